import{createRequire as requireOf}from'node:module';const require=requireOf(import.meta.url);
import{a as U,b as Ot}from"./chunk-UDPHLRCR.mjs";import{a as Ce,b as te,c as xt,e as je,h as qe,i as ze,m as At,n as Pe,o as Ie}from"./chunk-L2BJFO7N.mjs";
import"./chunk-JEAFN5HY.mjs";import{E as o,c as Et,e as Rt}from"./chunk-B7XZNKNR.mjs";import"./chunk-6WZNAABB.mjs";function re(...e){return e.reduce((t,n)=>({...t,...n}),{})}async function Me(e,t){if(e==null)return;let n=t?.abortSignal;return new Promise((i,r)=>{if(n?.aborted){r(Pt());return}let a=setTimeout(()=>{s(),i()},e),s=()=>{
clearTimeout(a),n?.removeEventListener("abort",l)},l=()=>{s(),r(Pt())};n?.addEventListener("abort",l)})}function Pt(){return new DOMException("Delay was aborted",
"AbortError")}function Be(e){return Object.fromEntries([...e.headers])}var{btoa:eo,atob:wa}=globalThis;function Ve(e){var t;if(typeof((t=globalThis.Buffer)==null?void 0:t.from)=="function")return globalThis.Buffer.from(e.buffer,e.byteOffset,e.byteLength).toString(
"base64");let n=[],i=4096;for(let r=0;r<e.length;r+=i)n.push(String.fromCodePoint(...e.subarray(r,r+i)));return eo(n.join(""))}var to=Object.getOwnPropertyDescriptor(
Object.getPrototypeOf(Uint8Array.prototype),Symbol.toStringTag).get,Sa=Object.getOwnPropertyDescriptor(ArrayBuffer.prototype,"byteLength").get;function no(e){return ArrayBuffer.
isView(e)&&to.call(e)==="Uint8Array"}function Ee(e){return no(e)?Ve(e):e}async function pt(e){var t;try{await((t=e.body)==null?void 0:t.cancel())}catch{}}var $t="AI_DownloadError",Ft=`vercel.ai.error.${$t}`,oo=Symbol.for(Ft),Nt,Mt,pe=class extends(Mt=
Ce,Nt=oo,Mt){constructor({url:e,statusCode:t,statusText:n,cause:i,message:r=i==null?`Failed to download ${e}: ${t} ${n}`:`Failed to download ${e}: ${i}`}){super(
{name:$t,message:r,cause:i}),this[Nt]=!0,this.url=e,this.statusCode=t,this.statusText=n}static isInstance(e){return Ce.hasMarker(e,Ft)}};function io(e=globalThis){
return e.window!=null}function He(e,t){try{return new URL(e).origin===new URL(t).origin}catch{return!1}}function ro(e){let t;try{t=new URL(e)}catch{throw new pe(
{url:e,message:`Invalid URL: ${e}`})}if(t.protocol==="data:")return;if(t.protocol!=="http:"&&t.protocol!=="https:")throw new pe({url:e,message:`URL scheme must \
be http, https, or data, got ${t.protocol}`});let n=t.hostname.toLowerCase().replace(/\.+$/,"");if(!n)throw new pe({url:e,message:"URL must have a hostname"});if(n===
"localhost"||n.endsWith(".local")||n.endsWith(".localhost")||n.endsWith(".internal"))throw new pe({url:e,message:`URL with hostname ${n} is not allowed`});if(n.
startsWith("[")&&n.endsWith("]")){let i=n.slice(1,-1);if(Gt(i))throw new pe({url:e,message:`URL with IPv6 address ${n} is not allowed`});return}if(gt(n)&&ft(n))
throw new pe({url:e,message:`URL with IP address ${n} is not allowed`})}function ao({address:e,family:t,hostname:n}){if(t===4?!gt(e)||ft(e):t===6?Gt(e):!0)throw new pe(
{url:n,message:`Hostname ${n} resolved to disallowed IP address ${e}`})}function gt(e){let t=e.split(".");return t.length!==4?!1:t.every(n=>{let i=Number(n);return Number.
isInteger(i)&&i>=0&&i<=255&&String(i)===n})}function ft(e){let t=e.split(".").map(Number),[n,i,r]=t;return n===0||n===10||n===100&&i>=64&&i<=127||n===127||n===169&&
i===254||n===172&&i>=16&&i<=31||n===192&&i===0&&r===0||n===192&&i===168||n===198&&(i===18||i===19)||n>=240}function so(e){let t=e.toLowerCase(),n=t.indexOf("%");
n!==-1&&(t=t.slice(0,n));let i=t.split("::");if(i.length>2)return null;let r=s=>{if(s==="")return[];let l=[],c=s.split(":");for(let u=0;u<c.length;u++){let d=c[u];
if(d.includes(".")){if(u!==c.length-1||!gt(d))return null;let[v,g,p,y]=d.split(".").map(Number);l.push(v<<8|g,p<<8|y);continue}if(!/^[0-9a-f]{1,4}$/.test(d))return null;
l.push(parseInt(d,16))}return l},a=r(i[0]);if(a===null)return null;if(i.length===2){let s=r(i[1]);if(s===null)return null;let l=8-a.length-s.length;return l<0?null:
[...a,...new Array(l).fill(0),...s]}return a.length===8?a:null}function Gt(e){let t=so(e);if(t===null)return!0;let n=r=>t.slice(0,r).every(a=>a===0);if(n(7)&&(t[7]===
0||t[7]===1)||(t[0]&65024)===64512||(t[0]&65472)===65152||(t[0]&65472)===65216||(t[0]&65280)===65280)return!0;if(n(6)||n(5)&&t[5]===65535||n(4)&&t[4]===65535&&t[5]===
0||t[0]===100&&t[1]===65435&&t[2]===0&&t[3]===0&&t[4]===0&&t[5]===0||t[0]===100&&t[1]===65435&&t[2]===1){let r=t[6]>>8&255,a=t[6]&255,s=t[7]>>8&255,l=t[7]&255;return ft(
`${r}.${a}.${s}.${l}`)}return!1}function lo(e){return((t,n,i)=>{e(t,{...n,all:!0},(r,a)=>{if(r){i(r);return}try{let[s]=a;if(s==null)throw new Error(`Hostname ${t}\
 did not resolve to an address`);for(let{address:l,family:c}of a)ao({address:l,family:c,hostname:t});n.all===!0?i(null,a):i(null,s.address,s.family)}catch(s){i(
s instanceof Error?s:new Error(String(s)))}})})}var st;function uo(){var e,t,n;let i=globalThis.process;return((e=i?.release)==null?void 0:e.name)==="node"&&((t=
i.versions)==null?void 0:t.bun)==null&&((n=i.versions)==null?void 0:n.deno)==null&&i.title!=="workerd"&&globalThis.EdgeRuntime==null}async function co(){return uo()?
st??(st=po()):globalThis.fetch}async function po(){let[e,{lookup:t}]=await Promise.all([Dt("node:module"),Dt("node:dns")]),n=e.createRequire(qt()),{Agent:i,fetch:r}=n(
"undici"),a=new i({connect:{lookup:lo(t)}});return((s,l)=>r(s,{...l,dispatcher:a}))}async function Dt(e){var t;let n=globalThis.process,i=(t=n?.getBuiltinModule)==
null?void 0:t.call(n,e);if(i==null)throw new Error(`Node.js built-in module ${e} is unavailable`);return i}function qt(){let e=Error.prepareStackTrace;try{Error.
prepareStackTrace=(r,a)=>a;let t=new Error("Capture current module path");Error.captureStackTrace(t,qt);let[n]=t.stack,i=n?.getFileName();if(i==null)throw new Error(
"Unable to determine the current module path");return i}finally{Error.prepareStackTrace=e}}var go=["connection","keep-alive","te","trailer","transfer-encoding",
"upgrade","host","forwarded","proxy-authorization","via","x-forwarded-for","x-forwarded-host","x-forwarded-proto","x-real-ip","metadata","metadata-flavor","x-aw\
s-ec2-metadata-token","x-metadata-token","cookie","set-cookie"];function fo(e){let t=new Headers(e);for(let n of go)t.delete(n);return t}var ho=10,mo=new Set([301,
302,303,307,308]);async function vo(e){return e==null||e===globalThis.fetch?await co():e}async function zt({url:e,headers:t,abortSignal:n,maxRedirects:i=ho,fetch:r,trustedOrigin:a}){var s;let l=t===void 0?void 0:fo(t),c=d=>{let v={signal:n,redirect:d};
return l!==void 0&&(v.headers=new Headers(l)),v},u=e;for(let d=0;d<=i;d++){let v=a!==void 0&&He(u,a);v||ro(u);let g=v&&r!=null?r:v?globalThis.fetch:await vo(r),
p=await g(u,c("manual"));if(p.type==="opaqueredirect"){if(!io())throw new pe({url:e,message:`Redirect from ${u} could not be validated and was blocked`});return await g(
u,c("follow"))}let y=(s=p.headers)==null?void 0:s.get("location");if(mo.has(p.status)&&y){pt(p);let h=new URL(y,u).toString();if(l!==void 0&&!He(h,u)){let T=l.get(
"user-agent");l=new Headers(T==null?void 0:{"user-agent":T})}u=h;continue}return p}throw new pe({url:e,message:`Too many redirects (max ${i})`})}var Ht=2*1024*1024*
1024;async function Bt({response:e,url:t,maxBytes:n=Ht}){let i=e.headers.get("content-length");if(i!=null){let d=parseInt(i,10);if(!isNaN(d)&&d>n)throw await pt(
e),new pe({url:t,message:`Download of ${t} exceeded maximum size of ${n} bytes (Content-Length: ${d}).`})}let r=e.body;if(r==null)return new Uint8Array(0);let a=r.
getReader(),s=[],l=0;try{for(;;){let{done:d,value:v}=await a.read();if(d)break;if(l+=v.length,l>n)throw new pe({url:t,message:`Download of ${t} exceeded maximum\
 size of ${n} bytes.`});s.push(v)}}finally{try{await a.cancel()}catch{}finally{a.releaseLock()}}let c=new Uint8Array(l),u=0;for(let d of s)c.set(d,u),u+=d.length;
return c}async function Vt(e,t){var n,i;try{let r=await zt({url:e,abortSignal:t?.abortSignal});if(!r.ok)throw await pt(r),new pe({url:e,statusCode:r.status,statusText:r.
statusText});let a=await Bt({response:r,url:e,maxBytes:(n=t?.maxBytes)!=null?n:Ht}),s=(i=r.headers.get("content-type"))!=null?i:void 0;return new Blob([a],s?{type:s}:
void 0)}catch(r){throw pe.isInstance(r)?r:new pe({url:e,cause:r})}}var Jt=Symbol.for("vercel.ai.embeddingModel.providerOptionsTransformer"),yo=({prefix:e,size:t=16,alphabet:n="0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmno\
pqrstuvwxyz",separator:i="-"}={})=>{let r=()=>{let a=n.length,s=new Array(t);for(let l=0;l<t;l++)s[l]=n[Math.random()*a|0];return s.join("")};if(e==null)return r;
if(n.includes(i))throw new je({argument:"separator",message:`The separator "${i}" must not be part of the alphabet "${n}".`});return()=>`${e}${i}${r()}`},he=yo();function we(e){return(e instanceof Error||e instanceof DOMException)&&(e.name==="AbortError"||e.name==="ResponseAborted"||e.name==="TimeoutError")}var _o=["fetc\
h failed","failed to fetch"],bo=new Set(["ConnectionRefused","ConnectionClosed","FailedToOpenSocket","ECONNRESET","ECONNREFUSED","ETIMEDOUT","EPIPE","UND_ERR_SO\
CKET","UND_ERR_HEADERS_TIMEOUT","UND_ERR_BODY_TIMEOUT","UND_ERR_CONNECT_TIMEOUT"]);function To(e){let t=new Set,n=e;for(;n instanceof Error&&!t.has(n);){t.add(n);
let i=n;if(typeof i.code=="string"&&bo.has(i.code))return i;n=n.cause}}function ht({error:e,url:t,requestBodyValues:n}){if(we(e))return e;if(e instanceof TypeError&&
_o.includes(e.message.toLowerCase())){let r=e.cause;if(r!=null)return new te({message:`Cannot connect to API: ${r.message}`,cause:r,url:t,requestBodyValues:n,isRetryable:!0})}
let i=To(e);return i!=null?te.isInstance(e)?new te({message:e.message,cause:e.cause,url:e.url,requestBodyValues:e.requestBodyValues,statusCode:e.statusCode,responseHeaders:e.
responseHeaders,responseBody:e.responseBody,data:e.data,isRetryable:!0}):new te({message:`Cannot connect to API: ${e instanceof Error?e.message:i.message}`,cause:e,
url:t,requestBodyValues:n,isRetryable:!0}):e}function Ke(e=globalThis){var t,n,i;return e.window?"runtime/browser":(t=e.navigator)!=null&&t.userAgent?`runtime/${e.
navigator.userAgent.toLowerCase()}`:(i=(n=e.process)==null?void 0:n.versions)!=null&&i.node?`runtime/node.js/${e.process.version.substring(0)}`:e.EdgeRuntime?"r\
untime/vercel-edge":"runtime/unknown"}function wo(e){if(e==null)return{};let t={};if(e instanceof Headers)e.forEach((n,i)=>{t[i.toLowerCase()]=n});else{Array.isArray(
e)||(e=Object.entries(e));for(let[n,i]of e)i!=null&&(t[n.toLowerCase()]=i)}return t}function Le(e,...t){let n=new Headers(wo(e)),i=n.get("user-agent")||"";return n.
set("user-agent",[i,...t].filter(Boolean).join(" ")),Object.fromEntries(n.entries())}var Wt="4.0.64",So=()=>globalThis.fetch,Ue=async({url:e,headers:t={},successfulResponseHandler:n,
failedResponseHandler:i,abortSignal:r,fetch:a,validateUrl:s,credentialedOrigin:l,trustedOrigin:c})=>{try{let u=a??So(),d=l!==void 0&&!He(e,l)?{}:t,v=Le(d,`ai-sd\
k/provider-utils/${Wt}`,Ke()),g=s?await zt({url:e,headers:v,abortSignal:r,fetch:a,trustedOrigin:c}):await u(e,{method:"GET",headers:v,signal:r}),p=Be(g);if(!g.ok){
let y;try{y=await i({response:g,url:e,requestBodyValues:{}})}catch(h){throw we(h)||te.isInstance(h)?h:new te({message:"Failed to process error response",cause:h,
statusCode:g.status,url:e,responseHeaders:p,requestBodyValues:{}})}throw y.value}try{return await n({response:g,url:e,requestBodyValues:{}})}catch(y){throw y instanceof
Error&&(we(y)||te.isInstance(y))?y:new te({message:"Failed to process successful response",cause:y,statusCode:g.status,url:e,responseHeaders:p,requestBodyValues:{}})}}catch(u){
throw ht({error:u,url:e,requestBodyValues:{}})}};function Ye({mediaType:e,url:t,supportedUrls:n}){return e=e.toLowerCase(),Object.entries(n).map(([i,r])=>{let a=i.toLowerCase();return a==="*"||a==="*/*"?{mediaTypePrefix:"",
regexes:r}:{mediaTypePrefix:a.replace(/\*/,""),regexes:r}}).filter(({mediaTypePrefix:i})=>i===""||i.endsWith("/")?e.startsWith(i):e===i).flatMap(({regexes:i})=>i).
some(i=>i.test(t))}function Zt({apiKey:e,environmentVariableName:t,apiKeyParameterName:n="apiKey",description:i}){if(typeof e=="string")return e;if(e!=null)throw new ze(
{message:`${i} API key must be a string.`});if(typeof process>"u")throw new ze({message:`${i} API key is missing. Pass it using the '${n}' parameter. Environmen\
t variables are not supported in this environment.`});if(e=process.env[t],e==null)throw new ze({message:`${i} API key is missing. Pass it using the '${n}' param\
eter or the ${t} environment variable.`});if(typeof e!="string")throw new ze({message:`${i} API key must be a string. The value of the ${t} environment variable\
 is not a string.`});return e}var ko=/"(?:_|\\u005[Ff])(?:_|\\u005[Ff])(?:p|\\u0070)(?:r|\\u0072)(?:o|\\u006[Ff])(?:t|\\u0074)(?:o|\\u006[Ff])(?:_|\\u005[Ff])(?:_|\\u005[Ff])"\s*:/,Co=/"(?:c|\\u0063)(?:o|\\u006[Ff])(?:n|\\u006[Ee])(?:s|\\u0073)(?:t|\\u0074)(?:r|\\u0072)(?:u|\\u0075)(?:c|\\u0063)(?:t|\\u0074)(?:o|\\u006[Ff])(?:r|\\u0072)"\s*:/;
