import{createRequire as requireOf}from'node:module';const require=requireOf(import.meta.url);
import{b as N}from"./chunk-H32FYEUE.mjs";import{C as l,E as ze,a as g,b as G,c as H,d as K,e as X,f as J,j as Q,k as h,l as T,o as x,p as R,t as Y,v as ee}from"./chunk-CLQQJG7T.mjs";
import{d as Be}from"./chunk-6WZNAABB.mjs";import{ReadableStream as lt}from"node:stream/web";import{pipeline as Te,PassThrough as dt,Readable as Fe}from"node:stream";import gt from"node:fs/promises";import{
constants as Ee}from"node:fs";var re=Be(ze(),1);var F={LocalFileHeader:67324752,DataDescriptor:134695760,CentralFileHeader:33639248,EndOfCentralDirectory:101010256},j={get(t){return{signature:x.get(t,0),compressedSize:x.
get(t,8),uncompressedSize:x.get(t,12)}},len:16},te={get(t){let e=h.get(t,6);return{signature:x.get(t,0),minVersion:h.get(t,4),dataDescriptor:!!(e&8),compressedMethod:h.
get(t,8),compressedSize:x.get(t,18),uncompressedSize:x.get(t,22),filenameLength:h.get(t,26),extraFieldLength:h.get(t,28),filename:null}},len:30},ie={get(t){return{
signature:x.get(t,0),nrOfThisDisk:h.get(t,4),nrOfThisDiskWithTheStart:h.get(t,6),nrOfEntriesOnThisDisk:h.get(t,8),nrOfEntriesOfSize:h.get(t,10),sizeOfCd:x.get(t,
12),offsetOfStartOfCd:x.get(t,16),zipFileCommentLength:h.get(t,20)}},len:22},ne={get(t){let e=h.get(t,8);return{signature:x.get(t,0),minVersion:h.get(t,6),dataDescriptor:!!(e&
8),compressedMethod:h.get(t,10),compressedSize:x.get(t,20),uncompressedSize:x.get(t,24),filenameLength:h.get(t,28),extraFieldLength:h.get(t,30),fileCommentLength:h.
get(t,32),relativeOffsetOfLocalHeader:x.get(t,42),filename:null}},len:46};function ae(t){let e=new Uint8Array(x.len);return x.put(e,0,t),e}var w=(0,re.default)("tokenizer:inflate"),_=256*1024,Ce=ae(F.DataDescriptor),L=ae(F.EndOfCentralDirectory),
E=class t{constructor(e){this.tokenizer=e,this.syncBuffer=new Uint8Array(_)}async isZip(){return await this.peekSignature()===F.LocalFileHeader}peekSignature(){
return this.tokenizer.peekToken(x)}async findEndOfCentralDirectoryLocator(){let e=this.tokenizer,i=Math.min(16*1024,e.fileInfo.size),n=this.syncBuffer.subarray(
0,i);await this.tokenizer.readBuffer(n,{position:e.fileInfo.size-i});for(let r=n.length-4;r>=0;r--)if(n[r]===L[0]&&n[r+1]===L[1]&&n[r+2]===L[2]&&n[r+3]===L[3])return e.
fileInfo.size-i+r;return-1}async readCentralDirectory(){if(!this.tokenizer.supportsRandomAccess()){w("Cannot reading central-directory without random-read suppo\
rt");return}w("Reading central-directory...");let e=this.tokenizer.position,i=await this.findEndOfCentralDirectoryLocator();if(i>0){w("Central-directory 32-bit \
signature found");let n=await this.tokenizer.readToken(ie,i),r=[];this.tokenizer.setPosition(n.offsetOfStartOfCd);for(let a=0;a<n.nrOfEntriesOfSize;++a){let o=await this.
tokenizer.readToken(ne);if(o.signature!==F.CentralFileHeader)throw new Error("Expected Central-File-Header signature");o.filename=await this.tokenizer.readToken(
new l(o.filenameLength,"utf-8")),await this.tokenizer.ignore(o.extraFieldLength),await this.tokenizer.ignore(o.fileCommentLength),r.push(o),w(`Add central-direc\
tory file-entry: n=${a+1}/${r.length}: filename=${r[a].filename}`)}return this.tokenizer.setPosition(e),r}this.tokenizer.setPosition(e)}async unzip(e){let i=await this.
readCentralDirectory();if(i)return this.iterateOverCentralDirectory(i,e);let n=!1;do{let r=await this.readLocalFileHeader();if(!r)break;let a=e(r);n=!!a.stop;let o;
if(await this.tokenizer.ignore(r.extraFieldLength),r.dataDescriptor&&r.compressedSize===0){let s=[],f=_;w("Compressed-file-size unknown, scanning for next data-\
descriptor-signature....");let c=-1;for(;c<0&&f===_;){f=await this.tokenizer.peekBuffer(this.syncBuffer,{mayBeLess:!0}),c=Ae(this.syncBuffer.subarray(0,f),Ce);let m=c>=
0?c:f;if(a.handler){let p=new Uint8Array(m);await this.tokenizer.readBuffer(p),s.push(p)}else await this.tokenizer.ignore(m)}w(`Found data-descriptor-signature \
at pos=${this.tokenizer.position}`),a.handler&&await this.inflate(r,Ie(s),a.handler)}else a.handler?(w(`Reading compressed-file-data: ${r.compressedSize} bytes`),
o=new Uint8Array(r.compressedSize),await this.tokenizer.readBuffer(o),await this.inflate(r,o,a.handler)):(w(`Ignoring compressed-file-data: ${r.compressedSize} \
bytes`),await this.tokenizer.ignore(r.compressedSize));if(w(`Reading data-descriptor at pos=${this.tokenizer.position}`),r.dataDescriptor&&(await this.tokenizer.
readToken(j)).signature!==134695760)throw new Error(`Expected data-descriptor-signature at position ${this.tokenizer.position-j.len}`)}while(!n)}async iterateOverCentralDirectory(e,i){
for(let n of e){let r=i(n);if(r.handler){this.tokenizer.setPosition(n.relativeOffsetOfLocalHeader);let a=await this.readLocalFileHeader();if(a){await this.tokenizer.
ignore(a.extraFieldLength);let o=new Uint8Array(n.compressedSize);await this.tokenizer.readBuffer(o),await this.inflate(a,o,r.handler)}}if(r.stop)break}}async inflate(e,i,n){
if(e.compressedMethod===0)return n(i);if(e.compressedMethod!==8)throw new Error(`Unsupported ZIP compression method: ${e.compressedMethod}`);w(`Decompress filen\
ame=${e.filename}, compressed-size=${i.length}`);let r=await t.decompressDeflateRaw(i);return n(r)}static async decompressDeflateRaw(e){let i=new ReadableStream(
{start(a){a.enqueue(e),a.close()}}),n=new DecompressionStream("deflate-raw"),r=i.pipeThrough(n);try{let o=await new Response(r).arrayBuffer();return new Uint8Array(
o)}catch(a){let o=a instanceof Error?`Failed to deflate ZIP entry: ${a.message}`:"Unknown decompression error in ZIP entry";throw new TypeError(o)}}async readLocalFileHeader(){
let e=await this.tokenizer.peekToken(x);if(e===F.LocalFileHeader){let i=await this.tokenizer.readToken(te);return i.filename=await this.tokenizer.readToken(new l(
i.filenameLength,"utf-8")),i}if(e===F.CentralFileHeader)return!1;throw e===3759263696?new Error("Encrypted ZIP"):new Error("Unexpected signature")}};function Ae(t,e){
let i=t.length,n=e.length;if(n>i)return-1;for(let r=0;r<=i-n;r++){let a=!0;for(let o=0;o<n;o++)if(t[r+o]!==e[o]){a=!1;break}if(a)return r}return-1}function Ie(t){
let e=t.reduce((r,a)=>r+a.length,0),i=new Uint8Array(e),n=0;for(let r of t)i.set(r,n),n+=r.length;return i}var C=class{constructor(e){this.tokenizer=e}inflate(){let e=this.tokenizer;return new ReadableStream({async pull(i){let n=new Uint8Array(1024),r=await e.readBuffer(
n,{mayBeLess:!0});if(r===0){i.close();return}i.enqueue(n.subarray(0,r))}}).pipeThrough(new DecompressionStream("gzip"))}};function oe(t,e){if(e==="utf-16le"){let i=[];for(let n=0;n<t.length;n++){let r=t.charCodeAt(n);i.push(r&255,r>>8&255)}return i}if(e==="utf-16be"){let i=[];for(let n=0;n<
t.length;n++){let r=t.charCodeAt(n);i.push(r>>8&255,r&255)}return i}return[...t].map(i=>i.charCodeAt(0))}function se(t,e=0){let i=Number.parseInt(new l(6).get(t,
148).replace(/\0.*$/,"").trim(),8);if(Number.isNaN(i))return!1;let n=256;for(let r=e;r<e+148;r++)n+=t[r];for(let r=e+156;r<e+512;r++)n+=t[r];return i===n}var ce={
get:(t,e)=>t[e+3]&127|t[e+2]<<7|t[e+1]<<14|t[e]<<21,len:4};var me=["jpg","png","apng","gif","webp","flif","xcf","cr2","cr3","orf","arw","dng","nef","rw2","raf","tif","bmp","icns","jxr","psd","indd","zip","tar","rar","gz",
"bz2","7z","dmg","mp4","mid","mkv","webm","mov","avi","mpg","mp2","mp3","m4a","oga","ogg","ogv","opus","flac","wav","spx","amr","pdf","epub","elf","macho","exe",
"swf","rtf","wasm","woff","woff2","eot","ttf","otf","ttc","ico","flv","ps","xz","sqlite","nes","crx","xpi","cab","deb","ar","rpm","Z","lz","cfb","mxf","mts","bl\
end","bpg","docx","pptx","xlsx","3gp","3g2","j2c","jp2","jpm","jpx","mj2","aif","qcp","odt","ods","odp","xml","mobi","heic","cur","ktx","ape","wv","dcm","ics","\
glb","pcap","dsf","lnk","alias","voc","ac3","m4v","m4p","m4b","f4v","f4p","f4b","f4a","mie","asf","ogm","ogx","mpc","arrow","shp","aac","mp1","it","s3m","xm","s\
kp","avif","eps","lzh","pgp","asar","stl","chm","3mf","zst","jxl","vcf","jls","pst","dwg","parquet","class","arj","cpio","ace","avro","icc","fbx","vsdx","vtt","\
apk","drc","lz4","potx","xltx","dotx","xltm","ott","ots","otp","odg","otg","xlsm","docm","dotm","potm","pptm","jar","jmp","rm","sav","ppsm","ppsx","tar.gz","reg",
"dat"],fe=["image/jpeg","image/png","image/gif","image/webp","image/flif","image/x-xcf","image/x-canon-cr2","image/x-canon-cr3","image/tiff","image/bmp","image/\
vnd.ms-photo","image/vnd.adobe.photoshop","application/x-indesign","application/epub+zip","application/x-xpinstall","application/vnd.ms-powerpoint.slideshow.mac\
roenabled.12","application/vnd.oasis.opendocument.text","application/vnd.oasis.opendocument.spreadsheet","application/vnd.oasis.opendocument.presentation","appl\
ication/vnd.openxmlformats-officedocument.wordprocessingml.document","application/vnd.openxmlformats-officedocument.presentationml.presentation","application/vn\
d.openxmlformats-officedocument.spreadsheetml.sheet","application/vnd.openxmlformats-officedocument.presentationml.slideshow","application/zip","application/x-t\
ar","application/x-rar-compressed","application/gzip","application/x-bzip2","application/x-7z-compressed","application/x-apple-diskimage","application/vnd.apach\
e.arrow.file","video/mp4","audio/midi","video/matroska","video/webm","video/quicktime","video/vnd.avi","audio/wav","audio/qcelp","audio/x-ms-asf","video/x-ms-as\
f","application/vnd.ms-asf","video/mpeg","video/3gpp","audio/mpeg","audio/mp4","video/ogg","audio/ogg","audio/ogg; codecs=opus","application/ogg","audio/flac","\
audio/ape","audio/wavpack","audio/amr","application/pdf","application/x-elf","application/x-mach-binary","application/x-msdownload","application/x-shockwave-fla\
sh","application/rtf","application/wasm","font/woff","font/woff2","application/vnd.ms-fontobject","font/ttf","font/otf","font/collection","image/x-icon","video/\
x-flv","application/postscript","application/eps","application/x-xz","application/x-sqlite3","application/x-nintendo-nes-rom","application/x-google-chrome-exten\
sion","application/vnd.ms-cab-compressed","application/x-deb","application/x-unix-archive","application/x-rpm","application/x-compress","application/x-lzip","ap\
plication/x-cfb","application/x-mie","application/mxf","video/mp2t","application/x-blender","image/bpg","image/j2c","image/jp2","image/jpx","image/jpm","image/m\
j2","audio/aiff","application/xml","application/x-mobipocket-ebook","image/heif","image/heif-sequence","image/heic","image/heic-sequence","image/icns","image/kt\
x","application/dicom","audio/x-musepack","text/calendar","text/vcard","text/vtt","model/gltf-binary","application/vnd.tcpdump.pcap","audio/x-dsf","application/\
x.ms.shortcut","application/x.apple.alias","audio/x-voc","audio/vnd.dolby.dd-raw","audio/x-m4a","image/apng","image/x-olympus-orf","image/x-sony-arw","image/x-a\
dobe-dng","image/x-nikon-nef","image/x-panasonic-rw2","image/x-fujifilm-raf","video/x-m4v","video/3gpp2","application/x-esri-shape","audio/aac","audio/x-it","au\
dio/x-s3m","audio/x-xm","video/MP1S","video/MP2P","application/vnd.sketchup.skp","image/avif","application/x-lzh-compressed","application/pgp-encrypted","applic\
ation/x-asar","model/stl","application/vnd.ms-htmlhelp","model/3mf","image/jxl","application/zstd","image/jls","application/vnd.ms-outlook","image/vnd.dwg","app\
lication/vnd.apache.parquet","application/java-vm","application/x-arj","application/x-cpio","application/x-ace-compressed","application/avro","application/vnd.i\
ccprofile","application/x.autodesk.fbx","application/vnd.visio","application/vnd.android.package-archive","application/vnd.google.draco","application/x-lz4","ap\
plication/vnd.openxmlformats-officedocument.presentationml.template","application/vnd.openxmlformats-officedocument.spreadsheetml.template","application/vnd.ope\
nxmlformats-officedocument.wordprocessingml.template","application/vnd.ms-excel.template.macroenabled.12","application/vnd.oasis.opendocument.text-template","ap\
plication/vnd.oasis.opendocument.spreadsheet-template","application/vnd.oasis.opendocument.presentation-template","application/vnd.oasis.opendocument.graphics",
"application/vnd.oasis.opendocument.graphics-template","application/vnd.ms-excel.sheet.macroenabled.12","application/vnd.ms-word.document.macroenabled.12","appl\
ication/vnd.ms-word.template.macroenabled.12","application/vnd.ms-powerpoint.template.macroenabled.12","application/vnd.ms-powerpoint.presentation.macroenabled.\
12","application/java-archive","application/vnd.rn-realmedia","application/x-spss-sav","application/x-ms-regedit","application/x-ft-windows-registry-hive","appl\
ication/x-jmp-data"];var D=4100,Le=D-2,b=1024*1024,pe=1024,Oe=2**31-1,d=16*1024*1024,M=b,xe=b,Me=d,Pe=1,he=100,Z=d,ue=64,le=M,Ue=256,Re=512,Ne=d,je=512,_e=512,de=256,ge=M,ke=M,Ze=M,
we=d,$e=new Set(["Unexpected signature","Encrypted ZIP","Expected Central-File-Header signature"]),qe=["ZIP entry count exceeds ","Unsupported ZIP compression m\
ethod:","ZIP entry compressed data exceeds ","ZIP entry decompressed data exceeds ","Expected data-descriptor-signature at position "],We=new Set(["Z_BUF_ERROR",
"Z_DATA_ERROR","ERR_INVALID_STATE"]),S=class extends Error{};function Ve(t){let e=t?.streamReader;if(e?.constructor?.name!=="WebStreamByobReader")return t;let{reader:i}=e,
n=async()=>{await i.cancel(),i.releaseLock()};return e.close=n,e.abort=async()=>{e.interrupted=!0,await n()},t}function q(t,e,i){if(!Number.isFinite(t)||t<0||t>
e)throw new S(`${i} has invalid size ${t} (maximum ${e} bytes)`);return t}async function v(t,e,{maximumLength:i=d,reason:n="skip"}={}){let r=q(e,i,n);await t.ignore(
r)}async function $(t,e,i,{maximumLength:n=e.length,reason:r="read"}={}){let a=i?.length??e.length,o=q(a,n,r);return t.readBuffer(e,{...i,length:o})}async function Ge(t,{
maximumLength:e=b}={}){let r=new ReadableStream({start(c){c.enqueue(t),c.close()}}).pipeThrough(new DecompressionStream("deflate-raw")).getReader(),a=[],o=0;try{
for(;;){let{done:c,value:m}=await r.read();if(c)break;if(o+=m.length,o>e)throw await r.cancel(),new Error(`ZIP entry decompressed data exceeds ${e} bytes`);a.push(
m)}}finally{r.releaseLock()}let s=new Uint8Array(o),f=0;for(let c of a)s.set(c,f),f+=c.length;return s}var ve=134695760,O=16,He=O-1;function Ke(t,e){if(t.length<
O)return-1;let i=t.length-O;for(let n=0;n<=i;n++)if(x.get(t,n)===ve&&x.get(t,n+8)===e+n)return n;return-1}function Xe(t){return(t.codePointAt(0)&32)!==0}function Je(t,e){
let i=new Uint8Array(e),n=0;for(let r of t)i.set(r,n),n+=r.length;return i}async function Qe(t,{shouldBuffer:e,maximumLength:i=b}={}){let{syncBuffer:n}=t,{length:r}=n,
a=[],o=0;for(;;){let s=await t.tokenizer.peekBuffer(n,{mayBeLess:!0}),f=Ke(n.subarray(0,s),o),c=f>=0?0:s===r?Math.min(He,s-1):0,m=f>=0?f:s-c;if(m===0)break;if(o+=
m,o>i)throw new Error(`ZIP entry compressed data exceeds ${i} bytes`);if(e){let p=new Uint8Array(m);await t.tokenizer.readBuffer(p),a.push(p)}else await t.tokenizer.
ignore(m);if(f>=0)break}if(u(t.tokenizer)||(t.knownSizeDescriptorScannedBytes+=o),!!e)return Je(a,o)}function Ye(t,e){return u(t.tokenizer)?Math.max(0,d-(t.tokenizer.
position-e)):Math.max(0,b-t.knownSizeDescriptorScannedBytes)}async function et(t,e,{shouldBuffer:i,maximumDescriptorLength:n=b}={}){if(e.dataDescriptor&&e.compressedSize===
0)return Qe(t,{shouldBuffer:i,maximumLength:n});if(!i){await v(t.tokenizer,e.compressedSize,{maximumLength:u(t.tokenizer)?b:t.tokenizer.fileInfo.size,reason:"ZI\
P entry compressed data"});return}let r=st(t.tokenizer);if(!Number.isFinite(e.compressedSize)||e.compressedSize<0||e.compressedSize>r)throw new Error(`ZIP entry\
 compressed data exceeds ${r} bytes`);let a=new Uint8Array(e.compressedSize);return await t.tokenizer.readBuffer(a),a}E.prototype.inflate=async function(t,e,i){
if(t.compressedMethod===0)return i(e);if(t.compressedMethod!==8)throw new Error(`Unsupported ZIP compression method: ${t.compressedMethod}`);let n=await Ge(e,{maximumLength:b});
return i(n)};E.prototype.unzip=async function(t){let e=!1,i=0,n=this.tokenizer.position;this.knownSizeDescriptorScannedBytes=0;do{if(A(this.tokenizer,n,d))throw new S(
`ZIP stream probing exceeds ${d} bytes`);let r=await this.readLocalFileHeader();if(!r)break;if(i++,i>pe)throw new Error(`ZIP entry count exceeds ${pe}`);let a=t(
r);e=!!a.stop,await this.tokenizer.ignore(r.extraFieldLength);let o=await et(this,r,{shouldBuffer:!!a.handler,maximumDescriptorLength:Math.min(b,Ye(this,n))});if(a.
handler&&await this.inflate(r,o,a.handler),r.dataDescriptor){let s=new Uint8Array(O);if(await this.tokenizer.readBuffer(s),x.get(s,0)!==ve)throw new Error(`Expe\
cted data-descriptor-signature at position ${this.tokenizer.position-s.length}`)}if(A(this.tokenizer,n,d))throw new S(`ZIP stream probing exceeds ${d} bytes`)}while(!e)};
function tt(t,e){let i=t.getReader(),n=0,r=!1,a=!1,o=async s=>{r||a||(a=!0,await i.cancel(s))};return new ReadableStream({async pull(s){if(n>=e){s.close(),await o();
return}let{done:f,value:c}=await i.read();if(f||!c){r=!0,s.close();return}let m=e-n;if(c.length>m){s.enqueue(c.subarray(0,m)),n+=m,s.close(),await o();return}s.
enqueue(c),n+=c.length},async cancel(s){await o(s)}})}async function it(t,e){return new B(e).fromBuffer(t)}async function nt(t,e){return new B(e).fromBlob(t)}function ye(t){switch(t=t.toLowerCase(),t){case"applicat\
ion/epub+zip":return{ext:"epub",mime:t};case"application/vnd.oasis.opendocument.text":return{ext:"odt",mime:t};case"application/vnd.oasis.opendocument.text-temp\
late":return{ext:"ott",mime:t};case"application/vnd.oasis.opendocument.spreadsheet":return{ext:"ods",mime:t};case"application/vnd.oasis.opendocument.spreadsheet\
-template":return{ext:"ots",mime:t};case"application/vnd.oasis.opendocument.presentation":return{ext:"odp",mime:t};case"application/vnd.oasis.opendocument.prese\
ntation-template":return{ext:"otp",mime:t};case"application/vnd.oasis.opendocument.graphics":return{ext:"odg",mime:t};case"application/vnd.oasis.opendocument.gr\
aphics-template":return{ext:"otg",mime:t};case"application/vnd.openxmlformats-officedocument.presentationml.slideshow":return{ext:"ppsx",mime:t};case"applicatio\
n/vnd.openxmlformats-officedocument.spreadsheetml.sheet":return{ext:"xlsx",mime:t};case"application/vnd.ms-excel.sheet.macroenabled":return{ext:"xlsm",mime:"app\
lication/vnd.ms-excel.sheet.macroenabled.12"};case"application/vnd.openxmlformats-officedocument.spreadsheetml.template":return{ext:"xltx",mime:t};case"applicat\
ion/vnd.ms-excel.template.macroenabled":return{ext:"xltm",mime:"application/vnd.ms-excel.template.macroenabled.12"};case"application/vnd.ms-powerpoint.slideshow\
.macroenabled":return{ext:"ppsm",mime:"application/vnd.ms-powerpoint.slideshow.macroenabled.12"};case"application/vnd.openxmlformats-officedocument.wordprocessi\
ngml.document":return{ext:"docx",mime:t};case"application/vnd.ms-word.document.macroenabled":return{ext:"docm",mime:"application/vnd.ms-word.document.macroenabl\
ed.12"};case"application/vnd.openxmlformats-officedocument.wordprocessingml.template":return{ext:"dotx",mime:t};case"application/vnd.ms-word.template.macroenabl\
edtemplate":return{ext:"dotm",mime:"application/vnd.ms-word.template.macroenabled.12"};case"application/vnd.openxmlformats-officedocument.presentationml.templat\
e":return{ext:"potx",mime:t};case"application/vnd.ms-powerpoint.template.macroenabled":return{ext:"potm",mime:"application/vnd.ms-powerpoint.template.macroenabl\
ed.12"};case"application/vnd.openxmlformats-officedocument.presentationml.presentation":return{ext:"pptx",mime:t};case"application/vnd.ms-powerpoint.presentatio\
n.macroenabled":return{ext:"pptm",mime:"application/vnd.ms-powerpoint.presentation.macroenabled.12"};case"application/vnd.ms-visio.drawing":return{ext:"vsdx",mime:"\
application/vnd.visio"};case"application/vnd.ms-package.3dmanufacturing-3dmodel+xml":return{ext:"3mf",mime:"model/3mf"};default:}}function y(t,e,i){i={offset:0,
...i};for(let[n,r]of e.entries())if(i.mask){if(r!==(i.mask[n]&t[n+i.offset]))return!1}else if(r!==t[n+i.offset])return!1;return!0}function W(t){return Number.isFinite(
t)?Math.max(1,Math.trunc(t)):D}function rt(t,e,i){return i===void 0?t.read(e):(i.throwIfAborted(),new Promise((n,r)=>{let a=()=>{i.removeEventListener("abort",o)},
o=()=>{let s=i.reason;a(),(async()=>{try{await t.cancel(s)}catch{}})(),r(s)};i.addEventListener("abort",o,{once:!0}),(async()=>{try{let s=await t.read(e);a(),n(
s)}catch(s){a(),r(s)}})()}))}function at(t){return Number.isFinite(t)?Math.max(0,Math.min(Le,Math.trunc(t))):0}function ot(t){return Number.isFinite(t)?Math.max(
0,t):Number.MAX_SAFE_INTEGER}function u(t){let e=t.fileInfo.size;return!Number.isFinite(e)||e===Number.MAX_SAFE_INTEGER}function A(t,e,i){return u(t)&&t.position-
e>i}function st(t){let e=t.fileInfo.size,i=Number.isFinite(e)?Math.max(0,e-t.position):Number.MAX_SAFE_INTEGER;return Math.min(i,Oe)}function ct(t){if(t instanceof
g||t instanceof S)return!0;if(!(t instanceof Error))return!1;if($e.has(t.message)||We.has(t.code))return!0;for(let e of qe)if(t.message.startsWith(e))return!0;return!1}
function be(t,e=b){let i=[t.compressedSize,t.uncompressedSize];for(let n of i)if(!Number.isFinite(n)||n<0||n>e)return!1;return!0}function mt(){return{hasContentTypesEntry:!1,
hasParsedContentTypesEntry:!1,isParsingContentTypes:!1,hasUnparseableContentTypes:!1,hasWordDirectory:!1,hasPresentationDirectory:!1,hasSpreadsheetDirectory:!1,
hasThreeDimensionalModelEntry:!1}}function ft(t,e){e.startsWith("word/")&&(t.hasWordDirectory=!0),e.startsWith("ppt/")&&(t.hasPresentationDirectory=!0),e.startsWith(
"xl/")&&(t.hasSpreadsheetDirectory=!0),e.startsWith("3D/")&&e.endsWith(".model")&&(t.hasThreeDimensionalModelEntry=!0)}function Se(t){if(!(!t.hasContentTypesEntry||
t.hasUnparseableContentTypes||t.isParsingContentTypes||t.hasParsedContentTypesEntry)){if(t.hasWordDirectory)return{ext:"docx",mime:"application/vnd.openxmlforma\
ts-officedocument.wordprocessingml.document"};if(t.hasPresentationDirectory)return{ext:"pptx",mime:"application/vnd.openxmlformats-officedocument.presentationml\
.presentation"};if(t.hasSpreadsheetDirectory)return{ext:"xlsx",mime:"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"};if(t.hasThreeDimensionalModelEntry)
return{ext:"3mf",mime:"model/3mf"}}}function pt(t){let e=t.indexOf('.main+xml"');if(e===-1){let r="application/vnd.ms-package.3dmanufacturing-3dmodel+xml";return t.
includes(`ContentType="${r}"`)?r:void 0}let i=t.slice(0,e),n=i.lastIndexOf('"');return i.slice(n+1)}async function xt(t,e){return new B(e).fromTokenizer(t)}var B=class t{constructor(e){let i=at(e?.mpegOffsetTolerance);this.options={...e,mpegOffsetTolerance:i},this.detectors=[...this.options.customDetectors??[],{id:"\
core",detect:this.detectConfident},{id:"core.imprecise",detect:this.detectImprecise}],this.tokenizerOptions={abortSignal:this.options.signal},this.gzipProbeDepth=
0}getTokenizerOptions(){return{...this.tokenizerOptions}}createTokenizerFromWebStream(e){return Ve(G(e,this.getTokenizerOptions()))}async parseTokenizer(e,i=0){
this.detectionReentryCount=i;let n=e.position;for(let r of this.detectors){let a;try{a=await r.detect(e)}catch(o){if(o instanceof g||o instanceof S)return;throw o}
if(a)return a;if(n!==e.position)return}}async fromTokenizer(e){try{return await this.parseTokenizer(e)}finally{await e.close()}}async fromBuffer(e){if(!(e instanceof
Uint8Array||e instanceof ArrayBuffer))throw new TypeError(`Expected the \`input\` argument to be of type \`Uint8Array\` or \`ArrayBuffer\`, got \`${typeof e}\``);
let i=e instanceof Uint8Array?e:new Uint8Array(e);if(i?.length>1)return this.fromTokenizer(H(i,this.getTokenizerOptions()))}async fromBlob(e){this.options.signal?.
throwIfAborted();let i=K(e,this.getTokenizerOptions());return this.fromTokenizer(i)}async fromStream(e){this.options.signal?.throwIfAborted();let i=this.createTokenizerFromWebStream(
e);return this.fromTokenizer(i)}async toDetectionStream(e,i){let n=W(i?.sampleSize??D),r,a,o=e.getReader({mode:"byob"});try{let{value:c,done:m}=await rt(o,new Uint8Array(
n),this.options.signal);if(a=c,!m&&c)try{r=await this.fromBuffer(c.subarray(0,n))}catch(p){if(!(p instanceof g))throw p;r=void 0}a=c}finally{o.releaseLock()}let s=new TransformStream(
{async start(c){c.enqueue(a)},transform(c,m){m.enqueue(c)}}),f=e.pipeThrough(s);return f.fileType=r,f}async detectGzip(e){if(this.gzipProbeDepth>=Pe)return{ext:"\
gz",mime:"application/gzip"};let i=new C(e),n=tt(i.inflate(),Me),r=u(e),a,o,s,f;if(r){let c=new AbortController;a=setTimeout(()=>{c.abort(new DOMException(`Oper\
ation timed out after ${he} ms`,"TimeoutError"))},he),o=this.options.signal===void 0?c.signal:AbortSignal.any([this.options.signal,c.signal]),s=new t({...this.options,
signal:o}),s.gzipProbeDepth=this.gzipProbeDepth+1}else this.gzipProbeDepth++;try{f=await(s??this).fromStream(n)}catch(c){if(c?.name==="AbortError"&&o?.reason?.name!==
"TimeoutError")throw c}finally{clearTimeout(a),r||this.gzipProbeDepth--}return f?.ext==="tar"?{ext:"tar.gz",mime:"application/gzip"}:{ext:"gz",mime:"application\
/gzip"}}check(e,i){return y(this.buffer,e,i)}checkString(e,i){return this.check(oe(e,i?.encoding),i)}detectConfident=async e=>{if(this.buffer=new Uint8Array(D),
e.fileInfo.size===void 0&&(e.fileInfo.size=Number.MAX_SAFE_INTEGER),this.tokenizer=e,u(e)&&(await e.peekBuffer(this.buffer,{length:3,mayBeLess:!0}),this.check([
31,139,8])))return this.detectGzip(e);if(await e.peekBuffer(this.buffer,{length:32,mayBeLess:!0}),this.check([66,77]))return{ext:"bmp",mime:"image/bmp"};if(this.
check([11,119]))return{ext:"ac3",mime:"audio/vnd.dolby.dd-raw"};if(this.check([120,1]))return{ext:"dmg",mime:"application/x-apple-diskimage"};if(this.check([77,
90]))return{ext:"exe",mime:"application/x-msdownload"};if(this.check([37,33]))return await e.peekBuffer(this.buffer,{length:24,mayBeLess:!0}),this.checkString("\
PS-Adobe-",{offset:2})&&this.checkString(" EPSF-",{offset:14})?{ext:"eps",mime:"application/eps"}:{ext:"ps",mime:"application/postscript"};if(this.check([31,160])||
this.check([31,157]))return{ext:"Z",mime:"application/x-compress"};if(this.check([199,113]))return{ext:"cpio",mime:"application/x-cpio"};if(this.check([96,234]))
return{ext:"arj",mime:"application/x-arj"};if(this.check([239,187,191]))return this.detectionReentryCount>=de?void 0:(this.detectionReentryCount++,await this.tokenizer.
ignore(3),this.detectConfident(e));if(this.check([71,73,70]))return{ext:"gif",mime:"image/gif"};if(this.check([73,73,188]))return{ext:"jxr",mime:"image/vnd.ms-p\
hoto"};if(this.check([31,139,8]))return this.detectGzip(e);if(this.check([66,90,104]))return{ext:"bz2",mime:"application/x-bzip2"};if(this.checkString("ID3")){await v(
e,6,{maximumLength:6,reason:"ID3 header prefix"});let i=await e.readToken(ce),n=u(e);if(!Number.isFinite(i)||i<0||n&&(i>Z||e.position+i>Z))return;if(e.position+
i>e.fileInfo.size)return n?void 0:{ext:"mp3",mime:"audio/mpeg"};try{await v(e,i,{maximumLength:n?Z:e.fileInfo.size,reason:"ID3 payload"})}catch(r){if(r instanceof
g)return;throw r}return this.detectionReentryCount>=de?void 0:(this.detectionReentryCount++,this.parseTokenizer(e,this.detectionReentryCount))}if(this.checkString(
"MP+"))return{ext:"mpc",mime:"audio/x-musepack"};if((this.buffer[0]===67||this.buffer[0]===70)&&this.check([87,83],{offset:1}))return{ext:"swf",mime:"applicatio\
n/x-shockwave-flash"};if(this.check([255,216,255]))return this.check([247],{offset:3})?{ext:"jls",mime:"image/jls"}:{ext:"jpg",mime:"image/jpeg"};if(this.check(
[79,98,106,1]))return{ext:"avro",mime:"application/avro"};if(this.checkString("FLIF"))return{ext:"flif",mime:"image/flif"};if(this.checkString("8BPS"))return{ext:"\
psd",mime:"image/vnd.adobe.photoshop"};if(this.checkString("MPCK"))return{ext:"mpc",mime:"audio/x-musepack"};if(this.checkString("FORM"))return{ext:"aif",mime:"\
audio/aiff"};if(this.checkString("icns",{offset:0}))return{ext:"icns",mime:"image/icns"};if(this.check([80,75,3,4])){let i,n=mt();try{await new E(e).unzip(r=>{ft(
n,r.filename);let a=r.filename==="[Content_Types].xml",o=Se(n);if(!a&&o)return i=o,{stop:!0};switch(r.filename){case"META-INF/mozilla.rsa":return i={ext:"xpi",mime:"\
application/x-xpinstall"},{stop:!0};case"META-INF/MANIFEST.MF":return i={ext:"jar",mime:"application/java-archive"},{stop:!0};case"mimetype":return be(r,xe)?{async handler(s){
let f=new TextDecoder("utf-8").decode(s).trim();i=ye(f)},stop:!0}:{};case"[Content_Types].xml":return n.hasContentTypesEntry=!0,be(r,xe)?(n.isParsingContentTypes=
!0,{async handler(s){let f=new TextDecoder("utf-8").decode(s),c=pt(f);c&&(i=ye(c)),n.hasParsedContentTypesEntry=!0,n.isParsingContentTypes=!1},stop:!0}):(n.hasUnparseableContentTypes=
!0,{});default:return/classes\d*\.dex/.test(r.filename)?(i={ext:"apk",mime:"application/vnd.android.package-archive"},{stop:!0}):{}}})}catch(r){if(!ct(r))throw r;
n.isParsingContentTypes&&(n.isParsingContentTypes=!1,n.hasUnparseableContentTypes=!0)}return i??Se(n)??{ext:"zip",mime:"application/zip"}}if(this.checkString("O\
ggS")){await e.ignore(28);let i=new Uint8Array(8);return await e.readBuffer(i),y(i,[79,112,117,115,72,101,97,100])?{ext:"opus",mime:"audio/ogg; codecs=opus"}:y(
i,[128,116,104,101,111,114,97])?{ext:"ogv",mime:"video/ogg"}:y(i,[1,118,105,100,101,111,0])?{ext:"ogm",mime:"video/ogg"}:y(i,[127,70,76,65,67])?{ext:"oga",mime:"\
audio/ogg"}:y(i,[83,112,101,101,120,32,32])?{ext:"spx",mime:"audio/ogg"}:y(i,[1,118,111,114,98,105,115])?{ext:"ogg",mime:"audio/ogg"}:{ext:"ogx",mime:"applicati\
on/ogg"}}if(this.check([80,75])&&(this.buffer[2]===3||this.buffer[2]===5||this.buffer[2]===7)&&(this.buffer[3]===4||this.buffer[3]===6||this.buffer[3]===8))return{
ext:"zip",mime:"application/zip"};if(this.checkString("MThd"))return{ext:"mid",mime:"audio/midi"};if(this.checkString("wOFF")&&(this.check([0,1,0,0],{offset:4})||
this.checkString("OTTO",{offset:4})))return{ext:"woff",mime:"font/woff"};if(this.checkString("wOF2")&&(this.check([0,1,0,0],{offset:4})||this.checkString("OTTO",
{offset:4})))return{ext:"woff2",mime:"font/woff2"};if(this.check([212,195,178,161])||this.check([161,178,195,212]))return{ext:"pcap",mime:"application/vnd.tcpdu\
mp.pcap"};if(this.checkString("DSD "))return{ext:"dsf",mime:"audio/x-dsf"};if(this.checkString("LZIP"))return{ext:"lz",mime:"application/x-lzip"};if(this.checkString(
"fLaC"))return{ext:"flac",mime:"audio/flac"};if(this.check([66,80,71,251]))return{ext:"bpg",mime:"image/bpg"};if(this.checkString("wvpk"))return{ext:"wv",mime:"\
audio/wavpack"};if(this.checkString("%PDF"))return{ext:"pdf",mime:"application/pdf"};if(this.check([0,97,115,109]))return{ext:"wasm",mime:"application/wasm"};if(this.
check([73,73])){let i=await this.readTiffHeader(!1);if(i)return i}if(this.check([77,77])){let i=await this.readTiffHeader(!0);if(i)return i}if(this.checkString(
"MAC "))return{ext:"ape",mime:"audio/ape"};if(this.check([26,69,223,163])){async function i(){let f=await e.peekNumber(Q),c=128,m=0;for(;(f&c)===0&&c!==0;)++m,c>>=
1;let p=new Uint8Array(m+1);return await $(e,p,void 0,{maximumLength:p.length,reason:"EBML field"}),p}async function n(){let f=await i(),c=await i();c[0]^=128>>
c.length-1;let m=Math.min(6,c.length),p=new DataView(f.buffer),z=new DataView(c.buffer,c.length-m,m);return{id:N(p),len:N(z)}}async function r(f){let c=0;for(;f>
0;){if(c++,c>Ue||A(e,o,d))return;let m=e.position,p=await n();if(p.id===17026){if(p.len>ue)return;let z=q(p.len,ue,"EBML DocType");return(await e.readToken(new l(
z))).replaceAll(/\00.*$/g,"")}if(u(e)&&(!Number.isFinite(p.len)||p.len<0||p.len>le)||(await v(e,p.len,{maximumLength:u(e)?le:e.fileInfo.size,reason:"EBML payloa\
d"}),--f,e.position<=m))return}}let a=await n(),o=e.position;switch(await r(a.len)){case"webm":return{ext:"webm",mime:"video/webm"};case"matroska":return{ext:"m\
kv",mime:"video/matroska"};default:return}}if(this.checkString("SQLi"))return{ext:"sqlite",mime:"application/x-sqlite3"};if(this.check([78,69,83,26]))return{ext:"\
nes",mime:"application/x-nintendo-nes-rom"};if(this.checkString("Cr24"))return{ext:"crx",mime:"application/x-google-chrome-extension"};if(this.checkString("MSCF")||
this.checkString("ISc("))return{ext:"cab",mime:"application/vnd.ms-cab-compressed"};if(this.check([237,171,238,219]))return{ext:"rpm",mime:"application/x-rpm"};
if(this.check([197,208,211,198]))return{ext:"eps",mime:"application/eps"};if(this.check([40,181,47,253]))return{ext:"zst",mime:"application/zstd"};if(this.check(
[127,69,76,70]))return{ext:"elf",mime:"application/x-elf"};if(this.check([33,66,68,78]))return{ext:"pst",mime:"application/vnd.ms-outlook"};if(this.checkString(
"PAR1")||this.checkString("PARE"))return{ext:"parquet",mime:"application/vnd.apache.parquet"};if(this.checkString("ttcf"))return{ext:"ttc",mime:"font/collection"};
if(this.check([254,237,250,206])||this.check([254,237,250,207])||this.check([206,250,237,254])||this.check([207,250,237,254]))return{ext:"macho",mime:"applicati\
on/x-mach-binary"};if(this.check([4,34,77,24]))return{ext:"lz4",mime:"application/x-lz4"};if(this.checkString("regf"))return{ext:"dat",mime:"application/x-ft-wi\
ndows-registry-hive"};if(this.checkString("$FL2")||this.checkString("$FL3"))return{ext:"sav",mime:"application/x-spss-sav"};if(this.check([79,84,84,79,0]))return{
ext:"otf",mime:"font/otf"};if(this.checkString("#!AMR"))return{ext:"amr",mime:"audio/amr"};if(this.checkString("{\\rtf"))return{ext:"rtf",mime:"application/rtf"};
if(this.check([70,76,86,1]))return{ext:"flv",mime:"video/x-flv"};if(this.checkString("IMPM"))return{ext:"it",mime:"audio/x-it"};if(this.checkString("-lh0-",{offset:2})||
this.checkString("-lh1-",{offset:2})||this.checkString("-lh2-",{offset:2})||this.checkString("-lh3-",{offset:2})||this.checkString("-lh4-",{offset:2})||this.checkString(
"-lh5-",{offset:2})||this.checkString("-lh6-",{offset:2})||this.checkString("-lh7-",{offset:2})||this.checkString("-lzs-",{offset:2})||this.checkString("-lz4-",
{offset:2})||this.checkString("-lz5-",{offset:2})||this.checkString("-lhd-",{offset:2}))return{ext:"lzh",mime:"application/x-lzh-compressed"};if(this.check([0,0,
1,186])){if(this.check([33],{offset:4,mask:[241]}))return{ext:"mpg",mime:"video/MP1S"};if(this.check([68],{offset:4,mask:[196]}))return{ext:"mpg",mime:"video/MP\
2P"}}if(this.checkString("ITSF"))return{ext:"chm",mime:"application/vnd.ms-htmlhelp"};if(this.check([202,254,186,190])){let i=R.get(this.buffer,4),n=T.get(this.
buffer,6);if(i>0&&i<=30)return{ext:"macho",mime:"application/x-mach-binary"};if(n>30)return{ext:"class",mime:"application/java-vm"}}if(this.checkString(".RMF"))
return{ext:"rm",mime:"application/vnd.rn-realmedia"};if(this.checkString("DRACO"))return{ext:"drc",mime:"application/vnd.google.draco"};if(this.check([253,55,122,
88,90,0]))return{ext:"xz",mime:"application/x-xz"};if(this.checkString("<?xml "))return{ext:"xml",mime:"application/xml"};if(this.check([55,122,188,175,39,28]))
return{ext:"7z",mime:"application/x-7z-compressed"};if(this.check([82,97,114,33,26,7])&&(this.buffer[6]===0||this.buffer[6]===1))return{ext:"rar",mime:"applicat\
ion/x-rar-compressed"};if(this.checkString("solid "))return{ext:"stl",mime:"model/stl"};if(this.checkString("AC")){let i=new l(4,"latin1").get(this.buffer,2);if(i.
match("^d*")&&i>=1e3&&i<=1050)return{ext:"dwg",mime:"image/vnd.dwg"}}if(this.checkString("070707"))return{ext:"cpio",mime:"application/x-cpio"};if(this.checkString(
"BLENDER"))return{ext:"blend",mime:"application/x-blender"};if(this.checkString("!<arch>"))return await e.ignore(8),await e.readToken(new l(13,"ascii"))==="debi\
an-binary"?{ext:"deb",mime:"application/x-deb"}:{ext:"ar",mime:"application/x-unix-archive"};if(this.checkString("WEBVTT")&&[`
`,"\r","	"," ","\0"].some(i=>this.checkString(i,{offset:6})))return{ext:"vtt",mime:"text/vtt"};if(this.check([137,80,78,71,13,10,26,10])){let i={ext:"png",mime:"\
image/png"},n={ext:"apng",mime:"image/apng"};await e.ignore(8);async function r(){return{length:await e.readToken(Y),type:await e.readToken(new l(4,"latin1"))}}
let a=u(e),o=e.position,s=0,f=!1;do{if(s++,s>Re||A(e,o,Ne))break;let c=e.position,m=await r();if(m.length<0)return;if(m.type==="IHDR"){if(m.length!==13)return;f=
!0}switch(m.type){case"IDAT":return i;case"acTL":return n;default:if(!f&&m.type!=="CgBI")return;if(a&&m.length>ge)return f&&Xe(m.type)?i:void 0;try{await v(e,m.
length+4,{maximumLength:a?ge+4:e.fileInfo.size,reason:"PNG chunk payload"})}catch(p){if(!a&&(p instanceof S||p instanceof g))return i;throw p}}if(e.position<=c)
break}while(e.position+8<e.fileInfo.size);return i}if(this.check([65,82,82,79,87,49,0,0]))return{ext:"arrow",mime:"application/vnd.apache.arrow.file"};if(this.check(
[103,108,84,70,2,0,0,0]))return{ext:"glb",mime:"model/gltf-binary"};if(this.check([102,114,101,101],{offset:4})||this.check([109,100,97,116],{offset:4})||this.check(
[109,111,111,118],{offset:4})||this.check([119,105,100,101],{offset:4}))return{ext:"mov",mime:"video/quicktime"};if(this.check([73,73,82,79,8,0,0,0,24]))return{
ext:"orf",mime:"image/x-olympus-orf"};if(this.checkString("gimp xcf "))return{ext:"xcf",mime:"image/x-xcf"};if(this.checkString("ftyp",{offset:4})&&(this.buffer[8]&
96)!==0){let i=new l(4,"latin1").get(this.buffer,8).replace("\0"," ").trim();switch(i){case"avif":case"avis":return{ext:"avif",mime:"image/avif"};case"mif1":return{
ext:"heic",mime:"image/heif"};case"msf1":return{ext:"heic",mime:"image/heif-sequence"};case"heic":case"heix":return{ext:"heic",mime:"image/heic"};case"hevc":case"\
hevx":return{ext:"heic",mime:"image/heic-sequence"};case"qt":return{ext:"mov",mime:"video/quicktime"};case"M4V":case"M4VH":case"M4VP":return{ext:"m4v",mime:"vid\
eo/x-m4v"};case"M4P":return{ext:"m4p",mime:"video/mp4"};case"M4B":return{ext:"m4b",mime:"audio/mp4"};case"M4A":return{ext:"m4a",mime:"audio/x-m4a"};case"F4V":return{
ext:"f4v",mime:"video/mp4"};case"F4P":return{ext:"f4p",mime:"video/mp4"};case"F4A":return{ext:"f4a",mime:"audio/mp4"};case"F4B":return{ext:"f4b",mime:"audio/mp4"};case"\
crx":return{ext:"cr3",mime:"image/x-canon-cr3"};default:return i.startsWith("3g")?i.startsWith("3g2")?{ext:"3g2",mime:"video/3gpp2"}:{ext:"3gp",mime:"video/3gpp"}:
{ext:"mp4",mime:"video/mp4"}}}if(this.checkString(`REGEDIT4\r
`))return{ext:"reg",mime:"application/x-ms-regedit"};if(this.check([82,73,70,70])){if(this.checkString("WEBP",{offset:8}))return{ext:"webp",mime:"image/webp"};if(this.
check([65,86,73],{offset:8}))return{ext:"avi",mime:"video/vnd.avi"};if(this.check([87,65,86,69],{offset:8}))return{ext:"wav",mime:"audio/wav"};if(this.check([81,
76,67,77],{offset:8}))return{ext:"qcp",mime:"audio/qcelp"}}if(this.check([73,73,85,0,24,0,0,0,136,231,116,216]))return{ext:"rw2",mime:"image/x-panasonic-rw2"};if(this.
check([48,38,178,117,142,102,207,17,166,217])){let i=!1;try{async function n(){let s=new Uint8Array(16);return await $(e,s,void 0,{maximumLength:s.length,reason:"\
ASF header GUID"}),{id:s,size:Number(await e.readToken(ee))}}await v(e,30,{maximumLength:30,reason:"ASF header prelude"});let r=u(e),a=e.position,o=0;for(;e.position+
24<e.fileInfo.size&&(o++,!(o>je||A(e,a,d)));){let s=e.position,f=await n(),c=f.size-24;if(!Number.isFinite(c)||c<0){i=!0;break}if(y(f.id,[145,7,220,183,183,169,
207,17,142,230,0,192,12,32,83,101])){let m=new Uint8Array(16);if(c-=await $(e,m,void 0,{maximumLength:m.length,reason:"ASF stream type GUID"}),y(m,[64,158,105,248,
77,91,207,17,168,253,0,128,95,92,68,43]))return{ext:"asf",mime:"audio/x-ms-asf"};if(y(m,[192,239,25,188,77,91,207,17,168,253,0,128,95,92,68,43]))return{ext:"asf",
mime:"video/x-ms-asf"};break}if(r&&c>ke){i=!0;break}if(await v(e,c,{maximumLength:r?ke:e.fileInfo.size,reason:"ASF header payload"}),e.position<=s){i=!0;break}}}catch(n){
if(n instanceof g||n instanceof S)u(e)&&(i=!0);else throw n}return i?void 0:{ext:"asf",mime:"application/vnd.ms-asf"}}if(this.check([171,75,84,88,32,49,49,187,13,
10,26,10]))return{ext:"ktx",mime:"image/ktx"};if((this.check([126,16,4])||this.check([126,24,4]))&&this.check([48,77,73,69],{offset:4}))return{ext:"mie",mime:"a\
pplication/x-mie"};if(this.check([39,10,0,0,0,0,0,0,0,0,0,0],{offset:2}))return{ext:"shp",mime:"application/x-esri-shape"};if(this.check([255,79,255,81]))return{
ext:"j2c",mime:"image/j2c"};if(this.check([0,0,0,12,106,80,32,32,13,10,135,10]))switch(await e.ignore(20),await e.readToken(new l(4,"ascii"))){case"jp2 ":return{
ext:"jp2",mime:"image/jp2"};case"jpx ":return{ext:"jpx",mime:"image/jpx"};case"jpm ":return{ext:"jpm",mime:"image/jpm"};case"mjp2":return{ext:"mj2",mime:"image/\
mj2"};default:return}if(this.check([255,10])||this.check([0,0,0,12,74,88,76,32,13,10,135,10]))return{ext:"jxl",mime:"image/jxl"};if(this.check([254,255]))return this.
checkString("<?xml ",{offset:2,encoding:"utf-16be"})?{ext:"xml",mime:"application/xml"}:void 0;if(this.check([208,207,17,224,161,177,26,225]))return{ext:"cfb",mime:"\
application/x-cfb"};if(await e.peekBuffer(this.buffer,{length:Math.min(256,e.fileInfo.size),mayBeLess:!0}),this.check([97,99,115,112],{offset:36}))return{ext:"i\
cc",mime:"application/vnd.iccprofile"};if(this.checkString("**ACE",{offset:7})&&this.checkString("**",{offset:12}))return{ext:"ace",mime:"application/x-ace-comp\
ressed"};if(this.checkString("BEGIN:")){if(this.checkString("VCARD",{offset:6}))return{ext:"vcf",mime:"text/vcard"};if(this.checkString("VCALENDAR",{offset:6}))
return{ext:"ics",mime:"text/calendar"}}if(this.checkString("FUJIFILMCCD-RAW"))return{ext:"raf",mime:"image/x-fujifilm-raf"};if(this.checkString("Extended Module\
:"))return{ext:"xm",mime:"audio/x-xm"};if(this.checkString("Creative Voice File"))return{ext:"voc",mime:"audio/x-voc"};if(this.check([4,0,0,0])&&this.buffer.length>=
16){let i=new DataView(this.buffer.buffer).getUint32(12,!0);if(i>12&&this.buffer.length>=i+16)try{let n=new TextDecoder().decode(this.buffer.subarray(16,i+16));
if(JSON.parse(n).files)return{ext:"asar",mime:"application/x-asar"}}catch{}}if(this.check([6,14,43,52,2,5,1,1,13,1,2,1,1,2]))return{ext:"mxf",mime:"application/\
mxf"};if(this.checkString("SCRM",{offset:44}))return{ext:"s3m",mime:"audio/x-s3m"};if(this.check([71])&&this.check([71],{offset:188}))return{ext:"mts",mime:"vid\
eo/mp2t"};if(this.check([71],{offset:4})&&this.check([71],{offset:196}))return{ext:"mts",mime:"video/mp2t"};if(this.check([66,79,79,75,77,79,66,73],{offset:60}))
return{ext:"mobi",mime:"application/x-mobipocket-ebook"};if(this.check([68,73,67,77],{offset:128}))return{ext:"dcm",mime:"application/dicom"};if(this.check([76,
0,0,0,1,20,2,0,0,0,0,0,192,0,0,0,0,0,0,70]))return{ext:"lnk",mime:"application/x.ms.shortcut"};if(this.check([98,111,111,107,0,0,0,0,109,97,114,107,0,0,0,0]))return{
ext:"alias",mime:"application/x.apple.alias"};if(this.checkString("Kaydara FBX Binary  \0"))return{ext:"fbx",mime:"application/x.autodesk.fbx"};if(this.check([76,
80],{offset:34})&&(this.check([0,0,1],{offset:8})||this.check([1,0,2],{offset:8})||this.check([2,0,2],{offset:8})))return{ext:"eot",mime:"application/vnd.ms-fon\
tobject"};if(this.check([6,6,237,245,216,29,70,229,189,49,239,231,254,116,183,29]))return{ext:"indd",mime:"application/x-indesign"};if(this.check([255,255,0,0,7,
0,0,0,4,0,0,0,1,0,1,0])||this.check([0,0,255,255,0,0,0,7,0,0,0,4,0,1,0,1]))return{ext:"jmp",mime:"application/x-jmp-data"};if(await e.peekBuffer(this.buffer,{length:Math.
min(512,e.fileInfo.size),mayBeLess:!0}),this.checkString("ustar",{offset:257})&&(this.checkString("\0",{offset:262})||this.checkString(" ",{offset:262}))||this.
check([0,0,0,0,0,0],{offset:257})&&se(this.buffer))return{ext:"tar",mime:"application/x-tar"};if(this.check([255,254])){let i="utf-16le";return this.checkString(
"<?xml ",{offset:2,encoding:i})?{ext:"xml",mime:"application/xml"}:this.check([255,14],{offset:2})&&this.checkString("SketchUp Model",{offset:4,encoding:i})?{ext:"\
skp",mime:"application/vnd.sketchup.skp"}:this.checkString(`Windows Registry Editor Version 5.00\r
`,{offset:2,encoding:i})?{ext:"reg",mime:"application/x-ms-regedit"}:void 0}if(this.checkString("-----BEGIN PGP MESSAGE-----"))return{ext:"pgp",mime:"applicatio\
n/pgp-encrypted"}};detectImprecise=async e=>{this.buffer=new Uint8Array(D);let i=ot(e.fileInfo.size);if(await e.peekBuffer(this.buffer,{length:Math.min(8,i),mayBeLess:!0}),
this.check([0,0,1,186])||this.check([0,0,1,179]))return{ext:"mpg",mime:"video/mpeg"};if(this.check([0,1,0,0,0]))return{ext:"ttf",mime:"font/ttf"};if(this.check(
[0,0,1,0]))return{ext:"ico",mime:"image/x-icon"};if(this.check([0,0,2,0]))return{ext:"cur",mime:"image/x-icon"};if(await e.peekBuffer(this.buffer,{length:Math.min(
2+this.options.mpegOffsetTolerance,i),mayBeLess:!0}),this.buffer.length>=2+this.options.mpegOffsetTolerance)for(let n=0;n<=this.options.mpegOffsetTolerance;++n){
let r=this.scanMpeg(n);if(r)return r}};async readTiffTag(e){let i=await this.tokenizer.readToken(e?T:h);switch(await this.tokenizer.ignore(10),i){case 50341:return{
ext:"arw",mime:"image/x-sony-arw"};case 50706:return{ext:"dng",mime:"image/x-adobe-dng"};default:}}async readTiffIFD(e){let i=await this.tokenizer.readToken(e?T:
h);if(!(i>_e)&&!(u(this.tokenizer)&&2+i*12>we))for(let n=0;n<i;++n){let r=await this.readTiffTag(e);if(r)return r}}async readTiffHeader(e){let i={ext:"tif",mime:"\
image/tiff"},n=(e?T:h).get(this.buffer,2),r=(e?R:x).get(this.buffer,4);if(n===42){if(r>=6){if(this.checkString("CR",{offset:8}))return{ext:"cr2",mime:"image/x-c\
anon-cr2"};if(r>=8){let s=(e?T:h).get(this.buffer,8),f=(e?T:h).get(this.buffer,10);if(s===28&&f===254||s===31&&f===11)return{ext:"nef",mime:"image/x-nikon-nef"}}}
if(u(this.tokenizer)&&r>Ze)return i;let a=u(this.tokenizer)?we:this.tokenizer.fileInfo.size;try{await v(this.tokenizer,r,{maximumLength:a,reason:"TIFF IFD offse\
t"})}catch(s){if(s instanceof g)return;throw s}let o;try{o=await this.readTiffIFD(e)}catch(s){if(s instanceof g)return;throw s}return o??i}if(n===43)return i}scanMpeg(e){
if(this.check([255,224],{offset:e,mask:[255,224]})){if(this.check([16],{offset:e+1,mask:[22]}))return this.check([8],{offset:e+1,mask:[8]})?{ext:"aac",mime:"aud\
io/aac"}:{ext:"aac",mime:"audio/aac"};if(this.check([2],{offset:e+1,mask:[6]}))return{ext:"mp3",mime:"audio/mpeg"};if(this.check([4],{offset:e+1,mask:[6]}))return{
ext:"mp2",mime:"audio/mpeg"};if(this.check([6],{offset:e+1,mask:[6]}))return{ext:"mp1",mime:"audio/mpeg"}}}},ht=new Set(me),ut=new Set(fe);function kt(t){return!(t instanceof RangeError)||t.message!=="offset is out of bounds"||typeof t.stack!="string"?!1:/strtok3[/\\]lib[/\\]stream[/\\]/.test(t.stack)}
var I=class extends B{async fromStream(e){this.options.signal?.throwIfAborted();let i=await(e instanceof lt?this.createTokenizerFromWebStream(e):J(e,this.getTokenizerOptions()));
try{return await super.fromTokenizer(i)}catch(n){if(kt(n))return;throw n}finally{e instanceof Fe&&!e.destroyed&&e.destroy()}}async fromFile(e){this.options.signal?.
throwIfAborted();let i=await gt.open(e,Ee.O_RDONLY|Ee.O_NONBLOCK),n=await i.stat();if(!n.isFile()){await i.close();return}let r=new X(i,{...this.getTokenizerOptions(),
fileInfo:{path:e,size:n.size}});return super.fromTokenizer(r)}async toDetectionStream(e,i={}){if(!(e instanceof Fe))return super.toDetectionStream(e,i);let{sampleSize:n=D}=i,
{signal:r}=this.options,a=W(n);return r?.throwIfAborted(),new Promise((o,s)=>{let f=!1,c=()=>{e.off("error",p),e.off("readable",P),r?.removeEventListener("abort",
z)},m=(k,U)=>{f||(f=!0,c(),k(U))},p=k=>{m(s,k)},z=()=>{e.destroyed||e.destroy(),m(s,r.reason)},P=()=>{(async()=>{try{let k=new dt,U=Te?Te(e,k,()=>{}):e.pipe(k),
De=e.read(a)??e.read()??new Uint8Array(0);try{k.fileType=await this.fromBuffer(De)}catch(V){V instanceof g?k.fileType=void 0:m(s,V)}m(o,U)}catch(k){m(s,k)}})()};
e.on("error",p),e.once("readable",P),r?.addEventListener("abort",z,{once:!0})})}};async function qt(t,e){return new I(e).fromFile(t,e)}async function Wt(t,e){return new I(
e).fromStream(t)}async function Vt(t,e={}){return new I(e).toDetectionStream(t,e)}export{it as a,nt as b,xt as c,ht as d,ut as e,I as f,qt as g,Wt as h,Vt as i};
