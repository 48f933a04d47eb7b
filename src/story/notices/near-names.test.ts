import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  assembleInvented,
  changeFirst,
  inventArticle,
  inventStory,
  plainBlock,
} from '../invented-story.ts';
import { findNearNames } from './near-names.ts';

/** The forms told of a report that says `sentence`, each with the entry that it is near, where one person has these names. */
function told(
  sentence: string,
  name: string,
  more: { shortName?: string; aliases?: string[] } = {},
) {
  const { people, story } = inventStory();
  assert.ok(story);
  const changes = {
    people: [changeFirst(people, { name, shortName: name, aliases: [], ...more })],
    articles: [inventArticle('walk', {}, [plainBlock('p1', sentence)])],
    events: [],
    questions: [],
    quotes: [],
    agreements: [],
  };
  return findNearNames(inventStory(changes), assembleInvented(changes)).map(
    ({ message }) => /^“(.*)” is near the name “.*” of people\/[a-z-]+\./.exec(message)?.[1],
  );
}

test('a form that is a letter or two from a name is told', () => {
  assert.deepEqual(told('Then Marie-Lou Brandenhurs spoke.', 'Marie-Lou Brandenhurst'), [
    'Marie-Lou Brandenhurs',
  ]);
  assert.deepEqual(told('Then Mary-Lou Brandenhurs spoke.', 'Mari-Lou Brandenhurst'), [
    'Mary-Lou Brandenhurs',
  ]);
});

test('a form that has its hyphen or space elsewhere is told', () => {
  assert.deepEqual(told('With Sun Wookim came rain.', 'Sun Woo-kim'), ['Sun Wookim']);
  assert.deepEqual(told('With Ana Maria-Lopes came rain.', 'Ana-Maria Lopes'), ['Ana Maria-Lopes']);
});

test('the name itself, its aliases, its possessive and capitals are no near forms', () => {
  const names = { aliases: ['Marie-Lu Brandenhurst'] };
  for (const form of [
    'Marie-Lou Brandenhurst',
    'Marie-Lu Brandenhurst',
    'Marie-Lou Brandenhurst’s son',
    'MARIE-LOU BRANDENHURST',
  ]) {
    assert.deepEqual(told(`Then ${form} spoke.`, 'Marie-Lou Brandenhurst', names), [], form);
  }
});

test('a short name is not taken for another short one, nor a name for small words or for words apart', () => {
  assert.deepEqual(told('Then Li Bo spoke.', 'Li Ba'), []);
  assert.deepEqual(told('The green fields lay there.', 'Green Field'), []);
  assert.deepEqual(told('They saw Green. Fieldy was there.', 'Green Fields'), []);
});

test('a name of one word is told where it is long, but not in capitals, in the plural or as a part', () => {
  assert.deepEqual(told('Then Brandenhorst spoke.', 'Brandenhurst'), ['Brandenhorst']);
  assert.deepEqual(told('Then Branden spoke.', 'Brandon'), []);
  for (const form of ['BRANDENHURST', 'Brandenhursts', 'Brandenhurst’s']) {
    assert.deepEqual(told(`Then ${form} spoke.`, 'Brandenhurst'), [], form);
  }
});

test('each form is told once', () => {
  assert.deepEqual(told('Tobias Marshe and Tobias Marshe sang.', 'Tobias Marsh'), [
    'Tobias Marshe',
  ]);
});

test('a word beside a listed name makes no other name of it', () => {
  const aliases = ['Harbour Master Tobias Marsh'];
  assert.deepEqual(told('Old Harbour Master Tobias Marsh sang.', 'Tobias Marsh', { aliases }), []);
  assert.deepEqual(told('A Harbour Master Tobias Marsh sang.', 'Tobias Marsh', { aliases }), []);
});
