import{createRequire as requireOf}from'node:module';const require=requireOf(import.meta.url);
import{a as g,f as a,j as A,o as N,p as k,s as x,w as p}from"./chunk-B7XZNKNR.mjs";import{a as F}from"./chunk-V7XJH3JC.mjs";function J(e,t,r=1048576){let n=(s,l,c,o)=>({text:null,problem:{severity:"error",file:t,line:o,what:s,expected:l,fix:c}});if(e.length>r)return n(`the file holds\
 ${e.length} bytes`,`at most ${r} bytes`,"shorten it, or keep the large part in a file of its own and name that file");if(w(e))return n("the file is UTF-16","UT\
F-8 text","save it as UTF-8");let i=e.indexOf(0);if(i!==-1)return n("the file holds a NUL byte, so it is not text","UTF-8 text","save it as UTF-8 text",C(e,i));
try{return{text:new TextDecoder("utf-8",{fatal:!0}).decode(e),problem:null}}catch{return n("the file is not valid UTF-8","UTF-8 text","save it as UTF-8 text")}}
function Q(e){return e.includes("\r")?e.replace(/\r\n?/g,`
`):e}var _=/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;function b(e){return!_.test(e)}function w(e){return e[0]===255&&e[1]===254||
e[0]===254&&e[1]===255}function C(e,t){let r=1;for(let n=0;n<t;n+=1)e[n]===10&&(r+=1);return r}var y=["low","medium","high","xhigh","max"],d={claude:{key:"ANTHROPIC_API_KEY",model:"sonnet",names:/^claude-/},openai:{key:"OPENAI_API_KEY",model:"gpt-5.4",names:/^(?:gpt-|o\d)/},
google:{key:"GOOGLE_API_KEY",model:"gemini-3.8-flash",names:/^gemini-/}},v={opus:"claude-opus-5-5",sonnet:"claude-sonnet-5-5",haiku:"claude-haiku-4-5"},D="offli\
ne",T="inherit",m="claude-code",E=Object.keys(d),te=new Set([...E,m]);function L(e){return Object.hasOwn(d,e)}function re(e,t){let r=E.filter(n=>e.find(d[n].key)!==
null);return new Set(t&&r.includes("claude")?[...r,m]:r)}function M(e){return e===m?"claude":L(e)?e:null}function ne(e,t){return $(e,{},t).length>0}function $(e,t,r){
let n=Z(e,t);return e.engine===m?r.has(m)?n.filter(({by:i})=>i==="claude"):[]:n.filter(({by:i})=>i==="server"||r.has(i))}function Z({engine:e,model:t},r){let n=t.
indexOf(D),i=n<0?t:t.slice(0,n);if(V(e))return i.filter(o=>o!==T).map(o=>({by:"server",url:e,model:S(o)}));let s=M(e);if(s===null)return[];let l=r[s]??d[s].model;
return(t.length===0?[T]:i).map(o=>S(o===T?l:o)).map(o=>({by:Y(o)??s,model:o}))}function V(e){return/^https?:/.test(e)}function S(e){return Object.hasOwn(v,e)?v[e]:
e}function Y(e){return E.find(t=>d[t].names.test(e))??null}var h=200;function f(e,t,r){return e.meta({description:t,examples:[r]})}function le(e,t,r){return f(e.optional(),t,r)}function P(e){return a({error:e}).min(1,{error:e}).
max(h,{error:e}).refine(b,{error:e})}var ce=P(`a text of 1 to ${h} characters, in quotes if it is a number`),me=P(`an event type of 1 to ${h} characters`).transform(
e=>e.normalize("NFC")),de=P(`a pattern of 1 to ${h} characters`).transform(e=>e.normalize("NFC"));function G(e,t){return x([e,N(e)],{error:t}).transform(r=>Array.
isArray(r)?r:[r])}function I(e){return e===""||e.length>4096||!b(e)||e.includes("\\")||/^[A-Za-z]:/.test(e)?!1:e.split("/").every(t=>t!==""&&t!=="."&&t!==".."&&
!/^\.git$/i.test(t))}var fe=a({error:"a path in the repository"}).refine(I,{error:"a path inside the repository, with `/`, without `..` and `.git`"}),H={ms:1,s:1e3,
m:6e4,h:36e5,d:864e5};function j(e){let t=/^(\d{1,9}(?:\.\d{1,3})?)\s*(ms|s|m|h|d)$/.exec(e.trim()),[,r,n]=t??[];return r&&n?Math.round(Number(r)*(H[n]??0)):null}
var U=a({error:"a span of time such as `90s`, `5m`, `12h` or `30d`"}).transform((e,t)=>{let r=j(e);return r!==null?r:(t.addIssue({code:"custom",message:"a span \
of time such as `90s`, `5m`, `12h` or `30d`"}),g)});function z(e,t=Number.MAX_SAFE_INTEGER){let r=t===Number.MAX_SAFE_INTEGER?`a whole number from ${e}`:`a whol\
e number from ${e} to ${t}`;return A({error:r}).int({error:r}).min(e,{error:r}).max(t,{error:r})}var K=/^(\d{4})-(\d\d)-(\d\d)(?:[Tt ]+(\d\d):(\d\d)(?::(\d\d)(?:[.,](\d{1,9}))?)?\s*(Z|z|[+-]\d\d(?::?\d\d)?)?)?$/;
function W(e){let t=K.exec(e.trim());if(!t)return null;let[r,n,i,s,l,c]=t.slice(1,7).map(R=>Number(R??0)),o=X(t[8]);if(o===null||s>23||l>59||c>59)return null;let u=new Date(
0);return u.setUTCFullYear(r,n-1,i),u.getUTCMonth()!==n-1||u.getUTCDate()!==i?null:(u.setUTCHours(s,l-o,c,Number((t[7]??"0").padEnd(3,"0").slice(0,3))),u.getUTCFullYear()<
0||u.getUTCFullYear()>9999?null:u.toISOString())}function X(e){if(!e||e==="Z"||e==="z")return 0;let t=Number(e.slice(1,3)),r=Number(e.slice(3).replace(":","")||
0);return t>23||r>59?null:(e.startsWith("-")?-1:1)*(t*60+r)}var pe=a({error:"a time such as 2026-02-16T09:00:01Z"}).transform((e,t)=>{let r=W(e);return r!==null?
r:(t.addIssue({code:"custom",message:"a time that exists, such as 2026-02-16T09:00:01Z"}),g)}),he=a({error:"a path pattern such as `knowledge/**`"}).refine(e=>I(
e.replace(/^!/,"").replace(/\/$/,"")),{error:"a path pattern inside the repository, with `/`, without `..`, such as `knowledge/**`"}).transform(e=>(e.endsWith("\
/")?`${e}**`:e).normalize("NFC")),ge=a({error:"a time zone such as `Asia/Seoul`"}).refine(B,{error:"a time zone such as `UTC` or `Asia/Seoul`"});function B(e){try{
return new Intl.DateTimeFormat("en",{timeZone:e}).resolvedOptions().timeZone!==""}catch{return!1}}var xe=x([p(["off",...y]),z(1024,2e5)],{error:`\`off\`, ${y.join(
", ")}, or a number of tokens from 1024`}),O=["error","timeout","output","killed","start"],q=["key","refusal","length","request","budget"],be=[...O,...q,"asked",
"conflict"],Te=k({limit:f(z(0,100),"Attempts in all; 0 and 1 are one attempt.",3),backoff:f(U,"Longest wait before the second attempt; doubled for each further \
one.","2m"),max:f(U,"The wait is never longer than this.","1h"),on:f(G(p(O),"one of error, timeout, output, killed, start, or a list of them"),"Which failures a\
re tried again: `error` (it said so), `timeout`, `output` (too much of it), `killed` (by a signal), `start` (it could not be started).",["timeout","killed"])}),
ye=p(F,{error:"`podman`, `bubblewrap` or `process`"});export{d as a,D as b,T as c,m as d,te as e,re as f,M as g,ne as h,$ as i,V as j,J as k,Q as l,b as m,h as n,f as o,le as p,ce as q,me as r,de as s,G as t,I as u,
fe as v,U as w,z as x,W as y,pe as z,he as A,ge as B,xe as C,O as D,q as E,be as F,Te as G,ye as H};
