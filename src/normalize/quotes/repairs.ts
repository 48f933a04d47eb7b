import type { AlignedStretch } from '../language/align-words.ts';
import type { Token } from '../language/tokens.ts';
import type { WitnessMatch } from './match-witness.ts';
import type { QuotationSpan } from './quotations.ts';

/** Words of a quotation and the witness's words for them. Ends are exclusive. */
export interface Repair {
  readonly from: number;
  readonly to: number;
  readonly witnessFrom: number;
  readonly witnessTo: number;
}

/** Whether a phrase is one that spinners put for another. Both in lower case. */
export type KnownPair = (spun: string, plain: string) => boolean;

/** A substitution that no habit knows is believed only up to this length, between words that agree. */
const LONGEST_UNKNOWN = 4;
const SHORT_WORD = 3;

const phrase = (words: readonly Token[]) => words.map(({ lower }) => lower).join(' ');

/** Numbers and names are facts, in which reports may differ. */
const isFact = (word: Token) => word.kind === 'number' || (word.capital && !word.opens);

/** Articles, pronouns and the like vary with the sentence around a quotation and prove nothing, nor does a gap. */
const saysNothing = (words: readonly Token[]) =>
  words.every(({ lower }) => lower.length <= SHORT_WORD);

/** The longest part of a substitution that is a known pair of spun and plain form. */
function knownPart(
  ours: readonly Token[],
  theirs: readonly Token[],
  { from, to, witnessFrom, witnessTo }: Repair,
  isKnown: KnownPair,
): Repair | undefined {
  for (let length = to - from; length > 0; length--) {
    for (let at = from; at + length <= to; at++) {
      const spun = phrase(ours.slice(at, at + length));
      for (let start = witnessFrom; start < witnessTo; start++) {
        for (let end = start + 1; end <= witnessTo; end++) {
          if (!isKnown(spun, phrase(theirs.slice(start, end)))) continue;
          return { from: at, to: at + length, witnessFrom: start, witnessTo: end };
        }
      }
    }
  }
  return undefined;
}

/** What a changed stretch puts for what. */
export const changeAt = ({ leftStart, leftEnd, rightStart, rightEnd }: AlignedStretch): Repair => ({
  from: leftStart,
  to: leftEnd,
  witnessFrom: rightStart,
  witnessTo: rightEnd,
});

/** The known pairs of a substitution, in their order, and what is left between them. */
export function splitKnown(
  ours: readonly Token[],
  theirs: readonly Token[],
  changed: Repair,
  isKnown: KnownPair,
): { readonly repair: Repair; readonly isKnown: boolean }[] {
  const known = knownPart(ours, theirs, changed, isKnown);
  if (!known) return [{ repair: changed, isKnown: false }];
  const before = { ...changed, to: known.from, witnessTo: known.witnessFrom };
  const after = { ...changed, from: known.to, witnessFrom: known.witnessTo };
  return [
    ...splitKnown(ours, theirs, before, isKnown),
    { repair: known, isKnown: true },
    ...splitKnown(ours, theirs, after, isKnown),
  ];
}

/** Whether words that no list knows for a pair are short enough, and say enough, to be believed for one. */
function isTelling(
  ours: readonly Token[],
  theirs: readonly Token[],
  { from, to, witnessFrom, witnessTo }: Repair,
): boolean {
  const [left, right] = [ours.slice(from, to), theirs.slice(witnessFrom, witnessTo)];
  const isLong = left.length > LONGEST_UNKNOWN || right.length > LONGEST_UNKNOWN;
  return !isLong && ![...left, ...right].some(isFact) && !saysNothing(left) && !saysNothing(right);
}

/** What a matched witness says stood in the quotation, where the two differ between words that agree. */
export function repairsFrom(
  words: readonly Token[],
  { from, to }: QuotationSpan,
  { witness, stretches }: WitnessMatch,
  isKnown: KnownPair,
): Repair[] {
  return stretches.flatMap((stretch, i) => {
    const flanked = stretches[i - 1]?.same === true && stretches[i + 1]?.same === true;
    if (!flanked || stretch.leftStart < from || stretch.leftEnd > to) return [];
    return splitKnown(words, witness.words, changeAt(stretch), isKnown)
      .filter((part) => part.isKnown || isTelling(words, witness.words, part.repair))
      .map(({ repair }) => repair);
  });
}

const textOf = ({ witness }: WitnessMatch, { witnessFrom, witnessTo }: Repair) =>
  phrase(witness.words.slice(witnessFrom, witnessTo));

/** Whether no other witness of the same passage has other words in the same place. */
export function isUncontested(
  repair: Repair,
  match: WitnessMatch,
  rivals: readonly WitnessMatch[],
): boolean {
  return rivals.every((rival) => {
    const stretch = rival.stretches.find(
      ({ leftStart, leftEnd }) => leftStart <= repair.from && leftEnd >= repair.to,
    );
    if (!stretch || stretch.same || stretch.rightStart === stretch.rightEnd) return true;
    const theirs = phrase(rival.witness.words.slice(stretch.rightStart, stretch.rightEnd));
    return ` ${theirs} `.includes(` ${textOf(match, repair)} `);
  });
}
