import type { shelfSearch as english } from '../en/shelf-search.ts';
import { count } from './grammar.ts';

export const shelfSearch: typeof english = {
  asking: 'Toutes les histoires sont interrogées…',
  found: (number) =>
    number === 0
      ? 'Rien n’a été trouvé'
      : count(number, { one: '# passage trouvé', other: '# passages trouvés' }),
};
