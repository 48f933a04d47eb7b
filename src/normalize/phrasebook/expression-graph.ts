import { formsOf } from '../language/word-forms.ts';
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

export interface Expressions {
  readonly start: ExpressionNode;
  /** The dictionary forms in the phrasebook that a form of the text may belong to. */
  readonly lemmas: ReadonlyMap<string, readonly string[]>;
}

const emptyNode = (): ExpressionNode => ({ next: new Map(), ends: false });

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
  return { start, lemmas: lemmasOf(words) };
}
