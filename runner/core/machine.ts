/** What this machine refuses until somebody makes room: no fault of a remote, an agent or a sandbox. */

/** By the system's names. */
const PASSING = new Set(['ENOSPC', 'EDQUOT', 'EROFS', 'EIO', 'EMFILE', 'ENFILE', 'ENOMEM', 'EAGAIN']);

/** As programs say it. */
const NO_ROOM = /no space left on device|disk quota exceeded|read-only file system/i;

export function isOfMachine(error: unknown): boolean {
  return PASSING.has((error as NodeJS.ErrnoException).code ?? '');
}

/** What a program said that met it. */
export class NoRoomError extends Error {
  override name = 'NoRoomError';
  readonly code = 'ENOSPC';
}

/** Throws where a program failed for want of room. */
export function mustHaveRoom(words: string): void {
  if (NO_ROOM.test(words)) throw new NoRoomError(words);
}
