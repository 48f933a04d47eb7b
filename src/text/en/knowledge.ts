/** How a report knew of an event. Said in pages and in the browser. */
export const knowledge = {
  /** Goes before how it knew, which is bold. */
  whenWritten: 'When this report was written: ',
  names: {
    announced: 'announced, yet to come',
    expected: 'expected',
    happening: 'under way',
    past: 'past',
  },
};
