import { apart } from '../apart.ts';
import type { decoder as english } from '../en/decoder.ts';
import { count } from './grammar.ts';
import { CHANGES, WORDS } from './nouns.ts';

export const decoder: typeof english = {
  loading: 'يجري جلب ما يقرأ نصك …',
  ready: 'جاهز: كل شيء هنا.',
  reading: 'تجري القراءة …',
  done: (words, changes, doubts) =>
    `رُمِّم النص: ${count(words, WORDS)}، و${count(changes, CHANGES)}، و${count(doubts, {
      zero: 'لا مقاطع موضع شك',
      one: 'مقطع واحد موضع شك',
      two: 'مقطعان موضع شك',
      few: '# مقاطع موضع شك',
      many: '# مقطعًا موضع شك',
      other: '# مقطع موضع شك',
    })}.`,
  nothing: 'لا نص بعد: الصق نصًا، أو اختر ملفًا.',
  notLoaded: 'تعذّر جلب ما يقرأ نصك. تحقق من إمكان الوصول إلى الموقع، وحاول مجددًا.',
  refused: (status) => `تعذّر جلب القوائم (${status}).`,
  unreadable: (name) => `تعذرت قراءة ${name}. اختر ملفا، لا مجلدا، ما زال في مكانه.`,
  unread: {
    tooLarge: (name, most) =>
      `الملف ${apart(name)} أكبر من أن يكون مقالًا: أقصى حد ${most} ميغابايت.`,
    tooLong: (name, most) =>
      `نص الملف ${apart(name)} أطول من نص مقال، وأقصى عدد الحروف ${count(most, { other: '#' })}. احفظ المقال وحده.`,
    tooManyLines: (name, most) =>
      `أسطر الملف ${apart(name)} أكثر من أسطر مقال، وأقصى عدد الأسطر ${count(most, { other: '#' })}. احفظ المقال وحده.`,
    tooManyTags: (name, most) =>
      `الملف ${apart(name)} أكبر من صفحة مقال، وأقصى عدد الوسوم ${count(most, { other: '#' })}. احفظ المقال وحده.`,
    tooManyReferences: (name, most) =>
      `الملف ${apart(name)} أكبر من صفحة مقال، وأقصى عدد مراجع الحروف ${count(most, { other: '#' })}. احفظ المقال وحده.`,
    notText: (name) =>
      `الملف ${apart(name)} ليس نصًا، أو إن ترميزه غير معروف. احفظه بترميز UTF-8، وحاول مجددًا.`,
    emptyPage: (name) => `لا يُظهر الملف ${apart(name)} نصًا. انسخ النص من متصفحك، والصقه هنا.`,
    emptyMail: (name) => `ليس في الملف ${apart(name)} صفحة ولا نص. احفظ الصفحة من جديد بصيغة HTML.`,
  },
  failed: (what) => `تعذّر ترميم النص (${apart(what)}).`,
  oneFile: 'ملف واحد في كل مرة: أُخذ الأول.',
  pasted: 'pasted.txt',
  theText: 'النص المرمَّم',
  theJson: 'JSON',
  pageTitle: (name) => `${apart(name)}، مرمَّمًا`,
  madeBy: 'رمّمه Palimpsest من ملف واحد، من غير تقارير أخرى إلى جانبه.',
};
