import { describe, expect, it, vi } from 'vitest';
import {
  joinWavs,
  readSrt,
  readWav,
  secondsOf,
  secondsOfWav,
  speak,
  writeSrt,
  writeWav,
} from '../../runner/tools/index.ts';

/** Without any key: the voice of this machine. */
const say = (text: string, wish: object = {}) => speak({ text, ...wish }, { env: {} });

describe('the voice of this machine', () => {
  it.each([
    ['느린 아침, 나의 속도로 걷는다.', 'ko', 'espeak-ng ko'],
    ['What you pass at walking speed becomes a place.', 'en', 'espeak-ng en-us'],
  ])('says %j in its language, and the same text is the same file', async (text, language, by) => {
    const [one, other] = await Promise.all([say(text), say(text)]);
    expect(one).toMatchObject({ language, by, medium: 'audio/wav' });
    expect(one.seconds).toBeGreaterThan(1.5);
    expect(Buffer.compare(one.bytes, other.bytes)).toBe(0);
    expect(await secondsOf(one.bytes, 'audio/wav')).toBeCloseTo(secondsOfWav(readWav(one.bytes)), 3);
  });

  it('goes slower and deeper where that is asked', async () => {
    const usual = await say('하루는 길지 않다.');
    const slow = await say('하루는 길지 않다.', { speed: 0.7 });
    const deep = await say('하루는 길지 않다.', { pitch: 10 });
    expect(slow.seconds).toBeGreaterThan(usual.seconds * 1.2);
    expect(Buffer.compare(deep.bytes, usual.bytes)).not.toBe(0);
  });

  it('reads a text as a text: neither options nor phonemes nor line breaks are anything else', async () => {
    expect((await say('--help')).seconds).toBeLessThan(3);
    const bracketed = await say('[[h@l@U]] hello');
    expect(Buffer.compare(bracketed.bytes, (await say('[ [h@l@U]] hello')).bytes)).toBe(0);
    expect(Buffer.compare((await say('one\ntwo')).bytes, (await say('one two')).bytes)).toBe(0);
  });

  it.each([
    [{ text: ' …' }, 'nothing to say'],
    [{ text: 'a'.repeat(5000) }, 'has 5000 characters; at most 4096'],
    [{ text: 'a', speed: 3 }, '`speed` is 3; expected a number from 0.7 to 1.2'],
    [{ text: 'a', pitch: Number.NaN }, '`pitch` is NaN'],
    [{ text: 'a', format: 'mp3' as const }, 'espeak-ng makes WAV files only'],
    [{ text: 'a', voice: 'nobody-at-all' }, 'espeak-ng failed'],
  ])('says what is wrong with %j', async (wish, words) => {
    await expect(speak(wish, { env: {} })).rejects.toThrow(words);
  });
});

it('a machine without the program is told how to get it', async () => {
  vi.stubEnv('PATH', '/nowhere');
  await expect(say('느린 아침')).rejects.toThrow('espeak-ng was not found on this machine; `strata doctor`');
  vi.unstubAllEnvs();
});

describe('sounds', () => {
  const wav = (bytes: number, rate = 8000) => ({
    rate,
    channels: 1,
    bits: 16,
    samples: Buffer.alloc(bytes, 7),
  });

  it('are joined with silence between them', () => {
    const joined = joinWavs([wav(1600), wav(800)], 0.5);
    expect(secondsOfWav(joined)).toBeCloseTo(0.1 + 0.5 + 0.05, 6);
    expect(readWav(writeWav(joined))).toMatchObject({ rate: 8000, channels: 1, bits: 16 });
  });

  it('of different kinds are not joined, and what is no sound is told', () => {
    expect(() => joinWavs([wav(8), wav(8, 16_000)], 0)).toThrow('differ in rate');
    expect(() => joinWavs([], 0)).toThrow('nothing to join');
    expect(() => readWav(Buffer.from('<html>'.repeat(20)))).toThrow('no WAV file');
    expect(() => readWav(writeWav(wav(0)).subarray(0, 43))).toThrow();
  });
});

describe('captions', () => {
  const cues = [
    { from: 0, to: 1.25, text: '느린 아침' },
    { from: 3601.001, to: 3602, text: 'two\n\nlines --> one' },
  ];

  it('are written as SubRip, and no text breaks its own file', () => {
    expect(writeSrt(cues)).toBe(
      '1\n00:00:00,000 --> 00:00:01,250\n느린 아침\n\n2\n01:00:01,001 --> 01:00:02,000\ntwo lines → one\n',
    );
    expect(readSrt(writeSrt(cues))).toEqual([cues[0], { ...cues[1], text: 'two lines → one' }]);
  });

  it('are read as people save them', () => {
    const text =
      '\ufeff1\r\n00:00:01.5 --> 00:00:02,000 X1:40\r\nfirst\r\nsecond\r\n\r\n\r\nnot a cue\r\n\r\n00:00:09,000 --> 00:00:08,000\r\nbackwards\r\n';
    expect(readSrt(text)).toEqual([{ from: 1.5, to: 2, text: 'first second' }]);
  });
});
