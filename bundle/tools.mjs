import{createRequire as requireOf}from'node:module';const require=requireOf(import.meta.url);
import{a as v}from"./chunk-44BXJOQF.mjs";import{A as Z,B as d,C as ee,D as te,E as re,F as ne,a as R,b as $,c as M,d as W,e as j,f as T,g as D,h as I,i as B,
j as C,k as U,l as m,m as l,n as g,o as N,p as Y,q,r as V,s as _,t as z,u as H,v as J,w as G,x as K,y as Q,z as X}from"./chunk-X7HXSRRK.mjs";import{c as P,
f as S,h as E,i as A,j as k,k as L,l as O,m as F}from"./chunk-2KM3E7Y3.mjs";import"./chunk-TFPVM5KH.mjs";import"./chunk-X4U5PAMC.mjs";import{a as h}from"./chunk-YVGOSWAK.mjs";
import"./chunk-UENSWZO3.mjs";import"./chunk-V7XJH3JC.mjs";import{d as b}from"./chunk-6WZNAABB.mjs";function w(e){let[,t,r]=/^(.+)_v([2-9]|[1-9]\d{1,3})\.md$/.exec(e)??[];return t?{base:`${t}.md`,version:Number(r)}:{base:e,version:1}}function oe(e){let{base:t,
version:r}=w(e);return t.replace(/\.md$/,`_v${r+1}.md`)}var a=b(h(),1);var se="-";async function ie(e,t,r){let{bodyLine:n,problem:o}=await m(e);if(o)throw new Error(o);if(n===1)throw new Error("there is no front matter");let s=e.replace(
/\r\n?/g,`
`).split(`
`),i=`${s.slice(1,n-2).join(`
`)}
`,{from:p,to:c,words:u}=ae(i,t,r);return["---",(i.slice(0,p)+u+i.slice(c)).trimEnd(),"---",...s.slice(n-1)].join(`
`)}function ae(e,t,r){let n=(0,a.stringify)(r).trimEnd();if(n.includes(`
`))throw new Error("the value takes more than one line");let o=(0,a.parseDocument)(e,{logLevel:"silent"});if(t.at(-1)===se)return ce(e,pe(o,t.slice(0,-1)),n);let s=o.
getIn(t,!0);if((0,a.isScalar)(s)&&s.range)return{from:s.range[0],to:s.range[1],words:n};if(s!==void 0||t.length!==1||!(0,a.isMap)(o.contents))throw new Error(`${t.
join(".")} is not one value`);return{from:e.length,to:e.length,words:`${t[0]}: ${n}
`}}function pe(e,t){let r=e.getIn(t,!0);if((0,a.isSeq)(r)&&r.items.length>0)return r;throw new Error(`${t.join(".")} is no list with items`)}function ce(e,t,r){
let n=t.items.at(-1);if(!(0,a.isScalar)(n)||!n.range)throw new Error("its last item is not one value");let[o,s]=n.range;if(t.flow)return{from:s,to:s,words:`, ${r}`};
let i=e.lastIndexOf(`
`,o-1)+1,p=e.indexOf(`
`,s);return{from:p,to:p,words:`
${e.slice(i,o)}${r}`}}async function le(e){let[{parseConfig:t},{tierOf:r}]=await Promise.all([import("./config-LLU6RMSM.mjs"),import("./proposal-KCW2MEOD.mjs")]),n="strata.yaml",
o=await e.bytes(n);if(!o)throw new Error(`${n} is not in the folder: name it in the agent's reads.`);let{config:s}=t({path:n,bytes:o});return i=>r(i,s)}async function ue(e,t,r){let{parseDocument:n,recordSchema:o}=await import("./outcome-3ITIM3ZN.mjs"),s={records:[],events:[]},i=(await Promise.all(t.map(p=>e.
list(p,".json")))).flat();for(let p of i.filter(c=>!de(c,r))){let c=await e.bytes(p),u=c&&n(o,c);u&&u.timings.folded.slice(0,10)>=r&&s.records.push(u);let f=c&&
!u?fe(c):null;f&&s.events.push(f)}return s}function de(e,t){let[,r]=/\/(\d{4}-\d\d-\d\d)\//.exec(e)??[];return r!==void 0&&r<t}function fe(e){try{let t=JSON.parse(
Buffer.from(e).toString("utf8"));if(!l(t)||typeof t.type!="string")return null;let{event_id:r,type:n,payload:o}=t;return{id:typeof r=="string"?r:"",type:n,payload:l(
o)?o:{}}}catch{return null}}async function me(e){let t=await g(e??"").catch(()=>null),r=l(t)&&l(t.sources)?t.sources:{};return Object.fromEntries(Object.entries(r).map(([n,o])=>[n,{pages:x(
o,"pages"),feeds:x(o,"feeds")}]))}function x(e,t){let r=l(e)?e[t]:void 0;return Array.isArray(r)?r.filter(n=>typeof n=="string"):[]}var y=12;function ge(e){let t=[],
r=e.urls.map(o=>({kind:"page",url:o})),n=we([...r,...ye(e,t)]).filter(o=>xe(o,t));return n.length>y&&t.push(`${n.length-y} more addresses were left out.`),{places:n.
slice(0,y),notes:t}}function ye(e,t){if(!e.source)return[];let r=Object.keys(e.sources),n=r.includes(e.source)?e.sources[e.source]:void 0;if(!n){let s=r.length>
0?`it names ${r.join(", ")}`:"it names none";return t.push(`strata.yaml names no source "${e.source}"; ${s}.`),[]}let o=s=>s.replaceAll("{keyword}",encodeURIComponent(
e.keyword));return[...n.pages.map(s=>({kind:"page",url:o(s)})),...n.feeds.map(s=>({kind:"feed",url:o(s)}))]}function we(e){return[...new Map(e.map(t=>[t.url,t])).
values()]}function xe(e,t){return URL.canParse(e.url)&&/^https?:/i.test(e.url)?!0:(t.push(`${e.url.slice(0,200)} is not an address of the web.`),!1)}function be(e){
let t=Object.values(e).flatMap(r=>[...r.pages,...r.feeds]);return[...new Set(t.filter(r=>URL.canParse(r)).map(r=>new URL(r).host))]}function he(e,t){let r=d(t);
if(r.length===0)return!0;let n=e.normalize("NFC").toLowerCase(),o=new Set(d(e)),s=new RegExp("\\p{Script=Hangul}","u");return r.some(i=>i.length>2||s.test(i)?n.
includes(i):o.has(i))}export{z as ServiceError,v as asData,A as defaultLimits,k as download,T as drawable,U as film,C as filmSizes,O as findBrowser,j as fontFamily,$ as isInner,l as isMapping,
S as isPrivate,L as isUnread,N as joinFrontMatter,K as joinWavs,X as languageOf,re as loadReader,he as mentions,oe as nextVersion,F as openBrowser,D as openCanvas,
R as openFolder,M as openRobots,W as openWeb,Q as paint,Y as parseMarkdown,g as parseYaml,V as plainText,ge as planSources,ne as readArticle,te as readFeed,ue as readLogbook,
le as readPolicy,me as readSources,B as readSrt,H as readWav,P as refusedAddress,_ as secondsOf,G as secondsOfWav,Z as sentencesOf,ie as setFrontMatter,ee as speak,
m as splitFrontMatter,be as trustedHosts,E as userAgent,w as versionOf,d as wordsOf,q as writeMarkdown,I as writeSrt,J as writeWav};
