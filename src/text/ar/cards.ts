import { apart } from '../apart.ts';
import type { cards as english } from '../en/cards.ts';
import { count, row } from './grammar.ts';

export const cards: typeof english = {
  report: 'تقرير',
  paragraph: (number) => `الفقرة ${number}`,
  timeline: 'التسلسل الزمني',
  difference: 'أين تختلف التقارير',
  quotation: 'اقتباس',
  toldBy: (reports) => `يرويه ${row(reports.map(apart))}`,
  reports: row,
  restored: 'أُعيدت كلمات إلى أصلها؛ والصفحة تبيّن أيّها',
  unchanged: 'الكلمات كما هي في التقارير',
  versionsDiffer: (number) =>
    count(number, {
      one: 'في صيغة واحدة',
      two: 'في صيغتين لا تتطابقان كلمةً بكلمة',
      few: 'في # صيغ لا تتطابق كلمةً بكلمة',
      other: 'في # صيغة لا تتطابق كلمةً بكلمة',
    }),
  story: (reports) =>
    count(reports, {
      one: 'تقرير واحد مرمَّم، ولكل كلمة دليلها',
      two: 'تقريران مرمَّمان، ولكل كلمة دليلها',
      few: '# تقارير مرمَّمة، ولكل كلمة دليلها',
      many: '# تقريرًا مرمَّمًا، ولكل كلمة دليلها',
      other: '# تقرير مرمَّم، ولكل كلمة دليلها',
    }),
  omitted: 'حُذفت من هذه الصورة كلمات بخطوط أخرى',
};
