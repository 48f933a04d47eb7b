import { apart } from '../apart.ts';
import type { lost as english } from '../en/lost.ts';

export const lost: typeof english = {
  title: 'الصفحة غير موجودة',
  heading: 'لا توجد صفحة كهذه',
  description: (story) => `لا توجد صفحة كهذه في «${apart(story)}».`,
  mistyped: 'ربما كُتب العنوان خطأً. وما نُشر هنا لا يُسحب أبدًا.',
  instead:
    'لعلك تبحث عن <timeline>التسلسل الزمني</timeline>، أو <search>البحث</search>، أو أحد التقارير:',
  movedTo: (address) => `انتقلت إلى ${apart(address)}`,
  movedHeading: 'انتقلت هذه الصفحة',
  movedDescription: 'انتقلت هذه الصفحة.',
};
