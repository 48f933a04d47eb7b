/** How far a value reaches into a range, from 0 to the width of the range. */
export const clip = (value: number, from: number, to: number): number =>
  Math.max(0, Math.min(value, to) - from);
