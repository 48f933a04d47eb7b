import { expect, test } from '@playwright/test';
import { FILE_POLICY, PAGE_POLICY, SCRIPT_POLICY } from '../../scripts/deploy/headers.ts';

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
  'offline/',
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
    const type = headers['content-type'] ?? '';
    const isScript = type.startsWith('text/javascript');
    const policy = type.startsWith('text/html')
      ? PAGE_POLICY
      : isScript
        ? SCRIPT_POLICY
        : FILE_POLICY;
    return route.fulfill({ response, headers: { ...headers, 'content-security-policy': policy } });
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
