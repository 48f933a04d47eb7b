import { apart } from '../apart.ts';
import type { copying as english } from '../en/copying.ts';

export const copying: typeof english = {
  copy: 'نسخ',
  copyThat: (what) => `نسخ ${what}`,
  copied: (what) => `نُسخ ${what}`,
  impossible: 'النسخ غير متاح هنا',
  theText: 'النص',
  linkCopied: (link) => `نُسخ: ${apart(link)}`,
  wordsCopied: (link) => `نُسخ مع الكلمات ومصدرها: ${apart(link)}`,
  cite: 'استشهد به',
  sentence: 'انسخ رابطًا إلى هذه الجملة',
  sentenceCopied: 'نُسخ رابط الجملة',
  inAddressBar: 'الرابط في شريط العنوان',
};
