import { frontDecode } from './front-coded.ts';
import { type KnownLists, listsOf } from './knowledge.ts';
import { unpackText } from './packed-text.ts';
import { runsIn } from './runs.ts';
import { giveWords } from './table-words.ts';

const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

/**
 * What `pack-knowledge.ts` wrote.
 *
 * @throws Error when the bytes are cut off or damaged
 */
export function readKnowledge(bytes: Uint8Array): KnownLists {
  const next = runsIn(bytes);
  const vocabulary = frontDecode(decode(next()));
  const isEnglish = next();
  const cities = frontDecode(decode(next()));
  const table = giveWords(vocabulary, next(), next);
  const habits = unpackText(next, vocabulary);
  const phrases = unpackText(next, vocabulary);
  const english = vocabulary.filter((_, place) => isEnglish[place] === 1);
  return { ...listsOf(habits, phrases), english, cities, table };
}
