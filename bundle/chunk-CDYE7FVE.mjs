import{createRequire as requireOf}from'node:module';const require=requireOf(import.meta.url);
import{b as y,c as O,g as d}from"./chunk-UENSWZO3.mjs";import{C as m,z as h}from"./chunk-LK4WDGXY.mjs";import{f as e,i as S,j as c,k as _,n as f,o as p,
q as s,s as z,v as E,x as g}from"./chunk-B7XZNKNR.mjs";var M=s({type:e().min(1).max(200),payload:E(e(),f()).default({}),next_agent:e().nullish(),priority:c().int().min(0).max(9).nullish(),files:p(e()).default([]),requires_ack:_().
default(!1),not_before:m.nullish(),deadline:m.nullish()}),b=1e7,P=c().nonnegative().max(b).default(0),w=c().int().nonnegative().max(b).default(0),T=s({model:e().
min(1).max(100),images:w,seconds:P,characters:w,cost_usd:c().nonnegative().max(b).optional()}),k=p(T).max(100).default([]),A=p(e().max(300)).max(50).default([]),
q=s({strata:g(1).optional(),files:p(z([s({path:e(),content:e()}),s({path:e(),base64:S()}),s({path:e(),delete:g(!0)})],{error:"expected {path, content}, {path, b\
ase64} or {path, delete: true}"})).default([]),emits:p(M).default([]),waiting:s({question:e().min(1).max(1e4),remind:h.nullish(),deadline:z([h,m],{error:"a span\
 such as `3d`, or a moment"}).nullish()}).nullish(),reply:e().nullish(),verdict:f().optional(),used:k,refused:A});function $(r){let t=q.safeParse(r);if(!t.success)
return{faults:R(t.error)};let{files:o,emits:a,reply:i,verdict:l,waiting:n}=t.data;return{proposal:{files:o.map(u=>({path:u.path,bytes:"delete"in u?null:"content"in
u?Buffer.from(u.content):Buffer.from(u.base64,"base64")})),emits:a,reply:i??null,verdict:l??null,waiting:n?{question:n.question,remindMs:n.remind??null,deadline:n.
deadline??null}:null}}}function R({issues:r}){return r.map(t=>`${t.path.join(".")||"the proposal"}: ${t.message}`)}var U=["strata.yaml","directives/**"];function C(r,t){
let o=l=>y(l,r);if(o(t.policy.frozen))return"frozen";if(o(t.policy.propose))return"propose";let{agents:a,directives:i}=t.paths;return o(U)||d(r,a)||d(r,i)?"prop\
ose":o(t.policy.auto)?"auto":"propose"}var x="$event";function F(r,t,o){let a=r.reads??[x],i=new Set(a.includes(x)?t:[]),l=a.filter(n=>n!==x);return{roots:O(l,i),
accepts:n=>(i.has(n)||y(l,n))&&!d(n,o)}}export{M as a,k as b,A as c,q as d,$ as e,R as f,C as g,x as h,F as i};
