import type { Token } from '../../normalize/language/tokens.ts';
import type { TextRange } from '../../story/evidence/overlaps.ts';
import { findFiniteVerb } from '../words/finite-verbs.ts';
import { frameKindOf } from '../words/frame-words.ts';
import { PLAIN_SPEECH } from '../words/speech-verbs.ts';
import { wordList } from '../words/word-list.ts';
import { attributionAt, losesFrame } from './frames.ts';
import { joinWords } from './join-words.ts';
import {
  PREPOSITIONS,
  SUBORDINATE,
  withoutAsides,
  withoutLead,
  withoutTail,
} from './strip-asides.ts';
import { withoutTimes } from './strip-times.ts';

/** A clause of a report without what is not its point. */
export interface TrimmedClause {
  readonly text: string;
  /** What speaks for it as a title: the more the better; below 0 it is none. */
  readonly score: number;
}

/** A sentence as far as a title is cut from it. */
interface CutSentence {
  readonly text: string;
  readonly tokens: readonly Token[];
}

const PRONOUNS = wordList(
  'he she it they we i you this that these those his her its their who which',
);
const MIN_WORDS = 3;
/** In words: a longer sentence is no title, whatever it says. */
const MAX_SENTENCE_WORDS = 36;
const NO_TITLE = -10;

const isMark = (token: Token | undefined, mark: string) => token?.text === mark;
const isQuote = ({ text }: Token) => /^["“”]$/.test(text);
const isWord = ({ kind }: Token) => kind !== 'mark';

const capitalised = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1);

/** “I” speaks in a quotation; “its” leaves less open than “it”. */
function costOfPronoun(word: string): number {
  if (/^(?:i|we|you)$/.test(word)) return 3;
  return /^(?:its|his|her|their|this|these)$/.test(word) ? 0.6 : 1.2;
}

/** Where a sentence says behind a comma who tells it; -1 where it does not. */
function attributionIn(tokens: readonly Token[]): number {
  const last = tokens.findLastIndex((_, at) => attributionAt(tokens, at) !== undefined);
  const end = attributionAt(tokens, last)?.end;
  // “, the chairwoman, Unni Solberg, announced” begins at the first of its commas.
  return end === undefined
    ? -1
    : tokens.findIndex((_, at) => attributionAt(tokens, at)?.end === end);
}

/** “If convicted,” and “According to police,” stay whole, and what they hold for begins behind them. */
function endOfFrame(tokens: readonly Token[]): number {
  const [first] = tokens;
  const isFrame = first?.lower === 'according' || frameKindOf(first?.lower ?? '') === 'condition';
  return isFrame ? tokens.findIndex(({ text }) => text === ',') + 1 : 0;
}

/** What is left of a clause: its point, and the words that say who tells it. */
interface CutWords {
  readonly point: readonly Token[];
  readonly told: readonly Token[];
}

/** The words without time, asides and what stands behind the point, with who tells it: “, police said”. */
function cutWords(
  { text, tokens }: CutSentence,
  clause: readonly Token[],
  dates: readonly TextRange[],
): CutWords {
  // A stop that is not the last one belongs to an abbreviation.
  const unstopped = clause.at(-1)?.text === '.' ? clause.slice(0, -1) : clause;
  const timeless = withoutTimes(text, unstopped, dates);
  const comma = attributionIn(timeless);
  const said = attributionAt(timeless, comma);
  const rest = said ? [...timeless.slice(0, comma), ...timeless.slice(said.end)] : timeless;
  const unled = withoutLead(rest);
  const opening = endOfFrame(unled);
  const point = [...unled.slice(0, opening), ...withoutTail(withoutAsides(unled.slice(opening)))];
  if (said) return { point, told: timeless.slice(comma, said.end) };
  const behind = attributionIn(tokens);
  const isBehind = behind >= 0 && (tokens[behind]?.start ?? 0) >= (unstopped.at(-1)?.start ?? 0);
  const told = tokens.slice(behind, attributionAt(tokens, behind)?.end);
  return { point, told: isBehind ? withoutTimes(text, told, dates) : [] };
}

