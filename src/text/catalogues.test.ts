import assert from 'node:assert/strict';
import { test } from 'node:test';
import { en } from './en.ts';
import { CATALOGUES } from './interface.ts';
import { markedParts } from './marked-parts.ts';

/** Every sentence by its path: `search.filters.kind.all`. Of a function it is what it says of samples. */
function sentencesOf(part: unknown, path = ''): [path: string, sentence: unknown][] {
  if (!(part instanceof Object) || part instanceof Function) return [[path, part]];
  return Object.entries(part).flatMap(([key, inner]) => sentencesOf(inner, `${path}.${key}`));
}

const marksOf = (sentence: unknown) =>
  typeof sentence === 'string'
    ? markedParts(sentence)
        .flatMap(({ mark }) => mark ?? [])
        .sort()
    : [];

const others = Object.entries(CATALOGUES).filter(([language]) => language !== 'en');

for (const [language, catalogue] of others) {
  test(`${language} has every sentence of English, and no other`, () => {
    const shape = (part: object) =>
      sentencesOf(part)
        .map(([path, sentence]) => `${path}: ${typeof sentence}`)
        .sort();
    assert.deepEqual(shape(catalogue), shape(en));
  });

  test(`sentences of ${language} have the links and bold words that they have in English`, () => {
    const english = new Map(sentencesOf(en));
    for (const [path, sentence] of sentencesOf(catalogue)) {
      assert.deepEqual(marksOf(sentence), marksOf(english.get(path)), path);
    }
  });
}

test('no sentence is empty, nor begins or ends with a space that nothing says why', () => {
  for (const [language, catalogue] of Object.entries(CATALOGUES)) {
    for (const [path, sentence] of sentencesOf(catalogue)) {
      if (typeof sentence !== 'string') continue;
      assert.notEqual(sentence.trim(), '', `${language}${path}`);
      assert.doesNotMatch(sentence, / {2}|^ +$/, `${language}${path}`);
    }
  }
});

test('French signs do not part from their words at the end of a line', () => {
  const { fr } = CATALOGUES;
  assert.ok(fr);
  for (const [path, sentence] of sentencesOf(fr)) {
    const words = typeof sentence === 'string' ? sentence : String(sentence);
    if (typeof sentence === 'string') assert.doesNotMatch(words, / [:;!?»]|« /u, path);
  }
});
