import type { Edit } from '../../schemas/edit.ts';
import { amend, type Draft, readingOf } from '../draft.ts';
import type { LanguageModel } from '../frequencies/language-model.ts';
import { withoutVetoed } from '../spinner/choice/veto.ts';
import { chooseHits } from '../spinner/habits/choose-hits.ts';
import { type FoundHits, findHits, type HabitHit } from '../spinner/habits/find-hits.ts';
import type { HabitBook } from '../spinner/habits/habit-book.ts';
import { replacementFor } from '../spinner/habits/mend-edit.ts';
import { formOf, provedForms } from '../spinner/habits/proved-forms.ts';
import { type ReadBlock, textBlocksOf } from '../spinner/habits/text-blocks.ts';
import type { Step } from '../step.ts';

/** A restored word can complete the slot of its neighbour; more rounds than this have nothing left to do. */
const MOST_ROUNDS = 3;

function changeFor(found: FoundHits, hit: HabitHit, block: ReadBlock): Edit {
  const { start, end, text } = replacementFor(found, hit, block.text);
  return {
    start: block.start + start,
    end: block.start + end,
    text,
    kind: 'habit',
    rule: hit.habit.id,
    reason: hit.reason ?? hit.habit.reason,
    grade: hit.habit.strength === 'certain' ? 'certain' : 'likely',
  };
}

/** Sentences in which habits were undone, by block. */
type Touched = ReadonlyMap<string, ReadonlySet<number>>;

function oneRound(
  draft: Draft,
  book: HabitBook,
  model: LanguageModel | undefined,
  before?: Touched,
): [Draft, Touched] {
  const reading = readingOf(draft);
  const changes: Edit[] = [];
  const touched = new Map<string, ReadonlySet<number>>();
  const blocks = textBlocksOf(draft, reading);
  const texts = blocks.map((block) => findHits(block.text, book));
  const proved = provedForms(texts);
  for (const [i, block] of blocks.entries()) {
    const found = texts[i];
    const earlier = before?.get(block.id);
    if (!found || (before && !earlier)) continue;
    const isProved = (hit: HabitHit) => proved.has(formOf(hit, found));
    const likely = chooseHits(
      [...found.hits, ...found.throughout, ...found.swaps],
      draft.spin,
      isProved,
      earlier,
    );
    const hits = model ? withoutVetoed(likely, found, earlier ?? new Set(), model) : likely;
    if (hits.length === 0) continue;
    changes.push(...hits.map((hit) => changeFor(found, hit, block)));
    touched.set(block.id, new Set([...(earlier ?? []), ...hits.map((hit) => hit.sentence)]));
  }
  return [amend(draft, reading, changes), touched];
}

/** Undoes the spinner's habits in prose, as far as `draft.spin` allows. Quotations are left to `restore-quotes`. */
export const restoreHabits: Step = (draft, { habits, language }) => {
  if (!habits) return draft;
  let [current, touched] = oneRound(draft, habits, language);
  for (let round = 1; round < MOST_ROUNDS && touched.size > 0; round++) {
    [current, touched] = oneRound(current, habits, language, touched);
  }
  return current;
};
