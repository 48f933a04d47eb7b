/** How much of a sentence is a spinner's: words that were restored, and signs as far as they are likely. */
export interface SentenceLook {
  readonly spun: number;
  /** Tokens. */
  readonly length: number;
}

/** How far the other sentences of a text look like a spinner's, in words of ten. */
export interface OtherSentences {
  readonly density: number;
  /** What three in four of them have at least: little where a part of the text was left alone. */
  readonly least: number;
}

/** What is taken for the others of a sentence that stands alone. */
export const NO_OTHERS: OtherSentences = { density: 1, least: 0.5 };

/** Shorter ones are headings, captions, bits of quotations. */
const LEAST_LENGTH = 5;
const LEAST_SHARE = 0.25;

/** Words of ten. */
export const densityOf = ({ spun, length }: SentenceLook): number => (10 * spun) / length;

/** The looks of the others, by sentence. */
export function otherSentences(looks: readonly SentenceLook[]): OtherSentences[] {
  const all = looks.reduce(
    (sum, look) => ({
      spun: sum.spun + look.spun,
      length: sum.length + look.length,
    }),
    { spun: 0, length: 0 },
  );
  const densities = looks
    .filter(({ length }) => length >= LEAST_LENGTH)
    .map(densityOf)
    .sort((a, b) => a - b);
  return looks.map((look) => {
    const length = all.length - look.length;
    const spun = all.spun - look.spun;
    const isCounted = look.length >= LEAST_LENGTH;
    const others = densities.length - Number(isCounted);
    if (length === 0 || others === 0) return NO_OTHERS;
    const at = Math.floor(others * LEAST_SHARE);
    const isBefore = isCounted && densityOf(look) <= (densities[at] ?? 0);
    return {
      density: densityOf({ spun, length }),
      least: densities[isBefore ? at + 1 : at] ?? 0,
    };
  });
}
