import{createRequire as requireOf}from'node:module';const require=requireOf(import.meta.url);
import{a as J,b as mn}from"./chunk-UDPHLRCR.mjs";import{a as bt,b as ae,c as pn,e as Ge,f as cn,g as Xe,h as st,i as lt,m as dn,n as Le,o as ce,r as ut}from"./chunk-L2BJFO7N.mjs";
import"./chunk-JEAFN5HY.mjs";import{E as e,c as ln,e as un}from"./chunk-B7XZNKNR.mjs";import"./chunk-6WZNAABB.mjs";function fe(...t){return t.reduce((n,o)=>({...n,...o}),{})}function wn({tools:t=[],providerToolNames:n,resolveProviderToolName:o}){var a;let r={},i={};for(let l of t)if(l.type==="provider"){let u=(a=o?.(l))!=null?a:l.id in
n?n[l.id]:void 0;if(u==null)continue;r[l.name]=u,i[u]=l.name}return{toProviderToolName:l=>{var u;return(u=r[l])!=null?u:l},toCustomToolName:l=>{var u;return(u=i[l])!=
null?u:l}}}function pt(t){return Object.fromEntries([...t.headers])}var{btoa:qo,atob:zo}=globalThis;function Ye(t){let n=t.replace(/-/g,"+").replace(/_/g,"/"),o=zo(n),a=new Uint8Array(
o.length);for(let r=0;r<o.length;r++)a[r]=o.charCodeAt(r);return a}function Mo(t){var n;if(typeof((n=globalThis.Buffer)==null?void 0:n.from)=="function")return globalThis.
Buffer.from(t.buffer,t.byteOffset,t.byteLength).toString("base64");let o=[],a=4096;for(let r=0;r<t.length;r+=a)o.push(String.fromCodePoint(...t.subarray(r,r+a)));
return qo(o.join(""))}var $o=Object.getOwnPropertyDescriptor(Object.getPrototypeOf(Uint8Array.prototype),Symbol.toStringTag).get,ws=Object.getOwnPropertyDescriptor(
ArrayBuffer.prototype,"byteLength").get;function Uo(t){return ArrayBuffer.isView(t)&&$o.call(t)==="Uint8Array"}function Je(t){return Uo(t)?Mo(t):t}function kn(t,n={}){let{useArrayBrackets:o=!0}=n,a=new FormData;for(let[r,i]of Object.entries(t))if(i!=null){if(Array.isArray(i)){if(i.length===1){a.append(r,i[0]);
continue}let l=o?`${r}[]`:r;for(let u of i)a.append(l,u);continue}a.append(r,i)}return a}async function Ct(t){var n;try{await((n=t.body)==null?void 0:n.cancel())}catch{}}
var In="AI_DownloadError",xn=`vercel.ai.error.${In}`,Do=Symbol.for(xn),fn,hn,we=class extends(hn=bt,fn=Do,hn){constructor({url:t,statusCode:n,statusText:o,cause:a,
message:r=a==null?`Failed to download ${t}: ${n} ${o}`:`Failed to download ${t}: ${a}`}){super({name:In,message:r,cause:a}),this[fn]=!0,this.url=t,this.statusCode=
n,this.statusText=o}static isInstance(t){return bt.hasMarker(t,xn)}};function Fo(t=globalThis){return t.window!=null}function gn(t,n){try{return new URL(t).origin===
new URL(n).origin}catch{return!1}}function Bo(t){let n;try{n=new URL(t)}catch{throw new we({url:t,message:`Invalid URL: ${t}`})}if(n.protocol==="data:")return;if(n.
protocol!=="http:"&&n.protocol!=="https:")throw new we({url:t,message:`URL scheme must be http, https, or data, got ${n.protocol}`});let o=n.hostname.toLowerCase().
replace(/\.+$/,"");if(!o)throw new we({url:t,message:"URL must have a hostname"});if(o==="localhost"||o.endsWith(".local")||o.endsWith(".localhost")||o.endsWith(
".internal"))throw new we({url:t,message:`URL with hostname ${o} is not allowed`});if(o.startsWith("[")&&o.endsWith("]")){let a=o.slice(1,-1);if(Sn(a))throw new we(
{url:t,message:`URL with IPv6 address ${o} is not allowed`});return}if(Tt(o)&&jt(o))throw new we({url:t,message:`URL with IP address ${o} is not allowed`})}function Lo({
address:t,family:n,hostname:o}){if(n===4?!Tt(t)||jt(t):n===6?Sn(t):!0)throw new we({url:o,message:`Hostname ${o} resolved to disallowed IP address ${t}`})}function Tt(t){
let n=t.split(".");return n.length!==4?!1:n.every(o=>{let a=Number(o);return Number.isInteger(a)&&a>=0&&a<=255&&String(a)===o})}function jt(t){let n=t.split(".").
map(Number),[o,a,r]=n;return o===0||o===10||o===100&&a>=64&&a<=127||o===127||o===169&&a===254||o===172&&a>=16&&a<=31||o===192&&a===0&&r===0||o===192&&a===168||o===
198&&(a===18||a===19)||o>=240}function Ho(t){let n=t.toLowerCase(),o=n.indexOf("%");o!==-1&&(n=n.slice(0,o));let a=n.split("::");if(a.length>2)return null;let r=l=>{
if(l==="")return[];let u=[],c=l.split(":");for(let p=0;p<c.length;p++){let d=c[p];if(d.includes(".")){if(p!==c.length-1||!Tt(d))return null;let[w,g,b,m]=d.split(
".").map(Number);u.push(w<<8|g,b<<8|m);continue}if(!/^[0-9a-f]{1,4}$/.test(d))return null;u.push(parseInt(d,16))}return u},i=r(a[0]);if(i===null)return null;if(a.
length===2){let l=r(a[1]);if(l===null)return null;let u=8-i.length-l.length;return u<0?null:[...i,...new Array(u).fill(0),...l]}return i.length===8?i:null}function Sn(t){
let n=Ho(t);if(n===null)return!0;let o=r=>n.slice(0,r).every(i=>i===0);if(o(7)&&(n[7]===0||n[7]===1)||(n[0]&65024)===64512||(n[0]&65472)===65152||(n[0]&65472)===
65216||(n[0]&65280)===65280)return!0;if(o(6)||o(5)&&n[5]===65535||o(4)&&n[4]===65535&&n[5]===0||n[0]===100&&n[1]===65435&&n[2]===0&&n[3]===0&&n[4]===0&&n[5]===0||
n[0]===100&&n[1]===65435&&n[2]===1){let r=n[6]>>8&255,i=n[6]&255,l=n[7]>>8&255,u=n[7]&255;return jt(`${r}.${i}.${l}.${u}`)}return!1}function Jo(t){return((n,o,a)=>{
t(n,{...o,all:!0},(r,i)=>{if(r){a(r);return}try{let[l]=i;if(l==null)throw new Error(`Hostname ${n} did not resolve to an address`);for(let{address:u,family:c}of i)
Lo({address:u,family:c,hostname:n});o.all===!0?a(null,i):a(null,l.address,l.family)}catch(l){a(l instanceof Error?l:new Error(String(l)))}})})}var wt;function Wo(){
var t,n,o;let a=globalThis.process;return((t=a?.release)==null?void 0:t.name)==="node"&&((n=a.versions)==null?void 0:n.bun)==null&&((o=a.versions)==null?void 0:
o.deno)==null&&a.title!=="workerd"&&globalThis.EdgeRuntime==null}async function Zo(){return Wo()?wt??(wt=Vo()):globalThis.fetch}async function Vo(){let[t,{lookup:n}]=await Promise.
all([yn("node:module"),yn("node:dns")]),o=t.createRequire(Cn()),{Agent:a,fetch:r}=o("undici"),i=new a({connect:{lookup:Jo(n)}});return((l,u)=>r(l,{...u,dispatcher:i}))}
async function yn(t){var n;let o=globalThis.process,a=(n=o?.getBuiltinModule)==null?void 0:n.call(o,t);if(a==null)throw new Error(`Node.js built-in module ${t} \
is unavailable`);return a}function Cn(){let t=Error.prepareStackTrace;try{Error.prepareStackTrace=(r,i)=>i;let n=new Error("Capture current module path");Error.
captureStackTrace(n,Cn);let[o]=n.stack,a=o?.getFileName();if(a==null)throw new Error("Unable to determine the current module path");return a}finally{Error.prepareStackTrace=
t}}var Go=["connection","keep-alive","te","trailer","transfer-encoding","upgrade","host","forwarded","proxy-authorization","via","x-forwarded-for","x-forwarded-\
host","x-forwarded-proto","x-real-ip","metadata","metadata-flavor","x-aws-ec2-metadata-token","x-metadata-token","cookie","set-cookie"];function Ko(t){let n=new Headers(
t);for(let o of Go)n.delete(o);return n}var Xo=10,Yo=new Set([301,302,303,307,308]);async function Qo(t){return t==null||t===globalThis.fetch?await Zo():t}async function ea({url:t,headers:n,abortSignal:o,maxRedirects:a=Xo,fetch:r,trustedOrigin:i}){var l;let u=n===void 0?void 0:Ko(n),c=d=>{let w={signal:o,redirect:d};
return u!==void 0&&(w.headers=new Headers(u)),w},p=t;for(let d=0;d<=a;d++){let w=i!==void 0&&gn(p,i);w||Bo(p);let g=w&&r!=null?r:w?globalThis.fetch:await Qo(r),
b=await g(p,c("manual"));if(b.type==="opaqueredirect"){if(!Fo())throw new we({url:t,message:`Redirect from ${p} could not be validated and was blocked`});return await g(
p,c("follow"))}let m=(l=b.headers)==null?void 0:l.get("location");if(Yo.has(b.status)&&m){Ct(b);let x=new URL(m,p).toString();if(new URL(p).protocol==="https:"&&
new URL(x).protocol==="http:")throw new we({url:t,message:"Redirect from HTTPS to HTTP was blocked"});if(u!==void 0&&!gn(x,p)){let k=u.get("user-agent");u=new Headers(
k==null?void 0:{"user-agent":k})}p=x;continue}return b}throw new we({url:t,message:`Too many redirects (max ${a})`})}var Tn=2*1024*1024*1024;async function jn({
response:t,url:n,maxBytes:o=Tn}){let a=t.headers.get("content-length");if(a!=null){let d=parseInt(a,10);if(!isNaN(d)&&d>o)throw await Ct(t),new we({url:n,message:`\
Download of ${n} exceeded maximum size of ${o} bytes (Content-Length: ${d}).`})}let r=t.body;if(r==null)return new Uint8Array(0);let i=r.getReader(),l=[],u=0;try{
for(;;){let{done:d,value:w}=await i.read();if(d)break;if(u+=w.length,u>o)throw new we({url:n,message:`Download of ${n} exceeded maximum size of ${o} bytes.`});l.
push(w)}}finally{try{await i.cancel()}catch{}finally{i.releaseLock()}}let c=new Uint8Array(u),p=0;for(let d of l)c.set(d,p),p+=d.length;return c}async function ft(t,n){
var o,a;try{let r=await ea({url:t,abortSignal:n?.abortSignal});if(!r.ok)throw await Ct(r),new we({url:t,statusCode:r.status,statusText:r.statusText});let i=await jn(
{response:r,url:t,maxBytes:(o=n?.maxBytes)!=null?o:Tn}),l=(a=r.headers.get("content-type"))!=null?a:void 0;return new Blob([i],l?{type:l}:void 0)}catch(r){throw we.
isInstance(r)?r:new we({url:t,cause:r})}}var On=Symbol.for("vercel.ai.embeddingModel.maxInputBytesPerCall");var ta=({prefix:t,size:n=16,alphabet:o="0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz",separator:a="-"}={})=>{let r=()=>{let i=o.length,l=new Array(
n);for(let u=0;u<n;u++)l[u]=o[Math.random()*i|0];return l.join("")};if(t==null)return r;if(o.includes(a))throw new Ge({argument:"separator",message:`The separat\
or "${a}" must not be part of the alphabet "${o}".`});return()=>`${t}${a}${r()}`},he=ta();function mt(t){return(t instanceof Error||t instanceof DOMException)&&(t.name==="AbortError"||t.name==="ResponseAborted"||t.name==="TimeoutError")}var na=["fetc\
h failed","failed to fetch"],oa=new Set(["ConnectionRefused","ConnectionClosed","FailedToOpenSocket","ECONNRESET","ECONNREFUSED","ETIMEDOUT","EPIPE","UND_ERR_SO\
CKET","UND_ERR_HEADERS_TIMEOUT","UND_ERR_BODY_TIMEOUT","UND_ERR_CONNECT_TIMEOUT"]);function aa(t){let n=new Set,o=t;for(;o instanceof Error&&!n.has(o);){n.add(o);
let a=o;if(typeof a.code=="string"&&oa.has(a.code))return a;o=o.cause}}function Pn({error:t,url:n,requestBodyValues:o}){if(mt(t))return t;if(t instanceof TypeError&&
na.includes(t.message.toLowerCase())){let r=t.cause;if(r!=null)return new ae({message:`Cannot connect to API: ${r.message}`,cause:r,url:n,requestBodyValues:o,isRetryable:!0})}
let a=aa(t);return a!=null?ae.isInstance(t)?new ae({message:t.message,cause:t.cause,url:t.url,requestBodyValues:t.requestBodyValues,statusCode:t.statusCode,responseHeaders:t.
responseHeaders,responseBody:t.responseBody,data:t.data,isRetryable:!0}):new ae({message:`Cannot connect to API: ${t instanceof Error?t.message:a.message}`,cause:t,
url:n,requestBodyValues:o,isRetryable:!0}):t}function ra(t=globalThis){var n,o,a;return t.window?"runtime/browser":(n=t.navigator)!=null&&n.userAgent?`runtime/${t.
navigator.userAgent.toLowerCase()}`:(a=(o=t.process)==null?void 0:o.versions)!=null&&a.node?`runtime/node.js/${t.process.version.substring(0)}`:t.EdgeRuntime?"r\
untime/vercel-edge":"runtime/unknown"}function ia(t){if(t==null)return{};let n={};if(t instanceof Headers)t.forEach((o,a)=>{n[a.toLowerCase()]=o});else{Array.isArray(
t)||(t=Object.entries(t));for(let[o,a]of t)a!=null&&(n[o.toLowerCase()]=a)}return n}function Ot(t,...n){let o=new Headers(ia(t)),a=o.get("user-agent")||"";return o.
set("user-agent",[a,...n].filter(Boolean).join(" ")),Object.fromEntries(o.entries())}var sa="4.0.66";function ht(t){return t!=null}function En({apiKey:t,environmentVariableName:n,apiKeyParameterName:o="apiKey",description:a}){if(typeof t=="string")return t;if(t!=null)throw new lt({message:`${a}\
 API key must be a string.`});if(typeof process>"u")throw new lt({message:`${a} API key is missing. Pass it using the '${o}' parameter. Environment variables ar\
e not supported in this environment.`});if(t=process.env[n],t==null)throw new lt({message:`${a} API key is missing. Pass it using the '${o}' parameter or the ${n}\
 environment variable.`});if(typeof t!="string")throw new lt({message:`${a} API key must be a string. The value of the ${n} environment variable is not a string\
.`});return t}function Rn({settingValue:t,environmentVariableName:n}){if(typeof t=="string")return t;if(!(t!=null||typeof process>"u")&&(t=process.env[n],!(t==null||
typeof t!="string")))return t}function An(t){var n;let[o,a=""]=t.toLowerCase().split("/");return(n={mpeg:"mp3","x-wav":"wav",opus:"ogg",mp4:"m4a","x-m4a":"m4a"}[a])!=null?n:a}var la=/"(?:_|\\u005[Ff])(?:_|\\u005[Ff])(?:p|\\u0070)(?:r|\\u0072)(?:o|\\u006[Ff])(?:t|\\u0074)(?:o|\\u006[Ff])(?:_|\\u005[Ff])(?:_|\\u005[Ff])"\s*:/,
ua=/"(?:c|\\u0063)(?:o|\\u006[Ff])(?:n|\\u006[Ee])(?:s|\\u0073)(?:t|\\u0074)(?:r|\\u0072)(?:u|\\u0075)(?:c|\\u0063)(?:t|\\u0074)(?:o|\\u006[Ff])(?:r|\\u0072)"\s*:/;
function _n(t){let n=JSON.parse(t);return n===null||typeof n!="object"||la.test(t)===!1&&ua.test(t)===!1?n:pa(n)}function pa(t){let n=[t];for(;n.length;){let o=n;
n=[];for(let a of o){if(Object.prototype.hasOwnProperty.call(a,"__proto__"))throw new SyntaxError("Object contains forbidden prototype property");if(Object.prototype.
hasOwnProperty.call(a,"constructor")&&a.constructor!==null&&typeof a.constructor=="object"&&Object.prototype.hasOwnProperty.call(a.constructor,"prototype"))throw new SyntaxError(
"Object contains forbidden prototype property");for(let r in a){let i=a[r];i&&typeof i=="object"&&n.push(i)}}}return t}function Qe(t){let{stackTraceLimit:n}=Error;
try{Error.stackTraceLimit=0}catch{return _n(t)}try{return _n(t)}finally{Error.stackTraceLimit=n}}function Pt(t){if(t.type==="object"||Array.isArray(t.type)&&t.type.
includes("object")){let{additionalProperties:o}=t;t.additionalProperties=o!=null&&typeof o!="boolean"?He(o):!1;let{properties:a}=t;if(a!=null)for(let r of Object.
keys(a))a[r]=He(a[r])}t.items!=null&&(t.items=Array.isArray(t.items)?t.items.map(He):He(t.items)),t.anyOf!=null&&(t.anyOf=t.anyOf.map(He)),t.allOf!=null&&(t.allOf=
t.allOf.map(He)),t.oneOf!=null&&(t.oneOf=t.oneOf.map(He));let{definitions:n}=t;if(n!=null)for(let o of Object.keys(n))n[o]=He(n[o]);return t}function He(t){return typeof t==
"boolean"?t:Pt(t)}var ca=Symbol("Let zodToJsonSchema decide on which parser to use"),vn={name:void 0,$refStrategy:"root",basePath:["#"],effectStrategy:"input",pipeStrategy:"\
all",dateStrategy:"format:date-time",mapStrategy:"entries",removeAdditionalStrategy:"passthrough",allowedAdditionalProperties:!0,rejectedAdditionalProperties:!1,
definitionPath:"definitions",strictUnions:!1,definitions:{},errorMessages:!1,patternStrategy:"escape",applyRegexFlags:!1,emailStrategy:"format:email",base64Strategy:"\
contentEncoding:base64",nameStrategy:"ref"},da=t=>typeof t=="string"?{...vn,name:t}:{...vn,...t};function je(){return{}}function ma(t,n){var o,a,r;let i={type:"\
array"};return(o=t.type)!=null&&o._def&&((r=(a=t.type)==null?void 0:a._def)==null?void 0:r.typeName)!==J.ZodAny&&(i.items=Q(t.type._def,{...n,currentPath:[...n.
currentPath,"items"]})),t.minLength&&(i.minItems=t.minLength.value),t.maxLength&&(i.maxItems=t.maxLength.value),t.exactLength&&(i.minItems=t.exactLength.value,i.
maxItems=t.exactLength.value),i}function fa(t){let n={type:"integer",format:"int64"};if(!t.checks)return n;for(let o of t.checks)switch(o.kind){case"min":o.inclusive?
n.minimum=o.value:n.exclusiveMinimum=o.value;break;case"max":o.inclusive?n.maximum=o.value:n.exclusiveMaximum=o.value;break;case"multipleOf":n.multipleOf=o.value;
break}return n}function ha(){return{type:"boolean"}}function Nn(t,n){return Q(t.type._def,n)}var ga=(t,n)=>Q(t.innerType._def,n);function qn(t,n,o){let a=o??n.dateStrategy;
if(Array.isArray(a))return{anyOf:a.map((r,i)=>qn(t,n,r))};switch(a){case"string":case"format:date-time":return{type:"string",format:"date-time"};case"format:dat\
e":return{type:"string",format:"date"};case"integer":return ya(t)}}var ya=t=>{let n={type:"integer",format:"unix-time"};for(let o of t.checks)switch(o.kind){case"\
min":n.minimum=o.value;break;case"max":n.maximum=o.value;break}return n};function _a(t,n){return{...Q(t.innerType._def,n),default:t.defaultValue()}}function va(t,n){
return n.effectStrategy==="input"?Q(t.schema._def,n):je()}function ba(t){return{type:"string",enum:Array.from(t.values)}}var wa=t=>"type"in t&&t.type==="string"?
!1:"allOf"in t;function ka(t,n){let o=[Q(t.left._def,{...n,currentPath:[...n.currentPath,"allOf","0"]}),Q(t.right._def,{...n,currentPath:[...n.currentPath,"allO\
f","1"]})].filter(r=>!!r),a=[];return o.forEach(r=>{if(wa(r))a.push(...r.allOf);else{let i=r;if("additionalProperties"in r&&r.additionalProperties===!1){let{additionalProperties:l,
...u}=r;i=u}a.push(i)}}),a.length?{allOf:a}:void 0}function Ia(t){let n=typeof t.value;return n!=="bigint"&&n!=="number"&&n!=="boolean"&&n!=="string"?{type:Array.
isArray(t.value)?"array":"object"}:{type:n==="bigint"?"integer":n,const:t.value}}var kt=void 0,Ne={cuid:/^[cC][^\s-]{8,}$/,cuid2:/^[0-9a-z]+$/,ulid:/^[0-9A-HJKMNP-TV-Z]{26}$/,
email:/^(?!\.)(?!.*\.\.)([a-zA-Z0-9_'+\-.]*)[a-zA-Z0-9_+-]@([a-zA-Z0-9][a-zA-Z0-9-]*\.)+[a-zA-Z]{2,}$/,emoji:()=>(kt===void 0&&(kt=RegExp("^(\\p{Extended_Pictogr\
aphic}|\\p{Emoji_Component})+$","u")),kt),uuid:/^[0-9a-fA-F]{8}\b-[0-9a-fA-F]{4}\b-[0-9a-fA-F]{4}\b-[0-9a-fA-F]{4}\b-[0-9a-fA-F]{12}$/,ipv4:/^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])$/,
ipv4Cidr:/^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\/(3[0-2]|[12]?[0-9])$/,ipv6:/^(([a-f0-9]{1,4}:){7}|::([a-f0-9]{1,4}:){0,6}|([a-f0-9]{1,4}:){1}:([a-f0-9]{1,4}:){0,5}|([a-f0-9]{1,4}:){2}:([a-f0-9]{1,4}:){0,4}|([a-f0-9]{1,4}:){3}:([a-f0-9]{1,4}:){0,3}|([a-f0-9]{1,4}:){4}:([a-f0-9]{1,4}:){0,2}|([a-f0-9]{1,4}:){5}:([a-f0-9]{1,4}:){0,1})([a-f0-9]{1,4}|(((25[0-5])|(2[0-4][0-9])|(1[0-9]{2})|([0-9]{1,2}))\.){3}((25[0-5])|(2[0-4][0-9])|(1[0-9]{2})|([0-9]{1,2})))$/,
ipv6Cidr:/^(([0-9a-fA-F]{1,4}:){7,7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:)|fe80:(:[0-9a-fA-F]{0,4}){0,4}%[0-9a-zA-Z]{1,}|::(ffff(:0{1,4}){0,1}:){0,1}((25[0-5]|(2[0-4]|1{0,1}[0-9]){0,1}[0-9])\.){3,3}(25[0-5]|(2[0-4]|1{0,1}[0-9]){0,1}[0-9])|([0-9a-fA-F]{1,4}:){1,4}:((25[0-5]|(2[0-4]|1{0,1}[0-9]){0,1}[0-9])\.){3,3}(25[0-5]|(2[0-4]|1{0,1}[0-9]){0,1}[0-9]))\/(12[0-8]|1[01][0-9]|[1-9]?[0-9])$/,
base64:/^([0-9a-zA-Z+/]{4})*(([0-9a-zA-Z+/]{2}==)|([0-9a-zA-Z+/]{3}=))?$/,base64url:/^([0-9a-zA-Z-_]{4})*(([0-9a-zA-Z-_]{2}(==)?)|([0-9a-zA-Z-_]{3}(=)?))?$/,nanoid:/^[a-zA-Z0-9_-]{21}$/,
jwt:/^[A-Za-z0-9-_]+\.[A-Za-z0-9-_]+\.[A-Za-z0-9-_]*$/};function zn(t,n){let o={type:"string"};if(t.checks)for(let a of t.checks)switch(a.kind){case"min":o.minLength=
typeof o.minLength=="number"?Math.max(o.minLength,a.value):a.value;break;case"max":o.maxLength=typeof o.maxLength=="number"?Math.min(o.maxLength,a.value):a.value;
break;case"email":switch(n.emailStrategy){case"format:email":qe(o,"email",a.message,n);break;case"format:idn-email":qe(o,"idn-email",a.message,n);break;case"pat\
tern:zod":be(o,Ne.email,a.message,n);break}break;case"url":qe(o,"uri",a.message,n);break;case"uuid":qe(o,"uuid",a.message,n);break;case"regex":be(o,a.regex,a.message,
n);break;case"cuid":be(o,Ne.cuid,a.message,n);break;case"cuid2":be(o,Ne.cuid2,a.message,n);break;case"startsWith":be(o,RegExp(`^${It(a.value,n)}`),a.message,n);
break;case"endsWith":be(o,RegExp(`${It(a.value,n)}$`),a.message,n);break;case"datetime":qe(o,"date-time",a.message,n);break;case"date":qe(o,"date",a.message,n);
break;case"time":qe(o,"time",a.message,n);break;case"duration":qe(o,"duration",a.message,n);break;case"length":o.minLength=typeof o.minLength=="number"?Math.max(
o.minLength,a.value):a.value,o.maxLength=typeof o.maxLength=="number"?Math.min(o.maxLength,a.value):a.value;break;case"includes":{be(o,RegExp(It(a.value,n)),a.message,
n);break}case"ip":{a.version!=="v6"&&qe(o,"ipv4",a.message,n),a.version!=="v4"&&qe(o,"ipv6",a.message,n);break}case"base64url":be(o,Ne.base64url,a.message,n);break;case"\
jwt":be(o,Ne.jwt,a.message,n);break;case"cidr":{a.version!=="v6"&&be(o,Ne.ipv4Cidr,a.message,n),a.version!=="v4"&&be(o,Ne.ipv6Cidr,a.message,n);break}case"emoji":
be(o,Ne.emoji(),a.message,n);break;case"ulid":{be(o,Ne.ulid,a.message,n);break}case"base64":{switch(n.base64Strategy){case"format:binary":{qe(o,"binary",a.message,
n);break}case"contentEncoding:base64":{o.contentEncoding="base64";break}case"pattern:zod":{be(o,Ne.base64,a.message,n);break}}break}case"nanoid":be(o,Ne.nanoid,
a.message,n);case"toLowerCase":case"toUpperCase":case"trim":break;default:}return o}function It(t,n){return n.patternStrategy==="escape"?Sa(t):t}var xa=new Set(
"ABCDEFGHIJKLMNOPQRSTUVXYZabcdefghijklmnopqrstuvxyz0123456789");function Sa(t){let n="";for(let o=0;o<t.length;o++)xa.has(t[o])||(n+="\\"),n+=t[o];return n}function qe(t,n,o,a){
var r;t.format||(r=t.anyOf)!=null&&r.some(i=>i.format)?(t.anyOf||(t.anyOf=[]),t.format&&(t.anyOf.push({format:t.format}),delete t.format),t.anyOf.push({format:n,
...o&&a.errorMessages&&{errorMessage:{format:o}}})):t.format=n}function be(t,n,o,a){var r;t.pattern||(r=t.allOf)!=null&&r.some(i=>i.pattern)?(t.allOf||(t.allOf=
[]),t.pattern&&(t.allOf.push({pattern:t.pattern}),delete t.pattern),t.allOf.push({pattern:bn(n,a),...o&&a.errorMessages&&{errorMessage:{pattern:o}}})):t.pattern=
bn(n,a)}function bn(t,n){var o;if(!n.applyRegexFlags||!t.flags)return t.source;let a={i:t.flags.includes("i"),m:t.flags.includes("m"),s:t.flags.includes("s")},r=a.
i?t.source.toLowerCase():t.source,i="",l=!1,u=!1,c=!1;for(let p=0;p<r.length;p++){if(l){i+=r[p],l=!1;continue}if(a.i){if(u){if(r[p].match(/[a-z]/)){c?(i+=r[p],i+=
`${r[p-2]}-${r[p]}`.toUpperCase(),c=!1):r[p+1]==="-"&&((o=r[p+2])!=null&&o.match(/[a-z]/))?(i+=r[p],c=!0):i+=`${r[p]}${r[p].toUpperCase()}`;continue}}else if(r[p].
match(/[a-z]/)){i+=`[${r[p]}${r[p].toUpperCase()}]`;continue}}if(a.m){if(r[p]==="^"){i+=`(^|(?<=[\r
]))`;continue}else if(r[p]==="$"){i+=`($|(?=[\r
]))`;continue}}if(a.s&&r[p]==="."){i+=u?`${r[p]}\r
`:`[${r[p]}\r
]`;continue}i+=r[p],r[p]==="\\"?l=!0:u&&r[p]==="]"?u=!1:!u&&r[p]==="["&&(u=!0)}try{new RegExp(i)}catch{return console.warn(`Could not convert regex pattern at ${n.
currentPath.join("/")} to a flag-independent form! Falling back to the flag-ignorant source`),t.source}return i}function Mn(t,n){var o,a,r,i,l,u;let c={type:"ob\
ject",additionalProperties:(o=Q(t.valueType._def,{...n,currentPath:[...n.currentPath,"additionalProperties"]}))!=null?o:n.allowedAdditionalProperties};if(((a=t.
keyType)==null?void 0:a._def.typeName)===J.ZodString&&((r=t.keyType._def.checks)!=null&&r.length)){let{type:p,...d}=zn(t.keyType._def,n);return{...c,propertyNames:d}}else{
if(((i=t.keyType)==null?void 0:i._def.typeName)===J.ZodEnum)return{...c,propertyNames:{enum:t.keyType._def.values}};if(((l=t.keyType)==null?void 0:l._def.typeName)===
J.ZodBranded&&t.keyType._def.type._def.typeName===J.ZodString&&((u=t.keyType._def.type._def.checks)!=null&&u.length)){let{type:p,...d}=Nn(t.keyType._def,n);return{
...c,propertyNames:d}}}return c}function Ca(t,n){if(n.mapStrategy==="record")return Mn(t,n);let o=Q(t.keyType._def,{...n,currentPath:[...n.currentPath,"items","\
items","0"]})||je(),a=Q(t.valueType._def,{...n,currentPath:[...n.currentPath,"items","items","1"]})||je();return{type:"array",maxItems:125,items:{type:"array",items:[
o,a],minItems:2,maxItems:2}}}function Ta(t){let n=t.values,a=Object.keys(t.values).filter(i=>typeof n[n[i]]!="number").map(i=>n[i]),r=Array.from(new Set(a.map(i=>typeof i)));
return{type:r.length===1?r[0]==="string"?"string":"number":["string","number"],enum:a}}function ja(){return{not:je()}}function Oa(){return{type:"null"}}var xt={
ZodString:"string",ZodNumber:"number",ZodBigInt:"integer",ZodBoolean:"boolean",ZodNull:"null"};function Pa(t,n){let o=t.options instanceof Map?Array.from(t.options.
values()):t.options;if(o.every(a=>a._def.typeName in xt&&(!a._def.checks||!a._def.checks.length))){let a=o.reduce((r,i)=>{let l=xt[i._def.typeName];return l&&!r.
includes(l)?[...r,l]:r},[]);return{type:a.length>1?a:a[0]}}else if(o.every(a=>a._def.typeName==="ZodLiteral"&&!a.description)){let a=o.reduce((r,i)=>{let l=typeof i.
_def.value;switch(l){case"string":case"number":case"boolean":return[...r,l];case"bigint":return[...r,"integer"];case"object":if(i._def.value===null)return[...r,
"null"];default:return r}},[]);if(a.length===o.length){let r=a.filter((i,l,u)=>u.indexOf(i)===l);return{type:r.length>1?r:r[0],enum:o.reduce((i,l)=>i.includes(l.
_def.value)?i:[...i,l._def.value],[])}}}else if(o.every(a=>a._def.typeName==="ZodEnum"))return{type:"string",enum:o.reduce((a,r)=>[...a,...r._def.values.filter(
i=>!a.includes(i))],[])};return Ea(t,n)}var Ea=(t,n)=>{let o=(t.options instanceof Map?Array.from(t.options.values()):t.options).map((a,r)=>Q(a._def,{...n,currentPath:[
...n.currentPath,"anyOf",`${r}`]})).filter(a=>!!a&&(!n.strictUnions||typeof a=="object"&&Object.keys(a).length>0));return o.length?{anyOf:o}:void 0};function Ra(t,n){
if(["ZodString","ZodNumber","ZodBigInt","ZodBoolean","ZodNull"].includes(t.innerType._def.typeName)&&(!t.innerType._def.checks||!t.innerType._def.checks.length))
return{type:[xt[t.innerType._def.typeName],"null"]};let o=Q(t.innerType._def,{...n,currentPath:[...n.currentPath,"anyOf","0"]});return o&&{anyOf:[o,{type:"null"}]}}
function Aa(t){let n={type:"number"};if(!t.checks)return n;for(let o of t.checks)switch(o.kind){case"int":n.type="integer";break;case"min":o.inclusive?n.minimum=
o.value:n.exclusiveMinimum=o.value;break;case"max":o.inclusive?n.maximum=o.value:n.exclusiveMaximum=o.value;break;case"multipleOf":n.multipleOf=o.value;break}return n}
function Na(t,n){let o={type:"object",properties:{}},a=[],r=t.shape();for(let l in r){let u=r[l];if(u===void 0||u._def===void 0)continue;let c=za(u),p=Q(u._def,
{...n,currentPath:[...n.currentPath,"properties",l],propertyPath:[...n.currentPath,"properties",l]});p!==void 0&&(o.properties[l]=p,c||a.push(l))}a.length&&(o.required=
a);let i=qa(t,n);return i!==void 0&&(o.additionalProperties=i),o}function qa(t,n){if(t.catchall._def.typeName!=="ZodNever")return Q(t.catchall._def,{...n,currentPath:[
...n.currentPath,"additionalProperties"]});switch(t.unknownKeys){case"passthrough":return n.allowedAdditionalProperties;case"strict":return n.rejectedAdditionalProperties;case"\
strip":return n.removeAdditionalStrategy==="strict"?n.allowedAdditionalProperties:n.rejectedAdditionalProperties}}function za(t){try{return t.isOptional()}catch{
return!0}}var Ma=(t,n)=>{var o;if(n.currentPath.toString()===((o=n.propertyPath)==null?void 0:o.toString()))return Q(t.innerType._def,n);let a=Q(t.innerType._def,
{...n,currentPath:[...n.currentPath,"anyOf","1"]});return a?{anyOf:[{not:je()},a]}:je()},$a=(t,n)=>{if(n.pipeStrategy==="input")return Q(t.in._def,n);if(n.pipeStrategy===
"output")return Q(t.out._def,n);let o=Q(t.in._def,{...n,currentPath:[...n.currentPath,"allOf","0"]}),a=Q(t.out._def,{...n,currentPath:[...n.currentPath,"allOf",
o?"1":"0"]});return{allOf:[o,a].filter(r=>r!==void 0)}};function Ua(t,n){return Q(t.type._def,n)}function Da(t,n){let a={type:"array",uniqueItems:!0,items:Q(t.valueType.
_def,{...n,currentPath:[...n.currentPath,"items"]})};return t.minSize&&(a.minItems=t.minSize.value),t.maxSize&&(a.maxItems=t.maxSize.value),a}function Fa(t,n){return t.
rest?{type:"array",minItems:t.items.length,items:t.items.map((o,a)=>Q(o._def,{...n,currentPath:[...n.currentPath,"items",`${a}`]})).reduce((o,a)=>a===void 0?o:[
...o,a],[]),additionalItems:Q(t.rest._def,{...n,currentPath:[...n.currentPath,"additionalItems"]})}:{type:"array",minItems:t.items.length,maxItems:t.items.length,
items:t.items.map((o,a)=>Q(o._def,{...n,currentPath:[...n.currentPath,"items",`${a}`]})).reduce((o,a)=>a===void 0?o:[...o,a],[])}}function Ba(){return{not:je()}}
function La(){return je()}var Ha=(t,n)=>Q(t.innerType._def,n),Ja=(t,n,o)=>{switch(n){case J.ZodString:return zn(t,o);case J.ZodNumber:return Aa(t);case J.ZodObject:
return Na(t,o);case J.ZodBigInt:return fa(t);case J.ZodBoolean:return ha();case J.ZodDate:return qn(t,o);case J.ZodUndefined:return Ba();case J.ZodNull:return Oa();case J.
ZodArray:return ma(t,o);case J.ZodUnion:case J.ZodDiscriminatedUnion:return Pa(t,o);case J.ZodIntersection:return ka(t,o);case J.ZodTuple:return Fa(t,o);case J.
ZodRecord:return Mn(t,o);case J.ZodLiteral:return Ia(t);case J.ZodEnum:return ba(t);case J.ZodNativeEnum:return Ta(t);case J.ZodNullable:return Ra(t,o);case J.ZodOptional:
return Ma(t,o);case J.ZodMap:return Ca(t,o);case J.ZodSet:return Da(t,o);case J.ZodLazy:return()=>t.getter()._def;case J.ZodPromise:return Ua(t,o);case J.ZodNaN:case J.
ZodNever:return ja();case J.ZodEffects:return va(t,o);case J.ZodAny:return je();case J.ZodUnknown:return La();case J.ZodDefault:return _a(t,o);case J.ZodBranded:
return Nn(t,o);case J.ZodReadonly:return Ha(t,o);case J.ZodCatch:return ga(t,o);case J.ZodPipeline:return $a(t,o);case J.ZodFunction:case J.ZodVoid:case J.ZodSymbol:
return;default:return(a=>{})(n)}},Wa=(t,n)=>{let o=0;for(;o<t.length&&o<n.length&&t[o]===n[o];o++);return[(t.length-o).toString(),...n.slice(o)].join("/")};function Q(t,n,o=!1){
var a;let r=n.seen.get(t);if(n.override){let c=(a=n.override)==null?void 0:a.call(n,t,n,r,o);if(c!==ca)return c}if(r&&!o){let c=Za(r,n);if(c!==void 0)return c}let i={
def:t,path:n.currentPath,jsonSchema:void 0};n.seen.set(t,i);let l=Ja(t,t.typeName,n),u=typeof l=="function"?Q(l(),n):l;if(u&&Va(t,n,u),n.postProcess){let c=n.postProcess(
u,t,n);return i.jsonSchema=u,c}return i.jsonSchema=u,u}var Za=(t,n)=>{switch(n.$refStrategy){case"root":return{$ref:t.path.join("/")};case"relative":return{$ref:Wa(
n.currentPath,t.path)};case"none":case"seen":return t.path.length<n.currentPath.length&&t.path.every((o,a)=>n.currentPath[a]===o)?(console.warn(`Recursive refer\
ence detected at ${n.currentPath.join("/")}! Defaulting to any`),je()):n.$refStrategy==="seen"?je():void 0}},Va=(t,n,o)=>(t.description&&(o.description=t.description),
o),Ga=t=>{let n=da(t),o=n.name!==void 0?[...n.basePath,n.definitionPath,n.name]:n.basePath;return{...n,currentPath:o,propertyPath:void 0,seen:new Map(Object.entries(
n.definitions).map(([a,r])=>[r._def,{def:r._def,path:[...n.basePath,n.definitionPath,a],jsonSchema:void 0}]))}},Ka=(t,n)=>{var o;let a=Ga(n),r=typeof n=="object"&&
n.definitions?Object.entries(n.definitions).reduce((p,[d,w])=>{var g;return{...p,[d]:(g=Q(w._def,{...a,currentPath:[...a.basePath,a.definitionPath,d]},!0))!=null?
g:je()}},{}):void 0,i=typeof n=="string"?n:n?.nameStrategy==="title"?void 0:n?.name,l=(o=Q(t._def,i===void 0?a:{...a,currentPath:[...a.basePath,a.definitionPath,
i]},!1))!=null?o:je(),u=typeof n=="object"&&n.name!==void 0&&n.nameStrategy==="title"?n.name:void 0;u!==void 0&&(l.title=u);let c=i===void 0?r?{...l,[a.definitionPath]:r}:
l:{$ref:[...a.$refStrategy==="relative"?[]:a.basePath,a.definitionPath,i].join("/"),[a.definitionPath]:{...r,[i]:l}};return c.$schema="http://json-schema.org/dr\
aft-07/schema#",c},St=Symbol.for("vercel.ai.schema");function S(t){let n;return()=>(n==null&&(n=t()),n)}function gt(t,{validate:n}={}){return{[St]:!0,_type:void 0,
get jsonSchema(){return typeof t=="function"&&(t=t()),t},validate:n}}function Xa(t){return typeof t=="object"&&t!==null&&St in t&&t[St]===!0&&"jsonSchema"in t&&
"validate"in t}function Ya(t){return t==null?gt({type:"object",properties:{},additionalProperties:!1}):Xa(t)?t:"~standard"in t?t["~standard"].vendor==="zod"?I(t):
Qa(t):t()}function Qa(t){return gt(()=>{if(!er(t))throw new Error(`Standard schema vendor '${t["~standard"].vendor}' does not support JSON Schema conversion.`);
return Pt(t["~standard"].jsonSchema.input({target:"draft-07"}))},{validate:async n=>{let o=await t["~standard"].validate(n);return"value"in o?{success:!0,value:o.
value}:{success:!1,error:new Le({value:n,cause:o.issues})}}})}function er(t){return t["~standard"].jsonSchema!=null}function tr(t,n){var o;let a=(o=n?.useReferences)!=
null?o:!1;return gt(()=>Ka(t,{$refStrategy:a?"root":"none"}),{validate:async r=>{let i=await t.safeParseAsync(r);return i.success?{success:!0,value:i.data}:{success:!1,
error:i.error}}})}function nr(t,n){var o;let a=(o=n?.useReferences)!=null?o:!1;return gt(()=>Pt(ln(t,{target:"draft-7",io:"input",reused:a?"ref":"inline"})),{validate:async r=>{
let i=await un(t,r);return i.success?{success:!0,value:i.data}:{success:!1,error:i.error}}})}function or(t){return"_zod"in t}function I(t,n){return or(t)?nr(t,n):
tr(t,n)}async function ie({value:t,schema:n,context:o}){let a=await ct({value:t,schema:n,context:o});if(!a.success)throw Le.wrap({value:t,cause:a.error,context:o});
return a.value}async function ct({value:t,schema:n,context:o}){let a=Ya(n);try{if(a.validate==null)return{success:!0,value:t,rawValue:t};let r=await a.validate(
t);return r.success?{success:!0,value:r.value,rawValue:t}:{success:!1,error:Le.wrap({value:t,cause:r.error,context:o}),rawValue:t}}catch(r){return{success:!1,error:Le.
wrap({value:t,cause:r,context:o}),rawValue:t}}}async function Et({text:t,schema:n}){try{let o=Qe(t);return n==null?o:ie({value:o,schema:n})}catch(o){throw st.isInstance(
o)||Le.isInstance(o)?o:new st({text:t,cause:o})}}async function yt({text:t,schema:n}){try{let o=Qe(t);return n==null?{success:!0,value:o,rawValue:o}:await ct({value:o,
schema:n})}catch(o){return{success:!1,error:st.isInstance(o)?o:new st({text:t,cause:o}),rawValue:void 0}}}function ar({stream:t,schema:n}){return t.pipeThrough(new TextDecoderStream).pipeThrough(new mn).pipeThrough(new TransformStream({async transform({data:o},a){o!==
"[DONE]"&&a.enqueue(await yt({text:o,schema:n}))}}))}async function se({provider:t,providerOptions:n,schema:o}){if(n?.[t]==null)return;let a=await ct({value:n[t],
schema:o});if(!a.success)throw new Ge({argument:"providerOptions",message:`invalid ${t} provider options`,cause:a.error});return a.value}var rr=()=>globalThis.fetch,
ke=async({url:t,headers:n,body:o,failedResponseHandler:a,successfulResponseHandler:r,abortSignal:i,fetch:l})=>$n({url:t,headers:{"Content-Type":"application/jso\
n",...n},body:{content:JSON.stringify(o),values:o},failedResponseHandler:a,successfulResponseHandler:r,abortSignal:i,fetch:l}),_t=async({url:t,headers:n,formData:o,
failedResponseHandler:a,successfulResponseHandler:r,abortSignal:i,fetch:l})=>$n({url:t,headers:n,body:{content:o,values:Object.fromEntries(o.entries())},failedResponseHandler:a,
successfulResponseHandler:r,abortSignal:i,fetch:l}),$n=async({url:t,headers:n={},body:o,successfulResponseHandler:a,failedResponseHandler:r,abortSignal:i,fetch:l=rr()})=>{
try{let u=await l(t,{method:"POST",headers:Ot(n,`ai-sdk/provider-utils/${sa}`,ra()),body:o.content,signal:i}),c=pt(u);if(!u.ok){let p;try{p=await r({response:u,
url:t,requestBodyValues:o.values})}catch(d){throw mt(d)||ae.isInstance(d)?d:new ae({message:"Failed to process error response",cause:d,statusCode:u.status,url:t,
responseHeaders:c,requestBodyValues:o.values})}throw p.value}try{return await a({response:u,url:t,requestBodyValues:o.values})}catch(p){throw p instanceof Error&&
(mt(p)||ae.isInstance(p))?p:new ae({message:"Failed to process successful response",cause:p,statusCode:u.status,url:t,responseHeaders:c,requestBodyValues:o.values})}}catch(u){
throw Pn({error:u,url:t,requestBodyValues:o.values})}};function Un({id:t,inputSchema:n}){return({execute:o,outputSchema:a,needsApproval:r,toModelOutput:i,onInputStart:l,onInputDelta:u,onInputAvailable:c,...p})=>({type:"\
provider",id:t,args:p,inputSchema:n,outputSchema:a,execute:o,needsApproval:r,toModelOutput:i,onInputStart:l,onInputDelta:u,onInputAvailable:c})}function ue({id:t,
inputSchema:n,outputSchema:o,supportsDeferredResults:a}){return({execute:r,needsApproval:i,toModelOutput:l,onInputStart:u,onInputDelta:c,onInputAvailable:p,...d})=>({
type:"provider",id:t,args:d,inputSchema:n,outputSchema:o,execute:r,needsApproval:i,toModelOutput:l,onInputStart:u,onInputDelta:c,onInputAvailable:p,supportsDeferredResults:a})}var ir=new TextDecoder;function sr({stream:t,url:n,requestBodyValues:o,statusCode:a,responseHeaders:r}){let i=t.getReader(),l=!1,u=()=>{l||(i.releaseLock(),l=!0)};
return new ReadableStream({async pull(c){try{let{done:p,value:d}=await i.read();p?(u(),c.close()):c.enqueue(d)}catch(p){if(u(),mt(p)){c.error(p);return}c.error(
Pn({error:new ae({message:"Failed to process successful response",cause:p,statusCode:a,url:n,responseHeaders:r,requestBodyValues:o}),url:n,requestBodyValues:o}))}},
async cancel(c){try{await i.cancel(c)}finally{u()}}})}async function Dn({response:t,url:n}){return ir.decode(await jn({response:t,url:n}))}var Fn=({errorSchema:t,
errorToMessage:n,isRetryable:o})=>async({response:a,url:r,requestBodyValues:i})=>{let l=await Dn({response:a,url:r}),u=pt(a);if(l.trim()==="")return{responseHeaders:u,
value:new ae({message:a.statusText,url:r,requestBodyValues:i,statusCode:a.status,responseHeaders:u,responseBody:l,isRetryable:o?.(a)})};try{let c=await Et({text:l,
schema:t});return{responseHeaders:u,value:new ae({message:n(c),url:r,requestBodyValues:i,statusCode:a.status,responseHeaders:u,responseBody:l,data:c,isRetryable:o?.(
a,c)})}}catch{return{responseHeaders:u,value:new ae({message:a.statusText,url:r,requestBodyValues:i,statusCode:a.status,responseHeaders:u,responseBody:l,isRetryable:o?.(
a)})}}},et=t=>async({response:n,url:o,requestBodyValues:a})=>{let r=pt(n);if(n.body==null)throw new pn({});return{responseHeaders:r,value:ar({stream:sr({stream:n.
body,url:o,requestBodyValues:a,statusCode:n.status,responseHeaders:r}),schema:t})}},Oe=t=>async({response:n,url:o,requestBodyValues:a})=>{let r=await Dn({response:n,
url:o}),i=await yt({text:r,schema:t}),l=pt(n);if(!i.success)throw new ae({message:"Invalid JSON response",cause:i.error,statusCode:n.status,responseHeaders:l,responseBody:r,
url:o,requestBodyValues:a});return{responseHeaders:l,value:i.value,rawValue:i.rawValue}},Bn=()=>async({response:t,url:n,requestBodyValues:o})=>{let a=pt(t);if(!t.
body)throw new ae({message:"Response body is empty",url:n,requestBodyValues:o,statusCode:t.status,responseHeaders:a,responseBody:void 0});try{let r=await t.arrayBuffer();
return{responseHeaders:a,value:new Uint8Array(r)}}catch(r){throw new ae({message:"Failed to read response as array buffer",url:n,requestBodyValues:o,statusCode:t.
status,responseHeaders:a,responseBody:void 0,cause:r})}};function lr(t){if(typeof t!="string")return!1;let n=t.trimStart()[0];return n==="{"||n==="["}var ur=class{constructor(t=""){this.structure={kind:"undetermined"},
this.append(t)}get hasCompleteStructuredValue(){return this.structure.kind==="structured"&&this.structure.complete===!0}append(t){let n=this.structure;for(let o of t){
if(n.kind==="undetermined"){if(/\s/.test(o))continue;if(o!=="{"&&o!=="["){n={kind:"other"};continue}n={kind:"structured",stack:[o],inString:!1,escaped:!1,complete:!1};
continue}if(!(n.kind!=="structured"||n.complete)){if(n.inString){n.escaped?n.escaped=!1:o==="\\"?n.escaped=!0:o==='"'&&(n.inString=!1);continue}if(o==='"')n.inString=
!0;else if(o==="{"||o==="[")n.stack.push(o);else if(o==="}"||o==="]"){let a=o==="}"?"{":"[";if(n.stack[n.stack.length-1]!==a){n={kind:"other"};continue}n.stack.
pop(),n.stack.length===0&&(n.complete=!0)}}}this.structure=n}},Ln=class{constructor(t,n={}){this.toolCalls=[],this.toolCallsById=new Map,this.toolCallsByIndex=new Map,
this.usedToolCallIds=new Set,this.nextGeneratedIdSuffixes=new Map;var o,a;this.controller=t,this._generateId=(o=n.generateId)!=null?o:he,this.typeValidation=(a=
n.typeValidation)!=null?a:"none",this.extractMetadata=n.extractMetadata,this.buildToolCallProviderMetadata=n.buildToolCallProviderMetadata}processDelta(t){var n,
o;let a=(n=t.function)==null?void 0:n.name,r=typeof a=="string"&&a.trim().length===0,i=this.getNonBlankString(t.id),l=this.getNonBlankString(a),{index:u}=t,c=this.
resolveToolCall({wireId:i,index:u,name:l,hasExplicitCallStart:l!=null&&lr((o=t.function)==null?void 0:o.arguments)});if(c.kind==="ambiguous")return;let p;if(c.kind===
"new"){if(r)return;p=this.processNewToolCall(t,{wireId:i,index:u,name:l})}else p=c.toolCall,i!=null&&this.associateWireId(p,i),this.processExistingToolCall(p,t);
u!=null&&this.associateIndex(p,u)}flush(){let t=this.toolCalls.every(n=>n.index!=null)?[...this.toolCalls].sort((n,o)=>n.index-o.index||n.sequence-o.sequence):this.
toolCalls;for(let n of t)n.hasFinished||this.finishToolCall(n)}resolveToolCall({wireId:t,index:n,name:o,hasExplicitCallStart:a}){let r=n!=null?this.toolCallsByIndex.
get(n):void 0,i=this.filterToolCallsByName(r,o);if(t!=null){let u=this.toolCallsById.get(t);if(u!=null){if(n!=null){let c=i.filter(d=>u.has(d)),p=this.resolveMatchingToolCall(
c,a);return p.kind!=="new"?p:o!=null?{kind:"new"}:r!=null?{kind:"ambiguous"}:this.resolveMatchingToolCall([...u],!1)}if(o!=null){let c=[...u].filter(p=>p.function.
name===o);return this.resolveMatchingToolCall(c,a)}return this.resolveMatchingToolCall([...u],!1)}return i.length>0?a?{kind:"new"}:this.resolveMatchingToolCall(
i,!1):{kind:"new"}}if(r!=null)return this.resolveMatchingToolCall(i,a);if(o!=null)return{kind:"new"};let l=this.toolCalls.filter(u=>!u.hasFinished);return l.length===
1?{kind:"existing",toolCall:l[0]}:l.length>1?{kind:"ambiguous"}:{kind:"new"}}filterToolCallsByName(t,n){return t==null?[]:[...t].filter(o=>n==null||o.function.name===
n)}resolveMatchingToolCall(t,n){if(t.length===0)return{kind:"new"};if(!n)return t.length===1?{kind:"existing",toolCall:t[0]}:{kind:"ambiguous"};let o=t.filter(a=>!a.
argumentState.hasCompleteStructuredValue);return o.length===1?{kind:"existing",toolCall:o[0]}:o.length>1?{kind:"ambiguous"}:{kind:"new"}}processNewToolCall(t,{wireId:n,
index:o,name:a}){var r,i,l,u,c;if(this.typeValidation==="required"){if(t.type!=="function")throw new Xe({data:t,message:"Expected 'function' type."})}else if(this.
typeValidation==="if-present"&&t.type!=null&&t.type!=="function")throw new Xe({data:t,message:"Expected 'function' type."});if(a==null)throw new Xe({data:t,message:"\
Expected 'function.name' to be a string."});let p=this.createToolCallId(n);this.controller.enqueue({type:"tool-input-start",id:p,toolName:a});let d={id:p,index:o??
void 0,sequence:this.toolCalls.length,type:"function",function:{name:a,arguments:(i=(r=t.function)==null?void 0:r.arguments)!=null?i:""},argumentState:new ur((u=
(l=t.function)==null?void 0:l.arguments)!=null?u:""),hasFinished:!1,metadata:(c=this.extractMetadata)==null?void 0:c.call(this,t)};return this.toolCalls.push(d),
n!=null&&this.associateWireId(d,n),d.function.arguments.length>0&&this.controller.enqueue({type:"tool-input-delta",id:d.id,delta:d.function.arguments}),d}associateWireId(t,n){
let o=this.toolCallsById.get(n);o==null&&(o=new Set,this.toolCallsById.set(n,o)),o.add(t)}associateIndex(t,n){let o=this.toolCallsByIndex.get(n);o==null&&(o=new Set,
this.toolCallsByIndex.set(n,o)),o.add(t)}createToolCallId(t){var n,o;if(t!=null&&!this.usedToolCallIds.has(t))return this.usedToolCallIds.add(t),t;let a=(n=this.
getNonBlankString(this._generateId()))!=null?n:"tool-call";if(!this.usedToolCallIds.has(a))return this.usedToolCallIds.add(a),a;let r=(o=this.nextGeneratedIdSuffixes.
get(a))!=null?o:1,i=r+this.usedToolCallIds.size;for(let l=r;l<=i;l++){let u=`${a}-${l}`;if(!this.usedToolCallIds.has(u))return this.usedToolCallIds.add(u),this.
nextGeneratedIdSuffixes.set(a,l+1),u}throw new Error("Failed to create a unique tool call ID.")}getNonBlankString(t){return t!=null&&t.trim().length>0?t:void 0}processExistingToolCall(t,n){
var o;!t.hasFinished&&((o=n.function)==null?void 0:o.arguments)!=null&&(t.argumentState.append(n.function.arguments),t.function.arguments+=n.function.arguments,
this.controller.enqueue({type:"tool-input-delta",id:t.id,delta:n.function.arguments}))}finishToolCall(t){var n;this.controller.enqueue({type:"tool-input-end",id:t.
id});let o=(n=this.buildToolCallProviderMetadata)==null?void 0:n.call(this,t.metadata);this.controller.enqueue({type:"tool-call",toolCallId:t.id,toolName:t.function.
name,input:t.function.arguments,...o?{providerMetadata:o}:{}}),t.hasFinished=!0}};function Hn(t){return t?.replace(/\/$/,"")}function Ee(t){let n=[];return JSON.stringify(t,function(o,a){if(typeof a=="bigint")return a.toString();if(typeof a!="object"||a===null)return a;for(;n.length>0&&
n.at(-1)!==this;)n.pop();return n.includes(a)?"[Circular]":(n.push(a),a)})}var Gt=()=>e.object({error:e.object({message:e.string(),type:e.string().nullish(),param:e.any().nullish(),code:e.union([e.string(),e.number()]).nullish()})}),pr=S(
()=>I(Gt())),ze=Fn({errorSchema:pr,errorToMessage:t=>t.error.message});function vo(t){var n,o,a,r,i;let l=cr(t),u=dr(t),c=u?.minor==null&&((o=(n=u?.variant)==null?
void 0:n.startsWith("chat"))!=null?o:!1),p=(r=(a=u?.variant)==null?void 0:a.startsWith("nano"))!=null?r:!1,d=u!=null&&u.major>=6,w=t==="gpt-6-sol"||t==="gpt-6-l\
una"||t==="gpt-6.1-terra",g=l!=null&&l>=3||u!=null&&u.major>=5&&!c,b=t.startsWith("gpt-4")||u!=null&&u.major>=5&&!p&&!c||l!=null&&l>=3,m=l!=null||u!=null&&u.major>=
5&&!c,x=!d&&u!=null&&(u.major>5||u.major===5&&((i=u.minor)!=null?i:0)>=1);return{supportsFlexProcessing:g,supportsPriorityProcessing:b,supportsConfigurationUpdate:d,
supportsAsyncToolCalling:d,supportedReasoningEfforts:w?["none","low","medium","high","xhigh","max"]:d?["low","medium","high","xhigh","max"]:void 0,isReasoningModel:m,
systemMessageMode:m?"developer":"system",supportsNonReasoningParameters:x}}function cr(t){let n=/^o(\d+)(?:-|$)/.exec(t);return n==null?void 0:Number(n[1])}function dr(t){
let n=/^gpt-(\d+)(?:\.(\d+))?(?:-(.+))?$/.exec(t);if(n!=null)return{major:Number(n[1]),minor:n[2]==null?void 0:Number(n[2]),variant:n[3]}}function Kt(t){let n=l(
t,!0),o=c(n);if(o==null)return n;let{allOf:a,...r}=n,i=p(o,n);return typeof i!="object"||i==null?n:{...i,...r};function l(d,w=!1){if(typeof d!="object"||d==null)
return d;let g={...d};g.properties!=null&&(g.properties=u(g.properties)),g.patternProperties!=null&&(g.patternProperties=u(g.patternProperties)),g.definitions!=
null&&(g.definitions=u(g.definitions)),g.$defs!=null&&(g.$defs=u(g.$defs)),g.items!=null&&(g.items=Array.isArray(g.items)?g.items.map(k=>l(k)):l(g.items)),g.allOf!=
null&&(g.allOf=g.allOf.map(k=>l(k))),g.anyOf!=null&&(g.anyOf=g.anyOf.map(k=>l(k))),g.oneOf!=null&&(g.oneOf=g.oneOf.map(k=>l(k))),typeof g.additionalProperties==
"object"&&g.additionalProperties!=null&&(g.additionalProperties=l(g.additionalProperties));let b=c(g);if(b==null||w)return g;let{allOf:m,...x}=g;return{...x,$ref:b}}
function u(d){return Object.fromEntries(Object.entries(d).map(([w,g])=>[w,l(g)]))}function c(d){var w;if(((w=d.allOf)==null?void 0:w.length)!==1)return;let[g]=d.
allOf;return typeof g=="object"&&g!=null&&Object.keys(g).length===1&&typeof g.$ref=="string"?g.$ref:void 0}function p(d,w){var g,b;let m=/^#\/(definitions|\$defs)\/(.+)$/.
exec(d);if(m==null)return;let[,x,k]=m,V=k.replace(/~1/g,"/").replace(/~0/g,"~");return x==="definitions"?(g=w.definitions)==null?void 0:g[V]:(b=w.$defs)==null?void 0:
b[V]}}function Jn(t){var n,o;let a=bo(t);if(a==null)return;let r=$t(a);return{message:a.message,type:(n=a.type)!=null?n:void 0,code:(o=a.code)!=null?o:void 0,statusCode:r,
isRetryable:wo(a,r),data:t}}async function Xt({stream:t,getError:n,isOutputChunk:o,url:a,requestBodyValues:r,responseHeaders:i}){let[l,u]=t.tee(),c=l.getReader();
try{for(;;){let p=await c.read();if(p.done)return u;let d=p.value;if(!d.success)return u;let w=n(d.value);if(w!=null)throw u.cancel().catch(()=>{}),mr({frame:w,
url:a,requestBodyValues:r,responseHeaders:i});if(o(d.value))return u}}finally{c.cancel().catch(()=>{}),c.releaseLock()}}function mr({frame:t,url:n,requestBodyValues:o,
responseHeaders:a}){var r;let i=bo(t);return new ae({message:(r=i?.message)!=null?r:"OpenAI stream failed before any output was generated",url:n,requestBodyValues:o,
statusCode:i==null?500:$t(i),responseHeaders:a,responseBody:JSON.stringify(t),data:t,isRetryable:i==null?!0:wo(i,$t(i))})}function bo(t){var n;let o=dt(t);if(o==
null)return;if(o.type==="response.failed"){let r=dt(o.response),i=dt(r?.error);return typeof i?.message=="string"?{message:i.message,code:Wn(i.code),type:"respo\
nse.failed"}:void 0}let a=(n=dt(o.error))!=null?n:o;return typeof a.message=="string"&&(dt(o.error)!=null||typeof a.type=="string"||"code"in a||"param"in a)?{message:a.
message,code:Wn(a.code),type:typeof a.type=="string"?a.type:void 0}:void 0}function $t(t){if(typeof t.code=="number"&&Zn(t.code))return t.code;if(typeof t.code==
"string"&&/^\d{3}$/.test(t.code)){let o=Number(t.code);if(Zn(o))return o}let n=[t.code,t.type].filter(o=>typeof o=="string"||typeof o=="number").join(" ").toLowerCase();
return["insufficient_quota","rate_limit"].some(o=>n.includes(o))?429:n.includes("authentication")?401:n.includes("permission")?403:n.includes("not_found")?404:[
"invalid","bad_request","context_length"].some(o=>n.includes(o))?400:n.includes("overload")?503:n.includes("timeout")?504:500}function dt(t){return typeof t=="o\
bject"&&t!=null?t:void 0}function Wn(t){return typeof t=="string"||typeof t=="number"?t:void 0}function Zn(t){return Number.isInteger(t)&&t>=400&&t<=599}function fr(t){
return t===408||t===409||t===429||t>=500}function wo(t,n){return t.code==="insufficient_quota"||t.type==="insufficient_quota"?!1:fr(n)}function Vn(t){var n,o,a,
r,i,l,u,c;if(t==null)return{inputTokens:{total:void 0,noCache:void 0,cacheRead:void 0,cacheWrite:void 0},outputTokens:{total:void 0,text:void 0,reasoning:void 0},
raw:void 0};let p=(n=t.prompt_tokens)!=null?n:0,d=(o=t.completion_tokens)!=null?o:0,w=(r=(a=t.prompt_tokens_details)==null?void 0:a.cached_tokens)!=null?r:0,g=(l=
(i=t.prompt_tokens_details)==null?void 0:i.cache_write_tokens)!=null?l:void 0,b=(c=(u=t.completion_tokens_details)==null?void 0:u.reasoning_tokens)!=null?c:0;return{
inputTokens:{total:p,noCache:p-w-(g??0),cacheRead:w,cacheWrite:g},outputTokens:{total:d,text:Math.max(0,d-b),reasoning:b},raw:t}}function hr(t){if(typeof t=="st\
ring")try{let n=Qe(t);return typeof n!="object"||n===null||Array.isArray(n)?"{}":t}catch{return"{}"}return Ee(typeof t=="object"&&t!==null&&!Array.isArray(t)?t:
{})}function Be(t){var n;return(n=t?.openai)==null?void 0:n.promptCacheBreakpoint}function gr({prompt:t,systemMessageMode:n="system"}){var o,a;let r=[],i=[];for(let{
role:l,content:u,providerOptions:c}of t)switch(l){case"system":{switch(n){case"system":{let p=Be(c);r.push({role:"system",content:p==null?u:[{type:"text",text:u,
prompt_cache_breakpoint:p}]});break}case"developer":{let p=Be(c);r.push({role:"developer",content:p==null?u:[{type:"text",text:u,prompt_cache_breakpoint:p}]});break}case"\
remove":{i.push({type:"other",message:"system messages are removed for this model"});break}default:{let p=n;throw new Error(`Unsupported system message mode: ${p}`)}}
break}case"user":{if(u.length===1&&u[0].type==="text"&&Be(u[0].providerOptions)==null){r.push({role:"user",content:u[0].text});break}r.push({role:"user",content:u.
map((p,d)=>{var w,g,b;switch(p.type){case"text":{let m=Be(p.providerOptions);return{type:"text",text:p.text,...m!=null&&{prompt_cache_breakpoint:m}}}case"file":{
let m=Be(p.providerOptions);if(p.mediaType.startsWith("image/")){let x=p.mediaType==="image/*"?"image/jpeg":p.mediaType;return{type:"image_url",image_url:{url:p.
data instanceof URL?p.data.toString():`data:${x};base64,${Je(p.data)}`,detail:(g=(w=p.providerOptions)==null?void 0:w.openai)==null?void 0:g.imageDetail},...m!=
null&&{prompt_cache_breakpoint:m}}}else if(p.mediaType.startsWith("audio/")){if(p.data instanceof URL)throw new ce({functionality:"audio file parts with URLs"});
switch(p.mediaType){case"audio/wav":return{type:"input_audio",input_audio:{data:Je(p.data),format:"wav"},...m!=null&&{prompt_cache_breakpoint:m}};case"audio/mp3":case"\
audio/mpeg":return{type:"input_audio",input_audio:{data:Je(p.data),format:"mp3"},...m!=null&&{prompt_cache_breakpoint:m}};default:throw new ce({functionality:`a\
udio content parts with media type ${p.mediaType}`})}}else if(p.mediaType==="application/pdf"){if(p.data instanceof URL)throw new ce({functionality:"PDF file pa\
rts with URLs"});return{type:"file",file:typeof p.data=="string"&&p.data.startsWith("file-")?{file_id:p.data}:{filename:(b=p.filename)!=null?b:`part-${d}.pdf`,file_data:`\
data:application/pdf;base64,${Je(p.data)}`},...m!=null&&{prompt_cache_breakpoint:m}}}else throw new ce({functionality:`file part media type ${p.mediaType}`})}}})});
break}case"assistant":{let p="",d=[],w=!1,g=[];for(let b of u)switch(b.type){case"text":{let m=Be(b.providerOptions);p+=b.text,d.push({type:"text",text:b.text,...m!=
null&&{prompt_cache_breakpoint:m}}),w||(w=m!=null);break}case"tool-call":{g.push({id:b.toolCallId,type:"function",function:{name:b.toolName,arguments:hr(b.input)}});
break}}r.push({role:"assistant",content:w?d:g.length>0?p||null:p,tool_calls:g.length>0?g:void 0});break}case"tool":{for(let p of u){if(p.type==="tool-approval-r\
esponse")continue;let d=p.output,w=(o=d.type==="content"?d.value.map(b=>Be(b.providerOptions)).find(b=>b!=null):Be(d.providerOptions))!=null?o:Be(p.providerOptions),
g;switch(d.type){case"text":case"error-text":g=d.value;break;case"execution-denied":g=(a=d.reason)!=null?a:"Tool call execution denied.";break;case"content":case"\
json":case"error-json":g=Ee(d.value);break}r.push({role:"tool",tool_call_id:p.toolCallId,content:w==null?g:[{type:"text",text:g,prompt_cache_breakpoint:w}]})}break}default:{
let p=l;throw new Error(`Unsupported role: ${p}`)}}return{messages:r,warnings:i}}function Rt({id:t,model:n,created:o}){return{id:t??void 0,modelId:n??void 0,timestamp:o?
new Date(o*1e3):void 0}}function Gn({finishReason:t,hasRefusal:n=!1}){switch(t){case"stop":return n?"content-filter":"stop";case"length":return"length";case"con\
tent_filter":return"content-filter";case"function_call":case"tool_calls":return"tool-calls";default:return"other"}}var yr=S(()=>I(e.object({id:e.string().nullish(),
created:e.number().nullish(),model:e.string().nullish(),choices:e.array(e.object({message:e.object({role:e.literal("assistant").nullish(),content:e.string().nullish(),
refusal:e.string().nullish(),audio:e.object({transcript:e.string().nullish()}).nullish(),tool_calls:e.array(e.object({id:e.string().nullish(),type:e.literal("fu\
nction"),function:e.object({name:e.string(),arguments:e.string()})})).nullish(),annotations:e.array(e.object({type:e.literal("url_citation"),url_citation:e.object(
{start_index:e.number(),end_index:e.number(),url:e.string(),title:e.string()})})).nullish()}),index:e.number(),logprobs:e.object({content:e.array(e.object({token:e.
string(),logprob:e.number(),top_logprobs:e.array(e.object({token:e.string(),logprob:e.number()}))})).nullish(),refusal:e.array(e.object({token:e.string(),logprob:e.
number(),top_logprobs:e.array(e.object({token:e.string(),logprob:e.number()}))})).nullish()}).nullish(),finish_reason:e.string().nullish()})),usage:e.object({prompt_tokens:e.
number().nullish(),completion_tokens:e.number().nullish(),total_tokens:e.number().nullish(),prompt_tokens_details:e.object({cached_tokens:e.number().nullish(),cache_write_tokens:e.
number().nullish()}).nullish(),completion_tokens_details:e.object({reasoning_tokens:e.number().nullish(),accepted_prediction_tokens:e.number().nullish(),rejected_prediction_tokens:e.
number().nullish()}).nullish()}).nullish()}))),_r=S(()=>I(e.union([e.object({id:e.string().nullish(),created:e.number().nullish(),model:e.string().nullish(),choices:e.
array(e.object({delta:e.object({role:e.enum(["assistant"]).nullish(),content:e.string().nullish(),refusal:e.string().nullish(),tool_calls:e.array(e.object({index:e.
number(),id:e.string().nullish(),type:e.literal("function").nullish(),function:e.object({name:e.string().nullish(),arguments:e.string().nullish()})})).nullish(),
annotations:e.array(e.object({type:e.literal("url_citation"),url_citation:e.object({start_index:e.number(),end_index:e.number(),url:e.string(),title:e.string()})})).
nullish()}).nullish(),logprobs:e.object({content:e.array(e.object({token:e.string(),logprob:e.number(),top_logprobs:e.array(e.object({token:e.string(),logprob:e.
number()}))})).nullish(),refusal:e.array(e.object({token:e.string(),logprob:e.number(),top_logprobs:e.array(e.object({token:e.string(),logprob:e.number()}))})).
nullish()}).nullish(),finish_reason:e.string().nullish(),index:e.number()})),usage:e.object({prompt_tokens:e.number().nullish(),completion_tokens:e.number().nullish(),
total_tokens:e.number().nullish(),prompt_tokens_details:e.object({cached_tokens:e.number().nullish(),cache_write_tokens:e.number().nullish()}).nullish(),completion_tokens_details:e.
object({reasoning_tokens:e.number().nullish(),accepted_prediction_tokens:e.number().nullish(),rejected_prediction_tokens:e.number().nullish()}).nullish()}).nullish()}),
Gt()]))),vr=S(()=>I(e.object({logitBias:e.record(e.coerce.number(),e.number()).optional(),logprobs:e.union([e.boolean(),e.number()]).optional(),parallelToolCalls:e.
boolean().optional(),user:e.string().optional(),reasoningEffort:e.enum(["none","minimal","low","medium","high","xhigh","max"]).optional(),maxCompletionTokens:e.
number().optional(),store:e.boolean().optional(),metadata:e.record(e.string().max(64),e.string().max(512)).optional(),prediction:e.record(e.string(),e.any()).optional(),
serviceTier:e.enum(["auto","flex","priority","fast","ultrafast","default"]).optional(),strictJsonSchema:e.boolean().optional(),textVerbosity:e.enum(["low","medi\
um","high"]).optional(),promptCacheKey:e.string().optional(),promptCacheOptions:e.object({mode:e.enum(["implicit","explicit"]).optional(),ttl:e.literal("30m").optional()}).
optional(),promptCacheRetention:e.enum(["in_memory","24h"]).optional(),safetyIdentifier:e.string().optional(),systemMessageMode:e.enum(["system","developer","re\
move"]).optional(),forceReasoning:e.boolean().optional()})));function br({tools:t,toolChoice:n}){t=t?.length?t:void 0;let o=[];if(t==null)return{tools:void 0,toolChoice:void 0,
toolWarnings:o};let a=[];for(let i of t)i.type==="function"?a.push({type:"function",function:{name:i.name,description:i.description,parameters:i.inputSchema,...i.
strict!=null?{strict:i.strict}:{}}}):o.push({type:"unsupported",feature:`tool type: ${i.type}`});if(n==null)return{tools:a,toolChoice:void 0,toolWarnings:o};let r=n.
type;switch(r){case"auto":case"none":case"required":return{tools:a,toolChoice:r,toolWarnings:o};case"tool":return{tools:a,toolChoice:{type:"function",function:{
name:n.toolName}},toolWarnings:o};default:{let i=r;throw new ce({functionality:`tool choice type: ${i}`})}}}var wr=class{constructor(t,n){this.specificationVersion=
"v3",this.supportedUrls={"image/*":[/^https?:\/\/.*$/]},this.modelId=t,this.config=n}get provider(){return this.config.provider}async getArgs({prompt:t,maxOutputTokens:n,
temperature:o,topP:a,topK:r,frequencyPenalty:i,presencePenalty:l,stopSequences:u,responseFormat:c,seed:p,tools:d,toolChoice:w,providerOptions:g}){var b,m,x,k,V;
let z=[],E=(b=await se({provider:"openai",providerOptions:g,schema:vr}))!=null?b:{},F=vo(this.modelId),P=(m=E.forceReasoning)!=null?m:F.isReasoningModel,C=E.reasoningEffort;
C!=null&&F.supportedReasoningEfforts!=null&&!F.supportedReasoningEfforts.includes(C)&&(z.push({type:"unsupported",feature:"reasoningEffort",details:`${this.modelId}\
 only supports the following reasoning efforts: ${F.supportedReasoningEfforts.join(", ")}`}),C=void 0),r!=null&&z.push({type:"unsupported",feature:"topK"});let{
messages:y,warnings:q}=gr({prompt:t,systemMessageMode:(x=E.systemMessageMode)!=null?x:P?"developer":F.systemMessageMode});z.push(...q);let N=(k=E.strictJsonSchema)!=
null?k:!0,j={model:this.modelId,logit_bias:E.logitBias,logprobs:E.logprobs===!0||typeof E.logprobs=="number"?!0:void 0,top_logprobs:typeof E.logprobs=="number"?
E.logprobs:typeof E.logprobs=="boolean"&&E.logprobs?0:void 0,user:E.user,parallel_tool_calls:E.parallelToolCalls,max_tokens:n,temperature:o,top_p:a,frequency_penalty:i,
presence_penalty:l,response_format:c?.type==="json"?c.schema!=null?{type:"json_schema",json_schema:{schema:Kt(c.schema),strict:N,name:(V=c.name)!=null?V:"respon\
se",description:c.description}}:{type:"json_object"}:void 0,stop:u,seed:p,verbosity:E.textVerbosity,max_completion_tokens:E.maxCompletionTokens,store:E.store,metadata:E.
metadata,prediction:E.prediction,reasoning_effort:C,service_tier:E.serviceTier,prompt_cache_key:E.promptCacheKey,prompt_cache_options:E.promptCacheOptions,prompt_cache_retention:E.
promptCacheRetention,safety_identifier:E.safetyIdentifier,messages:y};F.supportedReasoningEfforts!=null&&j.prompt_cache_retention!=null&&(j.prompt_cache_retention=
void 0,z.push({type:"unsupported",feature:"promptCacheRetention",details:"promptCacheRetention is not supported by GPT-6 and later models; use promptCacheOption\
s instead"})),P?((E.reasoningEffort!=="none"||!F.supportsNonReasoningParameters)&&(j.temperature!=null&&(j.temperature=void 0,z.push({type:"unsupported",feature:"\
temperature",details:"temperature is not supported for reasoning models"})),j.top_p!=null&&(j.top_p=void 0,z.push({type:"unsupported",feature:"topP",details:"to\
pP is not supported for reasoning models"})),j.logprobs!=null&&(j.logprobs=void 0,z.push({type:"other",message:"logprobs is not supported for reasoning models"}))),
j.frequency_penalty!=null&&(j.frequency_penalty=void 0,z.push({type:"unsupported",feature:"frequencyPenalty",details:"frequencyPenalty is not supported for reas\
oning models"})),j.presence_penalty!=null&&(j.presence_penalty=void 0,z.push({type:"unsupported",feature:"presencePenalty",details:"presencePenalty is not suppo\
rted for reasoning models"})),j.logit_bias!=null&&(j.logit_bias=void 0,z.push({type:"other",message:"logitBias is not supported for reasoning models"})),j.top_logprobs!=
null&&(j.top_logprobs=void 0,z.push({type:"other",message:"topLogprobs is not supported for reasoning models"})),j.max_tokens!=null&&(j.max_completion_tokens==null&&
(j.max_completion_tokens=j.max_tokens),j.max_tokens=void 0)):(this.modelId.startsWith("gpt-4o-search-preview")||this.modelId.startsWith("gpt-4o-mini-search-prev\
iew"))&&j.temperature!=null&&(j.temperature=void 0,z.push({type:"unsupported",feature:"temperature",details:"temperature is not supported for the search preview\
 models and has been removed."})),E.serviceTier==="flex"&&!F.supportsFlexProcessing&&(z.push({type:"unsupported",feature:"serviceTier",details:"flex processing \
is only available for o3, o4-mini, and gpt-5 models"}),j.service_tier=void 0),(E.serviceTier==="priority"||E.serviceTier==="fast")&&!F.supportsPriorityProcessing&&
(z.push({type:"unsupported",feature:"serviceTier",details:"priority processing is only available for supported models (gpt-4, gpt-5, gpt-5-mini, o3, o4-mini) an\
d requires Enterprise access. gpt-5-nano is not supported"}),j.service_tier=void 0);let{tools:O,toolChoice:G,toolWarnings:U}=br({tools:d,toolChoice:w});return{args:{
...j,tools:O,tool_choice:G},warnings:[...z,...U]}}async doGenerate(t){var n,o,a,r,i,l,u,c,p;let{args:d,warnings:w}=await this.getArgs(t),{responseHeaders:g,value:b,
rawValue:m}=await ke({url:this.config.url({path:"/chat/completions",modelId:this.modelId}),headers:fe(this.config.headers(),t.headers),body:d,failedResponseHandler:ze,
successfulResponseHandler:Oe(yr),abortSignal:t.abortSignal,fetch:this.config.fetch}),x=b.choices[0];if(x==null)throw new Xe({data:m,message:"Response did not co\
ntain any choices."});let k=[],V=x.message.content!=null&&x.message.content.length>0?x.message.content:(n=x.message.audio)==null?void 0:n.transcript;V!=null&&V.
length>0&&k.push({type:"text",text:V});let z=x.message.refusal,E=z!=null&&z.length>0;E&&k.push({type:"text",text:z});for(let N of(o=x.message.tool_calls)!=null?
o:[])k.push({type:"tool-call",toolCallId:(a=N.id)!=null?a:he(),toolName:N.function.name,input:N.function.arguments});for(let N of(r=x.message.annotations)!=null?
r:[])k.push({type:"source",sourceType:"url",id:he(),url:N.url_citation.url,title:N.url_citation.title});let F=(i=b.usage)==null?void 0:i.completion_tokens_details,
P=(l=b.usage)==null?void 0:l.prompt_tokens_details,C={openai:{}};F?.accepted_prediction_tokens!=null&&(C.openai.acceptedPredictionTokens=F?.accepted_prediction_tokens),
F?.rejected_prediction_tokens!=null&&(C.openai.rejectedPredictionTokens=F?.rejected_prediction_tokens);let y=(u=x.logprobs)==null?void 0:u.content,q=(c=x.logprobs)==
null?void 0:c.refusal;return(y!=null||q!=null)&&(C.openai.logprobs=[...y??[],...q??[]]),{content:k,finishReason:{unified:Gn({finishReason:x.finish_reason,hasRefusal:E}),
raw:(p=x.finish_reason)!=null?p:void 0},usage:Vn(b.usage),request:{body:d},response:{...Rt(b),headers:g,body:m},warnings:w,providerMetadata:C}}async doStream(t){
let{args:n,warnings:o}=await this.getArgs(t),a={...n,stream:!0,stream_options:{include_usage:!0}},r=this.config.url({path:"/chat/completions",modelId:this.modelId}),
{responseHeaders:i,value:l}=await ke({url:r,headers:fe(this.config.headers(),t.headers),body:a,failedResponseHandler:ze,successfulResponseHandler:et(_r),abortSignal:t.
abortSignal,fetch:this.config.fetch}),u=await Xt({stream:l,getError:E=>"error"in E?E.error:void 0,isOutputChunk:kr,url:r,requestBodyValues:a,responseHeaders:i}),
c,p={unified:"other",raw:void 0},d,w=!1,g=!1,b=!1,m,x=!1,k=[],V={openai:{}};return{stream:u.pipeThrough(new TransformStream({start(E){c=new Ln(E,{generateId:he,
typeValidation:"if-present"}),E.enqueue({type:"stream-start",warnings:o})},transform(E,F){var P,C,y,q;if(t.includeRawChunks&&F.enqueue({type:"raw",rawValue:E.rawValue}),
!E.success){p={unified:"error",raw:void 0},m=void 0,F.enqueue({type:"error",error:E.error});return}let N=E.value;if("error"in N){p={unified:"error",raw:void 0},
m=void 0,F.enqueue({type:"error",error:N.error});return}if(!w){let U=Rt(N);Object.values(U).some(Boolean)&&(w=!0,F.enqueue({type:"response-metadata",...Rt(N)}))}
N.usage!=null&&(d=N.usage,((P=N.usage.completion_tokens_details)==null?void 0:P.accepted_prediction_tokens)!=null&&(V.openai.acceptedPredictionTokens=(C=N.usage.
completion_tokens_details)==null?void 0:C.accepted_prediction_tokens),((y=N.usage.completion_tokens_details)==null?void 0:y.rejected_prediction_tokens)!=null&&(V.
openai.rejectedPredictionTokens=(q=N.usage.completion_tokens_details)==null?void 0:q.rejected_prediction_tokens));let j=N.choices[0];if(j?.finish_reason!=null&&
(m=j.finish_reason),j?.logprobs!=null){let U=j.logprobs.content,h=j.logprobs.refusal;(U!=null||h!=null)&&(x=!0,k.push(...U??[],...h??[]))}if(j?.delta==null)return;
let O=j.delta,G=[];O.content!=null&&O.content.length>0&&G.push(O.content),O.refusal!=null&&O.refusal.length>0&&(b=!0,G.push(O.refusal)),G.length===0&&O.content===
""&&G.push(O.content);for(let U of G)g||(F.enqueue({type:"text-start",id:"0"}),g=!0),F.enqueue({type:"text-delta",id:"0",delta:U});if(O.tool_calls!=null)for(let U of O.
tool_calls)c.processDelta(U);if(O.annotations!=null)for(let U of O.annotations)F.enqueue({type:"source",sourceType:"url",id:he(),url:U.url_citation.url,title:U.
url_citation.title})},flush(E){g&&E.enqueue({type:"text-end",id:"0"}),c.flush(),m!=null&&(p={unified:Gn({finishReason:m,hasRefusal:b}),raw:m}),x&&(V.openai.logprobs=
k),E.enqueue({type:"finish",finishReason:p,usage:Vn(d),...V!=null?{providerMetadata:V}:{}})}})),request:{body:a},response:{headers:i}}}};function kr(t){return"e\
rror"in t?!1:t.choices.some(n=>{let o=n.delta;return o?.content!=null&&o.content.length>0||o?.refusal!=null&&o.refusal.length>0||o?.tool_calls!=null&&o.tool_calls.
length>0||o?.annotations!=null&&o.annotations.length>0})}function Kn(t){var n,o,a,r;if(t==null)return{inputTokens:{total:void 0,noCache:void 0,cacheRead:void 0,
cacheWrite:void 0},outputTokens:{total:void 0,text:void 0,reasoning:void 0},raw:void 0};let i=(n=t.prompt_tokens)!=null?n:0,l=(o=t.completion_tokens)!=null?o:0;
return{inputTokens:{total:(a=t.prompt_tokens)!=null?a:void 0,noCache:i,cacheRead:void 0,cacheWrite:void 0},outputTokens:{total:(r=t.completion_tokens)!=null?r:void 0,
text:l,reasoning:void 0},raw:t}}function Ir({prompt:t,user:n="user",assistant:o="assistant"}){let a="";t[0].role==="system"&&(a+=`${t[0].content}

`,t=t.slice(1));for(let{role:r,content:i}of t)switch(r){case"system":throw new cn({message:"Unexpected system message in prompt: ${content}",prompt:t});case"use\
r":{let l=i.map(u=>{if(u.type==="text")return u.text}).filter(Boolean).join("");a+=`${n}:
${l}

`;break}case"assistant":{let l=i.map(u=>{switch(u.type){case"text":return u.text;case"tool-call":throw new ce({functionality:"tool-call messages"})}}).join("");
a+=`${o}:
${l}

`;break}case"tool":throw new ce({functionality:"tool messages"});default:{let l=r;throw new Error(`Unsupported role: ${l}`)}}return a+=`${o}:
`,{prompt:a,stopSequences:[`
${n}:`]}}function Xn({id:t,model:n,created:o}){return{id:t??void 0,modelId:n??void 0,timestamp:o!=null?new Date(o*1e3):void 0}}function Yn(t){switch(t){case"sto\
p":return"stop";case"length":return"length";case"content_filter":return"content-filter";case"function_call":case"tool_calls":return"tool-calls";default:return"o\
ther"}}var xr=S(()=>I(e.object({id:e.string().nullish(),created:e.number().nullish(),model:e.string().nullish(),choices:e.array(e.object({text:e.string(),finish_reason:e.
string(),logprobs:e.object({tokens:e.array(e.string()),token_logprobs:e.array(e.number()),top_logprobs:e.array(e.record(e.string(),e.number())).nullish()}).nullish()})),
usage:e.object({prompt_tokens:e.number(),completion_tokens:e.number(),total_tokens:e.number()}).nullish()}))),Sr=S(()=>I(e.union([e.object({id:e.string().nullish(),
created:e.number().nullish(),model:e.string().nullish(),choices:e.array(e.object({text:e.string(),finish_reason:e.string().nullish(),index:e.number(),logprobs:e.
object({tokens:e.array(e.string()),token_logprobs:e.array(e.number()),top_logprobs:e.array(e.record(e.string(),e.number())).nullish()}).nullish()})),usage:e.object(
{prompt_tokens:e.number(),completion_tokens:e.number(),total_tokens:e.number()}).nullish()}),Gt()]))),Qn=S(()=>I(e.object({echo:e.boolean().optional(),logitBias:e.
record(e.string(),e.number()).optional(),suffix:e.string().optional(),user:e.string().optional(),logprobs:e.union([e.boolean(),e.number()]).optional()}))),Cr=class{constructor(t,n){
this.specificationVersion="v3",this.supportedUrls={},this.modelId=t,this.config=n}get providerOptionsName(){return this.config.provider.split(".")[0].trim()}get provider(){
return this.config.provider}async getArgs({prompt:t,maxOutputTokens:n,temperature:o,topP:a,topK:r,frequencyPenalty:i,presencePenalty:l,stopSequences:u,responseFormat:c,
tools:p,toolChoice:d,seed:w,providerOptions:g}){let b=[],m={...await se({provider:"openai",providerOptions:g,schema:Qn}),...await se({provider:this.providerOptionsName,
providerOptions:g,schema:Qn})};r!=null&&b.push({type:"unsupported",feature:"topK"}),p?.length&&b.push({type:"unsupported",feature:"tools"}),d!=null&&b.push({type:"\
unsupported",feature:"toolChoice"}),c!=null&&c.type!=="text"&&b.push({type:"unsupported",feature:"responseFormat",details:"JSON response format is not supported\
."});let{prompt:x,stopSequences:k}=Ir({prompt:t}),V=[...k??[],...u??[]];return{args:{model:this.modelId,echo:m.echo,logit_bias:m.logitBias,logprobs:m?.logprobs===
!0?0:m?.logprobs===!1?void 0:m?.logprobs,suffix:m.suffix,user:m.user,max_tokens:n,temperature:o,top_p:a,frequency_penalty:i,presence_penalty:l,seed:w,prompt:x,stop:V.
length>0?V:void 0},warnings:b}}async doGenerate(t){var n;let{args:o,warnings:a}=await this.getArgs(t),{responseHeaders:r,value:i,rawValue:l}=await ke({url:this.
config.url({path:"/completions",modelId:this.modelId}),headers:fe(this.config.headers(),t.headers),body:o,failedResponseHandler:ze,successfulResponseHandler:Oe(
xr),abortSignal:t.abortSignal,fetch:this.config.fetch}),u=i.choices[0],c={openai:{}};return u.logprobs!=null&&(c.openai.logprobs=u.logprobs),{content:[{type:"te\
xt",text:u.text}],usage:Kn(i.usage),finishReason:{unified:Yn(u.finish_reason),raw:(n=u.finish_reason)!=null?n:void 0},request:{body:o},response:{...Xn(i),headers:r,
body:l},providerMetadata:c,warnings:a}}async doStream(t){let{args:n,warnings:o}=await this.getArgs(t),a={...n,stream:!0,stream_options:{include_usage:!0}},r=this.
config.url({path:"/completions",modelId:this.modelId}),{responseHeaders:i,value:l}=await ke({url:r,headers:fe(this.config.headers(),t.headers),body:a,failedResponseHandler:ze,
successfulResponseHandler:et(Sr),abortSignal:t.abortSignal,fetch:this.config.fetch}),u=await Xt({stream:l,getError:b=>"error"in b?b.error:void 0,isOutputChunk:Tr,
url:r,requestBodyValues:a,responseHeaders:i}),c={unified:"other",raw:void 0},p={openai:{}},d,w=!0;return{stream:u.pipeThrough(new TransformStream({start(b){b.enqueue(
{type:"stream-start",warnings:o})},transform(b,m){if(t.includeRawChunks&&m.enqueue({type:"raw",rawValue:b.rawValue}),!b.success){c={unified:"error",raw:void 0},
m.enqueue({type:"error",error:b.error});return}let x=b.value;if("error"in x){c={unified:"error",raw:void 0},m.enqueue({type:"error",error:x.error});return}w&&(w=
!1,m.enqueue({type:"response-metadata",...Xn(x)}),m.enqueue({type:"text-start",id:"0"})),x.usage!=null&&(d=x.usage);let k=x.choices[0];k?.finish_reason!=null&&(c=
{unified:Yn(k.finish_reason),raw:k.finish_reason}),k?.logprobs!=null&&(p.openai.logprobs=k.logprobs),k?.text!=null&&k.text.length>0&&m.enqueue({type:"text-delta",
id:"0",delta:k.text})},flush(b){w||b.enqueue({type:"text-end",id:"0"}),b.enqueue({type:"finish",finishReason:c,providerMetadata:p,usage:Kn(d)})}})),request:{body:a},
response:{headers:i}}}};function Tr(t){return!("error"in t)&&t.choices.some(n=>n.text.length>0)}var jr=S(()=>I(e.object({dimensions:e.number().optional(),user:e.
string().optional()}))),Or=S(()=>I(e.object({data:e.array(e.object({embedding:e.array(e.number())})),usage:e.object({prompt_tokens:e.number()}).nullish()}))),ko;
ko=On;var Pr=class{constructor(t,n){this.specificationVersion="v3",this.maxEmbeddingsPerCall=2048,this[ko]=3e5,this.supportsParallelCalls=!0,this.modelId=t,this.
config=n}get provider(){return this.config.provider}async doEmbed({values:t,headers:n,abortSignal:o,providerOptions:a}){var r;if(t.length>this.maxEmbeddingsPerCall)
throw new dn({provider:this.provider,modelId:this.modelId,maxEmbeddingsPerCall:this.maxEmbeddingsPerCall,values:t});let i=(r=await se({provider:"openai",providerOptions:a,
schema:jr}))!=null?r:{},{responseHeaders:l,value:u,rawValue:c}=await ke({url:this.config.url({path:"/embeddings",modelId:this.modelId}),headers:fe(this.config.headers(),
n),body:{model:this.modelId,input:t,encoding_format:"float",dimensions:i.dimensions,user:i.user},failedResponseHandler:ze,successfulResponseHandler:Oe(Or),abortSignal:o,
fetch:this.config.fetch});return{warnings:[],embeddings:u.data.map(p=>p.embedding),usage:u.usage?{tokens:u.usage.prompt_tokens}:void 0,response:{headers:l,body:c}}}},
eo=S(()=>I(e.object({created:e.number().nullish(),data:e.array(e.object({b64_json:e.string(),revised_prompt:e.string().nullish()})),background:e.string().nullish(),
output_format:e.string().nullish(),size:e.string().nullish(),quality:e.string().nullish(),usage:e.object({input_tokens:e.number().nullish(),output_tokens:e.number().
nullish(),total_tokens:e.number().nullish(),input_tokens_details:e.object({image_tokens:e.number().nullish(),text_tokens:e.number().nullish()}).nullish()}).nullish()}))),
Er={"dall-e-3":1,"dall-e-2":10,"gpt-image-1":10,"gpt-image-1-mini":10,"gpt-image-1.5":10,"gpt-image-2":10,"gpt-image-2.6-flare":10,"gpt-image-2.6-sunburst":10,"\
gpt-image-2.5-flare":10,"gpt-image-2.5-flare-2026-09-08":10,"gpt-image-2.5-sunburst":10,"gpt-image-2.5-sunburst-2026-09-08":10,"chatgpt-image-latest":10},Rr=["c\
hatgpt-image-","gpt-image-"];function Ar(t){return Rr.some(n=>t.startsWith(n))}function Nr(t){var n;return(n=Er[t])!=null?n:t.startsWith("gpt-image-")?10:1}var Yt=()=>e.
object({quality:e.enum(["standard","hd","low","medium","high","xhigh","max","auto"]).optional(),background:e.enum(["transparent","opaque","auto"]).optional(),outputFormat:e.
enum(["png","jpeg","webp"]).optional(),complexity:e.enum(["low","medium","high"]).optional(),outputCompression:e.number().int().min(0).max(100).optional(),user:e.
string().optional(),safetyIdentifier:e.string().max(128).optional()}),_l=S(()=>I(Yt())),qr=S(()=>I(Yt().extend({style:e.enum(["vivid","natural"]).optional(),outputFormat:e.
enum(["png","jpeg","webp","gif"]).optional(),frameCount:e.number().int().min(2).max(64).optional(),frameDurationMs:e.number().int().min(20).max(2e3).optional(),
moderation:e.enum(["auto","low"]).optional()}))),zr=S(()=>I(Yt().extend({inputFidelity:e.enum(["high","low"]).optional(),markup:e.string().optional()}))),Mr=class{constructor(t,n){
this.modelId=t,this.config=n,this.specificationVersion="v3"}get maxImagesPerCall(){return Nr(this.modelId)}get provider(){return this.config.provider}async doGenerate({
prompt:t,files:n,mask:o,n:a,size:r,aspectRatio:i,seed:l,providerOptions:u,headers:c,abortSignal:p}){var d,w,g,b,m,x,k,V,z,E,F;let P=[];i!=null&&P.push({type:"un\
supported",feature:"aspectRatio",details:"This model does not support aspect ratio. Use `size` instead."}),l!=null&&P.push({type:"unsupported",feature:"seed"});
let C=(g=(w=(d=this.config._internal)==null?void 0:d.currentDate)==null?void 0:w.call(d))!=null?g:new Date;if(n!=null){let j=(b=await se({provider:"openai",providerOptions:u,
schema:zr}))!=null?b:{};if(o!=null&&j.markup!=null)throw new Ge({argument:"providerOptions.openai.markup",message:"`markup` cannot be combined with `mask`."});let{
value:O,responseHeaders:G}=await _t({url:this.config.url({path:"/images/edits",modelId:this.modelId}),headers:fe(this.config.headers(),c),formData:kn({model:this.
modelId,prompt:t,image:await Promise.all(n.map(U=>U.type==="file"?new Blob([U.data instanceof Uint8Array?new Blob([U.data],{type:U.mediaType}):new Blob([Ye(U.data)],
{type:U.mediaType})],{type:U.mediaType}):ft(U.url))),mask:o!=null?await Ur(o):void 0,markup:j.markup!=null?await $r(j.markup):void 0,n:a,size:r,quality:j.quality,
background:j.background,output_format:j.outputFormat,output_compression:j.outputCompression,complexity:j.complexity,input_fidelity:j.inputFidelity,user:j.user,safety_identifier:j.
safetyIdentifier}),failedResponseHandler:ze,successfulResponseHandler:Oe(eo),abortSignal:p,fetch:this.config.fetch});return{images:O.data.map(U=>U.b64_json),warnings:P,
usage:O.usage!=null?{inputTokens:(m=O.usage.input_tokens)!=null?m:void 0,outputTokens:(x=O.usage.output_tokens)!=null?x:void 0,totalTokens:(k=O.usage.total_tokens)!=
null?k:void 0}:void 0,response:{timestamp:C,modelId:this.modelId,headers:G},providerMetadata:{openai:{images:O.data.map((U,h)=>{var le,ne,ve,K,v,Y;return{...U.revised_prompt?
{revisedPrompt:U.revised_prompt}:{},created:(le=O.created)!=null?le:void 0,size:(ne=O.size)!=null?ne:void 0,quality:(ve=O.quality)!=null?ve:void 0,background:(K=
O.background)!=null?K:void 0,outputFormat:(v=O.output_format)!=null?v:void 0,...to((Y=O.usage)==null?void 0:Y.input_tokens_details,h,O.data.length)}})}}}}let y=(V=
await se({provider:"openai",providerOptions:u,schema:qr}))!=null?V:{},{value:q,responseHeaders:N}=await ke({url:this.config.url({path:"/images/generations",modelId:this.
modelId}),headers:fe(this.config.headers(),c),body:{model:this.modelId,prompt:t,n:a,size:r,quality:y.quality,style:y.style,background:y.background,moderation:y.
moderation,output_format:y.outputFormat,output_compression:y.outputCompression,complexity:y.complexity,frame_count:y.frameCount,frame_duration_ms:y.frameDurationMs,
user:y.user,safety_identifier:y.safetyIdentifier,...Ar(this.modelId)?{}:{response_format:"b64_json"}},failedResponseHandler:ze,successfulResponseHandler:Oe(eo),
abortSignal:p,fetch:this.config.fetch});return{images:q.data.map(j=>j.b64_json),warnings:P,usage:q.usage!=null?{inputTokens:(z=q.usage.input_tokens)!=null?z:void 0,
outputTokens:(E=q.usage.output_tokens)!=null?E:void 0,totalTokens:(F=q.usage.total_tokens)!=null?F:void 0}:void 0,response:{timestamp:C,modelId:this.modelId,headers:N},
providerMetadata:{openai:{images:q.data.map((j,O)=>{var G,U,h,le,ne,ve;return{...j.revised_prompt?{revisedPrompt:j.revised_prompt}:{},created:(G=q.created)!=null?
G:void 0,size:(U=q.size)!=null?U:void 0,quality:(h=q.quality)!=null?h:void 0,background:(le=q.background)!=null?le:void 0,outputFormat:(ne=q.output_format)!=null?
ne:void 0,...to((ve=q.usage)==null?void 0:ve.input_tokens_details,O,q.data.length)}})}}}}};function to(t,n,o){if(t==null)return{};let a={};if(t.image_tokens!=null){
let r=Math.floor(t.image_tokens/o),i=t.image_tokens-r*(o-1);a.imageTokens=n===o-1?i:r}if(t.text_tokens!=null){let r=Math.floor(t.text_tokens/o),i=t.text_tokens-
r*(o-1);a.textTokens=n===o-1?i:r}return a}async function $r(t){let n=/^data:([^;,]*)(;base64)?,(.*)$/s.exec(t);if(n==null)return ft(t);if(n[2]==null)throw new Ge(
{argument:"providerOptions.openai.markup",message:"`markup` data URLs must be base64 encoded."});return new Blob([Ye(n[3])],{type:n[1]||"image/png"})}async function Ur(t){
if(!t)return;if(t.type==="url")return ft(t.url);let n=t.data instanceof Uint8Array?t.data:Ye(t.data);return new Blob([n],{type:t.mediaType})}var Io=S(()=>I(e.object(
{callId:e.string(),operation:e.discriminatedUnion("type",[e.object({type:e.literal("create_file"),path:e.string(),diff:e.string()}),e.object({type:e.literal("de\
lete_file"),path:e.string()}),e.object({type:e.literal("update_file"),path:e.string(),diff:e.string()})])}))),xo=S(()=>I(e.object({status:e.enum(["completed","f\
ailed"]),output:e.string().optional()}))),wl=S(()=>I(e.object({}))),Dr=ue({id:"openai.apply_patch",inputSchema:Io,outputSchema:xo}),Fr=Dr,Br=S(()=>I(e.object({code:e.
string().nullish(),containerId:e.string()}))),Lr=S(()=>I(e.object({outputs:e.array(e.discriminatedUnion("type",[e.object({type:e.literal("logs"),logs:e.string()}),
e.object({type:e.literal("image"),url:e.string()})])).nullish()}))),Hr=S(()=>I(e.object({container:e.union([e.string(),e.object({fileIds:e.array(e.string()).optional()})]).
optional()}))),Jr=ue({id:"openai.code_interpreter",inputSchema:Br,outputSchema:Lr}),Wr=(t={})=>Jr(t),Zr=S(()=>I(e.object({name:e.string(),description:e.string().
optional(),async:e.boolean().optional(),format:e.union([e.object({type:e.literal("grammar"),syntax:e.enum(["regex","lark"]),definition:e.string()}),e.object({type:e.
literal("text")})]).optional()}))),Vr=S(()=>I(e.string())),Gr=Un({id:"openai.custom",inputSchema:Vr}),Kr=t=>Gr(t),So=()=>e.object({key:e.string(),type:e.enum(["\
eq","ne","gt","gte","lt","lte","in","nin"]),value:e.union([e.string(),e.number(),e.boolean(),e.array(e.string())])}),At,Co=()=>At??(At=e.object({type:e.enum(["a\
nd","or"]),filters:e.array(e.union([So(),e.lazy(()=>Co())]))})),Xr=S(()=>I(e.object({vectorStoreIds:e.array(e.string()),maxNumResults:e.number().optional(),ranking:e.
object({ranker:e.string().optional(),scoreThreshold:e.number().optional()}).optional(),filters:e.union([So(),Co()]).optional()}))),Yr=S(()=>I(e.object({queries:e.
array(e.string()),results:e.array(e.object({attributes:e.record(e.string(),e.unknown()),fileId:e.string(),filename:e.string(),score:e.number(),text:e.string()})).
nullable()}))),Qr=ue({id:"openai.file_search",inputSchema:e.object({}),outputSchema:Yr}),ei=S(()=>I(e.object({background:e.enum(["auto","opaque","transparent"]).
optional(),inputFidelity:e.enum(["low","high"]).optional(),inputImageMask:e.object({fileId:e.string().optional(),imageUrl:e.string().optional()}).optional(),model:e.
string().optional(),moderation:e.enum(["auto"]).optional(),outputCompression:e.number().int().min(0).max(100).optional(),outputFormat:e.enum(["png","jpeg","webp"]).
optional(),partialImages:e.number().int().min(0).max(3).optional(),quality:e.enum(["auto","low","medium","high","xhigh","max"]).optional(),size:e.enum(["1024x10\
24","1024x1536","1536x1024","auto"]).optional()}).strict())),ti=S(()=>I(e.object({}))),ni=S(()=>I(e.object({result:e.string()}))),oi=ue({id:"openai.image_genera\
tion",inputSchema:ti,outputSchema:ni}),ai=(t={})=>oi(t),To=S(()=>I(e.object({action:e.object({type:e.literal("exec"),command:e.array(e.string()),timeoutMs:e.number().
optional(),user:e.string().optional(),workingDirectory:e.string().optional(),env:e.record(e.string(),e.string()).optional()})}))),jo=S(()=>I(e.object({output:e.
string()}))),ri=ue({id:"openai.local_shell",inputSchema:To,outputSchema:jo}),Oo=S(()=>I(e.object({action:e.object({commands:e.array(e.string()),timeoutMs:e.number().
optional(),maxOutputLength:e.number().optional()})}))),Ut=S(()=>I(e.object({output:e.array(e.object({stdout:e.string(),stderr:e.string(),outcome:e.discriminatedUnion(
"type",[e.object({type:e.literal("timeout")}),e.object({type:e.literal("exit"),exitCode:e.number()})])}))}))),ii=()=>e.array(e.discriminatedUnion("type",[e.object(
{type:e.literal("skillReference"),skillId:e.string(),version:e.string().optional()}),e.object({type:e.literal("inline"),name:e.string(),description:e.string(),source:e.
object({type:e.literal("base64"),mediaType:e.literal("application/zip"),data:e.string()})})])).optional(),si=S(()=>I(e.object({environment:e.union([e.object({type:e.
literal("containerAuto"),fileIds:e.array(e.string()).optional(),memoryLimit:e.enum(["1g","4g","16g","64g"]).optional(),networkPolicy:e.discriminatedUnion("type",
[e.object({type:e.literal("disabled")}),e.object({type:e.literal("allowlist"),allowedDomains:e.array(e.string()),domainSecrets:e.array(e.object({domain:e.string(),
name:e.string(),value:e.string()})).optional()})]).optional(),skills:ii()}),e.object({type:e.literal("containerReference"),containerId:e.string()}),e.object({type:e.
literal("local").optional(),skills:e.array(e.object({name:e.string(),description:e.string(),path:e.string()})).optional()})]).optional()}))),li=ue({id:"openai.s\
hell",inputSchema:Oo,outputSchema:Ut}),ui=S(()=>I(e.object({execution:e.enum(["server","client"]).optional(),description:e.string().optional(),parameters:e.record(
e.string(),e.unknown()).optional()}))),Dt=S(()=>I(e.object({arguments:e.unknown().optional(),call_id:e.string().nullish()}))),Ft=S(()=>I(e.object({tools:e.array(
e.record(e.string(),e.unknown()))}))),pi=ue({id:"openai.tool_search",inputSchema:Dt,outputSchema:Ft}),ci=(t={})=>pi(t),di=S(()=>I(e.object({externalWebAccess:e.
boolean().optional(),filters:e.object({allowedDomains:e.array(e.string()).optional(),blockedDomains:e.array(e.string()).optional()}).optional(),searchContextSize:e.
enum(["low","medium","high"]).optional(),userLocation:e.object({type:e.literal("approximate"),country:e.string().optional(),city:e.string().optional(),region:e.
string().optional(),timezone:e.string().optional()}).optional()}))),mi=S(()=>I(e.object({}))),Po=S(()=>I(e.object({action:e.discriminatedUnion("type",[e.object(
{type:e.literal("search"),query:e.string().optional(),queries:e.array(e.string()).optional()}),e.object({type:e.literal("openPage"),url:e.string().nullish()}),e.
object({type:e.literal("findInPage"),url:e.string().nullish(),pattern:e.string().nullish()})]).optional(),sources:e.array(e.discriminatedUnion("type",[e.object(
{type:e.literal("url"),url:e.string()}),e.object({type:e.literal("api"),name:e.string()})])).optional()}))),fi=ue({id:"openai.web_search",inputSchema:mi,outputSchema:Po}),
hi=(t={})=>fi(t),gi=S(()=>I(e.object({searchContextSize:e.enum(["low","medium","high"]).optional(),userLocation:e.object({type:e.literal("approximate"),country:e.
string().optional(),city:e.string().optional(),region:e.string().optional(),timezone:e.string().optional()}).optional()}))),yi=S(()=>I(e.object({}))),_i=S(()=>I(
e.object({action:e.discriminatedUnion("type",[e.object({type:e.literal("search"),query:e.string().optional()}),e.object({type:e.literal("openPage"),url:e.string().
nullish()}),e.object({type:e.literal("findInPage"),url:e.string().nullish(),pattern:e.string().nullish()})]).optional()}))),vi=ue({id:"openai.web_search_preview",
inputSchema:yi,outputSchema:_i}),Nt,Bt=()=>Nt??(Nt=e.lazy(()=>e.union([e.string(),e.number(),e.boolean(),e.null(),e.array(Bt()),e.record(e.string(),Bt())]))),bi=S(
()=>I(e.object({serverLabel:e.string(),allowedTools:e.union([e.array(e.string()),e.object({readOnly:e.boolean().optional(),toolNames:e.array(e.string()).optional()})]).
optional(),authorization:e.string().optional(),connectorId:e.string().optional(),headers:e.record(e.string(),e.string()).optional(),requireApproval:e.union([e.enum(
["always","never"]),e.object({never:e.object({toolNames:e.array(e.string()).optional()}).optional()})]).optional(),serverDescription:e.string().optional(),serverUrl:e.
string().optional()}).refine(t=>t.serverUrl!=null||t.connectorId!=null,"One of serverUrl or connectorId must be provided."))),wi=S(()=>I(e.object({}))),ki=S(()=>I(
e.object({type:e.literal("call"),serverLabel:e.string(),name:e.string(),arguments:e.string(),output:e.string().nullish(),error:e.union([e.string(),Bt()]).optional()}))),
Ii=ue({id:"openai.mcp",inputSchema:wi,outputSchema:ki}),xi=t=>Ii(t),Si={applyPatch:Fr,customTool:Kr,codeInterpreter:Wr,fileSearch:Qr,imageGeneration:ai,localShell:ri,
shell:li,webSearchPreview:vi,webSearch:hi,mcp:xi,toolSearch:ci},Eo=()=>e.discriminatedUnion("type",[e.object({type:e.literal("text")}),e.object({type:e.literal(
"json_schema"),name:e.string().min(1).max(64).regex(/^[a-zA-Z0-9_-]+$/),schema:e.record(e.string(),e.json()),description:e.string().optional(),strict:e.boolean().
optional()})]);function Ro(t){if(t.type==="text")return t;let n=Kt(t.schema);return{...t,schema:n}}function no(t){var n,o,a,r,i,l;if(t==null)return{inputTokens:{
total:void 0,noCache:void 0,cacheRead:void 0,cacheWrite:void 0},outputTokens:{total:void 0,text:void 0,reasoning:void 0},raw:void 0};let u=t.input_tokens,c=t.output_tokens,
p=(o=(n=t.input_tokens_details)==null?void 0:n.cached_tokens)!=null?o:0,d=(r=(a=t.input_tokens_details)==null?void 0:a.cache_write_tokens)!=null?r:void 0,w=(l=(i=
t.output_tokens_details)==null?void 0:i.reasoning_tokens)!=null?l:0;return{inputTokens:{total:u,noCache:u-p-(d??0),cacheRead:p,cacheWrite:d},outputTokens:{total:c,
text:c-w,reasoning:w},raw:t}}var Ao=20,Ci=["o1","o1-2024-12-17","o3","o3-2025-04-16","o3-mini","o3-mini-2025-01-31","o4-mini","o4-mini-2025-04-16","gpt-5","gpt-\
5-2025-08-07","gpt-5-codex","gpt-5-mini","gpt-5-mini-2025-08-07","gpt-5-nano","gpt-5-nano-2025-08-07","gpt-5-pro","gpt-5-pro-2025-10-06","gpt-5.1","gpt-5.1-chat\
-latest","gpt-5.1-codex-mini","gpt-5.1-codex","gpt-5.1-codex-max","gpt-5.2","gpt-5.2-chat-latest","gpt-5.2-pro","gpt-5.2-codex","gpt-5.3-chat-latest","gpt-5.3-c\
odex","gpt-5.4","gpt-5.4-2026-03-05","gpt-5.4-mini","gpt-5.4-mini-2026-03-17","gpt-5.4-nano","gpt-5.4-nano-2026-03-17","gpt-5.4-pro","gpt-5.4-pro-2026-03-05","g\
pt-5.5","gpt-5.5-2026-04-23","gpt-5.6","gpt-5.6-luna","gpt-5.6-sol","gpt-5.6-terra","gpt-6-astra","gpt-6.1-sol","gpt-6.1-terra","gpt-6-luna","gpt-6-sol"],Kl=["g\
pt-4.1","gpt-4.1-2025-04-14","gpt-4.1-mini","gpt-4.1-mini-2025-04-14","gpt-4.1-nano","gpt-4.1-nano-2025-04-14","gpt-4o","gpt-4o-2024-05-13","gpt-4o-2024-08-06",
"gpt-4o-2024-11-20","gpt-4o-audio-preview","gpt-4o-audio-preview-2024-12-17","gpt-4o-search-preview","gpt-4o-search-preview-2025-03-11","gpt-4o-mini-search-prev\
iew","gpt-4o-mini-search-preview-2025-03-11","gpt-4o-mini","gpt-4o-mini-2024-07-18","gpt-3.5-turbo-0125","gpt-3.5-turbo","gpt-3.5-turbo-1106","gpt-5-chat-latest",
...Ci],oo=S(()=>I(e.object({conversation:e.string().nullish(),include:e.array(e.enum(["reasoning.encrypted_content","file_search_call.results","web_search_call.\
results","message.output_text.logprobs"])).nullish(),instructions:e.string().nullish(),logprobs:e.union([e.boolean(),e.number().min(1).max(Ao)]).optional(),maxToolCalls:e.
number().nullish(),metadata:e.any().nullish(),parallelToolCalls:e.boolean().nullish(),previousResponseId:e.string().nullish(),promptCacheKey:e.string().nullish(),
promptCacheOptions:e.object({comparisonResponseId:e.string().optional(),mode:e.enum(["implicit","explicit"]).optional(),ttl:e.enum(["30m","12h"]).optional(),prewarm:e.
boolean().optional()}).optional(),promptCacheRetention:e.enum(["in_memory","24h"]).nullish(),reasoningEffort:e.string().nullish(),reasoningEffortUpdate:e.enum([
"low","medium","high","xhigh","max"]).optional(),reasoningMode:e.enum(["standard","pro"]).optional(),reasoningContext:e.enum(["auto","current_turn","all_turns"]).
optional(),reasoningSummary:e.string().nullish(),safetyIdentifier:e.string().nullish(),serviceTier:e.enum(["auto","flex","priority","fast","ultrafast","default"]).
nullish(),store:e.boolean().nullish(),passThroughUnsupportedFiles:e.boolean().optional(),strictJsonSchema:e.boolean().nullish(),textVerbosity:e.enum(["low","med\
ium","high"]).nullish(),textFormat:Eo().optional(),truncation:e.enum(["auto","disabled"]).nullish(),user:e.string().nullish(),systemMessageMode:e.enum(["system",
"developer","remove"]).optional(),forceReasoning:e.boolean().optional(),allowedTools:e.object({toolNames:e.array(e.string()).min(1),mode:e.enum(["auto","require\
d"]).optional()}).optional()}))),ao=S(()=>I(e.object({textFormatUpdate:Eo().optional(),reasoningEffortUpdate:e.enum(["low","medium","high","xhigh","max"]).optional()}))),
ro="parallel",io="functions.";function Lt({providerOptions:t,providerOptionsName:n}){var o;let a=(o=t?.[n])==null?void 0:o.parallelToolCall;if(!(!ut(a)||typeof a.
itemId!="string"||typeof a.toolCallId!="string"||typeof a.toolName!="string"||a.input!==void 0&&typeof a.input!="string"||typeof a.index!="number"||!Number.isInteger(
a.index)||typeof a.count!="number"||!Number.isInteger(a.count)||a.index<0||a.count<=a.index))return a}function Ht({toolName:t,tools:n}){return t===ro&&!n.some(o=>o.
name===ro)}async function so({toolCall:t,tools:n,providerOptionsName:o,itemId:a}){if(!Ht({toolName:t.toolName,tools:n}))return;let r=await yt({text:t.input});if(!r.
success||!ut(r.value))return;let i=r.value.tool_uses;if(!Array.isArray(i)||i.length===0)return;let l=new Set(n.map(c=>c.name)),u=[];for(let[c,p]of i.entries()){
if(!ut(p))return;let d=p.recipient_name,w=p.parameters;if(typeof d!="string"||!d.startsWith(io)||!ut(w))return;let g=d.slice(io.length);if(g.length===0||!l.has(
g))return;u.push({type:"tool-call",toolCallId:`${t.toolCallId}_${c}`,toolName:g,input:JSON.stringify(w),providerMetadata:{[o]:{parallelToolCall:{itemId:a,toolCallId:t.
toolCallId,toolName:t.toolName,...c===0&&{input:t.input},index:c,count:i.length}}}})}return u}function Ti(t){if(typeof t=="string")try{return Qe(t),t}catch{return Ee(
t)}return Ee(t===void 0?{}:t)}async function ji({output:t,id:n}){if(t.type!=="json")return;let o=await ct({value:t.value,schema:Po});if(!o.success||o.value.action==
null)return;let{action:a,sources:r}=o.value;switch(a.type){case"search":return{type:"web_search_call",id:n,status:"completed",action:{type:"search",...a.query!=
null&&{query:a.query},...a.queries!=null&&{queries:a.queries},...r!=null&&{sources:r}}};case"openPage":return{type:"web_search_call",id:n,status:"completed",action:{
type:"open_page",url:a.url}};case"findInPage":return{type:"web_search_call",id:n,status:"completed",action:{type:"find_in_page",url:a.url,pattern:a.pattern}}}}async function lo({
output:t,promptCacheBreakpoint:n,providerOptionsName:o,warnings:a}){var r;let i=l=>n==null?l:[{type:"input_text",text:l,prompt_cache_breakpoint:n}];switch(t.type){case"\
text":case"error-text":return i(t.value);case"execution-denied":return i((r=t.reason)!=null?r:"Tool call execution denied.");case"json":case"error-json":return i(
Ee(t.value));case"content":return t.value.map(l=>{var u,c,p,d,w,g,b;let m=We(l.providerOptions,o);switch(l.type){case"text":return{type:"input_text",text:l.text,
...m!=null&&{prompt_cache_breakpoint:m}};case"image-data":return{type:"input_image",image_url:`data:${l.mediaType};base64,${l.data}`,detail:(c=(u=l.providerOptions)==
null?void 0:u[o])==null?void 0:c.imageDetail,...m!=null&&{prompt_cache_breakpoint:m}};case"image-url":return{type:"input_image",image_url:l.url,detail:(d=(p=l.providerOptions)==
null?void 0:p[o])==null?void 0:d.imageDetail,...m!=null&&{prompt_cache_breakpoint:m}};case"file-id":return{type:"input_file",file_id:typeof l.fileId=="string"?l.
fileId:l.fileId[o],...m!=null&&{prompt_cache_breakpoint:m}};case"image-file-id":return{type:"input_image",file_id:typeof l.fileId=="string"?l.fileId:l.fileId[o],
detail:(g=(w=l.providerOptions)==null?void 0:w[o])==null?void 0:g.imageDetail,...m!=null&&{prompt_cache_breakpoint:m}};case"file-data":return{type:"input_file",
filename:(b=l.filename)!=null?b:"data",file_data:`data:${l.mediaType};base64,${l.data}`,...m!=null&&{prompt_cache_breakpoint:m}};case"file-url":return{type:"inp\
ut_file",file_url:l.url,...m!=null&&{prompt_cache_breakpoint:m}};default:{a.push({type:"other",message:`unsupported tool content part type: ${l.type}`});return}}}).
filter(ht)}}function Jt(t,n){return t.itemId===n.itemId&&t.toolCallId===n.toolCallId&&t.toolName===n.toolName&&(t.input===void 0||n.input===void 0||t.input===n.
input)&&t.count===n.count}function Oi({prompt:t,providerOptionsName:n}){let o=new Map;for(let r of t)if(r.role==="tool")for(let i of r.content){if(i.type!=="too\
l-result")continue;let l=Lt({providerOptions:i.providerOptions,providerOptionsName:n});if(l==null)continue;let u=o.get(l.toolCallId);if(u==null){o.set(l.toolCallId,
{metadata:l,results:new Map([[l.index,i]]),invalid:!1});continue}if(!Jt(u.metadata,l)||u.results.has(l.index)){u.invalid=!0;continue}u.metadata.input===void 0&&
l.input!==void 0&&(u.metadata=l),u.results.set(l.index,i)}let a=new Map;for(let[r,i]of o){if(i.invalid||i.results.size!==i.metadata.count||i.metadata.input===void 0)
continue;let l=Array.from({length:i.metadata.count},(u,c)=>i.results.get(c));l.every(ht)&&a.set(r,{metadata:{...i.metadata,input:i.metadata.input},results:l})}return a}
function We(t,n){var o;return(o=t?.[n])==null?void 0:o.promptCacheBreakpoint}function qt({output:t,toolResultProviderOptions:n,providerOptionsName:o}){var a;return t.
type==="content"?void 0:(a=We(t.providerOptions,o))!=null?a:We(n,o)}function uo(t,n){return n?n.some(o=>t.startsWith(o)):!1}async function Pi({prompt:t,toolNameMapping:n,
systemMessageMode:o,providerOptionsName:a,explicitMessageItemType:r=!1,fileIdPrefixes:i,passThroughUnsupportedFiles:l=!1,store:u,isReasoningModel:c=!1,hasConversation:p=!1,
hasPreviousResponseId:d=!1,configurationUpdateUnsupportedReason:w,hasLocalShellTool:g=!1,hasShellTool:b=!1,hasApplyPatchTool:m=!1,toolSearchToolName:x,customProviderToolNames:k}){
var V,z,E,F,P,C,y,q,N,j,O,G,U,h,le,ne,ve,K,v,Y,ge,Ie,xe,Me,te,$e,W,ye,Pe,Se,Ce,Re,Ue;let D=[],_=[],L=new Set,de=p||d?Oi({prompt:t,providerOptionsName:a}):new Map,
R=new Set,De=new Set;for(let{role:_e,content:Ae,providerOptions:Ze}of t)switch(_e){case"system":{let M=await se({provider:a,providerOptions:Ze,schema:ao});M==null&&
a!=="openai"&&(M=await se({provider:"openai",providerOptions:Ze,schema:ao}));let me=M?.reasoningEffortUpdate,T=M?.textFormatUpdate;if(me!=null||T!=null){let A=me!=
null?"reasoningEffortUpdate":"textFormatUpdate",H=Ae!==""?`Message-level ${A} requires empty system message content.`:w;if(H!=null)throw new ce({functionality:`\
Message-level ${A}`,message:H});D.push({type:"configuration_update",...me!=null&&{reasoning:{effort:me}},...T!=null&&{text:{format:Ro(T)}}});break}switch(o){case"\
system":{let A=We(Ze,a);D.push({...r&&{type:"message"},role:"system",content:A==null?Ae:[{type:"input_text",text:Ae,prompt_cache_breakpoint:A}]});break}case"dev\
eloper":{let A=We(Ze,a);D.push({...r&&{type:"message"},role:"developer",content:A==null?Ae:[{type:"input_text",text:Ae,prompt_cache_breakpoint:A}]});break}case"\
remove":{_.push({type:"other",message:"system messages are removed for this model"});break}default:{let A=o;throw new Error(`Unsupported system message mode: ${A}`)}}
break}case"user":{D.push({...r&&{type:"message"},role:"user",content:Ae.map((M,me)=>{var T,A,H;switch(M.type){case"text":{let $=We(M.providerOptions,a);return{type:"\
input_text",text:M.text,...$!=null&&{prompt_cache_breakpoint:$}}}case"file":{let $=We(M.providerOptions,a),B=M.mediaType==="image/*"?"image/jpeg":M.mediaType;if(B.
startsWith("image/"))return{type:"input_image",...M.data instanceof URL?{image_url:M.data.toString()}:typeof M.data=="string"&&uo(M.data,i)?{file_id:M.data}:{image_url:`\
data:${B};base64,${Je(M.data)}`},detail:(A=(T=M.providerOptions)==null?void 0:T[a])==null?void 0:A.imageDetail,...$!=null&&{prompt_cache_breakpoint:$}};if(M.data instanceof
URL)return{type:"input_file",file_url:M.data.toString(),...$!=null&&{prompt_cache_breakpoint:$}};if(B!=="application/pdf"&&!l)throw new ce({functionality:`file \
part media type ${B}`});return{type:"input_file",...typeof M.data=="string"&&uo(M.data,i)?{file_id:M.data}:{filename:(H=M.filename)!=null?H:B==="application/pdf"?
`part-${me}.pdf`:`part-${me}`,file_data:`data:${B};base64,${Je(M.data)}`},...$!=null&&{prompt_cache_breakpoint:$}}}}})});break}case"assistant":{let M={},me=!1;for(let T of Ae)
switch(T.type){case"text":{let A=(V=T.providerOptions)==null?void 0:V[a],H=A?.itemId,$=A?.phase;if(p&&H!=null)break;let B=H!=null&&(!c||me);if(u&&B){D.push({type:"\
item_reference",id:H});break}D.push({...r&&{type:"message"},role:"assistant",content:[{type:"output_text",text:T.text}],id:B?H:void 0,...$!=null&&{phase:$}});break}case"\
tool-call":{let A=Lt({providerOptions:T.providerOptions,providerOptionsName:a}),H=A==null?void 0:de.get(A.toolCallId);if(A!=null&&H!=null&&Jt(H.metadata,A)){R.has(
H.metadata.toolCallId)||(R.add(H.metadata.toolCallId),p||D.push({type:"function_call",call_id:H.metadata.toolCallId,name:H.metadata.toolName,arguments:H.metadata.
input}));break}let $=(C=(E=(z=T.providerOptions)==null?void 0:z[a])==null?void 0:E.itemId)!=null?C:(P=(F=T.providerMetadata)==null?void 0:F[a])==null?void 0:P.itemId,
B=(O=(q=(y=T.providerOptions)==null?void 0:y[a])==null?void 0:q.namespace)!=null?O:(j=(N=T.providerMetadata)==null?void 0:N[a])==null?void 0:j.namespace,pe=(ne=
(U=(G=T.providerOptions)==null?void 0:G[a])==null?void 0:U.async)!=null?ne:(le=(h=T.providerMetadata)==null?void 0:h[a])==null?void 0:le.async;if(p&&$!=null)break;
let oe=n.toProviderToolName(T.toolName);if(T.toolName===x){if(u&&$!=null){D.push({type:"item_reference",id:$});break}let ee=typeof T.input=="string"?await Et({text:T.
input,schema:Dt}):await ie({value:T.input,schema:Dt}),Ve=ee.call_id!=null?"client":"server";D.push({type:"tool_search_call",id:$??T.toolCallId,execution:Ve,call_id:(ve=
ee.call_id)!=null?ve:null,status:"completed",arguments:ee.arguments});break}if(T.providerExecuted&&(u&&$!=null&&D.push({type:"item_reference",id:$}),u||!b||oe!==
"shell"))break;let X=g&&oe==="local_shell"||b&&oe==="shell"||m&&oe==="apply_patch"||((K=k?.has(oe))!=null?K:!1);if(d&&u&&$!=null&&X)break;if(u&&$!=null&&X){D.push(
{type:"item_reference",id:$});break}if(g&&oe==="local_shell"){let ee=await ie({value:T.input,schema:To});D.push({type:"local_shell_call",call_id:T.toolCallId,id:$,
action:{type:"exec",command:ee.action.command,timeout_ms:ee.action.timeoutMs,user:ee.action.user,working_directory:ee.action.workingDirectory,env:ee.action.env}});
break}if(b&&oe==="shell"){let ee=await ie({value:T.input,schema:Oo});D.push({type:"shell_call",call_id:T.toolCallId,id:$,status:"completed",action:{commands:ee.
action.commands,timeout_ms:ee.action.timeoutMs,max_output_length:ee.action.maxOutputLength}});break}if(m&&oe==="apply_patch"){let ee=await ie({value:T.input,schema:Io});
D.push({type:"apply_patch_call",call_id:ee.callId,id:$,status:"completed",operation:ee.operation});break}if(k?.has(oe)){D.push({type:"custom_tool_call",call_id:T.
toolCallId,name:oe,input:typeof T.input=="string"?T.input:Ee(T.input),...pe!=null&&{async:pe},id:$});break}D.push({type:"function_call",call_id:T.toolCallId,name:oe,
arguments:Ti(T.input),...pe!=null&&{async:pe},...B!=null&&{namespace:B}});break}case"tool-result":{if(T.output.type==="execution-denied"||T.output.type==="json"&&
typeof T.output.value=="object"&&T.output.value!=null&&"type"in T.output.value&&T.output.value.type==="execution-denied"||p)break;let A=n.toProviderToolName(T.toolName);
if(A==="web_search"||A==="web_search_preview"){let H=(ge=(Y=(v=T.providerOptions)==null?void 0:v[a])==null?void 0:Y.itemId)!=null?ge:T.toolCallId;if(u){D.push({
type:"item_reference",id:H});break}let $=await ji({output:T.output,id:H});if($!=null){D.push($);break}}if(T.toolName===x){let H=(W=($e=(xe=(Ie=T.providerOptions)==
null?void 0:Ie[a])==null?void 0:xe.itemId)!=null?$e:(te=(Me=T.providerMetadata)==null?void 0:Me[a])==null?void 0:te.itemId)!=null?W:T.toolCallId;if(u)D.push({type:"\
item_reference",id:H});else if(T.output.type==="json"){let $=await ie({value:T.output.value,schema:Ft});D.push({type:"tool_search_output",id:H,execution:"server",
call_id:null,status:"completed",tools:$.tools})}break}if(b&&A==="shell"){if(T.output.type==="json"){let H=await ie({value:T.output.value,schema:Ut});D.push({type:"\
shell_call_output",call_id:T.toolCallId,output:H.output.map($=>({stdout:$.stdout,stderr:$.stderr,outcome:$.outcome.type==="timeout"?{type:"timeout"}:{type:"exit",
exit_code:$.outcome.exitCode}}))})}break}if(u){let H=(Se=(Pe=(ye=T.providerOptions)==null?void 0:ye[a])==null?void 0:Pe.itemId)!=null?Se:T.toolCallId;D.push({type:"\
item_reference",id:H})}else _.push({type:"other",message:`Results for OpenAI tool ${T.toolName} are not sent to the API when store is false`});break}case"reason\
ing":{me=!0;let A=await se({provider:a,providerOptions:T.providerOptions,schema:Ei}),H=A?.itemId;if((p||d)&&H!=null)break;if(H!=null){let $=M[H];if(u)$===void 0&&
(D.push({type:"item_reference",id:H}),M[H]={type:"reasoning",id:H,summary:[]});else{let B=[];T.text.length>0?B.push({type:"summary_text",text:T.text}):$!==void 0&&
_.push({type:"other",message:`Cannot append empty reasoning part to existing reasoning sequence. Skipping reasoning part: ${Ee(T)}.`}),$===void 0?(M[H]={type:"r\
easoning",id:H,encrypted_content:A?.reasoningEncryptedContent,summary:B},D.push(M[H])):($.summary.push(...B),A?.reasoningEncryptedContent!=null&&($.encrypted_content=
A.reasoningEncryptedContent))}}else{let $=A?.reasoningEncryptedContent;if($!=null){let B=[];T.text.length>0&&B.push({type:"summary_text",text:T.text}),D.push({type:"\
reasoning",encrypted_content:$,summary:B})}else _.push({type:"other",message:`Non-OpenAI reasoning parts are not supported. Skipping reasoning part: ${Ee(T)}.`})}
break}}break}case"tool":{for(let M of Ae){if(M.type==="tool-approval-response"){let B=M;if(L.has(B.approvalId))continue;L.add(B.approvalId),u&&!p&&!d&&D.push({type:"\
item_reference",id:B.approvalId}),D.push({type:"mcp_approval_response",approval_request_id:B.approvalId,approve:B.approved});continue}let me=Lt({providerOptions:M.
providerOptions,providerOptionsName:a}),T=me==null?void 0:de.get(me.toolCallId);if(me!=null&&T!=null&&Jt(T.metadata,me)){if(!De.has(T.metadata.toolCallId)){De.add(
T.metadata.toolCallId);let B=await Promise.all(T.results.map(async X=>{let ee=qt({output:X.output,toolResultProviderOptions:X.providerOptions,providerOptionsName:a});
return{output:await lo({output:X.output,providerOptionsName:a,warnings:_}),promptCacheBreakpoint:ee}})),pe=B.map(({output:X})=>typeof X=="string"?X:Ee(X)),oe=B.
some(({promptCacheBreakpoint:X})=>X!=null);D.push({type:"function_call_output",call_id:T.metadata.toolCallId,output:oe?pe.map((X,ee)=>({type:"input_text",text:ee===
0?X:`
${X}`,...B[ee].promptCacheBreakpoint!=null&&{prompt_cache_breakpoint:B[ee].promptCacheBreakpoint}})):pe.join(`
`)})}continue}let A=M.output;if(A.type==="execution-denied"&&((Re=(Ce=A.providerOptions)==null?void 0:Ce.openai)==null?void 0:Re.approvalId))continue;let H=n.toProviderToolName(
M.toolName);if(M.toolName===x&&A.type==="json"){let B=await ie({value:A.value,schema:Ft});D.push({type:"tool_search_output",execution:"client",call_id:M.toolCallId,
status:"completed",tools:B.tools});continue}if(g&&H==="local_shell"&&A.type==="json"){let B=await ie({value:A.value,schema:jo});D.push({type:"local_shell_call_o\
utput",call_id:M.toolCallId,output:B.output});continue}if(b&&H==="shell"&&A.type==="json"){let B=await ie({value:A.value,schema:Ut});D.push({type:"shell_call_ou\
tput",call_id:M.toolCallId,output:B.output.map(pe=>({stdout:pe.stdout,stderr:pe.stderr,outcome:pe.outcome.type==="timeout"?{type:"timeout"}:{type:"exit",exit_code:pe.
outcome.exitCode}}))});continue}if(m&&M.toolName==="apply_patch"&&A.type==="json"){let B=await ie({value:A.value,schema:xo});D.push({type:"apply_patch_call_outp\
ut",call_id:M.toolCallId,status:B.status,output:B.output});continue}if(k?.has(H)){let B=qt({output:A,toolResultProviderOptions:M.providerOptions,providerOptionsName:a}),
pe=X=>B==null?X:[{type:"input_text",text:X,prompt_cache_breakpoint:B}],oe;switch(A.type){case"text":case"error-text":oe=pe(A.value);break;case"execution-denied":
oe=pe((Ue=A.reason)!=null?Ue:"Tool call execution denied.");break;case"json":case"error-json":oe=pe(Ee(A.value));break;case"content":oe=A.value.map(X=>{var ee,Ve,
nt,ot,at;let Te=We(X.providerOptions,a);switch(X.type){case"text":return{type:"input_text",text:X.text,...Te!=null&&{prompt_cache_breakpoint:Te}};case"image-dat\
a":return{type:"input_image",image_url:`data:${X.mediaType};base64,${X.data}`,detail:(Ve=(ee=X.providerOptions)==null?void 0:ee[a])==null?void 0:Ve.imageDetail,
...Te!=null&&{prompt_cache_breakpoint:Te}};case"image-url":return{type:"input_image",image_url:X.url,detail:(ot=(nt=X.providerOptions)==null?void 0:nt[a])==null?
void 0:ot.imageDetail,...Te!=null&&{prompt_cache_breakpoint:Te}};case"file-data":return{type:"input_file",filename:(at=X.filename)!=null?at:"data",file_data:`da\
ta:${X.mediaType};base64,${X.data}`,...Te!=null&&{prompt_cache_breakpoint:Te}};case"file-url":return{type:"input_file",file_url:X.url,...Te!=null&&{prompt_cache_breakpoint:Te}};default:
_.push({type:"other",message:`unsupported custom tool content part type: ${X.type}`});return}}).filter(ht);break;default:oe=""}D.push({type:"custom_tool_call_ou\
tput",call_id:M.toolCallId,output:oe});continue}let $=await lo({output:A,promptCacheBreakpoint:qt({output:A,toolResultProviderOptions:M.providerOptions,providerOptionsName:a}),
providerOptionsName:a,warnings:_});D.push({type:"function_call_output",call_id:M.toolCallId,output:$})}break}default:{let M=_e;throw new Error(`Unsupported role\
: ${M}`)}}return!u&&D.some(_e=>"type"in _e&&_e.type==="reasoning"&&_e.encrypted_content==null)&&(_.push({type:"other",message:"Reasoning parts without encrypted\
 content are not supported when store is false. Skipping reasoning parts."}),D=D.filter(_e=>!("type"in _e)||_e.type!=="reasoning"||_e.encrypted_content!=null)),
{input:D,warnings:_}}var Ei=S(()=>I(e.object({itemId:e.string().nullish(),reasoningEncryptedContent:e.string().nullish()})));function zt({finishReason:t,hasFunctionCall:n,
hasRefusal:o=!1}){switch(t){case void 0:case null:return n?"tool-calls":o?"content-filter":"stop";case"max_output_tokens":return"length";case"content_filter":return"\
content-filter";default:return n?"tool-calls":"other"}}var Wt=()=>e.object({type:e.string(),reason:e.string().nullish(),cache_missed_tokens:e.number().nullish(),
comparison_reusable_tokens:e.number().nullish()}),Mt,tt=()=>Mt??(Mt=e.lazy(()=>e.union([e.string(),e.number(),e.boolean(),e.null(),e.array(tt()),e.record(e.string(),
tt().optional())]))),vt=()=>e.record(e.string(),tt().optional()),Zt=()=>e.intersection(vt(),e.object({input_tokens:e.number(),input_tokens_details:e.intersection(
vt(),e.object({cached_tokens:e.number().nullish(),cache_write_tokens:e.number().nullish(),cache_write_tokens_details:e.intersection(vt(),e.object({ttl_30m_tokens:e.
number().nullish(),ttl_12h_tokens:e.number().nullish()})).nullish(),orchestration_input_tokens:e.number().nullish(),orchestration_input_cached_tokens:e.number().
nullish()})).nullish(),output_tokens:e.number(),output_tokens_details:e.intersection(vt(),e.object({reasoning_tokens:e.number().nullish(),orchestration_output_tokens:e.
number().nullish()})).nullish(),total_tokens:e.number().optional()}));function Ri(t){return t!=null&&typeof t=="object"&&!Array.isArray(t)}var Vt=()=>e.object({
type:e.literal("local_shell_call"),id:e.string(),call_id:e.string(),action:e.object({type:e.literal("exec"),command:e.array(e.string()),timeout_ms:e.number().optional(),
user:e.string().optional(),working_directory:e.string().optional(),env:e.record(e.string(),e.string()).optional()})}),Ai=()=>e.object({type:e.literal("error"),sequence_number:e.
number(),error:e.object({type:e.string(),code:e.string().nullish(),message:e.string(),param:e.string().nullish()})}),Ni=()=>e.object({type:e.literal("error"),sequence_number:e.
number(),code:e.string().nullish(),message:e.string(),param:e.string().nullish()}),qi=new Set(["error","response.apply_patch_call_operation_diff.delta","respons\
e.apply_patch_call_operation_diff.done","response.code_interpreter_call_code.delta","response.code_interpreter_call_code.done","response.completed","response.cr\
eated","response.custom_tool_call_input.delta","response.failed","response.function_call_arguments.delta","response.function_call_arguments.done","response.imag\
e_generation_call.partial_image","response.incomplete","response.output_item.added","response.output_item.done","response.output_text.annotation.added","respons\
e.output_text.delta","response.refusal.delta","response.refusal.done","response.reasoning_summary_part.added","response.reasoning_summary_part.done","response.r\
easoning_summary_text.delta"]),zi=new Set(["apply_patch_call","code_interpreter_call","computer_call","custom_tool_call","file_search_call","function_call","ima\
ge_generation_call","local_shell_call","mcp_approval_request","mcp_call","mcp_list_tools","message","reasoning","shell_call","shell_call_output","tool_search_ca\
ll","tool_search_output","web_search_call"]);function Mi(t){return typeof t.type!="string"||!qi.has(t.type)?!1:t.type!=="response.output_item.added"&&t.type!=="\
response.output_item.done"||!Ri(t.item)||typeof t.item.type!="string"?!0:zi.has(t.item.type)}var $i=S(()=>I(e.union([e.object({type:e.literal("response.output_t\
ext.delta"),item_id:e.string(),delta:e.string(),logprobs:e.array(e.object({token:e.string(),logprob:e.number(),top_logprobs:e.array(e.object({token:e.string(),logprob:e.
number()}))})).nullish()}),e.object({type:e.literal("response.refusal.delta"),item_id:e.string(),output_index:e.number().nullish(),content_index:e.number().nullish(),
delta:e.string()}),e.object({type:e.literal("response.refusal.done"),item_id:e.string(),output_index:e.number().nullish(),content_index:e.number().nullish(),refusal:e.
string()}),e.object({type:e.enum(["response.completed","response.incomplete"]),response:e.object({prompt_cache_diagnostics:Wt().nullish(),incomplete_details:e.object(
{reason:e.string()}).nullish(),usage:Zt().nullish(),reasoning:e.object({context:e.string().nullish()}).nullish(),service_tier:e.string().nullish()})}),e.object(
{type:e.literal("response.failed"),sequence_number:e.number(),response:e.object({prompt_cache_diagnostics:Wt().nullish(),error:e.object({code:e.string().nullish(),
message:e.string()}).nullish(),incomplete_details:e.object({reason:e.string()}).nullish(),usage:Zt().nullish(),reasoning:e.object({context:e.string().nullish()}).
nullish(),service_tier:e.string().nullish()})}),e.object({type:e.literal("response.created"),response:e.object({id:e.string(),created_at:e.number(),model:e.string(),
service_tier:e.string().nullish()})}),e.object({type:e.literal("response.output_item.added"),output_index:e.number(),item:e.discriminatedUnion("type",[e.object(
{type:e.literal("message"),id:e.string(),phase:e.enum(["commentary","final_answer"]).nullish()}),e.object({type:e.literal("reasoning"),id:e.string(),encrypted_content:e.
string().nullish()}),e.object({type:e.literal("function_call"),id:e.string(),call_id:e.string(),name:e.string(),arguments:e.string(),async:e.boolean().nullish(),
namespace:e.string().nullish()}),e.object({type:e.literal("web_search_call"),id:e.string(),status:e.string()}),e.object({type:e.literal("computer_call"),id:e.string(),
status:e.string()}),e.object({type:e.literal("file_search_call"),id:e.string()}),Vt(),e.object({type:e.literal("image_generation_call"),id:e.string()}),e.object(
{type:e.literal("code_interpreter_call"),id:e.string(),container_id:e.string(),code:e.string().nullable(),outputs:e.array(e.discriminatedUnion("type",[e.object(
{type:e.literal("logs"),logs:e.string()}),e.object({type:e.literal("image"),url:e.string()})])).nullable(),status:e.string()}),e.object({type:e.literal("mcp_cal\
l"),id:e.string(),status:e.string(),approval_request_id:e.string().nullish()}),e.object({type:e.literal("mcp_list_tools"),id:e.string()}),e.object({type:e.literal(
"mcp_approval_request"),id:e.string()}),e.object({type:e.literal("apply_patch_call"),id:e.string(),call_id:e.string(),status:e.enum(["in_progress","completed"]),
operation:e.discriminatedUnion("type",[e.object({type:e.literal("create_file"),path:e.string(),diff:e.string()}),e.object({type:e.literal("delete_file"),path:e.
string()}),e.object({type:e.literal("update_file"),path:e.string(),diff:e.string()})])}),e.object({type:e.literal("custom_tool_call"),id:e.string(),call_id:e.string(),
name:e.string(),input:e.string(),async:e.boolean().nullish()}),e.object({type:e.literal("shell_call"),id:e.string(),call_id:e.string(),status:e.enum(["in_progre\
ss","completed","incomplete"]),action:e.object({commands:e.array(e.string())})}),e.object({type:e.literal("shell_call_output"),id:e.string(),call_id:e.string(),
status:e.enum(["in_progress","completed","incomplete"]),output:e.array(e.object({stdout:e.string(),stderr:e.string(),outcome:e.discriminatedUnion("type",[e.object(
{type:e.literal("timeout")}),e.object({type:e.literal("exit"),exit_code:e.number()})])}))}),e.object({type:e.literal("tool_search_call"),id:e.string(),execution:e.
enum(["server","client"]),call_id:e.string().nullable(),status:e.enum(["in_progress","completed","incomplete"]),arguments:e.unknown()}),e.object({type:e.literal(
"tool_search_output"),id:e.string(),execution:e.enum(["server","client"]),call_id:e.string().nullable(),status:e.enum(["in_progress","completed","incomplete"]),
tools:e.array(e.record(e.string(),tt().optional()))})])}),e.object({type:e.literal("response.output_item.done"),output_index:e.number(),item:e.discriminatedUnion(
"type",[e.object({type:e.literal("message"),id:e.string(),phase:e.enum(["commentary","final_answer"]).nullish()}),e.object({type:e.literal("reasoning"),id:e.string(),
encrypted_content:e.string().nullish()}),e.object({type:e.literal("function_call"),id:e.string(),call_id:e.string(),name:e.string(),arguments:e.string(),async:e.
boolean().nullish(),status:e.enum(["in_progress","completed","incomplete"]),namespace:e.string().nullish()}),e.object({type:e.literal("custom_tool_call"),id:e.string(),
call_id:e.string(),name:e.string(),input:e.string(),async:e.boolean().nullish(),status:e.enum(["in_progress","completed","incomplete"])}),e.object({type:e.literal(
"code_interpreter_call"),id:e.string(),code:e.string().nullable(),container_id:e.string(),outputs:e.array(e.discriminatedUnion("type",[e.object({type:e.literal(
"logs"),logs:e.string()}),e.object({type:e.literal("image"),url:e.string()})])).nullable()}),e.object({type:e.literal("image_generation_call"),id:e.string(),result:e.
string()}),e.object({type:e.literal("web_search_call"),id:e.string(),status:e.string(),action:e.discriminatedUnion("type",[e.object({type:e.literal("search"),query:e.
string().nullish(),queries:e.array(e.string()).nullish(),sources:e.array(e.discriminatedUnion("type",[e.object({type:e.literal("url"),url:e.string()}),e.object(
{type:e.literal("api"),name:e.string()})])).nullish()}),e.object({type:e.literal("open_page"),url:e.string().nullish()}),e.object({type:e.literal("find_in_page"),
url:e.string().nullish(),pattern:e.string().nullish()})]).nullish()}),e.object({type:e.literal("file_search_call"),id:e.string(),queries:e.array(e.string()),results:e.
array(e.object({attributes:e.record(e.string(),e.union([e.string(),e.number(),e.boolean()])),file_id:e.string(),filename:e.string(),score:e.number(),text:e.string()})).
nullish()}),Vt(),e.object({type:e.literal("computer_call"),id:e.string(),status:e.literal("completed")}),e.object({type:e.literal("mcp_call"),id:e.string(),status:e.
string(),arguments:e.string(),name:e.string(),server_label:e.string(),output:e.string().nullish(),error:e.union([e.string(),e.object({type:e.string().optional(),
code:e.union([e.number(),e.string()]).optional(),message:e.string().optional()}).loose()]).nullish(),approval_request_id:e.string().nullish()}),e.object({type:e.
literal("mcp_list_tools"),id:e.string(),server_label:e.string(),tools:e.array(e.object({name:e.string(),description:e.string().optional(),input_schema:e.any(),annotations:e.
record(e.string(),e.unknown()).optional()})),error:e.union([e.string(),e.object({type:e.string().optional(),code:e.union([e.number(),e.string()]).optional(),message:e.
string().optional()}).loose()]).optional()}),e.object({type:e.literal("mcp_approval_request"),id:e.string(),server_label:e.string(),name:e.string(),arguments:e.
string(),approval_request_id:e.string().optional()}),e.object({type:e.literal("apply_patch_call"),id:e.string(),call_id:e.string(),status:e.enum(["in_progress",
"completed"]),operation:e.discriminatedUnion("type",[e.object({type:e.literal("create_file"),path:e.string(),diff:e.string()}),e.object({type:e.literal("delete_\
file"),path:e.string()}),e.object({type:e.literal("update_file"),path:e.string(),diff:e.string()})])}),e.object({type:e.literal("shell_call"),id:e.string(),call_id:e.
string(),status:e.enum(["in_progress","completed","incomplete"]),action:e.object({commands:e.array(e.string())})}),e.object({type:e.literal("shell_call_output"),
id:e.string(),call_id:e.string(),status:e.enum(["in_progress","completed","incomplete"]),output:e.array(e.object({stdout:e.string(),stderr:e.string(),outcome:e.
discriminatedUnion("type",[e.object({type:e.literal("timeout")}),e.object({type:e.literal("exit"),exit_code:e.number()})])}))}),e.object({type:e.literal("tool_s\
earch_call"),id:e.string(),execution:e.enum(["server","client"]),call_id:e.string().nullable(),status:e.enum(["in_progress","completed","incomplete"]),arguments:e.
unknown()}),e.object({type:e.literal("tool_search_output"),id:e.string(),execution:e.enum(["server","client"]),call_id:e.string().nullable(),status:e.enum(["in_\
progress","completed","incomplete"]),tools:e.array(e.record(e.string(),tt().optional()))})])}),e.object({type:e.literal("response.function_call_arguments.delta"),
item_id:e.string(),output_index:e.number(),delta:e.string()}),e.object({type:e.literal("response.function_call_arguments.done"),item_id:e.string(),output_index:e.
number(),arguments:e.string()}),e.object({type:e.literal("response.custom_tool_call_input.delta"),item_id:e.string(),output_index:e.number(),delta:e.string()}),
e.object({type:e.literal("response.image_generation_call.partial_image"),item_id:e.string(),output_index:e.number(),partial_image_b64:e.string()}),e.object({type:e.
literal("response.code_interpreter_call_code.delta"),item_id:e.string(),output_index:e.number(),delta:e.string()}),e.object({type:e.literal("response.code_inter\
preter_call_code.done"),item_id:e.string(),output_index:e.number(),code:e.string()}),e.object({type:e.literal("response.output_text.annotation.added"),annotation:e.
discriminatedUnion("type",[e.object({type:e.literal("url_citation"),start_index:e.number(),end_index:e.number(),url:e.string(),title:e.string()}),e.object({type:e.
literal("file_citation"),file_id:e.string(),filename:e.string(),index:e.number()}),e.object({type:e.literal("container_file_citation"),container_id:e.string(),file_id:e.
string(),filename:e.string(),start_index:e.number(),end_index:e.number()}),e.object({type:e.literal("file_path"),file_id:e.string(),index:e.number()})])}),e.object(
{type:e.literal("response.reasoning_summary_part.added"),item_id:e.string(),summary_index:e.number()}),e.object({type:e.literal("response.reasoning_summary_text\
.delta"),item_id:e.string(),summary_index:e.number(),delta:e.string()}),e.object({type:e.literal("response.reasoning_summary_part.done"),item_id:e.string(),summary_index:e.
number()}),e.object({type:e.literal("response.apply_patch_call_operation_diff.delta"),item_id:e.string(),output_index:e.number(),delta:e.string(),obfuscation:e.
string().nullish()}),e.object({type:e.literal("response.apply_patch_call_operation_diff.done"),item_id:e.string(),output_index:e.number(),diff:e.string()}),Ai(),
Ni(),e.object({type:e.string()}).loose().refine(t=>!Mi(t),{message:"Known response chunk failed schema validation"}).transform(t=>({type:"unknown_chunk",message:t.
type}))]))),Ui=S(()=>I(e.object({id:e.string().optional(),created_at:e.number().optional(),error:e.object({message:e.string(),type:e.string(),param:e.string().nullish(),
code:e.string()}).nullish(),model:e.string().optional(),output:e.array(e.discriminatedUnion("type",[e.object({type:e.literal("message"),role:e.literal("assistan\
t"),id:e.string(),phase:e.enum(["commentary","final_answer"]).nullish(),content:e.array(e.discriminatedUnion("type",[e.object({type:e.literal("output_text"),text:e.
string(),logprobs:e.array(e.object({token:e.string(),logprob:e.number(),top_logprobs:e.array(e.object({token:e.string(),logprob:e.number()}))})).nullish(),annotations:e.
array(e.discriminatedUnion("type",[e.object({type:e.literal("url_citation"),start_index:e.number(),end_index:e.number(),url:e.string(),title:e.string()}),e.object(
{type:e.literal("file_citation"),file_id:e.string(),filename:e.string(),index:e.number()}),e.object({type:e.literal("container_file_citation"),container_id:e.string(),
file_id:e.string(),filename:e.string(),start_index:e.number(),end_index:e.number()}),e.object({type:e.literal("file_path"),file_id:e.string(),index:e.number()})]))}),
e.object({type:e.literal("refusal"),refusal:e.string()})]))}),e.object({type:e.literal("web_search_call"),id:e.string(),status:e.string(),action:e.discriminatedUnion(
"type",[e.object({type:e.literal("search"),query:e.string().nullish(),queries:e.array(e.string()).nullish(),sources:e.array(e.discriminatedUnion("type",[e.object(
{type:e.literal("url"),url:e.string()}),e.object({type:e.literal("api"),name:e.string()})])).nullish()}),e.object({type:e.literal("open_page"),url:e.string().nullish()}),
e.object({type:e.literal("find_in_page"),url:e.string().nullish(),pattern:e.string().nullish()})]).nullish()}),e.object({type:e.literal("file_search_call"),id:e.
string(),queries:e.array(e.string()),results:e.array(e.object({attributes:e.record(e.string(),e.union([e.string(),e.number(),e.boolean()])),file_id:e.string(),filename:e.
string(),score:e.number(),text:e.string()})).nullish()}),e.object({type:e.literal("code_interpreter_call"),id:e.string(),code:e.string().nullable(),container_id:e.
string(),outputs:e.array(e.discriminatedUnion("type",[e.object({type:e.literal("logs"),logs:e.string()}),e.object({type:e.literal("image"),url:e.string()})])).nullable()}),
e.object({type:e.literal("image_generation_call"),id:e.string(),result:e.string()}),Vt(),e.object({type:e.literal("function_call"),call_id:e.string(),name:e.string(),
arguments:e.string(),id:e.string(),async:e.boolean().nullish(),namespace:e.string().nullish()}),e.object({type:e.literal("custom_tool_call"),call_id:e.string(),
name:e.string(),input:e.string(),id:e.string(),async:e.boolean().nullish()}),e.object({type:e.literal("computer_call"),id:e.string(),status:e.string().optional()}),
e.object({type:e.literal("reasoning"),id:e.string(),encrypted_content:e.string().nullish(),summary:e.array(e.object({type:e.literal("summary_text"),text:e.string()}))}),
e.object({type:e.literal("mcp_call"),id:e.string(),status:e.string(),arguments:e.string(),name:e.string(),server_label:e.string(),output:e.string().nullish(),error:e.
union([e.string(),e.object({type:e.string().optional(),code:e.union([e.number(),e.string()]).optional(),message:e.string().optional()}).loose()]).nullish(),approval_request_id:e.
string().nullish()}),e.object({type:e.literal("mcp_list_tools"),id:e.string(),server_label:e.string(),tools:e.array(e.object({name:e.string(),description:e.string().
optional(),input_schema:e.any(),annotations:e.record(e.string(),e.unknown()).optional()})),error:e.union([e.string(),e.object({type:e.string().optional(),code:e.
union([e.number(),e.string()]).optional(),message:e.string().optional()}).loose()]).optional()}),e.object({type:e.literal("mcp_approval_request"),id:e.string(),
server_label:e.string(),name:e.string(),arguments:e.string(),approval_request_id:e.string().optional()}),e.object({type:e.literal("apply_patch_call"),id:e.string(),
call_id:e.string(),status:e.enum(["in_progress","completed"]),operation:e.discriminatedUnion("type",[e.object({type:e.literal("create_file"),path:e.string(),diff:e.
string()}),e.object({type:e.literal("delete_file"),path:e.string()}),e.object({type:e.literal("update_file"),path:e.string(),diff:e.string()})])}),e.object({type:e.
literal("shell_call"),id:e.string(),call_id:e.string(),status:e.enum(["in_progress","completed","incomplete"]),action:e.object({commands:e.array(e.string())})}),
e.object({type:e.literal("shell_call_output"),id:e.string(),call_id:e.string(),status:e.enum(["in_progress","completed","incomplete"]),output:e.array(e.object({
stdout:e.string(),stderr:e.string(),outcome:e.discriminatedUnion("type",[e.object({type:e.literal("timeout")}),e.object({type:e.literal("exit"),exit_code:e.number()})])}))}),
e.object({type:e.literal("tool_search_call"),id:e.string(),execution:e.enum(["server","client"]),call_id:e.string().nullable(),status:e.enum(["in_progress","com\
pleted","incomplete"]),arguments:e.unknown()}),e.object({type:e.literal("tool_search_output"),id:e.string(),execution:e.enum(["server","client"]),call_id:e.string().
nullable(),status:e.enum(["in_progress","completed","incomplete"]),tools:e.array(e.record(e.string(),tt().optional()))})])).optional(),service_tier:e.string().nullish(),
prompt_cache_diagnostics:Wt().nullish(),reasoning:e.object({context:e.string().nullish()}).nullish(),incomplete_details:e.object({reason:e.string()}).nullish(),
usage:Zt().nullish()})));async function Di({tools:t,toolChoice:n,allowedTools:o,toolNameMapping:a,customProviderToolNames:r,supportsAsyncToolCalling:i=!0,providerOptionsName:l="\
openai"}){var u,c,p,d,w,g;t=t?.length?t:void 0;let b=[];if(t==null)return{tools:void 0,toolChoice:void 0,toolWarnings:b};let m=[],x=new Map,k=r??new Set,V=new Map,
z=new Map,E=(P,C,y)=>{if(V.set(P,C),y==null||y===P)return;let q=z.get(y);q==null?z.set(y,C):q!=="ambiguous"&&!Fi(q,C)&&z.set(y,"ambiguous")};for(let P of t)switch(P.
type){case"function":{let C=(p=(u=P.providerOptions)==null?void 0:u[l])!=null?p:(c=P.providerOptions)==null?void 0:c.openai,y=Li({tool:P,options:C,async:co({value:C?.
async,supportsAsyncToolCalling:i,toolName:P.name,toolWarnings:b})}),q=C?.namespace;if(q==null)m.push(y);else{let N=x.get(q.name);if(N==null)N={type:"namespace",
name:q.name,description:q.description,tools:[]},x.set(q.name,N),m.push(N);else if(N.description!==q.description)throw new ce({functionality:`conflicting descrip\
tions for OpenAI tool namespace "${q.name}"`});N.tools.push(y)}E(P.name,q!=null?{supported:!1,reason:"tools inside an OpenAI tool namespace are not visible to t\
ool_choice.allowed_tools"}:C?.deferLoading===!0?{supported:!1,reason:"deferred tools are not visible to tool_choice.allowed_tools"}:{supported:!0,entry:{type:"f\
unction",name:P.name}},void 0);break}case"provider":{let C=m.length;switch(P.id){case"openai.file_search":{let y=await ie({value:P.args,schema:Xr});m.push({type:"\
file_search",vector_store_ids:y.vectorStoreIds,max_num_results:y.maxNumResults,ranking_options:y.ranking?{ranker:y.ranking.ranker,score_threshold:y.ranking.scoreThreshold}:
void 0,filters:y.filters});break}case"openai.local_shell":{m.push({type:"local_shell"});break}case"openai.shell":{let y=await ie({value:P.args,schema:si});m.push(
{type:"shell",...y.environment&&{environment:Hi(y.environment)}});break}case"openai.apply_patch":{m.push({type:"apply_patch"});break}case"openai.web_search_prev\
iew":{let y=await ie({value:P.args,schema:gi});m.push({type:"web_search_preview",search_context_size:y.searchContextSize,user_location:y.userLocation});break}case"\
openai.web_search":{let y=await ie({value:P.args,schema:di});m.push({type:"web_search",filters:y.filters!=null?{allowed_domains:y.filters.allowedDomains,blocked_domains:y.
filters.blockedDomains}:void 0,external_web_access:y.externalWebAccess,search_context_size:y.searchContextSize,user_location:y.userLocation});break}case"openai.\
code_interpreter":{let y=await ie({value:P.args,schema:Hr});m.push({type:"code_interpreter",container:y.container==null?{type:"auto",file_ids:void 0}:typeof y.container==
"string"?y.container:{type:"auto",file_ids:y.container.fileIds}});break}case"openai.image_generation":{let y=await ie({value:P.args,schema:ei});m.push({type:"im\
age_generation",background:y.background,input_fidelity:y.inputFidelity,input_image_mask:y.inputImageMask?{file_id:y.inputImageMask.fileId,image_url:y.inputImageMask.
imageUrl}:void 0,model:y.model,moderation:y.moderation,partial_images:y.partialImages,quality:y.quality,output_compression:y.outputCompression,output_format:y.outputFormat,
size:y.size});break}case"openai.mcp":{let y=await ie({value:P.args,schema:bi}),q=O=>({tool_names:O.toolNames}),N=y.requireApproval,j=N==null?void 0:typeof N=="s\
tring"?N:N.never!=null?{never:q(N.never)}:void 0;m.push({type:"mcp",server_label:y.serverLabel,allowed_tools:Array.isArray(y.allowedTools)?y.allowedTools:y.allowedTools?
{read_only:y.allowedTools.readOnly,tool_names:y.allowedTools.toolNames}:void 0,authorization:y.authorization,connector_id:y.connectorId,headers:y.headers,require_approval:j??
"never",server_description:y.serverDescription,server_url:y.serverUrl});break}case"openai.custom":{let y=await ie({value:P.args,schema:Zr});m.push({type:"custom",
name:y.name,description:y.description,...co({value:y.async,supportsAsyncToolCalling:i,toolName:y.name,toolWarnings:b})!=null?{async:y.async}:{},format:y.format}),
k.add(y.name);break}case"openai.tool_search":{let y=await ie({value:P.args,schema:ui});m.push({type:"tool_search",...y.execution!=null?{execution:y.execution}:{},
...y.description!=null?{description:y.description}:{},...y.parameters!=null?{parameters:y.parameters}:{}});break}}if(m.length>C){let y=m[C];E(P.name,Bi(y),a?.toProviderToolName(
P.name))}break}default:b.push({type:"unsupported",feature:`function tool ${P}`});break}if(o!=null){let P=[],C=[];for(let y of o.toolNames){let q=V.get(y),N=q??z.
get(y);if(q!=null&&z.has(y)&&b.push({type:"unsupported",feature:`allowedTools entry "${y}"`,details:"this name is both a tool name and the provider tool name of\
 another tool in this request; the tool with this name is allowed"}),N==="ambiguous"){b.push({type:"unsupported",feature:`allowedTools entry "${y}"`,details:"se\
veral tools in this request share this provider tool name; use the tool name from the tools for this request instead"}),C.push(y);continue}if(N==null){b.push({type:"\
unsupported",feature:`allowedTools entry "${y}"`,details:"the tool is not part of the tools for this request and is sent as a function tool"}),P.push({type:"fun\
ction",name:(d=a?.toProviderToolName(y))!=null?d:y});continue}if(!N.supported){b.push({type:"unsupported",feature:`allowedTools entry "${y}"`,details:`${N.reason}\
; the tool is removed from the allowed tools`}),C.push(y);continue}P.push(N.entry)}if(P.length===0)throw new ce({functionality:`allowedTools with only tools tha\
t cannot be allow-listed (${C.join(", ")})`});return{tools:m,toolChoice:{type:"allowed_tools",mode:(w=o.mode)!=null?w:"auto",tools:P},toolWarnings:b}}if(n==null)
return{tools:m,toolChoice:void 0,toolWarnings:b};let F=n.type;switch(F){case"auto":case"none":case"required":return{tools:m,toolChoice:F,toolWarnings:b};case"to\
ol":{let P=(g=a?.toProviderToolName(n.toolName))!=null?g:n.toolName;return{tools:m,toolChoice:P==="code_interpreter"||P==="file_search"||P==="image_generation"||
P==="web_search_preview"||P==="web_search"||P==="mcp"||P==="apply_patch"?{type:P}:k.has(P)?{type:"custom",name:P}:{type:"function",name:P},toolWarnings:b}}default:{
let P=F;throw new ce({functionality:`tool choice type: ${P}`})}}}function po(t){switch(t.type){case"mcp":return`mcp:${t.server_label}`;case"function":case"custo\
m":return`${t.type}:${t.name}`;default:return t.type}}function Fi(t,n){return t.supported&&n.supported?po(t.entry)===po(n.entry):!t.supported&&!n.supported?t.reason===
n.reason:!1}function Bi(t){switch(t.type){case"custom":return{supported:!0,entry:{type:"custom",name:t.name}};case"mcp":return{supported:!0,entry:{type:"mcp",server_label:t.
server_label}};case"file_search":case"web_search":case"web_search_preview":case"image_generation":case"code_interpreter":case"apply_patch":case"shell":case"loca\
l_shell":return{supported:!0,entry:{type:t.type}};default:return{supported:!1,reason:`OpenAI does not support ${t.type} tools in tool_choice.allowed_tools`}}}function Li({
tool:t,options:n,async:o}){let a=n?.deferLoading;return{type:"function",name:t.name,description:t.description,parameters:t.inputSchema,...o!=null?{async:o}:{},...t.
strict!=null?{strict:t.strict}:{},...a!=null?{defer_loading:a}:{}}}function co({value:t,supportsAsyncToolCalling:n,toolName:o,toolWarnings:a}){if(t!==!0||n)return t;
a.push({type:"unsupported",feature:`async tool calling for "${o}"`,details:"Async tool calling is only supported by GPT-6 and later models."})}function Hi(t){if(t.
type==="containerReference")return{type:"container_reference",container_id:t.containerId};if(t.type==="containerAuto"){let o=t;return{type:"container_auto",file_ids:o.
fileIds,memory_limit:o.memoryLimit,network_policy:o.networkPolicy==null?void 0:o.networkPolicy.type==="disabled"?{type:"disabled"}:{type:"allowlist",allowed_domains:o.
networkPolicy.allowedDomains,domain_secrets:o.networkPolicy.domainSecrets},skills:Ji(o.skills)}}return{type:"local",skills:t.skills}}function Ji(t){return t?.map(
n=>n.type==="skillReference"?{type:"skill_reference",skill_id:n.skillId,version:n.version}:{type:"inline",name:n.name,description:n.description,source:{type:"ba\
se64",media_type:n.source.mediaType,data:n.source.data}})}function mo(t){var n,o;let a={};for(let r of t)if(r.role==="assistant")for(let i of r.content){if(i.type!==
"tool-call")continue;let l=(o=(n=i.providerOptions)==null?void 0:n.openai)==null?void 0:o.approvalRequestId;l!=null&&(a[l]=i.toolCallId)}return a}function Wi({modelCapabilities:t,
options:n}){if(!t.supportsConfigurationUpdate)return"Configuration updates are only supported by GPT-6 and later models";if(n?.reasoningMode==="pro"||n?.truncation===
"auto")return"Configuration updates require standard reasoning mode without automatic truncation"}var Zi=class{constructor(t,n){this.specificationVersion="v3",this.
supportedUrls={"image/*":[/^https?:\/\/.*$/],"application/pdf":[/^https?:\/\/.*$/]},this.modelId=t,this.config=n}get provider(){return this.config.provider}async getArgs({
maxOutputTokens:t,temperature:n,stopSequences:o,topP:a,topK:r,presencePenalty:i,frequencyPenalty:l,seed:u,prompt:c,providerOptions:p,tools:d,toolChoice:w,responseFormat:g}){
var b,m,x,k,V,z,E,F,P,C,y,q,N,j;let O=[],G=vo(this.modelId);r!=null&&O.push({type:"unsupported",feature:"topK"}),u!=null&&O.push({type:"unsupported",feature:"se\
ed"}),i!=null&&O.push({type:"unsupported",feature:"presencePenalty"}),l!=null&&O.push({type:"unsupported",feature:"frequencyPenalty"}),o!=null&&O.push({type:"un\
supported",feature:"stopSequences"});let U=this.config.provider.includes("azure")?"azure":"openai",h=await se({provider:U,providerOptions:p,schema:oo});h==null&&
U!=="openai"&&(h=await se({provider:"openai",providerOptions:p,schema:oo}));let le=(b=h?.forceReasoning)!=null?b:G.isReasoningModel,ne=h?.reasoningEffort;ne!=null&&
G.supportedReasoningEfforts!=null&&!G.supportedReasoningEfforts.includes(ne)&&(O.push({type:"unsupported",feature:"reasoningEffort",details:`${this.modelId} onl\
y supports the following reasoning efforts: ${G.supportedReasoningEfforts.join(", ")}`}),ne=void 0),h?.conversation&&h?.previousResponseId&&O.push({type:"unsupp\
orted",feature:"conversation",details:"conversation and previousResponseId cannot be used together"});let ve=wn({tools:d,providerToolNames:{"openai.code_interpr\
eter":"code_interpreter","openai.file_search":"file_search","openai.image_generation":"image_generation","openai.local_shell":"local_shell","openai.shell":"shel\
l","openai.web_search":"web_search","openai.web_search_preview":"web_search_preview","openai.mcp":"mcp","openai.apply_patch":"apply_patch","openai.tool_search":"\
tool_search"},resolveProviderToolName:R=>R.id==="openai.custom"?R.args.name:void 0}),K=new Set,{tools:v,toolChoice:Y,toolWarnings:ge}=await Di({tools:d,toolChoice:w,
allowedTools:(m=h?.allowedTools)!=null?m:void 0,toolNameMapping:ve,customProviderToolNames:K,supportsAsyncToolCalling:G.supportsAsyncToolCalling,providerOptionsName:U}),
Ie=Wi({modelCapabilities:G,options:h}),{input:xe,warnings:Me}=await Pi({prompt:c,configurationUpdateUnsupportedReason:Ie,toolNameMapping:ve,systemMessageMode:(x=
h?.systemMessageMode)!=null?x:le?"developer":G.systemMessageMode,providerOptionsName:U,explicitMessageItemType:this.config.explicitMessageItemType,fileIdPrefixes:this.
config.fileIdPrefixes,passThroughUnsupportedFiles:(k=h?.passThroughUnsupportedFiles)!=null?k:!1,store:(V=h?.store)!=null?V:!0,isReasoningModel:le,hasConversation:h?.
conversation!=null,hasPreviousResponseId:h?.previousResponseId!=null,hasLocalShellTool:Ce("openai.local_shell"),hasShellTool:Ce("openai.shell"),hasApplyPatchTool:Ce(
"openai.apply_patch"),toolSearchToolName:Se("openai.tool_search"),customProviderToolNames:K.size>0?K:void 0});O.push(...Me);let te=h?.reasoningEffortUpdate;if(te!=
null&&Ie!=null)O.push({type:"unsupported",feature:"reasoningEffortUpdate",details:Ie});else if(te!=null){let R=xe[0];(R?.type!=="configuration_update"||((z=R.reasoning)==
null?void 0:z.effort)!==te)&&xe.unshift({type:"configuration_update",reasoning:{effort:te}})}for(let R=1;R<xe.length;R++)if(xe[R-1].type==="configuration_update"&&
xe[R].type==="configuration_update")throw new ce({functionality:"Adjacent configuration updates",message:"Configuration updates cannot be consecutive. Set reaso\
ningEffortUpdate and textFormatUpdate in the same empty system message, and omit request-level reasoningEffortUpdate when using message-level updates."});let $e=(E=
h?.strictJsonSchema)!=null?E:!0,W=h?.textFormat!=null?Ro(h.textFormat):void 0,ye=h?.include;function Pe(R){ye==null?ye=[R]:ye.includes(R)||(ye=[...ye,R])}function Se(R){
var De;return(De=d?.find(_e=>_e.type==="provider"&&_e.id===R))==null?void 0:De.name}function Ce(R){return Se(R)!=null}let Re=typeof h?.logprobs=="number"?h?.logprobs:
h?.logprobs===!0?Ao:void 0;Re&&Pe("message.output_text.logprobs");let Ue=(F=d?.find(R=>R.type==="provider"&&(R.id==="openai.web_search"||R.id==="openai.web_sear\
ch_preview")))==null?void 0:F.name;Ue&&Pe("web_search_call.action.sources"),Ce("openai.code_interpreter")&&Pe("code_interpreter_call.outputs");let D=h?.store;D===
!1&&le&&Pe("reasoning.encrypted_content");let _={model:this.modelId,input:xe,temperature:n,top_p:a,max_output_tokens:t,...(g?.type==="json"||W!=null||h?.textVerbosity)&&
{text:{...W!=null?{format:W}:g?.type==="json"&&{format:g.schema!=null?{type:"json_schema",strict:$e,name:(P=g.name)!=null?P:"response",description:g.description,
schema:Kt(g.schema)}:{type:"json_object"}},...h?.textVerbosity&&{verbosity:h.textVerbosity}}},conversation:h?.conversation,max_tool_calls:h?.maxToolCalls,metadata:h?.
metadata,parallel_tool_calls:h?.parallelToolCalls,previous_response_id:h?.previousResponseId,store:D,user:h?.user,instructions:h?.instructions,service_tier:h?.serviceTier,
include:ye,prompt_cache_key:h?.promptCacheKey,prompt_cache_options:h?.promptCacheOptions&&{mode:h.promptCacheOptions.mode,ttl:h.promptCacheOptions.ttl,prewarm:h.
promptCacheOptions.prewarm,comparison_response_id:h.promptCacheOptions.comparisonResponseId},prompt_cache_retention:h?.promptCacheRetention,safety_identifier:h?.
safetyIdentifier,top_logprobs:Re,truncation:h?.truncation,...le&&(ne!=null||h?.reasoningSummary!=null||h?.reasoningMode!=null||h?.reasoningContext!=null)&&{reasoning:{
...ne!=null&&{effort:ne},...h?.reasoningSummary!=null&&{summary:h.reasoningSummary},...h?.reasoningMode!=null&&{mode:h.reasoningMode},...h?.reasoningContext!=null&&
{context:h.reasoningContext}}}};if(G.supportsConfigurationUpdate&&_.prompt_cache_retention!=null&&(_.prompt_cache_retention=void 0,O.push({type:"unsupported",feature:"\
promptCacheRetention",details:"promptCacheRetention is not supported by GPT-6 and later models; use promptCacheOptions instead"})),le){if(h?.reasoningEffort==="\
none"&&G.supportsNonReasoningParameters||(_.temperature!=null&&(_.temperature=void 0,O.push({type:"unsupported",feature:"temperature",details:"temperature is no\
t supported for reasoning models"})),_.top_p!=null&&(_.top_p=void 0,O.push({type:"unsupported",feature:"topP",details:"topP is not supported for reasoning model\
s"}))),G.supportedReasoningEfforts!=null&&(_.top_logprobs!=null||(C=_.include)!=null&&C.includes("message.output_text.logprobs"))){_.top_logprobs=void 0;let R=(y=
_.include)==null?void 0:y.filter(De=>De!=="message.output_text.logprobs");_.include=R!=null&&R.length>0?R:void 0,O.push({type:"unsupported",feature:"logprobs",details:"\
logprobs is not supported for reasoning models"})}}else h?.reasoningEffort!=null&&O.push({type:"unsupported",feature:"reasoningEffort",details:"reasoningEffort \
is not supported for non-reasoning models"}),h?.reasoningSummary!=null&&O.push({type:"unsupported",feature:"reasoningSummary",details:"reasoningSummary is not s\
upported for non-reasoning models"}),h?.reasoningMode!=null&&O.push({type:"unsupported",feature:"reasoningMode",details:"reasoningMode is not supported for non-\
reasoning models"}),h?.reasoningContext!=null&&O.push({type:"unsupported",feature:"reasoningContext",details:"reasoningContext is not supported for non-reasonin\
g models"});h?.serviceTier==="flex"&&!G.supportsFlexProcessing&&(O.push({type:"unsupported",feature:"serviceTier",details:"flex processing is only available for\
 o3, o4-mini, and gpt-5 models"}),delete _.service_tier),(h?.serviceTier==="priority"||h?.serviceTier==="fast")&&!G.supportsPriorityProcessing&&(O.push({type:"u\
nsupported",feature:"serviceTier",details:"priority processing is only available for supported models (gpt-4, gpt-5, gpt-5-mini, o3, o4-mini) and requires Enter\
prise access. gpt-5-nano is not supported"}),delete _.service_tier);let L=(j=(N=(q=d?.find(R=>R.type==="provider"&&R.id==="openai.shell"))==null?void 0:q.args)==
null?void 0:N.environment)==null?void 0:j.type,de=L==="containerAuto"||L==="containerReference";return{webSearchToolName:Ue,args:{..._,tools:v,tool_choice:Y},warnings:[
...O,...ge],store:D,toolNameMapping:ve,providerOptionsName:U,isShellProviderExecuted:de}}async doGenerate(t){var n,o,a,r,i,l,u,c,p,d,w,g,b,m,x,k,V,z,E,F,P,C,y,q,
N,j,O,G,U,h,le;let{args:ne,warnings:ve,webSearchToolName:K,toolNameMapping:v,providerOptionsName:Y,isShellProviderExecuted:ge}=await this.getArgs(t),Ie=this.config.
url({path:"/responses",modelId:this.modelId}),xe=mo(t.prompt),{responseHeaders:Me,value:te,rawValue:$e}=await ke({url:Ie,headers:fe(this.config.headers(),t.headers),
body:ne,failedResponseHandler:ze,successfulResponseHandler:Oe(Ui),abortSignal:t.abortSignal,fetch:this.config.fetch});if(te.error)throw new ae({message:te.error.
message,url:Ie,requestBodyValues:ne,statusCode:400,responseHeaders:Me,responseBody:$e,isRetryable:!1});let W=[],ye=[],Pe=(o=(n=t.tools)==null?void 0:n.filter(_=>_.
type==="function"))!=null?o:[],Se=!1,Ce=[],Re=!1;for(let _ of te.output)switch(_.type){case"reasoning":{_.summary.length===0&&_.summary.push({type:"summary_text",
text:""});for(let L of _.summary)W.push({type:"reasoning",text:L.text,providerMetadata:{[Y]:{itemId:_.id,reasoningEncryptedContent:(a=_.encrypted_content)!=null?
a:null}}});break}case"image_generation_call":{W.push({type:"tool-call",toolCallId:_.id,toolName:v.toCustomToolName("image_generation"),input:"{}",providerExecuted:!0}),
W.push({type:"tool-result",toolCallId:_.id,toolName:v.toCustomToolName("image_generation"),result:{result:_.result}});break}case"tool_search_call":{let L=(r=_.call_id)!=
null?r:_.id,de=_.execution==="server";de&&Ce.push(L),W.push({type:"tool-call",toolCallId:L,toolName:v.toCustomToolName("tool_search"),input:JSON.stringify({arguments:_.
arguments,call_id:_.call_id}),...de?{providerExecuted:!0}:{},providerMetadata:{[Y]:{itemId:_.id}}});break}case"tool_search_output":{let L=(l=(i=_.call_id)!=null?
i:Ce.shift())!=null?l:_.id;W.push({type:"tool-result",toolCallId:L,toolName:v.toCustomToolName("tool_search"),result:{tools:_.tools},providerMetadata:{[Y]:{itemId:_.
id}}});break}case"local_shell_call":{W.push({type:"tool-call",toolCallId:_.call_id,toolName:v.toCustomToolName("local_shell"),input:JSON.stringify({action:_.action}),
providerMetadata:{[Y]:{itemId:_.id}}});break}case"shell_call":{W.push({type:"tool-call",toolCallId:_.call_id,toolName:v.toCustomToolName("shell"),input:JSON.stringify(
{action:{commands:_.action.commands}}),...ge&&{providerExecuted:!0},providerMetadata:{[Y]:{itemId:_.id}}});break}case"shell_call_output":{W.push({type:"tool-res\
ult",toolCallId:_.call_id,toolName:v.toCustomToolName("shell"),result:{output:_.output.map(L=>({stdout:L.stdout,stderr:L.stderr,outcome:L.outcome.type==="exit"?
{type:"exit",exitCode:L.outcome.exit_code}:{type:"timeout"}}))}});break}case"message":{for(let L of _.content){if(L.type==="refusal"){Re=!0,W.push({type:"text",
text:L.refusal,providerMetadata:{[Y]:{itemId:_.id,..._.phase!=null&&{phase:_.phase}}}});continue}(c=(u=t.providerOptions)==null?void 0:u[Y])!=null&&c.logprobs&&
L.logprobs&&ye.push(L.logprobs);let de={itemId:_.id,..._.phase!=null&&{phase:_.phase},...L.annotations.length>0&&{annotations:L.annotations}};W.push({type:"text",
text:L.text,providerMetadata:{[Y]:de}});for(let R of L.annotations)R.type==="url_citation"?W.push({type:"source",sourceType:"url",id:(w=(d=(p=this.config).generateId)==
null?void 0:d.call(p))!=null?w:he(),url:R.url,title:R.title}):R.type==="file_citation"?W.push({type:"source",sourceType:"document",id:(m=(b=(g=this.config).generateId)==
null?void 0:b.call(g))!=null?m:he(),mediaType:"text/plain",title:R.filename,filename:R.filename,providerMetadata:{[Y]:{type:R.type,fileId:R.file_id,index:R.index}}}):
R.type==="container_file_citation"?W.push({type:"source",sourceType:"document",id:(V=(k=(x=this.config).generateId)==null?void 0:k.call(x))!=null?V:he(),mediaType:"\
text/plain",title:R.filename,filename:R.filename,providerMetadata:{[Y]:{type:R.type,fileId:R.file_id,containerId:R.container_id}}}):R.type==="file_path"&&W.push(
{type:"source",sourceType:"document",id:(F=(E=(z=this.config).generateId)==null?void 0:E.call(z))!=null?F:he(),mediaType:"application/octet-stream",title:R.file_id,
filename:R.file_id,providerMetadata:{[Y]:{type:R.type,fileId:R.file_id,index:R.index}}})}break}case"function_call":{Se=!0;let L=await so({toolCall:{toolCallId:_.
call_id,toolName:_.name,input:_.arguments},tools:Pe,providerOptionsName:Y,itemId:_.id});if(L!=null){W.push(...L);break}W.push({type:"tool-call",toolCallId:_.call_id,
toolName:_.name,input:_.arguments,providerMetadata:{[Y]:{itemId:_.id,..._.async!=null&&{async:_.async},..._.namespace!=null&&{namespace:_.namespace}}}});break}case"\
custom_tool_call":{Se=!0;let L=v.toCustomToolName(_.name);W.push({type:"tool-call",toolCallId:_.call_id,toolName:L,input:JSON.stringify(_.input),providerMetadata:{
[Y]:{itemId:_.id,..._.async!=null&&{async:_.async}}}});break}case"web_search_call":{W.push({type:"tool-call",toolCallId:_.id,toolName:v.toCustomToolName(K??"web\
_search"),input:JSON.stringify({}),providerExecuted:!0}),W.push({type:"tool-result",toolCallId:_.id,toolName:v.toCustomToolName(K??"web_search"),...yo(_)});break}case"\
mcp_call":{let L=_.approval_request_id!=null&&(P=xe[_.approval_request_id])!=null?P:_.id,de=`mcp.${_.name}`;W.push({type:"tool-call",toolCallId:L,toolName:de,input:_.
arguments,providerExecuted:!0,dynamic:!0}),W.push({type:"tool-result",toolCallId:L,toolName:de,result:{type:"call",serverLabel:_.server_label,name:_.name,arguments:_.
arguments,..._.output!=null?{output:_.output}:{},..._.error!=null?{error:_.error}:{}},providerMetadata:{[Y]:{itemId:_.id}}});break}case"mcp_list_tools":break;case"\
mcp_approval_request":{let L=(C=_.approval_request_id)!=null?C:_.id,de=(N=(q=(y=this.config).generateId)==null?void 0:q.call(y))!=null?N:he(),R=`mcp.${_.name}`;
W.push({type:"tool-call",toolCallId:de,toolName:R,input:_.arguments,providerExecuted:!0,dynamic:!0}),W.push({type:"tool-approval-request",approvalId:L,toolCallId:de});
break}case"computer_call":{W.push({type:"tool-call",toolCallId:_.id,toolName:v.toCustomToolName("computer_use"),input:"",providerExecuted:!0}),W.push({type:"too\
l-result",toolCallId:_.id,toolName:v.toCustomToolName("computer_use"),result:{type:"computer_use_tool_result",status:_.status||"completed"}});break}case"file_se\
arch_call":{W.push({type:"tool-call",toolCallId:_.id,toolName:v.toCustomToolName("file_search"),input:"{}",providerExecuted:!0}),W.push({type:"tool-result",toolCallId:_.
id,toolName:v.toCustomToolName("file_search"),result:{queries:_.queries,results:(O=(j=_.results)==null?void 0:j.map(L=>({attributes:L.attributes,fileId:L.file_id,
filename:L.filename,score:L.score,text:L.text})))!=null?O:null}});break}case"code_interpreter_call":{W.push({type:"tool-call",toolCallId:_.id,toolName:v.toCustomToolName(
"code_interpreter"),input:JSON.stringify({code:_.code,containerId:_.container_id}),providerExecuted:!0}),W.push({type:"tool-result",toolCallId:_.id,toolName:v.toCustomToolName(
"code_interpreter"),result:{outputs:_.outputs}});break}case"apply_patch_call":{Se=!0,W.push({type:"tool-call",toolCallId:_.call_id,toolName:v.toCustomToolName("\
apply_patch"),input:JSON.stringify({callId:_.call_id,operation:_.operation}),providerMetadata:{[Y]:{itemId:_.id}}});break}}let Ue={[Y]:{responseId:te.id,...ye.length>
0?{logprobs:ye}:{},...typeof te.service_tier=="string"?{serviceTier:te.service_tier}:{},...te.prompt_cache_diagnostics!=null?{promptCacheDiagnostics:te.prompt_cache_diagnostics}:
{},...((G=te.reasoning)==null?void 0:G.context)!=null?{reasoningContext:te.reasoning.context}:{}}},D=te.usage;return{content:W,finishReason:{unified:zt({finishReason:(U=
te.incomplete_details)==null?void 0:U.reason,hasFunctionCall:Se,hasRefusal:Re}),raw:(le=(h=te.incomplete_details)==null?void 0:h.reason)!=null?le:void 0},usage:no(
D),request:{body:ne},response:{id:te.id,timestamp:new Date(te.created_at*1e3),modelId:te.model,headers:Me,body:$e},providerMetadata:Ue,warnings:ve}}async doStream(t){
var n,o;let{args:a,warnings:r,webSearchToolName:i,toolNameMapping:l,store:u,providerOptionsName:c,isShellProviderExecuted:p}=await this.getArgs(t),d=this.config.
url({path:"/responses",modelId:this.modelId}),{responseHeaders:w,value:g}=await ke({url:d,headers:fe(this.config.headers(),t.headers),body:{...a,stream:!0},failedResponseHandler:ze,
successfulResponseHandler:et($i),abortSignal:t.abortSignal,fetch:this.config.fetch}),b=await Xt({stream:g,getError:K=>go(K)||fo(K)&&K.response.error!=null?K:void 0,
isOutputChunk:cs,url:d,requestBodyValues:a,responseHeaders:w}),m=this,x=mo(t.prompt),k=(o=(n=t.tools)==null?void 0:n.filter(K=>K.type==="function"))!=null?o:[],
V=new Map,z={unified:"other",raw:void 0},E,F=[],P=null,C={},y=[],q,N=!1,j=!1,O={},G,U,h,le=[],ne=!1;return{stream:b.pipeThrough(new TransformStream({start(K){K.
enqueue({type:"stream-start",warnings:r})},transform(K,v){var Y,ge,Ie,xe,Me,te,$e,W,ye,Pe,Se,Ce,Re,Ue,D,_,L,de,R,De,_e,Ae,Ze,M,me,T,A,H,$,B,pe,oe,X,ee,Ve,nt,ot,
at,Te,Qt,en,tn,nn,on,an,rn,sn;if(t.includeRawChunks&&v.enqueue({type:"raw",rawValue:K.rawValue}),!K.success){let f=Xi(K.rawValue)?Yi({value:K.rawValue,cause:K.error,
url:d,requestBodyValues:a,responseHeaders:w}):K.error;ne=!0,z={unified:"error",raw:void 0},v.enqueue({type:"error",error:f});return}let s=K.value;if(ho(s)){if(s.
item.type==="function_call"){let f=Ht({toolName:s.item.name,tools:k});C[s.output_index]={toolName:s.item.name,toolCallId:s.item.call_id,suppressInputStreaming:f,
bufferedInputDeltas:f?[]:void 0,async:s.item.async},f||v.enqueue({type:"tool-input-start",id:s.item.call_id,toolName:s.item.name})}else if(s.item.type==="custom\
_tool_call"){let f=l.toCustomToolName(s.item.name);C[s.output_index]={toolName:f,toolCallId:s.item.call_id,async:s.item.async},v.enqueue({type:"tool-input-start",
id:s.item.call_id,toolName:f,inputEncoding:"text"})}else if(s.item.type==="web_search_call")C[s.output_index]={toolName:l.toCustomToolName(i??"web_search"),toolCallId:s.
item.id},v.enqueue({type:"tool-input-start",id:s.item.id,toolName:l.toCustomToolName(i??"web_search"),providerExecuted:!0}),v.enqueue({type:"tool-input-end",id:s.
item.id}),v.enqueue({type:"tool-call",toolCallId:s.item.id,toolName:l.toCustomToolName(i??"web_search"),input:JSON.stringify({}),providerExecuted:!0});else if(s.
item.type==="computer_call")C[s.output_index]={toolName:l.toCustomToolName("computer_use"),toolCallId:s.item.id},v.enqueue({type:"tool-input-start",id:s.item.id,
toolName:l.toCustomToolName("computer_use"),providerExecuted:!0});else if(s.item.type==="code_interpreter_call")C[s.output_index]={toolName:l.toCustomToolName("\
code_interpreter"),toolCallId:s.item.id,codeInterpreter:{containerId:s.item.container_id}},v.enqueue({type:"tool-input-start",id:s.item.id,toolName:l.toCustomToolName(
"code_interpreter"),providerExecuted:!0}),v.enqueue({type:"tool-input-delta",id:s.item.id,delta:`{"containerId":"${s.item.container_id}","code":"`});else if(s.item.
type==="file_search_call")v.enqueue({type:"tool-call",toolCallId:s.item.id,toolName:l.toCustomToolName("file_search"),input:"{}",providerExecuted:!0});else if(s.
item.type==="image_generation_call")v.enqueue({type:"tool-call",toolCallId:s.item.id,toolName:l.toCustomToolName("image_generation"),input:"{}",providerExecuted:!0});else if(s.
item.type==="tool_search_call"){let f=s.item.id,Z=l.toCustomToolName("tool_search"),re=s.item.execution==="server";C[s.output_index]={toolName:Z,toolCallId:f,toolSearchExecution:(Y=
s.item.execution)!=null?Y:"server"},re&&v.enqueue({type:"tool-input-start",id:f,toolName:Z,providerExecuted:!0})}else if(s.item.type!=="tool_search_output"){if(!(s.
item.type==="mcp_call"||s.item.type==="mcp_list_tools"||s.item.type==="mcp_approval_request"))if(s.item.type==="apply_patch_call"){let{call_id:f,operation:Z}=s.
item;if(C[s.output_index]={toolName:l.toCustomToolName("apply_patch"),toolCallId:f,applyPatch:{hasDiff:Z.type==="delete_file",endEmitted:Z.type==="delete_file"}},
v.enqueue({type:"tool-input-start",id:f,toolName:l.toCustomToolName("apply_patch")}),Z.type==="delete_file"){let re=JSON.stringify({callId:f,operation:Z});v.enqueue(
{type:"tool-input-delta",id:f,delta:re}),v.enqueue({type:"tool-input-end",id:f})}else v.enqueue({type:"tool-input-delta",id:f,delta:`{"callId":"${Ke(f)}","opera\
tion":{"type":"${Ke(Z.type)}","path":"${Ke(Z.path)}","diff":"`})}else s.item.type==="shell_call"?C[s.output_index]={toolName:l.toCustomToolName("shell"),toolCallId:s.
item.call_id}:s.item.type==="shell_call_output"||(s.item.type==="message"?(y.splice(0),q=(ge=s.item.phase)!=null?ge:void 0,v.enqueue({type:"text-start",id:s.item.
id,providerMetadata:{[c]:{itemId:s.item.id,...s.item.phase!=null&&{phase:s.item.phase}}}})):ho(s)&&s.item.type==="reasoning"&&(O[s.item.id]={encryptedContent:s.
item.encrypted_content,summaryParts:{0:"active"}},v.enqueue({type:"reasoning-start",id:`${s.item.id}:0`,providerMetadata:{[c]:{itemId:s.item.id,reasoningEncryptedContent:(Ie=
s.item.encrypted_content)!=null?Ie:null}}})))}}else if(es(s)){if(s.item.type==="message"){let f=(xe=s.item.phase)!=null?xe:q;q=void 0,v.enqueue({type:"text-end",
id:s.item.id,providerMetadata:{[c]:{itemId:s.item.id,...f!=null&&{phase:f},...y.length>0&&{annotations:y}}}})}else if(s.item.type==="function_call"){let f=s.item,
Z=C[s.output_index];C[s.output_index]=void 0,N=!0;let re=(Me=Z?.suppressInputStreaming)!=null?Me:Ht({toolName:f.name,tools:k}),rt=()=>{var it;if(re){v.enqueue({
type:"tool-input-start",id:f.call_id,toolName:f.name});let Fe=(it=Z?.bufferedInputDeltas)!=null?it:[];if(Fe.length>0)for(let No of Fe)v.enqueue({type:"tool-inpu\
t-delta",id:f.call_id,delta:No});else f.arguments.length>0&&v.enqueue({type:"tool-input-delta",id:f.call_id,delta:f.arguments})}v.enqueue({type:"tool-input-end",
id:f.call_id,...f.namespace!=null&&{providerMetadata:{[c]:{namespace:f.namespace}}}}),v.enqueue({type:"tool-call",toolCallId:f.call_id,toolName:f.name,input:f.arguments,
providerMetadata:{[c]:{itemId:f.id,...f.async!=null?{async:f.async}:Z?.async!=null?{async:Z.async}:{},...f.namespace!=null&&{namespace:f.namespace}}}})};if(!re){
rt();return}return so({toolCall:{toolCallId:f.call_id,toolName:f.name,input:f.arguments},tools:k,providerOptionsName:c,itemId:f.id}).then(it=>{if(it==null){rt();
return}for(let Fe of it)v.enqueue({type:"tool-input-start",id:Fe.toolCallId,toolName:Fe.toolName}),v.enqueue({type:"tool-input-delta",id:Fe.toolCallId,delta:Fe.
input}),v.enqueue({type:"tool-input-end",id:Fe.toolCallId}),v.enqueue(Fe)})}else if(s.item.type==="custom_tool_call"){let f=C[s.output_index];C[s.output_index]=
void 0,N=!0;let Z=l.toCustomToolName(s.item.name);v.enqueue({type:"tool-input-end",id:s.item.call_id}),v.enqueue({type:"tool-call",toolCallId:s.item.call_id,toolName:Z,
input:JSON.stringify(s.item.input),providerMetadata:{[c]:{itemId:s.item.id,...s.item.async!=null?{async:s.item.async}:f?.async!=null?{async:f.async}:{}}}})}else if(s.
item.type==="web_search_call")C[s.output_index]=void 0,v.enqueue({type:"tool-result",toolCallId:s.item.id,toolName:l.toCustomToolName(i??"web_search"),...yo(s.item)});else if(s.
item.type==="computer_call")C[s.output_index]=void 0,v.enqueue({type:"tool-input-end",id:s.item.id}),v.enqueue({type:"tool-call",toolCallId:s.item.id,toolName:l.
toCustomToolName("computer_use"),input:"",providerExecuted:!0}),v.enqueue({type:"tool-result",toolCallId:s.item.id,toolName:l.toCustomToolName("computer_use"),result:{
type:"computer_use_tool_result",status:s.item.status||"completed"}});else if(s.item.type==="file_search_call")C[s.output_index]=void 0,v.enqueue({type:"tool-res\
ult",toolCallId:s.item.id,toolName:l.toCustomToolName("file_search"),result:{queries:s.item.queries,results:($e=(te=s.item.results)==null?void 0:te.map(f=>({attributes:f.
attributes,fileId:f.file_id,filename:f.filename,score:f.score,text:f.text})))!=null?$e:null}});else if(s.item.type==="code_interpreter_call")C[s.output_index]=void 0,
v.enqueue({type:"tool-result",toolCallId:s.item.id,toolName:l.toCustomToolName("code_interpreter"),result:{outputs:s.item.outputs}});else if(s.item.type==="imag\
e_generation_call")v.enqueue({type:"tool-result",toolCallId:s.item.id,toolName:l.toCustomToolName("image_generation"),result:{result:s.item.result}});else if(s.
item.type==="tool_search_call"){let f=C[s.output_index],Z=s.item.execution==="server";if(f!=null){let re=Z?f.toolCallId:(W=s.item.call_id)!=null?W:s.item.id;Z?le.
push(re):v.enqueue({type:"tool-input-start",id:re,toolName:f.toolName}),v.enqueue({type:"tool-input-end",id:re}),v.enqueue({type:"tool-call",toolCallId:re,toolName:f.
toolName,input:JSON.stringify({arguments:s.item.arguments,call_id:Z?null:re}),...Z?{providerExecuted:!0}:{},providerMetadata:{[c]:{itemId:s.item.id}}})}C[s.output_index]=
void 0}else if(s.item.type==="tool_search_output"){let f=(Pe=(ye=s.item.call_id)!=null?ye:le.shift())!=null?Pe:s.item.id;v.enqueue({type:"tool-result",toolCallId:f,
toolName:l.toCustomToolName("tool_search"),result:{tools:s.item.tools},providerMetadata:{[c]:{itemId:s.item.id}}})}else if(s.item.type==="mcp_call"){C[s.output_index]=
void 0;let f=(Se=s.item.approval_request_id)!=null?Se:void 0,Z=f!=null&&(Re=(Ce=V.get(f))!=null?Ce:x[f])!=null?Re:s.item.id,re=`mcp.${s.item.name}`;v.enqueue({type:"\
tool-call",toolCallId:Z,toolName:re,input:s.item.arguments,providerExecuted:!0,dynamic:!0}),v.enqueue({type:"tool-result",toolCallId:Z,toolName:re,result:{type:"\
call",serverLabel:s.item.server_label,name:s.item.name,arguments:s.item.arguments,...s.item.output!=null?{output:s.item.output}:{},...s.item.error!=null?{error:s.
item.error}:{}},providerMetadata:{[c]:{itemId:s.item.id}}})}else if(s.item.type==="mcp_list_tools")C[s.output_index]=void 0;else if(s.item.type==="apply_patch_c\
all"){let f=C[s.output_index];f?.applyPatch&&!f.applyPatch.endEmitted&&s.item.operation.type!=="delete_file"&&(f.applyPatch.hasDiff||v.enqueue({type:"tool-input\
-delta",id:f.toolCallId,delta:Ke(s.item.operation.diff)}),v.enqueue({type:"tool-input-delta",id:f.toolCallId,delta:'"}}'}),v.enqueue({type:"tool-input-end",id:f.
toolCallId}),f.applyPatch.endEmitted=!0),f&&s.item.status==="completed"&&(N=!0,v.enqueue({type:"tool-call",toolCallId:f.toolCallId,toolName:l.toCustomToolName("\
apply_patch"),input:JSON.stringify({callId:s.item.call_id,operation:s.item.operation}),providerMetadata:{[c]:{itemId:s.item.id}}})),C[s.output_index]=void 0}else if(s.
item.type==="mcp_approval_request"){C[s.output_index]=void 0;let f=(_=(D=(Ue=m.config).generateId)==null?void 0:D.call(Ue))!=null?_:he(),Z=(L=s.item.approval_request_id)!=
null?L:s.item.id;V.set(Z,f);let re=`mcp.${s.item.name}`;v.enqueue({type:"tool-call",toolCallId:f,toolName:re,input:s.item.arguments,providerExecuted:!0,dynamic:!0}),
v.enqueue({type:"tool-approval-request",approvalId:Z,toolCallId:f})}else if(s.item.type==="local_shell_call")C[s.output_index]=void 0,v.enqueue({type:"tool-call",
toolCallId:s.item.call_id,toolName:l.toCustomToolName("local_shell"),input:JSON.stringify({action:{type:"exec",command:s.item.action.command,timeoutMs:s.item.action.
timeout_ms,user:s.item.action.user,workingDirectory:s.item.action.working_directory,env:s.item.action.env}}),providerMetadata:{[c]:{itemId:s.item.id}}});else if(s.
item.type==="shell_call")C[s.output_index]=void 0,v.enqueue({type:"tool-call",toolCallId:s.item.call_id,toolName:l.toCustomToolName("shell"),input:JSON.stringify(
{action:{commands:s.item.action.commands}}),...p&&{providerExecuted:!0},providerMetadata:{[c]:{itemId:s.item.id}}});else if(s.item.type==="shell_call_output")v.
enqueue({type:"tool-result",toolCallId:s.item.call_id,toolName:l.toCustomToolName("shell"),result:{output:s.item.output.map(f=>({stdout:f.stdout,stderr:f.stderr,
outcome:f.outcome.type==="exit"?{type:"exit",exitCode:f.outcome.exit_code}:{type:"timeout"}}))}});else if(s.item.type==="reasoning"){let f=O[s.item.id],Z=Object.
entries(f.summaryParts).filter(([re,rt])=>rt==="active"||rt==="can-conclude").map(([re])=>re);for(let re of Z)v.enqueue({type:"reasoning-end",id:`${s.item.id}:${re}`,
providerMetadata:{[c]:{itemId:s.item.id,reasoningEncryptedContent:(de=s.item.encrypted_content)!=null?de:null}}});delete O[s.item.id]}}else if(os(s)){let f=C[s.
output_index];f!=null&&(f.suppressInputStreaming?(R=f.bufferedInputDeltas)==null||R.push(s.delta):v.enqueue({type:"tool-input-delta",id:f.toolCallId,delta:s.delta}))}else if(as(
s)){let f=C[s.output_index];f!=null&&v.enqueue({type:"tool-input-delta",id:f.toolCallId,delta:s.delta})}else if(ls(s)){let f=C[s.output_index];f?.applyPatch&&(v.
enqueue({type:"tool-input-delta",id:f.toolCallId,delta:Ke(s.delta)}),f.applyPatch.hasDiff=!0)}else if(us(s)){let f=C[s.output_index];f?.applyPatch&&!f.applyPatch.
endEmitted&&(f.applyPatch.hasDiff||(v.enqueue({type:"tool-input-delta",id:f.toolCallId,delta:Ke(s.diff)}),f.applyPatch.hasDiff=!0),v.enqueue({type:"tool-input-d\
elta",id:f.toolCallId,delta:'"}}'}),v.enqueue({type:"tool-input-end",id:f.toolCallId}),f.applyPatch.endEmitted=!0)}else if(rs(s))v.enqueue({type:"tool-result",toolCallId:s.
item_id,toolName:l.toCustomToolName("image_generation"),result:{result:s.partial_image_b64},preliminary:!0});else if(is(s)){let f=C[s.output_index];f!=null&&v.enqueue(
{type:"tool-input-delta",id:f.toolCallId,delta:Ke(s.delta)})}else if(ss(s)){let f=C[s.output_index];f!=null&&(v.enqueue({type:"tool-input-delta",id:f.toolCallId,
delta:'"}'}),v.enqueue({type:"tool-input-end",id:f.toolCallId}),v.enqueue({type:"tool-call",toolCallId:f.toolCallId,toolName:l.toCustomToolName("code_interprete\
r"),input:JSON.stringify({code:s.code,containerId:f.codeInterpreter.containerId}),providerExecuted:!0}))}else if(ns(s))P=s.response.id,v.enqueue({type:"response\
-metadata",id:s.response.id,timestamp:new Date(s.response.created_at*1e3),modelId:s.response.model});else if(Vi(s))v.enqueue({type:"text-delta",id:s.item_id,delta:s.
delta}),(_e=(De=t.providerOptions)==null?void 0:De[c])!=null&&_e.logprobs&&s.logprobs&&F.push(s.logprobs);else if(Gi(s))j=!0,v.enqueue({type:"text-delta",id:s.item_id,
delta:s.delta});else if(Ki(s))j=!0;else if(s.type==="response.reasoning_summary_part.added"){if(s.summary_index>0){let f=O[s.item_id];f.summaryParts[s.summary_index]=
"active";for(let Z of Object.keys(f.summaryParts))f.summaryParts[Z]==="can-conclude"&&(v.enqueue({type:"reasoning-end",id:`${s.item_id}:${Z}`,providerMetadata:{
[c]:{itemId:s.item_id}}}),f.summaryParts[Z]="concluded");v.enqueue({type:"reasoning-start",id:`${s.item_id}:${s.summary_index}`,providerMetadata:{[c]:{itemId:s.
item_id,reasoningEncryptedContent:(Ze=(Ae=O[s.item_id])==null?void 0:Ae.encryptedContent)!=null?Ze:null}}})}}else if(s.type==="response.reasoning_summary_text.d\
elta")v.enqueue({type:"reasoning-delta",id:`${s.item_id}:${s.summary_index}`,delta:s.delta,providerMetadata:{[c]:{itemId:s.item_id}}});else if(s.type==="respons\
e.reasoning_summary_part.done")u?(v.enqueue({type:"reasoning-end",id:`${s.item_id}:${s.summary_index}`,providerMetadata:{[c]:{itemId:s.item_id}}}),O[s.item_id].
summaryParts[s.summary_index]="concluded"):O[s.item_id].summaryParts[s.summary_index]="can-conclude";else if(ts(s))h=(M=s.response.prompt_cache_diagnostics)!=null?
M:void 0,ne||(z={unified:zt({finishReason:(me=s.response.incomplete_details)==null?void 0:me.reason,hasFunctionCall:N,hasRefusal:j}),raw:(A=(T=s.response.incomplete_details)==
null?void 0:T.reason)!=null?A:void 0}),E=(H=s.response.usage)!=null?H:void 0,typeof s.response.service_tier=="string"&&(G=s.response.service_tier),(($=s.response.
reasoning)==null?void 0:$.context)!=null&&(U=s.response.reasoning.context);else if(fo(s)){h=(B=s.response.prompt_cache_diagnostics)!=null?B:void 0;let f=(pe=s.response.
incomplete_details)==null?void 0:pe.reason;if(z={unified:f?zt({finishReason:f,hasFunctionCall:N}):"error",raw:f??"error"},E=(oe=s.response.usage)!=null?oe:void 0,
((X=s.response.reasoning)==null?void 0:X.context)!=null&&(U=s.response.reasoning.context),!ne&&s.response.error!=null){ne=!0;let Z={type:"response.failed",sequence_number:s.
sequence_number,response:{error:s.response.error,incomplete_details:s.response.incomplete_details,service_tier:s.response.service_tier}};v.enqueue({type:"error",
error:(ee=Jn(Z))!=null?ee:Z})}}else ps(s)?(y.push(s.annotation),s.annotation.type==="url_citation"?v.enqueue({type:"source",sourceType:"url",id:(ot=(nt=(Ve=m.config).
generateId)==null?void 0:nt.call(Ve))!=null?ot:he(),url:s.annotation.url,title:s.annotation.title}):s.annotation.type==="file_citation"?v.enqueue({type:"source",
sourceType:"document",id:(Qt=(Te=(at=m.config).generateId)==null?void 0:Te.call(at))!=null?Qt:he(),mediaType:"text/plain",title:s.annotation.filename,filename:s.
annotation.filename,providerMetadata:{[c]:{type:s.annotation.type,fileId:s.annotation.file_id,index:s.annotation.index}}}):s.annotation.type==="container_file_c\
itation"?v.enqueue({type:"source",sourceType:"document",id:(nn=(tn=(en=m.config).generateId)==null?void 0:tn.call(en))!=null?nn:he(),mediaType:"text/plain",title:s.
annotation.filename,filename:s.annotation.filename,providerMetadata:{[c]:{type:s.annotation.type,fileId:s.annotation.file_id,containerId:s.annotation.container_id}}}):
s.annotation.type==="file_path"&&v.enqueue({type:"source",sourceType:"document",id:(rn=(an=(on=m.config).generateId)==null?void 0:an.call(on))!=null?rn:he(),mediaType:"\
application/octet-stream",title:s.annotation.file_id,filename:s.annotation.file_id,providerMetadata:{[c]:{type:s.annotation.type,fileId:s.annotation.file_id,index:s.
annotation.index}}})):go(s)&&(ne=!0,z={unified:"error",raw:"error"},v.enqueue({type:"error",error:(sn=Jn(s))!=null?sn:s}))},flush(K){var v;for(let ge of Object.
values(C))if(ge?.suppressInputStreaming){K.enqueue({type:"tool-input-start",id:ge.toolCallId,toolName:ge.toolName});for(let Ie of(v=ge.bufferedInputDeltas)!=null?
v:[])K.enqueue({type:"tool-input-delta",id:ge.toolCallId,delta:Ie})}let Y={[c]:{responseId:P,...F.length>0?{logprobs:F}:{},...G!==void 0?{serviceTier:G}:{},...U!==
void 0?{reasoningContext:U}:{},...h!==void 0?{promptCacheDiagnostics:h}:{}}};K.enqueue({type:"finish",finishReason:z,usage:no(E),providerMetadata:Y})}})),request:{
body:a},response:{headers:w}}}};function Vi(t){return t.type==="response.output_text.delta"}function Gi(t){return t.type==="response.refusal.delta"}function Ki(t){
return t.type==="response.refusal.done"}function Xi(t){let n=Qi(t);return n!=null&&Array.isArray(n.choices)&&typeof n.type!="string"}function Yi({value:t,cause:n,
url:o,requestBodyValues:a,responseHeaders:r}){return new ae({message:"Received a Chat Completions stream while using the OpenAI Responses API. The default OpenA\
I provider model uses the Responses API. If your custom baseURL targets a Chat Completions-compatible endpoint, use openai.chat('model-id') or createOpenAI(...)\
.chat('model-id') instead. You can also use @ai-sdk/openai-compatible for OpenAI-compatible providers.",url:o,requestBodyValues:a,responseHeaders:r,responseBody:JSON.
stringify(t),cause:n,data:t,isRetryable:!1})}function Qi(t){return typeof t=="object"&&t!=null?t:void 0}function es(t){return t.type==="response.output_item.don\
e"}function ts(t){return t.type==="response.completed"||t.type==="response.incomplete"}function fo(t){return t.type==="response.failed"}function ns(t){return t.
type==="response.created"}function os(t){return t.type==="response.function_call_arguments.delta"}function as(t){return t.type==="response.custom_tool_call_inpu\
t.delta"}function rs(t){return t.type==="response.image_generation_call.partial_image"}function is(t){return t.type==="response.code_interpreter_call_code.delta"}
function ss(t){return t.type==="response.code_interpreter_call_code.done"}function ls(t){return t.type==="response.apply_patch_call_operation_diff.delta"}function us(t){
return t.type==="response.apply_patch_call_operation_diff.done"}function ho(t){return t.type==="response.output_item.added"}function ps(t){return t.type==="resp\
onse.output_text.annotation.added"}function go(t){return t.type==="error"}function cs(t){return!(t.type==="response.created"||t.type==="response.failed"||t.type===
"error"||t.type==="unknown_chunk")}function yo({action:t,status:n}){return n==="completed"?{result:ds(t)}:{isError:!0,result:{status:n}}}function ds(t){var n;if(t==
null)return{};switch(t.type){case"search":return{action:{type:"search",query:(n=t.query)!=null?n:void 0,...t.queries!=null&&{queries:t.queries}},...t.sources!=null&&
{sources:t.sources}};case"open_page":return{action:{type:"openPage",url:t.url}};case"find_in_page":return{action:{type:"findInPage",url:t.url,pattern:t.pattern}}}}
function Ke(t){return JSON.stringify(t).slice(1,-1)}var ms=S(()=>I(e.object({instructions:e.string().nullish(),speed:e.number().min(.25).max(4).default(1).nullish()}))),
fs=class{constructor(t,n){this.modelId=t,this.config=n,this.specificationVersion="v3"}get provider(){return this.config.provider}async getArgs({text:t,voice:n="\
alloy",outputFormat:o="mp3",speed:a,instructions:r,language:i,providerOptions:l}){let u=[],c=await se({provider:"openai",providerOptions:l,schema:ms}),p={model:this.
modelId,input:t,voice:n,response_format:"mp3",speed:a,instructions:r};if(o&&(["mp3","opus","aac","flac","wav","pcm"].includes(o)?p.response_format=o:u.push({type:"\
unsupported",feature:"outputFormat",details:`Unsupported output format: ${o}. Using mp3 instead.`})),c){let d={};for(let w in d){let g=d[w];g!==void 0&&(p[w]=g)}}
return i&&u.push({type:"unsupported",feature:"language",details:`OpenAI speech models do not support language selection. Language parameter "${i}" was ignored.`}),
{requestBody:p,warnings:u}}async doGenerate(t){var n,o,a;let r=(a=(o=(n=this.config._internal)==null?void 0:n.currentDate)==null?void 0:o.call(n))!=null?a:new Date,
{requestBody:i,warnings:l}=await this.getArgs(t),{value:u,responseHeaders:c,rawValue:p}=await ke({url:this.config.url({path:"/audio/speech",modelId:this.modelId}),
headers:fe(this.config.headers(),t.headers),body:i,failedResponseHandler:ze,successfulResponseHandler:Bn(),abortSignal:t.abortSignal,fetch:this.config.fetch});return{
audio:u,warnings:l,request:{body:JSON.stringify(i)},response:{timestamp:r,modelId:this.modelId,headers:c,body:p}}}},hs=S(()=>I(e.object({text:e.string(),language:e.
string().nullish(),duration:e.number().nullish(),words:e.array(e.object({word:e.string(),start:e.number(),end:e.number()})).nullish(),segments:e.array(e.object(
{id:e.number(),seek:e.number(),start:e.number(),end:e.number(),text:e.string(),tokens:e.array(e.number()),temperature:e.number(),avg_logprob:e.number(),compression_ratio:e.
number(),no_speech_prob:e.number()})).nullish(),usage:e.object({type:e.string().nullish(),seconds:e.number().nullish()}).nullish().catch(void 0)}))),gs=S(()=>I(
e.object({include:e.array(e.string()).optional(),language:e.string().optional(),languages:e.array(e.string()).optional(),keywords:e.array(e.string()).optional(),
prompt:e.string().optional(),temperature:e.number().min(0).max(1).default(0).optional(),timestampGranularities:e.array(e.enum(["word","segment"])).default(["seg\
ment"]).optional()}))),_o={afrikaans:"af",arabic:"ar",armenian:"hy",azerbaijani:"az",belarusian:"be",bosnian:"bs",bulgarian:"bg",catalan:"ca",chinese:"zh",croatian:"\
hr",czech:"cs",danish:"da",dutch:"nl",english:"en",estonian:"et",finnish:"fi",french:"fr",galician:"gl",german:"de",greek:"el",hebrew:"he",hindi:"hi",hungarian:"\
hu",icelandic:"is",indonesian:"id",italian:"it",japanese:"ja",kannada:"kn",kazakh:"kk",korean:"ko",latvian:"lv",lithuanian:"lt",macedonian:"mk",malay:"ms",marathi:"\
mr",maori:"mi",nepali:"ne",norwegian:"no",persian:"fa",polish:"pl",portuguese:"pt",romanian:"ro",russian:"ru",serbian:"sr",slovak:"sk",slovenian:"sl",spanish:"e\
s",swahili:"sw",swedish:"sv",tagalog:"tl",tamil:"ta",thai:"th",turkish:"tr",ukrainian:"uk",urdu:"ur",vietnamese:"vi",welsh:"cy"},ys=class{constructor(t,n){this.
modelId=t,this.config=n,this.specificationVersion="v3"}get provider(){return this.config.provider}async getArgs({audio:t,mediaType:n,providerOptions:o}){let a=[],
r=await se({provider:"openai",providerOptions:o,schema:gs}),i=new FormData,l=t instanceof Uint8Array?new Blob([t]):new Blob([Ye(t)]);i.append("model",this.modelId);
let u=An(n);if(i.append("file",new File([l],"audio",{type:n}),`audio.${u}`),r){let c={include:r.include,language:r.language,languages:r.languages,keywords:r.keywords,
prompt:r.prompt,response_format:["gpt-4o-transcribe","gpt-4o-mini-transcribe"].includes(this.modelId)||this.modelId.startsWith("gpt-4o-mini-transcribe-")||this.
modelId==="gpt-transcribe"||this.modelId.startsWith("gpt-transcribe-")?"json":"verbose_json",temperature:r.temperature,timestamp_granularities:r.timestampGranularities};
for(let[p,d]of Object.entries(c))if(d!=null)if(Array.isArray(d))for(let w of d)i.append(`${p}[]`,String(w));else i.append(p,String(d))}return{formData:i,warnings:a}}async doGenerate(t){
var n,o,a,r,i,l,u,c,p,d;let w=(a=(o=(n=this.config._internal)==null?void 0:n.currentDate)==null?void 0:o.call(n))!=null?a:new Date,{formData:g,warnings:b}=await this.
getArgs(t),{value:m,responseHeaders:x,rawValue:k}=await _t({url:this.config.url({path:"/audio/transcriptions",modelId:this.modelId}),headers:fe(this.config.headers(),
t.headers),formData:g,failedResponseHandler:ze,successfulResponseHandler:Oe(hs),abortSignal:t.abortSignal,fetch:this.config.fetch}),V=m.language!=null&&m.language in
_o?_o[m.language]:void 0;return{text:m.text,segments:(u=(l=(r=m.segments)==null?void 0:r.map(z=>({text:z.text,startSecond:z.start,endSecond:z.end})))!=null?l:(i=
m.words)==null?void 0:i.map(z=>({text:z.word,startSecond:z.start,endSecond:z.end})))!=null?u:[],language:V,durationInSeconds:(d=m.duration)!=null?d:((c=m.usage)==
null?void 0:c.type)==="duration"&&(p=m.usage.seconds)!=null?p:void 0,warnings:b,response:{timestamp:w,modelId:this.modelId,headers:x,body:k}}}},_s="3.0.141";function vs(t={}){
var n,o;let a=(n=Hn(Rn({settingValue:t.baseURL,environmentVariableName:"OPENAI_BASE_URL"})))!=null?n:"https://api.openai.com/v1",r=(o=t.name)!=null?o:"openai",i=()=>Ot(
{Authorization:`Bearer ${En({apiKey:t.apiKey,environmentVariableName:"OPENAI_API_KEY",description:"OpenAI"})}`,"OpenAI-Organization":t.organization,"OpenAI-Proj\
ect":t.project,...t.headers},`ai-sdk/openai/${_s}`),l=x=>new wr(x,{provider:`${r}.chat`,url:({path:k})=>`${a}${k}`,headers:i,fetch:t.fetch}),u=x=>new Cr(x,{provider:`${r}\
.completion`,url:({path:k})=>`${a}${k}`,headers:i,fetch:t.fetch}),c=x=>new Pr(x,{provider:`${r}.embedding`,url:({path:k})=>`${a}${k}`,headers:i,fetch:t.fetch}),
p=x=>new Mr(x,{provider:`${r}.image`,url:({path:k})=>`${a}${k}`,headers:i,fetch:t.fetch}),d=x=>new ys(x,{provider:`${r}.transcription`,url:({path:k})=>`${a}${k}`,
headers:i,fetch:t.fetch}),w=x=>new fs(x,{provider:`${r}.speech`,url:({path:k})=>`${a}${k}`,headers:i,fetch:t.fetch}),g=x=>{if(new.target)throw new Error("The Op\
enAI model function cannot be called with the new keyword.");return b(x)},b=x=>new Zi(x,{provider:`${r}.responses`,url:({path:k})=>`${a}${k}`,headers:i,fetch:t.
fetch,fileIdPrefixes:["file-"]}),m=function(x){return g(x)};return m.specificationVersion="v3",m.languageModel=g,m.chat=l,m.completion=u,m.responses=b,m.embedding=
c,m.embeddingModel=c,m.textEmbedding=c,m.textEmbeddingModel=c,m.image=p,m.imageModel=p,m.transcription=d,m.transcriptionModel=d,m.speech=w,m.speechModel=w,m.tools=
Si,m}var cu=vs();export{_s as VERSION,vs as createOpenAI,cu as openai};
