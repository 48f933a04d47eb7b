import { SPEECH_VERBS } from './speech-verbs.ts';
import { wordList } from './word-list.ts';

/** Deeds that are told with words: what stands behind them is no claim. */
const TELLS_A_DEED = wordList(
  'asked asks called calls thanked praised criticised criticized accused accuses read reads dismissed rejected ruled urged urges cried laughed quoted continued continues',
);
const BELIEFS = wordList(`
  believes believed believe thinks think thought alleges allege suspects feared hoped assumes assumed doubted supposed
  rumoured rumored presumed contends contended hinted implied implies swore swears say tell argue warn according`);
const DOUBTS = wordList(
  'allegedly reportedly apparently supposedly purportedly possibly perhaps maybe probably presumably seemingly alleged suspected likely unlikely seems seemed appears appeared',
);
const CONDITIONS = wordList('if unless whether provided providing lest otherwise');
const DENIALS = wordList(`
  not never no nobody none nothing neither nor cannot hardly barely scarcely without denied denies deny denying refused
  refuses refuse failed fails fail declined declines false untrue hoax`);

/** What a word makes of the words around it: a claim of someone’s, a doubt, a condition, or its contrary. */
export type FrameKind = 'claim' | 'doubt' | 'condition' | 'denial';

/** The frame that a word in small letters sets, with a straight apostrophe; undefined for all others. */
export function frameKindOf(word: string): FrameKind | undefined {
  if (DENIALS.has(word) || word.endsWith("n't")) return 'denial';
  if (CONDITIONS.has(word)) return 'condition';
  if (DOUBTS.has(word)) return 'doubt';
  const isClaim = (SPEECH_VERBS.has(word) && !TELLS_A_DEED.has(word)) || BELIEFS.has(word);
  return isClaim ? 'claim' : undefined;
}

/** Whether the words say that something is not so: an odd number of denials. */
export const isDenied = (words: readonly string[]): boolean =>
  words.filter((word) => frameKindOf(word) === 'denial').length % 2 === 1;
