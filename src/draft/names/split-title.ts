import { isDemonym } from '../words/lexicon.ts';
import { PERSON_TITLES } from './person-titles.ts';

/** A run of capitalised words as title and name: `['Foreign', 'Minister']` and `['Qin', 'Gang']`. */
export interface TitledName {
  readonly title: readonly string[];
  readonly name: readonly string[];
}

const OFFICE_OF =
  /^(?:secretary|minister|chief|head|chancellor|governor|bishop|archbishop|duke|prince|princess|king|queen|mayor|president|director)$/;

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
  if (
    last < 0 ||
    (isSurname &&
      words.length < 4 &&
      /^(?:king|prince|pope|marshal|major|judge|bishop|dean|page|private|duke)$/i.test(
        words[last] ?? '',
      ))
  )
    return { title: [], name: words };
  let end = last + 1;
  const titleWord = words[last]?.toLowerCase() ?? '';
  if (/^(?:of|for)$/.test(words[end] ?? '') && OFFICE_OF.test(titleWord)) {
    end += 2;
    // `Minister of Foreign Affairs Wang Yi`: the name is the last two words.
    const left = words.length - end;
    if (left > 2) end += left - 2;
  }
  if (/^general$/i.test(words[end] ?? '') && /^(?:attorney|secretary|director)$/.test(titleWord))
    end++;
  return { title: words.slice(0, end), name: words.slice(end) };
}

const isTitleOrPlace = (word: string) => PERSON_TITLES.has(word.toLowerCase()) || isDemonym(word);
