import assert from 'node:assert/strict';
import { test } from 'node:test';
import { extractQuotations, quotedWords } from './extract-quotations.ts';

const texts = (text: string) => extractQuotations(text).map((quotation) => quotation.text);

test('a text without quotation marks has no quotations', () => {
  assert.deepEqual(texts('The baker’s oven isn’t hot, and the millers’ flour is dear.'), []);
});

test('curly, straight and angled marks are read, without the marks', () => {
  assert.deepEqual(texts('He said “bread” and "salt" and «oil».'), ['bread', 'salt', 'oil']);
});

test('offsets are those of the quoted words', () => {
  const text = 'He said: “Fresh bread.”';
  const [quotation] = extractQuotations(text);
  assert.equal(text.slice(quotation?.start, quotation?.end), 'Fresh bread.');
  assert.equal(quotation?.closed, true);
});

test('a quotation inside another is told by its depth', () => {
  const found = extractQuotations('She said: “He called it ‘stale bread’, of all things.”');
  assert.deepEqual(
    found.map(({ text, depth }) => [text, depth]),
    [
      ['He called it ‘stale bread’, of all things.', 0],
      ['stale bread', 1],
    ],
  );
});

test('apostrophes inside quotations do not close them', () => {
  assert.deepEqual(texts('“It’s the bakers’ oven,” he said.'), ['It’s the bakers’ oven,']);
  assert.deepEqual(texts('"It\'s warm," he said.'), ["It's warm,"]);
});

test('a closing mark of the wrong shape closes', () => {
  assert.deepEqual(texts('He asked for “less salt.“'), ['less salt.']);
  assert.deepEqual(texts('He asked for ”less salt.”'), ['less salt.']);
});

test('marks glued to the words around them are read', () => {
  assert.deepEqual(texts('They met for “frank talks”the baker said. “Very frank.”.'), [
    'frank talks',
    'Very frank.',
  ]);
});

test('a quotation that the paragraph does not close goes to its end', () => {
  const [quotation] = extractQuotations('He went on: “And then we baked. ');
  assert.equal(quotation?.text, 'And then we baked.');
  assert.equal(quotation?.closed, false);
});

test('a closing mark alone, feet and inches, and an empty pair are no quotations', () => {
  assert.deepEqual(texts('as before.” He left'), []);
  assert.deepEqual(texts('a 6" nail'), []);
  assert.deepEqual(texts('nothing in “”'), []);
});

test('the quoted words of a passage are taken out of it', () => {
  assert.equal(quotedWords('he called it “warm” and “dear”, too'), 'warm … dear');
  assert.equal(quotedWords('he called it warm'), 'he called it warm');
});

test('a quotation that is closed closes those that were left open within it', () => {
  const found = extractQuotations('“He said ‘so, and went.” Nobody knew.');
  assert.deepEqual(
    found.map(({ text, closed, depth }) => [text, closed, depth]),
    [
      ['He said ‘so, and went.', true, 0],
      ['so, and went.', false, 1],
    ],
  );
});

test('marks around no letter hold no quotation', () => {
  assert.deepEqual(texts('He wrote “(…)” and “…” there.'), []);
});

test('single marks quote, and are told from apostrophes', () => {
  assert.deepEqual(texts("He said 'bread' and 'salt'."), ['bread', 'salt']);
  assert.deepEqual(texts("'It's warm,' she said."), ["It's warm,"]);
  assert.deepEqual(texts('He said ‘bread’ to the millers’ men.'), ['bread']);
});

test('a mark glued to what stands before it opens by its shape only', () => {
  for (const text of ['said“bread” he', 'said„bread“ he', 'said«bread» he', 'said.‘bread’ he']) {
    assert.deepEqual(texts(text), ['bread'], text);
  }
  assert.deepEqual(texts('said"bread" he'), []);
  assert.deepEqual(texts('said”bread he'), []);
});

test('a mark opens before a sum, a bracket or dots, and never before a space', () => {
  assert.deepEqual(texts('He paid “$5” or "(some) more" or "…more".'), [
    '$5',
    '(some) more',
    '…more',
  ]);
  assert.deepEqual(texts('He paid " 5 and went.'), []);
  assert.deepEqual(texts('He paid “, 5 and went.'), []);
});

test('a text may be one quotation, and quotations stand after dashes and brackets', () => {
  assert.deepEqual(texts('"Bread"'), ['Bread']);
  assert.deepEqual(texts('so ("bread") and—"salt"'), ['bread', 'salt']);
});

test('a double quotation within a single one within a double one is told', () => {
  assert.deepEqual(
    extractQuotations('“He said ‘she said “no” again’ today”').map(({ text, depth }) => [
      text,
      depth,
    ]),
    [
      ['He said ‘she said “no” again’ today', 0],
      ['she said “no” again', 1],
      ['no', 2],
    ],
  );
});

test('what is quoted within a quotation is not told twice', () => {
  assert.equal(quotedWords('“He called it ‘stale’, too”'), 'He called it ‘stale’, too');
});

test('a closing mark of a kind that is not open closes nothing', () => {
  assert.deepEqual(texts('He said ‘so” now’ there.'), ['so” now']);
});

test('an apostrophe within a quotation within a single one closes neither', () => {
  assert.deepEqual(texts('‘He said “the millers’ oven” now’'), [
    'He said “the millers’ oven” now',
    'the millers’ oven',
  ]);
});

test('an opening mark within a quotation of its own kind closes it', () => {
  assert.deepEqual(texts('He said “so,“Bread” and left.'), ['so,']);
});

test('a mark after another one opens', () => {
  assert.deepEqual(texts('“‘Bread’ was said”'), ['‘Bread’ was said', 'Bread']);
});

test('marks with spaces inside, and corner brackets, hold quotations', () => {
  const words = (text: string) => extractQuotations(text).map((quotation) => quotation.text);
  assert.deepEqual(words('« Nous ne pouvons pas attendre », a dit Ann.'), [
    'Nous ne pouvons pas attendre',
  ]);
  assert.deepEqual(words('Sie sagte »Wir warten nicht« und ging.'), ['Wir warten nicht']);
  assert.deepEqual(words('彼女は「待てない」と言った。'), ['待てない']);
  assert.deepEqual(words('Sie sagte „Wir warten nicht“ und ging.'), ['Wir warten nicht']);
});
