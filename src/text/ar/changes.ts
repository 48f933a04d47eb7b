import { apart } from '../apart.ts';
import type { changes as english } from '../en/changes.ts';
import { count } from './grammar.ts';

export const changes: typeof english = {
  title: 'ما تغيّر',
  heading: 'ما تغيّر منذ النشر',
  about:
    'تصحيحات وأحكام جديدة وعناوين انتقلت وتقارير سُحبت، مع اليوم والسبب. أما الملفات المنسوخة فلا تتغير أبدًا.',
  feed: (story) => `${apart(story)}: ما تغيّر`,
  kinds: {
    moved: 'عنوان',
    corrected: 'تصحيح',
    verdict: 'حكم',
    shown: 'ما يُعرض',
    withdrawn: 'مسحوب',
    added: 'جديد',
  },
  last: (date) => `آخر تغيير في ${date}:`,
  whole: 'كل ما تغيّر',
  follow: 'بوصفه خلاصة (Atom)',
  morePlaces: (number) =>
    `و${count(number, { one: 'واحد آخر', two: 'اثنان آخران', few: '# أخرى', other: '# غيرها' })}`,
  moved: (from, to) => `${apart(from)} صار الآن ${apart(to)}.`,
  corrected: (was, is) => `«${apart(was)}» يُقرأ الآن «${apart(is)}».`,
  verdictStatus: { settled: 'حُسمت النقطة الآن.', open: 'النقطة مفتوحة من جديد.' },
  verdict: 'أُعيدت صياغة الحكم.',
  withdrawn: 'سُحب التقرير.',
  shown: {
    full: 'يُعرض التقرير الآن كاملًا.',
    passages: 'لا يُعرض من التقرير الآن إلا الجمل المستشهد بها.',
    links: 'لا يُعرض من التقرير الآن إلا معلوماته وعنوانه.',
  },
  added: (title) => `أُضيف التقرير «${apart(title)}».`,
};
