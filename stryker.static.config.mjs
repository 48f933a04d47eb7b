/**
 * Mutates what is made once when a file is loaded, too: regular expressions, word lists, tables. Each such mutant costs a
 * process and all the tests that are given, so this runs on one folder and its own tests:
 * `PART=src/normalize/furniture npm run test:mutation:static`.
 */
import { readFileSync } from 'node:fs';

const { PART = 'src/normalize/furniture' } = process.env;
const read = (path) => JSON.parse(readFileSync(path, 'utf8'));
const { mochaOptions: _, ...base } = read('stryker.config.json');
const { require, ignore } = read('scripts/mutation/mocha.json');

export default {
  ...base,
  mutate: [`${PART}/**/*.ts`, ...base.mutate.filter((pattern) => pattern.startsWith('!'))],
  mochaOptions: { 'no-config': true, require: [require], ignore, spec: [`${PART}/**/*.test.ts`] },
  ignoreStatic: false,
  incrementalFile: `.cache/mutation-static/${PART.replaceAll('/', '-')}.json`,
};
