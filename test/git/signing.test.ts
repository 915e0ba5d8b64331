/** Signatures: made as git makes them, believed as git believes them, and never by another program. */
import { execa } from 'execa';
import { describe, expect, it } from 'vitest';
import { AllowedKeys } from '../../runner/git/allowed-keys.ts';
import { ObjectBatch, ObjectDatabase } from '../../runner/git/database.ts';
import { identityIn, personSigner } from '../../runner/git/identity.ts';
import { EMPTY_TREE, type Commit } from '../../runner/git/objects.ts';
import { encodeSigned, keySigner, openSigner, SigningError } from '../../runner/git/signing.ts';
import { allowedSigners, allowedText, makeKey, signingWith, type Key } from '../support/keys.ts';
import { bareRemote, plainRepository } from '../support/repos.ts';
import { tempFolder } from '../support/temp.ts';

const RUNNER = { name: 'strata (vm)', email: 'runner@strata.invalid' };
const COMMIT: Commit = {
  tree: EMPTY_TREE,
  parents: [],
  author: { name: 'writer', email: 'writer@agents.strata.invalid' },
  committer: RUNNER,
  time: 1_795_000_000,
  message: 'writer: wrote it\n\nStrata-Event: e1\nStrata-Agent: writer\n',
};

async function signedCommit(gitDir: string, key: Key, commit = COMMIT): Promise<string> {
  const objects = new ObjectDatabase(gitDir);
  const batch = new ObjectBatch(objects);
  batch.put('tree', Buffer.alloc(0));
  const oid = batch.put('commit', await encodeSigned(commit, keySigner(key.file)));
  await objects.write(batch);
  await objects.close();
  return oid;
}

describe('a commit that is signed', () => {
  it('is one that git itself verifies, says what it said, and passes fsck', async () => {
    const gitDir = await bareRemote();
    const key = await makeKey('runner');
    const oid = await signedCommit(gitDir, key);
    const list = await allowedSigners(['runner:vm', key]);
    const git = (...args: string[]) =>
      execa('git', ['--git-dir', gitDir, '-c', `gpg.ssh.allowedSignersFile=${list}`, ...args], { all: true });
    expect((await git('verify-commit', oid)).all).toContain('Good "git" signature for runner:vm');
    expect((await git('log', '-1', '--format=%B%an%cn%ct', oid)).stdout).toContain('Strata-Agent: writer');
    expect((await git('fsck', '--strict', '--full')).all).not.toMatch(/error|warning/);
  });

  it('without a key is the very commit that it was', async () => {
    const plain = await encodeSigned(COMMIT, null);
    expect(plain.toString()).not.toContain('gpgsig');
    expect(await encodeSigned(COMMIT, { sign: () => Promise.resolve(null) })).toEqual(plain);
  });
});

describe('a key that does not sign', () => {
  it('stops whoever begins with it: a passphrase', async () => {
    const { file } = await makeKey('locked', 'a passphrase of a test');
    await expect(openSigner(file)).rejects.toThrow(/locked: it has a passphrase; name the public key/);
  });

  it('stops whoever begins with it: no such file', async () => {
    await expect(openSigner('/nowhere/key')).rejects.toThrow(SigningError);
    await expect(openSigner('/nowhere/key')).rejects.toThrow('/nowhere/key: ');
  });
});

describe('a person', () => {
  it('signs as plain git would: with the SSH key that it is set to', async () => {
    const key = await makeKey('ada');
    const ada = await plainRepository('ada', { config: signingWith(key) });
    const signature = await personSigner(ada.folder, ada.env).sign(Buffer.from('x'));
    expect(signature).toMatch(/^-----BEGIN SSH SIGNATURE-----/);
    expect(await identityIn(ada.folder, ada.env)).toMatchObject({ name: 'ada' });
  });

  it('signs nothing where git would not, and with STRATA_SIGNING_KEY in any case', async () => {
    const key = await makeKey('bob');
    const bob = await plainRepository('bob');
    expect(await personSigner(bob.folder, bob.env).sign(Buffer.from('x'))).toBeNull();
    const env = { ...bob.env, STRATA_SIGNING_KEY: key.file };
    expect(await personSigner(bob.folder, env).sign(Buffer.from('x'))).toContain('SSH SIGNATURE');
  });

  it('is told where git names a key and no file', async () => {
    const key = await makeKey('eve');
    const config = { ...signingWith(key), 'user.signingKey': `key::${key.text}` };
    const eve = await plainRepository('eve', { config });
    await expect(personSigner(eve.folder, eve.env).sign(Buffer.from('x'))).rejects.toThrow(/names no file/);
  });
});

