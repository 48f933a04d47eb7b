import type { Token } from '../../normalize/language/tokens.ts';
import type { TextRange } from '../../story/evidence/overlaps.ts';
import { findFiniteVerb } from '../words/finite-verbs.ts';
import { PLAIN_SPEECH } from '../words/speech-verbs.ts';
import { wordList } from '../words/word-list.ts';
import {
  PREPOSITIONS,
  SUBORDINATE,
  withoutAsides,
  withoutLead,
  withoutTail,
} from './strip-asides.ts';
import { withoutAttributionBefore } from './strip-attribution.ts';
import { withoutTimes } from './strip-times.ts';

/** A clause of a report without what is not its point. */
export interface TrimmedClause {
  readonly text: string;
  /** What speaks for it as a title: the more the better; below 0 it is none. */
  readonly score: number;
}

const PRONOUNS = wordList(
  'he she it they we i you this that these those his her its their who which',
);
const MIN_WORDS = 3;

const isMark = (token: Token | undefined, mark: string) => token?.text === mark;
const isQuote = ({ text }: Token) => /^["“”]$/.test(text);

/** The words of the tokens, with the spaces and marks that stand between those that are neighbours. */
function wordsOf(tokens: readonly Token[], text: string): string {
  let result = '';
  let before: Token | undefined;
  for (const token of tokens) {
    const glued = before && token.start === before.end;
    const gap = before && /^\s/.test(text.slice(before.end, token.start));
    const closes = /^[,.;:!?’”)]|^['’]s$/.test(token.text);
    result +=
      before && !glued && !(closes && !gap) ? (closes ? token.text : ` ${token.text}`) : token.text;
    before = token;
  }
  return result.trim();
}

const capitalised = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1);

/** “I” speaks in a quotation; “its” leaves less open than “it”. */
function costOfPronoun(word: string): number {
  if (/^(?:i|we|you)$/.test(word)) return 3;
  return /^(?:its|his|her|their|this|these)$/.test(word) ? 0.6 : 1.5;
}

/**
 * The clearest clause of a sentence: the words of the report in their order, without time, attribution, asides and
 * what stands behind the point.
 *
 * @param dates where the sentence names times
 */
export function trimClause(
  text: string,
  clause: readonly Token[],
  dates: readonly TextRange[],
): TrimmedClause {
  const unquoted = clause.filter(({ text: word }) => word !== '.');
  const timeless = withoutLead(withoutTimes(text, unquoted, dates));
  const said = withoutLead(withoutAttributionBefore(timeless, dates));
  const own = withoutTail(withoutAsides(said));
  const words = own.filter(({ kind }) => kind !== 'mark');
  const [first] = words;
  const title = capitalised(wordsOf(own, text));
  let score = 1;
  const verb = findFiniteVerb(own);
  if (verb < 0) score -= 3;
  if (verb === 0) score -= 3;
  if (words.length < MIN_WORDS) score -= 4;
  if (first && PRONOUNS.has(first.lower)) score -= costOfPronoun(first.lower);
  if (first && (PREPOSITIONS.has(first.lower) || SUBORDINATE.has(first.lower))) score -= 2;
  if (own.some(isQuote)) score -= 1;
  if (own.filter(isQuote).length % 2 === 1) score -= 3;
  if (words.length <= 12) score += 0.5;
  if (words.some(({ capital }, at) => capital && at > 0) || first?.capital) score += 0.3;
  if (own.some(({ lower }) => PLAIN_SPEECH.has(lower))) score -= 0.5;
  if (isMark(own.at(-1), ',')) score -= 1;
  return { text: title, score };
}
