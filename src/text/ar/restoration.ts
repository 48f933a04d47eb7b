import { apart } from '../apart.ts';
import type { restoration as english } from '../en/restoration.ts';
import { count, either } from './grammar.ts';
import { CHANGES, OF_REPORTS, OF_RULES } from './nouns.ts';

const changes = (number: number) => count(number, CHANGES);
const rules = (number: number) => count(number, OF_RULES);
const wrongly = (number: number) =>
  count(number, {
    zero: 'ولم يُصحَّح شيء منها خطأً',
    one: 'وواحدة منها خطأً',
    two: 'واثنتان منها خطأً',
    few: 'و# منها خطأً',
    other: 'و# منها خطأً',
  });
const putRight = (number: number) =>
  count(number, {
    zero: 'لم تُصحَّح أي كلمة',
    one: 'صُحِّحت كلمة واحدة',
    two: 'صُحِّحت كلمتان',
    few: 'صُحِّحت # كلمات',
    other: 'صُحِّحت # كلمة',
  });
const damagedWords = (number: number) =>
  count(number, {
    one: 'كلمة تالفة واحدة',
    two: 'كلمتين تالفتين',
    few: '# كلمات تالفة',
    other: '# كلمة تالفة',
  });
const cleanSentences = (number: number) =>
  count(number, {
    one: 'جملة سليمة واحدة',
    two: 'جملتين سليمتين',
    few: '# جمل سليمة',
    other: '# جملة سليمة',
  });

