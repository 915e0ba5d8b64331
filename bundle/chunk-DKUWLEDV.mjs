import{createRequire as requireOf}from'node:module';const require=requireOf(import.meta.url);
import{register as e}from"node:module";import{pathToFileURL as r}from"node:url";var o=["@takumi-rs/core","playwright-core"],n=`
  let root, packages;
  export const initialize = (data) => { ({ root, packages } = data); };
  export const resolve = (specifier, context, next) => {
    if (specifier.startsWith('@97layer/strata/')) return next(specifier, { ...context, parentURL: root });
    const isBroughtApart = packages && ${JSON.stringify(o)}.includes(specifier);
    return next(specifier, isBroughtApart ? { ...context, parentURL: packages } : context);
  };
`;async function p(){await a(),e(`data:text/javascript,${encodeURIComponent(n)}`,{data:{root:import.meta.url,packages:i()}})}function i(){let t=process.env.STRATA_PACKAGES;
return t===void 0?void 0:r(t).href}async function a(){if(process.env.HTTP_PROXY===void 0)return;let{default:t}=await import("./undici-W3MDXEP7.mjs");t.setGlobalDispatcher(
new t.EnvHttpProxyAgent)}export{p as a};
