import { apart } from '../apart.ts';
import type { search as english } from '../en/search.ts';

export const search: typeof english = {
  title: 'البحث',
  description: (story) =>
    `ابحث في كل مقطع من «${apart(story)}»: التقارير بصيغتيها، والأحداث والاختلافات والاقتباسات والشخصيات.`,
  submit: 'ابحث',
  howToAsk: 'كلمات، أو اسم، أو تاريخ، أو سؤال، أو «عبارة بنصها»، أو −بدون كلمة',
  narrow: 'تضييق النتائج',
  filters: {
    kind: { label: 'في', all: 'كل شيء' },
    report: { label: 'التقرير', all: 'كل التقارير' },
    person: { label: 'الشخصية', all: 'الجميع' },
    day: { label: 'اليوم', all: 'أي يوم' },
  },
  slashKey: 'المفتاح / يقود إلى البحث',
  withoutScript:
    'البحث في أثناء الكتابة يحتاج إلى JavaScript. ومن دونه يقود الفهرس أدناه إلى الأسماء والأماكن والموضوعات، ويمكن لمتصفحك أن يبحث في كل تقرير.',
  linkToThis: 'رابط هذا البحث',
  index: 'الفهرس',
  people: 'الشخصيات',
  places: 'الأماكن',
  topics: 'الموضوعات',
  allAbout: (name) => `كل ما يخص ${apart(name)}`,
  headings: {
    article: 'مقاطع من التقارير',
    report: 'التقارير',
    event: 'الأحداث',
    difference: 'الاختلافات',
    quotation: 'الاقتباسات',
    person: 'الشخصيات',
    place: 'الأماكن',
    topic: 'الموضوعات',
  },
};
