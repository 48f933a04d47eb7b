import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildIndex } from './build-index.ts';
import { openIndex } from './open-index.ts';
import type { SearchNames, SearchPassage } from './passage.ts';
import { isUnsure, type QueryOptions, query, type SearchFilters } from './query.ts';
import { spellingOf } from './spelling.ts';

const passage = (id: string, text: string, more: Partial<SearchPassage> = {}): SearchPassage => ({
  kind: 'article',
  id,
  title: '',
  text,
  reports: ['north'],
  people: [],
  ...more,
});

const names: SearchNames = {
  language: 'en-US',
  aliases: [['World Weather Service', 'WWS']],
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
              events: ['survey'],
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
            when: ['2020-02-01', '2020-02-01'],
            reports: ['north', 'south'],
          }),
          passage('north', '', {
            kind: 'report',
            title: 'From the north',
            names: ['far north'],
            reports: ['north'],
          }),
          passage('south', '', { kind: 'report', title: 'From the south', reports: ['south'] }),
          passage('ida-holm', 'Geologist', {
            kind: 'person',
            title: 'Ida Holm',
            names: ['Holm', 'Dr Holm', '~Ada Holm'],
            people: ['ida-holm'],
          }),
        ],
        names,
      ),
    ),
  ),
);

const ask = (text: string, filters: SearchFilters = {}, options: QueryOptions = {}) =>
  query(index, text, filters, { spelling: spellingOf(index), ...options });
const ids = (text: string, filters = {}, options = {}) =>
  ask(text, filters, options).hits.map(({ id }) => id);

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
  const { hits, notes } = ask('balolon');
  assert.deepEqual(
    hits.map(({ id }) => id),
    ['p4'],
  );
  assert.deepEqual(ids('Hlom'), ['ida-holm', 'p1']);
  assert.deepEqual(notes, [{ typed: 'balolon', kind: 'corrected', words: ['balloon'] }]);
});

test('reads a superlative as the word itself', () => {
  const text = 'A low, large, big and busy harbour.';
  const small = openIndex(buildIndex([passage('p1', text)]));
  for (const [typed, word] of [
    ['lowest', 'low'],
    ['largest', 'large'],
    ['biggest', 'big'],
    ['busiest', 'busy'],
  ] as const) {
    const { hits, notes } = query(small, `${typed} `, {}, { spelling: spellingOf(small) });
    assert.deepEqual(notes, [{ typed, kind: 'corrected', words: [word] }]);
    assert.deepEqual(
      hits.map(({ snippet }) => snippet.filter(({ mark }) => mark).map((part) => part.text)),
      [[word]],
    );
  }
  assert.equal(query(small, 'quietest ').total, 0);
});

test('offers the words that a beginning may be, the shortest first, then by their letters', () => {
  const small = openIndex(buildIndex([passage('p1', 'Bold bolts, bolder bolts, a bole.')]));
  assert.deepEqual(query(small, 'bol', {}, { spelling: spellingOf(small) }).notes, [
    { typed: 'bol', kind: 'beginning', words: ['Bold', 'bole', 'bolts', 'bolder'] },
  ]);
});

test('is unsure of what has a word that is nowhere, not of what it corrects', () => {
  assert.ok(isUnsure(query(index, 'fog zxqv')));
  assert.ok(!isUnsure(ask('balolon')));
  assert.ok(!isUnsure(ask('fog')));
});

test('does not take a real word for a slip', () => {
  const { total, notes } = ask('horse');
  assert.equal(total, 0);
  assert.deepEqual(notes, [{ typed: 'horse', kind: 'missing', words: ['house'] }]);
});

test('finds nothing for nonsense, and the rest of what was asked beside it', () => {
  assert.equal(ask('zxqv').total, 0);
  assert.equal(ask('zxqv qqxz').total, 0);
  const { hits, notes, partial } = ask('fog zxqv');
  assert.deepEqual(
    hits.map(({ id }) => id),
    ['p4'],
  );
  assert.deepEqual(notes, [{ typed: 'zxqv', kind: 'missing', words: [] }]);
  assert.equal(partial, false);
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
  assert.deepEqual(ids('Dr Holm'), ['ida-holm', 'p1']);
  assert.deepEqual(ids('Ada Holm'), ['ida-holm', 'p1']);
  assert.deepEqual(ids('WWS'), ['p3']);
});

test('finds words that are written together or apart', () => {
  assert.deepEqual(ids('icehouse'), ['p1']);
});

test('finds the scraped wording and says that it is that', () => {
  const [hit] = ask('overseas ministry').hits;
  assert.equal(hit?.id, 'p2');
  assert.ok(hit.snippet.some(({ text, mark }) => mark && text.startsWith('foreign')));
  assert.ok(hit.scraped?.some(({ text, mark }) => mark && text === 'overseas'));
  assert.equal(ask('foreign ministry').hits[0]?.scraped, undefined);
});

test('shows the sentence and where it stands', () => {
  const [hit] = ask('harbour').hits;
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
  const [quoted] = ask('"lowest point"').hits;
  assert.equal(
    quoted?.fragment,
    `text=${encodeURIComponent('stood “at the')}-,lowest%20point,-${encodeURIComponent('” of the bay')}`,
  );
});

test('narrows by filters and counts what each would leave', () => {
  assert.deepEqual(ids('glacier', { report: 'south' }), ['p3', 'survey']);
  assert.deepEqual(ids('glacier', { day: '2020-02-01' }), ['p2', 'survey']);
  assert.deepEqual(ids('harbour', { person: 'ida-holm' }), ['p1']);
  const { counts } = ask('glacier', { kind: 'article' });
  assert.deepEqual(counts.kind, { article: 2, event: 1 });
  assert.deepEqual(counts.report, { north: 1, south: 1 });
});

test('offers passages that have the most of it when none has all', () => {
  const { hits, partial } = ask('shrinking glacier service balloon');
  assert.ok(partial);
  assert.equal(hits[0]?.id, 'p3');
});

test('lists what a filter leaves when no words are asked: the thing itself, what happened, the passages', () => {
  assert.deepEqual(ids('', { person: 'ida-holm' }), ['ida-holm', 'p1']);
  assert.deepEqual(ids('', { day: '2020-02-01' }), ['survey', 'p2']);
  assert.deepEqual(ids(' ', { report: 'south' }), ['south', 'p3', 'p4', 'survey']);
});

test('finds nothing without a phrase that was quoted', () => {
  assert.deepEqual(ids('glacier "lowest glacier"'), []);
  assert.deepEqual(ids('"lowest glacier"'), []);
  assert.deepEqual(ids('glacier "zxqv qqxz"'), []);
});

test('answers nothing to nothing', () => {
  for (const text of ['', '  ', '-', '""', '-balloon', '\u0000', '"""" - -- "']) {
    assert.equal(ask(text).total, 0, text);
  }
});
