import{createRequire as requireOf}from'node:module';const require=requireOf(import.meta.url);
import{a as J,b as X,c as d,d as Z,e as x,f as p,g as m,h as P,i as k}from"./chunk-RGM7LV4J.mjs";import"./chunk-6WZNAABB.mjs";async function tt(t,e){let{parseFeed:n}=await import("./dist-G56JCRL6.mjs");try{let{format:r,feed:s}=n(e),o=r==="atom"?s.entries??[]:s.items??[],i=await it(
e);return{title:F(s.title),items:o.map((a,l)=>et(a,t,i[l]))}}catch(r){let s=r instanceof Error?r.message.split(`
`,1)[0]:String(r);return d(t,"not-text",`is not a feed (${s})`)}}function et(t,e,n){return{title:F(t.title),url:nt(t,e),published:rt(t),summary:st(t),traffic:n?.
traffic??null,related:n?.related??[]}}function nt(t,e){let n=t.links?.find(s=>!s.rel||s.rel==="alternate")?.href,r=t.link??t.url??n;return r&&URL.canParse(r,e)?
new URL(r,e).href:null}function rt(t){let n=[t.pubDate,t.published,t.date_published,t.dc?.dates?.[0],t.updated].map(r=>Date.parse(r??"")).find(r=>!Number.isNaN(
r));return n===void 0?null:new Date(n).toISOString()}function st(t){let{content:e}=t,r=(typeof e=="object"&&"encoded"in e?e.encoded:void 0)??e;return[...[t.summary,
t.description,t.media?.groups?.[0]?.description,t.content_text],t.content_html,r].map(F).find(Boolean)??""}function F(t){return(typeof t=="object"?t.value??"":t??
"").replace(/<[^>]*>/g," ").replace(/&(lt|gt|quot|#39|apos|nbsp|amp);/g,(n,r)=>ot[r]??" ").replace(/\s+/g," ").trim()}var ot={lt:"<",gt:">",quot:'"',"#39":"'",apos:"\
'",amp:"&"};async function it(t){if(!t.includes("ht:approx_traffic")&&!t.includes("ht:news_item_url"))return[];let{DOMParser:e}=await import("./esm-2R6ZWJ6S.mjs");
return[...new e().parseFromString(t,"text/xml").querySelectorAll("item")].map(r=>({traffic:at(r.getElementsByTagName("ht:approx_traffic")[0]?.textContent),related:[
...r.getElementsByTagName("ht:news_item_url")].map(s=>(s.textContent??"").trim()).filter(s=>URL.canParse(s))}))}function at(t){let e=(t??"").replace(/\D/g,"");return e===
""?null:Number(e)}import{lstat as lt,readFile as ut,readdir as ct,realpath as M}from"node:fs/promises";import{isAbsolute as A,join as N,posix as dt,relative as pt,sep as mt}from"node:path";
function gt(t){let e=async n=>{let r=await B(t,n);return r?ut(r):null};return{bytes:e,text:async n=>(await e(n))?.toString("utf8")??null,has:async n=>await B(t,
n)!==null,list:(n,r)=>S(n)?U(t,n,r):Promise.resolve([])}}function S(t){return t!==""&&!A(t)&&!t.includes("\0")&&!t.split(/[\\/]/).includes("..")}async function B(t,e){
if(!S(e))return null;let n=N(t,e);if(!(await lt(n).catch(()=>null))?.isFile())return null;let s=pt(await M(t),await M(n));return s===".."||s.startsWith(`..${mt}`)||
A(s)?null:n}async function U(t,e,n){let r=await ct(N(t,e),{withFileTypes:!0}).catch(()=>[]);return(await Promise.all(r.map(o=>{let i=dt.join(e,o.name);return o.
isDirectory()?U(t,i,n):o.isFile()&&o.name.endsWith(n)?[i]:[]}))).flat().sort()}import{readFile as j}from"node:fs/promises";import{createRequire as ft}from"node:module";import{dirname as wt,join as D}from"node:path";var w="Noto Sans KR";function z(){
let t=process.env.STRATA_PACKAGES??import.meta.url;return wt(ft(t).resolve("@fontsource/noto-sans-kr/unicode.json"))}var $;async function C(t,e){let n=yt(t),s=(await I()).
filter(o=>n.some(i=>E(o,i))).flatMap(o=>e.map(i=>xt(o,i)));return Promise.all(s)}async function ht(t){let e=await I();return[...t.normalize("NFC")].filter(r=>{let s=r.
codePointAt(0);return new RegExp("\\p{Cf}|\\p{M}","u").test(r)?!1:/\s/.test(r)||e.some(o=>E(o,s))}).join("").replace(/\s+/g," ").replace(/\s+([.,!?])/g,"$1").trim()}
function yt(t){return[...new Set(t)].map(e=>e.codePointAt(0))}function E(t,e){return t.ranges.some(([n,r])=>e>=n&&e<=r)}function I(){return $??=j(D(z(),"unicode\
.json"),"utf8").then(t=>Object.entries(JSON.parse(t)).map(([e,n])=>({id:e.replace(/[[\]]/g,""),ranges:n.split(",").map(bt)}))),$}function bt(t){let[e="",n=e]=t.
trim().slice(2).split("-");return[Number.parseInt(e,16),Number.parseInt(n,16)]}async function xt(t,e){let n=`noto-sans-kr-${t.id}-${e}-normal.woff2`;return{weight:e,
ranges:t.ranges,data:await j(D(z(),"files",n))}}async function Pt(t,e){let{Renderer:n}=await import("@takumi-rs/core"),r=new n,s=await C(`${t.join("")}\u2026- `,e);for(let{data:i,weight:a,ranges:l}of s)await r.
registerFont({name:w,data:i,weight:a,style:"normal",unicodeRange:l});let o=(i,a)=>r.measure(i,{width:a,height:2e4});return{fit:i=>kt(i,o),png:(i,a)=>r.render(i,
{...a,format:"png"})}}async function kt(t,e){for(let r of[!1,!0]){let s=await Ft(t,r,e);if(s!==null)return W(t,{text:t.text,size:s,broken:r,cut:!1},e)}let n=await St(
t,e);return W(t,{text:n,size:t.sizes.smallest,broken:!0,cut:!0},e)}async function Ft(t,e,n){for(let r=t.sizes.largest;;r=Math.max(t.sizes.smallest,Math.floor(r*
15/16))){let s=await T(t,{text:t.text,size:r,broken:e,cut:!1},n);if(H(s,t))return r;if(r<=t.sizes.smallest)return null}}async function St(t,e){let n=[...new Intl.
Segmenter("ko").segment(t.text)].map(i=>i.segment),r=i=>`${n.slice(0,i).join("").trimEnd()}\u2026`,s=0,o=n.length-1;for(;s<o;){let i=Math.ceil((s+o)/2),a={text:r(
i),size:t.sizes.smallest,broken:!0,cut:!0};H(await T(t,a,e),t)?s=i:o=i-1}return Tt(r(s))}function Tt(t){let e=t.slice(0,-1),n=e.lastIndexOf(" ");return`${(n>e.length-
16&&n>e.length/2?e.slice(0,n):e).replace(/[\s,.;:·-]+$/u,"")}\u2026`}function H(t,e){return t.width<=e.width&&t.height<=e.height&&t.lines<=(e.lines??1/0)}async function T(t,e,n){
let r=await n({type:"container",style:{display:"flex",width:t.width},children:[v(t,e,"#000")]},t.width),o=(r.children[0]??r).runs.filter(a=>a.text.trim()!==""),
i=new Set(o.map(a=>Math.round(a.y)));return{width:Math.max(0,...o.map(a=>a.x+a.width)),height:i.size*e.size*t.lineHeight,lines:i.size}}async function W(t,e,n){let{
width:r,height:s,lines:o}=await T(t,e,n);return{...e,width:r,height:s,lines:o,node:i=>v(t,e,i)}}function v(t,e,n){return{type:"text",text:e.text,style:{color:n,
width:t.width,fontFamily:w,fontWeight:t.weight,fontSize:e.size,lineHeight:t.lineHeight,letterSpacing:(t.letterSpacing??0)*e.size,wordBreak:"keep-all",overflowWrap:e.
broken?"anywhere":"normal",textWrap:e.cut?"wrap":"balance"}}}function O(t){let e=t.match(new RegExp("\\p{L}","gu"))?.length??0;return e===0?"und":(t.match(new RegExp("\\p{Script=Hangul}","gu"))?.length??0)/e>=.3?"ko":(t.match(
new RegExp("\\p{Script=Latin}","gu"))?.length??0)/e>=.6?"en":"und"}function Ot(t,e){let n=new Intl.Segmenter(e==="und"?"en":e,{granularity:"sentence"});return Rt(
[...n.segment(t)].map(r=>r.segment.trim()).filter(Boolean))}function Rt(t){let e=[];for(let n of t)/^[”’"'」』)\]]+$/.test(n)&&e.length>0?e.push(e.pop()+n):
e.push(n);return e}function h(t){return t.normalize("NFC").toLowerCase().match(/[\p{L}\p{N}]+/gu)??[]}async function Lt(t){let e=t.replace(/^\ufeff/,"").replace(/\r\n?/g,`
`),n={data:{},body:e,bodyLine:1,problem:null};if(!/^---[ \t]*\n/.test(e))return n;let r=e.indexOf(`
`)+1,s=/^---[ \t]*(?:\n|$)/m.exec(e.slice(r));if(!s)return{...n,problem:"the front matter has no closing line ---"};if(s.index>65536)return{...n,problem:"the fr\
ont matter is larger than 64 KiB"};let o=e.slice(r,r+s.index);return{body:e.slice(r+s.index+s[0].length),bodyLine:o.split(`
`).length+2,...await Mt(o)}}async function Mt(t){try{let e=await y(t);return e===null?{data:{},problem:null}:g(e)?{data:e,problem:null}:{data:{},problem:"the fr\
ont matter is not a list of keys"}}catch(e){return{data:{},problem:e instanceof Error?e.message.split(`
`,1)[0]:String(e)}}}function g(t){return typeof t=="object"&&t!==null&&!Array.isArray(t)}async function y(t){let{parse:e}=await import("./dist-MYTLN3U5.mjs");
return e(t,{maxAliasCount:0,logLevel:"error"})}async function Bt(t,e){let{stringify:n}=await import("./dist-MYTLN3U5.mjs");return`---
${n(t,{lineWidth:0,aliasDuplicateObjects:!1})}---

${e.trim()}
`}async function At(t){return(await _()).parse(t)}async function Nt(t){return(await _()).stringify(t)}async function _(){let[{remark:t},{default:e}]=await Promise.
all([import("./remark-CHMKZKAD.mjs"),import("./remark-gfm-XQBRILO6.mjs")]);return t().use(e).data("settings",{bullet:"-",emphasis:"_",rule:"-",listItemIndent:"\
one",resourceLink:!0})}async function Ut(t){let{toString:e}=await import("./mdast-util-to-string-QCOQNIKJ.mjs");return e(t,{includeImageAlt:!1})}var $t="StrataBot";function R(t){let e=new Map;return{async admit(n){let{origin:r}=new URL(n),s=e.get(r)??jt(r,t);e.set(r,s);let o=(await s)(n);return o?d(n,o.reason,
o.words):null}}}async function jt(t,e){let n=`${t}/robots.txt`,{admit:r,...s}=e,o=await p(n,{...s,accept:"text/plain,*/*;q=0.5"});if(m(o))return o.reason==="not\
-text"||o.reason==="address"?()=>null:()=>({reason:o.reason,words:`its site's robots.txt ${o.words}`});if(o.status>=500)return()=>q(`its site's robots.txt answe\
red ${o.status}`);if(o.status>=400)return()=>null;let{default:i}=await import("./robots-parser-NIJJ7L7O.mjs"),a=i(n,o.text);return l=>a.isAllowed(l,$t)===!1?q("its\
 robots.txt forbids it"):null}function q(t){return{reason:"forbidden",words:t}}function Dt(t={}){let n={rules:{trusted:new Set(t.trustedHosts)},limits:t.limits??x,signal:t.signal},r=R(n),s={...n,admit:r.admit},o=t.browser===void 0?P():t.browser,
i=o?[]:["No browser was found: pages were read by plain HTTP."],a,l=()=>(a??=o?zt(o,n,i):Promise.resolve(null),a);return{async page(u){let[b,c]=await Promise.all(
[l(),Ct(u,r.admit)]);return c||(b?b.open(u):Et(u,await p(u,s)))},async feed(u){let c=await p(u,{...s,accept:"application/atom+xml,application/rss+xml,applicatio\
n/feed+json,text/xml,*/*;q=0.5"});return m(c)?c:K(u,c)??c},notes:()=>[...i],async close(){await(await a)?.close()}}}async function zt(t,e,n){try{return await k(
{executable:t,...e})}catch(r){let s=String(r instanceof Error?r.message:r).split(`
`,1)[0];return n.push(`The browser ${t} did not start (${s}): pages were read by plain HTTP.`),null}}async function Ct(t,e){return URL.canParse(t)&&/^https?:/i.
test(t)?e(t):null}function K(t,e){return e.status>=400?d(t,"status",`answered ${e.status}`,e.status):null}function Et(t,e){if(m(e))return e;let n=K(t,e);if(n)return n;
let{url:r,status:s,type:o,text:i}=e;return{asked:t,url:r,status:s,type:o||"text/html",title:null,lang:null,html:i,by:"http"}}var It=140;async function Wt(){let[{parseHTML:t},{Readability:e}]=await Promise.all([import("./esm-2R6ZWJ6S.mjs"),import("./readability-ZHJCFJVR.mjs")]);return{
parseHTML:t,Readability:e}}async function Ht(t,e="text/html"){if(/^text\/(plain|markdown)$/.test(e))return V({blocks:Q(t)});let[{parseHTML:n},{Readability:r}]=await Promise.
all([import("./esm-2R6ZWJ6S.mjs"),import("./readability-ZHJCFJVR.mjs")]),{document:s}=n(t);if(!s.body)return null;let o=s.documentElement.getAttribute("la\
ng"),i=f(s.title??""),a=()=>n(`<html><body>${t.replace(/<(script|style|nav|footer)\b.*?<\/\1>/gis,"")}`),l=new r(s,{charThreshold:It}).parse(),u=l?.content?n(`<\
html><body>${l.content}</body></html>`):a();return V({title:f(l?.title??"")||i||null,byline:f(l?.byline??"")||null,declared:o,published:qt(l?.publishedTime),blocks:_t(
u.document.body)})}function V(t){let e=t.blocks.map(l=>l.text).join(`
`),n=e.match(/[\p{L}\p{N}]/gu)?.length??0;if(n===0)return null;let{title:r=null,byline:s=null,published:o=null,declared:i=null,blocks:a}=t;return{title:r,byline:s,
published:o,lang:vt(i,e),blocks:a,size:n}}function vt(t,e){let n=O(e);return n!=="en"||!t||/^en\b/i.test(t)||/^ko\b/i.test(t)?n:"und"}var Y={P:"paragraph",PRE:"\
paragraph",LI:"item",DT:"item",DD:"item",BLOCKQUOTE:"quote",H1:"heading",H2:"heading",H3:"heading",H4:"heading"};function _t(t){let e=Object.keys(Y).join(",").toLowerCase(),
o=[...t.querySelectorAll(e)].filter(i=>!i.parentElement?.closest(e)).map(i=>({kind:Y[i.tagName.toUpperCase()]??"paragraph",text:f(i.textContent??"")})).filter(i=>i.
text!=="");return o.length>0?o:Q(t.textContent??"")}function Q(t){return t.split(/\r?\n\s*\r?\n/).map(f).filter(Boolean).map(n=>({kind:"paragraph",text:n}))}function f(t){
return t.normalize("NFC").replace(/[\u00ad\u200b\u2060\ufeff\u202a-\u202e\u2066-\u2069]/g,"").replace(/[\p{Cc}\s]+/gu," ").trim()}function qt(t){let e=Date.parse(
t??"");return Number.isNaN(e)?null:new Date(e).toISOString()}async function Kt(t){let e=await y(t??"").catch(()=>null),n=g(e)&&g(e.sources)?e.sources:{};return Object.fromEntries(Object.entries(n).map(([r,s])=>[r,{pages:G(
s,"pages"),feeds:G(s,"feeds")}]))}function G(t,e){let n=g(t)?t[e]:void 0;return Array.isArray(n)?n.filter(r=>typeof r=="string"):[]}var L=12;function Vt(t){let e=[],
n=t.urls.map(s=>({kind:"page",url:s})),r=Qt([...n,...Yt(t,e)]).filter(s=>Gt(s,e));return r.length>L&&e.push(`${r.length-L} more addresses were left out.`),{places:r.
slice(0,L),notes:e}}function Yt(t,e){if(!t.source)return[];let n=Object.keys(t.sources),r=n.includes(t.source)?t.sources[t.source]:void 0;if(!r){let o=n.length>
0?`it names ${n.join(", ")}`:"it names none";return e.push(`strata.yaml names no source "${t.source}"; ${o}.`),[]}let s=o=>o.replaceAll("{keyword}",encodeURIComponent(
t.keyword));return[...r.pages.map(o=>({kind:"page",url:s(o)})),...r.feeds.map(o=>({kind:"feed",url:s(o)}))]}function Qt(t){return[...new Map(t.map(e=>[e.url,e])).
values()]}function Gt(t,e){return URL.canParse(t.url)&&/^https?:/i.test(t.url)?!0:(e.push(`${t.url.slice(0,200)} is not an address of the web.`),!1)}function Jt(t){
let e=Object.values(t).flatMap(n=>[...n.pages,...n.feeds]);return[...new Set(e.filter(n=>URL.canParse(n)).map(n=>new URL(n).host))]}function Xt(t,e){let n=h(e);
if(n.length===0)return!0;let r=t.normalize("NFC").toLowerCase(),s=new Set(h(t)),o=new RegExp("\\p{Script=Hangul}","u");return n.some(i=>i.length>2||o.test(i)?r.
includes(i):s.has(i))}export{x as defaultLimits,p as download,ht as drawable,P as findBrowser,w as fontFamily,S as isInner,g as isMapping,X as isPrivate,m as isUnread,Bt as joinFrontMatter,
O as languageOf,Wt as loadReader,Xt as mentions,k as openBrowser,Pt as openCanvas,gt as openFolder,R as openRobots,Dt as openWeb,At as parseMarkdown,y as parseYaml,
Ut as plainText,Vt as planSources,Ht as readArticle,tt as readFeed,Kt as readSources,J as refusedAddress,Ot as sentencesOf,Lt as splitFrontMatter,Jt as trustedHosts,
Z as userAgent,h as wordsOf,Nt as writeMarkdown};
