import assert from 'node:assert/strict';
import { test } from 'node:test';
import sharp from 'sharp';
import fc from '#fast-check';
import { writePng } from './write-png.ts';

const colours = ['#fcfaf6', '#1f1915', '#9c2620'];

test('a picture is read back as it was', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 1, max: 9 }),
      fc.array(fc.nat(2), { minLength: 9, maxLength: 60 }),
      async (width, all) => {
        const height = Math.floor(all.length / width);
        const pixels = Uint8Array.from(all.slice(0, width * height));
        const png = writePng({ width, height, pixels, colours });
        const { data, info } = await sharp(png).raw().toBuffer({ resolveWithObject: true });
        assert.deepEqual([info.width, info.height], [width, height]);
        const shown = Array.from(
          pixels,
          (_, at) =>
            `#${data.subarray(at * info.channels, at * info.channels + 3).toString('hex')}`,
        );
        assert.deepEqual(
          shown,
          Array.from(pixels, (pixel) => colours[pixel]),
        );
      },
    ),
    { numRuns: 30 },
  );
});
