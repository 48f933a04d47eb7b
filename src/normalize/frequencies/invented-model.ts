import { END, type LanguageModel, START, UNKNOWN } from './language-model.ts';

/** A model for tests: it knows the words of one sentence, each far likelier behind the one before it than elsewhere. */
export function inventedModel(sentence: string): LanguageModel {
  const words = [START, ...sentence.split(' '), END];
  return {
    id: (word) => words.indexOf(word),
    ln: (word) => (word === UNKNOWN ? -14 : -9),
    lnAfter: (_first, second, third) => {
      if (third === UNKNOWN) return -14;
      return second !== UNKNOWN && third === second + 1 ? -1 : -9;
    },
    known: (_first, second, third) => {
      if (third === UNKNOWN) return 0;
      return second !== UNKNOWN && third === second + 1 ? 3 : 1;
    },
  };
}
