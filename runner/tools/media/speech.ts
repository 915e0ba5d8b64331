/** Text to speech: one function for the voice of this machine and for those of services. */
import { languageOf } from '../language.ts';
import { elevenLabs } from './elevenlabs.ts';
import { espeak } from './espeak.ts';
import { secondsOf } from './length.ts';
import { openAiVoice } from './openai.ts';
import { hasKey, type Reach, type Service } from './service.ts';

export type Speaker = 'espeak-ng' | 'elevenlabs' | 'openai';

export interface SpeechWish {
  text: string;
  /** Told by the text's letters where left out. */
  language?: 'ko' | 'en' | undefined;
  /** Who speaks; left out, the first of ElevenLabs and OpenAI whose key is there, else espeak-ng. */
  speaker?: Speaker | undefined;
  /** A voice by the speaker's own name for it. */
  voice?: string | undefined;
  /** A model by the service's own name for it. */
  model?: string | undefined;
  /** 1 is the usual pace; from 0.7 to 1.2 with every speaker. */
  speed?: number | undefined;
  /** 0 to 99, 50 where left out; only espeak-ng has it. */
  pitch?: number | undefined;
  /** WAV can be joined; MP3 is small, and only services make it. */
  format?: 'wav' | 'mp3' | undefined;
}

export interface Speech {
  bytes: Uint8Array;
  medium: 'audio/wav' | 'audio/mpeg';
  /** Read from the file. */
  seconds: number;
  language: 'ko' | 'en';
  /** Which voice made it, for people. */
  by: string;
}

/** A wish with everything decided. */
export interface Utterance {
  text: string;
  language: 'ko' | 'en';
  voice: string | undefined;
  model: string | undefined;
  speed: number;
  pitch: number;
  format: 'wav' | 'mp3';
}

export interface Voice {
  service: Service | null;
  say(utterance: Utterance, reach: Reach): Promise<Pick<Speech, 'bytes' | 'medium' | 'by'>>;
}

const voices: Record<Speaker, Voice> = { elevenlabs: elevenLabs, openai: openAiVoice, 'espeak-ng': espeak };

/** What OpenAI takes at once, the least of all; a longer text is spoken in parts. */
const longest = 4096;

/** Speaks a text. Throws in words where it cannot; see {@link Reach} for keys and patience. */
export async function speak(wish: SpeechWish, reach: Reach = {}): Promise<Speech> {
  const speaker = wish.speaker ?? firstWithKey(reach.env);
  const utterance = utteranceOf(wish, speaker);
  const said = await voices[speaker].say(utterance, reach);
  return { ...said, seconds: await secondsOf(said.bytes, said.medium), language: utterance.language };
}

function firstWithKey(env: NodeJS.ProcessEnv | undefined): Speaker {
  const names: readonly Speaker[] = ['elevenlabs', 'openai'];
  return names.find((name) => hasKey(voices[name].service!, env)) ?? 'espeak-ng';
}

function utteranceOf(wish: SpeechWish, speaker: Speaker): Utterance {
  const text = wish.text
    .normalize('NFC')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim();
  if (!/[\p{L}\p{N}]/u.test(text))
    throw new Error('There is nothing to say: the text holds neither letters nor digits.');
  if (text.length > longest)
    throw new Error(
      `The text has ${text.length} characters; at most ${longest} are spoken at once: speak it in parts.`,
    );
  const format = wish.format ?? 'wav';
  if (format === 'mp3' && speaker === 'espeak-ng')
    throw new Error('espeak-ng makes WAV files only; ask for `format: wav`.');
  return {
    text,
    language: wish.language ?? (languageOf(text) === 'ko' ? 'ko' : 'en'),
    voice: wish.voice,
    model: wish.model,
    speed: within(wish.speed ?? 1, [0.7, 1.2], 'speed'),
    pitch: Math.round(within(wish.pitch ?? 50, [0, 99], 'pitch')),
    format,
  };
}

function within(value: number, [least, most]: readonly [number, number], name: string): number {
  if (value >= least && value <= most) return value;
  throw new Error(`\`${name}\` is ${value}; expected a number from ${least} to ${most}.`);
}
