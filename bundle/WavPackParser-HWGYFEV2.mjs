import{createRequire as requireOf}from'node:module';const require=requireOf(import.meta.url);
import{a as k,c as z}from"./chunk-IVLXLAZC.mjs";import"./chunk-G6P5ZJWT.mjs";import{a as b,h as D}from"./chunk-M6HOY3CL.mjs";import{a as u}from"./chunk-H32FYEUE.mjs";
import{B as f,E as U,j as d,k as T,m as h,o as r}from"./chunk-CLQQJG7T.mjs";import{d as F}from"./chunk-6WZNAABB.mjs";var B=F(U(),1);var N=[6e3,8e3,9600,11025,12e3,16e3,22050,24e3,32e3,44100,48e3,64e3,88200,96e3,192e3,-1],m={len:32,get:(a,e)=>{let t=r.get(a,e+24),i={BlockID:k.get(a,e),blockSize:r.
get(a,e+4),version:T.get(a,e+8),totalSamples:r.get(a,e+12),blockIndex:r.get(a,e+16),blockSamples:r.get(a,e+20),flags:{bitsPerSample:(1+p(t,0,2))*8,isMono:o(t,2),
isHybrid:o(t,3),isJointStereo:o(t,4),crossChannel:o(t,5),hybridNoiseShaping:o(t,6),floatingPoint:o(t,7),samplingRate:N[p(t,23,4)],isDSD:o(t,31)},crc:new f(4).get(
a,e+28)};return i.flags.isDSD&&(i.totalSamples*=8),i}},g={len:1,get:(a,e)=>({functionId:p(a[e],0,6),isOptional:o(a[e],5),isOddSize:o(a[e],6),largeBlock:o(a[e],7)})};
function o(a,e){return p(a,e,1)===1}function p(a,e,t){return a>>>e&4294967295>>>32-t}var n=(0,B.default)("music-metadata:parser:WavPack"),c=class extends D("WavPack"){},x=class extends b{constructor(){super(...arguments),this.audioDataSize=0}async parse(){
return this.metadata.setAudioOnly(),this.audioDataSize=0,await this.parseWavPackBlocks(),z(this.metadata,this.tokenizer,this.options)}async parseWavPackBlocks(){
do{if(await this.tokenizer.peekToken(k)!=="wvpk")break;let t=await this.tokenizer.readToken(m);if(t.BlockID!=="wvpk")throw new c("Invalid WavPack Block-ID");n(`\
WavPack header blockIndex=${t.blockIndex}, len=${m.len}`),t.blockIndex===0&&!this.metadata.format.container&&(this.metadata.setFormat("container","WavPack"),this.
metadata.setFormat("lossless",!t.flags.isHybrid),this.metadata.setFormat("bitsPerSample",t.flags.bitsPerSample),t.flags.isDSD||(this.metadata.setFormat("sampleR\
ate",t.flags.samplingRate),this.metadata.setFormat("duration",t.totalSamples/t.flags.samplingRate)),this.metadata.setFormat("numberOfChannels",t.flags.isMono?1:
2),this.metadata.setFormat("numberOfSamples",t.totalSamples),this.metadata.setFormat("codec",t.flags.isDSD?"DSD":"PCM"));let i=t.blockSize-(m.len-8);await(t.blockIndex===
0?this.parseMetadataSubBlock(t,i):this.tokenizer.ignore(i)),t.blockSamples>0&&(this.audioDataSize+=t.blockSize)}while(!this.tokenizer.fileInfo.size||this.tokenizer.
fileInfo.size-this.tokenizer.position>=m.len);this.metadata.format.duration&&this.metadata.setFormat("bitrate",this.audioDataSize*8/this.metadata.format.duration)}async parseMetadataSubBlock(e,t){
let i=t;for(;i>g.len;){let s=await this.tokenizer.readToken(g),S=await this.tokenizer.readNumber(s.largeBlock?h:d),l=new Uint8Array(S*2-(s.isOddSize?1:0));switch(await this.
tokenizer.readBuffer(l),n(`Metadata Sub-Blocks functionId=0x${s.functionId.toString(16)}, id.largeBlock=${s.largeBlock},data-size=${l.length}`),s.functionId){case 0:
break;case 14:{n("ID_DSD_BLOCK");let w=1<<d.get(l,0),I=e.flags.samplingRate*w*8;if(!e.flags.isDSD)throw new c("Only expect DSD block if DSD-flag is set");this.metadata.
setFormat("sampleRate",I),this.metadata.setFormat("duration",e.totalSamples/I);break}case 36:n("ID_ALT_TRAILER: trailer for non-wav files");break;case 38:this.metadata.
setFormat("audioMD5",l);break;case 47:n(`ID_BLOCK_CHECKSUM: checksum=${u(l)}`);break;default:n(`Ignore unsupported meta-sub-block-id functionId=0x${s.functionId.
toString(16)}`);break}i-=g.len+(s.largeBlock?h.len:d.len)+S*2,n(`remainingLength=${i}`),s.isOddSize&&this.tokenizer.ignore(1)}if(i!==0)throw new c("metadata-sub\
-block should fit it remaining length")}};export{c as WavPackContentError,x as WavPackParser};
