import type { PairIndex } from '../../src/normalize/spinner/choice/pair-index.ts';

/** The words of all pairs: those between which the model of English is asked to decide. */
export function askedWords(pairs: PairIndex): Set<string> {
  const forms = [...pairs.values()]
    .flat()
    .flatMap(({ words, plain, participle = '' }) => [
      ...words,
      ...`${plain} ${participle}`.split(' '),
    ]);
  return new Set(forms.map((word) => word.toLowerCase()));
}
