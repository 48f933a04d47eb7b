import type { Browser } from '@playwright/test';
import type { Reader } from '../reader.ts';

/** A reader of a browser that Playwright drives. */
export async function createPlaywrightReader(browser: Browser): Promise<Reader> {
  const page = await browser.newPage();
  const first = (selector: string) => page.locator(selector).first();
  return {
    open: async (address) => void (await page.goto(address)),
    back: async () => void (await page.goBack()),
    click: (selector) => first(selector).click(),
    enter: async (selector, text) => {
      await first(selector).fill(text);
      await first(selector).press('Enter');
    },
    pressEnter: (selector) => first(selector).press('Enter'),
    choose: async (selector, value) => void (await first(selector).selectOption(value)),
    ask: (expression) => page.evaluate(expression),
    close: () => browser.close(),
  };
}
