/** What reads like a key is found, wherever it stands, and told without itself (law 9). */
import { describe, expect, test } from 'vitest';
import { keysIn } from '../../runner/scan/keys.ts';

/** Made here: no text of the repository may read like a key. */
const KEYS: Record<string, string> = {
  GITHUB_TOKEN: `ghp_${'a1B2'.repeat(9)}`,
  TelegramBotToken: `123456789:${'AbCd_1-'.repeat(5)}`,
  ElevenLabsKey: `sk_${'0123456789abcdef'.repeat(3)}`,
  StabilityKey: `sk-${'a1B2c3D4'.repeat(6)}`,
  PrivateKey: [
    '-----BEGIN',
    ' PRIVATE KEY-----\n',
    'MIIE',
    'Ab1/'.repeat(60),
    '\n-----END PRIVATE KEY-----',
  ].join(''),
};

describe('keys', () => {
  test.each(Object.entries(KEYS))('%s is found in its line', async (kind, key) => {
    expect(await keysIn('knowledge/a.md', `one\ntwo\nsay ${key} .\n`)).toContainEqual({ line: 3, kind });
    expect(JSON.stringify(await keysIn('a.md', key))).not.toContain(key.slice(4, 20));
  });

  test('a comment in the text does not switch the search off', async () => {
    const text = ['<!-- secretlint-disable -->', '# secretlint-disable-line', KEYS['GITHUB_TOKEN']].join(
      '\n',
    );
    expect(await keysIn('a.md', text)).toEqual([{ line: 3, kind: 'GITHUB_TOKEN' }]);
  });

  test('none is missed at any place of a large text', async () => {
    const key = KEYS['ElevenLabsKey']!;
    const line = `${'x'.repeat(1023)}\n`;
    for (const before of [510, 511, 512, 495, 496, 1008, 1500]) {
      const text = `${line.repeat(before)}${'y'.repeat(990)} ${key}\n${line.repeat(40)}`;
      expect(await keysIn('a.md', text)).toEqual([{ line: before + 1, kind: 'ElevenLabsKey' }]);
    }
  });

  test('ordinary texts hold none', async () => {
    const text = 'sha256-abc, sk-learn, 12:30, user@example.org, 한글, https://example.org/?key=value\n';
    expect(await keysIn('a.md', text.repeat(50))).toEqual([]);
  });
});
