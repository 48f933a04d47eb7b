/*
 * Whole numbers only: what one engine writes, another one has to read, and powers of e are not the same in all of them.
 * Probabilities have 12 bits; a "stretch" of 256 is one unit of ln(p / (1 - p)).
 */
const LIMIT = 2047;
/** 4096 / (1 + e^-x) for x from -8 to 8 by halves. */
const CURVE = [
  1, 2, 3, 6, 10, 16, 27, 45, 73, 120, 194, 310, 488, 747, 1101, 1546, 2047, 2549, 2994, 3348, 3607,
  3785, 3901, 3975, 4024, 4050, 4068, 4079, 4085, 4089, 4092, 4093, 4094,
];

/** The probability of a stretch. */
export function squash(stretch: number): number {
  if (stretch > LIMIT) return 4095;
  if (stretch < -LIMIT) return 1;
  const place = (stretch >> 7) + 16;
  const part = stretch & 127;
  return ((CURVE[place] ?? 0) * (128 - part) + (CURVE[place + 1] ?? 4095) * part + 64) >> 7;
}

/** The stretch of each probability. */
export const stretchOf: Int16Array = (() => {
  const table = new Int16Array(4096);
  let next = 0;
  for (let stretch = -LIMIT; stretch <= LIMIT; stretch++) {
    for (const p = squash(stretch); next <= p; next++) table[next] = stretch;
  }
  table.fill(LIMIT, next);
  return table;
})();
