import{createRequire as requireOf}from'node:module';const require=requireOf(import.meta.url);
import{a as I}from"./chunk-RD5I6WQG.mjs";import{a as g}from"./chunk-PUYLEGPR.mjs";import"./chunk-L3GYTEXP.mjs";import{a as u}from"./chunk-IVLXLAZC.mjs";
import{e as z}from"./chunk-73T6HWLG.mjs";import"./chunk-G6P5ZJWT.mjs";import{h as p}from"./chunk-M6HOY3CL.mjs";import"./chunk-H32FYEUE.mjs";
import{E as S,u as s,v as h,w as k}from"./chunk-CLQQJG7T.mjs";import{d as N}from"./chunk-6WZNAABB.mjs";var w=N(S(),1);var m={len:12,get:(n,t)=>({id:u.get(n,t),size:h.get(n,t+4)})},d={len:16,get:(n,t)=>({fileSize:h.get(n,t),metadataPointer:h.get(n,t+8)})};var l={len:40,get:(n,t)=>({formatVersion:s.get(n,t),formatID:s.get(n,t+4),channelType:s.get(n,t+8),channelNum:s.get(n,t+12),samplingFrequency:s.get(n,t+16),bitsPerSample:s.
get(n,t+20),sampleCount:k.get(n,t+24),blockSizePerChannel:s.get(n,t+32)})};var c=(0,w.default)("music-metadata:parser:DSF"),r=class extends p("DSD"){},T=class extends I{async postId3v2Parse(){let t=this.tokenizer.position,a=await this.
tokenizer.readToken(m);if(a.id!=="DSD ")throw new r("Invalid chunk signature");if(a.size!==BigInt(m.len+d.len))throw new r(`Invalid DSD chunk size: ${a.size}`);
this.metadata.setFormat("container","DSF"),this.metadata.setFormat("lossless",!0),this.metadata.setAudioOnly();let e=await this.tokenizer.readToken(d);if(e.fileSize<
a.size)throw new r(`Invalid DSF file size: ${e.fileSize}`);if(await this.parseChunks(e.fileSize-a.size),e.metadataPointer===0n){c("No ID3v2 tag present");return}
c(`expect ID3v2 at offset=${e.metadataPointer}`);let o=e.metadataPointer-BigInt(this.tokenizer.position-t);if(o<0n||o>BigInt(Number.MAX_SAFE_INTEGER)||e.metadataPointer+
BigInt(z.len)>e.fileSize)throw new r(`Invalid metadata pointer: ${e.metadataPointer}`);return await this.tokenizer.ignore(Number(o)),new g().parse(this.metadata,
this.tokenizer,this.options)}async parseChunks(t){let a=BigInt(m.len);for(;t>=a;){let e=await this.tokenizer.readToken(m);if(c(`Parsing chunk name=${e.id} size=${e.
size}`),e.size<a)throw new r(`Invalid ${e.id} chunk size: ${e.size}`);if(e.size>t)throw new r(`${e.id} chunk exceeds remaining file size`);let o=e.size-a;switch(e.
id){case"fmt ":{if(o<BigInt(l.len))throw new r(`Invalid fmt chunk size: ${e.size}`);let i=await this.tokenizer.readToken(l);this.metadata.setFormat("numberOfCha\
nnels",i.channelNum),this.metadata.setFormat("sampleRate",i.samplingFrequency),this.metadata.setFormat("bitsPerSample",i.bitsPerSample),this.metadata.setFormat(
"numberOfSamples",i.sampleCount),this.metadata.setFormat("duration",Number(i.sampleCount)/i.samplingFrequency);let F=i.bitsPerSample*i.samplingFrequency*i.channelNum;
this.metadata.setFormat("bitrate",F);return}default:await this.tokenizer.ignore(Number(o));break}t-=e.size}}};export{r as DsdContentParseError,T as DsfParser};
