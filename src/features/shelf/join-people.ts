import type { JoinedPerson, ShelfStory } from './shelf.ts';

/**
 * The people who are the same in several stories.
 *
 * @param groups as an editor lists them: `[['harbour/ida', 'fair/ida-quill']]`
 * @throws Error naming what no story has
 */
export function joinPeople(
  groups: readonly (readonly string[])[],
  stories: readonly ShelfStory[],
): JoinedPerson[] {
  return groups.map((group, at) => {
    const places = group.map((place) => {
      const [name, id] = place.split('/');
      const story = stories.find((one) => one.name === name);
      const person = story?.people.find((one) => one.id === id);
      if (story && person) return { story, person };
      throw new Error(
        `people ${at + 1}: “${place}” ${story ? 'is nobody of that story' : 'names no story'}. Write the folder of a story and the id of a person in it: ${stories[0]?.name ?? 'story'}/${stories[0]?.people[0]?.id ?? 'id'}.`,
      );
    });
    return { name: places[0]?.person.name ?? '', places };
  });
}
