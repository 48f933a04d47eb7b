import type { ArticleEntry } from '../../story/files.ts';
import type { DraftedEntry, DraftedStory } from '../drafted.ts';
import type { EditedStory } from './edited-story.ts';
import { createLocator, createMarks, type PassagePlace, touchAny } from './locate-passages.ts';

/** So many of so many. */
export interface Share {
  readonly of: number;
  readonly found: number;
}

/** How drafts compare with what an editor made of the same reports. */
export interface DraftScore {
  /** Edited events of which a draft has the right day and a passage; and drafted ones that an editor has too. */
  readonly events: Share;
  readonly draftedEvents: Share;
  readonly quotes: Share;
  readonly speakers: Share;
  readonly versions: Share;
  readonly draftedQuotes: Share;
  readonly people: Share;
  readonly forms: Share;
  /** Drafted people in whom two of the editor’s are one. */
  readonly wrongJoins: number;
  readonly draftedPeople: Share;
  /** Differences of numbers, days and names; then all others. */
  readonly differences: Share;
  readonly otherDifferences: Share;
  readonly draftedDifferences: Share;
  /** Passages of drafts that no report has. */
  readonly withoutPassage: number;
  /** In words, what the editor has and the drafts lack, and the other way round. */
  readonly missed: readonly string[];
  readonly beside: readonly string[];
}

