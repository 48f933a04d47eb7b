import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BUTTON_IN_TEXT } from '../../story/evidence/text-directive.ts';
import { sentenceFragment } from './sentence-fragment.ts';

const block = 'The mill burned down. Nobody was hurt, the  keeper-in-chief said. It rained.';

test('a selection grows to its sentence', () => {
  assert.equal(
    sentenceFragment('was hurt', block, block),
    'text=Nobody%20was%20hurt%2C%20the%20keeper%2Din%2Dchief%20said.',
  );
});

test('a long sentence is named by its first and last words', () => {
  const long =
    'A very long sentence about the mill that goes on and on until nobody remembers any more how it had begun at all.';
  assert.equal(
    sentenceFragment('mill', long, long),
    'text=A%20very%20long%20sentence%20about,it%20had%20begun%20at%20all.',
  );
});

test('words around a sentence that stands twice tell which one is meant', () => {
  const page = `It rained. ${block}`;
  assert.equal(
    sentenceFragment('It rained', block, page),
    'text=the%20keeper%2Din%2Dchief%20said.-,It%20rained.',
  );
});

test('words after a sentence that stands twice tell it too', () => {
  const page = `${block} Nobody was hurt, the keeper-in-chief said.`;
  assert.equal(
    sentenceFragment('was hurt', block, page),
    'text=mill%20burned%20down.-,Nobody%20was%20hurt%2C%20the%20keeper%2Din%2Dchief%20said.,-It%20rained.',
  );
});

test('words that the block does not show have no fragment', () => {
  assert.equal(sentenceFragment('a flood', block, block), undefined);
  assert.equal(sentenceFragment(' \n', block, block), undefined);
});

test('a sentence with a button among its words is named by those before the first and behind the last', () => {
  const text = `It rained. The sea was calm${BUTTON_IN_TEXT} all day near Orrin${BUTTON_IN_TEXT}. It rained.`;
  assert.equal(
    sentenceFragment(`calm${BUTTON_IN_TEXT} all`, text, text),
    'text=The%20sea%20was%20calm,all%20day%20near%20Orrin',
  );
});
