import type { Forms } from '../grammar.ts';

/** The forms of a noun: alone (`none`, `two`) and with a number before it, which asks for a plural up to ten. */
const noun = (
  none: string,
  one: string,
  two: string,
  few: string,
  many: string,
  other: string,
): Forms => ({
  zero: none,
  one,
  two,
  few: `# ${few}`,
  many: `# ${many}`,
  other: `# ${other}`,
});

/** After a preposition or a noun that it belongs to: the dual has another ending there. */
const oblique = (forms: Forms, two: string): Forms => ({ ...forms, zero: forms.other, two });

export const REPORTS = noun('لا تقارير', 'تقرير واحد', 'تقريران', 'تقارير', 'تقريرًا', 'تقرير');
export const OF_REPORTS = oblique(REPORTS, 'تقريرين');
export const EVENTS = noun('لا أحداث', 'حدث واحد', 'حدثان', 'أحداث', 'حدثًا', 'حدث');
export const OF_EVENTS = oblique(EVENTS, 'حدثين');
export const CHANGES = noun('لا تعديلات', 'تعديل واحد', 'تعديلان', 'تعديلات', 'تعديلًا', 'تعديل');
export const OF_CHANGES = oblique(CHANGES, 'تعديلين');
export const PASSAGES = noun('لا مقاطع', 'مقطع واحد', 'مقطعان', 'مقاطع', 'مقطعًا', 'مقطع');
export const DIFFERENCES = noun(
  'لا اختلافات',
  'اختلاف واحد',
  'اختلافان',
  'اختلافات',
  'اختلافًا',
  'اختلاف',
);
export const QUOTATIONS = noun(
  'لا اقتباسات',
  'اقتباس واحد',
  'اقتباسان',
  'اقتباسات',
  'اقتباسًا',
  'اقتباس',
);
export const PEOPLE = noun('لا شخصيات', 'شخصية واحدة', 'شخصيتان', 'شخصيات', 'شخصية', 'شخصية');
export const PLACES = noun('لا أماكن', 'مكان واحد', 'مكانان', 'أماكن', 'مكانًا', 'مكان');
export const TOPICS = noun('لا موضوعات', 'موضوع واحد', 'موضوعان', 'موضوعات', 'موضوعًا', 'موضوع');
export const OF_RULES = oblique(
  noun('لا قواعد', 'قاعدة واحدة', 'قاعدتان', 'قواعد', 'قاعدة', 'قاعدة'),
  'قاعدتين',
);
export const WORDS = noun('لا كلمات', 'كلمة واحدة', 'كلمتان', 'كلمات', 'كلمة', 'كلمة');
