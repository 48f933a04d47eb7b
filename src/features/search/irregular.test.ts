import assert from 'node:assert/strict';
import { test } from 'node:test';
import { irregularForms } from './irregular.ts';

test('leads irregular forms to the base form, also those that are not in the vocabulary', () => {
  const forms = irregularForms(['meets', 'flew', 'man']);
  assert.equal(forms.get('met'), 'meet');
  assert.equal(forms.get('flown'), 'fly');
  assert.equal(forms.get('men'), 'man');
});

test('leads comparatives and superlatives that the texts have to the word itself', () => {
  const forms = new Map([
    ['worse', 'bad'],
    ['lowest', 'low'],
  ]);
  assert.deepEqual(irregularForms(['worse', 'lowest']), forms);
  assert.deepEqual(irregularForms(['bad', 'worse', 'low', 'lowest']), forms);
});

test('leaves out what the suffix rules do anyway', () => {
  assert.equal(irregularForms(['walk']).size, 0);
});
