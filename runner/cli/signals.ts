/** Ctrl-C and SIGTERM: the first lets what runs end, the second ends it. */
import type { Runner } from '../runner.ts';
import type { Reporter } from './report.ts';

/** One Ctrl-C may come twice: once from the terminal, once handed on by npm. */
const SAME_PRESS_MS = 300;
/** How long ending at once may take, before the process just goes: its claims are taken over then. */
const PATIENCE_MS = 8000;
/** 128 + SIGINT, as shells say it of a program that was broken off. */
const BROKEN_OFF = 130;

/** Listens until the returned function is called. */
export function stopBySignals(
  runner: Pick<Runner, 'stop'>,
  reporter: Pick<Reporter, 'stopping'>,
): () => void {
  let pressedAt: number | null = null;
  let isLeaving = false;
  const finish = () => {
    if (isLeaving) return;
    isLeaving = true;
    reporter.stopping('finish');
    runner.stop('finish');
  };
  const onInterrupt = () => {
    const now = performance.now();
    const isSamePress = pressedAt !== null && now - pressedAt < SAME_PRESS_MS;
    pressedAt = now;
    if (isSamePress) return;
    if (!isLeaving) return finish();
    process.exitCode = BROKEN_OFF;
    reporter.stopping('now');
    runner.stop('now');
    setTimeout(() => process.exit(BROKEN_OFF), PATIENCE_MS).unref();
  };
  process.on('SIGINT', onInterrupt);
  process.on('SIGTERM', finish);
  return () => {
    process.off('SIGINT', onInterrupt);
    process.off('SIGTERM', finish);
  };
}
