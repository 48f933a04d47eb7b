/** Words of other passages: numbers come in threes. */
export function versionsOf(numbers: readonly number[]) {
  const versions: { passage: number; first: number; count: number }[] = [];
  for (let i = 0; i < numbers.length; i += 3) {
    const [passage = 0, first = 0, count = 0] = numbers.slice(i, i + 3);
    versions.push({ passage, first, count });
  }
  return versions;
}
