import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Alias } from '../schemas/alias.ts';
import { resolveAlias } from '../story/permalinks/aliases.ts';
import { parseRecorded, type Recorded } from '../story/permalinks/recorded.ts';
import type { Saying } from '../story/permalinks/what-addresses-say.ts';
import type { Problem } from '../story/problem.ts';
import { readText } from './read-text.ts';
import { sayCommand } from './say-command.ts';

const DIGEST_LENGTH = 8;
const NOTE_LENGTH = 60;

const digestOf = (reading: string) =>
  createHash('sha256').update(reading).digest('hex').slice(0, DIGEST_LENGTH);

const noteOf = (words: string) =>
  words.replace(/\s+/gu, ' ').trim().slice(0, NOTE_LENGTH).toWellFormed().trim();

/** What an address says, as it is recorded. */
export const toRecorded = ({ address, words, readings }: Saying): Recorded => ({
  address,
  digests: readings.map(digestOf),
  note: noteOf(words),
});

/** Reads `permalinks.txt` of a content folder; nothing is recorded where there is none. */
export function readRecorded(dir: string): {
  file: string;
  recorded: ReadonlyMap<number, Recorded>;
  problems: Problem[];
} {
  const file = join(dir, 'permalinks.txt');
  if (!existsSync(file)) return { file, recorded: new Map(), problems: [] };
  const { text, problem } = { text: '', problem: undefined, ...readText(file) };
  const { recorded, strange } = parseRecorded(text);
  const message =
    'This line is no address below the site’s base. Correct it, or take the file back as it was committed.';
  const problems = strange.map((line): Problem => ({ level: 'error', file, line, message }));
  return { file, recorded, problems: problem ? [problem] : problems };
}

/** The recorded addresses that say something else than they did, with what they say now. */
export function findChanged(
  recorded: ReadonlyMap<number, Recorded>,
  sayings: readonly Saying[],
  aliases: readonly Alias[],
): { line: number; before: Recorded; now: Saying }[] {
  const byAddress = new Map(sayings.map((saying) => [saying.address, saying]));
  const named = new Set(aliases.map(({ from }) => from));
  return [...recorded].flatMap(([line, before]) => {
    // An alias of the very address is the editor's word on where it leads.
    if (before.digests.length === 0 || named.has(before.address)) return [];
    const now = byAddress.get(resolveAlias(aliases, before.address));
    if (!now) return [];
    const digests = now.readings.map(digestOf);
    const isSame = before.digests.some((digest, index) => digest === digests[index]);
    return isSame ? [] : [{ line, before, now }];
  });
}

/** Each address that says something else, as an error that names both texts and what to do. */
export function explainChanged(
  file: string,
  recorded: ReadonlyMap<number, Recorded>,
  sayings: readonly Saying[],
  aliases: readonly Alias[],
): Problem[] {
  const placeOf = new Map(
    sayings.map(({ address, readings }) => [digestOf(readings[0] ?? ''), address]),
  );
  return findChanged(recorded, sayings, aliases).map(({ line, before, now }) => {
    const { address, note, digests } = before;
    const place = placeOf.get(digests[0] ?? '');
    const moved = place === undefined ? '' : ` What it said is at ${place} now.`;
    const message = `${address} said “${note}” and would say “${noteOf(now.words)}”.${moved} Put it back, or say why it may change: ${sayCommand(`permalinks --accept ${address}`)} --reason "…"`;
    return { level: 'error', file, line, message };
  });
}
