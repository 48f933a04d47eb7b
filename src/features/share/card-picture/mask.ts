/** How far each pixel of a rectangle is covered: 0 is not at all, 255 is whole; row by row. */
export interface Mask {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

/** A mask that nothing is drawn on yet. */
export const clearMask = (width: number, height: number): Mask => ({
  width,
  height,
  data: new Uint8Array(width * height),
});

/** Lays a mask over another; what lies outside of it is lost. Of two that meet the darker one is seen. */
export function layOver(under: Mask, over: Mask, left: number, top: number): void {
  const first = Math.max(0, -left);
  const end = Math.min(over.width, under.width - left);
  const lastRow = Math.min(over.height, under.height - top);
  for (let row = Math.max(0, -top); row < lastRow; row++) {
    const from = row * over.width;
    const to = (row + top) * under.width + left;
    for (let x = first; x < end; x++) {
      const value = over.data[from + x] ?? 0;
      if (value > (under.data[to + x] ?? 0)) under.data[to + x] = value;
    }
  }
}
