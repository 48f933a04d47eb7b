import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildIndex } from './build-index.ts';
import { openIndex } from './open-index.ts';
import type { SearchPassage } from './passage.ts';
import { query } from './query.ts';

const FILLING = 'stone water bread paper glass light field house river table winter summer'.split(
  ' ',
);

const passage = (id: string, text: string, more: Partial<SearchPassage> = {}): SearchPassage => ({
  kind: 'article',
  id,
  title: '',
  text,
  reports: [],
  people: [],
  ...more,
});

/** Ids in the order in which they are found, of passages whose first is not the better one. */
function found(text: string, passages: readonly SearchPassage[]): string[] {
  return query(openIndex(buildIndex(passages)), text).hits.map(({ id }) => id);
}

const many = (count: number) =>
  Array.from({ length: count }, (_, i) => FILLING[i % FILLING.length]).join(' ');

test('puts words that stand close together before words that stand apart', () => {
  const far = passage('far', `The glacier ${many(10)} melts.`);
  const near = passage('near', `${many(10)} the glacier melts.`);
  assert.deepEqual(found('glacier melts', [far, near]), ['near', 'far']);
});

test('puts words in the order asked before the same words the other way round', () => {
  const other = passage('other', `melts and then the glacier ${many(4)}`);
  const asked = passage('asked', `glacier and then the melts ${many(4)}`);
  assert.deepEqual(found('glacier melts', [other, asked]), ['asked', 'other']);
});

test('puts a short passage before a long one with the same words', () => {
  assert.deepEqual(
    found('glacier', [
      passage('long', `glacier ${many(80)}`),
      passage('short', `glacier ${many(3)}`),
    ]),
    ['short', 'long'],
  );
});

test('puts what says a word often before what says it once', () => {
  const once = passage('once', `glacier stone glass ${many(6)}`);
  const often = passage('often', `glacier glacier glacier ${many(6)}`);
  assert.deepEqual(found('glacier', [once, often]), ['often', 'once']);
});

test('lets a rare word decide, not a frequent one', () => {
  const common = Array.from({ length: 6 }, (_, i) => passage(`c${i}`, `harbour ${many(5)}`));
  const passages = [
    passage('frequent', `harbour harbour harbour ${many(5)}`),
    ...common,
    passage('rare', `glacier ${many(5)}`),
  ];
  assert.equal(found('harbour glacier', passages)[0], 'rare');
});

test('lets a title outweigh a text', () => {
  const text = passage('text', 'glacier stone bread', {
    kind: 'event',
    title: 'paper water light',
  });
  const title = passage('title', 'paper water light', {
    kind: 'event',
    title: 'glacier stone bread',
  });
  assert.deepEqual(found('glacier', [text, title]), ['title', 'text']);
});

test('puts the word itself before another form of it, and restored before scraped words', () => {
  const form = passage('form', `glaciers ${many(4)}`);
  const same = passage('same', `glacier ${many(4)}`);
  assert.deepEqual(found('glacier', [form, same]), ['same', 'form']);
  const scraped = passage('scraped', `floe ${many(4)}`, { scraped: `glacier ${many(4)}` });
  assert.deepEqual(found('glacier', [scraped, same]), ['same', 'scraped']);
});

test('puts the earlier of two equals first', () => {
  assert.deepEqual(found('glacier', [passage('b', 'glacier'), passage('a', 'glacier')]), [
    'b',
    'a',
  ]);
});

test('puts a headline that was taken out of a report last', () => {
  const removed = passage('removed', '', { scraped: 'glacier' });
  const read = passage('read', `glacier ${many(60)}`);
  assert.deepEqual(found('glacier', [removed, read]), ['read', 'removed']);
});

test('shows the first sixty words of a long text whose title alone has what was asked', () => {
  const words = Array.from({ length: 90 }, (_, i) => `stone${i}`);
  const event = passage('e1', words.join(' '), { kind: 'event', title: 'A glacier' });
  const [hit] = query(openIndex(buildIndex([event])), 'glacier').hits;
  assert.deepEqual(hit?.snippet, [{ text: `${words.slice(0, 60).join(' ')} …`, mark: false }]);
});

test('shows no more than is asked for and counts all', () => {
  const index = openIndex(
    buildIndex(Array.from({ length: 12 }, (_, i) => passage(`p${i}`, 'glacier'))),
  );
  const { hits, total, counts } = query(index, 'glacier', {}, { limit: 5 });
  assert.equal(hits.length, 5);
  assert.equal(total, 12);
  assert.deepEqual(counts.kind, { article: 12 });
});

test('shows of a long passage the sentence with what was asked, marked, at most sixty words', () => {
  const text = `${many(30)}. Then the glacier melts before the eyes of all who came there to see it today. ${many(90)}.`;
  const [hit] = query(openIndex(buildIndex([passage('p1', text)])), 'glacier melts').hits;
  const shown = hit?.snippet.map((part) => part.text).join('') ?? '';
  assert.match(
    shown,
    /^… Then the glacier melts before the eyes of all who came there to see it today\. …$/,
  );
  assert.deepEqual(
    hit?.snippet.filter(({ mark }) => mark).map((part) => part.text),
    ['glacier melts'],
  );
  const [long] = query(
    openIndex(buildIndex([passage('p1', `${many(50)} glacier ${many(90)}`)])),
    'glacier',
  ).hits;
  const words = long?.snippet
    .map((part) => part.text)
    .join('')
    .split(' ')
    .filter((word) => word !== '…');
  assert.equal(words?.length, 60);
  assert.match(long?.snippet.map((part) => part.text).join('') ?? '', /^… .*glacier.* …$/);
});
