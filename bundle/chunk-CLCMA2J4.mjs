import{createRequire as requireOf}from'node:module';const require=requireOf(import.meta.url);
import{a as er}from"./chunk-5FM3IUO5.mjs";import{b as Xo,d as Pf}from"./chunk-6WZNAABB.mjs";var zh=Xo(Pe=>{"use strict";var Km=Pe&&Pe.__extends||(function(){var t=function(i,e){return t=Object.setPrototypeOf||{__proto__:[]}instanceof Array&&function(r,n){
r.__proto__=n}||function(r,n){for(var s in n)n.hasOwnProperty(s)&&(r[s]=n[s])},t(i,e)};return function(i,e){t(i,e);function r(){this.constructor=i}i.prototype=e===
null?Object.create(e):(r.prototype=e.prototype,new r)}})();Object.defineProperty(Pe,"__esModule",{value:!0});var Z=256,Du=(function(){function t(i){i===void 0&&
(i="="),this._paddingCharacter=i}return t.prototype.encodedLength=function(i){return this._paddingCharacter?(i+2)/3*4|0:(i*8+5)/6|0},t.prototype.encode=function(i){
for(var e="",r=0;r<i.length-2;r+=3){var n=i[r]<<16|i[r+1]<<8|i[r+2];e+=this._encodeByte(n>>>18&63),e+=this._encodeByte(n>>>12&63),e+=this._encodeByte(n>>>6&63),
e+=this._encodeByte(n>>>0&63)}var s=i.length-r;if(s>0){var n=i[r]<<16|(s===2?i[r+1]<<8:0);e+=this._encodeByte(n>>>18&63),e+=this._encodeByte(n>>>12&63),s===2?e+=
this._encodeByte(n>>>6&63):e+=this._paddingCharacter||"",e+=this._paddingCharacter||""}return e},t.prototype.maxDecodedLength=function(i){return this._paddingCharacter?
i/4*3|0:(i*6+7)/8|0},t.prototype.decodedLength=function(i){return this.maxDecodedLength(i.length-this._getPaddingLength(i))},t.prototype.decode=function(i){if(i.
length===0)return new Uint8Array(0);for(var e=this._getPaddingLength(i),r=i.length-e,n=new Uint8Array(this.maxDecodedLength(r)),s=0,o=0,l=0,p=0,h=0,m=0,_=0;o<r-
4;o+=4)p=this._decodeChar(i.charCodeAt(o+0)),h=this._decodeChar(i.charCodeAt(o+1)),m=this._decodeChar(i.charCodeAt(o+2)),_=this._decodeChar(i.charCodeAt(o+3)),n[s++]=
p<<2|h>>>4,n[s++]=h<<4|m>>>2,n[s++]=m<<6|_,l|=p&Z,l|=h&Z,l|=m&Z,l|=_&Z;if(o<r-1&&(p=this._decodeChar(i.charCodeAt(o)),h=this._decodeChar(i.charCodeAt(o+1)),n[s++]=
p<<2|h>>>4,l|=p&Z,l|=h&Z),o<r-2&&(m=this._decodeChar(i.charCodeAt(o+2)),n[s++]=h<<4|m>>>2,l|=m&Z),o<r-3&&(_=this._decodeChar(i.charCodeAt(o+3)),n[s++]=m<<6|_,l|=
_&Z),l!==0)throw new Error("Base64Coder: incorrect characters for decoding");return n},t.prototype._encodeByte=function(i){var e=i;return e+=65,e+=25-i>>>8&6,e+=
51-i>>>8&-75,e+=61-i>>>8&-15,e+=62-i>>>8&3,String.fromCharCode(e)},t.prototype._decodeChar=function(i){var e=Z;return e+=(42-i&i-44)>>>8&-Z+i-43+62,e+=(46-i&i-48)>>>
8&-Z+i-47+63,e+=(47-i&i-58)>>>8&-Z+i-48+52,e+=(64-i&i-91)>>>8&-Z+i-65+0,e+=(96-i&i-123)>>>8&-Z+i-97+26,e},t.prototype._getPaddingLength=function(i){var e=0;if(this.
_paddingCharacter){for(var r=i.length-1;r>=0&&i[r]===this._paddingCharacter;r--)e++;if(i.length<4||e>2)throw new Error("Base64Coder: incorrect padding")}return e},
t})();Pe.Coder=Du;var ls=new Du;function Gm(t){return ls.encode(t)}Pe.encode=Gm;function Vm(t){return ls.decode(t)}Pe.decode=Vm;var Ch=(function(t){Km(i,t);function i(){
return t!==null&&t.apply(this,arguments)||this}return i.prototype._encodeByte=function(e){var r=e;return r+=65,r+=25-e>>>8&6,r+=51-e>>>8&-75,r+=61-e>>>8&-13,r+=
62-e>>>8&49,String.fromCharCode(r)},i.prototype._decodeChar=function(e){var r=Z;return r+=(44-e&e-46)>>>8&-Z+e-45+62,r+=(94-e&e-96)>>>8&-Z+e-95+63,r+=(47-e&e-58)>>>
8&-Z+e-48+52,r+=(64-e&e-91)>>>8&-Z+e-65+0,r+=(96-e&e-123)>>>8&-Z+e-97+26,r},i})(Du);Pe.URLSafeCoder=Ch;var Ih=new Ch;function Jm(t){return Ih.encode(t)}Pe.encodeURLSafe=
Jm;function Ym(t){return Ih.decode(t)}Pe.decodeURLSafe=Ym;Pe.encodedLength=function(t){return ls.encodedLength(t)};Pe.maxDecodedLength=function(t){return ls.maxDecodedLength(
t)};Pe.decodedLength=function(t){return ls.decodedLength(t)}});var Oh=Xo((Nh,cc)=>{(function(t,i){var e={};i(e);var r=e.default;for(var n in e)r[n]=e[n];typeof cc=="object"&&typeof cc.exports=="object"?cc.exports=r:typeof define==
"function"&&define.amd?define(function(){return r}):t.sha256=r})(Nh,function(t){"use strict";t.__esModule=!0,t.digestLength=32,t.blockSize=64;var i=new Uint32Array(
[1116352408,1899447441,3049323471,3921009573,961987163,1508970993,2453635748,2870763221,3624381080,310598401,607225278,1426881987,1925078388,2162078206,2614888103,
3248222580,3835390401,4022224774,264347078,604807628,770255983,1249150122,1555081692,1996064986,2554220882,2821834349,2952996808,3210313671,3336571891,3584528711,
113926993,338241895,666307205,773529912,1294757372,1396182291,1695183700,1986661051,2177026350,2456956037,2730485921,2820302411,3259730800,3345764771,3516065817,
3600352804,4094571909,275423344,430227734,506948616,659060556,883997877,958139571,1322822218,1537002063,1747873779,1955562222,2024104815,2227730452,2361852424,2428436474,
2756734187,3204031479,3329325298]);function e(_,g,y,w,E){for(var k,R,x,C,P,A,N,M,L,F,H,ae,ce;E>=64;){for(k=g[0],R=g[1],x=g[2],C=g[3],P=g[4],A=g[5],N=g[6],M=g[7],
F=0;F<16;F++)H=w+F*4,_[F]=(y[H]&255)<<24|(y[H+1]&255)<<16|(y[H+2]&255)<<8|y[H+3]&255;for(F=16;F<64;F++)L=_[F-2],ae=(L>>>17|L<<15)^(L>>>19|L<<13)^L>>>10,L=_[F-15],
ce=(L>>>7|L<<25)^(L>>>18|L<<14)^L>>>3,_[F]=(ae+_[F-7]|0)+(ce+_[F-16]|0);for(F=0;F<64;F++)ae=(((P>>>6|P<<26)^(P>>>11|P<<21)^(P>>>25|P<<7))+(P&A^~P&N)|0)+(M+(i[F]+
_[F]|0)|0)|0,ce=((k>>>2|k<<30)^(k>>>13|k<<19)^(k>>>22|k<<10))+(k&R^k&x^R&x)|0,M=N,N=A,A=P,P=C+ae|0,C=x,x=R,R=k,k=ae+ce|0;g[0]+=k,g[1]+=R,g[2]+=x,g[3]+=C,g[4]+=P,
g[5]+=A,g[6]+=N,g[7]+=M,w+=64,E-=64}return w}var r=(function(){function _(){this.digestLength=t.digestLength,this.blockSize=t.blockSize,this.state=new Int32Array(
8),this.temp=new Int32Array(64),this.buffer=new Uint8Array(128),this.bufferLength=0,this.bytesHashed=0,this.finished=!1,this.reset()}return _.prototype.reset=function(){
return this.state[0]=1779033703,this.state[1]=3144134277,this.state[2]=1013904242,this.state[3]=2773480762,this.state[4]=1359893119,this.state[5]=2600822924,this.
state[6]=528734635,this.state[7]=1541459225,this.bufferLength=0,this.bytesHashed=0,this.finished=!1,this},_.prototype.clean=function(){for(var g=0;g<this.buffer.
length;g++)this.buffer[g]=0;for(var g=0;g<this.temp.length;g++)this.temp[g]=0;this.reset()},_.prototype.update=function(g,y){if(y===void 0&&(y=g.length),this.finished)
throw new Error("SHA256: can't update because hash was finished.");var w=0;if(this.bytesHashed+=y,this.bufferLength>0){for(;this.bufferLength<64&&y>0;)this.buffer[this.
bufferLength++]=g[w++],y--;this.bufferLength===64&&(e(this.temp,this.state,this.buffer,0,64),this.bufferLength=0)}for(y>=64&&(w=e(this.temp,this.state,g,w,y),y%=
64);y>0;)this.buffer[this.bufferLength++]=g[w++],y--;return this},_.prototype.finish=function(g){if(!this.finished){var y=this.bytesHashed,w=this.bufferLength,E=y/
536870912|0,k=y<<3,R=y%64<56?64:128;this.buffer[w]=128;for(var x=w+1;x<R-8;x++)this.buffer[x]=0;this.buffer[R-8]=E>>>24&255,this.buffer[R-7]=E>>>16&255,this.buffer[R-
6]=E>>>8&255,this.buffer[R-5]=E>>>0&255,this.buffer[R-4]=k>>>24&255,this.buffer[R-3]=k>>>16&255,this.buffer[R-2]=k>>>8&255,this.buffer[R-1]=k>>>0&255,e(this.temp,
this.state,this.buffer,0,R),this.finished=!0}for(var x=0;x<8;x++)g[x*4+0]=this.state[x]>>>24&255,g[x*4+1]=this.state[x]>>>16&255,g[x*4+2]=this.state[x]>>>8&255,
g[x*4+3]=this.state[x]>>>0&255;return this},_.prototype.digest=function(){var g=new Uint8Array(this.digestLength);return this.finish(g),g},_.prototype._saveState=
function(g){for(var y=0;y<this.state.length;y++)g[y]=this.state[y]},_.prototype._restoreState=function(g,y){for(var w=0;w<this.state.length;w++)this.state[w]=g[w];
this.bytesHashed=y,this.finished=!1,this.bufferLength=0},_})();t.Hash=r;var n=(function(){function _(g){this.inner=new r,this.outer=new r,this.blockSize=this.inner.
blockSize,this.digestLength=this.inner.digestLength;var y=new Uint8Array(this.blockSize);if(g.length>this.blockSize)new r().update(g).finish(y).clean();else for(var w=0;w<
g.length;w++)y[w]=g[w];for(var w=0;w<y.length;w++)y[w]^=54;this.inner.update(y);for(var w=0;w<y.length;w++)y[w]^=106;this.outer.update(y),this.istate=new Uint32Array(
8),this.ostate=new Uint32Array(8),this.inner._saveState(this.istate),this.outer._saveState(this.ostate);for(var w=0;w<y.length;w++)y[w]=0}return _.prototype.reset=
function(){return this.inner._restoreState(this.istate,this.inner.blockSize),this.outer._restoreState(this.ostate,this.outer.blockSize),this},_.prototype.clean=
function(){for(var g=0;g<this.istate.length;g++)this.ostate[g]=this.istate[g]=0;this.inner.clean(),this.outer.clean()},_.prototype.update=function(g){return this.
inner.update(g),this},_.prototype.finish=function(g){return this.outer.finished?this.outer.finish(g):(this.inner.finish(g),this.outer.update(g,this.digestLength).
finish(g)),this},_.prototype.digest=function(){var g=new Uint8Array(this.digestLength);return this.finish(g),g},_})();t.HMAC=n;function s(_){var g=new r().update(
_),y=g.digest();return g.clean(),y}t.hash=s,t.default=s;function o(_,g){var y=new n(_).update(g),w=y.digest();return y.clean(),w}t.hmac=o;function l(_,g,y,w){var E=w[0];
if(E===0)throw new Error("hkdf: cannot expand more");g.reset(),E>1&&g.update(_),y&&g.update(y),g.update(w),g.finish(_),w[0]++}var p=new Uint8Array(t.digestLength);
function h(_,g,y,w){g===void 0&&(g=p),w===void 0&&(w=32);for(var E=new Uint8Array([1]),k=o(g,_),R=new n(k),x=new Uint8Array(R.digestLength),C=x.length,P=new Uint8Array(
w),A=0;A<w;A++)C===x.length&&(l(x,R,y,E),C=0),P[A]=x[C++];return R.clean(),x.fill(0),E.fill(0),P}t.hkdf=h;function m(_,g,y,w){for(var E=new n(_),k=E.digestLength,
R=new Uint8Array(4),x=new Uint8Array(k),C=new Uint8Array(k),P=new Uint8Array(w),A=0;A*k<w;A++){var N=A+1;R[0]=N>>>24&255,R[1]=N>>>16&255,R[2]=N>>>8&255,R[3]=N>>>
0&255,E.reset(),E.update(g),E.update(R),E.finish(C);for(var M=0;M<k;M++)x[M]=C[M];for(var M=2;M<=y;M++){E.reset(),E.update(C).finish(C);for(var L=0;L<k;L++)x[L]^=
C[L]}for(var M=0;M<k&&A*k+M<w;M++)P[A*k+M]=x[M]}for(var A=0;A<k;A++)x[A]=C[A]=0;for(var A=0;A<4;A++)R[A]=0;return E.clean(),P}t.pbkdf2=m})});var Bh=Xo(Ku=>{"use strict";Object.defineProperty(Ku,"__esModule",{value:!0});Ku.timingSafeEqual=Qm;function Mh(t,i=""){if(!t)throw new Error(i)}function Qm(t,i){
if(t.byteLength!==i.byteLength)return!1;t instanceof DataView||(t=new DataView(ArrayBuffer.isView(t)?t.buffer:t)),i instanceof DataView||(i=new DataView(ArrayBuffer.
isView(i)?i.buffer:i)),Mh(t instanceof DataView),Mh(i instanceof DataView);let e=t.byteLength,r=0,n=-1;for(;++n<e;)r|=t.getUint8(n)^i.getUint8(n);return r===0}});var $h=Xo(wr=>{"use strict";Object.defineProperty(wr,"__esModule",{value:!0});wr.Webhook=wr.WebhookVerificationError=void 0;var qh=zh(),Xm=Oh(),Zm=Bh(),Lh=300,Gu=class t extends Error{constructor(i){
super(i),Object.setPrototypeOf(this,t.prototype),this.name="ExtendableError",this.stack=new Error(i).stack}},wt=class t extends Gu{constructor(i){super(i),Object.
setPrototypeOf(this,t.prototype),this.name="WebhookVerificationError"}};wr.WebhookVerificationError=wt;var lc=class t{constructor(i,e){if(e?.format==="raw")i instanceof
Uint8Array?this.key=i:this.key=Uint8Array.from(i,r=>r.charCodeAt(0));else{if(typeof i!="string")throw new Error("Expected secret to be of type string");i.startsWith(
t.prefix)&&(i=i.substring(t.prefix.length)),this.key=qh.decode(i)}if(this.key.length===0)throw new Error("Secret can't be empty.")}verify(i,e,r){var n;let s=(n=
r?.jsonParse)!==null&&n!==void 0?n:!0,o={};for(let E of Object.keys(e))o[E.toLowerCase()]=e[E];let l=o["webhook-id"],p=o["webhook-signature"],h=o["webhook-times\
tamp"];if(!p||!l||!h)throw new wt("Missing required headers");let m=this.verifyTimestamp(h),g=this.sign(l,m,i).split(",")[1],y=p.split(" "),w=new globalThis.TextEncoder;
for(let E of y){let[k,R]=E.split(",");if(k==="v1"&&(0,Zm.timingSafeEqual)(w.encode(R),w.encode(g))){let x=i.toString();return x===""?void 0:s?JSON.parse(x):void 0}}
throw new wt("No matching signature found")}sign(i,e,r){if(typeof r!="string")if(r.constructor.name==="Buffer")r=r.toString();else throw new Error("Expected pay\
load to be of type string or Buffer.");let n=new TextEncoder,s=Math.floor(e.getTime()/1e3),o=n.encode(`${i}.${s}.${r}`);return`v1,${qh.encode(Xm.hmac(this.key,o))}`}verifyTimestamp(i){
let e=Math.floor(Date.now()/1e3),r=parseInt(i,10);if(Number.isNaN(r))throw new wt("Invalid Signature Headers");if(e-r>Lh)throw new wt("Message timestamp too old");
if(r>e+Lh)throw new wt("Message timestamp too new");return new Date(r*1e3)}};wr.Webhook=lc;lc.prefix="whsec_"});function b(t,i,e,r,n){if(r==="m")throw new TypeError("Private method is not writable");if(r==="a"&&!n)throw new TypeError("Private accessor was defined without \
a setter");if(typeof i=="function"?t!==i||!n:!i.has(t))throw new TypeError("Cannot write private member to an object whose class did not declare it");return r===
"a"?n.call(t,e):n?n.value=e:i.set(t,e),e}function a(t,i,e,r){if(e==="a"&&!r)throw new TypeError("Private accessor was defined without a getter");if(typeof i=="f\
unction"?t!==i||!r:!i.has(t))throw new TypeError("Cannot read private member from an object whose class did not declare it");return e==="m"?r:e==="a"?r.call(t):
r?r.value:i.get(t)}function he(t){return typeof t=="object"&&t!==null&&("name"in t&&t.name==="AbortError"||"message"in t&&String(t.message).includes("FetchRequestCanceledException"))}
var dt=t=>{if(t instanceof Error)return t;if(typeof t=="object"&&t!==null){try{let i=Object.prototype.toString.call(t);if(i==="[object Error]"||i==="[object DOM\
Exception]"){let e=new Error(t.message,t.cause?{cause:t.cause}:{});return t.stack&&(e.stack=t.stack),t.cause&&!e.cause&&(e.cause=t.cause),t.name&&(e.name=t.name),
e}}catch{}try{return new Error(JSON.stringify(t))}catch{}}return new Error(t)};var S=(()=>{class t extends Error{constructor(e,r){super(e,r),Object.defineProperty(this,"name",{value:new.target._errorName,writable:!0,configurable:!0})}}return t.
_errorName="AnthropicError",t})(),$=(()=>{class t extends S{constructor(e,r,n,s,o){super(`${t.makeMessage(e,r,n)}`),this.status=e,this.headers=s,this.requestID=
s?.get("request-id"),this.workspaceID=s?.get("anthropic-workspace-id"),this.error=r;let l=r??{};this.apiMessage=l.error?.message??null,this.type=o??l.error?.type??
null;let p=l.error?.details?.error_code;this.errorCode=typeof p=="string"?p:null,this.details=l.error?.details??null}static makeMessage(e,r,n){let s=r?.message?
typeof r.message=="string"?r.message:JSON.stringify(r.message):r?JSON.stringify(r):n;return e&&s?`${e} ${s}`:e?`${e} status code (no body)`:s||"(no status code \
or body)"}static generate(e,r,n,s){if(!e||!s)return new Fe({message:n,cause:dt(r)});let o=r,l=Tf.get(e);return l?new l(e,o,n,s):e>=500?new ht(e,o,n,s):new t(e,o,
n,s)}}return t._errorName="APIError",t})(),ee=(()=>{class t extends ${constructor({message:e}={}){super(void 0,void 0,e||"Request was aborted.",void 0)}}return t.
_errorName="APIUserAbortError",t})(),Fe=(()=>{class t extends ${constructor({message:e,cause:r}){super(void 0,void 0,e||"Connection error.",void 0),r&&(this.cause=
r)}}return t._errorName="APIConnectionError",t})(),tr=(()=>{class t extends Fe{constructor({message:e}={}){super({message:e??"Request timed out."})}}return t._errorName=
"APIConnectionTimeoutError",t})(),lu=(()=>{class t extends S{constructor(e,{cause:r}={}){super(e??"Retryable error."),r!==void 0&&(this.cause=r)}}return t._errorName=
"RetryableError",t})(),T=(()=>{class t extends ${}return t._errorName="BadRequestError",t})(),Zo=(()=>{class t extends ${}return t._errorName="AuthenticationErr\
or",t})(),Nt=(()=>{class t extends ${}return t._errorName="PaymentRequiredError",t})(),D=(()=>{class t extends ${}return t._errorName="PermissionDeniedError",t})(),
re=(()=>{class t extends ${}return t._errorName="NotFoundError",t})(),ea=(()=>{class t extends ${}return t._errorName="RequestTimeoutError",t})(),ue=(()=>{class t extends ${}
return t._errorName="ConflictError",t})(),rr=(()=>{class t extends ${}return t._errorName="PreconditionFailedError",t})(),ir=(()=>{class t extends ${}return t._errorName=
"ContentTooLargeError",t})(),ta=(()=>{class t extends ${}return t._errorName="UnprocessableEntityError",t})(),pt=(()=>{class t extends ${}return t._errorName="R\
ateLimitError",t})(),ra=(()=>{class t extends ${}return t._errorName="RequestHeaderFieldsTooLargeError",t})(),ia=(()=>{class t extends ${}return t._errorName="C\
lientClosedRequestError",t})(),ht=(()=>{class t extends ${}return t._errorName="InternalServerError",t})(),na=(()=>{class t extends ht{}return t._errorName="Not\
ImplementedError",t})(),et=(()=>{class t extends ht{}return t._errorName="ServiceUnavailableError",t})(),sa=(()=>{class t extends ht{}return t._errorName="Gatew\
ayTimeoutError",t})(),nr=(()=>{class t extends ht{}return t._errorName="OverloadedError",t})(),Tf=new Map([[400,T],[401,Zo],[402,Nt],[403,D],[404,re],[408,ea],[
409,ue],[412,rr],[413,ir],[422,ta],[429,pt],[431,ra],[499,ia],[501,na],[503,et],[504,sa],[529,nr]]);var Cf=/^[a-z][a-z0-9+.-]*:/i,Jd=t=>Cf.test(t),de=t=>(de=Array.isArray,de(t)),Un=de;function sr(t){return typeof t!="object"?{}:t??{}}function uu(t){if(!t)return!0;
for(let i in t)return!1;return!0}function Yd(t,i){return Object.prototype.hasOwnProperty.call(t,i)}function Y(t){return t!=null&&typeof t=="object"&&!Array.isArray(
t)}var oa=(t,i)=>{if(typeof i!="number"||!Number.isInteger(i))throw new S(`${t} must be an integer`);if(i<0)throw new S(`${t} must be a positive integer`);return i},
Ot=["apiKey","authToken","credentials","config","profile"];var Mt=t=>{try{return JSON.parse(t)}catch{return}};var Oe=(t,i)=>new Promise(e=>{if(i?.aborted)return e();let r=()=>{clearTimeout(n),e()},n=setTimeout(()=>{i?.removeEventListener("abort",r),e()},t);i?.addEventListener(
"abort",r,{once:!0})});var Ee="1.12.0";var ep=()=>typeof window<"u"&&typeof window.document<"u"&&typeof navigator<"u";function If(){return typeof Deno<"u"&&Deno.build!=null?"deno":typeof EdgeRuntime<
"u"?"edge":Object.prototype.toString.call(typeof globalThis.process<"u"?globalThis.process:0)==="[object process]"?"node":"unknown"}var zf=()=>{let t=If();if(t===
"deno")return{"X-Stainless-Lang":"js","X-Stainless-Package-Version":Ee,"X-Stainless-OS":Xd(Deno.build.os),"X-Stainless-Arch":Qd(Deno.build.arch),"X-Stainless-Ru\
ntime":"deno","X-Stainless-Runtime-Version":typeof Deno.version=="string"?Deno.version:Deno.version?.deno??"unknown"};if(typeof EdgeRuntime<"u")return{"X-Stainl\
ess-Lang":"js","X-Stainless-Package-Version":Ee,"X-Stainless-OS":"Unknown","X-Stainless-Arch":`other:${EdgeRuntime}`,"X-Stainless-Runtime":"edge","X-Stainless-R\
untime-Version":globalThis.process?.version??"unknown"};if(t==="node")return{"X-Stainless-Lang":"js","X-Stainless-Package-Version":Ee,"X-Stainless-OS":Xd(globalThis.
process.platform??"unknown"),"X-Stainless-Arch":Qd(globalThis.process.arch??"unknown"),"X-Stainless-Runtime":"node","X-Stainless-Runtime-Version":globalThis.process.
version??"unknown"};let i=Nf();return i?{"X-Stainless-Lang":"js","X-Stainless-Package-Version":Ee,"X-Stainless-OS":"Unknown","X-Stainless-Arch":"unknown","X-Sta\
inless-Runtime":`browser:${i.browser}`,"X-Stainless-Runtime-Version":i.version}:{"X-Stainless-Lang":"js","X-Stainless-Package-Version":Ee,"X-Stainless-OS":"Unkn\
own","X-Stainless-Arch":"unknown","X-Stainless-Runtime":"unknown","X-Stainless-Runtime-Version":"unknown"}};function Nf(){if(typeof navigator>"u"||!navigator)return null;
let t=[{key:"edge",pattern:/Edge(?:\W+(\d+)\.(\d+)(?:\.(\d+))?)?/},{key:"ie",pattern:/MSIE(?:\W+(\d+)\.(\d+)(?:\.(\d+))?)?/},{key:"ie",pattern:/Trident(?:.*rv\:(\d+)\.(\d+)(?:\.(\d+))?)?/},
{key:"chrome",pattern:/Chrome(?:\W+(\d+)\.(\d+)(?:\.(\d+))?)?/},{key:"firefox",pattern:/Firefox(?:\W+(\d+)\.(\d+)(?:\.(\d+))?)?/},{key:"safari",pattern:/(?:Version\W+(\d+)\.(\d+)(?:\.(\d+))?)?(?:\W+Mobile\S*)?\W+Safari/}];
for(let{key:i,pattern:e}of t){let r=e.exec(navigator.userAgent);if(r){let n=r[1]||0,s=r[2]||0,o=r[3]||0;return{browser:i,version:`${n}.${s}.${o}`}}}return null}
var Qd=t=>t==="x32"?"x32":t==="x86_64"||t==="x64"?"x64":t==="arm"?"arm":t==="aarch64"||t==="arm64"?"arm64":t?`other:${t}`:"unknown",Xd=t=>(t=t.toLowerCase(),t.includes(
"ios")?"iOS":t==="android"?"Android":t==="darwin"?"MacOS":t==="win32"?"Windows":t==="freebsd"?"FreeBSD":t==="openbsd"?"OpenBSD":t==="linux"?"Linux":t?`Other:${t}`:
"Unknown"),Zd,Hn=()=>Zd??(Zd=zf());var aa=new WeakMap,tp=typeof globalThis.FinalizationRegistry=="function"?new globalThis.FinalizationRegistry(t=>Ue(t)):null;function Of(t,i){return()=>t.removeEventListener(
"abort",i)}function rp(t,i,e){aa.set(t,Of(i,e))}function ip(t,i){aa.has(i)&&tp?.register(t,i,i)}function Ue(t){let i=aa.get(t);i&&(aa.delete(t),tp?.unregister(t),
i())}function sp(){if(typeof fetch<"u")return fetch;throw new Error("`fetch` is not defined as a global; Either pass `fetch` to the client, `new Anthropic({ fetch })\
` or polyfill the global, `globalThis.fetch = fetch`")}function du(...t){let i=globalThis.ReadableStream;if(typeof i>"u")throw new Error("`ReadableStream` is no\
t defined as a global; You will need to polyfill it, `globalThis.ReadableStream = ReadableStream`");return new i(...t)}function ca(t){let i=Symbol.asyncIterator in
t?t[Symbol.asyncIterator]():t[Symbol.iterator]();return du({start(){},async pull(e){let{done:r,value:n}=await i.next();r?e.close():e.enqueue(n)},async cancel(){
await i.return?.()}})}function Mf(t){if(t[Symbol.asyncIterator])return t[Symbol.asyncIterator]();let i=t.getReader();return{async next(){try{let e=await i.read();
return e?.done&&i.releaseLock(),e}catch(e){throw i.releaseLock(),e}},async return(){let e=i.cancel();return i.releaseLock(),await e,{done:!0,value:void 0}}}}var np=typeof FinalizationRegistry>
"u"?void 0:new FinalizationRegistry(async t=>{try{await t.return?.()}catch{}});async function*Wn(t){let i=Mf(t),e={};np?.register(e,i,e);try{for await(let r of{
[Symbol.asyncIterator]:()=>i})yield r}finally{np?.unregister(e)}}async function la(t){if(t===null||typeof t!="object")return;if(t[Symbol.asyncIterator]){await t[Symbol.
asyncIterator]().return?.();return}let i=t.getReader(),e=i.cancel();i.releaseLock(),await e}var ua=class{},op=({headers:t,body:i})=>({bodyHeaders:{"content-type":"application/json"},body:JSON.stringify(i)});var _t="1.10.0";var ap=/^(\d+)\.(\d+)\.(\d+)(-(.+))?$/;function Lf(t){let i=new Set([t]),e=new Set,r=t.match(ap);if(!r)return()=>!1;let n={major:+r[1],minor:+r[2],patch:+r[3],prerelease:r[4]};
if(n.prerelease!=null)return function(p){return p===t};function s(l){return e.add(l),!1}function o(l){return i.add(l),!0}return function(p){if(i.has(p))return!0;
if(e.has(p))return!1;let h=p.match(ap);if(!h)return s(p);let m={major:+h[1],minor:+h[2],patch:+h[3],prerelease:h[4]};return m.prerelease!=null||n.major!==m.major?
s(p):n.major===0?n.minor===m.minor&&n.patch<=m.patch?o(p):s(p):n.minor<=m.minor?o(p):s(p)}}var cp=Lf(_t);var $f=_t.split(".")[0],da=Symbol.for(`opentelemetry.js.api.${$f}`),pa=typeof globalThis=="object"?globalThis:typeof self=="object"?self:typeof window=="object"?
window:typeof global=="object"?global:{};function Ff(){return Object.defineProperty({},"version",{value:_t,enumerable:!0,writable:!1,configurable:!1})}function ft(t,i,e,r=!1){
var n;let s=pa[da]=(n=pa[da])!==null&&n!==void 0?n:Ff();if(!r&&s[t]){let o=new Error(`@opentelemetry/api: Attempted duplicate registration of API: ${t}`);return e.
error(o.stack||o.message),!1}if(s.version!=="1.10.0"){let o=new Error(`@opentelemetry/api: Registration of version v${s.version} for ${t} does not match previou\
sly registered API v${_t}`);return e.error(o.stack||o.message),!1}return s[t]=i,e.debug(`@opentelemetry/api: Registered a global for ${t} v${_t}.`),!0}var lp;function Me(t){
let i=pa[da];if(i!=null){if(i!==lp){if(!i.version||!cp(i.version))return;lp=i}return i[t]}}function mt(t,i){i.debug(`@opentelemetry/api: Unregistering a global \
for ${t} v${_t}.`);let e=pa[da];e&&delete e[t]}var up=class{constructor(t){this._namespace=t.namespace||"DiagComponentLogger"}debug(...t){return jn("debug",this._namespace,t)}error(...t){return jn("error",this.
_namespace,t)}info(...t){return jn("info",this._namespace,t)}warn(...t){return jn("warn",this._namespace,t)}verbose(...t){return jn("verbose",this._namespace,t)}};
function jn(t,i,e){let r=Me("diag");if(r)return r[t](i,...e)}function dp(t,i){t<0?t=0:t>9999&&(t=9999),i=i||{};function e(r,n){let s=i[r];return typeof s=="function"&&t>=n?s.bind(i):function(){}}return{error:e("error",30),
warn:e("warn",50),info:e("info",60),debug:e("debug",70),verbose:e("verbose",80)}}var Uf="diag",Ce=class pp{static instance(){return this._instance||(this._instance=new pp),this._instance}constructor(){function i(n){return function(...s){let o=Me(
"diag");if(o)return o[n](...s)}}let e=this,r=(n,s={logLevel:60})=>{var o;if(n===e){var l;let _=new Error("Cannot use diag as the logger for itself. Please use a\
 DiagLogger implementation like ConsoleDiagLogger or a custom implementation");return e.error((l=_.stack)!==null&&l!==void 0?l:_.message),!1}typeof s=="number"&&
(s={logLevel:s});let p=Me("diag"),h=dp((o=s.logLevel)!==null&&o!==void 0?o:60,n);if(p&&!s.suppressOverrideMessage){var m;let _=(m=new Error().stack)!==null&&m!==
void 0?m:"<failed to generate stacktrace>";p.warn(`Current logger will be overwritten from ${_}`),h.warn(`Current logger will overwrite one already registered f\
rom ${_}`)}return ft("diag",h,e,!0)};e.setLogger=r,e.disable=()=>{mt(Uf,e)},e.createComponentLogger=n=>new up(n),e.verbose=i("verbose"),e.debug=i("debug"),e.info=
i("info"),e.warn=i("warn"),e.error=i("error")}};var hp=class Dn{constructor(i){this._entries=i?new Map(i):new Map}getEntry(i){let e=this._entries.get(i);if(e)return Object.assign({},e)}getAllEntries(){return Array.
from(this._entries.entries())}setEntry(i,e){let r=new Dn(this._entries);return r._entries.set(i,e),r}removeEntry(i){let e=new Dn(this._entries);return e._entries.
delete(i),e}removeEntries(...i){let e=new Dn(this._entries);for(let r of i)e._entries.delete(r);return e}clear(){return new Dn}};var gw=Ce.instance();function _p(t={}){return new hp(new Map(Object.entries(t)))}function ha(t){return Symbol.for(t)}var fp=new class pu{constructor(i){let e=this;e._currentContext=i?new Map(i):new Map,e.getValue=r=>e._currentContext.get(r),
e.setValue=(r,n)=>{let s=new pu(e._currentContext);return s._currentContext.set(r,n),s},e.deleteValue=r=>{let n=new pu(e._currentContext);return n._currentContext.
delete(r),n}}};var mp={get(t,i){if(t!=null)return t[i]},keys(t){return t==null?[]:Object.keys(t)}},gp={set(t,i,e){t!=null&&(t[i]=e)}};var Hf="0000000000000000",Wf="00000000000000000000000000000000",bp={traceId:Wf,spanId:Hf,traceFlags:0};var gt=class{constructor(t=bp){this._spanContext=t}spanContext(){return this._spanContext}setAttribute(t,i){return this}setAttributes(t){return this}addEvent(t,i){
return this}addLink(t){return this}addLinks(t){return this}setStatus(t){return this}updateName(t){return this}end(t){}isRecording(){return!1}recordException(t,i){}};var _a=new Uint8Array([0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,1,1,1,1,1,1,1,1,0,0,0,0,0,0,0,1,1,1,1,
1,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,1,1,1,1]);function yp(t,i){if(typeof t!="string"||t.length!==i)return!1;let e=0;for(let r=0;r<t.length;r+=
4)e+=(_a[t.charCodeAt(r)]|0)+(_a[t.charCodeAt(r+1)]|0)+(_a[t.charCodeAt(r+2)]|0)+(_a[t.charCodeAt(r+3)]|0);return e===i}function jf(t){return yp(t,32)&&t!=="000\
00000000000000000000000000000"}function Df(t){return yp(t,16)&&t!=="0000000000000000"}function fa(t){return jf(t.traceId)&&Df(t.spanId)}function vp(t){return new gt(
t)}var wp=class{active(){return fp}with(t,i,e,...r){return i.call(e,...r)}bind(t,i){return i}enable(){return this}disable(){return this}attach(t){return{dispose(){}}}};var hu="context",Kf=new wp,Gf=Object.freeze({dispose:()=>{}}),bt=class Ep{constructor(){this._attachUnsupportedWarned=!1}static getInstance(){return this._instance||
(this._instance=new Ep),this._instance}setGlobalContextManager(i){return ft(hu,i,Ce.instance())}active(){return this._getContextManager().active()}with(i,e,r,...n){
return this._getContextManager().with(i,e,r,...n)}bind(i,e){return this._getContextManager().bind(i,e)}attach(i){let e=this._getContextManager();return e.attach?
e.attach(i):(this._attachUnsupportedWarned||(this._attachUnsupportedWarned=!0,Ce.instance().warn("The current ContextManager does not implement attach(). The co\
ntext will not be attached. Use a ContextManager that supports attach() (e.g. AsyncLocalStorageContextManager) or use with()/bind() instead.")),Gf)}_getContextManager(){
return Me(hu)||Kf}disable(){this._getContextManager().disable(),mt(hu,Ce.instance())}};var _u=ha("OpenTelemetry Context Key SPAN");function ma(t){return t.getValue(_u)||void 0}function kp(){return ma(bt.getInstance().active())}function Kn(t,i){return t.
setValue(_u,i)}function Sp(t){return t.deleteValue(_u)}function Ap(t,i){return Kn(t,new gt(i))}function ga(t){var i;return(i=ma(t))===null||i===void 0?void 0:i.
spanContext()}var fu=bt.getInstance(),ba=class{startSpan(t,i,e=fu.active()){if(i?.root)return new gt;let r=e&&ga(e);return Vf(r)&&fa(r)?new gt(r):new gt}startActiveSpan(t,i,e,r){
var n;let s,o,l;if(arguments.length<2)return;arguments.length===2?l=i:arguments.length===3?(s=i,l=e):(s=i,o=e,l=r);let p=(n=o)!==null&&n!==void 0?n:fu.active(),
h=this.startSpan(t,s,p),m=Kn(p,h);return fu.with(m,l,void 0,h)}};function Vf(t){return t!==null&&typeof t=="object"&&"spanId"in t&&typeof t.spanId=="string"&&"t\
raceId"in t&&typeof t.traceId=="string"&&"traceFlags"in t&&typeof t.traceFlags=="number"}var Jf=new ba,xp=class{constructor(t,i,e,r){this._provider=t,this.name=i,this.version=e,this.options=r}startSpan(t,i,e){return this._getTracer().startSpan(t,i,e)}startActiveSpan(t,i,e,r){
let n=this._getTracer();return Reflect.apply(n.startActiveSpan,n,arguments)}_getTracer(){if(this._delegate)return this._delegate;let t=this._provider.getDelegateTracer(
this.name,this.version,this.options);return t?(this._delegate=t,this._delegate):Jf}};var yt=(function(t){return t[t.INTERNAL=0]="INTERNAL",t[t.SERVER=1]="SERVER",t[t.CLIENT=2]="CLIENT",t[t.PRODUCER=3]="PRODUCER",t[t.CONSUMER=4]="CONSUMER",t})({});var ke=(function(t){return t[t.UNSET=0]="UNSET",t[t.OK=1]="OK",t[t.ERROR=2]="ERROR",t})({});var Pp=class{getTracer(t,i,e){return new ba}};var Yf=new Pp,mu=class{getTracer(t,i,e){var r;return(r=this.getDelegateTracer(t,i,e))!==null&&r!==void 0?r:new xp(this,t,i,e)}getDelegate(){var t;return(t=this.
_delegate)!==null&&t!==void 0?t:Yf}setDelegate(t){this._delegate=t}getDelegateTracer(t,i,e){var r;return(r=this._delegate)===null||r===void 0?void 0:r.getTracer(
t,i,e)}};var Q=bt.getInstance();var Tp=class{inject(t,i){}extract(t,i){return t}fields(){return[]}};var gu=ha("OpenTelemetry Baggage Key");function bu(t){return t.getValue(gu)||void 0}function Rp(){return bu(bt.getInstance().active())}function Cp(t,i){return t.
setValue(gu,i)}function Ip(t){return t.deleteValue(gu)}var yu="propagation",Qf=new Tp,zp=class Np{constructor(){this.createBaggage=_p,this.getBaggage=bu,this.getActiveBaggage=Rp,this.setBaggage=Cp,this.deleteBaggage=
Ip}static getInstance(){return this._instance||(this._instance=new Np),this._instance}setGlobalPropagator(i){return ft(yu,i,Ce.instance())}inject(i,e,r=gp){return this.
_getGlobalPropagator().inject(i,e,r)}extract(i,e,r=mp){return this._getGlobalPropagator().extract(i,e,r)}fields(){return this._getGlobalPropagator().fields()}disable(){
mt(yu,Ce.instance())}_getGlobalPropagator(){return Me(yu)||Qf}};var Gn=zp.getInstance();var vu="trace",Op=class Mp{constructor(){this._proxyTracerProvider=new mu,this.wrapSpanContext=vp,this.isSpanContextValid=fa,this.deleteSpan=Sp,this.getSpan=ma,
this.getActiveSpan=kp,this.getSpanContext=ga,this.setSpan=Kn,this.setSpanContext=Ap}static getInstance(){return this._instance||(this._instance=new Mp),this._instance}setGlobalTracerProvider(i){
let e=ft(vu,this._proxyTracerProvider,Ce.instance());return e&&this._proxyTracerProvider.setDelegate(i),e}getTracerProvider(){return Me(vu)||this._proxyTracerProvider}getTracer(i,e){
return this.getTracerProvider().getTracer(i,e)}disable(){mt(vu,Ce.instance()),this._proxyTracerProvider=new mu}};var Se=Op.getInstance();function Lp(t){let i=0;for(let n of t)i+=n.length;let e=new Uint8Array(i),r=0;for(let n of t)e.set(n,r),r+=n.length;return e}var Bp;function Vn(t){let i;return(Bp??
(i=new globalThis.TextEncoder,Bp=i.encode.bind(i)))(t)}var qp;function Jn(t){let i;return(qp??(i=new globalThis.TextDecoder,qp=i.decode.bind(i)))(t)}var Ae,xe,ya=(()=>{class t{constructor(){Ae.set(this,void 0),xe.set(this,void 0),b(this,Ae,new Uint8Array,"f"),b(this,xe,null,"f")}decode(e){if(e==null)return[];
let r=e instanceof ArrayBuffer?new Uint8Array(e):typeof e=="string"?Vn(e):e;b(this,Ae,Lp([a(this,Ae,"f"),r]),"f");let n=[],s;for(;(s=Xf(a(this,Ae,"f"),a(this,xe,
"f")))!=null;){if(s.carriage&&a(this,xe,"f")==null){b(this,xe,s.index,"f");continue}if(a(this,xe,"f")!=null&&(s.index!==a(this,xe,"f")+1||s.carriage)){n.push(Jn(
a(this,Ae,"f").subarray(0,a(this,xe,"f")-1))),b(this,Ae,a(this,Ae,"f").subarray(a(this,xe,"f")),"f"),b(this,xe,null,"f");continue}let o=a(this,xe,"f")!==null?s.
preceding-1:s.preceding,l=Jn(a(this,Ae,"f").subarray(0,o));n.push(l),b(this,Ae,a(this,Ae,"f").subarray(s.index),"f"),b(this,xe,null,"f")}return n}flush(){return a(
this,Ae,"f").length?this.decode(`
`):[]}}return Ae=new WeakMap,xe=new WeakMap,t.NEWLINE_CHARS=new Set([`
`,"\r"]),t.NEWLINE_REGEXP=/\r\n|[\n\r]/g,t})();function Xf(t,i){for(let n=i??0;n<t.length;n++){if(t[n]===10)return{preceding:n,index:n+1,carriage:!1};if(t[n]===
13)return{preceding:n,index:n+1,carriage:!0}}return null}var z=t=>{if(typeof globalThis.process<"u")return globalThis.process.env?.[t]?.trim()||void 0;if(typeof globalThis.Deno<"u")return globalThis.Deno.env?.get?.(t)?.
trim()||void 0};var Yn="warn",wa={off:0,error:200,warn:300,info:400,debug:500},Ea=(t,i,e)=>{if(t){if(Yd(wa,t))return t;e.warn(`${i} was set to ${JSON.stringify(t)}, expected on\
e of ${JSON.stringify(Object.keys(wa))}`)}};function or(){}function va(t,i,e){return!i||wa[t]>wa[e]?or:i[t].bind(i)}var Zf={error:or,warn:or,info:or,debug:or},$p=new WeakMap;
function Eu(t,i){let e=$p.get(t);if(e&&e[0]===i)return e[1];let r={error:va("error",t,i),warn:va("warn",t,i),info:va("info",t,i),debug:va("debug",t,i)};return $p.
set(t,[i,r]),r}function I(t){let i=t.logger,e=t.logLevel??"off";return i?Eu(i,e):Zf}var Fp,wu;function ka(){let t=z("ANTHROPIC_LOG");return(!wu||t!==Fp)&&(Fp=t,
wu=Eu(console,Ea(t,"process.env['ANTHROPIC_LOG']",Eu(console,Yn))??Yn)),wu}function He(t,i,e){t.debug!==or&&t.debug(i,em(e))}var em=t=>(t.options&&(t.options={...t.
options},delete t.options.headers,delete t.options.__span),t.headers&&(t.headers=Object.fromEntries((t.headers instanceof Headers?[...t.headers]:Object.entries(
t.headers)).map(([i,e])=>[i,i.toLowerCase()==="authorization"||i.toLowerCase()==="proxy-authorization"||i.toLowerCase()==="api-key"||i.toLowerCase()==="x-api-ke\
y"||i.toLowerCase()==="x-amz-security-token"||i.toLowerCase()==="cookie"||i.toLowerCase()==="set-cookie"?"***":e]))),"retryOfRequestLogID"in t&&(t.retryOfRequestLogID&&
(t.retryOf=t.retryOfRequestLogID),delete t.retryOfRequestLogID),t);var Qn,ie=(()=>{class t{constructor(e,r,n){this.iterator=e,Qn.set(this,void 0),this.controller=r,b(this,Qn,n,"f")}static rawEvents(e,r=new AbortController){return Up(
e,r)}static fromSSEResponse(e,r,n){let s=!1,o=n?I(n):console;async function*l(){if(s)throw new S("Cannot iterate over a consumed stream, use `.tee()` to split t\
he stream.");s=!0;let p=!1;try{for await(let h of Up(e,r))if(h.event!=="ping"&&h.event!==null)if(h.event==="error"){let m=Mt(h.data)??h.data,_=m?.error?.type;throw new $(
void 0,m,void 0,e.headers,_)}else{if(!h.data)continue;try{yield JSON.parse(h.data)}catch(m){throw o.error("Could not parse message into JSON:",h.data),o.error("\
From chunk:",h.raw),m}}p=!0}catch(h){if(he(h))return;throw h}finally{p||r.abort(),Ue(r)}}return new t(l,r,n)}static fromReadableStream(e,r,n){let s=!1;async function*o(){
let p=new ya,h=Wn(e);for await(let m of h)for(let _ of p.decode(m))yield _;for(let m of p.flush())yield m}async function*l(){if(s)throw new S("Cannot iterate ov\
er a consumed stream, use `.tee()` to split the stream.");s=!0;let p=!1;try{for await(let h of o())p||h&&(yield JSON.parse(h));p=!0}catch(h){if(he(h))return;throw h}finally{
p||r.abort(),Ue(r)}}return new t(l,r,n)}[(Qn=new WeakMap,Symbol.asyncIterator)](){return this.iterator()}tee(){let e=[],r=[],n=this[Symbol.asyncIterator](),s=o=>({
next:()=>{if(o.length===0){let l=n.next();e.push(l),r.push(l)}return o.shift()}});return[new t(()=>s(e),this.controller,a(this,Qn,"f")),new t(()=>s(r),this.controller,
a(this,Qn,"f"))]}toReadableStream(){let e=this,r;return du({async start(){r=e[Symbol.asyncIterator]()},async pull(n){try{let{value:s,done:o}=await r.next();if(o)
return n.close();let l=Vn(JSON.stringify(s)+`
`);n.enqueue(l)}catch(s){n.error(s)}},async cancel(){await r.return?.()}})}}return t})();async function*Up(t,i){if(!t.body)throw i.abort(),typeof globalThis.navigator<
"u"&&globalThis.navigator.product==="ReactNative"?new S("The default react-native fetch implementation does not support streaming. Please use expo/fetch: https:\
//docs.expo.dev/versions/latest/sdk/expo/#expofetch-api"):new S("Attempted to iterate over a response with no body");let e=new TextDecoder("utf-8",{ignoreBOM:!0}),
r="",n=!1,s=null,o=[],l=[],p=h=>{if(h.charCodeAt(0)===65279&&(h=h.slice(1)),!h){if(!s&&!o.length)return null;let y={event:s,data:o.join(`
`),raw:l};return s=null,o=[],l=[],y}l.push(h);let m=h.indexOf(":");if(m===0)return null;let _=m===-1?h:h.slice(0,m);if(_!=="event"&&_!=="data")return null;let g=m===
-1?"":h.slice(h.charCodeAt(m+1)===32?m+2:m+1);return _==="event"?s=g:o.push(g),null};for await(let h of Wn(t.body)){if(h==null)continue;let m=e.decode(typeof h==
"string"?Vn(h):h,{stream:!0});if(r+=m,!n&&!m.includes(`
`)&&!m.includes("\r"))continue;let _=0;if(r.includes("\r"))for(let g=0;g<r.length;g++){let y=r[g];if(y!==`
`&&y!=="\r")continue;if(y==="\r"&&g+1===r.length)break;let w=p(r.slice(_,g));y==="\r"&&r[g+1]===`
`&&g++,_=g+1,w&&(yield w)}else{let g;for(;(g=r.indexOf(`
`,_))!==-1;){let y=p(r.slice(_,g));_=g+1,y&&(yield y)}}r=r.slice(_),n=r.endsWith("\r")}if(r+=e.decode(),r)for(let h of r.replace(/\r$/,"").split(/\r\n|[\n\r]/)){
let m=p(h);m&&(yield m)}}var Hp=Symbol.for("brand.privateNullableHeaders");function*tm(t){if(!t)return;if(Hp in t){let{values:r,nulls:n}=t;yield*r.entries();for(let s of n)yield[s,null];
return}let i=!1,e;t instanceof Headers?e=t.entries():Un(t)?e=t:(i=!0,e=Object.entries(t??{}));for(let r of e){let n=r[0];if(typeof n!="string")throw new TypeError(
"expected header name to be a string");let s=Un(r[1])?r[1]:[r[1]],o=!1;for(let l of s)l!==void 0&&(i&&!o&&(o=!0,yield[n,Sa]),yield[n,l])}}var Sa=Symbol("clear"),
rm=new Set(["x-stainless-helper"]),Xn=(t,i)=>{let e=t?t.split(",").map(r=>r.trim()).filter(Boolean):[];for(let r of i.split(",").map(n=>n.trim()))r&&!e.includes(
r)&&e.push(r);return e.join(", ")},d=t=>{let i=new Headers,e=new Set;for(let r of t){let n=new Set;for(let[s,o]of tm(r)){let l=s.toLowerCase();if(rm.has(l)){if(o===
Sa)continue;o===null?(i.delete(s),e.add(l)):(i.set(s,Xn(i.get(s),o)),e.delete(l));continue}(o===Sa||!n.has(l))&&(i.delete(s),n.add(l),o===Sa)||(o===null?(i.delete(
s),e.add(l)):(i.append(s,o),e.delete(l)))}}return{[Hp]:!0,values:i,nulls:e}};var Wp="com.anthropic.sdk.typescript",im="error.type",Zn="gen_ai.conversation.id",Bt="gen_ai.provider.name",nm="http.request.method",sm="http.request.resend_cou\
nt",Aa="http.response.status_code",om="http.route",am="server.address",cm="server.port",lm="url.full",um="url.path",dm="url.query",pm="url.scheme",hm="anthropic\
.session.thread.id",_m=75e4;function jp(t){let{tracerProvider:i,propagation:e,traces:r}=t===!1?{traces:!1}:t??fm(),{enabled:n,contentMode:s,maxContentBytes:o}=typeof r==
"boolean"?{enabled:r}:r??{};return Object.freeze({tracerProvider:i,propagation:e??!0,traces:Object.freeze({enabled:n??!0,contentMode:s==="content"?"content":"me\
tadata_only",maxContentBytes:o!==void 0&&Number.isInteger(o)&&o>=1?o:_m})})}function fm(){return{propagation:z("ANTHROPIC_OPEN_TELEMETRY_PROPAGATION")?.toLowerCase()!==
"false",traces:{enabled:z("ANTHROPIC_OPEN_TELEMETRY")?.toLowerCase()!=="false",contentMode:z("ANTHROPIC_OPEN_TELEMETRY_TRACES_CONTENT_MODE")?.toLowerCase()==="c\
ontent"?"content":"metadata_only",maxContentBytes:Number(/^\d+$/.exec(z("ANTHROPIC_OPEN_TELEMETRY_TRACES_MAX_CONTENT_BYTES")??"")?.[0]??NaN)}}}function Dp(t,i,e){
if(!t.traces.enabled)return;let r=e!==void 0?`${Wp}.${e}`:Wp;return(t.tracerProvider??Se.getTracerProvider()).getTracer(r,i)}function B(t,i){try{return i()}catch(e){
t&&I(t).debug("could not record telemetry",e);return}}function c(t,i,e,r){if(e?.__span)return e.__span;let n=t._tracer;if(n)return B(t,()=>{let s=Date.now(),o=r?.
attributes?.[hm],l=e?.openTelemetry?.conversationId??(typeof o=="string"?o:void 0),p=n.startSpan(i,{kind:yt.CLIENT,attributes:{[Bt]:t._genAIProviderName,...bm(t.
baseURL),...l!=null?{[Zn]:l}:void 0,...r?.route!=null?{[om]:r.route}:void 0,...mm(t,i,r?.request),...r?.attributes}});if(!p.isRecording()&&!(t.openTelemetry.propagation?
Object.keys(Qp(p)).length>0:Se.isSpanContextValid(p.spanContext())))return;let{request:h,...m}=r??{};return{...m,span:p,name:i,startTime:s}})}function Kp(t,i){if(t.
createdIDAttribute===void 0||typeof i!="object"||i===null)return;let e=i[t.createdIDField??"id"];typeof e=="string"&&t.span.setAttribute(t.createdIDAttribute,e)}
var xa={"anthropic.messages.create":{constants:{"gen_ai.operation.name":"chat"},request:[["gen_ai.request.model",["model"],"string"],["gen_ai.request.max_tokens",
["max_tokens"],"integer"],["gen_ai.request.reasoning.level",["output_config","effort"],"string"],["anthropic.request.service_tier",["service_tier"],"string"],["\
anthropic.thinking.type",["thinking","type"],"string"],["anthropic.thinking.budget_tokens",["thinking","budget_tokens"],"integer"]],requestHeaders:[["anthropic.\
beta","anthropic-beta",{array:"string"}]],stream:"gen_ai.request.stream",response:[["gen_ai.response.id",["id"],"string"],["gen_ai.response.model",["model"],"st\
ring"],["gen_ai.usage.cache_write.input_tokens",["usage","cache_creation_input_tokens"],"integer"],["gen_ai.usage.cache_read.input_tokens",["usage","cache_read_\
input_tokens"],"integer"],["anthropic.usage.cache_creation.ephemeral_5m_input_tokens",["usage","cache_creation","ephemeral_5m_input_tokens"],"integer"],["anthro\
pic.usage.cache_creation.ephemeral_1h_input_tokens",["usage","cache_creation","ephemeral_1h_input_tokens"],"integer"],["anthropic.response.service_tier",["usage",
"service_tier"],"string"],["gen_ai.usage.output_tokens",["usage","output_tokens"],"integer"],["gen_ai.usage.reasoning.output_tokens",["usage","output_tokens_det\
ails","thinking_tokens"],"integer"],["anthropic.message.stop_reason",["stop_reason"],"string"]]},"anthropic.messages.count_tokens":{request:[["gen_ai.request.mo\
del",["model"],"string"]],response:[["anthropic.message.count_tokens.input_tokens",["input_tokens"],"integer"]]},"anthropic.sessions.create":{request:[["anthrop\
ic.session.environment.id",["environment_id"],"string"]],response:[["gen_ai.agent.name",["agent","name"],"string"],["gen_ai.request.model",["agent","model","id"],
"string"]]}};function mm(t,i,e){let r=xa[i];if(!r)return{};let n={...r.constants};for(let[o,l,p]of r.request??[]){let h=B(t,()=>Su(Gp(e?.body,l),p));h!==void 0&&
(n[o]=h)}let{requestHeaders:s}=r;return s&&B(t,()=>{let o=d([t._options.defaultHeaders,e?.headers]).values;for(let[l,p,h]of s){let m=gm(o.get(p),h);m!==void 0&&
(n[l]=m)}}),r.stream!==void 0&&e?.stream&&(n[r.stream]=!0),n}function ku(t,i,e){for(let[r,n,s]of xa[i]?.response??[])try{let o=Su(Gp(e,n),s);o!==void 0&&t.setAttribute(
r,o)}catch{}}function Gp(t,i){let e=t;for(let r of i){if(typeof e!="object"||e===null)return;e=e[r]}return e}function Su(t,i){if(typeof i=="object")return Array.
isArray(t)&&t.every(e=>Su(e,i.array)!==void 0)?[...t]:void 0;switch(typeof t){case"string":return i==="string"||i==="unknown"?t:void 0;case"boolean":return i===
"boolean"||i==="unknown"?t:void 0;case"number":return i==="integer"||i==="number"||i==="unknown"?t:void 0;default:return}}function gm(t,i){let e=(t??"").split("\
,").map(r=>r.trim()).filter(Boolean);if(!(t==null||e.length===0))return typeof i=="object"?e:t}function bm(t){try{let{hostname:i,port:e,protocol:r}=new URL(t);return{
[am]:i.replace(/^\[(.*)\]$/,"$1"),[cm]:e?Number(e):r==="http:"?80:443}}catch{return{}}}function Vp(t,i,e,r=!1){if(t.attempts=(t.attempts??0)+1,t.attempts>1){t.span.
setAttribute(sm,t.attempts-1);return}t.span.setAttribute(nm,i);try{let{protocol:n,host:s,pathname:o,search:l}=new URL(e),p=vm(l.slice(1),t.queryParams,t.contentQueryParams);
if(t.span.setAttributes({[pm]:n.slice(0,-1),[um]:o}),p?.content&&!r)return;t.span.setAttributes({...p!==void 0?{[dm]:p.value}:void 0,[lm]:`${n}//${s}${o}${p!==void 0?
`?${p.value}`:""}`})}catch{}}var ym=["email","path_prefix","expected_content_sha256"];function vm(t,i,e){if(!t||!i?.length)return;let r=!1,n=t.split("&").filter(
s=>{try{let o=decodeURIComponent(s.split("=",1)[0]),l=i.includes(o)||!o.endsWith("[]")?o:o.slice(0,-2);return i.includes(l)?(r||(r=ym.includes(l)||!!e?.includes(
l)),!0):!1}catch{return!1}});return n.length?{value:n.join("&"),content:r}:void 0}function Jp(t,i){let e=d([i]).values;for(let[r,n]of Object.entries(Qp(t)))e.set(
r,n);return e}function vt(t,i){if(t.isRecording())try{switch(wm(t,i),Pa(t,i.response??(i.status==="error"&&i.error instanceof $?i.error:void 0)),i.status){case"\
success":i.options.__span&&ku(t,i.options.__span.name,i.data),t.setStatus({code:ke.OK});break;case"error":Ie(t,i.error);break}}finally{t.end()}}function Au(t,i,e){
let r=t[Symbol.asyncIterator],n=!1,s=p=>{if(!n){n=!0,i.removeEventListener("abort",o);try{e.onEnd(p)}catch{}}},o=()=>s({reason:"canceled"});if(i.aborted)return o();
i.addEventListener("abort",o,{once:!0});let l=!1;t[Symbol.asyncIterator]=function(){let p=r.call(this);if(l)return p;l=!0,i.removeEventListener("abort",o);let h={
async next(){let m;try{m=await p.next()}catch(_){throw s({reason:"failed",error:_}),_}if(m.done)s({reason:i.aborted?"canceled":"completed"});else if(!n)try{e.onItem?.(
m.value)}catch{}return m},async return(m){return o(),await p.return?.(m)??{done:!0,value:m}},async throw(m){if(o(),p.throw)return p.throw(m);throw m},[Symbol.asyncIterator]:()=>h};
return h}}function Yp(t,i,e){if(!t.isRecording())return;t.setAttribute(Aa,e.response.status),Pa(t,e.response);let r=i instanceof ie;Au(i,e.controller.signal,{onEnd(n){
n.reason==="failed"?Ie(t,n.error):n.reason==="completed"&&!r&&t.setStatus({code:ke.OK}),t.end()}})}function wm(t,i){let e=i.response?.status??(i.status==="error"&&
i.error instanceof $?i.error.status:void 0);e!==void 0&&t.setAttribute(Aa,e)}var Em=[["anthropic.request.id","request-id"],["anthropic.organization.id","anthrop\
ic-organization-id"],["anthropic.workspace.id","anthropic-workspace-id"]];function Pa(t,i){let e;try{e=i?.headers}catch{return}for(let[r,n]of Em)try{let s=e?.get(
n);s&&t.setAttribute(r,s)}catch{}}function Ie(t,i,e){i instanceof ee||he(i)||(t.setStatus({code:ke.ERROR}),t.setAttribute(im,e??km(i)))}function Qp(t){let i={};
return Gn.inject(Se.setSpan(Q.active(),t),i),i}function km(t){if(t instanceof tr)return"client_timeout_error";if(t instanceof Fe)return"connection_error";if(t instanceof
$){if(t.type)return t.type;if(t.status!==void 0)return String(t.status)}return"client_error"}var xu="RFC3986",Pu=t=>String(t),Tu={RFC1738:t=>String(t).replace(/%20/g,"+"),RFC3986:Pu},Xp="RFC1738";var Ta=(t,i)=>(Ta=Object.hasOwn??Function.prototype.call.bind(Object.prototype.hasOwnProperty),Ta(t,i)),We=(()=>{let t=[];for(let i=0;i<256;++i)t.push("%"+((i<16?
"0":"")+i.toString(16)).toUpperCase());return t})();var Ru=1024,Zp=(t,i,e,r,n)=>{if(t.length===0)return t;let s=t;if(typeof t=="symbol"?s=Symbol.prototype.toString.call(t):typeof t!="string"&&(s=String(t)),e==="i\
so-8859-1")return escape(s).replace(/%u[0-9a-f]{4}/gi,function(l){return"%26%23"+parseInt(l.slice(2),16)+"%3B"});let o="";for(let l=0;l<s.length;l+=Ru){let p=s.
length>=Ru?s.slice(l,l+Ru):s,h=[];for(let m=0;m<p.length;++m){let _=p.charCodeAt(m);if(_===45||_===46||_===95||_===126||_>=48&&_<=57||_>=65&&_<=90||_>=97&&_<=122||
n===Xp&&(_===40||_===41)){h[h.length]=p.charAt(m);continue}if(_<128){h[h.length]=We[_];continue}if(_<2048){h[h.length]=We[192|_>>6]+We[128|_&63];continue}if(_<55296||
_>=57344){h[h.length]=We[224|_>>12]+We[128|_>>6&63]+We[128|_&63];continue}m+=1,_=65536+((_&1023)<<10|p.charCodeAt(m)&1023),h[h.length]=We[240|_>>18]+We[128|_>>12&
63]+We[128|_>>6&63]+We[128|_&63]}o+=h.join("")}return o};function eh(t){return!t||typeof t!="object"?!1:!!(t.constructor&&t.constructor.isBuffer&&t.constructor.isBuffer(t))}function Cu(t,i){if(de(t)){let e=[];for(let r=0;r<t.length;r+=1)e.push(i(t[r]));return e}return i(t)}var rh={brackets(t){return String(t)+"[]"},comma:"comma",indices(t,i){return String(t)+"["+i+"]"},repeat(t){return String(t)}},ih=function(t,i){Array.prototype.
push.apply(t,de(i)?i:[i])},th,te={addQueryPrefix:!1,allowDots:!1,allowEmptyArrays:!1,arrayFormat:"indices",charset:"utf-8",charsetSentinel:!1,delimiter:"&",encode:!0,
encodeDotInKeys:!1,encoder:Zp,encodeValuesOnly:!1,format:xu,formatter:Pu,indices:!1,serializeDate(t){return(th??(th=Function.prototype.call.bind(Date.prototype.
toISOString)))(t)},skipNulls:!1,strictNullHandling:!1};function Sm(t){return typeof t=="string"||typeof t=="number"||typeof t=="boolean"||typeof t=="symbol"||typeof t==
"bigint"}var Iu={};function nh(t,i,e,r,n,s,o,l,p,h,m,_,g,y,w,E,k,R){let x=t,C=R,P=0,A=!1;for(;(C=C.get(Iu))!==void 0&&!A;){let H=C.get(t);if(P+=1,typeof H<"u"){
if(H===P)throw new RangeError("Cyclic object value");A=!0}typeof C.get(Iu)>"u"&&(P=0)}if(typeof h=="function"?x=h(i,x):x instanceof Date?x=g?.(x):e==="comma"&&de(
x)&&(x=Cu(x,function(H){return H instanceof Date?g?.(H):H})),x===null){if(s)return p&&!E?p(i,te.encoder,k,"key",y):i;x=""}if(Sm(x)||eh(x)){if(p){let H=E?i:p(i,te.
encoder,k,"key",y);return[w?.(H)+"="+w?.(p(x,te.encoder,k,"value",y))]}return[w?.(i)+"="+w?.(String(x))]}let N=[];if(typeof x>"u")return N;let M;if(e==="comma"&&
de(x))E&&p&&(x=Cu(x,p)),M=[{value:x.length>0?x.join(",")||null:void 0}];else if(de(h))M=h;else{let H=Object.keys(x);M=m?H.sort(m):H}let L=l?String(i).replace(/\./g,
"%2E"):String(i),F=r&&de(x)&&x.length===1?L+"[]":L;if(n&&de(x)&&x.length===0)return F+"[]";for(let H=0;H<M.length;++H){let ae=M[H],ce=typeof ae=="object"&&typeof ae.
value<"u"?ae.value:x[ae];if(o&&ce===null)continue;let Ze=_&&l?ae.replace(/\./g,"%2E"):ae,Qo=de(x)?typeof e=="function"?e(F,Ze):F:F+(_?"."+Ze:"["+Ze+"]");R.set(t,
P);let Zt=new WeakMap;Zt.set(Iu,R),ih(N,nh(ce,Qo,e,r,n,s,o,l,e==="comma"&&E&&de(x)?null:p,h,m,_,g,y,w,E,k,Zt))}return N}function Am(t=te){if(typeof t.allowEmptyArrays<
"u"&&typeof t.allowEmptyArrays!="boolean")throw new TypeError("`allowEmptyArrays` option can only be `true` or `false`, when provided");if(typeof t.encodeDotInKeys<
"u"&&typeof t.encodeDotInKeys!="boolean")throw new TypeError("`encodeDotInKeys` option can only be `true` or `false`, when provided");if(t.encoder!==null&&typeof t.
encoder<"u"&&typeof t.encoder!="function")throw new TypeError("Encoder has to be a function.");let i=t.charset||te.charset;if(typeof t.charset<"u"&&t.charset!==
"utf-8"&&t.charset!=="iso-8859-1")throw new TypeError("The charset option must be either utf-8, iso-8859-1, or undefined");let e=xu;if(typeof t.format<"u"){if(!Ta(
Tu,t.format))throw new TypeError("Unknown format option provided.");e=t.format}let r=Tu[e],n=te.filter;(typeof t.filter=="function"||de(t.filter))&&(n=t.filter);
let s;if(t.arrayFormat&&t.arrayFormat in rh?s=t.arrayFormat:"indices"in t?s=t.indices?"indices":"repeat":s=te.arrayFormat,"commaRoundTrip"in t&&typeof t.commaRoundTrip!=
"boolean")throw new TypeError("`commaRoundTrip` must be a boolean, or absent");let o=typeof t.allowDots>"u"?t.encodeDotInKeys?!0:te.allowDots:!!t.allowDots;return{
addQueryPrefix:typeof t.addQueryPrefix=="boolean"?t.addQueryPrefix:te.addQueryPrefix,allowDots:o,allowEmptyArrays:typeof t.allowEmptyArrays=="boolean"?!!t.allowEmptyArrays:
te.allowEmptyArrays,arrayFormat:s,charset:i,charsetSentinel:typeof t.charsetSentinel=="boolean"?t.charsetSentinel:te.charsetSentinel,commaRoundTrip:!!t.commaRoundTrip,
delimiter:typeof t.delimiter>"u"?te.delimiter:t.delimiter,encode:typeof t.encode=="boolean"?t.encode:te.encode,encodeDotInKeys:typeof t.encodeDotInKeys=="boolea\
n"?t.encodeDotInKeys:te.encodeDotInKeys,encoder:typeof t.encoder=="function"?t.encoder:te.encoder,encodeValuesOnly:typeof t.encodeValuesOnly=="boolean"?t.encodeValuesOnly:
te.encodeValuesOnly,filter:n,format:e,formatter:r,serializeDate:typeof t.serializeDate=="function"?t.serializeDate:te.serializeDate,skipNulls:typeof t.skipNulls==
"boolean"?t.skipNulls:te.skipNulls,sort:typeof t.sort=="function"?t.sort:null,strictNullHandling:typeof t.strictNullHandling=="boolean"?t.strictNullHandling:te.
strictNullHandling}}function sh(t,i={}){let e=t,r=Am(i),n,s;typeof r.filter=="function"?(s=r.filter,e=s("",e)):de(r.filter)&&(s=r.filter,n=s);let o=[];if(typeof e!=
"object"||e===null)return"";let l=rh[r.arrayFormat],p=l==="comma"&&r.commaRoundTrip;n||(n=Object.keys(e)),r.sort&&n.sort(r.sort);let h=new WeakMap;for(let g=0;g<
n.length;++g){let y=n[g];r.skipNulls&&e[y]===null||ih(o,nh(e[y],y,l,p,r.allowEmptyArrays,r.strictNullHandling,r.skipNulls,r.encodeDotInKeys,r.encode?r.encoder:null,
r.filter,r.sort,r.allowDots,r.serializeDate,r.format,r.formatter,r.encodeValuesOnly,r.charset,h))}let m=o.join(r.delimiter),_=r.addQueryPrefix===!0?"?":"";return r.
charsetSentinel&&(r.charset==="iso-8859-1"?_+="utf8=%26%2310003%3B&":_+="utf8=%E2%9C%93&"),m.length>0?_+m:""}function oh(t){return sh(t,{arrayFormat:"brackets"})}var f=class{constructor(i){this._client=i}};async function Ra(t,i){let{response:e,requestLogID:r,retryOfRequestLogID:n,startTime:s}=i,o=await(async()=>{if(i.options.stream)return I(t).debug("response",e.status,
e.url,e.headers,e.body),ie.fromSSEResponse(e,i.controller,t);if(e.status===204)return null;if(i.options.__binaryResponse)return e;let p=e.headers.get("content-t\
ype")?.split(";")[0]?.trim();if(p?.includes("application/json")||p?.endsWith("+json")){if(e.headers.get("content-length")==="0")return;let g=await e.json();return qt(
g,e)}return await e.text()})().finally(()=>{!i.options.stream&&!i.options.__binaryResponse&&Ue(i.controller)});return He(I(t),`[${r}] response parsed`,{retryOfRequestLogID:n,
url:e.url,status:e.status,body:o,durationMs:Date.now()-s}),o}function qt(t,i){return!t||typeof t!="object"||Array.isArray(t)?t:Object.defineProperties(t,{_request_id:{
value:i.headers.get("request-id"),enumerable:!1},_workspace_id:{value:i.headers.get("anthropic-workspace-id"),enumerable:!1}})}var Nu=()=>{if(typeof File>"u"){let{process:t}=globalThis,i=typeof t?.versions?.node=="string"&&parseInt(t.versions.node.split("."))<20;throw new Error("`File` \
is not defined as a global, which is required for file uploads."+(i?" Update to Node 20 LTS or newer, or set `globalThis.File` to `import('node:buffer').File`.":
""))}};function Lt(t,i,e){return Nu(),new File(t,i??"",e)}function es(t,i){let e=typeof t=="object"&&t!==null&&("name"in t&&t.name&&String(t.name)||"url"in t&&t.
url&&String(t.url)||"filename"in t&&t.filename&&String(t.filename)||"path"in t&&t.path&&String(t.path))||"";return i?e.split(/[\\/]/).pop()||void 0:e}var ts=t=>t!=
null&&typeof t=="object"&&typeof t[Symbol.asyncIterator]=="function";var ne=async(t,i,e=!0)=>{try{return{...t,body:await Tm(t.body,i,e)}}catch(r){let n=t.__span?.span;throw n&&B(typeof i=="function"?void 0:i,()=>vt(n,{status:"err\
or",options:t,error:r})),r}},ah=new WeakMap;function Pm(t){let i=typeof t=="function"?t:t.fetch,e=ah.get(i);if(e)return e;let r=(async()=>{try{let n="Response"in
i?i.Response:(await i("data:,")).constructor,s=new FormData;return s.toString()!==await new n(s).text()}catch{return!0}})();return ah.set(i,r),r}var Tm=async(t,i,e=!0)=>{
if(!await Pm(i))throw new TypeError("The provided fetch function does not support file uploads with the current global FormData class.");let r=new FormData;return await Promise.
all(Object.entries(t||{}).map(([n,s])=>zu(r,n,s,e))),r};var zu=async(t,i,e,r)=>{if(e!==void 0){if(e==null)throw new TypeError(`Received null for "${i}"; to pass null in FormData, you must use the string 'null'`);if(typeof e==
"string"||typeof e=="number"||typeof e=="boolean")t.append(i,String(e));else if(e instanceof Response){let n={},s=e.headers.get("Content-Type");s&&(n={type:s}),
t.append(i,Lt([await e.blob()],es(e,r),n))}else if(ts(e))t.append(i,Lt([await new Response(ca(e)).blob()],es(e,r)));else if(e instanceof Blob){let s=typeof File<
"u"&&e instanceof File?e.name:es(e,r);t.append(i,Lt([e],s,{type:e.type}))}else if(Array.isArray(e))await Promise.all(e.map(n=>zu(t,i+"[]",n,r)));else{if(typeof e.
then=="function")throw new TypeError(`Received a Promise for "${i}"; await it first, e.g. \`await toFile(...)\``);if(e instanceof ArrayBuffer||ArrayBuffer.isView(
e))throw new TypeError(`Received ${e.constructor.name} for "${i}"; to upload raw bytes, wrap them with \`await toFile(bytes, 'filename')\``);if(typeof e=="objec\
t")await Promise.all(Object.entries(e).map(([n,s])=>zu(t,`${i}[${n}]`,s,r)));else throw new TypeError(`Invalid value given to form, expected a string, number, b\
oolean, object, Array, File or Blob but got ${e} instead`)}}};var ch="gen_ai.agent.id",ar="gen_ai.input.messages",Ou="gen_ai.operation.name",$t="gen_ai.output.messages",Ca="gen_ai.output.type",lh="gen_ai.request.model",Ia="\
gen_ai.request.stop_sequences",uh="gen_ai.response.time_to_first_chunk",cr="gen_ai.system_instructions",dh="gen_ai.tool.call.arguments",ph="gen_ai.tool.call.id",
hh="gen_ai.tool.description",_h="gen_ai.tool.name",fh="gen_ai.tool.type",mh="gen_ai.usage.input_tokens",gh="execute_tool",bh="invoke_agent",za="json",yh="functi\
on",vh="anthropic.content.truncated",rs="anthropic.tool_result.content",wh="anthropic.toolset.name",Eh="anthropic.usage.compaction.input_tokens",kh="anthropic.u\
sage.compaction.output_tokens";function ns(t,i,e,r){let n=t.span,s=t.requestContentSize;if(e!==void 0&&s!==void 0){let l=JSON.stringify([{role:"assistant",parts:Na(e)}]);if(s+3*l.length<=r||s+
Oa(l)<=r){n.setAttribute($t,l);return}}let o=qu(n,{[Ia]:i.stop_sequences?.length?[...i.stop_sequences]:void 0,[cr]:i.system===void 0?void 0:Na(i.system),[ar]:i.
messages.map(l=>({role:l.role,parts:Na(l.content)})),[$t]:e===void 0?void 0:[{role:"assistant",parts:Na(e)}]},r);e===void 0&&(t.requestContentSize=o)}function Na(t){
return typeof t=="string"?[{type:"text",content:t}]:t?.map(Rm)??[]}function Rm(t){switch(t.type){case"text":return{type:"text",content:t.text};case"thinking":return{
type:"reasoning",content:t.thinking};case"tool_use":return{type:"tool_call",id:t.id,name:t.name,arguments:t.input,...typeof t.toolset_name=="string"?{anthropic_toolset_name:t.
toolset_name}:void 0};case"server_tool_use":return{type:"tool_call",id:t.id,name:t.name,arguments:t.input};case"mcp_tool_use":return{type:"tool_call",id:t.id,name:t.
name,arguments:t.input,anthropic_mcp_server_name:t.server_name};case"tool_result":return{type:"tool_call_response",id:t.tool_use_id,response:Bu(t.content)};default:
return typeof t.type!="string"?{type:"anthropic_unknown"}:t.type.endsWith("_tool_result")&&"tool_use_id"in t?{type:"tool_call_response",id:t.tool_use_id,response:Cm(
t.content)}:{type:`anthropic_${t.type}`}}}function Bu(t){return t==null?[]:typeof t=="string"?[{type:"text",text:t}]:t.map(i=>i.type==="text"||i.type==="search_\
result"?is(i):typeof i.type!="string"?{type:"unknown"}:{type:i.type})}function Cm(t){return t==null?[]:typeof t=="string"?[{type:"text",text:t}]:Array.isArray(t)?
t.map(i=>i.type==="text"||i.type==="search_result"||i.type==="web_search_result"?is(i):typeof i.type!="string"?{type:"unknown"}:{type:i.type}):[is(t)]}function is(t){
if(Array.isArray(t))return t.map(is);if(typeof t!="object"||t===null)return t;let{type:i,file_type:e}=t;if(i==="image"||i==="document")return{type:i};let r=i===
"text_editor_code_execution_view_result"&&(e==="image"||e==="pdf");return Object.fromEntries(Object.entries(t).filter(([n])=>!n.startsWith("encrypted_")&&!(n===
"content"&&r)).map(([n,s])=>[n,is(s)]))}function qu(t,i,e){let{[Ia]:r,[cr]:n,[ar]:s,[$t]:o,[rs]:l,...p}=i,h={[cr]:n,[ar]:s,[$t]:o},m={},_=l?.map(P=>JSON.stringify(
P)),y=3*([...r??[],..._??[]].reduce((P,A)=>P+A.length+1,2)+Mu(p,m)+Mu(h,m))<=e?P=>3*P.length:Oa,w=()=>Object.keys(h).reduce((P,A)=>P+y(m[A]??""),0),E=r?.reduce(
(P,A)=>P+y(A),0)??0,k=r!==void 0&&E<=e,R=k?E:0,x=r!==void 0&&!k;for(let P of Object.keys(p)){let A=y(m[P]??"");A>e?(delete m[P],x=!0):R+=A}let C=w();if(R+C>e){let{
truncated:P,...A}=Im(h,R+C-e);x||(x=P),Mu(A,m),C=w()}if(R+=C,_!==void 0){let P=Nm(_,e-R,y);m[rs]=P.json,R+=P.size,x||(x=P.truncated)}x&&t.setAttribute(vh,!0),k&&
t.setAttribute(Ia,r);for(let[P,A]of Object.entries(m))t.setAttribute(P,A);return R}function Mu(t,i){let e=0;for(let[r,n]of Object.entries(t))n!==void 0&&(i[r]=JSON.
stringify(n),e+=i[r].length);return e}function Im(t,i){let e=h=>h?.map(m=>({...m,parts:[...m.parts]})),r=t[cr]?.slice(),n=e(t[ar]),s=e(t[$t]),o=[r??[],...[...n??
[],...s??[]].map(({parts:h})=>h)],l=o.reduce((h,m)=>h+m.length,0),p=!1;for(let h of o){let m=0;for(;i>0&&m<h.length;){let _=h[m],g=Oa(JSON.stringify(_)),y=_.content;
if(l===1&&_.type==="text"&&typeof y=="string"){let w=zm(_,y,g-i);w!==y&&(h[m]={..._,content:w},p=!0);break}i-=g+(m+1<h.length?1:0),m++,l--,p=!0}h.splice(0,m)}return{
[cr]:r,[ar]:n,[$t]:s,truncated:p}}function zm(t,i,e){let r=e-Oa(JSON.stringify({...t,content:""})),n=i.slice(0,Math.max(r,0)),s=JSON.stringify(n),o=0,l=0,p=0;for(;o<
n.length;){let h=s.codePointAt(1+l),m=h>65535?2:1,_=h!==92?m:s[2+l]==="u"?6:2;if(p+=h<128?_:h<2048?2:h<65536?3:4,p>r)break;l+=_,o+=m}return i.slice(0,o)}function Nm(t,i,e){
let r=[],n=2;for(let s of t){let o=n+(r.length===0?0:1)+e(s);if(o>i)break;r.push(s),n=o}return{json:"["+r.join(",")+"]",size:n,truncated:r.length<t.length}}function Oa(t){
let i=0;for(let e=0;e<t.length;e++){let r=t.charCodeAt(e);r<128?i+=1:r<2048?i+=2:r>=55296&&r<56320&&(t.charCodeAt(e+1)&64512)===56320?(i+=4,e++):i+=3}return i}function Ma(t,i,e){if(!Y(i)||(typeof i.input_tokens=="number"&&t.setAttribute(mh,Sh(i)),!e))return;let n=(Array.isArray(i.iterations)?i.iterations:[]).filter(s=>Y(
s)&&s.type==="compaction");n.length>0&&(t.setAttribute(Eh,n.reduce((s,o)=>s+Sh(o),0)),t.setAttribute(kh,n.reduce((s,o)=>s+Ah(o,"output_tokens"),0)))}var Om=["in\
put_tokens","cache_read_input_tokens","cache_creation_input_tokens"];function Sh(t){return Om.reduce((i,e)=>i+Ah(t,e),0)}function Ah(t,i){let e=t[i];return typeof e==
"number"?e:0}function tt(t,i){let e=B(t,()=>{let r=Y(i.body)?i.body.output_config:void 0,n=Y(r)?r.format:void 0;return Y(n)&&n.type==="json_schema"?{[Ca]:za}:{}});return{route:"\
/v1/messages",request:i,attributes:e}}function Lu(t){return B(void 0,()=>{let i=Y(t)?t.agent:void 0,e=Y(i)?i.id:i;return typeof e=="string"?{[ch]:e}:{}})}function ss(t,i,e){
if(!i?.span.isRecording())return i;try{let{contentMode:r,maxContentBytes:n}=t.openTelemetry.traces;r==="content"&&ns(i,e,void 0,n)}catch(r){I(t).debug("could no\
t record the request on its span",r)}return i}function os(t,i,e,r){if(!(!i?.span.isRecording()||r instanceof ie))try{Ma(i.span,r.usage,!0);let{contentMode:n,maxContentBytes:s}=t.
openTelemetry.traces;n==="content"&&ns(i,e,r.content,s)}catch(n){I(t).debug("could not record the response on its span",n)}}function xh(){let t=new Set(["traceparent","tracestate","baggage"]);try{for(let i of Gn.fields())t.add(i.toLowerCase())}catch(i){ka().debug("could not record te\
lemetry",i)}return t}function Ba(t){let i=xh(),e=Array.from(t.entries()).filter(([r])=>i.has(r));for(let[r]of e)t.delete(r);return e}function $u(t){return(i,e,r)=>{let n=new Headers(
i.headers),s=Ba(n);return t({...i,headers:n},o=>{let l=new Headers(o.headers);for(let[p,h]of s)l.set(p,h);return e({...o,headers:l})},r)}}function lr(t,i,e,r){if(!(!i.span.isRecording()||t.openTelemetry.traces.contentMode!=="content"))try{ns(i,e,r.content,t.openTelemetry.traces.maxContentBytes)}catch(n){
I(t).debug("could not record the streamed message on its span",n)}}function Fu(t,i,e,r){r.options.__span?.name==="anthropic.messages.create"&&e instanceof ie?Bm(
t,i,e,r):Yp(i,e,r)}function Bm(t,i,e,r){if(!i.isRecording())return;i.setAttribute(Aa,r.response.status),Pa(i,r.response);let n=r.options.__span,s=n?.startTime,o,
l,p=!1,h=!1,m=!1;Au(e,r.controller.signal,{onItem(_){try{switch(_.type){case"message_start":{let g={..._.message};l={..._.message.usage},o={};for(let[,[y]]of xa[n?.
name??""]?.response??[])y!==void 0&&y!=="usage"&&(o[y]=g[y]);break}case"content_block_start":{let g=_.content_block;o&&Y(g)&&g.type==="fallback"&&Y(g.to)&&(o.model=
g.to.model);break}case"message_delta":if(o&&l){let g=Y(_.usage)?_.usage:{};l.output_tokens=g.output_tokens;for(let y of Lm)g[y]!=null&&(l[y]=g[y]);_.delta.stop_reason!=
null&&(o.stop_reason=_.delta.stop_reason),h=!0}break;case"message_stop":m=!0;break;case"content_block_delta":!p&&s!==void 0&&i.setAttribute(uh,(Date.now()-s)/1e3),
p=!0;break;case"content_block_stop":break;default:}}catch(g){I(t).debug("could not record the stream on its span",g)}},onEnd(_){try{if(o&&l&&n){let y=h||m,w={...o,
usage:l};if(!y)for(let E of qm)w=Ph(w,E);ku(i,n.name,w),Ma(i,l,y)}}catch(y){I(t).debug("could not record the stream on its span",y)}let g=n?.failure;!m&&n?.streamed&&
g===void 0&&lr(t,n,n.streamed.body,n.streamed.message),_.reason==="failed"?Ie(i,_.error):g!==void 0?Ie(i,g,"client_error"):_.reason==="completed"&&(m?i.setStatus(
{code:ke.OK}):Ie(i,new S("The stream ended before message_stop."),"api_error")),B(t,()=>i.end())}})}var qm=[["stop_reason"],["usage","output_tokens"],["usage","\
output_tokens_details"]],Lm=["input_tokens","cache_creation_input_tokens","cache_read_input_tokens","output_tokens_details","iterations"];function Ph(t,i){let[e,
...r]=i;if(e===void 0||!(e in t))return t;if(r.length===0){let{[e]:s,...o}=t;return o}let n=t[e];return Y(n)?{...t,[e]:Ph(n,r)}:t}function Uu(t,i,e){return t._tracer?.startSpan("anthropic.environment.work",{kind:yt.INTERNAL,attributes:{[Bt]:t._genAIProviderName,"anthropic.environment.id":i.
environment_id,"anthropic.environment.work.id":i.id,"anthropic.session.id":i.data.id}},e)}function qa(t,i){t?.isRecording()&&(i.aborted||t.setStatus({code:ke.OK}),
t.end())}function La(t,i,e){t?.isRecording()&&(i.aborted||Ie(t,e),t.end())}async function Hu(t,i,e,r){if(!i)return r();try{await Q.with(Se.setSpan(Q.active(),i),
r)}catch(n){throw B(t,()=>La(i,e,n)),n}B(t,()=>qa(i,e))}var je="x-stainless-helper",ur="x-stainless-helper-method";function dr(t){return{[je]:t}}var Be=Symbol("anthropic.sdk.stainlessHelper");function rt(t){return typeof t==
"object"&&t!==null&&Be in t}function Wu(t,i){let e=new Set;if(t)for(let r of t)rt(r)&&e.add(r[Be]);if(i)for(let r of i){rt(r)&&e.add(r[Be]);let n=r.content;if(Array.
isArray(n))for(let s of n){rt(s)&&e.add(s[Be]);let o=s?.tool?.definition;rt(o)&&e.add(o[Be])}}return Array.from(e)}function $a(t,i){let e=Wu(t,i);return e.length===
0?{}:{[je]:e.join(", ")}}function Fa(t){return rt(t)?{[je]:t[Be]}:{}}function ju(t,i,e){if(!t._tracer)return;let r=i.output_config?.format?.type==="json_schema"||i.output_format?.type==="json_schema";return t._tracer.startSpan("a\
nthropic.messages.tool_runner",{kind:yt.INTERNAL,attributes:{[Ou]:bh,[Bt]:t._genAIProviderName,[lh]:i.model,...r?{[Ca]:za}:void 0,...e!=null?{[Zn]:e}:void 0}})}
async function pr(t,i,e,r,n){let s=t._tracer;if(!s)return n();let{signal:o,conversationId:l,sessionID:p,parentContext:h=Q.active()}=r,m="description"in i?i.description:
void 0,_={[Ou]:gh,[Bt]:t._genAIProviderName,[_h]:e.name,..."toolset_name"in e&&typeof e.toolset_name=="string"?{[wh]:e.toolset_name}:void 0,...m?{[hh]:m}:void 0,
[ph]:e.id,[fh]:yh,...l!=null?{[Zn]:l}:void 0,...p!=null?{"anthropic.session.id":p}:void 0,..."session_thread_id"in e&&e.session_thread_id!=null?{"anthropic.sess\
ion.thread.id":e.session_thread_id}:void 0},g=e.type==="agent.tool_use"?"anthropic.tool_use":rt(i)&&i[Be]==="mcpTool"?"anthropic.mcp_tool_use":"anthropic.custom\
_tool_use",y=B(t,()=>s.startSpan(`${g} ${e.name}`,{kind:yt.INTERNAL,attributes:_},h));if(!y)return n();let w;try{return w=await Q.with(Se.setSpan(h,y),n),w}finally{
let E=w!==void 0&&!w.isError,k=!E&&o?.aborted===!0,{contentMode:R,maxContentBytes:x}=t.openTelemetry.traces;if(R==="content"&&y.isRecording())try{qu(y,{[dh]:e.input,
[rs]:w&&!k?Bu(w.content):void 0},x)}catch(C){I(t).debug("could not record the tool run on its span",C)}B(t,()=>{E?y.setStatus({code:ke.OK}):k||Ie(y,w,"tool_erro\
r"),y.end()})}}var ze,it=(()=>{class t extends Promise{constructor(e,r,n=Ra){super(s=>{s(null)}),this.responsePromise=r,this.parseResponse=n,ze.set(this,void 0),b(this,ze,e,"f")}_responseProps(){
return this.responsePromise}_thenUnwrap(e){return new t(a(this,ze,"f"),this.responsePromise,async(r,n)=>qt(e(await this.parseResponse(r,n),n),n.response))}asResponse(){
return this.responsePromise.then(e=>{let r=e.options.__span?.span;if(r&&!this.parsedPromise){let n={status:"success",...e,data:void 0};B(a(this,ze,"f"),()=>vt(r,
n))}return e.response})}async withResponse(){let[e,r]=await Promise.all([this.parse(),this.asResponse()]);return{data:e,response:r,request_id:r.headers.get("req\
uest-id"),workspace_id:r.headers.get("anthropic-workspace-id")}}parse(){return this.parsedPromise||(this.parsedPromise=this.responsePromise.then(e=>this.parseResponseTraced(
e))),this.parsedPromise}async parseResponseTraced(e){let r=e.options.__span;if(!r)return this.parseResponse(a(this,ze,"f"),e);let{span:n}=r,s;try{s=await this.parseResponse(
a(this,ze,"f"),e)}catch(l){let p={status:"error",...e,error:l};throw B(a(this,ze,"f"),()=>vt(n,p)),l}let o={status:"success",...e,data:s};return B(a(this,ze,"f"),
()=>Kp(r,s)),e.options.stream&&ts(s)?B(a(this,ze,"f"),()=>Fu(a(this,ze,"f"),n,s,e)):B(a(this,ze,"f"),()=>vt(n,o)),s}then(e,r){return this.parse().then(e,r)}catch(e){
return this.parse().catch(e)}finally(e){return this.parse().finally(e)}}return ze=new WeakMap,t})();var as,Ha=(()=>{class t{constructor(e,r,n,s){as.set(this,void 0),b(this,as,e,"f"),this.options=s,this.response=r,this.body=n}hasNextPage(){return this.getPaginatedItems().
length?this.nextPageRequestOptions()!=null:!1}async getNextPage(){let e=this.nextPageRequestOptions();if(!e)throw new S("No next page expected; please check `.h\
asNextPage()` before calling `.getNextPage()`.");let r=this.options.__span;return await a(this,as,"f").requestAPIList(this.constructor,{...e,__span:r&&c(a(this,
as,"f"),r.name,{openTelemetry:this.options.openTelemetry},{route:r.route,queryParams:r.queryParams,contentQueryParams:r.contentQueryParams,attributes:r.attributes,
request:e})})}async*iterPages(){let e=this;for(yield e;e.hasNextPage();)e=await e.getNextPage(),yield e}async*[(as=new WeakMap,Symbol.asyncIterator)](){for await(let e of this.
iterPages())for(let r of e.getPaginatedItems())yield r}}return t})(),Wa=(()=>{class t extends it{constructor(e,r,n){super(e,r,async(s,o)=>new n(s,o.response,await Ra(
s,o),o.options))}async*[Symbol.asyncIterator](){let e=await this;for await(let r of e)yield r}}return t})(),U=class extends Ha{constructor(i,e,r,n){super(i,e,r,
n),this.data=r.data||[],this.has_more=r.has_more||!1,this.first_id=r.first_id||null,this.last_id=r.last_id||null}getPaginatedItems(){return this.data??[]}hasNextPage(){
return this.has_more===!1?!1:super.hasNextPage()}nextPageRequestOptions(){if(this.options.query?.before_id){let e=this.first_id;return e?{...this.options,query:{
...sr(this.options.query),before_id:e}}:null}let i=this.last_id;return i?{...this.options,query:{...sr(this.options.query),after_id:i}}:null}};var v=class extends Ha{constructor(i,e,r,n){super(i,e,r,n),this.data=r.data||[],this.next_page=r.next_page||null}getPaginatedItems(){return this.data??[]}hasNextPage(){
return this.nextPageRequestOptions()!=null}nextPageRequestOptions(){let i=this.next_page;return i?{...this.options,query:{...sr(this.options.query),page:i}}:null}},
Ua=class extends Ha{constructor(i,e,r,n){super(i,e,r,n),this.data=r.data||[],this.next_page=r.next_page||null,this.prev_page=r.prev_page||null}getPaginatedItems(){
return this.data??[]}hasNextPage(){return this.nextPageRequestOptions()!=null}nextPageRequestOptions(){let i=this.next_page;return i?{...this.options,query:{...sr(
this.options.query),page:i}}:null}},me=class extends Ha{constructor(i,e,r,n){super(i,e,r,n),this.data=r.data||[],this.next_page=r.next_page||null,this.has_more=
r.has_more||!1,this.data_refreshed_at=r.data_refreshed_at||null}getPaginatedItems(){return this.data??[]}hasNextPage(){return this.has_more===!1?!1:this.nextPageRequestOptions()!=
null}nextPageRequestOptions(){let i=this.next_page;return i?{...this.options,query:{...sr(this.options.query),page:i}}:null}};function Rh(t){return t.replace(/[^A-Za-z0-9\-._~!$&'()*+,;=:@]+/g,encodeURIComponent)}var Th=Object.freeze(Object.create(null)),Fm=(t=Rh)=>function(e,...r){if(e.
length===1)return e[0];let n=!1,s=[],o=e.reduce((m,_,g)=>{/[?#]/.test(_)&&(n=!0);let y=r[g],w=(n?encodeURIComponent:t)(""+y);return g!==r.length&&(y==null||typeof y==
"object"&&y.toString===Object.getPrototypeOf(Object.getPrototypeOf(y.hasOwnProperty??Th)??Th)?.toString)&&(w=y+"",s.push({start:m.length+_.length,length:w.length,
error:`Value of type ${Object.prototype.toString.call(y).slice(8,-1)} is not a valid path parameter`})),!n&&(w===""||w.startsWith(";"))&&s.push({start:m.length+
_.length,length:w.length,error:`Value "${w}" can't be safely passed as a path parameter`}),m+_+(g===r.length?"":w)},""),l=o.split(/[?#]/,1)[0],p=/(?<=^|\/)(?:\.|%2e){1,2}(?:;[^/]*)?(?=\/|$)/gi,
h;for(;(h=p.exec(l))!==null;)s.push({start:h.index,length:h[0].length,error:`Value "${h[0]}" can't be safely passed as a path parameter`});if(s.sort((m,_)=>m.start-
_.start),s.length>0){let m=[];for(let g of s)for(let y=g.start;y<g.start+Math.max(1,g.length);y++)m[y]="^";let _=Array.from(m,g=>g??" ").join("");throw new S(`P\
ath parameters result in path with invalid segments:
${s.map(g=>g.error).join(`
`)}
${o}
${_}`)}return o},u=Fm(Rh);var hr=(()=>{class t extends T{}return t._errorName="FileNotDownloadableError",t})(),_r=(()=>{class t extends T{}return t._errorName="StorageQuotaExceededError",
t})(),fr=(()=>{class t extends re{}return t._errorName="FileExpiredError",t})(),cs=(()=>{class t extends f{list(e={},r){let{workspace_id:n,...s}=e??{};return this.
_client.getAPIList("/v1/files",v,{query:s,...r,headers:d([{...n!=null?{"anthropic-workspace-id":n}:void 0},r?.headers]),__span:c(this._client,"anthropic.files.l\
ist",r,{route:"/v1/files",queryParams:["ids","limit","page"]})})}delete(e,r={},n){let{workspace_id:s}=r??{};return this._client.delete(u`/v1/files/${e}`,{...n,headers:d(
[{...s!=null?{"anthropic-workspace-id":s}:void 0},n?.headers]),__span:c(this._client,"anthropic.files.delete",n,{route:"/v1/files/{file_id}",attributes:{"anthro\
pic.file.id":e}})})}download(e,r={},n){let{workspace_id:s}=r??{};return this._client.get(u`/v1/files/${e}/content`,{...n,headers:d([{Accept:"application/binary",
...s!=null?{"anthropic-workspace-id":s}:void 0},n?.headers]),__binaryResponse:!0,__span:c(this._client,"anthropic.files.download",n,{route:"/v1/files/{file_id}/\
content",attributes:{"anthropic.file.id":e}})})}retrieveMetadata(e,r={},n){let{workspace_id:s}=r??{};return this._client.get(u`/v1/files/${e}`,{...n,headers:d([
{...s!=null?{"anthropic-workspace-id":s}:void 0},n?.headers]),__span:c(this._client,"anthropic.files.retrieve_metadata",n,{route:"/v1/files/{file_id}",attributes:{
"anthropic.file.id":e}})})}upload(e,r){let{workspace_id:n,...s}=e;return this._client.post("/v1/files",ne({body:s,...r,headers:d([{...n!=null?{"anthropic-worksp\
ace-id":n}:void 0},Fa(s.file),r?.headers]),__span:c(this._client,"anthropic.files.upload",r,{route:"/v1/files",createdIDAttribute:"anthropic.file.id"})},this._client))}}
return t.FileNotDownloadableError=hr,t.StorageQuotaExceededError=_r,t.FileExpiredError=fr,t})();var ja=(()=>{class t extends T{}return t._errorName="ClaudeCodeKeyCreatorNotMemberError",t})(),Da=(()=>{class t extends T{}return t._errorName="ClaudeCodeVersio\
nTooOldError",t})(),Ka=(()=>{class t extends T{}return t._errorName="CMEKKeyDisabledError",t})(),Ga=(()=>{class t extends T{}return t._errorName="CMEKKeyNetwork\
BlockedError",t})(),Va=(()=>{class t extends T{}return t._errorName="OrganizationOnHoldError",t})(),Ja=(()=>{class t extends T{}return t._errorName="Organizatio\
nTypeNotSupportedError",t})(),Ya=(()=>{class t extends T{}return t._errorName="ParentOrganizationRequiredError",t})(),Qa=(()=>{class t extends T{}return t._errorName=
"RequestBodyEncodingInvalidError",t})(),Xa=(()=>{class t extends T{}return t._errorName="RequestBodyEncodingUnsupportedError",t})(),Za=(()=>{class t extends Nt{}
return t._errorName="LinkedOrganizationBillingUnavailableError",t})(),ec=(()=>{class t extends Nt{}return t._errorName="LinkedOrganizationSpendLimitReachedError",
t})(),tc=(()=>{class t extends D{}return t._errorName="SandboxEgressRestrictedError",t})(),rc=(()=>{class t extends ir{}return t._errorName="RequestBodyTooLarge\
AfterDecodingError",t})(),ic=(()=>{class t extends pt{}return t._errorName="ContractSpendLimitReachedError",t})(),nc=(()=>{class t extends pt{}return t._errorName=
"EnforcedSpendLimitReachedError",t})(),sc=(()=>{class t extends pt{}return t._errorName="RampLimitExceededError",t})(),oc=(()=>{class t extends et{}return t._errorName=
"CMEKContextUnavailableError",t})(),ac=(()=>{class t extends et{}return t._errorName="CMEKKeyUnreachableError",t})();var mr=class extends f{retrieve(i,e={},r){let{betas:n,workspace_id:s}=e??{};return this._client.get(u`/v1/deployment_runs/${i}`,{...r,headers:d([{"anthropic-bet\
a":[...n??[],"managed-agents-2026-04-01"].toString(),...s!=null?{"anthropic-workspace-id":s}:void 0},r?.headers]),__qualifiers:{beta:"true"},__span:c(this._client,
"anthropic.deployment_runs.retrieve",r,{route:"/v1/deployment_runs/{deployment_run_id}",attributes:{"anthropic.deployment_run.id":i}})})}list(i={},e){let{betas:r,
workspace_id:n,...s}=i??{};return this._client.getAPIList("/v1/deployment_runs",v,{query:s,...e,headers:d([{"anthropic-beta":[...r??[],"managed-agents-2026-04-0\
1"].toString(),...n!=null?{"anthropic-workspace-id":n}:void 0},e?.headers]),__qualifiers:{beta:"true"},__span:c(this._client,"anthropic.deployment_runs.list",e,
{route:"/v1/deployment_runs",queryParams:["created_at[gt]","created_at[gte]","created_at[lt]","created_at[lte]","deployment_id","has_error","limit","page","trig\
ger_type"]})})}};var gr=class extends f{create(i,e){let{betas:r,workspace_id:n,...s}=i;return this._client.post("/v1/deployments",{body:s,...e,headers:d([{"anthropic-beta":[...r??
[],"managed-agents-2026-04-01"].toString(),...n!=null?{"anthropic-workspace-id":n}:void 0},e?.headers]),__qualifiers:{beta:"true"},__span:c(this._client,"anthro\
pic.deployments.create",e,{route:"/v1/deployments",createdIDAttribute:"anthropic.deployment.id"})})}retrieve(i,e={},r){let{betas:n,workspace_id:s}=e??{};return this.
_client.get(u`/v1/deployments/${i}`,{...r,headers:d([{"anthropic-beta":[...n??[],"managed-agents-2026-04-01"].toString(),...s!=null?{"anthropic-workspace-id":s}:
void 0},r?.headers]),__qualifiers:{beta:"true"},__span:c(this._client,"anthropic.deployments.retrieve",r,{route:"/v1/deployments/{deployment_id}",attributes:{"a\
nthropic.deployment.id":i}})})}update(i,e,r){let{betas:n,workspace_id:s,...o}=e;return this._client.post(u`/v1/deployments/${i}`,{body:o,...r,headers:d([{"anthr\
opic-beta":[...n??[],"managed-agents-2026-04-01"].toString(),...s!=null?{"anthropic-workspace-id":s}:void 0},r?.headers]),__qualifiers:{beta:"true"},__span:c(this.
_client,"anthropic.deployments.update",r,{route:"/v1/deployments/{deployment_id}",attributes:{"anthropic.deployment.id":i}})})}list(i={},e){let{betas:r,workspace_id:n,
...s}=i??{};return this._client.getAPIList("/v1/deployments",v,{query:s,...e,headers:d([{"anthropic-beta":[...r??[],"managed-agents-2026-04-01"].toString(),...n!=
null?{"anthropic-workspace-id":n}:void 0},e?.headers]),__qualifiers:{beta:"true"},__span:c(this._client,"anthropic.deployments.list",e,{route:"/v1/deployments",
queryParams:["agent_id","created_at[gte]","created_at[lte]","include_archived","limit","page","status"]})})}archive(i,e={},r){let{betas:n,workspace_id:s}=e??{};
return this._client.post(u`/v1/deployments/${i}/archive`,{...r,headers:d([{"anthropic-beta":[...n??[],"managed-agents-2026-04-01"].toString(),...s!=null?{"anthr\
opic-workspace-id":s}:void 0},r?.headers]),__qualifiers:{beta:"true"},__span:c(this._client,"anthropic.deployments.archive",r,{route:"/v1/deployments/{deploymen\
t_id}/archive",attributes:{"anthropic.deployment.id":i}})})}pause(i,e={},r){let{betas:n,workspace_id:s}=e??{};return this._client.post(u`/v1/deployments/${i}/pause`,
{...r,headers:d([{"anthropic-beta":[...n??[],"managed-agents-2026-04-01"].toString(),...s!=null?{"anthropic-workspace-id":s}:void 0},r?.headers]),__qualifiers:{
beta:"true"},__span:c(this._client,"anthropic.deployments.pause",r,{route:"/v1/deployments/{deployment_id}/pause",attributes:{"anthropic.deployment.id":i}})})}run(i,e={},r){
let{betas:n,workspace_id:s}=e??{};return this._client.post(u`/v1/deployments/${i}/run`,{...r,headers:d([{"anthropic-beta":[...n??[],"managed-agents-2026-04-01"].
toString(),...s!=null?{"anthropic-workspace-id":s}:void 0},r?.headers]),__qualifiers:{beta:"true"},__span:c(this._client,"anthropic.deployments.run",r,{route:"/\
v1/deployments/{deployment_id}/run",attributes:{"anthropic.deployment.id":i}})})}unpause(i,e={},r){let{betas:n,workspace_id:s}=e??{};return this._client.post(u`/v1/deployments/${i}/unpause`,
{...r,headers:d([{"anthropic-beta":[...n??[],"managed-agents-2026-04-01"].toString(),...s!=null?{"anthropic-workspace-id":s}:void 0},r?.headers]),__qualifiers:{
beta:"true"},__span:c(this._client,"anthropic.deployments.unpause",r,{route:"/v1/deployments/{deployment_id}/unpause",attributes:{"anthropic.deployment.id":i}})})}};var br=class extends f{create(i,e){let{betas:r,workspace_id:n,...s}=i;return this._client.post("/v1/dreams",{body:s,...e,headers:d([{"anthropic-beta":[...r??[],
"dreaming-2026-04-21"].toString(),...n!=null?{"anthropic-workspace-id":n}:void 0},e?.headers]),__qualifiers:{beta:"true"},__span:c(this._client,"anthropic.dream\
s.create",e,{route:"/v1/dreams",createdIDAttribute:"anthropic.dream.id"})})}retrieve(i,e={},r){let{betas:n,workspace_id:s}=e??{};return this._client.get(u`/v1/dreams/${i}`,
{...r,headers:d([{"anthropic-beta":[...n??[],"dreaming-2026-04-21"].toString(),...s!=null?{"anthropic-workspace-id":s}:void 0},r?.headers]),__qualifiers:{beta:"\
true"},__span:c(this._client,"anthropic.dreams.retrieve",r,{route:"/v1/dreams/{dream_id}",attributes:{"anthropic.dream.id":i}})})}list(i={},e){let{betas:r,workspace_id:n,
...s}=i??{};return this._client.getAPIList("/v1/dreams",v,{query:s,...e,headers:d([{"anthropic-beta":[...r??[],"dreaming-2026-04-21"].toString(),...n!=null?{"an\
thropic-workspace-id":n}:void 0},e?.headers]),__qualifiers:{beta:"true"},__span:c(this._client,"anthropic.dreams.list",e,{route:"/v1/dreams",queryParams:["creat\
ed_at[gt]","created_at[lt]","include_archived","limit","page","statuses"]})})}archive(i,e={},r){let{betas:n,workspace_id:s}=e??{};return this._client.post(u`/v1/dreams/${i}/archive`,
{...r,headers:d([{"anthropic-beta":[...n??[],"dreaming-2026-04-21"].toString(),...s!=null?{"anthropic-workspace-id":s}:void 0},r?.headers]),__qualifiers:{beta:"\
true"},__span:c(this._client,"anthropic.dreams.archive",r,{route:"/v1/dreams/{dream_id}/archive",attributes:{"anthropic.dream.id":i}})})}cancel(i,e={},r){let{betas:n,
workspace_id:s}=e??{};return this._client.post(u`/v1/dreams/${i}/cancel`,{...r,headers:d([{"anthropic-beta":[...n??[],"dreaming-2026-04-21"].toString(),...s!=null?
{"anthropic-workspace-id":s}:void 0},r?.headers]),__qualifiers:{beta:"true"},__span:c(this._client,"anthropic.dreams.cancel",r,{route:"/v1/dreams/{dream_id}/can\
cel",attributes:{"anthropic.dream.id":i}})})}};var yr=class extends f{list(i={},e){let{betas:r,workspace_id:n,...s}=i??{};return this._client.getAPIList("/v1/files",v,{query:s,...e,headers:d([{...r?.toString()!=
null?{"anthropic-beta":r?.toString()}:void 0,...n!=null?{"anthropic-workspace-id":n}:void 0},e?.headers]),__qualifiers:{beta:"true"},__span:c(this._client,"anth\
ropic.files.list",e,{route:"/v1/files",queryParams:["ids","limit","page","scope_id"]})})}delete(i,e={},r){let{betas:n,workspace_id:s}=e??{};return this._client.
delete(u`/v1/files/${i}`,{...r,headers:d([{...n?.toString()!=null?{"anthropic-beta":n?.toString()}:void 0,...s!=null?{"anthropic-workspace-id":s}:void 0},r?.headers]),
__qualifiers:{beta:"true"},__span:c(this._client,"anthropic.files.delete",r,{route:"/v1/files/{file_id}",attributes:{"anthropic.file.id":i}})})}download(i,e={},r){
let{betas:n,workspace_id:s}=e??{};return this._client.get(u`/v1/files/${i}/content`,{...r,headers:d([{Accept:"application/binary",...n?.toString()!=null?{"anthr\
opic-beta":n?.toString()}:void 0,...s!=null?{"anthropic-workspace-id":s}:void 0},r?.headers]),__qualifiers:{beta:"true"},__binaryResponse:!0,__span:c(this._client,
"anthropic.files.download",r,{route:"/v1/files/{file_id}/content",attributes:{"anthropic.file.id":i}})})}retrieveMetadata(i,e={},r){let{betas:n,workspace_id:s}=e??
{};return this._client.get(u`/v1/files/${i}`,{...r,headers:d([{...n?.toString()!=null?{"anthropic-beta":n?.toString()}:void 0,...s!=null?{"anthropic-workspace-i\
d":s}:void 0},r?.headers]),__qualifiers:{beta:"true"},__span:c(this._client,"anthropic.files.retrieve_metadata",r,{route:"/v1/files/{file_id}",attributes:{"anth\
ropic.file.id":i}})})}upload(i,e){let{betas:r,workspace_id:n,...s}=i;return this._client.post("/v1/files",ne({body:s,...e,headers:d([{...r?.toString()!=null?{"a\
nthropic-beta":r?.toString()}:void 0,...n!=null?{"anthropic-workspace-id":n}:void 0},Fa(s.file),e?.headers]),__qualifiers:{beta:"true"},__span:c(this._client,"a\
nthropic.files.upload",e,{route:"/v1/files",createdIDAttribute:"anthropic.file.id"})},this._client))}};var vr=class extends f{retrieve(i,e={},r){let{betas:n,workspace_id:s}=e??{};return this._client.get(u`/v1/models/${i}`,{...r,headers:d([{...n?.toString()!=null?
{"anthropic-beta":n?.toString()}:void 0,...s!=null?{"anthropic-workspace-id":s}:void 0},r?.headers]),__qualifiers:{beta:"true"},__span:c(this._client,"anthropic\
.models.retrieve",r,{route:"/v1/models/{model_id}",attributes:{"anthropic.model.id":i}})})}list(i={},e){let{betas:r,workspace_id:n,...s}=i??{};return this._client.
getAPIList("/v1/models",U,{query:s,...e,headers:d([{...r?.toString()!=null?{"anthropic-beta":r?.toString()}:void 0,...n!=null?{"anthropic-workspace-id":n}:void 0},
e?.headers]),__qualifiers:{beta:"true"},__span:c(this._client,"anthropic.models.list",e,{route:"/v1/models",queryParams:["after_id","before_id","lifecycle","lim\
it"]})})}};var Fh=Pf($h(),1),Er=class extends f{parseUnverified(i){return JSON.parse(i)}unwrap(i,e){let r=e?.headers;if(r==null)throw new Error("Webhook headers are requir\
ed in order to verify the signature");let n=e.key===void 0?this._client.webhookKey:e.key;if(!n)throw new Error("Webhook key must not be null or empty in order t\
o unwrap");return new Fh.Webhook(n).verify(i,r),JSON.parse(i)}};var kr=class extends f{list(i,e={},r){let{betas:n,workspace_id:s,...o}=e??{};return this._client.getAPIList(u`/v1/agents/${i}/versions`,v,{query:o,...r,headers:d(
[{"anthropic-beta":[...n??[],"managed-agents-2026-04-01"].toString(),...s!=null?{"anthropic-workspace-id":s}:void 0},r?.headers]),__qualifiers:{beta:"true"},__span:c(
this._client,"anthropic.agents.versions.list",r,{route:"/v1/agents/{agent_id}/versions",queryParams:["limit","page"],attributes:{"gen_ai.agent.id":i}})})}};var uc=(()=>{class t extends f{constructor(){super(...arguments),this.versions=new kr(this._client)}create(e,r){let{betas:n,workspace_id:s,...o}=e;return this._client.
post("/v1/agents",{body:o,...r,headers:d([{"anthropic-beta":[...n??[],"managed-agents-2026-04-01"].toString(),...s!=null?{"anthropic-workspace-id":s}:void 0},r?.
headers]),__qualifiers:{beta:"true"},__span:c(this._client,"anthropic.agents.create",r,{route:"/v1/agents",createdIDAttribute:"gen_ai.agent.id"})})}retrieve(e,r={},n){
let{betas:s,workspace_id:o,...l}=r??{};return this._client.get(u`/v1/agents/${e}`,{query:l,...n,headers:d([{"anthropic-beta":[...s??[],"managed-agents-2026-04-0\
1"].toString(),...o!=null?{"anthropic-workspace-id":o}:void 0},n?.headers]),__qualifiers:{beta:"true"},__span:c(this._client,"anthropic.agents.retrieve",n,{route:"\
/v1/agents/{agent_id}",queryParams:["version"],attributes:{"gen_ai.agent.id":e}})})}update(e,r,n){let{betas:s,workspace_id:o,...l}=r;return this._client.post(u`/v1/agents/${e}`,
{body:l,...n,headers:d([{"anthropic-beta":[...s??[],"managed-agents-2026-04-01"].toString(),...o!=null?{"anthropic-workspace-id":o}:void 0},n?.headers]),__qualifiers:{
beta:"true"},__span:c(this._client,"anthropic.agents.update",n,{route:"/v1/agents/{agent_id}",attributes:{"gen_ai.agent.id":e}})})}list(e={},r){let{betas:n,workspace_id:s,
...o}=e??{};return this._client.getAPIList("/v1/agents",v,{query:o,...r,headers:d([{"anthropic-beta":[...n??[],"managed-agents-2026-04-01"].toString(),...s!=null?
{"anthropic-workspace-id":s}:void 0},r?.headers]),__qualifiers:{beta:"true"},__span:c(this._client,"anthropic.agents.list",r,{route:"/v1/agents",queryParams:["c\
reated_at[gte]","created_at[lte]","include_archived","limit","page"]})})}archive(e,r={},n){let{betas:s,workspace_id:o}=r??{};return this._client.post(u`/v1/agents/${e}/archive`,
{...n,headers:d([{"anthropic-beta":[...s??[],"managed-agents-2026-04-01"].toString(),...o!=null?{"anthropic-workspace-id":o}:void 0},n?.headers]),__qualifiers:{
beta:"true"},__span:c(this._client,"anthropic.agents.archive",n,{route:"/v1/agents/{agent_id}/archive",attributes:{"gen_ai.agent.id":e}})})}}return t.Versions=kr,
t})();var dc=function(){let{crypto:t}=globalThis;if(t?.randomUUID)return dc=t.randomUUID.bind(t),t.randomUUID();let i=new Uint8Array(1),e=t?()=>t.getRandomValues(i)[0]:
()=>Math.random()*255&255;return"10000000-1000-4000-8000-100000000000".replace(/[018]/g,r=>(+r^e()&15>>+r/4).toString(16))};function Et(t,i){if(!t)return()=>{};if(t.aborted)return i.abort(),()=>{};let e=()=>i.abort();return t.addEventListener("abort",e),()=>t.removeEventListener("abo\
rt",e)}function kt(t,i){return t instanceof $&&t.status===i}function ig(t){return t instanceof $&&typeof t.status=="number"&&t.status>=400&&t.status<500}function Ft(t){
return ig(t)&&!kt(t,408)&&!kt(t,409)&&!kt(t,429)}function pc(t,i,e){return Math.min(i*2**t,e)}function Uh(t,i){return t+Math.random()*(i-t)}function hc(t){return t*
(1-Math.random()*.25)}function _c(t,{authToken:i,helper:e}){if(!i)throw new S(`copyClientForHelper: expected a non-empty authToken but received ${JSON.stringify(i)}`);let r=t._options.
defaultHeaders,n=t._authState?.extraHeaders,s=n?Object.fromEntries(Object.entries(n).filter(([l])=>{let p=l.toLowerCase();return p!=="authorization"&&p!=="x-api\
-key"})):void 0,o=d([s,r,{[je]:e}]);return o.values.delete("x-api-key"),o.values.delete("authorization"),o.nulls.delete("authorization"),t.withOptions({authToken:i,
baseURL:t.baseURL,defaultHeaders:o})}var Sr,fc,ge,mc,gc,bc,us,ds,Ar,xr,yc,Pr,ps,ng=999,sg=1e3,og=6e4,ag=3e5,hs=(()=>{class t{constructor(e){Sr.set(this,void 0),fc.set(this,!1),ge.set(this,void 0),mc.
set(this,void 0),gc.set(this,void 0),bc.set(this,void 0),us.set(this,void 0),ds.set(this,void 0),Ar.set(this,void 0),this.client=e.client,this.environmentId=e.environmentId,
this.environmentKey=e.environmentKey,this.workerId=e.workerId??ug(),b(this,Sr,_c(e.client,{authToken:e.environmentKey,helper:"environments-work-poller"}),"f"),b(
this,gc,e.autoStop??!0,"f"),b(this,bc,e.drain??!1,"f"),b(this,us,e.blockMs===void 0?ng:e.blockMs,"f"),b(this,ds,e.reclaimOlderThanMs??null,"f"),b(this,Ar,e.requestOptions,
"f"),b(this,ge,new AbortController,"f"),b(this,mc,Et(e.signal,a(this,ge,"f")),"f")}get signal(){return a(this,ge,"f").signal}abort(){a(this,ge,"f").abort()}async*[(Sr=
new WeakMap,fc=new WeakMap,ge=new WeakMap,mc=new WeakMap,gc=new WeakMap,bc=new WeakMap,us=new WeakMap,ds=new WeakMap,Ar=new WeakMap,Symbol.asyncIterator)](){if(a(
this,fc,"f"))throw new S("Cannot iterate over a consumed WorkPoller");b(this,fc,!0,"f");let e=Q.active(),r=I(this.client);r.info("poller starting",{component:"w\
ork-poller",environment_id:this.environmentId});let n=new lg(r,this.environmentId);try{let s=0;for(;!a(this,ge,"f").signal.aborted;){let o;try{o=await a(this,Sr,
"f").beta.environments.work.poll(this.environmentId,{"Anthropic-Worker-ID":this.workerId,...a(this,us,"f")!==null?{block_ms:a(this,us,"f")}:{},...a(this,ds,"f")!==
null?{reclaim_older_than_ms:a(this,ds,"f")}:{}},{headers:d([a(this,Ar,"f")?.headers]),signal:a(this,ge,"f").signal})}catch(l){if(a(this,ge,"f").signal.aborted)return;
if(Ft(l))throw r.error("poll failed permanently, stopping poller",{error:String(l)}),l;let p=hc(cg(s));r.warn("poll failed, backing off",{error:String(l),backoff_ms:p}),
s++,await Oe(p,a(this,ge,"f").signal);continue}if(s=0,o==null){if(a(this,bc,"f"))return;n.onEmptyPoll(),await Oe(Uh(1e3,3e3),a(this,ge,"f").signal);continue}n.onClaim(),
this._workSpan=B(this.client,()=>Uu(this.client,o,e)),r.info("claimed work",{component:"work-poller",environment_id:this.environmentId,work_id:o.id,work_type:o.
data.type});try{await a(this,Sr,"f").beta.environments.work.ack(o.id,{environment_id:o.environment_id},{headers:d([a(this,Ar,"f")?.headers]),signal:a(this,ge,"f").
signal})}catch(l){r.error("ack failed",{work_id:o.id,error:String(l)}),B(this.client,()=>La(this._workSpan,a(this,ge,"f").signal,l));continue}try{yield o,e=Q.active()}finally{
if(a(this,gc,"f"))try{await a(this,Sr,"f").beta.environments.work.stop(o.id,{environment_id:o.environment_id},{headers:d([a(this,Ar,"f")?.headers])})}catch(l){kt(
l,409)||r.warn("stop failed",{work_id:o.id,error:String(l)})}B(this.client,()=>qa(this._workSpan,a(this,ge,"f").signal))}}}finally{a(this,mc,"f").call(this)}}}return t})();
function cg(t){return pc(t,sg,og)}var lg=(()=>{class t{constructor(e,r){xr.set(this,void 0),yc.set(this,void 0),Pr.set(this,void 0),ps.set(this,0),b(this,xr,e,"\
f"),b(this,yc,r,"f")}onEmptyPoll(){let e=Date.now(),r={component:"work-poller",environment_id:a(this,yc,"f")};a(this,Pr,"f")===void 0?(b(this,Pr,b(this,ps,e,"f"),
"f"),a(this,xr,"f").info("idle; polling for work",r)):e-a(this,ps,"f")>=ag?(b(this,ps,e,"f"),a(this,xr,"f").info(`still polling; idle for ${Math.round((e-a(this,
Pr,"f"))/1e3)}s`,r)):a(this,xr,"f").debug("poll returned no work",r)}onClaim(){b(this,Pr,void 0,"f")}}return xr=new WeakMap,yc=new WeakMap,Pr=new WeakMap,ps=new WeakMap,
t})();function ug(){let i=globalThis.process?.env?.HOSTNAME;return i?`${i}-${dc()}`:dc()}var Hh=t=>{if(typeof globalThis.Buffer<"u"){let i=globalThis.Buffer.from(t,"base64");return new Uint8Array(i.buffer,i.byteOffset,i.byteLength)}if(typeof atob<"u"){
let i=atob(t),e=new Uint8Array(i.length);for(let r=0;r<i.length;r++)e[r]=i.charCodeAt(r);return e}throw new S("Cannot decode base64 string; Expected `Buffer` or\
 `atob` to be defined")};var Tr,St,Rr,Wh=(()=>{class t{constructor(){Tr.set(this,[]),St.set(this,[]),Rr.set(this,!1)}push(e){if(a(this,Rr,"f"))return!1;let r=a(this,St,"f").shift();return r?
r({done:!1,value:e}):a(this,Tr,"f").push(e),!0}close(){if(!a(this,Rr,"f"))for(b(this,Rr,!0,"f");a(this,St,"f").length>0;)a(this,St,"f").shift()({done:!0,value:void 0})}next(e){
return a(this,Tr,"f").length>0?Promise.resolve({done:!1,value:a(this,Tr,"f").shift()}):a(this,Rr,"f")||e?.aborted?Promise.resolve({done:!0,value:void 0}):new Promise(
r=>{let n=o=>{e?.removeEventListener("abort",s),r(o)},s=()=>{let o=a(this,St,"f").indexOf(n);o>=0&&a(this,St,"f").splice(o,1),r({done:!0,value:void 0})};a(this,
St,"f").push(n),e?.addEventListener("abort",s,{once:!0})})}tryShift(){return a(this,Tr,"f").shift()}}return Tr=new WeakMap,St=new WeakMap,Rr=new WeakMap,t})();var dg="\\x00-\\x1f\\x7f-\\x9f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069",pg=new RegExp(`[${dg}]+`,"g"),hg=/[\uD800-\uDFFF]/gu;function _s(t){
return t.replace(hg,"\uFFFD")}var jh=4096,_g=200;function fg(t,i=jh){return Kh(_s(t).replace(pg," ").trim(),i)}function mg(t){return fg(t,_g)}function nt(t){return mg(
t).replace(/[' ]+/g," ").trim()}function vc(t){return`Error: ${t instanceof Error?t.message:String(t)}`}function Dh(t){return Kh(_s(vc(t)),jh)}function Kh(t,i){
if(t.length<=i)return t;let e=0,r=0;for(let n of t){if(r===i)break;r+=1,e+=n.length}return t.slice(0,e)}function Gh(t){return typeof t=="string"?_s(t):t.filter(i=>i.type==="text"&&i.text!=="").map(i=>({...i,text:_s(i.text)}))}function Vu(t){return"name"in t?t.name:"mcp_server_name"in t?t.mcp_server_name:t.type}function gg(t){return t instanceof er?t.content:vc(t)}async function wc(t,i,e){
try{let r=t.parse?t.parse(i):i;return{content:await t.run(r,e),isError:!1}}catch(r){return{content:gg(r),isError:!0}}}var fs,Ec,Cr,Ut,Ir,qe,W,kc,se,Sc,zr,Ac,V,Nr,Te,Or,De,ms,Mr,st,xc,gs,pe,Pc,bs,ys,Tc,Vh,Jh,Yh,Ju,Qh,Rc,Cc,Yu,Xh,Ic,zc,Qu,Zh,e_;var t_=500,bg=1e4,yg=12e4,vg=3e4,wg=1e3,Eg=3e4,kg=5*6e4,Sg=6e4;function r_(t){return t.type!=="session.status_idle"?!1:t.stop_reason?.type!=="requires_action"}function i_(t){
return t.type==="user.tool_confirmation"||t.type==="session.thread_status_terminated"}var Ag=(()=>{class t{constructor(e,r){fs.set(this,void 0),Ec.set(this,void 0),
Cr.set(this,new Set),Ut.set(this,!1),Ir.set(this,!1),qe.set(this,void 0),b(this,fs,e,"f"),b(this,Ec,r,"f")}noteEvent(e){a(this,Ir,"f")&&e.type==="session.thread\
_status_terminated"&&this.disarm(),!i_(e)&&(b(this,Ir,!1,"f"),r_(e)?this.arm():this.disarm())}noteHistoryRead(e){b(this,Ir,!e,"f")}block(e){a(this,Cr,"f").add(e),
a(this,qe,"f")!==void 0&&(b(this,Ut,!0,"f"),clearTimeout(a(this,qe,"f")),b(this,qe,void 0,"f"))}unblock(e){a(this,Cr,"f").delete(e),a(this,Cr,"f").size===0&&a(this,
Ut,"f")&&this.arm()}abandon(e){a(this,Ir,"f")&&this.disarm(),this.unblock(e)}arm(){if(!(a(this,fs,"f")<=0)){if(a(this,Cr,"f").size>0){b(this,Ut,!0,"f");return}b(
this,Ut,!1,"f"),a(this,qe,"f")!==void 0&&clearTimeout(a(this,qe,"f")),b(this,qe,setTimeout(a(this,Ec,"f"),a(this,fs,"f")),"f")}}disarm(){b(this,Ut,!1,"f"),a(this,
qe,"f")!==void 0&&(clearTimeout(a(this,qe,"f")),b(this,qe,void 0,"f"))}}return fs=new WeakMap,Ec=new WeakMap,Cr=new WeakMap,Ut=new WeakMap,Ir=new WeakMap,qe=new WeakMap,
t})(),vs=(()=>{class t{constructor(e,r){W.add(this),kc.set(this,!1),se.set(this,void 0),Sc.set(this,void 0),zr.set(this,void 0),Ac.set(this,void 0),V.set(this,void 0),
Nr.set(this,new Set),Te.set(this,new Set),Or.set(this,new Map),De.set(this,new Map),ms.set(this,new Set),Mr.set(this,new Wh),st.set(this,0),xc.set(this,kg),gs.set(
this,null),pe.set(this,void 0),Pc.set(this,void 0),bs.set(this,void 0),ys.set(this,!1),this.client=r.client,this.sessionId=e,this.tools=r.tools,this.maxIdleMs=r.
maxIdleMs??Sg,b(this,V,I(r.client),"f"),b(this,Ac,new Map(r.tools.map(n=>[Vu(n),n])),"f"),b(this,se,new AbortController,"f"),b(this,Sc,Et(r.signal,a(this,se,"f")),
"f"),b(this,zr,r.requestOptions,"f"),b(this,pe,new Ag(this.maxIdleMs,()=>{a(this,V,"f").info("session idle after its turn ended; stopping",{component:"session-t\
ool-runner",session_id:this.sessionId,max_idle_ms:this.maxIdleMs}),a(this,se,"f").abort()}),"f")}get signal(){return a(this,se,"f").signal}abort(){a(this,se,"f").
abort()}_setSendRetryWindow(e){b(this,xc,e,"f")}async*[(kc=new WeakMap,se=new WeakMap,Sc=new WeakMap,zr=new WeakMap,Ac=new WeakMap,V=new WeakMap,Nr=new WeakMap,
Te=new WeakMap,Or=new WeakMap,De=new WeakMap,ms=new WeakMap,Mr=new WeakMap,st=new WeakMap,xc=new WeakMap,gs=new WeakMap,pe=new WeakMap,Pc=new WeakMap,bs=new WeakMap,
ys=new WeakMap,W=new WeakSet,Symbol.asyncIterator)](){if(a(this,kc,"f"))throw new S("Cannot iterate over a consumed SessionToolRunner");b(this,kc,!0,"f"),b(this,
Pc,this.client._tracer?Q.active():void 0,"f"),a(this,V,"f").info("session tool runner starting",{component:"session-tool-runner",session_id:this.sessionId});let e=a(
this,W,"m",Vh).call(this).catch(r=>{a(this,se,"f").signal.aborted||a(this,V,"f").error("stream loop failed",{error:String(r)}),a(this,se,"f").abort()});try{for(;;){
let n=await a(this,Mr,"f").next(a(this,se,"f").signal);if(n.done)break;yield n.value}await e;let r;for(;(r=a(this,Mr,"f").tryShift())!==void 0;)yield r}finally{
a(this,se,"f").abort(),a(this,pe,"f").disarm(),await e;try{await a(this,W,"m",e_).call(this)}catch(r){a(this,V,"f").warn("drain failed",{error:String(r)})}a(this,
Mr,"f").close();for(let r of this.tools)try{await r.close?.()}catch(n){a(this,V,"f").warn("tool.close failed",{tool:Vu(r),error:String(n)})}a(this,Sc,"f").call(
this)}}}return Tc=function(){return{...a(this,zr,"f"),headers:d([dr("session-tool-runner"),a(this,zr,"f")?.headers]),signal:a(this,se,"f").signal}},Vh=async function(){
let e=a(this,se,"f"),r=t_;for(;!e.signal.aborted;){try{let n=await this.client.beta.sessions.events.stream(this.sessionId,{},a(this,W,"m",Tc).call(this));await a(
this,W,"m",Jh).call(this);for await(let s of n)if(r=t_,await a(this,W,"m",Qh).call(this,s))return}catch(n){if(e.signal.throwIfAborted(),Ft(n))throw a(this,V,"f").
error("permanent stream failure, shutting down",{error:String(n)}),e.abort(),n;a(this,V,"f").warn("stream disconnected, reconnecting",{error:String(n),backoff_ms:r})}
e.signal.throwIfAborted(),await Oe(r,e.signal),r=Math.min(r*2,bg)}},Jh=async function(){let e=a(this,se,"f"),r=[],n=!1;b(this,ys,!1,"f");try{for await(let l of this.
client.beta.sessions.events.list(this.sessionId,{limit:1e3},a(this,W,"m",Tc).call(this)))a(this,W,"m",Yh).call(this,l,r),i_(l)||(n=r_(l))}catch(l){e.signal.throwIfAborted(),
a(this,V,"f").warn("reconcile list failed",{error:String(l)});for(let p of r)a(this,Nr,"f").delete(p.id);a(this,pe,"f").noteHistoryRead(!1),a(this,W,"m",Cc).call(
this);return}b(this,ys,!0,"f"),a(this,pe,"f").noteHistoryRead(!0),a(this,W,"m",Cc).call(this);let s=r.filter(l=>!a(this,Te,"f").has(l.id));a(this,pe,"f").disarm();
for(let l of s)await a(this,W,"m",Yu).call(this,l);for(let l of[...a(this,De,"f").values()]){let p=a(this,Or,"f").get(l.id);p!==void 0&&await a(this,W,"m",Ic).call(
this,l,p)}let o=s.filter(l=>!a(this,Te,"f").has(l.id)&&!a(this,W,"m",Rc).call(this,l)&&!a(this,De,"f").has(l.id));n&&o.length===0?a(this,pe,"f").arm():a(this,pe,
"f").disarm()},Yh=function(e,r){a(this,W,"m",Ju).call(this,e),e.type==="agent.tool_use"||e.type==="agent.custom_tool_use"?(a(this,Nr,"f").add(e.id),a(this,Te,"f").
has(e.id)||r.push(e)):e.type==="user.tool_result"?a(this,Te,"f").add(e.tool_use_id):e.type==="user.custom_tool_result"?a(this,Te,"f").add(e.custom_tool_use_id):
e.type==="user.tool_confirmation"?a(this,Te,"f").has(e.tool_use_id)||a(this,Or,"f").set(e.tool_use_id,e.result):e.type==="session.thread_status_terminated"&&a(this,
ms,"f").add(e.session_thread_id)},Ju=function(e){if(!(!this.client._tracer||a(this,bs,"f")!==void 0))switch(e.type){case"session.thread_status_running":case"ses\
sion.thread_status_idle":case"session.thread_status_rescheduled":case"session.thread_status_terminated":b(this,bs,e.session_thread_id,"f")}},Qh=async function(e){
switch(a(this,pe,"f").noteEvent(e),a(this,ys,"f")&&a(this,W,"m",Ju).call(this,e),e.type){case"agent.tool_use":case"agent.custom_tool_use":return a(this,Nr,"f").
has(e.id)||(a(this,Nr,"f").add(e.id),await a(this,W,"m",Yu).call(this,e)),!1;case"user.tool_confirmation":return await a(this,W,"m",Xh).call(this,e),!1;case"use\
r.tool_result":return a(this,Te,"f").add(e.tool_use_id),!1;case"user.custom_tool_result":return a(this,Te,"f").add(e.custom_tool_use_id),!1;case"session.thread_\
status_terminated":return a(this,ms,"f").add(e.session_thread_id),a(this,W,"m",Cc).call(this),!1;case"session.status_terminated":case"session.deleted":return a(
this,V,"f").info("session terminated",{component:"session-tool-runner",session_id:this.sessionId}),a(this,se,"f").abort(),!0;default:return!1}},Rc=function(e){return!!e.
session_thread_id&&a(this,ms,"f").has(e.session_thread_id)},Cc=function(){for(let e of a(this,De,"f").values())a(this,W,"m",Rc).call(this,e)&&(a(this,V,"f").info(
"session thread terminated; not executing",{component:"session-tool-runner",session_id:this.sessionId,session_thread_id:e.session_thread_id,tool:e.name,tool_use_id:e.
id}),a(this,De,"f").delete(e.id),a(this,pe,"f").abandon(e.id))},Yu=async function(e){if(a(this,W,"m",Rc).call(this,e)){a(this,V,"f").debug("session thread termi\
nated; not executing",{component:"session-tool-runner",session_id:this.sessionId,session_thread_id:e.session_thread_id,tool:e.name,tool_use_id:e.id});return}let r=e.
evaluated_permission,n=r==="deny"?"deny":a(this,Or,"f").get(e.id);if(n===void 0){r===void 0||r==="allow"?await a(this,W,"m",Qu).call(this,e,void 0):a(this,De,"f").
has(e.id)||(a(this,V,"f").info("tool call awaiting confirmation; holding",{component:"session-tool-runner",session_id:this.sessionId,tool:e.name,tool_use_id:e.id}),
a(this,De,"f").set(e.id,e),a(this,pe,"f").block(e.id));return}await a(this,W,"m",Ic).call(this,e,n)},Xh=async function(e){a(this,Or,"f").set(e.tool_use_id,e.result);
let r=a(this,De,"f").get(e.tool_use_id);r!==void 0&&await a(this,W,"m",Ic).call(this,r,e.result)},Ic=async function(e,r){let n=a(this,De,"f").delete(e.id);if(r===
"allow"){a(this,V,"f").info("tool call confirmed",{component:"session-tool-runner",session_id:this.sessionId,tool:e.name,tool_use_id:e.id}),n||a(this,pe,"f").block(
e.id);try{await a(this,W,"m",Qu).call(this,e,"allow")}finally{a(this,pe,"f").unblock(e.id)}return}n&&a(this,pe,"f").unblock(e.id),a(this,Te,"f").add(e.id),a(this,
V,"f").info("tool call denied; not executing",{component:"session-tool-runner",session_id:this.sessionId,tool:e.name,tool_use_id:e.id}),a(this,W,"m",zc).call(this,
{event:e,toolUseId:e.id,name:e.name,isError:!1,posted:!1,confirmation:"deny"})},zc=function(e){a(this,Mr,"f").push(e)},Qu=async function(e,r){var n,s;if(!a(this,
Te,"f").has(e.id)){a(this,V,"f").info("executing tool",{component:"session-tool-runner",session_id:this.sessionId,tool:e.name,tool_use_id:e.id}),b(this,st,(n=a(
this,st,"f"),n++,n),"f");try{let o=a(this,Ac,"f").get(e.name);if(!o){a(this,V,"f").info("tool not owned by this runner; leaving the tool_use_id pending for its \
owner",{component:"session-tool-runner",session_id:this.sessionId,tool:e.name,tool_use_id:e.id}),r==="allow"&&a(this,pe,"f").disarm(),a(this,W,"m",zc).call(this,
{event:e,toolUseId:e.id,name:e.name,isError:!1,posted:!1,confirmation:r});return}let l,p,h=a(this,zr,"f")?.openTelemetry?.conversationId??(e.session_thread_id||
a(this,bs,"f")),m=new AbortController,_=Et(a(this,se,"f").signal,m),g=setTimeout(()=>m.abort(),yg);try{let E={signal:a(this,se,"f").signal,conversationId:h,sessionID:this.
sessionId,parentContext:a(this,Pc,"f")},k=await pr(this.client,o,e,E,async()=>{let R=await wc(o,e.input,{toolUse:e,toolUseBlock:e,signal:m.signal}),x=Pg(R.content),
C=this.client._tracer?x.map((P,A)=>{let N=typeof R.content=="string"?void 0:R.content[A];return N&&N.type!=="text"&&P.type==="text"?N:P}):x;return{sent:x,content:C,
isError:R.isError}});l=k.sent,p=k.isError}finally{clearTimeout(g),_()}let y=xg(e,p,l),w=await a(this,W,"m",Zh).call(this,y,e.id,h);a(this,W,"m",zc).call(this,{event:e,
result:y,toolUseId:e.id,name:e.name,isError:p,posted:w,confirmation:r})}finally{b(this,st,(s=a(this,st,"f"),s--,s),"f"),a(this,st,"f")===0&&a(this,gs,"f")?.call(
this)}}},Zh=async function(e,r,n){let s=a(this,se,"f"),o=Date.now(),l,p=0;for(;;){p++,s.signal.throwIfAborted();try{return await this.client.beta.sessions.events.
send(this.sessionId,{events:[e]},{...a(this,W,"m",Tc).call(this),openTelemetry:{conversationId:n}}),a(this,Te,"f").add(r),!0}catch(h){if(l=h,Ft(h))break;let m=a(
this,xc,"f")-(Date.now()-o);if(m<=0)break;let _=Math.min(hc(pc(p-1,wg,Eg)),m);a(this,V,"f").warn("tool result send failed; retrying",{tool_use_id:r,attempt:p,backoff_ms:_,
error:String(h)}),await Oe(_,s.signal)}}return a(this,V,"f").error("failed to send tool result",{tool_use_id:r,attempts:p,error:String(l)}),!1},e_=async function(){
a(this,st,"f")!==0&&(await Promise.race([new Promise(e=>b(this,gs,e,"f")),Oe(vg)]),b(this,gs,null,"f"),a(this,st,"f")>0&&a(this,V,"f").warn("drain timeout excee\
ded"))},t})();function xg(t,i,e){return t.type==="agent.custom_tool_use"?{type:"user.custom_tool_result",custom_tool_use_id:t.id,is_error:i,content:e}:{type:"us\
er.tool_result",tool_use_id:t.id,is_error:i,content:e}}function Pg(t){if(typeof t=="string")return[{type:"text",text:t||"(no output)"}];let i=t.map(e=>e.type===
"text"?{type:"text",text:e.text||"(no output)"}:e.type==="image"||e.type==="document"?e:e.type==="search_result"?{type:"search_result",source:e.source,title:e.title,
content:e.content.map(r=>({type:"text",text:r.text})),citations:{enabled:e.citations?.enabled??!1}}:{type:"text",text:JSON.stringify(e)});return i.length>0?i:[{
type:"text",text:"(no output)"}]}var wx=15e3,n_=5e3;function s_(t,i){if(!(t>=n_))throw new S(`${i} must be at least ${n_}ms (got ${t}); to run without memory sync, pass \`memorySyncIntervalMs: n\
ull\` to the worker instead`)}var Nc,ws,Xu,Es,Ht,o_=3e4,Tg=9e4,Rg="NO_HEARTBEAT";function Cg(t){return t.resources.some(i=>i.type==="memory_store")}function Ig(t){if(!t)return null;let i;try{
let r=t.replace(/-/g,"+").replace(/_/g,"/"),n=r.padEnd(Math.ceil(r.length/4)*4,"=");i=JSON.parse(Jn(Hh(n)))}catch{return null}if(i===null||typeof i!="object"||Array.
isArray(i))return null;let e=i.sessions_token;return typeof e=="string"&&e!==""?e:null}var Zu=(()=>{class t{constructor(e){if(Nc.add(this),ws.set(this,void 0),e.
unrestrictedPaths!==void 0)throw new S("The `unrestrictedPaths` option you passed to EnvironmentWorker (or client.beta.environments.work.worker()) is no longer \
supported. The worker's file tools (read, write, edit, glob, grep) are now always confined to `workdir` plus the session's memory folders. Remove `unrestrictedP\
aths` from your options; to let the file tools reach any other directory, add it to `AgentToolContext.allowedRoots` from a `tools` factory.");this.client=e.client,
this.environmentId=e.environmentId,this.environmentKey=e.environmentKey,this.tools=e.tools,this.workdir=e.workdir??process.cwd(),this.maxFileBytes=e.maxFileBytes,
this.maxIdleMs=e.maxIdleMs,e.memorySyncIntervalMs!=null&&s_(e.memorySyncIntervalMs,"memorySyncIntervalMs"),this.memorySyncIntervalMs=e.memorySyncIntervalMs,this.
memorySyncDeletions=e.memorySyncDeletions??"enabled",this.workerId=e.workerId,this.requestOptions=e.requestOptions,b(this,ws,e.signal,"f")}async run(e){let{environmentId:r,
environmentKey:n}=this;if(r===void 0||n===void 0)throw new S("EnvironmentWorker.run: environmentId and environmentKey are required to poll for work");let s=e??a(
this,ws,"f"),o=new hs({client:this.client,environmentId:r,environmentKey:n,...this.workerId!==void 0?{workerId:this.workerId}:{},...s?{signal:s}:{},...this.requestOptions!==
void 0?{requestOptions:this.requestOptions}:{},autoStop:!1});for await(let l of o){let p=o._workSpan;try{await Hu(this.client,p,o.signal,()=>a(this,Nc,"m",Xu).call(
this,l,n,o.signal,p))}catch(h){if(o.signal?.aborted)throw h;I(this.client).error("work item failed",{work_id:l.id,error:String(h)})}}}async handleItem(e){let r=e?.
workId??z("ANTHROPIC_WORK_ID"),n=e?.environmentId??z("ANTHROPIC_ENVIRONMENT_ID"),s=e?.sessionId??z("ANTHROPIC_SESSION_ID"),o=(e?.environmentKey??this.environmentKey??
z("ANTHROPIC_ENVIRONMENT_KEY"))||void 0,l=e?.workSecret||z("ANTHROPIC_WORK_SECRET")||null;if(!r)throw new S("handleItem: workId is required \u2014 pass it or set ANT\
HROPIC_WORK_ID");if(!n)throw new S("handleItem: environmentId is required \u2014 pass it or set ANTHROPIC_ENVIRONMENT_ID");if(!s)throw new S("handleItem: sessio\
nId is required \u2014 pass it or set ANTHROPIC_SESSION_ID");if(!o&&!l)throw new S("handleItem: environmentKey is required when there is no work secret \u2014 pass i\
t, construct the worker with it, or set ANTHROPIC_ENVIRONMENT_KEY");let p={id:r,environment_id:n,secret:l,data:{type:"session",id:s}};await a(this,Nc,"m",Xu).call(
this,p,o,e?.signal??a(this,ws,"f"))}}return ws=new WeakMap,Nc=new WeakSet,Xu=async function(e,r,n,s){let o=I(this.client),l=Ig(e.secret),p=l??r;if(p===void 0)throw new S(
"handleItem: the work item carried a secret payload but no sessions token could be extracted, and there is no environment key to fall back to; the poller must i\
ssue a secret whose payload carries `sessions_token`, or provide the environment key (pass it, construct the worker with it, or set ANTHROPIC_ENVIRONMENT_KEY)");
e.secret&&l===null&&o.warn("work item carried a secret payload but no sessions token could be extracted; falling back to the environment key",{work_id:e.id});let h=_c(
this.client,{authToken:p,helper:"environments-worker"}),m=e.data.id,_=new AbortController,g=Et(n,_),y=new Ng(_),w=await import("./node-3GEOVGQZ.mjs"),E,k,
R=Mg(h,e,y,o,this.requestOptions,A=>{E=A,k?._setSendRetryWindow(A)}).catch(A=>{_.signal.aborted||o.error("heartbeat loop failed",{work_id:e.id,error:String(A)}),
_.abort()}),x=async()=>{},C,P=!1;try{if(e.data.type!=="session"){o.debug("skipping non-session work item",{work_id:e.id,type:e.data.type});return}let A=await h.
beta.sessions.retrieve(m);if(A.status==="terminated"){o.info("skipping the work item of a terminated session",{session_id:m,work_id:e.id});return}if(l===null&&this.
memorySyncIntervalMs!==null&&Cg(A))throw new w.SessionMemoryError(`cannot mount the session's memories: the work item carried no sessions token (work_id=${e.id}\
, session_id=${m}); the memory endpoints reject the environment key, so the poller must issue a per-item \`secret\` carrying \`sessions_token\`, or set \`memorySyncI\
ntervalMs: null\` to run without memory`);let N={workdir:this.workdir,client:h,session:A,...this.maxFileBytes!==void 0?{maxFileBytes:this.maxFileBytes}:{}};try{
x=await w.setupSkills(N)}catch(L){o.warn("skill setup failed",{session_id:m,work_id:e.id,error:String(L)})}l!==null&&this.memorySyncIntervalMs!==null?(C=new w.SessionMemoryStores(
h,{workdir:this.workdir,...this.memorySyncIntervalMs!==void 0?{syncIntervalMs:this.memorySyncIntervalMs}:{},syncDeletions:this.memorySyncDeletions}),await C.download(
A),N.allowedRoots=C.roots,N.readOnlyRoots=C.readOnlyRoots):o.debug("memory stores disabled for this item",{work_id:e.id});let M=typeof this.tools=="function"?this.
tools(N):this.tools??w.betaAgentToolset20260401(N);k=new vs(m,{client:h,tools:M,...this.maxIdleMs!==void 0?{maxIdleMs:this.maxIdleMs}:{},...this.requestOptions!==
void 0?{requestOptions:this.requestOptions}:{},signal:_.signal}),E!==void 0&&k._setSendRetryWindow(E);for await(let L of k)C&&await C.syncIfDue();P=!_.signal.aborted}finally{
try{await x().catch(A=>{o.warn("skill cleanup failed",{session_id:m,work_id:e.id,error:String(A)})})}finally{if(C){let A=w.MEMORY_FLUSH_TIMEOUT_MS;P&&await a_(C.
finish(),A)&&o.warn(`final memory sync cut off after ${A}ms; the flush that follows still uploads changed files`,{session_id:m,work_id:e.id});let N=new AbortController;
await a_(C.flushWrites(N.signal),A)&&(N.abort(),o.warn(`memory flush cut off after ${A}ms; changed files it had not uploaded yet are not saved`,{session_id:m,work_id:e.
id})),await C.dispose().catch(L=>{o.warn("memory store cleanup failed",{session_id:m,work_id:e.id,error:String(L)})})}}y.finish("runner_done"),g(),await R,y.lost?
o.info("lease lost; released without stopping it",{session_id:m,work_id:e.id}):await zg(h,e,o,this.requestOptions),(y.lost||y.rejected)&&B(this.client,()=>s?.end())}},
t})();async function a_(t,i){let e;try{return await Promise.race([t.then(()=>!1,()=>!1),new Promise(r=>{e=setTimeout(()=>r(!0),i)})])}finally{e!==void 0&&clearTimeout(
e)}}async function zg(t,i,e,r){try{await t.beta.environments.work.stop(i.id,{environment_id:i.environment_id,force:!0},{...r,headers:d([r?.headers])})}catch(n){
kt(n,409)||e.error("force-stop on exit failed",{work_id:i.id,error:String(n)})}}var Ng=(()=>{class t{constructor(e){Es.set(this,void 0),Ht.set(this,void 0),b(this,
Es,e,"f")}get signal(){return a(this,Es,"f").signal}finish(e){b(this,Ht,a(this,Ht,"f")??e,"f"),a(this,Es,"f").abort()}get lost(){return a(this,Ht,"f")==="lease_\
lost"||a(this,Ht,"f")==="assumed_lost"}get rejected(){return a(this,Ht,"f")==="heartbeat_rejected"}}return Es=new WeakMap,Ht=new WeakMap,t})();function Og(t){let i=t instanceof
$?t.error:void 0;for(let e of["error","details","current_state"]){if(!Y(i))return{};i=i[e]}return Y(i)?i:{}}async function Mg(t,i,e,r,n,s){let o=o_,l=Tg,p=Date.
now(),h=Rg,m=async()=>{let _=new AbortController,g=Et(e.signal,_),y=setTimeout(()=>_.abort(),o);try{let w=await t.beta.environments.work.heartbeat(i.id,{environment_id:i.
environment_id,expected_last_heartbeat:h},{...n,headers:d([n?.headers]),signal:_.signal});p=Date.now(),h=w.last_heartbeat,w.ttl_seconds>0&&(l=w.ttl_seconds*1e3,
o=Math.max(1e3,Math.min(l/2,o_)),s?.(l)),(w.state==="stopping"||w.state==="stopped")&&(r.info("heartbeat signals shutdown",{work_id:i.id,state:w.state}),e.finish(
"heartbeat_stop")),w.lease_extended||(r.warn("lease not extended, shutting down",{work_id:i.id}),e.finish("heartbeat_stop"))}catch(w){if(e.signal.throwIfAborted(),
kt(w,412)){let E=Og(w);r.error("lease lost: heartbeat precondition failed",{work_id:i.id,server_state:E.state,server_ttl_seconds:E.ttl_seconds,server_last_heartbeat:E.
last_heartbeat}),e.finish("lease_lost");return}if(Ft(w))throw r.error("permanent heartbeat failure",{work_id:i.id,error:String(w)}),e.finish("heartbeat_rejected"),
w;if(Date.now()-p>l){r.error("lease assumed lost: no successful heartbeat in ttl",{work_id:i.id,ttl_ms:l,error:String(w)}),e.finish("assumed_lost");return}r.warn(
"transient heartbeat failure",{work_id:i.id,error:String(w)})}finally{clearTimeout(y),g()}};for(await m();!e.signal.aborted;)await Oe(o,e.signal),e.signal.throwIfAborted(),
await m()}var ks=(()=>{class t extends rr{}return t._errorName="BetaHeartbeatPreconditionFailedError",t})(),Oc=(()=>{class t extends f{retrieve(e,r,n){let{environment_id:s,
betas:o,workspace_id:l}=r;return this._client.get(u`/v1/environments/${s}/work/${e}`,{...n,headers:d([{"anthropic-beta":[...o??[],"managed-agents-2026-04-01"].toString(),
...l!=null?{"anthropic-workspace-id":l}:void 0},n?.headers]),__qualifiers:{beta:"true"},__span:c(this._client,"anthropic.environments.work.retrieve",n,{route:"/\
v1/environments/{environment_id}/work/{work_id}",attributes:{"anthropic.environment.id":s,"anthropic.environment.work.id":e}})})}update(e,r,n){let{environment_id:s,
betas:o,workspace_id:l,...p}=r;return this._client.post(u`/v1/environments/${s}/work/${e}`,{body:p,...n,headers:d([{"anthropic-beta":[...o??[],"managed-agents-2\
026-04-01"].toString(),...l!=null?{"anthropic-workspace-id":l}:void 0},n?.headers]),__qualifiers:{beta:"true"},__span:c(this._client,"anthropic.environments.wor\
k.update",n,{route:"/v1/environments/{environment_id}/work/{work_id}",attributes:{"anthropic.environment.id":s,"anthropic.environment.work.id":e}})})}list(e,r={},n){
let{betas:s,...o}=r??{};return this._client.getAPIList(u`/v1/environments/${e}/work`,v,{query:o,...n,headers:d([{"anthropic-beta":[...s??[],"managed-agents-2026\
-04-01"].toString()},n?.headers]),__qualifiers:{beta:"true"},__span:c(this._client,"anthropic.environments.work.list",n,{route:"/v1/environments/{environment_id\
}/work",queryParams:["limit","page"],attributes:{"anthropic.environment.id":e}})})}ack(e,r,n){let{environment_id:s,betas:o}=r;return this._client.post(u`/v1/environments/${s}/work/${e}/ack`,
{...n,headers:d([{"anthropic-beta":[...o??[],"managed-agents-2026-04-01"].toString()},n?.headers]),__qualifiers:{beta:"true"},__span:c(this._client,"anthropic.e\
nvironments.work.ack",n,{route:"/v1/environments/{environment_id}/work/{work_id}/ack",attributes:{"anthropic.environment.id":s,"anthropic.environment.work.id":e}})})}heartbeat(e,r,n){
let{environment_id:s,desired_ttl_seconds:o,expected_last_heartbeat:l,betas:p}=r;return this._client.post(u`/v1/environments/${s}/work/${e}/heartbeat`,{query:{desired_ttl_seconds:o,
expected_last_heartbeat:l},...n,headers:d([{"anthropic-beta":[...p??[],"managed-agents-2026-04-01"].toString()},n?.headers]),__qualifiers:{beta:"true"},__span:c(
this._client,"anthropic.environments.work.heartbeat",n,{route:"/v1/environments/{environment_id}/work/{work_id}/heartbeat",queryParams:["desired_ttl_seconds","e\
xpected_last_heartbeat"],attributes:{"anthropic.environment.id":s,"anthropic.environment.work.id":e}})})}poll(e,r={},n){let{betas:s,"Anthropic-Worker-ID":o,...l}=r??
{};return this._client.get(u`/v1/environments/${e}/work/poll`,{query:l,...n,headers:d([{"anthropic-beta":[...s??[],"managed-agents-2026-04-01"].toString(),...o!=
null?{"Anthropic-Worker-ID":o}:void 0},n?.headers]),__qualifiers:{beta:"true"},__span:c(this._client,"anthropic.environments.work.poll",n,{route:"/v1/environmen\
ts/{environment_id}/work/poll",queryParams:["block_ms","reclaim_older_than_ms"],attributes:{"anthropic.environment.id":e}})})}stats(e,r={},n){let{betas:s,workspace_id:o}=r??
{};return this._client.get(u`/v1/environments/${e}/work/stats`,{...n,headers:d([{"anthropic-beta":[...s??[],"managed-agents-2026-04-01"].toString(),...o!=null?{
"anthropic-workspace-id":o}:void 0},n?.headers]),__qualifiers:{beta:"true"},__span:c(this._client,"anthropic.environments.work.stats",n,{route:"/v1/environments\
/{environment_id}/work/stats",attributes:{"anthropic.environment.id":e}})})}stop(e,r,n){let{environment_id:s,betas:o,workspace_id:l,...p}=r;return this._client.
post(u`/v1/environments/${s}/work/${e}/stop`,{body:p,...n,headers:d([{"anthropic-beta":[...o??[],"managed-agents-2026-04-01"].toString(),...l!=null?{"anthropic-\
workspace-id":l}:void 0},n?.headers]),__qualifiers:{beta:"true"},__span:c(this._client,"anthropic.environments.work.stop",n,{route:"/v1/environments/{environmen\
t_id}/work/{work_id}/stop",attributes:{"anthropic.environment.id":s,"anthropic.environment.work.id":e}})})}poller(e){return new hs({...e,client:this._client})}worker(e){
return new Zu({...e,client:this._client})}}return t.BetaHeartbeatPreconditionFailedError=ks,t.WorkPoller=hs,t.EnvironmentWorker=Zu,t})();var Ss=(()=>{class t extends T{}return t._errorName="BetaEnvironmentArchivedError",t})(),As=(()=>{class t extends T{}return t._errorName="BetaInvalidConfigTypeC\
hangeError",t})(),xs=(()=>{class t extends T{}return t._errorName="BetaInvalidMetadataError",t})(),Ps=(()=>{class t extends D{}return t._errorName="BetaEnvironm\
entCreateDisabledError",t})(),Ts=(()=>{class t extends D{}return t._errorName="BetaEnvironmentUpdateDisabledError",t})(),Rs=(()=>{class t extends re{}return t._errorName=
"BetaEnvironmentNotFoundError",t})(),Mc=(()=>{class t extends f{constructor(){super(...arguments),this.work=new Oc(this._client)}create(e,r){let{betas:n,workspace_id:s,
...o}=e;return this._client.post("/v1/environments",{body:o,...r,headers:d([{"anthropic-beta":[...n??[],"managed-agents-2026-04-01"].toString(),...s!=null?{"ant\
hropic-workspace-id":s}:void 0},r?.headers]),__qualifiers:{beta:"true"},__span:c(this._client,"anthropic.environments.create",r,{route:"/v1/environments",createdIDAttribute:"\
anthropic.environment.id"})})}retrieve(e,r={},n){let{betas:s,workspace_id:o}=r??{};return this._client.get(u`/v1/environments/${e}`,{...n,headers:d([{"anthropic\
-beta":[...s??[],"managed-agents-2026-04-01"].toString(),...o!=null?{"anthropic-workspace-id":o}:void 0},n?.headers]),__qualifiers:{beta:"true"},__span:c(this._client,
"anthropic.environments.retrieve",n,{route:"/v1/environments/{environment_id}",attributes:{"anthropic.environment.id":e}})})}update(e,r,n){let{betas:s,workspace_id:o,
...l}=r;return this._client.post(u`/v1/environments/${e}`,{body:l,...n,headers:d([{"anthropic-beta":[...s??[],"managed-agents-2026-04-01"].toString(),...o!=null?
{"anthropic-workspace-id":o}:void 0},n?.headers]),__qualifiers:{beta:"true"},__span:c(this._client,"anthropic.environments.update",n,{route:"/v1/environments/{e\
nvironment_id}",attributes:{"anthropic.environment.id":e}})})}list(e={},r){let{betas:n,workspace_id:s,...o}=e??{};return this._client.getAPIList("/v1/environmen\
ts",v,{query:o,...r,headers:d([{"anthropic-beta":[...n??[],"managed-agents-2026-04-01"].toString(),...s!=null?{"anthropic-workspace-id":s}:void 0},r?.headers]),
__qualifiers:{beta:"true"},__span:c(this._client,"anthropic.environments.list",r,{route:"/v1/environments",queryParams:["include_archived","limit","page"]})})}delete(e,r={},n){
let{betas:s,workspace_id:o}=r??{};return this._client.delete(u`/v1/environments/${e}`,{...n,headers:d([{"anthropic-beta":[...s??[],"managed-agents-2026-04-01"].
toString(),...o!=null?{"anthropic-workspace-id":o}:void 0},n?.headers]),__qualifiers:{beta:"true"},__span:c(this._client,"anthropic.environments.delete",n,{route:"\
/v1/environments/{environment_id}",attributes:{"anthropic.environment.id":e}})})}archive(e,r={},n){let{betas:s,workspace_id:o}=r??{};return this._client.post(u`/v1/environments/${e}/archive`,
{...n,headers:d([{"anthropic-beta":[...s??[],"managed-agents-2026-04-01"].toString(),...o!=null?{"anthropic-workspace-id":o}:void 0},n?.headers]),__qualifiers:{
beta:"true"},__span:c(this._client,"anthropic.environments.archive",n,{route:"/v1/environments/{environment_id}/archive",attributes:{"anthropic.environment.id":e}})})}}
return t.BetaEnvironmentArchivedError=Ss,t.BetaInvalidConfigTypeChangeError=As,t.BetaInvalidMetadataError=xs,t.BetaEnvironmentCreateDisabledError=Ps,t.BetaEnvironmentUpdateDisabledError=
Ts,t.BetaEnvironmentNotFoundError=Rs,t.Work=Oc,t.BetaHeartbeatPreconditionFailedError=ks,t})();var Br=class extends f{create(i,e,r){let{view:n,betas:s,workspace_id:o,...l}=e;return this._client.post(u`/v1/memory_stores/${i}/memories`,{query:{view:n},body:l,
...r,headers:d([{"anthropic-beta":[...s??[],"agent-memory-2026-07-22"].toString(),...o!=null?{"anthropic-workspace-id":o}:void 0},r?.headers]),__qualifiers:{beta:"\
true"},__span:c(this._client,"anthropic.memory_stores.memories.create",r,{route:"/v1/memory_stores/{memory_store_id}/memories",queryParams:["view"],attributes:{
"gen_ai.memory.store.id":i},createdIDAttribute:"gen_ai.memory.record.id"})})}retrieve(i,e,r){let{memory_store_id:n,betas:s,workspace_id:o,...l}=e;return this._client.
get(u`/v1/memory_stores/${n}/memories/${i}`,{query:l,...r,headers:d([{"anthropic-beta":[...s??[],"agent-memory-2026-07-22"].toString(),...o!=null?{"anthropic-wo\
rkspace-id":o}:void 0},r?.headers]),__qualifiers:{beta:"true"},__span:c(this._client,"anthropic.memory_stores.memories.retrieve",r,{route:"/v1/memory_stores/{me\
mory_store_id}/memories/{memory_id}",queryParams:["view"],attributes:{"gen_ai.memory.store.id":n,"gen_ai.memory.record.id":i}})})}update(i,e,r){let{memory_store_id:n,
view:s,betas:o,workspace_id:l,...p}=e;return this._client.post(u`/v1/memory_stores/${n}/memories/${i}`,{query:{view:s},body:p,...r,headers:d([{"anthropic-beta":[
...o??[],"agent-memory-2026-07-22"].toString(),...l!=null?{"anthropic-workspace-id":l}:void 0},r?.headers]),__qualifiers:{beta:"true"},__span:c(this._client,"an\
thropic.memory_stores.memories.update",r,{route:"/v1/memory_stores/{memory_store_id}/memories/{memory_id}",queryParams:["view"],attributes:{"gen_ai.memory.store\
.id":n,"gen_ai.memory.record.id":i}})})}list(i,e={},r){let{betas:n,workspace_id:s,...o}=e??{};return this._client.getAPIList(u`/v1/memory_stores/${i}/memories`,
v,{query:o,...r,headers:d([{"anthropic-beta":[...n??[],"agent-memory-2026-07-22"].toString(),...s!=null?{"anthropic-workspace-id":s}:void 0},r?.headers]),__qualifiers:{
beta:"true"},__span:c(this._client,"anthropic.memory_stores.memories.list",r,{route:"/v1/memory_stores/{memory_store_id}/memories",queryParams:["depth","limit",
"page","path_prefix","view"],contentQueryParams:["page"],attributes:{"gen_ai.memory.store.id":i}})})}delete(i,e,r){let{memory_store_id:n,expected_content_sha256:s,
betas:o,workspace_id:l}=e;return this._client.delete(u`/v1/memory_stores/${n}/memories/${i}`,{query:{expected_content_sha256:s},...r,headers:d([{"anthropic-beta":[
...o??[],"agent-memory-2026-07-22"].toString(),...l!=null?{"anthropic-workspace-id":l}:void 0},r?.headers]),__qualifiers:{beta:"true"},__span:c(this._client,"an\
thropic.memory_stores.memories.delete",r,{route:"/v1/memory_stores/{memory_store_id}/memories/{memory_id}",queryParams:["expected_content_sha256"],attributes:{"\
gen_ai.memory.store.id":n,"gen_ai.memory.record.id":i}})})}};var qr=class extends f{retrieve(i,e,r){let{memory_store_id:n,betas:s,workspace_id:o,...l}=e;return this._client.get(u`/v1/memory_stores/${n}/memory_versions/${i}`,
{query:l,...r,headers:d([{"anthropic-beta":[...s??[],"agent-memory-2026-07-22"].toString(),...o!=null?{"anthropic-workspace-id":o}:void 0},r?.headers]),__qualifiers:{
beta:"true"},__span:c(this._client,"anthropic.memory_stores.memory_versions.retrieve",r,{route:"/v1/memory_stores/{memory_store_id}/memory_versions/{memory_vers\
ion_id}",queryParams:["view"],attributes:{"gen_ai.memory.store.id":n,"anthropic.memory_store.memory_version.id":i}})})}list(i,e={},r){let{betas:n,workspace_id:s,
...o}=e??{};return this._client.getAPIList(u`/v1/memory_stores/${i}/memory_versions`,v,{query:o,...r,headers:d([{"anthropic-beta":[...n??[],"agent-memory-2026-0\
7-22"].toString(),...s!=null?{"anthropic-workspace-id":s}:void 0},r?.headers]),__qualifiers:{beta:"true"},__span:c(this._client,"anthropic.memory_stores.memory_\
versions.list",r,{route:"/v1/memory_stores/{memory_store_id}/memory_versions",queryParams:["api_key_id","created_at[gte]","created_at[lte]","limit","memory_id",
"operation","page","service_account_id","session_id","view"],attributes:{"gen_ai.memory.store.id":i}})})}redact(i,e,r){let{memory_store_id:n,betas:s,workspace_id:o}=e;
return this._client.post(u`/v1/memory_stores/${n}/memory_versions/${i}/redact`,{...r,headers:d([{"anthropic-beta":[...s??[],"agent-memory-2026-07-22"].toString(),
...o!=null?{"anthropic-workspace-id":o}:void 0},r?.headers]),__qualifiers:{beta:"true"},__span:c(this._client,"anthropic.memory_stores.memory_versions.redact",r,
{route:"/v1/memory_stores/{memory_store_id}/memory_versions/{memory_version_id}/redact",attributes:{"gen_ai.memory.store.id":n,"anthropic.memory_store.memory_ve\
rsion.id":i}})})}};var Bc=(()=>{class t extends f{constructor(){super(...arguments),this.memories=new Br(this._client),this.memoryVersions=new qr(this._client)}create(e,r){let{betas:n,
workspace_id:s,...o}=e;return this._client.post("/v1/memory_stores",{body:o,...r,headers:d([{"anthropic-beta":[...n??[],"agent-memory-2026-07-22"].toString(),...s!=
null?{"anthropic-workspace-id":s}:void 0},r?.headers]),__qualifiers:{beta:"true"},__span:c(this._client,"anthropic.memory_stores.create",r,{route:"/v1/memory_st\
ores",createdIDAttribute:"gen_ai.memory.store.id"})})}retrieve(e,r={},n){let{betas:s,workspace_id:o}=r??{};return this._client.get(u`/v1/memory_stores/${e}`,{...n,
headers:d([{"anthropic-beta":[...s??[],"agent-memory-2026-07-22"].toString(),...o!=null?{"anthropic-workspace-id":o}:void 0},n?.headers]),__qualifiers:{beta:"tr\
ue"},__span:c(this._client,"anthropic.memory_stores.retrieve",n,{route:"/v1/memory_stores/{memory_store_id}",attributes:{"gen_ai.memory.store.id":e}})})}update(e,r,n){
let{betas:s,workspace_id:o,...l}=r;return this._client.post(u`/v1/memory_stores/${e}`,{body:l,...n,headers:d([{"anthropic-beta":[...s??[],"agent-memory-2026-07-\
22"].toString(),...o!=null?{"anthropic-workspace-id":o}:void 0},n?.headers]),__qualifiers:{beta:"true"},__span:c(this._client,"anthropic.memory_stores.update",n,
{route:"/v1/memory_stores/{memory_store_id}",attributes:{"gen_ai.memory.store.id":e}})})}list(e={},r){let{betas:n,workspace_id:s,...o}=e??{};return this._client.
getAPIList("/v1/memory_stores",v,{query:o,...r,headers:d([{"anthropic-beta":[...n??[],"agent-memory-2026-07-22"].toString(),...s!=null?{"anthropic-workspace-id":s}:
void 0},r?.headers]),__qualifiers:{beta:"true"},__span:c(this._client,"anthropic.memory_stores.list",r,{route:"/v1/memory_stores",queryParams:["created_at[gte]",
"created_at[lte]","include_archived","limit","page"]})})}delete(e,r={},n){let{betas:s,workspace_id:o}=r??{};return this._client.delete(u`/v1/memory_stores/${e}`,
{...n,headers:d([{"anthropic-beta":[...s??[],"agent-memory-2026-07-22"].toString(),...o!=null?{"anthropic-workspace-id":o}:void 0},n?.headers]),__qualifiers:{beta:"\
true"},__span:c(this._client,"anthropic.memory_stores.delete",n,{route:"/v1/memory_stores/{memory_store_id}",attributes:{"gen_ai.memory.store.id":e}})})}archive(e,r={},n){
let{betas:s,workspace_id:o}=r??{};return this._client.post(u`/v1/memory_stores/${e}/archive`,{...n,headers:d([{"anthropic-beta":[...s??[],"agent-memory-2026-07-\
22"].toString(),...o!=null?{"anthropic-workspace-id":o}:void 0},n?.headers]),__qualifiers:{beta:"true"},__span:c(this._client,"anthropic.memory_stores.archive",
n,{route:"/v1/memory_stores/{memory_store_id}/archive",attributes:{"gen_ai.memory.store.id":e}})})}}return t.Memories=Br,t.MemoryVersions=qr,t})();var qc=(()=>{class t{constructor(e,r,n){this.iterator=e,this.response=n,this.controller=r}async*decoder(){let e=this.iterator;if(!e)throw new S("Cannot iterate \
over a consumed stream.");this.iterator=void 0;let r=new ya;for await(let n of e)for(let s of r.decode(n))yield JSON.parse(s);for(let n of r.flush())yield JSON.
parse(n)}[Symbol.asyncIterator](){return this.decoder()}static fromResponse(e,r){if(!e.body)throw r.abort(),typeof globalThis.navigator<"u"&&globalThis.navigator.
product==="ReactNative"?new S("The default react-native fetch implementation does not support streaming. Please use expo/fetch: https://docs.expo.dev/versions/l\
atest/sdk/expo/#expofetch-api"):new S("Attempted to iterate over a response with no body");return new t(Wn(e.body),r,e)}}return t})();var Lr=class extends f{create(i,e){let{betas:r,user_profile_id:n,workspace_id:s,...o}=i;return this._client.post("/v1/messages/batches",{body:o,...e,headers:d([
{...r?.toString()!=null?{"anthropic-beta":r?.toString()}:void 0,...n!=null?{"anthropic-user-profile-id":n}:void 0,...s!=null?{"anthropic-workspace-id":s}:void 0},
e?.headers]),__qualifiers:{beta:"true"},__span:c(this._client,"anthropic.messages.batches.create",e,{route:"/v1/messages/batches",attributes:{"anthropic.message\
.batch.request_count":o.requests?.length},createdIDAttribute:"anthropic.message.batch.id"})})}retrieve(i,e={},r){let{betas:n,workspace_id:s}=e??{};return this._client.
get(u`/v1/messages/batches/${i}`,{...r,headers:d([{...n?.toString()!=null?{"anthropic-beta":n?.toString()}:void 0,...s!=null?{"anthropic-workspace-id":s}:void 0},
r?.headers]),__qualifiers:{beta:"true"},__span:c(this._client,"anthropic.messages.batches.retrieve",r,{route:"/v1/messages/batches/{message_batch_id}",attributes:{
"anthropic.message.batch.id":i}})})}list(i={},e){let{betas:r,workspace_id:n,...s}=i??{};return this._client.getAPIList("/v1/messages/batches",U,{query:s,...e,headers:d(
[{...r?.toString()!=null?{"anthropic-beta":r?.toString()}:void 0,...n!=null?{"anthropic-workspace-id":n}:void 0},e?.headers]),__qualifiers:{beta:"true"},__span:c(
this._client,"anthropic.messages.batches.list",e,{route:"/v1/messages/batches",queryParams:["after_id","before_id","limit"]})})}delete(i,e={},r){let{betas:n,workspace_id:s}=e??
{};return this._client.delete(u`/v1/messages/batches/${i}`,{...r,headers:d([{...n?.toString()!=null?{"anthropic-beta":n?.toString()}:void 0,...s!=null?{"anthrop\
ic-workspace-id":s}:void 0},r?.headers]),__qualifiers:{beta:"true"},__span:c(this._client,"anthropic.messages.batches.delete",r,{route:"/v1/messages/batches/{me\
ssage_batch_id}",attributes:{"anthropic.message.batch.id":i}})})}cancel(i,e={},r){let{betas:n,workspace_id:s}=e??{};return this._client.post(u`/v1/messages/batches/${i}/cancel`,
{...r,headers:d([{...n?.toString()!=null?{"anthropic-beta":n?.toString()}:void 0,...s!=null?{"anthropic-workspace-id":s}:void 0},r?.headers]),__qualifiers:{beta:"\
true"},__span:c(this._client,"anthropic.messages.batches.cancel",r,{route:"/v1/messages/batches/{message_batch_id}/cancel",attributes:{"anthropic.message.batch.\
id":i}})})}async results(i,e={},r){let n=await this.retrieve(i,e,r);if(!n.results_url)throw new S(`No batch \`results_url\`; Has it finished processing? ${n.processing_status}\
 - ${n.id}`);let{betas:s,workspace_id:o}=e??{};return this._client.get(n.results_url,{...r,headers:d([{Accept:"application/binary",...s?.toString()!=null?{"anth\
ropic-beta":s?.toString()}:void 0,...o!=null?{"anthropic-workspace-id":o}:void 0},r?.headers]),stream:!0,__qualifiers:{beta:"true"},__binaryResponse:!0,__span:c(
this._client,"anthropic.messages.batches.results",r,{route:"/v1/messages/batches/{message_batch_id}/results",attributes:{"anthropic.message.batch.id":i}})})._thenUnwrap(
(l,p)=>qc.fromResponse(p.response,p.controller))}};var Lc={"claude-opus-4@20250514":8192,"anthropic.claude-opus-4-1-20250805-v1:0":8192,"claude-opus-4-1@20250805":8192};function c_(t){return t?.output_format??t?.output_config?.format}function ed(t,i,e){let r=c_(i);return!i||!("parse"in(r??{}))?{...t,content:t.content.map(n=>{if(n.
type==="text"){let s=Object.defineProperty({...n},"parsed_output",{value:null,enumerable:!1});return Object.defineProperty(s,"parsed",{get(){return e.logger.warn(
"The `parsed` property on `text` blocks is deprecated, please use `parsed_output` instead."),null},enumerable:!1})}return n}),parsed_output:null}:Cs(t,i,e)}function Cs(t,i,e){
let r=null,n=t.content.map(s=>{if(s.type==="text"){let o=Hg(i,s.text);r===null&&(r=o);let l=Object.defineProperty({...s},"parsed_output",{value:o,enumerable:!1});
return Object.defineProperty(l,"parsed",{get(){return e.logger.warn("The `parsed` property on `text` blocks is deprecated, please use `parsed_output` instead."),
o},enumerable:!1})}return s});return{...t,content:n,parsed_output:r}}function Hg(t,i){let e=c_(t);if(e?.type!=="json_schema")return null;try{return"parse"in e?e.
parse(i):JSON.parse(i)}catch(r){throw new S(`Failed to parse structured output: ${r}`)}}function td(t,i){let{betas:e,user_profile_id:r,workspace_id:n,tools:s,messages:o}=t;return d([{...e?.toString()!=null?{"anthropic-beta":e?.toString()}:void 0,...r!=
null?{"anthropic-user-profile-id":r}:void 0,...n!=null?{"anthropic-workspace-id":n}:void 0},$a(s,o),i?.headers])}function l_(t,i,e){if(!t._tracer)return;let r=td(
i,e);return c(t,"anthropic.messages.create",e,tt(t,{body:$c(i),headers:r,stream:!0}))}function $c(t){if(!t.output_format)return t;Is(t);let{output_format:i,...e}=t;
return{...e,output_config:{...t.output_config,format:i}}}function Is(t){if(t.output_format&&t.output_config?.format)throw new S("Both output_format and output_c\
onfig.format were provided. Please use only output_config.format (output_format is deprecated).")}var d_=["true","false","null"],p_=t=>t===" "||t==="	"||t===`
`||t==="\r",Wg=(t,i)=>d_.some(e=>e!==t&&e.startsWith(t))&&[...i].every(p_),jg=t=>{let i=0,e=[];for(;i<t.length;){let r=t[i];if(r==="{"){e.push({type:"brace",value:"\
{"}),i++;continue}if(r==="}"){e.push({type:"brace",value:"}"}),i++;continue}if(r==="["){e.push({type:"paren",value:"["}),i++;continue}if(r==="]"){e.push({type:"\
paren",value:"]"}),i++;continue}if(r===":"){e.push({type:"separator",value:":"}),i++;continue}if(r===","){e.push({type:"delimiter",value:","}),i++;continue}if(r===
'"'){let o=i+1,l=o,p=!1;for(;;){if(l=t.indexOf('"',l),l===-1){p=!0;break}let h=0,m=l-1;for(;m>=o&&t[m]==="\\";)h++,m--;if(h%2===0)break;l++}p?i=t.length:(e.push(
{type:"string",value:t.slice(o,l)}),i=l+1);continue}if(p_(r)){i++;continue}let n=/[0-9]/;if(r&&n.test(r)||r==="-"||r==="."){let o="";for(r==="-"&&(o+=r,r=t[++i]);r&&
(n.test(r)||r==="."||r==="e"||r==="E"||(r==="-"||r==="+")&&(o[o.length-1]==="e"||o[o.length-1]==="E"));)o+=r,r=t[++i];e.push({type:"number",value:o,unterminated:i===
t.length});continue}let s=/[a-z]/i;if(r&&s.test(r)){let o="";for(;r&&s.test(r)&&i!==t.length;)o+=r,r=t[++i];if(d_.includes(o))e.push({type:"name",value:o});else if(!Wg(
o,t.slice(i)))return null;continue}return null}return e},Dg=t=>{let i=[];for(let s of t)(s.type==="brace"||s.type==="paren")&&(s.value==="{"||s.value==="["?i.push(
s.value):i.pop());let e=i[i.length-1],r=t.length,n=/^-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][-+]?[0-9]+)?$/;for(;r>0;){let s=t[r-1];switch(s.type){case"separator":r--;
continue;case"number":if(s.unterminated||!n.test(s.value)){r--;continue}break;case"string":let o=t[r-2];if(e==="{"&&(o?.type==="delimiter"||o?.type==="brace"&&o.
value==="{")){r--;continue}break;case"delimiter":r--;break}break}return t.slice(0,r)},Kg=t=>{let i=[];for(let e of t)if(!(e.type!=="brace"&&e.type!=="paren")){if(e.
value==="{")i.push("}");else if(e.value==="[")i.push("]");else if(i.pop()!==e.value)return null}return i.length>0&&i.reverse().map(e=>{e==="}"?t.push({type:"bra\
ce",value:"}"}):e==="]"&&t.push({type:"paren",value:"]"})}),t},u_=t=>t?.type==="string"||t?.type==="number"||t?.type==="name",Gg=t=>{let i="";return t.map((e,r)=>{
u_(t[r-1])&&u_(e)&&(i+=" "),e.type==="string"?i+='"'+e.value+'"':i+=e.value}),i},h_=t=>{let i=jg(t),e=i&&Kg(Dg(i));return JSON.parse(e?Gg(e):t)};var At="__json_buf";function Fc(t,i){let e={};for(let s of Object.keys(t))s!=="input"&&(e[s]=t[s]);Object.defineProperty(e,At,{value:i,enumerable:!1,writable:!0});
let r,n=!1;return Object.defineProperty(e,"input",{enumerable:!0,configurable:!0,get(){return n||(r=i?h_(i):{},n=!0),r}}),e}var be,xt,Ke,zs,Uc,Ns,Os,Hc,Ms,Ge,Bs,Wc,jc,Wt,Dc,Kc,Gc,qs,Ve,_e,Ls,rd,__,$s,id,nd,sd,f_,od;function ad(t){return t.type==="tool_use"||t.type==="server_tool_use"||
t.type==="mcp_tool_use"}var $r=(()=>{class t{constructor(e,r){be.add(this),this.messages=[],this.receivedMessages=[],xt.set(this,void 0),Ke.set(this,null),this.
controller=new AbortController,zs.set(this,void 0),Uc.set(this,()=>{}),Ns.set(this,()=>{}),Os.set(this,void 0),Hc.set(this,()=>{}),Ms.set(this,()=>{}),Ge.set(this,
{}),Bs.set(this,!1),Wc.set(this,!1),jc.set(this,!1),Wt.set(this,!1),Dc.set(this,void 0),Kc.set(this,void 0),Gc.set(this,void 0),qs.set(this,void 0),Ve.set(this,
void 0),_e.set(this,void 0),Ls.set(this,void 0),$s.set(this,n=>{if(b(this,Wc,!0,"f"),a(this,_e,"f")&&(a(this,_e,"f").streamed=void 0),he(n)&&(n=new ee),n instanceof
ee)return b(this,jc,!0,"f"),this._emit("abort",n);if(n instanceof S)return this._emit("error",n);if(n instanceof Error){let s=new S(n.message);return s.cause=n,
this._emit("error",s)}return this._emit("error",new S(String(n)))}),b(this,zs,new Promise((n,s)=>{b(this,Uc,n,"f"),b(this,Ns,s,"f")}),"f"),b(this,Os,new Promise(
(n,s)=>{b(this,Hc,n,"f"),b(this,Ms,s,"f")}),"f"),a(this,zs,"f").catch(()=>{}),a(this,Os,"f").catch(()=>{}),b(this,Ke,e,"f"),b(this,qs,r?.logger??console,"f"),b(
this,Ve,r?.client,"f")}get response(){return a(this,Dc,"f")}get request_id(){return a(this,Kc,"f")}get workspace_id(){return a(this,Gc,"f")}async withResponse(){
b(this,Wt,!0,"f");let e=await a(this,zs,"f");if(!e)throw new Error("Could not resolve a `Response` object");return{data:this,response:e,request_id:e.headers.get(
"request-id"),workspace_id:e.headers.get("anthropic-workspace-id")}}static fromReadableStream(e){let r=new t(null);return r._run(()=>r._fromReadableStream(e)),r}static createMessage(e,r,n,{
logger:s,client:o}={}){let l=new t(r,{logger:s,client:o});for(let p of r.messages)l._addMessageParam(p);return b(l,Ke,{...r,stream:!0},"f"),l._run(()=>l._createMessage(
(p,h)=>e.create(p,h),{...r,stream:!0},{...n,headers:{...n?.headers,[ur]:"stream"}})),l}_start(e,r,n,s){for(let p of r.messages)this._addMessageParam(p);let o=a(
this,Ve,"f");b(this,Ve,void 0,"f");let l=(p,h)=>e(p,h)._thenUnwrap((m,{options:_})=>(b(this,Ve,o,"f"),b(this,_e,_.__span,"f"),b(this,Ls,_.body,"f"),m));this._run(
()=>this._createMessage(l,{...r,stream:!0},n).finally(s))}_run(e){e().then(()=>{this._emitFinal(),this._emit("end")},a(this,$s,"f"))}_addMessageParam(e){this.messages.
push(e)}_addMessage(e,r=!0){this.receivedMessages.push(e),r&&this._emit("message",e)}async _createMessage(e,r,n){let s=n?.signal,o;s&&(s.aborted&&this.controller.
abort(),o=this.controller.abort.bind(this.controller),s.addEventListener("abort",o));try{a(this,be,"m",id).call(this),b(this,_e,n?.__span??(a(this,Ve,"f")&&l_(a(
this,Ve,"f"),r,n)),"f");let{response:l,data:p}=await e({...r,stream:!0},{...n,__span:a(this,_e,"f"),signal:this.controller.signal}).withResponse();try{this._connected(
l)}catch(h){throw a(this,_e,"f")&&(a(this,_e,"f").failure=h),p.controller.abort(),h}for await(let h of p)try{a(this,be,"m",nd).call(this,h)}catch(m){throw a(this,
_e,"f")&&(a(this,_e,"f").failure=m),m}if(p.controller.signal?.aborted)throw new ee;a(this,be,"m",sd).call(this)}finally{s&&o&&s.removeEventListener("abort",o)}}_connected(e){
this.ended||(b(this,Dc,e,"f"),b(this,Kc,e?.headers.get("request-id"),"f"),b(this,Gc,e?.headers.get("anthropic-workspace-id"),"f"),a(this,Uc,"f").call(this,e),this.
_emit("connect"))}get ended(){return a(this,Bs,"f")}get errored(){return a(this,Wc,"f")}get aborted(){return a(this,jc,"f")}abort(){this.controller.abort()}on(e,r){
return(a(this,Ge,"f")[e]||(a(this,Ge,"f")[e]=[])).push({listener:r}),this}off(e,r){let n=a(this,Ge,"f")[e];if(!n)return this;let s=n.findIndex(o=>o.listener===r);
return s>=0&&n.splice(s,1),this}once(e,r){return(a(this,Ge,"f")[e]||(a(this,Ge,"f")[e]=[])).push({listener:r,once:!0}),this}emitted(e){return new Promise((r,n)=>{
b(this,Wt,!0,"f"),e!=="error"&&this.once("error",n),this.once(e,r)})}async done(){b(this,Wt,!0,"f"),await a(this,Os,"f")}get currentMessage(){return a(this,xt,"\
f")}async finalMessage(){return await this.done(),a(this,be,"m",rd).call(this)}async finalText(){return await this.done(),a(this,be,"m",__).call(this)}_emit(e,...r){
if(a(this,Bs,"f"))return;e==="end"&&(b(this,Bs,!0,"f"),a(this,Hc,"f").call(this));let n=a(this,Ge,"f")[e];if(n&&(a(this,Ge,"f")[e]=n.filter(s=>!s.once),n.forEach(
({listener:s})=>s(...r))),e==="abort"){let s=r[0];!a(this,Wt,"f")&&!n?.length&&Promise.reject(s),a(this,Ns,"f").call(this,s),a(this,Ms,"f").call(this,s),this._emit(
"end");return}if(e==="error"){let s=r[0];!a(this,Wt,"f")&&!n?.length&&Promise.reject(s),a(this,Ns,"f").call(this,s),a(this,Ms,"f").call(this,s),this._emit("end")}}_emitFinal(){
this.receivedMessages.at(-1)&&this._emit("finalMessage",a(this,be,"m",rd).call(this))}_deliverEvent(e,r){this._emit("_rawEvent",e),r&&this._emit("streamEvent",e,
r)}async _fromReadableStream(e,r){let n=r?.signal,s;n&&(n.aborted&&this.controller.abort(),s=this.controller.abort.bind(this.controller),n.addEventListener("abo\
rt",s));try{a(this,be,"m",id).call(this),this._connected(null);let o=ie.fromReadableStream(e,this.controller);for await(let l of o)a(this,be,"m",nd).call(this,l);
if(o.controller.signal?.aborted)throw new ee;a(this,be,"m",sd).call(this)}finally{n&&s&&n.removeEventListener("abort",s)}}[(xt=new WeakMap,Ke=new WeakMap,zs=new WeakMap,
Uc=new WeakMap,Ns=new WeakMap,Os=new WeakMap,Hc=new WeakMap,Ms=new WeakMap,Ge=new WeakMap,Bs=new WeakMap,Wc=new WeakMap,jc=new WeakMap,Wt=new WeakMap,Dc=new WeakMap,
Kc=new WeakMap,Gc=new WeakMap,qs=new WeakMap,Ve=new WeakMap,_e=new WeakMap,Ls=new WeakMap,$s=new WeakMap,be=new WeakSet,rd=function(){if(this.receivedMessages.length===
0)throw new S("stream ended without producing a Message with role=assistant");return this.receivedMessages.at(-1)},__=function(){if(this.receivedMessages.length===
0)throw new S("stream ended without producing a Message with role=assistant");let r=this.receivedMessages.at(-1).content.filter(n=>n.type==="text").map(n=>n.text);
if(r.length===0)throw new S("stream ended without producing a content block with type=text");return r.join(" ")},id=function(){this.ended||b(this,xt,void 0,"f")},
nd=function(r){if(this.ended)return;let n=a(this,be,"m",f_).call(this,r);if(this._deliverEvent(r,n),!!n)switch(r.type){case"content_block_delta":{let s=n.content.
at(-1);switch(r.delta.type){case"text_delta":{s.type==="text"&&this._emit("text",r.delta.text,s.text||"");break}case"citations_delta":{s.type==="text"&&this._emit(
"citation",r.delta.citation,s.citations??[]);break}case"input_json_delta":{if(ad(s)&&a(this,Ge,"f").inputJson?.length){let o;try{o=s.input}catch(l){a(this,$s,"f").
call(this,a(this,be,"m",od).call(this,s,l));break}this._emit("inputJson",r.delta.partial_json,o)}break}case"thinking_delta":{s.type==="thinking"&&this._emit("th\
inking",r.delta.thinking,s.thinking);break}case"signature_delta":{s.type==="thinking"&&this._emit("signature",s.signature);break}case"compaction_delta":{s.type===
"compaction"&&s.content&&this._emit("compaction",s.content);break}default:r.delta}break}case"message_stop":{a(this,Ve,"f")&&a(this,_e,"f")&&a(this,Ke,"f")&&lr(a(
this,Ve,"f"),a(this,_e,"f"),a(this,Ls,"f")??a(this,Ke,"f"),n),this._addMessageParam(n),this._addMessage(ed(n,a(this,Ke,"f"),{logger:a(this,qs,"f")}),!0);break}case"\
content_block_stop":{this._emit("contentBlock",n.content.at(-1));break}case"message_start":{b(this,xt,n,"f"),a(this,_e,"f")&&a(this,Ke,"f")&&(a(this,_e,"f").streamed=
{body:a(this,Ls,"f")??a(this,Ke,"f"),message:n});break}case"content_block_start":case"message_delta":break}},sd=function(){if(this.ended)throw new S("stream has\
 ended, this shouldn't happen");let r=a(this,xt,"f");if(!r)throw new S("request ended without sending any chunks");return b(this,xt,void 0,"f"),ed(r,a(this,Ke,"\
f"),{logger:a(this,qs,"f")})},f_=function(r){let n=a(this,xt,"f");if(r.type==="message_start"){if(n)throw new S(`Unexpected event order, got ${r.type} before re\
ceiving "message_stop"`);return r.message}if(n)switch(r.type){case"message_stop":return n;case"message_delta":return n.stop_reason=r.delta.stop_reason,n.stop_sequence=
r.delta.stop_sequence,n.stop_details=r.delta.stop_details,n.usage.output_tokens=r.usage.output_tokens,r.delta.container!=null&&(n.container=r.delta.container),r.
context_management!=null&&(n.context_management=r.context_management),r.input_transformations!=null&&(n.input_transformations=r.input_transformations),r.usage.input_tokens!=
null&&(n.usage.input_tokens=r.usage.input_tokens),r.usage.cache_creation_input_tokens!=null&&(n.usage.cache_creation_input_tokens=r.usage.cache_creation_input_tokens),
r.usage.cache_read_input_tokens!=null&&(n.usage.cache_read_input_tokens=r.usage.cache_read_input_tokens),r.usage.server_tool_use!=null&&(n.usage.server_tool_use=
r.usage.server_tool_use),r.usage.iterations!=null&&(n.usage.iterations=r.usage.iterations),r.usage.fallback_credit!=null&&(n.usage.fallback_credit=r.usage.fallback_credit),
r.usage.output_tokens_details!=null&&(n.usage.output_tokens_details=r.usage.output_tokens_details),n;case"content_block_start":return n.content.push(r.content_block),
r.content_block.type==="fallback"&&(n.model=r.content_block.to.model),n;case"content_block_delta":{let s=n.content.at(r.index);switch(r.delta.type){case"text_de\
lta":{s?.type==="text"&&(n.content[r.index]={...s,text:(s.text||"")+r.delta.text});break}case"citations_delta":{s?.type==="text"&&(n.content[r.index]={...s,citations:[
...s.citations??[],r.delta.citation]});break}case"input_json_delta":{if(s&&ad(s)){let o=(s[At]||"")+r.delta.partial_json;n.content[r.index]=Fc(s,o)}break}case"t\
hinking_delta":{s?.type==="thinking"&&(n.content[r.index]={...s,thinking:s.thinking+r.delta.thinking});break}case"signature_delta":{s?.type==="thinking"&&(n.content[r.
index]={...s,signature:r.delta.signature});break}case"compaction_delta":{if(s?.type==="compaction"){let o={...s,content:r.delta.content};"encrypted_content"in r.
delta&&(o.encrypted_content=r.delta.encrypted_content),n.content[r.index]=o}break}default:r.delta}return n}case"content_block_stop":{let s=n.content.at(r.index);
if(s&&ad(s)&&At in s){let o;try{o=s.input}catch(l){o={},a(this,$s,"f").call(this,a(this,be,"m",od).call(this,s,l))}Object.defineProperty(s,"input",{value:o,enumerable:!0,
configurable:!0,writable:!0})}return n}default:return n}},od=function(r,n){let s=r[At];return new S(`Unable to parse tool parameter JSON from model. Please retr\
y your request or adjust your prompt. Error: ${n}. JSON: ${s}`)},Symbol.asyncIterator)](){let e=[],r=[],n=!1;return this.on("_rawEvent",s=>{let o=r.shift();o?o.
resolve(s):e.push(s)}),this.on("end",()=>{n=!0;for(let s of r)s.resolve(void 0);r.length=0}),this.on("abort",s=>{n=!0;for(let o of r)o.reject(s);r.length=0}),this.
on("error",s=>{n=!0;for(let o of r)o.reject(s);r.length=0}),{next:async()=>e.length?{value:e.shift(),done:!1}:n?{value:void 0,done:!0}:new Promise((o,l)=>r.push(
{resolve:o,reject:l})).then(o=>o?{value:o,done:!1}:{value:void 0,done:!0}),return:async()=>(this.abort(),{value:void 0,done:!0})}}toReadableStream(){return new ie(
this[Symbol.asyncIterator].bind(this),this.controller).toReadableStream()}}return t})();var m_={browser_toolset_20260801:"browser",computer_toolset_20260801:"computer"};function Pt(t){return m_[t.type]}function Fr(t){return"run"in t&&t.type!=null&&
Object.prototype.hasOwnProperty.call(m_,t.type)}var cd=(()=>{class t extends S{constructor(e,r){super(e),r&&"cause"in r&&(this.cause=r.cause)}}return t._errorName="ToolsetUsageError",t})();var Ur=(()=>{class t extends cd{}return t._errorName="ToolsetContractError",t})();var b_="Not executed: an earlier action in this turn failed.",g_={browser:b_,computer:"Not executed: an earlier computer action in this turn failed."};function y_(t){
return Object.prototype.hasOwnProperty.call(g_,t)?g_[t]:b_}function Fs(t,i,e=!1){return e&&(i===""||Array.isArray(i)&&i.length===0)&&(i="The tool call failed wi\
th an empty error message."),{type:"tool_result",tool_use_id:t.id,toolset_name:t.toolset_name??null,content:i,...e?{is_error:!0}:{}}}function Vg(t,i){if(t instanceof
cd)throw t;Jg(i.signal)}function Jg(t){if(t?.aborted)throw new ee}async function v_(t,i,e={}){let r=Pt(t);if(i.toolset_name!==r)throw new Ur(`tool_use ${JSON.stringify(i.id)} (toolset_name=${JSON.stringify(i.toolset_name??null)}\
, name=${JSON.stringify(i.name)}) is not a member call of the ${JSON.stringify(r)} toolset`);let n={...e,toolUse:i,toolUseBlock:i};try{return Fs(i,await t.run(n,
i))}catch(s){return Vg(s,n),Fs(i,Gh(s instanceof er?s.content:Dh(s)),!0)}}var Wr=class extends f{retrieve(i,e){return this._client.get(u`/v1/organizations/api_keys/${i}`,{...e,__qualifiers:{beta:"true"},__span:c(this._client,"anthropi\
c.organization.api_keys.retrieve",e,{route:"/v1/organizations/api_keys/{api_key_id}",attributes:{"anthropic.organization.api_key.id":i}})})}update(i,e,r){return this.
_client.post(u`/v1/organizations/api_keys/${i}`,{body:e,...r,__qualifiers:{beta:"true"},__span:c(this._client,"anthropic.organization.api_keys.update",r,{route:"\
/v1/organizations/api_keys/{api_key_id}",attributes:{"anthropic.organization.api_key.id":i}})})}list(i={},e){return this._client.getAPIList("/v1/organizations/a\
pi_keys",U,{query:i,...e,__qualifiers:{beta:"true"},__span:c(this._client,"anthropic.organization.api_keys.list",e,{route:"/v1/organizations/api_keys",queryParams:[
"after_id","before_id","created_by_user_id","limit","status","workspace_id"]})})}};var jr=class extends f{list(i,e){return this._client.getAPIList("/v1/organizations/analytics/artifacts",v,{query:i,...e,__qualifiers:{beta:"true"},__span:c(this.
_client,"anthropic.organization.analytics.artifacts.list",e,{route:"/v1/organizations/analytics/artifacts",queryParams:["date","filter","group_by","limit","page"]})})}};var Dr=class extends f{list(i={},e){return this._client.getAPIList("/v1/organizations/analytics/connectors",v,{query:i,...e,__qualifiers:{beta:"true"},__span:c(
this._client,"anthropic.organization.analytics.connectors.list",e,{route:"/v1/organizations/analytics/connectors",queryParams:["date","ending_date","filter","gr\
oup_by","limit","order","order_by","page","starting_date"],contentQueryParams:["filter"]})})}};var Kr=class extends f{list(i,e){let{betas:r,...n}=i;return this._client.getAPIList("/v1/organizations/analytics/cost",me,{query:n,...e,headers:d([{"anthropic-b\
eta":[...r??[],"analytics-usage-cost-2026-08-24"].toString()},e?.headers]),__qualifiers:{beta:"true"},__span:c(this._client,"anthropic.organization.analytics.co\
st.list",e,{route:"/v1/organizations/analytics/cost",queryParams:["actor_ids","actor_types","agent_ids","api_key_ids","claude_tag_categories","claude_tag_user_i\
ds","context_windows","deployment_ids","ending_at","environment_ids","exclude_deleted_users","group_by","inference_geos","limit","models","order","order_by","or\
ganization_ids","page","products","rbac_group_ids","service_tiers","session_ids","slack_channel_ids","speeds","starting_at","time_bucket_width","user_profile_id\
s","workspace_ids"]})})}};var Gr=class extends f{list(i,e){return this._client.getAPIList("/v1/organizations/analytics/cost_report",me,{query:i,...e,__qualifiers:{beta:"true"},__span:c(this.
_client,"anthropic.organization.analytics.cost_report.list",e,{route:"/v1/organizations/analytics/cost_report",queryParams:["bucket_width","claude_tag_categorie\
s","claude_tag_user_ids","context_windows","ending_at","group_by","inference_geos","limit","models","page","products","rbac_group_ids","slack_channel_ids","spee\
ds","starting_at","user_ids"]})})}};var Vr=class extends f{list(i={},e){return this._client.getAPIList("/v1/organizations/analytics/plugins",v,{query:i,...e,__qualifiers:{beta:"true"},__span:c(this.
_client,"anthropic.organization.analytics.plugins.list",e,{route:"/v1/organizations/analytics/plugins",queryParams:["date","ending_date","filter","group_by","li\
mit","order","order_by","page","starting_date"],contentQueryParams:["filter"]})})}};var Jr=class extends f{list(i={},e){return this._client.getAPIList("/v1/organizations/analytics/skills",v,{query:i,...e,__qualifiers:{beta:"true"},__span:c(this.
_client,"anthropic.organization.analytics.skills.list",e,{route:"/v1/organizations/analytics/skills",queryParams:["date","ending_date","filter","group_by","limi\
t","order","order_by","page","starting_date"],contentQueryParams:["filter"]})})}};var Yr=class extends f{list(i,e){return this._client.getAPIList("/v1/organizations/analytics/summaries",v,{query:i,...e,__qualifiers:{beta:"true"},__span:c(this.
_client,"anthropic.organization.analytics.summaries.list",e,{route:"/v1/organizations/analytics/summaries",queryParams:["ending_date","filter","limit","page","s\
tarting_date"]})})}};var Qr=class extends f{list(i,e){let{betas:r,...n}=i;return this._client.getAPIList("/v1/organizations/analytics/usage",me,{query:n,...e,headers:d([{"anthropic-\
beta":[...r??[],"analytics-usage-cost-2026-08-24"].toString()},e?.headers]),__qualifiers:{beta:"true"},__span:c(this._client,"anthropic.organization.analytics.u\
sage.list",e,{route:"/v1/organizations/analytics/usage",queryParams:["actor_ids","actor_types","agent_ids","api_key_ids","claude_tag_categories","claude_tag_use\
r_ids","context_windows","deployment_ids","ending_at","environment_ids","exclude_deleted_users","group_by","inference_geos","limit","models","order","order_by",
"organization_ids","page","products","rbac_group_ids","service_tiers","session_ids","slack_channel_ids","speeds","starting_at","time_bucket_width","user_profile\
_ids","workspace_ids"]})})}};var Xr=class extends f{list(i,e){return this._client.getAPIList("/v1/organizations/analytics/usage_report",me,{query:i,...e,__qualifiers:{beta:"true"},__span:c(
this._client,"anthropic.organization.analytics.usage_report.list",e,{route:"/v1/organizations/analytics/usage_report",queryParams:["bucket_width","claude_tag_ca\
tegories","claude_tag_user_ids","context_windows","ending_at","group_by","inference_geos","limit","models","page","products","rbac_group_ids","slack_channel_ids",
"speeds","starting_at","user_ids"]})})}};var Zr=class extends f{list(i,e){return this._client.getAPIList("/v1/organizations/analytics/user_cost_report",me,{query:i,...e,__qualifiers:{beta:"true"},__span:c(
this._client,"anthropic.organization.analytics.user_cost_report.list",e,{route:"/v1/organizations/analytics/user_cost_report",queryParams:["bucket_width","claud\
e_tag_categories","claude_tag_user_ids","context_windows","ending_at","exclude_deleted_users","group_by","inference_geos","limit","models","order","order_by","p\
age","products","rbac_group_ids","slack_channel_ids","speeds","starting_at","user_ids"]})})}};var ei=class extends f{list(i,e){return this._client.getAPIList("/v1/organizations/analytics/user_usage_report",me,{query:i,...e,__qualifiers:{beta:"true"},__span:c(
this._client,"anthropic.organization.analytics.user_usage_report.list",e,{route:"/v1/organizations/analytics/user_usage_report",queryParams:["bucket_width","cla\
ude_tag_categories","claude_tag_user_ids","context_windows","ending_at","exclude_deleted_users","group_by","inference_geos","limit","models","order","order_by",
"page","products","rbac_group_ids","slack_channel_ids","speeds","starting_at","user_ids"]})})}};var ti=class extends f{list(i={},e){return this._client.getAPIList("/v1/organizations/analytics/users",v,{query:i,...e,__qualifiers:{beta:"true"},__span:c(this.
_client,"anthropic.organization.analytics.users.list",e,{route:"/v1/organizations/analytics/users",queryParams:["date","ending_date","filter","group_by","limit",
"order","order_by","page","starting_date"],contentQueryParams:["page"]})})}};var ri=class extends f{list(i={},e){return this._client.getAPIList("/v1/organizations/analytics/apps/chat/projects",v,{query:i,...e,__qualifiers:{beta:"true"},__span:c(
this._client,"anthropic.organization.analytics.apps.chat.projects.list",e,{route:"/v1/organizations/analytics/apps/chat/projects",queryParams:["date","ending_da\
te","filter","group_by","limit","order","order_by","page","starting_date"]})})}};var Jc=(()=>{class t extends f{constructor(){super(...arguments),this.projects=new ri(this._client)}}return t.Projects=ri,t})();var Yc=(()=>{class t extends f{constructor(){super(...arguments),this.chat=new Jc(this._client)}}return t.Chat=Jc,t})();var Qc=(()=>{class t extends f{constructor(){super(...arguments),this.summaries=new Yr(this._client),this.users=new ti(this._client),this.apps=new Yc(this._client),
this.connectors=new Dr(this._client),this.plugins=new Vr(this._client),this.skills=new Jr(this._client),this.artifacts=new jr(this._client),this.usage=new Qr(this.
_client),this.cost=new Kr(this._client),this.usageReport=new Xr(this._client),this.userUsageReport=new ei(this._client),this.costReport=new Gr(this._client),this.
userCostReport=new Zr(this._client)}}return t.Summaries=Yr,t.Users=ti,t.Apps=Yc,t.Connectors=Dr,t.Plugins=Vr,t.Skills=Jr,t.Artifacts=jr,t.Usage=Qr,t.Cost=Kr,t.UsageReport=
Xr,t.UserUsageReport=ei,t.CostReport=Gr,t.UserCostReport=Zr,t})();var ii=class extends f{create(i,e){let{betas:r,...n}=i;return this._client.post("/v1/organizations/claude_tag/slack_channels",{body:n,...e,headers:d([{"anthropi\
c-beta":[...r??[],"experimental-claude-tag-2026-10-21"].toString()},e?.headers]),__qualifiers:{beta:"true"},__span:c(this._client,"anthropic.organization.claude\
_tag.slack_channels.create",e,{route:"/v1/organizations/claude_tag/slack_channels",createdIDAttribute:"anthropic.organization.claude_tag.slack_channel.id"})})}retrieve(i,e={},r){
let{betas:n,...s}=e??{};return this._client.get(u`/v1/organizations/claude_tag/slack_channels/${i}`,{query:s,...r,headers:d([{"anthropic-beta":[...n??[],"experi\
mental-claude-tag-2026-10-21"].toString()},r?.headers]),__qualifiers:{beta:"true"},__span:c(this._client,"anthropic.organization.claude_tag.slack_channels.retri\
eve",r,{route:"/v1/organizations/claude_tag/slack_channels/{id}",queryParams:["include_inherited"],attributes:{"anthropic.organization.claude_tag.slack_channel.\
id":i}})})}update(i,e,r){let{betas:n,...s}=e;return this._client.post(u`/v1/organizations/claude_tag/slack_channels/${i}`,{body:s,...r,headers:d([{"anthropic-be\
ta":[...n??[],"experimental-claude-tag-2026-10-21"].toString()},r?.headers]),__qualifiers:{beta:"true"},__span:c(this._client,"anthropic.organization.claude_tag\
.slack_channels.update",r,{route:"/v1/organizations/claude_tag/slack_channels/{id}",attributes:{"anthropic.organization.claude_tag.slack_channel.id":i}})})}list(i,e){
let{betas:r,...n}=i;return this._client.getAPIList("/v1/organizations/claude_tag/slack_channels",v,{query:n,...e,headers:d([{"anthropic-beta":[...r??[],"experim\
ental-claude-tag-2026-10-21"].toString()},e?.headers]),__qualifiers:{beta:"true"},__span:c(this._client,"anthropic.organization.claude_tag.slack_channels.list",
e,{route:"/v1/organizations/claude_tag/slack_channels",queryParams:["include_inherited","limit","page","slack_channel_id","slack_workspace_id"]})})}delete(i,e={},r){
let{betas:n}=e??{};return this._client.delete(u`/v1/organizations/claude_tag/slack_channels/${i}`,{...r,headers:d([{"anthropic-beta":[...n??[],"experimental-cla\
ude-tag-2026-10-21"].toString()},r?.headers]),__qualifiers:{beta:"true"},__span:c(this._client,"anthropic.organization.claude_tag.slack_channels.delete",r,{route:"\
/v1/organizations/claude_tag/slack_channels/{id}",attributes:{"anthropic.organization.claude_tag.slack_channel.id":i}})})}};var ni=class extends f{retrieve(i,e={},r){let{betas:n,...s}=e??{};return this._client.get(u`/v1/organizations/claude_tag/slack_workspaces/${i}`,{query:s,...r,headers:d(
[{"anthropic-beta":[...n??[],"experimental-claude-tag-2026-10-21"].toString()},r?.headers]),__qualifiers:{beta:"true"},__span:c(this._client,"anthropic.organiza\
tion.claude_tag.slack_workspaces.retrieve",r,{route:"/v1/organizations/claude_tag/slack_workspaces/{id}",queryParams:["include_inherited"],attributes:{"anthropi\
c.organization.claude_tag.slack_workspace.id":i}})})}update(i,e,r){let{betas:n,...s}=e;return this._client.post(u`/v1/organizations/claude_tag/slack_workspaces/${i}`,
{body:s,...r,headers:d([{"anthropic-beta":[...n??[],"experimental-claude-tag-2026-10-21"].toString()},r?.headers]),__qualifiers:{beta:"true"},__span:c(this._client,
"anthropic.organization.claude_tag.slack_workspaces.update",r,{route:"/v1/organizations/claude_tag/slack_workspaces/{id}",attributes:{"anthropic.organization.cl\
aude_tag.slack_workspace.id":i}})})}list(i={},e){let{betas:r,...n}=i??{};return this._client.getAPIList("/v1/organizations/claude_tag/slack_workspaces",v,{query:n,
...e,headers:d([{"anthropic-beta":[...r??[],"experimental-claude-tag-2026-10-21"].toString()},e?.headers]),__qualifiers:{beta:"true"},__span:c(this._client,"ant\
hropic.organization.claude_tag.slack_workspaces.list",e,{route:"/v1/organizations/claude_tag/slack_workspaces",queryParams:["include_inherited","limit","page","\
slack_workspace_id"]})})}};var si=class extends f{create(i,e,r){let{target:n,betas:s}=e;return this._client.post(u`/v1/organizations/claude_tag/bundles/${i}/targets`,{body:n,...r,headers:d(
[{"anthropic-beta":[...s??[],"experimental-claude-tag-2026-10-21"].toString()},r?.headers]),__qualifiers:{beta:"true"},__span:c(this._client,"anthropic.organiza\
tion.claude_tag.bundles.targets.create",r,{route:"/v1/organizations/claude_tag/bundles/{bundle_id}/targets",attributes:{"anthropic.organization.claude_tag.bundl\
e.id":i}})})}retrieve(i,e,r){let{bundle_id:n,betas:s}=e;return this._client.get(u`/v1/organizations/claude_tag/bundles/${n}/targets/${i}`,{...r,headers:d([{"ant\
hropic-beta":[...s??[],"experimental-claude-tag-2026-10-21"].toString()},r?.headers]),__qualifiers:{beta:"true"},__span:c(this._client,"anthropic.organization.c\
laude_tag.bundles.targets.retrieve",r,{route:"/v1/organizations/claude_tag/bundles/{bundle_id}/targets/{target_id}",attributes:{"anthropic.organization.claude_t\
ag.bundle.id":n,"anthropic.organization.claude_tag.bundle.target.id":i}})})}list(i,e={},r){let{betas:n,...s}=e??{};return this._client.getAPIList(u`/v1/organizations/claude_tag/bundles/${i}/targets`,
v,{query:s,...r,headers:d([{"anthropic-beta":[...n??[],"experimental-claude-tag-2026-10-21"].toString()},r?.headers]),__qualifiers:{beta:"true"},__span:c(this._client,
"anthropic.organization.claude_tag.bundles.targets.list",r,{route:"/v1/organizations/claude_tag/bundles/{bundle_id}/targets",queryParams:["limit","page"],attributes:{
"anthropic.organization.claude_tag.bundle.id":i}})})}delete(i,e,r){let{bundle_id:n,betas:s}=e;return this._client.delete(u`/v1/organizations/claude_tag/bundles/${n}/targets/${i}`,
{...r,headers:d([{"anthropic-beta":[...s??[],"experimental-claude-tag-2026-10-21"].toString()},r?.headers]),__qualifiers:{beta:"true"},__span:c(this._client,"an\
thropic.organization.claude_tag.bundles.targets.delete",r,{route:"/v1/organizations/claude_tag/bundles/{bundle_id}/targets/{target_id}",attributes:{"anthropic.o\
rganization.claude_tag.bundle.id":n,"anthropic.organization.claude_tag.bundle.target.id":i}})})}};var Xc=(()=>{class t extends f{constructor(){super(...arguments),this.targets=new si(this._client)}retrieve(e,r={},n){let{betas:s}=r??{};return this._client.get(
u`/v1/organizations/claude_tag/bundles/${e}`,{...n,headers:d([{"anthropic-beta":[...s??[],"experimental-claude-tag-2026-10-21"].toString()},n?.headers]),__qualifiers:{
beta:"true"},__span:c(this._client,"anthropic.organization.claude_tag.bundles.retrieve",n,{route:"/v1/organizations/claude_tag/bundles/{bundle_id}",attributes:{
"anthropic.organization.claude_tag.bundle.id":e}})})}update(e,r,n){let{betas:s,...o}=r;return this._client.post(u`/v1/organizations/claude_tag/bundles/${e}`,{body:o,
...n,headers:d([{"anthropic-beta":[...s??[],"experimental-claude-tag-2026-10-21"].toString()},n?.headers]),__qualifiers:{beta:"true"},__span:c(this._client,"ant\
hropic.organization.claude_tag.bundles.update",n,{route:"/v1/organizations/claude_tag/bundles/{bundle_id}",attributes:{"anthropic.organization.claude_tag.bundle\
.id":e}})})}list(e={},r){let{betas:n,...s}=e??{};return this._client.getAPIList("/v1/organizations/claude_tag/bundles",v,{query:s,...r,headers:d([{"anthropic-be\
ta":[...n??[],"experimental-claude-tag-2026-10-21"].toString()},r?.headers]),__qualifiers:{beta:"true"},__span:c(this._client,"anthropic.organization.claude_tag\
.bundles.list",r,{route:"/v1/organizations/claude_tag/bundles",queryParams:["limit","page"]})})}}return t.Targets=si,t})();var Us=(()=>{class t extends T{}return t._errorName="BetaBundleAttachmentNotSupportedError",t})(),Hs=(()=>{class t extends T{}return t._errorName="BetaBundleOnC\
allError",t})(),Ws=(()=>{class t extends T{}return t._errorName="BetaSlackChannelSetUpSettingsRefusedError",t})(),js=(()=>{class t extends D{}return t._errorName=
"BetaAPIKeyScopeMissingError",t})(),Ds=(()=>{class t extends D{}return t._errorName="BetaClaudeTagWritesNotEnabledError",t})(),Ks=(()=>{class t extends D{}return t.
_errorName="BetaComplianceConfigurationRestrictedError",t})(),Gs=(()=>{class t extends D{}return t._errorName="BetaOrganizationLevelScopedAPIKeyRequiredError",t})(),
Vs=(()=>{class t extends re{}return t._errorName="BetaSlackChannelSetUpEnvironmentNotFoundError",t})(),Js=(()=>{class t extends ue{}return t._errorName="BetaSla\
ckChannelSetUpSettingsConflictError",t})(),Zc=(()=>{class t extends f{constructor(){super(...arguments),this.slackChannels=new ii(this._client),this.slackWorkspaces=
new ni(this._client),this.bundles=new Xc(this._client)}}return t.BetaBundleAttachmentNotSupportedError=Us,t.BetaBundleOnCallError=Hs,t.BetaSlackChannelSetUpSettingsRefusedError=
Ws,t.BetaAPIKeyScopeMissingError=js,t.BetaClaudeTagWritesNotEnabledError=Ds,t.BetaComplianceConfigurationRestrictedError=Ks,t.BetaOrganizationLevelScopedAPIKeyRequiredError=
Gs,t.BetaSlackChannelSetUpEnvironmentNotFoundError=Vs,t.BetaSlackChannelSetUpSettingsConflictError=Js,t.SlackChannels=ii,t.SlackWorkspaces=ni,t.Bundles=Xc,t})();var Ys=(()=>{class t extends T{}return t._errorName="BetaCannotSignOutPrimaryOwnerError",t})(),Qs=(()=>{class t extends T{}return t._errorName="BetaCannotSignOu\
tSelfError",t})(),Xs=(()=>{class t extends D{}return t._errorName="BetaCannotSignOutManagedMemberError",t})(),Zs=(()=>{class t extends D{}return t._errorName="B\
etaCannotSignOutMembershipAdminError",t})(),eo=(()=>{class t extends D{}return t._errorName="BetaCannotSignOutOwnerError",t})(),to=(()=>{class t extends D{}return t.
_errorName="BetaCannotSignOutPrivilegedMemberError",t})(),el=(()=>{class t extends f{retrieve(e,r){return this._client.get(u`/v1/organizations/users/${e}`,{...r,
__qualifiers:{beta:"true"},__span:c(this._client,"anthropic.organization.users.retrieve",r,{route:"/v1/organizations/users/{user_id}",attributes:{"anthropic.org\
anization.user.id":e}})})}update(e,r,n){return this._client.post(u`/v1/organizations/users/${e}`,{body:r,...n,__qualifiers:{beta:"true"},__span:c(this._client,"\
anthropic.organization.users.update",n,{route:"/v1/organizations/users/{user_id}",attributes:{"anthropic.organization.user.id":e}})})}list(e={},r){return this._client.
getAPIList("/v1/organizations/users",U,{query:e,...r,__qualifiers:{beta:"true"},__span:c(this._client,"anthropic.organization.users.list",r,{route:"/v1/organiza\
tions/users",queryParams:["after_id","before_id","email","limit","roles"]})})}remove(e,r){return this._client.delete(u`/v1/organizations/users/${e}`,{...r,__qualifiers:{
beta:"true"},__span:c(this._client,"anthropic.organization.users.remove",r,{route:"/v1/organizations/users/{user_id}",attributes:{"anthropic.organization.user.i\
d":e}})})}signOut(e,r={},n){let{betas:s}=r??{};return this._client.post(u`/v1/organizations/users/${e}/sign_out`,{...n,headers:d([{"anthropic-beta":[...s??[],"a\
dmin-user-sign-out-2026-10-08"].toString()},n?.headers]),__qualifiers:{beta:"true"},__span:c(this._client,"anthropic.organization.users.sign_out",n,{route:"/v1/\
organizations/users/{user_id}/sign_out",attributes:{"anthropic.organization.user.id":e}})})}}return t.BetaCannotSignOutPrimaryOwnerError=Ys,t.BetaCannotSignOutSelfError=
Qs,t.BetaCannotSignOutManagedMemberError=Xs,t.BetaCannotSignOutMembershipAdminError=Zs,t.BetaCannotSignOutOwnerError=eo,t.BetaCannotSignOutPrivilegedMemberError=
to,t})();var oi=class extends f{list(i,e={},r){return this._client.getAPIList(u`/v1/organizations/rbac_groups/${i}/members`,v,{query:e,...r,__qualifiers:{beta:"true"},__span:c(
this._client,"anthropic.organization.rbac_groups.members.list",r,{route:"/v1/organizations/rbac_groups/{rbac_group_id}/members",queryParams:["limit","page"],attributes:{
"anthropic.organization.rbac_group.id":i}})})}add(i,e,r){return this._client.post(u`/v1/organizations/rbac_groups/${i}/members`,{body:e,...r,__qualifiers:{beta:"\
true"},__span:c(this._client,"anthropic.organization.rbac_groups.members.add",r,{route:"/v1/organizations/rbac_groups/{rbac_group_id}/members",attributes:{"anth\
ropic.organization.rbac_group.id":i},createdIDAttribute:"anthropic.organization.rbac_group.member.id",createdIDField:"user_id"})})}remove(i,e,r){let{rbac_group_id:n}=e;
return this._client.delete(u`/v1/organizations/rbac_groups/${n}/members/${i}`,{...r,__qualifiers:{beta:"true"},__span:c(this._client,"anthropic.organization.rba\
c_groups.members.remove",r,{route:"/v1/organizations/rbac_groups/{rbac_group_id}/members/{user_id}",attributes:{"anthropic.organization.rbac_group.id":n,"anthro\
pic.organization.rbac_group.member.id":i}})})}};var ro=(()=>{class t extends re{}return t._errorName="BetaRBACGroupNotFoundError",t})(),tl=(()=>{class t extends f{constructor(){super(...arguments),this.members=
new oi(this._client)}create(e,r){return this._client.post("/v1/organizations/rbac_groups",{body:e,...r,__qualifiers:{beta:"true"},__span:c(this._client,"anthrop\
ic.organization.rbac_groups.create",r,{route:"/v1/organizations/rbac_groups",createdIDAttribute:"anthropic.organization.rbac_group.id"})})}retrieve(e,r){return this.
_client.get(u`/v1/organizations/rbac_groups/${e}`,{...r,__qualifiers:{beta:"true"},__span:c(this._client,"anthropic.organization.rbac_groups.retrieve",r,{route:"\
/v1/organizations/rbac_groups/{rbac_group_id}",attributes:{"anthropic.organization.rbac_group.id":e}})})}update(e,r,n){return this._client.post(u`/v1/organizations/rbac_groups/${e}`,
{body:r,...n,__qualifiers:{beta:"true"},__span:c(this._client,"anthropic.organization.rbac_groups.update",n,{route:"/v1/organizations/rbac_groups/{rbac_group_id\
}",attributes:{"anthropic.organization.rbac_group.id":e}})})}list(e={},r){return this._client.getAPIList("/v1/organizations/rbac_groups",v,{query:e,...r,__qualifiers:{
beta:"true"},__span:c(this._client,"anthropic.organization.rbac_groups.list",r,{route:"/v1/organizations/rbac_groups",queryParams:["limit","page"]})})}delete(e,r){
return this._client.delete(u`/v1/organizations/rbac_groups/${e}`,{...r,__qualifiers:{beta:"true"},__span:c(this._client,"anthropic.organization.rbac_groups.dele\
te",r,{route:"/v1/organizations/rbac_groups/{rbac_group_id}",attributes:{"anthropic.organization.rbac_group.id":e}})})}}return t.BetaRBACGroupNotFoundError=ro,t.
Members=oi,t})();var ai=class extends f{list(i,e={},r){let{betas:n,...s}=e??{};return this._client.getAPIList(u`/v1/organizations/plugins/${i}/installation_settings`,v,{query:s,
...r,headers:d([{"anthropic-beta":[...n??[],"ce-plugins-2026-09-01"].toString()},r?.headers]),__qualifiers:{beta:"true"},__span:c(this._client,"anthropic.organi\
zation.plugins.installation_settings.list",r,{route:"/v1/organizations/plugins/{plugin_id}/installation_settings",queryParams:["limit","organization_id","page",
"target_type"],attributes:{"anthropic.organization.plugin.id":i}})})}remove(i,e,r){let{plugin_id:n,betas:s}=e;return this._client.delete(u`/v1/organizations/plugins/${n}/installation_settings/${i}`,
{...r,headers:d([{"anthropic-beta":[...s??[],"ce-plugins-2026-09-01"].toString()},r?.headers]),__qualifiers:{beta:"true"},__span:c(this._client,"anthropic.organ\
ization.plugins.installation_settings.remove",r,{route:"/v1/organizations/plugins/{plugin_id}/installation_settings/{target}",attributes:{"anthropic.organizatio\
n.plugin.id":n,"anthropic.organization.plugin.installation_setting.id":i}})})}set(i,e,r){let{plugin_id:n,betas:s,...o}=e;return this._client.post(u`/v1/organizations/plugins/${n}/installation_settings/${i}`,
{body:o,...r,headers:d([{"anthropic-beta":[...s??[],"ce-plugins-2026-09-01"].toString()},r?.headers]),__qualifiers:{beta:"true"},__span:c(this._client,"anthropi\
c.organization.plugins.installation_settings.set",r,{route:"/v1/organizations/plugins/{plugin_id}/installation_settings/{target}",attributes:{"anthropic.organiz\
ation.plugin.id":n,"anthropic.organization.plugin.installation_setting.id":i}})})}};var ci=class extends f{list(i,e={},r){let{betas:n,...s}=e??{};return this._client.getAPIList(u`/v1/organizations/plugins/${i}/shares`,v,{query:s,...r,headers:d(
[{"anthropic-beta":[...n??[],"ce-plugins-2026-09-01"].toString()},r?.headers]),__qualifiers:{beta:"true"},__span:c(this._client,"anthropic.organization.plugins.\
shares.list",r,{route:"/v1/organizations/plugins/{plugin_id}/shares",queryParams:["limit","organization_id","page","target_type"],attributes:{"anthropic.organiz\
ation.plugin.id":i}})})}};var li=class extends f{create(i,e,r){let{betas:n,...s}=e;return this._client.post(u`/v1/organizations/plugins/${i}/versions`,ne({body:s,...r,headers:d([{"anthro\
pic-beta":[...n??[],"ce-plugins-2026-09-01"].toString()},r?.headers]),__qualifiers:{beta:"true"},__span:c(this._client,"anthropic.organization.plugins.versions.\
create",r,{route:"/v1/organizations/plugins/{plugin_id}/versions",attributes:{"anthropic.organization.plugin.id":i},createdIDAttribute:"anthropic.organization.p\
lugin.version.id"})},this._client))}retrieve(i,e,r){let{plugin_id:n,betas:s,...o}=e;return this._client.get(u`/v1/organizations/plugins/${n}/versions/${i}`,{query:o,
...r,headers:d([{"anthropic-beta":[...s??[],"ce-plugins-2026-09-01"].toString()},r?.headers]),__qualifiers:{beta:"true"},__span:c(this._client,"anthropic.organi\
zation.plugins.versions.retrieve",r,{route:"/v1/organizations/plugins/{plugin_id}/versions/{version}",queryParams:["organization_id"],attributes:{"anthropic.org\
anization.plugin.id":n,"anthropic.organization.plugin.version.id":i}})})}list(i,e={},r){let{betas:n,...s}=e??{};return this._client.getAPIList(u`/v1/organizations/plugins/${i}/versions`,
v,{query:s,...r,headers:d([{"anthropic-beta":[...n??[],"ce-plugins-2026-09-01"].toString()},r?.headers]),__qualifiers:{beta:"true"},__span:c(this._client,"anthr\
opic.organization.plugins.versions.list",r,{route:"/v1/organizations/plugins/{plugin_id}/versions",queryParams:["limit","organization_id","page"],attributes:{"a\
nthropic.organization.plugin.id":i}})})}download(i,e,r){let{plugin_id:n,betas:s,...o}=e;return this._client.get(u`/v1/organizations/plugins/${n}/versions/${i}/content`,
{query:o,...r,headers:d([{"anthropic-beta":[...s??[],"ce-plugins-2026-09-01"].toString(),Accept:"application/binary"},r?.headers]),__qualifiers:{beta:"true"},__binaryResponse:!0,
__span:c(this._client,"anthropic.organization.plugins.versions.download",r,{route:"/v1/organizations/plugins/{plugin_id}/versions/{version}/content",queryParams:[
"organization_id"],attributes:{"anthropic.organization.plugin.id":n,"anthropic.organization.plugin.version.id":i}})})}};var io=(()=>{class t extends T{}return t._errorName="BetaScanFailedError",t})(),no=(()=>{class t extends ue{}return t._errorName="BetaPluginNameTakenError",t})(),
so=(()=>{class t extends ue{}return t._errorName="BetaScanPendingError",t})(),oo=(()=>{class t extends ue{}return t._errorName="BetaSkillNameTakenError",t})(),ao=(()=>{
class t extends et{}return t._errorName="BetaRegistrationPendingError",t})(),rl=(()=>{class t extends f{constructor(){super(...arguments),this.versions=new li(this.
_client),this.installationSettings=new ai(this._client),this.shares=new ci(this._client)}create(e,r){let{betas:n,...s}=e;return this._client.post("/v1/organizat\
ions/plugins",ne({body:s,...r,headers:d([{"anthropic-beta":[...n??[],"ce-plugins-2026-09-01"].toString()},r?.headers]),__qualifiers:{beta:"true"},__span:c(this.
_client,"anthropic.organization.plugins.create",r,{route:"/v1/organizations/plugins",createdIDAttribute:"anthropic.organization.plugin.id"})},this._client))}retrieve(e,r={},n){
let{betas:s,...o}=r??{};return this._client.get(u`/v1/organizations/plugins/${e}`,{query:o,...n,headers:d([{"anthropic-beta":[...s??[],"ce-plugins-2026-09-01"].
toString()},n?.headers]),__qualifiers:{beta:"true"},__span:c(this._client,"anthropic.organization.plugins.retrieve",n,{route:"/v1/organizations/plugins/{plugin_\
id}",queryParams:["organization_id"],attributes:{"anthropic.organization.plugin.id":e}})})}update(e,r,n){let{betas:s,...o}=r;return this._client.post(u`/v1/organizations/plugins/${e}`,
{body:o,...n,headers:d([{"anthropic-beta":[...s??[],"ce-plugins-2026-09-01"].toString()},n?.headers]),__qualifiers:{beta:"true"},__span:c(this._client,"anthropi\
c.organization.plugins.update",n,{route:"/v1/organizations/plugins/{plugin_id}",attributes:{"anthropic.organization.plugin.id":e}})})}list(e={},r){let{betas:n,...s}=e??
{};return this._client.getAPIList("/v1/organizations/plugins",v,{query:s,...r,headers:d([{"anthropic-beta":[...n??[],"ce-plugins-2026-09-01"].toString()},r?.headers]),
__qualifiers:{beta:"true"},__span:c(this._client,"anthropic.organization.plugins.list",r,{route:"/v1/organizations/plugins",queryParams:["created_at[gt]","creat\
ed_at[gte]","created_at[lt]","created_at[lte]","limit","marketplace_id","organization_id","owner_type","owner_user_id","page"]})})}delete(e,r={},n){let{betas:s}=r??
{};return this._client.delete(u`/v1/organizations/plugins/${e}`,{...n,headers:d([{"anthropic-beta":[...s??[],"ce-plugins-2026-09-01"].toString()},n?.headers]),__qualifiers:{
beta:"true"},__span:c(this._client,"anthropic.organization.plugins.delete",n,{route:"/v1/organizations/plugins/{plugin_id}",attributes:{"anthropic.organization.\
plugin.id":e}})})}}return t.BetaScanFailedError=io,t.BetaPluginNameTakenError=no,t.BetaScanPendingError=so,t.BetaSkillNameTakenError=oo,t.BetaRegistrationPendingError=
ao,t.Versions=li,t.InstallationSettings=ai,t.Shares=ci,t})();var ui=class extends f{list(i={},e){return this._client.getAPIList("/v1/organizations/spend_limits/effective",v,{query:i,...e,__qualifiers:{beta:"true"},__span:c(
this._client,"anthropic.organization.spend_limits.effective.list",e,{route:"/v1/organizations/spend_limits/effective",queryParams:["limit","page","period","user\
_ids"]})})}};var di=class extends f{retrieve(i,e){return this._client.get(u`/v1/organizations/spend_limit_increase_requests/${i}`,{...e,__qualifiers:{beta:"true"},__span:c(this.
_client,"anthropic.organization.spend_limits.increase_requests.retrieve",e,{route:"/v1/organizations/spend_limit_increase_requests/{spend_limit_increase_request\
_id}",attributes:{"anthropic.organization.spend_limit_increase_request.id":i}})})}list(i={},e){return this._client.getAPIList("/v1/organizations/spend_limit_inc\
rease_requests",v,{query:i,...e,__qualifiers:{beta:"true"},__span:c(this._client,"anthropic.organization.spend_limits.increase_requests.list",e,{route:"/v1/orga\
nizations/spend_limit_increase_requests",queryParams:["actor_ids","limit","page","status"]})})}approve(i,e,r){return this._client.post(u`/v1/organizations/spend_limit_increase_requests/${i}/approve`,
{body:e,...r,__qualifiers:{beta:"true"},__span:c(this._client,"anthropic.organization.spend_limits.increase_requests.approve",r,{route:"/v1/organizations/spend_\
limit_increase_requests/{spend_limit_increase_request_id}/approve",attributes:{"anthropic.organization.spend_limit_increase_request.id":i}})})}deny(i,e,r){return this.
_client.post(u`/v1/organizations/spend_limit_increase_requests/${i}/deny`,{body:e,...r,__qualifiers:{beta:"true"},__span:c(this._client,"anthropic.organization.\
spend_limits.increase_requests.deny",r,{route:"/v1/organizations/spend_limit_increase_requests/{spend_limit_increase_request_id}/deny",attributes:{"anthropic.or\
ganization.spend_limit_increase_request.id":i}})})}};var co=(()=>{class t extends D{}return t._errorName="BetaSpendLimitsAdminAPIWritesNotEnabledError",t})(),il=(()=>{class t extends f{constructor(){super(...arguments),
this.effective=new ui(this._client),this.increaseRequests=new di(this._client)}retrieve(e,r){return this._client.get(u`/v1/organizations/spend_limits/${e}`,{...r,
__qualifiers:{beta:"true"},__span:c(this._client,"anthropic.organization.spend_limits.retrieve",r,{route:"/v1/organizations/spend_limits/{spend_limit_id}",attributes:{
"anthropic.organization.spend_limit.id":e}})})}list(e={},r){let{betas:n,...s}=e??{};return this._client.getAPIList("/v1/organizations/spend_limits",v,{query:s,...r,
headers:d([{"anthropic-beta":[...n??[],"spend-limit-reads-2026-09-26"].toString()},r?.headers]),__qualifiers:{beta:"true"},__span:c(this._client,"anthropic.orga\
nization.spend_limits.list",r,{route:"/v1/organizations/spend_limits",queryParams:["limit","page","scope_type","workspace_id"]})})}delete(e,r){return this._client.
delete(u`/v1/organizations/spend_limits/${e}`,{...r,__qualifiers:{beta:"true"},__span:c(this._client,"anthropic.organization.spend_limits.delete",r,{route:"/v1/\
organizations/spend_limits/{spend_limit_id}",attributes:{"anthropic.organization.spend_limit.id":e}})})}set(e,r){let{betas:n,...s}=e;return this._client.post("/\
v1/organizations/spend_limits",{body:s,...r,headers:d([{...n?.toString()!=null?{"anthropic-beta":n?.toString()}:void 0},r?.headers]),__qualifiers:{beta:"true"},
__span:c(this._client,"anthropic.organization.spend_limits.set",r,{route:"/v1/organizations/spend_limits",createdIDAttribute:"anthropic.organization.spend_limit\
.id"})})}}return t.BetaSpendLimitsAdminAPIWritesNotEnabledError=co,t.Effective=ui,t.IncreaseRequests=di,t})();var pi=class extends f{retrieve(i={},e){let{betas:r}=i??{};return this._client.get("/v1/organizations/claude_code/managed_settings/configuration",{...e,headers:d(
[{"anthropic-beta":[...r??[],"ce-claude-code-managed-settings-2026-10-06"].toString()},e?.headers]),__qualifiers:{beta:"true"},__span:c(this._client,"anthropic.\
organization.claude_code.managed_settings.configuration.retrieve",e,{route:"/v1/organizations/claude_code/managed_settings/configuration"})})}update(i,e){let{betas:r,
...n}=i;return this._client.post("/v1/organizations/claude_code/managed_settings/configuration",{body:n,...e,headers:d([{"anthropic-beta":[...r??[],"ce-claude-c\
ode-managed-settings-2026-10-06"].toString()},e?.headers]),__qualifiers:{beta:"true"},__span:c(this._client,"anthropic.organization.claude_code.managed_settings\
.configuration.update",e,{route:"/v1/organizations/claude_code/managed_settings/configuration"})})}};var hi=class extends f{retrieve(i={},e){let{betas:r}=i??{};return this._client.get("/v1/organizations/claude_code/managed_settings/rbac_group_default",{...e,headers:d(
[{"anthropic-beta":[...r??[],"ce-claude-code-managed-settings-2026-10-06"].toString()},e?.headers]),__qualifiers:{beta:"true"},__span:c(this._client,"anthropic.\
organization.claude_code.managed_settings.rbac_group_default.retrieve",e,{route:"/v1/organizations/claude_code/managed_settings/rbac_group_default"})})}update(i,e){
let{betas:r,...n}=i;return this._client.post("/v1/organizations/claude_code/managed_settings/rbac_group_default",{body:n,...e,headers:d([{"anthropic-beta":[...r??
[],"ce-claude-code-managed-settings-2026-10-06"].toString()},e?.headers]),__qualifiers:{beta:"true"},__span:c(this._client,"anthropic.organization.claude_code.m\
anaged_settings.rbac_group_default.update",e,{route:"/v1/organizations/claude_code/managed_settings/rbac_group_default"})})}};var _i=class extends f{retrieve(i,e={},r){let{betas:n}=e??{};return this._client.get(u`/v1/organizations/claude_code/managed_settings/rbac_groups/${i}`,{...r,headers:d(
[{"anthropic-beta":[...n??[],"ce-claude-code-managed-settings-2026-10-06"].toString()},r?.headers]),__qualifiers:{beta:"true"},__span:c(this._client,"anthropic.\
organization.claude_code.managed_settings.rbac_groups.retrieve",r,{route:"/v1/organizations/claude_code/managed_settings/rbac_groups/{rbac_group_id}",attributes:{
"anthropic.organization.claude_code.managed_setting.rbac_group.id":i}})})}list(i={},e){let{betas:r,...n}=i??{};return this._client.getAPIList("/v1/organizations\
/claude_code/managed_settings/rbac_groups",v,{query:n,...e,headers:d([{"anthropic-beta":[...r??[],"ce-claude-code-managed-settings-2026-10-06"].toString()},e?.headers]),
__qualifiers:{beta:"true"},__span:c(this._client,"anthropic.organization.claude_code.managed_settings.rbac_groups.list",e,{route:"/v1/organizations/claude_code/\
managed_settings/rbac_groups",queryParams:["limit","page"]})})}delete(i,e={},r){let{betas:n}=e??{};return this._client.delete(u`/v1/organizations/claude_code/managed_settings/rbac_groups/${i}`,
{...r,headers:d([{"anthropic-beta":[...n??[],"ce-claude-code-managed-settings-2026-10-06"].toString()},r?.headers]),__qualifiers:{beta:"true"},__span:c(this._client,
"anthropic.organization.claude_code.managed_settings.rbac_groups.delete",r,{route:"/v1/organizations/claude_code/managed_settings/rbac_groups/{rbac_group_id}",attributes:{
"anthropic.organization.claude_code.managed_setting.rbac_group.id":i}})})}set(i,e,r){let{betas:n,...s}=e;return this._client.post(u`/v1/organizations/claude_code/managed_settings/rbac_groups/${i}`,
{body:s,...r,headers:d([{"anthropic-beta":[...n??[],"ce-claude-code-managed-settings-2026-10-06"].toString()},r?.headers]),__qualifiers:{beta:"true"},__span:c(this.
_client,"anthropic.organization.claude_code.managed_settings.rbac_groups.set",r,{route:"/v1/organizations/claude_code/managed_settings/rbac_groups/{rbac_group_i\
d}",attributes:{"anthropic.organization.claude_code.managed_setting.rbac_group.id":i}})})}};var lo=(()=>{class t extends T{}return t._errorName="BetaCMEKFeatureUnsupportedError",t})(),uo=(()=>{class t extends T{}return t._errorName="BetaRBACGroupOrderL\
imitExceededError",t})(),po=(()=>{class t extends T{}return t._errorName="BetaSettingsDocumentLimitExceededError",t})(),ho=(()=>{class t extends T{}return t._errorName=
"BetaSettingsHistoryLimitExceededError",t})(),_o=(()=>{class t extends re{}return t._errorName="BetaRBACGroupManagedSettingsNotFoundError",t})(),nl=(()=>{class t extends f{constructor(){
super(...arguments),this.configuration=new pi(this._client),this.rbacGroups=new _i(this._client),this.rbacGroupDefault=new hi(this._client)}}return t.BetaCMEKFeatureUnsupportedError=
lo,t.BetaRBACGroupOrderLimitExceededError=uo,t.BetaSettingsDocumentLimitExceededError=po,t.BetaSettingsHistoryLimitExceededError=ho,t.BetaRBACGroupManagedSettingsNotFoundError=
_o,t.Configuration=pi,t.RBACGroups=_i,t.RBACGroupDefault=hi,t})();var sl=(()=>{class t extends f{constructor(){super(...arguments),this.managedSettings=new nl(this._client)}}return t.ManagedSettings=nl,t.BetaCMEKFeatureUnsupportedError=
lo,t.BetaRBACGroupOrderLimitExceededError=uo,t.BetaSettingsDocumentLimitExceededError=po,t.BetaSettingsHistoryLimitExceededError=ho,t.BetaRBACGroupManagedSettingsNotFoundError=
_o,t})();var fi=class extends f{retrieve(i){return this._client.get("/v1/organizations/compliance_settings",{...i,__qualifiers:{beta:"true"},__span:c(this._client,"anthr\
opic.organization.compliance_settings.retrieve",i,{route:"/v1/organizations/compliance_settings"})})}update(i,e){return this._client.post("/v1/organizations/com\
pliance_settings",{body:i,...e,__qualifiers:{beta:"true"},__span:c(this._client,"anthropic.organization.compliance_settings.update",e,{route:"/v1/organizations/\
compliance_settings"})})}};var mi=class extends f{create(i,e){return this._client.post("/v1/organizations/external_keys",{body:i,...e,__qualifiers:{beta:"true"},__span:c(this._client,"ant\
hropic.organization.external_keys.create",e,{route:"/v1/organizations/external_keys",createdIDAttribute:"anthropic.organization.external_key.id"})})}retrieve(i,e){
return this._client.get(u`/v1/organizations/external_keys/${i}`,{...e,__qualifiers:{beta:"true"},__span:c(this._client,"anthropic.organization.external_keys.ret\
rieve",e,{route:"/v1/organizations/external_keys/{external_key_id}",attributes:{"anthropic.organization.external_key.id":i}})})}update(i,e,r){return this._client.
post(u`/v1/organizations/external_keys/${i}`,{body:e,...r,__qualifiers:{beta:"true"},__span:c(this._client,"anthropic.organization.external_keys.update",r,{route:"\
/v1/organizations/external_keys/{external_key_id}",attributes:{"anthropic.organization.external_key.id":i}})})}list(i={},e){return this._client.getAPIList("/v1/\
organizations/external_keys",v,{query:i,...e,__qualifiers:{beta:"true"},__span:c(this._client,"anthropic.organization.external_keys.list",e,{route:"/v1/organiza\
tions/external_keys",queryParams:["limit","page"]})})}delete(i,e){return this._client.delete(u`/v1/organizations/external_keys/${i}`,{...e,__qualifiers:{beta:"t\
rue"},__span:c(this._client,"anthropic.organization.external_keys.delete",e,{route:"/v1/organizations/external_keys/{external_key_id}",attributes:{"anthropic.or\
ganization.external_key.id":i}})})}validate(i,e){return this._client.post(u`/v1/organizations/external_keys/${i}/validate`,{...e,__qualifiers:{beta:"true"},__span:c(
this._client,"anthropic.organization.external_keys.validate",e,{route:"/v1/organizations/external_keys/{external_key_id}/validate",attributes:{"anthropic.organi\
zation.external_key.id":i}})})}};var gi=class extends f{create(i,e){let{betas:r,...n}=i;return this._client.post("/v1/organizations/federation_issuers",{body:n,...e,headers:d([{...r?.toString()!=
null?{"anthropic-beta":r?.toString()}:void 0},e?.headers]),__qualifiers:{beta:"true"},__span:c(this._client,"anthropic.organization.federation.issuers.create",e,
{route:"/v1/organizations/federation_issuers",createdIDAttribute:"anthropic.organization.federation_issuer.id"})})}retrieve(i,e={},r){let{betas:n}=e??{};return this.
_client.get(u`/v1/organizations/federation_issuers/${i}`,{...r,headers:d([{...n?.toString()!=null?{"anthropic-beta":n?.toString()}:void 0},r?.headers]),__qualifiers:{
beta:"true"},__span:c(this._client,"anthropic.organization.federation.issuers.retrieve",r,{route:"/v1/organizations/federation_issuers/{federation_issuer_id}",attributes:{
"anthropic.organization.federation_issuer.id":i}})})}update(i,e,r){let{betas:n,...s}=e;return this._client.post(u`/v1/organizations/federation_issuers/${i}`,{body:s,
...r,headers:d([{...n?.toString()!=null?{"anthropic-beta":n?.toString()}:void 0},r?.headers]),__qualifiers:{beta:"true"},__span:c(this._client,"anthropic.organi\
zation.federation.issuers.update",r,{route:"/v1/organizations/federation_issuers/{federation_issuer_id}",attributes:{"anthropic.organization.federation_issuer.i\
d":i}})})}list(i={},e){let{betas:r,...n}=i??{};return this._client.getAPIList("/v1/organizations/federation_issuers",v,{query:n,...e,headers:d([{...r?.toString()!=
null?{"anthropic-beta":r?.toString()}:void 0},e?.headers]),__qualifiers:{beta:"true"},__span:c(this._client,"anthropic.organization.federation.issuers.list",e,{
route:"/v1/organizations/federation_issuers",queryParams:["include_archived","limit","page"]})})}archive(i,e={},r){let{betas:n}=e??{};return this._client.post(u`/v1/organizations/federation_issuers/${i}/archive`,
{...r,headers:d([{...n?.toString()!=null?{"anthropic-beta":n?.toString()}:void 0},r?.headers]),__qualifiers:{beta:"true"},__span:c(this._client,"anthropic.organ\
ization.federation.issuers.archive",r,{route:"/v1/organizations/federation_issuers/{federation_issuer_id}/archive",attributes:{"anthropic.organization.federatio\
n_issuer.id":i}})})}};var bi=class extends f{list(i,e={},r){let{betas:n,...s}=e??{};return this._client.getAPIList(u`/v1/organizations/federation_rules/${i}/workspaces`,v,{query:s,...r,
headers:d([{...n?.toString()!=null?{"anthropic-beta":n?.toString()}:void 0},r?.headers]),__qualifiers:{beta:"true"},__span:c(this._client,"anthropic.organizatio\
n.federation.rules.workspaces.list",r,{route:"/v1/organizations/federation_rules/{federation_rule_id}/workspaces",queryParams:["limit","page"],attributes:{"anth\
ropic.organization.federation_rule.id":i}})})}add(i,e,r){let{betas:n,...s}=e;return this._client.post(u`/v1/organizations/federation_rules/${i}/workspaces`,{body:s,
...r,headers:d([{...n?.toString()!=null?{"anthropic-beta":n?.toString()}:void 0},r?.headers]),__qualifiers:{beta:"true"},__span:c(this._client,"anthropic.organi\
zation.federation.rules.workspaces.add",r,{route:"/v1/organizations/federation_rules/{federation_rule_id}/workspaces",attributes:{"anthropic.organization.federa\
tion_rule.id":i},createdIDAttribute:"anthropic.organization.federation_rule.workspace.id",createdIDField:"workspace_id"})})}remove(i,e,r){let{federation_rule_id:n,
betas:s}=e;return this._client.delete(u`/v1/organizations/federation_rules/${n}/workspaces/${i}`,{...r,headers:d([{...s?.toString()!=null?{"anthropic-beta":s?.toString()}:
void 0},r?.headers]),__qualifiers:{beta:"true"},__span:c(this._client,"anthropic.organization.federation.rules.workspaces.remove",r,{route:"/v1/organizations/fe\
deration_rules/{federation_rule_id}/workspaces/{workspace_id}",attributes:{"anthropic.organization.federation_rule.id":n,"anthropic.organization.federation_rule\
.workspace.id":i}})})}};var ol=(()=>{class t extends f{constructor(){super(...arguments),this.workspaces=new bi(this._client)}create(e,r){let{betas:n,...s}=e;return this._client.post("\
/v1/organizations/federation_rules",{body:s,...r,headers:d([{...n?.toString()!=null?{"anthropic-beta":n?.toString()}:void 0},r?.headers]),__qualifiers:{beta:"tr\
ue"},__span:c(this._client,"anthropic.organization.federation.rules.create",r,{route:"/v1/organizations/federation_rules",createdIDAttribute:"anthropic.organiza\
tion.federation_rule.id"})})}retrieve(e,r={},n){let{betas:s}=r??{};return this._client.get(u`/v1/organizations/federation_rules/${e}`,{...n,headers:d([{...s?.toString()!=
null?{"anthropic-beta":s?.toString()}:void 0},n?.headers]),__qualifiers:{beta:"true"},__span:c(this._client,"anthropic.organization.federation.rules.retrieve",n,
{route:"/v1/organizations/federation_rules/{federation_rule_id}",attributes:{"anthropic.organization.federation_rule.id":e}})})}update(e,r,n){let{betas:s,...o}=r;
return this._client.post(u`/v1/organizations/federation_rules/${e}`,{body:o,...n,headers:d([{...s?.toString()!=null?{"anthropic-beta":s?.toString()}:void 0},n?.
headers]),__qualifiers:{beta:"true"},__span:c(this._client,"anthropic.organization.federation.rules.update",n,{route:"/v1/organizations/federation_rules/{federa\
tion_rule_id}",attributes:{"anthropic.organization.federation_rule.id":e}})})}list(e={},r){let{betas:n,...s}=e??{};return this._client.getAPIList("/v1/organizat\
ions/federation_rules",v,{query:s,...r,headers:d([{...n?.toString()!=null?{"anthropic-beta":n?.toString()}:void 0},r?.headers]),__qualifiers:{beta:"true"},__span:c(
this._client,"anthropic.organization.federation.rules.list",r,{route:"/v1/organizations/federation_rules",queryParams:["include_archived","issuer_id","limit","p\
age"]})})}archive(e,r={},n){let{betas:s}=r??{};return this._client.post(u`/v1/organizations/federation_rules/${e}/archive`,{...n,headers:d([{...s?.toString()!=null?
{"anthropic-beta":s?.toString()}:void 0},n?.headers]),__qualifiers:{beta:"true"},__span:c(this._client,"anthropic.organization.federation.rules.archive",n,{route:"\
/v1/organizations/federation_rules/{federation_rule_id}/archive",attributes:{"anthropic.organization.federation_rule.id":e}})})}}return t.Workspaces=bi,t})();var al=(()=>{class t extends f{constructor(){super(...arguments),this.issuers=new gi(this._client),this.rules=new ol(this._client)}}return t.Issuers=gi,t.Rules=
ol,t})();var yi=class extends f{create(i,e){return this._client.post("/v1/organizations/invites",{body:i,...e,__qualifiers:{beta:"true"},__span:c(this._client,"anthropic\
.organization.invites.create",e,{route:"/v1/organizations/invites",createdIDAttribute:"anthropic.organization.invite.id"})})}retrieve(i,e){return this._client.get(
u`/v1/organizations/invites/${i}`,{...e,__qualifiers:{beta:"true"},__span:c(this._client,"anthropic.organization.invites.retrieve",e,{route:"/v1/organizations/i\
nvites/{invite_id}",attributes:{"anthropic.organization.invite.id":i}})})}list(i={},e){return this._client.getAPIList("/v1/organizations/invites",U,{query:i,...e,
__qualifiers:{beta:"true"},__span:c(this._client,"anthropic.organization.invites.list",e,{route:"/v1/organizations/invites",queryParams:["after_id","before_id",
"email","limit","roles","statuses"]})})}delete(i,e){return this._client.delete(u`/v1/organizations/invites/${i}`,{...e,__qualifiers:{beta:"true"},__span:c(this.
_client,"anthropic.organization.invites.delete",e,{route:"/v1/organizations/invites/{invite_id}",attributes:{"anthropic.organization.invite.id":i}})})}};var vi=class extends f{retrieve(i,e={},r){let{betas:n,...s}=e??{};return this._client.get(u`/v1/organizations/plugin_marketplaces/${i}`,{query:s,...r,headers:d(
[{"anthropic-beta":[...n??[],"ce-plugins-2026-09-01"].toString()},r?.headers]),__qualifiers:{beta:"true"},__span:c(this._client,"anthropic.organization.plugin_m\
arketplaces.retrieve",r,{route:"/v1/organizations/plugin_marketplaces/{marketplace_id}",queryParams:["organization_id"],attributes:{"anthropic.organization.plug\
in_marketplace.id":i}})})}update(i,e,r){let{betas:n,...s}=e;return this._client.post(u`/v1/organizations/plugin_marketplaces/${i}`,{body:s,...r,headers:d([{"ant\
hropic-beta":[...n??[],"ce-plugins-2026-09-01"].toString()},r?.headers]),__qualifiers:{beta:"true"},__span:c(this._client,"anthropic.organization.plugin_marketp\
laces.update",r,{route:"/v1/organizations/plugin_marketplaces/{marketplace_id}",attributes:{"anthropic.organization.plugin_marketplace.id":i}})})}list(i={},e){let{
betas:r,...n}=i??{};return this._client.getAPIList("/v1/organizations/plugin_marketplaces",v,{query:n,...e,headers:d([{"anthropic-beta":[...r??[],"ce-plugins-20\
26-09-01"].toString()},e?.headers]),__qualifiers:{beta:"true"},__span:c(this._client,"anthropic.organization.plugin_marketplaces.list",e,{route:"/v1/organizatio\
ns/plugin_marketplaces",queryParams:["limit","organization_id","owner_type","page","source"]})})}validateArchive(i,e){let{betas:r,...n}=i;return this._client.post(
"/v1/organizations/plugin_marketplaces/validate_archive",ne({body:n,...e,headers:d([{"anthropic-beta":[...r??[],"ce-plugins-2026-09-01"].toString()},e?.headers]),
__qualifiers:{beta:"true"},__span:c(this._client,"anthropic.organization.plugin_marketplaces.validate_archive",e,{route:"/v1/organizations/plugin_marketplaces/v\
alidate_archive"})},this._client))}validateRepository(i,e){let{betas:r,...n}=i;return this._client.post("/v1/organizations/plugin_marketplaces/validate_reposito\
ry",{body:n,...e,headers:d([{"anthropic-beta":[...r??[],"ce-plugins-2026-09-01"].toString()},e?.headers]),__qualifiers:{beta:"true"},__span:c(this._client,"anth\
ropic.organization.plugin_marketplaces.validate_repository",e,{route:"/v1/organizations/plugin_marketplaces/validate_repository"})})}};var wi=class extends f{list(i={},e){return this._client.getAPIList("/v1/organizations/rate_limits",v,{query:i,...e,__qualifiers:{beta:"true"},__span:c(this._client,
"anthropic.organization.rate_limits.list",e,{route:"/v1/organizations/rate_limits",queryParams:["group_type","limit","model","page"]})})}};var Ei=class extends f{create(i,e){let{betas:r,...n}=i;return this._client.post("/v1/organizations/webhooks",{body:n,...e,headers:d([{"anthropic-beta":[...r??[],
"webhooks-2026-10-07"].toString()},e?.headers]),__qualifiers:{beta:"true"},__span:c(this._client,"anthropic.organization.webhooks.create",e,{route:"/v1/organiza\
tions/webhooks",createdIDAttribute:"anthropic.organization.webhook.id"})})}retrieve(i,e={},r){let{betas:n}=e??{};return this._client.get(u`/v1/organizations/webhooks/${i}`,
{...r,headers:d([{"anthropic-beta":[...n??[],"webhooks-2026-10-07"].toString()},r?.headers]),__qualifiers:{beta:"true"},__span:c(this._client,"anthropic.organiz\
ation.webhooks.retrieve",r,{route:"/v1/organizations/webhooks/{webhook_endpoint_id}",attributes:{"anthropic.organization.webhook.id":i}})})}update(i,e,r){let{betas:n,
...s}=e;return this._client.post(u`/v1/organizations/webhooks/${i}`,{body:s,...r,headers:d([{"anthropic-beta":[...n??[],"webhooks-2026-10-07"].toString()},r?.headers]),
__qualifiers:{beta:"true"},__span:c(this._client,"anthropic.organization.webhooks.update",r,{route:"/v1/organizations/webhooks/{webhook_endpoint_id}",attributes:{
"anthropic.organization.webhook.id":i}})})}list(i={},e){let{betas:r,...n}=i??{};return this._client.getAPIList("/v1/organizations/webhooks",U,{query:n,...e,headers:d(
[{"anthropic-beta":[...r??[],"webhooks-2026-10-07"].toString()},e?.headers]),__qualifiers:{beta:"true"},__span:c(this._client,"anthropic.organization.webhooks.l\
ist",e,{route:"/v1/organizations/webhooks",queryParams:["after_id","before_id","limit","order"]})})}delete(i,e={},r){let{betas:n}=e??{};return this._client.delete(
u`/v1/organizations/webhooks/${i}`,{...r,headers:d([{"anthropic-beta":[...n??[],"webhooks-2026-10-07"].toString()},r?.headers]),__qualifiers:{beta:"true"},__span:c(
this._client,"anthropic.organization.webhooks.delete",r,{route:"/v1/organizations/webhooks/{webhook_endpoint_id}",attributes:{"anthropic.organization.webhook.id":i}})})}regenerateSigningSecret(i,e={},r){
let{betas:n}=e??{};return this._client.post(u`/v1/organizations/webhooks/${i}/regenerate_signing_secret`,{...r,headers:d([{"anthropic-beta":[...n??[],"webhooks-\
2026-10-07"].toString()},r?.headers]),__qualifiers:{beta:"true"},__span:c(this._client,"anthropic.organization.webhooks.regenerate_signing_secret",r,{route:"/v1\
/organizations/webhooks/{webhook_endpoint_id}/regenerate_signing_secret",attributes:{"anthropic.organization.webhook.id":i}})})}};var ki=class extends f{list(i,e={},r){return this._client.getAPIList(u`/v1/organizations/rbac_roles/${i}/permissions`,v,{query:e,...r,__qualifiers:{beta:"true"},
__span:c(this._client,"anthropic.organization.rbac_roles.permissions.list",r,{route:"/v1/organizations/rbac_roles/{rbac_role_id}/permissions",queryParams:["limi\
t","page"],attributes:{"anthropic.organization.rbac_role.id":i}})})}};var cl=(()=>{class t extends f{constructor(){super(...arguments),this.permissions=new ki(this._client)}retrieve(e,r){return this._client.get(u`/v1/organizations/rbac_roles/${e}`,
{...r,__qualifiers:{beta:"true"},__span:c(this._client,"anthropic.organization.rbac_roles.retrieve",r,{route:"/v1/organizations/rbac_roles/{rbac_role_id}",attributes:{
"anthropic.organization.rbac_role.id":e}})})}list(e={},r){return this._client.getAPIList("/v1/organizations/rbac_roles",v,{query:e,...r,__qualifiers:{beta:"true"},
__span:c(this._client,"anthropic.organization.rbac_roles.list",r,{route:"/v1/organizations/rbac_roles",queryParams:["limit","page"]})})}}return t.Permissions=ki,
t})();var Si=class extends f{list(i,e={},r){let{betas:n,...s}=e??{};return this._client.getAPIList(u`/v1/organizations/service_accounts/${i}/workspaces`,v,{query:s,...r,
headers:d([{...n?.toString()!=null?{"anthropic-beta":n?.toString()}:void 0},r?.headers]),__qualifiers:{beta:"true"},__span:c(this._client,"anthropic.organizatio\
n.service_accounts.workspaces.list",r,{route:"/v1/organizations/service_accounts/{service_account_id}/workspaces",queryParams:["limit","page"],attributes:{"anth\
ropic.organization.service_account.id":i}})})}add(i,e,r){let{betas:n,...s}=e;return this._client.post(u`/v1/organizations/service_accounts/${i}/workspaces`,{body:s,
...r,headers:d([{...n?.toString()!=null?{"anthropic-beta":n?.toString()}:void 0},r?.headers]),__qualifiers:{beta:"true"},__span:c(this._client,"anthropic.organi\
zation.service_accounts.workspaces.add",r,{route:"/v1/organizations/service_accounts/{service_account_id}/workspaces",attributes:{"anthropic.organization.servic\
e_account.id":i},createdIDAttribute:"anthropic.organization.service_account.workspace.id",createdIDField:"workspace_id"})})}remove(i,e,r){let{service_account_id:n,
betas:s}=e;return this._client.delete(u`/v1/organizations/service_accounts/${n}/workspaces/${i}`,{...r,headers:d([{...s?.toString()!=null?{"anthropic-beta":s?.toString()}:
void 0},r?.headers]),__qualifiers:{beta:"true"},__span:c(this._client,"anthropic.organization.service_accounts.workspaces.remove",r,{route:"/v1/organizations/se\
rvice_accounts/{service_account_id}/workspaces/{workspace_id}",attributes:{"anthropic.organization.service_account.id":n,"anthropic.organization.service_account\
.workspace.id":i}})})}};var ll=(()=>{class t extends f{constructor(){super(...arguments),this.workspaces=new Si(this._client)}create(e,r){let{betas:n,...s}=e;return this._client.post("\
/v1/organizations/service_accounts",{body:s,...r,headers:d([{...n?.toString()!=null?{"anthropic-beta":n?.toString()}:void 0},r?.headers]),__qualifiers:{beta:"tr\
ue"},__span:c(this._client,"anthropic.organization.service_accounts.create",r,{route:"/v1/organizations/service_accounts",createdIDAttribute:"anthropic.organiza\
tion.service_account.id"})})}retrieve(e,r={},n){let{betas:s}=r??{};return this._client.get(u`/v1/organizations/service_accounts/${e}`,{...n,headers:d([{...s?.toString()!=
null?{"anthropic-beta":s?.toString()}:void 0},n?.headers]),__qualifiers:{beta:"true"},__span:c(this._client,"anthropic.organization.service_accounts.retrieve",n,
{route:"/v1/organizations/service_accounts/{service_account_id}",attributes:{"anthropic.organization.service_account.id":e}})})}update(e,r,n){let{betas:s,...o}=r;
return this._client.post(u`/v1/organizations/service_accounts/${e}`,{body:o,...n,headers:d([{...s?.toString()!=null?{"anthropic-beta":s?.toString()}:void 0},n?.
headers]),__qualifiers:{beta:"true"},__span:c(this._client,"anthropic.organization.service_accounts.update",n,{route:"/v1/organizations/service_accounts/{servic\
e_account_id}",attributes:{"anthropic.organization.service_account.id":e}})})}list(e={},r){let{betas:n,...s}=e??{};return this._client.getAPIList("/v1/organizat\
ions/service_accounts",v,{query:s,...r,headers:d([{...n?.toString()!=null?{"anthropic-beta":n?.toString()}:void 0},r?.headers]),__qualifiers:{beta:"true"},__span:c(
this._client,"anthropic.organization.service_accounts.list",r,{route:"/v1/organizations/service_accounts",queryParams:["include_archived","limit","page"]})})}archive(e,r={},n){
let{betas:s}=r??{};return this._client.post(u`/v1/organizations/service_accounts/${e}/archive`,{...n,headers:d([{...s?.toString()!=null?{"anthropic-beta":s?.toString()}:
void 0},n?.headers]),__qualifiers:{beta:"true"},__span:c(this._client,"anthropic.organization.service_accounts.archive",n,{route:"/v1/organizations/service_acco\
unts/{service_account_id}/archive",attributes:{"anthropic.organization.service_account.id":e}})})}}return t.Workspaces=Si,t})();var Ai=class extends f{list(i,e={},r){let{betas:n,...s}=e??{};return this._client.getAPIList(u`/v1/organizations/telemetry_destinations/${i}/workspaces`,v,{query:s,
...r,headers:d([{"anthropic-beta":[...n??[],"telemetry-destinations-2026-08-11"].toString()},r?.headers]),__qualifiers:{beta:"true"},__span:c(this._client,"anth\
ropic.organization.telemetry_destinations.workspaces.list",r,{route:"/v1/organizations/telemetry_destinations/{destination_id}/workspaces",queryParams:["limit",
"page"],attributes:{"anthropic.organization.telemetry_destination.id":i}})})}add(i,e,r){let{destination_id:n,betas:s}=e;return this._client.post(u`/v1/organizations/telemetry_destinations/${n}/workspaces/${i}`,
{...r,headers:d([{"anthropic-beta":[...s??[],"telemetry-destinations-2026-08-11"].toString()},r?.headers]),__qualifiers:{beta:"true"},__span:c(this._client,"ant\
hropic.organization.telemetry_destinations.workspaces.add",r,{route:"/v1/organizations/telemetry_destinations/{destination_id}/workspaces/{workspace_id}",attributes:{
"anthropic.organization.telemetry_destination.id":n,"anthropic.organization.telemetry_destination.workspace.id":i}})})}remove(i,e,r){let{destination_id:n,betas:s}=e;
return this._client.delete(u`/v1/organizations/telemetry_destinations/${n}/workspaces/${i}`,{...r,headers:d([{"anthropic-beta":[...s??[],"telemetry-destinations\
-2026-08-11"].toString()},r?.headers]),__qualifiers:{beta:"true"},__span:c(this._client,"anthropic.organization.telemetry_destinations.workspaces.remove",r,{route:"\
/v1/organizations/telemetry_destinations/{destination_id}/workspaces/{workspace_id}",attributes:{"anthropic.organization.telemetry_destination.id":n,"anthropic.\
organization.telemetry_destination.workspace.id":i}})})}};var ul=(()=>{class t extends f{constructor(){super(...arguments),this.workspaces=new Ai(this._client)}create(e,r){let{betas:n,...s}=e;return this._client.post("\
/v1/organizations/telemetry_destinations",{body:s,...r,headers:d([{"anthropic-beta":[...n??[],"telemetry-destinations-2026-08-11"].toString()},r?.headers]),__qualifiers:{
beta:"true"},__span:c(this._client,"anthropic.organization.telemetry_destinations.create",r,{route:"/v1/organizations/telemetry_destinations",createdIDAttribute:"\
anthropic.organization.telemetry_destination.id"})})}retrieve(e,r={},n){let{betas:s}=r??{};return this._client.get(u`/v1/organizations/telemetry_destinations/${e}`,
{...n,headers:d([{"anthropic-beta":[...s??[],"telemetry-destinations-2026-08-11"].toString()},n?.headers]),__qualifiers:{beta:"true"},__span:c(this._client,"ant\
hropic.organization.telemetry_destinations.retrieve",n,{route:"/v1/organizations/telemetry_destinations/{destination_id}",attributes:{"anthropic.organization.te\
lemetry_destination.id":e}})})}update(e,r,n){let{betas:s,...o}=r;return this._client.post(u`/v1/organizations/telemetry_destinations/${e}`,{body:o,...n,headers:d(
[{"anthropic-beta":[...s??[],"telemetry-destinations-2026-08-11"].toString()},n?.headers]),__qualifiers:{beta:"true"},__span:c(this._client,"anthropic.organizat\
ion.telemetry_destinations.update",n,{route:"/v1/organizations/telemetry_destinations/{destination_id}",attributes:{"anthropic.organization.telemetry_destinatio\
n.id":e}})})}list(e={},r){let{betas:n,...s}=e??{};return this._client.getAPIList("/v1/organizations/telemetry_destinations",v,{query:s,...r,headers:d([{"anthrop\
ic-beta":[...n??[],"telemetry-destinations-2026-08-11"].toString()},r?.headers]),__qualifiers:{beta:"true"},__span:c(this._client,"anthropic.organization.teleme\
try_destinations.list",r,{route:"/v1/organizations/telemetry_destinations",queryParams:["limit","page","workspace_ids"]})})}delete(e,r={},n){let{betas:s}=r??{};
return this._client.delete(u`/v1/organizations/telemetry_destinations/${e}`,{...n,headers:d([{"anthropic-beta":[...s??[],"telemetry-destinations-2026-08-11"].toString()},
n?.headers]),__qualifiers:{beta:"true"},__span:c(this._client,"anthropic.organization.telemetry_destinations.delete",n,{route:"/v1/organizations/telemetry_desti\
nations/{destination_id}",attributes:{"anthropic.organization.telemetry_destination.id":e}})})}test(e,r={},n){let{betas:s}=r??{};return this._client.post(u`/v1/organizations/telemetry_destinations/${e}/test`,
{...n,headers:d([{"anthropic-beta":[...s??[],"telemetry-destinations-2026-08-11"].toString()},n?.headers]),__qualifiers:{beta:"true"},__span:c(this._client,"ant\
hropic.organization.telemetry_destinations.test",n,{route:"/v1/organizations/telemetry_destinations/{destination_id}/test",attributes:{"anthropic.organization.t\
elemetry_destination.id":e}})})}}return t.Workspaces=Ai,t})();var xi=class extends f{retrieve(i,e,r){let{workspace_id:n}=e;return this._client.get(u`/v1/organizations/workspaces/${n}/members/${i}`,{...r,__qualifiers:{beta:"\
true"},__span:c(this._client,"anthropic.organization.workspaces.members.retrieve",r,{route:"/v1/organizations/workspaces/{workspace_id}/members/{user_id}",attributes:{
"anthropic.organization.workspace.id":n,"anthropic.organization.workspace.member.id":i}})})}update(i,e,r){let{workspace_id:n,...s}=e;return this._client.post(u`/v1/organizations/workspaces/${n}/members/${i}`,
{body:s,...r,__qualifiers:{beta:"true"},__span:c(this._client,"anthropic.organization.workspaces.members.update",r,{route:"/v1/organizations/workspaces/{workspa\
ce_id}/members/{user_id}",attributes:{"anthropic.organization.workspace.id":n,"anthropic.organization.workspace.member.id":i}})})}list(i,e={},r){return this._client.
getAPIList(u`/v1/organizations/workspaces/${i}/members`,U,{query:e,...r,__qualifiers:{beta:"true"},__span:c(this._client,"anthropic.organization.workspaces.memb\
ers.list",r,{route:"/v1/organizations/workspaces/{workspace_id}/members",queryParams:["after_id","before_id","limit"],attributes:{"anthropic.organization.worksp\
ace.id":i}})})}add(i,e,r){return this._client.post(u`/v1/organizations/workspaces/${i}/members`,{body:e,...r,__qualifiers:{beta:"true"},__span:c(this._client,"a\
nthropic.organization.workspaces.members.add",r,{route:"/v1/organizations/workspaces/{workspace_id}/members",attributes:{"anthropic.organization.workspace.id":i},
createdIDAttribute:"anthropic.organization.workspace.member.id",createdIDField:"user_id"})})}remove(i,e,r){let{workspace_id:n}=e;return this._client.delete(u`/v1/organizations/workspaces/${n}/members/${i}`,
{...r,__qualifiers:{beta:"true"},__span:c(this._client,"anthropic.organization.workspaces.members.remove",r,{route:"/v1/organizations/workspaces/{workspace_id}/\
members/{user_id}",attributes:{"anthropic.organization.workspace.id":n,"anthropic.organization.workspace.member.id":i}})})}};var Pi=class extends f{update(i,e,r){let{workspace_id:n,...s}=e;return this._client.post(u`/v1/organizations/workspaces/${n}/rate_limits/${i}`,{body:s,...r,__qualifiers:{
beta:"true"},__span:c(this._client,"anthropic.organization.workspaces.rate_limits.update",r,{route:"/v1/organizations/workspaces/{workspace_id}/rate_limits/{rat\
e_limit_id}",attributes:{"anthropic.organization.workspace.id":n,"anthropic.organization.workspace.rate_limit.id":i}})})}list(i,e={},r){return this._client.getAPIList(
u`/v1/organizations/workspaces/${i}/rate_limits`,v,{query:e,...r,__qualifiers:{beta:"true"},__span:c(this._client,"anthropic.organization.workspaces.rate_limits\
.list",r,{route:"/v1/organizations/workspaces/{workspace_id}/rate_limits",queryParams:["group_type","include_inherited","limit","page"],attributes:{"anthropic.o\
rganization.workspace.id":i}})})}};var Ti=class extends f{retrieve(i,e,r){let{workspace_id:n,betas:s}=e;return this._client.get(u`/v1/organizations/workspaces/${n}/service_accounts/${i}`,{...r,headers:d(
[{...s?.toString()!=null?{"anthropic-beta":s?.toString()}:void 0},r?.headers]),__qualifiers:{beta:"true"},__span:c(this._client,"anthropic.organization.workspac\
es.service_accounts.retrieve",r,{route:"/v1/organizations/workspaces/{workspace_id}/service_accounts/{service_account_id}",attributes:{"anthropic.organization.w\
orkspace.id":n,"anthropic.organization.workspace.service_account.id":i}})})}update(i,e,r){let{workspace_id:n,betas:s,...o}=e;return this._client.post(u`/v1/organizations/workspaces/${n}/service_accounts/${i}`,
{body:o,...r,headers:d([{...s?.toString()!=null?{"anthropic-beta":s?.toString()}:void 0},r?.headers]),__qualifiers:{beta:"true"},__span:c(this._client,"anthropi\
c.organization.workspaces.service_accounts.update",r,{route:"/v1/organizations/workspaces/{workspace_id}/service_accounts/{service_account_id}",attributes:{"ant\
hropic.organization.workspace.id":n,"anthropic.organization.workspace.service_account.id":i}})})}list(i,e={},r){let{betas:n,...s}=e??{};return this._client.getAPIList(
u`/v1/organizations/workspaces/${i}/service_accounts`,v,{query:s,...r,headers:d([{...n?.toString()!=null?{"anthropic-beta":n?.toString()}:void 0},r?.headers]),__qualifiers:{
beta:"true"},__span:c(this._client,"anthropic.organization.workspaces.service_accounts.list",r,{route:"/v1/organizations/workspaces/{workspace_id}/service_accou\
nts",queryParams:["limit","page"],attributes:{"anthropic.organization.workspace.id":i}})})}add(i,e,r){let{betas:n,...s}=e;return this._client.post(u`/v1/organizations/workspaces/${i}/service_accounts`,
{body:s,...r,headers:d([{...n?.toString()!=null?{"anthropic-beta":n?.toString()}:void 0},r?.headers]),__qualifiers:{beta:"true"},__span:c(this._client,"anthropi\
c.organization.workspaces.service_accounts.add",r,{route:"/v1/organizations/workspaces/{workspace_id}/service_accounts",attributes:{"anthropic.organization.work\
space.id":i},createdIDAttribute:"anthropic.organization.workspace.service_account.id",createdIDField:"service_account_id"})})}remove(i,e,r){let{workspace_id:n,betas:s}=e;
return this._client.delete(u`/v1/organizations/workspaces/${n}/service_accounts/${i}`,{...r,headers:d([{...s?.toString()!=null?{"anthropic-beta":s?.toString()}:
void 0},r?.headers]),__qualifiers:{beta:"true"},__span:c(this._client,"anthropic.organization.workspaces.service_accounts.remove",r,{route:"/v1/organizations/wo\
rkspaces/{workspace_id}/service_accounts/{service_account_id}",attributes:{"anthropic.organization.workspace.id":n,"anthropic.organization.workspace.service_acc\
ount.id":i}})})}};var dl=(()=>{class t extends f{constructor(){super(...arguments),this.rateLimits=new Pi(this._client),this.members=new xi(this._client),this.serviceAccounts=new Ti(
this._client)}create(e,r){let{betas:n,...s}=e;return this._client.post("/v1/organizations/workspaces",{body:s,...r,headers:d([{...n?.toString()!=null?{"anthropi\
c-beta":n?.toString()}:void 0},r?.headers]),__qualifiers:{beta:"true"},__span:c(this._client,"anthropic.organization.workspaces.create",r,{route:"/v1/organizati\
ons/workspaces",createdIDAttribute:"anthropic.organization.workspace.id"})})}retrieve(e,r){return this._client.get(u`/v1/organizations/workspaces/${e}`,{...r,__qualifiers:{
beta:"true"},__span:c(this._client,"anthropic.organization.workspaces.retrieve",r,{route:"/v1/organizations/workspaces/{workspace_id}",attributes:{"anthropic.or\
ganization.workspace.id":e}})})}update(e,r,n){return this._client.post(u`/v1/organizations/workspaces/${e}`,{body:r,...n,__qualifiers:{beta:"true"},__span:c(this.
_client,"anthropic.organization.workspaces.update",n,{route:"/v1/organizations/workspaces/{workspace_id}",attributes:{"anthropic.organization.workspace.id":e}})})}list(e={},r){
return this._client.getAPIList("/v1/organizations/workspaces",U,{query:e,...r,__qualifiers:{beta:"true"},__span:c(this._client,"anthropic.organization.workspace\
s.list",r,{route:"/v1/organizations/workspaces",queryParams:["after_id","before_id","ids","include_archived","include_default","limit"]})})}archive(e,r){return this.
_client.post(u`/v1/organizations/workspaces/${e}/archive`,{...r,__qualifiers:{beta:"true"},__span:c(this._client,"anthropic.organization.workspaces.archive",r,{
route:"/v1/organizations/workspaces/{workspace_id}/archive",attributes:{"anthropic.organization.workspace.id":e}})})}}return t.RateLimits=Pi,t.Members=xi,t.ServiceAccounts=
Ti,t})();var pl=(()=>{class t extends f{constructor(){super(...arguments),this.apiKeys=new Wr(this._client),this.externalKeys=new mi(this._client),this.federation=new al(
this._client),this.invites=new yi(this._client),this.serviceAccounts=new ll(this._client),this.users=new el(this._client),this.workspaces=new dl(this._client),this.
rateLimits=new wi(this._client),this.complianceSettings=new fi(this._client),this.analytics=new Qc(this._client),this.spendLimits=new il(this._client),this.rbacGroups=
new tl(this._client),this.rbacRoles=new cl(this._client),this.plugins=new rl(this._client),this.pluginMarketplaces=new vi(this._client),this.telemetryDestinations=
new ul(this._client),this.webhooks=new Ei(this._client),this.claudeCode=new sl(this._client),this.claudeTag=new Zc(this._client)}retrieve(e){return this._client.
get("/v1/organizations/me",{...e,__qualifiers:{beta:"true"},__span:c(this._client,"anthropic.organization.retrieve",e,{route:"/v1/organizations/me"})})}}return t.
APIKeys=Wr,t.ExternalKeys=mi,t.Federation=al,t.Invites=yi,t.ServiceAccounts=ll,t.Users=el,t.BetaCannotSignOutPrimaryOwnerError=Ys,t.BetaCannotSignOutSelfError=Qs,
t.BetaCannotSignOutManagedMemberError=Xs,t.BetaCannotSignOutMembershipAdminError=Zs,t.BetaCannotSignOutOwnerError=eo,t.BetaCannotSignOutPrivilegedMemberError=to,
t.Workspaces=dl,t.RateLimits=wi,t.ComplianceSettings=fi,t.Analytics=Qc,t.SpendLimits=il,t.BetaSpendLimitsAdminAPIWritesNotEnabledError=co,t.RBACGroups=tl,t.BetaRBACGroupNotFoundError=
ro,t.RBACRoles=cl,t.Plugins=rl,t.BetaScanFailedError=io,t.BetaPluginNameTakenError=no,t.BetaScanPendingError=so,t.BetaSkillNameTakenError=oo,t.BetaRegistrationPendingError=
ao,t.PluginMarketplaces=vi,t.TelemetryDestinations=ul,t.Webhooks=Ei,t.ClaudeCode=sl,t.ClaudeTag=Zc,t.BetaBundleAttachmentNotSupportedError=Us,t.BetaBundleOnCallError=
Hs,t.BetaSlackChannelSetUpSettingsRefusedError=Ws,t.BetaAPIKeyScopeMissingError=js,t.BetaClaudeTagWritesNotEnabledError=Ds,t.BetaComplianceConfigurationRestrictedError=
Ks,t.BetaOrganizationLevelScopedAPIKeyRequiredError=Gs,t.BetaSlackChannelSetUpEnvironmentNotFoundError=Vs,t.BetaSlackChannelSetUpSettingsConflictError=Js,t})();var hl=(()=>{class t extends f{list(e,r={},n){let{betas:s,workspace_id:o,...l}=r??{};return this._client.getAPIList(u`/v1/sessions/${e}/events`,v,{query:l,...n,
headers:d([{"anthropic-beta":[...s??[],"managed-agents-2026-04-01"].toString(),...o!=null?{"anthropic-workspace-id":o}:void 0},n?.headers]),__qualifiers:{beta:"\
true"},__span:c(this._client,"anthropic.sessions.events.list",n,{route:"/v1/sessions/{session_id}/events",queryParams:["created_at[gt]","created_at[gte]","creat\
ed_at[lt]","created_at[lte]","limit","order","page","types"],attributes:{"anthropic.session.id":e}})})}send(e,r,n){let{betas:s,workspace_id:o,...l}=r;return this.
_client.post(u`/v1/sessions/${e}/events`,{body:l,...n,headers:d([{"anthropic-beta":[...s??[],"managed-agents-2026-04-01"].toString(),...o!=null?{"anthropic-work\
space-id":o}:void 0},n?.headers]),__qualifiers:{beta:"true"},__span:c(this._client,"anthropic.sessions.events.send",n,{route:"/v1/sessions/{session_id}/events",
attributes:{"anthropic.session.id":e}})})}stream(e,r={},n){let{betas:s,workspace_id:o,...l}=r??{};return this._client.get(u`/v1/sessions/${e}/events/stream`,{query:l,
...n,headers:d([{"anthropic-beta":[...s??[],"managed-agents-2026-04-01"].toString(),...o!=null?{"anthropic-workspace-id":o}:void 0},n?.headers]),stream:!0,__qualifiers:{
beta:"true"},__span:c(this._client,"anthropic.sessions.events.stream",n,{route:"/v1/sessions/{session_id}/events/stream",queryParams:["event_deltas"],attributes:{
"anthropic.session.id":e}})})}toolRunner(e,r){return new vs(e,{...r,client:this._client})}}return t.SessionToolRunner=vs,t})();var Ri=class extends f{retrieve(i,e,r){let{session_id:n,betas:s,workspace_id:o}=e;return this._client.get(u`/v1/sessions/${n}/resources/${i}`,{...r,headers:d([{
"anthropic-beta":[...s??[],"managed-agents-2026-04-01"].toString(),...o!=null?{"anthropic-workspace-id":o}:void 0},r?.headers]),__qualifiers:{beta:"true"},__span:c(
this._client,"anthropic.sessions.resources.retrieve",r,{route:"/v1/sessions/{session_id}/resources/{resource_id}",attributes:{"anthropic.session.id":n,"anthropi\
c.session.resource.id":i}})})}update(i,e,r){let{session_id:n,betas:s,workspace_id:o,...l}=e;return this._client.post(u`/v1/sessions/${n}/resources/${i}`,{body:l,
...r,headers:d([{"anthropic-beta":[...s??[],"managed-agents-2026-04-01"].toString(),...o!=null?{"anthropic-workspace-id":o}:void 0},r?.headers]),__qualifiers:{beta:"\
true"},__span:c(this._client,"anthropic.sessions.resources.update",r,{route:"/v1/sessions/{session_id}/resources/{resource_id}",attributes:{"anthropic.session.i\
d":n,"anthropic.session.resource.id":i}})})}list(i,e={},r){let{betas:n,workspace_id:s,...o}=e??{};return this._client.getAPIList(u`/v1/sessions/${i}/resources`,
v,{query:o,...r,headers:d([{"anthropic-beta":[...n??[],"managed-agents-2026-04-01"].toString(),...s!=null?{"anthropic-workspace-id":s}:void 0},r?.headers]),__qualifiers:{
beta:"true"},__span:c(this._client,"anthropic.sessions.resources.list",r,{route:"/v1/sessions/{session_id}/resources",queryParams:["limit","page"],attributes:{"\
anthropic.session.id":i}})})}delete(i,e,r){let{session_id:n,betas:s,workspace_id:o}=e;return this._client.delete(u`/v1/sessions/${n}/resources/${i}`,{...r,headers:d(
[{"anthropic-beta":[...s??[],"managed-agents-2026-04-01"].toString(),...o!=null?{"anthropic-workspace-id":o}:void 0},r?.headers]),__qualifiers:{beta:"true"},__span:c(
this._client,"anthropic.sessions.resources.delete",r,{route:"/v1/sessions/{session_id}/resources/{resource_id}",attributes:{"anthropic.session.id":n,"anthropic.\
session.resource.id":i}})})}add(i,e,r){let{betas:n,workspace_id:s,...o}=e;return this._client.post(u`/v1/sessions/${i}/resources`,{body:o,...r,headers:d([{"anth\
ropic-beta":[...n??[],"managed-agents-2026-04-01"].toString(),...s!=null?{"anthropic-workspace-id":s}:void 0},r?.headers]),__qualifiers:{beta:"true"},__span:c(this.
_client,"anthropic.sessions.resources.add",r,{route:"/v1/sessions/{session_id}/resources",attributes:{"anthropic.session.id":i},createdIDAttribute:"anthropic.se\
ssion.resource.id"})})}};var Ci=class extends f{list(i,e,r){let{session_id:n,betas:s,workspace_id:o,...l}=e;return this._client.getAPIList(u`/v1/sessions/${n}/threads/${i}/events`,v,{query:l,
...r,headers:d([{"anthropic-beta":[...s??[],"managed-agents-2026-04-01"].toString(),...o!=null?{"anthropic-workspace-id":o}:void 0},r?.headers]),__qualifiers:{beta:"\
true"},__span:c(this._client,"anthropic.sessions.threads.events.list",r,{route:"/v1/sessions/{session_id}/threads/{thread_id}/events",queryParams:["limit","page"],
attributes:{"anthropic.session.id":n,"anthropic.session.thread.id":i}})})}stream(i,e,r){let{session_id:n,betas:s,workspace_id:o,...l}=e;return this._client.get(
u`/v1/sessions/${n}/threads/${i}/stream`,{query:l,...r,headers:d([{"anthropic-beta":[...s??[],"managed-agents-2026-04-01"].toString(),...o!=null?{"anthropic-wor\
kspace-id":o}:void 0},r?.headers]),stream:!0,__qualifiers:{beta:"true"},__span:c(this._client,"anthropic.sessions.threads.events.stream",r,{route:"/v1/sessions/\
{session_id}/threads/{thread_id}/stream",queryParams:["event_deltas"],attributes:{"anthropic.session.id":n,"anthropic.session.thread.id":i}})})}};var _l=(()=>{class t extends f{constructor(){super(...arguments),this.events=new Ci(this._client)}retrieve(e,r,n){let{session_id:s,betas:o,workspace_id:l}=r;return this.
_client.get(u`/v1/sessions/${s}/threads/${e}`,{...n,headers:d([{"anthropic-beta":[...o??[],"managed-agents-2026-04-01"].toString(),...l!=null?{"anthropic-worksp\
ace-id":l}:void 0},n?.headers]),__qualifiers:{beta:"true"},__span:c(this._client,"anthropic.sessions.threads.retrieve",n,{route:"/v1/sessions/{session_id}/threa\
ds/{thread_id}",attributes:{"anthropic.session.id":s,"anthropic.session.thread.id":e}})})}list(e,r={},n){let{betas:s,workspace_id:o,...l}=r??{};return this._client.
getAPIList(u`/v1/sessions/${e}/threads`,v,{query:l,...n,headers:d([{"anthropic-beta":[...s??[],"managed-agents-2026-04-01"].toString(),...o!=null?{"anthropic-wo\
rkspace-id":o}:void 0},n?.headers]),__qualifiers:{beta:"true"},__span:c(this._client,"anthropic.sessions.threads.list",n,{route:"/v1/sessions/{session_id}/threa\
ds",queryParams:["limit","page","statuses"],attributes:{"anthropic.session.id":e}})})}archive(e,r,n){let{session_id:s,betas:o,workspace_id:l}=r;return this._client.
post(u`/v1/sessions/${s}/threads/${e}/archive`,{...n,headers:d([{"anthropic-beta":[...o??[],"managed-agents-2026-04-01"].toString(),...l!=null?{"anthropic-works\
pace-id":l}:void 0},n?.headers]),__qualifiers:{beta:"true"},__span:c(this._client,"anthropic.sessions.threads.archive",n,{route:"/v1/sessions/{session_id}/threa\
ds/{thread_id}/archive",attributes:{"anthropic.session.id":s,"anthropic.session.thread.id":e}})})}}return t.Events=Ci,t})();var fl=(()=>{class t extends f{constructor(){super(...arguments),this.events=new hl(this._client),this.resources=new Ri(this._client),this.threads=new _l(this._client)}create(e,r){
let{betas:n,workspace_id:s,...o}=e,l={body:o,...r,headers:d([{"anthropic-beta":[...n??[],"managed-agents-2026-04-01"].toString(),...s!=null?{"anthropic-workspac\
e-id":s}:void 0},r?.headers]),__qualifiers:{beta:"true"}};return this._client.post("/v1/sessions",{...l,__span:c(this._client,"anthropic.sessions.create",r,{route:"\
/v1/sessions",attributes:Lu(o),createdIDAttribute:"anthropic.session.id",request:l})})}retrieve(e,r={},n){let{betas:s,workspace_id:o}=r??{};return this._client.
get(u`/v1/sessions/${e}`,{...n,headers:d([{"anthropic-beta":[...s??[],"managed-agents-2026-04-01"].toString(),...o!=null?{"anthropic-workspace-id":o}:void 0},n?.
headers]),__qualifiers:{beta:"true"},__span:c(this._client,"anthropic.sessions.retrieve",n,{route:"/v1/sessions/{session_id}",attributes:{"anthropic.session.id":e}})})}update(e,r,n){
let{betas:s,workspace_id:o,...l}=r;return this._client.post(u`/v1/sessions/${e}`,{body:l,...n,headers:d([{"anthropic-beta":[...s??[],"managed-agents-2026-04-01"].
toString(),...o!=null?{"anthropic-workspace-id":o}:void 0},n?.headers]),__qualifiers:{beta:"true"},__span:c(this._client,"anthropic.sessions.update",n,{route:"/\
v1/sessions/{session_id}",attributes:{"anthropic.session.id":e}})})}list(e={},r){let{betas:n,workspace_id:s,...o}=e??{};return this._client.getAPIList("/v1/sess\
ions",Ua,{query:o,...r,headers:d([{"anthropic-beta":[...n??[],"managed-agents-2026-04-01"].toString(),...s!=null?{"anthropic-workspace-id":s}:void 0},r?.headers]),
__qualifiers:{beta:"true"},__span:c(this._client,"anthropic.sessions.list",r,{route:"/v1/sessions",queryParams:["agent_id","agent_version","created_at[gt]","cre\
ated_at[gte]","created_at[lt]","created_at[lte]","deployment_id","include_archived","limit","memory_store_id","order","page","statuses"]})})}delete(e,r={},n){let{
betas:s,workspace_id:o}=r??{};return this._client.delete(u`/v1/sessions/${e}`,{...n,headers:d([{"anthropic-beta":[...s??[],"managed-agents-2026-04-01"].toString(),
...o!=null?{"anthropic-workspace-id":o}:void 0},n?.headers]),__qualifiers:{beta:"true"},__span:c(this._client,"anthropic.sessions.delete",n,{route:"/v1/sessions\
/{session_id}",attributes:{"anthropic.session.id":e}})})}archive(e,r={},n){let{betas:s,workspace_id:o}=r??{};return this._client.post(u`/v1/sessions/${e}/archive`,
{...n,headers:d([{"anthropic-beta":[...s??[],"managed-agents-2026-04-01"].toString(),...o!=null?{"anthropic-workspace-id":o}:void 0},n?.headers]),__qualifiers:{
beta:"true"},__span:c(this._client,"anthropic.sessions.archive",n,{route:"/v1/sessions/{session_id}/archive",attributes:{"anthropic.session.id":e}})})}}return t.
Events=hl,t.Resources=Ri,t.Threads=_l,t})();var Ii=class extends f{create(i,e,r){let{betas:n,workspace_id:s,...o}=e;return this._client.post(u`/v1/skills/${i}/versions`,ne({body:o,...r,headers:d([{...n?.toString()!=
null?{"anthropic-beta":n?.toString()}:void 0,...s!=null?{"anthropic-workspace-id":s}:void 0},r?.headers]),__qualifiers:{beta:"true"},__span:c(this._client,"anth\
ropic.skills.versions.create",r,{route:"/v1/skills/{skill_id}/versions",attributes:{"anthropic.skill.id":i},createdIDAttribute:"anthropic.skill.version.id"})},this.
_client,!1))}retrieve(i,e,r){let{skill_id:n,betas:s,workspace_id:o}=e;return this._client.get(u`/v1/skills/${n}/versions/${i}`,{...r,headers:d([{...s?.toString()!=
null?{"anthropic-beta":s?.toString()}:void 0,...o!=null?{"anthropic-workspace-id":o}:void 0},r?.headers]),__qualifiers:{beta:"true"},__span:c(this._client,"anth\
ropic.skills.versions.retrieve",r,{route:"/v1/skills/{skill_id}/versions/{version}",attributes:{"anthropic.skill.id":n,"anthropic.skill.version.id":i}})})}list(i,e={},r){
let{betas:n,workspace_id:s,...o}=e??{};return this._client.getAPIList(u`/v1/skills/${i}/versions`,v,{query:o,...r,headers:d([{...n?.toString()!=null?{"anthropic\
-beta":n?.toString()}:void 0,...s!=null?{"anthropic-workspace-id":s}:void 0},r?.headers]),__qualifiers:{beta:"true"},__span:c(this._client,"anthropic.skills.ver\
sions.list",r,{route:"/v1/skills/{skill_id}/versions",queryParams:["limit","page"],attributes:{"anthropic.skill.id":i}})})}delete(i,e,r){let{skill_id:n,betas:s,
workspace_id:o}=e;return this._client.delete(u`/v1/skills/${n}/versions/${i}`,{...r,headers:d([{...s?.toString()!=null?{"anthropic-beta":s?.toString()}:void 0,...o!=
null?{"anthropic-workspace-id":o}:void 0},r?.headers]),__qualifiers:{beta:"true"},__span:c(this._client,"anthropic.skills.versions.delete",r,{route:"/v1/skills/\
{skill_id}/versions/{version}",attributes:{"anthropic.skill.id":n,"anthropic.skill.version.id":i}})})}download(i,e,r){let{skill_id:n,betas:s,workspace_id:o}=e;return this.
_client.get(u`/v1/skills/${n}/versions/${i}/content`,{...r,headers:d([{Accept:"application/binary",...s?.toString()!=null?{"anthropic-beta":s?.toString()}:void 0,
...o!=null?{"anthropic-workspace-id":o}:void 0},r?.headers]),__qualifiers:{beta:"true"},__binaryResponse:!0,__span:c(this._client,"anthropic.skills.versions.dow\
nload",r,{route:"/v1/skills/{skill_id}/versions/{version}/content",attributes:{"anthropic.skill.id":n,"anthropic.skill.version.id":i}})})}};var ml=(()=>{class t extends f{constructor(){super(...arguments),this.versions=new Ii(this._client)}create(e,r){let{betas:n,workspace_id:s,...o}=e;return this._client.
post("/v1/skills",ne({body:o,...r,headers:d([{...n?.toString()!=null?{"anthropic-beta":n?.toString()}:void 0,...s!=null?{"anthropic-workspace-id":s}:void 0},r?.
headers]),__qualifiers:{beta:"true"},__span:c(this._client,"anthropic.skills.create",r,{route:"/v1/skills",createdIDAttribute:"anthropic.skill.id"})},this._client,
!1))}retrieve(e,r={},n){let{betas:s,workspace_id:o}=r??{};return this._client.get(u`/v1/skills/${e}`,{...n,headers:d([{...s?.toString()!=null?{"anthropic-beta":s?.
toString()}:void 0,...o!=null?{"anthropic-workspace-id":o}:void 0},n?.headers]),__qualifiers:{beta:"true"},__span:c(this._client,"anthropic.skills.retrieve",n,{
route:"/v1/skills/{skill_id}",attributes:{"anthropic.skill.id":e}})})}list(e={},r){let{betas:n,workspace_id:s,...o}=e??{};return this._client.getAPIList("/v1/sk\
ills",v,{query:o,...r,headers:d([{...n?.toString()!=null?{"anthropic-beta":n?.toString()}:void 0,...s!=null?{"anthropic-workspace-id":s}:void 0},r?.headers]),__qualifiers:{
beta:"true"},__span:c(this._client,"anthropic.skills.list",r,{route:"/v1/skills",queryParams:["limit","page","source"]})})}delete(e,r={},n){let{betas:s,workspace_id:o}=r??
{};return this._client.delete(u`/v1/skills/${e}`,{...n,headers:d([{...s?.toString()!=null?{"anthropic-beta":s?.toString()}:void 0,...o!=null?{"anthropic-workspa\
ce-id":o}:void 0},n?.headers]),__qualifiers:{beta:"true"},__span:c(this._client,"anthropic.skills.delete",n,{route:"/v1/skills/{skill_id}",attributes:{"anthropi\
c.skill.id":e}})})}}return t.Versions=Ii,t})();var zi=class extends f{create(i,e,r){let{betas:n,workspace_id:s,...o}=e;return this._client.post(u`/v1/tunnels/${i}/certificates`,{body:o,...r,headers:d([{"anth\
ropic-beta":[...n??[],"mcp-tunnels-2026-06-22"].toString(),...s!=null?{"anthropic-workspace-id":s}:void 0},r?.headers]),__qualifiers:{beta:"true"},__span:c(this.
_client,"anthropic.tunnels.certificates.create",r,{route:"/v1/tunnels/{tunnel_id}/certificates",attributes:{"anthropic.tunnel.id":i},createdIDAttribute:"anthrop\
ic.tunnel.certificate.id"})})}retrieve(i,e,r){let{tunnel_id:n,betas:s,workspace_id:o}=e;return this._client.get(u`/v1/tunnels/${n}/certificates/${i}`,{...r,headers:d(
[{"anthropic-beta":[...s??[],"mcp-tunnels-2026-06-22"].toString(),...o!=null?{"anthropic-workspace-id":o}:void 0},r?.headers]),__qualifiers:{beta:"true"},__span:c(
this._client,"anthropic.tunnels.certificates.retrieve",r,{route:"/v1/tunnels/{tunnel_id}/certificates/{certificate_id}",attributes:{"anthropic.tunnel.id":n,"ant\
hropic.tunnel.certificate.id":i}})})}list(i,e={},r){let{betas:n,workspace_id:s,...o}=e??{};return this._client.getAPIList(u`/v1/tunnels/${i}/certificates`,v,{query:o,
...r,headers:d([{"anthropic-beta":[...n??[],"mcp-tunnels-2026-06-22"].toString(),...s!=null?{"anthropic-workspace-id":s}:void 0},r?.headers]),__qualifiers:{beta:"\
true"},__span:c(this._client,"anthropic.tunnels.certificates.list",r,{route:"/v1/tunnels/{tunnel_id}/certificates",queryParams:["include_archived","limit","page"],
attributes:{"anthropic.tunnel.id":i}})})}archive(i,e,r){let{tunnel_id:n,betas:s,workspace_id:o}=e;return this._client.post(u`/v1/tunnels/${n}/certificates/${i}/archive`,
{...r,headers:d([{"anthropic-beta":[...s??[],"mcp-tunnels-2026-06-22"].toString(),...o!=null?{"anthropic-workspace-id":o}:void 0},r?.headers]),__qualifiers:{beta:"\
true"},__span:c(this._client,"anthropic.tunnels.certificates.archive",r,{route:"/v1/tunnels/{tunnel_id}/certificates/{certificate_id}/archive",attributes:{"anth\
ropic.tunnel.id":n,"anthropic.tunnel.certificate.id":i}})})}};var gl=(()=>{class t extends f{constructor(){super(...arguments),this.certificates=new zi(this._client)}create(e,r){let{betas:n,workspace_id:s,...o}=e;return this.
_client.post("/v1/tunnels",{body:o,...r,headers:d([{"anthropic-beta":[...n??[],"mcp-tunnels-2026-06-22"].toString(),...s!=null?{"anthropic-workspace-id":s}:void 0},
r?.headers]),__qualifiers:{beta:"true"},__span:c(this._client,"anthropic.tunnels.create",r,{route:"/v1/tunnels",createdIDAttribute:"anthropic.tunnel.id"})})}retrieve(e,r={},n){
let{betas:s,workspace_id:o}=r??{};return this._client.get(u`/v1/tunnels/${e}`,{...n,headers:d([{"anthropic-beta":[...s??[],"mcp-tunnels-2026-06-22"].toString(),
...o!=null?{"anthropic-workspace-id":o}:void 0},n?.headers]),__qualifiers:{beta:"true"},__span:c(this._client,"anthropic.tunnels.retrieve",n,{route:"/v1/tunnels\
/{tunnel_id}",attributes:{"anthropic.tunnel.id":e}})})}list(e={},r){let{betas:n,workspace_id:s,...o}=e??{};return this._client.getAPIList("/v1/tunnels",v,{query:o,
...r,headers:d([{"anthropic-beta":[...n??[],"mcp-tunnels-2026-06-22"].toString(),...s!=null?{"anthropic-workspace-id":s}:void 0},r?.headers]),__qualifiers:{beta:"\
true"},__span:c(this._client,"anthropic.tunnels.list",r,{route:"/v1/tunnels",queryParams:["include_archived","limit","page"]})})}archive(e,r={},n){let{betas:s,workspace_id:o}=r??
{};return this._client.post(u`/v1/tunnels/${e}/archive`,{...n,headers:d([{"anthropic-beta":[...s??[],"mcp-tunnels-2026-06-22"].toString(),...o!=null?{"anthropic\
-workspace-id":o}:void 0},n?.headers]),__qualifiers:{beta:"true"},__span:c(this._client,"anthropic.tunnels.archive",n,{route:"/v1/tunnels/{tunnel_id}/archive",attributes:{
"anthropic.tunnel.id":e}})})}revealToken(e,r={},n){let{betas:s,workspace_id:o}=r??{};return this._client.post(u`/v1/tunnels/${e}/reveal_token`,{...n,headers:d([
{"anthropic-beta":[...s??[],"mcp-tunnels-2026-06-22"].toString(),...o!=null?{"anthropic-workspace-id":o}:void 0},n?.headers]),__qualifiers:{beta:"true"},__span:c(
this._client,"anthropic.tunnels.reveal_token",n,{route:"/v1/tunnels/{tunnel_id}/reveal_token",attributes:{"anthropic.tunnel.id":e}})})}rotateToken(e,r,n){let{betas:s,
workspace_id:o,...l}=r;return this._client.post(u`/v1/tunnels/${e}/rotate_token`,{body:l,...n,headers:d([{"anthropic-beta":[...s??[],"mcp-tunnels-2026-06-22"].toString(),
...o!=null?{"anthropic-workspace-id":o}:void 0},n?.headers]),__qualifiers:{beta:"true"},__span:c(this._client,"anthropic.tunnels.rotate_token",n,{route:"/v1/tun\
nels/{tunnel_id}/rotate_token",attributes:{"anthropic.tunnel.id":e}})})}}return t.Certificates=zi,t})();var Ni=class extends f{create(i,e,r){let{betas:n,workspace_id:s,...o}=e;return this._client.post(u`/v1/user_profiles/${i}/action_urls`,{body:o,...r,headers:d([{
"anthropic-beta":[...n??[],"user-profiles-2026-08-18"].toString(),...s!=null?{"anthropic-workspace-id":s}:void 0},r?.headers]),__qualifiers:{beta:"true"},__span:c(
this._client,"anthropic.user_profiles.action_urls.create",r,{route:"/v1/user_profiles/{user_profile_id}/action_urls",attributes:{"anthropic.user_profile.id":i}})})}};var bl=(()=>{class t extends f{constructor(){super(...arguments),this.actionURLs=new Ni(this._client)}create(e,r){let{betas:n,workspace_id:s,...o}=e;return this.
_client.post("/v1/user_profiles",{body:o,...r,headers:d([{"anthropic-beta":[...n??[],"user-profiles-2026-08-18"].toString(),...s!=null?{"anthropic-workspace-id":s}:
void 0},r?.headers]),__qualifiers:{beta:"true"},__span:c(this._client,"anthropic.user_profiles.create",r,{route:"/v1/user_profiles",createdIDAttribute:"anthropi\
c.user_profile.id"})})}retrieve(e,r={},n){let{betas:s,workspace_id:o}=r??{};return this._client.get(u`/v1/user_profiles/${e}`,{...n,headers:d([{"anthropic-beta":[
...s??[],"user-profiles-2026-08-18"].toString(),...o!=null?{"anthropic-workspace-id":o}:void 0},n?.headers]),__qualifiers:{beta:"true"},__span:c(this._client,"a\
nthropic.user_profiles.retrieve",n,{route:"/v1/user_profiles/{user_profile_id}",attributes:{"anthropic.user_profile.id":e}})})}update(e,r,n){let{betas:s,workspace_id:o,
...l}=r;return this._client.post(u`/v1/user_profiles/${e}`,{body:l,...n,headers:d([{"anthropic-beta":[...s??[],"user-profiles-2026-08-18"].toString(),...o!=null?
{"anthropic-workspace-id":o}:void 0},n?.headers]),__qualifiers:{beta:"true"},__span:c(this._client,"anthropic.user_profiles.update",n,{route:"/v1/user_profiles/\
{user_profile_id}",attributes:{"anthropic.user_profile.id":e}})})}list(e={},r){let{betas:n,workspace_id:s,...o}=e??{};return this._client.getAPIList("/v1/user_p\
rofiles",v,{query:o,...r,headers:d([{"anthropic-beta":[...n??[],"user-profiles-2026-08-18"].toString(),...s!=null?{"anthropic-workspace-id":s}:void 0},r?.headers]),
__qualifiers:{beta:"true"},__span:c(this._client,"anthropic.user_profiles.list",r,{route:"/v1/user_profiles",queryParams:["limit","order","order_by","page"]})})}delete(e,r={},n){
let{betas:s,workspace_id:o}=r??{};return this._client.delete(u`/v1/user_profiles/${e}`,{...n,headers:d([{"anthropic-beta":[...s??[],"user-profiles-2026-08-18"].
toString(),...o!=null?{"anthropic-workspace-id":o}:void 0},n?.headers]),__qualifiers:{beta:"true"},__span:c(this._client,"anthropic.user_profiles.delete",n,{route:"\
/v1/user_profiles/{user_profile_id}",attributes:{"anthropic.user_profile.id":e}})})}createEnrollmentURL(e,r={},n){let{betas:s,workspace_id:o}=r??{};return this.
_client.post(u`/v1/user_profiles/${e}/enrollment_url`,{...n,headers:d([{"anthropic-beta":[...s??[],"user-profiles-2026-08-18"].toString(),...o!=null?{"anthropic\
-workspace-id":o}:void 0},n?.headers]),__qualifiers:{beta:"true"},__span:c(this._client,"anthropic.user_profiles.create_enrollment_url",n,{route:"/v1/user_profi\
les/{user_profile_id}/enrollment_url",attributes:{"anthropic.user_profile.id":e}})})}}return t.ActionURLs=Ni,t})();var Oi=class extends f{create(i,e,r){let{betas:n,workspace_id:s,...o}=e;return this._client.post(u`/v1/vaults/${i}/credentials`,{body:o,...r,headers:d([{"anthro\
pic-beta":[...n??[],"managed-agents-2026-04-01"].toString(),...s!=null?{"anthropic-workspace-id":s}:void 0},r?.headers]),__qualifiers:{beta:"true"},__span:c(this.
_client,"anthropic.vaults.credentials.create",r,{route:"/v1/vaults/{vault_id}/credentials",attributes:{"anthropic.vault.id":i},createdIDAttribute:"anthropic.vau\
lt.credential.id"})})}retrieve(i,e,r){let{vault_id:n,betas:s,workspace_id:o}=e;return this._client.get(u`/v1/vaults/${n}/credentials/${i}`,{...r,headers:d([{"an\
thropic-beta":[...s??[],"managed-agents-2026-04-01"].toString(),...o!=null?{"anthropic-workspace-id":o}:void 0},r?.headers]),__qualifiers:{beta:"true"},__span:c(
this._client,"anthropic.vaults.credentials.retrieve",r,{route:"/v1/vaults/{vault_id}/credentials/{credential_id}",attributes:{"anthropic.vault.id":n,"anthropic.\
vault.credential.id":i}})})}update(i,e,r){let{vault_id:n,betas:s,workspace_id:o,...l}=e;return this._client.post(u`/v1/vaults/${n}/credentials/${i}`,{body:l,...r,
headers:d([{"anthropic-beta":[...s??[],"managed-agents-2026-04-01"].toString(),...o!=null?{"anthropic-workspace-id":o}:void 0},r?.headers]),__qualifiers:{beta:"\
true"},__span:c(this._client,"anthropic.vaults.credentials.update",r,{route:"/v1/vaults/{vault_id}/credentials/{credential_id}",attributes:{"anthropic.vault.id":n,
"anthropic.vault.credential.id":i}})})}list(i,e={},r){let{betas:n,workspace_id:s,...o}=e??{};return this._client.getAPIList(u`/v1/vaults/${i}/credentials`,v,{query:o,
...r,headers:d([{"anthropic-beta":[...n??[],"managed-agents-2026-04-01"].toString(),...s!=null?{"anthropic-workspace-id":s}:void 0},r?.headers]),__qualifiers:{beta:"\
true"},__span:c(this._client,"anthropic.vaults.credentials.list",r,{route:"/v1/vaults/{vault_id}/credentials",queryParams:["include_archived","limit","page"],attributes:{
"anthropic.vault.id":i}})})}delete(i,e,r){let{vault_id:n,betas:s,workspace_id:o}=e;return this._client.delete(u`/v1/vaults/${n}/credentials/${i}`,{...r,headers:d(
[{"anthropic-beta":[...s??[],"managed-agents-2026-04-01"].toString(),...o!=null?{"anthropic-workspace-id":o}:void 0},r?.headers]),__qualifiers:{beta:"true"},__span:c(
this._client,"anthropic.vaults.credentials.delete",r,{route:"/v1/vaults/{vault_id}/credentials/{credential_id}",attributes:{"anthropic.vault.id":n,"anthropic.va\
ult.credential.id":i}})})}archive(i,e,r){let{vault_id:n,betas:s,workspace_id:o}=e;return this._client.post(u`/v1/vaults/${n}/credentials/${i}/archive`,{...r,headers:d(
[{"anthropic-beta":[...s??[],"managed-agents-2026-04-01"].toString(),...o!=null?{"anthropic-workspace-id":o}:void 0},r?.headers]),__qualifiers:{beta:"true"},__span:c(
this._client,"anthropic.vaults.credentials.archive",r,{route:"/v1/vaults/{vault_id}/credentials/{credential_id}/archive",attributes:{"anthropic.vault.id":n,"ant\
hropic.vault.credential.id":i}})})}mcpOAuthValidate(i,e,r){let{vault_id:n,betas:s,workspace_id:o}=e;return this._client.post(u`/v1/vaults/${n}/credentials/${i}/mcp_oauth_validate`,
{...r,headers:d([{"anthropic-beta":[...s??[],"managed-agents-2026-04-01"].toString(),...o!=null?{"anthropic-workspace-id":o}:void 0},r?.headers]),__qualifiers:{
beta:"true"},__span:c(this._client,"anthropic.vaults.credentials.mcp_oauth_validate",r,{route:"/v1/vaults/{vault_id}/credentials/{credential_id}/mcp_oauth_valid\
ate",attributes:{"anthropic.vault.id":n,"anthropic.vault.credential.id":i}})})}};var yl=(()=>{class t extends f{constructor(){super(...arguments),this.credentials=new Oi(this._client)}create(e,r){let{betas:n,workspace_id:s,...o}=e;return this.
_client.post("/v1/vaults",{body:o,...r,headers:d([{"anthropic-beta":[...n??[],"managed-agents-2026-04-01"].toString(),...s!=null?{"anthropic-workspace-id":s}:void 0},
r?.headers]),__qualifiers:{beta:"true"},__span:c(this._client,"anthropic.vaults.create",r,{route:"/v1/vaults",createdIDAttribute:"anthropic.vault.id"})})}retrieve(e,r={},n){
let{betas:s,workspace_id:o}=r??{};return this._client.get(u`/v1/vaults/${e}`,{...n,headers:d([{"anthropic-beta":[...s??[],"managed-agents-2026-04-01"].toString(),
...o!=null?{"anthropic-workspace-id":o}:void 0},n?.headers]),__qualifiers:{beta:"true"},__span:c(this._client,"anthropic.vaults.retrieve",n,{route:"/v1/vaults/{\
vault_id}",attributes:{"anthropic.vault.id":e}})})}update(e,r,n){let{betas:s,workspace_id:o,...l}=r;return this._client.post(u`/v1/vaults/${e}`,{body:l,...n,headers:d(
[{"anthropic-beta":[...s??[],"managed-agents-2026-04-01"].toString(),...o!=null?{"anthropic-workspace-id":o}:void 0},n?.headers]),__qualifiers:{beta:"true"},__span:c(
this._client,"anthropic.vaults.update",n,{route:"/v1/vaults/{vault_id}",attributes:{"anthropic.vault.id":e}})})}list(e={},r){let{betas:n,workspace_id:s,...o}=e??
{};return this._client.getAPIList("/v1/vaults",v,{query:o,...r,headers:d([{"anthropic-beta":[...n??[],"managed-agents-2026-04-01"].toString(),...s!=null?{"anthr\
opic-workspace-id":s}:void 0},r?.headers]),__qualifiers:{beta:"true"},__span:c(this._client,"anthropic.vaults.list",r,{route:"/v1/vaults",queryParams:["include_\
archived","limit","page"]})})}delete(e,r={},n){let{betas:s,workspace_id:o}=r??{};return this._client.delete(u`/v1/vaults/${e}`,{...n,headers:d([{"anthropic-beta":[
...s??[],"managed-agents-2026-04-01"].toString(),...o!=null?{"anthropic-workspace-id":o}:void 0},n?.headers]),__qualifiers:{beta:"true"},__span:c(this._client,"\
anthropic.vaults.delete",n,{route:"/v1/vaults/{vault_id}",attributes:{"anthropic.vault.id":e}})})}archive(e,r={},n){let{betas:s,workspace_id:o}=r??{};return this.
_client.post(u`/v1/vaults/${e}/archive`,{...n,headers:d([{"anthropic-beta":[...s??[],"managed-agents-2026-04-01"].toString(),...o!=null?{"anthropic-workspace-id":o}:
void 0},n?.headers]),__qualifiers:{beta:"true"},__span:c(this._client,"anthropic.vaults.archive",n,{route:"/v1/vaults/{vault_id}/archive",attributes:{"anthropic\
.vault.id":e}})})}}return t.Credentials=Oi,t})();var ot,vl,jt,Mi,wl,Dt,Bi,El,w_,kl,Sl,ld=(()=>{class t extends $r{constructor(e,r,n){super(e,{client:n}),ot.add(this),vl.set(this,void 0),jt.set(this,0),Mi.set(this,
[]),wl.set(this,[]),Dt.set(this,void 0),Bi.set(this,[]),El.set(this,!1),b(this,vl,r,"f")}get toolCalls(){return a(this,wl,"f")}_deliverEvent(e,r){var n;b(this,jt,
(n=a(this,jt,"f"),n++,n),"f");let s=e.type==="content_block_stop"?r?.content[e.index]:void 0,o=s?.type==="tool_use"?s:void 0;o&&a(this,wl,"f").push(o),super._deliverEvent(
e,r),a(this,ot,"m",w_).call(this,e,o),a(this,ot,"m",kl).call(this)}[(vl=new WeakMap,jt=new WeakMap,Mi=new WeakMap,wl=new WeakMap,Dt=new WeakMap,Bi=new WeakMap,El=
new WeakMap,ot=new WeakSet,Symbol.asyncIterator)](){let e=super[Symbol.asyncIterator](),r={handled:a(this,jt,"f")};a(this,Mi,"f").push(r);let n=!1;return{next:async()=>{
n&&(n=!1,r.handled++,a(this,ot,"m",kl).call(this));try{let s=await e.next();return n=!s.done,s.done&&a(this,ot,"m",Sl).call(this,r),s}catch(s){throw a(this,ot,"\
m",Sl).call(this,r),s}},return:async()=>{let s=e.return?.();return a(this,ot,"m",Sl).call(this,r),await s??{value:void 0,done:!0}}}}}return w_=function(e,r){if(a(
this,El,"f"))return;if(e.type==="content_block_start"&&e.content_block.type==="fallback"){b(this,El,!0,"f"),b(this,Dt,void 0,"f");return}let n=e.type==="content\
_block_start"||e.type==="message_delta"&&e.delta.stop_reason==="tool_use";a(this,Dt,"f")&&n&&(a(this,Bi,"f").push({toolUse:a(this,Dt,"f"),event:a(this,jt,"f")}),
b(this,Dt,void 0,"f")),r&&b(this,Dt,r,"f")},kl=function(){if(this.errored||this.controller.signal.aborted)return;let e=Math.min(a(this,jt,"f"),...a(this,Mi,"f").
map(r=>r.handled));for(;a(this,Bi,"f")[0]&&a(this,Bi,"f")[0].event<=e;)a(this,vl,"f").call(this,a(this,Bi,"f").shift().toolUse)},Sl=function(e){let r=a(this,Mi,
"f").indexOf(e);r>=0&&(a(this,Mi,"f").splice(r,1),a(this,ot,"m",kl).call(this))},t})();function ud(){let t,i;return{promise:new Promise((r,n)=>{t=r,i=n}),resolve:t,reject:i}}var oe,le,X,J,K,G,Tt,E_,dd,fo,k_,pd,hd,S_,_d,A_,md=class{constructor(i,e,r){this.fields=i,this.ownMessages=e,this.ownCreateOnly=r,this.deferredMessages=[],this.
replacementHistory=null,this.createOnly=P_(i)}},Al=(()=>{class t{constructor({params:e,options:r,threading:n,logger:s}){oe.add(this),le.set(this,void 0),X.set(this,
[]),J.set(this,[]),K.set(this,void 0),G.set(this,null),Tt.set(this,void 0);let{messages:o,unsupportedRequestBehavior:l,...p}=e;mo(p),this.options=r,this.unsupportedRequestBehavior=
l??"error",b(this,le,p,"f"),b(this,K,n?{type:"create",replacesLostThread:!1}:{type:"never_threaded"},"f"),b(this,Tt,s,"f"),this.push(o??[])}get threading(){return a(
this,K,"f").type==="create"||a(this,K,"f").type==="continue"}get previousMessageId(){return a(this,K,"f").type==="continue"?a(this,K,"f").previousMessageId:null}get messages(){
let e=a(this,G,"f")?.replacementHistory?.slice()??[...a(this,X,"f"),...a(this,J,"f")].map(r=>r.param);return a(this,G,"f")&&e.push(...a(this,G,"f").deferredMessages.
map(qi)),e}get params(){let e=a(this,K,"f").type==="create"?a(this,G,"f")?.ownCreateOnly:void 0;return{...a(this,le,"f"),...e,messages:this.messages}}push(e){if(a(
this,G,"f")){a(this,G,"f").deferredMessages.push(...e);return}for(let r of e)a(this,oe,"m",dd).call(this,r)||a(this,J,"f").push({param:qi(r),reply:null})}update(e={},r={}){
mo(e),b(this,le,{...a(this,le,"f"),...Rt(e)},"f"),this.options={...this.options,...Rt(r)};for(let n of fd)e[n]!==void 0&&delete a(this,G,"f")?.ownCreateOnly[n]}fork(e=a(
this,le,"f")){let r=new t({params:{...e,unsupportedRequestBehavior:this.unsupportedRequestBehavior},options:this.options,threading:a(this,K,"f").type!=="never_t\
hreaded",logger:a(this,Tt,"f")});return this.threading||r.stopThreading(),a(this,G,"f")?.replacementHistory?b(r,J,a(this,G,"f").replacementHistory.map(n=>({param:n,
reply:null})),"f"):(b(r,X,[...a(this,X,"f")],"f"),b(r,J,[...a(this,J,"f")],"f")),a(this,G,"f")&&r.push(a(this,G,"f").deferredMessages),r}setParams({messages:e,...r}){
b(this,le,r,"f"),a(this,G,"f")&&(a(this,G,"f").ownCreateOnly={}),this.setMessages(e)}setMessages(e){let r=[...a(this,X,"f"),...a(this,J,"f")];if(a(this,G,"f")){
let s=r.map(o=>o.param);x_(e,s)?(a(this,G,"f").replacementHistory=null,a(this,G,"f").deferredMessages=e.slice(s.length)):(a(this,G,"f").replacementHistory=e,a(this,
G,"f").deferredMessages=[]);return}x_(e,a(this,X,"f").map(s=>s.param))||(b(this,X,[],"f"),this.threading&&b(this,K,{type:"create",replacesLostThread:!1},"f")),b(
this,J,[],"f");let n=new Map(r.filter(s=>s.reply).map(s=>[s.param.content,s]));for(let s of e.slice(a(this,X,"f").length))a(this,oe,"m",dd).call(this,s)||a(this,
J,"f").push({...n.get(s.content)??{reply:null},param:qi(s)})}get hasTurnToSend(){return a(this,J,"f").length>0||yd(a(this,X,"f").at(-1)?.reply?.stop_reason)}startTurn(e,r){
if(a(this,G,"f"))throw new S("Another `send()`, `parse()` or `stream()` is already in progress on this thread");mo(r);let n=a(this,J,"f").length;this.push(e);let s=a(
this,J,"f").slice(n);a(this,oe,"m",k_).call(this);let o={};return r.system!==void 0&&(o.system=r.system),r.tools!==void 0&&(o.tools=r.tools),b(this,G,new md({...a(
this,le,"f"),...Rt(r)},s,o),"f")}endTurn(e){b(this,G,null,"f"),b(this,J,a(this,J,"f").filter(r=>!e.ownMessages.includes(r)),"f"),e.replacementHistory&&this.setMessages(
e.replacementHistory),this.push(e.deferredMessages)}recoversFrom(e){if(!(e instanceof $))return!1;let r=this.unsupportedRequestBehavior==="continue_unthreaded",
n=gy(e);if(n!==null&&a(this,K,"f").type==="continue")return n==="thread_not_found"&&a(this,K,"f").replacesLostThread&&r?(a(this,Tt,"f").info(`The server lost th\
e thread again right after a replay; continuing without a thread: previous_message_id=${a(this,K,"f").previousMessageId}`),this.stopThreading()):a(this,oe,"m",fo).
call(this,n),!0;let s=yy(e);return s!==null&&this.threading&&r?(a(this,Tt,"f").info(`The server cannot thread this request; continuing without a thread: unsuppo\
rted=${s.join(",")}`),this.stopThreading(),!0):!1}stopThreading(){this.threading&&b(this,K,{type:"unthreaded"},"f")}recordPartialReply(e,r){a(this,oe,"m",pd).call(
this,e)||(a(this,oe,"m",hd).call(this,vy(e,r),{partial:!0}),this.previousMessageId!==null&&a(this,oe,"m",fo).call(this,"stream_ended_before_message_stop"))}recordReply(e,r){
a(this,oe,"m",pd).call(this,r)||(a(this,oe,"m",hd).call(this,r,{partial:!1}),a(this,K,"f").type==="create"&&b(this,le,{...a(this,le,"f"),...e.ownCreateOnly},"f"),
this.threading&&(b(this,K,{type:"continue",previousMessageId:r.id,createdWith:e.createOnly,replacesLostThread:a(this,K,"f").type==="create"&&a(this,K,"f").replacesLostThread},
"f"),r.usage.iterations?.some(n=>n.type==="fallback_message")&&a(this,oe,"m",fo).call(this,"fallback_message")),r.container&&a(this,oe,"m",S_).call(this,r.container.
id))}buildCreateArguments(e,r,{stream:n}){a(this,oe,"m",_d).call(this,e.createOnly);let s=a(this,K,"f"),o=s.type==="continue"?[]:a(this,X,"f").map(p=>p.param);if(s.
type!=="never_threaded"){let p=a(this,X,"f").map(h=>h.reply!==null).lastIndexOf(!0)+1;o=o.map((h,m)=>m<p?bd(h):h)}let l={...e.fields,messages:[...o,...a(this,J,
"f").map(p=>p.param)]};if(this.threading&&!l.betas?.includes(gd)&&(l.betas=[...l.betas??[],gd]),s.type==="create")l.thread={type:"create"};else if(s.type==="con\
tinue"){l.thread={type:"continue",previous_message_id:s.previousMessageId};for(let p of fd)delete l[p]}return{params:l,options:a(this,oe,"m",A_).call(this,r,{stream:n})}}checkNextTurn(e){
a(this,oe,"m",_d).call(this,P_({...a(this,le,"f"),...Rt(e)}))}}return le=new WeakMap,X=new WeakMap,J=new WeakMap,K=new WeakMap,G=new WeakMap,Tt=new WeakMap,oe=new WeakSet,
E_=function(){for(let e of[a(this,J,"f"),a(this,X,"f")])for(let r=e.length-1;r>=0;r--)if(e[r].reply)return e[r].reply;return null},dd=function(e){if("id"in e)return e.
id===a(this,oe,"a",E_)?.id;let r=a(this,J,"f").at(-1)??a(this,X,"f").at(-1);return r?.reply!=null&&go(e,r.param)},fo=function(e){a(this,Tt,"f").info(`Replaying \
the full message history under a new thread: reason=${e} previous_message_id=${this.previousMessageId}`),b(this,K,{type:"create",replacesLostThread:e==="thread_\
not_found"},"f")},k_=function(){let e=a(this,X,"f").at(-1);if(a(this,J,"f").length||!e||e.reply&&!e.partial)return;e.reply&&a(this,X,"f").pop();let r=a(this,X,"\
f").length;for(;r>0&&!a(this,X,"f")[r-1].reply;)r-=1;b(this,J,a(this,X,"f").splice(r),"f"),a(this,Tt,"f").info(`Re-sending the turn whose reply ended before \`me\
ssage_stop\`: partial_reply_id=${e.reply?.id??null}`)},pd=function(e){return e.stop_reason!=="refusal"||a(this,K,"f").type==="never_threaded"?!1:(this.previousMessageId!==
null&&a(this,oe,"m",fo).call(this,"refusal"),!0)},hd=function(e,{partial:r}){a(this,X,"f").push(...a(this,J,"f")),b(this,J,[],"f"),e&&a(this,X,"f").push({param:qi(
e),reply:e,partial:r})},S_=function(e){let{container:r}=a(this,le,"f");r==null?b(this,le,{...a(this,le,"f"),container:e},"f"):typeof r=="object"&&r.id==null&&b(
this,le,{...a(this,le,"f"),container:{...r,id:e}},"f")},_d=function(e){if(a(this,K,"f").type!=="continue")return;let{createdWith:r}=a(this,K,"f"),n=fd.filter(s=>e[s]!==
r[s]);if(n.length){let s=n.map(o=>`\`${o}\``).join(" and ");throw new S(`Cannot change ${s} on a thread: the server keeps the \`system\` and \`tools\` the thread wa\
s created with. To change them, start a new thread from \`thread.params\`.`+(n.includes("tools")?" To add or remove tools on this thread, send `tool_addition` o\
r `tool_removal` blocks in a `system` message.":""))}},A_=function(e,{stream:r}){let n={...this.options,...Rt(e)};return r&&(n.headers=d([{[ur]:"stream"},n.headers])),
a(this,K,"f").type!=="never_threaded"&&(n.headers=d([n.headers,dr("message-thread")])),this.threading&&(n.headers=my(n.headers)),n},t})(),fy=["pause_turn","comp\
action"];function yd(t){return fy.some(i=>i===t)}var gd="message-threads-2026-08-12",fd=["system","tools"];function P_(t){return{system:JSON.stringify(t.system),
tools:JSON.stringify(t.tools)}}function my(t){let i=d([t]).values.get("anthropic-beta");return i===null?t:d([t,{"anthropic-beta":Xn(i,gd)}])}function gy(t){let i=T_(
t)?.error_code;return by.find(e=>e===i)??null}var by=["thread_not_found","thread_already_continued","thread_continue_in_flight"];function yy(t){let i=T_(t);if(i?.
error_code!=="thread_unsupported_request")return null;let e=i.unsupported;return Array.isArray(e)?e.map(String):[]}function T_(t){let e=t.error?.error?.details;
return Y(e)?e:null}function mo(t){if("thread"in t&&t.thread!==void 0)throw new TypeError("`thread` cannot be set here. The message thread sets it for each reque\
st itself.")}function Rt(t){return Object.fromEntries(Object.entries(t).filter(([,i])=>i!==void 0))}function vy(t,i){let e=t.content.slice(0,i),r=t.content[i];return r?.
type==="text"&&r.text&&e.push(r),e.length?{...t,content:e}:null}function bd(t){if(!Y(t))return t;let{cache_control:i,...e}=t;for(let r of["content","source","to\
ol","definition","tool_references"]){let n=e[r];Array.isArray(n)?e[r]=n.map(bd):Y(n)&&(e[r]=bd(n))}return e}function x_(t,i){return i.length<=t.length&&i.every(
(e,r)=>go(e,t[r]))}function go(t,i){let[e,r]=[qi(t),qi(i)];return Object.keys({...e,...r}).every(s=>e[s]===r[s]||JSON.stringify(e[s])===JSON.stringify(r[s]))}function qi(t){
return"id"in t?{role:t.role,content:t.content}:t}function vd(t){return t===void 0?[]:Un(t)?t:[t]}function xl(t){let{stream:i,max_iterations:e,runToolsEagerly:r,thread:n,...s}=t;if(n!==void 0&&n!==!1)throw new TypeError("`thread` cannot be set in the params \
of a tool runner. The runner sets it for each request itself. To run without a message thread, pass `thread: false`.");return{settings:{stream:i,max_iterations:e,
runToolsEagerly:r},thread:n,threadParams:s}}var q,Li,Kt,O,at,fe,Pl,Le,ye,ct,Je,Ct,bo,lt,Re,Ye,$i,Fi,Gt,yo,wd,Tl,R_,Ed,kd,C_,vo,Rl,I_,z_,Sd,Cl,Il,N_,Ad,O_="a tool runner's toolsets come only from its tools\
 param; change them with setMessagesParams(), or build a new runner",wy="a tool runner's toolsets come only from its tools param; remove it there with setMessag\
esParams(), or build a new runner without it",Eo=(()=>{class t{constructor(e,r,n){q.add(this),Li.set(this,!1),Kt.set(this,!1),O.set(this,void 0),at.set(this,void 0),
fe.set(this,void 0),Pl.set(this,void 0),Le.set(this,void 0),ye.set(this,void 0),ct.set(this,void 0),Je.set(this,void 0),Ct.set(this,void 0),bo.set(this,0),lt.set(
this,void 0),Re.set(this,{status:"idle"}),Ye.set(this,void 0),$i.set(this,null),Fi.set(this,new Map),Gt.set(this,[]);let{thread:s,settings:o}="_state"in e?{thread:e,
settings:r}:e.beta.messages._toolRunnerThread(r);M_(s._state.params),B_(o),b(this,O,s,"f"),b(this,at,Rt(o),"f");let{tools:l,messages:p}=s._state.params,h=Wu(l,p);
"_state"in e||s._state.setMessages(JSON.parse(JSON.stringify(q_(p)))),b(this,fe,{...n},"f"),b(this,Pl,d([dr("BetaToolRunner"),h.length?{[je]:h.join(", ")}:void 0]),
"f"),b(this,Ct,ud(),"f")}async*[(Li=new WeakMap,Kt=new WeakMap,O=new WeakMap,at=new WeakMap,fe=new WeakMap,Pl=new WeakMap,Le=new WeakMap,ye=new WeakMap,ct=new WeakMap,
Je=new WeakMap,Ct=new WeakMap,bo=new WeakMap,lt=new WeakMap,Re=new WeakMap,Ye=new WeakMap,$i=new WeakMap,Fi=new WeakMap,Gt=new WeakMap,q=new WeakSet,yo=function(r){
return a(this,lt,"f")?Q.with(a(this,lt,"f"),r):r()},Symbol.asyncIterator)](){var e;if(a(this,Li,"f"))throw new S("Cannot iterate over a consumed stream");b(this,
Li,!0,"f"),b(this,Kt,!0,"f"),b(this,Je,void 0,"f");let r=B(a(this,O,"f")._client,()=>ju(a(this,O,"f")._client,this.params,a(this,fe,"f").openTelemetry?.conversationId));
b(this,lt,r&&Se.setSpan(Q.active(),r),"f");try{for(;;)try{if(a(this,at,"f").max_iterations&&a(this,bo,"f")>=a(this,at,"f").max_iterations)break;if(a(this,q,"m",
N_).call(this),a(this,Re,"f").status==="scheduled"&&F_(a(this,$i,"f"))!=="resume"){yield*a(this,q,"m",kd).call(this,a(this,Re,"f").config);continue}b(this,Kt,!1,
"f"),b(this,Je,void 0,"f"),b(this,bo,(e=a(this,bo,"f"),e++,e),"f"),b(this,ye,void 0,"f"),yield*a(this,q,"m",wd).call(this,a(this,O,"f"));let n=a(this,Le,"f");if(b(
this,Le,void 0,"f"),await a(this,q,"m",yo).call(this,async()=>{let o;if(a(this,Kt,"f"))b(this,$i,null,"f"),a(this,ct,"f")?.abort(),a(this,O,"f")._state.checkNextTurn(
wo(a(this,O,"f"))),a(this,O,"f")._state.setMessages(n),o=n.at(-1);else{let p=await a(this,ye,"f"),h=F_(p.stop_reason);if(b(this,$i,p.stop_reason,"f"),h==="stop")
return"stop";if(h==="resume")return"continue";o=Py(a(this,O,"f").messages)}L_(o)&&a(this,O,"f")._state.checkNextTurn(wo(a(this,O,"f")));let l=await a(this,q,"m",
Sd).call(this,o,a(this,fe,"f").signal,a(this,lt,"f"));if(l){let p=a(this,O,"f").messages,h=p.map(m=>m.role).lastIndexOf("assistant")+1;a(this,O,"f")._state.setMessages(
[...p.slice(0,h),l,...p.slice(h)])}else if(!a(this,Kt,"f")&&!a(this,O,"f")._state.hasTurnToSend)return"stop";return"continue"})==="stop"){yield*a(this,q,"m",z_).
call(this);break}}finally{a(this,ct,"f")?.abort(),b(this,ct,void 0,"f")}if(await a(this,q,"m",Ed).call(this),!a(this,ye,"f"))throw new S("ToolRunner concluded w\
ithout a message from the server");a(this,Ct,"f").resolve(await a(this,ye,"f")),B(a(this,O,"f")._client,()=>r?.setStatus({code:ke.OK}))}catch(n){throw r&&B(a(this,
O,"f")._client,()=>Ie(r,n)),b(this,Li,!1,"f"),b(this,Le,void 0,"f"),a(this,Ct,"f").promise.catch(()=>{}),a(this,Ct,"f").reject(n),b(this,Ct,ud(),"f"),n}finally{
B(a(this,O,"f")._client,()=>r?.end()),b(this,lt,void 0,"f")}}setMessagesParams(e){let r=typeof e=="function"?e(this.params):e;if(M_(r),a(this,Re,"f").status!=="\
idle"&&xd(r),a(this,Re,"f").status==="in_flight"&&!ky(r.messages,a(this,O,"f").messages))throw new S(Ey);let{settings:n,threadParams:s}=xl(r);B_(n),b(this,at,Rt(
n),"f"),a(this,Le,"f")?(b(this,Le,s.messages,"f"),a(this,O,"f")._state.setParams({...s,messages:a(this,O,"f").messages})):a(this,O,"f")._state.setParams(s),b(this,
Kt,!0,"f"),b(this,Je,void 0,"f")}setRequestOptions(e){typeof e=="function"?b(this,fe,e(a(this,fe,"f")),"f"):b(this,fe,{...a(this,fe,"f"),...e},"f")}async generateToolResponse(e=a(
this,fe,"f").signal){let r=a(this,O,"f")._client._tracer?Q.active():void 0,n=await a(this,ye,"f")??a(this,O,"f").messages.at(-1);return n?a(this,q,"m",Sd).call(
this,n,e,r):null}deferToolCall(e){let r=typeof e=="string"?e:e.id;a(this,Ye,"f")&&!a(this,Ye,"f").has(r)&&a(this,Ye,"f").set(r,{status:"held"})}get deferredToolCalls(){
let e=a(this,ct,"f"),r=a(this,Ye,"f");return!(e instanceof ld)||!r?[]:e.toolCalls.filter(n=>r.get(n.id)?.status==="held")}done(){return a(this,Ct,"f").promise}async runUntilDone(){
if(!a(this,Li,"f"))for await(let e of this);return this.done()}get params(){return{...a(this,O,"f")._state.params,...a(this,Le,"f")&&{messages:[...a(this,Le,"f")]},
...a(this,at,"f")}}pushMessages(...e){this.setMessagesParams(r=>({...r,messages:[...r.messages,...e]}))}compactBeforeNextTurn(e){a(this,Re,"f").status!=="in_fli\
ght"&&(xd(this.params),b(this,Re,{status:"scheduled",config:e??{type:"summarize"}},"f"))}addTools(...e){let r=a(this,q,"m",Cl).call(this);for(let n of e){if(Fr(
n))throw new Ur(`addTools() can't add the '${nt(Pt(n))}' toolset: ${O_}`);let s=Ty(n);if(r.has(s))throw new Ur(`addTools() can't replace the '${nt(s)}' toolset:\
 ${O_}`)}for(let n of e)"name"in n&&a(this,Fi,"f").set(n.name,"run"in n?n:null),a(this,Gt,"f").push({type:"addition",tool:n})}removeTools(...e){let r=a(this,q,"\
m",Cl).call(this);for(let n of e){let s=typeof n=="string"?n:n.name;if(r.has(s))throw new Ur(`removeTools() can't remove the '${nt(s)}' toolset: ${wy}`)}for(let n of e){
let s=typeof n=="string"?n:n.name;a(this,Fi,"f").set(s,null),a(this,Gt,"f").push({type:"removal",name:s})}}then(e,r){return this.runUntilDone().then(e,r)}}return wd=
async function*(e){await a(this,q,"m",Ed).call(this),b(this,Ye,void 0,"f");let r=e.messages;r.some(Ay)&&a(this,q,"m",yo).call(this,()=>e._state.setMessages(q_(r)));
let{tools:n}=e._state.params;a(this,at,"f").stream?(b(this,ct,a(this,q,"m",yo).call(this,()=>a(this,at,"f").runToolsEagerly?a(this,q,"m",R_).call(this,e):e.stream(
void 0,wo(e),a(this,q,"m",Tl).call(this,e))),"f"),n&&e.update({tools:n}),e===a(this,O,"f")&&b(this,Le,e.messages,"f"),b(this,ye,a(this,ct,"f").finalMessage(),"f"),
a(this,ye,"f").catch(()=>{}),yield a(this,ct,"f")):(b(this,ye,a(this,q,"m",yo).call(this,()=>e.send(void 0,wo(e),a(this,q,"m",Tl).call(this,e))),"f"),n&&e.update(
{tools:n}),e===a(this,O,"f")&&b(this,Le,e.messages,"f"),yield a(this,ye,"f"))},Tl=function(e){let{headers:r=e._state.options.headers}=a(this,fe,"f");return{...a(
this,fe,"f"),headers:d([a(this,Pl,"f"),r])}},R_=function(e){let r=new Map;b(this,Ye,r,"f");let n=new Map,s=l=>{let p=r.has(l.id),h=!l.toolset_name&&a(this,q,"m",
Cl).call(this).has(l.name),m=h?l.name:l.toolset_name;if(m){if(p||h||n.has(m)){n.set(m,"waiting");return}n.set(m,"running");let g=U_(a(this,q,"m",Il).call(this),
m,l,a(this,fe,"f"),a(this,O,"f")._client,a(this,lt,"f"));r.set(l.id,{status:"started",result:g}),g.then(({is_error:y})=>{y||n.get(m)==="waiting"?n.set(m,"waitin\
g"):n.delete(m)},()=>n.set(m,"waiting"));return}if(p)return;let _=H_(a(this,q,"m",vo).call(this),a(this,q,"m",Rl).call(this),l,a(this,fe,"f"),a(this,O,"f")._client,
a(this,lt,"f"));_.catch(()=>{}),r.set(l.id,{status:"started",result:_})},o=new ld(e._state.params,s,e._client);return e._stream(o,void 0,wo(e),a(this,q,"m",Tl).
call(this,e)),o},Ed=async function(){let e=[...a(this,Ye,"f")?.values()??[]].filter(r=>r.status==="started");await Promise.allSettled(e.map(r=>r.result))},kd=async function*(e){
xd(this.params),b(this,Re,{status:"in_flight"},"f"),b(this,Je,void 0,"f");let r=a(this,ye,"f"),n=a(this,q,"m",C_).call(this,e),s=a(this,O,"f").messages.length;try{
yield*a(this,q,"m",wd).call(this,n);let o=await a(this,ye,"f");if(o.content.some(l=>l.type==="compaction"&&l.content)){a(this,q,"m",I_).call(this);let l={role:o.
role,content:o.content},p=a(this,O,"f").messages.slice(s).filter(h=>!go(h,l));a(this,O,"f")._state.setMessages([l,...p])}else I(a(this,O,"f")._client).warn("Com\
paction produced no summary; keeping the conversation as it is."),b(this,ye,r,"f")}finally{b(this,Re,{status:"idle"},"f"),n._state.threading||a(this,O,"f")._state.
stopThreading()}},C_=function(e){let{messages:r,...n}=Sy(a(this,O,"f")._state.params),s=a(this,O,"f").fork();return s._state=a(this,O,"f")._state.fork({...n,compaction:e}),
s},vo=function(){let e=new Map;for(let r of a(this,O,"f")._state.params.tools??[])"run"in r&&"name"in r&&e.set(r.name,r);for(let[r,n]of a(this,Fi,"f"))n?e.set(r,
n):e.delete(r);return e},Rl=function(){let e=new Set(a(this,q,"m",vo).call(this).keys());for(let r of[...this.params.messages,a(this,q,"m",Ad).call(this)])if(Array.
isArray(r.content)){for(let n of r.content)if(r.role==="system")$_(n,e);else if(r.role==="assistant"&&n.type==="compaction")for(let s of n.tool_changes??[])$_(s,
e)}return e},I_=function(){let e=a(this,q,"m",Rl).call(this);for(let r of a(this,q,"m",vo).call(this).keys())e.has(r)||a(this,Fi,"f").set(r,null)},z_=async function*(){
if(a(this,Re,"f").status==="scheduled"){if(L_(a(this,O,"f").messages.at(-1))){I(a(this,O,"f")._client).warn("The pending compaction was skipped because the last\
 turn ended with tool calls that were not run. Call `compactBeforeNextTurn()` again if you continue the conversation."),b(this,Re,{status:"idle"},"f");return}yield*a(
this,q,"m",kd).call(this,a(this,Re,"f").config)}},Sd=async function(e,r,n){return a(this,Je,"f")!==void 0?a(this,Je,"f"):(b(this,Je,xy(a(this,q,"m",Il).call(this),
a(this,q,"m",vo).call(this),a(this,q,"m",Rl).call(this),e,{...a(this,fe,"f"),signal:r},a(this,Ye,"f"),a(this,O,"f")._client,n),"f"),a(this,Je,"f"))},Cl=function(){
return new Set(a(this,q,"m",Il).call(this).tools.filter(Fr).map(Pt))},Il=function(){return{...this.params,tools:a(this,O,"f")._state.params.tools??[]}},N_=function(){
a(this,$i,"f")==="pause_turn"||a(this,Gt,"f").length===0||(a(this,O,"f").append(a(this,q,"m",Ad).call(this)),b(this,Gt,[],"f"))},Ad=function(){let e=[];for(let r of a(
this,Gt,"f")){if(r.type==="removal"){e.push({type:"tool_removal",tool:{type:"tool_reference",name:r.name}});continue}let n=Pd(r.tool);e.push({type:"tool_additio\
n",tool:{type:"tool_definition",definition:n}})}return{role:"system",content:e}},t})(),Ey="Message params can't be changed while the conversation is being compa\
cted, because the compaction response is about to replace them. Change them after this iteration instead.";function ky(t,i){return t.length===i.length&&t.every(
(e,r)=>go(e,i[r]))}function M_(t){if("compaction"in t&&t.compaction!=null)throw new S("`compaction` cannot be set on a tool runner: every request in the loop wo\
uld compact again. Call `runner.compactBeforeNextTurn()` when the conversation should be compacted instead.")}function B_(t){if(t.runToolsEagerly&&!t.stream)throw new TypeError(
"`runToolsEagerly: true` needs `stream: true` in the tool runner's params, because a reply that isn't streamed arrives whole.")}function xd(t){if(t.context_management?.
edits?.some(i=>i.type.startsWith("compact_")))throw new S("`compactBeforeNextTurn()` can't be used while `context_management` has a compaction edit, because the\
 API doesn't accept a compaction block together with one. Remove the edit first.")}function Sy(t){let{context_management:i,stop_sequences:e,output_format:r,...n}=t,
s=({format:o,...l})=>l;return(n.tool_choice?.type==="any"||n.tool_choice?.type==="tool")&&delete n.tool_choice,n.output_config&&(n.output_config=s(n.output_config)),
Array.isArray(n.fallbacks)&&(n.fallbacks=n.fallbacks.map(o=>o.output_config?{...o,output_config:s(o.output_config)}:o)),n}function Pd(t){if(!("run"in t))return t;
let i=Vc,e="toJSON"in t&&typeof t.toJSON=="function"?t.toJSON():t;return{...Object.fromEntries(Object.entries(e).filter(([r])=>i.includes(r))),...rt(t)&&{[Be]:t[Be]}}}
function wo(t){let{tools:i}=t._state.params;return i?{tools:i.map(Pd)}:{}}function q_(t){return t.map(i=>{if(i.role!=="system"||!Array.isArray(i.content))return i;
let e=i.content.map(r=>r.type==="tool_addition"&&r.tool.type==="tool_definition"?{...r,tool:{...r.tool,definition:Pd(r.tool.definition)}}:r);return{...i,content:e}})}
function Ay(t){return t.role==="system"&&Array.isArray(t.content)&&t.content.some(i=>i.type==="tool_addition"&&i.tool.type==="tool_definition"&&"run"in i.tool.definition)}
async function xy(t,i,e,r,n,s,o,l){if(!r||r.role!=="assistant"||!r.content||typeof r.content=="string")return null;let p=r.content.filter(_=>_.type==="tool_use");
if(p.length===0)return null;let h=new Map;return{role:"user",content:await Promise.all(p.map(async _=>{let g=s?.get(_.id),y=g?.status==="started"?g.result:void 0;
if(_.toolset_name){let k=_.toolset_name,R=h.get(k)??{tail:Promise.resolve(),failed:!1};h.set(k,R);let x=t.tools.some(P=>Fr(P)&&Pt(P)===k),C=y??R.tail.then(()=>R.
failed?Fs(_,y_(k),!0):U_(t,k,_,n,o,l));return R.tail=C.then(({is_error:P})=>{P&&x&&(R.failed=!0)},()=>{R.failed=!0}),s?.set(_.id,{status:"started",result:C}),C}
if(y)return y;if(!(e.has(_.name)?i.get(_.name):void 0)&&t.tools.some(k=>Fr(k)&&Pt(k)===_.name)){let k=h.get(_.name)??{tail:Promise.resolve(),failed:!1};return h.
set(_.name,k),k.tail=k.tail.then(()=>{k.failed=!0}),Cy(_)}let E=H_(i,e,_,n,o,l);return s?.set(_.id,{status:"started",result:E}),E}))}}async function U_(t,i,e,r,n,s){
let o=t.tools.find(h=>Fr(h)&&Pt(h)===i);if(!o)return Fs(e,`Error: Toolset '${nt(i)}' member '${nt(e.name)}' not found`,!0);let l={signal:r?.signal,conversationId:r?.
openTelemetry?.conversationId,parentContext:s};return(await pr(n,o,e,l,async()=>{let h=await v_(o,e,{signal:r?.signal});return{block:h,content:h.content??[],isError:h.
is_error===!0}})).block}async function H_(t,i,e,r,n,s){let o=i.has(e.name)?t.get(e.name):void 0;if(!o)return Ry(e);let l={signal:r?.signal,conversationId:r?.openTelemetry?.
conversationId,parentContext:s},p=await pr(n,o,e,l,()=>wc(o,e.input,{toolUse:e,toolUseBlock:e,signal:r?.signal}));return{type:"tool_result",tool_use_id:e.id,content:p.
content,...p.isError?{is_error:!0}:void 0}}function Py(t){for(let i=t.length-1;i>=0;i--){let e=t[i];if(e.role==="assistant")return e;if(e.role==="user"&&Array.isArray(
e.content)&&e.content.some(r=>r.type==="tool_result"))return}}function L_(t){return Array.isArray(t?.content)&&t.content.some(i=>i.type==="tool_use")}function Ty(t){
return(t.type??"custom").replace(/_\d{8}$/,"").replace(/_toolset$/,"")}function Ry(t){return{type:"tool_result",tool_use_id:t.id,content:`Error: Tool '${t.name}\
' not found`,is_error:!0}}function Cy(t){return{type:"tool_result",tool_use_id:t.id,content:`Error: the '${nt(t.name)}' toolset could not run this call${Iy(t.input)}\
; nothing in the batch was executed`,is_error:!0}}function Iy(t){let i=typeof t=="object"&&t!==null?t:{};if(!("actions"in i)){let s="action"in i?i.action:void 0;
return typeof s=="string"?`: the call has no 'actions' list (action: '${nt(s)}')`:": the call has no 'actions' list"}let{actions:e}=i;if(typeof e=="string")return"\
: 'actions' is text, not a list of actions";if(!Array.isArray(e))return": 'actions' is not a list of actions";if(e.length===0)return": the 'actions' list is emp\
ty";let r=[];for(let[s,o]of e.entries()){let l=typeof o=="object"&&o!==null&&"action"in o?o.action:void 0;if(typeof l!="string")return`: action ${s} must be an \
object with a string 'action' field`;r.push(`'${nt(l)}'`)}let n=r.length>10?`, and ${r.length-10} more`:"";return`: its actions could not be run as sent (action\
s: ${r.slice(0,10).join(", ")}${n})`}function $_(t,i){switch(t.type){case"tool_removal":case"tool_addition":zy(t,i);break}}function zy(t,i){let e=Ny(t.tool);e!==
void 0&&(t.type==="tool_removal"?i.delete(e):i.add(e))}function Ny(t){switch(t.type){case"tool_reference":return t.name;case"tool_definition":return"name"in t.definition?
t.definition.name:void 0;default:return}}function F_(t){if(t===null)return"stop";if(yd(t))return"resume";switch(t){case"tool_use":return"run_tools";case"end_tur\
n":case"stop_sequence":case"max_tokens":case"model_context_window_exceeded":case"refusal":return"stop";default:return"stop"}}var ko=class t{constructor(i,e,r){if(!i._supportsMessageThreads)throw new S("Message threads are not available on this client; use `client.beta.messages.create(\
)` with the full `messages` instead");Is(e),this._client=i,this._state=new Al({params:e,options:r??{},threading:!0,logger:I(i)})}static _fromState(i,e){let r=Object.
create(t.prototype);return Object.assign(r,{_client:i,_state:e})}get messages(){return this._state.messages}get previousMessageId(){return this._state.previousMessageId}get params(){
return{...this._state.params,unsupportedRequestBehavior:this._state.unsupportedRequestBehavior}}append(...i){this._state.push(i)}send(i,e={},r={}){return this._send(
i,e,r,n=>n)}parse(i,e={},r={}){return this._send(i,e,r,n=>Cs(n,this._state.params,{logger:I(this._client)}))}_send(i,e,r,n){let s=this._state.startTurn(vd(i),e),
o=(async()=>{try{let{request:l,props:p}=await this._createWithRecovery(s,r,{stream:!1}),h=await l;return this._state.recordReply(s,h),{props:p,reply:h}}finally{
this._state.endTurn(s)}})();return new it(this._client,o.then(({props:l})=>l),async()=>{let{props:l,reply:p}=await o;return qt(n(p),l.response)})}stream(i,e={},r={}){
let n=new $r(this._state.params,{logger:I(this._client),client:this._client});return this._stream(n,i,e,r),n}_stream(i,e,r,n){let s=this._state.startTurn(vd(e),
r),o,l=0,p=!1;i.on("streamEvent",(_,g)=>{p||(o=g,_.type==="content_block_stop"&&(l+=1),_.type==="message_stop"&&(p=!0,this._state.recordReply(s,g),this._state.endTurn(
s)))});let h=()=>{p||(p=!0,o&&this._state.recordPartialReply(o,l),this._state.endTurn(s))};i.controller.signal.addEventListener("abort",h,{once:!0});let m=(_,g)=>new it(
this._client,this._createWithRecovery(s,{...n,signal:g?.signal},{stream:!0}).then(({props:y})=>y));i._start(m,this._state.params,{signal:n.signal??this._state.options.
signal},h)}update(i={},e={}){this._state.update(i,e)}toolRunner(i={},e={}){return mo(i),new Eo(this,i,e)}fork(){return t._fromState(this._client,this._state.fork())}async _createWithRecovery(i,e,{
stream:r}){for(;;){let{params:n,options:s}=this._state.buildCreateArguments(i,e,{stream:r}),o=this._client.beta.messages.create({...n,stream:r},s);try{return{request:o,
props:await o._responseProps()}}catch(l){if(!this._state.recoversFrom(l))throw l}}}};var W_={"claude-sonnet-4-5":"November 30th, 2026","claude-sonnet-4-5-20250929":"November 30th, 2026"},Oy=["claude-mythos-preview","claude-opus-4-6"],Hr=(()=>{class t extends f{constructor(){
super(...arguments),this.batches=new Lr(this._client)}create(e,r){let n=$c(e),{betas:s,user_profile_id:o,workspace_id:l,...p}=n;p.model in W_&&console.warn(`The\
 model '${p.model}' is deprecated and will reach end-of-life on ${W_[p.model]}
Please migrate to a newer model. Visit https://docs.anthropic.com/en/docs/resources/model-deprecations for more information.`),Oy.includes(p.model)&&p.thinking&&
p.thinking.type==="enabled"&&console.warn(`Using Claude with ${p.model} and 'thinking.type=enabled' is deprecated. Use 'thinking.type=adaptive' instead which re\
sults in better model performance in our testing: https://platform.claude.com/docs/en/build-with-claude/adaptive-thinking`);let h=r?.timeout??this._client._options.
timeout;if(!p.stream&&h==null){let y=Lc[p.model]??void 0;h=this._client.calculateNonstreamingTimeout(p.max_tokens,y)}let m={body:p,timeout:h??6e5,...r,headers:td(
n,r),stream:n.stream??!1,__qualifiers:{beta:"true"}},_=this._client._tracer&&c(this._client,"anthropic.messages.create",r,tt(this._client,m));ss(this._client,_,
p);let g=this._client.post("/v1/messages",{...m,__span:_});return _?g._thenUnwrap(y=>(os(this._client,_,p,y),y)):g}parse(e,r){return r={...r,headers:d([{"anthro\
pic-beta":[...e.betas??[],"structured-outputs-2025-12-15"].toString()},r?.headers])},this.create(e,r).then(n=>Cs(n,e,{logger:this._client.logger??console}))}stream(e,r){
return $r.createMessage(this,e,r,{client:this._client})}countTokens(e,r){let n=$c(e),{betas:s,user_profile_id:o,workspace_id:l,...p}=n,h={body:p,...r,headers:d(
[{"anthropic-beta":[...s??[],"token-counting-2024-11-01"].toString(),...o!=null?{"anthropic-user-profile-id":o}:void 0,...l!=null?{"anthropic-workspace-id":l}:void 0},
r?.headers]),__qualifiers:{beta:"true"}};return this._client.post("/v1/messages/count_tokens",{...h,__span:c(this._client,"anthropic.messages.count_tokens",r,{route:"\
/v1/messages/count_tokens",request:h})})}toolRunner(e,r){return new Eo(this._client,e,r)}_toolRunnerThread(e){Is(e);let{settings:r,thread:n,threadParams:s}=xl(e),
o=new Al({params:{...s,unsupportedRequestBehavior:"continue_unthreaded"},options:{},threading:n!==!1&&this._client._supportsMessageThreads,logger:I(this._client)});
return{thread:ko._fromState(this._client,o),settings:r}}thread(e,r){return new ko(this._client,e,r)}}return t.Batches=Lr,t.BetaToolRunner=Eo,t.ToolError=er,t})();var Vc=["input_schema","name","allowed_callers","cache_control","defer_loading","description","eager_input_streaming","input_examples","strict","type","configs",
"display_height_px","display_width_px","display_number","enable_zoom","max_characters"];var Ui=(()=>{class t extends T{}return t._errorName="BetaOrganizationNotEnrolledInBetaError",t})(),Hi=(()=>{class t extends T{}return t._errorName="BetaRequestB\
odyTimeoutError",t})(),Wi=(()=>{class t extends T{}return t._errorName="BetaUnsupportedCharsetError",t})(),So=(()=>{class t extends f{constructor(){super(...arguments),
this.models=new vr(this._client),this.messages=new Hr(this._client),this.agents=new uc(this._client),this.environments=new Mc(this._client),this.sessions=new fl(
this._client),this.deployments=new gr(this._client),this.deploymentRuns=new mr(this._client),this.vaults=new yl(this._client),this.memoryStores=new Bc(this._client),
this.files=new yr(this._client),this.skills=new ml(this._client),this.webhooks=new Er(this._client),this.userProfiles=new bl(this._client),this.dreams=new br(this.
_client),this.tunnels=new gl(this._client),this.organization=new pl(this._client)}}return t.BetaOrganizationNotEnrolledInBetaError=Ui,t.BetaRequestBodyTimeoutError=
Hi,t.BetaUnsupportedCharsetError=Wi,t.Models=vr,t.Messages=Hr,t.Agents=uc,t.Environments=Mc,t.BetaEnvironmentArchivedError=Ss,t.BetaInvalidConfigTypeChangeError=
As,t.BetaInvalidMetadataError=xs,t.BetaEnvironmentCreateDisabledError=Ps,t.BetaEnvironmentUpdateDisabledError=Ts,t.BetaEnvironmentNotFoundError=Rs,t.Sessions=fl,
t.Deployments=gr,t.DeploymentRuns=mr,t.Vaults=yl,t.MemoryStores=Bc,t.Files=yr,t.Skills=ml,t.Webhooks=Er,t.UserProfiles=bl,t.Dreams=br,t.Tunnels=gl,t.Organization=
pl,t})();function Td(t,i){let{user_profile_id:e,workspace_id:r,tools:n,messages:s}=t;return d([{...e!=null?{"anthropic-user-profile-id":e}:void 0,...r!=null?{"anthropic-\
workspace-id":r}:void 0},$a(n,s),i?.headers])}function j_(t,i,e){if(!t._tracer)return;let r=Td(i,e);return c(t,"anthropic.messages.create",e,tt(t,{body:i,headers:r,
stream:!0}))}function D_(t){return t?.output_config?.format}function Rd(t,i,e){let r=D_(i);return!i||!("parse"in(r??{}))?{...t,content:t.content.map(n=>n.type==="text"?Object.
defineProperty({...n},"parsed_output",{value:null,enumerable:!1}):n),parsed_output:null}:Cd(t,i,e)}function Cd(t,i,e){let r=null,n=t.content.map(s=>{if(s.type===
"text"){let o=By(i,s.text);return r===null&&(r=o),Object.defineProperty({...s},"parsed_output",{value:o,enumerable:!1})}return s});return{...t,content:n,parsed_output:r}}
function By(t,i){let e=D_(t);if(e?.type!=="json_schema")return null;try{return"parse"in e?e.parse(i):JSON.parse(i)}catch(r){throw new S(`Failed to parse structu\
red output: ${r}`)}}var Ne,It,Qe,Ao,zl,xo,Po,Nl,To,Xe,Ro,Ol,Ml,Vt,Bl,ql,Ll,Co,Jt,ve,Id,K_,zd,Nd,Od,Md,G_;function Bd(t){return t.type==="tool_use"||t.type==="server_tool_use"}var V_=(()=>{
class t{constructor(e,r){Ne.add(this),this.messages=[],this.receivedMessages=[],It.set(this,void 0),Qe.set(this,null),this.controller=new AbortController,Ao.set(
this,void 0),zl.set(this,()=>{}),xo.set(this,()=>{}),Po.set(this,void 0),Nl.set(this,()=>{}),To.set(this,()=>{}),Xe.set(this,{}),Ro.set(this,!1),Ol.set(this,!1),
Ml.set(this,!1),Vt.set(this,!1),Bl.set(this,void 0),ql.set(this,void 0),Ll.set(this,void 0),Co.set(this,void 0),Jt.set(this,void 0),ve.set(this,void 0),zd.set(this,
n=>{if(b(this,Ol,!0,"f"),a(this,ve,"f")&&(a(this,ve,"f").streamed=void 0),he(n)&&(n=new ee),n instanceof ee)return b(this,Ml,!0,"f"),this._emit("abort",n);if(n instanceof
S)return this._emit("error",n);if(n instanceof Error){let s=new S(n.message);return s.cause=n,this._emit("error",s)}return this._emit("error",new S(String(n)))}),
b(this,Ao,new Promise((n,s)=>{b(this,zl,n,"f"),b(this,xo,s,"f")}),"f"),b(this,Po,new Promise((n,s)=>{b(this,Nl,n,"f"),b(this,To,s,"f")}),"f"),a(this,Ao,"f").catch(
()=>{}),a(this,Po,"f").catch(()=>{}),b(this,Qe,e,"f"),b(this,Co,r?.logger??console,"f"),b(this,Jt,r?.client,"f")}get response(){return a(this,Bl,"f")}get request_id(){
return a(this,ql,"f")}get workspace_id(){return a(this,Ll,"f")}async withResponse(){b(this,Vt,!0,"f");let e=await a(this,Ao,"f");if(!e)throw new Error("Could no\
t resolve a `Response` object");return{data:this,response:e,request_id:e.headers.get("request-id"),workspace_id:e.headers.get("anthropic-workspace-id")}}static fromReadableStream(e){
let r=new t(null);return r._run(()=>r._fromReadableStream(e)),r}static createMessage(e,r,n,{logger:s,client:o}={}){let l=new t(r,{logger:s,client:o});for(let p of r.
messages)l._addMessageParam(p);return b(l,Qe,{...r,stream:!0},"f"),l._run(()=>l._createMessage(e,{...r,stream:!0},{...n,headers:{...n?.headers,[ur]:"stream"}})),
l}_run(e){e().then(()=>{this._emitFinal(),this._emit("end")},a(this,zd,"f"))}_addMessageParam(e){this.messages.push(e)}_addMessage(e,r=!0){this.receivedMessages.
push(e),r&&this._emit("message",e)}async _createMessage(e,r,n){let s=n?.signal,o;s&&(s.aborted&&this.controller.abort(),o=this.controller.abort.bind(this.controller),
s.addEventListener("abort",o));try{a(this,Ne,"m",Nd).call(this),b(this,ve,n?.__span??(a(this,Jt,"f")&&j_(a(this,Jt,"f"),r,n)),"f");let{response:l,data:p}=await e.
create({...r,stream:!0},{...n,__span:a(this,ve,"f"),signal:this.controller.signal}).withResponse();try{this._connected(l)}catch(h){throw a(this,ve,"f")&&(a(this,
ve,"f").failure=h),p.controller.abort(),h}for await(let h of p)try{a(this,Ne,"m",Od).call(this,h)}catch(m){throw a(this,ve,"f")&&(a(this,ve,"f").failure=m),m}if(p.
controller.signal?.aborted)throw new ee;a(this,Ne,"m",Md).call(this)}finally{s&&o&&s.removeEventListener("abort",o)}}_connected(e){this.ended||(b(this,Bl,e,"f"),
b(this,ql,e?.headers.get("request-id"),"f"),b(this,Ll,e?.headers.get("anthropic-workspace-id"),"f"),a(this,zl,"f").call(this,e),this._emit("connect"))}get ended(){
return a(this,Ro,"f")}get errored(){return a(this,Ol,"f")}get aborted(){return a(this,Ml,"f")}abort(){this.controller.abort()}on(e,r){return(a(this,Xe,"f")[e]||
(a(this,Xe,"f")[e]=[])).push({listener:r}),this}off(e,r){let n=a(this,Xe,"f")[e];if(!n)return this;let s=n.findIndex(o=>o.listener===r);return s>=0&&n.splice(s,
1),this}once(e,r){return(a(this,Xe,"f")[e]||(a(this,Xe,"f")[e]=[])).push({listener:r,once:!0}),this}emitted(e){return new Promise((r,n)=>{b(this,Vt,!0,"f"),e!==
"error"&&this.once("error",n),this.once(e,r)})}async done(){b(this,Vt,!0,"f"),await a(this,Po,"f")}get currentMessage(){return a(this,It,"f")}async finalMessage(){
return await this.done(),a(this,Ne,"m",Id).call(this)}async finalText(){return await this.done(),a(this,Ne,"m",K_).call(this)}_emit(e,...r){if(a(this,Ro,"f"))return;
e==="end"&&(b(this,Ro,!0,"f"),a(this,Nl,"f").call(this));let n=a(this,Xe,"f")[e];if(n&&(a(this,Xe,"f")[e]=n.filter(s=>!s.once),n.forEach(({listener:s})=>s(...r))),
e==="abort"){let s=r[0];!a(this,Vt,"f")&&!n?.length&&Promise.reject(s),a(this,xo,"f").call(this,s),a(this,To,"f").call(this,s),this._emit("end");return}if(e==="\
error"){let s=r[0];!a(this,Vt,"f")&&!n?.length&&Promise.reject(s),a(this,xo,"f").call(this,s),a(this,To,"f").call(this,s),this._emit("end")}}_emitFinal(){this.receivedMessages.
at(-1)&&this._emit("finalMessage",a(this,Ne,"m",Id).call(this))}async _fromReadableStream(e,r){let n=r?.signal,s;n&&(n.aborted&&this.controller.abort(),s=this.controller.
abort.bind(this.controller),n.addEventListener("abort",s));try{a(this,Ne,"m",Nd).call(this),this._connected(null);let o=ie.fromReadableStream(e,this.controller);
for await(let l of o)a(this,Ne,"m",Od).call(this,l);if(o.controller.signal?.aborted)throw new ee;a(this,Ne,"m",Md).call(this)}finally{n&&s&&n.removeEventListener(
"abort",s)}}[(It=new WeakMap,Qe=new WeakMap,Ao=new WeakMap,zl=new WeakMap,xo=new WeakMap,Po=new WeakMap,Nl=new WeakMap,To=new WeakMap,Xe=new WeakMap,Ro=new WeakMap,
Ol=new WeakMap,Ml=new WeakMap,Vt=new WeakMap,Bl=new WeakMap,ql=new WeakMap,Ll=new WeakMap,Co=new WeakMap,Jt=new WeakMap,ve=new WeakMap,zd=new WeakMap,Ne=new WeakSet,
Id=function(){if(this.receivedMessages.length===0)throw new S("stream ended without producing a Message with role=assistant");return this.receivedMessages.at(-1)},
K_=function(){if(this.receivedMessages.length===0)throw new S("stream ended without producing a Message with role=assistant");let r=this.receivedMessages.at(-1).
content.filter(n=>n.type==="text").map(n=>n.text);if(r.length===0)throw new S("stream ended without producing a content block with type=text");return r.join(" ")},
Nd=function(){this.ended||b(this,It,void 0,"f")},Od=function(r){if(this.ended)return;let n=a(this,Ne,"m",G_).call(this,r);if(this._emit("_rawEvent",r),!!n)switch(this.
_emit("streamEvent",r,n),r.type){case"content_block_delta":{let s=n.content.at(-1);switch(r.delta.type){case"text_delta":{s.type==="text"&&this._emit("text",r.delta.
text,s.text||"");break}case"citations_delta":{s.type==="text"&&this._emit("citation",r.delta.citation,s.citations??[]);break}case"input_json_delta":{Bd(s)&&a(this,
Xe,"f").inputJson?.length&&this._emit("inputJson",r.delta.partial_json,s.input);break}case"thinking_delta":{s.type==="thinking"&&this._emit("thinking",r.delta.thinking,
s.thinking);break}case"signature_delta":{s.type==="thinking"&&this._emit("signature",s.signature);break}default:r.delta}break}case"message_stop":{a(this,Jt,"f")&&
a(this,ve,"f")&&a(this,Qe,"f")&&lr(a(this,Jt,"f"),a(this,ve,"f"),a(this,Qe,"f"),n),this._addMessageParam(n),this._addMessage(Rd(n,a(this,Qe,"f"),{logger:a(this,
Co,"f")}),!0);break}case"content_block_stop":{this._emit("contentBlock",n.content.at(-1));break}case"message_start":{b(this,It,n,"f"),a(this,ve,"f")&&a(this,Qe,
"f")&&(a(this,ve,"f").streamed={body:a(this,Qe,"f"),message:n});break}case"content_block_start":case"message_delta":break}},Md=function(){if(this.ended)throw new S(
"stream has ended, this shouldn't happen");let r=a(this,It,"f");if(!r)throw new S("request ended without sending any chunks");return b(this,It,void 0,"f"),Rd(r,
a(this,Qe,"f"),{logger:a(this,Co,"f")})},G_=function(r){let n=a(this,It,"f");if(r.type==="message_start"){if(n)throw new S(`Unexpected event order, got ${r.type}\
 before receiving "message_stop"`);return r.message}if(n)switch(r.type){case"message_stop":return n;case"message_delta":return n.stop_reason=r.delta.stop_reason,
n.stop_sequence=r.delta.stop_sequence,n.stop_details=r.delta.stop_details,n.usage.output_tokens=r.usage.output_tokens,r.delta.container!=null&&(n.container=r.delta.
container),r.usage.input_tokens!=null&&(n.usage.input_tokens=r.usage.input_tokens),r.usage.cache_creation_input_tokens!=null&&(n.usage.cache_creation_input_tokens=
r.usage.cache_creation_input_tokens),r.usage.cache_read_input_tokens!=null&&(n.usage.cache_read_input_tokens=r.usage.cache_read_input_tokens),r.usage.server_tool_use!=
null&&(n.usage.server_tool_use=r.usage.server_tool_use),r.usage.output_tokens_details!=null&&(n.usage.output_tokens_details=r.usage.output_tokens_details),n;case"\
content_block_start":return n.content.push({...r.content_block}),n;case"content_block_delta":{let s=n.content.at(r.index);switch(r.delta.type){case"text_delta":{
s?.type==="text"&&(n.content[r.index]={...s,text:(s.text||"")+r.delta.text});break}case"citations_delta":{s?.type==="text"&&(n.content[r.index]={...s,citations:[
...s.citations??[],r.delta.citation]});break}case"input_json_delta":{if(s&&Bd(s)){let o=(s[At]||"")+r.delta.partial_json;n.content[r.index]=Fc(s,o)}break}case"t\
hinking_delta":{s?.type==="thinking"&&(n.content[r.index]={...s,thinking:s.thinking+r.delta.thinking});break}case"signature_delta":{s?.type==="thinking"&&(n.content[r.
index]={...s,signature:r.delta.signature});break}default:r.delta}return n}case"content_block_stop":{let s=n.content.at(r.index);return s&&Bd(s)&&At in s&&Object.
defineProperty(s,"input",{value:s.input,enumerable:!0,configurable:!0,writable:!0}),n}default:return n}},Symbol.asyncIterator)](){let e=[],r=[],n=!1;return this.
on("_rawEvent",s=>{let o=r.shift();o?o.resolve(s):e.push(s)}),this.on("end",()=>{n=!0;for(let s of r)s.resolve(void 0);r.length=0}),this.on("abort",s=>{n=!0;for(let o of r)
o.reject(s);r.length=0}),this.on("error",s=>{n=!0;for(let o of r)o.reject(s);r.length=0}),{next:async()=>e.length?{value:e.shift(),done:!1}:n?{value:void 0,done:!0}:
new Promise((o,l)=>r.push({resolve:o,reject:l})).then(o=>o?{value:o,done:!1}:{value:void 0,done:!0}),return:async()=>(this.abort(),{value:void 0,done:!0})}}toReadableStream(){
return new ie(this[Symbol.asyncIterator].bind(this),this.controller).toReadableStream()}}return t})();var ji=class extends f{create(i,e){let{user_profile_id:r,workspace_id:n,...s}=i;return this._client.post("/v1/messages/batches",{body:s,...e,headers:d([{...r!=null?
{"anthropic-user-profile-id":r}:void 0,...n!=null?{"anthropic-workspace-id":n}:void 0},e?.headers]),__span:c(this._client,"anthropic.messages.batches.create",e,
{route:"/v1/messages/batches",attributes:{"anthropic.message.batch.request_count":s.requests?.length},createdIDAttribute:"anthropic.message.batch.id"})})}retrieve(i,e={},r){
let{workspace_id:n}=e??{};return this._client.get(u`/v1/messages/batches/${i}`,{...r,headers:d([{...n!=null?{"anthropic-workspace-id":n}:void 0},r?.headers]),__span:c(
this._client,"anthropic.messages.batches.retrieve",r,{route:"/v1/messages/batches/{message_batch_id}",attributes:{"anthropic.message.batch.id":i}})})}list(i={},e){
let{workspace_id:r,...n}=i??{};return this._client.getAPIList("/v1/messages/batches",U,{query:n,...e,headers:d([{...r!=null?{"anthropic-workspace-id":r}:void 0},
e?.headers]),__span:c(this._client,"anthropic.messages.batches.list",e,{route:"/v1/messages/batches",queryParams:["after_id","before_id","limit"]})})}delete(i,e={},r){
let{workspace_id:n}=e??{};return this._client.delete(u`/v1/messages/batches/${i}`,{...r,headers:d([{...n!=null?{"anthropic-workspace-id":n}:void 0},r?.headers]),
__span:c(this._client,"anthropic.messages.batches.delete",r,{route:"/v1/messages/batches/{message_batch_id}",attributes:{"anthropic.message.batch.id":i}})})}cancel(i,e={},r){
let{workspace_id:n}=e??{};return this._client.post(u`/v1/messages/batches/${i}/cancel`,{...r,headers:d([{...n!=null?{"anthropic-workspace-id":n}:void 0},r?.headers]),
__span:c(this._client,"anthropic.messages.batches.cancel",r,{route:"/v1/messages/batches/{message_batch_id}/cancel",attributes:{"anthropic.message.batch.id":i}})})}async results(i,e={},r){
let n=await this.retrieve(i,e,r);if(!n.results_url)throw new S(`No batch \`results_url\`; Has it finished processing? ${n.processing_status} - ${n.id}`);let{workspace_id:s}=e??
{};return this._client.get(n.results_url,{...r,headers:d([{Accept:"application/binary",...s!=null?{"anthropic-workspace-id":s}:void 0},r?.headers]),stream:!0,__binaryResponse:!0,
__span:c(this._client,"anthropic.messages.batches.results",r,{route:"/v1/messages/batches/{message_batch_id}/results",attributes:{"anthropic.message.batch.id":i}})}).
_thenUnwrap((o,l)=>qc.fromResponse(l.response,l.controller))}};var Di=(()=>{class t extends T{}return t._errorName="AvailableToolsLimitExceededError",t})(),Ki=(()=>{class t extends T{}return t._errorName="CompactionBlockAmb\
iguousError",t})(),Gi=(()=>{class t extends T{}return t._errorName="CompactionBlockMisplacedError",t})(),Vi=(()=>{class t extends T{}return t._errorName="Compac\
tionContentMismatchError",t})(),Ji=(()=>{class t extends T{}return t._errorName="CompactionIncompleteTurnError",t})(),Yi=(()=>{class t extends T{}return t._errorName=
"CompactionNothingToSummarizeError",t})(),Qi=(()=>{class t extends T{}return t._errorName="CompactionSignatureInvalidError",t})(),Xi=(()=>{class t extends T{}return t.
_errorName="CompactionTooManyToolReferencesError",t})(),Zi=(()=>{class t extends T{}return t._errorName="CompactionToolChangesMismatchError",t})(),en=(()=>{class t extends T{}
return t._errorName="ImageDimensionsTooLargeError",t})(),tn=(()=>{class t extends T{}return t._errorName="ThreadAlreadyContinuedError",t})(),rn=(()=>{class t extends T{}
return t._errorName="ThreadContinueInFlightError",t})(),nn=(()=>{class t extends T{}return t._errorName="ThreadFingerprintMismatchError",t})(),sn=(()=>{class t extends T{}
return t._errorName="ThreadUnsupportedRequestError",t})(),on=(()=>{class t extends T{}return t._errorName="ToolNameConflictError",t})(),an=(()=>{class t extends T{}
return t._errorName="ToolReferenceUnresolvedError",t})(),cn=(()=>{class t extends re{}return t._errorName="ThreadNotFoundError",t})(),ln=(()=>{class t extends nr{}
return t._errorName="CompactionUnavailableError",t})(),Io=(()=>{class t extends f{constructor(){super(...arguments),this.batches=new ji(this._client)}create(e,r){
let{user_profile_id:n,workspace_id:s,...o}=e;o.model in J_&&console.warn(`The model '${o.model}' is deprecated and will reach end-of-life on ${J_[o.model]}
Please migrate to a newer model. Visit https://docs.anthropic.com/en/docs/resources/model-deprecations for more information.`),Ly.includes(o.model)&&o.thinking&&
o.thinking.type==="enabled"&&console.warn(`Using Claude with ${o.model} and 'thinking.type=enabled' is deprecated. Use 'thinking.type=adaptive' instead which re\
sults in better model performance in our testing: https://platform.claude.com/docs/en/build-with-claude/adaptive-thinking`);let l=r?.timeout??this._client._options.
timeout;if(!o.stream&&l==null){let _=Lc[o.model]??void 0;l=this._client.calculateNonstreamingTimeout(o.max_tokens,_)}let p={body:o,timeout:l??6e5,...r,headers:Td(
e,r),stream:e.stream??!1},h=this._client._tracer&&c(this._client,"anthropic.messages.create",r,tt(this._client,p));ss(this._client,h,o);let m=this._client.post(
"/v1/messages",{...p,__span:h});return h?m._thenUnwrap(_=>(os(this._client,h,o,_),_)):m}parse(e,r){return this.create(e,r).then(n=>Cd(n,e,{logger:this._client.logger??
console}))}stream(e,r){let n=e;return V_.createMessage(this,n,r,{logger:this._client.logger??console,client:this._client})}countTokens(e,r){let{user_profile_id:n,
workspace_id:s,...o}=e,l={body:o,...r,headers:d([{...n!=null?{"anthropic-user-profile-id":n}:void 0,...s!=null?{"anthropic-workspace-id":s}:void 0},r?.headers])};
return this._client.post("/v1/messages/count_tokens",{...l,__span:c(this._client,"anthropic.messages.count_tokens",r,{route:"/v1/messages/count_tokens",request:l})})}}
return t.AvailableToolsLimitExceededError=Di,t.CompactionBlockAmbiguousError=Ki,t.CompactionBlockMisplacedError=Gi,t.CompactionContentMismatchError=Vi,t.CompactionIncompleteTurnError=
Ji,t.CompactionNothingToSummarizeError=Yi,t.CompactionSignatureInvalidError=Qi,t.CompactionTooManyToolReferencesError=Xi,t.CompactionToolChangesMismatchError=Zi,
t.ImageDimensionsTooLargeError=en,t.ThreadAlreadyContinuedError=tn,t.ThreadContinueInFlightError=rn,t.ThreadFingerprintMismatchError=nn,t.ThreadUnsupportedRequestError=
sn,t.ToolNameConflictError=on,t.ToolReferenceUnresolvedError=an,t.ThreadNotFoundError=cn,t.CompactionUnavailableError=ln,t.Batches=ji,t})();var J_={"claude-sonnet-4-5":"November 30th, 2026","claude-sonnet-4-5-20250929":"November 30th, 2026"},Ly=["claude-mythos-preview","claude-opus-4-6"];var zo=(()=>{class t extends T{}return t._errorName="OrgAPIKeyLimitExceededError",t})(),No=(()=>{class t extends T{}return t._errorName="WorkspaceAPIKeyLimitExc\
eededError",t})(),$l=(()=>{class t extends f{retrieve(e,r){return this._client.get(u`/v1/organizations/api_keys/${e}`,{...r,__span:c(this._client,"anthropic.org\
anization.api_keys.retrieve",r,{route:"/v1/organizations/api_keys/{api_key_id}",attributes:{"anthropic.organization.api_key.id":e}})})}update(e,r,n){return this.
_client.post(u`/v1/organizations/api_keys/${e}`,{body:r,...n,__span:c(this._client,"anthropic.organization.api_keys.update",n,{route:"/v1/organizations/api_keys\
/{api_key_id}",attributes:{"anthropic.organization.api_key.id":e}})})}list(e={},r){return this._client.getAPIList("/v1/organizations/api_keys",U,{query:e,...r,__span:c(
this._client,"anthropic.organization.api_keys.list",r,{route:"/v1/organizations/api_keys",queryParams:["after_id","before_id","created_by_user_id","limit","stat\
us","workspace_id"]})})}}return t.OrgAPIKeyLimitExceededError=zo,t.WorkspaceAPIKeyLimitExceededError=No,t})();var Oo=(()=>{class t extends T{}return t._errorName="ExternalKeyInWorkspacePolicyError",t})(),Mo=(()=>{class t extends T{}return t._errorName="ExternalKeyValida\
tionFailedError",t})(),Bo=(()=>{class t extends T{}return t._errorName="ExternalKeyValidationTimedOutError",t})(),qo=(()=>{class t extends ue{}return t._errorName=
"ExternalKeyChangedError",t})(),Fl=(()=>{class t extends f{create(e,r){return this._client.post("/v1/organizations/external_keys",{body:e,...r,__span:c(this._client,
"anthropic.organization.external_keys.create",r,{route:"/v1/organizations/external_keys",createdIDAttribute:"anthropic.organization.external_key.id"})})}retrieve(e,r){
return this._client.get(u`/v1/organizations/external_keys/${e}`,{...r,__span:c(this._client,"anthropic.organization.external_keys.retrieve",r,{route:"/v1/organi\
zations/external_keys/{external_key_id}",attributes:{"anthropic.organization.external_key.id":e}})})}update(e,r,n){return this._client.post(u`/v1/organizations/external_keys/${e}`,
{body:r,...n,__span:c(this._client,"anthropic.organization.external_keys.update",n,{route:"/v1/organizations/external_keys/{external_key_id}",attributes:{"anthr\
opic.organization.external_key.id":e}})})}list(e={},r){return this._client.getAPIList("/v1/organizations/external_keys",v,{query:e,...r,__span:c(this._client,"a\
nthropic.organization.external_keys.list",r,{route:"/v1/organizations/external_keys",queryParams:["limit","page"]})})}delete(e,r){return this._client.delete(u`/v1/organizations/external_keys/${e}`,
{...r,__span:c(this._client,"anthropic.organization.external_keys.delete",r,{route:"/v1/organizations/external_keys/{external_key_id}",attributes:{"anthropic.or\
ganization.external_key.id":e}})})}validate(e,r){return this._client.post(u`/v1/organizations/external_keys/${e}/validate`,{...r,__span:c(this._client,"anthropi\
c.organization.external_keys.validate",r,{route:"/v1/organizations/external_keys/{external_key_id}/validate",attributes:{"anthropic.organization.external_key.id":e}})})}}
return t.ExternalKeyInWorkspacePolicyError=Oo,t.ExternalKeyValidationFailedError=Mo,t.ExternalKeyValidationTimedOutError=Bo,t.ExternalKeyChangedError=qo,t})();var Lo=(()=>{class t extends T{}return t._errorName="AlreadyMemberError",t})(),$o=(()=>{class t extends T{}return t._errorName="CannotInviteEmailsWithUnverified\
DomainsError",t})(),Fo=(()=>{class t extends T{}return t._errorName="EmailDomainNotAllowedError",t})(),Uo=(()=>{class t extends T{}return t._errorName="InviteAl\
readyExistsError",t})(),Ul=(()=>{class t extends f{create(e,r){return this._client.post("/v1/organizations/invites",{body:e,...r,__span:c(this._client,"anthropi\
c.organization.invites.create",r,{route:"/v1/organizations/invites",createdIDAttribute:"anthropic.organization.invite.id"})})}retrieve(e,r){return this._client.
get(u`/v1/organizations/invites/${e}`,{...r,__span:c(this._client,"anthropic.organization.invites.retrieve",r,{route:"/v1/organizations/invites/{invite_id}",attributes:{
"anthropic.organization.invite.id":e}})})}list(e={},r){return this._client.getAPIList("/v1/organizations/invites",U,{query:e,...r,__span:c(this._client,"anthrop\
ic.organization.invites.list",r,{route:"/v1/organizations/invites",queryParams:["after_id","before_id","email","limit","roles","statuses"]})})}delete(e,r){return this.
_client.delete(u`/v1/organizations/invites/${e}`,{...r,__span:c(this._client,"anthropic.organization.invites.delete",r,{route:"/v1/organizations/invites/{invite\
_id}",attributes:{"anthropic.organization.invite.id":e}})})}}return t.AlreadyMemberError=Lo,t.CannotInviteEmailsWithUnverifiedDomainsError=$o,t.EmailDomainNotAllowedError=
Fo,t.InviteAlreadyExistsError=Uo,t})();var un=class extends f{retrieve(i){return this._client.get("/v1/organizations/compliance_settings",{...i,__span:c(this._client,"anthropic.organization.complianc\
e_settings.retrieve",i,{route:"/v1/organizations/compliance_settings"})})}update(i,e){return this._client.post("/v1/organizations/compliance_settings",{body:i,...e,
__span:c(this._client,"anthropic.organization.compliance_settings.update",e,{route:"/v1/organizations/compliance_settings"})})}};var dn=class extends f{list(i={},e){return this._client.getAPIList("/v1/organizations/rate_limits",v,{query:i,...e,__span:c(this._client,"anthropic.organization\
.rate_limits.list",e,{route:"/v1/organizations/rate_limits",queryParams:["group_type","limit","model","page"]})})}};var Ho=(()=>{class t extends T{}return t._errorName="CannotRemoveLastMemberError",t})(),Hl=(()=>{class t extends f{retrieve(e,r){return this._client.get(u`/v1/organizations/users/${e}`,
{...r,__span:c(this._client,"anthropic.organization.users.retrieve",r,{route:"/v1/organizations/users/{user_id}",attributes:{"anthropic.organization.user.id":e}})})}update(e,r,n){
return this._client.post(u`/v1/organizations/users/${e}`,{body:r,...n,__span:c(this._client,"anthropic.organization.users.update",n,{route:"/v1/organizations/us\
ers/{user_id}",attributes:{"anthropic.organization.user.id":e}})})}list(e={},r){return this._client.getAPIList("/v1/organizations/users",U,{query:e,...r,__span:c(
this._client,"anthropic.organization.users.list",r,{route:"/v1/organizations/users",queryParams:["after_id","before_id","email","limit","roles"]})})}remove(e,r){
return this._client.delete(u`/v1/organizations/users/${e}`,{...r,__span:c(this._client,"anthropic.organization.users.remove",r,{route:"/v1/organizations/users/{\
user_id}",attributes:{"anthropic.organization.user.id":e}})})}}return t.CannotRemoveLastMemberError=Ho,t})();var pn=class extends f{list(i,e){return this._client.getAPIList("/v1/organizations/analytics/artifacts",v,{query:i,...e,__span:c(this._client,"anthropic.organiz\
ation.analytics.artifacts.list",e,{route:"/v1/organizations/analytics/artifacts",queryParams:["date","filter","group_by","limit","page"]})})}};var hn=class extends f{list(i={},e){return this._client.getAPIList("/v1/organizations/analytics/connectors",v,{query:i,...e,__span:c(this._client,"anthropic.org\
anization.analytics.connectors.list",e,{route:"/v1/organizations/analytics/connectors",queryParams:["date","ending_date","filter","group_by","limit","order","or\
der_by","page","starting_date"],contentQueryParams:["filter"]})})}};var _n=class extends f{list(i={},e){return this._client.getAPIList("/v1/organizations/analytics/plugins",v,{query:i,...e,__span:c(this._client,"anthropic.organi\
zation.analytics.plugins.list",e,{route:"/v1/organizations/analytics/plugins",queryParams:["date","ending_date","filter","group_by","limit","order","order_by","\
page","starting_date"],contentQueryParams:["filter"]})})}};var fn=class extends f{list(i={},e){return this._client.getAPIList("/v1/organizations/analytics/skills",v,{query:i,...e,__span:c(this._client,"anthropic.organiz\
ation.analytics.skills.list",e,{route:"/v1/organizations/analytics/skills",queryParams:["date","ending_date","filter","group_by","limit","order","order_by","pag\
e","starting_date"],contentQueryParams:["filter"]})})}};var mn=class extends f{list(i,e){return this._client.getAPIList("/v1/organizations/analytics/summaries",v,{query:i,...e,__span:c(this._client,"anthropic.organiz\
ation.analytics.summaries.list",e,{route:"/v1/organizations/analytics/summaries",queryParams:["ending_date","filter","limit","page","starting_date"]})})}};var gn=class extends f{list(i={},e){return this._client.getAPIList("/v1/organizations/analytics/users",v,{query:i,...e,__span:c(this._client,"anthropic.organiza\
tion.analytics.users.list",e,{route:"/v1/organizations/analytics/users",queryParams:["date","ending_date","filter","group_by","limit","order","order_by","page",
"starting_date"],contentQueryParams:["page"]})})}};var bn=class extends f{list(i={},e){return this._client.getAPIList("/v1/organizations/analytics/apps/chat/projects",v,{query:i,...e,__span:c(this._client,"anthr\
opic.organization.analytics.apps.chat.projects.list",e,{route:"/v1/organizations/analytics/apps/chat/projects",queryParams:["date","ending_date","filter","group\
_by","limit","order","order_by","page","starting_date"]})})}};var Wl=(()=>{class t extends f{constructor(){super(...arguments),this.projects=new bn(this._client)}}return t.Projects=bn,t})();var jl=(()=>{class t extends f{constructor(){super(...arguments),this.chat=new Wl(this._client)}}return t.Chat=Wl,t})();var Dl=(()=>{class t extends f{constructor(){super(...arguments),this.summaries=new mn(this._client),this.users=new gn(this._client),this.apps=new jl(this._client),
this.connectors=new hn(this._client),this.plugins=new _n(this._client),this.skills=new fn(this._client),this.artifacts=new pn(this._client)}}return t.Summaries=
mn,t.Users=gn,t.Apps=jl,t.Connectors=hn,t.Plugins=_n,t.Skills=fn,t.Artifacts=pn,t})();var yn=class extends f{create(i,e){return this._client.post("/v1/organizations/federation_issuers",{body:i,...e,__span:c(this._client,"anthropic.organization.fe\
deration.issuers.create",e,{route:"/v1/organizations/federation_issuers",createdIDAttribute:"anthropic.organization.federation_issuer.id"})})}retrieve(i,e){return this.
_client.get(u`/v1/organizations/federation_issuers/${i}`,{...e,__span:c(this._client,"anthropic.organization.federation.issuers.retrieve",e,{route:"/v1/organiza\
tions/federation_issuers/{federation_issuer_id}",attributes:{"anthropic.organization.federation_issuer.id":i}})})}update(i,e,r){return this._client.post(u`/v1/organizations/federation_issuers/${i}`,
{body:e,...r,__span:c(this._client,"anthropic.organization.federation.issuers.update",r,{route:"/v1/organizations/federation_issuers/{federation_issuer_id}",attributes:{
"anthropic.organization.federation_issuer.id":i}})})}list(i={},e){return this._client.getAPIList("/v1/organizations/federation_issuers",v,{query:i,...e,__span:c(
this._client,"anthropic.organization.federation.issuers.list",e,{route:"/v1/organizations/federation_issuers",queryParams:["include_archived","limit","page"]})})}archive(i,e){
return this._client.post(u`/v1/organizations/federation_issuers/${i}/archive`,{...e,__span:c(this._client,"anthropic.organization.federation.issuers.archive",e,
{route:"/v1/organizations/federation_issuers/{federation_issuer_id}/archive",attributes:{"anthropic.organization.federation_issuer.id":i}})})}};var vn=class extends f{list(i,e={},r){return this._client.getAPIList(u`/v1/organizations/federation_rules/${i}/workspaces`,v,{query:e,...r,__span:c(this._client,
"anthropic.organization.federation.rules.workspaces.list",r,{route:"/v1/organizations/federation_rules/{federation_rule_id}/workspaces",queryParams:["limit","pa\
ge"],attributes:{"anthropic.organization.federation_rule.id":i}})})}add(i,e,r){return this._client.post(u`/v1/organizations/federation_rules/${i}/workspaces`,{body:e,
...r,__span:c(this._client,"anthropic.organization.federation.rules.workspaces.add",r,{route:"/v1/organizations/federation_rules/{federation_rule_id}/workspaces",
attributes:{"anthropic.organization.federation_rule.id":i},createdIDAttribute:"anthropic.organization.federation_rule.workspace.id",createdIDField:"workspace_id"})})}remove(i,e,r){
let{federation_rule_id:n}=e;return this._client.delete(u`/v1/organizations/federation_rules/${n}/workspaces/${i}`,{...r,__span:c(this._client,"anthropic.organiz\
ation.federation.rules.workspaces.remove",r,{route:"/v1/organizations/federation_rules/{federation_rule_id}/workspaces/{workspace_id}",attributes:{"anthropic.or\
ganization.federation_rule.id":n,"anthropic.organization.federation_rule.workspace.id":i}})})}};var Kl=(()=>{class t extends f{constructor(){super(...arguments),this.workspaces=new vn(this._client)}create(e,r){return this._client.post("/v1/organizations/fe\
deration_rules",{body:e,...r,__span:c(this._client,"anthropic.organization.federation.rules.create",r,{route:"/v1/organizations/federation_rules",createdIDAttribute:"\
anthropic.organization.federation_rule.id"})})}retrieve(e,r){return this._client.get(u`/v1/organizations/federation_rules/${e}`,{...r,__span:c(this._client,"ant\
hropic.organization.federation.rules.retrieve",r,{route:"/v1/organizations/federation_rules/{federation_rule_id}",attributes:{"anthropic.organization.federation\
_rule.id":e}})})}update(e,r,n){return this._client.post(u`/v1/organizations/federation_rules/${e}`,{body:r,...n,__span:c(this._client,"anthropic.organization.fe\
deration.rules.update",n,{route:"/v1/organizations/federation_rules/{federation_rule_id}",attributes:{"anthropic.organization.federation_rule.id":e}})})}list(e={},r){
return this._client.getAPIList("/v1/organizations/federation_rules",v,{query:e,...r,__span:c(this._client,"anthropic.organization.federation.rules.list",r,{route:"\
/v1/organizations/federation_rules",queryParams:["include_archived","issuer_id","limit","page"]})})}archive(e,r){return this._client.post(u`/v1/organizations/federation_rules/${e}/archive`,
{...r,__span:c(this._client,"anthropic.organization.federation.rules.archive",r,{route:"/v1/organizations/federation_rules/{federation_rule_id}/archive",attributes:{
"anthropic.organization.federation_rule.id":e}})})}}return t.Workspaces=vn,t})();var Gl=(()=>{class t extends f{constructor(){super(...arguments),this.issuers=new yn(this._client),this.rules=new Kl(this._client)}}return t.Issuers=yn,t.Rules=
Kl,t})();var wn=class extends f{list(i,e={},r){return this._client.getAPIList(u`/v1/organizations/rbac_groups/${i}/members`,v,{query:e,...r,__span:c(this._client,"anthro\
pic.organization.rbac_groups.members.list",r,{route:"/v1/organizations/rbac_groups/{rbac_group_id}/members",queryParams:["limit","page"],attributes:{"anthropic.\
organization.rbac_group.id":i}})})}add(i,e,r){return this._client.post(u`/v1/organizations/rbac_groups/${i}/members`,{body:e,...r,__span:c(this._client,"anthrop\
ic.organization.rbac_groups.members.add",r,{route:"/v1/organizations/rbac_groups/{rbac_group_id}/members",attributes:{"anthropic.organization.rbac_group.id":i},
createdIDAttribute:"anthropic.organization.rbac_group.member.id",createdIDField:"user_id"})})}remove(i,e,r){let{rbac_group_id:n}=e;return this._client.delete(u`/v1/organizations/rbac_groups/${n}/members/${i}`,
{...r,__span:c(this._client,"anthropic.organization.rbac_groups.members.remove",r,{route:"/v1/organizations/rbac_groups/{rbac_group_id}/members/{user_id}",attributes:{
"anthropic.organization.rbac_group.id":n,"anthropic.organization.rbac_group.member.id":i}})})}};var Wo=(()=>{class t extends T{}return t._errorName="RBACGroupGrantsOwnerAccessError",t})(),jo=(()=>{class t extends T{}return t._errorName="RBACGroupOwnerAcces\
sUnconfirmedError",t})(),Vl=(()=>{class t extends f{constructor(){super(...arguments),this.members=new wn(this._client)}create(e,r){return this._client.post("/v\
1/organizations/rbac_groups",{body:e,...r,__span:c(this._client,"anthropic.organization.rbac_groups.create",r,{route:"/v1/organizations/rbac_groups",createdIDAttribute:"\
anthropic.organization.rbac_group.id"})})}retrieve(e,r){return this._client.get(u`/v1/organizations/rbac_groups/${e}`,{...r,__span:c(this._client,"anthropic.org\
anization.rbac_groups.retrieve",r,{route:"/v1/organizations/rbac_groups/{rbac_group_id}",attributes:{"anthropic.organization.rbac_group.id":e}})})}update(e,r,n){
return this._client.post(u`/v1/organizations/rbac_groups/${e}`,{body:r,...n,__span:c(this._client,"anthropic.organization.rbac_groups.update",n,{route:"/v1/orga\
nizations/rbac_groups/{rbac_group_id}",attributes:{"anthropic.organization.rbac_group.id":e}})})}list(e={},r){return this._client.getAPIList("/v1/organizations/\
rbac_groups",v,{query:e,...r,__span:c(this._client,"anthropic.organization.rbac_groups.list",r,{route:"/v1/organizations/rbac_groups",queryParams:["limit","page"]})})}delete(e,r){
return this._client.delete(u`/v1/organizations/rbac_groups/${e}`,{...r,__span:c(this._client,"anthropic.organization.rbac_groups.delete",r,{route:"/v1/organizat\
ions/rbac_groups/{rbac_group_id}",attributes:{"anthropic.organization.rbac_group.id":e}})})}}return t.RBACGroupGrantsOwnerAccessError=Wo,t.RBACGroupOwnerAccessUnconfirmedError=
jo,t.Members=wn,t})();var En=class extends f{list(i,e={},r){return this._client.getAPIList(u`/v1/organizations/rbac_roles/${i}/permissions`,v,{query:e,...r,__span:c(this._client,"ant\
hropic.organization.rbac_roles.permissions.list",r,{route:"/v1/organizations/rbac_roles/{rbac_role_id}/permissions",queryParams:["limit","page"],attributes:{"an\
thropic.organization.rbac_role.id":i}})})}};var Jl=(()=>{class t extends f{constructor(){super(...arguments),this.permissions=new En(this._client)}retrieve(e,r){return this._client.get(u`/v1/organizations/rbac_roles/${e}`,
{...r,__span:c(this._client,"anthropic.organization.rbac_roles.retrieve",r,{route:"/v1/organizations/rbac_roles/{rbac_role_id}",attributes:{"anthropic.organizat\
ion.rbac_role.id":e}})})}list(e={},r){return this._client.getAPIList("/v1/organizations/rbac_roles",v,{query:e,...r,__span:c(this._client,"anthropic.organizatio\
n.rbac_roles.list",r,{route:"/v1/organizations/rbac_roles",queryParams:["limit","page"]})})}}return t.Permissions=En,t})();var kn=class extends f{list(i,e={},r){return this._client.getAPIList(u`/v1/organizations/service_accounts/${i}/workspaces`,v,{query:e,...r,__span:c(this._client,
"anthropic.organization.service_accounts.workspaces.list",r,{route:"/v1/organizations/service_accounts/{service_account_id}/workspaces",queryParams:["limit","pa\
ge"],attributes:{"anthropic.organization.service_account.id":i}})})}add(i,e,r){return this._client.post(u`/v1/organizations/service_accounts/${i}/workspaces`,{body:e,
...r,__span:c(this._client,"anthropic.organization.service_accounts.workspaces.add",r,{route:"/v1/organizations/service_accounts/{service_account_id}/workspaces",
attributes:{"anthropic.organization.service_account.id":i},createdIDAttribute:"anthropic.organization.service_account.workspace.id",createdIDField:"workspace_id"})})}remove(i,e,r){
let{service_account_id:n}=e;return this._client.delete(u`/v1/organizations/service_accounts/${n}/workspaces/${i}`,{...r,__span:c(this._client,"anthropic.organiz\
ation.service_accounts.workspaces.remove",r,{route:"/v1/organizations/service_accounts/{service_account_id}/workspaces/{workspace_id}",attributes:{"anthropic.or\
ganization.service_account.id":n,"anthropic.organization.service_account.workspace.id":i}})})}};var Yl=(()=>{class t extends f{constructor(){super(...arguments),this.workspaces=new kn(this._client)}create(e,r){return this._client.post("/v1/organizations/se\
rvice_accounts",{body:e,...r,__span:c(this._client,"anthropic.organization.service_accounts.create",r,{route:"/v1/organizations/service_accounts",createdIDAttribute:"\
anthropic.organization.service_account.id"})})}retrieve(e,r){return this._client.get(u`/v1/organizations/service_accounts/${e}`,{...r,__span:c(this._client,"ant\
hropic.organization.service_accounts.retrieve",r,{route:"/v1/organizations/service_accounts/{service_account_id}",attributes:{"anthropic.organization.service_ac\
count.id":e}})})}update(e,r,n){return this._client.post(u`/v1/organizations/service_accounts/${e}`,{body:r,...n,__span:c(this._client,"anthropic.organization.se\
rvice_accounts.update",n,{route:"/v1/organizations/service_accounts/{service_account_id}",attributes:{"anthropic.organization.service_account.id":e}})})}list(e={},r){
return this._client.getAPIList("/v1/organizations/service_accounts",v,{query:e,...r,__span:c(this._client,"anthropic.organization.service_accounts.list",r,{route:"\
/v1/organizations/service_accounts",queryParams:["include_archived","limit","page"]})})}archive(e,r){return this._client.post(u`/v1/organizations/service_accounts/${e}/archive`,
{...r,__span:c(this._client,"anthropic.organization.service_accounts.archive",r,{route:"/v1/organizations/service_accounts/{service_account_id}/archive",attributes:{
"anthropic.organization.service_account.id":e}})})}}return t.Workspaces=kn,t})();var Sn=class extends f{list(i={},e){return this._client.getAPIList("/v1/organizations/spend_limits/effective",v,{query:i,...e,__span:c(this._client,"anthropic.o\
rganization.spend_limits.effective.list",e,{route:"/v1/organizations/spend_limits/effective",queryParams:["limit","page","period","user_ids"]})})}};var An=class extends f{retrieve(i,e){return this._client.get(u`/v1/organizations/spend_limit_increase_requests/${i}`,{...e,__span:c(this._client,"anthropic.orga\
nization.spend_limits.increase_requests.retrieve",e,{route:"/v1/organizations/spend_limit_increase_requests/{spend_limit_increase_request_id}",attributes:{"anth\
ropic.organization.spend_limit_increase_request.id":i}})})}list(i={},e){return this._client.getAPIList("/v1/organizations/spend_limit_increase_requests",v,{query:i,
...e,__span:c(this._client,"anthropic.organization.spend_limits.increase_requests.list",e,{route:"/v1/organizations/spend_limit_increase_requests",queryParams:[
"actor_ids","limit","page","status"]})})}approve(i,e,r){return this._client.post(u`/v1/organizations/spend_limit_increase_requests/${i}/approve`,{body:e,...r,__span:c(
this._client,"anthropic.organization.spend_limits.increase_requests.approve",r,{route:"/v1/organizations/spend_limit_increase_requests/{spend_limit_increase_req\
uest_id}/approve",attributes:{"anthropic.organization.spend_limit_increase_request.id":i}})})}deny(i,e,r){return this._client.post(u`/v1/organizations/spend_limit_increase_requests/${i}/deny`,
{body:e,...r,__span:c(this._client,"anthropic.organization.spend_limits.increase_requests.deny",r,{route:"/v1/organizations/spend_limit_increase_requests/{spend\
_limit_increase_request_id}/deny",attributes:{"anthropic.organization.spend_limit_increase_request.id":i}})})}};var Ql=(()=>{class t extends f{constructor(){super(...arguments),this.effective=new Sn(this._client),this.increaseRequests=new An(this._client)}}return t.Effective=
Sn,t.IncreaseRequests=An,t})();var xn=class extends f{retrieve(i,e,r){let{workspace_id:n}=e;return this._client.get(u`/v1/organizations/workspaces/${n}/members/${i}`,{...r,__span:c(this._client,
"anthropic.organization.workspaces.members.retrieve",r,{route:"/v1/organizations/workspaces/{workspace_id}/members/{user_id}",attributes:{"anthropic.organizatio\
n.workspace.id":n,"anthropic.organization.workspace.member.id":i}})})}update(i,e,r){let{workspace_id:n,...s}=e;return this._client.post(u`/v1/organizations/workspaces/${n}/members/${i}`,
{body:s,...r,__span:c(this._client,"anthropic.organization.workspaces.members.update",r,{route:"/v1/organizations/workspaces/{workspace_id}/members/{user_id}",attributes:{
"anthropic.organization.workspace.id":n,"anthropic.organization.workspace.member.id":i}})})}list(i,e={},r){return this._client.getAPIList(u`/v1/organizations/workspaces/${i}/members`,
U,{query:e,...r,__span:c(this._client,"anthropic.organization.workspaces.members.list",r,{route:"/v1/organizations/workspaces/{workspace_id}/members",queryParams:[
"after_id","before_id","limit"],attributes:{"anthropic.organization.workspace.id":i}})})}add(i,e,r){return this._client.post(u`/v1/organizations/workspaces/${i}/members`,
{body:e,...r,__span:c(this._client,"anthropic.organization.workspaces.members.add",r,{route:"/v1/organizations/workspaces/{workspace_id}/members",attributes:{"a\
nthropic.organization.workspace.id":i},createdIDAttribute:"anthropic.organization.workspace.member.id",createdIDField:"user_id"})})}remove(i,e,r){let{workspace_id:n}=e;
return this._client.delete(u`/v1/organizations/workspaces/${n}/members/${i}`,{...r,__span:c(this._client,"anthropic.organization.workspaces.members.remove",r,{route:"\
/v1/organizations/workspaces/{workspace_id}/members/{user_id}",attributes:{"anthropic.organization.workspace.id":n,"anthropic.organization.workspace.member.id":i}})})}};var Pn=class extends f{update(i,e,r){let{workspace_id:n,...s}=e;return this._client.post(u`/v1/organizations/workspaces/${n}/rate_limits/${i}`,{body:s,...r,__span:c(
this._client,"anthropic.organization.workspaces.rate_limits.update",r,{route:"/v1/organizations/workspaces/{workspace_id}/rate_limits/{rate_limit_id}",attributes:{
"anthropic.organization.workspace.id":n,"anthropic.organization.workspace.rate_limit.id":i}})})}list(i,e={},r){return this._client.getAPIList(u`/v1/organizations/workspaces/${i}/rate_limits`,
v,{query:e,...r,__span:c(this._client,"anthropic.organization.workspaces.rate_limits.list",r,{route:"/v1/organizations/workspaces/{workspace_id}/rate_limits",queryParams:[
"group_type","include_inherited","limit","page"],attributes:{"anthropic.organization.workspace.id":i}})})}};var Tn=class extends f{retrieve(i,e,r){let{workspace_id:n}=e;return this._client.get(u`/v1/organizations/workspaces/${n}/service_accounts/${i}`,{...r,__span:c(this.
_client,"anthropic.organization.workspaces.service_accounts.retrieve",r,{route:"/v1/organizations/workspaces/{workspace_id}/service_accounts/{service_account_id\
}",attributes:{"anthropic.organization.workspace.id":n,"anthropic.organization.workspace.service_account.id":i}})})}update(i,e,r){let{workspace_id:n,...s}=e;return this.
_client.post(u`/v1/organizations/workspaces/${n}/service_accounts/${i}`,{body:s,...r,__span:c(this._client,"anthropic.organization.workspaces.service_accounts.u\
pdate",r,{route:"/v1/organizations/workspaces/{workspace_id}/service_accounts/{service_account_id}",attributes:{"anthropic.organization.workspace.id":n,"anthrop\
ic.organization.workspace.service_account.id":i}})})}list(i,e={},r){return this._client.getAPIList(u`/v1/organizations/workspaces/${i}/service_accounts`,v,{query:e,
...r,__span:c(this._client,"anthropic.organization.workspaces.service_accounts.list",r,{route:"/v1/organizations/workspaces/{workspace_id}/service_accounts",queryParams:[
"limit","page"],attributes:{"anthropic.organization.workspace.id":i}})})}add(i,e,r){return this._client.post(u`/v1/organizations/workspaces/${i}/service_accounts`,
{body:e,...r,__span:c(this._client,"anthropic.organization.workspaces.service_accounts.add",r,{route:"/v1/organizations/workspaces/{workspace_id}/service_accoun\
ts",attributes:{"anthropic.organization.workspace.id":i},createdIDAttribute:"anthropic.organization.workspace.service_account.id",createdIDField:"service_accoun\
t_id"})})}remove(i,e,r){let{workspace_id:n}=e;return this._client.delete(u`/v1/organizations/workspaces/${n}/service_accounts/${i}`,{...r,__span:c(this._client,
"anthropic.organization.workspaces.service_accounts.remove",r,{route:"/v1/organizations/workspaces/{workspace_id}/service_accounts/{service_account_id}",attributes:{
"anthropic.organization.workspace.id":n,"anthropic.organization.workspace.service_account.id":i}})})}};var Do=(()=>{class t extends T{}return t._errorName="KeyProfileMismatchError",t})(),Ko=(()=>{class t extends T{}return t._errorName="WorkspaceMemberLimitExceede\
dError",t})(),Go=(()=>{class t extends T{}return t._errorName="WorkspacePolicyViolationError",t})(),Xl=(()=>{class t extends f{constructor(){super(...arguments),
this.rateLimits=new Pn(this._client),this.members=new xn(this._client),this.serviceAccounts=new Tn(this._client)}create(e,r){return this._client.post("/v1/organ\
izations/workspaces",{body:e,...r,__span:c(this._client,"anthropic.organization.workspaces.create",r,{route:"/v1/organizations/workspaces",createdIDAttribute:"a\
nthropic.organization.workspace.id"})})}retrieve(e,r){return this._client.get(u`/v1/organizations/workspaces/${e}`,{...r,__span:c(this._client,"anthropic.organi\
zation.workspaces.retrieve",r,{route:"/v1/organizations/workspaces/{workspace_id}",attributes:{"anthropic.organization.workspace.id":e}})})}update(e,r,n){return this.
_client.post(u`/v1/organizations/workspaces/${e}`,{body:r,...n,__span:c(this._client,"anthropic.organization.workspaces.update",n,{route:"/v1/organizations/work\
spaces/{workspace_id}",attributes:{"anthropic.organization.workspace.id":e}})})}list(e={},r){return this._client.getAPIList("/v1/organizations/workspaces",U,{query:e,
...r,__span:c(this._client,"anthropic.organization.workspaces.list",r,{route:"/v1/organizations/workspaces",queryParams:["after_id","before_id","ids","include_a\
rchived","include_default","limit"]})})}archive(e,r){return this._client.post(u`/v1/organizations/workspaces/${e}/archive`,{...r,__span:c(this._client,"anthropi\
c.organization.workspaces.archive",r,{route:"/v1/organizations/workspaces/{workspace_id}/archive",attributes:{"anthropic.organization.workspace.id":e}})})}}return t.
KeyProfileMismatchError=Do,t.WorkspaceMemberLimitExceededError=Ko,t.WorkspacePolicyViolationError=Go,t.RateLimits=Pn,t.Members=xn,t.ServiceAccounts=Tn,t})();var Rn=(()=>{class t extends T{}return t._errorName="OrgMemberLimitExceededError",t})(),Cn=(()=>{class t extends re{}return t._errorName="RBACRoleNotFoundError",
t})(),In=(()=>{class t extends ue{}return t._errorName="ConcurrentMembershipChangeError",t})(),Vo=(()=>{class t extends f{constructor(){super(...arguments),this.
apiKeys=new $l(this._client),this.externalKeys=new Fl(this._client),this.federation=new Gl(this._client),this.invites=new Ul(this._client),this.serviceAccounts=
new Yl(this._client),this.users=new Hl(this._client),this.workspaces=new Xl(this._client),this.rateLimits=new dn(this._client),this.complianceSettings=new un(this.
_client),this.analytics=new Dl(this._client),this.spendLimits=new Ql(this._client),this.rbacGroups=new Vl(this._client),this.rbacRoles=new Jl(this._client)}retrieve(e){
return this._client.get("/v1/organizations/me",{...e,__span:c(this._client,"anthropic.organization.retrieve",e,{route:"/v1/organizations/me"})})}}return t.OrgMemberLimitExceededError=
Rn,t.RBACRoleNotFoundError=Cn,t.ConcurrentMembershipChangeError=In,t.APIKeys=$l,t.OrgAPIKeyLimitExceededError=zo,t.WorkspaceAPIKeyLimitExceededError=No,t.ExternalKeys=
Fl,t.ExternalKeyInWorkspacePolicyError=Oo,t.ExternalKeyValidationFailedError=Mo,t.ExternalKeyValidationTimedOutError=Bo,t.ExternalKeyChangedError=qo,t.Federation=
Gl,t.Invites=Ul,t.AlreadyMemberError=Lo,t.CannotInviteEmailsWithUnverifiedDomainsError=$o,t.EmailDomainNotAllowedError=Fo,t.InviteAlreadyExistsError=Uo,t.ServiceAccounts=
Yl,t.Users=Hl,t.CannotRemoveLastMemberError=Ho,t.Workspaces=Xl,t.KeyProfileMismatchError=Do,t.WorkspaceMemberLimitExceededError=Ko,t.WorkspacePolicyViolationError=
Go,t.RateLimits=dn,t.ComplianceSettings=un,t.Analytics=Dl,t.SpendLimits=Ql,t.RBACGroups=Vl,t.RBACGroupGrantsOwnerAccessError=Wo,t.RBACGroupOwnerAccessUnconfirmedError=
jo,t.RBACRoles=Jl,t})();var zn=class extends f{create(i,e,r){let{workspace_id:n,...s}=e;return this._client.post(u`/v1/skills/${i}/versions`,ne({body:s,...r,headers:d([{...n!=null?{"an\
thropic-workspace-id":n}:void 0},r?.headers]),__span:c(this._client,"anthropic.skills.versions.create",r,{route:"/v1/skills/{skill_id}/versions",attributes:{"an\
thropic.skill.id":i},createdIDAttribute:"anthropic.skill.version.id"})},this._client,!1))}retrieve(i,e,r){let{skill_id:n,workspace_id:s}=e;return this._client.get(
u`/v1/skills/${n}/versions/${i}`,{...r,headers:d([{...s!=null?{"anthropic-workspace-id":s}:void 0},r?.headers]),__span:c(this._client,"anthropic.skills.versions\
.retrieve",r,{route:"/v1/skills/{skill_id}/versions/{version}",attributes:{"anthropic.skill.id":n,"anthropic.skill.version.id":i}})})}list(i,e={},r){let{workspace_id:n,
...s}=e??{};return this._client.getAPIList(u`/v1/skills/${i}/versions`,v,{query:s,...r,headers:d([{...n!=null?{"anthropic-workspace-id":n}:void 0},r?.headers]),
__span:c(this._client,"anthropic.skills.versions.list",r,{route:"/v1/skills/{skill_id}/versions",queryParams:["limit","page"],attributes:{"anthropic.skill.id":i}})})}delete(i,e,r){
let{skill_id:n,workspace_id:s}=e;return this._client.delete(u`/v1/skills/${n}/versions/${i}`,{...r,headers:d([{...s!=null?{"anthropic-workspace-id":s}:void 0},r?.
headers]),__span:c(this._client,"anthropic.skills.versions.delete",r,{route:"/v1/skills/{skill_id}/versions/{version}",attributes:{"anthropic.skill.id":n,"anthr\
opic.skill.version.id":i}})})}};var Nn=(()=>{class t extends ue{}return t._errorName="SkillReadBlockedUndecryptableError",t})(),Jo=(()=>{class t extends f{constructor(){super(...arguments),this.
versions=new zn(this._client)}create(e,r){let{workspace_id:n,...s}=e;return this._client.post("/v1/skills",ne({body:s,...r,headers:d([{...n!=null?{"anthropic-wo\
rkspace-id":n}:void 0},r?.headers]),__span:c(this._client,"anthropic.skills.create",r,{route:"/v1/skills",createdIDAttribute:"anthropic.skill.id"})},this._client,
!1))}retrieve(e,r={},n){let{workspace_id:s}=r??{};return this._client.get(u`/v1/skills/${e}`,{...n,headers:d([{...s!=null?{"anthropic-workspace-id":s}:void 0},n?.
headers]),__span:c(this._client,"anthropic.skills.retrieve",n,{route:"/v1/skills/{skill_id}",attributes:{"anthropic.skill.id":e}})})}list(e={},r){let{workspace_id:n,
...s}=e??{};return this._client.getAPIList("/v1/skills",v,{query:s,...r,headers:d([{...n!=null?{"anthropic-workspace-id":n}:void 0},r?.headers]),__span:c(this._client,
"anthropic.skills.list",r,{route:"/v1/skills",queryParams:["limit","page","source"]})})}delete(e,r={},n){let{workspace_id:s}=r??{};return this._client.delete(u`/v1/skills/${e}`,
{...n,headers:d([{...s!=null?{"anthropic-workspace-id":s}:void 0},n?.headers]),__span:c(this._client,"anthropic.skills.delete",n,{route:"/v1/skills/{skill_id}",
attributes:{"anthropic.skill.id":e}})})}}return t.SkillReadBlockedUndecryptableError=Nn,t.Versions=zn,t})();var On=class extends f{create(i,e,r){let{workspace_id:n,...s}=e;return this._client.post(u`/v1/user_profiles/${i}/action_urls`,{body:s,...r,headers:d([{...n!=null?
{"anthropic-workspace-id":n}:void 0},r?.headers]),__span:c(this._client,"anthropic.user_profiles.action_urls.create",r,{route:"/v1/user_profiles/{user_profile_i\
d}/action_urls",attributes:{"anthropic.user_profile.id":i}})})}};var Mn=(()=>{class t extends T{}return t._errorName="UserProfileNotFoundError",t})(),Bn=(()=>{class t extends T{}return t._errorName="UserProfileRequiredError",
t})(),qn=(()=>{class t extends D{}return t._errorName="UserProfileBillingNotAuthorizedError",t})(),Ln=(()=>{class t extends D{}return t._errorName="UserProfileN\
otBillableError",t})(),Yo=(()=>{class t extends f{constructor(){super(...arguments),this.actionURLs=new On(this._client)}create(e,r){let{workspace_id:n,...s}=e;
return this._client.post("/v1/user_profiles",{body:s,...r,headers:d([{...n!=null?{"anthropic-workspace-id":n}:void 0},r?.headers]),__span:c(this._client,"anthro\
pic.user_profiles.create",r,{route:"/v1/user_profiles",createdIDAttribute:"anthropic.user_profile.id"})})}retrieve(e,r={},n){let{workspace_id:s}=r??{};return this.
_client.get(u`/v1/user_profiles/${e}`,{...n,headers:d([{...s!=null?{"anthropic-workspace-id":s}:void 0},n?.headers]),__span:c(this._client,"anthropic.user_profi\
les.retrieve",n,{route:"/v1/user_profiles/{user_profile_id}",attributes:{"anthropic.user_profile.id":e}})})}update(e,r,n){let{workspace_id:s,...o}=r;return this.
_client.post(u`/v1/user_profiles/${e}`,{body:o,...n,headers:d([{...s!=null?{"anthropic-workspace-id":s}:void 0},n?.headers]),__span:c(this._client,"anthropic.us\
er_profiles.update",n,{route:"/v1/user_profiles/{user_profile_id}",attributes:{"anthropic.user_profile.id":e}})})}list(e={},r){let{workspace_id:n,...s}=e??{};return this.
_client.getAPIList("/v1/user_profiles",v,{query:s,...r,headers:d([{...n!=null?{"anthropic-workspace-id":n}:void 0},r?.headers]),__span:c(this._client,"anthropic\
.user_profiles.list",r,{route:"/v1/user_profiles",queryParams:["enforcement_status","limit","order","order_by","page"]})})}delete(e,r={},n){let{workspace_id:s}=r??
{};return this._client.delete(u`/v1/user_profiles/${e}`,{...n,headers:d([{...s!=null?{"anthropic-workspace-id":s}:void 0},n?.headers]),__span:c(this._client,"an\
thropic.user_profiles.delete",n,{route:"/v1/user_profiles/{user_profile_id}",attributes:{"anthropic.user_profile.id":e}})})}}return t.UserProfileNotFoundError=Mn,
t.UserProfileRequiredError=Bn,t.UserProfileBillingNotAuthorizedError=qn,t.UserProfileNotBillableError=Ln,t.ActionURLs=On,t})();var Y_=new Map([["400 already_member",Lo],["400 available_tools_limit_exceeded",Di],["400 bundle_attachment_not_supported",Us],["400 bundle_on_call",Hs],["400 c\
annot_invite_emails_with_unverified_domains",$o],["400 cannot_remove_last_member",Ho],["400 cannot_sign_out_primary_owner",Ys],["400 cannot_sign_out_self",Qs],[
"400 claude_code_key_creator_not_member",ja],["400 claude_code_version_too_old",Da],["400 cmek_feature_unsupported",lo],["400 cmek_key_disabled",Ka],["400 cmek_\
key_network_blocked",Ga],["400 compaction_block_ambiguous",Ki],["400 compaction_block_misplaced",Gi],["400 compaction_content_mismatch",Vi],["400 compaction_inc\
omplete_turn",Ji],["400 compaction_nothing_to_summarize",Yi],["400 compaction_signature_invalid",Qi],["400 compaction_too_many_tool_references",Xi],["400 compac\
tion_tool_changes_mismatch",Zi],["400 email_domain_not_allowed",Fo],["400 environment_archived",Ss],["400 external_key_in_workspace_policy",Oo],["400 external_k\
ey_validation_failed",Mo],["400 external_key_validation_timed_out",Bo],["400 file_not_downloadable",hr],["400 image_dimensions_too_large",en],["400 invalid_conf\
ig_type_change",As],["400 invalid_metadata",xs],["400 invite_already_exists",Uo],["400 key_profile_mismatch",Do],["400 org_api_key_limit_exceeded",zo],["400 org\
_member_limit_exceeded",Rn],["400 organization_not_enrolled_in_beta",Ui],["400 organization_on_hold",Va],["400 organization_type_not_supported",Ja],["400 parent\
_organization_required",Ya],["400 rbac_group_grants_owner_access",Wo],["400 rbac_group_order_limit_exceeded",uo],["400 rbac_group_owner_access_unconfirmed",jo],
["400 request_body_encoding_invalid",Qa],["400 request_body_encoding_unsupported",Xa],["400 request_body_timeout",Hi],["400 scan_failed",io],["400 settings_docu\
ment_limit_exceeded",po],["400 settings_history_limit_exceeded",ho],["400 slack_channel_set_up_settings_refused",Ws],["400 storage_quota_exceeded",_r],["400 thr\
ead_already_continued",tn],["400 thread_continue_in_flight",rn],["400 thread_fingerprint_mismatch",nn],["400 thread_unsupported_request",sn],["400 tool_name_con\
flict",on],["400 tool_reference_unresolved",an],["400 unsupported_charset",Wi],["400 user_profile_not_found",Mn],["400 user_profile_required",Bn],["400 workspac\
e_api_key_limit_exceeded",No],["400 workspace_member_limit_exceeded",Ko],["400 workspace_policy_violation",Go],["402 linked_organization_billing_unavailable",Za],
["402 linked_organization_spend_limit_reached",ec],["403 api_key_scope_missing",js],["403 cannot_sign_out_managed_member",Xs],["403 cannot_sign_out_membership_a\
dmin",Zs],["403 cannot_sign_out_owner",eo],["403 cannot_sign_out_privileged_member",to],["403 claude_tag_writes_not_enabled",Ds],["403 compliance_configuration_\
restricted",Ks],["403 environment_create_disabled",Ps],["403 environment_update_disabled",Ts],["403 organization_level_scoped_api_key_required",Gs],["403 sandbo\
x_egress_restricted",tc],["403 spend_limits_admin_api_writes_not_enabled",co],["403 user_profile_billing_not_authorized",qn],["403 user_profile_not_billable",Ln],
["404 environment_not_found",Rs],["404 file_expired",fr],["404 rbac_group_managed_settings_not_found",_o],["404 rbac_group_not_found",ro],["404 rbac_role_not_fo\
und",Cn],["404 slack_channel_set_up_environment_not_found",Vs],["404 thread_not_found",cn],["409 concurrent_membership_change",In],["409 external_key_changed",qo],
["409 plugin_name_taken",no],["409 scan_pending",so],["409 skill_name_taken",oo],["409 skill_read_blocked_undecryptable",Nn],["409 slack_channel_set_up_settings\
_conflict",Js],["412 heartbeat_precondition_failed",ks],["413 request_body_too_large_after_decoding",rc],["429 contract_spend_limit_reached",ic],["429 enforced_\
spend_limit_reached",nc],["429 ramp_limit_exceeded",sc],["503 cmek_context_unavailable",oc],["503 cmek_key_unreachable",ac],["503 registration_pending",ao],["52\
9 compaction_unavailable",ln]]);var X_="urn:ietf:params:oauth:grant-type:jwt-bearer",Z_="refresh_token",Zl="/v1/oauth/token",Yt="oauth-2025-04-20",ef="oidc-federation-2026-04-01",tf=120,$n=30,
rf=5,Q_=1<<20;function eu(t){if(!t)return;let i;try{i=new URL(t)}catch(r){throw new j(`Invalid token endpoint base URL "${t}": ${r}`)}if(i.protocol==="https:")return;
let e=i.hostname.toLowerCase().replace(/^\[|\]$/g,"");if(!(i.protocol==="http:"&&(e==="localhost"||e==="127.0.0.1"||e==="::1")))throw new j(`Refusing to send cr\
edential over non-https token endpoint "${t}"`)}async function tu(t,i){let e=await wv(t),r;try{r=JSON.parse(e)}catch{throw new j(`Token endpoint returned non-JS\
ON response (status ${t.status})`,t.status,we(e),i)}if(!r.access_token)throw new j(`Token endpoint response missing access_token: ${JSON.stringify(we(r))}`,t.status,
we(r),i);if(r.token_type&&r.token_type.toLowerCase()!=="bearer")throw new j(`Token endpoint response: unsupported token_type "${r.token_type}" (want Bearer)`,t.
status,we(r),i);return r}var qd=2e3,vv=new Set(["error","error_description","error_uri"]);function we(t){if(t==null)return t;if(typeof t=="string"){let i;try{i=
JSON.parse(t)}catch{return t.length<=qd?t:t.slice(0,qd)+`... <${t.length-qd} more chars>`}return JSON.stringify(we(i))}if(typeof t=="object"&&!Array.isArray(t)){
let i={};for(let[e,r]of Object.entries(t))vv.has(e)&&(i[e]=r);return i}return null}async function ru(t,i=e=>console.warn(`anthropic-sdk: ${e}`)){if(typeof process>
"u"||process.platform==="win32")return;let{fs:e}=await import("./node-ZIB5WEVT.mjs"),r=t,n;try{r=await e.promises.realpath(t),n=await e.promises.stat(r)}catch{
return}let s=n.mode&511;if(s&18)throw new j(`Credentials file at ${r} is group/world-writable (mode 0o${s.toString(8)}); this allows other local users to plant \
tokens. Run \`chmod 600 ${r}\`.`);if(s&36)throw new j(`Credentials file at ${r} is group/world-readable (mode 0o${s.toString(8)}); run \`chmod 600 ${r}\` before \
retrying.`);typeof process.getuid=="function"&&n.uid!==process.getuid()&&i(`credentials file at ${r} is owned by uid ${n.uid} (current process uid ${process.getuid()}\
); verify this is intentional.`)}async function iu(t,i){let{fs:e,path:r}=await import("./node-ZIB5WEVT.mjs"),n=r.dirname(t);await e.promises.mkdir(n,{recursive:!0,
mode:448});let s=`${t}.${process.pid}.${Math.random().toString(36).slice(2)}.tmp`;try{let o=await e.promises.open(s,"w",384);try{await o.writeFile(JSON.stringify(
i,null,2)),await o.sync()}finally{await o.close()}await e.promises.rename(s,t)}catch(o){throw await e.promises.unlink(s).catch(()=>{}),o}try{let o=await e.promises.
open(n,"r");try{await o.sync()}finally{await o.close()}}catch{}}async function wv(t){if(!t.body)return"";let i=t.body.getReader(),e=[],r=0;for(;;){let{done:s,value:o}=await i.
read();if(s)break;if(r+o.length>Q_){let l=Q_-r;l>0&&e.push(o.subarray(0,l)),await i.cancel();break}e.push(o),r+=o.length}let n;if(e.length===1)n=e[0];else{n=new Uint8Array(
e.reduce((o,l)=>o+l.length,0));let s=0;for(let o of e)n.set(o,s),s+=o.length}return new TextDecoder("utf-8").decode(n)}var j=(()=>{class t extends S{constructor(e,r=null,n=null,s=null){
super(e),this.statusCode=r,this.body=n,this.requestId=s}}return t._errorName="WorkloadIdentityError",t})();function $e(){return Math.floor(Date.now()/1e3)}var nu=class{constructor(i,e){this.cached=null,this.pendingRefresh=null,this.nextForce=!1,this.lastAdvisoryError=0,this.provider=i,this.onAdvisoryRefreshError=e}async getToken(){
let i=this.nextForce;this.nextForce=!1;let e=this.cached;if(i||e==null)return(await this.refresh(i)).token;if(e.expiresAt==null)return e.token;let r=e.expiresAt-
$e();return r>tf?e.token:r>$n?(this.backgroundRefresh(),e.token):(await this.refresh()).token}invalidate(){this.cached=null,this.nextForce=!0}refresh(i=!1){return this.
pendingRefresh&&!i?this.pendingRefresh:this.doRefresh(i)}backgroundRefresh(){this.pendingRefresh||$e()-this.lastAdvisoryError<rf||this.doRefresh().catch(i=>{this.
lastAdvisoryError=$e(),this.onAdvisoryRefreshError?.(i)})}doRefresh(i=!1){return this.pendingRefresh=this.provider(i?{forceRefresh:!0}:void 0).then(e=>(this.cached=
e,this.pendingRefresh=null,e),e=>{throw this.pendingRefresh=null,e}),this.pendingRefresh}};var su="1.0",Ev=/^[A-Za-z0-9_.-]+$/;function nf(t){if(!t)throw new Error("profile name is empty");if(t==="."||t==="..")throw new Error(`profile name "${t}" is n\
ot allowed`);if(t.includes("/")||t.includes("\\"))throw new Error(`profile name "${t}" must not contain path separators`);if(!Ev.test(t))throw new Error(`profil\
e name "${t}" contains disallowed characters (allowed: letters, digits, '_', '.', '-')`)}var sf=async t=>{var i,e;let r=await Ld();if(r===null)return null;let n=t==null&&z("ANTHROPIC_PROFILE")!=null,s=null;if(t==null&&!n){let y=z("ANTHROPIC_ORGANIZA\
TION_ID"),w=z("ANTHROPIC_IDENTITY_TOKEN_FILE"),E=z("ANTHROPIC_FEDERATION_RULE_ID");if(E&&y&&(s={fromFile:!1,config:{organization_id:y,workspace_id:z("ANTHROPIC_\
WORKSPACE_ID"),base_url:z("ANTHROPIC_BASE_URL"),authentication:{type:"oidc_federation",federation_rule_id:E,service_account_id:z("ANTHROPIC_SERVICE_ACCOUNT_ID"),
identity_token:w?{source:"file",path:w}:void 0,scope:z("ANTHROPIC_SCOPE")}}},w||z("ANTHROPIC_IDENTITY_TOKEN")))return s}let o=t??await af();if(o===null)return null;
nf(o);let{fs:l,path:p}=await import("./node-ZIB5WEVT.mjs"),h=p.join(r,"configs",`${o}.json`),m;try{m=await l.promises.readFile(h,"utf-8")}catch(y){if(y?.code!==
"ENOENT")throw new Error(`failed to read config file ${h}: ${y}`);if(n)throw new S(`ANTHROPIC_PROFILE names the profile "${o}", but ${h} does not exist. Set ANT\
HROPIC_PROFILE to a profile that exists, or unset it.`,{cause:y});return s}let _;try{_=JSON.parse(m)}catch(y){throw new Error(`failed to parse config file ${h}:\
 ${y}`)}if(!_.authentication)throw new Error(`config file ${h} is missing "authentication"`);let g=_.authentication.type;if(g!=="oidc_federation"&&g!=="user_oau\
th")throw new Error(`authentication.type "${g}" is not a known authentication type`);if(_.organization_id??(_.organization_id=z("ANTHROPIC_ORGANIZATION_ID")),_.
workspace_id??(_.workspace_id=z("ANTHROPIC_WORKSPACE_ID")),_.base_url??(_.base_url=z("ANTHROPIC_BASE_URL")),(i=_.authentication).scope??(i.scope=z("ANTHROPIC_SC\
OPE")),_.authentication.type==="oidc_federation"){if(!_.authentication.identity_token){let y=z("ANTHROPIC_IDENTITY_TOKEN_FILE");y&&(_.authentication.identity_token=
{source:"file",path:y})}_.authentication.federation_rule_id||(_.authentication.federation_rule_id=z("ANTHROPIC_FEDERATION_RULE_ID")??""),(e=_.authentication).service_account_id??
(e.service_account_id=z("ANTHROPIC_SERVICE_ACCOUNT_ID"))}return{config:_,fromFile:!0}};var of=async(t,i)=>{if(t?.authentication.credentials_path)return t.authentication.credentials_path;let e=await Ld();if(!e)return null;let r=i??await af();if(!r)
return null;nf(r);let{path:n}=await import("./node-ZIB5WEVT.mjs");return n.join(e,"credentials",`${r}.json`)},Ld=async()=>{if(!kv())return null;let{path:t}=await import("./node-ZIB5WEVT.mjs"),
i=z("ANTHROPIC_CONFIG_DIR");if(i)return i;if(Hn()["X-Stainless-OS"]==="Windows"){let s=z("APPDATA");if(s)return t.join(s,"Anthropic");let o=z("USERPROFILE");return o?
t.join(o,"AppData","Roaming","Anthropic"):null}let r=z("XDG_CONFIG_HOME");if(r)return t.join(r,"anthropic");let n=z("HOME");return n?t.join(n,".config","anthrop\
ic"):null},kv=()=>{let t=Hn()["X-Stainless-Runtime"];return t==="node"||t==="deno"},af=async()=>{let t=await Ld();if(!t)return null;let i=z("ANTHROPIC_PROFILE");
if(i)return i;let{fs:e,path:r}=await import("./node-ZIB5WEVT.mjs"),n=r.join(t,"active_config");try{return(await e.promises.readFile(n,"utf-8")).trim()||"d\
efault"}catch(s){if(s?.code!=="ENOENT")throw new Error(`failed to read ${n}: ${s}`);return"default"}};function $d(t){if(!t)throw new S("Identity token file path is empty");return async()=>{let{fs:i}=await import("./node-ZIB5WEVT.mjs"),e;try{e=await i.promises.
readFile(t,"utf-8")}catch(n){throw new S(`Failed to read identity token file at ${t}: ${n}`)}let r=e.trim();if(!r)throw new S(`Identity token file at ${t} is em\
pty`);return r}}function cf(t){if(!t)throw new S("Identity token value is empty");return()=>t}function lf(t){return async()=>{eu(t.baseURL);let i=await t.identityTokenProvider();if(i.length>16*1024)throw new j(`Identity token is ${Math.ceil(i.length/1024)}\
 KiB, exceeds the 16 KiB assertion limit`);let e={grant_type:X_,assertion:i,federation_rule_id:t.federationRuleId,organization_id:t.organizationId};t.serviceAccountId&&
(e.service_account_id=t.serviceAccountId),t.workspaceId&&(e.workspace_id=t.workspaceId);let r=`${t.baseURL}${Zl}`,n;try{n=await t.fetch(r,{method:"POST",redirect:"\
manual",headers:{"Content-Type":"application/json","anthropic-beta":`${Yt},${ef}`,"User-Agent":t.userAgent||`anthropic-sdk-typescript/${Ee} oidcFederationProvid\
er`},body:JSON.stringify(e)})}catch(p){throw new j(`Failed to reach token endpoint ${r}: ${p}`)}let s=n.headers.get("Request-Id");if(!n.ok){let p=await n.text().
catch(()=>""),h=we(p),m="";throw n.status===401&&(m=` Ensure your federation rule matches your identity token. ${t.workspaceId?"":"If your federation rule is sc\
oped to multiple workspaces, set the ANTHROPIC_WORKSPACE_ID environment variable, the 'workspace_id' config key, or the `workspaceId` option. "}View your authen\
tication events in the Workload identity page of Claude Console for more details.`),new j(`Token exchange failed with status ${n.status}${s?` (request-id ${s})`:
""}: ${h}${m}`,n.status,h,s)}let o=await tu(n,s),l=Number(o.expires_in);if(!Number.isFinite(l))throw new j(`Token endpoint response missing required fields: ${JSON.
stringify(we(o))}`,n.status,we(o),s);return{token:o.access_token,expiresAt:$e()+l}}}function uf(t){return async i=>{let{fs:e}=await import("./node-ZIB5WEVT.mjs");await ru(t.credentialsPath,t.onSafetyWarning);let r;try{r=await e.promises.readFile(
t.credentialsPath,"utf-8")}catch(k){throw new j(`Credentials file not found at ${t.credentialsPath}: ${k}`)}let n;try{n=JSON.parse(r)}catch(k){throw new j(`Cred\
entials file at ${t.credentialsPath} is not valid JSON: ${k}`)}let s=n.access_token;if(!s)throw new j(`Credentials file at ${t.credentialsPath} must include 'ac\
cess_token'`);let o=n.expires_at;if(!i?.forceRefresh&&(o==null||$e()<o-$n))return{token:s,expiresAt:o??null};let l=n.refresh_token;if(!t.clientId||!l)throw new j(
`Access token at ${t.credentialsPath} has expired and no refresh is available (client_id ${t.clientId?"set":"empty"}, refresh_token ${l?"set":"empty"})`);eu(t.baseURL);
let p={grant_type:Z_,refresh_token:l,client_id:t.clientId},h=`${t.baseURL}${Zl}`,m;try{m=await t.fetch(h,{method:"POST",redirect:"manual",headers:{"Content-Type":"\
application/json","anthropic-beta":Yt,"User-Agent":t.userAgent||`anthropic-sdk-typescript/${Ee} userOAuthProvider`},body:JSON.stringify(p)})}catch(k){throw new j(
`User OAuth refresh failed to reach token endpoint: ${k}`)}let _=m.headers.get("Request-Id");if(!m.ok){let k=await m.text().catch(()=>"");throw new j(`User OAut\
h refresh failed (HTTP ${m.status}): ${we(k)}`,m.status,we(k),_)}let g=await tu(m,_),y=Number(g.expires_in);if(!Number.isFinite(y))throw new j(`User OAuth refre\
sh response missing or invalid expires_in: ${JSON.stringify(we(g))}`,m.status,we(g),_);let w=$e()+y,E=g.refresh_token||l;return await iu(t.credentialsPath,{...n,
version:su,type:"oauth_token",access_token:g.access_token,expires_at:w,refresh_token:E}),{token:g.access_token,expiresAt:w}}}function Fd(t,i){let e=t.authentication.credentials_path??null,r=(t.base_url||i.baseURL).replace(/\/+$/,""),n=Sv(t,e,r,i),s={};return t.workspace_id&&t.authentication.
type==="user_oauth"&&(s["anthropic-workspace-id"]=t.workspace_id),{provider:n,extraHeaders:s,baseURL:t.base_url||void 0}}async function df(t,i){let e=await sf(i);
if(!e)return null;let{config:r,fromFile:n}=e,s=r.authentication.credentials_path||!n?r:{...r,authentication:{...r.authentication,credentials_path:await of(r,i)??
void 0}};return Fd(s,t)}function Sv(t,i,e,r){switch(t.authentication.type){case"oidc_federation":{let n=t.authentication,s=Av(n);if(!s)throw new j("oidc_federat\
ion config requires an identity token (set authentication.identity_token, ANTHROPIC_IDENTITY_TOKEN_FILE, or ANTHROPIC_IDENTITY_TOKEN)");if(!n.federation_rule_id)
throw new j("oidc_federation config requires 'federation_rule_id'. Set it in authentication.federation_rule_id in your profile, or via ANTHROPIC_FEDERATION_RULE\
_ID (profile takes precedence).");if(!t.organization_id)throw new j("oidc_federation config requires organization_id (set ANTHROPIC_ORGANIZATION_ID or config.or\
ganization_id)");let o=lf({identityTokenProvider:s,federationRuleId:n.federation_rule_id,organizationId:t.organization_id,serviceAccountId:n.service_account_id,
workspaceId:t.workspace_id,baseURL:e,fetch:r.fetch,userAgent:r.userAgent});return i?xv(o,i,r.onCacheWriteError,r.onSafetyWarning):o}case"user_oauth":{if(!i)throw new j(
"user_oauth config requires authentication.credentials_path (or load via a profile so it defaults to <config_dir>/credentials/<profile>.json)");return uf({credentialsPath:i,
clientId:t.authentication.client_id,baseURL:e,fetch:r.fetch,userAgent:r.userAgent,onSafetyWarning:r.onSafetyWarning})}default:{let n=t.authentication.type;throw new j(
`authentication.type "${n}" is not a known authentication type`)}}}function Av(t){if(t.identity_token){let r=t.identity_token.source;if(r!=="file")throw new j(`\
identity_token.source "${r}" is not supported by this SDK version (only "file")`);if(!t.identity_token.path)throw new j('identity_token.source "file" requires a\
 non-empty path');return $d(t.identity_token.path)}let i=z("ANTHROPIC_IDENTITY_TOKEN_FILE");if(i)return $d(i);let e=z("ANTHROPIC_IDENTITY_TOKEN");return e?cf(e):
null}function xv(t,i,e,r){return async n=>{let{fs:s}=await import("./node-ZIB5WEVT.mjs");await ru(i,r);let o;try{let p=await s.promises.readFile(i,"utf-8");
o=JSON.parse(p);let h=o?.access_token;if(h&&!n?.forceRefresh){let m=o?.expires_at;if(m==null||$e()<m-$n)return{token:h,expiresAt:m??null}}}catch(p){p?.code!=="E\
NOENT"&&!(p instanceof SyntaxError)&&e?.(p)}let l=await t(n);try{await iu(i,{...o??{},version:su,type:"oauth_token",access_token:l.token,expires_at:l.expiresAt})}catch(p){
e?.(p)}return l}}var hf=new WeakSet;function Ud(t){return typeof t=="object"&&t!==null&&hf.has(t)}function _f(t){let i=new Set;for(;typeof t=="object"&&t!==null&&!i.has(t);){if(i.
add(t),Ud(t)||he(t)||t instanceof Fe||t instanceof lu)return!0;t=t.cause}return!1}function Hd(t,i,e,r){return async(n,s={})=>{if(i.length===0)return t.call(void 0,
n,s);let o=s.headers instanceof Headers?s.headers:new Headers(s.headers),l=await Tv(t,i,e,r)({...s,headers:o,url:typeof n=="string"?n:n instanceof URL?n.href:n.
url});if(l.bodyUsed||l.body?.locked)throw new S("middleware consumed the response body; use response.clone() to inspect it, or return new Response(body, respons\
e) to consume and replace it");return l}}function Pv(t,i){let e=new WeakMap;return{options:t,logger:i?I(i):ka(),parse(r){if(t?.stream&&r.ok)return pf(r,t,i);let n=e.
get(r);return n||(n=pf(r,t,i),e.set(r,n)),n}}}async function pf(t,i,e){if(t.bodyUsed||t.body?.locked)throw new S("cannot ctx.parse() a response whose body was a\
lready consumed; call ctx.parse() instead of reading the body, or read via response.clone()");if(i?.stream&&t.ok)return ie.fromSSEResponse(t.clone(),new AbortController,
e);if(t.status===204)return null;if(i?.__binaryResponse)return t;let n=t.headers.get("content-type")?.split(";")[0]?.trim();return n?.includes("application/json")||
n?.endsWith("+json")?t.headers.get("content-length")==="0"?void 0:qt(await t.clone().json(),t):await t.clone().text()}function Tv(t,i,e,r){let n=async({url:o,...l})=>{
try{return await t.call(void 0,o,l)}catch(p){let h=dt(p);throw hf.add(h),h}},s=Pv(e,r);for(let o=i.length-1;o>=0;o--){let l=i[o],p=n;n=async h=>l(h,p,s)}return n}var ff=t=>t!=null&&typeof t=="object"&&typeof t.size=="number"&&typeof t.type=="string"&&typeof t.text=="function"&&typeof t.slice=="function"&&typeof t.arrayBuffer==
"function",Rv=t=>t!=null&&typeof t=="object"&&typeof t.name=="string"&&typeof t.lastModified=="number"&&ff(t),Cv=t=>t!=null&&typeof t=="object"&&typeof t.url=="\
string"&&typeof t.blob=="function";async function ou(t,i,e){if(Nu(),t=await t,i||(i=t instanceof File?t.name:es(t,!0)),Rv(t))return t instanceof File&&i==null&&
e==null?t:Lt([await t.arrayBuffer()],i??t.name,{type:t.type,lastModified:t.lastModified,...e});if(Cv(t)){let n=await t.blob();return i||(i=new URL(t.url).pathname.
split(/[\\/]/).pop()),Lt(await Wd(n),i,e)}let r=await Wd(t);if(!e?.type){let n=r.find(s=>typeof s=="object"&&"type"in s&&s.type);typeof n=="string"&&(e={...e,type:n})}
return Lt(r,i,e)}async function Wd(t){let i=[];if(typeof t=="string"||ArrayBuffer.isView(t)||t instanceof ArrayBuffer)i.push(t);else if(ff(t))i.push(t instanceof
Blob?t:await t.arrayBuffer());else if(ts(t))for await(let e of t)i.push(...await Wd(e));else{let e=t?.constructor?.name;throw new Error(`Unexpected data type: ${typeof t}${e?
`; constructor: ${e}`:""}${Iv(t)}`)}return i}function Iv(t){return typeof t!="object"||t===null?"":`; props: [${Object.getOwnPropertyNames(t).map(e=>`"${e}"`).join(
", ")}]`}var Qt=class extends f{retrieve(i,e={},r){let{workspace_id:n}=e??{};return this._client.get(u`/v1/models/${i}`,{...r,headers:d([{...n!=null?{"anthropic-workspac\
e-id":n}:void 0},r?.headers]),__span:c(this._client,"anthropic.models.retrieve",r,{route:"/v1/models/{model_id}",attributes:{"anthropic.model.id":i}})})}list(i={},e){
let{workspace_id:r,...n}=i??{};return this._client.getAPIList("/v1/models",U,{query:n,...e,headers:d([{...r!=null?{"anthropic-workspace-id":r}:void 0},e?.headers]),
__span:c(this._client,"anthropic.models.list",e,{route:"/v1/models",queryParams:["after_id","before_id","lifecycle","limit"]})})}};var jd,Dd,au,Fn,Xt,mf,gf=!1,bf=(()=>{class t{get credentials(){return this._authState.provider}get openTelemetry(){return a(this,Xt,"f")}_instrumentationScope(){
return{version:Ee}}constructor({baseURL:e=z("ANTHROPIC_BASE_URL"),apiKey:r,authToken:n,webhookKey:s=z("ANTHROPIC_WEBHOOK_SIGNING_KEY")??null,...o}={}){jd.add(this),
this._requestAuthFlags=new WeakMap,au.set(this,void 0),Fn.set(this,void 0),Xt.set(this,void 0),this._genAIProviderName="anthropic",this._supportsMessageThreads=
!1;let l={apiKey:r,authToken:n,...o},p=Ot.filter(k=>l[k]!=null);if(p.length>1){let k=R=>R.map(x=>`\`${x}\``).join(", ");throw new TypeError(`Pass at most one of\
 ${k(Ot)}. Received ${k(p)}.`)}let[h]=p,m=h!=null?null:{apiKey:r===void 0?z("ANTHROPIC_API_KEY"):void 0,authToken:n===void 0?z("ANTHROPIC_AUTH_TOKEN"):void 0},_=h!=
null?{type:h,value:l[h]}:m?.apiKey!=null?{type:"apiKey",value:m.apiKey}:m?.authToken!=null?{type:"authToken",value:m.authToken}:{type:"defaultChain"},g={apiKey:_.
type==="apiKey"?_.value:null,authToken:_.type==="authToken"?_.value:null,webhookKey:s,...o,baseURL:e||"https://api.anthropic.com"};if(!g.dangerouslyAllowBrowser&&
ep())throw new S(`It looks like you're running in a browser-like environment.

This is disabled by default, as it risks exposing your secret API credentials to attackers.
If you understand the risks and have appropriate mitigations in place,
you can set the \`dangerouslyAllowBrowser\` option to \`true\`, e.g.,

new Anthropic({ apiKey, dangerouslyAllowBrowser: true });
`);this.baseURL=g.baseURL,this._baseURLIsExplicit=o.__baseURLIsExplicit??!!e,this.timeout=g.timeout??Dd.DEFAULT_TIMEOUT,this.logger=g.logger??console,this.logLevel=
Yn,this.logLevel=Ea(g.logLevel,"ClientOptions.logLevel",I(this))??Ea(z("ANTHROPIC_LOG"),"process.env['ANTHROPIC_LOG']",I(this))??Yn,m?.apiKey!=null&&m.authToken!=
null&&!gf&&(gf=!0,I(this).warn("Anthropic: ANTHROPIC_API_KEY and ANTHROPIC_AUTH_TOKEN are both set. Using ANTHROPIC_API_KEY.")),this.fetchOptions=g.fetchOptions,
this.maxRetries=oa("maxRetries",g.maxRetries??2);let y=this._instrumentationScope();b(this,Xt,jp(g.openTelemetry),"f"),g.openTelemetry=a(this,Xt,"f"),this._tracer=
B(this,()=>Dp(a(this,Xt,"f"),y.version,y.platform)),this.fetch=g.fetch??sp(),b(this,au,op,"f"),this.middleware=[...g.middleware??[]];let w=z("ANTHROPIC_CUSTOM_H\
EADERS");if(w){let k={};for(let R of w.split(`
`)){let x=R.indexOf(":");x>=0&&(k[R.substring(0,x).trim()]=R.substring(x+1).trim())}g.defaultHeaders=g.defaultHeaders instanceof Headers||Array.isArray(g.defaultHeaders)?
d([k,g.defaultHeaders]):{...k,...g.defaultHeaders}}let E=o.__auth;if(delete g.__auth,delete g.__baseURLIsExplicit,this._options=g,this.apiKey=typeof g.apiKey=="\
string"?g.apiKey:null,b(this,Fn,typeof g.apiKey=="function"?g.apiKey:null,"f"),this.authToken=g.authToken??null,this.webhookKey=s,E)this._authState=E,!this._baseURLIsExplicit&&
E.baseURL&&(this.baseURL=E.baseURL);else switch(this._authState={provider:null,tokenCache:null,resolution:null,error:null,extraHeaders:{}},_.type){case"apiKey":case"\
authToken":break;case"credentials":this._authState.provider=_.value,this._authState.tokenCache=this._makeTokenCache(_.value);break;case"config":{let k=Fd(_.value,
this._credentialResolverOptions());this._authState.provider=k.provider,this._authState.tokenCache=this._makeTokenCache(k.provider),this._authState.extraHeaders=
k.extraHeaders,this._applyCredentialBaseURL(k.baseURL);break}case"profile":this._authState.resolution=this._resolveDefaultCredentials(_.value);break;case"defaul\
tChain":this._shouldResolveDefaultCredentials()&&(this._authState.resolution=this._resolveDefaultCredentials());break;default:}}_shouldResolveDefaultCredentials(){
return!0}_applyCredentialBaseURL(e){if(!e)return;let r=e.replace(/\/+$/,"");this._authState.baseURL=r,this._baseURLIsExplicit||(this.baseURL=r)}_credentialResolverOptions(){
return{baseURL:this.baseURL,fetch:this._credentialsFetch(),userAgent:this.getUserAgent(),onCacheWriteError:e=>{I(this).debug("credential cache write failed (bes\
t-effort)",e)},onSafetyWarning:e=>{I(this).warn(e)}}}_credentialsFetch(){return Hd(this.fetch,this.middleware,void 0,this)}_makeTokenCache(e){return new nu(e,r=>{
I(this).debug("advisory token refresh failed; serving cached token",r)})}withOptions(e){e={...e};for(let o of Ot)e[o]===void 0&&delete e[o];let r=Ot.some(o=>o in
e),n=Ot.some(o=>e[o]!=null),s={...this._options,...this._baseURLIsExplicit?{baseURL:this.baseURL}:{},maxRetries:this.maxRetries,timeout:this.timeout,logger:this.
logger,logLevel:this.logLevel,fetch:this.fetch,fetchOptions:this.fetchOptions,middleware:this.middleware,apiKey:this.apiKey??a(this,Fn,"f"),authToken:this.authToken,
webhookKey:this.webhookKey,...n?Object.fromEntries(Ot.map(o=>[o,null])):{},...e,openTelemetry:e.openTelemetry??a(this,Xt,"f"),__auth:r?void 0:this._authState,__baseURLIsExplicit:"\
baseURL"in e?!0:this._baseURLIsExplicit};return new this.constructor(s)}async _resolveDefaultCredentials(e){try{let r=await df(this._credentialResolverOptions(),
e);if(r)this._authState.provider=r.provider,this._authState.tokenCache=this._makeTokenCache(r.provider),this._authState.extraHeaders=r.extraHeaders,this._applyCredentialBaseURL(
r.baseURL);else if(e!=null)throw new S(`Profile "${e}" could not be resolved (no <config_dir>/configs/${e}.json found).`)}catch(r){this._authState.error=r}finally{
this._authState.resolution=null}}defaultQuery(){return this._options.defaultQuery}validateHeaders({values:e,nulls:r}){if(!(e.get("x-api-key")||e.get("authorizat\
ion"))){if(this._authState.error)throw this._authState.error;if(!(this._authState.tokenCache||this._authState.resolution)&&!(this.apiKey&&e.get("authorization"))&&
!r.has("authorization")&&!(this.authToken&&e.get("authorization"))&&!r.has("authorization"))throw new Error('Could not resolve authentication method. Expected o\
ne of apiKey, authToken, credentials, config, or profile to be set. Or for the "Authorization" header to be explicitly omitted')}}_authFlags(e){let r=this._requestAuthFlags.
get(e);return r||(r={usedTokenCache:!1,didRefreshFor401:!1},this._requestAuthFlags.set(e,r)),r}async authHeaders(e){if(this._authState.resolution&&await this._authState.
resolution,!this._authState.error){if(a(this,Fn,"f")&&this.apiKey==null){let r;try{r=await a(this,Fn,"f").call(this)}catch(n){throw new S(`The \`apiKey\` function\
 failed: ${dt(n).message}`,{cause:n})}if(!r)throw new S(`The \`apiKey\` function must return a non-empty string. It returned ${JSON.stringify(r)}.`);return d([{
Authorization:`Bearer ${r}`}])}if(this._authState.tokenCache&&this.apiKey==null){let r=await this._authState.tokenCache.getToken();return this._authFlags(e).usedTokenCache=
!0,d([{Authorization:`Bearer ${r}`}])}return d([await this.bearerAuth(e),await this.apiKeyAuth(e)])}}async apiKeyAuth(e){if(this.apiKey!=null)return d([{Authorization:`\
Bearer ${this.apiKey}`}])}async bearerAuth(e){if(this.authToken!=null)return d([{Authorization:`Bearer ${this.authToken}`}])}stringifyQuery(e){return oh(e)}getUserAgent(){
return`Anthropic/JS ${Ee}`}makeStatusError(e,r,n,s){let l=(r??{}).error?.details?.error_code,p=typeof l=="string"?Y_.get(`${e} ${l}`):void 0;return p?new p(e,r,
n,s):$.generate(e,r,n,s)}buildURL(e,r,n){let s=!a(this,jd,"m",mf).call(this)&&n||this.baseURL,o=Jd(e)?new URL(e):new URL(s+(s.endsWith("/")&&e.startsWith("/")?e.
slice(1):e)),l=this.defaultQuery(),p=Object.fromEntries(o.searchParams);return(!uu(l)||!uu(p))&&(r={...p,...l,...r}),typeof r=="object"&&r&&!Array.isArray(r)&&(o.
search=this.stringifyQuery(r)),o.toString()}_calculateNonstreamingTimeout(e){if(3600*e/128e3>600)throw new S("Streaming is required for operations that may take\
 longer than 10 minutes. See https://platform.claude.com/docs/en/cli-sdks-libraries/sdks/typescript#streaming-responses for more details");return 600*1e3}async prepareOptions(e){}async prepareRequest(e,{
url:r,options:n}){if(this._authState.tokenCache&&this.apiKey==null){let s=e.headers instanceof Headers?e.headers:new Headers(e.headers);for(let[l,p]of Object.entries(
this._authState.extraHeaders))s.has(l)||s.set(l,p);let o=s.get("anthropic-beta")?.split(",").map(l=>l.trim());o?.includes(Yt)||s.set("anthropic-beta",[...o??[],
Yt].join(",")),e.headers=s}}backendMiddleware(){return[]}get(e,r){return this.methodRequest("get",e,r)}post(e,r){return this.methodRequest("post",e,r)}patch(e,r){
return this.methodRequest("patch",e,r)}put(e,r){return this.methodRequest("put",e,r)}delete(e,r){return this.methodRequest("delete",e,r)}methodRequest(e,r,n){return this.
request(Promise.resolve(n).then(s=>({method:e,path:r,...s})))}request(e,r=null){return this._tracer?new it(this,this.makeTracedRequest(e,r)):new it(this,this.makeRequest(
e,r,void 0))}async makeTracedRequest(e,r){let n=await e,s=n.__span?.span;if(!s)return this.makeRequest(n,r,void 0);try{return await Q.with(Se.setSpan(Q.active(),
s),()=>this.makeRequest(n,r,void 0,s))}catch(o){let l={status:"error",options:n,error:o};throw B(this,()=>vt(s,l)),o}}async makeRequest(e,r,n,s){let o=await e,l=oa(
"maxRetries",o.maxRetries??this.maxRetries);this.isStreamBody(o.body)&&(l=0),r==null&&(r=l,this._requestAuthFlags.delete(o)),await this.prepareOptions(o);let{req:p,
url:h,timeout:m}=await this.buildRequest(o,{retryCount:l-r}),_="log_"+(Math.random()*(1<<24)|0).toString(16).padStart(6,"0"),g=n===void 0?"":`, retryOf: ${n}`;s&&
this.openTelemetry.propagation&&(p.headers=B(this,()=>Jp(s,p.headers))??p.headers);let y=Date.now();if(o.signal?.aborted)throw new ee;let w=new AbortController,
E=await this.fetchWithTimeout(h,p,m,w,o,{requestLogID:_,retryOfRequestLogID:n}).catch(dt),k=Date.now();if(E instanceof globalThis.Error){Ue(w);let C=`retrying, ${r}\
 attempts remaining`;if(o.signal?.aborted)throw new ee;let P=he(E)||/timed? ?out/i.test(String(E)+("cause"in E?String(E.cause):"")),A=this.middleware.length>0||
!!o.middleware?.length||this.backendMiddleware().length>0;if(A&&!P&&!_f(E))throw I(this).info(`[${_}] middleware error (not retryable)`),He(I(this),`[${_}] midd\
leware error (not retryable)`,{retryOfRequestLogID:n,url:h,durationMs:k-y,message:E.message}),E;if(r)return I(this).info(`[${_}] connection ${P?"timed out":"fai\
led"} - ${C}`),He(I(this),`[${_}] connection ${P?"timed out":"failed"} (${C})`,{retryOfRequestLogID:n,url:h,durationMs:k-y,message:E.message}),this.retryRequest(
o,r,n??_,s);throw I(this).info(`[${_}] connection ${P?"timed out":"failed"} - error; no more retries left`),He(I(this),`[${_}] connection ${P?"timed out":"faile\
d"} (error; no more retries left)`,{retryOfRequestLogID:n,url:h,durationMs:k-y,message:E.message}),P?new tr:A&&!Ud(E)?E:new Fe({cause:E})}let R=[...E.headers.entries()].
filter(([C])=>C==="request-id"||C==="anthropic-workspace-id").map(([C,P])=>", "+C+": "+JSON.stringify(P)).join(""),x=`[${_}${g}${R}] ${p.method} ${h} ${E.ok?"su\
cceeded":"failed"} with status ${E.status} in ${k-y}ms`;if(!E.ok){let C=await this.shouldRetry(E,o);if(r&&C){let F=`retrying, ${r} attempts remaining`;return await la(
E.body),Ue(w),I(this).info(`${x} - ${F}`),He(I(this),`[${_}] response error (${F})`,{retryOfRequestLogID:n,url:E.url,status:E.status,headers:E.headers,durationMs:k-
y}),this.retryRequest(o,r,n??_,s,E.headers)}let P=C?"error; no more retries left":"error; not retryable";I(this).info(`${x} - ${P}`);let A=await E.text().catch(
F=>dt(F).message),N=Mt(A),M=N?void 0:A;throw He(I(this),`[${_}] response error (${P})`,{retryOfRequestLogID:n,url:E.url,status:E.status,headers:E.headers,body:N??
A,durationMs:Date.now()-y}),Ue(w),this.makeStatusError(E.status,N,M,E.headers)}return I(this).info(x),He(I(this),`[${_}] response start`,{retryOfRequestLogID:n,
url:E.url,status:E.status,headers:E.headers,durationMs:k-y}),ip(E.body??E,w),{response:E,options:o,controller:w,requestLogID:_,retryOfRequestLogID:n,startTime:y}}getAPIList(e,r,n){
return this.requestAPIList(r,n&&"then"in n?n.then(s=>({method:"get",path:e,...s})):{method:"get",path:e,...n})}requestAPIList(e,r){if(!this._tracer){let s=this.
makeRequest(r,null,void 0);return new Wa(this,s,e)}let n=this.makeTracedRequest(r,null);return new Wa(this,n,e)}async fetchWithTimeout(e,r,n,s,o,l){let{signal:p,
method:h,...m}=r||{},_=this._makeAbort(s);p&&(p.addEventListener("abort",_,{once:!0}),rp(s,p,_));let g=globalThis.ReadableStream&&m.body instanceof globalThis.ReadableStream||
typeof m.body=="object"&&m.body!==null&&Symbol.asyncIterator in m.body,y={signal:s.signal,...g?{duplex:"half"}:{},method:"GET",...m};h&&(y.method=h.toUpperCase());
let w=this.fetch,E=async(P,A)=>{let N=setTimeout(_,n);try{return await w.call(void 0,P,A)}finally{clearTimeout(N)}},k=o===void 0?E:(async(P,A={})=>{let N=typeof P==
"string"?P:P instanceof URL?P.href:P.url;A.headers=A.headers instanceof Headers?A.headers:new Headers(A.headers);let M=[];o.__span&&(A.headers=new Headers(A.headers),
M=Ba(A.headers)),await this.prepareRequest(A,{url:N,options:o}),M.length&&(A.headers=d([A.headers,M]).values);let L=o.__span;return L&&B(this,()=>Vp(L,A.method??
"GET",N,this.openTelemetry.traces.contentMode==="content")),l&&He(I(this),`[${l.requestLogID}] sending request`,{retryOfRequestLogID:l.retryOfRequestLogID,method:A.
method,url:N,options:o,headers:A.headers}),E(P,A)}),R=o?.middleware,x=o?.__span?this.backendMiddleware().map($u):this.backendMiddleware(),C=R?.length||x.length?
[...this.middleware,...R??[],...x]:this.middleware;return await Hd(k,C,o,this)(e,y)}async shouldRetry(e,r){let n=this._authFlags(r);if(e.status===401&&this._authState.
tokenCache&&n.usedTokenCache&&!n.didRefreshFor401)return n.didRefreshFor401=!0,this._authState.tokenCache.invalidate(),!0;let s=e.headers.get("x-should-retry");
return s==="true"?!0:s==="false"?!1:e.status===408||e.status===409||e.status===429||e.status>=500}async retryRequest(e,r,n,s,o){let l,p=o?.get("retry-after-ms");
if(p){let m=parseFloat(p);Number.isNaN(m)||(l=m)}let h=o?.get("retry-after");if(h&&!l){let m=parseFloat(h);Number.isNaN(m)?l=Date.parse(h)-Date.now():l=m*1e3}if(l===
void 0||!(l>0&&l<=2**31-1)){let m=e.maxRetries??this.maxRetries;l=this.calculateDefaultRetryTimeoutMillis(r,m)}return await Oe(l,e.signal??void 0),this.makeRequest(
e,r-1,n,s)}calculateDefaultRetryTimeoutMillis(e,r){let o=r-e,l=Math.min(.5*Math.pow(2,o),8),p=1-Math.random()*.25;return l*p*1e3}calculateNonstreamingTimeout(e,r){
if(36e5*e/128e3>6e5||r!=null&&e>r)throw new S("Streaming is required for operations that may take longer than 10 minutes. See https://platform.claude.com/docs/e\
n/cli-sdks-libraries/sdks/typescript#long-requests for more details");return 6e5}async buildRequest(e,{retryCount:r=0}={}){let n={...e},{method:s,path:o,query:l,
defaultBaseURL:p}=n;this._authState.resolution&&await this._authState.resolution,!this._baseURLIsExplicit&&this._authState.baseURL&&this.baseURL!==this._authState.
baseURL&&(this.baseURL=this._authState.baseURL);let h=this.buildURL(o,l,p);"timeout"in n&&oa("timeout",n.timeout),n.timeout=n.timeout??this.timeout;let{bodyHeaders:m,
body:_}=this.buildBody({options:n}),g=await this.buildHeaders({options:e,method:s,bodyHeaders:m,retryCount:r,timeout:n.timeout});return{req:{method:s,headers:g,
...n.signal&&{signal:n.signal},...globalThis.ReadableStream&&_ instanceof globalThis.ReadableStream&&{duplex:"half"},..._&&{body:_},...this.fetchOptions??{},...n.
fetchOptions??{}},url:h,timeout:n.timeout}}async buildHeaders({options:e,method:r,bodyHeaders:n,retryCount:s,timeout:o}){let l=d([{Accept:"application/json","Us\
er-Agent":this.getUserAgent(),"X-Stainless-Retry-Count":String(s),"X-Stainless-Timeout":String(Math.trunc(o/1e3)),...Hn(),...this._options.dangerouslyAllowBrowser?
{"anthropic-dangerous-direct-browser-access":"true"}:void 0,"anthropic-version":"2026-10-21"},await this.authHeaders(e),this._options.defaultHeaders,n,e.headers]);
return this.validateHeaders(l),l.values}_makeAbort(e){return()=>e.abort()}buildBody({options:{body:e,headers:r}}){if(!e)return{bodyHeaders:void 0,body:void 0};let n=d(
[r]);return ArrayBuffer.isView(e)||e instanceof ArrayBuffer||e instanceof DataView||typeof e=="string"&&n.values.has("content-type")||globalThis.Blob&&e instanceof
globalThis.Blob||e instanceof FormData||e instanceof URLSearchParams||globalThis.ReadableStream&&e instanceof globalThis.ReadableStream?{bodyHeaders:void 0,body:e}:
this.isStreamBody(e)?{bodyHeaders:void 0,body:ca(e)}:typeof e=="object"&&n.values.get("content-type")==="application/x-www-form-urlencoded"?{bodyHeaders:{"conte\
nt-type":"application/x-www-form-urlencoded"},body:this.stringifyQuery(e)}:a(this,au,"f").call(this,{body:e,headers:n})}isStreamBody(e){return globalThis.ReadableStream&&
e instanceof globalThis.ReadableStream?!0:typeof e=="object"&&e!==null&&(Symbol.asyncIterator in e||Symbol.iterator in e&&"next"in e&&typeof e.next=="function")}}
return Dd=t,au=new WeakMap,Fn=new WeakMap,Xt=new WeakMap,jd=new WeakSet,mf=function(){return this.baseURL!=="https://api.anthropic.com"},t.Anthropic=Dd,t.DEFAULT_TIMEOUT=
6e5,t.AnthropicError=S,t.APIError=$,t.APIConnectionError=Fe,t.APIConnectionTimeoutError=tr,t.APIUserAbortError=ee,t.NotFoundError=re,t.ConflictError=ue,t.RateLimitError=
pt,t.BadRequestError=T,t.OverloadedError=nr,t.AuthenticationError=Zo,t.RequestTimeoutError=ea,t.InternalServerError=ht,t.NotImplementedError=na,t.GatewayTimeoutError=
sa,t.PaymentRequiredError=Nt,t.ContentTooLargeError=ir,t.PermissionDeniedError=D,t.PreconditionFailedError=rr,t.ServiceUnavailableError=et,t.UnprocessableEntityError=
ta,t.ClientClosedRequestError=ia,t.RequestHeaderFieldsTooLargeError=ra,t.toFile=ou,t})(),yf=(()=>{class t extends bf{constructor(){super(...arguments),this._supportsMessageThreads=
!0,this.messages=new Io(this),this.models=new Qt(this),this.files=new cs(this),this.skills=new Jo(this),this.userProfiles=new Yo(this),this.organization=new Vo(
this),this.beta=new So(this)}}return t.Messages=Io,t.AvailableToolsLimitExceededError=Di,t.CompactionBlockAmbiguousError=Ki,t.CompactionBlockMisplacedError=Gi,t.
CompactionContentMismatchError=Vi,t.CompactionIncompleteTurnError=Ji,t.CompactionNothingToSummarizeError=Yi,t.CompactionSignatureInvalidError=Qi,t.CompactionTooManyToolReferencesError=
Xi,t.CompactionToolChangesMismatchError=Zi,t.ImageDimensionsTooLargeError=en,t.ThreadAlreadyContinuedError=tn,t.ThreadContinueInFlightError=rn,t.ThreadFingerprintMismatchError=
nn,t.ThreadUnsupportedRequestError=sn,t.ToolNameConflictError=on,t.ToolReferenceUnresolvedError=an,t.ThreadNotFoundError=cn,t.CompactionUnavailableError=ln,t.Models=
Qt,t.Files=cs,t.FileNotDownloadableError=hr,t.StorageQuotaExceededError=_r,t.FileExpiredError=fr,t.Skills=Jo,t.SkillReadBlockedUndecryptableError=Nn,t.UserProfiles=
Yo,t.UserProfileNotFoundError=Mn,t.UserProfileRequiredError=Bn,t.UserProfileBillingNotAuthorizedError=qn,t.UserProfileNotBillableError=Ln,t.Organization=Vo,t.OrgMemberLimitExceededError=
Rn,t.RBACRoleNotFoundError=Cn,t.ConcurrentMembershipChangeError=In,t.Beta=So,t.BetaOrganizationNotEnrolledInBetaError=Ui,t.BetaRequestBodyTimeoutError=Hi,t.BetaUnsupportedCharsetError=
Wi,t.ClaudeCodeKeyCreatorNotMemberError=ja,t.ClaudeCodeVersionTooOldError=Da,t.CMEKKeyDisabledError=Ka,t.CMEKKeyNetworkBlockedError=Ga,t.OrganizationOnHoldError=
Va,t.OrganizationTypeNotSupportedError=Ja,t.ParentOrganizationRequiredError=Ya,t.RequestBodyEncodingInvalidError=Qa,t.RequestBodyEncodingUnsupportedError=Xa,t.LinkedOrganizationBillingUnavailableError=
Za,t.LinkedOrganizationSpendLimitReachedError=ec,t.SandboxEgressRestrictedError=tc,t.RequestBodyTooLargeAfterDecodingError=rc,t.ContractSpendLimitReachedError=ic,
t.EnforcedSpendLimitReachedError=nc,t.RampLimitExceededError=sc,t.CMEKContextUnavailableError=oc,t.CMEKKeyUnreachableError=ac,t})();var Sf=new TextEncoder,Ov=["fallback-credit-2026-07-01"];function Mv(t){let i=t.messages.flatMap(e=>{if(e.role==="system"||!Array.isArray(e.content))return[e];let r=e.
content.filter(n=>n.type!=="fallback");return r.length===e.content.length?[e]:r.length>0?[{...e,content:r}]:[]});return{...t,messages:i}}function vf(t,i){let e={
...t};for(let[r,n]of Object.entries(i))if(r==="output_config"&&n!=null){let s={...e[r]??{}};for(let[o,l]of Object.entries(n))cu(s,o,l);cu(e,r,Object.keys(s).length?
s:null)}else cu(e,r,n);return i.thinking===void 0&&t.thinking?.type==="between_tools"&&(e.thinking={type:"disabled"}),e}function cu(t,i,e){e!==void 0&&(e===null?
delete t[i]:t[i]=e)}function Bv(t,i={}){let e=!1;return async(r,n,s)=>{let[o]=(s.options?.path??"").split("?");if(t.length===0||s.options?.method!=="post"||o!==
"/v1/messages"||s.options.__qualifiers?.beta!=="true"||typeof s.options.body!="object"||s.options.body==null)return n(r);if(s.options.body.fallbacks!=null)throw new S(
"Sending the `fallbacks:` request param is not supported when using the `betaRefusalFallbackMiddleware`. You should either remove the middleware and send `fallb\
acks:` with the `server-side-fallback-2026-07-01` beta header to let the API handle refusal fallbacks, or omit the `fallbacks:` param if you'd like `betaRefusal\
FallbackMiddleware` to handle fallbacks on the client side.");let l=i.onError??(A=>s.logger.error(`anthropic-sdk: betaRefusalFallbackMiddleware: ${A.message}`));
r=Uv(r,i.betas??Ov);let p=Mv(s.options.body),h=s.options.fallbackState,m=h?.index??-1;if(!Number.isInteger(m)||m<-1||m>=t.length)throw new S(`fallbackState.inde\
x ${m} is out of bounds for a chain of ${t.length} fallback(s); was the state shared with a different middleware?`);let _=A=>{h?h.index=A:e||(e=!0,s.logger.warn(
"anthropic-sdk: betaRefusalFallbackMiddleware fell back without a `fallbackState` request option; follow-up requests will retry models that already refused. Pas\
s a shared `{ fallbackState: new BetaFallbackState() }` to pin them to the accepted model."))},g=m===-1?p:vf(p,t[m]),y=typeof r.body!="string"?r:{...r,body:JSON.
stringify(g)},w=m===-1?await n(y):(await Gd(n,s,t[m],y)).response;if(!w.ok)return w;if(s.options.stream===!0){let A=m+1;return A>=t.length||typeof y.body!="stri\
ng"?w:qv({request:y,response:w,next:n,ctx:s,fallbacks:t,firstHop:A,onError:l,pin:_})}let E=m,k=w,R=g.model,x=[];for(;E<t.length-1;){let A=await s.parse(k);if(A?.
type!=="message"||A.stop_reason!=="refusal")break;E+=1,_(E);let N=t[E],M=A.stop_details?.type==="refusal"?A.stop_details:null;x.push({type:"fallback",from:{model:R??
A.model},to:{model:N.model},trigger:{type:"refusal",category:M?.category??null}}),R=N.model,{response:k}=await Gd(n,s,N,{...r,body:JSON.stringify({...vf(p,N),...M?.
fallback_credit_token?{fallback_credit_token:Af(M.fallback_credit_token)}:void 0})})}if(x.length===0)return k;let C=await s.parse(k);if(C?.type!=="message"||C.stop_reason===
"refusal"||!Array.isArray(C.content))return k;let P=new Headers(k.headers);return P.delete("content-length"),new Response(JSON.stringify({...C,content:[...x,...C.
content]}),{status:k.status,statusText:k.statusText,headers:P})}}function qv(t){let i=new AbortController,e=t.request.signal;e?.aborted?i.abort(e.reason):e?.addEventListener(
"abort",Wv(i,e),{once:!0});let r=Lv(t,i),n=new ReadableStream({async pull(s){try{let{value:o,done:l}=await r.next();if(l)return s.close();s.enqueue(o)}catch(o){
s.error(o)}},async cancel(){i.abort(),await r.return?.(void 0)}});return new Response(n,t.response)}async function*Lv({request:t,response:i,next:e,ctx:r,fallbacks:n,
firstHop:s,onError:o,pin:l},p){let h=yield*wf({response:i,controller:p,indexBase:0,hasNext:!0,onError:o,splice:null});if(!h.refused)return;let m=h.nextIndex,_=h.
refused.token,g=[],y=h.refused.hasPrefillClaim?Ef(h.blocks):[],w=h.model??"",E=h.refused.usage,k=h.refused.stopDetails,R=h.refused.inputTransformations,x=[Vd("m\
essage",h.model??"",h.refused.usage)];for(let C=s;C<n.length;C++){let P=n[C],{model:A}=P,{speed:N}=P,M=C+1<n.length;l(C);let L=m++;yield ut("content_block_start",
{type:"content_block_start",index:L,content_block:{type:"fallback",from:{model:w},to:{model:A},trigger:{type:"refusal",category:k?.category??null}}}),yield ut("\
content_block_stop",{type:"content_block_stop",index:L});let F=[...g,...y],H=null,ae=null;for(let Ze=0;Ze<2;Ze++){let Qo=$v(t,{model:A,speed:N,creditToken:_,continuation:F});
Qo.signal=p.signal;try{let zt=await Gd(e,r,P,Qo);H=zt.response,zt.droppedSpeed&&(N=null)}catch(zt){if(he(zt))throw zt;ae={kind:"request_failed",message:`fallbac\
k request failed: ${zt}`,model:A,status:null,detail:zt};break}if(H.ok)break;let Zt=await r.parse(H).catch(()=>null);if(Ze===0&&H.status===400&&y.length){r.logger.
warn(`anthropic-sdk: betaRefusalFallbackMiddleware: fallback request with the partial output appended was rejected (HTTP 400: ${JSON.stringify(Zt)}); retrying w\
ithout it`),F=g,H=null;continue}ae={kind:"request_failed",message:`fallback request failed: HTTP ${H.status}: ${JSON.stringify(Zt)}`,model:A,status:H.status,detail:Zt};
break}if(ae){if(o(ae),M)continue;let Ze={...k,recommended_model:A};yield ut("message_delta",{type:"message_delta",context_management:null,delta:{stop_reason:"re\
fusal",stop_sequence:null,container:null,stop_details:Ze},usage:E??{},...R!==void 0&&{input_transformations:R}}),yield ut("message_stop",{type:"message_stop"});
return}let ce=yield*wf({response:H,controller:p,indexBase:m,hasNext:M,onError:o,splice:{iterations:x,model:A}});if(!ce.refused)return;_=ce.refused.token,k=ce.refused.
stopDetails,R=ce.refused.inputTransformations,g=F,y=ce.refused.hasPrefillClaim?Ef(ce.blocks):[],x.push(Vd("message",A,ce.refused.usage)),E=ce.refused.usage,w=A,
m=ce.nextIndex}}async function*wf(t){let{response:i,controller:e,indexBase:r,hasNext:n,onError:s,splice:o}=t,l=new Kd(r),p,h=null,m;for await(let _ of ie.rawEvents(
i,e)){let g=Mt(_.data);switch(g?.type){case"message_start":{if(p=g.message.model,h=g.message.usage,"input_transformations"in g.message&&(m=g.message.input_transformations),
o)continue;break}case"content_block_start":{if(l.start(g),o){yield ut(g.type,g);continue}break}case"content_block_delta":{if(l.delta(g),o){yield ut(g.type,g);continue}
break}case"content_block_stop":{if(l.stop(g),o){yield ut(g.type,g);continue}break}case"message_delta":{if(g.delta.stop_reason==="refusal"){let y=g.delta.stop_details?.
type==="refusal"?g.delta.stop_details:null;if(y?.fallback_credit_token&&n){let w=kf(g.usage,h);return yield*l.closeOpenBlocks(),{refused:{token:y.fallback_credit_token,
hasPrefillClaim:y.fallback_has_prefill_claim===!0,usage:w,stopDetails:y,inputTransformations:o?m:void 0},model:p,blocks:l.contentBlocks(),nextIndex:l.nextIndex}}
y?.fallback_credit_token?s({kind:"chain_exhausted",message:"refusal but no fallback entries remain",event:g}):s({kind:"no_credit_token",message:"refusal stop_de\
tails has no fallback_credit_token",event:g})}if(o){let y=kf(g.usage,h);y.iterations=[...o.iterations,Vd("fallback_message",o.model,y)],g.usage=y,!("input_trans\
formations"in g)&&m!==void 0&&(g.input_transformations=m),yield ut("message_delta",g);continue}break}}yield Hv(_)}return{refused:null,model:p,blocks:l.contentBlocks(),
nextIndex:l.nextIndex}}var Kd=class{constructor(i=0){this.indexBase=i,this.blocks=[],this.open=[],this.nextIndex=i}contentBlocks(){return this.blocks.map(i=>i.block)}start(i){
this.blocks.push({index:i.index,block:{...i.content_block}}),i.index+=this.indexBase,this.open.push(i.index),this.nextIndex=Math.max(this.nextIndex,i.index+1)}delta(i){
Fv(this.blocks,i.index,i.delta),i.index+=this.indexBase}stop(i){i.index+=this.indexBase;let e=this.open.indexOf(i.index);e!==-1&&this.open.splice(e,1),this.nextIndex=
Math.max(this.nextIndex,i.index+1)}*closeOpenBlocks(){for(let i of this.open)yield ut("content_block_stop",{type:"content_block_stop",index:i});this.open.length=
0}};function Af(t){return{token:t,mode:"best_effort"}}function $v(t,{model:i,speed:e,creditToken:r,continuation:n}){let s=JSON.parse(t.body);return s.model=i,cu(
s,"speed",e),s.fallback_credit_token=Af(r),s.thinking?.type==="between_tools"&&(s.thinking={type:"disabled"}),n.length&&(s.messages=[...s.messages,{role:"assist\
ant",content:n}]),{...t,headers:new Headers(t.headers),body:JSON.stringify(s)}}async function Gd(t,i,e,r){let n=await t(r);if(n.status!==429&&n.status!==529||e.
speed!==void 0||typeof r.body!="string")return{response:n,droppedSpeed:!1};let{speed:s,...o}=JSON.parse(r.body);return s!=="fast"?{response:n,droppedSpeed:!1}:(i.
logger.info(`anthropic-sdk: betaRefusalFallbackMiddleware: fast fallback request to ${e.model} was rejected (HTTP ${n.status}); retrying without \`speed\``),await la(
n.body),{response:await t({...r,body:JSON.stringify(o)}),droppedSpeed:!0})}function Fv(t,i,e){let r=t.find(n=>n.index===i)?.block;if(r)switch(e.type){case"text_\
delta":{r.text=(r.text??"")+e.text;break}case"input_json_delta":{r._partial_json=(r._partial_json??"")+e.partial_json;break}case"citations_delta":(r.citations??
(r.citations=[])).push(e.citation);break;case"thinking_delta":{r.thinking=(r.thinking??"")+e.thinking;break}case"signature_delta":{r.signature=e.signature;break}case"\
compaction_delta":{r.content=e.content,"encrypted_content"in e&&(r.encrypted_content=e.encrypted_content);break}default:}}function Ef(t){return t.map(i=>{if(typeof i?.
_partial_json!="string")return i;let{_partial_json:e,...r}=i;return{...r,input:Mt(e)??r.input}})}function Uv(t,i){let e=new Headers(t.headers),r=new Set(e.get("\
anthropic-beta")?.split(",").map(n=>n.trim()));for(let n of i)r.has(n)||(r.add(n),e.set("anthropic-beta",[...r].join(",")));return e.set(je,Xn(e.get(je),"fallba\
ck-refusal-middleware")),{...t,headers:e}}function ut(t,i){let e={event:t,data:JSON.stringify(i),raw:[]};return Sf.encode(xf(e))}function Hv(t){return Sf.encode(
t.raw.length?t.raw.join(`
`)+`

`:xf(t))}function Vd(t,i,e){return{type:t,model:i,input_tokens:e?.input_tokens??0,output_tokens:e?.output_tokens??0,cache_read_input_tokens:e?.cache_read_input_tokens??
0,cache_creation_input_tokens:e?.cache_creation_input_tokens??0,cache_creation:e?.cache_creation??null}}function kf(t,i){let e={...i??{},...t??{}};for(let r of Object.
keys(e))e[r]==null&&i?.[r]!=null&&(e[r]=i[r]);return e}function xf(t){let i="";t.event!==null&&(i+=`event: ${t.event}
`);for(let e of t.data.split(`
`))i+=`data: ${e}
`;return i+`
`}function Wv(t,i){return()=>t.abort(i.reason)}export{b as a,a as b,S as c,$ as d,ee as e,Fe as f,tr as g,lu as h,T as i,Zo as j,Nt as k,D as l,re as m,ea as n,ue as o,rr as p,ir as q,ta as r,pt as s,ra as t,
ia as u,ht as v,na as w,et as x,sa as y,nr as z,ua as A,Vn as B,Jn as C,z as D,I as E,it as F,Wa as G,Et as H,kt as I,Wh as J,wx as K,n_ as L,s_ as M,ud as N,ou as O,
bf as P,yf as Q,Bv as R};
