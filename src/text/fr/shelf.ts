import type { shelf as english } from '../en/shelf.ts';
import { count } from './grammar.ts';

export const shelf: typeof english = {
  about: (stories) =>
    count(stories, {
      one: 'Une histoire, restaurée à partir d’articles copiés.',
      other: '# histoires, restaurées à partir d’articles copiés.',
    }),
  feed: (title) => `${title} : les derniers articles`,
  reports: (number) => count(number, { one: '# article', other: '# articles' }),
  search: 'Rechercher',
  searchAll: 'Rechercher dans toutes les histoires',
  searchOne: 'Rechercher dans cette histoire seule',
  searchAbout: 'Chaque histoire est interrogée par son propre index et montre ce qu’elle a trouvé.',
  peopleAbout:
    'Les personnes présentes dans plusieurs histoires, d’après l’éditeur, et celles de chaque histoire.',
  joined: 'Dans plusieurs histoires',
  byStory: 'Par histoire',
  personIn: (person, story) => `${person} dans « ${story} »`,
  instead: 'Vous cherchez peut-être l’une des histoires :',
};
