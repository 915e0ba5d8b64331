import{createRequire as requireOf}from'node:module';const require=requireOf(import.meta.url);
import{a as Se,b as V,d as Pe}from"./chunk-6WZNAABB.mjs";var Ke=V(Fe=>{Fe.read=function(r,e,t,i,n){var o,s,c=n*8-i-1,p=(1<<c)-1,f=p>>1,a=-7,u=t?n-1:0,l=t?-1:1,m=r[e+u];for(u+=l,o=m&(1<<-a)-1,m>>=-a,a+=c;a>0;o=o*256+r[e+
u],u+=l,a-=8);for(s=o&(1<<-a)-1,o>>=-a,a+=i;a>0;s=s*256+r[e+u],u+=l,a-=8);if(o===0)o=1-f;else{if(o===p)return s?NaN:(m?-1:1)*(1/0);s=s+Math.pow(2,i),o=o-f}return(m?
-1:1)*s*Math.pow(2,o-i)};Fe.write=function(r,e,t,i,n,o){var s,c,p,f=o*8-n-1,a=(1<<f)-1,u=a>>1,l=n===23?Math.pow(2,-24)-Math.pow(2,-77):0,m=i?0:o-1,g=i?1:-1,w=e<
0||e===0&&1/e<0?1:0;for(e=Math.abs(e),isNaN(e)||e===1/0?(c=isNaN(e)?1:0,s=a):(s=Math.floor(Math.log(e)/Math.LN2),e*(p=Math.pow(2,-s))<1&&(s--,p*=2),s+u>=1?e+=l/
p:e+=l*Math.pow(2,1-u),e*p>=2&&(s++,p/=2),s+u>=a?(c=0,s=a):s+u>=1?(c=(e*p-1)*Math.pow(2,n),s=s+u):(c=e*Math.pow(2,u-1)*Math.pow(2,n),s=0));n>=8;r[t+m]=c&255,m+=
g,c/=256,n-=8);for(s=s<<n|c,f+=n;f>0;r[t+m]=s&255,m+=g,s/=256,f-=8);r[t+m-g]|=w*128}});var rt=V((Wn,tt)=>{var J=1e3,X=J*60,ee=X*60,j=ee*24,sr=j*7,ar=j*365.25;tt.exports=function(r,e){e=e||{};var t=typeof r;if(t==="string"&&r.length>0)return cr(r);
if(t==="number"&&isFinite(r))return e.long?ur(r):fr(r);throw new Error("val is not a non-empty string or a valid number. val="+JSON.stringify(r))};function cr(r){
if(r=String(r),!(r.length>100)){var e=/^(-?(?:\d+)?\.?\d+) *(milliseconds?|msecs?|ms|seconds?|secs?|s|minutes?|mins?|m|hours?|hrs?|h|days?|d|weeks?|w|years?|yrs?|y)?$/i.
exec(r);if(e){var t=parseFloat(e[1]),i=(e[2]||"ms").toLowerCase();switch(i){case"years":case"year":case"yrs":case"yr":case"y":return t*ar;case"weeks":case"week":case"\
w":return t*sr;case"days":case"day":case"d":return t*j;case"hours":case"hour":case"hrs":case"hr":case"h":return t*ee;case"minutes":case"minute":case"mins":case"\
min":case"m":return t*X;case"seconds":case"second":case"secs":case"sec":case"s":return t*J;case"milliseconds":case"millisecond":case"msecs":case"msec":case"ms":
return t;default:return}}}}function fr(r){var e=Math.abs(r);return e>=j?Math.round(r/j)+"d":e>=ee?Math.round(r/ee)+"h":e>=X?Math.round(r/X)+"m":e>=J?Math.round(
r/J)+"s":r+"ms"}function ur(r){var e=Math.abs(r);return e>=j?me(r,e,j,"day"):e>=ee?me(r,e,ee,"hour"):e>=X?me(r,e,X,"minute"):e>=J?me(r,e,J,"second"):r+" ms"}function me(r,e,t,i){
var n=e>=t*1.5;return Math.round(r/t)+" "+i+(n?"s":"")}});var Be=V((Vn,it)=>{function pr(r){t.debug=t,t.default=t,t.coerce=p,t.disable=s,t.enable=n,t.enabled=c,t.humanize=rt(),t.destroy=f,Object.keys(r).forEach(a=>{t[a]=
r[a]}),t.names=[],t.skips=[],t.formatters={};function e(a){let u=0;for(let l=0;l<a.length;l++)u=(u<<5)-u+a.charCodeAt(l),u|=0;return t.colors[Math.abs(u)%t.colors.
length]}t.selectColor=e;function t(a){let u,l=null,m,g;function w(...k){if(!w.enabled)return;let A=w,ce=Number(new Date),Ot=ce-(u||ce);A.diff=Ot,A.prev=u,A.curr=
ce,u=ce,k[0]=t.coerce(k[0]),typeof k[0]!="string"&&k.unshift("%O");let fe=0;k[0]=k[0].replace(/%([a-zA-Z%])/g,(ke,Rt)=>{if(ke==="%%")return"%";fe++;let Me=t.formatters[Rt];
if(typeof Me=="function"){let Ut=k[fe];ke=Me.call(A,Ut),k.splice(fe,1),fe--}return ke}),t.formatArgs.call(A,k),(A.log||t.log).apply(A,k)}return w.namespace=a,w.
useColors=t.useColors(),w.color=t.selectColor(a),w.extend=i,w.destroy=t.destroy,Object.defineProperty(w,"enabled",{enumerable:!0,configurable:!1,get:()=>l!==null?
l:(m!==t.namespaces&&(m=t.namespaces,g=t.enabled(a)),g),set:k=>{l=k}}),typeof t.init=="function"&&t.init(w),w}function i(a,u){let l=t(this.namespace+(typeof u>"\
u"?":":u)+a);return l.log=this.log,l}function n(a){t.save(a),t.namespaces=a,t.names=[],t.skips=[];let u=(typeof a=="string"?a:"").trim().replace(/\s+/g,",").split(
",").filter(Boolean);for(let l of u)l[0]==="-"?t.skips.push(l.slice(1)):t.names.push(l)}function o(a,u){let l=0,m=0,g=-1,w=0;for(;l<a.length;)if(m<u.length&&(u[m]===
a[l]||u[m]==="*"))u[m]==="*"?(g=m,w=l,m++):(l++,m++);else if(g!==-1)m=g+1,w++,l=w;else return!1;for(;m<u.length&&u[m]==="*";)m++;return m===u.length}function s(){
let a=[...t.names,...t.skips.map(u=>"-"+u)].join(",");return t.enable(""),a}function c(a){for(let u of t.skips)if(o(a,u))return!1;for(let u of t.names)if(o(a,u))
return!0;return!1}function p(a){return a instanceof Error?a.stack||a.message:a}function f(){console.warn("Instance method `debug.destroy()` is deprecated and no\
 longer does anything. It will be removed in the next major version of `debug`.")}return t.enable(t.load()),t}it.exports=pr});var nt=V((E,xe)=>{E.formatArgs=lr;E.save=mr;E.load=xr;E.useColors=hr;E.storage=dr();E.destroy=(()=>{let r=!1;return()=>{r||(r=!0,console.warn("Instance method `\
debug.destroy()` is deprecated and no longer does anything. It will be removed in the next major version of `debug`."))}})();E.colors=["#0000CC","#0000FF","#003\
3CC","#0033FF","#0066CC","#0066FF","#0099CC","#0099FF","#00CC00","#00CC33","#00CC66","#00CC99","#00CCCC","#00CCFF","#3300CC","#3300FF","#3333CC","#3333FF","#336\
6CC","#3366FF","#3399CC","#3399FF","#33CC00","#33CC33","#33CC66","#33CC99","#33CCCC","#33CCFF","#6600CC","#6600FF","#6633CC","#6633FF","#66CC00","#66CC33","#990\
0CC","#9900FF","#9933CC","#9933FF","#99CC00","#99CC33","#CC0000","#CC0033","#CC0066","#CC0099","#CC00CC","#CC00FF","#CC3300","#CC3333","#CC3366","#CC3399","#CC3\
3CC","#CC33FF","#CC6600","#CC6633","#CC9900","#CC9933","#CCCC00","#CCCC33","#FF0000","#FF0033","#FF0066","#FF0099","#FF00CC","#FF00FF","#FF3300","#FF3333","#FF3\
366","#FF3399","#FF33CC","#FF33FF","#FF6600","#FF6633","#FF9900","#FF9933","#FFCC00","#FFCC33"];function hr(){if(typeof window<"u"&&window.process&&(window.process.
type==="renderer"||window.process.__nwjs))return!0;if(typeof navigator<"u"&&navigator.userAgent&&navigator.userAgent.toLowerCase().match(/(edge|trident)\/(\d+)/))
return!1;let r;return typeof document<"u"&&document.documentElement&&document.documentElement.style&&document.documentElement.style.WebkitAppearance||typeof window<
"u"&&window.console&&(window.console.firebug||window.console.exception&&window.console.table)||typeof navigator<"u"&&navigator.userAgent&&(r=navigator.userAgent.
toLowerCase().match(/firefox\/(\d+)/))&&parseInt(r[1],10)>=31||typeof navigator<"u"&&navigator.userAgent&&navigator.userAgent.toLowerCase().match(/applewebkit\/(\d+)/)}
function lr(r){if(r[0]=(this.useColors?"%c":"")+this.namespace+(this.useColors?" %c":" ")+r[0]+(this.useColors?"%c ":" ")+"+"+xe.exports.humanize(this.diff),!this.
useColors)return;let e="color: "+this.color;r.splice(1,0,e,"color: inherit");let t=0,i=0;r[0].replace(/%[a-zA-Z%]/g,n=>{n!=="%%"&&(t++,n==="%c"&&(i=t))}),r.splice(
i,0,e)}E.log=console.debug||console.log||(()=>{});function mr(r){try{r?E.storage.setItem("debug",r):E.storage.removeItem("debug")}catch{}}function xr(){let r;try{
r=E.storage.getItem("debug")||E.storage.getItem("DEBUG")}catch{}return!r&&typeof process<"u"&&"env"in process&&(r=process.env.DEBUG),r}function dr(){try{return localStorage}catch{}}
xe.exports=Be()(E);var{formatters:gr}=xe.exports;gr.j=function(r){try{return JSON.stringify(r)}catch(e){return"[UnexpectedJSONParseError]: "+e.message}}});var st=V((y,ge)=>{var wr=Se("tty"),de=Se("util");y.init=Cr;y.log=Sr;y.formatArgs=br;y.save=vr;y.load=Er;y.useColors=yr;y.destroy=de.deprecate(()=>{},"Instance m\
ethod `debug.destroy()` is deprecated and no longer does anything. It will be removed in the next major version of `debug`.");y.colors=[6,2,3,4,5,1];try{let r=Se("supports-color");
r&&(r.stderr||r).level>=2&&(y.colors=[20,21,26,27,32,33,38,39,40,41,42,43,44,45,56,57,62,63,68,69,74,75,76,77,78,79,80,81,92,93,98,99,112,113,128,129,134,135,148,
149,160,161,162,163,164,165,166,167,168,169,170,171,172,173,178,179,184,185,196,197,198,199,200,201,202,203,204,205,206,207,208,209,214,215,220,221])}catch{}y.inspectOpts=
Object.keys(process.env).filter(r=>/^debug_/i.test(r)).reduce((r,e)=>{let t=e.substring(6).toLowerCase().replace(/_([a-z])/g,(n,o)=>o.toUpperCase()),i=process.env[e];
return/^(yes|on|true|enabled)$/i.test(i)?i=!0:/^(no|off|false|disabled)$/i.test(i)?i=!1:i==="null"?i=null:i=Number(i),r[t]=i,r},{});function yr(){return"colors"in
y.inspectOpts?!!y.inspectOpts.colors:wr.isatty(process.stderr.fd)}function br(r){let{namespace:e,useColors:t}=this;if(t){let i=this.color,n="\x1B[3"+(i<8?i:"8;5\
;"+i),o=`  ${n};1m${e} \x1B[0m`;r[0]=o+r[0].split(`
`).join(`
`+o),r.push(n+"m+"+ge.exports.humanize(this.diff)+"\x1B[0m")}else r[0]=kr()+e+" "+r[0]}function kr(){return y.inspectOpts.hideDate?"":new Date().toISOString()+"\
 "}function Sr(...r){return process.stderr.write(de.formatWithOptions(y.inspectOpts,...r)+`
`)}function vr(r){r?process.env.DEBUG=r:delete process.env.DEBUG}function Er(){return process.env.DEBUG}function Cr(r){r.inspectOpts={};let e=Object.keys(y.inspectOpts);
for(let t=0;t<e.length;t++)r.inspectOpts[e[t]]=y.inspectOpts[e[t]]}ge.exports=Be()(y);var{formatters:ot}=ge.exports;ot.o=function(r){return this.inspectOpts.colors=
this.useColors,de.inspect(r,this.inspectOpts).split(`
`).map(e=>e.trim()).join(" ")};ot.O=function(r){return this.inspectOpts.colors=this.useColors,de.inspect(r,this.inspectOpts)}});var at=V((Gn,Ae)=>{typeof process>"u"||process.type==="renderer"||process.browser===!0||process.__nwjs?Ae.exports=nt():Ae.exports=st()});import{ReadableStream as pi}from"node:stream/web";import{pipeline as zt,PassThrough as hi,Readable as Dt}from"node:stream";import li from"node:fs/promises";import{
constants as Lt}from"node:fs";import{stat as qt}from"node:fs/promises";var Mt="End-Of-Stream",h=class extends Error{constructor(){super(Mt),this.name="EndOfStreamError"}},I=class extends Error{constructor(e="The operation was abort\
ed"){super(e),this.name="AbortError"}};function P(r){if(r?.aborted)throw new I}var G=class extends RangeError{constructor(e,t){super(`Requested buffer size ${e} exceeds maxBufferSize ${t}`),this.requestedSize=e,this.maxBufferSize=t,this.name=
"BufferSizeError"}};function R(r){let e=r?.maxBufferSize??Number.POSITIVE_INFINITY;if(e!==Number.POSITIVE_INFINITY&&(!Number.isSafeInteger(e)||e<=0))throw new RangeError(
"maxBufferSize must be a positive safe integer or Infinity");return e}var U=class{constructor(e){this.endOfStream=!1,this.interrupted=!1,this.peekQueue=[],this.onCloseCallback=e?.onClose}async peek(e,t=!1){let i=await this.read(e,
t);return this.peekQueue.push(e.subarray(0,i)),i}async read(e,t=!1){if(e.length===0)return 0;let i=this.readFromPeekBuffer(e);if(this.endOfStream||(i+=await this.
readRemainderFromStream(e.subarray(i),t)),i===0&&!t)throw new h;return i}readFromPeekBuffer(e){let t=e.length,i=0;for(;this.peekQueue.length>0&&t>0;){let n=this.
peekQueue.pop();if(!n)throw new Error("peekData should be defined");let o=Math.min(n.length,t);e.set(n.subarray(0,o),i),i+=o,t-=o,o<n.length&&this.peekQueue.push(
n.subarray(o))}return i}async readRemainderFromStream(e,t){let i=0;for(;i<e.length&&!this.endOfStream;){if(this.interrupted)throw new I;let n=await this.readFromStream(
e.subarray(i),t);if(n===0)break;i+=n}if(!t&&i<e.length)throw new h;return i}close(){return this.closePromise??(this.closePromise=Promise.resolve().then(async()=>{
await this.closeResource(),await this.onCloseCallback?.()})),this.closePromise}closeResource(){return this.abort()}};var ue=class{constructor(){this.resolve=()=>null,this.reject=()=>null,this.promise=new Promise((e,t)=>{this.reject=t,this.resolve=e})}};function Ne(){this.removeListener("close",_e)}function _e(){this.removeListener("error",Ne)}var te=class extends U{constructor(e,t){if(super(t),this.s=e,this.pendingRequests=
new Set,this.onEnd=()=>{this.endOfStream=!0,this.removeLifecycleListeners(),this.s.once("error",Ne),this.s.once("close",_e);for(let i of this.pendingRequests)this.
removeRequest(i),i.deferred.resolve(0)},this.onError=i=>this.reject(i),this.onClose=()=>{this.removeLifecycleListeners(),this.endOfStream||this.abort()},!e.read||
!e.once)throw new Error("Expected an instance of stream.Readable");this.s.once("end",this.onEnd),this.s.once("error",this.onError),this.s.once("close",this.onClose)}async readFromStream(e,t){
if(e.length===0)return 0;let i=this.s.read(e.length);if(i)return e.set(i),i.length;let n={buffer:e,mayBeLess:t,deferred:new ue,onReadable:()=>this.readDeferred(
n)};return this.pendingRequests.add(n),this.s.once("readable",n.onReadable),n.deferred.promise}readDeferred(e){if(!(this.interrupted||!this.pendingRequests.has(
e)))try{let t=this.s.read(e.buffer.length);if(!this.pendingRequests.has(e))return;t?(e.buffer.set(t),this.removeRequest(e),e.deferred.resolve(t.length)):this.s.
once("readable",e.onReadable)}catch(t){this.reject(t instanceof Error?t:new Error(String(t)))}}removeRequest(e){this.s.removeListener("readable",e.onReadable),this.
pendingRequests.delete(e)}removeLifecycleListeners(){this.s.removeListener("end",this.onEnd),this.s.removeListener("error",this.onError),this.s.removeListener("\
close",this.onClose)}reject(e){this.removeLifecycleListeners(),this.interrupted=!0,this.peekQueue=[];for(let t of this.pendingRequests)this.removeRequest(t),t.deferred.
reject(e)}async abort(){this.reject(new I)}};var pe=class extends U{constructor(e,t){super(t),this.reader=e,this.released=!1}async abort(){this.released||(this.reader.releaseLock(),this.released=!0)}};var re=class extends pe{async readFromStream(e,t){if(e.length===0)return 0;let i=await this.reader.read(new Uint8Array(e.length),{min:t?void 0:e.length});return i.
done&&(this.endOfStream=i.done),i.value?(e.set(i.value),i.value.length):0}};var H=class extends U{constructor(e,t){super(t),this.reader=e,this.buffer=null}writeChunk(e,t){let i=Math.min(t.length,e.length);return e.set(t.subarray(0,i)),i<
t.length?this.buffer=t.subarray(i):this.buffer=null,i}async readFromStream(e,t){if(e.length===0)return 0;let i=0;for(this.buffer&&(i+=this.writeChunk(e,this.buffer));i<
e.length&&!this.endOfStream;){let n=await this.reader.read();if(n.done){this.endOfStream=!0;break}n.value&&(i+=this.writeChunk(e.subarray(i),n.value))}if(!t&&i===
0&&this.endOfStream)throw new h;return i}abort(){return this.interrupted=!0,this.reader.cancel()}async closeResource(){try{await this.abort()}finally{this.reader.
releaseLock()}}};function ve(r,e){try{let t=r.getReader({mode:"byob"});return t instanceof ReadableStreamDefaultReader?new H(t,e):new re(t,e)}catch(t){if(t instanceof TypeError)
return new H(r.getReader(),e);throw t}}var B=class{constructor(e){this.numBuffer=new Uint8Array(10),this.position=0,this.maxBufferSize=R(e),P(e?.abortSignal),this.onClose=e?.onClose,e?.abortSignal&&this.
addAbortListener(e.abortSignal,()=>{this.abort().catch(()=>{})})}addAbortListener(e,t){this.abortSignal=e,this.abortListener=t,e.addEventListener("abort",t,{once:!0})}removeAbortListener(){
this.abortListener&&this.abortSignal?.removeEventListener("abort",this.abortListener),this.abortSignal=void 0,this.abortListener=void 0}async readToken(e,t=this.
position){this.validateTokenRead(e.len,t);let i=new Uint8Array(e.len);if(await this.readBuffer(i,{position:t})<e.len)throw new h;return e.get(i,0)}async peekToken(e,t=this.
position){let i=t??this.position;this.validateTokenRead(e.len,i,!0);let n=new Uint8Array(e.len);if(await this.peekBuffer(n,{position:i})<e.len)throw new h;return e.
get(n,0)}async readNumber(e){if(await this.readBuffer(this.numBuffer,{length:e.len})<e.len)throw new h;return e.get(this.numBuffer,0)}async peekNumber(e){if(await this.
peekBuffer(this.numBuffer,{length:e.len})<e.len)throw new h;return e.get(this.numBuffer,0)}async ignore(e){if(e<0)throw new RangeError("ignore length must be \u2265 \
0 bytes");if(this.validateLength(e,"ignore length"),this.validateLength(this.position+e,"end position"),this.fileInfo.size!==void 0){let t=Math.max(0,this.fileInfo.
size-this.position);if(e>t)return this.position+=t,t}return this.position+=e,e}close(){return this.closePromise||(this.removeAbortListener(),this.closePromise=Promise.
resolve().then(()=>this.closeOnce())),this.closePromise}async closeOnce(){await this.abort(),await this.onClose?.()}validateLength(e,t){if(!Number.isSafeInteger(
e)||e<0)throw new RangeError(`${t} must be a non-negative safe integer`)}validateBufferSize(e){if(this.validateLength(e,"buffer length"),e>this.maxBufferSize)throw new G(
e,this.maxBufferSize)}validateTokenRead(e,t,i=!1){if(this.validateBufferSize(e),this.validateLength(t,"position"),this.validateLength(t+e,"end position"),!this.
supportsRandomAccess()&&t<this.position)throw new Error("`options.position` must be equal or greater than `tokenizer.position`");if(i&&!this.supportsRandomAccess()&&
this.validateBufferSize(e+t-this.position),this.fileInfo.size!==void 0&&e>this.fileInfo.size-t)throw new h}normalizeOptions(e,t){let i=t?.length??e.length,n=t?.
position??this.position;if(this.validateLength(i,"length"),this.validateLength(n,"position"),this.validateLength(n+i,"end position"),i>e.length)throw new RangeError(
"length must not exceed the target buffer length");if(!this.supportsRandomAccess()&&n<this.position)throw new Error("`options.position` must be equal or greater\
 than `tokenizer.position`");return{length:i,position:n,mayBeLess:t?.mayBeLess??!1}}abort(){return this.removeAbortListener(),Promise.resolve()}};var he=class extends B{constructor(e,t){super(t),this.blob=e,this.fileInfo={...t?.fileInfo??{},size:e.size,mimeType:e.type}}async readBuffer(e,t){let i=this.normalizeOptions(
e,t),n=await this.peekBuffer(e,i);return this.position=i.position+n,n}async peekBuffer(e,t){let i=this.normalizeOptions(e,t),n=Math.max(0,Math.min(this.blob.size-
i.position,i.length));if(!i.mayBeLess&&n<i.length)throw new h;for(let o=0;o<n;){let s=Math.min(this.maxBufferSize,n-o),c=i.position+o,p=await this.blob.slice(c,
c+s).arrayBuffer();e.set(new Uint8Array(p),o),o+=s}return n}close(){return super.close()}supportsRandomAccess(){return!0}setPosition(e){this.validateLength(e,"p\
osition"),this.position=e}};var le=class extends B{constructor(e,t){super(t),this.uint8Array=e,this.fileInfo={...t?.fileInfo??{},size:e.length}}async readBuffer(e,t){let i=this.normalizeOptions(
e,t),n=await this.peekBuffer(e,i);return this.position=i.position+n,n}async peekBuffer(e,t){let i=this.normalizeOptions(e,t),n=Math.max(0,Math.min(this.uint8Array.
length-i.position,i.length));if(!i.mayBeLess&&n<i.length)throw new h;return e.set(this.uint8Array.subarray(i.position,i.position+n)),n}close(){return super.close()}supportsRandomAccess(){
return!0}setPosition(e){this.validateLength(e,"position"),this.position=e}};var Pt=256e3,ie=class extends B{constructor(e,t){super(t),this.streamReader=e,this.fileInfo=t?.fileInfo??{}}async readBuffer(e,t){let i=this.normalizeOptions(e,
t),n=i.position-this.position;if(n>0)return await this.ignore(n),this.readBuffer(e,t);if(n<0)throw new Error("`options.position` must be equal or greater than `\
tokenizer.position`");if(i.length===0)return 0;let o=0;for(;o<i.length;){let s=Math.min(this.maxBufferSize,i.length-o),c=await this.streamReader.read(e.subarray(
o,o+s),!0);if(o+=c,this.position+=c,c<s)break}if(!i.mayBeLess&&o<i.length)throw new h;return o}async peekBuffer(e,t){let i=this.normalizeOptions(e,t);if(i.length===
0)return 0;if(this.fileInfo.size!==void 0&&i.position>=this.fileInfo.size){if(i.mayBeLess)return 0;throw new h}let n=i.length+i.position-this.position;this.validateBufferSize(
n);let o=0;if(i.position){let s=i.position-this.position;if(s>0){let c=new Uint8Array(i.length+s);o=await this.peekBuffer(c,{mayBeLess:i.mayBeLess});let p=Math.
max(0,o-s);return e.set(c.subarray(s,s+p)),p}if(s<0)throw new Error("Cannot peek from a negative offset in a stream")}if(i.length>0){try{let s=new Uint8Array(i.
length);o=await this.streamReader.peek(s,!0),e.set(s.subarray(0,o))}catch(s){if(t?.mayBeLess&&s instanceof h)return 0;throw s}if(!i.mayBeLess&&o<i.length)throw new h}
return o}async ignore(e){if(e<0)throw new RangeError("ignore length must be \u2265 0 bytes");if(this.validateLength(e,"ignore length"),this.validateLength(this.
position+e,"end position"),e>0&&this.fileInfo.size!==void 0&&e>this.fileInfo.size-this.position)throw new h;let t=Math.min(Pt,this.maxBufferSize,e),i=new Uint8Array(
t),n=0;for(;n<e;){let o=e-n,s=await this.readBuffer(i,{length:Math.min(t,o)});if(s<0)return s;n+=s}return n}abort(){return this.removeAbortListener(),this.streamReader.
abort()}async close(){return this.removeAbortListener(),this.streamReader.close()}supportsRandomAccess(){return!1}};function je(r,e){R(e),P(e?.abortSignal);let t=new te(r);return new ie(t,e)}function $e(r,e){R(e),P(e?.abortSignal);let t=ve(r);return new ie(t,e)}function qe(r,e){
return new le(r,e)}function Ze(r,e){return new he(r,e)}import{constants as We}from"node:fs";import $t from"node:fs/promises";var ne=class extends Error{constructor(e){super(`Not a regular file: ${e}`),this.path=e,this.name="NotRegularFileError"}};var N=class r extends B{static async fromFile(e,t){R(t),P(t?.abortSignal);let i=t?.regularFileOnly?We.O_RDONLY|We.O_NONBLOCK:"r",n=await $t.open(e,i);try{let o=await n.
stat();if(t?.regularFileOnly&&!o.isFile())throw new ne(e);return new r(n,{...t,fileInfo:{...t?.fileInfo,path:e,size:o.size}})}catch(o){throw await n.close(),o}}constructor(e,t){
super(t),this.fileHandle=e,this.fileInfo=t.fileInfo}async readBuffer(e,t){let i=this.normalizeOptions(e,t);return this.position=i.position,this.readBufferAt(e,i,
!0)}async peekBuffer(e,t){return this.readBufferAt(e,this.normalizeOptions(e,t),!1)}async readBufferAt(e,t,i){let n=0;for(;n<t.length;){let o=await this.fileHandle.
read(e,n,t.length-n,t.position+n);if(n+=o.bytesRead,i&&(this.position+=o.bytesRead),o.bytesRead===0)break}if(!t.mayBeLess&&n<t.length)throw new h;return n}async closeOnce(){
await this.fileHandle.close(),await super.closeOnce()}setPosition(e){this.validateLength(e,"position"),this.position=e}supportsRandomAccess(){return!0}};async function Zt(r){r.pending!==!0||r.destroyed||r.errored!==null||await new Promise(e=>{let t=()=>{r.removeListener("open",t),r.removeListener("error",t),r.removeListener(
"close",t),e()};r.once("open",t),r.once("error",t),r.once("close",t)})}async function Ve(r,e){let t=je(r,e);try{if(r.path){let i=await qt(r.path);t.fileInfo.path=
r.path,t.fileInfo.size=i.size}return t}catch(i){throw await Zt(r),await t.close(),i}}var Pn=N.fromFile;var Ge={128:"\u20AC",130:"\u201A",131:"\u0192",132:"\u201E",133:"\u2026",134:"\u2020",135:"\u2021",136:"\u02C6",137:"\u2030",138:"\u0160",139:"\u2039",140:"\u0152",
142:"\u017D",145:"\u2018",146:"\u2019",147:"\u201C",148:"\u201D",149:"\u2022",150:"\u2013",151:"\u2014",152:"\u02DC",153:"\u2122",154:"\u0161",155:"\u203A",156:"\
\u0153",158:"\u017E",159:"\u0178"},Ee={};for(let[r,e]of Object.entries(Ge))Ee[e]=Number.parseInt(r,10);var Q,K;function Vt(){if(Q===void 0)try{Q=typeof globalThis.
TextDecoder>"u"?null:new globalThis.TextDecoder("utf-8")}catch{Q=null}return Q??void 0}function Gt(){if(K===void 0)try{K=typeof globalThis.TextEncoder>"u"?null:
new globalThis.TextEncoder}catch{K=null}return K??void 0}var Y=32*1024,F=65533;function He(r,e="utf-8"){switch(e.toLowerCase()){case"utf-8":case"utf8":{let t=Vt();
return t?t.decode(r):Qt(r)}case"utf-16le":return Kt(r);case"us-ascii":case"ascii":return Yt(r);case"latin1":case"iso-8859-1":return Jt(r);case"windows-1252":return Xt(
r);default:throw new RangeError(`Encoding '${e}' not supported`)}}function Qe(r="",e="utf-8"){switch(e.toLowerCase()){case"utf-8":case"utf8":{let t=Gt();return t?
t.encode(r):er(r)}case"utf-16le":return tr(r);case"us-ascii":case"ascii":return rr(r);case"latin1":case"iso-8859-1":return ir(r);case"windows-1252":return nr(r);default:
throw new RangeError(`Encoding '${e}' not supported`)}}function Ce(r,e){e.length!==0&&(r.push(String.fromCharCode.apply(null,e)),e.length=0)}function C(r,e,t){e.
push(t),e.length>=Y&&Ce(r,e)}function Ht(r,e,t){if(t<=65535){C(r,e,t);return}t-=65536,C(r,e,55296+(t>>10)),C(r,e,56320+(t&1023))}function Qt(r){let e=[],t=[],i=0;
for(r.length>=3&&r[0]===239&&r[1]===187&&r[2]===191&&(i=3);i<r.length;){let n=r[i];if(n<=127){C(e,t,n),i++;continue}if(n<194||n>244){C(e,t,F),i++;continue}let o=n<=
223?2:n<=239?3:4,s=n&127>>o,c=n===224?160:n===240?144:128,p=n===237?159:n===244?143:191,f=1;for(i++;f<o&&i<r.length;){let a=r[i];if(a<c||a>p)break;s=s<<6|a&63,f++,
i++,c=128,p=191}Ht(e,t,f===o?s:F)}return Ce(e,t),e.join("")}function Kt(r){let e=[],t=[],i=r.length,n=0;for(i>=2&&r[0]===255&&r[1]===254&&(n=2);n+1<i;){let o=r[n]|
r[n+1]<<8;if(n+=2,o>=55296&&o<=56319){if(n+1<i){let s=r[n]|r[n+1]<<8;s>=56320&&s<=57343?(C(e,t,o),C(e,t,s),n+=2):C(e,t,F)}else C(e,t,F);continue}if(o>=56320&&o<=
57343){C(e,t,F);continue}C(e,t,o)}return n<i&&C(e,t,F),Ce(e,t),e.join("")}function Yt(r){let e=[];for(let t=0;t<r.length;t+=Y){let i=Math.min(r.length,t+Y),n=new Array(
i-t);for(let o=t,s=0;o<i;o++,s++)n[s]=r[o]&127;e.push(String.fromCharCode.apply(null,n))}return e.join("")}function Jt(r){let e=[];for(let t=0;t<r.length;t+=Y){
let i=Math.min(r.length,t+Y),n=new Array(i-t);for(let o=t,s=0;o<i;o++,s++)n[s]=r[o];e.push(String.fromCharCode.apply(null,n))}return e.join("")}function Xt(r){let e=[],
t="";for(let i=0;i<r.length;i++){let n=r[i],o=n>=128&&n<=159?Ge[n]:void 0;t+=o??String.fromCharCode(n),t.length>=Y&&(e.push(t),t="")}return t&&e.push(t),e.join(
"")}function er(r){let e=[];for(let t=0;t<r.length;t++){let i=r.charCodeAt(t);if(i>=55296&&i<=56319)if(t+1<r.length){let n=r.charCodeAt(t+1);n>=56320&&n<=57343?
(i=65536+(i-55296<<10)+(n-56320),t++):i=F}else i=F;else i>=56320&&i<=57343&&(i=F);i<128?e.push(i):i<2048?e.push(192|i>>6,128|i&63):i<65536?e.push(224|i>>12,128|
i>>6&63,128|i&63):e.push(240|i>>18,128|i>>12&63,128|i>>6&63,128|i&63)}return new Uint8Array(e)}function tr(r){let e=[];for(let i=0;i<r.length;i++){let n=r.charCodeAt(
i);if(n>=55296&&n<=56319){if(i+1<r.length){let o=r.charCodeAt(i+1);o>=56320&&o<=57343?(e.push(n,o),i++):e.push(F)}else e.push(F);continue}if(n>=56320&&n<=57343){
e.push(F);continue}e.push(n)}let t=new Uint8Array(e.length*2);for(let i=0;i<e.length;i++){let n=e[i],o=i*2;t[o]=n&255,t[o+1]=n>>>8}return t}function rr(r){let e=new Uint8Array(
r.length);for(let t=0;t<r.length;t++)e[t]=r.charCodeAt(t)&127;return e}function ir(r){let e=new Uint8Array(r.length);for(let t=0;t<r.length;t++)e[t]=r.charCodeAt(
t)&255;return e}function nr(r){let e=new Uint8Array(r.length);for(let t=0;t<r.length;t++){let i=r[t],n=i.charCodeAt(0);if(Ee[i]!==void 0){e[t]=Ee[i];continue}if(n>=
0&&n<=127||n>=160&&n<=255){e[t]=n;continue}e[t]=63}return e}var Ye=Pe(Ke(),1);function S(r){return new DataView(r.buffer,r.byteOffset)}var Je={len:1,get(r,e){return S(r).getUint8(e)},put(r,e,t){return S(r).setUint8(e,t),
e+1}},d={len:2,get(r,e){return S(r).getUint16(e,!0)},put(r,e,t){return S(r).setUint16(e,t,!0),e+2}},_={len:2,get(r,e){return S(r).getUint16(e)},put(r,e,t){return S(
r).setUint16(e,t),e+2}};var x={len:4,get(r,e){return S(r).getUint32(e,!0)},put(r,e,t){return S(r).setUint32(e,t,!0),e+4}},Te={len:4,get(r,e){return S(r).getUint32(e)},put(r,e,t){return S(
r).setUint32(e,t),e+4}};var Xe={len:4,get(r,e){return S(r).getInt32(e)},put(r,e,t){return S(r).setInt32(e,t),e+4}};var et={len:8,get(r,e){return S(r).getBigUint64(e,!0)},put(r,e,t){return S(r).setBigUint64(e,t,!0),e+8}};var v=class{constructor(e,t){this.len=e,this.encoding=t}get(e,t=0){let i=e.subarray(t,t+this.len);return He(i,this.encoding)}put(e,t,i){let n=Qe(i,this.encoding);
if(n.length!==this.len)throw new RangeError(`Expected an encoded value of ${this.len} byte(s), got ${n.length}`);return e.set(n,t),t+this.len}};var pt=Pe(at(),1);var $={LocalFileHeader:67324752,DataDescriptor:134695760,CentralFileHeader:33639248,EndOfCentralDirectory:101010256},Ie={get(r){return{signature:x.get(r,0),compressedSize:x.
get(r,8),uncompressedSize:x.get(r,12)}},len:16},ct={get(r){let e=d.get(r,6);return{signature:x.get(r,0),minVersion:d.get(r,4),dataDescriptor:!!(e&8),compressedMethod:d.
get(r,8),compressedSize:x.get(r,18),uncompressedSize:x.get(r,22),filenameLength:d.get(r,26),extraFieldLength:d.get(r,28),filename:null}},len:30},ft={get(r){return{
signature:x.get(r,0),nrOfThisDisk:d.get(r,4),nrOfThisDiskWithTheStart:d.get(r,6),nrOfEntriesOnThisDisk:d.get(r,8),nrOfEntriesOfSize:d.get(r,10),sizeOfCd:x.get(r,
12),offsetOfStartOfCd:x.get(r,16),zipFileCommentLength:d.get(r,20)}},len:22},ut={get(r){let e=d.get(r,8);return{signature:x.get(r,0),minVersion:d.get(r,6),dataDescriptor:!!(e&
8),compressedMethod:d.get(r,10),compressedSize:x.get(r,20),uncompressedSize:x.get(r,24),filenameLength:d.get(r,28),extraFieldLength:d.get(r,30),fileCommentLength:d.
get(r,32),relativeOffsetOfLocalHeader:x.get(r,42),filename:null}},len:46};function ht(r){let e=new Uint8Array(x.len);return x.put(e,0,r),e}var z=(0,pt.default)("tokenizer:inflate"),ze=256*1024,Fr=ht($.DataDescriptor),we=ht($.EndOfCentralDirectory),
q=class r{constructor(e){this.tokenizer=e,this.syncBuffer=new Uint8Array(ze)}async isZip(){return await this.peekSignature()===$.LocalFileHeader}peekSignature(){
return this.tokenizer.peekToken(x)}async findEndOfCentralDirectoryLocator(){let e=this.tokenizer,t=Math.min(16*1024,e.fileInfo.size),i=this.syncBuffer.subarray(
0,t);await this.tokenizer.readBuffer(i,{position:e.fileInfo.size-t});for(let n=i.length-4;n>=0;n--)if(i[n]===we[0]&&i[n+1]===we[1]&&i[n+2]===we[2]&&i[n+3]===we[3])
return e.fileInfo.size-t+n;return-1}async readCentralDirectory(){if(!this.tokenizer.supportsRandomAccess()){z("Cannot reading central-directory without random-r\
ead support");return}z("Reading central-directory...");let e=this.tokenizer.position,t=await this.findEndOfCentralDirectoryLocator();if(t>0){z("Central-director\
y 32-bit signature found");let i=await this.tokenizer.readToken(ft,t),n=[];this.tokenizer.setPosition(i.offsetOfStartOfCd);for(let o=0;o<i.nrOfEntriesOfSize;++o){
let s=await this.tokenizer.readToken(ut);if(s.signature!==$.CentralFileHeader)throw new Error("Expected Central-File-Header signature");s.filename=await this.tokenizer.
readToken(new v(s.filenameLength,"utf-8")),await this.tokenizer.ignore(s.extraFieldLength),await this.tokenizer.ignore(s.fileCommentLength),n.push(s),z(`Add cen\
tral-directory file-entry: n=${o+1}/${n.length}: filename=${n[o].filename}`)}return this.tokenizer.setPosition(e),n}this.tokenizer.setPosition(e)}async unzip(e){
let t=await this.readCentralDirectory();if(t)return this.iterateOverCentralDirectory(t,e);let i=!1;do{let n=await this.readLocalFileHeader();if(!n)break;let o=e(
n);i=!!o.stop;let s;if(await this.tokenizer.ignore(n.extraFieldLength),n.dataDescriptor&&n.compressedSize===0){let c=[],p=ze;z("Compressed-file-size unknown, sc\
anning for next data-descriptor-signature....");let f=-1;for(;f<0&&p===ze;){p=await this.tokenizer.peekBuffer(this.syncBuffer,{mayBeLess:!0}),f=Tr(this.syncBuffer.
subarray(0,p),Fr);let a=f>=0?f:p;if(o.handler){let u=new Uint8Array(a);await this.tokenizer.readBuffer(u),c.push(u)}else await this.tokenizer.ignore(a)}z(`Found\
 data-descriptor-signature at pos=${this.tokenizer.position}`),o.handler&&await this.inflate(n,Br(c),o.handler)}else o.handler?(z(`Reading compressed-file-data:\
 ${n.compressedSize} bytes`),s=new Uint8Array(n.compressedSize),await this.tokenizer.readBuffer(s),await this.inflate(n,s,o.handler)):(z(`Ignoring compressed-fi\
le-data: ${n.compressedSize} bytes`),await this.tokenizer.ignore(n.compressedSize));if(z(`Reading data-descriptor at pos=${this.tokenizer.position}`),n.dataDescriptor&&
(await this.tokenizer.readToken(Ie)).signature!==134695760)throw new Error(`Expected data-descriptor-signature at position ${this.tokenizer.position-Ie.len}`)}while(!i)}async iterateOverCentralDirectory(e,t){
for(let i of e){let n=t(i);if(n.handler){this.tokenizer.setPosition(i.relativeOffsetOfLocalHeader);let o=await this.readLocalFileHeader();if(o){await this.tokenizer.
ignore(o.extraFieldLength);let s=new Uint8Array(i.compressedSize);await this.tokenizer.readBuffer(s),await this.inflate(o,s,n.handler)}}if(n.stop)break}}async inflate(e,t,i){
if(e.compressedMethod===0)return i(t);if(e.compressedMethod!==8)throw new Error(`Unsupported ZIP compression method: ${e.compressedMethod}`);z(`Decompress filen\
ame=${e.filename}, compressed-size=${t.length}`);let n=await r.decompressDeflateRaw(t);return i(n)}static async decompressDeflateRaw(e){let t=new ReadableStream(
{start(o){o.enqueue(e),o.close()}}),i=new DecompressionStream("deflate-raw"),n=t.pipeThrough(i);try{let s=await new Response(n).arrayBuffer();return new Uint8Array(
s)}catch(o){let s=o instanceof Error?`Failed to deflate ZIP entry: ${o.message}`:"Unknown decompression error in ZIP entry";throw new TypeError(s)}}async readLocalFileHeader(){
let e=await this.tokenizer.peekToken(x);if(e===$.LocalFileHeader){let t=await this.tokenizer.readToken(ct);return t.filename=await this.tokenizer.readToken(new v(
t.filenameLength,"utf-8")),t}if(e===$.CentralFileHeader)return!1;throw e===3759263696?new Error("Encrypted ZIP"):new Error("Unexpected signature")}};function Tr(r,e){
let t=r.length,i=e.length;if(i>t)return-1;for(let n=0;n<=t-i;n++){let o=!0;for(let s=0;s<i;s++)if(r[n+s]!==e[s]){o=!1;break}if(o)return n}return-1}function Br(r){
let e=r.reduce((n,o)=>n+o.length,0),t=new Uint8Array(e),i=0;for(let n of r)t.set(n,i),i+=n.length;return t}var oe=class{constructor(e){this.tokenizer=e}inflate(){let e=this.tokenizer;return new ReadableStream({async pull(t){let i=new Uint8Array(1024),n=await e.readBuffer(
i,{mayBeLess:!0});if(n===0){t.close();return}t.enqueue(i.subarray(0,n))}}).pipeThrough(new DecompressionStream("gzip"))}};var io={utf8:new globalThis.TextDecoder("utf8")};var no=new globalThis.TextEncoder;var oo=Array.from({length:256},(r,e)=>e.toString(16).padStart(2,"0"));function De(r){let{byteLength:e}=r;if(e===6)return r.getUint16(0)*2**32+r.getUint32(2);if(e===5)return r.getUint8(0)*2**32+r.getUint32(1);if(e===4)return r.getUint32(
0);if(e===3)return r.getUint8(0)*2**16+r.getUint16(1);if(e===2)return r.getUint16(0);if(e===1)return r.getUint8(0)}function lt(r,e){if(e==="utf-16le"){let t=[];for(let i=0;i<r.length;i++){let n=r.charCodeAt(i);t.push(n&255,n>>8&255)}return t}if(e==="utf-16be"){let t=[];for(let i=0;i<
r.length;i++){let n=r.charCodeAt(i);t.push(n>>8&255,n&255)}return t}return[...r].map(t=>t.charCodeAt(0))}function mt(r,e=0){let t=Number.parseInt(new v(6).get(r,
148).replace(/\0.*$/,"").trim(),8);if(Number.isNaN(t))return!1;let i=256;for(let n=e;n<e+148;n++)i+=r[n];for(let n=e+156;n<e+512;n++)i+=r[n];return t===i}var xt={
get:(r,e)=>r[e+3]&127|r[e+2]<<7|r[e+1]<<14|r[e]<<21,len:4};var dt=["jpg","png","apng","gif","webp","flif","xcf","cr2","cr3","orf","arw","dng","nef","rw2","raf","tif","bmp","icns","jxr","psd","indd","zip","tar","rar","gz",
"bz2","7z","dmg","mp4","mid","mkv","webm","mov","avi","mpg","mp2","mp3","m4a","oga","ogg","ogv","opus","flac","wav","spx","amr","pdf","epub","elf","macho","exe",
"swf","rtf","wasm","woff","woff2","eot","ttf","otf","ttc","ico","flv","ps","xz","sqlite","nes","crx","xpi","cab","deb","ar","rpm","Z","lz","cfb","mxf","mts","bl\
end","bpg","docx","pptx","xlsx","3gp","3g2","j2c","jp2","jpm","jpx","mj2","aif","qcp","odt","ods","odp","xml","mobi","heic","cur","ktx","ape","wv","dcm","ics","\
glb","pcap","dsf","lnk","alias","voc","ac3","m4v","m4p","m4b","f4v","f4p","f4b","f4a","mie","asf","ogm","ogx","mpc","arrow","shp","aac","mp1","it","s3m","xm","s\
kp","avif","eps","lzh","pgp","asar","stl","chm","3mf","zst","jxl","vcf","jls","pst","dwg","parquet","class","arj","cpio","ace","avro","icc","fbx","vsdx","vtt","\
apk","drc","lz4","potx","xltx","dotx","xltm","ott","ots","otp","odg","otg","xlsm","docm","dotm","potm","pptm","jar","jmp","rm","sav","ppsm","ppsx","tar.gz","reg",
"dat"],gt=["image/jpeg","image/png","image/gif","image/webp","image/flif","image/x-xcf","image/x-canon-cr2","image/x-canon-cr3","image/tiff","image/bmp","image/\
vnd.ms-photo","image/vnd.adobe.photoshop","application/x-indesign","application/epub+zip","application/x-xpinstall","application/vnd.ms-powerpoint.slideshow.mac\
roenabled.12","application/vnd.oasis.opendocument.text","application/vnd.oasis.opendocument.spreadsheet","application/vnd.oasis.opendocument.presentation","appl\
ication/vnd.openxmlformats-officedocument.wordprocessingml.document","application/vnd.openxmlformats-officedocument.presentationml.presentation","application/vn\
d.openxmlformats-officedocument.spreadsheetml.sheet","application/vnd.openxmlformats-officedocument.presentationml.slideshow","application/zip","application/x-t\
ar","application/x-rar-compressed","application/gzip","application/x-bzip2","application/x-7z-compressed","application/x-apple-diskimage","application/vnd.apach\
e.arrow.file","video/mp4","audio/midi","video/matroska","video/webm","video/quicktime","video/vnd.avi","audio/wav","audio/qcelp","audio/x-ms-asf","video/x-ms-as\
f","application/vnd.ms-asf","video/mpeg","video/3gpp","audio/mpeg","audio/mp4","video/ogg","audio/ogg","audio/ogg; codecs=opus","application/ogg","audio/flac","\
audio/ape","audio/wavpack","audio/amr","application/pdf","application/x-elf","application/x-mach-binary","application/x-msdownload","application/x-shockwave-fla\
sh","application/rtf","application/wasm","font/woff","font/woff2","application/vnd.ms-fontobject","font/ttf","font/otf","font/collection","image/x-icon","video/\
x-flv","application/postscript","application/eps","application/x-xz","application/x-sqlite3","application/x-nintendo-nes-rom","application/x-google-chrome-exten\
sion","application/vnd.ms-cab-compressed","application/x-deb","application/x-unix-archive","application/x-rpm","application/x-compress","application/x-lzip","ap\
plication/x-cfb","application/x-mie","application/mxf","video/mp2t","application/x-blender","image/bpg","image/j2c","image/jp2","image/jpx","image/jpm","image/m\
j2","audio/aiff","application/xml","application/x-mobipocket-ebook","image/heif","image/heif-sequence","image/heic","image/heic-sequence","image/icns","image/kt\
x","application/dicom","audio/x-musepack","text/calendar","text/vcard","text/vtt","model/gltf-binary","application/vnd.tcpdump.pcap","audio/x-dsf","application/\
x.ms.shortcut","application/x.apple.alias","audio/x-voc","audio/vnd.dolby.dd-raw","audio/x-m4a","image/apng","image/x-olympus-orf","image/x-sony-arw","image/x-a\
dobe-dng","image/x-nikon-nef","image/x-panasonic-rw2","image/x-fujifilm-raf","video/x-m4v","video/3gpp2","application/x-esri-shape","audio/aac","audio/x-it","au\
dio/x-s3m","audio/x-xm","video/MP1S","video/MP2P","application/vnd.sketchup.skp","image/avif","application/x-lzh-compressed","application/pgp-encrypted","applic\
ation/x-asar","model/stl","application/vnd.ms-htmlhelp","model/3mf","image/jxl","application/zstd","image/jls","application/vnd.ms-outlook","image/vnd.dwg","app\
lication/vnd.apache.parquet","application/java-vm","application/x-arj","application/x-cpio","application/x-ace-compressed","application/avro","application/vnd.i\
ccprofile","application/x.autodesk.fbx","application/vnd.visio","application/vnd.android.package-archive","application/vnd.google.draco","application/x-lz4","ap\
plication/vnd.openxmlformats-officedocument.presentationml.template","application/vnd.openxmlformats-officedocument.spreadsheetml.template","application/vnd.ope\
nxmlformats-officedocument.wordprocessingml.template","application/vnd.ms-excel.template.macroenabled.12","application/vnd.oasis.opendocument.text-template","ap\
plication/vnd.oasis.opendocument.spreadsheet-template","application/vnd.oasis.opendocument.presentation-template","application/vnd.oasis.opendocument.graphics",
"application/vnd.oasis.opendocument.graphics-template","application/vnd.ms-excel.sheet.macroenabled.12","application/vnd.ms-word.document.macroenabled.12","appl\
ication/vnd.ms-word.template.macroenabled.12","application/vnd.ms-powerpoint.template.macroenabled.12","application/vnd.ms-powerpoint.presentation.macroenabled.\
12","application/java-archive","application/vnd.rn-realmedia","application/x-spss-sav","application/x-ms-regedit","application/x-ft-windows-registry-hive","appl\
ication/x-jmp-data"];var Z=4100,Ar=Z-2,L=1024*1024,wt=1024,Ir=2**31-1,T=16*1024*1024,be=L,yt=L,zr=T,Dr=1,bt=100,Le=T,kt=64,St=be,Lr=256,Or=512,Rr=T,Ur=512,Mr=512,vt=256,Et=be,Ct=be,
Pr=be,Ft=T,Nr=new Set(["Unexpected signature","Encrypted ZIP","Expected Central-File-Header signature"]),_r=["ZIP entry count exceeds ","Unsupported ZIP compres\
sion method:","ZIP entry compressed data exceeds ","ZIP entry decompressed data exceeds ","Expected data-descriptor-signature at position "],jr=new Set(["Z_BUF_\
ERROR","Z_DATA_ERROR","ERR_INVALID_STATE"]),O=class extends Error{};function $r(r){let e=r?.streamReader;if(e?.constructor?.name!=="WebStreamByobReader")return r;
let{reader:t}=e,i=async()=>{await t.cancel(),t.releaseLock()};return e.close=i,e.abort=async()=>{e.interrupted=!0,await i()},r}function Re(r,e,t){if(!Number.isFinite(
r)||r<0||r>e)throw new O(`${t} has invalid size ${r} (maximum ${e} bytes)`);return r}async function M(r,e,{maximumLength:t=T,reason:i="skip"}={}){let n=Re(e,t,i);
await r.ignore(n)}async function Oe(r,e,t,{maximumLength:i=e.length,reason:n="read"}={}){let o=t?.length??e.length,s=Re(o,i,n);return r.readBuffer(e,{...t,length:s})}
async function qr(r,{maximumLength:e=L}={}){let n=new ReadableStream({start(f){f.enqueue(r),f.close()}}).pipeThrough(new DecompressionStream("deflate-raw")).getReader(),
o=[],s=0;try{for(;;){let{done:f,value:a}=await n.read();if(f)break;if(s+=a.length,s>e)throw await n.cancel(),new Error(`ZIP entry decompressed data exceeds ${e}\
 bytes`);o.push(a)}}finally{n.releaseLock()}let c=new Uint8Array(s),p=0;for(let f of o)c.set(f,p),p+=f.length;return c}var It=134695760,ye=16,Zr=ye-1;function Wr(r,e){
if(r.length<ye)return-1;let t=r.length-ye;for(let i=0;i<=t;i++)if(x.get(r,i)===It&&x.get(r,i+8)===e+i)return i;return-1}function Vr(r){return(r.codePointAt(0)&32)!==
0}function Gr(r,e){let t=new Uint8Array(e),i=0;for(let n of r)t.set(n,i),i+=n.length;return t}async function Hr(r,{shouldBuffer:e,maximumLength:t=L}={}){let{syncBuffer:i}=r,
{length:n}=i,o=[],s=0;for(;;){let c=await r.tokenizer.peekBuffer(i,{mayBeLess:!0}),p=Wr(i.subarray(0,c),s),f=p>=0?0:c===n?Math.min(Zr,c-1):0,a=p>=0?p:c-f;if(a===
0)break;if(s+=a,s>t)throw new Error(`ZIP entry compressed data exceeds ${t} bytes`);if(e){let u=new Uint8Array(a);await r.tokenizer.readBuffer(u),o.push(u)}else
await r.tokenizer.ignore(a);if(p>=0)break}if(b(r.tokenizer)||(r.knownSizeDescriptorScannedBytes+=s),!!e)return Gr(o,s)}function Qr(r,e){return b(r.tokenizer)?Math.
max(0,T-(r.tokenizer.position-e)):Math.max(0,L-r.knownSizeDescriptorScannedBytes)}async function Kr(r,e,{shouldBuffer:t,maximumDescriptorLength:i=L}={}){if(e.dataDescriptor&&
e.compressedSize===0)return Hr(r,{shouldBuffer:t,maximumLength:i});if(!t){await M(r.tokenizer,e.compressedSize,{maximumLength:b(r.tokenizer)?L:r.tokenizer.fileInfo.
size,reason:"ZIP entry compressed data"});return}let n=ii(r.tokenizer);if(!Number.isFinite(e.compressedSize)||e.compressedSize<0||e.compressedSize>n)throw new Error(
`ZIP entry compressed data exceeds ${n} bytes`);let o=new Uint8Array(e.compressedSize);return await r.tokenizer.readBuffer(o),o}q.prototype.inflate=async function(r,e,t){
if(r.compressedMethod===0)return t(e);if(r.compressedMethod!==8)throw new Error(`Unsupported ZIP compression method: ${r.compressedMethod}`);let i=await qr(e,{maximumLength:L});
return t(i)};q.prototype.unzip=async function(r){let e=!1,t=0,i=this.tokenizer.position;this.knownSizeDescriptorScannedBytes=0;do{if(se(this.tokenizer,i,T))throw new O(
`ZIP stream probing exceeds ${T} bytes`);let n=await this.readLocalFileHeader();if(!n)break;if(t++,t>wt)throw new Error(`ZIP entry count exceeds ${wt}`);let o=r(
n);e=!!o.stop,await this.tokenizer.ignore(n.extraFieldLength);let s=await Kr(this,n,{shouldBuffer:!!o.handler,maximumDescriptorLength:Math.min(L,Qr(this,i))});if(o.
handler&&await this.inflate(n,s,o.handler),n.dataDescriptor){let c=new Uint8Array(ye);if(await this.tokenizer.readBuffer(c),x.get(c,0)!==It)throw new Error(`Exp\
ected data-descriptor-signature at position ${this.tokenizer.position-c.length}`)}if(se(this.tokenizer,i,T))throw new O(`ZIP stream probing exceeds ${T} bytes`)}while(!e)};
function Yr(r,e){let t=r.getReader(),i=0,n=!1,o=!1,s=async c=>{n||o||(o=!0,await t.cancel(c))};return new ReadableStream({async pull(c){if(i>=e){c.close(),await s();
return}let{done:p,value:f}=await t.read();if(p||!f){n=!0,c.close();return}let a=e-i;if(f.length>a){c.enqueue(f.subarray(0,a)),i+=a,c.close(),await s();return}c.
enqueue(f),i+=f.length},async cancel(c){await s(c)}})}async function Jr(r,e){return new W(e).fromBuffer(r)}async function Xr(r,e){return new W(e).fromBlob(r)}function Tt(r){switch(r=r.toLowerCase(),r){case"applicat\
ion/epub+zip":return{ext:"epub",mime:r};case"application/vnd.oasis.opendocument.text":return{ext:"odt",mime:r};case"application/vnd.oasis.opendocument.text-temp\
late":return{ext:"ott",mime:r};case"application/vnd.oasis.opendocument.spreadsheet":return{ext:"ods",mime:r};case"application/vnd.oasis.opendocument.spreadsheet\
-template":return{ext:"ots",mime:r};case"application/vnd.oasis.opendocument.presentation":return{ext:"odp",mime:r};case"application/vnd.oasis.opendocument.prese\
ntation-template":return{ext:"otp",mime:r};case"application/vnd.oasis.opendocument.graphics":return{ext:"odg",mime:r};case"application/vnd.oasis.opendocument.gr\
aphics-template":return{ext:"otg",mime:r};case"application/vnd.openxmlformats-officedocument.presentationml.slideshow":return{ext:"ppsx",mime:r};case"applicatio\
n/vnd.openxmlformats-officedocument.spreadsheetml.sheet":return{ext:"xlsx",mime:r};case"application/vnd.ms-excel.sheet.macroenabled":return{ext:"xlsm",mime:"app\
lication/vnd.ms-excel.sheet.macroenabled.12"};case"application/vnd.openxmlformats-officedocument.spreadsheetml.template":return{ext:"xltx",mime:r};case"applicat\
ion/vnd.ms-excel.template.macroenabled":return{ext:"xltm",mime:"application/vnd.ms-excel.template.macroenabled.12"};case"application/vnd.ms-powerpoint.slideshow\
.macroenabled":return{ext:"ppsm",mime:"application/vnd.ms-powerpoint.slideshow.macroenabled.12"};case"application/vnd.openxmlformats-officedocument.wordprocessi\
ngml.document":return{ext:"docx",mime:r};case"application/vnd.ms-word.document.macroenabled":return{ext:"docm",mime:"application/vnd.ms-word.document.macroenabl\
ed.12"};case"application/vnd.openxmlformats-officedocument.wordprocessingml.template":return{ext:"dotx",mime:r};case"application/vnd.ms-word.template.macroenabl\
edtemplate":return{ext:"dotm",mime:"application/vnd.ms-word.template.macroenabled.12"};case"application/vnd.openxmlformats-officedocument.presentationml.templat\
e":return{ext:"potx",mime:r};case"application/vnd.ms-powerpoint.template.macroenabled":return{ext:"potm",mime:"application/vnd.ms-powerpoint.template.macroenabl\
ed.12"};case"application/vnd.openxmlformats-officedocument.presentationml.presentation":return{ext:"pptx",mime:r};case"application/vnd.ms-powerpoint.presentatio\
n.macroenabled":return{ext:"pptm",mime:"application/vnd.ms-powerpoint.presentation.macroenabled.12"};case"application/vnd.ms-visio.drawing":return{ext:"vsdx",mime:"\
application/vnd.visio"};case"application/vnd.ms-package.3dmanufacturing-3dmodel+xml":return{ext:"3mf",mime:"model/3mf"};default:}}function D(r,e,t){t={offset:0,
...t};for(let[i,n]of e.entries())if(t.mask){if(n!==(t.mask[i]&r[i+t.offset]))return!1}else if(n!==r[i+t.offset])return!1;return!0}function Ue(r){return Number.isFinite(
r)?Math.max(1,Math.trunc(r)):Z}function ei(r,e,t){return t===void 0?r.read(e):(t.throwIfAborted(),new Promise((i,n)=>{let o=()=>{t.removeEventListener("abort",s)},
s=()=>{let c=t.reason;o(),(async()=>{try{await r.cancel(c)}catch{}})(),n(c)};t.addEventListener("abort",s,{once:!0}),(async()=>{try{let c=await r.read(e);o(),i(
c)}catch(c){o(),n(c)}})()}))}function ti(r){return Number.isFinite(r)?Math.max(0,Math.min(Ar,Math.trunc(r))):0}function ri(r){return Number.isFinite(r)?Math.max(
0,r):Number.MAX_SAFE_INTEGER}function b(r){let e=r.fileInfo.size;return!Number.isFinite(e)||e===Number.MAX_SAFE_INTEGER}function se(r,e,t){return b(r)&&r.position-
e>t}function ii(r){let e=r.fileInfo.size,t=Number.isFinite(e)?Math.max(0,e-r.position):Number.MAX_SAFE_INTEGER;return Math.min(t,Ir)}function ni(r){if(r instanceof
h||r instanceof O)return!0;if(!(r instanceof Error))return!1;if(Nr.has(r.message)||jr.has(r.code))return!0;for(let e of _r)if(r.message.startsWith(e))return!0;return!1}
function Bt(r,e=L){let t=[r.compressedSize,r.uncompressedSize];for(let i of t)if(!Number.isFinite(i)||i<0||i>e)return!1;return!0}function oi(){return{hasContentTypesEntry:!1,
hasParsedContentTypesEntry:!1,isParsingContentTypes:!1,hasUnparseableContentTypes:!1,hasWordDirectory:!1,hasPresentationDirectory:!1,hasSpreadsheetDirectory:!1,
hasThreeDimensionalModelEntry:!1}}function si(r,e){e.startsWith("word/")&&(r.hasWordDirectory=!0),e.startsWith("ppt/")&&(r.hasPresentationDirectory=!0),e.startsWith(
"xl/")&&(r.hasSpreadsheetDirectory=!0),e.startsWith("3D/")&&e.endsWith(".model")&&(r.hasThreeDimensionalModelEntry=!0)}function At(r){if(!(!r.hasContentTypesEntry||
r.hasUnparseableContentTypes||r.isParsingContentTypes||r.hasParsedContentTypesEntry)){if(r.hasWordDirectory)return{ext:"docx",mime:"application/vnd.openxmlforma\
ts-officedocument.wordprocessingml.document"};if(r.hasPresentationDirectory)return{ext:"pptx",mime:"application/vnd.openxmlformats-officedocument.presentationml\
.presentation"};if(r.hasSpreadsheetDirectory)return{ext:"xlsx",mime:"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"};if(r.hasThreeDimensionalModelEntry)
return{ext:"3mf",mime:"model/3mf"}}}function ai(r){let e=r.indexOf('.main+xml"');if(e===-1){let n="application/vnd.ms-package.3dmanufacturing-3dmodel+xml";return r.
includes(`ContentType="${n}"`)?n:void 0}let t=r.slice(0,e),i=t.lastIndexOf('"');return t.slice(i+1)}async function ci(r,e){return new W(e).fromTokenizer(r)}var W=class r{constructor(e){let t=ti(e?.mpegOffsetTolerance);this.options={...e,mpegOffsetTolerance:t},this.detectors=[...this.options.customDetectors??[],{id:"\
core",detect:this.detectConfident},{id:"core.imprecise",detect:this.detectImprecise}],this.tokenizerOptions={abortSignal:this.options.signal},this.gzipProbeDepth=
0}getTokenizerOptions(){return{...this.tokenizerOptions}}createTokenizerFromWebStream(e){return $r($e(e,this.getTokenizerOptions()))}async parseTokenizer(e,t=0){
this.detectionReentryCount=t;let i=e.position;for(let n of this.detectors){let o;try{o=await n.detect(e)}catch(s){if(s instanceof h||s instanceof O)return;throw s}
if(o)return o;if(i!==e.position)return}}async fromTokenizer(e){try{return await this.parseTokenizer(e)}finally{await e.close()}}async fromBuffer(e){if(!(e instanceof
Uint8Array||e instanceof ArrayBuffer))throw new TypeError(`Expected the \`input\` argument to be of type \`Uint8Array\` or \`ArrayBuffer\`, got \`${typeof e}\``);
let t=e instanceof Uint8Array?e:new Uint8Array(e);if(t?.length>1)return this.fromTokenizer(qe(t,this.getTokenizerOptions()))}async fromBlob(e){this.options.signal?.
throwIfAborted();let t=Ze(e,this.getTokenizerOptions());return this.fromTokenizer(t)}async fromStream(e){this.options.signal?.throwIfAborted();let t=this.createTokenizerFromWebStream(
e);return this.fromTokenizer(t)}async toDetectionStream(e,t){let i=Ue(t?.sampleSize??Z),n,o,s=e.getReader({mode:"byob"});try{let{value:f,done:a}=await ei(s,new Uint8Array(
i),this.options.signal);if(o=f,!a&&f)try{n=await this.fromBuffer(f.subarray(0,i))}catch(u){if(!(u instanceof h))throw u;n=void 0}o=f}finally{s.releaseLock()}let c=new TransformStream(
{async start(f){f.enqueue(o)},transform(f,a){a.enqueue(f)}}),p=e.pipeThrough(c);return p.fileType=n,p}async detectGzip(e){if(this.gzipProbeDepth>=Dr)return{ext:"\
gz",mime:"application/gzip"};let t=new oe(e),i=Yr(t.inflate(),zr),n=b(e),o,s,c,p;if(n){let f=new AbortController;o=setTimeout(()=>{f.abort(new DOMException(`Ope\
ration timed out after ${bt} ms`,"TimeoutError"))},bt),s=this.options.signal===void 0?f.signal:AbortSignal.any([this.options.signal,f.signal]),c=new r({...this.
options,signal:s}),c.gzipProbeDepth=this.gzipProbeDepth+1}else this.gzipProbeDepth++;try{p=await(c??this).fromStream(i)}catch(f){if(f?.name==="AbortError"&&s?.reason?.
name!=="TimeoutError")throw f}finally{clearTimeout(o),n||this.gzipProbeDepth--}return p?.ext==="tar"?{ext:"tar.gz",mime:"application/gzip"}:{ext:"gz",mime:"appl\
ication/gzip"}}check(e,t){return D(this.buffer,e,t)}checkString(e,t){return this.check(lt(e,t?.encoding),t)}detectConfident=async e=>{if(this.buffer=new Uint8Array(
Z),e.fileInfo.size===void 0&&(e.fileInfo.size=Number.MAX_SAFE_INTEGER),this.tokenizer=e,b(e)&&(await e.peekBuffer(this.buffer,{length:3,mayBeLess:!0}),this.check(
[31,139,8])))return this.detectGzip(e);if(await e.peekBuffer(this.buffer,{length:32,mayBeLess:!0}),this.check([66,77]))return{ext:"bmp",mime:"image/bmp"};if(this.
check([11,119]))return{ext:"ac3",mime:"audio/vnd.dolby.dd-raw"};if(this.check([120,1]))return{ext:"dmg",mime:"application/x-apple-diskimage"};if(this.check([77,
90]))return{ext:"exe",mime:"application/x-msdownload"};if(this.check([37,33]))return await e.peekBuffer(this.buffer,{length:24,mayBeLess:!0}),this.checkString("\
PS-Adobe-",{offset:2})&&this.checkString(" EPSF-",{offset:14})?{ext:"eps",mime:"application/eps"}:{ext:"ps",mime:"application/postscript"};if(this.check([31,160])||
this.check([31,157]))return{ext:"Z",mime:"application/x-compress"};if(this.check([199,113]))return{ext:"cpio",mime:"application/x-cpio"};if(this.check([96,234]))
return{ext:"arj",mime:"application/x-arj"};if(this.check([239,187,191]))return this.detectionReentryCount>=vt?void 0:(this.detectionReentryCount++,await this.tokenizer.
ignore(3),this.detectConfident(e));if(this.check([71,73,70]))return{ext:"gif",mime:"image/gif"};if(this.check([73,73,188]))return{ext:"jxr",mime:"image/vnd.ms-p\
hoto"};if(this.check([31,139,8]))return this.detectGzip(e);if(this.check([66,90,104]))return{ext:"bz2",mime:"application/x-bzip2"};if(this.checkString("ID3")){await M(
e,6,{maximumLength:6,reason:"ID3 header prefix"});let t=await e.readToken(xt),i=b(e);if(!Number.isFinite(t)||t<0||i&&(t>Le||e.position+t>Le))return;if(e.position+
t>e.fileInfo.size)return i?void 0:{ext:"mp3",mime:"audio/mpeg"};try{await M(e,t,{maximumLength:i?Le:e.fileInfo.size,reason:"ID3 payload"})}catch(n){if(n instanceof
h)return;throw n}return this.detectionReentryCount>=vt?void 0:(this.detectionReentryCount++,this.parseTokenizer(e,this.detectionReentryCount))}if(this.checkString(
"MP+"))return{ext:"mpc",mime:"audio/x-musepack"};if((this.buffer[0]===67||this.buffer[0]===70)&&this.check([87,83],{offset:1}))return{ext:"swf",mime:"applicatio\
n/x-shockwave-flash"};if(this.check([255,216,255]))return this.check([247],{offset:3})?{ext:"jls",mime:"image/jls"}:{ext:"jpg",mime:"image/jpeg"};if(this.check(
[79,98,106,1]))return{ext:"avro",mime:"application/avro"};if(this.checkString("FLIF"))return{ext:"flif",mime:"image/flif"};if(this.checkString("8BPS"))return{ext:"\
psd",mime:"image/vnd.adobe.photoshop"};if(this.checkString("MPCK"))return{ext:"mpc",mime:"audio/x-musepack"};if(this.checkString("FORM"))return{ext:"aif",mime:"\
audio/aiff"};if(this.checkString("icns",{offset:0}))return{ext:"icns",mime:"image/icns"};if(this.check([80,75,3,4])){let t,i=oi();try{await new q(e).unzip(n=>{si(
i,n.filename);let o=n.filename==="[Content_Types].xml",s=At(i);if(!o&&s)return t=s,{stop:!0};switch(n.filename){case"META-INF/mozilla.rsa":return t={ext:"xpi",mime:"\
application/x-xpinstall"},{stop:!0};case"META-INF/MANIFEST.MF":return t={ext:"jar",mime:"application/java-archive"},{stop:!0};case"mimetype":return Bt(n,yt)?{async handler(c){
let p=new TextDecoder("utf-8").decode(c).trim();t=Tt(p)},stop:!0}:{};case"[Content_Types].xml":return i.hasContentTypesEntry=!0,Bt(n,yt)?(i.isParsingContentTypes=
!0,{async handler(c){let p=new TextDecoder("utf-8").decode(c),f=ai(p);f&&(t=Tt(f)),i.hasParsedContentTypesEntry=!0,i.isParsingContentTypes=!1},stop:!0}):(i.hasUnparseableContentTypes=
!0,{});default:return/classes\d*\.dex/.test(n.filename)?(t={ext:"apk",mime:"application/vnd.android.package-archive"},{stop:!0}):{}}})}catch(n){if(!ni(n))throw n;
i.isParsingContentTypes&&(i.isParsingContentTypes=!1,i.hasUnparseableContentTypes=!0)}return t??At(i)??{ext:"zip",mime:"application/zip"}}if(this.checkString("O\
ggS")){await e.ignore(28);let t=new Uint8Array(8);return await e.readBuffer(t),D(t,[79,112,117,115,72,101,97,100])?{ext:"opus",mime:"audio/ogg; codecs=opus"}:D(
t,[128,116,104,101,111,114,97])?{ext:"ogv",mime:"video/ogg"}:D(t,[1,118,105,100,101,111,0])?{ext:"ogm",mime:"video/ogg"}:D(t,[127,70,76,65,67])?{ext:"oga",mime:"\
audio/ogg"}:D(t,[83,112,101,101,120,32,32])?{ext:"spx",mime:"audio/ogg"}:D(t,[1,118,111,114,98,105,115])?{ext:"ogg",mime:"audio/ogg"}:{ext:"ogx",mime:"applicati\
on/ogg"}}if(this.check([80,75])&&(this.buffer[2]===3||this.buffer[2]===5||this.buffer[2]===7)&&(this.buffer[3]===4||this.buffer[3]===6||this.buffer[3]===8))return{
ext:"zip",mime:"application/zip"};if(this.checkString("MThd"))return{ext:"mid",mime:"audio/midi"};if(this.checkString("wOFF")&&(this.check([0,1,0,0],{offset:4})||
this.checkString("OTTO",{offset:4})))return{ext:"woff",mime:"font/woff"};if(this.checkString("wOF2")&&(this.check([0,1,0,0],{offset:4})||this.checkString("OTTO",
{offset:4})))return{ext:"woff2",mime:"font/woff2"};if(this.check([212,195,178,161])||this.check([161,178,195,212]))return{ext:"pcap",mime:"application/vnd.tcpdu\
mp.pcap"};if(this.checkString("DSD "))return{ext:"dsf",mime:"audio/x-dsf"};if(this.checkString("LZIP"))return{ext:"lz",mime:"application/x-lzip"};if(this.checkString(
"fLaC"))return{ext:"flac",mime:"audio/flac"};if(this.check([66,80,71,251]))return{ext:"bpg",mime:"image/bpg"};if(this.checkString("wvpk"))return{ext:"wv",mime:"\
audio/wavpack"};if(this.checkString("%PDF"))return{ext:"pdf",mime:"application/pdf"};if(this.check([0,97,115,109]))return{ext:"wasm",mime:"application/wasm"};if(this.
check([73,73])){let t=await this.readTiffHeader(!1);if(t)return t}if(this.check([77,77])){let t=await this.readTiffHeader(!0);if(t)return t}if(this.checkString(
"MAC "))return{ext:"ape",mime:"audio/ape"};if(this.check([26,69,223,163])){async function t(){let p=await e.peekNumber(Je),f=128,a=0;for(;(p&f)===0&&f!==0;)++a,
f>>=1;let u=new Uint8Array(a+1);return await Oe(e,u,void 0,{maximumLength:u.length,reason:"EBML field"}),u}async function i(){let p=await t(),f=await t();f[0]^=
128>>f.length-1;let a=Math.min(6,f.length),u=new DataView(p.buffer),l=new DataView(f.buffer,f.length-a,a);return{id:De(u),len:De(l)}}async function n(p){let f=0;
for(;p>0;){if(f++,f>Lr||se(e,s,T))return;let a=e.position,u=await i();if(u.id===17026){if(u.len>kt)return;let l=Re(u.len,kt,"EBML DocType");return(await e.readToken(
new v(l))).replaceAll(/\00.*$/g,"")}if(b(e)&&(!Number.isFinite(u.len)||u.len<0||u.len>St)||(await M(e,u.len,{maximumLength:b(e)?St:e.fileInfo.size,reason:"EBML \
payload"}),--p,e.position<=a))return}}let o=await i(),s=e.position;switch(await n(o.len)){case"webm":return{ext:"webm",mime:"video/webm"};case"matroska":return{
ext:"mkv",mime:"video/matroska"};default:return}}if(this.checkString("SQLi"))return{ext:"sqlite",mime:"application/x-sqlite3"};if(this.check([78,69,83,26]))return{
ext:"nes",mime:"application/x-nintendo-nes-rom"};if(this.checkString("Cr24"))return{ext:"crx",mime:"application/x-google-chrome-extension"};if(this.checkString(
"MSCF")||this.checkString("ISc("))return{ext:"cab",mime:"application/vnd.ms-cab-compressed"};if(this.check([237,171,238,219]))return{ext:"rpm",mime:"application\
/x-rpm"};if(this.check([197,208,211,198]))return{ext:"eps",mime:"application/eps"};if(this.check([40,181,47,253]))return{ext:"zst",mime:"application/zstd"};if(this.
check([127,69,76,70]))return{ext:"elf",mime:"application/x-elf"};if(this.check([33,66,68,78]))return{ext:"pst",mime:"application/vnd.ms-outlook"};if(this.checkString(
"PAR1")||this.checkString("PARE"))return{ext:"parquet",mime:"application/vnd.apache.parquet"};if(this.checkString("ttcf"))return{ext:"ttc",mime:"font/collection"};
if(this.check([254,237,250,206])||this.check([254,237,250,207])||this.check([206,250,237,254])||this.check([207,250,237,254]))return{ext:"macho",mime:"applicati\
on/x-mach-binary"};if(this.check([4,34,77,24]))return{ext:"lz4",mime:"application/x-lz4"};if(this.checkString("regf"))return{ext:"dat",mime:"application/x-ft-wi\
ndows-registry-hive"};if(this.checkString("$FL2")||this.checkString("$FL3"))return{ext:"sav",mime:"application/x-spss-sav"};if(this.check([79,84,84,79,0]))return{
ext:"otf",mime:"font/otf"};if(this.checkString("#!AMR"))return{ext:"amr",mime:"audio/amr"};if(this.checkString("{\\rtf"))return{ext:"rtf",mime:"application/rtf"};
if(this.check([70,76,86,1]))return{ext:"flv",mime:"video/x-flv"};if(this.checkString("IMPM"))return{ext:"it",mime:"audio/x-it"};if(this.checkString("-lh0-",{offset:2})||
this.checkString("-lh1-",{offset:2})||this.checkString("-lh2-",{offset:2})||this.checkString("-lh3-",{offset:2})||this.checkString("-lh4-",{offset:2})||this.checkString(
"-lh5-",{offset:2})||this.checkString("-lh6-",{offset:2})||this.checkString("-lh7-",{offset:2})||this.checkString("-lzs-",{offset:2})||this.checkString("-lz4-",
{offset:2})||this.checkString("-lz5-",{offset:2})||this.checkString("-lhd-",{offset:2}))return{ext:"lzh",mime:"application/x-lzh-compressed"};if(this.check([0,0,
1,186])){if(this.check([33],{offset:4,mask:[241]}))return{ext:"mpg",mime:"video/MP1S"};if(this.check([68],{offset:4,mask:[196]}))return{ext:"mpg",mime:"video/MP\
2P"}}if(this.checkString("ITSF"))return{ext:"chm",mime:"application/vnd.ms-htmlhelp"};if(this.check([202,254,186,190])){let t=Te.get(this.buffer,4),i=_.get(this.
buffer,6);if(t>0&&t<=30)return{ext:"macho",mime:"application/x-mach-binary"};if(i>30)return{ext:"class",mime:"application/java-vm"}}if(this.checkString(".RMF"))
return{ext:"rm",mime:"application/vnd.rn-realmedia"};if(this.checkString("DRACO"))return{ext:"drc",mime:"application/vnd.google.draco"};if(this.check([253,55,122,
88,90,0]))return{ext:"xz",mime:"application/x-xz"};if(this.checkString("<?xml "))return{ext:"xml",mime:"application/xml"};if(this.check([55,122,188,175,39,28]))
return{ext:"7z",mime:"application/x-7z-compressed"};if(this.check([82,97,114,33,26,7])&&(this.buffer[6]===0||this.buffer[6]===1))return{ext:"rar",mime:"applicat\
ion/x-rar-compressed"};if(this.checkString("solid "))return{ext:"stl",mime:"model/stl"};if(this.checkString("AC")){let t=new v(4,"latin1").get(this.buffer,2);if(t.
match("^d*")&&t>=1e3&&t<=1050)return{ext:"dwg",mime:"image/vnd.dwg"}}if(this.checkString("070707"))return{ext:"cpio",mime:"application/x-cpio"};if(this.checkString(
"BLENDER"))return{ext:"blend",mime:"application/x-blender"};if(this.checkString("!<arch>"))return await e.ignore(8),await e.readToken(new v(13,"ascii"))==="debi\
an-binary"?{ext:"deb",mime:"application/x-deb"}:{ext:"ar",mime:"application/x-unix-archive"};if(this.checkString("WEBVTT")&&[`
`,"\r","	"," ","\0"].some(t=>this.checkString(t,{offset:6})))return{ext:"vtt",mime:"text/vtt"};if(this.check([137,80,78,71,13,10,26,10])){let t={ext:"png",mime:"\
image/png"},i={ext:"apng",mime:"image/apng"};await e.ignore(8);async function n(){return{length:await e.readToken(Xe),type:await e.readToken(new v(4,"latin1"))}}
let o=b(e),s=e.position,c=0,p=!1;do{if(c++,c>Or||se(e,s,Rr))break;let f=e.position,a=await n();if(a.length<0)return;if(a.type==="IHDR"){if(a.length!==13)return;
p=!0}switch(a.type){case"IDAT":return t;case"acTL":return i;default:if(!p&&a.type!=="CgBI")return;if(o&&a.length>Et)return p&&Vr(a.type)?t:void 0;try{await M(e,
a.length+4,{maximumLength:o?Et+4:e.fileInfo.size,reason:"PNG chunk payload"})}catch(u){if(!o&&(u instanceof O||u instanceof h))return t;throw u}}if(e.position<=
f)break}while(e.position+8<e.fileInfo.size);return t}if(this.check([65,82,82,79,87,49,0,0]))return{ext:"arrow",mime:"application/vnd.apache.arrow.file"};if(this.
check([103,108,84,70,2,0,0,0]))return{ext:"glb",mime:"model/gltf-binary"};if(this.check([102,114,101,101],{offset:4})||this.check([109,100,97,116],{offset:4})||
this.check([109,111,111,118],{offset:4})||this.check([119,105,100,101],{offset:4}))return{ext:"mov",mime:"video/quicktime"};if(this.check([73,73,82,79,8,0,0,0,24]))
return{ext:"orf",mime:"image/x-olympus-orf"};if(this.checkString("gimp xcf "))return{ext:"xcf",mime:"image/x-xcf"};if(this.checkString("ftyp",{offset:4})&&(this.
buffer[8]&96)!==0){let t=new v(4,"latin1").get(this.buffer,8).replace("\0"," ").trim();switch(t){case"avif":case"avis":return{ext:"avif",mime:"image/avif"};case"\
mif1":return{ext:"heic",mime:"image/heif"};case"msf1":return{ext:"heic",mime:"image/heif-sequence"};case"heic":case"heix":return{ext:"heic",mime:"image/heic"};case"\
hevc":case"hevx":return{ext:"heic",mime:"image/heic-sequence"};case"qt":return{ext:"mov",mime:"video/quicktime"};case"M4V":case"M4VH":case"M4VP":return{ext:"m4v",
mime:"video/x-m4v"};case"M4P":return{ext:"m4p",mime:"video/mp4"};case"M4B":return{ext:"m4b",mime:"audio/mp4"};case"M4A":return{ext:"m4a",mime:"audio/x-m4a"};case"\
F4V":return{ext:"f4v",mime:"video/mp4"};case"F4P":return{ext:"f4p",mime:"video/mp4"};case"F4A":return{ext:"f4a",mime:"audio/mp4"};case"F4B":return{ext:"f4b",mime:"\
audio/mp4"};case"crx":return{ext:"cr3",mime:"image/x-canon-cr3"};default:return t.startsWith("3g")?t.startsWith("3g2")?{ext:"3g2",mime:"video/3gpp2"}:{ext:"3gp",
mime:"video/3gpp"}:{ext:"mp4",mime:"video/mp4"}}}if(this.checkString(`REGEDIT4\r
`))return{ext:"reg",mime:"application/x-ms-regedit"};if(this.check([82,73,70,70])){if(this.checkString("WEBP",{offset:8}))return{ext:"webp",mime:"image/webp"};if(this.
check([65,86,73],{offset:8}))return{ext:"avi",mime:"video/vnd.avi"};if(this.check([87,65,86,69],{offset:8}))return{ext:"wav",mime:"audio/wav"};if(this.check([81,
76,67,77],{offset:8}))return{ext:"qcp",mime:"audio/qcelp"}}if(this.check([73,73,85,0,24,0,0,0,136,231,116,216]))return{ext:"rw2",mime:"image/x-panasonic-rw2"};if(this.
check([48,38,178,117,142,102,207,17,166,217])){let t=!1;try{async function i(){let c=new Uint8Array(16);return await Oe(e,c,void 0,{maximumLength:c.length,reason:"\
ASF header GUID"}),{id:c,size:Number(await e.readToken(et))}}await M(e,30,{maximumLength:30,reason:"ASF header prelude"});let n=b(e),o=e.position,s=0;for(;e.position+
24<e.fileInfo.size&&(s++,!(s>Ur||se(e,o,T)));){let c=e.position,p=await i(),f=p.size-24;if(!Number.isFinite(f)||f<0){t=!0;break}if(D(p.id,[145,7,220,183,183,169,
207,17,142,230,0,192,12,32,83,101])){let a=new Uint8Array(16);if(f-=await Oe(e,a,void 0,{maximumLength:a.length,reason:"ASF stream type GUID"}),D(a,[64,158,105,
248,77,91,207,17,168,253,0,128,95,92,68,43]))return{ext:"asf",mime:"audio/x-ms-asf"};if(D(a,[192,239,25,188,77,91,207,17,168,253,0,128,95,92,68,43]))return{ext:"\
asf",mime:"video/x-ms-asf"};break}if(n&&f>Ct){t=!0;break}if(await M(e,f,{maximumLength:n?Ct:e.fileInfo.size,reason:"ASF header payload"}),e.position<=c){t=!0;break}}}catch(i){
if(i instanceof h||i instanceof O)b(e)&&(t=!0);else throw i}return t?void 0:{ext:"asf",mime:"application/vnd.ms-asf"}}if(this.check([171,75,84,88,32,49,49,187,13,
10,26,10]))return{ext:"ktx",mime:"image/ktx"};if((this.check([126,16,4])||this.check([126,24,4]))&&this.check([48,77,73,69],{offset:4}))return{ext:"mie",mime:"a\
pplication/x-mie"};if(this.check([39,10,0,0,0,0,0,0,0,0,0,0],{offset:2}))return{ext:"shp",mime:"application/x-esri-shape"};if(this.check([255,79,255,81]))return{
ext:"j2c",mime:"image/j2c"};if(this.check([0,0,0,12,106,80,32,32,13,10,135,10]))switch(await e.ignore(20),await e.readToken(new v(4,"ascii"))){case"jp2 ":return{
ext:"jp2",mime:"image/jp2"};case"jpx ":return{ext:"jpx",mime:"image/jpx"};case"jpm ":return{ext:"jpm",mime:"image/jpm"};case"mjp2":return{ext:"mj2",mime:"image/\
mj2"};default:return}if(this.check([255,10])||this.check([0,0,0,12,74,88,76,32,13,10,135,10]))return{ext:"jxl",mime:"image/jxl"};if(this.check([254,255]))return this.
checkString("<?xml ",{offset:2,encoding:"utf-16be"})?{ext:"xml",mime:"application/xml"}:void 0;if(this.check([208,207,17,224,161,177,26,225]))return{ext:"cfb",mime:"\
application/x-cfb"};if(await e.peekBuffer(this.buffer,{length:Math.min(256,e.fileInfo.size),mayBeLess:!0}),this.check([97,99,115,112],{offset:36}))return{ext:"i\
cc",mime:"application/vnd.iccprofile"};if(this.checkString("**ACE",{offset:7})&&this.checkString("**",{offset:12}))return{ext:"ace",mime:"application/x-ace-comp\
ressed"};if(this.checkString("BEGIN:")){if(this.checkString("VCARD",{offset:6}))return{ext:"vcf",mime:"text/vcard"};if(this.checkString("VCALENDAR",{offset:6}))
return{ext:"ics",mime:"text/calendar"}}if(this.checkString("FUJIFILMCCD-RAW"))return{ext:"raf",mime:"image/x-fujifilm-raf"};if(this.checkString("Extended Module\
:"))return{ext:"xm",mime:"audio/x-xm"};if(this.checkString("Creative Voice File"))return{ext:"voc",mime:"audio/x-voc"};if(this.check([4,0,0,0])&&this.buffer.length>=
16){let t=new DataView(this.buffer.buffer).getUint32(12,!0);if(t>12&&this.buffer.length>=t+16)try{let i=new TextDecoder().decode(this.buffer.subarray(16,t+16));
if(JSON.parse(i).files)return{ext:"asar",mime:"application/x-asar"}}catch{}}if(this.check([6,14,43,52,2,5,1,1,13,1,2,1,1,2]))return{ext:"mxf",mime:"application/\
mxf"};if(this.checkString("SCRM",{offset:44}))return{ext:"s3m",mime:"audio/x-s3m"};if(this.check([71])&&this.check([71],{offset:188}))return{ext:"mts",mime:"vid\
eo/mp2t"};if(this.check([71],{offset:4})&&this.check([71],{offset:196}))return{ext:"mts",mime:"video/mp2t"};if(this.check([66,79,79,75,77,79,66,73],{offset:60}))
return{ext:"mobi",mime:"application/x-mobipocket-ebook"};if(this.check([68,73,67,77],{offset:128}))return{ext:"dcm",mime:"application/dicom"};if(this.check([76,
0,0,0,1,20,2,0,0,0,0,0,192,0,0,0,0,0,0,70]))return{ext:"lnk",mime:"application/x.ms.shortcut"};if(this.check([98,111,111,107,0,0,0,0,109,97,114,107,0,0,0,0]))return{
ext:"alias",mime:"application/x.apple.alias"};if(this.checkString("Kaydara FBX Binary  \0"))return{ext:"fbx",mime:"application/x.autodesk.fbx"};if(this.check([76,
80],{offset:34})&&(this.check([0,0,1],{offset:8})||this.check([1,0,2],{offset:8})||this.check([2,0,2],{offset:8})))return{ext:"eot",mime:"application/vnd.ms-fon\
tobject"};if(this.check([6,6,237,245,216,29,70,229,189,49,239,231,254,116,183,29]))return{ext:"indd",mime:"application/x-indesign"};if(this.check([255,255,0,0,7,
0,0,0,4,0,0,0,1,0,1,0])||this.check([0,0,255,255,0,0,0,7,0,0,0,4,0,1,0,1]))return{ext:"jmp",mime:"application/x-jmp-data"};if(await e.peekBuffer(this.buffer,{length:Math.
min(512,e.fileInfo.size),mayBeLess:!0}),this.checkString("ustar",{offset:257})&&(this.checkString("\0",{offset:262})||this.checkString(" ",{offset:262}))||this.
check([0,0,0,0,0,0],{offset:257})&&mt(this.buffer))return{ext:"tar",mime:"application/x-tar"};if(this.check([255,254])){let t="utf-16le";return this.checkString(
"<?xml ",{offset:2,encoding:t})?{ext:"xml",mime:"application/xml"}:this.check([255,14],{offset:2})&&this.checkString("SketchUp Model",{offset:4,encoding:t})?{ext:"\
skp",mime:"application/vnd.sketchup.skp"}:this.checkString(`Windows Registry Editor Version 5.00\r
`,{offset:2,encoding:t})?{ext:"reg",mime:"application/x-ms-regedit"}:void 0}if(this.checkString("-----BEGIN PGP MESSAGE-----"))return{ext:"pgp",mime:"applicatio\
n/pgp-encrypted"}};detectImprecise=async e=>{this.buffer=new Uint8Array(Z);let t=ri(e.fileInfo.size);if(await e.peekBuffer(this.buffer,{length:Math.min(8,t),mayBeLess:!0}),
this.check([0,0,1,186])||this.check([0,0,1,179]))return{ext:"mpg",mime:"video/mpeg"};if(this.check([0,1,0,0,0]))return{ext:"ttf",mime:"font/ttf"};if(this.check(
[0,0,1,0]))return{ext:"ico",mime:"image/x-icon"};if(this.check([0,0,2,0]))return{ext:"cur",mime:"image/x-icon"};if(await e.peekBuffer(this.buffer,{length:Math.min(
2+this.options.mpegOffsetTolerance,t),mayBeLess:!0}),this.buffer.length>=2+this.options.mpegOffsetTolerance)for(let i=0;i<=this.options.mpegOffsetTolerance;++i){
let n=this.scanMpeg(i);if(n)return n}};async readTiffTag(e){let t=await this.tokenizer.readToken(e?_:d);switch(await this.tokenizer.ignore(10),t){case 50341:return{
ext:"arw",mime:"image/x-sony-arw"};case 50706:return{ext:"dng",mime:"image/x-adobe-dng"};default:}}async readTiffIFD(e){let t=await this.tokenizer.readToken(e?_:
d);if(!(t>Mr)&&!(b(this.tokenizer)&&2+t*12>Ft))for(let i=0;i<t;++i){let n=await this.readTiffTag(e);if(n)return n}}async readTiffHeader(e){let t={ext:"tif",mime:"\
image/tiff"},i=(e?_:d).get(this.buffer,2),n=(e?Te:x).get(this.buffer,4);if(i===42){if(n>=6){if(this.checkString("CR",{offset:8}))return{ext:"cr2",mime:"image/x-\
canon-cr2"};if(n>=8){let c=(e?_:d).get(this.buffer,8),p=(e?_:d).get(this.buffer,10);if(c===28&&p===254||c===31&&p===11)return{ext:"nef",mime:"image/x-nikon-nef"}}}
if(b(this.tokenizer)&&n>Pr)return t;let o=b(this.tokenizer)?Ft:this.tokenizer.fileInfo.size;try{await M(this.tokenizer,n,{maximumLength:o,reason:"TIFF IFD offse\
t"})}catch(c){if(c instanceof h)return;throw c}let s;try{s=await this.readTiffIFD(e)}catch(c){if(c instanceof h)return;throw c}return s??t}if(i===43)return t}scanMpeg(e){
if(this.check([255,224],{offset:e,mask:[255,224]})){if(this.check([16],{offset:e+1,mask:[22]}))return this.check([8],{offset:e+1,mask:[8]})?{ext:"aac",mime:"aud\
io/aac"}:{ext:"aac",mime:"audio/aac"};if(this.check([2],{offset:e+1,mask:[6]}))return{ext:"mp3",mime:"audio/mpeg"};if(this.check([4],{offset:e+1,mask:[6]}))return{
ext:"mp2",mime:"audio/mpeg"};if(this.check([6],{offset:e+1,mask:[6]}))return{ext:"mp1",mime:"audio/mpeg"}}}},fi=new Set(dt),ui=new Set(gt);function mi(r){return!(r instanceof RangeError)||r.message!=="offset is out of bounds"||typeof r.stack!="string"?!1:/strtok3[/\\]lib[/\\]stream[/\\]/.test(r.stack)}
var ae=class extends W{async fromStream(e){this.options.signal?.throwIfAborted();let t=await(e instanceof pi?this.createTokenizerFromWebStream(e):Ve(e,this.getTokenizerOptions()));
try{return await super.fromTokenizer(t)}catch(i){if(mi(i))return;throw i}finally{e instanceof Dt&&!e.destroyed&&e.destroy()}}async fromFile(e){this.options.signal?.
throwIfAborted();let t=await li.open(e,Lt.O_RDONLY|Lt.O_NONBLOCK),i=await t.stat();if(!i.isFile()){await t.close();return}let n=new N(t,{...this.getTokenizerOptions(),
fileInfo:{path:e,size:i.size}});return super.fromTokenizer(n)}async toDetectionStream(e,t={}){if(!(e instanceof Dt))return super.toDetectionStream(e,t);let{sampleSize:i=Z}=t,
{signal:n}=this.options,o=Ue(i);return n?.throwIfAborted(),new Promise((s,c)=>{let p=!1,f=()=>{e.off("error",u),e.off("readable",m),n?.removeEventListener("abor\
t",l)},a=(g,w)=>{p||(p=!0,f(),g(w))},u=g=>{a(c,g)},l=()=>{e.destroyed||e.destroy(),a(c,n.reason)},m=()=>{(async()=>{try{let g=new hi,w=zt?zt(e,g,()=>{}):e.pipe(
g),k=e.read(o)??e.read()??new Uint8Array(0);try{g.fileType=await this.fromBuffer(k)}catch(A){A instanceof h?g.fileType=void 0:a(c,A)}a(s,w)}catch(g){a(c,g)}})()};
e.on("error",u),e.once("readable",m),n?.addEventListener("abort",l,{once:!0})})}};async function ko(r,e){return new ae(e).fromFile(r,e)}async function So(r,e){return new ae(
e).fromStream(r)}async function vo(r,e={}){return new ae(e).toDetectionStream(r,e)}export{ae as FileTypeParser,Xr as fileTypeFromBlob,Jr as fileTypeFromBuffer,ko as fileTypeFromFile,So as fileTypeFromStream,ci as fileTypeFromTokenizer,vo as fileTypeStream,
fi as supportedExtensions,ui as supportedMimeTypes};
/*! For license information please see file-type-BVSWYT2Z.mjs.LEGAL.txt */
