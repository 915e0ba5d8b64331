import{createRequire as requireOf}from'node:module';const require=requireOf(import.meta.url);
import{a as x}from"./chunk-TFPVM5KH.mjs";import{c as Fn}from"./chunk-VTNXMO3F.mjs";import{c as vn}from"./chunk-3XNDZNMG.mjs";import{a as Y,b as O,
c as ol,d as il}from"./chunk-6WZNAABB.mjs";var Po=O((Jb,Mo)=>{Mo.exports=Co;Co.sync=Xu;var Do=Y("fs");function Ku(e,t){var r=t.pathExt!==void 0?t.pathExt:process.env.PATHEXT;if(!r||(r=r.split(";"),r.indexOf(
"")!==-1))return!0;for(var n=0;n<r.length;n++){var o=r[n].toLowerCase();if(o&&e.substr(-o.length).toLowerCase()===o)return!0}return!1}function Io(e,t,r){return!e.
isSymbolicLink()&&!e.isFile()?!1:Ku(t,r)}function Co(e,t,r){Do.stat(e,function(n,o){r(n,n?!1:Io(o,e,t))})}function Xu(e,t){return Io(Do.statSync(e),e,t)}});var vo=O((Qb,$o)=>{$o.exports=Bo;Bo.sync=Ju;var Lo=Y("fs");function Bo(e,t,r){Lo.stat(e,function(n,o){r(n,n?!1:Uo(o,t))})}function Ju(e,t){return Uo(Lo.statSync(
e),t)}function Uo(e,t){return e.isFile()&&Qu(e,t)}function Qu(e,t){var r=e.mode,n=e.uid,o=e.gid,i=t.uid!==void 0?t.uid:process.getuid&&process.getuid(),s=t.gid!==
void 0?t.gid:process.getgid&&process.getgid(),a=parseInt("100",8),c=parseInt("010",8),f=parseInt("001",8),l=a|c,u=r&f||r&c&&o===s||r&a&&n===i||r&l&&i===0;return u}});var No=O((eS,Fo)=>{var Zb=Y("fs"),Qe;process.platform==="win32"||global.TESTING_WINDOWS?Qe=Po():Qe=vo();Fo.exports=mr;mr.sync=Zu;function mr(e,t,r){if(typeof t==
"function"&&(r=t,t={}),!r){if(typeof Promise!="function")throw new TypeError("callback not provided");return new Promise(function(n,o){mr(e,t||{},function(i,s){
i?o(i):n(s)})})}Qe(e,t||{},function(n,o){n&&(n.code==="EACCES"||t&&t.ignoreErrors)&&(n=null,o=!1),r(n,o)})}function Zu(e,t){try{return Qe.sync(e,t||{})}catch(r){
if(t&&t.ignoreErrors||r.code==="EACCES")return!1;throw r}}});var Vo=O((tS,Wo)=>{var fe=process.platform==="win32"||process.env.OSTYPE==="cygwin"||process.env.OSTYPE==="msys",_o=Y("path"),ed=fe?";":":",ko=No(),jo=e=>Object.
assign(new Error(`not found: ${e}`),{code:"ENOENT"}),Go=(e,t)=>{let r=t.colon||ed,n=e.match(/\//)||fe&&e.match(/\\/)?[""]:[...fe?[process.cwd()]:[],...(t.path||
process.env.PATH||"").split(r)],o=fe?t.pathExt||process.env.PATHEXT||".EXE;.CMD;.BAT;.COM":"",i=fe?o.split(r):[""];return fe&&e.indexOf(".")!==-1&&i[0]!==""&&i.
unshift(""),{pathEnv:n,pathExt:i,pathExtExe:o}},zo=(e,t,r)=>{typeof t=="function"&&(r=t,t={}),t||(t={});let{pathEnv:n,pathExt:o,pathExtExe:i}=Go(e,t),s=[],a=f=>new Promise(
(l,u)=>{if(f===n.length)return t.all&&s.length?l(s):u(jo(e));let d=n[f],p=/^".*"$/.test(d)?d.slice(1,-1):d,h=_o.join(p,e),g=!p&&/^\.[\\\/]/.test(e)?e.slice(0,2)+
h:h;l(c(g,f,0))}),c=(f,l,u)=>new Promise((d,p)=>{if(u===o.length)return d(a(l+1));let h=o[u];ko(f+h,{pathExt:i},(g,S)=>{if(!g&&S)if(t.all)s.push(f+h);else return d(
f+h);return d(c(f,l,u+1))})});return r?a(0).then(f=>r(null,f),r):a(0)},td=(e,t)=>{t=t||{};let{pathEnv:r,pathExt:n,pathExtExe:o}=Go(e,t),i=[];for(let s=0;s<r.length;s++){
let a=r[s],c=/^".*"$/.test(a)?a.slice(1,-1):a,f=_o.join(c,e),l=!c&&/^\.[\\\/]/.test(e)?e.slice(0,2)+f:f;for(let u=0;u<n.length;u++){let d=l+n[u];try{if(ko.sync(
d,{pathExt:o}))if(t.all)i.push(d);else return d}catch{}}}if(t.all&&i.length)return i;if(t.nothrow)return null;throw jo(e)};Wo.exports=zo;zo.sync=td});var qo=O((rS,hr)=>{"use strict";var Yo=(e={})=>{let t=e.env||process.env;return(e.platform||process.platform)!=="win32"?"PATH":Object.keys(t).reverse().find(n=>n.
toUpperCase()==="PATH")||"Path"};hr.exports=Yo;hr.exports.default=Yo});var Jo=O((nS,Xo)=>{"use strict";var Ho=Y("path"),rd=Vo(),nd=qo();function Ko(e,t){let r=e.options.env||process.env,n=process.cwd(),o=e.options.cwd!=null,i=o&&process.
chdir!==void 0&&!process.chdir.disabled;if(i)try{process.chdir(e.options.cwd)}catch{}let s;try{s=rd.sync(e.command,{path:r[nd({env:r})],pathExt:t?Ho.delimiter:void 0})}catch{}finally{
i&&process.chdir(n)}return s&&(s=Ho.resolve(o?e.options.cwd:"",s)),s}function od(e){return Ko(e)||Ko(e,!0)}Xo.exports=od});var Qo=O((oS,yr)=>{"use strict";var gr=/([()\][%!^"`<>&|;, *?])/g;function id(e){return e=e.replace(gr,"^$1"),e}function sd(e,t){return e=`${e}`,e=e.replace(/(?=(\\+?)?)\1"/g,
'$1$1\\"'),e=e.replace(/(?=(\\+?)?)\1$/,"$1$1"),e=`"${e}"`,e=e.replace(gr,"^$1"),t&&(e=e.replace(gr,"^$1")),e}yr.exports.command=id;yr.exports.argument=sd});var ei=O((iS,Zo)=>{"use strict";Zo.exports=/^#!(.*)/});var ri=O((sS,ti)=>{"use strict";var ad=ei();ti.exports=(e="")=>{let t=e.match(ad);if(!t)return null;let[r,n]=t[0].replace(/#! ?/,"").split(" "),o=r.split("/").pop();
return o==="env"?n:n?`${o} ${n}`:o}});var oi=O((aS,ni)=>{"use strict";var wr=Y("fs"),cd=ri();function ld(e){let r=Buffer.alloc(150),n;try{n=wr.openSync(e,"r"),wr.readSync(n,r,0,150,0),wr.closeSync(n)}catch{}
return cd(r.toString())}ni.exports=ld});var ci=O((cS,ai)=>{"use strict";var fd=Y("path"),ii=Jo(),si=Qo(),ud=oi(),dd=process.platform==="win32",pd=/\.(?:com|exe)$/i,md=/node_modules[\\/].bin[\\/][^\\/]+\.cmd$/i;
function hd(e){e.file=ii(e);let t=e.file&&ud(e.file);return t?(e.args.unshift(e.file),e.command=t,ii(e)):e.file}function gd(e){if(!dd)return e;let t=hd(e),r=!pd.
test(t);if(e.options.forceShell||r){let n=md.test(t);e.command=fd.normalize(e.command),e.command=si.command(e.command),e.args=e.args.map(i=>si.argument(i,n));let o=[
e.command].concat(e.args).join(" ");e.args=["/d","/s","/c",`"${o}"`],e.command=process.env.comspec||"cmd.exe",e.options.windowsVerbatimArguments=!0}return e}function yd(e,t,r){
t&&!Array.isArray(t)&&(r=t,t=null),t=t?t.slice(0):[],r=Object.assign({},r);let n={command:e,args:t,options:r,file:void 0,original:{command:e,args:t}};return r.shell?
n:gd(n)}ai.exports=yd});var ui=O((lS,fi)=>{"use strict";var br=process.platform==="win32";function Sr(e,t){return Object.assign(new Error(`${t} ${e.command} ENOENT`),{code:"ENOENT",errno:"\
ENOENT",syscall:`${t} ${e.command}`,path:e.command,spawnargs:e.args})}function wd(e,t){if(!br)return;let r=e.emit;e.emit=function(n,o){if(n==="exit"){let i=li(o,
t);if(i)return r.call(e,"error",i)}return r.apply(e,arguments)}}function li(e,t){return br&&e===1&&!t.file?Sr(t.original,"spawn"):null}function bd(e,t){return br&&
e===1&&!t.file?Sr(t.original,"spawnSync"):null}fi.exports={hookChildProcess:wd,verifyENOENT:li,verifyENOENTSync:bd,notFoundError:Sr}});var mi=O((fS,ue)=>{"use strict";var di=Y("child_process"),xr=ci(),Er=ui();function pi(e,t,r){let n=xr(e,t,r),o=di.spawn(n.command,n.args,n.options);return Er.hookChildProcess(
o,n),o}function Sd(e,t,r){let n=xr(e,t,r),o=di.spawnSync(n.command,n.args,n.options);return o.error=o.error||Er.verifyENOENTSync(o.status,n),o}ue.exports=pi;ue.
exports.spawn=pi;ue.exports.sync=Sd;ue.exports._parse=xr;ue.exports._enoent=Er});import{lookup as sl}from"node:dns/promises";import{isIP as _n}from"node:net";async function C(e,t){let r=URL.canParse(e)?new URL(e):null;return r?r.protocol!=="http:"&&r.protocol!=="https:"?`${r.protocol} is not http or https`:r.username||
r.password?"the URL carries a password":ll(r,t.hosts)??kn(await al(r,t)):"not a URL"}async function al(e,t){let r=e.hostname.replace(/^\[|\]$/g,"");return t.trusted.
has(e.host)||t.trusted.has(fl(e))?null:(_n(r)?[r]:await ul(r)).find(i=>dl(i))?`${e.host} is a private address that strata.yaml does not list`:null}function cl({
hostname:e},t){let r=e.replace(/^\[|\]$/g,"");return t===void 0||vn(t,r)?null:`${e} is none of the agent's hosts; it may reach: ${t.join(", ")||"none"} (its fil\
e: network)`}function ll(e,t){return kn(cl(e,t))}function kn(e){return e!==null&&Fn(e),e}function fl({host:e,port:t,protocol:r}){return t===""?`${e}:${r==="http\
s:"?443:80}`:e}async function ul(e){return e==="localhost"||e.endsWith(".localhost")?["127.0.0.1"]:sl(e,{all:!0}).then(t=>t.map(r=>r.address),()=>[])}function dl(e){
if(_n(e)===4)return Nn(e);let t=e.toLowerCase(),r=/^::ffff:(\d+\.\d+\.\d+\.\d+)$/.exec(t)?.[1];return r?Nn(r):/^(::|::1|::ffff:.*|f[cd].*|fe[89ab].*|ff.*|64:ff9b:.*)$/.
test(t)}function Nn(e){let[t=0,r=0]=e.split(".").map(Number);return t===0||t===10||t===127||t>=224?!0:t===100?r>=64&&r<=127:t===169?r===254:t===172?r>=16&&r<=31:
t===192&&(r===168||r===0)}import{TextDecoder as jn}from"node:util";function w(e,t,r,n=null){return{url:e,reason:t,status:n,words:r}}function se(e,t,r){if(r?.aborted)return w(e,"stopped","the run was stopped");let n=pl(t);return/timeout|timed out|aborted/i.
test(n)?w(e,"timeout","did not answer in time"):w(e,"unreachable",`could not be reached (${n})`)}function pl(e){return e instanceof Error?((e.cause instanceof Error?
e.cause.message:"")||e.message).split(`
`,1)[0].slice(0,200):String(e)}var Xt="StrataBot/1.0 (a reader for a GitOps agent runner; obeys robots.txt)",ml={bytes:5*1024*1024,ms:15e3},Gn=5;async function Mw(e,t){let r=t.limits??ml,n=AbortSignal.
timeout(r.ms),o=t.signal?AbortSignal.any([n,t.signal]):n;try{return await hl(e,t,r,o)}catch(i){return n.aborted?w(e,"timeout",`did not answer within ${r.ms/1e3}\
 s`):se(e,i,t.signal)}}function Wn(e){return"reason"in e&&"words"in e}async function hl(e,t,r,n){let o=e;for(let i=0;i<=Gn;i+=1){let s=await C(o,t.rules);if(s)return w(
e,"address",`was not opened: ${s}`);let a=await t.admit?.(o);if(a)return a;let c=await fetch(o,{redirect:"manual",signal:n,headers:{"user-agent":Xt,accept:t.accept??
"text/html,application/xhtml+xml,*/*;q=0.5"}}),f=gl(c,o);if(!f)return await yl(o,c,r);await c.body?.cancel(),o=f}return w(e,"unreachable",`redirects more than ${Gn}\
 times`)}function gl(e,t){let r=e.headers.get("location");return e.status<300||e.status>=400||!r?null:URL.canParse(r,t)?new URL(r,t).href:null}async function yl(e,t,r){
let n=t.headers.get("content-type")??"",o=n.split(";",1)[0].trim().toLowerCase();if(o&&!Jt(o))return await t.body?.cancel(),w(e,"not-text",`is ${o}, not text`,t.
status);let i=await wl(t,r.bytes);return i?i.subarray(0,4096).includes(0)&&!bl(i)?w(e,"not-text","holds binary data, not text",t.status):{url:e,status:t.status,
type:o,text:Sl(i,n)}:w(e,"too-large",`is larger than ${r.bytes} bytes`,t.status)}function Jt(e){return/^text\/|[/+](xml|json)$|^application\/(xhtml\+xml|rss\+xml|atom\+xml|feed\+json)$/.
test(e)}async function wl(e,t){if(Number(e.headers.get("content-length")??0)>t)return await e.body?.cancel(),null;let r=[],n=0;for await(let o of e.body??[]){if(n+=
o.length,n>t)return null;r.push(o)}return Buffer.concat(r)}function bl(e){return e[0]===255&&e[1]===254||e[0]===254&&e[1]===255}function Sl(e,t){let r=Buffer.from(
e.subarray(0,1024)).toString("latin1"),n=xl(e)??zn(t)??zn(r)??El(r)??"utf-8";return Tl(n).decode(e)}function xl(e){return e[0]===239&&e[1]===187&&e[2]===191?"ut\
f-8":e[0]===255&&e[1]===254?"utf-16le":e[0]===254&&e[1]===255?"utf-16be":null}function zn(e){return/charset\s*=\s*["']?([\w.:-]+)/i.exec(e)?.[1]??null}function El(e){
return/<\?xml[^>]*encoding\s*=\s*["']([\w.:-]+)/i.exec(e)?.[1]??null}function Tl(e){try{return new jn(e)}catch{return new jn}}import{accessSync as Ml,constants as Pl,readdirSync as Ll}from"node:fs";import{homedir as Qn,userInfo as Bl}from"node:os";import{delimiter as Ul,join as Te}from"node:path";import{setTimeout as qn}from"node:timers/promises";async function Vn(e,t,r){try{let n=await e.goto(t,{waitUntil:"domcontentloaded",timeout:r.limits.ms});return await Qt(t,n,r)??await Ol(e,t,n,r)}catch(n){return/download is starting/i.
test(String(n))?w(t,"not-text","is a download, not text"):se(t,n,r.signal)}}async function Qt(e,t,r){if(!t)return w(e,"unreachable","gave no answer");let n=await C(
t.url(),r.rules);if(n)return w(e,"address",`redirects to an address that is not opened: ${n}`);let o=t.status();if(o>=400)return w(e,"status",`answered ${o}`,o);
let i=t.headers(),s=(i["content-type"]??"").split(";",1)[0].trim().toLowerCase();return s&&!Jt(s)?w(e,"not-text",`is ${s}, not text`,o):Number(i["content-length"]??
0)>r.limits.bytes?Yn(e,r,o):null}function Yn(e,t,r){return w(e,"too-large",`is larger than ${t.limits.bytes} bytes`,r)}async function Ol(e,t,r,n){await Zt(e);let o=await e.
content();return o.length>n.limits.bytes?Yn(t,n,r.status()):{asked:t,url:e.url(),status:r.status(),title:await e.title()||null,lang:await e.locator("html").getAttribute(
"lang",{timeout:1e3}).catch(()=>null),type:"text/html",html:o,by:"browser"}}async function Zt(e){Number(await e.evaluate("document.body ? document.body.innerTex\
t.length : 0"))<200&&await e.waitForLoadState("networkidle",{timeout:3e3}).catch(()=>{})}var Al=2e5,Rl=100,Hn=100,Dl="a[href], button, [role=button], [role=link], summary, input[type=submit]",Il=500;async function Kn(e,t){let r=new er(e,t);return await r.
begin(),r}var er=class{#t;#r;#e=[];#n=null;#i=null;#o=!1;constructor(t,r){this.#t=t,this.#r=r}async begin(){let t=this.#t;await t.route("**/*",n=>this.#f(n));let r=n=>{
n&&(this.#o=!1)};t.on("framenavigated",n=>r(n===t.mainFrame())),t.on("requestfailed",n=>r(this.#l(n))),t.on("popup",n=>{n.close().catch(()=>{})})}async open(t){
let r=await C(t,this.#r.rules);if(r)return w(t,"address",`was not opened: ${r}`);this.#n=null;try{let{ms:n}=this.#r.limits,o=await this.#t.goto(t,{waitUntil:"do\
mcontentloaded",timeout:n}),i=await Qt(t,o,this.#r);return i?await this.#a(i):await this.look()}catch(n){return this.#n??se(t,n,this.#r.signal)}}async click(t){
let r=this.#e[t-1];if(!r)throw new Error(`there is nothing numbered ${t} to click; read the page again`);this.#n=null,await r.evaluate(o=>o.removeAttribute("tar\
get")),await r.click({timeout:this.#r.limits.ms}),await qn(Il);let n=performance.now()+this.#r.limits.ms;for(;this.#o&&performance.now()<n;)await qn(50);return this.#n??
await this.look()}async look(){let t=await this.#c();if(t)return t;await Zt(this.#t);let r=String(await this.#t.evaluate('document.body ? document.body.innerTex\
t : ""')),n=await this.#s();return{url:this.#t.url(),title:await this.#t.title(),text:r.slice(0,Al),targets:n}}async picture(){return await this.#c()??this.#t.screenshot(
{type:"jpeg",quality:70,timeout:this.#r.limits.ms})}async#s(){let t=[];this.#e=[];for(let r of await this.#t.$$(Dl)){if(t.length>=Rl)break;await r.isVisible()&&
(this.#e.push(r),t.push(await Cl(r)))}return t}async#c(){let t=this.#t.url();if(t===this.#i||t==="about:blank")return null;let r=await C(t,this.#r.rules);if(r)return this.#a(
w(t,"address",`is an address that is not opened: ${r}`));let n=await this.#r.admit(t);return n?this.#a(n):(this.#i=t,null)}async#a(t){return this.#e=[],await this.#t.
goto("about:blank").catch(()=>{}),t}#l(t){return t.isNavigationRequest()&&t.frame()===this.#t.mainFrame()}async#f(t){let r=t.request();if(!this.#l(r))return t.fallback();
this.#o=!0;let n=await C(r.url(),this.#r.rules);return this.#n=n?w(r.url(),"address",`was not opened: ${n}`):await this.#r.admit(r.url()),this.#i=r.url(),this.#n===
null?t.fallback():(this.#o=!1,t.abort("aborted"))}};async function Cl(e){let t=await e.textContent()||await e.getAttribute("aria-label")||await e.getAttribute("\
value")||"",r=await e.getAttribute("href"),n=t.replace(/\s+/g," ").trim().slice(0,Hn)||"(no words)";return r===null?n:`${n} (${r.slice(0,Hn)})`}var $l=["chromium","chromium-browser","google-chrome","google-chrome-stable","chrome","microsoft-edge"],Xn=["Google Chrome","Chromium","Microsoft Edge"].map(e=>`\
/Applications/${e}.app/Contents/MacOS/${e}`);function Kw(e=process.env){if(e.STRATA_BROWSER)return Jn(e.STRATA_BROWSER)?e.STRATA_BROWSER:null;let r=[...(e.PATH??
"").split(Ul),"/usr/bin","/usr/local/bin","/snap/bin"].filter(Boolean).flatMap(i=>$l.map(s=>Te(i,s))),n=[...new Set([e.HOME??Qn(),vl()])],o=n.flatMap(i=>Xn.map(
s=>Te(i,s)));return[...r,...Xn,...o,...n.flatMap(i=>Fl(i,e))].find(Jn)??null}function Jn(e){try{return Ml(e,Pl.X_OK),!0}catch{return!1}}function vl(){try{return Bl().
homedir}catch{return Qn()}}function Fl(e,t){return[t.PLAYWRIGHT_BROWSERS_PATH,Te(e,".cache/ms-playwright"),Te(e,"Library/Caches/ms-playwright")].flatMap(n=>n?Nl(
n):[])}function Nl(e){let t=["chrome-linux/chrome","chrome-linux64/chrome","chrome-mac/Chromium.app/Contents/MacOS/Chromium","chrome-mac-arm64/Google Chrome for\
 Testing.app/Contents/MacOS/Google Chrome for Testing","chrome-mac-x64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing"],r=_l(e).filter(n=>/^chromium-\d+$/.
test(n));return r.sort((n,o)=>Number(o.slice(9))-Number(n.slice(9))),r.flatMap(n=>t.map(o=>Te(e,n,o)))}function _l(e){try{return Ll(e)}catch{return[]}}var kl=["\
--disable-background-networking","--disable-component-update","--disable-default-apps","--disable-domain-reliability","--disable-sync","--metrics-recording-only",
"--no-first-run","--no-pings","--disable-gpu"];async function Xw(e){let{chromium:t}=await import("playwright-core"),r=process.env.HTTP_PROXY,n=await t.launch({executablePath:e.
executable,headless:!0,chromiumSandbox:process.getuid?.()!==0&&!Gl(),...r?{proxy:{server:r,bypass:"<-loopback>"}}:{},args:kl,timeout:e.limits.ms}),o=await n.newContext(
Zn);await eo(o,e.rules);let i,s=()=>zl(n);return e.signal?.addEventListener("abort",s,{once:!0}),{open:await Vl(o,e),live:a=>i??=jl(n,{...e,admit:a}),async close(){
e.signal?.removeEventListener("abort",s),await s()}}}var Zn={acceptDownloads:!1,serviceWorkers:"block",userAgent:Xt};async function jl(e,t){let r=await e.newContext(
{...Zn,viewport:{width:1280,height:800}});return await eo(r,t.rules,/^media$/),await r.routeWebSocket(/^/,n=>{n.close()}),Kn(await r.newPage(),t)}function Gl(){
return["podman","bubblewrap"].includes(process.env.STRATA_SANDBOX??"")}async function zl(e){await e.close().catch(()=>{})}async function eo(e,t,r=/^(image|media|font)$/){
await e.route("**/*",async n=>{let o=n.request();return r.test(o.resourceType())||await C(o.url(),t)?n.abort("blockedbyclient"):n.continue()})}var Wl=2;async function Vl(e,t){
let{default:r}=await import("./dist-7XDA4MOK.mjs"),n=new r({concurrency:Wl}),o=[];return i=>n.add(async()=>{let s=await C(i,t.rules);if(s)return w(i,"addr\
ess",`was not opened: ${s}`);let a=o.pop()??await e.newPage(),c=await Vn(a,i,t);return Wn(c)?await a.close().catch(()=>{}):o.push(a),c})}import{fileURLToPath as Yl}from"node:url";var ae=(e,t)=>{let r=rr(ql(e));if(typeof r!="string")throw new TypeError(`${t} must be a string or a file URL: ${r}.`);
return r},ql=e=>tr(e)?e.toString():e,tr=e=>typeof e!="string"&&e&&Object.getPrototypeOf(e)===String.prototype,rr=e=>e instanceof URL?Yl(e):e;var je=(e,t=[],r={})=>{let n=ae(e,"First argument"),[o,i]=x(t)?[[],t]:[t,r];if(!Array.isArray(o))throw new TypeError(`Second argument must be either an array of\
 arguments or an options object: ${o}`);if(o.some(c=>typeof c=="object"&&c!==null))throw new TypeError(`Second argument must be an array of strings: ${o}`);let s=o.
map(String),a=s.find(c=>c.includes("\0"));if(a!==void 0)throw new TypeError(`Arguments cannot contain null bytes ("\\0"): ${a}`);if(!x(i))throw new TypeError(`L\
ast argument must be an options object: ${i}`);return[n,s,i]};import{ChildProcess as ef}from"node:child_process";import{StringDecoder as Hl}from"node:string_decoder";var{toString:to}=Object.prototype,ro=e=>to.call(e)==="[object ArrayBuffer]",E=e=>to.call(e)==="[object Uint\
8Array]",k=e=>new Uint8Array(e.buffer,e.byteOffset,e.byteLength),Kl=new TextEncoder,no=e=>Kl.encode(e),Xl=new TextDecoder,Ge=e=>Xl.decode(e),oo=(e,t)=>Jl(e,t).join(
""),Jl=(e,t)=>{if(t==="utf8"&&e.every(i=>typeof i=="string"))return e;let r=new Hl(t),n=e.map(i=>typeof i=="string"?no(i):i).map(i=>r.write(i)),o=r.end();return o===
""?n:[...n,o]},Oe=e=>e.length===1&&E(e[0])?e[0]:nr(Ql(e)),Ql=e=>e.map(t=>typeof t=="string"?no(t):t),nr=e=>{let t=new Uint8Array(Zl(e)),r=0;for(let n of e)t.set(
n,r),r+=n.length;return t},Zl=e=>{let t=0;for(let r of e)t+=r.length;return t};var co=e=>Array.isArray(e)&&Array.isArray(e.raw),lo=(e,t)=>{let r=[];for(let[i,s]of e.entries())r=tf({templates:e,expressions:t,tokens:r,index:i,template:s});if(r.
length===0)throw new TypeError("Template script must not be empty");let[n,...o]=r;return[n,o,{}]},tf=({templates:e,expressions:t,tokens:r,index:n,template:o})=>{
if(o===void 0)throw new TypeError(`Invalid backslash sequence: ${e.raw[n]}`);let{nextTokens:i,leadingWhitespaces:s,trailingWhitespaces:a}=rf(o,e.raw[n]),c=so(r,
i,s);if(n===t.length)return c;let f=t[n],l=Array.isArray(f)?f.map(u=>ao(u)):[ao(f)];return so(c,l,a)},rf=(e,t)=>{if(t.length===0)return{nextTokens:[],leadingWhitespaces:!1,
trailingWhitespaces:!1};let r=[],n=0,o=io.has(t[0]);for(let s=0,a=0;s<e.length;s+=1,a+=1){let c=t[a];if(io.has(c))n!==s&&r.push(e.slice(n,s)),n=s+1;else if(c===
"\\"){let f=t[a+1];f===`
`?(s-=1,a+=1):f==="u"&&t[a+2]==="{"?a=t.indexOf("}",a+3):a+=nf[f]??1}}let i=n===e.length;return i||r.push(e.slice(n)),{nextTokens:r,leadingWhitespaces:o,trailingWhitespaces:i}},
io=new Set([" ","	","\r",`
`]),nf={x:3,u:5},so=(e,t,r)=>r||e.length===0||t.length===0?[...e,...t]:[...e.slice(0,-1),`${e.at(-1)}${t[0]}`,...t.slice(1)],ao=e=>{let t=typeof e;if(t==="strin\
g")return e;if(t==="number")return String(e);if(x(e)&&("stdout"in e||"isMaxBuffer"in e))return of(e);throw e instanceof ef||Object.prototype.toString.call(e)===
"[object Promise]"?new TypeError("Unexpected subprocess in template expression. Please use ${await subprocess} instead of ${subprocess}."):new TypeError(`Unexpe\
cted "${t}" in template expression`)},of=({stdout:e})=>{if(typeof e=="string")return e;if(E(e))return Ge(e);throw e===void 0?new TypeError(`Missing result.stdou\
t in template expression. This is probably due to the previous subprocess' "stdout" option.`):new TypeError(`Unexpected "${typeof e}" stdout in template express\
ion`)};import{spawnSync as dg}from"node:child_process";import{debuglog as sf}from"node:util";import or from"node:process";var M=e=>ze.includes(e),ze=[or.stdin,or.stdout,or.stderr],D=["stdin","stdout","stderr"],We=e=>D[e]??`stdio[${e}]`;var uo=e=>{let t={...e};for(let r of ar)t[r]=ir(e,r);return t},ir=(e,t)=>{let r=Array.from({length:af(e)+1}),n=cf(e[t],r,t);return pf(n,t)},af=({stdio:e})=>Array.
isArray(e)?Math.max(e.length,D.length):D.length,cf=(e,t,r)=>x(e)?lf(e,t,r):t.fill(e),lf=(e,t,r)=>{for(let n of Object.keys(e).sort(ff))for(let o of uf(n,r,t))t[o]=
e[n];return t},ff=(e,t)=>fo(e)<fo(t)?1:-1,fo=e=>e==="stdout"||e==="stderr"?0:e==="all"?2:1,uf=(e,t,r)=>{if(e==="ipc")return[r.length-1];let n=sr(e);if(n===void 0||
n===0)throw new TypeError(`"${t}.${e}" is invalid.
It must be "${t}.stdout", "${t}.stderr", "${t}.all", "${t}.ipc", or "${t}.fd3", "${t}.fd4" (and so on).`);if(n>=r.length)throw new TypeError(`"${t}.${e}" is inv\
alid: that file descriptor does not exist.
Please set the "stdio" option to ensure that file descriptor exists.`);return n==="all"?[1,2]:[n]},sr=e=>{if(e==="all")return e;if(D.includes(e))return D.indexOf(
e);let t=df.exec(e);if(t!==null)return Number(t[1])},df=/^fd(\d+)$/,pf=(e,t)=>e.map(r=>r===void 0?hf[t]:r),mf=sf("execa").enabled?"full":"none",hf={lines:!1,buffer:!0,
maxBuffer:1e3*1e3*100,verbose:mf,stripFinalNewline:!0},ar=["lines","buffer","maxBuffer","verbose","stripFinalNewline"],j=(e,t)=>t==="ipc"?e.at(-1):e[t];var ce=({verbose:e},t)=>cr(e,t)!=="none",le=({verbose:e},t)=>!["none","short"].includes(cr(e,t)),po=({verbose:e},t)=>{let r=cr(e,t);return Ve(r)?r:void 0},cr=(e,t)=>t===
void 0?gf(e):j(e,t),gf=e=>e.find(t=>Ve(t))??Ye.findLast(t=>e.includes(t)),Ve=e=>typeof e=="function",Ye=["none","short","full"];import{inspect as ju}from"node:util";import{platform as yf}from"node:process";import{stripVTControlCharacters as wf}from"node:util";var mo=(e,t)=>{let r=[e,...t],n=r.join(" "),o=r.map(i=>Of(ho(i))).
join(" ");return{command:n,escapedCommand:o}},Ae=e=>wf(e).split(`
`).map(t=>ho(t)).join(`
`),ho=e=>e.replaceAll(xf,t=>bf(t)),bf=e=>{let t=Ef[e];if(t!==void 0)return t;let r=e.codePointAt(0),n=r.toString(16);return r<=Tf?`\\u${n.padStart(4,"0")}`:`\\U${n}`},
Sf=()=>{try{return new RegExp("\\p{Separator}|\\p{Other}","gu")}catch{return/[\s\u0000-\u001F\u007F-\u009F\u00AD]/g}},xf=Sf(),Ef={" ":" ","\b":"\\b","\f":"\\f",
"\n":"\\n","\r":"\\r","	":"\\t"},Tf=65535,Of=e=>Af.test(e)?e:yf==="win32"?`"${e.replaceAll('"','""')}"`:`'${e.replaceAll("'","'\\''")}'`,Af=/^[\w./-]+$/;import go from"node:process";function lr(){let{env:e}=go,{TERM:t,TERM_PROGRAM:r}=e;return go.platform!=="win32"?t!=="linux":!!e.WT_SESSION||!!e.TERMINUS_SUBLIME||
e.ConEmuTask==="{cmd::Cmder}"||r==="Terminus-Sublime"||r==="vscode"||t==="xterm-256color"||t==="alacritty"||t==="rxvt-unicode"||t==="rxvt-unicode-256color"||e.TERMINAL_EMULATOR===
"JetBrains-JediTerm"}var yo={circleQuestionMark:"(?)",questionMarkPrefix:"(?)",square:"\u2588",squareDarkShade:"\u2593",squareMediumShade:"\u2592",squareLightShade:"\u2591",squareTop:"\
\u2580",squareBottom:"\u2584",squareLeft:"\u258C",squareRight:"\u2590",squareCenter:"\u25A0",bullet:"\u25CF",dot:"\u2024",ellipsis:"\u2026",pointerSmall:"\u203A",
triangleUp:"\u25B2",triangleUpSmall:"\u25B4",triangleDown:"\u25BC",triangleDownSmall:"\u25BE",triangleLeftSmall:"\u25C2",triangleRightSmall:"\u25B8",home:"\u2302",
heart:"\u2665",musicNote:"\u266A",musicNoteBeamed:"\u266B",arrowUp:"\u2191",arrowDown:"\u2193",arrowLeft:"\u2190",arrowRight:"\u2192",arrowLeftRight:"\u2194",arrowUpDown:"\
\u2195",almostEqual:"\u2248",notEqual:"\u2260",lessOrEqual:"\u2264",greaterOrEqual:"\u2265",identical:"\u2261",infinity:"\u221E",subscriptZero:"\u2080",subscriptOne:"\
\u2081",subscriptTwo:"\u2082",subscriptThree:"\u2083",subscriptFour:"\u2084",subscriptFive:"\u2085",subscriptSix:"\u2086",subscriptSeven:"\u2087",subscriptEight:"\
\u2088",subscriptNine:"\u2089",oneHalf:"\xBD",oneThird:"\u2153",oneQuarter:"\xBC",oneFifth:"\u2155",oneSixth:"\u2159",oneEighth:"\u215B",twoThirds:"\u2154",twoFifths:"\
\u2156",threeQuarters:"\xBE",threeFifths:"\u2157",threeEighths:"\u215C",fourFifths:"\u2158",fiveSixths:"\u215A",fiveEighths:"\u215D",sevenEighths:"\u215E",line:"\
\u2500",lineBold:"\u2501",lineDouble:"\u2550",lineDashed0:"\u2504",lineDashed1:"\u2505",lineDashed2:"\u2508",lineDashed3:"\u2509",lineDashed4:"\u254C",lineDashed5:"\
\u254D",lineDashed6:"\u2574",lineDashed7:"\u2576",lineDashed8:"\u2578",lineDashed9:"\u257A",lineDashed10:"\u257C",lineDashed11:"\u257E",lineDashed12:"\u2212",lineDashed13:"\
\u2013",lineDashed14:"\u2010",lineDashed15:"\u2043",lineVertical:"\u2502",lineVerticalBold:"\u2503",lineVerticalDouble:"\u2551",lineVerticalDashed0:"\u2506",lineVerticalDashed1:"\
\u2507",lineVerticalDashed2:"\u250A",lineVerticalDashed3:"\u250B",lineVerticalDashed4:"\u254E",lineVerticalDashed5:"\u254F",lineVerticalDashed6:"\u2575",lineVerticalDashed7:"\
\u2577",lineVerticalDashed8:"\u2579",lineVerticalDashed9:"\u257B",lineVerticalDashed10:"\u257D",lineVerticalDashed11:"\u257F",lineDownLeft:"\u2510",lineDownLeftArc:"\
\u256E",lineDownBoldLeftBold:"\u2513",lineDownBoldLeft:"\u2512",lineDownLeftBold:"\u2511",lineDownDoubleLeftDouble:"\u2557",lineDownDoubleLeft:"\u2556",lineDownLeftDouble:"\
\u2555",lineDownRight:"\u250C",lineDownRightArc:"\u256D",lineDownBoldRightBold:"\u250F",lineDownBoldRight:"\u250E",lineDownRightBold:"\u250D",lineDownDoubleRightDouble:"\
\u2554",lineDownDoubleRight:"\u2553",lineDownRightDouble:"\u2552",lineUpLeft:"\u2518",lineUpLeftArc:"\u256F",lineUpBoldLeftBold:"\u251B",lineUpBoldLeft:"\u251A",
lineUpLeftBold:"\u2519",lineUpDoubleLeftDouble:"\u255D",lineUpDoubleLeft:"\u255C",lineUpLeftDouble:"\u255B",lineUpRight:"\u2514",lineUpRightArc:"\u2570",lineUpBoldRightBold:"\
\u2517",lineUpBoldRight:"\u2516",lineUpRightBold:"\u2515",lineUpDoubleRightDouble:"\u255A",lineUpDoubleRight:"\u2559",lineUpRightDouble:"\u2558",lineUpDownLeft:"\
\u2524",lineUpBoldDownBoldLeftBold:"\u252B",lineUpBoldDownBoldLeft:"\u2528",lineUpDownLeftBold:"\u2525",lineUpBoldDownLeftBold:"\u2529",lineUpDownBoldLeftBold:"\
\u252A",lineUpDownBoldLeft:"\u2527",lineUpBoldDownLeft:"\u2526",lineUpDoubleDownDoubleLeftDouble:"\u2563",lineUpDoubleDownDoubleLeft:"\u2562",lineUpDownLeftDouble:"\
\u2561",lineUpDownRight:"\u251C",lineUpBoldDownBoldRightBold:"\u2523",lineUpBoldDownBoldRight:"\u2520",lineUpDownRightBold:"\u251D",lineUpBoldDownRightBold:"\u2521",
lineUpDownBoldRightBold:"\u2522",lineUpDownBoldRight:"\u251F",lineUpBoldDownRight:"\u251E",lineUpDoubleDownDoubleRightDouble:"\u2560",lineUpDoubleDownDoubleRight:"\
\u255F",lineUpDownRightDouble:"\u255E",lineDownLeftRight:"\u252C",lineDownBoldLeftBoldRightBold:"\u2533",lineDownLeftBoldRightBold:"\u252F",lineDownBoldLeftRight:"\
\u2530",lineDownBoldLeftBoldRight:"\u2531",lineDownBoldLeftRightBold:"\u2532",lineDownLeftRightBold:"\u252E",lineDownLeftBoldRight:"\u252D",lineDownDoubleLeftDoubleRightDouble:"\
\u2566",lineDownDoubleLeftRight:"\u2565",lineDownLeftDoubleRightDouble:"\u2564",lineUpLeftRight:"\u2534",lineUpBoldLeftBoldRightBold:"\u253B",lineUpLeftBoldRightBold:"\
\u2537",lineUpBoldLeftRight:"\u2538",lineUpBoldLeftBoldRight:"\u2539",lineUpBoldLeftRightBold:"\u253A",lineUpLeftRightBold:"\u2536",lineUpLeftBoldRight:"\u2535",
lineUpDoubleLeftDoubleRightDouble:"\u2569",lineUpDoubleLeftRight:"\u2568",lineUpLeftDoubleRightDouble:"\u2567",lineUpDownLeftRight:"\u253C",lineUpBoldDownBoldLeftBoldRightBold:"\
\u254B",lineUpDownBoldLeftBoldRightBold:"\u2548",lineUpBoldDownLeftBoldRightBold:"\u2547",lineUpBoldDownBoldLeftRightBold:"\u254A",lineUpBoldDownBoldLeftBoldRight:"\
\u2549",lineUpBoldDownLeftRight:"\u2540",lineUpDownBoldLeftRight:"\u2541",lineUpDownLeftBoldRight:"\u253D",lineUpDownLeftRightBold:"\u253E",lineUpBoldDownBoldLeftRight:"\
\u2542",lineUpDownLeftBoldRightBold:"\u253F",lineUpBoldDownLeftBoldRight:"\u2543",lineUpBoldDownLeftRightBold:"\u2544",lineUpDownBoldLeftBoldRight:"\u2545",lineUpDownBoldLeftRightBold:"\
\u2546",lineUpDoubleDownDoubleLeftDoubleRightDouble:"\u256C",lineUpDoubleDownDoubleLeftRight:"\u256B",lineUpDownLeftDoubleRightDouble:"\u256A",lineCross:"\u2573",
lineBackslash:"\u2572",lineSlash:"\u2571"},wo={tick:"\u2714",info:"\u2139",warning:"\u26A0",cross:"\u2718",squareSmall:"\u25FB",squareSmallFilled:"\u25FC",circle:"\
\u25EF",circleFilled:"\u25C9",circleDotted:"\u25CC",circleDouble:"\u25CE",circleCircle:"\u24DE",circleCross:"\u24E7",circlePipe:"\u24BE",radioOn:"\u25C9",radioOff:"\
\u25EF",checkboxOn:"\u2612",checkboxOff:"\u2610",checkboxCircleOn:"\u24E7",checkboxCircleOff:"\u24BE",pointer:"\u276F",triangleUpOutline:"\u25B3",triangleLeft:"\
\u25C0",triangleRight:"\u25B6",lozenge:"\u25C6",lozengeOutline:"\u25C7",hamburger:"\u2630",smiley:"\u32E1",mustache:"\u0DF4",star:"\u2605",play:"\u25B6",nodejs:"\
\u2B22",oneSeventh:"\u2150",oneNinth:"\u2151",oneTenth:"\u2152"},Rf={tick:"\u221A",info:"i",warning:"\u203C",cross:"\xD7",squareSmall:"\u25A1",squareSmallFilled:"\
\u25A0",circle:"( )",circleFilled:"(*)",circleDotted:"( )",circleDouble:"( )",circleCircle:"(\u25CB)",circleCross:"(\xD7)",circlePipe:"(\u2502)",radioOn:"(*)",radioOff:"\
( )",checkboxOn:"[\xD7]",checkboxOff:"[ ]",checkboxCircleOn:"(\xD7)",checkboxCircleOff:"( )",pointer:">",triangleUpOutline:"\u2206",triangleLeft:"\u25C4",triangleRight:"\
\u25BA",lozenge:"\u2666",lozengeOutline:"\u25CA",hamburger:"\u2261",smiley:"\u263A",mustache:"\u250C\u2500\u2510",star:"\u2736",play:"\u25BA",nodejs:"\u2666",oneSeventh:"\
1/7",oneNinth:"1/9",oneTenth:"1/10"},Df={...yo,...wo},If={...yo,...Rf},Cf=lr(),Mf=Cf?Df:If,qe=Mf,Tb=Object.entries(wo);var bo={};ol(bo,{bgBlack:()=>Zf,bgBlue:()=>nu,bgBlueBright:()=>gu,bgCyan:()=>iu,bgCyanBright:()=>wu,bgGray:()=>au,bgGreen:()=>tu,bgGreenBright:()=>mu,bgMagenta:()=>ou,
bgMagentaBright:()=>yu,bgRed:()=>eu,bgRedBright:()=>pu,bgWhite:()=>su,bgWhiteBright:()=>bu,bgYellow:()=>ru,bgYellowBright:()=>hu,black:()=>Vf,blue:()=>Kf,blueBright:()=>lu,
bold:()=>fr,cyan:()=>Jf,cyanBright:()=>uu,dim:()=>Uf,gray:()=>Re,green:()=>qf,greenBright:()=>cu,hidden:()=>zf,inverse:()=>Gf,italic:()=>$f,magenta:()=>Xf,magentaBright:()=>fu,
overline:()=>jf,red:()=>Yf,redBright:()=>ur,reset:()=>Bf,strikethrough:()=>Wf,underline:()=>vf,underlineBlack:()=>Su,underlineBlue:()=>Ou,underlineBlueBright:()=>Lu,
underlineCurly:()=>Nf,underlineCyan:()=>Ru,underlineCyanBright:()=>Uu,underlineDashed:()=>kf,underlineDotted:()=>_f,underlineDouble:()=>Ff,underlineGray:()=>Iu,
underlineGreen:()=>Eu,underlineGreenBright:()=>Mu,underlineMagenta:()=>Au,underlineMagentaBright:()=>Bu,underlineRed:()=>xu,underlineRedBright:()=>Cu,underlineWhite:()=>Du,
underlineWhiteBright:()=>$u,underlineYellow:()=>Tu,underlineYellowBright:()=>Pu,white:()=>Qf,whiteBright:()=>du,yellow:()=>Hf,yellowBright:()=>dr});import Pf from"node:tty";
var Lf=Pf?.WriteStream?.prototype?.hasColors?.()??!1,m=(e,t)=>{if(!Lf)return o=>o;let r=`\x1B[${e}m`,n=`\x1B[${t}m`;return o=>{let i=o+"",s=i.indexOf(n);if(s===
-1)return r+i+n;let a=r,c=0,l=(t===22?n:"")+r;for(;s!==-1;)a+=i.slice(c,s)+l,c=s+n.length,s=i.indexOf(n,c);return a+=i.slice(c)+n,a}},Bf=m(0,0),fr=m(1,22),Uf=m(
2,22),$f=m(3,23),vf=m(4,24),Ff=m("4:2",24),Nf=m("4:3",24),_f=m("4:4",24),kf=m("4:5",24),jf=m(53,55),Gf=m(7,27),zf=m(8,28),Wf=m(9,29),Vf=m(30,39),Yf=m(31,39),qf=m(
32,39),Hf=m(33,39),Kf=m(34,39),Xf=m(35,39),Jf=m(36,39),Qf=m(37,39),Re=m(90,39),Zf=m(40,49),eu=m(41,49),tu=m(42,49),ru=m(43,49),nu=m(44,49),ou=m(45,49),iu=m(46,49),
su=m(47,49),au=m(100,49),ur=m(91,39),cu=m(92,39),dr=m(93,39),lu=m(94,39),fu=m(95,39),uu=m(96,39),du=m(97,39),pu=m(101,49),mu=m(102,49),hu=m(103,49),gu=m(104,49),
yu=m(105,49),wu=m(106,49),bu=m(107,49),Su=m("58;5;0",59),xu=m("58;5;1",59),Eu=m("58;5;2",59),Tu=m("58;5;3",59),Ou=m("58;5;4",59),Au=m("58;5;5",59),Ru=m("58;5;6",
59),Du=m("58;5;7",59),Iu=m("58;5;8",59),Cu=m("58;5;9",59),Mu=m("58;5;10",59),Pu=m("58;5;11",59),Lu=m("58;5;12",59),Bu=m("58;5;13",59),Uu=m("58;5;14",59),$u=m("5\
8;5;15",59);var Eo=({type:e,message:t,timestamp:r,piped:n,commandId:o,result:{failed:i=!1}={},options:{reject:s=!0}})=>{let a=vu(r),c=Fu[e]({failed:i,reject:s,piped:n}),f=Nu[e](
{reject:s});return`${Re(`[${a}]`)} ${Re(`[${o}]`)} ${f(c)} ${f(t)}`},vu=e=>`${He(e.getHours(),2)}:${He(e.getMinutes(),2)}:${He(e.getSeconds(),2)}.${He(e.getMilliseconds(),
3)}`,He=(e,t)=>String(e).padStart(t,"0"),So=({failed:e,reject:t})=>e?t?qe.cross:qe.warning:qe.tick,Fu={command:({piped:e})=>e?"|":"$",output:()=>" ",ipc:()=>"*",
error:So,duration:So},xo=e=>e,Nu={command:()=>fr,output:()=>xo,ipc:()=>xo,error:({reject:e})=>e?ur:dr,duration:()=>Re};var To=(e,t,r)=>{let n=po(t,r);return e.map(({verboseLine:o,verboseObject:i})=>_u(o,i,n)).filter(o=>o!==void 0).map(o=>ku(o)).join("")},_u=(e,t,r)=>{if(r===void 0)
return e;let n=r(e,t);if(typeof n=="string")return n},ku=e=>e.endsWith(`
`)?e:`${e}
`;var U=({type:e,verboseMessage:t,fdNumber:r,verboseInfo:n,result:o})=>{let i=Gu({type:e,result:o,verboseInfo:n}),s=zu(t,i),a=To(s,n,r);a!==""&&console.warn(a.slice(
0,-1))},Gu=({type:e,result:t,verboseInfo:{escapedCommand:r,commandId:n,rawOptions:{piped:o=!1,...i}}})=>({type:e,escapedCommand:r,commandId:`${n}`,timestamp:new Date,
piped:o,result:t,options:i}),zu=(e,t)=>e.split(`
`).map(r=>Wu({...t,message:r})),Wu=e=>({verboseLine:Eo(e),verboseObject:e}),Ke=e=>{let t=typeof e=="string"?e:ju(e);return Ae(t).replaceAll("	"," ".repeat(Vu))},
Vu=2;var Oo=(e,t)=>{ce(t)&&U({type:"command",verboseMessage:e,verboseInfo:t})};var Ao=(e,t,r)=>{Hu(e);let n=Yu(e);return{verbose:e,escapedCommand:t,commandId:n,rawOptions:r}},Yu=e=>ce({verbose:e})?qu++:void 0,qu=0n,Hu=e=>{for(let t of e){if(t===
!1)throw new TypeError(`The "verbose: false" option was renamed to "verbose: 'none'".`);if(t===!0)throw new TypeError(`The "verbose: true" option was renamed to\
 "verbose: 'short'".`);if(!Ye.includes(t)&&!Ve(t)){let r=Ye.map(n=>`'${n}'`).join(", ");throw new TypeError(`The "verbose" option must not be ${t}. Allowed valu\
es are: ${r} or a function.`)}}};import{hrtime as Ro}from"node:process";var Xe=()=>Ro.bigint(),pr=e=>Number(Ro.bigint()-e)/1e6;var Je=(e,t,r)=>{let n=Xe(),{command:o,escapedCommand:i}=mo(e,t),s=ir(r,"verbose"),a=Ao(s,i,{...r});return Oo(i,a),{command:o,escapedCommand:i,startTime:n,verboseInfo:a}};var As=il(mi(),1);import Pp from"node:path";import Os from"node:process";import tt from"node:process";import Q from"node:path";function Ze(e={}){let{env:t=process.env,platform:r=process.platform}=e;return r!=="win32"?"PATH":Object.keys(t).reverse().find(n=>n.toUpperCase()==="PATH")||"Pa\
th"}import{promisify as xd}from"node:util";import{execFile as Ed,execFileSync as mS}from"node:child_process";import hi from"node:path";import{fileURLToPath as Td}from"node:url";
var yS=xd(Ed);function et(e){return e instanceof URL?Td(e):e}function gi(e){return{*[Symbol.iterator](){let t=hi.resolve(et(e)),r;for(;r!==t;)yield t,r=t,t=hi.resolve(t,"..")}}}var wS=10*1024*1024;var Od=({cwd:e=tt.cwd(),path:t=tt.env[Ze()],preferLocal:r=!0,execPath:n=tt.execPath,addExecPath:o=!0}={})=>{let i=Q.resolve(et(e)),s=[],a=t.split(Q.delimiter);return r&&
Ad(s,a,i),o&&Rd(s,a,n,i),t===""||t===Q.delimiter?`${s.join(Q.delimiter)}${t}`:[...s,t].join(Q.delimiter)},Ad=(e,t,r)=>{for(let n of gi(r)){let o=Q.join(n,"node_\
modules/.bin");t.includes(o)||e.push(o)}},Rd=(e,t,r,n)=>{let o=Q.resolve(n,et(r),"..");t.includes(o)||e.push(o)},yi=({env:e=tt.env,...t}={})=>{e={...e};let r=Ze(
{env:e});return t.path=e[r],e[r]=Od(t),e};import{setTimeout as jd}from"node:timers/promises";var wi=(e,t,r)=>{let n=r?Ie:De,o=e instanceof P?{}:{cause:e};return new n(t,o)},P=class extends Error{},bi=(e,t)=>{Object.defineProperty(e.prototype,"name",{value:t,
writable:!0,enumerable:!1,configurable:!0}),Object.defineProperty(e.prototype,xi,{value:!0,writable:!1,enumerable:!1,configurable:!1})},Si=e=>rt(e)&&xi in e,xi=Symbol(
"isExecaError"),rt=e=>Object.prototype.toString.call(e)==="[object Error]",De=class extends Error{};bi(De,De.name);var Ie=class extends Error{};bi(Ie,Ie.name);import{constants as Ce}from"node:os";import{constants as Md}from"node:os";var Ei=()=>{let e=Oi-Ti+1;return Array.from({length:e},Dd)},Dd=(e,t)=>({name:`SIGRT${t+1}`,number:Ti+t,action:"terminate",description:"Application-specific sign\
al (realtime)",standard:"posix"}),Ti=34,Oi=64;import{constants as Id}from"node:os";var Ai=[{name:"SIGHUP",number:1,action:"terminate",description:"Terminal closed",standard:"posix"},{name:"SIGINT",number:2,action:"terminate",description:"User \
interruption with CTRL-C",standard:"ansi"},{name:"SIGQUIT",number:3,action:"core",description:"User interruption with CTRL-\\",standard:"posix"},{name:"SIGILL",
number:4,action:"core",description:"Invalid machine instruction",standard:"ansi"},{name:"SIGTRAP",number:5,action:"core",description:"Debugger breakpoint",standard:"\
posix"},{name:"SIGABRT",number:6,action:"core",description:"Aborted",standard:"ansi"},{name:"SIGIOT",number:6,action:"core",description:"Aborted",standard:"bsd"},
{name:"SIGBUS",number:7,action:"core",description:"Bus error due to misaligned, non-existing address or paging error",standard:"bsd"},{name:"SIGEMT",number:7,action:"\
terminate",description:"Command should be emulated but is not implemented",standard:"other"},{name:"SIGFPE",number:8,action:"core",description:"Floating point a\
rithmetic error",standard:"ansi"},{name:"SIGKILL",number:9,action:"terminate",description:"Forced termination",standard:"posix",forced:!0},{name:"SIGUSR1",number:10,
action:"terminate",description:"Application-specific signal",standard:"posix"},{name:"SIGSEGV",number:11,action:"core",description:"Segmentation fault",standard:"\
ansi"},{name:"SIGUSR2",number:12,action:"terminate",description:"Application-specific signal",standard:"posix"},{name:"SIGPIPE",number:13,action:"terminate",description:"\
Broken pipe or socket",standard:"posix"},{name:"SIGALRM",number:14,action:"terminate",description:"Timeout or timer",standard:"posix"},{name:"SIGTERM",number:15,
action:"terminate",description:"Termination",standard:"ansi"},{name:"SIGSTKFLT",number:16,action:"terminate",description:"Stack is empty or overflowed",standard:"\
other"},{name:"SIGCHLD",number:17,action:"ignore",description:"Child process terminated, paused or unpaused",standard:"posix"},{name:"SIGCLD",number:17,action:"\
ignore",description:"Child process terminated, paused or unpaused",standard:"other"},{name:"SIGCONT",number:18,action:"unpause",description:"Unpaused",standard:"\
posix",forced:!0},{name:"SIGSTOP",number:19,action:"pause",description:"Paused",standard:"posix",forced:!0},{name:"SIGTSTP",number:20,action:"pause",description:'\
Paused using CTRL-Z or "suspend"',standard:"posix"},{name:"SIGTTIN",number:21,action:"pause",description:"Background process cannot read terminal input",standard:"\
posix"},{name:"SIGBREAK",number:21,action:"terminate",description:"User interruption with CTRL-BREAK",standard:"other"},{name:"SIGTTOU",number:22,action:"pause",
description:"Background process cannot write to terminal output",standard:"posix"},{name:"SIGURG",number:23,action:"ignore",description:"Socket received out-of-\
band data",standard:"bsd"},{name:"SIGXCPU",number:24,action:"core",description:"Process timed out",standard:"bsd"},{name:"SIGXFSZ",number:25,action:"core",description:"\
File too big",standard:"bsd"},{name:"SIGVTALRM",number:26,action:"terminate",description:"Timeout or timer",standard:"bsd"},{name:"SIGPROF",number:27,action:"te\
rminate",description:"Timeout or timer",standard:"bsd"},{name:"SIGWINCH",number:28,action:"ignore",description:"Terminal window size changed",standard:"bsd"},{name:"\
SIGIO",number:29,action:"terminate",description:"I/O is available",standard:"other"},{name:"SIGPOLL",number:29,action:"terminate",description:"Watched event",standard:"\
other"},{name:"SIGINFO",number:29,action:"ignore",description:"Request for process information",standard:"other"},{name:"SIGPWR",number:30,action:"terminate",description:"\
Device running out of power",standard:"systemv"},{name:"SIGSYS",number:31,action:"core",description:"Invalid system call",standard:"other"},{name:"SIGUNUSED",number:31,
action:"terminate",description:"Invalid system call",standard:"other"}];var Tr=()=>{let e=Ei();return[...Ai,...e].map(Cd)},Cd=({name:e,number:t,description:r,action:n,forced:o=!1,standard:i})=>{let{signals:{[e]:s}}=Id,a=s!==void 0;return{
name:e,number:a?s:t,description:r,supported:a,action:n,forced:o,standard:i}};var Pd=()=>{let e=Tr();return Object.fromEntries(e.map(Ld))},Ld=({name:e,number:t,description:r,supported:n,action:o,forced:i,standard:s})=>[e,{name:e,number:t,
description:r,supported:n,action:o,forced:i,standard:s}],Ri=Pd(),Bd=()=>{let e=Tr(),t=65,r=Array.from({length:t},(n,o)=>Ud(o,e));return Object.assign({},...r)},
Ud=(e,t)=>{let r=$d(e,t);if(r===void 0)return{};let{name:n,description:o,supported:i,action:s,forced:a,standard:c}=r;return{[e]:{name:n,number:e,description:o,supported:i,
action:s,forced:a,standard:c}}},$d=(e,t)=>{let r=t.find(({name:n})=>Md.signals[n]===e);return r!==void 0?r:t.find(n=>n.number===e)},$S=Bd();var Ii=e=>{let t="option `killSignal`";if(e===0)throw new TypeError(`Invalid ${t}: 0 cannot be used.`);return Mi(e,t)},Ci=e=>e===0?e:Mi(e,"`subprocess.kill()`'s\
 argument"),Mi=(e,t)=>{if(Number.isInteger(e))return vd(e,t);if(typeof e=="string")return Nd(e,t);throw new TypeError(`Invalid ${t} ${String(e)}: it must be a s\
tring or an integer.
${Or()}`)},vd=(e,t)=>{if(Di.has(e))return Di.get(e);throw new TypeError(`Invalid ${t} ${e}: this signal integer does not exist.
${Or()}`)},Fd=()=>new Map(Object.entries(Ce.signals).reverse().map(([e,t])=>[t,e])),Di=Fd(),Nd=(e,t)=>{if(e in Ce.signals)return e;throw e.toUpperCase()in Ce.signals?
new TypeError(`Invalid ${t} '${e}': please rename it to '${e.toUpperCase()}'.`):new TypeError(`Invalid ${t} '${e}': this signal name does not exist.
${Or()}`)},Or=()=>`Available signal names: ${_d()}.
Available signal numbers: ${kd()}.`,_d=()=>Object.keys(Ce.signals).sort().map(e=>`'${e}'`).join(", "),kd=()=>[...new Set(Object.values(Ce.signals).sort((e,t)=>e-
t))].join(", "),nt=e=>Ri[e].description;var Pi=e=>{if(e===!1)return e;if(e===!0)return Gd;if(!Number.isFinite(e)||e<0)throw new TypeError(`Expected the \`forceKillAfterDelay\` option to be a non-negativ\
e integer, got \`${e}\` (${typeof e})`);return e},Gd=1e3*5,Li=({kill:e,options:{forceKillAfterDelay:t,killSignal:r},onInternalError:n,context:o,controller:i},s,a)=>{
let{signal:c,error:f}=zd(s,a,r);Wd(f,n);let l=e(c);return Vd({kill:e,signal:c,forceKillAfterDelay:t,killSignal:r,killResult:l,context:o,controller:i}),l},zd=(e,t,r)=>{
let[n=r,o]=rt(e)?[void 0,e]:[e,t];if(typeof n!="string"&&!Number.isInteger(n))throw new TypeError(`The first argument must be an error instance or a signal name\
 string/integer: ${String(n)}`);if(o!==void 0&&!rt(o))throw new TypeError(`The second argument is optional. If specified, it must be an error instance: ${o}`);return{
signal:Ci(n),error:o}},Wd=(e,t)=>{e!==void 0&&t.reject(e)},Vd=async({kill:e,signal:t,forceKillAfterDelay:r,killSignal:n,killResult:o,context:i,controller:s})=>{
t===n&&o&&Ar({kill:e,forceKillAfterDelay:r,context:i,controllerSignal:s.signal})},Ar=async({kill:e,forceKillAfterDelay:t,context:r,controllerSignal:n})=>{if(t!==
!1)try{await jd(t,void 0,{signal:n}),e("SIGKILL")&&(r.isForcefullyTerminated??=!0)}catch{}};import{once as Yd}from"node:events";var ot=async(e,t)=>{e.aborted||await Yd(e,"abort",{signal:t})};var Bi=({cancelSignal:e})=>{if(e!==void 0&&Object.prototype.toString.call(e)!=="[object AbortSignal]")throw new Error(`The \`cancelSignal\` option must be an Abor\
tSignal: ${String(e)}`)},Ui=({subprocess:e,cancelSignal:t,gracefulCancel:r,context:n,controller:o})=>t===void 0||r?[]:[qd(e,t,n,o)],qd=async(e,t,r,{signal:n})=>{
throw await ot(t,n),r.terminationReason??="cancel",e.kill(),t.reason};import{scheduler as mp}from"node:timers/promises";import{promisify as up}from"node:util";var de=({methodName:e,isSubprocess:t,ipc:r,isConnected:n})=>{Hd(e,t,r),Rr(e,t,n)},Hd=(e,t,r)=>{if(!r)throw new Error(`${L(e,t)} can only be used if the \`ipc\` op\
tion is \`true\`.`)},Rr=(e,t,r)=>{if(!r)throw new Error(`${L(e,t)} cannot be used: the ${q(t)} has already exited or disconnected.`)},$i=e=>{throw new Error(`${L(
"getOneMessage",e)} could not complete: the ${q(e)} exited or disconnected.`)},vi=e=>{throw new Error(`${L("sendMessage",e)} failed: the ${q(e)} is sending a me\
ssage too, instead of listening to incoming messages.
This can be fixed by both sending a message and listening to incoming messages at the same time:

const [receivedMessage] = await Promise.all([
	${L("getOneMessage",e)},
	${L("sendMessage",e,"message, {strict: true}")},
]);`)},it=(e,t)=>new Error(`${L("sendMessage",t)} failed when sending an acknowledgment response to the ${q(t)}.`,{cause:e}),Fi=e=>{throw new Error(`${L("sendMe\
ssage",e)} failed: the ${q(e)} is not listening to incoming messages.`)},Ni=e=>{throw new Error(`${L("sendMessage",e)} failed: the ${q(e)} exited without listen\
ing to incoming messages.`)},_i=()=>new Error(`\`cancelSignal\` aborted: the ${q(!0)} disconnected.`),ki=()=>{throw new Error("`getCancelSignal()` cannot be use\
d without setting the `cancelSignal` subprocess option.")},ji=({error:e,methodName:t,isSubprocess:r})=>{if(e.code==="EPIPE")throw new Error(`${L(t,r)} cannot be\
 used: the ${q(r)} is disconnecting.`,{cause:e})},Gi=({error:e,methodName:t,isSubprocess:r,message:n})=>{if(Kd(e))throw new Error(`${L(t,r)}'s argument type is \
invalid: the message cannot be serialized: ${String(n)}.`,{cause:e})},Kd=({code:e,message:t})=>Xd.has(e)||Jd.some(r=>t.includes(r)),Xd=new Set(["ERR_MISSING_ARG\
S","ERR_INVALID_ARG_TYPE"]),Jd=["could not be cloned","circular structure","call stack size exceeded"],L=(e,t,r="")=>e==="cancelSignal"?"`cancelSignal`'s `contr\
oller.abort()`":`${Qd(t)}${e}(${r})`,Qd=e=>e?"":"subprocess.",q=e=>e?"parent process":"subprocess",pe=e=>{e.connected&&e.disconnect()};var $=()=>{let e={},t=new Promise((r,n)=>{Object.assign(e,{resolve:r,reject:n})});return Object.assign(t,e)};var at=(e,t="stdin")=>{let{options:n,fileDescriptors:o}=v.get(e),i=zi(o,t,!0),s=e.stdio[i];if(s===null)throw new TypeError(Wi(i,t,n,!0));return s},me=(e,t="stdo\
ut")=>{let{options:n,fileDescriptors:o}=v.get(e),i=zi(o,t,!1),s=i==="all"?e.all:e.stdio[i];if(s==null)throw new TypeError(Wi(i,t,n,!1));return s},v=new WeakMap,
zi=(e,t,r)=>{let n=Zd(t,r);return ep(n,t,r,e),n},Zd=(e,t)=>{let r=sr(e);if(r!==void 0)return r;let{validOptions:n,defaultValue:o}=t?{validOptions:'"stdin"',defaultValue:"\
stdin"}:{validOptions:'"stdout", "stderr", "all"',defaultValue:"stdout"};throw new TypeError(`"${Me(t)}" must not be "${e}".
It must be ${n} or "fd3", "fd4" (and so on).
It is optional and defaults to "${o}".`)},ep=(e,t,r,n)=>{let o=n[Vi(e)];if(o===void 0)throw new TypeError(`"${Me(r)}" must not be ${t}. That file descriptor doe\
s not exist.
Please set the "stdio" option to ensure that file descriptor exists.`);if(o.direction==="input"&&!r)throw new TypeError(`"${Me(r)}" must not be ${t}. It must be\
 a readable stream, not writable.`);if(o.direction!=="input"&&r)throw new TypeError(`"${Me(r)}" must not be ${t}. It must be a writable stream, not readable.`)},
Wi=(e,t,r,n)=>{if(e==="all"&&!r.all)return`The "all" option must be true to use "from: 'all'".`;let{optionName:o,optionValue:i}=tp(e,r);return`The "${o}: ${st(i)}\
" option is incompatible with using "${Me(n)}: ${st(t)}".
Please set this option with "pipe" instead.`},tp=(e,{stdin:t,stdout:r,stderr:n,stdio:o})=>{let i=Vi(e);return i===0&&t!==void 0?{optionName:"stdin",optionValue:t}:
i===1&&r!==void 0?{optionName:"stdout",optionValue:r}:i===2&&n!==void 0?{optionName:"stderr",optionValue:n}:{optionName:`stdio[${i}]`,optionValue:o[i]}},Vi=e=>e===
"all"?1:e,Me=e=>e?"to":"from",st=e=>typeof e=="string"?`'${e}'`:typeof e=="number"?`${e}`:"Stream";import{once as ap}from"node:events";import{addAbortListener as rp}from"node:events";var Z=(e,t,r)=>{let n=e.getMaxListeners();n===0||n===Number.POSITIVE_INFINITY||(e.setMaxListeners(n+t),rp(r,()=>{
e.setMaxListeners(e.getMaxListeners()-t)}))};import{EventEmitter as ip}from"node:events";import{once as np}from"node:events";import{scheduler as op}from"node:timers/promises";var ct=(e,t)=>{t&&Dr(e)},Dr=e=>{e.refCounted()},lt=(e,t)=>{t&&Ir(e)},Ir=e=>{e.unrefCounted()},Yi=(e,t)=>{t&&(Ir(e),Ir(e))},qi=(e,t)=>{t&&(Dr(e),Dr(e))};var Hi=async({anyProcess:e,channel:t,isSubprocess:r,ipcEmitter:n},o)=>{if(Ji(o)||Zi(o))return;ft.has(e)||ft.set(e,[]);let i=ft.get(e);if(i.push(o),!(i.length>1))
for(;i.length>0;){await Qi(e,n,o),await op.yield();let s=await Xi({wrappedMessage:i[0],anyProcess:e,channel:t,isSubprocess:r,ipcEmitter:n});i.shift(),n.emit("me\
ssage",s),n.emit("message:done")}},Ki=async({anyProcess:e,channel:t,isSubprocess:r,ipcEmitter:n,boundOnMessage:o})=>{Cr();let i=ft.get(e);for(;i?.length>0;)await np(
n,"message:done");e.removeListener("message",o),qi(t,r),n.connected=!1,n.emit("disconnect")},ft=new WeakMap;var H=(e,t,r)=>{if(ut.has(e))return ut.get(e);let n=new ip;return n.connected=!0,ut.set(e,n),sp({ipcEmitter:n,anyProcess:e,channel:t,isSubprocess:r}),n},ut=new WeakMap,
sp=({ipcEmitter:e,anyProcess:t,channel:r,isSubprocess:n})=>{let o=Hi.bind(void 0,{anyProcess:t,channel:r,isSubprocess:n,ipcEmitter:e});t.on("message",o),t.once(
"disconnect",Ki.bind(void 0,{anyProcess:t,channel:r,isSubprocess:n,ipcEmitter:e,boundOnMessage:o})),Yi(r,n)},dt=e=>{let t=ut.get(e);return t===void 0?e.channel!==
null:t.connected};var es=({anyProcess:e,channel:t,isSubprocess:r,message:n,strict:o})=>{if(!o)return n;let i=H(e,t,r),s=ht(e,i);return{id:cp++,type:mt,message:n,hasListeners:s}},
cp=0n,ts=(e,t)=>{if(!(t?.type!==mt||t.hasListeners))for(let{id:r}of e)r!==void 0&&pt[r].resolve({isDeadlock:!0,hasListeners:!1})},Xi=async({wrappedMessage:e,anyProcess:t,
channel:r,isSubprocess:n,ipcEmitter:o})=>{if(e?.type!==mt||!t.connected)return e;let{id:i,message:s}=e,a={id:i,type:ns,message:ht(t,o)};try{await gt({anyProcess:t,
channel:r,isSubprocess:n,ipc:!0},a)}catch(c){o.emit("strict:error",c)}return s},Ji=e=>{if(e?.type!==ns)return!1;let{id:t,message:r}=e;return pt[t]?.resolve({isDeadlock:!1,
hasListeners:r}),!0},rs=async(e,t,r)=>{if(e?.type!==mt)return;let n=$();pt[e.id]=n;let o=new AbortController;try{let{isDeadlock:i,hasListeners:s}=await Promise.
race([n,lp(t,r,o)]);i&&vi(r),s||Fi(r)}finally{o.abort(),delete pt[e.id]}},pt={},lp=async(e,t,{signal:r})=>{Z(e,1,r),await ap(e,"disconnect",{signal:r}),Ni(t)},mt="\
execa:ipc:request",ns="execa:ipc:response";var os=(e,t,r)=>{Pe.has(e)||Pe.set(e,new Set);let n=Pe.get(e),o=$(),i=r?t.id:void 0,s={onMessageSent:o,id:i};return n.add(s),{outgoingMessages:n,outgoingMessage:s}},
is=({outgoingMessages:e,outgoingMessage:t})=>{e.delete(t),t.onMessageSent.resolve()},Qi=async(e,t,r)=>{for(;!ht(e,t)&&Pe.get(e)?.size>0;){let n=[...Pe.get(e)];ts(
n,r),await Promise.all(n.map(({onMessageSent:o})=>o))}},Pe=new WeakMap,ht=(e,t)=>t.listenerCount("message")>fp(e),fp=e=>v.has(e)&&!j(v.get(e).options.buffer,"ip\
c")?1:0;var gt=({anyProcess:e,channel:t,isSubprocess:r,ipc:n},o,{strict:i=!1}={})=>{let s="sendMessage";return de({methodName:s,isSubprocess:r,ipc:n,isConnected:e.connected}),
dp({anyProcess:e,channel:t,methodName:s,isSubprocess:r,message:o,strict:i})},dp=async({anyProcess:e,channel:t,methodName:r,isSubprocess:n,message:o,strict:i})=>{
let s=es({anyProcess:e,channel:t,isSubprocess:n,message:o,strict:i}),a=os(e,s,i);try{await Pr({anyProcess:e,methodName:r,isSubprocess:n,wrappedMessage:s,message:o})}catch(c){
throw pe(e),c}finally{is(a)}},Pr=async({anyProcess:e,methodName:t,isSubprocess:r,wrappedMessage:n,message:o})=>{let i=pp(e);try{await Promise.all([rs(n,e,r),i(n)])}catch(s){
throw ji({error:s,methodName:t,isSubprocess:r}),Gi({error:s,methodName:t,isSubprocess:r,message:o}),s}},pp=e=>{if(Mr.has(e))return Mr.get(e);let t=up(e.send.bind(
e));return Mr.set(e,t),t},Mr=new WeakMap;var as=(e,t)=>{let r="cancelSignal";return Rr(r,!1,e.connected),Pr({anyProcess:e,methodName:r,isSubprocess:!1,wrappedMessage:{type:ls,message:t},message:t})},cs=async({
anyProcess:e,channel:t,isSubprocess:r,ipc:n})=>(await hp({anyProcess:e,channel:t,isSubprocess:r,ipc:n}),Lr.signal),hp=async({anyProcess:e,channel:t,isSubprocess:r,
ipc:n})=>{if(!ss){if(ss=!0,!n){ki();return}if(t===null){Cr();return}H(e,t,r),await mp.yield()}},ss=!1,Zi=e=>e?.type!==ls?!1:(Lr.abort(e.message),!0),ls="execa:i\
pc:cancel",Cr=()=>{Lr.abort(_i())},Lr=new AbortController;var fs=({gracefulCancel:e,cancelSignal:t,ipc:r,serialization:n})=>{if(e){if(t===void 0)throw new Error("The `cancelSignal` option must be defined when setting t\
he `gracefulCancel` option.");if(!r)throw new Error("The `ipc` option cannot be false when setting the `gracefulCancel` option.");if(n==="json")throw new Error(
"The `serialization` option cannot be 'json' when setting the `gracefulCancel` option.")}},us=({subprocess:e,cancelSignal:t,gracefulCancel:r,forceKillAfterDelay:n,
context:o,controller:i})=>r?[gp({subprocess:e,cancelSignal:t,forceKillAfterDelay:n,context:o,controller:i})]:[],gp=async({subprocess:e,cancelSignal:t,forceKillAfterDelay:r,
context:n,controller:{signal:o}})=>{await ot(t,o);let i=yp(t);throw await as(e,i),Ar({kill:e.kill,forceKillAfterDelay:r,context:n,controllerSignal:o}),n.terminationReason??=
"gracefulCancel",t.reason},yp=({reason:e})=>{if(!(e instanceof DOMException))return e;let t=new Error(e.message);return Object.defineProperty(t,"stack",{value:e.
stack,enumerable:!1,configurable:!0,writable:!0}),t};import{setTimeout as wp}from"node:timers/promises";var ds=({timeout:e})=>{if(e!==void 0&&(!Number.isFinite(e)||e<0))throw new TypeError(`Expected the \`timeout\` option to be a non-negative integer, got \`${e}\` \
(${typeof e})`)},ps=(e,t,r,n)=>t===0||t===void 0?[]:[bp(e,t,r,n)],bp=async(e,t,r,{signal:n})=>{throw await wp(t,void 0,{signal:n}),r.terminationReason??="timeou\
t",e.kill(),new P};import{execPath as Sp,execArgv as xp}from"node:process";import ms from"node:path";var hs=({options:e})=>{if(e.node===!1)throw new TypeError('The "node" option cannot be false with `execaNode()`.');return{options:{...e,node:!0}}},gs=(e,t,{node:r=!1,
nodePath:n=Sp,nodeOptions:o=xp.filter(c=>!c.startsWith("--inspect")),cwd:i,execPath:s,...a})=>{if(s!==void 0)throw new TypeError('The "execPath" option has been\
 removed. Please use the "nodePath" option instead.');let c=ae(n,'The "nodePath" option'),f=ms.resolve(i,c),l={...a,nodePath:f,node:r,cwd:i};if(!r)return[e,t,l];
if(ms.basename(e,".exe")==="node")throw new TypeError('When the "node" option is true, the first argument does not need to be "node".');return[f,[...o,e,...t],{
ipc:!0,...l,shell:!1}]};import{serialize as Ep}from"node:v8";var ys=({ipcInput:e,ipc:t,serialization:r})=>{if(e!==void 0){if(!t)throw new Error("The `ipcInput` option cannot be set unl\
ess the `ipc` option is `true`.");Ap[r](e)}},Tp=e=>{try{Ep(e)}catch(t){throw new Error("The `ipcInput` option is not serializable with a structured clone.",{cause:t})}},
Op=e=>{try{JSON.stringify(e)}catch(t){throw new Error("The `ipcInput` option is not serializable with JSON.",{cause:t})}},Ap={advanced:Tp,json:Op},ws=async(e,t)=>{
t!==void 0&&await e.sendMessage(t)};var Ss=({encoding:e})=>{if(Br.has(e))return;let t=Dp(e);if(t!==void 0)throw new TypeError(`Invalid option \`encoding: ${yt(e)}\`.
Please rename it to ${yt(t)}.`);let r=[...Br].map(n=>yt(n)).join(", ");throw new TypeError(`Invalid option \`encoding: ${yt(e)}\`.
Please rename it to one of: ${r}.`)},Rp=new Set(["utf8","utf16le"]),A=new Set(["buffer","hex","base64","base64url","latin1","ascii"]),Br=new Set([...Rp,...A]),Dp=e=>{
if(e===null)return"buffer";if(typeof e!="string")return;let t=e.toLowerCase();if(t in bs)return bs[t];if(Br.has(t))return t},bs={"utf-8":"utf8","utf-16le":"utf1\
6le","ucs-2":"utf16le",ucs2:"utf16le",binary:"latin1"},yt=e=>typeof e=="string"?`"${e}"`:String(e);import{statSync as Ip}from"node:fs";import Cp from"node:path";import Mp from"node:process";var xs=(e=Es())=>{let t=ae(e,'The "cwd" option');return Cp.resolve(t)},Es=()=>{try{return Mp.cwd()}catch(e){throw e.message=`The current directory does not exis\
t.
${e.message}`,e}},Ts=(e,t)=>{if(t===Es())return e;let r;try{r=Ip(t)}catch(n){return`The "cwd" option is invalid: ${t}.
${n.message}
${e}`}return r.isDirectory()?e:`The "cwd" option is not a directory: ${t}.
${e}`};var wt=(e,t,r)=>{r.cwd=xs(r.cwd);let[n,o,i]=gs(e,t,r),{command:s,args:a,options:c}=As.default._parse(n,o,i),f=uo(c),l=Lp(f);return ds(l),Ss(l),ys(l),Bi(l),fs(l),
l.shell=rr(l.shell),l.env=Bp(l),l.killSignal=Ii(l.killSignal),l.forceKillAfterDelay=Pi(l.forceKillAfterDelay),l.lines=l.lines.map((u,d)=>u&&!A.has(l.encoding)&&
l.buffer[d]),Os.platform==="win32"&&Pp.basename(s,".exe")==="cmd"&&a.unshift("/q"),{file:s,commandArguments:a,options:l}},Lp=({extendEnv:e=!0,preferLocal:t=!1,cwd:r,
localDir:n=r,encoding:o="utf8",reject:i=!0,cleanup:s=!0,all:a=!1,windowsHide:c=!0,killSignal:f="SIGTERM",forceKillAfterDelay:l=!0,gracefulCancel:u=!1,ipcInput:d,
ipc:p=d!==void 0||u,serialization:h="advanced",...g})=>({...g,extendEnv:e,preferLocal:t,cwd:r,localDirectory:n,encoding:o,reject:i,cleanup:s,all:a,windowsHide:c,
killSignal:f,forceKillAfterDelay:l,gracefulCancel:u,ipcInput:d,ipc:p,serialization:h}),Bp=({env:e,extendEnv:t,preferLocal:r,node:n,localDirectory:o,nodePath:i})=>{
let s=t?{...Os.env,...e}:e;return r||n?yi({env:s,cwd:o,execPath:i,preferLocal:r,addExecPath:n}):s};var bt=(e,t,r)=>r.shell&&t.length>0?[[e,...t].join(" "),[],r]:[e,t,r];import{inspect as pm}from"node:util";function he(e){if(typeof e=="string")return Up(e);if(!(ArrayBuffer.isView(e)&&e.BYTES_PER_ELEMENT===1))throw new Error("Input must be a string or a Uint8Array");
return $p(e)}var Up=e=>e.at(-1)===Rs?e.slice(0,e.at(-2)===Ds?-2:-1):e,$p=e=>e.at(-1)===vp?e.subarray(0,e.at(-2)===Fp?-2:-1):e,Rs=`
`,vp=Rs.codePointAt(0),Ds="\r",Fp=Ds.codePointAt(0);import{on as lm}from"node:events";import{finished as fm}from"node:stream/promises";function B(e,{checkOpen:t=!0}={}){return e!==null&&typeof e=="object"&&(e.writable||e.readable||!t||e.writable===void 0&&e.readable===void 0)&&typeof e.pipe=="f\
unction"}function Ur(e,{checkOpen:t=!0}={}){return B(e,{checkOpen:t})&&(e.writable||!t)&&typeof e.write=="function"&&typeof e.end=="function"&&typeof e.writable==
"boolean"&&typeof e.writableObjectMode=="boolean"&&typeof e.destroy=="function"&&typeof e.destroyed=="boolean"}function ee(e,{checkOpen:t=!0}={}){return B(e,{checkOpen:t})&&
(e.readable||!t)&&typeof e.read=="function"&&typeof e.readable=="boolean"&&typeof e.readableObjectMode=="boolean"&&typeof e.destroy=="function"&&typeof e.destroyed==
"boolean"}function $r(e,t){return Ur(e,t)&&ee(e,t)}var Np=Object.getPrototypeOf(Object.getPrototypeOf(async function*(){}).prototype),vr=class{#t;#r;#e=!1;#n=void 0;constructor(t,r){this.#t=t,this.#r=r}next(){let t=()=>this.#i();
return this.#n=this.#n?this.#n.then(t,t):t(),this.#n}return(t){let r=()=>this.#o(t);return this.#n?this.#n.then(r,r):r()}async#i(){if(this.#e)return{done:!0,value:void 0};
let t;try{t=await this.#t.read()}catch(r){throw this.#n=void 0,this.#e=!0,this.#t.releaseLock(),r}return t.done&&(this.#n=void 0,this.#e=!0,this.#t.releaseLock()),
t}async#o(t){if(this.#e)return{done:!0,value:t};if(this.#e=!0,!this.#r){let r=this.#t.cancel(t);return this.#t.releaseLock(),await r,{done:!0,value:t}}return this.#t.
releaseLock(),{done:!0,value:t}}},Fr=Symbol();function Is(){return this[Fr].next()}Object.defineProperty(Is,"name",{value:"next"});function Cs(e){return this[Fr].
return(e)}Object.defineProperty(Cs,"name",{value:"return"});var _p=Object.create(Np,{next:{enumerable:!0,configurable:!0,writable:!0,value:Is},return:{enumerable:!0,
configurable:!0,writable:!0,value:Cs}});function Nr({preventCancel:e=!1}={}){let t=this.getReader(),r=new vr(t,e),n=Object.create(_p);return n[Fr]=r,n}var Ms=e=>{if(ee(e,{checkOpen:!1})&&Le.on!==void 0)return jp(e);if(typeof e?.[Symbol.asyncIterator]=="function")return e;if(kp.call(e)==="[object ReadableStream\
]")return Nr.call(e);throw new TypeError("The first argument must be a Readable, a ReadableStream, or an async iterable.")},{toString:kp}=Object.prototype,jp=async function*(e){
let t=new AbortController,r={};Gp(e,t,r);try{for await(let[n]of Le.on(e,"data",{signal:t.signal}))yield n}catch(n){if(r.error!==void 0)throw r.error;if(!t.signal.
aborted)throw n}finally{e.destroy()}},Gp=async(e,t,r)=>{try{await Le.finished(e,{cleanup:!0,readable:!0,writable:!1,error:!1})}catch(n){r.error=n}finally{t.abort()}},
Le={};var ge=async(e,{init:t,convertChunk:r,getSize:n,truncateChunk:o,addChunk:i,getFinalChunk:s,finalize:a},{maxBuffer:c=Number.POSITIVE_INFINITY}={})=>{let f=Ms(e),
l=t();l.length=0;try{for await(let u of f){let d=Wp(u),p=r[d](u,l);Bs({convertedChunk:p,state:l,getSize:n,truncateChunk:o,addChunk:i,maxBuffer:c})}return zp({state:l,
convertChunk:r,getSize:n,truncateChunk:o,addChunk:i,getFinalChunk:s,maxBuffer:c}),a(l)}catch(u){let d=typeof u=="object"&&u!==null?u:new Error(u);throw d.bufferedData=
a(l),d}},zp=({state:e,getSize:t,truncateChunk:r,addChunk:n,getFinalChunk:o,maxBuffer:i})=>{let s=o(e);s!==void 0&&Bs({convertedChunk:s,state:e,getSize:t,truncateChunk:r,
addChunk:n,maxBuffer:i})},Bs=({convertedChunk:e,state:t,getSize:r,truncateChunk:n,addChunk:o,maxBuffer:i})=>{let s=r(e),a=t.length+s;if(a<=i){Ps(e,t,o,a);return}
let c=n(e,i-t.length);throw c!==void 0&&Ps(c,t,o,i),new F},Ps=(e,t,r,n)=>{t.contents=r(e,t,n),t.length=n},Wp=e=>{let t=typeof e;if(t==="string")return"string";if(t!==
"object"||e===null)return"others";if(globalThis.Buffer?.isBuffer(e))return"buffer";let r=Ls.call(e);return r==="[object ArrayBuffer]"?"arrayBuffer":r==="[object\
 DataView]"?"dataView":Number.isInteger(e.byteLength)&&Number.isInteger(e.byteOffset)&&Ls.call(e.buffer)==="[object ArrayBuffer]"?"typedArray":"others"},{toString:Ls}=Object.
prototype,F=class extends Error{name="MaxBufferError";constructor(){super("maxBuffer exceeded")}};var G=e=>e,Be=()=>{},St=({contents:e})=>e,xt=e=>{throw new Error(`Streams in object mode are not supported: ${String(e)}`)},Et=e=>e.length;async function Tt(e,t){return ge(e,Hp,t)}var Vp=()=>({contents:[]}),Yp=()=>1,qp=(e,{contents:t})=>(t.push(e),t),Hp={init:Vp,convertChunk:{string:G,buffer:G,arrayBuffer:G,
dataView:G,typedArray:G,others:G},getSize:Yp,truncateChunk:Be,addChunk:qp,getFinalChunk:Be,finalize:St};async function Ot(e,t){return ge(e,nm,t)}var Kp=()=>({contents:new ArrayBuffer(0)}),Xp=e=>Jp.encode(e),Jp=new TextEncoder,Us=e=>new Uint8Array(e),$s=e=>new Uint8Array(
e.buffer,e.byteOffset,e.byteLength),Qp=(e,t)=>e.slice(0,t),Zp=(e,{contents:t,length:r},n)=>{let o=Ns()?tm(t,n):em(t,n);return new Uint8Array(o).set(e,r),o},em=(e,t)=>{
if(t<=e.byteLength)return e;let r=new ArrayBuffer(Fs(t));return new Uint8Array(r).set(new Uint8Array(e),0),r},tm=(e,t)=>{if(t<=e.maxByteLength)return e.resize(t),
e;let r=new ArrayBuffer(t,{maxByteLength:Fs(t)});return new Uint8Array(r).set(new Uint8Array(e),0),r},Fs=e=>vs**Math.ceil(Math.log(e)/Math.log(vs)),vs=2,rm=({contents:e,
length:t})=>Ns()?e:e.slice(0,t),Ns=()=>"resize"in ArrayBuffer.prototype,nm={init:Kp,convertChunk:{string:Xp,buffer:Us,arrayBuffer:Us,dataView:$s,typedArray:$s,others:xt},
getSize:Et,truncateChunk:Qp,addChunk:Zp,getFinalChunk:Be,finalize:rm};async function Rt(e,t){return ge(e,cm,t)}var om=()=>({contents:"",textDecoder:new TextDecoder}),At=(e,{textDecoder:t})=>t.decode(e,{stream:!0}),im=(e,{contents:t})=>t+
e,sm=(e,t)=>e.slice(0,t),am=({textDecoder:e})=>{let t=e.decode();return t===""?void 0:t},cm={init:om,convertChunk:{string:G,buffer:At,arrayBuffer:At,dataView:At,
typedArray:At,others:xt},getSize:Et,truncateChunk:sm,addChunk:im,getFinalChunk:am,finalize:St};Object.assign(Le,{on:lm,finished:fm});var _s=({error:e,stream:t,readableObjectMode:r,lines:n,encoding:o,fdNumber:i})=>{if(!(e instanceof F))throw e;if(i==="all")return e;let s=um(r,n,o);throw e.maxBufferInfo=
{fdNumber:i,unit:s},t.destroy(),e},um=(e,t,r)=>e?"objects":t?"lines":r==="buffer"?"bytes":"characters",ks=(e,t,r)=>{if(t.length!==r)return;let n=new F;throw n.maxBufferInfo=
{fdNumber:"ipc"},n},js=(e,t)=>{let{streamName:r,threshold:n,unit:o}=dm(e,t);return`Command's ${r} was larger than ${n} ${o}`},dm=(e,t)=>{if(e?.maxBufferInfo===void 0)
return{streamName:"output",threshold:t[1],unit:"bytes"};let{maxBufferInfo:{fdNumber:r,unit:n}}=e;delete e.maxBufferInfo;let o=j(t,r);return r==="ipc"?{streamName:"\
IPC output",threshold:o,unit:"messages"}:{streamName:We(r),threshold:o,unit:n}},Gs=(e,t,r)=>e?.code==="ENOBUFS"&&t!==null&&t.some(n=>n!==null&&n.length>Dt(r)),zs=(e,t,r)=>{
if(!t)return e;let n=Dt(r);return e.length>n?e.slice(0,n):e},Dt=([,e])=>e;var Vs=({stdio:e,all:t,ipcOutput:r,originalError:n,signal:o,signalDescription:i,exitCode:s,escapedCommand:a,timedOut:c,isCanceled:f,isGracefullyCanceled:l,isMaxBuffer:u,
isForcefullyTerminated:d,forceKillAfterDelay:p,killSignal:h,maxBuffer:g,timeout:S,cwd:y})=>{let b=n?.code,T=mm({originalError:n,timedOut:c,timeout:S,isMaxBuffer:u,
maxBuffer:g,errorCode:b,signal:o,signalDescription:i,exitCode:s,isCanceled:f,isGracefullyCanceled:l,isForcefullyTerminated:d,forceKillAfterDelay:p,killSignal:h}),
R=gm(n,y),_=R===void 0?"":`
${R}`,W=`${T}: ${a}${_}`,J=t===void 0?[e[2],e[1]]:[t],ie=[W,...J,...e.slice(3),r.map(V=>ym(V)).join(`
`)].map(V=>Ae(he(wm(V)))).filter(Boolean).join(`

`);return{originalMessage:R,shortMessage:W,message:ie}},mm=({originalError:e,timedOut:t,timeout:r,isMaxBuffer:n,maxBuffer:o,errorCode:i,signal:s,signalDescription:a,
exitCode:c,isCanceled:f,isGracefullyCanceled:l,isForcefullyTerminated:u,forceKillAfterDelay:d,killSignal:p})=>{let h=hm(u,d);return t?`Command timed out after ${r}\
 milliseconds${h}`:l?s===void 0?`Command was gracefully canceled with exit code ${c}`:u?`Command was gracefully canceled${h}`:`Command was gracefully canceled w\
ith ${s} (${a})`:f?`Command was canceled${h}`:n?`${js(e,o)}${h}`:i!==void 0?`Command failed with ${i}${h}`:u?`Command was killed with ${p} (${nt(p)})${h}`:s!==void 0?
`Command was killed with ${s} (${a})`:c!==void 0?`Command failed with exit code ${c}`:"Command failed"},hm=(e,t)=>e?` and was forcefully terminated after ${t} m\
illiseconds`:"",gm=(e,t)=>{if(e instanceof P)return;let r=Si(e)?e.originalMessage:String(e?.message??e),n=Ae(Ts(r,t));return n===""?void 0:n},ym=e=>typeof e=="s\
tring"?e:pm(e),wm=e=>Array.isArray(e)?e.map(t=>he(Ws(t))).filter(Boolean).join(`
`):Ws(e),Ws=e=>typeof e=="string"?e:E(e)?Ge(e):"";var It=({command:e,escapedCommand:t,stdio:r,all:n,ipcOutput:o,options:{cwd:i},startTime:s})=>Ys({command:e,escapedCommand:t,cwd:i,durationMs:pr(s),failed:!1,timedOut:!1,
isCanceled:!1,isGracefullyCanceled:!1,isTerminated:!1,isMaxBuffer:!1,isForcefullyTerminated:!1,exitCode:0,stdout:r[1],stderr:r[2],all:n,stdio:r,ipcOutput:o,pipedFrom:[]}),
ye=({error:e,command:t,escapedCommand:r,fileDescriptors:n,options:o,startTime:i,isSync:s})=>Ue({error:e,command:t,escapedCommand:r,startTime:i,timedOut:!1,isCanceled:!1,
isGracefullyCanceled:!1,isMaxBuffer:!1,isForcefullyTerminated:!1,stdio:Array.from({length:n.length}),ipcOutput:[],options:o,isSync:s}),Ue=({error:e,command:t,escapedCommand:r,
startTime:n,timedOut:o,isCanceled:i,isGracefullyCanceled:s,isMaxBuffer:a,isForcefullyTerminated:c,exitCode:f,signal:l,stdio:u,all:d,ipcOutput:p,options:{timeoutDuration:h,
timeout:g=h,forceKillAfterDelay:S,killSignal:y,cwd:b,maxBuffer:T},isSync:R})=>{let{exitCode:_,signal:W,signalDescription:J}=Sm(f,l),{originalMessage:ie,shortMessage:V,
message:Kt}=Vs({stdio:u,all:d,ipcOutput:p,originalError:e,signal:W,signalDescription:J,exitCode:_,escapedCommand:r,timedOut:o,isCanceled:i,isGracefullyCanceled:s,
isMaxBuffer:a,isForcefullyTerminated:c,forceKillAfterDelay:S,killSignal:y,maxBuffer:T,timeout:g,cwd:b}),Ee=wi(e,Kt,R);return Object.assign(Ee,bm({error:Ee,command:t,
escapedCommand:r,startTime:n,timedOut:o,isCanceled:i,isGracefullyCanceled:s,isMaxBuffer:a,isForcefullyTerminated:c,exitCode:_,signal:W,signalDescription:J,stdio:u,
all:d,ipcOutput:p,cwd:b,originalMessage:ie,shortMessage:V})),Ee},bm=({error:e,command:t,escapedCommand:r,startTime:n,timedOut:o,isCanceled:i,isGracefullyCanceled:s,
isMaxBuffer:a,isForcefullyTerminated:c,exitCode:f,signal:l,signalDescription:u,stdio:d,all:p,ipcOutput:h,cwd:g,originalMessage:S,shortMessage:y})=>Ys({shortMessage:y,
originalMessage:S,command:t,escapedCommand:r,cwd:g,durationMs:pr(n),failed:!0,timedOut:o,isCanceled:i,isGracefullyCanceled:s,isTerminated:l!==void 0,isMaxBuffer:a,
isForcefullyTerminated:c,exitCode:f,signal:l,signalDescription:u,code:e.cause?.code,stdout:d[1],stderr:d[2],all:p,stdio:d,ipcOutput:h,pipedFrom:[]}),Ys=e=>Object.
fromEntries(Object.entries(e).filter(([,t])=>t!==void 0)),Sm=(e,t)=>{let r=e===null?void 0:e,n=t===null?void 0:t,o=n===void 0?void 0:nt(t);return{exitCode:r,signal:n,
signalDescription:o}};var qs=e=>Number.isFinite(e)?e:0;function xm(e){return{days:Math.trunc(e/864e5),hours:Math.trunc(e/36e5%24),minutes:Math.trunc(e/6e4%60),seconds:Math.trunc(e/1e3%
60),milliseconds:Math.trunc(e%1e3),microseconds:Math.trunc(qs(e*1e3)%1e3),nanoseconds:Math.trunc(qs(e*1e6)%1e3)}}function Em(e){return{days:e/86400000n,hours:e/
3600000n%24n,minutes:e/60000n%60n,seconds:e/1000n%60n,milliseconds:e%1000n,microseconds:0n,nanoseconds:0n}}function _r(e){switch(typeof e){case"number":{if(Number.
isFinite(e))return xm(e);break}case"bigint":return Em(e)}throw new TypeError("Expected a finite number or bigint")}var Tm=e=>e===0||e===0n,Om=(e,t)=>t===1||t===1n?e:`${e}s`,Am=1e-7,Rm=24n*60n*60n*1000n;function kr(e,t){let r=typeof e=="bigint";if(!r&&!Number.isFinite(e))throw new TypeError(
"Expected a finite number or bigint");t={...t};let n=e<0?"-":"";e=e<0?-e:e,t.colonNotation&&(t.compact=!1,t.formatSubMilliseconds=!1,t.separateMilliseconds=!1,t.
verbose=!1),t.compact&&(t.unitCount=1,t.secondsDecimalDigits=0,t.millisecondsDecimalDigits=0);let o=[],i=(l,u)=>{let d=Math.floor(l*10**u+Am);return(Math.round(
d)/10**u).toFixed(u)},s=(l,u,d,p)=>{if(!((o.length===0||!t.colonNotation)&&Tm(l)&&!(t.colonNotation&&d==="m"))){if(p??=String(l),t.colonNotation){let h=p.includes(
".")?p.split(".")[0].length:p.length,g=o.length>0?2:1;p="0".repeat(Math.max(0,g-h))+p}else p+=t.verbose?" "+Om(u,l):d;o.push(p)}},a=_r(e),c=BigInt(a.days);if(t.
hideYearAndDays?s(BigInt(c)*24n+BigInt(a.hours),"hour","h"):(t.hideYear?s(c,"day","d"):(s(c/365n,"year","y"),s(c%365n,"day","d")),s(Number(a.hours),"hour","h")),
s(Number(a.minutes),"minute","m"),!t.hideSeconds)if(t.separateMilliseconds||t.formatSubMilliseconds||!t.colonNotation&&e<1e3&&!t.subSecondsAsDecimals){let l=Number(
a.seconds),u=Number(a.milliseconds),d=Number(a.microseconds),p=Number(a.nanoseconds);if(s(l,"second","s"),t.formatSubMilliseconds)s(u,"millisecond","ms"),s(d,"m\
icrosecond","\xB5s"),s(p,"nanosecond","ns");else{let h=u+d/1e3+p/1e6,g=typeof t.millisecondsDecimalDigits=="number"?t.millisecondsDecimalDigits:0,S=h>=1?Math.round(
h):Math.ceil(h),y=1e3-10**-g,b=g?Math.min(h,y).toFixed(g):Math.min(S,y);s(Number.parseFloat(b),"millisecond","ms",b)}}else{let l=(r?Number(e%Rm):e)/1e3%60,u=typeof t.
secondsDecimalDigits=="number"?t.secondsDecimalDigits:1,d=i(l,u),p=t.keepDecimalsOnWholeSeconds?d:d.replace(/\.0+$/,"");s(Number.parseFloat(p),"second","s",p)}if(o.
length===0)return n+"0"+(t.verbose?" milliseconds":"ms");let f=t.colonNotation?":":" ";return typeof t.unitCount=="number"&&(o=o.slice(0,Math.max(t.unitCount,1))),
n+o.join(f)}var Hs=(e,t)=>{e.failed&&U({type:"error",verboseMessage:e.shortMessage,verboseInfo:t,result:e})};var Ks=(e,t)=>{ce(t)&&(Hs(e,t),Dm(e,t))},Dm=(e,t)=>{let r=`(done in ${kr(e.durationMs)})`;U({type:"duration",verboseMessage:r,verboseInfo:t,result:e})};var we=(e,t,{reject:r})=>{if(Ks(e,t),e.failed&&r)throw e;return e};import{readFileSync as Ea}from"node:fs";var Qs=(e,t)=>te(e)?"asyncGenerator":ta(e)?"generator":Ct(e)?"fileUrl":Lm(e)?"filePath":$m(e)?"webStream":B(e,{checkOpen:!1})?"native":E(e)?"uint8Array":vm(e)?"\
asyncIterable":Fm(e)?"iterable":zr(e)?Zs({transform:e},t):Pm(e)?Im(e,t):"native",Im=(e,t)=>$r(e.transform,{checkOpen:!1})?Cm(e,t):zr(e.transform)?Zs(e,t):Mm(e,t),
Cm=(e,t)=>(ea(e,t,"Duplex stream"),"duplex"),Zs=(e,t)=>(ea(e,t,"web TransformStream"),"webTransform"),ea=({final:e,binary:t,objectMode:r},n,o)=>{Xs(e,`${n}.fina\
l`,o),Xs(t,`${n}.binary`,o),jr(r,`${n}.objectMode`)},Xs=(e,t,r)=>{if(e!==void 0)throw new TypeError(`The \`${t}\` option can only be defined when using a generat\
or, not a ${r}.`)},Mm=({transform:e,final:t,binary:r,objectMode:n},o)=>{if(e!==void 0&&!Js(e))throw new TypeError(`The \`${o}.transform\` option must be a genera\
tor, a Duplex stream or a web TransformStream.`);if($r(t,{checkOpen:!1}))throw new TypeError(`The \`${o}.final\` option must not be a Duplex stream.`);if(zr(t))
throw new TypeError(`The \`${o}.final\` option must not be a web TransformStream.`);if(t!==void 0&&!Js(t))throw new TypeError(`The \`${o}.final\` option must be \
a generator.`);return jr(r,`${o}.binary`),jr(n,`${o}.objectMode`),te(e)||te(t)?"asyncGenerator":"generator"},jr=(e,t)=>{if(e!==void 0&&typeof e!="boolean")throw new TypeError(
`The \`${t}\` option must use a boolean.`)},Js=e=>te(e)||ta(e),te=e=>Object.prototype.toString.call(e)==="[object AsyncGeneratorFunction]",ta=e=>Object.prototype.
toString.call(e)==="[object GeneratorFunction]",Pm=e=>x(e)&&(e.transform!==void 0||e.final!==void 0),Ct=e=>Object.prototype.toString.call(e)==="[object URL]",ra=e=>Ct(
e)&&e.protocol!=="file:",Lm=e=>x(e)&&Object.keys(e).length>0&&Object.keys(e).every(t=>Bm.has(t))&&Gr(e.file),Bm=new Set(["file","append"]),Gr=e=>typeof e=="stri\
ng",na=(e,t)=>e==="native"&&typeof t=="string"&&!Um.has(t),Um=new Set(["ipc","ignore","inherit","overlapped","pipe"]),oa=e=>Object.prototype.toString.call(e)===
"[object ReadableStream]",Mt=e=>Object.prototype.toString.call(e)==="[object WritableStream]",$m=e=>oa(e)||Mt(e),zr=e=>oa(e?.readable)&&Mt(e?.writable),vm=e=>ia(
e)&&typeof e[Symbol.asyncIterator]=="function",Fm=e=>ia(e)&&typeof e[Symbol.iterator]=="function",ia=e=>typeof e=="object"&&e!==null,I=new Set(["generator","asy\
ncGenerator","duplex","webTransform"]),Pt=new Set(["fileUrl","filePath","fileNumber"]),Wr=new Set(["fileUrl","filePath"]),sa=new Set([...Wr,"webStream","nodeStr\
eam"]),aa=new Set(["webTransform","duplex"]),K={generator:"a generator",asyncGenerator:"an async generator",fileUrl:"a file URL",filePath:"a file path string",fileNumber:"\
a file descriptor number",webStream:"a web stream",nodeStream:"a Node.js stream",webTransform:"a web TransformStream",duplex:"a Duplex stream",native:"any value",
iterable:"an iterable",asyncIterable:"an async iterable",string:"a string",uint8Array:"a Uint8Array"};var Vr=(e,t,r,n)=>n==="output"?Nm(e,t,r):_m(e,t,r),Nm=(e,t,r)=>{let n=t!==0&&r[t-1].value.readableObjectMode;return{writableObjectMode:n,readableObjectMode:e??n}},
_m=(e,t,r)=>{let n=t===0?e===!0:r[t-1].value.readableObjectMode,o=t!==r.length-1&&(e??n);return{writableObjectMode:n,readableObjectMode:o}},ca=(e,t)=>{let r=e.findLast(
({type:n})=>I.has(n));return r===void 0?!1:t==="input"?r.value.writableObjectMode:r.value.readableObjectMode};var la=(e,t,r,n)=>[...e.filter(({type:o})=>!I.has(o)),...km(e,t,r,n)],km=(e,t,r,{encoding:n})=>{let o=e.filter(({type:s})=>I.has(s)),i=Array.from({length:o.length});
for(let[s,a]of Object.entries(o))i[s]=jm({stdioItem:a,index:Number(s),newTransforms:i,optionName:t,direction:r,encoding:n});return Vm(i,r)},jm=({stdioItem:e,stdioItem:{
type:t},index:r,newTransforms:n,optionName:o,direction:i,encoding:s})=>t==="duplex"?Gm({stdioItem:e,optionName:o}):t==="webTransform"?zm({stdioItem:e,index:r,newTransforms:n,
direction:i}):Wm({stdioItem:e,index:r,newTransforms:n,direction:i,encoding:s}),Gm=({stdioItem:e,stdioItem:{value:{transform:t,transform:{writableObjectMode:r,readableObjectMode:n},
objectMode:o=n}},optionName:i})=>{if(o&&!n)throw new TypeError(`The \`${i}.objectMode\` option can only be \`true\` if \`new Duplex({objectMode: true})\` is used.`);
if(!o&&n)throw new TypeError(`The \`${i}.objectMode\` option cannot be \`false\` if \`new Duplex({objectMode: true})\` is used.`);return{...e,value:{transform:t,
writableObjectMode:r,readableObjectMode:n}}},zm=({stdioItem:e,stdioItem:{value:t},index:r,newTransforms:n,direction:o})=>{let{transform:i,objectMode:s}=x(t)?t:{
transform:t},{writableObjectMode:a,readableObjectMode:c}=Vr(s,r,n,o);return{...e,value:{transform:i,writableObjectMode:a,readableObjectMode:c}}},Wm=({stdioItem:e,
stdioItem:{value:t},index:r,newTransforms:n,direction:o,encoding:i})=>{let{transform:s,final:a,binary:c=!1,preserveNewlines:f=!1,objectMode:l}=x(t)?t:{transform:t},
u=c||A.has(i),{writableObjectMode:d,readableObjectMode:p}=Vr(l,r,n,o);return{...e,value:{transform:s,final:a,binary:u,preserveNewlines:f,writableObjectMode:d,readableObjectMode:p}}},
Vm=(e,t)=>t==="input"?e.reverse():e;import Yr from"node:process";var fa=(e,t,r)=>{let n=e.map(o=>Ym(o,t));if(n.includes("input")&&n.includes("output"))throw new TypeError(`The \`${r}\` option must not be an array of both reada\
ble and writable values.`);return n.find(Boolean)??Km},Ym=({type:e,value:t},r)=>qm[r]??ua[e](t),qm=["input","output","output"],be=()=>{},qr=()=>"input",ua={generator:be,
asyncGenerator:be,fileUrl:be,filePath:be,iterable:qr,asyncIterable:qr,uint8Array:qr,webStream:e=>Mt(e)?"output":"input",nodeStream(e){return ee(e,{checkOpen:!1})?
Ur(e,{checkOpen:!1})?void 0:"input":"output"},webTransform:be,duplex:be,native(e){let t=Hm(e);if(t!==void 0)return t;if(B(e,{checkOpen:!1}))return ua.nodeStream(
e)}},Hm=e=>{if([0,Yr.stdin].includes(e))return"input";if([1,2,Yr.stdout,Yr.stderr].includes(e))return"output"},Km="output";var da=(e,t)=>t&&!e.includes("ipc")?[...e,"ipc"]:e;var pa=({stdio:e,ipc:t,buffer:r,...n},o,i)=>{let s=Xm(e,n).map((a,c)=>ma(a,c));return i?Qm(s,r,o):da(s,t)},Xm=(e,t)=>{if(e===void 0)return D.map(n=>t[n]);if(Jm(
t))throw new Error(`It's not possible to provide \`stdio\` in combination with one of ${D.map(n=>`\`${n}\``).join(", ")}`);if(typeof e=="string")return[e,e,e];if(!Array.
isArray(e))throw new TypeError(`Expected \`stdio\` to be of type \`string\` or \`Array\`, got \`${typeof e}\``);let r=Math.max(e.length,D.length);return Array.from(
{length:r},(n,o)=>e[o])},Jm=e=>D.some(t=>e[t]!==void 0),ma=(e,t)=>Array.isArray(e)?e.map(r=>ma(r,t)):e??(t>=D.length?"ignore":"pipe"),Qm=(e,t,r)=>e.map((n,o)=>!t[o]&&
o!==0&&!le(r,o)&&Zm(n)?"ignore":n),Zm=e=>e==="pipe"||Array.isArray(e)&&e.every(t=>t==="pipe");import{readFileSync as eh}from"node:fs";import th from"node:tty";var ga=({stdioItem:e,stdioItem:{type:t},isStdioArray:r,fdNumber:n,direction:o,isSync:i})=>!r||t!=="native"?e:i?rh({stdioItem:e,fdNumber:n,direction:o}):ih({stdioItem:e,
fdNumber:n}),rh=({stdioItem:e,stdioItem:{value:t,optionName:r},fdNumber:n,direction:o})=>{let i=nh({value:t,optionName:r,fdNumber:n,direction:o});if(i!==void 0)
return i;if(B(t,{checkOpen:!1}))throw new TypeError(`The \`${r}: Stream\` option cannot both be an array and include a stream with synchronous methods.`);return e},
nh=({value:e,optionName:t,fdNumber:r,direction:n})=>{let o=oh(e,r);if(o!==void 0){if(n==="output")return{type:"fileNumber",value:o,optionName:t};if(th.isatty(o))
throw new TypeError(`The \`${t}: ${st(e)}\` option is invalid: it cannot be a TTY with synchronous methods.`);return{type:"uint8Array",value:k(eh(o)),optionName:t}}},
oh=(e,t)=>{if(e==="inherit")return t;if(typeof e=="number")return e;let r=ze.indexOf(e);if(r!==-1)return r},ih=({stdioItem:e,stdioItem:{value:t,optionName:r},fdNumber:n})=>t===
"inherit"?{type:"nodeStream",value:ha(n,t,r),optionName:r}:typeof t=="number"?{type:"nodeStream",value:ha(t,t,r),optionName:r}:B(t,{checkOpen:!1})?{type:"nodeSt\
ream",value:t,optionName:r}:e,ha=(e,t,r)=>{let n=ze[e];if(n===void 0)throw new TypeError(`The \`${r}: ${t}\` option is invalid: no such standard stream.`);return n};var ya=({input:e,inputFile:t},r)=>r===0?[...sh(e),...ch(t)]:[],sh=e=>e===void 0?[]:[{type:ah(e),value:e,optionName:"input"}],ah=e=>{if(ee(e,{checkOpen:!1}))return"\
nodeStream";if(typeof e=="string")return"string";if(E(e))return"uint8Array";throw new Error("The `input` option must be a string, a Uint8Array or a Node.js Read\
able stream.")},ch=e=>e===void 0?[]:[{...lh(e),optionName:"inputFile"}],lh=e=>{if(Ct(e))return{type:"fileUrl",value:e};if(Gr(e))return{type:"filePath",value:{file:e}};
throw new Error("The `inputFile` option must be a file path string or a file URL.")};var wa=e=>e.filter((t,r)=>e.every((n,o)=>t.value!==n.value||r>=o||t.type==="generator"||t.type==="asyncGenerator")),ba=({stdioItem:{type:e,value:t,optionName:r},
direction:n,fileDescriptors:o,isSync:i})=>{let s=fh(o,e);if(s.length!==0){if(i){uh({otherStdioItems:s,type:e,value:t,optionName:r,direction:n});return}if(sa.has(
e))return Sa({otherStdioItems:s,type:e,value:t,optionName:r,direction:n});aa.has(e)&&ph({otherStdioItems:s,type:e,value:t,optionName:r})}},fh=(e,t)=>e.flatMap(({
direction:r,stdioItems:n})=>n.filter(o=>o.type===t).map((o=>({...o,direction:r})))),uh=({otherStdioItems:e,type:t,value:r,optionName:n,direction:o})=>{Wr.has(t)&&
Sa({otherStdioItems:e,type:t,value:r,optionName:n,direction:o})},Sa=({otherStdioItems:e,type:t,value:r,optionName:n,direction:o})=>{let i=e.filter(a=>dh(a,r));if(i.
length===0)return;let s=i.find(a=>a.direction!==o);return xa(s,n,t),o==="output"?i[0].stream:void 0},dh=({type:e,value:t},r)=>e==="filePath"?t.file===r.file:e===
"fileUrl"?t.href===r.href:t===r,ph=({otherStdioItems:e,type:t,value:r,optionName:n})=>{let o=e.find(({value:{transform:i}})=>i===r.transform);xa(o,n,t)},xa=(e,t,r)=>{
if(e!==void 0)throw new TypeError(`The \`${e.optionName}\` and \`${t}\` options must not target ${K[r]} that is the same.`)};var Lt=(e,t,r,n)=>{let i=pa(t,r,n).map((a,c)=>mh({stdioOption:a,fdNumber:c,options:t,isSync:n})),s=Eh({initialFileDescriptors:i,addProperties:e,options:t,isSync:n});
return t.stdio=s.map(({stdioItems:a})=>Ah(a)),s},mh=({stdioOption:e,fdNumber:t,options:r,isSync:n})=>{let o=We(t),{stdioItems:i,isStdioArray:s}=hh({stdioOption:e,
fdNumber:t,options:r,optionName:o}),a=fa(i,t,o),c=i.map(u=>ga({stdioItem:u,isStdioArray:s,fdNumber:t,direction:a,isSync:n})),f=la(c,o,a,r),l=ca(f,a);return xh(f,
l),{direction:a,objectMode:l,stdioItems:f}},hh=({stdioOption:e,fdNumber:t,options:r,optionName:n})=>{let i=[...(Array.isArray(e)?e:[e]).map(c=>gh(c,n)),...ya(r,
t)],s=wa(i),a=s.length>1;return yh(s,a,n),bh(s),{stdioItems:s,isStdioArray:a}},gh=(e,t)=>({type:Qs(e,t),value:e,optionName:t}),yh=(e,t,r)=>{if(e.length===0)throw new TypeError(
`The \`${r}\` option must not be an empty array.`);if(t){for(let{value:n,optionName:o}of e)if(wh.has(n))throw new Error(`The \`${o}\` option must not include \`${n}\
\`.`)}},wh=new Set(["ignore","ipc"]),bh=e=>{for(let t of e)Sh(t)},Sh=({type:e,value:t,optionName:r})=>{if(ra(t))throw new TypeError(`The \`${r}: URL\` option mus\
t use the \`file:\` scheme.
For example, you can use the \`pathToFileURL()\` method of the \`url\` core module.`);if(na(e,t))throw new TypeError(`The \`${r}: { file: '...' }\` option must b\
e used instead of \`${r}: '...'\`.`)},xh=(e,t)=>{if(!t)return;let r=e.find(({type:n})=>Pt.has(n));if(r!==void 0)throw new TypeError(`The \`${r.optionName}\` opti\
on cannot use both files and transforms in objectMode.`)},Eh=({initialFileDescriptors:e,addProperties:t,options:r,isSync:n})=>{let o=[];try{for(let i of e)o.push(
Th({fileDescriptor:i,fileDescriptors:o,addProperties:t,options:r,isSync:n}));return o}catch(i){throw Hr(o),i}},Th=({fileDescriptor:{direction:e,objectMode:t,stdioItems:r},
fileDescriptors:n,addProperties:o,options:i,isSync:s})=>{let a=r.map(c=>Oh({stdioItem:c,addProperties:o,direction:e,options:i,fileDescriptors:n,isSync:s}));return{
direction:e,objectMode:t,stdioItems:a}},Oh=({stdioItem:e,addProperties:t,direction:r,options:n,fileDescriptors:o,isSync:i})=>{let s=ba({stdioItem:e,direction:r,
fileDescriptors:o,isSync:i});return s!==void 0?{...e,stream:s}:{...e,...t[r][e.type](e,n)}},Hr=e=>{for(let{stdioItems:t}of e)for(let{stream:r}of t)r!==void 0&&!M(
r)&&r.destroy()},Ah=e=>{if(e.length>1)return e.some(({value:n})=>n==="overlapped")?"overlapped":"pipe";let[{type:t,value:r}]=e;return t==="native"?r:"pipe"};var Oa=(e,t)=>Lt(Dh,e,t,!0),N=({type:e,optionName:t})=>{Aa(t,K[e])},Rh=({optionName:e,value:t})=>((t==="ipc"||t==="overlapped")&&Aa(e,`"${t}"`),{}),Aa=(e,t)=>{throw new TypeError(
`The \`${e}\` option cannot be ${t} with synchronous methods.`)},Ta={generator(){},asyncGenerator:N,webStream:N,nodeStream:N,webTransform:N,duplex:N,asyncIterable:N,
native:Rh},Dh={input:{...Ta,fileUrl:({value:e})=>({contents:[k(Ea(e))]}),filePath:({value:{file:e}})=>({contents:[k(Ea(e))]}),fileNumber:N,iterable:({value:e})=>({
contents:[...e]}),string:({value:e})=>({contents:[e]}),uint8Array:({value:e})=>({contents:[e]})},output:{...Ta,fileUrl:({value:e})=>({path:e}),filePath:({value:{
file:e,append:t}})=>({path:e,append:t}),fileNumber:({value:e})=>({path:e}),iterable:N,string:N,uint8Array:N}};var z=(e,{stripFinalNewline:t},r)=>Kr(t,r)&&e!==void 0&&!Array.isArray(e)?he(e):e,Kr=(e,t)=>t==="all"?e[1]||e[2]:e[t];import{Transform as Hh,getDefaultHighWaterMark as va}from"node:stream";var Bt=(e,t,r,n)=>e||r?void 0:Da(t,n),Jr=(e,t,r)=>r?e.flatMap(n=>Ra(n,t)):Ra(e,t),Ra=(e,t)=>{let{transform:r,final:n}=Da(t,{});return[...r(e),...n()]},Da=(e,t)=>(t.
previousChunks="",{transform:Ih.bind(void 0,t,e),final:Mh.bind(void 0,t)}),Ih=function*(e,t,r){if(typeof r!="string"){yield r;return}let{previousChunks:n}=e,o=-1;
for(let i=0;i<r.length;i+=1)if(r[i]===`
`){let s=Ch(r,i,t,e),a=r.slice(o+1,i+1-s);n.length>0&&(a=Xr(n,a),n=""),yield a,o=i}o!==r.length-1&&(n=Xr(n,r.slice(o+1))),e.previousChunks=n},Ch=(e,t,r,n)=>r?0:
(n.isWindowsNewline=t!==0&&e[t-1]==="\r",n.isWindowsNewline?2:1),Mh=function*({previousChunks:e}){e.length>0&&(yield e)},Ia=({binary:e,preserveNewlines:t,readableObjectMode:r,
state:n})=>e||t||r?void 0:{transform:Ph.bind(void 0,n)},Ph=function*({isWindowsNewline:e=!1},t){let{unixNewline:r,windowsNewline:n,LF:o,concatBytes:i}=typeof t==
"string"?Lh:Uh;if(t.at(-1)===o){yield t;return}yield i(t,e?n:r)},Xr=(e,t)=>`${e}${t}`,Lh={windowsNewline:`\r
`,unixNewline:`
`,LF:`
`,concatBytes:Xr},Bh=(e,t)=>{let r=new Uint8Array(e.length+t.length);return r.set(e,0),r.set(t,e.length),r},Uh={windowsNewline:new Uint8Array([13,10]),unixNewline:new Uint8Array(
[10]),LF:10,concatBytes:Bh};import{Buffer as $h}from"node:buffer";var Ca=(e,t)=>e?void 0:vh.bind(void 0,t),vh=function*(e,t){if(typeof t!="string"&&!E(t)&&!$h.isBuffer(t))throw new TypeError(`The \`${e}\` option's transform mus\
t use "objectMode: true" to receive as input: ${typeof t}.`);yield t},Ma=(e,t)=>e?Fh.bind(void 0,t):Nh.bind(void 0,t),Fh=function*(e,t){Pa(e,t),yield t},Nh=function*(e,t){
if(Pa(e,t),typeof t!="string"&&!E(t))throw new TypeError(`The \`${e}\` option's function must yield a string or an Uint8Array, not ${typeof t}.`);yield t},Pa=(e,t)=>{
if(t==null)throw new TypeError(`The \`${e}\` option's function must not call \`yield ${t}\`.
Instead, \`yield\` should either be called with a value, or not be called at all. For example:
  if (condition) { yield value; }`)};import{Buffer as _h}from"node:buffer";import{StringDecoder as kh}from"node:string_decoder";var Ut=(e,t,r)=>{if(r)return;if(e)return{transform:jh.bind(void 0,new TextEncoder)};let n=new kh(t);return{transform:Gh.bind(void 0,n),final:zh.bind(void 0,n)}},
