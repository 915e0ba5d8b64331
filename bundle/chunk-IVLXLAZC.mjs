import{createRequire as requireOf}from'node:module';const require=requireOf(import.meta.url);
import{b as L,h as N}from"./chunk-G6P5ZJWT.mjs";import{a as A,f as B,g as D,h as v}from"./chunk-M6HOY3CL.mjs";import{B as U,C as u,E as O,c as E,h,i as P,
k as m,o as n}from"./chunk-CLQQJG7T.mjs";import{d as M}from"./chunk-6WZNAABB.mjs";var S=M(O(),1);var V=/^[\x21-\x7e©][\x20-\x7e\x00()]{3}/,x={len:4,get:(t,e)=>{let r=h(t.subarray(e,e+x.len),"latin1");if(!r.match(V))throw new B(`FourCC contains invalid char\
acters: ${N(r)} "${r}"`);return r},put:(t,e,r)=>{let a=P(r,"latin1");if(a.length!==4)throw new D("Invalid length");return t.set(a,e),e+4}};var g={text_utf8:0,binary:1,external_info:2,reserved:3},f={len:52,get:(t,e)=>({ID:x.get(t,e),version:n.get(t,e+4)/1e3,descriptorBytes:n.get(t,e+8),headerBytes:n.
get(t,e+12),seekTableBytes:n.get(t,e+16),headerDataBytes:n.get(t,e+20),apeFrameDataBytes:n.get(t,e+24),apeFrameDataBytesHigh:n.get(t,e+28),terminatingDataBytes:n.
get(t,e+32),fileMD5:new U(16).get(t,e+36)})},_={len:24,get:(t,e)=>({compressionLevel:m.get(t,e),formatFlags:m.get(t,e+2),blocksPerFrame:n.get(t,e+4),finalFrameBlocks:n.
get(t,e+8),totalFrames:n.get(t,e+12),bitsPerSample:m.get(t,e+16),channel:m.get(t,e+18),sampleRate:n.get(t,e+20)})},s={len:32,get:(t,e)=>({ID:new u(8,"ascii").get(
t,e),version:n.get(t,e+8),size:n.get(t,e+12),fields:n.get(t,e+16),flags:H(n.get(t,e+20))})},z={len:8,get:(t,e)=>({size:n.get(t,e),flags:H(n.get(t,e+4))})};function H(t){
return{containsHeader:y(t,31),containsFooter:y(t,30),isHeader:y(t,29),readOnly:y(t,0),dataType:(t&6)>>1}}function y(t,e){return(t&1<<e)!==0}var l=(0,S.default)("music-metadata:parser:APEv2"),$="APEv2",C="APETAGEX",p=class extends v("APEv2"){};function te(t,e,r){return new F(t,e,r).tryParseApeHeader()}
var F=class t extends A{constructor(){super(...arguments),this.ape={}}static calculateDuration(e){let r=e.totalFrames>1?e.blocksPerFrame*(e.totalFrames-1):0;return r+=
e.finalFrameBlocks,r/e.sampleRate}static async findApeFooterOffset(e,r){let a=new Uint8Array(s.len),d=e.position;if(r<=s.len){l(`Offset is too small to read APE\
 footer: offset=${r}`);return}if(r>s.len){await e.readBuffer(a,{position:r-s.len}),e.setPosition(d);let i=s.get(a,0);if(i.ID==="APETAGEX")return i.flags.isHeader?
l(`APE Header found at offset=${r-s.len}`):(l(`APE Footer found at offset=${r-s.len}`),r-=i.size),{footer:i,offset:r}}}static parseTagFooter(e,r,a){let d=s.get(
r,r.length-s.len);if(d.ID!==C)throw new p("Unexpected APEv2 Footer ID preamble value");return E(r),new t(e,E(r),a).parseTags(d)}async tryParseApeHeader(){if(this.
tokenizer.fileInfo.size&&this.tokenizer.fileInfo.size-this.tokenizer.position<s.len){l("No APEv2 header found, end-of-file reached");return}let e=await this.tokenizer.
peekToken(s);if(e.ID===C)return await this.tokenizer.ignore(s.len),this.parseTags(e);if(l(`APEv2 header not found at offset=${this.tokenizer.position}`),this.tokenizer.
fileInfo.size){let r=this.tokenizer.fileInfo.size-this.tokenizer.position,a=new Uint8Array(r);return await this.tokenizer.readBuffer(a),t.parseTagFooter(this.metadata,
a,this.options)}}async parse(){let e=await this.tokenizer.readToken(f);if(e.ID!=="MAC ")throw new p("Unexpected descriptor ID");this.ape.descriptor=e;let r=e.descriptorBytes-
f.len,a=await(r>0?this.parseDescriptorExpansion(r):this.parseHeader());return this.metadata.setAudioOnly(),await this.tokenizer.ignore(a.forwardBytes),this.tryParseApeHeader()}async parseTags(e){
let r=new Uint8Array(256),a=e.size-s.len;l(`Parse APE tags at offset=${this.tokenizer.position}, size=${a}`);for(let d=0;d<e.fields;d++){if(a<z.len){this.metadata.
addWarning(`APEv2 Tag-header: ${e.fields-d} items remaining, but no more tag data to read.`);break}let i=await this.tokenizer.readToken(z);if(a-=z.len,i.size>=a)
throw new p(`Invalid tag item size: ${i.size}`);let k=await this.tokenizer.peekBuffer(r,{length:Math.min(r.length,a-i.size),mayBeLess:!0}),o=r.subarray(0,k).indexOf(
0);if(o===-1)throw new p("Unterminated tag item key");let c=await this.tokenizer.readToken(new u(o,"ascii"));if(await this.tokenizer.ignore(1),a-=c.length+1,this.
tokenizer.fileInfo.size!==void 0&&i.size>this.tokenizer.fileInfo.size-this.tokenizer.position)throw new p(`Invalid tag item size: ${i.size}`);switch(a-=i.size,i.
flags.dataType){case g.text_utf8:{let w=h(await this.readTagValue(i.size),"utf-8").split(/\x00/g);await Promise.all(w.map(I=>this.metadata.addTag($,c,I)));break}case g.
binary:if(this.options.skipCovers)await this.tokenizer.ignore(i.size);else{let T=await this.readTagValue(i.size);o=L(T);let w=h(T.subarray(0,o),"utf-8"),I=T.subarray(
o+1);await this.metadata.addTag($,c,{description:w,data:I})}break;case g.external_info:l(`Ignore external info ${c}`),await this.tokenizer.ignore(i.size);break;case g.
reserved:l(`Ignore external info ${c}`),this.metadata.addWarning(`APEv2 header declares a reserved datatype for "${c}"`),await this.tokenizer.ignore(i.size);break}}}async readTagValue(e){
if((!this.tokenizer.supportsRandomAccess()||this.tokenizer.fileInfo.size===void 0)&&e>65536){let d=[];for(let o=e;o>0;){let c=new Uint8Array(Math.min(o,65536));
await this.tokenizer.readBuffer(c),d.push(c),o-=c.length}let i=new Uint8Array(e),k=0;for(let o of d)i.set(o,k),k+=o.length;return i}let a=new Uint8Array(e);return await this.
tokenizer.readBuffer(a),a}async parseDescriptorExpansion(e){return await this.tokenizer.ignore(e),this.parseHeader()}async parseHeader(){let e=await this.tokenizer.
readToken(_);if(this.metadata.setFormat("lossless",!0),this.metadata.setFormat("container","Monkey's Audio"),this.metadata.setFormat("bitsPerSample",e.bitsPerSample),
this.metadata.setFormat("sampleRate",e.sampleRate),this.metadata.setFormat("numberOfChannels",e.channel),this.metadata.setFormat("duration",t.calculateDuration(
e)),!this.ape.descriptor)throw new p("Missing APE descriptor");return{forwardBytes:this.ape.descriptor.seekTableBytes+this.ape.descriptor.headerDataBytes+this.ape.
descriptor.apeFrameDataBytes+this.ape.descriptor.terminatingDataBytes}}};export{x as a,p as b,te as c,F as d};
