/**
 * Runs the unit tests of the pure core and tells which of its code they do not run: `npm run test:coverage`. Fails when
 * a test fails, and for code that neither runs nor has its reason in `coverage/reasons.yaml`.
 *
 * All tests run in one process: what Node adds up from several counts a branch as missed that one of them missed.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { type CountedFunction, findUnrun } from './coverage/find-unrun.ts';
import { pureFiles, ROOMS } from './coverage/pure-files.ts';
import { reasonsSchema, weighUnrun } from './coverage/weigh-unrun.ts';

const PURE = new Set(pureFiles());

/** Tests of the pure core that need the table of word frequencies. */
const WITH_MODEL = 'test/language-model/*.test.ts';

interface Report {
  readonly result: readonly { url: string; functions: readonly CountedFunction[] }[];
}

/** What each process counted, by file of the core. */
function readCounts(folder: string): Map<string, (readonly CountedFunction[])[]> {
  const counts = new Map<string, (readonly CountedFunction[])[]>();
  for (const name of readdirSync(folder)) {
    const { result }: Report = JSON.parse(readFileSync(join(folder, name), 'utf8'));
    for (const { url, functions } of result) {
      if (!url.startsWith('file:')) continue;
      const file = relative(process.cwd(), fileURLToPath(url));
      if (PURE.has(file)) counts.set(file, [...(counts.get(file) ?? []), functions]);
    }
  }
  return counts;
}

const folder = mkdtempSync(join(tmpdir(), 'coverage-'));
const { status } = spawnSync(
  'node',
  [
    '--test',
    '--test-isolation=none',
    '--test-reporter=dot',
    `src/{${ROOMS.join(',')}}/**/*.test.ts`,
    WITH_MODEL,
  ],
  { stdio: 'inherit', env: { ...process.env, NODE_V8_COVERAGE: folder } },
);
const counts = readCounts(folder);
rmSync(folder, { recursive: true });

const found = [...counts]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .flatMap(([file, processes]) =>
    findUnrun(readFileSync(file, 'utf8'), processes).map((unrun) => ({ file, ...unrun })),
  );
const reasons = reasonsSchema.parse(
  parse(readFileSync(new URL('coverage/reasons.yaml', import.meta.url), 'utf8')),
);
const { unexplained, idle, covered } = weighUnrun(found, reasons);

console.log(`\n${counts.size} files of the core; ${found.length} stretches that no test runs:`);
for (const [reason, count] of covered) console.log(`  ${count} × ${reason}`);
for (const { file, line, before, code } of unexplained) {
  console.error(
    `${file}:${line} no test runs, and no reason is given: ${before.trim().slice(-50)} ⟦${code.slice(0, 100)}⟧`,
  );
}
for (const name of idle) console.error(`scripts/coverage/reasons.yaml: nothing needs ${name}`);
if (status !== 0 || unexplained.length > 0 || idle.length > 0) process.exitCode = 1;
