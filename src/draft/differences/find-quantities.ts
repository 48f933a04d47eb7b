import { type Token, tokenize } from '../../normalize/language/tokens.ts';
import type { ReportSentence } from '../reports/read-reports.ts';
import { matterOf } from '../words/content-words.ts';
import { findUnit, isSeized, unitBefore, unitOf } from './find-unit.ts';
import { readNumber } from './read-number.ts';

/** A number that a report gives of something. Offsets are into the sentence. */
export interface Quantity {
  readonly sentence: ReportSentence;
  readonly start: number;
  readonly end: number;
  /** With its unit, as written: `more than $480,000`. */
  readonly text: string;
  readonly value: number;
  /** `over`, `almost`, `about`, `least`: how the words limit it. */
  readonly bound: 'over' | 'under' | 'about' | undefined;
  /** What is counted, in one form: `people`, `metre`, `$`. */
  readonly unit: string;
  /** The word that names it, in small letters: `passengers`. */
  readonly noun: string;
  /** What the sentence is about, without the number. */
  readonly matter: ReadonlySet<string>;
  /** What stands beside the number, without names. */
  readonly beside: ReadonlySet<string>;
  /** Whether it counts some of what was counted before: “among them 3 children”. */
  readonly isPart: boolean;
  /** What the report says that it is not: “four men, not two”. */
  readonly not: number | undefined;
  /** The sum of all numbers of the sentence that count the same; its own value where it is alone. */
  readonly sum: number;
}

type Counted = Omit<Quantity, 'sum'>;

const BOUNDS: readonly (readonly [RegExp, Quantity['bound']])[] = [
  [/(?:more than|greater than|over|at least|upwards of|in excess of|no fewer than) $/i, 'over'],
  [/(?:less than|fewer than|under|up to|almost|nearly|close to|at most|just under) $/i, 'under'],
  [/(?:about|around|some|roughly|approximately|an estimated|estimated) $/i, 'about'],
];
const BOUND_LENGTH = 18;
const JOINED_UNIT =
  /^(?:hour|minute|day|week|month|year|metre|meter|mile|kilometre|kilometer|tonne|dollar|euro|pound)$/;

/** `a three-and-a-half-mile-long walk`, `the 25-minute walk`; ages are none. */
function joinedQuantity(sentence: ReportSentence, at: number): Counted | undefined {
  const { tokens } = sentence;
  const token = tokens[at];
  const parts = token?.lower.split('-') ?? [];
  const unitAt = parts.findIndex((part) => JOINED_UNIT.test(part));
  if (!token || unitAt < 1 || parts[unitAt + 1] === 'old') return undefined;
  const number = readNumber(tokenize(parts.slice(0, unitAt).join(' ')), 0);
  if (!number) return undefined;
  return {
    sentence,
    start: token.start,
    end: token.end,
    text: token.text,
    value: number.value,
    bound: undefined,
    unit: unitOf.get(parts[unitAt] ?? '') ?? '',
    matter: matterOf(tokens.filter((other) => other !== token)),
    beside: besideOf(tokens, at, 1),
    isPart: false,
    noun: '',
    not: undefined,
  };
}

const PART_BEFORE =
  /\b(?:among (?:them|those|these|whom)|including|of (?:them|whom|those)|as well as|plus|another|other)\b[^.;]{0,25}$/i;
const PART_AFTER = /^ (?:more\b|other\b|others\b|of (?:them|those|whom|the)\b)/;
const OF_THE = /^ of the\b/;
const isHarm = (unit: string) => unit === 'dead' || unit === 'injured';
const REACH = 6;

/** What the words around a number are about, those of names aside. */
const besideOf = (tokens: readonly Token[], at: number, length: number): Set<string> =>
  matterOf(
    [
      ...tokens.slice(Math.max(0, at - REACH), at),
      ...tokens.slice(at + length, at + length + REACH),
    ].filter(({ capital, opens }) => !capital || opens),
  );

/** The number behind “, not”, in the same sentence: “four men attacked him, not two”. */
function deniedBehind(tokens: readonly Token[], last: number): number | undefined {
  const not = tokens.findIndex(
    ({ lower }, at) => at > last && lower === 'not' && tokens[at - 1]?.text === ',',
  );
  return not < 0 ? undefined : readNumber(tokens, not + 1)?.value;
}

/** Every number of a sentence that counts or measures something; years, days, clock times and scores do not. */
export function findQuantities(sentence: ReportSentence): Quantity[] {
  const { tokens, text } = sentence;
  const found: Counted[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const joined = joinedQuantity(sentence, at);
    if (joined) {
      found.push(joined);
      continue;
    }
    const number = readNumber(tokens, at);
    const first = tokens[at];
    const last = tokens[at + (number?.length ?? 1) - 1];
    if (!number || !first || !last) continue;
    const currency = /^(?:US)?[$€£]/.exec(first.text)?.[0];
    const counted = currency
      ? { unit: unitOf.get(currency.toLowerCase()) ?? currency, end: last }
      : (unitBefore(tokens, at) ?? findUnit(tokens, at + number.length));
    at += number.length - 1;
    const isClock = tokens[at - 1]?.text === ':' && tokens[at - 1]?.end === first.start;
    // “one of eight ladders” counts eight.
    const isPart = tokens[at + 1]?.lower === 'of' && readNumber(tokens, at + 2) !== undefined;
    if (!counted || counted.unit === '' || isPart || isClock) continue;
    const before = text.slice(Math.max(0, first.start - BOUND_LENGTH), first.start);
    const bound = BOUNDS.find(([pattern]) => pattern.test(before));
    const lead = bound ? (bound[0].exec(before)?.[0] ?? '') : '';
    const start = first.start - lead.length;
    const matter = matterOf(
      tokens.filter((token) => token.end <= first.start || token.start >= last.end),
    );
    found.push({
      sentence,
      start,
      end: counted.end.end,
      text: text.slice(start, counted.end.end),
      value: number.value,
      bound: bound?.[1],
      unit: isSeized(tokens, tokens.indexOf(first)) ? 'arrest' : counted.unit,
      matter,
      beside: besideOf(tokens, tokens.indexOf(first), number.length),
      noun: counted.end.lower,
      not: deniedBehind(tokens, tokens.indexOf(last)),
      isPart:
        PART_BEFORE.test(text.slice(0, first.start)) ||
        // “Six of the ten men died”: of the dead it is the whole.
        (PART_AFTER.test(text.slice(last.end)) &&
          !(isHarm(counted.unit) && OF_THE.test(text.slice(last.end)))),
    });
  }
  return found.map((one) => ({
    ...one,
    sum: found.reduce((sum, { unit, value }) => sum + (unit === one.unit ? value : 0), 0),
  }));
}
