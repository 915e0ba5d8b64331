/** Secrets by name: which there may be, and who gets which (law 9). */
import { describe, expect, test } from 'vitest';
import { defaultConfig } from '../../runner/core/config.ts';
import { grantSecrets, Secrets, whyNoSecretName } from '../../runner/core/secrets.ts';
import { makeAgent, program } from './protocol-values.ts';

const VALUE = 'correct horse battery';
const agent = makeAgent('studio/messenger', program('idea', 'secrets: [CHANNEL]'));
const keeping = (secrets: Record<string, string[]>) => {
  const config = defaultConfig();
  return { ...config, policy: { ...config.policy, secrets } };
};

describe('names', () => {
  test.each([
    'PATH', 'path', 'HOME', 'NODE_OPTIONS', 'LD_PRELOAD', 'DYLD_INSERT_LIBRARIES', 'GIT_SSH_COMMAND', 'BASH_ENV', 'ENV', 'IFS',
    'PYTHONPATH', 'PERL5OPT', 'RUBYOPT', 'HTTPS_PROXY', 'no_proxy', 'SSL_CERT_FILE', 'XDG_CONFIG_HOME', 'TMPDIR', 'STRATA_RUN',
    'CONTAINER_HOST', 'JAVA_TOOL_OPTIONS', 'LC_ALL', 'GITHUB_TOKEN', 'GH_TOKEN', 'ACTIONS_RUNTIME_TOKEN', '', '1A', 'A-B', 'A=B', 'A B',
  ])('%j is refused', (name) => expect(whyNoSecretName(name)).not.toBeNull()); // prettier-ignore

  test.each(['TELEGRAM_TOKEN', 'OPENAI_API_KEY', 'PERPLEXITY_KEY', 'RUBYGEMS_API_KEY', 'npm_token', '_X'])(
    '%j is fine',
    (name) => expect(whyNoSecretName(name)).toBeNull(),
  );

  test("an agent's file that names another kind of variable does not load", () => {
    expect(() => makeAgent('bad', program('idea', 'secrets: [LD_PRELOAD]'))).toThrow(
      /programs read by themselves/,
    );
  });
});

describe('who gets which', () => {
  test('what an agent names, and nothing else', () => {
    const secrets = new Secrets({ OTHER_TOKEN: VALUE }, [new Map([['CHANNEL', VALUE]])]);
    expect(grantSecrets(agent, keeping({}), secrets)).toEqual({ granted: { CHANNEL: VALUE } });
    expect(grantSecrets({ ...agent, secrets: [] }, keeping({}), secrets)).toEqual({ granted: {} });
  });

  test('a missing or empty one is told by name, with where to put it', () => {
    for (const secrets of [new Secrets(), new Secrets({ CHANNEL: '' })])
      expect(grantSecrets(agent, keeping({}), secrets)).toEqual({
        refused: expect.stringMatching(
          /needs the secret CHANNEL.*environment.*CHANNEL=\.\.\. into its secrets\.env/,
        ),
      });
  });

  test('policy.secrets keeps a name for some agents', () => {
    const secrets = new Secrets({ CHANNEL: VALUE });
    for (const globs of [['studio/*'], ['other', 'studio/messenger']])
      expect(grantSecrets(agent, keeping({ CHANNEL: globs }), secrets)).toHaveProperty('granted');
    for (const globs of [[], ['studio'], ['other/*']])
      expect(grantSecrets(agent, keeping({ CHANNEL: globs }), secrets)).toHaveProperty('refused');
  });

  test('the environment comes before files, the first file before the next', () => {
    const files = [new Map([['A', 'first file'], ['B', 'first file']]), new Map([['B', 'second'], ['C', 'second']])]; // prettier-ignore
    const secrets = new Secrets({ A: 'environment' }, files);
    expect(['A', 'B', 'C', 'D'].map((name) => secrets.find(name))).toEqual([
      'environment',
      'first file',
      'second',
      null,
    ]);
  });
});

describe('what is known', () => {
  test('files, credentials, and variables that read like keys; another once it was handed out', () => {
    const environment = {
      SOME_TOKEN: `${VALUE}1`,
      DB_PASSWORD: `${VALUE}2`,
      EDITION: `${VALUE}3`,
      CHANNEL: `${VALUE}4`,
    };
    const secrets = new Secrets(environment, [new Map([['bus-key', `${VALUE}5`]])]);
    const told = (n: number) => secrets.redaction.text(`${VALUE}${n}`);
    expect([1, 2, 3, 4, 5].map(told)).toEqual([
      '[redacted SOME_TOKEN]', '[redacted DB_PASSWORD]', `${VALUE}3`, `${VALUE}4`, '[redacted bus-key]',
    ]); // prettier-ignore
    grantSecrets(agent, keeping({}), secrets);
    expect(told(4)).toBe('[redacted CHANNEL]');
  });
});
