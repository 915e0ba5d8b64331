/** Nothing of a secret is left anywhere, whatever an agent that was handed it does with it (law 9). */
import { randomBytes } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { cleanEnvironment } from '../support/environment.ts';
import { runStrata } from '../support/processes.ts';
import { bareRemote, clone } from '../support/repos.ts';
import { tempFolder } from '../support/temp.ts';
import { writeAgent } from '../cli/bus.ts';
import { pathsAt, recordIn } from '../runner/oracle.ts';
import { Search } from './leftover.ts';

/** What it does with `$text`, which holds the secret in one of the forms. */
const WAYS: Record<string, string> = {
  prints: `printf '%s\\n' "$text"; printf '%s\\n' "$text" >&2; say '"reply":"fine"'`,
  writes: `mkdir -p knowledge; printf 'x %s y\\n' "$text" > knowledge/a.md`,
  names: `mkdir -p knowledge; : > "knowledge/$(printf %s "$text" | tr -d '\\n' | tr / _).md"`,
  emits: `say "\\"emits\\":[{\\"type\\":\\"next\\",\\"payload\\":{\\"text\\":$quoted}}]"`,
  replies: `say "\\"reply\\":$quoted"`,
  judges: `say "\\"verdict\\":{\\"list\\":[$quoted]}"`,
  asks: `say "\\"waiting\\":{\\"question\\":$quoted}"`,
  fails: `printf 'Error: no way with %s\\n' "$text" >&2; exit 1`,
  begs: `printf '%s\\n' "$text" >&2; exit 75`,
  errs: `say "\\"$(printf %s "$text" | tr -d '\\n')\\":1"`,
  saves: `printf '{"step":"one","result":%s}\\nno step %s\\n' "$quoted" "$text" >> "$STRATA_CHECKPOINTS"; sleep 1; exit 75`,
};

const FORMS: Record<string, string> = {
  plain: `text=$CHANNEL_TOKEN`,
  base64: `text=$(printf 'a:%s' "$CHANNEL_TOKEN" | base64 -w 20)`,
  lines: `text=$(printf %s "$CHANNEL_TOKEN" | fold -w 5)`,
};

const QUOTE = `quoted=$(printf %s "$text" | node -e 'process.stdin.on("data", (text) => process.stdout.write(JSON.stringify(String(text))))')
say() { printf '\\n{"strata":1,%s}\\n' "$1"; }`;

test('in objects, refs, the store, logs and records', { timeout: 180_000 }, async () => {
  const secret = `tk ${randomBytes(18).toString('base64url')}+%2=${randomBytes(6).toString('hex')}`;
  const remote = await bareRemote();
  const person = await clone(remote, 'ada');
  await person.write('strata.yaml', 'branch: main\nretry: {limit: 1}\nsandbox: {default: process}\n');
  for (const [way, act] of Object.entries(WAYS))
    for (const [form, shape] of Object.entries(FORMS)) {
      const script = `cat > /dev/null\n${shape}\n${QUOTE}\n${act}`;
      await writeAgent(person, `${way}-${form}`, { on: `${way}.${form}`, script, emits: 'next', more: 'secrets: CHANNEL_TOKEN' }); // prettier-ignore
      await person.write(`queue/events/${way}/${form}/e.md`, 'go\n');
    }
  await person.commit('a bus');
  await person.push();
  const env = await cleanEnvironment(await tempFolder('home'));
  const settings = join(env['XDG_CONFIG_HOME']!, 'strata');
  await mkdir(settings, { recursive: true });
  await writeFile(join(settings, 'secrets.env'), `CHANNEL_TOKEN='${secret}'\n`, { mode: 0o600 });

  const args = ['run', '--until-idle', '--verbose', '--jobs', '2', '--repo', `file://${remote}`];
  const { stdout, stderr } = await runStrata(args, { cwd: person.folder, env });

  const search = new Search(secret);
  search.text('standard output', stdout);
  search.text('standard error', stderr);
  await search.repository(remote);
  await search.folder(join(env['XDG_STATE_HOME']!, 'strata'));

  expect(search.found).toEqual([]);
  expect(search.looked).toBeGreaterThan(100);
  // What was found and taken out, so that the search is known to have had something to find.
  expect(stdout.match(/\[redacted CHANNEL_TOKEN\]/g)!.length).toBeGreaterThan(20);
  for (const form of Object.keys(FORMS)) {
    const rejected = await recordIn(remote, 'queue/dead', `writes-${form}`);
    expect(rejected.faults).toEqual([
      '"knowledge/a.md" holds the secret CHANNEL_TOKEN; secrets stay out of the bus',
    ]);
    expect((await recordIn(remote, 'queue/done', `replies-${form}`)).reply).toMatch(
      /^(?:YTp)?\[redacted CHANNEL_TOKEN\]/,
    );
  }
  expect(await pathsAt(remote, 'knowledge')).toEqual([]);
  void recordIn;
});
