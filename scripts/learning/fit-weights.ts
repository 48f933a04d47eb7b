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

/** All places in flat arrays: of each row those features that are not 0. */
function flatten(places: readonly TaughtPlace[]) {
  const rows = places.flatMap((place) => place.rows);
  const told = rows.map((row) => row.flatMap((value, k) => (value === 0 ? [] : [[k, value]])));
  const startOf = (sizes: readonly number[]) => {
    let sum = 0;
    return Int32Array.from([0, ...sizes.map((size) => (sum += size))]);
  };
  return {
    features: Int32Array.from(told.flat().map(([k = 0]) => k)),
    values: Float64Array.from(told.flat().map(([, value = 0]) => value)),
    rowStart: startOf(told.map(({ length }) => length)),
    placeStart: startOf(places.map((place) => place.rows.length)),
    right: Uint8Array.from(places.flatMap((place) => place.right.map(Number))),
  };
}

/** How to change the weights, of all places together. */
function slopeOf(flat: ReturnType<typeof flatten>, weights: Float64Array): Float64Array {
  const { features, values, rowStart, placeStart, right } = flat;
  const slope = new Float64Array(weights.length);
  const odds = new Float64Array(rowStart.length);
  const at = (array: Int32Array | Float64Array | Uint8Array, i: number) => array[i] ?? 0;
  for (let place = 0; place + 1 < placeStart.length; place++) {
    const [from, to] = [at(placeStart, place), at(placeStart, place + 1)];
    let top = 0;
    for (let row = from; row < to; row++) {
      let score = 0;
      for (let i = at(rowStart, row); i < at(rowStart, row + 1); i++) {
        score += at(weights, at(features, i)) * at(values, i);
      }
      odds[row] = score;
      top = Math.max(top, score);
    }
    let [all, rightOdds] = [Math.exp(-top), 0];
    for (let row = from; row < to; row++) {
      const value = Math.exp(at(odds, row) - top);
      odds[row] = value;
      all += value;
      if (right[row]) rightOdds += value;
    }
    for (let row = from; row < to; row++) {
      const by = (right[row] ? at(odds, row) / rightOdds : 0) - at(odds, row) / all;
      for (let i = at(rowStart, row); i < at(rowStart, row + 1); i++) {
        const k = at(features, i);
        slope[k] = at(slope, k) + by * at(values, i);
      }
    }
  }
  return slope;
}

/** Weights with which a choice among leaving the text and each option comes nearest to what is right (a softmax). */
export function fitWeights(places: readonly TaughtPlace[], features: number): number[] {
  const flat = flatten(places);
  const weights = new Float64Array(features);
  const mean: number[] = new Array(features).fill(0);
  const square: number[] = new Array(features).fill(0);
  for (let round = 1; round <= ROUNDS; round++) {
    const slope = slopeOf(flat, weights);
    for (let k = 0; k < features; k++) {
      const up = (slope[k] ?? 0) / places.length - PENALTY * (weights[k] ?? 0);
      mean[k] = MEAN * (mean[k] ?? 0) + (1 - MEAN) * up;
      square[k] = SQUARE * (square[k] ?? 0) + (1 - SQUARE) * up * up;
      const size = Math.sqrt((square[k] ?? 0) / (1 - SQUARE ** round)) + 1e-8;
      weights[k] = (weights[k] ?? 0) + (STEP * ((mean[k] ?? 0) / (1 - MEAN ** round))) / size;
    }
  }
  return [...weights];
}
