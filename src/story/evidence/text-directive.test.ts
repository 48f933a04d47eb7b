import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BUTTON_IN_TEXT, textDirective } from './text-directive.ts';

test('names words with what stands around them, and hides the signs of its own', () => {
  assert.equal(
    textDirective({ first: 'keeper-in-chief, he', last: 'said.', before: 'the', after: 'It' }),
    'text=the-,keeper%2Din%2Dchief%2C%20he,said.,-It',
  );
  assert.equal(textDirective({ first: 'calm' }), 'text=calm');
});

test('context ends at a button', () => {
  const before = `the sea${BUTTON_IN_TEXT} was`;
  assert.equal(
    textDirective({ first: 'calm', before, after: `${BUTTON_IN_TEXT} all day` }),
    'text=was-,calm',
  );
});
