import { apart } from '../apart.ts';
import type { storyChart as english } from '../en/story-chart.ts';
import { count } from './grammar.ts';
import { EVENTS } from './nouns.ts';

export const storyChart: typeof english = {
  name: 'التقارير خيوطًا عبر الأحداث',
  reportsDiffer: 'التقارير مختلفة',
  description: (events, first, reports) =>
    `${count(events, {
      one: 'حدث مؤرَّخ واحد',
      two: 'حدثان مؤرَّخان',
      few: '# أحداث مؤرَّخة',
      many: '# حدثًا مؤرَّخًا',
      other: '# حدث مؤرَّخ',
    })} ابتداءً من ${first}، وأيام القصة مكبَّرة. ${reports.join(' ')}`,
  density: (events) =>
    count(events, {
      one: 'حدث واحد على مدى أيام القصة',
      two: 'حدثان على مدى أيام القصة',
      few: '# أحداث على مدى أيام القصة',
      many: '# حدثًا على مدى أيام القصة',
      other: '# حدث على مدى أيام القصة',
    }),
  densityOf: (day, events) => `ابتداءً من ${day}: ${count(events, EVENTS)}`,
  tells: (report, events) => `عدد ما يرويه ${apart(report)}: ${events}.`,
  keyEvent: 'تقرير، وحدث يرويه',
  keyAwaited: 'لم يكن قد وقع حين كُتب التقرير',
  keyWritten: 'يوم نشره، وما بعده',
  scale: 'أيام القصة مكبَّرة؛ وقبلها وبعدها ينكمش الزمن كلما بعُد.',
};
