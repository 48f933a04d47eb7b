/** The hours of the story to scale. */
export const schedule = {
  title: (days: number): string => (days === 1 ? 'The day to scale' : 'The days to scale'),
  /** @param clock the place on whose clock the hours are */
  hours: (clock: string) => `Hours of ${clock}.`,
  fades: 'A bar fades where the reports differ, or give an hour or a length only roughly.',
  within:
    'A pale band is the part of the day that the reports name where none gives the hour; where in it the bar belongs is not known.',
  /** @param part one of `parts` */
  partWithoutHour: (part: string) => `${part}, no hour given`,
  /** An hour that no report gives of the event itself. @param time as `around 15:30` */
  inferred: (time: string) => `${time}, inferred`,
  parts: {
    early: 'early in the day',
    mid: 'in the middle of the day',
    late: 'late in the day',
    morning: 'in the morning',
    afternoon: 'in the afternoon',
    evening: 'in the evening',
    'last-hours': 'in the last hours of the day',
  },
  moreDays: 'The other days',
};
