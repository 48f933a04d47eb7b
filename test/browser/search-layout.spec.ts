import { expect, test } from '@playwright/test';
import { field, firstLink, hits, spoken, status } from './search-parts.ts';

test('the thing itself comes first, in the window of a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/search/?q=qin%20gang');
  await expect(firstLink(page)).toHaveText('Qin Gang');
  await expect(firstLink(page)).toHaveAttribute('href', '/people/qin-gang/');
  await expect(firstLink(page)).toBeInViewport();
});

test('nothing moves while answers come and go', async ({ page }) => {
  for (const viewport of [
    { width: 390, height: 844 },
    { width: 1280, height: 800 },
  ]) {
    await page.setViewportSize(viewport);
    await page.addInitScript(() => {
      Object.assign(window, { shift: 0 });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          Object.assign(window, {
            shift: Reflect.get(window, 'shift') + Reflect.get(entry, 'value'),
          });
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto('/search/?q=taiwan');
    await expect(firstLink(page)).toHaveText('Taiwan');
    await field(page).fill('');
    await expect(page.locator('.search-browse')).toBeVisible();
    for (const text of ['fentanyl', 'zxqv', 'taiwan zxqv qwrt semiconductor kangaroo', 'june 19']) {
      await field(page).fill('');
      await field(page).pressSequentially(text);
      const said = async () =>
        (await status(page).textContent()) === (await spoken(page).textContent());
      await expect.poll(said).toBe(true);
    }
    expect(await page.evaluate(() => Reflect.get(window, 'shift'))).toBe(0);
  }
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('filters are folded, and no word is said of a key that is not there', async ({ page }) => {
    await page.goto('/search/');
    await expect(page.locator('select[name=report]')).toBeHidden();
    await page.getByText('Narrow the results').click();
    await expect(page.locator('select[name=report]')).toBeVisible();
    await expect(page.locator('.search-key')).toBeHidden();
  });
});

test('fits a narrow window', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('/search/?q=taiwan');
  await expect(hits(page).first()).toBeVisible();
  const overflow = () =>
    document.documentElement.scrollWidth - document.documentElement.clientWidth;
  expect(await page.evaluate(overflow)).toBe(0);
});
