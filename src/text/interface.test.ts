import assert from 'node:assert/strict';
import { test } from 'node:test';
import { en } from './en.ts';
import { interfaceFor } from './interface.ts';

test('the interface speaks the language of the story where there is a catalogue', () => {
  assert.deepEqual(interfaceFor('en-US'), {
    text: en,
    language: 'en-US',
    dir: undefined,
    storyLang: undefined,
    textLang: undefined,
  });
});

test('without a catalogue it is English, and the words of the story are marked', () => {
  assert.deepEqual(interfaceFor('mi'), {
    text: en,
    language: 'en',
    dir: undefined,
    storyLang: 'mi',
    textLang: 'en',
  });
});

test('a page in Arabic runs from right to left', () => {
  assert.equal(interfaceFor('ar-EG').dir, 'rtl');
  assert.equal(interfaceFor('ar-EG').language, 'ar-EG');
});
