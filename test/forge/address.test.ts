import { describe, expect, test } from 'vitest';
import { repositoryAt } from '../../runner/forge/address.ts';
import { forgeOf } from '../../runner/forge/index.ts';

describe('a repository’s owner and name', () => {
  const studio = { host: 'github.com', owner: 'ada', repo: 'studio' };
  test.for([
    'https://github.com/ada/studio',
    'https://github.com/ada/studio.git',
    'https://x-access-token:t@GitHub.com/ada/studio.git/',
    'ssh://git@github.com/ada/studio.git',
    'ssh://git@ssh.github.com:443/ada/studio.git',
    'git@github.com:ada/studio.git',
    'git@github.com:/ada/studio',
    'github.com:ada/studio.git',
  ])('are read out of %s', (url) => {
    expect(repositoryAt(url)).toEqual(studio);
  });

  test('keep dots, and the port of a server’s pages', () => {
    expect(repositoryAt('http://127.0.0.1:4000/ada/studio.site.git')).toEqual({
      host: '127.0.0.1:4000',
      owner: 'ada',
      repo: 'studio.site',
    });
  });

  test.for([
    '/srv/studio.git',
    '../studio',
    'C:\\studio',
    'file:///srv/ada/studio',
    'https://github.com/ada',
    '',
  ])('are not to be had of %s', (url) => {
    expect(repositoryAt(url)).toBeNull();
  });
});

describe('the forge of a remote', () => {
  const of = (remoteUrl: string, env: Record<string, string>, api: string | null = null) =>
    forgeOf({ remoteUrl, env, settings: { api } })?.label;
  const token = { GITHUB_TOKEN: 't' };

  test('is GitHub where the remote lies there and a token is set', () => {
    expect(of('git@github.com:ada/studio.git', token)).toBe('github.com/ada/studio');
    expect(of('git@github.com:ada/studio.git', { GH_TOKEN: 't' })).toBe('github.com/ada/studio');
    expect(of('git@github.com:ada/studio.git', { STRATA_GITHUB_TOKEN: 't' })).toBe('github.com/ada/studio');
  });

  test('is GitHub on a server of one’s own, named by the job or by the settings', () => {
    const server = { ...token, GITHUB_SERVER_URL: 'https://git.example.org' };
    expect(of('https://git.example.org/ada/studio', server)).toBe('git.example.org/ada/studio');
    expect(of('https://git.example.org/ada/studio', token, 'https://git.example.org/api/v3')).toBe(
      'git.example.org/ada/studio',
    );
  });

  test('is none elsewhere, for a folder, or without a token', () => {
    expect(of('https://git.example.org/ada/studio', token)).toBeUndefined();
    expect(of('https://github.com.example.org/ada/studio', token)).toBeUndefined();
    expect(of('/srv/studio.git', token)).toBeUndefined();
    expect(of('git@github.com:ada/studio.git', { GITHUB_TOKEN: '' })).toBeUndefined();
  });

  test('no token is sent where others may listen', () => {
    expect(() => of('git@github.com:ada/studio', token, 'http://git.example.org')).toThrow(
      'no https address',
    );
    expect(() => of('git@github.com:ada/studio', token, 'example')).toThrow('no https address');
  });
});
