import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runSteps } from '../run-step.ts';
import { markLookAlikes } from './mark-look-alikes.ts';

const flagged = (raw: string) =>
  runSteps(raw, [markLookAlikes]).flags.map(({ start, end }) => raw.slice(start, end));

test('words of one alphabet are left, whichever it is', () => {
  assert.deepEqual(flagged('The harbour, гавань, λιμάνι, 5 μm and β-blockers.'), []);
});

test('a word of two alphabets is flagged as it stands', () => {
  assert.deepEqual(flagged('They paid by pаypal, and Αpple knew.'), ['pаypal', 'Αpple']);
});

test('a text full of them has fifty flags', () => {
  for (const count of [49, 50, 51]) {
    assert.equal(flagged('pаy '.repeat(count)).length, Math.min(50, count));
  }
});

test('a flag says what is doubtful, once, on whichever line it stands', () => {
  assert.deepEqual(runSteps('The pier.\nA pаy day.\nIt left.', [markLookAlikes]).flags, [
    {
      start: 12,
      end: 15,
      rule: 'mark-look-alikes',
      reason: 'Letters of another alphabet stand in this word for Latin ones that look like them.',
    },
  ]);
});
