import type { Flag } from '../../schemas/edit.ts';
import { addFlags } from '../draft.ts';
import { linesOf } from '../lines.ts';
import type { Step } from '../step.ts';
import { TRANSLATED_QUOTATION } from './apply-corrections.ts';

const QUOTATION = /“([^“”]+)”/gu;

/**
 * Flags the quotations of a report that came through translation: whatever stands in its quotation marks is not what
 * was said. One in which the editor doubts something has its reason already.
 */
export const markTranslatedQuotations: Step = (draft) => {
  const { language } = draft.meta;
  if (language.status === 'unknown' || language.value.length < 2) return draft;
  const { reading, lines } = linesOf(draft);
  const flags = lines.flatMap((line): Flag[] =>
    [...reading.text.slice(line.start, line.end).matchAll(QUOTATION)].flatMap((match) => {
      const start = line.start + match.index + 1;
      const range = reading.toRaw(start, start + (match[1] ?? '').length);
      const isDoubted = draft.flags.some(
        (flag) => flag.start < range.end && flag.end > range.start,
      );
      return isDoubted
        ? []
        : [{ ...range, rule: 'translated-quotation', reason: TRANSLATED_QUOTATION }];
    }),
  );
  return addFlags(draft, flags);
};
