import type { differences as english } from '../en/differences.ts';
import { count } from './grammar.ts';
import { OF_REPORTS } from './nouns.ts';

export const differences: typeof english = {
  title: 'الاختلافات',
  heading: 'أين تختلف التقارير',
  description: ({ reports, differences, open, agreements }) => {
    if (reports === 1) return 'ليس للقصة إلا تقرير واحد حتى الآن، ولا شيء يُقارن به.';
    const compared = count(reports, OF_REPORTS);
    if (differences === 0 && agreements === 0) {
      return `لم يُسجَّل بعد شيء مما تختلف فيه التقارير أو تتفق، وهي ${count(reports, { one: 'تقرير واحد', two: 'تقريران', few: '# تقارير', many: '# تقريرًا', other: '# تقرير' })}.`;
    }
    const stay =
      open === 0
        ? ''
        : `؛ ${count(open, { one: 'واحدة منها لم تُحسم', two: 'اثنتان منها لم تُحسما', few: '# منها لم تُحسم', other: '# منها لم تُحسم' })}`;
    const differ =
      differences === 0
        ? `لم تُسجَّل بعد نقطة اختلاف بين ${compared}.`
        : `${count(differences, { one: 'نقطة واحدة', two: 'نقطتان', few: '# نقاط', many: '# نقطة', other: '# نقطة' })} لا تتطابق فيها أقوال ${compared}، ولكل منها كلماته وحكم فيها${stay}.`;
    return agreements === 0
      ? differ
      : `${differ} ${count(agreements, { one: 'ونقطة واحدة تتفق فيها', two: 'ونقطتان تتفق فيهما', few: 'و# نقاط تتفق فيها', other: 'و# نقطة تتفق فيها' })}.`;
  },
  kinds: 'أنواع الاختلاف',
  agreements: 'ما تتفق عليه',
  answers: 'ما تقوله التقارير',
  status: { settled: 'محسوم:', open: 'لم يُحسم:' },
  verdict: { settled: 'حكم التحرير', open: 'لا يمكن حسمه من الملفات' },
  events: 'الأحداث',
  people: 'الشخصيات',
};
