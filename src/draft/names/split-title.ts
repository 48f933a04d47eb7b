import { isCommonWord, isDemonym, isGivenName, isKnownPlace } from '../words/lexicon.ts';
import { ORGANISATION_WORDS, PLACE_WORDS } from './name-words.ts';
import { PERSON_TITLES } from './person-titles.ts';

/** A run of capitalised words as title and name: `['Foreign', 'Minister']` and `['Ann', 'Corran']`. */
export interface TitledName {
  readonly title: readonly string[];
  readonly name: readonly string[];
}

const OFFICE_OF =
  /^(?:secretary|minister|chief|head|chancellor|governor|bishop|archbishop|duke|prince|princess|king|queen|mayor|president|director)$/;

/** `Attorney General`, `Chief Executive Officer` */
const TITLE_TAIL =
  /^(?:general|executive|officer|operating|financial|inspector|superintendent|constable|justice|minister|commissioner)$/i;

/**
 * Takes the title off a name: up to the last title word, with the “of State” behind it.
 *
 * @returns the whole as name, where it holds no title; an empty name where it is a title alone
 */
export function splitTitle(words: readonly string[]): TitledName {
  const last = words.findLastIndex((word) => PERSON_TITLES.has(word.toLowerCase()));
  // A name may end in what is a title elsewhere: `Martin Luther King`, `Billie Jean King`.
  const isSurname =
    last === words.length - 1 && last > 0 && !words.slice(0, last).some(isTitleOrPlace);
  if (last < 0) return splitGivenName(words);
  if (
    isSurname &&
    words.length < 4 &&
    /^(?:king|prince|pope|marshal|major|judge|bishop|dean|page|private|duke)$/i.test(
      words[last] ?? '',
    )
  )
    return { title: [], name: words };
  let end = last + 1;
  const titleWord = words[last]?.toLowerCase() ?? '';
  if (/^(?:of|for)$/.test(words[end] ?? '') && OFFICE_OF.test(titleWord)) {
    end += 2;
    // `Minister of Foreign Affairs Ann Corran`: the name is the last two words.
    const left = words.length - end;
    if (left > 2) end += left - 2;
  }
  while (TITLE_TAIL.test(words[end] ?? '')) end++;
  return { title: words.slice(0, end), name: words.slice(end) };
}

/** `Harbour Affairs Daniel Corran`: a given name in the middle begins a person’s name, and what stands before is an office. */
function splitGivenName(words: readonly string[]): TitledName {
  const given = words.findLastIndex(
    (word, at) => at > 0 && at < words.length - 1 && words.length - at <= 3 && isGivenName(word),
  );
  const [first = ''] = words;
  const last = words.at(-1)?.toLowerCase() ?? '';
  const isOther =
    ORGANISATION_WORDS.has(last) ||
    PLACE_WORDS.has(last) ||
    words.some((word) => /^of$/.test(word));
  if (
    given < 1 ||
    isGivenName(first) ||
    /\.$/.test(first) ||
    isOther ||
    !isOffice(words.slice(0, given))
  )
    return { title: [], name: words };
  return { title: words.slice(0, given), name: words.slice(given) };
}

/** Whether words in capitals are of an office or a land, and not the beginning of a name. */
const isOffice = (words: readonly string[]): boolean =>
  words.some(
    (word) =>
      isCommonWord(word.toLowerCase()) ||
      isKnownPlace(word) ||
      isDemonym(word) ||
      ORGANISATION_WORDS.has(word.toLowerCase()),
  );

const isTitleOrPlace = (word: string) => PERSON_TITLES.has(word.toLowerCase()) || isDemonym(word);
