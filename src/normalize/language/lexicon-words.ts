import nlp from 'compromise/two';

/** The words that the tagger has a class for, in order. */
export const lexiconWords = (): string[] =>
  Object.keys((nlp.model() as { one: { lexicon: object } }).one.lexicon).sort();
