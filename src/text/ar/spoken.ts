import type { spoken as english } from '../en/spoken.ts';

export const spoken: typeof english = {
  event: 'حدث:',
  difference: 'اختلاف:',
  quotation: 'اقتباس:',
  scraped: 'المنسوخ:',
  restored: 'المستعاد:',
  became: 'صار',
  note: 'ملاحظة',
  copy: 'نسخ',
};
