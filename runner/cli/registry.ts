/** The registry of assets as the verbs show it, read from the tip. */
import { registryOf, type Asset } from '../core/assets.ts';
import type { View } from '../core/view.ts';
import type { Bus } from '../git/bus.ts';
import { readKnowledge, readRecords } from '../git/knowledge.ts';
import { Refusal } from './faults.ts';
import { plain } from './plain.ts';
import { text } from './text/index.ts';

export async function readAssets({ remote }: Bus, { tip }: View): Promise<Asset[]> {
  const files = await readKnowledge(remote, tip);
  const records = await readRecords(remote, tip);
  return registryOf(files, records, tip.config.paths.knowledge);
}

/** By its id, the path of any of its versions, or a part of the id that fits one alone. Throws `Refusal`. */
export function assetNamed(asked: string, assets: readonly Asset[]): Asset {
  const exact = assets.find(({ id, links }) => id === asked || links.versions.includes(asked));
  if (exact) return exact;
  const found = assets.filter(({ id }) => id.includes(asked));
  if (found.length === 1) return found[0]!;
  const { none, several } = text.assets.faults;
  if (found.length === 0) throw new Refusal(none(plain(asked)));
  const ids = found.slice(0, 8).map(({ id }) => plain(id));
  throw new Refusal(several(plain(asked), ids.join(', '), found.length));
}
