import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sentenceAround, splitSentences } from './sentence-around.ts';

const sentences = (text: string) =>
  splitSentences(text).map(({ start, end }) => text.slice(start, end));

test('a text is split at the ends of sentences, without the space between', () => {
  assert.deepEqual(sentences('Bread is dear. Is salt?  No!'), [
    'Bread is dear.',
    'Is salt?',
    'No!',
  ]);
  assert.deepEqual(sentences(''), []);
});

test('abbreviations end no sentence', () => {
  const text = 'Mr. Quill left the U.S. Senate. Dr. Marsh stayed.';
  assert.deepEqual(sentences(text), ['Mr. Quill left the U.S. Senate.', 'Dr. Marsh stayed.']);
});

test('a range is widened to its sentence, or to all that it touches', () => {
  const text = 'One is here. Two is there. Three.';
  const around = (start: number, end: number) => {
    const range = sentenceAround(text, start, end);
    return text.slice(range.start, range.end);
  };
  assert.equal(around(13, 16), 'Two is there.');
  assert.equal(around(4, 16), 'One is here. Two is there.');
});
