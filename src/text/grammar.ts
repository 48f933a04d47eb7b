import { FIGURES } from './figures.ts';

/** The forms that a language has of a counted thing, with `#` for the number; a language without a form takes `other`. */
export type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & {
  readonly other: string;
};

/** What the sentences of one language are put together with. */
export interface Grammar {
  /** `count(2, { one: '# event', other: '# events' })` => `2 events`. */
  readonly count: (number: number, forms: Forms) => string;
  /** `list(['a', 'b', 'c'])` => `a, b and c`. */
  readonly list: (items: readonly string[]) => string;
  /** `either(['a', 'b'])` => `a or b`. */
  readonly either: (items: readonly string[]) => string;
  /** `row(['a', 'b'])` => `a, b`. */
  readonly row: (items: readonly string[]) => string;
}

/** @param locale a language tag, as `Intl` takes it */
export function createGrammar(locale: string): Grammar {
  const joinBy = (type: 'conjunction' | 'disjunction' | 'unit') => {
    const format = new Intl.ListFormat(locale, { type, style: type === 'unit' ? 'short' : 'long' });
    return (items: readonly string[]) => format.format(items);
  };
  const plural = new Intl.PluralRules(locale);
  const digits = new Intl.NumberFormat(locale, FIGURES);
  return {
    count: (number, forms) =>
      (forms[plural.select(number)] ?? forms.other).replace('#', () => digits.format(number)),
    list: joinBy('conjunction'),
    either: joinBy('disjunction'),
    row: joinBy('unit'),
  };
}