interface PlacedDraft {
  readonly entry: DraftedEntry;
  readonly places: readonly PassagePlace[][];
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

const share = (list: readonly boolean[]): Share => ({
  of: list.length,
  found: list.filter(Boolean).length,
});

/** Whether one date is the other, as precisely as both are. */
function isSameDay(one: string, other: string): boolean {
  const length = Math.min(one.length, other.length, 10);
  return one.slice(0, length) === other.slice(0, length);
}

const lettersOf = (name: string) => name.toLowerCase().replace(/[^\p{L}]/gu, '');

export function scoreDrafts(
  story: DraftedStory,
  edited: EditedStory,
  articles: readonly ArticleEntry[],
): DraftScore {
  const locate = createLocator(articles);
  const missed: string[] = [];
  const beside: string[] = [];
  const note = (list: string[], what: string, ok: boolean) => {
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
  const [events, quotes, questions, agreements] = [
    placed('events'),
    placed('quotes'),
    placed('questions'),
    placed('agreements'),
  ];
  const whereOf = new Map<string, PassagePlace[]>();
  const where = (words: string): PassagePlace[] => {
    const known = whereOf.get(words) ?? locate(words);
    whereOf.set(words, known);
    return known;
  };
  const told = (passages: readonly string[]) => passages.flatMap(where);
  const dayOf = ({ entry }: PlacedDraft) =>
    String((entry.data['when'] as { from?: string }).from ?? '');

  const hits = (draft: PlacedDraft, passages: readonly string[]) =>
    touchAny(draft.places.flat(), told(passages));
  const isTold =
    ({ day, passages }: EditedStory['events'][number]) =>
    (draft: PlacedDraft) =>
      isSameDay(dayOf(draft), day) && hits(draft, passages);

  const people = story.entries.filter(({ collection }) => collection === 'people');
  const formsOf = ({ data }: DraftedEntry) =>
    [data['name'], data['shortName'], ...((data['aliases'] ?? []) as string[])].map((form) =>
      lettersOf(String(form)),
    );
  const personOf = ({ name, forms }: EditedStory['people'][number]) =>
    people.find((entry) => formsOf(entry).includes(lettersOf(name))) ??
    people.find((entry) =>
      forms.some((form) => form.includes(' ') && formsOf(entry).includes(lettersOf(form))),
    );

  const isSpeaker = (entry: DraftedEntry, speaker: string) => {
    const source = lettersOf(String(entry.data['source'] ?? ''));
    const person = edited.people.find(({ name }) => name === speaker);
    const names = [speaker, ...(person?.forms ?? [])].map(lettersOf);
    return (
      names.some((name) => name === source) ||
      people.some(
        (one) =>
          one.id === entry.data['speaker'] && names.some((name) => formsOf(one).includes(name)),
      )
    );
  };
  const marks = createMarks(articles);
  // What is told without quotation marks is no quotation to a reader of marks.
  const marked = edited.quotes.map((quote) => ({
    ...quote,
    versions: quote.versions.filter((words) => where(words).some(marks)),
  }));
  const versionsOf = marked.flatMap((quote) => quote.versions.map((words) => ({ words, quote })));
  const draftOf = (words: string) => quotes.find((draft) => hits(draft, [words]));
  const foundVersions = versionsOf.map(({ words, quote }) => ({
    draft: draftOf(words),
    quote,
    words,
  }));
  const joins = marked.flatMap(({ versions }) =>
    versions
      .slice(1)
      .map((words) => ({ words, first: draftOf(versions[0] ?? ''), other: draftOf(words) })),
  );
  const sides = (passages: readonly string[]) =>
    passages.map(where).filter((places) => places.length > 0);
  const asks = (draft: PlacedDraft, passages: readonly string[]) =>
    sides(passages).filter((places) => touchAny(places, draft.places.flat())).length > 1;
  const main = new Set(['number', 'day', 'name']);
  const isAsked = ({ passages, kind }: EditedStory['differences'][number]) =>
    note(
      missed,
      `difference of ${kind}: ${passages.join(' | ')}`,
      questions.some((draft) => asks(draft, passages)),
    );

  return {
    events: share(
      edited.events.map((event) =>
        note(missed, `event ${event.day}: ${event.passages[0]}`, events.some(isTold(event))),
      ),
    ),
    draftedEvents: share(
      events.map((draft) =>
        note(
          beside,
          `event ${dayOf(draft)}: ${draft.entry.data['title']}`,
          edited.events.some((event) => isTold(event)(draft)),
        ),
      ),
    ),
    quotes: share(
      foundVersions.map(({ draft, words }) =>
        note(missed, `quotation: ${words}`, draft !== undefined),
      ),
    ),
    speakers: share(
      foundVersions.flatMap(({ draft, quote, words }) =>
        draft === undefined
          ? []
          : note(
              missed,
              `speaker ${quote.speaker}, drafted as ${draft.entry.data['source']}: ${words}`,
              isSpeaker(draft.entry, quote.speaker),
            ),
      ),
    ),
    versions: share(
      joins.map(({ first, other, words }) =>
        note(missed, `version: ${words}`, first !== undefined && first === other),
      ),
    ),
    draftedQuotes: share(
      quotes.map((draft) =>
        note(
          beside,
          `quotation of ${draft.entry.data['source']}: ${draft.entry.data['title']}`,
          versionsOf.some(({ words }) => hits(draft, [words])),
        ),
      ),
    ),
    people: share(
      edited.people.map((person) =>
        note(missed, `person ${person.name}`, personOf(person) !== undefined),
      ),
    ),
    forms: share(
      edited.people.flatMap((person) => {
        const found = personOf(person);
        return found === undefined
          ? []
          : person.forms
              .filter((form) => story.entries.length > 0 && form !== '')
              .map((form) =>
                note(
                  missed,
                  `form ${form} of ${person.name}`,
                  formsOf(found).includes(lettersOf(form)) || !locate(form).length,
                ),
              );
      }),
    ),
    wrongJoins: people.filter(
      (entry) =>
        edited.people.filter(({ name }) => formsOf(entry).includes(lettersOf(name))).length > 1,
    ).length,
    draftedPeople: share(
      people.map((entry) =>
        note(
          beside,
          `person ${entry.data['name']}, ${entry.data['role']}`,
          edited.people.some((person) => personOf(person) === entry),
        ),
      ),
    ),
    differences: share(edited.differences.filter(({ kind }) => main.has(kind)).map(isAsked)),
    otherDifferences: share(edited.differences.filter(({ kind }) => !main.has(kind)).map(isAsked)),
    draftedDifferences: share(
      questions.map((draft) =>
        note(
          beside,
          `difference: ${draft.entry.data['question']}`,
          edited.differences.some(({ passages }) => asks(draft, passages)),
        ),
      ),
    ),
    withoutPassage: [...events, ...quotes, ...questions, ...agreements]
      .flatMap(({ places }) => places)
      .filter((places) => places.length === 0).length,
    missed,
    beside,
  };
}