function scoreOf({ point, told }: CutWords): number {
  const words = point.filter(isWord);
  const [first] = words;
  const opening = endOfFrame(point);
  const verb = findFiniteVerb(point, opening);
  let score = 1;
  if (verb <= opening || (verb === opening + 1 && /ly$/.test(point[opening]?.lower ?? '')))
    score -= 3;
  if (words.length < MIN_WORDS) score -= 4;
  const subject = point[opening]?.lower ?? '';
  if (PRONOUNS.has(subject)) score -= costOfPronoun(subject);
  if (opening === 0 && frameKindOf(subject) === 'condition') return NO_TITLE;
  const hangs = PREPOSITIONS.has(subject) || SUBORDINATE.has(subject);
  if (opening === 0 && hangs && subject !== 'according') score -= 2;
  const marks = [...point, ...told].filter(isQuote);
  if (marks.length > 0) score -= 1;
  if (marks.length % 2 === 1) score -= 3;
  if (words.length <= 12) score += 0.5;
  if (words.length > 20) score -= 0.5;
  if (words.some(({ capital }, at) => capital && at > 0) || first?.capital) score += 0.3;
  if (told.length > 0 || point.some(({ lower }) => frameKindOf(lower) === 'claim')) score -= 0.5;
  if (isMark(point.at(-1), ',')) score -= 1;
  // “Mr Hale said” says nothing.
  if (verb === point.length - 1 && PLAIN_SPEECH.has(point[verb]?.lower ?? '')) score -= 3;
  return score;
}

/**
 * The clearest words of a clause: those of the report in their order, without time, asides and what stands behind the
 * point. Who claims it, and on what condition, stays; where that is lost, more of the sentence is taken, and the whole
 * sentence at last.
 *
 * @param dates where the sentence names times
 */
export function trimClause(
  sentence: CutSentence,
  clause: readonly Token[],
  dates: readonly TextRange[],
): TrimmedClause {
  const { text, tokens } = sentence;
  const end = tokens.indexOf(clause.at(-1) ?? ({} as Token)) + 1;
  const stop = tokens.at(-1)?.text === '.' ? -1 : undefined;
  const whole = tokens.slice(0, stop);
  const choices = [
    cutWords(sentence, clause, dates),
    cutWords(sentence, tokens.slice(0, end), dates),
    cutWords(sentence, tokens, dates),
    ...(whole.filter(isWord).length <= MAX_SENTENCE_WORDS ? [{ point: whole, told: [] }] : []),
  ];
  const deed = clause[findFiniteVerb(clause)];
  const found = choices.find(
    ({ point, told }, at) =>
      (at === 0 || !deed || point.includes(deed)) &&
      !losesFrame(tokens, clause, [...point, ...told]),
  );
  const words = found ?? choices[0];
  const isOfQuotation =
    dates.some(({ start, end }) =>
      tokens.some((token) => token.quoted && token.start >= start && token.end <= end),
    ) && !words?.point.some(({ quoted }) => quoted);
  const title = joinWords([...(words?.point ?? []), ...(words?.told ?? [])], text);
  return { text: capitalised(title), score: found && !isOfQuotation ? scoreOf(found) : NO_TITLE };
}

/** A clause of another language as it is, with its times: no rule says what of it is not its point. */
export function wholeClause({ text }: CutSentence, clause: readonly Token[]): TrimmedClause {
  const words = clause.at(-1)?.text === '.' ? clause.slice(0, -1) : clause;
  const isLong = words.filter(isWord).length > MAX_SENTENCE_WORDS;
  const isQuoted = words.some(({ text: mark }) => /^["“”„«»]$/.test(mark));
  return {
    text: capitalised(joinWords(words, text)),
    score: isLong || isQuoted || words.filter(isWord).length < MIN_WORDS ? NO_TITLE : 1,
  };
}
