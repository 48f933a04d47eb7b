import { createHash } from 'node:crypto';
import { join, resolve } from 'node:path';
import { takeLock } from './take-lock.ts';

/** A build takes some minutes for a thousand reports; one that has hung is not waited for. */
const MAX_WAIT_MS = 600_000;

/**
 * Waits until no other process works on one of the folders, and keeps them for this one.
 *
 * @param folders what is read and written; two that are the same count once
 * @param say told when there is something to wait for
 * @returns what gives all of them back
 * @throws Error naming the process that holds one of them, when the wait was too long
 */
export function lockFolders(
  folders: readonly string[],
  say: (message: string) => void,
  locks = resolve('.cache', 'locks'),
): () => void {
  const names = folders.map((folder) =>
    createHash('sha256').update(resolve(folder)).digest('hex').slice(0, 16),
  );
  // Everyone takes them in the same order, so that no two wait for each other.
  const given = [...new Set(names)]
    .sort()
    .map((name) => takeLock(join(locks, name), say, MAX_WAIT_MS));
  return () => {
    for (const giveBack of given) giveBack();
  };
}
