import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compileSlot } from './pattern.ts';
import { createTagger } from './tagging.ts';
import { tokenize } from './tokens.ts';

/** Whether the slot fits the word `spun` in the text. */
function fits(pattern: string, text: string, spun = 'spun'): boolean {
  const tokens = tokenize(text);
  const at = tokens.findIndex((token) => token.lower === spun);
  return compileSlot(pattern)({ tokens, tags: createTagger(tokens) }, at, at);
}

test('words stand before and after the place of the spun form', () => {
  assert.ok(fits('a _ of', 'It is a spun of luck'));
  assert.ok(!fits('a _ of', 'It is the spun of luck'));
});

test('a choice may hold several words, and parts may repeat or be left out', () => {
  assert.ok(fits('(the | one of the) @word? _', 'one of the old spun'));
  assert.ok(fits('the @word* _', 'the big old red spun'));
  assert.ok(!fits('the @word+ _', 'the spun'));
});

test('a mark of repetition says how often, a word without one stands once', () => {
  const counts = (pattern: string) =>
    [0, 1, 2, 6, 7].filter((count) => fits(pattern, `the ${'red '.repeat(count)}spun`));
  assert.deepEqual(counts('the red _'), [1]);
  assert.deepEqual(counts('the red? _'), [0, 1]);
  assert.deepEqual(counts('the red+ _'), [1, 2, 6]);
  assert.deepEqual(counts('the red* _'), [0, 1, 2, 6]);
  assert.deepEqual(counts('the (red|blue) _'), [1]);
  assert.deepEqual(counts('the (red|blue)? _'), [0, 1]);
  assert.deepEqual(counts('the (red|blue)+ _'), [1, 2, 6]);
  assert.deepEqual(counts('the (red|blue)* _'), [0, 1, 2, 6]);
});

test('a mark of repetition by itself is the mark of the text', () => {
  assert.ok(fits('_ ?', 'Is it spun?'));
  assert.ok(!fits('_ ?', 'It is spun.'));
});

test('a repeated group may hold what may be left out', () => {
  assert.ok(fits('the (red? very?)* _', 'the very red spun'));
  assert.ok(fits('the (red? very?)+ _', 'the spun'));
});

test('a word with a capital stands for itself only', () => {
  assert.ok(fits('_ May', 'spun May'));
  assert.ok(!fits('_ May', 'spun may'));
});

test('what must not stand there is looked at, not taken', () => {
  assert.ok(fits('_ !(by|in) @word', 'spun on ice'));
  assert.ok(!fits('_ !(by|in) @word', 'spun by hand'));
  assert.ok(fits('!hand _', 'finely spun'));
  assert.ok(!fits('!hand _', 'by hand spun'));
});

test('bounds are those of the sentence', () => {
  assert.ok(fits('^ _', 'He slept. Spun wool is warm.'));
  assert.ok(!fits('slept _', 'He slept. Spun wool is warm.'));
  assert.ok(fits('_ wool $', 'He likes spun wool'));
});

test('without a place, the pattern is a phrase that holds the spun form', () => {
  assert.ok(fits('finely spun wool', 'It was finely spun wool again'));
  assert.ok(!fits('finely spun wool', 'It was coarsely spun wool again'));
  assert.ok(!fits('finely made', 'finely made spun wool'));
  assert.ok(!fits('wool again', 'spun wool again'));
});

test('the phrase starts seven words before the spun form at most', () => {
  const text = 'one two three four five six seven eight spun';
  assert.ok(fits('two three four five six seven eight spun', text));
  assert.ok(!fits('one two three four five six seven eight spun', text));
});

test('the phrase may start with the sentence', () => {
  assert.ok(fits('^ .* spun', 'He slept. A finely spun wool'));
  assert.ok(!fits('^ wool', 'spun wool'));
});

test('part of speech is asked of the tagger', () => {
  assert.ok(fits('#Adjective _', 'a beautiful spun'));
  assert.ok(!fits('#Adjective _', 'they eat spun'));
});

test('wrong notation is refused', () => {
  assert.throws(() => compileSlot('(a _'), SyntaxError);
  assert.throws(() => compileSlot('_ @nothing'), SyntaxError);
  assert.throws(() => compileSlot('_ and _'), SyntaxError);
});

test('a dot is any word, and no mark', () => {
  assert.ok(fits('a . _', 'a very spun'));
  assert.ok(!fits('a . _', 'a , spun'));
});

test('small words are told from names', () => {
  assert.ok(fits('@small _', 'some spun'));
  assert.ok(!fits('@small _', 'from Rome spun'));
});

const WRONG = [
  ['a ) _', 'a bracket too many'],
  ['(a _', 'a bracket is not closed'],
  ['!(a b) _', 'holds single words only'],
  ['!((a)) _', 'holds single words only'],
  ['!(a|) _', 'holds single words only'],
  ['a | b _', 'a choice wants brackets: a | b _'],
  ['a _ b _ c', 'one _ at most'],
  ['@no-such-class _', 'no word class @no-such-class'],
] as const;

for (const [pattern, message] of WRONG) {
  test(`the pattern ${pattern} is refused`, () => {
    assert.throws(
      () => compileSlot(pattern),
      (error) => error instanceof SyntaxError && error.message.includes(message),
    );
  });
}
