import{createRequire as requireOf}from'node:module';const require=requireOf(import.meta.url);
import{A as Ut,B as Sc,C as Vt,D as _c,a as hc,c as Cn,d as pc,f as l,g as fc,h as lo,j as J,k as Z,l as Dt,m as gc,n as ae,o as M,p as q,r as ne,s as Q,t as cr,
u as ft,v as X,w as le,x as k,y as oe,z as ss}from"./chunk-B7XZNKNR.mjs";import"./chunk-6WZNAABB.mjs";var ku=Object.create,uo=Object.defineProperty,Au=Object.getOwnPropertyDescriptor,Lu=Object.getOwnPropertyNames,Du=Object.getPrototypeOf,Uu=Object.prototype.hasOwnProperty,
x=(e,t)=>()=>(t||e((t={exports:{}}).exports,t),t.exports),vc=(e,t)=>{let r={};for(var s in e)uo(r,s,{get:e[s],enumerable:!0});return t&&uo(r,Symbol.toStringTag,
{value:"Module"}),r},Vu=(e,t,r,s)=>{if(t&&typeof t=="object"||typeof t=="function")for(var o=Lu(t),a=0,n=o.length,c;a<n;a++)c=o[a],!Uu.call(e,c)&&c!==r&&uo(e,c,
{get:(i=>t[i]).bind(null,c),enumerable:!(s=Au(t,c))||s.enumerable});return e},mo=(e,t,r)=>(r=e!=null?ku(Du(e)):{},Vu(t||!e||!e.__esModule?uo(r,"default",{value:e,
enumerable:!0}):r,e));var Hu=new Set(["https://json-schema.org/draft/2020-12/schema","http://json-schema.org/draft/2020-12/schema"]),yc=new Set(["https://json-schema.org/draft/2019-0\
9/schema","http://json-schema.org/draft/2019-09/schema"]),Fu=new Set(["https://json-schema.org/draft-07/schema","http://json-schema.org/draft-07/schema"]),xu=new Set(
["https://json-schema.org/draft-06/schema","http://json-schema.org/draft-06/schema"]);function bc(e){return typeof e=="string"&&yc.has(e.replace(/#$/,""))}function Rc(e,t){
if(!("$schema"in e)||typeof e.$schema!="string")return"2020-12";let r=e.$schema.replace(/#$/,"");if(Hu.has(r))return"2020-12";if(yc.has(r))return"2019-09";if(Fu.
has(r)||xu.has(r))return"draft-7";throw new Error(`JSON Schema declares an unsupported dialect ("$schema": "${e.$schema.slice(0,200)}"). The default validator s\
upports JSON Schema 2020-12, 2019-09, draft-07, and draft-06; ${t}`)}var Ft="2025-11-25",ho="2025-03-26",os=[Ft,"2025-06-18","2025-03-26","2024-11-05","2024-10-07"],po="io.modelcontextprotocol/related-task",He="io.modelcontextpro\
tocol/protocolVersion",xt="io.modelcontextprotocol/clientInfo",Xe="io.modelcontextprotocol/serverInfo",Ze="io.modelcontextprotocol/clientCapabilities",Jt="io.mo\
delcontextprotocol/subscriptionId",St="io.modelcontextprotocol/logLevel",qn="traceparent",In="tracestate",On="baggage",Bt="2.0",jn=-32700,Nn=-32600,Mn=-32601,kn=-32602,
An=-32603,gt=ss(()=>Q([l(),J(),Z(),Dt(),X(l(),gt),M(gt)])),$e=X(l(),gt),Ln=M(gt),as=Q([l(),J().int()]),ns=l(),fo=q({ttl:J().optional()}),go=q({taskId:l()}),is=ne(
{progressToken:as.optional(),[po]:go.optional()}),Ce=q({_meta:is.optional()}),_t=Ce.extend({task:fo.optional()}),Ee=q({method:l(),params:Ce.loose().optional()}),
je=q({_meta:is.optional()}),Ne=q({method:l(),params:je.loose().optional()}),cs=ne({get[Xe](){return dr.optional().catch(void 0)}}),we=ne({_meta:cs.optional()}),
vt=Q([l(),J().int()]),ls=q({jsonrpc:k(Bt),id:vt,...Ee.shape}).strict(),us=q({jsonrpc:k(Bt),...Ne.shape}).strict(),lr=q({jsonrpc:k(Bt),id:vt,result:we}).strict(),
ur=q({jsonrpc:k(Bt),id:vt.optional(),error:q({code:J().int(),message:l(),data:ae().optional()})}).strict(),yt=Q([ls,us,lr,ur]),So=Q([lr,ur]),ds=we.strict(),_o=je.
extend({requestId:vt.optional(),reason:l().optional()}),ms=Ne.extend({method:k("notifications/cancelled"),params:_o}),vo=q({src:l(),mimeType:l().optional(),sizes:M(
l()).optional(),theme:le(["light","dark"]).optional()}),bt=q({icons:M(vo).optional()}),st=q({name:l(),title:l().optional()}),dr=st.extend({...st.shape,...bt.shape,
version:l(),websiteUrl:l().optional(),description:l().optional()}),Ju=ft(q({applyDefaults:Z().optional()}),$e),Bu=Ut(e=>e&&typeof e=="object"&&!Array.isArray(e)&&
Object.keys(e).length===0?{form:{}}:e,ft(q({form:Ju.optional(),url:$e.optional()}),$e.optional())),yo=ne({list:$e.optional(),cancel:$e.optional(),requests:ne({sampling:ne(
{createMessage:$e.optional()}).optional(),elicitation:ne({create:$e.optional()}).optional()}).optional()}),bo=ne({list:$e.optional(),cancel:$e.optional(),requests:ne(
{tools:ne({call:$e.optional()}).optional()}).optional()}),Ro=q({experimental:X(l(),$e).optional(),sampling:q({context:$e.optional(),tools:$e.optional()}).optional(),
elicitation:Bu.optional(),roots:q({listChanged:Z().optional()}).optional(),tasks:yo.optional(),extensions:X(l(),$e).optional()}),zo=Ce.extend({protocolVersion:l(),
capabilities:Ro,clientInfo:dr}),hs=Ee.extend({method:k("initialize"),params:zo}),ps=q({experimental:X(l(),$e).optional(),logging:$e.optional(),completions:$e.optional(),
prompts:q({listChanged:Z().optional()}).optional(),resources:q({subscribe:Z().optional(),listChanged:Z().optional()}).optional(),tools:q({listChanged:Z().optional()}).
optional(),tasks:bo.optional(),extensions:X(l(),$e).optional()}),$o=we.extend({protocolVersion:l(),capabilities:ps,serverInfo:dr,instructions:l().optional()}),fs=Ne.
extend({method:k("notifications/initialized"),params:je.optional()}),Eo=Ee.extend({method:k("server/discover"),params:Ce.optional()}),wo=we.extend({supportedVersions:M(
l()),capabilities:ps,instructions:l().optional()}),gs=Ee.extend({method:k("ping"),params:Ce.optional()}),To=q({progress:J(),total:oe(J()),message:oe(l())}),Po=q(
{...je.shape,...To.shape,progressToken:as}),Ss=Ne.extend({method:k("notifications/progress"),params:Po}),Co=Ce.extend({cursor:ns.optional()}),Rt=Ee.extend({params:Co.
optional()}),zt=we.extend({nextCursor:ns.optional()}),_s=q({uri:l(),mimeType:oe(l()),_meta:X(l(),ae()).optional()}),vs=_s.extend({text:l()}),Dn=l().refine(e=>{try{
return atob(e),!0}catch{return!1}},{message:"Invalid Base64 string"}),ys=_s.extend({blob:Dn}),$t=le(["user","assistant"]),ot=q({audience:M($t).optional(),priority:J().
min(0).max(1).optional(),lastModified:Vt.datetime({offset:!0}).optional()}),bs=q({...st.shape,...bt.shape,uri:l(),description:oe(l()),mimeType:oe(l()),size:oe(J()),
annotations:ot.optional(),_meta:oe(ne({}))}),qo=q({...st.shape,...bt.shape,uriTemplate:l(),description:oe(l()),mimeType:oe(l()),annotations:ot.optional(),_meta:oe(
ne({}))}),Io=Rt.extend({method:k("resources/list")}),Oo=zt.extend({resources:M(bs)}),jo=Rt.extend({method:k("resources/templates/list")}),No=zt.extend({resourceTemplates:M(
qo)}),mr=Ce.extend({uri:l()}),Mo=mr,ko=Ee.extend({method:k("resources/read"),params:Mo}),Ao=we.extend({contents:M(Q([vs,ys]))}),Lo=Ne.extend({method:k("notifica\
tions/resources/list_changed"),params:je.optional()}),Do=mr,Uo=Ee.extend({method:k("resources/subscribe"),params:Do}),Vo=mr,Ho=Ee.extend({method:k("resources/un\
subscribe"),params:Vo}),Rs=q({toolsListChanged:Z().optional(),promptsListChanged:Z().optional(),resourcesListChanged:Z().optional(),resourceSubscriptions:M(l()).
optional()}),Fo=Ce.extend({notifications:Rs}),xo=Ee.extend({method:k("subscriptions/listen"),params:Fo}),Jo=je.extend({notifications:Rs}),Bo=Ne.extend({method:k(
"notifications/subscriptions/acknowledged"),params:Jo}),Ko=cs.extend({[Jt]:vt}),Go=we.extend({_meta:Ko}),Wo=je.extend({uri:l()}),Yo=Ne.extend({method:k("notific\
ations/resources/updated"),params:Wo}),Xo=q({name:l(),description:oe(l()),required:oe(Z())}),Zo=q({...st.shape,...bt.shape,description:oe(l()),arguments:oe(M(Xo)),
_meta:oe(ne({}))}),Qo=Rt.extend({method:k("prompts/list")}),ea=zt.extend({prompts:M(Zo)}),ta=Ce.extend({name:l(),arguments:X(l(),l()).optional()}),ra=Ee.extend(
{method:k("prompts/get"),params:ta}),hr=q({type:k("text"),text:l(),annotations:ot.optional(),_meta:X(l(),ae()).optional()}),pr=q({type:k("image"),data:Dn,mimeType:l(),
annotations:ot.optional(),_meta:X(l(),ae()).optional()}),fr=q({type:k("audio"),data:Dn,mimeType:l(),annotations:ot.optional(),_meta:X(l(),ae()).optional()}),sa=q(
{type:k("tool_use"),name:l(),id:l(),input:X(l(),ae()),_meta:X(l(),ae()).optional()}),oa=q({type:k("resource"),resource:Q([vs,ys]),annotations:ot.optional(),_meta:X(
l(),ae()).optional()}),aa=bs.extend({type:k("resource_link")}),gr=Q([hr,pr,fr,aa,oa]),na=q({role:$t,content:gr}),ia=we.extend({description:l().optional(),messages:M(
na)}),ca=Ne.extend({method:k("notifications/prompts/list_changed"),params:je.optional()}),la=q({title:l().optional(),readOnlyHint:Z().optional(),destructiveHint:Z().
optional(),idempotentHint:Z().optional(),openWorldHint:Z().optional()}),ua=q({taskSupport:le(["required","optional","forbidden"]).optional()}),zs=q({...st.shape,
...bt.shape,description:l().optional(),inputSchema:q({type:k("object"),properties:X(l(),gt).optional(),required:M(l()).optional()}).catchall(ae()),outputSchema:ne(
{$schema:l().optional()}).optional(),annotations:la.optional(),execution:ua.optional(),_meta:X(l(),ae()).optional()}),da=Rt.extend({method:k("tools/list")}),ma=zt.
extend({tools:M(zs)}),Sr=we.extend({content:M(gr).default([]),structuredContent:ae().optional(),isError:Z().optional()}),Un=Sr.or(we.extend({toolResult:ae()})),
ha=_t.extend({name:l(),arguments:X(l(),ae()).optional()}),pa=Ee.extend({method:k("tools/call"),params:ha}),fa=Ne.extend({method:k("notifications/tools/list_chan\
ged"),params:je.optional()}),Vn=q({autoRefresh:Z().default(!0),debounceMs:J().int().nonnegative().default(300)}),Et=le(["debug","info","notice","warning","error",
"critical","alert","emergency"]),ga=Ce.extend({level:Et}),Sa=Ee.extend({method:k("logging/setLevel"),params:ga}),_a=je.extend({level:Et,logger:l().optional(),data:ae()}),
va=Ne.extend({method:k("notifications/message"),params:_a}),ya=q({name:l().optional()}),ba=q({hints:M(ya).optional(),costPriority:J().min(0).max(1).optional(),speedPriority:J().
min(0).max(1).optional(),intelligencePriority:J().min(0).max(1).optional()}),Ra=q({mode:le(["auto","required","none"]).optional()}),za=q({type:k("tool_result"),
toolUseId:l().describe("The unique identifier for the corresponding tool call."),content:M(gr),structuredContent:ae().optional(),isError:Z().optional(),_meta:X(
l(),ae()).optional()}),$a=cr("type",[hr,pr,fr]),Ht=cr("type",[hr,pr,fr,sa,za]),Ea=q({role:$t,content:Q([Ht,M(Ht)]),_meta:X(l(),ae()).optional()}),wa=_t.extend({
messages:M(Ea),modelPreferences:ba.optional(),systemPrompt:l().optional(),includeContext:le(["none","thisServer","allServers"]).optional(),temperature:J().optional(),
maxTokens:J().int(),stopSequences:M(l()).optional(),metadata:$e.optional(),tools:M(zs).optional(),toolChoice:Ra.optional()}),Ta=Ee.extend({method:k("sampling/cr\
eateMessage"),params:wa}),Pa=we.extend({model:l(),stopReason:oe(le(["endTurn","stopSequence","maxTokens"]).or(l())),role:$t,content:$a}),Ca=we.extend({model:l(),
stopReason:oe(le(["endTurn","stopSequence","maxTokens","toolUse"]).or(l())),role:$t,content:Q([Ht,M(Ht)])}),$s=q({type:k("boolean"),title:l().optional(),description:l().
optional(),default:Z().optional()}),_r=q({type:k("string"),title:l().optional(),description:l().optional(),minLength:J().optional(),maxLength:J().optional(),format:le(
["email","uri","date","date-time"]).optional(),default:l().optional()}),vr=q({type:le(["number","integer"]),title:l().optional(),description:l().optional(),minimum:J().
optional(),maximum:J().optional(),default:J().optional()}),Es=q({type:k("string"),title:l().optional(),description:l().optional(),enum:M(l()),default:l().optional()}),
ws=q({type:k("string"),title:l().optional(),description:l().optional(),oneOf:M(q({const:l(),title:l()})),default:l().optional()}),Ts=q({type:k("string"),title:l().
optional(),description:l().optional(),enum:M(l()),enumNames:M(l()).optional(),default:l().optional()}),qa=Q([Es,ws]),Ps=q({type:k("array"),title:l().optional(),
description:l().optional(),minItems:J().optional(),maxItems:J().optional(),items:q({type:k("string"),enum:M(l())}),default:M(l()).optional()}),Cs=q({type:k("arr\
ay"),title:l().optional(),description:l().optional(),minItems:J().optional(),maxItems:J().optional(),items:q({anyOf:M(q({const:l(),title:l()}))}),default:M(l()).
optional()}),Ia=Q([Ps,Cs]),Oa=Q([Ts,qa,Ia]),qs=Q([Oa,$s,_r,vr]),yr=_t.extend({mode:k("form").optional(),message:l(),requestedSchema:q({type:k("object"),properties:X(
l(),qs),required:M(l()).optional()}).catchall(ae())}),ja=_t.extend({mode:k("url"),message:l(),elicitationId:l(),url:l().url()}),Na=Q([yr,ja]),Ma=Ee.extend({method:k(
"elicitation/create"),params:Na}),ka=je.extend({elicitationId:l()}),Aa=Ne.extend({method:k("notifications/elicitation/complete"),params:ka}),La=we.extend({action:le(
["accept","decline","cancel"]),content:Ut(e=>e===null?void 0:e,X(l(),Q([l(),J(),Z(),M(l())])).optional())}),Da=q({type:k("ref/resource"),uri:l()}),Ua=q({type:k(
"ref/prompt"),name:l()}),Va=Ce.extend({ref:Q([Ua,Da]),argument:q({name:l(),value:l()}),context:q({arguments:X(l(),l()).optional()}).optional()}),Ha=Ee.extend({method:k(
"completion/complete"),params:Va}),Fa=we.extend({completion:ne({values:M(l()).max(100),total:oe(J().int()),hasMore:oe(Z())})}),xa=q({uri:l().startsWith("file://"),
name:l().optional(),_meta:X(l(),ae()).optional()}),Ja=Ee.extend({method:k("roots/list"),params:Ce.optional()}),Ba=we.extend({roots:M(xa)}),Ka=Ne.extend({method:k(
"notifications/roots/list_changed"),params:je.optional()}),Hn=ne({ttl:J().optional(),pollInterval:J().optional()}),Ga=le(["working","input_required","completed",
"failed","cancelled"]),wt=q({taskId:l(),status:Ga,ttl:Q([J(),Dt()]),createdAt:l(),lastUpdatedAt:l(),pollInterval:oe(J()),statusMessage:oe(l())}),Fn=we.extend({task:wt}),
Wa=je.merge(wt),xn=Ne.extend({method:k("notifications/tasks/status"),params:Wa}),Jn=Ee.extend({method:k("tasks/get"),params:Ce.extend({taskId:l()})}),Bn=we.merge(
wt),Kn=Ee.extend({method:k("tasks/result"),params:Ce.extend({taskId:l()})}),Gn=we.loose(),Wn=Rt.extend({method:k("tasks/list")}),Yn=zt.extend({tasks:M(wt)}),Xn=Ee.
extend({method:k("tasks/cancel"),params:Ce.extend({taskId:l()})}),Zn=we.merge(wt),Qn=Q([gs,hs,Eo,Ha,Sa,ra,Qo,Io,jo,ko,Uo,Ho,xo,pa,da]),ei=Q([ms,Ss,fs,Ka]),ti=Q(
[ds,Pa,Ca,La,Ba]),ri=Q([gs,Ta,Ma,Ja]),si=Q([ms,Ss,va,Yo,Lo,fa,ca,Bo,Aa]),oi=Q([ds,$o,wo,Fa,ia,ea,Oo,No,Ao,Sr,ma,Go]);var qe=lo().superRefine((e,t)=>{if(!URL.canParse(e))return t.addIssue({code:Sc.custom,message:"URL must be parseable",fatal:!0}),hc}).refine(e=>{let t=new URL(e);
return t.protocol!=="javascript:"&&t.protocol!=="data:"&&t.protocol!=="vbscript:"},{message:"URL cannot use javascript:, data:, or vbscript: scheme"}),ni=ne({resource:l().
url(),authorization_servers:M(qe).optional(),jwks_uri:l().url().optional(),scopes_supported:M(l()).optional(),bearer_methods_supported:M(l()).optional(),resource_signing_alg_values_supported:M(
l()).optional(),resource_name:l().optional(),resource_documentation:l().optional(),resource_policy_uri:l().url().optional(),resource_tos_uri:l().url().optional(),
tls_client_certificate_bound_access_tokens:Z().optional(),authorization_details_types_supported:M(l()).optional(),dpop_signing_alg_values_supported:M(l()).optional(),
dpop_bound_access_tokens_required:Z().optional()}),Ya=ne({issuer:l(),authorization_endpoint:qe,token_endpoint:qe,registration_endpoint:qe.optional(),scopes_supported:M(
l()).optional(),response_types_supported:M(l()),response_modes_supported:M(l()).optional(),grant_types_supported:M(l()).optional(),token_endpoint_auth_methods_supported:M(
l()).optional(),token_endpoint_auth_signing_alg_values_supported:M(l()).optional(),service_documentation:qe.optional(),revocation_endpoint:qe.optional(),revocation_endpoint_auth_methods_supported:M(
l()).optional(),revocation_endpoint_auth_signing_alg_values_supported:M(l()).optional(),introspection_endpoint:l().optional(),introspection_endpoint_auth_methods_supported:M(
l()).optional(),introspection_endpoint_auth_signing_alg_values_supported:M(l()).optional(),code_challenge_methods_supported:M(l()).optional(),client_id_metadata_document_supported:Z().
optional(),authorization_response_iss_parameter_supported:Z().optional().catch(void 0),dpop_signing_alg_values_supported:M(l()).optional()}),Xa=ne({issuer:l(),authorization_endpoint:qe,
token_endpoint:qe,userinfo_endpoint:qe.optional(),jwks_uri:qe,registration_endpoint:qe.optional(),scopes_supported:M(l()).optional(),response_types_supported:M(
l()),response_modes_supported:M(l()).optional(),grant_types_supported:M(l()).optional(),acr_values_supported:M(l()).optional(),subject_types_supported:M(l()),id_token_signing_alg_values_supported:M(
l()),id_token_encryption_alg_values_supported:M(l()).optional(),id_token_encryption_enc_values_supported:M(l()).optional(),userinfo_signing_alg_values_supported:M(
l()).optional(),userinfo_encryption_alg_values_supported:M(l()).optional(),userinfo_encryption_enc_values_supported:M(l()).optional(),request_object_signing_alg_values_supported:M(
l()).optional(),request_object_encryption_alg_values_supported:M(l()).optional(),request_object_encryption_enc_values_supported:M(l()).optional(),token_endpoint_auth_methods_supported:M(
l()).optional(),token_endpoint_auth_signing_alg_values_supported:M(l()).optional(),display_values_supported:M(l()).optional(),claim_types_supported:M(l()).optional(),
claims_supported:M(l()).optional(),service_documentation:l().optional(),claims_locales_supported:M(l()).optional(),ui_locales_supported:M(l()).optional(),claims_parameter_supported:Z().
optional(),request_parameter_supported:Z().optional(),request_uri_parameter_supported:Z().optional(),require_request_uri_registration:Z().optional(),op_policy_uri:qe.
optional(),op_tos_uri:qe.optional(),client_id_metadata_document_supported:Z().optional(),authorization_response_iss_parameter_supported:Z().optional().catch(void 0)}),
ii=q({...Xa.shape,...Ya.pick({code_challenge_methods_supported:!0}).shape}),ci=q({access_token:l(),id_token:l().optional(),token_type:l(),expires_in:_c.number().
optional(),scope:l().optional(),refresh_token:l().optional(),issuer:l().optional().catch(void 0)}).strip(),li=q({issued_token_type:k("urn:ietf:params:oauth:toke\
n-type:id-jag"),access_token:l(),token_type:l().optional(),expires_in:J().optional(),scope:l().optional()}).strip(),ui=q({error:l(),error_description:l().optional(),
error_uri:l().optional()}),ai=qe.optional().or(k("").transform(()=>{})),Za=q({redirect_uris:M(qe),token_endpoint_auth_method:l().optional(),grant_types:M(l()).optional(),
response_types:M(l()).optional(),application_type:l().optional(),client_name:l().optional(),client_uri:qe.optional(),logo_uri:ai,scope:l().optional(),contacts:M(
l()).optional(),tos_uri:ai,policy_uri:l().optional(),jwks_uri:qe.optional(),jwks:gc().optional(),software_id:l().optional(),software_version:l().optional(),software_statement:l().
optional()}).strip(),Qa=q({client_id:l(),client_secret:l().optional(),client_id_issued_at:J().optional(),client_secret_expires_at:J().optional(),issuer:l().optional().
catch(void 0)}).strip(),di=Za.merge(Qa),mi=q({error:l(),error_description:l().optional()}).strip(),hi=q({token:l(),token_type_hint:l().optional()}).strip();var vi=Symbol.for("mcp.sdk.errorBrands");function $i(e,t){let r=new Set,s=t;for(;typeof s=="function";){let o=s.mcpBrand;Object.prototype.hasOwnProperty.call(s,
"mcpBrand")&&typeof o=="string"&&r.add(o),s=Object.getPrototypeOf(s)}r.size!==0&&Object.defineProperty(e,vi,{value:r,enumerable:!1,configurable:!0})}function $r(e,t){
try{if(typeof t=="object"&&t!==null&&Object.prototype.hasOwnProperty.call(e,"mcpBrand")&&typeof e.mcpBrand=="string"&&Object.prototype.hasOwnProperty.call(t,vi)){
let r=t[vi];if(r&&typeof r.has=="function"&&r.has(e.mcpBrand))return!0}}catch{}return Function.prototype[Symbol.hasInstance].call(e,t)}var Ae=(function(e){return e.
InvalidRequest="invalid_request",e.InvalidClient="invalid_client",e.InvalidGrant="invalid_grant",e.UnauthorizedClient="unauthorized_client",e.UnsupportedGrantType=
"unsupported_grant_type",e.InvalidScope="invalid_scope",e.AccessDenied="access_denied",e.ServerError="server_error",e.TemporarilyUnavailable="temporarily_unavai\
lable",e.UnsupportedResponseType="unsupported_response_type",e.UnsupportedTokenType="unsupported_token_type",e.InvalidToken="invalid_token",e.MethodNotAllowed="\
method_not_allowed",e.TooManyRequests="too_many_requests",e.InvalidClientMetadata="invalid_client_metadata",e.InvalidRedirectUri="invalid_redirect_uri",e.InsufficientScope=
"insufficient_scope",e.InvalidTarget="invalid_target",e.InvalidDpopProof="invalid_dpop_proof",e.UseDpopNonce="use_dpop_nonce",e})({}),xe=class Hc extends Error{static{
Object.defineProperty(this,"mcpBrand",{value:"mcp.OAuthError"})}static[Symbol.hasInstance](t){return $r(this,t)}static isInstance(t){if(typeof this!="function")
throw new TypeError("isInstance must be called on the class (e.g. `SdkError.isInstance(value)`); for callbacks use `v => SdkError.isInstance(v)`");return $r(this,
t)}constructor(t,r,s){super(r),this.code=t,this.errorUri=s,this.name="OAuthError",$i(this,new.target)}toResponseObject(){let t={error:this.code,error_description:this.
message};return this.errorUri&&(t.error_uri=this.errorUri),t}static fromResponse(t){return new Hc(t.error,t.error_description??t.error,t.error_uri)}},de=(function(e){
return e.NotConnected="NOT_CONNECTED",e.AlreadyConnected="ALREADY_CONNECTED",e.NotInitialized="NOT_INITIALIZED",e.CapabilityNotSupported="CAPABILITY_NOT_SUPPORT\
ED",e.RequestTimeout="REQUEST_TIMEOUT",e.ConnectionClosed="CONNECTION_CLOSED",e.SendFailed="SEND_FAILED",e.InvalidResult="INVALID_RESULT",e.UnsupportedResultType=
"UNSUPPORTED_RESULT_TYPE",e.InputRequiredRoundsExceeded="INPUT_REQUIRED_ROUNDS_EXCEEDED",e.ListPaginationExceeded="LIST_PAGINATION_EXCEEDED",e.MethodNotSupportedByProtocolVersion=
"METHOD_NOT_SUPPORTED_BY_PROTOCOL_VERSION",e.EraNegotiationFailed="ERA_NEGOTIATION_FAILED",e.ClientHttpNotImplemented="CLIENT_HTTP_NOT_IMPLEMENTED",e.ClientHttpAuthentication=
"CLIENT_HTTP_AUTHENTICATION",e.ClientHttpForbidden="CLIENT_HTTP_FORBIDDEN",e.ClientHttpUnexpectedContent="CLIENT_HTTP_UNEXPECTED_CONTENT",e.ClientHttpFailedToOpenStream=
"CLIENT_HTTP_FAILED_TO_OPEN_STREAM",e.ClientHttpFailedToTerminateSession="CLIENT_HTTP_FAILED_TO_TERMINATE_SESSION",e})({}),ce=class extends Error{static{Object.
defineProperty(this,"mcpBrand",{value:"mcp.SdkError"})}static[Symbol.hasInstance](e){return $r(this,e)}static isInstance(e){if(typeof this!="function")throw new TypeError(
"isInstance must be called on the class (e.g. `SdkError.isInstance(value)`); for callbacks use `v => SdkError.isInstance(v)`");return $r(this,e)}constructor(e,t,r,s){
super(t,s),this.code=e,this.data=r,this.name="SdkError",$i(this,new.target)}},Ku=class extends ce{static{Object.defineProperty(this,"mcpBrand",{value:"mcp.SdkHt\
tpError"})}constructor(e,t,r,s){super(e,t,r,s),this.name="SdkHttpError"}get status(){return this.data.status}get statusText(){return this.data.statusText}};function Gu(e){
let t=typeof e=="string"?new URL(e):new URL(e.href);return t.hash="",t}function Wu({requestedResource:e,configuredResource:t}){let r=typeof e=="string"?new URL(
e):new URL(e.href),s=typeof t=="string"?new URL(t):new URL(t.href);if(r.origin!==s.origin||r.pathname.length<s.pathname.length)return!1;let o=r.pathname.endsWith(
"/")?r.pathname:r.pathname+"/",a=s.pathname.endsWith("/")?s.pathname:s.pathname+"/";return o.startsWith(a)}var $c={};function Fc(e){return Object.hasOwn($c,e)?$c[e]:
void 0}function Ec(e){return e!==null&&typeof e=="object"&&!Array.isArray(e)}function Yu(e,t,r){return e==="elicitation"&&t==="form"&&r.form===void 0&&r.url===void 0}
function xc(e){switch(e.method){case"elicitation/create":return e.params?.mode==="url"?{elicitation:{url:{}}}:{elicitation:{form:{}}};case"sampling/createMessag\
e":{let t=e.params;return t!==void 0&&(t.tools!==void 0||t.toolChoice!==void 0)?{sampling:{tools:{}}}:{sampling:{}}}case"roots/list":return{roots:{}};default:return}}
function As(e,t){let r={};for(let[s,o]of Object.entries(e)){if(o===void 0)continue;let a=t===void 0?void 0:t[s];if(a===void 0){r[s]=o;continue}if(Ec(o)&&Ec(a)){
let n={};for(let[c,i]of Object.entries(o))i!==void 0&&a[c]===void 0&&!Yu(s,c,a)&&(n[c]=i);Object.keys(n).length>0&&(r[s]=n)}}return Object.keys(r).length>0?r:void 0}
var Jc="2026-07-28",Wt=[Jc];function it(e){return e>=Jc}function Bc(e){return e.filter(t=>!it(t))}function nn(e){return e.filter(t=>it(t))}function Kc(e){let t=e.
structuredContent;return t===void 0||!(typeof t!="object"||t===null||Array.isArray(t))||(e.content?.some(r=>r.type==="text")??!1)?e:{...e,content:[...e.content??
[],{type:"text",text:JSON.stringify(t)}]}}var Gc=["task","inputRequests","requestState"];function Ei(e){return e===null||typeof e!="object"||Array.isArray(e)||e.
content!==void 0||Gc.some(t=>t in e)?e:{...e,content:[]}}function Xu(){let e=ss(()=>Q([l(),J(),Z(),Dt(),X(l(),e),M(e)])),t=X(l(),e),r=Q([l(),J().int()]),s=l(),o=q(
{ttl:J().optional()}),a=q({taskId:l()}),n=ne({progressToken:r.optional(),"io.modelcontextprotocol/related-task":a.optional()}),c=q({_meta:n.optional()}),i=c.extend(
{task:o.optional()}),d=q({method:l(),params:c.loose().optional()}),p=q({_meta:n.optional()}),f=q({method:l(),params:p.loose().optional()}),b=ne({_meta:n.optional()}),
E=Q([l(),J().int()]),R=b.strict(),$=p.extend({requestId:E.optional(),reason:l().optional()}),y=f.extend({method:k("notifications/cancelled"),params:$}),h=q({src:l(),
mimeType:l().optional(),sizes:M(l()).optional(),theme:le(["light","dark"]).optional()}),T=q({icons:M(h).optional()}),v=q({name:l(),title:l().optional()}),w=v.extend(
{...v.shape,...T.shape,version:l(),websiteUrl:l().optional(),description:l().optional()}),j=ft(q({applyDefaults:Z().optional()}),t),z=Ut(Oe=>Oe&&typeof Oe=="obj\
ect"&&!Array.isArray(Oe)&&Object.keys(Oe).length===0?{form:{}}:Oe,ft(q({form:j.optional(),url:t.optional()}),t.optional())),g=ne({list:t.optional(),cancel:t.optional(),
requests:ne({sampling:ne({createMessage:t.optional()}).optional(),elicitation:ne({create:t.optional()}).optional()}).optional()}),P=ne({list:t.optional(),cancel:t.
optional(),requests:ne({tools:ne({call:t.optional()}).optional()}).optional()}),N=q({experimental:X(l(),t).optional(),sampling:q({context:t.optional(),tools:t.optional()}).
optional(),elicitation:z.optional(),roots:q({listChanged:Z().optional()}).optional(),tasks:g.optional(),extensions:X(l(),t).optional()}),F=c.extend({protocolVersion:l(),
capabilities:N,clientInfo:w}),D=d.extend({method:k("initialize"),params:F}),U=q({experimental:X(l(),t).optional(),logging:t.optional(),completions:t.optional(),
prompts:q({listChanged:Z().optional()}).optional(),resources:q({subscribe:Z().optional(),listChanged:Z().optional()}).optional(),tools:q({listChanged:Z().optional()}).
optional(),tasks:P.optional(),extensions:X(l(),t).optional()}),Y=b.extend({protocolVersion:l(),capabilities:U,serverInfo:w,instructions:l().optional()}),K=f.extend(
{method:k("notifications/initialized"),params:p.optional()}),ie=d.extend({method:k("ping"),params:c.optional()}),ge=q({progress:J(),total:oe(J()),message:oe(l())}),
Se=q({...p.shape,...ge.shape,progressToken:r}),ye=f.extend({method:k("notifications/progress"),params:Se}),he=c.extend({cursor:s.optional()}),O=d.extend({params:he.
optional()}),A=b.extend({nextCursor:s.optional()}),S=q({uri:l(),mimeType:oe(l()),_meta:X(l(),ae()).optional()}),u=S.extend({text:l()}),m=l().refine(Oe=>{try{return atob(
Oe),!0}catch{return!1}},{message:"Invalid Base64 string"}),_=S.extend({blob:m}),I=le(["user","assistant"]),V=q({audience:M(I).optional(),priority:J().min(0).max(
1).optional(),lastModified:Vt.datetime({offset:!0}).optional()}),W=q({...v.shape,...T.shape,uri:l(),description:oe(l()),mimeType:oe(l()),size:oe(J()),annotations:V.
optional(),_meta:oe(ne({}))}),G=q({...v.shape,...T.shape,uriTemplate:l(),description:oe(l()),mimeType:oe(l()),annotations:V.optional(),_meta:oe(ne({}))}),ue=O.extend(
{method:k("resources/list")}),_e=A.extend({resources:M(W)}),C=O.extend({method:k("resources/templates/list")}),L=A.extend({resourceTemplates:M(G)}),H=c.extend({
uri:l()}),ee=H,re=d.extend({method:k("resources/read"),params:ee}),se=b.extend({contents:M(Q([u,_]))}),pe=f.extend({method:k("notifications/resources/list_chang\
ed"),params:p.optional()}),Re=H,ve=d.extend({method:k("resources/subscribe"),params:Re}),ze=H,be=d.extend({method:k("resources/unsubscribe"),params:ze}),Ue=p.extend(
{uri:l()}),Pe=f.extend({method:k("notifications/resources/updated"),params:Ue}),tt=q({name:l(),description:oe(l()),required:oe(Z())}),Je=q({...v.shape,...T.shape,
description:oe(l()),arguments:oe(M(tt)),_meta:oe(ne({}))}),rt=O.extend({method:k("prompts/list")}),ut=A.extend({prompts:M(Je)}),dt=c.extend({name:l(),arguments:X(
l(),l()).optional()}),Ct=d.extend({method:k("prompts/get"),params:dt}),qt=q({type:k("text"),text:l(),annotations:V.optional(),_meta:X(l(),ae()).optional()}),It=q(
{type:k("image"),data:m,mimeType:l(),annotations:V.optional(),_meta:X(l(),ae()).optional()}),Ot=q({type:k("audio"),data:m,mimeType:l(),annotations:V.optional(),
_meta:X(l(),ae()).optional()}),Cr=q({type:k("tool_use"),name:l(),id:l(),input:X(l(),ae()),_meta:X(l(),ae()).optional()}),mt=q({type:k("resource"),resource:Q([u,
_]),annotations:V.optional(),_meta:X(l(),ae()).optional()}),qr=W.extend({type:k("resource_link")}),Ve=Q([qt,It,Ot,qr,mt]),Xt=q({role:I,content:Ve}),Zt=b.extend(
{description:l().optional(),messages:M(Xt)}),jt=f.extend({method:k("notifications/prompts/list_changed"),params:p.optional()}),Ir=q({title:l().optional(),readOnlyHint:Z().
optional(),destructiveHint:Z().optional(),idempotentHint:Z().optional(),openWorldHint:Z().optional()}),Qt=q({taskSupport:le(["required","optional","forbidden"]).
optional()}),Nt=q({...v.shape,...T.shape,description:l().optional(),inputSchema:q({type:k("object"),properties:X(l(),e).optional(),required:M(l()).optional()}).
catchall(ae()),outputSchema:q({type:k("object"),properties:X(l(),e).optional(),required:M(l()).optional()}).catchall(ae()).optional(),annotations:Ir.optional(),
execution:Qt.optional(),_meta:X(l(),ae()).optional()}),er=O.extend({method:k("tools/list")}),tr=A.extend({tools:M(Nt)}),rr=b.extend({content:M(Ve),structuredContent:X(
l(),ae()).optional(),isError:Z().optional()}),Ie=i.extend({name:l(),arguments:X(l(),ae()).optional()}),Or=d.extend({method:k("tools/call"),params:Ie}),Ks=f.extend(
{method:k("notifications/tools/list_changed"),params:p.optional()}),sr=le(["debug","info","notice","warning","error","critical","alert","emergency"]),jr=c.extend(
{level:sr}),Nr=d.extend({method:k("logging/setLevel"),params:jr}),Mr=p.extend({level:sr,logger:l().optional(),data:ae()}),kr=f.extend({method:k("notifications/m\
essage"),params:Mr}),Ar=q({name:l().optional()}),Lr=q({hints:M(Ar).optional(),costPriority:J().min(0).max(1).optional(),speedPriority:J().min(0).max(1).optional(),
intelligencePriority:J().min(0).max(1).optional()}),Dr=q({mode:le(["auto","required","none"]).optional()}),Gs=q({type:k("tool_result"),toolUseId:l().describe("T\
he unique identifier for the corresponding tool call."),content:M(Ve),structuredContent:q({}).loose().optional(),isError:Z().optional(),_meta:X(l(),ae()).optional()}),
Ur=cr("type",[qt,It,Ot]),ht=cr("type",[qt,It,Ot,Cr,Gs]),Vr=q({role:I,content:Q([ht,M(ht)]),_meta:X(l(),ae()).optional()}),Hr=i.extend({messages:M(Vr),modelPreferences:Lr.
optional(),systemPrompt:l().optional(),includeContext:le(["none","thisServer","allServers"]).optional(),temperature:J().optional(),maxTokens:J().int(),stopSequences:M(
l()).optional(),metadata:t.optional(),tools:M(Nt).optional(),toolChoice:Dr.optional()}),Fr=d.extend({method:k("sampling/createMessage"),params:Hr}),xr=b.extend(
{model:l(),stopReason:oe(le(["endTurn","stopSequence","maxTokens"]).or(l())),role:I,content:Ur}),Jr=b.extend({model:l(),stopReason:oe(le(["endTurn","stopSequenc\
e","maxTokens","toolUse"]).or(l())),role:I,content:Q([ht,M(ht)])}),Br=q({type:k("boolean"),title:l().optional(),description:l().optional(),default:Z().optional()}),
Kr=q({type:k("string"),title:l().optional(),description:l().optional(),minLength:J().optional(),maxLength:J().optional(),format:le(["email","uri","date","date-t\
ime"]).optional(),default:l().optional()}),Gr=q({type:le(["number","integer"]),title:l().optional(),description:l().optional(),minimum:J().optional(),maximum:J().
optional(),default:J().optional()}),Wr=q({type:k("string"),title:l().optional(),description:l().optional(),enum:M(l()),default:l().optional()}),Yr=q({type:k("st\
ring"),title:l().optional(),description:l().optional(),oneOf:M(q({const:l(),title:l()})),default:l().optional()}),Xr=q({type:k("string"),title:l().optional(),description:l().
optional(),enum:M(l()),enumNames:M(l()).optional(),default:l().optional()}),Zr=Q([Wr,Yr]),Mt=q({type:k("array"),title:l().optional(),description:l().optional(),
minItems:J().optional(),maxItems:J().optional(),items:q({type:k("string"),enum:M(l())}),default:M(l()).optional()}),kt=q({type:k("array"),title:l().optional(),description:l().
optional(),minItems:J().optional(),maxItems:J().optional(),items:q({anyOf:M(q({const:l(),title:l()}))}),default:M(l()).optional()}),Ws=Q([Mt,kt]),Ys=Q([Xr,Zr,Ws]),
Le=Q([Ys,Br,Kr,Gr]),De=i.extend({mode:k("form").optional(),message:l(),requestedSchema:q({type:k("object"),properties:X(l(),Le),required:M(l()).optional()}).catchall(
ae())}),Qr=i.extend({mode:k("url"),message:l(),elicitationId:l(),url:l().url()}),Be=Q([De,Qr]),Xs=d.extend({method:k("elicitation/create"),params:Be}),Zs=p.extend(
{elicitationId:l()}),Qs=f.extend({method:k("notifications/elicitation/complete"),params:Zs}),eo=b.extend({action:le(["accept","decline","cancel"]),content:Ut(Oe=>Oe===
null?void 0:Oe,X(l(),Q([l(),J(),Z(),M(l())])).optional())}),to=q({type:k("ref/resource"),uri:l()}),ro=q({type:k("ref/prompt"),name:l()}),so=c.extend({ref:Q([ro,
to]),argument:q({name:l(),value:l()}),context:q({arguments:X(l(),l()).optional()}).optional()}),es=d.extend({method:k("completion/complete"),params:so}),oo=b.extend(
{completion:ne({values:M(l()).max(100),total:oe(J().int()),hasMore:oe(Z())})}),ao=q({uri:l().startsWith("file://"),name:l().optional(),_meta:X(l(),ae()).optional()}),
or=d.extend({method:k("roots/list"),params:c.optional()}),ts=b.extend({roots:M(ao)}),no=f.extend({method:k("notifications/roots/list_changed"),params:p.optional()}),
io=ne({ttl:J().optional(),pollInterval:J().optional()}),rs=le(["working","input_required","completed","failed","cancelled"]),pt=q({taskId:l(),status:rs,ttl:Q([J(),
Dt()]),createdAt:l(),lastUpdatedAt:l(),pollInterval:oe(J()),statusMessage:oe(l())}),ke=b.extend({task:pt}),co=p.merge(pt),At=f.extend({method:k("notifications/t\
asks/status"),params:co}),ar=d.extend({method:k("tasks/get"),params:c.extend({taskId:l()})}),nr=b.merge(pt),ir=d.extend({method:k("tasks/result"),params:c.extend(
{taskId:l()})}),Pn=b.loose(),Me=O.extend({method:k("tasks/list")}),Te=A.extend({tasks:M(pt)}),Lt=d.extend({method:k("tasks/cancel"),params:c.extend({taskId:l()})});
return{JSONValueSchema:e,JSONObjectSchema:t,ProgressTokenSchema:r,CursorSchema:s,TaskMetadataSchema:o,RelatedTaskMetadataSchema:a,RequestMetaSchema:n,BaseRequestParamsSchema:c,
TaskAugmentedRequestParamsSchema:i,RequestSchema:d,NotificationsParamsSchema:p,NotificationSchema:f,ResultSchema:b,RequestIdSchema:E,EmptyResultSchema:R,CancelledNotificationParamsSchema:$,
CancelledNotificationSchema:y,IconSchema:h,IconsSchema:T,BaseMetadataSchema:v,ImplementationSchema:w,ClientTasksCapabilitySchema:g,ServerTasksCapabilitySchema:P,
ClientCapabilitiesSchema:N,InitializeRequestParamsSchema:F,InitializeRequestSchema:D,ServerCapabilitiesSchema:U,InitializeResultSchema:Y,InitializedNotificationSchema:K,
PingRequestSchema:ie,ProgressSchema:ge,ProgressNotificationParamsSchema:Se,ProgressNotificationSchema:ye,PaginatedRequestParamsSchema:he,PaginatedRequestSchema:O,
PaginatedResultSchema:A,ResourceContentsSchema:S,TextResourceContentsSchema:u,BlobResourceContentsSchema:_,RoleSchema:I,AnnotationsSchema:V,ResourceSchema:W,ResourceTemplateSchema:G,
ListResourcesRequestSchema:ue,ListResourcesResultSchema:_e,ListResourceTemplatesRequestSchema:C,ListResourceTemplatesResultSchema:L,ResourceRequestParamsSchema:H,
ReadResourceRequestParamsSchema:ee,ReadResourceRequestSchema:re,ReadResourceResultSchema:se,ResourceListChangedNotificationSchema:pe,SubscribeRequestParamsSchema:Re,
SubscribeRequestSchema:ve,UnsubscribeRequestParamsSchema:ze,UnsubscribeRequestSchema:be,ResourceUpdatedNotificationParamsSchema:Ue,ResourceUpdatedNotificationSchema:Pe,
PromptArgumentSchema:tt,PromptSchema:Je,ListPromptsRequestSchema:rt,ListPromptsResultSchema:ut,GetPromptRequestParamsSchema:dt,GetPromptRequestSchema:Ct,TextContentSchema:qt,
ImageContentSchema:It,AudioContentSchema:Ot,ToolUseContentSchema:Cr,EmbeddedResourceSchema:mt,ResourceLinkSchema:qr,ContentBlockSchema:Ve,PromptMessageSchema:Xt,
GetPromptResultSchema:Zt,PromptListChangedNotificationSchema:jt,ToolAnnotationsSchema:Ir,ToolExecutionSchema:Qt,ToolSchema:Nt,ListToolsRequestSchema:er,ListToolsResultSchema:tr,
CallToolResultSchema:rr,CallToolRequestParamsSchema:Ie,CallToolRequestSchema:Or,ToolListChangedNotificationSchema:Ks,LoggingLevelSchema:sr,SetLevelRequestParamsSchema:jr,
SetLevelRequestSchema:Nr,LoggingMessageNotificationParamsSchema:Mr,LoggingMessageNotificationSchema:kr,ModelHintSchema:Ar,ModelPreferencesSchema:Lr,ToolChoiceSchema:Dr,
ToolResultContentSchema:Gs,SamplingContentSchema:Ur,SamplingMessageContentBlockSchema:ht,SamplingMessageSchema:Vr,CreateMessageRequestParamsSchema:Hr,CreateMessageRequestSchema:Fr,
CreateMessageResultSchema:xr,CreateMessageResultWithToolsSchema:Jr,BooleanSchemaSchema:Br,StringSchemaSchema:Kr,NumberSchemaSchema:Gr,UntitledSingleSelectEnumSchemaSchema:Wr,
TitledSingleSelectEnumSchemaSchema:Yr,LegacyTitledEnumSchemaSchema:Xr,SingleSelectEnumSchemaSchema:Zr,UntitledMultiSelectEnumSchemaSchema:Mt,TitledMultiSelectEnumSchemaSchema:kt,
MultiSelectEnumSchemaSchema:Ws,EnumSchemaSchema:Ys,PrimitiveSchemaDefinitionSchema:Le,ElicitRequestFormParamsSchema:De,ElicitRequestURLParamsSchema:Qr,ElicitRequestParamsSchema:Be,
ElicitRequestSchema:Xs,ElicitationCompleteNotificationParamsSchema:Zs,ElicitationCompleteNotificationSchema:Qs,ElicitResultSchema:eo,ResourceTemplateReferenceSchema:to,
PromptReferenceSchema:ro,CompleteRequestParamsSchema:so,CompleteRequestSchema:es,CompleteResultSchema:oo,RootSchema:ao,ListRootsRequestSchema:or,ListRootsResultSchema:ts,
RootsListChangedNotificationSchema:no,TaskCreationParamsSchema:io,TaskStatusSchema:rs,TaskSchema:pt,CreateTaskResultSchema:ke,TaskStatusNotificationParamsSchema:co,
TaskStatusNotificationSchema:At,GetTaskRequestSchema:ar,GetTaskResultSchema:nr,GetTaskPayloadRequestSchema:ir,GetTaskPayloadResultSchema:Pn,ListTasksRequestSchema:Me,
ListTasksResultSchema:Te,CancelTaskRequestSchema:Lt,CancelTaskResultSchema:b.merge(pt),ClientRequestSchema:Q([ie,D,es,Nr,Ct,rt,ue,C,re,ve,be,Or,er,ar,ir,Me,Lt]),
ClientNotificationSchema:Q([y,ye,K,no,At]),ClientResultSchema:Q([R,xr,Jr,eo,ts,nr,Te,ke]),ServerRequestSchema:Q([ie,Fr,Xs,or,ar,ir,Me,Lt]),ServerNotificationSchema:Q(
[y,ye,kr,Pe,pe,Ks,jt,At,Qs]),ServerResultSchema:Q([R,Y,oo,Zt,ut,_e,L,se,rr,tr,nr,Te,ke]),CallToolResultWireSchema:ae().superRefine((Oe,Mu)=>{if(!(typeof Oe!="ob\
ject"||Oe===null||Array.isArray(Oe)||Oe.content!==void 0)){for(let mc of Gc)if(mc in Oe){Mu.addIssue({code:"custom",message:`content is required when the body c\
arries '${mc}' \u2014 another result family cannot default into an empty tools/call success`});return}}}).transform(Ei).pipe(rr)}}var Zu;function wi(){return Zu??=
Xu()}function Wc(e){return e.type!=="object"}var Qu=new Set(["const","enum","default","examples"]),ed=new Set(["properties","patternProperties","$defs","definit\
ions","dependentSchemas","dependencies"]);function wc(e){return e!==void 0&&!(typeof e=="string"&&e.startsWith("#"))}function td(e){let t=typeof e.$schema=="str\
ing"?e.$schema:void 0;if(wc(e.$id))return{...t!==void 0&&{$schema:t},type:"object",properties:{result:e},required:["result"]};let r=bc(e.$schema)&&e.$recursiveAnchor!==
!0,s=(o,a)=>{if(Array.isArray(o))return o.map(i=>s(i,!1));if(o===null||typeof o!="object"||!a&&wc(o.$id))return o;let n={},c=!1;for(let[i,d]of Object.entries(o))
a?n[i]=s(d,!1):(i==="$ref"||i==="$dynamicRef")&&typeof d=="string"?n[i]=d==="#"?"#/properties/result":d.startsWith("#/")?`#/properties/result${d.slice(1)}`:d:i===
"$recursiveRef"&&d==="#"&&r?c=!0:Qu.has(i)?n[i]=d:ed.has(i)?n[i]=s(d,!0):n[i]=s(d,!1);return c&&("$ref"in n?n.allOf=[...Array.isArray(n.allOf)?n.allOf:[],{$ref:"\
#/properties/result"}]:n.$ref="#/properties/result"),n};return{...t!==void 0&&{$schema:t},type:"object",properties:{result:s(e,!1)},required:["result"]}}var Yc={
ping:null,initialize:null,"completion/complete":null,"logging/setLevel":null,"prompts/get":null,"prompts/list":null,"resources/list":null,"resources/templates/l\
ist":null,"resources/read":null,"resources/subscribe":null,"resources/unsubscribe":null,"tools/call":null,"tools/list":null,"tasks/get":null,"tasks/result":null,
"tasks/list":null,"tasks/cancel":null,"sampling/createMessage":null,"elicitation/create":null,"roots/list":null},Xc={"notifications/cancelled":null,"notificatio\
ns/progress":null,"notifications/initialized":null,"notifications/roots/list_changed":null,"notifications/tasks/status":null,"notifications/message":null,"notif\
ications/resources/updated":null,"notifications/resources/list_changed":null,"notifications/tools/list_changed":null,"notifications/prompts/list_changed":null,"\
notifications/elicitation/complete":null},rd={ping:null,initialize:null,"completion/complete":null,"logging/setLevel":null,"prompts/get":null,"prompts/list":null,
"resources/list":null,"resources/templates/list":null,"resources/read":null,"resources/subscribe":null,"resources/unsubscribe":null,"tools/call":null,"tools/lis\
t":null,"sampling/createMessage":null,"elicitation/create":null,"roots/list":null},en;function cn(){if(en)return en;let e=wi();return en={requestSchemas:{ping:e.
PingRequestSchema,initialize:e.InitializeRequestSchema,"completion/complete":e.CompleteRequestSchema,"logging/setLevel":e.SetLevelRequestSchema,"prompts/get":e.
GetPromptRequestSchema,"prompts/list":e.ListPromptsRequestSchema,"resources/list":e.ListResourcesRequestSchema,"resources/templates/list":e.ListResourceTemplatesRequestSchema,
"resources/read":e.ReadResourceRequestSchema,"resources/subscribe":e.SubscribeRequestSchema,"resources/unsubscribe":e.UnsubscribeRequestSchema,"tools/call":e.CallToolRequestSchema,
"tools/list":e.ListToolsRequestSchema,"tasks/get":e.GetTaskRequestSchema,"tasks/result":e.GetTaskPayloadRequestSchema,"tasks/list":e.ListTasksRequestSchema,"tas\
ks/cancel":e.CancelTaskRequestSchema,"sampling/createMessage":e.CreateMessageRequestSchema,"elicitation/create":e.ElicitRequestSchema,"roots/list":e.ListRootsRequestSchema},
notificationSchemas:{"notifications/cancelled":e.CancelledNotificationSchema,"notifications/progress":e.ProgressNotificationSchema,"notifications/initialized":e.
InitializedNotificationSchema,"notifications/roots/list_changed":e.RootsListChangedNotificationSchema,"notifications/tasks/status":e.TaskStatusNotificationSchema,
"notifications/message":e.LoggingMessageNotificationSchema,"notifications/resources/updated":e.ResourceUpdatedNotificationSchema,"notifications/resources/list_c\
hanged":e.ResourceListChangedNotificationSchema,"notifications/tools/list_changed":e.ToolListChangedNotificationSchema,"notifications/prompts/list_changed":e.PromptListChangedNotificationSchema,
"notifications/elicitation/complete":e.ElicitationCompleteNotificationSchema},resultSchemas:{ping:e.EmptyResultSchema,initialize:e.InitializeResultSchema,"compl\
etion/complete":e.CompleteResultSchema,"logging/setLevel":e.EmptyResultSchema,"prompts/get":e.GetPromptResultSchema,"prompts/list":e.ListPromptsResultSchema,"re\
sources/list":e.ListResourcesResultSchema,"resources/templates/list":e.ListResourceTemplatesResultSchema,"resources/read":e.ReadResourceResultSchema,"resources/\
subscribe":e.EmptyResultSchema,"resources/unsubscribe":e.EmptyResultSchema,"tools/call":e.CallToolResultWireSchema,"tools/list":e.ListToolsResultSchema,"samplin\
g/createMessage":e.CreateMessageResultWithToolsSchema,"elicitation/create":e.ElicitResultSchema,"roots/list":e.ListRootsResultSchema}},en}function sd(){cn()}function Zc(e){
return Object.prototype.hasOwnProperty.call(Yc,e)}function Qc(e){return Object.prototype.hasOwnProperty.call(Xc,e)}function od(e){return Object.prototype.hasOwnProperty.
call(rd,e)}function ad(e){return od(e)?cn().resultSchemas[e]:void 0}function nd(e){return Zc(e)?cn().requestSchemas[e]:void 0}function id(e){return Qc(e)?cn().notificationSchemas[e]:
void 0}var Xp=Object.keys(Yc),Zp=Object.keys(Xc);function yi(e){return e!==null&&typeof e=="object"&&!Array.isArray(e)}function tn(e,t){if(e===void 0)return{ok:!1,
reason:"not-in-era"};let r=e.safeParse(t);return r.success?{ok:!0,value:r.data}:{ok:!1,reason:"invalid",message:String(r.error)}}var Tc={ok:!1,reason:"not-in-er\
a"};function Pc(e){return yi(e)&&yi(e.outputSchema)&&Wc(e.outputSchema)}var Ti={era:"2025-11-25",hasRequestMethod:Zc,hasNotificationMethod:Qc,validateRequest:(e,t)=>tn(nd(e),t),validateResult:(e,t)=>tn(ad(e),t),validateNotification:(e,t)=>tn(
id(e),t),hasInputRequestMethod:()=>!1,validateInputRequest:()=>Tc,validateInputResponse:()=>Tc,samplingResultVariant:((e,t)=>{let r=wi();return tn(e?r.CreateMessageResultWithToolsSchema:
r.CreateMessageResultSchema,t)}),outboundEnvelope:e=>{},validateEnvelopeMeta:e=>[],projectCallToolResult(e,t){let r=Kc(e),s=r.structuredContent;if(s===void 0)return r;
let o=typeof s!="object"||s===null||Array.isArray(s),a=t!==void 0&&Wc(t);return!o&&!a?r:{...r,structuredContent:{result:s}}},decodeResult(e,t){if(yi(t)&&"result\
Type"in t){let r={...t};return delete r.resultType,{kind:"complete",result:r}}return{kind:"complete",result:t}},encodeResult(e,t){if(e!=="tools/list")return t;let r=t.
tools;return!Array.isArray(r)||!r.some(s=>Pc(s))?t:{...t,tools:r.map(s=>Pc(s)?{...s,outputSchema:td(s.outputSchema)}:s)}},encodeErrorCode:e=>e===-32002?-32602:e,
checkInboundEnvelope:e=>{}};function cd(){let e=ss(()=>Q([l(),J(),Z(),Dt(),X(l(),e),M(e)])),t=X(l(),e),r=Q([l(),J().int()]),s=l(),o=Q([l(),J().int()]),a=le(["us\
er","assistant"]),n=le(["debug","info","notice","warning","error","critical","alert","emergency"]),c=l().refine(Te=>{try{return atob(Te),!0}catch{return!1}},{message:"\
Invalid Base64 string"}),i=q({ttl:J().optional()}),d=q({taskId:l()}),p=ne({progressToken:r.optional(),"io.modelcontextprotocol/related-task":d.optional()}),f=q(
{_meta:p.optional()}),b=f.extend({task:i.optional()}),E=q({_meta:p.optional()}),R=q({method:l(),params:E.loose().optional()}),$=q({src:l(),mimeType:l().optional(),
sizes:M(l()).optional(),theme:le(["light","dark"]).optional()}),y=q({icons:M($).optional()}),h=q({name:l(),title:l().optional()}),T=h.extend({...h.shape,...y.shape,
version:l(),websiteUrl:l().optional(),description:l().optional()}),v=ft(q({applyDefaults:Z().optional()}),t),w=Ut(Te=>Te&&typeof Te=="object"&&!Array.isArray(Te)&&
Object.keys(Te).length===0?{form:{}}:Te,ft(q({form:v.optional(),url:t.optional()}),t.optional())),j=ne({list:t.optional(),cancel:t.optional(),requests:ne({sampling:ne(
{createMessage:t.optional()}).optional(),elicitation:ne({create:t.optional()}).optional()}).optional()}),z=ne({list:t.optional(),cancel:t.optional(),requests:ne(
{tools:ne({call:t.optional()}).optional()}).optional()}),g=q({experimental:X(l(),t).optional(),sampling:q({context:t.optional(),tools:t.optional()}).optional(),
elicitation:w.optional(),roots:q({listChanged:Z().optional()}).optional(),tasks:j.optional(),extensions:X(l(),t).optional()}),P=q({experimental:X(l(),t).optional(),
logging:t.optional(),completions:t.optional(),prompts:q({listChanged:Z().optional()}).optional(),resources:q({subscribe:Z().optional(),listChanged:Z().optional()}).
optional(),tools:q({listChanged:Z().optional()}).optional(),tasks:z.optional(),extensions:X(l(),t).optional()}),N=q({progress:J(),total:oe(J()),message:oe(l())}),
F=q({...E.shape,...N.shape,progressToken:r}),D=R.extend({method:k("notifications/progress"),params:F}),U=E.extend({level:n,logger:l().optional(),data:ae()}),Y=R.
extend({method:k("notifications/message"),params:U}),K=q({uri:l(),mimeType:oe(l()),_meta:X(l(),ae()).optional()}),ie=K.extend({text:l()}),ge=K.extend({blob:c}),
Se=q({audience:M(a).optional(),priority:J().min(0).max(1).optional(),lastModified:Vt.datetime({offset:!0}).optional()}),ye=q({...h.shape,...y.shape,uri:l(),description:oe(
l()),mimeType:oe(l()),size:oe(J()),annotations:Se.optional(),_meta:oe(ne({}))}),he=q({...h.shape,...y.shape,uriTemplate:l(),description:oe(l()),mimeType:oe(l()),
annotations:Se.optional(),_meta:oe(ne({}))}),O=R.extend({method:k("notifications/resources/list_changed"),params:E.optional()}),A=E.extend({uri:l()}),S=R.extend(
{method:k("notifications/resources/updated"),params:A}),u=q({name:l(),description:oe(l()),required:oe(Z())}),m=q({...h.shape,...y.shape,description:oe(l()),arguments:oe(
M(u)),_meta:oe(ne({}))}),_=R.extend({method:k("notifications/prompts/list_changed"),params:E.optional()}),I=q({type:k("text"),text:l(),annotations:Se.optional(),
_meta:X(l(),ae()).optional()}),V=q({type:k("image"),data:c,mimeType:l(),annotations:Se.optional(),_meta:X(l(),ae()).optional()}),W=q({type:k("audio"),data:c,mimeType:l(),
annotations:Se.optional(),_meta:X(l(),ae()).optional()}),G=q({type:k("tool_use"),name:l(),id:l(),input:X(l(),ae()),_meta:X(l(),ae()).optional()}),ue=q({type:k("\
resource"),resource:Q([ie,ge]),annotations:Se.optional(),_meta:X(l(),ae()).optional()}),_e=ye.extend({type:k("resource_link")}),C=Q([I,V,W,_e,ue]),L=q({role:a,content:C}),
H=q({title:l().optional(),readOnlyHint:Z().optional(),destructiveHint:Z().optional(),idempotentHint:Z().optional(),openWorldHint:Z().optional()}),ee=R.extend({method:k(
"notifications/tools/list_changed"),params:E.optional()}),re=q({name:l().optional()}),se=q({hints:M(re).optional(),costPriority:J().min(0).max(1).optional(),speedPriority:J().
min(0).max(1).optional(),intelligencePriority:J().min(0).max(1).optional()}),pe=q({mode:le(["auto","required","none"]).optional()}),Re=q({type:k("boolean"),title:l().
optional(),description:l().optional(),default:Z().optional()}),ve=q({type:k("string"),title:l().optional(),description:l().optional(),minLength:J().optional(),maxLength:J().
optional(),format:le(["email","uri","date","date-time"]).optional(),default:l().optional()}),ze=q({type:le(["number","integer"]),title:l().optional(),description:l().
optional(),minimum:J().optional(),maximum:J().optional(),default:J().optional()}),be=q({type:k("string"),title:l().optional(),description:l().optional(),enum:M(
l()),default:l().optional()}),Ue=q({type:k("string"),title:l().optional(),description:l().optional(),oneOf:M(q({const:l(),title:l()})),default:l().optional()}),
Pe=q({type:k("string"),title:l().optional(),description:l().optional(),enum:M(l()),enumNames:M(l()).optional(),default:l().optional()}),tt=Q([be,Ue]),Je=q({type:k(
"array"),title:l().optional(),description:l().optional(),minItems:J().optional(),maxItems:J().optional(),items:q({type:k("string"),enum:M(l())}),default:M(l()).
optional()}),rt=q({type:k("array"),title:l().optional(),description:l().optional(),minItems:J().optional(),maxItems:J().optional(),items:q({anyOf:M(q({const:l(),
title:l()}))}),default:M(l()).optional()}),ut=Q([Je,rt]),dt=Q([Pe,tt,ut]),Ct=Q([dt,Re,ve,ze]),qt=b.extend({mode:k("form").optional(),message:l(),requestedSchema:q(
{type:k("object"),properties:X(l(),Ct),required:M(l()).optional()}).catchall(ae())}),It=q({type:k("ref/resource"),uri:l()}),Ot=q({type:k("ref/prompt"),name:l()}),
Cr=q({uri:l().startsWith("file://"),name:l().optional(),_meta:X(l(),ae()).optional()}),mt=g.shape,qr=q({experimental:mt.experimental,sampling:mt.sampling,elicitation:mt.
elicitation,roots:mt.roots,extensions:mt.extensions}),Ve=P.shape,Xt=q({experimental:Ve.experimental,logging:Ve.logging,completions:Ve.completions,prompts:Ve.prompts,
resources:Ve.resources,tools:Ve.tools,extensions:Ve.extensions}),Zt=ne({progressToken:r.optional(),[He]:l(),[xt]:T.optional(),[Ze]:qr,[St]:n.optional()}),jt=q({
...h.shape,...y.shape,description:l().optional(),inputSchema:ne({$schema:l().optional(),type:k("object")}),outputSchema:ne({$schema:l().optional()}).optional(),
annotations:H.optional(),_meta:X(l(),ae()).optional()}),Ir=q({type:k("tool_result"),toolUseId:l(),content:M(C),structuredContent:ae().optional(),isError:Z().optional(),
_meta:X(l(),ae()).optional()}),Qt=Q([I,V,W,G,Ir]),Nt=q({role:a,content:Q([Qt,M(Qt)]),_meta:X(l(),ae()).optional()}),er=l(),tr=ne({[Xe]:T.optional().catch(void 0)}),
rr=tr.optional();function Ie(Te){return ne({_meta:rr,resultType:er.default("complete"),...Te})}let Or=Ie({}),Ks=Ie({nextCursor:s.optional()}),sr=Ie({content:M(C),
structuredContent:ae().optional(),isError:Z().optional()}),jr=Ie({ttlMs:J().int().min(0),cacheScope:le(["public","private"]),tools:M(jt),nextCursor:s.optional()}),
Nr=Ie({ttlMs:J().int().min(0),cacheScope:le(["public","private"]),prompts:M(m),nextCursor:s.optional()}),Mr=Ie({description:l().optional(),messages:M(L)}),kr=Ie(
{ttlMs:J().int().min(0),cacheScope:le(["public","private"]),resources:M(ye),nextCursor:s.optional()}),Ar=Ie({ttlMs:J().int().min(0),cacheScope:le(["public","pri\
vate"]),resourceTemplates:M(he),nextCursor:s.optional()}),Lr=Ie({ttlMs:J().int().min(0),cacheScope:le(["public","private"]),contents:M(Q([ie,ge]))}),Dr=Ie({completion:q(
{values:M(l()).max(100),total:J().int().optional(),hasMore:Z().optional()}).loose()}),Gs=Ie({ttlMs:J().int().min(0),cacheScope:le(["public","private"])}),Ur=Ie(
{ttlMs:J().int().min(0).catch(0),cacheScope:le(["public","private"]).catch("private"),supportedVersions:M(l()),capabilities:Xt,instructions:l().optional()}),ht=q(
{messages:M(Nt),modelPreferences:se.optional(),systemPrompt:l().optional(),includeContext:le(["none","thisServer","allServers"]).optional(),temperature:J().optional(),
maxTokens:J().int(),stopSequences:M(l()).optional(),metadata:t.optional(),tools:M(jt).optional(),toolChoice:pe.optional()}),Vr=q({method:k("sampling/createMessa\
ge"),params:ht}),Hr=q({method:k("roots/list"),params:q({_meta:X(l(),ae()).optional()}).optional()}),Fr=q({...Nt.shape,model:l(),stopReason:l().optional()}),xr=q(
{roots:M(Cr)}),Jr=q({action:le(["accept","decline","cancel"]),content:X(l(),Q([l(),J(),Z(),M(l())])).optional()}),Br=q({mode:k("url"),message:l(),url:l().url()}),
Kr=Q([qt,Br]),Gr=q({method:k("elicitation/create"),params:Kr}),Wr=Q([Vr,Hr,Gr]),Yr=Q([Fr,xr,Jr]),Xr=X(l(),Wr),Zr=X(l(),Yr),Mt=Ie({inputRequests:Xr.optional(),requestState:l().
optional()}),kt={inputResponses:Zr.optional(),requestState:l().optional()},Ws=q({_meta:Zt,...kt}),Ys=ne({progressToken:r.optional()});function Le(Te,Lt){return q(
{method:k(Te),params:q({_meta:Zt,...Lt})})}function De(Te,Lt){return q({method:k(Te),params:q({_meta:Ys.optional(),...Lt}).optional()})}let Qr={name:l(),arguments:X(
l(),ae()).optional(),...kt},Be={cursor:s.optional()},Xs=Le("tools/call",Qr),Zs=Le("tools/list",Be),Qs=Le("prompts/list",Be),eo=Le("prompts/get",{name:l(),arguments:X(
l(),l()).optional(),...kt}),to=Le("resources/list",Be),ro=Le("resources/templates/list",Be),so=Le("resources/read",{uri:l(),...kt}),es={ref:Q([Ot,It]),argument:q(
{name:l(),value:l()}),context:q({arguments:X(l(),l()).optional()}).optional()},oo=Le("completion/complete",es),ao=Le("server/discover",{}),or=q({toolsListChanged:Z().
optional(),promptsListChanged:Z().optional(),resourcesListChanged:Z().optional(),resourceSubscriptions:M(l()).optional()}),ts={notifications:or},no=Le("subscrip\
tions/listen",ts),io=tr.extend({"io.modelcontextprotocol/subscriptionId":o}),rs=ne({_meta:io,resultType:er.default("complete")}),pt={"tools/call":De("tools/call",
Qr),"tools/list":De("tools/list",Be),"prompts/get":De("prompts/get",{name:l(),arguments:X(l(),l()).optional()}),"prompts/list":De("prompts/list",Be),"resources/\
list":De("resources/list",Be),"resources/templates/list":De("resources/templates/list",Be),"resources/read":De("resources/read",{uri:l()}),"completion/complete":De(
"completion/complete",es),"server/discover":De("server/discover",{}),"subscriptions/listen":De("subscriptions/listen",ts)};function ke(Te){return ne({_meta:rr,...Te})}
let co={"tools/call":ke({content:M(C),structuredContent:ae().optional(),isError:Z().optional()}),"tools/list":ke({ttlMs:J().int().min(0),cacheScope:le(["public",
"private"]),tools:M(jt),nextCursor:s.optional()}),"prompts/get":ke({description:l().optional(),messages:M(L)}),"prompts/list":ke({ttlMs:J().int().min(0),cacheScope:le(
["public","private"]),prompts:M(m),nextCursor:s.optional()}),"resources/list":ke({ttlMs:J().int().min(0),cacheScope:le(["public","private"]),resources:M(ye),nextCursor:s.
optional()}),"resources/templates/list":ke({ttlMs:J().int().min(0),cacheScope:le(["public","private"]),resourceTemplates:M(he),nextCursor:s.optional()}),"resour\
ces/read":ke({ttlMs:J().int().min(0),cacheScope:le(["public","private"]),contents:M(Q([ie,ge]))}),"completion/complete":ke({completion:q({values:M(l()).max(100),
total:J().int().optional(),hasMore:Z().optional()}).loose()}),"server/discover":ke({ttlMs:J().int().min(0).catch(0),cacheScope:le(["public","private"]).catch("p\
rivate"),supportedVersions:M(l()),capabilities:Xt,instructions:l().optional()}),"subscriptions/listen":ke({})},At=ne({"io.modelcontextprotocol/subscriptionId":o.
optional()}),ar=q({method:k("notifications/subscriptions/acknowledged"),params:q({_meta:At.optional(),notifications:or})}),nr=q({_meta:At.optional(),requestId:o,
reason:l().optional()}),ir=q({method:k("notifications/cancelled"),params:nr}),Pn={"notifications/cancelled":ir,"notifications/progress":D,"notifications/message":Y,
"notifications/resources/updated":S,"notifications/resources/list_changed":O,"notifications/tools/list_changed":ee,"notifications/prompts/list_changed":_,"notif\
ications/subscriptions/acknowledged":ar},Me=Te=>q({jsonrpc:k("2.0"),id:Q([l(),J().int()]),result:Te}).strict();return{JSONValueSchema:e,JSONObjectSchema:t,ProgressTokenSchema:r,
CursorSchema:s,RequestIdSchema:o,RoleSchema:a,LoggingLevelSchema:n,TaskMetadataSchema:i,RelatedTaskMetadataSchema:d,RequestMetaSchema:p,BaseRequestParamsSchema:f,
TaskAugmentedRequestParamsSchema:b,NotificationsParamsSchema:E,NotificationSchema:R,IconSchema:$,IconsSchema:y,BaseMetadataSchema:h,ImplementationSchema:T,ClientTasksCapabilitySchema:j,
ServerTasksCapabilitySchema:z,ClientCapabilitiesSchema:g,ServerCapabilitiesSchema:P,ProgressSchema:N,ProgressNotificationParamsSchema:F,ProgressNotificationSchema:D,
LoggingMessageNotificationParamsSchema:U,LoggingMessageNotificationSchema:Y,ResourceContentsSchema:K,TextResourceContentsSchema:ie,BlobResourceContentsSchema:ge,
AnnotationsSchema:Se,ResourceSchema:ye,ResourceTemplateSchema:he,ResourceListChangedNotificationSchema:O,ResourceUpdatedNotificationParamsSchema:A,ResourceUpdatedNotificationSchema:S,
PromptArgumentSchema:u,PromptSchema:m,PromptListChangedNotificationSchema:_,TextContentSchema:I,ImageContentSchema:V,AudioContentSchema:W,ToolUseContentSchema:G,
EmbeddedResourceSchema:ue,ResourceLinkSchema:_e,ContentBlockSchema:C,PromptMessageSchema:L,ToolAnnotationsSchema:H,ToolListChangedNotificationSchema:ee,ModelHintSchema:re,
ModelPreferencesSchema:se,ToolChoiceSchema:pe,BooleanSchemaSchema:Re,StringSchemaSchema:ve,NumberSchemaSchema:ze,UntitledSingleSelectEnumSchemaSchema:be,TitledSingleSelectEnumSchemaSchema:Ue,
LegacyTitledEnumSchemaSchema:Pe,SingleSelectEnumSchemaSchema:tt,UntitledMultiSelectEnumSchemaSchema:Je,TitledMultiSelectEnumSchemaSchema:rt,MultiSelectEnumSchemaSchema:ut,
EnumSchemaSchema:dt,PrimitiveSchemaDefinitionSchema:Ct,ElicitRequestFormParamsSchema:qt,ResourceTemplateReferenceSchema:It,PromptReferenceSchema:Ot,RootSchema:Cr,
ClientCapabilities2026Schema:qr,ServerCapabilities2026Schema:Xt,RequestMetaEnvelopeSchema:Zt,ToolSchema:jt,ToolResultContentSchema:Ir,SamplingMessageContentBlockSchema:Qt,
SamplingMessageSchema:Nt,ResultTypeSchema:er,ResultMetaSchema:tr,ResultSchema:Or,PaginatedResultSchema:Ks,CallToolResultSchema:sr,ListToolsResultSchema:jr,ListPromptsResultSchema:Nr,
GetPromptResultSchema:Mr,ListResourcesResultSchema:kr,ListResourceTemplatesResultSchema:Ar,ReadResourceResultSchema:Lr,CompleteResultSchema:Dr,CacheableResultSchema:Gs,
DiscoverResultSchema:Ur,CreateMessageRequestParamsSchema:ht,CreateMessageRequestSchema:Vr,ListRootsRequestSchema:Hr,CreateMessageResultSchema:Fr,ListRootsResultSchema:xr,
ElicitResultSchema:Jr,ElicitRequestURLParamsSchema:Br,ElicitRequestParamsSchema:Kr,ElicitRequestSchema:Gr,InputRequestSchema:Wr,InputResponseSchema:Yr,InputRequestsSchema:Xr,
InputResponsesSchema:Zr,InputRequiredResultSchema:Mt,InputResponseRequestParamsSchema:Ws,CallToolRequestSchema:Xs,ListToolsRequestSchema:Zs,ListPromptsRequestSchema:Qs,
GetPromptRequestSchema:eo,ListResourcesRequestSchema:to,ListResourceTemplatesRequestSchema:ro,ReadResourceRequestSchema:so,CompleteRequestSchema:oo,DiscoverRequestSchema:ao,
SubscriptionFilterSchema:or,SubscriptionsListenRequestSchema:no,SubscriptionsListenResultMetaSchema:io,SubscriptionsListenResultSchema:rs,dispatchRequestSchemas:pt,
dispatchResultSchemas:co,NotificationMetaSchema:At,SubscriptionsAcknowledgedNotificationSchema:ar,CancelledNotificationParamsSchema:nr,CancelledNotificationSchema:ir,
notificationSchemas2026:Pn,JSONRPCResultResponseSchema:Me(Or),CallToolResultResponseSchema:Me(Q([sr,Mt])),ListToolsResultResponseSchema:Me(jr),ListPromptsResultResponseSchema:Me(
Nr),GetPromptResultResponseSchema:Me(Q([Mr,Mt])),ListResourcesResultResponseSchema:Me(kr),ListResourceTemplatesResultResponseSchema:Me(Ar),ReadResourceResultResponseSchema:Me(
Q([Lr,Mt])),CompleteResultResponseSchema:Me(Dr),DiscoverResultResponseSchema:Me(Ur),SubscriptionsListenResultResponseSchema:Me(rs)}}var ld;function at(){return ld??=
cd()}var ud=["tools/list","prompts/list","resources/list","resources/templates/list","resources/read","server/discover"];function dd(e){return ud.includes(e)}var Rr=Symbol(
"modelcontextprotocol.resultCacheHintFallback");function ln(e,t){if(t===void 0)return e;let r=e[Rr];if(r===void 0)return{...e,[Rr]:t};let s={},o=r.ttlMs??t.ttlMs;
o!==void 0&&(s.ttlMs=o);let a=r.cacheScope??t.cacheScope;return a!==void 0&&(s.cacheScope=a),{...e,[Rr]:s}}function md(e){return e[Rr]}function Pi(e){return typeof e==
"number"&&Number.isSafeInteger(e)&&e>=0}function Ci(e){return e==="public"||e==="private"}function qi(e,t){if(e.ttlMs!==void 0&&!Pi(e.ttlMs))throw new RangeError(
`Invalid cache hint for ${t}: ttlMs must be a non-negative safe integer (got ${String(e.ttlMs)})`);if(e.cacheScope!==void 0&&!Ci(e.cacheScope))throw new RangeError(
`Invalid cache hint for ${t}: cacheScope must be 'public' or 'private' (got ${String(e.cacheScope)})`)}var B=(function(e){return e[e.ParseError=-32700]="ParseEr\
ror",e[e.InvalidRequest=-32600]="InvalidRequest",e[e.MethodNotFound=-32601]="MethodNotFound",e[e.InvalidParams=-32602]="InvalidParams",e[e.InternalError=-32603]=
"InternalError",e[e.ResourceNotFound=-32002]="ResourceNotFound",e[e.MissingRequiredClientCapability=-32021]="MissingRequiredClientCapability",e[e.UnsupportedProtocolVersion=
-32022]="UnsupportedProtocolVersion",e[e.UrlElicitationRequired=-32042]="UrlElicitationRequired",e})({}),te=class el extends Error{static{Object.defineProperty(
this,"mcpBrand",{value:"mcp.ProtocolError"})}static[Symbol.hasInstance](t){return $r(this,t)}static isInstance(t){if(typeof this!="function")throw new TypeError(
"isInstance must be called on the class (e.g. `SdkError.isInstance(value)`); for callbacks use `v => SdkError.isInstance(v)`");return $r(this,t)}constructor(t,r,s){
super(r),this.code=t,this.data=s,this.name="ProtocolError",$i(this,new.target)}static fromError(t,r,s){if(t===B.UrlElicitationRequired&&s){let o=s;if(o.elicitations)
return new tl(o.elicitations,r)}if(t===B.UnsupportedProtocolVersion&&s){let o=s;if(Array.isArray(o.supported)&&typeof o.requested=="string")return new dn({supported:o.
supported,requested:o.requested},r)}if(t===B.InvalidParams||t===B.ResourceNotFound){let o=s;if(typeof o?.uri=="string"&&(t===B.ResourceNotFound||Object.keys(o).
length===1))return new un(o.uri,r)}if(t===B.MissingRequiredClientCapability&&s){let o=s;if(o.requiredCapabilities!==null&&typeof o.requiredCapabilities=="object"&&
!Array.isArray(o.requiredCapabilities))return new Ls({requiredCapabilities:o.requiredCapabilities},r)}return new el(t,r,s)}},un=class extends te{static{Object.defineProperty(
this,"mcpBrand",{value:"mcp.ResourceNotFoundError"})}constructor(e,t=`Resource not found: ${e}`){super(B.InvalidParams,t,{uri:e})}get uri(){return this.data.uri}},
tl=class extends te{static{Object.defineProperty(this,"mcpBrand",{value:"mcp.UrlElicitationRequiredError"})}constructor(e,t=`URL elicitation${e.length>1?"s":""}\
 required`){super(B.UrlElicitationRequired,t,{elicitations:e})}get elicitations(){return this.data?.elicitations??[]}},dn=class extends te{static{Object.defineProperty(
this,"mcpBrand",{value:"mcp.UnsupportedProtocolVersionError"})}constructor(e,t=`Unsupported protocol version: ${e.requested}`){super(B.UnsupportedProtocolVersion,
t,e)}get supported(){return this.data.supported}get requested(){return this.data.requested}},Ls=class extends te{static{Object.defineProperty(this,"mcpBrand",{value:"\
mcp.MissingRequiredClientCapabilityError"})}constructor(e,t=`Missing required client capabilities: ${Object.keys(e.requiredCapabilities).join(", ")}`){super(B.MissingRequiredClientCapability,
t,e)}get requiredCapabilities(){return this.data.requiredCapabilities}},hd=0,pd="private",fd=["tools/call","prompts/get","resources/read"];function gd(e,t){let r=t.
resultType;if(r===void 0)return{...t,resultType:"complete"};if(r==="complete"||fd.includes(e))return t;throw new te(B.InternalError,`Handler for ${e} returned r\
esultType '${String(r)}', but results of ${e} only support 'complete' on protocol revision 2026-07-28`)}function Sd(e,t){let r=md(t);if(t.resultType!=="complete"||
!dd(e))return r===void 0?t:Rd(t);let s=t,o=Pi(s.ttlMs)?s.ttlMs:yd(r),a=Ci(s.cacheScope)?s.cacheScope:bd(r),n={...s,ttlMs:o,cacheScope:a};return delete n[Rr],n}function _d(e){
return e!==null&&typeof e=="object"&&!Array.isArray(e)}function vd(e,t){if(t===void 0)return e;let r=e._meta;return r===void 0?{...e,_meta:{[Xe]:t}}:!_d(r)||r[Xe]!==
void 0?e:{...e,_meta:{...r,[Xe]:t}}}function yd(e){return e!==void 0&&Pi(e.ttlMs)?e.ttlMs:hd}function bd(e){return e!==void 0&&Ci(e.cacheScope)?e.cacheScope:pd}
function Rd(e){let t={...e};return delete t[Rr],t}var zd=["elicitation/create","sampling/createMessage","roots/list"],rn;function Ii(){if(rn)return rn;let e=at();
return rn={request:{"elicitation/create":q({method:k("elicitation/create"),params:e.ElicitRequestParamsSchema}),"sampling/createMessage":q({method:k("sampling/c\
reateMessage"),params:e.CreateMessageRequestParamsSchema}),"roots/list":q({method:k("roots/list"),params:ne({}).optional()})},response:{"elicitation/create":e.ElicitResultSchema,
"sampling/createMessage":e.CreateMessageResultSchema,"roots/list":e.ListRootsResultSchema}},rn}function $d(){Ii()}function rl(e){return zd.includes(e)}function pi(e){
return rl(e)?Ii().request[e]:void 0}function Ed(e){return rl(e)?Ii().response[e]:void 0}var Oi={"tools/call":null,"tools/list":null,"prompts/get":null,"prompts/\
list":null,"resources/list":null,"resources/templates/list":null,"resources/read":null,"completion/complete":null,"server/discover":null,"subscriptions/listen":null},
sl={"notifications/cancelled":null,"notifications/progress":null,"notifications/message":null,"notifications/resources/updated":null,"notifications/resources/li\
st_changed":null,"notifications/tools/list_changed":null,"notifications/prompts/list_changed":null,"notifications/subscriptions/acknowledged":null};function ol(e){
return Object.prototype.hasOwnProperty.call(Oi,e)}function al(e){return Object.prototype.hasOwnProperty.call(sl,e)}function wd(e){return Object.prototype.hasOwnProperty.
call(Oi,e)}function Td(e){return ol(e)?at().dispatchRequestSchemas[e]:void 0}function Pd(e){return wd(e)?at().dispatchResultSchemas[e]:void 0}function Cd(e){return al(
e)?at().notificationSchemas2026[e]:void 0}var Qp=Object.keys(Oi),ef=Object.keys(sl);function js(e){return e!==null&&typeof e=="object"&&!Array.isArray(e)}function Is(e,t){
if(e===void 0)return{ok:!1,reason:"not-in-era"};let r=e.safeParse(t);return r.success?{ok:!0,value:r.data}:{ok:!1,reason:"invalid",message:String(r.error)}}var qd={
ok:!1,reason:"not-in-era"},Id=[He,Ze];function Od(e,t){let r=t,s=!1,o=()=>(s||(r={...r},s=!0),r),a=t.tools;e==="tools/list"&&Array.isArray(a)&&a.some(c=>js(c)&&
"execution"in c)&&(o().tools=a.map(c=>{if(!js(c)||!("execution"in c))return c;let i={...c};return delete i.execution,i}));let n=t.capabilities;if(js(n)&&"tasks"in
n){let c={...n};delete c.tasks,o().capabilities=c}return r}var ji={era:"2026-07-28",hasRequestMethod:ol,hasNotificationMethod:al,hasInputRequestMethod:e=>pi(e)!==
void 0,validateRequest:(e,t)=>Is(Td(e),t),validateResult:(e,t)=>Is(Pd(e),t),validateNotification:(e,t)=>Is(Cd(e),t),validateInputRequest:(e,t)=>Is(pi(e),t),validateInputResponse:(e,t)=>Is(
Ed(e),t),samplingResultVariant:()=>qd,outboundEnvelope(e){return{[He]:e.protocolVersion,[xt]:e.clientInfo,[Ze]:e.clientCapabilities,...e.logLevel!==void 0&&{[St]:e.
logLevel}}},validateEnvelopeMeta(e){let t=[];for(let s of Id)s in e||t.push({key:s,problem:"missing"});let r=at().RequestMetaEnvelopeSchema.safeParse(e);if(!r.success)
for(let s of r.error.issues){let o=s.path.map(String),a=o.length>0?o.join("."):"_meta";o.length===1&&t.some(n=>n.key===a&&n.problem==="missing")||t.push({key:a,
problem:s.message})}return t},projectCallToolResult:e=>Kc(e),inputRequestSchema:pi,decodeResult(e,t){if(!js(t))return{kind:"invalid",error:new ce(de.InvalidResult,
`Invalid result for ${e}: not an object`,{method:e})};let r=t.resultType;if(r===void 0)return{kind:"invalid",error:new ce(de.InvalidResult,`Invalid result for ${e}\
: missing required resultType \u2014 servers implementing protocol revision 2026-07-28 MUST include it (the absent-means-complete bridge applies only to earlier-revi\
sion servers)`,{method:e,violation:"missing-resultType"})};if(typeof r!="string")return{kind:"invalid",error:new ce(de.InvalidResult,`Invalid result for ${e}: n\
on-string resultType`,{method:e,resultType:r})};if(r==="input_required"){let n=t.inputRequests,c=js(n)?n:{},i=t.requestState,d=t._meta===void 0?void 0:at().ResultMetaSchema.
safeParse(t._meta),p=d?.success?d.data:void 0;return Object.keys(c).length===0&&typeof i!="string"?{kind:"invalid",error:new ce(de.InvalidResult,`Invalid result\
 for ${e}: input_required carries neither inputRequests nor requestState (every input_required result must include at least one of the two)`,{method:e,violation:"\
input-required-missing-both"})}:{kind:"input_required",inputRequests:c,...typeof i=="string"&&{requestState:i},...p!==void 0&&{_meta:p}}}if(r!=="complete")return{
kind:"invalid",error:new ce(de.UnsupportedResultType,`Unsupported result type '${r}' for ${e}`,{resultType:r,method:e})};let s=nl(),o=Object.hasOwn(s,e)?s[e]:void 0;
if(o!==void 0){let n=o.safeParse(t);if(!n.success)return{kind:"invalid",error:new ce(de.InvalidResult,`Invalid result for ${e}: ${n.error}`,{method:e})}}let a={
...t};return delete a.resultType,{kind:"complete",result:a}},encodeResult(e,t,r){return vd(Sd(e,gd(e,Od(e,t))),r)},encodeErrorCode:e=>e===-32002?-32602:e,checkInboundEnvelope(e){
if(e.envelope===void 0)return"Request is missing the required _meta envelope for protocol revision 2026-07-28 (io.modelcontextprotocol/protocolVersion, io.model\
contextprotocol/clientCapabilities)";let t=at().RequestMetaEnvelopeSchema.safeParse(e.envelope);if(!t.success)return`Invalid _meta envelope for protocol revisio\
n 2026-07-28: ${t.error.issues.map(r=>r.message).join("; ")}`}},sn;function nl(){if(sn)return sn;let e=at();return sn={"tools/call":e.CallToolResultSchema,"tool\
s/list":e.ListToolsResultSchema,"prompts/get":e.GetPromptResultSchema,"prompts/list":e.ListPromptsResultSchema,"resources/list":e.ListResourcesResultSchema,"res\
ources/templates/list":e.ListResourceTemplatesResultSchema,"resources/read":e.ReadResourceResultSchema,"completion/complete":e.CompleteResultSchema,"server/disc\
over":e.DiscoverResultSchema},sn}function jd(){nl()}var Ds="2026-07-28";function nt(e){return e!==void 0&&it(e)?ji:Ti}function Cc(e){return e.revision!==void 0?
nt(e.revision).era:e.era==="modern"?ji.era:Ti.era}function fi(e){return il.some(t=>t.hasRequestMethod(e))}function gi(e){return il.some(t=>t.hasNotificationMethod(
e))}function qc(e){return e==="tasks/get"||e==="tasks/cancel"}var il=[Ti,ji];function Ic(e){return e!==null&&typeof e=="object"&&!Array.isArray(e)}function Tt(e){
if(!Ic(e))return;let t=e._meta;return Ic(t)?t:void 0}function mn(e){let t=Tt(e);return t!==void 0&&He in t}function Ni(e){let t=Tt(e)?.[He];return typeof t=="st\
ring"?t:void 0}function an(e){return nt(Ds).validateEnvelopeMeta(e)}var Nd=vc({AnnotationsSchema:()=>ot,AudioContentSchema:()=>fr,BaseMetadataSchema:()=>st,BaseRequestParamsSchema:()=>Ce,
BlobResourceContentsSchema:()=>ys,BooleanSchemaSchema:()=>$s,CallToolRequestParamsSchema:()=>ha,CallToolRequestSchema:()=>pa,CallToolResultSchema:()=>Sr,CancelTaskRequestSchema:()=>Xn,
CancelTaskResultSchema:()=>Zn,CancelledNotificationParamsSchema:()=>_o,CancelledNotificationSchema:()=>ms,ClientCapabilitiesSchema:()=>Ro,ClientNotificationSchema:()=>ei,
ClientRequestSchema:()=>Qn,ClientResultSchema:()=>ti,ClientTasksCapabilitySchema:()=>yo,CompatibilityCallToolResultSchema:()=>Un,CompleteRequestParamsSchema:()=>Va,
CompleteRequestSchema:()=>Ha,CompleteResultSchema:()=>Fa,ContentBlockSchema:()=>gr,CreateMessageRequestParamsSchema:()=>wa,CreateMessageRequestSchema:()=>Ta,CreateMessageResultSchema:()=>Pa,
CreateMessageResultWithToolsSchema:()=>Ca,CreateTaskResultSchema:()=>Fn,CursorSchema:()=>ns,DiscoverRequestSchema:()=>Eo,DiscoverResultSchema:()=>wo,ElicitRequestFormParamsSchema:()=>yr,
ElicitRequestParamsSchema:()=>Na,ElicitRequestSchema:()=>Ma,ElicitRequestURLParamsSchema:()=>ja,ElicitResultSchema:()=>La,ElicitationCompleteNotificationParamsSchema:()=>ka,
ElicitationCompleteNotificationSchema:()=>Aa,EmbeddedResourceSchema:()=>oa,EmptyResultSchema:()=>ds,EnumSchemaSchema:()=>Oa,GetPromptRequestParamsSchema:()=>ta,
GetPromptRequestSchema:()=>ra,GetPromptResultSchema:()=>ia,GetTaskPayloadRequestSchema:()=>Kn,GetTaskPayloadResultSchema:()=>Gn,GetTaskRequestSchema:()=>Jn,GetTaskResultSchema:()=>Bn,
IconSchema:()=>vo,IconsSchema:()=>bt,ImageContentSchema:()=>pr,ImplementationSchema:()=>dr,InitializeRequestParamsSchema:()=>zo,InitializeRequestSchema:()=>hs,InitializeResultSchema:()=>$o,
InitializedNotificationSchema:()=>fs,JSONArraySchema:()=>Ln,JSONObjectSchema:()=>$e,JSONRPCErrorResponseSchema:()=>ur,JSONRPCMessageSchema:()=>yt,JSONRPCNotificationSchema:()=>us,
JSONRPCRequestSchema:()=>ls,JSONRPCResponseSchema:()=>So,JSONRPCResultResponseSchema:()=>lr,JSONValueSchema:()=>gt,LegacyTitledEnumSchemaSchema:()=>Ts,ListChangedOptionsBaseSchema:()=>Vn,
ListPromptsRequestSchema:()=>Qo,ListPromptsResultSchema:()=>ea,ListResourceTemplatesRequestSchema:()=>jo,ListResourceTemplatesResultSchema:()=>No,ListResourcesRequestSchema:()=>Io,
ListResourcesResultSchema:()=>Oo,ListRootsRequestSchema:()=>Ja,ListRootsResultSchema:()=>Ba,ListTasksRequestSchema:()=>Wn,ListTasksResultSchema:()=>Yn,ListToolsRequestSchema:()=>da,
ListToolsResultSchema:()=>ma,LoggingLevelSchema:()=>Et,LoggingMessageNotificationParamsSchema:()=>_a,LoggingMessageNotificationSchema:()=>va,ModelHintSchema:()=>ya,
ModelPreferencesSchema:()=>ba,MultiSelectEnumSchemaSchema:()=>Ia,NotificationSchema:()=>Ne,NotificationsParamsSchema:()=>je,NumberSchemaSchema:()=>vr,PaginatedRequestParamsSchema:()=>Co,
PaginatedRequestSchema:()=>Rt,PaginatedResultSchema:()=>zt,PingRequestSchema:()=>gs,PrimitiveSchemaDefinitionSchema:()=>qs,ProgressNotificationParamsSchema:()=>Po,
ProgressNotificationSchema:()=>Ss,ProgressSchema:()=>To,ProgressTokenSchema:()=>as,PromptArgumentSchema:()=>Xo,PromptListChangedNotificationSchema:()=>ca,PromptMessageSchema:()=>na,
PromptReferenceSchema:()=>Ua,PromptSchema:()=>Zo,ReadResourceRequestParamsSchema:()=>Mo,ReadResourceRequestSchema:()=>ko,ReadResourceResultSchema:()=>Ao,RelatedTaskMetadataSchema:()=>go,
RequestIdSchema:()=>vt,RequestMetaSchema:()=>is,RequestSchema:()=>Ee,ResourceContentsSchema:()=>_s,ResourceLinkSchema:()=>aa,ResourceListChangedNotificationSchema:()=>Lo,
ResourceRequestParamsSchema:()=>mr,ResourceSchema:()=>bs,ResourceTemplateReferenceSchema:()=>Da,ResourceTemplateSchema:()=>qo,ResourceUpdatedNotificationParamsSchema:()=>Wo,
ResourceUpdatedNotificationSchema:()=>Yo,ResultMetaObjectSchema:()=>cs,ResultSchema:()=>we,RoleSchema:()=>$t,RootSchema:()=>xa,RootsListChangedNotificationSchema:()=>Ka,
SamplingContentSchema:()=>$a,SamplingMessageContentBlockSchema:()=>Ht,SamplingMessageSchema:()=>Ea,ServerCapabilitiesSchema:()=>ps,ServerNotificationSchema:()=>si,
ServerRequestSchema:()=>ri,ServerResultSchema:()=>oi,ServerTasksCapabilitySchema:()=>bo,SetLevelRequestParamsSchema:()=>ga,SetLevelRequestSchema:()=>Sa,SingleSelectEnumSchemaSchema:()=>qa,
StringSchemaSchema:()=>_r,SubscribeRequestParamsSchema:()=>Do,SubscribeRequestSchema:()=>Uo,SubscriptionFilterSchema:()=>Rs,SubscriptionsAcknowledgedNotificationParamsSchema:()=>Jo,
SubscriptionsAcknowledgedNotificationSchema:()=>Bo,SubscriptionsListenRequestParamsSchema:()=>Fo,SubscriptionsListenRequestSchema:()=>xo,SubscriptionsListenResultMetaSchema:()=>Ko,
SubscriptionsListenResultSchema:()=>Go,TaskAugmentedRequestParamsSchema:()=>_t,TaskCreationParamsSchema:()=>Hn,TaskMetadataSchema:()=>fo,TaskSchema:()=>wt,TaskStatusNotificationParamsSchema:()=>Wa,
TaskStatusNotificationSchema:()=>xn,TaskStatusSchema:()=>Ga,TextContentSchema:()=>hr,TextResourceContentsSchema:()=>vs,TitledMultiSelectEnumSchemaSchema:()=>Cs,
TitledSingleSelectEnumSchemaSchema:()=>ws,ToolAnnotationsSchema:()=>la,ToolChoiceSchema:()=>Ra,ToolExecutionSchema:()=>ua,ToolListChangedNotificationSchema:()=>fa,
ToolResultContentSchema:()=>za,ToolSchema:()=>zs,ToolUseContentSchema:()=>sa,UnsubscribeRequestParamsSchema:()=>Vo,UnsubscribeRequestSchema:()=>Ho,UntitledMultiSelectEnumSchemaSchema:()=>Ps,
UntitledSingleSelectEnumSchemaSchema:()=>Es});function Md(e){return yt.parse(e)}var Ge=e=>ls.safeParse(e).success,hn=e=>us.safeParse(e).success,Qe=e=>lr.safeParse(
e).success,et=e=>ur.safeParse(e).success,kd=e=>So.safeParse(e).success,Ad=e=>typeof e!="object"||e===null||e.content===void 0?!1:Sr.safeParse(e).success,ct=e=>typeof e==
"object"&&e!==null&&!Array.isArray(e)&&e.resultType==="input_required",Ld=e=>_t.safeParse(e).success,Mi=e=>hs.safeParse(e).success,Dd=e=>fs.safeParse(e).success;
function ki(e){if(e.params.ref.type!=="ref/prompt")throw new TypeError(`Expected CompleteRequestPrompt, but got ${e.params.ref.type}`)}function Ai(e){if(e.params.
ref.type!=="ref/resource")throw new TypeError(`Expected CompleteRequestResourceTemplate, but got ${e.params.ref.type}`)}var Ud="Mcp-Param-",Oc="x-mcp-header",Vd=/^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/,
Hd=new Set(["string","integer","boolean"]);function pn(e){let t=[],r=new Map,s,o=(n,c,i)=>{if(n===null||typeof n!="object")return;let d=n;if(Oc in d){if(!i||c.length===
0)return`${br(c)}: x-mcp-header is only permitted on properties statically reachable via a chain of 'properties' keys (not under items, additionalProperties, on\
eOf/anyOf/allOf/not, if/then/else, or $ref)`;let f=d[Oc];if(typeof f!="string"||f.length===0)return`${br(c)}: x-mcp-header MUST be a non-empty string`;if(!Vd.test(
f))return`${br(c)}: x-mcp-header '${f}' is not a valid RFC 9110 token (no spaces, control characters or HTTP delimiters)`;let b=typeof d.type=="string"?d.type:void 0;
if(b===void 0||!Hd.has(b)){let $=`${br(c)}: x-mcp-header is only permitted on primitive-typed properties (string, integer, boolean); got ${b??"<none>"}`;if(b!==
"number")return $;s??=$}let E=f.toLowerCase(),R=r.get(E);if(R!==void 0)return`x-mcp-header '${f}' is not case-insensitively unique (also declared as '${R}')`;r.
set(E,f),t.push({path:c,headerName:f,type:b})}let p=d.properties;if(p!==null&&typeof p=="object")for(let[f,b]of Object.entries(p)){let E=o(b,[...c,f],i);if(E!==
void 0)return E}for(let f of Fd){let b=d[f];if(b===void 0)continue;let E=Array.isArray(b)?b:b!==null&&typeof b=="object"&&xd.has(f)?Object.values(b):[b];for(let R of E){
let $=o(R,[...c,`<${f}>`],!1);if($!==void 0)return $}}},a=o(e,[],!0);return a!==void 0?{valid:!1,reason:s??a}:s===void 0?{valid:!0,declarations:t}:{valid:!1,reason:s,
declarations:t}}var Fd=["items","prefixItems","contains","additionalProperties","unevaluatedProperties","unevaluatedItems","propertyNames","patternProperties","\
dependentSchemas","oneOf","anyOf","allOf","not","if","then","else","$defs","definitions"],xd=new Set(["patternProperties","dependentSchemas","$defs","definition\
s"]);function br(e){return e.length===0?"<root>":e.join(".")}var Jd="=?base64?",Bd="?=",Kd=/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/,Gd=/^-?\d+(\.\d+)?$/;
function Wd(e){if(typeof e=="string")return e;if(typeof e=="boolean")return e?"true":"false";if(typeof e=="number")return!Number.isFinite(e)||Number.isInteger(e)&&
!Number.isSafeInteger(e)?void 0:String(e)}function Yd(e){let t=atob(e),r=new Uint8Array(t.length);for(let s=0;s<t.length;s++)r[s]=t.codePointAt(s);return new TextDecoder(
"utf-8",{fatal:!0}).decode(r)}function cl(e){if(!(e.startsWith(Jd)&&e.endsWith(Bd)))return e;let t=e.slice(9,e.length-2);if(Kd.test(t))try{return Yd(t)}catch{return}}
function Xd(e,t){let r=e;for(let s of t){if(r===null||typeof r!="object")return;r=r[s]}return r}function ll(e,t,r){for(let s of e){let o=`${Ud}${s.headerName}`,
a=r.get(o),n=Xd(t,s.path);if(n==null)continue;let c=Wd(n);if(c===void 0)continue;if(a===null)return Si("param-header-missing",o,`the body carries ${br(s.path)}=${JSON.
stringify(n)} but the ${o} header is absent`);let i=cl(a);if(i===void 0)return Si("param-header-invalid-encoding",o,`the ${o} header carries an invalid Base64 s\
entinel value`);if(!((s.type==="integer"||s.type==="number")&&Gd.test(i)&&typeof n=="number"?Number(i)===n:i===c))return Si("param-header-mismatch",o,`the ${o} \
header decodes to ${JSON.stringify(i)} but the body carries ${br(s.path)}=${JSON.stringify(n)}`)}}function Si(e,t,r){return{kind:"reject",rung:"param-header-val\
idation",cell:e,httpStatus:400,code:zr,message:`Bad Request: the request headers and body disagree: ${r}`,data:{mismatch:{header:t,body:r}},settled:!0}}var zr=-32020,
tf=[{rung:"http-method",order:1,evaluatedAt:"edge",codes:[-32e3],conformance:[],rationale:"The modern era is POST-only; GET/DELETE are body-less 2025-era sessio\
n operations and are method-routed to legacy serving (405 when legacy serving is not configured), before any body is read."},{rung:"jsonrpc-shape",order:2,evaluatedAt:"\
edge",codes:[B.InvalidRequest],conformance:["server-stateless"],rationale:"The body must be a JSON-RPC request or notification: posted responses and batch array\
s containing a modern or invalid element are rejected before classification (element-wise batch rule); all-legacy arrays stay legacy traffic."},{rung:"era-class\
ification",order:3,evaluatedAt:"edge",codes:[zr,B.UnsupportedProtocolVersion],conformance:["server-stateless","http-header-validation","http-custom-header-serve\
r-validation"],rationale:"Body-primary era classification with the protocol-version header as a cross-check; a header/body disagreement is rejected with -32020 \
(HeaderMismatch), and an envelope-less request on a modern-only endpoint is answered with the unsupported-protocol-version error naming the supported revisions."},
{rung:"envelope",order:4,evaluatedAt:"edge",codes:[B.InvalidParams],conformance:["server-stateless"],rationale:"A present envelope claim with a malformed envelo\
pe \u2014 and a missing envelope on a request whose protocol-version header names a modern revision \u2014 is an invalid-params rejection naming the offending or missing \
key(s); never a silent fall back to legacy handling. This is the only place an invalid-params rejection maps to HTTP 400."},{rung:"method-registry",order:5,evaluatedAt:"\
dispatch",codes:[B.MethodNotFound],conformance:["server-stateless"],rationale:"Method existence outranks parameter validity: a method absent from the negotiated\
 revision\u2019s registry (or with no handler installed) answers method-not-found before params or capabilities are looked at."},{rung:"request-params",order:6,
evaluatedAt:"dispatch",codes:[B.InvalidParams],conformance:[],rationale:"Per-method params validation; emitted in-band by the dispatch layer (HTTP 200), never v\
ia the ladder status table."},{rung:"standard-header-validation",order:7,evaluatedAt:"pre-dispatch",codes:[zr],conformance:["http-header-validation"],rationale:"\
SEP-2243 standard `MCP-Protocol-Version` / `Mcp-Method` / `Mcp-Name` headers \u2014 presence, sentinel decoding, and `Mcp-Name` \u2194 body cross-check \u2014 are validated by\
 the HTTP entry on a modern-classified request after the supported-revision gate and before dispatch. The spec requires `MCP-Protocol-Version` and `Mcp-Method` \
on every modern *request* POST (`Mcp-Name` only for the methods that mirror `params.name` / `params.uri` / `params.taskId`, see `MCP_NAME_HEADER_SOURCE`) and na\
mes them in that order, so a request missing several is answered by the earliest. Notification POSTs are exempt: the presence half runs on requests only, so a m\
odern-enveloped notification is dispatched even with no standard headers at all. The classifier\u2019s own header-mismatch cells (protocol-version, `Mcp-Method` mism\
atch) stay on the edge `era-classification` rung; this rung carries the entry-layer presence/`Mcp-Name` half \u2014 including the missing `MCP-Protocol-Version` cell\
, which cannot live on the edge rung without breaking body-primary classification. Evaluated before the capability gate, the factory call, and the `Mcp-Param-*`\
 rung so a request that fails several rungs is answered by the standard-header rung first. The documented order (after method-registry 5 and request-params 6) i\
s NOT the observed precedence: serveModern evaluates this rung immediately after the supported-revision gate, so a request that also fails a dispatch rung is an\
swered here before the dispatch rungs (5\u20136) are consulted."},{rung:"client-capabilities",order:8,evaluatedAt:"pre-dispatch",codes:[B.MissingRequiredClientCapability],
conformance:["server-stateless"],rationale:"The capability requirement is checked by the HTTP entry, pre-dispatch, against the validated envelope the classifier\
 produced \u2014 pinning the spec-mandated HTTP 400 independently of how dispatch- and handler-produced errors are mapped. The documented order (after method resolut\
ion and params validation) is preserved observably only while the requirement table is empty: once a served method gains a requirement entry, a request that is \
missing the capability and would also fail a dispatch rung is answered by this gate first, so the entry must consult the method registry before the gate if the \
documented precedence is to stay observable."},{rung:"param-header-validation",order:9,evaluatedAt:"pre-dispatch",codes:[zr],conformance:["http-custom-header-se\
rver-validation"],rationale:"SEP-2243 `Mcp-Param-*` headers are validated against the named tool\u2019s `x-mcp-header` declarations and the body `arguments` after th\
e tool registry is known and before dispatch reaches the handler; a missing/disagreeing/malformed header is rejected 400 / -32020 with the same shape as the sta\
ndard-header cross-checks. The documented order (after method resolution and params validation) is preserved observably only when the body `arguments` would oth\
erwise validate: the check runs pre-dispatch, so a `tools/call` that fails BOTH this rung and a dispatch-time rung (e.g. order-6 `request-params`, -32602) is an\
swered by this gate first with 400 / -32020, not by the earlier-ordered rung."}],Li={[B.ParseError]:400,[B.InvalidRequest]:400,[B.MethodNotFound]:404,[B.UnsupportedProtocolVersion]:400,
[B.MissingRequiredClientCapability]:400,[zr]:400};function ul(e,t){return t==="in-band"?e===B.MissingRequiredClientCapability?400:200:Li[e]??400}function Fe(e,t,r,s,o){
return{kind:"reject",rung:e,cell:t,httpStatus:r,code:s.code,message:s.message,...s.data!==void 0&&{data:s.data},settled:o}}function Ke(e,t,r,s="era-classificati\
on"){return Fe(s,e,400,new te(zr,`Bad Request: the request headers and body disagree: ${r}`,{mismatch:{header:t,body:r}}),!0)}var jc={"tools/call":"name","promp\
ts/get":"name","resources/read":"uri","tasks/get":"taskId","tasks/update":"taskId","tasks/cancel":"taskId"};function Zd(e,t){let r=Object.hasOwn(jc,e)?jc[e]:void 0;
if(r===void 0)return;let s=Ms(t)?t[r]:void 0;return{field:r,value:typeof s=="string"?s:void 0}}function on(e){let t=0;for(;t<e.length;){let s=e.codePointAt(t);if(s!==
9&&s!==32)break;t+=1}let r=e.length;for(;r>t;){let s=e.codePointAt(r-1);if(s!==9&&s!==32)break;r-=1}return t===0&&r===e.length?e:e.slice(t,r)}function dl(e,t){if(t.
messageKind!=="request")return;let r=t.message.method;if(e.protocolVersionHeader===void 0){let i=t.classification.revision;return Ke("version-header-missing","(\
missing)",i===void 0?"the body carries a modern per-request envelope but the required MCP-Protocol-Version header is absent":`the body envelope names protocol v\
ersion ${i} but the required MCP-Protocol-Version header is absent`,"standard-header-validation")}if(e.mcpMethodHeader===void 0)return Ke("method-header-missing",
"(missing)",`the body names method ${r} but the required Mcp-Method header is absent`,"standard-header-validation");let s=Zd(r,t.message.params);if(s===void 0)return;
let{field:o,value:a}=s;if(e.mcpNameHeader===void 0)return a===void 0?void 0:Ke("name-header-missing","(missing)",`the body carries params.${o}="${a}" but the re\
quired Mcp-Name header is absent`,"standard-header-validation");let n=on(e.mcpNameHeader),c=cl(n);if(c===void 0)return Ke("name-header-invalid-encoding",n,"the \
Mcp-Name header carries an invalid Base64 sentinel value","standard-header-validation");if(a!==void 0&&c!==a)return Ke("name-header-mismatch",n,`the body carrie\
s params.${o}="${a}" but the Mcp-Name header names "${c}"`,"standard-header-validation")}function Ms(e){return e!==null&&typeof e=="object"&&!Array.isArray(e)}function ml(e){
return e===void 0?{era:"modern"}:{era:it(e)?"modern":"legacy",revision:e}}function Qd(e){if(!mn(e))return!1;let t=Ni(e);if(t===void 0||!it(t))return!1;let r=Tt(
e);return r!==void 0&&an(r).length===0}function em(e){if(e.length===0)return Fe("jsonrpc-shape","empty-batch",400,new te(B.InvalidRequest,"Bad Request: empty JS\
ON-RPC batch"),!0);for(let t of e){if(mn(Ms(t)?t.params:void 0))return Fe("jsonrpc-shape","batch-with-modern-element",400,new te(B.InvalidRequest,"Bad Request: \
JSON-RPC batches may not contain requests for protocol revision 2026-07-28 or later"),!0);if(!(Ge(t)||hn(t)||Qe(t)||et(t)))return Fe("jsonrpc-shape","batch-with\
-invalid-element",400,new te(B.InvalidRequest,"Bad Request: JSON-RPC batch contains an invalid message"),!0)}return{kind:"legacy",reason:"batch"}}function tm(e,t){
let r=t.params,s=t.method,o=e.protocolVersionHeader,a=o!==void 0&&it(o);if(s==="initialize"&&!Qd(r)){if(a)return Ke("initialize-with-modern-header",o,"an initia\
lize request (legacy handshake) was sent with a modern MCP-Protocol-Version header");let n=Ms(r)&&typeof r.protocolVersion=="string"?r.protocolVersion:void 0;return{
kind:"legacy",reason:"initialize",...n!==void 0&&{requestedVersion:n}}}if(mn(r)){let n=Tt(r),c=(n===void 0?[]:an(n))[0];if(c!==void 0)return Fe("envelope","enve\
lope-invalid",400,new te(B.InvalidParams,`Invalid _meta envelope for protocol revision 2026-07-28: ${c.key}: ${c.problem}`,{envelope:c}),!0);let i=Ni(r);return o!==
void 0&&i!==void 0&&o!==i?Ke("header-body-version-mismatch",o,`the body envelope names protocol version ${i} but the MCP-Protocol-Version header names ${o}`):e.
mcpMethodHeader!==void 0&&e.mcpMethodHeader!==s?Ke("method-header-mismatch",e.mcpMethodHeader,`the body names method ${s} but the Mcp-Method header names ${e.mcpMethodHeader}`):
{kind:"modern",messageKind:"request",message:t,classification:ml(i)}}if(a){let n=Tt(r),c=an(n??{}).filter(d=>d.problem==="missing").map(d=>d.key),i=n===void 0?[
"_meta"]:c.length>0?c:[He];return Fe("envelope","modern-header-without-claim",400,new te(B.InvalidParams,`Invalid params: the MCP-Protocol-Version header names \
protocol revision ${o}, but the request is missing the required per-request envelope key(s): ${i.join(", ")}`,{envelope:{missing:i}}),!0)}return{kind:"legacy",reason:"\
no-claim",...o!==void 0&&{requestedVersion:o}}}function rm(e,t){let r=t.params,s=t.method,o=e.protocolVersionHeader,a=o!==void 0&&it(o);if(mn(r)){let n=Ni(r);if(n===
void 0){let i=Tt(r),d=(i===void 0?[]:an(i)).find(p=>p.key===He)??{key:He,problem:"expected a protocol version string"};return Fe("envelope","notification-envelo\
pe-invalid",400,new te(B.InvalidParams,`Invalid _meta envelope for protocol revision 2026-07-28: ${d.key}: ${d.problem}`,{envelope:d}),!0)}if(o!==void 0&&o!==n)
return Ke("notification-header-body-version-mismatch",o,`the notification envelope names protocol version ${n} but the MCP-Protocol-Version header names ${o}`);
let c=ml(n);return c.era==="modern"&&e.mcpMethodHeader!==void 0&&e.mcpMethodHeader!==s?Ke("notification-method-header-mismatch",e.mcpMethodHeader,`the notificat\
ion body names method ${s} but the Mcp-Method header names ${e.mcpMethodHeader}`):{kind:"modern",messageKind:"notification",message:t,classification:c}}return a?
e.mcpMethodHeader!==void 0&&e.mcpMethodHeader!==s?Ke("notification-method-header-mismatch",e.mcpMethodHeader,`the notification body names method ${s} but the Mc\
p-Method header names ${e.mcpMethodHeader}`):{kind:"modern",messageKind:"notification",message:t,classification:{era:"modern",revision:o}}:{kind:"legacy",reason:"\
notification",...o!==void 0&&{requestedVersion:o}}}function hl(e){if(e={...e,...e.protocolVersionHeader!==void 0&&{protocolVersionHeader:on(e.protocolVersionHeader)},
...e.mcpMethodHeader!==void 0&&{mcpMethodHeader:on(e.mcpMethodHeader)},...e.mcpNameHeader!==void 0&&{mcpNameHeader:on(e.mcpNameHeader)}},e.httpMethod.toUpperCase()!==
"POST")return{kind:"legacy",reason:"http-method"};let t=e.body;return Array.isArray(t)?em(t):Qe(t)||et(t)?{kind:"legacy",reason:"response"}:Ms(t)&&Ge(t)?tm(e,t):
Ms(t)&&hn(t)?rm(e,t):Fe("jsonrpc-shape","invalid-json-rpc-body",400,new te(B.InvalidRequest,"Bad Request: the request body is not a valid JSON-RPC message"),!0)}
function pl(e,t){switch(e.reason){case"http-method":return Fe("http-method","modern-only-method-not-allowed",405,new te(-32e3,"Method not allowed."),!0);case"ba\
tch":return Fe("jsonrpc-shape","modern-only-batch-not-supported",400,new te(B.InvalidRequest,"Bad Request: JSON-RPC batches are not supported by this endpoint"),
!0);case"response":return Fe("jsonrpc-shape","modern-only-response-post",400,new te(B.InvalidRequest,"Bad Request: JSON-RPC responses cannot be posted to this e\
ndpoint"),!0);case"notification":return;case"initialize":case"no-claim":{let r=e.requestedVersion;return Fe("era-classification","modern-only-missing-envelope",
400,r===void 0?new te(B.UnsupportedProtocolVersion,"Unsupported protocol version: the request did not name a protocol version",{supported:[...t]}):new dn({supported:[
...t],requested:r}),!0)}}}function fn(e,t){return pc(e,t)}function Os(e){return new Set(e.flatMap(t=>Object.keys(t.shape)))}function Er(e){if(e==null)return!1;let t=typeof e;
return t!=="object"&&t!=="function"||!("~standard"in e)?!1:typeof e["~standard"]?.validate=="function"}var Nc=!1,bi="draft-2020-12";function Yt(e,t="input"){let r=e["\
~standard"],s;if(r.jsonSchema)s=r.jsonSchema[t]({target:bi});else if(r.vendor==="zod"){if(!("_zod"in e))throw new Error("Schema appears to be from zod 3, which \
the SDK cannot convert to JSON Schema. Upgrade to zod >=4.2.0, or wrap your JSON Schema with fromJsonSchema().");Nc||(Nc=!0,console.warn("[mcp-sdk] Your zod ver\
sion does not implement `~standard.jsonSchema` (added in zod 4.2.0). Falling back to z.toJSONSchema(). Upgrade to zod >=4.2.0 to silence this warning.")),s=Cn(e,
{target:bi,io:t})}else throw new Error(`Schema library "${r.vendor}" does not implement StandardJSONSchemaV1 (\`~standard.jsonSchema\`). Upgrade to a version that\
 does, or wrap your JSON Schema with fromJsonSchema().`);if(t==="output")return s.type!==void 0?s:fl(s)?{type:"object",...s}:s;if(s.type!==void 0&&s.type!=="obj\
ect")throw new Error(`MCP tool and prompt schemas must describe objects (got type: ${JSON.stringify(s.type)}). Wrap your schema in z.object({...}) or equivalent\
.`);return{type:"object",...s}}var sm=/^#\/(\$defs|definitions)\/([^/~%]+)$/;function fl(e,t=e){if("properties"in e||"patternProperties"in e||"additionalPropert\
ies"in e||"required"in e)return!0;let r=typeof e.$ref=="string"&&sm.exec(e.$ref);if(r&&t[r[1]]?.[r[2]]?.type==="object")return!0;for(let s of["oneOf","anyOf","a\
llOf"]){let o=e[s];if(Array.isArray(o)&&o.length>0)return o.every(a=>a!==null&&typeof a=="object"&&(a.type==="object"||fl(a,"$id"in a?{}:t)))}return!1}function om(e){
return e.path?.length?`${e.path.map(t=>String(typeof t=="object"?t.key:t)).join(".")}: ${e.message}`:e.message}async function Gt(e,t){let r=await e["~standard"].
validate(t);return r.issues&&r.issues.length>0?{success:!1,error:r.issues.map(s=>om(s)).join(", ")}:{success:!0,data:r.value}}function am(e){let t=Cn(e,{target:bi,
io:"input"});return typeof t.pattern=="string"?t.pattern:void 0}var nm=/\\\.\\d\{(\d+)\}/;function im(e){let t=nm.exec(e),r=[void 0,-1,0];return t&&r.push(Number(
t[1])),[!1,!0].flatMap(s=>[!1,!0].flatMap(o=>r.map(a=>Vt.datetime({local:s,offset:o,precision:a}))))}function cm(e,t){let r;switch(e){case"email":r=[fc()];break;case"\
uri":r=[lo()];break;case"date":r=[Vt.date()];break;case"date-time":r=im(t);break}return new Set(r.map(s=>am(s)).filter(s=>s!==void 0))}function lm(e,t,r){return r!==
"zod"?!0:cm(e,t).has(t)}function gl(e){let t=Yt(e,"input"),r=t.properties||{},s=t.required||[];return Object.entries(r).map(([o,a])=>({name:o,description:a?.description,
required:s.includes(o)}))}function ks(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function um(e){try{return Yt(e,"input")}catch(t){let r=t instanceof
Error?t.message:String(t);throw new te(B.InvalidParams,`Elicitation requestedSchema must describe an object with flat primitive properties: ${r}`)}}var dm=new Set(
["$comment","deprecated","description","examples","readOnly","title","writeOnly"]);function Di(e){return dm.has(e)||e.startsWith("x-")}var mm=new Set(["$schema",
...Object.keys(yr.shape.requestedSchema.shape)]),Mc={string:Os([_r,Es,ws,Ts]),number:Os([vr]),integer:Os([vr]),boolean:Os([$s]),array:Os([Ps,Cs])},hm=new Set(_r.
shape.format.unwrap().options);function pm(e,t,r,s){if(!ks(e))return e;let o=typeof e.type=="string"&&Object.hasOwn(Mc,e.type)?Mc[e.type]:void 0;if(o===void 0)return e;
let a={};for(let[n,c]of Object.entries(e))o.has(n)||Di(n)?a[n]=c:n==="pattern"&&e.type==="string"&&typeof e.format=="string"?hm.has(e.format)?(typeof c!="string"||
!lm(e.format,c,r))&&s.push(`${t}.${n}`):a[n]=c:s.push(`${t}.${n}`);return a}function fm(e,t){let r={},s=[];for(let[o,a]of Object.entries(e))o==="properties"&&ks(
a)?r[o]=Object.fromEntries(Object.entries(a).map(([n,c])=>[n,pm(c,`properties.${n}`,t,s)])):mm.has(o)?r[o]=a:Di(o)||s.push(o);if(s.length>0)throw new te(B.InvalidParams,
`Elicitation requestedSchema contains unsupported JSON Schema constraint(s) after Standard Schema conversion: ${s.join(", ")}`);return r}function gm(e,t){if(!ks(
e.properties))return t;let r=Object.entries(e.properties).filter(([,s])=>!fn(qs,s).success).map(([s])=>`properties.${s}`);return r.length>0?r.join(", "):t}function Ri(e,t,r=""){
return Array.isArray(e)&&Array.isArray(t)?e.flatMap((s,o)=>Ri(s,t[o],`${r}[${o}]`)):!ks(e)||!ks(t)?[]:Object.entries(e).flatMap(([s,o])=>{let a=r?`${r}.${s}`:s;
return Object.prototype.hasOwnProperty.call(t,s)?Ri(o,t[s],a):Di(s)?[]:[a]})}function Sm(e){if(!Er(e.requestedSchema))return{...e,mode:"form",requestedSchema:e.
requestedSchema};let t=e.requestedSchema["~standard"].vendor,r=fm(um(e.requestedSchema),t),s=fn(yr.shape.requestedSchema,r);if(!s.success)throw new te(B.InvalidParams,
`Elicitation requestedSchema only supports flat primitive properties (string, number, integer, boolean, and string enums): ${gm(r,s.error.message)}`);let o=Ri(r,
s.data);if(o.length>0)throw new te(B.InvalidParams,`Elicitation requestedSchema contains unsupported JSON Schema constraint(s) after Standard Schema conversion:\
 ${o.join(", ")}`);let a=(s.data.required??[]).filter(n=>!Object.prototype.hasOwnProperty.call(s.data.properties,n));if(a.length>0)throw new te(B.InvalidParams,
`Elicitation requestedSchema lists required properties that are not defined in properties: ${a.join(", ")}`);return{...e,mode:"form",requestedSchema:s.data}}function _m(e){
let t=e.inputRequests!==void 0&&Object.keys(e.inputRequests).length>0,r=typeof e.requestState=="string";if(!t&&!r)throw new TypeError("inputRequired() requires \
at least one of inputRequests (with at least one entry) or requestState (spec: every InputRequiredResult MUST include at least one of the two)");return{resultType:"\
input_required",...e.inputRequests!==void 0&&{inputRequests:e.inputRequests},...e.requestState!==void 0&&{requestState:e.requestState}}}var vm=Object.assign(_m,
{elicit(e){try{return{method:"elicitation/create",params:Sm(e)}}catch(t){throw t instanceof te?new TypeError(t.message,{cause:t}):t}},elicitUrl(e){return{method:"\
elicitation/create",params:{...e,mode:"url"}}},createMessage(e){return{method:"sampling/createMessage",params:e}},listRoots(){return{method:"roots/list"}}});function ym(e,t,r){
let s=Sl(e,t);if(s.kind!=="elicit"||s.action!=="accept"||s.content===void 0)return;if(r===void 0)return s.content;let o=r["~standard"].validate(s.content);if(o instanceof
Promise)throw new TypeError("acceptedContent(responses, key, schema) requires a synchronously-validating schema");return o.issues===void 0?o.value:void 0}function Sl(e,t){
if(e===void 0||typeof e!="object"||e===null)return{kind:"missing"};let r=e[t];if(r===null||typeof r!="object"||Array.isArray(r))return{kind:"missing"};let s=r;if(s.
action==="accept"||s.action==="decline"||s.action==="cancel"){let o=s.content;return{kind:"elicit",action:s.action,...o!==null&&typeof o=="object"&&!Array.isArray(
o)&&{content:o}}}return Array.isArray(s.roots)?{kind:"roots",roots:s.roots}:typeof s.role=="string"&&s.content!==void 0?{kind:"sampling",result:s}:{kind:"missin\
g"}}var _l=250;function vl(e,t){return`Multi-round-trip request '${e}' still required input after ${t} rounds (inputRequired.maxRounds)`}function yl(e,t){return new Promise(
(r,s)=>{if(t?.aborted){s(t.reason instanceof ce?t.reason:new ce(de.RequestTimeout,String(t.reason)));return}let o=setTimeout(()=>{t?.removeEventListener("abort",
a),r()},e),a=()=>{clearTimeout(o),s(t?.reason instanceof ce?t.reason:new ce(de.RequestTimeout,String(t?.reason)))};t?.addEventListener("abort",a,{once:!0})})}function bl(e){
let t=new AbortController,r=()=>t.abort(e?.reason);return e?.addEventListener("abort",r,{once:!0}),e?.aborted&&t.abort(e.reason),{signal:t.signal,abort:s=>t.abort(
s),dispose:()=>e?.removeEventListener("abort",r)}}var bm=["AnnotationsSchema","AudioContentSchema","BaseMetadataSchema","BlobResourceContentsSchema","BooleanSch\
emaSchema","CallToolRequestSchema","CallToolRequestParamsSchema","CallToolResultSchema","CancelledNotificationSchema","CancelledNotificationParamsSchema","Cance\
lTaskRequestSchema","CancelTaskResultSchema","ClientCapabilitiesSchema","ClientNotificationSchema","ClientRequestSchema","ClientResultSchema","CompatibilityCall\
ToolResultSchema","CompleteRequestSchema","CompleteRequestParamsSchema","CompleteResultSchema","ContentBlockSchema","CreateMessageRequestSchema","CreateMessageR\
equestParamsSchema","CreateMessageResultSchema","CreateMessageResultWithToolsSchema","CreateTaskResultSchema","CursorSchema","DiscoverRequestSchema","DiscoverRe\
sultSchema","ElicitationCompleteNotificationSchema","ElicitationCompleteNotificationParamsSchema","ElicitRequestSchema","ElicitRequestFormParamsSchema","ElicitR\
equestParamsSchema","ElicitRequestURLParamsSchema","ElicitResultSchema","EmbeddedResourceSchema","EmptyResultSchema","EnumSchemaSchema","GetPromptRequestSchema",
"GetPromptRequestParamsSchema","GetPromptResultSchema","GetTaskPayloadRequestSchema","GetTaskPayloadResultSchema","GetTaskRequestSchema","GetTaskResultSchema","\
IconSchema","IconsSchema","ImageContentSchema","ImplementationSchema","InitializedNotificationSchema","InitializeRequestSchema","InitializeRequestParamsSchema",
"InitializeResultSchema","JSONArraySchema","JSONObjectSchema","JSONRPCErrorResponseSchema","JSONRPCMessageSchema","JSONRPCNotificationSchema","JSONRPCRequestSch\
ema","JSONRPCResponseSchema","JSONRPCResultResponseSchema","JSONValueSchema","LegacyTitledEnumSchemaSchema","ListPromptsRequestSchema","ListPromptsResultSchema",
"ListResourcesRequestSchema","ListResourcesResultSchema","ListResourceTemplatesRequestSchema","ListResourceTemplatesResultSchema","ListRootsRequestSchema","List\
RootsResultSchema","ListTasksRequestSchema","ListTasksResultSchema","ListToolsRequestSchema","ListToolsResultSchema","LoggingLevelSchema","LoggingMessageNotific\
ationSchema","LoggingMessageNotificationParamsSchema","ModelHintSchema","ModelPreferencesSchema","MultiSelectEnumSchemaSchema","NotificationSchema","NumberSchem\
aSchema","PaginatedRequestSchema","PaginatedRequestParamsSchema","PaginatedResultSchema","PingRequestSchema","PrimitiveSchemaDefinitionSchema","ProgressSchema",
"ProgressNotificationSchema","ProgressNotificationParamsSchema","ProgressTokenSchema","PromptSchema","PromptArgumentSchema","PromptListChangedNotificationSchema",
"PromptMessageSchema","PromptReferenceSchema","ReadResourceRequestSchema","ReadResourceRequestParamsSchema","ReadResourceResultSchema","RelatedTaskMetadataSchem\
a","RequestSchema","RequestIdSchema","RequestMetaSchema","ResourceSchema","ResourceContentsSchema","ResourceLinkSchema","ResourceListChangedNotificationSchema",
"ResourceRequestParamsSchema","ResourceTemplateSchema","ResourceTemplateReferenceSchema","ResourceUpdatedNotificationSchema","ResourceUpdatedNotificationParamsS\
chema","ResultMetaObjectSchema","ResultSchema","RoleSchema","RootSchema","RootsListChangedNotificationSchema","SamplingContentSchema","SamplingMessageSchema","S\
amplingMessageContentBlockSchema","ServerCapabilitiesSchema","ServerNotificationSchema","ServerRequestSchema","ServerResultSchema","SetLevelRequestSchema","SetL\
evelRequestParamsSchema","SingleSelectEnumSchemaSchema","StringSchemaSchema","SubscribeRequestSchema","SubscribeRequestParamsSchema","SubscriptionFilterSchema",
"SubscriptionsAcknowledgedNotificationSchema","SubscriptionsAcknowledgedNotificationParamsSchema","SubscriptionsListenRequestSchema","SubscriptionsListenRequest\
ParamsSchema","SubscriptionsListenResultSchema","SubscriptionsListenResultMetaSchema","TaskAugmentedRequestParamsSchema","TaskCreationParamsSchema","TaskMetadat\
aSchema","TaskSchema","TaskStatusSchema","TaskStatusNotificationSchema","TaskStatusNotificationParamsSchema","TextContentSchema","TextResourceContentsSchema","T\
itledMultiSelectEnumSchemaSchema","TitledSingleSelectEnumSchemaSchema","ToolSchema","ToolAnnotationsSchema","ToolChoiceSchema","ToolExecutionSchema","ToolListCh\
angedNotificationSchema","ToolResultContentSchema","ToolUseContentSchema","UnsubscribeRequestSchema","UnsubscribeRequestParamsSchema","UntitledMultiSelectEnumSc\
hemaSchema","UntitledSingleSelectEnumSchemaSchema"],Rm={IdJagTokenExchangeResponseSchema:li,OAuthClientInformationFullSchema:di,OAuthClientInformationSchema:Qa,
OAuthClientMetadataSchema:Za,OAuthClientRegistrationErrorSchema:mi,OAuthErrorResponseSchema:ui,OAuthMetadataSchema:Ya,OAuthProtectedResourceMetadataSchema:ni,OAuthTokenRevocationRequestSchema:hi,
OAuthTokensSchema:ci,OpenIdProviderDiscoveryMetadataSchema:ii,OpenIdProviderMetadataSchema:Xa},Rl={},zl={};function $l(e,t){let r=e.slice(0,-6);Rl[r]=t,zl[r]=s=>t.
safeParse(s).success}for(let e of bm)$l(e,Nd[e]);for(let[e,t]of Object.entries(Rm))$l(e,t);var zm=Object.freeze(Rl),$m=Object.freeze(zl);function Em(e){switch(e){case"\
initialize":case"notifications/initialized":return nt(void 0);case"server/discover":return nt(Ds);default:return}}var El=6e4,wm=[He,xt,Ze,St],Tm=["inputResponse\
s","requestState"];function kc(e,t){let r=e.params;if(!Ns(r))return{message:e,lifted:{}};let s=r._meta,o=Ns(s)?wm.filter(i=>i in s):[],a=t==="request"?Tm.filter(
i=>i in r):[];if(o.length===0&&a.length===0)return{message:e,lifted:{}};let n={},c={...r};if(o.length>0&&Ns(s)){let i={},d={...s};for(let p of o)i[p]=s[p],delete d[p];
n.envelope=i,Object.keys(d).length>0?c._meta=d:delete c._meta}for(let i of a)i==="inputResponses"&&(n.inputResponses=c[i]),i==="requestState"&&(n.requestState=c[i]),
delete c[i];return{message:{...e,params:c},lifted:n}}function Ac(e,t){let r=e.validateResult(t,void 0);if(!(!r.ok&&r.reason==="not-in-era"))return{"~standard":{
version:1,vendor:"mcp-wire-codec",validate(s){let o=e.validateResult(t,s);return o.ok?{value:o.value}:{issues:[{message:o.reason==="invalid"?o.message:`not-in-e\
ra: ${t}`}]}}}}}function Us(e){return()=>e}var Pm=Us(void 0);function Ui(e,t){return{...e,mcpReq:{...e.mcpReq,requestState:Us(t)}}}var wl;function Tl(e,t){wl(e,
t)}var Vi=class{_transport;_requestMessageId=0;_requestHandlers=new Map;_customSchemaRequestMethods=new Set;_requestHandlerAbortControllers=new Map;_notificationHandlers=new Map;_responseHandlers=new Map;_progressHandlers=new Map;_timeoutInfo=new Map;_pendingDebouncedNotifications=new Set;_negotiatedProtocolVersion;static{
wl=(e,t)=>{e._negotiatedProtocolVersion=t}}_supportedProtocolVersions;onclose;onerror;fallbackRequestHandler;fallbackNotificationHandler;constructor(e){this._options=
e,this._supportedProtocolVersions=e?.supportedProtocolVersions??os,this.setNotificationHandler("notifications/cancelled",t=>{this._oncancel(t)}),this.setNotificationHandler(
"notifications/progress",t=>{this._onprogress(t)}),this.setRequestHandler("ping",t=>({}))}_shouldDropInbound(e){}_outboundMetaEnvelope(){}_envelopeOutbound(e){let t=this.
_outboundMetaEnvelope();if(t===void 0)return e;let r=e.params??{};return{...e,params:{...r,_meta:{...t,...r._meta}}}}_resolveNonCompleteResult(e,t){return Promise.
reject(new ce(de.UnsupportedResultType,`Unsupported result type '${e.kind}' for ${t.request.method}`,{resultType:e.kind,method:t.request.method}))}_getRequestHandler(e){
return this._requestHandlers.get(e)}async _oncancel(e){e.params.requestId!==void 0&&this._requestHandlerAbortControllers.get(e.params.requestId)?.abort(e.params.
reason)}_setupTimeout(e,t,r,s,o=!1){this._timeoutInfo.set(e,{timeoutId:setTimeout(s,t),startTime:Date.now(),timeout:t,maxTotalTimeout:r,resetTimeoutOnProgress:o,
onTimeout:s})}_resetTimeout(e){let t=this._timeoutInfo.get(e);if(!t)return!1;let r=Date.now()-t.startTime;if(t.maxTotalTimeout&&r>=t.maxTotalTimeout)throw this.
_timeoutInfo.delete(e),new ce(de.RequestTimeout,"Maximum total timeout exceeded",{maxTotalTimeout:t.maxTotalTimeout,totalElapsed:r});return clearTimeout(t.timeoutId),
t.timeoutId=setTimeout(t.onTimeout,t.timeout),!0}_cleanupTimeout(e){let t=this._timeoutInfo.get(e);t&&(clearTimeout(t.timeoutId),this._timeoutInfo.delete(e))}async connect(e){
this._transport=e;let t=this.transport?.onclose;this._transport.onclose=()=>{try{t?.()}finally{this._onclose()}};let r=this.transport?.onerror;this._transport.onerror=
o=>{r?.(o),this._onerror(o)};let s=this._transport?.onmessage;this._transport.onmessage=(o,a)=>{s?.(o,a),Qe(o)||et(o)?this._onresponse(o):Ge(o)?this._onrequest(
o,a):hn(o)?this._onnotification(o,a):this._onerror(new Error(`Unknown message type: ${JSON.stringify(o)}`))},e.setSupportedProtocolVersions?.(this._supportedProtocolVersions),
await this._transport.start()}_onclose(){let e=this._responseHandlers;this._responseHandlers=new Map,this._progressHandlers.clear(),this._pendingDebouncedNotifications.
clear();for(let s of this._timeoutInfo.values())clearTimeout(s.timeoutId);this._timeoutInfo.clear();let t=this._requestHandlerAbortControllers;this._requestHandlerAbortControllers=
new Map;let r=new ce(de.ConnectionClosed,"Connection closed");this._transport=void 0;try{this.onclose?.()}finally{for(let s of e.values())s(r);for(let s of t.values())
s.abort(r)}}_onerror(e){this.onerror?.(e)}_onnotification(e,t){let{message:r}=kc(e,"notification"),s=this._negotiatedWireCodec();if(t?.classification===void 0&&
this._shouldDropInbound(e)==="drop")return;if(t?.classification!==void 0){let n=Cc(t.classification);if(n!==s.era){this._onerror(new Error(`Era mismatch on inbo\
und notification '${r.method}': classified as ${n} but this instance serves ${s.era}`));return}}if(gi(r.method)&&!s.hasNotificationMethod(r.method))return;let o=this.
_notificationHandlers.get(r.method),a=this.fallbackNotificationHandler;o===void 0&&a===void 0||Promise.resolve().then(()=>o===void 0?a(r):o(r,s)).catch(n=>this.
_onerror(new Error(`Uncaught error in notification handler: ${n}`)))}_onrequest(e,t){let{message:r,lifted:s}=kc(e,"request"),o=this._negotiatedWireCodec();if(t?.
classification===void 0&&this._shouldDropInbound(e)==="drop"){this._onerror(new Error(`Dropped inbound request '${e.method}': not servable on this connection's \
protocol era`));return}let a=this._transport,n=($,y,h)=>{let T={jsonrpc:"2.0",id:r.id,error:{code:$,message:y,...h!==void 0&&{data:h}}};a?.send(T).catch(v=>this.
_onerror(new Error(`Failed to send an error response: ${v}`)))};if(t?.classification!==void 0){let $=Cc(t.classification);if($!==o.era){this._onerror(new Error(
`Era mismatch on inbound request '${r.method}': classified as ${$} but this instance serves ${o.era}`));let y=t.classification.revision??$;n(B.UnsupportedProtocolVersion,
`Unsupported protocol version: ${y}`,{supported:this._supportedProtocolVersions,requested:y});return}}if(fi(r.method)&&!o.hasRequestMethod(r.method)&&!(qc(r.method)&&
this._customSchemaRequestMethods.has(r.method))){n(B.MethodNotFound,"Method not found");return}let c=this._requestHandlers.get(r.method)??this.fallbackRequestHandler;
if(c===void 0){n(B.MethodNotFound,"Method not found");return}let i=o.checkInboundEnvelope(s);if(i!==void 0){n(B.InvalidParams,i);return}let d=($,y)=>this._notificationViaCodec(
this._resolveOutboundCodec($.method),$,{...y,relatedRequestId:r.id}),p=($,y,h)=>this._requestWithSchemaViaCodec(this._resolveOutboundCodec($.method),$,y,{...h,relatedRequestId:r.
id}),f=new AbortController;this._requestHandlerAbortControllers.set(r.id,f);let b=s.inputResponses===void 0?void 0:Cm(s.inputResponses),E={sessionId:a?.sessionId,
mcpReq:{id:r.id,method:r.method,_meta:r.params?._meta,...s.envelope!==void 0&&{envelope:s.envelope},...b!==void 0&&{inputResponses:b.accepted},...b!==void 0&&b.
droppedKeys.length>0&&{droppedInputResponseKeys:b.droppedKeys},requestState:s.requestState===void 0?Pm:Us(s.requestState),signal:f.signal,send:(($,y,h)=>{let T=this.
_resolveOutboundCodec($.method);if(this._assertOutboundRequestInEra(T,$.method),Er(y))return p($,y,h);let v=Ac(T,$.method);if(v===void 0)throw new TypeError(`'${$.
method}' is not a spec method; pass a result schema as the second argument to ctx.mcpReq.send().`);return p($,v,y)}),notify:d},http:t?.authInfo?{authInfo:t.authInfo}:
void 0},R=this.buildContext(E,t);Promise.resolve().then(()=>c(r,R)).then(async $=>{if(f.signal.aborted)return;let y;try{y=o.encodeResult(r.method,$,this._outboundServerInfo())}catch(T){
this._onerror(new Error(`Failed to encode result for ${r.method}: ${T}`)),n(B.InternalError,"Internal error");return}let h={result:y,jsonrpc:"2.0",id:r.id};await a?.
send(h)},async $=>{if(f.signal.aborted)return;let y=Number.isSafeInteger($.code)?$.code:B.InternalError,h={jsonrpc:"2.0",id:r.id,error:{code:o.encodeErrorCode(y),
message:$.message??"Internal error",...$.data!==void 0&&{data:$.data}}};await a?.send(h)}).catch($=>this._onerror(new Error(`Failed to send response: ${$}`))).finally(
()=>{this._requestHandlerAbortControllers.get(r.id)===f&&this._requestHandlerAbortControllers.delete(r.id)})}_onprogress(e){let{progressToken:t,...r}=e.params,s=Number(
t),o=this._progressHandlers.get(s);if(!o){this._onerror(new Error(`Received a progress notification for an unknown token: ${JSON.stringify(e)}`));return}let a=this.
_responseHandlers.get(s),n=this._timeoutInfo.get(s);if(n&&a&&n.resetTimeoutOnProgress)try{this._resetTimeout(s)}catch(c){this._responseHandlers.delete(s),this._progressHandlers.
delete(s),this._cleanupTimeout(s),a(c);return}o(r)}_onresponse(e){let t=Number(e.id),r=this._responseHandlers.get(t);if(r===void 0){this._onerror(new Error(`Rec\
eived a response for an unknown message ID: ${JSON.stringify(e)}`));return}this._responseHandlers.delete(t),this._cleanupTimeout(t),this._progressHandlers.delete(
t),Qe(e)?r(e):r(te.fromError(e.error.code,e.error.message,e.error.data))}get transport(){return this._transport}async close(){await this._transport?.close()}request(e,t,r){
let s=this._resolveOutboundCodec(e.method);if(Er(t))return qc(e.method)||this._assertOutboundRequestInEra(s,e.method),this._requestWithSchemaViaCodec(s,e,t,r);this.
_assertOutboundRequestInEra(s,e.method);let o=Ac(s,e.method);if(o===void 0)throw new TypeError(`'${e.method}' is not a spec method; pass a result schema as the \
second argument to request().`);return this._requestWithSchemaViaCodec(s,e,o,t)}_negotiatedWireCodec(){return nt(this._negotiatedProtocolVersion)}_wireCodec(){return this.
_negotiatedWireCodec()}_resolveOutboundCodec(e){if(this._negotiatedProtocolVersion===void 0){let t=Em(e);if(t)return t}return this._negotiatedWireCodec()}_assertOutboundRequestInEra(e,t){
if(fi(t)&&!e.hasRequestMethod(t))throw new ce(de.MethodNotSupportedByProtocolVersion,`Method '${t}' is not supported by the negotiated protocol version (wire er\
a ${e.era})`,{method:t,era:e.era})}_requestWithSchema(e,t,r){let s=this._resolveOutboundCodec(e.method);return this._assertOutboundRequestInEra(s,e.method),this.
_requestWithSchemaViaCodec(s,e,t,r)}_requestWithSchemaViaCodec(e,t,r,s){let{relatedRequestId:o,resumptionToken:a,onresumptiontoken:n,headers:c}=s??{},i=Date.now(),
d,p;return new Promise((f,b)=>{let E=z=>{b(z)};if(!this._transport){E(new Error("Not connected"));return}if(this._options?.enforceStrictCapabilities===!0)try{this.
assertCapabilityForMethod(t.method)}catch(z){E(z);return}if(s?.signal?.aborted){let z=s.signal.reason;throw z instanceof ce?z:new ce(de.RequestTimeout,String(z))}
let R=e.era===Ds&&this._transport.hasPerRequestStream===!0?new AbortController:void 0,$=this._requestMessageId++;p=$;let y={...t,jsonrpc:"2.0",id:$};s?.onprogress&&
(this._progressHandlers.set($,s.onprogress),y.params={...t.params,_meta:{...t.params?._meta,progressToken:$}});let h=this._envelopeOutbound(y),T=!1,v=z=>{T||(this.
_progressHandlers.delete($),R===void 0?t.method!=="initialize"&&this._transport?.send(this._envelopeOutbound({jsonrpc:"2.0",method:"notifications/cancelled",params:{
requestId:$,reason:String(z)}}),{relatedRequestId:o,resumptionToken:a,onresumptiontoken:n}).catch(g=>this._onerror(new Error(`Failed to send cancellation: ${g}`))):
R.abort(),b(z instanceof ce?z:new ce(de.RequestTimeout,String(z))))};this._responseHandlers.set($,z=>{if(s?.signal?.aborted)return;if(T=!0,z instanceof Error)return b(
z);let g;try{g=e.decodeResult(t.method,z.result)}catch(N){return b(N instanceof Error?N:new Error(String(N)))}if(g.kind==="invalid")return b(g.error);if(g.kind===
"input_required"){if(s?.allowInputRequired===!0)return f(qm(g));let N={codec:e,request:t,resultSchema:r,options:s,flowStartedAt:i,retry:(F,D)=>this._requestWithSchemaViaCodec(
e,F===void 0?{method:t.method}:{method:t.method,params:F},r,D)};return f(this._resolveNonCompleteResult(g,N))}let P=g.result;Gt(r,P).then(N=>{N.success?f(N.data):
b(new ce(de.InvalidResult,`Invalid result for ${t.method}: ${N.error}`))},b)}),d=()=>v(s?.signal?.reason),s?.signal?.addEventListener("abort",d,{once:!0});let w=s?.
timeout??El,j=()=>v(new ce(de.RequestTimeout,"Request timed out",{timeout:w}));this._setupTimeout($,w,s?.maxTotalTimeout,j,s?.resetTimeoutOnProgress??!1),this._transport.
send(h,{relatedRequestId:o,resumptionToken:a,onresumptiontoken:n,headers:c,requestSignal:R?.signal}).catch(z=>{this._progressHandlers.delete($),b(z)})}).finally(
()=>{d&&s?.signal?.removeEventListener("abort",d),p!==void 0&&(this._responseHandlers.delete(p),this._cleanupTimeout(p))})}async notification(e,t){return await this.
_notificationViaCodec(this._resolveOutboundCodec(e.method),e,t)}async _notificationViaCodec(e,t,r){if(!this._transport)throw new ce(de.NotConnected,"Not connect\
ed");if(gi(t.method)&&!e.hasNotificationMethod(t.method))throw new ce(de.MethodNotSupportedByProtocolVersion,`Notification '${t.method}' is not supported by the\
 negotiated protocol version (wire era ${e.era})`,{method:t.method,era:e.era});this.assertNotificationCapability(t.method);let s=this._envelopeOutbound({jsonrpc:"\
2.0",...t});if((this._options?.debouncedNotificationMethods??[]).includes(t.method)&&!t.params&&r?.relatedRequestId===void 0){if(this._pendingDebouncedNotifications.
has(t.method))return;this._pendingDebouncedNotifications.add(t.method),Promise.resolve().then(()=>{this._pendingDebouncedNotifications.delete(t.method),this._transport&&
this._transport?.send(s,r).catch(o=>this._onerror(o))});return}await this._transport.send(s,r)}setRequestHandler(e,t,r){this.assertRequestHandlerCapability(e);let s;
if(typeof t=="function"){if(!fi(e))throw new TypeError(`'${e}' is not a spec request method; pass schemas as the second argument to setRequestHandler().`);s=(o,a)=>{
let n=this._negotiatedWireCodec(),c=n.validateRequest(e,o);if(!c.ok&&c.reason==="not-in-era"&&(c=n.validateInputRequest(e,o)),!c.ok)throw c.reason==="not-in-era"?
new te(B.InternalError,`No wire schema for ${e} in the resolved era`):new Error(c.message);return Promise.resolve(t(c.value,a))}}else if(r)s=async(o,a)=>{let n=await Gt(
t.params,{...o.params});if(!n.success)throw new te(B.InvalidParams,`Invalid params for ${e}: ${n.error}`);return r(n.data,a)};else throw new TypeError("setReque\
stHandler: handler is required");typeof t=="function"?this._customSchemaRequestMethods.delete(e):this._customSchemaRequestMethods.add(e),this._requestHandlers.set(
e,this._wrapHandler(e,s))}_wrapHandler(e,t){return t}_outboundServerInfo(){}removeRequestHandler(e){this._requestHandlers.delete(e),this._customSchemaRequestMethods.
delete(e)}assertCanSetRequestHandler(e){if(this._requestHandlers.has(e))throw new Error(`A request handler for ${e} already exists, which would be overridden`)}setNotificationHandler(e,t,r){
if(typeof t=="function"){if(!gi(e))throw new TypeError(`'${e}' is not a spec notification method; pass schemas as the second argument to setNotificationHandler(\
).`);this._notificationHandlers.set(e,(s,o)=>{let a=o.validateNotification(e,s);if(!a.ok)throw a.reason==="not-in-era"?new te(B.InternalError,`No wire schema fo\
r ${e} in the resolved era`):new Error(a.message);return Promise.resolve(t(a.value))});return}if(!r)throw new TypeError("setNotificationHandler: handler is requ\
ired");this._notificationHandlers.set(e,async s=>{let o=await Gt(t.params,{...s.params});if(!o.success)throw new te(B.InvalidParams,`Invalid params for notifica\
tion ${e}: ${o.error}`);await r(o.data,s)})}removeNotificationHandler(e){this._notificationHandlers.delete(e)}};function Ns(e){return e!==null&&typeof e=="objec\
t"&&!Array.isArray(e)}function Hi(e,t){let r={...e};for(let s in t){let o=s,a=t[o];if(a===void 0)continue;let n=r[o];r[o]=Ns(n)&&Ns(a)?{...n,...a}:a}return r}function Lc(e){
return typeof e=="object"&&e!==null&&!Array.isArray(e)}function Cm(e){let t={},r=[];if(!Lc(e))return{accepted:t,droppedKeys:r};for(let[s,o]of Object.entries(e)){
if(!Lc(o)||"method"in o||"result"in o){r.push(s);continue}t[s]=o}return{accepted:t,droppedKeys:r}}function qm(e){return{resultType:"input_required",inputRequests:e.
inputRequests,...e.requestState!==void 0&&{requestState:e.requestState},...e._meta!==void 0&&{_meta:e._meta}}}var Im=x((e=>{var t=/; *([!#$%&'*+.^_`|~0-9A-Za-z-]+) *= *("(?:[\u000b\u0020\u0021\u0023-\u005b\u005d-\u007e\u0080-\u00ff]|\\[\u000b\u0020-\u00ff])*"|[!#$%&'*+.^_`|~0-9A-Za-z-]+) */g,
r=/\\([\u000b\u0020-\u00ff])/g,s=/^[!#$%&'*+.^_`|~0-9A-Za-z-]+\/[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;e.parse=o;function o(c){if(!c)throw new TypeError("argument string\
 is required");var i=typeof c=="object"?a(c):c;if(typeof i!="string")throw new TypeError("argument string is required to be a string");var d=i.indexOf(";"),p=d!==
-1?i.slice(0,d).trim():i.trim();if(!s.test(p))throw new TypeError("invalid media type");var f=new n(p.toLowerCase());if(d!==-1){var b,E,R;for(t.lastIndex=d;E=t.
exec(i);){if(E.index!==d)throw new TypeError("invalid parameter format");d+=E[0].length,b=E[1].toLowerCase(),R=E[2],R.charCodeAt(0)===34&&(R=R.slice(1,-1),R.indexOf(
"\\")!==-1&&(R=R.replace(r,"$1"))),f.parameters[b]=R}if(d!==i.length)throw new TypeError("invalid parameter format")}return f}function a(c){var i;if(typeof c.getHeader==
"function"?i=c.getHeader("content-type"):typeof c.headers=="object"&&(i=c.headers&&c.headers["content-type"]),typeof i!="string")throw new TypeError("content-ty\
pe header is missing from object");return i}function n(c){this.parameters=Object.create(null),this.type=c}})),Om=mo(Im(),1);function Fi(e){if(e)try{return Om.parse(
e).type}catch{let t=(e.split(";",1)[0]??"").trim().toLowerCase();return t===""||e.slice(t.length).includes(",")?void 0:t}}function xi(e){return e==="application\
/json"?!0:Fi(e)==="application/json"}function jm(e){return e.title!==void 0&&e.title!==""?e.title:"annotations"in e&&e.annotations?.title?e.annotations.title:e.
name}var Pl=10*1024*1024,Nm=class{_buffer;_maxBufferSize;constructor(e){this._maxBufferSize=e?.maxBufferSize??Pl}append(e){if((this._buffer?.length??0)+e.length>
this._maxBufferSize)throw this.clear(),new Error(`ReadBuffer exceeded maximum size of ${this._maxBufferSize} bytes`);this._buffer=this._buffer?Buffer.concat([this.
_buffer,e]):e}readMessage(){for(;this._buffer;){let e=this._buffer.indexOf(`
`);if(e===-1)return null;let t=this._buffer.toString("utf8",0,e).replace(/\r$/,"");this._buffer=this._buffer.subarray(e+1);try{return Cl(t)}catch(r){if(r instanceof
SyntaxError)continue;throw r}}return null}clear(){this._buffer=void 0}};function Cl(e){return yt.parse(JSON.parse(e))}function Mm(e){return JSON.stringify(e)+`
`}var km=/^[A-Za-z0-9._-]{1,128}$/;function Am(e){let t=[];if(e.length===0)return{isValid:!1,warnings:["Tool name cannot be empty"]};if(e.length>128)return{isValid:!1,
warnings:[`Tool name exceeds maximum length of 128 characters (current: ${e.length})`]};if(e.includes(" ")&&t.push("Tool name contains spaces, which may cause p\
arsing issues"),e.includes(",")&&t.push("Tool name contains commas, which may cause parsing issues"),(e.startsWith("-")||e.endsWith("-"))&&t.push("Tool name sta\
rts or ends with a dash, which may cause parsing issues in some contexts"),(e.startsWith(".")||e.endsWith("."))&&t.push("Tool name starts or ends with a dot, wh\
ich may cause parsing issues in some contexts"),!km.test(e)){let r=[...e].filter(s=>!/[A-Za-z0-9._-]/.test(s)).filter((s,o,a)=>a.indexOf(s)===o);return t.push(`\
Tool name contains invalid characters: ${r.map(s=>`"${s}"`).join(", ")}`,"Allowed characters are: A-Z, a-z, 0-9, underscore (_), dash (-), and dot (.)"),{isValid:!1,
warnings:t}}return{isValid:!0,warnings:t}}function Lm(e,t){if(t.length>0){console.warn(`Tool name validation warning for "${e}":`);for(let r of t)console.warn(`\
  - ${r}`);console.warn("Tool registration will proceed, but this may cause compatibility issues."),console.warn("Consider updating the tool name to conform to \
the MCP tool naming standard."),console.warn("See SEP: Specify Format for Tool Names (https://github.com/modelcontextprotocol/modelcontextprotocol/issues/986) f\
or more details.")}}function Ji(e){let t=Am(e);return Lm(e,t.warnings),t.isValid}function Dc(e){return e?e instanceof Headers?Object.fromEntries(e.entries()):Array.
isArray(e)?Object.fromEntries(e):{...e}:{}}function Dm(e=fetch,t){return t?async(r,s)=>e(r,{...t,...s,headers:s?.headers?{...Dc(t.headers),...Dc(s.headers)}:t.headers}):
e}var Uc=1e6,_i=1e6,Vc=1e4,Um=1e6,Bi=class Kt{static isTemplate(t){return/\{[^}\s]+\}/.test(t)}static validateLength(t,r,s){if(t.length>r)throw new Error(`${s} \
exceeds maximum length of ${r} characters (got ${t.length})`)}template;parts;get variableNames(){return this.parts.flatMap(t=>typeof t=="string"?[]:t.names)}constructor(t){
Kt.validateLength(t,Uc,"Template"),this.template=t,this.parts=this.parse(t)}toString(){return this.template}parse(t){let r=[],s="",o=0,a=0;for(;o<t.length;)if(t[o]===
"{"){s&&(r.push(s),s="");let n=t.indexOf("}",o);if(n===-1)throw new Error("Unclosed template expression");if(a++,a>Vc)throw new Error(`Template contains too man\
y expressions (max ${Vc})`);let c=t.slice(o+1,n),i=this.getOperator(c),d=c.includes("*"),p=this.getNames(c),f=p[0];for(let b of p)Kt.validateLength(b,_i,"Variab\
le name");r.push({name:f,operator:i,names:p,exploded:d}),o=n+1}else s+=t[o],o++;return s&&r.push(s),r}getOperator(t){return["+","#",".","/","?","&"].find(r=>t.startsWith(
r))||""}getNames(t){let r=this.getOperator(t);return t.slice(r.length).split(",").map(s=>s.replace("*","").trim()).filter(s=>s.length>0)}encodeValue(t,r){return Kt.
validateLength(t,_i,"Variable value"),r==="+"||r==="#"?encodeURI(t):encodeURIComponent(t)}expandPart(t,r){if(t.operator==="?"||t.operator==="&"){let a=t.names.map(
n=>{let c=r[n];return c===void 0?"":`${n}=${Array.isArray(c)?c.map(i=>this.encodeValue(i,t.operator)).join(","):this.encodeValue(c.toString(),t.operator)}`}).filter(
n=>n.length>0);return a.length===0?"":(t.operator==="?"?"?":"&")+a.join("&")}if(t.names.length>1){let a=t.names.map(n=>r[n]).filter(n=>n!==void 0);return a.length===
0?"":a.map(n=>Array.isArray(n)?n[0]:n).join(",")}let s=r[t.name];if(s===void 0)return"";let o=(Array.isArray(s)?s:[s]).map(a=>this.encodeValue(a,t.operator));switch(t.
operator){case"":return o.join(",");case"+":return o.join(",");case"#":return"#"+o.join(",");case".":return"."+o.join(".");case"/":return"/"+o.join("/");default:
return o.join(",")}}expand(t){let r="",s=!1;for(let o of this.parts){if(typeof o=="string"){r+=o;continue}let a=this.expandPart(o,t);a&&(r+=(o.operator==="?"||o.
operator==="&")&&s?a.replace("?","&"):a,(o.operator==="?"||o.operator==="&")&&(s=!0))}return r}escapeRegExp(t){return t.replaceAll(/[.*+?^${}()|[\]\\]/g,String.
raw`\$&`)}partToRegExp(t){let r=[];for(let a of t.names)Kt.validateLength(a,_i,"Variable name");if(t.operator==="?"||t.operator==="&"){for(let a=0;a<t.names.length;a++){
let n=t.names[a],c=a===0?"\\"+t.operator:"&";r.push({pattern:c+this.escapeRegExp(n)+"=([^&]+)",name:n})}return r}let s,o=t.name;switch(t.operator){case"":s=t.exploded?
"([^/,]+(?:,[^/,]+)*)":"([^/,]+)";break;case"+":case"#":s="(.+)";break;case".":s=String.raw`\.([^/,]+)`;break;case"/":s="/"+(t.exploded?"([^/,]+(?:,[^/,]+)*)":"\
([^/,]+)");break;default:s="([^/]+)"}return r.push({pattern:s,name:o}),r}match(t){Kt.validateLength(t,Uc,"URI");let r="^",s=[];for(let c of this.parts)if(typeof c==
"string")r+=this.escapeRegExp(c);else{let i=this.partToRegExp(c);for(let{pattern:d,name:p}of i)r+=d,s.push({name:p,exploded:c.exploded})}r+="$",Kt.validateLength(
r,Um,"Generated regex pattern");let o=new RegExp(r),a=t.match(o);if(!a)return null;let n={};for(let[c,i]of s.entries()){let{name:d,exploded:p}=i,f=a[c+1],b=d.replace(
"*","");n[b]=p&&f.includes(",")?f.split(","):f}return n}},Vm=class zi{_otherTransport;_messageQueue=[];_closed=!1;onclose;onerror;onmessage;sessionId;static createLinkedPair(){
let t=new zi,r=new zi;return t._otherTransport=r,r._otherTransport=t,[t,r]}async start(){for(;this._messageQueue.length>0;){let t=this._messageQueue.shift();this.
onmessage?.(t.message,t.extra)}}async close(){if(this._closed)return;this._closed=!0;let t=this._otherTransport;this._otherTransport=void 0;try{await t?.close()}finally{
this.onclose?.()}}async send(t,r){if(!this._otherTransport)throw new ce(de.NotConnected,"Not connected");this._otherTransport.onmessage?this._otherTransport.onmessage(
t,{authInfo:r?.authInfo}):this._otherTransport._messageQueue.push({message:t,extra:{authInfo:r?.authInfo}})}};function Hm(e){return typeof e=="object"&&e!==null&&
"_zod"in e}function Fm(e){return typeof e=="object"&&e!==null&&!("_zod"in e)&&"_def"in e&&typeof e._def?.typeName=="string"}function xm(e){if(typeof e!="object"||
e===null||Er(e))return!1;let t=Object.getPrototypeOf(e);return t!==Object.prototype&&t!==null?!1:Object.values(e).every(r=>Hm(r))}function gn(e){if(e!==void 0){
if(xm(e))return q(e);if(typeof e=="object"&&e!==null&&!Er(e)&&Object.values(e).some(t=>Fm(t)))throw new TypeError("Raw-shape inputSchema/outputSchema/argsSchema\
 fields must be Zod v4 schemas. Got a Zod v3 field schema. Import from `zod/v4` (or upgrade your zod import), or wrap with `z.object({...})` yourself.");if(!Er(
e))throw new TypeError("inputSchema/outputSchema/argsSchema must be a Standard Schema (e.g. z.object({...})) or a raw Zod shape ({ field: z.string() }).");return e}}
function Jm(){wi(),at(),sd(),$d(),jd()}function ql(e,t){let r=t.getValidator(e);return{"~standard":{version:1,vendor:"mcp",jsonSchema:{input:()=>e,output:()=>e},
validate:s=>{let o=r(s);return o.valid?{value:o.data}:{issues:[{message:o.errorMessage}]}}}}}var _n=x((e=>{Object.defineProperty(e,"__esModule",{value:!0}),e.regexpCode=e.getEsmExportName=e.getProperty=e.safeStringify=e.stringify=e.strConcat=e.addCodeArg=
e.str=e._=e.nil=e._Code=e.Name=e.IDENTIFIER=e._CodeOrName=void 0;var t=class{};e._CodeOrName=t,e.IDENTIFIER=/^[a-z$_][a-z$_0-9]*$/i;var r=class extends t{constructor(h){
if(super(),!e.IDENTIFIER.test(h))throw new Error("CodeGen: name must be a valid identifier");this.str=h}toString(){return this.str}emptyStr(){return!1}get names(){
return{[this.str]:1}}};e.Name=r;var s=class extends t{constructor(h){super(),this._items=typeof h=="string"?[h]:h}toString(){return this.str}emptyStr(){if(this.
_items.length>1)return!1;let h=this._items[0];return h===""||h==='""'}get str(){var h;return(h=this._str)!==null&&h!==void 0?h:this._str=this._items.reduce((T,v)=>`${T}${v}`,
"")}get names(){var h;return(h=this._names)!==null&&h!==void 0?h:this._names=this._items.reduce((T,v)=>(v instanceof r&&(T[v.str]=(T[v.str]||0)+1),T),{})}};e._Code=
s,e.nil=new s("");function o(h,...T){let v=[h[0]],w=0;for(;w<T.length;)c(v,T[w]),v.push(h[++w]);return new s(v)}e._=o;let a=new s("+");function n(h,...T){let v=[
E(h[0])],w=0;for(;w<T.length;)v.push(a),c(v,T[w]),v.push(a,E(h[++w]));return i(v),new s(v)}e.str=n;function c(h,T){T instanceof s?h.push(...T._items):T instanceof
r?h.push(T):h.push(f(T))}e.addCodeArg=c;function i(h){let T=1;for(;T<h.length-1;){if(h[T]===a){let v=d(h[T-1],h[T+1]);if(v!==void 0){h.splice(T-1,3,v);continue}
h[T++]="+"}T++}}function d(h,T){if(T==='""')return h;if(h==='""')return T;if(typeof h=="string")return T instanceof r||h[h.length-1]!=='"'?void 0:typeof T!="str\
ing"?`${h.slice(0,-1)}${T}"`:T[0]==='"'?h.slice(0,-1)+T.slice(1):void 0;if(typeof T=="string"&&T[0]==='"'&&!(h instanceof r))return`"${h}${T.slice(1)}`}function p(h,T){
return T.emptyStr()?h:h.emptyStr()?T:n`${h}${T}`}e.strConcat=p;function f(h){return typeof h=="number"||typeof h=="boolean"||h===null?h:E(Array.isArray(h)?h.join(
","):h)}function b(h){return new s(E(h))}e.stringify=b;function E(h){return JSON.stringify(h).replace(/\u2028/g,"\\u2028").replace(/\u2029/g,"\\u2029")}e.safeStringify=
E;function R(h){return typeof h=="string"&&e.IDENTIFIER.test(h)?new s(`.${h}`):o`[${h}]`}e.getProperty=R;function $(h){if(typeof h=="string"&&e.IDENTIFIER.test(
h))return new s(`${h}`);throw new Error(`CodeGen: invalid export name: ${h}, use explicit $id name mapping`)}e.getEsmExportName=$;function y(h){return new s(h.toString())}
e.regexpCode=y})),Il=x((e=>{Object.defineProperty(e,"__esModule",{value:!0}),e.ValueScope=e.ValueScopeName=e.Scope=e.varKinds=e.UsedValueState=void 0;let t=_n();
var r=class extends Error{constructor(i){super(`CodeGen: "code" for ${i} not defined`),this.value=i.value}},s;(function(i){i[i.Started=0]="Started",i[i.Completed=
1]="Completed"})(s||(e.UsedValueState=s={})),e.varKinds={const:new t.Name("const"),let:new t.Name("let"),var:new t.Name("var")};var o=class{constructor({prefixes:i,
parent:d}={}){this._names={},this._prefixes=i,this._parent=d}toName(i){return i instanceof t.Name?i:this.name(i)}name(i){return new t.Name(this._newName(i))}_newName(i){
let d=this._names[i]||this._nameGroup(i);return`${i}${d.index++}`}_nameGroup(i){var d,p;if(!((p=(d=this._parent)===null||d===void 0?void 0:d._prefixes)===null||
p===void 0)&&p.has(i)||this._prefixes&&!this._prefixes.has(i))throw new Error(`CodeGen: prefix "${i}" is not allowed in this scope`);return this._names[i]={prefix:i,
index:0}}};e.Scope=o;var a=class extends t.Name{constructor(i,d){super(d),this.prefix=i}setValue(i,{property:d,itemIndex:p}){this.value=i,this.scopePath=(0,t._)`.${new t.
Name(d)}[${p}]`}};e.ValueScopeName=a;let n=(0,t._)`\n`;var c=class extends o{constructor(i){super(i),this._values={},this._scope=i.scope,this.opts={...i,_n:i.lines?
n:t.nil}}get(){return this._scope}name(i){return new a(i,this._newName(i))}value(i,d){var p;if(d.ref===void 0)throw new Error("CodeGen: ref must be passed in va\
lue");let f=this.toName(i),{prefix:b}=f,E=(p=d.key)!==null&&p!==void 0?p:d.ref,R=this._values[b];if(R){let h=R.get(E);if(h)return h}else R=this._values[b]=new Map;
R.set(E,f);let $=this._scope[b]||(this._scope[b]=[]),y=$.length;return $[y]=d.ref,f.setValue(d,{property:b,itemIndex:y}),f}getValue(i,d){let p=this._values[i];if(p)
return p.get(d)}scopeRefs(i,d=this._values){return this._reduceValues(d,p=>{if(p.scopePath===void 0)throw new Error(`CodeGen: name "${p}" has no value`);return(0,t.
_)`${i}${p.scopePath}`})}scopeCode(i=this._values,d,p){return this._reduceValues(i,f=>{if(f.value===void 0)throw new Error(`CodeGen: name "${f}" has no value`);
return f.value.code},d,p)}_reduceValues(i,d,p={},f){let b=t.nil;for(let E in i){let R=i[E];if(!R)continue;let $=p[E]=p[E]||new Map;R.forEach(y=>{if($.has(y))return;
$.set(y,s.Started);let h=d(y);if(h){let T=this.opts.es5?e.varKinds.var:e.varKinds.const;b=(0,t._)`${b}${T} ${y} = ${h};${this.opts._n}`}else if(h=f?.(y))b=(0,t.
_)`${b}${h}${this.opts._n}`;else throw new r(y);$.set(y,s.Completed)})}return b}};e.ValueScope=c})),me=x((e=>{Object.defineProperty(e,"__esModule",{value:!0}),e.
or=e.and=e.not=e.CodeGen=e.operators=e.varKinds=e.ValueScopeName=e.ValueScope=e.Scope=e.Name=e.regexpCode=e.stringify=e.getProperty=e.nil=e.strConcat=e.str=e._=
void 0;let t=_n(),r=Il();var s=_n();Object.defineProperty(e,"_",{enumerable:!0,get:function(){return s._}}),Object.defineProperty(e,"str",{enumerable:!0,get:function(){
return s.str}}),Object.defineProperty(e,"strConcat",{enumerable:!0,get:function(){return s.strConcat}}),Object.defineProperty(e,"nil",{enumerable:!0,get:function(){
return s.nil}}),Object.defineProperty(e,"getProperty",{enumerable:!0,get:function(){return s.getProperty}}),Object.defineProperty(e,"stringify",{enumerable:!0,get:function(){
return s.stringify}}),Object.defineProperty(e,"regexpCode",{enumerable:!0,get:function(){return s.regexpCode}}),Object.defineProperty(e,"Name",{enumerable:!0,get:function(){
return s.Name}});var o=Il();Object.defineProperty(e,"Scope",{enumerable:!0,get:function(){return o.Scope}}),Object.defineProperty(e,"ValueScope",{enumerable:!0,
get:function(){return o.ValueScope}}),Object.defineProperty(e,"ValueScopeName",{enumerable:!0,get:function(){return o.ValueScopeName}}),Object.defineProperty(e,
"varKinds",{enumerable:!0,get:function(){return o.varKinds}}),e.operators={GT:new t._Code(">"),GTE:new t._Code(">="),LT:new t._Code("<"),LTE:new t._Code("<="),EQ:new t.
_Code("==="),NEQ:new t._Code("!=="),NOT:new t._Code("!"),OR:new t._Code("||"),AND:new t._Code("&&"),ADD:new t._Code("+")};var a=class{optimizeNodes(){return this}optimizeNames(u,m){
return this}},n=class extends a{constructor(u,m,_){super(),this.varKind=u,this.name=m,this.rhs=_}render({es5:u,_n:m}){let _=u?r.varKinds.var:this.varKind,I=this.
rhs===void 0?"":` = ${this.rhs}`;return`${_} ${this.name}${I};`+m}optimizeNames(u,m){if(u[this.name.str])return this.rhs&&(this.rhs=K(this.rhs,u,m)),this}get names(){
return this.rhs instanceof t._CodeOrName?this.rhs.names:{}}},c=class extends a{constructor(u,m,_){super(),this.lhs=u,this.rhs=m,this.sideEffects=_}render({_n:u}){
return`${this.lhs} = ${this.rhs};`+u}optimizeNames(u,m){if(!(this.lhs instanceof t.Name&&!u[this.lhs.str]&&!this.sideEffects))return this.rhs=K(this.rhs,u,m),this}get names(){
return Y(this.lhs instanceof t.Name?{}:{...this.lhs.names},this.rhs)}},i=class extends c{constructor(u,m,_,I){super(u,_,I),this.op=m}render({_n:u}){return`${this.
lhs} ${this.op}= ${this.rhs};`+u}},d=class extends a{constructor(u){super(),this.label=u,this.names={}}render({_n:u}){return`${this.label}:`+u}},p=class extends a{constructor(u){
super(),this.label=u,this.names={}}render({_n:u}){return`break${this.label?` ${this.label}`:""};`+u}},f=class extends a{constructor(u){super(),this.error=u}render({
_n:u}){return`throw ${this.error};`+u}get names(){return this.error.names}},b=class extends a{constructor(u){super(),this.code=u}render({_n:u}){return`${this.code}\
;`+u}optimizeNodes(){return`${this.code}`?this:void 0}optimizeNames(u,m){return this.code=K(this.code,u,m),this}get names(){return this.code instanceof t._CodeOrName?
this.code.names:{}}},E=class extends a{constructor(u=[]){super(),this.nodes=u}render(u){return this.nodes.reduce((m,_)=>m+_.render(u),"")}optimizeNodes(){let{nodes:u}=this,
m=u.length;for(;m--;){let _=u[m].optimizeNodes();Array.isArray(_)?u.splice(m,1,..._):_?u[m]=_:u.splice(m,1)}return u.length>0?this:void 0}optimizeNames(u,m){let{
nodes:_}=this,I=_.length;for(;I--;){let V=_[I];V.optimizeNames(u,m)||(ie(u,V.names),_.splice(I,1))}return _.length>0?this:void 0}get names(){return this.nodes.reduce(
(u,m)=>U(u,m.names),{})}},R=class extends E{render(u){return"{"+u._n+super.render(u)+"}"+u._n}},$=class extends E{},y=class extends R{};y.kind="else";var h=class Sn extends R{constructor(m,_){
super(_),this.condition=m}render(m){let _=`if(${this.condition})`+super.render(m);return this.else&&(_+="else "+this.else.render(m)),_}optimizeNodes(){super.optimizeNodes();
let m=this.condition;if(m===!0)return this.nodes;let _=this.else;if(_){let I=_.optimizeNodes();_=this.else=Array.isArray(I)?new y(I):I}if(_)return m===!1?_ instanceof
Sn?_:_.nodes:this.nodes.length?this:new Sn(ge(m),_ instanceof Sn?[_]:_.nodes);if(!(m===!1||!this.nodes.length))return this}optimizeNames(m,_){var I;if(this.else=
(I=this.else)===null||I===void 0?void 0:I.optimizeNames(m,_),!!(super.optimizeNames(m,_)||this.else))return this.condition=K(this.condition,m,_),this}get names(){
let m=super.names;return Y(m,this.condition),this.else&&U(m,this.else.names),m}};h.kind="if";var T=class extends R{};T.kind="for";var v=class extends T{constructor(u){
super(),this.iteration=u}render(u){return`for(${this.iteration})`+super.render(u)}optimizeNames(u,m){if(super.optimizeNames(u,m))return this.iteration=K(this.iteration,
u,m),this}get names(){return U(super.names,this.iteration.names)}},w=class extends T{constructor(u,m,_,I){super(),this.varKind=u,this.name=m,this.from=_,this.to=
I}render(u){let m=u.es5?r.varKinds.var:this.varKind,{name:_,from:I,to:V}=this;return`for(${m} ${_}=${I}; ${_}<${V}; ${_}++)`+super.render(u)}get names(){return Y(
Y(super.names,this.from),this.to)}},j=class extends T{constructor(u,m,_,I){super(),this.loop=u,this.varKind=m,this.name=_,this.iterable=I}render(u){return`for(${this.
varKind} ${this.name} ${this.loop} ${this.iterable})`+super.render(u)}optimizeNames(u,m){if(super.optimizeNames(u,m))return this.iterable=K(this.iterable,u,m),this}get names(){
return U(super.names,this.iterable.names)}},z=class extends R{constructor(u,m,_){super(),this.name=u,this.args=m,this.async=_}render(u){return`${this.async?"asy\
nc ":""}function ${this.name}(${this.args})`+super.render(u)}};z.kind="func";var g=class extends E{render(u){return"return "+super.render(u)}};g.kind="return";var P=class extends R{render(u){
let m="try"+super.render(u);return this.catch&&(m+=this.catch.render(u)),this.finally&&(m+=this.finally.render(u)),m}optimizeNodes(){var u,m;return super.optimizeNodes(),
(u=this.catch)===null||u===void 0||u.optimizeNodes(),(m=this.finally)===null||m===void 0||m.optimizeNodes(),this}optimizeNames(u,m){var _,I;return super.optimizeNames(
u,m),(_=this.catch)===null||_===void 0||_.optimizeNames(u,m),(I=this.finally)===null||I===void 0||I.optimizeNames(u,m),this}get names(){let u=super.names;return this.
catch&&U(u,this.catch.names),this.finally&&U(u,this.finally.names),u}},N=class extends R{constructor(u){super(),this.error=u}render(u){return`catch(${this.error}\
)`+super.render(u)}};N.kind="catch";var F=class extends R{render(u){return"finally"+super.render(u)}};F.kind="finally";var D=class{constructor(u,m={}){this._values=
{},this._blockStarts=[],this._constants={},this.opts={...m,_n:m.lines?`
`:""},this._extScope=u,this._scope=new r.Scope({parent:u}),this._nodes=[new $]}toString(){return this._root.render(this.opts)}name(u){return this._scope.name(u)}scopeName(u){
return this._extScope.name(u)}scopeValue(u,m){let _=this._extScope.value(u,m);return(this._values[_.prefix]||(this._values[_.prefix]=new Set)).add(_),_}getScopeValue(u,m){
return this._extScope.getValue(u,m)}scopeRefs(u){return this._extScope.scopeRefs(u,this._values)}scopeCode(){return this._extScope.scopeCode(this._values)}_def(u,m,_,I){
let V=this._scope.toName(m);return _!==void 0&&I&&(this._constants[V.str]=_),this._leafNode(new n(u,V,_)),V}const(u,m,_){return this._def(r.varKinds.const,u,m,_)}let(u,m,_){
return this._def(r.varKinds.let,u,m,_)}var(u,m,_){return this._def(r.varKinds.var,u,m,_)}assign(u,m,_){return this._leafNode(new c(u,m,_))}add(u,m){return this.
_leafNode(new i(u,e.operators.ADD,m))}code(u){return typeof u=="function"?u():u!==t.nil&&this._leafNode(new b(u)),this}object(...u){let m=["{"];for(let[_,I]of u)
m.length>1&&m.push(","),m.push(_),(_!==I||this.opts.es5)&&(m.push(":"),(0,t.addCodeArg)(m,I));return m.push("}"),new t._Code(m)}if(u,m,_){if(this._blockNode(new h(
u)),m&&_)this.code(m).else().code(_).endIf();else if(m)this.code(m).endIf();else if(_)throw new Error('CodeGen: "else" body without "then" body');return this}elseIf(u){
return this._elseNode(new h(u))}else(){return this._elseNode(new y)}endIf(){return this._endBlockNode(h,y)}_for(u,m){return this._blockNode(u),m&&this.code(m).endFor(),
this}for(u,m){return this._for(new v(u),m)}forRange(u,m,_,I,V=this.opts.es5?r.varKinds.var:r.varKinds.let){let W=this._scope.toName(u);return this._for(new w(V,
W,m,_),()=>I(W))}forOf(u,m,_,I=r.varKinds.const){let V=this._scope.toName(u);if(this.opts.es5){let W=m instanceof t.Name?m:this.var("_arr",m);return this.forRange(
"_i",0,(0,t._)`${W}.length`,G=>{this.var(V,(0,t._)`${W}[${G}]`),_(V)})}return this._for(new j("of",I,V,m),()=>_(V))}forIn(u,m,_,I=this.opts.es5?r.varKinds.var:r.
varKinds.const){if(this.opts.ownProperties)return this.forOf(u,(0,t._)`Object.keys(${m})`,_);let V=this._scope.toName(u);return this._for(new j("in",I,V,m),()=>_(
V))}endFor(){return this._endBlockNode(T)}label(u){return this._leafNode(new d(u))}break(u){return this._leafNode(new p(u))}return(u){let m=new g;if(this._blockNode(
m),this.code(u),m.nodes.length!==1)throw new Error('CodeGen: "return" should have one node');return this._endBlockNode(g)}try(u,m,_){if(!m&&!_)throw new Error('\
CodeGen: "try" without "catch" and "finally"');let I=new P;if(this._blockNode(I),this.code(u),m){let V=this.name("e");this._currNode=I.catch=new N(V),m(V)}return _&&
(this._currNode=I.finally=new F,this.code(_)),this._endBlockNode(N,F)}throw(u){return this._leafNode(new f(u))}block(u,m){return this._blockStarts.push(this._nodes.
length),u&&this.code(u).endBlock(m),this}endBlock(u){let m=this._blockStarts.pop();if(m===void 0)throw new Error("CodeGen: not in self-balancing block");let _=this.
_nodes.length-m;if(_<0||u!==void 0&&_!==u)throw new Error(`CodeGen: wrong number of nodes: ${_} vs ${u} expected`);return this._nodes.length=m,this}func(u,m=t.nil,_,I){
return this._blockNode(new z(u,m,_)),I&&this.code(I).endFunc(),this}endFunc(){return this._endBlockNode(z)}optimize(u=1){for(;u-- >0;)this._root.optimizeNodes(),
this._root.optimizeNames(this._root.names,this._constants)}_leafNode(u){return this._currNode.nodes.push(u),this}_blockNode(u){this._currNode.nodes.push(u),this.
_nodes.push(u)}_endBlockNode(u,m){let _=this._currNode;if(_ instanceof u||m&&_ instanceof m)return this._nodes.pop(),this;throw new Error(`CodeGen: not in block\
 "${m?`${u.kind}/${m.kind}`:u.kind}"`)}_elseNode(u){let m=this._currNode;if(!(m instanceof h))throw new Error('CodeGen: "else" without "if"');return this._currNode=
m.else=u,this}get _root(){return this._nodes[0]}get _currNode(){let u=this._nodes;return u[u.length-1]}set _currNode(u){let m=this._nodes;m[m.length-1]=u}};e.CodeGen=
D;function U(u,m){for(let _ in m)u[_]=(u[_]||0)+(m[_]||0);return u}function Y(u,m){return m instanceof t._CodeOrName?U(u,m.names):u}function K(u,m,_){if(u instanceof
t.Name)return I(u);if(!V(u))return u;return new t._Code(u._items.reduce((W,G)=>(G instanceof t.Name&&(G=I(G)),G instanceof t._Code?W.push(...G._items):W.push(G),
W),[]));function I(W){let G=_[W.str];return G===void 0||m[W.str]!==1?W:(delete m[W.str],G)}function V(W){return W instanceof t._Code&&W._items.some(G=>G instanceof
t.Name&&m[G.str]===1&&_[G.str]!==void 0)}}function ie(u,m){for(let _ in m)u[_]=(u[_]||0)-(m[_]||0)}function ge(u){return typeof u=="boolean"||typeof u=="number"||
u===null?!u:(0,t._)`!${S(u)}`}e.not=ge;let Se=A(e.operators.AND);function ye(...u){return u.reduce(Se)}e.and=ye;let he=A(e.operators.OR);function O(...u){return u.
reduce(he)}e.or=O;function A(u){return(m,_)=>m===t.nil?_:_===t.nil?m:(0,t._)`${S(m)} ${u} ${S(_)}`}function S(u){return u instanceof t.Name?u:(0,t._)`(${u})`}})),
fe=x((e=>{Object.defineProperty(e,"__esModule",{value:!0}),e.checkStrictMode=e.getErrorPath=e.Type=e.useFunc=e.setEvaluated=e.evaluatedPropsToName=e.mergeEvaluated=
e.eachItem=e.unescapeJsonPointer=e.escapeJsonPointer=e.escapeFragment=e.unescapeFragment=e.schemaRefOrVal=e.schemaHasRulesButRef=e.schemaHasRules=e.checkUnknownRules=
e.alwaysValidSchema=e.toHash=void 0;let t=me(),r=_n();function s(z){let g={};for(let P of z)g[P]=!0;return g}e.toHash=s;function o(z,g){return typeof g=="boolea\
n"?g:Object.keys(g).length===0?!0:(a(z,g),!n(g,z.self.RULES.all))}e.alwaysValidSchema=o;function a(z,g=z.schema){let{opts:P,self:N}=z;if(!P.strictSchema||typeof g==
"boolean")return;let F=N.RULES.keywords;for(let D in g)F[D]||j(z,`unknown keyword: "${D}"`)}e.checkUnknownRules=a;function n(z,g){if(typeof z=="boolean")return!z;
for(let P in z)if(g[P])return!0;return!1}e.schemaHasRules=n;function c(z,g){if(typeof z=="boolean")return!z;for(let P in z)if(P!=="$ref"&&g.all[P])return!0;return!1}
e.schemaHasRulesButRef=c;function i({topSchemaRef:z,schemaPath:g},P,N,F){if(!F){if(typeof P=="number"||typeof P=="boolean")return P;if(typeof P=="string")return(0,t.
_)`${P}`}return(0,t._)`${z}${g}${(0,t.getProperty)(N)}`}e.schemaRefOrVal=i;function d(z){return b(decodeURIComponent(z))}e.unescapeFragment=d;function p(z){return encodeURIComponent(
f(z))}e.escapeFragment=p;function f(z){return typeof z=="number"?`${z}`:z.replace(/~/g,"~0").replace(/\//g,"~1")}e.escapeJsonPointer=f;function b(z){return z.replace(
/~1/g,"/").replace(/~0/g,"~")}e.unescapeJsonPointer=b;function E(z,g){if(Array.isArray(z))for(let P of z)g(P);else g(z)}e.eachItem=E;function R({mergeNames:z,mergeToName:g,
mergeValues:P,resultToName:N}){return(F,D,U,Y)=>{let K=U===void 0?D:U instanceof t.Name?(D instanceof t.Name?z(F,D,U):g(F,D,U),U):D instanceof t.Name?(g(F,U,D),
D):P(D,U);return Y===t.Name&&!(K instanceof t.Name)?N(F,K):K}}e.mergeEvaluated={props:R({mergeNames:(z,g,P)=>z.if((0,t._)`${P} !== true && ${g} !== undefined`,()=>{
z.if((0,t._)`${g} === true`,()=>z.assign(P,!0),()=>z.assign(P,(0,t._)`${P} || {}`).code((0,t._)`Object.assign(${P}, ${g})`))}),mergeToName:(z,g,P)=>z.if((0,t._)`${P} !== true`,
()=>{g===!0?z.assign(P,!0):(z.assign(P,(0,t._)`${P} || {}`),y(z,P,g))}),mergeValues:(z,g)=>z===!0?!0:{...z,...g},resultToName:$}),items:R({mergeNames:(z,g,P)=>z.
if((0,t._)`${P} !== true && ${g} !== undefined`,()=>z.assign(P,(0,t._)`${g} === true ? true : ${P} > ${g} ? ${P} : ${g}`)),mergeToName:(z,g,P)=>z.if((0,t._)`${P} !== true`,
()=>z.assign(P,g===!0?!0:(0,t._)`${P} > ${g} ? ${P} : ${g}`)),mergeValues:(z,g)=>z===!0?!0:Math.max(z,g),resultToName:(z,g)=>z.var("items",g)})};function $(z,g){
if(g===!0)return z.var("props",!0);let P=z.var("props",(0,t._)`{}`);return g!==void 0&&y(z,P,g),P}e.evaluatedPropsToName=$;function y(z,g,P){Object.keys(P).forEach(
N=>z.assign((0,t._)`${g}${(0,t.getProperty)(N)}`,!0))}e.setEvaluated=y;let h={};function T(z,g){return z.scopeValue("func",{ref:g,code:h[g.code]||(h[g.code]=new r.
_Code(g.code))})}e.useFunc=T;var v;(function(z){z[z.Num=0]="Num",z[z.Str=1]="Str"})(v||(e.Type=v={}));function w(z,g,P){if(z instanceof t.Name){let N=g===v.Num;
return P?N?(0,t._)`"[" + ${z} + "]"`:(0,t._)`"['" + ${z} + "']"`:N?(0,t._)`"/" + ${z}`:(0,t._)`"/" + ${z}.replace(/~/g, "~0").replace(/\\//g, "~1")`}return P?(0,t.
getProperty)(z).toString():"/"+f(z)}e.getErrorPath=w;function j(z,g,P=z.opts.strictSchema){if(P){if(g=`strict mode: ${g}`,P===!0)throw new Error(g);z.self.logger.
warn(g)}}e.checkStrictMode=j})),We=x((e=>{Object.defineProperty(e,"__esModule",{value:!0});let t=me(),r={data:new t.Name("data"),valCxt:new t.Name("valCxt"),instancePath:new t.
Name("instancePath"),parentData:new t.Name("parentData"),parentDataProperty:new t.Name("parentDataProperty"),rootData:new t.Name("rootData"),dynamicAnchors:new t.
Name("dynamicAnchors"),vErrors:new t.Name("vErrors"),errors:new t.Name("errors"),this:new t.Name("this"),self:new t.Name("self"),scope:new t.Name("scope"),json:new t.
Name("json"),jsonPos:new t.Name("jsonPos"),jsonLen:new t.Name("jsonLen"),jsonPart:new t.Name("jsonPart")};e.default=r})),yn=x((e=>{Object.defineProperty(e,"__es\
Module",{value:!0}),e.extendErrors=e.resetErrorsCount=e.reportExtraError=e.reportError=e.keyword$DataError=e.keywordError=void 0;let t=me(),r=fe(),s=We();e.keywordError=
{message:({keyword:y})=>(0,t.str)`must pass "${y}" keyword validation`},e.keyword$DataError={message:({keyword:y,schemaType:h})=>h?(0,t.str)`"${y}" keyword must be ${h} ($data)`:
(0,t.str)`"${y}" keyword is invalid ($data)`};function o(y,h=e.keywordError,T,v){let{it:w}=y,{gen:j,compositeRule:z,allErrors:g}=w,P=f(y,h,T);v??(z||g)?i(j,P):d(
w,(0,t._)`[${P}]`)}e.reportError=o;function a(y,h=e.keywordError,T){let{it:v}=y,{gen:w,compositeRule:j,allErrors:z}=v;i(w,f(y,h,T)),j||z||d(v,s.default.vErrors)}
e.reportExtraError=a;function n(y,h){y.assign(s.default.errors,h),y.if((0,t._)`${s.default.vErrors} !== null`,()=>y.if(h,()=>y.assign((0,t._)`${s.default.vErrors}.length`,
h),()=>y.assign(s.default.vErrors,null)))}e.resetErrorsCount=n;function c({gen:y,keyword:h,schemaValue:T,data:v,errsCount:w,it:j}){if(w===void 0)throw new Error(
"ajv implementation error");let z=y.name("err");y.forRange("i",w,s.default.errors,g=>{y.const(z,(0,t._)`${s.default.vErrors}[${g}]`),y.if((0,t._)`${z}.instancePath === undefined`,
()=>y.assign((0,t._)`${z}.instancePath`,(0,t.strConcat)(s.default.instancePath,j.errorPath))),y.assign((0,t._)`${z}.schemaPath`,(0,t.str)`${j.errSchemaPath}/${h}`),
j.opts.verbose&&(y.assign((0,t._)`${z}.schema`,T),y.assign((0,t._)`${z}.data`,v))})}e.extendErrors=c;function i(y,h){let T=y.const("err",h);y.if((0,t._)`${s.default.
vErrors} === null`,()=>y.assign(s.default.vErrors,(0,t._)`[${T}]`),(0,t._)`${s.default.vErrors}.push(${T})`),y.code((0,t._)`${s.default.errors}++`)}function d(y,h){
let{gen:T,validateName:v,schemaEnv:w}=y;w.$async?T.throw((0,t._)`new ${y.ValidationError}(${h})`):(T.assign((0,t._)`${v}.errors`,h),T.return(!1))}let p={keyword:new t.
Name("keyword"),schemaPath:new t.Name("schemaPath"),params:new t.Name("params"),propertyName:new t.Name("propertyName"),message:new t.Name("message"),schema:new t.
Name("schema"),parentSchema:new t.Name("parentSchema")};function f(y,h,T){let{createErrors:v}=y.it;return v===!1?(0,t._)`{}`:b(y,h,T)}function b(y,h,T={}){let{gen:v,
it:w}=y,j=[E(w,T),R(y,T)];return $(y,h,j),v.object(...j)}function E({errorPath:y},{instancePath:h}){let T=h?(0,t.str)`${y}${(0,r.getErrorPath)(h,r.Type.Str)}`:y;
return[s.default.instancePath,(0,t.strConcat)(s.default.instancePath,T)]}function R({keyword:y,it:{errSchemaPath:h}},{schemaPath:T,parentSchema:v}){let w=v?h:(0,t.
str)`${h}/${y}`;return T&&(w=(0,t.str)`${w}${(0,r.getErrorPath)(T,r.Type.Str)}`),[p.schemaPath,w]}function $(y,{params:h,message:T},v){let{keyword:w,data:j,schemaValue:z,
it:g}=y,{opts:P,propertyName:N,topSchemaRef:F,schemaPath:D}=g;v.push([p.keyword,w],[p.params,typeof h=="function"?h(y):h||(0,t._)`{}`]),P.messages&&v.push([p.message,
typeof T=="function"?T(y):T]),P.verbose&&v.push([p.schema,z],[p.parentSchema,(0,t._)`${F}${D}`],[s.default.data,j]),N&&v.push([p.propertyName,N])}})),Bm=x((e=>{
Object.defineProperty(e,"__esModule",{value:!0}),e.boolOrEmptySchema=e.topBoolOrEmptySchema=void 0;let t=yn(),r=me(),s=We(),o={message:"boolean schema is false"};
function a(i){let{gen:d,schema:p,validateName:f}=i;p===!1?c(i,!1):typeof p=="object"&&p.$async===!0?d.return(s.default.data):(d.assign((0,r._)`${f}.errors`,null),
d.return(!0))}e.topBoolOrEmptySchema=a;function n(i,d){let{gen:p,schema:f}=i;f===!1?(p.var(d,!1),c(i)):p.var(d,!0)}e.boolOrEmptySchema=n;function c(i,d){let{gen:p,
data:f}=i,b={gen:p,keyword:"false schema",data:f,schema:!1,schemaCode:!1,schemaValue:!1,params:{},it:i};(0,t.reportError)(b,o,void 0,d)}})),Ol=x((e=>{Object.defineProperty(
e,"__esModule",{value:!0}),e.getRules=e.isJSONType=void 0;let t=new Set(["string","number","integer","boolean","null","object","array"]);function r(o){return typeof o==
"string"&&t.has(o)}e.isJSONType=r;function s(){let o={number:{type:"number",rules:[]},string:{type:"string",rules:[]},array:{type:"array",rules:[]},object:{type:"\
object",rules:[]}};return{types:{...o,integer:!0,boolean:!0,null:!0},rules:[{rules:[]},o.number,o.string,o.array,o.object],post:{rules:[]},all:{},keywords:{}}}e.
getRules=s})),jl=x((e=>{Object.defineProperty(e,"__esModule",{value:!0}),e.shouldUseRule=e.shouldUseGroup=e.schemaHasRulesForType=void 0;function t({schema:o,self:a},n){
let c=a.RULES.types[n];return c&&c!==!0&&r(o,c)}e.schemaHasRulesForType=t;function r(o,a){return a.rules.some(n=>s(o,n))}e.shouldUseGroup=r;function s(o,a){var n;
return o[a.keyword]!==void 0||((n=a.definition.implements)===null||n===void 0?void 0:n.some(c=>o[c]!==void 0))}e.shouldUseRule=s})),vn=x((e=>{Object.defineProperty(
e,"__esModule",{value:!0}),e.reportTypeError=e.checkDataTypes=e.checkDataType=e.coerceAndCheckDataType=e.getJSONTypes=e.getSchemaTypes=e.DataType=void 0;let t=Ol(),
r=jl(),s=yn(),o=me(),a=fe();var n;(function(v){v[v.Correct=0]="Correct",v[v.Wrong=1]="Wrong"})(n||(e.DataType=n={}));function c(v){let w=i(v.type);if(w.includes(
"null")){if(v.nullable===!1)throw new Error("type: null contradicts nullable: false")}else{if(!w.length&&v.nullable!==void 0)throw new Error('"nullable" cannot \
be used without "type"');v.nullable===!0&&w.push("null")}return w}e.getSchemaTypes=c;function i(v){let w=Array.isArray(v)?v:v?[v]:[];if(w.every(t.isJSONType))return w;
throw new Error("type must be JSONType or JSONType[]: "+w.join(","))}e.getJSONTypes=i;function d(v,w){let{gen:j,data:z,opts:g}=v,P=f(w,g.coerceTypes),N=w.length>
0&&!(P.length===0&&w.length===1&&(0,r.schemaHasRulesForType)(v,w[0]));if(N){let F=$(w,z,g.strictNumbers,n.Wrong);j.if(F,()=>{P.length?b(v,w,P):h(v)})}return N}e.
coerceAndCheckDataType=d;let p=new Set(["string","number","integer","boolean","null"]);function f(v,w){return w?v.filter(j=>p.has(j)||w==="array"&&j==="array"):
[]}function b(v,w,j){let{gen:z,data:g,opts:P}=v,N=z.let("dataType",(0,o._)`typeof ${g}`),F=z.let("coerced",(0,o._)`undefined`);P.coerceTypes==="array"&&z.if((0,o.
_)`${N} == 'object' && Array.isArray(${g}) && ${g}.length == 1`,()=>z.assign(g,(0,o._)`${g}[0]`).assign(N,(0,o._)`typeof ${g}`).if($(w,g,P.strictNumbers),()=>z.
assign(F,g))),z.if((0,o._)`${F} !== undefined`);for(let U of j)(p.has(U)||U==="array"&&P.coerceTypes==="array")&&D(U);z.else(),h(v),z.endIf(),z.if((0,o._)`${F} !== undefined`,
()=>{z.assign(g,F),E(v,F)});function D(U){switch(U){case"string":z.elseIf((0,o._)`${N} == "number" || ${N} == "boolean"`).assign(F,(0,o._)`"" + ${g}`).elseIf((0,o.
_)`${g} === null`).assign(F,(0,o._)`""`);return;case"number":z.elseIf((0,o._)`${N} == "boolean" || ${g} === null
              || (${N} == "string" && ${g} && ${g} == +${g})`).assign(F,(0,o._)`+${g}`);return;case"integer":z.elseIf((0,o._)`${N} === "boolean" || ${g} === null
              || (${N} === "string" && ${g} && ${g} == +${g} && !(${g} % 1))`).assign(F,(0,o._)`+${g}`);return;case"boolean":z.elseIf((0,o._)`${g} === "false" || ${g} === 0 || ${g} === null`).
assign(F,!1).elseIf((0,o._)`${g} === "true" || ${g} === 1`).assign(F,!0);return;case"null":z.elseIf((0,o._)`${g} === "" || ${g} === 0 || ${g} === false`),z.assign(
F,null);return;case"array":z.elseIf((0,o._)`${N} === "string" || ${N} === "number"
              || ${N} === "boolean" || ${g} === null`).assign(F,(0,o._)`[${g}]`)}}}function E({gen:v,parentData:w,parentDataProperty:j},z){v.if((0,o._)`${w} !== undefined`,
()=>v.assign((0,o._)`${w}[${j}]`,z))}function R(v,w,j,z=n.Correct){let g=z===n.Correct?o.operators.EQ:o.operators.NEQ,P;switch(v){case"null":return(0,o._)`${w} ${g} null`;case"\
array":P=(0,o._)`Array.isArray(${w})`;break;case"object":P=(0,o._)`${w} && typeof ${w} == "object" && !Array.isArray(${w})`;break;case"integer":P=N((0,o._)`!(${w} % 1) && !isNaN(${w})`);
break;case"number":P=N();break;default:return(0,o._)`typeof ${w} ${g} ${v}`}return z===n.Correct?P:(0,o.not)(P);function N(F=o.nil){return(0,o.and)((0,o._)`typeof ${w} == "number"`,
F,j?(0,o._)`isFinite(${w})`:o.nil)}}e.checkDataType=R;function $(v,w,j,z){if(v.length===1)return R(v[0],w,j,z);let g,P=(0,a.toHash)(v);if(P.array&&P.object){let N=(0,o.
_)`typeof ${w} != "object"`;g=P.null?N:(0,o._)`!${w} || ${N}`,delete P.null,delete P.array,delete P.object}else g=o.nil;P.number&&delete P.integer;for(let N in P)
g=(0,o.and)(g,R(N,w,j,z));return g}e.checkDataTypes=$;let y={message:({schema:v})=>`must be ${v}`,params:({schema:v,schemaValue:w})=>typeof v=="string"?(0,o._)`{type: ${v}}`:
(0,o._)`{type: ${w}}`};function h(v){let w=T(v);(0,s.reportError)(w,y)}e.reportTypeError=h;function T(v){let{gen:w,data:j,schema:z}=v,g=(0,a.schemaRefOrVal)(v,z,
"type");return{gen:w,keyword:"type",data:j,schema:z.type,schemaCode:g,schemaValue:g,parentSchema:z,params:{},it:v}}})),Km=x((e=>{Object.defineProperty(e,"__esMo\
dule",{value:!0}),e.assignDefaults=void 0;let t=me(),r=fe();function s(a,n){let{properties:c,items:i}=a.schema;if(n==="object"&&c)for(let d in c)o(a,d,c[d].default);else
n==="array"&&Array.isArray(i)&&i.forEach((d,p)=>o(a,p,d.default))}e.assignDefaults=s;function o(a,n,c){let{gen:i,compositeRule:d,data:p,opts:f}=a;if(c===void 0)
return;let b=(0,t._)`${p}${(0,t.getProperty)(n)}`;if(d){(0,r.checkStrictMode)(a,`default is ignored for: ${b}`);return}let E=(0,t._)`${b} === undefined`;f.useDefaults===
"empty"&&(E=(0,t._)`${E} || ${b} === null || ${b} === ""`),i.if(E,(0,t._)`${b} = ${(0,t.stringify)(c)}`)}})),Ye=x((e=>{Object.defineProperty(e,"__esModule",{value:!0}),
e.validateUnion=e.validateArray=e.usePattern=e.callValidateCode=e.schemaProperties=e.allSchemaProperties=e.noPropertyInData=e.propertyInData=e.isOwnProperty=e.hasPropFunc=
e.reportMissingProp=e.checkMissingProp=e.checkReportMissingProp=void 0;let t=me(),r=fe(),s=We(),o=fe();function a(v,w){let{gen:j,data:z,it:g}=v;j.if(f(j,z,w,g.opts.
ownProperties),()=>{v.setParams({missingProperty:(0,t._)`${w}`},!0),v.error()})}e.checkReportMissingProp=a;function n({gen:v,data:w,it:{opts:j}},z,g){return(0,t.
or)(...z.map(P=>(0,t.and)(f(v,w,P,j.ownProperties),(0,t._)`${g} = ${P}`)))}e.checkMissingProp=n;function c(v,w){v.setParams({missingProperty:w},!0),v.error()}e.
reportMissingProp=c;function i(v){return v.scopeValue("func",{ref:Object.prototype.hasOwnProperty,code:(0,t._)`Object.prototype.hasOwnProperty`})}e.hasPropFunc=
i;function d(v,w,j){return(0,t._)`${i(v)}.call(${w}, ${j})`}e.isOwnProperty=d;function p(v,w,j,z){let g=(0,t._)`${w}${(0,t.getProperty)(j)} !== undefined`;return z?
(0,t._)`${g} && ${d(v,w,j)}`:g}e.propertyInData=p;function f(v,w,j,z){let g=(0,t._)`${w}${(0,t.getProperty)(j)} === undefined`;return z?(0,t.or)(g,(0,t.not)(d(v,
w,j))):g}e.noPropertyInData=f;function b(v){return v?Object.keys(v).filter(w=>w!=="__proto__"):[]}e.allSchemaProperties=b;function E(v,w){return b(w).filter(j=>!(0,r.
alwaysValidSchema)(v,w[j]))}e.schemaProperties=E;function R({schemaCode:v,data:w,it:{gen:j,topSchemaRef:z,schemaPath:g,errorPath:P},it:N},F,D,U){let Y=U?(0,t._)`${v}, ${w}, ${z}${g}`:
w,K=[[s.default.instancePath,(0,t.strConcat)(s.default.instancePath,P)],[s.default.parentData,N.parentData],[s.default.parentDataProperty,N.parentDataProperty],
[s.default.rootData,s.default.rootData]];N.opts.dynamicRef&&K.push([s.default.dynamicAnchors,s.default.dynamicAnchors]);let ie=(0,t._)`${Y}, ${j.object(...K)}`;
return D!==t.nil?(0,t._)`${F}.call(${D}, ${ie})`:(0,t._)`${F}(${ie})`}e.callValidateCode=R;let $=(0,t._)`new RegExp`;function y({gen:v,it:{opts:w}},j){let z=w.unicodeRegExp?
"u":"",{regExp:g}=w.code,P=g(j,z);return v.scopeValue("pattern",{key:P.toString(),ref:P,code:(0,t._)`${g.code==="new RegExp"?$:(0,o.useFunc)(v,g)}(${j}, ${z})`})}
e.usePattern=y;function h(v){let{gen:w,data:j,keyword:z,it:g}=v,P=w.name("valid");if(g.allErrors){let F=w.let("valid",!0);return N(()=>w.assign(F,!1)),F}return w.
var(P,!0),N(()=>w.break()),P;function N(F){let D=w.const("len",(0,t._)`${j}.length`);w.forRange("i",0,D,U=>{v.subschema({keyword:z,dataProp:U,dataPropType:r.Type.
Num},P),w.if((0,t.not)(P),F)})}}e.validateArray=h;function T(v){let{gen:w,schema:j,keyword:z,it:g}=v;if(!Array.isArray(j))throw new Error("ajv implementation er\
ror");if(j.some(F=>(0,r.alwaysValidSchema)(g,F))&&!g.opts.unevaluated)return;let P=w.let("valid",!1),N=w.name("_valid");w.block(()=>j.forEach((F,D)=>{let U=v.subschema(
{keyword:z,schemaProp:D,compositeRule:!0},N);w.assign(P,(0,t._)`${P} || ${N}`),v.mergeValidEvaluated(U,N)||w.if((0,t.not)(P))})),v.result(P,()=>v.reset(),()=>v.
error(!0))}e.validateUnion=T})),Gm=x((e=>{Object.defineProperty(e,"__esModule",{value:!0}),e.validateKeywordUsage=e.validSchemaType=e.funcKeywordCode=e.macroKeywordCode=
void 0;let t=me(),r=We(),s=Ye(),o=yn();function a(E,R){let{gen:$,keyword:y,schema:h,parentSchema:T,it:v}=E,w=R.macro.call(v.self,h,T,v),j=p($,y,w);v.opts.validateSchema!==
!1&&v.self.validateSchema(w,!0);let z=$.name("valid");E.subschema({schema:w,schemaPath:t.nil,errSchemaPath:`${v.errSchemaPath}/${y}`,topSchemaRef:j,compositeRule:!0},
z),E.pass(z,()=>E.error(!0))}e.macroKeywordCode=a;function n(E,R){var $;let{gen:y,keyword:h,schema:T,parentSchema:v,$data:w,it:j}=E;d(j,R);let z=p(y,h,!w&&R.compile?
R.compile.call(j.self,T,v,j):R.validate),g=y.let("valid");E.block$data(g,P),E.ok(($=R.valid)!==null&&$!==void 0?$:g);function P(){if(R.errors===!1)D(),R.modifying&&
c(E),U(()=>E.error());else{let Y=R.async?N():F();R.modifying&&c(E),U(()=>i(E,Y))}}function N(){let Y=y.let("ruleErrs",null);return y.try(()=>D((0,t._)`await `),
K=>y.assign(g,!1).if((0,t._)`${K} instanceof ${j.ValidationError}`,()=>y.assign(Y,(0,t._)`${K}.errors`),()=>y.throw(K))),Y}function F(){let Y=(0,t._)`${z}.errors`;
return y.assign(Y,null),D(t.nil),Y}function D(Y=R.async?(0,t._)`await `:t.nil){let K=j.opts.passContext?r.default.this:r.default.self,ie=!("compile"in R&&!w||R.
schema===!1);y.assign(g,(0,t._)`${Y}${(0,s.callValidateCode)(E,z,K,ie)}`,R.modifying)}function U(Y){var K;y.if((0,t.not)((K=R.valid)!==null&&K!==void 0?K:g),Y)}}
e.funcKeywordCode=n;function c(E){let{gen:R,data:$,it:y}=E;R.if(y.parentData,()=>R.assign($,(0,t._)`${y.parentData}[${y.parentDataProperty}]`))}function i(E,R){
let{gen:$}=E;$.if((0,t._)`Array.isArray(${R})`,()=>{$.assign(r.default.vErrors,(0,t._)`${r.default.vErrors} === null ? ${R} : ${r.default.vErrors}.concat(${R})`).
assign(r.default.errors,(0,t._)`${r.default.vErrors}.length`),(0,o.extendErrors)(E)},()=>E.error())}function d({schemaEnv:E},R){if(R.async&&!E.$async)throw new Error(
"async keyword in sync schema")}function p(E,R,$){if($===void 0)throw new Error(`keyword "${R}" failed to compile`);return E.scopeValue("keyword",typeof $=="fun\
ction"?{ref:$}:{ref:$,code:(0,t.stringify)($)})}function f(E,R,$=!1){return!R.length||R.some(y=>y==="array"?Array.isArray(E):y==="object"?E&&typeof E=="object"&&
!Array.isArray(E):typeof E==y||$&&typeof E>"u")}e.validSchemaType=f;function b({schema:E,opts:R,self:$,errSchemaPath:y},h,T){if(Array.isArray(h.keyword)?!h.keyword.
includes(T):h.keyword!==T)throw new Error("ajv implementation error");let v=h.dependencies;if(v?.some(w=>!Object.prototype.hasOwnProperty.call(E,w)))throw new Error(
`parent schema must have dependencies of ${T}: ${v.join(",")}`);if(h.validateSchema&&!h.validateSchema(E[T])){let w=`keyword "${T}" value is invalid at path "${y}\
": `+$.errorsText(h.validateSchema.errors);if(R.validateSchema==="log")$.logger.error(w);else throw new Error(w)}}e.validateKeywordUsage=b})),Wm=x((e=>{Object.defineProperty(
e,"__esModule",{value:!0}),e.extendSubschemaMode=e.extendSubschemaData=e.getSubschema=void 0;let t=me(),r=fe();function s(n,{keyword:c,schemaProp:i,schema:d,schemaPath:p,
errSchemaPath:f,topSchemaRef:b}){if(c!==void 0&&d!==void 0)throw new Error('both "keyword" and "schema" passed, only one allowed');if(c!==void 0){let E=n.schema[c];
return i===void 0?{schema:E,schemaPath:(0,t._)`${n.schemaPath}${(0,t.getProperty)(c)}`,errSchemaPath:`${n.errSchemaPath}/${c}`}:{schema:E[i],schemaPath:(0,t._)`${n.
schemaPath}${(0,t.getProperty)(c)}${(0,t.getProperty)(i)}`,errSchemaPath:`${n.errSchemaPath}/${c}/${(0,r.escapeFragment)(i)}`}}if(d!==void 0){if(p===void 0||f===
void 0||b===void 0)throw new Error('"schemaPath", "errSchemaPath" and "topSchemaRef" are required with "schema"');return{schema:d,schemaPath:p,topSchemaRef:b,errSchemaPath:f}}
throw new Error('either "keyword" or "schema" must be passed')}e.getSubschema=s;function o(n,c,{dataProp:i,dataPropType:d,data:p,dataTypes:f,propertyName:b}){if(p!==
void 0&&i!==void 0)throw new Error('both "data" and "dataProp" passed, only one allowed');let{gen:E}=c;if(i!==void 0){let{errorPath:$,dataPathArr:y,opts:h}=c;R(
E.let("data",(0,t._)`${c.data}${(0,t.getProperty)(i)}`,!0)),n.errorPath=(0,t.str)`${$}${(0,r.getErrorPath)(i,d,h.jsPropertySyntax)}`,n.parentDataProperty=(0,t._)`${i}`,
n.dataPathArr=[...y,n.parentDataProperty]}p!==void 0&&(R(p instanceof t.Name?p:E.let("data",p,!0)),b!==void 0&&(n.propertyName=b)),f&&(n.dataTypes=f);function R($){
n.data=$,n.dataLevel=c.dataLevel+1,n.dataTypes=[],c.definedProperties=new Set,n.parentData=c.data,n.dataNames=[...c.dataNames,$]}}e.extendSubschemaData=o;function a(n,{
jtdDiscriminator:c,jtdMetadata:i,compositeRule:d,createErrors:p,allErrors:f}){d!==void 0&&(n.compositeRule=d),p!==void 0&&(n.createErrors=p),f!==void 0&&(n.allErrors=
f),n.jtdDiscriminator=c,n.jtdMetadata=i}e.extendSubschemaMode=a})),Nl=x(((e,t)=>{t.exports=function r(s,o){if(s===o)return!0;if(s&&o&&typeof s=="object"&&typeof o==
"object"){if(s.constructor!==o.constructor)return!1;var a,n,c;if(Array.isArray(s)){if(a=s.length,a!=o.length)return!1;for(n=a;n--!==0;)if(!r(s[n],o[n]))return!1;
return!0}if(s.constructor===RegExp)return s.source===o.source&&s.flags===o.flags;if(s.valueOf!==Object.prototype.valueOf)return s.valueOf()===o.valueOf();if(s.toString!==
Object.prototype.toString)return s.toString()===o.toString();if(c=Object.keys(s),a=c.length,a!==Object.keys(o).length)return!1;for(n=a;n--!==0;)if(!Object.prototype.
hasOwnProperty.call(o,c[n]))return!1;for(n=a;n--!==0;){var i=c[n];if(!r(s[i],o[i]))return!1}return!0}return s!==s&&o!==o}})),Ym=x(((e,t)=>{var r=t.exports=function(a,n,c){
typeof n=="function"&&(c=n,n={}),c=n.cb||c;var i=typeof c=="function"?c:c.pre||function(){},d=c.post||function(){};s(n,i,d,a,"",a)};r.keywords={additionalItems:!0,
items:!0,contains:!0,additionalProperties:!0,propertyNames:!0,not:!0,if:!0,then:!0,else:!0},r.arrayKeywords={items:!0,allOf:!0,anyOf:!0,oneOf:!0},r.propsKeywords=
{$defs:!0,definitions:!0,properties:!0,patternProperties:!0,dependencies:!0},r.skipKeywords={default:!0,enum:!0,const:!0,required:!0,maximum:!0,minimum:!0,exclusiveMaximum:!0,
exclusiveMinimum:!0,multipleOf:!0,maxLength:!0,minLength:!0,pattern:!0,format:!0,maxItems:!0,minItems:!0,uniqueItems:!0,maxProperties:!0,minProperties:!0};function s(a,n,c,i,d,p,f,b,E,R){
if(i&&typeof i=="object"&&!Array.isArray(i)){n(i,d,p,f,b,E,R);for(var $ in i){var y=i[$];if(Array.isArray(y)){if($ in r.arrayKeywords)for(var h=0;h<y.length;h++)
s(a,n,c,y[h],d+"/"+$+"/"+h,p,d,$,i,h)}else if($ in r.propsKeywords){if(y&&typeof y=="object")for(var T in y)s(a,n,c,y[T],d+"/"+$+"/"+o(T),p,d,$,i,T)}else($ in r.
keywords||a.allKeys&&!($ in r.skipKeywords))&&s(a,n,c,y,d+"/"+$,p,d,$,i)}c(i,d,p,f,b,E,R)}}function o(a){return a.replace(/~/g,"~0").replace(/\//g,"~1")}})),bn=x(
(e=>{Object.defineProperty(e,"__esModule",{value:!0}),e.getSchemaRefs=e.resolveUrl=e.normalizeId=e._getFullPath=e.getFullPath=e.inlineRef=void 0;let t=fe(),r=Nl(),
s=Ym(),o=new Set(["type","format","pattern","maxLength","minLength","maxProperties","minProperties","maxItems","minItems","maximum","minimum","uniqueItems","mul\
tipleOf","required","enum","const"]);function a(y,h=!0){return typeof y=="boolean"?!0:h===!0?!c(y):h?i(y)<=h:!1}e.inlineRef=a;let n=new Set(["$ref","$recursiveR\
ef","$recursiveAnchor","$dynamicRef","$dynamicAnchor"]);function c(y){for(let h in y){if(n.has(h))return!0;let T=y[h];if(Array.isArray(T)&&T.some(c)||typeof T==
"object"&&c(T))return!0}return!1}function i(y){let h=0;for(let T in y){if(T==="$ref")return 1/0;if(h++,!o.has(T)&&(typeof y[T]=="object"&&(0,t.eachItem)(y[T],v=>h+=
i(v)),h===1/0))return 1/0}return h}function d(y,h="",T){return T!==!1&&(h=b(h)),p(y,y.parse(h))}e.getFullPath=d;function p(y,h){return y.serialize(h).split("#")[0]+
"#"}e._getFullPath=p;let f=/#\/?$/;function b(y){return y?y.replace(f,""):""}e.normalizeId=b;function E(y,h,T){return T=b(T),y.resolve(h,T)}e.resolveUrl=E;let R=/^[a-z_][-a-z0-9._]*$/i;
function $(y,h){if(typeof y=="boolean")return{};let{schemaId:T,uriResolver:v}=this.opts,w=b(y[T]||h),j={"":w},z=d(v,w,!1),g={},P=new Set;return s(y,{allKeys:!0},
(D,U,Y,K)=>{if(K===void 0)return;let ie=z+U,ge=j[K];typeof D[T]=="string"&&(ge=Se.call(this,D[T])),ye.call(this,D.$anchor),ye.call(this,D.$dynamicAnchor),j[U]=ge;
function Se(he){let O=this.opts.uriResolver.resolve;if(he=b(ge?O(ge,he):he),P.has(he))throw F(he);P.add(he);let A=this.refs[he];return typeof A=="string"&&(A=this.
refs[A]),typeof A=="object"?N(D,A.schema,he):he!==b(ie)&&(he[0]==="#"?(N(D,g[he],he),g[he]=D):this.refs[he]=ie),he}function ye(he){if(typeof he=="string"){if(!R.
test(he))throw new Error(`invalid anchor "${he}"`);Se.call(this,`#${he}`)}}}),g;function N(D,U,Y){if(U!==void 0&&!r(D,U))throw F(Y)}function F(D){return new Error(
`reference "${D}" resolves to more than one schema`)}}e.getSchemaRefs=$})),wr=x((e=>{Object.defineProperty(e,"__esModule",{value:!0}),e.getData=e.KeywordCxt=e.validateFunctionCode=
void 0;let t=Bm(),r=vn(),s=jl(),o=vn(),a=Km(),n=Gm(),c=Wm(),i=me(),d=We(),p=bn(),f=fe(),b=yn();function E(C){if(z(C)&&(P(C),j(C))){h(C);return}R(C,()=>(0,t.topBoolOrEmptySchema)(
C))}e.validateFunctionCode=E;function R({gen:C,validateName:L,schema:H,schemaEnv:ee,opts:re},se){re.code.es5?C.func(L,(0,i._)`${d.default.data}, ${d.default.valCxt}`,
ee.$async,()=>{C.code((0,i._)`"use strict"; ${v(H,re)}`),y(C,re),C.code(se)}):C.func(L,(0,i._)`${d.default.data}, ${$(re)}`,ee.$async,()=>C.code(v(H,re)).code(se))}
function $(C){return(0,i._)`{${d.default.instancePath}="", ${d.default.parentData}, ${d.default.parentDataProperty}, ${d.default.rootData}=${d.default.data}${C.
dynamicRef?(0,i._)`, ${d.default.dynamicAnchors}={}`:i.nil}}={}`}function y(C,L){C.if(d.default.valCxt,()=>{C.var(d.default.instancePath,(0,i._)`${d.default.valCxt}.${d.
default.instancePath}`),C.var(d.default.parentData,(0,i._)`${d.default.valCxt}.${d.default.parentData}`),C.var(d.default.parentDataProperty,(0,i._)`${d.default.
valCxt}.${d.default.parentDataProperty}`),C.var(d.default.rootData,(0,i._)`${d.default.valCxt}.${d.default.rootData}`),L.dynamicRef&&C.var(d.default.dynamicAnchors,
(0,i._)`${d.default.valCxt}.${d.default.dynamicAnchors}`)},()=>{C.var(d.default.instancePath,(0,i._)`""`),C.var(d.default.parentData,(0,i._)`undefined`),C.var(d.
default.parentDataProperty,(0,i._)`undefined`),C.var(d.default.rootData,d.default.data),L.dynamicRef&&C.var(d.default.dynamicAnchors,(0,i._)`{}`)})}function h(C){
let{schema:L,opts:H,gen:ee}=C;R(C,()=>{H.$comment&&L.$comment&&K(C),D(C),ee.let(d.default.vErrors,null),ee.let(d.default.errors,0),H.unevaluated&&T(C),N(C),ie(C)})}
function T(C){let{gen:L,validateName:H}=C;C.evaluated=L.const("evaluated",(0,i._)`${H}.evaluated`),L.if((0,i._)`${C.evaluated}.dynamicProps`,()=>L.assign((0,i._)`${C.
evaluated}.props`,(0,i._)`undefined`)),L.if((0,i._)`${C.evaluated}.dynamicItems`,()=>L.assign((0,i._)`${C.evaluated}.items`,(0,i._)`undefined`))}function v(C,L){
let H=typeof C=="object"&&C[L.schemaId];return H&&(L.code.source||L.code.process)?(0,i._)`/*# sourceURL=${H} */`:i.nil}function w(C,L){if(z(C)&&(P(C),j(C))){g(C,
L);return}(0,t.boolOrEmptySchema)(C,L)}function j({schema:C,self:L}){if(typeof C=="boolean")return!C;for(let H in C)if(L.RULES.all[H])return!0;return!1}function z(C){
return typeof C.schema!="boolean"}function g(C,L){let{schema:H,gen:ee,opts:re}=C;re.$comment&&H.$comment&&K(C),U(C),Y(C);let se=ee.const("_errs",d.default.errors);
N(C,se),ee.var(L,(0,i._)`${se} === ${d.default.errors}`)}function P(C){(0,f.checkUnknownRules)(C),F(C)}function N(C,L){if(C.opts.jtd)return Se(C,[],!1,L);let H=(0,r.
getSchemaTypes)(C.schema);Se(C,H,!(0,r.coerceAndCheckDataType)(C,H),L)}function F(C){let{schema:L,errSchemaPath:H,opts:ee,self:re}=C;L.$ref&&ee.ignoreKeywordsWithRef&&
(0,f.schemaHasRulesButRef)(L,re.RULES)&&re.logger.warn(`$ref: keywords ignored in schema at path "${H}"`)}function D(C){let{schema:L,opts:H}=C;L.default!==void 0&&
H.useDefaults&&H.strictSchema&&(0,f.checkStrictMode)(C,"default is ignored in the schema root")}function U(C){let L=C.schema[C.opts.schemaId];L&&(C.baseId=(0,p.
resolveUrl)(C.opts.uriResolver,C.baseId,L))}function Y(C){if(C.schema.$async&&!C.schemaEnv.$async)throw new Error("async schema in sync schema")}function K({gen:C,
schemaEnv:L,schema:H,errSchemaPath:ee,opts:re}){let se=H.$comment;if(re.$comment===!0)C.code((0,i._)`${d.default.self}.logger.log(${se})`);else if(typeof re.$comment==
"function"){let pe=(0,i.str)`${ee}/$comment`,Re=C.scopeValue("root",{ref:L.root});C.code((0,i._)`${d.default.self}.opts.$comment(${se}, ${pe}, ${Re}.schema)`)}}
function ie(C){let{gen:L,schemaEnv:H,validateName:ee,ValidationError:re,opts:se}=C;H.$async?L.if((0,i._)`${d.default.errors} === 0`,()=>L.return(d.default.data),
()=>L.throw((0,i._)`new ${re}(${d.default.vErrors})`)):(L.assign((0,i._)`${ee}.errors`,d.default.vErrors),se.unevaluated&&ge(C),L.return((0,i._)`${d.default.errors} === 0`))}
function ge({gen:C,evaluated:L,props:H,items:ee}){H instanceof i.Name&&C.assign((0,i._)`${L}.props`,H),ee instanceof i.Name&&C.assign((0,i._)`${L}.items`,ee)}function Se(C,L,H,ee){
let{gen:re,schema:se,data:pe,allErrors:Re,opts:ve,self:ze}=C,{RULES:be}=ze;if(se.$ref&&(ve.ignoreKeywordsWithRef||!(0,f.schemaHasRulesButRef)(se,be))){re.block(
()=>W(C,"$ref",be.all.$ref.definition));return}ve.jtd||he(C,L),re.block(()=>{for(let Pe of be.rules)Ue(Pe);Ue(be.post)});function Ue(Pe){(0,s.shouldUseGroup)(se,
Pe)&&(Pe.type?(re.if((0,o.checkDataType)(Pe.type,pe,ve.strictNumbers)),ye(C,Pe),L.length===1&&L[0]===Pe.type&&H&&(re.else(),(0,o.reportTypeError)(C)),re.endIf()):
ye(C,Pe),Re||re.if((0,i._)`${d.default.errors} === ${ee||0}`))}}function ye(C,L){let{gen:H,schema:ee,opts:{useDefaults:re}}=C;re&&(0,a.assignDefaults)(C,L.type),
H.block(()=>{for(let se of L.rules)(0,s.shouldUseRule)(ee,se)&&W(C,se.keyword,se.definition,L.type)})}function he(C,L){C.schemaEnv.meta||!C.opts.strictTypes||(O(
C,L),C.opts.allowUnionTypes||A(C,L),S(C,C.dataTypes))}function O(C,L){if(L.length){if(!C.dataTypes.length){C.dataTypes=L;return}L.forEach(H=>{m(C.dataTypes,H)||
I(C,`type "${H}" not allowed by context "${C.dataTypes.join(",")}"`)}),_(C,L)}}function A(C,L){L.length>1&&!(L.length===2&&L.includes("null"))&&I(C,"use allowUn\
ionTypes to allow union type keyword")}function S(C,L){let H=C.self.RULES.all;for(let ee in H){let re=H[ee];if(typeof re=="object"&&(0,s.shouldUseRule)(C.schema,
re)){let{type:se}=re.definition;se.length&&!se.some(pe=>u(L,pe))&&I(C,`missing type "${se.join(",")}" for keyword "${ee}"`)}}}function u(C,L){return C.includes(
L)||L==="number"&&C.includes("integer")}function m(C,L){return C.includes(L)||L==="integer"&&C.includes("number")}function _(C,L){let H=[];for(let ee of C.dataTypes)
m(L,ee)?H.push(ee):L.includes("integer")&&ee==="number"&&H.push("integer");C.dataTypes=H}function I(C,L){let H=C.schemaEnv.baseId+C.errSchemaPath;L+=` at "${H}"\
 (strictTypes)`,(0,f.checkStrictMode)(C,L,C.opts.strictTypes)}var V=class{constructor(C,L,H){if((0,n.validateKeywordUsage)(C,L,H),this.gen=C.gen,this.allErrors=
C.allErrors,this.keyword=H,this.data=C.data,this.schema=C.schema[H],this.$data=L.$data&&C.opts.$data&&this.schema&&this.schema.$data,this.schemaValue=(0,f.schemaRefOrVal)(
C,this.schema,H,this.$data),this.schemaType=L.schemaType,this.parentSchema=C.schema,this.params={},this.it=C,this.def=L,this.$data)this.schemaCode=C.gen.const("\
vSchema",_e(this.$data,C));else if(this.schemaCode=this.schemaValue,!(0,n.validSchemaType)(this.schema,L.schemaType,L.allowUndefined))throw new Error(`${H} valu\
e must be ${JSON.stringify(L.schemaType)}`);("code"in L?L.trackErrors:L.errors!==!1)&&(this.errsCount=C.gen.const("_errs",d.default.errors))}result(C,L,H){this.
failResult((0,i.not)(C),L,H)}failResult(C,L,H){this.gen.if(C),H?H():this.error(),L?(this.gen.else(),L(),this.allErrors&&this.gen.endIf()):this.allErrors?this.gen.
endIf():this.gen.else()}pass(C,L){this.failResult((0,i.not)(C),void 0,L)}fail(C){if(C===void 0){this.error(),this.allErrors||this.gen.if(!1);return}this.gen.if(
C),this.error(),this.allErrors?this.gen.endIf():this.gen.else()}fail$data(C){if(!this.$data)return this.fail(C);let{schemaCode:L}=this;this.fail((0,i._)`${L} !== undefined && (${(0,i.
or)(this.invalid$data(),C)})`)}error(C,L,H){if(L){this.setParams(L),this._error(C,H),this.setParams({});return}this._error(C,H)}_error(C,L){(C?b.reportExtraError:
b.reportError)(this,this.def.error,L)}$dataError(){(0,b.reportError)(this,this.def.$dataError||b.keyword$DataError)}reset(){if(this.errsCount===void 0)throw new Error(
'add "trackErrors" to keyword definition');(0,b.resetErrorsCount)(this.gen,this.errsCount)}ok(C){this.allErrors||this.gen.if(C)}setParams(C,L){L?Object.assign(this.
params,C):this.params=C}block$data(C,L,H=i.nil){this.gen.block(()=>{this.check$data(C,H),L()})}check$data(C=i.nil,L=i.nil){if(!this.$data)return;let{gen:H,schemaCode:ee,
schemaType:re,def:se}=this;H.if((0,i.or)((0,i._)`${ee} === undefined`,L)),C!==i.nil&&H.assign(C,!0),(re.length||se.validateSchema)&&(H.elseIf(this.invalid$data()),
this.$dataError(),C!==i.nil&&H.assign(C,!1)),H.else()}invalid$data(){let{gen:C,schemaCode:L,schemaType:H,def:ee,it:re}=this;return(0,i.or)(se(),pe());function se(){
if(H.length){if(!(L instanceof i.Name))throw new Error("ajv implementation error");let Re=Array.isArray(H)?H:[H];return(0,i._)`${(0,o.checkDataTypes)(Re,L,re.opts.
strictNumbers,o.DataType.Wrong)}`}return i.nil}function pe(){if(ee.validateSchema){let Re=C.scopeValue("validate$data",{ref:ee.validateSchema});return(0,i._)`!${Re}(${L})`}
return i.nil}}subschema(C,L){let H=(0,c.getSubschema)(this.it,C);(0,c.extendSubschemaData)(H,this.it,C),(0,c.extendSubschemaMode)(H,C);let ee={...this.it,...H,items:void 0,
props:void 0};return w(ee,L),ee}mergeEvaluated(C,L){let{it:H,gen:ee}=this;H.opts.unevaluated&&(H.props!==!0&&C.props!==void 0&&(H.props=f.mergeEvaluated.props(ee,
C.props,H.props,L)),H.items!==!0&&C.items!==void 0&&(H.items=f.mergeEvaluated.items(ee,C.items,H.items,L)))}mergeValidEvaluated(C,L){let{it:H,gen:ee}=this;if(H.
opts.unevaluated&&(H.props!==!0||H.items!==!0))return ee.if(L,()=>this.mergeEvaluated(C,i.Name)),!0}};e.KeywordCxt=V;function W(C,L,H,ee){let re=new V(C,H,L);"c\
ode"in H?H.code(re,ee):re.$data&&H.validate?(0,n.funcKeywordCode)(re,H):"macro"in H?(0,n.macroKeywordCode)(re,H):(H.compile||H.validate)&&(0,n.funcKeywordCode)(
re,H)}let G=/^\/(?:[^~]|~0|~1)*$/,ue=/^([0-9]+)(#|\/(?:[^~]|~0|~1)*)?$/;function _e(C,{dataLevel:L,dataNames:H,dataPathArr:ee}){let re,se;if(C==="")return d.default.
rootData;if(C[0]==="/"){if(!G.test(C))throw new Error(`Invalid JSON-pointer: ${C}`);re=C,se=d.default.rootData}else{let ze=ue.exec(C);if(!ze)throw new Error(`In\
valid JSON-pointer: ${C}`);let be=+ze[1];if(re=ze[2],re==="#"){if(be>=L)throw new Error(ve("property/index",be));return ee[L-be]}if(be>L)throw new Error(ve("dat\
a",be));if(se=H[L-be],!re)return se}let pe=se,Re=re.split("/");for(let ze of Re)ze&&(se=(0,i._)`${se}${(0,i.getProperty)((0,f.unescapeJsonPointer)(ze))}`,pe=(0,i.
_)`${pe} && ${se}`);return pe;function ve(ze,be){return`Cannot access ${ze} ${be} levels up, current level is ${L}`}}e.getData=_e})),Vs=x((e=>{Object.defineProperty(
e,"__esModule",{value:!0});var t=class extends Error{constructor(r){super("validation failed"),this.errors=r,this.ajv=this.validation=!0}};e.default=t})),Tr=x((e=>{
Object.defineProperty(e,"__esModule",{value:!0});let t=bn();var r=class extends Error{constructor(s,o,a,n){super(n||`can't resolve reference ${a} from id ${o}`),
this.missingRef=(0,t.resolveUrl)(s,o,a),this.missingSchema=(0,t.normalizeId)((0,t.getFullPath)(s,this.missingRef))}};e.default=r})),Rn=x((e=>{Object.defineProperty(
e,"__esModule",{value:!0}),e.resolveSchema=e.getCompilingSchema=e.resolveRef=e.compileSchema=e.SchemaEnv=void 0;let t=me(),r=Vs(),s=We(),o=bn(),a=fe(),n=wr();var c=class{constructor(h){
var T;this.refs={},this.dynamicAnchors={};let v;typeof h.schema=="object"&&(v=h.schema),this.schema=h.schema,this.schemaId=h.schemaId,this.root=h.root||this,this.
baseId=(T=h.baseId)!==null&&T!==void 0?T:(0,o.normalizeId)(v?.[h.schemaId||"$id"]),this.schemaPath=h.schemaPath,this.localRefs=h.localRefs,this.meta=h.meta,this.
$async=v?.$async,this.refs={}}};e.SchemaEnv=c;function i(h){let T=f.call(this,h);if(T)return T;let v=(0,o.getFullPath)(this.opts.uriResolver,h.root.baseId),{es5:w,
lines:j}=this.opts.code,{ownProperties:z}=this.opts,g=new t.CodeGen(this.scope,{es5:w,lines:j,ownProperties:z}),P;h.$async&&(P=g.scopeValue("Error",{ref:r.default,
code:(0,t._)`require("ajv/dist/runtime/validation_error").default`}));let N=g.scopeName("validate");h.validateName=N;let F={gen:g,allErrors:this.opts.allErrors,
data:s.default.data,parentData:s.default.parentData,parentDataProperty:s.default.parentDataProperty,dataNames:[s.default.data],dataPathArr:[t.nil],dataLevel:0,dataTypes:[],
definedProperties:new Set,topSchemaRef:g.scopeValue("schema",this.opts.code.source===!0?{ref:h.schema,code:(0,t.stringify)(h.schema)}:{ref:h.schema}),validateName:N,
ValidationError:P,schema:h.schema,schemaEnv:h,rootId:v,baseId:h.baseId||v,schemaPath:t.nil,errSchemaPath:h.schemaPath||(this.opts.jtd?"":"#"),errorPath:(0,t._)`""`,
opts:this.opts,self:this},D;try{this._compilations.add(h),(0,n.validateFunctionCode)(F),g.optimize(this.opts.code.optimize);let U=g.toString();D=`${g.scopeRefs(
s.default.scope)}return ${U}`,this.opts.code.process&&(D=this.opts.code.process(D,h));let Y=new Function(`${s.default.self}`,`${s.default.scope}`,D)(this,this.scope.
get());if(this.scope.value(N,{ref:Y}),Y.errors=null,Y.schema=h.schema,Y.schemaEnv=h,h.$async&&(Y.$async=!0),this.opts.code.source===!0&&(Y.source={validateName:N,
validateCode:U,scopeValues:g._values}),this.opts.unevaluated){let{props:K,items:ie}=F;Y.evaluated={props:K instanceof t.Name?void 0:K,items:ie instanceof t.Name?
void 0:ie,dynamicProps:K instanceof t.Name,dynamicItems:ie instanceof t.Name},Y.source&&(Y.source.evaluated=(0,t.stringify)(Y.evaluated))}return h.validate=Y,h}catch(U){
throw delete h.validate,delete h.validateName,D&&this.logger.error("Error compiling schema, function code:",D),U}finally{this._compilations.delete(h)}}e.compileSchema=
i;function d(h,T,v){var w;v=(0,o.resolveUrl)(this.opts.uriResolver,T,v);let j=h.refs[v];if(j)return j;let z=E.call(this,h,v);if(z===void 0){let g=(w=h.localRefs)===
null||w===void 0?void 0:w[v],{schemaId:P}=this.opts;g&&(z=new c({schema:g,schemaId:P,root:h,baseId:T}))}if(z!==void 0)return h.refs[v]=p.call(this,z)}e.resolveRef=
d;function p(h){return(0,o.inlineRef)(h.schema,this.opts.inlineRefs)?h.schema:h.validate?h:i.call(this,h)}function f(h){for(let T of this._compilations)if(b(T,h))
return T}e.getCompilingSchema=f;function b(h,T){return h.schema===T.schema&&h.root===T.root&&h.baseId===T.baseId}function E(h,T){let v;for(;typeof(v=this.refs[T])==
"string";)T=v;return v||this.schemas[T]||R.call(this,h,T)}function R(h,T){let v=this.opts.uriResolver.parse(T),w=(0,o._getFullPath)(this.opts.uriResolver,v),j=(0,o.
getFullPath)(this.opts.uriResolver,h.baseId,void 0);if(Object.keys(h.schema).length>0&&w===j)return y.call(this,v,h);let z=(0,o.normalizeId)(w),g=this.refs[z]||
this.schemas[z];if(typeof g=="string"){let P=R.call(this,h,g);return typeof P?.schema!="object"?void 0:y.call(this,v,P)}if(typeof g?.schema=="object"){if(g.validate||
i.call(this,g),z===(0,o.normalizeId)(T)){let{schema:P}=g,{schemaId:N}=this.opts,F=P[N];return F&&(j=(0,o.resolveUrl)(this.opts.uriResolver,j,F)),new c({schema:P,
schemaId:N,root:h,baseId:j})}return y.call(this,v,g)}}e.resolveSchema=R;let $=new Set(["properties","patternProperties","enum","dependencies","definitions"]);function y(h,{
baseId:T,schema:v,root:w}){var j;if(((j=h.fragment)===null||j===void 0?void 0:j[0])!=="/")return;for(let P of h.fragment.slice(1).split("/")){if(typeof v=="bool\
ean")return;let N=v[(0,a.unescapeFragment)(P)];if(N===void 0)return;v=N;let F=typeof v=="object"&&v[this.opts.schemaId];!$.has(P)&&F&&(T=(0,o.resolveUrl)(this.opts.
uriResolver,T,F))}let z;if(typeof v!="boolean"&&v.$ref&&!(0,a.schemaHasRulesButRef)(v,this.RULES)){let P=(0,o.resolveUrl)(this.opts.uriResolver,T,v.$ref);z=R.call(
this,w,P)}let{schemaId:g}=this.opts;if(z=z||new c({schema:v,schemaId:g,root:w,baseId:T}),z.schema!==z.root.schema)return z}})),Xm=x(((e,t)=>{t.exports={$id:"htt\
ps://raw.githubusercontent.com/ajv-validator/ajv/master/lib/refs/data.json#",description:"Meta-schema for $data reference (JSON AnySchema extension proposal)",type:"\
object",required:["$data"],properties:{$data:{type:"string",anyOf:[{format:"relative-json-pointer"},{format:"json-pointer"}]}},additionalProperties:!1}})),Ml=x(
((e,t)=>{let r=RegExp.prototype.test.bind(/^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/iu),s=RegExp.prototype.test.bind(/^(?:(?:25[0-5]|2[0-4]\d|1\d{2}|[1-9]\d|\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d{2}|[1-9]\d|\d)$/u),
o=RegExp.prototype.test.bind(/^\d*$/u),a=RegExp.prototype.test.bind(/^[\da-f]{2}$/iu),n=RegExp.prototype.test.bind(/^[\da-z\-._~]$/iu),c=RegExp.prototype.test.bind(
/^[A-Za-z0-9\-._~!$&'()*+,;=:@/]$/u),i=RegExp.prototype.test.bind(/^[A-Za-z0-9\-._~!$&'()*+,;=:@/?]$/u),d=RegExp.prototype.test.bind(/^[A-Za-z0-9\-._~!$&'()*+,;=:]$/u),
p=new Array(256);{let S="0123456789ABCDEF";for(let u=0;u<256;u++)p[u]="%"+S[u>>4]+S[u&15]}function f(S){return S<2048?p[192|S>>6]+p[128|S&63]:S<65536?p[224|S>>12]+
p[128|S>>6&63]+p[128|S&63]:p[240|S>>18]+p[128|S>>12&63]+p[128|S>>6&63]+p[128|S&63]}function b(S){let u="",m=0,_=0;for(_=0;_<S.length;_++)if(m=S[_].charCodeAt(0),
m!==48){if(!(m>=48&&m<=57||m>=65&&m<=70||m>=97&&m<=102))return"";u+=S[_];break}for(_+=1;_<S.length;_++){if(m=S[_].charCodeAt(0),!(m>=48&&m<=57||m>=65&&m<=70||m>=
97&&m<=102))return"";u+=S[_]}return u}let E=RegExp.prototype.test.bind(/^[\dA-Fa-f]{1,4}$/),R=RegExp.prototype.test.bind(/^[vV][\dA-Fa-f]+\.[A-Za-z\d\-._~!$&'()*+,;=:]+$/),
$=RegExp.prototype.test.bind(/^[A-Za-z\d\-._~]$/),y=RegExp.prototype.test.bind(/[^!"$&'()*+,\-.;=_`a-z{}~]/u);function h(S){if(S.length===0)return!1;for(let u=0;u<
S.length;u++)if(!$(S[u])){if(S[u]==="%"&&u+2<S.length&&a(S.slice(u+1,u+3))){u+=2;continue}return!1}return!0}function T(S){let u=-1,m=0,_=-1,I=0;for(let G=0;G<S.
length;G++)S[G]==="0"?(_===-1&&(_=G),I++,I>m&&(m=I,u=_)):(_=-1,I=0);if(m<2)return S.join(":");let V=S.slice(0,u).join(":"),W=S.slice(u+m).join(":");return V+"::"+
W}function v(S){let u=S.indexOf("::");if(u!==-1&&S.indexOf("::",u+1)!==-1)return;let m=u===-1?S.split(":"):S.slice(0,u).split(":"),_=u===-1?[]:S.slice(u+2).split(
":");u!==-1&&(m.length===1&&m[0]===""&&(m.length=0),_.length===1&&_[0]===""&&(_.length=0));let I=m.concat(_),V=0;for(let G=0;G<I.length;G++){let ue=I[G];if(ue===
"")return;if(ue.indexOf(".")!==-1){if(G!==I.length-1||u!==-1&&_.length===0||!s(ue))return;V+=2;continue}if(!E(ue))return;I[G]=parseInt(ue,16).toString(16),V++}if(u===
-1)return V!==8?void 0:T(I);if(V>=8)return;let W=I.slice(0,m.length);for(let G=V;G<8;G++)W.push("0");for(let G=m.length;G<I.length;G++)W.push(I[G]);return T(W)}
function w(S){let u=S[0]==="["&&S[S.length-1]==="]";if((S[0]==="["||S[S.length-1]==="]")&&!u)return{host:S,isIPV6:!1,error:!0};let m=u?S.slice(1,-1):S;if(u&&R(m))
return m=m.toLowerCase(),{host:`[${m}]`,escapedHost:m,isIPV6:!1,isIPVFuture:!0};if(j(m,":")<2)return{host:S,isIPV6:!1,error:u};let _="",I=m.indexOf("%");if(I!==
-1){let W=m.slice(I,I+3).toLowerCase()==="%25"?3:1;if(_=m.slice(I+W),!h(_))return{host:S,isIPV6:!1,error:!0};m=m.slice(0,I)}let V=v(m);return V===void 0?{host:S,
isIPV6:!1,error:!0}:{host:V+(_?"%"+_:""),escapedHost:V+(_?"%25"+_:""),isIPV6:!0}}function j(S,u){let m=0;for(let _=0;_<S.length;_++)S[_]===u&&m++;return m}function z(S){
let u=S,m=[],_=-1,I=0;for(;I=u.length;){if(I===1){if(u===".")break;if(u==="/"){m.push("/");break}else{m.push(u);break}}else if(I===2){if(u[0]==="."){if(u[1]==="\
.")break;if(u[1]==="/"){u=u.slice(2);continue}}else if(u[0]==="/"&&(u[1]==="."||u[1]==="/")){m.push("/");break}}else if(I===3&&u==="/.."){m.length!==0&&m.pop(),
m.push("/");break}if(u[0]==="."){if(u[1]==="."){if(u[2]==="/"){u=u.slice(3);continue}}else if(u[1]==="/"){u=u.slice(2);continue}}else if(u[0]==="/"&&u[1]==="."){
if(u[2]==="/"){u=u.slice(2);continue}else if(u[2]==="."&&u[3]==="/"){u=u.slice(3),m.length!==0&&m.pop();continue}}if((_=u.indexOf("/",1))===-1){m.push(u);break}else
m.push(u.slice(0,_)),u=u.slice(_)}return m.join("")}let g={"@":"%40","/":"%2F","?":"%3F","#":"%23",":":"%3A"},P=/[@/?#:]/g,N=/[@/?#]/g;function F(S,u){let m=u?N:
P;return m.lastIndex=0,S.replace(m,_=>g[_])}function D(S,u=!1){if(S.indexOf("%")===-1)return S;let m="";for(let _=0;_<S.length;_++){if(S[_]==="%"&&_+2<S.length){
let I=S.slice(_+1,_+3);if(a(I)){let V=I.toUpperCase(),W=String.fromCharCode(parseInt(V,16));u&&n(W)?m+=W:m+="%"+V,_+=2;continue}}m+=S[_]}return m}function U(S){
let u="";for(let m=0;m<S.length;m++){let _=S[m];if(_==="%"&&m+2<S.length){let I=S.slice(m+1,m+3);if(a(I)){let V=I.toUpperCase(),W=String.fromCharCode(parseInt(V,
16));W!=="."&&n(W)?u+=W:u+="%"+V,m+=2;continue}}if(c(_))u+=_;else{let I=S.charCodeAt(m);if(I<128)u+=ye(I)?_:p[I];else if(I<55296||I>57343)u+=f(I);else if(I<=56319&&
m+1<S.length){let V=S.charCodeAt(m+1);V>=56320&&V<=57343?(u+=f(65536+(I-55296<<10)+(V-56320)),m++):u+=f(65533)}else u+=f(65533)}}return u}function Y(S,u=!1){let m="",
_=u&&S[0]!=="/";for(let I=0;I<S.length;I++){let V=S[I];if(V==="%"&&I+2<S.length){let W=S.slice(I+1,I+3);if(a(W)){m+="%"+W.toUpperCase(),I+=2;continue}}if(V==="/"&&
(_=!1),c(V)&&(V!==":"||!_))m+=V;else{let W=S.charCodeAt(I);if(W<128)m+=p[W];else if(W<55296||W>57343)m+=f(W);else if(W<=56319&&I+1<S.length){let G=S.charCodeAt(
I+1);G>=56320&&G<=57343?(m+=f(65536+(W-55296<<10)+(G-56320)),I++):m+=f(65533)}else m+=f(65533)}}return m}function K(S,u){let m="";for(let _=0;_<S.length;_++){let I=S[_];
if(I==="%"&&_+2<S.length){let V=S.slice(_+1,_+3);if(a(V)){m+="%"+V.toUpperCase(),_+=2;continue}}if(u(I))m+=I;else{let V=S.charCodeAt(_);if(V<128)m+=p[V];else if(V<
55296||V>57343)m+=f(V);else if(V<=56319&&_+1<S.length){let W=S.charCodeAt(_+1);W>=56320&&W<=57343?(m+=f(65536+(V-55296<<10)+(W-56320)),_++):m+=f(65533)}else m+=
f(65533)}}return m}function ie(S){return K(S,d)}function ge(S){return K(S,i)}function Se(S){return K(S,i)}function ye(S){return S>=48&&S<=57||S>=65&&S<=90||S>=97&&
S<=122||S===42||S===43||S===45||S===46||S===47||S===64||S===95}function he(S){let u="";for(let m=0;m<S.length;m++){let _=S[m];if(_==="%"&&m+2<S.length){let I=S.
slice(m+1,m+3);if(a(I)){let V=I.toUpperCase(),W=String.fromCharCode(parseInt(V,16));n(W)?u+=W:u+="%"+V,m+=2;continue}}if(i(_))u+=_;else{let I=S.charCodeAt(m);if(I<
128)u+=ye(I)?_:p[I];else if(I<55296||I>57343)u+=f(I);else if(I<=56319&&m+1<S.length){let V=S.charCodeAt(m+1);V>=56320&&V<=57343?(u+=f(65536+(I-55296<<10)+(V-56320)),
m++):u+=f(65533)}else u+=f(65533)}}return u}function O(S){let u="";for(let m=0;m<S.length;m++){if(S[m]==="%"&&m+2<S.length){let _=S.slice(m+1,m+3);if(a(_)){u+="\
%"+_.toUpperCase(),m+=2;continue}}u+=escape(S[m])}return u}function A(S){let u=[];if(S.userinfo!==void 0&&(u.push(ie(S.userinfo)),u.push("@")),S.host!==void 0){
let m=S.host;if(!s(m)){let _=w(m);_.isIPV6!==!0&&_.isIPVFuture!==!0&&(m=D(m,!0),_=w(m)),_.isIPV6===!0||_.isIPVFuture===!0?m=`[${_.escapedHost}]`:m=F(m,!1)}u.push(
m)}if(typeof S.port=="number"||typeof S.port=="string"){let m=String(S.port);if(!o(m))throw new TypeError("URI port is malformed.");u.push(":"),u.push(m)}return u.
length?u.join(""):void 0}t.exports={nonSimpleDomain:y,recomposeAuthority:A,reescapeHostDelimiters:F,normalizePercentEncoding:D,normalizePathEncoding:U,serializePathEncoding:Y,
normalizeQueryFragmentEncoding:he,encodeUserinfo:ie,encodeQuery:ge,encodeFragment:Se,escapePreservingEscapes:O,removeDotSegments:z,isIPv4:s,isUUID:r,normalizeIPv6:w,
stringArrayToHexStripped:b}})),Zm=x(((e,t)=>{let{isUUID:r}=Ml(),s=/^([\da-z][\d\-a-z]{0,31}):((?:[\w!$'()*+,\-./:;=@]|%[\da-f]{2})+)$/iu,o=["http","https","ws",
"wss","urn","urn:uuid"];function a(g){return o.indexOf(g)!==-1}function n(g){return g.secure===!0?!0:g.secure===!1?!1:g.scheme?g.scheme.length===3&&(g.scheme[0]===
"w"||g.scheme[0]==="W")&&(g.scheme[1]==="s"||g.scheme[1]==="S")&&(g.scheme[2]==="s"||g.scheme[2]==="S"):!1}function c(g){return g.host||(g.error=g.error||"HTTP \
URIs must have a host."),g}function i(g){let P=String(g.scheme).toLowerCase()==="https";return(g.port===(P?443:80)||g.port==="")&&(g.port=void 0),g.path||(g.path=
"/"),g}function d(g){return g.secure=n(g),g.resourceName=(g.path||"/")+(g.query?"?"+g.query:""),g.path=void 0,g.query=void 0,g}function p(g){if((g.port===(n(g)?
443:80)||g.port==="")&&(g.port=void 0),typeof g.secure=="boolean"&&(g.scheme=g.secure?"wss":"ws",g.secure=void 0),g.resourceName){let P=g.resourceName.indexOf("\
?"),N=P===-1?g.resourceName:g.resourceName.slice(0,P);g.path=N&&N!=="/"?N:void 0,g.query=P===-1?void 0:g.resourceName.slice(P+1),g.resourceName=void 0}return g.
fragment=void 0,g}function f(g,P){if(!g.path)return g.error="URN can not be parsed",g;let N=g.path.match(s);if(N&&N[0]===g.path){let F=P.scheme||g.scheme||"urn";
g.nid=N[1].toLowerCase(),g.nss=N[2];let D=z(`${F}:${P.nid||g.nid}`);g.path=void 0,D&&(g=D.parse(g,P))}else g.error=g.error||"URN can not be parsed.";return g}function b(g,P){
if(g.nid===void 0)throw new Error("URN without nid cannot be serialized");let N=P.scheme||g.scheme||"urn",F=g.nid.toLowerCase(),D=z(`${N}:${P.nid||F}`);D&&(g=D.
serialize(g,P));let U=g,Y=g.nss;return U.path=`${F||P.nid}:${Y}`,P.skipEscape=!0,U}function E(g,P){let N=g;return N.uuid=N.nss,N.nss=void 0,!P.tolerant&&(!N.uuid||
!r(N.uuid))&&(N.error=N.error||"UUID is not valid."),N}function R(g){let P=g;return P.nss=(g.uuid||"").toLowerCase(),P}let $={scheme:"http",domainHost:!0,parse:c,
serialize:i},y={scheme:"https",domainHost:$.domainHost,parse:c,serialize:i},h={scheme:"ws",domainHost:!0,parse:d,serialize:p},T={scheme:"wss",domainHost:h.domainHost,
parse:h.parse,serialize:h.serialize},j={http:$,https:y,ws:h,wss:T,urn:{scheme:"urn",parse:f,serialize:b,skipNormalize:!0},"urn:uuid":{scheme:"urn:uuid",parse:E,
serialize:R,skipNormalize:!0}};Object.setPrototypeOf(j,null);function z(g){return g&&(j[g]||j[g.toLowerCase()])||void 0}t.exports={wsIsSecure:n,SCHEMES:j,isValidSchemeName:a,
getSchemeHandler:z}})),Qm=x(((e,t)=>{let{normalizeIPv6:r,removeDotSegments:s,recomposeAuthority:o,normalizePercentEncoding:a,normalizePathEncoding:n,serializePathEncoding:c,
normalizeQueryFragmentEncoding:i,encodeQuery:d,encodeFragment:p,reescapeHostDelimiters:f,isIPv4:b,nonSimpleDomain:E}=Ml(),{SCHEMES:R,getSchemeHandler:$}=Zm(),y=/^[A-Za-z][A-Za-z0-9+.-]*$/u,
h="URI scheme is malformed.";function T(S){let u=unescape(String(S));if(!y.test(u))throw new TypeError(h);return u}function v(S,u){return typeof S=="string"?S=ye(
S,u):typeof S=="object"&&(S=Se(g(S,u),u)),S}function w(S,u,m){let _=m?Object.assign({scheme:"null"},m):{scheme:"null"},{parsed:I,malformedAuthorityOrPort:V,malformedPercentEncoding:W,
malformedSchemeSpecific:G,malformedHost:ue,malformedScheme:_e}=ge(S,_),{parsed:C,malformedAuthorityOrPort:L,malformedPercentEncoding:H,malformedSchemeSpecific:ee,
malformedHost:re,malformedScheme:se}=ge(u,_);if(V||L||W||H||G||ee||ue||re||_e||se)throw new Error(I.error||C.error||"URI is malformed.");let pe=j(I,C,_,!0),Re=$(
m&&m.scheme||pe.scheme),ve=pe.host,ze=ve!==void 0&&ve!==""&&(b(ve)||r(ve).isIPV6);ie(pe,m||{},Re,ze);let be=ve&&ve.indexOf("%")!==-1&&!new RegExp("\\P{ASCII}","\
u").test(ve);if(pe.error&&!be)throw new Error(pe.error);return _.skipEscape=!0,g(pe,_)}function j(S,u,m,_){let I={};return _||(S=Se(g(S,m),m),u=Se(g(u,m),m)),m=
m||{},!m.tolerant&&u.scheme?(I.scheme=u.scheme,I.userinfo=u.userinfo,I.host=u.host,I.port=u.port,I.path=s(u.path||""),I.query=u.query):(u.userinfo!==void 0||u.host!==
void 0||u.port!==void 0?(I.userinfo=u.userinfo,I.host=u.host,I.port=u.port,I.path=s(u.path||""),I.query=u.query):(u.path?(u.path[0]==="/"?I.path=s(u.path):((S.userinfo!==
void 0||S.host!==void 0||S.port!==void 0)&&!S.path?I.path="/"+u.path:S.path?I.path=S.path.slice(0,S.path.lastIndexOf("/")+1)+u.path:I.path=u.path,I.path=s(I.path)),
I.query=u.query):(I.path=S.path,u.query!==void 0?I.query=u.query:I.query=S.query),I.userinfo=S.userinfo,I.host=S.host,I.port=S.port),I.scheme=S.scheme),I.fragment=
u.fragment,I}function z(S,u,m){let _=O(S,m),I=O(u,m);return _!==void 0&&I!==void 0&&_===I}function g(S,u){let m={host:S.host,scheme:S.scheme,userinfo:S.userinfo,
port:S.port,path:S.path,query:S.query,nid:S.nid,nss:S.nss,uuid:S.uuid,fragment:S.fragment,reference:S.reference,resourceName:S.resourceName,secure:S.secure,error:""},
_=Object.assign({},u),I=[];m.scheme&&(m.scheme=T(m.scheme));let V=$(_.scheme||m.scheme);V&&V.serialize&&V.serialize(m,_);let W=m.userinfo!==void 0||m.host!==void 0||
m.port!==void 0,G=!_.skipEscape&&m.scheme===void 0&&!W;m.path!==void 0&&(_.skipEscape?m.path=a(m.path):m.path=c(m.path,G)),_.reference!=="suffix"&&m.scheme&&(m.
scheme=T(m.scheme),I.push(m.scheme,":"));let ue=o(m);if(ue!==void 0&&(_.reference!=="suffix"&&I.push("//"),I.push(ue),m.path&&m.path[0]!=="/"&&I.push("/")),m.path!==
void 0){let _e=m.path;!_.absolutePath&&(!V||!V.absolutePath)&&(_e=s(_e)),G&&(_e=c(_e,!0)),ue===void 0&&_e[0]==="/"&&_e[1]==="/"&&(_e="/%2F"+_e.slice(2)),I.push(
_e)}return m.query!==void 0&&I.push("?",d(m.query)),m.fragment!==void 0&&I.push("#",p(m.fragment)),I.join("")}let P=/^(?:([^#/:?]+):)?(?:\/\/((?:([^#/?@]*)@)?(\[[^#/?\]]+\]|[^#/:?]*)(?::(\d*))?))?([^#?]*)(?:\?([^#]*))?(?:#((?:.|[\n\r])*))?/u,
N=/^(?:[^#/:?]+:)?\/\/([^/?#]*)/,F=/^(?:[^#/:?]+:)?([/\\\t\n\r]*)/;function D(S,u){if(u[2]!==void 0&&S.path&&S.path[0]!=="/")return'URI path must start with "/"\
 when authority is present.';if(typeof S.port=="number"&&(S.port<0||S.port>65535))return"URI port is malformed."}function U(S){if(S===void 0)return!1;let u=S.indexOf(
"%");for(;u!==-1;){if(u+2>=S.length||!/^[\da-f]{2}$/iu.test(S.slice(u+1,u+3)))return!0;u=S.indexOf("%",u+3)}return!1}function Y(S){return S[0]==="["&&S[S.length-
1]==="]"}function K(S){let u=S[4];return U(S[3])||u!==void 0&&!Y(u)&&U(u)||U(S[6])||U(S[7])||U(S[8])}function ie(S,u,m,_){if(!u.unicodeSupport&&(!m||!m.unicodeSupport)&&
S.host&&!Y(S.host)&&(u.domainHost||m&&m.domainHost)&&_===!1&&E(S.host))try{S.host=new URL("http://"+S.host).hostname}catch(I){return S.error=S.error||"Host's do\
main name can not be converted to ASCII: "+I,!0}return!1}function ge(S,u){let m=Object.assign({},u),_={scheme:void 0,userinfo:void 0,host:"",port:void 0,path:"",
query:void 0,fragment:void 0},I=!1,V=!1,W=!1,G=!1,ue=!1,_e=!1,C=!1;m.reference==="suffix"&&(m.scheme?S=m.scheme+":"+S:S="//"+S);let L=S.match(N);L!==null&&L[1].
indexOf("\\")!==-1&&(_.error="URI authority must not contain a literal backslash.",I=!0);let H=S.match(F);if(H!==null){let re=H[1],se=re.replace(/[\t\n\r]/g,"");
se.length>=2&&(se.slice(0,2)!=="//"?(_.error=_.error||"URI authority must not contain a literal backslash.",I=!0):re.length!==se.length&&(_.error=_.error||"URI \
authority introducer must not contain whitespace.",I=!0))}let ee=S.match(P);if(ee){if(_.scheme=ee[1],_.userinfo=ee[3],_.host=ee[4],_.port=parseInt(ee[5],10),_.path=
ee[6]||"",_.query=ee[7],_.fragment=ee[8],_.scheme!==void 0){let pe=unescape(_.scheme);y.test(pe)?_.scheme=pe.toLowerCase():(_.error=_.error||h,_e=!0)}V=K(ee),V&&
(_.error=_.error||"URI contains malformed percent-encoding."),isNaN(_.port)&&(_.port=ee[5]);let re=D(_,ee);if(re!==void 0&&(_.error=_.error||re,I=!0),_.host)if(b(
_.host)===!1){let pe=Y(_.host),Re=_.host.indexOf("[")!==-1||_.host.indexOf("]")!==-1,ve=r(_.host);C=ve.isIPV6||ve.isIPVFuture===!0,ue=Re&&(!pe||ve.error===!0),_.
host=C?ve.host:ve.host.toLowerCase(),ue&&(_.error=_.error||"URI host is malformed.",I=!0)}else C=!0;_.scheme===void 0&&_.userinfo===void 0&&_.host===void 0&&_.port===
void 0&&_.query===void 0&&!_.path?_.reference="same-document":_.scheme===void 0?_.reference="relative":_.fragment===void 0?_.reference="absolute":_.reference="u\
ri",m.reference&&m.reference!=="suffix"&&m.reference!==_.reference&&(_.error=_.error||"URI is not a "+m.reference+" reference.");let se=$(m.scheme||_.scheme);if(ue||
(G=ie(_,m,se,C)),S.indexOf("%")!==-1&&_.host!==void 0&&!ue){let pe=C?_.host:a(_.host,!0);C||(pe=a(pe.toLowerCase())),_.host=f(pe,C)}(!se||se&&!se.skipNormalize)&&
(_.path&&(_.path=n(_.path)),_.query&&(_.query=i(_.query)),_.fragment&&(_.fragment=i(_.fragment))),se&&se.parse&&(se.parse(_,m),se===R.urn&&_.nid===void 0&&(W=!0))}else
_.error=_.error||"URI can not be parsed.";return{parsed:_,malformedAuthorityOrPort:I,malformedPercentEncoding:V,malformedSchemeSpecific:W,malformedHost:G,malformedScheme:_e}}
function Se(S,u){return ge(S,u).parsed}function ye(S,u){return he(S,u).normalized}function he(S,u){let{parsed:m,malformedAuthorityOrPort:_,malformedPercentEncoding:I,
malformedSchemeSpecific:V,malformedHost:W,malformedScheme:G}=ge(S,u);return{normalized:_||I||V||W||G?S:g(m,u),malformedAuthorityOrPort:_,malformedPercentEncoding:I,
malformedSchemeSpecific:V,malformedHost:W,malformedScheme:G}}function O(S,u){if(typeof S!="string"&&typeof S!="object")return;let m;try{m=typeof S=="string"?S:g(
S,u)}catch{return}let{normalized:_,malformedAuthorityOrPort:I,malformedPercentEncoding:V,malformedSchemeSpecific:W,malformedHost:G,malformedScheme:ue}=he(m,u);return I||
V||W||G||ue?void 0:_}let A={SCHEMES:R,normalize:v,resolve:w,resolveComponent:j,equal:z,serialize:g,parse:Se};t.exports=A,t.exports.default=A,t.exports.fastUri=A})),
eh=x((e=>{Object.defineProperty(e,"__esModule",{value:!0});let t=Qm();t.code='require("ajv/dist/runtime/uri").default',e.default=t})),Gi=x((e=>{Object.defineProperty(
e,"__esModule",{value:!0}),e.CodeGen=e.Name=e.nil=e.stringify=e.str=e._=e.KeywordCxt=void 0;var t=wr();Object.defineProperty(e,"KeywordCxt",{enumerable:!0,get:function(){
return t.KeywordCxt}});var r=me();Object.defineProperty(e,"_",{enumerable:!0,get:function(){return r._}}),Object.defineProperty(e,"str",{enumerable:!0,get:function(){
return r.str}}),Object.defineProperty(e,"stringify",{enumerable:!0,get:function(){return r.stringify}}),Object.defineProperty(e,"nil",{enumerable:!0,get:function(){
return r.nil}}),Object.defineProperty(e,"Name",{enumerable:!0,get:function(){return r.Name}}),Object.defineProperty(e,"CodeGen",{enumerable:!0,get:function(){return r.
CodeGen}});let s=Vs(),o=Tr(),a=Ol(),n=Rn(),c=me(),i=bn(),d=vn(),p=fe(),f=Xm(),b=eh(),E=(O,A)=>new RegExp(O,A);E.code="new RegExp";let R=["removeAdditional","use\
Defaults","coerceTypes"],$=new Set(["validate","serialize","parse","wrapper","root","schema","keyword","pattern","formats","validate$data","func","obj","Error"]),
y={errorDataPath:"",format:"`validateFormats: false` can be used instead.",nullable:'"nullable" keyword is supported by default.',jsonPointers:"Deprecated jsPro\
pertySyntax can be used instead.",extendRefs:"Deprecated ignoreKeywordsWithRef can be used instead.",missingRefs:"Pass empty schema with $id that should be igno\
red to ajv.addSchema.",processCode:"Use option `code: {process: (code, schemaEnv: object) => string}`",sourceCode:"Use option `code: {source: true}`",strictDefaults:"\
It is default now, see option `strict`.",strictKeywords:"It is default now, see option `strict`.",uniqueItems:'"uniqueItems" keyword is always validated.',unknownFormats:"\
Disable strict mode or pass `true` to `ajv.addFormat` (or `formats` option).",cache:"Map is used as cache, schema object as key.",serialize:"Map is used as cach\
e, schema object as key.",ajvErrors:"It is default now."},h={ignoreKeywordsWithRef:"",jsPropertySyntax:"",unicode:'"minLength"/"maxLength" account for unicode c\
haracters by default.'},T=200;function v(O){var A,S,u,m,_,I,V,W,G,ue,_e,C,L,H,ee,re,se,pe,Re,ve,ze,be,Ue,Pe,tt;let Je=O.strict,rt=(A=O.code)===null||A===void 0?
void 0:A.optimize,ut=rt===!0||rt===void 0?1:rt||0,dt=(u=(S=O.code)===null||S===void 0?void 0:S.regExp)!==null&&u!==void 0?u:E,Ct=(m=O.uriResolver)!==null&&m!==void 0?
m:b.default;return{strictSchema:(I=(_=O.strictSchema)!==null&&_!==void 0?_:Je)!==null&&I!==void 0?I:!0,strictNumbers:(W=(V=O.strictNumbers)!==null&&V!==void 0?V:
Je)!==null&&W!==void 0?W:!0,strictTypes:(ue=(G=O.strictTypes)!==null&&G!==void 0?G:Je)!==null&&ue!==void 0?ue:"log",strictTuples:(C=(_e=O.strictTuples)!==null&&
_e!==void 0?_e:Je)!==null&&C!==void 0?C:"log",strictRequired:(H=(L=O.strictRequired)!==null&&L!==void 0?L:Je)!==null&&H!==void 0?H:!1,code:O.code?{...O.code,optimize:ut,
regExp:dt}:{optimize:ut,regExp:dt},loopRequired:(ee=O.loopRequired)!==null&&ee!==void 0?ee:T,loopEnum:(re=O.loopEnum)!==null&&re!==void 0?re:T,meta:(se=O.meta)!==
null&&se!==void 0?se:!0,messages:(pe=O.messages)!==null&&pe!==void 0?pe:!0,inlineRefs:(Re=O.inlineRefs)!==null&&Re!==void 0?Re:!0,schemaId:(ve=O.schemaId)!==null&&
ve!==void 0?ve:"$id",addUsedSchema:(ze=O.addUsedSchema)!==null&&ze!==void 0?ze:!0,validateSchema:(be=O.validateSchema)!==null&&be!==void 0?be:!0,validateFormats:(Ue=
O.validateFormats)!==null&&Ue!==void 0?Ue:!0,unicodeRegExp:(Pe=O.unicodeRegExp)!==null&&Pe!==void 0?Pe:!0,int32range:(tt=O.int32range)!==null&&tt!==void 0?tt:!0,
uriResolver:Ct}}var w=class{constructor(O={}){this.schemas={},this.refs={},this.formats={},this._compilations=new Set,this._loading={},this._cache=new Map,O=this.
opts={...O,...v(O)};let{es5:A,lines:S}=this.opts.code;this.scope=new c.ValueScope({scope:{},prefixes:$,es5:A,lines:S}),this.logger=U(O.logger);let u=O.validateFormats;
O.validateFormats=!1,this.RULES=(0,a.getRules)(),j.call(this,y,O,"NOT SUPPORTED"),j.call(this,h,O,"DEPRECATED","warn"),this._metaOpts=F.call(this),O.formats&&P.
call(this),this._addVocabularies(),this._addDefaultMetaSchema(),O.keywords&&N.call(this,O.keywords),typeof O.meta=="object"&&this.addMetaSchema(O.meta),g.call(this),
O.validateFormats=u}_addVocabularies(){this.addKeyword("$async")}_addDefaultMetaSchema(){let{$data:O,meta:A,schemaId:S}=this.opts,u=f;S==="id"&&(u={...f},u.id=u.
$id,delete u.$id),A&&O&&this.addMetaSchema(u,u[S],!1)}defaultMeta(){let{meta:O,schemaId:A}=this.opts;return this.opts.defaultMeta=typeof O=="object"?O[A]||O:void 0}validate(O,A){
let S;if(typeof O=="string"){if(S=this.getSchema(O),!S)throw new Error(`no schema with key or ref "${O}"`)}else S=this.compile(O);let u=S(A);return"$async"in S||
(this.errors=S.errors),u}compile(O,A){let S=this._addSchema(O,A);return S.validate||this._compileSchemaEnv(S)}compileAsync(O,A){if(typeof this.opts.loadSchema!=
"function")throw new Error("options.loadSchema should be a function");let{loadSchema:S}=this.opts;return u.call(this,O,A);async function u(G,ue){await m.call(this,
G.$schema);let _e=this._addSchema(G,ue);return _e.validate||_.call(this,_e)}async function m(G){G&&!this.getSchema(G)&&await u.call(this,{$ref:G},!0)}async function _(G){
try{return this._compileSchemaEnv(G)}catch(ue){if(!(ue instanceof o.default))throw ue;return I.call(this,ue),await V.call(this,ue.missingSchema),_.call(this,G)}}
function I({missingSchema:G,missingRef:ue}){if(this.refs[G])throw new Error(`AnySchema ${G} is loaded but ${ue} cannot be resolved`)}async function V(G){let ue=await W.
call(this,G);this.refs[G]||await m.call(this,ue.$schema),this.refs[G]||this.addSchema(ue,G,A)}async function W(G){let ue=this._loading[G];if(ue)return ue;try{return await(this.
_loading[G]=S(G))}finally{delete this._loading[G]}}}addSchema(O,A,S,u=this.opts.validateSchema){if(Array.isArray(O)){for(let _ of O)this.addSchema(_,void 0,S,u);
return this}let m;if(typeof O=="object"){let{schemaId:_}=this.opts;if(m=O[_],m!==void 0&&typeof m!="string")throw new Error(`schema ${_} must be string`)}return A=
(0,i.normalizeId)(A||m),this._checkUnique(A),this.schemas[A]=this._addSchema(O,S,A,u,!0),this}addMetaSchema(O,A,S=this.opts.validateSchema){return this.addSchema(
O,A,!0,S),this}validateSchema(O,A){if(typeof O=="boolean")return!0;let S;if(S=O.$schema,S!==void 0&&typeof S!="string")throw new Error("$schema must be a string");
if(S=S||this.opts.defaultMeta||this.defaultMeta(),!S)return this.logger.warn("meta-schema not available"),this.errors=null,!0;let u=this.validate(S,O);if(!u&&A){
let m="schema is invalid: "+this.errorsText();if(this.opts.validateSchema==="log")this.logger.error(m);else throw new Error(m)}return u}getSchema(O){let A;for(;typeof(A=
z.call(this,O))=="string";)O=A;if(A===void 0){let{schemaId:S}=this.opts,u=new n.SchemaEnv({schema:{},schemaId:S});if(A=n.resolveSchema.call(this,u,O),!A)return;
this.refs[O]=A}return A.validate||this._compileSchemaEnv(A)}removeSchema(O){if(O instanceof RegExp)return this._removeAllSchemas(this.schemas,O),this._removeAllSchemas(
this.refs,O),this;switch(typeof O){case"undefined":return this._removeAllSchemas(this.schemas),this._removeAllSchemas(this.refs),this._cache.clear(),this;case"s\
tring":{let A=z.call(this,O);return typeof A=="object"&&this._cache.delete(A.schema),delete this.schemas[O],delete this.refs[O],this}case"object":{let A=O;this.
_cache.delete(A);let S=O[this.opts.schemaId];return S&&(S=(0,i.normalizeId)(S),delete this.schemas[S],delete this.refs[S]),this}default:throw new Error("ajv.rem\
oveSchema: invalid parameter")}}addVocabulary(O){for(let A of O)this.addKeyword(A);return this}addKeyword(O,A){let S;if(typeof O=="string")S=O,typeof A=="object"&&
(this.logger.warn("these parameters are deprecated, see docs for addKeyword"),A.keyword=S);else if(typeof O=="object"&&A===void 0){if(A=O,S=A.keyword,Array.isArray(
S)&&!S.length)throw new Error("addKeywords: keyword must be string or non-empty array")}else throw new Error("invalid addKeywords parameters");if(K.call(this,S,
A),!A)return(0,p.eachItem)(S,m=>ie.call(this,m)),this;Se.call(this,A);let u={...A,type:(0,d.getJSONTypes)(A.type),schemaType:(0,d.getJSONTypes)(A.schemaType)};return(0,p.
eachItem)(S,u.type.length===0?m=>ie.call(this,m,u):m=>u.type.forEach(_=>ie.call(this,m,u,_))),this}getKeyword(O){let A=this.RULES.all[O];return typeof A=="objec\
t"?A.definition:!!A}removeKeyword(O){let{RULES:A}=this;delete A.keywords[O],delete A.all[O];for(let S of A.rules){let u=S.rules.findIndex(m=>m.keyword===O);u>=0&&
S.rules.splice(u,1)}return this}addFormat(O,A){return typeof A=="string"&&(A=new RegExp(A)),this.formats[O]=A,this}errorsText(O=this.errors,{separator:A=", ",dataVar:S="\
data"}={}){return!O||O.length===0?"No errors":O.map(u=>`${S}${u.instancePath} ${u.message}`).reduce((u,m)=>u+A+m)}$dataMetaSchema(O,A){let S=this.RULES.all;O=JSON.
parse(JSON.stringify(O));for(let u of A){let m=u.split("/").slice(1),_=O;for(let I of m)_=_[I];for(let I in S){let V=S[I];if(typeof V!="object")continue;let{$data:W}=V.
definition,G=_[I];W&&G&&(_[I]=he(G))}}return O}_removeAllSchemas(O,A){for(let S in O){let u=O[S];(!A||A.test(S))&&(typeof u=="string"?delete O[S]:u&&!u.meta&&(this.
_cache.delete(u.schema),delete O[S]))}}_addSchema(O,A,S,u=this.opts.validateSchema,m=this.opts.addUsedSchema){let _,{schemaId:I}=this.opts;if(typeof O=="object")
_=O[I];else{if(this.opts.jtd)throw new Error("schema must be object");if(typeof O!="boolean")throw new Error("schema must be object or boolean")}let V=this._cache.
get(O);if(V!==void 0)return V;S=(0,i.normalizeId)(_||S);let W=i.getSchemaRefs.call(this,O,S);return V=new n.SchemaEnv({schema:O,schemaId:I,meta:A,baseId:S,localRefs:W}),
this._cache.set(V.schema,V),m&&!S.startsWith("#")&&(S&&this._checkUnique(S),this.refs[S]=V),u&&this.validateSchema(O,!0),V}_checkUnique(O){if(this.schemas[O]||this.
refs[O])throw new Error(`schema with key or id "${O}" already exists`)}_compileSchemaEnv(O){if(O.meta?this._compileMetaSchema(O):n.compileSchema.call(this,O),!O.
validate)throw new Error("ajv implementation error");return O.validate}_compileMetaSchema(O){let A=this.opts;this.opts=this._metaOpts;try{n.compileSchema.call(this,
O)}finally{this.opts=A}}};w.ValidationError=s.default,w.MissingRefError=o.default,e.default=w;function j(O,A,S,u="error"){for(let m in O){let _=m;_ in A&&this.logger[u](
`${S}: option ${m}. ${O[_]}`)}}function z(O){return O=(0,i.normalizeId)(O),this.schemas[O]||this.refs[O]}function g(){let O=this.opts.schemas;if(O)if(Array.isArray(
O))this.addSchema(O);else for(let A in O)this.addSchema(O[A],A)}function P(){for(let O in this.opts.formats){let A=this.opts.formats[O];A&&this.addFormat(O,A)}}
function N(O){if(Array.isArray(O)){this.addVocabulary(O);return}this.logger.warn("keywords option as map is deprecated, pass array");for(let A in O){let S=O[A];
S.keyword||(S.keyword=A),this.addKeyword(S)}}function F(){let O={...this.opts};for(let A of R)delete O[A];return O}let D={log(){},warn(){},error(){}};function U(O){
if(O===!1)return D;if(O===void 0)return console;if(O.log&&O.warn&&O.error)return O;throw new Error("logger must implement log, warn and error methods")}let Y=/^[a-z_$][a-z0-9_$:-]*$/i;
function K(O,A){let{RULES:S}=this;if((0,p.eachItem)(O,u=>{if(S.keywords[u])throw new Error(`Keyword ${u} is already defined`);if(!Y.test(u))throw new Error(`Key\
word ${u} has invalid name`)}),!!A&&A.$data&&!("code"in A||"validate"in A))throw new Error('$data keyword must have "code" or "validate" function')}function ie(O,A,S){
var u;let m=A?.post;if(S&&m)throw new Error('keyword with "post" flag cannot have "type"');let{RULES:_}=this,I=m?_.post:_.rules.find(({type:W})=>W===S);if(I||(I=
{type:S,rules:[]},_.rules.push(I)),_.keywords[O]=!0,!A)return;let V={keyword:O,definition:{...A,type:(0,d.getJSONTypes)(A.type),schemaType:(0,d.getJSONTypes)(A.
schemaType)}};A.before?ge.call(this,I,V,A.before):I.rules.push(V),_.all[O]=V,(u=A.implements)===null||u===void 0||u.forEach(W=>this.addKeyword(W))}function ge(O,A,S){
let u=O.rules.findIndex(m=>m.keyword===S);u>=0?O.rules.splice(u,0,A):(O.rules.push(A),this.logger.warn(`rule ${S} is not defined`))}function Se(O){let{metaSchema:A}=O;
A!==void 0&&(O.$data&&this.opts.$data&&(A=he(A)),O.validateSchema=this.compile(A,!0))}let ye={$ref:"https://raw.githubusercontent.com/ajv-validator/ajv/master/l\
ib/refs/data.json#"};function he(O){return{anyOf:[O,ye]}}})),th=x((e=>{Object.defineProperty(e,"__esModule",{value:!0});let t={keyword:"id",code(){throw new Error(
'NOT SUPPORTED: keyword "id", use "$id" for schema ID')}};e.default=t})),Wi=x((e=>{Object.defineProperty(e,"__esModule",{value:!0}),e.callRef=e.getValidate=void 0;
let t=Tr(),r=Ye(),s=me(),o=We(),a=Rn(),n=fe(),c={keyword:"$ref",schemaType:"string",code(p){let{gen:f,schema:b,it:E}=p,{baseId:R,schemaEnv:$,validateName:y,opts:h,
self:T}=E,{root:v}=$;if((b==="#"||b==="#/")&&R===v.baseId)return j();let w=a.resolveRef.call(T,v,R,b);if(w===void 0)throw new t.default(E.opts.uriResolver,R,b);
if(w instanceof a.SchemaEnv)return z(w);return g(w);function j(){if($===v)return d(p,y,$,$.$async);let P=f.scopeValue("root",{ref:v});return d(p,(0,s._)`${P}.validate`,
v,v.$async)}function z(P){d(p,i(p,P),P,P.$async)}function g(P){let N=f.scopeValue("schema",h.code.source===!0?{ref:P,code:(0,s.stringify)(P)}:{ref:P}),F=f.name(
"valid"),D=p.subschema({schema:P,dataTypes:[],schemaPath:s.nil,topSchemaRef:N,errSchemaPath:b},F);p.mergeEvaluated(D),p.ok(F)}}};function i(p,f){let{gen:b}=p;return f.
validate?b.scopeValue("validate",{ref:f.validate}):(0,s._)`${b.scopeValue("wrapper",{ref:f})}.validate`}e.getValidate=i;function d(p,f,b,E){let{gen:R,it:$}=p,{allErrors:y,
schemaEnv:h,opts:T}=$,v=T.passContext?o.default.this:s.nil;E?w():j();function w(){if(!h.$async)throw new Error("async schema referenced by sync schema");let P=R.
let("valid");R.try(()=>{R.code((0,s._)`await ${(0,r.callValidateCode)(p,f,v)}`),g(f),y||R.assign(P,!0)},N=>{R.if((0,s._)`!(${N} instanceof ${$.ValidationError})`,
()=>R.throw(N)),z(N),y||R.assign(P,!1)}),p.ok(P)}function j(){p.result((0,r.callValidateCode)(p,f,v),()=>g(f),()=>z(f))}function z(P){let N=(0,s._)`${P}.errors`;
R.assign(o.default.vErrors,(0,s._)`${o.default.vErrors} === null ? ${N} : ${o.default.vErrors}.concat(${N})`),R.assign(o.default.errors,(0,s._)`${o.default.vErrors}.length`)}
function g(P){var N;if(!$.opts.unevaluated)return;let F=(N=b?.validate)===null||N===void 0?void 0:N.evaluated;if($.props!==!0)if(F&&!F.dynamicProps)F.props!==void 0&&
($.props=n.mergeEvaluated.props(R,F.props,$.props));else{let D=R.var("props",(0,s._)`${P}.evaluated.props`);$.props=n.mergeEvaluated.props(R,D,$.props,s.Name)}if($.
items!==!0)if(F&&!F.dynamicItems)F.items!==void 0&&($.items=n.mergeEvaluated.items(R,F.items,$.items));else{let D=R.var("items",(0,s._)`${P}.evaluated.items`);$.
items=n.mergeEvaluated.items(R,D,$.items,s.Name)}}}e.callRef=d,e.default=c})),kl=x((e=>{Object.defineProperty(e,"__esModule",{value:!0});let t=th(),r=Wi(),s=["$\
schema","$id","$defs","$vocabulary",{keyword:"$comment"},"definitions",t.default,r.default];e.default=s})),rh=x((e=>{Object.defineProperty(e,"__esModule",{value:!0});
let t=me(),r=t.operators,s={maximum:{okStr:"<=",ok:r.LTE,fail:r.GT},minimum:{okStr:">=",ok:r.GTE,fail:r.LT},exclusiveMaximum:{okStr:"<",ok:r.LT,fail:r.GTE},exclusiveMinimum:{
okStr:">",ok:r.GT,fail:r.LTE}},o={keyword:Object.keys(s),type:"number",schemaType:"number",$data:!0,error:{message:({keyword:a,schemaCode:n})=>(0,t.str)`must be ${s[a].
okStr} ${n}`,params:({keyword:a,schemaCode:n})=>(0,t._)`{comparison: ${s[a].okStr}, limit: ${n}}`},code(a){let{keyword:n,data:c,schemaCode:i}=a;a.fail$data((0,t.
_)`${c} ${s[n].fail} ${i} || isNaN(${c})`)}};e.default=o})),sh=x((e=>{Object.defineProperty(e,"__esModule",{value:!0});let t=me(),r={keyword:"multipleOf",type:"\
number",schemaType:"number",$data:!0,error:{message:({schemaCode:s})=>(0,t.str)`must be multiple of ${s}`,params:({schemaCode:s})=>(0,t._)`{multipleOf: ${s}}`},
code(s){let{gen:o,data:a,schemaCode:n,it:c}=s,i=c.opts.multipleOfPrecision,d=o.let("res"),p=i?(0,t._)`Math.abs(Math.round(${d}) - ${d}) > 1e-${i}`:(0,t._)`${d} !== parseInt(${d})`;
s.fail$data((0,t._)`(${n} === 0 || (${d} = ${a}/${n}, ${p}))`)}};e.default=r})),oh=x((e=>{Object.defineProperty(e,"__esModule",{value:!0});function t(r){let s=r.
length,o=0,a=0,n;for(;a<s;)o++,n=r.charCodeAt(a++),n>=55296&&n<=56319&&a<s&&(n=r.charCodeAt(a),(n&64512)===56320&&a++);return o}e.default=t,t.code='require("ajv\
/dist/runtime/ucs2length").default'})),ah=x((e=>{Object.defineProperty(e,"__esModule",{value:!0});let t=me(),r=fe(),s=oh(),o={keyword:["maxLength","minLength"],
type:"string",schemaType:"number",$data:!0,error:{message({keyword:a,schemaCode:n}){let c=a==="maxLength"?"more":"fewer";return(0,t.str)`must NOT have ${c} than ${n} characters`},
params:({schemaCode:a})=>(0,t._)`{limit: ${a}}`},code(a){let{keyword:n,data:c,schemaCode:i,it:d}=a,p=n==="maxLength"?t.operators.GT:t.operators.LT,f=d.opts.unicode===
!1?(0,t._)`${c}.length`:(0,t._)`${(0,r.useFunc)(a.gen,s.default)}(${c})`;a.fail$data((0,t._)`${f} ${p} ${i}`)}};e.default=o})),nh=x((e=>{Object.defineProperty(e,
"__esModule",{value:!0});let t=Ye(),r=fe(),s=me(),o={keyword:"pattern",type:"string",schemaType:"string",$data:!0,error:{message:({schemaCode:a})=>(0,s.str)`must match pattern "${a}"`,
params:({schemaCode:a})=>(0,s._)`{pattern: ${a}}`},code(a){let{gen:n,data:c,$data:i,schema:d,schemaCode:p,it:f}=a,b=f.opts.unicodeRegExp?"u":"";if(i){let{regExp:E}=f.
opts.code,R=E.code==="new RegExp"?(0,s._)`new RegExp`:(0,r.useFunc)(n,E),$=n.let("valid");n.try(()=>n.assign($,(0,s._)`${R}(${p}, ${b}).test(${c})`),()=>n.assign(
$,!1)),a.fail$data((0,s._)`!${$}`)}else{let E=(0,t.usePattern)(a,d);a.fail$data((0,s._)`!${E}.test(${c})`)}}};e.default=o})),ih=x((e=>{Object.defineProperty(e,"\
__esModule",{value:!0});let t=me(),r={keyword:["maxProperties","minProperties"],type:"object",schemaType:"number",$data:!0,error:{message({keyword:s,schemaCode:o}){
let a=s==="maxProperties"?"more":"fewer";return(0,t.str)`must NOT have ${a} than ${o} properties`},params:({schemaCode:s})=>(0,t._)`{limit: ${s}}`},code(s){let{
keyword:o,data:a,schemaCode:n}=s,c=o==="maxProperties"?t.operators.GT:t.operators.LT;s.fail$data((0,t._)`Object.keys(${a}).length ${c} ${n}`)}};e.default=r})),ch=x(
(e=>{Object.defineProperty(e,"__esModule",{value:!0});let t=Ye(),r=me(),s=fe(),o={keyword:"required",type:"object",schemaType:"array",$data:!0,error:{message:({
params:{missingProperty:a}})=>(0,r.str)`must have required property '${a}'`,params:({params:{missingProperty:a}})=>(0,r._)`{missingProperty: ${a}}`},code(a){let{
gen:n,schema:c,schemaCode:i,data:d,$data:p,it:f}=a,{opts:b}=f;if(!p&&c.length===0)return;let E=c.length>=b.loopRequired;if(f.allErrors?R():$(),b.strictRequired){
let T=a.parentSchema.properties,{definedProperties:v}=a.it;for(let w of c)if(T?.[w]===void 0&&!v.has(w)){let j=`required property "${w}" is not defined at "${f.
schemaEnv.baseId+f.errSchemaPath}" (strictRequired)`;(0,s.checkStrictMode)(f,j,f.opts.strictRequired)}}function R(){if(E||p)a.block$data(r.nil,y);else for(let T of c)
(0,t.checkReportMissingProp)(a,T)}function $(){let T=n.let("missing");if(E||p){let v=n.let("valid",!0);a.block$data(v,()=>h(T,v)),a.ok(v)}else n.if((0,t.checkMissingProp)(
a,c,T)),(0,t.reportMissingProp)(a,T),n.else()}function y(){n.forOf("prop",i,T=>{a.setParams({missingProperty:T}),n.if((0,t.noPropertyInData)(n,d,T,b.ownProperties),
()=>a.error())})}function h(T,v){a.setParams({missingProperty:T}),n.forOf(T,i,()=>{n.assign(v,(0,t.propertyInData)(n,d,T,b.ownProperties)),n.if((0,r.not)(v),()=>{
a.error(),n.break()})},r.nil)}}};e.default=o})),lh=x((e=>{Object.defineProperty(e,"__esModule",{value:!0});let t=me(),r={keyword:["maxItems","minItems"],type:"a\
rray",schemaType:"number",$data:!0,error:{message({keyword:s,schemaCode:o}){let a=s==="maxItems"?"more":"fewer";return(0,t.str)`must NOT have ${a} than ${o} items`},
params:({schemaCode:s})=>(0,t._)`{limit: ${s}}`},code(s){let{keyword:o,data:a,schemaCode:n}=s,c=o==="maxItems"?t.operators.GT:t.operators.LT;s.fail$data((0,t._)`${a}.length ${c} ${n}`)}};
e.default=r})),Yi=x((e=>{Object.defineProperty(e,"__esModule",{value:!0});let t=Nl();t.code='require("ajv/dist/runtime/equal").default',e.default=t})),uh=x((e=>{
Object.defineProperty(e,"__esModule",{value:!0});let t=vn(),r=me(),s=fe(),o=Yi(),a={keyword:"uniqueItems",type:"array",schemaType:"boolean",$data:!0,error:{message:({
params:{i:n,j:c}})=>(0,r.str)`must NOT have duplicate items (items ## ${c} and ${n} are identical)`,params:({params:{i:n,j:c}})=>(0,r._)`{i: ${n}, j: ${c}}`},code(n){
let{gen:c,data:i,$data:d,schema:p,parentSchema:f,schemaCode:b,it:E}=n;if(!d&&!p)return;let R=c.let("valid"),$=f.items?(0,t.getSchemaTypes)(f.items):[];n.block$data(
R,y,(0,r._)`${b} === false`),n.ok(R);function y(){let w=c.let("i",(0,r._)`${i}.length`),j=c.let("j");n.setParams({i:w,j}),c.assign(R,!0),c.if((0,r._)`${w} > 1`,
()=>(h()?T:v)(w,j))}function h(){return $.length>0&&!$.some(w=>w==="object"||w==="array")}function T(w,j){let z=c.name("item"),g=(0,t.checkDataTypes)($,z,E.opts.
strictNumbers,t.DataType.Wrong),P=c.const("indices",(0,r._)`{}`);c.for((0,r._)`;${w}--;`,()=>{c.let(z,(0,r._)`${i}[${w}]`),c.if(g,(0,r._)`continue`),$.length>1&&
c.if((0,r._)`typeof ${z} == "string"`,(0,r._)`${z} += "_"`),c.if((0,r._)`typeof ${P}[${z}] == "number"`,()=>{c.assign(j,(0,r._)`${P}[${z}]`),n.error(),c.assign(
R,!1).break()}).code((0,r._)`${P}[${z}] = ${w}`)})}function v(w,j){let z=(0,s.useFunc)(c,o.default),g=c.name("outer");c.label(g).for((0,r._)`;${w}--;`,()=>c.for(
(0,r._)`${j} = ${w}; ${j}--;`,()=>c.if((0,r._)`${z}(${i}[${w}], ${i}[${j}])`,()=>{n.error(),c.assign(R,!1).break(g)})))}}};e.default=a})),dh=x((e=>{Object.defineProperty(
e,"__esModule",{value:!0});let t=me(),r=fe(),s=Yi(),o={keyword:"const",$data:!0,error:{message:"must be equal to constant",params:({schemaCode:a})=>(0,t._)`{allowedValue: ${a}}`},
code(a){let{gen:n,data:c,$data:i,schemaCode:d,schema:p}=a;i||p&&typeof p=="object"?a.fail$data((0,t._)`!${(0,r.useFunc)(n,s.default)}(${c}, ${d})`):a.fail((0,t.
_)`${p} !== ${c}`)}};e.default=o})),mh=x((e=>{Object.defineProperty(e,"__esModule",{value:!0});let t=me(),r=fe(),s=Yi(),o={keyword:"enum",schemaType:"array",$data:!0,
error:{message:"must be equal to one of the allowed values",params:({schemaCode:a})=>(0,t._)`{allowedValues: ${a}}`},code(a){let{gen:n,data:c,$data:i,schema:d,schemaCode:p,
it:f}=a;if(!i&&d.length===0)throw new Error("enum must have non-empty array");let b=d.length>=f.opts.loopEnum,E,R=()=>E??(E=(0,r.useFunc)(n,s.default)),$;if(b||
i)$=n.let("valid"),a.block$data($,y);else{if(!Array.isArray(d))throw new Error("ajv implementation error");let T=n.const("vSchema",p);$=(0,t.or)(...d.map((v,w)=>h(
T,w)))}a.pass($);function y(){n.assign($,!1),n.forOf("v",p,T=>n.if((0,t._)`${R()}(${c}, ${T})`,()=>n.assign($,!0).break()))}function h(T,v){let w=d[v];return typeof w==
"object"&&w!==null?(0,t._)`${R()}(${c}, ${T}[${v}])`:(0,t._)`${c} === ${w}`}}};e.default=o})),Al=x((e=>{Object.defineProperty(e,"__esModule",{value:!0});let t=rh(),
r=sh(),s=ah(),o=nh(),a=ih(),n=ch(),c=lh(),i=uh(),d=dh(),p=mh(),f=[t.default,r.default,s.default,o.default,a.default,n.default,c.default,i.default,{keyword:"type",
schemaType:["string","array"]},{keyword:"nullable",schemaType:"boolean"},d.default,p.default];e.default=f})),Ll=x((e=>{Object.defineProperty(e,"__esModule",{value:!0}),
e.validateAdditionalItems=void 0;let t=me(),r=fe(),s={keyword:"additionalItems",type:"array",schemaType:["boolean","object"],before:"uniqueItems",error:{message:({
params:{len:a}})=>(0,t.str)`must NOT have more than ${a} items`,params:({params:{len:a}})=>(0,t._)`{limit: ${a}}`},code(a){let{parentSchema:n,it:c}=a,{items:i}=n;
if(!Array.isArray(i)){(0,r.checkStrictMode)(c,'"additionalItems" is ignored when "items" is not an array of schemas');return}o(a,i)}};function o(a,n){let{gen:c,
schema:i,data:d,keyword:p,it:f}=a;f.items=!0;let b=c.const("len",(0,t._)`${d}.length`);if(i===!1)a.setParams({len:n.length}),a.pass((0,t._)`${b} <= ${n.length}`);else if(typeof i==
"object"&&!(0,r.alwaysValidSchema)(f,i)){let R=c.var("valid",(0,t._)`${b} <= ${n.length}`);c.if((0,t.not)(R),()=>E(R)),a.ok(R)}function E(R){c.forRange("i",n.length,
b,$=>{a.subschema({keyword:p,dataProp:$,dataPropType:r.Type.Num},R),f.allErrors||c.if((0,t.not)(R),()=>c.break())})}}e.validateAdditionalItems=o,e.default=s})),
Dl=x((e=>{Object.defineProperty(e,"__esModule",{value:!0}),e.validateTuple=void 0;let t=me(),r=fe(),s=Ye(),o={keyword:"items",type:"array",schemaType:["object",
"array","boolean"],before:"uniqueItems",code(n){let{schema:c,it:i}=n;if(Array.isArray(c))return a(n,"additionalItems",c);i.items=!0,!(0,r.alwaysValidSchema)(i,c)&&
n.ok((0,s.validateArray)(n))}};function a(n,c,i=n.schema){let{gen:d,parentSchema:p,data:f,keyword:b,it:E}=n;y(p),E.opts.unevaluated&&i.length&&E.items!==!0&&(E.
items=r.mergeEvaluated.items(d,i.length,E.items));let R=d.name("valid"),$=d.const("len",(0,t._)`${f}.length`);i.forEach((h,T)=>{(0,r.alwaysValidSchema)(E,h)||(d.
if((0,t._)`${$} > ${T}`,()=>n.subschema({keyword:b,schemaProp:T,dataProp:T},R)),n.ok(R))});function y(h){let{opts:T,errSchemaPath:v}=E,w=i.length,j=w===h.minItems&&
(w===h.maxItems||h[c]===!1);if(T.strictTuples&&!j){let z=`"${b}" is ${w}-tuple, but minItems or maxItems/${c} are not specified or different at path "${v}"`;(0,r.
checkStrictMode)(E,z,T.strictTuples)}}}e.validateTuple=a,e.default=o})),hh=x((e=>{Object.defineProperty(e,"__esModule",{value:!0});let t=Dl(),r={keyword:"prefix\
Items",type:"array",schemaType:["array"],before:"uniqueItems",code:s=>(0,t.validateTuple)(s,"items")};e.default=r})),ph=x((e=>{Object.defineProperty(e,"__esModu\
le",{value:!0});let t=me(),r=fe(),s=Ye(),o=Ll(),a={keyword:"items",type:"array",schemaType:["object","boolean"],before:"uniqueItems",error:{message:({params:{len:n}})=>(0,t.
str)`must NOT have more than ${n} items`,params:({params:{len:n}})=>(0,t._)`{limit: ${n}}`},code(n){let{schema:c,parentSchema:i,it:d}=n,{prefixItems:p}=i;d.items=
!0,!(0,r.alwaysValidSchema)(d,c)&&(p?(0,o.validateAdditionalItems)(n,p):n.ok((0,s.validateArray)(n)))}};e.default=a})),fh=x((e=>{Object.defineProperty(e,"__esMo\
dule",{value:!0});let t=me(),r=fe(),s={keyword:"contains",type:"array",schemaType:["object","boolean"],before:"uniqueItems",trackErrors:!0,error:{message:({params:{
min:o,max:a}})=>a===void 0?(0,t.str)`must contain at least ${o} valid item(s)`:(0,t.str)`must contain at least ${o} and no more than ${a} valid item(s)`,params:({
params:{min:o,max:a}})=>a===void 0?(0,t._)`{minContains: ${o}}`:(0,t._)`{minContains: ${o}, maxContains: ${a}}`},code(o){let{gen:a,schema:n,parentSchema:c,data:i,
it:d}=o,p,f,{minContains:b,maxContains:E}=c;d.opts.next?(p=b===void 0?1:b,f=E):p=1;let R=a.const("len",(0,t._)`${i}.length`);if(o.setParams({min:p,max:f}),f===void 0&&
p===0){(0,r.checkStrictMode)(d,'"minContains" == 0 without "maxContains": "contains" keyword ignored');return}if(f!==void 0&&p>f){(0,r.checkStrictMode)(d,'"minC\
ontains" > "maxContains" is always invalid'),o.fail();return}if((0,r.alwaysValidSchema)(d,n)){let v=(0,t._)`${R} >= ${p}`;f!==void 0&&(v=(0,t._)`${v} && ${R} <= ${f}`),
o.pass(v);return}d.items=!0;let $=a.name("valid");f===void 0&&p===1?h($,()=>a.if($,()=>a.break())):p===0?(a.let($,!0),f!==void 0&&a.if((0,t._)`${i}.length > 0`,
y)):(a.let($,!1),y()),o.result($,()=>o.reset());function y(){let v=a.name("_valid"),w=a.let("count",0);h(v,()=>a.if(v,()=>T(w)))}function h(v,w){a.forRange("i",
0,R,j=>{o.subschema({keyword:"contains",dataProp:j,dataPropType:r.Type.Num,compositeRule:!0},v),w()})}function T(v){a.code((0,t._)`${v}++`),f===void 0?a.if((0,t.
_)`${v} >= ${p}`,()=>a.assign($,!0).break()):(a.if((0,t._)`${v} > ${f}`,()=>a.assign($,!1).break()),p===1?a.assign($,!0):a.if((0,t._)`${v} >= ${p}`,()=>a.assign(
$,!0)))}}};e.default=s})),Xi=x((e=>{Object.defineProperty(e,"__esModule",{value:!0}),e.validateSchemaDeps=e.validatePropertyDeps=e.error=void 0;let t=me(),r=fe(),
s=Ye();e.error={message:({params:{property:i,depsCount:d,deps:p}})=>{let f=d===1?"property":"properties";return(0,t.str)`must have ${f} ${p} when property ${i} is present`},
params:({params:{property:i,depsCount:d,deps:p,missingProperty:f}})=>(0,t._)`{property: ${i},
    missingProperty: ${f},
    depsCount: ${d},
    deps: ${p}}`};let o={keyword:"dependencies",type:"object",schemaType:"object",error:e.error,code(i){let[d,p]=a(i);n(i,d),c(i,p)}};function a({schema:i}){let d={},
p={};for(let f in i){if(f==="__proto__")continue;let b=Array.isArray(i[f])?d:p;b[f]=i[f]}return[d,p]}function n(i,d=i.schema){let{gen:p,data:f,it:b}=i;if(Object.
keys(d).length===0)return;let E=p.let("missing");for(let R in d){let $=d[R];if($.length===0)continue;let y=(0,s.propertyInData)(p,f,R,b.opts.ownProperties);i.setParams(
{property:R,depsCount:$.length,deps:$.join(", ")}),b.allErrors?p.if(y,()=>{for(let h of $)(0,s.checkReportMissingProp)(i,h)}):(p.if((0,t._)`${y} && (${(0,s.checkMissingProp)(
i,$,E)})`),(0,s.reportMissingProp)(i,E),p.else())}}e.validatePropertyDeps=n;function c(i,d=i.schema){let{gen:p,data:f,keyword:b,it:E}=i,R=p.name("valid");for(let $ in d)
(0,r.alwaysValidSchema)(E,d[$])||(p.if((0,s.propertyInData)(p,f,$,E.opts.ownProperties),()=>{let y=i.subschema({keyword:b,schemaProp:$},R);i.mergeValidEvaluated(
y,R)},()=>p.var(R,!0)),i.ok(R))}e.validateSchemaDeps=c,e.default=o})),gh=x((e=>{Object.defineProperty(e,"__esModule",{value:!0});let t=me(),r=fe(),s={keyword:"p\
ropertyNames",type:"object",schemaType:["object","boolean"],error:{message:"property name must be valid",params:({params:o})=>(0,t._)`{propertyName: ${o.propertyName}}`},
code(o){let{gen:a,schema:n,data:c,it:i}=o;if((0,r.alwaysValidSchema)(i,n))return;let d=a.name("valid");a.forIn("key",c,p=>{o.setParams({propertyName:p}),o.subschema(
{keyword:"propertyNames",data:p,dataTypes:["string"],propertyName:p,compositeRule:!0},d),a.if((0,t.not)(d),()=>{o.error(!0),i.allErrors||a.break()})}),o.ok(d)}};
e.default=s})),Ul=x((e=>{Object.defineProperty(e,"__esModule",{value:!0});let t=Ye(),r=me(),s=We(),o=fe(),a={keyword:"additionalProperties",type:["object"],schemaType:[
"boolean","object"],allowUndefined:!0,trackErrors:!0,error:{message:"must NOT have additional properties",params:({params:n})=>(0,r._)`{additionalProperty: ${n.
additionalProperty}}`},code(n){let{gen:c,schema:i,parentSchema:d,data:p,errsCount:f,it:b}=n;if(!f)throw new Error("ajv implementation error");let{allErrors:E,opts:R}=b;
if(b.props=!0,R.removeAdditional!=="all"&&(0,o.alwaysValidSchema)(b,i))return;let $=(0,t.allSchemaProperties)(d.properties),y=(0,t.allSchemaProperties)(d.patternProperties);
h(),n.ok((0,r._)`${f} === ${s.default.errors}`);function h(){c.forIn("key",p,z=>{!$.length&&!y.length?w(z):c.if(T(z),()=>w(z))})}function T(z){let g;if($.length>
8){let P=(0,o.schemaRefOrVal)(b,d.properties,"properties");g=(0,t.isOwnProperty)(c,P,z)}else $.length?g=(0,r.or)(...$.map(P=>(0,r._)`${z} === ${P}`)):g=r.nil;return y.
length&&(g=(0,r.or)(g,...y.map(P=>(0,r._)`${(0,t.usePattern)(n,P)}.test(${z})`))),(0,r.not)(g)}function v(z){c.code((0,r._)`delete ${p}[${z}]`)}function w(z){if(R.
removeAdditional==="all"||R.removeAdditional&&i===!1){v(z);return}if(i===!1){n.setParams({additionalProperty:z}),n.error(),E||c.break();return}if(typeof i=="obj\
ect"&&!(0,o.alwaysValidSchema)(b,i)){let g=c.name("valid");R.removeAdditional==="failing"?(j(z,g,!1),c.if((0,r.not)(g),()=>{n.reset(),v(z)})):(j(z,g),E||c.if((0,r.
not)(g),()=>c.break()))}}function j(z,g,P){let N={keyword:"additionalProperties",dataProp:z,dataPropType:o.Type.Str};P===!1&&Object.assign(N,{compositeRule:!0,createErrors:!1,
allErrors:!1}),n.subschema(N,g)}}};e.default=a})),Sh=x((e=>{Object.defineProperty(e,"__esModule",{value:!0});let t=wr(),r=Ye(),s=fe(),o=Ul(),a={keyword:"propert\
ies",type:"object",schemaType:"object",code(n){let{gen:c,schema:i,parentSchema:d,data:p,it:f}=n;f.opts.removeAdditional==="all"&&d.additionalProperties===void 0&&
o.default.code(new t.KeywordCxt(f,o.default,"additionalProperties"));let b=(0,r.allSchemaProperties)(i);for(let h of b)f.definedProperties.add(h);f.opts.unevaluated&&
b.length&&f.props!==!0&&(f.props=s.mergeEvaluated.props(c,(0,s.toHash)(b),f.props));let E=b.filter(h=>!(0,s.alwaysValidSchema)(f,i[h]));if(E.length===0)return;let R=c.
name("valid");for(let h of E)$(h)?y(h):(c.if((0,r.propertyInData)(c,p,h,f.opts.ownProperties)),y(h),f.allErrors||c.else().var(R,!0),c.endIf()),n.it.definedProperties.
add(h),n.ok(R);function $(h){return f.opts.useDefaults&&!f.compositeRule&&i[h].default!==void 0}function y(h){n.subschema({keyword:"properties",schemaProp:h,dataProp:h},
R)}}};e.default=a})),_h=x((e=>{Object.defineProperty(e,"__esModule",{value:!0});let t=Ye(),r=me(),s=fe(),o=fe(),a={keyword:"patternProperties",type:"object",schemaType:"\
object",code(n){let{gen:c,schema:i,data:d,parentSchema:p,it:f}=n,{opts:b}=f,E=(0,t.allSchemaProperties)(i),R=E.filter(j=>(0,s.alwaysValidSchema)(f,i[j]));if(E.length===
0||R.length===E.length&&(!f.opts.unevaluated||f.props===!0))return;let $=b.strictSchema&&!b.allowMatchingProperties&&p.properties,y=c.name("valid");f.props!==!0&&
!(f.props instanceof r.Name)&&(f.props=(0,o.evaluatedPropsToName)(c,f.props));let{props:h}=f;T();function T(){for(let j of E)$&&v(j),f.allErrors?w(j):(c.var(y,!0),
w(j),c.if(y))}function v(j){for(let z in $)new RegExp(j).test(z)&&(0,s.checkStrictMode)(f,`property ${z} matches pattern ${j} (use allowMatchingProperties)`)}function w(j){
c.forIn("key",d,z=>{c.if((0,r._)`${(0,t.usePattern)(n,j)}.test(${z})`,()=>{let g=R.includes(j);g||n.subschema({keyword:"patternProperties",schemaProp:j,dataProp:z,
dataPropType:o.Type.Str},y),f.opts.unevaluated&&h!==!0?c.assign((0,r._)`${h}[${z}]`,!0):!g&&!f.allErrors&&c.if((0,r.not)(y),()=>c.break())})})}}};e.default=a})),
vh=x((e=>{Object.defineProperty(e,"__esModule",{value:!0});let t=fe(),r={keyword:"not",schemaType:["object","boolean"],trackErrors:!0,code(s){let{gen:o,schema:a,
it:n}=s;if((0,t.alwaysValidSchema)(n,a)){s.fail();return}let c=o.name("valid");s.subschema({keyword:"not",compositeRule:!0,createErrors:!1,allErrors:!1},c),s.failResult(
c,()=>s.reset(),()=>s.error())},error:{message:"must NOT be valid"}};e.default=r})),yh=x((e=>{Object.defineProperty(e,"__esModule",{value:!0});let t={keyword:"a\
nyOf",schemaType:"array",trackErrors:!0,code:Ye().validateUnion,error:{message:"must match a schema in anyOf"}};e.default=t})),bh=x((e=>{Object.defineProperty(e,
"__esModule",{value:!0});let t=me(),r=fe(),s={keyword:"oneOf",schemaType:"array",trackErrors:!0,error:{message:"must match exactly one schema in oneOf",params:({
params:o})=>(0,t._)`{passingSchemas: ${o.passing}}`},code(o){let{gen:a,schema:n,parentSchema:c,it:i}=o;if(!Array.isArray(n))throw new Error("ajv implementation \
error");if(i.opts.discriminator&&c.discriminator)return;let d=n,p=a.let("valid",!1),f=a.let("passing",null),b=a.name("_valid");o.setParams({passing:f}),a.block(
E),o.result(p,()=>o.reset(),()=>o.error(!0));function E(){d.forEach((R,$)=>{let y;(0,r.alwaysValidSchema)(i,R)?a.var(b,!0):y=o.subschema({keyword:"oneOf",schemaProp:$,
compositeRule:!0},b),$>0&&a.if((0,t._)`${b} && ${p}`).assign(p,!1).assign(f,(0,t._)`[${f}, ${$}]`).else(),a.if(b,()=>{a.assign(p,!0),a.assign(f,$),y&&o.mergeEvaluated(
y,t.Name)})})}}};e.default=s})),Rh=x((e=>{Object.defineProperty(e,"__esModule",{value:!0});let t=fe(),r={keyword:"allOf",schemaType:"array",code(s){let{gen:o,schema:a,
it:n}=s;if(!Array.isArray(a))throw new Error("ajv implementation error");let c=o.name("valid");a.forEach((i,d)=>{if((0,t.alwaysValidSchema)(n,i))return;let p=s.
subschema({keyword:"allOf",schemaProp:d},c);s.ok(c),s.mergeEvaluated(p)})}};e.default=r})),zh=x((e=>{Object.defineProperty(e,"__esModule",{value:!0});let t=me(),
r=fe(),s={keyword:"if",schemaType:["object","boolean"],trackErrors:!0,error:{message:({params:a})=>(0,t.str)`must match "${a.ifClause}" schema`,params:({params:a})=>(0,t.
_)`{failingKeyword: ${a.ifClause}}`},code(a){let{gen:n,parentSchema:c,it:i}=a;c.then===void 0&&c.else===void 0&&(0,r.checkStrictMode)(i,'"if" without "then" and\
 "else" is ignored');let d=o(i,"then"),p=o(i,"else");if(!d&&!p)return;let f=n.let("valid",!0),b=n.name("_valid");if(E(),a.reset(),d&&p){let $=n.let("ifClause");
a.setParams({ifClause:$}),n.if(b,R("then",$),R("else",$))}else d?n.if(b,R("then")):n.if((0,t.not)(b),R("else"));a.pass(f,()=>a.error(!0));function E(){let $=a.subschema(
{keyword:"if",compositeRule:!0,createErrors:!1,allErrors:!1},b);a.mergeEvaluated($)}function R($,y){return()=>{let h=a.subschema({keyword:$},b);n.assign(f,b),a.
mergeValidEvaluated(h,f),y?n.assign(y,(0,t._)`${$}`):a.setParams({ifClause:$})}}}};function o(a,n){let c=a.schema[n];return c!==void 0&&!(0,r.alwaysValidSchema)(
a,c)}e.default=s})),$h=x((e=>{Object.defineProperty(e,"__esModule",{value:!0});let t=fe(),r={keyword:["then","else"],schemaType:["object","boolean"],code({keyword:s,
parentSchema:o,it:a}){o.if===void 0&&(0,t.checkStrictMode)(a,`"${s}" without "if" is ignored`)}};e.default=r})),Vl=x((e=>{Object.defineProperty(e,"__esModule",{
value:!0});let t=Ll(),r=hh(),s=Dl(),o=ph(),a=fh(),n=Xi(),c=gh(),i=Ul(),d=Sh(),p=_h(),f=vh(),b=yh(),E=bh(),R=Rh(),$=zh(),y=$h();function h(T=!1){let v=[f.default,
b.default,E.default,R.default,$.default,y.default,c.default,i.default,n.default,d.default,p.default];return T?v.push(r.default,o.default):v.push(t.default,s.default),
v.push(a.default),v}e.default=h})),Eh=x((e=>{Object.defineProperty(e,"__esModule",{value:!0});let t=me(),r={keyword:"format",type:["number","string"],schemaType:"\
string",$data:!0,error:{message:({schemaCode:s})=>(0,t.str)`must match format "${s}"`,params:({schemaCode:s})=>(0,t._)`{format: ${s}}`},code(s,o){let{gen:a,data:n,
$data:c,schema:i,schemaCode:d,it:p}=s,{opts:f,errSchemaPath:b,schemaEnv:E,self:R}=p;if(!f.validateFormats)return;c?$():y();function $(){let h=a.scopeValue("form\
ats",{ref:R.formats,code:f.code.formats}),T=a.const("fDef",(0,t._)`${h}[${d}]`),v=a.let("fType"),w=a.let("format");a.if((0,t._)`typeof ${T} == "object" && !(${T} instanceof RegExp)`,
()=>a.assign(v,(0,t._)`${T}.type || "string"`).assign(w,(0,t._)`${T}.validate`),()=>a.assign(v,(0,t._)`"string"`).assign(w,T)),s.fail$data((0,t.or)(j(),z()));function j(){
return f.strictSchema===!1?t.nil:(0,t._)`${d} && !${w}`}function z(){let g=E.$async?(0,t._)`(${T}.async ? await ${w}(${n}) : ${w}(${n}))`:(0,t._)`${w}(${n})`,P=(0,t.
_)`(typeof ${w} == "function" ? ${g} : ${w}.test(${n}))`;return(0,t._)`${w} && ${w} !== true && ${v} === ${o} && !${P}`}}function y(){let h=R.formats[i];if(!h){
j();return}if(h===!0)return;let[T,v,w]=z(h);T===o&&s.pass(g());function j(){if(f.strictSchema===!1){R.logger.warn(P());return}throw new Error(P());function P(){
return`unknown format "${i}" ignored in schema at path "${b}"`}}function z(P){let N=P instanceof RegExp?(0,t.regexpCode)(P):f.code.formats?(0,t._)`${f.code.formats}${(0,t.
getProperty)(i)}`:void 0,F=a.scopeValue("formats",{key:i,ref:P,code:N});return typeof P=="object"&&!(P instanceof RegExp)?[P.type||"string",P.validate,(0,t._)`${F}.validate`]:
["string",P,F]}function g(){if(typeof h=="object"&&!(h instanceof RegExp)&&h.async){if(!E.$async)throw new Error("async format in sync schema");return(0,t._)`await ${w}(${n})`}
return typeof v=="function"?(0,t._)`${w}(${n})`:(0,t._)`${w}.test(${n})`}}}};e.default=r})),Hl=x((e=>{Object.defineProperty(e,"__esModule",{value:!0});let t=[Eh().
default];e.default=t})),Fl=x((e=>{Object.defineProperty(e,"__esModule",{value:!0}),e.contentVocabulary=e.metadataVocabulary=void 0,e.metadataVocabulary=["title",
"description","default","deprecated","readOnly","writeOnly","examples"],e.contentVocabulary=["contentMediaType","contentEncoding","contentSchema"]})),xl=x((e=>{
Object.defineProperty(e,"__esModule",{value:!0});let t=kl(),r=Al(),s=Vl(),o=Hl(),a=Fl(),n=[t.default,r.default,(0,s.default)(),o.default,a.metadataVocabulary,a.
contentVocabulary];e.default=n})),wh=x((e=>{Object.defineProperty(e,"__esModule",{value:!0}),e.DiscrError=void 0;var t;(function(r){r.Tag="tag",r.Mapping="mappi\
ng"})(t||(e.DiscrError=t={}))})),Zi=x((e=>{Object.defineProperty(e,"__esModule",{value:!0});let t=me(),r=wh(),s=Rn(),o=Tr(),a=fe(),n={keyword:"discriminator",type:"\
object",schemaType:"object",error:{message:({params:{discrError:c,tagName:i}})=>c===r.DiscrError.Tag?`tag "${i}" must be string`:`value of tag "${i}" must be in\
 oneOf`,params:({params:{discrError:c,tag:i,tagName:d}})=>(0,t._)`{error: ${c}, tag: ${d}, tagValue: ${i}}`},code(c){let{gen:i,data:d,schema:p,parentSchema:f,it:b}=c,
{oneOf:E}=f;if(!b.opts.discriminator)throw new Error("discriminator: requires discriminator option");let R=p.propertyName;if(typeof R!="string")throw new Error(
"discriminator: requires propertyName");if(p.mapping)throw new Error("discriminator: mapping is not supported");if(!E)throw new Error("discriminator: requires o\
neOf keyword");let $=i.let("valid",!1),y=i.const("tag",(0,t._)`${d}${(0,t.getProperty)(R)}`);i.if((0,t._)`typeof ${y} == "string"`,()=>h(),()=>c.error(!1,{discrError:r.
DiscrError.Tag,tag:y,tagName:R})),c.ok($);function h(){let w=v();i.if(!1);for(let j in w)i.elseIf((0,t._)`${y} === ${j}`),i.assign($,T(w[j]));i.else(),c.error(!1,
{discrError:r.DiscrError.Mapping,tag:y,tagName:R}),i.endIf()}function T(w){let j=i.name("valid"),z=c.subschema({keyword:"oneOf",schemaProp:w},j);return c.mergeEvaluated(
z,t.Name),j}function v(){var w;let j={},z=P(f),g=!0;for(let D=0;D<E.length;D++){let U=E[D];if(U?.$ref&&!(0,a.schemaHasRulesButRef)(U,b.self.RULES)){let K=U.$ref;
if(U=s.resolveRef.call(b.self,b.schemaEnv.root,b.baseId,K),U instanceof s.SchemaEnv&&(U=U.schema),U===void 0)throw new o.default(b.opts.uriResolver,b.baseId,K)}
let Y=(w=U?.properties)===null||w===void 0?void 0:w[R];if(typeof Y!="object")throw new Error(`discriminator: oneOf subschemas (or referenced schemas) must have \
"properties/${R}"`);g=g&&(z||P(U)),N(Y,D)}if(!g)throw new Error(`discriminator: "${R}" must be required`);return j;function P({required:D}){return Array.isArray(
D)&&D.includes(R)}function N(D,U){if(D.const)F(D.const,U);else if(D.enum)for(let Y of D.enum)F(Y,U);else throw new Error(`discriminator: "properties/${R}" must \
have "const" or "enum"`)}function F(D,U){if(typeof D!="string"||D in j)throw new Error(`discriminator: "${R}" values must be unique strings`);j[D]=U}}}};e.default=
n})),Th=x(((e,t)=>{t.exports={$schema:"http://json-schema.org/draft-07/schema#",$id:"http://json-schema.org/draft-07/schema#",title:"Core schema meta-schema",definitions:{
schemaArray:{type:"array",minItems:1,items:{$ref:"#"}},nonNegativeInteger:{type:"integer",minimum:0},nonNegativeIntegerDefault0:{allOf:[{$ref:"#/definitions/non\
NegativeInteger"},{default:0}]},simpleTypes:{enum:["array","boolean","integer","null","number","object","string"]},stringArray:{type:"array",items:{type:"string"},
uniqueItems:!0,default:[]}},type:["object","boolean"],properties:{$id:{type:"string",format:"uri-reference"},$schema:{type:"string",format:"uri"},$ref:{type:"st\
ring",format:"uri-reference"},$comment:{type:"string"},title:{type:"string"},description:{type:"string"},default:!0,readOnly:{type:"boolean",default:!1},examples:{
type:"array",items:!0},multipleOf:{type:"number",exclusiveMinimum:0},maximum:{type:"number"},exclusiveMaximum:{type:"number"},minimum:{type:"number"},exclusiveMinimum:{
type:"number"},maxLength:{$ref:"#/definitions/nonNegativeInteger"},minLength:{$ref:"#/definitions/nonNegativeIntegerDefault0"},pattern:{type:"string",format:"re\
gex"},additionalItems:{$ref:"#"},items:{anyOf:[{$ref:"#"},{$ref:"#/definitions/schemaArray"}],default:!0},maxItems:{$ref:"#/definitions/nonNegativeInteger"},minItems:{
$ref:"#/definitions/nonNegativeIntegerDefault0"},uniqueItems:{type:"boolean",default:!1},contains:{$ref:"#"},maxProperties:{$ref:"#/definitions/nonNegativeInteg\
er"},minProperties:{$ref:"#/definitions/nonNegativeIntegerDefault0"},required:{$ref:"#/definitions/stringArray"},additionalProperties:{$ref:"#"},definitions:{type:"\
object",additionalProperties:{$ref:"#"},default:{}},properties:{type:"object",additionalProperties:{$ref:"#"},default:{}},patternProperties:{type:"object",additionalProperties:{
$ref:"#"},propertyNames:{format:"regex"},default:{}},dependencies:{type:"object",additionalProperties:{anyOf:[{$ref:"#"},{$ref:"#/definitions/stringArray"}]}},propertyNames:{
$ref:"#"},const:!0,enum:{type:"array",items:!0,minItems:1,uniqueItems:!0},type:{anyOf:[{$ref:"#/definitions/simpleTypes"},{type:"array",items:{$ref:"#/definitio\
ns/simpleTypes"},minItems:1,uniqueItems:!0}]},format:{type:"string"},contentMediaType:{type:"string"},contentEncoding:{type:"string"},if:{$ref:"#"},then:{$ref:"\
#"},else:{$ref:"#"},allOf:{$ref:"#/definitions/schemaArray"},anyOf:{$ref:"#/definitions/schemaArray"},oneOf:{$ref:"#/definitions/schemaArray"},not:{$ref:"#"}},default:!0}})),
Jl=x(((e,t)=>{Object.defineProperty(e,"__esModule",{value:!0}),e.MissingRefError=e.ValidationError=e.CodeGen=e.Name=e.nil=e.stringify=e.str=e._=e.KeywordCxt=e.Ajv=
void 0;let r=Gi(),s=xl(),o=Zi(),a=Th(),n=["/properties"],c="http://json-schema.org/draft-07/schema";var i=class extends r.default{_addVocabularies(){super._addVocabularies(),
s.default.forEach(E=>this.addVocabulary(E)),this.opts.discriminator&&this.addKeyword(o.default)}_addDefaultMetaSchema(){if(super._addDefaultMetaSchema(),!this.opts.
meta)return;let E=this.opts.$data?this.$dataMetaSchema(a,n):a;this.addMetaSchema(E,c,!1),this.refs["http://json-schema.org/schema"]=c}defaultMeta(){return this.
opts.defaultMeta=super.defaultMeta()||(this.getSchema(c)?c:void 0)}};e.Ajv=i,t.exports=e=i,t.exports.Ajv=i,Object.defineProperty(e,"__esModule",{value:!0}),e.default=
i;var d=wr();Object.defineProperty(e,"KeywordCxt",{enumerable:!0,get:function(){return d.KeywordCxt}});var p=me();Object.defineProperty(e,"_",{enumerable:!0,get:function(){
return p._}}),Object.defineProperty(e,"str",{enumerable:!0,get:function(){return p.str}}),Object.defineProperty(e,"stringify",{enumerable:!0,get:function(){return p.
stringify}}),Object.defineProperty(e,"nil",{enumerable:!0,get:function(){return p.nil}}),Object.defineProperty(e,"Name",{enumerable:!0,get:function(){return p.Name}}),
Object.defineProperty(e,"CodeGen",{enumerable:!0,get:function(){return p.CodeGen}});var f=Vs();Object.defineProperty(e,"ValidationError",{enumerable:!0,get:function(){
return f.default}});var b=Tr();Object.defineProperty(e,"MissingRefError",{enumerable:!0,get:function(){return b.default}})})),Bl=x((e=>{Object.defineProperty(e,
"__esModule",{value:!0}),e.dynamicAnchor=void 0;let t=me(),r=We(),s=Rn(),o=Wi(),a={keyword:"$dynamicAnchor",schemaType:"string",code:i=>n(i,i.schema)};function n(i,d){
let{gen:p,it:f}=i;f.schemaEnv.root.dynamicAnchors[d]=!0;let b=(0,t._)`${r.default.dynamicAnchors}${(0,t.getProperty)(d)}`,E=f.errSchemaPath==="#"?f.validateName:
c(i);p.if((0,t._)`!${b}`,()=>p.assign(b,E))}e.dynamicAnchor=n;function c(i){let{schemaEnv:d,schema:p,self:f}=i.it,{root:b,baseId:E,localRefs:R,meta:$}=d.root,{schemaId:y}=f.
opts,h=new s.SchemaEnv({schema:p,schemaId:y,root:b,baseId:E,localRefs:R,meta:$});return s.compileSchema.call(f,h),(0,o.getValidate)(i,h)}e.default=a})),Kl=x((e=>{
Object.defineProperty(e,"__esModule",{value:!0}),e.dynamicRef=void 0;let t=me(),r=We(),s=Wi(),o={keyword:"$dynamicRef",schemaType:"string",code:n=>a(n,n.schema)};
function a(n,c){let{gen:i,keyword:d,it:p}=n;if(c[0]!=="#")throw new Error(`"${d}" only supports hash fragment reference`);let f=c.slice(1);if(p.allErrors)b();else{
let R=i.let("valid",!1);b(R),n.ok(R)}function b(R){if(p.schemaEnv.root.dynamicAnchors[f]){let $=i.let("_v",(0,t._)`${r.default.dynamicAnchors}${(0,t.getProperty)(
f)}`);i.if($,E($,R),E(p.validateName,R))}else E(p.validateName,R)()}function E(R,$){return $?()=>i.block(()=>{(0,s.callRef)(n,R),i.let($,!0)}):()=>(0,s.callRef)(
n,R)}}e.dynamicRef=a,e.default=o})),Ph=x((e=>{Object.defineProperty(e,"__esModule",{value:!0});let t=Bl(),r=fe(),s={keyword:"$recursiveAnchor",schemaType:"boole\
an",code(o){o.schema?(0,t.dynamicAnchor)(o,""):(0,r.checkStrictMode)(o.it,"$recursiveAnchor: false is ignored")}};e.default=s})),Ch=x((e=>{Object.defineProperty(
e,"__esModule",{value:!0});let t=Kl(),r={keyword:"$recursiveRef",schemaType:"string",code:s=>(0,t.dynamicRef)(s,s.schema)};e.default=r})),Gl=x((e=>{Object.defineProperty(
e,"__esModule",{value:!0});let t=Bl(),r=Kl(),s=Ph(),o=Ch(),a=[t.default,r.default,s.default,o.default];e.default=a})),qh=x((e=>{Object.defineProperty(e,"__esMod\
ule",{value:!0});let t=Xi(),r={keyword:"dependentRequired",type:"object",schemaType:"object",error:t.error,code:s=>(0,t.validatePropertyDeps)(s)};e.default=r})),
Ih=x((e=>{Object.defineProperty(e,"__esModule",{value:!0});let t=Xi(),r={keyword:"dependentSchemas",type:"object",schemaType:"object",code:s=>(0,t.validateSchemaDeps)(
s)};e.default=r})),Oh=x((e=>{Object.defineProperty(e,"__esModule",{value:!0});let t=fe(),r={keyword:["maxContains","minContains"],type:"array",schemaType:"numbe\
r",code({keyword:s,parentSchema:o,it:a}){o.contains===void 0&&(0,t.checkStrictMode)(a,`"${s}" without "contains" is ignored`)}};e.default=r})),Wl=x((e=>{Object.
defineProperty(e,"__esModule",{value:!0});let t=qh(),r=Ih(),s=Oh(),o=[t.default,r.default,s.default];e.default=o})),jh=x((e=>{Object.defineProperty(e,"__esModul\
e",{value:!0});let t=me(),r=fe(),s=We(),o={keyword:"unevaluatedProperties",type:"object",schemaType:["boolean","object"],trackErrors:!0,error:{message:"must NOT\
 have unevaluated properties",params:({params:a})=>(0,t._)`{unevaluatedProperty: ${a.unevaluatedProperty}}`},code(a){let{gen:n,schema:c,data:i,errsCount:d,it:p}=a;
if(!d)throw new Error("ajv implementation error");let{allErrors:f,props:b}=p;b instanceof t.Name?n.if((0,t._)`${b} !== true`,()=>n.forIn("key",i,y=>n.if(R(b,y),
()=>E(y)))):b!==!0&&n.forIn("key",i,y=>b===void 0?E(y):n.if($(b,y),()=>E(y))),p.props=!0,a.ok((0,t._)`${d} === ${s.default.errors}`);function E(y){if(c===!1){a.
setParams({unevaluatedProperty:y}),a.error(),f||n.break();return}if(!(0,r.alwaysValidSchema)(p,c)){let h=n.name("valid");a.subschema({keyword:"unevaluatedProper\
ties",dataProp:y,dataPropType:r.Type.Str},h),f||n.if((0,t.not)(h),()=>n.break())}}function R(y,h){return(0,t._)`!${y} || !${y}[${h}]`}function $(y,h){let T=[];for(let v in y)
y[v]===!0&&T.push((0,t._)`${h} !== ${v}`);return(0,t.and)(...T)}}};e.default=o})),Nh=x((e=>{Object.defineProperty(e,"__esModule",{value:!0});let t=me(),r=fe(),s={
keyword:"unevaluatedItems",type:"array",schemaType:["boolean","object"],error:{message:({params:{len:o}})=>(0,t.str)`must NOT have more than ${o} items`,params:({
params:{len:o}})=>(0,t._)`{limit: ${o}}`},code(o){let{gen:a,schema:n,data:c,it:i}=o,d=i.items||0;if(d===!0)return;let p=a.const("len",(0,t._)`${c}.length`);if(n===
!1)o.setParams({len:d}),o.fail((0,t._)`${p} > ${d}`);else if(typeof n=="object"&&!(0,r.alwaysValidSchema)(i,n)){let b=a.var("valid",(0,t._)`${p} <= ${d}`);a.if(
(0,t.not)(b),()=>f(b,d)),o.ok(b)}i.items=!0;function f(b,E){a.forRange("i",E,p,R=>{o.subschema({keyword:"unevaluatedItems",dataProp:R,dataPropType:r.Type.Num},b),
i.allErrors||a.if((0,t.not)(b),()=>a.break())})}}};e.default=s})),Yl=x((e=>{Object.defineProperty(e,"__esModule",{value:!0});let t=jh(),r=Nh(),s=[t.default,r.default];
e.default=s})),Mh=x(((e,t)=>{t.exports={$schema:"https://json-schema.org/draft/2019-09/schema",$id:"https://json-schema.org/draft/2019-09/schema",$vocabulary:{"\
https://json-schema.org/draft/2019-09/vocab/core":!0,"https://json-schema.org/draft/2019-09/vocab/applicator":!0,"https://json-schema.org/draft/2019-09/vocab/va\
lidation":!0,"https://json-schema.org/draft/2019-09/vocab/meta-data":!0,"https://json-schema.org/draft/2019-09/vocab/format":!1,"https://json-schema.org/draft/2\
019-09/vocab/content":!0},$recursiveAnchor:!0,title:"Core and Validation specifications meta-schema",allOf:[{$ref:"meta/core"},{$ref:"meta/applicator"},{$ref:"m\
eta/validation"},{$ref:"meta/meta-data"},{$ref:"meta/format"},{$ref:"meta/content"}],type:["object","boolean"],properties:{definitions:{$comment:"While no longe\
r an official keyword as it is replaced by $defs, this keyword is retained in the meta-schema to prevent incompatible extensions as it remains in common use.",type:"\
object",additionalProperties:{$recursiveRef:"#"},default:{}},dependencies:{$comment:'"dependencies" is no longer a keyword, but schema authors should avoid rede\
fining it to facilitate a smooth transition to "dependentSchemas" and "dependentRequired"',type:"object",additionalProperties:{anyOf:[{$recursiveRef:"#"},{$ref:"\
meta/validation#/$defs/stringArray"}]}}}}})),kh=x(((e,t)=>{t.exports={$schema:"https://json-schema.org/draft/2019-09/schema",$id:"https://json-schema.org/draft/\
2019-09/meta/applicator",$vocabulary:{"https://json-schema.org/draft/2019-09/vocab/applicator":!0},$recursiveAnchor:!0,title:"Applicator vocabulary meta-schema",
type:["object","boolean"],properties:{additionalItems:{$recursiveRef:"#"},unevaluatedItems:{$recursiveRef:"#"},items:{anyOf:[{$recursiveRef:"#"},{$ref:"#/$defs/\
schemaArray"}]},contains:{$recursiveRef:"#"},additionalProperties:{$recursiveRef:"#"},unevaluatedProperties:{$recursiveRef:"#"},properties:{type:"object",additionalProperties:{
$recursiveRef:"#"},default:{}},patternProperties:{type:"object",additionalProperties:{$recursiveRef:"#"},propertyNames:{format:"regex"},default:{}},dependentSchemas:{
type:"object",additionalProperties:{$recursiveRef:"#"}},propertyNames:{$recursiveRef:"#"},if:{$recursiveRef:"#"},then:{$recursiveRef:"#"},else:{$recursiveRef:"#"},
allOf:{$ref:"#/$defs/schemaArray"},anyOf:{$ref:"#/$defs/schemaArray"},oneOf:{$ref:"#/$defs/schemaArray"},not:{$recursiveRef:"#"}},$defs:{schemaArray:{type:"arra\
y",minItems:1,items:{$recursiveRef:"#"}}}}})),Ah=x(((e,t)=>{t.exports={$schema:"https://json-schema.org/draft/2019-09/schema",$id:"https://json-schema.org/draft\
/2019-09/meta/content",$vocabulary:{"https://json-schema.org/draft/2019-09/vocab/content":!0},$recursiveAnchor:!0,title:"Content vocabulary meta-schema",type:["\
object","boolean"],properties:{contentMediaType:{type:"string"},contentEncoding:{type:"string"},contentSchema:{$recursiveRef:"#"}}}})),Lh=x(((e,t)=>{t.exports={
$schema:"https://json-schema.org/draft/2019-09/schema",$id:"https://json-schema.org/draft/2019-09/meta/core",$vocabulary:{"https://json-schema.org/draft/2019-09\
/vocab/core":!0},$recursiveAnchor:!0,title:"Core vocabulary meta-schema",type:["object","boolean"],properties:{$id:{type:"string",format:"uri-reference",$comment:"\
Non-empty fragments not allowed.",pattern:"^[^#]*#?$"},$schema:{type:"string",format:"uri"},$anchor:{type:"string",pattern:"^[A-Za-z][-A-Za-z0-9.:_]*$"},$ref:{type:"\
string",format:"uri-reference"},$recursiveRef:{type:"string",format:"uri-reference"},$recursiveAnchor:{type:"boolean",default:!1},$vocabulary:{type:"object",propertyNames:{
type:"string",format:"uri"},additionalProperties:{type:"boolean"}},$comment:{type:"string"},$defs:{type:"object",additionalProperties:{$recursiveRef:"#"},default:{}}}}})),
Dh=x(((e,t)=>{t.exports={$schema:"https://json-schema.org/draft/2019-09/schema",$id:"https://json-schema.org/draft/2019-09/meta/format",$vocabulary:{"https://js\
on-schema.org/draft/2019-09/vocab/format":!0},$recursiveAnchor:!0,title:"Format vocabulary meta-schema",type:["object","boolean"],properties:{format:{type:"stri\
ng"}}}})),Uh=x(((e,t)=>{t.exports={$schema:"https://json-schema.org/draft/2019-09/schema",$id:"https://json-schema.org/draft/2019-09/meta/meta-data",$vocabulary:{
"https://json-schema.org/draft/2019-09/vocab/meta-data":!0},$recursiveAnchor:!0,title:"Meta-data vocabulary meta-schema",type:["object","boolean"],properties:{title:{
type:"string"},description:{type:"string"},default:!0,deprecated:{type:"boolean",default:!1},readOnly:{type:"boolean",default:!1},writeOnly:{type:"boolean",default:!1},
examples:{type:"array",items:!0}}}})),Vh=x(((e,t)=>{t.exports={$schema:"https://json-schema.org/draft/2019-09/schema",$id:"https://json-schema.org/draft/2019-09\
/meta/validation",$vocabulary:{"https://json-schema.org/draft/2019-09/vocab/validation":!0},$recursiveAnchor:!0,title:"Validation vocabulary meta-schema",type:[
"object","boolean"],properties:{multipleOf:{type:"number",exclusiveMinimum:0},maximum:{type:"number"},exclusiveMaximum:{type:"number"},minimum:{type:"number"},exclusiveMinimum:{
type:"number"},maxLength:{$ref:"#/$defs/nonNegativeInteger"},minLength:{$ref:"#/$defs/nonNegativeIntegerDefault0"},pattern:{type:"string",format:"regex"},maxItems:{
$ref:"#/$defs/nonNegativeInteger"},minItems:{$ref:"#/$defs/nonNegativeIntegerDefault0"},uniqueItems:{type:"boolean",default:!1},maxContains:{$ref:"#/$defs/nonNe\
gativeInteger"},minContains:{$ref:"#/$defs/nonNegativeInteger",default:1},maxProperties:{$ref:"#/$defs/nonNegativeInteger"},minProperties:{$ref:"#/$defs/nonNega\
tiveIntegerDefault0"},required:{$ref:"#/$defs/stringArray"},dependentRequired:{type:"object",additionalProperties:{$ref:"#/$defs/stringArray"}},const:!0,enum:{type:"\
array",items:!0},type:{anyOf:[{$ref:"#/$defs/simpleTypes"},{type:"array",items:{$ref:"#/$defs/simpleTypes"},minItems:1,uniqueItems:!0}]}},$defs:{nonNegativeInteger:{
type:"integer",minimum:0},nonNegativeIntegerDefault0:{$ref:"#/$defs/nonNegativeInteger",default:0},simpleTypes:{enum:["array","boolean","integer","null","number",
"object","string"]},stringArray:{type:"array",items:{type:"string"},uniqueItems:!0,default:[]}}}})),Hh=x((e=>{Object.defineProperty(e,"__esModule",{value:!0});let t=Mh(),
r=kh(),s=Ah(),o=Lh(),a=Dh(),n=Uh(),c=Vh(),i=["/properties"];function d(p){return[t,r,s,o,f(this,a),n,f(this,c)].forEach(b=>this.addMetaSchema(b,void 0,!1)),this;
function f(b,E){return p?b.$dataMetaSchema(E,i):E}}e.default=d})),Fh=x(((e,t)=>{Object.defineProperty(e,"__esModule",{value:!0}),e.MissingRefError=e.ValidationError=
e.CodeGen=e.Name=e.nil=e.stringify=e.str=e._=e.KeywordCxt=e.Ajv2019=void 0;let r=Gi(),s=xl(),o=Gl(),a=Wl(),n=Yl(),c=Zi(),i=Hh(),d="https://json-schema.org/draft\
/2019-09/schema";var p=class extends r.default{constructor($={}){super({...$,dynamicRef:!0,next:!0,unevaluated:!0})}_addVocabularies(){super._addVocabularies(),
this.addVocabulary(o.default),s.default.forEach($=>this.addVocabulary($)),this.addVocabulary(a.default),this.addVocabulary(n.default),this.opts.discriminator&&this.
addKeyword(c.default)}_addDefaultMetaSchema(){super._addDefaultMetaSchema();let{$data:$,meta:y}=this.opts;y&&(i.default.call(this,$),this.refs["http://json-sche\
ma.org/schema"]=d)}defaultMeta(){return this.opts.defaultMeta=super.defaultMeta()||(this.getSchema(d)?d:void 0)}};e.Ajv2019=p,t.exports=e=p,t.exports.Ajv2019=p,
Object.defineProperty(e,"__esModule",{value:!0}),e.default=p;var f=wr();Object.defineProperty(e,"KeywordCxt",{enumerable:!0,get:function(){return f.KeywordCxt}});
var b=me();Object.defineProperty(e,"_",{enumerable:!0,get:function(){return b._}}),Object.defineProperty(e,"str",{enumerable:!0,get:function(){return b.str}}),Object.
defineProperty(e,"stringify",{enumerable:!0,get:function(){return b.stringify}}),Object.defineProperty(e,"nil",{enumerable:!0,get:function(){return b.nil}}),Object.
defineProperty(e,"Name",{enumerable:!0,get:function(){return b.Name}}),Object.defineProperty(e,"CodeGen",{enumerable:!0,get:function(){return b.CodeGen}});var E=Vs();
Object.defineProperty(e,"ValidationError",{enumerable:!0,get:function(){return E.default}});var R=Tr();Object.defineProperty(e,"MissingRefError",{enumerable:!0,
get:function(){return R.default}})})),xh=x((e=>{Object.defineProperty(e,"__esModule",{value:!0});let t=kl(),r=Al(),s=Vl(),o=Gl(),a=Wl(),n=Yl(),c=Hl(),i=Fl(),d=[
o.default,t.default,r.default,(0,s.default)(!0),c.default,i.metadataVocabulary,i.contentVocabulary,a.default,n.default];e.default=d})),Jh=x(((e,t)=>{t.exports={
$schema:"https://json-schema.org/draft/2020-12/schema",$id:"https://json-schema.org/draft/2020-12/schema",$vocabulary:{"https://json-schema.org/draft/2020-12/vo\
cab/core":!0,"https://json-schema.org/draft/2020-12/vocab/applicator":!0,"https://json-schema.org/draft/2020-12/vocab/unevaluated":!0,"https://json-schema.org/d\
raft/2020-12/vocab/validation":!0,"https://json-schema.org/draft/2020-12/vocab/meta-data":!0,"https://json-schema.org/draft/2020-12/vocab/format-annotation":!0,
"https://json-schema.org/draft/2020-12/vocab/content":!0},$dynamicAnchor:"meta",title:"Core and Validation specifications meta-schema",allOf:[{$ref:"meta/core"},
{$ref:"meta/applicator"},{$ref:"meta/unevaluated"},{$ref:"meta/validation"},{$ref:"meta/meta-data"},{$ref:"meta/format-annotation"},{$ref:"meta/content"}],type:[
"object","boolean"],$comment:"This meta-schema also defines keywords that have appeared in previous drafts in order to prevent incompatible extensions as they r\
emain in common use.",properties:{definitions:{$comment:'"definitions" has been replaced by "$defs".',type:"object",additionalProperties:{$dynamicRef:"#meta"},deprecated:!0,
default:{}},dependencies:{$comment:'"dependencies" has been split and replaced by "dependentSchemas" and "dependentRequired" in order to serve their differing s\
emantics.',type:"object",additionalProperties:{anyOf:[{$dynamicRef:"#meta"},{$ref:"meta/validation#/$defs/stringArray"}]},deprecated:!0,default:{}},$recursiveAnchor:{
$comment:'"$recursiveAnchor" has been replaced by "$dynamicAnchor".',$ref:"meta/core#/$defs/anchorString",deprecated:!0},$recursiveRef:{$comment:'"$recursiveRef\
" has been replaced by "$dynamicRef".',$ref:"meta/core#/$defs/uriReferenceString",deprecated:!0}}}})),Bh=x(((e,t)=>{t.exports={$schema:"https://json-schema.org/\
draft/2020-12/schema",$id:"https://json-schema.org/draft/2020-12/meta/applicator",$vocabulary:{"https://json-schema.org/draft/2020-12/vocab/applicator":!0},$dynamicAnchor:"\
meta",title:"Applicator vocabulary meta-schema",type:["object","boolean"],properties:{prefixItems:{$ref:"#/$defs/schemaArray"},items:{$dynamicRef:"#meta"},contains:{
$dynamicRef:"#meta"},additionalProperties:{$dynamicRef:"#meta"},properties:{type:"object",additionalProperties:{$dynamicRef:"#meta"},default:{}},patternProperties:{
type:"object",additionalProperties:{$dynamicRef:"#meta"},propertyNames:{format:"regex"},default:{}},dependentSchemas:{type:"object",additionalProperties:{$dynamicRef:"\
#meta"},default:{}},propertyNames:{$dynamicRef:"#meta"},if:{$dynamicRef:"#meta"},then:{$dynamicRef:"#meta"},else:{$dynamicRef:"#meta"},allOf:{$ref:"#/$defs/sche\
maArray"},anyOf:{$ref:"#/$defs/schemaArray"},oneOf:{$ref:"#/$defs/schemaArray"},not:{$dynamicRef:"#meta"}},$defs:{schemaArray:{type:"array",minItems:1,items:{$dynamicRef:"\
#meta"}}}}})),Kh=x(((e,t)=>{t.exports={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"https://json-schema.org/draft/2020-12/meta/unevaluated",$vocabulary:{
"https://json-schema.org/draft/2020-12/vocab/unevaluated":!0},$dynamicAnchor:"meta",title:"Unevaluated applicator vocabulary meta-schema",type:["object","boolea\
n"],properties:{unevaluatedItems:{$dynamicRef:"#meta"},unevaluatedProperties:{$dynamicRef:"#meta"}}}})),Gh=x(((e,t)=>{t.exports={$schema:"https://json-schema.or\
g/draft/2020-12/schema",$id:"https://json-schema.org/draft/2020-12/meta/content",$vocabulary:{"https://json-schema.org/draft/2020-12/vocab/content":!0},$dynamicAnchor:"\
meta",title:"Content vocabulary meta-schema",type:["object","boolean"],properties:{contentEncoding:{type:"string"},contentMediaType:{type:"string"},contentSchema:{
$dynamicRef:"#meta"}}}})),Wh=x(((e,t)=>{t.exports={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"https://json-schema.org/draft/2020-12/meta/core",
$vocabulary:{"https://json-schema.org/draft/2020-12/vocab/core":!0},$dynamicAnchor:"meta",title:"Core vocabulary meta-schema",type:["object","boolean"],properties:{
$id:{$ref:"#/$defs/uriReferenceString",$comment:"Non-empty fragments not allowed.",pattern:"^[^#]*#?$"},$schema:{$ref:"#/$defs/uriString"},$ref:{$ref:"#/$defs/u\
riReferenceString"},$anchor:{$ref:"#/$defs/anchorString"},$dynamicRef:{$ref:"#/$defs/uriReferenceString"},$dynamicAnchor:{$ref:"#/$defs/anchorString"},$vocabulary:{
type:"object",propertyNames:{$ref:"#/$defs/uriString"},additionalProperties:{type:"boolean"}},$comment:{type:"string"},$defs:{type:"object",additionalProperties:{
$dynamicRef:"#meta"}}},$defs:{anchorString:{type:"string",pattern:"^[A-Za-z_][-A-Za-z0-9._]*$"},uriString:{type:"string",format:"uri"},uriReferenceString:{type:"\
string",format:"uri-reference"}}}})),Yh=x(((e,t)=>{t.exports={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"https://json-schema.org/draft/2020-12/\
meta/format-annotation",$vocabulary:{"https://json-schema.org/draft/2020-12/vocab/format-annotation":!0},$dynamicAnchor:"meta",title:"Format vocabulary meta-sch\
ema for annotation results",type:["object","boolean"],properties:{format:{type:"string"}}}})),Xh=x(((e,t)=>{t.exports={$schema:"https://json-schema.org/draft/20\
20-12/schema",$id:"https://json-schema.org/draft/2020-12/meta/meta-data",$vocabulary:{"https://json-schema.org/draft/2020-12/vocab/meta-data":!0},$dynamicAnchor:"\
meta",title:"Meta-data vocabulary meta-schema",type:["object","boolean"],properties:{title:{type:"string"},description:{type:"string"},default:!0,deprecated:{type:"\
boolean",default:!1},readOnly:{type:"boolean",default:!1},writeOnly:{type:"boolean",default:!1},examples:{type:"array",items:!0}}}})),Zh=x(((e,t)=>{t.exports={$schema:"\
https://json-schema.org/draft/2020-12/schema",$id:"https://json-schema.org/draft/2020-12/meta/validation",$vocabulary:{"https://json-schema.org/draft/2020-12/vo\
cab/validation":!0},$dynamicAnchor:"meta",title:"Validation vocabulary meta-schema",type:["object","boolean"],properties:{type:{anyOf:[{$ref:"#/$defs/simpleType\
s"},{type:"array",items:{$ref:"#/$defs/simpleTypes"},minItems:1,uniqueItems:!0}]},const:!0,enum:{type:"array",items:!0},multipleOf:{type:"number",exclusiveMinimum:0},
maximum:{type:"number"},exclusiveMaximum:{type:"number"},minimum:{type:"number"},exclusiveMinimum:{type:"number"},maxLength:{$ref:"#/$defs/nonNegativeInteger"},
minLength:{$ref:"#/$defs/nonNegativeIntegerDefault0"},pattern:{type:"string",format:"regex"},maxItems:{$ref:"#/$defs/nonNegativeInteger"},minItems:{$ref:"#/$def\
s/nonNegativeIntegerDefault0"},uniqueItems:{type:"boolean",default:!1},maxContains:{$ref:"#/$defs/nonNegativeInteger"},minContains:{$ref:"#/$defs/nonNegativeInt\
eger",default:1},maxProperties:{$ref:"#/$defs/nonNegativeInteger"},minProperties:{$ref:"#/$defs/nonNegativeIntegerDefault0"},required:{$ref:"#/$defs/stringArray"},
dependentRequired:{type:"object",additionalProperties:{$ref:"#/$defs/stringArray"}}},$defs:{nonNegativeInteger:{type:"integer",minimum:0},nonNegativeIntegerDefault0:{
$ref:"#/$defs/nonNegativeInteger",default:0},simpleTypes:{enum:["array","boolean","integer","null","number","object","string"]},stringArray:{type:"array",items:{
type:"string"},uniqueItems:!0,default:[]}}}})),Qh=x((e=>{Object.defineProperty(e,"__esModule",{value:!0});let t=Jh(),r=Bh(),s=Kh(),o=Gh(),a=Wh(),n=Yh(),c=Xh(),i=Zh(),
d=["/properties"];function p(f){return[t,r,s,o,a,b(this,n),c,b(this,i)].forEach(E=>this.addMetaSchema(E,void 0,!1)),this;function b(E,R){return f?E.$dataMetaSchema(
R,d):R}}e.default=p})),ep=x(((e,t)=>{Object.defineProperty(e,"__esModule",{value:!0}),e.MissingRefError=e.ValidationError=e.CodeGen=e.Name=e.nil=e.stringify=e.str=
e._=e.KeywordCxt=e.Ajv2020=void 0;let r=Gi(),s=xh(),o=Zi(),a=Qh(),n="https://json-schema.org/draft/2020-12/schema";var c=class extends r.default{constructor(b={}){
super({...b,dynamicRef:!0,next:!0,unevaluated:!0})}_addVocabularies(){super._addVocabularies(),s.default.forEach(b=>this.addVocabulary(b)),this.opts.discriminator&&
this.addKeyword(o.default)}_addDefaultMetaSchema(){super._addDefaultMetaSchema();let{$data:b,meta:E}=this.opts;E&&(a.default.call(this,b),this.refs["http://json\
-schema.org/schema"]=n)}defaultMeta(){return this.opts.defaultMeta=super.defaultMeta()||(this.getSchema(n)?n:void 0)}};e.Ajv2020=c,t.exports=e=c,t.exports.Ajv2020=
c,Object.defineProperty(e,"__esModule",{value:!0}),e.default=c;var i=wr();Object.defineProperty(e,"KeywordCxt",{enumerable:!0,get:function(){return i.KeywordCxt}});
var d=me();Object.defineProperty(e,"_",{enumerable:!0,get:function(){return d._}}),Object.defineProperty(e,"str",{enumerable:!0,get:function(){return d.str}}),Object.
defineProperty(e,"stringify",{enumerable:!0,get:function(){return d.stringify}}),Object.defineProperty(e,"nil",{enumerable:!0,get:function(){return d.nil}}),Object.
defineProperty(e,"Name",{enumerable:!0,get:function(){return d.Name}}),Object.defineProperty(e,"CodeGen",{enumerable:!0,get:function(){return d.CodeGen}});var p=Vs();
Object.defineProperty(e,"ValidationError",{enumerable:!0,get:function(){return p.default}});var f=Tr();Object.defineProperty(e,"MissingRefError",{enumerable:!0,
get:function(){return f.default}})})),tp=x((e=>{Object.defineProperty(e,"__esModule",{value:!0}),e.formatNames=e.fastFormats=e.fullFormats=void 0;function t(D,U){
return{validate:D,compare:U}}e.fullFormats={date:t(a,n),time:t(i(!0),d),"date-time":t(b(!0),E),"iso-time":t(i(),p),"iso-date-time":t(b(),R),duration:/^P(?!$)((\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|(\d+W)?)$/,
uri:h,"uri-reference":/^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i,
"uri-template":/^(?:(?:[^\x00-\x20"'<>%\\^`{|}]|%[0-9a-f]{2})|\{[+#./;?&=,!@|]?(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?(?:,(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?)*\})*$/i,
url:/^(?:https?|ftp):\/\/(?:\S+(?::\S*)?@)?(?:(?!(?:10|127)(?:\.\d{1,3}){3})(?!(?:169\.254|192\.168)(?:\.\d{1,3}){2})(?!172\.(?:1[6-9]|2\d|3[0-1])(?:\.\d{1,3}){2})(?:[1-9]\d?|1\d\d|2[01]\d|22[0-3])(?:\.(?:1?\d{1,2}|2[0-4]\d|25[0-5])){2}(?:\.(?:[1-9]\d?|1\d\d|2[0-4]\d|25[0-4]))|(?:(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)(?:\.(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)*(?:\.(?:[a-z\u{00a1}-\u{ffff}]{2,})))(?::\d{2,5})?(?:\/[^\s]*)?$/iu,
email:/^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i,hostname:/^(?=.{1,253}\.?$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[-0-9a-z]{0,61}[0-9a-z])?)*\.?$/i,
ipv4:/^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)$/,ipv6:/^((([0-9a-f]{1,4}:){7}([0-9a-f]{1,4}|:))|(([0-9a-f]{1,4}:){6}(:[0-9a-f]{1,4}|((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){5}(((:[0-9a-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){4}(((:[0-9a-f]{1,4}){1,3})|((:[0-9a-f]{1,4})?:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){3}(((:[0-9a-f]{1,4}){1,4})|((:[0-9a-f]{1,4}){0,2}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){2}(((:[0-9a-f]{1,4}){1,5})|((:[0-9a-f]{1,4}){0,3}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){1}(((:[0-9a-f]{1,4}){1,6})|((:[0-9a-f]{1,4}){0,4}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(:(((:[0-9a-f]{1,4}){1,7})|((:[0-9a-f]{1,4}){0,5}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))$/i,
regex:F,uuid:/^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,"json-pointer":/^(?:\/(?:[^~/]|~0|~1)*)*$/,"json-pointer-uri-fragment":/^#(?:\/(?:[a-z0-9_\-.!$&'()*+,;:=@]|%[0-9a-f]{2}|~0|~1)*)*$/i,
"relative-json-pointer":/^(?:0|[1-9][0-9]*)(?:#|(?:\/(?:[^~/]|~0|~1)*)*)$/,byte:v,int32:{type:"number",validate:z},int64:{type:"number",validate:g},float:{type:"\
number",validate:P},double:{type:"number",validate:P},password:!0,binary:!0},e.fastFormats={...e.fullFormats,date:t(/^\d\d\d\d-[0-1]\d-[0-3]\d$/,n),time:t(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i,
d),"date-time":t(/^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i,E),"iso-time":t(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i,
p),"iso-date-time":t(/^\d\d\d\d-[0-1]\d-[0-3]\d[t\s](?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i,R),uri:/^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i,
"uri-reference":/^(?:(?:[a-z][a-z0-9+\-.]*:)?\/?\/)?(?:[^\\\s#][^\s#]*)?(?:#[^\\\s]*)?$/i,email:/^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i},
e.formatNames=Object.keys(e.fullFormats);function r(D){return D%4===0&&(D%100!==0||D%400===0)}let s=/^(\d\d\d\d)-(\d\d)-(\d\d)$/,o=[0,31,28,31,30,31,30,31,31,30,
31,30,31];function a(D){let U=s.exec(D);if(!U)return!1;let Y=+U[1],K=+U[2],ie=+U[3];return K>=1&&K<=12&&ie>=1&&ie<=(K===2&&r(Y)?29:o[K])}function n(D,U){if(D&&U)
return D>U?1:D<U?-1:0}let c=/^(\d\d):(\d\d):(\d\d(?:\.\d+)?)(z|([+-])(\d\d)(?::?(\d\d))?)?$/i;function i(D){return function(Y){let K=c.exec(Y);if(!K)return!1;let ie=+K[1],
ge=+K[2],Se=+K[3],ye=K[4],he=K[5]==="-"?-1:1,O=+(K[6]||0),A=+(K[7]||0);if(O>23||A>59||D&&!ye)return!1;if(ie<=23&&ge<=59&&Se<60)return!0;let S=ge-A*he,u=ie-O*he-
(S<0?1:0);return(u===23||u===-1)&&(S===59||S===-1)&&Se<61}}function d(D,U){if(!(D&&U))return;let Y=new Date("2020-01-01T"+D).valueOf(),K=new Date("2020-01-01T"+
U).valueOf();if(Y&&K)return Y-K}function p(D,U){if(!(D&&U))return;let Y=c.exec(D),K=c.exec(U);if(Y&&K)return D=Y[1]+Y[2]+Y[3],U=K[1]+K[2]+K[3],D>U?1:D<U?-1:0}let f=/t|\s/i;
function b(D){let U=i(D);return function(K){let ie=K.split(f);return ie.length===2&&a(ie[0])&&U(ie[1])}}function E(D,U){if(!(D&&U))return;let Y=new Date(D).valueOf(),
K=new Date(U).valueOf();if(Y&&K)return Y-K}function R(D,U){if(!(D&&U))return;let[Y,K]=D.split(f),[ie,ge]=U.split(f),Se=n(Y,ie);if(Se!==void 0)return Se||d(K,ge)}
let $=/\/|:/,y=/^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
function h(D){return $.test(D)&&y.test(D)}let T=/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/gm;function v(D){return T.lastIndex=0,T.test(D)}
let w=-(2**31),j=2**31-1;function z(D){return Number.isInteger(D)&&D<=j&&D>=w}function g(D){return Number.isInteger(D)}function P(){return!0}let N=/[^\\]\\Z/;function F(D){
if(N.test(D))return!1;try{return new RegExp(D),!0}catch{return!1}}})),rp=x((e=>{Object.defineProperty(e,"__esModule",{value:!0}),e.formatLimitDefinition=void 0;
let t=Jl(),r=me(),s=r.operators,o={formatMaximum:{okStr:"<=",ok:s.LTE,fail:s.GT},formatMinimum:{okStr:">=",ok:s.GTE,fail:s.LT},formatExclusiveMaximum:{okStr:"<",
ok:s.LT,fail:s.GTE},formatExclusiveMinimum:{okStr:">",ok:s.GT,fail:s.LTE}},a={message:({keyword:c,schemaCode:i})=>(0,r.str)`should be ${o[c].okStr} ${i}`,params:({
keyword:c,schemaCode:i})=>(0,r._)`{comparison: ${o[c].okStr}, limit: ${i}}`};e.formatLimitDefinition={keyword:Object.keys(o),type:"string",schemaType:"string",$data:!0,
error:a,code(c){let{gen:i,data:d,schemaCode:p,keyword:f,it:b}=c,{opts:E,self:R}=b;if(!E.validateFormats)return;let $=new t.KeywordCxt(b,R.RULES.all.format.definition,
"format");$.$data?y():h();function y(){let v=i.scopeValue("formats",{ref:R.formats,code:E.code.formats}),w=i.const("fmt",(0,r._)`${v}[${$.schemaCode}]`);c.fail$data(
(0,r.or)((0,r._)`typeof ${w} != "object"`,(0,r._)`${w} instanceof RegExp`,(0,r._)`typeof ${w}.compare != "function"`,T(w)))}function h(){let v=$.schema,w=R.formats[v];
if(!w||w===!0)return;if(typeof w!="object"||w instanceof RegExp||typeof w.compare!="function")throw new Error(`"${f}": format "${v}" does not define "compare" f\
unction`);let j=i.scopeValue("formats",{key:v,ref:w,code:E.code.formats?(0,r._)`${E.code.formats}${(0,r.getProperty)(v)}`:void 0});c.fail$data(T(j))}function T(v){
return(0,r._)`${v}.compare(${d}, ${p}) ${o[f].fail} 0`}},dependencies:["format"]};let n=c=>(c.addKeyword(e.formatLimitDefinition),c);e.default=n})),sp=x(((e,t)=>{
Object.defineProperty(e,"__esModule",{value:!0});let r=tp(),s=rp(),o=me(),a=new o.Name("fullFormats"),n=new o.Name("fastFormats"),c=(d,p={keywords:!0})=>{if(Array.
isArray(p))return i(d,p,r.fullFormats,a),d;let[f,b]=p.mode==="fast"?[r.fastFormats,n]:[r.fullFormats,a];return i(d,p.formats||r.formatNames,f,b),p.keywords&&(0,s.
default)(d),d};c.get=(d,p="full")=>{let f=(p==="fast"?r.fastFormats:r.fullFormats)[d];if(!f)throw new Error(`Unknown format "${d}"`);return f};function i(d,p,f,b){
var E,R;(E=(R=d.opts.code).formats)!==null&&E!==void 0||(R.formats=(0,o._)`require("ajv-formats/dist/formats").${b}`);for(let $ of p)d.addFormat($,f[$])}t.exports=
e=c,Object.defineProperty(e,"__esModule",{value:!0}),e.default=c})),Xl=Jl(),op=Fh(),ap=ep(),np=mo(sp(),1),ip=np.default;function Ki(e){let t=new e({strict:!1,validateFormats:!0,
validateSchema:!1,allErrors:!0});return ip(t),t}var Hs=class{_ajv;_ajvDraft7;_ajv2019;_userAjv;constructor(e){this._userAjv=e!==void 0,this._ajv=e}get ajv(){return this.
_ajv??=Ki(ap.Ajv2020)}_engineFor(e){if(this._userAjv)return this.ajv;let t=Rc(e,"pass a pre-configured Ajv instance to AjvJsonSchemaValidator(ajv) to validate o\
ther dialects.");return t==="2020-12"?this.ajv:t==="2019-09"?this._ajv2019??=Ki(op.Ajv2019):this._ajvDraft7??=Ki(Xl.Ajv)}getValidator(e){let t=this._engineFor(e),
r="$id"in e&&typeof e.$id=="string"?t.getSchema(e.$id)??t.compile(e):t.compile(e);return s=>r(s)?{valid:!0,data:s,errorMessage:void 0}:{valid:!1,data:void 0,errorMessage:t.
errorsText(r.errors)}}},pf=Xl.Ajv;var rc=Symbol.for("mcp.completable");function cp(e,t){return Object.defineProperty(e,rc,{value:{complete:t},enumerable:!1,writable:!1,configurable:!1}),e}function ec(e){
return!!e&&typeof e=="object"&&rc in e}function lp(e){return e[rc]?.complete}var Pr=15e3,up=2**31-1;function xs(e,t){if(!Number.isFinite(e)||e<1)return;let r=setInterval(
t,Math.min(e,up));return r.unref?.(),r}var lu,sc=class{static{lu=e=>e._classification}onclose;onerror;onmessage;_classification;_responseMode;_started=!1;_used=!1;_closed=!1;_terminalDelivered=!1;_dispatchWindowOpen=!1;_requestId;_deferredResponse;_sse;_abortCleanup;_keepAliveMs;constructor(e){
this._classification=e.classification,this._responseMode=e.responseMode??"auto",this._keepAliveMs=e.keepAliveMs??Pr}async start(){if(this._started)throw new Error(
"PerRequestHTTPServerTransport is already started");this._started=!0}async handleMessage(e,t){if(this._used)throw new Error("PerRequestHTTPServerTransport serve\
s exactly one exchange; construct a new transport per request");if(!this._started||this.onmessage===void 0)throw new Error("PerRequestHTTPServerTransport is not\
 connected: connect a server to this transport before handling a message");if(this._closed)throw new Error("PerRequestHTTPServerTransport is closed");this._used=
!0;let r=t?.request?.signal;if(r?.aborted)throw await this.close(),new ce(de.ConnectionClosed,"The request was aborted before it could be handled");let s={classification:this.
_classification,...t?.request!==void 0&&{request:t.request},...t?.authInfo!==void 0&&{authInfo:t.authInfo}};if(Ge(e)){this._requestId=e.id;let o,a,n=new Promise(
(c,i)=>{o=c,a=i});if(this._deferredResponse={promise:n,resolve:o,reject:a,settled:!1},r!==void 0){let c=()=>{this.close()};r.addEventListener("abort",c,{once:!0}),
this._abortCleanup=()=>r.removeEventListener("abort",c)}this._dispatchWindowOpen=!0;try{this.onmessage(e,s)}finally{this._dispatchWindowOpen=!1}return this._responseMode===
"sse"&&!this._closed&&!this._deferredResponse.settled&&this.upgradeToSse(),n}return this.onmessage(e,s),new Response(null,{status:202})}async send(e,t){if(this.
_closed)return;let r=Qe(e)||et(e),s=r?e.id:t?.relatedRequestId;if(this._requestId===void 0||s===void 0||s!==this._requestId){r&&this.onerror?.(new Error(`Receiv\
ed a response for an unknown request id: ${String(e.id)}`));return}if(r){if(this._terminalDelivered)return;this._terminalDelivered=!0;let o=et(e)?e.error.code:void 0,
a=o!==void 0&&(this._dispatchWindowOpen||o===B.MissingRequiredClientCapability)?Li[o]:void 0;if(a!==void 0&&this._sse===void 0){this.settleResponse(Response.json(
e,{status:a,headers:{"Content-Type":"application/json"}})),queueMicrotask(()=>{this.close()});return}if(this._sse!==void 0||this._responseMode==="sse"){this._sse===
void 0&&this.upgradeToSse(),this.writeMessageFrame(e),this.finalizeStream();return}this.settleResponse(Response.json(e,{status:200,headers:{"Content-Type":"appl\
ication/json"}})),queueMicrotask(()=>{this.close()});return}this._responseMode!=="json"&&(this._sse===void 0&&this.upgradeToSse(),this.writeMessageFrame(e))}writeCommentFrame(e){
if(this._closed||this._sse===void 0||this._sse.closed)return;let t=e.split(`
`).map(r=>`: ${r}`).join(`
`);this.writeFrame(`${t}

`)}async close(){if(!this._closed){if(this._closed=!0,this._abortCleanup?.(),this._abortCleanup=void 0,this._sse?.keepAliveTimer!==void 0&&clearInterval(this._sse.
keepAliveTimer),this._sse!==void 0&&!this._sse.closed){this._sse.closed=!0;try{this._sse.controller.close()}catch{}}this._deferredResponse!==void 0&&!this._deferredResponse.
settled&&(this._deferredResponse.settled=!0,this._deferredResponse.reject(new ce(de.ConnectionClosed,"Connection closed before a response was produced"))),this.
onclose?.()}}settleResponse(e){this._deferredResponse===void 0||this._deferredResponse.settled||(this._deferredResponse.settled=!0,this._deferredResponse.resolve(
e))}upgradeToSse(){let e,t=new ReadableStream({start:r=>{e=r},cancel:()=>{this.close()}});this._sse={controller:e,encoder:new TextEncoder,closed:!1},this._sse.keepAliveTimer=
xs(this._keepAliveMs,()=>this.writeCommentFrame("keepalive")),this.settleResponse(new Response(t,{status:200,headers:{"Content-Type":"text/event-stream","Cache-\
Control":"no-cache, no-transform",Connection:"keep-alive","X-Accel-Buffering":"no"}}))}finalizeStream(){if(this._sse?.keepAliveTimer!==void 0&&clearInterval(this.
_sse.keepAliveTimer),this._sse!==void 0&&!this._sse.closed){this._sse.closed=!0;try{this._sse.controller.close()}catch{}}queueMicrotask(()=>{this.close()})}writeMessageFrame(e){
this.writeFrame(`event: message
data: ${JSON.stringify(e)}

`)}writeFrame(e){if(!(this._sse===void 0||this._sse.closed))try{this._sse.controller.enqueue(this._sse.encoder.encode(e))}catch(t){this.onerror?.(new Error(`Fai\
led to write to the response stream: ${t}`))}}};function dp(e){return e instanceof sc?lu(e):void 0}function Zl(e){let t=String(e),r=t.indexOf("#");return(r===-1?
t:t.slice(0,r)).replace(/\/$/,"")}function mp(e,t){return e?Zl(e)===Zl(t):!1}function zn(e){return e.replaceAll(/[\\"]/g,String.raw`\$&`).replaceAll(/[^\u0020-\u007E]/g,
" ")}function Ql(e,t,r,s){let o=`Bearer error="${zn(e)}", error_description="${zn(t)}"`;return r.length>0&&(o+=`, scope="${zn(r.join(" "))}"`),s&&(o+=`, resourc\
e_metadata="${zn(s)}"`),o}async function uu(e,t){let{verifier:r,requiredScopes:s=[],expectedResource:o}=t;if(!e)throw new xe(Ae.InvalidToken,"Missing Authorizat\
ion header");let[a,n]=e.split(" ");if(a?.toLowerCase()!=="bearer"||!n)throw new xe(Ae.InvalidToken,"Invalid Authorization header format, expected 'Bearer TOKEN'");
let c=await r.verifyAccessToken(n);if(o!==void 0&&!mp(c.resource,o))throw new xe(Ae.InvalidToken,"Token was not issued for this resource");if(s.length>0&&!s.every(
i=>c.scopes.includes(i)))throw new xe(Ae.InsufficientScope,"Insufficient scope");if(typeof c.expiresAt!="number"||Number.isNaN(c.expiresAt))throw new xe(Ae.InvalidToken,
"Token has no expiration time");if(c.expiresAt<Date.now()/1e3)throw new xe(Ae.InvalidToken,"Token has expired");return t.resourceMetadataUrl!==void 0&&c.resourceMetadataUrl===
void 0?{...c,resourceMetadataUrl:t.resourceMetadataUrl}:c}function oc(e,t){let{requiredScopes:r=[],resourceMetadataUrl:s}=t??{};if(!(e instanceof xe)){let o=new xe(
Ae.ServerError,"Internal Server Error");return Response.json(o.toResponseObject(),{status:500})}switch(e.code){case Ae.InvalidToken:{let o=Ql(e.code,e.message,r,
s);return Response.json(e.toResponseObject(),{status:401,headers:{"WWW-Authenticate":o}})}case Ae.InsufficientScope:{let o=Ql(e.code,e.message,r,s);return Response.
json(e.toResponseObject(),{status:403,headers:{"WWW-Authenticate":o}})}case Ae.ServerError:return Response.json(e.toResponseObject(),{status:500});default:return Response.
json(e.toResponseObject(),{status:400})}}function hp(e){let{verifier:t,requiredScopes:r=[],resourceMetadataUrl:s,expectedResource:o}=e,a={verifier:t,requiredScopes:r,
resourceMetadataUrl:s,expectedResource:o};return async n=>{let[c]=(n.headers.get("authorization")??"").split(",");try{return await uu(c||void 0,a)}catch(i){return oc(
i,a)}}}function pp(e,t){if(e.protocol!=="https:"&&e.hostname!=="localhost"&&e.hostname!=="127.0.0.1"&&!t)throw new Error("Issuer URL must be HTTPS");if(e.hash)throw new Error(
`Issuer URL must not have a fragment: ${e}`);if(e.search)throw new Error(`Issuer URL must not have a query string: ${e}`)}function tc(e){return pp(new URL(e.oauthMetadata.
issuer),e.dangerouslyAllowInsecureIssuerUrl),{resource:e.resourceServerUrl.href,authorization_servers:[e.oauthMetadata.issuer],scopes_supported:e.scopesSupported,
resource_name:e.resourceName,resource_documentation:e.serviceDocumentationUrl?.href}}function du(e){let t=new URL(e);return t.pathname=mu(e),t.hash="",t.href}function mu(e){
let t=hu(e.pathname);return`/.well-known/oauth-protected-resource${t==="/"?"":t}`}function hu(e){return e.length>1&&e.endsWith("/")?e.slice(0,-1):e}var eu="GET,\
 HEAD, OPTIONS";function tu(e,t){if(e.method==="OPTIONS"){let s=e.headers.get("access-control-request-headers");return new Response(null,{status:204,headers:{"A\
ccess-Control-Allow-Origin":"*","Access-Control-Allow-Methods":eu,...s===null?{}:{"Access-Control-Allow-Headers":s,Vary:"Access-Control-Request-Headers"}}})}if(e.
method!=="GET"&&e.method!=="HEAD"){let s=new xe(Ae.MethodNotAllowed,`The method ${e.method} is not allowed for this endpoint`);return Response.json(s.toResponseObject(),
{status:405,headers:{Allow:eu,"Access-Control-Allow-Origin":"*"}})}let r=Response.json(t,{headers:{"Access-Control-Allow-Origin":"*"}});return e.method==="HEAD"?
new Response(null,{status:r.status,headers:r.headers}):r}function fp(e,t){let r=hu(new URL(e.url).pathname);if(r===mu(t.resourceServerUrl))return tu(e,tc(t));if(r===
"/.well-known/oauth-authorization-server")return tc(t),tu(e,t.oauthMetadata)}function gp(e){return typeof e=="object"&&e!==null&&"setScopeChallengeResolver"in e&&
typeof e.setScopeChallengeResolver=="function"}function pu(e,t){if(typeof e!="string"||!/^[\u0021\u0023-\u005B\u005D-\u007E]+$/.test(e))throw new TypeError(`${t}\
 must satisfy the OAuth scope-token grammar`)}function Sp(e){if(e===null||typeof e!="object"||!Array.isArray(e.scopes)||e.scopes.length===0)throw new TypeError(
"scope challenge must contain at least one scope");for(let[t,r]of e.scopes.entries())pu(r,`scope challenge scopes[${t}]`);if(e.errorDescription!==void 0&&typeof e.
errorDescription!="string")throw new TypeError("scope challenge errorDescription must be a string");if(e.errorDescription!==void 0&&!/^[\u0020-\u0021\u0023-\u005B\u005D-\u007E]+$/.
test(e.errorDescription))throw new TypeError("scope challenge errorDescription must satisfy the RFC 6750 error-description grammar");return e}function _p(...e){
if(e.length===0)throw new TypeError("requireScopes must contain at least one scope");for(let[r,s]of e.entries())pu(s,`requireScopes scope[${r}]`);let t=[...e];return({
authInfo:r})=>{if(r===void 0)return;let s=new Set(r.scopes);if(!t.every(o=>s.has(o)))return{scopes:t}}}async function ac(e,t,r){for(let s of e){let o=await r({request:s,
...t!==void 0&&{authInfo:t}});if(o!==void 0)return Sp(o)}}function nc(e){if(e?.resourceMetadataUrl!==void 0)return e.resourceMetadataUrl;if(e?.resource?.protocol===
"https:"||e?.resource?.protocol==="http:")return du(e.resource)}function ic(e,t){return oc(new xe(Ae.InsufficientScope,e.errorDescription??"Insufficient scope"),
{requiredScopes:[...e.scopes],resourceMetadataUrl:t})}var vp=8,yp=6e5;function bp(e){if(e?.maxRounds!==void 0&&(!Number.isInteger(e.maxRounds)||e.maxRounds<1))throw new RangeError(
`inputRequired.maxRounds must be a positive integer (got ${e.maxRounds})`);if(e?.roundTimeoutMs!==void 0&&(!Number.isFinite(e.roundTimeoutMs)||e.roundTimeoutMs<=
0))throw new RangeError(`inputRequired.roundTimeoutMs must be a positive number (got ${e.roundTimeoutMs})`);return{maxRounds:e?.maxRounds??vp,roundTimeoutMs:e?.
roundTimeoutMs??yp,legacyShim:e?.legacyShim??!0}}function fu(e,t,r){if(r===null||typeof r!="object"||typeof r.method!="string")throw new te(B.InternalError,`Han\
dler for ${e} returned an invalid input request '${t}': each inputRequests entry must be an embedded elicitation/create, sampling/createMessage, or roots/list r\
equest`);let s=r,o=xc(s);if(o===void 0)throw new te(B.InternalError,`Handler for ${e} returned an input request '${t}' of kind '${s.method}', which is not an em\
bedded request the 2026-07-28 revision defines`);return{embedded:s,required:o}}function Rp(){let e=globalThis.crypto;if(e?.randomUUID!==void 0)return e.randomUUID();
let t=new Uint8Array(16);e.getRandomValues(t),t[6]=t[6]&15|64,t[8]=t[8]&63|128;let r=[...t].map(s=>s.toString(16).padStart(2,"0")).join("");return`${r.slice(0,8)}\
-${r.slice(8,12)}-${r.slice(12,16)}-${r.slice(16,20)}-${r.slice(20)}`}function Qi(e,t){if(e==="tools/call")return{content:[{type:"text",text:t}],isError:!0};throw new te(
B.InternalError,t)}var zp=class{constructor(e){this._host=e}async fulfill(e,t,r,s,o){let{maxRounds:a,roundTimeoutMs:n}=this._host,c=s.mcpReq.signal,i=o,d=0;for(;;){
if(d+=1,d>a)return Qi(e,vl(e,a));let p=i.inputRequests,f=p!=null&&Object.keys(p).length>0,b=typeof i.requestState=="string"?i.requestState:void 0;if(!f&&b===void 0)
throw new te(B.InternalError,`Handler for ${e} returned an input-required result with neither inputRequests nor requestState (every InputRequiredResult must inc\
lude at least one of the two)`);let E;if(f){let y=this._host.resolvedClientCapabilities(s),h=[];for(let[v,w]of Object.entries(p)){let{embedded:j,required:z}=fu(
e,v,w);if(j.method!=="roots/list"&&j.params===void 0)throw new te(B.InternalError,`Handler for ${e} returned an input request '${v}' of kind '${j.method}' witho\
ut params`);if(As(z,y)!==void 0)return Qi(e,`Cannot request input '${v}' (${j.method}): the client on this 2025-era connection did not declare the required capa\
bility${y===void 0?" (no client capabilities are available on this connection \u2014 per-request legacy serving cannot receive server-to-client requests)":""}`);
h.push([v,j])}let T=bl(c);try{let v={relatedRequestId:s.mcpReq.id,timeout:n,resetTimeoutOnProgress:!0,onprogress:()=>{},signal:T.signal},w=await Promise.all(h.map(
async([j,z])=>{try{return[j,await this._dispatchLeg(z,v)]}catch(g){throw T.abort(g),g}}));E=Object.fromEntries(w)}catch(v){if(c.aborted)throw v;return Qi(e,`Ful\
filling input required by '${e}' failed: ${v instanceof Error?v.message:String(v)}`)}finally{T.dispose()}}else await yl(_l,c);let R={...s,mcpReq:{...s.mcpReq,inputResponses:E,
droppedInputResponseKeys:void 0,requestState:Us(b)}};if(b!==void 0){let y=await this._host.verifyRequestState(b,R,e);y!==void 0&&(R=Ui(R,y))}let $=await t(r,R);
if(!ct($))return $;i=$}}async _dispatchLeg(e,t){switch(e.method){case"elicitation/create":{let r=e.params;return r.mode==="url"&&r.elicitationId===void 0&&(r={...r,
elicitationId:Rp()}),await this._host.sendElicitation(r,t)}case"sampling/createMessage":return await this._host.sendSampling(e.params,t);case"roots/list":return await this.
_host.listRoots(e.params,t)}}},$p=new Set(["tools/call","prompts/get","resources/read"]),gu,Su,_u;function vu(e,t){gu(e,t)}function yu(e,t){Su(e,t)}function bu(e){
return _u(e)}var Ru=class extends Vi{_clientCapabilities;_clientVersion;static{gu=(e,t)=>{t.clientCapabilities!==void 0&&(e._clientCapabilities=t.clientCapabilities),
t.clientInfo!==void 0&&(e._clientVersion=t.clientInfo)},Su=(e,t)=>{let r=t.filter(s=>!e._supportedProtocolVersions.includes(s));r.length>0&&(e._supportedProtocolVersions=
[...e._supportedProtocolVersions,...r]),e.setRequestHandler("server/discover",()=>e._ondiscover())},_u=e=>e._serverInfo}_capabilities;_instructions;_jsonSchemaValidator;_cacheHints;_requestStateVerify;_inputRequiredServing;_legacyShim;_boundFromTransport=!1;_legacyInputRequiredShim(){
return this._legacyShim??=new zp({maxRounds:this._inputRequiredServing.maxRounds,roundTimeoutMs:this._inputRequiredServing.roundTimeoutMs,resolvedClientCapabilities:e=>this.
_inputRequestCapabilityView(e),verifyRequestState:(e,t,r)=>this._verifyRequestState(e,t,r),sendElicitation:(e,t)=>this._sendElicitationLeg(e,t,{validateAcceptedContent:!1}),
sendSampling:(e,t)=>this.createMessage(e,t),listRoots:(e,t)=>this.listRoots(e,t)})}oninitialized;constructor(e,t){if(super(t),this._serverInfo=e,this._capabilities=
t?.capabilities?{...t.capabilities}:{},this._instructions=t?.instructions,this._jsonSchemaValidator=t?.jsonSchemaValidator??new Hs,this._requestStateVerify=t?.requestState?.
verify,this._inputRequiredServing=bp(t?.inputRequired),t?.cacheHints!==void 0){for(let[r,s]of Object.entries(t.cacheHints))s!==void 0&&qi(s,`cacheHints['${r}']`);
this._cacheHints=t.cacheHints}this.setRequestHandler("initialize",r=>this._oninitialize(r)),this.setNotificationHandler("notifications/initialized",()=>this.oninitialized?.()),
nn(this._supportedProtocolVersions).length>0&&this.setRequestHandler("server/discover",()=>this._ondiscover()),this._capabilities.logging&&this._registerLoggingHandler()}async connect(e){
if(this.transport!==void 0)throw new ce(de.AlreadyConnected,"Use a separate Server instance per connection: this instance is already connected to a transport. T\
o connect it to a new transport, call close() first.");this._boundFromTransport&&(this._boundFromTransport=!1,this._negotiatedProtocolVersion=void 0);let t=dp(e)?.
revision;t!==void 0&&!this._servedModernEra()&&Wt.includes(t)&&nn(this._supportedProtocolVersions).includes(t)&&(this._negotiatedProtocolVersion=t,this._boundFromTransport=
!0),await super.connect(e)}_registerLoggingHandler(){this.setRequestHandler("logging/setLevel",async(e,t)=>{let r=t.sessionId||t.http?.req?.headers.get("mcp-ses\
sion-id")||void 0,{level:s}=e.params,o=fn(Et,s);return o.success&&this._loggingLevels.set(r,o.data),{}})}buildContext(e,t){let r=e.http||t?.request||t?.closeSSEStream||
t?.closeStandaloneSSEStream;return{...e,mcpReq:{...e.mcpReq,log:(s,o,a)=>{if(!this._capabilities.logging)return Promise.resolve();let n;if(this._servedModernEra()){
if(n=e.mcpReq.envelope?.[St],n===void 0)return Promise.resolve()}else n=this._loggingLevels.get(e.sessionId)??this._loggingLevels.get(void 0);return n!==void 0&&
this.LOG_LEVEL_SEVERITY.get(s)<this.LOG_LEVEL_SEVERITY.get(n)?Promise.resolve():e.mcpReq.notify({method:"notifications/message",params:{level:s,data:o,logger:a}})},
elicitInput:(s,o)=>this.elicitInput(s,o),requestSampling:(s,o)=>this.createMessage(s,o)},http:r?{...e.http,req:t?.request,closeSSE:t?.closeSSEStream,closeStandaloneSSE:t?.
closeStandaloneSSEStream}:void 0}}_loggingLevels=new Map;LOG_LEVEL_SEVERITY=new Map(Et.options.map((e,t)=>[e,t]));isMessageIgnored=(e,t)=>{let r=this._loggingLevels.
get(t);return r?this.LOG_LEVEL_SEVERITY.get(e)<this.LOG_LEVEL_SEVERITY.get(r):!1};registerCapabilities(e){if(this.transport)throw new ce(de.AlreadyConnected,"Ca\
nnot register capabilities after connecting to transport");let t=!!this._capabilities.logging;this._capabilities=Hi(this._capabilities,e),!t&&this._capabilities.
logging&&this._registerLoggingHandler()}_wrapHandler(e,t){if(e!=="tools/call"){let r=this._cacheHints?.[e],s=$p.has(e);return r===void 0&&!s?async(o,a)=>{let n=await t(
o,a);if(ct(n))throw new te(B.InternalError,`Handler for ${e} returned an input-required result, but only tools/call, prompts/get and resources/read support inpu\
t_required (protocol revision 2026-07-28)`);return n}:async(o,a)=>{let n=s?await this._invokeInputRequiredCapableHandler(e,t,o,a):await t(o,a);if(ct(n)){if(!s)throw new te(
B.InternalError,`Handler for ${e} returned an input-required result, but only tools/call, prompts/get and resources/read support input_required (protocol revisi\
on 2026-07-28)`);return n}return r===void 0?n:ln(n,r)}}return async(r,s)=>{let o=nt(this._negotiatedProtocolVersion),a=o.validateRequest("tools/call",r);if(!a.ok)
throw new te(a.reason==="not-in-era"?B.InternalError:B.InvalidParams,a.reason==="not-in-era"?"No wire schema for tools/call in the resolved era":`Invalid tools/\
call request: ${a.message}`);let n=await this._invokeInputRequiredCapableHandler("tools/call",t,r,s);if(ct(n))return n;let c=Ei(n),i=o.validateResult("tools/cal\
l",c);if(!i.ok)throw new te(i.reason==="not-in-era"?B.InternalError:B.InvalidParams,i.reason==="not-in-era"?"No wire schema for tools/call in the resolved era":
`Invalid tools/call result: ${i.message}`);return i.value}}_servedModernEra(){return this._negotiatedProtocolVersion!==void 0&&it(this._negotiatedProtocolVersion)}async _invokeInputRequiredCapableHandler(e,t,r,s){
let o=this._servedModernEra(),a=s.mcpReq.requestState();if(a!==void 0&&typeof a!="string")throw new te(B.InvalidParams,"Invalid or expired requestState",{reason:"\
invalid_request_state"});let n=s;if(typeof a=="string"){let f=await this._verifyRequestState(a,s,e);f!==void 0&&(n=Ui(s,f))}let c;try{c=await t(r,n)}catch(f){throw f instanceof
te&&f.code===B.UrlElicitationRequired&&o?new te(B.InternalError,`URL elicitation cannot be signalled by throwing UrlElicitationRequiredError on protocol revisio\
n ${this._negotiatedProtocolVersion}: return inputRequired({ inputRequests: { \u2026: inputRequired.elicitUrl(...) } }) from the handler instead. The urlElicitationR\
equired error (-32042) of earlier revisions is not available on this revision.`):f}if(!ct(c))return c;if(!o){if(!this._inputRequiredServing.legacyShim)throw new te(
B.InternalError,`Handler for ${e} returned an input-required result, but this request is served on protocol revision ${this._negotiatedProtocolVersion??Ft}, whi\
ch has no input_required vocabulary`);return await this._legacyInputRequiredShim().fulfill(e,t,r,n,c)}let i=c.inputRequests,d=i!=null&&Object.keys(i).length>0,p=typeof c.
requestState=="string";if(!d&&!p)throw new te(B.InternalError,`Handler for ${e} returned an input-required result with neither inputRequests nor requestState (e\
very InputRequiredResult must include at least one of the two)`);if(d){let f=this._inputRequestCapabilityView(s);for(let[b,E]of Object.entries(i)){let{embedded:R,
required:$}=fu(e,b,E),y=As($,f);if(y!==void 0)throw new Ls({requiredCapabilities:y},`Cannot request input '${b}' (${R.method}): the request's client capabilitie\
s do not declare the required capability`)}}return c}async _verifyRequestState(e,t,r){if(this._requestStateVerify!==void 0)try{return await this._requestStateVerify(
e,t)}catch(s){throw this.onerror?.(new Error(`requestState verification rejected ${r}: ${s instanceof Error?s.message:String(s)}`)),new te(B.InvalidParams,"Inva\
lid or expired requestState",{reason:"invalid_request_state"})}}_inputRequestCapabilityView(e){return this._servedModernEra()?e.mcpReq.envelope?.[Ze]:this._clientCapabilities}_assertPushApiInServedEra(e){
if(this._servedModernEra())throw new ce(de.MethodNotSupportedByProtocolVersion,`Server-to-client requests are not available on protocol revision ${this._negotiatedProtocolVersion}\
: '${e}' cannot be sent while serving a request on that revision. Return inputRequired({ ... }) from the handler instead \u2014 the client fulfils the embedded reque\
sts and retries the original request (multi round-trip requests).`,{method:e,era:"2026-07-28"})}assertCapabilityForMethod(e){switch(e){case"sampling/createMessa\
ge":if(!this._clientCapabilities?.sampling)throw new ce(de.CapabilityNotSupported,`Client does not support sampling (required for ${e})`);break;case"elicitation\
/create":if(!this._clientCapabilities?.elicitation)throw new ce(de.CapabilityNotSupported,`Client does not support elicitation (required for ${e})`);break;case"\
roots/list":if(!this._clientCapabilities?.roots)throw new ce(de.CapabilityNotSupported,`Client does not support listing roots (required for ${e})`);break;case"p\
ing":break}}assertNotificationCapability(e){switch(e){case"notifications/message":if(!this._capabilities.logging)throw new ce(de.CapabilityNotSupported,`Server \
does not support logging (required for ${e})`);break;case"notifications/resources/updated":case"notifications/resources/list_changed":if(!this._capabilities.resources)
throw new ce(de.CapabilityNotSupported,`Server does not support notifying about resources (required for ${e})`);break;case"notifications/tools/list_changed":if(!this.
_capabilities.tools)throw new ce(de.CapabilityNotSupported,`Server does not support notifying of tool list changes (required for ${e})`);break;case"notification\
s/prompts/list_changed":if(!this._capabilities.prompts)throw new ce(de.CapabilityNotSupported,`Server does not support notifying of prompt list changes (require\
d for ${e})`);break;case"notifications/elicitation/complete":if(!this._clientCapabilities?.elicitation?.url)throw new ce(de.CapabilityNotSupported,`Client does \
not support URL elicitation (required for ${e})`);break;case"notifications/cancelled":break;case"notifications/progress":break}}assertRequestHandlerCapability(e){
switch(e){case"completion/complete":if(!this._capabilities.completions)throw new ce(de.CapabilityNotSupported,`Server does not support completions (required for\
 ${e})`);break;case"logging/setLevel":if(!this._capabilities.logging)throw new ce(de.CapabilityNotSupported,`Server does not support logging (required for ${e})`);
break;case"prompts/get":case"prompts/list":if(!this._capabilities.prompts)throw new ce(de.CapabilityNotSupported,`Server does not support prompts (required for ${e}\
)`);break;case"resources/list":case"resources/templates/list":case"resources/read":if(!this._capabilities.resources)throw new ce(de.CapabilityNotSupported,`Serv\
er does not support resources (required for ${e})`);break;case"tools/call":case"tools/list":if(!this._capabilities.tools)throw new ce(de.CapabilityNotSupported,
`Server does not support tools (required for ${e})`);break;case"ping":case"initialize":break}}async _oninitialize(e){let t=e.params.protocolVersion;this._clientCapabilities=
e.params.capabilities,this._clientVersion=e.params.clientInfo;let r=Bc(this._supportedProtocolVersions),s=r.includes(t)?t:r[0]??Ft;return this._negotiatedProtocolVersion=
s,this.transport?.setProtocolVersion?.(s),{protocolVersion:s,capabilities:this.getCapabilities(),serverInfo:this._serverInfo,...this._instructions&&{instructions:this.
_instructions}}}_ondiscover(){return{supportedVersions:nn(this._supportedProtocolVersions),capabilities:Ep(this.getCapabilities()),...this._instructions&&{instructions:this.
_instructions}}}_outboundServerInfo(){return this._serverInfo}getClientCapabilities(){return this._clientCapabilities}getClientVersion(){return this._clientVersion}getNegotiatedProtocolVersion(){
return this._negotiatedProtocolVersion}projectCallToolResult(e,t){return this._wireCodec().projectCallToolResult(e,t)}getCapabilities(){return this._capabilities}async ping(){
return this._assertPushApiInServedEra("ping"),this.request({method:"ping"})}async createMessage(e,t){if(this._assertPushApiInServedEra("sampling/createMessage"),
(e.tools||e.toolChoice)&&!this._clientCapabilities?.sampling?.tools)throw new ce(de.CapabilityNotSupported,"Client does not support sampling tools capability.");
if(e.messages.length>0){let a=e.messages.at(-1),n=Array.isArray(a.content)?a.content:[a.content],c=n.some(f=>f.type==="tool_result"),i=e.messages.length>1?e.messages.
at(-2):void 0,d=i?Array.isArray(i.content)?i.content:[i.content]:[],p=d.some(f=>f.type==="tool_use");if(c){if(n.some(f=>f.type!=="tool_result"))throw new te(B.InvalidParams,
"The last message must contain only tool_result content if any is present");if(!p)throw new te(B.InvalidParams,"tool_result blocks are not matching any tool_use\
 from the previous message")}if(p){let f=new Set(d.filter(E=>E.type==="tool_use").map(E=>E.id)),b=new Set(n.filter(E=>E.type==="tool_result").map(E=>E.toolUseId));
if(f.size!==b.size||![...f].every(E=>b.has(E)))throw new te(B.InvalidParams,"ids of tool_result blocks and tool_use blocks from previous message do not match")}}
let r=!!(e.tools||e.toolChoice),s=await this.request({method:"sampling/createMessage",params:e},t),o=this._wireCodec().samplingResultVariant(r,s);if(!o.ok)throw new ce(
de.InvalidResult,`Invalid sampling/createMessage result: ${o.reason==="invalid"?o.message:o.reason}`);return o.value}async elicitInput(e,t){switch(this._assertPushApiInServedEra(
"elicitation/create"),e.mode??"form"){case"url":if(!this._clientCapabilities?.elicitation?.url)throw new ce(de.CapabilityNotSupported,"Client does not support u\
rl elicitation.");break;case"form":if(!this._clientCapabilities?.elicitation?.form)throw new ce(de.CapabilityNotSupported,"Client does not support form elicitat\
ion.");break}return this._sendElicitationLeg(e,t)}async _sendElicitationLeg(e,t,r){let s=e.mode??"form",o=r?.validateAcceptedContent??!0;switch(s){case"url":{let a=e;
return this.request({method:"elicitation/create",params:a},t)}case"form":{let a=e.mode==="form"?e:{...e,mode:"form"},n=await this.request({method:"elicitation/c\
reate",params:a},t);if(o&&n.action==="accept"&&n.content&&a.requestedSchema)try{let c=this._jsonSchemaValidator.getValidator(a.requestedSchema)(n.content);if(!c.
valid)throw new te(B.InvalidParams,`Elicitation response content does not match requested schema: ${c.errorMessage}`)}catch(c){throw c instanceof te?c:new te(B.
InternalError,`Error validating elicitation response: ${c instanceof Error?c.message:String(c)}`)}return n}}}createElicitationCompletionNotifier(e,t){if(!this._clientCapabilities?.
elicitation?.url)throw new ce(de.CapabilityNotSupported,"Client does not support URL elicitation (required for notifications/elicitation/complete)");return()=>this.
notification({method:"notifications/elicitation/complete",params:{elicitationId:e}},t)}async listRoots(e,t){return this._assertPushApiInServedEra("roots/list"),
this.request({method:"roots/list",params:e},t)}async sendLoggingMessage(e,t){if(this._capabilities.logging&&!this.isMessageIgnored(e.level,t))return this.notification(
{method:"notifications/message",params:e})}async sendResourceUpdated(e){return this.notification({method:"notifications/resources/updated",params:e})}async sendResourceListChanged(){
return this.notification({method:"notifications/resources/list_changed"})}async sendToolListChanged(){return this.notification({method:"notifications/tools/list\
_changed"})}async sendPromptListChanged(){return this.notification({method:"notifications/prompts/list_changed"})}};function Ep(e){return{...e}}function wp(e,t){
let r=0,s=[e];for(;s.length>0;){let o=s.pop();if(!(o===null||typeof o!="object"))if(Array.isArray(o))for(let a of o){if(++r>t)return r;a!==null&&typeof a=="obje\
ct"&&s.push(a)}else for(let a in o){if(!Object.prototype.hasOwnProperty.call(o,a))continue;if(++r>t)return r;let n=o[a];n!==null&&typeof n=="object"&&s.push(n)}}
return r}function Tp(e){if(!(e===void 0||e===1/0)){if(typeof e!="number"||Number.isNaN(e)||e<1)throw new RangeError(`maxToolInputElements must be a number of at\
 least 1, or Infinity, got ${String(e)}`);return e}}var $n=class{server;_maxToolInputElements;_registeredResources={};_registeredResourceTemplates={};_registeredTools={};_registeredPrompts={};_toolInputSchemaJson={};toolInputSchemaJson(e){
let t=this._registeredTools[e];if(!(t===void 0||!t.enabled)){if(Object.hasOwn(this._toolInputSchemaJson,e))return this._toolInputSchemaJson[e];if(t.inputSchema===
void 0)return su;try{let r=Yt(t.inputSchema,"input");return this._toolInputSchemaJson[e]=r,r}catch{return}}}constructor(e,t){this.server=new Ru(e,t),this._maxToolInputElements=
Tp(t?.maxToolInputElements),t?.capabilities?.tools&&this.setToolRequestHandlers(),t?.capabilities?.resources&&this.setResourceRequestHandlers(),t?.capabilities?.
prompts&&this.setPromptRequestHandlers()}async connect(e){return gp(e)&&e.setScopeChallengeResolver(t=>this.resolveScopeChallenge(t)),await this.server.connect(
e)}async close(){await this.server.close()}resolveScopeChallenge=e=>{switch(e.request.method){case"tools/call":{let t=e.request.params?.name;if(typeof t!="strin\
g")return;let r=this._registeredTools[t];return r===void 0||!r.enabled?void 0:r.scopeChallenge?.(e)}case"resources/read":{let t=e.request.params?.uri;if(typeof t!=
"string")return;let r;try{r=new URL(t)}catch{return}let s=this._registeredResources[r.toString()];if(s!==void 0)return s.enabled?s.scopeChallenge?.(e):void 0;for(let o of Object.
values(this._registeredResourceTemplates))if(o.resourceTemplate.uriTemplate.match(r.toString()))return o.enabled?o.scopeChallenge?.(e):void 0;return}case"prompt\
s/get":{let t=e.request.params?.name;if(typeof t!="string")return;let r=this._registeredPrompts[t];return r===void 0||!r.enabled?void 0:r.scopeChallenge?.(e)}default:
return}};_toolHandlersInitialized=!1;setToolRequestHandlers(){this._toolHandlersInitialized||(this.server.assertCanSetRequestHandler("tools/list"),this.server.assertCanSetRequestHandler(
"tools/call"),this.server.registerCapabilities({tools:{listChanged:this.server.getCapabilities().tools?.listChanged??!0}}),this.server.setRequestHandler("tools/\
list",()=>({tools:Object.entries(this._registeredTools).filter(([,e])=>e.enabled).map(([e,t])=>{let r={name:e,title:t.title,description:t.description,inputSchema:t.
inputSchema?Cp(e,t.inputSchema):su,annotations:t.annotations,icons:t.icons,execution:t.execution,_meta:t._meta};return t.outputSchema&&(r.outputSchema=Yt(t.outputSchema,
"output")),r})})),this.server.setRequestHandler("tools/call",async(e,t)=>{let r=this._registeredTools[e.params.name];if(!r)throw new te(B.InvalidParams,`Tool ${e.
params.name} not found`);if(!r.enabled)throw new te(B.InvalidParams,`Tool ${e.params.name} disabled`);try{let s=await this.validateToolInput(r,e.params.arguments,
e.params.name),o=await this.executeToolHandler(r,s,t);return await this.validateToolOutput(r,o,e.params.name),ct(o)?o:this.server.projectCallToolResult(o,r.outputSchemaJson)}catch(s){
if(s instanceof te&&s.code===B.UrlElicitationRequired)throw s;return this.createToolError(s instanceof Error?s.message:String(s))}}),this._toolHandlersInitialized=
!0)}createToolError(e){return{content:[{type:"text",text:e}],isError:!0}}async validateToolInput(e,t,r){if(this._maxToolInputElements!==void 0&&wp(t,this._maxToolInputElements)>
this._maxToolInputElements)throw new te(B.InvalidParams,`Invalid arguments for tool ${r}: arguments contain more than the maximum of ${this._maxToolInputElements}\
 elements`);if(!e.inputSchema)return;let s=await Gt(e.inputSchema,t??{});if(!s.success)throw new te(B.InvalidParams,`Input validation error: Invalid arguments f\
or tool ${r}: ${s.error}`);return s.data}async validateToolOutput(e,t,r){if(!e.outputSchema||ct(t)||t.isError)return;if(t.structuredContent===void 0)throw new te(
B.InvalidParams,`Output validation error: Tool ${r} has an output schema but no structured content was provided`);let s=await Gt(e.outputSchema,t.structuredContent);
if(!s.success)throw new te(B.InvalidParams,`Output validation error: Invalid structured content for tool ${r}: ${s.error}`)}async executeToolHandler(e,t,r){return e.
executor(t,r)}_completionHandlerInitialized=!1;setCompletionRequestHandler(){this._completionHandlerInitialized||(this.server.assertCanSetRequestHandler("comple\
tion/complete"),this.server.registerCapabilities({completions:{}}),this.server.setRequestHandler("completion/complete",async e=>{switch(e.params.ref.type){case"\
ref/prompt":return ki(e),this.handlePromptCompletion(e,e.params.ref);case"ref/resource":return Ai(e),this.handleResourceCompletion(e,e.params.ref);default:throw new te(
B.InvalidParams,`Invalid completion reference: ${e.params.ref}`)}}),this._completionHandlerInitialized=!0)}async handlePromptCompletion(e,t){let r=this._registeredPrompts[t.
name];if(!r)throw new te(B.InvalidParams,`Prompt ${t.name} not found`);if(!r.enabled)throw new te(B.InvalidParams,`Prompt ${t.name} disabled`);if(!r.argsSchema)
return Fs;let s=cu(iu(r.argsSchema)?.[e.params.argument.name]);if(!ec(s))return Fs;let o=lp(s);return o?nu(await o(e.params.argument.value,e.params.context)):Fs}async handleResourceCompletion(e,t){
let r=Object.values(this._registeredResourceTemplates).find(o=>o.resourceTemplate.uriTemplate.toString()===t.uri);if(!r){if(this._registeredResources[t.uri])return Fs;
throw new te(B.InvalidParams,`Resource template ${e.params.ref.uri} not found`)}let s=r.resourceTemplate.completeCallback(e.params.argument.name);return s?nu(await s(
e.params.argument.value,e.params.context)):Fs}_resourceHandlersInitialized=!1;setResourceRequestHandlers(){this._resourceHandlersInitialized||(this.server.assertCanSetRequestHandler(
"resources/list"),this.server.assertCanSetRequestHandler("resources/templates/list"),this.server.assertCanSetRequestHandler("resources/read"),this.server.registerCapabilities(
{resources:{listChanged:this.server.getCapabilities().resources?.listChanged??!0}}),this.server.setRequestHandler("resources/list",async(e,t)=>{let r=Object.entries(
this._registeredResources).filter(([o,a])=>a.enabled).map(([o,a])=>({uri:o,name:a.name,...a.metadata})),s=[];for(let o of Object.values(this._registeredResourceTemplates)){
if(!o.resourceTemplate.listCallback)continue;let a=await o.resourceTemplate.listCallback(t);for(let n of a.resources)s.push({...o.metadata,...n})}return{resources:[
...r,...s]}}),this.server.setRequestHandler("resources/templates/list",async()=>({resourceTemplates:Object.entries(this._registeredResourceTemplates).map(([e,t])=>({
name:e,uriTemplate:t.resourceTemplate.uriTemplate.toString(),...t.metadata}))})),this.server.setRequestHandler("resources/read",async(e,t)=>{let r;try{r=new URL(
e.params.uri)}catch{throw new te(B.InvalidParams,`Resource URI ${e.params.uri} is invalid`,{uri:e.params.uri,reason:"invalid_uri"})}let s=this._registeredResources[r.
toString()];if(s){if(!s.enabled)throw new te(B.InvalidParams,`Resource ${r} disabled`);return ln(await s.readCallback(r,t),s.cacheHint)}for(let o of Object.values(
this._registeredResourceTemplates)){let a=o.resourceTemplate.uriTemplate.match(r.toString());if(a){if(!o.enabled)throw new te(B.InvalidParams,`Resource template\
 ${o.resourceTemplate.uriTemplate} disabled`);return ln(await o.readCallback(r,a,t),o.cacheHint)}}throw new un(e.params.uri)}),this._resourceHandlersInitialized=
!0)}_promptHandlersInitialized=!1;setPromptRequestHandlers(){this._promptHandlersInitialized||(this.server.assertCanSetRequestHandler("prompts/list"),this.server.
assertCanSetRequestHandler("prompts/get"),this.server.registerCapabilities({prompts:{listChanged:this.server.getCapabilities().prompts?.listChanged??!0}}),this.
server.setRequestHandler("prompts/list",()=>({prompts:Object.entries(this._registeredPrompts).filter(([,e])=>e.enabled).map(([e,t])=>({name:e,title:t.title,description:t.
description,arguments:t.argsSchema?gl(t.argsSchema):void 0,icons:t.icons,_meta:t._meta}))})),this.server.setRequestHandler("prompts/get",async(e,t)=>{let r=this.
_registeredPrompts[e.params.name];if(!r)throw new te(B.InvalidParams,`Prompt ${e.params.name} not found`);if(!r.enabled)throw new te(B.InvalidParams,`Prompt ${e.
params.name} disabled`);return r.handler(e.params.arguments,t)}),this._promptHandlersInitialized=!0)}registerResource(e,t,r,s){let{cacheHint:o,scopeChallenge:a,
...n}=r,c=n;if(o!==void 0&&qi(o,`resource ${e}`),typeof t=="string"){if(this._registeredResources[t])throw new Error(`Resource ${t} is already registered`);let i=this.
_createRegisteredResource(e,r.title,t,c,a,s);return o!==void 0&&(i.cacheHint=o),this.setResourceRequestHandlers(),this.sendResourceListChanged(),i}else{if(this.
_registeredResourceTemplates[e])throw new Error(`Resource template ${e} is already registered`);let i=this._createRegisteredResourceTemplate(e,r.title,t,c,a,s);
return o!==void 0&&(i.cacheHint=o),this.setResourceRequestHandlers(),this.sendResourceListChanged(),i}}_createRegisteredResource(e,t,r,s,o,a){let n={name:e,title:t,
metadata:s,readCallback:a,scopeChallenge:o,enabled:!0,disable:()=>n.update({enabled:!1}),enable:()=>n.update({enabled:!0}),remove:()=>n.update({uri:null}),update:c=>{
c.uri!==void 0&&c.uri!==r&&(delete this._registeredResources[r],c.uri&&(this._registeredResources[c.uri]=n)),c.name!==void 0&&(n.name=c.name),c.metadata!==void 0&&
(n.metadata=c.metadata),c.title!==void 0&&(n.title=c.title,n.metadata={...n.metadata,title:c.title}),c.callback!==void 0&&(n.readCallback=c.callback),c.scopeChallenge!==
void 0&&(n.scopeChallenge=c.scopeChallenge===null?void 0:c.scopeChallenge),c.enabled!==void 0&&(n.enabled=c.enabled),this.sendResourceListChanged()}};return this.
_registeredResources[r]=n,n}_createRegisteredResourceTemplate(e,t,r,s,o,a){let n={resourceTemplate:r,title:t,metadata:s,readCallback:a,scopeChallenge:o,enabled:!0,
disable:()=>n.update({enabled:!1}),enable:()=>n.update({enabled:!0}),remove:()=>n.update({name:null}),update:i=>{i.name!==void 0&&i.name!==e&&(delete this._registeredResourceTemplates[e],
i.name&&(this._registeredResourceTemplates[i.name]=n)),i.template!==void 0&&(n.resourceTemplate=i.template),i.metadata!==void 0&&(n.metadata=i.metadata),i.title!==
void 0&&(n.title=i.title,n.metadata={...n.metadata,title:i.title}),i.callback!==void 0&&(n.readCallback=i.callback),i.scopeChallenge!==void 0&&(n.scopeChallenge=
i.scopeChallenge===null?void 0:i.scopeChallenge),i.enabled!==void 0&&(n.enabled=i.enabled),this.sendResourceListChanged()}};this._registeredResourceTemplates[e]=
n;let c=r.uriTemplate.variableNames;return Array.isArray(c)&&c.some(i=>!!r.completeCallback(i))&&this.setCompletionRequestHandler(),n}_createRegisteredPrompt(e,t,r,s,o,a,n,c){
let i=s,d=o,p={title:t,description:r,argsSchema:s,icons:a,scopeChallenge:n,_meta:c,handler:au(e,s,o),enabled:!0,disable:()=>p.update({enabled:!1}),enable:()=>p.
update({enabled:!0}),remove:()=>p.update({name:null}),update:f=>{f.name!==void 0&&f.name!==e&&(delete this._registeredPrompts[e],f.name&&(this._registeredPrompts[f.
name]=p)),f.title!==void 0&&(p.title=f.title),f.description!==void 0&&(p.description=f.description),f.icons!==void 0&&(p.icons=f.icons),f.scopeChallenge!==void 0&&
(p.scopeChallenge=f.scopeChallenge===null?void 0:f.scopeChallenge),f._meta!==void 0&&(p._meta=f._meta);let b=!1;f.argsSchema!==void 0&&(p.argsSchema=f.argsSchema,
i=f.argsSchema,b=!0),f.callback!==void 0&&(d=f.callback,b=!0),b&&(p.handler=au(e,i,d)),f.enabled!==void 0&&(p.enabled=f.enabled),this.sendPromptListChanged()}};
if(this._registeredPrompts[e]=p,s){let f=iu(s);f&&Object.values(f).some(b=>ec(cu(b)))&&this.setCompletionRequestHandler()}return p}_createRegisteredTool(e,t,r,s,o,a,n,c,i,d,p){
Ji(e);let f=p,b,E={title:t,description:r,inputSchema:s,outputSchema:o,get outputSchemaJson(){return b??=ou(E.outputSchema)},set outputSchemaJson(R){b=R},annotations:a,
icons:n,execution:c,scopeChallenge:i,_meta:d,handler:p,executor:ru(s,p),enabled:!0,disable:()=>E.update({enabled:!1}),enable:()=>E.update({enabled:!0}),remove:()=>E.
update({name:null}),update:R=>{R.name!==void 0&&R.name!==e&&(typeof R.name=="string"&&Ji(R.name),delete this._registeredTools[e],delete this._toolInputSchemaJson[e],
R.name&&(delete this._toolInputSchemaJson[R.name],this._registeredTools[R.name]=E,e=R.name)),R.title!==void 0&&(E.title=R.title),R.description!==void 0&&(E.description=
R.description);let $=!1;R.paramsSchema!==void 0&&(E.inputSchema=R.paramsSchema,delete this._toolInputSchemaJson[e],$=!0),R.callback!==void 0&&(E.handler=R.callback,
f=R.callback,$=!0),$&&(E.executor=ru(E.inputSchema,f)),R.outputSchema!==void 0&&(E.outputSchema=R.outputSchema,E.outputSchemaJson=ou(R.outputSchema)),R.annotations!==
void 0&&(E.annotations=R.annotations),R.icons!==void 0&&(E.icons=R.icons),R.scopeChallenge!==void 0&&(E.scopeChallenge=R.scopeChallenge===null?void 0:R.scopeChallenge),
R._meta!==void 0&&(E._meta=R._meta),R.enabled!==void 0&&(E.enabled=R.enabled),this.sendToolListChanged()}};return this._registeredTools[e]=E,this.setToolRequestHandlers(),
this.sendToolListChanged(),E}registerTool(e,t,r){if(this._registeredTools[e])throw new Error(`Tool ${e} is already registered`);let{title:s,description:o,inputSchema:a,
outputSchema:n,annotations:c,icons:i,scopeChallenge:d,_meta:p}=t;return this._createRegisteredTool(e,s,o,gn(a),gn(n),c,i,void 0,d,p,r)}registerPrompt(e,t,r){if(this.
_registeredPrompts[e])throw new Error(`Prompt ${e} is already registered`);let{title:s,description:o,argsSchema:a,icons:n,scopeChallenge:c,_meta:i}=t,d=this._createRegisteredPrompt(
e,s,o,gn(a),r,n,c,i);return this.setPromptRequestHandlers(),this.sendPromptListChanged(),d}isConnected(){return this.server.transport!==void 0}async sendLoggingMessage(e,t){
return this.server.sendLoggingMessage(e,t)}sendResourceListChanged(){this.isConnected()&&this.server.sendResourceListChanged()}sendToolListChanged(){this.isConnected()&&
this.server.sendToolListChanged()}sendPromptListChanged(){this.isConnected()&&this.server.sendPromptListChanged()}},Pp=class{_uriTemplate;constructor(e,t){this.
_callbacks=t,this._uriTemplate=typeof e=="string"?new Bi(e):e}get uriTemplate(){return this._uriTemplate}get listCallback(){return this._callbacks.list}completeCallback(e){
return this._callbacks.complete?.[e]}};function ru(e,t){if(e){let s=t;return async(o,a)=>s(o,a)}let r=t;return async(s,o)=>r(o)}var su={type:"object",properties:{}};
function Cp(e,t){let r=Yt(t,"input"),s=pn(r);return s.valid||console.warn(`[mcp-sdk] tool '${e}' carries an invalid x-mcp-header declaration and will be exclude\
d by conforming Streamable HTTP clients: ${s.reason}`),r}function ou(e){if(e!==void 0)try{return Yt(e,"output")}catch{return}}function au(e,t,r){if(t){let s=r;return async(o,a)=>{
let n=await Gt(t,o??{});if(!n.success)throw new te(B.InvalidParams,`Invalid arguments for prompt ${e}: ${n.error}`);return s(n.data,a)}}else{let s=r;return async(o,a)=>s(
a)}}function nu(e){return{completion:{values:e.map(String).slice(0,100),total:e.length,hasMore:e.length>100}}}var Fs={completion:{values:[],hasMore:!1}};function iu(e){
let t=e;if(t.shape&&typeof t.shape=="object")return t.shape}function qp(e){return e?.type==="optional"}function cu(e){return qp(e)?e.def?.innerType??e:e}var Eu=class{_listeners=new Set;constructor(e){this.onerror=e}publish(e){for(let t of this._listeners)try{t(e)}catch(r){this.onerror?.(r instanceof Error?r:new Error(
String(r)))}}subscribe(e){this._listeners.add(e);let t=!0;return()=>{t&&(t=!1,this._listeners.delete(e))}}get listenerCount(){return this._listeners.size}};function wu(e){
return{toolsChanged:()=>e.publish({kind:"tools_list_changed"}),promptsChanged:()=>e.publish({kind:"prompts_list_changed"}),resourcesChanged:()=>e.publish({kind:"\
resources_list_changed"}),resourceUpdated:t=>e.publish({kind:"resource_updated",uri:t})}}function Ip(e,t){switch(t.kind){case"tools_list_changed":return e.toolsListChanged===
!0;case"prompts_list_changed":return e.promptsListChanged===!0;case"resources_list_changed":return e.resourcesListChanged===!0;case"resource_updated":return e.resourceSubscriptions!==
void 0&&e.resourceSubscriptions.includes(t.uri)}}function Op(e,t){let r={},s=o=>t===void 0||o===!0;return e.toolsListChanged===!0&&s(t?.tools?.listChanged)&&(r.
toolsListChanged=!0),e.promptsListChanged===!0&&s(t?.prompts?.listChanged)&&(r.promptsListChanged=!0),e.resourcesListChanged===!0&&s(t?.resources?.listChanged)&&
(r.resourcesListChanged=!0),e.resourceSubscriptions!==void 0&&e.resourceSubscriptions.length>0&&s(t?.resources?.subscribe)&&(r.resourceSubscriptions=[...e.resourceSubscriptions]),
r}function jp(e){switch(e.kind){case"tools_list_changed":return{method:"notifications/tools/list_changed",...e.params!==void 0&&{params:e.params}};case"prompts_\
list_changed":return{method:"notifications/prompts/list_changed",...e.params!==void 0&&{params:e.params}};case"resources_list_changed":return{method:"notificati\
ons/resources/list_changed",...e.params!==void 0&&{params:e.params}};case"resource_updated":return{method:"notifications/resources/updated",params:{...e.params,
uri:e.uri}}}}var cc=1024;function zu(e,t,r){return Response.json({jsonrpc:"2.0",error:{code:t,message:r},id:e},{status:200})}function $u(e,t){return{method:e.method,
params:{...e.params,_meta:{...e.params?._meta,[Jt]:t}}}}function Np(e){let t=nt(Ds).validateRequest("subscriptions/listen",e);return t.ok?t.value.params?.notifications:
void 0}function Tu(e){let{bus:t,onerror:r}=e,s=e.maxSubscriptions??cc,o=e.keepAliveMs??Pr,a=new Set;function n(c,i,d,p){if(a.size>=s)return r?.(new Error(`subsc\
riptions/listen refused: subscription limit reached (${s})`)),zu(c.id,-32603,"Subscription limit reached");let f=Np(c);if(f===void 0)return zu(c.id,-32602,"Inva\
lid params: 'notifications' is required and must be a valid SubscriptionFilter");let b=Op(f,d),E=c.id,R=new TextEncoder,$,y=!1,h,T,v,w=P=>{if(!y)try{$.enqueue(R.
encode(P))}catch(N){r?.(N instanceof Error?N:new Error(String(N)))}},j=(P,N)=>{w(`event: message
data: ${JSON.stringify({jsonrpc:"2.0",method:P,params:N})}

`)},z=P=>{if(!y){P&&w(`event: message
data: ${JSON.stringify({jsonrpc:"2.0",id:E,result:{resultType:"complete",_meta:{[Jt]:E,[Xe]:p}}})}

`),y=!0;try{h?.()}catch(N){r?.(N instanceof Error?N:new Error(String(N)))}T!==void 0&&clearInterval(T),v?.(),a.delete(z);try{$.close()}catch{}}},g=new ReadableStream(
{start(P){$=P;let N=$u({method:"notifications/subscriptions/acknowledged",params:{notifications:b}},E);if(j(N.method,N.params),Object.keys(b).length===0){z(!0);
return}h=t.subscribe(F=>{if(y||!Ip(b,F))return;let D=$u(jp(F),E);j(D.method,D.params)}),T=xs(o,()=>w(`: keepalive

`)),a.add(z)},cancel(){z(!1)}});if(i!==void 0)if(i.aborted)z(!1);else{let P=()=>z(!1);i.addEventListener("abort",P,{once:!0}),v=()=>i.removeEventListener("abort",
P)}return new Response(g,{status:200,headers:{"Content-Type":"text/event-stream","Cache-Control":"no-cache, no-transform",Connection:"keep-alive","X-Accel-Buffe\
ring":"no"}})}return{serve:n,closeAll(){for(let c of a)c(!0)},get openCount(){return a.size}}}async function Mp(e,t,r){let s=new sc({classification:r.classification,...r.responseMode!==void 0&&{responseMode:r.responseMode},...r.keepAliveMs!==void 0&&{keepAliveMs:r.
keepAliveMs}});return await e.connect(s),s.handleMessage(t,{...r.request!==void 0&&{request:r.request},...r.authInfo!==void 0&&{authInfo:r.authInfo}})}var dc=4*
1024*1024,lc=100;function qu(e){return`Payload Too Large: Request body must not exceed ${e} bytes`}function Tn(e){if(e===void 0)return dc;if(typeof e!="number"||
!Number.isFinite(e)||e<=0)throw new RangeError(`maxRequestBodySize must be a positive number of bytes, got ${String(e)}`);return e}async function Iu(e,t=dc){if(Number(
e.headers.get("content-length"))>t)return{tooLarge:!0};if(e.body===null)return{tooLarge:!1,text:""};let r=e.body.getReader(),s=new TextDecoder,o=0,a="";try{for(;;){
let{done:n,value:c}=await r.read();if(n)break;if(o+=c.byteLength,o>t)return{tooLarge:!0};a+=s.decode(c,{stream:!0})}}finally{r.releaseLock()}return{tooLarge:!1,
text:a+s.decode()}}var kp=class{sessionIdGenerator;_started=!1;_hasHandledRequest=!1;_closed=!1;_streamMapping=new Map;_requestToStreamMapping=new Map;_requestResponseMap=new Map;_initialized=!1;_enableJsonResponse=!1;_standaloneSseStreamId="\
_GET_stream";_eventStore;_onsessioninitialized;_onsessionclosed;_allowedHosts;_allowedOrigins;_enableDnsRebindingProtection;_retryInterval;_supportedProtocolVersions;_keepAliveMs;_maxRequestBodySize;_scopeChallengeResolver;sessionId;onclose;onerror;onmessage;constructor(e={}){
this.sessionIdGenerator=e.sessionIdGenerator,this._enableJsonResponse=e.enableJsonResponse??!1,this._eventStore=e.eventStore,this._onsessioninitialized=e.onsessioninitialized,
this._onsessionclosed=e.onsessionclosed,this._allowedHosts=e.allowedHosts,this._allowedOrigins=e.allowedOrigins,this._enableDnsRebindingProtection=e.enableDnsRebindingProtection??
!1,this._retryInterval=e.retryInterval,this._supportedProtocolVersions=e.supportedProtocolVersions??os,this._keepAliveMs=e.keepAliveMs??Pr,this._maxRequestBodySize=
Tn(e.maxRequestBodySize)}startKeepAlive(e,t){if(this._closed)return;let r=xs(this._keepAliveMs,()=>{try{e.enqueue(t.encode(`: keepalive

`))}catch{r!==void 0&&clearInterval(r)}});return r}setScopeChallengeResolver(e){this._scopeChallengeResolver=e}async start(){if(this._started)throw new Error("T\
ransport already started");this._started=!0}setSupportedProtocolVersions(e){this._supportedProtocolVersions=e}createJsonErrorResponse(e,t,r,s){let o={code:t,message:r};
return s?.data!==void 0&&(o.data=s.data),Response.json({jsonrpc:"2.0",error:o,id:null},{status:e,headers:{"Content-Type":"application/json",...s?.headers}})}async _checkScopeChallenge(e,t){
if(!this._scopeChallengeResolver)return;let r=await ac(e.filter(s=>Ge(s)),t,this._scopeChallengeResolver);return r===void 0?void 0:ic(r,nc(t))}validateRequestHeaders(e){
if(this._enableDnsRebindingProtection){if(this._allowedHosts&&this._allowedHosts.length>0){let t=e.headers.get("host");if(!t||!this._allowedHosts.includes(t)){let r=`\
Invalid Host header: ${t}`;return this.onerror?.(new Error(r)),this.createJsonErrorResponse(403,-32e3,r)}}if(this._allowedOrigins&&this._allowedOrigins.length>0){
let t=e.headers.get("origin");if(t&&!this._allowedOrigins.includes(t)){let r=`Invalid Origin header: ${t}`;return this.onerror?.(new Error(r)),this.createJsonErrorResponse(
403,-32e3,r)}}}}async handleRequest(e,t){if(this._closed)return this.createJsonErrorResponse(404,-32001,"Session not found");if(!this.sessionIdGenerator&&this._hasHandledRequest)
throw new Error("Stateless transport cannot be reused across requests. Create a new transport per request.");this._hasHandledRequest=!0;let r=this.validateRequestHeaders(
e);if(r)return r;switch(e.method){case"POST":return this.handlePostRequest(e,t);case"GET":return this.handleGetRequest(e);case"DELETE":return this.handleDeleteRequest(
e);default:return this.handleUnsupportedRequest()}}supportsEmptySSEData(e){return this._supportedProtocolVersions.includes(e)&&e>="2025-11-25"}async writePrimingEvent(e,t,r,s){
if(!this._eventStore||!this.supportsEmptySSEData(s))return;let o=await this._eventStore.storeEvent(r,{}),a=`id: ${o}
data: 

`;this._retryInterval!==void 0&&(a=`id: ${o}
retry: ${this._retryInterval}
data: 

`),e.enqueue(t.encode(a))}async handleGetRequest(e){if(!e.headers.get("accept")?.includes("text/event-stream"))return this.onerror?.(new Error("Not Acceptable: \
Client must accept text/event-stream")),this.createJsonErrorResponse(406,-32e3,"Not Acceptable: Client must accept text/event-stream");let t=this.validateSession(
e);if(t)return t;let r=this.validateProtocolVersion(e);if(r)return r;if(this._eventStore){let i=e.headers.get("last-event-id");if(i)return this.replayEvents(i)}
if(this._streamMapping.get(this._standaloneSseStreamId)!==void 0)return this.onerror?.(new Error("Conflict: Only one SSE stream is allowed per session")),this.createJsonErrorResponse(
409,-32e3,"Conflict: Only one SSE stream is allowed per session");let s=new TextEncoder,o,a,n=new ReadableStream({start:i=>{o=i},cancel:()=>{a!==void 0&&clearInterval(
a),this._streamMapping.get(this._standaloneSseStreamId)?.controller===o&&this._streamMapping.delete(this._standaloneSseStreamId)}}),c={"Content-Type":"text/even\
t-stream","Cache-Control":"no-cache, no-transform",Connection:"keep-alive","X-Accel-Buffering":"no"};return this.sessionId!==void 0&&(c["mcp-session-id"]=this.sessionId),
this._streamMapping.set(this._standaloneSseStreamId,{controller:o,encoder:s,cleanup:()=>{a!==void 0&&clearInterval(a),this._streamMapping.delete(this._standaloneSseStreamId);
try{o.close()}catch{}}}),a=this.startKeepAlive(o,s),new Response(n,{headers:c})}async replayEvents(e){if(!this._eventStore)return this.onerror?.(new Error("Even\
t store not configured")),this.createJsonErrorResponse(400,-32e3,"Event store not configured");try{let t;if(this._eventStore.getStreamIdForEventId){if(t=await this.
_eventStore.getStreamIdForEventId(e),!t)return this.onerror?.(new Error("Invalid event ID format")),this.createJsonErrorResponse(400,-32e3,"Invalid event ID for\
mat");if(this._streamMapping.get(t)!==void 0)return this.onerror?.(new Error("Conflict: Stream already has an active connection")),this.createJsonErrorResponse(
409,-32e3,"Conflict: Stream already has an active connection")}let r={"Content-Type":"text/event-stream","Cache-Control":"no-cache, no-transform",Connection:"ke\
ep-alive","X-Accel-Buffering":"no"};this.sessionId!==void 0&&(r["mcp-session-id"]=this.sessionId);let s=new TextEncoder,o,a,n=!1,c,i=new ReadableStream({start:p=>{
o=p},cancel:()=>{n=!0,a!==void 0&&clearInterval(a),c!==void 0&&this._streamMapping.get(c)?.controller===o&&this._streamMapping.delete(c)}}),d=new Set;if(c=await this.
_eventStore.replayEventsAfter(e,{send:async(p,f)=>{if(d.add(p),!this.writeSSEEvent(o,s,f,p))try{o.close()}catch{}}}),this._closed||n){try{o.close()}catch{}return this.
createJsonErrorResponse(404,-32001,"Session not found")}if(this._streamMapping.get(c)?.cleanup(),this._streamMapping.set(c,{controller:o,encoder:s,replayedEventIds:d,
cleanup:()=>{a!==void 0&&clearInterval(a),this._streamMapping.delete(c);try{o.close()}catch{}}}),c!==this._standaloneSseStreamId&&![...this._requestToStreamMapping.
values()].includes(c)){this._streamMapping.delete(c);try{o.close()}catch{}}return this._streamMapping.get(c)?.controller===o&&(a=this.startKeepAlive(o,s)),new Response(
i,{headers:r})}catch(t){return this.onerror?.(t),this.createJsonErrorResponse(500,-32e3,"Error replaying events")}}writeSSEEvent(e,t,r,s){try{let o=`event: mess\
age
`;return s&&(o+=`id: ${s}
`),o+=`data: ${JSON.stringify(r)}

`,e.enqueue(t.encode(o)),!0}catch(o){return this.onerror?.(o),!1}}handleUnsupportedRequest(){return this.onerror?.(new Error("Method not allowed.")),Response.json(
{jsonrpc:"2.0",error:{code:-32e3,message:"Method not allowed."},id:null},{status:405,headers:{Allow:"GET, POST, DELETE","Content-Type":"application/json"}})}async handlePostRequest(e,t){
try{let r=e.headers.get("accept");if(!r?.includes("application/json")||!r.includes("text/event-stream"))return this.onerror?.(new Error("Not Acceptable: Client \
must accept both application/json and text/event-stream")),this.createJsonErrorResponse(406,-32e3,"Not Acceptable: Client must accept both application/json and \
text/event-stream");if(!xi(e.headers.get("content-type")))return this.onerror?.(new Error("Unsupported Media Type: Content-Type must be application/json")),this.
createJsonErrorResponse(415,-32e3,"Unsupported Media Type: Content-Type must be application/json");let s=e,o;if(t?.parsedBody===void 0)try{let y=await Iu(e,this.
_maxRequestBodySize);if(y.tooLarge){let h=qu(this._maxRequestBodySize);return this.onerror?.(new Error(h)),this.createJsonErrorResponse(413,-32e3,h)}o=JSON.parse(
y.text)}catch(y){return this.onerror?.(y),this.createJsonErrorResponse(400,-32700,"Parse error: Invalid JSON")}else o=t.parsedBody;if(Array.isArray(o)&&o.length>
lc)return this.onerror?.(new Error(`Invalid Request: Batch must not exceed ${lc} messages`)),this.createJsonErrorResponse(400,-32600,`Invalid Request: Batch mus\
t not exceed ${lc} messages`);let a;try{a=Array.isArray(o)?o.map(y=>yt.parse(y)):[yt.parse(o)]}catch(y){return this.onerror?.(y),this.createJsonErrorResponse(400,
-32700,"Parse error: Invalid JSON-RPC message")}if(this._closed)return this.createJsonErrorResponse(404,-32001,"Session not found");let n=a.some(y=>Mi(y));if(n){
if(this._initialized&&this.sessionId!==void 0)return this.onerror?.(new Error("Invalid Request: Server already initialized")),this.createJsonErrorResponse(400,-32600,
"Invalid Request: Server already initialized");if(a.length>1)return this.onerror?.(new Error("Invalid Request: Only one initialization request is allowed")),this.
createJsonErrorResponse(400,-32600,"Invalid Request: Only one initialization request is allowed");this.sessionId=this.sessionIdGenerator?.(),this._initialized=!0,
this.sessionId&&this._onsessioninitialized&&await Promise.resolve(this._onsessioninitialized(this.sessionId))}if(!n){let y=this.validateSession(e);if(y)return y;
let h=this.validateProtocolVersion(e);if(h)return h}if(this._closed)return this.createJsonErrorResponse(404,-32001,"Session not found");let c;try{c=await this._checkScopeChallenge(
a,t?.authInfo)}catch(y){return this.onerror?.(y),this.createJsonErrorResponse(500,-32603,"Internal server error")}if(c)return c;if(!a.some(y=>Ge(y))){for(let y of a)
this.onmessage?.(y,{authInfo:t?.authInfo,request:s});return new Response(null,{status:202})}let i=crypto.randomUUID(),d=a.find(y=>Mi(y)),p=d?d.params.protocolVersion:
e.headers.get("mcp-protocol-version")??ho;if(this._enableJsonResponse)return new Promise(y=>{this._streamMapping.set(i,{resolveJson:y,cleanup:()=>{this._streamMapping.
delete(i)}});for(let h of a)Ge(h)&&this._requestToStreamMapping.set(h.id,i);for(let h of a)this.onmessage?.(h,{authInfo:t?.authInfo,request:s})});let f=new TextEncoder,
b,E,R=new ReadableStream({start:y=>{b=y},cancel:()=>{E!==void 0&&clearInterval(E),this._streamMapping.get(i)?.controller===b&&this._streamMapping.delete(i)}}),$={
"Content-Type":"text/event-stream","Cache-Control":"no-cache, no-transform",Connection:"keep-alive","X-Accel-Buffering":"no"};this.sessionId!==void 0&&($["mcp-s\
ession-id"]=this.sessionId);for(let y of a)Ge(y)&&(this._streamMapping.set(i,{controller:b,encoder:f,cleanup:()=>{E!==void 0&&clearInterval(E),this._streamMapping.
delete(i);try{b.close()}catch{}}}),this._requestToStreamMapping.set(y.id,i));await this.writePrimingEvent(b,f,i,p);for(let y of a){let h,T;Ge(y)&&this._eventStore&&
this.supportsEmptySSEData(p)&&(h=()=>{this.closeSSEStream(y.id)},T=()=>{this.closeStandaloneSSEStream()}),this.onmessage?.(y,{authInfo:t?.authInfo,request:s,closeSSEStream:h,
closeStandaloneSSEStream:T})}return this._streamMapping.get(i)?.controller===b&&(E=this.startKeepAlive(b,f)),new Response(R,{status:200,headers:$})}catch(r){return this.
onerror?.(r),this.createJsonErrorResponse(400,-32700,"Parse error",{data:String(r)})}}async handleDeleteRequest(e){let t=this.validateSession(e);if(t)return t;let r=this.
validateProtocolVersion(e);if(r)return r;try{return await Promise.resolve(this._onsessionclosed?.(this.sessionId)),new Response(null,{status:200})}finally{await this.
close()}}validateSession(e){if(this.sessionIdGenerator===void 0)return;if(!this._initialized)return this.onerror?.(new Error("Bad Request: Server not initialize\
d")),this.createJsonErrorResponse(400,-32e3,"Bad Request: Server not initialized");let t=e.headers.get("mcp-session-id");if(!t)return this.onerror?.(new Error("\
Bad Request: Mcp-Session-Id header is required")),this.createJsonErrorResponse(400,-32e3,"Bad Request: Mcp-Session-Id header is required");if(t!==this.sessionId)
return this.onerror?.(new Error("Session not found")),this.createJsonErrorResponse(404,-32001,"Session not found")}validateProtocolVersion(e){let t=e.headers.get(
"mcp-protocol-version");if(t!==null&&!this._supportedProtocolVersions.includes(t)){let r=`Bad Request: Unsupported protocol version: ${t} (supported versions: ${this.
_supportedProtocolVersions.join(", ")})`;return this.onerror?.(new Error(r)),this.createJsonErrorResponse(400,-32e3,r)}}async close(){if(!this._closed){this._closed=
!0;for(let{cleanup:e}of this._streamMapping.values())e();this._streamMapping.clear(),this._requestResponseMap.clear(),this.onclose?.()}}closeSSEStream(e){let t=this.
_requestToStreamMapping.get(e);if(!t)return;let r=this._streamMapping.get(t);r&&r.cleanup()}closeStandaloneSSEStream(){let e=this._streamMapping.get(this._standaloneSseStreamId);
e&&e.cleanup()}async send(e,t){let r=t?.relatedRequestId;if((Qe(e)||et(e))&&(r=e.id),r===void 0){if(Qe(e)||et(e))throw new Error("Cannot send a response on a st\
andalone SSE stream unless resuming a previous client request");let a;this._eventStore&&(a=await this._eventStore.storeEvent(this._standaloneSseStreamId,e));let n=this.
_streamMapping.get(this._standaloneSseStreamId);if(n===void 0)return;n.controller&&n.encoder&&(a===void 0||!n.replayedEventIds?.has(a))&&this.writeSSEEvent(n.controller,
n.encoder,e,a);return}let s=this._requestToStreamMapping.get(r);if(!s)throw new Error(`No connection established for request ID: ${String(r)}`);let o=this._streamMapping.
get(s);if(!this._enableJsonResponse){let a;this._eventStore&&(a=await this._eventStore.storeEvent(s,e),o=this._streamMapping.get(s)),o?.controller&&o?.encoder&&
(a===void 0||!o.replayedEventIds?.has(a))&&this.writeSSEEvent(o.controller,o.encoder,e,a)}if(Qe(e)||et(e)){this._requestResponseMap.set(r,e);let a=[...this._requestToStreamMapping.
entries()].filter(([n,c])=>c===s).map(([n])=>n);if(a.every(n=>this._requestResponseMap.has(n))){if(!o){if(this._enableJsonResponse)throw new Error(`No connectio\
n established for request ID: ${String(r)}`);if(!this._eventStore){this.onerror?.(new Error(`Response for request ID ${String(r)} is undeliverable: per-request \
stream is disconnected and no eventStore is configured`));for(let n of a)this._requestResponseMap.delete(n),this._requestToStreamMapping.delete(n);return}for(let n of a)
this._requestResponseMap.delete(n),this._requestToStreamMapping.delete(n);return}if(this._enableJsonResponse&&o.resolveJson){let n={"Content-Type":"application/\
json"};this.sessionId!==void 0&&(n["mcp-session-id"]=this.sessionId);let c=a.map(i=>this._requestResponseMap.get(i));c.length===1?o.resolveJson(Response.json(c[0],
{status:200,headers:n})):o.resolveJson(Response.json(c,{status:200,headers:n})),o.cleanup()}else o.cleanup();for(let n of a)this._requestResponseMap.delete(n),this.
_requestToStreamMapping.delete(n)}}}};function Pt(e){if(e===null||typeof e!="object"||Array.isArray(e))return null;let{method:t,id:r}=e;return typeof t!="string"?
null:typeof r=="string"||typeof r=="number"?r:null}function lt(e,t,r,s,o=null){return Response.json({jsonrpc:"2.0",error:{code:t,message:r,...s!==void 0&&{data:s}},
id:o},{status:e,...e===405&&{headers:{Allow:"POST"}}})}function En(e,t=null){return lt(e.httpStatus,e.code,e.message,e.data,t)}function Js(e){return e instanceof
Error?e:new Error(String(e))}function Bs(e=null){return lt(500,-32603,"Internal server error",void 0,e)}function Pu(e){if(e.transport!==void 0)throw new Error("\
The factory returned an instance that is still serving another request. Return a new instance for each request.")}function Ou(e,t,r,s){return async(o,a)=>{if(o.
method.toUpperCase()!=="POST")return lt(405,-32e3,"Method not allowed.");try{let n=await e({era:"legacy",...a?.authInfo!==void 0&&{authInfo:a.authInfo},requestInfo:o}),
c=new kp({sessionIdGenerator:void 0,...r!==void 0&&{keepAliveMs:r},...s!==void 0&&{maxRequestBodySize:s}});await n.connect(c);let i=()=>{c.close().catch(()=>{}),
n.close().catch(()=>{})};o.signal?.addEventListener("abort",i,{once:!0});let d=await c.handleRequest(o,{...a?.authInfo!==void 0&&{authInfo:a.authInfo},...a?.parsedBody!==
void 0&&{parsedBody:a.parsedBody}});if(d.body===null||Fi(d.headers.get("content-type"))!=="text/event-stream")return i(),d;let p=d.body.getReader(),f=!1,b=()=>{
f||(f=!0,i())},E=new ReadableStream({pull:async R=>{try{let{done:$,value:y}=await p.read();if($){b(),R.close();return}y!==void 0&&R.enqueue(y)}catch($){b(),R.error(
$)}},cancel:R=>(b(),p.cancel(R).catch(()=>{}))});return new Response(E,{status:d.status,statusText:d.statusText,headers:d.headers})}catch(n){try{t?.(Js(n))}catch{}
return Bs(Pt(a?.parsedBody))}}}function _g(e,t,r){return Ou(e,t,void 0,Tn(r?.maxRequestBodySize))}function ju(e){return{protocolVersionHeader:e.headers.get("mcp\
-protocol-version")??void 0,mcpMethodHeader:e.headers.get("mcp-method")??void 0,mcpNameHeader:e.headers.get("mcp-name")??void 0}}async function Nu(e,t,r=!0,s=dc){
let o=e.method.toUpperCase(),a,n=t,c=e,i=!1;if(o==="POST"){if(n===void 0){r&&(c=e.clone());let d;try{let p=await Iu(e,s);if(p.tooLarge)return{step:"body-too-lar\
ge"};d=p.text}catch{return{step:"unreadable-body"}}try{a=d.length===0?void 0:JSON.parse(d)}catch{i=!0}!i&&a!==void 0&&(n=a)}else a=n;if(i||a===void 0)return{step:"\
no-json-body",forwardRequest:c}}return{step:"classified",outcome:hl({httpMethod:o,...ju(e),...a!==void 0&&{body:a}}),body:a,parsedBody:n,forwardRequest:c}}async function vg(e,t,r){
let s=Tn(r?.maxRequestBodySize),o=await Nu(t===void 0&&e.method.toUpperCase()==="POST"?e.clone():e,t,!1,s);return o.step==="no-json-body"||o.step==="classified"&&
o.outcome.kind==="legacy"}function yg(e,t={}){let{legacy:r,onerror:s,responseMode:o}=t,a=Tn(t.maxRequestBodySize);if(typeof r=="function")throw new TypeError("T\
he 'legacy' option only accepts 'stateless' or 'reject', not a handler function. To serve 2025-era traffic with your own handler, route in user land with the ex\
ported isLegacyRequest(request) predicate in front of a strict (legacy: 'reject') handler.");let n=new Set,c=!1,i=h=>{try{s?.(h)}catch{}},d=t.bus??new Eu(i),p=wu(
d),f=Tu({bus:d,maxSubscriptions:t.maxSubscriptions??cc,keepAliveMs:t.keepAliveMs??Pr,onerror:i});o==="json"&&console.warn("responseMode: 'json' drops mid-call n\
otifications. subscriptions/listen streams are always served over SSE regardless; other notifications emitted before a result are dropped.");let b=r==="reject"?
void 0:Ou(e,i,t.keepAliveMs,a);async function E(h,T,v){let w=h.classification.revision;if(w===void 0||!Wt.includes(w)){let U=new dn({supported:[...Wt],requested:w??
"unknown"});return i(U),lt(400,U.code,U.message,U.data,Pt(h.message))}let j=dl({httpMethod:T.method,...ju(T)},h);if(j!==void 0)return i(new Error(`Rejected inbo\
und request (${j.cell}): ${j.message}`)),En(j,Pt(h.message));let z=h.messageKind==="request"?Tt(h.message.params):void 0,g=z?.[Ze];if(h.messageKind==="request"){
let U=Fc(h.message.method);if(U!==void 0){let Y=As(U,g);if(Y!==void 0){let K=new Ls({requiredCapabilities:Y});return i(K),lt(ul(K.code,"ladder"),K.code,K.message,
K.data,h.message.id)}}}let P=await e({era:"modern",...v!==void 0&&{authInfo:v},requestInfo:T}),N=P instanceof $n?P.server:P;if(Pu(N),h.messageKind==="request"&&
h.message.method==="subscriptions/listen"){let U=N.getCapabilities(),Y=bu(N);return P.close().catch(i),f.serve(h.message,T.signal,U,Y)}if(h.messageKind==="reque\
st"&&h.message.method==="tools/call"&&P instanceof $n){let U=h.message.params,Y=typeof U?.name=="string"?U.name:void 0,K=Y===void 0?void 0:P.toolInputSchemaJson(
Y);if(K!==void 0){let ie=pn(K);if(ie.declarations!==void 0&&ie.declarations.length>0){let ge=ll(ie.declarations,U?.arguments,T.headers);if(ge!==void 0)return P.
close().catch(i),i(new Error(`Rejected inbound request (${ge.cell}): ${ge.message}`)),En(ge,h.message.id)}}}if(h.messageKind==="request"&&P instanceof $n)try{let U=await ac(
[h.message],v,Y=>P.resolveScopeChallenge(Y));if(U!==void 0)return P.close().catch(i),ic(U,nc(v))}catch(U){return P.close().catch(i),i(Js(U)),Bs(h.message.id)}Pu(
N),Tl(N,w),yu(N,Wt),z!==void 0&&vu(N,{clientInfo:z[xt],clientCapabilities:g});let F=N.onclose;n.add(N);let D=()=>{n.delete(N),N.onclose===D&&(N.onclose=F),F?.()};
N.onclose=D;try{let U=await Mp(P,h.message,{classification:h.classification,request:T,...v!==void 0&&{authInfo:v},...o!==void 0&&{responseMode:o},...t.keepAliveMs!==
void 0&&{keepAliveMs:t.keepAliveMs}});return h.messageKind==="notification"&&queueMicrotask(()=>{N.close().catch(()=>{})}),U}catch(U){return U instanceof ce&&U.
code===de.ConnectionClosed?new Response(null,{status:499}):(await N.close().catch(()=>{}),n.delete(N),i(Js(U)),Bs(Pt(h.message)))}}async function R(h,T,v,w){if(b!==
void 0)return b(T,{...v!==void 0&&{authInfo:v},...w!==void 0&&{parsedBody:w}});let j=pl(h,Wt);return j===void 0?new Response(null,{status:202}):(i(new Error(`Re\
jected 2025-era request on a modern-only endpoint (${j.cell}): ${j.message}`)),En(j,Pt(w)))}async function $(h,T){let v=T?.authInfo;if(h.method.toUpperCase()===
"POST"&&!xi(h.headers.get("content-type")))return i(new Error("Unsupported Media Type: Content-Type must be application/json")),lt(415,-32e3,"Unsupported Media \
Type: Content-Type must be application/json");let w=await Nu(h,T?.parsedBody,!0,a);if(w.step==="unreadable-body")return lt(400,-32700,"Parse error: the request \
body could not be read");if(w.step==="body-too-large")return lt(413,-32e3,qu(a));if(w.step==="no-json-body")return b!==void 0?b(w.forwardRequest,{...v!==void 0&&
{authInfo:v}}):lt(400,-32700,"Parse error: the request body is not valid JSON");let{outcome:j,body:z,parsedBody:g,forwardRequest:P}=w;try{switch(j.kind){case"re\
ject":return i(new Error(`Rejected inbound request (${j.cell}): ${j.message}`)),En(j,Pt(z));case"modern":return await E(j,h,v);case"legacy":return await R(j,P,v,
g)}}catch(N){return i(Js(N)),Bs(Pt(z))}}return{fetch:async(h,T)=>{if(c)throw new Error("This MCP handler has been closed");try{return await $(h,T)}catch(v){return i(
Js(v)),Bs(Pt(T?.parsedBody))}},notify:p,bus:d,close:async()=>{c=!0,f.closeAll();let h=[...n].map(T=>T.close().catch(()=>{}));n.clear(),await Promise.all(h)}}}function Ap(e,t){
if(!e)return{ok:!1,errorCode:"missing_host",message:"Missing Host header"};let r;try{r=new URL(`http://${e}`).hostname}catch{return{ok:!1,errorCode:"invalid_hos\
t_header",message:`Invalid Host header: ${e}`,hostHeader:e}}return t.includes(r)?{ok:!0,hostname:r}:{ok:!1,errorCode:"invalid_host",message:`Invalid Host: ${r}`,
hostHeader:e,hostname:r}}function bg(){return["localhost","127.0.0.1","[::1]"]}function Rg(e,t){let r=Ap(e.headers.get("host"),t);if(!r.ok)return Response.json(
{jsonrpc:"2.0",error:{code:-32e3,message:r.message},id:null},{status:403,headers:{"Content-Type":"application/json"}})}function Lp(e,t){if(e==null||e==="")return{
ok:!0};let r,s;try{let o=new URL(e);r=o.hostname,s=o.protocol}catch{return{ok:!1,errorCode:"invalid_origin_header",message:`Invalid Origin header: ${e}`,originHeader:e}}
return r===""?{ok:!1,errorCode:"invalid_origin_header",message:`Invalid Origin header: ${e}`,originHeader:e}:!(s!=="http:"&&s!=="https:"&&t.includes(`${s}//*`))&&
!t.includes(r)?{ok:!1,errorCode:"invalid_origin",message:`Invalid Origin: ${r}`,originHeader:e,hostname:r}:{ok:!0,origin:e,hostname:r}}function zg(){return["loc\
alhost","127.0.0.1","[::1]"]}function $g(e,t){let r=Lp(e.headers.get("origin"),t);if(!r.ok)return Response.json({jsonrpc:"2.0",error:{code:-32e3,message:r.message},
id:null},{status:403,headers:{"Content-Type":"application/json"}})}var wn="v1.";function uc(e){let t="";for(let r of e)t+=String.fromCodePoint(r);return btoa(t).
replaceAll("+","-").replaceAll("/","_").replace(/=+$/,"")}function Dp(e,t){if(e.length!==t.length)return!1;let r=0;for(let s=0;s<e.length;s++)r|=e.codePointAt(s)^
t.codePointAt(s);return r===0}function Cu(e){let t=e.replaceAll("-","+").replaceAll("_","/"),r=atob(t),s=new Uint8Array(r.length);for(let o=0;o<r.length;o++)s[o]=
r.codePointAt(o);return s}function Eg(e){let t=globalThis.crypto?.subtle;if(t===void 0)throw new TypeError("createRequestStateCodec requires the Web Crypto API \
(globalThis.crypto.subtle); see https://ts.sdk.modelcontextprotocol.io/v2/troubleshooting for the Node.js polyfill instructions");let r=typeof e.key=="string"?new TextEncoder().
encode(e.key):Uint8Array.from(e.key);if(r.byteLength<32)throw new RangeError(`createRequestStateCodec: key must be at least 32 bytes (got ${r.byteLength})`);let s=e.
ttlSeconds??600;if(!Number.isFinite(s))throw new RangeError("createRequestStateCodec: ttlSeconds must be a finite number");let o=e.bind,a,n=()=>a??=t.importKey(
"raw",r,{name:"HMAC",hash:"SHA-256"},!1,["sign","verify"]),c=new TextEncoder,i="mcp.requestState.bind:",d=async p=>uc(new Uint8Array(await t.sign("HMAC",await n(),
c.encode(i+p))).slice(0,16));return{async mint(p,f){let b={p,exp:Math.floor(Date.now()/1e3)+s};if(o!==void 0){if(f===void 0)throw new TypeError("createRequestSt\
ateCodec: mint() requires ctx when a bind callback is configured");b.b=await d(o(f))}let E=uc(c.encode(JSON.stringify(b)));return`${wn}${E}.${uc(new Uint8Array(
await t.sign("HMAC",await n(),c.encode(wn+E))))}`},async verify(p,f){let b=p.lastIndexOf(".");if(!p.startsWith(wn)||b<=3)throw new Error("malformed");let E=p.slice(
3,b),R;try{R=Cu(p.slice(b+1))}catch{throw new Error("malformed")}if(!await t.verify("HMAC",await n(),R,c.encode(wn+E)))throw new Error("mac");let $;try{$=JSON.parse(
new TextDecoder("utf-8",{fatal:!0}).decode(Cu(E)))}catch{throw new Error("malformed")}if(typeof $.exp!="number"||$.exp<Math.floor(Date.now()/1e3))throw new Error(
"expired");if(o!==void 0){let y=await d(o(f));if($.b===void 0||!Dp($.b,y))throw new Error("bind")}else if($.b!==void 0)throw new Error("bind");return $.p}}}var Up;
function wg(e,t){return ql(e,t??(Up??=new Hs))}export{On as BAGGAGE_META_KEY,Ze as CLIENT_CAPABILITIES_META_KEY,xt as CLIENT_INFO_META_KEY,dc as DEFAULT_MAX_REQUEST_BODY_SIZE,ho as DEFAULT_NEGOTIATED_PROTOCOL_VERSION,
El as DEFAULT_REQUEST_TIMEOUT_MSEC,An as INTERNAL_ERROR,kn as INVALID_PARAMS,Nn as INVALID_REQUEST,Eu as InMemoryServerEventBus,Vm as InMemoryTransport,Bt as JSONRPC_VERSION,
Ft as LATEST_PROTOCOL_VERSION,St as LOG_LEVEL_META_KEY,Mn as METHOD_NOT_FOUND,$n as McpServer,Ls as MissingRequiredClientCapabilityError,xe as OAuthError,Ae as OAuthErrorCode,
jn as PARSE_ERROR,He as PROTOCOL_VERSION_META_KEY,sc as PerRequestHTTPServerTransport,Vi as Protocol,te as ProtocolError,B as ProtocolErrorCode,po as RELATED_TASK_META_KEY,
Nm as ReadBuffer,un as ResourceNotFoundError,Pp as ResourceTemplate,Xe as SERVER_INFO_META_KEY,Pl as STDIO_DEFAULT_MAX_BUFFER_SIZE,Jt as SUBSCRIPTION_ID_META_KEY,
os as SUPPORTED_PROTOCOL_VERSIONS,ce as SdkError,de as SdkErrorCode,Ku as SdkHttpError,Ru as Server,qn as TRACEPARENT_META_KEY,In as TRACESTATE_META_KEY,dn as UnsupportedProtocolVersionError,
Bi as UriTemplate,tl as UrlElicitationRequiredError,kp as WebStandardStreamableHTTPServerTransport,ym as acceptedContent,ki as assertCompleteRequestPrompt,Ai as assertCompleteRequestResourceTemplate,
oc as bearerAuthChallengeResponse,tc as buildOAuthProtectedResourceMetadata,Wu as checkResourceAllowed,hl as classifyInboundRequest,cp as completable,Dm as createFetchWithInit,
yg as createMcpHandler,Eg as createRequestStateCodec,Cl as deserializeMessage,wg as fromJsonSchema,jm as getDisplayName,du as getOAuthProtectedResourceMetadataUrl,
Rg as hostHeaderValidationResponse,vm as inputRequired,Sl as inputResponse,Ad as isCallToolResult,ec as isCompletable,Mi as isInitializeRequest,Dd as isInitializedNotification,
ct as isInputRequiredResult,et as isJSONRPCErrorResponse,hn as isJSONRPCNotification,Ge as isJSONRPCRequest,kd as isJSONRPCResponse,Qe as isJSONRPCResultResponse,
xi as isJsonContentType,vg as isLegacyRequest,$m as isSpecType,Ld as isTaskAugmentedRequestParams,_g as legacyStatelessFallback,bg as localhostAllowedHostnames,
zg as localhostAllowedOrigins,Hi as mergeCapabilities,fp as oauthMetadataResponse,$g as originValidationResponse,Md as parseJSONRPCMessage,Jm as preloadSchemas,
Iu as readRequestBody,hp as requireBearerAuth,_p as requireScopes,Gu as resourceUrlFromServerUrl,Mm as serializeMessage,zm as specTypeSchemas,Ap as validateHostHeader,
Lp as validateOriginHeader,uu as verifyBearerToken};
/*! For license information please see dist-LJA7O2MM.mjs.LEGAL.txt */
