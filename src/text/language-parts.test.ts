import assert from 'node:assert/strict';
import { test } from 'node:test';
import { languageParts } from './language-parts.ts';

test('a text in one language is one part', () => {
  assert.deepEqual(languageParts('The lines came through.'), [{ text: 'The lines came through.' }]);
  assert.deepEqual(languageParts(''), []);
});

test('words of other languages are parts of their own, and nothing is lost', () => {
  const text = '“read also” is “Lire aussi”; “more” is “Mehr zum Thema”';
  const parts = languageParts(text);
  assert.deepEqual(parts, [
    { text: '“read also” is “' },
    { text: 'Lire aussi', language: 'fr' },
    { text: '”; “more” is “' },
    { text: 'Mehr zum Thema', language: 'de' },
    { text: '”' },
  ]);
  assert.equal(parts.map((part) => part.text).join(''), text);
});
