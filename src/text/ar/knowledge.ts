import type { knowledge as english } from '../en/knowledge.ts';

export const knowledge: typeof english = {
  whenWritten: 'وقت كتابة هذا التقرير: ',
  names: {
    announced: 'معلَن ولم يقع بعد',
    expected: 'متوقَّع',
    happening: 'جارٍ',
    past: 'قد مضى',
  },
};
