import{createRequire as requireOf}from'node:module';const require=requireOf(import.meta.url);
import{c as n}from"./chunk-V7XJH3JC.mjs";import{channel as o,subscribe as i}from"node:diagnostics_channel";import{register as g}from"node:module";import{pathToFileURL as f}from"node:url";var h=["@takumi-rs/core","playwright-core"],m=`
  let root, packages;
  export const initialize = (data) => { ({ root, packages } = data); };
  export const resolve = (specifier, context, next) => {
    if (specifier.startsWith('@97layer/strata/')) return next(specifier, { ...context, parentURL: root });
    const isBroughtApart = packages && ${JSON.stringify(h)}.includes(specifier);
    return next(specifier, isBroughtApart ? { ...context, parentURL: packages } : context);
  };
`,a="strata:bought";function B(e){o(a).publish(e)}function P(){let e=new Map;return i(a,t=>{let{model:r,images:u=0,seconds:p=0,characters:d=0}=t,s=e.get(r)??{model:r,
images:0,seconds:0,characters:0};e.set(r,{model:r,images:s.images+u,seconds:s.seconds+p,characters:s.characters+d})}),()=>{let t=[...e.values()];return e=new Map,
t}}var c="strata:refused";function k(e){o(c).publish(e)}function S(){let e=[];return i(c,t=>{e=n(e,[t])}),()=>e.splice(0)}async function w(){await x(),g(`data:t\
ext/javascript,${encodeURIComponent(m)}`,{data:{root:import.meta.url,packages:l()}})}function l(){let e=process.env.STRATA_PACKAGES;return e===void 0?void 0:f(e).
href}async function x(){if(process.env.HTTP_PROXY===void 0)return;let{default:e}=await import("./undici-W3MDXEP7.mjs");e.setGlobalDispatcher(new e.EnvHttpProxyAgent)}export{B as a,P as b,k as c,S as d,w as e};
