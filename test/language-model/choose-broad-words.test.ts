import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readFrequencies } from '../../src/content-folder/read-frequencies.ts';
import { tokenize } from '../../src/normalize/language/tokens.ts';
import { BroadIndex } from '../../src/normalize/spinner/choice/broad-index.ts';
import { chooseWords, searchIn } from '../../src/normalize/spinner/choice/choose-words.ts';
import type { SentenceState } from '../../src/normalize/spinner/choice/search.ts';
import { sentenceWords } from '../../src/normalize/spinner/choice/sentence-words.ts';

const model = readFrequencies();
const empty = { nouns: {}, verbs: {}, other: {} };
const pairs = new BroadIndex(new Map(), [
  [
    {
      nouns: { patient: ['sufferer'], hospital: ['infirmary'], president: ['chairperson'] },
      verbs: { arrest: ['apprehend'] },
      other: { earlier: ['previous'], former: ['previous'], 'prime minister': ['premier'] },
    },
    'synonym',
  ],
  [{ ...empty, nouns: { car: ['motorcar'], boat: ['gravy holder'] } }, 'dictionary'],
]);
const state: SentenceState = {
  signs: 2,
  restoredRate: 0,
  isOpen: () => true,
  isRestored: () => false,
  restoredElsewhere: () => 0,
};
function choose(text: string, changed: Partial<SentenceState> = {}) {
  const all = { ...state, ...changed };
  return chooseWords(searchIn(sentenceWords(tokenize(text), model), pairs, all, model), all, model);
}
const put = (text: string, changed?: Partial<SentenceState>) =>
  choose(text, changed).choices.map(({ plain }) => plain);

const spun = 'Two sufferers were taken to the hospital on Sunday.';

test('plain forms are put where they make the sentence likelier', () => {
  assert.deepEqual(put(spun), ['patients']);
});

test('words that are not open stay, and are told of as open words unless they were restored', () => {
  const shut = choose(spun, { isOpen: () => false });
  assert.deepEqual(shut.choices, []);
  assert.ok(shut.open.some(({ at, best }) => at === 1 && best === undefined));
  const none = choose(spun, { isOpen: () => false, isRestored: () => true });
  assert.deepEqual(none.open, []);
});

test('of two forms behind an article that one of them asks for that one is preferred', () => {
  const choice = choose('He showed them an previous report on the war.');
  const told = [...choice.choices, ...choice.ties.map(([best]) => best)];
  assert.deepEqual(
    told.map(({ plain }) => plain),
    ['earlier'],
  );
});

test('a sentence of a writer’s own stays', () => {
  assert.deepEqual(put('He carried the report to the previous meeting.', { signs: 0 }), []);
});
