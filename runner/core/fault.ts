import type { Glimpse } from './glimpse.ts';

/**
 * What can be wrong with a file that a person wrote, as data: each kind with what it concerns. The words
 * are in `faultwords.ts` and `agentwords.ts`; a problem bears both, so that a terminal may say it in another language.
 */
export type Fault =
  OfText | OfFrontMatter | OfYaml | OfJson | OfKeys | OfEvent | OfAgent | OfBus | OfQueue | Misfit;

type OfText =
  | { kind: 'too-large'; bytes: number; most: number }
  | { kind: 'utf16' }
  | { kind: 'nul-byte' }
  | { kind: 'not-utf8' }
  | { kind: 'conflict-markers' };

type OfFrontMatter =
  | { kind: 'other-language'; opening: string }
  | { kind: 'fence-open' }
  | { kind: 'head-too-long'; characters: number; lines: number; most: { characters: number; lines: number } }
  | { kind: 'head-without-keys'; isList: boolean }
  | { kind: 'unquoted-colon' };

type OfYaml =
  | { kind: 'yaml-depth'; most: number }
  | { kind: 'alias'; name: string }
  | { kind: 'key-no-text' }
  | { kind: 'key-twice' }
  | { kind: 'key-left-out'; key: string }
  | { kind: 'yaml-colon' }
  | { kind: 'yaml-documents' }
  | { kind: 'yaml-tab' }
  | { kind: 'yaml-alias' }
  /** In the parser's own words. */
  | { kind: 'no-yaml'; words: string };

type OfJson =
  | { kind: 'json-empty' }
  | { kind: 'json-more' }
  | { kind: 'json-depth'; most: number }
  | { kind: 'json-key' }
  | { kind: 'json-colon' }
  | { kind: 'json-comma'; close: string }
  | { kind: 'json-text' }
  | { kind: 'json-value' };

type OfKeys =
  /** `value` is null where there is none; `expected` in the schema's words; `example` as a person would write it. */
  | { kind: 'misfit'; value: Glimpse | null; expected: string; example: string | null }
  /** An event's is kept in the payload; any other changes nothing. */
  | { kind: 'unknown-key'; inPayload: boolean; near: string | null }
  | { kind: 'more-problems'; left: number };

type OfEvent =
  | { kind: 'no-event'; value: Glimpse }
  | { kind: 'two-bodies' }
  | { kind: 'two-data' }
  | { kind: 'other-receiver'; receiver: string; next: string }
  | { kind: 'folder-no-type'; most: number };

type OfAgent =
  | { kind: 'run-missing'; engine: string; example: string }
  | { kind: 'run-idle'; engine: string }
  | { kind: 'image-without-program' }
  | { kind: 'image-elsewhere'; sandbox: string }
  | { kind: 'unprintable-path' }
  | { kind: 'no-front-matter'; name: string }
  | { kind: 'no-prompt' }
  | { kind: 'no-model' }
  | { kind: 'no-stand-in' }
  | { kind: 'id-taken'; id: string; by: string }
  | { kind: 'goes-on'; blob: string };

type OfBus =
  | { kind: 'no-keys'; value: Glimpse }
  | { kind: 'rules-without-keys' }
  | { kind: 'no-allowed-key'; path: string }
  /** `why` as its signature was judged; `commit`: what brought it, where that is known. */
  | { kind: 'unsigned'; commit: string | null; why: string; list: string };

type OfQueue =
  | { kind: 'link' }
  | { kind: 'submodule' }
  | { kind: 'name-not-utf8' }
  | { kind: 'no-record'; version: number }
  | { kind: 'no-ticks'; words: string }
  | { kind: 'no-pause'; words: string };

/** What does not fit together: an agent with the bus's other files, its rights, or the other agents. */
export type Misfit = OfProgram | OfRights | OfRoutes;

type OfProgram =
  | { kind: 'program-missing'; path: string }
  | { kind: 'program-not-executable'; path: string }
  | { kind: 'never-ticks'; cron: string };

type OfRights =
  /** All three powers in one hand. */
  | { kind: 'exposed'; reads: readonly string[] }
  | { kind: 'exposed-together'; web: string; sender: string }
  | { kind: 'writes-queue'; glob: string }
  | { kind: 'writes-unsafe'; glob: string; why: string }
  | { kind: 'writes-frozen'; glob: string }
  | { kind: 'no-tool'; tool: string }
  | { kind: 'tool-without-writes' }
  | { kind: 'writes-without-tool' }
  | { kind: 'tool-without-hosts' };

type OfRoutes =
  | { kind: 'emits-unheard'; type: string; near: string | null }
  | { kind: 'hears-nothing'; type: string; near: string }
  | { kind: 'comes-back'; way: readonly string[]; most: number }
  | { kind: 'shared-name'; name: string; bearers: number; id: string };
