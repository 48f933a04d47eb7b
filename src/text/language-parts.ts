import { CALQUES } from '../normalize/facts/languages.ts';

/** A part of a text that is in one language. */
export interface LanguagePart {
  readonly text: string;
  /** As in `lang`; undefined for the language of the text itself. */
  readonly language?: string;
}

/**
 * The text in parts, those apart that name furniture in its own language, so that they are read out in it.
 *
 * languageParts('It is “Lire aussi”.') => [{ text: 'It is “' }, { text: 'Lire aussi', language: 'fr' }, { text: '”.' }]
 */
export function languageParts(text: string): LanguagePart[] {
  return CALQUES.reduce<LanguagePart[]>(
    (parts, { original, language }) =>
      parts.flatMap((part) => {
        if (part.language !== undefined) return [part];
        const [first = '', ...others] = part.text.split(original);
        return [
          { text: first },
          ...others.flatMap((other) => [{ text: original, language }, { text: other }]),
        ];
      }),
    [{ text }],
  ).filter((part) => part.text !== '');
}
