import { withoutVowels } from './arabic-letters.ts';

/** Agencies as Arabic pages sign them. */
const AGENCY =
  /^(?:رويترز|وكالة \p{Script=Arabic}+(?: \p{Script=Arabic}+)?|وكالات|الوكالات|فرانس برس|أ ?\.? ?ف ?\.? ?ب|أسوشيتد برس|أ ?\.? ?ب|د ?\.? ?ب ?\.? ?أ|الأناضول|سبوتنيك|شينخوا|سانا|واس|وام|قنا|كونا|بترا|وفا|واع|بي بي سي|سي إن إن|سي ان ان)$/u;
const BEFORE_SOURCE = /^(?:المصدر|المصادر|نقلا عن|عن)\s?:?\s?/u;
/** `بيروت - رويترز`: where the agency is. */
const BETWEEN_SOURCES = / ?[+،/|–—-] ?| و(?=\p{Script=Arabic}{2})/u;
const MOST_SOURCES = 4;

/** Labels of the page, with what they label or alone. */
const LABEL =
  /^(?:المصدر|المصادر|تصوير|عدسة|الصورة|صورة أرشيفية|صورة|تاريخ النشر|تاريخ|نشر في|نشرت في|نشر|آخر تحديث|اخر تحديث|تحديث|تم التحديث|منذ|مدة القراءة|وقت القراءة|زمن القراءة|عدد المشاهدات|المشاهدات|مشاهدات|التعليقات|تعليقات|كلمات مفتاحية|الكلمات المفتاحية|كلمات دلالية|الوسوم|وسوم|تصنيف|التصنيف|القسم|الرابط المختصر|رابط مختصر|حجم الخط)(?=\s?[:|/–—-]|\s?[\d٠-٩]|$)/u;
/** One or two words that stand above a headline and are none. */
const KICKER = /^(?:عاجل|خاص|حصري|حصريا|مباشر|بالصور|بالفيديو|فيديو|صور|شاهد)[:!.]?$/u;
/** `الأحد 26 جمادى الآخرة 1440 هـ`: a line that is a date of the Islamic calendar. */
const HIJRI_DATE =
  /^(?:\p{Script=Arabic}{4,9}،? )?[\d٠-٩]{1,2} (?:محرم|صفر|ربيع (?:الأول|الآخر|الثاني)|جمادى (?:الأولى|الأول|الآخرة|الثانية)|رجب|شعبان|رمضان|شوال|ذو القعدة|ذي القعدة|ذو الحجة|ذي الحجة)،? [\d٠-٩]{4}(?: ?هـ?)?(?: .{0,40})?$/u;
const CLOCK_LINE =
  /^(?:الساعة )?[\d٠-٩]{1,2}[:.][\d٠-٩]{2}(?: ?[صم])?(?: (?:بتوقيت|صباحا|مساء).{0,30})?$/u;
const MAX_LENGTH = 100;

/** Whether a name is that of an agency as Arabic pages have it. */
export const isArabicAgency = (name: string): boolean => AGENCY.test(withoutVowels(name.trim()));

/** `رويترز`, `(وكالات)`, `المصدر: فرانس برس`, `بيروت - رويترز`: agencies, and at most a place before the first. */
function isSourceLine(plain: string): boolean {
  const parts = plain
    .replace(/^\(|\)?\.?$/g, '')
    .replace(BEFORE_SOURCE, '')
    .split(BETWEEN_SOURCES);
  const [first = '', ...others] = parts;
  const isAgencyFirst = AGENCY.test(first);
  return (
    parts.length <= MOST_SOURCES &&
    (isAgencyFirst || (others.length > 0 && /^\p{Script=Arabic}+$/u.test(first))) &&
    others.every((part) => AGENCY.test(part))
  );
}

/** Whether an Arabic line is a source, a label, a clock or a date of the page, and no headline. */
export function isArabicLabel(text: string): boolean {
  if (text.length > MAX_LENGTH) return false;
  const plain = withoutVowels(text).trim();
  return (
    isSourceLine(plain) ||
    [LABEL, KICKER, HIJRI_DATE, CLOCK_LINE].some((shape) => shape.test(plain))
  );
}
