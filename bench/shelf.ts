/**
 * Measures a shelf of as many stories as wanted, each of as many reports: `npm run bench:shelf`, or
 * `npm run bench:shelf -- 20 10` for ten stories of twenty reports. What it costs stands beside one of its stories by itself.
 */
import { rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { measureRun } from './site/measure-run.ts';
import { printRun } from './site/print-run.ts';
import { inventStory } from './stories/story-files.ts';
import { withOneComma, writeFiles } from './stories/write-story.ts';

const [size = 100, stories = 10] = process.argv.slice(2).map(Number);
const dir = resolve('.cache', 'bench-shelf');
const story = inventStory(size);
const contentOf = (name: string) => join(dir, 'stories', name, 'content');
const names = Array.from({ length: stories }, (_, n) => `story-${n + 1}`);

rmSync(dir, { recursive: true, force: true });
writeFiles(join(dir, 'one', 'content'), story.files);
for (const name of names) writeFiles(contentOf(name), story.files);
writeFileSync(join(dir, 'shelf.yaml'), 'title: A shelf\nlanguage: en-GB\n');

const normalize = (content: string) =>
  measureRun(['scripts/normalize.ts'], { CONTENT_DIR: content, CACHE_DIR: join(dir, 'cache') });
const build = (env: Readonly<Record<string, string>>) =>
  measureRun(['scripts/build.ts'], { ...env, SITE_URL: 'https://news.example' });
const buildShelf = () =>
  build({
    CONTENT_DIR: '',
    STORIES_DIR: join(dir, 'stories'),
    OUT_DIR: join(dir, 'dist'),
    CACHE_DIR: join(dir, 'cache'),
  });
const buildOne = () =>
  build({
    CONTENT_DIR: join(dir, 'one', 'content'),
    OUT_DIR: join(dir, 'one', 'dist'),
    CACHE_DIR: join(dir, 'one', 'cache'),
  });

console.log(`${stories} stories of ${size} reports`);
for (const content of [join(dir, 'one', 'content'), ...names.map(contentOf)]) {
  await normalize(content);
}
const one = { name: 'one story by itself', run: await buildOne() };
printRun('one story, nothing kept', one.run);
printRun('the shelf, nothing kept', await buildShelf(), one);
const { path, text } = withOneComma(story);
for (const content of [join(dir, 'one', 'content'), contentOf('story-1')]) {
  writeFileSync(join(content, path), text);
  await normalize(content);
}
const oneAgain = { name: 'one story by itself', run: await buildOne() };
printRun('one story after one comma', oneAgain.run);
printRun('the shelf after one comma in one of its stories', await buildShelf(), oneAgain);
printRun('the shelf without an edit', await buildShelf());
