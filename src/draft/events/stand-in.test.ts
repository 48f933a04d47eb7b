import assert from 'node:assert/strict';
import { test } from 'node:test';
import { splitClauses } from '../dates/split-clauses.ts';
import { inventReports } from '../invented-reports.ts';
import { nameStory } from '../names/name-story.ts';
import { standIn } from './stand-in.ts';

function subjectOf(pronoun: string, ...paragraphs: string[]) {
  const reports = inventReports(['2022-05-11', ...paragraphs]);
  const sentence = reports[0]?.sentences.at(-1);
  assert.ok(sentence);
  const [clause] = splitClauses(sentence.tokens);
  assert.ok(clause);
  return standIn(pronoun, sentence, clause, nameStory(reports))?.words;
}

test('“she” is the only person of the sentence before whom it fits', () => {
  assert.equal(
    subjectOf('She', 'Then Mayor Marta Lindqvist met engineer Tomas Harrow. She left on Monday.'),
    'Marta Lindqvist',
  );
  assert.equal(
    subjectOf('He', 'Then Mayor Marta Lindqvist met engineer Tomas Harrow. He left on Monday.'),
    'Tomas Harrow',
  );
});

test('“it” is the subject of the sentence before, where that is a thing with its article', () => {
  assert.equal(subjectOf('It', 'The old mill burned down. It was built in 1902.'), 'The old mill');
  assert.equal(subjectOf('It', 'They burned it down. It was built in 1902.'), undefined);
});

test('where two fit, or someone is there who has no name, nobody is meant', () => {
  assert.equal(subjectOf('She', 'Then Marta Lindqvist met Anna Harrow. She left.'), undefined);
  assert.equal(subjectOf('She', 'Then Marta Lindqvist met a doctor. She left.'), undefined);
  assert.equal(subjectOf('It', 'The mill hit the barn. It burned.'), undefined);
  assert.equal(subjectOf('It', 'Soltek bought Vimar. It has ten ships.'), undefined);
});

test('words of another block are not taken: no passage holds both', () => {
  assert.equal(subjectOf('She', 'Then Marta Lindqvist came.', 'She left.'), undefined);
});

test('where nobody is named before, nobody is meant', () => {
  assert.equal(subjectOf('He', 'The old mill burned down. He left on Monday.'), undefined);
});
