import { writeRuns } from '../../../normalize/frequencies/runs.ts';
import { bitsOf } from './bits.ts';
import { frontCode } from './front-coded.ts';
import { type KnownLists, textsOf } from './knowledge.ts';
import { packText, wordsIn } from './packed-text.ts';
import { takeWords } from './table-words.ts';

const byLetters = (words: Iterable<string>): string[] =>
  [...new Set(words)].sort((a, b) => (a < b ? -1 : 1));

const encode = (text: string) => new TextEncoder().encode(text);

/**
 * All lists in one file, each word once; to be compressed by gzip. `read-knowledge.ts` reads it.
 *
 * @param atHand words that the reader has besides, in order: of them it is only said which are meant
 */
export function packKnowledge(knowledge: KnownLists, atHand: readonly string[] = []): Uint8Array {
  const texts = textsOf(knowledge);
  const { classOf, rest } = takeWords(knowledge.table);
  const vocabulary = byLetters([
    ...knowledge.english,
    ...texts.flatMap(wordsIn),
    ...classOf.keys(),
  ]);
  const placeOf = new Map(vocabulary.map((word, place) => [word, place]));
  const free = new Set(atHand);
  const english = new Set(knowledge.english);
  return writeRuns([
    encode(frontCode(vocabulary.filter((word) => !free.has(word)))),
    bitsOf(atHand.map((word) => placeOf.has(word))),
    bitsOf(vocabulary.map((word) => english.has(word))),
    encode(frontCode(byLetters(knowledge.cities))),
    Uint8Array.from(vocabulary, (word) => (classOf.get(word) ?? -1) + 1),
    ...rest,
    ...texts.flatMap((text) => packText(text, placeOf)),
  ]);
}