describe('whose signature counts', () => {
  /** What is said of commits that git made, each by somebody else. */
  async function verdictsOf(list: string, commits: readonly string[], gitDir: string) {
    const objects = new ObjectDatabase(gitDir);
    const keys = await AllowedKeys.open({ name: 'keys', text: list }, objects, await tempFolder('copy'));
    const verdicts = await keys.verdicts(commits);
    await objects.close();
    return commits.map((commit) => verdicts.get(commit));
  }

  it('an allowed key under its name; none, unknown, expired and damaged ones with the reason', async () => {
    const gitDir = await bareRemote();
    const [ada, mallory, old] = [await makeKey('ada'), await makeKey('mallory'), await makeKey('old')];
    const list = allowedText(['ada@example.org', ada], ['old@example.org', old, 'valid-before="20200101"']);
    const good = await signedCommit(gitDir, ada);
    const commits = [
      good,
      await signedCommit(gitDir, mallory),
      await signedCommit(gitDir, old),
      await edited(gitDir, good, (text) => text.replace('wrote it', 'wrote another')),
      await edited(gitDir, good, (text) => text.replace(/gpgsig[\s\S]*END SSH SIGNATURE-----\n/, '')),
      await edited(gitDir, good, (text) => text.replaceAll('SSH SIGNATURE', 'PGP SIGNATURE')),
      await edited(gitDir, good, (text) =>
        text.replace(/(BEGIN SSH SIGNATURE-----\n )\S+/, '$1!!not base64!!'),
      ),
    ];
    const verdicts = await verdictsOf(list, commits, gitDir);
    const not = (why: RegExp) => ({ why: expect.stringMatching(why) as string });
    expect(verdicts).toEqual([
      { principal: 'ada@example.org' },
      not(/the key SHA256:\S+, which is not allowed/),
      not(/the key SHA256:\S+, which is not allowed, or was not at that time/),
      not(/does not fit it/),
      not(/it is not signed/),
      not(/no SSH key/),
      not(/does not fit it/),
    ]);
  });

  it("what a repository's own settings name is neither started nor believed", async () => {
    const gitDir = await bareRemote();
    const mallory = await makeKey('mallory');
    const commit = await signedCommit(gitDir, mallory);
    const own = await allowedSigners(['ada@example.org', mallory]);
    const trap = await tempFolder('trap');
    const settings = {
      'gpg.ssh.allowedSignersFile': own,
      'gpg.ssh.program': `${trap}/run`,
      'gpg.program': `${trap}/run`,
    };
    for (const [key, value] of Object.entries(settings))
      await execa('git', ['--git-dir', gitDir, 'config', key, value]);
    const ada = await makeKey('ada');
    const [verdict] = await verdictsOf(allowedText(['ada@example.org', ada]), [commit], gitDir);
    expect(verdict).toMatchObject({ why: expect.stringContaining('not allowed') as string });
  });

  it('a signature that was made for something else is none', async () => {
    const gitDir = await bareRemote();
    const ada = await makeKey('ada');
    const objects = new ObjectDatabase(gitDir);
    const batch = new ObjectBatch(objects);
    batch.put('tree', Buffer.alloc(0));
    const signer = {
      sign: async (payload: Buffer) =>
        (await execa('ssh-keygen', ['-Y', 'sign', '-n', 'file', '-f', ada.file], { input: payload })).stdout,
    };
    const commit = batch.put('commit', await encodeSigned(COMMIT, signer));
    await objects.write(batch);
    await objects.close();
    const [verdict] = await verdictsOf(allowedText(['ada@example.org', ada]), [commit], gitDir);
    expect(verdict).not.toHaveProperty('principal');
  });
});

/** The same commit with other text, the signature kept. */
async function edited(gitDir: string, commit: string, edit: (text: string) => string): Promise<string> {
  const git = (args: string[], input?: string) =>
    execa('git', ['--git-dir', gitDir, ...args], { stripFinalNewline: false, ...(input ? { input } : {}) });
  const { stdout } = await git(['cat-file', 'commit', commit]);
  const made = await git(['hash-object', '-t', 'commit', '-w', '--stdin'], edit(stdout));
  return made.stdout.trim();
}
