/** The reader's own time beside the clocks of an event. Said in the browser. */
export const readerClock = {
  /** Follows the time. */
  yourTime: ' your time',
};
