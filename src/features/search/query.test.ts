import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildIndex } from './build-index.ts';
import { openIndex } from './open-index.ts';
import type { SearchNames, SearchPassage } from './passage.ts';
import { query } from './query.ts';

const passage = (id: string, text: string, more: Partial<SearchPassage> = {}): SearchPassage => ({
  kind: 'article',
  id,
  title: '',
  text,
  reports: ['north'],
  people: [],
  days: [],
  ...more,
});

const names: SearchNames = {
  reports: [
    { id: 'north', label: 'From the north' },
    { id: 'south', label: 'From the south' },
  ],
  people: [{ id: 'ida-holm', label: 'Ida Holm' }],
  aliases: [
    ['Ida Holm', 'Ada Holm', 'Dr Holm'],
    ['World Weather Service', 'WWS'],
  ],
};

const index = openIndex(
  JSON.parse(
    JSON.stringify(
      buildIndex(
        [
          passage(
            'p1',
            'Ida Holm met the harbour master. The ice house stood “at the lowest point” of the bay.',
            {
              people: ['ida-holm'],
            },
          ),
          passage(
            'p2',
            'The foreign ministry of the north cancelled its two-day survey of the glacier.',
            {
              scraped:
                'The overseas ministry of the north cancelled its two-day survey of the glacier.',
              days: ['2020-02-01'],
            },
          ),
          passage('p3', 'Glaciers are shrinking, the World Weather Service wrote at 4:30 pm.', {
            reports: ['south'],
          }),
          passage('p4', 'A balloon over the point; lowest of all lay the fog.', {
            reports: ['south'],
          }),
          passage('survey', 'Six people go to the glacier.', {
            kind: 'event',
            title: 'The survey begins',
            reports: ['north', 'south'],
          }),
        ],
        names,
      ),
    ),
  ),
);

const ids = (text: string, filters = {}, options = {}) =>
  query(index, text, filters, options).hits.map(({ id }) => id);

test('finds words in any order, whatever their form, case, accents and hyphens', () => {
  assert.deepEqual(ids('glaciër SURVEYS'), ['p2', 'survey']);
  assert.deepEqual(ids('meeting'), ['p1']);
  assert.deepEqual(ids('canceled'), ['p2']);
  assert.deepEqual(ids('two day'), ['p2']);
  assert.deepEqual(ids('harbor'), ['p1']);
  assert.deepEqual(ids('6'), ['survey']);
  assert.deepEqual(ids('4:30'), ['p3']);
});

test('finds phrases only as they stand, in any quotation marks', () => {
  assert.deepEqual(ids('“lowest point”'), ['p1']);
  assert.deepEqual(ids('"lowest point"'), ['p1']);
  assert.deepEqual(ids('"point lowest"'), ['p4']);
  assert.deepEqual(ids('"lowest glacier"'), []);
  assert.deepEqual(ids('lowest point').sort(), ['p1', 'p4']);
});

test('leaves out what has a word after a minus', () => {
  assert.deepEqual(ids('glacier -survey'), ['p3']);
  assert.deepEqual(ids('lowest −"lowest point"'), ['p4']);
});

test('forgives slips, and says so', () => {
  const { hits, notes } = query(index, 'balolon');
  assert.deepEqual(
    hits.map(({ id }) => id),
    ['p4'],
  );
  assert.deepEqual(ids('Hlom'), ['p1']);
  assert.deepEqual(notes, [{ typed: 'balolon', kind: 'corrected', words: ['balloon'] }]);
});

test('does not take a real word for a slip', () => {
  const { total, notes } = query(index, 'horse');
  assert.equal(total, 0);
  assert.deepEqual(notes, [{ typed: 'horse', kind: 'missing', words: ['house'] }]);
});

test('finds nothing for nonsense, alone or beside other words', () => {
  assert.equal(query(index, 'zxqv').total, 0);
  assert.equal(query(index, 'glacier zxqv').total, 0);
});

test('finds what begins like the last word', () => {
  assert.deepEqual(ids('ballo'), ['p4']);
  assert.deepEqual(ids('ballo '), []);
  assert.deepEqual(ids('the bay hou'), ['p1']);
});

test('takes a whole word for a beginning only while it is typed', () => {
  assert.deepEqual(ids('hour'), []);
  assert.deepEqual(ids('ball'), []);
  assert.deepEqual(ids('ball', {}, { typing: true }), ['p4']);
});

test('finds a name by its other forms', () => {
  assert.deepEqual(ids('Ada Holm'), ['p1']);
  assert.deepEqual(ids('WWS'), ['p3']);
});

test('finds words that are written together or apart', () => {
  assert.deepEqual(ids('icehouse'), ['p1']);
});

test('finds the scraped wording and says that it is that', () => {
  const [hit] = query(index, 'overseas ministry').hits;
  assert.equal(hit?.id, 'p2');
  assert.ok(hit.snippet.some(({ text, mark }) => mark && text.startsWith('foreign')));
  assert.ok(hit.scraped?.some(({ text, mark }) => mark && text === 'overseas'));
  assert.equal(query(index, 'foreign ministry').hits[0]?.scraped, undefined);
});

test('shows the sentence and where it stands', () => {
  const [hit] = query(index, 'harbour').hits;
  assert.deepEqual(hit?.report, { id: 'north', label: 'From the north' });
  assert.equal(
    hit.snippet.map(({ text }) => text).join(''),
    'Ida Holm met the harbour master. The ice house stood “at the lowest point” of the bay.',
  );
  assert.deepEqual(
    hit.snippet.filter(({ mark }) => mark).map(({ text }) => text),
    ['harbour'],
  );
  assert.equal(hit.fragment, 'text=Holm%20met%20the-,harbour,-master.%20The%20ice');
  const [quoted] = query(index, '"lowest point"').hits;
  assert.equal(
    quoted?.fragment,
    `text=${encodeURIComponent('stood “at the')}-,lowest%20point,-${encodeURIComponent('” of the bay')}`,
  );
});

test('narrows by filters and counts what each would leave', () => {
  assert.deepEqual(ids('glacier', { report: 'south' }), ['p3', 'survey']);
  assert.deepEqual(ids('glacier', { day: '2020-02-01' }), ['p2']);
  assert.deepEqual(ids('harbour', { person: 'ida-holm' }), ['p1']);
  const { counts } = query(index, 'glacier', { kind: 'article' });
  assert.deepEqual(counts.kind, { article: 2, event: 1 });
  assert.deepEqual(counts.report, { north: 1, south: 1 });
});

test('offers passages that have the most of it when none has all', () => {
  const { hits, partial } = query(index, 'shrinking glacier service balloon');
  assert.ok(partial);
  assert.equal(hits[0]?.id, 'p3');
});

test('answers nothing to nothing', () => {
  for (const text of ['', '  ', '-', '""', '-balloon', '\u0000', '"""" - -- "']) {
    assert.equal(query(index, text).total, 0, text);
  }
});
