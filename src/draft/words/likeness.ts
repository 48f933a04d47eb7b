/** How much each word tells apart, by how few of the texts have it. */
export type Weights = (word: string) => number;

export function weighWords(texts: readonly ReadonlySet<string>[]): Weights {
  const times = new Map<string, number>();
  for (const words of texts) for (const word of words) times.set(word, (times.get(word) ?? 0) + 1);
  return (word) => Math.log(1 + texts.length / (times.get(word) ?? 1));
}

const lengthOf = (words: ReadonlySet<string>, weigh: Weights) => {
  let sum = 0;
  for (const word of words) sum += weigh(word) ** 2;
  return Math.sqrt(sum);
};

/** The cosine of two sets of weighed words, 0–1; 0 where they share fewer than two. */
export function likeness(
  one: ReadonlySet<string>,
  other: ReadonlySet<string>,
  weigh: Weights,
): number {
  let shared = 0;
  let count = 0;
  for (const word of one) {
    if (!other.has(word)) continue;
    shared += weigh(word) ** 2;
    count++;
  }
  return count < 2 ? 0 : shared / (lengthOf(one, weigh) * lengthOf(other, weigh));
}
