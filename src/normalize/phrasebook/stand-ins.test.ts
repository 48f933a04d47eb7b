import assert from 'node:assert/strict';
import { test } from 'node:test';
import { standInsOf } from './stand-ins.ts';

const none = { nouns: {}, verbs: {}, other: {} };
const plainOf = (standIns: ReturnType<typeof standInsOf>, word: string) =>
  standIns.get(word)?.map(({ plain, participle }) => [plain, participle]);

test('inflects a noun with its stand-in', () => {
  const found = standInsOf({ ...none, nouns: { child: ['youngster'] } });
  assert.deepEqual(plainOf(found, 'youngster'), [['child', undefined]]);
  assert.deepEqual(plainOf(found, 'youngsters'), [['children', undefined]]);
});

test('inflects a verb, and knows the participle where it differs', () => {
  const found = standInsOf({ ...none, verbs: { speak: ['chat'] } });
  assert.deepEqual(plainOf(found, 'chatted'), [['spoke', 'spoken']]);
  assert.deepEqual(plainOf(found, 'chatting'), [['speaking', undefined]]);
});

test('reads the marks of the thesaurus', () => {
  const found = standInsOf({ ...none, other: { nearly: ['almost', 'just about!', 'nigh+'] } });
  const weights = ['almost', 'just', 'nigh'].map((word) => found.get(word)?.[0]?.weight);
  assert.deepEqual(weights, ['plausible', 'telling', 'likely']);
});

test('knows a verb that stands for a noun', () => {
  const found = standInsOf({
    ...none,
    nouns: { judge: ['decide', 'referee'] },
    verbs: { decide: ['settle'] },
  });
  assert.equal(found.get('decide')?.[0]?.verbForNoun, true);
  assert.equal(found.get('referee')?.[0]?.verbForNoun, false);
});
