import assert from 'node:assert/strict';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { listFiles } from '../site/read-site.ts';
import { prepareStory, runOn } from './prepare-story.ts';

const story = prepareStory();
const cold = { ...story, out: `${story.out}-cold` };
after(story.remove);

/** One cache for this story, so that the first build has nothing kept. */
const CACHE_DIR = join(story.out, '..', 'cache');

function edit(file: string, from: string, to: string): void {
  const path = join(story.content, file);
  const text = readFileSync(path, 'utf8');
  assert.ok(text.includes(from), `${file} holds ${from}`);
  writeFileSync(path, text.replaceAll(from, to));
}

/** Normalizes and builds, and says how many files were made anew. */
function build(): { made: number; all: number } {
  for (const script of ['normalize', 'build'] as const) {
    const { code, output } = runOn(story, script, [], { CACHE_DIR });
    assert.equal(code, 0, output);
    const [, made, all] = /(\d+) of (\d+) files are made anew/.exec(output) ?? [];
    if (made && all) return { made: Number(made), all: Number(all) };
  }
  throw new Error('The build does not say how many files it made.');
}

/** The built site against one that is made with nothing kept. */
function assertAsIfCold(): void {
  const { code, output } = runOn(cold, 'build', [], { CACHE_DIR: `${CACHE_DIR}-cold` });
  assert.equal(code, 0, output);
  assert.deepEqual(listFiles(story.out), listFiles(cold.out));
  for (const file of listFiles(cold.out)) {
    const [kept, made] = [story, cold].map(({ out }) => readFileSync(join(out, file)));
    assert.ok(made && kept?.equals(made), `${file} is not what a build with nothing kept makes`);
  }
  rmSync(`${CACHE_DIR}-cold`, { recursive: true });
}

/** An edit of each kind of file that pages read. What it changes is read on many pages. */
const EDITS: readonly (() => void)[] = [
  () => edit('events/bridge-opens.yaml', 'title: The bridge opens', 'title: The bridge is opened'),
  () => edit('people/tomas-harrow.yaml', 'role: Engineer of the bridge', 'role: Engineer'),
  () => edit('questions/height-of-the-towers.yaml', 'says: 60 metres', 'says: Sixty metres'),
  () => edit('topics/ferry.yaml', 'name: The ferry', 'name: Ferries'),
  () =>
    writeFileSync(
      join(story.content, 'aliases.yaml'),
      '- from: /timeline/#old\n  to: /timeline/#last-ferry\n',
    ),
  () => rmSync(join(story.content, 'agreements', 'opened-on-sunday.yaml')),
  () => rmSync(join(story.content, 'topics'), { recursive: true }),
];

test('after one edit, and after many, a build gives the bytes of one with nothing kept', () => {
  const first = build();
  assert.equal(first.made, first.all);
  assert.equal(build().made < first.all / 10, true, 'without an edit hardly anything is made');
  edit('raw/ferry.txt', 'walked across with', 'walked across, with');
  const { made, all } = build();
  assert.ok(made < 0.5 * all, `${made} of ${all}`);
  for (const change of EDITS) change();
  build();
  assertAsIfCold();
});
