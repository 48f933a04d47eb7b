import { count } from './grammar.ts';

/** What is new since a reader's last visit. Said in the browser. */
export const sinceVisit = {
  offer:
    'This browser can keep, for you alone, what is listed here, and mark what is new when you come again.',
  remember: 'Keep it',
  forget: 'Keep it no longer',
  fresh: 'New',
  found: (number: number, isAll: boolean) =>
    number === 0
      ? 'Nothing is new since your last visit.'
      : isAll
        ? 'All that is listed is new since your last visit.'
        : count(number, {
            one: '# entry is new since your last visit.',
            other: '# entries are new since your last visit.',
          }),
};
