import { apart } from '../apart.ts';
import type { dossier as english } from '../en/dossier.ts';

export const dossier: typeof english = {
  title: 'الملف الكامل',
  description: (story) =>
    `«${apart(story)}» في صفحة واحدة، للطباعة والقراءة بلا اتصال: التسلسل الزمني والاختلافات والاقتباسات وكل التقارير، مع حواشٍ مرقّمة.`,
  about: 'كل شيء في صفحة واحدة معدّة للطباعة. وهو متاح أيضًا <book>كتابًا (EPUB)</book>.',
  contents: 'المحتويات',
  chapters: 'الفصول',
  summary: 'ما الذي حدث',
  timeline: 'التسلسل الزمني',
  differences: 'أين تختلف التقارير',
  agreements: 'ما تتفق عليه التقارير',
  quotations: 'من قال ماذا',
  reports: 'التقارير مرمَّمةً',
  notes: 'الحواشي',
  note: (number) => `الحاشية ${number}`,
  verdict: { settled: 'الحكم: ', open: 'لم يُحسم: ' },
  accessibility:
    'الكتاب كله نص في ترتيب واحد، بعناوين وفهرس. والحواشي مرتبطة بمواضع ذكرها. ولا صور فيه ولا أصوات ولا أجزاء متحركة.',
  restored: '(مستعاد)',
};
