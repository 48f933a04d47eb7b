/** More of a report’s name does not fit between its number and its thread. */
const LONGEST = 15;

/** `shortLabel('The Morning Gazette of Harbour')` => `The Morning Ga…` */
export const shortLabel = (label: string): string =>
  label.length > LONGEST ? `${label.slice(0, LONGEST - 1).trimEnd()}…` : label;
