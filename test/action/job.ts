/** A step of a workflow that uses the Action: its bundle in a process of its own, with what GitHub sets. */
import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { execa } from 'execa';
import { parse } from 'yaml';
import { writeAgent, type ShellAgent } from '../cli/bus.ts';
import { cleanEnvironment, type Environment } from '../support/environment.ts';
import { serveGitHttp, type GitHttp, type GitHttpOptions } from '../support/git-http.ts';
import { root } from '../support/processes.ts';
import { QUICK_SANDBOX } from '../support/quick-sandbox.ts';
import { bareRemote, clone, type Person } from '../support/repos.ts';
import { tempFolder } from '../support/temp.ts';

/** Stands for the token that a job gets; the server lets nobody else in. */
const TOKEN = 'token-of-the-job';

/** A bus at a host that asks for the job's token, and somebody with a clone of it. */
export interface Host {
  http: GitHttp;
  remote: string;
  person: Person;
}

export interface Step {
  exitCode: number | undefined;
  /** All lines, commands to the runner among them. */
  log: string;
  summary: string;
  outputs: Record<string, string>;
}

export const REPOSITORY = 'ada/bus';

export async function host(
  agents: Record<string, ShellAgent>,
  { onRequest }: Pick<GitHttpOptions, 'onRequest'> = {},
): Promise<Host> {
  const remote = await bareRemote();
  const person = await clone(remote);
  await person.write('strata.yaml', `branch: main\n${QUICK_SANDBOX}retry: {limit: 1}\n`);
  await person.write('queue/events/.gitkeep', '');
  for (const [id, agent] of Object.entries(agents)) await writeAgent(person, id, agent);
  await person.commit('a bus');
  await person.push();
  const served = await tempFolder('host');
  await mkdir(join(served, 'ada'));
  await symlink(remote, join(served, `${REPOSITORY}.git`));
  const auth = { user: 'x-access-token', password: TOKEN };
  return { http: await serveGitHttp(served, { auth, ...(onRequest ? { onRequest } : {}) }), remote, person };
}

/**
 * Runs one step to its end. What `inputs` leaves out has the default that action.yml gives it.
 * @param action where the Action was unpacked
 */
export async function step(
  { http }: { http: Pick<GitHttp, 'origin'> },
  inputs: Record<string, string> = {},
  env: Environment = {},
  action = root,
): Promise<Step> {
  const home = await tempFolder('job');
  const files = { GITHUB_OUTPUT: join(home, 'output'), GITHUB_STEP_SUMMARY: join(home, 'summary.md') };
  for (const file of Object.values(files)) await writeFile(file, '');
  const event = join(home, 'event.json');
  await writeFile(event, '{}');
  const { exitCode, all } = await execa(process.execPath, [join(action, await mainOf())], {
    cwd: home,
    env: {
      ...(await cleanEnvironment(home)),
      ...files,
      ...asInputs({ ...(await defaults()), ...inputs }),
      GITHUB_ACTIONS: 'true',
      GITHUB_SERVER_URL: http.origin,
      GITHUB_REPOSITORY: REPOSITORY,
      GITHUB_EVENT_NAME: 'push',
      GITHUB_EVENT_PATH: event,
      GITHUB_RUN_ID: '7',
      GITHUB_ACTOR: 'ada',
      RUNNER_TEMP: join(home, 'temp'),
      ...env,
    },
    extendEnv: false,
    stdin: 'ignore',
    all: true,
    reject: false,
    timeout: 240_000,
    killSignal: 'SIGKILL',
  });
  const [outputs, summary] = await Promise.all(Object.values(files).map((file) => readFile(file, 'utf8')));
  return { exitCode, log: all, summary: summary!, outputs: readOutputs(outputs!) };
}

export interface Definition {
  inputs: Record<string, { default?: string }>;
  outputs: Record<string, unknown>;
  runs: { using: string; main: string };
}

export async function definition(): Promise<Definition> {
  return parse(await readFile(join(root, 'action.yml'), 'utf8')) as Definition;
}

async function mainOf(): Promise<string> {
  return (await definition()).runs.main;
}

async function defaults(): Promise<Record<string, string>> {
  const context: Record<string, string> = {
    '${{ github.token }}': TOKEN,
    '${{ github.repository }}': REPOSITORY,
  };
  const { inputs } = await definition();
  return Object.fromEntries(
    Object.entries(inputs).map(([name, { default: value = '' }]) => [name, context[value] ?? value]),
  );
}

function asInputs(inputs: Record<string, string>): Environment {
  return Object.fromEntries(
    Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
  );
}

/** `name<<end`, the value's lines, `end`. */
function readOutputs(text: string): Record<string, string> {
  const found = text.matchAll(/^(\S+)<<(\S+)\n(.*?)\n\2$/gms);
  return Object.fromEntries([...found].map(([, name, , value]) => [name!, value!]));
}
