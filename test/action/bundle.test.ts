/** The bundle is all that a job gets: no checkout, no install, nothing beside it. */
import { chmod, cp, mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { execa } from 'execa';
import { expect, test } from 'vitest';
import { root } from '../support/processes.ts';
import { commitEvent, type Person } from '../support/repos.ts';
import { tempFolder } from '../support/temp.ts';
import { host, step } from './job.ts';

test('made elsewhere it is the same to the byte, and a change of the source shows', async () => {
  const elsewhere = join(await tempFolder('elsewhere'), 'clone');
  await mkdir(elsewhere);
  for (const name of ['runner', 'scripts', 'bundle', 'package.json', 'tsconfig.json'])
    await cp(join(root, name), join(elsewhere, name), { recursive: true });
  await symlink(join(root, 'node_modules'), join(elsewhere, 'node_modules'));
  const check = () =>
    execa(process.execPath, ['scripts/bundle.mjs', '--check'], { cwd: elsewhere, reject: false });
  const same = await check();
  expect(same.exitCode, same.stderr).toBe(0);
  const file = join(elsewhere, 'runner/action/words.ts');
  await writeFile(file, (await readFile(file, 'utf8')).replace('# #[', '# # ['));
  const changed = await check();
  expect(changed.exitCode).toBe(1);
  expect(changed.stderr).toContain('run: npm run bundle');
});

/** The Action as GitHub unpacks it: what is committed, without any package beside it. */
async function unpacked(): Promise<string> {
  const folder = await tempFolder('unpacked');
  for (const name of ['action.yml', 'bundle', 'package.json', 'package-lock.json'])
    await cp(join(root, name), join(folder, name), { recursive: true });
  return folder;
}

/** GitHub's Node reads types by itself; an older one would want a loader, which a bundle has none of. */
const EXTENSION = (process.features as { typescript?: false | string }).typescript ? 'ts' : 'js';

async function addAgent(person: Person, name: string, keys: string, code: string): Promise<void> {
  const file = `${name}.${EXTENSION}`;
  await person.write(`agents/${name}/AGENT.md`, `---\nengine: module\nrun: ./${file}\n${keys}\n---\n`);
  await person.write(`agents/${name}/${file}`, code);
  await person.commit(`agent ${name}`);
  await person.push();
}

test('it needs no package: a module agent runs with the tools that the bundle holds', async () => {
  const at = await host({});
  const code = `import { loadReader, parseMarkdown, plainText, readArticle, wordsOf } from '@97layer/strata/tools';
export default async () => {
  const heading = await plainText(await parseMarkdown('# Slow *living*'));
  await loadReader();
  return { files: [{ path: 'knowledge/heading.md', content: [heading, typeof readArticle, wordsOf(heading)].join() }] };
};`;
  await addAgent(at.person, 'reader', "on: [read]\nwrites: ['knowledge/**']", code);
  await commitEvent(at.person, 'a.md', '---\ntype: read\n---\n');
  const { outputs, log } = await step(at, {}, {}, await unpacked());
  expect(outputs['landed'], log).toBe('1');
  await at.person.pull();
  expect(await at.person.read('knowledge/heading.md')).toBe('Slow living,function,slow,living');
});

/** Stands for npm: it notes what it was asked for, and brings the packages of this very checkout. */
async function fakeNpm(): Promise<{ path: string; asked: () => Promise<string> }> {
  const folder = await tempFolder('npm');
  const note = join(folder, 'asked');
  const script = `#!/bin/sh\necho "$@" >> '${note}'\nln -s '${root}/node_modules' node_modules\n`;
  await writeFile(join(folder, 'npm'), script);
  await chmod(join(folder, 'npm'), 0o755);
  return { path: `${folder}:${process.env['PATH']}`, asked: () => readFile(note, 'utf8').catch(() => '') };
}

test('what is heavy comes only when an agent needs it that is due, or next in the chain', async () => {
  const at = await host({});
  const code = `import { openCanvas } from '@97layer/strata/tools';
export default async (event) => {
  const canvas = await openCanvas(['느린 삶'], [700]);
  const text = await canvas.fit({ text: '느린 삶', width: 200, height: 80, sizes: { largest: 40, smallest: 10 }, weight: 700, lineHeight: 1.2 });
  const png = await canvas.png({ type: 'container', style: { width: 200, height: 80 }, children: [text.node('#000')] }, { width: 200, height: 80 });
  return { files: [{ path: 'knowledge/a.png', base64: Buffer.from(png).toString('base64') }] };
};`;
  await addAgent(
    at.person,
    'painter',
    "on: [paint]\nneeds: {tools: [pictures]}\nwrites: ['knowledge/**']",
    code,
  );
  await addAgent(at.person, 'other', 'on: [other]', 'export default () => ({});');
  const sketch = "export default () => ({ emits: [{ type: 'paint' }] });";
  await addAgent(at.person, 'sketcher', 'on: [sketch]\nemits: [paint]', sketch);
  const npm = await fakeNpm();
  const action = await unpacked();

  await commitEvent(at.person, 'a.md', '---\ntype: other\n---\n');
  expect((await step(at, {}, { PATH: npm.path }, action)).outputs['landed']).toBe('1');
  expect(await npm.asked()).toBe('');

  await at.person.pull();
  await commitEvent(at.person, 'b.md', '---\ntype: sketch\n---\n');
  const tools = join(await tempFolder('tools'), 'kept');
  const { outputs, log } = await step(at, { 'tools-folder': tools }, { PATH: npm.path }, action);
  expect(outputs['landed'], log).toBe('2');
  expect(await npm.asked()).toBe('ci --omit=dev --ignore-scripts --no-audit --no-fund\n');
  await at.person.pull();
  expect((await readFile(join(at.person.folder, 'knowledge/a.png'))).subarray(1, 4).toString()).toBe('PNG');

  await commitEvent(at.person, 'c.md', '---\ntype: paint\n---\n');
  await step(at, { 'tools-folder': tools }, { PATH: npm.path }, action);
  expect((await npm.asked()).split('\n'), 'what a cache kept is not brought again').toHaveLength(2);
});
