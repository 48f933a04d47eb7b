import type { AskedWord } from './parse-query.ts';
import { termOf } from './term.ts';
import { type Way, WEIGHT } from './ways.ts';

const NONE: ReadonlyMap<string, string> = new Map();
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const UNITS = 'zero one two three four five six seven eight nine'.split(' ');
const HALF = ['and', 'a', 'half'];
const ROUND: ReadonlyMap<string, string> = new Map([
  ['hundred', '00'],
  ['thousand', '000'],
]);

/** Several words that are one number, or name one, and the ways to write it. */
export interface NumberWords {
  readonly length: number;
  readonly ways: readonly Way[];
}

const terms = (words: readonly string[]): Way => ({
  words: words.map((word) => termOf(word, NONE)),
  exact: false,
  weight: WEIGHT.compound,
});

/** `35` => "thirty", "five" */
const spelled = (figure: string) => [
  TENS[Number(figure[0]) - 2] ?? '',
  UNITS[Number(figure[1])] ?? '',
];

/**
 * Numbers that are written in several words on one side only: `5.5` and "five and a half", `35` and "thirty-five", `2,000` and
 * "two thousand", `G7` and "Group of Seven". What is written in one word, `six`, has the term of its figure anyway.
 */
export function numberAt(words: readonly AskedWord[], from: number): NumberWords | undefined {
  const [a = '', b = '', c = '', d = ''] = words.slice(from, from + 4).map(({ folded }) => folded);
  const whole = termOf(a, NONE);
  if (/^\d+$/.test(whole) && [b, c, d].join() === HALF.join()) {
    return { length: 4, ways: [terms([a, ...HALF]), terms([`${whole}.5`])] };
  }
  if (/^\d+\.5$/.test(a))
    return { length: 1, ways: [terms([a]), terms([a.slice(0, -2), ...HALF])] };
  const zeros = ROUND.get(b);
  if (zeros && /^[1-9]\d?$/.test(whole)) {
    return { length: 2, ways: [terms([a, b]), terms([whole + zeros])] };
  }
  const [, count, round] = /^([1-9]\d??)(0{2,3})$/.exec(a) ?? [];
  for (const [word, digits] of ROUND) {
    if (count && digits === round) return { length: 1, ways: [terms([a]), terms([count, word])] };
  }
  const unit = UNITS.indexOf(b);
  const ten = TENS.indexOf(a);
  if (ten >= 0 && unit > 0) {
    return { length: 2, ways: [terms([a, b]), terms([String((ten + 2) * 10 + unit)])] };
  }
  if (/^[2-9][1-9]$/.test(a)) return { length: 1, ways: [terms([a]), terms(spelled(a))] };
  if (/^g\d{1,3}$/.test(a))
    return { length: 1, ways: [terms([a]), terms(['group', 'of', a.slice(1)])] };
  if (a === 'group' && b === 'of' && /^\d+$/.test(termOf(c, NONE))) {
    return { length: 3, ways: [terms([a, b, c]), terms([`g${termOf(c, NONE)}`])] };
  }
  return undefined;
}
