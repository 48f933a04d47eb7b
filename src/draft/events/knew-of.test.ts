import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inventSentence } from '../invented-reports.ts';
import { knewOf } from './knew-of.ts';

const knew = (from: string, outlook: 'past' | 'expected') =>
  knewOf({
    sentence: inventSentence('It rained.', '2022-05-11'),
    time: { start: 0, end: 1, text: '', from, circa: false, isCounted: false, outlook },
  });

test('a report knows by the tense of its verb', () => {
  assert.equal(knew('2022-05-09', 'past'), 'past');
  assert.equal(knew('2022-05-20', 'expected'), 'expected');
});

test('no report knows as past what lies after its day', () => {
  assert.equal(knew('2022-05-20', 'past'), 'announced');
  assert.equal(knew('2022-05', 'past'), 'past');
});
