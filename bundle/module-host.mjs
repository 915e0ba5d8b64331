import{createRequire as requireOf}from'node:module';const require=requireOf(import.meta.url);
import{appendFile as p,readFile as u}from"node:fs/promises";import{register as f}from"node:module";import{pathToFileURL as i}from"node:url";var l=["@takumi-rs/c\
ore","playwright-core"],g=`
  let root, packages;
  export const initialize = (data) => { ({ root, packages } = data); };
  export const resolve = (specifier, context, next) => {
    if (specifier.startsWith('@97layer/strata/')) return next(specifier, { ...context, parentURL: root });
    const isBroughtApart = packages && ${JSON.stringify(l)}.includes(specifier);
    return next(specifier, isBroughtApart ? { ...context, parentURL: packages } : context);
  };
`;async function d(){let{file:t,event:n,context:r}=JSON.parse(await A()),e=new AbortController;process.on("SIGTERM",()=>e.abort()),await w(),f(`data:text/javasc\
ript,${encodeURIComponent(g)}`,{data:{root:import.meta.url,packages:m()}});let s=await import(i(t).href);if(typeof s.default!="function")throw new TypeError(`${t}\
 has no default export that is a function (event, context) => proposal`);let o=s.default,a=await o(n,{...r,signal:e.signal,log:c=>console.log(c),step:await x()});
await y(`
${JSON.stringify({strata:1,...a})}
`)}function m(){let t=process.env.STRATA_PACKAGES;return t===void 0?void 0:i(t).href}async function w(){if(process.env.HTTP_PROXY===void 0)return;let{default:t}=await import("./undici-W3MDXEP7.mjs");
t.setGlobalDispatcher(new t.EnvHttpProxyAgent)}async function x(){let t=process.env.STRATA_CHECKPOINTS??"",n=(await u(t,"utf8")).split(`
`).filter(e=>e!==""),r=new Map(n.map(e=>{let{step:s,result:o}=JSON.parse(e);return[s,o]}));return async(e,s)=>{if(r.has(e))return r.get(e);let o=await s();return await p(
t,`${JSON.stringify({step:e,result:o??null})}
`),r.set(e,o),o}}async function A(){let t=[];for await(let n of process.stdin)t.push(n);return Buffer.concat(t).toString("utf8")}function y(t){return new Promise(
n=>process.stdout.write(t,()=>n()))}d().then(()=>process.exit(0),t=>{let n=t instanceof Error&&t.name==="RetryRequest";process.stderr.write(`${t instanceof Error?
n?t.message:t.stack??t.message:String(t)}
`),process.exit(n?75:1)});
