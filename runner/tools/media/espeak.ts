/** espeak-ng: a voice on this machine, without key or network. The same text gives the same bytes. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runProgram } from './program.ts';
import type { Utterance, Voice } from './speech.ts';
import { readWav, writeWav } from './wav.ts';

const voices = { ko: 'ko', en: 'en-us' };
/** Words a minute that listeners follow without effort. */
const usualPace = 160;

export const espeak: Voice = {
  service: null,
  async say(utterance, { signal }) {
    const name = utterance.voice ?? voices[utterance.language];
    const bytes = await synthesize(utterance, name, signal);
    return { bytes, medium: 'audio/wav', by: `espeak-ng ${name}` };
  },
};

async function synthesize(
  { text, speed, pitch }: Utterance,
  name: string,
  signal: AbortSignal | undefined,
): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), 'strata-voice-'));
  try {
    const file = join(folder, 'voice.wav');
    const args = [
      '-v',
      name,
      '-s',
      String(Math.round(usualPace * speed)),
      '-p',
      String(pitch),
      '-b',
      '1',
      '-w',
      file,
      '--stdin',
    ];
    await runProgram('espeak-ng', args, { input: spoken(text), signal });
    return writeWav(readWav(await readFile(file)));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Double brackets would be read as phonemes. */
function spoken(text: string): string {
  return text.replaceAll('[[', '[ [');
}
