import { expect, type Page, test } from '@playwright/test';
import { pageKinds } from './page-kinds.ts';

/** WCAG 1.4.11: what shows where a control is, or that it has the focus, stands out from what it lies on. */
const LEAST_CONTRAST = 3;

/** Controls and marks of focus that stand out too little, each kind once. */
async function faint(page: Page): Promise<string[]> {
  return page.evaluate((least) => {
    const paint = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    /** Relative luminance of a colour in any notation, and how far it covers. */
    const read = (color: string) => {
      if (!paint) return { light: 0, alpha: 0 };
      paint.clearRect(0, 0, 1, 1);
      paint.fillStyle = color;
      paint.fillRect(0, 0, 1, 1);
      const [red = 0, green = 0, blue = 0, alpha = 0] = paint.getImageData(0, 0, 1, 1).data;
      const [r = 0, g = 0, b = 0] = [red, green, blue].map((part) => {
        const share = part / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return { light: 0.2126 * r + 0.7152 * g + 0.0722 * b, alpha: alpha / 255 };
    };
    const groundOf = (element: Element | null): string => {
      if (!element) return getComputedStyle(document.body).backgroundColor;
      const { backgroundColor } = getComputedStyle(element);
      return read(backgroundColor).alpha > 0.9 ? backgroundColor : groundOf(element.parentElement);
    };
    const contrast = (one: string, other: string) => {
      const [a, b] = [read(one).light + 0.05, read(other).light + 0.05];
      return Math.max(a, b) / Math.min(a, b);
    };
    const problems = new Set<string>();
    const say = (element: Element, what: string, ratio: number) =>
      problems.add(`${element.localName}.${element.className}: ${what} at ${ratio.toFixed(1)}`);
    for (const element of document.querySelectorAll('input, select, textarea, button')) {
      const box = element.getBoundingClientRect();
      const { borderBottomStyle, borderBottomColor, opacity } = getComputedStyle(element);
      if (box.width < 2 || opacity === '0' || borderBottomStyle === 'none') continue;
      const ground = groundOf(element.parentElement);
      const own = contrast(groundOf(element), ground);
      const ratio = Math.max(own, contrast(borderBottomColor, ground));
      if (ratio < least) say(element, 'its border', ratio);
    }
    for (const element of document.querySelectorAll<HTMLElement>(
      'a, button, input, select, summary',
    )) {
      element.focus({ focusVisible: true, preventScroll: true } as FocusOptions);
      if (document.activeElement !== element) continue;
      // The label shows the focus of a control that cannot be seen.
      const unseen = getComputedStyle(element).opacity === '0';
      const shown = (unseen ? element.closest('label') : undefined) ?? element;
      const { outlineColor, outlineStyle } = getComputedStyle(shown);
      if (outlineStyle === 'none') continue;
      const ratio = contrast(outlineColor, groundOf(shown.parentElement));
      if (ratio < least) say(element, 'its focus', ratio);
    }
    return [...problems];
  }, LEAST_CONTRAST);
}

for (const { kind, path } of pageKinds()) {
  test(`${kind}: controls and the focus stand out, in light and dark`, async ({ page }) => {
    await page.goto(path);
    expect.soft(await faint(page), 'light').toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect.soft(await faint(page), 'dark').toEqual([]);
  });
}

test('what stands out too little is found', async ({ page }) => {
  await page.setContent(
    '<style>body { background: white } :focus-visible { outline: 2px solid oklch(80% 0 0) }</style>' +
      '<input style="border: 1px solid #ccc"> <input style="border: 1px solid #666">',
  );
  expect(await faint(page)).toEqual([
    'input.: its border at 1.6',
    expect.stringMatching(/its focus at 1\.\d/),
  ]);
});
