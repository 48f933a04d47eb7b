import nlp from 'compromise/two';
import { wordList } from './word-list.ts';

/** What compromise’s word list tells of words, whatever the sentence: 15,000 frequent words and names. */
const { one } = nlp.model() as unknown as {
  one: { lexicon: Readonly<Record<string, string | readonly string[]>> };
};

const listed = (word: string): readonly string[] | string =>
  Object.hasOwn(one.lexicon, word) ? (one.lexicon[word] ?? []) : [];

/** Names stand in the list without their accents. */
const tagsOf = (word: string): readonly string[] =>
  [
    listed(word),
    /\P{ASCII}/u.test(word) ? listed(word.normalize('NFD').replace(/\p{M}/gu, '')) : [],
  ].flat();

const tagged =
  (...tags: readonly string[]) =>
  (word: string): boolean =>
    tagsOf(word.toLowerCase()).some((tag) => tags.includes(tag));

export const isGivenName = tagged('MaleName', 'FemaleName', 'FirstName');
export const isManName = tagged('MaleName');
export const isWomanName = tagged('FemaleName');
export const isKnownPlace = tagged('City', 'Country', 'Region', 'Place');
export const isKnownOrganisation = tagged('Organization', 'SportsTeam');
export const isDemonym = tagged('Demonym');
const isName = tagged(
  'MaleName',
  'FemaleName',
  'FirstName',
  'LastName',
  'Person',
  'City',
  'Country',
  'Region',
  'Place',
  'Organization',
  'SportsTeam',
  'ProperNoun',
);

/** Whether the language has a word, as far as the list knows, and it is no name. */
export const isCommonWord = (word: string): boolean => tagsOf(word).length > 0 && !isName(word);

/** What a person does or is: `engineer`, `driver`. */
export const isActor = tagged('Actor');
const isListedPast = tagged('PastTense', 'Participle');
const isListedOther = tagged('Noun', 'Singular', 'Date', 'Preposition', 'Cardinal');

/** Verbs whose past is their first form. */
const UNCHANGED = wordList(
  'cut hit put shut split beat quit spread hurt let burst bet bid cast read left lost led drew rose lay set struck',
);

/** Whether a word in small letters looks like a verb of the past: `opened`, `went`. */
export const isPastForm = (word: string): boolean =>
  UNCHANGED.has(word) ||
  isListedPast(word) ||
  (/^\p{Ll}{2,}ed$/u.test(word) &&
    !isListedOther(word) &&
    !/(?:eed|hundred|sacred|naked|wicked|rugged|united)$/.test(word));

export const isInfinitive = tagged('Infinitive');
export const isPresentForm = tagged('PresentTense');
