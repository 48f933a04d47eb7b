import { expect, test } from '@playwright/test';
import { colourViolations, injectAxe, violations } from './axe.ts';
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
    expect.soft(await violations(page, { contrast: false }), 'light').toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    await page.emulateMedia({ forcedColors: 'active' });
    // The colours are then the reader's own; axe measures those that the page asked for.
    const found = await violations(page, { contrast: false });
    expect.soft(found, '320 px and forced colours').toEqual([]);
    const wrong = await colourViolations(page, [
      { colorScheme: 'light', width: 320 },
      { colorScheme: 'light', width: 1280 },
      { colorScheme: 'dark', width: 1280 },
    ]);
    expect.soft(wrong, 'colours').toEqual([]);
  });
}
