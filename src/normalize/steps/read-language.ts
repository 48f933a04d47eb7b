import { readingOf } from '../draft.ts';
import { CALQUES, type Calque, guessLanguage } from '../facts/languages.ts';
import { languageOfScript } from '../facts/scripts.ts';
import { foldLine, MAX_FURNITURE_LENGTH } from '../furniture/fold-line.ts';
import type { Step } from '../step.ts';

/** A furniture line of the raw file and the foreign form that it renders. */
interface Rendered {
  readonly calque: Calque;
  readonly passage: string;
}

/**
 * Reads the path of languages: the language of the copy, and the one that it was translated from where the page's
 * furniture came through a machine word for word.
 */
export const readLanguage: Step = (draft) => {
  const { text } = readingOf(draft);
  const language = guessLanguage(text);
  if (language === undefined) {
    const reason = 'Too little text to tell the language.';
    return { ...draft, meta: { ...draft.meta, language: { status: 'unknown', reason } } };
  }
  const rendered: Rendered[] = [];
  for (const { role, start, end } of draft.blocks) {
    if (role !== 'furniture' || end - start > MAX_FURNITURE_LENGTH) continue;
    const passage = draft.raw.slice(start, end).trim();
    // Folding takes the separator off a line such as `Also read:`, so that it is looked at as it stands, too.
    const calque = CALQUES.find(
      ({ form }) => form.test(foldLine(passage)) || form.test(passage.toLowerCase()),
    );
    if (calque && !rendered.some((known) => known.calque === calque))
      rendered.push({ calque, passage });
  }
  const origin =
    language === 'en' ? rendered.find(({ calque }) => calque.strong)?.calque.language : undefined;
  const shown = rendered
    .filter(({ calque }) => calque.language === origin)
    .map(({ calque, passage }) => `“${passage.slice(0, 40)}” is “${calque.original}”`);
  return {
    ...draft,
    meta: {
      ...draft.meta,
      language: origin
        ? {
            status: 'inferred',
            value: [origin, language],
            reason: `The page’s own lines came through translation word for word: ${shown.join('; ')}.`,
          }
        : {
            status: 'inferred',
            value: [language],
            reason:
              languageOfScript(text) === language
                ? 'By its script.'
                : 'By its most frequent words.',
          },
    },
  };
};
