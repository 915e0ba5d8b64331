import{createRequire as requireOf}from'node:module';const require=requireOf(import.meta.url);
import{I as j}from"./chunk-LK4WDGXY.mjs";import{C as T,f as e,j as z,k as M,n as y,o as a,p as r,v,w as g,x as d}from"./chunk-B7XZNKNR.mjs";import{a as O}from"./chunk-V7XJH3JC.mjs";var c={image:0,second:0,character:0},k={...c,character:.05/1e3},R={...c,character:.1/1e3},G=new Map([["stable-image-core",{...c,image:.03}],["stable-image-ultra",
{...c,image:.08}],["stable-image-sd3",{...c,image:.065}],["eleven_multilingual_v2",R],["eleven_v3",R],["eleven_flash_v2",k],["eleven_flash_v2_5",k],["eleven_tur\
bo_v2",k],["eleven_turbo_v2_5",k],["gpt-image-1",{...c,image:.063}],["gpt-image-1-mini",{...c,image:.015}],["gpt-image-1.5",{...c,image:.05}],["tts-1",{...c,character:15/
1e6}],["tts-1-hd",{...c,character:30/1e6}],["gpt-4o-mini-tts",{...c,second:.015/60}]]);function N(t,n){return(Object.hasOwn(n,t)?n[t]:G.get(t))??null}var h=z().int().nonnegative(),C=r({input:h,output:h,cache_read:h,cache_write:h}),f={input:0,output:0,cache_read:0,cache_write:0},B=r({images:h,seconds:z().nonnegative(),
characters:h}),S={images:0,seconds:0,characters:0},$=r({model:e(),tokens:C.default(f),media:B.default(S),cost_usd:z()}),x={model:e().nullable().default(null),tokens:C.
default(f),media:B.default(S),cost_usd:z().default(0),models:a($).default([])},I={model:null,tokens:f,media:S,cost_usd:0,models:[]};function K(t,n){let s=new Map;
for(let l of n){let b=s.get(l.model);s.set(l.model,b?{model:l.model,...P([b,l])}:l)}let i=[...s.values()],u=i.length===0||i.length===1&&i[0].model===t;return{model:t,
...P(i),models:u?[]:i}}function ae(t,n){let s=t.map(({model:i,cost_usd:u,...l})=>{let b=N(i,n)??c,{images:q,seconds:J,characters:V}=l,D=q*b.image+J*b.second+V*b.
character;return{model:i,tokens:f,media:l,cost_usd:u??D}});return K(null,s)}function oe(t,n){return K(n.model,[...A(t),...A(n)])}var X=3;function se(t){return Math.
ceil(Buffer.byteLength(t)/X)}function A({model:t,tokens:n,media:s,cost_usd:i,models:u}){if(u.length>0)return u;let l={model:t??"",tokens:n,media:s,cost_usd:i};return t!==
null||Y(l)?[l]:[]}function le({model:t,tokens:n,media:s,cost_usd:i,models:u}){return{model:t,tokens:n,media:s,cost_usd:i,models:u}}function P(t){let n={tokens:{
...f},media:{...S},cost_usd:0};for(let{tokens:s,media:i,cost_usd:u}of t){for(let l of Object.keys(f))n.tokens[l]+=s[l];for(let l of Object.keys(S))n.media[l]+=i[l];
n.cost_usd+=u}return n}function Y({tokens:t,media:n,cost_usd:s}){return[s,...Object.values(t),...Object.values(n)].some(i=>i>0)}var _=1,p=e().regex(/^[0-9a-f]{40}$/),o=T.datetime(),m=z().int().nonnegative(),U=["done","retry","waiting","failed","cancelled","rejected"],me=t=>t!=="retry"&&t!==
"waiting",w=r({run:e(),session:e(),claimed:o,...x}),E=r({id:e(),path:e(),blob:p}),Z=r({v:d(_),kind:d("claim"),nonce:e().min(16),session:r({key:e(),name:e(),instance:e()}),
event:E,joined:a(E).default([]),agent:e(),attempt:m.min(1),recoveries:m,lost:a(w).default([]),at:o}),ze=r({v:d(_),kind:d("session"),name:e(),instance:e(),host:e(),
labels:a(e()),lease_ms:m,beat:m,started:o,at:o}),H=r({path:e(),mode:e(),blob:p.nullable(),base:p.nullable()}),W=r({type:e(),payload:v(e(),y()),next_agent:e().nullable(),
priority:z().int().min(0).max(9).nullable(),files:a(e()),requires_ack:M().default(!1),not_before:o.nullable().default(null),deadline:o.nullable().default(null)}),
L=r({question:e(),remind_ms:m.nullable(),deadline:o.nullable()}),ee=r({event:e(),sender:e().nullable(),at:o.nullable(),payload:v(e(),y())}),te=r({state:g(U),reason:e(),
cause:g(j).nullable().default(null),faults:a(e()).default([]),changes:a(H),emits:a(W),reply:e().nullable(),verdict:y().optional(),engine:e(),...x,sandbox:g(O).nullable().
default(null),refused:a(e()).default([]),tip:p,started:o,ended:o,due:o.nullable(),waiting:L.nullable().default(null),review:e().nullable().default(null),refines:r(
{key:e(),head:p}).nullable().default(null)});function ge(t,n,s=n){return{state:"failed",reason:"",cause:null,faults:[],changes:[],emits:[],reply:null,verdict:null,
engine:"none",...I,sandbox:null,refused:[],tip:t,started:n,ended:s,due:null,waiting:null,review:null,refines:null}}var pe=r({v:d(_),kind:d("tied"),claim:Z,outcome:te}),
F=r({run:e(),attempt:m,state:g(U),reason:e(),session:e(),started:o,ended:o,...x}),fe=r({v:d(_),event:e(),type:e(),agent:e(),state:g(U),reason:e(),cause:g(j).nullable().
default(null),faults:a(e()),run:e(),attempt:m,recoveries:m,session:e(),engine:e(),sandbox:g(O).nullable().default(null),refused:a(e()).default([]),agent_commit:p,
...x,timings:r({claimed:o,started:o,ended:o,folded:o,took_ms:m}),files:a(r({path:e(),blob:p.nullable(),before:p.nullable()})),caused_by:e().nullable(),correlation_id:e().
nullable().default(null),sender:e().nullable().default(null),causes:a(e()),reply:e().nullable(),verdict:y().optional(),deliveries:a(e()),due:o.nullable(),waiting:L.
nullable().default(null),answers:a(ee).default([]),joined:a(e()).default([]),joined_into:e().nullable().default(null),draft:r({key:e(),branch:e(),version:m.min(
1)}).nullable().default(null),undone:r({at:o,by:e(),reason:e().nullable()}).nullable().default(null),earlier:a(F),lost:a(w),superseded:a(F)}),be=r({v:d(_),kind:d(
"checkpoint"),event:E,agent:e(),steps:a(r({step:e(),result:y(),run:e()})),spent:a(w).default([]),at:o});function ye(t){return`${JSON.stringify(t,null,2)}
`}function he(t,n){try{let s=t.safeParse(JSON.parse(Buffer.from(n).toString("utf8")));return s.success?s.data:null}catch{return null}}function Se(t){try{let n=JSON.
parse(Buffer.from(t).toString("utf8"));return typeof n.v=="number"?n.v:null}catch{return null}}export{N as a,f as b,S as c,I as d,K as e,ae as f,oe as g,se as h,A as i,le as j,_ as k,U as l,me as m,Z as n,ze as o,H as p,te as q,ge as r,pe as s,fe as t,be as u,
ye as v,he as w,Se as x};
