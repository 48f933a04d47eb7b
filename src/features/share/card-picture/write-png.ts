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

/** Rows of two pixels a byte, each after the number of its filter; a row that is the same as that above stays empty. */
function packRows({ width, height, pixels }: IndexedPicture): Uint8Array {
  const bytes = Math.ceil(width / 2);
  const rows = new Uint8Array((bytes + 1) * height);
  let above = new Uint8Array(bytes);
  for (let y = 0; y < height; y++) {
    const start = y * (bytes + 1);
    rows[start] = FILTER_UP;
    const line = pixels.subarray(y * width, (y + 1) * width);
    if (y > 0 && Buffer.compare(line, pixels.subarray((y - 1) * width, y * width)) === 0) continue;
    const packed = new Uint8Array(bytes);
    for (let x = 0; x < bytes; x++) {
      packed[x] = ((line[2 * x] ?? 0) << BITS) | (line[2 * x + 1] ?? 0);
      rows[start + 1 + x] = (packed[x] ?? 0) - (above[x] ?? 0);
    }
    above = packed;
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
