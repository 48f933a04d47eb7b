import { apart } from '../apart.ts';
import type { feeds as english } from '../en/feeds.ts';

export const feeds: typeof english = {
  reports: (story) => `${apart(story)}: التقارير`,
  timeline: (story) => `${apart(story)}: التسلسل الزمني`,
  copyright: 'كل تقرير ملك لمن كتبه',
  restored: (damage) => `مرمَّم عن نسخة منقولة آليًا: ${damage}.`,
  datedTitle: (date, title) => `${date}: ${apart(title)}`,
  around: 'تقول التقارير «نحو».',
  noCloserDate: (date) => `لا تعطي التقارير تاريخًا أدق من: ${date}.`,
  dateInferred: (reason) => `التاريخ مستنتج. ${apart(reason)}`,
};
