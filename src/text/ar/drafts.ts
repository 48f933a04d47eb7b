import { apart } from '../apart.ts';
import type { drafts as english } from '../en/drafts.ts';
import { count } from './grammar.ts';
import { OF_REPORTS } from './nouns.ts';

export const drafts: typeof english = {
  sign: '[مسودة]',
  meaning: 'صيغ من التقارير بقاعدة آلية؛ لم يقرأه التحرير بعد',
  sentence: 'صيغ من التقارير بقاعدة آلية؛ لم يقرأه التحرير بعد.',
  how: 'الطريقة: ',
  rules: {
    'event-day': (reports, words) =>
      `بحسب اليوم المذكور في ${count(reports, OF_REPORTS)}: «${apart(words)}».`,
    'person-name': (reports, role) =>
      `بحسب الاسم الوارد في ${count(reports, OF_REPORTS)}${role === '' ? '' : `، وبحسب الكلمات المجاورة له: «${apart(role)}»`}.`,
    'place-name': (times) =>
      `بحسب الاسم، الوارد في التقارير ${count(times, { one: 'مرة واحدة', two: 'مرتين', few: '# مرات', many: '# مرة', other: '# مرة' })}.`,
    dateline: () => 'بحسب المكان المذكور في رأس تقرير.',
    'quotation-marks': () => 'بحسب علامتي التنصيص',
    'times-of-day': () => 'بحسب الساعات التي تذكرها التقارير لحدث واحد.',
    'planned-day': () => 'بحسب اليوم المقرر واليوم المروي.',
    'other-day': () => 'بحسب يومين لما روي بكلمات متشابهة.',
    numbers: () => 'بحسب أعداد لشيء واحد في جمل متشابهة.',
    outcomes: () => 'بحسب كلمات لا تصح منها إلا واحدة.',
    'one-name': () => 'بحسب رسمين لاسم واحد.',
    'near-names': () => 'بحسب اسمين يكادان يتطابقان إلى جانب المنصب نفسه؛ ولم يُجمعا.',
    ages: () => 'بحسب الأعمار التي تذكرها التقارير لشخص واحد.',
    versions: () => 'بحسب روايات قول واحد، كلمة كلمة.',
    agreement: (reports) => `بحسب روايته ليوم واحد في ${count(reports, OF_REPORTS)}.`,
  },
  withSpeaker: (made, speaker) => `${made}؛ ${speaker}.`,
  speakers: {
    name: () => 'والقائل بحسب الاسم المجاور لفعل القول',
    pronoun: (word) => `والقائل بحسب «${apart(word)}» وآخر اسم يوافقه`,
    role: (words) => `والقائل بحسب «${apart(words)}»، كما يسميه التقرير`,
    phrase: () => 'والقائل بحسب الكلمات المجاورة لفعل القول',
    before: () => 'والقائل من تكلم قبل ذلك مباشرة',
    'same-sentence': () => 'والقائل بحسب الاسم في الجملة نفسها',
    'sentence-before': () => 'والقائل بحسب الاسم في الجملة السابقة',
    'paragraph-before': () => 'والقائل من تكلم في الفقرة السابقة',
    none: () => 'والقائل غير مذكور بقربه',
  },
  scores: {
    heading: 'جودة المسودات',
    about:
      'تصوغ القواعد الأحداث والاقتباسات والأشخاص والاختلافات من كلمات التقارير نفسها. وقيست بما صنعه محرر من التقارير نفسها، في قصص غير هذه وفي قصة حُرِّرت كاملة:',
    caption: 'المسودات إلى جانب عمل المحرر: كذا من كذا',
    what: 'ما قيس',
    of: (found, all) => `${apart(found)} من ${apart(all)}`,
    columns: {
      firstSight: (stories) => `${count(stories, OF_STORIES)} عند أول قراءة`,
      learned: 'قصص مختلقة تعلمت منها القواعد',
      real: 'قصة حقيقية حُرِّرت كاملة، وتعلمت منها القواعد أيضا',
    },
    rows: {
      events: 'أحداث عُثر عليها',
      draftedEvents: 'أحداث مصوغة عند المحرر مثلها',
      quotes: 'اقتباسات عُثر عليها',
      speakers: 'قائلون صحيحون',
      people: 'أشخاص عُثر عليهم',
      differences: 'اختلافات في الأعداد والأيام والأسماء عُثر عليها',
      draftedDifferences: 'اختلافات مصوغة عند المحرر مثلها',
      wrongJoins: 'أشخاص جُمعوا خطأً',
    },
  },
  front: 'لم يقرأ التحرير هذه القصة بعد. وعنوانها وملخصها أيضًا صيغا من التقارير بقاعدة آلية.',
};
