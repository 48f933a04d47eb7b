import { type Token, tokenize } from '../../normalize/language/tokens.ts';
import { daysBetween } from '../dates/iso-days.ts';
import { matterOf } from '../words/content-words.ts';
import { SPEECH_VERBS } from '../words/speech-verbs.ts';
import type { Speaker } from './find-speaker.ts';
import { type Utterance, wordsOfUtterance } from './find-utterances.ts';
import { foldWords } from './fold-words.ts';

/** What one report has of an utterance. */
export interface SpokenVersion {
  readonly utterance: Utterance;
  readonly speaker: Speaker | undefined;
}

/** The same, as it is compared. */
export interface ComparedVersion extends SpokenVersion {
  readonly words: readonly string[];
  readonly matter: ReadonlySet<string>;
  /** With the report’s own words that lead to a fragment: “agreed to meet at a “suitable time””. */
  readonly led: readonly string[];
  readonly ledMatter: ReadonlySet<string>;
  /** How many words are quoted, each as it stands. */
  readonly length: number;
}

/** So much of the shorter version must stand in the longer one, in its order. */
const MIN_SHARE = 0.5;
/** Of a version as short as that nearly all. */
const SHORT_WORDS = 6;
const MIN_SHARE_OF_SHORT = 0.75;
const FEWEST_WORDS = 3;
/** Words in one run that nobody repeats by chance. */
const MIN_RUN = 4;
/** What a speaker says of so many same things in one order is one utterance in whoever’s words. */
const MUCH_MATTER = 4;
const MAX_DAYS = 14;
/** Of one speaker in reports of one day, or of the next, less is enough. */
const SAME_TELLING = 1;
const MIN_SHARE_OF_DAY = 0.6;
/** Longer utterances are compared by their beginnings. */
const MOST_WORDS = 160;
const MOST_LEADING = 8;

/** The length of the longest run of words that both have in one order, with gaps. */
function longestCommon(one: readonly string[], other: readonly string[]): number {
  let row = new Array<number>(other.length + 1).fill(0);
  for (const word of one) {
    const next = [0];
    other.forEach((against, at) => {
      next.push(word === against ? (row[at] ?? 0) + 1 : Math.max(row[at + 1] ?? 0, next[at] ?? 0));
    });
    row = next;
  }
  return row.at(-1) ?? 0;
}

/** The length of the longest run of words that both have without a gap. */
function longestRun(one: readonly string[], other: readonly string[]): number {
  let best = 0;
  let row = new Array<number>(other.length + 1).fill(0);
  for (const word of one) {
    const next = [0];
    other.forEach((against, at) => {
      next.push(word === against ? (row[at] ?? 0) + 1 : 0);
    });
    row = next;
    best = Math.max(best, ...row);
  }
  return best;
}

/** The words that lead to what begins inside a sentence of the report, from the verb of speech or the last mark on. */
function leadOf({ block, parts, frames }: Utterance): Token[] {
  const before = frames[0]?.before;
  if (!before || /^\p{Lu}/u.test(parts[0]?.text ?? '')) return [];
  const tokens = tokenize(block.text.slice(before.start, before.end));
  const from = tokens.findLastIndex(
    ({ kind, lower }) => kind === 'mark' || SPEECH_VERBS.has(lower),
  );
  return tokens.slice(Math.max(from + 1, tokens.length - MOST_LEADING));
}

export function toCompared(version: SpokenVersion): ComparedVersion {
  const own = tokenize(wordsOfUtterance(version.utterance)).filter(({ kind }) => kind !== 'mark');
  const led = [...leadOf(version.utterance), ...own];
  return {
    ...version,
    words: foldWords(own.slice(0, MOST_WORDS)),
    matter: matterOf(own),
    led: foldWords(led.slice(0, MOST_WORDS)),
    ledMatter: matterOf(led),
    length: own.length,
  };
}

const daysApart = (one: Utterance, other: Utterance): number | undefined => {
  const [a, b] = [one.report.written, other.report.written];
  return a && b ? Math.abs(daysBetween(a, b)) : undefined;
};

/** Whether a fragment tells with the words that lead to it what another report quotes more of. */
function isLedAlike(one: ComparedVersion, other: ComparedVersion): boolean {
  if (one.led.length === one.words.length && other.led.length === other.words.length) return false;
  if (one.matter.isDisjointFrom(other.matter)) return false;
  const shorter = Math.min(one.led.length, other.led.length);
  return (
    one.ledMatter.intersection(other.ledMatter).size > 2 &&
    longestCommon(one.led, other.led) / shorter >= MIN_SHARE_OF_DAY
  );
}

/** Whether one report quotes one utterance twice, in the same words in a row. */
function isQuotedAgain(one: ComparedVersion, other: ComparedVersion): boolean {
  const run = longestRun(one.words, other.words);
  return run >= MIN_RUN && run >= MIN_SHARE * Math.min(one.words.length, other.words.length);
}

/** Whether two stretches are quoted of one utterance, as far as their words and the days of their reports tell. */
export function isSameUtterance(one: ComparedVersion, other: ComparedVersion): boolean {
  const days = daysApart(one.utterance, other.utterance);
  if (days !== undefined && days > MAX_DAYS) return false;
  const shorter = Math.min(one.words.length, other.words.length);
  const sharedMatter = one.matter.intersection(other.matter).size;
  if (Math.min(one.length, other.length) < FEWEST_WORDS || sharedMatter === 0) return false;
  if (one.utterance.report === other.utterance.report) return isQuotedAgain(one, other);
  const share = longestCommon(one.words, other.words) / shorter;
  const isKnown = one.speaker?.person !== undefined && other.speaker?.person !== undefined;
  if (!isKnown) return share >= MIN_SHARE_OF_SHORT;
  const isSameDay = days !== undefined && days <= SAME_TELLING;
  const leastMatter = Math.min(one.matter.size, other.matter.size);
  if (isSameDay && isLedAlike(one, other)) return true;
  if (isSameDay && share >= MIN_SHARE_OF_DAY && sharedMatter === leastMatter) return true;
  if (shorter <= SHORT_WORDS) return share >= MIN_SHARE_OF_SHORT;
  const run = longestRun(one.words, other.words);
  if (share < MIN_SHARE || sharedMatter < (isSameDay && run >= MIN_RUN ? 1 : 2)) return false;
  if (isSameDay && (share >= MIN_SHARE_OF_DAY || sharedMatter >= MUCH_MATTER)) return true;
  return share >= MIN_SHARE_OF_SHORT || run >= MIN_RUN;
}
