import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inventReports } from '../invented-reports.ts';
import { findNameMentions, ordinaryWords } from './find-mentions.ts';

function mentions(...paragraphs: string[]) {
  const sentences = inventReports(['2022-05-11', ...paragraphs]).flatMap(
    (report) => report.sentences,
  );
  return findNameMentions(sentences, ordinaryWords(sentences));
}

test('what a report calls someone stands before the name or behind it', () => {
  const roles = (text: string) =>
    mentions(text)
      .filter(({ words }) => words.length > 1)
      .map(({ roleBefore, roleAfter }) => roleBefore ?? roleAfter);
  assert.deepEqual(roles('Then Mayor Marta Lindqvist left.'), ['Mayor']);
  assert.deepEqual(roles('We met chief engineer Tomas Harrow there.'), ['chief engineer']);
  assert.deepEqual(roles('We met Tomas Harrow, the baker who owns it, there.'), [
    'the baker who owns it',
  ]);
  assert.deepEqual(roles('Then the harbour officer, Nora Beck, left.'), ['harbour officer']);
  assert.deepEqual(roles('Then the new ambassador to Norway, Nora Beck, left.'), [
    'new ambassador to Norway',
  ]);
  assert.deepEqual(roles('We met Tomas Harrow, and it rained.'), [undefined]);
});

test('a word that only opens the sentence is no part of a name that stands alone elsewhere', () => {
  const found = mentions('We saw Solheim there.', 'Afterwards Solheim left.');
  assert.deepEqual(
    found.map(({ words }) => words.join(' ')),
    ['Solheim', 'Solheim'],
  );
});

test('offsets are those of the name without its title', () => {
  for (const { sentence, start, end, words } of mentions('Then Mayor Marta Lindqvist left.')) {
    assert.equal(sentence.text.slice(start, end), words.join(' '));
  }
});

test('a title of two words opens a sentence whole', () => {
  const [found] = mentions('Prime Minister Anna Hale left. The prime minister slept.');
  assert.equal(found?.roleBefore, 'Prime Minister');
});
