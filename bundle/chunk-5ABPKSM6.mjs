import{createRequire as requireOf}from'node:module';const require=requireOf(import.meta.url);
import{E as y}from"./chunk-KSN3NYDI.mjs";import{c as e}from"./chunk-VF7STXM3.mjs";import{a as b}from"./chunk-FJ567LL6.mjs";var m=e.number().int().nonnegative(),j=e.object({input:m,output:m,cache_read:m,cache_write:m}),c={input:0,output:0,cache_read:0,cache_write:0},v=e.object({images:m,
seconds:e.number().nonnegative(),characters:m}),p={images:0,seconds:0,characters:0},A=e.object({model:e.string(),tokens:j.default(c),media:v.default(p),cost_usd:e.
number()}),f={model:e.string().nullable().default(null),tokens:j.default(c),media:v.default(p),cost_usd:e.number().default(0),models:e.array(A).default([])},O={
model:null,tokens:c,media:p,cost_usd:0,models:[]};function U(t,n){let a=new Map;for(let o of n){let d=a.get(o.model);a.set(o.model,d?{model:o.model,..._([d,o])}:
o)}let s=[...a.values()],l=s.length===0||s.length===1&&s[0].model===t;return{model:t,..._(s),models:l?[]:s}}function I(t,n){let a=t.map(({model:s,cost_usd:l,...o})=>{
let d=n[s]??R,{images:T,seconds:z,characters:M}=o,N=T*d.image+z*d.second+M*d.character;return{model:s,tokens:c,media:o,cost_usd:l??N}});return U(null,a)}var R={
image:0,second:0,character:0};function G(t,n){return U(n.model,[...k(t),...k(n)])}var C=3;function L(t){return Math.ceil(Buffer.byteLength(t)/C)}function k({model:t,
tokens:n,media:a,cost_usd:s,models:l}){if(l.length>0)return l;let o={model:t??"",tokens:n,media:a,cost_usd:s};return t!==null||P(o)?[o]:[]}function V({model:t,tokens:n,
media:a,cost_usd:s,models:l}){return{model:t,tokens:n,media:a,cost_usd:s,models:l}}function _(t){let n={tokens:{...c},media:{...p},cost_usd:0};for(let{tokens:a,
media:s,cost_usd:l}of t){for(let o of Object.keys(c))n.tokens[o]+=a[o];for(let o of Object.keys(p))n.media[o]+=s[o];n.cost_usd+=l}return n}function P({tokens:t,
media:n,cost_usd:a}){return[a,...Object.values(t),...Object.values(n)].some(s=>s>0)}var g=1,u=e.string().regex(/^[0-9a-f]{40}$/),r=e.iso.datetime(),i=e.number().int().nonnegative(),S=["done","retry","waiting","failed","cancelled","rejected"],H=t=>t!==
"retry"&&t!=="waiting",x=e.object({run:e.string(),session:e.string(),claimed:r,...f}),h=e.object({id:e.string(),path:e.string(),blob:u}),B=e.object({v:e.literal(
g),kind:e.literal("claim"),nonce:e.string().min(16),session:e.object({key:e.string(),name:e.string(),instance:e.string()}),event:h,joined:e.array(h).default([]),
agent:e.string(),attempt:i.min(1),recoveries:i,lost:e.array(x).default([]),at:r}),W=e.object({v:e.literal(g),kind:e.literal("session"),name:e.string(),instance:e.
string(),host:e.string(),labels:e.array(e.string()),lease_ms:i,beat:i,started:r,at:r}),K=e.object({path:e.string(),mode:e.string(),blob:u.nullable(),base:u.nullable()}),
q=e.object({type:e.string(),payload:e.record(e.string(),e.unknown()),next_agent:e.string().nullable(),priority:e.number().int().min(0).max(9).nullable(),files:e.
array(e.string()),requires_ack:e.boolean().default(!1),not_before:r.nullable().default(null),deadline:r.nullable().default(null)}),w=e.object({question:e.string(),
remind_ms:i.nullable(),deadline:r.nullable()}),J=e.object({event:e.string(),sender:e.string().nullable(),at:r.nullable(),payload:e.record(e.string(),e.unknown())}),
D=e.object({state:e.enum(S),reason:e.string(),cause:e.enum(y).nullable().default(null),faults:e.array(e.string()).default([]),changes:e.array(K),emits:e.array(q),
reply:e.string().nullable(),verdict:e.unknown().optional(),engine:e.string(),...f,sandbox:e.enum(b).nullable().default(null),refused:e.array(e.string()).default(
[]),tip:u,started:r,ended:r,due:r.nullable(),waiting:w.nullable().default(null),review:e.string().nullable().default(null),refines:e.object({key:e.string(),head:u}).
nullable().default(null)});function ee(t,n,a=n){return{state:"failed",reason:"",cause:null,faults:[],changes:[],emits:[],reply:null,verdict:null,engine:"none",...O,
sandbox:null,refused:[],tip:t,started:n,ended:a,due:null,waiting:null,review:null,refines:null}}var te=e.object({v:e.literal(g),kind:e.literal("tied"),claim:B,outcome:D}),
E=e.object({run:e.string(),attempt:i,state:e.enum(S),reason:e.string(),session:e.string(),started:r,ended:r,...f}),ne=e.object({v:e.literal(g),event:e.string(),
type:e.string(),agent:e.string(),state:e.enum(S),reason:e.string(),cause:e.enum(y).nullable().default(null),faults:e.array(e.string()),run:e.string(),attempt:i,
recoveries:i,session:e.string(),engine:e.string(),sandbox:e.enum(b).nullable().default(null),refused:e.array(e.string()).default([]),agent_commit:u,...f,timings:e.
object({claimed:r,started:r,ended:r,folded:r,took_ms:i}),files:e.array(e.object({path:e.string(),blob:u.nullable(),before:u.nullable()})),caused_by:e.string().nullable(),
correlation_id:e.string().nullable().default(null),sender:e.string().nullable().default(null),causes:e.array(e.string()),reply:e.string().nullable(),verdict:e.unknown().
optional(),deliveries:e.array(e.string()),due:r.nullable(),waiting:w.nullable().default(null),answers:e.array(J).default([]),joined:e.array(e.string()).default(
[]),joined_into:e.string().nullable().default(null),draft:e.object({key:e.string(),branch:e.string(),version:i.min(1)}).nullable().default(null),undone:e.object(
{at:r,by:e.string(),reason:e.string().nullable()}).nullable().default(null),earlier:e.array(E),lost:e.array(x),superseded:e.array(E)}),re=e.object({v:e.literal(
g),kind:e.literal("checkpoint"),event:h,agent:e.string(),steps:e.array(e.object({step:e.string(),result:e.unknown(),run:e.string()})),spent:e.array(x).default([]),
at:r});function ae(t){return`${JSON.stringify(t,null,2)}
`}function oe(t,n){try{let a=t.safeParse(JSON.parse(Buffer.from(n).toString("utf8")));return a.success?a.data:null}catch{return null}}function se(t){try{let n=JSON.
parse(Buffer.from(t).toString("utf8"));return typeof n.v=="number"?n.v:null}catch{return null}}export{c as a,p as b,O as c,U as d,I as e,G as f,L as g,V as h,g as i,S as j,H as k,B as l,W as m,K as n,D as o,ee as p,te as q,ne as r,re as s,ae as t,oe as u,
se as v};
