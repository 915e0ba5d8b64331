import{createRequire as requireOf}from'node:module';const require=requireOf(import.meta.url);
import{b as d,c as f,g as u}from"./chunk-UENSWZO3.mjs";import{w as c,y as p}from"./chunk-KSN3NYDI.mjs";import{c as e}from"./chunk-VF7STXM3.mjs";var h=e.strictObject({type:e.string().min(1).max(200),payload:e.record(e.string(),e.unknown()).default({}),next_agent:e.string().nullish(),priority:e.number().int().
min(0).max(9).nullish(),files:e.array(e.string()).default([]),requires_ack:e.boolean().default(!1),not_before:p.nullish(),deadline:p.nullish()}),y=e.number().nonnegative().
default(0),b=e.strictObject({model:e.string().min(1).max(100),images:e.number().int().nonnegative().default(0),seconds:y,characters:e.number().int().nonnegative().
default(0),cost_usd:e.number().nonnegative().optional()}),x=e.strictObject({strata:e.literal(1).optional(),files:e.array(e.union([e.strictObject({path:e.string(),
content:e.string()}),e.strictObject({path:e.string(),base64:e.base64()}),e.strictObject({path:e.string(),delete:e.literal(!0)})],{error:"expected {path, content\
}, {path, base64} or {path, delete: true}"})).default([]),emits:e.array(h).default([]),waiting:e.strictObject({question:e.string().min(1).max(1e4),remind:c.nullish(),
deadline:e.union([c,p],{error:"a span such as `3d`, or a moment"}).nullish()}).nullish(),reply:e.string().nullish(),verdict:e.unknown().optional(),used:e.array(
b).max(100).default([])});function P(r){let t=x.safeParse(r);if(!t.success)return{faults:v(t.error)};let{files:o,emits:s,reply:i,verdict:a,waiting:n,used:g}=t.data;
return{proposal:{files:o.map(l=>({path:l.path,bytes:"delete"in l?null:"content"in l?Buffer.from(l.content):Buffer.from(l.base64,"base64")})),emits:s,reply:i??null,
verdict:a??null,used:g,waiting:n?{question:n.question,remindMs:n.remind??null,deadline:n.deadline??null}:null}}}function v({issues:r}){return r.map(t=>`${t.path.
join(".")||"the proposal"}: ${t.message}`)}var w=["strata.yaml","directives/**"];function _(r,t){let o=a=>d(a,r);if(o(t.policy.frozen))return"frozen";if(o(t.policy.
propose))return"propose";let{agents:s,directives:i}=t.paths;return o(w)||u(r,s)||u(r,i)?"propose":o(t.policy.auto)?"auto":"propose"}var m="$event";function z(r,t,o){
let s=r.reads??[m],i=new Set(s.includes(m)?t:[]),a=s.filter(n=>n!==m);return{roots:f(a,i),accepts:n=>(i.has(n)||d(a,n))&&!u(n,o)}}export{h as a,x as b,P as c,v as d,_ as e,m as f,z as g};
