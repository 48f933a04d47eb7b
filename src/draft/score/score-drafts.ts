import type { ArticleEntry } from '../../story/files.ts';
import type { DraftedStory } from '../drafted.ts';
import type { EditedStory } from './edited-story.ts';
import { compareDrafts } from './place-drafts.ts';
import { scoreDifferences } from './score-differences.ts';
import { scoreEvents } from './score-events.ts';
import { type PeopleScore, scorePeople } from './score-people.ts';
import { type QuotesScore, scoreQuotes } from './score-quotes.ts';

/** How drafts compare with what an editor made of the same reports. */
export interface DraftScore
  extends PeopleScore,
    QuotesScore,
    ReturnType<typeof scoreEvents>,
    ReturnType<typeof scoreDifferences> {
  /** Passages of drafts that no report has. */
  readonly withoutPassage: number;
  /** In words, what the editor has and the drafts lack, and the other way round. */
  readonly missed: readonly string[];
  readonly beside: readonly string[];
}

export function scoreDrafts(
  story: DraftedStory,
  edited: EditedStory,
  articles: readonly ArticleEntry[],
): DraftScore {
  const comparison = compareDrafts(story, articles);
  return {
    ...scoreEvents(edited.events, comparison),
    ...scoreQuotes(edited, comparison),
    ...scorePeople(edited.people, comparison),
    ...scoreDifferences(edited.differences, comparison),
    withoutPassage: Object.values(comparison.drafts)
      .flat()
      .flatMap(({ places }) => places)
      .filter((places) => places.length === 0).length,
    ...comparison.notes,
  };
}
