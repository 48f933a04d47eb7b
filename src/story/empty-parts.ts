import type { SitePart } from './story.ts';

/** What the parts of the site that may be empty show. */
type Shown = Readonly<
  Record<'questions' | 'agreements' | 'quotes' | 'people' | 'places' | 'topics', readonly unknown[]>
>;

/** The parts of the site that a story has nothing for. */
export function emptyParts(shown: Shown): SitePart[] {
  const { questions, agreements, quotes, people, places, topics } = shown;
  const parts: readonly [SitePart, ...(readonly unknown[])[]][] = [
    ['differences', questions, agreements],
    ['quotations', quotes],
    ['people', people, places, topics],
  ];
  return parts.flatMap(([part, ...lists]) =>
    lists.every(({ length }) => length === 0) ? [part] : [],
  );
}
