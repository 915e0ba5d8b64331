import{createRequire as requireOf}from'node:module';const require=requireOf(import.meta.url);
import{a as ne,b as O,c as ke,d as Ue}from"./chunk-6WZNAABB.mjs";var Ce=O(ae=>{ae.read=function(r,e,t,n,s){var i,o,d=s*8-n-1,p=(1<<d)-1,x=p>>1,a=-7,c=t?s-1:0,h=t?-1:1,l=r[e+c];for(c+=h,i=l&(1<<-a)-1,l>>=-a,a+=d;a>0;i=i*256+r[e+
c],c+=h,a-=8);for(o=i&(1<<-a)-1,i>>=-a,a+=n;a>0;o=o*256+r[e+c],c+=h,a-=8);if(i===0)i=1-x;else{if(i===p)return o?NaN:(l?-1:1)*(1/0);o=o+Math.pow(2,n),i=i-x}return(l?
-1:1)*o*Math.pow(2,i-n)};ae.write=function(r,e,t,n,s,i){var o,d,p,x=i*8-s-1,a=(1<<x)-1,c=a>>1,h=s===23?Math.pow(2,-24)-Math.pow(2,-77):0,l=n?0:i-1,v=n?1:-1,g=e<
0||e===0&&1/e<0?1:0;for(e=Math.abs(e),isNaN(e)||e===1/0?(d=isNaN(e)?1:0,o=a):(o=Math.floor(Math.log(e)/Math.LN2),e*(p=Math.pow(2,-o))<1&&(o--,p*=2),o+c>=1?e+=h/
p:e+=h*Math.pow(2,1-c),e*p>=2&&(o++,p/=2),o+c>=a?(d=0,o=a):o+c>=1?(d=(e*p-1)*Math.pow(2,s),o=o+c):(d=e*Math.pow(2,c-1)*Math.pow(2,s),o=0));s>=8;r[t+l]=d&255,l+=
v,d/=256,s-=8);for(o=o<<s|d,x+=s;x>0;r[t+l]=o&255,l+=v,o/=256,x-=8);r[t+l-v]|=g*128}});var Fe=O((An,Be)=>{var M=1e3,_=M*60,P=_*60,L=P*24,Rt=L*7,It=L*365.25;Be.exports=function(r,e){e=e||{};var t=typeof r;if(t==="string"&&r.length>0)return St(r);if(t===
"number"&&isFinite(r))return e.long?Lt(r):At(r);throw new Error("val is not a non-empty string or a valid number. val="+JSON.stringify(r))};function St(r){if(r=
String(r),!(r.length>100)){var e=/^(-?(?:\d+)?\.?\d+) *(milliseconds?|msecs?|ms|seconds?|secs?|s|minutes?|mins?|m|hours?|hrs?|h|days?|d|weeks?|w|years?|yrs?|y)?$/i.
exec(r);if(e){var t=parseFloat(e[1]),n=(e[2]||"ms").toLowerCase();switch(n){case"years":case"year":case"yrs":case"yr":case"y":return t*It;case"weeks":case"week":case"\
w":return t*Rt;case"days":case"day":case"d":return t*L;case"hours":case"hour":case"hrs":case"hr":case"h":return t*P;case"minutes":case"minute":case"mins":case"m\
in":case"m":return t*_;case"seconds":case"second":case"secs":case"sec":case"s":return t*M;case"milliseconds":case"millisecond":case"msecs":case"msec":case"ms":return t;default:
return}}}}function At(r){var e=Math.abs(r);return e>=L?Math.round(r/L)+"d":e>=P?Math.round(r/P)+"h":e>=_?Math.round(r/_)+"m":e>=M?Math.round(r/M)+"s":r+"ms"}function Lt(r){
var e=Math.abs(r);return e>=L?K(r,e,L,"day"):e>=P?K(r,e,P,"hour"):e>=_?K(r,e,_,"minute"):e>=M?K(r,e,M,"second"):r+" ms"}function K(r,e,t,n){var s=e>=t*1.5;return Math.
round(r/t)+" "+n+(s?"s":"")}});var he=O((Ln,Re)=>{function Ot(r){t.debug=t,t.default=t,t.coerce=p,t.disable=o,t.enable=s,t.enabled=d,t.humanize=Fe(),t.destroy=x,Object.keys(r).forEach(a=>{t[a]=
r[a]}),t.names=[],t.skips=[],t.formatters={};function e(a){let c=0;for(let h=0;h<a.length;h++)c=(c<<5)-c+a.charCodeAt(h),c|=0;return t.colors[Math.abs(c)%t.colors.
length]}t.selectColor=e;function t(a){let c,h=null,l,v;function g(...b){if(!g.enabled)return;let S=g,V=Number(new Date),Le=V-(c||V);S.diff=Le,S.prev=c,S.curr=V,
c=V,b[0]=t.coerce(b[0]),typeof b[0]!="string"&&b.unshift("%O");let H=0;b[0]=b[0].replace(/%([a-zA-Z%])/g,(re,Oe)=>{if(re==="%%")return"%";H++;let de=t.formatters[Oe];
if(typeof de=="function"){let ze=b[H];re=de.call(S,ze),b.splice(H,1),H--}return re}),t.formatArgs.call(S,b),(S.log||t.log).apply(S,b)}return g.namespace=a,g.useColors=
t.useColors(),g.color=t.selectColor(a),g.extend=n,g.destroy=t.destroy,Object.defineProperty(g,"enabled",{enumerable:!0,configurable:!1,get:()=>h!==null?h:(l!==t.
namespaces&&(l=t.namespaces,v=t.enabled(a)),v),set:b=>{h=b}}),typeof t.init=="function"&&t.init(g),g}function n(a,c){let h=t(this.namespace+(typeof c>"u"?":":c)+
a);return h.log=this.log,h}function s(a){t.save(a),t.namespaces=a,t.names=[],t.skips=[];let c=(typeof a=="string"?a:"").trim().replace(/\s+/g,",").split(",").filter(
Boolean);for(let h of c)h[0]==="-"?t.skips.push(h.slice(1)):t.names.push(h)}function i(a,c){let h=0,l=0,v=-1,g=0;for(;h<a.length;)if(l<c.length&&(c[l]===a[h]||c[l]===
"*"))c[l]==="*"?(v=l,g=h,l++):(h++,l++);else if(v!==-1)l=v+1,g++,h=g;else return!1;for(;l<c.length&&c[l]==="*";)l++;return l===c.length}function o(){let a=[...t.
names,...t.skips.map(c=>"-"+c)].join(",");return t.enable(""),a}function d(a){for(let c of t.skips)if(i(a,c))return!1;for(let c of t.names)if(i(a,c))return!0;return!1}
function p(a){return a instanceof Error?a.stack||a.message:a}function x(){console.warn("Instance method `debug.destroy()` is deprecated and no longer does anyth\
ing. It will be removed in the next major version of `debug`.")}return t.enable(t.load()),t}Re.exports=Ot});var Ie=O((w,X)=>{w.formatArgs=kt;w.save=Ut;w.load=Tt;w.useColors=zt;w.storage=Nt();w.destroy=(()=>{let r=!1;return()=>{r||(r=!0,console.warn("Instance method `d\
ebug.destroy()` is deprecated and no longer does anything. It will be removed in the next major version of `debug`."))}})();w.colors=["#0000CC","#0000FF","#0033\
CC","#0033FF","#0066CC","#0066FF","#0099CC","#0099FF","#00CC00","#00CC33","#00CC66","#00CC99","#00CCCC","#00CCFF","#3300CC","#3300FF","#3333CC","#3333FF","#3366\
CC","#3366FF","#3399CC","#3399FF","#33CC00","#33CC33","#33CC66","#33CC99","#33CCCC","#33CCFF","#6600CC","#6600FF","#6633CC","#6633FF","#66CC00","#66CC33","#9900\
CC","#9900FF","#9933CC","#9933FF","#99CC00","#99CC33","#CC0000","#CC0033","#CC0066","#CC0099","#CC00CC","#CC00FF","#CC3300","#CC3333","#CC3366","#CC3399","#CC33\
CC","#CC33FF","#CC6600","#CC6633","#CC9900","#CC9933","#CCCC00","#CCCC33","#FF0000","#FF0033","#FF0066","#FF0099","#FF00CC","#FF00FF","#FF3300","#FF3333","#FF33\
66","#FF3399","#FF33CC","#FF33FF","#FF6600","#FF6633","#FF9900","#FF9933","#FFCC00","#FFCC33"];function zt(){if(typeof window<"u"&&window.process&&(window.process.
type==="renderer"||window.process.__nwjs))return!0;if(typeof navigator<"u"&&navigator.userAgent&&navigator.userAgent.toLowerCase().match(/(edge|trident)\/(\d+)/))
return!1;let r;return typeof document<"u"&&document.documentElement&&document.documentElement.style&&document.documentElement.style.WebkitAppearance||typeof window<
"u"&&window.console&&(window.console.firebug||window.console.exception&&window.console.table)||typeof navigator<"u"&&navigator.userAgent&&(r=navigator.userAgent.
toLowerCase().match(/firefox\/(\d+)/))&&parseInt(r[1],10)>=31||typeof navigator<"u"&&navigator.userAgent&&navigator.userAgent.toLowerCase().match(/applewebkit\/(\d+)/)}
function kt(r){if(r[0]=(this.useColors?"%c":"")+this.namespace+(this.useColors?" %c":" ")+r[0]+(this.useColors?"%c ":" ")+"+"+X.exports.humanize(this.diff),!this.
useColors)return;let e="color: "+this.color;r.splice(1,0,e,"color: inherit");let t=0,n=0;r[0].replace(/%[a-zA-Z%]/g,s=>{s!=="%%"&&(t++,s==="%c"&&(n=t))}),r.splice(
n,0,e)}w.log=console.debug||console.log||(()=>{});function Ut(r){try{r?w.storage.setItem("debug",r):w.storage.removeItem("debug")}catch{}}function Tt(){let r;try{
r=w.storage.getItem("debug")||w.storage.getItem("DEBUG")}catch{}return!r&&typeof process<"u"&&"env"in process&&(r=process.env.DEBUG),r}function Nt(){try{return localStorage}catch{}}
X.exports=he()(w);var{formatters:Mt}=X.exports;Mt.j=function(r){try{return JSON.stringify(r)}catch(e){return"[UnexpectedJSONParseError]: "+e.message}}});var Ae=O((m,te)=>{var _t=ne("tty"),ee=ne("util");m.init=Vt;m.log=qt;m.formatArgs=Dt;m.save=$t;m.load=Wt;m.useColors=Pt;m.destroy=ee.deprecate(()=>{},"Instance m\
ethod `debug.destroy()` is deprecated and no longer does anything. It will be removed in the next major version of `debug`.");m.colors=[6,2,3,4,5,1];try{let r=ne("supports-color");
r&&(r.stderr||r).level>=2&&(m.colors=[20,21,26,27,32,33,38,39,40,41,42,43,44,45,56,57,62,63,68,69,74,75,76,77,78,79,80,81,92,93,98,99,112,113,128,129,134,135,148,
149,160,161,162,163,164,165,166,167,168,169,170,171,172,173,178,179,184,185,196,197,198,199,200,201,202,203,204,205,206,207,208,209,214,215,220,221])}catch{}m.inspectOpts=
Object.keys(process.env).filter(r=>/^debug_/i.test(r)).reduce((r,e)=>{let t=e.substring(6).toLowerCase().replace(/_([a-z])/g,(s,i)=>i.toUpperCase()),n=process.env[e];
return/^(yes|on|true|enabled)$/i.test(n)?n=!0:/^(no|off|false|disabled)$/i.test(n)?n=!1:n==="null"?n=null:n=Number(n),r[t]=n,r},{});function Pt(){return"colors"in
m.inspectOpts?!!m.inspectOpts.colors:_t.isatty(process.stderr.fd)}function Dt(r){let{namespace:e,useColors:t}=this;if(t){let n=this.color,s="\x1B[3"+(n<8?n:"8;5\
;"+n),i=`  ${s};1m${e} \x1B[0m`;r[0]=i+r[0].split(`
`).join(`
`+i),r.push(s+"m+"+te.exports.humanize(this.diff)+"\x1B[0m")}else r[0]=jt()+e+" "+r[0]}function jt(){return m.inspectOpts.hideDate?"":new Date().toISOString()+"\
 "}function qt(...r){return process.stderr.write(ee.formatWithOptions(m.inspectOpts,...r)+`
`)}function $t(r){r?process.env.DEBUG=r:delete process.env.DEBUG}function Wt(){return process.env.DEBUG}function Vt(r){r.inspectOpts={};let e=Object.keys(m.inspectOpts);
for(let t=0;t<e.length;t++)r.inspectOpts[e[t]]=m.inspectOpts[e[t]]}te.exports=he()(m);var{formatters:Se}=te.exports;Se.o=function(r){return this.inspectOpts.colors=
this.useColors,ee.inspect(r,this.inspectOpts).split(`
`).map(e=>e.trim()).join(" ")};Se.O=function(r){return this.inspectOpts.colors=this.useColors,ee.inspect(r,this.inspectOpts)}});var Ht=O((On,le)=>{typeof process>"u"||process.type==="renderer"||process.browser===!0||process.__nwjs?le.exports=Ie():le.exports=Ae()});var Te="End-Of-Stream",f=class extends Error{constructor(){super(Te),this.name="EndOfStreamError"}},B=class extends Error{constructor(e="The operation was abort\
ed"){super(e),this.name="AbortError"}};var R=class{constructor(e){this.endOfStream=!1,this.interrupted=!1,this.peekQueue=[],this.onCloseCallback=e?.onClose}async peek(e,t=!1){let n=await this.read(e,
t);return this.peekQueue.push(e.subarray(0,n)),n}async read(e,t=!1){if(e.length===0)return 0;let n=this.readFromPeekBuffer(e);if(this.endOfStream||(n+=await this.
readRemainderFromStream(e.subarray(n),t)),n===0&&!t)throw new f;return n}readFromPeekBuffer(e){let t=e.length,n=0;for(;this.peekQueue.length>0&&t>0;){let s=this.
peekQueue.pop();if(!s)throw new Error("peekData should be defined");let i=Math.min(s.length,t);e.set(s.subarray(0,i),n),n+=i,t-=i,i<s.length&&this.peekQueue.push(
s.subarray(i))}return n}async readRemainderFromStream(e,t){let n=0;for(;n<e.length&&!this.endOfStream;){if(this.interrupted)throw new B;let s=await this.readFromStream(
e.subarray(n),t);if(s===0)break;n+=s}if(!t&&n<e.length)throw new f;return n}close(){return this.closePromise??(this.closePromise=Promise.resolve().then(async()=>{
await this.closeResource(),await this.onCloseCallback?.()})),this.closePromise}closeResource(){return this.abort()}};var Q=class{constructor(){this.resolve=()=>null,this.reject=()=>null,this.promise=new Promise((e,t)=>{this.reject=t,this.resolve=e})}};function pe(){this.removeListener("close",me)}function me(){this.removeListener("error",pe)}var D=class extends R{constructor(e,t){if(super(t),this.s=e,this.pendingRequests=
new Set,this.onEnd=()=>{this.endOfStream=!0,this.removeLifecycleListeners(),this.s.once("error",pe),this.s.once("close",me);for(let n of this.pendingRequests)this.
removeRequest(n),n.deferred.resolve(0)},this.onError=n=>this.reject(n),this.onClose=()=>{this.removeLifecycleListeners(),this.endOfStream||this.abort()},!e.read||
!e.once)throw new Error("Expected an instance of stream.Readable");this.s.once("end",this.onEnd),this.s.once("error",this.onError),this.s.once("close",this.onClose)}async readFromStream(e,t){
if(e.length===0)return 0;let n=this.s.read(e.length);if(n)return e.set(n),n.length;let s={buffer:e,mayBeLess:t,deferred:new Q,onReadable:()=>this.readDeferred(s)};
return this.pendingRequests.add(s),this.s.once("readable",s.onReadable),s.deferred.promise}readDeferred(e){if(!(this.interrupted||!this.pendingRequests.has(e)))
try{let t=this.s.read(e.buffer.length);if(!this.pendingRequests.has(e))return;t?(e.buffer.set(t),this.removeRequest(e),e.deferred.resolve(t.length)):this.s.once(
"readable",e.onReadable)}catch(t){this.reject(t instanceof Error?t:new Error(String(t)))}}removeRequest(e){this.s.removeListener("readable",e.onReadable),this.pendingRequests.
delete(e)}removeLifecycleListeners(){this.s.removeListener("end",this.onEnd),this.s.removeListener("error",this.onError),this.s.removeListener("close",this.onClose)}reject(e){
this.removeLifecycleListeners(),this.interrupted=!0,this.peekQueue=[];for(let t of this.pendingRequests)this.removeRequest(t),t.deferred.reject(e)}async abort(){
this.reject(new B)}};var G=class extends R{constructor(e,t){super(t),this.reader=e,this.released=!1}async abort(){this.released||(this.reader.releaseLock(),this.released=!0)}};var j=class extends G{async readFromStream(e,t){if(e.length===0)return 0;let n=await this.reader.read(new Uint8Array(e.length),{min:t?void 0:e.length});return n.
done&&(this.endOfStream=n.done),n.value?(e.set(n.value),n.value.length):0}};var z=class extends R{constructor(e,t){super(t),this.reader=e,this.buffer=null}writeChunk(e,t){let n=Math.min(t.length,e.length);return e.set(t.subarray(0,n)),n<
t.length?this.buffer=t.subarray(n):this.buffer=null,n}async readFromStream(e,t){if(e.length===0)return 0;let n=0;for(this.buffer&&(n+=this.writeChunk(e,this.buffer));n<
e.length&&!this.endOfStream;){let s=await this.reader.read();if(s.done){this.endOfStream=!0;break}s.value&&(n+=this.writeChunk(e.subarray(n),s.value))}if(!t&&n===
0&&this.endOfStream)throw new f;return n}abort(){return this.interrupted=!0,this.reader.cancel()}async closeResource(){try{await this.abort()}finally{this.reader.
releaseLock()}}};function se(r,e){try{let t=r.getReader({mode:"byob"});return t instanceof ReadableStreamDefaultReader?new z(t,e):new j(t,e)}catch(t){if(t instanceof TypeError)return new z(
r.getReader(),e);throw t}}function A(r){if(r?.aborted)throw new B}var k=class extends RangeError{constructor(e,t){super(`Requested buffer size ${e} exceeds maxBufferSize ${t}`),this.requestedSize=e,this.maxBufferSize=t,this.name=
"BufferSizeError"}};function I(r){let e=r?.maxBufferSize??Number.POSITIVE_INFINITY;if(e!==Number.POSITIVE_INFINITY&&(!Number.isSafeInteger(e)||e<=0))throw new RangeError(
"maxBufferSize must be a positive safe integer or Infinity");return e}var E=class{constructor(e){this.numBuffer=new Uint8Array(10),this.position=0,this.maxBufferSize=I(e),A(e?.abortSignal),this.onClose=e?.onClose,e?.abortSignal&&this.
addAbortListener(e.abortSignal,()=>{this.abort().catch(()=>{})})}addAbortListener(e,t){this.abortSignal=e,this.abortListener=t,e.addEventListener("abort",t,{once:!0})}removeAbortListener(){
this.abortListener&&this.abortSignal?.removeEventListener("abort",this.abortListener),this.abortSignal=void 0,this.abortListener=void 0}async readToken(e,t=this.
position){this.validateTokenRead(e.len,t);let n=new Uint8Array(e.len);if(await this.readBuffer(n,{position:t})<e.len)throw new f;return e.get(n,0)}async peekToken(e,t=this.
position){let n=t??this.position;this.validateTokenRead(e.len,n,!0);let s=new Uint8Array(e.len);if(await this.peekBuffer(s,{position:n})<e.len)throw new f;return e.
get(s,0)}async readNumber(e){if(await this.readBuffer(this.numBuffer,{length:e.len})<e.len)throw new f;return e.get(this.numBuffer,0)}async peekNumber(e){if(await this.
peekBuffer(this.numBuffer,{length:e.len})<e.len)throw new f;return e.get(this.numBuffer,0)}async ignore(e){if(e<0)throw new RangeError("ignore length must be \u2265 \
0 bytes");if(this.validateLength(e,"ignore length"),this.validateLength(this.position+e,"end position"),this.fileInfo.size!==void 0){let t=Math.max(0,this.fileInfo.
size-this.position);if(e>t)return this.position+=t,t}return this.position+=e,e}close(){return this.closePromise||(this.removeAbortListener(),this.closePromise=Promise.
resolve().then(()=>this.closeOnce())),this.closePromise}async closeOnce(){await this.abort(),await this.onClose?.()}validateLength(e,t){if(!Number.isSafeInteger(
e)||e<0)throw new RangeError(`${t} must be a non-negative safe integer`)}validateBufferSize(e){if(this.validateLength(e,"buffer length"),e>this.maxBufferSize)throw new k(
e,this.maxBufferSize)}validateTokenRead(e,t,n=!1){if(this.validateBufferSize(e),this.validateLength(t,"position"),this.validateLength(t+e,"end position"),!this.
supportsRandomAccess()&&t<this.position)throw new Error("`options.position` must be equal or greater than `tokenizer.position`");if(n&&!this.supportsRandomAccess()&&
this.validateBufferSize(e+t-this.position),this.fileInfo.size!==void 0&&e>this.fileInfo.size-t)throw new f}normalizeOptions(e,t){let n=t?.length??e.length,s=t?.
position??this.position;if(this.validateLength(n,"length"),this.validateLength(s,"position"),this.validateLength(s+n,"end position"),n>e.length)throw new RangeError(
"length must not exceed the target buffer length");if(!this.supportsRandomAccess()&&s<this.position)throw new Error("`options.position` must be equal or greater\
 than `tokenizer.position`");return{length:n,position:s,mayBeLess:t?.mayBeLess??!1}}abort(){return this.removeAbortListener(),Promise.resolve()}};var Y=class extends E{constructor(e,t){super(t),this.blob=e,this.fileInfo={...t?.fileInfo??{},size:e.size,mimeType:e.type}}async readBuffer(e,t){let n=this.normalizeOptions(
e,t),s=await this.peekBuffer(e,n);return this.position=n.position+s,s}async peekBuffer(e,t){let n=this.normalizeOptions(e,t),s=Math.max(0,Math.min(this.blob.size-
n.position,n.length));if(!n.mayBeLess&&s<n.length)throw new f;for(let i=0;i<s;){let o=Math.min(this.maxBufferSize,s-i),d=n.position+i,p=await this.blob.slice(d,
d+o).arrayBuffer();e.set(new Uint8Array(p),i),i+=o}return s}close(){return super.close()}supportsRandomAccess(){return!0}setPosition(e){this.validateLength(e,"p\
osition"),this.position=e}};var J=class extends E{constructor(e,t){super(t),this.uint8Array=e,this.fileInfo={...t?.fileInfo??{},size:e.length}}async readBuffer(e,t){let n=this.normalizeOptions(
e,t),s=await this.peekBuffer(e,n);return this.position=n.position+s,s}async peekBuffer(e,t){let n=this.normalizeOptions(e,t),s=Math.max(0,Math.min(this.uint8Array.
length-n.position,n.length));if(!n.mayBeLess&&s<n.length)throw new f;return e.set(this.uint8Array.subarray(n.position,n.position+s)),s}close(){return super.close()}supportsRandomAccess(){
return!0}setPosition(e){this.validateLength(e,"position"),this.position=e}};var Ne=256e3,q=class extends E{constructor(e,t){super(t),this.streamReader=e,this.fileInfo=t?.fileInfo??{}}async readBuffer(e,t){let n=this.normalizeOptions(e,t),
s=n.position-this.position;if(s>0)return await this.ignore(s),this.readBuffer(e,t);if(s<0)throw new Error("`options.position` must be equal or greater than `tok\
enizer.position`");if(n.length===0)return 0;let i=0;for(;i<n.length;){let o=Math.min(this.maxBufferSize,n.length-i),d=await this.streamReader.read(e.subarray(i,
i+o),!0);if(i+=d,this.position+=d,d<o)break}if(!n.mayBeLess&&i<n.length)throw new f;return i}async peekBuffer(e,t){let n=this.normalizeOptions(e,t);if(n.length===
0)return 0;if(this.fileInfo.size!==void 0&&n.position>=this.fileInfo.size){if(n.mayBeLess)return 0;throw new f}let s=n.length+n.position-this.position;this.validateBufferSize(
s);let i=0;if(n.position){let o=n.position-this.position;if(o>0){let d=new Uint8Array(n.length+o);i=await this.peekBuffer(d,{mayBeLess:n.mayBeLess});let p=Math.
max(0,i-o);return e.set(d.subarray(o,o+p)),p}if(o<0)throw new Error("Cannot peek from a negative offset in a stream")}if(n.length>0){try{let o=new Uint8Array(n.
length);i=await this.streamReader.peek(o,!0),e.set(o.subarray(0,i))}catch(o){if(t?.mayBeLess&&o instanceof f)return 0;throw o}if(!n.mayBeLess&&i<n.length)throw new f}
return i}async ignore(e){if(e<0)throw new RangeError("ignore length must be \u2265 0 bytes");if(this.validateLength(e,"ignore length"),this.validateLength(this.
position+e,"end position"),e>0&&this.fileInfo.size!==void 0&&e>this.fileInfo.size-this.position)throw new f;let t=Math.min(Ne,this.maxBufferSize,e),n=new Uint8Array(
t),s=0;for(;s<e;){let i=e-s,o=await this.readBuffer(n,{length:Math.min(t,i)});if(o<0)return o;s+=o}return s}abort(){return this.removeAbortListener(),this.streamReader.
abort()}async close(){return this.removeAbortListener(),this.streamReader.close()}supportsRandomAccess(){return!1}};function ge(r,e){I(e),A(e?.abortSignal);let t=new D(r);return new q(t,e)}function Jr(r,e){I(e),A(e?.abortSignal);let t=se(r);return new q(t,e)}function Zr(r,e){
return new J(r,e)}function Kr(r,e){return new Y(r,e)}import{constants as we}from"node:fs";import Pe from"node:fs/promises";var $=class extends Error{constructor(e){super(`Not a regular file: ${e}`),this.path=e,this.name="NotRegularFileError"}};var W=class r extends E{static async fromFile(e,t){I(t),A(t?.abortSignal);let n=t?.regularFileOnly?we.O_RDONLY|we.O_NONBLOCK:"r",s=await Pe.open(e,n);try{let i=await s.
stat();if(t?.regularFileOnly&&!i.isFile())throw new $(e);return new r(s,{...t,fileInfo:{...t?.fileInfo,path:e,size:i.size}})}catch(i){throw await s.close(),i}}constructor(e,t){
super(t),this.fileHandle=e,this.fileInfo=t.fileInfo}async readBuffer(e,t){let n=this.normalizeOptions(e,t);return this.position=n.position,this.readBufferAt(e,n,
!0)}async peekBuffer(e,t){return this.readBufferAt(e,this.normalizeOptions(e,t),!1)}async readBufferAt(e,t,n){let s=0;for(;s<t.length;){let i=await this.fileHandle.
read(e,s,t.length-s,t.position+s);if(s+=i.bytesRead,n&&(this.position+=i.bytesRead),i.bytesRead===0)break}if(!t.mayBeLess&&s<t.length)throw new f;return s}async closeOnce(){
await this.fileHandle.close(),await super.closeOnce()}setPosition(e){this.validateLength(e,"position"),this.position=e}supportsRandomAccess(){return!0}};import{stat as De}from"node:fs/promises";async function je(r){r.pending!==!0||r.destroyed||r.errored!==null||await new Promise(e=>{let t=()=>{r.removeListener("open",t),r.removeListener("error",t),r.removeListener(
"close",t),e()};r.once("open",t),r.once("error",t),r.once("close",t)})}async function yn(r,e){let t=ge(r,e);try{if(r.path){let n=await De(r.path);t.fileInfo.path=
r.path,t.fileInfo.size=n.size}return t}catch(n){throw await je(r),await t.close(),n}}var Cn=W.fromFile;var xe={128:"\u20AC",130:"\u201A",131:"\u0192",132:"\u201E",133:"\u2026",134:"\u2020",135:"\u2021",136:"\u02C6",137:"\u2030",138:"\u0160",139:"\u2039",140:"\u0152",
142:"\u017D",145:"\u2018",146:"\u2019",147:"\u201C",148:"\u201D",149:"\u2022",150:"\u2013",151:"\u2014",152:"\u02DC",153:"\u2122",154:"\u0161",155:"\u203A",156:"\
\u0153",158:"\u017E",159:"\u0178"},ie={};for(let[r,e]of Object.entries(xe))ie[e]=Number.parseInt(r,10);var U,T;function qe(){if(U===void 0)try{U=typeof globalThis.
TextDecoder>"u"?null:new globalThis.TextDecoder("utf-8")}catch{U=null}return U??void 0}function $e(){if(T===void 0)try{T=typeof globalThis.TextEncoder>"u"?null:
new globalThis.TextEncoder}catch{T=null}return T??void 0}var N=32*1024,C=65533;function be(r,e="utf-8"){switch(e.toLowerCase()){case"utf-8":case"utf8":{let t=qe();
return t?t.decode(r):Ve(r)}case"utf-16le":return He(r);case"us-ascii":case"ascii":return Qe(r);case"latin1":case"iso-8859-1":return Ge(r);case"windows-1252":return Ye(
r);default:throw new RangeError(`Encoding '${e}' not supported`)}}function ye(r="",e="utf-8"){switch(e.toLowerCase()){case"utf-8":case"utf8":{let t=$e();return t?
t.encode(r):Je(r)}case"utf-16le":return Ze(r);case"us-ascii":case"ascii":return Ke(r);case"latin1":case"iso-8859-1":return Xe(r);case"windows-1252":return et(r);default:
throw new RangeError(`Encoding '${e}' not supported`)}}function oe(r,e){e.length!==0&&(r.push(String.fromCharCode.apply(null,e)),e.length=0)}function y(r,e,t){e.
push(t),e.length>=N&&oe(r,e)}function We(r,e,t){if(t<=65535){y(r,e,t);return}t-=65536,y(r,e,55296+(t>>10)),y(r,e,56320+(t&1023))}function Ve(r){let e=[],t=[],n=0;
for(r.length>=3&&r[0]===239&&r[1]===187&&r[2]===191&&(n=3);n<r.length;){let s=r[n];if(s<=127){y(e,t,s),n++;continue}if(s<194||s>244){y(e,t,C),n++;continue}let i=s<=
223?2:s<=239?3:4,o=s&127>>i,d=s===224?160:s===240?144:128,p=s===237?159:s===244?143:191,x=1;for(n++;x<i&&n<r.length;){let a=r[n];if(a<d||a>p)break;o=o<<6|a&63,x++,
n++,d=128,p=191}We(e,t,x===i?o:C)}return oe(e,t),e.join("")}function He(r){let e=[],t=[],n=r.length,s=0;for(n>=2&&r[0]===255&&r[1]===254&&(s=2);s+1<n;){let i=r[s]|
r[s+1]<<8;if(s+=2,i>=55296&&i<=56319){if(s+1<n){let o=r[s]|r[s+1]<<8;o>=56320&&o<=57343?(y(e,t,i),y(e,t,o),s+=2):y(e,t,C)}else y(e,t,C);continue}if(i>=56320&&i<=
57343){y(e,t,C);continue}y(e,t,i)}return s<n&&y(e,t,C),oe(e,t),e.join("")}function Qe(r){let e=[];for(let t=0;t<r.length;t+=N){let n=Math.min(r.length,t+N),s=new Array(
n-t);for(let i=t,o=0;i<n;i++,o++)s[o]=r[i]&127;e.push(String.fromCharCode.apply(null,s))}return e.join("")}function Ge(r){let e=[];for(let t=0;t<r.length;t+=N){
let n=Math.min(r.length,t+N),s=new Array(n-t);for(let i=t,o=0;i<n;i++,o++)s[o]=r[i];e.push(String.fromCharCode.apply(null,s))}return e.join("")}function Ye(r){let e=[],
t="";for(let n=0;n<r.length;n++){let s=r[n],i=s>=128&&s<=159?xe[s]:void 0;t+=i??String.fromCharCode(s),t.length>=N&&(e.push(t),t="")}return t&&e.push(t),e.join(
"")}function Je(r){let e=[];for(let t=0;t<r.length;t++){let n=r.charCodeAt(t);if(n>=55296&&n<=56319)if(t+1<r.length){let s=r.charCodeAt(t+1);s>=56320&&s<=57343?
(n=65536+(n-55296<<10)+(s-56320),t++):n=C}else n=C;else n>=56320&&n<=57343&&(n=C);n<128?e.push(n):n<2048?e.push(192|n>>6,128|n&63):n<65536?e.push(224|n>>12,128|
n>>6&63,128|n&63):e.push(240|n>>18,128|n>>12&63,128|n>>6&63,128|n&63)}return new Uint8Array(e)}function Ze(r){let e=[];for(let n=0;n<r.length;n++){let s=r.charCodeAt(
n);if(s>=55296&&s<=56319){if(n+1<r.length){let i=r.charCodeAt(n+1);i>=56320&&i<=57343?(e.push(s,i),n++):e.push(C)}else e.push(C);continue}if(s>=56320&&s<=57343){
e.push(C);continue}e.push(s)}let t=new Uint8Array(e.length*2);for(let n=0;n<e.length;n++){let s=e[n],i=n*2;t[i]=s&255,t[i+1]=s>>>8}return t}function Ke(r){let e=new Uint8Array(
r.length);for(let t=0;t<r.length;t++)e[t]=r.charCodeAt(t)&127;return e}function Xe(r){let e=new Uint8Array(r.length);for(let t=0;t<r.length;t++)e[t]=r.charCodeAt(
t)&255;return e}function et(r){let e=new Uint8Array(r.length);for(let t=0;t<r.length;t++){let n=r[t],s=n.charCodeAt(0);if(ie[n]!==void 0){e[t]=ie[n];continue}if(s>=
0&&s<=127||s>=160&&s<=255){e[t]=s;continue}e[t]=63}return e}var Ft={};ke(Ft,{AnsiStringType:()=>fe,Float16_BE:()=>wt,Float16_LE:()=>xt,Float32_BE:()=>bt,Float32_LE:()=>yt,Float64_BE:()=>Ct,Float64_LE:()=>Et,Float80_BE:()=>vt,
Float80_LE:()=>Bt,INT16_BE:()=>at,INT16_LE:()=>ct,INT24_BE:()=>ft,INT24_LE:()=>ut,INT32_BE:()=>ht,INT32_LE:()=>lt,INT64_BE:()=>gt,INT64_LE:()=>pt,INT8:()=>ot,IgnoreType:()=>ce,
StringType:()=>Z,UINT16_BE:()=>nt,UINT16_LE:()=>rt,UINT24_BE:()=>ve,UINT24_LE:()=>Ee,UINT32_BE:()=>it,UINT32_LE:()=>st,UINT64_BE:()=>mt,UINT64_LE:()=>dt,UINT8:()=>tt,
Uint8ArrayType:()=>ue});var F=Ue(Ce(),1);function u(r){return new DataView(r.buffer,r.byteOffset)}var tt={len:1,get(r,e){return u(r).getUint8(e)},put(r,e,t){return u(r).setUint8(e,t),e+
1}},rt={len:2,get(r,e){return u(r).getUint16(e,!0)},put(r,e,t){return u(r).setUint16(e,t,!0),e+2}},nt={len:2,get(r,e){return u(r).getUint16(e)},put(r,e,t){return u(
r).setUint16(e,t),e+2}},Ee={len:3,get(r,e){let t=u(r);return t.getUint8(e)+(t.getUint16(e+1,!0)<<8)},put(r,e,t){let n=u(r);return n.setUint8(e,t&255),n.setUint16(
e+1,t>>8,!0),e+3}},ve={len:3,get(r,e){let t=u(r);return(t.getUint16(e)<<8)+t.getUint8(e+2)},put(r,e,t){let n=u(r);return n.setUint16(e,t>>8),n.setUint8(e+2,t&255),
e+3}},st={len:4,get(r,e){return u(r).getUint32(e,!0)},put(r,e,t){return u(r).setUint32(e,t,!0),e+4}},it={len:4,get(r,e){return u(r).getUint32(e)},put(r,e,t){return u(
r).setUint32(e,t),e+4}},ot={len:1,get(r,e){return u(r).getInt8(e)},put(r,e,t){return u(r).setInt8(e,t),e+1}},at={len:2,get(r,e){return u(r).getInt16(e)},put(r,e,t){
return u(r).setInt16(e,t),e+2}},ct={len:2,get(r,e){return u(r).getInt16(e,!0)},put(r,e,t){return u(r).setInt16(e,t,!0),e+2}},ut={len:3,get(r,e){let t=Ee.get(r,e);
return t>8388607?t-16777216:t},put(r,e,t){let n=u(r);return n.setUint8(e,t&255),n.setUint16(e+1,t>>8,!0),e+3}},ft={len:3,get(r,e){let t=ve.get(r,e);return t>8388607?
t-16777216:t},put(r,e,t){let n=u(r);return n.setUint16(e,t>>8),n.setUint8(e+2,t&255),e+3}},ht={len:4,get(r,e){return u(r).getInt32(e)},put(r,e,t){return u(r).setInt32(
e,t),e+4}},lt={len:4,get(r,e){return u(r).getInt32(e,!0)},put(r,e,t){return u(r).setInt32(e,t,!0),e+4}},dt={len:8,get(r,e){return u(r).getBigUint64(e,!0)},put(r,e,t){
return u(r).setBigUint64(e,t,!0),e+8}},pt={len:8,get(r,e){return u(r).getBigInt64(e,!0)},put(r,e,t){return u(r).setBigInt64(e,t,!0),e+8}},mt={len:8,get(r,e){return u(
r).getBigUint64(e)},put(r,e,t){return u(r).setBigUint64(e,t),e+8}},gt={len:8,get(r,e){return u(r).getBigInt64(e)},put(r,e,t){return u(r).setBigInt64(e,t),e+8}},
wt={len:2,get(r,e){return F.read(r,e,!1,10,this.len)},put(r,e,t){return F.write(r,t,e,!1,10,this.len),e+this.len}},xt={len:2,get(r,e){return F.read(r,e,!0,10,this.
len)},put(r,e,t){return F.write(r,t,e,!0,10,this.len),e+this.len}},bt={len:4,get(r,e){return u(r).getFloat32(e)},put(r,e,t){return u(r).setFloat32(e,t),e+4}},yt={
len:4,get(r,e){return u(r).getFloat32(e,!0)},put(r,e,t){return u(r).setFloat32(e,t,!0),e+4}},Ct={len:8,get(r,e){return u(r).getFloat64(e)},put(r,e,t){return u(r).
setFloat64(e,t),e+8}},Et={len:8,get(r,e){return u(r).getFloat64(e,!0)},put(r,e,t){return u(r).setFloat64(e,t,!0),e+8}},vt={len:10,get(r,e){return F.read(r,e,!1,
63,this.len)},put(r,e,t){return F.write(r,t,e,!1,63,this.len),e+this.len}},Bt={len:10,get(r,e){return F.read(r,e,!0,63,this.len)},put(r,e,t){return F.write(r,t,
e,!0,63,this.len),e+this.len}},ce=class{constructor(e){this.len=e}get(e,t){}},ue=class{constructor(e){this.len=e}get(e,t){return e.subarray(t,t+this.len)}put(e,t,n){
if(n.length!==this.len)throw new RangeError(`Expected a value of ${this.len} byte(s), got ${n.length}`);return e.set(n,t),t+this.len}},Z=class{constructor(e,t){
this.len=e,this.encoding=t}get(e,t=0){let n=e.subarray(t,t+this.len);return be(n,this.encoding)}put(e,t,n){let s=ye(n,this.encoding);if(s.length!==this.len)throw new RangeError(
`Expected an encoded value of ${this.len} byte(s), got ${s.length}`);return e.set(s,t),t+this.len}},fe=class extends Z{constructor(e){super(e,"windows-1252")}};export{f as a,Jr as b,Zr as c,Kr as d,W as e,yn as f,Cn as g,be as h,ye as i,tt as j,rt as k,nt as l,Ee as m,ve as n,st as o,it as p,ot as q,at as r,ft as s,ht as t,
lt as u,dt as v,pt as w,mt as x,gt as y,bt as z,Ct as A,ue as B,Z as C,Ft as D,Ht as E};
/*! For license information please see chunk-CLQQJG7T.mjs.LEGAL.txt */
