import type { Token } from '../../normalize/language/tokens.ts';
import { numberOfWord } from '../words/number-words.ts';

/** Words that stand for each other in what someone says, where a spinner or a second writer put one for the other. */
const SAME: Readonly<Record<string, string>> = {
  perhaps: 'maybe',
  possibly: 'maybe',
  ought: 'should',
  must: 'should',
  shall: 'will',
  cannot: "can't",
  greater: 'more',
  individuals: 'people',
  persons: 'people',
  nobody: 'no-one',
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
};

/** The words of an utterance as two writers may both have them: numbers in figures, and one of each pair that means the same. */
export function foldWords(tokens: readonly Token[]): string[] {
  return tokens.flatMap(({ lower }, at) => {
    // “ought to have gone”, “should have gone”
    if (lower === 'to' && tokens[at - 1]?.lower === 'ought') return [];
    const number = numberOfWord(lower);
    return number !== undefined && number > 1 ? String(number) : (SAME[lower] ?? lower);
  });
}
