import type { ArticleEntry } from '../../story/files.ts';
import type { DraftedEntry, DraftedStory } from '../drafted.ts';
import { createLocator, createMarks, type PassagePlace, touchAny } from './locate-passages.ts';

/** A draft and where in the reports each of its passages stands. */
export interface PlacedDraft {
  readonly entry: DraftedEntry;
  readonly places: readonly (readonly PassagePlace[])[];
}

interface Cited {
  readonly report: string;
  readonly quote: string;
  readonly dates?: boolean;
}

const LIST_OF = {
  events: 'evidence',
  quotes: 'versions',
  questions: 'answers',
  agreements: 'evidence',
} as const;

/** Drafts and an editor’s passages in the reports, and what is noted of either. */
export interface Comparison {
  readonly entries: readonly DraftedEntry[];
  readonly drafts: Readonly<Record<keyof typeof LIST_OF, readonly PlacedDraft[]>>;
  /** Where an editor’s words stand. */
  readonly where: (words: string) => readonly PassagePlace[];
  readonly hits: (draft: PlacedDraft, passages: readonly string[]) => boolean;
  readonly isMarked: (place: PassagePlace) => boolean;
  /** Notes what an editor has and the drafts lack, and returns whether it is there. */
  readonly missed: (what: string, ok: boolean) => boolean;
  /** The same for what the drafts have and the editor lacks. */
  readonly beside: (what: string, ok: boolean) => boolean;
  readonly notes: { readonly missed: string[]; readonly beside: string[] };
}

export function compareDrafts(story: DraftedStory, articles: readonly ArticleEntry[]): Comparison {
  const locate = createLocator(articles);
  const notes = { missed: [] as string[], beside: [] as string[] };
  const noteIn = (list: string[]) => (what: string, ok: boolean) => {
    if (!ok) list.push(what);
    return ok;
  };
  const placed = (collection: keyof typeof LIST_OF): PlacedDraft[] =>
    story.entries
      .filter((entry) => entry.collection === collection)
      .map((entry) => {
        const cited = (entry.data[LIST_OF[collection]] ?? []) as Cited[];
        // A passage that only gives the day does not tell the event.
        const told = cited.filter(({ dates }) => dates !== true);
        return { entry, places: told.map(({ report, quote }) => locate(quote, report)) };
      });
  const known = new Map<string, PassagePlace[]>();
  const where = (words: string): PassagePlace[] => {
    const places = known.get(words) ?? locate(words);
    known.set(words, places);
    return places;
  };
  return {
    entries: story.entries,
    drafts: {
      events: placed('events'),
      quotes: placed('quotes'),
      questions: placed('questions'),
      agreements: placed('agreements'),
    },
    where,
    hits: (draft, passages) => touchAny(draft.places.flat(), passages.flatMap(where)),
    isMarked: createMarks(articles),
    missed: noteIn(notes.missed),
    beside: noteIn(notes.beside),
    notes,
  };
}
