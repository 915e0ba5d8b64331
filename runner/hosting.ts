/** What the processes of this package that work for an agent have in common: their first steps, and what they tell. */
import { channel, subscribe } from 'node:diagnostics_channel';
import { register } from 'node:module';
import { pathToFileURL } from 'node:url';
import { withRefused } from './core/confinement.ts';

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

/** What a service was paid to make. */
export interface Bought {
  model: string;
  images?: number;
  seconds?: number;
  characters?: number;
}

/** Tools tell it, their process books it. By its name: a bundle may hold this module once for each of them. */
const PURCHASES = 'strata:bought';

export function tellBought(bought: Bought): void {
  channel(PURCHASES).publish(bought);
}

/** Listens from now on. Each call takes what came since the last one, summed for each model. */
export function hearBought(): () => Required<Bought>[] {
  let sums = new Map<string, Required<Bought>>();
  subscribe(PURCHASES, (message) => {
    const { model, images = 0, seconds = 0, characters = 0 } = message as Bought;
    const sum = sums.get(model) ?? { model, images: 0, seconds: 0, characters: 0 };
    sums.set(model, {
      model,
      images: sum.images + images,
      seconds: sum.seconds + seconds,
      characters: sum.characters + characters,
    });
  });
  return () => {
    const taken = [...sums.values()];
    sums = new Map();
    return taken;
  };
}

/** Hosts that tools did not ask, as they are none of the agent's: such a request meets no border that could tell it. */
const REFUSALS = 'strata:refused';

/** @param words the host, and why */
export function tellRefused(words: string): void {
  channel(REFUSALS).publish(words);
}

/** Listens from now on. Each call takes what came since the last one. */
export function hearRefused(): () => string[] {
  let heard: string[] = [];
  subscribe(REFUSALS, (message) => {
    heard = withRefused(heard, [message as string]);
  });
  return () => heard.splice(0);
}

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
