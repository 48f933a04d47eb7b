/** More of a report's name does not fit beside its thread. */
const LONGEST = 17;

/** `shortLabel('The Morning Gazette of Harbour')` => `The Morning Gaze…` */
export const shortLabel = (label: string): string =>
  label.length > LONGEST ? `${label.slice(0, LONGEST - 1).trimEnd()}…` : label;
