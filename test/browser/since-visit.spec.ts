import { expect, type Page, test } from '@playwright/test';
import { sinceVisit } from '../../src/text/en/since-visit.ts';

const KEY = 'since-visit /new/';
const offer = (page: Page) => page.getByRole('button', { name: sinceVisit.remember });
const status = (page: Page) => page.locator('since-visit [role=status]');

/** What is kept, as an earlier edition without its first entries would have left it, for a new visit. */
async function forgetFirst(page: Page, count: number) {
  await page.evaluate(
    ([key, first]) => {
      const listed = JSON.parse(localStorage.getItem(key) ?? '[]') as string[];
      localStorage.setItem(key, JSON.stringify(listed.slice(first)));
      sessionStorage.clear();
    },
    [KEY, count] as const,
  );
  await page.reload();
}

test('nothing is kept before a reader wishes it, and nothing after they no longer do', async ({
  page,
}) => {
  await page.goto('/new/');
  const kept = () => page.evaluate(() => [localStorage.length, sessionStorage.length]);
  await expect(status(page)).toHaveText(sinceVisit.offer);
  expect(await kept()).toEqual([0, 0]);
  await offer(page).click();
  await expect(status(page)).toHaveText(sinceVisit.found(0, false));
  expect(await kept()).toEqual([1, 1]);
  await page.getByRole('button', { name: sinceVisit.forget }).click();
  await expect(offer(page)).toBeVisible();
  expect(await kept()).toEqual([0, 0]);
});

test('at the next visit what is new is marked, for as long as that visit lasts', async ({
  page,
}) => {
  await page.goto('/new/');
  await offer(page).click();
  await forgetFirst(page, 2);
  const entries = page.locator('[data-entry]');
  for (const time of ['at first', 'read once more']) {
    await expect(status(page), time).toHaveText(sinceVisit.found(2, false));
    await expect(page.locator('[data-entry] .fresh'), time).toHaveCount(2);
    await expect(entries.nth(1).locator('.fresh'), time).toHaveText(sinceVisit.fresh);
    await page.reload();
  }
  await forgetFirst(page, 0);
  await expect(status(page)).toHaveText(sinceVisit.found(0, false));
  await expect(page.locator('.fresh')).toHaveCount(0);
});

test('without JavaScript the list is whole, and offers nothing', async ({ browser, baseURL }) => {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    ...(baseURL === undefined ? {} : { baseURL }),
  });
  const page = await context.newPage();
  await page.goto('/new/');
  expect(await page.locator('[data-entry]').count()).toBeGreaterThan(1);
  await expect(page.locator('since-visit button')).toHaveCount(0);
  await context.close();
});
