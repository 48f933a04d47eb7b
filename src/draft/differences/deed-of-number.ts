import type { Token } from '../../normalize/language/tokens.ts';
import { isPersonNoun } from '../names/find-mentions.ts';
import { unitOf } from './find-unit.ts';

/** Words by which reports tell one deed of a number, each class in whatever words. */
const DEEDS: readonly (readonly [deed: string, words: RegExp])[] = [
  ['owe', /^(?:owes?|owed|debts?|liabilities)$/],
  ['ask', /^(?:asked|demand(?:ed|s)?|sought|seeks?|requested|recommended)$/],
  ['sentence', /^(?:sentenced|jailed|imprisoned|prison|jail)$/],
  ['fine', /^(?:fined?|fines)$/],
  ['flee', /^(?:evacuated|evacuees|fled|flee|flees|displaced|homes)$/],
  [
    'march',
    /^(?:march(?:ed|ers|es)?|protest(?:ed|ers)?|rall(?:y|ied)|demonstrat(?:ed|ors)|organi[sz]ers)$/,
  ],
  [
    'watch',
    /^(?:watched|attended|gathered|welcomed|cheered|greeted|presented|crowd|turned|organi[sz]ers)$/,
  ],
  ['escape', /^(?:escaped?|escapees|broke|breakout|absconded)$/],
  ['company', /^(?:party|group|crew|expedition)$/],
];

/** So many words around a number say what it is told of. */
const REACH = 7;

/** What the words around a number tell of it: `flee` in “forced 4,200 people from their homes”. */
export const deedsAround = (tokens: readonly Token[], at: number): ReadonlySet<string> => {
  const near = tokens.slice(Math.max(0, at - REACH), at + REACH);
  return new Set(
    DEEDS.flatMap(([deed, words]) => (near.some(({ lower }) => words.test(lower)) ? [deed] : [])),
  );
};

const ANYONE = /^(?:people|persons|individuals|men|women|others|us)$/;

/** Whether persons are counted: `inmates`, and of a crowd `savers`. */
export const countsPersons = (noun: string, value: number): boolean =>
  unitOf.get(noun) === 'people' ||
  ANYONE.test(noun) ||
  isPersonNoun(noun.replace(/s$/, '')) ||
  (value >= 1000 && /(?:ers|ors|ists)$/.test(noun));

/** Whether two nouns can count the same persons: one is theirs alone, or says no more than that they are people. */
export const canCountOne = (one: string, other: string): boolean =>
  one === other || [one, other].some((noun) => ANYONE.test(noun) || unitOf.get(noun) === 'people');
