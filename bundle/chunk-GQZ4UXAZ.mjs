import{createRequire as requireOf}from'node:module';const require=requireOf(import.meta.url);
import{b as d,c as g,g as u}from"./chunk-UENSWZO3.mjs";import{w as c,y as p}from"./chunk-AMSB6KOP.mjs";import{c as t}from"./chunk-VF7STXM3.mjs";var y=t.strictObject({type:t.string().min(1).max(200),payload:t.record(t.string(),t.unknown()).default({}),next_agent:t.string().nullish(),priority:t.number().int().
min(0).max(9).nullish(),files:t.array(t.string()).default([]),requires_ack:t.boolean().default(!1),not_before:p.nullish(),deadline:p.nullish()}),f=1e7,b=t.number().
nonnegative().max(f).default(0),h=t.number().int().nonnegative().max(f).default(0),x=t.strictObject({model:t.string().min(1).max(100),images:h,seconds:b,characters:h,
cost_usd:t.number().nonnegative().max(f).optional()}),w=t.array(x).max(100).default([]),O=t.strictObject({strata:t.literal(1).optional(),files:t.array(t.union([
t.strictObject({path:t.string(),content:t.string()}),t.strictObject({path:t.string(),base64:t.base64()}),t.strictObject({path:t.string(),delete:t.literal(!0)})],
{error:"expected {path, content}, {path, base64} or {path, delete: true}"})).default([]),emits:t.array(y).default([]),waiting:t.strictObject({question:t.string().
min(1).max(1e4),remind:c.nullish(),deadline:t.union([c,p],{error:"a span such as `3d`, or a moment"}).nullish()}).nullish(),reply:t.string().nullish(),verdict:t.
unknown().optional(),used:w});function z(r){let e=O.safeParse(r);if(!e.success)return{faults:S(e.error)};let{files:o,emits:s,reply:i,verdict:a,waiting:n}=e.data;
return{proposal:{files:o.map(l=>({path:l.path,bytes:"delete"in l?null:"content"in l?Buffer.from(l.content):Buffer.from(l.base64,"base64")})),emits:s,reply:i??null,
verdict:a??null,waiting:n?{question:n.question,remindMs:n.remind??null,deadline:n.deadline??null}:null}}}function S({issues:r}){return r.map(e=>`${e.path.join("\
.")||"the proposal"}: ${e.message}`)}var _=["strata.yaml","directives/**"];function E(r,e){let o=a=>d(a,r);if(o(e.policy.frozen))return"frozen";if(o(e.policy.propose))
return"propose";let{agents:s,directives:i}=e.paths;return o(_)||u(r,s)||u(r,i)?"propose":o(e.policy.auto)?"auto":"propose"}var m="$event";function M(r,e,o){let s=r.
reads??[m],i=new Set(s.includes(m)?e:[]),a=s.filter(n=>n!==m);return{roots:g(a,i),accepts:n=>(i.has(n)||d(a,n))&&!u(n,o)}}export{y as a,w as b,O as c,z as d,S as e,E as f,m as g,M as h};
