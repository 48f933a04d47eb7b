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

test('a form that is the same on both sides stands for nothing', () => {
  const found = standInsOf({
    ...none,
    verbs: { put: ['put', 'lay'] },
    nouns: { sheep: ['sheep'] },
  });
  assert.equal(found.get('put'), undefined);
  assert.equal(found.get('sheep'), undefined);
  assert.equal(found.get('laid')?.[0]?.plain, 'put');
});

test('past and participle of one form are told apart by what they stand for', () => {
  const found = standInsOf({ ...none, verbs: { take: ['grab'] } });
  assert.deepEqual(plainOf(found, 'grabbed'), [['took', 'taken']]);
});

test('the same stand-in for the same word is listed once', () => {
  const found = standInsOf({
    ...none,
    other: { nearly: ['almost', 'almost'], hardly: ['almost'] },
  });
  assert.deepEqual(plainOf(found, 'almost'), [
    ['nearly', undefined],
    ['hardly', undefined],
  ]);
});

test('a verb for a verb, and a word that is a noun as well, are no verbs for nouns', () => {
  const found = standInsOf({
    ...none,
    nouns: { judge: ['decide', 'rule'], rule: ['reign'] },
    verbs: { decide: ['settle'], rule: ['command'], choose: ['decide'] },
    other: { perhaps: ['decide now'] },
  });
  const standing = (word: string) =>
    found.get(word)?.map(({ plain, verbForNoun }) => [plain, verbForNoun]);
  assert.deepEqual(standing('decide'), [
    ['judge', true],
    ['choose', false],
    ['perhaps', false],
  ]);
  assert.deepEqual(standing('rule'), [['judge', false]]);
});

test('a phrase is found by its first word', () => {
  const found = standInsOf({ ...none, verbs: { raise: ['bring up'] } });
  assert.deepEqual(found.get('brought')?.[0]?.words, ['brought', 'up']);
  assert.equal(found.get('up'), undefined);
});

test('a noun that is its own plural stands for the singular', () => {
  const found = standInsOf({ ...none, nouns: { goat: ['sheep'] } });
  assert.deepEqual(plainOf(found, 'sheep'), [['goat', undefined]]);
});
