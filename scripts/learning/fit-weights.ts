/** One place: the features of each option, and which of them are right; none, where to leave the text is. */
export interface TaughtPlace {
  readonly rows: readonly (readonly number[])[];
  readonly right: readonly boolean[];
}

const ROUNDS = 400;
const STEP = 0.05;
/** Keeps weights small that hardly any example speaks for. */
const PENALTY = 1e-4;
/** Adam's decay of the mean and of the mean square of slopes. */
const [MEAN, SQUARE] = [0.9, 0.999];

const dot = (a: readonly number[], b: readonly number[]) =>
  a.reduce((sum, value, i) => sum + value * (b[i] ?? 0), 0);

/** Adds what one place says of how to change the weights. */
function addSlope({ rows, right }: TaughtPlace, weights: readonly number[], slope: number[]): void {
  const scores = rows.map((row) => dot(row, weights));
  const top = Math.max(0, ...scores);
  const odds = scores.map((score) => Math.exp(score - top));
  const all = Math.exp(-top) + odds.reduce((sum, value) => sum + value, 0);
  const rightOdds = odds.reduce((sum, value, i) => sum + (right[i] ? value : 0), 0);
  rows.forEach((row, i) => {
    const wanted = right[i] ? (odds[i] ?? 0) / rightOdds : 0;
    const by = wanted - (odds[i] ?? 0) / all;
    row.forEach((value, k) => {
      slope[k] = (slope[k] ?? 0) + by * value;
    });
  });
}

/** Weights with which a choice among leaving the text and each option comes nearest to what is right (a softmax). */
export function fitWeights(places: readonly TaughtPlace[], features: number): number[] {
  const weights: number[] = new Array(features).fill(0);
  const mean: number[] = new Array(features).fill(0);
  const square: number[] = new Array(features).fill(0);
  for (let round = 1; round <= ROUNDS; round++) {
    const slope: number[] = new Array(features).fill(0);
    for (const place of places) addSlope(place, weights, slope);
    for (let k = 0; k < features; k++) {
      const up = (slope[k] ?? 0) / places.length - PENALTY * (weights[k] ?? 0);
      mean[k] = MEAN * (mean[k] ?? 0) + (1 - MEAN) * up;
      square[k] = SQUARE * (square[k] ?? 0) + (1 - SQUARE) * up * up;
      const size = Math.sqrt((square[k] ?? 0) / (1 - SQUARE ** round)) + 1e-8;
      weights[k] = (weights[k] ?? 0) + (STEP * ((mean[k] ?? 0) / (1 - MEAN ** round))) / size;
    }
  }
  return weights;
}
