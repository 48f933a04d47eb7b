const DAYS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** Dates in words, and the parts of a timeline. What `Intl` formats it formats in the language of the interface. */
export const dates = {
  about: (date: string) => `about ${date}`,
  /** Stands before a clock time. */
  aroundTime: 'around ',
  /** A part of a longer stretch: "late May 2023". */
  partOf: {
    early: (period: string) => `early ${period}`,
    mid: (period: string) => `mid-${period}`,
    late: (period: string) => `late ${period}`,
    morning: (period: string) => `${period}, morning`,
    afternoon: (period: string) => `${period}, afternoon`,
    evening: (period: string) => `${period}, evening`,
    'last-hours': (period: string) => `last hours of ${period}`,
  },
  /** A part of a day: "2 May 2021, late". */
  partOfDay: {
    early: (day: string) => `${day}, early`,
    mid: (day: string) => `${day}, mid`,
    late: (day: string) => `${day}, late`,
    morning: (day: string) => `${day}, morning`,
    afternoon: (day: string) => `${day}, afternoon`,
    evening: (day: string) => `${day}, evening`,
    'last-hours': (day: string) => `last hours of ${day}`,
  },
  before: 'Background',
  after: 'What follows',
  /** @param number the day of the story, counted from 1 */
  day: (number: number) => `Day ${DAYS[number - 1] ?? number}`,
};
