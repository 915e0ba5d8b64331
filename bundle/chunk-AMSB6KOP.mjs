import{createRequire as requireOf}from'node:module';const require=requireOf(import.meta.url);
import{c as o}from"./chunk-VF7STXM3.mjs";import{a as y}from"./chunk-FJ567LL6.mjs";function W(e,r,t=1048576){let n=(u,l,c,i)=>({text:null,problem:{severity:"error",file:r,line:i,what:u,expected:l,fix:c}});if(e.length>t)return n(`the file holds\
 ${e.length} bytes`,`at most ${t} bytes`,"shorten it, or keep the large part in a file of its own and name that file");if(U(e))return n("the file is UTF-16","UT\
F-8 text","save it as UTF-8");let s=e.indexOf(0);if(s!==-1)return n("the file holds a NUL byte, so it is not text","UTF-8 text","save it as UTF-8 text",I(e,s));
try{return{text:new TextDecoder("utf-8",{fatal:!0}).decode(e),problem:null}}catch{return n("the file is not valid UTF-8","UTF-8 text","save it as UTF-8 text")}}
function X(e){return e.includes("\r")?e.replace(/\r\n?/g,`
`):e}var S=/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;function h(e){return!S.test(e)}function U(e){return e[0]===255&&e[1]===254||
e[0]===254&&e[1]===255}function I(e,r){let t=1;for(let n=0;n<r;n+=1)e[n]===10&&(t+=1);return t}var x=["low","medium","high","xhigh","max"],d={claude:{key:"ANTHROPIC_API_KEY",model:"sonnet",names:/^claude-/},openai:{key:"OPENAI_API_KEY",model:"gpt-5.4",names:/^(?:gpt-|o\d)/},
google:{key:"GOOGLE_API_KEY",model:"gemini-3.8-flash",names:/^gemini-/}},E={opus:"claude-opus-5-5",sonnet:"claude-sonnet-5-5",haiku:"claude-haiku-4-5"},O="offli\
ne",g="inherit",m="claude-code",b=Object.keys(d),q=new Set([...b,m]);function R(e){return Object.hasOwn(d,e)}function J(e,r){let t=b.filter(n=>e.find(d[n].key)!==
null);return new Set(r&&t.includes("claude")?[...t,m]:t)}function _(e){return e===m?"claude":R(e)?e:null}function Q(e,r){return w(e,{},r).length>0}function w(e,r,t){
let n=C(e,r);return e.engine===m?t.has(m)?n.filter(({by:s})=>s==="claude"):[]:n.filter(({by:s})=>s==="server"||t.has(s))}function C({engine:e,model:r},t){let n=r.
indexOf(O),s=n<0?r:r.slice(0,n);if(D(e))return s.filter(i=>i!==g).map(i=>({by:"server",url:e,model:P(i)}));let u=_(e);if(u===null)return[];let l=t[u]??d[u].model;
return(r.length===0?[g]:s).map(i=>P(i===g?l:i)).map(i=>({by:L(i)??u,model:i}))}function D(e){return/^https?:/.test(e)}function P(e){return Object.hasOwn(E,e)?E[e]:
e}function L(e){return b.find(r=>d[r].names.test(e))??null}var p=200;function f(e,r,t){return e.meta({description:r,examples:[t]})}function ie(e,r,t){return f(e.optional(),r,t)}function T(e){return o.string({error:e}).min(
1,{error:e}).max(p,{error:e}).refine(h,{error:e})}var se=T(`a text of 1 to ${p} characters, in quotes if it is a number`),ue=T(`an event type of 1 to ${p} chara\
cters`).transform(e=>e.normalize("NFC")),ae=T(`a pattern of 1 to ${p} characters`).transform(e=>e.normalize("NFC"));function M(e,r){return o.union([e,o.array(e)],
{error:r}).transform(t=>Array.isArray(t)?t:[t])}function N(e){return e===""||e.length>4096||!h(e)||e.includes("\\")||/^[A-Za-z]:/.test(e)?!1:e.split("/").every(
r=>r!==""&&r!=="."&&r!==".."&&!/^\.git$/i.test(r))}var le=o.string({error:"a path in the repository"}).refine(N,{error:"a path inside the repository, with `/`, \
without `..` and `.git`"}),$={ms:1,s:1e3,m:6e4,h:36e5,d:864e5};function Z(e){let r=/^(\d{1,9}(?:\.\d{1,3})?)\s*(ms|s|m|h|d)$/.exec(e.trim()),[,t,n]=r??[];return t&&
n?Math.round(Number(t)*($[n]??0)):null}var A=o.string({error:"a span of time such as `90s`, `5m`, `12h` or `30d`"}).transform((e,r)=>{let t=Z(e);return t!==null?
t:(r.addIssue({code:"custom",message:"a span of time such as `90s`, `5m`, `12h` or `30d`"}),o.NEVER)});function k(e,r=Number.MAX_SAFE_INTEGER){let t=r===Number.
MAX_SAFE_INTEGER?`a whole number from ${e}`:`a whole number from ${e} to ${r}`;return o.number({error:t}).int({error:t}).min(e,{error:t}).max(r,{error:t})}var z=/^(\d{4})-(\d\d)-(\d\d)(?:[Tt ]+(\d\d):(\d\d)(?::(\d\d)(?:[.,](\d{1,9}))?)?\s*(Z|z|[+-]\d\d(?::?\d\d)?)?)?$/;
function V(e){let r=z.exec(e.trim());if(!r)return null;let[t,n,s,u,l,c]=r.slice(1,7).map(v=>Number(v??0)),i=Y(r[8]);if(i===null||u>23||l>59||c>59)return null;let a=new Date(
0);return a.setUTCFullYear(t,n-1,s),a.getUTCMonth()!==n-1||a.getUTCDate()!==s?null:(a.setUTCHours(u,l-i,c,Number((r[7]??"0").padEnd(3,"0").slice(0,3))),a.getUTCFullYear()<
0||a.getUTCFullYear()>9999?null:a.toISOString())}function Y(e){if(!e||e==="Z"||e==="z")return 0;let r=Number(e.slice(1,3)),t=Number(e.slice(3).replace(":","")||
0);return r>23||t>59?null:(e.startsWith("-")?-1:1)*(r*60+t)}var ce=o.string({error:"a time such as 2026-02-16T09:00:01Z"}).transform((e,r)=>{let t=V(e);return t!==
null?t:(r.addIssue({code:"custom",message:"a time that exists, such as 2026-02-16T09:00:01Z"}),o.NEVER)}),me=o.string({error:"a path pattern such as `knowledge/\
**`"}).refine(e=>N(e.replace(/^!/,"").replace(/\/$/,"")),{error:"a path pattern inside the repository, with `/`, without `..`, such as `knowledge/**`"}).transform(
e=>(e.endsWith("/")?`${e}**`:e).normalize("NFC")),de=o.string({error:"a time zone such as `Asia/Seoul`"}).refine(G,{error:"a time zone such as `UTC` or `Asia/Se\
oul`"});function G(e){try{return new Intl.DateTimeFormat("en",{timeZone:e}).resolvedOptions().timeZone!==""}catch{return!1}}var fe=o.union([o.enum(["off",...x]),
k(1024,2e5)],{error:`\`off\`, ${x.join(", ")}, or a number of tokens from 1024`}),F=["error","timeout","output","killed","start"],H=["key","refusal","length","r\
equest","budget"],pe=[...F,...H,"asked","conflict"],he=o.object({limit:f(k(0,100),"Attempts in all; 0 and 1 are one attempt.",3),backoff:f(A,"Longest wait befor\
e the second attempt; doubled for each further one.","2m"),max:f(A,"The wait is never longer than this.","1h"),on:f(M(o.enum(F),"one of error, timeout, output, \
killed, start, or a list of them"),"Which failures are tried again: `error` (it said so), `timeout`, `output` (too much of it), `killed` (by a signal), `start` \
(it could not be started).",["timeout","killed"])}),ge=o.enum(y,{error:"`podman`, `bubblewrap` or `process`"});export{d as a,O as b,g as c,m as d,q as e,J as f,_ as g,Q as h,w as i,D as j,W as k,X as l,h as m,p as n,f as o,ie as p,se as q,ue as r,ae as s,M as t,N as u,le as v,
A as w,k as x,ce as y,me as z,de as A,fe as B,F as C,H as D,pe as E,he as F,ge as G};
