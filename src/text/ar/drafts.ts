import type { drafts as english } from '../en/drafts.ts';

export const drafts: typeof english = {
  sign: '[مسودة]',
  meaning: 'صيغ من التقارير بقاعدة آلية؛ لم يقرأه التحرير بعد',
  sentence: 'صيغ من التقارير بقاعدة آلية؛ لم يقرأه التحرير بعد.',
  how: 'الطريقة: ',
  front: 'لم يقرأ التحرير هذه القصة بعد. وعنوانها وملخصها أيضًا صيغا من التقارير بقاعدة آلية.',
};
