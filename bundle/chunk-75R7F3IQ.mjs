import{createRequire as requireOf}from'node:module';const require=requireOf(import.meta.url);
import{E as h}from"./chunk-AMSB6KOP.mjs";import{c as e}from"./chunk-VF7STXM3.mjs";import{a as y}from"./chunk-FJ567LL6.mjs";var l={image:0,second:0,character:0},P=new Map([["stable-image-core",{...l,image:.03}],["stable-image-ultra",{...l,image:.08}],["gpt-image-1",{...l,image:.063}],
["gpt-image-1-mini",{...l,image:.015}],["gpt-image-1.5",{...l,image:.05}],["tts-1",{...l,character:15/1e6}],["tts-1-hd",{...l,character:30/1e6}],["gpt-4o-mini-t\
ts",{...l,second:.015/60}]]);function _(t,n){return(Object.hasOwn(n,t)?n[t]:P.get(t))??null}var g=e.number().int().nonnegative(),v=e.object({input:g,output:g,cache_read:g,cache_write:g}),d={input:0,output:0,cache_read:0,cache_write:0},E=e.object({images:g,
seconds:e.number().nonnegative(),characters:g}),p={images:0,seconds:0,characters:0},C=e.object({model:e.string(),tokens:v.default(d),media:E.default(p),cost_usd:e.
number()}),f={model:e.string().nullable().default(null),tokens:v.default(d),media:E.default(p),cost_usd:e.number().default(0),models:e.array(C).default([])},U={
model:null,tokens:d,media:p,cost_usd:0,models:[]};function w(t,n){let a=new Map;for(let o of n){let m=a.get(o.model);a.set(o.model,m?{model:o.model,...j([m,o])}:
o)}let s=[...a.values()],i=s.length===0||s.length===1&&s[0].model===t;return{model:t,...j(s),models:i?[]:s}}function $(t,n){let a=t.map(({model:s,cost_usd:i,...o})=>{
let m=_(s,n)??l,{images:z,seconds:R,characters:N}=o,A=z*m.image+R*m.second+N*m.character;return{model:s,tokens:d,media:o,cost_usd:i??A}});return w(null,a)}function Q(t,n){
return w(n.model,[...O(t),...O(n)])}var B=3;function X(t){return Math.ceil(Buffer.byteLength(t)/B)}function O({model:t,tokens:n,media:a,cost_usd:s,models:i}){if(i.
length>0)return i;let o={model:t??"",tokens:n,media:a,cost_usd:s};return t!==null||K(o)?[o]:[]}function Y({model:t,tokens:n,media:a,cost_usd:s,models:i}){return{
model:t,tokens:n,media:a,cost_usd:s,models:i}}function j(t){let n={tokens:{...d},media:{...p},cost_usd:0};for(let{tokens:a,media:s,cost_usd:i}of t){for(let o of Object.
keys(d))n.tokens[o]+=a[o];for(let o of Object.keys(p))n.media[o]+=s[o];n.cost_usd+=i}return n}function K({tokens:t,media:n,cost_usd:a}){return[a,...Object.values(
t),...Object.values(n)].some(s=>s>0)}var b=1,u=e.string().regex(/^[0-9a-f]{40}$/),r=e.iso.datetime(),c=e.number().int().nonnegative(),x=["done","retry","waiting","failed","cancelled","rejected"],ne=t=>t!==
"retry"&&t!=="waiting",k=e.object({run:e.string(),session:e.string(),claimed:r,...f}),S=e.object({id:e.string(),path:e.string(),blob:u}),q=e.object({v:e.literal(
b),kind:e.literal("claim"),nonce:e.string().min(16),session:e.object({key:e.string(),name:e.string(),instance:e.string()}),event:S,joined:e.array(S).default([]),
agent:e.string(),attempt:c.min(1),recoveries:c,lost:e.array(k).default([]),at:r}),re=e.object({v:e.literal(b),kind:e.literal("session"),name:e.string(),instance:e.
string(),host:e.string(),labels:e.array(e.string()),lease_ms:c,beat:c,started:r,at:r}),F=e.object({path:e.string(),mode:e.string(),blob:u.nullable(),base:u.nullable()}),
J=e.object({type:e.string(),payload:e.record(e.string(),e.unknown()),next_agent:e.string().nullable(),priority:e.number().int().min(0).max(9).nullable(),files:e.
array(e.string()),requires_ack:e.boolean().default(!1),not_before:r.nullable().default(null),deadline:r.nullable().default(null)}),T=e.object({question:e.string(),
remind_ms:c.nullable(),deadline:r.nullable()}),D=e.object({event:e.string(),sender:e.string().nullable(),at:r.nullable(),payload:e.record(e.string(),e.unknown())}),
I=e.object({state:e.enum(x),reason:e.string(),cause:e.enum(h).nullable().default(null),faults:e.array(e.string()).default([]),changes:e.array(F),emits:e.array(J),
reply:e.string().nullable(),verdict:e.unknown().optional(),engine:e.string(),...f,sandbox:e.enum(y).nullable().default(null),refused:e.array(e.string()).default(
[]),tip:u,started:r,ended:r,due:r.nullable(),waiting:T.nullable().default(null),review:e.string().nullable().default(null),refines:e.object({key:e.string(),head:u}).
nullable().default(null)});function ae(t,n,a=n){return{state:"failed",reason:"",cause:null,faults:[],changes:[],emits:[],reply:null,verdict:null,engine:"none",...U,
sandbox:null,refused:[],tip:t,started:n,ended:a,due:null,waiting:null,review:null,refines:null}}var oe=e.object({v:e.literal(b),kind:e.literal("tied"),claim:q,outcome:I}),
M=e.object({run:e.string(),attempt:c,state:e.enum(x),reason:e.string(),session:e.string(),started:r,ended:r,...f}),se=e.object({v:e.literal(b),event:e.string(),
type:e.string(),agent:e.string(),state:e.enum(x),reason:e.string(),cause:e.enum(h).nullable().default(null),faults:e.array(e.string()),run:e.string(),attempt:c,
recoveries:c,session:e.string(),engine:e.string(),sandbox:e.enum(y).nullable().default(null),refused:e.array(e.string()).default([]),agent_commit:u,...f,timings:e.
object({claimed:r,started:r,ended:r,folded:r,took_ms:c}),files:e.array(e.object({path:e.string(),blob:u.nullable(),before:u.nullable()})),caused_by:e.string().nullable(),
correlation_id:e.string().nullable().default(null),sender:e.string().nullable().default(null),causes:e.array(e.string()),reply:e.string().nullable(),verdict:e.unknown().
optional(),deliveries:e.array(e.string()),due:r.nullable(),waiting:T.nullable().default(null),answers:e.array(D).default([]),joined:e.array(e.string()).default(
[]),joined_into:e.string().nullable().default(null),draft:e.object({key:e.string(),branch:e.string(),version:c.min(1)}).nullable().default(null),undone:e.object(
{at:r,by:e.string(),reason:e.string().nullable()}).nullable().default(null),earlier:e.array(M),lost:e.array(k),superseded:e.array(M)}),ie=e.object({v:e.literal(
b),kind:e.literal("checkpoint"),event:S,agent:e.string(),steps:e.array(e.object({step:e.string(),result:e.unknown(),run:e.string()})),spent:e.array(k).default([]),
at:r});function le(t){return`${JSON.stringify(t,null,2)}
`}function ce(t,n){try{let a=t.safeParse(JSON.parse(Buffer.from(n).toString("utf8")));return a.success?a.data:null}catch{return null}}function ue(t){try{let n=JSON.
parse(Buffer.from(t).toString("utf8"));return typeof n.v=="number"?n.v:null}catch{return null}}export{_ as a,d as b,p as c,U as d,w as e,$ as f,Q as g,X as h,O as i,Y as j,b as k,x as l,ne as m,q as n,re as o,F as p,I as q,ae as r,oe as s,se as t,ie as u,
le as v,ce as w,ue as x};
