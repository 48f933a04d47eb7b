import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cohesion, contentWords } from './cohesion.ts';

test('words that carry matter are stemmed and told once', () => {
  assert.deepEqual(
    [...contentWords('The Ferries and the ferry of 50 crews, and 5 B')],
    ['ferri', '50', 'crew'],
  );
  assert.deepEqual([...contentWords('— … —')], []);
});

test('initials and long names of states are one word with the short name', () => {
  assert.deepEqual(
    [...contentWords('U.S.-led ferries of the United States')],
    ['us', 'led', 'ferri'],
  );
  assert.deepEqual(
    [...contentWords('United Kingdom, U.K., European Union, EU, United Nations, U.N.')],
    ['uk', 'eu', 'un'],
  );
});

test('cohesion is the share of a heading’s words that recur', () => {
  const section = contentWords('The ferry waited at the pier.');
  assert.equal(cohesion('Ferries and Whales', section), 0.5);
  assert.equal(cohesion('Whales', section), 0);
});

test('a heading without such words has nothing that could be missing', () => {
  assert.equal(cohesion('What Is It?', contentWords('The ferry waited.')), 1);
});

test('Korean words with other particles have their first syllables in common', () => {
  assert.deepEqual([...contentWords('학교에서 물')], ['학교에서', '학교']);
  assert.ok(cohesion('학교는', contentWords('학교에서')) > 0);
});
