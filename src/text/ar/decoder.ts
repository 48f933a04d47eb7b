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
  tooLarge: 'الملف أكبر من أن يكون مقالًا: أقصى حد 16 ميغابايت.',
  notLoaded: 'تعذّر جلب ما يقرأ نصك. تحقق من إمكان الوصول إلى الموقع، وحاول مجددًا.',
  refused: (status) => `تعذّر جلب القوائم (${status}).`,
  unreadable: (name) => `تعذرت قراءة ${name}. اختر ملفا، لا مجلدا، ما زال في مكانه.`,
  oneFile: 'ملف واحد في كل مرة: أُخذ الأول.',
  pasted: 'pasted.txt',
  theText: 'النص المرمَّم',
  theJson: 'JSON',
  pageTitle: (name) => `${apart(name)}، مرمَّمًا`,
  madeBy: 'رمّمه Palimpsest من ملف واحد، من غير تقارير أخرى إلى جانبه.',
};
