/** MEASURED section 5, pinned against real servers; and that the checks can fail. */
import { execa } from 'execa';
import { describe, expect, test } from 'vitest';
import { checkRemote, type Check } from '../../runner/git/conformance.ts';
import { bareRemote } from '../support/repos.ts';
import { addHook, FOLDER, HTTP, SSH } from './places.ts';

async function check(url: string) {
  const checks: Check[] = [];
  const holds = await checkRemote(url, (one) => checks.push(one));
  return { holds, checks, not: checks.filter(({ result }) => result !== 'holds') };
}
const refsOf = async (bare: string) => (await execa('git', ['--git-dir', bare, 'for-each-ref'])).stdout;

describe.each([FOLDER, HTTP, SSH].filter(({ missing }) => missing === null))('$name', (place) => {
  test('keeps what laws 3 to 5 need, and is left as it was', async () => {
    const bare = await bareRemote();
    const url = (await place.serve())(bare);
    const { holds, checks, not } = await check(url);
    expect(not).toEqual([]);
    expect(holds).toBe(true);
    expect(checks).toHaveLength(11);
    expect(await refsOf(bare)).toBe('');
  });
});

test('a remote without partial fetches is noted, and does', async () => {
  const bare = await bareRemote('plain', 'main', { 'uploadpack.allowFilter': 'false' });
  const { holds, not } = await check(bare);
  expect(holds).toBe(true);
  expect(not).toMatchObject([{ name: 'files can be left out of a fetch', result: 'note' }]);
});

test('a remote that refuses deletes fails, and what stays there is named', async () => {
  const bare = await bareRemote();
  await addHook(bare, 'update', 'case "$3" in *[1-9a-f]*) exit 0;; esac; echo "no deletes here" >&2; exit 1');
  const { holds, not } = await check(bare);
  expect(holds).toBe(false);
  expect(not.map(({ name }) => name)).toEqual([
    'a ref is deleted if and only if it is unchanged',
    'an empty source deletes',
    'an atomic push moves all refs or none',
    'throwaway refs can be cleared away',
  ]);
  expect(not[0]?.words).toContain('no deletes here');
  expect(not[3]?.words).toMatch(/^left: refs\/strata\/check-[0-9a-f]{16}\//);
});

test('a remote whose hook moves refs behind the pusher fails', async () => {
  const bare = await bareRemote();
  // A host that quietly puts refs under its own rule: what was pushed is there, and gone again.
  await addHook(bare, 'post-update', 'for ref; do git update-ref -d "$ref"; done');
  const { holds, not } = await check(bare);
  expect(holds).toBe(false);
  expect(not[0]).toMatchObject({ result: 'fails', words: 'the push succeeded, but the ref is not listed' });
});

test('a remote that takes no such refs fails with its own words', async () => {
  const bare = await bareRemote();
  await addHook(bare, 'pre-receive', 'echo "no refs but branches here" >&2; exit 1');
  await expect(check(bare)).rejects.toThrow(/no refs but branches here/);
});

test('one that is not there cannot be asked', async () => {
  await expect(check(`${await bareRemote()}-gone`)).rejects.toMatchObject({ fault: { kind: 'missing' } });
});
