import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readFrequencies } from '../../src/content-folder/read-frequencies.ts';
import { tokenize } from '../../src/normalize/language/tokens.ts';
import { BroadIndex } from '../../src/normalize/spinner/choice/broad-index.ts';
import { spunLookOf } from '../../src/normalize/spinner/choice/odd-words.ts';
import { sentenceWords } from '../../src/normalize/spinner/choice/sentence-words.ts';

const model = readFrequencies();
const pairs = new BroadIndex(new Map(), [
  [
    {
      nouns: { court: ['tribunal', 'motor inn'], year: ['twelvemonth'] },
      verbs: {},
      other: {},
    },
    'synonym',
  ],
]);
const look = (text: string) => spunLookOf(sentenceWords(tokenize(text), model), pairs, model);

test('words beside which a plain one is far likelier are odd, and signs of a spinner', () => {
  const { odd, signs } = look('He left at the end of the twelvemonth.');
  assert.deepEqual(odd.map(({ scraped }) => scraped).sort(), ['twelvemonth']);
  assert.ok(signs.every(({ chance }) => chance > 0.5) && signs.length === 1);
});

test('a word of a writer’s own is none', () => {
  assert.deepEqual(look('The war crimes tribunal said so.').odd, []);
});
