import { apart } from '../apart.ts';
import type { people as english } from '../en/people.ts';
import { count } from './grammar.ts';

export const people: typeof english = {
  title: 'الشخصيات',
  heading: 'من هم',
  description: (people) => {
    if (people === 0) return 'أماكن القصة وموضوعاتها؛ لم تُسجَّل فيها شخصية بعد.';
    const who = count(people, {
      one: 'الشخصية الوحيدة في القصة ومنصبها',
      two: 'شخصيتا القصة ومنصب كل منهما',
      few: 'شخصيات القصة، وعددها #، ومنصب كل منها',
      other: 'شخصيات القصة، وعددها #، ومنصب كل منها',
    });
    return `${who} في ذلك الوقت؛ وأماكنها وموضوعاتها.`;
  },
  people: 'الشخصيات',
  others: 'آخرون',
  moreReports: (number) =>
    count(number, {
      one: 'في تقرير آخر مقاطع كهذه.',
      two: 'في تقريرين آخرين مقاطع كهذه.',
      few: 'في # تقارير أخرى مقاطع كهذه.',
      many: 'في # تقريرًا آخر مقاطع كهذه.',
      other: 'في # تقرير آخر مقاطع كهذه.',
    }),
  places: 'الأماكن',
  topics: 'الموضوعات',
  personDescription: (name, role) =>
    `${apart(name)}${role && `: ${apart(role)}`}. الأحداث والاقتباسات وكل مقطع يرد فيه الاسم.`,
  events: 'الأحداث',
  quotations: 'الاقتباسات',
  differences: 'الاختلافات',
  namedIn: 'يرد الاسم في',
  forms: 'صور الاسم في الملفات',
  form: (form) => `«${apart(form)}»`,
  asTimeline: 'هذه الأحداث في تسلسل زمني',
  placeDescription: (place, story) =>
    `${apart(place)} في «${apart(story)}»: الأحداث وكل مقطع يرد فيه الاسم.`,
  within: 'في ',
  holds: 'أماكن فيه',
  topicTitle: (topic) => `موضوع: ${apart(topic)}`,
  topicDescription: (topic, story) =>
    `${apart(topic)} في «${apart(story)}»: كل مقطع يتناول هذا الموضوع.`,
  foundBy: 'يُستدل عليه بـ',
  notToldBy: 'لا يذكره',
  passages: 'المقاطع',
};
