import type { timeline as english } from '../en/timeline.ts';
import { count, row } from './grammar.ts';

const events = (number: number) => count(number, { one: '# événement', other: '# événements' });
const passages = (number: number) => count(number, { one: 'Un passage', other: '# passages' });

export const timeline: typeof english = {
  title: 'Chronologie',
  ofStory: (story) => `${story} : chronologie`,
  description: (number, story) =>
    number === 0
      ? `Aucun événement de « ${story} » n’est encore enregistré.`
      : `${count(number, { one: '# événement daté', other: '# événements datés' })} de « ${story} », avec les passages de tous les articles qui en parlent.`,
  calendar: 'Calendrier',
  feed: 'Fil',
  parts: 'Parties de la chronologie',
  eventsBefore: (number) =>
    count(number, { one: 'Un événement antérieur', other: '# événements antérieurs' }),
  earlier: (events) =>
    count(events, { one: 'Un événement plus ancien', other: '# événements plus anciens' }),
  lasted: 'Durée : ',
  linkToEvent: (event) => `Lien vers « ${event} » dans la chronologie`,
  dateInferred: (reason) => `Date déduite : ${reason}`,
  countedIn: (words, day) => `« ${words} », dans un article du ${day}.`,
  countedFrom: (words, day) =>
    day === undefined
      ? `« ${words} », dans un article sans date.`
      : `« ${words} », dans un article sans date ; compté à partir du ${day}.`,
  reportsDiffer: 'Les articles divergent : ',
  passages,
  passagesInReports: (number, reports) =>
    `${passages(number)} dans ${count(reports, { one: '# article', other: '# articles' })}`,
  toldBy: (reports) => `Raconté par ${row(reports)}`,
  filtered: {
    description: (standfirst, number) => `${standfirst} : ${events(number)} de la chronologie.`,
    descriptionOfNone: (standfirst) => `${standfirst} : aucun événement de la chronologie.`,
    pages: 'Pages de la chronologie',
    pagesShort: 'Pages',
    all: 'Tous les événements',
    byReport: 'Par article',
    byPerson: 'Par personne',
    byKind: 'Par genre',
    kindTitle: (kind) => `Chronologie : ${kind.toLowerCase()}`,
    kindStandfirst: (kind) => `${kind} dans cette histoire`,
    personTitle: (person) => `Chronologie : ${person}`,
    personStandfirst: (person, role) => (role ? `${person}, ${role}` : person),
    reportTitle: (report) => `Ce que raconte « ${report} », en chronologie`,
    reportStandfirst: (title) => `« ${title} », chaque événement tel qu’on le connaissait alors`,
  },
  event: {
    date: 'Date',
    length: 'Durée',
    inferred: (reason) => `Déduite. ${reason}`,
    place: 'Lieu',
    people: 'Personnes',
    differences: 'Les articles divergent',
    quotations: 'Ce qui a été dit',
    notToldBy: 'Absent de',
    passages: 'Ce que disent les articles',
  },
};
