import type { counts as english } from '../en/counts.ts';
import { count } from './grammar.ts';
import { CHANGES, DIFFERENCES, EVENTS, QUOTATIONS } from './nouns.ts';

export const counts: typeof english = {
  changes: (number) => (number === 0 ? 'لم يُعدَّل شيء' : count(number, CHANGES)),
  events: (number) => count(number, EVENTS),
  differences: (number) => count(number, DIFFERENCES),
  quotations: (number) => count(number, QUOTATIONS),
};
