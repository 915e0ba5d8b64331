import{createRequire as requireOf}from'node:module';const require=requireOf(import.meta.url);
import{a as x}from"./chunk-RD5I6WQG.mjs";import"./chunk-PUYLEGPR.mjs";import"./chunk-L3GYTEXP.mjs";import{a as b,c as p}from"./chunk-IVLXLAZC.mjs";
import"./chunk-73T6HWLG.mjs";import{f as i,g as m}from"./chunk-G6P5ZJWT.mjs";import{a as c,h as z}from"./chunk-M6HOY3CL.mjs";import"./chunk-H32FYEUE.mjs";
import{C as h,E as u,h as L,j as S,k as o,o as s}from"./chunk-CLQQJG7T.mjs";import{d as l}from"./chunk-6WZNAABB.mjs";var v=l(u(),1);var n=class extends z("Musepack"){};var P=l(u(),1);var k=class{constructor(e){this.pos=0,this.dword=null,this.tokenizer=e}async read(e){for(;this.dword===null;)this.dword=await this.tokenizer.readToken(s);let t=this.
dword;return this.pos+=e,this.pos<32?(t>>>=32-this.pos,t&(1<<e)-1):(this.pos-=32,this.pos===0?(this.dword=null,t&(1<<e)-1):(this.dword=await this.tokenizer.readToken(
s),this.pos&&(t<<=this.pos,t|=this.dword>>>32-this.pos),t&(1<<e)-1))}async ignore(e){if(this.pos>0){let d=32-this.pos;this.dword=null,e-=d,this.pos=0}let t=e%32,
r=(e-t)/32;return await this.tokenizer.ignore(r*4),this.read(t)}};var N={len:24,get:(a,e)=>{let t={signature:L(a.subarray(e,e+3),"latin1"),streamMinorVersion:i(a,e+3,0,4),streamMajorVersion:i(a,e+3,4,4),frameCount:s.get(a,e+4),
maxLevel:o.get(a,e+8),sampleFrequency:[44100,48e3,37800,32e3][i(a,e+10,0,2)],link:i(a,e+10,2,2),profile:i(a,e+10,4,4),maxBand:i(a,e+11,0,6),intensityStereo:m(a,
e+11,6),midSideStereo:m(a,e+11,7),titlePeak:o.get(a,e+12),titleGain:o.get(a,e+14),albumPeak:o.get(a,e+16),albumGain:o.get(a,e+18),lastFrameLength:s.get(a,e+20)>>>
20&2047,trueGapless:m(a,e+23,0)};return t.lastFrameLength=t.trueGapless?s.get(a,20)>>>20&2047:0,t}};var B=(0,P.default)("music-metadata:parser:musepack"),g=class extends c{constructor(){super(...arguments),this.bitreader=null,this.audioLength=0,this.duration=null}async parse(){
let e=await this.tokenizer.readToken(N);if(e.signature!=="MP+")throw new n("Unexpected magic number");B(`stream-version=${e.streamMajorVersion}.${e.streamMinorVersion}`),
this.metadata.setFormat("container","Musepack, SV7"),this.metadata.setFormat("sampleRate",e.sampleFrequency);let t=1152*(e.frameCount-1)+e.lastFrameLength;this.
metadata.setFormat("numberOfSamples",t),this.duration=t/e.sampleFrequency,this.metadata.setFormat("duration",this.duration),this.bitreader=new k(this.tokenizer),
this.metadata.setFormat("numberOfChannels",e.midSideStereo||e.intensityStereo?2:1);let r=await this.bitreader.read(8);return this.metadata.setFormat("codec",(r/
100).toFixed(2)),await this.skipAudioData(e.frameCount),B(`End of audio stream, switching to APEv2, offset=${this.tokenizer.position}`),p(this.metadata,this.tokenizer,
this.options)}async skipAudioData(e){for(;e-- >0;){let r=await this.bitreader.read(20);this.audioLength+=20+r,await this.bitreader.ignore(r)}let t=await this.bitreader.
read(11);this.audioLength+=t,this.duration!==null&&this.metadata.setFormat("bitrate",this.audioLength/this.duration)}};var U=l(u(),1);var I=l(u(),1);var A=(0,I.default)("music-metadata:parser:musepack:sv8"),D=new h(2,"latin1"),C={len:5,get:(a,e)=>({crc:s.get(a,e),streamVersion:S.get(a,e+4)})},E={len:2,get:(a,e)=>({
sampleFrequency:[44100,48e3,37800,32e3][i(a,e,0,3)],maxUsedBands:i(a,e,3,5),channelCount:i(a,e+1,0,4)+1,msUsed:m(a,e+1,4),audioBlockFrames:i(a,e+1,5,3)})},w=class{get tokenizer(){
return this._tokenizer}set tokenizer(e){this._tokenizer=e}constructor(e){this._tokenizer=e}async readPacketHeader(){let e=await this.tokenizer.readToken(D),t=await this.
readVariableSizeField();return{key:e,payloadLength:t.value-2-t.len}}async readStreamHeader(e){let t={};A(`Reading SH at offset=${this.tokenizer.position}`);let r=await this.
tokenizer.readToken(C);e-=C.len,Object.assign(t,r),A(`SH.streamVersion = ${r.streamVersion}`);let d=await this.readVariableSizeField();e-=d.len,t.sampleCount=d.
value;let F=await this.readVariableSizeField();e-=F.len,t.beginningOfSilence=F.value;let H=await this.tokenizer.readToken(E);return e-=E.len,Object.assign(t,H),
await this.tokenizer.ignore(e),t}async readVariableSizeField(e=1,t=0){let r=await this.tokenizer.readNumber(S);return(r&128)===0?{len:e,value:t+r}:(r&=127,r+=t,
this.readVariableSizeField(e+1,r<<7))}};var q=(0,U.default)("music-metadata:parser:musepack"),T=class extends c{constructor(){super(...arguments),this.audioLength=0}async parse(){if(await this.tokenizer.
readToken(b)!=="MPCK")throw new n("Invalid Magic number");return this.metadata.setFormat("container","Musepack, SV8"),this.parsePacket()}async parsePacket(){let e=new w(
this.tokenizer);do{let t=await e.readPacketHeader();switch(q(`packet-header key=${t.key}, payloadLength=${t.payloadLength}`),t.key){case"SH":{let r=await e.readStreamHeader(
t.payloadLength);this.metadata.setFormat("numberOfSamples",r.sampleCount),this.metadata.setFormat("sampleRate",r.sampleFrequency),this.metadata.setFormat("durat\
ion",r.sampleCount/r.sampleFrequency),this.metadata.setFormat("numberOfChannels",r.channelCount);break}case"AP":this.audioLength+=t.payloadLength,await this.tokenizer.
ignore(t.payloadLength);break;case"RG":case"EI":case"SO":case"ST":case"CT":await this.tokenizer.ignore(t.payloadLength);break;case"SE":return this.metadata.format.
duration&&this.metadata.setFormat("bitrate",this.audioLength*8/this.metadata.format.duration),p(this.metadata,this.tokenizer,this.options);default:throw new n(`\
Unexpected header: ${t.key}`)}}while(!0)}};var V=(0,v.default)("music-metadata:parser:musepack"),_=class extends x{async postId3v2Parse(){let e=await this.tokenizer.peekToken(new h(3,"latin1")),t;switch(e){case"\
MP+":{V("Stream-version 7"),t=new g(this.metadata,this.tokenizer,this.options);break}case"MPC":{V("Stream-version 8"),t=new T(this.metadata,this.tokenizer,this.
options);break}default:throw new n("Invalid signature prefix")}return this.metadata.setAudioOnly(),t.parse()}};export{_ as MusepackParser};
