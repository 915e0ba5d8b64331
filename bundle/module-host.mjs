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
`;async function d(){let{file:t,event:e,context:r}=JSON.parse(await A()),n=new AbortController;process.on("SIGTERM",()=>n.abort()),await w(),f(`data:text/javasc\
ript,${encodeURIComponent(g)}`,{data:{root:import.meta.url,packages:m()}});let s=await import(a(t).href);if(typeof s.default!="function")throw new TypeError(`${t}\
 has no default export that is a function (event, context) => proposal`);let o=s.default,i=await o(e,{...r,signal:n.signal,log:c=>console.log(c),step:await x()});
await y(`
${JSON.stringify({strata:1,...i})}
`)}function m(){let t=process.env.STRATA_PACKAGES;return t===void 0?void 0:a(t).href}async function w(){if(process.env.HTTP_PROXY===void 0)return;let{EnvHttpProxyAgent:t,
setGlobalDispatcher:e}=await import("./undici-W3MDXEP7.mjs");e(new t)}async function x(){let t=process.env.STRATA_CHECKPOINTS??"",e=(await u(t,"utf8")).split(
`
`).filter(n=>n!==""),r=new Map(e.map(n=>{let{step:s,result:o}=JSON.parse(n);return[s,o]}));return async(n,s)=>{if(r.has(n))return r.get(n);let o=await s();return await p(
t,`${JSON.stringify({step:n,result:o??null})}
`),r.set(n,o),o}}async function A(){let t=[];for await(let e of process.stdin)t.push(e);return Buffer.concat(t).toString("utf8")}function y(t){return new Promise(
e=>process.stdout.write(t,()=>e()))}d().then(()=>process.exit(0),t=>{let e=t instanceof Error&&t.name==="RetryRequest";process.stderr.write(`${t instanceof Error?
e?t.message:t.stack??t.message:String(t)}
`),process.exit(e?75:1)});
