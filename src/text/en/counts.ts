import { count } from './grammar.ts';

/** Numbers with what they count. */
export const counts = {
  changes: (number: number) =>
    number === 0 ? 'nothing changed' : count(number, { one: '# change', other: '# changes' }),
  events: (number: number) => count(number, { one: '# event', other: '# events' }),
  differences: (number: number) => count(number, { one: '# difference', other: '# differences' }),
  quotations: (number: number) => count(number, { one: '# quotation', other: '# quotations' }),
};
