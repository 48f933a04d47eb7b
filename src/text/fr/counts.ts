import type { counts as english } from '../en/counts.ts';
import { count } from './grammar.ts';

export const counts: typeof english = {
  changes: (number) =>
    number === 0
      ? 'rien de modifié'
      : count(number, { one: '# modification', other: '# modifications' }),
  events: (number) => count(number, { one: '# événement', other: '# événements' }),
  differences: (number) => count(number, { one: '# divergence', other: '# divergences' }),
  quotations: (number) => count(number, { one: '# citation', other: '# citations' }),
};
