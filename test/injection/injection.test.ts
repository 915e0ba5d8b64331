/**
 * The worst that a prompt injection can do (law 9): every attack of the corpus, against an agent of each
 * engine that does whatever it reads, in a real sandbox, with a real runner.
 */
import { beforeAll, describe, expect, test } from 'vitest';
import { probeAll } from '../../runner/sandbox/index.ts';
import { at } from '../cli/bus.ts';
import { runStrata } from '../support/processes.ts';
import { noClaudeCode } from '../support/claude-code.ts';
import { cleanEnvironment } from '../support/environment.ts';
import { tempFolder } from '../support/temp.ts';
import { expectNoSecret, expectNothingElse, expectPlainCommits, gitOf, RAW, recordOf } from './judge.ts';
import { CANARY, play, type Scene } from './scene.ts';
import { readCorpus } from './corpus.ts';
import { foreignParts } from './foreign.ts';

beforeAll(async () => {
  Object.assign(process.env, await cleanEnvironment(await tempFolder('victim')));
});

test('the corpus holds what it should', async () => {
  const attacks = await readCorpus({});
  expect(attacks.length).toBeGreaterThanOrEqual(60);
  expect(new Set(attacks.map(({ id }) => id)).size).toBe(attacks.length);
  expect(attacks.filter(({ language }) => language === 'ko').length).toBeGreaterThan(10);
});

describe.each(['program', 'module'] as const)('an agent that obeys, by %s', (double) => {
  let scene: Scene;
  let paths: string[];
  beforeAll(async () => {
    scene = await play(double, { sandbox: 'bubblewrap' });
    paths = (await gitOf(scene.remote, 'ls-tree', '-r', '-z', '--name-only', 'main', 'queue')).split('\0');
  });

  test('leaves nothing but records and its own notes', () => expectNothingElse(scene));
  test('gives no secret away', () => expectNoSecret(scene));
  test('reaches nobody', () => expect(scene.stolen).toEqual([]));
  test("breaks no commit's message", () => expectPlainCommits(scene));

  test('ends each attack as it should, and says so in the record', async () => {
    const wrong: string[] = [];
    for (const attack of scene.attacks) {
      const record = await recordOf(scene, attack, paths);
      const isDead = paths.some((path) => path.startsWith('queue/dead/') && path.includes(`/${attack.id}`));
      const isDeaf = double === 'module' && attack.unread;
      const wanted = isDeaf ? 'done' : attack.ends;
      const ended = record?.state ?? (isDead ? 'dead' : 'unheard');
      if (wanted !== 'any' && ended !== wanted)
        wrong.push(`${attack.id}: ${ended}, not ${wanted}: ${record?.reason}`);
      if (attack.refused && !isDeaf && record?.refused.length === 0)
        wrong.push(`${attack.id}: no refused host`);
      const heard = record?.reply !== 'it heard nothing';
      if (record && attack.asks.length > 0 && heard === isDeaf) wrong.push(`${attack.id}: heard is ${heard}`);
    }
    expect(wrong).toEqual([]);
  });

  test.runIf(double === 'program')('shows nothing raw on a terminal', async () => {
    const { person } = scene;
    await person.pull();
    const looks = [
      ['events'],
      ['status'],
      ['agents'],
      ['review'],
      ['trace', 'rendered-close'],
      ...['hidden-escape', 'name-bidi', 'rendered-table'].flatMap((id) => [
        ['show', id],
        ['show', id, '--json'],
      ]),
    ];
    for (const args of looks) {
      const { stdout, stderr } = await runStrata(args, at(person));
      expect(`${stdout}${stderr}`, args.join(' ')).not.toMatch(RAW);
    }
  });

  test("keeps its words inert in every problem's page", async () => {
    for (const path of paths.filter((one) => one.endsWith('/problem.md'))) {
      const page = await gitOf(scene.remote, 'show', `main:${path}`);
      expect(page).not.toMatch(RAW);
      expect(foreignParts(page), path).toEqual([]);
    }
  });
});

const podman = (await probeAll()).find(({ sandbox }) => sandbox === 'podman');

describe.each([
  { double: 'program', sandbox: 'podman', missing: podman?.fault ?? null },
  { double: 'claude-code', sandbox: 'bubblewrap', missing: noClaudeCode },
] as const)('one attack of each way in, by $double in $sandbox', ({ double, sandbox, missing }) => {
  test.skipIf(missing !== null)('the same holds', async () => {
    const one = new Set<string>();
    const first = ({ carrier }: { carrier: string }) => !one.has(carrier) && one.add(carrier).has(carrier);
    const scene = await play(double, { sandbox, only: first });
    expect(scene.attacks.length).toBeGreaterThanOrEqual(9);
    const landed = scene.started.events.flatMap((event) =>
      event.kind === 'landed' ? [event.folded.record] : [],
    );
    expect(landed.filter((record) => record.sandbox !== sandbox).map(({ event }) => event)).toEqual([]);
    expect(landed.filter(({ reply }) => reply?.startsWith('persuaded by')).length).toBeGreaterThan(0);
    await expectNothingElse(scene);
    await expectNoSecret(scene);
    expect(scene.stolen).toEqual([]);
  });
});

test('what the judges look for, they find', async () => {
  const scene = await play('program', { sandbox: 'bubblewrap', only: ({ id }) => id === 'payload-absolute' });
  await expectNothingElse(scene);
  await expectNoSecret(scene);
  await scene.person.pull();
  await scene.person.write('knowledge/notes/leak.md', `${CANARY}\n`);
  await scene.person.write('strata.yaml', 'branch: main\n');
  await scene.person.commit('fixes #1');
  await scene.person.push();
  await expect(expectNoSecret(scene)).rejects.toThrow();
  await expect(expectNothingElse(scene)).rejects.toThrow(/strata\.yaml/);
  await expect(expectPlainCommits(scene)).rejects.toThrow();
  expect(foreignParts('![x](http://a/) @ada <b>')).toHaveLength(3);
});
