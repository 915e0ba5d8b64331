/** The one place where exceptions become words and an exit code. */
import { NoBusError } from '../git/no-bus.ts';
import { GitError, plainText } from '../git/command.ts';
import { RemoteError } from '../git/remote.ts';
import { SigningError } from '../git/signing.ts';
import { StoreLockedError } from '../git/store.ts';
import { knownSecrets } from '../secrets.ts';
import { EXIT } from './exit.ts';
import { note, paint } from './print.ts';
import { text } from './text/index.ts';
import { reasons } from './text/reasons.ts';

/** A verb could not do what it was asked, and says why; no fault of ours. */
export class Refusal extends Error {
  override name = 'Refusal';
}

/** Tells what went wrong on standard error; the exit code it means. */
export function tellFault(error: unknown): number {
  const words = wordsFor(error);
  if (words !== null) {
    note(`${paint.red(text.faults.label)} ${tellable(words)}`);
    return EXIT.failed;
  }
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  note(`${paint.red(text.faults.ours)}\n${tellable(stack)}`);
  return EXIT.failed;
}

/** Servers' words reach people without what moves a cursor, and without what nobody may read. */
export function tellable(words: string): string {
  return knownSecrets().redaction.text(plainText(words));
}

/** Null for what nobody foresaw. */
export function wordsFor(error: unknown): string | null {
  if (error instanceof Refusal) return error.message;
  if (error instanceof NoBusError) return reasons.noBus(error.why);
  if (error instanceof StoreLockedError) return reasons.storeLocked(error);
  if (error instanceof SigningError) return reasons.unsigned(error.why);
  if (error instanceof RemoteError) {
    const { kind, words, retryAfter } = error.fault;
    const told = `${words.trim().split('\n').join(' ')}; ${text.faults.remote[kind]}`;
    return retryAfter === undefined ? told : `${told} (${text.faults.retryAfter(retryAfter)})`;
  }
  if (error instanceof GitError) return `${error.message}; ${text.faults.git}`;
  if (error instanceof Error && error.message.startsWith('git was not found')) return text.faults.noGit;
  return systemWords(error);
}

/** A disk that is full or a folder without rights is the machine's matter, not our bug. */
function systemWords(error: unknown): string | null {
  const { code, path } = error as { code?: string; path?: string };
  const known = text.faults.system[code as keyof typeof text.faults.system];
  return known === undefined ? null : known(path ?? '');
}
