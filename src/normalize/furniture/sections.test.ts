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

const HEADLINE = 'Senate Votes on Copper Tariffs Again';
const FILLER = 'It went on all day and all night long.';
const isHeading = (...given: Parameters<typeof judge>) =>
  judge(...given)[0]?.includes(given[1] ?? '');

test('one word that recurs is enough where the page puts no links inside, two in five where it does', () => {
  const one = 'The senate of the town met at noon and went home.';
  assert.ok(isHeading(false, HEADLINE, one));
  assert.ok(!isHeading(true, HEADLINE, one));
  assert.ok(isHeading(true, HEADLINE, 'The senate saw copper rise and it went home.'));
  assert.ok(!isHeading(false, HEADLINE, FILLER));
});

test('a section of six words is judged, of five it is not', () => {
  assert.ok(!isHeading(false, HEADLINE, 'It went on all day, too.'));
  assert.ok(isHeading(false, HEADLINE, 'It went on all day.'));
});

test('a line in the form of a link needs three words in four', () => {
  const link = 'Ferries: Bakers Bake Bread';
  assert.ok(isHeading(true, link, 'Bakers and bread met the ferries at the pier in May.'));
  assert.ok(!isHeading(true, link, 'Bakers and bread met the boats at the pier in May.'));
});

test('a section ends at the next heading, and after twelve lines', () => {
  const words = 'Bakers bake bread, and they bake it at night.';
  assert.deepEqual(judge(true, 'Bakers Bake Bread', FILLER, 'Bread That Bakers Bake', words), [
    ['Bread That Bakers Bake'],
    ['Bakers Bake Bread'],
  ]);
  assert.ok(isHeading(true, 'Bakers Bake Bread', ...Array(11).fill(FILLER), words));
  assert.ok(!isHeading(true, 'Bakers Bake Bread', ...Array(12).fill(FILLER), words));
});

test('a stray below a line does not speak for it', () => {
  const lines = ['Copper Tariffs Come Again Soon', 'Copper Tariffs Pass the Senate'];
  assert.deepEqual(judge(true, ...lines, FILLER), [[], lines]);
});

test('of a long line the beginning is read', () => {
  const late = `${FILLER} `.repeat(110);
  assert.ok(!isHeading(true, 'Bakers Bake Bread', `${late}Bakers bake bread.`));
});

test('a heading may be quoted, and has fourteen words at most', () => {
  assert.ok(isHeadingForm('«Le pain» dans la ville'));
  assert.ok(isHeadingForm('Bread '.repeat(14).trim()));
  assert.ok(!isHeadingForm('eBakers of the town'));
});
