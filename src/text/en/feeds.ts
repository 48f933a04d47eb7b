/** Feeds and the calendar. */
export const feeds = {
  reports: (story: string) => `${story}: reports`,
  timeline: (story: string) => `${story}: timeline`,
  copyright: 'Each report belongs to whoever wrote it',
  restored: (damage: string) => `Restored from a scraped copy: ${damage}.`,
  datedTitle: (date: string, title: string) => `${date}: ${title}`,
  around: 'The reports say “around”.',
  noCloserDate: (date: string) => `The reports give no closer date than: ${date}.`,
  dateInferred: (reason: string) => `The date is inferred. ${reason}`,
};
