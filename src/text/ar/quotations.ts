import { apart } from '../apart.ts';
import type { quotations as english } from '../en/quotations.ts';
import { saidBy } from '../said-by.ts';
import { count, row } from './grammar.ts';

export const quotations: typeof english = {
  title: 'الاقتباسات',
  heading: 'من قال ماذا',
  description: (quotations, versions) =>
    quotations === 0
      ? 'لم يُسجَّل بعد اقتباس من التقارير.'
      : `${count(quotations, { one: 'قول واحد', two: 'قولان', few: '# أقوال', many: '# قولًا', other: '# قول' })} في ${count(versions, { one: 'صيغة واحدة', two: 'صيغتين', few: '# صيغ', other: '# صيغة' })}: من قاله، وأين، وكيف وصل إلى التقارير، ومدى أمانة كل صيغة.`,
  speakers: 'المتحدثون',
  labels: (labels) => `معاني الأوصاف: ${row(labels)}`,
  versions: (number, statuses) =>
    `${count(number, { one: 'صيغة واحدة', two: 'صيغتان', few: '# صيغ', other: '# صيغة' })}: ${row(statuses)}`,
  pageDescription: (source, occasion, words) =>
    `${apart(saidBy(source, occasion))}: ${apart(words)}`,
  saidBy: 'القائل',
  occasion: 'المناسبة',
  channel: 'الوسيلة',
  collated: 'الصيغ، كلمةً بكلمة',
  several: 'الصيغ',
  single: 'الصيغة الوحيدة',
  marks:
    'الكلمات التي تشترك فيها معظم الصيغ رمادية؛ وما تنفرد به صيغة تحته خط. وعلامة الإقحام تشير إلى كلمات ترد في غيرها.',
  nothingHere: '(لا شيء هنا)',
  embedDescription: (source, occasion) => `${apart(saidBy(source, occasion))}، بكل الصيغ.`,
};
