/** The registry as a page of the bus. Made anew as a whole each time, from the registry alone. */
import { ASSET_STATES, type Asset, type AssetState } from './assets.ts';
import { literal } from './outside.ts';

/** Below the knowledge folder. */
export const ASSET_PAGE = 'reports/assets.md';

/** The same bytes for the same assets: it names neither a day nor a commit. */
export function assetPage(assets: readonly Asset[], knowledge: string): string {
  const counted = ASSET_STATES.map((state) => [state, assets.filter((one) => one.state === state)] as const);
  const present = counted.filter(([, some]) => some.length > 0);
  return [
    '---',
    'type: asset-report',
    '---',
    '',
    '# Assets',
    '',
    'Made as a whole by `strata assets report`. What is changed here by hand is gone the next time.',
    '',
    ...table(
      ['State', 'Assets'],
      present.map(([state, some]) => [state, String(some.length)]),
    ),
    ...present.flatMap(([state, some]) => sectionOf(state, some, knowledge)),
  ].join('\n');
}

function sectionOf(state: AssetState, assets: readonly Asset[], knowledge: string): string[] {
  const rows = assets.map(({ id, type, title, path, score, life, links }) => [
    `[${literal(id)}](${linkTo(path, knowledge)})`,
    type,
    literal(title ?? ''),
    score === null ? '' : String(score),
    links.versions.length > 1 ? String(links.versions.length) : '',
    life.at(-1)?.at.slice(0, 10) ?? '',
  ]);
  const title = `${state.charAt(0).toUpperCase()}${state.slice(1)}`;
  return [`## ${title}`, '', ...table(['Asset', 'Type', 'Title', 'Score', 'Versions', 'Last'], rows)];
}

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line), ''];
}

/** From the page to the asset. */
function linkTo(path: string, knowledge: string): string {
  const up = ASSET_PAGE.split('/').slice(1).fill('..').join('/');
  const inside = path.slice(knowledge.length + 1);
  return `${up}/${inside.split('/').map(encodeURIComponent).join('/')}`;
}
