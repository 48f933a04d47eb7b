import { expect, test } from '@playwright/test';
import { injectAxe, violations } from './axe.ts';
import { pageKinds } from './page-kinds.ts';

for (const { kind, path } of pageKinds()) {
  test(`${kind}: axe finds nothing in light, dark, forced colours or at 320 px`, async ({
    page,
  }) => {
    await page.goto(path);
    // What is folded away is read too.
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    await injectAxe(page);
    expect.soft(await violations(page), 'light').toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect.soft(await violations(page), 'dark').toEqual([]);
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
    // The colours are then the reader's own; axe measures those that the page asked for.
    expect.soft(await violations(page, ['color-contrast']), 'forced colours').toEqual([]);
    await page.emulateMedia({ forcedColors: 'none' });
    await page.setViewportSize({ width: 320, height: 640 });
    expect.soft(await violations(page), '320 px').toEqual([]);
  });
}
