import { count } from './grammar.ts';

/** The pages above several stories that share an address. */
export const shelf = {
  about: (stories: number) =>
    count(stories, {
      one: 'One story, restored from scraped reports.',
      other: '# stories, restored from scraped reports.',
    }),
  feed: (title: string) => `${title}: the latest reports`,
  reports: (number: number) => count(number, { one: '# report', other: '# reports' }),
  search: 'Search',
  searchAll: 'Search all stories',
  searchOne: 'Search this story alone',
  searchAbout: 'Each story is asked by its own index, and shows what it has found.',
  peopleAbout: 'People who are in several stories, as the editor knows, and those of each story.',
  joined: 'In several stories',
  byStory: 'By story',
  personIn: (person: string, story: string) => `${person} in “${story}”`,
  instead: 'You may be looking for one of the stories:',
};
