import { type AlignedStretch, alignWords } from '../language/align-words.ts';
import type { Token } from '../language/tokens.ts';
import type { QuotationSpan } from './quotations.ts';
import type { WitnessIndex } from './witness-index.ts';
import { contentWords, type WitnessSentence } from './witness-sentences.ts';

/** How many words around a quotation help to recognise its sentence. */
const CONTEXT = 8;
/** Share of a quotation's words that a witness must carry; two in five are what a dense spinner leaves. */
const LEAST_SHARED = 0.4;
const LEAST_SHARED_WORDS = 3;
/** Of sentences that are alike only by words that many have, no more are looked at closely. */
const MOST_COMPARED = 200;

/** A quotation beside the sentence that carries it. Stretches are in words of the block and of the witness. */
export interface WitnessMatch {
  readonly witness: WitnessSentence;
  readonly stretches: readonly AlignedStretch[];
  /** Share of the quotation's words that the witness has in the same order. */
  readonly likeness: number;
}

const sharedIn = (words: ReadonlySet<string>, other: ReadonlySet<string>) =>
  [...words].filter((word) => other.has(word)).length;

/** Witnesses' sentences that carry the quotation or most of it, the likest first. */
export function matchWitnesses(
  words: readonly Token[],
  { from, to }: QuotationSpan,
  index: WitnessIndex,
): WitnessMatch[] {
  const start = Math.max(0, from - CONTEXT);
  const around = words.slice(start, to + CONTEXT);
  const quoted = contentWords(words.slice(from, to));
  const known = contentWords(around);
  const least = Math.ceil(LEAST_SHARED * quoted.size);
  const candidates =
    least > 0 ? index.withWords(quoted, least) : index.withWords(known, LEAST_SHARED_WORDS);
  const alike = candidates
    .map((witness) => ({ witness, shared: sharedIn(known, contentWords(witness.words)) }))
    .filter(({ shared }) => shared >= LEAST_SHARED_WORDS);
  const compared =
    alike.length <= MOST_COMPARED
      ? alike
      : alike.sort((a, b) => b.shared - a.shared).slice(0, MOST_COMPARED);
  return compared
    .map(({ witness }): WitnessMatch => {
      const aligned = alignWords(
        around.map(({ lower }) => lower),
        witness.words.map(({ lower }) => lower),
      ).map((stretch) => ({
        ...stretch,
        leftStart: stretch.leftStart + start,
        leftEnd: stretch.leftEnd + start,
      }));
      const same = aligned
        .filter((stretch) => stretch.same)
        .reduce(
          (sum, { leftStart, leftEnd }) =>
            sum + Math.max(0, Math.min(leftEnd, to) - Math.max(leftStart, from)),
          0,
        );
      return { witness, stretches: aligned, likeness: same / (to - from) };
    })
    .filter(({ likeness }) => likeness >= LEAST_SHARED)
    .sort((a, b) => b.likeness - a.likeness);
}
