import assert from 'node:assert/strict';
import { test } from 'node:test';
import sharp from 'sharp';
import { difference } from './take-picture.ts';

/** Lines of words on a page, from some height on. */
const page = (top: number, ink = '#222') =>
  sharp(
    Buffer.from(
      `<svg xmlns="http://www.w3.org/2000/svg" width="320" height="240"><rect width="320" height="240" fill="#fff"/>${[
        0, 60, 120,
      ]
        .map((line) => `<rect x="20" y="${top + line}" width="200" height="12" fill="${ink}"/>`)
        .join('')}</svg>`,
    ),
  )
    .png()
    .toBuffer();

test('the same picture, and one whose ink is a little lighter, does not differ', async () => {
  assert.equal(await difference(await page(20), await page(20)), 0);
  assert.ok((await difference(await page(20), await page(20, '#262626'))) < 0.02);
});

test('lines that stand elsewhere differ, and so does another size', async () => {
  assert.ok((await difference(await page(20), await page(44))) > 0.1);
  const cut = await sharp(await page(20))
    .extract({ left: 0, top: 0, width: 320, height: 200 })
    .toBuffer();
  assert.equal(await difference(await page(20), cut), 1);
});
