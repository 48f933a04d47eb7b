import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { QuoteFile } from '../../schemas/quote.ts';
import { assembleInvented, changeFirst, inventedProblems, inventStory } from '../invented-story.ts';

/** The invented utterance changed. */
const changeQuote = (data: Partial<QuoteFile>, lines?: Readonly<Record<string, number>>) => ({
  quotes: [changeFirst(inventStory().quotes, data, lines)],
});

test('utterances come in the order of their events, those without one last', () => {
  const { quotes } = inventStory();
  const at = (id: string, event: string | undefined) => ({
    ...changeFirst(quotes, { event, speaker: undefined }),
    id,
  });
  const story = assembleInvented({
    quotes: [
      at('aside', undefined),
      at('b', 'closing'),
      at('c', 'closing'),
      at('z', 'opening'),
      at('y', 'opening'),
    ],
  });
  assert.deepEqual([...story.quotes.keys()], ['y', 'z', 'b', 'c', 'aside']);
  assert.equal(story.quotes.get('aside')?.speaker, undefined);
  assert.equal(story.quotes.get('aside')?.event, undefined);
});

test('versions in words are laid beside each other, paraphrases are not', () => {
  const first = inventStory().quotes[0]?.data.versions ?? [];
  const second = { report: 'day-two', quote: '“a fine old fair”' };
  const collation = (status: 'spun' | 'paraphrased') =>
    assembleInvented(changeQuote({ versions: [...first, { ...second, status }] })).quotes.get(
      'to-remember',
    )?.collation;
  assert.deepEqual(
    collation('spun')?.versions.map(({ report }) => report),
    ['day-one', 'day-two'],
  );
  assert.deepEqual(
    collation('spun')?.segments.map(({ readings }) => readings),
    [
      ['A', 'a'],
      ['', 'fine old'],
      ['fair', 'fair'],
      ['to remember', ''],
    ],
  );
  assert.equal(collation('paraphrased'), undefined);
});

test('a version that no report has is told at its line and left out', () => {
  const versions = [
    { report: 'day-one', quote: 'A fair to forget', status: 'spun' as const },
    { report: 'day-two', quote: 'a fine old fair', status: 'translated' as const, note: 'By ear.' },
  ];
  const changes = changeQuote({ versions }, { 'versions.0.quote': 7 });
  assert.deepEqual(inventedProblems(changes), [
    'error content/quotes/to-remember.yaml:7  The words “A fair to forget” do not stand in one paragraph of “day-one”. The nearest passage (p1) is: “A fair to remember”',
  ]);
  assert.deepEqual(
    assembleInvented(changes)
      .quotes.get('to-remember')
      ?.versions.map(({ text, status, note }) => [text, status, note]),
    [['a fine old fair', 'translated', 'By ear.']],
  );
});

test('a speaker and an event that are not there are told at their lines', () => {
  const changes = changeQuote({ speaker: 'ida-quil', event: 'openin' }, { speaker: 3, event: 4 });
  assert.deepEqual(inventedProblems(changes), [
    'error content/quotes/to-remember.yaml:3  There is no person “ida-quil”. Did you mean “ida-quill”?',
    'error content/quotes/to-remember.yaml:4  There is no event “openin”. Did you mean “opening”?',
  ]);
});
