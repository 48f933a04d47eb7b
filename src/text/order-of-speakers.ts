import type { Person, Quote } from '../story/story.ts';

/** What one who is quoted is called: by the name of the person, or else as the report names its source. */
export const speakerOf = ({ speaker, source }: Pick<Quote, 'speaker' | 'source'>): string =>
  speaker?.title ?? source;

/**
 * Quotations by who says them: first those who take part in most events of the story, then offices and others, by how
 * often they are quoted. What one says stays in the order of the story.
 */
export function inOrderOfSpeakers(
  quotes: readonly Quote[],
  people: ReadonlyMap<string, Person>,
): Quote[] {
  const part = ([first]: readonly Quote[]) =>
    people.get(first?.speaker?.id ?? '')?.events.length ?? 0;
  return [...Map.groupBy(quotes, speakerOf).values()]
    .sort((a, b) => part(b) - part(a) || b.length - a.length)
    .flat();
}
