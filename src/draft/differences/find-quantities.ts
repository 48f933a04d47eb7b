import { type Token, tokenize } from '../../normalize/language/tokens.ts';
import type { ReportSentence } from '../reports/read-reports.ts';
import { matterOf, stemOf } from '../words/content-words.ts';
import { deedsAround } from './deed-of-number.ts';
import { bareLimit, joinedSpeed, speedBehind } from './find-speed.ts';
import { findUnit, harmBefore, isSeized, unitBefore, unitOf } from './find-unit.ts';
import {
  type Bound,
  boundBefore,
  deniedBehind,
  isTheWhole,
  smallerBehind,
  wholeBehind,
} from './number-phrases.ts';
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
  readonly bound: Bound;
  /** What is counted, in one form: `people`, `metre`, `$`. */
  readonly unit: string;
  /** The word that names it, in small letters: `passengers`. */
  readonly noun: string;
  /** What the sentence is about, without the number. */
  readonly matter: ReadonlySet<string>;
  /** What stands beside the number, without names. */
  readonly beside: ReadonlySet<string>;
  /** Of how many it is: twelve in “nine of twelve counts”. */
  readonly whole?: number | undefined;
  /** What the words around it tell of it: `flee`, `owe`. */
  readonly deeds: ReadonlySet<string>;
  /** Whether it counts some of what was counted before: “among them 3 children”. */
  readonly isPart: boolean;
  /** What the report says that it is not: “four men, not two”. */
  readonly not: number | undefined;
  /** The sum of all numbers of the sentence that count the same, or the whole that it is of; its own value where it is alone. */
  readonly sum: number;
}

type Counted = Omit<Quantity, 'sum'>;

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
    deeds: deedsAround(tokens, at),
    isPart: false,
    noun: '',
    not: undefined,
  };
}

/** `160km/h` */
function speedQuantity(sentence: ReportSentence, at: number): Counted | undefined {
  const { tokens, text } = sentence;
  const first = tokens[at];
  const speed = joinedSpeed(tokens, at);
  if (!first || !speed) return undefined;
  const { bound, start } = boundBefore(text, first.start);
  return {
    sentence,
    start,
    end: speed.end.end,
    text: text.slice(start, speed.end.end),
    value: speed.value,
    bound,
    unit: speed.unit,
    matter: matterOf(
      tokens.filter(({ start: from, end }) => end <= first.start || from >= speed.end.end),
    ),
    beside: besideOf(tokens, at, 1),
    deeds: new Set(),
    isPart: false,
    noun: '',
    not: undefined,
  };
}

/** “Norvik employs 6,200 people and Aldera 2,900”: of the unit that the sentence gave before. */
function elided(tokens: readonly Token[], at: number, before: Counted | undefined) {
  const [name, and, end, next] = [tokens[at - 1], tokens[at - 2], tokens[at], tokens[at + 1]];
  const isElided =
    name?.capital === true &&
    and?.lower === 'and' &&
    (next === undefined || next.kind === 'mark') &&
    before !== undefined &&
    before.value >= FEWEST_ELIDED;
  return isElided && end ? { unit: before.unit, end } : undefined;
}

const MAX_OWN_WHOLE = 2;
/** Smaller ones may be days: “and June 12”. */
const FEWEST_ELIDED = 100;

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

/** Every number of a sentence that counts or measures something; years, days, clock times and scores do not. */
export function findQuantities(sentence: ReportSentence): Quantity[] {
  const { tokens, text } = sentence;
  const found: Counted[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const joined = joinedQuantity(sentence, at) ?? speedQuantity(sentence, at);
    if (joined) {
      found.push(joined);
      continue;
    }
    const number = readNumber(tokens, at);
    const first = tokens[at];
    const last = tokens[at + (number?.length ?? 1) - 1];
    if (!number || !first || !last) continue;
    const whole = wholeBehind(tokens, at, number);
    const currency = /^(?:US)?[$€£]/.exec(first.text)?.[0];
    const counted = currency
      ? { unit: unitOf.get(currency.toLowerCase()) ?? currency, end: last }
      : (unitBefore(tokens, at) ??
        harmBefore(tokens, at, number.length) ??
        bareLimit(tokens, at) ??
        speedBehind(tokens, at + number.length) ??
        elided(tokens, at, found.at(-1)) ??
        findUnit(tokens, at + number.length + (whole?.length ?? 0)));
    at += number.length - 1;
    const isClock = tokens[at - 1]?.text === ':' && tokens[at - 1]?.end === first.start;
    // “one of eight ladders” counts eight.
    const isPart =
      whole === undefined &&
      tokens[at + 1]?.lower === 'of' &&
      readNumber(tokens, at + 2) !== undefined;
    if (!counted || counted.unit === '' || isPart || isClock) continue;
    const rest = smallerBehind(tokens, counted);
    const { bound, start } = boundBefore(text, first.start);
    const matter = matterOf(
      tokens.filter((token) => token.end <= first.start || token.start >= last.end),
    );
    found.push({
      sentence,
      start,
      end: (rest?.last ?? counted.end).end,
      text: text.slice(start, (rest?.last ?? counted.end).end),
      value: number.value + (rest?.value ?? 0),
      bound,
      unit: isSeized(tokens, tokens.indexOf(first))
        ? 'arrest'
        : isHarm(counted.unit) && isTheWhole(tokens, tokens.indexOf(first))
          ? stemOf(counted.end.lower)
          : counted.unit,
      matter,
      beside: besideOf(tokens, tokens.indexOf(first), number.length),
      deeds: deedsAround(tokens, tokens.indexOf(first)),
      whole: whole?.value,
      noun: counted.end.lower,
      not: deniedBehind(tokens, tokens.indexOf(last)),
      isPart:
        PART_BEFORE.test(text.slice(0, first.start)) ||
        // “Six of the ten men died”: of the dead it is the whole.
        (whole === undefined &&
          PART_AFTER.test(text.slice(last.end)) &&
          !(isHarm(counted.unit) && OF_THE.test(text.slice(last.end)))),
    });
    // “9,400 of 30,850 ballots”: so large a whole is a number of its own.
    if (whole && whole.value <= MAX_OWN_WHOLE * number.value) at += whole.length;
    if (rest) at = tokens.indexOf(rest.last);
  }
  return found.map((one) => ({
    ...one,
    sum:
      one.whole ??
      found.reduce(
        (sum, { unit, value, whole }) =>
          sum + (unit === one.unit && whole === undefined ? value : 0),
        0,
      ),
  }));
}
