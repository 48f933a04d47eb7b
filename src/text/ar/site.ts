import { apart } from '../apart.ts';
import type { site as english } from '../en/site.ts';
import { count, row } from './grammar.ts';

const pagerOf = (thing: string, feminine: boolean) => ({
  both: feminine ? `${thing} السابقة والتالية` : `${thing} السابق والتالي`,
  previous: feminine ? `${thing} السابقة` : `${thing} السابق`,
  next: feminine ? `${thing} التالية` : `${thing} التالي`,
});

export const site: typeof english = {
  skip: 'انتقل إلى النص',
  menu: 'الموقع',
  sections: {
    timeline: 'التسلسل الزمني',
    reports: 'التقارير',
    differences: 'الاختلافات',
    quotations: 'الاقتباسات',
    people: 'الشخصيات',
    coverage: 'التغطية',
    about: 'عن الطبعة',
  },
  colophon:
    'طبعة مرمَّمة لأخبار نُسخت آليًا: كل كلمة معدَّلة تبيّن ما كان مكانها ولماذا عُدِّلت، وكل قول يبيّن المقطع الذي ورد فيه. أُعدّت ببرنامج Palimpsest.',
  howMade: 'كيف أُعدّت هذه الطبعة',
  howWell: 'جودة الترميم',
  decode: 'رمّم مقالًا',
  takeAlong: 'البيانات والخلاصات والملف الكامل',
  readOffline: 'القراءة بلا اتصال',
  onThisPage: 'في هذه الصفحة',
  pageTitle: (title, story) => `${apart(title)} – ${apart(story)}`,
  pager: {
    report: pagerOf('التقرير', false),
    event: pagerOf('الحدث', false),
    difference: pagerOf('الاختلاف', false),
    quotation: pagerOf('الاقتباس', false),
    person: pagerOf('الشخصية', true),
    place: pagerOf('المكان', false),
    topic: pagerOf('الموضوع', false),
  },
  listPages: {
    name: 'صفحات القائمة',
    previous: (page, pages) => `السابقة: الصفحة ${page} من ${pages}`,
    next: (page, pages) => `التالية: الصفحة ${page} من ${pages}`,
    page: (title, page) => (page === 1 ? title : `${apart(title)}، الصفحة ${page}`),
  },
  more: (number) =>
    count(number, { one: 'واحد آخر', two: 'اثنان آخران', few: '# أخرى', other: '# غيرها' }),
  readThere: 'اقرأها في التقرير',
  restored: 'مستعاد',
  row: (items) => row(items.map(apart)),
};
