import{createRequire as requireOf}from'node:module';const require=requireOf(import.meta.url);
import{a as r}from"./chunk-DKUWLEDV.mjs";import"./chunk-6WZNAABB.mjs";import{appendFile as u,readFile as f}from"node:fs/promises";import{pathToFileURL as p}from"node:url";async function l(){let{file:t,event:e,context:a}=JSON.parse(await w()),n=new AbortController;process.on("SIGTERM",()=>n.abort()),await r();let o=await import(p(
t).href);if(typeof o.default!="function")throw new TypeError(`${t} has no default export that is a function (event, context) => proposal`);let s=o.default,i=await s(
e,{...a,signal:n.signal,log:c=>console.log(c),step:await g()});await d(`
${JSON.stringify({strata:1,...i})}
`)}async function g(){let t=process.env.STRATA_CHECKPOINTS??"",e=(await f(t,"utf8")).split(`
`).filter(n=>n!==""),a=new Map(e.map(n=>{let{step:o,result:s}=JSON.parse(n);return[o,s]}));return async(n,o)=>{if(a.has(n))return a.get(n);let s=await o();return await u(
t,`${JSON.stringify({step:n,result:s??null})}
`),a.set(n,s),s}}async function w(){let t=[];for await(let e of process.stdin)t.push(e);return Buffer.concat(t).toString("utf8")}function d(t){return new Promise(
e=>process.stdout.write(t,()=>e()))}l().then(()=>process.exit(0),t=>{let e=t instanceof Error&&t.name==="RetryRequest";process.stderr.write(`${t instanceof Error?
e?t.message:t.stack??t.message:String(t)}
`),process.exit(e?75:1)});
