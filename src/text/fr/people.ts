import type { people as english } from '../en/people.ts';
import { count } from './grammar.ts';

export const people: typeof english = {
  title: 'Personnes',
  heading: 'Qui est qui',
  description: (number) => {
    if (number === 0) {
      return 'Les lieux et les thèmes de l’histoire ; aucune personne n’est encore enregistrée.';
    }
    const who =
      number === 1
        ? 'La personne de l’histoire, avec sa fonction'
        : `Les ${number} personnes de l’histoire, avec leurs fonctions`;
    return `${who} à l’époque ; ses lieux et ses thèmes.`;
  },
  people: 'Personnes',
  others: 'Autres',
  moreReports: (number) =>
    count(number, {
      one: 'Un autre article a de tels passages.',
      other: '# autres articles ont de tels passages.',
    }),
  places: 'Lieux',
  topics: 'Thèmes',
  personDescription: (name, role) =>
    `${name}${role && ` : ${role}`}. Les événements, les citations et tous les passages où ce nom se trouve.`,
  events: 'Événements',
  quotations: 'Citations',
  differences: 'Divergences',
  namedIn: 'Nommé dans',
  forms: 'Formes du nom dans les fichiers',
  form: (form) => `« ${form} »`,
  asTimeline: 'Ces événements en chronologie',
  placeDescription: (place, story) =>
    `${place} dans « ${story} » : les événements et tous les passages où ce nom se trouve.`,
  within: 'dans : ',
  holds: 'Lieux qui s’y trouvent',
  topicTitle: (topic) => `Thème : ${topic}`,
  topicDescription: (topic, story) =>
    `${topic} dans « ${story} » : tous les passages qui en parlent.`,
  foundBy: 'Trouvé par',
  notToldBy: 'Absent de',
  passages: 'Passages',
};
