import{createRequire as requireOf}from'node:module';const require=requireOf(import.meta.url);
import{a as h,b as Re}from"./chunk-UDPHLRCR.mjs";import{a as de,b as S,c as Pe,e as oe,f as Ie,g as Z,h as Q,m as Ae,n as V,o as L}from"./chunk-L2BJFO7N.mjs";
import"./chunk-JEAFN5HY.mjs";import{E as u,c as xe,e as Ce}from"./chunk-B7XZNKNR.mjs";import"./chunk-6WZNAABB.mjs";function F(...e){return e.reduce((t,n)=>({...t,...n}),{})}function K(e){return Object.fromEntries([...e.headers])}var{btoa:wt,atob:_t}=globalThis;function ee(e){let t=e.replace(/-/g,"+").replace(/_/g,"/"),n=_t(t);return Uint8Array.
from(n,r=>r.codePointAt(0))}function St(e){let t=[];for(let r=0;r<e.length;r+=4096)t.push(String.fromCodePoint(...e.subarray(r,r+4096)));return wt(t.join(""))}function se(e){
return e instanceof Uint8Array?St(e):e}function De(e,t={}){let{useArrayBrackets:n=!0}=t,r=new FormData;for(let[a,o]of Object.entries(e))if(o!=null){if(Array.isArray(o)){if(o.length===1){r.append(a,o[0]);
continue}let i=n?`${a}[]`:a;for(let l of o)r.append(i,l);continue}r.append(a,o)}return r}async function ye(e){var t;try{await((t=e.body)==null?void 0:t.cancel())}catch{}}
var He="AI_DownloadError",Le=`vercel.ai.error.${He}`,Tt=Symbol.for(Le),Oe,Ne,N=class extends(Ne=de,Oe=Tt,Ne){constructor({url:e,statusCode:t,statusText:n,cause:r,
message:a=r==null?`Failed to download ${e}: ${t} ${n}`:`Failed to download ${e}: ${r}`}){super({name:He,message:a,cause:r}),this[Oe]=!0,this.url=e,this.statusCode=
t,this.statusText=n}static isInstance(e){return de.hasMarker(e,Le)}};function kt(e=globalThis){return e.window!=null}function me(e,t){try{return new URL(e).origin===
new URL(t).origin}catch{return!1}}function Et(e){let t;try{t=new URL(e)}catch{throw new N({url:e,message:`Invalid URL: ${e}`})}if(t.protocol==="data:")return;if(t.
protocol!=="http:"&&t.protocol!=="https:")throw new N({url:e,message:`URL scheme must be http, https, or data, got ${t.protocol}`});let n=t.hostname.toLowerCase().
replace(/\.+$/,"");if(!n)throw new N({url:e,message:"URL must have a hostname"});if(n==="localhost"||n.endsWith(".local")||n.endsWith(".localhost")||n.endsWith(
".internal"))throw new N({url:e,message:`URL with hostname ${n} is not allowed`});if(n.startsWith("[")&&n.endsWith("]")){let r=n.slice(1,-1);if(Fe(r))throw new N(
{url:e,message:`URL with IPv6 address ${n} is not allowed`});return}if(be(n)&&we(n))throw new N({url:e,message:`URL with IP address ${n} is not allowed`})}function xt({
address:e,family:t,hostname:n}){if(t===4?!be(e)||we(e):t===6?Fe(e):!0)throw new N({url:n,message:`Hostname ${n} resolved to disallowed IP address ${e}`})}function be(e){
let t=e.split(".");return t.length!==4?!1:t.every(n=>{let r=Number(n);return Number.isInteger(r)&&r>=0&&r<=255&&String(r)===n})}function we(e){let t=e.split(".").
map(Number),[n,r,a]=t;return n===0||n===10||n===100&&r>=64&&r<=127||n===127||n===169&&r===254||n===172&&r>=16&&r<=31||n===192&&r===0&&a===0||n===192&&r===168||n===
198&&(r===18||r===19)||n>=240}function Ct(e){let t=e.toLowerCase(),n=t.indexOf("%");n!==-1&&(t=t.slice(0,n));let r=t.split("::");if(r.length>2)return null;let a=i=>{
if(i==="")return[];let l=[],c=i.split(":");for(let s=0;s<c.length;s++){let d=c[s];if(d.includes(".")){if(s!==c.length-1||!be(d))return null;let[p,f,g,v]=d.split(
".").map(Number);l.push(p<<8|f,g<<8|v);continue}if(!/^[0-9a-f]{1,4}$/.test(d))return null;l.push(parseInt(d,16))}return l},o=a(r[0]);if(o===null)return null;if(r.
length===2){let i=a(r[1]);if(i===null)return null;let l=8-o.length-i.length;return l<0?null:[...o,...new Array(l).fill(0),...i]}return o.length===8?o:null}function Fe(e){
let t=Ct(e);if(t===null)return!0;let n=a=>t.slice(0,a).every(o=>o===0);if(n(7)&&(t[7]===0||t[7]===1)||(t[0]&65024)===64512||(t[0]&65472)===65152||(t[0]&65472)===
65216||(t[0]&65280)===65280)return!0;if(n(6)||n(5)&&t[5]===65535||n(4)&&t[4]===65535&&t[5]===0||t[0]===100&&t[1]===65435&&t[2]===0&&t[3]===0&&t[4]===0&&t[5]===0||
t[0]===100&&t[1]===65435&&t[2]===1){let a=t[6]>>8&255,o=t[6]&255,i=t[7]>>8&255,l=t[7]&255;return we(`${a}.${o}.${i}.${l}`)}return!1}function Pt(e){return((t,n,r)=>{
e(t,{...n,all:!0},(a,o)=>{if(a){r(a);return}try{let[i]=o;if(i==null)throw new Error(`Hostname ${t} did not resolve to an address`);for(let{address:l,family:c}of o)
xt({address:l,family:c,hostname:t});n.all===!0?r(null,o):r(null,i.address,i.family)}catch(i){r(i instanceof Error?i:new Error(String(i)))}})})}var pe;function It(){
var e,t,n;let r=globalThis.process;return((e=r?.release)==null?void 0:e.name)==="node"&&((t=r.versions)==null?void 0:t.bun)==null&&((n=r.versions)==null?void 0:
n.deno)==null&&r.title!=="workerd"&&globalThis.EdgeRuntime==null}async function At(){return It()?pe??(pe=Rt()):globalThis.fetch}async function Rt(){let[e,{lookup:t}]=await Promise.
all([$e("node:module"),$e("node:dns")]),n=e.createRequire(Be()),{Agent:r,fetch:a}=n("undici"),o=new r({connect:{lookup:Pt(t)}});return((i,l)=>a(i,{...l,dispatcher:o}))}
async function $e(e){var t;let n=globalThis.process,r=(t=n?.getBuiltinModule)==null?void 0:t.call(n,e);if(r==null)throw new Error(`Node.js built-in module ${e} \
is unavailable`);return r}function Be(){let e=Error.prepareStackTrace;try{Error.prepareStackTrace=(a,o)=>o;let t=new Error("Capture current module path");Error.
captureStackTrace(t,Be);let[n]=t.stack,r=n?.getFileName();if(r==null)throw new Error("Unable to determine the current module path");return r}finally{Error.prepareStackTrace=
e}}var Ot=["connection","keep-alive","te","trailer","transfer-encoding","upgrade","host","forwarded","proxy-authorization","via","x-forwarded-for","x-forwarded-\
host","x-forwarded-proto","x-real-ip","metadata","metadata-flavor","x-aws-ec2-metadata-token","x-metadata-token","cookie","set-cookie"];function Nt(e){let t=new Headers(
e);for(let n of Ot)t.delete(n);return t}var $t=10,Mt=new Set([301,302,303,307,308]);async function jt(e){return e==null||e===globalThis.fetch?await At():e}async function ze({url:e,headers:t,abortSignal:n,maxRedirects:r=$t,fetch:a,trustedOrigin:o}){var i;let l=t===void 0?void 0:Nt(t),c=d=>{let p={signal:n,redirect:d};
return l!==void 0&&(p.headers=new Headers(l)),p},s=e;for(let d=0;d<=r;d++){let p=o!==void 0&&me(s,o);p||Et(s);let f=p&&a!=null?a:p?globalThis.fetch:await jt(a),
g=await f(s,c("manual"));if(g.type==="opaqueredirect"){if(!kt())throw new N({url:e,message:`Redirect from ${s} could not be validated and was blocked`});return await f(
s,c("follow"))}let v=(i=g.headers)==null?void 0:i.get("location");if(Mt.has(g.status)&&v){ye(g);let y=new URL(v,s).toString();if(l!==void 0&&!me(y,s)){let k=l.get(
"user-agent");l=new Headers(k==null?void 0:{"user-agent":k})}s=y;continue}return g}throw new N({url:e,message:`Too many redirects (max ${r})`})}var Ze=2*1024*1024*
1024;async function qe({response:e,url:t,maxBytes:n=Ze}){let r=e.headers.get("content-length");if(r!=null){let d=parseInt(r,10);if(!isNaN(d)&&d>n)throw await ye(
e),new N({url:t,message:`Download of ${t} exceeded maximum size of ${n} bytes (Content-Length: ${d}).`})}let a=e.body;if(a==null)return new Uint8Array(0);let o=a.
getReader(),i=[],l=0;try{for(;;){let{done:d,value:p}=await o.read();if(d)break;if(l+=p.length,l>n)throw new N({url:t,message:`Download of ${t} exceeded maximum \
size of ${n} bytes.`});i.push(p)}}finally{try{await o.cancel()}catch{}finally{o.releaseLock()}}let c=new Uint8Array(l),s=0;for(let d of i)c.set(d,s),s+=d.length;
return c}async function Je(e,t){var n,r;try{let a=await ze({url:e,abortSignal:t?.abortSignal});if(!a.ok)throw await ye(a),new N({url:e,statusCode:a.status,statusText:a.
statusText});let o=await qe({response:a,url:e,maxBytes:(n=t?.maxBytes)!=null?n:Ze}),i=(r=a.headers.get("content-type"))!=null?r:void 0;return new Blob([o],i?{type:i}:
void 0)}catch(a){throw N.isInstance(a)?a:new N({url:e,cause:a})}}var Ut=({prefix:e,size:t=16,alphabet:n="0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz",separator:r="-"}={})=>{let a=()=>{let o=n.length,i=new Array(
t);for(let l=0;l<t;l++)i[l]=n[Math.random()*o|0];return i.join("")};if(e==null)return a;if(n.includes(r))throw new oe({argument:"separator",message:`The separat\
or "${r}" must not be part of the alphabet "${n}".`});return()=>`${e}${r}${a()}`},ie=Ut();function G(e){return(e instanceof Error||e instanceof DOMException)&&(e.name==="AbortError"||e.name==="ResponseAborted"||e.name==="TimeoutError")}var Dt=["fetch\
 failed","failed to fetch"],Ht=new Set(["ConnectionRefused","ConnectionClosed","FailedToOpenSocket","ECONNRESET","ECONNREFUSED","ETIMEDOUT","EPIPE","UND_ERR_SOC\
KET","UND_ERR_HEADERS_TIMEOUT","UND_ERR_BODY_TIMEOUT","UND_ERR_CONNECT_TIMEOUT"]);function Lt(e){let t=new Set,n=e;for(;n instanceof Error&&!t.has(n);){t.add(n);
let r=n;if(typeof r.code=="string"&&Ht.has(r.code))return r;n=n.cause}}function _e({error:e,url:t,requestBodyValues:n}){if(G(e))return e;if(e instanceof TypeError&&
Dt.includes(e.message.toLowerCase())){let a=e.cause;if(a!=null)return new S({message:`Cannot connect to API: ${a.message}`,cause:a,url:t,requestBodyValues:n,isRetryable:!0})}
let r=Lt(e);return r!=null?S.isInstance(e)?new S({message:e.message,cause:e.cause,url:e.url,requestBodyValues:e.requestBodyValues,statusCode:e.statusCode,responseHeaders:e.
responseHeaders,responseBody:e.responseBody,data:e.data,isRetryable:!0}):new S({message:`Cannot connect to API: ${e instanceof Error?e.message:r.message}`,cause:e,
url:t,requestBodyValues:n,isRetryable:!0}):e}function Ve(e=globalThis){var t,n,r;return e.window?"runtime/browser":(t=e.navigator)!=null&&t.userAgent?`runtime/${e.
navigator.userAgent.toLowerCase()}`:(r=(n=e.process)==null?void 0:n.versions)!=null&&r.node?`runtime/node.js/${e.process.version.substring(0)}`:e.EdgeRuntime?"r\
untime/vercel-edge":"runtime/unknown"}function Ft(e){if(e==null)return{};let t={};if(e instanceof Headers)e.forEach((n,r)=>{t[r.toLowerCase()]=n});else{Array.isArray(
e)||(e=Object.entries(e));for(let[n,r]of e)r!=null&&(t[n.toLowerCase()]=r)}return t}function le(e,...t){let n=new Headers(Ft(e)),r=n.get("user-agent")||"";return n.
set("user-agent",[r,...t].filter(Boolean).join(" ")),Object.fromEntries(n.entries())}var We="4.0.62",Bt=()=>globalThis.fetch,Ke=async({url:e,headers:t={},successfulResponseHandler:n,
failedResponseHandler:r,abortSignal:a,fetch:o,validateUrl:i,credentialedOrigin:l,trustedOrigin:c})=>{try{let s=o??Bt(),d=l!==void 0&&!me(e,l)?{}:t,p=le(d,`ai-sd\
k/provider-utils/${We}`,Ve()),f=i?await ze({url:e,headers:p,abortSignal:a,fetch:o,trustedOrigin:c}):await s(e,{method:"GET",headers:p,signal:a}),g=K(f);if(!f.ok){
let v;try{v=await r({response:f,url:e,requestBodyValues:{}})}catch(y){throw G(y)||S.isInstance(y)?y:new S({message:"Failed to process error response",cause:y,statusCode:f.
status,url:e,responseHeaders:g,requestBodyValues:{}})}throw v.value}try{return await n({response:f,url:e,requestBodyValues:{}})}catch(v){throw v instanceof Error&&
(G(v)||S.isInstance(v))?v:new S({message:"Failed to process successful response",cause:v,statusCode:f.status,url:e,responseHeaders:g,requestBodyValues:{}})}}catch(s){
throw _e({error:s,url:e,requestBodyValues:{}})}};var zt=/"(?:_|\\u005[Ff])(?:_|\\u005[Ff])(?:p|\\u0070)(?:r|\\u0072)(?:o|\\u006[Ff])(?:t|\\u0074)(?:o|\\u006[Ff])(?:_|\\u005[Ff])(?:_|\\u005[Ff])"\s*:/,Zt=/"(?:c|\\u0063)(?:o|\\u006[Ff])(?:n|\\u006[Ee])(?:s|\\u0073)(?:t|\\u0074)(?:r|\\u0072)(?:u|\\u0075)(?:c|\\u0063)(?:t|\\u0074)(?:o|\\u006[Ff])(?:r|\\u0072)"\s*:/;
function Me(e){let t=JSON.parse(e);return t===null||typeof t!="object"||zt.test(e)===!1&&Zt.test(e)===!1?t:qt(t)}function qt(e){let t=[e];for(;t.length;){let n=t;
t=[];for(let r of n){if(Object.prototype.hasOwnProperty.call(r,"__proto__"))throw new SyntaxError("Object contains forbidden prototype property");if(Object.prototype.
hasOwnProperty.call(r,"constructor")&&r.constructor!==null&&typeof r.constructor=="object"&&Object.prototype.hasOwnProperty.call(r.constructor,"prototype"))throw new SyntaxError(
"Object contains forbidden prototype property");for(let a in r){let o=r[a];o&&typeof o=="object"&&t.push(o)}}}return e}function Ge(e){let{stackTraceLimit:t}=Error;
try{Error.stackTraceLimit=0}catch{return Me(e)}try{return Me(e)}finally{Error.stackTraceLimit=t}}function Se(e){if(e.type==="object"||Array.isArray(e.type)&&e.type.
includes("object")){let{additionalProperties:n}=e;e.additionalProperties=n!=null&&typeof n!="boolean"?W(n):!1;let{properties:r}=e;if(r!=null)for(let a of Object.
keys(r))r[a]=W(r[a])}e.items!=null&&(e.items=Array.isArray(e.items)?e.items.map(W):W(e.items)),e.anyOf!=null&&(e.anyOf=e.anyOf.map(W)),e.allOf!=null&&(e.allOf=e.
allOf.map(W)),e.oneOf!=null&&(e.oneOf=e.oneOf.map(W));let{definitions:t}=e;if(t!=null)for(let n of Object.keys(t))t[n]=W(t[n]);return e}function W(e){return typeof e==
"boolean"?e:Se(e)}var Jt=Symbol("Let zodToJsonSchema decide on which parser to use"),je={name:void 0,$refStrategy:"root",basePath:["#"],effectStrategy:"input",pipeStrategy:"\
all",dateStrategy:"format:date-time",mapStrategy:"entries",removeAdditionalStrategy:"passthrough",allowedAdditionalProperties:!0,rejectedAdditionalProperties:!1,
definitionPath:"definitions",strictUnions:!1,definitions:{},errorMessages:!1,patternStrategy:"escape",applyRegexFlags:!1,emailStrategy:"format:email",base64Strategy:"\
contentEncoding:base64",nameStrategy:"ref"},Vt=e=>typeof e=="string"?{...je,name:e}:{...je,...e};function $(){return{}}function Wt(e,t){var n,r,a;let o={type:"a\
rray"};return(n=e.type)!=null&&n._def&&((a=(r=e.type)==null?void 0:r._def)==null?void 0:a.typeName)!==h.ZodAny&&(o.items=w(e.type._def,{...t,currentPath:[...t.currentPath,
"items"]})),e.minLength&&(o.minItems=e.minLength.value),e.maxLength&&(o.maxItems=e.maxLength.value),e.exactLength&&(o.minItems=e.exactLength.value,o.maxItems=e.
exactLength.value),o}function Kt(e){let t={type:"integer",format:"int64"};if(!e.checks)return t;for(let n of e.checks)switch(n.kind){case"min":n.inclusive?t.minimum=
n.value:t.exclusiveMinimum=n.value;break;case"max":n.inclusive?t.maximum=n.value:t.exclusiveMaximum=n.value;break;case"multipleOf":t.multipleOf=n.value;break}return t}
function Gt(){return{type:"boolean"}}function Xe(e,t){return w(e.type._def,t)}var Xt=(e,t)=>w(e.innerType._def,t);function Ye(e,t,n){let r=n??t.dateStrategy;if(Array.
isArray(r))return{anyOf:r.map((a,o)=>Ye(e,t,a))};switch(r){case"string":case"format:date-time":return{type:"string",format:"date-time"};case"format:date":return{
type:"string",format:"date"};case"integer":return Yt(e)}}var Yt=e=>{let t={type:"integer",format:"unix-time"};for(let n of e.checks)switch(n.kind){case"min":t.minimum=
n.value;break;case"max":t.maximum=n.value;break}return t};function Qt(e,t){return{...w(e.innerType._def,t),default:e.defaultValue()}}function en(e,t){return t.effectStrategy===
"input"?w(e.schema._def,t):$()}function tn(e){return{type:"string",enum:Array.from(e.values)}}var nn=e=>"type"in e&&e.type==="string"?!1:"allOf"in e;function rn(e,t){
let n=[w(e.left._def,{...t,currentPath:[...t.currentPath,"allOf","0"]}),w(e.right._def,{...t,currentPath:[...t.currentPath,"allOf","1"]})].filter(a=>!!a),r=[];return n.
forEach(a=>{if(nn(a))r.push(...a.allOf);else{let o=a;if("additionalProperties"in a&&a.additionalProperties===!1){let{additionalProperties:i,...l}=a;o=l}r.push(o)}}),
r.length?{allOf:r}:void 0}function an(e){let t=typeof e.value;return t!=="bigint"&&t!=="number"&&t!=="boolean"&&t!=="string"?{type:Array.isArray(e.value)?"array":
"object"}:{type:t==="bigint"?"integer":t,const:e.value}}var fe=void 0,D={cuid:/^[cC][^\s-]{8,}$/,cuid2:/^[0-9a-z]+$/,ulid:/^[0-9A-HJKMNP-TV-Z]{26}$/,email:/^(?!\.)(?!.*\.\.)([a-zA-Z0-9_'+\-.]*)[a-zA-Z0-9_+-]@([a-zA-Z0-9][a-zA-Z0-9-]*\.)+[a-zA-Z]{2,}$/,
emoji:()=>(fe===void 0&&(fe=RegExp("^(\\p{Extended_Pictographic}|\\p{Emoji_Component})+$","u")),fe),uuid:/^[0-9a-fA-F]{8}\b-[0-9a-fA-F]{4}\b-[0-9a-fA-F]{4}\b-[0-9a-fA-F]{4}\b-[0-9a-fA-F]{12}$/,
ipv4:/^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])$/,ipv4Cidr:/^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\/(3[0-2]|[12]?[0-9])$/,
ipv6:/^(([a-f0-9]{1,4}:){7}|::([a-f0-9]{1,4}:){0,6}|([a-f0-9]{1,4}:){1}:([a-f0-9]{1,4}:){0,5}|([a-f0-9]{1,4}:){2}:([a-f0-9]{1,4}:){0,4}|([a-f0-9]{1,4}:){3}:([a-f0-9]{1,4}:){0,3}|([a-f0-9]{1,4}:){4}:([a-f0-9]{1,4}:){0,2}|([a-f0-9]{1,4}:){5}:([a-f0-9]{1,4}:){0,1})([a-f0-9]{1,4}|(((25[0-5])|(2[0-4][0-9])|(1[0-9]{2})|([0-9]{1,2}))\.){3}((25[0-5])|(2[0-4][0-9])|(1[0-9]{2})|([0-9]{1,2})))$/,
ipv6Cidr:/^(([0-9a-fA-F]{1,4}:){7,7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:)|fe80:(:[0-9a-fA-F]{0,4}){0,4}%[0-9a-zA-Z]{1,}|::(ffff(:0{1,4}){0,1}:){0,1}((25[0-5]|(2[0-4]|1{0,1}[0-9]){0,1}[0-9])\.){3,3}(25[0-5]|(2[0-4]|1{0,1}[0-9]){0,1}[0-9])|([0-9a-fA-F]{1,4}:){1,4}:((25[0-5]|(2[0-4]|1{0,1}[0-9]){0,1}[0-9])\.){3,3}(25[0-5]|(2[0-4]|1{0,1}[0-9]){0,1}[0-9]))\/(12[0-8]|1[01][0-9]|[1-9]?[0-9])$/,
base64:/^([0-9a-zA-Z+/]{4})*(([0-9a-zA-Z+/]{2}==)|([0-9a-zA-Z+/]{3}=))?$/,base64url:/^([0-9a-zA-Z-_]{4})*(([0-9a-zA-Z-_]{2}(==)?)|([0-9a-zA-Z-_]{3}(=)?))?$/,nanoid:/^[a-zA-Z0-9_-]{21}$/,
jwt:/^[A-Za-z0-9-_]+\.[A-Za-z0-9-_]+\.[A-Za-z0-9-_]*$/};function Qe(e,t){let n={type:"string"};if(e.checks)for(let r of e.checks)switch(r.kind){case"min":n.minLength=
typeof n.minLength=="number"?Math.max(n.minLength,r.value):r.value;break;case"max":n.maxLength=typeof n.maxLength=="number"?Math.min(n.maxLength,r.value):r.value;
break;case"email":switch(t.emailStrategy){case"format:email":H(n,"email",r.message,t);break;case"format:idn-email":H(n,"idn-email",r.message,t);break;case"patte\
rn:zod":O(n,D.email,r.message,t);break}break;case"url":H(n,"uri",r.message,t);break;case"uuid":H(n,"uuid",r.message,t);break;case"regex":O(n,r.regex,r.message,t);
break;case"cuid":O(n,D.cuid,r.message,t);break;case"cuid2":O(n,D.cuid2,r.message,t);break;case"startsWith":O(n,RegExp(`^${he(r.value,t)}`),r.message,t);break;case"\
endsWith":O(n,RegExp(`${he(r.value,t)}$`),r.message,t);break;case"datetime":H(n,"date-time",r.message,t);break;case"date":H(n,"date",r.message,t);break;case"tim\
e":H(n,"time",r.message,t);break;case"duration":H(n,"duration",r.message,t);break;case"length":n.minLength=typeof n.minLength=="number"?Math.max(n.minLength,r.value):
r.value,n.maxLength=typeof n.maxLength=="number"?Math.min(n.maxLength,r.value):r.value;break;case"includes":{O(n,RegExp(he(r.value,t)),r.message,t);break}case"i\
p":{r.version!=="v6"&&H(n,"ipv4",r.message,t),r.version!=="v4"&&H(n,"ipv6",r.message,t);break}case"base64url":O(n,D.base64url,r.message,t);break;case"jwt":O(n,D.
jwt,r.message,t);break;case"cidr":{r.version!=="v6"&&O(n,D.ipv4Cidr,r.message,t),r.version!=="v4"&&O(n,D.ipv6Cidr,r.message,t);break}case"emoji":O(n,D.emoji(),r.
message,t);break;case"ulid":{O(n,D.ulid,r.message,t);break}case"base64":{switch(t.base64Strategy){case"format:binary":{H(n,"binary",r.message,t);break}case"cont\
entEncoding:base64":{n.contentEncoding="base64";break}case"pattern:zod":{O(n,D.base64,r.message,t);break}}break}case"nanoid":O(n,D.nanoid,r.message,t);case"toLo\
werCase":case"toUpperCase":case"trim":break;default:}return n}function he(e,t){return t.patternStrategy==="escape"?sn(e):e}var on=new Set("ABCDEFGHIJKLMNOPQRSTU\
VXYZabcdefghijklmnopqrstuvxyz0123456789");function sn(e){let t="";for(let n=0;n<e.length;n++)on.has(e[n])||(t+="\\"),t+=e[n];return t}function H(e,t,n,r){var a;
e.format||(a=e.anyOf)!=null&&a.some(o=>o.format)?(e.anyOf||(e.anyOf=[]),e.format&&(e.anyOf.push({format:e.format}),delete e.format),e.anyOf.push({format:t,...n&&
r.errorMessages&&{errorMessage:{format:n}}})):e.format=t}function O(e,t,n,r){var a;e.pattern||(a=e.allOf)!=null&&a.some(o=>o.pattern)?(e.allOf||(e.allOf=[]),e.pattern&&
(e.allOf.push({pattern:e.pattern}),delete e.pattern),e.allOf.push({pattern:Ue(t,r),...n&&r.errorMessages&&{errorMessage:{pattern:n}}})):e.pattern=Ue(t,r)}function Ue(e,t){
var n;if(!t.applyRegexFlags||!e.flags)return e.source;let r={i:e.flags.includes("i"),m:e.flags.includes("m"),s:e.flags.includes("s")},a=r.i?e.source.toLowerCase():
e.source,o="",i=!1,l=!1,c=!1;for(let s=0;s<a.length;s++){if(i){o+=a[s],i=!1;continue}if(r.i){if(l){if(a[s].match(/[a-z]/)){c?(o+=a[s],o+=`${a[s-2]}-${a[s]}`.toUpperCase(),
c=!1):a[s+1]==="-"&&((n=a[s+2])!=null&&n.match(/[a-z]/))?(o+=a[s],c=!0):o+=`${a[s]}${a[s].toUpperCase()}`;continue}}else if(a[s].match(/[a-z]/)){o+=`[${a[s]}${a[s].
toUpperCase()}]`;continue}}if(r.m){if(a[s]==="^"){o+=`(^|(?<=[\r
]))`;continue}else if(a[s]==="$"){o+=`($|(?=[\r
]))`;continue}}if(r.s&&a[s]==="."){o+=l?`${a[s]}\r
`:`[${a[s]}\r
]`;continue}o+=a[s],a[s]==="\\"?i=!0:l&&a[s]==="]"?l=!1:!l&&a[s]==="["&&(l=!0)}try{new RegExp(o)}catch{return console.warn(`Could not convert regex pattern at ${t.
currentPath.join("/")} to a flag-independent form! Falling back to the flag-ignorant source`),e.source}return o}function et(e,t){var n,r,a,o,i,l;let c={type:"ob\
ject",additionalProperties:(n=w(e.valueType._def,{...t,currentPath:[...t.currentPath,"additionalProperties"]}))!=null?n:t.allowedAdditionalProperties};if(((r=e.
keyType)==null?void 0:r._def.typeName)===h.ZodString&&((a=e.keyType._def.checks)!=null&&a.length)){let{type:s,...d}=Qe(e.keyType._def,t);return{...c,propertyNames:d}}else{
if(((o=e.keyType)==null?void 0:o._def.typeName)===h.ZodEnum)return{...c,propertyNames:{enum:e.keyType._def.values}};if(((i=e.keyType)==null?void 0:i._def.typeName)===
h.ZodBranded&&e.keyType._def.type._def.typeName===h.ZodString&&((l=e.keyType._def.type._def.checks)!=null&&l.length)){let{type:s,...d}=Xe(e.keyType._def,t);return{
...c,propertyNames:d}}}return c}function ln(e,t){if(t.mapStrategy==="record")return et(e,t);let n=w(e.keyType._def,{...t,currentPath:[...t.currentPath,"items","\
items","0"]})||$(),r=w(e.valueType._def,{...t,currentPath:[...t.currentPath,"items","items","1"]})||$();return{type:"array",maxItems:125,items:{type:"array",items:[
n,r],minItems:2,maxItems:2}}}function un(e){let t=e.values,r=Object.keys(e.values).filter(o=>typeof t[t[o]]!="number").map(o=>t[o]),a=Array.from(new Set(r.map(o=>typeof o)));
return{type:a.length===1?a[0]==="string"?"string":"number":["string","number"],enum:r}}function cn(){return{not:$()}}function dn(){return{type:"null"}}var ge={ZodString:"\
string",ZodNumber:"number",ZodBigInt:"integer",ZodBoolean:"boolean",ZodNull:"null"};function pn(e,t){let n=e.options instanceof Map?Array.from(e.options.values()):
e.options;if(n.every(r=>r._def.typeName in ge&&(!r._def.checks||!r._def.checks.length))){let r=n.reduce((a,o)=>{let i=ge[o._def.typeName];return i&&!a.includes(
i)?[...a,i]:a},[]);return{type:r.length>1?r:r[0]}}else if(n.every(r=>r._def.typeName==="ZodLiteral"&&!r.description)){let r=n.reduce((a,o)=>{let i=typeof o._def.
value;switch(i){case"string":case"number":case"boolean":return[...a,i];case"bigint":return[...a,"integer"];case"object":if(o._def.value===null)return[...a,"null"];default:
return a}},[]);if(r.length===n.length){let a=r.filter((o,i,l)=>l.indexOf(o)===i);return{type:a.length>1?a:a[0],enum:n.reduce((o,i)=>o.includes(i._def.value)?o:[
...o,i._def.value],[])}}}else if(n.every(r=>r._def.typeName==="ZodEnum"))return{type:"string",enum:n.reduce((r,a)=>[...r,...a._def.values.filter(o=>!r.includes(
o))],[])};return fn(e,t)}var fn=(e,t)=>{let n=(e.options instanceof Map?Array.from(e.options.values()):e.options).map((r,a)=>w(r._def,{...t,currentPath:[...t.currentPath,
"anyOf",`${a}`]})).filter(r=>!!r&&(!t.strictUnions||typeof r=="object"&&Object.keys(r).length>0));return n.length?{anyOf:n}:void 0};function hn(e,t){if(["ZodStr\
ing","ZodNumber","ZodBigInt","ZodBoolean","ZodNull"].includes(e.innerType._def.typeName)&&(!e.innerType._def.checks||!e.innerType._def.checks.length))return{type:[
ge[e.innerType._def.typeName],"null"]};let n=w(e.innerType._def,{...t,currentPath:[...t.currentPath,"anyOf","0"]});return n&&{anyOf:[n,{type:"null"}]}}function mn(e){
let t={type:"number"};if(!e.checks)return t;for(let n of e.checks)switch(n.kind){case"int":t.type="integer";break;case"min":n.inclusive?t.minimum=n.value:t.exclusiveMinimum=
n.value;break;case"max":n.inclusive?t.maximum=n.value:t.exclusiveMaximum=n.value;break;case"multipleOf":t.multipleOf=n.value;break}return t}function gn(e,t){let n={
type:"object",properties:{}},r=[],a=e.shape();for(let i in a){let l=a[i];if(l===void 0||l._def===void 0)continue;let c=yn(l),s=w(l._def,{...t,currentPath:[...t.
currentPath,"properties",i],propertyPath:[...t.currentPath,"properties",i]});s!==void 0&&(n.properties[i]=s,c||r.push(i))}r.length&&(n.required=r);let o=vn(e,t);
return o!==void 0&&(n.additionalProperties=o),n}function vn(e,t){if(e.catchall._def.typeName!=="ZodNever")return w(e.catchall._def,{...t,currentPath:[...t.currentPath,
"additionalProperties"]});switch(e.unknownKeys){case"passthrough":return t.allowedAdditionalProperties;case"strict":return t.rejectedAdditionalProperties;case"s\
trip":return t.removeAdditionalStrategy==="strict"?t.allowedAdditionalProperties:t.rejectedAdditionalProperties}}function yn(e){try{return e.isOptional()}catch{
return!0}}var bn=(e,t)=>{var n;if(t.currentPath.toString()===((n=t.propertyPath)==null?void 0:n.toString()))return w(e.innerType._def,t);let r=w(e.innerType._def,
{...t,currentPath:[...t.currentPath,"anyOf","1"]});return r?{anyOf:[{not:$()},r]}:$()},wn=(e,t)=>{if(t.pipeStrategy==="input")return w(e.in._def,t);if(t.pipeStrategy===
"output")return w(e.out._def,t);let n=w(e.in._def,{...t,currentPath:[...t.currentPath,"allOf","0"]}),r=w(e.out._def,{...t,currentPath:[...t.currentPath,"allOf",
n?"1":"0"]});return{allOf:[n,r].filter(a=>a!==void 0)}};function _n(e,t){return w(e.type._def,t)}function Sn(e,t){let r={type:"array",uniqueItems:!0,items:w(e.valueType.
_def,{...t,currentPath:[...t.currentPath,"items"]})};return e.minSize&&(r.minItems=e.minSize.value),e.maxSize&&(r.maxItems=e.maxSize.value),r}function Tn(e,t){return e.
rest?{type:"array",minItems:e.items.length,items:e.items.map((n,r)=>w(n._def,{...t,currentPath:[...t.currentPath,"items",`${r}`]})).reduce((n,r)=>r===void 0?n:[
...n,r],[]),additionalItems:w(e.rest._def,{...t,currentPath:[...t.currentPath,"additionalItems"]})}:{type:"array",minItems:e.items.length,maxItems:e.items.length,
items:e.items.map((n,r)=>w(n._def,{...t,currentPath:[...t.currentPath,"items",`${r}`]})).reduce((n,r)=>r===void 0?n:[...n,r],[])}}function kn(){return{not:$()}}
function En(){return $()}var xn=(e,t)=>w(e.innerType._def,t),Cn=(e,t,n)=>{switch(t){case h.ZodString:return Qe(e,n);case h.ZodNumber:return mn(e);case h.ZodObject:
return gn(e,n);case h.ZodBigInt:return Kt(e);case h.ZodBoolean:return Gt();case h.ZodDate:return Ye(e,n);case h.ZodUndefined:return kn();case h.ZodNull:return dn();case h.
ZodArray:return Wt(e,n);case h.ZodUnion:case h.ZodDiscriminatedUnion:return pn(e,n);case h.ZodIntersection:return rn(e,n);case h.ZodTuple:return Tn(e,n);case h.
ZodRecord:return et(e,n);case h.ZodLiteral:return an(e);case h.ZodEnum:return tn(e);case h.ZodNativeEnum:return un(e);case h.ZodNullable:return hn(e,n);case h.ZodOptional:
return bn(e,n);case h.ZodMap:return ln(e,n);case h.ZodSet:return Sn(e,n);case h.ZodLazy:return()=>e.getter()._def;case h.ZodPromise:return _n(e,n);case h.ZodNaN:case h.
ZodNever:return cn();case h.ZodEffects:return en(e,n);case h.ZodAny:return $();case h.ZodUnknown:return En();case h.ZodDefault:return Qt(e,n);case h.ZodBranded:
return Xe(e,n);case h.ZodReadonly:return xn(e,n);case h.ZodCatch:return Xt(e,n);case h.ZodPipeline:return wn(e,n);case h.ZodFunction:case h.ZodVoid:case h.ZodSymbol:
return;default:return(r=>{})(t)}},Pn=(e,t)=>{let n=0;for(;n<e.length&&n<t.length&&e[n]===t[n];n++);return[(e.length-n).toString(),...t.slice(n)].join("/")};function w(e,t,n=!1){
var r;let a=t.seen.get(e);if(t.override){let c=(r=t.override)==null?void 0:r.call(t,e,t,a,n);if(c!==Jt)return c}if(a&&!n){let c=In(a,t);if(c!==void 0)return c}let o={
def:e,path:t.currentPath,jsonSchema:void 0};t.seen.set(e,o);let i=Cn(e,e.typeName,t),l=typeof i=="function"?w(i(),t):i;if(l&&An(e,t,l),t.postProcess){let c=t.postProcess(
l,e,t);return o.jsonSchema=l,c}return o.jsonSchema=l,l}var In=(e,t)=>{switch(t.$refStrategy){case"root":return{$ref:e.path.join("/")};case"relative":return{$ref:Pn(
t.currentPath,e.path)};case"none":case"seen":return e.path.length<t.currentPath.length&&e.path.every((n,r)=>t.currentPath[r]===n)?(console.warn(`Recursive refer\
ence detected at ${t.currentPath.join("/")}! Defaulting to any`),$()):t.$refStrategy==="seen"?$():void 0}},An=(e,t,n)=>(e.description&&(n.description=e.description),
n),Rn=e=>{let t=Vt(e),n=t.name!==void 0?[...t.basePath,t.definitionPath,t.name]:t.basePath;return{...t,currentPath:n,propertyPath:void 0,seen:new Map(Object.entries(
t.definitions).map(([r,a])=>[a._def,{def:a._def,path:[...t.basePath,t.definitionPath,r],jsonSchema:void 0}]))}},On=(e,t)=>{var n;let r=Rn(t),a=typeof t=="object"&&
t.definitions?Object.entries(t.definitions).reduce((s,[d,p])=>{var f;return{...s,[d]:(f=w(p._def,{...r,currentPath:[...r.basePath,r.definitionPath,d]},!0))!=null?
f:$()}},{}):void 0,o=typeof t=="string"?t:t?.nameStrategy==="title"?void 0:t?.name,i=(n=w(e._def,o===void 0?r:{...r,currentPath:[...r.basePath,r.definitionPath,
o]},!1))!=null?n:$(),l=typeof t=="object"&&t.name!==void 0&&t.nameStrategy==="title"?t.name:void 0;l!==void 0&&(i.title=l);let c=o===void 0?a?{...i,[r.definitionPath]:a}:
i:{$ref:[...r.$refStrategy==="relative"?[]:r.basePath,r.definitionPath,o].join("/"),[r.definitionPath]:{...a,[o]:i}};return c.$schema="http://json-schema.org/dr\
aft-07/schema#",c},ve=Symbol.for("vercel.ai.schema");function j(e){let t;return()=>(t==null&&(t=e()),t)}function ue(e,{validate:t}={}){return{[ve]:!0,_type:void 0,
get jsonSchema(){return typeof e=="function"&&(e=e()),e},validate:t}}function Nn(e){return typeof e=="object"&&e!==null&&ve in e&&e[ve]===!0&&"jsonSchema"in e&&
"validate"in e}function $n(e){return e==null?ue({type:"object",properties:{},additionalProperties:!1}):Nn(e)?e:"~standard"in e?e["~standard"].vendor==="zod"?M(e):
Mn(e):e()}function Mn(e){return ue(()=>{if(!jn(e))throw new Error(`Standard schema vendor '${e["~standard"].vendor}' does not support JSON Schema conversion.`);
return Se(e["~standard"].jsonSchema.input({target:"draft-07"}))},{validate:async t=>{let n=await e["~standard"].validate(t);return"value"in n?{success:!0,value:n.
value}:{success:!1,error:new V({value:t,cause:n.issues})}}})}function jn(e){return e["~standard"].jsonSchema!=null}function Un(e,t){var n;let r=(n=t?.useReferences)!=
null?n:!1;return ue(()=>On(e,{$refStrategy:r?"root":"none"}),{validate:async a=>{let o=await e.safeParseAsync(a);return o.success?{success:!0,value:o.data}:{success:!1,
error:o.error}}})}function Dn(e,t){var n;let r=(n=t?.useReferences)!=null?n:!1;return ue(()=>Se(xe(e,{target:"draft-7",io:"input",reused:r?"ref":"inline"})),{validate:async a=>{
let o=await Ce(e,a);return o.success?{success:!0,value:o.data}:{success:!1,error:o.error}}})}function Hn(e){return"_zod"in e}function M(e,t){return Hn(e)?Dn(e,t):
Un(e,t)}async function Ln({value:e,schema:t,context:n}){let r=await Te({value:e,schema:t,context:n});if(!r.success)throw V.wrap({value:e,cause:r.error,context:n});
return r.value}async function Te({value:e,schema:t,context:n}){let r=$n(t);try{if(r.validate==null)return{success:!0,value:e,rawValue:e};let a=await r.validate(
e);return a.success?{success:!0,value:a.value,rawValue:e}:{success:!1,error:V.wrap({value:e,cause:a.error,context:n}),rawValue:e}}catch(a){return{success:!1,error:V.
wrap({value:e,cause:a,context:n}),rawValue:e}}}async function Fn({text:e,schema:t}){try{let n=Ge(e);return t==null?n:Ln({value:n,schema:t})}catch(n){throw Q.isInstance(
n)||V.isInstance(n)?n:new Q({text:e,cause:n})}}async function tt({text:e,schema:t}){try{let n=Ge(e);return t==null?{success:!0,value:n,rawValue:n}:await Te({value:n,
schema:t})}catch(n){return{success:!1,error:Q.isInstance(n)?n:new Q({text:e,cause:n}),rawValue:void 0}}}function Bn({stream:e,schema:t}){return e.pipeThrough(new TextDecoderStream).pipeThrough(new Re).pipeThrough(new TransformStream({async transform({data:n},r){n!==
"[DONE]"&&r.enqueue(await tt({text:n,schema:t}))}}))}async function U({provider:e,providerOptions:t,schema:n}){if(t?.[e]==null)return;let r=await Te({value:t[e],
schema:n});if(!r.success)throw new oe({argument:"providerOptions",message:`invalid ${e} provider options`,cause:r.error});return r.value}var zn=()=>globalThis.fetch,
B=async({url:e,headers:t,body:n,failedResponseHandler:r,successfulResponseHandler:a,abortSignal:o,fetch:i})=>rt({url:e,headers:{"Content-Type":"application/json",
...t},body:{content:JSON.stringify(n),values:n},failedResponseHandler:r,successfulResponseHandler:a,abortSignal:o,fetch:i}),nt=async({url:e,headers:t,formData:n,
failedResponseHandler:r,successfulResponseHandler:a,abortSignal:o,fetch:i})=>rt({url:e,headers:t,body:{content:n,values:Object.fromEntries(n.entries())},failedResponseHandler:r,
successfulResponseHandler:a,abortSignal:o,fetch:i}),rt=async({url:e,headers:t={},body:n,successfulResponseHandler:r,failedResponseHandler:a,abortSignal:o,fetch:i=zn()})=>{
try{let l=await i(e,{method:"POST",headers:le(t,`ai-sdk/provider-utils/${We}`,Ve()),body:n.content,signal:o}),c=K(l);if(!l.ok){let s;try{s=await a({response:l,url:e,
requestBodyValues:n.values})}catch(d){throw G(d)||S.isInstance(d)?d:new S({message:"Failed to process error response",cause:d,statusCode:l.status,url:e,responseHeaders:c,
requestBodyValues:n.values})}throw s.value}try{return await r({response:l,url:e,requestBodyValues:n.values})}catch(s){throw s instanceof Error&&(G(s)||S.isInstance(
s))?s:new S({message:"Failed to process successful response",cause:s,statusCode:l.status,url:e,responseHeaders:c,requestBodyValues:n.values})}}catch(l){throw _e(
{error:l,url:e,requestBodyValues:n.values})}};var Zn=new TextDecoder;function qn({stream:e,url:t,requestBodyValues:n,statusCode:r,responseHeaders:a}){let o=e.getReader(),i=!1,l=()=>{i||(o.releaseLock(),i=!0)};
return new ReadableStream({async pull(c){try{let{done:s,value:d}=await o.read();s?(l(),c.close()):c.enqueue(d)}catch(s){if(l(),G(s)){c.error(s);return}c.error(_e(
{error:new S({message:"Failed to process successful response",cause:s,statusCode:r,url:t,responseHeaders:a,requestBodyValues:n}),url:t,requestBodyValues:n}))}},
async cancel(c){try{await o.cancel(c)}finally{l()}}})}async function ke({response:e,url:t}){return Zn.decode(await qe({response:e,url:t}))}var q=({errorSchema:e,
errorToMessage:t,isRetryable:n})=>async({response:r,url:a,requestBodyValues:o})=>{let i=await ke({response:r,url:a}),l=K(r);if(i.trim()==="")return{responseHeaders:l,
value:new S({message:r.statusText,url:a,requestBodyValues:o,statusCode:r.status,responseHeaders:l,responseBody:i,isRetryable:n?.(r)})};try{let c=await Fn({text:i,
schema:e});return{responseHeaders:l,value:new S({message:t(c),url:a,requestBodyValues:o,statusCode:r.status,responseHeaders:l,responseBody:i,data:c,isRetryable:n?.(
r,c)})}}catch{return{responseHeaders:l,value:new S({message:r.statusText,url:a,requestBodyValues:o,statusCode:r.status,responseHeaders:l,responseBody:i,isRetryable:n?.(
r)})}}},ce=e=>async({response:t,url:n,requestBodyValues:r})=>{let a=K(t);if(t.body==null)throw new Pe({});return{responseHeaders:a,value:Bn({stream:qn({stream:t.
body,url:n,requestBodyValues:r,statusCode:t.status,responseHeaders:a}),schema:e})}},J=e=>async({response:t,url:n,requestBodyValues:r})=>{let a=await ke({response:t,
url:n}),o=await tt({text:a,schema:e}),i=K(t);if(!o.success)throw new S({message:"Invalid JSON response",cause:o.error,statusCode:t.status,responseHeaders:i,responseBody:a,
url:n,requestBodyValues:r});return{responseHeaders:i,value:o.value,rawValue:o.rawValue}},at=()=>async({response:e,url:t,requestBodyValues:n})=>{let r=K(e);if(!e.
body)throw new S({message:"Response body is empty",url:t,requestBodyValues:n,statusCode:e.status,responseHeaders:r,responseBody:void 0});try{let a=await e.arrayBuffer();
return{responseHeaders:r,value:new Uint8Array(a)}}catch(a){throw new S({message:"Failed to read response as array buffer",url:t,requestBodyValues:n,statusCode:e.
status,responseHeaders:r,responseBody:void 0,cause:a})}},ot=()=>async({response:e,url:t,requestBodyValues:n})=>{let r=K(e),a=await ke({response:e,url:t});return{
responseHeaders:r,value:new S({message:e.statusText,url:t,requestBodyValues:n,statusCode:e.status,responseHeaders:r,responseBody:a})}};function Jn(e){if(typeof e!=
"string")return!1;let t=e.trimStart()[0];return t==="{"||t==="["}var Vn=class{constructor(e=""){this.structure={kind:"undetermined"},this.append(e)}get hasCompleteStructuredValue(){
return this.structure.kind==="structured"&&this.structure.complete===!0}append(e){let t=this.structure;for(let n of e){if(t.kind==="undetermined"){if(/\s/.test(
n))continue;if(n!=="{"&&n!=="["){t={kind:"other"};continue}t={kind:"structured",stack:[n],inString:!1,escaped:!1,complete:!1};continue}if(!(t.kind!=="structured"||
t.complete)){if(t.inString){t.escaped?t.escaped=!1:n==="\\"?t.escaped=!0:n==='"'&&(t.inString=!1);continue}if(n==='"')t.inString=!0;else if(n==="{"||n==="[")t.stack.
push(n);else if(n==="}"||n==="]"){let r=n==="}"?"{":"[";if(t.stack[t.stack.length-1]!==r){t={kind:"other"};continue}t.stack.pop(),t.stack.length===0&&(t.complete=
!0)}}}this.structure=t}},st=class{constructor(e,t={}){this.toolCalls=[],this.toolCallsById=new Map,this.toolCallsByIndex=new Map,this.usedToolCallIds=new Set,this.
nextGeneratedIdSuffixes=new Map;var n,r;this.controller=e,this._generateId=(n=t.generateId)!=null?n:ie,this.typeValidation=(r=t.typeValidation)!=null?r:"none",this.
extractMetadata=t.extractMetadata,this.buildToolCallProviderMetadata=t.buildToolCallProviderMetadata}processDelta(e){var t,n;let r=(t=e.function)==null?void 0:t.
name,a=typeof r=="string"&&r.trim().length===0,o=this.getNonBlankString(e.id),i=this.getNonBlankString(r),{index:l}=e,c=this.resolveToolCall({wireId:o,index:l,name:i,
hasExplicitCallStart:i!=null&&Jn((n=e.function)==null?void 0:n.arguments)});if(c.kind==="ambiguous")return;let s;if(c.kind==="new"){if(a)return;s=this.processNewToolCall(
e,{wireId:o,index:l,name:i})}else s=c.toolCall,o!=null&&this.associateWireId(s,o),this.processExistingToolCall(s,e);l!=null&&this.associateIndex(s,l)}flush(){let e=this.
toolCalls.every(t=>t.index!=null)?[...this.toolCalls].sort((t,n)=>t.index-n.index||t.sequence-n.sequence):this.toolCalls;for(let t of e)t.hasFinished||this.finishToolCall(
t)}resolveToolCall({wireId:e,index:t,name:n,hasExplicitCallStart:r}){let a=t!=null?this.toolCallsByIndex.get(t):void 0,o=this.filterToolCallsByName(a,n);if(e!=null){
let l=this.toolCallsById.get(e);if(l!=null){if(t!=null){let c=o.filter(d=>l.has(d)),s=this.resolveMatchingToolCall(c,r);return s.kind!=="new"?s:n!=null?{kind:"n\
ew"}:a!=null?{kind:"ambiguous"}:this.resolveMatchingToolCall([...l],!1)}if(n!=null){let c=[...l].filter(s=>s.function.name===n);return this.resolveMatchingToolCall(
c,r)}return this.resolveMatchingToolCall([...l],!1)}return o.length>0?r?{kind:"new"}:this.resolveMatchingToolCall(o,!1):{kind:"new"}}if(a!=null)return this.resolveMatchingToolCall(
o,r);if(n!=null)return{kind:"new"};let i=this.toolCalls.filter(l=>!l.hasFinished);return i.length===1?{kind:"existing",toolCall:i[0]}:i.length>1?{kind:"ambiguou\
s"}:{kind:"new"}}filterToolCallsByName(e,t){return e==null?[]:[...e].filter(n=>t==null||n.function.name===t)}resolveMatchingToolCall(e,t){if(e.length===0)return{
kind:"new"};if(!t)return e.length===1?{kind:"existing",toolCall:e[0]}:{kind:"ambiguous"};let n=e.filter(r=>!r.argumentState.hasCompleteStructuredValue);return n.
length===1?{kind:"existing",toolCall:n[0]}:n.length>1?{kind:"ambiguous"}:{kind:"new"}}processNewToolCall(e,{wireId:t,index:n,name:r}){var a,o,i,l,c;if(this.typeValidation===
"required"){if(e.type!=="function")throw new Z({data:e,message:"Expected 'function' type."})}else if(this.typeValidation==="if-present"&&e.type!=null&&e.type!==
"function")throw new Z({data:e,message:"Expected 'function' type."});if(r==null)throw new Z({data:e,message:"Expected 'function.name' to be a string."});let s=this.
createToolCallId(t);this.controller.enqueue({type:"tool-input-start",id:s,toolName:r});let d={id:s,index:n??void 0,sequence:this.toolCalls.length,type:"function",
function:{name:r,arguments:(o=(a=e.function)==null?void 0:a.arguments)!=null?o:""},argumentState:new Vn((l=(i=e.function)==null?void 0:i.arguments)!=null?l:""),
hasFinished:!1,metadata:(c=this.extractMetadata)==null?void 0:c.call(this,e)};return this.toolCalls.push(d),t!=null&&this.associateWireId(d,t),d.function.arguments.
length>0&&this.controller.enqueue({type:"tool-input-delta",id:d.id,delta:d.function.arguments}),d}associateWireId(e,t){let n=this.toolCallsById.get(t);n==null&&
(n=new Set,this.toolCallsById.set(t,n)),n.add(e)}associateIndex(e,t){let n=this.toolCallsByIndex.get(t);n==null&&(n=new Set,this.toolCallsByIndex.set(t,n)),n.add(
e)}createToolCallId(e){var t,n;if(e!=null&&!this.usedToolCallIds.has(e))return this.usedToolCallIds.add(e),e;let r=(t=this.getNonBlankString(this._generateId()))!=
null?t:"tool-call";if(!this.usedToolCallIds.has(r))return this.usedToolCallIds.add(r),r;let a=(n=this.nextGeneratedIdSuffixes.get(r))!=null?n:1,o=a+this.usedToolCallIds.
size;for(let i=a;i<=o;i++){let l=`${r}-${i}`;if(!this.usedToolCallIds.has(l))return this.usedToolCallIds.add(l),this.nextGeneratedIdSuffixes.set(r,i+1),l}throw new Error(
"Failed to create a unique tool call ID.")}getNonBlankString(e){return e!=null&&e.trim().length>0?e:void 0}processExistingToolCall(e,t){var n;!e.hasFinished&&((n=
t.function)==null?void 0:n.arguments)!=null&&(e.argumentState.append(t.function.arguments),e.function.arguments+=t.function.arguments,this.controller.enqueue({type:"\
tool-input-delta",id:e.id,delta:t.function.arguments}))}finishToolCall(e){var t;this.controller.enqueue({type:"tool-input-end",id:e.id});let n=(t=this.buildToolCallProviderMetadata)==
null?void 0:t.call(this,e.metadata);this.controller.enqueue({type:"tool-call",toolCallId:e.id,toolName:e.function.name,input:e.function.arguments,...n?{providerMetadata:n}:
{}}),e.hasFinished=!0}};function it(e){return e?.replace(/\/$/,"")}function X(e){return e.replace(/[_-]([a-z])/g,t=>t[1].toUpperCase())}function Wn(e,t){let n=X(e);return n!==e&&t?.[n]!=null?n:e}var Kn=u.object({error:u.object(
{message:u.string(),type:u.string().nullish(),param:u.any().nullish(),code:u.union([u.string(),u.number()]).nullish()})}),re={errorSchema:Kn,errorToMessage:e=>e.
error.message};function Gn(e){var t,n,r,a,o,i;if(e==null)return{inputTokens:{total:void 0,noCache:void 0,cacheRead:void 0,cacheWrite:void 0},outputTokens:{total:void 0,
text:void 0,reasoning:void 0},raw:void 0};let l=(t=e.prompt_tokens)!=null?t:0,c=(n=e.completion_tokens)!=null?n:0,s=(a=(r=e.prompt_tokens_details)==null?void 0:
r.cached_tokens)!=null?a:0,d=(i=(o=e.completion_tokens_details)==null?void 0:o.reasoning_tokens)!=null?i:0;return{inputTokens:{total:l,noCache:l-s,cacheRead:s,cacheWrite:void 0},
outputTokens:{total:c,text:Math.max(0,c-d),reasoning:d},raw:e}}function te(e){var t,n;return(n=(t=e?.providerOptions)==null?void 0:t.openaiCompatible)!=null?n:{}}
function Xn(e){switch(e){case"audio/wav":return"wav";case"audio/mp3":case"audio/mpeg":return"mp3";default:return null}}function Yn(e){var t,n,r;let a=[];for(let{
role:o,content:i,...l}of e){let c=te({...l});switch(o){case"system":{a.push({role:"system",content:i,...c});break}case"user":{if(i.length===1&&i[0].type==="text"){
a.push({role:"user",content:i[0].text,...te(i[0])});break}a.push({role:"user",content:i.map(s=>{var d;let p=te(s);switch(s.type){case"text":return{type:"text",text:s.
text,...p};case"file":{if(s.mediaType.startsWith("image/")){let f=s.mediaType==="image/*"?"image/jpeg":s.mediaType;return{type:"image_url",image_url:{url:s.data instanceof
URL?s.data.toString():`data:${f};base64,${se(s.data)}`},...p}}if(s.mediaType.startsWith("audio/")){if(s.data instanceof URL)throw new L({functionality:"audio fi\
le parts with URLs"});let f=Xn(s.mediaType);if(f===null)throw new L({functionality:`audio media type ${s.mediaType}`});return{type:"input_audio",input_audio:{data:se(
s.data),format:f},...p}}if(s.mediaType==="application/pdf"){if(s.data instanceof URL)throw new L({functionality:"PDF file parts with URLs"});return{type:"file",
file:{filename:(d=s.filename)!=null?d:"document.pdf",file_data:`data:application/pdf;base64,${se(s.data)}`},...p}}if(s.mediaType.startsWith("text/"))return{type:"\
text",text:s.data instanceof URL?s.data.toString():typeof s.data=="string"?new TextDecoder().decode(ee(s.data)):new TextDecoder().decode(s.data),...p};throw new L(
{functionality:`file part media type ${s.mediaType}`})}}}),...c});break}case"assistant":{let s="",d="",p=[];for(let f of i){let g=te(f);switch(f.type){case"text":{
s+=f.text;break}case"reasoning":{d+=f.text;break}case"tool-call":{let v=(n=(t=f.providerOptions)==null?void 0:t.google)==null?void 0:n.thoughtSignature;p.push({
id:f.toolCallId,type:"function",function:{name:f.toolName,arguments:JSON.stringify(f.input)},...g,...v?{extra_content:{google:{thought_signature:String(v)}}}:{}});
break}}}a.push({role:"assistant",content:p.length>0?s||null:s,...d.length>0?{reasoning_content:d}:{},tool_calls:p.length>0?p:void 0,...c});break}case"tool":{for(let s of i){
if(s.type==="tool-approval-response")continue;let d=s.output,p;switch(d.type){case"text":case"error-text":p=d.value;break;case"execution-denied":p=(r=d.reason)!=
null?r:"Tool call execution denied.";break;case"content":case"json":case"error-json":p=JSON.stringify(d.value);break}let f=te(s);a.push({role:"tool",tool_call_id:s.
toolCallId,content:p,...f})}break}default:{let s=o;throw new Error(`Unsupported role: ${s}`)}}}return a}function lt({id:e,model:t,created:n}){return{id:e??void 0,
modelId:t??void 0,timestamp:n!=null?new Date(n*1e3):void 0}}function ut(e){switch(e){case"stop":return"stop";case"length":return"length";case"content_filter":return"\
content-filter";case"function_call":case"tool_calls":return"tool-calls";default:return"other"}}var ne=u.object({user:u.string().optional(),reasoningEffort:u.string().
optional(),textVerbosity:u.string().optional(),strictJsonSchema:u.boolean().optional()});function Qn({tools:e,toolChoice:t}){e=e?.length?e:void 0;let n=[];if(e==
null)return{tools:void 0,toolChoice:void 0,toolWarnings:n};let r=[];for(let o of e)o.type==="provider"?n.push({type:"unsupported",feature:`provider-defined tool\
 ${o.id}`}):r.push({type:"function",function:{name:o.name,description:o.description,parameters:o.inputSchema,...o.strict!=null?{strict:o.strict}:{}}});if(t==null)
return{tools:r,toolChoice:void 0,toolWarnings:n};let a=t.type;switch(a){case"auto":case"none":case"required":return{tools:r,toolChoice:a,toolWarnings:n};case"to\
ol":return{tools:r,toolChoice:{type:"function",function:{name:t.toolName}},toolWarnings:n};default:{let o=a;throw new L({functionality:`tool choice type: ${o}`})}}}
var er=class{constructor(e,t){this.specificationVersion="v3";var n,r;this.modelId=e,this.config=t;let a=(n=t.errorStructure)!=null?n:re;this.chunkSchema=rr(a.errorSchema),
this.failedResponseHandler=q(a),this.supportsStructuredOutputs=(r=t.supportsStructuredOutputs)!=null?r:!1}get provider(){return this.config.provider}get providerOptionsName(){
return this.config.provider.split(".")[0].trim()}get supportedUrls(){var e,t,n;return(n=(t=(e=this.config).supportedUrls)==null?void 0:t.call(e))!=null?n:{}}transformRequestBody(e){
var t,n,r;return(r=(n=(t=this.config).transformRequestBody)==null?void 0:n.call(t,e))!=null?r:e}convertUsage(e){var t,n,r;return(r=(n=(t=this.config).convertUsage)==
null?void 0:n.call(t,e))!=null?r:Gn(e)}async getArgs({prompt:e,maxOutputTokens:t,temperature:n,topP:r,topK:a,frequencyPenalty:o,presencePenalty:i,providerOptions:l,
stopSequences:c,responseFormat:s,seed:d,toolChoice:p,tools:f}){var g,v,y,k,_;let T=[],P=await U({provider:"openai-compatible",providerOptions:l,schema:ne});P!=null&&
T.push({type:"other",message:"The 'openai-compatible' key in providerOptions is deprecated. Use 'openaiCompatible' instead."});let m=Object.assign(P??{},(g=await U(
{provider:"openaiCompatible",providerOptions:l,schema:ne}))!=null?g:{},(v=await U({provider:this.providerOptionsName,providerOptions:l,schema:ne}))!=null?v:{},(y=
await U({provider:X(this.providerOptionsName),providerOptions:l,schema:ne}))!=null?y:{}),b=(k=m?.strictJsonSchema)!=null?k:!0;a!=null&&T.push({type:"unsupported",
feature:"topK"}),s?.type==="json"&&s.schema!=null&&!this.supportsStructuredOutputs&&T.push({type:"unsupported",feature:"responseFormat",details:"JSON response f\
ormat schema is only supported with structuredOutputs"});let{tools:E,toolChoice:x,toolWarnings:I}=Qn({tools:f,toolChoice:p});return{metadataKey:Wn(this.providerOptionsName,
l),args:{model:this.modelId,user:m.user,max_tokens:t,temperature:n,top_p:r,frequency_penalty:o,presence_penalty:i,response_format:s?.type==="json"?this.supportsStructuredOutputs===
!0&&s.schema!=null?{type:"json_schema",json_schema:{schema:s.schema,strict:b,name:(_=s.name)!=null?_:"response",description:s.description}}:{type:"json_object"}:
void 0,stop:c,seed:d,...Object.fromEntries(Object.entries({...l?.[this.providerOptionsName],...l?.[X(this.providerOptionsName)]}).filter(([C])=>!Object.keys(ne.
shape).includes(C))),reasoning_effort:m.reasoningEffort,verbosity:m.textVerbosity,messages:Yn(e),tools:E,tool_choice:x},warnings:[...T,...I]}}async doGenerate(e){
var t,n,r,a,o,i,l,c;let{args:s,warnings:d,metadataKey:p}=await this.getArgs({...e}),f=this.transformRequestBody(s),g=JSON.stringify(f),{responseHeaders:v,value:y,
rawValue:k}=await B({url:this.config.url({path:"/chat/completions",modelId:this.modelId}),headers:F(this.config.headers(),e.headers),body:f,failedResponseHandler:this.
failedResponseHandler,successfulResponseHandler:J(tr),abortSignal:e.abortSignal,fetch:this.config.fetch}),_=y.choices[0];if(_==null)throw new Z({data:k,message:"\
Response did not contain any choices."});let T=[],P=(t=_.message.reasoning_content)!=null?t:_.message.reasoning;if(P!=null&&P.length>0&&T.push({type:"reasoning",
text:P}),T.push(...ct(_.message.content)),_.message.tool_calls!=null)for(let E of _.message.tool_calls){let x=(r=(n=E.extra_content)==null?void 0:n.google)==null?
void 0:r.thought_signature;T.push({type:"tool-call",toolCallId:(a=E.id)!=null?a:ie(),toolName:E.function.name,input:E.function.arguments,...x?{providerMetadata:{
[p]:{thoughtSignature:x}}}:{}})}let m={[p]:{},...await((i=(o=this.config.metadataExtractor)==null?void 0:o.extractMetadata)==null?void 0:i.call(o,{parsedBody:k}))},
b=(l=y.usage)==null?void 0:l.completion_tokens_details;return b?.accepted_prediction_tokens!=null&&(m[p].acceptedPredictionTokens=b?.accepted_prediction_tokens),
b?.rejected_prediction_tokens!=null&&(m[p].rejectedPredictionTokens=b?.rejected_prediction_tokens),{content:T,finishReason:{unified:ut(_.finish_reason),raw:(c=_.
finish_reason)!=null?c:void 0},usage:this.convertUsage(y.usage),providerMetadata:m,request:{body:g},response:{...lt(y),headers:v,body:k},warnings:d}}async doStream(e){
var t;let{args:n,warnings:r,metadataKey:a}=await this.getArgs({...e}),o=this.transformRequestBody({...n,stream:!0,stream_options:this.config.includeUsage?{include_usage:!0}:
void 0}),i=(t=this.config.metadataExtractor)==null?void 0:t.createStreamExtractor(),{responseHeaders:l,value:c}=await B({url:this.config.url({path:"/chat/comple\
tions",modelId:this.modelId}),headers:F(this.config.headers(),e.headers),body:o,failedResponseHandler:this.failedResponseHandler,successfulResponseHandler:ce(this.
chunkSchema),abortSignal:e.abortSignal,fetch:this.config.fetch}),s=a,d,p=new Map,f=new Set,g=m=>{var b,E,x,I,A;let C=m.index;if(C==null||f.has(C)){d.processDelta(
m);return}let R=p.get(C);R==null?(R={id:(b=m.id)!=null?b:null,bufferedArguments:"",extraContent:(E=m.extra_content)!=null?E:null},p.set(C,R)):(R.id==null&&m.id!=
null&&(R.id=m.id),R.extraContent==null&&m.extra_content!=null&&(R.extraContent=m.extra_content));let ae=(x=m.function)==null?void 0:x.arguments;ae!=null&&(R.bufferedArguments+=
ae);let Y=(I=m.function)==null?void 0:I.name;Y!=null&&(d.processDelta({index:C,id:R.id,function:{name:Y,arguments:R.bufferedArguments},extra_content:(A=R.extraContent)!=
null?A:void 0}),p.delete(C),f.add(C))},v,y,k=!0,_=!1,T=!1,P=m=>this.convertUsage(m);return{stream:c.pipeThrough(new TransformStream({start(m){d=new st(m,{generateId:ie,
extractMetadata:b=>{var E,x;let I=(x=(E=b.extra_content)==null?void 0:E.google)==null?void 0:x.thought_signature;return I?{[s]:{thoughtSignature:I}}:void 0},buildToolCallProviderMetadata:b=>b}),
m.enqueue({type:"stream-start",warnings:r})},transform(m,b){var E,x;if(e.includeRawChunks&&b.enqueue({type:"raw",rawValue:m.rawValue}),!m.success){v={unified:"e\
rror",raw:void 0},b.enqueue({type:"error",error:m.error});return}if(i?.processChunk(m.rawValue),"error"in m.value){v={unified:"error",raw:void 0},b.enqueue({type:"\
error",error:m.value.error});return}let I=m.value;k&&(k=!1,b.enqueue({type:"response-metadata",...lt(I)})),I.usage!=null&&(y=I.usage);let A=I.choices[0];if(A?.finish_reason!=
null&&(v={unified:ut(A.finish_reason),raw:(E=A.finish_reason)!=null?E:void 0}),A?.delta==null)return;let C=A.delta,R=z=>{T&&(b.enqueue({type:"text-end",id:"txt-\
0"}),T=!1),_||(b.enqueue({type:"reasoning-start",id:"reasoning-0"}),_=!0),b.enqueue({type:"reasoning-delta",id:"reasoning-0",delta:z})},ae=z=>{_&&(b.enqueue({type:"\
reasoning-end",id:"reasoning-0"}),_=!1),T||(b.enqueue({type:"text-start",id:"txt-0"}),T=!0),b.enqueue({type:"text-delta",id:"txt-0",delta:z})},Y=(x=C.reasoning_content)!=
null?x:C.reasoning;Y&&R(Y);for(let z of ct(C.content))z.type==="reasoning"?R(z.text):ae(z.text);if(C.tool_calls!=null&&C.tool_calls.length>0){_&&(b.enqueue({type:"\
reasoning-end",id:"reasoning-0"}),_=!1);for(let z of C.tool_calls)g(z)}},flush(m){var b,E,x,I;_&&m.enqueue({type:"reasoning-end",id:"reasoning-0"}),T&&m.enqueue(
{type:"text-end",id:"txt-0"});for(let[C,R]of p)d.processDelta({index:C,id:R.id,function:{arguments:R.bufferedArguments}});p.clear(),d.flush(),v==null&&(v={unified:"\
error",raw:void 0},m.enqueue({type:"error",error:new Z({data:void 0,message:"Response stream ended without a finish reason."})}));let A={[s]:{},...i?.buildMetadata()};
((b=y?.completion_tokens_details)==null?void 0:b.accepted_prediction_tokens)!=null&&(A[s].acceptedPredictionTokens=(E=y?.completion_tokens_details)==null?void 0:
E.accepted_prediction_tokens),((x=y?.completion_tokens_details)==null?void 0:x.rejected_prediction_tokens)!=null&&(A[s].rejectedPredictionTokens=(I=y?.completion_tokens_details)==
null?void 0:I.rejected_prediction_tokens),m.enqueue({type:"finish",finishReason:v,usage:P(y),providerMetadata:A})}})),request:{body:o},response:{headers:l}}}},vt=()=>u.
looseObject({prompt_tokens:u.number().nullish(),completion_tokens:u.number().nullish(),total_tokens:u.number().nullish(),prompt_tokens_details:u.looseObject({cached_tokens:u.
number().nullish()}).nullish(),completion_tokens_details:u.looseObject({reasoning_tokens:u.number().nullish(),accepted_prediction_tokens:u.number().nullish(),rejected_prediction_tokens:u.
number().nullish()}).nullish()}).nullish(),yt=()=>u.union([u.string(),u.array(u.looseObject({type:u.string()}))]).nullish();function ct(e){if(e==null)return[];if(typeof e==
"string")return e.length>0?[{type:"text",text:e}]:[];let t=[];for(let n of e)if(n.type==="text"&&typeof n.text=="string")n.text.length>0&&t.push({type:"text",text:n.
text});else if(n.type==="thinking"&&Array.isArray(n.thinking)){let r=n.thinking.filter(a=>a!=null&&typeof a=="object"&&"type"in a&&a.type==="text"&&"text"in a&&
typeof a.text=="string").map(a=>a.text).join("");r.length>0&&t.push({type:"reasoning",text:r})}return t}var tr=j(()=>M(u.looseObject({id:u.string().nullish(),created:u.
number().nullish(),model:u.string().nullish(),choices:u.array(u.object({message:u.object({role:u.literal("assistant").nullish(),content:yt(),reasoning_content:u.
string().nullish(),reasoning:u.string().nullish(),tool_calls:u.array(u.object({id:u.string().nullish(),function:u.object({name:u.string(),arguments:u.string()}),
extra_content:u.object({google:u.object({thought_signature:u.string().nullish()}).nullish()}).nullish()})).nullish()}),finish_reason:u.string().nullish()})),usage:vt()}))),
nr=()=>u.looseObject({id:u.string().nullish(),created:u.number().nullish(),model:u.string().nullish(),choices:u.array(u.object({delta:u.object({role:u.enum(["as\
sistant",""]).nullish(),content:yt(),reasoning_content:u.string().nullish(),reasoning:u.string().nullish(),tool_calls:u.array(u.object({index:u.number().nullish(),
id:u.string().nullish(),function:u.object({name:u.string().nullish(),arguments:u.string().nullish()}),extra_content:u.object({google:u.object({thought_signature:u.
string().nullish()}).nullish()}).nullish()})).nullish()}).nullish(),finish_reason:u.string().nullish()})),usage:vt()}),rr=e=>u.union([nr(),e]);function dt(e){var t,
n;if(e==null)return{inputTokens:{total:void 0,noCache:void 0,cacheRead:void 0,cacheWrite:void 0},outputTokens:{total:void 0,text:void 0,reasoning:void 0},raw:void 0};
let r=(t=e.prompt_tokens)!=null?t:0,a=(n=e.completion_tokens)!=null?n:0;return{inputTokens:{total:r,noCache:r,cacheRead:void 0,cacheWrite:void 0},outputTokens:{
total:a,text:a,reasoning:void 0},raw:e}}function ar({prompt:e,user:t="user",assistant:n="assistant"}){let r="";e[0].role==="system"&&(r+=`${e[0].content}

`,e=e.slice(1));for(let{role:a,content:o}of e)switch(a){case"system":throw new Ie({message:"Unexpected system message in prompt: ${content}",prompt:e});case"use\
r":{let i=o.map(l=>{if(l.type==="text")return l.text}).filter(Boolean).join("");r+=`${t}:
${i}

`;break}case"assistant":{let i=o.map(l=>{switch(l.type){case"text":return l.text;case"tool-call":throw new L({functionality:"tool-call messages"})}}).join("");r+=
`${n}:
${i}

`;break}case"tool":throw new L({functionality:"tool messages"});default:{let i=a;throw new Error(`Unsupported role: ${i}`)}}return r+=`${n}:
`,{prompt:r,stopSequences:[`
${t}:`]}}function pt({id:e,model:t,created:n}){return{id:e??void 0,modelId:t??void 0,timestamp:n!=null?new Date(n*1e3):void 0}}function ft(e){switch(e){case"sto\
p":return"stop";case"length":return"length";case"content_filter":return"content-filter";case"function_call":case"tool_calls":return"tool-calls";default:return"o\
ther"}}var ht=j(()=>M(u.object({echo:u.boolean().optional(),logitBias:u.record(u.string(),u.number()).optional(),suffix:u.string().optional(),user:u.string().optional()}))),
or=class{constructor(e,t){this.specificationVersion="v3";var n;this.modelId=e,this.config=t;let r=(n=t.errorStructure)!=null?n:re;this.chunkSchema=ir(r.errorSchema),
this.failedResponseHandler=q(r)}get provider(){return this.config.provider}get providerOptionsName(){return this.config.provider.split(".")[0].trim()}get supportedUrls(){
var e,t,n;return(n=(t=(e=this.config).supportedUrls)==null?void 0:t.call(e))!=null?n:{}}async getArgs({prompt:e,maxOutputTokens:t,temperature:n,topP:r,topK:a,frequencyPenalty:o,
presencePenalty:i,stopSequences:l,responseFormat:c,seed:s,providerOptions:d,tools:p,toolChoice:f}){var g,v;let y=[],k=Object.assign((g=await U({provider:this.providerOptionsName,
providerOptions:d,schema:ht}))!=null?g:{},(v=await U({provider:X(this.providerOptionsName),providerOptions:d,schema:ht}))!=null?v:{});a!=null&&y.push({type:"uns\
upported",feature:"topK"}),p?.length&&y.push({type:"unsupported",feature:"tools"}),f!=null&&y.push({type:"unsupported",feature:"toolChoice"}),c!=null&&c.type!==
"text"&&y.push({type:"unsupported",feature:"responseFormat",details:"JSON response format is not supported."});let{prompt:_,stopSequences:T}=ar({prompt:e}),P=[...T??
[],...l??[]];return{args:{model:this.modelId,echo:k.echo,logit_bias:k.logitBias,suffix:k.suffix,user:k.user,max_tokens:t,temperature:n,top_p:r,frequency_penalty:o,
presence_penalty:i,seed:s,...d?.[this.providerOptionsName],...d?.[X(this.providerOptionsName)],prompt:_,stop:P.length>0?P:void 0},warnings:y}}async doGenerate(e){
let{args:t,warnings:n}=await this.getArgs(e),{responseHeaders:r,value:a,rawValue:o}=await B({url:this.config.url({path:"/completions",modelId:this.modelId}),headers:F(
this.config.headers(),e.headers),body:t,failedResponseHandler:this.failedResponseHandler,successfulResponseHandler:J(sr),abortSignal:e.abortSignal,fetch:this.config.
fetch}),i=a.choices[0],l=[];return i.text!=null&&i.text.length>0&&l.push({type:"text",text:i.text}),{content:l,usage:dt(a.usage),finishReason:{unified:ft(i.finish_reason),
raw:i.finish_reason},request:{body:t},response:{...pt(a),headers:r,body:o},warnings:n}}async doStream(e){let{args:t,warnings:n}=await this.getArgs(e),r={...t,stream:!0,
stream_options:this.config.includeUsage?{include_usage:!0}:void 0},{responseHeaders:a,value:o}=await B({url:this.config.url({path:"/completions",modelId:this.modelId}),
headers:F(this.config.headers(),e.headers),body:r,failedResponseHandler:this.failedResponseHandler,successfulResponseHandler:ce(this.chunkSchema),abortSignal:e.
abortSignal,fetch:this.config.fetch}),i={unified:"other",raw:void 0},l,c=!0;return{stream:o.pipeThrough(new TransformStream({start(s){s.enqueue({type:"stream-st\
art",warnings:n})},transform(s,d){var p;if(e.includeRawChunks&&d.enqueue({type:"raw",rawValue:s.rawValue}),!s.success){i={unified:"error",raw:void 0},d.enqueue(
{type:"error",error:s.error});return}let f=s.value;if("error"in f){i={unified:"error",raw:void 0},d.enqueue({type:"error",error:f.error});return}c&&(c=!1,d.enqueue(
{type:"response-metadata",...pt(f)}),d.enqueue({type:"text-start",id:"0"})),f.usage!=null&&(l=f.usage);let g=f.choices[0];g?.finish_reason!=null&&(i={unified:ft(
g.finish_reason),raw:(p=g.finish_reason)!=null?p:void 0}),g?.text!=null&&d.enqueue({type:"text-delta",id:"0",delta:g.text})},flush(s){c||s.enqueue({type:"text-e\
nd",id:"0"}),s.enqueue({type:"finish",finishReason:i,usage:dt(l)})}})),request:{body:r},response:{headers:a}}}},bt=()=>u.looseObject({prompt_tokens:u.number(),completion_tokens:u.
number(),total_tokens:u.number()}),sr=j(()=>M(u.object({id:u.string().nullish(),created:u.number().nullish(),model:u.string().nullish(),choices:u.array(u.object(
{text:u.string(),finish_reason:u.string()})),usage:bt().nullish()}))),ir=e=>u.union([u.object({id:u.string().nullish(),created:u.number().nullish(),model:u.string().
nullish(),choices:u.array(u.object({text:u.string(),finish_reason:u.string().nullish(),index:u.number()})),usage:bt().nullish()}),e]),Ee=j(()=>M(u.object({dimensions:u.
number().optional(),user:u.string().optional()}))),lr=class{constructor(e,t){this.specificationVersion="v3",this.modelId=e,this.config=t}get provider(){return this.
config.provider}get maxEmbeddingsPerCall(){var e;return(e=this.config.maxEmbeddingsPerCall)!=null?e:2048}get supportsParallelCalls(){var e;return(e=this.config.
supportsParallelCalls)!=null?e:!0}get providerOptionsName(){return this.config.provider.split(".")[0].trim()}async doEmbed({values:e,headers:t,abortSignal:n,providerOptions:r}){
var a,o,i;let l=[],c=await U({provider:"openai-compatible",providerOptions:r,schema:Ee});c!=null&&l.push({type:"other",message:"The 'openai-compatible' key in p\
roviderOptions is deprecated. Use 'openaiCompatible' instead."});let s=Object.assign(c??{},(a=await U({provider:"openaiCompatible",providerOptions:r,schema:Ee}))!=
null?a:{},(o=await U({provider:this.providerOptionsName,providerOptions:r,schema:Ee}))!=null?o:{});if(e.length>this.maxEmbeddingsPerCall)throw new Ae({provider:this.
provider,modelId:this.modelId,maxEmbeddingsPerCall:this.maxEmbeddingsPerCall,values:e});let{responseHeaders:d,value:p,rawValue:f}=await B({url:this.config.url({
path:"/embeddings",modelId:this.modelId}),headers:F(this.config.headers(),t),body:{model:this.modelId,input:e,encoding_format:"float",dimensions:s.dimensions,user:s.
user},failedResponseHandler:q((i=this.config.errorStructure)!=null?i:re),successfulResponseHandler:J(ur),abortSignal:n,fetch:this.config.fetch});return{warnings:l,
embeddings:p.data.map(g=>g.embedding),usage:p.usage?{tokens:p.usage.prompt_tokens}:void 0,providerMetadata:p.providerMetadata,response:{headers:d,body:f}}}},ur=j(
()=>M(u.object({data:u.array(u.object({embedding:u.array(u.number())})),usage:u.object({prompt_tokens:u.number()}).nullish(),providerMetadata:u.record(u.string(),
u.record(u.string(),u.any())).optional()}))),cr=class{constructor(e,t){this.modelId=e,this.config=t,this.specificationVersion="v3",this.maxImagesPerCall=10}get provider(){
return this.config.provider}get providerOptionsKey(){return this.config.provider.split(".")[0].trim()}getArgs(e){return{...e[this.providerOptionsKey],...e[X(this.
providerOptionsKey)]}}async doGenerate({prompt:e,n:t,size:n,aspectRatio:r,seed:a,providerOptions:o,headers:i,abortSignal:l,files:c,mask:s}){var d,p,f,g,v;let y=[];
r!=null&&y.push({type:"unsupported",feature:"aspectRatio",details:"This model does not support aspect ratio. Use `size` instead."}),a!=null&&y.push({type:"unsup\
ported",feature:"seed"});let k=(f=(p=(d=this.config._internal)==null?void 0:d.currentDate)==null?void 0:p.call(d))!=null?f:new Date,_=this.getArgs(o),T=c!=null&&
c.length>0,P=this.config.url({path:T?"/images/edits":"/images/generations",modelId:this.modelId}),m=F(this.config.headers(),i);if(T){let{value:x,responseHeaders:I}=await nt(
{url:P,headers:m,formData:De({model:this.modelId,prompt:e,image:await Promise.all(c.map(A=>gt(A))),mask:s!=null?await gt(s):void 0,n:t,size:n,..._}),failedResponseHandler:q(
(g=this.config.errorStructure)!=null?g:re),successfulResponseHandler:J(mt),abortSignal:l,fetch:this.config.fetch});return{images:await this.getImages(x.data,{url:P,
headers:m,abortSignal:l}),warnings:y,response:{timestamp:k,modelId:this.modelId,headers:I}}}let{value:b,responseHeaders:E}=await B({url:P,headers:m,body:{model:this.
modelId,prompt:e,n:t,size:n,..._,response_format:"b64_json"},failedResponseHandler:q((v=this.config.errorStructure)!=null?v:re),successfulResponseHandler:J(mt),
abortSignal:l,fetch:this.config.fetch});return{images:await this.getImages(b.data,{url:P,headers:m,abortSignal:l}),warnings:y,response:{timestamp:k,modelId:this.
modelId,headers:E}}}async getImages(e,t){return e.every(n=>n.b64_json!=null)?e.map(n=>n.b64_json):Promise.all(e.map(async n=>{if(n.b64_json!=null)return ee(n.b64_json);
if(n.url==null)throw new Z({data:n,message:"Expected url in the image response"});let{value:r}=await Ke({url:n.url,validateUrl:!0,trustedOrigin:t.url,credentialedOrigin:t.
url,headers:t.headers,abortSignal:t.abortSignal,fetch:this.config.fetch,successfulResponseHandler:at(),failedResponseHandler:ot()});return r}))}},mt=j(()=>M(u.object(
{data:u.array(u.object({b64_json:u.string().nullish(),url:u.string().nullish()}).refine(e=>e.b64_json!=null||e.url!=null,{message:"Expected b64_json or url in t\
he image response"}))})));async function gt(e){if(e.type==="url")return Je(e.url);let t=e.data instanceof Uint8Array?e.data:ee(e.data);return new Blob([t],{type:e.
mediaType})}var dr="2.0.87";function ea(e){let t=it(e.baseURL),n=e.name,r={...e.apiKey&&{Authorization:`Bearer ${e.apiKey}`},...e.headers},a=()=>le(r,`ai-sdk/op\
enai-compatible/${dr}`),o=f=>({provider:`${n}.${f}`,url:({path:g})=>{let v=new URL(`${t}${g}`);return e.queryParams&&(v.search=new URLSearchParams(e.queryParams).
toString()),v.toString()},headers:a,fetch:e.fetch}),i=f=>l(f),l=f=>new er(f,{...o("chat"),includeUsage:e.includeUsage,supportsStructuredOutputs:e.supportsStructuredOutputs,
supportedUrls:e.supportedUrls,transformRequestBody:e.transformRequestBody,metadataExtractor:e.metadataExtractor,convertUsage:e.convertUsage}),c=f=>new or(f,{...o(
"completion"),includeUsage:e.includeUsage}),s=f=>new lr(f,{...o("embedding")}),d=f=>new cr(f,o("image")),p=f=>i(f);return p.specificationVersion="v3",p.languageModel=
i,p.chatModel=l,p.completionModel=c,p.embeddingModel=s,p.textEmbeddingModel=s,p.imageModel=d,p}export{er as OpenAICompatibleChatLanguageModel,or as OpenAICompatibleCompletionLanguageModel,lr as OpenAICompatibleEmbeddingModel,cr as OpenAICompatibleImageModel,
dr as VERSION,ea as createOpenAICompatible};
