import{createRequire as requireOf}from'node:module';const require=requireOf(import.meta.url);
import"./chunk-6WZNAABB.mjs";var wt=new TextDecoder,c=(t,e=0,r=t.length)=>wt.decode(t.slice(e,r)),u=(t,e=0,r=t.length)=>t.slice(e,r).reduce((n,o)=>n+`0${o.toString(16)}`.slice(-2),""),w=(t,e)=>new DataView(
t.buffer,t.byteOffset+e),O=(t,e=0)=>w(t,e).getInt16(0,!0),T=(t,e=0)=>w(t,e).getUint16(0,!1),d=(t,e=0)=>w(t,e).getUint16(0,!0),P=(t,e=0)=>{let r=w(t,e);return r.
getUint16(0,!0)+(r.getUint8(2)<<16)},R=(t,e=0)=>w(t,e).getInt32(0,!0),f=(t,e=0)=>w(t,e).getUint32(0,!1),p=(t,e=0)=>w(t,e).getUint32(0,!0);var xt={readUInt16BE:T,readUInt16LE:d,readUInt32BE:f,readUInt32LE:p};function x(t,e,r=0,n=!1){let i=`readUInt${e}${n?"BE":"LE"}`;return xt[i](t,r)}var N=8;function Et(t,e,r,n,o){
if(t.length-n<N)return;let i=e.getUint32(r+n,!1);if(!(t.length-n<i))return{offset:n,size:i,matches:e.getUint32(r+4+n,!1)===o}}var _=new WeakMap;function It(t){let e=_.
get(t.buffer);return e||(e=new DataView(t.buffer),_.set(t.buffer,e)),e}function l(t,e,r){let n=It(t),o=e.charCodeAt(0)<<24|e.charCodeAt(1)<<16|e.charCodeAt(2)<<
8|e.charCodeAt(3),i=t.byteOffset,s=r;for(;s<t.length&&!(t.length-s<4);){if(n.getUint32(i+s,!1)<N){s+=N;continue}let a=Et(t,n,i,s,o);if(!a)break;if(a.matches)return{
name:e,offset:a.offset,size:a.size};s+=a.size}}var H={validate:t=>c(t,0,2)==="BM",calculate:t=>({height:Math.abs(R(t,22)),width:p(t,18)})};var Tt=1,M=6,z=16;function G(t,e){let r=t[e];return r===0?256:r}function D(t,e){let r=M+e*z;return{height:G(t,r+1),width:G(t,r)}}var S={validate(t){let e=d(t,0),
r=d(t,4);return e!==0||r===0?!1:d(t,2)===Tt},calculate(t){let e=d(t,4);if(M+e*z>t.length)throw new TypeError("Invalid ICO");let r=D(t,0);if(e===1)return r;let n=[];
for(let o=0;o<e;o+=1)n.push(D(t,o));return{width:r.width,height:r.height,images:n}}};var bt=2,k={validate(t){let e=d(t,0),r=d(t,4);return e!==0||r===0?!1:d(t,2)===bt},calculate:t=>S.calculate(t)};var Y={validate:t=>p(t,0)===542327876,calculate:t=>({height:p(t,12),width:p(t,16)})};var St=/^GIF8[79]a/,j={validate:t=>St.test(c(t,0,6)),calculate:t=>({height:d(t,8),width:d(t,6)})};var yt={avif:"avif",mif1:"heif",msf1:"heif",heic:"heic",heix:"heic",hevc:"heic",hevx:"heic"},V={validate(t){if(c(t,4,8)!=="ftyp")return!1;let r=l(t,"ftyp",0);return r?
c(t,r.offset+8,r.offset+12)in yt:!1},calculate(t){let e=l(t,"meta",0),r=e&&l(t,"iprp",e.offset+12),n=r&&l(t,"ipco",r.offset+8);if(!n)throw new TypeError("Invali\
d HEIF, no ipco box found");let o=c(t,8,12),i=[],s=n.offset+8;for(;s<n.offset+n.size;){let a=l(t,"ispe",s);if(!a)break;if(a.size<20)throw new TypeError("Invalid\
 HEIF");let h=f(t,a.offset+12),E=f(t,a.offset+16),m=l(t,"clap",s),I=h,ut=E;if(m&&m.size>=16&&m.offset<n.offset+n.size){let pt=f(t,m.offset+12);I=h-pt}i.push({height:ut,
width:I});let A=a.offset+a.size;if(A<=s)throw new TypeError("Invalid HEIF");s=A}if(i.length===0)throw new TypeError("Invalid HEIF, no sizes found");return{width:i[0].
width,height:i[0].height,type:o,...i.length>1?{images:i}:{}}}};var vt=8,Ut=4,Bt=4,Nt={ICON:32,"ICN#":32,"icm#":16,icm4:16,icm8:16,"ics#":16,ics4:16,ics8:16,is32:16,s8mk:16,icp4:16,icl4:32,icl8:32,il32:32,l8mk:32,icp5:32,ic11:32,
ich4:48,ich8:48,ih32:48,h8mk:48,icp6:64,ic12:32,it32:128,t8mk:128,ic07:128,ic08:256,ic13:256,ic09:512,ic14:512,ic10:1024};function Ot(t,e){let r=e+Bt;if(r+4>t.length)
throw new TypeError("Invalid ICNS");return[c(t,e,r),f(t,r)]}function Pt(t){let e=Nt[t];return{width:e,height:e,type:t}}var X={validate:t=>c(t,0,4)==="icns",calculate(t){
let e=t.length,r=f(t,Ut),n=vt,o=[];for(;n<r&&n<e;){let i=Ot(t,n),s=i[1];if(s<8)throw new TypeError("Invalid ICNS");let a=Pt(i[0]);o.push(a),n+=s}if(o.length===0)
throw new TypeError("Invalid ICNS, no sizes found");return{width:o[0].width,height:o[0].height,...o.length>1?{images:o}:{}}}};var J={validate:t=>f(t,0)===4283432785,calculate:t=>({height:f(t,12),width:f(t,8)})};var Z={validate(t){if(c(t,4,8)!=="jP  ")return!1;let r=l(t,"ftyp",0);return r?c(t,r.offset+8,r.offset+12)==="jp2 ":!1},calculate(t){let e=l(t,"jp2h",0),r=e&&l(t,
"ihdr",e.offset+8);if(r)return{height:f(t,r.offset+8),width:f(t,r.offset+12)};throw new TypeError("Unsupported JPEG 2000 format")}};var Lt="45786966",Ft=2,L=6,Ct=2,At="4d4d",_t="4949",W=12,Rt=2;function Ht(t){return u(t,2,6)===Lt}function Gt(t,e){return{height:T(t,e),width:T(t,e+2)}}function Dt(t,e){
let n=L+8,o=x(t,16,n,e);for(let i=0;i<o;i++){let s=n+Rt+i*W,a=s+W;if(s>t.length)return;let h=t.slice(s,a);if(x(h,16,0,e)===274)return x(h,16,2,e)!==3||x(h,32,4,
e)!==1?void 0:x(h,16,8,e)}}function Mt(t,e){let r=t.slice(Ft,e),n=u(r,L,L+Ct),o=n===At;if(o||n===_t)return Dt(r,o)}function zt(t,e){if(e>t.length)throw new TypeError(
"Corrupt JPG, exceeded buffer limits")}var $={validate:t=>u(t,0,2)==="ffd8",calculate(t){let e=t.slice(4),r,n;for(;e.length;){let o=T(e,0);if(zt(e,o),e[o]!==255){
e=e.subarray(1);continue}if(Ht(e)&&(r=Mt(e,o)),n=e[o+1],n===192||n===193||n===194){let i=Gt(e,o+5);return r?{height:i.height,orientation:r,width:i.width}:i}e=e.
subarray(o+2)}throw new TypeError("Invalid JPG, no size found")}};var y=class{input;endianness;byteOffset=2;bitOffset=0;constructor(e,r){this.input=e,this.endianness=r}getBits(e=1){let r=0,n=0;for(;n<e;){if(this.byteOffset>=this.
input.length)throw new Error("Reached end of input");let o=this.input[this.byteOffset],i=8-this.bitOffset,s=Math.min(e-n,i);if(this.endianness==="little-endian"){
let a=(1<<s)-1,h=o>>this.bitOffset&a;r|=h<<n}else{let a=(1<<s)-1<<8-this.bitOffset-s,h=(o&a)>>8-this.bitOffset-s;r=r<<s|h}n+=s,this.bitOffset+=s,this.bitOffset===
8&&(this.byteOffset++,this.bitOffset=0)}return r}};function K(t,e){if(e)return 8*(1+t.getBits(5));let r=t.getBits(2),n=[9,13,18,30][r];return 1+t.getBits(n)}function kt(t,e,r,n){if(e&&r===0)return 8*(1+t.getBits(
5));if(r===0)return K(t,!1);let o=[1,1.2,4/3,1.5,16/9,5/4,2];return Math.floor(n*o[r-1])}var v={validate:t=>u(t,0,2)==="ff0a",calculate(t){let e=new y(t,"little\
-endian"),r=e.getBits(1)===1,n=K(e,r),o=e.getBits(3);return{width:kt(e,r,o,n),height:n}}};function Yt(t){let e=l(t,"jxlc",0);if(e)return t.subarray(e.offset+8,e.offset+e.size);let r=jt(t);if(r.length>0)return Vt(r)}function jt(t){let e=[],r=0;for(;r<
t.length;){let n=l(t,"jxlp",r);if(!n)break;if(n.size<12)throw new TypeError("Invalid JXL");e.push(t.slice(n.offset+12,n.offset+n.size)),r=n.offset+n.size}return e}
function Vt(t){let e=t.reduce((o,i)=>o+i.length,0),r=new Uint8Array(Math.min(16,e)),n=0;for(let o of t){if(n>=r.length)break;let i=Math.min(o.length,r.length-n);
r.set(o.subarray(0,i),n),n+=i}return r}var q={validate:t=>{if(c(t,4,8)!=="JXL ")return!1;let r=l(t,"ftyp",0);return r?c(t,r.offset+8,r.offset+12)==="jxl ":!1},calculate(t){
let e=Yt(t);if(e)return v.calculate(e);throw new TypeError("Invalid JXL")}};var Q={validate:t=>{let e=c(t,1,7);return["KTX 11","KTX 20"].includes(e)},calculate:t=>{let e=t[5]===49?"ktx":"ktx2",r=e==="ktx"?36:20;return{height:p(t,r+4),width:p(
t,r),type:e}}};var Xt=`PNG\r

`,Jt="IHDR",tt="CgBI",et={validate(t){if(Xt===c(t,1,8)){let e=c(t,12,16);if(e===tt&&(e=c(t,28,32)),e!==Jt)throw new TypeError("Invalid PNG");return!0}return!1},
calculate(t){return c(t,12,16)===tt?{height:f(t,36),width:f(t,32)}:{height:f(t,20),width:f(t,16)}}};var rt={P1:"pbm/ascii",P2:"pgm/ascii",P3:"ppm/ascii",P4:"pbm",P5:"pgm",P6:"ppm",P7:"pam",PF:"pfm"},Zt=64,Wt=256,$t=t=>t===32||t===9||t===10||t===13,Kt=t=>t===10||
t===13,nt={default:t=>{let e=Math.min(t.length,Zt),r=[],n="",o=!1;for(let i=2;i<e&&r.length<2;i++){let s=t[i];o?o=!Kt(s):s===35?o=!0:$t(s)?n&&(r.push(n),n=""):n+=
String.fromCharCode(s)}if(n&&r.length<2&&r.push(n),r.length<2)throw new TypeError("Invalid PNM");return{width:Number.parseInt(r[0],10),height:Number.parseInt(r[1],
10)}},pam:t=>{let e=c(t,0,Math.min(t.length,Wt)),r={};for(let n of e.split(/[\r\n]+/)){if(n.length>16||n.charCodeAt(0)>128)continue;let[o,i]=n.split(" ");if(o&&
i&&(r[o.toLowerCase()]=Number.parseInt(i,10)),r.height&&r.width)break}if(r.height&&r.width)return{height:r.height,width:r.width};throw new TypeError("Invalid PA\
M")}},ot={validate:t=>c(t,0,2)in rt,calculate(t){let e=c(t,0,2),r=rt[e];return(nt[r]||nt.default)(t)}};var it={validate:t=>c(t,0,4)==="8BPS",calculate:t=>({height:f(t,14),width:f(t,18)})};var st=/<svg\s([^>"']|"[^"]*"|'[^']*')*>/,U={height:/\sheight=(['"])([^%]+?)\1/,root:st,viewbox:/\sviewBox=(['"])(.+?)\1/i,width:/\swidth=(['"])([^%]+?)\1/},F=2.54,
ct={in:96,cm:96/F,em:16,ex:8,m:96/F*100,mm:96/F/10,pc:96/72/12,pt:96/72,px:1},qt=new RegExp(`^([0-9.]+(?:e\\d+)?)(${Object.keys(ct).join("|")})?$`);function B(t){
let e=qt.exec(t);if(e)return Math.round(Number(e[1])*(ct[e[2]]||1))}function Qt(t){let e=t.split(" ");return{height:B(e[3]),width:B(e[2])}}function te(t){let e=t.
match(U.width),r=t.match(U.height),n=t.match(U.viewbox);return{height:r&&B(r[2]),viewbox:n&&Qt(n[2]),width:e&&B(e[2])}}function ee(t){return{height:t.height,width:t.
width}}function re(t,e){let r=e.width/e.height;return t.width?{height:Math.floor(t.width/r),width:t.width}:t.height?{height:t.height,width:Math.floor(t.height*r)}:
{height:e.height,width:e.width}}var at={validate:t=>st.test(c(t,0,1e3)),calculate(t){let e=c(t).match(U.root);if(e){let r=te(e[0]);if(r.width&&r.height)return ee(
r);if(r.viewbox)return re(r,r.viewbox)}throw new TypeError("Invalid SVG")}};var ft={validate(t){return d(t,0)===0&&d(t,4)===0},calculate(t){return{height:d(t,14),width:d(t,12)}}};var g={TAG:{WIDTH:256,HEIGHT:257,COMPRESSION:259},TYPE:{SHORT:3,LONG:4,LONG8:16},ENTRY_SIZE:{STANDARD:12,BIG:20},COUNT_SIZE:{STANDARD:2,BIG:8}};function ne(t,{isBigEndian:e,
isBigTiff:r}){let n=new DataView(t.buffer,t.byteOffset),o=!e,i=r?Number(n.getBigUint64(8,o)):n.getUint32(4,o),s=r?g.COUNT_SIZE.BIG:g.COUNT_SIZE.STANDARD;return t.
slice(i+s)}function oe(t,e,r,n){switch(e){case g.TYPE.SHORT:return t.getUint16(r,n);case g.TYPE.LONG:return t.getUint32(r,n);case g.TYPE.LONG8:{let o=Number(t.getBigUint64(
r,n));if(o>Number.MAX_SAFE_INTEGER)throw new TypeError("Value too large");return o}default:return 0}}function ie(t,{isBigEndian:e,isBigTiff:r}){let n={},o=r?g.ENTRY_SIZE.
BIG:g.ENTRY_SIZE.STANDARD,i=r?12:8,s=new DataView(t.buffer,t.byteOffset),a=!e;for(let h=0;h+o<t.length;h+=o){let E=s.getUint16(h,a),m=s.getUint16(h+2,a),I=r?Number(
s.getBigUint64(h+4,a)):s.getUint32(h+4,a);if(E===0)break;I===1&&(m===g.TYPE.SHORT||m===g.TYPE.LONG||r&&m===g.TYPE.LONG8)&&(n[E]=oe(s,m,h+i,a))}return n}function se(t){
let r=c(t,0,2)==="MM",o=new DataView(t.buffer,t.byteOffset).getUint16(2,!r);return{isBigEndian:r,isBigTiff:o===43}}function ce(t,e){let r=new DataView(t.buffer,
t.byteOffset),n=!e,o=r.getUint16(4,n),i=r.getUint16(6,n);if(o!==8||i!==0)throw new TypeError("Invalid BigTIFF header")}var ae=new Set(["49492a00","4d4d002a","49\
492b00","4d4d002b"]),ht={validate:t=>{let e=u(t,0,4);return ae.has(e)},calculate(t){let e=se(t);e.isBigTiff&&ce(t,e.isBigEndian);let r=ne(t,e),n=ie(r,e),o={height:n[g.
TAG.HEIGHT],width:n[g.TAG.WIDTH],type:e.isBigTiff?"bigtiff":"tiff"};if(n[g.TAG.COMPRESSION]&&(o.compression=n[g.TAG.COMPRESSION]),!o.width||!o.height)throw new TypeError(
"Invalid Tiff. Missing tags");return o}};function fe(t){return{height:1+P(t,7),width:1+P(t,4)}}function he(t){return{height:1+((t[4]&15)<<10|t[3]<<2|(t[2]&192)>>6),width:1+((t[2]&63)<<8|t[1])}}function de(t){
return{height:O(t,8)&16383,width:O(t,6)&16383}}var dt={validate(t){let e=c(t,0,4)==="RIFF",r=c(t,8,12)==="WEBP",n=c(t,12,15)==="VP8";return e&&r&&n},calculate(t){
let e=c(t,12,16),r=t.slice(20,30);if(e==="VP8X"){let o=r[0],i=(o&192)===0,s=(o&1)===0;if(i&&s)return fe(r);throw new TypeError("Invalid WebP")}if(e==="VP8 "&&r[0]!==
47)return de(r);let n=u(r,3,6);if(e==="VP8L"&&n!=="9d012a")return he(r);throw new TypeError("Invalid WebP")}};var b=new Map([["bmp",H],["cur",k],["dds",Y],["gif",j],["heif",V],["icns",X],["ico",S],["j2c",J],["jp2",Z],["jpg",$],["jxl",q],["jxl-stream",v],["ktx",Q],["png",
et],["pnm",ot],["psd",it],["svg",at],["tga",ft],["tiff",ht],["webp",dt]]),C=Array.from(b.keys());var le=new Map([[0,["cur","heif","ico","jp2","jxl","tga"]],[56,["psd"]],[60,["svg"]],[66,["bmp"]],[68,["dds"]],[71,["gif"]],[73,["tiff"]],[77,["tiff"]],[80,["pn\
m"]],[82,["webp"]],[105,["icns"]],[137,["png"]],[171,["ktx"]],[255,["j2c","jpg","jxl-stream"]]]);function lt(t){let e=t[0],r=le.get(e),n=o=>b.get(o)?.validate(t);
return r?.find(n)||C.find(n)}var gt={disabledTypes:[]};function mt(t){let e=lt(t);if(typeof e<"u"){if(gt.disabledTypes.indexOf(e)>-1)throw new TypeError(`disabled file type: ${e}`);let r=b.
get(e)?.calculate(t);if(r!==void 0){if(r.type=r.type??e,r.images&&r.images.length>1){let n=r.images.reduce((o,i)=>i.width*i.height>o.width*o.height?i:o,r.images[0]);
r.width=n.width,r.height=n.height}return r}}throw new TypeError(`unsupported file type: ${e}`)}var ge=t=>{gt.disabledTypes=t};export{mt as default,ge as disableTypes,mt as imageSize,C as types};
