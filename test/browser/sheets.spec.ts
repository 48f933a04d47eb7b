import { expect, type Page, test } from '@playwright/test';
import { pageKinds } from './page-kinds.ts';

const ARTICLE = /^\/articles\/[^/]+\/$/;
/** Sheets of A4 as a browser prints them, counted in the PDF. */
async function sheetsOf(page: Page, path: string): Promise<number> {
  await page.goto(path);
  const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
  return pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}

test('a report prints on three sheets, what was done to it being on wish', async ({ page }) => {
  await page.goto('/articles/');
  const paths = await page
    .locator('main .report a')
    .evaluateAll((links) =>
      links.map((link) => new URL((link as HTMLAnchorElement).href).pathname),
    );
  const articles = [...new Set(paths)].filter((path) => ARTICLE.test(path));
  expect(articles.length).toBeGreaterThan(3);
  for (const path of articles) {
    const sheets = await sheetsOf(page, path);
    expect.soft(sheets, path).toBeGreaterThan(0);
    expect.soft(sheets, path).toBeLessThanOrEqual(3);
  }
});

test('the dossier prints on thirty sheets', async ({ page }) => {
  const dossier = pageKinds().find(({ kind }) => kind === 'dossier')?.path ?? '';
  const sheets = await sheetsOf(page, dossier);
  expect(sheets).toBeGreaterThan(10);
  expect(sheets).toBeLessThanOrEqual(30);
});
