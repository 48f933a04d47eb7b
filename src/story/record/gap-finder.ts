import type { Mark } from '../rights/withhold-block.ts';

const NUMBERS = /\p{Nd}[\p{Nd}.,\u00a0\u202f]*/gu;

/** Numbers that a language may count in words of their own, or in another form. */
const COUNTED = [...Array.from({ length: 121 }, (_, number) => number), 1_000, 1_000_000];

const withoutNumbers = (text: string) => text.replace(NUMBERS, '#');

/**
 * Finds in texts what stands in place of words that are not shown.
 *
 * @param leftOut says how many words that are, as the story's language does
 */
export function createGapFinder(leftOut: Mark): (text: string) => boolean {
  const marks = [...new Set(COUNTED.map((words) => withoutNumbers(leftOut(words))))];
  return (text) => {
    const bare = withoutNumbers(text);
    return marks.some((mark) => bare.includes(mark));
  };
}
