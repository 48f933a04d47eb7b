/**
 * Mutates the pure core: `npm run test:mutation`; a part of it with `-- --mutate 'src/story/timeline/*.ts'`. All of it
 * takes hours. `ONE_IN=20` takes every file whose path falls into one of so many heaps by its digest, the same each time:
 * a sample of all rooms, of which nobody chose the files.
 */
import { createHash } from 'node:crypto';
import { pureFiles } from './scripts/coverage/pure-files.ts';

const heaps = Number(process.env.ONE_IN ?? 1);
const heapOf = (path) => createHash('sha256').update(path).digest().readUInt32BE() % heaps;

export default {
  testRunner: 'mocha',
  mochaOptions: { config: 'scripts/mutation/mocha.json' },
  mutate: pureFiles().filter((path) => heapOf(path) === 0),
  coverageAnalysis: 'perTest',
  concurrency: 2,
  ignoreStatic: true,
  incremental: true,
  incrementalFile: '.cache/mutation.json',
  tempDirName: '.cache/mutation',
  reporters: ['clear-text', 'progress', 'json'],
  jsonReporter: { fileName: '.cache/mutation-report.json' },
  ignorePatterns: ['/dist', '/reports', '/test/*/**', '/deploy'],
  plugins: ['@stryker-mutator/mocha-runner'],
  thresholds: { high: 90, low: 80, break: 90 },
};
