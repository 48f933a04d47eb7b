/** A text to be compared with others, by the name under which it is told. */
export interface NamedText {
  readonly name: string;
  readonly text: string;
}

/** A text that is nearly the same as another. */
export interface NearCopy {
  readonly name: string;
  /** How much of the shorter of the two stands in the other, 0–1. */
  readonly share: number;
}

/** Words of one run; two texts that were written apart share hardly any so long. */
const RUN_WORDS = 7;
/** Copies of one agency's report differ by their headline, a cut end, a few edited words. */
const MIN_SHARE = 0.6;
/** With fewer runs, what two texts share may be one quotation. */
const MIN_RUNS = 30;
/** A run that so many texts have is boilerplate and proves nothing; it would make pairs of all of them. */
const MAX_TEXTS_OF_RUN = 30;

function runsOf(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const runs = new Set<string>();
  for (let at = 0; at + RUN_WORDS <= words.length; at++) {
    runs.add(words.slice(at, at + RUN_WORDS).join(' '));
  }
  return runs;
}

/**
 * Finds texts that are copies of one text, by the runs of words that they share. Time grows with the length of all
 * texts, not with the number of pairs.
 *
 * @returns for each text that has any its near copies, the nearest first, then in the order given
 */
export function findNearCopies(texts: readonly NamedText[]): ReadonlyMap<string, NearCopy[]> {
  const runs = texts.map(({ text }) => runsOf(text));
  const holders = new Map<string, number[]>();
  runs.forEach((own, i) => {
    for (const run of own) {
      const known = holders.get(run);
      if (known) known.push(i);
      else holders.set(run, [i]);
    }
  });
  const shared = texts.map(() => new Map<number, number>());
  for (const among of holders.values()) {
    if (among.length < 2 || among.length > MAX_TEXTS_OF_RUN) continue;
    for (const one of among) {
      for (const other of among) {
        if (one !== other) shared[one]?.set(other, (shared[one].get(other) ?? 0) + 1);
      }
    }
  }
  const copies = new Map<string, NearCopy[]>();
  texts.forEach(({ name }, i) => {
    const near = [...(shared[i] ?? [])].flatMap(([other, count]): NearCopy[] => {
      const shorter = Math.min(runs[i]?.size ?? 0, runs[other]?.size ?? 0);
      const share = count / shorter;
      const found = texts[other];
      return found && shorter >= MIN_RUNS && share >= MIN_SHARE
        ? [{ name: found.name, share }]
        : [];
    });
    if (near.length > 0)
      copies.set(
        name,
        near.sort((a, b) => b.share - a.share),
      );
  });
  return copies;
}
