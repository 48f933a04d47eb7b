import { expect, test } from '@playwright/test';
import { field, firstLink, hits, spoken, status, suggestions } from './search-parts.ts';

const WORD = 'opioid';
const PARAGRAPH = /\/articles\/[^/]+\/#p\d+/;

test('the box on every page leads to the very paragraph', async ({ page }) => {
  await page.goto('/');
  await field(page).fill(WORD);
  await field(page).press('Enter');
  await expect(page).toHaveURL(/\/search\/\?q=opioid$/);
  await expect(hits(page).first().locator('mark')).toHaveText(WORD);
  await firstLink(page).click();
  await expect(page).toHaveURL(PARAGRAPH);
  const id = new URL(page.url()).hash.replace(/^#(p\d+).*$/, '$1');
  await expect(page.locator(`#${id}`)).toBeInViewport();
});

test('finds while typing, forgives a slip and says so', async ({ page }) => {
  await page.goto('/search/');
  await field(page).pressSequentially('opio');
  await expect(hits(page).first()).toContainText(WORD);
  await field(page).fill('opiod');
  await expect(status(page)).toContainText('read as “opioid”');
  await expect(hits(page).first()).toContainText(WORD);
});

test('says that nothing is found', async ({ page }) => {
  await page.goto('/search/?q=kangaroo');
  await expect(status(page)).toHaveText('No passage has “kangaroo”.');
  await expect(page.locator('.search-browse')).toBeVisible();
  await expect(hits(page)).toHaveCount(0);
});

test('a shared address shows the same results, filters too', async ({ page }) => {
  await page.goto('/search/?q=taiwan');
  await expect(hits(page).first()).toBeVisible();
  const all = await status(page).textContent();
  const report = page.locator('select[name=report]');
  const slug = await report.locator('option:not([disabled])').nth(1).getAttribute('value');
  await report.selectOption(slug ?? '');
  await expect(page).toHaveURL(`/search/?q=taiwan&report=${slug}`);
  await expect(status(page)).not.toHaveText(all ?? '');
  const narrowed = await status(page).textContent();
  await page.reload();
  await expect(report).toHaveValue(slug ?? '');
  await expect(status(page)).toHaveText(narrowed ?? '');
});

test('back and forward go through the searches', async ({ page }) => {
  await page.goto('/search/?q=taiwan');
  await field(page).fill(WORD);
  await field(page).press('Enter');
  await expect(hits(page).first()).toContainText(WORD);
  await page.goBack();
  await expect(field(page)).toHaveValue('taiwan');
  await expect(hits(page).first()).toContainText('Taiwan');
  await page.goForward();
  await expect(field(page)).toHaveValue(WORD);
  await expect(hits(page).first()).toContainText(WORD);
});

test('the keyboard alone is enough', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('/');
  await expect(field(page)).toBeFocused();
  await page.keyboard.type(`${WORD}\n`);
  await expect(hits(page).first()).toBeVisible();
  await page.keyboard.press('ControlOrMeta+k');
  await expect(field(page)).toBeFocused();
  for (let stop = 0; stop < 10; stop++) {
    await page.keyboard.press('Tab');
    if (await firstLink(page).evaluate((link) => link === document.activeElement)) break;
  }
  await expect(firstLink(page)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(PARAGRAPH);
});

test('the slash is written where a reader writes, and can be switched off', async ({ page }) => {
  await page.goto('/search/');
  await field(page).focus();
  await page.keyboard.type('1/2');
  await expect(field(page)).toHaveValue('1/2');
  await page.getByLabel('The key / leads to search').uncheck();
  await page.goto('/about/');
  await page.keyboard.press('/');
  await expect(field(page)).not.toBeFocused();
});

test('nothing is loaded before search is wanted', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('/');
  await page.waitForLoadState('networkidle');
  expect(asked.filter((url) => /passages\.json|worker/.test(url))).toEqual([]);
  await field(page).focus();
  await expect.poll(() => asked.some((url) => url.endsWith('passages.json'))).toBe(true);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the form leads to an index of names that leads to paragraphs', async ({ page }) => {
    await page.goto('/');
    await field(page).fill(WORD);
    await field(page).press('Enter');
    await expect(page).toHaveURL(/\/search\/\?q=opioid$/);
    await page.locator('summary', { hasText: 'Fentanyl' }).click();
    await page.locator('details[open] .search-lines a').first().click();
    await expect(page).toHaveURL(PARAGRAPH);
  });
});

