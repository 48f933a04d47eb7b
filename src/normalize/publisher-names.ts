import type { PublisherFile } from '../schemas/publisher.ts';

const fold = (name: string) => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** The id of the publisher that goes by `name` (its name, an alias or a known misspelling), else `name` itself. */
export function publisherId(name: string, publishers: ReadonlyMap<string, PublisherFile>): string {
  const wanted = fold(name);
  for (const [id, publisher] of publishers) {
    const names = [id, publisher.name, ...publisher.aliases, ...publisher.misspellings];
    if (names.some((known) => fold(known) === wanted)) return id;
  }
  return name;
}
