/** `strata pause`: nothing new is begun; what runs may end. */
import type { Command } from 'commander';
import { pause } from '../../operate/pause.ts';
import { busVerb } from '../help.ts';
import { operate, settled } from '../operating.ts';
import { sayDone, sayJson } from '../print.ts';
import { expectOneTarget, pausedJson, targetName, targetOf, type TargetOptions } from '../targets.ts';
import { text } from '../text/index.ts';

interface PauseOptions extends TargetOptions {
  reason?: string;
}

export function pauseCommand(): Command {
  return busVerb('pause', text.pause)
    .option('--agent <agent>', text.pause.agent)
    .option('--runner <name>', text.pause.runner)
    .option('--reason <text>', text.pause.reason)
    .action(async (options: PauseOptions) => {
      expectOneTarget(options);
      await operate(options, async (operator, seen) => {
        const target = targetOf(options, seen.view.tip);
        const { done, commit } = settled(await pause(operator, target, options.reason ?? null), seen);
        if (options.json) sayJson({ paused: pausedJson(done), commit });
        else sayDone(text.pause.says.paused(targetName(target)), commit);
      });
    });
}
