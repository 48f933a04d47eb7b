import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { programFile } from '../../build-cache/program-file.ts';
import type { Gold, RestorationScore } from './score-restoration.ts';

const GOLD_FOLDER = programFile('gold');

/** The sets of spun sentences; what each is, is said in the catalogue, `restoration.sets`. */
const SPUN_SETS = [
  'spun-1',
  'spun-2',
  'spun-3',
  'spun-4',
  'spun-5',
  'spun-6',
  'spun-7',
  'spun-8',
  'spun-9',
  'spun-10',
  'spun-11',
  'spun-12',
  'unlisted',
];

const read = (...path: string[]) => readFileSync(join(GOLD_FOLDER, ...path), 'utf8');

/** Reads the hand-annotated texts of `gold`. */
export function readGold(): Gold {
  const seeds = readdirSync(join(GOLD_FOLDER, 'seeds')).sort();
  return {
    reports: new Map(seeds.map((name) => [basename(name, '.txt'), read('seeds', name)])),
    spun: new Map(SPUN_SETS.map((name) => [name, read(`${name}.txt`)])),
    clean: read('clean.txt'),
  };
}

/** Where the scores of the sets are recorded. */
export const SCORES_FILE = join(GOLD_FOLDER, 'scores.json');

/** The scores of the sets, as `npm run score -- --write` recorded them. */
export const readScores = (): Omit<RestorationScore, 'reports'> =>
  JSON.parse(readFileSync(SCORES_FILE, 'utf8'));
