import type { Passage } from '../story/story.ts';
import { markDoubts } from './mark-doubts.ts';
import { openQuotes } from './open-quotes.ts';

/** The words of a passage as readers read them: in quotation marks, its doubts marked; what says that they are not shown has no marks. */
export const passageWords = (passage: Passage): string =>
  passage.withheld === undefined ? openQuotes(markDoubts(passage)) : passage.text;
