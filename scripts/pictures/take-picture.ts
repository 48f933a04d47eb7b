import type { Browser } from '@playwright/test';
import sharp from 'sharp';
import type { Picture, PicturedView } from './pictures.ts';

const COLOURS = 32;
/** Between views that stand side by side. */
const GAP = 16;

/** Where the pages are: the built site, and the desk. */
export type PictureAddresses = Readonly<Record<PicturedView['on'], string>>;

async function shoot(
  browser: Browser,
  { width, height }: Picture,
  view: PicturedView,
  at: PictureAddresses,
) {
  const context = await browser.newContext({
    viewport: { width, height },
    locale: 'en-GB',
    timezoneId: 'UTC',
    colorScheme: 'light',
    reducedMotion: 'reduce',
    // What a page says of its styles holds for the fonts as they are; below they are asked for otherwise.
    bypassCSP: true,
    // It would serve the page as it was before the fonts below were asked for.
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  // A font that comes late serves the next page only; here it is waited for.
  await page.route(
    (url) => url.pathname.endsWith('/'),
    async (route) => {
      const response = await route.fetch();
      const body = await response.text();
      await route.fulfill({
        response,
        body: body.replaceAll('font-display:optional', 'font-display:block'),
      });
    },
  );
  await page.goto(new URL(view.path, at[view.on]).href);
  await view.prepare?.(page);
  await page.evaluate(() => document.fonts.ready);
  const png = await page.screenshot({ animations: 'disabled' });
  await context.close();
  return png;
}

/** Takes a picture, PNG. */
export async function takePicture(
  browser: Browser,
  picture: Picture,
  at: PictureAddresses,
): Promise<Buffer> {
  const shots: Buffer[] = [];
  for (const view of picture.views) shots.push(await shoot(browser, picture, view, at));
  const joined =
    shots.length === 1
      ? sharp(shots[0])
      : sharp(shots, { join: { across: shots.length, shim: GAP, background: '#fff' } });
  return joined.png({ palette: true, colours: COLOURS, dither: 0, effort: 10 }).toBuffer();
}

/** Of how many pixels each side a tile is, and how much lighter or darker one must be to look otherwise. */
const TILE = 16;
const VISIBLE = 6;

/** The mean lightness of each tile. */
async function tilesOf(png: Buffer): Promise<Buffer> {
  const { width = 1, height = 1 } = await sharp(png).metadata();
  const tiles = {
    width: Math.ceil(width / TILE),
    height: Math.ceil(height / TILE),
    fit: 'fill' as const,
  };
  return sharp(png).removeAlpha().greyscale().resize(tiles).raw().toBuffer();
}

/**
 * Which share of two pictures looks otherwise: edges of letters that another machine draws otherwise do not count, a line of
 * text elsewhere does. 1 where they are not of one size.
 */
export async function difference(a: Buffer, b: Buffer): Promise<number> {
  const [one, other] = [await tilesOf(a), await tilesOf(b)];
  if (one.length !== other.length) return 1;
  const differing = one.filter((value, i) => Math.abs(value - (other[i] ?? 0)) > VISIBLE);
  return differing.length / one.length;
}
