import type { EditedStory } from './edited-story.ts';
import type { Comparison, PlacedDraft } from './place-drafts.ts';
import { type Share, shareOf } from './share.ts';

/** Whether one date is the other, as precisely as both are. */
function isSameDay(one: string, other: string): boolean {
  const length = Math.min(one.length, other.length, 10);
  return one.slice(0, length) === other.slice(0, length);
}

const dayOf = ({ entry }: PlacedDraft) =>
  String((entry.data['when'] as { from?: string }).from ?? '');

/** Edited events of which a draft has the right day and a passage; and drafted ones that an editor has too. */
export function scoreEvents(
  edited: EditedStory['events'],
  { drafts: { events }, hits, missed, beside }: Comparison,
): { readonly events: Share; readonly draftedEvents: Share } {
  const isTold =
    ({ day, passages }: EditedStory['events'][number]) =>
    (draft: PlacedDraft) =>
      isSameDay(dayOf(draft), day) && hits(draft, passages);
  return {
    events: shareOf(
      edited.map((event) =>
        missed(`event ${event.day}: ${event.passages[0]}`, events.some(isTold(event))),
      ),
    ),
    draftedEvents: shareOf(
      events.map((draft) =>
        beside(
          `event ${dayOf(draft)}: ${draft.entry.data['title']}`,
          edited.some((event) => isTold(event)(draft)),
        ),
      ),
    ),
  };
}
