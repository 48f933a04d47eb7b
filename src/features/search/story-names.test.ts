import assert from 'node:assert/strict';
import { test } from 'node:test';
import { personSchema } from '../../schemas/person.ts';
import { assembleStory } from '../../story/assemble-story.ts';
import type { Entry, StoryFiles } from '../../story/files.ts';
import { inventArticle, inventStory, plainBlock } from '../../story/invented-story.ts';
import type { SearchNames } from './passage.ts';
import { storyNames } from './story-names.ts';

function namesOf(changes: Partial<StoryFiles> = {}): SearchNames {
  const { story } = assembleStory(inventStory(changes));
  assert.ok(story);
  return storyNames(story);
}

type PersonFile = Parameters<typeof personSchema.parse>[0] & object;

const person = (id: string, data: PersonFile): Entry<ReturnType<typeof personSchema.parse>> => ({
  id,
  file: `content/people/${id}.yaml`,
  data: personSchema.parse(data),
  lines: { '': 1 },
});

test('labels reports and people', () => {
  const { reports, people } = namesOf();
  assert.deepEqual(
    reports.map(({ id }) => id),
    ['day-one', 'day-two'],
  );
  assert.equal(reports[1]?.label, 'The end');
  assert.deepEqual(people, [{ id: 'ida-quill', label: 'Ida Quill' }]);
});

test('groups all names of a person, the proper one first', () => {
  const group = namesOf().aliases.find(([name]) => name === 'Ida Quill');
  assert.deepEqual(group, ['Ida Quill', 'Mayor Quill', 'Quell', 'Quill']);
});

test('pairs the words in which two forms of a name differ', () => {
  const { aliases } = namesOf();
  assert.ok(aliases.some((group) => group.join() === 'Ida,Mayor'));
});

test('lets a short name that two people share stand for neither', () => {
  const people = ['Ida', 'Otto'].map((first) =>
    person(`${first.toLowerCase()}-quill`, {
      name: `${first} Quill`,
      shortName: 'Quill',
      sortName: `Quill, ${first}`,
      role: 'Mayor',
      aliases: [`Mayor ${first} Quill`],
    }),
  );
  const { aliases } = namesOf({ people: [...people] });
  assert.ok(aliases.some((group) => group.includes('Mayor Otto Quill')));
  assert.ok(!aliases.flat().includes('Quill'));
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
