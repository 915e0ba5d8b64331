import{createRequire as requireOf}from'node:module';const require=requireOf(import.meta.url);
import"./chunk-WCA7KGKJ.mjs";import{a as le}from"./chunk-L3GYTEXP.mjs";import{a as ee}from"./chunk-IVLXLAZC.mjs";import"./chunk-73T6HWLG.mjs";
import{a as p}from"./chunk-G6P5ZJWT.mjs";import{b as de}from"./chunk-46NQ6OPM.mjs";import{a as ie,f as b,h as oe}from"./chunk-M6HOY3CL.mjs";import{
a as re}from"./chunk-H32FYEUE.mjs";import{B as A,C as N,D as Z,E as K,h as P,j as u,l as T,n as w,p as i,q as y,r as B,s as J,t as I,x as S}from"./chunk-CLQQJG7T.mjs";
import{d as X}from"./chunk-6WZNAABB.mjs";var Ne=X(K(),1);var ge=X(K(),1);var ce=X(K(),1);var ne=(0,ce.default)("music-metadata:parser:MP4:atom"),c=class extends oe("MP4"){},E={len:8,get:(r,e)=>{let t=i.get(r,e);if(t<0)throw new c("Invalid atom heade\
r length");return{length:BigInt(t),name:new N(4,"latin1").get(r,e+4)}},put:(r,e,t)=>(i.put(r,e,Number(t.length)),ee.put(r,e+4,t.name))},me=S,q={len:4,get:(r,e)=>({
type:new N(4,"ascii").get(r,e)})};var D=class{constructor(e,t,n){if(e<t)throw new c(`Atom ${n} expected to be ${t}, but specifies ${e} bytes long.`);e>t&&ne(`Warning: atom ${n} expected to be ${t}\
, but was actually ${e} bytes long.`),this.len=e}},_={len:4,get:(r,e)=>{let t=i.get(r,e)-2082844800;return new Date(t*1e3)}},U={len:8,get:(r,e)=>{let t=Number(S.
get(r,e))-2082844800;return new Date(t*1e3)}},$=class extends D{constructor(e){super(e,24,"mdhd")}get(e,t){let n=u.get(e,t+0),a=w.get(e,t+1);switch(n){case 0:return{
version:n,flags:a,creationTime:_.get(e,t+4),modificationTime:_.get(e,t+8),timeScale:i.get(e,t+12),duration:i.get(e,t+16),language:T.get(e,t+20),quality:T.get(e,
t+22)};case 1:return{version:n,flags:a,creationTime:U.get(e,t+4),modificationTime:U.get(e,t+12),timeScale:i.get(e,t+20),duration:Number(S.get(e,t+24)),language:T.
get(e,t+32),quality:T.get(e,t+34)};default:throw new b("Invalid mdhd version header")}}},C=class extends D{constructor(e){super(e,100,"mvhd")}get(e,t){let n=u.get(
e,t),a=w.get(e,t+1);return n===1?{version:n,flags:a,creationTime:U.get(e,t+4),modificationTime:U.get(e,t+12),timeScale:i.get(e,t+20),duration:Number(S.get(e,t+24)),
preferredRate:i.get(e,t+32),preferredVolume:T.get(e,t+36),previewTime:i.get(e,t+84),previewDuration:i.get(e,t+88),posterTime:i.get(e,t+92),selectionTime:i.get(e,
t+96),selectionDuration:i.get(e,t+100),currentTime:i.get(e,t+104),nextTrackID:i.get(e,t+108)}:{version:n,flags:a,creationTime:_.get(e,t+4),modificationTime:_.get(
e,t+8),timeScale:i.get(e,t+12),duration:i.get(e,t+16),preferredRate:i.get(e,t+20),preferredVolume:T.get(e,t+24),previewTime:i.get(e,t+72),previewDuration:i.get(
e,t+76),posterTime:i.get(e,t+80),selectionTime:i.get(e,t+84),selectionDuration:i.get(e,t+88),currentTime:i.get(e,t+92),nextTrackID:i.get(e,t+96)}}},F=class{constructor(e){
this.len=e}get(e,t){return{type:{set:u.get(e,t+0),type:w.get(e,t+1)},locale:w.get(e,t+4),value:new A(this.len-8).get(e,t+8)}}},O=class{constructor(e){this.len=e}get(e,t){
return{version:u.get(e,t),flags:w.get(e,t+1),name:new N(this.len-4,"utf-8").get(e,t+4)}}},L=class{constructor(e){this.len=e}get(e,t){let n=Math.min(this.len,e.length-
t);if(n<4)throw new c("Truncated tkhd header");let a=u.get(e,t);if(a===0&&n<38||a===1&&n<50)throw new c("Truncated tkhd header");let s=w.get(e,t+1);switch(a){case 0:
return{version:a,flags:s,creationTime:_.get(e,t+4),modificationTime:_.get(e,t+8),trackId:i.get(e,t+12),duration:i.get(e,t+20),layer:T.get(e,t+32),alternateGroup:T.
get(e,t+34),volume:T.get(e,t+36)};case 1:return{version:a,flags:s,creationTime:U.get(e,t+4),modificationTime:U.get(e,t+12),trackId:i.get(e,t+20),duration:Number(
S.get(e,t+28)),layer:T.get(e,t+44),alternateGroup:T.get(e,t+46),volume:T.get(e,t+48)};default:throw new b("Invalid tkhd version header")}}},te={len:8,get:(r,e)=>({
version:u.get(r,e),flags:w.get(r,e+1),numberOfEntries:i.get(r,e+4)})},ae=class{constructor(e){this.len=e}get(e,t){let n=this.len-12;return{dataFormat:ee.get(e,t),
dataReferenceIndex:T.get(e,t+10),description:n>0?new A(n).get(e,t+12):void 0}}},x=class{constructor(e){this.len=e}get(e,t){let n=Math.min(t+this.len,e.length);if(n-
t<te.len)throw new c("Truncated stsd header");let a=te.get(e,t);t+=te.len;let s=[];for(let o=0;o<a.numberOfEntries;++o){if(n-t<i.len)throw new c("Truncated stsd\
 sample entry");let l=i.get(e,t);if(l<16||l>n-t)throw new c(`Invalid stsd sample entry size: ${l}`);t+=i.len,s.push(new ae(l-i.len).get(e,t)),t+=l-i.len}return{
header:a,table:s}}},Y={len:8,get(r,e){return{version:B.get(r,e),revision:B.get(r,e+2),vendor:I.get(r,e+4)}}},se={len:12,get(r,e){return{numAudioChannels:B.get(r,
e+0),sampleSize:B.get(r,e+2),compressionId:B.get(r,e+4),packetSize:B.get(r,e+6),sampleRate:T.get(r,e+8)+T.get(r,e+10)/1e4}}},v=class{constructor(e,t){this.len=e,
this.token=t}get(e,t){let n=I.get(e,t+4);return{version:y.get(e,t+0),flags:J.get(e,t+1),numberOfEntries:n,entries:Te(e,this.token,t+8,this.len-8,n)}}},Se={len:8,
get(r,e){return{count:I.get(r,e+0),duration:I.get(r,e+4)}}},M=class extends v{constructor(e){super(e,Se)}},ye={len:12,get(r,e){return{firstChunk:I.get(r,e),samplesPerChunk:I.
get(r,e+4),sampleDescriptionId:I.get(r,e+8)}}},R=class extends v{constructor(e){super(e,ye)}},z=class{constructor(e){this.len=e}get(e,t){let n=I.get(e,t+8);return{
version:y.get(e,t),flags:J.get(e,t+1),sampleSize:I.get(e,t+4),numberOfEntries:n,entries:Te(e,I,t+12,this.len-12,n)}}},V=class extends v{constructor(e){super(e,I),
this.len=e}},f=class{constructor(e){this.len=e}get(e,t){let n=B.get(e,t+0);return new N(n,"utf-8").get(e,t+2)}};function Te(r,e,t,n,a){if(ne(`remainingLen=${n},\
 numberOfEntries=${a} * token-len=${e.len}`),n===0)return[];if(n!==a*e.len)throw new c("mismatch number-of-entries with remaining atom-length");let s=[];for(let o=0;o<
a;++o)s.push(e.get(r,t)),t+=e.len;return s}var W=class{constructor(e){this.len=e}get(e,t){let n=t+1,a={version:y.get(e,t),flags:{baseDataOffsetPresent:p(e,n+2,0),
sampleDescriptionIndexPresent:p(e,n+2,1),defaultSampleDurationPresent:p(e,n+2,3),defaultSampleSizePresent:p(e,n+2,4),defaultSampleFlagsPresent:p(e,n+2,5),defaultDurationIsEmpty:p(
e,n,0),defaultBaseIsMoof:p(e,n,1)},trackId:i.get(e,4)},s=8;return a.flags.baseDataOffsetPresent&&(a.baseDataOffset=S.get(e,s),s+=8),a.flags.sampleDescriptionIndexPresent&&
(a.sampleDescriptionIndex=i.get(e,s),s+=4),a.flags.defaultSampleDurationPresent&&(a.defaultSampleDuration=i.get(e,s),s+=4),a.flags.defaultSampleSizePresent&&(a.
defaultSampleSize=i.get(e,s),s+=4),a.flags.defaultSampleFlagsPresent&&(a.defaultSampleFlags=i.get(e,s)),a}},H=class{constructor(e){this.len=e}get(e,t){let n=t+1,
a={version:y.get(e,t),flags:{dataOffsetPresent:p(e,n+2,0),firstSampleFlagsPresent:p(e,n+2,2),sampleDurationPresent:p(e,n+1,0),sampleSizePresent:p(e,n+1,1),sampleFlagsPresent:p(
e,n+1,2),sampleCompositionTimeOffsetsPresent:p(e,n+1,3)},sampleCount:i.get(e,t+4),samples:[]},s=t+8;a.flags.dataOffsetPresent&&(a.dataOffset=i.get(e,s),s+=4),a.
flags.firstSampleFlagsPresent&&(a.firstSampleFlags=i.get(e,s),s+=4);for(let o=0;o<a.sampleCount;++o){if(s>=this.len){ne("TrackRunBox size mismatch");break}let l={};
a.flags.sampleDurationPresent&&(l.sampleDuration=i.get(e,s),s+=4),a.flags.sampleSizePresent&&(l.sampleSize=i.get(e,s),s+=4),a.flags.sampleFlagsPresent&&(l.sampleFlags=
i.get(e,s),s+=4),a.flags.sampleCompositionTimeOffsetsPresent&&(l.sampleCompositionTimeOffset=i.get(e,s),s+=4),a.samples.push(l)}return a}},G=class{constructor(e){
this.len=e}get(e,t){let n=t+1,a=new N(4,"utf-8");return{version:y.get(e,t),flags:w.get(e,t+1),componentType:a.get(e,t+4),handlerType:a.get(e,t+8),componentName:new N(
this.len-28,"utf-8").get(e,t+28)}}},j=class{constructor(e){this.len=e}get(e,t){let n=0,a=[];for(;n<this.len;)a.push(i.get(e,t+n)),n+=4;return a}};var pe=(0,ge.default)("music-metadata:parser:MP4:Atom"),Q=class r{static async readAtom(e,t,n,a){let s=e.position;if(a=Math.min(a,(e.fileInfo.size??Number.POSITIVE_INFINITY)-
s),a<E.len)throw new c("Truncated atom header");pe(`Reading next token on offset=${s}...`);let o=await e.readToken(E),l=o.length===1n;if(l){if(a<16)throw new c(
"Truncated extended atom header");o.length=await e.readToken(me)}let d=l?16:8;if((l||o.length!==0n)&&o.length<BigInt(d))throw new c(`Invalid atom size: ${o.length}`);
if(o.length>BigInt(Number.MAX_SAFE_INTEGER))throw new c(`Atom size exceeds Number.MAX_SAFE_INTEGER: ${o.length}`);let m=o.length===0n?a:Number(o.length);if(m>a)
throw new c(`Atom size exceeds remaining bytes: ${o.length} > ${a}`);let g=m-d,k=new r(o,l,n,g);return pe(`parse atom name=${k.atomPath}, extended=${k.extended}\
, offset=${s}, len=${k.header.length}`),await k.readData(e,t,g),k}constructor(e,t,n,a){this.payloadLength=a,this.header=e,this.extended=t,this.parent=n,this.children=
[],this.atomPath=(this.parent?`${this.parent.atomPath}.`:"")+this.header.name}getHeaderLength(){return this.extended?16:8}getPayloadLength(){return this.payloadLength}async readAtoms(e,t,n){
for(;n>0;){if(n===Number.POSITIVE_INFINITY){let s=await e.peekBuffer(new Uint8Array(E.len),{mayBeLess:!0});if(s===0)return;if(s<E.len)throw new c("Truncated ato\
m header")}let a=await r.readAtom(e,t,this,n);this.children.push(a),n=a.header.length===0n?0:n-Number(a.header.length)}}async readData(e,t,n){switch(this.header.
name){case"moov":case"udta":case"mdia":case"minf":case"stbl":case"<id>":case"ilst":case"tref":case"moof":return this.readAtoms(e,t,n);case"meta":{if(n<8)throw new c(
"Truncated meta atom");let s=(await e.peekToken(E)).name==="hdlr"?0:4;return await e.ignore(s),this.readAtoms(e,t,n-s)}default:return t(this,n)}}};var h=(0,Ne.default)("music-metadata:parser:MP4"),_e="iTunes",ke={raw:{lossy:!1,format:"raw"},MAC3:{lossy:!0,format:"MACE 3:1"},MAC6:{lossy:!0,format:"MACE 6:1"},
ima4:{lossy:!0,format:"IMA 4:1"},ulaw:{lossy:!0,format:"uLaw 2:1"},alaw:{lossy:!0,format:"uLaw 2:1"},Qclp:{lossy:!0,format:"QUALCOMM PureVoice"},".mp3":{lossy:!0,
format:"MPEG-1 layer 3"},alac:{lossy:!1,format:"ALAC"},"ac-3":{lossy:!0,format:"AC-3"},mp4a:{lossy:!0,format:"MPEG-4/AAC"},mp4s:{lossy:!0,format:"MP4S"},c608:{lossy:!0,
format:"CEA-608"},c708:{lossy:!0,format:"CEA-708"}};function ue(r,e,t){return t.indexOf(r)===e}function Ie(r){let[e]=r.soundSampleDescription??[];return e?r.isAudio?
r.isAudio():!!e.description&&e.description.numAudioChannels>0:!1}var we=class r extends ie{constructor(){super(...arguments),this.tracks=new Map,this.hasVideoTrack=
!1,this.hasAudioTrack=!0,this.atomParsers={mvhd:async e=>{let t=await this.readToken(new C(e));this.metadata.setFormat("creationTime",t.creationTime),this.metadata.
setFormat("modificationTime",t.modificationTime)},chap:async e=>{let t=this.getTrackDescription(),n=[];for(;e>=i.len;)n.push(await this.tokenizer.readNumber(i)),
e-=i.len;t.chapterList=n},mdat:async e=>{if(this.options.includeChapters){let t=[...this.tracks.values()].filter(n=>n.chapterList);if(t.length===1){let n=t[0].chapterList,
a=[...this.tracks.values()].filter(s=>n.indexOf(s.header.trackId)!==-1);if(a.length===1)return this.parseChapterTrack(a[0],t[0],e)}}await this.tokenizer.ignore(
e)},ftyp:async e=>{if(e<8||e%q.len!==0)throw new c(`Invalid ftyp payload length: ${e}`);let t=[];for(;e>0;){let a=await this.readToken(q);e-=q.len;let s=a.type.
replace(/\W/g,"");s.length>0&&t.push(s)}h(`ftyp: ${t.join("/")}`);let n=t.filter(ue).join("/");this.metadata.setFormat("container",n)},stsd:async e=>{let t=await this.
readToken(new x(e)),n=this.getTrackDescription();n.soundSampleDescription=t.table.map(a=>this.parseSoundSampleDescription(a))},stsz:async e=>{let t=await this.readToken(
new z(e)),n=this.getTrackDescription();n.sampleSize=t.sampleSize,n.sampleSizeTable=t.entries},date:async e=>{let t=await this.readToken(new N(e,"utf-8"));await this.
addTag("date",t)}}}static read_BE_Integer(e,t){let n=(t?"INT":"UINT")+e.length*8+(e.length>1?"_BE":""),a=Z[n];if(!a)throw new c(`Token for integer type not foun\
d: "${n}"`);return Number(a.get(e,0))}validatePayloadLength(e){if(!Number.isSafeInteger(e)||e<0||e>64*1024*1024)throw new c(`Atom payload exceeds the 64 MiB buf\
fering limit: ${e}`)}async readToken(e){return this.validatePayloadLength(e.len),this.tokenizer.readToken(e)}async parse(){this.hasVideoTrack=!1,this.hasAudioTrack=
!0,this.tracks.clear();let e=this.tokenizer.fileInfo.size??Number.POSITIVE_INFINITY;for(;e>0;){try{if((await this.tokenizer.peekToken(E)).name==="\0\0\0\0"){let o=`\
Error at offset=${this.tokenizer.position}: box.id=0`;h(o),this.addWarning(o);break}}catch(s){if(s instanceof Error){let o=`Error at offset=${this.tokenizer.position}\
: ${s.message}`;h(o),this.addWarning(o)}else throw s;break}let a=await Q.readAtom(this.tokenizer,(s,o)=>this.handleAtom(s,o),null,e);e=a.header.length===0n?0:e-
Number(a.header.length)}let t=[];this.tracks.forEach(a=>{let s=[],o=Ie(a);a.soundSampleDescription.forEach(l=>{let d={},m=ke[l.dataFormat];if(m?(s.push(m.format),
d.codecName=m.format):d.codecName=`<${l.dataFormat}>`,o&&l.description){let{description:g}=l;g.sampleRate>0&&(d.type=de.audio,d.audio={samplingFrequency:g.sampleRate,
bitDepth:g.sampleSize,channels:g.numAudioChannels})}this.metadata.addStreamInfo(d)}),s.length>=1&&t.push(s.join("/"))}),t.length>0&&this.metadata.setFormat("cod\
ec",t.filter(ue).join("+"));let n=[...this.tracks.values()].filter(Ie);for(let a of n){if(a.media.header&&a.media.header.timeScale>0)if(a.sampleRate=a.media.header.
timeScale,a.media.header.duration>0&&(h("Using duration defined on audio track"),a.samples=a.media.header.duration,a.duration=a.samples/a.sampleRate),a.fragments.
length>0){h("Calculate duration defined in track fragments");let l=0;a.sizeInBytes=0;for(let d of a.fragments)for(let m of d.trackRun.samples){let g=m.sampleDuration??
d.header.defaultSampleDuration??0,k=m.sampleSize??d.header.defaultSampleSize??0;if(g===0)throw new Error("Missing sampleDuration and no defaultSampleDuration in\
 track fragment header");if(k===0)throw new Error("Missing sampleSize and no defaultSampleSize in track fragment header");l+=g,a.sizeInBytes+=k}a.samples||(a.samples=
l),a.duration||(a.duration=l/a.sampleRate)}else a.sampleSizeTable.length>0&&(a.sizeInBytes=a.sampleSizeTable.reduce((l,d)=>l+d,0));let s=a.soundSampleDescription[0];
if(s.description&&a.media.header&&(this.metadata.setFormat("sampleRate",s.description.sampleRate),this.metadata.setFormat("bitsPerSample",s.description.sampleSize),
this.metadata.setFormat("numberOfChannels",s.description.numAudioChannels),a.media.header.timeScale===0&&a.timeToSampleTable.length>0)){let l=a.timeToSampleTable.
map(d=>d.count*d.duration).reduce((d,m)=>d+m);a.duration=l/s.description.sampleRate}let o=ke[s.dataFormat];o&&this.metadata.setFormat("lossless",!o.lossy)}if(n.
length>=1){let a=n[0];a.duration&&(this.metadata.setFormat("duration",a.duration),a.sizeInBytes&&this.metadata.setFormat("bitrate",8*a.sizeInBytes/a.duration))}
this.metadata.setFormat("hasAudio",this.hasAudioTrack),this.metadata.setFormat("hasVideo",this.hasVideoTrack)}async handleAtom(e,t){if(e.parent)switch(e.parent.
header.name){case"ilst":case"<id>":return this.parseMetadataItemData(e);case"moov":switch(e.header.name){case"trak":return this.parseTrackBox(e);case"udta":return this.
parseTrackBox(e)}break;case"moof":if(e.header.name==="traf")return this.parseTrackFragmentBox(e)}if(this.atomParsers[e.header.name])return e.header.name!=="mdat"&&
this.validatePayloadLength(t),this.atomParsers[e.header.name](t);h(`No parser for atom path=${e.atomPath}, payload-len=${t}, ignoring atom`),await this.tokenizer.
ignore(t)}getTrackDescription(){let e=[...this.tracks.values()];return e[e.length-1]}async addTag(e,t){await this.metadata.addTag(_e,e,t)}addWarning(e){h(`Warni\
ng: ${e}`),this.metadata.addWarning(e)}parseMetadataItemData(e){let t=e.header.name;return e.readAtoms(this.tokenizer,async n=>{let a=n.getPayloadLength();switch(n.
header.name){case"data":return this.parseValueAtom(t,n);case"name":case"mean":case"rate":{let s=await this.readToken(new O(a));t+=`:${s.name}`;break}default:{let s=await this.
readToken(new A(a));this.addWarning(`Unsupported meta-item: ${t}[${n.header.name}] => value=${re(s)} ascii=${P(s,"ascii")}`)}}},e.getPayloadLength())}async parseValueAtom(e,t){
let n=await this.readToken(new F(t.getPayloadLength()));if(n.type.set!==0)throw new c(`Unsupported type-set != 0: ${n.type.set}`);switch(n.type.type){case 0:switch(e){case"\
trkn":case"disk":{let a=u.get(n.value,3),s=u.get(n.value,5);await this.addTag(e,`${a}/${s}`);break}case"gnre":{let a=u.get(n.value,1),s=le[a-1];await this.addTag(
e,s);break}case"rate":{let a=P(n.value,"ascii");await this.addTag(e,a);break}default:h(`unknown proprietary value type for: ${t.atomPath}`)}break;case 1:case 18:
await this.addTag(e,P(n.value));break;case 13:if(this.options.skipCovers)break;await this.addTag(e,{format:"image/jpeg",data:Uint8Array.from(n.value)});break;case 14:
if(this.options.skipCovers)break;await this.addTag(e,{format:"image/png",data:Uint8Array.from(n.value)});break;case 21:await this.addTag(e,r.read_BE_Integer(n.value,
!0));break;case 22:await this.addTag(e,r.read_BE_Integer(n.value,!1));break;case 65:await this.addTag(e,u.get(n.value,0));break;case 66:await this.addTag(e,T.get(
n.value,0));break;case 67:await this.addTag(e,i.get(n.value,0));break;default:this.addWarning(`atom key=${e}, has unknown well-known-type (data-type): ${n.type.
type}`)}}async parseTrackBox(e){let t={media:{},fragments:[]};await e.readAtoms(this.tokenizer,async n=>{let a=n.getPayloadLength();switch(n.header.name){case"c\
hap":{let s=await this.readToken(new j(a));t.chapterList=s;break}case"tkhd":t.header=await this.readToken(new L(a));break;case"hdlr":t.handler=await this.readToken(
new G(a)),t.isAudio=()=>t.handler.handlerType==="audi"||t.handler.handlerType==="soun",t.isVideo=()=>t.handler.handlerType==="vide",t.isAudio()?this.hasAudioTrack=
!0:t.isVideo()&&(this.hasVideoTrack=!0);break;case"mdhd":{let s=await this.readToken(new $(a));t.media.header=s;break}case"stco":{let s=await this.readToken(new V(
a));t.chunkOffsetTable=s.entries;break}case"stsc":{let s=await this.readToken(new R(a));t.sampleToChunkTable=s.entries;break}case"stsd":{let s=await this.readToken(
new x(a));t.soundSampleDescription=s.table.map(o=>this.parseSoundSampleDescription(o));break}case"stts":{let s=await this.readToken(new M(a));t.timeToSampleTable=
s.entries;break}case"stsz":{let s=await this.readToken(new z(a));t.sampleSize=s.sampleSize,t.sampleSizeTable=s.entries;break}case"dinf":case"vmhd":case"smhd":h(
`Ignoring: ${n.header.name}`),await this.tokenizer.ignore(a);break;default:h(`Unexpected track box: ${n.header.name}`),await this.tokenizer.ignore(a)}},e.getPayloadLength()),
this.tracks.set(t.header.trackId,t)}parseTrackFragmentBox(e){let t;return e.readAtoms(this.tokenizer,async n=>{let a=n.getPayloadLength();switch(n.header.name){case"\
tfhd":{let s=new W(n.getPayloadLength());t=await this.readToken(s);break}case"tfdt":await this.tokenizer.ignore(a);break;case"trun":{let s=new H(a),o=await this.
readToken(s);t&&this.tracks.get(t.trackId)?.fragments.push({header:t,trackRun:o});break}default:h(`Unexpected box: ${n.header.name}`),await this.tokenizer.ignore(
a)}},e.getPayloadLength())}parseSoundSampleDescription(e){let t={dataFormat:e.dataFormat,dataReferenceIndex:e.dataReferenceIndex},n=0,{description:a}=e;if(a&&a.
length>=Y.len){let s=Y.get(a,n);n+=Y.len,s.version===0||s.version===1?a.length>=n+se.len?t.description=se.get(a,n):h(`Warning: sound-sample-description too shor\
t: ${a.length} bytes`):h(`Warning: sound-sample-description ${s} not implemented`)}return t}async parseChapterTrack(e,t,n){if(!e.sampleSize&&e.chunkOffsetTable.
length!==e.sampleSizeTable.length)throw new Error("Expected equal chunk-offset-table & sample-size-table length.");let a=[];for(let s=0;s<e.chunkOffsetTable.length&&
n>0;++s){let o=e.timeToSampleTable.slice(0,s).reduce((Ee,Be)=>Ee+Be.duration,0),d=e.chunkOffsetTable[s]-this.tokenizer.position,m=e.sampleSize>0?e.sampleSize:e.
sampleSizeTable[s];if(n-=d+m,n<0)throw new c("Chapter chunk exceeding token length");await this.tokenizer.ignore(d);let g=await this.readToken(new f(m));h(`Chap\
ter ${s+1}: ${g}`);let k={title:g,timeScale:e.media.header?e.media.header.timeScale:0,start:o,sampleOffset:this.findSampleOffset(t,this.tokenizer.position)};h(`\
Chapter title=${k.title}, offset=${k.sampleOffset}/${t.header.duration}`),a.push(k)}this.metadata.setFormat("chapters",a),await this.tokenizer.ignore(n)}findSampleOffset(e,t){
let n=0;for(;n<e.chunkOffsetTable.length&&e.chunkOffsetTable[n]<t;)++n;return this.getChunkDuration(n+1,e)}getChunkDuration(e,t){let n=0,a=t.timeToSampleTable[n].
count,s=t.timeToSampleTable[n].duration,o=1,l=this.getSamplesPerChunk(o,t.sampleToChunkTable),d=0;for(;o<e;){let m=Math.min(a,l);d+=m*s,a-=m,l-=m,l===0?(++o,l=this.
getSamplesPerChunk(o,t.sampleToChunkTable)):(++n,a=t.timeToSampleTable[n].count,s=t.timeToSampleTable[n].duration)}return d}getSamplesPerChunk(e,t){for(let n=0;n<
t.length-1;++n)if(e>=t[n].firstChunk&&e<t[n+1].firstChunk)return t[n].samplesPerChunk;return t[t.length-1].samplesPerChunk}};export{we as MP4Parser};
