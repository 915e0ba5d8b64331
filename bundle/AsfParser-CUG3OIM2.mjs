import{createRequire as requireOf}from'node:module';const require=requireOf(import.meta.url);
import"./chunk-WCA7KGKJ.mjs";import{a as W}from"./chunk-73T6HWLG.mjs";import{a as O,d as _,e as G}from"./chunk-G6P5ZJWT.mjs";import{b as v}from"./chunk-46NQ6OPM.mjs";
import{a as M,h as H}from"./chunk-M6HOY3CL.mjs";import"./chunk-H32FYEUE.mjs";import{C as I,E as ee,a as N,k as h,o as A,v as g}from"./chunk-CLQQJG7T.mjs";
import{d as Z}from"./chunk-6WZNAABB.mjs";var Y=Z(ee(),1);function U(n){let e=n.trim();if(e.length!==36||e[8]!=="-"||e[13]!=="-"||e[18]!=="-"||e[23]!=="-")throw new Error(`Invalid GUID format: ${n}`);let t,r=new Uint8Array(
16);t=parseInt(e.slice(0,8),16),r[0]=t&255,r[1]=t>>>8&255,r[2]=t>>>16&255,r[3]=t>>>24&255,t=parseInt(e.slice(9,13),16),r[4]=t&255,r[5]=t>>>8&255,t=parseInt(e.slice(
14,18),16),r[6]=t&255,r[7]=t>>>8&255,t=parseInt(e.slice(19,23),16),r[8]=t>>>8&255,r[9]=t&255,t=parseInt(e.slice(24,32),16),r[10]=t>>>24&255,r[11]=t>>>16&255,r[12]=
t>>>8&255,r[13]=t&255,t=parseInt(e.slice(32,36),16),r[14]=t>>>8&255,r[15]=t&255;for(let s=0;s<16;s++)if(!Number.isFinite(r[s]))throw new Error(`Invalid GUID for\
mat: ${n}`);if(!/^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$/.test(e))throw new Error(`Invalid GUID format: ${n}`);return r}var k=class n{constructor(e){
if(e.length!==16)throw new Error("GUID must be exactly 16 bytes");this.bytes=e}static fromString(e){return new n(U(e))}toString(){let e=this.bytes,t=u=>u.toString(
16).padStart(2,"0"),r=t(e[3])+t(e[2])+t(e[1])+t(e[0]),s=t(e[5])+t(e[4]),o=t(e[7])+t(e[6]),i=t(e[8])+t(e[9]),c=t(e[10])+t(e[11])+t(e[12])+t(e[13])+t(e[14])+t(e[15]);
return`${r}-${s}-${o}-${i}-${c}`.toUpperCase()}equals(e,t=0){if(t<0||e.length-t<16)return!1;let r=this.bytes;for(let s=0;s<16;s++)if(e[t+s]!==r[s])return!1;return!0}};var a=class n{static fromBin(e,t=0){return new n(n.decode(e,t))}static decode(e,t=0){return new k(e.subarray(t,t+16)).toString()}static decodeMediaType(e){switch(e.
str){case n.AudioMedia.str:return"audio";case n.VideoMedia.str:return"video";case n.CommandMedia.str:return"command";case n.Degradable_JPEG_Media.str:return"deg\
radable-jpeg";case n.FileTransferMedia.str:return"file-transfer";case n.BinaryMedia.str:return"binary"}}static encode(e){return U(e)}constructor(e){this.str=e}equals(e){
return this.str===e.str}toBin(){return n.encode(this.str)}};a.HeaderObject=new a("75B22630-668E-11CF-A6D9-00AA0062CE6C");a.DataObject=new a("75B22636-668E-11CF-\
A6D9-00AA0062CE6C");a.SimpleIndexObject=new a("33000890-E5B1-11CF-89F4-00A0C90349CB");a.IndexObject=new a("D6E229D3-35DA-11D1-9034-00A0C90349BE");a.MediaObjectIndexObject=
new a("FEB103F8-12AD-4C64-840F-2A1D2F7AD48C");a.TimecodeIndexObject=new a("3CB73FD0-0C4A-4803-953D-EDF7B6228F0C");a.FilePropertiesObject=new a("8CABDCA1-A947-11\
CF-8EE4-00C00C205365");a.StreamPropertiesObject=new a("B7DC0791-A9B7-11CF-8EE6-00C00C205365");a.HeaderExtensionObject=new a("5FBF03B5-A92E-11CF-8EE3-00C00C20536\
5");a.CodecListObject=new a("86D15240-311D-11D0-A3A4-00A0C90348F6");a.ScriptCommandObject=new a("1EFB1A30-0B62-11D0-A39B-00A0C90348F6");a.MarkerObject=new a("F4\
87CD01-A951-11CF-8EE6-00C00C205365");a.BitrateMutualExclusionObject=new a("D6E229DC-35DA-11D1-9034-00A0C90349BE");a.ErrorCorrectionObject=new a("75B22635-668E-1\
1CF-A6D9-00AA0062CE6C");a.ContentDescriptionObject=new a("75B22633-668E-11CF-A6D9-00AA0062CE6C");a.ExtendedContentDescriptionObject=new a("D2D0A440-E307-11D2-97\
F0-00A0C95EA850");a.ContentBrandingObject=new a("2211B3FA-BD23-11D2-B4B7-00A0C955FC6E");a.StreamBitratePropertiesObject=new a("7BF875CE-468D-11D1-8D82-006097C9A\
2B2");a.ContentEncryptionObject=new a("2211B3FB-BD23-11D2-B4B7-00A0C955FC6E");a.ExtendedContentEncryptionObject=new a("298AE614-2622-4C17-B935-DAE07EE9289C");a.
DigitalSignatureObject=new a("2211B3FC-BD23-11D2-B4B7-00A0C955FC6E");a.PaddingObject=new a("1806D474-CADF-4509-A4BA-9AABCB96AAE8");a.ExtendedStreamPropertiesObject=
new a("14E6A5CB-C672-4332-8399-A96952065B5A");a.AdvancedMutualExclusionObject=new a("A08649CF-4775-4670-8A16-6E35357566CD");a.GroupMutualExclusionObject=new a("\
D1465A40-5A79-4338-B71B-E36B8FD6C249");a.StreamPrioritizationObject=new a("D4FED15B-88D3-454F-81F0-ED5C45999E24");a.BandwidthSharingObject=new a("A69609E6-517B-\
11D2-B6AF-00C04FD908E9");a.LanguageListObject=new a("7C4346A9-EFE0-4BFC-B229-393EDE415C85");a.MetadataObject=new a("C5F8CBEA-5BAF-4877-8467-AA8C44FA4CCA");a.MetadataLibraryObject=
new a("44231C94-9498-49D1-A141-1D134E457054");a.IndexParametersObject=new a("D6E229DF-35DA-11D1-9034-00A0C90349BE");a.MediaObjectIndexParametersObject=new a("6B\
203BAD-3F11-48E4-ACA8-D7613DE2CFA7");a.TimecodeIndexParametersObject=new a("F55E496D-9797-4B5D-8C8B-604DFE9BFB24");a.CompatibilityObject=new a("26F18B5D-4584-47\
EC-9F5F-0E651F0452C9");a.AdvancedContentEncryptionObject=new a("43058533-6981-49E6-9B74-AD12CB86D58C");a.AudioMedia=new a("F8699E40-5B4D-11CF-A8FD-00805F5C442B");
a.VideoMedia=new a("BC19EFC0-5B4D-11CF-A8FD-00805F5C442B");a.CommandMedia=new a("59DACFC0-59E6-11D0-A3AC-00A0C90348F6");a.JFIF_Media=new a("B61BE100-5B4E-11CF-A\
8FD-00805F5C442B");a.Degradable_JPEG_Media=new a("35907DE0-E415-11CF-A917-00805F5C442B");a.FileTransferMedia=new a("91BD222C-F21C-497A-8B6D-5AA86BFC0185");a.BinaryMedia=
new a("3AFB65E2-47EF-40F2-AC2C-70A90D71D343");a.ASF_Index_Placeholder_Object=new a("D9AADE20-7C17-4F9C-BC28-8555DD98E2A2");var d=a;function R(n){return re[n]}function T(n){return G(_(n,"utf-16le"))}var re=[T,V,ne,ie,se,q,V];function V(n){return new Uint8Array(n)}function ne(n,e=0){return q(
n,e)===1}function ie(n,e=0){return A.get(n,e)}function se(n,e=0){return g.get(n,e)}function q(n,e=0){return h.get(n,e)}var b=class extends H("ASF"){};var S={len:30,get:(n,e)=>{let t=j.get(n,e);if(t.objectSize<S.len)throw new b(`Invalid ASF top-level header object size: ${t.objectSize}`);return{...t,numberOfHeaderObjects:A.
get(n,e+24)}}},j={len:24,get:(n,e)=>{let t=g.get(n,e+16);if(t<BigInt(j.len)||t>BigInt(Number.MAX_SAFE_INTEGER))throw new b(`Invalid ASF header object size: ${t}`);
return{objectId:d.fromBin(n,e),objectSize:Number(t)}}},w=class{constructor(e){this.len=e.objectSize-j.len}postProcessTag(e,t,r,s){if(t==="WM/Picture")e.push({id:t,
value:$.fromBuffer(s)});else{let o=R(r);if(!o)throw new b(`unexpected value headerType: ${r}`);e.push({id:t,value:o(s)})}}},E=class extends w{get(e,t){return{fileId:d.
fromBin(e,t),fileSize:g.get(e,t+16),creationDate:g.get(e,t+24),dataPacketsCount:g.get(e,t+32),playDuration:g.get(e,t+40),sendDuration:g.get(e,t+48),preroll:g.get(
e,t+56),flags:{broadcast:O(e,t+64,24),seekable:O(e,t+64,25)},minimumDataPacketSize:A.get(e,t+68),maximumDataPacketSize:A.get(e,t+72),maximumBitrate:A.get(e,t+76)}}};
E.guid=d.FilePropertiesObject;var D=class extends w{get(e,t){return{streamType:d.decodeMediaType(d.fromBin(e,t)),errorCorrectionType:d.fromBin(e,t+8)}}};D.guid=
d.StreamPropertiesObject;var F=class{constructor(){this.len=22}get(e,t){let r=new DataView(e.buffer,t);return{reserved1:d.fromBin(e,t),reserved2:r.getUint16(16,
!0),extensionDataSize:r.getUint32(18,!0)}}};F.guid=d.HeaderExtensionObject;var oe={len:20,get:(n,e)=>({entryCount:new DataView(n.buffer,e).getUint16(16,!0)})},P=class{constructor(e,t){
this.tokenizer=e,this.remaining=t}async readToken(e){this.ensureAvailable(e.len);let t=await this.tokenizer.readToken(e);return this.remaining-=e.len,t}async readNumber(e){
return this.readToken(e)}async readBuffer(e){this.ensureAvailable(e);let t=new Uint8Array(e);return await this.tokenizer.readBuffer(t),this.remaining-=e,t}async ignoreRemaining(){
let e=await this.tokenizer.ignore(this.remaining);if(e!==this.remaining)throw new b(`Unexpected end of ASF Codec List Object; missing ${this.remaining-e} bytes`);
this.remaining=0}ensureAvailable(e){if(e>this.remaining)throw new b(`ASF Codec List field size ${e} exceeds remaining object payload size ${this.remaining}`)}};
async function J(n){let e=await n.readNumber(h);return(await n.readToken(new I(e*2,"utf-16le"))).replace("\0","")}async function Q(n,e){let t=new P(n,e),r=await t.
readToken(oe),s=[];for(let o=0;o<r.entryCount;++o)s.push(await de(t));return await t.ignoreRemaining(),s}async function ce(n){let e=await n.readNumber(h);return n.
readBuffer(e)}async function de(n){let e=await n.readNumber(h);return{type:{videoCodec:(e&1)===1,audioCodec:(e&2)===2},codecName:await J(n),description:await J(
n),information:await ce(n)}}var m=class n extends w{get(e,t){let r=[],s=new DataView(e.buffer,t),o=10;for(let i=0;i<n.contentDescTags.length;++i){let c=s.getUint16(
i*2,!0);if(c>0){let u=n.contentDescTags[i],l=o+c;r.push({id:u,value:T(e.subarray(t+o,t+l))}),o=l}}return r}};m.guid=d.ContentDescriptionObject;m.contentDescTags=
["Title","Author","Copyright","Description","Rating"];var f=class extends w{get(e,t){let r=[],s=new DataView(e.buffer,t),o=s.getUint16(0,!0),i=2;for(let c=0;c<o;c+=
1){let u=s.getUint16(i,!0);i+=2;let l=T(e.subarray(t+i,t+i+u));i+=u;let C=s.getUint16(i,!0);i+=2;let y=s.getUint16(i,!0);i+=2;let z=e.subarray(t+i,t+i+y);i+=y,this.
postProcessTag(r,l,C,z)}return r}};f.guid=d.ExtendedContentDescriptionObject;var B=class extends w{get(e,t){let r=new DataView(e.buffer,t);return{startTime:g.get(
e,t),endTime:g.get(e,t+8),dataBitrate:r.getInt32(12,!0),bufferSize:r.getInt32(16,!0),initialBufferFullness:r.getInt32(20,!0),alternateDataBitrate:r.getInt32(24,
!0),alternateBufferSize:r.getInt32(28,!0),alternateInitialBufferFullness:r.getInt32(32,!0),maximumObjectSize:r.getInt32(36,!0),flags:{reliableFlag:O(e,t+40,0),seekableFlag:O(
e,t+40,1),resendLiveCleanpointsFlag:O(e,t+40,2)},streamNumber:r.getInt16(42,!0),streamLanguageId:r.getInt16(44,!0),averageTimePerFrame:r.getInt32(52,!0),streamNameCount:r.
getInt32(54,!0),payloadExtensionSystems:r.getInt32(56,!0),streamNames:[],streamPropertiesObject:null}}};B.guid=d.ExtendedStreamPropertiesObject;var p=class extends w{get(e,t){
let r=[],s=new DataView(e.buffer,t),o=s.getUint16(0,!0),i=2;for(let c=0;c<o;c+=1){i+=4;let u=s.getUint16(i,!0);i+=2;let l=s.getUint16(i,!0);i+=2;let C=s.getUint32(
i,!0);i+=4;let y=T(e.subarray(t+i,t+i+u));i+=u;let z=e.subarray(t+i,t+i+C);i+=C,this.postProcessTag(r,y,l,z)}return r}};p.guid=d.MetadataObject;var x=class extends p{};
x.guid=d.MetadataLibraryObject;var $=class n{static fromBuffer(e){return new n(e.length).get(e,0)}constructor(e){this.len=e}get(e,t){let r=new DataView(e.buffer,
t),s=r.getUint8(0),o=r.getInt32(1,!0),i=5;for(;r.getUint16(i)!==0;)i+=2;let c=new I(i-5,"utf-16le").get(e,5);for(;r.getUint16(i)!==0;)i+=2;let u=new I(i-5,"utf-\
16le").get(e,5);return{type:W[s],format:c,description:u,size:o,data:e.slice(i+4)}}};var L=(0,Y.default)("music-metadata:parser:ASF"),be="asf",X=16*1024*1024,K=class extends M{async parse(){let e=await this.tokenizer.readToken(S);if(!e.objectId.
equals(d.HeaderObject))throw new b(`expected asf header; but was not found; got: ${e.objectId.str}`);if(e.numberOfHeaderObjects<1||e.numberOfHeaderObjects>1e4)throw new b(
`Unrealistic number of ASF header objects: ${e.numberOfHeaderObjects}`);await this.parseObjectHeaders(e.numberOfHeaderObjects,e.objectSize-S.len)}async parseObjectHeaders(e,t){
let r;for(let s=0;s<e;++s){let{header:o,payloadSize:i}=await this.readObjectHeader(t,"header");switch(L("header GUID=%s",o.objectId.str),o.objectId.str){case E.
guid.str:{this.validateAllocationSize(i,"File Properties Object");let c=await this.tokenizer.readToken(new E(o));this.metadata.setFormat("duration",Number(c.playDuration/
BigInt(1e3))/1e4-Number(c.preroll)/1e3),this.metadata.setFormat("bitrate",c.maximumBitrate);break}case D.guid.str:{this.validateAllocationSize(i,"Stream Propert\
ies Object");let c=await this.tokenizer.readToken(new D(o));this.metadata.setFormat("container",`ASF/${c.streamType}`);break}case F.guid.str:{let c=new F;if(i<c.
len)throw new b(`ASF Header Extension Object payload is too small: ${i} bytes`);let u=await this.tokenizer.readToken(c),l=i-c.len;if(u.extensionDataSize!==l)throw new b(
`ASF extension data size ${u.extensionDataSize} does not match enclosing payload size ${l}`);await this.parseExtensionObject(u.extensionDataSize);break}case m.guid.
str:this.validateAllocationSize(i,"Content Description Object"),r=await this.tokenizer.readToken(new m(o)),await this.addTags(r);break;case f.guid.str:this.validateAllocationSize(
i,"Extended Content Description Object"),r=await this.tokenizer.readToken(new f(o)),await this.addTags(r);break;case d.CodecListObject.str:{this.validateAllocationSize(
i,"Codec List Object");let c;try{c=await Q(this.tokenizer,i)}catch(l){let C=l instanceof Error?l.message:String(l);throw new b(`Invalid ASF Codec List Object: ${C}`)}
c.forEach(l=>{this.metadata.addStreamInfo({type:l.type.videoCodec?v.video:v.audio,codecName:l.codecName})});let u=c.filter(l=>l.type.audioCodec).map(l=>l.codecName).
join("/");this.metadata.setFormat("codec",u);break}case d.StreamBitratePropertiesObject.str:await this.ignorePayload(i,"Stream Bitrate Properties Object");break;case d.
PaddingObject.str:L("Padding: %s bytes",i),await this.ignorePayload(i,"Padding Object");break;default:this.metadata.addWarning(`Ignore ASF-Object-GUID: ${o.objectId.
str}`),L("Ignore ASF-Object-GUID: %s",o.objectId.str),await this.ignorePayload(i,`object ${o.objectId.str}`)}t-=o.objectSize}if(t!==0)throw new b(`ASF header ch\
ild objects leave ${t} payload byte(s) unaccounted`)}async addTags(e){await Promise.all(e.map(({id:t,value:r})=>this.metadata.addTag(be,t,r)))}async readObjectHeader(e,t){
if(e<j.len)throw new b(`Insufficient ASF ${t} data for an object header: ${e} bytes`);let r=await this.tokenizer.readToken(j);if(r.objectSize>e)throw new b(`ASF\
 ${t} object size ${r.objectSize} exceeds remaining ${t} payload size ${e}`);return{header:r,payloadSize:this.validatePayloadAvailability(r,`${t} object`)}}validatePayloadAvailability(e,t){
let r=e.objectSize-j.len,s=this.tokenizer.fileInfo.size;if(s!==void 0){let o=s-this.tokenizer.position;if(r>o)throw new b(`ASF ${t} payload size ${r} exceeds av\
ailable input size ${o}`)}return r}validateAllocationSize(e,t){if(e>X)throw new b(`ASF ${t} payload size ${e} exceeds allocation limit ${X}`)}async ignorePayload(e,t){
let r;try{r=await this.tokenizer.ignore(e)}catch(s){throw s instanceof N?new b(`Unexpected end of ASF ${t}`):s}if(r!==e)throw new b(`Unexpected end of ASF ${t};\
 missing ${e-r} bytes`)}async parseExtensionObject(e){for(;e>0;){let{header:t,payloadSize:r}=await this.readObjectHeader(e,"extension");switch(t.objectId.str){case B.
guid.str:this.validateAllocationSize(r,"Extended Stream Properties Object"),await this.tokenizer.readToken(new B(t));break;case p.guid.str:{this.validateAllocationSize(
r,"Metadata Object");let s=await this.tokenizer.readToken(new p(t));await this.addTags(s);break}case x.guid.str:{this.validateAllocationSize(r,"Metadata Library\
 Object");let s=await this.tokenizer.readToken(new x(t));await this.addTags(s);break}case d.PaddingObject.str:await this.ignorePayload(r,"extension Padding Obje\
ct");break;case d.CompatibilityObject.str:await this.ignorePayload(r,"Compatibility Object");break;case d.ASF_Index_Placeholder_Object.str:await this.ignorePayload(
r,"Index Placeholder Object");break;default:this.metadata.addWarning(`Ignore ASF-Object-GUID: ${t.objectId.str}`),await this.ignorePayload(r,`extension object ${t.
objectId.str}`);break}e-=t.objectSize}}};export{K as AsfParser};
