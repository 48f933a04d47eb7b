import type { Page } from '@playwright/test';
import sharp, { type Sharp } from 'sharp';

/** Enough to see what is where, and small enough to keep; what letters look like in detail is the browser’s affair. */
const SCALE = 0.5;
const COLOURS = 16;
const HIGHEST = 2400;

/** The page without what differs between moments: a blinking caret, and whether a font came in time. */
async function settle(page: Page): Promise<void> {
  await page.addStyleTag({
    content: '* { caret-color: transparent !important }',
  });
  await page.evaluate(() => document.fonts.ready);
}

async function half(page: Page, width: number): Promise<Sharp> {
  const full = await page.screenshot({ fullPage: true, animations: 'disabled' });
  const { height = 1 } = await sharp(full).metadata();
  return sharp(full)
    .extract({ left: 0, top: 0, width, height: Math.min(height, HIGHEST) })
    .resize(Math.round(width * SCALE));
}

/**
 * Takes a picture of the page as it stands, light and dark side by side.
 *
 * @param width of the window, in CSS pixels
 * @returns a PNG of half the size
 */
export async function takePicture(page: Page, width: number): Promise<Buffer> {
  await settle(page);
  const halves: Buffer[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    halves.push(await (await half(page, width)).png().toBuffer());
  }
  return sharp(halves, { join: { across: halves.length } })
    .png({ palette: true, colours: COLOURS, dither: 0, effort: 10 })
    .toBuffer();
}
