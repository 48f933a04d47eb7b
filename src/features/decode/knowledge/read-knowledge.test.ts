import assert from 'node:assert/strict';
import { test } from 'node:test';
import { writeRuns } from '../../../normalize/frequencies/runs.ts';
import type { KnownLists } from './knowledge.ts';
import { packKnowledge } from './pack-knowledge.ts';
import { readKnowledge } from './read-knowledge.ts';

/** A table of four words in three classes, the second of them empty; what follows the words is passed on. */
const table = writeRuns([
  new TextEncoder().encode('</s>\n<s>\nthe\nferry'),
  Uint8Array.of(3, 0, 1),
  ...[1, 2, 3, 4, 5, 6].map((byte) => Uint8Array.of(byte)),
]);
const thesaurus = { nouns: { ferry: ['ship!'] }, verbs: {}, other: {} };
const knowledge: KnownLists = {
  habits: [
    {
      id: 'ships',
      pairs: { vessel: 'ferry' },
      forms: 'noun',
      unless: ['vessel of'],
      strength: 'weak',
      reason: 'A word.',
    },
  ],
  phrasebook: {
    expressions: ['(old|new) ferry', 'by ~ ship'],
    atHome: ['ship of state'],
    thesaurus,
    wrongSenses: { nouns: {}, verbs: {}, other: { at: ['in'] } },
  },
  english: ['harbour', 'the', 'ferry'],
  cities: ['oslo', 'new york'],
  table,
};

test('what is packed is read again', () => {
  const read = readKnowledge(packKnowledge(knowledge));
  assert.deepEqual(read.habits, knowledge.habits);
  assert.deepEqual(read.phrasebook, knowledge.phrasebook);
  assert.deepEqual(read.english, ['ferry', 'harbour', 'the']);
  assert.deepEqual(read.cities, ['new york', 'oslo']);
  assert.deepEqual([...read.table], [...table]);
});

test('words that a reader has are not written again', () => {
  const atHand = ['boat', 'ferry', 'old'];
  const packed = packKnowledge(knowledge, atHand);
  assert.ok(packed.length < packKnowledge(knowledge).length + 5);
  assert.deepEqual(readKnowledge(packed, atHand), readKnowledge(packKnowledge(knowledge)));
});

test('the same lists give the same bytes', () => {
  assert.deepEqual(packKnowledge(knowledge), packKnowledge(knowledge));
});
