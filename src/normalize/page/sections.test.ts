import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Line } from '../lines.ts';
import { isHeadingForm, judgeHeadings } from './sections.ts';

const line = (text: string, i: number): Line => ({
  block: { id: `p${i + 1}`, start: 0, end: text.length, role: 'paragraph' },
  start: 0,
  end: text.length,
  text,
});
const OPENING = 'The ferry left the harbor on Monday, and nobody saw it return before dawn.';
const judge = (hasLinks: boolean, ...texts: string[]) => {
  const { headings, strays } = judgeHeadings([OPENING, ...texts].map(line), hasLinks);
  return [headings, strays].map((list) => list.map(({ text }) => text));
};

test('a heading speaks of the text that it heads', () => {
  const section = 'Bakers of the town baked all night, and their bread was sold by noon.';
  assert.deepEqual(judge(true, 'Bakers and Their Bread', section), [
    ['Bakers and Their Bread'],
    [],
  ]);
});

test('a headline of another article is a stray', () => {
  const section = 'Bakers of the town baked all night, and their bread was sold by noon.';
  const headline = 'Senate Votes on Copper Tariffs Again';
  assert.deepEqual(judge(true, headline, section), [[], [headline]]);
});

test('headings such as “Background” share no word with their text', () => {
  const section = 'Bakers of the town baked all night, and their bread was sold by noon.';
  assert.deepEqual(judge(true, 'Background and History So Far', section)[0]?.length, 1);
});

test('a heading above next to nothing stays, unless the page puts links inside', () => {
  const headline = 'Senate Votes on Copper Tariffs Again';
  assert.deepEqual(judge(false, headline, 'It did.'), [[headline], []]);
  assert.deepEqual(judge(true, headline, 'It did.'), [[], [headline]]);
});

test('what is spoken, listed or long has no form of a heading', () => {
  assert.ok(isHeadingForm('Bakers and Their Bread'));
  assert.ok(!isHeadingForm('“Where is the bread?”'));
  assert.ok(!isHeadingForm('- Bakers and bread'));
  assert.ok(!isHeadingForm('bakers and their bread'));
  assert.ok(!isHeadingForm('Bread '.repeat(15).trim()));
});
