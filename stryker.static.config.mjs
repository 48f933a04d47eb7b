/**
 * Mutates what is made once when a file is loaded, too: regular expressions, word lists, tables. Each such mutant costs a
 * process and all the tests that are given, so this runs on one folder and its own tests:
 * `PART=src/normalize/furniture npm run test:mutation:static`.
 */
import { readFileSync } from 'node:fs';
import base from './stryker.config.mjs';

const { PART = 'src/normalize/furniture' } = process.env;
const { require, ignore } = JSON.parse(readFileSync('scripts/mutation/mocha.json', 'utf8'));

export default {
  ...base,
  mutate: base.mutate.filter((path) => path.startsWith(`${PART}/`)),
  mochaOptions: { 'no-config': true, require: [require], ignore, spec: [`${PART}/**/*.test.ts`] },
  ignoreStatic: false,
  incrementalFile: `.cache/mutation-static/${PART.replaceAll('/', '-')}.json`,
};
