import { expect, test } from '@playwright/test';
import { pageKinds } from './page-kinds.ts';

for (const { kind, path } of pageKinds()) {
  test(`${kind}: nothing moves while the page loads`, async ({ page, browserName }) => {
    test.skip(browserName !== 'chromium', 'Only Chromium measures shifts.');
    // The font comes when all else stands, as on a slow network.
    const parsed = page.waitForEvent('domcontentloaded');
    await page.route('**/*.woff2', async (route) => {
      await parsed;
      await route.continue();
    });
    await page.goto(path, { waitUntil: 'load' });
    const shift = await page.evaluate(async () => {
      await document.fonts.ready;
      const isShift = (entry: PerformanceEntry): entry is PerformanceEntry & { value: number } =>
        'value' in entry;
      return new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) if (isShift(entry)) sum += entry.value;
        }).observe({ type: 'layout-shift', buffered: true });
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => resolve(sum))));
      });
    });
    // To the two decimals that the metric is reported with.
    expect(Math.round(shift * 100)).toBe(0);
  });
}
