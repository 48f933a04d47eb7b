/** The longest beginning that is taken from the word before: as many as the signs below a space. */
const LONGEST = 31;

/**
 * Sorted words, each as a sign that says how many letters it shares with the one before it, and the rest.
 * `['ferries', 'ferry']` => `\0ferries\x04y`
 */
export function frontCode(words: readonly string[]): string {
  let before = '';
  return words
    .map((word) => {
      let shared = 0;
      while (shared < LONGEST && shared < word.length && word[shared] === before[shared]) shared++;
      before = word;
      return String.fromCharCode(shared) + word.slice(shared);
    })
    .join('');
}

/** The words that {@link frontCode} was given. */
export function frontDecode(coded: string): string[] {
  const words: string[] = [];
  let before = '';
  let at = 0;
  while (at < coded.length) {
    let end = at + 1;
    while (end < coded.length && coded.charCodeAt(end) > LONGEST) end++;
    before = before.slice(0, coded.charCodeAt(at)) + coded.slice(at + 1, end);
    words.push(before);
    at = end;
  }
  return words;
}
