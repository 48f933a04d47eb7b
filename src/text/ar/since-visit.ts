import type { sinceVisit as english } from '../en/since-visit.ts';
import { count } from './grammar.ts';

export const sinceVisit: typeof english = {
  offer: 'يستطيع هذا المتصفح أن يحفظ لك وحدك ما هو مدرج هنا، وأن يعلّم الجديد عند عودتك.',
  remember: 'احفظ',
  forget: 'لا تحفظ بعد الآن',
  fresh: 'جديد',
  found: (number, isAll) =>
    number === 0
      ? 'لا جديد منذ زيارتك الأخيرة.'
      : isAll
        ? 'كل ما هو مدرج هنا جديد منذ زيارتك الأخيرة.'
        : count(number, {
            one: 'مدخل واحد جديد منذ زيارتك الأخيرة.',
            two: 'مدخلان جديدان منذ زيارتك الأخيرة.',
            few: '# مداخل جديدة منذ زيارتك الأخيرة.',
            many: '# مدخلًا جديدًا منذ زيارتك الأخيرة.',
            other: '# مدخل جديد منذ زيارتك الأخيرة.',
          }),
};
