import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from '#fast-check';
import { buildIndex } from '../build-index.ts';
import { openIndex } from '../open-index.ts';
import type { PassageKind, SearchNames, SearchPassage } from '../passage.ts';
import { isUnsure, type QueryOptions, query, type SearchFilters } from '../query.ts';
import { spellingOf } from '../spelling.ts';
import { makeShards } from './make-shards.ts';
import { openShards } from './open-shards.ts';

/** So small that hardly two things share a file or a block. */
const TINY = { file: 40, block: 2 };

/** What texts, names and questions are made of, so that they meet. */
const CHUNKS = [
  ...[
    'Ida Holm',
    'Holm',
    'North Harbour',
    'harbor',
    'harbours',
    'ice house',
    'icehouse',
    'glacier',
    'glaciers',
    'lowest',
  ],
  ...[
    'low',
    '35 minutes',
    'minutes',
    'lasted',
    'of',
    'the',
    'met',
    'meets',
    '习近平',
    'G7',
    'Group of Seven',
    'e-mail',
  ],
  ...['email', 'June 19', '2020', 'Monday', 'survey', 'surveys', 'C++', 'five'],
];
const word = fc.constantFrom(...CHUNKS);
const words = (most: number) => fc.array(word, { maxLength: most }).map((list) => list.join(' '));
const DAYS = ['2020-06-19', '2020-06', '2022', '2020-06-20'];
const KINDS: readonly PassageKind[] = [
  ...(['event', 'event', 'person', 'place'] as const),
  ...(['event', 'report', 'person', 'place', 'difference', 'topic'] as const),
];

const reportPassage = fc.record({
  text: words(9),
  scraped: fc.option(words(9)),
  report: fc.nat(2),
  told: fc.nat(3),
  who: fc.nat(3),
});
const thing = fc.record({
  title: fc.array(word, { minLength: 1, maxLength: 3 }).map((list) => list.join(' ')),
  names: fc.array(fc.tuple(fc.constantFrom('', '~'), words(2)), { maxLength: 2 }),
  text: words(4),
  when: fc.constantFrom(...DAYS),
  quotes: fc.boolean(),
});
const aliases = fc.array(fc.array(words(2), { minLength: 2, maxLength: 2 }), { maxLength: 2 });

const story = fc.record({
  passages: fc.array(reportPassage, { minLength: 6, maxLength: 14 }),
  things: fc.array(thing, { minLength: KINDS.length, maxLength: KINDS.length }),
  aliases,
});

type Drawn = ReturnType<typeof story.generate>['value'];

/** The passages of a story as they are given to an index. */
function passagesOf({ passages, things }: Drawn): SearchPassage[] {
  return [
    ...passages.map(
      ({ text, scraped, report, told, who }, i): SearchPassage => ({
        kind: 'article',
        id: `p${i}`,
        title: '',
        text: text || 'ice',
        scraped: scraped ?? undefined,
        reports: [`thing-${report}`],
        people: [`thing-${who}`],
        events: [`thing-${told}`],
      }),
    ),
    ...things.map(
      ({ title, names, text, when, quotes }, i): SearchPassage => ({
        kind: KINDS[i] ?? 'topic',
        id: `thing-${i}`,
        title,
        names: names.filter(([, name]) => name !== '').map(([sign, name]) => sign + name),
        text,
        reports: [`thing-${i}`],
        people: [`thing-${i}`],
        ...(KINDS[i] === 'event' && { when: [when, when] as const }),
        ...(quotes && {
          versions: [{ report: `thing-${passages[0]?.report}`, block: 'p0', start: 0, end: 30 }],
        }),
      }),
    ),
  ];
}

const asked = fc.oneof(
  words(3),
  word,
  word.map((one) => one.split(' ')[0] ?? ''),
  fc.tuple(words(1), word).map(([some, last]) => `${some} ${last.slice(0, -1)}`),
  fc.tuple(word, fc.nat(3)).map(([one, at]) => one.slice(0, at) + one.slice(at + 1)),
  words(2).map((some) => `"${some}"`),
  fc.tuple(words(2), word).map(([some, without]) => `${some} -${without}`),
  fc
    .tuple(fc.constantFrom('when', 'where', 'how long', 'who is', 'what time'), words(2))
    .map((parts) => parts.join(' ')),
  fc.constantFrom(
    'june 19',
    '2020',
    '6/19',
    'monday',
    'june',
    'ih',
    'h',
    'i h',
    'the',
    'ice zxqv',
    '',
  ),
);
const filters = fc.oneof(
  fc.constant({}),
  fc.record({ report: fc.constantFrom('thing-0', 'thing-1') }),
  fc.record({
    person: fc.constantFrom('thing-0', 'thing-1'),
    kind: fc.constantFrom('article', 'event'),
  }),
  fc.record({ day: fc.constant('2020-06-19') }),
);

function open(passages: readonly SearchPassage[], names: SearchNames, sizes = TINY) {
  const data = buildIndex(passages, names);
  const { root, files } = makeShards(data, sizes);
  const fetched: string[] = [];
  const shards = openShards(JSON.parse(JSON.stringify(root)), async (name) => {
    fetched.push(name);
    return JSON.parse(files.get(name) ?? '');
  });
  const whole = openIndex(data);
  return { data, whole, shards, fetched, files };
}

test('an index in parts answers as the whole one does', async () => {
  await fc.assert(
    fc.asyncProperty(
      story,
      fc.array(fc.tuple(asked, filters, fc.boolean()), { minLength: 30, maxLength: 30 }),
      async (drawn, questions) => {
        const { data, whole, shards } = open(passagesOf(drawn), {
          language: 'en-US',
          aliases: drawn.aliases,
        });
        for (const [text, narrowed, typing] of questions) {
          const options = { typing, limit: 5 };
          const ask = async (more: QueryOptions = {}) =>
            shards.run(text, () =>
              query(shards.index, text, narrowed as SearchFilters, { ...options, ...more }),
            );
          const first = await ask();
          assert.equal(
            isUnsure(first),
            isUnsure(query(whole, text, narrowed as SearchFilters, options)),
          );
          const spelt = { ...options, spelling: spellingOf(whole) };
          const { counts, ...expected } = query(whole, text, narrowed as SearchFilters, spelt);
          const { counts: kinds, ...found } = await ask({
            spelling: spellingOf(shards.index, data.realWords),
          });
          assert.deepEqual(found, expected, text);
          assert.deepEqual(kinds.kind, counts.kind);
        }
      },
    ),
    { numRuns: 12, endOnFailure: true },
  );
});
