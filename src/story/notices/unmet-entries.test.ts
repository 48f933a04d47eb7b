import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { StoryFiles } from '../files.ts';
import { assembleInvented, changeFirst, inventStory } from '../invented-story.ts';
import { findUnmetEntries } from './unmet-entries.ts';

const found = (changes: Partial<StoryFiles>) =>
  findUnmetEntries(inventStory(changes), assembleInvented(changes));

const notice = (file: string, message: string) => ({ level: 'notice', file, line: 1, message });

test('people, places and topics that reports name are not told', () => {
  assert.deepEqual(found({}), []);
});

test('a person, a place and a topic that no report names are told', () => {
  const { people, places, topics } = inventStory();
  const nobody = { name: 'Tobias Marsh', shortName: 'Marsh', aliases: [], misspellings: [] };
  const changes = {
    people: [...people, { ...changeFirst(people, nobody), id: 'b', file: 'content/people/b.yaml' }],
    places: [
      ...places,
      { ...changeFirst(places, { name: 'the tower' }), id: 'c', file: 'content/places/c.yaml' },
    ],
    topics: [changeFirst(topics, { words: ['salt'] })],
  };
  assert.deepEqual(found(changes), [
    notice(
      'content/people/b.yaml',
      'No report names this person. Add the forms that they use as aliases.',
    ),
    notice(
      'content/places/c.yaml',
      'No report names this place. Add the forms that they use as aliases.',
    ),
    notice('content/topics/bread.yaml', 'No report holds one of these words.'),
  ]);
});

test('what an event is linked to is met, though no report names it', () => {
  const { people, places } = inventStory();
  const nobody = { name: 'Tobias Marsh', shortName: 'Marsh', aliases: [], misspellings: [] };
  const changes = {
    people: [changeFirst(people, nobody)],
    places: [changeFirst(places, { name: 'the tower' })],
  };
  assert.deepEqual(found(changes), []);
});

test('what reports name is met, though no event is linked to it', () => {
  assert.deepEqual(found({ events: [], questions: [], quotes: [] }), []);
});
