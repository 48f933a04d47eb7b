import type { Token } from '../../normalize/language/tokens.ts';
import { isPersonNoun } from '../names/find-mentions.ts';
import { stemOf } from '../words/content-words.ts';
import { AUXILIARIES, isVerbForm } from '../words/finite-verbs.ts';
import { wordList } from '../words/word-list.ts';

/** Different words for one unit; the first stands for all. */
const UNITS: readonly (readonly string[])[] = [
  ['metre', 'metres', 'meter', 'meters', 'm', 'metre-long', 'metre-high'],
  ['kilometre', 'kilometres', 'kilometer', 'kilometers', 'km'],
  ['mile', 'miles'],
  ['kilogram', 'kilograms', 'kilogramme', 'kilogrammes', 'kg', 'kilos', 'kilo'],
  ['tonne', 'tonnes', 'ton', 'tons'],
  ['dollar', 'dollars', '$', 'us$'],
  ['euro', 'euros', '€'],
  ['pound', 'pounds', '£'],
  ['percent', 'per', '%'],
  ['hour', 'hours'],
  ['minute', 'minutes', 'minute-long'],
  ['day', 'days'],
  ['week', 'weeks'],
  ['month', 'months'],
  ['year', 'years'],
  [
    'people',
    'persons',
    'spectators',
    'fans',
    'mourners',
    'protesters',
    'demonstrators',
    'visitors',
    'crowd',
    'residents',
    'passengers',
    'supporters',
    'individuals',
    'marchers',
    'onlookers',
    'attendees',
    'inhabitants',
  ],
  ['employees', 'workers', 'staff', 'jobs'],
  ['dead', 'deaths', 'killed', 'died', 'victims', 'fatalities'],
  ['injured', 'hurt', 'wounded', 'injuries', 'hospital', 'hospitalised', 'hospitalized'],
  ['arrest', 'arrests'],
  ['offer', 'offers', 'bid', 'bids'],
  ['count', 'counts', 'charges'],
  ['crown', 'crowns', 'kroner', 'kronor', 'krone'],
];
/** The unit that a word in small letters stands for: `meters` => `metre`. */
export const unitOf: ReadonlyMap<string, string> = new Map(
  UNITS.flatMap(([main = '', ...others]) => [main, ...others].map((word) => [word, main] as const)),
);

const SKIP = wordList(
  'of the more other additional further such seriously badly about different separate people',
);
const NO_UNIT = wordList(
  'and or but in on at to for from by with as that which who when while than a.m p.m a.m. p.m. am pm january february march april may june july august september october november december',
);
const HARM = /^(?:killed|dead|died|injured|hurt|wounded|hospital|hospitalised|hospitalized)$/;
const MAX_UNIT_REACH = 4;

/** What is counted: the first word behind the number that is a known unit, else the last of the words up to a verb or a stop. */
export function findUnit(
  tokens: readonly Token[],
  after: number,
): { unit: string; end: Token } | undefined {
  let last: Token | undefined;
  let lastAt = after;
  for (let at = after; at < Math.min(tokens.length, after + MAX_UNIT_REACH); at++) {
    const token = tokens[at];
    if (!token || token.kind === 'mark' || NO_UNIT.has(token.lower)) break;
    const known = unitOf.get(token.lower);
    if (known)
      return { unit: harmOf(tokens, at) ?? employedOf(tokens, after) ?? known, end: token };
    // “Two others” are what is left of a number that was given before.
    if (/^(?:others?|them|those)$/.test(token.lower)) return undefined;
    if (token.lower === 'us') return { unit: 'people', end: token };
    if (SKIP.has(token.lower)) continue;
    if (token.kind === 'number' || (last && isVerbForm(token))) break;
    last = token;
    lastAt = at;
    if (/^(?:men|women|children)$/.test(token.lower)) break;
    if (/s$/.test(token.lower) && !token.capital) break;
  }
  return last && { unit: harmOf(tokens, lastAt) ?? stemOf(last.lower), end: last };
}

/** “employs 6,200 people” */
const employedOf = (tokens: readonly Token[], after: number): string | undefined =>
  tokens.slice(Math.max(0, after - 3), after).some(({ lower }) => /^employ/.test(lower))
    ? 'employees'
    : undefined;

const SEIZES = /^(?:arrested|detained)$/;

/** `arrested 17 fans` counts arrests. */
export const isSeized = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(Math.max(0, at - 2), at).some(({ lower }) => SEIZES.test(lower));

