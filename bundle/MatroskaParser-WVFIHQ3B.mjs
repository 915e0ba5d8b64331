import{createRequire as requireOf}from'node:module';const require=requireOf(import.meta.url);
import{a as D,b as U}from"./chunk-46NQ6OPM.mjs";import{a as $,h as N}from"./chunk-M6HOY3CL.mjs";import{A as v,C as z,E,a as I,j as w,x as T,z as S}from"./chunk-CLQQJG7T.mjs";
import{d as y}from"./chunk-6WZNAABB.mjs";var V=y(E(),1);var F=y(E(),1);var e={string:0,uint:1,uid:2,bool:3,binary:4,float:5};var g=(0,F.default)("music-metadata:parser:ebml"),p=class extends N("EBML"){},d={ReadNext:0,IgnoreElement:2,SkipSiblings:3,TerminateParsing:4,SkipElement:5},h=class{constructor(n){
this.parserMap=new Map,this.ebmlMaxIDLength=4,this.ebmlMaxSizeLength=8,this.tokenizer=n,this.parserMap.set(e.uint,t=>this.readUint(t)),this.parserMap.set(e.string,
t=>this.readString(t)),this.parserMap.set(e.binary,t=>this.readBuffer(t)),this.parserMap.set(e.uid,async t=>this.readBuffer(t)),this.parserMap.set(e.bool,t=>this.
readFlag(t)),this.parserMap.set(e.float,t=>this.readFloat(t))}async iterate(n,t,u){return this.parseContainer(A(n),t,u)}async parseContainer(n,t,u){let o={};for(;this.
tokenizer.position<t;){let i,s=this.tokenizer.position;try{i=await this.readElement()}catch(r){if(r instanceof I)break;throw r}let a=n.container[i.id];if(a)switch(u.
startNext(a)){case d.ReadNext:if(i.id,g(`Read element: name=${x(a)}{id=0x${i.id.toString(16)}, container=${!!a.container}} at position=${s}`),a.container){let l=Math.
min(t,this.tokenizer.fileInfo.size??Number.POSITIVE_INFINITY,i.len>=0?this.tokenizer.position+i.len:t),c=await this.parseContainer(a,l,u);a.multiple?(o[a.name]||
(o[a.name]=[]),o[a.name].push(c)):o[a.name]=c,await u.elementValue(a,c,s)}else{let l=this.parserMap.get(a.value);if(typeof l=="function"){let c=Math.min(t,this.
tokenizer.fileInfo.size??Number.POSITIVE_INFINITY);if(!Number.isSafeInteger(i.len)||i.len<0||i.len>c-this.tokenizer.position)throw new p(`Invalid element length\
: ${i.len}`);let f=await l(i);o[a.name]=f,await u.elementValue(a,f,s)}}break;case d.SkipElement:g(`Go to next element: name=${x(a)}, element.id=0x${i.id}, conta\
iner=${!!a.container} at position=${s}`);break;case d.IgnoreElement:g(`Ignore element: name=${x(a)}, element.id=0x${i.id}, container=${!!a.container} at positio\
n=${s}`),await this.tokenizer.ignore(i.len);break;case d.SkipSiblings:g(`Ignore remaining container, at: name=${x(a)}, element.id=0x${i.id}, container=${!!a.container}\
 at position=${s}`),await this.tokenizer.ignore(t-this.tokenizer.position);break;case d.TerminateParsing:return g(`Terminate parsing at element: name=${x(a)}, e\
lement.id=0x${i.id}, container=${!!a.container} at position=${s}`),o}else i.id===236?await this.tokenizer.ignore(i.len):(g(`parseEbml: parent=${x(n)}, unknown c\
hild: id=${i.id.toString(16)} at position=${s}`),await this.tokenizer.ignore(i.len))}return o}async readVintData(n){let t=await this.tokenizer.peekNumber(w),u=128,
o=1;for(;(t&u)===0;){if(o>n)throw new p("VINT value exceeding maximum size");++o,u>>=1}let i=new Uint8Array(o);return await this.tokenizer.readBuffer(i),i}async readElement(){
let n=await this.readVintData(this.ebmlMaxIDLength),t=await this.readVintData(this.ebmlMaxSizeLength);return t[0]^=128>>t.length-1,{id:k(n,n.length),len:k(t,t.length)}}async readFloat(n){
switch(n.len){case 0:return 0;case 4:return this.tokenizer.readNumber(S);case 8:return this.tokenizer.readNumber(v);case 10:return this.tokenizer.readNumber(v);default:
throw new p(`Invalid IEEE-754 float length: ${n.len}`)}}async readFlag(n){return await this.readUint(n)===1}async readUint(n){let t=await this.readBuffer(n);return k(
t,n.len)}async readString(n){let t=await this.readBuffer(n);return new z(n.len,"utf-8").get(t,0).replace(/\x00.*$/g,"")}async readBuffer(n){if((!this.tokenizer.
supportsRandomAccess()||this.tokenizer.fileInfo.size===void 0)&&n.len>65536){let o=[];for(let a=n.len;a>0;){let r=new Uint8Array(Math.min(a,65536));await this.tokenizer.
readBuffer(r),o.push(r),a-=r.length}let i=new Uint8Array(n.len),s=0;for(let a of o)i.set(a,s),s+=a.length;return i}let u=new Uint8Array(n.len);return await this.
tokenizer.readBuffer(u),u}};function k(m,n){return Number(P(m,n))}function P(m,n){let t=new Uint8Array(8),u=m.subarray(0,n);try{return t.set(u,8-n),T.get(t,0)}catch{
return BigInt(-1)}}function A(m){return m.container&&Object.keys(m.container).map(n=>{let t=m.container[n];return t.id=Number.parseInt(n,10),t}).forEach(n=>{n.parent=
m,A(n)}),m}function x(m){let n="";return m.parent&&m.parent.name!=="dtd"&&(n+=`${x(m.parent)}/`),n+m.name}var M={name:"dtd",container:{440786851:{name:"ebml",container:{17030:{name:"ebmlVersion",value:e.uint},17143:{name:"ebmlReadVersion",value:e.uint},17138:{name:"\
ebmlMaxIDWidth",value:e.uint},17139:{name:"ebmlMaxSizeWidth",value:e.uint},17026:{name:"docType",value:e.string},17031:{name:"docTypeVersion",value:e.uint},17029:{
name:"docTypeReadVersion",value:e.uint}}},408125543:{name:"segment",container:{290298740:{name:"seekHead",container:{19899:{name:"seek",multiple:!0,container:{21419:{
name:"id",value:e.binary},21420:{name:"position",value:e.uint}}}}},357149030:{name:"info",container:{29604:{name:"uid",value:e.uid},29572:{name:"filename",value:e.
string},3979555:{name:"prevUID",value:e.uid},3965867:{name:"prevFilename",value:e.string},4110627:{name:"nextUID",value:e.uid},4096955:{name:"nextFilename",value:e.
string},2807729:{name:"timecodeScale",value:e.uint},17545:{name:"duration",value:e.float},17505:{name:"dateUTC",value:e.uint},31657:{name:"title",value:e.string},
19840:{name:"muxingApp",value:e.string},22337:{name:"writingApp",value:e.string}}},524531317:{name:"cluster",multiple:!0,container:{231:{name:"timecode",value:e.
uid},22743:{name:"silentTracks ",multiple:!0},167:{name:"position",value:e.uid},171:{name:"prevSize",value:e.uid},160:{name:"blockGroup"},163:{name:"simpleBlock"}}},
374648427:{name:"tracks",container:{174:{name:"entries",multiple:!0,container:{215:{name:"trackNumber",value:e.uint},29637:{name:"uid",value:e.uid},131:{name:"t\
rackType",value:e.uint},185:{name:"flagEnabled",value:e.bool},136:{name:"flagDefault",value:e.bool},21930:{name:"flagForced",value:e.bool},156:{name:"flagLacing",
value:e.bool},28135:{name:"minCache",value:e.uint},28136:{name:"maxCache",value:e.uint},2352003:{name:"defaultDuration",value:e.uint},2306383:{name:"timecodeSca\
le",value:e.float},21358:{name:"name",value:e.string},2274716:{name:"language",value:e.string},134:{name:"codecID",value:e.string},25506:{name:"codecPrivate",value:e.
binary},2459272:{name:"codecName",value:e.string},3839639:{name:"codecSettings",value:e.string},3883072:{name:"codecInfoUrl",value:e.string},2536e3:{name:"codec\
DownloadUrl",value:e.string},170:{name:"codecDecodeAll",value:e.bool},28587:{name:"trackOverlay",value:e.uint},224:{name:"video",container:{154:{name:"flagInter\
laced",value:e.bool},21432:{name:"stereoMode",value:e.uint},176:{name:"pixelWidth",value:e.uint},186:{name:"pixelHeight",value:e.uint},21680:{name:"displayWidth",
value:e.uint},21690:{name:"displayHeight",value:e.uint},21683:{name:"aspectRatioType",value:e.uint},3061028:{name:"colourSpace",value:e.uint},3126563:{name:"gam\
maValue",value:e.float}}},225:{name:"audio",container:{181:{name:"samplingFrequency",value:e.float},30901:{name:"outputSamplingFrequency",value:e.float},159:{name:"\
channels",value:e.uint},148:{name:"channels",value:e.uint},32123:{name:"channelPositions",value:e.binary},25188:{name:"bitDepth",value:e.uint}}},28032:{name:"co\
ntentEncodings",container:{25152:{name:"contentEncoding",container:{20529:{name:"order",value:e.uint},20530:{name:"scope",value:e.bool},20531:{name:"type",value:e.
uint},20532:{name:"contentEncoding",container:{16980:{name:"contentCompAlgo",value:e.uint},16981:{name:"contentCompSettings",value:e.binary}}},20533:{name:"cont\
entEncoding",container:{18401:{name:"contentEncAlgo",value:e.uint},18402:{name:"contentEncKeyID",value:e.binary},18403:{name:"contentSignature ",value:e.binary},
18404:{name:"ContentSigKeyID  ",value:e.binary},18405:{name:"contentSigAlgo ",value:e.uint},18406:{name:"contentSigHashAlgo ",value:e.uint}}},25188:{name:"bitDe\
pth",value:e.uint}}}}}}}}},475249515:{name:"cues",container:{187:{name:"cuePoint",container:{179:{name:"cueTime",value:e.uid},183:{name:"positions",container:{247:{
name:"track",value:e.uint},241:{name:"clusterPosition",value:e.uint},21368:{name:"blockNumber",value:e.uint},234:{name:"codecState",value:e.uint},219:{name:"ref\
erence",container:{150:{name:"time",value:e.uint},151:{name:"cluster",value:e.uint},21343:{name:"number",value:e.uint},235:{name:"codecState",value:e.uint}}},240:{
name:"relativePosition",value:e.uint}}}}}}},423732329:{name:"attachments",container:{24999:{name:"attachedFiles",multiple:!0,container:{18046:{name:"description",
value:e.string},18030:{name:"name",value:e.string},18016:{name:"mimeType",value:e.string},18012:{name:"data",value:e.binary},18094:{name:"uid",value:e.uid}}}}},
272869232:{name:"chapters",container:{17849:{name:"editionEntry",container:{182:{name:"chapterAtom",container:{29636:{name:"uid",value:e.uid},145:{name:"timeSta\
rt",value:e.uint},146:{name:"timeEnd",value:e.uid},152:{name:"hidden",value:e.bool},17816:{name:"enabled",value:e.uid},143:{name:"track",container:{137:{name:"t\
rackNumber",value:e.uid},128:{name:"display",container:{133:{name:"string",value:e.string},17276:{name:"language ",value:e.string},17278:{name:"country ",value:e.
string}}}}}}}}}}},307544935:{name:"tags",container:{29555:{name:"tag",multiple:!0,container:{25536:{name:"target",container:{25541:{name:"tagTrackUID",value:e.uid},
25540:{name:"tagChapterUID",value:e.uint},25542:{name:"tagAttachmentUID",value:e.uid},25546:{name:"targetType",value:e.string},26826:{name:"targetTypeValue",value:e.
uint},25545:{name:"tagEditionUID",value:e.uid}}},26568:{name:"simpleTags",multiple:!0,container:{17827:{name:"name",value:e.string},17543:{name:"string",value:e.
string},17541:{name:"binary",value:e.binary},17530:{name:"language",value:e.string},17531:{name:"languageIETF",value:e.string},17540:{name:"default",value:e.bool}}}}}}}}}}};var b=(0,V.default)("music-metadata:parser:matroska"),B=class extends ${constructor(){super(...arguments),this.seekHeadOffset=0,this.flagUseIndexToSkipClusters=
this.options.mkvUseIndex??!1}async parse(){let n=this.tokenizer.fileInfo.size??Number.MAX_SAFE_INTEGER,t=new h(this.tokenizer);b("Initializing DTD end MatroskaI\
terator"),await t.iterate(M,n,{startNext:u=>{switch(u.id){case 475249515:return b(`Skip element: name=${u.name}, id=0x${u.id.toString(16)}`),d.IgnoreElement;case 524531317:
if(this.flagUseIndexToSkipClusters&&this.seekHead){let o=this.seekHead.seek.find(i=>i.position+this.seekHeadOffset>this.tokenizer.position);if(o){let i=o.position+
this.seekHeadOffset-this.tokenizer.position;return b(`Use index to go to next position, ignoring ${i} bytes`),this.tokenizer.ignore(i),d.SkipElement}}return d.IgnoreElement;default:
return d.ReadNext}},elementValue:async(u,o,i)=>{switch(b(`Received: name=${u.name}, value=${o}`),u.id){case 17026:this.metadata.setFormat("container",`EBML/${o}`);
break;case 290298740:this.seekHead=o,this.seekHeadOffset=i;break;case 357149030:{let s=o,a=s.timecodeScale?s.timecodeScale:1e6;if(typeof s.duration=="number"){let r=s.
duration*a/1e9;await this.addTag("segment:title",s.title),this.metadata.setFormat("duration",Number(r))}}break;case 374648427:{let s=o;if(s?.entries){s.entries.
forEach(r=>{let l={codecName:r.codecID.replace("A_","").replace("V_",""),codecSettings:r.codecSettings,flagDefault:r.flagDefault,flagLacing:r.flagLacing,flagEnabled:r.
flagEnabled,language:r.language,name:r.name,type:r.trackType,audio:r.audio,video:r.video};this.metadata.addStreamInfo(l)});let a=s.entries.filter(r=>r.trackType===
U.audio).reduce((r,l)=>!r||l.flagDefault&&!r.flagDefault||l.trackNumber<r.trackNumber?l:r,null);a&&(this.metadata.setFormat("codec",a.codecID.replace("A_","")),
this.metadata.setFormat("sampleRate",a.audio.samplingFrequency),this.metadata.setFormat("numberOfChannels",a.audio.channels))}}break;case 307544935:{let s=o;await Promise.
all(s.tag.map(async a=>{let r=a.target,l=r?.targetTypeValue?D[r.targetTypeValue]:r?.targetType?r.targetType:"track";await Promise.all(a.simpleTags.map(async c=>{
let f=c.string?c.string:c.binary;await this.addTag(`${l}:${c.name}`,f)}))}))}break;case 423732329:{let s=o;await Promise.all(s.attachedFiles.filter(a=>a.mimeType.
startsWith("image/")).map(a=>this.addTag("picture",{data:a.data,format:a.mimeType,description:a.description,name:a.name})))}break}}})}async addTag(n,t){await this.
metadata.addTag("matroska",n,t)}};export{B as MatroskaParser};
