import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from '#fast-check';
import { keptIn } from '../../test/rooms/find-kept.ts';
import { keyedPaths } from './keyed-paths.ts';
import { createReadDigests, digestOfGiven } from './read-digests.ts';
import { ALL, type Reads, recordReads, unrecorded } from './reads.ts';
import { trackedRoots, trackMap, trackObject } from './track.ts';

type Entry = Readonly<Record<string, unknown>>;
type Entries = ReadonlyMap<string, Entry>;

const IDS = ['a', 'b', 'c', 'd'];
const NAMES = ['title', 'words', 'refs'];

const value = fc.oneof(
  fc.constantFrom('a', 'b'),
  fc.array(fc.constantFrom(1, 2), { maxLength: 2 }),
  fc.record({ x: fc.constantFrom('p', 'q') }),
  fc.constant(undefined),
);
const entry = fc.dictionary(fc.constantFrom(...NAMES), value, { noNullPrototype: true });
const entries = fc
  .array(fc.tuple(fc.constantFrom(...IDS), entry), { maxLength: 6 })
  .map((some): Entries => new Map(some));

/** What a page does with what it is given. Each gives a text of all that it saw. */
const look = fc.oneof(
  fc.record({
    kind: fc.constant('get'),
    id: fc.constantFrom(...IDS),
    name: fc.constantFrom(...NAMES),
  }),
  fc.record({
    kind: fc.constantFrom('has', 'spread', 'names'),
    id: fc.constantFrom(...IDS),
    name: fc.constant(''),
  }),
  fc.record({
    kind: fc.constantFrom('list', 'count', 'ids', 'find'),
    id: fc.constantFrom(...IDS),
    name: fc.constantFrom(...NAMES),
  }),
);
type Look = Readonly<Record<'kind' | 'id' | 'name', string>>;

function see(from: Entries, { kind, id, name }: Look): string {
  const found = from.get(id);
  switch (kind) {
    case 'get':
      return JSON.stringify(found?.[name] ?? 'none');
    case 'has':
      return String(from.has(id));
    case 'spread':
      return JSON.stringify({ ...found });
    case 'names':
      return Object.keys(found ?? {}).join();
    case 'list':
      return JSON.stringify([...from.values()].map((one) => one[name]));
    case 'count':
      return String(from.size);
    case 'ids':
      return [...from.keys()].join();
    default:
      return JSON.stringify([...from].find(([, one]) => name in one)?.[0] ?? 'none');
  }
}

async function readAll(from: Entries, looks: readonly Look[]) {
  const tracked = trackMap('test', from);
  const { result, reads } = await recordReads(async () => {
    const seen: string[] = [];
    for (const one of looks) {
      await Promise.resolve();
      seen.push(see(tracked, one));
    }
    return seen.join('\n');
  });
  return { result, reads };
}

/** The digest of what was read, where the content is this. */
const digestIn = (content: Entries, reads: Reads) =>
  createReadDigests(new Map([['test', content]]))(reads);

test('where the digest of what was read is the same, what is seen is the same', async () => {
  await fc.assert(
    fc.asyncProperty(
      entries,
      fc.array(fc.tuple(fc.constantFrom(...IDS), fc.option(entry)), { minLength: 1, maxLength: 3 }),
      fc.array(look, { minLength: 1, maxLength: 6 }),
      async (before, edits, looks) => {
        const after = new Map(before);
        for (const [id, now] of edits) {
          if (now === null) after.delete(id);
          else after.set(id, now);
        }
        const { result, reads } = await readAll(before, looks);
        if (digestIn(before, reads) !== digestIn(after, reads)) return;
        assert.equal((await readAll(after, looks)).result, result);
      },
    ),
    { numRuns: 2000 },
  );
});

test('what is not read has no part in the digest', async () => {
  const before: Entries = new Map([
    ['a', { title: 'A', words: 'old' }],
    ['b', { title: 'B', words: 'old' }],
  ]);
  const after = new Map(before).set('b', { title: 'B', words: 'new' });
  const looks = [
    { kind: 'get', id: 'a', name: 'words' },
    { kind: 'list', id: 'a', name: 'title' },
  ];
  const { reads } = await readAll(before, looks);
  assert.equal(digestIn(before, reads), digestIn(after, reads));
});

test('of many entries the whole column counts', async () => {
  const ids = Array.from({ length: 30 }, (_, n) => `e${n}`);
  const many: Entries = new Map(ids.map((id) => [id, { title: id }]));
  const looks = ids.map((id) => ({ kind: 'get', id, name: 'title' }));
  const { reads } = await readAll(many, looks);
  assert.equal(reads.get('test|title'), ALL);
});

