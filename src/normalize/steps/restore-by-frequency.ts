import type { Reading } from '../../article/reading.ts';
import type { Edit, Flag } from '../../schemas/edit.ts';
import { addFlags, amend, type Draft, readingOf } from '../draft.ts';
import type { LanguageModel } from '../frequencies/language-model.ts';
import type { Token } from '../language/tokens.ts';
import { editBy } from '../rules.ts';
import { type Chosen, chooseWords } from '../spinner/choice/choose-words.ts';
import { doubtFor, evidenceFor, tieFor } from '../spinner/choice/evidence.ts';
import { scrapedForm } from '../spinner/choice/odd-words.ts';
import { restoredShares } from '../spinner/choice/restored-shares.ts';
import type { Choice } from '../spinner/choice/search.ts';
import { sentenceWords } from '../spinner/choice/sentence-words.ts';
import { findHits } from '../spinner/habits/find-hits.ts';
import type { HabitBook } from '../spinner/habits/habit-book.ts';
import { replacementFor } from '../spinner/habits/mend-edit.ts';
import { type ReadBlock, textBlocksOf } from '../spinner/habits/text-blocks.ts';
import type { Step } from '../step.ts';

/** How many words on either side of the restored ones the reason shows. */
const NEIGHBOURS = 2;

interface Span {
  readonly start: number;
  readonly end: number;
}

/** The words of a sentence from some before a span to some after it. */
function neighbourhood(tokens: readonly Token[], { start, end }: Span, text: string) {
  const words = tokens.filter(({ kind }) => kind !== 'mark');
  const before = words.filter((word) => word.end <= start).slice(-NEIGHBOURS)[0];
  const after = words
    .filter((word) => word.start >= end)
    .slice(0, NEIGHBOURS)
    .at(-1);
  return {
    before: text.slice(before?.start ?? start, start),
    after: text.slice(end, after?.end ?? end),
  };
}

function changeFor(choice: Choice, tokens: readonly Token[], block: ReadBlock): Edit {
  const { start, end, text } = replacementFor({ tokens }, choice, block.text);
  const { before, after } = neighbourhood(tokens, { start, end }, block.text);
  const scraped = `${before}${block.text.slice(start, end)}${after}`;
  const span = { start: block.start + start, end: block.start + end };
  const reason = evidenceFor(`${before}${text}${after}`, scraped, choice.nats);
  return editBy('likelier-word', span, text, { reason });
}

/** What is doubted of a sentence: words for which two plain forms fit equally, and for which one is not proved. */
function flagsFor(
  { ties, doubts }: Chosen,
  tokens: readonly Token[],
  block: ReadBlock,
  reading: Reading,
): Flag[] {
  const flag = ({ first, last }: Choice, reason: string): Flag => {
    const start = block.start + (tokens[first]?.start ?? 0);
    const end = block.start + (tokens[last]?.end ?? 0);
    return { ...reading.toRaw(start, end), rule: 'doubtful-word', reason };
  };
  return [
    ...ties.map(([one, other]) => flag(one, tieFor(one.plain, other.plain))),
    ...doubts.map((one) => flag(one, doubtFor(scrapedForm(one, tokens), one.plain, one.nats))),
  ];
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

function restore(draft: Draft, book: HabitBook, model: LanguageModel): Draft {
  const reading = readingOf(draft);
  const restoredElsewhere = restoredShares(draft);
  const edited = editedIn(draft, reading);
  const changes: Edit[] = [];
  const flags: Flag[] = [];
  const blocks = textBlocksOf(draft, reading).map((block) => ({
    block,
    ...findHits(block.text, book),
  }));
  const length = blocks.reduce((sum, { tokens }) => sum + tokens.length, 0);
  for (const { block, tokens: all, vouched } of blocks) {
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
    for (const tokens of Map.groupBy(all, ({ sentence }) => sentence).values()) {
      const state = {
        signs: new Set(tokens.flatMap((token) => touched.get(token) ?? [])).size,
        restoredRate: edited.length / length,
        isOpen: (first: number, last: number) =>
          tokens.slice(first, last + 1).every((token) => !closed.has(token)),
        restoredElsewhere,
      };
      const chosen = chooseWords(sentenceWords(tokens, model), book.pairs, state, model);
      for (const choice of chosen.choices) {
        const change = changeFor(choice, tokens, block);
        // The article of one may be a word of the other.
        if (change.start >= (changes.at(-1)?.end ?? 0)) changes.push(change);
      }
      flags.push(...flagsFor(chosen, tokens, block, reading));
    }
  }
  return addFlags(amend(draft, reading, changes), flags);
}

/**
 * Decides by a model of English over words that the lists know for a spinner's and that no habit could settle: whether
 * they stay, and what stood there. Only in a text that is proved to be reworded.
 */
export const restoreByFrequency: Step = (draft, { habits, language }) =>
  habits && language && draft.spin.spun ? restore(draft, habits, language) : draft;
