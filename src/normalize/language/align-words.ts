import { diffArrays } from 'diff';

/** A stretch of two word lists: the same in both, or changed. Ends are exclusive. */
export interface AlignedStretch {
  readonly same: boolean;
  readonly leftStart: number;
  readonly leftEnd: number;
  readonly rightStart: number;
  readonly rightEnd: number;
}

/** Aligns two lists of words; stretches come in order and cover both lists. */
export function alignWords(left: readonly string[], right: readonly string[]): AlignedStretch[] {
  const stretches: AlignedStretch[] = [];
  let l = 0;
  let r = 0;
  for (const part of diffArrays([...left], [...right])) {
    const size = part.value.length;
    const last = stretches.at(-1);
    const onLeft = part.added ? 0 : size;
    const onRight = part.removed ? 0 : size;
    const same = !part.added && !part.removed;
    if (last && !last.same && !same) {
      stretches[stretches.length - 1] = { ...last, leftEnd: l + onLeft, rightEnd: r + onRight };
    } else {
      stretches.push({
        same,
        leftStart: l,
        leftEnd: l + onLeft,
        rightStart: r,
        rightEnd: r + onRight,
      });
    }
    l += onLeft;
    r += onRight;
  }
  return stretches;
}
