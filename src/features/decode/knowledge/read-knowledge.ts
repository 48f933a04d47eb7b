import { runsIn } from '../../../normalize/frequencies/runs.ts';
import { flagsIn } from './bits.ts';
import { frontDecode } from './front-coded.ts';
import { type KnownLists, listsOf } from './knowledge.ts';
import { unpackText } from './packed-text.ts';
import { giveWords } from './table-words.ts';

const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

/**
 * What `pack-knowledge.ts` wrote.
 *
 * @param atHand as it was given there
 * @throws Error when the bytes are cut off or damaged
 */
export function readKnowledge(bytes: Uint8Array, atHand: readonly string[] = []): KnownLists {
  const next = runsIn(bytes, 'lists');
  const own = frontDecode(decode(next()));
  const isMeant = flagsIn(next());
  const vocabulary = [...own, ...atHand.filter((_, place) => isMeant(place))].sort();
  const isEnglish = flagsIn(next());
  const cities = frontDecode(decode(next()));
  const table = giveWords(vocabulary, next(), next);
  const habits = unpackText(next, vocabulary);
  const phrases = unpackText(next, vocabulary);
  const english = vocabulary.filter((_, place) => isEnglish(place));
  return { ...listsOf(habits, phrases), english, cities, table };
}
