import type { dates as english } from '../en/dates.ts';

export const dates: typeof english = {
  about: (date) => `vers ${date}`,
  aroundTime: 'vers ',
  partOf: {
    early: (period) => `début ${period}`,
    mid: (period) => `mi-${period}`,
    late: (period) => `fin ${period}`,
    morning: (period) => `${period}, matin`,
    afternoon: (period) => `${period}, après-midi`,
    evening: (period) => `${period}, soir`,
    'last-hours': (period) => `dernières heures : ${period}`,
  },
  partOfDay: {
    early: (day) => `${day}, au début`,
    mid: (day) => `${day}, au milieu`,
    late: (day) => `${day}, vers la fin`,
    morning: (day) => `${day}, matin`,
    afternoon: (day) => `${day}, après-midi`,
    evening: (day) => `${day}, soir`,
    'last-hours': (day) => `dernières heures du ${day}`,
  },
  before: 'Avant',
  after: 'La suite',
  day: (number) => `Jour ${number}`,
};
