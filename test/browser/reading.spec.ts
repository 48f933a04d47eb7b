import { expect, type Page, test } from '@playwright/test';
import { pageKinds } from './page-kinds.ts';

const article = pageKinds().find(({ kind }) => kind === 'articles/*')?.path ?? '';

const view = (page: Page, name: string) => page.getByRole('radio', { name });

const heading = (page: Page, name: string) => page.locator('h2', { hasText: name });

/** Where the numbers at the head of a report lead to, and the heading there. */
const NUMBERS = [
  ['#changes', 'All changes'],
  ['#doubts', 'In doubt'],
] as const;

/** A number at the head of a report, followed, shows what it counts, below its heading. */
async function followNumbers(page: Page): Promise<void> {
  for (const [address, name] of NUMBERS) {
    await page.goto(article);
    const list = page.locator('.apparatus').filter({ has: heading(page, name) });
    await expect(list.locator('li').first()).toBeHidden();
    await page.locator(`.told a[href="${address}"]`).click();
    await expect(heading(page, name)).toBeInViewport();
    await expect(list.locator('li').first()).toBeInViewport();
  }
}

/** The article's text as a reader sees it. */
const shownText = (page: Page) => page.locator('.text').innerText();

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('an article is read from the list of reports', async ({ page }) => {
    await page.goto('/');
    await page
      .getByRole('navigation', { name: 'Site' })
      .getByRole('link', { name: 'Reports' })
      .click();
    await page.locator(`main a[href="${article}"]`).first().click();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect((await shownText(page)).length).toBeGreaterThan(1000);
  });

  test('the three views show the restored text, both, and the scraped text', async ({ page }) => {
    await page.goto(article);
    const restored = page.locator('.text del + ins').first();
    const scraped = page.locator('.text del:has(+ ins)').first();

    await expect(view(page, 'Restored')).toBeChecked();
    await expect(restored).toBeVisible();
    await expect(scraped).toBeHidden();

    await view(page, 'Changes marked').check();
    await expect(restored).toBeVisible();
    await expect(scraped).toBeVisible();

    await view(page, 'As scraped').check();
    await expect(restored).toBeHidden();
    await expect(scraped).toBeVisible();
  });

  test('marks are told to those who hear them', async ({ page }) => {
    await page.goto(article);
    const doubted = page.locator('.text mark > button').first();
    await expect(doubted).toHaveAccessibleName('[?] note');
    await view(page, 'Changes marked').check();
    await expect(page.locator('.text ins + button').first()).toHaveAccessibleName('° note');
    const change = page.locator('.text p:has(> del + ins)').first();
    await expect(change).toMatchAriaSnapshot(`
      - paragraph:
        - deletion: '/\\[scraped: .+\\]/'
        - insertion: '/\\[restored: .+\\]/'
    `);
  });

  test('a change opens its reason, and the list of all leads to the change', async ({ page }) => {
    await page.goto(article);
    await view(page, 'Changes marked').check();
    await page.locator('.text ins + button').first().click();
    const note = page.locator('.changes :popover-open');
    await expect(note).toBeInViewport({ ratio: 1 });
    await page.keyboard.press('Escape');
    await expect(note).toBeHidden();
    await heading(page, 'All changes').click();
    await page.locator('.changes a:has(ins)').first().click();
    await expect(page.locator('.text :target ins').first()).toBeInViewport();
  });

  test('the numbers at the head of a report lead to what they count', async ({ page }) => {
    await followNumbers(page);
  });

  test('a doubt opens its reason, and a tap elsewhere closes it', async ({ page }) => {
    await page.goto(article);
    await page.locator('.text mark > button').first().click();
    const note = page.locator(':popover-open');
    await expect(note).toBeInViewport({ ratio: 1 });
    await page.locator('h1').click({ position: { x: 2, y: 2 } });
    await expect(note).toBeHidden();
  });

  test('what a paragraph carries is opened beside it', async ({ page }) => {
    await page.goto(article);
    await page.locator('.text .more').first().click();
    await expect(page.locator('.text :popover-open a').first()).toBeInViewport({ ratio: 1 });
  });

  test('a reason leads to its rule', async ({ page }) => {
    await page.goto(article);
    await heading(page, 'All changes').click();
    await page.locator('.changes p a').first().click();
    await expect(page.locator('.rules :target')).toBeInViewport();
  });

  test('a paragraph is reached by its address', async ({ page }) => {
    await page.goto(article);
    const last = await page.locator('.text p[id]:not(.cut)').last().getAttribute('id');
    await page.goto(`${article}#${last}`);
    await expect(page.locator(`#${last}`)).toBeInViewport();
  });

  test('what was taken out is shown to a reader who comes for it', async ({ page }) => {
    await page.goto(article);
    const cut = page.locator('.text .cut').first();
    await expect(cut).toBeHidden();
    await page.goto(`${article}#${await cut.getAttribute('id')}`);
    await expect(page.locator('.text .cut:target')).toBeInViewport();
    await expect(page.locator('.text .cut:target del')).toBeVisible();
  });

  test('an entry of the timeline leads to the passage that carries it', async ({ page }) => {
    await page.goto('/timeline/');
    const entry = page
      .getByRole('listitem')
      .filter({ has: page.locator('blockquote') })
      .first();
    await entry.locator('summary').click();
    const cite = entry.locator('figcaption a').first();
    const quote = await entry.locator('blockquote').first().innerText();
    await cite.click();
    const passage = page.locator(':target');
    await expect(passage).toBeInViewport();
    const plain = (text: string) => text.replace(/[“”‘’"'\s]+/g, ' ').trim();
    const words = plain(quote).split(' ').slice(0, 3).join(' ');
    expect(plain(await passage.innerText())).toContain(words);
  });
});

