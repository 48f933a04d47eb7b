const lettersOf = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

/** Whether two texts have the same letters and figures in the same order, capitals, marks and spaces aside. */
export const haveSameLetters = (one: string, other: string): boolean =>
  lettersOf(one) === lettersOf(other);
