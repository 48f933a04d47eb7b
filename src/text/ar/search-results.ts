import { apart } from '../apart.ts';
import type { searchResults as english } from '../en/search-results.ts';
import { count, row } from './grammar.ts';
import { DIFFERENCES, EVENTS, PEOPLE, PLACES, QUOTATIONS, REPORTS, TOPICS } from './nouns.ts';

export const searchResults: typeof english = {
  kinds: {
    report: 'تقرير',
    event: 'حدث',
    difference: 'اختلاف',
    quotation: 'اقتباس',
    person: 'شخصية',
    place: 'مكان',
    topic: 'موضوع',
  },
  counts: {
    article: (number) =>
      count(number, {
        one: 'مقطع واحد في التقارير',
        two: 'مقطعان في التقارير',
        few: '# مقاطع في التقارير',
        many: '# مقطعًا في التقارير',
        other: '# مقطع في التقارير',
      }),
    report: (number) => count(number, REPORTS),
    event: (number) => count(number, EVENTS),
    difference: (number) => count(number, DIFFERENCES),
    quotation: (number) => count(number, QUOTATIONS),
    person: (number) => count(number, PEOPLE),
    place: (number) => count(number, PLACES),
    topic: (number) => count(number, TOPICS),
  },
  found: (counts) => `${row(counts)}.`,
  words: (words, more) =>
    `${words.map((word) => `«${apart(word)}»`).join('، ')}${more ? ' …' : ''}`,
  corrected: (typed, words) => `لا يرد «${apart(typed)}» في شيء: قُرئ على أنه ${words}.`,
  beginning: (typed, words) => `كلمات تبدأ بـ«${apart(typed)}»: ${words}.`,
  nowhere: (words) => `لا مقطع فيه ${words}.`,
  without: (words) => `لا مقطع فيه ${words}؛ وفيما يلي ما فيه الباقي.`,
  partial: 'لا مقطع فيه كل ذلك؛ وما يلي فيه أكثره.',
  searching: 'جارٍ البحث …',
  broken: (problem) =>
    `البحث لا يعمل الآن: ${problem}. اضغط مفتاح الإدخال للمحاولة مجددًا؛ والفهرس أدناه يقود إلى الأسماء والأماكن والموضوعات.`,
  notLoaded: 'لم يُحمَّل برنامج البحث',
  paragraph: (number, report) => `${apart(report)}، الفقرة ${number}`,
  inDoubt: 'الكلمات التي قبل [?] موضع شك؛ والتقرير يبيّن السبب.',
  matchedScraped: 'وُجد في الصيغة المنسوخة: ',
  more: (number) =>
    count(number, { one: 'واحد آخر', two: 'اثنان آخران', few: '# أخرى', other: '# غيرها' }),
  suggested: (number) =>
    count(number, {
      one: 'اقتراح واحد أدناه',
      two: 'اقتراحان أدناه',
      few: '# اقتراحات أدناه',
      many: '# اقتراحًا أدناه',
      other: '# اقتراح أدناه',
    }),
  didYouMean: { before: 'هل تقصد ', or: ' أو ', after: '؟' },
};
