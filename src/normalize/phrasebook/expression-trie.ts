import { formsOf } from '../language/word-forms.ts';
import { GAP, parseExpression } from './parse-expression.ts';

/** A tree of expressions, word by word, over dictionary forms. */
export interface ExpressionTrie {
  readonly next: Map<string, ExpressionTrie>;
  /** The expression that ends here, as it is written in the phrasebook. */
  ends: string | undefined;
  /** Whether the expression that ends here vouches for its words, however short it is. */
  vouches: boolean;
}

export interface Expressions {
  readonly trie: ExpressionTrie;
  /** The dictionary forms in the phrasebook that a form of the text may belong to. */
  readonly lemmas: ReadonlyMap<string, readonly string[]>;
}

const emptyTrie = (): ExpressionTrie => ({
  next: new Map(),
  ends: undefined,
  vouches: false,
});

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
  const trie = emptyTrie();
  const words = new Set<string>();
  const add = (expression: readonly string[]): ExpressionTrie => {
    let node = trie;
    for (const word of expression) {
      if (word !== GAP) words.add(word);
      const next = node.next.get(word) ?? emptyTrie();
      node.next.set(word, next);
      node = next;
    }
    node.ends ??= expression.join(' ');
    return node;
  };
  for (const line of lines) for (const expression of parseExpression(line)) add(expression);
  for (const line of atHome) {
    for (const expression of parseExpression(line)) add(expression).vouches = true;
  }
  return { trie, lemmas: lemmasOf(words) };
}
