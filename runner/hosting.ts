/** What every process of this package that works for an agent does first. */
import { register } from 'node:module';
import { pathToFileURL } from 'node:url';

/** Packages of our tools that the Action's bundle does not hold: they are brought where an agent needs them. */
const APART = ['@takumi-rs/core', 'playwright-core'];

/** Node loads resolve hooks from a module of their own, in another thread; this one needs no file. */
const RESOLVE_HOOK = `
  let root, packages;
  export const initialize = (data) => { ({ root, packages } = data); };
  export const resolve = (specifier, context, next) => {
    if (specifier.startsWith('@97layer/strata/')) return next(specifier, { ...context, parentURL: root });
    const isBroughtApart = packages && ${JSON.stringify(APART)}.includes(specifier);
    return next(specifier, isBroughtApart ? { ...context, parentURL: packages } : context);
  };
`;

export async function settleIn(): Promise<void> {
  await useProxy();
  // `@97layer/strata/...` means this very installation, wherever the agent's file lies.
  register(`data:text/javascript,${encodeURIComponent(RESOLVE_HOOK)}`, {
    data: { root: import.meta.url, packages: packagesRoot() },
  });
}

/** The file beside which the packages lie that were brought apart; undefined where all are in their usual place. */
function packagesRoot(): string | undefined {
  const file = process.env['STRATA_PACKAGES'];
  return file === undefined ? undefined : pathToFileURL(file).href;
}

/** Node's own `fetch` does not look for a proxy by itself in every version. */
async function useProxy(): Promise<void> {
  if (process.env['HTTP_PROXY'] === undefined) return;
  // By its default export: a bundle does not know its names.
  const { default: undici } = await import('undici');
  undici.setGlobalDispatcher(new undici.EnvHttpProxyAgent());
}
