import{createRequire as requireOf}from'node:module';const require=requireOf(import.meta.url);
import{a as G}from"./chunk-L3GYTEXP.mjs";import{a as Y,d as K,e as _,f as U,g as S,h as z,i as M}from"./chunk-73T6HWLG.mjs";import{a as f,b as x,d as T,
j as F}from"./chunk-G6P5ZJWT.mjs";import{h as Z}from"./chunk-M6HOY3CL.mjs";import{B as V,E as ee,h as $,j as L,n as R,p as b}from"./chunk-CLQQJG7T.mjs";
import{d as A}from"./chunk-6WZNAABB.mjs";var J=A(ee(),1);var W={len:16,get:(a,e)=>{let t=b.get(a,e+8),s=b.get(a,e+12);return{startTime:b.get(a,e),endTime:b.get(a,e+4),startOffset:t===4294967295?void 0:t,endOffset:s===
4294967295?void 0:s}}};var D=(0,J.default)("music-metadata:id3v2:frame-parser"),u="latin1",j={encoding:u,bom:!1};function ae(a){let e=[],t,s="";for(let n of a)if(typeof t=="string")if(n===
"("&&t==="")s+="(",t=void 0;else if(n===")"){s!==""&&(e.push(s),s="");let c=q(t);c&&e.push(c),t=void 0}else t+=n;else n==="("?t="":s+=n;return s&&(e.length===0&&
s.match(/^\d*$/)&&(s=q(s)),s&&e.push(s)),e}function q(a){if(a==="RX")return"Remix";if(a==="CR")return"Cover";if(a.match(/^\d*$/))return G[Number.parseInt(a,10)]}
var B=class a{constructor(e,t){this.major=e,this.warningCollector=t}readData(e,t,s){if(e.length===0){this.warningCollector.addWarning(`id3v2.${this.major} heade\
r has empty tag type=${t}`);return}let{encoding:n,bom:c}=S.get(e,0),g=e.length,r=0,d=[],l=a.getNullTerminatorLength(n),m;switch(D(`Parsing tag type=${t}, encodi\
ng=${n}, bom=${c}`),t!=="TXXX"&&t[0]==="T"?"T*":t){case"T*":case"GRP1":case"GP1":case"IPLS":case"MVIN":case"MVNM":case"PCS":case"PCST":{let i;try{i=a.trimNullPadding(
T(e.subarray(1),n))}catch(o){if(o instanceof Error){this.warningCollector.addWarning(`id3v2.${this.major} type=${t} header has invalid string value: ${o.message}`);
break}throw o}switch(t){case"TMCL":case"TIPL":case"IPLS":d=a.functionList(this.splitValue(t,i));break;case"TRK":case"TRCK":case"TPOS":case"TIT1":case"TIT2":case"\
TIT3":d=i;break;case"TCOM":case"TEXT":case"TOLY":case"TOPE":case"TPE1":case"TSRC":d=this.splitValue(t,i);break;case"TCO":case"TCON":d=this.splitValue(t,i).map(o=>ae(
o)).reduce((o,h)=>o.concat(h),[]);break;case"PCS":case"PCST":d=this.major>=4?this.splitValue(t,i):[i],d=Array.isArray(d)&&d[0]===""?1:0;break;default:d=this.major>=
4?this.splitValue(t,i):[i]}break}case"TXXX":{let i=a.readIdentifierAndData(e.subarray(1),n);d={description:i.id,text:this.splitValue(t,a.trimNullPadding(T(i.data,
n)))};break}case"PIC":case"APIC":if(s){let i={};switch(e=e.subarray(1),this.major){case 2:i.format=T(e.subarray(0,3),"latin1"),e=e.subarray(3);break;case 3:case 4:
m=x(e,u),i.format=T(e.subarray(0,m),u),e=e.subarray(m+1);break;default:throw se(this.major)}i.format=a.fixPictureMimeType(i.format),i.type=Y[e[0]],e=e.subarray(
1),m=x(e,n),i.description=T(e.subarray(0,m),n),e=e.subarray(m+l),i.data=e,d=i}break;case"CNT":case"PCNT":d=F(e);break;case"SYLT":{let i=M.get(e,0);e=e.subarray(
M.len);let o={descriptor:"",language:i.language,contentType:i.contentType,timeStampFormat:i.timeStampFormat,syncText:[]},h=!1;for(;e.length>0;){let p=a.readNullTerminatedString(
e,i.encoding);if(e=e.subarray(p.len),h){let w=b.get(e,0);e=e.subarray(b.len),o.syncText.push({text:p.text,timestamp:w})}else o.descriptor=p.text,h=!0}d=o;break}case"\
ULT":case"USLT":case"COM":case"COMM":{let i=z.get(e,r);r+=z.len;let o=a.readNullTerminatedString(e.subarray(r),i.encoding);r+=o.len;let h=a.readNullTerminatedString(
e.subarray(r),i.encoding);d={language:i.language,descriptor:o.text,text:h.text};break}case"UFID":{let i=a.readIdentifierAndData(e,u);d={owner_identifier:i.id,identifier:i.
data};break}case"PRIV":{let i=a.readIdentifierAndData(e,u);d={owner_identifier:i.id,data:i.data};break}case"POPM":{e=e.subarray(r);let i=a.readNullTerminatedString(
e,j),o=i.text;if(e=e.subarray(i.len),e.length===0){this.warningCollector.addWarning(`id3v2.${this.major} type=${t} POPM frame missing rating byte`),d={email:o,rating:0,
counter:void 0};break}let h=L.get(e,0),p=e.subarray(L.len);d={email:o,rating:h,counter:p.length>0?F(p):void 0};break}case"GEOB":{let i=S.get(e,0);e=e.subarray(1);
let o=a.readNullTerminatedString(e,j),h=o.text;e=e.subarray(o.len);let p=a.readNullTerminatedString(e,i),w=p.text;e=e.subarray(p.len);let N=a.readNullTerminatedString(
e,i),v=N.text;e=e.subarray(N.len),d={type:h,filename:w,description:v,data:e};break}case"WCOM":case"WCOP":case"WOAF":case"WOAR":case"WOAS":case"WORS":case"WPAY":case"\
WPUB":d=a.readNullTerminatedString(e,j).text;break;case"WXXX":{let i=S.get(e,0);e=e.subarray(1);let o=a.readNullTerminatedString(e,i),h=o.text;e=e.subarray(o.len),
d={description:h,url:a.trimNullPadding(T(e,u))};break}case"WFD":case"WFED":{let i=S.get(e,0);e=e.subarray(1),d=a.readNullTerminatedString(e,i).text;break}case"M\
CDI":{d=e.subarray(0,g);break}case"CHAP":{D("Reading CHAP"),m=x(e,u);let i={label:T(e.subarray(0,m),u),info:W.get(e,m+1),frames:new Map};for(r+=m+1+W.len;r<g;){
let o=P(e.subarray(r),this.major,this.warningCollector),h=C(this.major);r+=h;let p=this.readData(e.subarray(r,r+o.length),o.id,s);r+=o.length,i.frames.set(o.id,
p)}d=i;break}case"CTOC":{D("Reading CTOC");let i=x(e,u),o=T(e.subarray(0,i),u);r=i+1;let h=e[r++],p=(h&2)!==0,w=(h&1)!==0,N=e[r++],v=[];for(let I=0;I<N&&r<g;I++){
let E=x(e.subarray(r),u),O=T(e.subarray(r,r+E),u);v.push(O),r+=E+1}let H={label:o,flags:{topLevel:p,ordered:w},childElementIds:v,frames:new Map};for(;r<g;){let I=P(
e.subarray(r),this.major,this.warningCollector),E=C(this.major);r+=E;let O=this.readData(e.subarray(r,r+I.length),I.id,s);r+=I.length,H.frames.set(I.id,O)}d=H;break}default:
D(`Warning: unsupported id3v2-tag-type: ${t}`);break}return d}static readNullTerminatedString(e,t){let s=e.length,n=x(e,t.encoding);if(n>=s)return{text:T(e,t.encoding),
len:s};let c=e.subarray(0,n);return{text:T(c,t.encoding),len:n+a.getNullTerminatorLength(t.encoding)}}static fixPictureMimeType(e){switch(e=e.toLocaleLowerCase(),
e){case"jpg":return"image/jpeg";case"png":return"image/png"}return e}static functionList(e){let t={};for(let s=0;s+1<e.length;s+=2){let n=e[s+1].split(",");t[e[s]]=
t[e[s]]?t[e[s]].concat(n):n}return t}splitValue(e,t){let s;return this.major<4?(s=t.split(/\x00/g),s.length>1?this.warningCollector.addWarning(`ID3v2.${this.major}\
 ${e} uses non standard null-separator.`):["TPE1","TPE2","TPE3","TPE4","TCOM","TEXT","TOLY","TOPE","TP1","TCM","TXT","TOA","TOL","TXXX","TSRC","IPLS"].includes(
e)&&(s=t.split(/\//g))):s=t.split(/\x00/g),a.trimArray(s)}static trimArray(e){return e.map(t=>a.trimNullPadding(t).trim())}static trimNullPadding(e){let t=e.length;
for(;t>0&&e.charCodeAt(t-1)===0;)t--;return t===e.length?e:e.slice(0,t)}static readIdentifierAndData(e,t){let s=a.readNullTerminatedString(e,{encoding:t,bom:!1});
return{id:s.text,data:e.subarray(s.len)}}static getNullTerminatorLength(e){return e.startsWith("utf-16")?2:1}},k=class extends Z("id3v2"){};function se(a){throw new k(
`Unexpected majorVer: ${a}`)}function C(a){switch(a){case 2:return 6;case 3:case 4:return 10;default:throw Q(a)}}function ie(a,e){return e===3?{status:{tag_alter_preservation:f(a,0,7),file_alter_preservation:f(
a,0,6),read_only:f(a,0,5)},format:{compression:f(a,1,7),encryption:f(a,1,6),grouping_identity:f(a,1,5),unsynchronisation:!1,data_length_indicator:!1}}:{status:{
tag_alter_preservation:f(a,0,6),file_alter_preservation:f(a,0,5),read_only:f(a,0,4)},format:{grouping_identity:f(a,1,6),compression:f(a,1,3),encryption:f(a,1,2),
unsynchronisation:f(a,1,1),data_length_indicator:f(a,1,0)}}}function P(a,e,t){switch(e){case 2:return ne(a,e,t);case 3:case 4:return re(a,e,t);default:throw Q(e)}}
function ne(a,e,t){let s={id:$(a.subarray(0,3),"ascii"),length:R.get(a,3)};return s.id.match(/^[A-Z0-9]{3}$/)||t.addWarning(`Invalid ID3v2.${e} frame-header-ID:\
 ${s.id}`),s}function re(a,e,t){let s={id:$(a.subarray(0,4),"ascii"),length:(e===4?K:b).get(a,4),flags:ie(a.subarray(8,10),e)};return s.id.match(/^[A-Z0-9]{4}$/)||
t.addWarning(`Invalid ID3v2.${e} frame-header-ID: ${s.id}`),s}function Q(a){throw new k(`Unexpected majorVer: ${a}`)}var y=class a{constructor(){this.tokenizer=void 0,this.id3Header=void 0,this.metadata=void 0,this.headerType=void 0,this.options=void 0}static removeUnsyncBytes(e){
let t=0,s=0;for(;t<e.length-1;)t!==s&&(e[s]=e[t]),t+=e[t]===255&&e[t+1]===0?2:1,s++;return t<e.length&&(e[s++]=e[t]),e.subarray(0,s)}static readFrameData(e,t,s,n,c){
let g=new B(s,c);switch(s){case 2:return g.readData(e,t.id,n);case 3:case 4:return t.flags?.format.unsynchronisation&&(e=a.removeUnsyncBytes(e)),t.flags?.format.
data_length_indicator&&(e=e.subarray(4,e.length)),g.readData(e,t.id,n);default:throw oe(s)}}static makeDescriptionTagName(e,t){return e+(t?`:${t}`:"")}async parse(e,t,s){
this.tokenizer=t,this.metadata=e,this.options=s;let n=await this.tokenizer.readToken(_);if(n.fileIdentifier!=="ID3")throw new k("expected ID3-header file-identi\
fier 'ID3' was not found");let c=this.tokenizer.fileInfo.size;if(c!==void 0){let r=c-this.tokenizer.position;if(n.size>r)throw new k(`ID3v2 tag size ${n.size} e\
xceeds remaining file size ${r}`)}this.id3Header=n,this.headerType=`ID3v2.${n.version.major}`,await(n.flags.isExtendedHeader?this.parseExtendedHeader():this.parseId3Data(
n.size));let g=a.mapId3v2Chapters(this.metadata.native[this.headerType]);this.metadata.setFormat("chapters",g)}async parseExtendedHeader(){let e=await this.tokenizer.
readToken(U),t=e.size-U.len;return t>0?this.parseExtendedHeaderData(t,e.size):this.parseId3Data(this.id3Header.size-e.size)}async parseExtendedHeaderData(e,t){return await this.
tokenizer.ignore(e),this.parseId3Data(this.id3Header.size-t)}async parseId3Data(e){let t=await this.tokenizer.readToken(new V(e));for(let s of this.parseMetadata(
t))s.id==="TXXX"?s.value&&await this.handleTag(s,s.value.text,()=>s.value.description):await(Array.isArray(s.value)?Promise.all(s.value.map(n=>this.addTag(s.id,
n))):this.addTag(s.id,s.value))}async handleTag(e,t,s,n=c=>c){await Promise.all(t.map(c=>this.addTag(a.makeDescriptionTagName(e.id,s(c)),n(c))))}async addTag(e,t){
await this.metadata.addTag(this.headerType,e,t)}parseMetadata(e){let t=0,s=[];for(;t!==e.length;){let n=C(this.id3Header.version.major);if(t+n>e.length){this.metadata.
addWarning("Illegal ID3v2 tag length");break}let c=e.subarray(t,t+n);t+=n;let g=P(c,this.id3Header.version.major,this.metadata),r=e.subarray(t,t+g.length);t+=g.
length;let d=a.readFrameData(r,g,this.id3Header.version.major,!this.options.skipCovers,this.metadata);d&&s.push({id:g.id,value:d})}return s}static mapId3v2Chapters(e){
if(!e)return;let t=e.filter(l=>l.id==="CHAP").map(l=>l.value);if(!t.length)return;let n=e.filter(l=>l.id==="CTOC").map(l=>l.value).find(l=>l.flags.topLevel),c=new Map;
for(let l of t)c.set(l.label,l);let g=n?.childElementIds,r=[],d=g??[...c.keys()];for(let l of d){let m=c.get(l);if(!m)continue;let i=m.frames,o=i.get("TIT2");o&&
r.push({id:l,title:o,url:i.get("WXXX"),start:m.info.startTime/1e3,end:m.info.endTime/1e3,image:i.get("APIC")})}return g||r.sort((l,m)=>l.start-m.start),r.length?
r:void 0}};function oe(a){throw new k(`Unexpected majorVer: ${a}`)}export{y as a};
