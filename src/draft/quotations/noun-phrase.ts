import type { Token } from '../../normalize/language/tokens.ts';
import { isPersonNoun } from '../names/find-mentions.ts';
import { wordList } from '../words/word-list.ts';

const BARE_SOURCES = wordList(
  'police officials prosecutors organisers organizers doctors witnesses investigators residents authorities lawyers firefighters',
);
const NP_STOP = wordList(
  'and but that as when while after before in on at to from with for if because so then which who where said says told , ; : .',
);
const DETERMINER = /^(?:the|a|an|his|her|its|their|another|one|this)$/;

/** `Norway’s Board of Harbour Dues`: a name in capitals that ends at a token, with its small words. */
function properName(tokens: readonly Token[], at: number): readonly Token[] | undefined {
  let from = at;
  for (let place = at - 1; place >= 0 && at - place < 10; place--) {
    const token = tokens[place];
    if (token?.capital && token.kind === 'word') from = place;
    else if (!/^(?:of|for|the|and|'s)$/.test(token?.lower ?? '')) break;
  }
  const words = tokens.slice(tokens[from - 1]?.lower === 'the' ? from - 1 : from, at + 1);
  return words;
}

/** `the 53-year-old`, `a Harbour Board spokesperson`, `police`: the noun phrase that ends at a token. */
export function nounPhrase(tokens: readonly Token[], at: number): readonly Token[] | undefined {
  const head = tokens[at];
  if (head?.kind !== 'word') return undefined;
  if (head.capital && !head.opens) return properName(tokens, at);
  let from = at;
  while (
    from > 0 &&
    at - from < 7 &&
    !NP_STOP.has(tokens[from - 1]?.lower ?? '') &&
    tokens[from - 1]?.kind !== 'mark' &&
    !DETERMINER.test(tokens[from]?.lower ?? '')
  )
    from--;
  const isNoun =
    DETERMINER.test(tokens[from]?.lower ?? '') ||
    BARE_SOURCES.has(head.lower) ||
    isPersonNoun(head.lower);
  if (!isNoun) return undefined;
  // “a spokesman for the port”: the person stands before.
  const isOf = /^(?:for|of|from|at|with)$/.test(tokens[from - 1]?.lower ?? '');
  const owner =
    isOf && isPersonNoun(tokens[from - 2]?.lower ?? '') ? nounPhrase(tokens, from - 2) : undefined;
  return tokens.slice(owner ? from - 1 - owner.length : from, at + 1);
}
