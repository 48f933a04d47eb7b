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
