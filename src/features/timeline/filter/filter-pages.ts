import { onceFor } from '../../../page-reads/once-for.ts';
import { trackObject } from '../../../page-reads/track.ts';
import type { Story } from '../../../story/story.ts';
import { kindsOf } from '../../../text/event-kinds.ts';

/** Of more reports or people the first: each has a page that leads on. */
const MOST_LINKS = 40;

/** What a filter is called, with the id that its address is made of. */
type FilterPage = readonly [id: string, name: string];

interface FilterPages {
  readonly reports: readonly FilterPage[];
  readonly people: readonly FilterPage[];
  readonly kinds: readonly FilterPage[];
}

/** The filters of a timeline that have a page of their own and are linked from all of them: worked out once for all. */
export const filterPages = onceFor(({ story, articles, people, events }: Story): FilterPages => {
  const reports = [...articles.values()].slice(0, MOST_LINKS);
  const met = [...people.values()].filter((person) => person.events.length > 1);
  const kinds = kindsOf([...events.values()], story);
  return trackObject('filterPages', {
    reports: reports.map(({ slug, label }) => [slug, label] as const),
    people: met.slice(0, MOST_LINKS).map(({ id, shortName }) => [id, shortName] as const),
    kinds: [...kinds.values()].map(({ id, name }) => [id, name] as const),
  });
});
