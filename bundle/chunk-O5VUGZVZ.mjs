import{createRequire as requireOf}from'node:module';const require=requireOf(import.meta.url);
import{channel as c,subscribe as u}from"node:diagnostics_channel";import{register as p}from"node:module";import{pathToFileURL as g}from"node:url";var d=["@takum\
i-rs/core","playwright-core"],m=`
  let root, packages;
  export const initialize = (data) => { ({ root, packages } = data); };
  export const resolve = (specifier, context, next) => {
    if (specifier.startsWith('@97layer/strata/')) return next(specifier, { ...context, parentURL: root });
    const isBroughtApart = packages && ${JSON.stringify(d)}.includes(specifier);
    return next(specifier, isBroughtApart ? { ...context, parentURL: packages } : context);
  };
`,s="strata:bought";function A(e){c(s).publish(e)}function v(){let e=new Map;return u(s,r=>{let{model:t,images:n=0,seconds:a=0,characters:i=0}=r,o=e.get(t)??{model:t,
images:0,seconds:0,characters:0};e.set(t,{model:t,images:o.images+n,seconds:o.seconds+a,characters:o.characters+i})}),()=>{let r=[...e.values()];return e=new Map,
r}}async function B(){await h(),p(`data:text/javascript,${encodeURIComponent(m)}`,{data:{root:import.meta.url,packages:f()}})}function f(){let e=process.env.STRATA_PACKAGES;
return e===void 0?void 0:g(e).href}async function h(){if(process.env.HTTP_PROXY===void 0)return;let{default:e}=await import("./undici-W3MDXEP7.mjs");e.setGlobalDispatcher(
new e.EnvHttpProxyAgent)}export{A as a,v as b,B as c};
