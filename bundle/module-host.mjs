import{createRequire as requireOf}from'node:module';const require=requireOf(import.meta.url);
import{b as r,c}from"./chunk-O5VUGZVZ.mjs";import"./chunk-6WZNAABB.mjs";import{appendFile as g,readFile as d}from"node:fs/promises";import{pathToFileURL as w}from"node:url";var u=r();async function m(){let{file:t,event:e,context:a}=JSON.parse(await A()),n=new AbortController;process.on("SIGTERM",()=>n.abort()),await c();let o=await import(w(
t).href);if(typeof o.default!="function")throw new TypeError(`${t} has no default export that is a function (event, context) => proposal`);let s=o.default,i=await s(
e,{...a,signal:n.signal,log:l=>console.log(l),step:await h()}),p=[].concat(i?.used??[],u());await f(`
${JSON.stringify({strata:1,...i,used:p})}
`)}async function y(){let t=u();t.length>0&&await f(`
${JSON.stringify({strata:1,used:t})}
`)}async function h(){let t=process.env.STRATA_CHECKPOINTS??"",e=(await d(t,"utf8")).split(`
`).filter(n=>n!==""),a=new Map(e.map(n=>{let{step:o,result:s}=JSON.parse(n);return[o,s]}));return async(n,o)=>{if(a.has(n))return a.get(n);let s=await o();return await g(
t,`${JSON.stringify({step:n,result:s??null})}
`),a.set(n,s),s}}async function A(){let t=[];for await(let e of process.stdin)t.push(e);return Buffer.concat(t).toString("utf8")}function f(t){return new Promise(
e=>process.stdout.write(t,()=>e()))}m().then(()=>process.exit(0),async t=>{await y();let e=t instanceof Error&&t.name==="RetryRequest";process.stderr.write(`${t instanceof
Error?e?t.message:t.stack??t.message:String(t)}
`),process.exit(e?75:1)});
