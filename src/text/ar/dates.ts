import type { dates as english } from '../en/dates.ts';

const DAYS = [
  'الأول',
  'الثاني',
  'الثالث',
  'الرابع',
  'الخامس',
  'السادس',
  'السابع',
  'الثامن',
  'التاسع',
  'العاشر',
];

export const dates: typeof english = {
  about: (date) => `نحو ${date}`,
  aroundTime: 'نحو ',
  partOf: {
    early: (period) => `أوائل ${period}`,
    mid: (period) => `منتصف ${period}`,
    late: (period) => `أواخر ${period}`,
    morning: (period) => `صباح ${period}`,
    afternoon: (period) => `بعد ظهر ${period}`,
    evening: (period) => `مساء ${period}`,
    'last-hours': (period) => `الساعات الأخيرة من ${period}`,
  },
  partOfDay: {
    early: (day) => `${day}، في وقت مبكر`,
    mid: (day) => `${day}، في منتصف اليوم`,
    late: (day) => `${day}، في وقت متأخر`,
    morning: (day) => `صباح ${day}`,
    afternoon: (day) => `بعد ظهر ${day}`,
    evening: (day) => `مساء ${day}`,
    'last-hours': (day) => `الساعات الأخيرة من ${day}`,
  },
  before: 'الخلفية',
  after: 'ما تلا ذلك',
  day: (number) => `اليوم ${DAYS[number - 1] ?? number}`,
};
