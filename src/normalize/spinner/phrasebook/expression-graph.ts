import { formsOf } from '../../language/word-forms.ts';
import { GAP, parseExpression } from './parse-expression.ts';

/**
 * A graph of expressions, word by word, over dictionary forms. All alternatives of a part lead to one node, so that a
 * line with ten times ten of them makes a hundred expressions and twenty edges.
 */
export interface ExpressionNode {
  readonly next: Map<string, ExpressionNode[]>;
  /** Whether an expression ends here; `at-home` vouches for its words, however short it is. */
  ends: false | 'fixed' | 'at-home';
}

/** Where the same words may lead to: several nodes taken as one, whose followers are found once and remembered. */
export interface ExpressionState {
  readonly nodes: readonly ExpressionNode[];
  readonly ends: boolean;
  /** Whether one of the expressions that end here vouches for its words, however short it is. */
  readonly vouches: boolean;
  /** Whether anything follows. */
  readonly open: boolean;
  readonly known: Map<string, ExpressionState | undefined>;
}

export interface Expressions {
  readonly start: ExpressionState;
  /** The dictionary forms in the phrasebook that a form of the text may belong to. */
  readonly lemmas: ReadonlyMap<string, readonly string[]>;
}

const emptyNode = (): ExpressionNode => ({ next: new Map(), ends: false });

const stateOf = (nodes: readonly ExpressionNode[]): ExpressionState => ({
  nodes,
  ends: nodes.some(({ ends }) => ends !== false),
  vouches: nodes.some(({ ends }) => ends === 'at-home'),
  open: nodes.some(({ next }) => next.size > 0),
  known: new Map(),
});

/** Where a word, or `~`, leads to from a state. */
export function follow(state: ExpressionState, word: string): ExpressionState | undefined {
  const known = state.known.get(word);
  if (known || state.known.has(word)) return known;
  const nodes = state.nodes.flatMap(({ next }) => next.get(word) ?? []);
  const found = nodes.length === 0 ? undefined : stateOf(nodes);
  state.known.set(word, found);
  return found;
}

function link(from: ExpressionNode, word: string, to: ExpressionNode): void {
  const known = from.next.get(word);
  if (known) known.push(to);
  else from.next.set(word, [to]);
}

/** Leads the words of one alternative from a node to another. */
function lead(from: ExpressionNode, words: readonly string[], to: ExpressionNode): void {
  let node = from;
  words.forEach((word, i) => {
    const next = i === words.length - 1 ? to : emptyNode();
    link(node, word, next);
    node = next;
  });
}

function lemmasOf(words: Iterable<string>): ReadonlyMap<string, readonly string[]> {
  const lemmas = new Map<string, Set<string>>();
  const add = (form: string, lemma: string) =>
    lemmas.set(form, (lemmas.get(form) ?? new Set()).add(lemma));
  for (const word of words) {
    add(word, word);
    if (!/^\p{L}{3,}$/u.test(word)) continue;
    for (const form of formsOf(word, 'noun').values()) add(form, word);
    for (const form of formsOf(word, 'verb').values()) add(form, word);
  }
  return new Map([...lemmas].map(([form, set]) => [form, [...set]]));
}

/**
 * Compiles the phrasebook's expressions.
 *
 * @param atHome expressions that vouch for their words, however short they are
 * @throws SyntaxError when a line's brackets do not close
 */
export function expressionsOf(lines: Iterable<string>, atHome: Iterable<string> = []): Expressions {
  const start = emptyNode();
  const words = new Set<string>();
  const add = (line: string, ends: ExpressionNode['ends']) => {
    let node = start;
    for (const alternatives of parseExpression(line)) {
      const next = emptyNode();
      for (const alternative of alternatives) {
        lead(node, alternative, next);
        for (const word of alternative) if (word !== GAP) words.add(word);
      }
      node = next;
    }
    node.ends = ends;
  };
  for (const line of lines) add(line, 'fixed');
  for (const line of atHome) add(line, 'at-home');
  return { start: stateOf([start]), lemmas: lemmasOf(words) };
}
