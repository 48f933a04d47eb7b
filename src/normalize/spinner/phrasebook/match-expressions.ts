import type { Token } from '../../language/tokens.ts';
import { type ExpressionState, type Expressions, follow } from './expression-graph.ts';
import { GAP } from './parse-expression.ts';
import type { StandIn, StandIns, Weight } from './stand-ins.ts';

/** The phrasebook, compiled: expressions, and what spinners put for their words. */
export interface Phrasebook {
  readonly expressions: Expressions;
  readonly standIns: StandIns;
}

/** A stand-in in the text, and what it stands for. `first` and `last` are indices of tokens, inclusive. */
export interface Swapped {
  readonly first: number;
  readonly last: number;
  readonly plain: string;
  readonly weight: Weight;
}

/** A stand-in in the text, with what the phrasebook says of it. */
export interface StandInAt extends Swapped {
  readonly standIn: StandIn;
}

/** An expression that the text holds, as it stands or once some stand-ins give way to plain words. */
export interface ExpressionMatch {
  readonly expression: string;
  /** Whether it vouches for its words, however short it is. */
  readonly vouches: boolean;
  readonly first: number;
  /** Exclusive. */
  readonly end: number;
  /** Tokens that stand in the expression as they are. */
  readonly kept: readonly number[];
  readonly swaps: readonly Swapped[];
}

/** What may be read at one token: words of expressions, as they stand or for a stand-in. */
interface Option {
  readonly words: readonly (readonly string[])[];
  readonly end: number;
  readonly swap: Swapped | undefined;
}

const MAX_GAP = 2;
const AUXILIARY =
  /^(?:has|have|had|having|'ve|is|are|was|were|be|been|being|hasn't|haven't|hadn't|isn't|aren't|wasn't|weren't|not)$/;

/** The stand-ins that stand at a token, within its sentence. */
export function standInsAt(
  { standIns }: Phrasebook,
  tokens: readonly Token[],
  at: number,
): StandInAt[] {
  const token = tokens[at];
  const candidates = token && standIns.get(token.lower);
  if (!candidates) return [];
  const afterAuxiliary = AUXILIARY.test(tokens[at - 1]?.lower ?? '');
  const stands = ({ words }: StandIn) =>
    words.length === 1 ||
    words.every((word, i) => {
      const other = tokens[at + i];
      return other?.lower === word && other.sentence === token.sentence;
    });
  return candidates.filter(stands).map((standIn) => ({
    first: at,
    last: at + standIn.words.length - 1,
    plain: (afterAuxiliary ? standIn.participle : undefined) ?? standIn.plain,
    weight: standIn.weight,
    standIn,
  }));
}

function optionsAt(book: Phrasebook, tokens: readonly Token[], at: number): Option[] {
  const token = tokens[at];
  if (!token || token.kind === 'mark') return [];
  const lemmas = (word: string) => book.expressions.lemmas.get(word);
  const options: Option[] = [];
  const own = lemmas(token.lower);
  if (own) options.push({ words: [own], end: at + 1, swap: undefined });
  for (const { standIn: _, ...swap } of standInsAt(book, tokens, at)) {
    const words = swap.plain.split(' ').map(lemmas);
    if (!words.every((forms) => forms !== undefined)) continue;
    options.push({ words, end: swap.last + 1, swap });
  }
  return options;
}

/** Every expression that a text holds, or would hold with plain words in place of stand-ins. */
export function matchExpressions(book: Phrasebook, tokens: readonly Token[]): ExpressionMatch[] {
  const options = tokens.map((_, at) => optionsAt(book, tokens, at));
  const found: ExpressionMatch[] = [];
  const kept: number[] = [];
  const swaps: Swapped[] = [];
  /** The expression so far, in dictionary forms. */
  const path: string[] = [];
  let first = 0;

  const inSentence = (at: number) =>
    tokens[at]?.kind !== 'mark' && tokens[at]?.sentence === tokens[first]?.sentence;

  function walk(state: ExpressionState, at: number): void {
    if (state.ends) {
      const match = { expression: path.join(' '), vouches: state.vouches };
      found.push({ ...match, first, end: at, kept: [...kept], swaps: [...swaps] });
    }
    if (!state.open) return;
    const afterGap = follow(state, GAP);
    if (afterGap) {
      path.push(GAP);
      for (let skip = 0; skip <= MAX_GAP; skip++) {
        if (skip > 0 && !inSentence(at + skip - 1)) break;
        step(afterGap, at + skip);
      }
      path.pop();
    }
    step(state, at);
  }

  function step(state: ExpressionState, at: number): void {
    if (!inSentence(at)) return;
    for (const option of options[at] ?? []) {
      if (option.swap) swaps.push(option.swap);
      else kept.push(at);
      descend(state, option, 0);
      if (option.swap) swaps.pop();
      else kept.pop();
    }
  }

  /** Follows the words of an option: a plain form may be a phrase. */
  function descend(state: ExpressionState, option: Option, word: number): void {
    const forms = option.words[word];
    if (!forms) {
      walk(state, option.end);
      return;
    }
    for (const form of forms) {
      const next = follow(state, form);
      if (!next) continue;
      path.push(form);
      descend(next, option, word + 1);
      path.pop();
    }
  }

  for (first = 0; first < tokens.length; first++) step(book.expressions.start, first);
  return found;
}
