import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from '#fast-check';
import { findTimes } from '../dates/find-times.ts';
import { inventSentence } from '../invented-reports.ts';
import { trimClause } from './trim-clause.ts';

function trim(text: string) {
  const sentence = inventSentence(text);
  const times = findTimes(sentence, {
    written: '2022-05-11',
    lastDay: undefined,
    likeDay: () => undefined,
  });
  return trimClause(sentence.text, sentence.tokens, times);
}

for (const [text, title] of [
  ['On Monday, the council voted to close the school.', 'The council voted to close the school'],
  ['The bridge opened to walkers on Sunday.', 'The bridge opened to walkers'],
  [
    'Two people were killed on Monday when a bus hit a wall, police said.',
    'Two people were killed when a bus hit a wall',
  ],
  ['Police said that two people were killed on Monday.', 'Two people were killed'],
  ['Tomas Harrow, the engineer who drew it, left Oslo on Monday.', 'Tomas Harrow left Oslo'],
  [
    'The minister said on Friday that she would not resign.',
    'The minister said that she would not resign',
  ],
  ['The parade is tomorrow.', 'The parade is tomorrow'],
  [
    'A third victim, a man of 41, died in hospital on Friday, bringing the dead to three.',
    'A third victim died in hospital',
  ],
] as const) {
  test(`“${text}” is cut to its point`, () => {
    assert.equal(trim(text).text, title);
  });
}

test('a clause without a verb, and one that begins with a pronoun, say too little', () => {
  assert.ok(trim('The old mill.').score < 0);
  assert.ok(trim('He left on Monday.').score < trim('Hale left on Monday.').score);
});

test('a title has no word that its sentence has not, in the order of the sentence', () => {
  const word = fc.constantFrom(
    'the',
    'Mill',
    'burned',
    'on',
    'Monday',
    ',',
    'which',
    'said',
    'that',
    'two',
    'after',
    '“',
    '”',
    '(',
    ')',
    'in',
    'died',
    '.',
    'and',
    'police',
  );
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 30 }), (words) => {
      const text = words.join(' ');
      const [sentence] = [inventSentence(`A ${text}`)];
      const title = trimClause(sentence.text, sentence.tokens, []).text;
      const own = sentence.tokens.map((token) => token.lower);
      let at = 0;
      for (const part of title.toLowerCase().match(/[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu) ?? []) {
        const found = own.indexOf(part, at);
        assert.ok(found >= 0, `${part} of “${title}” in “${sentence.text}”`);
        at = found + 1;
      }
    }),
  );
});
