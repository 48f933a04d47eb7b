import { expect, type Locator, type Page, test } from '@playwright/test';
import { colourViolations, injectAxe, LIGHT_AND_DARK, violations } from '../browser/axe.ts';
import { overlappingLabels } from '../browser/overlapping-labels.ts';
import { pageKinds } from '../browser/page-kinds.ts';
import { type ServedSite, served } from '../browser/served.ts';
import { stickingOut } from '../browser/sticking-out.ts';
import { builtArabic } from './built-arabic.ts';

test.describe.configure({ timeout: 600_000 });
// The checks put scripts into pages, which the pages' own policy forbids.
test.use({ bypassCSP: true });

let site: ServedSite;
let dist = '';

test.beforeAll(async () => {
  dist = (await builtArabic()).out;
  site = await served(dist);
});
test.afterAll(() => site?.close());

async function boxOf(element: Locator) {
  const box = await element.first().boundingBox();
  if (!box) throw new Error(`${element} is not shown`);
  return { left: box.x, right: box.x + box.width };
}

/** Whether one thing stands to the right of another. */
async function isRightOf(page: Page, one: string, other: string): Promise<boolean> {
  const [right, left] = [await boxOf(page.locator(one)), await boxOf(page.locator(other))];
  return right.left >= left.right;
}

const ARABIC = 'articles/bridge-opens/';

for (const width of [390, 1280]) {
  test.describe(`at ${width} px`, () => {
    test.use({ viewport: { width, height: 844 } });

    test('every kind of page fits, on screen and paper, and axe finds nothing, light or dark', async ({
      page,
    }) => {
      for (const { path } of pageKinds(dist)) {
        await page.goto(site.root + path);
        expect.soft(await stickingOut(page), path).toEqual([]);
        await page.emulateMedia({ media: 'print' });
        expect.soft(await stickingOut(page), `${path} on paper`).toEqual([]);
        await page.emulateMedia({ media: 'screen' });
        await injectAxe(page);
        expect.soft(await violations(page, { contrast: false }), path).toEqual([]);
        const wrong = await colourViolations(page, LIGHT_AND_DARK);
        expect.soft(wrong, `${path}, colours`).toEqual([]);
      }
    });

    test('what stands at the left in English stands at the right', async ({ page }) => {
      await page.goto(`${site.root}/`);
      expect(await isRightOf(page, '.wordmark', '.masthead input[type=search]')).toBe(true);
      expect(await isRightOf(page, '.reports .glyph', '.reports h3')).toBe(true);
      await page.goto(`${site.root}/${ARABIC}`);
      const sign = page.locator('.text .more').first();
      await expect(sign).toBeVisible();
      const [paragraph, more] = [
        await boxOf(page.locator('.text p[id]:not(.cut, .endnote)')),
        await boxOf(sign),
      ];
      if (width > 1000) {
        expect(more.right).toBeLessThan(paragraph.left);
        expect(await isRightOf(page, '.views', '.text')).toBe(true);
      }
    });

    test('time runs from right to left, and no label of the drawing lies on another', async ({
      page,
    }) => {
      await page.goto(`${site.root}/`);
      expect(await overlappingLabels(page)).toEqual([]);
      const [first, last] = await page
        .locator('.picture svg .tick')
        .filter({ visible: true })
        .evaluateAll((ticks) => {
          const years = ticks.filter(({ textContent }) => /^\d{4}$/.test(textContent ?? ''));
          const edge = (year: Element | undefined) => year?.getBoundingClientRect();
          return [edge(years[0]), edge(years.at(-1))].map((box) => [box?.x ?? 0, box?.y ?? 0]);
        });
      const isTall = width < 896;
      if (isTall) expect(first?.[1]).toBeLessThan(last?.[1] ?? 0);
      else expect(first?.[0]).toBeGreaterThan(last?.[0] ?? 0);
      const hours = await page
        .locator('.hours')
        .first()
        .locator('span')
        .evaluateAll((all) => all.map((hour) => hour.getBoundingClientRect().x));
      expect(hours).toEqual([...hours].sort((a, b) => b - a));
    });

    test('words of another language keep their way: an English report from left to right', async ({
      page,
    }) => {
      await page.goto(`${site.root}/articles/ferry-leaves/`);
      await expect(page.locator('.text')).toHaveCSS('direction', 'ltr');
      await expect(page.locator('html')).toHaveCSS('direction', 'rtl');
      await page.goto(`${site.root}/${ARABIC}`);
      await expect(page.locator('.text')).toHaveCSS('direction', 'rtl');
    });
  });
}

test('a note opens whole beside its sign, and the keyboard goes from right to left', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`${site.root}/${ARABIC}`);
  await page.locator('.text .more').first().click();
  await expect(page.locator('.text :popover-open')).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('Escape');
  await page.setViewportSize({ width: 1280, height: 844 });
  await page.goto(`${site.root}/`);
  const places: number[] = [];
  for (let stop = 0; stop < 4; stop++) {
    await page.keyboard.press('Tab');
    const x = () => document.activeElement?.getBoundingClientRect().x ?? 0;
    // The first stop is the link to the text, which stands by itself.
    if (stop > 0) places.push(await page.evaluate(x));
  }
  expect(places).toEqual([...places].sort((a, b) => b - a));
});

test('what decodes a text says in Arabic what it cannot read', async ({ page }) => {
  await page.goto(`${site.root}/decode/`);
  const said = page.locator('.decode-state [role=status]');
  const give = (name: string, buffer: Buffer) =>
    page.locator('#decode-file').setInputFiles({ name, mimeType: 'text/plain', buffer });
  await give('picture.txt', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 0x10, 0, 1, 2, 3]));
  await expect(said).toContainText('ليس نصًا');
  await expect(said).toContainText('picture.txt');
  await give('empty.html', Buffer.from('<html><body></body></html>'));
  await expect(said).toContainText('لا يُظهر الملف');
  await give('large.txt', Buffer.from('كلمة '.repeat(120_000)));
  await expect(said).toContainText('500,000');
});
