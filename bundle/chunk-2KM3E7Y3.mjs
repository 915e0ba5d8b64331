import{createRequire as requireOf}from'node:module';const require=requireOf(import.meta.url);
import{a as x}from"./chunk-TFPVM5KH.mjs";import{c as Nn}from"./chunk-X4U5PAMC.mjs";import{b as vn,d as Fn}from"./chunk-V7XJH3JC.mjs";import{a as Y,
b as O,c as il,d as sl}from"./chunk-6WZNAABB.mjs";var Lo=O((Qb,Po)=>{Po.exports=Mo;Mo.sync=Ju;var Io=Y("fs");function Xu(e,t){var r=t.pathExt!==void 0?t.pathExt:process.env.PATHEXT;if(!r||(r=r.split(";"),r.indexOf(
"")!==-1))return!0;for(var n=0;n<r.length;n++){var o=r[n].toLowerCase();if(o&&e.substr(-o.length).toLowerCase()===o)return!0}return!1}function Co(e,t,r){return!e.
isSymbolicLink()&&!e.isFile()?!1:Xu(t,r)}function Mo(e,t,r){Io.stat(e,function(n,o){r(n,n?!1:Co(o,e,t))})}function Ju(e,t){return Co(Io.statSync(e),e,t)}});var Fo=O((Zb,vo)=>{vo.exports=Uo;Uo.sync=Qu;var Bo=Y("fs");function Uo(e,t,r){Bo.stat(e,function(n,o){r(n,n?!1:$o(o,t))})}function Qu(e,t){return $o(Bo.statSync(
e),t)}function $o(e,t){return e.isFile()&&Zu(e,t)}function Zu(e,t){var r=e.mode,n=e.uid,o=e.gid,i=t.uid!==void 0?t.uid:process.getuid&&process.getuid(),s=t.gid!==
void 0?t.gid:process.getgid&&process.getgid(),a=parseInt("100",8),c=parseInt("010",8),f=parseInt("001",8),l=a|c,u=r&f||r&c&&o===s||r&a&&n===i||r&l&&i===0;return u}});var _o=O((tS,No)=>{var eS=Y("fs"),Qe;process.platform==="win32"||global.TESTING_WINDOWS?Qe=Lo():Qe=Fo();No.exports=mr;mr.sync=ed;function mr(e,t,r){if(typeof t==
"function"&&(r=t,t={}),!r){if(typeof Promise!="function")throw new TypeError("callback not provided");return new Promise(function(n,o){mr(e,t||{},function(i,s){
i?o(i):n(s)})})}Qe(e,t||{},function(n,o){n&&(n.code==="EACCES"||t&&t.ignoreErrors)&&(n=null,o=!1),r(n,o)})}function ed(e,t){try{return Qe.sync(e,t||{})}catch(r){
if(t&&t.ignoreErrors||r.code==="EACCES")return!1;throw r}}});var Yo=O((rS,Vo)=>{var fe=process.platform==="win32"||process.env.OSTYPE==="cygwin"||process.env.OSTYPE==="msys",ko=Y("path"),td=fe?";":":",jo=_o(),Go=e=>Object.
assign(new Error(`not found: ${e}`),{code:"ENOENT"}),zo=(e,t)=>{let r=t.colon||td,n=e.match(/\//)||fe&&e.match(/\\/)?[""]:[...fe?[process.cwd()]:[],...(t.path||
process.env.PATH||"").split(r)],o=fe?t.pathExt||process.env.PATHEXT||".EXE;.CMD;.BAT;.COM":"",i=fe?o.split(r):[""];return fe&&e.indexOf(".")!==-1&&i[0]!==""&&i.
unshift(""),{pathEnv:n,pathExt:i,pathExtExe:o}},Wo=(e,t,r)=>{typeof t=="function"&&(r=t,t={}),t||(t={});let{pathEnv:n,pathExt:o,pathExtExe:i}=zo(e,t),s=[],a=f=>new Promise(
(l,u)=>{if(f===n.length)return t.all&&s.length?l(s):u(Go(e));let d=n[f],p=/^".*"$/.test(d)?d.slice(1,-1):d,h=ko.join(p,e),g=!p&&/^\.[\\\/]/.test(e)?e.slice(0,2)+
h:h;l(c(g,f,0))}),c=(f,l,u)=>new Promise((d,p)=>{if(u===o.length)return d(a(l+1));let h=o[u];jo(f+h,{pathExt:i},(g,S)=>{if(!g&&S)if(t.all)s.push(f+h);else return d(
f+h);return d(c(f,l,u+1))})});return r?a(0).then(f=>r(null,f),r):a(0)},rd=(e,t)=>{t=t||{};let{pathEnv:r,pathExt:n,pathExtExe:o}=zo(e,t),i=[];for(let s=0;s<r.length;s++){
let a=r[s],c=/^".*"$/.test(a)?a.slice(1,-1):a,f=ko.join(c,e),l=!c&&/^\.[\\\/]/.test(e)?e.slice(0,2)+f:f;for(let u=0;u<n.length;u++){let d=l+n[u];try{if(jo.sync(
d,{pathExt:o}))if(t.all)i.push(d);else return d}catch{}}}if(t.all&&i.length)return i;if(t.nothrow)return null;throw Go(e)};Vo.exports=Wo;Wo.sync=rd});var Ho=O((nS,hr)=>{"use strict";var qo=(e={})=>{let t=e.env||process.env;return(e.platform||process.platform)!=="win32"?"PATH":Object.keys(t).reverse().find(n=>n.
toUpperCase()==="PATH")||"Path"};hr.exports=qo;hr.exports.default=qo});var Qo=O((oS,Jo)=>{"use strict";var Ko=Y("path"),nd=Yo(),od=Ho();function Xo(e,t){let r=e.options.env||process.env,n=process.cwd(),o=e.options.cwd!=null,i=o&&process.
chdir!==void 0&&!process.chdir.disabled;if(i)try{process.chdir(e.options.cwd)}catch{}let s;try{s=nd.sync(e.command,{path:r[od({env:r})],pathExt:t?Ko.delimiter:void 0})}catch{}finally{
i&&process.chdir(n)}return s&&(s=Ko.resolve(o?e.options.cwd:"",s)),s}function id(e){return Xo(e)||Xo(e,!0)}Jo.exports=id});var Zo=O((iS,yr)=>{"use strict";var gr=/([()\][%!^"`<>&|;, *?])/g;function sd(e){return e=e.replace(gr,"^$1"),e}function ad(e,t){return e=`${e}`,e=e.replace(/(?=(\\+?)?)\1"/g,
'$1$1\\"'),e=e.replace(/(?=(\\+?)?)\1$/,"$1$1"),e=`"${e}"`,e=e.replace(gr,"^$1"),t&&(e=e.replace(gr,"^$1")),e}yr.exports.command=sd;yr.exports.argument=ad});var ti=O((sS,ei)=>{"use strict";ei.exports=/^#!(.*)/});var ni=O((aS,ri)=>{"use strict";var cd=ti();ri.exports=(e="")=>{let t=e.match(cd);if(!t)return null;let[r,n]=t[0].replace(/#! ?/,"").split(" "),o=r.split("/").pop();
return o==="env"?n:n?`${o} ${n}`:o}});var ii=O((cS,oi)=>{"use strict";var wr=Y("fs"),ld=ni();function fd(e){let r=Buffer.alloc(150),n;try{n=wr.openSync(e,"r"),wr.readSync(n,r,0,150,0),wr.closeSync(n)}catch{}
return ld(r.toString())}oi.exports=fd});var li=O((lS,ci)=>{"use strict";var ud=Y("path"),si=Qo(),ai=Zo(),dd=ii(),pd=process.platform==="win32",md=/\.(?:com|exe)$/i,hd=/node_modules[\\/].bin[\\/][^\\/]+\.cmd$/i;
function gd(e){e.file=si(e);let t=e.file&&dd(e.file);return t?(e.args.unshift(e.file),e.command=t,si(e)):e.file}function yd(e){if(!pd)return e;let t=gd(e),r=!md.
test(t);if(e.options.forceShell||r){let n=hd.test(t);e.command=ud.normalize(e.command),e.command=ai.command(e.command),e.args=e.args.map(i=>ai.argument(i,n));let o=[
e.command].concat(e.args).join(" ");e.args=["/d","/s","/c",`"${o}"`],e.command=process.env.comspec||"cmd.exe",e.options.windowsVerbatimArguments=!0}return e}function wd(e,t,r){
t&&!Array.isArray(t)&&(r=t,t=null),t=t?t.slice(0):[],r=Object.assign({},r);let n={command:e,args:t,options:r,file:void 0,original:{command:e,args:t}};return r.shell?
n:yd(n)}ci.exports=wd});var di=O((fS,ui)=>{"use strict";var br=process.platform==="win32";function Sr(e,t){return Object.assign(new Error(`${t} ${e.command} ENOENT`),{code:"ENOENT",errno:"\
ENOENT",syscall:`${t} ${e.command}`,path:e.command,spawnargs:e.args})}function bd(e,t){if(!br)return;let r=e.emit;e.emit=function(n,o){if(n==="exit"){let i=fi(o,
t);if(i)return r.call(e,"error",i)}return r.apply(e,arguments)}}function fi(e,t){return br&&e===1&&!t.file?Sr(t.original,"spawn"):null}function Sd(e,t){return br&&
e===1&&!t.file?Sr(t.original,"spawnSync"):null}ui.exports={hookChildProcess:bd,verifyENOENT:fi,verifyENOENTSync:Sd,notFoundError:Sr}});var hi=O((uS,ue)=>{"use strict";var pi=Y("child_process"),xr=li(),Er=di();function mi(e,t,r){let n=xr(e,t,r),o=pi.spawn(n.command,n.args,n.options);return Er.hookChildProcess(
o,n),o}function xd(e,t,r){let n=xr(e,t,r),o=pi.spawnSync(n.command,n.args,n.options);return o.error=o.error||Er.verifyENOENTSync(o.status,n),o}ue.exports=mi;ue.
exports.spawn=mi;ue.exports.sync=xd;ue.exports._parse=xr;ue.exports._enoent=Er});import{lookup as al}from"node:dns/promises";import{isIP as kn}from"node:net";async function C(e,t){let r=URL.canParse(e)?new URL(e):null;return r?r.protocol!=="http:"&&r.protocol!=="https:"?`${r.protocol} is not http or https`:r.username||
r.password?"the URL carries a password":fl(r,t.hosts)??jn(await cl(r,t)):"not a URL"}async function cl(e,t){let r=e.hostname.replace(/^\[|\]$/g,"");return t.trusted.
has(e.host)||t.trusted.has(ul(e))?null:(kn(r)?[r]:await dl(r)).find(i=>pl(i))?`${e.host} is a private address that strata.yaml does not list`:null}function ll({
hostname:e},t){let r=e.replace(/^\[|\]$/g,"");return t===void 0||Fn(t,r)?null:`${vn(e)} is none of the agent's hosts; it may reach: ${t.join(", ")||"none"} (its\
 file: network)`}function fl(e,t){return jn(ll(e,t))}function jn(e){return e!==null&&Nn(e),e}function ul({host:e,port:t,protocol:r}){return t===""?`${e}:${r==="\
https:"?443:80}`:e}async function dl(e){return e==="localhost"||e.endsWith(".localhost")?["127.0.0.1"]:al(e,{all:!0}).then(t=>t.map(r=>r.address),()=>[])}function pl(e){
if(kn(e)===4)return _n(e);let t=e.toLowerCase(),r=/^::ffff:(\d+\.\d+\.\d+\.\d+)$/.exec(t)?.[1];return r?_n(r):/^(::|::1|::ffff:.*|f[cd].*|fe[89ab].*|ff.*|64:ff9b:.*)$/.
test(t)}function _n(e){let[t=0,r=0]=e.split(".").map(Number);return t===0||t===10||t===127||t>=224?!0:t===100?r>=64&&r<=127:t===169?r===254:t===172?r>=16&&r<=31:
t===192&&(r===168||r===0)}import{TextDecoder as Gn}from"node:util";function w(e,t,r,n=null){return{url:e,reason:t,status:n,words:r}}function se(e,t,r){if(r?.aborted)return w(e,"stopped","the run was stopped");let n=ml(t);return/timeout|timed out|aborted/i.
test(n)?w(e,"timeout","did not answer in time"):w(e,"unreachable",`could not be reached (${n})`)}function ml(e){return e instanceof Error?((e.cause instanceof Error?
e.cause.message:"")||e.message).split(`
`,1)[0].slice(0,200):String(e)}var Xt="StrataBot/1.0 (a reader for a GitOps agent runner; obeys robots.txt)",hl={bytes:5*1024*1024,ms:15e3},zn=5;async function Pw(e,t){let r=t.limits??hl,n=AbortSignal.
timeout(r.ms),o=t.signal?AbortSignal.any([n,t.signal]):n;try{return await gl(e,t,r,o)}catch(i){return n.aborted?w(e,"timeout",`did not answer within ${r.ms/1e3}\
 s`):se(e,i,t.signal)}}function Vn(e){return"reason"in e&&"words"in e}async function gl(e,t,r,n){let o=e;for(let i=0;i<=zn;i+=1){let s=await C(o,t.rules);if(s)return w(
e,"address",`was not opened: ${s}`);let a=await t.admit?.(o);if(a)return a;let c=await fetch(o,{redirect:"manual",signal:n,headers:{"user-agent":Xt,accept:t.accept??
"text/html,application/xhtml+xml,*/*;q=0.5"}}),f=yl(c,o);if(!f)return await wl(o,c,r);await c.body?.cancel(),o=f}return w(e,"unreachable",`redirects more than ${zn}\
 times`)}function yl(e,t){let r=e.headers.get("location");return e.status<300||e.status>=400||!r?null:URL.canParse(r,t)?new URL(r,t).href:null}async function wl(e,t,r){
let n=t.headers.get("content-type")??"",o=n.split(";",1)[0].trim().toLowerCase();if(o&&!Jt(o))return await t.body?.cancel(),w(e,"not-text",`is ${o}, not text`,t.
status);let i=await bl(t,r.bytes);return i?i.subarray(0,4096).includes(0)&&!Sl(i)?w(e,"not-text","holds binary data, not text",t.status):{url:e,status:t.status,
type:o,text:xl(i,n)}:w(e,"too-large",`is larger than ${r.bytes} bytes`,t.status)}function Jt(e){return/^text\/|[/+](xml|json)$|^application\/(xhtml\+xml|rss\+xml|atom\+xml|feed\+json)$/.
test(e)}async function bl(e,t){if(Number(e.headers.get("content-length")??0)>t)return await e.body?.cancel(),null;let r=[],n=0;for await(let o of e.body??[]){if(n+=
o.length,n>t)return null;r.push(o)}return Buffer.concat(r)}function Sl(e){return e[0]===255&&e[1]===254||e[0]===254&&e[1]===255}function xl(e,t){let r=Buffer.from(
e.subarray(0,1024)).toString("latin1"),n=El(e)??Wn(t)??Wn(r)??Tl(r)??"utf-8";return Ol(n).decode(e)}function El(e){return e[0]===239&&e[1]===187&&e[2]===191?"ut\
f-8":e[0]===255&&e[1]===254?"utf-16le":e[0]===254&&e[1]===255?"utf-16be":null}function Wn(e){return/charset\s*=\s*["']?([\w.:-]+)/i.exec(e)?.[1]??null}function Tl(e){
return/<\?xml[^>]*encoding\s*=\s*["']([\w.:-]+)/i.exec(e)?.[1]??null}function Ol(e){try{return new Gn(e)}catch{return new Gn}}import{accessSync as Pl,constants as Ll,readdirSync as Bl}from"node:fs";import{homedir as Zn,userInfo as Ul}from"node:os";import{delimiter as $l,join as Te}from"node:path";import{setTimeout as Hn}from"node:timers/promises";async function Yn(e,t,r){try{let n=await e.goto(t,{waitUntil:"domcontentloaded",timeout:r.limits.ms});return await Qt(t,n,r)??await Al(e,t,n,r)}catch(n){return/download is starting/i.
test(String(n))?w(t,"not-text","is a download, not text"):se(t,n,r.signal)}}async function Qt(e,t,r){if(!t)return w(e,"unreachable","gave no answer");let n=await C(
t.url(),r.rules);if(n)return w(e,"address",`redirects to an address that is not opened: ${n}`);let o=t.status();if(o>=400)return w(e,"status",`answered ${o}`,o);
let i=t.headers(),s=(i["content-type"]??"").split(";",1)[0].trim().toLowerCase();return s&&!Jt(s)?w(e,"not-text",`is ${s}, not text`,o):Number(i["content-length"]??
0)>r.limits.bytes?qn(e,r,o):null}function qn(e,t,r){return w(e,"too-large",`is larger than ${t.limits.bytes} bytes`,r)}async function Al(e,t,r,n){await Zt(e);let o=await e.
content();return o.length>n.limits.bytes?qn(t,n,r.status()):{asked:t,url:e.url(),status:r.status(),title:await e.title()||null,lang:await e.locator("html").getAttribute(
"lang",{timeout:1e3}).catch(()=>null),type:"text/html",html:o,by:"browser"}}async function Zt(e){Number(await e.evaluate("document.body ? document.body.innerTex\
t.length : 0"))<200&&await e.waitForLoadState("networkidle",{timeout:3e3}).catch(()=>{})}var Rl=2e5,Dl=100,Kn=100,Il="a[href], button, [role=button], [role=link], summary, input[type=submit]",Cl=500;async function Xn(e,t){let r=new er(e,t);return await r.
begin(),r}var er=class{#t;#r;#e=[];#n=null;#i=null;#o=!1;constructor(t,r){this.#t=t,this.#r=r}async begin(){let t=this.#t;await t.route("**/*",n=>this.#f(n));let r=n=>{
n&&(this.#o=!1)};t.on("framenavigated",n=>r(n===t.mainFrame())),t.on("requestfailed",n=>r(this.#l(n))),t.on("popup",n=>{n.close().catch(()=>{})})}async open(t){
let r=await C(t,this.#r.rules);if(r)return w(t,"address",`was not opened: ${r}`);this.#n=null;try{let{ms:n}=this.#r.limits,o=await this.#t.goto(t,{waitUntil:"do\
mcontentloaded",timeout:n}),i=await Qt(t,o,this.#r);return i?await this.#a(i):await this.look()}catch(n){return this.#n??se(t,n,this.#r.signal)}}async click(t){
let r=this.#e[t-1];if(!r)throw new Error(`there is nothing numbered ${t} to click; read the page again`);this.#n=null,await r.evaluate(o=>o.removeAttribute("tar\
get")),await r.click({timeout:this.#r.limits.ms}),await Hn(Cl);let n=performance.now()+this.#r.limits.ms;for(;this.#o&&performance.now()<n;)await Hn(50);return this.#n??
await this.look()}async look(){let t=await this.#c();if(t)return t;await Zt(this.#t);let r=String(await this.#t.evaluate('document.body ? document.body.innerTex\
t : ""')),n=await this.#s();return{url:this.#t.url(),title:await this.#t.title(),text:r.slice(0,Rl),targets:n}}async picture(){return await this.#c()??this.#t.screenshot(
{type:"jpeg",quality:70,timeout:this.#r.limits.ms})}async#s(){let t=[];this.#e=[];for(let r of await this.#t.$$(Il)){if(t.length>=Dl)break;await r.isVisible()&&
(this.#e.push(r),t.push(await Ml(r)))}return t}async#c(){let t=this.#t.url();if(t===this.#i||t==="about:blank")return null;let r=await C(t,this.#r.rules);if(r)return this.#a(
w(t,"address",`is an address that is not opened: ${r}`));let n=await this.#r.admit(t);return n?this.#a(n):(this.#i=t,null)}async#a(t){return this.#e=[],await this.#t.
goto("about:blank").catch(()=>{}),t}#l(t){return t.isNavigationRequest()&&t.frame()===this.#t.mainFrame()}async#f(t){let r=t.request();if(!this.#l(r))return t.fallback();
this.#o=!0;let n=await C(r.url(),this.#r.rules);return this.#n=n?w(r.url(),"address",`was not opened: ${n}`):await this.#r.admit(r.url()),this.#i=r.url(),this.#n===
null?t.fallback():(this.#o=!1,t.abort("aborted"))}};async function Ml(e){let t=await e.textContent()||await e.getAttribute("aria-label")||await e.getAttribute("\
value")||"",r=await e.getAttribute("href"),n=t.replace(/\s+/g," ").trim().slice(0,Kn)||"(no words)";return r===null?n:`${n} (${r.slice(0,Kn)})`}var vl=["chromium","chromium-browser","google-chrome","google-chrome-stable","chrome","microsoft-edge"],Jn=["Google Chrome","Chromium","Microsoft Edge"].map(e=>`\
/Applications/${e}.app/Contents/MacOS/${e}`);function Xw(e=process.env){if(e.STRATA_BROWSER)return Qn(e.STRATA_BROWSER)?e.STRATA_BROWSER:null;let r=[...(e.PATH??
"").split($l),"/usr/bin","/usr/local/bin","/snap/bin"].filter(Boolean).flatMap(i=>vl.map(s=>Te(i,s))),n=[...new Set([e.HOME??Zn(),Fl()])],o=n.flatMap(i=>Jn.map(
s=>Te(i,s)));return[...r,...Jn,...o,...n.flatMap(i=>Nl(i,e))].find(Qn)??null}function Qn(e){try{return Pl(e,Ll.X_OK),!0}catch{return!1}}function Fl(){try{return Ul().
homedir}catch{return Zn()}}function Nl(e,t){return[t.PLAYWRIGHT_BROWSERS_PATH,Te(e,".cache/ms-playwright"),Te(e,"Library/Caches/ms-playwright")].flatMap(n=>n?_l(
n):[])}function _l(e){let t=["chrome-linux/chrome","chrome-linux64/chrome","chrome-mac/Chromium.app/Contents/MacOS/Chromium","chrome-mac-arm64/Google Chrome for\
 Testing.app/Contents/MacOS/Google Chrome for Testing","chrome-mac-x64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing"],r=kl(e).filter(n=>/^chromium-\d+$/.
test(n));return r.sort((n,o)=>Number(o.slice(9))-Number(n.slice(9))),r.flatMap(n=>t.map(o=>Te(e,n,o)))}function kl(e){try{return Bl(e)}catch{return[]}}var jl=["\
--disable-background-networking","--disable-component-update","--disable-default-apps","--disable-domain-reliability","--disable-sync","--metrics-recording-only",
"--no-first-run","--no-pings","--disable-gpu"];async function Jw(e){let{chromium:t}=await import("playwright-core"),r=process.env.HTTP_PROXY,n=await t.launch({executablePath:e.
executable,headless:!0,chromiumSandbox:process.getuid?.()!==0&&!zl(),...r?{proxy:{server:r,bypass:"<-loopback>"}}:{},args:jl,timeout:e.limits.ms}),o=await n.newContext(
eo);await to(o,e.rules);let i,s=()=>Wl(n);return e.signal?.addEventListener("abort",s,{once:!0}),{open:await Yl(o,e),live:a=>i??=Gl(n,{...e,admit:a}),async close(){
e.signal?.removeEventListener("abort",s),await s()}}}var eo={acceptDownloads:!1,serviceWorkers:"block",userAgent:Xt};async function Gl(e,t){let r=await e.newContext(
{...eo,viewport:{width:1280,height:800}});return await to(r,t.rules,/^media$/),await r.routeWebSocket(/^/,n=>{n.close()}),Xn(await r.newPage(),t)}function zl(){
return["podman","bubblewrap"].includes(process.env.STRATA_SANDBOX??"")}async function Wl(e){await e.close().catch(()=>{})}async function to(e,t,r=/^(image|media|font)$/){
await e.route("**/*",async n=>{let o=n.request();return r.test(o.resourceType())||await C(o.url(),t)?n.abort("blockedbyclient"):n.continue()})}var Vl=2;async function Yl(e,t){
let{default:r}=await import("./dist-7XDA4MOK.mjs"),n=new r({concurrency:Vl}),o=[];return i=>n.add(async()=>{let s=await C(i,t.rules);if(s)return w(i,"addr\
ess",`was not opened: ${s}`);let a=o.pop()??await e.newPage(),c=await Yn(a,i,t);return Vn(c)?await a.close().catch(()=>{}):o.push(a),c})}import{fileURLToPath as ql}from"node:url";var ae=(e,t)=>{let r=rr(Hl(e));if(typeof r!="string")throw new TypeError(`${t} must be a string or a file URL: ${r}.`);
return r},Hl=e=>tr(e)?e.toString():e,tr=e=>typeof e!="string"&&e&&Object.getPrototypeOf(e)===String.prototype,rr=e=>e instanceof URL?ql(e):e;var je=(e,t=[],r={})=>{let n=ae(e,"First argument"),[o,i]=x(t)?[[],t]:[t,r];if(!Array.isArray(o))throw new TypeError(`Second argument must be either an array of\
 arguments or an options object: ${o}`);if(o.some(c=>typeof c=="object"&&c!==null))throw new TypeError(`Second argument must be an array of strings: ${o}`);let s=o.
map(String),a=s.find(c=>c.includes("\0"));if(a!==void 0)throw new TypeError(`Arguments cannot contain null bytes ("\\0"): ${a}`);if(!x(i))throw new TypeError(`L\
ast argument must be an options object: ${i}`);return[n,s,i]};import{ChildProcess as tf}from"node:child_process";import{StringDecoder as Kl}from"node:string_decoder";var{toString:ro}=Object.prototype,no=e=>ro.call(e)==="[object ArrayBuffer]",E=e=>ro.call(e)==="[object Uint\
8Array]",k=e=>new Uint8Array(e.buffer,e.byteOffset,e.byteLength),Xl=new TextEncoder,oo=e=>Xl.encode(e),Jl=new TextDecoder,Ge=e=>Jl.decode(e),io=(e,t)=>Ql(e,t).join(
""),Ql=(e,t)=>{if(t==="utf8"&&e.every(i=>typeof i=="string"))return e;let r=new Kl(t),n=e.map(i=>typeof i=="string"?oo(i):i).map(i=>r.write(i)),o=r.end();return o===
""?n:[...n,o]},Oe=e=>e.length===1&&E(e[0])?e[0]:nr(Zl(e)),Zl=e=>e.map(t=>typeof t=="string"?oo(t):t),nr=e=>{let t=new Uint8Array(ef(e)),r=0;for(let n of e)t.set(
n,r),r+=n.length;return t},ef=e=>{let t=0;for(let r of e)t+=r.length;return t};var lo=e=>Array.isArray(e)&&Array.isArray(e.raw),fo=(e,t)=>{let r=[];for(let[i,s]of e.entries())r=rf({templates:e,expressions:t,tokens:r,index:i,template:s});if(r.
length===0)throw new TypeError("Template script must not be empty");let[n,...o]=r;return[n,o,{}]},rf=({templates:e,expressions:t,tokens:r,index:n,template:o})=>{
if(o===void 0)throw new TypeError(`Invalid backslash sequence: ${e.raw[n]}`);let{nextTokens:i,leadingWhitespaces:s,trailingWhitespaces:a}=nf(o,e.raw[n]),c=ao(r,
i,s);if(n===t.length)return c;let f=t[n],l=Array.isArray(f)?f.map(u=>co(u)):[co(f)];return ao(c,l,a)},nf=(e,t)=>{if(t.length===0)return{nextTokens:[],leadingWhitespaces:!1,
trailingWhitespaces:!1};let r=[],n=0,o=so.has(t[0]);for(let s=0,a=0;s<e.length;s+=1,a+=1){let c=t[a];if(so.has(c))n!==s&&r.push(e.slice(n,s)),n=s+1;else if(c===
"\\"){let f=t[a+1];f===`
`?(s-=1,a+=1):f==="u"&&t[a+2]==="{"?a=t.indexOf("}",a+3):a+=of[f]??1}}let i=n===e.length;return i||r.push(e.slice(n)),{nextTokens:r,leadingWhitespaces:o,trailingWhitespaces:i}},
so=new Set([" ","	","\r",`
`]),of={x:3,u:5},ao=(e,t,r)=>r||e.length===0||t.length===0?[...e,...t]:[...e.slice(0,-1),`${e.at(-1)}${t[0]}`,...t.slice(1)],co=e=>{let t=typeof e;if(t==="strin\
g")return e;if(t==="number")return String(e);if(x(e)&&("stdout"in e||"isMaxBuffer"in e))return sf(e);throw e instanceof tf||Object.prototype.toString.call(e)===
"[object Promise]"?new TypeError("Unexpected subprocess in template expression. Please use ${await subprocess} instead of ${subprocess}."):new TypeError(`Unexpe\
cted "${t}" in template expression`)},sf=({stdout:e})=>{if(typeof e=="string")return e;if(E(e))return Ge(e);throw e===void 0?new TypeError(`Missing result.stdou\
t in template expression. This is probably due to the previous subprocess' "stdout" option.`):new TypeError(`Unexpected "${typeof e}" stdout in template express\
ion`)};import{spawnSync as pg}from"node:child_process";import{debuglog as af}from"node:util";import or from"node:process";var M=e=>ze.includes(e),ze=[or.stdin,or.stdout,or.stderr],D=["stdin","stdout","stderr"],We=e=>D[e]??`stdio[${e}]`;var po=e=>{let t={...e};for(let r of ar)t[r]=ir(e,r);return t},ir=(e,t)=>{let r=Array.from({length:cf(e)+1}),n=lf(e[t],r,t);return mf(n,t)},cf=({stdio:e})=>Array.
isArray(e)?Math.max(e.length,D.length):D.length,lf=(e,t,r)=>x(e)?ff(e,t,r):t.fill(e),ff=(e,t,r)=>{for(let n of Object.keys(e).sort(uf))for(let o of df(n,r,t))t[o]=
e[n];return t},uf=(e,t)=>uo(e)<uo(t)?1:-1,uo=e=>e==="stdout"||e==="stderr"?0:e==="all"?2:1,df=(e,t,r)=>{if(e==="ipc")return[r.length-1];let n=sr(e);if(n===void 0||
n===0)throw new TypeError(`"${t}.${e}" is invalid.
It must be "${t}.stdout", "${t}.stderr", "${t}.all", "${t}.ipc", or "${t}.fd3", "${t}.fd4" (and so on).`);if(n>=r.length)throw new TypeError(`"${t}.${e}" is inv\
alid: that file descriptor does not exist.
Please set the "stdio" option to ensure that file descriptor exists.`);return n==="all"?[1,2]:[n]},sr=e=>{if(e==="all")return e;if(D.includes(e))return D.indexOf(
e);let t=pf.exec(e);if(t!==null)return Number(t[1])},pf=/^fd(\d+)$/,mf=(e,t)=>e.map(r=>r===void 0?gf[t]:r),hf=af("execa").enabled?"full":"none",gf={lines:!1,buffer:!0,
maxBuffer:1e3*1e3*100,verbose:hf,stripFinalNewline:!0},ar=["lines","buffer","maxBuffer","verbose","stripFinalNewline"],j=(e,t)=>t==="ipc"?e.at(-1):e[t];var ce=({verbose:e},t)=>cr(e,t)!=="none",le=({verbose:e},t)=>!["none","short"].includes(cr(e,t)),mo=({verbose:e},t)=>{let r=cr(e,t);return Ve(r)?r:void 0},cr=(e,t)=>t===
void 0?yf(e):j(e,t),yf=e=>e.find(t=>Ve(t))??Ye.findLast(t=>e.includes(t)),Ve=e=>typeof e=="function",Ye=["none","short","full"];import{inspect as Gu}from"node:util";import{platform as wf}from"node:process";import{stripVTControlCharacters as bf}from"node:util";var ho=(e,t)=>{let r=[e,...t],n=r.join(" "),o=r.map(i=>Af(go(i))).
join(" ");return{command:n,escapedCommand:o}},Ae=e=>bf(e).split(`
`).map(t=>go(t)).join(`
`),go=e=>e.replaceAll(Ef,t=>Sf(t)),Sf=e=>{let t=Tf[e];if(t!==void 0)return t;let r=e.codePointAt(0),n=r.toString(16);return r<=Of?`\\u${n.padStart(4,"0")}`:`\\U${n}`},
xf=()=>{try{return new RegExp("\\p{Separator}|\\p{Other}","gu")}catch{return/[\s\u0000-\u001F\u007F-\u009F\u00AD]/g}},Ef=xf(),Tf={" ":" ","\b":"\\b","\f":"\\f",
"\n":"\\n","\r":"\\r","	":"\\t"},Of=65535,Af=e=>Rf.test(e)?e:wf==="win32"?`"${e.replaceAll('"','""')}"`:`'${e.replaceAll("'","'\\''")}'`,Rf=/^[\w./-]+$/;import yo from"node:process";function lr(){let{env:e}=yo,{TERM:t,TERM_PROGRAM:r}=e;return yo.platform!=="win32"?t!=="linux":!!e.WT_SESSION||!!e.TERMINUS_SUBLIME||
e.ConEmuTask==="{cmd::Cmder}"||r==="Terminus-Sublime"||r==="vscode"||t==="xterm-256color"||t==="alacritty"||t==="rxvt-unicode"||t==="rxvt-unicode-256color"||e.TERMINAL_EMULATOR===
"JetBrains-JediTerm"}var wo={circleQuestionMark:"(?)",questionMarkPrefix:"(?)",square:"\u2588",squareDarkShade:"\u2593",squareMediumShade:"\u2592",squareLightShade:"\u2591",squareTop:"\
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
lineBackslash:"\u2572",lineSlash:"\u2571"},bo={tick:"\u2714",info:"\u2139",warning:"\u26A0",cross:"\u2718",squareSmall:"\u25FB",squareSmallFilled:"\u25FC",circle:"\
\u25EF",circleFilled:"\u25C9",circleDotted:"\u25CC",circleDouble:"\u25CE",circleCircle:"\u24DE",circleCross:"\u24E7",circlePipe:"\u24BE",radioOn:"\u25C9",radioOff:"\
\u25EF",checkboxOn:"\u2612",checkboxOff:"\u2610",checkboxCircleOn:"\u24E7",checkboxCircleOff:"\u24BE",pointer:"\u276F",triangleUpOutline:"\u25B3",triangleLeft:"\
\u25C0",triangleRight:"\u25B6",lozenge:"\u25C6",lozengeOutline:"\u25C7",hamburger:"\u2630",smiley:"\u32E1",mustache:"\u0DF4",star:"\u2605",play:"\u25B6",nodejs:"\
\u2B22",oneSeventh:"\u2150",oneNinth:"\u2151",oneTenth:"\u2152"},Df={tick:"\u221A",info:"i",warning:"\u203C",cross:"\xD7",squareSmall:"\u25A1",squareSmallFilled:"\
\u25A0",circle:"( )",circleFilled:"(*)",circleDotted:"( )",circleDouble:"( )",circleCircle:"(\u25CB)",circleCross:"(\xD7)",circlePipe:"(\u2502)",radioOn:"(*)",radioOff:"\
( )",checkboxOn:"[\xD7]",checkboxOff:"[ ]",checkboxCircleOn:"(\xD7)",checkboxCircleOff:"( )",pointer:">",triangleUpOutline:"\u2206",triangleLeft:"\u25C4",triangleRight:"\
\u25BA",lozenge:"\u2666",lozengeOutline:"\u25CA",hamburger:"\u2261",smiley:"\u263A",mustache:"\u250C\u2500\u2510",star:"\u2736",play:"\u25BA",nodejs:"\u2666",oneSeventh:"\
1/7",oneNinth:"1/9",oneTenth:"1/10"},If={...wo,...bo},Cf={...wo,...Df},Mf=lr(),Pf=Mf?If:Cf,qe=Pf,Ob=Object.entries(bo);var So={};il(So,{bgBlack:()=>eu,bgBlue:()=>ou,bgBlueBright:()=>yu,bgCyan:()=>su,bgCyanBright:()=>bu,bgGray:()=>cu,bgGreen:()=>ru,bgGreenBright:()=>hu,bgMagenta:()=>iu,
bgMagentaBright:()=>wu,bgRed:()=>tu,bgRedBright:()=>mu,bgWhite:()=>au,bgWhiteBright:()=>Su,bgYellow:()=>nu,bgYellowBright:()=>gu,black:()=>Yf,blue:()=>Xf,blueBright:()=>fu,
bold:()=>fr,cyan:()=>Qf,cyanBright:()=>du,dim:()=>$f,gray:()=>Re,green:()=>Hf,greenBright:()=>lu,hidden:()=>Wf,inverse:()=>zf,italic:()=>vf,magenta:()=>Jf,magentaBright:()=>uu,
overline:()=>Gf,red:()=>qf,redBright:()=>ur,reset:()=>Uf,strikethrough:()=>Vf,underline:()=>Ff,underlineBlack:()=>xu,underlineBlue:()=>Au,underlineBlueBright:()=>Bu,
underlineCurly:()=>_f,underlineCyan:()=>Du,underlineCyanBright:()=>$u,underlineDashed:()=>jf,underlineDotted:()=>kf,underlineDouble:()=>Nf,underlineGray:()=>Cu,
underlineGreen:()=>Tu,underlineGreenBright:()=>Pu,underlineMagenta:()=>Ru,underlineMagentaBright:()=>Uu,underlineRed:()=>Eu,underlineRedBright:()=>Mu,underlineWhite:()=>Iu,
underlineWhiteBright:()=>vu,underlineYellow:()=>Ou,underlineYellowBright:()=>Lu,white:()=>Zf,whiteBright:()=>pu,yellow:()=>Kf,yellowBright:()=>dr});import Lf from"node:tty";
var Bf=Lf?.WriteStream?.prototype?.hasColors?.()??!1,m=(e,t)=>{if(!Bf)return o=>o;let r=`\x1B[${e}m`,n=`\x1B[${t}m`;return o=>{let i=o+"",s=i.indexOf(n);if(s===
-1)return r+i+n;let a=r,c=0,l=(t===22?n:"")+r;for(;s!==-1;)a+=i.slice(c,s)+l,c=s+n.length,s=i.indexOf(n,c);return a+=i.slice(c)+n,a}},Uf=m(0,0),fr=m(1,22),$f=m(
2,22),vf=m(3,23),Ff=m(4,24),Nf=m("4:2",24),_f=m("4:3",24),kf=m("4:4",24),jf=m("4:5",24),Gf=m(53,55),zf=m(7,27),Wf=m(8,28),Vf=m(9,29),Yf=m(30,39),qf=m(31,39),Hf=m(
32,39),Kf=m(33,39),Xf=m(34,39),Jf=m(35,39),Qf=m(36,39),Zf=m(37,39),Re=m(90,39),eu=m(40,49),tu=m(41,49),ru=m(42,49),nu=m(43,49),ou=m(44,49),iu=m(45,49),su=m(46,49),
au=m(47,49),cu=m(100,49),ur=m(91,39),lu=m(92,39),dr=m(93,39),fu=m(94,39),uu=m(95,39),du=m(96,39),pu=m(97,39),mu=m(101,49),hu=m(102,49),gu=m(103,49),yu=m(104,49),
wu=m(105,49),bu=m(106,49),Su=m(107,49),xu=m("58;5;0",59),Eu=m("58;5;1",59),Tu=m("58;5;2",59),Ou=m("58;5;3",59),Au=m("58;5;4",59),Ru=m("58;5;5",59),Du=m("58;5;6",
59),Iu=m("58;5;7",59),Cu=m("58;5;8",59),Mu=m("58;5;9",59),Pu=m("58;5;10",59),Lu=m("58;5;11",59),Bu=m("58;5;12",59),Uu=m("58;5;13",59),$u=m("58;5;14",59),vu=m("5\
8;5;15",59);var To=({type:e,message:t,timestamp:r,piped:n,commandId:o,result:{failed:i=!1}={},options:{reject:s=!0}})=>{let a=Fu(r),c=Nu[e]({failed:i,reject:s,piped:n}),f=_u[e](
{reject:s});return`${Re(`[${a}]`)} ${Re(`[${o}]`)} ${f(c)} ${f(t)}`},Fu=e=>`${He(e.getHours(),2)}:${He(e.getMinutes(),2)}:${He(e.getSeconds(),2)}.${He(e.getMilliseconds(),
3)}`,He=(e,t)=>String(e).padStart(t,"0"),xo=({failed:e,reject:t})=>e?t?qe.cross:qe.warning:qe.tick,Nu={command:({piped:e})=>e?"|":"$",output:()=>" ",ipc:()=>"*",
error:xo,duration:xo},Eo=e=>e,_u={command:()=>fr,output:()=>Eo,ipc:()=>Eo,error:({reject:e})=>e?ur:dr,duration:()=>Re};var Oo=(e,t,r)=>{let n=mo(t,r);return e.map(({verboseLine:o,verboseObject:i})=>ku(o,i,n)).filter(o=>o!==void 0).map(o=>ju(o)).join("")},ku=(e,t,r)=>{if(r===void 0)
return e;let n=r(e,t);if(typeof n=="string")return n},ju=e=>e.endsWith(`
`)?e:`${e}
`;var U=({type:e,verboseMessage:t,fdNumber:r,verboseInfo:n,result:o})=>{let i=zu({type:e,result:o,verboseInfo:n}),s=Wu(t,i),a=Oo(s,n,r);a!==""&&console.warn(a.slice(
0,-1))},zu=({type:e,result:t,verboseInfo:{escapedCommand:r,commandId:n,rawOptions:{piped:o=!1,...i}}})=>({type:e,escapedCommand:r,commandId:`${n}`,timestamp:new Date,
piped:o,result:t,options:i}),Wu=(e,t)=>e.split(`
`).map(r=>Vu({...t,message:r})),Vu=e=>({verboseLine:To(e),verboseObject:e}),Ke=e=>{let t=typeof e=="string"?e:Gu(e);return Ae(t).replaceAll("	"," ".repeat(Yu))},
Yu=2;var Ao=(e,t)=>{ce(t)&&U({type:"command",verboseMessage:e,verboseInfo:t})};var Ro=(e,t,r)=>{Ku(e);let n=qu(e);return{verbose:e,escapedCommand:t,commandId:n,rawOptions:r}},qu=e=>ce({verbose:e})?Hu++:void 0,Hu=0n,Ku=e=>{for(let t of e){if(t===
!1)throw new TypeError(`The "verbose: false" option was renamed to "verbose: 'none'".`);if(t===!0)throw new TypeError(`The "verbose: true" option was renamed to\
 "verbose: 'short'".`);if(!Ye.includes(t)&&!Ve(t)){let r=Ye.map(n=>`'${n}'`).join(", ");throw new TypeError(`The "verbose" option must not be ${t}. Allowed valu\
es are: ${r} or a function.`)}}};import{hrtime as Do}from"node:process";var Xe=()=>Do.bigint(),pr=e=>Number(Do.bigint()-e)/1e6;var Je=(e,t,r)=>{let n=Xe(),{command:o,escapedCommand:i}=ho(e,t),s=ir(r,"verbose"),a=Ro(s,i,{...r});return Ao(i,a),{command:o,escapedCommand:i,startTime:n,verboseInfo:a}};var Rs=sl(hi(),1);import Lp from"node:path";import As from"node:process";import tt from"node:process";import Q from"node:path";function Ze(e={}){let{env:t=process.env,platform:r=process.platform}=e;return r!=="win32"?"PATH":Object.keys(t).reverse().find(n=>n.toUpperCase()==="PATH")||"Pa\
th"}import{promisify as Ed}from"node:util";import{execFile as Td,execFileSync as hS}from"node:child_process";import gi from"node:path";import{fileURLToPath as Od}from"node:url";
var wS=Ed(Td);function et(e){return e instanceof URL?Od(e):e}function yi(e){return{*[Symbol.iterator](){let t=gi.resolve(et(e)),r;for(;r!==t;)yield t,r=t,t=gi.resolve(t,"..")}}}var bS=10*1024*1024;var Ad=({cwd:e=tt.cwd(),path:t=tt.env[Ze()],preferLocal:r=!0,execPath:n=tt.execPath,addExecPath:o=!0}={})=>{let i=Q.resolve(et(e)),s=[],a=t.split(Q.delimiter);return r&&
Rd(s,a,i),o&&Dd(s,a,n,i),t===""||t===Q.delimiter?`${s.join(Q.delimiter)}${t}`:[...s,t].join(Q.delimiter)},Rd=(e,t,r)=>{for(let n of yi(r)){let o=Q.join(n,"node_\
modules/.bin");t.includes(o)||e.push(o)}},Dd=(e,t,r,n)=>{let o=Q.resolve(n,et(r),"..");t.includes(o)||e.push(o)},wi=({env:e=tt.env,...t}={})=>{e={...e};let r=Ze(
{env:e});return t.path=e[r],e[r]=Ad(t),e};import{setTimeout as Gd}from"node:timers/promises";var bi=(e,t,r)=>{let n=r?Ie:De,o=e instanceof P?{}:{cause:e};return new n(t,o)},P=class extends Error{},Si=(e,t)=>{Object.defineProperty(e.prototype,"name",{value:t,
writable:!0,enumerable:!1,configurable:!0}),Object.defineProperty(e.prototype,Ei,{value:!0,writable:!1,enumerable:!1,configurable:!1})},xi=e=>rt(e)&&Ei in e,Ei=Symbol(
"isExecaError"),rt=e=>Object.prototype.toString.call(e)==="[object Error]",De=class extends Error{};Si(De,De.name);var Ie=class extends Error{};Si(Ie,Ie.name);import{constants as Ce}from"node:os";import{constants as Pd}from"node:os";var Ti=()=>{let e=Ai-Oi+1;return Array.from({length:e},Id)},Id=(e,t)=>({name:`SIGRT${t+1}`,number:Oi+t,action:"terminate",description:"Application-specific sign\
al (realtime)",standard:"posix"}),Oi=34,Ai=64;import{constants as Cd}from"node:os";var Ri=[{name:"SIGHUP",number:1,action:"terminate",description:"Terminal closed",standard:"posix"},{name:"SIGINT",number:2,action:"terminate",description:"User \
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
action:"terminate",description:"Invalid system call",standard:"other"}];var Tr=()=>{let e=Ti();return[...Ri,...e].map(Md)},Md=({name:e,number:t,description:r,action:n,forced:o=!1,standard:i})=>{let{signals:{[e]:s}}=Cd,a=s!==void 0;return{
name:e,number:a?s:t,description:r,supported:a,action:n,forced:o,standard:i}};var Ld=()=>{let e=Tr();return Object.fromEntries(e.map(Bd))},Bd=({name:e,number:t,description:r,supported:n,action:o,forced:i,standard:s})=>[e,{name:e,number:t,
description:r,supported:n,action:o,forced:i,standard:s}],Di=Ld(),Ud=()=>{let e=Tr(),t=65,r=Array.from({length:t},(n,o)=>$d(o,e));return Object.assign({},...r)},
$d=(e,t)=>{let r=vd(e,t);if(r===void 0)return{};let{name:n,description:o,supported:i,action:s,forced:a,standard:c}=r;return{[e]:{name:n,number:e,description:o,supported:i,
action:s,forced:a,standard:c}}},vd=(e,t)=>{let r=t.find(({name:n})=>Pd.signals[n]===e);return r!==void 0?r:t.find(n=>n.number===e)},vS=Ud();var Ci=e=>{let t="option `killSignal`";if(e===0)throw new TypeError(`Invalid ${t}: 0 cannot be used.`);return Pi(e,t)},Mi=e=>e===0?e:Pi(e,"`subprocess.kill()`'s\
 argument"),Pi=(e,t)=>{if(Number.isInteger(e))return Fd(e,t);if(typeof e=="string")return _d(e,t);throw new TypeError(`Invalid ${t} ${String(e)}: it must be a s\
tring or an integer.
${Or()}`)},Fd=(e,t)=>{if(Ii.has(e))return Ii.get(e);throw new TypeError(`Invalid ${t} ${e}: this signal integer does not exist.
${Or()}`)},Nd=()=>new Map(Object.entries(Ce.signals).reverse().map(([e,t])=>[t,e])),Ii=Nd(),_d=(e,t)=>{if(e in Ce.signals)return e;throw e.toUpperCase()in Ce.signals?
new TypeError(`Invalid ${t} '${e}': please rename it to '${e.toUpperCase()}'.`):new TypeError(`Invalid ${t} '${e}': this signal name does not exist.
${Or()}`)},Or=()=>`Available signal names: ${kd()}.
Available signal numbers: ${jd()}.`,kd=()=>Object.keys(Ce.signals).sort().map(e=>`'${e}'`).join(", "),jd=()=>[...new Set(Object.values(Ce.signals).sort((e,t)=>e-
t))].join(", "),nt=e=>Di[e].description;var Li=e=>{if(e===!1)return e;if(e===!0)return zd;if(!Number.isFinite(e)||e<0)throw new TypeError(`Expected the \`forceKillAfterDelay\` option to be a non-negativ\
e integer, got \`${e}\` (${typeof e})`);return e},zd=1e3*5,Bi=({kill:e,options:{forceKillAfterDelay:t,killSignal:r},onInternalError:n,context:o,controller:i},s,a)=>{
let{signal:c,error:f}=Wd(s,a,r);Vd(f,n);let l=e(c);return Yd({kill:e,signal:c,forceKillAfterDelay:t,killSignal:r,killResult:l,context:o,controller:i}),l},Wd=(e,t,r)=>{
let[n=r,o]=rt(e)?[void 0,e]:[e,t];if(typeof n!="string"&&!Number.isInteger(n))throw new TypeError(`The first argument must be an error instance or a signal name\
 string/integer: ${String(n)}`);if(o!==void 0&&!rt(o))throw new TypeError(`The second argument is optional. If specified, it must be an error instance: ${o}`);return{
signal:Mi(n),error:o}},Vd=(e,t)=>{e!==void 0&&t.reject(e)},Yd=async({kill:e,signal:t,forceKillAfterDelay:r,killSignal:n,killResult:o,context:i,controller:s})=>{
t===n&&o&&Ar({kill:e,forceKillAfterDelay:r,context:i,controllerSignal:s.signal})},Ar=async({kill:e,forceKillAfterDelay:t,context:r,controllerSignal:n})=>{if(t!==
!1)try{await Gd(t,void 0,{signal:n}),e("SIGKILL")&&(r.isForcefullyTerminated??=!0)}catch{}};import{once as qd}from"node:events";var ot=async(e,t)=>{e.aborted||await qd(e,"abort",{signal:t})};var Ui=({cancelSignal:e})=>{if(e!==void 0&&Object.prototype.toString.call(e)!=="[object AbortSignal]")throw new Error(`The \`cancelSignal\` option must be an Abor\
tSignal: ${String(e)}`)},$i=({subprocess:e,cancelSignal:t,gracefulCancel:r,context:n,controller:o})=>t===void 0||r?[]:[Hd(e,t,n,o)],Hd=async(e,t,r,{signal:n})=>{
throw await ot(t,n),r.terminationReason??="cancel",e.kill(),t.reason};import{scheduler as hp}from"node:timers/promises";import{promisify as dp}from"node:util";var de=({methodName:e,isSubprocess:t,ipc:r,isConnected:n})=>{Kd(e,t,r),Rr(e,t,n)},Kd=(e,t,r)=>{if(!r)throw new Error(`${L(e,t)} can only be used if the \`ipc\` op\
tion is \`true\`.`)},Rr=(e,t,r)=>{if(!r)throw new Error(`${L(e,t)} cannot be used: the ${q(t)} has already exited or disconnected.`)},vi=e=>{throw new Error(`${L(
"getOneMessage",e)} could not complete: the ${q(e)} exited or disconnected.`)},Fi=e=>{throw new Error(`${L("sendMessage",e)} failed: the ${q(e)} is sending a me\
ssage too, instead of listening to incoming messages.
This can be fixed by both sending a message and listening to incoming messages at the same time:

const [receivedMessage] = await Promise.all([
	${L("getOneMessage",e)},
	${L("sendMessage",e,"message, {strict: true}")},
]);`)},it=(e,t)=>new Error(`${L("sendMessage",t)} failed when sending an acknowledgment response to the ${q(t)}.`,{cause:e}),Ni=e=>{throw new Error(`${L("sendMe\
ssage",e)} failed: the ${q(e)} is not listening to incoming messages.`)},_i=e=>{throw new Error(`${L("sendMessage",e)} failed: the ${q(e)} exited without listen\
ing to incoming messages.`)},ki=()=>new Error(`\`cancelSignal\` aborted: the ${q(!0)} disconnected.`),ji=()=>{throw new Error("`getCancelSignal()` cannot be use\
d without setting the `cancelSignal` subprocess option.")},Gi=({error:e,methodName:t,isSubprocess:r})=>{if(e.code==="EPIPE")throw new Error(`${L(t,r)} cannot be\
 used: the ${q(r)} is disconnecting.`,{cause:e})},zi=({error:e,methodName:t,isSubprocess:r,message:n})=>{if(Xd(e))throw new Error(`${L(t,r)}'s argument type is \
invalid: the message cannot be serialized: ${String(n)}.`,{cause:e})},Xd=({code:e,message:t})=>Jd.has(e)||Qd.some(r=>t.includes(r)),Jd=new Set(["ERR_MISSING_ARG\
S","ERR_INVALID_ARG_TYPE"]),Qd=["could not be cloned","circular structure","call stack size exceeded"],L=(e,t,r="")=>e==="cancelSignal"?"`cancelSignal`'s `contr\
oller.abort()`":`${Zd(t)}${e}(${r})`,Zd=e=>e?"":"subprocess.",q=e=>e?"parent process":"subprocess",pe=e=>{e.connected&&e.disconnect()};var $=()=>{let e={},t=new Promise((r,n)=>{Object.assign(e,{resolve:r,reject:n})});return Object.assign(t,e)};var at=(e,t="stdin")=>{let{options:n,fileDescriptors:o}=v.get(e),i=Wi(o,t,!0),s=e.stdio[i];if(s===null)throw new TypeError(Vi(i,t,n,!0));return s},me=(e,t="stdo\
ut")=>{let{options:n,fileDescriptors:o}=v.get(e),i=Wi(o,t,!1),s=i==="all"?e.all:e.stdio[i];if(s==null)throw new TypeError(Vi(i,t,n,!1));return s},v=new WeakMap,
Wi=(e,t,r)=>{let n=ep(t,r);return tp(n,t,r,e),n},ep=(e,t)=>{let r=sr(e);if(r!==void 0)return r;let{validOptions:n,defaultValue:o}=t?{validOptions:'"stdin"',defaultValue:"\
stdin"}:{validOptions:'"stdout", "stderr", "all"',defaultValue:"stdout"};throw new TypeError(`"${Me(t)}" must not be "${e}".
It must be ${n} or "fd3", "fd4" (and so on).
It is optional and defaults to "${o}".`)},tp=(e,t,r,n)=>{let o=n[Yi(e)];if(o===void 0)throw new TypeError(`"${Me(r)}" must not be ${t}. That file descriptor doe\
s not exist.
Please set the "stdio" option to ensure that file descriptor exists.`);if(o.direction==="input"&&!r)throw new TypeError(`"${Me(r)}" must not be ${t}. It must be\
 a readable stream, not writable.`);if(o.direction!=="input"&&r)throw new TypeError(`"${Me(r)}" must not be ${t}. It must be a writable stream, not readable.`)},
Vi=(e,t,r,n)=>{if(e==="all"&&!r.all)return`The "all" option must be true to use "from: 'all'".`;let{optionName:o,optionValue:i}=rp(e,r);return`The "${o}: ${st(i)}\
" option is incompatible with using "${Me(n)}: ${st(t)}".
Please set this option with "pipe" instead.`},rp=(e,{stdin:t,stdout:r,stderr:n,stdio:o})=>{let i=Yi(e);return i===0&&t!==void 0?{optionName:"stdin",optionValue:t}:
i===1&&r!==void 0?{optionName:"stdout",optionValue:r}:i===2&&n!==void 0?{optionName:"stderr",optionValue:n}:{optionName:`stdio[${i}]`,optionValue:o[i]}},Yi=e=>e===
"all"?1:e,Me=e=>e?"to":"from",st=e=>typeof e=="string"?`'${e}'`:typeof e=="number"?`${e}`:"Stream";import{once as cp}from"node:events";import{addAbortListener as np}from"node:events";var Z=(e,t,r)=>{let n=e.getMaxListeners();n===0||n===Number.POSITIVE_INFINITY||(e.setMaxListeners(n+t),np(r,()=>{
e.setMaxListeners(e.getMaxListeners()-t)}))};import{EventEmitter as sp}from"node:events";import{once as op}from"node:events";import{scheduler as ip}from"node:timers/promises";var ct=(e,t)=>{t&&Dr(e)},Dr=e=>{e.refCounted()},lt=(e,t)=>{t&&Ir(e)},Ir=e=>{e.unrefCounted()},qi=(e,t)=>{t&&(Ir(e),Ir(e))},Hi=(e,t)=>{t&&(Dr(e),Dr(e))};var Ki=async({anyProcess:e,channel:t,isSubprocess:r,ipcEmitter:n},o)=>{if(Qi(o)||es(o))return;ft.has(e)||ft.set(e,[]);let i=ft.get(e);if(i.push(o),!(i.length>1))
for(;i.length>0;){await Zi(e,n,o),await ip.yield();let s=await Ji({wrappedMessage:i[0],anyProcess:e,channel:t,isSubprocess:r,ipcEmitter:n});i.shift(),n.emit("me\
ssage",s),n.emit("message:done")}},Xi=async({anyProcess:e,channel:t,isSubprocess:r,ipcEmitter:n,boundOnMessage:o})=>{Cr();let i=ft.get(e);for(;i?.length>0;)await op(
n,"message:done");e.removeListener("message",o),Hi(t,r),n.connected=!1,n.emit("disconnect")},ft=new WeakMap;var H=(e,t,r)=>{if(ut.has(e))return ut.get(e);let n=new sp;return n.connected=!0,ut.set(e,n),ap({ipcEmitter:n,anyProcess:e,channel:t,isSubprocess:r}),n},ut=new WeakMap,
ap=({ipcEmitter:e,anyProcess:t,channel:r,isSubprocess:n})=>{let o=Ki.bind(void 0,{anyProcess:t,channel:r,isSubprocess:n,ipcEmitter:e});t.on("message",o),t.once(
"disconnect",Xi.bind(void 0,{anyProcess:t,channel:r,isSubprocess:n,ipcEmitter:e,boundOnMessage:o})),qi(r,n)},dt=e=>{let t=ut.get(e);return t===void 0?e.channel!==
null:t.connected};var ts=({anyProcess:e,channel:t,isSubprocess:r,message:n,strict:o})=>{if(!o)return n;let i=H(e,t,r),s=ht(e,i);return{id:lp++,type:mt,message:n,hasListeners:s}},
lp=0n,rs=(e,t)=>{if(!(t?.type!==mt||t.hasListeners))for(let{id:r}of e)r!==void 0&&pt[r].resolve({isDeadlock:!0,hasListeners:!1})},Ji=async({wrappedMessage:e,anyProcess:t,
channel:r,isSubprocess:n,ipcEmitter:o})=>{if(e?.type!==mt||!t.connected)return e;let{id:i,message:s}=e,a={id:i,type:os,message:ht(t,o)};try{await gt({anyProcess:t,
channel:r,isSubprocess:n,ipc:!0},a)}catch(c){o.emit("strict:error",c)}return s},Qi=e=>{if(e?.type!==os)return!1;let{id:t,message:r}=e;return pt[t]?.resolve({isDeadlock:!1,
hasListeners:r}),!0},ns=async(e,t,r)=>{if(e?.type!==mt)return;let n=$();pt[e.id]=n;let o=new AbortController;try{let{isDeadlock:i,hasListeners:s}=await Promise.
race([n,fp(t,r,o)]);i&&Fi(r),s||Ni(r)}finally{o.abort(),delete pt[e.id]}},pt={},fp=async(e,t,{signal:r})=>{Z(e,1,r),await cp(e,"disconnect",{signal:r}),_i(t)},mt="\
execa:ipc:request",os="execa:ipc:response";var is=(e,t,r)=>{Pe.has(e)||Pe.set(e,new Set);let n=Pe.get(e),o=$(),i=r?t.id:void 0,s={onMessageSent:o,id:i};return n.add(s),{outgoingMessages:n,outgoingMessage:s}},
ss=({outgoingMessages:e,outgoingMessage:t})=>{e.delete(t),t.onMessageSent.resolve()},Zi=async(e,t,r)=>{for(;!ht(e,t)&&Pe.get(e)?.size>0;){let n=[...Pe.get(e)];rs(
n,r),await Promise.all(n.map(({onMessageSent:o})=>o))}},Pe=new WeakMap,ht=(e,t)=>t.listenerCount("message")>up(e),up=e=>v.has(e)&&!j(v.get(e).options.buffer,"ip\
c")?1:0;var gt=({anyProcess:e,channel:t,isSubprocess:r,ipc:n},o,{strict:i=!1}={})=>{let s="sendMessage";return de({methodName:s,isSubprocess:r,ipc:n,isConnected:e.connected}),
pp({anyProcess:e,channel:t,methodName:s,isSubprocess:r,message:o,strict:i})},pp=async({anyProcess:e,channel:t,methodName:r,isSubprocess:n,message:o,strict:i})=>{
let s=ts({anyProcess:e,channel:t,isSubprocess:n,message:o,strict:i}),a=is(e,s,i);try{await Pr({anyProcess:e,methodName:r,isSubprocess:n,wrappedMessage:s,message:o})}catch(c){
throw pe(e),c}finally{ss(a)}},Pr=async({anyProcess:e,methodName:t,isSubprocess:r,wrappedMessage:n,message:o})=>{let i=mp(e);try{await Promise.all([ns(n,e,r),i(n)])}catch(s){
throw Gi({error:s,methodName:t,isSubprocess:r}),zi({error:s,methodName:t,isSubprocess:r,message:o}),s}},mp=e=>{if(Mr.has(e))return Mr.get(e);let t=dp(e.send.bind(
e));return Mr.set(e,t),t},Mr=new WeakMap;var cs=(e,t)=>{let r="cancelSignal";return Rr(r,!1,e.connected),Pr({anyProcess:e,methodName:r,isSubprocess:!1,wrappedMessage:{type:fs,message:t},message:t})},ls=async({
anyProcess:e,channel:t,isSubprocess:r,ipc:n})=>(await gp({anyProcess:e,channel:t,isSubprocess:r,ipc:n}),Lr.signal),gp=async({anyProcess:e,channel:t,isSubprocess:r,
ipc:n})=>{if(!as){if(as=!0,!n){ji();return}if(t===null){Cr();return}H(e,t,r),await hp.yield()}},as=!1,es=e=>e?.type!==fs?!1:(Lr.abort(e.message),!0),fs="execa:i\
pc:cancel",Cr=()=>{Lr.abort(ki())},Lr=new AbortController;var us=({gracefulCancel:e,cancelSignal:t,ipc:r,serialization:n})=>{if(e){if(t===void 0)throw new Error("The `cancelSignal` option must be defined when setting t\
he `gracefulCancel` option.");if(!r)throw new Error("The `ipc` option cannot be false when setting the `gracefulCancel` option.");if(n==="json")throw new Error(
"The `serialization` option cannot be 'json' when setting the `gracefulCancel` option.")}},ds=({subprocess:e,cancelSignal:t,gracefulCancel:r,forceKillAfterDelay:n,
context:o,controller:i})=>r?[yp({subprocess:e,cancelSignal:t,forceKillAfterDelay:n,context:o,controller:i})]:[],yp=async({subprocess:e,cancelSignal:t,forceKillAfterDelay:r,
context:n,controller:{signal:o}})=>{await ot(t,o);let i=wp(t);throw await cs(e,i),Ar({kill:e.kill,forceKillAfterDelay:r,context:n,controllerSignal:o}),n.terminationReason??=
"gracefulCancel",t.reason},wp=({reason:e})=>{if(!(e instanceof DOMException))return e;let t=new Error(e.message);return Object.defineProperty(t,"stack",{value:e.
stack,enumerable:!1,configurable:!0,writable:!0}),t};import{setTimeout as bp}from"node:timers/promises";var ps=({timeout:e})=>{if(e!==void 0&&(!Number.isFinite(e)||e<0))throw new TypeError(`Expected the \`timeout\` option to be a non-negative integer, got \`${e}\` \
(${typeof e})`)},ms=(e,t,r,n)=>t===0||t===void 0?[]:[Sp(e,t,r,n)],Sp=async(e,t,r,{signal:n})=>{throw await bp(t,void 0,{signal:n}),r.terminationReason??="timeou\
t",e.kill(),new P};import{execPath as xp,execArgv as Ep}from"node:process";import hs from"node:path";var gs=({options:e})=>{if(e.node===!1)throw new TypeError('The "node" option cannot be false with `execaNode()`.');return{options:{...e,node:!0}}},ys=(e,t,{node:r=!1,
nodePath:n=xp,nodeOptions:o=Ep.filter(c=>!c.startsWith("--inspect")),cwd:i,execPath:s,...a})=>{if(s!==void 0)throw new TypeError('The "execPath" option has been\
 removed. Please use the "nodePath" option instead.');let c=ae(n,'The "nodePath" option'),f=hs.resolve(i,c),l={...a,nodePath:f,node:r,cwd:i};if(!r)return[e,t,l];
if(hs.basename(e,".exe")==="node")throw new TypeError('When the "node" option is true, the first argument does not need to be "node".');return[f,[...o,e,...t],{
ipc:!0,...l,shell:!1}]};import{serialize as Tp}from"node:v8";var ws=({ipcInput:e,ipc:t,serialization:r})=>{if(e!==void 0){if(!t)throw new Error("The `ipcInput` option cannot be set unl\
ess the `ipc` option is `true`.");Rp[r](e)}},Op=e=>{try{Tp(e)}catch(t){throw new Error("The `ipcInput` option is not serializable with a structured clone.",{cause:t})}},
Ap=e=>{try{JSON.stringify(e)}catch(t){throw new Error("The `ipcInput` option is not serializable with JSON.",{cause:t})}},Rp={advanced:Op,json:Ap},bs=async(e,t)=>{
t!==void 0&&await e.sendMessage(t)};var xs=({encoding:e})=>{if(Br.has(e))return;let t=Ip(e);if(t!==void 0)throw new TypeError(`Invalid option \`encoding: ${yt(e)}\`.
Please rename it to ${yt(t)}.`);let r=[...Br].map(n=>yt(n)).join(", ");throw new TypeError(`Invalid option \`encoding: ${yt(e)}\`.
Please rename it to one of: ${r}.`)},Dp=new Set(["utf8","utf16le"]),A=new Set(["buffer","hex","base64","base64url","latin1","ascii"]),Br=new Set([...Dp,...A]),Ip=e=>{
if(e===null)return"buffer";if(typeof e!="string")return;let t=e.toLowerCase();if(t in Ss)return Ss[t];if(Br.has(t))return t},Ss={"utf-8":"utf8","utf-16le":"utf1\
6le","ucs-2":"utf16le",ucs2:"utf16le",binary:"latin1"},yt=e=>typeof e=="string"?`"${e}"`:String(e);import{statSync as Cp}from"node:fs";import Mp from"node:path";import Pp from"node:process";var Es=(e=Ts())=>{let t=ae(e,'The "cwd" option');return Mp.resolve(t)},Ts=()=>{try{return Pp.cwd()}catch(e){throw e.message=`The current directory does not exis\
t.
${e.message}`,e}},Os=(e,t)=>{if(t===Ts())return e;let r;try{r=Cp(t)}catch(n){return`The "cwd" option is invalid: ${t}.
${n.message}
${e}`}return r.isDirectory()?e:`The "cwd" option is not a directory: ${t}.
${e}`};var wt=(e,t,r)=>{r.cwd=Es(r.cwd);let[n,o,i]=ys(e,t,r),{command:s,args:a,options:c}=Rs.default._parse(n,o,i),f=po(c),l=Bp(f);return ps(l),xs(l),ws(l),Ui(l),us(l),
l.shell=rr(l.shell),l.env=Up(l),l.killSignal=Ci(l.killSignal),l.forceKillAfterDelay=Li(l.forceKillAfterDelay),l.lines=l.lines.map((u,d)=>u&&!A.has(l.encoding)&&
l.buffer[d]),As.platform==="win32"&&Lp.basename(s,".exe")==="cmd"&&a.unshift("/q"),{file:s,commandArguments:a,options:l}},Bp=({extendEnv:e=!0,preferLocal:t=!1,cwd:r,
localDir:n=r,encoding:o="utf8",reject:i=!0,cleanup:s=!0,all:a=!1,windowsHide:c=!0,killSignal:f="SIGTERM",forceKillAfterDelay:l=!0,gracefulCancel:u=!1,ipcInput:d,
ipc:p=d!==void 0||u,serialization:h="advanced",...g})=>({...g,extendEnv:e,preferLocal:t,cwd:r,localDirectory:n,encoding:o,reject:i,cleanup:s,all:a,windowsHide:c,
killSignal:f,forceKillAfterDelay:l,gracefulCancel:u,ipcInput:d,ipc:p,serialization:h}),Up=({env:e,extendEnv:t,preferLocal:r,node:n,localDirectory:o,nodePath:i})=>{
let s=t?{...As.env,...e}:e;return r||n?wi({env:s,cwd:o,execPath:i,preferLocal:r,addExecPath:n}):s};var bt=(e,t,r)=>r.shell&&t.length>0?[[e,...t].join(" "),[],r]:[e,t,r];import{inspect as mm}from"node:util";function he(e){if(typeof e=="string")return $p(e);if(!(ArrayBuffer.isView(e)&&e.BYTES_PER_ELEMENT===1))throw new Error("Input must be a string or a Uint8Array");
return vp(e)}var $p=e=>e.at(-1)===Ds?e.slice(0,e.at(-2)===Is?-2:-1):e,vp=e=>e.at(-1)===Fp?e.subarray(0,e.at(-2)===Np?-2:-1):e,Ds=`
`,Fp=Ds.codePointAt(0),Is="\r",Np=Is.codePointAt(0);import{on as fm}from"node:events";import{finished as um}from"node:stream/promises";function B(e,{checkOpen:t=!0}={}){return e!==null&&typeof e=="object"&&(e.writable||e.readable||!t||e.writable===void 0&&e.readable===void 0)&&typeof e.pipe=="f\
unction"}function Ur(e,{checkOpen:t=!0}={}){return B(e,{checkOpen:t})&&(e.writable||!t)&&typeof e.write=="function"&&typeof e.end=="function"&&typeof e.writable==
"boolean"&&typeof e.writableObjectMode=="boolean"&&typeof e.destroy=="function"&&typeof e.destroyed=="boolean"}function ee(e,{checkOpen:t=!0}={}){return B(e,{checkOpen:t})&&
(e.readable||!t)&&typeof e.read=="function"&&typeof e.readable=="boolean"&&typeof e.readableObjectMode=="boolean"&&typeof e.destroy=="function"&&typeof e.destroyed==
"boolean"}function $r(e,t){return Ur(e,t)&&ee(e,t)}var _p=Object.getPrototypeOf(Object.getPrototypeOf(async function*(){}).prototype),vr=class{#t;#r;#e=!1;#n=void 0;constructor(t,r){this.#t=t,this.#r=r}next(){let t=()=>this.#i();
return this.#n=this.#n?this.#n.then(t,t):t(),this.#n}return(t){let r=()=>this.#o(t);return this.#n?this.#n.then(r,r):r()}async#i(){if(this.#e)return{done:!0,value:void 0};
let t;try{t=await this.#t.read()}catch(r){throw this.#n=void 0,this.#e=!0,this.#t.releaseLock(),r}return t.done&&(this.#n=void 0,this.#e=!0,this.#t.releaseLock()),
t}async#o(t){if(this.#e)return{done:!0,value:t};if(this.#e=!0,!this.#r){let r=this.#t.cancel(t);return this.#t.releaseLock(),await r,{done:!0,value:t}}return this.#t.
releaseLock(),{done:!0,value:t}}},Fr=Symbol();function Cs(){return this[Fr].next()}Object.defineProperty(Cs,"name",{value:"next"});function Ms(e){return this[Fr].
return(e)}Object.defineProperty(Ms,"name",{value:"return"});var kp=Object.create(_p,{next:{enumerable:!0,configurable:!0,writable:!0,value:Cs},return:{enumerable:!0,
configurable:!0,writable:!0,value:Ms}});function Nr({preventCancel:e=!1}={}){let t=this.getReader(),r=new vr(t,e),n=Object.create(kp);return n[Fr]=r,n}var Ps=e=>{if(ee(e,{checkOpen:!1})&&Le.on!==void 0)return Gp(e);if(typeof e?.[Symbol.asyncIterator]=="function")return e;if(jp.call(e)==="[object ReadableStream\
]")return Nr.call(e);throw new TypeError("The first argument must be a Readable, a ReadableStream, or an async iterable.")},{toString:jp}=Object.prototype,Gp=async function*(e){
let t=new AbortController,r={};zp(e,t,r);try{for await(let[n]of Le.on(e,"data",{signal:t.signal}))yield n}catch(n){if(r.error!==void 0)throw r.error;if(!t.signal.
aborted)throw n}finally{e.destroy()}},zp=async(e,t,r)=>{try{await Le.finished(e,{cleanup:!0,readable:!0,writable:!1,error:!1})}catch(n){r.error=n}finally{t.abort()}},
Le={};var ge=async(e,{init:t,convertChunk:r,getSize:n,truncateChunk:o,addChunk:i,getFinalChunk:s,finalize:a},{maxBuffer:c=Number.POSITIVE_INFINITY}={})=>{let f=Ps(e),
l=t();l.length=0;try{for await(let u of f){let d=Vp(u),p=r[d](u,l);Us({convertedChunk:p,state:l,getSize:n,truncateChunk:o,addChunk:i,maxBuffer:c})}return Wp({state:l,
convertChunk:r,getSize:n,truncateChunk:o,addChunk:i,getFinalChunk:s,maxBuffer:c}),a(l)}catch(u){let d=typeof u=="object"&&u!==null?u:new Error(u);throw d.bufferedData=
a(l),d}},Wp=({state:e,getSize:t,truncateChunk:r,addChunk:n,getFinalChunk:o,maxBuffer:i})=>{let s=o(e);s!==void 0&&Us({convertedChunk:s,state:e,getSize:t,truncateChunk:r,
addChunk:n,maxBuffer:i})},Us=({convertedChunk:e,state:t,getSize:r,truncateChunk:n,addChunk:o,maxBuffer:i})=>{let s=r(e),a=t.length+s;if(a<=i){Ls(e,t,o,a);return}
let c=n(e,i-t.length);throw c!==void 0&&Ls(c,t,o,i),new F},Ls=(e,t,r,n)=>{t.contents=r(e,t,n),t.length=n},Vp=e=>{let t=typeof e;if(t==="string")return"string";if(t!==
"object"||e===null)return"others";if(globalThis.Buffer?.isBuffer(e))return"buffer";let r=Bs.call(e);return r==="[object ArrayBuffer]"?"arrayBuffer":r==="[object\
 DataView]"?"dataView":Number.isInteger(e.byteLength)&&Number.isInteger(e.byteOffset)&&Bs.call(e.buffer)==="[object ArrayBuffer]"?"typedArray":"others"},{toString:Bs}=Object.
prototype,F=class extends Error{name="MaxBufferError";constructor(){super("maxBuffer exceeded")}};var G=e=>e,Be=()=>{},St=({contents:e})=>e,xt=e=>{throw new Error(`Streams in object mode are not supported: ${String(e)}`)},Et=e=>e.length;async function Tt(e,t){return ge(e,Kp,t)}var Yp=()=>({contents:[]}),qp=()=>1,Hp=(e,{contents:t})=>(t.push(e),t),Kp={init:Yp,convertChunk:{string:G,buffer:G,arrayBuffer:G,
dataView:G,typedArray:G,others:G},getSize:qp,truncateChunk:Be,addChunk:Hp,getFinalChunk:Be,finalize:St};async function Ot(e,t){return ge(e,om,t)}var Xp=()=>({contents:new ArrayBuffer(0)}),Jp=e=>Qp.encode(e),Qp=new TextEncoder,$s=e=>new Uint8Array(e),vs=e=>new Uint8Array(
e.buffer,e.byteOffset,e.byteLength),Zp=(e,t)=>e.slice(0,t),em=(e,{contents:t,length:r},n)=>{let o=_s()?rm(t,n):tm(t,n);return new Uint8Array(o).set(e,r),o},tm=(e,t)=>{
if(t<=e.byteLength)return e;let r=new ArrayBuffer(Ns(t));return new Uint8Array(r).set(new Uint8Array(e),0),r},rm=(e,t)=>{if(t<=e.maxByteLength)return e.resize(t),
e;let r=new ArrayBuffer(t,{maxByteLength:Ns(t)});return new Uint8Array(r).set(new Uint8Array(e),0),r},Ns=e=>Fs**Math.ceil(Math.log(e)/Math.log(Fs)),Fs=2,nm=({contents:e,
length:t})=>_s()?e:e.slice(0,t),_s=()=>"resize"in ArrayBuffer.prototype,om={init:Xp,convertChunk:{string:Jp,buffer:$s,arrayBuffer:$s,dataView:vs,typedArray:vs,others:xt},
getSize:Et,truncateChunk:Zp,addChunk:em,getFinalChunk:Be,finalize:nm};async function Rt(e,t){return ge(e,lm,t)}var im=()=>({contents:"",textDecoder:new TextDecoder}),At=(e,{textDecoder:t})=>t.decode(e,{stream:!0}),sm=(e,{contents:t})=>t+
e,am=(e,t)=>e.slice(0,t),cm=({textDecoder:e})=>{let t=e.decode();return t===""?void 0:t},lm={init:im,convertChunk:{string:G,buffer:At,arrayBuffer:At,dataView:At,
typedArray:At,others:xt},getSize:Et,truncateChunk:am,addChunk:sm,getFinalChunk:cm,finalize:St};Object.assign(Le,{on:fm,finished:um});var ks=({error:e,stream:t,readableObjectMode:r,lines:n,encoding:o,fdNumber:i})=>{if(!(e instanceof F))throw e;if(i==="all")return e;let s=dm(r,n,o);throw e.maxBufferInfo=
{fdNumber:i,unit:s},t.destroy(),e},dm=(e,t,r)=>e?"objects":t?"lines":r==="buffer"?"bytes":"characters",js=(e,t,r)=>{if(t.length!==r)return;let n=new F;throw n.maxBufferInfo=
{fdNumber:"ipc"},n},Gs=(e,t)=>{let{streamName:r,threshold:n,unit:o}=pm(e,t);return`Command's ${r} was larger than ${n} ${o}`},pm=(e,t)=>{if(e?.maxBufferInfo===void 0)
return{streamName:"output",threshold:t[1],unit:"bytes"};let{maxBufferInfo:{fdNumber:r,unit:n}}=e;delete e.maxBufferInfo;let o=j(t,r);return r==="ipc"?{streamName:"\
IPC output",threshold:o,unit:"messages"}:{streamName:We(r),threshold:o,unit:n}},zs=(e,t,r)=>e?.code==="ENOBUFS"&&t!==null&&t.some(n=>n!==null&&n.length>Dt(r)),Ws=(e,t,r)=>{
if(!t)return e;let n=Dt(r);return e.length>n?e.slice(0,n):e},Dt=([,e])=>e;var Ys=({stdio:e,all:t,ipcOutput:r,originalError:n,signal:o,signalDescription:i,exitCode:s,escapedCommand:a,timedOut:c,isCanceled:f,isGracefullyCanceled:l,isMaxBuffer:u,
isForcefullyTerminated:d,forceKillAfterDelay:p,killSignal:h,maxBuffer:g,timeout:S,cwd:y})=>{let b=n?.code,T=hm({originalError:n,timedOut:c,timeout:S,isMaxBuffer:u,
maxBuffer:g,errorCode:b,signal:o,signalDescription:i,exitCode:s,isCanceled:f,isGracefullyCanceled:l,isForcefullyTerminated:d,forceKillAfterDelay:p,killSignal:h}),
R=ym(n,y),_=R===void 0?"":`
${R}`,W=`${T}: ${a}${_}`,J=t===void 0?[e[2],e[1]]:[t],ie=[W,...J,...e.slice(3),r.map(V=>wm(V)).join(`
`)].map(V=>Ae(he(bm(V)))).filter(Boolean).join(`

`);return{originalMessage:R,shortMessage:W,message:ie}},hm=({originalError:e,timedOut:t,timeout:r,isMaxBuffer:n,maxBuffer:o,errorCode:i,signal:s,signalDescription:a,
exitCode:c,isCanceled:f,isGracefullyCanceled:l,isForcefullyTerminated:u,forceKillAfterDelay:d,killSignal:p})=>{let h=gm(u,d);return t?`Command timed out after ${r}\
 milliseconds${h}`:l?s===void 0?`Command was gracefully canceled with exit code ${c}`:u?`Command was gracefully canceled${h}`:`Command was gracefully canceled w\
ith ${s} (${a})`:f?`Command was canceled${h}`:n?`${Gs(e,o)}${h}`:i!==void 0?`Command failed with ${i}${h}`:u?`Command was killed with ${p} (${nt(p)})${h}`:s!==void 0?
`Command was killed with ${s} (${a})`:c!==void 0?`Command failed with exit code ${c}`:"Command failed"},gm=(e,t)=>e?` and was forcefully terminated after ${t} m\
illiseconds`:"",ym=(e,t)=>{if(e instanceof P)return;let r=xi(e)?e.originalMessage:String(e?.message??e),n=Ae(Os(r,t));return n===""?void 0:n},wm=e=>typeof e=="s\
tring"?e:mm(e),bm=e=>Array.isArray(e)?e.map(t=>he(Vs(t))).filter(Boolean).join(`
`):Vs(e),Vs=e=>typeof e=="string"?e:E(e)?Ge(e):"";var It=({command:e,escapedCommand:t,stdio:r,all:n,ipcOutput:o,options:{cwd:i},startTime:s})=>qs({command:e,escapedCommand:t,cwd:i,durationMs:pr(s),failed:!1,timedOut:!1,
isCanceled:!1,isGracefullyCanceled:!1,isTerminated:!1,isMaxBuffer:!1,isForcefullyTerminated:!1,exitCode:0,stdout:r[1],stderr:r[2],all:n,stdio:r,ipcOutput:o,pipedFrom:[]}),
ye=({error:e,command:t,escapedCommand:r,fileDescriptors:n,options:o,startTime:i,isSync:s})=>Ue({error:e,command:t,escapedCommand:r,startTime:i,timedOut:!1,isCanceled:!1,
isGracefullyCanceled:!1,isMaxBuffer:!1,isForcefullyTerminated:!1,stdio:Array.from({length:n.length}),ipcOutput:[],options:o,isSync:s}),Ue=({error:e,command:t,escapedCommand:r,
startTime:n,timedOut:o,isCanceled:i,isGracefullyCanceled:s,isMaxBuffer:a,isForcefullyTerminated:c,exitCode:f,signal:l,stdio:u,all:d,ipcOutput:p,options:{timeoutDuration:h,
timeout:g=h,forceKillAfterDelay:S,killSignal:y,cwd:b,maxBuffer:T},isSync:R})=>{let{exitCode:_,signal:W,signalDescription:J}=xm(f,l),{originalMessage:ie,shortMessage:V,
message:Kt}=Ys({stdio:u,all:d,ipcOutput:p,originalError:e,signal:W,signalDescription:J,exitCode:_,escapedCommand:r,timedOut:o,isCanceled:i,isGracefullyCanceled:s,
isMaxBuffer:a,isForcefullyTerminated:c,forceKillAfterDelay:S,killSignal:y,maxBuffer:T,timeout:g,cwd:b}),Ee=bi(e,Kt,R);return Object.assign(Ee,Sm({error:Ee,command:t,
escapedCommand:r,startTime:n,timedOut:o,isCanceled:i,isGracefullyCanceled:s,isMaxBuffer:a,isForcefullyTerminated:c,exitCode:_,signal:W,signalDescription:J,stdio:u,
all:d,ipcOutput:p,cwd:b,originalMessage:ie,shortMessage:V})),Ee},Sm=({error:e,command:t,escapedCommand:r,startTime:n,timedOut:o,isCanceled:i,isGracefullyCanceled:s,
isMaxBuffer:a,isForcefullyTerminated:c,exitCode:f,signal:l,signalDescription:u,stdio:d,all:p,ipcOutput:h,cwd:g,originalMessage:S,shortMessage:y})=>qs({shortMessage:y,
originalMessage:S,command:t,escapedCommand:r,cwd:g,durationMs:pr(n),failed:!0,timedOut:o,isCanceled:i,isGracefullyCanceled:s,isTerminated:l!==void 0,isMaxBuffer:a,
isForcefullyTerminated:c,exitCode:f,signal:l,signalDescription:u,code:e.cause?.code,stdout:d[1],stderr:d[2],all:p,stdio:d,ipcOutput:h,pipedFrom:[]}),qs=e=>Object.
fromEntries(Object.entries(e).filter(([,t])=>t!==void 0)),xm=(e,t)=>{let r=e===null?void 0:e,n=t===null?void 0:t,o=n===void 0?void 0:nt(t);return{exitCode:r,signal:n,
signalDescription:o}};var Hs=e=>Number.isFinite(e)?e:0;function Em(e){return{days:Math.trunc(e/864e5),hours:Math.trunc(e/36e5%24),minutes:Math.trunc(e/6e4%60),seconds:Math.trunc(e/1e3%
60),milliseconds:Math.trunc(e%1e3),microseconds:Math.trunc(Hs(e*1e3)%1e3),nanoseconds:Math.trunc(Hs(e*1e6)%1e3)}}function Tm(e){return{days:e/86400000n,hours:e/
3600000n%24n,minutes:e/60000n%60n,seconds:e/1000n%60n,milliseconds:e%1000n,microseconds:0n,nanoseconds:0n}}function _r(e){switch(typeof e){case"number":{if(Number.
isFinite(e))return Em(e);break}case"bigint":return Tm(e)}throw new TypeError("Expected a finite number or bigint")}var Om=e=>e===0||e===0n,Am=(e,t)=>t===1||t===1n?e:`${e}s`,Rm=1e-7,Dm=24n*60n*60n*1000n;function kr(e,t){let r=typeof e=="bigint";if(!r&&!Number.isFinite(e))throw new TypeError(
"Expected a finite number or bigint");t={...t};let n=e<0?"-":"";e=e<0?-e:e,t.colonNotation&&(t.compact=!1,t.formatSubMilliseconds=!1,t.separateMilliseconds=!1,t.
verbose=!1),t.compact&&(t.unitCount=1,t.secondsDecimalDigits=0,t.millisecondsDecimalDigits=0);let o=[],i=(l,u)=>{let d=Math.floor(l*10**u+Rm);return(Math.round(
d)/10**u).toFixed(u)},s=(l,u,d,p)=>{if(!((o.length===0||!t.colonNotation)&&Om(l)&&!(t.colonNotation&&d==="m"))){if(p??=String(l),t.colonNotation){let h=p.includes(
".")?p.split(".")[0].length:p.length,g=o.length>0?2:1;p="0".repeat(Math.max(0,g-h))+p}else p+=t.verbose?" "+Am(u,l):d;o.push(p)}},a=_r(e),c=BigInt(a.days);if(t.
hideYearAndDays?s(BigInt(c)*24n+BigInt(a.hours),"hour","h"):(t.hideYear?s(c,"day","d"):(s(c/365n,"year","y"),s(c%365n,"day","d")),s(Number(a.hours),"hour","h")),
s(Number(a.minutes),"minute","m"),!t.hideSeconds)if(t.separateMilliseconds||t.formatSubMilliseconds||!t.colonNotation&&e<1e3&&!t.subSecondsAsDecimals){let l=Number(
a.seconds),u=Number(a.milliseconds),d=Number(a.microseconds),p=Number(a.nanoseconds);if(s(l,"second","s"),t.formatSubMilliseconds)s(u,"millisecond","ms"),s(d,"m\
icrosecond","\xB5s"),s(p,"nanosecond","ns");else{let h=u+d/1e3+p/1e6,g=typeof t.millisecondsDecimalDigits=="number"?t.millisecondsDecimalDigits:0,S=h>=1?Math.round(
h):Math.ceil(h),y=1e3-10**-g,b=g?Math.min(h,y).toFixed(g):Math.min(S,y);s(Number.parseFloat(b),"millisecond","ms",b)}}else{let l=(r?Number(e%Dm):e)/1e3%60,u=typeof t.
secondsDecimalDigits=="number"?t.secondsDecimalDigits:1,d=i(l,u),p=t.keepDecimalsOnWholeSeconds?d:d.replace(/\.0+$/,"");s(Number.parseFloat(p),"second","s",p)}if(o.
length===0)return n+"0"+(t.verbose?" milliseconds":"ms");let f=t.colonNotation?":":" ";return typeof t.unitCount=="number"&&(o=o.slice(0,Math.max(t.unitCount,1))),
n+o.join(f)}var Ks=(e,t)=>{e.failed&&U({type:"error",verboseMessage:e.shortMessage,verboseInfo:t,result:e})};var Xs=(e,t)=>{ce(t)&&(Ks(e,t),Im(e,t))},Im=(e,t)=>{let r=`(done in ${kr(e.durationMs)})`;U({type:"duration",verboseMessage:r,verboseInfo:t,result:e})};var we=(e,t,{reject:r})=>{if(Xs(e,t),e.failed&&r)throw e;return e};import{readFileSync as Ta}from"node:fs";var Zs=(e,t)=>te(e)?"asyncGenerator":ra(e)?"generator":Ct(e)?"fileUrl":Bm(e)?"filePath":vm(e)?"webStream":B(e,{checkOpen:!1})?"native":E(e)?"uint8Array":Fm(e)?"\
asyncIterable":Nm(e)?"iterable":zr(e)?ea({transform:e},t):Lm(e)?Cm(e,t):"native",Cm=(e,t)=>$r(e.transform,{checkOpen:!1})?Mm(e,t):zr(e.transform)?ea(e,t):Pm(e,t),
Mm=(e,t)=>(ta(e,t,"Duplex stream"),"duplex"),ea=(e,t)=>(ta(e,t,"web TransformStream"),"webTransform"),ta=({final:e,binary:t,objectMode:r},n,o)=>{Js(e,`${n}.fina\
l`,o),Js(t,`${n}.binary`,o),jr(r,`${n}.objectMode`)},Js=(e,t,r)=>{if(e!==void 0)throw new TypeError(`The \`${t}\` option can only be defined when using a generat\
or, not a ${r}.`)},Pm=({transform:e,final:t,binary:r,objectMode:n},o)=>{if(e!==void 0&&!Qs(e))throw new TypeError(`The \`${o}.transform\` option must be a genera\
tor, a Duplex stream or a web TransformStream.`);if($r(t,{checkOpen:!1}))throw new TypeError(`The \`${o}.final\` option must not be a Duplex stream.`);if(zr(t))
throw new TypeError(`The \`${o}.final\` option must not be a web TransformStream.`);if(t!==void 0&&!Qs(t))throw new TypeError(`The \`${o}.final\` option must be \
a generator.`);return jr(r,`${o}.binary`),jr(n,`${o}.objectMode`),te(e)||te(t)?"asyncGenerator":"generator"},jr=(e,t)=>{if(e!==void 0&&typeof e!="boolean")throw new TypeError(
`The \`${t}\` option must use a boolean.`)},Qs=e=>te(e)||ra(e),te=e=>Object.prototype.toString.call(e)==="[object AsyncGeneratorFunction]",ra=e=>Object.prototype.
toString.call(e)==="[object GeneratorFunction]",Lm=e=>x(e)&&(e.transform!==void 0||e.final!==void 0),Ct=e=>Object.prototype.toString.call(e)==="[object URL]",na=e=>Ct(
e)&&e.protocol!=="file:",Bm=e=>x(e)&&Object.keys(e).length>0&&Object.keys(e).every(t=>Um.has(t))&&Gr(e.file),Um=new Set(["file","append"]),Gr=e=>typeof e=="stri\
ng",oa=(e,t)=>e==="native"&&typeof t=="string"&&!$m.has(t),$m=new Set(["ipc","ignore","inherit","overlapped","pipe"]),ia=e=>Object.prototype.toString.call(e)===
"[object ReadableStream]",Mt=e=>Object.prototype.toString.call(e)==="[object WritableStream]",vm=e=>ia(e)||Mt(e),zr=e=>ia(e?.readable)&&Mt(e?.writable),Fm=e=>sa(
e)&&typeof e[Symbol.asyncIterator]=="function",Nm=e=>sa(e)&&typeof e[Symbol.iterator]=="function",sa=e=>typeof e=="object"&&e!==null,I=new Set(["generator","asy\
ncGenerator","duplex","webTransform"]),Pt=new Set(["fileUrl","filePath","fileNumber"]),Wr=new Set(["fileUrl","filePath"]),aa=new Set([...Wr,"webStream","nodeStr\
eam"]),ca=new Set(["webTransform","duplex"]),K={generator:"a generator",asyncGenerator:"an async generator",fileUrl:"a file URL",filePath:"a file path string",fileNumber:"\
a file descriptor number",webStream:"a web stream",nodeStream:"a Node.js stream",webTransform:"a web TransformStream",duplex:"a Duplex stream",native:"any value",
iterable:"an iterable",asyncIterable:"an async iterable",string:"a string",uint8Array:"a Uint8Array"};var Vr=(e,t,r,n)=>n==="output"?_m(e,t,r):km(e,t,r),_m=(e,t,r)=>{let n=t!==0&&r[t-1].value.readableObjectMode;return{writableObjectMode:n,readableObjectMode:e??n}},
km=(e,t,r)=>{let n=t===0?e===!0:r[t-1].value.readableObjectMode,o=t!==r.length-1&&(e??n);return{writableObjectMode:n,readableObjectMode:o}},la=(e,t)=>{let r=e.findLast(
({type:n})=>I.has(n));return r===void 0?!1:t==="input"?r.value.writableObjectMode:r.value.readableObjectMode};var fa=(e,t,r,n)=>[...e.filter(({type:o})=>!I.has(o)),...jm(e,t,r,n)],jm=(e,t,r,{encoding:n})=>{let o=e.filter(({type:s})=>I.has(s)),i=Array.from({length:o.length});
for(let[s,a]of Object.entries(o))i[s]=Gm({stdioItem:a,index:Number(s),newTransforms:i,optionName:t,direction:r,encoding:n});return Ym(i,r)},Gm=({stdioItem:e,stdioItem:{
type:t},index:r,newTransforms:n,optionName:o,direction:i,encoding:s})=>t==="duplex"?zm({stdioItem:e,optionName:o}):t==="webTransform"?Wm({stdioItem:e,index:r,newTransforms:n,
direction:i}):Vm({stdioItem:e,index:r,newTransforms:n,direction:i,encoding:s}),zm=({stdioItem:e,stdioItem:{value:{transform:t,transform:{writableObjectMode:r,readableObjectMode:n},
objectMode:o=n}},optionName:i})=>{if(o&&!n)throw new TypeError(`The \`${i}.objectMode\` option can only be \`true\` if \`new Duplex({objectMode: true})\` is used.`);
if(!o&&n)throw new TypeError(`The \`${i}.objectMode\` option cannot be \`false\` if \`new Duplex({objectMode: true})\` is used.`);return{...e,value:{transform:t,
writableObjectMode:r,readableObjectMode:n}}},Wm=({stdioItem:e,stdioItem:{value:t},index:r,newTransforms:n,direction:o})=>{let{transform:i,objectMode:s}=x(t)?t:{
transform:t},{writableObjectMode:a,readableObjectMode:c}=Vr(s,r,n,o);return{...e,value:{transform:i,writableObjectMode:a,readableObjectMode:c}}},Vm=({stdioItem:e,
stdioItem:{value:t},index:r,newTransforms:n,direction:o,encoding:i})=>{let{transform:s,final:a,binary:c=!1,preserveNewlines:f=!1,objectMode:l}=x(t)?t:{transform:t},
u=c||A.has(i),{writableObjectMode:d,readableObjectMode:p}=Vr(l,r,n,o);return{...e,value:{transform:s,final:a,binary:u,preserveNewlines:f,writableObjectMode:d,readableObjectMode:p}}},
Ym=(e,t)=>t==="input"?e.reverse():e;import Yr from"node:process";var ua=(e,t,r)=>{let n=e.map(o=>qm(o,t));if(n.includes("input")&&n.includes("output"))throw new TypeError(`The \`${r}\` option must not be an array of both reada\
ble and writable values.`);return n.find(Boolean)??Xm},qm=({type:e,value:t},r)=>Hm[r]??da[e](t),Hm=["input","output","output"],be=()=>{},qr=()=>"input",da={generator:be,
asyncGenerator:be,fileUrl:be,filePath:be,iterable:qr,asyncIterable:qr,uint8Array:qr,webStream:e=>Mt(e)?"output":"input",nodeStream(e){return ee(e,{checkOpen:!1})?
Ur(e,{checkOpen:!1})?void 0:"input":"output"},webTransform:be,duplex:be,native(e){let t=Km(e);if(t!==void 0)return t;if(B(e,{checkOpen:!1}))return da.nodeStream(
e)}},Km=e=>{if([0,Yr.stdin].includes(e))return"input";if([1,2,Yr.stdout,Yr.stderr].includes(e))return"output"},Xm="output";var pa=(e,t)=>t&&!e.includes("ipc")?[...e,"ipc"]:e;var ma=({stdio:e,ipc:t,buffer:r,...n},o,i)=>{let s=Jm(e,n).map((a,c)=>ha(a,c));return i?Zm(s,r,o):pa(s,t)},Jm=(e,t)=>{if(e===void 0)return D.map(n=>t[n]);if(Qm(
t))throw new Error(`It's not possible to provide \`stdio\` in combination with one of ${D.map(n=>`\`${n}\``).join(", ")}`);if(typeof e=="string")return[e,e,e];if(!Array.
isArray(e))throw new TypeError(`Expected \`stdio\` to be of type \`string\` or \`Array\`, got \`${typeof e}\``);let r=Math.max(e.length,D.length);return Array.from(
{length:r},(n,o)=>e[o])},Qm=e=>D.some(t=>e[t]!==void 0),ha=(e,t)=>Array.isArray(e)?e.map(r=>ha(r,t)):e??(t>=D.length?"ignore":"pipe"),Zm=(e,t,r)=>e.map((n,o)=>!t[o]&&
o!==0&&!le(r,o)&&eh(n)?"ignore":n),eh=e=>e==="pipe"||Array.isArray(e)&&e.every(t=>t==="pipe");import{readFileSync as th}from"node:fs";import rh from"node:tty";var ya=({stdioItem:e,stdioItem:{type:t},isStdioArray:r,fdNumber:n,direction:o,isSync:i})=>!r||t!=="native"?e:i?nh({stdioItem:e,fdNumber:n,direction:o}):sh({stdioItem:e,
fdNumber:n}),nh=({stdioItem:e,stdioItem:{value:t,optionName:r},fdNumber:n,direction:o})=>{let i=oh({value:t,optionName:r,fdNumber:n,direction:o});if(i!==void 0)
return i;if(B(t,{checkOpen:!1}))throw new TypeError(`The \`${r}: Stream\` option cannot both be an array and include a stream with synchronous methods.`);return e},
oh=({value:e,optionName:t,fdNumber:r,direction:n})=>{let o=ih(e,r);if(o!==void 0){if(n==="output")return{type:"fileNumber",value:o,optionName:t};if(rh.isatty(o))
throw new TypeError(`The \`${t}: ${st(e)}\` option is invalid: it cannot be a TTY with synchronous methods.`);return{type:"uint8Array",value:k(th(o)),optionName:t}}},
ih=(e,t)=>{if(e==="inherit")return t;if(typeof e=="number")return e;let r=ze.indexOf(e);if(r!==-1)return r},sh=({stdioItem:e,stdioItem:{value:t,optionName:r},fdNumber:n})=>t===
"inherit"?{type:"nodeStream",value:ga(n,t,r),optionName:r}:typeof t=="number"?{type:"nodeStream",value:ga(t,t,r),optionName:r}:B(t,{checkOpen:!1})?{type:"nodeSt\
ream",value:t,optionName:r}:e,ga=(e,t,r)=>{let n=ze[e];if(n===void 0)throw new TypeError(`The \`${r}: ${t}\` option is invalid: no such standard stream.`);return n};var wa=({input:e,inputFile:t},r)=>r===0?[...ah(e),...lh(t)]:[],ah=e=>e===void 0?[]:[{type:ch(e),value:e,optionName:"input"}],ch=e=>{if(ee(e,{checkOpen:!1}))return"\
nodeStream";if(typeof e=="string")return"string";if(E(e))return"uint8Array";throw new Error("The `input` option must be a string, a Uint8Array or a Node.js Read\
able stream.")},lh=e=>e===void 0?[]:[{...fh(e),optionName:"inputFile"}],fh=e=>{if(Ct(e))return{type:"fileUrl",value:e};if(Gr(e))return{type:"filePath",value:{file:e}};
throw new Error("The `inputFile` option must be a file path string or a file URL.")};var ba=e=>e.filter((t,r)=>e.every((n,o)=>t.value!==n.value||r>=o||t.type==="generator"||t.type==="asyncGenerator")),Sa=({stdioItem:{type:e,value:t,optionName:r},
direction:n,fileDescriptors:o,isSync:i})=>{let s=uh(o,e);if(s.length!==0){if(i){dh({otherStdioItems:s,type:e,value:t,optionName:r,direction:n});return}if(aa.has(
e))return xa({otherStdioItems:s,type:e,value:t,optionName:r,direction:n});ca.has(e)&&mh({otherStdioItems:s,type:e,value:t,optionName:r})}},uh=(e,t)=>e.flatMap(({
direction:r,stdioItems:n})=>n.filter(o=>o.type===t).map((o=>({...o,direction:r})))),dh=({otherStdioItems:e,type:t,value:r,optionName:n,direction:o})=>{Wr.has(t)&&
xa({otherStdioItems:e,type:t,value:r,optionName:n,direction:o})},xa=({otherStdioItems:e,type:t,value:r,optionName:n,direction:o})=>{let i=e.filter(a=>ph(a,r));if(i.
length===0)return;let s=i.find(a=>a.direction!==o);return Ea(s,n,t),o==="output"?i[0].stream:void 0},ph=({type:e,value:t},r)=>e==="filePath"?t.file===r.file:e===
"fileUrl"?t.href===r.href:t===r,mh=({otherStdioItems:e,type:t,value:r,optionName:n})=>{let o=e.find(({value:{transform:i}})=>i===r.transform);Ea(o,n,t)},Ea=(e,t,r)=>{
if(e!==void 0)throw new TypeError(`The \`${e.optionName}\` and \`${t}\` options must not target ${K[r]} that is the same.`)};var Lt=(e,t,r,n)=>{let i=ma(t,r,n).map((a,c)=>hh({stdioOption:a,fdNumber:c,options:t,isSync:n})),s=Th({initialFileDescriptors:i,addProperties:e,options:t,isSync:n});
return t.stdio=s.map(({stdioItems:a})=>Rh(a)),s},hh=({stdioOption:e,fdNumber:t,options:r,isSync:n})=>{let o=We(t),{stdioItems:i,isStdioArray:s}=gh({stdioOption:e,
fdNumber:t,options:r,optionName:o}),a=ua(i,t,o),c=i.map(u=>ya({stdioItem:u,isStdioArray:s,fdNumber:t,direction:a,isSync:n})),f=fa(c,o,a,r),l=la(f,a);return Eh(f,
l),{direction:a,objectMode:l,stdioItems:f}},gh=({stdioOption:e,fdNumber:t,options:r,optionName:n})=>{let i=[...(Array.isArray(e)?e:[e]).map(c=>yh(c,n)),...wa(r,
t)],s=ba(i),a=s.length>1;return wh(s,a,n),Sh(s),{stdioItems:s,isStdioArray:a}},yh=(e,t)=>({type:Zs(e,t),value:e,optionName:t}),wh=(e,t,r)=>{if(e.length===0)throw new TypeError(
`The \`${r}\` option must not be an empty array.`);if(t){for(let{value:n,optionName:o}of e)if(bh.has(n))throw new Error(`The \`${o}\` option must not include \`${n}\
\`.`)}},bh=new Set(["ignore","ipc"]),Sh=e=>{for(let t of e)xh(t)},xh=({type:e,value:t,optionName:r})=>{if(na(t))throw new TypeError(`The \`${r}: URL\` option mus\
t use the \`file:\` scheme.
For example, you can use the \`pathToFileURL()\` method of the \`url\` core module.`);if(oa(e,t))throw new TypeError(`The \`${r}: { file: '...' }\` option must b\
e used instead of \`${r}: '...'\`.`)},Eh=(e,t)=>{if(!t)return;let r=e.find(({type:n})=>Pt.has(n));if(r!==void 0)throw new TypeError(`The \`${r.optionName}\` opti\
on cannot use both files and transforms in objectMode.`)},Th=({initialFileDescriptors:e,addProperties:t,options:r,isSync:n})=>{let o=[];try{for(let i of e)o.push(
Oh({fileDescriptor:i,fileDescriptors:o,addProperties:t,options:r,isSync:n}));return o}catch(i){throw Hr(o),i}},Oh=({fileDescriptor:{direction:e,objectMode:t,stdioItems:r},
fileDescriptors:n,addProperties:o,options:i,isSync:s})=>{let a=r.map(c=>Ah({stdioItem:c,addProperties:o,direction:e,options:i,fileDescriptors:n,isSync:s}));return{
direction:e,objectMode:t,stdioItems:a}},Ah=({stdioItem:e,addProperties:t,direction:r,options:n,fileDescriptors:o,isSync:i})=>{let s=Sa({stdioItem:e,direction:r,
fileDescriptors:o,isSync:i});return s!==void 0?{...e,stream:s}:{...e,...t[r][e.type](e,n)}},Hr=e=>{for(let{stdioItems:t}of e)for(let{stream:r}of t)r!==void 0&&!M(
r)&&r.destroy()},Rh=e=>{if(e.length>1)return e.some(({value:n})=>n==="overlapped")?"overlapped":"pipe";let[{type:t,value:r}]=e;return t==="native"?r:"pipe"};var Aa=(e,t)=>Lt(Ih,e,t,!0),N=({type:e,optionName:t})=>{Ra(t,K[e])},Dh=({optionName:e,value:t})=>((t==="ipc"||t==="overlapped")&&Ra(e,`"${t}"`),{}),Ra=(e,t)=>{throw new TypeError(
`The \`${e}\` option cannot be ${t} with synchronous methods.`)},Oa={generator(){},asyncGenerator:N,webStream:N,nodeStream:N,webTransform:N,duplex:N,asyncIterable:N,
native:Dh},Ih={input:{...Oa,fileUrl:({value:e})=>({contents:[k(Ta(e))]}),filePath:({value:{file:e}})=>({contents:[k(Ta(e))]}),fileNumber:N,iterable:({value:e})=>({
contents:[...e]}),string:({value:e})=>({contents:[e]}),uint8Array:({value:e})=>({contents:[e]})},output:{...Oa,fileUrl:({value:e})=>({path:e}),filePath:({value:{
file:e,append:t}})=>({path:e,append:t}),fileNumber:({value:e})=>({path:e}),iterable:N,string:N,uint8Array:N}};var z=(e,{stripFinalNewline:t},r)=>Kr(t,r)&&e!==void 0&&!Array.isArray(e)?he(e):e,Kr=(e,t)=>t==="all"?e[1]||e[2]:e[t];import{Transform as Kh,getDefaultHighWaterMark as Fa}from"node:stream";var Bt=(e,t,r,n)=>e||r?void 0:Ia(t,n),Jr=(e,t,r)=>r?e.flatMap(n=>Da(n,t)):Da(e,t),Da=(e,t)=>{let{transform:r,final:n}=Ia(t,{});return[...r(e),...n()]},Ia=(e,t)=>(t.
previousChunks="",{transform:Ch.bind(void 0,t,e),final:Ph.bind(void 0,t)}),Ch=function*(e,t,r){if(typeof r!="string"){yield r;return}let{previousChunks:n}=e,o=-1;
for(let i=0;i<r.length;i+=1)if(r[i]===`
`){let s=Mh(r,i,t,e),a=r.slice(o+1,i+1-s);n.length>0&&(a=Xr(n,a),n=""),yield a,o=i}o!==r.length-1&&(n=Xr(n,r.slice(o+1))),e.previousChunks=n},Mh=(e,t,r,n)=>r?0:
(n.isWindowsNewline=t!==0&&e[t-1]==="\r",n.isWindowsNewline?2:1),Ph=function*({previousChunks:e}){e.length>0&&(yield e)},Ca=({binary:e,preserveNewlines:t,readableObjectMode:r,
state:n})=>e||t||r?void 0:{transform:Lh.bind(void 0,n)},Lh=function*({isWindowsNewline:e=!1},t){let{unixNewline:r,windowsNewline:n,LF:o,concatBytes:i}=typeof t==
"string"?Bh:$h;if(t.at(-1)===o){yield t;return}yield i(t,e?n:r)},Xr=(e,t)=>`${e}${t}`,Bh={windowsNewline:`\r
`,unixNewline:`
`,LF:`
`,concatBytes:Xr},Uh=(e,t)=>{let r=new Uint8Array(e.length+t.length);return r.set(e,0),r.set(t,e.length),r},$h={windowsNewline:new Uint8Array([13,10]),unixNewline:new Uint8Array(
[10]),LF:10,concatBytes:Uh};import{Buffer as vh}from"node:buffer";var Ma=(e,t)=>e?void 0:Fh.bind(void 0,t),Fh=function*(e,t){if(typeof t!="string"&&!E(t)&&!vh.isBuffer(t))throw new TypeError(`The \`${e}\` option's transform mus\
t use "objectMode: true" to receive as input: ${typeof t}.`);yield t},Pa=(e,t)=>e?Nh.bind(void 0,t):_h.bind(void 0,t),Nh=function*(e,t){La(e,t),yield t},_h=function*(e,t){
if(La(e,t),typeof t!="string"&&!E(t))throw new TypeError(`The \`${e}\` option's function must yield a string or an Uint8Array, not ${typeof t}.`);yield t},La=(e,t)=>{
if(t==null)throw new TypeError(`The \`${e}\` option's function must not call \`yield ${t}\`.
Instead, \`yield\` should either be called with a value, or not be called at all. For example:
  if (condition) { yield value; }`)};import{Buffer as kh}from"node:buffer";import{StringDecoder as jh}from"node:string_decoder";var Ut=(e,t,r)=>{if(r)return;if(e)return{transform:Gh.bind(void 0,new TextEncoder)};let n=new jh(t);return{transform:zh.bind(void 0,n),final:Wh.bind(void 0,n)}},