const COUNTED_BEFORE = /^(?:toll|dead|deaths|injured|wounded)$/;
/** “a crowd of 41,000”, “the police spoke of 8,000”, “put the number at 8,000”: heads are counted. */
const HEADS = /^(?:crowd|attendance|audience|turnout|spoke|speak|number|figure)$/;
/** Fewer are no crowd: “the number was 12”. */
const FEWEST_HEADS = 100;
const OF_HEADS = /^(?:of|at|was)$/;
/** “a party of nine”: so few are counted, too. */
const COMPANY = /^(?:party|group|crew|expedition)$/;
const RISES = /^(?:to|at|as|was|is|reached|stands|stood|rose|rises|climbed|had|risen)$/;

/** `raising the number of dead to seven`, `the death toll rose to seven` */
export function unitBefore(
  tokens: readonly Token[],
  at: number,
): { unit: string; end: Token } | undefined {
  const before = tokens.slice(Math.max(0, at - 5), at);
  const noun = before.findLast(({ lower }) => COUNTED_BEFORE.test(lower));
  const end = tokens[at];
  const next = tokens[at + 1];
  const isBare = !next || next.kind === 'mark' || NO_UNIT.has(next.lower) || isVerbForm(next);
  const heads = before.slice(-4).some(({ lower }) => HEADS.test(lower));
  const isHeads = heads && OF_HEADS.test(before.at(-1)?.lower ?? '');
  const isCompany = COMPANY.test(before.at(-2)?.lower ?? '') && before.at(-1)?.lower === 'of';
  const isAlone = isBare || /^(?:off|into|near|who|were|was)$/.test(next?.lower ?? '');
  if (isCompany && isAlone && end) return { unit: 'people', end };
  if (isBare && end && isHeads && !noun && Number(end.text.replaceAll(',', '')) >= FEWEST_HEADS)
    return { unit: 'people', end };
  if (!noun || !end || !isBare || !before.some(({ lower }) => RISES.test(lower))) return undefined;
  return { unit: /^(?:injured|wounded)$/.test(noun.lower) ? 'injured' : 'dead', end };
}

/** `Two people were killed` counts the dead. */
function harmOf(tokens: readonly Token[], at: number): string | undefined {
  const noun = tokens[at]?.lower ?? '';
  const isOfPersons = unitOf.get(noun) === 'people' || isPersonNoun(noun.replace(/s$/, ''));
  if (!isOfPersons && !/^(?:men|women|children)$/.test(noun)) return undefined;
  const from = behindAside(tokens, at + 1);
  const verb = tokens.slice(from, from + 4).find(({ lower }) => HARM.test(lower));
  return verb && unitOf.get(verb.lower);
}

/** “Seven people, two of them children, died”: where the clause goes on behind what is put in. */
function behindAside(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text !== ',') return at;
  const end = tokens.findIndex(({ text }, index) => index > at && text === ',');
  return end > at && end - at <= MAX_ASIDE ? end + 1 : at;
}
const MAX_ASIDE = 8;

const KILLS = /^(?:kill(?:ed|ing|s)|claimed)$/;
const HURTS = /^(?:injur(?:ed|ing|es)|wound(?:ed|ing|s)|hurt(?:ing|s)?)$/;
const BEFORE_NUMBER = wordList(
  'at least more than about some nearly almost around over up to another',
);

/** “killing at least 11 people”, “left 31 in hospital”: what was done to those who are counted. */
export function harmBefore(
  tokens: readonly Token[],
  at: number,
  length: number,
): { unit: string; end: Token } | undefined {
  let verb = at - 1;
  while (BEFORE_NUMBER.has(tokens[verb]?.lower ?? '')) verb--;
  const lower = tokens[verb]?.lower ?? '';
  const isPassive = AUXILIARIES.has(tokens[verb - 1]?.lower ?? '');
  const counted = findUnit(tokens, at + length);
  const isOfPersons =
    counted === undefined ||
    unitOf.get(counted.end.lower) === 'people' ||
    isOfAnyone(counted.end.lower);
  const end = counted?.end ?? tokens[at + length - 1];
  if (end && isOfPersons && !isPassive && (KILLS.test(lower) || HURTS.test(lower)))
    return { unit: KILLS.test(lower) ? 'dead' : 'injured', end };
  // “Thirty-four were taken to three hospitals”
  const behind = tokens.slice(at + length, at + length + MAX_ASIDE).map((token) => token.lower);
  const isTaken =
    /^(?:were|are|in)$/.test(behind[0] ?? '') && behind.some((word) => /^hospitals?$/.test(word));
  const last = tokens[at + length - 1];
  return isTaken && last ? { unit: 'injured', end: last } : undefined;
}

const isOfAnyone = (noun: string): boolean =>
  /^(?:men|women|children)$/.test(noun) || isPersonNoun(noun.replace(/s$/, ''));
