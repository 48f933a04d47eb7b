import type { spoken as english } from '../en/spoken.ts';

export const spoken: typeof english = {
  event: 'Événement :',
  difference: 'Divergence :',
  quotation: 'Citation :',
  scraped: 'copié :',
  restored: 'rétabli :',
  became: 'devient',
  note: 'note',
  copy: 'Copier',
};
