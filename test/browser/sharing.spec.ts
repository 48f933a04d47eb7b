import { expect, type Page, test } from '@playwright/test';
import { pageKinds } from './page-kinds.ts';

const pathOf = (kind: string) => pageKinds().find((one) => one.kind === kind)?.path ?? '';
const article = pathOf('articles/*');
const quotation = pathOf('quotes/*');

const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

test.describe('links to hand on', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('a paragraph’s link is copied whole, and it is said', async ({ page, baseURL }) => {
    await page.goto(article);
    const link = page.locator('.text copy-link a').nth(3);
    const target = await link.getAttribute('href');
    await link.focus();
    await expect(link).toHaveCSS('opacity', '1');
    await page.keyboard.press('Enter');
    await expect(page.locator('.announcement')).toHaveText(/^Link to paragraph \d+ copied$/);
    expect(await copied(page)).toBe(new URL(`${article}${target}`, baseURL).href);
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

  test('the link to a search holds the words that are searched for', async ({ page }) => {
    await page.goto('/search/?q=visit');
    await expect(page.locator('.search-results a').first()).toBeVisible();
    await page.getByRole('link', { name: 'Link to this search' }).click();
    await expect(page.locator('.announcement')).toHaveText('Link to this search copied');
    expect(await copied(page)).toContain('/search/?q=visit');
  });

  test('a quotation is cited and embedded from its page', async ({ page }) => {
    await page.goto(quotation);
    await page.getByText('Cite', { exact: true }).click();
    await page.getByRole('button', { name: 'Copy' }).first().click();
    await expect(page.locator('.announcement')).toHaveText('Copied');
    expect(await copied(page)).toContain(`${quotation}`);
    await page.getByText('Embed', { exact: true }).click();
    await expect(page.locator('copy-text code')).toContainText('<iframe src=');
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a paragraph’s link leads to the paragraph', async ({ page }) => {
    await page.goto(article);
    const link = page.locator('.text copy-link a').nth(3);
    const target = await link.getAttribute('href');
    await link.focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(new RegExp(`${target}$`));
    await expect(page.locator(`.text ${target}`)).toBeInViewport();
  });
});

test('a page made for frames shows itself in one', async ({ page, baseURL }) => {
  await page.setContent(`<iframe title="x" src="${baseURL}embed/timeline/"></iframe>`);
  await expect(page.frameLocator('iframe').getByRole('heading', { level: 1 })).toBeVisible();
});
