import type { Folder } from '@97layer/strata/tools';
import { readDirective } from '../studio/directive.ts';
import type { PostLanguage } from '../studio/house.ts';
import { checkNames, type CheckName } from '../studio/mend.ts';
import { mappingIn, numberIn, textsIn } from '../studio/payload.ts';

/** The settings of `directives/quality.md`. */
export interface Quality {
  /** Points from which a draft passes. */
  pass: number;
  /** Rounds after which a person decides. */
  rounds: number;
  /** A signal's score below which no post is worth writing. */
  worth: number;
  /** Points lost for each fault of a check, and at most. */
  weights: Record<CheckName, { each: number; most: number }>;
  required: string[];
  /** Letters and digits of a post. */
  length: Record<PostLanguage, { least: number; most: number }>;
  banned: string[];
  /** Of one evening: how many texts are judged, and how many of them are sent back, the weakest first. */
  evening: { judged: number; sentBack: number };
}

/** A post, or a text in `knowledge/assets/` that need not be one. */
export type Kind = 'post' | 'asset';

/** No more rounds than this, whatever the setting says: a loop must end. */
const mostRounds = 5;

export async function readQuality(folder: Folder, kind: Kind = 'post'): Promise<Quality> {
  const data = await readDirective(folder, 'directives/quality.md');
  const own = kind === 'asset' ? mappingIn(data, 'assets') : data;
  const weights = mappingIn(data, 'weights');
  const length = mappingIn(own, 'length');
  const evening = mappingIn(data, 'evening');
  return {
    pass: numberIn(data, 'pass') ?? 80,
    rounds: Math.min(mostRounds, Math.max(1, numberIn(data, 'rounds') ?? mostRounds)),
    worth: numberIn(data, 'worth') ?? 0,
    weights: Object.fromEntries(
      checkNames.map((name) => [name, weightOf(mappingIn(weights, name))]),
    ) as Quality['weights'],
    required: textsIn(own, 'required'),
    length: { ko: rangeOf(mappingIn(length, 'ko')), en: rangeOf(mappingIn(length, 'en')) },
    banned: textsIn(data, 'banned'),
    evening: {
      judged: numberIn(evening, 'judged') ?? 100,
      sentBack: numberIn(evening, 'sent_back') ?? 10,
    },
  };
}

/** A check without a weight still counts: a typing mistake must not switch it off. */
function weightOf(data: Record<string, unknown>): { each: number; most: number } {
  const each = Math.max(0, numberIn(data, 'each') ?? 10);
  return { each, most: Math.max(each, numberIn(data, 'most') ?? each * 4) };
}

function rangeOf(data: Record<string, unknown>): { least: number; most: number } {
  return { least: numberIn(data, 'least') ?? 0, most: numberIn(data, 'most') ?? Number.POSITIVE_INFINITY };
}
