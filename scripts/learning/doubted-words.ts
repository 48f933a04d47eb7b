import type { GoldSentence } from '../../src/features/restoration-report/gold-set.ts';
import { createDraft, readingOf } from '../../src/normalize/draft.ts';
import type { LanguageModel } from '../../src/normalize/frequencies/language-model.ts';
import { emptyContext } from '../../src/normalize/normalize.ts';
import { pipeline } from '../../src/normalize/pipeline.ts';
import { chooseInDraft } from '../../src/normalize/spinner/choice/choose-in-draft.ts';
import {
  type DoubtFeature,
  doubtFeatures,
  isKnownSpinner,
} from '../../src/normalize/spinner/choice/doubt.ts';
import type { HabitBook } from '../../src/normalize/spinner/habits/habit-book.ts';
import { restoreByFrequency } from '../../src/normalize/steps/restore-by-frequency.ts';

/** A word that stays in a text, and whether it is a spinner's. */
export interface OpenExample {
  readonly isKnown: boolean;
  readonly isSpun: boolean;
  readonly features: Readonly<Record<DoubtFeature, number>>;
}

const before = pipeline.slice(0, pipeline.indexOf(restoreByFrequency));

/**
 * The words that the rules leave in a text of some sentences.
 *
 * @param isTaught whether a sentence is one to learn from, or stands beside those only
 */
export function openExamplesIn(
  sentences: readonly GoldSentence[],
  isTaught: (sentence: GoldSentence) => boolean,
  knowledge: { readonly book: HabitBook; readonly model: LanguageModel },
): OpenExample[] {
  const { book, model } = knowledge;
  const context = { ...emptyContext, habits: book, language: model };
  const raw = sentences.map(({ text }) => text).join('\n');
  const draft = before.reduce((reached, step) => step(reached, context), createDraft(raw));
  if (!draft.spin.spun) return [];
  const reading = readingOf(draft);
  const { text, sentences: read } = chooseInDraft(draft, reading, book, model);
  const from = sentences.map((_, i) =>
    sentences.slice(0, i).reduce((sum, other) => sum + other.text.length + 1, 0),
  );
  return read.flatMap(({ block, tokens, chosen }) =>
    chosen.open.flatMap((word): OpenExample[] => {
      const token = tokens[word.at];
      if (!token) return [];
      const place = reading.toRaw(block.start + token.start, block.start + token.end);
      const i = from.findLastIndex((start) => start <= place.start);
      const sentence = sentences[i];
      if (!sentence || !isTaught(sentence)) return [];
      const [start, end] = [place.start - (from[i] ?? 0), place.end - (from[i] ?? 0)];
      const artefact = sentence.artefacts.find((one) => one.start < end && start < one.end);
      if (artefact?.accepted.includes(artefact.scraped)) return [];
      return [
        {
          isKnown: isKnownSpinner(text),
          isSpun: artefact !== undefined,
          features: doubtFeatures(word, text),
        },
      ];
    }),
  );
}
