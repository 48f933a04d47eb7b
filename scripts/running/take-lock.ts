import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { isRunning } from './is-running.ts';

const PAUSE_MS = 200;

const pause = () => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE_MS);

/**
 * The process that holds the lock; undefined when it is free, or its holder was stopped. One that bears this process's own
 * number was left by another: in a container numbers begin anew, so that a build that was stopped had the same.
 */
function holderOf(file: string): number | undefined {
  try {
    const pid = Number(readFileSync(file, 'utf8'));
    return pid > 0 && pid !== process.pid && isRunning(pid) ? pid : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Waits until no other process holds the lock, and takes it; a process takes each lock once.
 *
 * @param file the file that stands for the lock; it names the process that holds it
 * @param say told once, when there is something to wait for
 * @param maxWaitMs after so long the wait is given up
 * @returns what gives the lock back
 * @throws Error naming the process that holds the lock, when the wait was too long
 */
export function takeLock(
  file: string,
  say: (message: string) => void,
  maxWaitMs: number,
): () => void {
  mkdirSync(dirname(file), { recursive: true });
  let told = false;
  for (let waited = 0; ; waited += PAUSE_MS) {
    try {
      writeFileSync(file, String(process.pid), { flag: 'wx' });
      return () => rmSync(file, { force: true });
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    }
    const holder = holderOf(file);
    if (holder === undefined && waited > 0) rmSync(file, { force: true });
    if (waited >= maxWaitMs) {
      throw new Error(
        `Process ${holder} has been at work here for long; stop it and try again. Should it be another program, delete ${file}.`,
      );
    }
    if (!told && holder !== undefined) {
      say(`Process ${holder} is at work here; waiting …`);
      told = true;
    }
    pause();
  }
}