function jt(e){let t=JSON.parse(e);return t===null||typeof t!="object"||ko.test(e)===!1&&Co.test(e)===!1?t:Io(t)}function Io(e){let t=[e];for(;t.length;){let n=t;
t=[];for(let i of n){if(Object.prototype.hasOwnProperty.call(i,"__proto__"))throw new SyntaxError("Object contains forbidden prototype property");if(Object.prototype.
hasOwnProperty.call(i,"constructor")&&i.constructor!==null&&typeof i.constructor=="object"&&Object.prototype.hasOwnProperty.call(i.constructor,"prototype"))throw new SyntaxError(
"Object contains forbidden prototype property");for(let r in i){let a=i[r];a&&typeof a=="object"&&t.push(a)}}}return e}function De(e){let{stackTraceLimit:t}=Error;
try{Error.stackTraceLimit=0}catch{return jt(e)}try{return jt(e)}finally{Error.stackTraceLimit=t}}function mt(e){if(e.type==="object"||Array.isArray(e.type)&&e.type.
includes("object")){let{additionalProperties:n}=e;e.additionalProperties=n!=null&&typeof n!="boolean"?Ne(n):!1;let{properties:i}=e;if(i!=null)for(let r of Object.
keys(i))i[r]=Ne(i[r])}e.items!=null&&(e.items=Array.isArray(e.items)?e.items.map(Ne):Ne(e.items)),e.anyOf!=null&&(e.anyOf=e.anyOf.map(Ne)),e.allOf!=null&&(e.allOf=
e.allOf.map(Ne)),e.oneOf!=null&&(e.oneOf=e.oneOf.map(Ne));let{definitions:t}=e;if(t!=null)for(let n of Object.keys(t))t[n]=Ne(t[n]);return e}function Ne(e){return typeof e==
"boolean"?e:mt(e)}var Eo=Symbol("Let zodToJsonSchema decide on which parser to use"),Lt={name:void 0,$refStrategy:"root",basePath:["#"],effectStrategy:"input",pipeStrategy:"\
all",dateStrategy:"format:date-time",mapStrategy:"entries",removeAdditionalStrategy:"passthrough",allowedAdditionalProperties:!0,rejectedAdditionalProperties:!1,
definitionPath:"definitions",strictUnions:!1,definitions:{},errorMessages:!1,patternStrategy:"escape",applyRegexFlags:!1,emailStrategy:"format:email",base64Strategy:"\
contentEncoding:base64",nameStrategy:"ref"},Ro=e=>typeof e=="string"?{...Lt,name:e}:{...Lt,...e};function fe(){return{}}function xo(e,t){var n,i,r;let a={type:"\
array"};return(n=e.type)!=null&&n._def&&((r=(i=e.type)==null?void 0:i._def)==null?void 0:r.typeName)!==U.ZodAny&&(a.items=Y(e.type._def,{...t,currentPath:[...t.
currentPath,"items"]})),e.minLength&&(a.minItems=e.minLength.value),e.maxLength&&(a.maxItems=e.maxLength.value),e.exactLength&&(a.minItems=e.exactLength.value,a.
maxItems=e.exactLength.value),a}function Ao(e){let t={type:"integer",format:"int64"};if(!e.checks)return t;for(let n of e.checks)switch(n.kind){case"min":n.inclusive?
t.minimum=n.value:t.exclusiveMinimum=n.value;break;case"max":n.inclusive?t.maximum=n.value:t.exclusiveMaximum=n.value;break;case"multipleOf":t.multipleOf=n.value;
break}return t}function Oo(){return{type:"boolean"}}function Kt(e,t){return Y(e.type._def,t)}var Po=(e,t)=>Y(e.innerType._def,t);function Yt(e,t,n){let i=n??t.dateStrategy;
if(Array.isArray(i))return{anyOf:i.map((r,a)=>Yt(e,t,r))};switch(i){case"string":case"format:date-time":return{type:"string",format:"date-time"};case"format:dat\
e":return{type:"string",format:"date"};case"integer":return No(e)}}var No=e=>{let t={type:"integer",format:"unix-time"};for(let n of e.checks)switch(n.kind){case"\
min":t.minimum=n.value;break;case"max":t.maximum=n.value;break}return t};function Mo(e,t){return{...Y(e.innerType._def,t),default:e.defaultValue()}}function Do(e,t){
return t.effectStrategy==="input"?Y(e.schema._def,t):fe()}function jo(e){return{type:"string",enum:Array.from(e.values)}}var Lo=e=>"type"in e&&e.type==="string"?
!1:"allOf"in e;function Uo(e,t){let n=[Y(e.left._def,{...t,currentPath:[...t.currentPath,"allOf","0"]}),Y(e.right._def,{...t,currentPath:[...t.currentPath,"allO\
f","1"]})].filter(r=>!!r),i=[];return n.forEach(r=>{if(Lo(r))i.push(...r.allOf);else{let a=r;if("additionalProperties"in r&&r.additionalProperties===!1){let{additionalProperties:s,
...l}=r;a=l}i.push(a)}}),i.length?{allOf:i}:void 0}function $o(e){let t=typeof e.value;return t!=="bigint"&&t!=="number"&&t!=="boolean"&&t!=="string"?{type:Array.
isArray(e.value)?"array":"object"}:{type:t==="bigint"?"integer":t,const:e.value}}var lt=void 0,be={cuid:/^[cC][^\s-]{8,}$/,cuid2:/^[0-9a-z]+$/,ulid:/^[0-9A-HJKMNP-TV-Z]{26}$/,
email:/^(?!\.)(?!.*\.\.)([a-zA-Z0-9_'+\-.]*)[a-zA-Z0-9_+-]@([a-zA-Z0-9][a-zA-Z0-9-]*\.)+[a-zA-Z]{2,}$/,emoji:()=>(lt===void 0&&(lt=RegExp("^(\\p{Extended_Pictogr\
aphic}|\\p{Emoji_Component})+$","u")),lt),uuid:/^[0-9a-fA-F]{8}\b-[0-9a-fA-F]{4}\b-[0-9a-fA-F]{4}\b-[0-9a-fA-F]{4}\b-[0-9a-fA-F]{12}$/,ipv4:/^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])$/,
ipv4Cidr:/^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\/(3[0-2]|[12]?[0-9])$/,ipv6:/^(([a-f0-9]{1,4}:){7}|::([a-f0-9]{1,4}:){0,6}|([a-f0-9]{1,4}:){1}:([a-f0-9]{1,4}:){0,5}|([a-f0-9]{1,4}:){2}:([a-f0-9]{1,4}:){0,4}|([a-f0-9]{1,4}:){3}:([a-f0-9]{1,4}:){0,3}|([a-f0-9]{1,4}:){4}:([a-f0-9]{1,4}:){0,2}|([a-f0-9]{1,4}:){5}:([a-f0-9]{1,4}:){0,1})([a-f0-9]{1,4}|(((25[0-5])|(2[0-4][0-9])|(1[0-9]{2})|([0-9]{1,2}))\.){3}((25[0-5])|(2[0-4][0-9])|(1[0-9]{2})|([0-9]{1,2})))$/,
ipv6Cidr:/^(([0-9a-fA-F]{1,4}:){7,7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:)|fe80:(:[0-9a-fA-F]{0,4}){0,4}%[0-9a-zA-Z]{1,}|::(ffff(:0{1,4}){0,1}:){0,1}((25[0-5]|(2[0-4]|1{0,1}[0-9]){0,1}[0-9])\.){3,3}(25[0-5]|(2[0-4]|1{0,1}[0-9]){0,1}[0-9])|([0-9a-fA-F]{1,4}:){1,4}:((25[0-5]|(2[0-4]|1{0,1}[0-9]){0,1}[0-9])\.){3,3}(25[0-5]|(2[0-4]|1{0,1}[0-9]){0,1}[0-9]))\/(12[0-8]|1[01][0-9]|[1-9]?[0-9])$/,
base64:/^([0-9a-zA-Z+/]{4})*(([0-9a-zA-Z+/]{2}==)|([0-9a-zA-Z+/]{3}=))?$/,base64url:/^([0-9a-zA-Z-_]{4})*(([0-9a-zA-Z-_]{2}(==)?)|([0-9a-zA-Z-_]{3}(=)?))?$/,nanoid:/^[a-zA-Z0-9_-]{21}$/,
jwt:/^[A-Za-z0-9-_]+\.[A-Za-z0-9-_]+\.[A-Za-z0-9-_]*$/};function Xt(e,t){let n={type:"string"};if(e.checks)for(let i of e.checks)switch(i.kind){case"min":n.minLength=
typeof n.minLength=="number"?Math.max(n.minLength,i.value):i.value;break;case"max":n.maxLength=typeof n.maxLength=="number"?Math.min(n.maxLength,i.value):i.value;
break;case"email":switch(t.emailStrategy){case"format:email":Te(n,"email",i.message,t);break;case"format:idn-email":Te(n,"idn-email",i.message,t);break;case"pat\
tern:zod":de(n,be.email,i.message,t);break}break;case"url":Te(n,"uri",i.message,t);break;case"uuid":Te(n,"uuid",i.message,t);break;case"regex":de(n,i.regex,i.message,
t);break;case"cuid":de(n,be.cuid,i.message,t);break;case"cuid2":de(n,be.cuid2,i.message,t);break;case"startsWith":de(n,RegExp(`^${ut(i.value,t)}`),i.message,t);
break;case"endsWith":de(n,RegExp(`${ut(i.value,t)}$`),i.message,t);break;case"datetime":Te(n,"date-time",i.message,t);break;case"date":Te(n,"date",i.message,t);
break;case"time":Te(n,"time",i.message,t);break;case"duration":Te(n,"duration",i.message,t);break;case"length":n.minLength=typeof n.minLength=="number"?Math.max(
n.minLength,i.value):i.value,n.maxLength=typeof n.maxLength=="number"?Math.min(n.maxLength,i.value):i.value;break;case"includes":{de(n,RegExp(ut(i.value,t)),i.message,
t);break}case"ip":{i.version!=="v6"&&Te(n,"ipv4",i.message,t),i.version!=="v4"&&Te(n,"ipv6",i.message,t);break}case"base64url":de(n,be.base64url,i.message,t);break;case"\
jwt":de(n,be.jwt,i.message,t);break;case"cidr":{i.version!=="v6"&&de(n,be.ipv4Cidr,i.message,t),i.version!=="v4"&&de(n,be.ipv6Cidr,i.message,t);break}case"emoji":
de(n,be.emoji(),i.message,t);break;case"ulid":{de(n,be.ulid,i.message,t);break}case"base64":{switch(t.base64Strategy){case"format:binary":{Te(n,"binary",i.message,
t);break}case"contentEncoding:base64":{n.contentEncoding="base64";break}case"pattern:zod":{de(n,be.base64,i.message,t);break}}break}case"nanoid":de(n,be.nanoid,
i.message,t);case"toLowerCase":case"toUpperCase":case"trim":break;default:}return n}function ut(e,t){return t.patternStrategy==="escape"?Go(e):e}var Fo=new Set(
"ABCDEFGHIJKLMNOPQRSTUVXYZabcdefghijklmnopqrstuvxyz0123456789");function Go(e){let t="";for(let n=0;n<e.length;n++)Fo.has(e[n])||(t+="\\"),t+=e[n];return t}function Te(e,t,n,i){
var r;e.format||(r=e.anyOf)!=null&&r.some(a=>a.format)?(e.anyOf||(e.anyOf=[]),e.format&&(e.anyOf.push({format:e.format}),delete e.format),e.anyOf.push({format:t,
...n&&i.errorMessages&&{errorMessage:{format:n}}})):e.format=t}function de(e,t,n,i){var r;e.pattern||(r=e.allOf)!=null&&r.some(a=>a.pattern)?(e.allOf||(e.allOf=
[]),e.pattern&&(e.allOf.push({pattern:e.pattern}),delete e.pattern),e.allOf.push({pattern:Ut(t,i),...n&&i.errorMessages&&{errorMessage:{pattern:n}}})):e.pattern=
Ut(t,i)}function Ut(e,t){var n;if(!t.applyRegexFlags||!e.flags)return e.source;let i={i:e.flags.includes("i"),m:e.flags.includes("m"),s:e.flags.includes("s")},r=i.
i?e.source.toLowerCase():e.source,a="",s=!1,l=!1,c=!1;for(let u=0;u<r.length;u++){if(s){a+=r[u],s=!1;continue}if(i.i){if(l){if(r[u].match(/[a-z]/)){c?(a+=r[u],a+=
`${r[u-2]}-${r[u]}`.toUpperCase(),c=!1):r[u+1]==="-"&&((n=r[u+2])!=null&&n.match(/[a-z]/))?(a+=r[u],c=!0):a+=`${r[u]}${r[u].toUpperCase()}`;continue}}else if(r[u].
match(/[a-z]/)){a+=`[${r[u]}${r[u].toUpperCase()}]`;continue}}if(i.m){if(r[u]==="^"){a+=`(^|(?<=[\r
]))`;continue}else if(r[u]==="$"){a+=`($|(?=[\r
]))`;continue}}if(i.s&&r[u]==="."){a+=l?`${r[u]}\r
`:`[${r[u]}\r
]`;continue}a+=r[u],r[u]==="\\"?s=!0:l&&r[u]==="]"?l=!1:!l&&r[u]==="["&&(l=!0)}try{new RegExp(a)}catch{return console.warn(`Could not convert regex pattern at ${t.
currentPath.join("/")} to a flag-independent form! Falling back to the flag-ignorant source`),e.source}return a}function Qt(e,t){var n,i,r,a,s,l;let c={type:"ob\
ject",additionalProperties:(n=Y(e.valueType._def,{...t,currentPath:[...t.currentPath,"additionalProperties"]}))!=null?n:t.allowedAdditionalProperties};if(((i=e.
keyType)==null?void 0:i._def.typeName)===U.ZodString&&((r=e.keyType._def.checks)!=null&&r.length)){let{type:u,...d}=Xt(e.keyType._def,t);return{...c,propertyNames:d}}else{
if(((a=e.keyType)==null?void 0:a._def.typeName)===U.ZodEnum)return{...c,propertyNames:{enum:e.keyType._def.values}};if(((s=e.keyType)==null?void 0:s._def.typeName)===
U.ZodBranded&&e.keyType._def.type._def.typeName===U.ZodString&&((l=e.keyType._def.type._def.checks)!=null&&l.length)){let{type:u,...d}=Kt(e.keyType._def,t);return{
...c,propertyNames:d}}}return c}function qo(e,t){if(t.mapStrategy==="record")return Qt(e,t);let n=Y(e.keyType._def,{...t,currentPath:[...t.currentPath,"items","\
items","0"]})||fe(),i=Y(e.valueType._def,{...t,currentPath:[...t.currentPath,"items","items","1"]})||fe();return{type:"array",maxItems:125,items:{type:"array",items:[
n,i],minItems:2,maxItems:2}}}function zo(e){let t=e.values,i=Object.keys(e.values).filter(a=>typeof t[t[a]]!="number").map(a=>t[a]),r=Array.from(new Set(i.map(a=>typeof a)));
return{type:r.length===1?r[0]==="string"?"string":"number":["string","number"],enum:i}}function Ho(){return{not:fe()}}function Bo(){return{type:"null"}}var ct={
ZodString:"string",ZodNumber:"number",ZodBigInt:"integer",ZodBoolean:"boolean",ZodNull:"null"};function Vo(e,t){let n=e.options instanceof Map?Array.from(e.options.
values()):e.options;if(n.every(i=>i._def.typeName in ct&&(!i._def.checks||!i._def.checks.length))){let i=n.reduce((r,a)=>{let s=ct[a._def.typeName];return s&&!r.
includes(s)?[...r,s]:r},[]);return{type:i.length>1?i:i[0]}}else if(n.every(i=>i._def.typeName==="ZodLiteral"&&!i.description)){let i=n.reduce((r,a)=>{let s=typeof a.
_def.value;switch(s){case"string":case"number":case"boolean":return[...r,s];case"bigint":return[...r,"integer"];case"object":if(a._def.value===null)return[...r,
"null"];default:return r}},[]);if(i.length===n.length){let r=i.filter((a,s,l)=>l.indexOf(a)===s);return{type:r.length>1?r:r[0],enum:n.reduce((a,s)=>a.includes(s.
_def.value)?a:[...a,s._def.value],[])}}}else if(n.every(i=>i._def.typeName==="ZodEnum"))return{type:"string",enum:n.reduce((i,r)=>[...i,...r._def.values.filter(
a=>!i.includes(a))],[])};return Jo(e,t)}var Jo=(e,t)=>{let n=(e.options instanceof Map?Array.from(e.options.values()):e.options).map((i,r)=>Y(i._def,{...t,currentPath:[
...t.currentPath,"anyOf",`${r}`]})).filter(i=>!!i&&(!t.strictUnions||typeof i=="object"&&Object.keys(i).length>0));return n.length?{anyOf:n}:void 0};function Wo(e,t){
if(["ZodString","ZodNumber","ZodBigInt","ZodBoolean","ZodNull"].includes(e.innerType._def.typeName)&&(!e.innerType._def.checks||!e.innerType._def.checks.length))
return{type:[ct[e.innerType._def.typeName],"null"]};let n=Y(e.innerType._def,{...t,currentPath:[...t.currentPath,"anyOf","0"]});return n&&{anyOf:[n,{type:"null"}]}}
function Zo(e){let t={type:"number"};if(!e.checks)return t;for(let n of e.checks)switch(n.kind){case"int":t.type="integer";break;case"min":n.inclusive?t.minimum=
n.value:t.exclusiveMinimum=n.value;break;case"max":n.inclusive?t.maximum=n.value:t.exclusiveMaximum=n.value;break;case"multipleOf":t.multipleOf=n.value;break}return t}
function Ko(e,t){let n={type:"object",properties:{}},i=[],r=e.shape();for(let s in r){let l=r[s];if(l===void 0||l._def===void 0)continue;let c=Xo(l),u=Y(l._def,
{...t,currentPath:[...t.currentPath,"properties",s],propertyPath:[...t.currentPath,"properties",s]});u!==void 0&&(n.properties[s]=u,c||i.push(s))}i.length&&(n.required=
i);let a=Yo(e,t);return a!==void 0&&(n.additionalProperties=a),n}function Yo(e,t){if(e.catchall._def.typeName!=="ZodNever")return Y(e.catchall._def,{...t,currentPath:[
...t.currentPath,"additionalProperties"]});switch(e.unknownKeys){case"passthrough":return t.allowedAdditionalProperties;case"strict":return t.rejectedAdditionalProperties;case"\
strip":return t.removeAdditionalStrategy==="strict"?t.allowedAdditionalProperties:t.rejectedAdditionalProperties}}function Xo(e){try{return e.isOptional()}catch{
return!0}}var Qo=(e,t)=>{var n;if(t.currentPath.toString()===((n=t.propertyPath)==null?void 0:n.toString()))return Y(e.innerType._def,t);let i=Y(e.innerType._def,
{...t,currentPath:[...t.currentPath,"anyOf","1"]});return i?{anyOf:[{not:fe()},i]}:fe()},ei=(e,t)=>{if(t.pipeStrategy==="input")return Y(e.in._def,t);if(t.pipeStrategy===
"output")return Y(e.out._def,t);let n=Y(e.in._def,{...t,currentPath:[...t.currentPath,"allOf","0"]}),i=Y(e.out._def,{...t,currentPath:[...t.currentPath,"allOf",
n?"1":"0"]});return{allOf:[n,i].filter(r=>r!==void 0)}};function ti(e,t){return Y(e.type._def,t)}function ni(e,t){let i={type:"array",uniqueItems:!0,items:Y(e.valueType.
_def,{...t,currentPath:[...t.currentPath,"items"]})};return e.minSize&&(i.minItems=e.minSize.value),e.maxSize&&(i.maxItems=e.maxSize.value),i}function oi(e,t){return e.
rest?{type:"array",minItems:e.items.length,items:e.items.map((n,i)=>Y(n._def,{...t,currentPath:[...t.currentPath,"items",`${i}`]})).reduce((n,i)=>i===void 0?n:[
...n,i],[]),additionalItems:Y(e.rest._def,{...t,currentPath:[...t.currentPath,"additionalItems"]})}:{type:"array",minItems:e.items.length,maxItems:e.items.length,
items:e.items.map((n,i)=>Y(n._def,{...t,currentPath:[...t.currentPath,"items",`${i}`]})).reduce((n,i)=>i===void 0?n:[...n,i],[])}}function ii(){return{not:fe()}}
function ri(){return fe()}var ai=(e,t)=>Y(e.innerType._def,t),si=(e,t,n)=>{switch(t){case U.ZodString:return Xt(e,n);case U.ZodNumber:return Zo(e);case U.ZodObject:
return Ko(e,n);case U.ZodBigInt:return Ao(e);case U.ZodBoolean:return Oo();case U.ZodDate:return Yt(e,n);case U.ZodUndefined:return ii();case U.ZodNull:return Bo();case U.
ZodArray:return xo(e,n);case U.ZodUnion:case U.ZodDiscriminatedUnion:return Vo(e,n);case U.ZodIntersection:return Uo(e,n);case U.ZodTuple:return oi(e,n);case U.
ZodRecord:return Qt(e,n);case U.ZodLiteral:return $o(e);case U.ZodEnum:return jo(e);case U.ZodNativeEnum:return zo(e);case U.ZodNullable:return Wo(e,n);case U.ZodOptional:
return Qo(e,n);case U.ZodMap:return qo(e,n);case U.ZodSet:return ni(e,n);case U.ZodLazy:return()=>e.getter()._def;case U.ZodPromise:return ti(e,n);case U.ZodNaN:case U.
ZodNever:return Ho();case U.ZodEffects:return Do(e,n);case U.ZodAny:return fe();case U.ZodUnknown:return ri();case U.ZodDefault:return Mo(e,n);case U.ZodBranded:
return Kt(e,n);case U.ZodReadonly:return ai(e,n);case U.ZodCatch:return Po(e,n);case U.ZodPipeline:return ei(e,n);case U.ZodFunction:case U.ZodVoid:case U.ZodSymbol:
return;default:return(i=>{})(t)}},li=(e,t)=>{let n=0;for(;n<e.length&&n<t.length&&e[n]===t[n];n++);return[(e.length-n).toString(),...t.slice(n)].join("/")};function Y(e,t,n=!1){
var i;let r=t.seen.get(e);if(t.override){let c=(i=t.override)==null?void 0:i.call(t,e,t,r,n);if(c!==Eo)return c}if(r&&!n){let c=ui(r,t);if(c!==void 0)return c}let a={
def:e,path:t.currentPath,jsonSchema:void 0};t.seen.set(e,a);let s=si(e,e.typeName,t),l=typeof s=="function"?Y(s(),t):s;if(l&&ci(e,t,l),t.postProcess){let c=t.postProcess(
l,e,t);return a.jsonSchema=l,c}return a.jsonSchema=l,l}var ui=(e,t)=>{switch(t.$refStrategy){case"root":return{$ref:e.path.join("/")};case"relative":return{$ref:li(
t.currentPath,e.path)};case"none":case"seen":return e.path.length<t.currentPath.length&&e.path.every((n,i)=>t.currentPath[i]===n)?(console.warn(`Recursive refer\
ence detected at ${t.currentPath.join("/")}! Defaulting to any`),fe()):t.$refStrategy==="seen"?fe():void 0}},ci=(e,t,n)=>(e.description&&(n.description=e.description),
n),di=e=>{let t=Ro(e),n=t.name!==void 0?[...t.basePath,t.definitionPath,t.name]:t.basePath;return{...t,currentPath:n,propertyPath:void 0,seen:new Map(Object.entries(
t.definitions).map(([i,r])=>[r._def,{def:r._def,path:[...t.basePath,t.definitionPath,i],jsonSchema:void 0}]))}},pi=(e,t)=>{var n;let i=di(t),r=typeof t=="object"&&
t.definitions?Object.entries(t.definitions).reduce((u,[d,v])=>{var g;return{...u,[d]:(g=Y(v._def,{...i,currentPath:[...i.basePath,i.definitionPath,d]},!0))!=null?
g:fe()}},{}):void 0,a=typeof t=="string"?t:t?.nameStrategy==="title"?void 0:t?.name,s=(n=Y(e._def,a===void 0?i:{...i,currentPath:[...i.basePath,i.definitionPath,
a]},!1))!=null?n:fe(),l=typeof t=="object"&&t.name!==void 0&&t.nameStrategy==="title"?t.name:void 0;l!==void 0&&(s.title=l);let c=a===void 0?r?{...s,[i.definitionPath]:r}:
s:{$ref:[...i.$refStrategy==="relative"?[]:i.basePath,i.definitionPath,a].join("/"),[i.definitionPath]:{...r,[a]:s}};return c.$schema="http://json-schema.org/dr\
aft-07/schema#",c},dt=Symbol.for("vercel.ai.schema");function W(e){let t;return()=>(t==null&&(t=e()),t)}function Xe(e,{validate:t}={}){return{[dt]:!0,_type:void 0,
get jsonSchema(){return typeof e=="function"&&(e=e()),e},validate:t}}function gi(e){return typeof e=="object"&&e!==null&&dt in e&&e[dt]===!0&&"jsonSchema"in e&&
"validate"in e}function fi(e){return e==null?Xe({type:"object",properties:{},additionalProperties:!1}):gi(e)?e:"~standard"in e?e["~standard"].vendor==="zod"?V(e):
hi(e):e()}function hi(e){return Xe(()=>{if(!mi(e))throw new Error(`Standard schema vendor '${e["~standard"].vendor}' does not support JSON Schema conversion.`);
return mt(e["~standard"].jsonSchema.input({target:"draft-07"}))},{validate:async t=>{let n=await e["~standard"].validate(t);return"value"in n?{success:!0,value:n.
value}:{success:!1,error:new Pe({value:t,cause:n.issues})}}})}function mi(e){return e["~standard"].jsonSchema!=null}function vi(e,t){var n;let i=(n=t?.useReferences)!=
null?n:!1;return Xe(()=>pi(e,{$refStrategy:i?"root":"none"}),{validate:async r=>{let a=await e.safeParseAsync(r);return a.success?{success:!0,value:a.data}:{success:!1,
error:a.error}}})}function yi(e,t){var n;let i=(n=t?.useReferences)!=null?n:!1;return Xe(()=>mt(Et(e,{target:"draft-7",io:"input",reused:i?"ref":"inline"})),{validate:async r=>{
let a=await Rt(e,r);return a.success?{success:!0,value:a.data}:{success:!1,error:a.error}}})}function _i(e){return"_zod"in e}function V(e,t){return _i(e)?yi(e,t):
vi(e,t)}async function bi({value:e,schema:t,context:n}){let i=await vt({value:e,schema:t,context:n});if(!i.success)throw Pe.wrap({value:e,cause:i.error,context:n});
return i.value}async function vt({value:e,schema:t,context:n}){let i=fi(t);try{if(i.validate==null)return{success:!0,value:e,rawValue:e};let r=await i.validate(
e);return r.success?{success:!0,value:r.value,rawValue:e}:{success:!1,error:Pe.wrap({value:e,cause:r.error,context:n}),rawValue:e}}catch(r){return{success:!1,error:Pe.
wrap({value:e,cause:r,context:n}),rawValue:e}}}async function Ti({text:e,schema:t}){try{let n=De(e);return t==null?n:bi({value:n,schema:t})}catch(n){throw qe.isInstance(
n)||Pe.isInstance(n)?n:new qe({text:e,cause:n})}}async function en({text:e,schema:t}){try{let n=De(e);return t==null?{success:!0,value:n,rawValue:n}:await vt({value:n,
schema:t})}catch(n){return{success:!1,error:qe.isInstance(n)?n:new qe({text:e,cause:n}),rawValue:void 0}}}function wi({stream:e,schema:t}){return e.pipeThrough(new TextDecoderStream).pipeThrough(new Ot).pipeThrough(new TransformStream({async transform({data:n},i){n!==
"[DONE]"&&i.enqueue(await en({text:n,schema:t}))}}))}async function ge({provider:e,providerOptions:t,schema:n}){if(t?.[e]==null)return;let i=await vt({value:t[e],
schema:n});if(!i.success)throw new je({argument:"providerOptions",message:`invalid ${e} provider options`,cause:i.error});return i.value}var Si=()=>globalThis.fetch,
le=async({url:e,headers:t,body:n,failedResponseHandler:i,successfulResponseHandler:r,abortSignal:a,fetch:s})=>ki({url:e,headers:{"Content-Type":"application/jso\
n",...t},body:{content:JSON.stringify(n),values:n},failedResponseHandler:i,successfulResponseHandler:r,abortSignal:a,fetch:s});var ki=async({url:e,headers:t={},body:n,successfulResponseHandler:i,failedResponseHandler:r,abortSignal:a,fetch:s=Si()})=>{try{let l=await s(e,{method:"POST",headers:Le(
t,`ai-sdk/provider-utils/${Wt}`,Ke()),body:n.content,signal:a}),c=Be(l);if(!l.ok){let u;try{u=await r({response:l,url:e,requestBodyValues:n.values})}catch(d){throw we(
d)||te.isInstance(d)?d:new te({message:"Failed to process error response",cause:d,statusCode:l.status,url:e,responseHeaders:c,requestBodyValues:n.values})}throw u.
value}try{return await i({response:l,url:e,requestBodyValues:n.values})}catch(u){throw u instanceof Error&&(we(u)||te.isInstance(u))?u:new te({message:"Failed t\
o process successful response",cause:u,statusCode:l.status,url:e,responseHeaders:c,requestBodyValues:n.values})}}catch(l){throw ht({error:l,url:e,requestBodyValues:n.
values})}};function ve({id:e,inputSchema:t}){return({execute:n,outputSchema:i,needsApproval:r,toModelOutput:a,onInputStart:s,onInputDelta:l,onInputAvailable:c,...u})=>({type:"\
provider",id:e,args:u,inputSchema:t,outputSchema:i,execute:n,needsApproval:r,toModelOutput:a,onInputStart:s,onInputDelta:l,onInputAvailable:c})}function tn({id:e,
inputSchema:t,outputSchema:n,supportsDeferredResults:i}){return({execute:r,needsApproval:a,toModelOutput:s,onInputStart:l,onInputDelta:c,onInputAvailable:u,...d})=>({
type:"provider",id:e,args:d,inputSchema:t,outputSchema:n,execute:r,needsApproval:a,toModelOutput:s,onInputStart:l,onInputDelta:c,onInputAvailable:u,supportsDeferredResults:i})}async function ue(e){return typeof e=="function"&&(e=e()),e}var Ci=new TextDecoder;function Ii({stream:e,url:t,requestBodyValues:n,statusCode:i,responseHeaders:r}){let a=e.getReader(),s=!1,l=()=>{s||(a.releaseLock(),s=!0)};
return new ReadableStream({async pull(c){try{let{done:u,value:d}=await a.read();u?(l(),c.close()):c.enqueue(d)}catch(u){if(l(),we(u)){c.error(u);return}c.error(
ht({error:new te({message:"Failed to process successful response",cause:u,statusCode:i,url:t,responseHeaders:r,requestBodyValues:n}),url:t,requestBodyValues:n}))}},
async cancel(c){try{await a.cancel(c)}finally{l()}}})}async function nn({response:e,url:t}){return Ci.decode(await Bt({response:e,url:t}))}var on=({errorSchema:e,
errorToMessage:t,isRetryable:n})=>async({response:i,url:r,requestBodyValues:a})=>{let s=await nn({response:i,url:r}),l=Be(i);if(s.trim()==="")return{responseHeaders:l,
value:new te({message:i.statusText,url:r,requestBodyValues:a,statusCode:i.status,responseHeaders:l,responseBody:s,isRetryable:n?.(i)})};try{let c=await Ti({text:s,
schema:e});return{responseHeaders:l,value:new te({message:t(c),url:r,requestBodyValues:a,statusCode:i.status,responseHeaders:l,responseBody:s,data:c,isRetryable:n?.(
i,c)})}}catch{return{responseHeaders:l,value:new te({message:i.statusText,url:r,requestBodyValues:a,statusCode:i.status,responseHeaders:l,responseBody:s,isRetryable:n?.(
i)})}}},$e=e=>async({response:t,url:n,requestBodyValues:i})=>{let r=Be(t);if(t.body==null)throw new xt({});return{responseHeaders:r,value:wi({stream:Ii({stream:t.
body,url:n,requestBodyValues:i,statusCode:t.status,responseHeaders:r}),schema:e})}},ae=e=>async({response:t,url:n,requestBodyValues:i})=>{let r=await nn({response:t,
url:n}),a=await en({text:r,schema:e}),s=Be(t);if(!a.success)throw new te({message:"Invalid JSON response",cause:a.error,statusCode:t.status,responseHeaders:s,responseBody:r,
url:n,requestBodyValues:i});return{responseHeaders:s,value:a.value,rawValue:a.rawValue}};function rn(e){return e?.replace(/\/$/,"")}function Je(e){let t=[];return JSON.stringify(e,function(n,i){if(typeof i=="bigint")return i.toString();if(typeof i!="object"||i===null)return i;for(;t.length>0&&
t.at(-1)!==this;)t.pop();return t.includes(i)?"[Circular]":(t.push(i),i)})}var Sn=()=>o.object({code:o.number().nullable(),message:o.string(),status:o.string(),details:o.array(o.unknown()).nullish()}),Ei=W(()=>V(o.object({error:Sn()}))),
me=on({errorSchema:Ei,errorToMessage:e=>e.error.message});function Ri(e){switch(e){case"CANCELLED":return 499;case"INVALID_ARGUMENT":case"FAILED_PRECONDITION":case"\
OUT_OF_RANGE":return 400;case"DEADLINE_EXCEEDED":return 504;case"NOT_FOUND":return 404;case"ALREADY_EXISTS":case"ABORTED":return 409;case"PERMISSION_DENIED":return 403;case"\
UNAUTHENTICATED":return 401;case"RESOURCE_EXHAUSTED":return 429;case"UNIMPLEMENTED":return 501;case"UNKNOWN":case"INTERNAL":case"DATA_LOSS":return 500;case"UNAV\
AILABLE":return 503;default:return}}var xi=W(()=>V(o.object({languageCodes:o.array(o.string()).optional(),customVocabulary:o.array(o.string()).optional(),wordTimestamp:o.
boolean().optional(),diarization:o.boolean().optional(),mode:o.enum(["SMART","VERBATIM"]).optional()})));function Ai(e){return e.includes("-live")}var Oi=class{constructor(e,t){
this.modelId=e,this.config=t,this.specificationVersion="v3"}get provider(){return this.config.provider}async parseOptions(e){return ge({provider:"google",providerOptions:e,
schema:xi})}async doGenerate(e){var t,n,i,r,a,s;if(Ai(this.modelId))throw new je({argument:"modelId",message:`Model '${this.modelId}' only supports streaming tr\
anscription, which requires AI SDK v7. Use a unary model such as 'gemini-3.5-transcribe'.`});let l=(i=(n=(t=this.config._internal)==null?void 0:t.currentDate)==
null?void 0:n.call(t))!=null?i:new Date,c=[],u=await this.parseOptions(e.providerOptions),d=Pi(u),v={model:this.modelId,input:[{type:"audio",data:Ee(e.audio),mime_type:e.
mediaType}],...d!=null?{generation_config:{transcription_config:d}}:{}},{value:g,responseHeaders:p,rawValue:y}=await le({url:`${this.config.baseURL}/interaction\
s`,headers:re(this.config.headers?await ue(this.config.headers):void 0,e.headers),body:v,failedResponseHandler:me,successfulResponseHandler:ae(Mi),abortSignal:e.
abortSignal,fetch:this.config.fetch}),h="",T=[];for(let k of(r=g.steps)!=null?r:[])for(let w of(a=k.content)!=null?a:[])if(!(w.type!=="text"||w.text==null)){h+=
w.text;for(let _ of(s=w.annotations)!=null?s:[]){if(_.type!=="word_info")continue;let m=an(_.start_offset),S=an(_.end_offset);_.text==null||m==null||S==null||T.
push({text:_.text,startSecond:m,endSecond:S})}}return{text:h,segments:T,language:void 0,durationInSeconds:void 0,warnings:c,response:{timestamp:l,modelId:this.modelId,
headers:p,body:y},...g.usage!=null?{providerMetadata:{google:{usage:g.usage}}}:{}}}};function Pi(e){var t;if(e==null)return;let n={};return e.languageCodes!=null&&
(n.language_codes=e.languageCodes),e.customVocabulary!=null&&(n.custom_vocabulary=e.customVocabulary),(e.mode!=null||e.diarization===!0||e.wordTimestamp===!0)&&
(n.mode={type:((t=e.mode)!=null?t:"VERBATIM").toLowerCase(),...e.diarization===!0?{diarization_mode:"speaker"}:{},...e.wordTimestamp===!0?{timestamp_granularities:[
"word"]}:{}}),Object.keys(n).length>0?n:void 0}function an(e){if(e==null)return;let t=Number.parseFloat(e);return Number.isFinite(t)?t:void 0}var Ni=()=>o.object(
{type:o.string().nullish(),text:o.string().nullish(),speaker:o.string().nullish(),start_offset:o.string().nullish(),end_offset:o.string().nullish()}),Mi=W(()=>V(
o.object({status:o.string().nullish(),steps:o.array(o.object({type:o.string().nullish(),content:o.array(o.object({type:o.string().nullish(),text:o.string().nullish(),
annotations:o.array(Ni()).nullish()})).nullish()})).nullish(),usage:o.record(o.string(),o.unknown()).nullish()}))),Di="3.0.141",ji=()=>o.union([o.object({text:o.
string()}),o.object({inlineData:o.object({mimeType:o.string(),data:o.string()})}),o.object({fileData:o.object({fileUri:o.string(),mimeType:o.string()})})]),Li=W(
()=>V(o.object({outputDimensionality:o.number().optional(),taskType:o.enum(["SEMANTIC_SIMILARITY","CLASSIFICATION","CLUSTERING","RETRIEVAL_DOCUMENT","RETRIEVAL_\
QUERY","QUESTION_ANSWERING","FACT_VERIFICATION","CODE_RETRIEVAL_QUERY"]).optional(),content:o.array(o.array(ji()).min(1).nullable()).optional()}))),kn;kn=Jt;var Ui=class{constructor(e,t){
this.specificationVersion="v3",this.maxEmbeddingsPerCall=100,this.supportsParallelCalls=!0,this[kn]=({providerOptions:n,values:i,startIndex:r,endIndex:a})=>{var s;
let l=(s=n?.google)==null?void 0:s.content;return Array.isArray(l)?(sn({multimodalContent:l,values:i}),{...n,google:{...n?.google,content:l.slice(r,a)}}):n},this.
modelId=e,this.config=t}get provider(){return this.config.provider}async doEmbed({values:e,headers:t,abortSignal:n,providerOptions:i}){let r=await ge({provider:"\
google",providerOptions:i,schema:Li});if(e.length>this.maxEmbeddingsPerCall)throw new At({provider:this.provider,modelId:this.modelId,maxEmbeddingsPerCall:this.
maxEmbeddingsPerCall,values:e});let a=re(await ue(this.config.headers),t),s=r?.content;if(sn({multimodalContent:s,values:e}),e.length===1){let d=s?.[0],v=e[0]?[
{text:e[0]}]:[],g=d!=null?[...v,...d]:[{text:e[0]}],{responseHeaders:p,value:y,rawValue:h}=await le({url:`${this.config.baseURL}/models/${this.modelId}:embedCon\
tent`,headers:a,body:{model:`models/${this.modelId}`,content:{parts:g},outputDimensionality:r?.outputDimensionality,taskType:r?.taskType},failedResponseHandler:me,
successfulResponseHandler:ae(Fi),abortSignal:n,fetch:this.config.fetch});return{warnings:[],embeddings:[y.embedding.values],usage:void 0,response:{headers:p,body:h}}}
let{responseHeaders:l,value:c,rawValue:u}=await le({url:`${this.config.baseURL}/models/${this.modelId}:batchEmbedContents`,headers:a,body:{requests:e.map((d,v)=>{
let g=s?.[v],p=d?[{text:d}]:[];return{model:`models/${this.modelId}`,content:{role:"user",parts:g!=null?[...p,...g]:[{text:d}]},outputDimensionality:r?.outputDimensionality,
taskType:r?.taskType}})},failedResponseHandler:me,successfulResponseHandler:ae($i),abortSignal:n,fetch:this.config.fetch});return{warnings:[],embeddings:c.embeddings.
map(d=>d.values),usage:void 0,response:{headers:l,body:u}}}},$i=W(()=>V(o.object({embeddings:o.array(o.object({values:o.array(o.number())}))}))),Fi=W(()=>V(o.object(
{embedding:o.object({values:o.array(o.number())})})));function sn({multimodalContent:e,values:t}){if(e!=null&&e.length!==t.length)throw new Error(`The number of\
 multimodal content entries (${e.length}) must match the number of values (${t.length}).`)}function Gi({stream:e,getContinuationToken:t,continueStream:n}){let i=e.
getReader(),r;return new ReadableStream({async pull(a){for(;;){let{done:s,value:l}=await i.read();if(!s){if(l.success){let u=t(l.value);u!=null&&(r=u)}a.enqueue(
l);return}if(r==null){a.close();return}let c=r;r=void 0;try{i=(await n(c)).getReader()}catch(u){a.enqueue({success:!1,error:u,rawValue:void 0}),a.close();return}}},
async cancel(a){await i.cancel(a)}})}function ln(e){var t,n,i,r;if(e==null)return{inputTokens:{total:void 0,noCache:void 0,cacheRead:void 0,cacheWrite:void 0},outputTokens:{
total:void 0,text:void 0,reasoning:void 0},raw:void 0};let a=(t=e.promptTokenCount)!=null?t:0,s=(n=e.candidatesTokenCount)!=null?n:0,l=(i=e.cachedContentTokenCount)!=
null?i:0,c=(r=e.thoughtsTokenCount)!=null?r:0;return{inputTokens:{total:a,noCache:a-l,cacheRead:l,cacheWrite:void 0},outputTokens:{total:s+c,text:s,reasoning:c},
raw:e}}function Qe(e,t){return e==null||t==null?t??e:{...e,...t,promptTokenCount:Fe(e.promptTokenCount,t.promptTokenCount),candidatesTokenCount:Fe(e.candidatesTokenCount,
t.candidatesTokenCount),toolUsePromptTokenCount:Fe(e.toolUsePromptTokenCount,t.toolUsePromptTokenCount),totalTokenCount:Fe(e.totalTokenCount,t.totalTokenCount),
cachedContentTokenCount:Fe(e.cachedContentTokenCount,t.cachedContentTokenCount),thoughtsTokenCount:Fe(e.thoughtsTokenCount,t.thoughtsTokenCount),promptTokensDetails:et(
e.promptTokensDetails,t.promptTokensDetails),cacheTokensDetails:et(e.cacheTokensDetails,t.cacheTokensDetails),candidatesTokensDetails:et(e.candidatesTokensDetails,
t.candidatesTokensDetails),toolUsePromptTokensDetails:et(e.toolUsePromptTokensDetails,t.toolUsePromptTokensDetails)}}function Fe(e,t){return e==null&&t==null?t??
e:(e??0)+(t??0)}function et(e,t){var n;if(e==null||t==null)return t??e;let i=new Map;for(let{modality:r,tokenCount:a}of[...e,...t])i.set(r,((n=i.get(r))!=null?n:
0)+a);return Array.from(i,([r,a])=>({modality:r,tokenCount:a}))}var Cn="recursive JSON Schema reference:";function qi(e){return Ie.isInstance(e)&&e.functionality.
startsWith(Cn)}function In(e,t=!0){let n=typeof e=="object"?e:void 0;return xe(e,t,{definitions:n?.definitions,dollarDefinitions:n?.$defs,resolvingReferences:new Set})}
function xe(e,t,n){if(e==null)return;if(typeof e=="boolean")return{type:"boolean",properties:{}};if(e.$ref!=null)return Bi({jsonSchema:e,reference:e.$ref,isRoot:t,
referenceContext:n});if(Ji(e))return t?void 0:e.description?{type:"object",description:e.description}:{type:"object"};let{type:i,description:r,required:a,properties:s,
items:l,allOf:c,anyOf:u,oneOf:d,format:v,const:g,minLength:p,enum:y}=e,h={};if(r&&(h.description=r),a&&(h.required=a),v&&(h.format=v),i)if(Array.isArray(i)){let k=i.
includes("null"),w=i.filter(_=>_!=="null");w.length===0?h.type="null":w.length===1?(h.type=w[0],k&&(h.nullable=!0)):(h.anyOf=w.map(_=>({type:_})),k&&(h.nullable=
!0))}else h.type=i;let T=y??(g!==void 0?[g]:void 0);if(T!==void 0&&zi({values:T,type:i,result:h}),s!=null&&(h.properties=Object.entries(s).reduce((k,[w,_])=>(k[w]=
xe(_,!1,n),k),{})),l&&(h.items=Array.isArray(l)?l.map(k=>xe(k,!1,n)):xe(l,!1,n)),c&&(h.allOf=c.map(k=>xe(k,!1,n))),u)if(u.some(k=>typeof k=="object"&&k?.type===
"null")){let k=u.filter(w=>!(typeof w=="object"&&w?.type==="null"));if(k.length===1){let w=xe(k[0],!1,n);typeof w=="object"&&(h.nullable=!0,Object.assign(h,w))}else
h.anyOf=k.map(w=>xe(w,!1,n)),h.nullable=!0}else h.anyOf=u.map(k=>xe(k,!1,n));return d&&(h.oneOf=d.map(k=>xe(k,!1,n))),p!==void 0&&(h.minLength=p),h}function zi({
values:e,type:t,result:n}){let i=Array.isArray(t)&&t.includes("null")||t===void 0&&e.includes(null),r=i?e.filter(s=>s!==null):e;if(e.length>0&&e.every(s=>s===null)&&
(t===void 0||t==="null"||Array.isArray(t)&&t.includes("null"))){n.type="null",Array.isArray(t)&&delete n.anyOf;return}let a=Hi({values:r,type:t});if(a===void 0)
throw new Ie({functionality:"JSON Schema enum with mixed or unsupported values",message:"Google does not support this JSON Schema enum. Enum values must share o\
ne supported primitive type and match the schema type."});n.type=a,Array.isArray(t)&&delete n.anyOf,i&&(n.nullable=!0),a==="string"?n.enum=r:(n.format="enum",n.
enum=r.map(String))}function Hi({values:e,type:t}){if(e.length===0)return;let n=i=>t===void 0||t===i||Array.isArray(t)&&t.includes(i);if(n("string")&&e.every(i=>typeof i==
"string"))return"string";if((n("number")||n("integer"))&&e.every(i=>typeof i=="number"&&Number.isFinite(i))){if(n("number"))return"number";if(e.every(i=>Number.
isInteger(i)))return"integer"}if(n("boolean")&&e.every(i=>typeof i=="boolean"))return"boolean"}function Bi({jsonSchema:e,reference:t,isRoot:n,referenceContext:i}){
let{definition:r,referenceKey:a}=Vi(t,i);if(i.resolvingReferences.has(a))throw new Ie({functionality:`${Cn} ${t}`,message:"Google schema conversion does not sup\
port recursive JSON Schema references."});let s=new Set(i.resolvingReferences);s.add(a);let{$ref:l,...c}=e,u=typeof r=="boolean"?r?c:!1:{...r,...c};return xe(u,
n,{...i,resolvingReferences:s})}function Vi(e,t){let i=[{prefix:"#/$defs/",definitions:t.dollarDefinitions},{prefix:"#/definitions/",definitions:t.definitions}].
find(({prefix:l})=>e.startsWith(l)),r=i?e.slice(i.prefix.length):void 0;(i==null||r==null||r.length===0||r.includes("/"))&&tt(e);let a;try{a=decodeURIComponent(
r)}catch{tt(e)}(a.includes("/")||/~(?![01])/u.test(a)||i.definitions==null)&&tt(e);let s=a.replace(/~[01]/g,l=>l==="~1"?"/":"~");return Object.prototype.hasOwnProperty.
call(i.definitions,s)||tt(e),{definition:i.definitions[s],referenceKey:`${i.prefix}${s}`}}function tt(e){throw new Ie({functionality:`JSON Schema reference: ${e}`,
message:"Google schema conversion only supports references to direct children of root-level $defs or definitions."})}function Ji(e){return e!=null&&typeof e=="o\
bject"&&e.type==="object"&&(e.properties==null||Object.keys(e.properties).length===0)&&!e.additionalProperties}var Wi=o.object({startOffset:o.string().optional(),
endOffset:o.string().optional(),fps:o.number().gt(0).max(24).optional()}),Zi="skip_thought_signature_validator";function yt(e,t){let n=[t,"google","googleVertex",
"vertex"].filter((i,r,a)=>a.indexOf(i)===r);for(let i of n){let r=e?.[i];if(r!=null)return r}}var Ki=/^data:([^;,]+);base64,(.+)$/s;function Yi(e){let t=Ki.exec(
e);if(t!=null)return{mediaType:t[1],data:t[2]}}function Xi(e,t,n){let i=Yi(e);return i!=null?{inlineData:{mimeType:i.mediaType,data:i.data}}:t!=null&&Ye({url:e,
mediaType:t,supportedUrls:n})?{fileData:{mimeType:t,fileUri:e}}:void 0}function Qi(e){return En(e)?De(Je(e)):e}function En(e,t=new Set){if(typeof e=="bigint")return!0;
if(typeof e!="object"||e===null)return!1;if(typeof e.toJSON=="function"||t.has(e))return!0;t.add(e);try{return Object.values(e).some(n=>En(n,t))}finally{t.delete(
e)}}function er(e,t,n,i,r=!0,a={}){let s=[],l=[];for(let c of n)switch(c.type){case"text":{l.push(c.text);break}case"image-data":case"file-data":{s.push({inlineData:{
mimeType:c.mediaType,data:c.data}});break}case"image-url":case"file-url":{let u=Xi(c.url,c.mediaType,a);u!=null?s.push(u):l.push(Je(c));break}default:{l.push(Je(
c));break}}e.push({functionResponse:{...r&&i!=null?{id:i}:{},name:t,response:{name:t,content:l.length>0?l.join(`
`):"Tool executed successfully."},...s.length>0?{parts:s}:{}}})}function tr(e,t,n,i,r=!0){for(let a of n)switch(a.type){case"text":e.push({functionResponse:{...r&&
i!=null?{id:i}:{},name:t,response:{name:t,content:a.text}}});break;case"image-data":case"file-data":{let s=String(a.mediaType).split("/")[0];e.push({inlineData:{
mimeType:String(a.mediaType),data:String(a.data)}},{text:`Tool executed successfully and returned this ${s==="image"?"image":"file"} as a response`});break}default:
e.push({text:Je(a)});break}}function nr(e,t){var n,i,r,a,s,l,c,u;let d=[],v=[],g=!0,p=(n=t?.isGemmaModel)!=null?n:!1,y=(i=t?.isGemini3Model)!=null?i:!1,h=(r=t?.
providerOptionsName)!=null?r:"google",T=(a=t?.supportsFunctionResponseParts)!=null?a:!0,k=t?.onWarning,w=(s=t?.includeFunctionCallIds)!=null?s:!0,_=(l=t?.supportedFunctionResponseUrls)!=
null?l:{},m=!1,S=[],M=R=>(S.push(R),m=!0,Zi);for(let{role:R,content:H}of e)switch(R){case"system":{if(!g)throw new Ie({functionality:"system messages are only s\
upported at the beginning of the conversation"});d.push({text:H});break}case"user":{g=!1;let $=[];for(let E of H)switch(E.type){case"text":{$.push({text:E.text});
break}case"file":{let P=E.mediaType==="image/*"?"image/jpeg":E.mediaType,F=(c=yt(E.providerOptions,h))==null?void 0:c.videoMetadata,q=F==null?void 0:Wi.parse(F);
$.push(E.data instanceof URL?{fileData:{mimeType:P,fileUri:E.data.protocol==="gs:"&&E.originalUrl!=null?E.originalUrl:E.data.toString()},...q!=null?{videoMetadata:q}:
{}}:{inlineData:{mimeType:P,data:Ee(E.data)},...q!=null?{videoMetadata:q}:{}});break}}v.push({role:"user",parts:$});break}case"assistant":{g=!1;let $=!1;v.push(
{role:"model",parts:H.map(E=>{let P=yt(E.providerOptions,h),F=P?.thoughtSignature!=null?String(P.thoughtSignature):void 0;switch(E.type){case"text":return E.text.
length===0?void 0:{text:E.text,thoughtSignature:F};case"reasoning":return E.text.length===0?void 0:{text:E.text,thought:!0,thoughtSignature:F};case"file":{if(E.
data instanceof URL)throw new Ie({functionality:"File data URLs in assistant messages are not supported"});return{inlineData:{mimeType:E.mediaType,data:Ee(E.data)},
...P?.thought===!0?{thought:!0}:{},thoughtSignature:F}}case"tool-call":{let q=P?.serverToolCallId!=null?String(P.serverToolCallId):void 0,D=P?.serverToolType!=null?
String(P.serverToolType):void 0,B=q!=null&&D!=null,ee=!B&&F==null&&$,z=F??(y&&!ee?M(E.toolName):void 0);return!B&&F!=null&&($=!0),B?{toolCall:{toolType:D,args:typeof E.
input=="string"?De(E.input):E.input,id:q},thoughtSignature:z}:{functionCall:{...w&&E.toolCallId!=null?{id:E.toolCallId}:{},name:E.toolName,args:or(E.input)},thoughtSignature:z}}case"\
tool-result":{let q=P?.serverToolCallId!=null?String(P.serverToolCallId):void 0,D=P?.serverToolType!=null?String(P.serverToolType):void 0;return q&&D?{toolResponse:{
toolType:D,response:E.output.type==="json"?E.output.value:{},id:q},thoughtSignature:F}:void 0}}}).filter(E=>E!==void 0)});break}case"tool":{g=!1;let $=[];for(let E of H){
if(E.type==="tool-approval-response")continue;let P=yt(E.providerOptions,h),F=P?.serverToolCallId!=null?String(P.serverToolCallId):void 0,q=P?.serverToolType!=null?
String(P.serverToolType):void 0;if(F&&q){let B=P?.thoughtSignature!=null?String(P.thoughtSignature):void 0;if(v.length>0){let ee=v[v.length-1];if(ee.role==="mod\
el"){ee.parts.push({toolResponse:{toolType:q,response:E.output.type==="json"?E.output.value:{},id:F},thoughtSignature:B});continue}}}let D=E.output;D.type==="co\
ntent"?T?er($,E.toolName,D.value,E.toolCallId,w,_):tr($,E.toolName,D.value,E.toolCallId,w):$.push({functionResponse:{...w&&E.toolCallId!=null?{id:E.toolCallId}:
{},name:E.toolName,response:{name:E.toolName,content:D.type==="execution-denied"?(u=D.reason)!=null?u:"Tool call execution denied.":Qi(D.value)}}})}v.push({role:"\
user",parts:$});break}}if(p&&d.length>0&&v.length>0&&v[0].role==="user"){let R=d.map(H=>H.text).join(`

`);v[0].parts.unshift({text:R+`

`})}if(m&&k!=null){let R=Array.from(new Set(S));k({type:"other",message:`Replayed ${S.length} \`functionCall\` part(s) for a Gemini 3 model without a \`thoughtSign\
ature\` (tools: ${R.map(H=>`\`${H}\``).join(", ")}). Injected the documented \`skip_thought_signature_validator\` sentinel to keep the request from failing with H\
TTP 400. The likely cause is application code that drops \`providerOptions.google.thoughtSignature\` when persisting or serializing assistant tool-call messages. \
See https://ai.google.dev/gemini-api/docs/thought-signatures.`})}return{systemInstruction:d.length>0&&!p?{parts:d}:void 0,contents:v}}function or(e){if(typeof e!=
"string")return e;try{return De(e)}catch{return e}}async function ir(e,{abortSignal:t,supportedUrls:n={}}){async function i(r){return r.type!=="content"?r:{...r,
value:await Promise.all(r.value.map(async a=>{var s;if(a.type!=="file-url"&&a.type!=="image-url"||a.type==="file-url"&&a.mediaType!=null&&Ye({url:a.url,mediaType:a.
mediaType,supportedUrls:n}))return a;let l=await Vt(a.url,{abortSignal:t});return{type:a.type==="file-url"?"file-data":"image-data",data:Ve(new Uint8Array(await l.
arrayBuffer())),mediaType:l.type||(a.type==="file-url"?(s=a.mediaType)!=null?s:"application/octet-stream":"image/*"),providerOptions:a.providerOptions}}))}}return Promise.
all(e.map(async r=>{switch(r.role){case"assistant":return{...r,content:await Promise.all(r.content.map(async a=>a.type==="tool-result"?{...a,output:await i(a.output)}:
a))};case"tool":return{...r,content:await Promise.all(r.content.map(async a=>a.type==="tool-result"?{...a,output:await i(a.output)}:a))};default:return r}}))}function un(e){
return e.includes("/")?e:`models/${e}`}var cn=W(()=>V(o.object({responseModalities:o.array(o.enum(["TEXT","IMAGE"])).optional(),thinkingConfig:o.object({thinkingBudget:o.
number().optional(),includeThoughts:o.boolean().optional(),thinkingLevel:o.enum(["minimal","low","medium","high"]).optional()}).optional(),cachedContent:o.string().
optional(),structuredOutputs:o.boolean().optional(),safetySettings:o.array(o.object({category:o.enum(["HARM_CATEGORY_UNSPECIFIED","HARM_CATEGORY_HATE_SPEECH","H\
ARM_CATEGORY_DANGEROUS_CONTENT","HARM_CATEGORY_HARASSMENT","HARM_CATEGORY_SEXUALLY_EXPLICIT","HARM_CATEGORY_CIVIC_INTEGRITY"]),threshold:o.enum(["HARM_BLOCK_THR\
ESHOLD_UNSPECIFIED","BLOCK_LOW_AND_ABOVE","BLOCK_MEDIUM_AND_ABOVE","BLOCK_ONLY_HIGH","BLOCK_NONE","OFF"])})).optional(),threshold:o.enum(["HARM_BLOCK_THRESHOLD_\
UNSPECIFIED","BLOCK_LOW_AND_ABOVE","BLOCK_MEDIUM_AND_ABOVE","BLOCK_ONLY_HIGH","BLOCK_NONE","OFF"]).optional(),audioTimestamp:o.boolean().optional(),labels:o.record(
o.string(),o.string()).optional(),mediaResolution:o.enum(["MEDIA_RESOLUTION_UNSPECIFIED","MEDIA_RESOLUTION_LOW","MEDIA_RESOLUTION_MEDIUM","MEDIA_RESOLUTION_HIGH"]).
optional(),imageConfig:o.object({aspectRatio:o.enum(["1:1","2:3","3:2","3:4","4:3","4:5","5:4","9:16","16:9","21:9","1:8","8:1","1:4","4:1"]).optional(),imageSize:o.
enum(["1K","2K","4K","512"]).optional(),personGeneration:o.enum(["PERSON_GENERATION_UNSPECIFIED","ALLOW_ALL","ALLOW_ADULT","ALLOW_NONE"]).optional(),prominentPeople:o.
enum(["PROMINENT_PEOPLE_UNSPECIFIED","ALLOW_PROMINENT_PEOPLE","BLOCK_PROMINENT_PEOPLE"]).optional(),imageOutputOptions:o.object({mimeType:o.enum(["image/jpeg","\
image/png"]).optional(),compressionQuality:o.number().optional()}).optional()}).optional(),retrievalConfig:o.object({latLng:o.object({latitude:o.number(),longitude:o.
number()}).optional()}).optional(),streamFunctionCallArguments:o.boolean().optional(),serviceTier:o.enum(["standard","flex","priority"]).optional(),continuationToken:o.
string().optional(),sharedRequestType:o.enum(["priority","flex","standard"]).optional(),requestType:o.enum(["shared"]).optional()}))),rr=/(^|\/)gemini-1(?:[.-]|$)/i,
ar=/(^|\/)gemini-2(?:[.-]|$)/i,sr=/(^|\/)gemini-2\.5(?:[.-]|$)/i,lr=/(^|\/)gemini-/i;function ur(e){return rr.test(e)||/(^|\/)gemini-pro(?:-vision)?$/i.test(e)||
/(^|\/)gemini-robotics-er-1\.5(?:[.-]|$)/i.test(e)}function Rn(e){let t=lr.test(e),n=ar.test(e),i=ur(e),a=t&&!(i||n);return{supportsGemini2Tools:t&&!i||e.toLowerCase().
includes("nano-banana"),supportsFileSearch:sr.test(e)||a,usesGemini3Features:a}}function cr({tools:e,toolChoice:t,modelId:n,isVertexProvider:i=!1}){e=e?.length?
e:void 0;let r=[],{supportsGemini2Tools:a,supportsFileSearch:s,usesGemini3Features:l}=Rn(n);if(e==null)return{tools:void 0,toolConfig:void 0,toolWarnings:r};let c=e.
some(p=>p.type==="function"),u=e.some(p=>p.type==="provider");if(c&&u&&!l&&r.push({type:"unsupported",feature:"combination of function and provider-defined tool\
s"}),u){let p=[];if(e.filter(h=>h.type==="provider").forEach(h=>{switch(h.id){case"google.google_search":a?p.push({googleSearch:{...h.args}}):r.push({type:"unsu\
pported",feature:`provider-defined tool ${h.id}`,details:"Google Search requires Gemini 2.0 or newer."});break;case"google.enterprise_web_search":a?p.push({enterpriseWebSearch:{}}):
r.push({type:"unsupported",feature:`provider-defined tool ${h.id}`,details:"Enterprise Web Search requires Gemini 2.0 or newer."});break;case"google.url_context":
a?p.push({urlContext:{}}):r.push({type:"unsupported",feature:`provider-defined tool ${h.id}`,details:"The URL context tool is not supported with other Gemini mo\
dels than Gemini 2."});break;case"google.code_execution":a?p.push({codeExecution:{}}):r.push({type:"unsupported",feature:`provider-defined tool ${h.id}`,details:"\
The code execution tool is not supported with other Gemini models than Gemini 2."});break;case"google.file_search":s?p.push({fileSearch:{...h.args}}):r.push({type:"\
unsupported",feature:`provider-defined tool ${h.id}`,details:"The file search tool is only supported with Gemini 2.5 models and Gemini 3 models."});break;case"g\
oogle.vertex_rag_store":a?p.push({retrieval:{vertex_rag_store:{rag_resources:{rag_corpus:h.args.ragCorpus},similarity_top_k:h.args.topK}}}):r.push({type:"unsupp\
orted",feature:`provider-defined tool ${h.id}`,details:"The RAG store tool is not supported with other Gemini models than Gemini 2."});break;case"google.google_\
maps":a?p.push({googleMaps:{}}):r.push({type:"unsupported",feature:`provider-defined tool ${h.id}`,details:"The Google Maps grounding tool is not supported with\
 Gemini models other than Gemini 2 or newer."});break;default:r.push({type:"unsupported",feature:`provider-defined tool ${h.id}`});break}}),c&&l&&p.length>0){let h=[];
for(let k of e)k.type==="function"&&h.push(dn(k));let T={functionCallingConfig:{mode:"VALIDATED"},...!i&&{includeServerSideToolInvocations:!0}};if(t!=null)switch(t.
type){case"auto":break;case"none":T.functionCallingConfig={mode:"NONE"};break;case"required":T.functionCallingConfig={mode:"ANY"};break;case"tool":T.functionCallingConfig=
{mode:"ANY",allowedFunctionNames:[t.toolName]};break}return{tools:[...p,{functionDeclarations:h}],toolConfig:T,toolWarnings:r}}return{tools:p.length>0?p:void 0,
toolConfig:void 0,toolWarnings:r}}let d=[],v=!1;for(let p of e)p.type==="function"?(d.push(dn(p)),p.strict===!0&&(v=!0)):r.push({type:"unsupported",feature:`fun\
ction tool ${p.name}`});if(t==null)return{tools:[{functionDeclarations:d}],toolConfig:v?{functionCallingConfig:{mode:"VALIDATED"}}:void 0,toolWarnings:r};let g=t.
type;switch(g){case"auto":return{tools:[{functionDeclarations:d}],toolConfig:{functionCallingConfig:{mode:v?"VALIDATED":"AUTO"}},toolWarnings:r};case"none":return{
tools:[{functionDeclarations:d}],toolConfig:{functionCallingConfig:{mode:"NONE"}},toolWarnings:r};case"required":return{tools:[{functionDeclarations:d}],toolConfig:{
functionCallingConfig:{mode:"ANY"}},toolWarnings:r};case"tool":return{tools:[{functionDeclarations:d}],toolConfig:{functionCallingConfig:{mode:"ANY",allowedFunctionNames:[
t.toolName]}},toolWarnings:r};default:{let p=g;throw new Ie({functionality:`tool choice type: ${p}`})}}}function dn(e){var t;let n={name:e.name,description:(t=e.
description)!=null?t:""};try{return{...n,parameters:In(e.inputSchema)}}catch(i){if(!qi(i))throw i;return{...n,parametersJsonSchema:e.inputSchema}}}var dr=class{constructor(){
this.accumulatedArgs={},this.jsonText="",this.pathStack=[],this.stringOpen=!1}processPartialArgs(e){let t="";for(let n of e){let i=n.jsonPath.endsWith("[]"),a=(i?
n.jsonPath.slice(0,-2):n.jsonPath).replace(/^\$\./,"");if(!a||a==="$")continue;let s=pr(a),l=fr(this.accumulatedArgs,s);if(n.stringValue!=null&&l!==void 0){let d=JSON.
stringify(n.stringValue).slice(1,-1);_t(this.accumulatedArgs,s,l+n.stringValue),t+=d;continue}let u=hr(n);if(u==null){if(l!==void 0||n.willContinue===!0)continue;
_t(this.accumulatedArgs,s,i?[]:{}),t+=this.emitContainer(s,i);continue}_t(this.accumulatedArgs,s,u.value),t+=this.emitNavigationTo(s,n,u.json)}return this.jsonText+=
t,{currentJSON:this.accumulatedArgs,textDelta:t}}finalize(){let e=JSON.stringify(this.accumulatedArgs),t=e.slice(this.jsonText.length);return{finalJSON:e,closingDelta:t}}ensureRoot(){
return this.pathStack.length===0?(this.pathStack.push({segment:"",isArray:!1,childCount:0}),"{"):""}emitNavigationTo(e,t,n){let i="";this.stringOpen&&(i+='"',this.
stringOpen=!1),i+=this.ensureRoot();let r=e.slice(0,-1),a=e[e.length-1],s=this.findCommonStackDepth(r);return i+=this.closeDownTo(s),i+=this.openDownTo(r,a),i+=
this.emitLeaf(a,t,n),i}emitContainer(e,t){let n="";this.stringOpen&&(n+='"',this.stringOpen=!1),n+=this.ensureRoot();let i=this.findCommonStackDepth(e);return n+=
this.closeDownTo(i),n+=this.openDownTo(e,t?0:""),n}findCommonStackDepth(e){let t=Math.min(this.pathStack.length-1,e.length),n=0;for(let i=0;i<t&&this.pathStack[i+
1].segment===e[i];i++)n++;return n+1}closeDownTo(e){let t="";for(;this.pathStack.length>e;){let n=this.pathStack.pop();t+=n.isArray?"]":"}"}return t}openDownTo(e,t){
let n="",i=this.pathStack.length-1;for(let r=i;r<e.length;r++){let a=e[r],s=this.pathStack[this.pathStack.length-1];s.childCount>0&&(n+=","),s.childCount++,typeof a==
"string"&&(n+=`${JSON.stringify(a)}:`);let c=typeof(r+1<e.length?e[r+1]:t)=="number";n+=c?"[":"{",this.pathStack.push({segment:a,isArray:c,childCount:0})}return n}emitLeaf(e,t,n){
let i="",r=this.pathStack[this.pathStack.length-1];return r.childCount>0&&(i+=","),r.childCount++,typeof e=="string"&&(i+=`${JSON.stringify(e)}:`),t.stringValue!=
null&&t.willContinue?(i+=n.slice(0,-1),this.stringOpen=!0):i+=n,i}};function pr(e){let t=[];for(let n of e.split(".")){let i=n.indexOf("[");if(i===-1)t.push(n);else{
i>0&&t.push(n.slice(0,i));for(let r of n.matchAll(/\[(\d+)\]/g))t.push(parseInt(r[1],10))}}return t}var gr=Object.prototype.hasOwnProperty;function xn(e,t){return gr.
call(e,t)}function pn(e,t,n){Object.defineProperty(e,t,{value:n,enumerable:!0,configurable:!0,writable:!0})}function fr(e,t){let n=e;for(let i of t){if(n==null||
typeof n!="object")return;let r=n;if(!xn(r,i))return;n=r[i]}return n}function _t(e,t,n){let i=e;for(let r=0;r<t.length-1;r++){let a=t[r],s=t[r+1];(!xn(i,a)||i[a]==
null)&&pn(i,a,typeof s=="number"?[]:{}),i=i[a]}pn(i,t[t.length-1],n)}function hr(e){var t,n;let i=(n=(t=e.stringValue)!=null?t:e.numberValue)!=null?n:e.boolValue;
if(i!=null)return{value:i,json:JSON.stringify(i)};if("nullValue"in e)return{value:null,json:"null"}}function gn({finishReason:e,hasToolCalls:t}){switch(e){case"\
STOP":return t?"tool-calls":"stop";case"MAX_TOKENS":case"CONTINUATION":return"length";case"IMAGE_SAFETY":case"RECITATION":case"SAFETY":case"BLOCKLIST":case"PROH\
IBITED_CONTENT":case"SPII":return"content-filter";case"MALFORMED_FUNCTION_CALL":return"error";default:return"other"}}var mr=["HARM_CATEGORY_HATE_SPEECH","HARM_C\
ATEGORY_DANGEROUS_CONTENT","HARM_CATEGORY_HARASSMENT","HARM_CATEGORY_SEXUALLY_EXPLICIT"],vr=/(^|\/)gemini-2\.5(?:[.-]|$)/i,yr={"image/png":[/^gs:\/\/.*$/],"imag\
e/jpeg":[/^gs:\/\/.*$/],"image/webp":[/^gs:\/\/.*$/],"application/pdf":[/^gs:\/\/.*$/],"text/plain":[/^gs:\/\/.*$/]},An=class{constructor(e,t){this.specificationVersion=
"v3";var n;this.modelId=e,this.config=t,this.generateId=(n=t.generateId)!=null?n:he}get provider(){return this.config.provider}get supportedUrls(){var e,t,n;return(n=
(t=(e=this.config).supportedUrls)==null?void 0:t.call(e))!=null?n:{}}async getArgs({prompt:e,maxOutputTokens:t,temperature:n,topP:i,topK:r,frequencyPenalty:a,presencePenalty:s,
stopSequences:l,responseFormat:c,seed:u,tools:d,toolChoice:v,providerOptions:g,abortSignal:p},{isStreaming:y=!1}={}){var h,T,k;let w=[],_=this.config.provider.includes(
"vertex")?"vertex":"google",m=await ge({provider:_,providerOptions:g,schema:cn});m==null&&_!=="google"&&(m=await ge({provider:"google",providerOptions:g,schema:cn}));
let S=this.config.provider.startsWith("google.vertex.");d?.some(b=>b.type==="provider"&&b.id==="google.vertex_rag_store")&&!S&&w.push({type:"other",message:`The\
 'vertex_rag_store' tool is only supported with the Google Vertex provider and might not be supported or could behave unexpectedly with the current Google provi\
der (${this.config.provider}).`}),m?.streamFunctionCallArguments&&!S&&w.push({type:"other",message:`'streamFunctionCallArguments' is only supported on the Verte\
x AI API and will be ignored with the current Google provider (${this.config.provider}). See https://docs.cloud.google.com/vertex-ai/generative-ai/docs/multimod\
al/function-calling#streaming-fc`}),m?.serviceTier&&S&&w.push({type:"other",message:"'serviceTier' is a Gemini API option and is not supported on Vertex AI. Use\
 'sharedRequestType' (and optionally 'requestType') instead. See https://docs.cloud.google.com/vertex-ai/generative-ai/docs/priority-paygo"}),(m?.sharedRequestType||
m?.requestType)&&!S&&w.push({type:"other",message:`'sharedRequestType' and 'requestType' are Vertex AI options and are ignored with the current Google provider \
(${this.config.provider}).`});let M=S&&(m?.sharedRequestType||m?.requestType)?{...m.sharedRequestType&&{"X-Vertex-AI-LLM-Shared-Request-Type":m.sharedRequestType},
...m.requestType&&{"X-Vertex-AI-LLM-Request-Type":m.requestType}}:void 0,R=S?void 0:m?.serviceTier,H=m?.imageConfig;if(H!=null&&!S){let{personGeneration:b,prominentPeople:I,
imageOutputOptions:G,...L}=H,X=Object.entries({personGeneration:b,prominentPeople:I,imageOutputOptions:G}).filter(([,se])=>se!=null).map(([se])=>`'imageConfig.${se}\
'`);X.length>0&&(w.push({type:"other",message:`${X.join(", ")} ${X.length===1?"is a Vertex AI option and is":"are Vertex AI options and are"} ignored with the c\
urrent Google provider (${this.config.provider}).`}),H=L)}let $=this.modelId.toLowerCase().startsWith("gemma-"),E=!S&&vr.test(this.modelId);E&&a!=null&&w.push({
type:"unsupported",feature:"frequencyPenalty"}),E&&s!=null&&w.push({type:"unsupported",feature:"presencePenalty"});let{usesGemini3Features:P}=Rn(this.modelId),F=P&&
S?yr:void 0,q=S?await ir(e,{abortSignal:p,supportedUrls:F}):e,{contents:D,systemInstruction:B}=nr(q,{isGemmaModel:$,isGemini3Model:P,providerOptionsName:_,supportsFunctionResponseParts:P,
onWarning:b=>w.push(b),includeFunctionCallIds:!S,supportedFunctionResponseUrls:F}),{tools:ee,toolConfig:z,toolWarnings:O}=cr({tools:d,toolChoice:v,modelId:this.
modelId,isVertexProvider:S}),J=y&&S?(h=m?.streamFunctionCallArguments)!=null?h:!1:void 0,C=m?.threshold,f=(T=m?.safetySettings)!=null?T:C!=null?mr.map(b=>({category:b,
threshold:C})):void 0,j=z||J||m?.retrievalConfig?{...z,...J&&{functionCallingConfig:{...z?.functionCallingConfig,streamFunctionCallArguments:!0}},...m?.retrievalConfig&&
{retrievalConfig:m.retrievalConfig}}:void 0;return{args:{generationConfig:{maxOutputTokens:t,temperature:n,topK:r,topP:i,frequencyPenalty:E?void 0:a,presencePenalty:E?
void 0:s,stopSequences:l,seed:u,responseMimeType:c?.type==="json"?"application/json":void 0,responseSchema:c?.type==="json"&&c.schema!=null&&((k=m?.structuredOutputs)==
null||k)?In(c.schema):void 0,...m?.audioTimestamp&&{audioTimestamp:m.audioTimestamp},responseModalities:m?.responseModalities,thinkingConfig:m?.thinkingConfig,...m?.
mediaResolution&&{mediaResolution:m.mediaResolution},...H&&{imageConfig:H}},contents:D,systemInstruction:$?void 0:B,safetySettings:f,tools:ee,toolConfig:j,cachedContent:m?.
cachedContent,labels:m?.labels,serviceTier:R,...m?.continuationToken!=null&&{continuationToken:m.continuationToken}},warnings:[...w,...O],providerOptionsName:_,
extraHeaders:M}}async doGenerate(e){var t,n,i,r,a,s,l,c,u,d,v,g,p,y,h,T,k,w,_,m,S,M,R,H,$,E,P,F;let{args:q,warnings:D,providerOptionsName:B,extraHeaders:ee}=await this.
getArgs(e),z=re(await ue(this.config.headers),e.headers,ee),O=A=>le({url:`${this.config.baseURL}/${un(this.modelId)}:generateContent`,headers:z,body:A,failedResponseHandler:me,
successfulResponseHandler:ae(br),abortSignal:e.abortSignal,fetch:this.config.fetch}),{responseHeaders:J,value:C,rawValue:f}=await O(q),j=[],b=[],I,G=(t=C.usageMetadata)==
null?void 0:t.promptTokenCount;for(;;){let A=(n=C.candidates)==null?void 0:n[0];b.push((i=A?.groundingMetadata)!=null?i:null);let Q=A?.finishReason==="CONTINUAT\
ION"?A.continuationToken:void 0;if(Q==null)break;j.push(...(a=(r=A?.content)==null?void 0:r.parts)!=null?a:[]),I=Qe(I,(s=C.usageMetadata)!=null?s:void 0),{responseHeaders:J,
value:C,rawValue:f}=await O({...q,continuationToken:Q})}let L=(l=C.candidates)==null?void 0:l[0],X=(c=C.promptFeedback)==null?void 0:c.blockReason,se=hn(X)?X:void 0,
Se=L?.finishReason==null&&se!=null,ke=(u=L?.finishReason)!=null?u:se,ne=[],Ge=[...j,...(v=(d=L?.content)==null?void 0:d.parts)!=null?v:[]],N=Qe(I,(g=C.usageMetadata)!=
null?g:void 0),oe,ye;for(let A of Ge)if("executableCode"in A&&((p=A.executableCode)!=null&&p.code)){let Q=this.config.generateId();oe=Q,ne.push({type:"tool-call",
toolCallId:Q,toolName:"code_execution",input:JSON.stringify(A.executableCode),providerExecuted:!0})}else if("codeExecutionResult"in A&&A.codeExecutionResult)ne.
push({type:"tool-result",toolCallId:oe,toolName:"code_execution",result:{outcome:A.codeExecutionResult.outcome,output:(y=A.codeExecutionResult.output)!=null?y:""}});else if("\
text"in A&&A.text!=null){let Q=A.thoughtSignature?{[B]:{thoughtSignature:A.thoughtSignature}}:void 0;if(A.text.length===0){if(Q!=null&&ne.length>0){let ie=ne[ne.
length-1];ie.providerMetadata=Q}}else ne.push({type:A.thought===!0?"reasoning":"text",text:A.text,providerMetadata:Q})}else if("functionCall"in A&&A.functionCall.
name!=null)ne.push({type:"tool-call",toolCallId:(h=A.functionCall.id)!=null?h:this.config.generateId(),toolName:A.functionCall.name,input:JSON.stringify((T=A.functionCall.
args)!=null?T:{}),providerMetadata:A.thoughtSignature?{[B]:{thoughtSignature:A.thoughtSignature}}:void 0});else if("inlineData"in A){let Q=A.thought===!0,ie=!!A.
thoughtSignature;ne.push({type:"file",data:A.inlineData.data,mediaType:A.inlineData.mimeType,providerMetadata:Q||ie?{[B]:{...Q?{thought:!0}:{},...ie?{thoughtSignature:A.
thoughtSignature}:{}}}:void 0})}else if("toolCall"in A&&A.toolCall){let Q=(k=A.toolCall.id)!=null?k:this.config.generateId();ye=Q,ne.push({type:"tool-call",toolCallId:Q,
toolName:`server:${A.toolCall.toolType}`,input:JSON.stringify((w=A.toolCall.args)!=null?w:{}),providerExecuted:!0,dynamic:!0,providerMetadata:A.thoughtSignature?
{[B]:{thoughtSignature:A.thoughtSignature,serverToolCallId:Q,serverToolType:A.toolCall.toolType}}:{[B]:{serverToolCallId:Q,serverToolType:A.toolCall.toolType}}})}else if("\
toolResponse"in A&&A.toolResponse){let Q=(_=ye??A.toolResponse.id)!=null?_:this.config.generateId();ne.push({type:"tool-result",toolCallId:Q,toolName:`server:${A.
toolResponse.toolType}`,result:(m=A.toolResponse.response)!=null?m:{},providerMetadata:A.thoughtSignature?{[B]:{thoughtSignature:A.thoughtSignature,serverToolCallId:Q,
serverToolType:A.toolResponse.toolType}}:{[B]:{serverToolCallId:Q,serverToolType:A.toolResponse.toolType}}}),ye=void 0}let K=(S=fn({groundingMetadata:L?.groundingMetadata,
generateId:this.config.generateId}))!=null?S:[];for(let A of K)ne.push(A);return{content:ne,finishReason:{unified:Se?"content-filter":gn({finishReason:ke,hasToolCalls:ne.
some(A=>A.type==="tool-call"&&!A.providerExecuted)}),raw:ke},usage:ln(N),warnings:D,providerMetadata:{[B]:{promptFeedback:(M=C.promptFeedback)!=null?M:null,groundingMetadata:(R=
L?.groundingMetadata)!=null?R:null,...b.length>1?{groundingMetadataPerRequest:b}:{},urlContextMetadata:(H=L?.urlContextMetadata)!=null?H:null,safetyRatings:($=L?.
safetyRatings)!=null?$:null,usageMetadata:N??null,finishMessage:(E=L?.finishMessage)!=null?E:null,serviceTier:(P=N?.serviceTier)!=null?P:null,...L?.continuationToken!=
null&&ke==="MAX_TOKENS"?{continuationToken:L.continuationToken}:{},...I!=null&&G!=null?{initialPromptTokenCount:G}:{}}},request:{body:q},response:{id:(F=C.responseId)!=
null?F:void 0,headers:J,body:f}}}async doStream(e){let{args:t,warnings:n,providerOptionsName:i,extraHeaders:r}=await this.getArgs(e,{isStreaming:!0}),a=re(await ue(
this.config.headers),e.headers,r),s=`${this.config.baseURL}/${un(this.modelId)}:streamGenerateContent?alt=sse`,l=J=>le({url:s,headers:a,body:J,failedResponseHandler:me,
successfulResponseHandler:$e(Tr),abortSignal:e.abortSignal,fetch:this.config.fetch}),{responseHeaders:c,value:u}=await l(t),d=[],v=null,g=Gi({stream:u,getContinuationToken:J=>{
var C,f;let j=(C=J.candidates)==null?void 0:C[0];return j?.groundingMetadata!=null&&(v=j.groundingMetadata),j?.finishReason==="CONTINUATION"&&(f=j.continuationToken)!=
null?f:void 0},continueStream:async J=>{let{value:C}=await l({...t,continuationToken:J});return d.push(v),v=null,C}}),p={unified:"other",raw:void 0},y,h,T,k=null,
w=null,_=null,m=null,S=null,M=null,R,H=this.config.generateId,$=!1,E=!1,P=null,F=null,q=0,D=new Set,B,ee,z=[],O=J=>{let C=z.pop();if(C==null)return;let{finalJSON:f,
closingDelta:j}=C.accumulator.finalize();j.length>0&&J.enqueue({type:"tool-input-delta",id:C.toolCallId,delta:j,providerMetadata:C.providerMetadata}),J.enqueue(
{type:"tool-input-end",id:C.toolCallId,providerMetadata:C.providerMetadata}),J.enqueue({type:"tool-call",toolCallId:C.toolCallId,toolName:C.toolName,input:f,providerMetadata:C.
providerMetadata}),$=!0};return{stream:g.pipeThrough(new TransformStream({start(J){J.enqueue({type:"stream-start",warnings:n})},transform(J,C){var f,j,b,I,G,L,X,
se,Se,ke,ne,Ge,N;if(e.includeRawChunks&&C.enqueue({type:"raw",rawValue:J.rawValue}),!J.success){C.enqueue({type:"error",error:J.error});return}let oe=J.value;if(oe.
error!=null){p={unified:"error",raw:void 0};let ie=oe.error;C.enqueue({type:"error",error:new te({message:ie.message,url:s,requestBodyValues:t,statusCode:(f=ie.
code)!=null?f:Ri(ie.status),responseHeaders:c,responseBody:JSON.stringify({error:ie}),data:ie})});return}!E&&oe.responseId!=null&&(E=!0,C.enqueue({type:"respons\
e-metadata",id:oe.responseId}));let ye=oe.usageMetadata;ye!=null&&(y=ye),oe.promptFeedback!=null&&R==null&&(k=oe.promptFeedback,hn(oe.promptFeedback.blockReason)&&
(R=oe.promptFeedback.blockReason,p={unified:"content-filter",raw:R}));let K=(j=oe.candidates)==null?void 0:j[0];if(K!=null&&(K.groundingMetadata!=null&&(w=K.groundingMetadata),
K.urlContextMetadata!=null&&(_=K.urlContextMetadata),K.safetyRatings!=null&&(m=K.safetyRatings),K.finishMessage!=null&&(S=K.finishMessage),K.continuationToken!=
null&&(M=K.continuationToken)),R!=null||K==null)return;let A=K.content,Q=fn({groundingMetadata:K.groundingMetadata,generateId:H});if(Q!=null)for(let ie of Q)ie.
sourceType==="url"&&!D.has(ie.url)&&(D.add(ie.url),C.enqueue(ie));if(A!=null){let ie=(b=A.parts)!=null?b:[];for(let x of ie)if("executableCode"in x&&((I=x.executableCode)!=
null&&I.code)){let Z=H();B=Z,C.enqueue({type:"tool-call",toolCallId:Z,toolName:"code_execution",input:JSON.stringify(x.executableCode),providerExecuted:!0})}else if("\
codeExecutionResult"in x&&x.codeExecutionResult){let Z=B;Z&&C.enqueue({type:"tool-result",toolCallId:Z,toolName:"code_execution",result:{outcome:x.codeExecutionResult.
outcome,output:(G=x.codeExecutionResult.output)!=null?G:""}})}else if("text"in x&&x.text!=null){let Z=x.thoughtSignature?{[i]:{thoughtSignature:x.thoughtSignature}}:
void 0;x.text.length===0?Z!=null&&P!==null&&C.enqueue({type:"text-delta",id:P,delta:"",providerMetadata:Z}):x.thought===!0?(P!==null&&(C.enqueue({type:"text-end",
id:P}),P=null),F===null&&(F=String(q++),C.enqueue({type:"reasoning-start",id:F,providerMetadata:Z})),C.enqueue({type:"reasoning-delta",id:F,delta:x.text,providerMetadata:Z})):
(F!==null&&(C.enqueue({type:"reasoning-end",id:F}),F=null),P===null&&(P=String(q++),C.enqueue({type:"text-start",id:P,providerMetadata:Z})),C.enqueue({type:"tex\
t-delta",id:P,delta:x.text,providerMetadata:Z}))}else if("inlineData"in x){P!==null&&(C.enqueue({type:"text-end",id:P}),P=null),F!==null&&(C.enqueue({type:"reas\
oning-end",id:F}),F=null);let Z=x.thought===!0,Ae=!!x.thoughtSignature,at=Z||Ae?{[i]:{...Z?{thought:!0}:{},...Ae?{thoughtSignature:x.thoughtSignature}:{}}}:void 0;
C.enqueue({type:"file",mediaType:x.inlineData.mimeType,data:x.inlineData.data,providerMetadata:at})}else if("toolCall"in x&&x.toolCall){let Z=(L=x.toolCall.id)!=
null?L:H();ee=Z;let Ae={[i]:{...x.thoughtSignature?{thoughtSignature:x.thoughtSignature}:{},serverToolCallId:Z,serverToolType:x.toolCall.toolType}};C.enqueue({type:"\
tool-call",toolCallId:Z,toolName:`server:${x.toolCall.toolType}`,input:JSON.stringify((X=x.toolCall.args)!=null?X:{}),providerExecuted:!0,dynamic:!0,providerMetadata:Ae})}else if("\
toolResponse"in x&&x.toolResponse){let Z=(se=ee??x.toolResponse.id)!=null?se:H(),Ae={[i]:{...x.thoughtSignature?{thoughtSignature:x.thoughtSignature}:{},serverToolCallId:Z,
serverToolType:x.toolResponse.toolType}};C.enqueue({type:"tool-result",toolCallId:Z,toolName:`server:${x.toolResponse.toolType}`,result:(Se=x.toolResponse.response)!=
null?Se:{},providerMetadata:Ae}),ee=void 0}for(let x of ie){if(!("functionCall"in x))continue;let Z=x.thoughtSignature?{[i]:{thoughtSignature:x.thoughtSignature}}:
void 0,Ae=x.functionCall.partialArgs!=null||x.functionCall.name!=null&&x.functionCall.willContinue===!0,at=x.functionCall.name==null&&x.functionCall.args==null&&
x.functionCall.partialArgs==null&&x.functionCall.willContinue==null,Yn=x.functionCall.name!=null&&x.functionCall.args!=null&&x.functionCall.partialArgs==null,Xn=x.
functionCall.name!=null&&x.functionCall.args==null&&x.functionCall.partialArgs==null&&x.functionCall.willContinue!==!0;if(Ae){if(x.functionCall.name!=null){let ce=(ke=
x.functionCall.id)!=null?ke:H(),_e=new dr;if(z.push({toolCallId:ce,toolName:x.functionCall.name,accumulator:_e,providerMetadata:Z}),C.enqueue({type:"tool-input-\
start",id:ce,toolName:x.functionCall.name,providerMetadata:Z}),x.functionCall.partialArgs!=null){let Oe=x.functionCall.partialArgs,{textDelta:Ze}=_e.processPartialArgs(
Oe);Ze.length>0&&C.enqueue({type:"tool-input-delta",id:ce,delta:Ze,providerMetadata:Z}),x.functionCall.willContinue!==!0&&Oe.every(Qn=>Qn.willContinue!==!0)&&O(
C)}}else if(x.functionCall.partialArgs!=null&&z.length>0){let ce=z[z.length-1],_e=x.functionCall.partialArgs,{textDelta:Oe}=ce.accumulator.processPartialArgs(_e);
Oe.length>0&&C.enqueue({type:"tool-input-delta",id:ce.toolCallId,delta:Oe,providerMetadata:Z}),x.functionCall.willContinue!==!0&&_e.every(Ze=>Ze.willContinue!==
!0)&&O(C)}}else if(at&&z.length>0)O(C);else if(Yn){let ce=(ne=x.functionCall.id)!=null?ne:H(),_e=x.functionCall.name,Oe=typeof x.functionCall.args=="string"?x.functionCall.
args:JSON.stringify((Ge=x.functionCall.args)!=null?Ge:{});C.enqueue({type:"tool-input-start",id:ce,toolName:_e,providerMetadata:Z}),C.enqueue({type:"tool-input-\
delta",id:ce,delta:Oe,providerMetadata:Z}),C.enqueue({type:"tool-input-end",id:ce,providerMetadata:Z}),C.enqueue({type:"tool-call",toolCallId:ce,toolName:_e,input:Oe,
providerMetadata:Z}),$=!0}else if(Xn){let ce=(N=x.functionCall.id)!=null?N:H(),_e=x.functionCall.name;C.enqueue({type:"tool-input-start",id:ce,toolName:_e,providerMetadata:Z}),
C.enqueue({type:"tool-input-end",id:ce,providerMetadata:Z}),C.enqueue({type:"tool-call",toolCallId:ce,toolName:_e,input:"{}",providerMetadata:Z}),$=!0}}}K.finishReason===
"CONTINUATION"&&(h==null&&(T=y?.promptTokenCount),h=Qe(h,y),y=void 0),K.finishReason!=null&&(p={unified:gn({finishReason:K.finishReason,hasToolCalls:$}),raw:K.finishReason})},
flush(J){var C;y=Qe(h,y),P!==null&&J.enqueue({type:"text-end",id:P}),F!==null&&J.enqueue({type:"reasoning-end",id:F}),J.enqueue({type:"finish",finishReason:p,usage:ln(
y),providerMetadata:{[i]:{promptFeedback:k,groundingMetadata:w,...d.length>0?{groundingMetadataPerRequest:[...d,v]}:{},urlContextMetadata:_,safetyRatings:m,usageMetadata:y??
null,finishMessage:S,serviceTier:(C=y?.serviceTier)!=null?C:null,...M!=null&&(p.raw==="MAX_TOKENS"||p.raw==="CONTINUATION")?{continuationToken:M}:{},...T!=null?
{initialPromptTokenCount:T}:{}}}})}})),response:{headers:c},request:{body:t}}}};function fn({groundingMetadata:e,generateId:t}){var n,i,r,a,s,l;if(!e?.groundingChunks)
return;let c=[];for(let u of e.groundingChunks)if(u.web!=null)c.push({type:"source",sourceType:"url",id:t(),url:u.web.uri,title:(n=u.web.title)!=null?n:void 0});else if(u.
image!=null)c.push({type:"source",sourceType:"url",id:t(),url:u.image.sourceUri,title:(i=u.image.title)!=null?i:void 0});else if(u.retrievedContext!=null){let d=u.
retrievedContext.uri,v=u.retrievedContext.fileSearchStore;if(d&&(d.startsWith("http://")||d.startsWith("https://")))c.push({type:"source",sourceType:"url",id:t(),
url:d,title:(r=u.retrievedContext.title)!=null?r:void 0});else if(d){let g=(a=u.retrievedContext.title)!=null?a:"Unknown Document",p="application/octet-stream",
y;d.endsWith(".pdf")?(p="application/pdf",y=d.split("/").pop()):d.endsWith(".txt")?(p="text/plain",y=d.split("/").pop()):d.endsWith(".docx")?(p="application/vnd\
.openxmlformats-officedocument.wordprocessingml.document",y=d.split("/").pop()):d.endsWith(".doc")?(p="application/msword",y=d.split("/").pop()):(d.match(/\.(md|markdown)$/)&&
(p="text/markdown"),y=d.split("/").pop()),c.push({type:"source",sourceType:"document",id:t(),mediaType:p,title:g,filename:y})}else if(v){let g=(s=u.retrievedContext.
title)!=null?s:"Unknown Document";c.push({type:"source",sourceType:"document",id:t(),mediaType:"application/octet-stream",title:g,filename:v.split("/").pop()})}}else
u.maps!=null&&u.maps.uri&&c.push({type:"source",sourceType:"url",id:t(),url:u.maps.uri,title:(l=u.maps.title)!=null?l:void 0});return c.length>0?c:void 0}var On=()=>o.
object({webSearchQueries:o.array(o.string()).nullish(),imageSearchQueries:o.array(o.string()).nullish(),retrievalQueries:o.array(o.string()).nullish(),searchEntryPoint:o.
object({renderedContent:o.string()}).nullish(),groundingChunks:o.array(o.object({web:o.object({uri:o.string(),title:o.string().nullish()}).nullish(),image:o.object(
{sourceUri:o.string(),imageUri:o.string(),title:o.string().nullish(),domain:o.string().nullish()}).nullish(),retrievedContext:o.object({uri:o.string().nullish(),
title:o.string().nullish(),text:o.string().nullish(),fileSearchStore:o.string().nullish(),customMetadata:o.array(o.object({key:o.string(),stringValue:o.string().
nullish(),numericValue:o.number().nullish(),stringListValue:o.object({values:o.array(o.string()).nullish()}).nullish()})).nullish()}).nullish(),maps:o.object({uri:o.
string().nullish(),title:o.string().nullish(),text:o.string().nullish(),placeId:o.string().nullish()}).nullish()})).nullish(),groundingSupports:o.array(o.object(
{segment:o.object({startIndex:o.number().nullish(),endIndex:o.number().nullish(),text:o.string().nullish()}).nullish(),segment_text:o.string().nullish(),groundingChunkIndices:o.
array(o.number()).nullish(),supportChunkIndices:o.array(o.number()).nullish(),confidenceScores:o.array(o.number()).nullish(),confidenceScore:o.array(o.number()).
nullish()})).nullish(),retrievalMetadata:o.union([o.object({webDynamicRetrievalScore:o.number()}),o.object({})]).nullish()}),_r=()=>o.object({jsonPath:o.string(),
stringValue:o.string().nullish(),numberValue:o.number().nullish(),boolValue:o.boolean().nullish(),nullValue:o.unknown().nullish(),willContinue:o.boolean().nullish()}),
Pn=()=>o.object({parts:o.array(o.union([o.object({functionCall:o.object({id:o.string().nullish(),name:o.string().nullish(),args:o.unknown().nullish(),partialArgs:o.
array(_r()).nullish(),willContinue:o.boolean().nullish()}),thoughtSignature:o.string().nullish()}),o.object({inlineData:o.object({mimeType:o.string(),data:o.string()}),
thought:o.boolean().nullish(),thoughtSignature:o.string().nullish()}),o.object({toolCall:o.object({toolType:o.string(),args:o.unknown().nullish(),id:o.string()}),
thoughtSignature:o.string().nullish()}),o.object({toolResponse:o.object({toolType:o.string(),response:o.unknown().nullish(),id:o.string()}),thoughtSignature:o.string().
nullish()}),o.object({executableCode:o.object({language:o.string(),code:o.string()}).nullish(),codeExecutionResult:o.object({outcome:o.string(),output:o.string().
nullish()}).nullish(),text:o.string().nullish(),thought:o.boolean().nullish(),thoughtSignature:o.string().nullish()})])).nullish()}),it=()=>o.object({category:o.
string().nullish(),probability:o.string().nullish(),probabilityScore:o.number().nullish(),severity:o.string().nullish(),severityScore:o.number().nullish(),blocked:o.
boolean().nullish()}),nt=()=>o.array(o.object({modality:o.string(),tokenCount:o.number()}).catchall(o.json())).nullish(),Nn=()=>o.object({cachedContentTokenCount:o.
number().nullish(),thoughtsTokenCount:o.number().nullish(),promptTokenCount:o.number().nullish(),candidatesTokenCount:o.number().nullish(),toolUsePromptTokenCount:o.
number().nullish(),totalTokenCount:o.number().nullish(),trafficType:o.string().nullish(),serviceTier:o.string().nullish(),promptTokensDetails:nt(),cacheTokensDetails:nt(),
candidatesTokensDetails:nt(),toolUsePromptTokensDetails:nt()}).catchall(o.json()),Mn=()=>o.object({urlMetadata:o.array(o.object({retrievedUrl:o.string(),urlRetrievalStatus:o.
string()})).nullish()}),br=W(()=>V(o.object({responseId:o.string().nullish(),candidates:o.array(o.object({content:Pn().nullish().or(o.object({}).strict()),finishReason:o.
string().nullish(),finishMessage:o.string().nullish(),continuationToken:o.string().nullish(),safetyRatings:o.array(it()).nullish(),groundingMetadata:On().nullish(),
urlContextMetadata:Mn().nullish()})).nullish(),usageMetadata:Nn().nullish(),promptFeedback:o.object({blockReason:o.string().nullish(),safetyRatings:o.array(it()).
nullish()}).nullish()}))),Tr=W(()=>V(o.object({error:Sn().nullish(),responseId:o.string().nullish(),candidates:o.array(o.object({content:Pn().nullish(),finishReason:o.
string().nullish(),finishMessage:o.string().nullish(),continuationToken:o.string().nullish(),safetyRatings:o.array(it()).nullish(),groundingMetadata:On().nullish(),
urlContextMetadata:Mn().nullish()})).nullish(),usageMetadata:Nn().nullish(),promptFeedback:o.object({blockReason:o.string().nullish(),safetyRatings:o.array(it()).
nullish()}).nullish()})));function hn(e){return e!=null&&e!==""&&e!=="BLOCK_REASON_UNSPECIFIED"&&e!=="BLOCKED_REASON_UNSPECIFIED"}var wr=tn({id:"google.code_exe\
cution",inputSchema:o.object({language:o.string().describe("The programming language of the code."),code:o.string().describe("The code to be executed.")}),outputSchema:o.
object({outcome:o.string().describe('The outcome of the execution (e.g., "OUTCOME_OK").'),output:o.string().describe("The output from the code execution.")})}),
Sr=ve({id:"google.enterprise_web_search",inputSchema:W(()=>V(o.object({})))}),kr=()=>o.object({fileSearchStoreNames:o.array(o.string()).describe("The names of t\
he file_search_stores to retrieve from. Example: `fileSearchStores/my-file-search-store-123`"),topK:o.number().int().positive().describe("The number of file sea\
rch retrieval chunks to retrieve.").optional(),metadataFilter:o.string().describe("Metadata filter to apply to the file search retrieval documents. See https://\
google.aip.dev/160 for the syntax of the filter expression.").optional()}).passthrough(),Cr=W(()=>V(kr())),Ir=ve({id:"google.file_search",inputSchema:Cr}),Er=ve(
{id:"google.google_maps",inputSchema:W(()=>V(o.object({})))}),Dn=()=>o.object({searchTypes:o.object({webSearch:o.object({}).optional(),imageSearch:o.object({}).
optional()}).optional(),timeRangeFilter:o.object({startTime:o.string(),endTime:o.string()}).optional()}).passthrough(),Rr=W(()=>V(Dn())),xr=ve({id:"google.googl\
e_search",inputSchema:Rr}),Ar=ve({id:"google.url_context",inputSchema:W(()=>V(o.object({})))}),Or=ve({id:"google.vertex_rag_store",inputSchema:o.object({ragCorpus:o.
string(),topK:o.number().optional()})}),Pr={googleSearch:xr,enterpriseWebSearch:Sr,googleMaps:Er,urlContext:Ar,fileSearch:Ir,codeExecution:wr,vertexRagStore:Or},
Nr=class{constructor(e,t,n){this.modelId=e,this.settings=t,this.config=n,this.specificationVersion="v3"}get maxImagesPerCall(){return this.settings.maxImagesPerCall!=
null?this.settings.maxImagesPerCall:mn(this.modelId)?10:4}get provider(){return this.config.provider}async doGenerate(e){return mn(this.modelId)?this.doGenerateGemini(
e):this.doGenerateImagen(e)}async doGenerateImagen(e){var t,n,i;let{prompt:r,n:a=1,size:s,aspectRatio:l="1:1",seed:c,providerOptions:u,headers:d,abortSignal:v,files:g,
mask:p}=e,y=[];if(g!=null&&g.length>0)throw new Error("Google Generative AI does not support image editing with Imagen models. Use Google Vertex AI (@ai-sdk/goo\
gle-vertex) for image editing capabilities.");if(p!=null)throw new Error("Google Generative AI does not support image editing with masks. Use Google Vertex AI (\
@ai-sdk/google-vertex) for image editing capabilities.");s!=null&&y.push({type:"unsupported",feature:"size",details:"This model does not support the `size` opti\
on. Use `aspectRatio` instead."}),c!=null&&y.push({type:"unsupported",feature:"seed",details:"This model does not support the `seed` option through this provide\
r."});let h=await ge({provider:"google",providerOptions:u,schema:vn}),T=(i=(n=(t=this.config._internal)==null?void 0:t.currentDate)==null?void 0:n.call(t))!=null?
i:new Date,k={sampleCount:a};if(l!=null&&(k.aspectRatio=l),h){let{googleSearch:M,...R}=h;M!=null&&y.push({type:"unsupported",feature:"googleSearch",details:"Goo\
gle Search grounding is only supported on Gemini image models."}),Object.assign(k,R)}let w={instances:[{prompt:r}],parameters:k},{responseHeaders:_,value:m}=await le(
{url:`${this.config.baseURL}/models/${this.modelId}:predict`,headers:re(await ue(this.config.headers),d),body:w,failedResponseHandler:me,successfulResponseHandler:ae(
Mr),abortSignal:v,fetch:this.config.fetch}),S=m.predictions.filter(M=>"bytesBase64Encoded"in M);return{images:S.map(({bytesBase64Encoded:M})=>M),...m.predictions.
some(M=>"raiFilteredReason"in M)&&{isRetryable:!1},warnings:y,providerMetadata:{google:{images:S.map(()=>({}))}},response:{timestamp:T,modelId:this.modelId,headers:_}}}async doGenerateGemini(e){
var t,n,i,r,a,s,l,c,u,d,v;let{prompt:g,n:p,size:y,aspectRatio:h,seed:T,providerOptions:k,headers:w,abortSignal:_,files:m,mask:S}=e,M=[];if(S!=null)throw new Error(
"Gemini image models do not support mask-based image editing.");if(p!=null&&p>1)throw new Error("Gemini image models do not support generating a set number of i\
mages per call. Use n=1 or omit the n parameter.");y!=null&&M.push({type:"unsupported",feature:"size",details:"This model does not support the `size` option. Us\
e `aspectRatio` instead."});let R=[];if(g!=null&&R.push({type:"text",text:g}),m!=null&&m.length>0)for(let z of m)z.type==="url"?R.push({type:"file",data:new URL(
z.url),mediaType:"image/*"}):R.push({type:"file",data:typeof z.data=="string"?z.data:new Uint8Array(z.data),mediaType:z.mediaType});let H=[{role:"user",content:R}],
$=await ge({provider:"google",providerOptions:k,schema:vn}),{googleSearch:E,...P}=(t=k?.google)!=null?t:{},q=await new An(this.modelId,{provider:this.config.provider,
baseURL:this.config.baseURL,headers:(n=this.config.headers)!=null?n:{},fetch:this.config.fetch,generateId:(i=this.config.generateId)!=null?i:he}).doGenerate({prompt:H,
seed:T,providerOptions:{google:{responseModalities:["IMAGE"],imageConfig:h?{aspectRatio:h}:void 0,...P}},tools:$?.googleSearch!=null?[{type:"provider",id:"googl\
e.google_search",name:"google_search",args:$.googleSearch}]:void 0,headers:w,abortSignal:_}),D=(s=(a=(r=this.config._internal)==null?void 0:r.currentDate)==null?
void 0:a.call(r))!=null?s:new Date,B=[];for(let z of q.content)z.type==="file"&&z.mediaType.startsWith("image/")&&B.push(Ee(z.data));let ee=(c=(l=q.providerMetadata)==
null?void 0:l.google)!=null?c:{};return{images:B,...q.finishReason.unified==="content-filter"?{isRetryable:!1}:{},warnings:M,providerMetadata:{google:{...ee,images:B.
map(()=>({}))}},response:{timestamp:D,modelId:this.modelId,headers:(u=q.response)==null?void 0:u.headers},usage:q.usage?{inputTokens:q.usage.inputTokens.total,outputTokens:q.
usage.outputTokens.total,totalTokens:((d=q.usage.inputTokens.total)!=null?d:0)+((v=q.usage.outputTokens.total)!=null?v:0)}:void 0}}};function mn(e){return e.startsWith(
"gemini-")}var Mr=W(()=>V(o.object({predictions:o.array(o.union([o.object({bytesBase64Encoded:o.string()}),o.object({raiFilteredReason:o.string()})])).default([])}))),
vn=W(()=>V(o.object({personGeneration:o.enum(["dont_allow","allow_adult","allow_all"]).nullish(),aspectRatio:o.enum(["1:1","3:4","4:3","9:16","16:9"]).nullish(),
googleSearch:Dn().optional()})));function Dr(e){var t,n;return(n=(t=e.frameImages)==null?void 0:t.find(i=>i.frameType==="first_frame"))==null?void 0:n.image}function jr(e){
var t;return(t=Dr(e))!=null?t:e.image}function Lr(e){var t,n;return(n=(t=e.frameImages)==null?void 0:t.find(i=>i.frameType==="last_frame"))==null?void 0:n.image}
function Ur(e){if(!(e.frameImages!=null&&e.frameImages.length>0))return e.inputReferences!=null&&e.inputReferences.length>0?e.inputReferences:void 0}function Tt(e,t){
if(e.type==="url"){if(e.url.startsWith("gs://"))return{gcsUri:e.url,mimeType:"image/png"};t.push({type:"unsupported",feature:"URL-based image input",details:"Go\
ogle Generative AI video models require base64-encoded images or GCS URIs. URL will be ignored."});return}return{bytesBase64Encoded:typeof e.data=="string"?e.data:
Ve(e.data),mimeType:e.mediaType||"image/png"}}function $r(e){return e.bytesBase64Encoded?{image:{bytesBase64Encoded:e.bytesBase64Encoded,mimeType:"image/png"}}:
e.gcsUri?{image:{gcsUri:e.gcsUri,mimeType:"image/png"}}:e}function Fr(e,t){let n=Tt(e,t);return n!=null?{image:n}:void 0}var Gr=class{constructor(e,t){this.modelId=
e,this.config=t,this.specificationVersion="v3"}get provider(){return this.config.provider}get maxVideosPerCall(){return 4}async doGenerate(e){var t,n,i,r,a,s,l,
c;let u=(i=(n=(t=this.config._internal)==null?void 0:t.currentDate)==null?void 0:n.call(t))!=null?i:new Date,d=[],v=await ge({provider:"google",providerOptions:e.
providerOptions,schema:qr}),g=[{}],p=g[0];e.prompt!=null&&(p.prompt=e.prompt);let y=jr(e);if(y!=null){let D=Tt(y,d);D!=null&&(p.image=D)}let h=Lr(e);if(h!=null){
let D=Tt(h,d);D!=null&&(p.lastFrame=D)}let T=Ur(e);T!=null?p.referenceImages=T.flatMap(D=>{let B=Fr(D,d);return B!=null?[B]:[]}):v?.referenceImages!=null&&(p.referenceImages=
v.referenceImages.map(D=>$r(D)));let k={sampleCount:e.n};if(e.aspectRatio&&(k.aspectRatio=e.aspectRatio),e.resolution){let D={"1280x720":"720p","1920x1080":"108\
0p","3840x2160":"4k"};k.resolution=D[e.resolution]||e.resolution}if(e.duration&&(k.durationSeconds=e.duration),e.seed&&(k.seed=e.seed),v!=null){let D=v;D.personGeneration!==
void 0&&D.personGeneration!==null&&(k.personGeneration=D.personGeneration),D.negativePrompt!==void 0&&D.negativePrompt!==null&&(k.negativePrompt=D.negativePrompt);
for(let[B,ee]of Object.entries(D))["pollIntervalMs","pollTimeoutMs","personGeneration","negativePrompt","referenceImages"].includes(B)||(k[B]=ee)}let{value:w}=await le(
{url:`${this.config.baseURL}/models/${this.modelId}:predictLongRunning`,headers:re(await ue(this.config.headers),e.headers),body:{instances:g,parameters:k},successfulResponseHandler:ae(
yn),failedResponseHandler:me,abortSignal:e.abortSignal,fetch:this.config.fetch}),_=w.name;if(!_)throw new Ce({name:"GOOGLE_VIDEO_GENERATION_ERROR",message:"No o\
peration name returned from API"});let m=(r=v?.pollIntervalMs)!=null?r:1e4,S=(a=v?.pollTimeoutMs)!=null?a:6e5,M=Date.now(),R=w,H;for(;!R.done;){if(Date.now()-M>
S)throw new Ce({name:"GOOGLE_VIDEO_GENERATION_TIMEOUT",message:`Video generation timed out after ${S}ms`});if(await Me(m),(s=e.abortSignal)!=null&&s.aborted)throw new Ce(
{name:"GOOGLE_VIDEO_GENERATION_ABORTED",message:"Video generation request was aborted"});let{value:D,responseHeaders:B}=await Ue({url:`${this.config.baseURL}/${_}`,
headers:re(await ue(this.config.headers),e.headers),successfulResponseHandler:ae(yn),failedResponseHandler:me,abortSignal:e.abortSignal,fetch:this.config.fetch});
R=D,H=B}if(R.error)throw new Ce({name:"GOOGLE_VIDEO_GENERATION_FAILED",message:`Video generation failed: ${R.error.message}`});let $=R.response;if(!((l=$?.generateVideoResponse)!=
null&&l.generatedSamples)||$.generateVideoResponse.generatedSamples.length===0)throw new Ce({name:"GOOGLE_VIDEO_GENERATION_ERROR",message:`No videos in response\
. Response: ${JSON.stringify(R)}`});let E=[],P=[],F=await ue(this.config.headers),q=F?.["x-goog-api-key"];for(let D of $.generateVideoResponse.generatedSamples)
if((c=D.video)!=null&&c.uri){let B=q&&He(D.video.uri,this.config.baseURL)?`${D.video.uri}${D.video.uri.includes("?")?"&":"?"}key=${q}`:D.video.uri;E.push({type:"\
url",url:B,mediaType:"video/mp4"}),P.push({uri:D.video.uri})}if(E.length===0)throw new Ce({name:"GOOGLE_VIDEO_GENERATION_ERROR",message:"No valid videos in resp\
onse"});return{videos:E,warnings:d,response:{timestamp:u,modelId:this.modelId,headers:H},providerMetadata:{google:{videos:P}}}}},yn=W(()=>V(o.object({name:o.string().
nullish(),done:o.boolean().nullish(),error:o.object({code:o.number().nullish(),message:o.string(),status:o.string().nullish()}).nullish(),response:o.object({generateVideoResponse:o.
object({generatedSamples:o.array(o.object({video:o.object({uri:o.string().nullish()}).nullish()})).nullish()}).nullish()}).nullish()}))),qr=W(()=>V(o.object({pollIntervalMs:o.
number().positive().nullish(),pollTimeoutMs:o.number().positive().nullish(),personGeneration:o.enum(["dont_allow","allow_adult","allow_all"]).nullish(),negativePrompt:o.
string().nullish(),referenceImages:o.array(o.object({bytesBase64Encoded:o.string().nullish(),gcsUri:o.string().nullish()})).nullish()}).passthrough()));function Ct(e){
var t,n,i,r,a,s,l,c;if(e==null)return{inputTokens:{total:void 0,noCache:void 0,cacheRead:void 0,cacheWrite:void 0},outputTokens:{total:void 0,text:void 0,reasoning:void 0},
raw:void 0};let u=(t=e.total_input_tokens)!=null?t:0,d=(n=e.total_output_tokens)!=null?n:0,v=(i=e.total_thought_tokens)!=null?i:0,g=(r=e.total_cached_tokens)!=null?
r:0;return{inputTokens:{total:(a=e.total_input_tokens)!=null?a:void 0,noCache:e.total_input_tokens==null?void 0:u-g,cacheRead:(s=e.total_cached_tokens)!=null?s:
void 0,cacheWrite:void 0},outputTokens:{total:e.total_output_tokens==null&&e.total_thought_tokens==null?void 0:d+v,text:(l=e.total_output_tokens)!=null?l:void 0,
reasoning:(c=e.total_thought_tokens)!=null?c:void 0},raw:e}}function jn(e){let t=e?.output_tokens_by_modality;if(t==null)return;let n={};for(let i of t)i?.modality!=
null&&i.tokens!=null&&(n[i.modality]=i.tokens);return Object.keys(n).length>0?n:void 0}var zr={pdf:"application/pdf",txt:"text/plain",md:"text/markdown",markdown:"\
text/markdown",doc:"application/msword",docx:"application/vnd.openxmlformats-officedocument.wordprocessingml.document"};function Ln(e){let t=e.toLowerCase();for(let[
n,i]of Object.entries(zr))if(t.endsWith(`.${n}`))return i;return"application/octet-stream"}function Un(e){let t=e.split("/"),n=t[t.length-1];return n&&n.length>
0?n:void 0}function Hr({annotation:e,generateId:t}){var n,i,r,a,s;switch(e.type){case"url_citation":{let l=e;return l.url==null||l.url.length===0?void 0:{type:"\
source",sourceType:"url",id:t(),url:l.url,...l.title!=null?{title:l.title}:{}}}case"file_citation":{let l=e,c=(i=(n=l.url)!=null?n:l.document_uri)!=null?i:l.file_name;
if(c==null||c.length===0)return;if(c.startsWith("http://")||c.startsWith("https://"))return{type:"source",sourceType:"url",id:t(),url:c,...l.file_name!=null?{title:l.
file_name}:{}};let u=(r=l.file_name)!=null?r:Un(c),d=Ln(c);return{type:"source",sourceType:"document",id:t(),mediaType:d,title:(s=(a=l.file_name)!=null?a:u)!=null?
s:c,...u!=null?{filename:u}:{}}}case"place_citation":{let l=e;return l.url==null||l.url.length===0?void 0:{type:"source",sourceType:"url",id:t(),url:l.url,...l.
name!=null?{title:l.name}:{}}}default:return}}function $n({block:e,generateId:t}){var n,i,r,a,s,l,c,u,d,v,g;let p=[];switch(e.type){case"url_context_result":{let y=(n=
e.result)!=null?n:[];for(let h of y)h?.url==null||h.url.length===0||h.status!=null&&h.status!=="success"||p.push({type:"source",sourceType:"url",id:t(),url:h.url});
break}case"google_search_result":{let y=(i=e.result)!=null?i:[];for(let h of y){let T=h?.url;T==null||T.length===0||p.push({type:"source",sourceType:"url",id:t(),
url:T,...h.title!=null?{title:h.title}:{}})}break}case"google_maps_result":{let y=(r=e.result)!=null?r:[];for(let h of y)for(let T of(a=h.places)!=null?a:[])T.url==
null||T.url.length===0||p.push({type:"source",sourceType:"url",id:t(),url:T.url,...T.name!=null?{title:T.name}:{}});break}case"file_search_result":{let y=(s=e.result)!=
null?s:[];for(let h of y){if(h==null||typeof h!="object")continue;let T=h,k=(c=(l=T.url)!=null?l:T.document_uri)!=null?c:T.file_name;if(k==null||k.length===0)continue;
if(k.startsWith("http://")||k.startsWith("https://")){p.push({type:"source",sourceType:"url",id:t(),url:k,...T.title!=null?{title:T.title}:{}});continue}let w=(u=
T.file_name)!=null?u:Un(k),_=Ln(k);p.push({type:"source",sourceType:"document",id:t(),mediaType:_,title:(g=(v=(d=T.title)!=null?d:T.file_name)!=null?v:w)!=null?
g:k,...w!=null?{filename:w}:{}})}break}default:break}return p}function wt({annotations:e,generateId:t}){var n;if(e==null)return[];let i=new Set,r=[];for(let a of e){
let s=Hr({annotation:a,generateId:t});if(s==null)continue;let l=s.sourceType==="url"?`url:${s.url}`:`doc:${(n=s.filename)!=null?n:s.title}`;i.has(l)||(i.add(l),
r.push(s))}return r}function It({status:e,hasFunctionCall:t}){switch(e){case"completed":return t?"tool-calls":"stop";case"requires_action":return"tool-calls";case"\
failed":return"error";case"incomplete":return"length";case"cancelled":return"other";default:return"other"}}var Br=new Set(["google_search_call","code_execution_\
call","url_context_call","file_search_call","google_maps_call","mcp_server_tool_call"]),Vr=new Set(["google_search_result","code_execution_result","url_context_\
result","file_search_result","google_maps_result","mcp_server_tool_result"]);function Jr(e){return e.replace(/_call$/,"")}function Wr(e){return e.replace(/_result$/,
"")}function _n({warnings:e,generateId:t,includeRawChunks:n,serviceTier:i}){let r,a,s=i,l,c=!1,u=new Map,d=new Set;function v(g){var p;return g.sourceType==="ur\
l"?`url:${g.url}`:`doc:${(p=g.filename)!=null?p:g.title}`}return new TransformStream({start(g){g.enqueue({type:"stream-start",warnings:e})},transform(g,p){var y,
h,T,k,w,_,m,S,M,R,H,$,E,P,F,q,D,B,ee,z;if(n&&p.enqueue({type:"raw",rawValue:g.rawValue}),!g.success){l="failed",p.enqueue({type:"error",error:g.error});return}let O=g.
value,J=O.event_type;switch(J){case"interaction.created":{let f=O.interaction;r=f?.id!=null&&f.id.length>0?f.id:void 0;let j=f?.created,b;if(typeof j=="string"){
let I=new Date(j);Number.isNaN(I.getTime())||(b=I)}p.enqueue({type:"response-metadata",...r!=null?{id:r}:{},modelId:f?.model,...b?{timestamp:b}:{}});break}case"\
step.start":{let C=O,f=C.step,j=C.index,b=`${r??"interaction"}:${j}`,I=f?.type;if(I==="model_output"){let G=(y=f?.content)==null?void 0:y[0];if(G?.type==="text"){
u.set(j,{kind:"text",id:b,emittedSourceKeys:new Set}),p.enqueue({type:"text-start",id:b});let L=wt({annotations:G.annotations,generateId:t});for(let X of L){let se=v(
X);d.has(se)||(d.add(se),p.enqueue(X))}}else G?.type==="image"?u.set(j,{kind:"image",id:b,...G.data!=null?{data:G.data}:{},...G.mime_type!=null?{mimeType:G.mime_type}:
{},...G.uri!=null?{uri:G.uri}:{}}):u.set(j,{kind:"pending_model_output",id:b})}else if(I==="thought"){let G=f?.signature;if(u.set(j,{kind:"reasoning",id:b,...G!=
null?{signature:G}:{}}),p.enqueue({type:"reasoning-start",id:b}),Array.isArray(f?.summary))for(let L of f.summary)L?.type==="text"&&typeof L.text=="string"&&p.enqueue(
{type:"reasoning-delta",id:b,delta:L.text})}else if(I==="function_call"){let G=(h=f?.id)!=null?h:b,L=(T=f?.name)!=null?T:"unknown";c=!0;let X={kind:"function_ca\
ll",id:b,toolCallId:G,toolName:L,argumentsAccum:"",...f?.signature!=null?{signature:f.signature}:{}};u.set(j,X),p.enqueue({type:"tool-input-start",id:G,toolName:L})}else if(I!=
null&&Br.has(I)){let G=I==="mcp_server_tool_call"?(k=f?.name)!=null?k:"mcp_server_tool":Jr(I),L=(w=f?.id)!=null?w:b,X={kind:"builtin_tool_call",id:b,blockType:I,
toolCallId:L,toolName:G,arguments:(_=f?.arguments)!=null?_:{},callEmitted:!1};u.set(j,X)}else if(I!=null&&Vr.has(I)){let G=I==="mcp_server_tool_result"?(m=f?.name)!=
null?m:"mcp_server_tool":Wr(I),L=(S=f?.call_id)!=null?S:b,X={kind:"builtin_tool_result",id:b,blockType:I,callId:L,toolName:G,result:(M=f?.result)!=null?M:null,...f?.
is_error!=null?{isError:f.is_error}:{},resultEmitted:!1};u.set(j,X)}else u.set(j,{kind:"unknown",id:b});break}case"step.delta":{let C=O,f=u.get(C.index);if(f==null)
break;let j=(R=C.delta)==null?void 0:R.type;if(f.kind==="pending_model_output"&&(j==="text"||j==="text_annotation"||j==="text_annotation_delta")){let I={kind:"t\
ext",id:f.id,emittedSourceKeys:new Set};u.set(C.index,I),f=I,p.enqueue({type:"text-start",id:I.id})}if(j==="image"&&(f.kind==="pending_model_output"||f.kind==="\
text"||f.kind==="image")){let I=C.delta,G={};r!=null&&(G.interactionId=r);let L=Object.keys(G).length>0?{google:G}:void 0;if(I?.data!=null&&I.data.length>0)p.enqueue(
{type:"file",mediaType:(H=I.mime_type)!=null?H:"image/png",data:I.data,...L?{providerMetadata:L}:{}});else if(I?.uri!=null&&I.uri.length>0){let X={google:{...r!=
null?{interactionId:r}:{},imageUri:I.uri}};p.enqueue({type:"file",mediaType:($=I.mime_type)!=null?$:"image/png",data:"",providerMetadata:X})}f.kind==="image"&&(f.
data=void 0,f.uri=void 0);break}if(j==="video"&&(f.kind==="pending_model_output"||f.kind==="text")){let I=C.delta,G={};r!=null&&(G.interactionId=r);let L=Object.
keys(G).length>0?{google:G}:void 0;if(I?.data!=null&&I.data.length>0)p.enqueue({type:"file",mediaType:(E=I.mime_type)!=null?E:"video/mp4",data:I.data,...L?{providerMetadata:L}:
{}});else if(I?.uri!=null&&I.uri.length>0){let X={google:{...r!=null?{interactionId:r}:{},videoUri:I.uri}};p.enqueue({type:"file",mediaType:(P=I.mime_type)!=null?
P:"video/mp4",data:"",providerMetadata:X})}break}let b=C.delta;if(f.kind==="text"&&b?.type==="text"){let I=(F=b.text)!=null?F:"";I.length>0&&p.enqueue({type:"te\
xt-delta",id:f.id,delta:I})}else if(f.kind==="text"&&(b?.type==="text_annotation"||b?.type==="text_annotation_delta")){let I=wt({annotations:b.annotations,generateId:t});
for(let G of I){let L=v(G);d.has(L)||(d.add(L),f.emittedSourceKeys.add(L),p.enqueue(G))}}else if(f.kind==="image"&&b?.type==="image")b.data!=null&&(f.data=b.data),
b.mime_type!=null&&(f.mimeType=b.mime_type),b.uri!=null&&(f.uri=b.uri);else if(f.kind==="reasoning"){if(b?.type==="thought_summary"){let I=b.content;I?.type==="\
text"&&typeof I.text=="string"&&p.enqueue({type:"reasoning-delta",id:f.id,delta:I.text})}else if(b?.type==="thought_signature"){let I=b.signature;I!=null&&(f.signature=
I)}}else if(f.kind==="function_call"&&b?.type==="arguments_delta"){let I=typeof b.arguments=="string"?b.arguments:"";I.length>0&&(f.argumentsAccum+=I,p.enqueue(
{type:"tool-input-delta",id:f.toolCallId,delta:I})),b.id!=null&&(f.toolCallId=b.id),b.signature!=null&&(f.signature=b.signature),c=!0}else f.kind==="builtin_too\
l_call"&&b?.type===f.blockType?(b.id!=null&&(f.toolCallId=b.id),b.arguments!=null&&typeof b.arguments=="object"&&(f.arguments=b.arguments),b.name!=null&&f.blockType===
"mcp_server_tool_call"&&(f.toolName=b.name)):f.kind==="builtin_tool_result"&&b?.type===f.blockType&&(b.call_id!=null&&(f.callId=b.call_id),b.result!==void 0&&(f.
result=b.result),b.is_error!=null&&(f.isError=b.is_error),b.name!=null&&f.blockType==="mcp_server_tool_result"&&(f.toolName=b.name));break}case"step.stop":{let C=O,
f=u.get(C.index);if(f==null)break;if(f.kind==="text"){let j=r!=null?{google:{interactionId:r}}:void 0;p.enqueue({type:"text-end",id:f.id,...j?{providerMetadata:j}:
{}})}else if(f.kind==="reasoning"){let j={};f.signature!=null&&(j.signature=f.signature),r!=null&&(j.interactionId=r);let b=Object.keys(j).length>0?{google:j}:void 0;
p.enqueue({type:"reasoning-end",id:f.id,...b?{providerMetadata:b}:{}})}else if(f.kind==="image"){let j={};r!=null&&(j.interactionId=r);let b=Object.keys(j).length>
0?{google:j}:void 0;if(f.data!=null&&f.data.length>0)p.enqueue({type:"file",mediaType:(q=f.mimeType)!=null?q:"image/png",data:f.data,...b?{providerMetadata:b}:{}});else if(f.
uri!=null&&f.uri.length>0){let I={google:{...r!=null?{interactionId:r}:{},imageUri:f.uri}};p.enqueue({type:"file",mediaType:(D=f.mimeType)!=null?D:"image/png",data:"",
providerMetadata:I})}}else if(f.kind==="function_call"){let j=f.argumentsAccum.length>0?f.argumentsAccum:"{}";p.enqueue({type:"tool-input-end",id:f.toolCallId});
let b={};f.signature!=null&&(b.signature=f.signature),r!=null&&(b.interactionId=r);let I=Object.keys(b).length>0?{google:b}:void 0;p.enqueue({type:"tool-call",toolCallId:f.
toolCallId,toolName:f.toolName,input:j,...I?{providerMetadata:I}:{}})}else if(f.kind==="builtin_tool_call"&&!f.callEmitted)p.enqueue({type:"tool-call",toolCallId:f.
toolCallId,toolName:f.toolName,input:JSON.stringify((B=f.arguments)!=null?B:{}),providerExecuted:!0}),f.callEmitted=!0;else if(f.kind==="builtin_tool_result"&&!f.
resultEmitted){p.enqueue({type:"tool-result",toolCallId:f.callId,toolName:f.toolName,result:(ee=f.result)!=null?ee:null}),f.resultEmitted=!0;let j=$n({block:{type:f.
blockType,call_id:f.callId,result:f.result},generateId:t});for(let b of j){let I=v(b);d.has(I)||(d.add(I),p.enqueue(b))}}u.delete(C.index);break}case"interactio\
n.status_update":case"interaction.in_progress":case"interaction.requires_action":{let C=O;C.status!=null?l=C.status:J==="interaction.requires_action"?l="require\
s_action":l="in_progress";break}case"interaction.completed":{let f=O.interaction;f?.id!=null&&f.id.length>0&&(r=f.id),f?.status!=null&&(l=f.status),f?.usage!=null&&
(a=f.usage),f?.service_tier!=null&&(s=f.service_tier);break}case"error":{let C=O;l="failed";let f=(z=C.error)!=null?z:{message:"Unknown interaction error"};p.enqueue(
{type:"error",error:f});break}default:break}},flush(g){let p={unified:It({status:l,hasFunctionCall:c}),raw:l},y=jn(a),h={google:{...r!=null?{interactionId:r}:{},
...s!=null?{serviceTier:s}:{},...y!=null?{outputTokensByModality:y}:{}}};g.enqueue({type:"finish",finishReason:p,usage:Ct(a),providerMetadata:h})}})}function Fn(e){
let t=e.indexOf("/");return t===-1?e:e.substring(0,t)}function rt(e){let t=e.indexOf("/");if(t===-1)return!1;let n=e.substring(t+1);return n.length>0&&n!=="*"}function Zr({
prompt:e,previousInteractionId:t,store:n,mediaResolution:i}){var r,a,s,l,c,u,d;let v=[],g=t!=null&&n===!1,p=t!=null&&n!==!1;g&&v.push({type:"other",message:"goo\
gle.interactions: providerOptions.google.previousInteractionId was set together with store: false. These are incoherent (the prior interaction cannot be referen\
ced when nothing was stored on the server); the full history will be sent and previous_interaction_id will still be emitted."});let y=p?Kr({prompt:e,previousInteractionId:t}):
e,h=[],T=[];for(let w of y)switch(w.role){case"system":{h.push(w.content);break}case"user":{let _=[];for(let S of w.content)if(S.type==="text")_.push({type:"tex\
t",text:S.text});else if(S.type==="file"){let M=bn({part:S,warnings:v,mediaResolution:i});M!=null&&_.push(M)}let m=Qr(_);m.length>0&&T.push({type:"user_input",content:m});
break}case"assistant":{let _=[],m=()=>{_.length>0&&(T.push({type:"model_output",content:_}),_=[])};for(let S of w.content)if(S.type==="text")_.push({type:"text",
text:S.text});else if(S.type==="reasoning"){m();let M=(a=(r=S.providerOptions)==null?void 0:r.google)==null?void 0:a.signature;T.push({type:"thought",...M!=null?
{signature:M}:{},summary:S.text.length>0?[{type:"text",text:S.text}]:void 0})}else if(S.type==="file"){let M=bn({part:S,warnings:v,mediaResolution:i});M!=null&&
_.push(M)}else if(S.type==="tool-call"){m();let M=(l=(s=S.providerOptions)==null?void 0:s.google)==null?void 0:l.signature,R=typeof S.input=="string"?Yr(S.input):
(c=S.input)!=null?c:{};T.push({type:"function_call",id:S.toolCallId,name:S.toolName,arguments:R,...M!=null?{signature:M}:{}})}else v.push({type:"other",message:`\
google.interactions: unsupported assistant content part type "${S.type}"; part dropped.`});m();break}case"tool":{let _=[];for(let m of w.content){if(m.type!=="t\
ool-result"){v.push({type:"other",message:`google.interactions: unsupported tool message part type "${m.type}"; part dropped.`});continue}let S=Xr({toolCallId:m.
toolCallId,toolName:m.toolName,output:m.output,signature:(d=(u=m.providerOptions)==null?void 0:u.google)==null?void 0:d.signature,warnings:v});_.push(S)}_.length>
0&&T.push({type:"user_input",content:_});break}}let k=h.length>0?h.join(`

`):void 0;return{input:T,systemInstruction:k,warnings:v}}function bn({part:e,warnings:t,mediaResolution:n}){let i=Fn(e.mediaType),r;switch(i){case"image":r="ima\
ge";break;case"audio":r="audio";break;case"video":r="video";break;case"application":r="document";break;default:r=void 0}if(r==null){t.push({type:"other",message:`\
google.interactions: unsupported file media type "${e.mediaType}"; part dropped.`});return}let a=n!=null&&(r==="image"||r==="video")?{resolution:n}:{};if(e.data instanceof
URL)return{type:r,uri:e.data.toString(),...rt(e.mediaType)?{mime_type:e.mediaType}:{},...a};if(!rt(e.mediaType)){t.push({type:"other",message:`google.interactio\
ns: inline file data requires a full IANA media type (e.g. "image/png"), got "${e.mediaType}"; part dropped.`});return}return{type:r,data:Ee(e.data),mime_type:e.
mediaType,...a}}function Kr({prompt:e,previousInteractionId:t}){let n=[],i=new Set;for(let r of e){if(r.role==="assistant"){if(r.content.some(s=>{var l,c;return((c=
(l=s.providerOptions)==null?void 0:l.google)==null?void 0:c.interactionId)===t})){for(let s of r.content)s.type==="tool-call"&&i.add(s.toolCallId);continue}n.push(
r);continue}if(r.role==="tool"){let a=r.content.filter(s=>s.type!=="tool-result"?!0:!i.has(s.toolCallId));if(a.length===0)continue;n.push({...r,content:a});continue}
n.push(r)}return n}function Yr(e){try{let t=De(e);return t!=null&&typeof t=="object"&&!Array.isArray(t)?t:{value:t}}catch{return{value:e}}}function Xr({toolCallId:e,
toolName:t,output:n,signature:i,warnings:r}){var a;let s={type:"function_result",call_id:e,name:t,...i!=null?{signature:i}:{}};switch(n.type){case"text":return{
...s,result:n.value};case"json":return{...s,result:JSON.stringify(n.value)};case"error-text":return{...s,is_error:!0,result:n.value};case"error-json":return{...s,
is_error:!0,result:JSON.stringify(n.value)};case"execution-denied":return{...s,is_error:!0,result:(a=n.reason)!=null?a:"Tool execution denied by user."};case"co\
ntent":{let l=[];for(let c of n.value)if(c.type==="text")l.push({type:"text",text:c.text});else if(c.type==="image-data"){let u=bt({part:{type:"file",mediaType:c.
mediaType,data:c.data},warnings:r});u!=null&&l.push(u)}else if(c.type==="image-url"){let u=bt({part:{type:"file",mediaType:"image/*",data:new URL(c.url)},warnings:r});
u!=null&&l.push(u)}else if(c.type==="file-data"||c.type==="file-url"){let u=c.type==="file-data"?c.mediaType:"application/*";if(Fn(u)!=="image"){r.push({type:"o\
ther",message:`google.interactions: tool-result file with mediaType "${u}" is not supported (Interactions \`function_result.result\` accepts only text and image c\
ontent); part dropped.`});continue}let v=bt({part:c.type==="file-data"?{type:"file",mediaType:c.mediaType,data:c.data}:{type:"file",mediaType:u,data:new URL(c.url)},
warnings:r});v!=null&&l.push(v)}else r.push({type:"other",message:`google.interactions: tool-result content part type "${c.type}" is not supported; part dropped\
.`});return{...s,result:l}}}}function bt({part:e,warnings:t}){if(e.data instanceof URL)return{type:"image",uri:e.data.toString(),...rt(e.mediaType)?{mime_type:e.
mediaType}:{}};if(!rt(e.mediaType)){t.push({type:"other",message:`google.interactions: tool-result image part requires a full IANA media type (e.g. "image/png")\
, got "${e.mediaType}"; part dropped.`});return}return{type:"image",data:Ee(e.data),mime_type:e.mediaType}}function Qr(e){if(e.length<2)return e;let t=[];for(let n of e){
let i=t[t.length-1];if(n.type==="text"&&i!=null&&i.type==="text"&&i.annotations==null&&n.annotations==null){let r={type:"text",text:`${i.text}

${n.text}`};t[t.length-1]=r;continue}t.push(n)}return t}var ot=()=>o.object({modality:o.string().nullish(),tokens:o.number().nullish()}).loose(),Gn=()=>o.object(
{total_input_tokens:o.number().nullish(),total_output_tokens:o.number().nullish(),total_thought_tokens:o.number().nullish(),total_cached_tokens:o.number().nullish(),
total_tool_use_tokens:o.number().nullish(),total_tokens:o.number().nullish(),input_tokens_by_modality:o.array(ot()).nullish(),output_tokens_by_modality:o.array(
ot()).nullish(),cached_tokens_by_modality:o.array(ot()).nullish(),tool_use_tokens_by_modality:o.array(ot()).nullish(),grounding_tool_count:o.array(o.object({type:o.
string().nullish(),count:o.number().nullish()}).loose()).nullish()}).loose(),qn=()=>o.enum(["in_progress","requires_action","completed","failed","cancelled","in\
complete"]),zn=()=>{let e=o.object({type:o.literal("url_citation"),url:o.string().nullish(),title:o.string().nullish(),start_index:o.number().nullish(),end_index:o.
number().nullish()}).loose(),t=o.object({type:o.literal("file_citation"),file_name:o.string().nullish(),document_uri:o.string().nullish(),url:o.string().nullish(),
page_number:o.number().nullish(),media_id:o.string().nullish(),start_index:o.number().nullish(),end_index:o.number().nullish(),custom_metadata:o.record(o.string(),
o.unknown()).nullish()}).loose(),n=o.object({type:o.literal("place_citation"),name:o.string().nullish(),url:o.string().nullish(),place_id:o.string().nullish(),start_index:o.
number().nullish(),end_index:o.number().nullish()}).loose();return o.union([e,t,n,o.object({type:o.string()}).loose()])},Hn=()=>o.object({type:o.string(),text:o.
string().nullish(),data:o.string().nullish(),mime_type:o.string().nullish()}).loose(),Tn=()=>{let e=o.object({type:o.literal("text"),text:o.string(),annotations:o.
array(zn()).nullish()}).loose(),t=o.object({type:o.literal("image"),data:o.string().nullish(),mime_type:o.string().nullish(),resolution:o.enum(["low","medium","\
high","ultra_high"]).nullish(),uri:o.string().nullish()}).loose(),n=o.object({type:o.literal("video"),data:o.string().nullish(),mime_type:o.string().nullish(),uri:o.
string().nullish()}).loose();return o.union([e,t,n,o.object({type:o.string()}).loose()])},Bn=["google_search_call","code_execution_call","url_context_call","fil\
e_search_call","google_maps_call","mcp_server_tool_call"],Vn=["google_search_result","code_execution_result","url_context_result","file_search_result","google_m\
aps_result","mcp_server_tool_result"],Jn=()=>{let e=o.object({type:o.literal("user_input"),content:o.array(Tn()).nullish()}).loose(),t=o.object({type:o.literal(
"model_output"),content:o.array(Tn()).nullish()}).loose(),n=o.object({type:o.literal("function_call"),id:o.string(),name:o.string(),arguments:o.record(o.string(),
o.unknown()).nullish(),signature:o.string().nullish()}).loose(),i=o.object({type:o.literal("thought"),signature:o.string().nullish(),summary:o.array(Hn()).nullish()}).
loose(),r=o.object({type:o.enum(Bn),id:o.string(),arguments:o.record(o.string(),o.unknown()).nullish(),name:o.string().nullish(),server_name:o.string().nullish(),
search_type:o.string().nullish(),signature:o.string().nullish()}).loose(),a=o.object({type:o.enum(Vn),call_id:o.string(),result:o.unknown().nullish(),is_error:o.
boolean().nullish(),name:o.string().nullish(),server_name:o.string().nullish(),signature:o.string().nullish()}).loose();return o.union([e,t,n,i,r,a,o.object({type:o.
string()}).loose()])},St=W(()=>V(o.object({id:o.string().nullish(),created:o.string().nullish(),updated:o.string().nullish(),status:qn(),model:o.string().nullish(),
agent:o.string().nullish(),steps:o.array(Jn()).nullish(),usage:Gn().nullish(),service_tier:o.string().nullish(),previous_interaction_id:o.string().nullish(),response_modalities:o.
array(o.string()).nullish()}).loose())),Wn=W(()=>V((()=>{let e=qn(),t=zn(),n=Hn(),i=o.object({event_type:o.literal("interaction.created"),event_id:o.string().nullish(),
interaction:o.object({id:o.string().nullish(),created:o.string().nullish(),model:o.string().nullish(),agent:o.string().nullish(),status:e.nullish()}).loose()}).
loose(),r=o.object({event_type:o.literal("step.start"),event_id:o.string().nullish(),index:o.number(),step:Jn()}).loose(),a=o.object({type:o.literal("text"),text:o.
string()}).loose(),s=o.object({type:o.literal("thought_summary"),content:n.nullish()}).loose(),l=o.object({type:o.literal("thought_signature"),signature:o.string().
nullish()}).loose(),c=o.object({type:o.literal("arguments_delta"),arguments:o.string().nullish(),id:o.string().nullish(),signature:o.string().nullish()}).loose(),
u=o.object({type:o.enum(["text_annotation_delta","text_annotation"]),annotations:o.array(t).nullish()}).loose(),d=o.object({type:o.literal("image"),data:o.string().
nullish(),mime_type:o.string().nullish(),resolution:o.enum(["low","medium","high","ultra_high"]).nullish(),uri:o.string().nullish()}).loose(),v=o.object({type:o.
literal("video"),data:o.string().nullish(),mime_type:o.string().nullish(),uri:o.string().nullish()}).loose(),g=o.object({type:o.enum(Bn),id:o.string().nullish(),
arguments:o.record(o.string(),o.unknown()).nullish(),name:o.string().nullish(),server_name:o.string().nullish(),search_type:o.string().nullish(),signature:o.string().
nullish()}).loose(),p=o.object({type:o.enum(Vn),call_id:o.string().nullish(),result:o.unknown().nullish(),is_error:o.boolean().nullish(),name:o.string().nullish(),
server_name:o.string().nullish(),signature:o.string().nullish()}).loose(),y=o.object({type:o.string()}).loose(),h=o.union([a,d,v,s,l,c,u,g,p,y]),T=o.object({event_type:o.
literal("step.delta"),event_id:o.string().nullish(),index:o.number(),delta:h}).loose(),k=o.object({event_type:o.literal("step.stop"),event_id:o.string().nullish(),
index:o.number()}).loose(),w=o.object({event_type:o.literal("interaction.status_update"),event_id:o.string().nullish(),interaction_id:o.string().nullish(),status:e.
nullish()}).loose(),_=o.object({event_type:o.literal("interaction.in_progress"),event_id:o.string().nullish(),interaction_id:o.string().nullish(),status:e.nullish()}).
loose(),m=o.object({event_type:o.literal("interaction.requires_action"),event_id:o.string().nullish(),interaction_id:o.string().nullish(),status:e.nullish()}).loose(),
S=o.object({event_type:o.literal("interaction.completed"),event_id:o.string().nullish(),interaction:o.object({id:o.string().nullish(),status:e.nullish(),usage:Gn().
nullish(),service_tier:o.string().nullish()}).loose()}).loose(),M=o.object({event_type:o.literal("error"),event_id:o.string().nullish(),error:o.object({code:o.string().
nullish(),message:o.string().nullish()}).loose().nullish()}).loose(),R=o.object({event_type:o.string()}).loose();return o.union([i,r,T,k,w,_,m,S,M,R])})())),ea=W(
()=>V(o.object({previousInteractionId:o.string().nullish(),store:o.boolean().nullish(),agent:o.string().nullish(),agentConfig:o.union([o.object({type:o.literal(
"dynamic")}).loose(),o.object({type:o.literal("deep-research"),thinkingSummaries:o.enum(["auto","none"]).nullish(),visualization:o.enum(["off","auto"]).nullish(),
collaborativePlanning:o.boolean().nullish()})]).nullish(),thinkingLevel:o.enum(["minimal","low","medium","high"]).nullish(),thinkingSummaries:o.enum(["auto","no\
ne"]).nullish(),responseFormat:o.array(o.union([o.object({type:o.literal("text"),mimeType:o.string().nullish(),schema:o.unknown().nullish()}).loose(),o.object({
type:o.literal("image"),mimeType:o.string().nullish(),aspectRatio:o.enum(["1:1","2:3","3:2","3:4","4:3","4:5","5:4","9:16","16:9","21:9","1:8","8:1","1:4","4:1"]).
nullish(),imageSize:o.enum(["1K","2K","4K","512"]).nullish()}).loose(),o.object({type:o.literal("audio"),mimeType:o.string().nullish()}).loose(),o.object({type:o.
literal("video"),aspectRatio:o.enum(["16:9","9:16"]).nullish(),resolution:o.enum(["360p","720p","1080p","4k"]).nullish(),duration:o.string().nullish(),delivery:o.
enum(["inline","uri"]).nullish(),gcsUri:o.string().nullish()}).loose()])).nullish(),imageConfig:o.object({aspectRatio:o.enum(["1:1","2:3","3:2","3:4","4:3","4:5",
"5:4","9:16","16:9","21:9","1:8","8:1","1:4","4:1"]).nullish(),imageSize:o.enum(["1K","2K","4K","512"]).nullish()}).nullish(),mediaResolution:o.enum(["low","med\
ium","high","ultra_high"]).nullish(),responseModalities:o.array(o.enum(["text","image","audio","video","document"])).nullish(),serviceTier:o.enum(["flex","stand\
ard","priority"]).nullish(),systemInstruction:o.string().nullish(),signature:o.string().nullish(),interactionId:o.string().nullish(),pollingTimeoutMs:o.number().
int().positive().nullish(),background:o.boolean().nullish(),environment:o.union([o.string(),o.object({type:o.literal("remote"),sources:o.array(o.union([o.object(
{type:o.literal("gcs"),source:o.string(),target:o.string().nullish()}),o.object({type:o.literal("repository"),source:o.string(),target:o.string().nullish()}),o.
object({type:o.literal("inline"),content:o.string(),target:o.string()})])).nullish(),network:o.union([o.literal("disabled"),o.object({allowlist:o.array(o.object(
{domain:o.string(),transform:o.array(o.record(o.string(),o.string())).nullish()}))})]).nullish()})]).nullish()})));function We({signature:e,interactionId:t}){let n={};
return e!=null&&(n.signature=e),t!=null&&(n.interactionId=t),Object.keys(n).length>0?{providerMetadata:{google:n}}:{}}var ta=new Set(["google_search_call","code\
_execution_call","url_context_call","file_search_call","google_maps_call","mcp_server_tool_call"]),na=new Set(["google_search_result","code_execution_result","u\
rl_context_result","file_search_result","google_maps_result","mcp_server_tool_result"]);function oa(e){return e.replace(/_call$/,"")}function ia(e){return e.replace(
/_result$/,"")}function Zn({steps:e,generateId:t,interactionId:n}){var i,r,a,s,l,c,u,d,v,g,p,y,h;let T=[],k=!1;if(e==null)return{content:T,hasFunctionCall:k};for(let w of e){
if(w==null||typeof w!="object")continue;let _=w.type;if(typeof _=="string")switch(_){case"user_input":break;case"model_output":{let m=(i=w.content)!=null?i:[];for(let S of m){
if(S==null||typeof S!="object")continue;let M=S.type;if(M==="text"){let R=(r=S.text)!=null?r:"",H=S.annotations;T.push({type:"text",text:R,...We({interactionId:n})});
let $=wt({annotations:H,generateId:t});for(let E of $)T.push(E)}else if(M==="image"){let R=S;R.data!=null&&R.data.length>0?T.push({type:"file",mediaType:(a=R.mime_type)!=
null?a:"image/png",data:R.data,...We({interactionId:n})}):R.uri!=null&&R.uri.length>0&&T.push({type:"file",mediaType:(s=R.mime_type)!=null?s:"image/png",data:"",
providerMetadata:{google:{...n!=null?{interactionId:n}:{},imageUri:R.uri}}})}else if(M==="video"){let R=S;R.data!=null&&R.data.length>0?T.push({type:"file",mediaType:(l=
R.mime_type)!=null?l:"video/mp4",data:R.data,...We({interactionId:n})}):R.uri!=null&&R.uri.length>0&&T.push({type:"file",mediaType:(c=R.mime_type)!=null?c:"vide\
o/mp4",data:"",providerMetadata:{google:{...n!=null?{interactionId:n}:{},videoUri:R.uri}}})}}break}case"thought":{let m=w,M=(Array.isArray(m.summary)?m.summary:
[]).filter(R=>R?.type==="text"&&typeof R.text=="string").map(R=>R.text).join(`
`);T.push({type:"reasoning",text:M,...We({signature:m.signature,interactionId:n})});break}case"function_call":{k=!0;let m=w;T.push({type:"tool-call",toolCallId:m.
id,toolName:m.name,input:JSON.stringify((u=m.arguments)!=null?u:{}),...We({signature:m.signature,interactionId:n})});break}default:{if(ta.has(_)){let m=w,S=_===
"mcp_server_tool_call"?(d=m.name)!=null?d:"mcp_server_tool":oa(_),M=JSON.stringify((v=m.arguments)!=null?v:{});T.push({type:"tool-call",toolCallId:(g=m.id)!=null?
g:t(),toolName:S,input:M,providerExecuted:!0})}else if(na.has(_)){let m=w,S=_==="mcp_server_tool_result"?(p=m.name)!=null?p:"mcp_server_tool":ia(_);T.push({type:"\
tool-result",toolCallId:(y=m.call_id)!=null?y:t(),toolName:S,result:(h=m.result)!=null?h:null});let M=$n({block:w,generateId:t});for(let R of M)T.push(R)}break}}}
return{content:T,hasFunctionCall:k}}var ra=()=>globalThis.fetch;async function Kn({baseURL:e,interactionId:t,headers:n,fetch:i=ra()}){if(t==null||t.length===0)return;
let r=`${e}/interactions/${encodeURIComponent(t)}/cancel`;try{let a=await i(r,{method:"POST",headers:Le(re({"Content-Type":"application/json"},n),Ke()),body:"{}"});
try{await a.text()}catch{}}catch{}}var aa=new Set(["completed","failed","cancelled","incomplete"]);function kt(e){return e!=null&&aa.has(e)}var sa=1e3,la=1e4,ua=1800*
1e3;async function ca({baseURL:e,interactionId:t,headers:n,fetch:i,abortSignal:r,initialDelayMs:a=sa,maxDelayMs:s=la,timeoutMs:l=ua}){if(t==null||t.length===0)throw new Error(
"google.interactions: cannot poll a background interaction without an id. The POST response did not include an interaction id.");let c=Date.now(),u=a,d=`${e}/in\
teractions/${encodeURIComponent(t)}`,v=()=>Kn({baseURL:e,interactionId:t,headers:n,fetch:i});try{for(;;){if(r?.aborted)throw await v(),new DOMException("Polling\
 was aborted","AbortError");if(Date.now()-c>l)throw new Error(`google.interactions: timed out polling interaction ${t} after ${l}ms.`);await Me(u,{abortSignal:r});
let{value:g,rawValue:p,responseHeaders:y}=await Ue({url:d,headers:n,failedResponseHandler:me,successfulResponseHandler:ae(St),abortSignal:r,fetch:i});if(kt(g.status))
return{response:g,rawResponse:p,responseHeaders:y};u=Math.min(u*2,s)}}catch(g){throw we(g)&&await v(),g}}function da({tools:e,toolChoice:t}){var n,i,r,a;let s=[];
if(t?.type==="none")return{tools:void 0,toolChoice:void 0,toolWarnings:s};let l=e?.length?e:void 0;if(l==null)return{tools:void 0,toolChoice:void 0,toolWarnings:s};
let c=[];for(let v of l){if(v.type==="function"){c.push({type:"function",name:v.name,description:(n=v.description)!=null?n:"",parameters:v.inputSchema});continue}
if(v.type==="provider"){let g=(i=v.args)!=null?i:{};switch(v.id){case"google.google_search":{let p=g.searchTypes,y;if(p!=null&&typeof p=="object"){let h=[];p.webSearch!=
null&&h.push("web_search"),p.imageSearch!=null&&h.push("image_search"),h.length>0&&(y=h)}c.push({type:"google_search",...y!=null?{search_types:y}:{}});break}case"\
google.code_execution":{c.push({type:"code_execution"});break}case"google.url_context":{c.push({type:"url_context"});break}case"google.file_search":{c.push({type:"\
file_search",...g.fileSearchStoreNames!=null?{file_search_store_names:g.fileSearchStoreNames}:{},...g.topK!=null?{top_k:g.topK}:{},...g.metadataFilter!=null?{metadata_filter:g.
metadataFilter}:{}});break}case"google.google_maps":{c.push({type:"google_maps",...g.latitude!=null?{latitude:g.latitude}:{},...g.longitude!=null?{longitude:g.longitude}:
{},...g.enableWidget!=null?{enable_widget:g.enableWidget}:{}});break}case"google.computer_use":{c.push({type:"computer_use",environment:(r=g.environment)!=null?
r:"browser",...g.excludedPredefinedFunctions!=null?{excludedPredefinedFunctions:g.excludedPredefinedFunctions}:{}});break}case"google.mcp_server":{c.push({type:"\
mcp_server",...g.name!=null?{name:g.name}:{},...g.url!=null?{url:g.url}:{},...g.headers!=null?{headers:g.headers}:{},...g.allowedTools!=null?{allowed_tools:g.allowedTools}:
{}});break}case"google.retrieval":{let p=(a=g.vertexAiSearchConfig)!=null?a:void 0;c.push({type:"retrieval",...g.retrievalTypes!=null?{retrieval_types:g.retrievalTypes}:
{retrieval_types:["vertex_ai_search"]},...p!=null?{vertex_ai_search_config:p}:{}});break}default:{s.push({type:"unsupported",feature:`provider-defined tool ${v.
id}`,details:`provider-defined tool ${v.id} is not supported by google.interactions; tool dropped.`});break}}continue}s.push({type:"unsupported",feature:`tool o\
f type ${v.type}`,details:"Only function tools and google.* provider-defined tools are supported by google.interactions; tool dropped."})}let u=c.some(v=>v.type===
"function"),d;if(t!=null&&u)switch(t.type){case"auto":d="auto";break;case"required":d="any";break;case"tool":d={allowed_tools:{mode:"validated",tools:[t.toolName]}};
break}return{tools:c.length>0?c:void 0,toolChoice:d,toolWarnings:s}}var pa=3,ga=500;function fa({baseURL:e,interactionId:t,headers:n,fetch:i,abortSignal:r,maxRetries:a=pa,
retryDelayMs:s=ga}){if(t.length===0)throw new Error("google.interactions: cannot stream a background interaction without an id.");let l={...n,accept:"text/event\
-stream"},c,u=!1,d=0,v=!1,g,p=new AbortController,y=()=>p.abort();r!=null&&(r.aborted?p.abort():r.addEventListener("abort",y,{once:!0}));let h=p.signal;function T(){
let w=`${e}/interactions/${encodeURIComponent(t)}`,_=new URLSearchParams({stream:"true"});return c!=null&&_.set("last_event_id",c),`${w}?${_.toString()}`}async function k(){
let{value:w}=await Ue({url:T(),headers:l,failedResponseHandler:me,successfulResponseHandler:$e(Wn),abortSignal:h,fetch:i});return w.getReader()}return new ReadableStream(
{async start(w){try{for(;!u&&!h.aborted;){if(g==null)try{g=await k(),v=!1}catch(_){if(we(_)||h.aborted){w.error(_);return}if(d++,d>=a){w.error(_);return}await Me(
s*d,{abortSignal:h});continue}try{let{done:_,value:m}=await g.read();if(_){if(g=void 0,u)break;if(v)d=0;else{if(d++,d>=a){w.error(new Error("google.interactions\
: SSE stream closed without producing any events."));return}await Me(s*d,{abortSignal:h})}continue}if(v=!0,m.success){let S=m.value;typeof S.event_id=="string"&&
S.event_id.length>0&&(c=S.event_id),(S.event_type==="interaction.completed"||S.event_type==="error")&&(u=!0)}w.enqueue(m)}catch(_){if(we(_)||h.aborted){w.error(
_);return}if(g=void 0,d++,d>=a){w.error(_);return}await Me(s*d,{abortSignal:h})}}w.close()}catch(_){w.error(_)}finally{r?.removeEventListener("abort",y),g?.cancel().
catch(()=>{}),g=void 0,h.aborted&&!u&&await Kn({baseURL:e,interactionId:t,headers:n,fetch:i})}},cancel(){p.abort(),g?.cancel().catch(()=>{}),g=void 0}})}function ha({
response:e,warnings:t,generateId:n,includeRawChunks:i,headerServiceTier:r}){return new ReadableStream({start(a){var s,l,c;a.enqueue({type:"stream-start",warnings:t});
let u=typeof e.id=="string"&&e.id.length>0?e.id:void 0,d,v=e.created;if(typeof v=="string"){let _=new Date(v);Number.isNaN(_.getTime())||(d=_)}a.enqueue({type:"\
response-metadata",...u!=null?{id:u}:{},modelId:(s=e.model)!=null?s:void 0,...d?{timestamp:d}:{}}),i&&a.enqueue({type:"raw",rawValue:e});let{content:g,hasFunctionCall:p}=Zn(
{steps:(l=e.steps)!=null?l:null,generateId:n,interactionId:u}),y=0,h=()=>`${u??"agent"}:${y++}`;for(let _ of g)switch(_.type){case"text":{let m=h(),S=_.providerMetadata;
a.enqueue({type:"text-start",id:m}),_.text.length>0&&a.enqueue({type:"text-delta",id:m,delta:_.text}),a.enqueue({type:"text-end",id:m,...S?{providerMetadata:S}:
{}});break}case"reasoning":{let m=h(),S=_.providerMetadata;a.enqueue({type:"reasoning-start",id:m}),_.text.length>0&&a.enqueue({type:"reasoning-delta",id:m,delta:_.
text}),a.enqueue({type:"reasoning-end",id:m,...S?{providerMetadata:S}:{}});break}case"tool-call":{let m=_.providerMetadata;a.enqueue({type:"tool-input-start",id:_.
toolCallId,toolName:_.toolName,..._.providerExecuted?{providerExecuted:_.providerExecuted}:{}}),a.enqueue({type:"tool-input-delta",id:_.toolCallId,delta:_.input}),
a.enqueue({type:"tool-input-end",id:_.toolCallId}),a.enqueue({type:"tool-call",toolCallId:_.toolCallId,toolName:_.toolName,input:_.input,..._.providerExecuted?{
providerExecuted:_.providerExecuted}:{},...m?{providerMetadata:m}:{}});break}case"tool-result":{a.enqueue({type:"tool-result",toolCallId:_.toolCallId,toolName:_.
toolName,result:_.result});break}case"source":case"file":{a.enqueue(_);break}default:break}let T=(c=e.service_tier)!=null?c:r,k={unified:It({status:e.status,hasFunctionCall:p}),
raw:e.status},w={google:{...u!=null?{interactionId:u}:{},...T!=null?{serviceTier:T}:{}}};a.enqueue({type:"finish",finishReason:k,usage:Ct(e.usage),providerMetadata:w}),
a.close()}})}var ma=class{constructor(e,t){this.specificationVersion="v3",typeof e=="string"?(this.modelId=e,this.agent=void 0):"managedAgent"in e?(this.modelId=
e.managedAgent,this.agent=e.managedAgent):(this.modelId=e.agent,this.agent=e.agent),this.config=t}get provider(){return this.config.provider}get supportedUrls(){
return this.config.supportedUrls?this.config.supportedUrls():{"image/*":[/^https?:\/\/.+/],"application/pdf":[/^https?:\/\/.+/],"audio/*":[/^https?:\/\/.+/],"vi\
deo/*":[/^https?:\/\/(www\.)?youtube\.com\/watch\?v=.+/,/^https?:\/\/youtu\.be\/.+/,/^gs:\/\/.+/]}}async getArgs(e){var t,n,i,r,a,s,l,c,u,d,v,g,p,y,h,T,k,w,_,m,
S,M,R,H,$,E,P,F,q,D,B,ee;let z=[],O=await ge({provider:"google",providerOptions:e.providerOptions,schema:ea}),J=this.agent!=null;J||(e.frequencyPenalty!=null&&z.
push({type:"unsupported",feature:"frequencyPenalty"}),e.presencePenalty!=null&&z.push({type:"unsupported",feature:"presencePenalty"}));let C=e.tools!=null&&e.tools.
length>0,f,j;if(C){let N=da({tools:e.tools,toolChoice:e.toolChoice});f=N.tools,j=N.toolChoice,z.push(...N.toolWarnings)}let b=[];if(((t=e.responseFormat)==null?
void 0:t.type)==="json")if(J)z.push({type:"other",message:"google.interactions: structured output (responseFormat) is not supported when an agent is set; respon\
seFormat will be ignored."});else{let N={type:"text",mime_type:"application/json",...e.responseFormat.schema!=null?{schema:e.responseFormat.schema}:{}};b.push(N)}
if(O?.responseFormat!=null)for(let N of O.responseFormat)N.type==="text"?b.push(Re({type:"text",mime_type:(n=N.mimeType)!=null?n:void 0,schema:(i=N.schema)!=null?
i:void 0})):N.type==="image"?b.push(Re({type:"image",mime_type:(r=N.mimeType)!=null?r:void 0,aspect_ratio:(a=N.aspectRatio)!=null?a:void 0,image_size:(s=N.imageSize)!=
null?s:void 0})):N.type==="audio"?b.push(Re({type:"audio",mime_type:(l=N.mimeType)!=null?l:void 0})):N.type==="video"&&b.push(Re({type:"video",aspect_ratio:(c=N.
aspectRatio)!=null?c:void 0,resolution:(u=N.resolution)!=null?u:void 0,duration:(d=N.duration)!=null?d:void 0,delivery:(v=N.delivery)!=null?v:void 0,gcs_uri:(g=
N.gcsUri)!=null?g:void 0}));let{input:I,systemInstruction:G,warnings:L}=Zr({prompt:e.prompt,previousInteractionId:(p=O?.previousInteractionId)!=null?p:void 0,store:(y=
O?.store)!=null?y:void 0,mediaResolution:(h=O?.mediaResolution)!=null?h:void 0});z.push(...L);let X=G,se=(T=O?.systemInstruction)!=null?T:void 0;X!=null&&se!=null?
z.push({type:"other",message:"google.interactions: both AI SDK system message and providerOptions.google.systemInstruction were set; using the AI SDK system mes\
sage."}):X==null&&se!=null&&(X=se);let Se;if(J){let N=[];e.temperature!=null&&N.push("temperature"),e.topP!=null&&N.push("topP"),e.topK!=null&&N.push("topK"),e.
frequencyPenalty!=null&&N.push("frequencyPenalty"),e.presencePenalty!=null&&N.push("presencePenalty"),e.seed!=null&&N.push("seed"),e.stopSequences!=null&&e.stopSequences.
length>0&&N.push("stopSequences"),e.maxOutputTokens!=null&&N.push("maxOutputTokens"),O?.thinkingLevel!=null&&N.push("thinkingLevel"),O?.thinkingSummaries!=null&&
N.push("thinkingSummaries"),O?.imageConfig!=null&&N.push("imageConfig"),N.length>0&&z.push({type:"other",message:`google.interactions: ${N.join(", ")} ${N.length===
1?"is":"are"} not supported when an agent is set; use providerOptions.google.agentConfig instead. Dropped from the request body.`}),Se=void 0}else if(Se=Re({temperature:(k=
e.temperature)!=null?k:void 0,top_p:(w=e.topP)!=null?w:void 0,top_k:(_=e.topK)!=null?_:void 0,seed:(m=e.seed)!=null?m:void 0,stop_sequences:e.stopSequences!=null&&
e.stopSequences.length>0?e.stopSequences:void 0,max_output_tokens:(S=e.maxOutputTokens)!=null?S:void 0,thinking_level:(M=O?.thinkingLevel)!=null?M:void 0,thinking_summaries:(R=
O?.thinkingSummaries)!=null?R:void 0,tool_choice:j}),O?.imageConfig!=null){let N=b.some(oe=>oe.type==="image");z.push({type:"other",message:N?"google.interactio\
ns: providerOptions.google.imageConfig is deprecated and was ignored because providerOptions.google.responseFormat already supplies an image entry. Use response\
Format exclusively.":'google.interactions: providerOptions.google.imageConfig is deprecated. Use providerOptions.google.responseFormat with a { type: "image", .\
.. } entry instead.'}),N||b.push({type:"image",mime_type:"image/png",...O.imageConfig.aspectRatio!=null?{aspect_ratio:O.imageConfig.aspectRatio}:{},...O.imageConfig.
imageSize!=null?{image_size:O.imageConfig.imageSize}:{}})}let ke;if(J&&O?.agentConfig!=null){let N=O.agentConfig;N.type==="deep-research"?ke=Re({type:"deep-rese\
arch",thinking_summaries:(H=N.thinkingSummaries)!=null?H:void 0,visualization:($=N.visualization)!=null?$:void 0,collaborative_planning:(E=N.collaborativePlanning)!=
null?E:void 0}):N.type==="dynamic"&&(ke={type:"dynamic"})}let ne;if(O?.environment!=null)if(!J)z.push({type:"other",message:"google.interactions: environment is\
 only supported when an agent is set; environment will be omitted from the request body."});else if(typeof O.environment=="string")ne=O.environment;else{let N=O.
environment,oe=(P=N.sources)==null?void 0:P.map(K=>{var A;return K.type==="inline"?{type:"inline",content:K.content,target:K.target}:Re({type:K.type,source:K.source,
target:(A=K.target)!=null?A:void 0})}),ye;N.network==="disabled"?ye="disabled":N.network!=null&&(ye={allowlist:N.network.allowlist.map(K=>{var A;return Re({domain:K.
domain,transform:(A=K.transform)!=null?A:void 0})})}),ne=Re({type:"remote",sources:oe!=null&&oe.length>0?oe:void 0,network:ye})}return{args:Re({...J?{agent:this.
agent}:{model:this.modelId},input:I,system_instruction:X,tools:f,response_format:b.length>0?b:void 0,response_modalities:O?.responseModalities!=null?O.responseModalities:
void 0,previous_interaction_id:(F=O?.previousInteractionId)!=null?F:void 0,service_tier:(q=O?.serviceTier)!=null?q:void 0,store:(D=O?.store)!=null?D:void 0,generation_config:Se!=
null&&Object.keys(Se).length>0?Se:void 0,agent_config:ke,environment:ne,background:(B=O?.background)!=null?B:void 0}),warnings:z,isAgent:J,isBackground:O?.background===
!0,pollingTimeoutMs:(ee=O?.pollingTimeoutMs)!=null?ee:void 0}}async doGenerate(e){var t,n,i,r,a,s;let{args:l,warnings:c,isAgent:u,isBackground:d,pollingTimeoutMs:v}=await this.
getArgs(e),g=`${this.config.baseURL}/interactions`,p=re(wn,this.config.headers?await ue(this.config.headers):void 0,e.headers),y=await le({url:g,headers:p,body:l,
failedResponseHandler:me,successfulResponseHandler:ae(St),abortSignal:e.abortSignal,fetch:this.config.fetch}),{responseHeaders:h,value:T,rawValue:k}=y;if((u||d)&&
!kt(T.status)){let E=await ca({baseURL:this.config.baseURL,interactionId:T.id,headers:p,fetch:this.config.fetch,abortSignal:e.abortSignal,timeoutMs:v});T=E.response,
k=E.rawResponse,h=(t=E.responseHeaders)!=null?t:h}let w=typeof T.id=="string"&&T.id.length>0?T.id:void 0,{content:_,hasFunctionCall:m}=Zn({steps:(n=T.steps)!=null?
n:null,generateId:(i=this.config.generateId)!=null?i:he,interactionId:w}),S={unified:It({status:T.status,hasFunctionCall:m}),raw:T.status},M=(a=(r=T.service_tier)!=
null?r:h?.["x-gemini-service-tier"])!=null?a:void 0,R=jn(T.usage),H={google:{...w!=null?{interactionId:w}:{},...M!=null?{serviceTier:M}:{},...R!=null?{outputTokensByModality:R}:
{}}},$;if(typeof T.created=="string"){let E=new Date(T.created);Number.isNaN(E.getTime())||($=E)}return{content:_,finishReason:S,usage:Ct(T.usage),warnings:c,providerMetadata:H,
request:{body:l},response:{headers:h,body:k,...w!=null?{id:w}:{},...$?{timestamp:$}:{},modelId:(s=T.model)!=null?s:void 0}}}async doStream(e){var t;let{args:n,warnings:i,
isBackground:r,pollingTimeoutMs:a}=await this.getArgs(e),s=`${this.config.baseURL}/interactions`,l=re(wn,this.config.headers?await ue(this.config.headers):void 0,
e.headers);if(r)return this.doStreamBackground({args:n,warnings:i,url:s,mergedHeaders:l,options:e,pollingTimeoutMs:a});let c={...n,stream:!0},{responseHeaders:u,
value:d}=await le({url:s,headers:l,body:c,failedResponseHandler:me,successfulResponseHandler:$e(Wn),abortSignal:e.abortSignal,fetch:this.config.fetch}),v=u?.["x\
-gemini-service-tier"],g=_n({warnings:i,generateId:(t=this.config.generateId)!=null?t:he,includeRawChunks:e.includeRawChunks,serviceTier:v});return{stream:d.pipeThrough(
g),request:{body:c},response:{headers:u}}}async doStreamBackground({args:e,warnings:t,url:n,mergedHeaders:i,options:r,pollingTimeoutMs:a}){var s,l;let c=await le(
{url:n,headers:i,body:e,failedResponseHandler:me,successfulResponseHandler:ae(St),abortSignal:r.abortSignal,fetch:this.config.fetch}),{responseHeaders:u,value:d}=c,
v=d.id;if(v==null||v.length===0)throw new Error("google.interactions: background POST response did not include an interaction id; cannot stream the result.");let g=u?.["\
x-gemini-service-tier"];if(kt(d.status))return{stream:ha({response:d,warnings:t,generateId:(s=this.config.generateId)!=null?s:he,includeRawChunks:r.includeRawChunks,
headerServiceTier:g}),request:{body:e},response:{headers:u}};let p=fa({baseURL:this.config.baseURL,interactionId:v,headers:i,fetch:this.config.fetch,abortSignal:r.
abortSignal}),y=_n({warnings:t,generateId:(l=this.config.generateId)!=null?l:he,includeRawChunks:r.includeRawChunks,serviceTier:g});return{stream:p.pipeThrough(
y),request:{body:e},response:{headers:u}}}},wn={"Api-Revision":"2026-05-20"};function Re(e){let t={};for(let[n,i]of Object.entries(e))i!==void 0&&(t[n]=i);return t}
var va=["text/html","text/css","text/plain","text/xml","text/csv","text/rtf","text/javascript","application/json","application/pdf","image/bmp","image/jpeg","im\
age/png","image/webp","video/mp4","video/mpeg","video/quicktime","video/avi","video/x-flv","video/mpg","video/webm","video/wmv","video/3gpp"],ya=/^https:\/\/.*$/;
function _a(e){return/(^|\/)gemini-/.test(e)&&!/(^|\/)gemini-2\.0/.test(e)}function ba(e={}){var t,n;let i=(t=rn(e.baseURL))!=null?t:"https://generativelanguage\
.googleapis.com/v1beta",r=(n=e.name)!=null?n:"google.generative-ai",a=()=>Le({"x-goog-api-key":Zt({apiKey:e.apiKey,environmentVariableName:"GOOGLE_GENERATIVE_AI\
_API_KEY",description:"Google Generative AI"}),...e.headers},`ai-sdk/google/${Di}`),s=p=>{var y;return new An(p,{provider:r,baseURL:i,headers:a,generateId:(y=e.
generateId)!=null?y:he,supportedUrls:()=>({"*":[new RegExp(`^${i}/files/.*$`),new RegExp("^https://(?:www\\.)?youtube\\.com/watch\\?v=[\\w-]+(?:&[\\w=&.-]*)?$"),
new RegExp("^https://youtu\\.be/[\\w-]+(?:\\?[\\w=&.-]*)?$")],..._a(p)?Object.fromEntries(va.map(h=>[h,[ya]])):{}}),fetch:e.fetch})},l=p=>new Ui(p,{provider:r,baseURL:i,
headers:a,fetch:e.fetch}),c=(p,y={})=>new Nr(p,y,{provider:r,baseURL:i,headers:a,fetch:e.fetch}),u=p=>new Oi(p,{provider:`${r}.transcription`,baseURL:i,headers:a,
fetch:e.fetch}),d=p=>{var y;return new Gr(p,{provider:r,baseURL:i,headers:a,fetch:e.fetch,generateId:(y=e.generateId)!=null?y:he})},v=p=>{var y;return new ma(p,
{provider:`${r}.interactions`,baseURL:i,headers:a,generateId:(y=e.generateId)!=null?y:he,fetch:e.fetch})},g=function(p){if(new.target)throw new Error("The Googl\
e Generative AI model function cannot be called with the new keyword.");return s(p)};return g.specificationVersion="v3",g.languageModel=s,g.chat=s,g.generativeAI=
s,g.embedding=l,g.embeddingModel=l,g.textEmbedding=l,g.textEmbeddingModel=l,g.image=c,g.imageModel=c,g.transcription=u,g.transcriptionModel=u,g.video=d,g.videoModel=
d,g.interactions=v,g.tools=Pr,g}var $s=ba();export{Oi as GoogleTranscriptionModel,Di as VERSION,ba as createGoogleGenerativeAI,$s as google};
