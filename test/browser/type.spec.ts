import { expect, type Page, test } from '@playwright/test';
import { pageKinds } from './page-kinds.ts';

// The tests put styles into pages, which the pages' own policy forbids.
test.use({ bypassCSP: true });

const DIGITS = '0123456789';
const EM = 100;
const article = pageKinds().find(({ kind }) => kind === 'articles/*')?.path ?? '';
/** Pages of every layout, and those with most labels. */
const LAYOUTS = ['front page', 'articles/*', 'timeline', 'search', 'embed/*', '404'];

/** What a page asks for as a font, whoever in the page asks. */
function fontsAskedFor(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'font') asked.push(request.url());
  });
  return asked;
}

/** A font that comes late serves the next page only; here it is waited for. */
async function openWithFont(page: Page, path: string): Promise<void> {
  await page.route(
    (url) => url.pathname === path,
    async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replaceAll(
        'font-display:optional',
        'font-display:block',
      );
      await route.fulfill({ response, body });
    },
  );
  await page.goto(path);
  await page.evaluate(() => document.fonts.ready);
}

/** How wide a text is in a face of the page, in CSS pixels. */
function widthIn(
  page: Page,
  face: 'text' | 'label' | 'capitals',
  style: string,
  text: string,
): Promise<number> {
  const css = `position: absolute; font: 400 ${EM}px var(--${face}); ${style}`;
  return page.evaluate(
    async ([cssText, textContent]) => {
      const span = Object.assign(document.createElement('span'), { textContent });
      span.style.cssText = cssText;
      document.body.append(span);
      await document.fonts.ready;
      const { width } = span.getBoundingClientRect();
      span.remove();
      return width;
    },
    [css, text] as const,
  );
}

for (const { kind, path } of pageKinds().filter((one) => LAYOUTS.includes(one.kind))) {
  test(`${kind}: text is drawn with the first font, and others come as they are used`, async ({
    page,
  }) => {
    await openWithFont(page, path);
    const faces = await page.evaluate(() =>
      [...document.fonts].map(({ family, status }) => [family.replace(/^\W|-.*$/g, ''), status]),
    );
    expect(Object.fromEntries(faces)).toMatchObject({
      'Palimpsest Text': 'loaded',
      'Palimpsest Label': 'loaded',
    });
  });
}

test('a letter that the first font lacks asks for one more, and small capitals for another', async ({
  page,
}) => {
  const asked = fontsAskedFor(page);
  await openWithFont(page, '/nothing-is-here/');
  const before = asked.length;
  const plain = await widthIn(page, 'text', '', 'aaaa');
  expect(asked).toHaveLength(before);
  expect(await widthIn(page, 'text', '', 'ääää')).toBeCloseTo(plain, 0);
  expect(asked).toHaveLength(before + 1);

  await openWithFont(page, article);
  const capitals = 'font-variant-caps: small-caps';
  expect(await widthIn(page, 'capitals', capitals, 'aaaa')).toBeGreaterThan(plain);
});

test('text and labels are set each in a face of its own', async ({ page }) => {
  await openWithFont(page, '/');
  await expect(page.locator('.masthead nav a').first()).toHaveCSS(
    'font-family',
    /Palimpsest Label/,
  );
  await expect(page.locator('main h1')).toHaveCSS('font-family', /Palimpsest Text/);
  // As wide as the designer drew them: no other font has both.
  const tabular = 'font-variant-numeric: tabular-nums';
  expect(await widthIn(page, 'label', tabular, DIGITS)).toBeCloseTo(4.97 * EM, 0);
  expect(await widthIn(page, 'text', `${tabular} lining-nums`, DIGITS)).toBeCloseTo(5.29 * EM, 0);
});

test('a label set inside a text keeps its face, and a text inside a label', async ({ page }) => {
  await openWithFont(page, '/');
  const nested = await page.evaluate(async () => {
    const widthOf = (outer: string, inner: string) => {
      const span = document.createElement('span');
      span.style.cssText = `position: absolute; font: 100px var(--${outer})`;
      span.innerHTML = `<b style="font: 100px var(--${inner})">mill</b>`;
      document.body.append(span);
      return span.getBoundingClientRect().width;
    };
    return {
      label: [widthOf('text', 'label'), widthOf('label', 'label')],
      text: [widthOf('label', 'text'), widthOf('text', 'text')],
    };
  });
  expect(nested.label[0]).toBe(nested.label[1]);
  expect(nested.text[0]).toBe(nested.text[1]);
  expect(nested.label[0]).not.toBe(nested.text[0]);
});

test('figures in labels stand in proportion, and in columns where columns ask', async ({
  page,
}) => {
  await openWithFont(page, '/');
  const narrow = await widthIn(page, 'label', '', '1');
  const wide = await widthIn(page, 'label', '', '0');
  expect(narrow).toBeLessThan(wide * 0.8);
  const tabular = 'font-variant-numeric: tabular-nums';
  expect(await widthIn(page, 'label', tabular, '1')).toBe(
    await widthIn(page, 'label', tabular, '0'),
  );
});

test('labels are drawn bolder, and wider, where their weight asks', async ({ page }) => {
  await openWithFont(page, '/');
  const widths: number[] = [];
  for (const weight of [400, 500, 600, 700])
    widths.push(await widthIn(page, 'label', `font-weight: ${weight}`, 'Timeline'));
  expect(widths).toEqual([...new Set(widths)].sort((a, b) => a - b));
});
