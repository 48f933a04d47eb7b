import type { front as english } from '../en/front.ts';
import { count } from './grammar.ts';

export const front: typeof english = {
  keyPoints: 'ما الذي حدث',
  days: 'يومًا بيوم',
  eventsOfDay: (number) =>
    count(number, {
      zero: 'لا أحداث في هذا اليوم',
      one: 'حدث واحد في هذا اليوم',
      two: 'حدثان في هذا اليوم',
      few: '# أحداث في هذا اليوم',
      many: '# حدثًا في هذا اليوم',
      other: '# حدث في هذا اليوم',
    }),
  events: 'الأحداث',
  mostTold: 'الأكثر ورودًا في التقارير',
  earliest: 'الأولى',
  latest: 'الأخيرة',
  wholeTimeline: 'التسلسل الزمني كاملًا',
  allReports: (number) =>
    count(number, {
      one: 'تقرير واحد إجمالًا',
      two: 'تقريران إجمالًا',
      few: '# تقارير إجمالًا',
      many: '# تقريرًا إجمالًا',
      other: '# تقرير إجمالًا',
    }),
  picture: 'من روى ماذا، ومتى حدث',
  differences: 'أبرز ما تختلف فيه التقارير',
  allDifferences: (number) =>
    count(number, {
      one: 'اختلاف واحد إجمالًا',
      two: 'اختلافان إجمالًا',
      few: '# اختلافات إجمالًا',
      many: '# اختلافًا إجمالًا',
      other: '# اختلاف إجمالًا',
    }),
  allDifferencesAndAgreements: (number) =>
    count(number, {
      zero: 'ما تتفق عليه التقارير',
      one: 'اختلاف واحد إجمالًا، وما تتفق عليه التقارير',
      two: 'اختلافان إجمالًا، وما تتفق عليه التقارير',
      few: '# اختلافات إجمالًا، وما تتفق عليه التقارير',
      many: '# اختلافًا إجمالًا، وما تتفق عليه التقارير',
      other: '# اختلاف إجمالًا، وما تتفق عليه التقارير',
    }),
  reports: 'التقارير',
};
