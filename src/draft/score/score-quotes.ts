import type { DraftedEntry } from '../drafted.ts';
import type { EditedStory } from './edited-story.ts';
import type { Comparison } from './place-drafts.ts';
import { formsOf, lettersOf } from './score-people.ts';
import { type Share, shareOf } from './share.ts';

export interface QuotesScore {
  readonly quotes: Share;
  readonly speakers: Share;
  readonly versions: Share;
  readonly draftedQuotes: Share;
}

/** Whether a drafted quotation names the editor’s speaker, in any form of the name. */
const createIsSpeaker =
  (edited: EditedStory['people'], people: readonly DraftedEntry[]) =>
  (entry: DraftedEntry, speaker: string): boolean => {
    const source = lettersOf(String(entry.data['source'] ?? ''));
    const person = edited.find(({ name }) => name === speaker);
    const names = [speaker, ...(person?.forms ?? [])].map(lettersOf);
    return (
      names.includes(source) ||
      people.some(
        (one) =>
          one.id === entry.data['speaker'] && names.some((name) => formsOf(one).includes(name)),
      )
    );
  };

export function scoreQuotes(
  edited: EditedStory,
  { entries, drafts: { quotes }, where, hits, isMarked, missed, beside }: Comparison,
): QuotesScore {
  const isSpeaker = createIsSpeaker(
    edited.people,
    entries.filter(({ collection }) => collection === 'people'),
  );
  const draftOf = (words: string) => quotes.find((draft) => hits(draft, [words]));
  // What is told without quotation marks is no quotation to a reader of marks.
  const marked = edited.quotes.map((quote) => ({
    ...quote,
    versions: quote.versions.filter((words) => where(words).some(isMarked)),
  }));
  const found = marked.flatMap((quote) =>
    quote.versions.map((words) => ({ words, quote, draft: draftOf(words) })),
  );
  return {
    quotes: shareOf(
      found.map(({ draft, words }) => missed(`quotation: ${words}`, draft !== undefined)),
    ),
    speakers: shareOf(
      found.flatMap(({ draft, quote, words }) =>
        draft === undefined
          ? []
          : missed(
              `speaker ${quote.speaker}, drafted as ${draft.entry.data['source']}: ${words}`,
              isSpeaker(draft.entry, quote.speaker),
            ),
      ),
    ),
    versions: shareOf(
      marked.flatMap(({ versions: [first = '', ...others] }) =>
        others.map((words) =>
          missed(
            `version: ${words}`,
            draftOf(first) !== undefined && draftOf(first) === draftOf(words),
          ),
        ),
      ),
    ),
    draftedQuotes: shareOf(
      quotes.map((draft) =>
        beside(
          `quotation of ${draft.entry.data['source']}: ${draft.entry.data['title']}`,
          found.some(({ words }) => hits(draft, [words])),
        ),
      ),
    ),
  };
}
