import { expect, test } from '@playwright/test';
import { pageKinds } from './page-kinds.ts';

for (const { kind, path } of pageKinds()) {
  test(`${kind}: what is read with JavaScript is read without it`, async ({ browser, baseURL }) => {
    const textWith = async (javaScriptEnabled: boolean) => {
      const context = await browser.newContext({ javaScriptEnabled, baseURL: baseURL ?? '' });
      const page = await context.newPage();
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(error.message));
      page.on('console', (message) => {
        if (message.type() === 'error' && !message.text().includes('404'))
          errors.push(message.text());
      });
      await page.goto(path);
      const text = (await page.locator('main').innerText()).replace(/\s+/g, ' ');
      await context.close();
      expect(errors).toEqual([]);
      return text;
    };
    const without = await textWith(false);
    expect(without.length).toBeGreaterThan(80);
    const words = (text: string) => new Set(text.split(' '));
    const missing = words(await textWith(true)).difference(words(without));
    // A script may name its own controls; it may not bring the text.
    expect([...missing].join(' ').length).toBeLessThan(300);
  });
}
