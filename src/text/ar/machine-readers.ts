import { apart } from '../apart.ts';
import type { machineReaders as english } from '../en/machine-readers.ts';

export const machineReaders: typeof english = {
  about: [
    'التقارير مرمَّمة عن نسخ منقولة آليًا. والكلمات المستعادة، والكلمات المشكوك فيها، موسومة بذلك في البيانات.',
    'استشهد بالتقرير بعنوان الفقرة، واذكر أنها قراءة مرمَّمة لنسخة منقولة آليًا.',
  ],
  reports: 'التقارير',
  parts: 'الأقسام',
  data: 'البيانات',
  timeline: { name: 'التسلسل الزمني', about: 'الأحداث بترتيبها، مع المقاطع التي ترويها' },
  differences: { name: 'الاختلافات', about: 'حيث لا تقول التقارير الشيء نفسه' },
  quotations: { name: 'الاقتباسات', about: 'من قال ماذا، بكل الصيغ' },
  dossier: { name: 'الملف الكامل', about: 'كل شيء في صفحة واحدة' },
  annotations: 'الترميمات في صورة تعليقات Web Annotations وفق W3C',
  scrapedCopy: (file) => `نسخة منقولة آليًا، ${apart(file)}`,
  backstory: (damage) => `مرمَّم عن نسخة منقولة آليًا. ${damage}.`,
};
