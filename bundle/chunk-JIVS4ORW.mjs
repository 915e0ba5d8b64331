import{createRequire as requireOf}from'node:module';const require=requireOf(import.meta.url);
import{a as z}from"./chunk-RD5I6WQG.mjs";import{a as x}from"./chunk-IVLXLAZC.mjs";import{a as _}from"./chunk-73T6HWLG.mjs";import{a as b,f as g}from"./chunk-G6P5ZJWT.mjs";
import{h as I}from"./chunk-M6HOY3CL.mjs";import{B as k,C as y,E as L,h as A,j as E,l as S,n as p,o as n,p as o}from"./chunk-CLQQJG7T.mjs";import{d as N}from"./chunk-6WZNAABB.mjs";var D=N(L(),1);var l=class a{static fromBase64(e){return a.fromBuffer(Uint8Array.from(atob(e),t=>t.charCodeAt(0)))}static fromBuffer(e){return new a(e.length).get(e,0)}constructor(e){
this.len=e}get(e,t){let r=_[o.get(e,t)];t+=4;let s=o.get(e,t);t+=4;let m=new y(s,"utf-8").get(e,t);t+=s;let i=o.get(e,t);t+=4;let C=new y(i,"utf-8").get(e,t);t+=
i;let B=o.get(e,t);t+=4;let F=o.get(e,t);t+=4;let $=o.get(e,t);t+=4;let V=o.get(e,t);t+=4;let G=o.get(e,t);t+=4;let K=e.slice(t,t+G);return{type:r,format:m,description:C,
width:B,height:F,colour_depth:$,indexed_color:V,data:K}}},T={len:7,get:(a,e)=>({packetType:E.get(a,e),vorbis:new y(6,"ascii").get(a,e+1)})},v={len:23,get:(a,e)=>({
version:n.get(a,e+0),channelMode:E.get(a,e+4),sampleRate:n.get(a,e+5),bitrateMax:n.get(a,e+9),bitrateNominal:n.get(a,e+13),bitrateMin:n.get(a,e+17)})};var d=class{constructor(e,t){this.data=e,this.offset=t}readInt32(){let e=n.get(this.data,this.offset);return this.offset+=4,e}readStringUtf8(){let e=this.readInt32(),
t=A(this.data.subarray(this.offset,this.offset+e),"utf-8");return this.offset+=e,t}parseUserComment(){let e=this.offset,t=this.readStringUtf8(),r=t.indexOf("=");
return{key:t.substring(0,r).toUpperCase(),value:t.substring(r+1),len:this.offset-e}}};var M=N(L(),1);var h=(0,M.default)("music-metadata:parser:ogg:vorbis1"),u=class extends I("Vorbis"){},P=class a{constructor(e,t){this.pageSegments=[],this.durationOnLastPage=!0,
this.isMetadataComplete=!1,this.metadata=e,this.options=t}async parsePage(e,t){if(this.lastPageHeader=e,e.headerType.firstPage)this.parseFirstPage(e,t);else{if(e.
headerType.continued){if(this.pageSegments.length===0)throw new u("Cannot continue on previous page");this.pageSegments.push(t)}if(e.headerType.lastPage||!e.headerType.
continued){if(this.pageSegments.length>0){let r=a.mergeUint8Arrays(this.pageSegments);await this.parseFullPage(r)}this.pageSegments=e.headerType.lastPage?[]:[t]}}}static mergeUint8Arrays(e){
let t=e.reduce((s,m)=>s+m.length,0),r=new Uint8Array(t);return e.forEach((s,m,i)=>{let C=i.slice(0,m).reduce((B,F)=>B+F.length,0);r.set(s,C)}),r}async flush(){await this.
parseFullPage(a.mergeUint8Arrays(this.pageSegments))}async parseUserComment(e,t){let s=new d(e,t).parseUserComment();return await this.addTag(s.key,s.value),s.len}async addTag(e,t){
if(e==="METADATA_BLOCK_PICTURE"&&typeof t=="string"){if(this.options.skipCovers){h("Ignore picture");return}t=l.fromBase64(t),h(`Push picture: id=${e}, format=${t.
format}`)}else h(`Push tag: id=${e}, value=${t}`);await this.metadata.addTag("vorbis",e,t)}calculateDuration(e){this.lastPageHeader&&(e||this.lastPageHeader.headerType.
lastPage)&&this.metadata.format.sampleRate&&this.lastPageHeader.absoluteGranulePosition>=0&&(this.metadata.setFormat("numberOfSamples",this.lastPageHeader.absoluteGranulePosition),
this.metadata.setFormat("duration",this.lastPageHeader.absoluteGranulePosition/this.metadata.format.sampleRate))}parseFirstPage(e,t){this.metadata.setFormat("co\
dec","Vorbis I"),this.metadata.setFormat("hasAudio",!0),h("Parse first page");let r=T.get(t,0);if(r.vorbis!=="vorbis")throw new u("Metadata does not look like V\
orbis");if(r.packetType===1){let s=v.get(t,T.len);this.metadata.setFormat("sampleRate",s.sampleRate),this.metadata.setFormat("bitrate",s.bitrateNominal),this.metadata.
setFormat("numberOfChannels",s.channelMode),h("sample-rate=%s[hz], bitrate=%s[b/s], channel-mode=%s",s.sampleRate,s.bitrateNominal,s.channelMode)}else throw new u(
"First Ogg page should be type 1: the identification header")}async parseFullPage(e){let t=T.get(e,0);switch(h("Parse full page: type=%s, byteLength=%s",t.packetType,
e.byteLength),t.packetType){case 3:return this.parseUserCommentList(e,T.len);case 1:case 5:break}}async parseUserCommentList(e,t){let r=n.get(e,t);t+=4,t+=r;let s=n.
get(e,t);for(t+=4;s-- >0;)t+=await this.parseUserComment(e,t);this.isMetadataComplete=!0}};var c={STREAMINFO:0,PADDING:1,APPLICATION:2,SEEKTABLE:3,VORBIS_COMMENT:4,CUESHEET:5,PICTURE:6},O={len:4,get:(a,e)=>({lastBlock:b(a,e,7),type:g(a,e,1,7),length:p.
get(a,e+1)})},w={len:34,get:(a,e)=>({minimumBlockSize:S.get(a,e),maximumBlockSize:S.get(a,e+2)/1e3,minimumFrameSize:p.get(a,e+4),maximumFrameSize:p.get(a,e+7),sampleRate:p.
get(a,e+10)>>4,channels:g(a,e+12,4,3)+1,bitsPerSample:g(a,e+12,7,5)+1,totalSamples:g(a,e+13,4,36),fileMD5:new k(16).get(a,e+18)})};var j=(0,D.default)("music-metadata:parser:FLAC"),U=class extends I("FLAC"){},H=class extends z{constructor(){super(...arguments),this.vorbisParser=new P(this.metadata,
this.options)}async postId3v2Parse(){if((await this.tokenizer.readToken(x)).toString()!=="fLaC")throw new U("Invalid FLAC preamble");let t;do t=await this.tokenizer.
readToken(O),await this.parseDataBlock(t);while(!t.lastBlock);if(this.tokenizer.fileInfo.size&&this.metadata.format.duration){let r=this.tokenizer.fileInfo.size-
this.tokenizer.position;this.metadata.setFormat("bitrate",8*r/this.metadata.format.duration)}}async parseDataBlock(e){switch(j(`blockHeader type=${e.type}, leng\
th=${e.length}`),e.type){case c.STREAMINFO:return this.readBlockStreamInfo(e.length);case c.PADDING:break;case c.APPLICATION:break;case c.SEEKTABLE:break;case c.
VORBIS_COMMENT:return this.readComment(e.length);case c.CUESHEET:break;case c.PICTURE:await this.parsePicture(e.length);return;default:this.metadata.addWarning(
`Unknown block type: ${e.type}`)}return this.tokenizer.ignore(e.length).then()}async readBlockStreamInfo(e){if(e!==w.len)throw new U("Unexpected block-stream-in\
fo length");let t=await this.tokenizer.readToken(w);this.metadata.setFormat("container","FLAC"),this.processsStreamInfo(t)}processsStreamInfo(e){this.metadata.setFormat(
"codec","FLAC"),this.metadata.setFormat("hasAudio",!0),this.metadata.setFormat("lossless",!0),this.metadata.setFormat("numberOfChannels",e.channels),this.metadata.
setFormat("bitsPerSample",e.bitsPerSample),this.metadata.setFormat("sampleRate",e.sampleRate),e.totalSamples>0&&this.metadata.setFormat("duration",e.totalSamples/
e.sampleRate)}async readComment(e){let t=await this.tokenizer.readToken(new k(e));return this.parseComment(t)}async parseComment(e){let t=new d(e,0),r=t.readStringUtf8();
r.length>0&&this.metadata.setFormat("tool",r);let s=t.readInt32(),m=new Array(s);for(let i=0;i<s;i++)m[i]=t.parseUserComment();await Promise.all(m.map(i=>(i.key===
"ENCODER"&&this.metadata.setFormat("tool",i.value),this.addTag(i.key,i.value))))}async parsePicture(e){return this.options.skipCovers?this.tokenizer.ignore(e):this.
addPictureTag(await this.tokenizer.readToken(new l(e)))}addPictureTag(e){return this.addTag("METADATA_BLOCK_PICTURE",e)}addTag(e,t){return this.vorbisParser.addTag(
e,t)}};export{l as a,P as b,c,O as d,w as e,H as f};
