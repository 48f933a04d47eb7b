import { expect, test } from '@playwright/test';
import { injectAxe, violations } from '../browser/axe.ts';
import { GUIDE } from './guide-views.ts';

test('the style guide: axe finds nothing in any component, light or dark', async ({ page }) => {
  await page.goto(GUIDE);
  await expect(page.locator('.search-hit').first()).toBeVisible();
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  await injectAxe(page);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect.soft(await violations(page), colorScheme).toEqual([]);
  }
});
