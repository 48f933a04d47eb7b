import { apart } from '../apart.ts';
import type { schedule as english } from '../en/schedule.ts';

export const schedule: typeof english = {
  title: (days) => (days === 1 ? 'اليوم بمقياس ساعاته' : 'الأيام بمقياس ساعاتها'),
  hours: (clock) => `الساعات بتوقيت ${apart(clock)}.`,
  fades: 'يبهت الشريط حيث تختلف التقارير، أو لا تعطي ساعةً أو مدةً إلا على وجه التقريب.',
  within:
    'الشريط الباهت العريض هو الجزء من اليوم الذي تذكره التقارير من غير أن يعطي أيٌّ منها الساعة؛ ولا يُعرف موضع الشريط داخله.',
  partWithoutHour: (part) => `${part}، بلا ساعة محددة`,
  inferred: (time) => `${time}، استنتاجًا`,
  parts: {
    early: 'في وقت مبكر من اليوم',
    mid: 'في منتصف اليوم',
    late: 'في وقت متأخر من اليوم',
    morning: 'في الصباح',
    afternoon: 'بعد الظهر',
    evening: 'في المساء',
    'last-hours': 'في الساعات الأخيرة من اليوم',
  },
  moreDays: 'الأيام الأخرى',
};
