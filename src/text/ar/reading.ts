import { apart } from '../apart.ts';
import type { reading as english } from '../en/reading.ts';
import { FIGURES } from '../figures.ts';
import { count, list } from './grammar.ts';
import { OF_CHANGES, REPORTS } from './nouns.ts';

const percent = new Intl.NumberFormat('ar', { ...FIGURES, style: 'percent' });

export const reading: typeof english = {
  title: 'التقارير',
  description: (number, story) =>
    `${count(number, REPORTS)} من «${apart(story)}» بعد الترميم: من كتبها، وعلى أي حال وصلت، وما الذي عُدِّل.`,
  allReports: 'كل التقارير',
  damage: {
    spun: 'أعاد برنامج صياغته',
    translated: 'ترجمه برنامج',
    reworded: 'أعاد الناسخ صياغته',
    cut: 'مختصر أو مبتور',
    copied: 'منسوخ كما هو، بقدر ما نستطيع أن نرى',
    notJudged: 'لم تُفحص صياغته',
  },
  damageReason: {
    spun: (signs) => `علامات برامج إعادة الصياغة في كل 100 كلمة: ${signs}.`,
  },
  after: (after, by) =>
    by === undefined ? `نقلًا عن ${apart(after)}` : `${apart(by)}، نقلًا عن ${apart(after)}`,
  editorsHeadline: (headline) => `${apart(headline)} [عنوان من التحرير]`,
  headlineIsEditors: 'عنوان من التحرير',
  headlineWas: 'في النسخة:',
  door: {
    written: (writer, copier) =>
      copier === undefined
        ? `كتبه ${apart(writer)}؛ ولا يُعرف من نسخه.`
        : `كتبه ${apart(writer)}، ونسخه ${apart(copier)}.`,
    reworded: (by, after) =>
      `أعاد روايته بكلمات أخرى ${by === undefined ? 'ناسخ غير معروف' : apart(by)}، نقلًا عن تقرير ${after === undefined ? 'لمصدر غير معروف' : apart(after)}.`,
    copied: (copier) => `نسخه ${apart(copier)}؛ ولا يُعرف من كتبه.`,
    nobody: 'لا يُعرف من كتبه ولا من نسخه.',
    damage: {
      spun: 'كان برنامج قد استبدل كلمات فيه بأخرى',
      translated: 'كان برنامج قد ترجمه',
      cut: 'كان قد اختُصر أو بُتر',
      copied: 'نُسخ كما هو، بقدر ما نستطيع أن نرى',
      notJudged: 'لا يمكن الحكم على مقدار ما غُيّر فيه',
    },
    damaged: (damages) => `${list(damages)}.`,
    unchanged: 'لم يُعدَّل هنا شيء.',
    changed: (changes) =>
      `رُمِّم هنا بإجراء <changes>${count(changes, OF_CHANGES)}</changes>، ولكل تعديل سببه.`,
    tidied: (changes) =>
      `لم تُغيَّر هنا أي كلمة؛ اقتصر <changes>${count(changes, OF_CHANGES)}</changes> على حذف القوائم والإعلانات أو إصلاح العلامات.`,
    doubted: (doubts) =>
      count(doubts, {
        one: 'ويبقى <doubts>مقطع واحد</doubts> موضع شك.',
        two: 'ويبقى <doubts>مقطعان</doubts> موضع شك.',
        few: 'وتبقى <doubts># مقاطع</doubts> موضع شك.',
        many: 'ويبقى <doubts># مقطعًا</doubts> موضع شك.',
        other: 'ويبقى <doubts># مقطع</doubts> موضع شك.',
      }),
    proof: 'قبل الترميم وبعده',
    before: 'المنسوخ',
    after: 'المرمَّم',
    marks: {
      was: 'المنسوخ',
      is: 'المستعاد',
      doubted: 'موضع شك',
      question: 'مختلف فيه',
      event: 'حدث',
      quote: 'اقتباس',
    },
  },
  glyphKey:
    'الصورة بجانب كل تقرير تُظهر أسطره: <b>بالأحمر</b> ما عُدِّلت كلماته، و<b>بالأصفر</b> ما هو موضع شك.',
  inDoubt: (number) =>
    count(number, {
      one: 'مقطع واحد موضع شك',
      two: 'مقطعان موضع شك',
      few: '# مقاطع موضع شك',
      many: '# مقطعًا موضع شك',
      other: '# مقطع موضع شك',
    }),
  asKnown: 'ما يرويه هذا التقرير، في تسلسل زمني',
  cite: 'توثيق',
  views: {
    name: 'قراءة النص',
    restored: 'مرمَّم',
    marked: 'مع بيان التعديلات',
    scraped: 'كما نُسخ',
  },
  changes: 'كل التعديلات',
  changesAbout: 'ما في الملف المنسوخ، وما يُقرأ هنا، والسبب.',
  moreChanges: (number, reason) =>
    `${count(number, { one: 'واحد آخر', two: 'اثنان آخران', few: '# أخرى', other: '# غيرها' })}: ${apart(reason)}`,
  seeRule: (grade) => `${grade}: انظر القاعدة`,
  linkToParagraph: (number) => `رابط الفقرة ${number}`,
  folded: (lines) =>
    count(lines, {
      one: 'سطر واحد قد لا يكون من التقرير',
      two: 'سطران قد لا يكونان من التقرير',
      few: '# أسطر قد لا تكون من التقرير',
      many: '# سطرًا قد لا تكون من التقرير',
      other: '# سطر قد لا تكون من التقرير',
    }),
  caption: 'تعليق على صورة لم تُنسخ:',
  credit: 'صورة لم تُنسخ، من',
  source: {
    name: 'من أين هذا النص',
    title: 'العنوان',
    writer: 'كتبه',
    after: 'أعيدت صياغته نقلًا عن',
    reworded: 'أعاد صياغته',
    damage: 'على أي حال وصل',
    address: 'العنوان الإلكتروني',
    retrieved: 'نُسخ في',
    archived: 'نسخة محفوظة',
    byline: 'توقيع الكاتب',
    dateline: 'مكان الخبر',
    published: 'نُشر في',
    copier: 'نسخه',
    language: 'اللغة',
    languages: (languages) => languages.join('، ثم '),
    raw: 'الملف الخام',
    unknown: 'غير معروف',
    stated: (passage) => `يقول الملف: «${apart(passage)}»`,
    inferred: (reason) => `مستنتج. ${apart(reason)}`,
    editor: (reason) => `من التحرير. ${apart(reason)}`,
    others: (passages) =>
      `ويقول في موضع آخر: ${passages.map((passage) => `«${apart(passage)}»`).join('، ')}`,
    encoding: 'الترميز',
    copies: 'نسخ من النص نفسه',
    sameWords: (share) => `تتطابق ${percent.format(share)} من كلمات أقصرهما.`,
    handwork: 'تحرير باليد',
    keep: 'أُبقي',
    cut: 'حُذف',
    join: 'جُمعت في فقرة واحدة',
    split: 'قُسّم إلى فقرات',
    roles: {
      paragraph: 'جُعل فقرة',
      heading: 'جُعل عنوانًا فرعيًا',
      caption: 'جُعل تعليق صورة',
      credit: 'جُعل نسبة صورة',
      quotation: 'جُعل اقتباسًا',
      attribution: 'جُعل مصدر اقتباس',
      note: 'جُعل ملاحظة',
    },
  },
};
