import assert from 'node:assert/strict';
import { test } from 'node:test';
import { doubtFeatures, doubtOf, isKnownSpinner } from './doubt.ts';
import type { OpenWord } from './open-words.ts';
import { doubtWeights } from './weights.ts';

const word: OpenWord = {
  at: 3,
  length: 7,
  best: undefined,
  candidates: 0,
  commoner: 0,
  spunOdds: 2,
  ln: -8,
  left: 0,
  right: 0,
  knownLeft: 2,
  knownRight: 2,
};
const best = { first: 3, last: 3, plain: 'ship', prior: 'synonym', nats: 3 } as const;
const text = { restoredRate: 0.02, fluency: 0.7 };
const odds = (changed: Partial<OpenWord>) =>
  doubtOf(doubtWeights.unknown, doubtFeatures({ ...word, candidates: 2, ...changed }, text));

test('a likely plain form and a spun sentence speak against a word, a frequent word and a good fit for it', () => {
  const likely = odds({ best: { ...best, score: -0.5 } });
  assert.ok(likely > odds({ best: { ...best, score: -3.5 } }));
  assert.ok(likely > odds({ best: { ...best, score: -0.5 }, spunOdds: -3 }));
  assert.ok(likely > odds({ best: { ...best, score: -0.5 }, ln: -4 }));
  assert.ok(odds({ left: -3 }) > odds({ left: 3 }));
});

test('a word is asked about in steps', () => {
  const features = doubtFeatures({ ...word, best: { ...best, score: -1 }, ln: -11 }, text);
  assert.deepEqual(
    [features['best-high'], features['best-middle'], features['best-low'], features['no-form']],
    [0, 3, 4, 1],
  );
  assert.deepEqual([features.rare, features['very-rare'], features.unknown], [2.5, 1.5, 0]);
  assert.equal(doubtFeatures({ ...word, ln: undefined }, text).unknown, 1);
});

test('a spinner is known by how much of a text was restored', () => {
  assert.equal(isKnownSpinner(text), false);
  assert.equal(isKnownSpinner({ ...text, restoredRate: 0.1 }), true);
});
