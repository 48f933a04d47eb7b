import { extractQuotations } from '../../story/extract-quotations.ts';
import type { ToldTime } from '../dates/find-times.ts';
import { addDays } from '../dates/iso-days.ts';
import { outlookOf } from '../dates/looks-ahead.ts';
import { splitClauses, tokensOfClause } from '../dates/split-clauses.ts';
import type { ReportSentence } from '../reports/read-reports.ts';
import { matterOf, stemOf } from '../words/content-words.ts';
import { findFiniteVerb } from '../words/finite-verbs.ts';
import { isPastForm } from '../words/lexicon.ts';
import type { Weights } from '../words/likeness.ts';
import { PLAIN_SPEECH } from '../words/speech-verbs.ts';
import { wordList } from '../words/word-list.ts';
import { isDeed } from './event-kinds.ts';
import type { Occurrence } from './find-occurrences.ts';

/** A sentence with the time that it tells of. */
export interface DatedSentence {
  readonly sentence: ReportSentence;
  readonly time: ToldTime;
  readonly isLoose: boolean | undefined;
}

export interface DatedMatter extends DatedSentence {
  readonly matter: ReadonlySet<string>;
}

/** What a report has dated so far. */
interface DatedSoFar {
  /** What the sentence directly before tells of. */
  readonly before: DatedSentence | undefined;
  readonly dated: readonly DatedMatter[];
  readonly weigh: Weights;
}

const MOST_BEFORE = 15;

/** The dated sentence before that is about most of the same; undefined where none shares a word. */
export function likestDated(
  sentence: ReportSentence,
  dated: readonly DatedMatter[],
  weigh: Weights,
): DatedSentence | undefined {
  const matter = matterOf(sentence.tokens);
  let best: { one: DatedSentence; shared: number } | undefined;
  for (const one of dated.slice(-MOST_BEFORE)) {
    const shared = [...matter.intersection(one.matter)].reduce((sum, word) => sum + weigh(word), 0);
    if (shared > 0 && (!best || shared >= best.shared)) best = { one, shared };
  }
  return best?.one;
}

const MAX_CARRIED_DAYS = 7;
const MAX_CARRIED_MONTHS = 12;

/** Whether what is told next can still be of that time: a day of the last week, or a month of the last year. */
function isNear({ from, to }: ToldTime, written: string): boolean {
  if (to !== undefined || from > written) return false;
  if (from.length === 10) return from >= addDays(written, -MAX_CARRIED_DAYS);
  const months = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
  return from.length === 7 && months(written) - months(from) <= MAX_CARRIED_MONTHS;
}

/** So much of a sentence may be quoted for it to tell a deed and not what someone said. */
const MOST_QUOTED = 0.4;
/** What was said at something told before may be quoted for the greater part. */
const MOST_QUOTED_AT = 0.75;

const OTHER_TIME =
  /^(?:on|in|during|by|at|for) (?:the|his|her|its|their) (?:final|last|closing|second|third|fourth|next|following|earlier|previous)\b/i;

const MEETING = 'meeting talks conversation discussion discussions session';
const HAPPENINGS = wordList(
  `${MEETING} ceremony vote hearing match game speech conference dinner debate service summit search rescue flight race
  attack trial address interview remarks`,
);
const MEETING_STEMS = new Set(
  `${MEETING} meet met talk talked spoke discussed`.split(' ').map(stemOf),
);

/** “During the meeting,”, “Following the talks,”: what a sentence is told of at its head. */
function happeningOf({ tokens }: ReportSentence): string | undefined {
  if (!/^(?:during|following|after|at|in)$/.test(tokens[0]?.lower ?? '')) return undefined;
  if (!/^(?:the|his|her|their|its)$/.test(tokens[1]?.lower ?? '')) return undefined;
  const comma = tokens.findIndex(({ text }) => text === ',');
  return tokens
    .slice(2, Math.min(comma < 0 ? 7 : comma, 7))
    .find(({ lower }) => HAPPENINGS.has(lower))?.lower;
}

/** The last dated sentence that told of what a sentence goes back to. */
function toldOf(happening: string, dated: readonly DatedMatter[]): DatedSentence | undefined {
  const stem = stemOf(happening);
  const stems = MEETING_STEMS.has(stem) ? MEETING_STEMS : new Set([stem]);
  return dated.slice(-MOST_BEFORE).findLast(({ matter }) => !matter.isDisjointFrom(stems));
}

/**
 * What a sentence tells that names no time: on the day or in the month of the sentence before it, of what it names at its
 * head, or of the sentence that is most like it; as reports go on telling of the day that they named. What someone says is
 * dated only by what it was said at.
 */
export function carry(
  sentence: ReportSentence,
  { before, dated, weigh }: DatedSoFar,
): Occurrence | undefined {
  const { written } = sentence.report;
  const happening = happeningOf(sentence);
  const at = happening === undefined ? undefined : toldOf(happening, dated);
  // What follows a year, or a time that lies far back, is not of the day of other sentences.
  const from = at ?? before ?? likestDated(sentence, dated, weigh);
  if (!from || written === undefined || !isNear(from.time, written)) return undefined;
  const [clause] = splitClauses(sentence.tokens);
  const tokens = clause ? tokensOfClause(sentence.tokens, clause) : [];
  const verb = tokens[findFiniteVerb(tokens)];
  if (!clause || !verb || !isPastForm(verb.lower) || outlookOf(tokens) !== 'past') return undefined;
  const speaks = tokens.some(({ lower }) => PLAIN_SPEECH.has(lower));
  if (!at && (!isDeed(verb.lower) || speaks)) return undefined;
  const quoted = extractQuotations(sentence.text).filter(({ depth }) => depth === 0);
  const share = quoted.reduce((sum, { start, end }) => sum + end - start, 0) / sentence.text.length;
  if (share > (at ? MOST_QUOTED_AT : MOST_QUOTED)) return undefined;
  const { text, from: day } = from.time;
  return {
    sentence,
    clause,
    time: { start: 0, end: 0, text, from: day, circa: false, isCounted: true, outlook: 'past' },
    isCarried: true,
    isLoose: from.isLoose === true || OTHER_TIME.test(sentence.text),
    dating: from.sentence,
  };
}
