/**
 * Measures the site at growing sizes: `npm run bench:site`, or `npm run bench:site -- 5 100` for some sizes alone;
 * `npm run bench:site:huge` for ten thousand reports. Beside each figure stands that of a plain Astro and Pagefind site
 * of the same texts, built in the same run.
 */
import { rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type MeasuredRun, measureRun } from './site/measure-run.ts';
import { costOf, printRun } from './site/print-run.ts';
import { weighSite } from './site/weigh-site.ts';
import { plainSite } from './stories/plain-site.ts';
import { type InventedStory, inventStory } from './stories/story-files.ts';
import { withOneComma, writeFiles } from './stories/write-story.ts';

const SIZES = [5, 100, 1000];
const MAX_PAGE_GZIP = 60_000;
const MAX_PAGE_ELEMENTS = 5000;

const chosen = process.argv.slice(2).map(Number);
const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
const add = (a: MeasuredRun, b: MeasuredRun): MeasuredRun => ({
  seconds: a.seconds + b.seconds,
  cpuSeconds: costOf(a) + costOf(b),
  peakBytes: Math.max(a.peakBytes ?? 0, b.peakBytes ?? 0),
});

const print = (name: string, run: MeasuredRun, plain?: MeasuredRun) =>
  printRun(name, run, plain && { name: 'plain site', run: plain });

async function buildPlain(dir: string): Promise<MeasuredRun> {
  const astro = ['node_modules/astro/bin/astro.mjs', 'build', '--root', dir, '--silent'];
  const pages = await measureRun(astro, { ASTRO_TELEMETRY_DISABLED: '1' });
  const pagefind = [
    'node_modules/pagefind/lib/runner/bin.cjs',
    '--site',
    join(dir, 'dist'),
    '--silent',
  ];
  return add(pages, await measureRun(pagefind, {}));
}

async function measurePlain(dir: string, { reports }: InventedStory) {
  const files = plainSite(reports);
  writeFiles(dir, files);
  const cold = await buildPlain(dir);
  const edited = 'reports/report-1.md';
  writeFileSync(join(dir, edited), `${files.get(edited)}\nOne line more.\n`);
  return { cold, edited: await buildPlain(dir) };
}

function weigh(out: string, reports: number): void {
  const kinds = weighSite(out);
  const files = kinds.reduce((sum, { count }) => sum + count, 0);
  console.log(`  ${files} files, ${(files / reports).toFixed(1)} a report`);
  console.log('  kind: count; the middle one and the heaviest, gzip / Brotli / elements');
  for (const { kind, count, middle, heaviest } of kinds) {
    const show = ({ gzip, brotli, elements }: typeof middle) =>
      `${kilobytes(gzip)} / ${kilobytes(brotli)} / ${elements}`;
    const isHeavy = heaviest.gzip > MAX_PAGE_GZIP || heaviest.elements > MAX_PAGE_ELEMENTS;
    const warning = isHeavy && heaviest.elements > 0 ? '  ← too heavy for a page' : '';
    console.log(`  ${kind}: ${count}; ${show(middle)}; ${show(heaviest)}${warning}`);
  }
}

for (const size of chosen.length > 0 ? chosen : SIZES) {
  const dir = resolve('.cache', 'bench-site', `${size}`);
  rmSync(dir, { recursive: true, force: true });
  const env = {
    CONTENT_DIR: join(dir, 'content'),
    OUT_DIR: join(dir, 'dist'),
    CACHE_DIR: join(dir, 'cache'),
  };
  const story = inventStory(size);
  writeFiles(env.CONTENT_DIR, story.files);
  console.log(`${size} reports, ${story.files.size} files of content`);
  const plain = await measurePlain(join(dir, 'plain'), story);
  print('normalize', await measureRun(['scripts/normalize.ts'], env));
  // These do not lie with the rest, since they are of no story.
  for (const kept of ['templates', 'compiled']) {
    rmSync(resolve('.cache', kept), { recursive: true, force: true });
  }
  print('build, nothing kept', await measureRun(['scripts/build.ts'], env), plain.cold);
  const edit = withOneComma(story);
  writeFileSync(join(env.CONTENT_DIR, edit.path), edit.text);
  print('normalize after one comma', await measureRun(['scripts/normalize.ts'], env));
  print('build after one comma', await measureRun(['scripts/build.ts'], env), plain.edited);
  print('build once more', await measureRun(['scripts/build.ts'], env));
  weigh(env.OUT_DIR, size);
  rmSync(dir, { recursive: true });
}
