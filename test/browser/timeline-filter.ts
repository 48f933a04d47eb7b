import type { Page } from '@playwright/test';

export const status = (page: Page) => page.locator('.filter-form [role=status]');
export const choice = (page: Page, name: string) => page.locator(`select[name=${name}]`);
export const shown = (page: Page) => page.locator('.entry:not([hidden])');

/** The values of a filter, those that leave most events first. */
export async function valuesOf(page: Page, name: string): Promise<string[]> {
  return choice(page, name)
    .locator('option:not([value=""]):not([disabled])')
    .evaluateAll((options) => {
      const count = (option: Element) => Number(/\((\d+)\)/.exec(option.textContent ?? '')?.[1]);
      return options
        .sort((a, b) => count(b) - count(a))
        .map((option) => option.getAttribute('value') ?? '');
    });
}

export async function most(page: Page, name: string): Promise<string> {
  const [value = ''] = await valuesOf(page, name);
  return value;
}
