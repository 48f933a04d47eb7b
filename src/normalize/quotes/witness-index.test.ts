import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from '#fast-check';
import type { WitnessText } from '../step.ts';
import { witnessIndexOf } from './witness-index.ts';
import { contentWords, witnessSentences } from './witness-sentences.ts';

const words = fc.array(fc.constantFrom('ferry', 'harbour', 'captain', 'midnight', 'leaves', 'a'), {
  minLength: 1,
  maxLength: 8,
});
const reports = fc.array(words, { maxLength: 12 }).map((texts) =>
  texts.map(
    (text, n): WitnessText => ({
      report: `report-${n}`,
      spun: n % 4 === 3,
      blocks: [{ id: 'p1', text: `${text.join(' ')}.` }],
    }),
  ),
);

test('the index finds the sentences that reading all of them finds, in their order', () => {
  fc.assert(
    fc.property(reports, words, fc.integer({ min: 1, max: 4 }), (witnesses, wanted, least) => {
      const set = new Set<string>(wanted);
      const found = witnessIndexOf(witnesses, 'report-1').withWords(set, least);
      const all = witnessSentences(witnesses).filter(
        (sentence) =>
          sentence.report !== 'report-1' &&
          [...contentWords(sentence.words)].filter((word) => set.has(word)).length >= least,
      );
      assert.deepEqual(found, all);
    }),
  );
});

test('an index of nothing but reworded reports is empty', () => {
  const blocks = [{ id: 'p1', text: 'The harbour waited.' }];
  assert.equal(witnessIndexOf([{ report: 'a', spun: true, blocks }]).isEmpty, true);
  assert.equal(witnessIndexOf([{ report: 'a', blocks }]).isEmpty, false);
});
