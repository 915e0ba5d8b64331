/** Assets as lines of a table. */
import type { Asset, AssetState } from '../core/assets.ts';
import { columns } from './columns.ts';
import { plain } from './plain.ts';
import { paint } from './print.ts';
import { text } from './text/index.ts';

export function assetLines(assets: readonly Asset[]): string[] {
  return columns(assets.map(row));
}

function row({ state, score, type, id, life, title }: Asset): string[] {
  const last = life.at(-1);
  return [
    paintState(state),
    score === null ? '' : String(score).padStart(3),
    text.assets.types[type],
    paint.bold(plain(id)),
    paint.dim(last ? text.ago(Date.now() - Date.parse(last.at)) : ''),
    plain(title ?? ''),
  ];
}

export function paintState(state: AssetState): string {
  const colour = {
    captured: paint.dim,
    analyzed: paint.yellow,
    refined: paint.cyan,
    validated: paint.cyan,
    approved: paint.green,
    published: paint.green,
    archived: paint.dim,
  };
  return colour[state](text.assets.states[state]);
}
