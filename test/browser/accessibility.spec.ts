import { expect, test } from '@playwright/test';
import { COLOUR_RULES, injectAxe, violations } from './axe.ts';
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
    // The page is the same but for its colours.
    await page.emulateMedia({ colorScheme: 'dark' });
    expect.soft(await violations(page, { only: COLOUR_RULES }), 'dark').toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    await page.emulateMedia({ colorScheme: 'light' });
    expect.soft(await violations(page, { only: COLOUR_RULES }), '320 px').toEqual([]);
    await page.emulateMedia({ forcedColors: 'active' });
    // The colours are then the reader's own; axe measures those that the page asked for.
    const found = await violations(page, { without: ['color-contrast'] });
    expect.soft(found, '320 px and forced colours').toEqual([]);
  });
}
