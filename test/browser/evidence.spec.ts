import { expect, type Page, test } from '@playwright/test';

const place = (page: Page) => page.locator('.cited').first();
const words = (page: Page) => place(page).locator('[popover]');
const sign = (page: Page) => place(page).getByRole('button');

test('a pointer that rests at a place is shown its words, until it leaves', async ({ page }) => {
  await page.goto('/');
  await sign(page).hover();
  await expect(words(page)).toBeVisible();
  await words(page).hover();
  await page.locator('h1').hover();
  await expect(words(page)).toBeHidden();
});

test('the focus shows the words, and Escape takes them away', async ({ page }) => {
  await page.goto('/');
  await sign(page).focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Shift+Tab');
  await expect(words(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(words(page)).toBeHidden();
  await expect(sign(page)).toBeFocused();
});

test('words that were opened stay while they are selected', async ({ page }) => {
  await page.goto('/');
  await sign(page).click();
  await words(page).locator('span').first().click({ clickCount: 3 });
  await expect(words(page)).toBeVisible();
  const selected = await page.evaluate(() => getSelection()?.toString().trim());
  expect(selected).toContain((await words(page).locator('span').first().innerText()).slice(1, 20));
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a press shows the words, and their link leads to where they stand', async ({ page }) => {
    await page.goto('/');
    await sign(page).click();
    const said = (await words(page).locator('span').first().innerText()).replace(/[“”]/g, '');
    await words(page).getByRole('link').click();
    await expect(page).toHaveURL(/\/articles\/[^/]+\/#p\d+/);
    await expect(page.locator('.text > :target')).toContainText(
      said.split(' ').slice(0, 3).join(' '),
    );
  });

  test('a pointer is shown the words', async ({ page }) => {
    await page.goto('/');
    await sign(page).hover();
    await expect(words(page)).toBeVisible();
  });
});

test('the words are marked where they stand, though the address names no paragraph', async ({
  page,
}) => {
  await page.goto('/');
  const link = words(page).getByRole('link', { includeHidden: true });
  const address = new URL((await link.getAttribute('href')) ?? '', page.url());
  const id = address.hash.split(':~:')[0] ?? '';
  await page.setViewportSize({ width: 1000, height: 240 });
  await page.goto(address.href.replace(id, '#'));
  await expect(page.locator(id)).toBeInViewport();
});
