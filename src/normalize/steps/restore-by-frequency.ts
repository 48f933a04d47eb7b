import type { Edit, Flag } from '../../schemas/edit.ts';
import { addFlags, amend, type Draft, readingOf } from '../draft.ts';
import type { LanguageModel } from '../frequencies/language-model.ts';
import { type Token, tokenize } from '../language/tokens.ts';
import { editBy } from '../rules.ts';
import { type Choice, chooseWords } from '../spinner/choice/choose-words.ts';
import { evidenceFor, tieFor } from '../spinner/choice/evidence.ts';
import { sentenceWords } from '../spinner/choice/sentence-words.ts';
import type { HabitBook } from '../spinner/habits/habit-book.ts';
import { replacementFor } from '../spinner/habits/mend-edit.ts';
import { type ReadBlock, textBlocksOf } from '../spinner/habits/text-blocks.ts';
import { vouchedFor } from '../spinner/phrasebook/find-swaps.ts';
import type { Step } from '../step.ts';

/** How many words on either side of the restored ones the reason shows. */
const NEIGHBOURS = 2;

interface Span {
  readonly start: number;
  readonly end: number;
}

const within = (token: Token, spans: readonly Span[]) =>
  spans.some(({ start, end }) => token.start < end && start < token.end);

/** The words of a sentence from some before a span to some after it. */
function neighbourhood(tokens: readonly Token[], { start, end }: Span, text: string) {
  const words = tokens.filter(({ kind }) => kind !== 'mark');
  const before = words.filter((word) => word.end <= start).at(-NEIGHBOURS)?.start;
  const after = words.filter((word) => word.start >= end)[NEIGHBOURS - 1]?.end;
  const last = words.at(-1)?.end ?? end;
  const first = words[0]?.start ?? start;
  return {
    before: text.slice(Math.min(before ?? first, start), start),
    after: text.slice(end, Math.max(after ?? last, end)),
  };
}

/** What a sentence's choices do to the block. */
function changesFor(
  choices: readonly Choice[],
  tokens: readonly Token[],
  block: ReadBlock,
): Edit[] {
  return choices.map((choice) => {
    const { start, end, text } = replacementFor({ tokens }, choice, block.text);
    const { before, after } = neighbourhood(tokens, { start, end }, block.text);
    const scraped = `${before}${block.text.slice(start, end)}${after}`;
    const reason = evidenceFor(`${before}${text}${after}`, scraped, choice.nats);
    return editBy('likelier-word', { start: block.start + start, end: block.start + end }, text, {
      reason,
    });
  });
}

const pairKey = (scraped: string, plain: string) =>
  `${scraped.toLowerCase()} > ${plain.toLowerCase()}`;

/** In what share of the places where the draft has a scraped form its edits restored it to a plain one. */
function restoredIn({ raw, edits }: Draft): (scraped: string, plain: string) => number {
  const counts = new Map<string, number>();
  for (const { kind, start, end, text } of edits) {
    if (kind !== 'habit' && kind !== 'quote') continue;
    const key = pairKey(raw.slice(start, end), text);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const words = ` ${tokenize(raw)
    .map(({ lower }) => lower)
    .join(' ')} `;
  return (scraped, plain) => {
    const restored = counts.get(pairKey(scraped, plain)) ?? 0;
    return restored === 0
      ? 0
      : restored / Math.max(restored, words.split(` ${scraped} `).length - 1);
  };
}

function oneRound(draft: Draft, book: HabitBook, model: LanguageModel): Draft {
  const reading = readingOf(draft);
  const restored = restoredIn(draft);
  const changes: Edit[] = [];
  const flags: Flag[] = [];
  for (const block of textBlocksOf(draft, reading)) {
    const edited = draft.edits
      .filter(
        ({ kind, text }) =>
          text !== '' && (kind === 'habit' || kind === 'quote' || kind === 'name'),
      )
      .map((edit) => {
        const start = reading.fromRaw(edit.start) - block.start;
        return { start, end: start + edit.text.length };
      })
      .filter(({ start, end }) => start < block.text.length && end > 0);
    const all = tokenize(block.text);
    const vouched = vouchedFor(book.phrasebook, all);
    const isClosed = (token: Token, at: number) =>
      token.quoted ||
      (draft.spin.sparesCapitals && token.capital) ||
      vouched.has(at) ||
      within(token, edited);
    const closed = new Set(all.filter(isClosed));
    for (const tokens of Map.groupBy(all, ({ sentence }) => sentence).values()) {
      const signs = edited.filter((span) => tokens.some((token) => within(token, [span]))).length;
      const isOpen = (first: number, last: number) =>
        tokens.slice(first, last + 1).every((token) => !closed.has(token));
      const { choices, ties } = chooseWords(
        sentenceWords(tokens, model),
        book.pairs,
        {
          signs,
          isOpen,
          restoredElsewhere: restored,
        },
        model,
      );
      changes.push(...changesFor(choices, tokens, block));
      for (const [one, other] of ties) {
        const start = block.start + (tokens[one.first]?.start ?? 0);
        const end = block.start + (tokens[one.last]?.end ?? 0);
        flags.push({
          ...reading.toRaw(start, end),
          rule: 'doubtful-word',
          reason: tieFor(one.plain, other.plain),
        });
      }
    }
  }
  return addFlags(amend(draft, reading, changes), flags);
}

/**
 * Decides by a model of English over words that the lists know for a spinner's and that no habit could settle: whether
 * they stay, and what stood there. Only in a text that is proved to be reworded.
 */
export const restoreByFrequency: Step = (draft, { habits, language }) =>
  habits && language && draft.spin.spun ? oneRound(draft, habits, language) : draft;
