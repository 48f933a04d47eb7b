import type { drafts as english } from '../en/drafts.ts';

export const drafts: typeof english = {
  sign: '[brouillon]',
  meaning: 'établi par règle à partir des articles ; pas encore relu par la rédaction',
  sentence: 'Établi par règle à partir des articles ; pas encore relu par la rédaction.',
  how: 'Comment : ',
  front:
    'La rédaction n’a pas encore relu cette histoire. Son titre et son résumé ont été, eux aussi, établis par règle à partir des articles.',
};
