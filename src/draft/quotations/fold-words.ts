import type { Token } from '../../normalize/language/tokens.ts';
import { numberOfWord } from '../words/number-words.ts';

/** Words that stand for each other in what someone says, where a spinner or a second writer put one for the other. */
const SAME: Readonly<Record<string, string>> = {
  perhaps: 'maybe',
  possibly: 'maybe',
  ought: 'should',
  must: 'should',
  shall: 'will',
  greater: 'more',
  individuals: 'people',
  persons: 'people',
  everybody: 'everyone',
  somebody: 'someone',
  large: 'big',
  huge: 'big',
  begin: 'start',
  began: 'started',
  shut: 'closed',
  assist: 'help',
  quick: 'fast',
  simply: 'just',
  mentioned: 'said',
  stated: 'said',
  frank: 'candid',
  substantial: 'substantive',
  suitable: 'appropriate',
};

/** `won't` => `will not`, `we'll` => `we will`. */
const SHORTENED: readonly (readonly [RegExp, string])[] = [
  [/^won't$/, 'will not'],
  [/^can't$/, 'cannot'],
  [/^(\w+)n't$/, '$1 not'],
  [/^(\w+)'ll$/, '$1 will'],
  [/^(\w+)'re$/, '$1 are'],
  [/^(\w+)'ve$/, '$1 have'],
  [/^i'm$/, 'i am'],
];

/** A word in its whole forms. */
function inFull(word: string): string[] {
  const straight = word.replaceAll('’', "'");
  const [pattern, full] = SHORTENED.find(([shape]) => shape.test(straight)) ?? [];
  return pattern === undefined ? [straight] : straight.replace(pattern, full ?? '').split(' ');
}

/** The words as they are heard, however they are written: numbers in figures, `won't` as `will not`. */
export function heardWords(tokens: readonly Token[]): string[] {
  return tokens.flatMap(({ lower }, at) => {
    if (lower === 'one' && tokens[at - 1]?.lower === 'no') return [];
    if (lower === 'no' && tokens[at + 1]?.lower === 'one') return ['nobody'];
    const number = numberOfWord(lower);
    return number !== undefined && number > 1 ? [String(number)] : inFull(lower);
  });
}

/** The words of an utterance as two writers may both have them: as they are heard, and one of each pair that means the same. */
export function foldWords(tokens: readonly Token[]): string[] {
  // “ought to have gone”, “should have gone”
  const own = tokens.filter(({ lower }, at) => lower !== 'to' || tokens[at - 1]?.lower !== 'ought');
  return heardWords(own).map((word) => (Object.hasOwn(SAME, word) ? (SAME[word] ?? word) : word));
}
