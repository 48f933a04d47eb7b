import type { Reading } from '../../../article/reading.ts';
import type { Draft } from '../../draft.ts';
import { fluencyOf } from '../../frequencies/fluency.ts';
import type { LanguageModel } from '../../frequencies/language-model.ts';
import type { Token } from '../../language/tokens.ts';
import { findHits } from '../habits/find-hits.ts';
import type { HabitBook } from '../habits/habit-book.ts';
import { type ReadBlock, textBlocksOf } from '../habits/text-blocks.ts';
import { type Chosen, chooseWords, searchIn } from './choose-words.ts';
import type { TextState } from './doubt.ts';
import { restoredShares } from './restored-shares.ts';
import { sentenceWords } from './sentence-words.ts';
import { otherSentences } from './text-look.ts';
import { weighedSentences } from './weighed-sentences.ts';

interface Span {
  readonly start: number;
  readonly end: number;
}

/** What was chosen in a sentence. */
export interface ChosenSentence {
  readonly block: ReadBlock;
  readonly tokens: readonly Token[];
  readonly chosen: Chosen;
}

/** Where words were restored already, in offsets into the reading, in its order. */
const editedIn = (draft: Draft, reading: Reading): Span[] =>
  draft.edits
    .filter(({ kind, text }) => text !== '' && ['habit', 'quote', 'name'].includes(kind))
    .map((edit) => {
      const start = reading.fromRaw(edit.start);
      return { start, end: start + edit.text.length };
    });

/** The tokens of a block that restored words touch, each with the index of the first span that does. */
function touchedBy(
  spans: readonly Span[],
  tokens: readonly Token[],
  offset: number,
): Map<Token, number> {
  const touched = new Map<Token, number>();
  let at = spans.findIndex(({ end }) => end > offset);
  if (at === -1) return touched;
  for (const token of tokens) {
    while ((spans[at]?.end ?? Infinity) <= offset + token.start) at++;
    const span = spans[at];
    if (!span) break;
    if (span.start < offset + token.end) touched.set(token, at);
  }
  return touched;
}

/** Decides over the scraped words of all sentences of a draft. */
export function chooseInDraft(
  draft: Draft,
  reading: Reading,
  book: HabitBook,
  model: LanguageModel,
): { readonly text: TextState; readonly sentences: readonly ChosenSentence[] } {
  const restoredElsewhere = restoredShares(draft);
  const edited = editedIn(draft, reading);
  const blocks = textBlocksOf(draft, reading).map((block) => ({
    block,
    ...findHits(block.text, book),
  }));
  const length = blocks.reduce((sum, { tokens }) => sum + tokens.length, 0);
  const read = blocks.flatMap(({ block, tokens: all, vouched }) => {
    const touched = touchedBy(edited, all, block.start);
    const closed = new Set(
      all.filter(
        (token, at) =>
          token.quoted ||
          (draft.spin.sparesCapitals && token.capital) ||
          vouched.has(at) ||
          touched.has(token),
      ),
    );
    return [...Map.groupBy(all, ({ sentence }) => sentence).values()].map((tokens) => ({
      block,
      tokens,
      signs: new Set(tokens.flatMap((token) => touched.get(token) ?? [])).size,
      isOpen: (first: number, last: number) =>
        tokens.slice(first, last + 1).every((token) => !closed.has(token)),
      isRestored: (token: Token) => touched.has(token),
    }));
  });
  const text = {
    restoredRate: edited.length / Math.max(1, length),
    fluency:
      fluencyOf(
        read.map(({ tokens }) => tokens),
        model,
      ) ?? Infinity,
  };
  const searches = weighedSentences(read).map(({ block, tokens, ...state }) => {
    const known = { ...state, restoredRate: text.restoredRate, restoredElsewhere };
    const search = searchIn(sentenceWords(tokens, model), book.pairs, known, model);
    return { block, tokens, known, search };
  });
  const others = otherSentences(searches.map(({ search }) => search.look));
  const sentences = searches.map(({ block, tokens, known, search }, i) => {
    search.others = others[i] ?? search.others;
    return { block, tokens, chosen: chooseWords(search, known, model) };
  });
  return { text, sentences };
}
