import type { AgentModule } from '@97layer/strata/agent';
import {
  joinWavs,
  openFolder,
  readWav,
  speak,
  writeSrt,
  writeWav,
  type Speech,
  type SpeechWish,
} from '@97layer/strata/tools';
import { readDirective } from '../studio/directive.ts';
import { assetsIn, nextType, wantedMedia } from '../studio/media.ts';
import { mappingIn, neededText, numberIn, textIn, type Payload } from '../studio/payload.ts';
import { readSignal } from '../studio/signal.ts';
import { captionsOf, scriptOf, type Line } from './script.ts';

/** On `voice_needed`: says the signal, sentence by sentence. */
const voice: AgentModule = async (event, context) => {
  const folder = openFolder(context.workdir);
  const path = neededText(event.payload, 'signal');
  const signal = await readSignal(folder, path);
  if (!signal) throw new Error(`There is no signal at ${path}.`);
  const directive = await readDirective(folder, 'directives/agents/audio.md');
  const pause = numberIn(directive, 'pause') ?? 0.5;
  const most = numberIn(mappingIn(directive, 'most'), 'seconds') ?? 45;
  const spoken = await sayAll(scriptOf(signal, directive), directive, {
    pause,
    most,
    signal: context.signal,
  });
  const slug = path.replace(/^.*\//, '').replace(/\.md$/, '');
  const sound = `knowledge/assets/${slug}/voice.wav`;
  const captions = `knowledge/assets/${slug}/voice.srt`;
  const { bytes, by } = joined(spoken, pause);
  const assets = { ...assetsIn(event.payload), voice: sound, captions };
  const wanted = wantedMedia(event.payload);
  const payload = { ...event.payload, signal: path, slug, assets, voice_by: by };
  return {
    files: [
      { path: sound, base64: Buffer.from(bytes).toString('base64') },
      { path: captions, content: writeSrt(captionsOf(spoken, pause)) },
    ],
    emits: [{ type: nextType(wanted, assets), payload, files: [path, ...Object.values(assets)] }],
    reply: `Said ${spoken.length} sentences about "${signal.keyword}" with the voice ${by}.`,
  };
};

export default voice;

interface Spoken extends Line {
  speech: Speech;
}

/** In order, until the next sentence would be too long. The last line is said in any case. */
async function sayAll(
  lines: readonly Line[],
  directive: Payload,
  { pause, most, signal }: { pause: number; most: number; signal: AbortSignal },
): Promise<Spoken[]> {
  const say = async (line: Line): Promise<Spoken> => {
    const speech = await speak({ ...wishOf(directive, line.language), ...line }, { signal });
    return { ...line, speech };
  };
  const closing = await say(lines.at(-1)!);
  const spoken: Spoken[] = [];
  let seconds = closing.speech.seconds;
  for (const line of lines.slice(0, -1)) {
    const next = await say(line);
    seconds += next.speech.seconds + pause;
    if (seconds > most && spoken.length > 0) break;
    spoken.push(next);
  }
  return [...spoken, closing];
}

const speakers: readonly string[] = ['espeak-ng', 'elevenlabs', 'openai'];

function wishOf(directive: Payload, language: 'ko' | 'en'): Omit<SpeechWish, 'text'> {
  const speaker = textIn(directive, 'speaker') ?? 'auto';
  const tone = { speed: numberIn(directive, 'speed') ?? 1, pitch: numberIn(directive, 'pitch') ?? 50 };
  if (speaker === 'auto') return tone;
  if (!speakers.includes(speaker))
    throw new Error(
      `directives/agents/audio.md: speaker is ${speaker}; expected auto or ${speakers.join(', ')}.`,
    );
  const voice = textIn(mappingIn(directive, 'voices'), language) ?? undefined;
  return { ...tone, speaker: speaker as SpeechWish['speaker'], voice };
}

function joined(spoken: readonly Spoken[], pause: number): { bytes: Uint8Array; by: string } {
  const bytes = writeWav(joinWavs(spoken.map(({ speech }) => readWav(speech.bytes)), pause)); // prettier-ignore
  return { bytes, by: [...new Set(spoken.map(({ speech }) => speech.by))].join(', ') };
}
