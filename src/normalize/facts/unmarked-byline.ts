import { isUnmistakableAgency } from './agencies.ts';
import { EDGES, isPosition, withoutTail } from './byline-names.ts';
import { isDateLine } from './date-line.ts';
import { findDates, findDays } from './dates.ts';
import { isEnglishWord, isGivenName, isKnownPlace } from './known-words.ts';
import { isPaperName } from './paper-words.ts';
import { isPersonName, splitNames } from './person-names.ts';

/** The names on a line without “By”. */
export interface UnmarkedByline {
  readonly names: string;
  /** Whether the line says that they are a writer's: by a post or an account, and not by a paper or a date alone. */
  readonly isSure: boolean;
}

const MAX_LENGTH = 120;
const HANDLE = /^@\w{2,30}\b/;
/** An office behind a name is that of a place as well: `Port Halden, City Desk`. */
const OFFICE = /\b(?:desk|staff)$/i;
/** Words behind a given name that make it a place's: `Virginia Beach`. */
const OF_PLACE =
  /\b(?:beach|city|county|creek|falls|heights|hills?|island|junction|lake|park|point|port|river|springs|town|valley|village)\b/i;

/** `Mira Hall in Arden and Bo Roe in Paris`: each with a place. */
const IN_PLACES = /^(?:[^,]{3,60}? in \p{Lu}[^,]{2,30}?(?:,? and |, |$)){1,4}$/u;
/** A paper's name behind a writer's, with nothing between: `Mira Hall Harbour Today`. */
const WORDS_OF_PAPER = [2, 3];

/** The names of a line that ends in a paper's name, if it does. */
function namesBeforePaper(text: string): string | undefined {
  const words = text.split(' ');
  for (const count of WORDS_OF_PAPER) {
    const names = words.slice(0, -count).join(' ');
    const paper = words.slice(-count).join(' ');
    if (words.length - count >= 2 && isPaperName(paper) && isPersonName(names) && isLikely(names))
      return names;
  }
  return undefined;
}

/** Whether each name has two words, or more and none of the language among them: `Ben Roe Harbour` is a person’s and a team’s. */
const isShort = (names: string): boolean =>
  (splitNames(names) ?? []).every((name) => {
    const words = name.split(' ');
    return words.length === 2 || !words.some(isEnglishWord);
  });

/** Whether a line says only what its writers are: `Staff Writers`. */
const isPositionLine = (text: string): boolean => text.length <= 60 && isPosition(text);

/** Whether the names are an agency's, or the first begins with a given name and is no place. */
function isLikely(names: string): boolean {
  const first = splitNames(names)?.[0] ?? '';
  const isPlace = isKnownPlace(first) || OF_PLACE.test(first);
  return isUnmistakableAgency(names) || (isGivenName(first.split(' ')[0] ?? '') && !isPlace);
}

/**
 * The names on a line without “By”: in front of what they are (`Mira Hall, Staff Writer`), of an account
 * (`Mira Hall @mhall`), of a paper or of a date, or alone above a line that says one of the first two.
 */
export function readUnmarkedByline(text: string, next = ''): UnmarkedByline | undefined {
  if (text.length > MAX_LENGTH || /[.!?:]$/.test(text.replace(/\b(?:Jr|Sr)\.$/, '')))
    return undefined;
  const day = findDates(text)[0] ?? findDays(text)[0];
  const isDated = day !== undefined && day.start > 0;
  const tail = isDated ? text.slice(0, day.start) : text;
  const names = withoutTail(tail.replace(EDGES, ''));
  if (names === undefined) return undefined;
  const ofPaper = namesBeforePaper(names);
  if (ofPaper !== undefined) return { names: ofPaper, isSure: false };
  const isName = isUnmistakableAgency(names) || splitNames(names) !== undefined;
  if (!isName) return undefined;
  const rest = tail.slice(tail.indexOf(names) + names.length).replace(EDGES, '');
  const isPost = isPosition(rest) && !OFFICE.test(rest);
  const isAbovePost = rest === '' && (isPositionLine(next) || /^@\w{2,30}$/.test(next));
  if (isPost || HANDLE.test(rest) || isAbovePost) return { names, isSure: true };
  // `San Francisco, June 4`: a comma before a date is that of a place.
  const isBesideDate = isDated && rest === '' && !/,\s*$/.test(tail) && isLikely(names);
  const isPlaced = isLikely(names) && IN_PLACES.test(text);
  const isAboveDate =
    rest === '' && !isDated && isShort(names) && isLikely(names) && isDateLine(next);
  return isPaperName(rest) || isBesideDate || isPlaced || isAboveDate
    ? { names, isSure: false }
    : undefined;
}

/** Several names in capitals on a line of their own, as some papers set them right below the headline. */
export function readNamesInCapitals(text: string): UnmarkedByline | undefined {
  const loud = text.replace(/ and /g, ' & ');
  if (text.length > MAX_LENGTH || loud !== loud.toUpperCase()) return undefined;
  const names = splitNames(text);
  return names && names.length > 1 && isLikely(text) ? { names: text, isSure: false } : undefined;
}
