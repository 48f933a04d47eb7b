import type { Mask } from './mask.ts';

type Point = readonly [x: number, y: number];

/** An outline as fonts have it: lines and Bézier curves of any degree, each from where the one before it ends. */
export interface OutlinePart {
  readonly type: string;
  /** Coordinates, x and y in turn; the y axis points up. */
  readonly values: readonly number[];
}

/** A filled outline, and where its upper left corner lies from the outline's origin, in pixels. */
export interface FilledOutline {
  readonly left: number;
  readonly top: number;
  readonly mask: Mask;
}

/** Pieces of a curve: of letters as large as a title none is seen to have corners. */
const PIECES = 8;

/** The point of a curve at `t` (de Casteljau): 0 is its beginning, 1 its end. */
function pointAt(curve: readonly Point[], t: number): Point {
  let points = curve;
  while (points.length > 1) {
    points = points.slice(1).map(([x, y], index): Point => {
      const [x0, y0] = points[index] ?? [x, y];
      return [x0 + (x - x0) * t, y0 + (y - y0) * t];
    });
  }
  return points[0] ?? [0, 0];
}

/** The outline as closed rings of straight lines, in pixels; the y axis points down. */
function ringsOf(outline: readonly OutlinePart[], scale: number, shift: number): Point[][] {
  const rings: Point[][] = [];
  for (const { type, values } of outline) {
    const points = Array.from(
      { length: values.length / 2 },
      (_, at): Point => [(values[at * 2] ?? 0) * scale + shift, -(values[at * 2 + 1] ?? 0) * scale],
    );
    const ring = rings.at(-1);
    const from = ring?.at(-1);
    if (type === 'M') rings.push(points);
    else if (ring && from && points.length === 1) ring.push(...points);
    else if (ring && from && points.length > 1) {
      const curve = [from, ...points];
      for (let piece = 1; piece <= PIECES; piece++) ring.push(pointAt(curve, piece / PIECES));
    }
  }
  return rings;
}

/**
 * Adds to each pixel of a row how much more of it lies right of a line than of the pixel before it, so that the sums
 * along a row are what is covered. The line goes through one row only.
 */
function addPiece(row: Float64Array, x: number, xEnd: number, height: number): void {
  const [left, right] = x < xEnd ? [x, xEnd] : [xEnd, x];
  const first = Math.floor(left);
  const last = Math.max(first, Math.ceil(right) - 1);
  for (let at = first; at <= last; at++) {
    const from = Math.max(left, at);
    const to = Math.min(right, at + 1);
    const passed = right > left ? height * ((to - from) / (right - left)) : height;
    const covered = passed * (at + 1 - (from + to) / 2);
    row[at] = (row[at] ?? 0) + covered;
    row[at + 1] = (row[at + 1] ?? 0) + passed - covered;
  }
}

/**
 * Fills an outline: how much of each pixel lies within, by its area, so that it is the same on every machine.
 *
 * @param scale pixels in a unit of the outline
 * @param shift of the outline to the right, in pixels
 */
export function fillOutline(
  outline: readonly OutlinePart[],
  scale: number,
  shift: number,
): FilledOutline {
  const rings = ringsOf(outline, scale, shift);
  const points = rings.flat();
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const left = Math.floor(Math.min(0, ...xs));
  const top = Math.floor(Math.min(0, ...ys));
  const width = Math.ceil(Math.max(0, ...xs)) - left;
  const height = Math.ceil(Math.max(0, ...ys)) - top;
  // A line on the right edge has its share in the pixel beyond.
  const rows = Array.from({ length: height }, () => new Float64Array(width + 2));
  for (const ring of rings) {
    ring.forEach((end, index) => {
      addLine(rows, ring.at(index - 1) ?? end, end, left, top);
    });
  }
  const data = new Uint8Array(width * height);
  rows.forEach((row, y) => {
    let sum = 0;
    for (let x = 0; x < width; x++) {
      sum += row[x] ?? 0;
      data[y * width + x] = Math.round(Math.min(1, Math.abs(sum)) * 255);
    }
  });
  return { left, top, mask: { width, height, data } };
}

/** Takes a line apart into rows. Lines that go up count against those that go down. */
function addLine(
  rows: readonly Float64Array[],
  [xFrom, yFrom]: Point,
  [xTo, yTo]: Point,
  left: number,
  top: number,
): void {
  if (yFrom === yTo) return;
  const sign = yFrom < yTo ? 1 : -1;
  const [upper, lower] = sign === 1 ? [yFrom, yTo] : [yTo, yFrom];
  const xAt = (y: number) => xFrom + ((y - yFrom) / (yTo - yFrom)) * (xTo - xFrom) - left;
  for (let y = Math.floor(upper); y < lower; y++) {
    const [from, to] = [Math.max(upper, y), Math.min(lower, y + 1)];
    const row = rows[y - top];
    if (row) addPiece(row, xAt(from), xAt(to), sign * (to - from));
  }
}
