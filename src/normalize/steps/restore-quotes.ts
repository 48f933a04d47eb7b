import type { Reading } from '../../article/reading.ts';
import type { Edit, Flag } from '../../schemas/edit.ts';
import { addFlags, amend, type Draft, readingOf } from '../draft.ts';
import { type Token, tokenize } from '../language/tokens.ts';
import { matchWitnesses } from '../quotes/match-witness.ts';
import { type QuotationSpan, quotationsIn } from '../quotes/quotations.ts';
import { repairEdit } from '../quotes/repair-edit.ts';
import { isUncontested, type KnownPair, repairsFrom } from '../quotes/repairs.ts';
import { type WitnessIndex, witnessIndexOf } from '../quotes/witness-index.ts';
import { findHits } from '../spinner/habits/find-hits.ts';
import { createHabitBook, type HabitBook } from '../spinner/habits/habit-book.ts';
import { type ReadBlock, textBlocksOf } from '../spinner/habits/text-blocks.ts';
import type { Step } from '../step.ts';

/** Shorter quotations are words that a writer sets apart; nobody takes them for an utterance. */
const UTTERANCE_WORDS = 4;

const DOUBTED =
  'The software that reworded this copy changes quotations too, and no clean report has this one whole: it may not be what was said.';

function flagFor(words: readonly Token[], block: ReadBlock, reading: Reading): Flag {
  const start = block.start + (words[0]?.start ?? 0);
  const end = block.start + (words.at(-1)?.end ?? 0);
  return { ...reading.toRaw(start, end), rule: 'doubtful-quotation', reason: DOUBTED };
}

/** A pair of which some habit knows, whatever its slot. */
const knownHabit =
  (book: HabitBook): KnownPair =>
  (spun, plain) =>
    book.plainForms.get(spun)?.has(plain) === true;

interface Outcome {
  readonly changes: readonly Edit[];
  readonly flag: boolean;
}

function readQuotation(
  words: readonly Token[],
  quotation: QuotationSpan,
  block: ReadBlock,
  index: WitnessIndex,
  book: HabitBook,
  damaged: boolean,
): Outcome {
  const matches = matchWitnesses(words, quotation, index);
  const [best, ...rivals] = matches;
  if (best?.likeness === 1) return { changes: [], flag: false };
  const suspect = damaged || quotation.to - quotation.from >= UTTERANCE_WORDS;
  if (!best) return { changes: [], flag: suspect };
  const repairs = repairsFrom(words, quotation, best, knownHabit(book)).filter((repair) =>
    isUncontested(repair, best, rivals),
  );
  return {
    changes: repairs.map((repair) =>
      repairEdit('restore-quote', repair, { witness: best.witness, words, block }),
    ),
    flag: suspect || rivals.length > 0,
  };
}

/**
 * Repairs quotations that a spinner rewrote, where a clean report carries the same passage, and cites it. One that no
 * report carries whole keeps its words and is flagged. A spinner that spares quotations gives no reason to doubt any.
 */
export const restoreQuotes: Step = (draft: Draft, context) => {
  if (!draft.spin.spun || draft.spin.sparesQuotations) return draft;
  const book = context.habits ?? createHabitBook([]);
  const index = witnessIndexOf(context.witnesses, context.report);
  const reading = readingOf(draft);
  const changes: Edit[] = [];
  const flags: Flag[] = [];
  for (const block of textBlocksOf(draft, reading)) {
    const words = tokenize(block.text).filter((token) => token.kind !== 'mark');
    const quotations = quotationsIn(words);
    if (quotations.length === 0) continue;
    const { tokens, hits } = findHits(block.text, book);
    for (const quotation of quotations) {
      const inside = words.slice(quotation.from, quotation.to);
      const damaged = hits.some((hit) =>
        inside.some((word) => word.start === tokens[hit.first]?.start),
      );
      const outcome = readQuotation(words, quotation, block, index, book, damaged);
      changes.push(...outcome.changes);
      if (outcome.flag) flags.push(flagFor(inside, block, reading));
    }
  }
  return addFlags(amend(draft, reading, changes), flags);
};
