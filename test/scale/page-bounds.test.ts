/**
 * No page grows without end: a story in which every list is longer than a page, and an event, a quotation and a
 * difference that each report tells.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { parse, stringify } from 'yaml';
import { type InventedStory, inventStory } from '../../bench/stories/story-files.ts';
import { writeFiles } from '../../bench/stories/write-story.ts';
import { listFiles } from '../site/read-site.ts';
import { prepareRaw, runOn } from '../story-two/prepare-story.ts';

const REPORTS = 70;
const MOST_ELEMENTS = 5000;
const MOST_GZIP = 60_000;
/** Of a page of one entry that each report tells, and of the page for who is lost: with more reports they are no longer. */
const MOST_FOR_ONE_ENTRY = 2500;
const MOST_FOR_THE_LOST = 200;
/** So often each report tells the same. */
const TIMES = 10;

const story = prepareRaw();
after(story.remove);

/** The first entry of a folder, told by each report several times. */
function toldByAll({ files, reports }: InventedStory, folder: string, list: string, more: object) {
  const path = [...files.keys()].find((name) => name.startsWith(`${folder}/`)) ?? '';
  const entry = parse(files.get(path) ?? '');
  const told = reports.flatMap(({ slug, paragraphs }) =>
    paragraphs
      .filter((text) => !/["“”]/.test(text))
      .slice(0, TIMES)
      .map((text) => ({ report: slug, quote: text.split(' ').slice(0, 8).join(' '), ...more })),
  );
  const clean = told.filter(({ report }) =>
    reports.some(({ slug, damage }) => slug === report && damage === 'clean'),
  );
  return [path, stringify({ ...entry, [list]: [...entry[list], ...clean] })] as const;
}

before(() => {
  const invented = inventStory(REPORTS);
  const files = new Map(invented.files);
  for (const [path, text] of [
    toldByAll(invented, 'events', 'evidence', { knew: 'past' }),
    toldByAll(invented, 'questions', 'answers', { says: 'Nobody knows' }),
  ]) {
    files.set(path, text);
  }
  writeFiles(story.content, files);
  const env = { CACHE_DIR: join(story.out, '..', 'cache') };
  for (const script of ['normalize', 'build'] as const) {
    const { code, output } = runOn(story, script, [], env);
    assert.equal(code, 0, output);
  }
});

const pages = () => listFiles(story.out).filter((file) => file.endsWith('.html'));
const weigh = (file: string) => {
  const bytes = readFileSync(join(story.out, file));
  return {
    file,
    gzip: gzipSync(bytes, { level: 9 }).length,
    // Near enough to count by: Astro escapes every other “<”.
    elements: bytes.toString('utf8').match(/<[a-z]/g)?.length ?? 0,
  };
};

test('every list is longer than one page of it', () => {
  const all = new Set(pages());
  for (const list of ['articles', 'timeline', 'quotes', 'differences']) {
    assert.ok(all.has(`${list}/page-2/index.html`), list);
  }
});

test('no page is heavier than a phone bears', () => {
  const heavy = pages()
    .map(weigh)
    .filter(({ gzip, elements }) => gzip > MOST_GZIP || elements > MOST_ELEMENTS);
  assert.deepEqual(heavy, []);
});

test('a page of one entry, and the page for who is lost, have bounds of their own', () => {
  const heavy = pages()
    .filter((file) => /^(?:timeline|quotes|differences)\/(?!page-)[^/]+\/index/.test(file))
    .map(weigh)
    .filter(({ elements }) => elements > MOST_FOR_ONE_ENTRY);
  assert.deepEqual(heavy, []);
  assert.ok(weigh('404.html').elements < MOST_FOR_THE_LOST);
});
