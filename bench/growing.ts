/**
 * Measures a story that goes on: `npm run bench:growing`, or `npm run bench:growing -- 10 3` for ten more reports in each of
 * three steps. Each step is what a scheduled run does: restore, draft, check, and one build over what the last one kept. The
 * title is an editor's from the first step on.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { measureRun } from './site/measure-run.ts';
import { printRun } from './site/print-run.ts';
import { inventStory } from './stories/story-files.ts';

const [more = 10, steps = 3] = process.argv.slice(2).map(Number);
const dir = resolve('.cache', 'bench-growing');
const content = join(dir, 'content');
const env = { CONTENT_DIR: content, OUT_DIR: join(dir, 'dist'), CACHE_DIR: join(dir, 'cache') };
const { reports } = inventStory(more * steps);

rmSync(dir, { recursive: true, force: true });
mkdirSync(join(content, 'raw'), { recursive: true });
for (let step = 1; step <= steps; step++) {
  for (const { slug, raw } of reports.slice((step - 1) * more, step * more)) {
    writeFileSync(join(content, 'raw', `${slug}.txt`), raw);
  }
  console.log(`${step * more} reports`);
  for (const script of ['normalize', 'draft', 'check'] as const) {
    printRun(script, await measureRun([`scripts/${script}.ts`], env));
  }
  const story = join(content, 'story.yaml');
  writeFileSync(story, readFileSync(story, 'utf8').replace(/^draft: .*\n/, ''));
  printRun('build', await measureRun(['scripts/build.ts'], env));
}