test('finds a verdict and leads to its words', async ({ page }) => {
  await page.goto('/search/?q=%22looser+expression%22');
  await expect(firstLink(page)).toHaveAttribute('href', /^\/differences\/[^/]+\/#:~:text=/);
  await expect(hits(page).first().locator('mark')).toHaveText('looser expression');
});

test('shows a quotation beside its report without its words a second time', async ({ page }) => {
  await page.goto('/search/?q=%22groundless+speculation%22');
  const quotation = hits(page).filter({ has: page.locator('a[href^="/quotes/"]') });
  await expect(quotation).toHaveCount(1);
  await expect(quotation.locator('p')).not.toContainText('groundless');
  await page.locator('select[name=kind]').selectOption('quotation');
  await expect(quotation.locator('p')).toContainText('groundless speculation');
});

test('says that it is on its way, and that it failed, and tries again', async ({ page }) => {
  let answer = () => {};
  const wanted = new Promise<void>((resolve) => {
    answer = resolve;
  });
  let broken = true;
  await page.route('**/passages.json', async (route) => {
    await wanted;
    await (broken ? route.fulfill({ status: 503 }) : route.continue());
  });
  await page.goto('/search/');
  await field(page).fill(WORD);
  await expect(status(page)).toHaveText('Searching …');
  await expect(spoken(page)).toHaveText('Searching …');
  answer();
  await expect(status(page)).toContainText('Search does not work now');
  await expect(page.locator('.search-browse')).toBeVisible();
  broken = false;
  await field(page).press('Enter');
  await expect(hits(page).first()).toContainText(WORD);
  await expect(page.locator('.search-browse')).toBeHidden();
});

test('a word that is nowhere does not empty the page', async ({ page }) => {
  await page.goto('/search/?q=taiwan%20semiconductor');
  await expect(firstLink(page)).toHaveText('Taiwan');
  await expect(status(page)).toContainText(
    'No passage has “semiconductor”; below is what has the rest.',
  );
});

test('shows ten hits, and the others when they are opened', async ({ page }) => {
  await page.goto('/search/?q=taiwan');
  await expect(hits(page)).toHaveCount(10);
  await page.locator('.search-more summary').click();
  await expect.poll(() => hits(page).count()).toBeGreaterThan(10);
  const others = await page.locator('.search-more .search-hit').count();
  await expect(page.locator('.search-more summary')).toContainText(String(others));
});

test('proposes what may have been meant, once', async ({ page }) => {
  await page.goto('/search/?q=summer%20Iran%20summer');
  const proposed = page.locator('.search-suggestion');
  await expect(proposed).toHaveText('Did you mean summit or ire or IRIA?');
  await proposed.getByRole('link', { name: 'summit' }).click();
  await expect(field(page)).toHaveValue('summit Iran summer');
  await expect(hits(page).first().locator('mark').first()).toHaveText(/^summit/i);
});

test('the box suggests, things first, to the keyboard and to screen readers', async ({ page }) => {
  await page.goto('/');
  await field(page).focus();
  await page.keyboard.type('blin');
  await expect(suggestions(page)).toHaveCount(5);
  await expect(suggestions(page).first()).toHaveText('Person Antony Blinken');
  await expect(page.locator('search-box [role=status]')).toHaveText('5 suggestions below');
  await expect(suggestions(page).last().locator('mark').first()).toHaveText(/^blin/i);
  await expect(suggestions(page).last()).toContainText(/, paragraph \d+$/);
  await page.keyboard.press('ArrowUp');
  await expect(suggestions(page).last()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(field(page)).toBeFocused();
  await expect(suggestions(page)).toHaveCount(0);
  await page.keyboard.type('k');
  await expect(suggestions(page).first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/people\/antony-blinken\/$/);
});

test('lists what there is when only a filter is chosen', async ({ page }) => {
  await page.goto('/search/?day=2023-06-16');
  await expect(firstLink(page)).toHaveAttribute('href', /^\/timeline\/[^/]+\/$/);
  await expect(page.locator('.search-browse')).toBeHidden();
  await page.locator('select[name=day]').selectOption('');
  await expect(hits(page)).toHaveCount(0);
});

test('filters that lead to nothing are not offered', async ({ page }) => {
  await page.goto('/search/?q=opioid');
  await expect(hits(page).first()).toBeVisible();
  await expect(page.locator('select[name=kind] option[value=place]')).toBeHidden();
  await expect(page.locator('select[name=kind] option[value=article]')).toHaveText(/\(1\)$/);
});

test('is ready before the first word is typed', async ({ page }) => {
  await page.goto('/search/');
  const loaded = page.waitForResponse('**/passages.json');
  await field(page).focus();
  expect((await loaded).ok()).toBe(true);
});
