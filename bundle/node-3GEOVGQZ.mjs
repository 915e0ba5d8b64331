import{createRequire as requireOf}from'node:module';const require=requireOf(import.meta.url);
import{a as Ze,b as P,c as x,e as d,f as Ie}from"./chunk-COBOMUUU.mjs";import{B as qe,C as Ge,D as Te,E as de,H as Ke,I as $,J as Ve,K as me,L as Xe,M as Je,
N as ee,a as p,b as c,c as b}from"./chunk-CLCMA2J4.mjs";import{a as u}from"./chunk-5FM3IUO5.mjs";import"./chunk-6WZNAABB.mjs";import*as O from"node:fs/promises";import*as Ye from"node:fs";import*as L from"node:path";import*as He from"node:child_process";import*as Lt from"node:crypto";import*as At from"node:readline";
import{once as yr}from"node:events";import{Worker as _r}from"node:worker_threads";function W(i){let{name:o,inputSchema:e,description:t,run:n,...r}=i;if(e.type!=="object")throw new Error(`JSON schema for tool "${o}" must be an object, but got ${e.
type}`);return{...r,type:"custom",name:o,input_schema:e,description:t,run:n,parse:s=>s}}var I=x.promises,q=448,Ne=384;function te(i,o){let e=d.resolve(i),t=d.resolve(o);return t===e||t.startsWith(e.endsWith(d.sep)?e:e+d.sep)}function Qe(i,o){let e=d.
relative(i,o);return e===""||!e.startsWith(".."+d.sep)&&e!==".."&&!d.isAbsolute(e)}function et(i,o){return te(i.toLowerCase().normalize("NFC"),o.toLowerCase().normalize(
"NFC"))}async function re(i,o,e=te){for(let t of i)if(e(await H(d.resolve(t)),o))return t}var Ft=40;function ue(i){let o=i?.code;return typeof o=="string"?o:void 0}
async function H(i){let o=[],e=i,t=0;for(;;){let n;try{n=await I.realpath(e)}catch(r){let s;try{s=(await I.lstat(e)).isSymbolicLink()}catch(l){let h=ue(l);if(h!==
"ENOENT"&&h!=="ENOTDIR")throw l;let f=d.dirname(e);if(f===e)throw l;o.push(d.basename(e)),e=f;continue}if(!s)throw r;if(++t>Ft)throw Object.assign(new Error("to\
o many levels of symbolic links"),{code:"ELOOP"});let a=await I.realpath(d.dirname(e));e=d.resolve(a,await I.readlink(e),...o.splice(0).reverse());continue}return o.
length?d.join(n,...o.reverse()):n}}async function tt(i,o,e){let t=e?.allowedRoots??[],n=await H(d.resolve(i)),r;try{r=await H(d.resolve(n,o))}catch(a){throw new u(
G(a,`path ${JSON.stringify(o)}`))}if(te(n,r)||await re(t,r)!==void 0)return r;let s=t.length?"the session's working directory and its other permitted directorie\
s":"the session's working directory";throw new u(`path ${JSON.stringify(o)} is outside ${s}`)}async function Le(i,o){let e=d.dirname(i),t=d.join(e,`.tmp-${process.
pid}-${P.randomUUID()}`),n=await I.stat(i).then(s=>s.mode&511,()=>{}),r;try{r=await I.open(t,"wx",Ne),n!==void 0&&await r.chmod(n),await r.writeFile(o,"utf-8"),
await r.sync(),await r.close(),r=void 0,await I.rename(t,i)}catch(s){throw r&&await r.close().catch(()=>{}),await I.unlink(t).catch(()=>{}),s}}function G(i,o){let e=ue(
i);switch(e){case"ENOENT":return`${o}: no such file or directory`;case"EACCES":case"EPERM":return`${o}: permission denied`;case"ENOTDIR":return`${o}: not a dire\
ctory`;case"EISDIR":return`${o}: is a directory`;case"ELOOP":return`${o}: too many levels of symbolic links`;case"ENAMETOOLONG":return`${o}: file name too long`;case"\
ENOSPC":return`${o}: no space left on device`;case"EMFILE":case"ENFILE":return`${o}: too many open files`;default:return`${o}: ${e!==void 0?`i/o error (${e})`:"\
i/o error"}`}}async function ne(i,o=[],e=Te("PATH")??""){for(let t of nt(e)){let n=d.join(t,i);try{if(await I.access(n,x.constants.X_OK),!(await I.stat(n)).isFile())
continue;if(o.length===0)return n;let r=await I.realpath(n);if(await re(o,r,et)===void 0)return r}catch{}}return null}async function rt(i,o){let e=r=>I.realpath(
r).catch(()=>{}),t=async r=>await re(i,r,et)!==void 0,n=null;e:for(let r of nt(Te("PATH")??"")){let s=await e(r);if(!await t(s??await H(r).catch(()=>r))&&(n??(n=
[]),!(s===void 0||s.includes(d.delimiter)))){for(let a of o){let l=await e(d.join(s,a));if(l!==void 0&&await t(l))continue e}n.push(s)}}return n&&n.join(d.delimiter)}
function nt(i){return i.split(d.delimiter).filter(o=>d.isAbsolute(o)&&d.resolve(o)===d.join(o,"."))}function oe(){let i={};for(let[o,e]of Object.entries(process.
env))o.toUpperCase().startsWith("ANTHROPIC_")||(i[o]=e);return i}var v=x.promises;async function Wt(i){let{client:o,sessionId:e}=i;if(!o)return async()=>{};let t=de(o),n=i.session;if(!n){if(e===void 0)return async()=>{};t.warn(
"AgentToolContext.sessionId is deprecated and costs an extra session fetch; fetch the session once and set `session` instead",{component:"agent-tool-context"}),
n=await o.beta.sessions.retrieve(e)}let r=d.resolve(i.workdir,"skills"),s=[];for(let a of n.agent.skills)try{let l=await o.beta.skills.versions.retrieve(a.version,
{skill_id:a.skill_id}),h=d.basename(l.name.trim());(h===""||h==="."||h==="..")&&(h=a.skill_id);let f=d.resolve(r,h);if(f!==r&&!f.startsWith(r+d.sep)){t.warn("sk\
ill name escapes the skills dir; skipping",{component:"agent-tool-context",name:l.name});continue}let m=await o.beta.skills.versions.download(l.id,{skill_id:a.skill_id});
await v.rm(f,{recursive:!0,force:!0}),await v.mkdir(f,{recursive:!0,mode:q}),s.push(f),await ct(m,f,[i.workdir,...i.allowedRoots??[]]),t.info("downloaded skill",
{component:"agent-tool-context",skill_id:a.skill_id,version:l.id,dest:f})}catch(l){t.warn("failed to download skill",{component:"agent-tool-context",skill_id:a.
skill_id,error:String(l)})}return async()=>{for(let a of s)await v.rm(a,{recursive:!0,force:!0}).catch(l=>{t.warn("failed to clean up skill",{component:"agent-t\
ool-context",dest:a,error:String(l)})})}}function Ut(i){for(let o of i){let e=o.trim();if(e&&(d.isAbsolute(e)||e.split(/[\\/]/).includes("..")))throw new b(`ref\
using to extract unsafe archive member: ${e}`)}}var pe="skill archive listing is inconsistent; refusing to extract",jt={unzip:new Set(["-","d","?"]),tar:new Set(
["-","d","C"])};function ot(i){let o=i.split(`
`);return o[o.length-1]===""&&o.pop(),o}function zt(i,o){return/^[\x20-\x7E]+$/.test(o)&&!/[\\^#]/.test(o)&&!(i==="unzip"&&o.startsWith("-"))}function Bt(i,o,e){
let t=ot(o),n=ot(e);if(t.length!==n.length)throw new b(pe);let r=[],s=[];return t.forEach((a,l)=>{if(jt[i].has(n[l].charAt(0))){r.push(a);return}if(!zt(i,a))throw new b(
`refusing to extract archive: cannot safely exclude member ${JSON.stringify(a)}`);s.push(a)}),{plain:r,special:s}}async function st(i){for(let o of await v.readdir(
i,{withFileTypes:!0}))if(o.isDirectory())await st(d.join(i,o.name));else if(!o.isFile())throw new b(pe)}async function at(i){await v.chmod(i,q);for(let o of await v.
readdir(i,{withFileTypes:!0})){let e=d.join(i,o.name);if(o.isDirectory())await at(e);else if(o.isFile()){let{mode:t,nlink:n}=await v.lstat(e);if(n>1)throw new b(
pe);await v.chmod(e,t&73?493:420)}}}var it=1024*1024,Yt=["bzip2","compress","grzip","gzip","lrzip","lz4","lzip","lzma","lzop","xz","zstd"];async function Ae(i,o,e){
let t=process.platform==="win32",n=t?`${i}.exe`:i,r=Yt.flatMap(h=>t?[h,`${h}.exe`]:[h]),s=e.length>0?await rt(e,r):null,a=s===null?await ne(n):await ne(n,e,s);if(!a)
throw new b(`skill extraction requires the \`${i}\` command, but it was not found on PATH`+(s===null?"":" outside `workdir` and `allowedRoots`"));let l=oe();return s!==
null&&(l.PATH=s),new Promise((h,f)=>{let m=Ze.spawn(a,o,{argv0:i,cwd:d.dirname(a),env:l}),y={stdout:"",stderr:""},E=!1;for(let S of["stdout","stderr"])m[S].setEncoding(
"utf8").on("data",T=>{y[S]+=T,!(y[S].length<=it)&&(E=!0,m.kill())});m.on("error",f),m.on("close",(S,T)=>{E?f(new b(`skill archive lists too many members: \`${i}\
\` printed more than ${it} characters`)):S!==0?f(new b(`\`${i}\` failed (${T??`exit ${S}`}): ${y.stderr.trim()}`)):h(y.stdout)})})}function Ht(i){let o,e=!1;for(let t of i){
let n=t.trim().split("/").filter(s=>s!==""&&s!==".");if(n.length===0)continue;let r=n[0];if(o===void 0)o=r;else if(r!==o)return"";n.length>1&&(e=!0)}return o!==
void 0&&e?o:""}async function qt(i,o){await ct(i,o,[])}async function ct(i,o,e){if(o=d.resolve(o),!i.body)throw new b("skill download response had no body");let t=await v.
mkdtemp(d.join(d.dirname(o),".skill-stage-"));try{let n=d.join(t,"archive"),r=d.join(t,"stage");await Ie.promises.pipeline(Ie.Readable.fromWeb(i.body),x.createWriteStream(
n,{flags:"wx",mode:Ne}));let s=await Kt(n,4),a=s.length>=4&&s[0]===80&&s[1]===75&&s[2]===3&&s[3]===4,l=a?"unzip":"tar",h=await Ae(l,a?["-Z1",n]:["-tf",n],e),f=await Ae(
l,a?["-Z","--h","--t",n]:["-tvf",n],e),{plain:m,special:y}=Bt(l,h,f);Ut([...m,...y]);let E=Ht(m);await v.mkdir(r,{mode:q}),m.length>0&&await Ae(l,await Gt(l,n,r,
y,d.join(t,"exclude")),e),await st(r),await at(r);let S=E?d.join(r,E):r,T=await v.readdir(S).catch(A=>{throw ue(A)==="ENOENT"?new b(pe):A});for(let A of T)await v.
rename(d.join(S,A),d.join(o,A))}finally{await v.rm(t,{recursive:!0,force:!0})}}async function Gt(i,o,e,t,n){let r=t.map(a=>a.replace(/[*?[\\]/g,"\\$&"));if(i===
"unzip")return["-oq",o,"-d",e,...r.length>0?["-x",...r]:[]];let s=["-xf",o,"-C",e,"--no-same-owner","--no-same-permissions"];return r.length===0?s:(await v.writeFile(
n,r.join(`
`)+`
`,{flag:"wx",mode:384}),[...s,"-X",n])}async function Kt(i,o){let e=await v.open(i,"r");try{let t=Buffer.alloc(o),{bytesRead:n}=await e.read(t,0,o,0);return t.subarray(
0,n)}finally{await e.close()}}var M=x.promises,K=x.constants,dt=448,Vt=384,Xt=448,xe=K.O_NOFOLLOW??0,Jt=K.O_NONBLOCK??0,g=(()=>{class i extends Error{constructor(e,t){super(`path ${JSON.stringify(
t)} ${e}`),this.name="FileStoreError",this.reason=e,this.relPath=t}}return i.ESCAPES_ROOT="escapes the store root",i.IS_A_SYMLINK="is a symlink",i.NOT_A_FILE="i\
s not a regular file",i.NOT_A_DIRECTORY="is not a directory",i.NOT_UTF8="is not valid utf-8",i.MOVE_DESTINATION_EXISTS="already exists",i})();function Pe(i){return i.startsWith("/")&&!i.split("/").includes("..")}var $e=(()=>{class i{constructor(e,t,n=!1){this.hashes=new Map,this.rootPath=e,this.removedOnDispose=
t,this.decoder=n?new TextDecoder("utf-8",{fatal:!0}):void 0}static async open(e,t){if(!Zt())throw new Error("FileStore requires O_NOFOLLOW support on this platf\
orm");let n=!1;try{await M.lstat(e)}catch(r){if(r.code!=="ENOENT")throw r;n=!0}return new i(d.resolve(e),n,t?.utf8??!1)}async createRoot(){await Qt(this.rootPath)}root(){
return{path:this.rootPath,removedOnDispose:this.removedOnDispose}}async dispose(){this.removedOnDispose&&await M.rm(this.rootPath,{recursive:!0,force:!0})}async put(e,t,n){
let r=e.replace(/\\/g,"/");if(r.endsWith("/")||r.endsWith("/.")||r===""||r===".")throw new g(g.NOT_A_FILE,e);let s=this.resolveUnderRoot(e),a=typeof t=="string"?
qe(t):t;this.requireUtf8(e,a),await lt(this.rootPath,d.dirname(s)),await er(s,a,n?.executable??!1)}async get(e){let t=this.resolveUnderRoot(e),n;try{n=await mt(
e,t)}catch(s){if(s.code==="ENOENT")return null;throw s}let r;try{let s=await n.readFile();r=new Uint8Array(s.buffer,s.byteOffset,s.byteLength)}finally{await n.close()}
return this.requireUtf8(e,r),r}async ls(e="/"){let t=this.resolveUnderRoot(e);return new Set((await ft(this.rootPath,e,t)).map(([n])=>n))}async findSymlinks(e="\
/"){let t=this.resolveUnderRoot(e);return rr(this.rootPath,e,t)}async hashtree(e="/"){let t=this.resolveUnderRoot(e),n=we.nowNs(),r=Object.create(null);for(let[
s,a]of await ft(this.rootPath,e,t)){let l=await this.hashViaCache(s,a,n);l!==null&&(r[s]=l)}return r}async hashFile(e){let t=this.resolveUnderRoot(e),n;try{n=await M.
lstat(t,{bigint:!0})}catch(s){if(s.code==="ENOENT")return null;throw s}if(n.isSymbolicLink())throw new g(g.IS_A_SYMLINK,e);if(!n.isFile())throw new g(g.NOT_A_FILE,
e);let r=d.relative(this.rootPath,t).split(d.sep).join("/");return this.hashViaCache(r,t,we.nowNs())}async move(e,t){let n=this.resolveUnderRoot(e),r=this.resolveUnderRoot(
t);if(n===this.rootPath||r===this.rootPath)return;if(await M.stat(r).then(()=>!0,()=>!1))throw new g(g.MOVE_DESTINATION_EXISTS,t);await lt(this.rootPath,d.dirname(
r)),await M.rename(n,r)}async remove(e){let t=this.resolveUnderRoot(e);if(t===this.rootPath)return;let n;try{n=await M.lstat(t,{bigint:!0})}catch(r){if(r.code===
"ENOENT")return;throw r}if(n.isDirectory())await M.rm(t,{recursive:!0,force:!0});else try{await M.unlink(t)}catch(r){if(r.code!=="ENOENT")throw r}}resolveUnderRoot(e){
let t=e.replace(/\\/g,"/").replace(/^\/+/,""),n=t.split("/").filter(r=>r!==""&&r!==".");if(d.posix.isAbsolute(t)||n.includes(".."))throw new g(g.ESCAPES_ROOT,e);
return n.length===0?this.rootPath:d.join(this.rootPath,...n)}requireUtf8(e,t){if(this.decoder)try{this.decoder.decode(t)}catch{throw new g(g.NOT_UTF8,e)}}async hashViaCache(e,t,n){
let r;try{r=await M.lstat(t,{bigint:!0})}catch(l){if(l.code==="ENOENT")return null;throw l}if(!r.isFile())return null;let s=this.hashes.get(e),a;if(s!==void 0&&
or(s,r))a=s.sha;else try{a=await we.hashFile(t)}catch(l){let h=l.code;if(h==="ENOENT"||l instanceof g||h==="ELOOP"||h==="EMLINK")return null;throw l}return ir(r,
n)&&this.hashes.set(e,{mtimeNs:r.mtimeNs,ctimeNs:r.ctimeNs,size:r.size,sha:a}),a}}return i.isPathLegal=Pe,i})();function Zt(){return xe!==0}async function Qt(i){
let o=[],e=i;for(;;){try{await M.stat(e);break}catch(n){let r=n.code;if(r!=="ENOENT"&&r!=="ENOTDIR"&&r!=="ELOOP")throw n}o.push(e);let t=d.dirname(e);if(t===e)break;
e=t}for(let t of o.reverse())try{await M.mkdir(t,{mode:dt})}catch(n){if(n.code!=="EEXIST")throw n}}async function lt(i,o){let e=d.relative(i,o);if(e==="")return;
let t=i;for(let n of e.split(d.sep)){t=d.join(t,n);try{await M.mkdir(t,{mode:dt})}catch(r){if(r.code!=="EEXIST")throw r}}}async function er(i,o,e){let t=e?Xt:Vt,
n=d.join(d.dirname(i),`.fs-${P.randomBytes(8).toString("hex")}.tmp`),r;try{r=await M.open(n,K.O_WRONLY|K.O_CREAT|K.O_EXCL|xe,t),await r.writeFile(o),await r.close(),
r=void 0,await M.rename(n,i)}catch(s){throw r&&await r.close().catch(()=>{}),await M.unlink(n).catch(()=>{}),s}}async function mt(i,o){let e;try{e=await M.open(
o,K.O_RDONLY|xe|Jt)}catch(t){let n=t.code;throw n==="ELOOP"||n==="EMLINK"?new g(g.IS_A_SYMLINK,i):t}try{if(!(await e.stat()).isFile())throw new g(g.NOT_A_FILE,i)}catch(t){
throw await e.close().catch(()=>{}),t}return e}async function tr(i){let o=P.createHash("sha256"),e=await mt(d.basename(i),i),t=new Uint8Array(1024*1024);try{for(;;){
let{bytesRead:n}=await e.read(t,0,t.length);if(n===0)break;o.update(t.subarray(0,n))}}finally{await e.close()}return o.digest("hex")}async function ft(i,o,e){if(!await nr(
o,e))return[];let t=[];return await ut(e,(n,r)=>{r.isFile()&&t.push([d.relative(i,n).split(d.sep).join("/"),n])}),t.sort(),t}async function rr(i,o,e){let t=s=>d.
relative(i,s).split(d.sep).join("/"),n;try{n=await M.lstat(e,{bigint:!0})}catch(s){let a=s.code;if(a==="ENOENT"||a==="ENOTDIR")return new Set;throw s}if(n.isSymbolicLink())
return new Set([t(e)]);if(!n.isDirectory())throw new g(g.NOT_A_DIRECTORY,o);let r=new Set;return await ut(e,(s,a)=>{a.isSymbolicLink()&&r.add(t(s))}),r}async function nr(i,o){
let e;try{e=await M.lstat(o,{bigint:!0})}catch(t){let n=t.code;if(n==="ENOENT"||n==="ENOTDIR")return!1;throw t}if(!e.isDirectory())throw new g(g.NOT_A_DIRECTORY,
i);return!0}async function ut(i,o){let e=[i];for(;e.length;){let t=e.pop(),n;try{n=await M.readdir(t,{withFileTypes:!0})}catch(r){if(r.code==="ENOENT")continue;
throw r}for(let r of n){let s=d.join(t,r.name);o(s,r),r.isDirectory()&&!r.isSymbolicLink()&&e.push(s)}}}function or(i,o){return o.mtimeNs===i.mtimeNs&&o.ctimeNs===
i.ctimeNs&&o.size===i.size}function ir(i,o){return(i.mtimeNs>i.ctimeNs?i.mtimeNs:i.ctimeNs)<o-we.timestampTrustMarginNs}var sr=2000000000n,we={hashFile:tr,timestampTrustMarginNs:sr,
nowNs:()=>BigInt(Date.now())*1000000n},pt=$e,ht=Symbol.asyncDispose;ht&&Object.defineProperty($e.prototype,ht,{value:$e.prototype.dispose,configurable:!0,writable:!0});var _,C,ye,ie,_e,w,V,ge,D,wt,Se,yt,_t,Ce,De,Fe,gt,St,We,Et,bt,Ee,be,Mt,Ot,ar=3e4,J=".anthropic-memory-store",kt=1;function vt(i){return P.createHash("sha256").update(
`version ${kt}
${i}`,"utf-8").digest("hex")}var cr=3e4,lr=100,fr=20,hr=16,dr=32,mr=8,ur=50,Z=(()=>{class i extends b{constructor(e,t){super(e),t!==void 0&&(this.cause=t)}}return i.
_errorName="SessionMemoryError",i})(),Ue=class{constructor(o,e,t){this.mode=o,this.cap=e,this.waiveWindow=t,this.attempted=0,this.capped=0,this.suppressed=0}takeSlot(){
return this.attempted>=this.cap?(this.capped++,!1):(this.attempted++,!0)}},pr=(()=>{class i{constructor(e,t){_.add(this),C.set(this,void 0),ye.set(this,void 0),
ie.set(this,void 0),_e.set(this,void 0),w.set(this,void 0),V.set(this,void 0),ge.set(this,!1),D.set(this,[]),p(this,C,e,"f"),p(this,ye,t.workdir,"f"),p(this,ie,
t.syncIntervalMs??me,"f"),Je(c(this,ie,"f"),"syncIntervalMs"),p(this,_e,t.syncDeletions??"enabled","f"),p(this,w,de(e),"f"),p(this,V,Date.now(),"f")}get roots(){
return c(this,D,"f").map(e=>e.files.root().path)}get readOnlyRoots(){return c(this,D,"f").filter(e=>e.readOnly).map(e=>e.files.root().path)}async download(e){for(let t of e.
resources){if(t.type!=="memory_store")continue;let n=c(this,_,"m",wt).call(this,t),r;try{if(r={memoryStoreId:t.memory_store_id,files:await pt.open(n,{utf8:!0}),
readOnly:t.access==="read_only",baseline:new Map,refusedShas:new Map,pendingDeletes:new Map,sentShas:new Map},!r.files.root().removedOnDispose)throw new Z(`some\
thing already exists at the memory store's path: ${n} (memory_store_id=${t.memory_store_id}); it must not exist when the session starts`);try{await r.files.createRoot()}catch(s){
throw X(s)?new Z(`cannot create the memory store's folder: ${n} (memory_store_id=${t.memory_store_id}): ${s}; the worker host must make this mount path writable`,
s):s}await c(this,_,"m",Fe).call(this,r),c(this,w,"f").info("downloaded memories",{count:r.baseline.size,memory_store_id:r.memoryStoreId,dest:r.files.root().path}),
c(this,D,"f").push(r)}catch(s){throw r&&await r.files.dispose().catch(()=>{}),s instanceof Z?s:new Z(`failed to download memory store memory_store_id=${t.memory_store_id}\
: ${s}`,s)}}p(this,V,Date.now(),"f")}async finish(){if(c(this,ge,"f"))throw new b("finish() was already called: it is the session's last sync and runs once");p(
this,ge,!0,"f"),await this.syncAll(!0)}async syncAll(e){await Promise.all(c(this,D,"f").map(t=>c(this,_,"m",yt).call(this,t,e))),p(this,V,Date.now(),"f")}async syncIfDue(){
Date.now()-c(this,V,"f")<c(this,ie,"f")||await this.syncAll(!1)}async flushWrites(e){await Promise.all(c(this,D,"f").map(t=>c(this,_,"m",_t).call(this,t,e)))}async dispose(){
for(let e of c(this,D,"f")){let t=e.files.root();try{let n=await c(this,_,"m",Se).call(this,e);if(!n.markerOk&&Object.keys(n.files).length>0){c(this,w,"f").warn(
`${n.distrustReason}; leaving the memory store folder on disk`,{root:t.path,memory_store_id:e.memoryStoreId});continue}await e.files.dispose()}catch(n){if(!(n instanceof
g)&&!X(n))throw n;c(this,w,"f").warn("failed to remove the memory store folder",{root:e.files.root().path,memory_store_id:e.memoryStoreId,error:String(n)});continue}
t.removedOnDispose&&c(this,w,"f").info("removed memory store dir",{dest:t.path,memory_store_id:e.memoryStoreId})}}}return C=new WeakMap,ye=new WeakMap,ie=new WeakMap,
_e=new WeakMap,w=new WeakMap,V=new WeakMap,ge=new WeakMap,D=new WeakMap,_=new WeakSet,wt=function(e){if(e.mount_path){if(!Pe(e.mount_path))throw new Z(`memory s\
tore mount_path is not a clean absolute path: ${JSON.stringify(e.mount_path)} (memory_store_id=${e.memory_store_id})`);return e.mount_path}return d.join(c(this,
ye,"f"),"memory",e.name||e.memory_store_id)},Se=async function(e){let t=await e.files.hashtree(),n=t[J];return delete t[J],n===vt(e.memoryStoreId)?{files:t,markerOk:!0,
distrustReason:null}:{files:t,markerOk:!1,distrustReason:n!==void 0?"the marker file does not match this store":"the marker file is gone"}},yt=async function(e,t){
try{let n=await c(this,_,"m",Se).call(this,e),r=n.files;if(!n.markerOk){if(Object.keys(r).length>0){c(this,w,"f").warn(`${n.distrustReason}; leaving the memory \
store folder as found and not syncing`,{root:e.files.root().path,memory_store_id:e.memoryStoreId});return}await c(this,_,"m",Ce).call(this,e,"the folder or its \
marker is gone");return}let s=new Map;for await(let[m,y]of c(this,_,"m",Ee).call(this,e.memoryStoreId))s.set(m,y);if(c(this,_,"m",De).call(this,e,s),Object.keys(
r).length===0&&e.baseline.size>1){await c(this,_,"m",Ce).call(this,e,"every memory file is gone at once");return}let a=new Ue(c(this,_e,"f"),Math.max(mr,Math.min(
ur,Math.floor(e.baseline.size/4))),t),l=[],h=new Map,f=[...new Set([...s.keys(),...Object.keys(r),...e.baseline.keys()])].sort();for(let m of f){let y=s.get(m),
E=r[m],S=e.baseline.get(m),T;E===void 0&&S!==void 0&&y!==void 0&&y.content_sha256===S&&!e.readOnly?T=await c(this,_,"m",Mt).call(this,e,m,y,S,a):T=await c(this,
_,"m",gt).call(this,e,m,y,E,l),T!==void 0&&h.set(m,T)}e.baseline=h,await c(this,_,"m",Et).call(this,e,l),a.suppressed>0&&c(this,w,"f").debug("remote deletes are\
 disabled; locally deleted memories stay on the server",{count:a.suppressed,memory_store_id:e.memoryStoreId}),a.capped>0&&c(this,w,"f").warn(`delete cap reached\
: ${a.mode==="log_only"?"would send":"sent"} ${a.attempted} deletes, held ${a.capped} for later syncs`,{memory_store_id:e.memoryStoreId})}catch(n){c(this,w,"f").
warn("memory sync failed",{memory_store_id:e.memoryStoreId,error:String(n)})}},_t=async function(e,t){let n=new Map,r=new Set,s=async()=>{if(e.readOnly)return;let a=await c(
this,_,"m",Se).call(this,e);if(!a.markerOk){c(this,w,"f").warn(`${a.distrustReason}; not uploading anything from the memory store folder`,{root:e.files.root().path,
memory_store_id:e.memoryStoreId});return}for(let[f,m]of Object.entries(a.files))(m!==e.baseline.get(f)||e.sentShas.has(f))&&e.refusedShas.get(f)!==m&&(n.set(f,m),
r.add(f));if(n.size===0||t?.aborted)return;let l=new Map;for await(let[f,m]of c(this,_,"m",Ee).call(this,e.memoryStoreId)){if(t?.aborted)return;l.set(f,m)}c(this,
_,"m",De).call(this,e,l);let h=[];for(let f of[...n.keys()].sort()){let m=n.get(f),y=e.baseline.get(f),E=l.get(f);if(m===y){r.delete(f);continue}if(E!==void 0&&
E.content_sha256===m){e.baseline.set(f,E.content_sha256),r.delete(f);continue}if(E!==void 0&&E.content_sha256!==y){c(this,w,"f").warn("memory changed both local\
ly and remotely; the flush leaves the remote version",{path:f,memory_store_id:e.memoryStoreId}),r.delete(f);continue}h.push([f,m,E])}await c(this,_,"m",bt).call(
this,e,h,r,t)};try{await wr(s(),t),t?.aborted&&r.size>0&&c(this,w,"f").warn(`memory flush cut off part-way; ${r.size} of ${n.size} changed files had not finishe\
d uploading`,{memory_store_id:e.memoryStoreId})}catch(a){c(this,w,"f").warn("memory flush failed",{memory_store_id:e.memoryStoreId,error:String(a)})}},Ce=async function(e,t){
c(this,w,"f").warn(`${t}; re-downloading the memory store folder instead of syncing`,{root:e.files.root().path,memory_store_id:e.memoryStoreId}),await e.files.createRoot(),
await c(this,_,"m",Fe).call(this,e)},De=function(e,t){for(let[n,r]of e.sentShas)t.get(n)?.content_sha256===r&&e.baseline.set(n,r);e.sentShas.clear()},Fe=async function(e){
e.baseline=new Map,e.sentShas.clear(),e.pendingDeletes.clear(),await e.files.put(J,`version ${kt}
${e.memoryStoreId}`);for await(let[t,n]of c(this,_,"m",Ee).call(this,e.memoryStoreId,"full"))await c(this,_,"m",We).call(this,e,t,n.content??"")&&e.baseline.set(
t,n.content_sha256)},gt=async function(e,t,n,r,s){let a=e.baseline.get(t);if(r!==void 0&&e.pendingDeletes.delete(t),!n){if(r===void 0){e.pendingDeletes.delete(t);
return}if(a!==void 0){if(r===a){let y=await c(this,_,"m",St).call(this,e,t,a);if(y===void 0)return;if(y===a)return a;r=y}e.readOnly?c(this,w,"f").warn("memory d\
eleted remotely but edited locally; keeping the file, which a read-only store cannot push",{path:t,memory_store_id:e.memoryStoreId}):e.refusedShas.get(t)!==r&&c(
this,w,"f").info("memory deleted remotely but edited locally; re-creating it from the file",{path:t,memory_store_id:e.memoryStoreId})}return e.readOnly||e.refusedShas.
get(t)===r?void 0:await c(this,_,"m",be).call(this,e,t,r,void 0)}let l=n.content_sha256,h=l!==a,f=r!==void 0&&r!==a&&r!==l,m=!e.readOnly&&f;return r===void 0&&a!==
void 0?(h&&(c(this,w,"f").warn("memory deleted locally but changed remotely; restoring the remote version",{path:t,memory_store_id:e.memoryStoreId}),e.pendingDeletes.
delete(t),s.push([t,n])),a):h?r===l?l:(f&&c(this,w,"f").warn("memory changed both locally and remotely; keeping the remote version",{path:t,memory_store_id:e.memoryStoreId}),
s.push([t,n]),a):m?e.refusedShas.get(t)===r?l:await c(this,_,"m",be).call(this,e,t,r,n)??l:l},St=async function(e,t,n){let r;try{r=await e.files.hashFile(t)}catch(s){
if(!(s instanceof g)&&!X(s))throw s;return n}if(r!==null){if(r!==n)return r;try{await e.files.remove(t)}catch(s){if(!(s instanceof g)&&!X(s))throw s;return c(this,
w,"f").warn("failed to remove memory deleted remotely",{path:t,memory_store_id:e.memoryStoreId,error:String(s)}),n}}},We=async function(e,t,n){try{await e.files.
put(t,n)}catch(r){if(!(r instanceof g)&&!X(r))throw r;return c(this,w,"f").warn("failed to write memory",{path:t,memory_store_id:e.memoryStoreId,error:String(r)}),
!1}return!0},Et=async function(e,t){if(t.length===0)return;let n=async(a,l)=>{let h;try{h=await c(this,C,"f").beta.memoryStores.memories.retrieve(l.id,{memory_store_id:e.
memoryStoreId,view:"full"})}catch(f){if($(f,404))return;c(this,w,"f").warn("failed to fetch memory content",{path:a,memory_store_id:e.memoryStoreId,error:String(
f)});return}await c(this,_,"m",We).call(this,e,a,h.content??"")&&e.baseline.set(a,h.content_sha256)},r=t[Symbol.iterator](),s=async()=>{for(let[a,l]of r)await n(
a,l)};await Promise.all(Array.from({length:Math.min(hr,t.length)},s))},bt=async function(e,t,n,r){let s=t[Symbol.iterator](),a=async()=>{for(let[l,h,f]of s){if(r?.
aborted)return;let m=await c(this,_,"m",be).call(this,e,l,h,f);n.delete(l),m!==void 0&&e.baseline.set(l,m)}};await Promise.all(Array.from({length:Math.min(dr,t.
length)},a))},Ee=async function*(e,t="basic"){let n=t==="basic"?lr:fr;for await(let r of c(this,C,"f").beta.memoryStores.memories.list(e,{view:t,limit:n})){if(r.
type!=="memory")continue;let s=r.path.replace(/^\/+/,"");if(s===J){c(this,w,"f").warn("the server listed the reserved marker path; skipping",{path:r.path,memory_store_id:e});
continue}yield[s,r]}},be=async function o(e,t,n,r){try{let s=await e.files.get(t);if(s===null)return;let a=Ge(s);e.sentShas.set(t,P.createHash("sha256").update(
a,"utf-8").digest("hex"));let l=r?await c(this,C,"f").beta.memoryStores.memories.update(r.id,{memory_store_id:e.memoryStoreId,content:a,precondition:{type:"cont\
ent_sha256",content_sha256:r.content_sha256}}):await c(this,C,"f").beta.memoryStores.memories.create(e.memoryStoreId,{path:"/"+t,content:a});return e.refusedShas.
delete(t),e.sentShas.delete(t),l.content_sha256}catch(s){if(r&&$(s,404))return await c(this,_,"m",o).call(this,e,t,n,void 0);let a=s instanceof g||$(s,400)||$(s,
413);r&&$(s,409)?c(this,w,"f").warn("memory changed both locally and remotely; the upload was refused and the local edit loses",{path:t,memory_store_id:e.memoryStoreId}):
a&&n!==void 0?(e.refusedShas.set(t,n),c(this,w,"f").warn("the server rejected this memory file, so it stays un-synced until its content changes",{path:t,memory_store_id:e.
memoryStoreId,rejection:String(s)})):c(this,w,"f").warn("failed to upload memory",{path:t,memory_store_id:e.memoryStoreId,error:String(s)});return}},Mt=async function(e,t,n,r,s){
if(s.mode==="disabled")return s.suppressed++,r;let a=e.pendingDeletes.get(t);if(a===void 0&&(a=Date.now(),e.pendingDeletes.set(t,a)),!s.waiveWindow&&Date.now()-
a<cr)return r;let l,h;try{l=await e.files.hashFile(J)===vt(e.memoryStoreId),h=await e.files.hashFile(t)===null}catch(m){if(!(m instanceof g)&&!X(m))throw m;l=h=
!1}if(!l)return r;if(!h)return e.pendingDeletes.delete(t),r;if(!s.takeSlot())return r;if(s.mode==="log_only")return c(this,w,"f").info("log-only: sync would del\
ete this memory on the server",{path:t,memory_store_id:e.memoryStoreId}),r;let f=await c(this,_,"m",Ot).call(this,e,t,n,r);return f===void 0&&e.pendingDeletes.delete(
t),f},Ot=async function(e,t,n,r){try{await c(this,C,"f").beta.memoryStores.memories.delete(n.id,{memory_store_id:e.memoryStoreId,expected_content_sha256:r})}catch(s){
return $(s,404)?void 0:($(s,409)||$(s,412)?c(this,w,"f").warn("memory deleted locally but changed remotely; keeping the remote version",{path:t,memory_store_id:e.
memoryStoreId}):c(this,w,"f").warn("failed to delete memory",{path:t,memory_store_id:e.memoryStoreId,error:String(s)}),r)}c(this,w,"f").info("propagated local d\
eletion",{path:t,memory_store_id:e.memoryStoreId})},i})();function X(i){return typeof i=="object"&&i!==null&&typeof i.code=="string"}async function wr(i,o){if(!o){
await i;return}let e,t=new Promise(n=>{e=n,o.aborted&&n()});o.addEventListener("abort",e,{once:!0});try{await Promise.race([i,t])}finally{o.removeEventListener(
"abort",e)}}var Me,k,R,se,U,N,je,Oe,ae,ve,ke,j,z,Q,B,ce,F,Rt,Tt,It=100*1024,$t=12e4,gr=256*1024,Sr=64*1024,Nt=Buffer.from(`
`),le=100*1024,ze=6e4,Er=2e3,br=1e3,Mr=4,Or=200,vr=(()=>{class i extends b{constructor(e){super(`bash command timed out after ${e}ms`),this.timeoutMs=e}}return i.
_errorName="BashTimeoutError",i})(),kr=/\x1b\[[0-9;?]*[ -/]*[@-~]/g,Rr=O.glob;function xt(i){return i===void 0?gr:i}function Y(i){if(i!==void 0)throw new b("The\
 `unrestrictedPaths` option you passed to the agent toolset (AgentToolContext) is no longer supported. The toolset's file tools (read, write, edit, glob, grep) \
are now always confined to the working directory plus the directories listed in `allowedRoots`. Remove `unrestrictedPaths` from your context; to let the file to\
ols reach any other directory, add it to `allowedRoots`.")}function kn(i){return[Ir(i),Nr(i),$r(i),xr(i),Cr(i),Dr(i)]}async function fe(i,o){return Y(i.unrestrictedPaths),
tt(i.workdir,o,{allowedRoots:i.allowedRoots??[]})}function Pt(i,o){return re(i.readOnlyRoots??[],o,Qe)}var Tr=(()=>{class i{constructor(e,t=oe()){Me.add(this),k.
set(this,void 0),R.set(this,""),se.set(this,!1),U.set(this,!1),N.set(this,null),p(this,k,He.spawn("/bin/bash",["--noprofile","--norc"],{cwd:e,env:{...t,PS1:"",PS2:"",
TERM:"dumb"},stdio:["pipe","pipe","pipe"],detached:!0}),"f"),c(this,k,"f").stdout.setEncoding("utf8"),c(this,k,"f").stderr.setEncoding("utf8"),c(this,k,"f").stdout.
on("data",n=>c(this,Me,"m",je).call(this,n)),c(this,k,"f").stderr.on("data",n=>c(this,Me,"m",je).call(this,n)),c(this,k,"f").once("close",()=>{p(this,U,!0,"f");
let n=c(this,N,"f");p(this,N,null,"f"),n?.resolve()})}get closed(){return c(this,U,"f")}async exec(e,t={}){if(c(this,U,"f"))throw new b("bash session terminated");
let n=t.timeoutMs??$t,r=t.signal;r?.throwIfAborted(),p(this,R,"","f"),p(this,se,!1,"f");let s=`__ANT_CMD_${Lt.randomUUID()}_DONE__`,a=`${s.slice(0,8)}''${s.slice(
8)}`,l=`{ ${e}
} </dev/null 2>&1; printf '\\n${a}%d\\n' $?
`;if(c(this,k,"f").stdin.write(l),c(this,R,"f").indexOf(s)<0){let{promise:S,resolve:T}=ee();p(this,N,{sentinel:s,resolve:T},"f");let A,he;try{await Promise.race(
[S,new Promise((Dt,Re)=>{A=setTimeout(()=>Re(new vr(n)),n)}),new Promise((Dt,Re)=>{r&&(he=()=>Re(r.reason),r.addEventListener("abort",he,{once:!0}))})])}finally{
A&&clearTimeout(A),he&&r&&r.removeEventListener("abort",he),p(this,N,null,"f")}}let h=c(this,R,"f").indexOf(s);if(h<0)throw new b("bash session terminated");let m=c(
this,R,"f").slice(h+s.length).match(/^(-?\d+)/),y=m?parseInt(m[1],10):-1,E=c(this,R,"f").slice(0,h).replace(kr,"").replace(/\n+$/,"");return c(this,se,"f")&&(E=
`[output truncated]
${E}`),{output:E,exitCode:y}}close(){if(c(this,U,"f"))return;p(this,U,!0,"f");let e=c(this,N,"f");p(this,N,null,"f"),e?.resolve(),c(this,k,"f").stdout.destroy(),
c(this,k,"f").stderr.destroy(),c(this,k,"f").stdin.destroy();try{process.kill(-c(this,k,"f").pid,"SIGKILL")}catch{c(this,k,"f").kill("SIGKILL")}c(this,k,"f").unref()}}
return k=new WeakMap,R=new WeakMap,se=new WeakMap,U=new WeakMap,N=new WeakMap,Me=new WeakSet,je=function(e){if(p(this,R,c(this,R,"f")+e,"f"),c(this,R,"f").length>
It&&(p(this,R,c(this,R,"f").slice(c(this,R,"f").length-It),"f"),p(this,se,!0,"f")),c(this,N,"f")&&c(this,R,"f").indexOf(c(this,N,"f").sentinel)>=0){let t=c(this,
N,"f");p(this,N,null,"f"),t.resolve()}},i})();function Ir(i){Y(i.unrestrictedPaths);let o,e=Promise.resolve();return W({name:"bash",description:"Run a bash comm\
and in a persistent shell. State (cwd, env vars) persists across calls.",inputSchema:{type:"object",properties:{command:{type:"string",description:"The command \
to run"},restart:{type:"boolean",description:"Restart the persistent shell before running"},timeout_ms:{type:"integer",description:"Per-call timeout in millisec\
onds"}}},run:async({command:t,restart:n,timeout_ms:r},s)=>{let a=e,l=ee();e=l.promise;try{await a}catch{}try{if(n&&(o?.close(),o=void 0),!t){if(n)return"bash se\
ssion restarted";throw new u("bash: command is required")}o??(o=new Tr(i.workdir,i.env));try{let{output:h,exitCode:f}=await o.exec(t,{timeoutMs:r??$t,signal:s?.
signal});if(f!==0)throw new u(h||`exit ${f}`);return h}catch(h){throw h instanceof u?h:(o.close(),o=void 0,new u(`bash: ${h instanceof Error?h.message:String(h)}`))}}finally{
l.resolve()}},close:()=>{o?.close(),o=void 0}})}function Nr(i){return Y(i.unrestrictedPaths),W({name:"read",description:"Read a UTF-8 text file relative to the \
workdir.",inputSchema:{type:"object",properties:{file_path:{type:"string"},view_range:{type:"array",items:{type:"integer"},description:"[start_line, end_line] 1\
-indexed inclusive"}},required:["file_path"]},run:async({file_path:o,view_range:e})=>{if(!o)throw new u("read: file_path is required");let t=await fe(i,o);if(e?.
length&&e.length!==2)throw new u("read: view_range must be [start_line, end_line]");let n;try{let f=await O.stat(t);if(!f.isFile())throw new u(`read: ${o} is no\
t a regular file`);let m=xt(i.maxFileBytes);if(m!==null&&f.size>m){if(!e?.length)throw new u(`read: ${o} is ${f.size} bytes, exceeds ${m}-byte limit. Use the vi\
ew_range parameter to read specific line ranges, e.g. view_range: [1, 500].`);let[y,E]=e;return await Lr(t,o,y,E,m)}n=await O.readFile(t,"utf8")}catch(f){throw f instanceof
u?f:new u(`read: ${G(f,o)}`)}if(!e?.length)return n;let[r,s]=e,a=n.split(`
`),l=Math.max(0,r-1),h=s>0?s:a.length;return a.slice(l,h).join(`
`)}})}async function Lr(i,o,e,t,n){let r=new Ar(o,e,t,n);if(r.rangeIsEmpty())return"";let s=Ye.createReadStream(i,{highWaterMark:Sr});try{for await(let a of s)if(r.
collectFrom(a),r.rangeIsCollected())break}finally{s.destroy()}return r.text()}var Ar=(()=>{class i{constructor(e,t,n,r){Oe.add(this),ae.set(this,void 0),ve.set(
this,void 0),ke.set(this,void 0),j.set(this,void 0),z.set(this,void 0),Q.set(this,void 0),B.set(this,0),ce.set(this,[]),F.set(this,0),p(this,ae,e,"f"),p(this,ve,
t,"f"),p(this,ke,n,"f"),p(this,j,Math.max(0,t-1),"f"),p(this,z,n>0?n:1/0,"f"),p(this,Q,r,"f")}rangeIsEmpty(){return c(this,z,"f")<=c(this,j,"f")}rangeIsCollected(){
return c(this,B,"f")>=c(this,z,"f")}collectFrom(e){var t;let n=0;for(;n<e.length&&!this.rangeIsCollected();){let r=e.indexOf(10,n),s=r<0?e.length:r;if(c(this,B,
"f")>=c(this,j,"f")&&c(this,Oe,"m",Rt).call(this,e.subarray(n,s),r>=0),r<0)break;p(this,B,(t=c(this,B,"f"),t++,t),"f"),n=r+1}}text(){return Buffer.concat(c(this,
ce,"f"),c(this,F,"f")).toString("utf8")}}return ae=new WeakMap,ve=new WeakMap,ke=new WeakMap,j=new WeakMap,z=new WeakMap,Q=new WeakMap,B=new WeakMap,ce=new WeakMap,
F=new WeakMap,Oe=new WeakSet,Rt=function(e,t){if(c(this,ce,"f").push(e),p(this,F,c(this,F,"f")+e.length,"f"),t&&c(this,B,"f")+1<c(this,z,"f")&&(c(this,ce,"f").push(
Nt),p(this,F,c(this,F,"f")+Nt.length,"f")),c(this,F,"f")>c(this,Q,"f"))throw c(this,Oe,"m",Tt).call(this)},Tt=function(){return c(this,z,"f")-c(this,j,"f")===1?
new u(`read: line ${c(this,j,"f")+1} of ${c(this,ae,"f")} alone exceeds ${c(this,Q,"f")}-byte limit. The read tool cannot return part of a line, so view_range c\
annot narrow this further.`):new u(`read: view_range [${c(this,ve,"f")}, ${c(this,ke,"f")}] of ${c(this,ae,"f")} exceeds ${c(this,Q,"f")}-byte limit. Narrow the\
 view_range to read a smaller portion.`)},i})();function $r(i){return Y(i.unrestrictedPaths),W({name:"write",description:"Write a UTF-8 text file relative to th\
e workdir, creating parent directories as needed.",inputSchema:{type:"object",properties:{file_path:{type:"string"},content:{type:"string"}},required:["file_pat\
h","content"]},run:async({file_path:o,content:e})=>{if(!o)throw new u("write: file_path is required");let t=await fe(i,o),n=await Pt(i,t);if(n!==void 0)throw new u(
`write: ${o} is inside read-only directory ${n}`);try{await O.mkdir(L.dirname(t),{recursive:!0,mode:q}),await Le(t,e??"")}catch(r){throw new u(`write: ${G(r,o)}`)}
return`wrote ${Buffer.byteLength(e??"")} bytes to ${o}`}})}function xr(i){return Y(i.unrestrictedPaths),W({name:"edit",description:"Replace old_string with new_\
string in a file. old_string must be unique unless replace_all.",inputSchema:{type:"object",properties:{file_path:{type:"string"},old_string:{type:"string"},new_string:{
type:"string"},replace_all:{type:"boolean"}},required:["file_path","old_string","new_string"]},run:async({file_path:o,old_string:e,new_string:t,replace_all:n})=>{
if(!o)throw new u("edit: file_path is required");if(!e)throw new u("edit: old_string is required");let r=await fe(i,o),s=await Pt(i,r);if(s!==void 0)throw new u(
`edit: ${o} is inside read-only directory ${s}`);let a;try{let f=await O.stat(r);if(!f.isFile())throw new u(`edit: ${o} is not a regular file`);let m=xt(i.maxFileBytes);
if(m!==null&&f.size>m)throw new u(`edit: ${o} is ${f.size} bytes, exceeds ${m}-byte limit. The edit tool loads the whole file and cannot modify a file this larg\
e.`);a=await O.readFile(r,"utf8")}catch(f){throw f instanceof u?f:new u(`edit: ${G(f,o)}`)}let l=a.split(e).length-1;if(l===0)throw new u(`edit: old_string not \
found in ${o}`);let h;if(n)h=a.split(e).join(t);else{if(l>1)throw new u(`edit: old_string appears ${l} times in ${o} (must be unique)`);h=a.replace(e,()=>t)}try{
await Le(r,h)}catch(f){throw new u(`edit: write: ${G(f,o)}`)}return`edited ${o} (${n?l:1} replacement(s))`}})}function Pr(i){return i.split(/[\\/{},]/).includes(
"..")}function Cr(i){return Y(i.unrestrictedPaths),W({name:"glob",description:"Match files under the workdir against a glob pattern. Results are mtime-sorted, n\
ewest first.",inputSchema:{type:"object",properties:{pattern:{type:"string"},path:{type:"string",description:"Directory to search in. Defaults to the workdir."}},
required:["pattern"]},run:async({pattern:o,path:e})=>{if(!o)throw new u("glob: pattern is required");if(L.isAbsolute(o))throw new u("glob: absolute pattern not \
permitted; pass a relative pattern (and optionally path)");if(Pr(o))throw new u('glob: ".." is not permitted in the pattern');let t=e?await fe(i,e):L.resolve(i.
workdir),n=e?t:await H(t),r=[],s=Ct;try{for await(let a of Rr(o,{cwd:t,withFileTypes:!0,exclude:l=>l.name===".git"||l.name==="node_modules"})){if(s--<=0)break;if(!a.
isFile())continue;let l=L.join(a.parentPath,a.name),h;try{h=await O.realpath(l)}catch{continue}if(!te(n,h))continue;let f=0;try{f=(await O.stat(l)).mtimeMs}catch{}
r.push({path:l,mtime:f})}}catch(a){throw new u(`glob: ${a instanceof Error?a.message:String(a)}`)}return r.length===0?"no matches":(r.sort((a,l)=>l.mtime-a.mtime),
r.slice(0,Or).map(a=>a.path).join(`
`))}})}function Dr(i){return Y(i.unrestrictedPaths),W({name:"grep",description:"Search file contents for a regex. Uses ripgrep if available, otherwise a built-i\
n walker.",inputSchema:{type:"object",properties:{pattern:{type:"string"},path:{type:"string"}},required:["pattern"]},run:async({pattern:o,path:e},t)=>{if(!o)throw new u(
"grep: pattern is required");let n=L.resolve(i.workdir);e&&(n=await fe(i,e));let r=await ne("rg",[i.workdir,...i.allowedRoots??[]]);return r?Fr(r,o,n,t?.signal):
Wr(o,n,t?.signal)}})}function Fr(i,o,e,t){return new Promise((n,r)=>{let s=He.spawn(i,["--no-config","-n","--no-heading","-e",o,"--",e],{argv0:"rg",env:oe(),...t?
{signal:t}:{}}),a="",l="",h=!1;s.stdout.on("data",f=>{h||(a+=f,a.length>le&&(h=!0,a=a.slice(0,le),s.kill("SIGKILL")))}),s.stderr.on("data",f=>l+=f),s.on("close",
f=>{if(t?.aborted)return r(new u("grep: aborted"));if(h)return n(a+`
[output truncated at ${le} bytes]`);if(f===0)return n(a);if(f===1)return n("no matches");r(new u(`grep: rg failed: ${l||`exit ${f}`}`))}),s.on("error",f=>{if(t?.
aborted)return r(new u("grep: aborted"));r(new u(`grep: rg failed: ${f.message}`))})})}var Be=new Ve;for(let i=0;i<Mr;i++)Be.push();async function Wr(i,o,e){let t;
try{t=new RegExp(i)}catch(S){throw new u(`grep: invalid regex: ${S instanceof Error?S.message:String(S)}`)}if(e?.aborted)throw new u("grep: aborted");let{done:n}=await Be.
next(e??void 0);if(n)throw new u("grep: aborted");let r=[],s=le,a=S=>(s-=S.length+1,s<0?(r.push(`[output truncated at ${le} bytes]`),!1):(r.push(S),!0)),l=new AbortController,
h=Ke(e,l),f=setTimeout(()=>l.abort(),ze),m=zr(t,l.signal),y=S=>Ur(L.join(o,S),m,a,l.signal),E=async()=>(await O.stat(o).catch(()=>null))?.isFile()?y(""):Hr(o,"",
y,l.signal);try{if(await Promise.race([E(),yr(l.signal,"abort")]),e?.aborted)throw new u("grep: aborted");if(l.signal.aborted){if(r.length===0)throw new u(`grep\
: timed out after ${ze/1e3}s`);r.push(`[the search was cut short after ${ze} ms]`)}}finally{clearTimeout(f),h(),l.abort(),Be.push()}return r.length===0?"no matc\
hes":r.join(`
`)}async function Ur(i,o,e,t){let n=Ye.createReadStream(i,{encoding:"utf8"});n.on("error",()=>{});let r=At.createInterface({input:n,crlfDelay:1/0,signal:t});n.on(
"data",s=>{s.includes("\0")&&r.close()});try{for await(let{numbers:s,lines:a}of jr(r)){let l=await o(a);for(let[h,f]of a.entries())if(l[h]&&!e(`${i}:${s[h]}:${f}`))
return!1;if(l.length<a.length)break}}finally{r.close(),n.destroy()}return!0}async function*jr(i){let o=0,e=[],t=[];try{for await(let n of i)o++,!(n.length>Er)&&
(e.push(o),!(t.push(n)<br)&&(yield{numbers:e,lines:t},e=[],t=[]))}catch{}t.length>0&&(yield{numbers:e,lines:t})}function zr(i,o){let e=ee(),t=s=>{e.promise.catch(
()=>{}),e.reject(Object.assign(new u(`grep: search failed: ${s.message}`),{cause:s}))},n=async()=>{try{let s=new _r(Br,{eval:!0,workerData:i.source,env:{},execArgv:[],
stdout:!0,stderr:!0,resourceLimits:{stackSizeMb:8}});return o.addEventListener("abort",()=>{s.terminate()},{once:!0}),s.on("message",a=>{e.resolve(a),e=ee()}),s.
on("error",t),s.on("exit",a=>t(new b(`worker exited with code ${a}`))),await e.promise,s}catch{return null}},r;return async s=>{if(o.aborted)return[];let a=await(r??
(r=n()));if(o.aborted)return[];if(a)return a.postMessage(s),e.promise;let l=[];try{for(let h of s)l.push(i.test(h))}catch{}return l}}var Br=`
const { parentPort, workerData } = require('node:worker_threads');
let re;
parentPort.on('message', (lines) => {
  re ??= new RegExp(workerData);
  const matched = [];
  try {
    for (const line of lines) matched.push(re.test(line));
  } catch {}
  parentPort.postMessage(matched);
});
parentPort.postMessage([]);
`,Yr=40,Ct=5e4;async function Hr(i,o,e,t){let n=Ct;async function r(s,a){if(a>Yr)return!0;if(t?.aborted)return!1;let l;try{l=await O.readdir(L.join(i,s),{withFileTypes:!0})}catch{
return!0}for(let h of l){if(h.name===".git"||h.name==="node_modules")continue;if(n--<=0||t?.aborted)return!1;let f=s?L.join(s,h.name):h.name;if(h.isDirectory()){
if(!await r(f,a+1))return!1}else if(h.isFile()&&await e(f)===!1)return!1}return!0}await r(o,0)}export{Tr as BashSession,vr as BashTimeoutError,me as DEFAULT_MEMORY_SYNC_INTERVAL_MS,J as MARKER_PATH,ar as MEMORY_FLUSH_TIMEOUT_MS,Xe as MIN_MEMORY_SYNC_INTERVAL_MS,
Z as SessionMemoryError,pr as SessionMemoryStores,kn as betaAgentToolset20260401,Ir as betaBashTool,xr as betaEditTool,Cr as betaGlobTool,Dr as betaGrepTool,Nr as betaReadTool,
$r as betaWriteTool,qt as extractSkillArchive,fe as resolvePath,Wt as setupSkills};
