import assert from 'node:assert/strict';
import { test } from 'node:test';
import { whyCut, whyUnjudged } from './judge-damage.ts';

const inLanguages = (...value: string[]) => ({
  status: 'inferred' as const,
  value,
  reason: 'It reads so.',
});

test('a text of some length in any English is judged', () => {
  assert.equal(whyUnjudged(inLanguages('en'), 400), undefined);
  assert.equal(whyUnjudged(inLanguages('en-NG'), 400), undefined);
  assert.equal(whyUnjudged(inLanguages('fr', 'en'), 400), undefined);
});

test('a text in another language, or in one that nobody knows, is not judged', () => {
  assert.match(whyUnjudged(inLanguages('sv'), 400) ?? '', /not in English/);
  assert.match(whyUnjudged(inLanguages('en', 'sv'), 400) ?? '', /not in English/);
  assert.match(whyUnjudged(inLanguages('enm'), 400) ?? '', /not in English/);
  const unknown = { status: 'unknown' as const, reason: 'Too little text.' };
  assert.match(whyUnjudged(unknown, 400) ?? '', /language is not known/);
});

test('a few sentences are too short to judge', () => {
  assert.match(whyUnjudged(inLanguages('en'), 40) ?? '', /too short/);
});

test('a copy is cut where its end is marked as broken off, and for no other mark', () => {
  const flag = { start: 3, end: 9, rule: 'mark-cut-end', reason: 'It breaks off.' };
  assert.equal(whyCut([{ ...flag, rule: 'mark-look-alikes' }]), undefined);
  assert.equal(whyCut([{ ...flag, rule: 'mark-look-alikes' }, flag]), 'It breaks off.');
});
