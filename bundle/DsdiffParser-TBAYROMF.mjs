import{createRequire as requireOf}from'node:module';const require=requireOf(import.meta.url);
import{a as D}from"./chunk-PUYLEGPR.mjs";import"./chunk-L3GYTEXP.mjs";import{a as i}from"./chunk-IVLXLAZC.mjs";import"./chunk-73T6HWLG.mjs";
import"./chunk-G6P5ZJWT.mjs";import{a as w,h as S}from"./chunk-M6HOY3CL.mjs";import"./chunk-H32FYEUE.mjs";import{B as f,C as z,E as F,c as l,j as c,
l as h,o as T,p,y as I}from"./chunk-CLQQJG7T.mjs";import{d as $}from"./chunk-6WZNAABB.mjs";var g=$(F(),1);var r={len:12,get:(m,e)=>({chunkID:i.get(m,e),chunkSize:I.get(m,e+4)})};var a=(0,g.default)("music-metadata:parser:aiff"),k=class extends S("DSDIFF"){},b=class extends w{async parse(){let e=await this.tokenizer.readToken(r);if(e.chunkID!==
"FRM8")throw new k("Unexpected chunk-ID");this.metadata.setAudioOnly();let t=(await this.tokenizer.readToken(i)).trim();if(t==="DSD")return this.metadata.setFormat(
"container",`DSDIFF/${t}`),this.metadata.setFormat("lossless",!0),this.readFmt8Chunks(e.chunkSize-BigInt(i.len));throw new k(`Unsupported DSDIFF type: ${t}`)}async readFmt8Chunks(e){
for(;e>=r.len;){let t=await this.tokenizer.readToken(r);a(`Chunk id=${t.chunkID}`),await this.readData(t),e-=BigInt(r.len)+t.chunkSize}}async readData(e){a(`Rea\
ding data of chunk[ID=${e.chunkID}, size=${e.chunkSize}]`);let t=this.tokenizer.position;switch(e.chunkID.trim()){case"FVER":{let o=await this.tokenizer.readToken(
T);a(`DSDIFF version=${o}`);break}case"PROP":{if(await this.tokenizer.readToken(i)!=="SND ")throw new k("Unexpected PROP-chunk ID");await this.handleSoundPropertyChunks(
e.chunkSize-BigInt(i.len));break}case"ID3":{let o=await this.tokenizer.readToken(new f(Number(e.chunkSize))),n=l(o);await new D().parse(this.metadata,n,this.options);
break}case"DSD":this.metadata.format.numberOfChannels&&this.metadata.setFormat("numberOfSamples",Number(e.chunkSize*BigInt(8)/BigInt(this.metadata.format.numberOfChannels))),
this.metadata.format.numberOfSamples&&this.metadata.format.sampleRate&&this.metadata.setFormat("duration",this.metadata.format.numberOfSamples/this.metadata.format.
sampleRate);break;default:a(`Ignore chunk[ID=${e.chunkID}, size=${e.chunkSize}]`);break}let s=e.chunkSize-BigInt(this.tokenizer.position-t);s>0&&(a(`After Parsi\
ng chunk, remaining ${s} bytes`),await this.tokenizer.ignore(Number(s)))}async handleSoundPropertyChunks(e){for(a(`Parsing sound-property-chunks, remainingSize=${e}`);e>
0;){let t=await this.tokenizer.readToken(r);a(`Sound-property-chunk[ID=${t.chunkID}, size=${t.chunkSize}]`);let s=this.tokenizer.position;switch(t.chunkID.trim()){case"\
FS":{let n=await this.tokenizer.readToken(p);this.metadata.setFormat("sampleRate",n);break}case"CHNL":{let n=await this.tokenizer.readToken(h);this.metadata.setFormat(
"numberOfChannels",n),await this.handleChannelChunks(t.chunkSize-BigInt(h.len));break}case"CMPR":{let n=(await this.tokenizer.readToken(i)).trim(),u=await this.
tokenizer.readToken(c),d=await this.tokenizer.readToken(new z(u,"ascii"));n==="DSD"&&(this.metadata.setFormat("lossless",!0),this.metadata.setFormat("bitsPerSam\
ple",1)),this.metadata.setFormat("codec",`${n} (${d})`);break}case"ABSS":{let n=await this.tokenizer.readToken(h),u=await this.tokenizer.readToken(c),d=await this.
tokenizer.readToken(c),C=await this.tokenizer.readToken(p);a(`ABSS ${n}:${u}:${d}.${C}`);break}case"LSCO":{let n=await this.tokenizer.readToken(h);a(`LSCO lsCon\
fig=${n}`);break}default:a(`Unknown sound-property-chunk[ID=${t.chunkID}, size=${t.chunkSize}]`),await this.tokenizer.ignore(Number(t.chunkSize))}let o=t.chunkSize-
BigInt(this.tokenizer.position-s);o>0&&(a(`After Parsing sound-property-chunk ${t.chunkSize}, remaining ${o} bytes`),await this.tokenizer.ignore(Number(o))),e-=
BigInt(r.len)+t.chunkSize,a(`Parsing sound-property-chunks, remainingSize=${e}`)}if(this.metadata.format.lossless&&this.metadata.format.sampleRate&&this.metadata.
format.numberOfChannels&&this.metadata.format.bitsPerSample){let t=this.metadata.format.sampleRate*this.metadata.format.numberOfChannels*this.metadata.format.bitsPerSample;
this.metadata.setFormat("bitrate",t)}}async handleChannelChunks(e){a(`Parsing channel-chunks, remainingSize=${e}`);let t=[];for(;e>=i.len;){let s=await this.tokenizer.
readToken(i);a(`Channel[ID=${s}]`),t.push(s),e-=BigInt(i.len)}return a(`Channels: ${t.join(", ")}`),t}};export{k as DsdiffContentParseError,b as DsdiffParser};
