import { expect, type Page, test } from '@playwright/test';
import { pageKinds } from './page-kinds.ts';

const pathOf = (kind: string) => pageKinds().find((one) => one.kind === kind)?.path ?? '';
const article = pathOf('articles/*');
const quotation = pathOf('quotes/*');

const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

test.describe('links to hand on', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('a paragraph is copied with its words, their source, its doubts and its link', async ({
    page,
    baseURL,
  }) => {
    await page.goto(article);
    const link = page.locator('.text copy-link a').nth(3);
    const target = await link.getAttribute('href');
    await link.focus();
    await expect(link).toHaveCSS('opacity', '1');
    await page.keyboard.press('Enter');
    await expect(page.locator('.announcement')).toHaveText(
      /^Link to paragraph \d+ copied, with its words and their source · Cite it$/,
    );
    const lines = (await copied(page)).split('\n');
    expect(lines.at(-1)).toBe(new URL(`${article}${target}`, baseURL).href);
    expect(lines.at(1)).toBe(`— ${await page.locator('.edition').getAttribute('data-source')}`);
    const shown = await page.locator(`.text ${target}`).innerText();
    expect(lines.at(0)).toContain(/\p{L}+ \p{L}+ \p{L}+/u.exec(shown)?.[0]);

    const doubted = page.locator('.text p:has(> mark)').first();
    const why = await doubted
      .locator('mark > button')
      .first()
      .evaluate((sign: HTMLButtonElement) => sign.popoverTargetElement?.textContent ?? '');
    await doubted.locator('copy-link a').focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => copied(page)).toContain(why);
    expect(await copied(page)).toContain(' [?]');
  });

  test('a link that is opened in another tab is one like any other', async ({ page, context }) => {
    await page.goto(article);
    const link = page.locator('.text copy-link a').nth(3);
    const target = await link.getAttribute('href');
    const opening = context.waitForEvent('page');
    await link.click({ modifiers: ['ControlOrMeta'] });
    const tab = await opening;
    await expect(tab).toHaveURL(new RegExp(`${article}${target}$`));
    await expect(page.locator('.announcement')).toBeEmpty();
  });

  test('a selected sentence has a link that leads to it', async ({ page }) => {
    await page.goto(article);
    const paragraph = page.locator('.text p[id]:not(.cut, figure *)').nth(2);
    const id = await paragraph.getAttribute('id');
    await paragraph.evaluate((element) => {
      const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      const text = texts.nextNode();
      if (text) getSelection()?.setBaseAndExtent(text, 2, text, 12);
    });
    await page.getByRole('button', { name: 'Copy a link to this sentence' }).click();
    await expect(page.locator('.announcement')).toHaveText('Link to the sentence copied');
    expect(await copied(page)).toContain(`${article}#${id}:~:text=`);
  });

  test('a sentence with a sign of doubt, or at the end of its paragraph, has a link that marks it', async ({
    page,
    context,
  }) => {
    await page.goto(article);
    const doubted = page.locator('.text p[id]:has(mark > button):not(.cut, figure *)').first();
    await doubted.evaluate((element) => {
      const range = document.createRange();
      range.selectNodeContents(element.querySelector('mark') ?? element);
      range.setEndAfter(element.querySelector('mark')?.nextSibling ?? element);
      getSelection()?.removeAllRanges();
      getSelection()?.addRange(range);
    });
    await page.getByRole('button', { name: 'Copy a link to this sentence' }).click();
    await expect(page.locator('.announcement')).toHaveText('Link to the sentence copied');
    const link = await copied(page);
    expect(link).not.toContain('%5B%3F');
    expect(link).not.toContain('%2B');
    const other = await context.newPage();
    await other.goto(link.replace(/#p\d+:~/, '#:~'));
    await expect.poll(() => other.evaluate(() => scrollY)).toBeGreaterThan(0);
  });

  test('the words of a caption are handed on without what the site calls it', async ({ page }) => {
    await page.goto(article);
    const caption = page.locator('.text figcaption:has(b)').first();
    await caption.locator('copy-link a').focus();
    await page.keyboard.press('Enter');
    const name = await caption.locator('b').first().innerText();
    await expect.poll(() => copied(page)).toMatch(/^“\p{L}/u);
    expect(await copied(page)).not.toContain(name);
  });

  test('an event’s link in the timeline names the event, and its page’s link the page', async ({
    page,
    baseURL,
  }) => {
    await page.goto('/timeline/');
    const entry = page.locator('.entry').filter({ visible: true }).nth(2);
    await entry.locator('copy-link a').focus();
    await page.keyboard.press('Enter');
    await expect(page.locator('.announcement')).toHaveText(/copied$/);
    const id = await entry.getAttribute('id');
    expect(await copied(page)).toBe(new URL(`/timeline/#${id}`, baseURL).href);
    await page.goto(`/timeline/${id}/#passages`);
    await page.getByRole('link', { name: 'Link to this event' }).click();
    await expect(page.locator('.announcement')).toHaveText('Link to this event copied');
    expect(await copied(page)).toBe(new URL(`/timeline/${id}/`, baseURL).href);
  });

  test('the link to a search holds the words that are searched for', async ({ page }) => {
    await page.goto('/search/?q=visit');
    await expect(page.locator('.search-results a').first()).toBeVisible();
    await page.getByRole('link', { name: 'Link to this search' }).click();
    await expect(page.locator('.announcement')).toHaveText('Link to this search copied');
    expect(await copied(page)).toContain('/search/?q=visit');
  });

  test('a paragraph is cited from its own link, in every form', async ({ page }) => {
    await page.goto(article);
    const link = page.locator('.text copy-link a').nth(3);
    const target = (await link.getAttribute('href')) ?? '';
    await link.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: 'Cite it' }).click();
    await expect(page).toHaveURL(new RegExp(`${article}cite/${target}$`));
    const cited = page.locator(`li${target}`);
    for (const [name, holds] of [
      ['the APA line', `${article}${target}`],
      ['the Chicago line', `${article}${target}.`],
      ['BibTeX', '@article{'],
      ['RIS', 'TY  - NEWS'],
      ['CSL-JSON', '"citation-key"'],
    ] as const) {
      await cited.getByRole('button', { name: `Copy ${name}` }).click();
      await expect(page.locator('.announcement')).toHaveText(`Copied ${name}`);
      expect(await copied(page)).toContain(holds);
    }
  });

  test('a quotation is cited and embedded from its page', async ({ page }) => {
    await page.goto(quotation);
    await page.getByText('Cite', { exact: true }).click();
    await page.getByRole('button', { name: 'Copy' }).first().click();
    await expect(page.locator('.announcement')).toHaveText('Copied the APA line');
    expect(await copied(page)).toContain(`${quotation}`);
    await page.getByText('Embed', { exact: true }).click();
    await expect(page.locator('copy-text code')).toContainText('<iframe src=');
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a paragraph’s link leads to the paragraph, and from there to its citation', async ({
    page,
  }) => {
    await page.goto(article);
    const link = page.locator('.text copy-link a').nth(3);
    const target = (await link.getAttribute('href')) ?? '';
    await link.focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(new RegExp(`${target}$`));
    await expect(page.locator(`.text ${target}`)).toBeInViewport();

    await page.locator('.arrival').getByRole('link', { name: 'Cite' }).click();
    await expect(page).toHaveURL(new RegExp(`${article}cite/$`));
    const cited = page.locator(`li${target}`);
    await cited.locator('summary').click();
    await expect(cited.getByText(`${article}${target}.`)).toBeVisible();
    const saving = page.waitForEvent('download');
    await cited.getByRole('link', { name: 'RIS' }).click();
    expect((await saving).suggestedFilename()).toMatch(new RegExp(`-${target.slice(1)}\\.ris$`));
  });
});

