import{createRequire as requireOf}from'node:module';const require=requireOf(import.meta.url);
import{a as z}from"./chunk-PUYLEGPR.mjs";import"./chunk-L3GYTEXP.mjs";import{a as p}from"./chunk-IVLXLAZC.mjs";import"./chunk-73T6HWLG.mjs";
import{e as g}from"./chunk-G6P5ZJWT.mjs";import{a as E,h as F}from"./chunk-M6HOY3CL.mjs";import"./chunk-H32FYEUE.mjs";import{B as d,C as r,E as P,
a as w,c as A,k as o,o as h}from"./chunk-CLQQJG7T.mjs";import{d as D}from"./chunk-6WZNAABB.mjs";var _=D(P(),1);var m={len:8,get:(n,e)=>({chunkID:new r(4,"latin1").get(n,e),chunkSize:h.get(n,e+4)})},u=class{constructor(e,t="latin1"){this.encoding=t,this.tagHeader=e,this.len=
e.chunkSize,this.len+=this.len&1}get(e,t){return new r(this.tagHeader.chunkSize,this.encoding).get(e,t).split("\0",1)[0]}};var S={len:420,get:(n,e)=>({description:g(new r(256,"ascii").get(n,e)).trim(),originator:g(new r(32,"ascii").get(n,e+256)).trim(),originatorReference:g(new r(32,
"ascii").get(n,e+288)).trim(),originationDate:g(new r(10,"ascii").get(n,e+320)).trim(),originationTime:g(new r(8,"ascii").get(n,e+330)).trim(),timeReferenceLow:h.
get(n,e+338),timeReferenceHigh:h.get(n,e+342),version:o.get(n,e+346),umid:new d(64).get(n,e+348),loudnessValue:o.get(n,e+412),maxTruePeakLevel:o.get(n,e+414),maxMomentaryLoudness:o.
get(n,e+416),maxShortTermLoudness:o.get(n,e+418)})};var c=class extends F("Wave"){},i={PCM:1,ADPCM:2,IEEE_FLOAT:3,ALAW:6,MULAW:7,DVI_ADPCM:17,GSM610:49,MPEG_ADTS_AAC:5632,MPEG_LOAS:5634,RAW_AAC1:255,DOLBY_AC3_SPDIF:146,
DVM:8192,RAW_SPORT:576,ESST_AC3:577,DRM:9,DTS2:8193,MPEG:80,MPEGLAYER3:85},x={[i.PCM]:"PCM",[i.ADPCM]:"ADPCM",[i.IEEE_FLOAT]:"IEEE_FLOAT",[i.ALAW]:"ALAW",[i.MULAW]:"\
MULAW",[i.DVI_ADPCM]:"DVI_ADPCM",[i.GSM610]:"GSM610",[i.MPEG_ADTS_AAC]:"MPEG_ADTS_AAC",[i.MPEG_LOAS]:"MPEG_LOAS",[i.RAW_AAC1]:"RAW_AAC1",[i.DOLBY_AC3_SPDIF]:"DO\
LBY_AC3_SPDIF",[i.DVM]:"DVM",[i.RAW_SPORT]:"RAW_SPORT",[i.ESST_AC3]:"ESST_AC3",[i.DRM]:"DRM",[i.DTS2]:"DTS2",[i.MPEG]:"MPEG",[i.MPEGLAYER3]:"MPEGLAYER3"},f=class{constructor(e){
if(e.chunkSize<16)throw new c("Invalid chunk size");this.len=e.chunkSize}get(e,t){return{wFormatTag:o.get(e,t),nChannels:o.get(e,t+2),nSamplesPerSec:h.get(e,t+4),
nAvgBytesPerSec:h.get(e,t+8),nBlockAlign:o.get(e,t+12),wBitsPerSample:o.get(e,t+14)}}},l=class{constructor(e){if(e.chunkSize<4)throw new c("Invalid fact chunk s\
ize.");this.len=e.chunkSize}get(e,t){return{dwSampleLength:h.get(e,t)}}};var k=(0,_.default)("music-metadata:parser:RIFF"),L=class extends E{constructor(){super(...arguments),this.pendingInfoTags=[],this.blockAlign=0,this.avgBytesPerSec=
0}async parse(){let e=await this.tokenizer.readToken(m);k(`pos=${this.tokenizer.position}, parse: chunkID=${e.chunkID}`),e.chunkID==="RIFF"&&(this.metadata.setAudioOnly(),
await this.parseRiffChunk(e.chunkSize).catch(t=>{if(!(t instanceof w))throw t}),await this.flushInfoTags())}async parseRiffChunk(e){let t=await this.tokenizer.readToken(
p);if(this.metadata.setFormat("container",t),t==="WAVE")return this.readWaveChunk(e-p.len);throw new c(`Unsupported RIFF format: RIFF/${t}`)}async readWaveChunk(e){
for(;e>=m.len;){let t=await this.tokenizer.readToken(m);switch(e-=m.len+t.chunkSize,t.chunkSize>e&&this.metadata.addWarning("Data chunk size exceeds file size"),
this.header=t,k(`pos=${this.tokenizer.position}, readChunk: chunkID=RIFF/WAVE/${t.chunkID}`),t.chunkID){case"CSET":{if(t.chunkSize<8)throw new c("CSET chunk mus\
t contain at least 8 bytes");let a=await this.tokenizer.readToken(new d(t.chunkSize));this.codePage=o.get(a,0),this.getInfoEncoding()||this.metadata.addWarning(
`Unsupported RIFF CSET code page: ${this.codePage}; LIST/INFO tags will be omitted`),await this.flushInfoTags();break}case"LIST":await this.parseListTag(t);break;case"\
fact":this.metadata.setFormat("lossless",!1),this.fact=await this.tokenizer.readToken(new l(t));break;case"fmt ":{let a=await this.tokenizer.readToken(new f(t)),
s=x[a.wFormatTag];s||(k(`WAVE/non-PCM format=${a.wFormatTag}`),s=`non-PCM (${a.wFormatTag})`),this.metadata.setFormat("codec",s),this.metadata.setFormat("bitsPe\
rSample",a.wBitsPerSample),this.metadata.setFormat("sampleRate",a.nSamplesPerSec),this.metadata.setFormat("numberOfChannels",a.nChannels),this.blockAlign=a.nBlockAlign,
this.avgBytesPerSec=a.nAvgBytesPerSec;break}case"id3 ":case"ID3 ":{let a=await this.tokenizer.readToken(new d(t.chunkSize)),s=A(a);await new z().parse(this.metadata,
s,this.options);break}case"data":{this.metadata.format.lossless!==!1&&this.metadata.setFormat("lossless",!0);let a=t.chunkSize;if(this.tokenizer.fileInfo.size){
let T=this.tokenizer.fileInfo.size-this.tokenizer.position;T<a&&(this.metadata.addWarning("data chunk length exceeding file length"),a=T)}let s=this.fact?this.fact.
dwSampleLength:a===4294967295?void 0:a/this.blockAlign;s&&(this.metadata.setFormat("numberOfSamples",s),this.metadata.format.sampleRate&&this.metadata.setFormat(
"duration",s/this.metadata.format.sampleRate)),this.avgBytesPerSec>0?this.metadata.setFormat("bitrate",this.avgBytesPerSec*8):this.metadata.format.duration&&this.
metadata.setFormat("bitrate",a*8/this.metadata.format.duration),await this.tokenizer.ignore(t.chunkSize);break}case"bext":{let a=await this.tokenizer.readToken(
S);for(let T of Object.keys(a))await this.metadata.addTag("exif",`bext.${T}`,a[T]);let s=t.chunkSize-S.len;await this.tokenizer.ignore(s);break}case"\0\0\0\0":k(
`Ignore padding chunk: RIFF/${t.chunkID} of ${t.chunkSize} bytes`),this.metadata.addWarning(`Ignore chunk: RIFF/${t.chunkID}`),await this.tokenizer.ignore(t.chunkSize);
break;default:k(`Ignore chunk: RIFF/${t.chunkID} of ${t.chunkSize} bytes`),this.metadata.addWarning(`Ignore chunk: RIFF/${t.chunkID}`),await this.tokenizer.ignore(
t.chunkSize)}this.header.chunkSize%2===1&&(k("Read odd padding byte"),await this.tokenizer.ignore(1))}}async parseListTag(e){let t=await this.tokenizer.readToken(
new r(4,"latin1"));return k("pos=%s, parseListTag: chunkID=RIFF/WAVE/LIST/%s",this.tokenizer.position,t),t==="INFO"?this.parseRiffInfoTags(e.chunkSize-4):(this.
metadata.addWarning(`Ignore chunk: RIFF/WAVE/LIST/${t}`),k(`Ignoring chunkID=RIFF/WAVE/LIST/${t}`),this.tokenizer.ignore(e.chunkSize-4).then())}async parseRiffInfoTags(e){
for(;e>=8;){let t=await this.tokenizer.readToken(m),a=new u(t),s=await this.tokenizer.readToken(new d(a.len));this.codePage===void 0?(this.metadata.registerTagType(
"exif"),this.pendingInfoTags.push({header:t,bytes:s})):await this.addInfoTag(t,s),e-=8+a.len}if(e!==0)throw new c(`Illegal remaining size: ${e}`)}async addInfoTag(e,t){
let a=this.getInfoEncoding();if(a){let s=new u(e,a).get(t,0);await this.metadata.addTag("exif",e.chunkID,s)}}async flushInfoTags(){for(let{header:e,bytes:t}of this.
pendingInfoTags.splice(0))await this.addInfoTag(e,t)}getInfoEncoding(){switch(this.codePage){case void 0:case 0:case 28591:return"latin1";case 1252:return"windo\
ws-1252";case 65001:return"utf-8";default:return}}};export{L as WaveParser};
