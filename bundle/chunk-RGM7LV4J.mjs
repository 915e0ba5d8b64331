import{createRequire as requireOf}from'node:module';const require=requireOf(import.meta.url);
import{lookup as S}from"node:dns/promises";import{isIP as h}from"node:net";async function l(t,e){let n=URL.canParse(t)?new URL(t):null;if(!n)return"not a URL";if(n.
protocol!=="http:"&&n.protocol!=="https:")return`${n.protocol} is not http or https`;if(n.username||n.password)return"the URL carries a password";if(e.trusted.has(
n.host))return null;let r=n.hostname.replace(/^\[|\]$/g,"");return(h(r)?[r]:await O(r)).find(i=>B(i))?`${n.hostname} is a private address that no source in stra\
ta.yaml names`:null}async function O(t){return t==="localhost"||t.endsWith(".localhost")?["127.0.0.1"]:S(t,{all:!0}).then(e=>e.map(n=>n.address),()=>[])}function B(t){
if(h(t)===4)return w(t);let e=t.toLowerCase(),n=/^::ffff:(\d+\.\d+\.\d+\.\d+)$/.exec(e)?.[1];return n?w(n):/^(::|::1|::ffff:.*|f[cd].*|fe[89ab].*|ff.*|64:ff9b:.*)$/.
test(e)}function w(t){let[e=0,n=0]=t.split(".").map(Number);return e===0||e===10||e===127||e>=224?!0:e===100?n>=64&&n<=127:e===169?n===254:e===172?n>=16&&n<=31:
e===192&&(n===168||n===0)}import{TextDecoder as b}from"node:util";function a(t,e,n,r=null){return{url:t,reason:e,status:r,words:n}}function f(t,e,n){if(n?.aborted)return a(t,"stopped","the run was stopped");let r=L(e);return/timeout|timed out|aborted/i.
test(r)?a(t,"timeout","did not answer in time"):a(t,"unreachable",`could not be reached (${r})`)}function L(t){return t instanceof Error?((t.cause instanceof Error?
t.cause.message:"")||t.message).split(`
`,1)[0].slice(0,200):String(t)}var m="StrataBot/1.0 (a reader for a GitOps agent runner; obeys robots.txt)",$={bytes:5*1024*1024,ms:15e3},x=5;async function ft(t,e){let n=e.limits??$,r=AbortSignal.
timeout(n.ms),s=e.signal?AbortSignal.any([r,e.signal]):r;try{return await C(t,e,n,s)}catch(o){return r.aborted?a(t,"timeout",`did not answer within ${n.ms/1e3} \
s`):f(t,o,e.signal)}}function A(t){return"reason"in t&&"words"in t}async function C(t,e,n,r){let s=t;for(let o=0;o<=x;o+=1){let i=await l(s,e.rules);if(i)return a(
t,"address",`was not opened: ${i}`);let u=await e.admit?.(s);if(u)return u;let c=await fetch(s,{redirect:"manual",signal:r,headers:{"user-agent":m,accept:e.accept??
"text/html,application/xhtml+xml,*/*;q=0.5"}}),p=D(c,s);if(!p)return await k(s,c,n);await c.body?.cancel(),s=p}return a(t,"unreachable",`redirects more than ${x}\
 times`)}function D(t,e){let n=t.headers.get("location");return t.status<300||t.status>=400||!n?null:URL.canParse(n,e)?new URL(n,e).href:null}async function k(t,e,n){
let r=e.headers.get("content-type")??"",s=r.split(";",1)[0].trim().toLowerCase();if(s&&!g(s))return await e.body?.cancel(),a(t,"not-text",`is ${s}, not text`,e.
status);let o=await v(e,n.bytes);return o?o.subarray(0,4096).includes(0)&&!E(o)?a(t,"not-text","holds binary data, not text",e.status):{url:t,status:e.status,type:s,
text:M(o,r)}:a(t,"too-large",`is larger than ${n.bytes} bytes`,e.status)}function g(t){return/^text\/|[/+](xml|json)$|^application\/(xhtml\+xml|rss\+xml|atom\+xml|feed\+json)$/.
test(t)}async function v(t,e){if(Number(t.headers.get("content-length")??0)>e)return await t.body?.cancel(),null;let n=[],r=0;for await(let s of t.body??[]){if(r+=
s.length,r>e)return null;n.push(s)}return Buffer.concat(n)}function E(t){return t[0]===255&&t[1]===254||t[0]===254&&t[1]===255}function M(t,e){let n=Buffer.from(
t.subarray(0,1024)).toString("latin1"),r=N(t)??y(e)??y(n)??W(n)??"utf-8";return G(r).decode(t)}function N(t){return t[0]===239&&t[1]===187&&t[2]===191?"utf-8":t[0]===
255&&t[1]===254?"utf-16le":t[0]===254&&t[1]===255?"utf-16be":null}function y(t){return/charset\s*=\s*["']?([\w.:-]+)/i.exec(t)?.[1]??null}function W(t){return/<\?xml[^>]*encoding\s*=\s*["']([\w.:-]+)/i.
exec(t)?.[1]??null}function G(t){try{return new b(t)}catch{return new b}}import{accessSync as H,constants as _,readdirSync as q}from"node:fs";import{homedir as U,userInfo as F}from"node:os";import{delimiter as I,join as d}from"node:path";var j=["chromium","chromium-browser","google-chrome","google-chrome-stable","chrome","microsoft-edge"],R=["Google Chrome","Chromium","Microsoft Edge"].map(t=>`/\
Applications/${t}.app/Contents/MacOS/${t}`);function yt(t=process.env){if(t.STRATA_BROWSER)return P(t.STRATA_BROWSER)?t.STRATA_BROWSER:null;let n=[...(t.PATH??"").
split(I),"/usr/bin","/usr/local/bin","/snap/bin"].filter(Boolean).flatMap(o=>j.map(i=>d(o,i))),r=[...new Set([t.HOME??U(),z()])],s=r.flatMap(o=>R.map(i=>d(o,i)));
return[...n,...R,...s,...r.flatMap(o=>J(o,t))].find(P)??null}function P(t){try{return H(t,_.X_OK),!0}catch{return!1}}function z(){try{return F().homedir}catch{return U()}}
function J(t,e){return[e.PLAYWRIGHT_BROWSERS_PATH,d(t,".cache/ms-playwright"),d(t,"Library/Caches/ms-playwright")].flatMap(r=>r?Q(r):[])}function Q(t){let e=["c\
hrome-linux/chrome","chrome-linux64/chrome","chrome-mac/Chromium.app/Contents/MacOS/Chromium","chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Goo\
gle Chrome for Testing","chrome-mac-x64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing"],n=K(t).filter(r=>/^chromium-\d+$/.test(r));return n.
sort((r,s)=>Number(s.slice(9))-Number(r.slice(9))),n.flatMap(r=>e.map(s=>d(t,r,s)))}function K(t){try{return q(t)}catch{return[]}}var V=["--disable-background-n\
etworking","--disable-component-update","--disable-default-apps","--disable-domain-reliability","--disable-sync","--metrics-recording-only","--no-first-run","--\
no-pings","--disable-gpu"];async function At(t){let{chromium:e}=await import("playwright-core"),n=await e.launch({executablePath:t.executable,headless:!0,chromiumSandbox:process.
getuid?.()!==0,args:V,timeout:t.limits.ms}),r=await n.newContext({acceptDownloads:!1,serviceWorkers:"block",userAgent:m});await Y(r,t.rules);let s=()=>X(n);return t.
signal?.addEventListener("abort",s,{once:!0}),{open:await tt(r,t),async close(){t.signal?.removeEventListener("abort",s),await s()}}}async function X(t){await t.
close().catch(()=>{})}async function Y(t,e){await t.route("**/*",async n=>{let r=n.request();return/^(image|media|font)$/.test(r.resourceType())||await l(r.url(),
e)?n.abort("blockedbyclient"):n.continue()})}var Z=2;async function tt(t,e){let{default:n}=await import("./dist-OOAZACMD.mjs"),r=new n({concurrency:Z}),s=[];
return o=>r.add(async()=>{let i=await l(o,e.rules);if(i)return a(o,"address",`was not opened: ${i}`);let u=s.pop()??await t.newPage(),c=await et(u,o,e);return A(
c)?await u.close().catch(()=>{}):s.push(u),c})}async function et(t,e,n){try{let r=await t.goto(e,{waitUntil:"domcontentloaded",timeout:n.limits.ms});return await nt(
e,r,n)??await rt(t,e,r,n)}catch(r){return/download is starting/i.test(String(r))?a(e,"not-text","is a download, not text"):f(e,r,n.signal)}}async function nt(t,e,n){
if(!e)return a(t,"unreachable","gave no answer");let r=await l(e.url(),n.rules);if(r)return a(t,"address",`redirects to an address that is not opened: ${r}`);let s=e.
status();if(s>=400)return a(t,"status",`answered ${s}`,s);let o=e.headers(),i=(o["content-type"]??"").split(";",1)[0].trim().toLowerCase();return i&&!g(i)?a(t,"\
not-text",`is ${i}, not text`,s):Number(o["content-length"]??0)>n.limits.bytes?T(t,n,s):null}function T(t,e,n){return a(t,"too-large",`is larger than ${e.limits.
bytes} bytes`,n)}async function rt(t,e,n,r){await st(t);let s=await t.content();return s.length>r.limits.bytes?T(e,r,n.status()):{asked:e,url:t.url(),status:n.status(),
title:await t.title()||null,lang:await t.locator("html").getAttribute("lang",{timeout:1e3}).catch(()=>null),type:"text/html",html:s,by:"browser"}}async function st(t){
Number(await t.evaluate("document.body ? document.body.innerText.length : 0"))<200&&await t.waitForLoadState("networkidle",{timeout:3e3}).catch(()=>{})}export{l as a,B as b,a as c,m as d,$ as e,ft as f,A as g,yt as h,At as i};
