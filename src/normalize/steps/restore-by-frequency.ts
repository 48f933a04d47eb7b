import type { Reading } from '../../article/reading.ts';
import type { Edit, Flag } from '../../schemas/edit.ts';
import { addFlags, amend, type Draft, readingOf } from '../draft.ts';
import type { LanguageModel } from '../frequencies/language-model.ts';
import type { Token } from '../language/tokens.ts';
import { editBy } from '../rules.ts';
import { type ChosenSentence, chooseInDraft } from '../spinner/choice/choose-in-draft.ts';
import { type DoubtedWords, doubtsAmong } from '../spinner/choice/doubts-among.ts';
import { doubtFor, evidenceFor, tieFor, UNLIKELY } from '../spinner/choice/evidence.ts';
import { scrapedForm } from '../spinner/choice/odd-words.ts';
import { overlap, type TokenSpan } from '../spinner/choice/pair-index.ts';
import type { Choice } from '../spinner/choice/search.ts';
import { doubtWeights } from '../spinner/choice/weights.ts';
import type { HabitBook } from '../spinner/habits/habit-book.ts';
import { replacementFor } from '../spinner/habits/mend-edit.ts';
import type { ReadBlock } from '../spinner/habits/text-blocks.ts';
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

/** What is doubted of a sentence: words for which two plain forms fit equally, and those that are hardly the writer's. */
function flagsFor(
  { tokens, block, chosen }: ChosenSentence,
  doubts: readonly DoubtedWords[],
  reading: Reading,
): Flag[] {
  const flag = ({ first, last }: TokenSpan, rule: Flag['rule'], reason: string): Flag => {
    const start = block.start + (tokens[first]?.start ?? 0);
    const end = block.start + (tokens[last]?.end ?? 0);
    return { ...reading.toRaw(start, end), rule, reason };
  };
  return [
    ...chosen.ties.map(([one, other]) =>
      flag(one, 'doubtful-word', tieFor(one.plain, other.plain)),
    ),
    ...doubts.map(({ form, ...place }) =>
      form
        ? flag(place, 'doubtful-word', doubtFor(scrapedForm(form, tokens), form.plain, form.nats))
        : flag(place, 'unlikely-word', UNLIKELY),
    ),
  ];
}

function restore(
  draft: Draft,
  book: HabitBook,
  model: LanguageModel,
  isSmallModel: boolean,
): Draft {
  const reading = readingOf(draft);
  const { text, sentences } = chooseInDraft(draft, reading, book, model);
  const changes: Edit[] = [];
  const flags: Flag[] = [];
  for (const sentence of sentences) {
    const { tokens, block, chosen } = sentence;
    for (const choice of chosen.choices) {
      const change = changeFor(choice, tokens, block);
      // The article of one may be a word of the other.
      if (change.start >= (changes.at(-1)?.end ?? 0)) changes.push(change);
    }
    const isTie = (place: TokenSpan) => chosen.ties.some(([one]) => overlap(one, place));
    const open = chosen.open.filter(({ at }) => !isTie({ first: at, last: at }));
    const doubts = doubtsAmong(open, text, doubtWeights).filter(
      ({ form }) => form !== undefined || !isSmallModel,
    );
    flags.push(...flagsFor(sentence, doubts, reading));
  }
  // What the editor or another rule says of the same words says more.
  const isTold = ({ start, end }: Flag) =>
    draft.flags.some((other) => other.start < end && other.end > start);
  return addFlags(
    amend(draft, reading, changes),
    flags.filter((flag) => !isTold(flag)),
  );
}

/**
 * Decides by a model of English over words that the lists know for a spinner's and that no habit could settle: whether
 * they stay, and what stood there; of those that stay it marks the ones that are hardly the writer's. Only in a text that
 * is proved to be reworded.
 */
export const restoreByFrequency: Step = (draft, { habits, language, isSmallModel = false }) =>
  habits && language && draft.spin.spun ? restore(draft, habits, language, isSmallModel) : draft;
