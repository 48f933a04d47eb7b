import { isNear } from '../facts/near-days.ts';
import { chooseFacts } from '../html/choose-facts.ts';
import { publisherId } from '../publisher-names.ts';
import type { Step } from '../step.ts';

/** Reads what a web page's tags say of it: title, day, writer, site and language, each with its tag as the passage. */
export const readPageMetadata: Step = (draft, { page, publishers, span }) => {
  if (!page) return draft;
  const { copier, language, ...facts } = chooseFacts(
    page.facts,
    (day) => span === undefined || isNear(day, span),
  );
  return {
    ...draft,
    meta: {
      ...draft.meta,
      ...facts,
      ...(copier ? { copier: { ...copier, value: publisherId(copier.value, publishers) } } : {}),
      // Templates name a language that the text is not in: it is asked only where the text does not tell.
      ...(language && draft.meta.language.status === 'unknown' ? { language } : {}),
    },
  };
};
