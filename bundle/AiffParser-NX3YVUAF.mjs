import{createRequire as requireOf}from'node:module';const require=requireOf(import.meta.url);
import{a as C}from"./chunk-PUYLEGPR.mjs";import"./chunk-L3GYTEXP.mjs";import{a as o}from"./chunk-IVLXLAZC.mjs";import"./chunk-73T6HWLG.mjs";
import"./chunk-G6P5ZJWT.mjs";import{a as I,h as F}from"./chunk-M6HOY3CL.mjs";import"./chunk-H32FYEUE.mjs";import{B as w,C as l,E as y,a as d,c as T,
j as f,l as m,p}from"./chunk-CLQQJG7T.mjs";import{d as N}from"./chunk-6WZNAABB.mjs";var S=N(y(),1);var h={len:8,get:(r,e)=>({chunkID:o.get(r,e),chunkSize:Number(BigInt(p.get(r,e+4)))})};var z={NONE:"not compressed	PCM	Apple Computer",sowt:"PCM (byte swapped)",fl32:"32-bit floating point IEEE 32-bit float",fl64:"64-bit floating point IEEE 64-bit\
 float	Apple Computer",alaw:"ALaw 2:1	8-bit ITU-T G.711 A-law",ulaw:"\xB5Law 2:1	8-bit ITU-T G.711 \xB5-law	Apple Computer",ULAW:"CCITT G.711 u-law 8-bit ITU-T \
G.711 \xB5-law",ALAW:"CCITT G.711 A-law 8-bit ITU-T G.711 A-law",FL32:"Float 32	IEEE 32-bit float "},i=class extends F("AIFF"){},k=class{constructor(e,t){this.isAifc=
t;let a=t?22:18;if(e.chunkSize<a)throw new i(`COMMON CHUNK size should always be at least ${a}`);this.len=e.chunkSize}get(e,t){let a=m.get(e,t+8)-16398,s=m.get(
e,t+8+2),n={numChannels:m.get(e,t),numSampleFrames:p.get(e,t+2),sampleSize:m.get(e,t+6),sampleRate:a<0?s>>Math.abs(a):s<<a};if(this.isAifc){if(n.compressionType=
o.get(e,t+18),this.len>22){let c=f.get(e,t+22);if(c>0){let E=(c+1)%2;if(23+c+E===this.len)n.compressionName=new l(c,"latin1").get(e,t+23);else throw new i("Ille\
gal pstring length")}else n.compressionName=void 0}}else n.compressionName="PCM";return n}};var u=(0,S.default)("music-metadata:parser:aiff"),A=class extends I{constructor(){super(...arguments),this.isCompressed=null}async parse(){if((await this.tokenizer.
readToken(h)).chunkID!=="FORM")throw new i("Invalid Chunk-ID, expected 'FORM'");let t=await this.tokenizer.readToken(o);switch(t){case"AIFF":this.metadata.setFormat(
"container",t),this.isCompressed=!1;break;case"AIFC":this.metadata.setFormat("container","AIFF-C"),this.isCompressed=!0;break;default:throw new i(`Unsupported A\
IFF type: ${t}`)}this.metadata.setFormat("lossless",!this.isCompressed),this.metadata.setAudioOnly();try{for(;!this.tokenizer.fileInfo.size||this.tokenizer.fileInfo.
size-this.tokenizer.position>=h.len;){u(`Reading AIFF chunk at offset=${this.tokenizer.position}`);let a=await this.tokenizer.readToken(h),s=2*Math.round(a.chunkSize/
2),n=await this.readData(a);await this.tokenizer.ignore(s-n)}}catch(a){if(a instanceof d)u("End-of-stream");else throw a}}async readData(e){switch(e.chunkID){case"\
COMM":{if(this.isCompressed===null)throw new i("Failed to parse AIFF.COMM chunk when compression type is unknown");let t=await this.tokenizer.readToken(new k(e,
this.isCompressed));return this.metadata.setFormat("bitsPerSample",t.sampleSize),this.metadata.setFormat("sampleRate",t.sampleRate),this.metadata.setFormat("num\
berOfChannels",t.numChannels),this.metadata.setFormat("numberOfSamples",t.numSampleFrames),this.metadata.setFormat("duration",t.numSampleFrames/t.sampleRate),(t.
compressionName||t.compressionType)&&this.metadata.setFormat("codec",t.compressionName??z[t.compressionType]),e.chunkSize}case"ID3 ":{let t=await this.tokenizer.
readToken(new w(e.chunkSize)),a=T(t);return await new C().parse(this.metadata,a,this.options),e.chunkSize}case"SSND":return this.metadata.format.duration&&this.
metadata.setFormat("bitrate",8*e.chunkSize/this.metadata.format.duration),0;case"NAME":case"AUTH":case"(c) ":case"ANNO":return this.readTextChunk(e);default:return u(
`Ignore chunk id=${e.chunkID}, size=${e.chunkSize}`),0}}async readTextChunk(e){let a=(await this.tokenizer.readToken(new l(e.chunkSize,"ascii"))).split("\0").map(
s=>s.trim()).filter(s=>s?.length);return await Promise.all(a.map(s=>this.metadata.addTag("AIFF",e.chunkID,s))),e.chunkSize}};export{A as AIFFParser};
