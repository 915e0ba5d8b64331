import{createRequire as requireOf}from'node:module';const require=requireOf(import.meta.url);
import{a as D,b as d,c as p,d as x,e as $,f as M}from"./chunk-JIVS4ORW.mjs";import"./chunk-RD5I6WQG.mjs";import"./chunk-PUYLEGPR.mjs";import"./chunk-L3GYTEXP.mjs";
import{a as V}from"./chunk-IVLXLAZC.mjs";import"./chunk-73T6HWLG.mjs";import{a as I,c as R}from"./chunk-G6P5ZJWT.mjs";import{a as A,h as w}from"./chunk-M6HOY3CL.mjs";
import"./chunk-H32FYEUE.mjs";import{B as z,C as n,E as S,a as U,j as o,k as E,l as L,n as H,o as l,u as i,v as B}from"./chunk-CLQQJG7T.mjs";import{d as P}from"./chunk-6WZNAABB.mjs";var Y=P(S(),1);var G=P(S(),1);var b=(0,G.default)("music-metadata:parser:ogg:theora"),N=class{constructor(e,t,s){this.durationOnLastPage=!1,this.metadata=e,this.options=t,this.tokenizer=s,this.
flacParser=new M(this.metadata,this.tokenizer,t)}async parsePage(e,t){e.headerType.firstPage&&await this.parseFirstPage(e,t)}calculateDuration(){b("duration cal\
culation not implemented")}async parseFirstPage(e,t){if(b("First Ogg/FLAC page"),(await V.get(t,9)).toString()!=="fLaC")throw new Error("Invalid FLAC preamble");
let r=await x.get(t,13);await this.parseDataBlock(r,t.subarray(13+x.len))}async parseDataBlock(e,t){switch(b(`blockHeader type=${e.type}, length=${e.length}`),e.
type){case p.STREAMINFO:{let s=$.get(t,0);return this.flacParser.processsStreamInfo(s)}case p.PADDING:break;case p.APPLICATION:break;case p.SEEKTABLE:break;case p.
VORBIS_COMMENT:return this.flacParser.parseComment(t);case p.PICTURE:if(!this.options.skipCovers){let s=new D(t.length).get(t,0);return this.flacParser.addPictureTag(
s)}break;default:this.metadata.addWarning(`Unknown block type: ${e.type}`)}return this.tokenizer.ignore(e.length).then()}flush(){return Promise.resolve()}};var f={len:27,get:(a,e)=>({capturePattern:new n(4,"latin1").get(a,e),version:o.get(a,e+4),headerType:{continued:I(a,e+5,0),firstPage:I(a,e+5,1),lastPage:I(a,e+5,
2)},absoluteGranulePosition:Number(B.get(a,e+6)),streamSerialNumber:l.get(a,e+14),pageSequenceNo:l.get(a,e+18),pageChecksum:l.get(a,e+22),page_segments:o.get(a,
e+26)})},y=class a{static sum(e,t,s){let r=new DataView(e.buffer,0),g=0;for(let c=t;c<t+s;++c)g+=r.getUint8(c);return g}constructor(e){this.len=e.page_segments}get(e,t){
return{totalPageSize:a.sum(e,t,this.len)}}};var u=class extends w("Opus"){},F=class{constructor(e){if(e<19)throw new u("ID-header-page 0 should be at least 19 bytes long");this.len=e}get(e,t){return{magicSignature:new n(
8,"ascii").get(e,t+0),version:o.get(e,t+8),channelCount:o.get(e,t+9),preSkip:E.get(e,t+10),inputSampleRate:l.get(e,t+12),outputGain:E.get(e,t+16),channelMapping:o.
get(e,t+18)}}};var _=class extends d{constructor(e,t,s){super(e,t),this.idHeader=null,this.lastPos=-1,this.tokenizer=s,this.durationOnLastPage=!0}parseFirstPage(e,t){if(this.metadata.
setFormat("codec","Opus"),this.idHeader=new F(t.length).get(t,0),this.idHeader.magicSignature!=="OpusHead")throw new u("Illegal ogg/Opus magic-signature");this.
metadata.setFormat("sampleRate",this.idHeader.inputSampleRate),this.metadata.setFormat("numberOfChannels",this.idHeader.channelCount),this.metadata.setAudioOnly()}async parseFullPage(e){
new n(8,"ascii").get(e,0)==="OpusTags"&&(await this.parseUserCommentList(e,8),this.lastPos=this.tokenizer.position-e.length)}calculateDuration(e){if(this.lastPageHeader&&
(e||this.lastPageHeader.headerType.lastPage)&&this.metadata.format.sampleRate&&this.lastPageHeader.absoluteGranulePosition>=0){let t=this.lastPageHeader.absoluteGranulePosition-
this.idHeader.preSkip;if(this.metadata.setFormat("numberOfSamples",t),this.metadata.setFormat("duration",t/48e3),this.lastPos!==-1&&this.tokenizer.fileInfo.size&&
this.metadata.format.duration){let s=this.tokenizer.fileInfo.size-this.lastPos;this.metadata.setFormat("bitrate",8*s/this.metadata.format.duration)}}}};var j=P(S(),1);var q={len:80,get:(a,e)=>({speex:new n(8,"ascii").get(a,e+0),version:R(new n(20,"ascii").get(a,e+8)),version_id:i.get(a,e+28),header_size:i.get(a,e+32),rate:i.get(
a,e+36),mode:i.get(a,e+40),mode_bitstream_version:i.get(a,e+44),nb_channels:i.get(a,e+48),bitrate:i.get(a,e+52),frame_size:i.get(a,e+56),vbr:i.get(a,e+60),frames_per_packet:i.
get(a,e+64),extra_headers:i.get(a,e+68),reserved1:i.get(a,e+72),reserved2:i.get(a,e+76)})};var W=(0,j.default)("music-metadata:parser:ogg:speex"),C=class extends d{constructor(e,t,s){super(e,t),this.commentHeaderParsed=!1}parseFirstPage(e,t){W("First \
Ogg/Speex page");let s=q.get(t,0);this.metadata.setFormat("codec",`Speex ${s.version}`),this.metadata.setFormat("numberOfChannels",s.nb_channels),this.metadata.
setFormat("sampleRate",s.rate),s.bitrate!==-1&&this.metadata.setFormat("bitrate",s.bitrate),this.metadata.setAudioOnly()}async parseFullPage(e){this.commentHeaderParsed||
(this.commentHeaderParsed=!0,W("Parse Ogg/Speex comment header"),await this.parseUserCommentList(e,0))}};var Q=P(S(),1);var K={len:42,get:(a,e)=>({id:new n(7,"ascii").get(a,e),vmaj:o.get(a,e+7),vmin:o.get(a,e+8),vrev:o.get(a,e+9),vmbw:L.get(a,e+10),vmbh:L.get(a,e+17),nombr:H.get(
a,e+37),nqual:o.get(a,e+40)})};var J=(0,Q.default)("music-metadata:parser:ogg:theora"),O=class{constructor(e,t,s){this.durationOnLastPage=!1,this.metadata=e}async parsePage(e,t){e.headerType.
firstPage&&await this.parseFirstPage(e,t)}calculateDuration(){J("duration calculation not implemented")}async parseFirstPage(e,t){J("First Ogg/Theora page"),this.
metadata.setFormat("codec","Theora");let s=K.get(t,0);this.metadata.setFormat("bitrate",s.nombr),this.metadata.setFormat("hasVideo",!0)}flush(){return Promise.resolve()}};var T=class extends w("Ogg"){},m=(0,Y.default)("music-metadata:parser:ogg"),v=class{constructor(e,t,s){this.pageNumber=0,this.closed=!1,this.metadata=e,this.streamSerial=
t,this.options=s}async parsePage(e,t){this.pageNumber=t.pageSequenceNo,m("serial=%s page#=%s, Ogg.id=%s",t.streamSerialNumber,t.pageSequenceNo,t.capturePattern);
let s=await e.readToken(new y(t));m("totalPageSize=%s",s.totalPageSize);let r=await e.readToken(new z(s.totalPageSize));if(m("firstPage=%s, lastPage=%s, continu\
ed=%s",t.headerType.firstPage,t.headerType.lastPage,t.headerType.continued),t.headerType.firstPage){this.metadata.setFormat("container","Ogg");let g=r.subarray(
0,7),c=Array.from(g).filter(k=>k>=32&&k<=126).map(k=>String.fromCharCode(k)).join("");switch(c){case"vorbis":m(`Set Ogg stream serial ${t.streamSerialNumber}, c\
odec=Vorbis`),this.pageConsumer=new d(this.metadata,this.options);break;case"OpusHea":m("Set page consumer to Ogg/Opus"),this.pageConsumer=new _(this.metadata,this.
options,e);break;case"Speex  ":m("Set page consumer to Ogg/Speex"),this.pageConsumer=new C(this.metadata,this.options,e);break;case"fishead":case"theora":m("Set\
 page consumer to Ogg/Theora"),this.pageConsumer=new O(this.metadata,this.options,e);break;case"FLAC":m("Set page consumer to Vorbis"),this.pageConsumer=new N(this.
metadata,this.options,e);break;default:throw new T(`Ogg codec not recognized (id=${c}`)}}if(t.headerType.lastPage&&(this.closed=!0),this.pageConsumer)await this.
pageConsumer.parsePage(t,r);else throw new Error("pageConsumer should be initialized")}},X=class extends A{constructor(){super(...arguments),this.streams=new Map}async parse(){
this.streams=new Map;let e=!1,t=!1,s;try{do{if(s=await this.tokenizer.readToken(f),s.capturePattern!=="OggS")throw new T("Invalid Ogg capture pattern");let r=this.
streams.get(s.streamSerialNumber);if(r||(r=new v(this.metadata,s.streamSerialNumber,this.options),this.streams.set(s.streamSerialNumber,r)),await r.parsePage(this.
tokenizer,s),r.pageNumber>12&&[...this.streams.values()].every(g=>g.pageConsumer?.isMetadataComplete!==!1)&&!(this.options.duration&&[...this.streams.values()].
find(g=>g.pageConsumer?.durationOnLastPage))){t=!0,m("Stop processing Ogg stream");break}}while(![...this.streams.values()].every(r=>r.closed))}catch(r){if(r instanceof
U)m("Reached end-of-stream"),e=!0;else if(r instanceof T)this.metadata.addWarning(`Corrupt Ogg content at ${this.tokenizer.position}`);else throw r}for(let r of this.
streams.values())r.closed||(t||this.metadata.addWarning(`End-of-stream reached before reaching last page in Ogg stream serial=${r.streamSerial}`),await r.pageConsumer?.
flush()),r.pageConsumer?.calculateDuration(e)}};export{T as OggContentError,X as OggParser};
