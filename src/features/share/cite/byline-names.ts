import { parse } from '@citation-js/name';
import type { Provenanced } from '../../../schemas/provenance.ts';
import { ORGANIZATION_WORDS, PARTICLES, WELL_KNOWN } from './organization-words.ts';

/** Who a byline names, under the name that stands there. */
export interface Author {
  readonly kind: 'person' | 'organization';
  readonly name: string;
}

/** A name in the Citation Style Language: in its parts, or as it stands. */
export type CslName =
  | {
      readonly family: string;
      readonly given?: string;
      readonly suffix?: string;
      readonly 'non-dropping-particle'?: string;
    }
  | { readonly literal: string };

/** What is known of the story's publishers, by which a byline is told to name one. */
type Publishers = ReadonlyMap<
  string,
  { readonly name: string; readonly aliases: readonly string[] }
>;

const AND = /\s(?:and|und|et|&)\s/iu;
const SEMICOLON = /;\s*/u;
/** The last name of a list, `, Bo Park and Cy Byers`, which tells a list from a name with an office behind it. */
const LIST = /^(?<first>.+?),?\s(?:and|und|et|&)\s(?<last>[^,]+)$/iu;
const SUFFIX = /(?<!\s),?\s+(?<suffix>Jr\.?|Sr\.?|II|III|IV)$/u;
/** Scripts that write a whole name without a space. */
const UNSPACED = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}·・]+$/u;

/** The byline of a report, as it stands; undefined when no file names one. */
export const bylineOf = (byline: Provenanced<string>): string | undefined =>
  byline.status === 'unknown' ? undefined : byline.value;

const wordsOf = (name: string) => name.split(/\s+/u);
const fold = (name: string) => name.toLowerCase().replace(/[.,]/g, '');

function isOrganization(name: string, publishers: Publishers): boolean {
  const folded = fold(name);
  const known = [...publishers.values()].some((one) =>
    [one.name, ...one.aliases].some((alias) => fold(alias) === folded),
  );
  if (known || WELL_KNOWN.has(folded) || UNSPACED.test(name))
    return known || WELL_KNOWN.has(folded);
  const words = wordsOf(folded);
  return (
    words.length === 1 ||
    words[0] === 'the' ||
    words.some((word) => word === '&' || ORGANIZATION_WORDS.has(word))
  );
}

/** Whether each word could belong to a person's name: none is lower-case English such as the “in” of “in London”. */
const isPerson = (name: string) =>
  UNSPACED.test(name) ||
  (wordsOf(name).length > 1 &&
    wordsOf(name).every((word) => !/^\p{Ll}/u.test(word) || PARTICLES.has(word)));

/** The names of a list; undefined when the words cannot be told to be one. */
function namesIn(words: string): string[] | undefined {
  if (words.includes(';')) return words.split(SEMICOLON);
  const { first, last } = LIST.exec(words)?.groups ?? {};
  if (first === undefined || last === undefined) return undefined;
  return [...first.split(/,\s+/u), last].flatMap((part) => part.split(AND));
}

/**
 * The persons and organisations that a byline names, in its order: the one place where a byline is parted. One that
 * may be a list or a name with an office behind it, `Ann Other, Harbour Post`, is kept whole.
 *
 * @param publishers the story's: their names are organisations, whatever words they have
 */
export const bylineAuthors = (byline: Provenanced<string>, publishers: Publishers): Author[] =>
  namedAuthors(bylineOf(byline) ?? '', publishers);

/** The persons and organisations that words name which are a byline, or like one. */
export function namedAuthors(named: string, publishers: Publishers): Author[] {
  const words = named.replace(/\s+/gu, ' ').trim();
  if (words === '') return [];
  const toAuthor = (name: string): Author => ({
    kind: isOrganization(name, publishers) ? 'organization' : 'person',
    name,
  });
  const whole = toAuthor(words);
  const names = namesIn(words)?.map((name) => name.replace(/,?$/, '').trim());
  if (!names) return [whole];
  // “Marks & Spencer” and “Ann Lee in Rome and Bo Park in Bern” are not lists of plain names.
  const isList = names.every((name) => {
    const { kind } = toAuthor(name);
    return kind === 'organization'
      ? wordsOf(name).length > 1 || WELL_KNOWN.has(fold(name))
      : isPerson(name);
  });
  return isList ? names.map(toAuthor) : [whole];
}

/** A name for the Citation Style Language. Only a person's is parted, and only where its parts are sure. */
export function toCslName({ kind, name }: Author): CslName {
  if (kind === 'organization' || name.includes(',') || UNSPACED.test(name) || !isPerson(name)) {
    return { literal: name };
  }
  const { suffix } = SUFFIX.exec(name)?.groups ?? {};
  const { family, given, 'non-dropping-particle': particle } = parse(name.replace(SUFFIX, ''));
  if (family === undefined || given === undefined) return { literal: name };
  return {
    family,
    given,
    ...(particle !== undefined && { 'non-dropping-particle': particle }),
    ...(suffix !== undefined && { suffix }),
  };
}