test('what is read at the same time by several is noted for each alone', async () => {
  const content: Entries = new Map([['a', { title: 'A', words: 'W' }]]);
  const [one, other] = await Promise.all([
    readAll(content, [{ kind: 'get', id: 'a', name: 'title' }]),
    readAll(content, [{ kind: 'get', id: 'a', name: 'words' }]),
  ]);
  assert.deepEqual([...one.reads.keys()], ['test|', 'test|title']);
  assert.deepEqual([...other.reads.keys()], ['test|', 'test|words']);
});

test('what is worked out aside is not noted', async () => {
  const single = trackObject('single', { title: 'A' });
  const { reads } = await recordReads(async () => unrecorded(() => single.title));
  assert.equal(reads.size, 0);
});

test('what nobody has wrapped yet has no digest', async () => {
  const { reads } = await readAll(new Map(), [{ kind: 'count', id: '', name: '' }]);
  assert.equal(createReadDigests(new Map())(reads), undefined);
  assert.notEqual(createReadDigests(trackedRoots())(reads), undefined);
});

test('what a page is given counts by its value, and what is wrapped by its name', () => {
  const wrapped = trackMap('given', new Map([['a', { title: 'A' }]])).get('a');
  const again = trackMap('given', new Map([['a', { title: 'B' }]])).get('a');
  assert.equal(digestOfGiven({ wrapped, page: 1 }), digestOfGiven({ wrapped: again, page: 1 }));
  assert.notEqual(digestOfGiven({ wrapped, page: 1 }), digestOfGiven({ wrapped, page: 2 }));
  assert.notEqual(digestOfGiven(new Map([['a', 1]])), digestOfGiven(new Map([['a', 2]])));
  assert.throws(() => digestOfGiven(() => 1), /function/);
  const [first, second] = keyedPaths([{ params: { id: 'a' } }, { params: { id: 'b' } }]);
  assert.notEqual(first?.cacheKey, second?.cacheKey);
});

/** What a module may keep from page to page: each depends on nothing of a story that a page would have to note. */
const KEPT: ReadonlyMap<string, string> = new Map([
  ['src/content-folder/read-frequencies.ts: read', 'a file of the project'],
  ['src/content-folder/read-habits.ts: read', 'files of the project'],
  ['src/content-folder/read-habits.ts: phrases', 'files of the project'],
  ['src/draft/words/content-words.ts: stems', 'by the word that is read'],
  ['src/features/decode/view/decode-worker.ts: lists', 'in the browser'],
  ['src/features/decode/view/decode-worker.ts: decoders', 'in the browser'],
  ['src/features/offline/service-worker.ts: done', 'in the browser'],
  ['src/features/search/dates/read-date.ts: known', 'by the text that is read'],
  ['src/features/search/view/search-worker.ts: index', 'in the browser'],
  ['src/features/search/view/search-worker.ts: spelling', 'in the browser'],
  ['src/features/share/card-picture/card-image.ts: prepared', 'code and fonts of the project'],
  ['src/features/share/view/announce.ts: region', 'in the browser'],
  ['src/features/share/view/announce.ts: timer', 'in the browser'],
  ['src/features/tellings/word-classes.ts: known', 'by the text that is read'],
  ['src/library/read-knowledge.ts: read', 'files of the project'],
  ['src/story/evidence/find-passage.ts: bySlug', 'of a story before it is wrapped'],
  ['src/story/timeline/bounds-of.ts: known', 'by the time that is read'],
  ['src/text/date-format.ts: made', 'by the format that is asked for'],
  ['src/text/direction.ts: known', 'by the language that is asked for'],
]);

test('nothing that pages read is kept between them in another way', () => {
  const keeping = globSync('src/**/*.ts')
    .filter((file) => !/\.test\.ts$|^src\/(?:page-reads|build-cache|normalize)\//.test(file))
    .flatMap((file) => keptIn(readFileSync(file, 'utf8')).map((name) => `${file}: ${name}`));
  assert.deepEqual(
    keeping.filter((name) => !KEPT.has(name)),
    [],
    'Use onceFor, and wrap what is made.',
  );
  assert.deepEqual(
    [...KEPT.keys()].filter((name) => !keeping.includes(name)),
    [],
    'No longer there',
  );
});

test('what a module keeps is found by how it is declared and filled', () => {
  const code = `
    let last = '';
    const filled = new Map(); export const fill = (a: string) => filled.set(a, 1);
    const list: string[] = []; export const push = () => list.push('a');
    const record: Record<string, number> = {}; export const put = () => { record.a ??= 1; };
    const fixed = new Set(['a']);
    export const make = () => { const inner = new Map(); inner.set(1, 1); return new WeakMap(); };`;
  assert.deepEqual(keptIn(code), ['last', 'filled', 'list', 'record', 'new WeakMap()']);
});
