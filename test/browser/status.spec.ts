import { expect, type Page, test } from '@playwright/test';
import { pageKinds } from './page-kinds.ts';

/** Begins to note what is said in the regions that assistive software reads out by itself. */
async function listen(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const said: string[] = [];
    Object.assign(window, { said });
    const words = (region: Element) => region.textContent?.trim() ?? '';
    new MutationObserver((changes) => {
      const regions = new Set(
        changes.flatMap(({ target }) => {
          const element = target instanceof Element ? target : target.parentElement;
          return element?.closest('[role=status], [role=alert], [aria-live], output') ?? [];
        }),
      );
      for (const region of regions) if (words(region) !== '') said.push(words(region));
    }).observe(document.body, { childList: true, characterData: true, subtree: true });
  });
  return () => page.evaluate(() => (window as unknown as { said: string[] }).said);
}

test('what a search found is said once', async ({ page }) => {
  await page.goto('/search/?q=taiwan');
  const status = page.locator('.search-status');
  await expect(status).toContainText(/\d/);
  const before = (await status.textContent()) ?? '';
  const said = await listen(page);
  await page.locator('main input[type=search]').fill('fentanyl');
  await expect(status).not.toHaveText(before);
  await expect(page.locator('.search-results mark').first()).toHaveText(/fentanyl/i);
  // It is read aloud when the reader pauses.
  const words = (await status.textContent()) ?? '';
  await expect(page.locator('main [role=status]')).toHaveText(words);
  expect(await said()).toEqual([words]);
});

test('what a filter leaves is said once', async ({ page }) => {
  await page.goto('/timeline/');
  const said = await listen(page);
  const reports = page.locator('.filter-form select').first();
  await reports.selectOption({ index: 1 });
  const status = page.locator('.filter-form [role=status]');
  await expect(status).toContainText(' of ');
  expect(await said()).toEqual([(await status.textContent())?.trim()]);
});

test('that a link is copied is said once', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-write']);
  await page.goto(pageKinds().find(({ kind }) => kind === 'articles/*')?.path ?? '');
  const said = await listen(page);
  await page.locator('.pass-on copy-link a').click();
  await expect.poll(said).toHaveLength(1);
  expect((await said()).join()).toMatch(/copied/i);
});