jh=function*(e,t){_h.isBuffer(t)?yield k(t):typeof t=="string"?yield e.encode(t):yield t},Gh=function*(e,t){yield E(t)?e.write(t):t},zh=function*(e){let t=e.end();
t!==""&&(yield t)};import{callbackify as La}from"node:util";var Qr=La(async(e,t,r,n)=>{t.currentIterable=e(...r);try{for await(let o of t.currentIterable)n.push(o)}finally{delete t.
currentIterable}}),$t=async function*(e,t,r){if(r===t.length){yield e;return}let{transform:n=Vh}=t[r];for await(let o of n(e))yield*$t(o,t,r+1)},Ba=async function*(e){
for(let[t,{final:r}]of Object.entries(e))yield*Wh(r,Number(t),e)},Wh=async function*(e,t,r){if(e!==void 0)for await(let n of e())yield*$t(n,r,t+1)},Ua=La(async({
currentIterable:e},t)=>{if(e!==void 0){await(t?e.throw(t):e.return());return}if(t)throw t}),Vh=function*(e){yield e};var Zr=(e,t,r,n)=>{try{for(let o of e(...t))r.push(o);n()}catch(o){n(o)}},$a=(e,t)=>[...t.flatMap(r=>[...re(r,e,0)]),...$e(e)],re=function*(e,t,r){if(r===t.length){
yield e;return}let{transform:n=qh}=t[r];for(let o of n(e))yield*re(o,t,r+1)},$e=function*(e){for(let[t,{final:r}]of Object.entries(e))yield*Yh(r,Number(t),e)},Yh=function*(e,t,r){
if(e!==void 0)for(let n of e())yield*re(n,r,t+1)},qh=function*(e){yield e};var en=({value:e,value:{transform:t,final:r,writableObjectMode:n,readableObjectMode:o},optionName:i},{encoding:s})=>{let a={},c=Fa(e,s,i),f=te(t),l=te(r),u=f?Qr.
bind(void 0,$t,a):Zr.bind(void 0,re),d=f||l?Qr.bind(void 0,Ba,a):Zr.bind(void 0,$e),p=f||l?Ua.bind(void 0,a):void 0;return{stream:new Hh({writableObjectMode:n,writableHighWaterMark:va(
n),readableObjectMode:o,readableHighWaterMark:va(o),transform(g,S,y){u([g,c,0],this,y)},flush(g){d([c],this,g)},destroy:p})}},vt=(e,t,r,n)=>{let o=t.filter(({type:s})=>s===
"generator"),i=n?o.reverse():o;for(let{value:s,optionName:a}of i){let c=Fa(s,r,a);e=$a(c,e)}return e},Fa=({transform:e,final:t,binary:r,writableObjectMode:n,readableObjectMode:o,
preserveNewlines:i},s,a)=>{let c={};return[{transform:Ca(n,a)},Ut(r,s,n),Bt(r,i,n,c),{transform:e,final:t},{transform:Ma(o,a)},Ia({binary:r,preserveNewlines:i,readableObjectMode:o,
state:c})].filter(Boolean)};var Na=(e,t)=>{for(let r of Kh(e))Xh(e,r,t)},Kh=e=>new Set(Object.entries(e).filter(([,{direction:t}])=>t==="input").map(([t])=>Number(t))),Xh=(e,t,r)=>{let{stdioItems:n}=e[t],
o=n.filter(({contents:a})=>a!==void 0);if(o.length===0)return;if(t!==0){let[{type:a,optionName:c}]=o;throw new TypeError(`Only the \`stdin\` option, not \`${c}\`\
, can be ${K[a]} with synchronous methods.`)}let s=o.map(({contents:a})=>a).map(a=>Jh(a,n));r.input=Oe(s)},Jh=(e,t)=>{let r=vt(e,t,"utf8",!0);return Qh(r),Oe(r)},
Qh=e=>{let t=e.find(r=>typeof r!="string"&&!E(r));if(t!==void 0)throw new TypeError(`The \`stdin\` option is invalid: when passing objects as input, a transform m\
ust be used to serialize them to strings or Uint8Arrays: ${t}.`)};import{writeFileSync as rg,appendFileSync as ng}from"node:fs";var Ft=({stdioItems:e,encoding:t,verboseInfo:r,fdNumber:n})=>n!=="all"&&le(r,n)&&!A.has(t)&&Zh(n)&&(e.some(({type:o,value:i})=>o==="native"&&eg.has(i))||e.every(
({type:o})=>I.has(o))),Zh=e=>e===1||e===2,eg=new Set(["pipe","overlapped"]),_a=async(e,t,r,n)=>{for await(let o of e)tg(t)||ja(o,r,n)},ka=(e,t,r)=>{for(let n of e)
ja(n,t,r)},tg=e=>e._readableState.pipes.length>0,ja=(e,t,r)=>{let n=Ke(e);U({type:"output",verboseMessage:n,fdNumber:t,verboseInfo:r})};var Ga=({fileDescriptors:e,syncResult:{output:t},options:r,isMaxBuffer:n,verboseInfo:o})=>{if(t===null)return{output:Array.from({length:3})};let i={},s=new Set(
[]);return{output:t.map((c,f)=>og({result:c,fileDescriptors:e,fdNumber:f,state:i,outputFiles:s,isMaxBuffer:n,verboseInfo:o},r)),...i}},og=({result:e,fileDescriptors:t,
fdNumber:r,state:n,outputFiles:o,isMaxBuffer:i,verboseInfo:s},{buffer:a,encoding:c,lines:f,stripFinalNewline:l,maxBuffer:u})=>{if(e===null)return;let d=zs(e,i,u),
p=k(d),{stdioItems:h,objectMode:g}=t[r],S=ig([p],h,c,n),{serializedResult:y,finalResult:b=y}=sg({chunks:S,objectMode:g,encoding:c,lines:f,stripFinalNewline:l,fdNumber:r});
ag({serializedResult:y,fdNumber:r,state:n,verboseInfo:s,encoding:c,stdioItems:h,objectMode:g});let T=a[r]?b:void 0;try{return n.error===void 0&&cg(y,h,o),T}catch(R){
return n.error=R,T}},ig=(e,t,r,n)=>{try{return vt(e,t,r,!1)}catch(o){return n.error=o,e}},sg=({chunks:e,objectMode:t,encoding:r,lines:n,stripFinalNewline:o,fdNumber:i})=>{
if(t)return{serializedResult:e};if(r==="buffer")return{serializedResult:Oe(e)};let s=oo(e,r);return n[i]?{serializedResult:s,finalResult:Jr(s,!o[i],t)}:{serializedResult:s}},
ag=({serializedResult:e,fdNumber:t,state:r,verboseInfo:n,encoding:o,stdioItems:i,objectMode:s})=>{if(!Ft({stdioItems:i,encoding:o,verboseInfo:n,fdNumber:t}))return;
let a=Jr(e,!1,s);try{ka(a,t,n)}catch(c){r.error??=c}},cg=(e,t,r)=>{for(let{path:n,append:o}of t.filter(({type:i})=>Pt.has(i))){let i=typeof n=="string"?n:n.toString();
o||r.has(i)?ng(n,e):(r.add(i),rg(n,e))}};var za=([,e,t],r)=>{if(r.all)return e===void 0?t:t===void 0?e:Array.isArray(e)?Array.isArray(t)?[...e,...t]:[...e,z(t,r,"all")]:Array.isArray(t)?[z(e,r,"all"),...t]:
E(e)&&E(t)?nr([e,t]):`${e}${t}`};import{once as tn}from"node:events";var Wa=async(e,t)=>{let[r,n]=await lg(e);return t.isForcefullyTerminated??=!1,[r,n]},lg=async e=>{let[t,r]=await Promise.allSettled([tn(e,"spawn"),tn(e,"exit")]);
return t.status==="rejected"?[]:r.status==="rejected"?Va(e):r.value},Va=async e=>{try{return await tn(e,"exit")}catch{return Va(e)}},Ya=async e=>{let[t,r]=await e;
if(!fg(t,r)&&rn(t,r))throw new P;return[t,r]},fg=(e,t)=>e===void 0&&t===void 0,rn=(e,t)=>e!==0||t!==null;var qa=({error:e,status:t,signal:r,output:n},{maxBuffer:o})=>{let i=ug(e,t,r),s=i?.code==="ETIMEDOUT",a=Gs(i,n,o);return{resultError:i,exitCode:t,signal:r,timedOut:s,
isMaxBuffer:a}},ug=(e,t,r)=>e!==void 0?e:rn(t,r)?new P:void 0;var Ha=(e,t,r)=>{let{file:n,commandArguments:o,command:i,escapedCommand:s,startTime:a,verboseInfo:c,options:f,fileDescriptors:l}=pg(e,t,r),u=gg({file:n,commandArguments:o,
options:f,command:i,escapedCommand:s,verboseInfo:c,fileDescriptors:l,startTime:a});return we(u,c,f)},pg=(e,t,r)=>{let{command:n,escapedCommand:o,startTime:i,verboseInfo:s}=Je(
e,t,r),a=mg(r),{file:c,commandArguments:f,options:l}=wt(e,t,a);hg(l);let u=Oa(l,s);return{file:c,commandArguments:f,command:n,escapedCommand:o,startTime:i,verboseInfo:s,
options:l,fileDescriptors:u}},mg=e=>e.node&&!e.ipc?{...e,ipc:!1}:e,hg=({ipc:e,ipcInput:t,detached:r,cancelSignal:n})=>{t&&Nt("ipcInput"),e&&Nt("ipc: true"),r&&Nt(
"detached: true"),n&&Nt("cancelSignal")},Nt=e=>{throw new TypeError(`The "${e}" option cannot be used with synchronous methods.`)},gg=({file:e,commandArguments:t,
options:r,command:n,escapedCommand:o,verboseInfo:i,fileDescriptors:s,startTime:a})=>{let c=yg({file:e,commandArguments:t,options:r,command:n,escapedCommand:o,fileDescriptors:s,
startTime:a});if(c.failed)return c;let{resultError:f,exitCode:l,signal:u,timedOut:d,isMaxBuffer:p}=qa(c,r),{output:h,error:g=f}=Ga({fileDescriptors:s,syncResult:c,
options:r,isMaxBuffer:p,verboseInfo:i}),S=h.map((b,T)=>z(b,r,T)),y=z(za(h,r),r,"all");return bg({error:g,exitCode:l,signal:u,timedOut:d,isMaxBuffer:p,stdio:S,all:y,
options:r,command:n,escapedCommand:o,startTime:a})},yg=({file:e,commandArguments:t,options:r,command:n,escapedCommand:o,fileDescriptors:i,startTime:s})=>{try{Na(
i,r);let a=wg(r);return dg(...bt(e,t,a))}catch(a){return ye({error:a,command:n,escapedCommand:o,fileDescriptors:i,options:r,startTime:s,isSync:!0})}},wg=({encoding:e,
maxBuffer:t,...r})=>({...r,encoding:"buffer",maxBuffer:Dt(t)}),bg=({error:e,exitCode:t,signal:r,timedOut:n,isMaxBuffer:o,stdio:i,all:s,options:a,command:c,escapedCommand:f,
startTime:l})=>e===void 0?It({command:c,escapedCommand:f,stdio:i,all:s,ipcOutput:[],options:a,startTime:l}):Ue({error:e,command:c,escapedCommand:f,timedOut:n,isCanceled:!1,
isGracefullyCanceled:!1,isMaxBuffer:o,isForcefullyTerminated:!1,exitCode:t,signal:r,stdio:i,all:s,ipcOutput:[],options:a,startTime:l,isSync:!0});import{setMaxListeners as sw}from"node:events";import{spawn as aw}from"node:child_process";import Za from"node:process";import{once as nn,on as Sg}from"node:events";var Ka=({anyProcess:e,channel:t,isSubprocess:r,ipc:n},{reference:o=!0,filter:i}={})=>(de({methodName:"getOneMessage",isSubprocess:r,ipc:n,isConnected:dt(e)}),xg(
{anyProcess:e,channel:t,isSubprocess:r,filter:i,reference:o})),xg=async({anyProcess:e,channel:t,isSubprocess:r,filter:n,reference:o})=>{ct(t,o);let i=H(e,t,r),s=new AbortController;
try{return await Promise.race([Eg(i,n,s),Tg(i,r,s),Og(i,r,s)])}catch(a){throw pe(e),a}finally{s.abort(),lt(t,o)}},Eg=async(e,t,{signal:r})=>{if(t===void 0){let[
n]=await nn(e,"message",{signal:r});return n}for await(let[n]of Sg(e,"message",{signal:r}))if(t(n))return n},Tg=async(e,t,{signal:r})=>{await nn(e,"disconnect",
{signal:r}),$i(t)},Og=async(e,t,{signal:r})=>{let[n]=await nn(e,"strict:error",{signal:r});throw it(n,t)};import{once as Ja,on as Ag}from"node:events";var Qa=({anyProcess:e,channel:t,isSubprocess:r,ipc:n},{reference:o=!0}={})=>on({anyProcess:e,channel:t,isSubprocess:r,ipc:n,shouldAwait:!r,reference:o}),on=({anyProcess:e,
channel:t,isSubprocess:r,ipc:n,shouldAwait:o,reference:i})=>{de({methodName:"getEachMessage",isSubprocess:r,ipc:n,isConnected:dt(e)}),ct(t,i);let s=H(e,t,r),a=new AbortController,
c={};return Rg(e,s,a),Dg({ipcEmitter:s,isSubprocess:r,controller:a,state:c}),Ig({anyProcess:e,channel:t,ipcEmitter:s,isSubprocess:r,shouldAwait:o,controller:a,state:c,
reference:i})},Rg=async(e,t,r)=>{try{await Ja(t,"disconnect",{signal:r.signal}),r.abort()}catch{}},Dg=async({ipcEmitter:e,isSubprocess:t,controller:r,state:n})=>{
try{let[o]=await Ja(e,"strict:error",{signal:r.signal});n.error=it(o,t),r.abort()}catch{}},Ig=async function*({anyProcess:e,channel:t,ipcEmitter:r,isSubprocess:n,
shouldAwait:o,controller:i,state:s,reference:a}){try{for await(let[c]of Ag(r,"message",{signal:i.signal}))Xa(s),yield c}catch{Xa(s)}finally{i.abort(),lt(t,a),n||
pe(e),o&&await e}},Xa=({error:e})=>{if(e)throw e};var ec=(e,{ipc:t})=>{Object.assign(e,rc(e,!1,t))},tc=()=>{let e=Za,t=!0,r=Za.channel!==void 0;return{...rc(e,t,r),getCancelSignal:cs.bind(void 0,{anyProcess:e,channel:e.
channel,isSubprocess:t,ipc:r})}},rc=(e,t,r)=>({sendMessage:gt.bind(void 0,{anyProcess:e,channel:e.channel,isSubprocess:t,ipc:r}),getOneMessage:Ka.bind(void 0,{anyProcess:e,
channel:e.channel,isSubprocess:t,ipc:r}),getEachMessage:Qa.bind(void 0,{anyProcess:e,channel:e.channel,isSubprocess:t,ipc:r})});import{ChildProcess as Cg}from"node:child_process";import{PassThrough as Mg,Readable as Pg,Writable as Lg,Duplex as Bg}from"node:stream";var nc=({error:e,command:t,escapedCommand:r,fileDescriptors:n,options:o,startTime:i,verboseInfo:s})=>{Hr(n);let a=new Cg;Ug(a,n),Object.assign(a,{readable:$g,writable:vg,
duplex:Fg});let c=ye({error:e,command:t,escapedCommand:r,fileDescriptors:n,options:o,startTime:i,isSync:!1}),f=Ng(c,s,o);return{subprocess:a,promise:f}},Ug=(e,t)=>{
let r=ve(),n=ve(),o=ve(),i=Array.from({length:t.length-3},ve),s=ve(),a=[r,n,o,...i];Object.assign(e,{stdin:r,stdout:n,stderr:o,all:s,stdio:a})},ve=()=>{let e=new Mg;
return e.end(),e},$g=()=>new Pg({read(){}}),vg=()=>new Lg({write(){}}),Fg=()=>new Bg({read(){},write(){}}),Ng=async(e,t,r)=>we(e,t,r);import{createReadStream as oc,createWriteStream as ic}from"node:fs";import{Buffer as _g}from"node:buffer";import{Readable as Fe,Writable as kg,Duplex as jg}from"node:stream";var ac=(e,t)=>Lt(Gg,e,t,!1),Ne=({type:e,optionName:t})=>{throw new TypeError(`The \`${t}\` option cannot be ${K[e]}.`)},sc={fileNumber:Ne,generator:en,asyncGenerator:en,
nodeStream:({value:e})=>({stream:e}),webTransform({value:{transform:e,writableObjectMode:t,readableObjectMode:r}}){let n=t||r;return{stream:jg.fromWeb(e,{objectMode:n})}},
duplex:({value:{transform:e}})=>({stream:e}),native(){}},Gg={input:{...sc,fileUrl:({value:e})=>({stream:oc(e)}),filePath:({value:{file:e}})=>({stream:oc(e)}),webStream:({
value:e})=>({stream:Fe.fromWeb(e)}),iterable:({value:e})=>({stream:Fe.from(e)}),asyncIterable:({value:e})=>({stream:Fe.from(e)}),string:({value:e})=>({stream:Fe.
from(e)}),uint8Array:({value:e})=>({stream:Fe.from(_g.from(e))})},output:{...sc,fileUrl:({value:e})=>({stream:ic(e)}),filePath:({value:{file:e,append:t}})=>({stream:ic(
e,t?{flags:"a"}:{})}),webStream:({value:e})=>({stream:kg.fromWeb(e)}),iterable:Ne,asyncIterable:Ne,string:Ne,uint8Array:Ne}};import{on as zg,once as cc}from"node:events";import{PassThrough as Wg,getDefaultHighWaterMark as Vg}from"node:stream";import{finished as uc}from"node:stream/promises";
function ne(e){if(!Array.isArray(e))throw new TypeError(`Expected an array, got \`${typeof e}\`.`);for(let o of e)an(o);let t=e.some(({readableObjectMode:o})=>o),
r=Yg(e,t),n=new sn({objectMode:t,writableHighWaterMark:r,readableHighWaterMark:r});for(let o of e)n.add(o);return n}var Yg=(e,t)=>{if(e.length===0)return Vg(t);
let r=e.filter(({readableObjectMode:n})=>n===t).map(({readableHighWaterMark:n})=>n);return Math.max(...r)},sn=class extends Wg{#t=new Set([]);#r=new Set([]);#e=new Set(
[]);#n;#i=Symbol("unpipe");#o=new WeakMap;add(t){if(an(t),this.#t.has(t))return;this.#t.add(t),this.#n??=qg(this,this.#t,this.#i);let r=Xg({passThroughStream:this,
stream:t,streams:this.#t,ended:this.#r,aborted:this.#e,onFinished:this.#n,unpipeEvent:this.#i});this.#o.set(t,r),t.pipe(this,{end:!1})}async remove(t){if(an(t),
!this.#t.has(t))return!1;let r=this.#o.get(t);return r===void 0?!1:(this.#o.delete(t),t.unpipe(this),await r,!0)}},qg=async(e,t,r)=>{_t(e,lc);let n=new AbortController;
try{await Promise.race([Hg(e,n),Kg(e,t,r,n)])}finally{n.abort(),_t(e,-lc)}},Hg=async(e,{signal:t})=>{try{await uc(e,{signal:t,cleanup:!0})}catch(r){throw dc(e,r),
r}},Kg=async(e,t,r,{signal:n})=>{for await(let[o]of zg(e,"unpipe",{signal:n}))t.has(o)&&o.emit(r)},an=e=>{if(typeof e?.pipe!="function")throw new TypeError(`Exp\
ected a readable stream, got: \`${typeof e}\`.`)},Xg=async({passThroughStream:e,stream:t,streams:r,ended:n,aborted:o,onFinished:i,unpipeEvent:s})=>{_t(e,fc);let a=new AbortController;
try{await Promise.race([Jg(i,t,a),Qg({passThroughStream:e,stream:t,streams:r,ended:n,aborted:o,controller:a}),Zg({stream:t,streams:r,ended:n,aborted:o,unpipeEvent:s,
controller:a})])}finally{a.abort(),_t(e,-fc)}r.size>0&&r.size===n.size+o.size&&(n.size===0&&o.size>0?cn(e):ey(e))},Jg=async(e,t,{signal:r})=>{try{await e,r.aborted||
cn(t)}catch(n){r.aborted||dc(t,n)}},Qg=async({passThroughStream:e,stream:t,streams:r,ended:n,aborted:o,controller:{signal:i}})=>{try{await uc(t,{signal:i,cleanup:!0,
readable:!0,writable:!1}),r.has(t)&&n.add(t)}catch(s){if(i.aborted||!r.has(t))return;pc(s)?o.add(t):mc(e,s)}},Zg=async({stream:e,streams:t,ended:r,aborted:n,unpipeEvent:o,
controller:{signal:i}})=>{if(await cc(e,o,{signal:i}),!e.readable)return cc(i,"abort",{signal:i});t.delete(e),r.delete(e),n.delete(e)},ey=e=>{e.writable&&e.end()},
dc=(e,t)=>{pc(t)?cn(e):mc(e,t)},pc=e=>e?.code==="ERR_STREAM_PREMATURE_CLOSE",cn=e=>{(e.readable||e.writable)&&e.destroy()},mc=(e,t)=>{e.destroyed||(e.once("erro\
r",ty),e.destroy(t))},ty=()=>{},_t=(e,t)=>{let r=e.getMaxListeners();r!==0&&r!==Number.POSITIVE_INFINITY&&e.setMaxListeners(r+t)},lc=2,fc=1;import{finished as hc}from"node:stream/promises";var Se=(e,t)=>{e.pipe(t),ry(e,t),ny(e,t)},ry=async(e,t)=>{if(!(M(e)||M(t))){try{await hc(e,{cleanup:!0,readable:!0,writable:!1})}catch{}ln(t)}},ln=e=>{e.writable&&
e.end()},ny=async(e,t)=>{if(!(M(e)||M(t))){try{await hc(t,{cleanup:!0,readable:!1,writable:!0})}catch{}fn(e)}},fn=e=>{e.readable&&e.destroy()};var gc=(e,t,r)=>{let n=new Map;for(let[o,{stdioItems:i,direction:s}]of Object.entries(t)){for(let{stream:a}of i.filter(({type:c})=>I.has(c)))oy(e,a,s,o);for(let{
stream:a}of i.filter(({type:c})=>!I.has(c)))sy({subprocess:e,stream:a,direction:s,fdNumber:o,pipeGroups:n,controller:r})}for(let[o,i]of n.entries()){let s=i.length===
1?i[0]:ne(i);Se(s,o)}},oy=(e,t,r,n)=>{r==="output"?Se(e.stdio[n],t):Se(t,e.stdio[n]);let o=iy[n];o!==void 0&&(e[o]=t),e.stdio[n]=t},iy=["stdin","stdout","stderr"],
sy=({subprocess:e,stream:t,direction:r,fdNumber:n,pipeGroups:o,controller:i})=>{if(t===void 0)return;ay(t,i);let[s,a]=r==="output"?[t,e.stdio[n]]:[e.stdio[n],t],
c=o.get(s)??[];o.set(s,[...c,a])},ay=(e,{signal:t})=>{M(e)&&Z(e,cy,t)},cy=2;import{addAbortListener as uy}from"node:events";var oe=[];oe.push("SIGHUP","SIGINT","SIGTERM");process.platform!=="win32"&&oe.push("SIGALRM","SIGABRT","SIGVTALRM","SIGXCPU","SIGXFSZ","SIGUSR2","SIGTRAP","SIGS\
YS","SIGQUIT","SIGIOT");process.platform==="linux"&&oe.push("SIGIO","SIGPOLL","SIGPWR","SIGSTKFLT");var kt=e=>!!e&&typeof e=="object"&&typeof e.removeListener=="function"&&typeof e.emit=="function"&&typeof e.reallyExit=="function"&&typeof e.listeners=="functio\
n"&&typeof e.kill=="function"&&typeof e.pid=="number"&&typeof e.on=="function",un=Symbol.for("signal-exit emitter"),dn=globalThis,ly=Object.defineProperty.bind(
Object),pn=class{emitted={afterExit:!1,exit:!1};listeners={afterExit:[],exit:[]};count=0;id=Math.random();constructor(){if(dn[un])return dn[un];ly(dn,un,{value:this,
writable:!1,enumerable:!1,configurable:!1})}on(t,r){this.listeners[t].push(r)}removeListener(t,r){let n=this.listeners[t],o=n.indexOf(r);o!==-1&&(o===0&&n.length===
1?n.length=0:n.splice(o,1))}emit(t,r,n){if(this.emitted[t])return!1;this.emitted[t]=!0;let o=!1;for(let i of this.listeners[t])o=i(r,n)===!0||o;return t==="exit"&&
(o=this.emit("afterExit",r,n)||o),o}},jt=class{},fy=e=>({onExit(t,r){return e.onExit(t,r)},load(){return e.load()},unload(){return e.unload()}}),mn=class extends jt{onExit(){
return()=>{}}load(){}unload(){}},hn=class extends jt{#t=gn.platform==="win32"?"SIGINT":"SIGHUP";#r=new pn;#e;#n;#i;#o={};#s=!1;constructor(t){super(),this.#e=t,
this.#o={};for(let r of oe)this.#o[r]=()=>{let n=this.#e.listeners(r),{count:o}=this.#r,i=t;if(typeof i.__signal_exit_emitter__=="object"&&typeof i.__signal_exit_emitter__.
count=="number"&&(o+=i.__signal_exit_emitter__.count),n.length===o){this.unload();let s=this.#r.emit("exit",null,r),a=r==="SIGHUP"?this.#t:r;s||t.kill(t.pid,a)}};
this.#i=t.reallyExit,this.#n=t.emit}onExit(t,r){if(!kt(this.#e))return()=>{};this.#s===!1&&this.load();let n=r?.alwaysLast?"afterExit":"exit";return this.#r.on(
n,t),()=>{this.#r.removeListener(n,t),this.#r.listeners.exit.length===0&&this.#r.listeners.afterExit.length===0&&this.unload()}}load(){if(!this.#s){this.#s=!0,this.#r.
count+=1;for(let t of oe)try{let r=this.#o[t];r&&this.#e.on(t,r)}catch{}this.#e.emit=(t,...r)=>this.#a(t,...r),this.#e.reallyExit=t=>this.#c(t)}}unload(){this.#s&&
(this.#s=!1,oe.forEach(t=>{let r=this.#o[t];if(!r)throw new Error("Listener not defined for signal: "+t);try{this.#e.removeListener(t,r)}catch{}}),this.#e.emit=
this.#n,this.#e.reallyExit=this.#i,this.#r.count-=1)}#c(t){return kt(this.#e)?(this.#e.exitCode=t||0,this.#r.emit("exit",this.#e.exitCode,null),this.#i.call(this.#e,
this.#e.exitCode)):0}#a(t,...r){let n=this.#n;if(t==="exit"&&kt(this.#e)){typeof r[0]=="number"&&(this.#e.exitCode=r[0]);let o=n.call(this.#e,t,...r);return this.#r.
emit("exit",this.#e.exitCode,null),o}else return n.call(this.#e,t,...r)}},gn=globalThis.process,{onExit:yc,load:wR,unload:bR}=fy(kt(gn)?new hn(gn):new mn);var wc=(e,{cleanup:t,detached:r},{signal:n})=>{if(!t||r)return;let o=yc(()=>{e.kill()});uy(n,()=>{o()})};var Sc=({source:e,sourcePromise:t,boundOptions:r,createNested:n},...o)=>{let i=Xe(),{destination:s,destinationStream:a,destinationError:c,from:f,unpipeSignal:l}=dy(
r,n,o),{sourceStream:u,sourceError:d}=my(e,f),{options:p,fileDescriptors:h}=v.get(e);return{sourcePromise:t,sourceStream:u,sourceOptions:p,sourceError:d,destination:s,
destinationStream:a,destinationError:c,unpipeSignal:l,fileDescriptors:h,startTime:i}},dy=(e,t,r)=>{try{let{destination:n,pipeOptions:{from:o,to:i,unpipeSignal:s}={}}=py(
e,t,...r),a=at(n,i);return{destination:n,destinationStream:a,from:o,unpipeSignal:s}}catch(n){return{destinationError:n}}},py=(e,t,r,...n)=>{if(Array.isArray(r))
return{destination:t(bc,e)(r,...n),pipeOptions:e};if(typeof r=="string"||r instanceof URL||tr(r)){if(Object.keys(e).length>0)throw new TypeError('Please use .pi\
pe("file", ..., options) or .pipe(execa("file", ..., options)) instead of .pipe(options)("file", ...).');let[o,i,s]=je(r,...n);return{destination:t(bc)(o,i,s),pipeOptions:s}}
if(v.has(r)){if(Object.keys(e).length>0)throw new TypeError("Please use .pipe(options)`command` or .pipe($(options)`command`) instead of .pipe(options)($`comman\
d`).");return{destination:r,pipeOptions:n[0]}}throw new TypeError(`The first argument must be a template string, an options object, or an Execa subprocess: ${r}`)},
bc=({options:e})=>({options:{...e,stdin:"pipe",piped:!0}}),my=(e,t)=>{try{return{sourceStream:me(e,t)}}catch(r){return{sourceError:r}}};var Ec=({sourceStream:e,sourceError:t,destinationStream:r,destinationError:n,fileDescriptors:o,sourceOptions:i,startTime:s})=>{let a=hy({sourceStream:e,sourceError:t,
destinationStream:r,destinationError:n});if(a!==void 0)throw yn({error:a,fileDescriptors:o,sourceOptions:i,startTime:s})},hy=({sourceStream:e,sourceError:t,destinationStream:r,
destinationError:n})=>{if(t!==void 0&&n!==void 0)return n;if(n!==void 0)return fn(e),n;if(t!==void 0)return ln(r),t},yn=({error:e,fileDescriptors:t,sourceOptions:r,
startTime:n})=>ye({error:e,command:xc,escapedCommand:xc,fileDescriptors:t,options:r,startTime:n,isSync:!1}),xc="source.pipe(destination)";var Tc=async e=>{let[{status:t,reason:r,value:n=r},{status:o,reason:i,value:s=i}]=await e;if(s.pipedFrom.includes(n)||s.pipedFrom.push(n),o==="rejected")throw s;
if(t==="rejected")throw n;return s};import{finished as gy}from"node:stream/promises";var Oc=(e,t,r)=>{let n=Gt.has(t)?wy(e,t):yy(e,t);return Z(e,Sy,r.signal),Z(t,xy,r.signal),by(t),n},yy=(e,t)=>{let r=ne([e]);return Se(r,t),Gt.set(t,r),r},wy=(e,t)=>{
let r=Gt.get(t);return r.add(e),r},by=async e=>{try{await gy(e,{cleanup:!0,readable:!1,writable:!0})}catch{}Gt.delete(e)},Gt=new WeakMap,Sy=2,xy=1;import{aborted as Ey}from"node:util";var Ac=(e,t)=>e===void 0?[]:[Ty(e,t)],Ty=async(e,{sourceStream:t,mergedStream:r,fileDescriptors:n,sourceOptions:o,startTime:i})=>{await Ey(e,t),await r.remove(t);
let s=new Error("Pipe canceled by `unpipeSignal` option.");throw yn({error:s,fileDescriptors:n,sourceOptions:o,startTime:i})};var zt=(e,...t)=>{if(x(t[0]))return zt.bind(void 0,{...e,boundOptions:{...e.boundOptions,...t[0]}});let{destination:r,...n}=Sc(e,...t),o=Oy({...n,destination:r});
return o.pipe=zt.bind(void 0,{...e,source:r,sourcePromise:o,boundOptions:{}}),o},Oy=async({sourcePromise:e,sourceStream:t,sourceOptions:r,sourceError:n,destination:o,
destinationStream:i,destinationError:s,unpipeSignal:a,fileDescriptors:c,startTime:f})=>{let l=Ay(e,o);Ec({sourceStream:t,sourceError:n,destinationStream:i,destinationError:s,
fileDescriptors:c,sourceOptions:r,startTime:f});let u=new AbortController;try{let d=Oc(t,i,u);return await Promise.race([Tc(l),...Ac(a,{sourceStream:t,mergedStream:d,
sourceOptions:r,fileDescriptors:c,startTime:f})])}finally{u.abort()}},Ay=(e,t)=>Promise.allSettled([e,t]);import{setImmediate as Ly}from"node:timers/promises";import{on as Ry}from"node:events";import{getDefaultHighWaterMark as Dy}from"node:stream";var Wt=({subprocessStdout:e,subprocess:t,binary:r,shouldEncode:n,encoding:o,preserveNewlines:i})=>{let s=new AbortController;return Iy(t,s),Dc({stream:e,controller:s,
binary:r,shouldEncode:!e.readableObjectMode&&n,encoding:o,shouldSplit:!e.readableObjectMode,preserveNewlines:i})},Iy=async(e,t)=>{try{await e}catch{}finally{t.abort()}},
wn=({stream:e,onStreamEnd:t,lines:r,encoding:n,stripFinalNewline:o,allMixed:i})=>{let s=new AbortController;Cy(t,s,e);let a=e.readableObjectMode&&!i;return Dc({
stream:e,controller:s,binary:n==="buffer",shouldEncode:!a,encoding:n,shouldSplit:!a&&r,preserveNewlines:!o})},Cy=async(e,t,r)=>{try{await e}catch{r.destroy()}finally{
t.abort()}},Dc=({stream:e,controller:t,binary:r,shouldEncode:n,encoding:o,shouldSplit:i,preserveNewlines:s})=>{let a=Ry(e,"data",{signal:t.signal,highWaterMark:Rc,
highWatermark:Rc});return My({onStdoutChunk:a,controller:t,binary:r,shouldEncode:n,encoding:o,shouldSplit:i,preserveNewlines:s})},bn=Dy(!0),Rc=bn,My=async function*({
onStdoutChunk:e,controller:t,binary:r,shouldEncode:n,encoding:o,shouldSplit:i,preserveNewlines:s}){let a=Py({binary:r,shouldEncode:n,encoding:o,shouldSplit:i,preserveNewlines:s});
try{for await(let[c]of e)yield*re(c,a,0)}catch(c){if(!t.signal.aborted)throw c}finally{yield*$e(a)}},Py=({binary:e,shouldEncode:t,encoding:r,shouldSplit:n,preserveNewlines:o})=>[
Ut(e,r,!t),Bt(e,o,!n,{})].filter(Boolean);var Ic=async({stream:e,onStreamEnd:t,fdNumber:r,encoding:n,buffer:o,maxBuffer:i,lines:s,allMixed:a,stripFinalNewline:c,verboseInfo:f,streamInfo:l})=>{let u=By({
stream:e,onStreamEnd:t,fdNumber:r,encoding:n,allMixed:a,verboseInfo:f,streamInfo:l});if(!o){await Promise.all([Uy(e),u]);return}let d=Kr(c,r),p=wn({stream:e,onStreamEnd:t,
lines:s,encoding:n,stripFinalNewline:d,allMixed:a}),[h]=await Promise.all([$y({stream:e,iterable:p,fdNumber:r,encoding:n,maxBuffer:i,lines:s}),u]);return h},By=async({
stream:e,onStreamEnd:t,fdNumber:r,encoding:n,allMixed:o,verboseInfo:i,streamInfo:{fileDescriptors:s}})=>{if(!Ft({stdioItems:s[r]?.stdioItems,encoding:n,verboseInfo:i,
fdNumber:r}))return;let a=wn({stream:e,onStreamEnd:t,lines:!0,encoding:n,stripFinalNewline:!0,allMixed:o});await _a(a,e,r,i)},Uy=async e=>{await Ly(),e.readableFlowing===
null&&e.resume()},$y=async({stream:e,stream:{readableObjectMode:t},iterable:r,fdNumber:n,encoding:o,maxBuffer:i,lines:s})=>{try{return t||s?await Tt(r,{maxBuffer:i}):
o==="buffer"?new Uint8Array(await Ot(r,{maxBuffer:i})):await Rt(r,{maxBuffer:i})}catch(a){return Cc(_s({error:a,stream:e,readableObjectMode:t,lines:s,encoding:o,
fdNumber:n}))}},Sn=async e=>{try{return await e}catch(t){return Cc(t)}},Cc=({bufferedData:e})=>ro(e)?new Uint8Array(e):e;import{finished as vy}from"node:stream/promises";var _e=async(e,t,r,{isSameDirection:n,stopOnExit:o=!1}={})=>{let i=Fy(e,r),s=new AbortController;try{await Promise.
race([...o?[r.exitPromise]:[],vy(e,{cleanup:!0,signal:s.signal})])}catch(a){i.stdinCleanedUp||ky(a,t,r,n)}finally{s.abort()}},Fy=(e,{originalStreams:[t],subprocess:r})=>{
let n={stdinCleanedUp:!1};return e===t&&Ny(e,r,n),n},Ny=(e,t,r)=>{let{_destroy:n}=e;e._destroy=(...o)=>{_y(t,r),n.call(e,...o)}},_y=({exitCode:e,signalCode:t},r)=>{
(e!==null||t!==null)&&(r.stdinCleanedUp=!0)},ky=(e,t,r,n)=>{if(!jy(e,t,r,n))throw e},jy=(e,t,r,n=!0)=>r.propagating?Mc(e)||Vt(e):(r.propagating=!0,xn(r,t)===n?Mc(
e):Vt(e)),xn=({fileDescriptors:e},t)=>t!=="all"&&e[t].direction==="input",Vt=e=>e?.code==="ERR_STREAM_PREMATURE_CLOSE",Mc=e=>e?.code==="EPIPE";var Pc=({subprocess:e,encoding:t,buffer:r,maxBuffer:n,lines:o,stripFinalNewline:i,verboseInfo:s,streamInfo:a})=>e.stdio.map((c,f)=>En({stream:c,fdNumber:f,encoding:t,
buffer:r[f],maxBuffer:n[f],lines:o[f],allMixed:!1,stripFinalNewline:i,verboseInfo:s,streamInfo:a})),En=async({stream:e,fdNumber:t,encoding:r,buffer:n,maxBuffer:o,
lines:i,allMixed:s,stripFinalNewline:a,verboseInfo:c,streamInfo:f})=>{if(!e)return;let l=_e(e,t,f);if(xn(f,t)){await l;return}let[u]=await Promise.all([Ic({stream:e,
onStreamEnd:l,fdNumber:t,encoding:r,buffer:n,maxBuffer:o,lines:i,allMixed:s,stripFinalNewline:a,verboseInfo:c,streamInfo:f}),l]);return u};var Lc=({stdout:e,stderr:t},{all:r})=>r&&(e||t)?ne([e,t].filter(Boolean)):void 0,Bc=({subprocess:e,encoding:t,buffer:r,maxBuffer:n,lines:o,stripFinalNewline:i,verboseInfo:s,
streamInfo:a})=>En({...Gy(e,r),fdNumber:"all",encoding:t,maxBuffer:n[1]+n[2],lines:o[1]||o[2],allMixed:zy(e),stripFinalNewline:i,verboseInfo:s,streamInfo:a}),Gy=({
stdout:e,stderr:t,all:r},[,n,o])=>{let i=n||o;return i?n?o?{stream:r,buffer:i}:{stream:e,buffer:i}:{stream:t,buffer:i}:{stream:r,buffer:i}},zy=({all:e,stdout:t,
stderr:r})=>e&&t&&r&&t.readableObjectMode!==r.readableObjectMode;import{once as Wy}from"node:events";var Uc=e=>le(e,"ipc"),$c=(e,t)=>{let r=Ke(e);U({type:"ipc",verboseMessage:r,fdNumber:"ipc",verboseInfo:t})};var vc=async({subprocess:e,buffer:t,maxBuffer:r,ipc:n,ipcOutput:o,verboseInfo:i})=>{if(!n)return o;let s=Uc(i),a=j(t,"ipc"),c=j(r,"ipc");for await(let f of on({
anyProcess:e,channel:e.channel,isSubprocess:!1,ipc:n,shouldAwait:!1,reference:!0}))a&&(ks(e,o,c),o.push(f)),s&&$c(f,i);return o},Fc=async(e,t)=>(await Promise.allSettled(
[e]),t);var Nc=async({subprocess:e,options:{encoding:t,buffer:r,maxBuffer:n,lines:o,timeoutDuration:i,cancelSignal:s,gracefulCancel:a,forceKillAfterDelay:c,stripFinalNewline:f,
ipc:l,ipcInput:u},context:d,verboseInfo:p,fileDescriptors:h,originalStreams:g,onInternalError:S,controller:y})=>{let b=Wa(e,d),T={originalStreams:g,fileDescriptors:h,
subprocess:e,exitPromise:b,propagating:!1},R=Pc({subprocess:e,encoding:t,buffer:r,maxBuffer:n,lines:o,stripFinalNewline:f,verboseInfo:p,streamInfo:T}),_=Bc({subprocess:e,
encoding:t,buffer:r,maxBuffer:n,lines:o,stripFinalNewline:f,verboseInfo:p,streamInfo:T}),W=[],J=vc({subprocess:e,buffer:r,maxBuffer:n,ipc:l,ipcOutput:W,verboseInfo:p}),
ie=Vy(g,e,T),V=Yy(h,T);try{return await Promise.race([Promise.all([{},Ya(b),Promise.all(R),_,J,ws(e,u),...ie,...V]),S,qy(e,y),...ps(e,i,d,y),...Ui({subprocess:e,
cancelSignal:s,gracefulCancel:a,context:d,controller:y}),...us({subprocess:e,cancelSignal:s,gracefulCancel:a,forceKillAfterDelay:c,context:d,controller:y})])}catch(Kt){
return d.terminationReason??="other",Promise.all([{error:Kt},b,Promise.all(R.map(Ee=>Sn(Ee))),Sn(_),Fc(J,W),Promise.allSettled(ie),Promise.allSettled(V)])}},Vy=(e,t,r)=>e.
map((n,o)=>n===t.stdio[o]?void 0:_e(n,o,r)),Yy=(e,t)=>e.flatMap(({stdioItems:r},n)=>r.filter(({value:o,stream:i=o})=>B(i,{checkOpen:!1})&&!M(i)).map(({type:o,value:i,
stream:s=i})=>_e(s,n,t,{isSameDirection:I.has(o),stopOnExit:o==="native"}))),qy=async(e,{signal:t})=>{let[r]=await Wy(e,"error",{signal:t});throw r};var _c=()=>({readableDestroy:new WeakMap,writableFinal:new WeakMap,writableDestroy:new WeakMap}),ke=(e,t,r)=>{let n=e[r];n.has(t)||n.set(t,[]);let o=n.get(t),i=$();
return o.push(i),{resolve:i.resolve.bind(i),promises:o}},xe=async({resolve:e,promises:t},r)=>{e();let[n]=await Promise.race([Promise.allSettled([!0,r]),Promise.
all([!1,...t])]);return!n};import{Readable as Hy}from"node:stream";import{callbackify as Ky}from"node:util";import{finished as kc}from"node:stream/promises";var Tn=async e=>{if(e!==void 0)try{await On(e)}catch{}},jc=async e=>{if(e!==void 0)try{await An(e)}catch{}},On=async e=>{await kc(e,{cleanup:!0,readable:!1,writable:!0})},
An=async e=>{await kc(e,{cleanup:!0,readable:!0,writable:!1})},Yt=async(e,t)=>{if(await e,t)throw t},qt=(e,t,r)=>{r&&!Vt(r)?e.destroy(r):t&&e.destroy()};var Gc=({subprocess:e,concurrentStreams:t,encoding:r},{from:n,binary:o=!0,preserveNewlines:i=!0}={})=>{let s=o||A.has(r),{subprocessStdout:a,waitReadableDestroy:c}=Rn(
e,n,t),{readableEncoding:f,readableObjectMode:l,readableHighWaterMark:u}=Dn(a,s),{read:d,onStdoutDataDone:p}=In({subprocessStdout:a,subprocess:e,binary:s,encoding:r,
preserveNewlines:i}),h=new Hy({read:d,destroy:Ky(Mn.bind(void 0,{subprocessStdout:a,subprocess:e,waitReadableDestroy:c})),highWaterMark:u,objectMode:l,encoding:f});
return Cn({subprocessStdout:a,onStdoutDataDone:p,readable:h,subprocess:e}),h},Rn=(e,t,r)=>{let n=me(e,t),o=ke(r,n,"readableDestroy");return{subprocessStdout:n,waitReadableDestroy:o}},
Dn=({readableEncoding:e,readableObjectMode:t,readableHighWaterMark:r},n)=>n?{readableEncoding:e,readableObjectMode:t,readableHighWaterMark:r}:{readableEncoding:e,
readableObjectMode:!0,readableHighWaterMark:bn},In=({subprocessStdout:e,subprocess:t,binary:r,encoding:n,preserveNewlines:o})=>{let i=$(),s=Wt({subprocessStdout:e,
subprocess:t,binary:r,shouldEncode:!r,encoding:n,preserveNewlines:o});return{read(){Xy(this,s,i)},onStdoutDataDone:i}},Xy=async(e,t,r)=>{try{let{value:n,done:o}=await t.
next();o?r.resolve():e.push(n)}catch{}},Cn=async({subprocessStdout:e,onStdoutDataDone:t,readable:r,subprocess:n,subprocessStdin:o})=>{try{await An(e),await n,await Tn(
o),await t,r.readable&&r.push(null)}catch(i){await Tn(o),zc(r,i)}},Mn=async({subprocessStdout:e,subprocess:t,waitReadableDestroy:r},n)=>{await xe(r,t)&&(zc(e,n),
await Yt(t,n))},zc=(e,t)=>{qt(e,e.readable,t)};import{Writable as Jy}from"node:stream";import{callbackify as Wc}from"node:util";var Vc=({subprocess:e,concurrentStreams:t},{to:r}={})=>{let{subprocessStdin:n,waitWritableFinal:o,waitWritableDestroy:i}=Pn(e,r,t),s=new Jy({...Ln(n,e,o),destroy:Wc(
Un.bind(void 0,{subprocessStdin:n,subprocess:e,waitWritableFinal:o,waitWritableDestroy:i})),highWaterMark:n.writableHighWaterMark,objectMode:n.writableObjectMode});
return Bn(n,s),s},Pn=(e,t,r)=>{let n=at(e,t),o=ke(r,n,"writableFinal"),i=ke(r,n,"writableDestroy");return{subprocessStdin:n,waitWritableFinal:o,waitWritableDestroy:i}},
Ln=(e,t,r)=>({write:Qy.bind(void 0,e),final:Wc(Zy.bind(void 0,e,t,r))}),Qy=(e,t,r,n)=>{e.write(t,r)?n():e.once("drain",n)},Zy=async(e,t,r)=>{await xe(r,t)&&(e.writable&&
e.end(),await t)},Bn=async(e,t,r)=>{try{await On(e),t.writable&&t.end()}catch(n){await jc(r),Yc(t,n)}},Un=async({subprocessStdin:e,subprocess:t,waitWritableFinal:r,
waitWritableDestroy:n},o)=>{await xe(r,t),await xe(n,t)&&(Yc(e,o),await Yt(t,o))},Yc=(e,t)=>{qt(e,e.writable,t)};import{Duplex as ew}from"node:stream";import{callbackify as tw}from"node:util";var qc=({subprocess:e,concurrentStreams:t,encoding:r},{from:n,to:o,binary:i=!0,preserveNewlines:s=!0}={})=>{let a=i||A.has(r),{subprocessStdout:c,waitReadableDestroy:f}=Rn(
e,n,t),{subprocessStdin:l,waitWritableFinal:u,waitWritableDestroy:d}=Pn(e,o,t),{readableEncoding:p,readableObjectMode:h,readableHighWaterMark:g}=Dn(c,a),{read:S,
onStdoutDataDone:y}=In({subprocessStdout:c,subprocess:e,binary:a,encoding:r,preserveNewlines:s}),b=new ew({read:S,...Ln(l,e,u),destroy:tw(rw.bind(void 0,{subprocessStdout:c,
subprocessStdin:l,subprocess:e,waitReadableDestroy:f,waitWritableFinal:u,waitWritableDestroy:d})),readableHighWaterMark:g,writableHighWaterMark:l.writableHighWaterMark,
readableObjectMode:h,writableObjectMode:l.writableObjectMode,encoding:p});return Cn({subprocessStdout:c,onStdoutDataDone:y,readable:b,subprocess:e,subprocessStdin:l}),
Bn(l,b,c),b},rw=async({subprocessStdout:e,subprocessStdin:t,subprocess:r,waitReadableDestroy:n,waitWritableFinal:o,waitWritableDestroy:i},s)=>{await Promise.all(
[Mn({subprocessStdout:e,subprocess:r,waitReadableDestroy:n},s),Un({subprocessStdin:t,subprocess:r,waitWritableFinal:o,waitWritableDestroy:i},s)])};var $n=(e,t,{from:r,binary:n=!1,preserveNewlines:o=!1}={})=>{let i=n||A.has(t),s=me(e,r),a=Wt({subprocessStdout:s,subprocess:e,binary:i,shouldEncode:!0,encoding:t,
preserveNewlines:o});return nw(a,s,e)},nw=async function*(e,t,r){try{yield*e}finally{t.readable&&t.destroy(),await r}};var Hc=(e,{encoding:t})=>{let r=_c();e.readable=Gc.bind(void 0,{subprocess:e,concurrentStreams:r,encoding:t}),e.writable=Vc.bind(void 0,{subprocess:e,concurrentStreams:r}),
e.duplex=qc.bind(void 0,{subprocess:e,concurrentStreams:r,encoding:t}),e.iterable=$n.bind(void 0,e,t),e[Symbol.asyncIterator]=$n.bind(void 0,e,t,{})};var Kc=(e,t)=>{for(let[r,n]of iw){let o=n.value.bind(t);Reflect.defineProperty(e,r,{...n,value:o})}},ow=(async()=>{})().constructor.prototype,iw=["then","catch",
"finally"].map(e=>[e,Reflect.getOwnPropertyDescriptor(ow,e)]);var Xc=(e,t,r,n)=>{let{file:o,commandArguments:i,command:s,escapedCommand:a,startTime:c,verboseInfo:f,options:l,fileDescriptors:u}=cw(e,t,r),{subprocess:d,promise:p}=fw(
{file:o,commandArguments:i,options:l,startTime:c,verboseInfo:f,command:s,escapedCommand:a,fileDescriptors:u});return d.pipe=zt.bind(void 0,{source:d,sourcePromise:p,
boundOptions:{},createNested:n}),Kc(d,p),v.set(d,{options:l,fileDescriptors:u}),d},cw=(e,t,r)=>{let{command:n,escapedCommand:o,startTime:i,verboseInfo:s}=Je(e,t,
r),{file:a,commandArguments:c,options:f}=wt(e,t,r),l=lw(f),u=ac(l,s);return{file:a,commandArguments:c,command:n,escapedCommand:o,startTime:i,verboseInfo:s,options:l,
fileDescriptors:u}},lw=({timeout:e,signal:t,...r})=>{if(t!==void 0)throw new TypeError('The "signal" option has been renamed to "cancelSignal" instead.');return{
...r,timeoutDuration:e}},fw=({file:e,commandArguments:t,options:r,startTime:n,verboseInfo:o,command:i,escapedCommand:s,fileDescriptors:a})=>{let c;try{c=aw(...bt(
e,t,r))}catch(h){return nc({error:h,command:i,escapedCommand:s,fileDescriptors:a,options:r,startTime:n,verboseInfo:o})}let f=new AbortController;sw(Number.POSITIVE_INFINITY,
f.signal);let l=[...c.stdio];gc(c,a,f),wc(c,r,f);let u={},d=$();c.kill=Li.bind(void 0,{kill:c.kill.bind(c),options:r,onInternalError:d,context:u,controller:f}),
c.all=Lc(c,r),Hc(c,r),ec(c,r);let p=uw({subprocess:c,options:r,startTime:n,verboseInfo:o,fileDescriptors:a,originalStreams:l,command:i,escapedCommand:s,context:u,
onInternalError:d,controller:f});return{subprocess:c,promise:p}},uw=async({subprocess:e,options:t,startTime:r,verboseInfo:n,fileDescriptors:o,originalStreams:i,
command:s,escapedCommand:a,context:c,onInternalError:f,controller:l})=>{let[u,[d,p],h,g,S]=await Nc({subprocess:e,options:t,context:c,verboseInfo:n,fileDescriptors:o,
originalStreams:i,onInternalError:f,controller:l});l.abort(),f.resolve();let y=h.map((R,_)=>z(R,t,_)),b=z(g,t,"all"),T=dw({errorInfo:u,exitCode:d,signal:p,stdio:y,
all:b,ipcOutput:S,context:c,options:t,command:s,escapedCommand:a,startTime:r});return we(T,n,t)},dw=({errorInfo:e,exitCode:t,signal:r,stdio:n,all:o,ipcOutput:i,
context:s,options:a,command:c,escapedCommand:f,startTime:l})=>"error"in e?Ue({error:e.error,command:c,escapedCommand:f,timedOut:s.terminationReason==="timeout",
isCanceled:s.terminationReason==="cancel"||s.terminationReason==="gracefulCancel",isGracefullyCanceled:s.terminationReason==="gracefulCancel",isMaxBuffer:e.error instanceof
F,isForcefullyTerminated:s.isForcefullyTerminated,exitCode:t,signal:r,stdio:n,all:o,ipcOutput:i,options:a,startTime:l,isSync:!1}):It({command:c,escapedCommand:f,
stdio:n,all:o,ipcOutput:i,options:a,startTime:l});var Ht=(e,t)=>{let r=Object.fromEntries(Object.entries(t).map(([n,o])=>[n,pw(n,e[n],o)]));return{...e,...r}},pw=(e,t,r)=>mw.has(e)&&x(t)&&x(r)?{...t,...r}:r,mw=new Set(
["env",...ar]);var X=(e,t,r,n)=>{let o=(s,a,c)=>X(s,a,r,c),i=(...s)=>hw({mapArguments:e,deepOptions:r,boundOptions:t,setBoundExeca:n,createNested:o},...s);return n!==void 0&&n(
i,o,t),i},hw=({mapArguments:e,deepOptions:t={},boundOptions:r={},setBoundExeca:n,createNested:o},i,...s)=>{if(x(i))return o(e,Ht(r,i),n);let{file:a,commandArguments:c,
options:f,isSync:l}=gw({mapArguments:e,firstArgument:i,nextArguments:s,deepOptions:t,boundOptions:r});return l?Ha(a,c,f):Xc(a,c,f,o)},gw=({mapArguments:e,firstArgument:t,
nextArguments:r,deepOptions:n,boundOptions:o})=>{let i=co(t)?lo(t,r):[t,...r],[s,a,c]=je(...i),f=Ht(Ht(n,o),c),{file:l=s,commandArguments:u=a,options:d=f,isSync:p=!1}=e(
{file:s,commandArguments:a,options:f});return{file:l,commandArguments:u,options:d,isSync:p}};var Jc=({file:e,commandArguments:t})=>Zc(e,t),Qc=({file:e,commandArguments:t})=>({...Zc(e,t),isSync:!0}),Zc=(e,t)=>{if(t.length>0)throw new TypeError(`The comma\
nd and its arguments must be passed as a single string: ${e} ${t}.`);let[r,...n]=yw(e);return{file:r,commandArguments:n}},yw=e=>{if(typeof e!="string")throw new TypeError(
`The command must be a string: ${String(e)}.`);let t=e.trim();if(t==="")return[];let r=[];for(let n of t.split(ww)){let o=r.at(-1);o&&o.endsWith("\\")?r[r.length-
1]=`${o.slice(0,-1)} ${n}`:r.push(n)}return r},ww=/ +/g;var el=(e,t,r)=>{e.sync=t(bw,r),e.s=e.sync},tl=({options:e})=>rl(e),bw=({options:e})=>({...rl(e),isSync:!0}),rl=e=>({options:{...Sw(e),...e}}),Sw=({input:e,inputFile:t,
stdio:r})=>e===void 0&&t===void 0&&r===void 0?{stdin:"inherit"}:{},nl={preferLocal:!0};var c0=X(()=>({})),l0=X(()=>({isSync:!0})),f0=X(Jc),u0=X(Qc),d0=X(hs),p0=X(tl,{},nl,el),{sendMessage:m0,getOneMessage:h0,getEachMessage:g0,getCancelSignal:y0}=tc();export{bo as a,c0 as b,C as c,cl as d,ll as e,dl as f,w as g,Xt as h,ml as i,Mw as j,Wn as k,Kw as l,Xw as m};
