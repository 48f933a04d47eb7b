import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  restoredText,
  type Span,
  scrapedText,
  type TextBlock,
} from '../../article/article-body.ts';
import { withholdBlock } from './withhold-block.ts';

const mark = (words: number) => `[${words}]`;
const block = (...spans: Span[]): TextBlock => ({ id: 'p1', role: 'paragraph', spans });
const change = (was: string) => ({
  change: { was, kind: 'habit', rule: 'r', reason: 'r', grade: 'certain' } as const,
});
const readings = (own: TextBlock, shown: Parameters<typeof withholdBlock>[1]) => {
  const { block: made, taken } = withholdBlock(own, shown, mark);
  return [restoredText(made), scrapedText(made), taken];
};

test('what is shown stays in both readings, and a gap has the number of its words', () => {
  const own = block(
    { text: 'One two. ' },
    { text: 'Three', ...change('Drei') },
    { text: ' four. Five.' },
  );
  assert.deepEqual(readings(own, [{ start: 9, end: 20 }]), [
    '[2] Three four. [1]',
    '[2] Drei four. [1]',
    ['One two. ', 'One two. ', ' Five.', ' Five.'],
  ]);
});

test('a change that is cut is shown whole, and one in a gap goes in both readings', () => {
  const own = block({ text: 'Old man', ...change('Aged fellow') }, { text: ' ran.' });
  assert.deepEqual(readings(own, [{ start: 4, end: 12 }])[1], 'Aged fellow ran.');
  assert.deepEqual(readings(own, []), ['[3]', '[3]', ['Old man ran.', 'Aged fellow ran.']]);
});

test('stretches that only spaces part are one, and those that overlap', () => {
  const own = block({ text: 'One. Two. Three.' });
  assert.equal(
    readings(own, [
      { start: 5, end: 9 },
      { start: 0, end: 4 },
    ])[0],
    'One. Two. [1]',
  );
  assert.equal(
    readings(own, [
      { start: 0, end: 7 },
      { start: 2, end: 9 },
    ])[0],
    'One. Two. [1]',
  );
});

test('what was cut out of the text stays inside what is shown and goes at its bounds', () => {
  const own = block(
    { text: '', ...change('AD ') },
    { text: 'One' },
    { text: '', ...change(' AD') },
    { text: ' two.' },
  );
  assert.deepEqual(readings(own, [{ start: 0, end: 8 }]).slice(0, 2), ['One two.', 'One AD two.']);
  const line = block({ text: '', ...change('Read also') });
  assert.deepEqual(readings(line, []), ['', '', ['Read also']]);
});

test('marks without words leave no gap', () => {
  assert.equal(
    readings(block({ text: 'One. – Two.' }), [
      { start: 0, end: 4 },
      { start: 7, end: 11 },
    ])[0],
    'One.Two.',
  );
});

test('a stretch is found again, or the mark in its place', () => {
  const { place } = withholdBlock(
    block({ text: 'One two. Three. Four.' }),
    [{ start: 9, end: 15 }],
    mark,
  );
  assert.deepEqual(place({ start: 9, end: 14 }), { start: 4, end: 9 });
  assert.deepEqual(place({ start: 0, end: 3 }), { start: 0, end: 3, withheld: 2 });
  assert.deepEqual(place({ start: 12, end: 20 }), { start: 11, end: 14, withheld: 1 });
  assert.deepEqual(place({ start: 40, end: 41 }), { start: 0, end: 0, withheld: 0 });
});
