import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Gold } from './score-restoration.ts';

/** From the project's root, as for the habits. */
const GOLD_FOLDER = 'gold';

/** Names of the sets of spun sentences, as shown. */
const SPUN_SETS = new Map([
  ['spun-1.txt', 'The spinner of the reports, on other subjects'],
  ['spun-2.txt', 'Other spinners'],
  ['spun-3.txt', 'All spinners, written after the rules'],
  ['spun-4.txt', 'All spinners, written without sight of the rules'],
  ['spun-5.txt', 'All spinners, with more words'],
  ['spun-6.txt', 'All spinners, unseen when the rules were last measured'],
]);

const read = (...path: string[]) => readFileSync(join(GOLD_FOLDER, ...path), 'utf8');

/** Reads the hand-annotated texts of `gold`. */
export function readGold(): Gold {
  const seeds = readdirSync(join(GOLD_FOLDER, 'seeds')).sort();
  return {
    reports: new Map(seeds.map((name) => [basename(name, '.txt'), read('seeds', name)])),
    spun: new Map([...SPUN_SETS].map(([file, name]) => [name, read(file)])),
    clean: read('clean.txt'),
  };
}
