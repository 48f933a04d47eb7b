import { expect, test } from '@playwright/test';
import { pageKinds } from './page-kinds.ts';

const article = pageKinds().find(({ kind }) => kind === 'articles/*')?.path ?? '';

test('who came for a paragraph writes to the editor about that paragraph', async ({ page }) => {
  await page.goto(`${article}#p1`);
  const link = page.locator('tell-editor a');
  const written = async () =>
    new URL((await link.getAttribute('href')) ?? '').searchParams.get('body');
  await expect.poll(written).toContain(`${article}#p1 `);
  await page
    .locator('.text copy-link a')
    .nth(3)
    .evaluate((place: HTMLAnchorElement) => {
      location.hash = place.hash;
    });
  const hash = new URL(page.url()).hash;
  expect(hash).not.toBe('#p1');
  await expect.poll(written).toContain(`${article}${hash} `);
  expect(await written()).not.toContain('#p1 ');
});
