import assert from 'node:assert/strict';
import { test } from 'node:test';
import { damageWords } from './damage-words.ts';
import { en } from './en.ts';

const spin = { ratePer100Words: 0, spun: false, sparesQuotations: true, sparesCapitals: true };
const english = { status: 'inferred' as const, value: ['en'], reason: 'It reads so.' };

test('a spun article says so, with what was changed and doubted', () => {
  assert.equal(
    damageWords(
      {
        spin: { ...spin, spun: true },
        language: english,
        edits: { habit: 3, strip: 2 },
        flags: 1,
      },
      en,
    ),
    'Rewritten by synonym software · 5 changes · 1 passage in doubt',
  );
});

test('a translated article says so', () => {
  const language = { ...english, value: ['fr', 'en'] };
  assert.equal(
    damageWords({ spin, language, edits: { strip: 1 }, flags: 0 }, en),
    'Machine-translated · 1 change',
  );
});

test('a clean article is called neither', () => {
  assert.equal(
    damageWords({ spin, language: english, edits: {}, flags: 0 }, en),
    'No trace of synonym software · 0 changes',
  );
});
