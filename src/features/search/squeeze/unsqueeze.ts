import { Predictor } from './predictor.ts';

/** Bytes of the head: the length of what was squeezed. */
export const HEAD = 4;

/** The place between two ends that parts a 1 from a 0. */
export function middle(low: number, high: number, probability: number): number {
  const range = high - low;
  return low + Math.floor(range / 4096) * probability + (((range % 4096) * probability) >>> 12);
}

/** Reads what `squeeze` wrote. */
export function unsqueeze(squeezed: Uint8Array): Uint8Array<ArrayBuffer> {
  const { buffer, byteOffset } = squeezed;
  const length = new DataView(buffer, byteOffset).getUint32(0);
  let at = HEAD;
  let low = 0;
  let high = 0xffffffff;
  let code = 0;
  const next = () => {
    code = ((code << 8) | (squeezed[at++] ?? 0)) >>> 0;
  };
  for (let i = 0; i < 4; i++) next();
  const predictor = new Predictor(length);
  for (let bits = length * 8; bits > 0; bits--) {
    const split = middle(low, high, predictor.probability);
    const bit = code <= split ? 1 : 0;
    if (bit === 1) high = split;
    else low = split + 1;
    predictor.update(bit);
    while (((low ^ high) & 0xff000000) === 0) {
      low = (low << 8) >>> 0;
      high = ((high << 8) | 255) >>> 0;
      next();
    }
  }
  return predictor.read;
}
