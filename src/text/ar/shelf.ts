import { apart } from '../apart.ts';
import type { shelf as english } from '../en/shelf.ts';
import { count } from './grammar.ts';
import { REPORTS } from './nouns.ts';

export const shelf: typeof english = {
  about: (stories) =>
    count(stories, {
      one: 'قصة واحدة مرممة من تقارير منسوخة.',
      two: 'قصتان مرممتان من تقارير منسوخة.',
      few: '# قصص مرممة من تقارير منسوخة.',
      other: '# قصة مرممة من تقارير منسوخة.',
    }),
  feed: (title) => `${apart(title)}: أحدث التقارير`,
  reports: (number) => count(number, REPORTS),
  search: 'بحث',
  searchAll: 'البحث في كل القصص',
  searchOne: 'البحث في هذه القصة وحدها',
  searchAbout: 'تُسأل كل قصة بفهرسها، وتعرض ما وجدته.',
  peopleAbout: 'الشخصيات التي ترد في قصص عدة بحسب علم المحرر، وشخصيات كل قصة.',
  joined: 'في قصص عدة',
  byStory: 'بحسب القصة',
  personIn: (person, story) => `${apart(person)} في «${apart(story)}»`,
  instead: 'ربما تبحث عن إحدى القصص:',
};
