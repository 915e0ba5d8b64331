import{createRequire as requireOf}from'node:module';const require=requireOf(import.meta.url);
import{E as j}from"./chunk-DWOFIEXK.mjs";import{C as M,f as e,j as z,k as w,n as y,o as a,p as r,v as _,w as g,x as u}from"./chunk-B7XZNKNR.mjs";import{
a as O}from"./chunk-3XNDZNMG.mjs";var d={image:0,second:0,character:0},L=new Map([["stable-image-core",{...d,image:.03}],["stable-image-ultra",{...d,image:.08}],["gpt-image-1",{...d,image:.063}],
["gpt-image-1-mini",{...d,image:.015}],["gpt-image-1.5",{...d,image:.05}],["tts-1",{...d,character:15/1e6}],["tts-1-hd",{...d,character:30/1e6}],["gpt-4o-mini-t\
ts",{...d,second:.015/60}]]);function T(t,n){return(Object.hasOwn(n,t)?n[t]:L.get(t))??null}var h=z().int().nonnegative(),A=r({input:h,output:h,cache_read:h,cache_write:h}),f={input:0,output:0,cache_read:0,cache_write:0},P=r({images:h,seconds:z().nonnegative(),
characters:h}),S={images:0,seconds:0,characters:0},V=r({model:e(),tokens:A.default(f),media:P.default(S),cost_usd:z()}),x={model:e().nullable().default(null),tokens:A.
default(f),media:P.default(S),cost_usd:z().default(0),models:a(V).default([])},C={model:null,tokens:f,media:S,cost_usd:0,models:[]};function B(t,n){let s=new Map;
for(let i of n){let b=s.get(i.model);s.set(i.model,b?{model:i.model,...N([b,i])}:i)}let l=[...s.values()],c=l.length===0||l.length===1&&l[0].model===t;return{model:t,
...N(l),models:c?[]:l}}function ne(t,n){let s=t.map(({model:l,cost_usd:c,...i})=>{let b=T(l,n)??d,{images:F,seconds:J,characters:D}=i,I=F*b.image+J*b.second+D*b.
character;return{model:l,tokens:f,media:i,cost_usd:c??I}});return B(null,s)}function re(t,n){return B(n.model,[...R(t),...R(n)])}var $=3;function ae(t){return Math.
ceil(Buffer.byteLength(t)/$)}function R({model:t,tokens:n,media:s,cost_usd:l,models:c}){if(c.length>0)return c;let i={model:t??"",tokens:n,media:s,cost_usd:l};return t!==
null||Q(i)?[i]:[]}function oe({model:t,tokens:n,media:s,cost_usd:l,models:c}){return{model:t,tokens:n,media:s,cost_usd:l,models:c}}function N(t){let n={tokens:{
...f},media:{...S},cost_usd:0};for(let{tokens:s,media:l,cost_usd:c}of t){for(let i of Object.keys(f))n.tokens[i]+=s[i];for(let i of Object.keys(S))n.media[i]+=l[i];
n.cost_usd+=c}return n}function Q({tokens:t,media:n,cost_usd:s}){return[s,...Object.values(t),...Object.values(n)].some(l=>l>0)}var k=1,p=e().regex(/^[0-9a-f]{40}$/),o=M.datetime(),m=z().int().nonnegative(),E=["done","retry","waiting","failed","cancelled","rejected"],ue=t=>t!=="retry"&&t!==
"waiting",U=r({run:e(),session:e(),claimed:o,...x}),v=r({id:e(),path:e(),blob:p}),X=r({v:u(k),kind:u("claim"),nonce:e().min(16),session:r({key:e(),name:e(),instance:e()}),
event:v,joined:a(v).default([]),agent:e(),attempt:m.min(1),recoveries:m,lost:a(U).default([]),at:o}),de=r({v:u(k),kind:u("session"),name:e(),instance:e(),host:e(),
labels:a(e()),lease_ms:m,beat:m,started:o,at:o}),Y=r({path:e(),mode:e(),blob:p.nullable(),base:p.nullable()}),Z=r({type:e(),payload:_(e(),y()),next_agent:e().nullable(),
priority:z().int().min(0).max(9).nullable(),files:a(e()),requires_ack:w().default(!1),not_before:o.nullable().default(null),deadline:o.nullable().default(null)}),
q=r({question:e(),remind_ms:m.nullable(),deadline:o.nullable()}),H=r({event:e(),sender:e().nullable(),at:o.nullable(),payload:_(e(),y())}),W=r({state:g(E),reason:e(),
cause:g(j).nullable().default(null),faults:a(e()).default([]),changes:a(Y),emits:a(Z),reply:e().nullable(),verdict:y().optional(),engine:e(),...x,sandbox:g(O).nullable().
default(null),refused:a(e()).default([]),tip:p,started:o,ended:o,due:o.nullable(),waiting:q.nullable().default(null),review:e().nullable().default(null),refines:r(
{key:e(),head:p}).nullable().default(null)});function me(t,n,s=n){return{state:"failed",reason:"",cause:null,faults:[],changes:[],emits:[],reply:null,verdict:null,
engine:"none",...C,sandbox:null,refused:[],tip:t,started:n,ended:s,due:null,waiting:null,review:null,refines:null}}var ze=r({v:u(k),kind:u("tied"),claim:X,outcome:W}),
K=r({run:e(),attempt:m,state:g(E),reason:e(),session:e(),started:o,ended:o,...x}),ge=r({v:u(k),event:e(),type:e(),agent:e(),state:g(E),reason:e(),cause:g(j).nullable().
default(null),faults:a(e()),run:e(),attempt:m,recoveries:m,session:e(),engine:e(),sandbox:g(O).nullable().default(null),refused:a(e()).default([]),agent_commit:p,
...x,timings:r({claimed:o,started:o,ended:o,folded:o,took_ms:m}),files:a(r({path:e(),blob:p.nullable(),before:p.nullable()})),caused_by:e().nullable(),correlation_id:e().
nullable().default(null),sender:e().nullable().default(null),causes:a(e()),reply:e().nullable(),verdict:y().optional(),deliveries:a(e()),due:o.nullable(),waiting:q.
nullable().default(null),answers:a(H).default([]),joined:a(e()).default([]),joined_into:e().nullable().default(null),draft:r({key:e(),branch:e(),version:m.min(1)}).
nullable().default(null),undone:r({at:o,by:e(),reason:e().nullable()}).nullable().default(null),earlier:a(K),lost:a(U),superseded:a(K)}),pe=r({v:u(k),kind:u("ch\
eckpoint"),event:v,agent:e(),steps:a(r({step:e(),result:y(),run:e()})),spent:a(U).default([]),at:o});function fe(t){return`${JSON.stringify(t,null,2)}
`}function be(t,n){try{let s=t.safeParse(JSON.parse(Buffer.from(n).toString("utf8")));return s.success?s.data:null}catch{return null}}function ye(t){try{let n=JSON.
parse(Buffer.from(t).toString("utf8"));return typeof n.v=="number"?n.v:null}catch{return null}}export{T as a,f as b,S as c,C as d,B as e,ne as f,re as g,ae as h,R as i,oe as j,k,E as l,ue as m,X as n,de as o,Y as p,W as q,me as r,ze as s,ge as t,pe as u,fe as v,
be as w,ye as x};
