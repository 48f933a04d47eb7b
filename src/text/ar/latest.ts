import type { latest as english } from '../en/latest.ts';
import { count } from './grammar.ts';
import { OF_REPORTS } from './nouns.ts';

export const latest: typeof english = {
  title: 'الجديد',
  about: 'التقارير بحسب اليوم الذي نُسخت فيه، ومعها الأحداث التي لم يروِها تقرير من قبل.',
  upTo: (date) => `آخر تحديث في ${date}.`,
  kinds: { report: 'تقرير', event: 'حدث' },
  earlier: (number) =>
    count(number, {
      one: 'مدخل أقدم واحد غير مدرج.',
      two: 'مدخلان أقدم غير مدرجين.',
      few: '# مداخل أقدم غير مدرجة.',
      many: '# مدخلًا أقدم غير مدرج.',
      other: '# مدخل أقدم غير مدرج.',
    }),
  undated: (number) => `لا يُعرف متى نُسخ ${count(number, OF_REPORTS)}، ولذلك لا إدراج هنا.`,
};
