import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runSteps } from '../run-step.ts';
import { markLostCharacters } from './mark-lost-characters.ts';

const flagged = (raw: string) =>
  runSteps(raw, [markLostCharacters]).flags.map(({ start, end }) => raw.slice(start, end));

test('each word that has lost a character is flagged whole, and nothing else', () => {
  assert.deepEqual(flagged('The caf\ufffd of M\ufffdller\nis \ufffd\ufffd shut.'), [
    'caf\ufffd',
    'M\ufffdller',
    '\ufffd\ufffd',
  ]);
  assert.deepEqual(flagged('The café is shut.'), []);
});

test('of a text that has lost them all, not every word is told', () => {
  assert.equal(flagged('a\ufffd '.repeat(200)).length, 50);
});
