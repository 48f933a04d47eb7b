import type { knowledge as english } from '../en/knowledge.ts';

export const knowledge: typeof english = {
  whenWritten: 'Quand cet article a été écrit : ',
  names: {
    announced: 'annoncé, encore à venir',
    expected: 'attendu',
    happening: 'en cours',
    past: 'passé',
  },
};
