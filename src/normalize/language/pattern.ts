import type { Tags } from './tagging.ts';
import type { Token } from './tokens.ts';
import { wordClasses } from './word-classes.ts';

/** The words among which a pattern is tried. */
export interface Words {
  readonly tokens: readonly Token[];
  readonly tags: (index: number) => Tags;
}

type Test = (words: Words, index: number) => boolean;
type Node =
  | { kind: 'one'; test: Test; min: number; max: number }
  | { kind: 'not'; test: Test }
  | { kind: 'edge'; side: '^' | '$' }
  | { kind: 'choice'; options: Node[][]; min: number; max: number };

const LONGEST_REPEAT = 6;
/** How far before the spun form a phrase that holds it may start, in words. */
const REACH = 8;

/** What may follow, once a part of the pattern has matched up to `at`. */
type Rest = (at: number) => boolean;

/** The words, seen from one sentence: a pattern does not look beyond it. */
interface Sentence extends Words {
  readonly sentence: number | undefined;
}

const seenFrom = (words: Words, at: number): Sentence => ({
  ...words,
  sentence: words.tokens[at]?.sentence,
});

const holds = (words: Sentence, at: number) => words.tokens[at]?.sentence === words.sentence;

/** Whether the gap beside token `at`, in the direction of `step`, is that bound of the sentence. */
function edgeAt(words: Sentence, at: number, step: 1 | -1, side: '^' | '$'): boolean {
  const before = step === 1 ? at : at - 1;
  return !holds(words, side === '^' ? before : before + 1);
}

function matches(
  words: Sentence,
  nodes: readonly Node[],
  at: number,
  step: 1 | -1,
  rest: Rest,
  from = 0,
): boolean {
  const node = nodes[from];
  if (!node) return rest(at);
  const matchesAfter = (here: number) => matches(words, nodes, here, step, rest, from + 1);
  const here = at + step;
  const inside = holds(words, here);
  switch (node.kind) {
    case 'edge':
      return edgeAt(words, at, step, node.side) && matchesAfter(at);
    case 'not':
      return !(inside && node.test(words, here)) && matchesAfter(at);
    case 'one': {
      const again = (at: number, count: number): boolean => {
        const next = at + step;
        const more =
          count < node.max &&
          holds(words, next) &&
          node.test(words, next) &&
          again(next, count + 1);
        return more || (count >= node.min && matchesAfter(at));
      };
      return again(at, 0);
    }
    case 'choice': {
      const again = (at: number, count: number): boolean =>
        (count < node.max &&
          node.options.some((option) =>
            matches(
              words,
              option,
              at,
              step,
              (end) => (end !== at || count === 0) && again(end, count + 1),
            ),
          )) ||
        (count >= node.min && matchesAfter(at));
      return again(at, 0);
    }
  }
}

function testOf(atom: string): Test {
  if (atom === '.') return (words, index) => words.tokens[index]?.kind !== 'mark';
  if (atom.startsWith('#')) {
    const tag = atom.slice(1);
    return (words, index) => words.tags(index).has(tag);
  }
  if (atom.startsWith('@')) {
    const test = wordClasses.get(atom.slice(1));
    if (!test) throw new SyntaxError(`no word class ${atom}`);
    return (words, index) => test(words.tokens, index);
  }
  const form = /\p{Lu}/u.test(atom) ? 'text' : 'lower';
  return (words, index) => words.tokens[index]?.[form] === atom;
}

const ATOMS = /!?\(|\)[?*+]?|\||[^\s()|]+/g;

function parseSequence(atoms: string[], closes: boolean): { options: Node[][]; mark: string } {
  const options: Node[][] = [[]];
  for (let atom = atoms.shift(); atom !== undefined; atom = atoms.shift()) {
    const sequence = options.at(-1) ?? [];
    if (atom === '|') {
      options.push([]);
    } else if (atom.startsWith(')')) {
      if (!closes) throw new SyntaxError('a bracket too many');
      return { options, mark: atom.slice(1) };
    } else if (atom === '(' || atom === '!(') {
      const group = parseSequence(atoms, true);
      if (atom === '(') {
        sequence.push({ kind: 'choice', options: group.options, ...repeat(group.mark) });
      } else {
        sequence.push({ kind: 'not', test: anyOf(group.options) });
      }
    } else if (atom === '^' || atom === '$') {
      sequence.push({ kind: 'edge', side: atom });
    } else if (atom.startsWith('!')) {
      sequence.push({ kind: 'not', test: testOf(atom.slice(1)) });
    } else {
      const mark = atom.length > 1 && /[?*+]$/.test(atom) ? atom.slice(-1) : '';
      sequence.push({
        kind: 'one',
        test: testOf(mark ? atom.slice(0, -1) : atom),
        ...repeat(mark),
      });
    }
  }
  if (closes) throw new SyntaxError('a bracket is not closed');
  return { options, mark: '' };
}

function anyOf(options: Node[][]): Test {
  const tests = options.map(([node, ...more]) => {
    if (node?.kind !== 'one' || more.length > 0) {
      throw new SyntaxError('!( ) holds single words only');
    }
    return node.test;
  });
  return (words, index) => tests.some((test) => test(words, index));
}

const repeat = (mark: string) => ({
  min: mark === '' || mark === '+' ? 1 : 0,
  max: mark === '*' || mark === '+' ? LONGEST_REPEAT : 1,
});

const mirrored = (nodes: readonly Node[]): Node[] =>
  nodes
    .toReversed()
    .map((node) =>
      node.kind === 'choice' ? { ...node, options: node.options.map(mirrored) } : node,
    );

/** Whether the words around tokens `first` to `last` (inclusive) fit. */
export type Slot = (words: Words, first: number, last: number) => boolean;

/**
 * Compiles a pattern that describes the words around a spun form, which `_` stands for; without `_`, a phrase that
 * holds the spun form.
 * A word stands for itself in any case (with a capital, in that case only); `.` for any word; `#Noun` for a
 * compromise tag; `@det` for a word class; `(a|b c)` for a choice; `?` `*` `+` repeat, six times at most; `!x` says
 * that no x stands there; `^` and `$` are the bounds of the sentence. Bounded repeats keep it from ever running long.
 *
 * @throws SyntaxError when the notation is wrong
 */
export function compileSlot(pattern: string): Slot {
  const parts = ` ${pattern} `.split(' _ ');
  const [first = [], second] = parts.map((part) => {
    const { options } = parseSequence(part.match(ATOMS) ?? [], false);
    if (options.length > 1) throw new SyntaxError(`a choice wants brackets: ${pattern}`);
    return options[0] ?? [];
  });
  if (parts.length > 2) throw new SyntaxError(`a pattern has one _ at most: ${pattern}`);
  return second ? around(mirrored(first), second) : within(first);
}

/** Whether the words before and after the spun form fit. */
const around =
  (left: readonly Node[], right: readonly Node[]): Slot =>
  (words, first, last) => {
    const here = seenFrom(words, first);
    return matches(here, right, last, 1, () => true) && matches(here, left, first, -1, () => true);
  };

/** Whether the spun form stands within a phrase that fits. */
const within =
  (phrase: readonly Node[]): Slot =>
  (words, first, last) => {
    const here = seenFrom(words, first);
    for (let start = first; start > first - REACH; start--) {
      if (matches(here, phrase, start - 1, 1, (end) => end >= last)) return true;
    }
    return false;
  };
