import type { EditedStory } from './edited-story.ts';
import { touchAny } from './locate-passages.ts';
import type { Comparison, PlacedDraft } from './place-drafts.ts';
import { type Share, shareOf } from './share.ts';

const MAIN: ReadonlySet<string> = new Set(['number', 'day', 'name']);

/** Differences of numbers, days and names; then all others; and drafted ones that the editor has. */
export function scoreDifferences(
  edited: EditedStory['differences'],
  { drafts: { questions }, where, missed, beside }: Comparison,
): {
  readonly differences: Share;
  readonly otherDifferences: Share;
  readonly draftedDifferences: Share;
} {
  const sides = (passages: readonly string[]) =>
    passages.map(where).filter((places) => places.length > 0);
  const asks = (draft: PlacedDraft, passages: readonly string[]) =>
    sides(passages).filter((places) => touchAny(places, draft.places.flat())).length > 1;
  const isAsked = ({ passages, kind }: EditedStory['differences'][number]) =>
    missed(
      `difference of ${kind}: ${passages.join(' | ')}`,
      questions.some((draft) => asks(draft, passages)),
    );
  return {
    differences: shareOf(edited.filter(({ kind }) => MAIN.has(kind)).map(isAsked)),
    otherDifferences: shareOf(edited.filter(({ kind }) => !MAIN.has(kind)).map(isAsked)),
    draftedDifferences: shareOf(
      questions.map((draft) =>
        beside(
          `difference: ${draft.entry.data['question']}`,
          edited.some(({ passages }) => asks(draft, passages)),
        ),
      ),
    ),
  };
}
