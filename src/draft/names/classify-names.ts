import { isDemonym, isGivenName, isKnownOrganisation, isKnownPlace } from '../words/lexicon.ts';
import { wordList } from '../words/word-list.ts';
import type { NameMention } from './find-mentions.ts';
import { ORGANISATION_WORDS, PLACE_WORDS } from './name-words.ts';

export type NameKind = 'person' | 'place' | 'organisation' | 'other';

/** A form of a name with every place where it stands. */
export interface NameForm {
  readonly text: string;
  readonly words: readonly string[];
  readonly mentions: readonly NameMention[];
  readonly kind: NameKind;
}

/** What speaks for a person; less is too little. */
const ENOUGH = 2;
const PLACE_PREPOSITIONS = new Set([
  'in',
  'at',
  'near',
  'from',
  'to',
  'outside',
  'around',
  'across',
  'into',
  'off',
  'through',
]);

const share = <Item>(items: readonly Item[], test: (item: Item) => boolean) =>
  items.filter(test).length / items.length;

const isAcronym = (words: readonly string[]) =>
  words.length === 1 && /^[\p{Lu}&]{2,6}s?$/u.test(words[0] ?? '');

/** “Carrow Water District”: what serves a region, and not the region. */
const SERVES =
  /^(?:irrigation|water|school|sewer|sanitation|fire|transit|transport|health|hospital|utility|utilities|power|drainage|conservation|park)$/;

const isServingDistrict = (words: readonly string[]): boolean =>
  /^districts?$/i.test(words.at(-1) ?? '') && SERVES.test(words.at(-2)?.toLowerCase() ?? '');

const headIn = (words: readonly string[], list: ReadonlySet<string>): boolean => {
  const lower = words.map((word) => word.toLowerCase());
  const of = lower.findIndex((word) => word === 'of' || word === 'for');
  // `University of Halden`: what stands before “of”; else what stands last, or first as in `Lake Halden`.
  return of > 0
    ? lower.slice(0, of).some((word) => list.has(word))
    : list.has(lower.at(-1) ?? '') || list.has(lower[0] ?? '');
};

function scorePerson(words: readonly string[], mentions: readonly NameMention[]): number {
  const some = (test: (mention: NameMention) => boolean) => mentions.some(test);
  const isLong = words.length > 1;
  let score = 0;
  if (some(({ titled }) => titled)) score += 3;
  if (some(({ roleBefore, titled }) => roleBefore !== undefined && !titled)) score += 2;
  if (some(({ roleAfter, aged }) => roleAfter !== undefined || aged)) score += 2;
  if (isLong && isGivenName(words[0] ?? '')) score += 2;
  if (isLong && some(({ speaks }) => speaks)) score += 1;
  if (some(({ followedByWho }) => followedByWho)) score += 1;
  if (isLong && some(({ inApposition }) => inApposition)) score += 1.5;
  if (
    isLong &&
    words.every((word) => /^\p{Lu}[\p{Ll}'’-]+$|^\p{Lu}\.$/u.test(word)) &&
    words.length < 4
  )
    score += 0.5;
  if (words.some((word) => ORGANISATION_WORDS.has(word.toLowerCase()))) score -= 3;
  if (isLong && words.some((word) => PLACE_WORDS.has(word.toLowerCase()) && !isGivenName(word)))
    score -= 2;
  if (isDemonym(words[0] ?? '')) score -= 2;
  if (isKnownPlace(words.join(' '))) score -= 3;
  if (share(mentions, ({ before }) => before === 'the') > 0.4) score -= 2;
  if (share(mentions, ({ before }) => before === 'in' || before === 'at') > 0.4) score -= 2;
  return score;
}

/** “the people of Orle”, “two villages, Orle and La Roche” */
function hasPeople({ sentence, firstToken, before }: NameMention): boolean {
  const back = (count: number) => sentence.tokens[firstToken - count]?.lower ?? '';
  if (before === 'of') return DWELLERS.has(back(2));
  return before === ',' && SETTLEMENTS.has(back(2));
}

const DWELLERS = wordList(
  'people residents resident inhabitants villages village town city port citizens',
);
const SETTLEMENTS = wordList('villages towns cities village town city');

/** “the utility Enerlux”, “Enerlux’s chief executive”, “Enerlux said” */
function actsAsInstitution({ sentence, lastToken, before, speaks }: NameMention): boolean {
  const [first, second, third] = [1, 2, 3].map(
    (count) => sentence.tokens[lastToken + count]?.lower ?? '',
  );
  if (COMPANIES.has(before) || speaks) return true;
  return first === "'s" && LEADERS.test(`${second} ${third}`);
}

const COMPANIES = wordList(
  'company utility operator firm club airline bank rival group newspaper agency charity union party brand maker',
);
const LEADERS =
  /\b(?:chief|head|boss|chairman|chairwoman|chair|director|president|ceo|owner|founder|shares|employees|spokesman|spokeswoman)\b/;

function kindOf(
  words: readonly string[],
  mentions: readonly NameMention[],
  datelines: ReadonlySet<string>,
): NameKind {
  const text = words.join(' ');
  if (datelines.has(text.toLowerCase())) return 'place';
  if (headIn(words, ORGANISATION_WORDS) || isServingDistrict(words) || isKnownOrganisation(text))
    return 'organisation';
  const person = scorePerson(words, mentions);
  if (isKnownPlace(text) && person < 1) return 'place';
  if (person >= ENOUGH) return 'person';
  if (isDemonym(text)) return 'other';
  if (isAcronym(words)) return 'organisation';
  const stands = share(mentions, ({ before }) => PLACE_PREPOSITIONS.has(before));
  if (headIn(words, PLACE_WORDS) || mentions.some(hasPeople)) return 'place';
  if (mentions.some(actsAsInstitution)) return 'organisation';
  return stands >= 0.5 && mentions.length > 1 ? 'place' : 'other';
}

/**
 * The names of the reports, each form once, with what kind of thing it names by all that stands around it.
 *
 * @param datelines places of datelines, in small letters
 */
export function classifyNames(
  mentions: readonly NameMention[],
  datelines: ReadonlySet<string>,
): NameForm[] {
  const forms = Map.groupBy(mentions, ({ words }) => words.join(' '));
  return [...forms].map(([text, own]) => {
    const words = own[0]?.words ?? [];
    return { text, words, mentions: own, kind: kindOf(words, own, datelines) };
  });
}
