import { expect, type Page, test } from '@playwright/test';
import { colourViolations, injectAxe, LIGHT_AND_DARK, violations } from '../browser/axe.ts';
import { overlappingLabels } from '../browser/overlapping-labels.ts';
import { pageKinds } from '../browser/page-kinds.ts';
import { type ServedSite, served } from '../browser/served.ts';
import { stickingOut } from '../browser/sticking-out.ts';
import { builtShapes } from './built-shapes.ts';
import { SHAPES } from './shapes.ts';

test.describe.configure({ timeout: 600_000 });
// The checks put scripts into pages, which the pages' own policy forbids.
test.use({ bypassCSP: true });

const WIDTHS = [320, 390, 768, 1280];

/** What is folded is looked at, too. */
const unfold = (page: Page) =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });

for (const name of SHAPES.keys()) {
  test.describe(name, () => {
    let site: ServedSite;
    let dist = '';

    test.beforeAll(async () => {
      dist = (await builtShapes()).get(name) ?? '';
      site = await served(dist);
    });
    test.afterAll(() => site?.close());

    test('every kind of page fits every width, and axe finds nothing, light or dark', async ({
      page,
    }) => {
      for (const { path } of pageKinds(dist)) {
        await page.goto(site.root + path);
        await unfold(page);
        for (const width of WIDTHS) {
          await page.setViewportSize({ width, height: 800 });
          expect.soft(await stickingOut(page), `${path} at ${width} px`).toEqual([]);
        }
        await injectAxe(page);
        expect.soft(await violations(page, { contrast: false }), path).toEqual([]);
        const wrong = await colourViolations(page, LIGHT_AND_DARK);
        expect.soft(wrong, `${path}, colours`).toEqual([]);
      }
    });

    test('no label of a drawing lies on another or is cut off, on any screen or paper', async ({
      page,
    }) => {
      for (const path of ['/', '/timeline/']) {
        await page.goto(site.root + path);
        await unfold(page);
        for (const width of WIDTHS) {
          await page.setViewportSize({ width, height: 800 });
          expect.soft(await overlappingLabels(page), `${path} at ${width} px`).toEqual([]);
        }
        await page.emulateMedia({ media: 'print' });
        expect.soft(await overlappingLabels(page), `${path} on paper`).toEqual([]);
        await page.emulateMedia({ media: 'screen' });
      }
    });
  });
}