export const restoration: typeof english = {
  title: 'الترميم',
  heading: 'الترميم بالأرقام',
  trail: 'عن الطبعة',
  description: (reports, changed, used) =>
    `ما فعله ترميم ${count(reports, OF_REPORTS)}: ${changes(changed)} بموجب ${rules(used)}، ومدى اليقين منها، وما بقي موضع شك.`,
  standfirst: (changed, used) =>
    `${changes(changed)} بموجب ${rules(used)}. كل تعديل مدرج تحت تقريره، مع ما كان مكانه ومدى اليقين منه.`,
  inShort: 'باختصار',
  ofReports: (damaged, right, wrong) =>
    `من ${damagedWords(damaged)} في هذه التقارير ${putRight(right)}، ${wrongly(wrong)}.`,
  ofOthers: (damaged, right, wrong) =>
    `من ${damagedWords(damaged)} في جمل عن موضوعات أخرى، كثير منها من برامج لم تعرفها القواعد، ${putRight(right)}، ${wrongly(wrong)}. أما الباقي فوُسم بأنه موضع شك، أو لم يُعثر عليه.`,
  ofClean: (sentences, alone, amongReworded) =>
    `في ${cleanSentences(sentences)}، لم يكن فيها ما يُصحَّح، ${count(alone, { zero: 'لم تُعدَّل كلمة', one: 'عُدِّلت كلمة واحدة', two: 'عُدِّلت كلمتان', few: 'عُدِّلت # كلمات', other: 'عُدِّلت # كلمة' })} حين تكون كل جملة وحدها، و${amongReworded === 0 ? 'لا شيء' : amongReworded} حين تلي جملة أعيدت صياغتها.`,
  tables: 'الأرقام، جدولًا جدولًا',
  byReport: 'تقريرًا تقريرًا',
  byReportTable: 'على أي حال وصل كل تقرير، ومدى اليقين من تعديلاته',
  report: 'التقرير',
  words: 'الكلمات',
  spunPer100: 'كلمات مستبدلة في كل 100',
  quotationsSpun: 'كلمات اقتباسات مستبدلة',
  capitalsSpun: 'كلمات بحروف كبيرة مستبدلة',
  fromWitness: 'من تقرير آخر',
  inDoubt: 'موضع شك',
  yes: 'نعم',
  no: 'لا',
  gold: 'بالمقارنة مع نصوص وُسمت باليد',
  goldAbout:
    'وُسمت باليد كل كلمة تالفة في هذه النصوص، مع القراءات الصحيحة لها. <b>المصحَّح</b> نسبة ما رُمِّم منها، و<b>الصواب في التعديل</b> نسبة التعديلات الصحيحة من كل التعديلات. تُقاس التقارير كلما بُني الموقع؛ وتُقاس الجمل التي عن موضوعات أخرى حين تتغير القواعد، ويتحقق اختبار من مطابقة السجل لما يُقاس.',
  goldReports: 'تقارير هذه القصة',
  goldSets: 'جمل أعيدت صياغتها عن موضوعات أخرى',
  sets: {
    'spun-1': 'البرنامج الذي أعاد صياغة التقارير، في موضوعات أخرى',
    'spun-2': 'برامج أخرى',
    'spun-3': 'كل البرامج، كُتبت بعد القواعد',
    'spun-4': 'كل البرامج، كُتبت من دون رؤية القواعد',
    'spun-5': 'كل البرامج، بكلمات أكثر',
    'spun-6': 'كل البرامج، لم تُعرف عند آخر قياس للقواعد',
    'spun-7': 'كل البرامج، في جمل كثيفة لم تتعلم منها قاعدة',
    'spun-8':
      'أربعة أنواع من البرامج، منها العبارات المحرّفة وأخطاء التصريف؛ لم تتعلم منها إلا الأوزان',
    'spun-9': 'الأنواع الأربعة نفسها في مجالات أخرى؛ لم تتعلم منها إلا الأوزان',
    'spun-10':
      'أربعة أنواع من أدوات إعادة الصياغة العامة، في جمل لم تتعلم منها قاعدة ولا قائمة ولا وزن',
    'spun-11': 'ثلاثة من هذه الأنواع في مجالات أخرى أيضًا؛ لم تُؤخذ منها إلا حدود',
    'spun-12': 'ثلاثة أنواع تأخذ من معجم للمعاني؛ لم تُؤخذ منها إلا حدود',
    unlisted: 'برامج لم تعرفها أي قائمة',
  },
  kinds: {
    article: 'مقالات كاملة',
    'all families': 'كل البرامج',
    '1a': 'يستبدل الكلمات في كل موضع',
    '1b': 'يستبدل الكلمات خارج الاقتباسات والأسماء',
    '2': 'يستبدل العبارات ويضيف كلمات صغيرة',
    '3': 'يستبدل الكلمات ويشرحها',
    politics: 'سياسة',
    trade: 'تجارة',
    business: 'أعمال',
    sport: 'رياضة',
    courts: 'محاكم',
    health: 'صحة',
    science: 'علوم',
    'tortured phrases': 'عبارات مشوّهة',
    'wrong inflections': 'أخطاء في الصرف',
    'one word for one': 'كلمة بكلمة',
    'rare words': 'كلمات نادرة',
    'wrong senses': 'كلمات بمعنى آخر',
    'free rewriter': 'يستبدل الكلمات ويلوي العبارات',
    'chunk spinner': 'يستبدل عبارات كاملة',
    'fluent rewriter': 'يعيد الصياغة بسلاسة',
    'one for one, harbour': 'كلمة بكلمة، ميناء',
    'one for one, trial': 'كلمة بكلمة، محاكمة',
    'invented one for one': 'كلمة بكلمة، مخترَع',
    'rare synonyms, council': 'كلمات نادرة، مجلس',
    'rare synonyms, match': 'كلمات نادرة، مباراة',
    'set phrases taken apart': 'عبارات ثابتة مفكَّكة',
  },
  set: 'المجموعة',
  kind: 'النوع',
  kindByKind: (set) => `${set}، نوعًا نوعًا`,
  clean: (sentences, alone, amongSpun) =>
    `ورُمِّم كذلك عدد من الجمل السليمة التي تستعمل كلمات هذه البرامج في مواضعها، وهو ${count(sentences, { other: '#' })}: ${changes(alone)} حين تكون كل جملة وحدها، و${changes(amongSpun)} حين تلي جملة أعيدت صياغتها. وكل تعديل منها خطأ.`,
  cleanAlone: 'كل جملة وحدها',
  cleanAmongSpun: 'كل جملة بعد جملة أعيدت صياغتها',
  damagedWords: 'كلمات تالفة',
  restored: 'مرمَّمة',
  flagged: 'موسومة فقط',
  missed: 'فائتة',
  wrong: 'مرمَّمة خطأً',
  rightChanged: 'كلمات صحيحة عُدِّلت',
  recall: 'المصحَّح',
  precision: 'الصواب في التعديل',
  misses: 'ما فات',
  missesOf: (set, number) =>
    `${set}: ${count(number, { one: 'قراءة واحدة خاطئة أو ناقصة', two: 'قراءتان خاطئتان أو ناقصتان', few: '# قراءات خاطئة أو ناقصة', other: '# قراءة خاطئة أو ناقصة' })}`,
  readings: either,
  extraction: {
    name: 'المقالات المستخرجة من الصفحات',
    about: (source) =>
      `صفحات محفوظة، والنص الذي ينسخه منها القارئ، بالمقارنة مع المقالات التي وسمها فيها أشخاص: ${apart(source)}. تُقارن متتاليات من أربع كلمات؛ ولكل صفحة الوزن نفسه. وتقرأ برامج استخراج أخرى الصفحات نفسها.`,
    scores: 'كم وُجد من المقال، من دون غيره',
    input: 'المُعطى',
    inputs: { 'saved-page': 'صفحة محفوظة', 'copied-text': 'نص منسوخ' },
    by: 'استخرجه',
    pages: 'الصفحات',
    factsTable: 'ما قيل عن الصفحات التي تصرّح به بنفسها',
    fact: 'المعلومة',
    facts: { title: 'العنوان', day: 'اليوم', site: 'الناشر' },
    right: 'صحيح',
    wrong: 'خاطئ',
    unknown: 'لم يُعطَ',
    said: 'يذكره النص',
    rightOfSaid: 'الصحيح منها',
    ownLines: (all, cut) =>
      `من ${count(all, { one: 'سطر واحد', two: 'سطرين', few: '# أسطر', many: '# سطرًا', other: '# سطر' })} في هذه المقالات، وقد أُعطيت من دون صفحاتها، ${count(cut, { zero: 'لم يُحذف سطر', one: 'حُذف سطر واحد', two: 'حُذف سطران', few: 'حُذفت # أسطر', many: 'حُذف # سطرًا', other: 'حُذف # سطر' })} خطأً.`,
  },
  rules: 'القواعد المستعملة',
  usedOnce: (number) =>
    count(number, {
      one: 'قاعدة واحدة عدّلت مقطعًا واحدًا',
      two: 'قاعدتان عدّلت كل منهما مقطعًا واحدًا',
      few: '# قواعد عدّلت كل منها مقطعًا واحدًا',
      other: '# قاعدة عدّلت كل منها مقطعًا واحدًا',
    }),
  ownReasons: 'لكل منها سبب خاص، مذكور مع التعديل.',
  keptExample: (example) => `أُبقي: ${apart(example)}`,
};
