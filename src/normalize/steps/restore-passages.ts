import type { Edit } from '../../schemas/edit.ts';
import { amend, readingOf } from '../draft.ts';
import { type Token, tokenize } from '../language/tokens.ts';
import { matchWitnesses, type WitnessMatch } from '../quotes/match-witness.ts';
import { repairEdit } from '../quotes/repair-edit.ts';
import {
  changeAt,
  isUncontested,
  type KnownPair,
  type Repair,
  splitKnown,
} from '../quotes/repairs.ts';
import { witnessIndexOf } from '../quotes/witness-index.ts';
import type { HabitBook } from '../spinner/habits/habit-book.ts';
import { textBlocksOf } from '../spinner/habits/text-blocks.ts';
import type { Step } from '../step.ts';

/** In words: a shorter sentence has too little to be known again by. */
const LEAST_WORDS = 8;
/** Share of a sentence's words that the other report has, in the same order … */
const LEAST_SAME = 0.5;
/** … and that it has, or has known pairs for: so much of two sentences agrees only where one was made of the other. */
const LEAST_EXPLAINED = 0.75;

/** A pair of any list, whatever its slot. */
const knownPair =
  ({ plainForms, pairs }: HabitBook): KnownPair =>
  (spun, plain) =>
    plainForms.get(spun)?.has(plain) === true ||
    (pairs.get(/^[^ ]*/.exec(spun)?.[0] ?? '') ?? []).some(
      ({ words, ...pair }) =>
        words.join(' ') === spun && (pair.plain === plain || pair.participle === plain),
    );

/** The known pairs by which a sentence differs from one of a clean report that it was made of; none where it was not. */
function repairsOf(
  words: readonly Token[],
  [best, ...rivals]: readonly WitnessMatch[],
  isKnown: KnownPair,
): Repair[] {
  if (!best || best.likeness < LEAST_SAME) return [];
  const known = best.stretches
    .filter(({ same }) => !same)
    .flatMap((stretch) => splitKnown(words, best.witness.words, changeAt(stretch), isKnown))
    .filter((part) => part.isKnown)
    .map(({ repair }) => repair);
  const same = best.likeness * words.length;
  const explained = known.reduce((sum, { from, to }) => sum + to - from, same);
  if (explained < LEAST_EXPLAINED * words.length) return [];
  return known.filter(
    (repair) =>
      isUncontested(repair, best, rivals) &&
      words.slice(repair.from, repair.to).every(({ quoted, kind }) => !quoted && kind === 'word'),
  );
}

/**
 * Restores the words of a reworded sentence from a clean report that has the sentence whole: where it has another word,
 * and the lists know the two for a spinner's pair. What no list knows may be another writer's.
 */
export const restorePassages: Step = (draft, { habits, witnesses, report }) => {
  if (!draft.spin.spun || !habits) return draft;
  const index = witnessIndexOf(witnesses, report);
  if (index.isEmpty) return draft;
  const isKnown = knownPair(habits);
  const reading = readingOf(draft);
  const changes: Edit[] = [];
  for (const block of textBlocksOf(draft, reading)) {
    const tokens = tokenize(block.text).filter(({ kind }) => kind !== 'mark');
    for (const words of Map.groupBy(tokens, ({ sentence }) => sentence).values()) {
      if (words.length < LEAST_WORDS) continue;
      const matches = matchWitnesses(words, { from: 0, to: words.length }, index);
      const [best] = matches;
      if (!best) continue;
      changes.push(
        ...repairsOf(words, matches, isKnown).map((repair) =>
          repairEdit('restore-passage', repair, { witness: best.witness, words, block }),
        ),
      );
    }
  }
  return amend(draft, reading, changes);
};
