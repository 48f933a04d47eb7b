import { type Token, tokenize } from '../../normalize/language/tokens.ts';
import { tokensOfClause } from '../dates/split-clauses.ts';
import { matterOf } from '../words/content-words.ts';
import { frameKindOf } from '../words/frame-words.ts';
import type { DraftedEvent } from './draft-events.ts';
import { holds } from './event-evidence.ts';
import type { Occurrence } from './find-occurrences.ts';
import { knewOf } from './knew-of.ts';
import { saysAll } from './says-all.ts';
import { trimClause } from './trim-clause.ts';

/** What reports tell in common: the words of one of them, and a passage of each that bears them. */
export interface SharedStatement {
  readonly text: string;
  readonly evidence: readonly { readonly report: string; readonly quote: string }[];
}

interface Telling {
  readonly report: string;
  readonly quote: string;
  readonly text: string;
  readonly score: number;
  readonly matter: ReadonlySet<string>;
  readonly words: readonly Token[];
  /** The kinds of its words that make of it a claim, a doubt or a condition, or deny it. */
  readonly frames: string;
  readonly isAhead: boolean;
}

const MOST_TELLINGS = 20;
/** So much of what a statement is about must a passage be about to bear it. */
const ENOUGH = 0.6;
const NAMES_NOBODY = /^(?:he|she|it|they|his|her|its|their|this|these|that)\b/i;

const framesIn = (text: string): string =>
  [
    ...new Set(
      tokenize(text).flatMap(({ lower, quoted }) => (quoted ? [] : (frameKindOf(lower) ?? []))),
    ),
  ]
    .sort()
    .join();

function tell(one: Occurrence, quote: string, occurrences: readonly Occurrence[]): Telling {
  const { sentence, clause } = one;
  const dates = occurrences.filter((other) => other.sentence === sentence).map(({ time }) => time);
  const tokens = tokensOfClause(sentence.tokens, clause);
  const { text, score } = trimClause(sentence, tokens, dates);
  const knew = knewOf(one);
  return {
    report: sentence.report.slug,
    quote: holds(quote, text) ? quote : sentence.text.trim(),
    text,
    score: NAMES_NOBODY.test(text) ? Number.NEGATIVE_INFINITY : score,
    matter: matterOf(tokens),
    words: tokenize(quote),
    frames: framesIn(text),
    isAhead: knew === 'announced' || knew === 'expected',
  };
}

/** Whether a passage says all that a statement says: its matter, numbers, names and sayers, as surely, of the same side of the day. */
function bears(
  one: Telling,
  { frames, isAhead }: Telling,
  statement: readonly Token[],
  matter: ReadonlySet<string>,
): boolean {
  return (
    one.isAhead === isAhead &&
    one.frames === frames &&
    saysAll(one.words, statement) &&
    matter.intersection(one.matter).size >= ENOUGH * matter.size
  );
}

/** Of what reports say of an event, that which most of them bear; undefined where no two do. */
export function sharedStatement({
  occurrences,
  quoteOf,
}: DraftedEvent): SharedStatement | undefined {
  const tellings = occurrences
    .slice(0, MOST_TELLINGS)
    .map((one) => tell(one, quoteOf(one), occurrences));
  const choices = tellings
    .filter(({ score }) => score > 0)
    .map((choice) => {
      const statement = tokenize(choice.text);
      const matter = matterOf(statement);
      const bearers = tellings.filter(
        (one) => one === choice || bears(one, choice, statement, matter),
      );
      const ofReports = new Map(bearers.map((one) => [one.report, one]));
      ofReports.set(choice.report, choice);
      return { choice, bearers: [...ofReports.values()] };
    });
  const [best] = choices.sort(
    (a, b) => b.bearers.length - a.bearers.length || b.choice.score - a.choice.score,
  );
  if (!best || best.bearers.length < 2) return undefined;
  return {
    text: best.choice.text,
    evidence: best.bearers.map(({ report, quote }) => ({ report, quote })),
  };
}
