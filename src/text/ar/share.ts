import { apart } from '../apart.ts';
import type { share as english } from '../en/share.ts';

export const share: typeof english = {
  linkTo: {
    report: 'رابط هذا التقرير',
    timeline: 'رابط هذا التسلسل الزمني',
    event: 'رابط هذا الحدث',
    difference: 'رابط هذا الاختلاف',
    quotation: 'رابط هذا الاقتباس',
    person: 'رابط هذه الشخصية',
    place: 'رابط هذا المكان',
    topic: 'رابط هذا الموضوع',
  },
  arrival: {
    name: 'من أين هذه الفقرة',
    restored: 'كلمات أُعيدت هنا إلى أصلها، ولكل منها سبب',
    asCopied: 'الكلمات كما نُسخت',
    fromStart: 'اقرأ من البداية',
    goOn: 'تابع القراءة من هنا',
  },
  passage: {
    title: (headline, number) => `${apart(headline)}، الفقرة ${number}`,
    goOn: 'اقرأها في موضعها',
    restored: 'كلمات مستعادة؛ والأسباب في التقرير',
  },
  wrong: {
    name: 'هل ترى خطأً هنا؟ أخبر التحرير.',
    nobody: 'لم يُذكر محرر.',
    title: (story) => `ثمة خطأ: ${apart(story)}`,
    body: (page) => `في ${page} هذا الخطأ:`,
  },
  embed: 'تضمين',
  embedPreview: 'كيف يبدو',
  theHtml: 'شيفرة HTML',
  frameTitle: (title, story) => `${apart(title)} – ${apart(story)}، للإطارات`,
  frameMore: 'المزيد، مع كل مقطع',
  frameTimelineDescription: (story) => `التسلسل الزمني لقصة «${apart(story)}».`,
};
