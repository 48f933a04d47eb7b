const CONTEXT = 2;
const LONGEST = 30;

/** Many words by the first and the last of them. */
const shortened = (words: readonly string[]) =>
  words.length <= LONGEST
    ? words.join(' ')
    : [...words.slice(0, LONGEST / 2), '…', ...words.slice(-LONGEST / 2)].join(' ');

/**
 * The words in which two readings of a text differ, with some that they share around them.
 *
 * changedWords('He came home on Monday', 'He came home on Sunday') => ['home on Monday', 'home on Sunday']
 */
export function changedWords(was: string, is: string): [was: string, is: string] {
  const [before, after] = [was.trim().split(/\s+/u), is.trim().split(/\s+/u)];
  const least = Math.min(before.length, after.length);
  let start = 0;
  while (start < least && before[start] === after[start]) start++;
  let end = 0;
  while (end < least - start && before.at(-1 - end) === after.at(-1 - end)) end++;
  const from = Math.max(0, start - CONTEXT);
  const cut = (words: readonly string[]) =>
    shortened(words.slice(from, words.length - Math.max(0, end - CONTEXT)));
  return [cut(before), cut(after)];
}
