import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assembleStory } from '../../story/assemble-story.ts';
import type { StoryFiles } from '../../story/files.ts';
import { inventArticle, inventStory, plainBlock } from '../../story/invented-story.ts';
import type { SearchNames } from './passage.ts';
import { storyNames } from './story-names.ts';

function namesOf(changes: Partial<StoryFiles> = {}): SearchNames {
  const { story } = assembleStory(inventStory(changes));
  assert.ok(story);
  return storyNames(story);
}

test('says in what language dates are asked for', () => {
  assert.equal(namesOf().language, 'en');
});

test('pairs the words in which two forms of a name differ', () => {
  const person = inventStory().people[0];
  assert.ok(person);
  const data = {
    ...person.data,
    aliases: ['Mayor Quill', 'Idalie Quill'],
    misspellings: [{ text: 'Ida Quell', reason: 'A slip.', requires: [] }],
  };
  const { aliases } = namesOf({ people: [{ ...person, data }] });
  assert.deepEqual(aliases, [
    ['Ida', 'Idalie'],
    ['Quill', 'Quell'],
  ]);
});

test('reads abbreviations out of the reports, without the article before the name', () => {
  const { articles } = inventStory();
  const more = inventArticle('day-three', { published: '2021-05-03' }, [
    plainBlock('p1', 'Money came from the Harbour Fair Trust (HFT).'),
  ]);
  const { aliases } = namesOf({ articles: [...articles, more] });
  assert.ok(aliases.some((group) => group.join() === 'Harbour Fair Trust,HFT'));
});

test('leaves out a name that has no other', () => {
  assert.ok(namesOf().aliases.every((group) => group.length > 1));
});
