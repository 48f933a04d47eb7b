import { Predictor } from './predictor.ts';
import { HEAD, middle } from './unsqueeze.ts';

/** Makes bytes few, by arithmetic coding; slow, about a microsecond a bit. `unsqueeze` gives them back. */
export function squeeze(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const out = new Uint8Array(HEAD + bytes.length * 2 + 8);
  new DataView(out.buffer).setUint32(0, bytes.length);
  let at = HEAD;
  let low = 0;
  let high = 0xffffffff;
  const predictor = new Predictor(bytes.length);
  for (const byte of bytes) {
    for (let shift = 7; shift >= 0; shift--) {
      const bit = (byte >> shift) & 1;
      const split = middle(low, high, predictor.probability);
      if (bit === 1) high = split;
      else low = split + 1;
      predictor.update(bit);
      while (((low ^ high) & 0xff000000) === 0) {
        out[at++] = high >>> 24;
        low = (low << 8) >>> 0;
        high = ((high << 8) | 255) >>> 0;
      }
    }
  }
  for (let shift = 24; shift >= 0; shift -= 8) out[at++] = high >>> shift;
  return out.slice(0, at);
}
