import type { sinceVisit as english } from '../en/since-visit.ts';
import { count } from './grammar.ts';

export const sinceVisit: typeof english = {
  offer:
    'Ce navigateur peut retenir, pour vous seul, ce qui est listé ici, et marquer ce qui est nouveau quand vous reviendrez.',
  remember: 'Retenir',
  forget: 'Ne plus retenir',
  fresh: 'Nouveau',
  found: (number, isAll) =>
    number === 0
      ? 'Rien de nouveau depuis votre dernière visite.'
      : isAll
        ? 'Tout ce qui est listé est nouveau depuis votre dernière visite.'
        : count(number, {
            one: '# entrée est nouvelle depuis votre dernière visite.',
            other: '# entrées sont nouvelles depuis votre dernière visite.',
          }),
};