test('a page made for frames shows itself in one', async ({ page, baseURL }) => {
  await page.setContent(`<iframe title="x" src="${baseURL}embed/timeline/"></iframe>`);
  await expect(page.frameLocator('iframe').getByRole('heading', { level: 1 })).toBeVisible();
});

test.describe('who comes by a paragraph’s link, without JavaScript,', () => {
  test.use({ javaScriptEnabled: false });

  test('is told what it is from, and reads on or from the start', async ({ page }) => {
    const arrival = page.locator('.arrival');
    await page.goto(article);
    await expect(arrival).toBeHidden();
    const id = await page.locator('.text > p:not(.cut)').nth(5).getAttribute('id');
    const paragraph = page.locator(`#${id}`);

    await page.goto(`${article}#${id}`);
    await expect(paragraph).toBeInViewport();
    await expect(arrival).toBeInViewport({ ratio: 1 });
    await arrival.getByRole('link', { name: 'Read on here' }).click();
    await expect(arrival).toBeHidden();
    await expect(paragraph).toBeInViewport();

    await page.goto('/');
    await page.goto(`${article}#${id}`);
    await arrival.getByRole('link', { name: 'Read from the start' }).click();
    await expect(arrival).toBeHidden();
    await expect(page.locator('h1')).toBeInViewport();
  });
});

test.describe('where fingers rule', () => {
  test.use({ hasTouch: true, isMobile: true });

  test('a paragraph is shared by a page that shows its words, and leads to where it stands', async ({
    page,
  }) => {
    await page.addInitScript(() => {
      Object.assign(navigator, {
        share: async ({ url }: ShareData) => {
          document.documentElement.dataset['shared'] = url ?? '';
        },
      });
    });
    await page.goto(article);
    const paragraph = page.locator('.text p[id]:not(.cut, figure *)').nth(2);
    const id = await paragraph.getAttribute('id');
    await paragraph.locator('copy-link a').click({ force: true });
    const html = page.locator('html');
    await expect(html).toHaveAttribute('data-shared', new RegExp(`/passages/[^/]+/${id}/$`));
    await page.goto((await html.getAttribute('data-shared')) ?? '');
    const words = await page.locator('blockquote').innerText();
    await page.getByRole('link', { name: 'Read it where it stands' }).click();
    await expect(page).toHaveURL(new RegExp(`${article}#${id}$`));
    await expect(page.locator('.text > :target')).toContainText(
      words.split(' ').slice(0, 2).join(' '),
    );
  });
});
