import assert from 'node:assert/strict';
import { test } from 'node:test';
import { linesLeft, runSteps } from '../run-step.ts';
import { stripRelatedLinks } from './strip-related-links.ts';

const PROSE = 'The ferry left the harbor on Monday, and nobody saw it return before dawn.';

test('prose that begins with such words is left', () => {
  const draft = runSteps(
    [
      'Also read the letters of the last century: they are no kinder.',
      'Related: the two men are cousins.',
      'Read more slowly, she said.',
      PROSE,
    ].join('\n'),
    [stripRelatedLinks],
  );
  assert.deepEqual(linesLeft(draft), [
    'Also read the letters of the last century: they are no kinder.',
    'Related: the two men are cousins.',
    'Read more slowly, she said.',
    PROSE,
  ]);
});

test('labelled links go, in several languages', () => {
  const draft = runSteps(
    [
      PROSE,
      'Also read> Ten things about ferries',
      'READ MORE: The harbor at night',
      'Lire aussi : Le port la nuit',
      'Lesen Sie auch Warum die Fähre wartet',
      'Lea también: El puerto',
      PROSE,
    ].join('\n'),
    [stripRelatedLinks],
  );
  assert.deepEqual(linesLeft(draft), [PROSE, PROSE]);
});

test('a list of headlines below the article goes with its label', () => {
  const draft = runSteps(
    [PROSE, 'You may also like', 'Ferry sinks in storm', 'A new pier for the islands'].join('\n'),
    [stripRelatedLinks],
  );
  assert.deepEqual(linesLeft(draft), [PROSE]);
});
