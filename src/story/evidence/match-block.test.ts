import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from '#fast-check';
import { restoredText, type Span, type TextBlock } from '../../article/article-body.ts';
import { indexBlock } from './block-index.ts';
import { matchBlock } from './match-block.ts';

const words = fc
  .array(fc.constantFrom('salt', 'bread', 'oil', 'wine', '“fig”', 'a–b', 'it’s'), {
    minLength: 1,
    maxLength: 4,
  })
  .map((list) => list.join(' '));

const span = fc.oneof(
  words.map((text): Span => ({ text: `${text} ` })),
  fc.tuple(words, words).map(
    ([text, was]): Span => ({
      text: `${text} `,
      change: { was: `${was} `, kind: 'habit', rule: 'r', reason: 'r', grade: 'likely' },
    }),
  ),
);

const block = fc
  .array(span, { minLength: 1, maxLength: 5 })
  .map((spans): TextBlock => ({ id: 'p1', role: 'paragraph', spans }));

/** The words of a text from one to another. */
const between = (text: string, from: number, to: number) => {
  const list = text.trim().split(/\s+/);
  const [a, b] = [from % list.length, to % list.length].sort((x, y) => x - y);
  return list.slice(a, (b ?? 0) + 1).join(' ');
};

test('any words of any reading are found, inside the block', () => {
  fc.assert(
    fc.property(
      block,
      fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }),
      fc.nat(30),
      fc.nat(30),
      (one, restored, from, to) => {
        const reading = one.spans
          .map((part, at) => (restored[at] ? part.text : (part.change?.was ?? part.text)))
          .join('');
        const matches = matchBlock(indexBlock(one), between(reading, from, to));
        assert.ok(matches.length > 0);
        for (const { start, end } of matches) {
          assert.ok(start >= 0 && start < end && end <= restoredText(one).length);
        }
      },
    ),
  );
});

test('words of the restored reading are found exactly where they stand', () => {
  fc.assert(
    fc.property(block, fc.nat(30), fc.nat(30), (one, from, to) => {
      const text = restoredText(one);
      const wanted = between(text, from, to);
      const found = matchBlock(indexBlock(one), wanted);
      const places = found.map(({ start, end }) => text.slice(start, end));
      assert.ok(places.includes(wanted), `${wanted} in ${JSON.stringify(places)}`);
    }),
  );
});

test('shapes of marks do not matter', () => {
  const one: TextBlock = { id: 'p1', role: 'paragraph', spans: [{ text: 'it’s “fig” – a–b…' }] };
  assert.equal(matchBlock(indexBlock(one), 'it\'s "fig" - a-b...').length, 1);
});

test('nothing matches nothing', () => {
  const one: TextBlock = { id: 'p1', role: 'paragraph', spans: [{ text: 'salt' }] };
  assert.deepEqual(matchBlock(indexBlock(one), ' \n'), []);
});

/** What is told of the first place where words are found. */
function described(spans: readonly Span[], wanted: string) {
  const [match] = matchBlock(indexBlock({ id: 'p1', role: 'paragraph', spans }), wanted);
  return match;
}

const change = (was: string, kind: 'habit' | 'strip') =>
  ({ was, kind, rule: 'r', reason: 'r', grade: 'certain' }) as const;

test('words that were taken out count as a change of those around and beside them', () => {
  const spans: Span[] = [
    { text: 'the' },
    { text: '', change: change(' very', 'habit') },
    { text: ' old harbour' },
  ];
  const isChanged = (wanted: string) => described(spans, wanted)?.changed;
  assert.equal(isChanged('the old'), true);
  assert.equal(isChanged('the'), true);
  assert.equal(isChanged('old'), false);
  assert.equal(isChanged('harbour'), false);
  const first: Span[] = [
    { text: 'see the ' },
    { text: '', change: change('very ', 'habit') },
    { text: 'old' },
  ];
  assert.equal(described(first, 'old')?.changed, true);
  assert.equal(described(first, 'see')?.changed, false);
  assert.equal(described(first, 'the')?.changed, false);
});

test('page furniture that was cut is no change of words', () => {
  const spans: Span[] = [
    { text: 'the' },
    { text: '', change: change(' ad', 'strip') },
    { text: ' quay' },
  ];
  assert.equal(described(spans, 'the quay')?.changed, false);
});

test('a change or a doubt beside the words is none of theirs', () => {
  const spans: Span[] = [
    { text: 'salt', change: change('oil', 'habit') },
    { text: '-' },
    { text: 'bread', doubt: 'Odd.' },
    { text: '-wine' },
  ];
  assert.deepEqual(described(spans, '-'), { start: 4, end: 5, changed: false, doubts: [] });
  assert.deepEqual(described(spans, 'salt'), { start: 0, end: 4, changed: true, doubts: [] });
  assert.deepEqual(described(spans, 'bread-'), {
    start: 5,
    end: 11,
    changed: false,
    doubts: [{ start: 0, end: 5, reason: 'Odd.' }],
  });
});

test('scraped words that start where a change ends are not widened to it', () => {
  const spans: Span[] = [
    { text: 'top ', change: change('prime ', 'habit') },
    { text: 'first ', change: change('1st ', 'habit') },
    { text: 'envoy' },
  ];
  assert.deepEqual(described(spans, '1st'), { start: 4, end: 10, changed: true, doubts: [] });
});
