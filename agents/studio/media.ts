import { mappingIn, textIn, textsIn, type Payload } from './payload.ts';

/** What an event may ask for beside the picture and the post: `media: [voice, video]`. */
const media = ['voice', 'video'] as const;
type Medium = (typeof media)[number];

/** Files of a post by name, as paths in the bus. */
export type Assets = Record<string, string>;

/** The assets that an event's payload names. */
export function assetsIn(payload: Payload): Assets {
  const given = mappingIn(payload, 'assets');
  const named = Object.keys(given).map((name) => [name, textIn(given, name)] as const);
  return Object.fromEntries(named.filter((entry): entry is [string, string] => entry[1] !== null));
}

/** What is asked for. A video is spoken, so it brings the voice along. */
export function wantedMedia(payload: Payload): Medium[] {
  const asked = textsIn(payload, 'media').flatMap((text) => text.split(/[,\s]+/).filter(Boolean));
  const unknown = asked.find((name) => !(media as readonly string[]).includes(name));
  if (unknown !== undefined)
    throw new Error(`The event's payload asks for media "${unknown}"; expected ${media.join(' and ')}.`);
  return asked.includes('video') ? [...media] : asked.length > 0 ? ['voice'] : [];
}

/** For the payload of the next event: nothing where nobody asked. */
export function mediaKey(wanted: readonly Medium[]): Payload {
  return wanted.length > 0 ? { media: wanted } : {};
}

/** Which agent is next: the one who makes what is still missing, else the chief editor. */
export function nextType(
  wanted: readonly Medium[],
  assets: Assets,
): 'voice_needed' | 'video_needed' | 'visual_ready' {
  const missing = wanted.find((name) => assets[name] === undefined);
  return missing === undefined ? 'visual_ready' : `${missing}_needed`;
}
