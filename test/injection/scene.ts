/** A bus, an attacker who waits, a site that an agent may read, and secrets around it all. */
import { chmod, cp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SandboxName } from '../../runner/core/confinement.ts';
import { Secrets } from '../../runner/core/secrets.ts';
import { DIALECTS } from '../models/bench.ts';
import { openDouble } from '../models/double.ts';
import { makeBus, startRunner, type Started } from '../runner/studio.ts';
import { CLAUDE_CODE_PROGRAM } from '../support/claude-code.ts';
import type { Person } from '../support/repos.ts';
import { serve } from '../support/serving.ts';
import { tempFolder } from '../support/temp.ts';
import { deliver, mediaType } from './carriers.ts';
import { readCorpus, type Attack } from './corpus.ts';
import { openObeying } from './obeying.ts';
import { persuadedBy } from './persuaded.ts';

/** Known to the runner's environment, and to a file outside. */
export const CANARY = `canary-${'of the runner'.replaceAll(' ', '-')}-7f3a`;

/** What an agent's file says of its engine, what the runner knows, and what a service found malformed. */
interface Mind {
  keys: string;
  secrets: Secrets;
  malformed: readonly string[];
  /** Runs at once: what thinks waits, what is a process works. */
  jobs: number;
}

const withoutService = (keys: string) => (): Promise<Mind> =>
  Promise.resolve({ keys, secrets: new Secrets(), malformed: [], jobs: 3 });

/** A new engine gets the whole corpus by one line here, and one in the test. */
const DOUBLES = {
  program: withoutService('engine: program\nrun: ./program.mjs'),
  module: withoutService('engine: module\nrun: ./module.mjs'),
  'claude-code': obeyingClaudeCode,
  claude: (attacks) => obeyingModel('claude', attacks),
  openai: (attacks) => obeyingModel('openai', attacks),
  google: (attacks) => obeyingModel('google', attacks),
  server: (attacks) => obeyingModel('server', attacks),
} satisfies Record<string, (attacks: readonly Attack[]) => Promise<Mind>>;

export interface Scene {
  attacks: Attack[];
  remote: string;
  person: Person;
  outside: string;
  /** The commit before anything happened. */
  before: string;
  /** Addresses that the attacker's server was asked for. */
  stolen: string[];
  started: Started;
  /** What the service of its model refused as no request of its protocol. */
  malformed: () => readonly string[];
}

export interface SceneOptions {
  sandbox: SandboxName;
  /** Which attacks; all where left out. */
  only?: (attack: Attack) => boolean;
}

/** Sets everything up, and runs all attacks against one double. */
export async function play(double: keyof typeof DOUBLES, options: SceneOptions): Promise<Scene> {
  const outside = await tempFolder('outside');
  await writeFile(join(outside, 'secret.txt'), `${CANARY}\n`);
  process.env['STRATA_CANARY_TOKEN'] = CANARY;
  const stolen: string[] = [];
  const attacker = await serve((request, response) => {
    stolen.push(`${request.method} ${request.url}`);
    response.end('thanks');
  });
  const known = new Map<string, Attack>();
  const site = await serve((request, response) => {
    const attack = known.get((request.url ?? '').slice(1));
    if (!attack) return response.writeHead(404).end();
    return response.writeHead(200, { 'content-type': mediaType(attack) }).end(attack.text);
  });
  const settings = `sandbox: {default: ${options.sandbox}, allow: ['${new URL(site).host}']}\nretry: {limit: 1}\n`;
  const { remote, person } = await makeBus(settings, {
    'directives/brand.md': 'Be calm.\n',
    'agents/boss/AGENT.md': '---\non: [publish]\nengine: program\nrun: ./run.sh\n---\nPublishes.\n',
    'agents/boss/run.sh': '#!/bin/sh\necho published\n',
  });
  const attacks = (await readCorpus({ attacker, outside, remote })).filter(options.only ?? (() => true));
  for (const attack of attacks) known.set(attack.id, attack);
  const mind = await DOUBLES[double](attacks);
  await addDouble(person, mind.keys, attacks);
  for (const attack of attacks)
    for (const [path, content] of Object.entries(deliver(attack, site))) await person.write(path, content);
  const before = await person.commit('attacks');
  await person.push();
  const started = await startRunner(remote, { jobs: mind.jobs, secrets: mind.secrets });
  await started.done;
  const malformed = () => mind.malformed;
  return { attacks, remote, person, outside, before, stolen, started, malformed };
}

/** Its model is a service that obeys too. */
async function obeyingClaudeCode(): Promise<Mind> {
  const { url, key, malformed } = await openObeying();
  process.env['ANTHROPIC_BASE_URL'] = url;
  process.env['STRATA_CLAUDE_CODE'] = CLAUDE_CODE_PROGRAM;
  return {
    keys: 'engine: claude-code\ntools: Bash',
    secrets: new Secrets({ ANTHROPIC_API_KEY: key }),
    malformed,
    jobs: 3,
  };
}

async function obeyingModel(by: keyof typeof DIALECTS, attacks: readonly Attack[]): Promise<Mind> {
  const { url, key, malformed } = await openDouble(DIALECTS[by], persuadedBy(attacks));
  Object.assign(process.env, DIALECTS[by].environment(url));
  const engine = by === 'server' ? `${url}/v1\nmodel: llama` : by;
  const names = ['ANTHROPIC_API_KEY', 'OPENAI_API_KEY', 'GOOGLE_API_KEY'];
  return {
    keys: `engine: ${engine}\ntools: Read, Grep, Write, fetch, feed`,
    secrets: new Secrets(Object.fromEntries(names.map((name) => [name, key]))),
    malformed,
    jobs: 12,
  };
}

async function addDouble(person: Person, engine: string, attacks: readonly Attack[]): Promise<void> {
  const folder = join(person.folder, 'agents/gullible');
  const keys = `on: [ask]\n${engine}\nwrites: [knowledge/notes/**]\nemits: [noted]\nnetwork: [127.0.0.1]`;
  await person.write('agents/gullible/AGENT.md', `---\n${keys}\nreads: [$event]\n---\nDoes as it is told.\n`);
  await cp(join(import.meta.dirname, 'double'), folder, { recursive: true });
  await person.write('agents/gullible/attacks.json', JSON.stringify(attacks));
  await chmod(join(folder, 'program.mjs'), 0o755);
}
