import { apart } from '../apart.ts';
import type { citing as english } from '../en/citing.ts';
import { saidBy } from '../said-by.ts';
import { row } from './grammar.ts';

export const citing: typeof english = {
  title: (report) => `التوثيق: ${apart(report)}`,
  description: (report) =>
    `كيف تستشهد بالتقرير «${apart(report)}» وبكل فقرة من فقراته: APA وChicago وBibTeX وRIS وCSL-JSON.`,
  heading: 'استشهد بهذا التقرير',
  cite: 'توثيق',
  paragraphs: 'أو بفقرة منه',
  allParagraphs: 'كل الفقرات في ملف: ',
  paragraphInReport: (sign) => `${sign} في التقرير`,
  quotedHere: (what) => `المقتبس هنا: ${what}. وتاريخ الاطلاع تضيفه أنت.`,
  files: 'ملفات',
  apaLine: 'سطر APA',
  chicagoLine: 'سطر Chicago',
  copy: (copier, writer) =>
    `نسخة منقولة آليًا${copier === undefined ? '' : ` عند ${apart(copier)}`}، ${writer === undefined ? 'ناشرها الأول غير معروف' : `نشرها أولًا ${apart(writer)}`}`,
  rewording: (by, after) =>
    `إعادة صياغة${by === undefined ? '' : ` من ${apart(by)}`}${after === undefined ? '' : ` نقلًا عن ${apart(after)}`}`,
  scraped: ({ url, retrieved, archived }) =>
    [
      ...(url === undefined ? [] : [`نُسخ من ${apart(url)}.`]),
      ...(retrieved === undefined ? [] : [`نُسخ في ${retrieved}.`]),
      ...(archived === undefined ? [] : [`محفوظ في ${apart(archived)}.`]),
    ].join(' '),
  restoredReading: (copy) => `قراءة مرمَّمة: ${copy}`,
  paragraphRestored: (number, copy) => `الفقرة ${number}، قراءة مرمَّمة: ${copy}`,
  paragraphUnchanged: (number, copy) => `الفقرة ${number}، بلا تعديل: ${copy}`,
  asScraped: (words) => `كما نُسخ: ${apart(words)}`,
  rawFile: (file, digest) => `الملف الخام: ${apart(file)}، ${apart(`SHA-256 ${digest}`)}`,
  event: (reports) =>
    `مدخل في التسلسل الزمني عن قراءات مرمَّمة لنسخ منقولة آليًا: ${row(reports.map(apart))}`,
  quotation: (source, occasion, reports) =>
    `اقتباس عن ${apart(saidBy(source, occasion))}؛ قراءات مرمَّمة لنسخ منقولة آليًا: ${row(reports.map(apart))}`,
  locale: 'ar',
  accessDate: '[تاريخ اطلاعك]',
};
