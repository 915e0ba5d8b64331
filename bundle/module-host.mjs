import{createRequire as requireOf}from'node:module';const require=requireOf(import.meta.url);
import{appendFile as p,readFile as u}from"node:fs/promises";import{register as f}from"node:module";import{pathToFileURL as a}from"node:url";var l=["@takumi-rs/c\
ore","playwright-core"],g=`
  let root, packages;
  export const initialize = (data) => { ({ root, packages } = data); };
  export const resolve = (specifier, context, next) => {
    if (specifier.startsWith('@97layer/strata/')) return next(specifier, { ...context, parentURL: root });
    const isBroughtApart = packages && ${JSON.stringify(l)}.includes(specifier);
    return next(specifier, isBroughtApart ? { ...context, parentURL: packages } : context);
  };
`;async function d(){let{file:t,event:n,context:r}=JSON.parse(await x()),e=new AbortController;process.once("SIGTERM",()=>e.abort()),f(`data:text/javascript,${encodeURIComponent(
g)}`,{data:{root:import.meta.url,packages:m()}});let o=await import(a(t).href);if(typeof o.default!="function")throw new TypeError(`${t} has no default export t\
hat is a function (event, context) => proposal`);let s=o.default,i=await s(n,{...r,signal:e.signal,log:c=>console.log(c),step:await w()});await A(`
${JSON.stringify({strata:1,...i})}
`)}function m(){let t=process.env.STRATA_PACKAGES;return t===void 0?void 0:a(t).href}async function w(){let t=process.env.STRATA_CHECKPOINTS??"",n=(await u(t,"u\
tf8")).split(`
`).filter(e=>e!==""),r=new Map(n.map(e=>{let{step:o,result:s}=JSON.parse(e);return[o,s]}));return async(e,o)=>{if(r.has(e))return r.get(e);let s=await o();return await p(
t,`${JSON.stringify({step:e,result:s??null})}
`),r.set(e,s),s}}async function x(){let t=[];for await(let n of process.stdin)t.push(n);return Buffer.concat(t).toString("utf8")}function A(t){return new Promise(
n=>process.stdout.write(t,()=>n()))}d().then(()=>process.exit(0),t=>{let n=t instanceof Error&&t.name==="RetryRequest";process.stderr.write(`${t instanceof Error?
n?t.message:t.stack??t.message:String(t)}
`),process.exit(n?75:1)});
