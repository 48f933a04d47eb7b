import { searchResults } from '#text/search-results.ts';
import type { Note } from '../guess-word.ts';
import { passageKinds } from '../passage.ts';
import type { SearchResult } from '../query.ts';

const MOST_WORDS = 4;

const named = (words: readonly string[]) =>
  searchResults.words(words.slice(0, MOST_WORDS), words.length > MOST_WORDS);

/** What was done about a word that is nowhere. A missing word is told apart, with all others. */
function noteWords({ kind, typed, words }: Note): string | undefined {
  if (kind === 'corrected') return searchResults.corrected(typed, named(words));
  if (kind === 'beginning') return searchResults.beginning(typed, named(words));
  return undefined;
}

/** The answer in a sentence or two, for the line above the results; it is also read aloud. */
export function statusWords(text: string, result: SearchResult): string {
  const missing = result.notes.filter(({ kind }) => kind === 'missing').map(({ typed }) => typed);
  if (result.total === 0) {
    return searchResults.nowhere(missing.length > 0 ? named(missing) : text.trim());
  }
  const counts = passageKinds.flatMap((kind) => {
    const count = result.counts.kind?.[kind] ?? 0;
    return count === 0 ? [] : [searchResults.counts[kind](count)];
  });
  return [
    ...(missing.length > 0 ? [searchResults.without(named(missing))] : []),
    ...result.notes.flatMap((note) => noteWords(note) ?? []),
    ...(result.partial ? [searchResults.partial] : []),
    searchResults.found(counts),
  ].join(' ');
}
