import type { Page } from '@playwright/test';

/** Elements that stick out of the window and cannot be scrolled to inside a frame of their own. */
export async function stickingOut(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const scrolls = (element: Element | null): boolean =>
      element !== null &&
      (/auto|scroll|hidden|clip/.test(getComputedStyle(element).overflowX) ||
        scrolls(element.parentElement));
    return [...document.querySelectorAll('body *')]
      .filter((element) => {
        const box = element.getBoundingClientRect();
        return box.width > 0 && (box.right > width + 1 || box.left < -1) && !scrolls(element);
      })
      .map(
        ({ tagName, className, textContent }) =>
          `${tagName.toLowerCase()}.${className} ${textContent?.trim().slice(0, 30)}`,
      )
      .slice(-5);
  });
}
