/** `strata doctor`: what is there, what is missing, and the command that brings it. */
import { Option, type Command } from 'commander';
import type { Check as RemoteCheck } from '../../git/conformance.ts';
import { columns } from '../columns.ts';
import { checkBus } from '../doctor/bus.ts';
import { checkClaudeCode } from '../doctor/claude-code.ts';
import { checkMachine, type Check } from '../doctor/machine.ts';
import { checkSandboxes } from '../doctor/sandboxes.ts';
import { checkSecurity } from '../doctor/security.ts';
import { EXIT } from '../exit.ts';
import { busVerb, type BusOptions } from '../help.ts';
import { plain } from '../plain.ts';
import { paint, say, sayJson } from '../print.ts';
import { text } from '../text/index.ts';

interface DoctorOptions extends BusOptions {
  remote?: string;
  security?: boolean;
}

export function doctorCommand(): Command {
  return busVerb('doctor', text.doctor)
    .option('--remote <url>', text.doctor.remote)
    .addOption(new Option('--security', text.doctor.security).conflicts('remote'))
    .action(async (options: DoctorOptions) => {
      if (options.security) await examineSecurity(options);
      else if (
        !(await (options.remote === undefined ? examine(options) : examineRemote(options.remote, options)))
      )
        process.exitCode = EXIT.failed;
    });
}

/** What is weak is told, and is nobody's failure. */
async function examineSecurity(options: DoctorOptions): Promise<void> {
  const checks = await checkSecurity(options);
  const weak = checks.filter(({ state }) => state !== 'ok').length;
  if (options.json) sayJson({ weak, checks });
  else tell(checks, weak === 0 ? text.security.strong : text.security.weak(weak));
}

function tell(checks: readonly Check[], conclusion: string): void {
  for (const line of columns(checks.map(row))) say(line);
  say();
  say(conclusion);
}

/** True where nothing that is required is missing. */
async function examine(options: DoctorOptions): Promise<boolean> {
  const checks = [
    ...(await checkMachine()),
    await checkClaudeCode(),
    ...(await checkSandboxes()),
    ...(await checkBus(options)),
  ];
  const sound = checks.every(({ state }) => state !== 'missing');
  if (options.json) sayJson({ ok: sound, checks });
  else tell(checks, sound ? text.doctor.sound : text.doctor.unsound);
  return sound;
}

function row({ name, state, words, mend }: Check): string[] {
  const mark = { ok: paint.green('✓'), absent: paint.yellow('–'), missing: paint.red('✗') }[state];
  const rest = mend === null ? plain(words) : `${plain(words)}  ${paint.cyan(`→ ${mend}`)}`;
  return [mark, paint.bold(name), rest];
}

/** Proves with throwaway refs that a remote keeps what the protocol needs of it. */
async function examineRemote(url: string, { json }: DoctorOptions): Promise<boolean> {
  const { checkRemote } = await import('../../git/conformance.ts');
  const checks: RemoteCheck[] = [];
  const sound = await checkRemote(url, (check) => {
    checks.push(check);
    if (!json) say(remoteLine(check));
  });
  if (json) sayJson({ ok: sound, remote: url, checks });
  else say(sound ? text.doctor.keeps : text.doctor.keepsNot);
  return sound;
}

function remoteLine({ name, result, words }: RemoteCheck): string {
  const mark = { holds: paint.green('✓'), note: paint.yellow('–'), fails: paint.red('✗') }[result];
  return `${mark} ${plain(name)}${words === '' ? '' : `  ${paint.dim(plain(words))}`}`;
}
