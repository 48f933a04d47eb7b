/** Tells how far a long piece of work is. */
export interface WorkProgress {
  readonly step: () => void;
}

const EVERY_MS = 2000;

const secondsLeft = (done: number, total: number, elapsedMs: number) =>
  Math.ceil(((total - done) * elapsedMs) / done / 1000);

/**
 * Says every two seconds what is done of how much, and how long the rest takes at the same pace; nothing of what takes
 * less.
 *
 * @param things what is counted: `pages`
 * @param clock milliseconds since some moment
 */
export function createProgress(
  things: string,
  total: number,
  write: (line: string) => void,
  clock: () => number = () => performance.now(),
): WorkProgress {
  const begun = clock();
  let told = begun;
  let done = 0;
  return {
    step: () => {
      done += 1;
      const now = clock();
      if (now - told < EVERY_MS || done === total) return;
      told = now;
      write(`  ${done} of ${total} ${things}, ${secondsLeft(done, total, now - begun)} s left`);
    },
  };
}
