import nlp from 'compromise';
import { costLimit, createSpellingFinder } from './spelling.ts';
import { termOf } from './term.ts';

const NAMES: ReadonlySet<unknown> = new Set([
  'Person',
  'FirstName',
  'LastName',
  'MaleName',
  'FemaleName',
]);

/**
 * English words that are not in a vocabulary but so close to one of its words that they would be taken for a slip:
 * `horse` beside `house`. Who types one of them means it, and is told that it is not there.
 * A name near a name is left out: names are the words that are misspelt most.
 * Made when the index is built, because the word list is large.
 *
 * @param vocabulary folded words
 * @param known further words that are understood without being in the vocabulary
 * @param isName whether a word of the vocabulary is always written with a capital
 */
export function realWordsNear(
  vocabulary: ReadonlySet<string>,
  known: ReadonlySet<string>,
  isName: (word: string) => boolean,
): string[] {
  const { lexicon } = (nlp.model() as { one: { lexicon: Record<string, unknown> } }).one;
  const none: ReadonlyMap<string, string> = new Map();
  const terms = new Set([...vocabulary].map((word) => termOf(word, none)));
  const finder = createSpellingFinder([...vocabulary]);
  return Object.keys(lexicon)
    .filter((word) => /^[a-z]{4,}$/.test(word) && !vocabulary.has(word) && !known.has(word))
    .filter((word) => !terms.has(termOf(word, none)))
    .filter((word) => {
      const nearest = finder.near(word, costLimit(word.length))[0];
      const tags = [lexicon[word]].flat();
      return nearest && !(tags.some((tag) => NAMES.has(tag)) && isName(nearest.word));
    })
    .sort();
}
