import type { Token } from '../language/tokens.ts';
import type { HabitBook } from '../spinner/habits/habit-book.ts';
import type { WitnessMatch } from './match-witness.ts';
import type { QuotationSpan } from './quotations.ts';

/** Words of a quotation and the witness's words for them. Ends are exclusive. */
export interface Repair {
  readonly from: number;
  readonly to: number;
  readonly witnessFrom: number;
  readonly witnessTo: number;
}

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
  book: HabitBook,
): Repair | undefined {
  for (let length = to - from; length > 0; length--) {
    for (let at = from; at + length <= to; at++) {
      const plain = book.plainForms.get(phrase(ours.slice(at, at + length)));
      if (!plain) continue;
      for (let start = witnessFrom; start < witnessTo; start++) {
        for (let end = start + 1; end <= witnessTo; end++) {
          if (!plain.has(phrase(theirs.slice(start, end)))) continue;
          return { from: at, to: at + length, witnessFrom: start, witnessTo: end };
        }
      }
    }
  }
  return undefined;
}

function refine(
  ours: readonly Token[],
  theirs: readonly Token[],
  changed: Repair,
  book: HabitBook,
): Repair[] {
  const { from, to, witnessFrom, witnessTo } = changed;
  const known = knownPart(ours, theirs, changed, book);
  if (known) {
    return [
      ...refine(ours, theirs, { ...changed, to: known.from, witnessTo: known.witnessFrom }, book),
      known,
      ...refine(ours, theirs, { ...changed, from: known.to, witnessFrom: known.witnessTo }, book),
    ];
  }
  const [left, right] = [ours.slice(from, to), theirs.slice(witnessFrom, witnessTo)];
  const long = left.length > LONGEST_UNKNOWN || right.length > LONGEST_UNKNOWN;
  if (long || [...left, ...right].some(isFact) || saysNothing(left) || saysNothing(right))
    return [];
  return [changed];
}

/** What a matched witness says stood in the quotation, where the two differ between words that agree. */
export function repairsFrom(
  words: readonly Token[],
  { from, to }: QuotationSpan,
  { witness, stretches }: WitnessMatch,
  book: HabitBook,
): Repair[] {
  return stretches.flatMap((stretch, i) => {
    const flanked = stretches[i - 1]?.same === true && stretches[i + 1]?.same === true;
    if (!flanked || stretch.leftStart < from || stretch.leftEnd > to) return [];
    const changed = {
      from: stretch.leftStart,
      to: stretch.leftEnd,
      witnessFrom: stretch.rightStart,
      witnessTo: stretch.rightEnd,
    };
    return refine(words, witness.words, changed, book);
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