test('the paper version shows the restored text and none of the controls', async ({ page }) => {
  await page.goto(article);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('navigation', { name: 'Site' })).toBeHidden();
  await expect(page.getByRole('radio', { name: 'As scraped' })).toBeHidden();
  expect((await shownText(page)).length).toBeGreaterThan(1000);
});

test('changes are marked by lines, whatever the colours', async ({ page }) => {
  const lines = (name: string) =>
    page
      .locator(`.text ${name}`)
      .filter({ visible: true })
      .evaluateAll((all) => [
        ...new Set(all.map((one) => getComputedStyle(one).textDecorationLine)),
      ]);
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto(article);
  await view(page, 'Changes marked').check();
  expect(await lines('del')).toEqual(['line-through']);
  expect(await lines('ins')).toEqual(['underline']);
  await view(page, 'As scraped').check();
  expect(await lines('del')).toEqual(['underline']);
});

test('the face has the small capitals and the figures that the styles ask for', async ({
  page,
}) => {
  await page.goto(article);
  const acronym = page
    .locator(':is(.text, .noted) > p:not(.cut, .endnote) abbr')
    .filter({ visible: true })
    .first();
  await expect(acronym).toHaveCSS('font-variant-caps', 'all-small-caps');
  await expect(page.locator('body')).toHaveCSS('font-variant-numeric', /oldstyle-nums/);
  // Asked for by other names, the fonts are there whenever they arrive.
  const [capitals, small, plain, old] = await page.evaluate(async () => {
    const rules = [...document.styleSheets].flatMap(({ cssRules }) => [...cssRules]);
    const load = async (name: string, family: string) => {
      const rule = rules.find(
        (one) => one instanceof CSSFontFaceRule && one.cssText.includes(family),
      );
      const [, source] = /url\("?([^")]+)/.exec(rule?.cssText ?? '') ?? [];
      document.fonts.add(await new FontFace(name, `url(${source})`).load());
    };
    await load('probe-capitals', 'Palimpsest Capitals');
    await load('probe-text', 'Palimpsest Text');
    const widthOf = (textContent: string, family: string, features: string) => {
      const span = Object.assign(document.createElement('span'), { textContent });
      span.style.font = `100px ${family}`;
      span.style.fontFeatureSettings = features;
      document.body.append(span);
      return span.getBoundingClientRect().width;
    };
    return [
      widthOf('UNAB', 'probe-capitals', 'normal'),
      widthOf('UNAB', 'probe-capitals', '"smcp", "c2sc"'),
      widthOf('1147', 'probe-text', '"pnum"'),
      widthOf('1147', 'probe-text', '"pnum", "onum"'),
    ];
  });
  expect(small).toBeLessThan((capitals ?? 0) * 0.98);
  expect(old).not.toBe(plain);
});

for (const width of [1280, 390, 320]) {
  test(`at ${width} px a tap on a marked word opens its note, whole and beside it`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 700 });
    await page.goto(article);
    await view(page, 'Changes marked').check();
    const word = page.locator('.text ins').nth(4);
    await word.click({ position: { x: 3, y: 8 } });
    const note = page.locator(':popover-open');
    await expect(note).toBeInViewport({ ratio: 1 });
    const [at, beside] = [await word.boundingBox(), await note.boundingBox()];
    if (!at || !beside) throw new Error('The word or its note is not shown');
    const gap = Math.max(beside.y - (at.y + at.height), at.y - (beside.y + beside.height));
    expect(gap).toBeLessThan(24);
  });
}

test('the numbers at the head of a report lead to what they count', async ({ page }) => {
  await followNumbers(page);
});

test('a tap on a doubted passage opens its note, and Escape closes it', async ({ page }) => {
  await page.goto(article);
  const doubted = page.locator('.text mark').first();
  await doubted.click({ position: { x: 3, y: 8 } });
  const note = page.locator(':popover-open');
  await expect(note).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('Escape');
  await expect(note).toBeHidden();
});

test('two selected paragraphs are copied as two paragraphs', async ({ page }) => {
  await page.goto(article);
  const { selected, words } = await page.evaluate(() => {
    const own = [...document.querySelectorAll('.text > p:not(.cut)')].slice(0, 2);
    const [from, to] = own;
    if (from && to) getSelection()?.setBaseAndExtent(from, 0, to, to.childNodes.length);
    const wordsOf = (paragraph: Element) => {
      const copy = document.createElement('p');
      copy.append(...[...paragraph.cloneNode(true).childNodes]);
      const around = 'del, :is(del, ins) + button, .more, copy-link';
      for (const other of copy.querySelectorAll(around)) other.remove();
      return copy.textContent;
    };
    return { selected: String(getSelection()), words: own.map(wordsOf) };
  });
  expect(words).toHaveLength(2);
  expect(selected.trim()).toBe(words.join('\n\n'));
});
