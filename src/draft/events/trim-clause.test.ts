import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from '#fast-check';
import { findTimes } from '../dates/find-times.ts';
import { splitClauses, tokensOfClause } from '../dates/split-clauses.ts';
import { inventSentence } from '../invented-reports.ts';
import { trimClause } from './trim-clause.ts';

function trim(text: string) {
  const sentence = inventSentence(text);
  const times = findTimes(sentence, {
    written: '2022-05-11',
    lastDay: undefined,
    likeDay: () => undefined,
  });
  return trimClause(sentence, sentence.tokens, times);
}

for (const [text, title] of [
  ['On Monday, the council voted to close the school.', 'The council voted to close the school'],
  ['The bridge opened to walkers on Sunday.', 'The bridge opened to walkers'],
  [
    'Two people were killed on Monday when a bus hit a wall, police said.',
    'Two people were killed when a bus hit a wall, police said',
  ],
  ['Police said that two people were killed on Monday.', 'Police said that two people were killed'],
  ['Hale claimed the barn burned on Monday.', 'Hale claimed the barn burned'],
  ['Hale denied that he sold the barn on Monday.', 'Hale denied that he sold the barn'],
  ['If convicted, Hale will go to jail on Monday.', 'If convicted, Hale will go to jail'],
  ['Hale will resign on Monday, if the vote fails.', 'Hale will resign, if the vote fails'],
  ['Hale will resign on Monday unless she wins.', 'Hale will resign unless she wins'],
  [
    'According to the agency, the barn burned on Monday.',
    'According to the agency, the barn burned',
  ],
  ['Hale reportedly sold the barn on Monday.', 'Hale reportedly sold the barn'],
  ['Hale, who denied the charges, was jailed on Monday, after a trial.', 'Hale was jailed'],
  ['Shares fell on Tuesday in answer to Monday’s vote.', 'Shares fell in answer to Monday’s vote'],
  ['Capt. Albert Hale left Oslo on Monday.', 'Capt. Albert Hale left Oslo'],
  ['Tomas Harrow, the baker who owns it, left Oslo on Monday.', 'Tomas Harrow left Oslo'],
  [
    'The minister said on Friday that she would not resign.',
    'The minister said that she would not resign',
  ],
  [
    'Divers had found cracks in the quay as recently as last week.',
    'Divers had found cracks in the quay',
  ],
  [
    'The fall of an old stone tower in the upper part of Carrow forced more than forty people to flee on Monday.',
    'The fall of an old stone tower in the upper part of Carrow forced more than forty people to flee',
  ],
  ['The bay rose between Saturday and Monday.', 'The bay rose between Saturday and Monday'],
  ['The parade is tomorrow.', 'The parade is tomorrow'],
  [
    'A third victim, a man of 41, died in the clinic on Friday, raising the dead to three.',
    'A third victim died in the clinic',
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

test('a clause that is only a condition is no title', () => {
  const sentence = inventSentence('Hale will stay if the vote fails on Monday');
  const tokens = sentence.tokens.slice(3);
  assert.ok(trimClause(sentence, tokens, []).score < 0);
});

test('what someone claimed of two days is claimed of both', () => {
  const sentence = inventSentence('Hale claimed the ship sank in 1999 and was raised in 2012.');
  for (const clause of splitClauses(sentence.tokens)) {
    const { text, score } = trimClause(sentence, tokensOfClause(sentence.tokens, clause), []);
    assert.ok(score < 0 || text.includes('claimed'), text);
  }
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
      const title = trimClause(sentence, sentence.tokens, []).text;
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

test('“nine” is a number like all others', () => {
  const [nine, eight] = ['Nine', 'Eight'].map((many) =>
    trim(`${many} boats left Carrow on Monday, and ${many.toLowerCase()} came back.`),
  );
  assert.deepEqual(nine?.score, eight?.score);
  assert.equal(nine?.text, eight?.text.replace('Eight', 'Nine').replace('eight', 'nine'));
});

test('a long clause is not cut behind a verb whose object says the deed', () => {
  assert.match(
    trim(
      'Mayor Ada Quill asked the Halver Water Company to hand over all the letters of the past six years by Monday.',
    )?.text ?? '',
    /hand over all/,
  );
});

test('a given name that ends like a participle opens no aside', () => {
  assert.equal(trim('Alfred Pym, 74, died on Sunday.')?.text, 'Alfred Pym died');
});

test('what is told keeps its verb, however long the clause', () => {
  assert.equal(
    trim(
      'The chief engineer of a Halver water firm told a public inquiry that alarms at the old dam went unread for five hours.',
    )?.text,
    'The chief engineer of a Halver water firm told a public inquiry that alarms at the old dam went unread',
  );
  assert.equal(
    trim('Residents held up photographs of those who had lost their homes.')?.text.endsWith(
      'those',
    ),
    false,
  );
});
