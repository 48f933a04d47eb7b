import type { shelfSearch as english } from '../en/shelf-search.ts';
import { count } from './grammar.ts';
import { PASSAGES } from './nouns.ts';

export const shelfSearch: typeof english = {
  asking: 'تُسأل كل القصص …',
  found: (number) => (number === 0 ? 'لم يُعثر على شيء' : count(number, PASSAGES)),
};
