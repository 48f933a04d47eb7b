import { apart } from '../apart.ts';
import type { data as english } from '../en/data.ts';

export const data: typeof english = {
  title: 'البيانات',
  heading: 'خذها معك',
  description: (story) =>
    `«${apart(story)}» بيانات مفتوحة وخلاصات وتقويمًا وكتابًا: JSON مع JSON Schema، وWeb Annotations، وAtom، وiCalendar، وEPUB.`,
  standfirst: 'كل ما تعرضه هذه الصفحات، في ملفات لبرامج أخرى.',
  open: 'بيانات مفتوحة',
  version: (version) =>
    `JSON، الإصدار ${version}. يتغير الرقم الأول من الإصدار حين يتعذر على برنامج يقرأ الملفات أن يقرأها بعد ذلك. لكل مدخل عنوانه، ولكل مقطع عنوان الفقرة التي ورد فيها.`,
  schema: 'المخطط',
  asPages: 'في صفحات: ',
  draft: 'مدخل صاغته قاعدة من كلمات التقارير، ولم يقرأه التحرير بعد',
  files: {
    articles: 'التقارير فقرةً فقرة، مرمَّمةً وكما نُسخت',
    timeline: 'الأحداث، مع المقاطع التي ترويها',
    differences: 'النقاط التي تختلف فيها التقارير',
    quotes: 'الاقتباسات بكل صيغها',
    people: 'الشخصيات، والأسماء التي تطلقها التقارير عليها',
  },
  annotations:
    '<file>annotations.json</file>: كل ترميم في صورة تعليق Web Annotation وفق W3C، مع الكلمات المستعادة وما كان مكانها والسبب.',
  feeds: 'الخلاصات والتقويم',
  reports: 'التقارير',
  timeline: 'التسلسل الزمني',
  calendar: '<file>التسلسل الزمني في تقويم</file> (iCalendar)، وكل مدخل بدقة التقارير نفسها',
  elsewhere: 'للقراءة في مكان آخر',
  offline: '<page>هذه الصفحات محفوظةً على جهازك</page> للقراءة والبحث بلا اتصال',
  dossier: '<page>الملف الكامل</page>: كل شيء في صفحة واحدة معدّة للطباعة',
  book: '<file>الملف الكامل كتابًا</file> (EPUB)',
  llms: '<file>llms.txt</file>: دليل للقرّاء الآليين',
  ofStory: (story) => `${apart(story)}: بيانات مفتوحة`,
  restorations: (story) => `${apart(story)}: الترميمات`,
};
