import type { Edit } from '../../schemas/edit.ts';
import { amend } from '../draft.ts';
import { linesOf } from '../lines.ts';
import { editBy } from '../rules.ts';
import type { Step } from '../step.ts';

/** A word that joins, written with a capital straight after a quotation that did not end the sentence. */
const CAPITAL_AFTER_QUOTATION =
  /(?<=[\p{L}\p{N}]” )(?:And|Or|Since|While|Because|When|Which|That|With|Of|To|From|As|For|In|On|At)(?= )/gu;

/** Lowers capitals that a translating machine set after each quotation. Only in reports known to be translated. */
export const tidyCapitals: Step = (draft) => {
  const { language } = draft.meta;
  if (language.status === 'unknown' || language.value.length < 2) return draft;
  const { reading, lines } = linesOf(draft);
  const changes: Edit[] = [];
  for (const { block, start, end } of lines) {
    if (block.role !== 'paragraph') continue;
    const text = reading.text.slice(start, end);
    for (const { 0: word, index } of text.matchAll(CAPITAL_AFTER_QUOTATION)) {
      const span = { start: start + index, end: start + index + word.length };
      changes.push(editBy('tidy-capital', span, word.toLowerCase()));
    }
  }
  return amend(draft, reading, changes);
};
