import type { Edit } from '../../schemas/edit.ts';
import { amend, type Draft, readingOf } from '../draft.ts';
import { tokenize } from '../language/tokens.ts';
import { editBy } from '../rules.ts';
import { findSubstitutes, type Substitute } from '../spinner/choice/find-substitutes.ts';
import { sentenceWords } from '../spinner/choice/sentence-words.ts';
import { replacementFor } from '../spinner/habits/mend-edit.ts';
import { textBlocksOf } from '../spinner/habits/text-blocks.ts';
import type { Step } from '../step.ts';

const times = (count: number) => (count === 1 ? 'once' : `${count} times`);

const reasonFor = ({ word, plain, places, plainCount }: Substitute) =>
  `“${word}” stands ${times(places.length)} in this text, each time where “${plain}” is far likelier in a model of American English (CMU Sphinx), and “${plain}” itself stands ${plainCount === 0 ? 'nowhere' : times(plainCount)}: it is this software’s word for it.`;

const isForeign = ({ meta: { language } }: Draft) =>
  language.status !== 'unknown' && language.value.at(-1) !== 'en';

/**
 * Undoes the one-to-one substitutions of a spinner that no list knows: words that stand wherever a common one would,
 * inside quotations too. A text with one is proved to be reworded.
 */
export const restoreSubstitutes: Step = (draft, { habits, language }) => {
  if (!habits || !language || isForeign(draft)) return draft;
  const reading = readingOf(draft);
  const sentences = textBlocksOf(draft, reading).flatMap((block) =>
    [...Map.groupBy(tokenize(block.text), ({ sentence }) => sentence).values()].map((tokens) => ({
      block,
      words: sentenceWords(tokens, language),
    })),
  );
  const substitutes = findSubstitutes(
    sentences.map(({ words }) => words),
    habits.pairs,
    language,
  );
  if (substitutes.length === 0) return draft;
  const changes = substitutes.flatMap((substitute) =>
    substitute.places.flatMap(({ sentence, token }): Edit[] => {
      const place = sentences[sentence];
      if (!place) return [];
      const { block, words } = place;
      const form = { first: token, last: token, plain: substitute.plain };
      const { start, end, text } = replacementFor(words, form, block.text);
      const span = { start: block.start + start, end: block.start + end };
      return [editBy('fixed-substitute', span, text, { reason: reasonFor(substitute) })];
    }),
  );
  const sorted = changes.sort((a, b) => a.start - b.start);
  return { ...amend(draft, reading, sorted), spin: { ...draft.spin, spun: true } };
};
