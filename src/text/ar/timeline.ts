import { apart } from '../apart.ts';
import type { timeline as english } from '../en/timeline.ts';
import { count, row } from './grammar.ts';
import { EVENTS, OF_REPORTS, PASSAGES } from './nouns.ts';

export const timeline: typeof english = {
  title: 'التسلسل الزمني',
  ofStory: (story) => `${apart(story)}: التسلسل الزمني`,
  description: (number, story) =>
    number === 0
      ? `لم يُسجَّل بعد حدث من «${apart(story)}».`
      : `${count(number, {
          one: 'حدث مؤرَّخ واحد',
          two: 'حدثان مؤرَّخان',
          few: '# أحداث مؤرَّخة',
          many: '# حدثًا مؤرَّخًا',
          other: '# حدث مؤرَّخ',
        })} من «${apart(story)}»، مع مقاطع كل تقرير يرويها.`,
  calendar: 'تقويم',
  feed: 'خلاصة',
  parts: 'أجزاء التسلسل الزمني',
  eventsBefore: (number) =>
    count(number, {
      one: 'حدث واحد سبق القصة',
      two: 'حدثان سبقا القصة',
      few: '# أحداث سبقت القصة',
      many: '# حدثًا سبق القصة',
      other: '# حدث سبق القصة',
    }),
  earlier: (number) =>
    count(number, {
      one: 'حدث أقدم واحد',
      two: 'حدثان أقدم',
      few: '# أحداث أقدم',
      many: '# حدثًا أقدم',
      other: '# حدث أقدم',
    }),
  lasted: 'استغرق ',
  linkToEvent: (event) => `رابط «${apart(event)}» في التسلسل الزمني`,
  dateInferred: (reason) => `التاريخ مستنتج: ${apart(reason)}`,
  countedIn: (words, day) => `«${apart(words)}»، في تقرير بتاريخ ${apart(day)}.`,
  countedFrom: (words, day) =>
    day === undefined
      ? `«${apart(words)}»، في تقرير بلا تاريخ.`
      : `«${apart(words)}»، في تقرير بلا تاريخ؛ حُسب من ${apart(day)}.`,
  reportsDiffer: 'التقارير مختلفة: ',
  passages: (number) => count(number, PASSAGES),
  passagesInReports: (number, reports) =>
    `${count(number, PASSAGES)} في ${count(reports, OF_REPORTS)}`,
  toldBy: (reports) => `يرويه ${row(reports.map(apart))}`,
  filtered: {
    description: (standfirst, number) =>
      `${apart(standfirst)}: ${count(number, EVENTS)} من التسلسل الزمني.`,
    descriptionOfNone: (standfirst) => `${apart(standfirst)}: لا حدث من التسلسل الزمني.`,
    pages: 'صفحات التسلسل الزمني',
    pagesShort: 'صفحات',
    all: 'كل الأحداث',
    byReport: 'بحسب التقرير',
    byPerson: 'بحسب الشخصية',
    byKind: 'بحسب النوع',
    kindTitle: (kind) => `التسلسل الزمني: ${apart(kind)}`,
    kindStandfirst: (kind) => `${apart(kind)} في القصة`,
    personTitle: (person) => `التسلسل الزمني: ${apart(person)}`,
    personStandfirst: (person, role) => (role ? `${apart(person)}، ${apart(role)}` : person),
    reportTitle: (report) => `ما يرويه «${apart(report)}» في تسلسل زمني`,
    reportStandfirst: (title) => `«${apart(title)}»، كل حدث كما كان معروفًا وقت كتابته`,
  },
  event: {
    date: 'التاريخ',
    length: 'المدة',
    inferred: (reason) => `مستنتج. ${apart(reason)}`,
    place: 'المكان',
    people: 'الشخصيات',
    differences: 'التقارير مختلفة',
    quotations: 'ما قيل',
    notToldBy: 'لا يرويه',
    passages: 'ما تقوله التقارير',
  },
};
