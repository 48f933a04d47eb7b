import nlp from 'compromise/two';
import { CITIES, ENGLISH } from './listed-words.ts';
import { plainLetters } from './plain-letters.ts';

/** What of compromise's word list is used here; its own types leave it open. */
interface Model {
  readonly one: { readonly lexicon: Readonly<Record<string, string | readonly string[]>> };
}

const { lexicon } = (nlp.model() as Model).one;

const hasTag = (text: string, tags: readonly string[]): boolean => {
  const key = text.toLowerCase();
  return (
    Object.hasOwn(lexicon, key) && [lexicon[key] ?? []].flat().some((tag) => tags.includes(tag))
  );
};

/** Whether a word is one of the 38 000 commonest of English, American and British (SCOWL's sizes 10 to 35, which have no names). */
export const isEnglishWord = (word: string): boolean => ENGLISH.has(word.toLowerCase());

/** Given names that the word list has as other words alone. */
const ALSO_NAMES = new Set(
  'art bill cliff dean drew faith frank gene guy holly ivy kit lily may miles pat penny ray rob robin rose ruby sue will'.split(
    ' ',
  ),
);

/** Whether a word is a given name as English texts have them: `Mira`, `Carlos`. */
export const isGivenName = (word: string): boolean =>
  ALSO_NAMES.has(word.toLowerCase()) ||
  hasTag(word, ['FirstName', 'MaleName', 'FemaleName', 'Person']);

/** Whether a name is that of a city, a country or a region: `Oslo`, `New York`. */
export const isKnownPlace = (name: string): boolean =>
  hasTag(name, ['City', 'Country', 'Region', 'Place']) || CITIES.has(plainLetters(name));
