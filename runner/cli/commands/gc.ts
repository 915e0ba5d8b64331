/** `strata gc`: old records leave the tip, and the repository's small packs are joined. */
import type { Command } from 'commander';
import { tidy } from '../../git/housekeeping.ts';
import { collect } from '../../operate/gc.ts';
import { columns } from '../columns.ts';
import { busVerb, wrongUsage, type BusOptions } from '../help.ts';
import { operate, settled } from '../operating.ts';
import { say, sayDone, sayJson } from '../print.ts';
import { sayBytes } from '../size.ts';
import { text } from '../text/index.ts';

interface GcOptions extends BusOptions {
  days?: string;
}

interface Tidied {
  keptDays: number;
  days: { day: string; events: number }[];
  commit: string | null;
  size: { before: number; after: number };
}

export function gcCommand(): Command {
  return busVerb('gc', text.gc)
    .option('--days <n>', text.gc.days)
    .action(async (options: GcOptions) => {
      const tidied = await cleanUp(options, readDays(options.days));
      const { keptDays, days, commit, size } = tidied;
      if (options.json) sayJson({ kept_days: keptDays, days, commit, size });
      else tell(tidied);
    });
}

function readDays(said: string | undefined): number | null {
  if (said === undefined) return null;
  if (!/^\d{1,6}$/.test(said)) throw wrongUsage(text.gc.faults.days(said));
  return Number(said);
}

function cleanUp(options: GcOptions, wanted: number | null): Promise<Tidied> {
  return operate(options, async (operator, seen) => {
    const { done, commit } = settled(await collect(operator, wanted), seen);
    const { remote } = operator.bus;
    const size = await tidy(remote.objects.gitDir, remote.direct ? 'whole' : 'partial');
    return { ...done, commit, size };
  });
}

function tell({ keptDays, days, commit, size }: Tidied): void {
  const { says } = text.gc;
  const events = days.reduce((sum, { events: n }) => sum + n, 0);
  for (const line of columns(days.map((one) => [`  ${one.day}`, says.day(one.events)]))) say(line);
  if (events === 0) say(says.none(keptDays));
  else sayDone(says.left(events, keptDays), commit);
  say(says.size(sayBytes(size.before), sayBytes(size.after)));
}
