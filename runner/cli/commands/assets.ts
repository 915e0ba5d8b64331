/** `strata assets`: what agents made and how far it is, derived from the tip's files and records. */
import { Option, type Command } from 'commander';
import { ASSET_PAGE, assetPage } from '../../core/assetpage.ts';
import { ASSET_TYPES, type AssetType } from '../../core/assetplaces.ts';
import { ASSET_STATES, type Asset, type AssetState } from '../../core/assets.ts';
import { rewritePage } from '../../operate/page.ts';
import { assetLines, paintState } from '../assetlines.ts';
import { columns } from '../columns.ts';
import { busVerb, wrongUsage, type BusOptions } from '../help.ts';
import { busPath } from '../lookup.ts';
import { operate, settled } from '../operating.ts';
import { plain } from '../plain.ts';
import { paint, say, sayDone, sayJson, section } from '../print.ts';
import { assetNamed, readAssets } from '../registry.ts';
import { text } from '../text/index.ts';
import { visit } from '../visit.ts';

interface ListOptions extends BusOptions {
  state?: AssetState;
  type?: AssetType;
  below?: string;
}

export function assetsCommand(): Command {
  const words = text.assets;
  const assets = filtered(busVerb('assets', words)).action((options: ListOptions) => list(options));
  const under = (name: string, said: { summary: string; examples: readonly string[] }) => {
    const command = busVerb(name, said);
    assets.addCommand(command);
    return command;
  };
  filtered(under('list', words.list)).action((_own, command: Command) => list(command.optsWithGlobals()));
  under('show', words.show)
    .argument('<asset>', words.asked)
    .action((asked: string, _own, command: Command) => show(asked, command.optsWithGlobals()));
  under('report', words.report).action((_own, command: Command) => report(command.optsWithGlobals()));
  return assets;
}

function filtered(command: Command): Command {
  return command
    .addOption(new Option('--state <state>', text.assets.state).choices([...ASSET_STATES]))
    .addOption(new Option('--type <type>', text.assets.type).choices([...ASSET_TYPES]))
    .option('--below <score>', text.assets.below);
}

async function list(options: ListOptions): Promise<void> {
  const below = options.below === undefined ? null : Number(options.below);
  if (below !== null && !(below >= 0 && below <= 100))
    throw wrongUsage(text.assets.faults.below(options.below!));
  const all = await visit(options, ({ connection, view }) => readAssets(connection.bus, view));
  const found = all.filter(
    ({ state, type, score }) =>
      (options.state ?? state) === state &&
      (options.type ?? type) === type &&
      (below === null || (score !== null && score < below)),
  );
  if (options.json) return sayJson(found);
  if (found.length === 0) return say(text.assets.none);
  for (const line of assetLines(found)) say(line);
}

async function show(asked: string, options: BusOptions): Promise<void> {
  const asset = await visit(options, async ({ connection, view }) =>
    assetNamed(busPath(asked, options.repo), await readAssets(connection.bus, view)),
  );
  if (options.json) return sayJson(asset);
  const { id, type, title, state, score, source, path, links } = asset;
  const { titles, types } = text.assets;
  say(paint.bold(plain(title ?? id)));
  const about: [string, string | null][] = [
    [titles.id, id],
    [titles.type, types[type]],
    [titles.state, paintState(state)],
    [titles.score, score === null ? null : String(score)],
    [titles.source, source],
    [titles.path, path],
  ];
  const given = about.filter((one): one is [string, string] => one[1] !== null);
  for (const line of columns(
    given.map(([name, value]) => [name, name === titles.state ? value : plain(value)]),
  ))
    say(`  ${line}`);
  section(titles.links, columns(linkRows(links)));
  section(titles.life, columns(asset.life.map(lifeRow)));
}

function linkRows({ signal, pictures, voice, captions, films, versions }: Asset['links']): string[][] {
  const { types, titles } = text.assets;
  const named: [string, readonly (string | null)[]][] = [
    [types.signal, [signal]],
    [types.picture, pictures],
    [types.voice, [voice]],
    [types.captions, [captions]],
    [types.film, films],
    [titles.versions, versions.length > 1 ? versions : []],
  ];
  return named.flatMap(([name, paths]) =>
    paths.flatMap((path) => (path === null ? [] : [[name, plain(path)]])),
  );
}

function lifeRow({ at, what, path, agent, run, score }: Asset['life'][number]): string[] {
  const { happened } = text.assets;
  return [
    paint.dim(at.length > 10 ? `${at.slice(0, 10)} ${at.slice(11, 19)}` : at),
    score === null ? happened[what] : `${happened[what]}: ${score}`,
    plain(agent ?? ''),
    plain(path),
    paint.dim(run === null ? '' : `${text.show.run} ${run.slice(0, 12)}`),
  ];
}

/** The registry reads the tip as a whole, which no run is given: so a person, or a clock, makes its page. */
async function report(options: BusOptions): Promise<void> {
  await operate(options, async (operator, seen) => {
    const made = await rewritePage(operator, async (view) => {
      const { knowledge } = view.tip.config.paths;
      const assets = await readAssets(operator.bus, view);
      return { path: `${knowledge}/${ASSET_PAGE}`, text: assetPage(assets, knowledge) };
    });
    const { done: path, commit } = settled(made, seen);
    if (options.json) sayJson({ path, commit });
    else if (commit === null) say(text.assets.report.same(plain(path)));
    else sayDone(text.assets.report.made(plain(path)), commit);
  });
}
