import nlp from 'compromise';
import { termOf } from './term.ts';

interface LanguageData {
  readonly one: { readonly lexicon: Readonly<Record<string, string | readonly string[]>> };
  /** Singular to plural. */
  readonly two: { readonly irregularPlurals: Readonly<Record<string, string>> };
}

interface Transforms {
  readonly verb: {
    conjugate(verb: string, model: LanguageData): Readonly<Record<string, string>>;
    toInfinitive(verb: string, model: LanguageData, tense: string): string;
  };
  readonly noun: {
    toPlural(noun: string, model: LanguageData): string;
    toSingular(noun: string, model: LanguageData): string;
  };
  readonly adjective: {
    toComparative(adjective: string, model: LanguageData): string;
    toSuperlative(adjective: string, model: LanguageData): string;
    fromComparative(adjective: string, model: LanguageData): string;
    fromSuperlative(adjective: string, model: LanguageData): string;
  };
}

const NONE: ReadonlyMap<string, string> = new Map();
const ADJECTIVES: ReadonlySet<string> = new Set([
  'Adjective',
  'Comparable',
  'Comparative',
  'Superlative',
]);
const TENSES = ['PastTense', 'PresentTense', 'Gerund', 'Participle'] as const;

/**
 * Irregular forms of the words of a vocabulary, each with its base form: `'met'` => `'meet'`, `'men'` => `'man'`,
 * `'lowest'` => `'low'`.
 * Only forms that the suffix rules miss, but also those that no text has: a reader may type them.
 * Made when the index is built, because the language data behind it is large.
 *
 * @param vocabulary folded words
 */
export function irregularForms(vocabulary: Iterable<string>): Map<string, string> {
  const found = new Map<string, string>();
  const words = new Set(vocabulary);
  const model = nlp.model() as LanguageData;
  const { verb, noun, adjective } = (nlp.methods() as { two: { transform: Transforms } }).two
    .transform;
  const add = (form: string | undefined, base: string) => {
    if (!form || !/^[a-z]{2,}$/.test(form) || form === base || found.has(form)) return;
    if (termOf(form, NONE) !== termOf(base, NONE)) found.set(form, base);
  };
  for (const word of words) {
    const tags = Object.hasOwn(model.one.lexicon, word) ? [model.one.lexicon[word]].flat() : [];
    const tense = TENSES.find((tag) => tags.includes(tag));
    if (tense || tags.includes('Infinitive')) {
      const base = tense ? verb.toInfinitive(word, model, tense) : word;
      add(word, base);
      for (const form of Object.values(verb.conjugate(base, model))) add(form, base);
    } else if (Object.hasOwn(model.two.irregularPlurals, word)) {
      add(model.two.irregularPlurals[word], word);
    } else if (tags.includes('Plural') || tags.includes('Singular')) {
      const base = tags.includes('Plural') ? noun.toSingular(word, model) : word;
      add(word, base);
      add(noun.toPlural(base, model), base);
    } else if (tags.some((tag) => tag !== undefined && ADJECTIVES.has(tag))) {
      const base = tags.includes('Superlative')
        ? adjective.fromSuperlative(word, model)
        : tags.includes('Comparative')
          ? adjective.fromComparative(word, model)
          : word;
      // Of the others too few are asked for to be sent to every reader.
      for (const form of [
        word,
        adjective.toComparative(base, model),
        adjective.toSuperlative(base, model),
      ]) {
        if (words.has(form)) add(form, base);
      }
    }
  }
  return found;
}