Gh=function*(e,t){kh.isBuffer(t)?yield k(t):typeof t=="string"?yield e.encode(t):yield t},zh=function*(e,t){yield E(t)?e.write(t):t},Wh=function*(e){let t=e.end();
t!==""&&(yield t)};import{callbackify as Ba}from"node:util";var Qr=Ba(async(e,t,r,n)=>{t.currentIterable=e(...r);try{for await(let o of t.currentIterable)n.push(o)}finally{delete t.
currentIterable}}),$t=async function*(e,t,r){if(r===t.length){yield e;return}let{transform:n=Yh}=t[r];for await(let o of n(e))yield*$t(o,t,r+1)},Ua=async function*(e){
for(let[t,{final:r}]of Object.entries(e))yield*Vh(r,Number(t),e)},Vh=async function*(e,t,r){if(e!==void 0)for await(let n of e())yield*$t(n,r,t+1)},$a=Ba(async({
currentIterable:e},t)=>{if(e!==void 0){await(t?e.throw(t):e.return());return}if(t)throw t}),Yh=function*(e){yield e};var Zr=(e,t,r,n)=>{try{for(let o of e(...t))r.push(o);n()}catch(o){n(o)}},va=(e,t)=>[...t.flatMap(r=>[...re(r,e,0)]),...$e(e)],re=function*(e,t,r){if(r===t.length){
yield e;return}let{transform:n=Hh}=t[r];for(let o of n(e))yield*re(o,t,r+1)},$e=function*(e){for(let[t,{final:r}]of Object.entries(e))yield*qh(r,Number(t),e)},qh=function*(e,t,r){
if(e!==void 0)for(let n of e())yield*re(n,r,t+1)},Hh=function*(e){yield e};var en=({value:e,value:{transform:t,final:r,writableObjectMode:n,readableObjectMode:o},optionName:i},{encoding:s})=>{let a={},c=Na(e,s,i),f=te(t),l=te(r),u=f?Qr.
bind(void 0,$t,a):Zr.bind(void 0,re),d=f||l?Qr.bind(void 0,Ua,a):Zr.bind(void 0,$e),p=f||l?$a.bind(void 0,a):void 0;return{stream:new Kh({writableObjectMode:n,writableHighWaterMark:Fa(
n),readableObjectMode:o,readableHighWaterMark:Fa(o),transform(g,S,y){u([g,c,0],this,y)},flush(g){d([c],this,g)},destroy:p})}},vt=(e,t,r,n)=>{let o=t.filter(({type:s})=>s===
"generator"),i=n?o.reverse():o;for(let{value:s,optionName:a}of i){let c=Na(s,r,a);e=va(c,e)}return e},Na=({transform:e,final:t,binary:r,writableObjectMode:n,readableObjectMode:o,
preserveNewlines:i},s,a)=>{let c={};return[{transform:Ma(n,a)},Ut(r,s,n),Bt(r,i,n,c),{transform:e,final:t},{transform:Pa(o,a)},Ca({binary:r,preserveNewlines:i,readableObjectMode:o,
state:c})].filter(Boolean)};var _a=(e,t)=>{for(let r of Xh(e))Jh(e,r,t)},Xh=e=>new Set(Object.entries(e).filter(([,{direction:t}])=>t==="input").map(([t])=>Number(t))),Jh=(e,t,r)=>{let{stdioItems:n}=e[t],
o=n.filter(({contents:a})=>a!==void 0);if(o.length===0)return;if(t!==0){let[{type:a,optionName:c}]=o;throw new TypeError(`Only the \`stdin\` option, not \`${c}\`\
, can be ${K[a]} with synchronous methods.`)}let s=o.map(({contents:a})=>a).map(a=>Qh(a,n));r.input=Oe(s)},Qh=(e,t)=>{let r=vt(e,t,"utf8",!0);return Zh(r),Oe(r)},
Zh=e=>{let t=e.find(r=>typeof r!="string"&&!E(r));if(t!==void 0)throw new TypeError(`The \`stdin\` option is invalid: when passing objects as input, a transform m\
ust be used to serialize them to strings or Uint8Arrays: ${t}.`)};import{writeFileSync as ng,appendFileSync as og}from"node:fs";var Ft=({stdioItems:e,encoding:t,verboseInfo:r,fdNumber:n})=>n!=="all"&&le(r,n)&&!A.has(t)&&eg(n)&&(e.some(({type:o,value:i})=>o==="native"&&tg.has(i))||e.every(
({type:o})=>I.has(o))),eg=e=>e===1||e===2,tg=new Set(["pipe","overlapped"]),ka=async(e,t,r,n)=>{for await(let o of e)rg(t)||Ga(o,r,n)},ja=(e,t,r)=>{for(let n of e)
Ga(n,t,r)},rg=e=>e._readableState.pipes.length>0,Ga=(e,t,r)=>{let n=Ke(e);U({type:"output",verboseMessage:n,fdNumber:t,verboseInfo:r})};var za=({fileDescriptors:e,syncResult:{output:t},options:r,isMaxBuffer:n,verboseInfo:o})=>{if(t===null)return{output:Array.from({length:3})};let i={},s=new Set(
[]);return{output:t.map((c,f)=>ig({result:c,fileDescriptors:e,fdNumber:f,state:i,outputFiles:s,isMaxBuffer:n,verboseInfo:o},r)),...i}},ig=({result:e,fileDescriptors:t,
fdNumber:r,state:n,outputFiles:o,isMaxBuffer:i,verboseInfo:s},{buffer:a,encoding:c,lines:f,stripFinalNewline:l,maxBuffer:u})=>{if(e===null)return;let d=Ws(e,i,u),
p=k(d),{stdioItems:h,objectMode:g}=t[r],S=sg([p],h,c,n),{serializedResult:y,finalResult:b=y}=ag({chunks:S,objectMode:g,encoding:c,lines:f,stripFinalNewline:l,fdNumber:r});
cg({serializedResult:y,fdNumber:r,state:n,verboseInfo:s,encoding:c,stdioItems:h,objectMode:g});let T=a[r]?b:void 0;try{return n.error===void 0&&lg(y,h,o),T}catch(R){
return n.error=R,T}},sg=(e,t,r,n)=>{try{return vt(e,t,r,!1)}catch(o){return n.error=o,e}},ag=({chunks:e,objectMode:t,encoding:r,lines:n,stripFinalNewline:o,fdNumber:i})=>{
if(t)return{serializedResult:e};if(r==="buffer")return{serializedResult:Oe(e)};let s=io(e,r);return n[i]?{serializedResult:s,finalResult:Jr(s,!o[i],t)}:{serializedResult:s}},
cg=({serializedResult:e,fdNumber:t,state:r,verboseInfo:n,encoding:o,stdioItems:i,objectMode:s})=>{if(!Ft({stdioItems:i,encoding:o,verboseInfo:n,fdNumber:t}))return;
let a=Jr(e,!1,s);try{ja(a,t,n)}catch(c){r.error??=c}},lg=(e,t,r)=>{for(let{path:n,append:o}of t.filter(({type:i})=>Pt.has(i))){let i=typeof n=="string"?n:n.toString();
o||r.has(i)?og(n,e):(r.add(i),ng(n,e))}};var Wa=([,e,t],r)=>{if(r.all)return e===void 0?t:t===void 0?e:Array.isArray(e)?Array.isArray(t)?[...e,...t]:[...e,z(t,r,"all")]:Array.isArray(t)?[z(e,r,"all"),...t]:
E(e)&&E(t)?nr([e,t]):`${e}${t}`};import{once as tn}from"node:events";var Va=async(e,t)=>{let[r,n]=await fg(e);return t.isForcefullyTerminated??=!1,[r,n]},fg=async e=>{let[t,r]=await Promise.allSettled([tn(e,"spawn"),tn(e,"exit")]);
return t.status==="rejected"?[]:r.status==="rejected"?Ya(e):r.value},Ya=async e=>{try{return await tn(e,"exit")}catch{return Ya(e)}},qa=async e=>{let[t,r]=await e;
if(!ug(t,r)&&rn(t,r))throw new P;return[t,r]},ug=(e,t)=>e===void 0&&t===void 0,rn=(e,t)=>e!==0||t!==null;var Ha=({error:e,status:t,signal:r,output:n},{maxBuffer:o})=>{let i=dg(e,t,r),s=i?.code==="ETIMEDOUT",a=zs(i,n,o);return{resultError:i,exitCode:t,signal:r,timedOut:s,
isMaxBuffer:a}},dg=(e,t,r)=>e!==void 0?e:rn(t,r)?new P:void 0;var Ka=(e,t,r)=>{let{file:n,commandArguments:o,command:i,escapedCommand:s,startTime:a,verboseInfo:c,options:f,fileDescriptors:l}=mg(e,t,r),u=yg({file:n,commandArguments:o,
options:f,command:i,escapedCommand:s,verboseInfo:c,fileDescriptors:l,startTime:a});return we(u,c,f)},mg=(e,t,r)=>{let{command:n,escapedCommand:o,startTime:i,verboseInfo:s}=Je(
e,t,r),a=hg(r),{file:c,commandArguments:f,options:l}=wt(e,t,a);gg(l);let u=Aa(l,s);return{file:c,commandArguments:f,command:n,escapedCommand:o,startTime:i,verboseInfo:s,
options:l,fileDescriptors:u}},hg=e=>e.node&&!e.ipc?{...e,ipc:!1}:e,gg=({ipc:e,ipcInput:t,detached:r,cancelSignal:n})=>{t&&Nt("ipcInput"),e&&Nt("ipc: true"),r&&Nt(
"detached: true"),n&&Nt("cancelSignal")},Nt=e=>{throw new TypeError(`The "${e}" option cannot be used with synchronous methods.`)},yg=({file:e,commandArguments:t,
options:r,command:n,escapedCommand:o,verboseInfo:i,fileDescriptors:s,startTime:a})=>{let c=wg({file:e,commandArguments:t,options:r,command:n,escapedCommand:o,fileDescriptors:s,
startTime:a});if(c.failed)return c;let{resultError:f,exitCode:l,signal:u,timedOut:d,isMaxBuffer:p}=Ha(c,r),{output:h,error:g=f}=za({fileDescriptors:s,syncResult:c,
options:r,isMaxBuffer:p,verboseInfo:i}),S=h.map((b,T)=>z(b,r,T)),y=z(Wa(h,r),r,"all");return Sg({error:g,exitCode:l,signal:u,timedOut:d,isMaxBuffer:p,stdio:S,all:y,
options:r,command:n,escapedCommand:o,startTime:a})},wg=({file:e,commandArguments:t,options:r,command:n,escapedCommand:o,fileDescriptors:i,startTime:s})=>{try{_a(
i,r);let a=bg(r);return pg(...bt(e,t,a))}catch(a){return ye({error:a,command:n,escapedCommand:o,fileDescriptors:i,options:r,startTime:s,isSync:!0})}},bg=({encoding:e,
maxBuffer:t,...r})=>({...r,encoding:"buffer",maxBuffer:Dt(t)}),Sg=({error:e,exitCode:t,signal:r,timedOut:n,isMaxBuffer:o,stdio:i,all:s,options:a,command:c,escapedCommand:f,
startTime:l})=>e===void 0?It({command:c,escapedCommand:f,stdio:i,all:s,ipcOutput:[],options:a,startTime:l}):Ue({error:e,command:c,escapedCommand:f,timedOut:n,isCanceled:!1,
isGracefullyCanceled:!1,isMaxBuffer:o,isForcefullyTerminated:!1,exitCode:t,signal:r,stdio:i,all:s,ipcOutput:[],options:a,startTime:l,isSync:!0});import{setMaxListeners as aw}from"node:events";import{spawn as cw}from"node:child_process";import ec from"node:process";import{once as nn,on as xg}from"node:events";var Xa=({anyProcess:e,channel:t,isSubprocess:r,ipc:n},{reference:o=!0,filter:i}={})=>(de({methodName:"getOneMessage",isSubprocess:r,ipc:n,isConnected:dt(e)}),Eg(
{anyProcess:e,channel:t,isSubprocess:r,filter:i,reference:o})),Eg=async({anyProcess:e,channel:t,isSubprocess:r,filter:n,reference:o})=>{ct(t,o);let i=H(e,t,r),s=new AbortController;
try{return await Promise.race([Tg(i,n,s),Og(i,r,s),Ag(i,r,s)])}catch(a){throw pe(e),a}finally{s.abort(),lt(t,o)}},Tg=async(e,t,{signal:r})=>{if(t===void 0){let[
n]=await nn(e,"message",{signal:r});return n}for await(let[n]of xg(e,"message",{signal:r}))if(t(n))return n},Og=async(e,t,{signal:r})=>{await nn(e,"disconnect",
{signal:r}),vi(t)},Ag=async(e,t,{signal:r})=>{let[n]=await nn(e,"strict:error",{signal:r});throw it(n,t)};import{once as Qa,on as Rg}from"node:events";var Za=({anyProcess:e,channel:t,isSubprocess:r,ipc:n},{reference:o=!0}={})=>on({anyProcess:e,channel:t,isSubprocess:r,ipc:n,shouldAwait:!r,reference:o}),on=({anyProcess:e,
channel:t,isSubprocess:r,ipc:n,shouldAwait:o,reference:i})=>{de({methodName:"getEachMessage",isSubprocess:r,ipc:n,isConnected:dt(e)}),ct(t,i);let s=H(e,t,r),a=new AbortController,
c={};return Dg(e,s,a),Ig({ipcEmitter:s,isSubprocess:r,controller:a,state:c}),Cg({anyProcess:e,channel:t,ipcEmitter:s,isSubprocess:r,shouldAwait:o,controller:a,state:c,
reference:i})},Dg=async(e,t,r)=>{try{await Qa(t,"disconnect",{signal:r.signal}),r.abort()}catch{}},Ig=async({ipcEmitter:e,isSubprocess:t,controller:r,state:n})=>{
try{let[o]=await Qa(e,"strict:error",{signal:r.signal});n.error=it(o,t),r.abort()}catch{}},Cg=async function*({anyProcess:e,channel:t,ipcEmitter:r,isSubprocess:n,
shouldAwait:o,controller:i,state:s,reference:a}){try{for await(let[c]of Rg(r,"message",{signal:i.signal}))Ja(s),yield c}catch{Ja(s)}finally{i.abort(),lt(t,a),n||
pe(e),o&&await e}},Ja=({error:e})=>{if(e)throw e};var tc=(e,{ipc:t})=>{Object.assign(e,nc(e,!1,t))},rc=()=>{let e=ec,t=!0,r=ec.channel!==void 0;return{...nc(e,t,r),getCancelSignal:ls.bind(void 0,{anyProcess:e,channel:e.
channel,isSubprocess:t,ipc:r})}},nc=(e,t,r)=>({sendMessage:gt.bind(void 0,{anyProcess:e,channel:e.channel,isSubprocess:t,ipc:r}),getOneMessage:Xa.bind(void 0,{anyProcess:e,
channel:e.channel,isSubprocess:t,ipc:r}),getEachMessage:Za.bind(void 0,{anyProcess:e,channel:e.channel,isSubprocess:t,ipc:r})});import{ChildProcess as Mg}from"node:child_process";import{PassThrough as Pg,Readable as Lg,Writable as Bg,Duplex as Ug}from"node:stream";var oc=({error:e,command:t,escapedCommand:r,fileDescriptors:n,options:o,startTime:i,verboseInfo:s})=>{Hr(n);let a=new Mg;$g(a,n),Object.assign(a,{readable:vg,writable:Fg,
duplex:Ng});let c=ye({error:e,command:t,escapedCommand:r,fileDescriptors:n,options:o,startTime:i,isSync:!1}),f=_g(c,s,o);return{subprocess:a,promise:f}},$g=(e,t)=>{
let r=ve(),n=ve(),o=ve(),i=Array.from({length:t.length-3},ve),s=ve(),a=[r,n,o,...i];Object.assign(e,{stdin:r,stdout:n,stderr:o,all:s,stdio:a})},ve=()=>{let e=new Pg;
return e.end(),e},vg=()=>new Lg({read(){}}),Fg=()=>new Bg({write(){}}),Ng=()=>new Ug({read(){},write(){}}),_g=async(e,t,r)=>we(e,t,r);import{createReadStream as ic,createWriteStream as sc}from"node:fs";import{Buffer as kg}from"node:buffer";import{Readable as Fe,Writable as jg,Duplex as Gg}from"node:stream";var cc=(e,t)=>Lt(zg,e,t,!1),Ne=({type:e,optionName:t})=>{throw new TypeError(`The \`${t}\` option cannot be ${K[e]}.`)},ac={fileNumber:Ne,generator:en,asyncGenerator:en,
nodeStream:({value:e})=>({stream:e}),webTransform({value:{transform:e,writableObjectMode:t,readableObjectMode:r}}){let n=t||r;return{stream:Gg.fromWeb(e,{objectMode:n})}},
duplex:({value:{transform:e}})=>({stream:e}),native(){}},zg={input:{...ac,fileUrl:({value:e})=>({stream:ic(e)}),filePath:({value:{file:e}})=>({stream:ic(e)}),webStream:({
value:e})=>({stream:Fe.fromWeb(e)}),iterable:({value:e})=>({stream:Fe.from(e)}),asyncIterable:({value:e})=>({stream:Fe.from(e)}),string:({value:e})=>({stream:Fe.
from(e)}),uint8Array:({value:e})=>({stream:Fe.from(kg.from(e))})},output:{...ac,fileUrl:({value:e})=>({stream:sc(e)}),filePath:({value:{file:e,append:t}})=>({stream:sc(
e,t?{flags:"a"}:{})}),webStream:({value:e})=>({stream:jg.fromWeb(e)}),iterable:Ne,asyncIterable:Ne,string:Ne,uint8Array:Ne}};import{on as Wg,once as lc}from"node:events";import{PassThrough as Vg,getDefaultHighWaterMark as Yg}from"node:stream";import{finished as dc}from"node:stream/promises";
function ne(e){if(!Array.isArray(e))throw new TypeError(`Expected an array, got \`${typeof e}\`.`);for(let o of e)an(o);let t=e.some(({readableObjectMode:o})=>o),
r=qg(e,t),n=new sn({objectMode:t,writableHighWaterMark:r,readableHighWaterMark:r});for(let o of e)n.add(o);return n}var qg=(e,t)=>{if(e.length===0)return Yg(t);
let r=e.filter(({readableObjectMode:n})=>n===t).map(({readableHighWaterMark:n})=>n);return Math.max(...r)},sn=class extends Vg{#t=new Set([]);#r=new Set([]);#e=new Set(
[]);#n;#i=Symbol("unpipe");#o=new WeakMap;add(t){if(an(t),this.#t.has(t))return;this.#t.add(t),this.#n??=Hg(this,this.#t,this.#i);let r=Jg({passThroughStream:this,
stream:t,streams:this.#t,ended:this.#r,aborted:this.#e,onFinished:this.#n,unpipeEvent:this.#i});this.#o.set(t,r),t.pipe(this,{end:!1})}async remove(t){if(an(t),
!this.#t.has(t))return!1;let r=this.#o.get(t);return r===void 0?!1:(this.#o.delete(t),t.unpipe(this),await r,!0)}},Hg=async(e,t,r)=>{_t(e,fc);let n=new AbortController;
try{await Promise.race([Kg(e,n),Xg(e,t,r,n)])}finally{n.abort(),_t(e,-fc)}},Kg=async(e,{signal:t})=>{try{await dc(e,{signal:t,cleanup:!0})}catch(r){throw pc(e,r),
r}},Xg=async(e,t,r,{signal:n})=>{for await(let[o]of Wg(e,"unpipe",{signal:n}))t.has(o)&&o.emit(r)},an=e=>{if(typeof e?.pipe!="function")throw new TypeError(`Exp\
ected a readable stream, got: \`${typeof e}\`.`)},Jg=async({passThroughStream:e,stream:t,streams:r,ended:n,aborted:o,onFinished:i,unpipeEvent:s})=>{_t(e,uc);let a=new AbortController;
try{await Promise.race([Qg(i,t,a),Zg({passThroughStream:e,stream:t,streams:r,ended:n,aborted:o,controller:a}),ey({stream:t,streams:r,ended:n,aborted:o,unpipeEvent:s,
controller:a})])}finally{a.abort(),_t(e,-uc)}r.size>0&&r.size===n.size+o.size&&(n.size===0&&o.size>0?cn(e):ty(e))},Qg=async(e,t,{signal:r})=>{try{await e,r.aborted||
cn(t)}catch(n){r.aborted||pc(t,n)}},Zg=async({passThroughStream:e,stream:t,streams:r,ended:n,aborted:o,controller:{signal:i}})=>{try{await dc(t,{signal:i,cleanup:!0,
readable:!0,writable:!1}),r.has(t)&&n.add(t)}catch(s){if(i.aborted||!r.has(t))return;mc(s)?o.add(t):hc(e,s)}},ey=async({stream:e,streams:t,ended:r,aborted:n,unpipeEvent:o,
controller:{signal:i}})=>{if(await lc(e,o,{signal:i}),!e.readable)return lc(i,"abort",{signal:i});t.delete(e),r.delete(e),n.delete(e)},ty=e=>{e.writable&&e.end()},
pc=(e,t)=>{mc(t)?cn(e):hc(e,t)},mc=e=>e?.code==="ERR_STREAM_PREMATURE_CLOSE",cn=e=>{(e.readable||e.writable)&&e.destroy()},hc=(e,t)=>{e.destroyed||(e.once("erro\
r",ry),e.destroy(t))},ry=()=>{},_t=(e,t)=>{let r=e.getMaxListeners();r!==0&&r!==Number.POSITIVE_INFINITY&&e.setMaxListeners(r+t)},fc=2,uc=1;import{finished as gc}from"node:stream/promises";var Se=(e,t)=>{e.pipe(t),ny(e,t),oy(e,t)},ny=async(e,t)=>{if(!(M(e)||M(t))){try{await gc(e,{cleanup:!0,readable:!0,writable:!1})}catch{}ln(t)}},ln=e=>{e.writable&&
e.end()},oy=async(e,t)=>{if(!(M(e)||M(t))){try{await gc(t,{cleanup:!0,readable:!1,writable:!0})}catch{}fn(e)}},fn=e=>{e.readable&&e.destroy()};var yc=(e,t,r)=>{let n=new Map;for(let[o,{stdioItems:i,direction:s}]of Object.entries(t)){for(let{stream:a}of i.filter(({type:c})=>I.has(c)))iy(e,a,s,o);for(let{
stream:a}of i.filter(({type:c})=>!I.has(c)))ay({subprocess:e,stream:a,direction:s,fdNumber:o,pipeGroups:n,controller:r})}for(let[o,i]of n.entries()){let s=i.length===
1?i[0]:ne(i);Se(s,o)}},iy=(e,t,r,n)=>{r==="output"?Se(e.stdio[n],t):Se(t,e.stdio[n]);let o=sy[n];o!==void 0&&(e[o]=t),e.stdio[n]=t},sy=["stdin","stdout","stderr"],
ay=({subprocess:e,stream:t,direction:r,fdNumber:n,pipeGroups:o,controller:i})=>{if(t===void 0)return;cy(t,i);let[s,a]=r==="output"?[t,e.stdio[n]]:[e.stdio[n],t],
c=o.get(s)??[];o.set(s,[...c,a])},cy=(e,{signal:t})=>{M(e)&&Z(e,ly,t)},ly=2;import{addAbortListener as dy}from"node:events";var oe=[];oe.push("SIGHUP","SIGINT","SIGTERM");process.platform!=="win32"&&oe.push("SIGALRM","SIGABRT","SIGVTALRM","SIGXCPU","SIGXFSZ","SIGUSR2","SIGTRAP","SIGS\
YS","SIGQUIT","SIGIOT");process.platform==="linux"&&oe.push("SIGIO","SIGPOLL","SIGPWR","SIGSTKFLT");var kt=e=>!!e&&typeof e=="object"&&typeof e.removeListener=="function"&&typeof e.emit=="function"&&typeof e.reallyExit=="function"&&typeof e.listeners=="functio\
n"&&typeof e.kill=="function"&&typeof e.pid=="number"&&typeof e.on=="function",un=Symbol.for("signal-exit emitter"),dn=globalThis,fy=Object.defineProperty.bind(
Object),pn=class{emitted={afterExit:!1,exit:!1};listeners={afterExit:[],exit:[]};count=0;id=Math.random();constructor(){if(dn[un])return dn[un];fy(dn,un,{value:this,
writable:!1,enumerable:!1,configurable:!1})}on(t,r){this.listeners[t].push(r)}removeListener(t,r){let n=this.listeners[t],o=n.indexOf(r);o!==-1&&(o===0&&n.length===
1?n.length=0:n.splice(o,1))}emit(t,r,n){if(this.emitted[t])return!1;this.emitted[t]=!0;let o=!1;for(let i of this.listeners[t])o=i(r,n)===!0||o;return t==="exit"&&
(o=this.emit("afterExit",r,n)||o),o}},jt=class{},uy=e=>({onExit(t,r){return e.onExit(t,r)},load(){return e.load()},unload(){return e.unload()}}),mn=class extends jt{onExit(){
return()=>{}}load(){}unload(){}},hn=class extends jt{#t=gn.platform==="win32"?"SIGINT":"SIGHUP";#r=new pn;#e;#n;#i;#o={};#s=!1;constructor(t){super(),this.#e=t,
this.#o={};for(let r of oe)this.#o[r]=()=>{let n=this.#e.listeners(r),{count:o}=this.#r,i=t;if(typeof i.__signal_exit_emitter__=="object"&&typeof i.__signal_exit_emitter__.
count=="number"&&(o+=i.__signal_exit_emitter__.count),n.length===o){this.unload();let s=this.#r.emit("exit",null,r),a=r==="SIGHUP"?this.#t:r;s||t.kill(t.pid,a)}};
this.#i=t.reallyExit,this.#n=t.emit}onExit(t,r){if(!kt(this.#e))return()=>{};this.#s===!1&&this.load();let n=r?.alwaysLast?"afterExit":"exit";return this.#r.on(
n,t),()=>{this.#r.removeListener(n,t),this.#r.listeners.exit.length===0&&this.#r.listeners.afterExit.length===0&&this.unload()}}load(){if(!this.#s){this.#s=!0,this.#r.
count+=1;for(let t of oe)try{let r=this.#o[t];r&&this.#e.on(t,r)}catch{}this.#e.emit=(t,...r)=>this.#a(t,...r),this.#e.reallyExit=t=>this.#c(t)}}unload(){this.#s&&
(this.#s=!1,oe.forEach(t=>{let r=this.#o[t];if(!r)throw new Error("Listener not defined for signal: "+t);try{this.#e.removeListener(t,r)}catch{}}),this.#e.emit=
this.#n,this.#e.reallyExit=this.#i,this.#r.count-=1)}#c(t){return kt(this.#e)?(this.#e.exitCode=t||0,this.#r.emit("exit",this.#e.exitCode,null),this.#i.call(this.#e,
this.#e.exitCode)):0}#a(t,...r){let n=this.#n;if(t==="exit"&&kt(this.#e)){typeof r[0]=="number"&&(this.#e.exitCode=r[0]);let o=n.call(this.#e,t,...r);return this.#r.
emit("exit",this.#e.exitCode,null),o}else return n.call(this.#e,t,...r)}},gn=globalThis.process,{onExit:wc,load:bR,unload:SR}=uy(kt(gn)?new hn(gn):new mn);var bc=(e,{cleanup:t,detached:r},{signal:n})=>{if(!t||r)return;let o=wc(()=>{e.kill()});dy(n,()=>{o()})};var xc=({source:e,sourcePromise:t,boundOptions:r,createNested:n},...o)=>{let i=Xe(),{destination:s,destinationStream:a,destinationError:c,from:f,unpipeSignal:l}=py(
r,n,o),{sourceStream:u,sourceError:d}=hy(e,f),{options:p,fileDescriptors:h}=v.get(e);return{sourcePromise:t,sourceStream:u,sourceOptions:p,sourceError:d,destination:s,
destinationStream:a,destinationError:c,unpipeSignal:l,fileDescriptors:h,startTime:i}},py=(e,t,r)=>{try{let{destination:n,pipeOptions:{from:o,to:i,unpipeSignal:s}={}}=my(
e,t,...r),a=at(n,i);return{destination:n,destinationStream:a,from:o,unpipeSignal:s}}catch(n){return{destinationError:n}}},my=(e,t,r,...n)=>{if(Array.isArray(r))
return{destination:t(Sc,e)(r,...n),pipeOptions:e};if(typeof r=="string"||r instanceof URL||tr(r)){if(Object.keys(e).length>0)throw new TypeError('Please use .pi\
pe("file", ..., options) or .pipe(execa("file", ..., options)) instead of .pipe(options)("file", ...).');let[o,i,s]=je(r,...n);return{destination:t(Sc)(o,i,s),pipeOptions:s}}
if(v.has(r)){if(Object.keys(e).length>0)throw new TypeError("Please use .pipe(options)`command` or .pipe($(options)`command`) instead of .pipe(options)($`comman\
d`).");return{destination:r,pipeOptions:n[0]}}throw new TypeError(`The first argument must be a template string, an options object, or an Execa subprocess: ${r}`)},
Sc=({options:e})=>({options:{...e,stdin:"pipe",piped:!0}}),hy=(e,t)=>{try{return{sourceStream:me(e,t)}}catch(r){return{sourceError:r}}};var Tc=({sourceStream:e,sourceError:t,destinationStream:r,destinationError:n,fileDescriptors:o,sourceOptions:i,startTime:s})=>{let a=gy({sourceStream:e,sourceError:t,
destinationStream:r,destinationError:n});if(a!==void 0)throw yn({error:a,fileDescriptors:o,sourceOptions:i,startTime:s})},gy=({sourceStream:e,sourceError:t,destinationStream:r,
destinationError:n})=>{if(t!==void 0&&n!==void 0)return n;if(n!==void 0)return fn(e),n;if(t!==void 0)return ln(r),t},yn=({error:e,fileDescriptors:t,sourceOptions:r,
startTime:n})=>ye({error:e,command:Ec,escapedCommand:Ec,fileDescriptors:t,options:r,startTime:n,isSync:!1}),Ec="source.pipe(destination)";var Oc=async e=>{let[{status:t,reason:r,value:n=r},{status:o,reason:i,value:s=i}]=await e;if(s.pipedFrom.includes(n)||s.pipedFrom.push(n),o==="rejected")throw s;
if(t==="rejected")throw n;return s};import{finished as yy}from"node:stream/promises";var Ac=(e,t,r)=>{let n=Gt.has(t)?by(e,t):wy(e,t);return Z(e,xy,r.signal),Z(t,Ey,r.signal),Sy(t),n},wy=(e,t)=>{let r=ne([e]);return Se(r,t),Gt.set(t,r),r},by=(e,t)=>{
let r=Gt.get(t);return r.add(e),r},Sy=async e=>{try{await yy(e,{cleanup:!0,readable:!1,writable:!0})}catch{}Gt.delete(e)},Gt=new WeakMap,xy=2,Ey=1;import{aborted as Ty}from"node:util";var Rc=(e,t)=>e===void 0?[]:[Oy(e,t)],Oy=async(e,{sourceStream:t,mergedStream:r,fileDescriptors:n,sourceOptions:o,startTime:i})=>{await Ty(e,t),await r.remove(t);
let s=new Error("Pipe canceled by `unpipeSignal` option.");throw yn({error:s,fileDescriptors:n,sourceOptions:o,startTime:i})};var zt=(e,...t)=>{if(x(t[0]))return zt.bind(void 0,{...e,boundOptions:{...e.boundOptions,...t[0]}});let{destination:r,...n}=xc(e,...t),o=Ay({...n,destination:r});
return o.pipe=zt.bind(void 0,{...e,source:r,sourcePromise:o,boundOptions:{}}),o},Ay=async({sourcePromise:e,sourceStream:t,sourceOptions:r,sourceError:n,destination:o,
destinationStream:i,destinationError:s,unpipeSignal:a,fileDescriptors:c,startTime:f})=>{let l=Ry(e,o);Tc({sourceStream:t,sourceError:n,destinationStream:i,destinationError:s,
fileDescriptors:c,sourceOptions:r,startTime:f});let u=new AbortController;try{let d=Ac(t,i,u);return await Promise.race([Oc(l),...Rc(a,{sourceStream:t,mergedStream:d,
sourceOptions:r,fileDescriptors:c,startTime:f})])}finally{u.abort()}},Ry=(e,t)=>Promise.allSettled([e,t]);import{setImmediate as By}from"node:timers/promises";import{on as Dy}from"node:events";import{getDefaultHighWaterMark as Iy}from"node:stream";var Wt=({subprocessStdout:e,subprocess:t,binary:r,shouldEncode:n,encoding:o,preserveNewlines:i})=>{let s=new AbortController;return Cy(t,s),Ic({stream:e,controller:s,
binary:r,shouldEncode:!e.readableObjectMode&&n,encoding:o,shouldSplit:!e.readableObjectMode,preserveNewlines:i})},Cy=async(e,t)=>{try{await e}catch{}finally{t.abort()}},
wn=({stream:e,onStreamEnd:t,lines:r,encoding:n,stripFinalNewline:o,allMixed:i})=>{let s=new AbortController;My(t,s,e);let a=e.readableObjectMode&&!i;return Ic({
stream:e,controller:s,binary:n==="buffer",shouldEncode:!a,encoding:n,shouldSplit:!a&&r,preserveNewlines:!o})},My=async(e,t,r)=>{try{await e}catch{r.destroy()}finally{
t.abort()}},Ic=({stream:e,controller:t,binary:r,shouldEncode:n,encoding:o,shouldSplit:i,preserveNewlines:s})=>{let a=Dy(e,"data",{signal:t.signal,highWaterMark:Dc,
highWatermark:Dc});return Py({onStdoutChunk:a,controller:t,binary:r,shouldEncode:n,encoding:o,shouldSplit:i,preserveNewlines:s})},bn=Iy(!0),Dc=bn,Py=async function*({
onStdoutChunk:e,controller:t,binary:r,shouldEncode:n,encoding:o,shouldSplit:i,preserveNewlines:s}){let a=Ly({binary:r,shouldEncode:n,encoding:o,shouldSplit:i,preserveNewlines:s});
try{for await(let[c]of e)yield*re(c,a,0)}catch(c){if(!t.signal.aborted)throw c}finally{yield*$e(a)}},Ly=({binary:e,shouldEncode:t,encoding:r,shouldSplit:n,preserveNewlines:o})=>[
Ut(e,r,!t),Bt(e,o,!n,{})].filter(Boolean);var Cc=async({stream:e,onStreamEnd:t,fdNumber:r,encoding:n,buffer:o,maxBuffer:i,lines:s,allMixed:a,stripFinalNewline:c,verboseInfo:f,streamInfo:l})=>{let u=Uy({
stream:e,onStreamEnd:t,fdNumber:r,encoding:n,allMixed:a,verboseInfo:f,streamInfo:l});if(!o){await Promise.all([$y(e),u]);return}let d=Kr(c,r),p=wn({stream:e,onStreamEnd:t,
lines:s,encoding:n,stripFinalNewline:d,allMixed:a}),[h]=await Promise.all([vy({stream:e,iterable:p,fdNumber:r,encoding:n,maxBuffer:i,lines:s}),u]);return h},Uy=async({
stream:e,onStreamEnd:t,fdNumber:r,encoding:n,allMixed:o,verboseInfo:i,streamInfo:{fileDescriptors:s}})=>{if(!Ft({stdioItems:s[r]?.stdioItems,encoding:n,verboseInfo:i,
fdNumber:r}))return;let a=wn({stream:e,onStreamEnd:t,lines:!0,encoding:n,stripFinalNewline:!0,allMixed:o});await ka(a,e,r,i)},$y=async e=>{await By(),e.readableFlowing===
null&&e.resume()},vy=async({stream:e,stream:{readableObjectMode:t},iterable:r,fdNumber:n,encoding:o,maxBuffer:i,lines:s})=>{try{return t||s?await Tt(r,{maxBuffer:i}):
o==="buffer"?new Uint8Array(await Ot(r,{maxBuffer:i})):await Rt(r,{maxBuffer:i})}catch(a){return Mc(ks({error:a,stream:e,readableObjectMode:t,lines:s,encoding:o,
fdNumber:n}))}},Sn=async e=>{try{return await e}catch(t){return Mc(t)}},Mc=({bufferedData:e})=>no(e)?new Uint8Array(e):e;import{finished as Fy}from"node:stream/promises";var _e=async(e,t,r,{isSameDirection:n,stopOnExit:o=!1}={})=>{let i=Ny(e,r),s=new AbortController;try{await Promise.
race([...o?[r.exitPromise]:[],Fy(e,{cleanup:!0,signal:s.signal})])}catch(a){i.stdinCleanedUp||jy(a,t,r,n)}finally{s.abort()}},Ny=(e,{originalStreams:[t],subprocess:r})=>{
let n={stdinCleanedUp:!1};return e===t&&_y(e,r,n),n},_y=(e,t,r)=>{let{_destroy:n}=e;e._destroy=(...o)=>{ky(t,r),n.call(e,...o)}},ky=({exitCode:e,signalCode:t},r)=>{
(e!==null||t!==null)&&(r.stdinCleanedUp=!0)},jy=(e,t,r,n)=>{if(!Gy(e,t,r,n))throw e},Gy=(e,t,r,n=!0)=>r.propagating?Pc(e)||Vt(e):(r.propagating=!0,xn(r,t)===n?Pc(
e):Vt(e)),xn=({fileDescriptors:e},t)=>t!=="all"&&e[t].direction==="input",Vt=e=>e?.code==="ERR_STREAM_PREMATURE_CLOSE",Pc=e=>e?.code==="EPIPE";var Lc=({subprocess:e,encoding:t,buffer:r,maxBuffer:n,lines:o,stripFinalNewline:i,verboseInfo:s,streamInfo:a})=>e.stdio.map((c,f)=>En({stream:c,fdNumber:f,encoding:t,
buffer:r[f],maxBuffer:n[f],lines:o[f],allMixed:!1,stripFinalNewline:i,verboseInfo:s,streamInfo:a})),En=async({stream:e,fdNumber:t,encoding:r,buffer:n,maxBuffer:o,
lines:i,allMixed:s,stripFinalNewline:a,verboseInfo:c,streamInfo:f})=>{if(!e)return;let l=_e(e,t,f);if(xn(f,t)){await l;return}let[u]=await Promise.all([Cc({stream:e,
onStreamEnd:l,fdNumber:t,encoding:r,buffer:n,maxBuffer:o,lines:i,allMixed:s,stripFinalNewline:a,verboseInfo:c,streamInfo:f}),l]);return u};var Bc=({stdout:e,stderr:t},{all:r})=>r&&(e||t)?ne([e,t].filter(Boolean)):void 0,Uc=({subprocess:e,encoding:t,buffer:r,maxBuffer:n,lines:o,stripFinalNewline:i,verboseInfo:s,
streamInfo:a})=>En({...zy(e,r),fdNumber:"all",encoding:t,maxBuffer:n[1]+n[2],lines:o[1]||o[2],allMixed:Wy(e),stripFinalNewline:i,verboseInfo:s,streamInfo:a}),zy=({
stdout:e,stderr:t,all:r},[,n,o])=>{let i=n||o;return i?n?o?{stream:r,buffer:i}:{stream:e,buffer:i}:{stream:t,buffer:i}:{stream:r,buffer:i}},Wy=({all:e,stdout:t,
stderr:r})=>e&&t&&r&&t.readableObjectMode!==r.readableObjectMode;import{once as Vy}from"node:events";var $c=e=>le(e,"ipc"),vc=(e,t)=>{let r=Ke(e);U({type:"ipc",verboseMessage:r,fdNumber:"ipc",verboseInfo:t})};var Fc=async({subprocess:e,buffer:t,maxBuffer:r,ipc:n,ipcOutput:o,verboseInfo:i})=>{if(!n)return o;let s=$c(i),a=j(t,"ipc"),c=j(r,"ipc");for await(let f of on({
anyProcess:e,channel:e.channel,isSubprocess:!1,ipc:n,shouldAwait:!1,reference:!0}))a&&(js(e,o,c),o.push(f)),s&&vc(f,i);return o},Nc=async(e,t)=>(await Promise.allSettled(
[e]),t);var _c=async({subprocess:e,options:{encoding:t,buffer:r,maxBuffer:n,lines:o,timeoutDuration:i,cancelSignal:s,gracefulCancel:a,forceKillAfterDelay:c,stripFinalNewline:f,
ipc:l,ipcInput:u},context:d,verboseInfo:p,fileDescriptors:h,originalStreams:g,onInternalError:S,controller:y})=>{let b=Va(e,d),T={originalStreams:g,fileDescriptors:h,
subprocess:e,exitPromise:b,propagating:!1},R=Lc({subprocess:e,encoding:t,buffer:r,maxBuffer:n,lines:o,stripFinalNewline:f,verboseInfo:p,streamInfo:T}),_=Uc({subprocess:e,
encoding:t,buffer:r,maxBuffer:n,lines:o,stripFinalNewline:f,verboseInfo:p,streamInfo:T}),W=[],J=Fc({subprocess:e,buffer:r,maxBuffer:n,ipc:l,ipcOutput:W,verboseInfo:p}),
ie=Yy(g,e,T),V=qy(h,T);try{return await Promise.race([Promise.all([{},qa(b),Promise.all(R),_,J,bs(e,u),...ie,...V]),S,Hy(e,y),...ms(e,i,d,y),...$i({subprocess:e,
cancelSignal:s,gracefulCancel:a,context:d,controller:y}),...ds({subprocess:e,cancelSignal:s,gracefulCancel:a,forceKillAfterDelay:c,context:d,controller:y})])}catch(Kt){
return d.terminationReason??="other",Promise.all([{error:Kt},b,Promise.all(R.map(Ee=>Sn(Ee))),Sn(_),Nc(J,W),Promise.allSettled(ie),Promise.allSettled(V)])}},Yy=(e,t,r)=>e.
map((n,o)=>n===t.stdio[o]?void 0:_e(n,o,r)),qy=(e,t)=>e.flatMap(({stdioItems:r},n)=>r.filter(({value:o,stream:i=o})=>B(i,{checkOpen:!1})&&!M(i)).map(({type:o,value:i,
stream:s=i})=>_e(s,n,t,{isSameDirection:I.has(o),stopOnExit:o==="native"}))),Hy=async(e,{signal:t})=>{let[r]=await Vy(e,"error",{signal:t});throw r};var kc=()=>({readableDestroy:new WeakMap,writableFinal:new WeakMap,writableDestroy:new WeakMap}),ke=(e,t,r)=>{let n=e[r];n.has(t)||n.set(t,[]);let o=n.get(t),i=$();
return o.push(i),{resolve:i.resolve.bind(i),promises:o}},xe=async({resolve:e,promises:t},r)=>{e();let[n]=await Promise.race([Promise.allSettled([!0,r]),Promise.
all([!1,...t])]);return!n};import{Readable as Ky}from"node:stream";import{callbackify as Xy}from"node:util";import{finished as jc}from"node:stream/promises";var Tn=async e=>{if(e!==void 0)try{await On(e)}catch{}},Gc=async e=>{if(e!==void 0)try{await An(e)}catch{}},On=async e=>{await jc(e,{cleanup:!0,readable:!1,writable:!0})},
An=async e=>{await jc(e,{cleanup:!0,readable:!0,writable:!1})},Yt=async(e,t)=>{if(await e,t)throw t},qt=(e,t,r)=>{r&&!Vt(r)?e.destroy(r):t&&e.destroy()};var zc=({subprocess:e,concurrentStreams:t,encoding:r},{from:n,binary:o=!0,preserveNewlines:i=!0}={})=>{let s=o||A.has(r),{subprocessStdout:a,waitReadableDestroy:c}=Rn(
e,n,t),{readableEncoding:f,readableObjectMode:l,readableHighWaterMark:u}=Dn(a,s),{read:d,onStdoutDataDone:p}=In({subprocessStdout:a,subprocess:e,binary:s,encoding:r,
preserveNewlines:i}),h=new Ky({read:d,destroy:Xy(Mn.bind(void 0,{subprocessStdout:a,subprocess:e,waitReadableDestroy:c})),highWaterMark:u,objectMode:l,encoding:f});
return Cn({subprocessStdout:a,onStdoutDataDone:p,readable:h,subprocess:e}),h},Rn=(e,t,r)=>{let n=me(e,t),o=ke(r,n,"readableDestroy");return{subprocessStdout:n,waitReadableDestroy:o}},
Dn=({readableEncoding:e,readableObjectMode:t,readableHighWaterMark:r},n)=>n?{readableEncoding:e,readableObjectMode:t,readableHighWaterMark:r}:{readableEncoding:e,
readableObjectMode:!0,readableHighWaterMark:bn},In=({subprocessStdout:e,subprocess:t,binary:r,encoding:n,preserveNewlines:o})=>{let i=$(),s=Wt({subprocessStdout:e,
subprocess:t,binary:r,shouldEncode:!r,encoding:n,preserveNewlines:o});return{read(){Jy(this,s,i)},onStdoutDataDone:i}},Jy=async(e,t,r)=>{try{let{value:n,done:o}=await t.
next();o?r.resolve():e.push(n)}catch{}},Cn=async({subprocessStdout:e,onStdoutDataDone:t,readable:r,subprocess:n,subprocessStdin:o})=>{try{await An(e),await n,await Tn(
o),await t,r.readable&&r.push(null)}catch(i){await Tn(o),Wc(r,i)}},Mn=async({subprocessStdout:e,subprocess:t,waitReadableDestroy:r},n)=>{await xe(r,t)&&(Wc(e,n),
await Yt(t,n))},Wc=(e,t)=>{qt(e,e.readable,t)};import{Writable as Qy}from"node:stream";import{callbackify as Vc}from"node:util";var Yc=({subprocess:e,concurrentStreams:t},{to:r}={})=>{let{subprocessStdin:n,waitWritableFinal:o,waitWritableDestroy:i}=Pn(e,r,t),s=new Qy({...Ln(n,e,o),destroy:Vc(
Un.bind(void 0,{subprocessStdin:n,subprocess:e,waitWritableFinal:o,waitWritableDestroy:i})),highWaterMark:n.writableHighWaterMark,objectMode:n.writableObjectMode});
return Bn(n,s),s},Pn=(e,t,r)=>{let n=at(e,t),o=ke(r,n,"writableFinal"),i=ke(r,n,"writableDestroy");return{subprocessStdin:n,waitWritableFinal:o,waitWritableDestroy:i}},
Ln=(e,t,r)=>({write:Zy.bind(void 0,e),final:Vc(ew.bind(void 0,e,t,r))}),Zy=(e,t,r,n)=>{e.write(t,r)?n():e.once("drain",n)},ew=async(e,t,r)=>{await xe(r,t)&&(e.writable&&
e.end(),await t)},Bn=async(e,t,r)=>{try{await On(e),t.writable&&t.end()}catch(n){await Gc(r),qc(t,n)}},Un=async({subprocessStdin:e,subprocess:t,waitWritableFinal:r,
waitWritableDestroy:n},o)=>{await xe(r,t),await xe(n,t)&&(qc(e,o),await Yt(t,o))},qc=(e,t)=>{qt(e,e.writable,t)};import{Duplex as tw}from"node:stream";import{callbackify as rw}from"node:util";var Hc=({subprocess:e,concurrentStreams:t,encoding:r},{from:n,to:o,binary:i=!0,preserveNewlines:s=!0}={})=>{let a=i||A.has(r),{subprocessStdout:c,waitReadableDestroy:f}=Rn(
e,n,t),{subprocessStdin:l,waitWritableFinal:u,waitWritableDestroy:d}=Pn(e,o,t),{readableEncoding:p,readableObjectMode:h,readableHighWaterMark:g}=Dn(c,a),{read:S,
onStdoutDataDone:y}=In({subprocessStdout:c,subprocess:e,binary:a,encoding:r,preserveNewlines:s}),b=new tw({read:S,...Ln(l,e,u),destroy:rw(nw.bind(void 0,{subprocessStdout:c,
subprocessStdin:l,subprocess:e,waitReadableDestroy:f,waitWritableFinal:u,waitWritableDestroy:d})),readableHighWaterMark:g,writableHighWaterMark:l.writableHighWaterMark,
readableObjectMode:h,writableObjectMode:l.writableObjectMode,encoding:p});return Cn({subprocessStdout:c,onStdoutDataDone:y,readable:b,subprocess:e,subprocessStdin:l}),
Bn(l,b,c),b},nw=async({subprocessStdout:e,subprocessStdin:t,subprocess:r,waitReadableDestroy:n,waitWritableFinal:o,waitWritableDestroy:i},s)=>{await Promise.all(
[Mn({subprocessStdout:e,subprocess:r,waitReadableDestroy:n},s),Un({subprocessStdin:t,subprocess:r,waitWritableFinal:o,waitWritableDestroy:i},s)])};var $n=(e,t,{from:r,binary:n=!1,preserveNewlines:o=!1}={})=>{let i=n||A.has(t),s=me(e,r),a=Wt({subprocessStdout:s,subprocess:e,binary:i,shouldEncode:!0,encoding:t,
preserveNewlines:o});return ow(a,s,e)},ow=async function*(e,t,r){try{yield*e}finally{t.readable&&t.destroy(),await r}};var Kc=(e,{encoding:t})=>{let r=kc();e.readable=zc.bind(void 0,{subprocess:e,concurrentStreams:r,encoding:t}),e.writable=Yc.bind(void 0,{subprocess:e,concurrentStreams:r}),
e.duplex=Hc.bind(void 0,{subprocess:e,concurrentStreams:r,encoding:t}),e.iterable=$n.bind(void 0,e,t),e[Symbol.asyncIterator]=$n.bind(void 0,e,t,{})};var Xc=(e,t)=>{for(let[r,n]of sw){let o=n.value.bind(t);Reflect.defineProperty(e,r,{...n,value:o})}},iw=(async()=>{})().constructor.prototype,sw=["then","catch",
"finally"].map(e=>[e,Reflect.getOwnPropertyDescriptor(iw,e)]);var Jc=(e,t,r,n)=>{let{file:o,commandArguments:i,command:s,escapedCommand:a,startTime:c,verboseInfo:f,options:l,fileDescriptors:u}=lw(e,t,r),{subprocess:d,promise:p}=uw(
{file:o,commandArguments:i,options:l,startTime:c,verboseInfo:f,command:s,escapedCommand:a,fileDescriptors:u});return d.pipe=zt.bind(void 0,{source:d,sourcePromise:p,
boundOptions:{},createNested:n}),Xc(d,p),v.set(d,{options:l,fileDescriptors:u}),d},lw=(e,t,r)=>{let{command:n,escapedCommand:o,startTime:i,verboseInfo:s}=Je(e,t,
r),{file:a,commandArguments:c,options:f}=wt(e,t,r),l=fw(f),u=cc(l,s);return{file:a,commandArguments:c,command:n,escapedCommand:o,startTime:i,verboseInfo:s,options:l,
fileDescriptors:u}},fw=({timeout:e,signal:t,...r})=>{if(t!==void 0)throw new TypeError('The "signal" option has been renamed to "cancelSignal" instead.');return{
...r,timeoutDuration:e}},uw=({file:e,commandArguments:t,options:r,startTime:n,verboseInfo:o,command:i,escapedCommand:s,fileDescriptors:a})=>{let c;try{c=cw(...bt(
e,t,r))}catch(h){return oc({error:h,command:i,escapedCommand:s,fileDescriptors:a,options:r,startTime:n,verboseInfo:o})}let f=new AbortController;aw(Number.POSITIVE_INFINITY,
f.signal);let l=[...c.stdio];yc(c,a,f),bc(c,r,f);let u={},d=$();c.kill=Bi.bind(void 0,{kill:c.kill.bind(c),options:r,onInternalError:d,context:u,controller:f}),
c.all=Bc(c,r),Kc(c,r),tc(c,r);let p=dw({subprocess:c,options:r,startTime:n,verboseInfo:o,fileDescriptors:a,originalStreams:l,command:i,escapedCommand:s,context:u,
onInternalError:d,controller:f});return{subprocess:c,promise:p}},dw=async({subprocess:e,options:t,startTime:r,verboseInfo:n,fileDescriptors:o,originalStreams:i,
command:s,escapedCommand:a,context:c,onInternalError:f,controller:l})=>{let[u,[d,p],h,g,S]=await _c({subprocess:e,options:t,context:c,verboseInfo:n,fileDescriptors:o,
originalStreams:i,onInternalError:f,controller:l});l.abort(),f.resolve();let y=h.map((R,_)=>z(R,t,_)),b=z(g,t,"all"),T=pw({errorInfo:u,exitCode:d,signal:p,stdio:y,
all:b,ipcOutput:S,context:c,options:t,command:s,escapedCommand:a,startTime:r});return we(T,n,t)},pw=({errorInfo:e,exitCode:t,signal:r,stdio:n,all:o,ipcOutput:i,
context:s,options:a,command:c,escapedCommand:f,startTime:l})=>"error"in e?Ue({error:e.error,command:c,escapedCommand:f,timedOut:s.terminationReason==="timeout",
isCanceled:s.terminationReason==="cancel"||s.terminationReason==="gracefulCancel",isGracefullyCanceled:s.terminationReason==="gracefulCancel",isMaxBuffer:e.error instanceof
F,isForcefullyTerminated:s.isForcefullyTerminated,exitCode:t,signal:r,stdio:n,all:o,ipcOutput:i,options:a,startTime:l,isSync:!1}):It({command:c,escapedCommand:f,
stdio:n,all:o,ipcOutput:i,options:a,startTime:l});var Ht=(e,t)=>{let r=Object.fromEntries(Object.entries(t).map(([n,o])=>[n,mw(n,e[n],o)]));return{...e,...r}},mw=(e,t,r)=>hw.has(e)&&x(t)&&x(r)?{...t,...r}:r,hw=new Set(
["env",...ar]);var X=(e,t,r,n)=>{let o=(s,a,c)=>X(s,a,r,c),i=(...s)=>gw({mapArguments:e,deepOptions:r,boundOptions:t,setBoundExeca:n,createNested:o},...s);return n!==void 0&&n(
i,o,t),i},gw=({mapArguments:e,deepOptions:t={},boundOptions:r={},setBoundExeca:n,createNested:o},i,...s)=>{if(x(i))return o(e,Ht(r,i),n);let{file:a,commandArguments:c,
options:f,isSync:l}=yw({mapArguments:e,firstArgument:i,nextArguments:s,deepOptions:t,boundOptions:r});return l?Ka(a,c,f):Jc(a,c,f,o)},yw=({mapArguments:e,firstArgument:t,
nextArguments:r,deepOptions:n,boundOptions:o})=>{let i=lo(t)?fo(t,r):[t,...r],[s,a,c]=je(...i),f=Ht(Ht(n,o),c),{file:l=s,commandArguments:u=a,options:d=f,isSync:p=!1}=e(
{file:s,commandArguments:a,options:f});return{file:l,commandArguments:u,options:d,isSync:p}};var Qc=({file:e,commandArguments:t})=>el(e,t),Zc=({file:e,commandArguments:t})=>({...el(e,t),isSync:!0}),el=(e,t)=>{if(t.length>0)throw new TypeError(`The comma\
nd and its arguments must be passed as a single string: ${e} ${t}.`);let[r,...n]=ww(e);return{file:r,commandArguments:n}},ww=e=>{if(typeof e!="string")throw new TypeError(
`The command must be a string: ${String(e)}.`);let t=e.trim();if(t==="")return[];let r=[];for(let n of t.split(bw)){let o=r.at(-1);o&&o.endsWith("\\")?r[r.length-
1]=`${o.slice(0,-1)} ${n}`:r.push(n)}return r},bw=/ +/g;var tl=(e,t,r)=>{e.sync=t(Sw,r),e.s=e.sync},rl=({options:e})=>nl(e),Sw=({options:e})=>({...nl(e),isSync:!0}),nl=e=>({options:{...xw(e),...e}}),xw=({input:e,inputFile:t,
stdio:r})=>e===void 0&&t===void 0&&r===void 0?{stdin:"inherit"}:{},ol={preferLocal:!0};var l0=X(()=>({})),f0=X(()=>({isSync:!0})),u0=X(Qc),d0=X(Zc),p0=X(gs),m0=X(rl,{},ol,tl),{sendMessage:h0,getOneMessage:g0,getEachMessage:y0,getCancelSignal:w0}=rc();export{So as a,l0 as b,C as c,ll as d,fl as e,pl as f,w as g,Xt as h,hl as i,Pw as j,Vn as k,Xw as l,Jw as m};
