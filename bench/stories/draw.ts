/** Draws from lists, the same on every run. */
export interface Draw {
  /** A whole number from 0 below `sides`. */
  readonly below: (sides: number) => number;
  readonly one: <Item>(list: readonly Item[]) => Item;
  /** True in so many of a hundred draws. */
  readonly percent: (chance: number) => boolean;
}

/** @param seed another one gives other draws */
export function createDraw(seed: number): Draw {
  let state = (seed % 2147483646) + 1;
  const below = (sides: number) => {
    state = (state * 48271) % 2147483647;
    return state % sides;
  };
  return {
    below,
    one: (list) => {
      const item = list[below(list.length)];
      if (item === undefined) throw new Error('A list to draw from is empty.');
      return item;
    },
    percent: (chance) => below(100) < chance,
  };
}
