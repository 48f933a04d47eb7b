import type { Token } from '../../normalize/language/tokens.ts';
import { readNumber } from '../differences/read-number.ts';
import { isCommonWord } from '../words/lexicon.ts';
import { SPEECH_VERBS } from '../words/speech-verbs.ts';

const isName = ({ kind, capital, opens, lower }: Token): boolean =>
  kind === 'word' && capital && (!opens || !isCommonWord(lower));

/** The numbers of a text, in figures or in words: `six` and `6` are one. */
function numbersIn(tokens: readonly Token[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (let at = 0; at < tokens.length; at++) {
    const number = readNumber(tokens, at);
    if (number) found.add(number.value);
    at += (number?.length ?? 1) - 1;
  }
  return found;
}

/** The names of a text, word by word: `[['Alice', 'Marr'], ['Arle']]`. */
function namesIn(tokens: readonly Token[]): string[][] {
  const names: string[][] = [];
  for (const [at, token] of tokens.entries()) {
    if (!isName(token)) continue;
    const before = tokens[at - 1];
    if (before && isName(before)) names.at(-1)?.push(token.lower);
    else names.push([token.lower]);
  }
  return names;
}

/** Those to whom a text puts what it says: `police` of “police said”. */
const sayersIn = (tokens: readonly Token[]): string[] =>
  tokens.flatMap(({ lower, capital }, at) => {
    if (capital || !SPEECH_VERBS.has(lower)) return [];
    const behind = tokens.slice(at + 1, at + 3).find((one) => !/^(?:the|an?)$/.test(one.lower));
    const sayer = [tokens[at - 1], behind].find((one) => one?.kind === 'word');
    return sayer ? [sayer.lower] : [];
  });

/**
 * Whether a passage has every number, name and sayer of a statement: like words alone may tell of another one. A name may
 * be shorter in the passage, and none that ends alike: “Marr” is “Alice Marr”, “Grace Marr” is not.
 */
export function saysAll(passage: readonly Token[], statement: readonly Token[]): boolean {
  const numbers = numbersIn(passage);
  const words = new Set(passage.map(({ lower }) => lower));
  const names = namesIn(passage);
  return (
    [...numbersIn(statement)].every((value) => numbers.has(value)) &&
    sayersIn(statement).every((sayer) => words.has(sayer)) &&
    namesIn(statement).every((name) => {
      const last = name.at(-1);
      return names.some(
        (other) =>
          other.at(-1) === last && (name.length === 1 || other.every((w) => name.includes(w))),
      );
    })
  );
}
