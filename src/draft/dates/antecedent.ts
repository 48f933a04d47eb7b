import type { Token } from '../../normalize/language/tokens.ts';
import { isPastForm } from '../words/lexicon.ts';
import { wordList } from '../words/word-list.ts';

/** Words that end a noun phrase to the left. */
export const STOPS_NOUN = wordList(
  'in on at to for with from by and or but that than as of said says told is was are were had has have will would',
);
const DETERMINERS = wordList(
  'the a an his her its their this that these those one two three four five',
);

/**
 * The noun phrase before a comma, across an apposition: what “who” stands for.
 *
 * @param isNearest whether the words behind an “of” stand for themselves
 */
export function antecedent(
  tokens: readonly Token[],
  comma: number,
  isNearest: boolean,
): { readonly from: number; readonly end: number } | undefined {
  let end = comma;
  const open = tokens.findLastIndex(({ text }, at) => at < comma && text === ',');
  const isApposition =
    open > 0 &&
    comma - open < 9 &&
    /^(?:the|a|an|its|his|her|\d{1,3})$/.test(tokens[open + 1]?.lower ?? '') &&
    tokens[open - 1]?.capital;
  if (isApposition) end = open;
  let from = end - 1;
  while (from > 0 && end - from < 8) {
    const before = tokens[from - 1];
    const isCapitalRun = tokens[from]?.capital && before?.capital;
    // “residents of the valley, who”: what the thing is of belongs to it.
    if (before?.lower === 'of' && from > 1 && !isNearest) {
      from -= 2;
      continue;
    }
    if (DETERMINERS.has(tokens[from]?.lower ?? '')) break;
    if (
      !before ||
      before.kind === 'mark' ||
      STOPS_NOUN.has(before.lower) ||
      (isPastForm(before.lower) && !before.capital)
    )
      break;
    if (tokens[from]?.capital && !before.capital && !DETERMINERS.has(before.lower) && !isCapitalRun)
      break;
    from--;
  }
  return from < end ? { from, end } : undefined;
}
