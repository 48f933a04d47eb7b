import { type Draft, readingOf } from '../draft.ts';
import { fluencyOf } from '../frequencies/fluency.ts';
import type { LanguageModel } from '../frequencies/language-model.ts';
import type { Token } from '../language/tokens.ts';
import { oddWordsIn } from '../spinner/choice/odd-words.ts';
import { sentenceWords } from '../spinner/choice/sentence-words.ts';
import { findHits } from '../spinner/habits/find-hits.ts';
import type { HabitBook } from '../spinner/habits/habit-book.ts';
import { textBlocksOf } from '../spinner/habits/text-blocks.ts';
import type { Step } from '../step.ts';

/**
 * Different odd words that a reworded text has, in all and per hundred words. Of seventy-four clean articles none had
 * one per hundred words.
 */
const REWORDED = { forms: 4, per100Words: 2.5 };
/** Words of a trade or a sport are odd, too, and in a short text a few of them are many. */
const REWORDED_SHORT = { words: 150, forms: 5 };
/** A text counts as so long at least. */
const SHORTEST = 60;
/** Clean news is more fluent; where odd words are very many it need not be less so. */
const FLUENT = 1.15;
const VERY_MANY_PER_100_WORDS = 6;
/** Odd words that one would have to expect in the quotations before their absence says that they were spared. */
const TELLING = 2;

interface Found {
  readonly words: number;
  readonly quotedWords: number;
  readonly forms: ReadonlySet<string>;
  readonly inProse: number;
  readonly inQuotations: number;
  readonly fluency: number;
}

function lookThrough(draft: Draft, book: HabitBook, model: LanguageModel): Found {
  const forms = new Set<string>();
  const sentences: (readonly Token[])[] = [];
  let [words, quotedWords, inProse, inQuotations] = [0, 0, 0, 0];
  for (const { text } of textBlocksOf(draft, readingOf(draft))) {
    const { tokens: all, vouched } = findHits(text, book);
    const own = new Set(all.filter((_, at) => vouched.has(at)));
    for (const token of all) {
      if (token.kind === 'mark') continue;
      if (token.quoted) quotedWords += 1;
      else words += 1;
    }
    for (const tokens of Map.groupBy(all, ({ sentence }) => sentence).values()) {
      sentences.push(tokens);
      for (const odd of oddWordsIn(sentenceWords(tokens, model), book.pairs, model)) {
        const scraped = tokens.slice(odd.first, odd.last + 1);
        if (scraped.some((token) => own.has(token))) continue;
        if (scraped[0]?.quoted) inQuotations += 1;
        else {
          inProse += 1;
          forms.add(odd.scraped);
        }
      }
    }
  }
  const fluency = fluencyOf(sentences, model) ?? Infinity;
  return { words, quotedWords, forms, inProse, inQuotations, fluency };
}

/**
 * Recognises a reworded text whose spinner no habit knows, by words of the lists that are far less likely where they
 * stand than what they stand for.
 */
export const measureOddWords: Step = (draft, { habits, language }) => {
  if (!habits || !language || draft.spin.spun) return draft;
  const found = lookThrough(draft, habits, language);
  const rate = (100 * found.forms.size) / Math.max(SHORTEST, found.words);
  const isReworded =
    found.forms.size >=
      (found.words < REWORDED_SHORT.words ? REWORDED_SHORT.forms : REWORDED.forms) &&
    rate >= REWORDED.per100Words &&
    (found.fluency < FLUENT || rate >= VERY_MANY_PER_100_WORDS);
  if (!isReworded) return draft;
  const expected = (found.inProse / Math.max(1, found.words)) * found.quotedWords;
  const sparesQuotations = expected >= TELLING && found.inQuotations < expected / 4;
  return { ...draft, spin: { ...draft.spin, spun: true, sparesQuotations } };
};
