/** `strata resume`: goes on with what was paused. */
import type { Command } from 'commander';
import type { Paused } from '../../core/paused.ts';
import { resume, type Target } from '../../operate/pause.ts';
import { busVerb } from '../help.ts';
import { operate, settled } from '../operating.ts';
import { say, sayDone, sayJson } from '../print.ts';
import {
  expectOneTarget,
  isPaused,
  pausedJson,
  targetName,
  targetOf,
  type TargetOptions,
} from '../targets.ts';
import { text } from '../text/index.ts';

export function resumeCommand(): Command {
  return busVerb('resume', text.resume)
    .option('--agent <agent>', text.pause.agent)
    .option('--runner <name>', text.pause.runner)
    .option('--all', text.resume.all)
    .action(async (options: TargetOptions) => {
      expectOneTarget(options);
      await operate(options, async (operator, seen) => {
        const { tip } = seen.view;
        const target = options.all ? null : targetOf(options, tip);
        const why = whyNothing(target, tip.paused);
        const { done, commit } =
          why === null ? settled(await resume(operator, target), seen) : { done: tip.paused, commit: null };
        if (options.json) sayJson({ paused: pausedJson(done), commit });
        else if (why !== null) say(why);
        else sayDone(text.resume.says.resumed(target ? targetName(target) : text.resume.says.all), commit);
      });
    });
}

/** Going on with what goes on already is no failure. */
function whyNothing(target: Target | null, paused: Paused): string | null {
  const { says } = text.resume;
  if (target !== null) return isPaused(target, paused) ? null : says.notPaused(targetName(target));
  const { bus, agents, runners } = paused;
  return bus || Object.keys({ ...agents, ...runners }).length > 0 ? null : says.nothingPaused;
}
