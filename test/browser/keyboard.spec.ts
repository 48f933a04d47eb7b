import { expect, type Page, test } from '@playwright/test';
import { pageKinds } from './page-kinds.ts';

/** How the focused element is called and whether its focus is seen. */
async function focused(page: Page) {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return undefined;
    const ancestorsOf = (one: Element): Element[] =>
      one.parentElement ? [one.parentElement, ...ancestorsOf(one.parentElement)] : [];
    const box = element.getBoundingClientRect();
    const [x, y] = [box.left + Math.min(box.width / 2, 8), box.top + box.height / 2];
    const onTop = document.elementFromPoint(x, y);
    const styles = [element, element.closest('label') ?? element].map((one) =>
      getComputedStyle(one),
    );
    return {
      name: `${element.tagName} ${element.id} ${element.textContent?.trim().slice(0, 40)}`,
      onScreen: box.bottom > 0 && box.top < innerHeight && box.width > 0 && box.height > 0,
      // WCAG 2.4.11: nothing that stays in place lies over it.
      covered: [onTop, ...(onTop ? ancestorsOf(onTop) : [])].some(
        (one) =>
          one && /fixed|sticky/.test(getComputedStyle(one).position) && !one.contains(element),
      ),
      marked: styles.some(
        ({ outlineStyle, outlineWidth }) => outlineStyle !== 'none' && outlineWidth !== '0px',
      ),
    };
  });
}

const MOST_STOPS = 60;

for (const { kind, path } of pageKinds()) {
  test(`${kind}: every stop of the tab key is on screen and marked`, async ({ page }) => {
    await page.goto(path);
    const seen: string[] = [];
    for (let stop = 0; stop < MOST_STOPS; stop++) {
      await page.keyboard.press('Tab');
      const at = await focused(page);
      if (!at) break;
      expect(at, `after ${seen.at(-1)}`).toMatchObject({
        onScreen: true,
        covered: false,
        marked: true,
      });
      seen.push(at.name);
    }
    // A page made for frames, or of a paragraph, is its text alone: there is nothing to skip.
    if (!/^(?:embed|passages)/.test(kind)) expect(seen[0]).toContain('Skip to the text');
    expect(seen.length).toBeGreaterThan(2);
  });
}

test('the skip link leads past the menu', async ({ page }) => {
  await page.goto('/timeline/');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
});

test('the view of an article is changed, and a change followed, by keyboard alone', async ({
  page,
}) => {
  const article = pageKinds().find(({ kind }) => kind === 'articles/*')?.path ?? '';
  await page.goto(article);
  const views = page
    .locator('fieldset')
    .filter({ has: page.getByRole('radio', { name: 'Restored' }) });
  const isFocused = () => views.evaluate((group) => group.contains(document.activeElement));
  for (let stop = 0; stop < MOST_STOPS && !(await isFocused()); stop++)
    await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await expect(views.getByRole('radio', { name: 'Changes marked' })).toBeChecked();

  const note = page.locator('.text ins + button').first();
  for (let stop = 0; stop < MOST_STOPS; stop++) {
    if (await note.evaluate((sign) => sign === document.activeElement)) break;
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
  const explained = page.locator('.changes :popover-open');
  await expect(explained).toBeInViewport();
  await page.keyboard.press('Escape');
  await expect(explained).toBeHidden();
  await expect(note).toBeFocused();
});
