import { expect, test } from '@playwright/test';
import { policyOf } from '../../scripts/deploy/page-policies.ts';

const PAGES = [
  '',
  'articles/',
  'timeline/',
  'differences/',
  'quotes/',
  'people/',
  'coverage/',
  'about/',
  'about/restoration/',
  'search/?q=the',
  'nothing-here/',
];

test('every kind of page does all it does under its policy', async ({ page }) => {
  const refused: string[] = [];
  page.on('console', (message) => {
    if (/Content Security Policy|TrustedScript|Trusted Type/i.test(message.text())) {
      refused.push(message.text());
    }
  });
  await page.route('**/*', async (route) => {
    const response = await route.fetch();
    const headers = response.headers();
    if (!headers['content-type']?.startsWith('text/html')) return route.fulfill({ response });
    const body = await response.text();
    return route.fulfill({
      response,
      body,
      headers: { ...headers, 'content-security-policy': policyOf(body, false) },
    });
  });
  const article = async () => {
    await page.goto('articles/');
    return page.locator('main a[href*="/articles/"]').first().getAttribute('href');
  };
  for (const path of [...PAGES, (await article()) ?? '']) {
    await page.goto(path);
    await page.waitForLoadState('networkidle');
  }
  await page.goto('search/?q=the');
  await expect(page.locator('main mark').first()).toBeVisible();
  expect(refused).toEqual([]);
});
