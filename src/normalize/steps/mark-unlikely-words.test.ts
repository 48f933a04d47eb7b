import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createDraft } from '../draft.ts';
import { END, type LanguageModel, START } from '../frequencies/language-model.ts';
import { emptyContext } from '../normalize.ts';
import { markUnlikelyWords } from './mark-unlikely-words.ts';

const WORDS = [START, END, ...'the old ferry left its pier at dawn wombat'.split(' ')];
const WOMBAT = WORDS.indexOf('wombat');

/** A model in which “wombat” is rare, and fits nowhere; any other word is somewhat likelier behind another. */
const modelWith = (gain: number): LanguageModel => ({
  id: (word) => WORDS.indexOf(word),
  ln: (word) => (word === WOMBAT ? -12 : -5),
  lnAfter: (_first, _second, third) => (third === WOMBAT ? -14 : -5 + gain),
  known: () => 3,
});

const raw = 'The old ferry left wombat its pier at dawn “wombat” wibble at Wombat dawn.';
const draft = createDraft(raw);
const spun = { ...draft, spin: { ...draft.spin, spun: true } };
const marked = (given: typeof draft, gain = 0.5) =>
  markUnlikelyWords(given, { ...emptyContext, language: modelWith(gain) }).flags.map(
    ({ start, end, rule }) => `${start} ${raw.slice(start, end)} ${rule}`,
  );

test('words out of place, and words that nobody knows, are marked; names and quoted ones are not', () => {
  assert.deepEqual(marked(spun), ['19 wombat unlikely-word', '52 wibble unlikely-word']);
});

test('what is told of already is not told again', () => {
  const flags = [{ start: 19, end: 25, rule: 'editor-flag', reason: 'Which?' }];
  assert.deepEqual(marked({ ...spun, flags }), [
    '19 wombat editor-flag',
    '52 wibble unlikely-word',
  ]);
});

test('a text that was not reworded, or that reads as English does, is left', () => {
  assert.deepEqual(marked(draft), []);
  assert.deepEqual(marked(spun, 2), []);
  assert.equal(markUnlikelyWords(spun, emptyContext), spun);
});
