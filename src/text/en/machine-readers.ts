/** What machine readers are told: `llms.txt`, and schema.org's facts that are sentences. */
export const machineReaders = {
  about: [
    'The reports are restored from scraped copies. Restored words, and words that are doubtful, are marked as such in the data.',
    'Quote a report by the address of its paragraph, and say that it is a restored reading of a scraped copy.',
  ],
  reports: 'Reports',
  parts: 'Parts',
  data: 'Data',
  timeline: { name: 'Timeline', about: 'events in order, with the passages that tell them' },
  differences: { name: 'Differences', about: 'where the reports do not say the same' },
  quotations: { name: 'Quotations', about: 'who said what, in all versions' },
  dossier: { name: 'Dossier', about: 'everything on one page' },
  annotations: 'the restorations as W3C Web Annotations',
  scrapedCopy: (file: string) => `Scraped copy, ${file}`,
  backstory: (damage: string) => `Restored from a scraped copy. ${damage}.`,
};
