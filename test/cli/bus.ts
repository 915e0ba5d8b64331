import { chmod } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { Environment } from '../support/environment.ts';
import { runStrata } from '../support/processes.ts';
import { QUICK_SANDBOX } from '../support/quick-sandbox.ts';
import { plainRepository, type Person } from '../support/repos.ts';

/** An agent as a shell script. `$1`-free: it reads the event from standard input if it likes. */
export interface ShellAgent {
  /** Empty where `more` says it. */
  on: string;
  script: string;
  writes?: string;
  emits?: string;
  more?: string;
}

/** A repository without a remote that is a bus, with these agents. */
export async function plainBus(agents: Record<string, ShellAgent> = {}): Promise<Person> {
  const person = await plainRepository('ada');
  await person.write('strata.yaml', `branch: main\n${QUICK_SANDBOX}retry: {limit: 1}\n`);
  await person.write('queue/events/.gitkeep', '');
  for (const [id, agent] of Object.entries(agents)) await writeAgent(person, id, agent);
  await person.commit('a bus');
  return person;
}

export async function writeAgent(person: Person, id: string, agent: ShellAgent): Promise<void> {
  const keys = [
    ...(agent.on === '' ? [] : [`on: [${agent.on}]`]),
    'engine: program',
    'run: ./run.sh',
    `writes: [${agent.writes ?? "'knowledge/**'"}]`,
    `emits: [${agent.emits ?? ''}]`,
    ...(agent.more ? [agent.more] : []),
  ];
  await person.write(`agents/${id}/AGENT.md`, `---\n${keys.join('\n')}\n---\nA test's agent.\n`);
  await person.write(`agents/${id}/run.sh`, `#!/bin/sh\nset -eu\n${agent.script}\n`);
  await chmod(join(person.folder, `agents/${id}/run.sh`), 0o755);
}

/** In the person's checkout, with their git settings: a home of its own keeps `.gitconfig` as it is. */
export function at(person: Person): { cwd: string; env: Environment } {
  const { HOME: _home, ...env } = person.env;
  return { cwd: person.folder, env };
}

/** `strata ...` in the person's checkout; fails the test unless it ends with the exit code. */
export async function strata(
  person: Person,
  args: string[],
  exitCode = 0,
): Promise<{ stdout: string; stderr: string }> {
  const done = await runStrata(args, at(person));
  expect(`${done.exitCode}`, `${args.join(' ')}\n${done.stdout}\n${done.stderr}`).toBe(`${exitCode}`);
  return done;
}

/** The same with `--json`, parsed. */
export async function strataJson<Value>(person: Person, args: string[], exitCode = 0): Promise<Value> {
  const { stdout } = await strata(person, [...args, '--json'], exitCode);
  return JSON.parse(stdout) as Value;
}

/** Keeps what it got under `knowledge/got/`, one file for each event. */
export const keeper: ShellAgent = {
  on: 'idea',
  script:
    'mkdir -p knowledge/got\nname=$(printf %s "$STRATA_RUN" | cut -c 1-8)\ncat > "knowledge/got/$name.json"',
};

/** Fails, until a file in the bus says that the cause is mended. */
export const fragile: ShellAgent = {
  on: 'fail',
  script:
    'test -e knowledge/mended || { echo "it broke" >&2; exit 1; }\nmkdir -p knowledge; echo done > knowledge/result.md',
  more: "reads: ['knowledge/**']",
};

/** Asks a person, and writes down what it was answered. */
export const asker: ShellAgent = {
  on: 'ask',
  script: `event=$(cat)
case "$event" in
*'"answers":[{'*) mkdir -p knowledge; printf '%s\\n' "$event" > knowledge/answered.json ;;
*) echo '{"strata": 1, "waiting": {"question": "Publish it?", "deadline": "24h", "remind": "2h"}}' ;;
esac`,
};

/** Runs what is pending, to the end. */
export async function settle(person: Person): Promise<void> {
  await strata(person, ['run', '--until-idle']);
}

/** What lies below a folder in the last commit. */
export async function committed(person: Person, folder: string): Promise<string[]> {
  const listed = await person.git('ls-tree', '-r', '-z', '--name-only', 'HEAD', '--', folder);
  return listed.split('\0').filter((path) => path !== '');
}
