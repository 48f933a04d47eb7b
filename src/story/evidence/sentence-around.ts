import nlp from 'compromise/one';
import { COMMON_ABBREVIATIONS, createSentenceSplitter } from './split-sentences.ts';

// The whole list of the library is for the build: a reader's browser does with the common ones.
const { one } = nlp.model() as { one: { abbreviations: Record<string, unknown> } };

export const { splitSentences, sentenceAround } = createSentenceSplitter(
  new Set([...Object.keys(one.abbreviations), ...COMMON_ABBREVIATIONS]),
);
