import { existsSync, globSync } from 'node:fs';

/** The rooms whose code is pure, or works in a browser. */
export const ROOMS = [
  'article',
  'markup',
  'normalize',
  'story',
  'text',
  'draft',
  'collect',
  'features',
  'ui',
];

/** Tests, sentences, which the text snapshots hold, what reads files, and what only a browser runs. */
const LEFT_OUT = [
  '**/*.test.ts',
  '**/*.d.ts',
  '**/invented-*.ts',
  'src/text/{en,fr,ar}/**',
  'src/text/{en,fr,ar}.ts',
  'src/features/share/files/*.ts',
  'src/features/**/{get-*,read-gold,score-gold}.ts',
  'src/features/offline/service-worker.ts',
  'src/features/timeline/clock/reader-clock.ts',
  'src/features/timeline/filter/{filter-form,show-entries,timeline-filter}.ts',
  'src/ui/trusted-script.ts',
];

/** Code of a page that no unit test runs: the tests in a browser do. */
const IN_BROWSER = /\/view\/[^/]+\.ts$/;
const hasTest = (file: string): boolean => existsSync(file.replace(/\.ts$/, '.test.ts'));

/**
 * The files that unit tests can hold, whose coverage and mutants are measured, by path from the project's folder. A new
 * file is among them, unless it stands in a `view` folder and has no test beside it.
 */
export function pureFiles(): string[] {
  const out = new Set(globSync(LEFT_OUT));
  return globSync(`src/{${ROOMS.join(',')}}/**/*.ts`)
    .concat('src/urls.ts')
    .filter((file) => !out.has(file) && (!IN_BROWSER.test(file) || hasTest(file)))
    .sort();
}
