import{createRequire as requireOf}from'node:module';const require=requireOf(import.meta.url);
import{b as r,d as u,e as c}from"./chunk-X4U5PAMC.mjs";import"./chunk-V7XJH3JC.mjs";import"./chunk-6WZNAABB.mjs";import{appendFile as w,readFile as m}from"node:fs/promises";import{pathToFileURL as y}from"node:url";var f=r(),p=u();async function h(){let{file:t,event:e,context:a}=JSON.parse(await x()),n=new AbortController;process.on("SIGTERM",()=>n.abort()),await c();let o=await import(y(
t).href);if(typeof o.default!="function")throw new TypeError(`${t} has no default export that is a function (event, context) => proposal`);let s=o.default,i=await s(
e,{...a,signal:n.signal,log:g=>console.log(g),step:await v()}),d=[].concat(i?.used??[],f());await l(`
${JSON.stringify({strata:1,...i,used:d,refused:p()})}
`)}async function A(){let t={used:f(),refused:p()};Object.values(t).some(e=>e.length>0)&&await l(`
${JSON.stringify({strata:1,...t})}
`)}async function v(){let t=process.env.STRATA_CHECKPOINTS??"",e=(await m(t,"utf8")).split(`
`).filter(n=>n!==""),a=new Map(e.map(n=>{let{step:o,result:s}=JSON.parse(n);return[o,s]}));return async(n,o)=>{if(a.has(n))return a.get(n);let s=await o();return await w(
t,`${JSON.stringify({step:n,result:s??null})}
`),a.set(n,s),s}}async function x(){let t=[];for await(let e of process.stdin)t.push(e);return Buffer.concat(t).toString("utf8")}function l(t){return new Promise(
e=>process.stdout.write(t,()=>e()))}h().then(()=>process.exit(0),async t=>{await A();let e=t instanceof Error&&t.name==="RetryRequest";process.stderr.write(`${t instanceof
Error?e?t.message:t.stack??t.message:String(t)}
`),process.exit(e?75:1)});
