import type { Token } from '../../normalize/language/tokens.ts';
import { isFiniteVerb } from '../words/finite-verbs.ts';
import { type FrameKind, frameKindOf } from '../words/frame-words.ts';
import { wordList } from '../words/word-list.ts';

const OPENS_ASIDE = wordList('who whom whose which where');
const OPENS_OTHER_CLAUSE = wordList(
  'and but or while when after before as because although though since until which who whom whose where that',
);

/** A stretch of tokens; `end` is exclusive. */
interface Stretch {
  readonly from: number;
  readonly end: number;
}

/** Relative clauses behind a comma, up to the next one: what is said in them is not said of the sentence. */
function asidesOf(tokens: readonly Token[]): Stretch[] {
  return tokens.flatMap((token, at) => {
    if (at === 0 || tokens[at - 1]?.text !== ',' || !OPENS_ASIDE.has(token.lower)) return [];
    const end = tokens.findIndex(({ text }, index) => index > at && text === ',');
    return [{ from: at, end: end < 0 ? tokens.length : end }];
  });
}

/** “, police said”, “, according to the agency”: who tells what stands before the comma, up to the next mark. */
export function attributionAt(tokens: readonly Token[], comma: number): Stretch | undefined {
  if (tokens[comma]?.text !== ',') return undefined;
  const [from, opening] = [comma + 1, tokens[comma + 1]];
  // Behind a quotation stands who said it, and not who tells the rest.
  if (opening?.kind !== 'word' || OPENS_OTHER_CLAUSE.has(opening.lower)) return undefined;
  const end = endOfAttribution(tokens, from);
  // What is said behind it in marks is no part of what was told before it.
  if (/^[(“”":]$/.test(tokens[end]?.text ?? '') || end - from > MOST_WORDS_OF_ATTRIBUTION)
    return undefined;
  const told = tokens.findIndex(
    (_, at) => at >= from && at < end && frameAt(tokens, at) === 'claim',
  );
  // “, the chairwoman, Unni Solberg, announced” begins before the last comma.
  if (told < 0 || (told === from && end === from + 1)) return undefined;
  const isLast = !hasVerbBetween(tokens, told + 1, end);
  const isFirst = !hasVerbBetween(tokens, from, told);
  return isLast && isFirst && tokens[told + 1]?.lower !== 'that' ? { from, end } : undefined;
}

/** The mark at which an attribution ends: the first one behind its verb, across appositions. */
function endOfAttribution(tokens: readonly Token[], from: number): number {
  const marks = tokens.flatMap(({ text }, at) =>
    at > from && /^[,.;:—–()“”"]$/.test(text) ? [at] : [],
  );
  const end = marks
    .slice(0, MOST_COMMAS)
    .find(
      (mark) =>
        tokens[mark]?.text !== ',' ||
        hasVerbBetween(tokens, from, mark) ||
        tokens[from]?.lower === 'according',
    );
  return end ?? (marks.length > MOST_COMMAS ? marks[0] : undefined) ?? tokens.length;
}

const MOST_COMMAS = 3;
const MOST_WORDS_OF_ATTRIBUTION = 14;

const hasVerbBetween = (tokens: readonly Token[], from: number, end: number): boolean => {
  for (let at = from; at < end; at++) if (isFiniteVerb(tokens, at)) return true;
  return false;
};

const isAttributed = (tokens: readonly Token[], at: number): boolean => {
  const comma = tokens.findLastIndex(({ text }, index) => index < at && text === ',');
  const stretch = attributionAt(tokens, comma);
  return stretch !== undefined && at < stretch.end;
};

/**
 * Whether what is cut from a clause says more than its sentence: a word is lost that made of it a claim, a doubt or a
 * condition, or that denied it, be it in the clause, before it or behind it: “police said”, “if”, “denied that”.
 *
 * @param title the words of the sentence that are left
 */
export function losesFrame(
  tokens: readonly Token[],
  clause: readonly Token[],
  title: readonly Token[],
): boolean {
  const kept = new Set(title);
  const own = new Set(clause);
  const places = new Map(tokens.map((token, at) => [token, at]));
  const placeOf = (token: Token | undefined) => (token && places.get(token)) ?? -1;
  const asides = asidesOf(tokens);
  const isInside = (at: number) => asides.some(({ from, end }) => at >= from && at < end);
  const verbs = clause.flatMap((token, at) => (isFiniteVerb(clause, at) ? [placeOf(token)] : []));
  const verb = verbs.find((at) => !isInside(at)) ?? verbs[0] ?? placeOf(clause[0]);
  const lastKept = placeOf(title.at(-1));
  const end = placeOf(clause.at(-1)) + 1;
  const isBeside = (at: number) =>
    asides.some(
      (aside) => at >= aside.from && at < aside.end && (verb < aside.from || verb >= aside.end),
    );
  return tokens.some((token, at) => {
    const kind = frameAt(tokens, at);
    if (kind === undefined || kept.has(token) || isBeside(at)) return false;
    if (isAttributed(tokens, at)) return true;
    if (kind === 'condition') return own.has(token) || at < verb || at - end <= 2;
    if (at < verb) return own.has(token) || kind !== 'denial' || /^den/.test(token.lower);
    // Behind a comma stands what the words before it hold without.
    return (
      own.has(token) &&
      (kind === 'claim' || !tokens.slice(lastKept, at).some(({ text }) => text === ','))
    );
  });
}

function frameAt(tokens: readonly Token[], at: number): FrameKind | undefined {
  const token = tokens[at];
  if (token?.kind !== 'word' || token.quoted) return undefined;
  const kind = frameKindOf(token.lower);
  if (kind === 'claim' && token.lower !== 'according' && !isFiniteVerb(tokens, at))
    return undefined;
  return kind;
}
