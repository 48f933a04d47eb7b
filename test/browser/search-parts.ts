import type { Page } from '@playwright/test';

export const field = (page: Page) => page.getByRole('searchbox');
export const status = (page: Page) => page.locator('.search-status');
export const spoken = (page: Page) => page.locator('search-page [role=status]');
export const suggestions = (page: Page) => page.locator('.search-suggestions').getByRole('link');
export const hits = (page: Page) => page.locator('.search-hit');
export const firstLink = (page: Page) => hits(page).first().getByRole('link');
