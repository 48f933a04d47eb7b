/**
 * Measures the site at growing sizes: `npm run bench:site`, or `npm run bench:site -- 5 100` for some sizes alone. Prints
 * how long the normalizer and the build take, with nothing kept and once more, their peak memory, and the bytes of each
 * kind of page.
 */
import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { makeCorpus } from './site/make-corpus.ts';
import { measureRun } from './site/measure-run.ts';
import { weighSite } from './site/weigh-site.ts';

const SIZES = [5, 100, 1000];

const chosen = process.argv.slice(2).map(Number);
const content = process.env['CONTENT_DIR'] || 'content';
const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;

async function run(name: string, script: string, env: Readonly<Record<string, string>>) {
  const { seconds, cpuSeconds, peakBytes } = await measureRun(script, env);
  const memory = peakBytes === undefined ? 'not known' : `${(peakBytes / 1e6).toFixed(0)} MB`;
  const cpu = cpuSeconds === undefined ? '' : ` (${cpuSeconds.toFixed(1)} s of processor time)`;
  console.log(`  ${name}: ${seconds.toFixed(1)} s${cpu}, peak memory ${memory}`);
}

for (const size of chosen.length > 0 ? chosen : SIZES) {
  const dir = resolve('.cache', 'bench-site', `${size}`);
  const env = { CONTENT_DIR: join(dir, 'content'), OUT_DIR: join(dir, 'dist') };
  makeCorpus(content, env.CONTENT_DIR, size);
  console.log(`${size} articles`);
  await run('normalize', 'scripts/normalize.ts', env);
  rmSync(join('.cache', 'kept'), { recursive: true, force: true });
  await run('build, nothing kept', 'scripts/build.ts', env);
  await run('build once more', 'scripts/build.ts', env);
  console.log('  kind: count; bytes of the page in the middle and of the heaviest, gzip / Brotli');
  for (const { kind, count, middle, heaviest } of weighSite(env.OUT_DIR)) {
    const show = ({ gzip, brotli }: { gzip: number; brotli: number }) =>
      `${kilobytes(gzip)} / ${kilobytes(brotli)}`;
    console.log(`  ${kind}: ${count}; ${show(middle)}; ${show(heaviest)}`);
  }
  rmSync(dir, { recursive: true });
}
