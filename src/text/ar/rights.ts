import { apart } from '../apart.ts';
import type { rights as english } from '../en/rights.ts';
import { count } from './grammar.ts';
import { WORDS } from './nouns.ts';

export const rights: typeof english = {
  leftOut: (words) => `[… ${count(words, WORDS)} …]`,
  withdrawnWords: '[تقرير مسحوب]',
  restsOn: '[يستند إلى تقرير مسحوب]',
  restsInPartOn: '[يستند جزئيًا إلى تقرير مسحوب]',
  passages: (words) =>
    `لا يُعرض هنا من التقرير إلا ما تستشهد به هذه الطبعة، جملًا كاملة. وطول التقرير ${count(words, WORDS)}؛ وعدد ما حُذف مذكور في مكانه.`,
  links: (words) => `لا يُعرض هنا شيء من نص هذا التقرير. وطوله ${count(words, WORDS)}.`,
  readAt: 'التقرير موجود في <address>عنوانه</address>.',
  withdrawn: (date) => `سُحب هذا التقرير من الطبعة في ${date}.`,
  why: (reason) => `السبب: ${apart(reason)}`,
  heading: 'ما يُعرض من التقارير',
  about: 'التقارير ملك لمن كتبها. وما يُعرض من كل منها قرره التحرير.',
  ofAll: {
    full: 'تُعرض التقارير كاملة، ما لم يُذكر هنا غير ذلك.',
    passages: 'لا يُعرض من التقارير إلا الجمل التي تستشهد بها الطبعة، ما لم يُذكر هنا غير ذلك.',
    links: 'لا يُعرض من التقارير إلا معلوماتها وعناوينها، ما لم يُذكر هنا غير ذلك.',
  },
  of: {
    full: 'يُعرض كاملًا',
    passages: 'تُعرض الجمل المستشهد بها',
    links: 'تُعرض المعلومات والعنوان فقط',
  },
  withdrawnOn: (date) => `سُحب في ${date}`,
  notListed: 'غير مدرج في محركات البحث',
};
