import { constants, crc32, deflateSync } from 'node:zlib';

/** A picture of few colours: each pixel is the number of one. */
export interface IndexedPicture {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
  /** At most sixteen, each `#rrggbb`. */
  readonly colours: readonly string[];
}

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const BITS = 4;
const INDEXED = 3;
/** Each byte is what is added to the one above. */
const FILTER_UP = 2;

function chunk(kind: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(kind, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

/** Two pixels as they lie in a byte. */
const pair = (line: Uint8Array, x: number) => ((line[x] ?? 0) << BITS) | (line[x + 1] ?? 0);

/** Rows of two pixels a byte, each after the number of its filter. Most are paper, and the same as those above. */
function packRows({ width, height, pixels }: IndexedPicture): Uint8Array {
  const bytes = Math.ceil(width / 2);
  const rows = new Uint8Array((bytes + 1) * height);
  let above: Uint8Array = new Uint8Array(width);
  for (let y = 0; y < height; y++) {
    const start = y * (bytes + 1);
    rows[start] = FILTER_UP;
    const line = pixels.subarray(y * width, (y + 1) * width);
    if (Buffer.compare(line, above) !== 0) {
      for (let x = 0; x < width; x += 2) {
        if (line[x] === above[x] && line[x + 1] === above[x + 1]) continue;
        rows[start + 1 + (x >> 1)] = pair(line, x) - pair(above, x);
      }
    }
    above = line;
  }
  return rows;
}

/**
 * A picture as PNG. What is packed are runs of the same byte, which are looked for in one way alone: other ways are faster on
 * some machines and give other bytes there. Of letters on paper the file is as small.
 */
export function writePng(picture: IndexedPicture): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(picture.width, 0);
  header.writeUInt32BE(picture.height, 4);
  header[8] = BITS;
  header[9] = INDEXED;
  const palette = Buffer.from(picture.colours.map((colour) => colour.slice(1)).join(''), 'hex');
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', palette),
    chunk('IDAT', deflateSync(packRows(picture), { strategy: constants.Z_RLE })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
