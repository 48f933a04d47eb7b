import { count } from './grammar.ts';

/** The search over several stories. Said in the browser. */
export const shelfSearch = {
  asking: 'Asking all stories …',
  found: (number: number) =>
    number === 0
      ? 'Nothing found'
      : count(number, { one: '# passage found', other: '# passages found' }),
};
