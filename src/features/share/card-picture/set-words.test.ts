import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setWords } from './set-words.ts';
import { loadTypeface } from './typeface.ts';

const type = loadTypeface(400);
const setting = { size: 20, width: 200, height: 200, lineHeight: 30 };
const set = (words: string, more: Partial<Parameters<typeof setWords>[2]> = {}) =>
  setWords(words, type, { ...setting, ...more });

/** The first and the last column of a mask that something covers. */
function reach({ width, data }: ReturnType<typeof setWords>) {
  const columns = [...data.keys()].filter((at) => (data[at] ?? 0) > 0).map((at) => at % width);
  return [
    columns.reduce((a, b) => Math.min(a, b), width),
    columns.reduce((a, b) => Math.max(a, b), 0),
  ];
}

test('words are set in as many lines as they need', () => {
  assert.equal(set('One line').height, 30);
  assert.equal(set('Some words that need two lines').height, 60);
});

test('lines end after a space, a dash, and a hyphen before no digit', () => {
  const widths = [set('over'), set('over-')].map((mask) => reach(mask)[1] ?? 0);
  const width = (widths[1] ?? 0) + 4;
  assert.equal(set('over-long', { width }).height, 60);
  assert.equal(set('over long', { width }).height, 60);
  assert.deepEqual(
    set('over-long', { width }).data.subarray(0, width * 30),
    set('over-', { width }).data,
  );
  assert.ok(set('over\u{a0}long', { width }).data.length > set('over', { width }).data.length);
});

test('a word longer than a line goes on in the next', () => {
  const long = set('W'.repeat(30));
  assert.ok(long.height >= 90);
  assert.ok((reach(long)[1] ?? 0) > 150);
});

test('of words that do not fit the last line ends in an ellipsis', () => {
  const cut = set('Some words that need two lines', { height: 45 });
  assert.equal(cut.height, 30);
  assert.deepEqual(cut, set('Some words that need…', { height: 45 }));
  assert.equal(set('Some words', { height: 20 }).height, 0);
});

test('lines begin at the left, or end at the right', () => {
  assert.ok((reach(set('left'))[0] ?? 0) < 3);
  assert.ok((reach(set('right', { toTheRight: true }))[1] ?? 0) > 195);
});

test('tracking brings letters nearer to one another, and pairs stand as their shapes want', () => {
  const widthOf = (words: string, tracking = 0) => reach(set(words, { tracking }))[1] ?? 0;
  assert.ok(widthOf('letters', -1) < widthOf('letters'));
  const pair = type.set('To').reduce((sum, { advance }) => sum + advance, 0);
  const apart = [...'To'].flatMap((letter) => type.set(letter));
  assert.ok(pair < apart.reduce((sum, { advance }) => sum + advance, 0));
});

test('each alphabet is set by the font that has it, and marks that are not seen need no letter', () => {
  assert.ok([...'aŁΩЖệ\u{200d}\u{ad}\n'].every(type.has));
  assert.ok(!type.has('港'));
  assert.equal(type.set('aЖ\u{200d}').length, 2);
  assert.notEqual(type.set('a')[0]?.font, type.set('Ж')[0]?.font);
});
