import type { coverage as english } from '../en/coverage.ts';
import { count, list } from './grammar.ts';
import { EVENTS, OF_REPORTS, TOPICS } from './nouns.ts';

/** Of more reports no table of columns is made. */
const MOST_COLUMNS = 12;

export const coverage: typeof english = {
  title: 'التغطية',
  heading: 'من روى ماذا',
  key: 'الرقم المظلَّل تقرير يروي ذلك:',
  description: (reports, events, topics) => {
    if (events + topics === 0) {
      return reports === 1
        ? 'لم يُسجَّل بعد حدث أو موضوع يمكن أن يرويه التقرير الوحيد.'
        : `لم يُسجَّل بعد حدث أو موضوع يمكن أن ترويه التقارير، وعددها ${reports}.`;
    }
    const told = list([
      ...(events === 0 ? [] : [count(events, EVENTS)]),
      ...(topics === 0 ? [] : [count(topics, TOPICS)]),
    ]);
    if (reports === 1) return `ما يرويه التقرير الوحيد: ${told}، وكل خلية تحيل إلى المقاطع.`;
    if (reports > MOST_COLUMNS)
      return `كم من ${count(reports, OF_REPORTS)} يروي كلًّا منها: ${told}.`;
    return `أيٌّ من ${count(reports, OF_REPORTS)} يروي ماذا: ${told}، وكل خلية تحيل إلى المقاطع، وما لا يرويه كل تقرير.`;
  },
  toldByOf: (reports, all) =>
    `يرويه ${count(reports, { other: '#' })} من ${count(all, { other: '#' })}`,
  reportsColumn: 'التقارير',
  topics: 'الموضوعات',
  topicsTable: 'فقرات تتناول موضوعًا',
  events: 'الأحداث',
  eventsTable: 'فقرات تروي حدثًا',
  leftOut: 'ما لا يرويه كل تقرير',
  notTold: 'لم يُذكر',
  topicsLeftOut: 'موضوعات لا يتناولها',
  noTopicLeftOut: 'لا شيء',
  eventsLeftOut: (number) =>
    count(number, {
      zero: 'لا حدث لا يرويه',
      one: 'حدث واحد لا يرويه',
      two: 'حدثان لا يرويهما',
      few: '# أحداث لا يرويها',
      many: '# حدثًا لا يرويها',
      other: '# حدث لا يرويها',
    }),
};
