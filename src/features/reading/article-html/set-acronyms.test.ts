import assert from 'node:assert/strict';
import { test } from 'node:test';
import { h } from 'hastscript';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { setAcronyms } from './set-acronyms.ts';

const serializer = unified().use(rehypeStringify);
const set = (...children: Parameters<typeof setAcronyms>[0]) =>
  String(serializer.stringify({ type: 'root', children: setAcronyms(children) }));
const text = (value: string) => ({ type: 'text', value }) as const;

test('text without acronyms comes back unchanged', () => {
  for (const words of ['I was there.', 'A plain Sentence', 'MacDonald’s iPhone', 'B2B', 'J. Doe']) {
    assert.equal(set(text(words)), words);
  }
});

test('acronyms are marked, with or without points, wherever they stand', () => {
  assert.equal(set(text('The UN and U.S.')), 'The <abbr>UN</abbr> and <abbr>U.S.</abbr>');
  assert.equal(set(text('AT&T')), '<abbr>AT&#x26;T</abbr>');
  assert.equal(set(h('p', [h('ins', 'NATO’s')])), '<p><ins><abbr>NATO</abbr>’s</ins></p>');
});

test('what is neither text nor an element stays as it is', () => {
  assert.equal(set({ type: 'comment', value: 'UN' }, text('UN')), '<!--UN--><abbr>UN</abbr>');
});

test('markup in a text stays text', () => {
  assert.equal(set(text('<UN>')), '&#x3C;<abbr>UN</abbr>>');
});
