/** Words that stand in styles: said of signs to those who hear them, and one that keeps the place of a button. */
export const spoken = {
  event: 'Event:',
  difference: 'Difference:',
  quotation: 'Quotation:',
  scraped: 'scraped:',
  restored: 'restored:',
  became: 'became',
  note: 'note',
  copy: 'Copy',
};
