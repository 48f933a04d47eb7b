import { expect, test } from '@playwright/test';
import { injectAxe, violations } from './axe.ts';
import { choice, most, shown, status } from './timeline-filter.ts';

test('the keyboard alone is enough', async ({ page }) => {
  await page.goto('/timeline/');
  for (let stop = 0; stop < 40; stop++) {
    await page.keyboard.press('Tab');
    if (await choice(page, 'report').evaluate((it) => it === document.activeElement)) break;
  }
  await expect(choice(page, 'report')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(page).toHaveURL(/\?report=/);
  for (const name of ['person', 'kind']) {
    await page.keyboard.press('Tab');
    await expect(choice(page, name)).toBeFocused();
  }
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/timeline/');
});

test('axe finds nothing in a filtered timeline, light, dark and at 320 px', async ({ page }) => {
  await page.goto('/timeline/');
  const [report, kind] = [await most(page, 'report'), await most(page, 'kind')];
  await page.goto(`/timeline/?report=${report}&kind=${kind}`);
  await expect(status(page)).toContainText(' of ');
  await injectAxe(page);
  expect.soft(await violations(page), 'light').toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect.soft(await violations(page), 'dark').toEqual([]);
  await page.setViewportSize({ width: 320, height: 640 });
  expect.soft(await violations(page), '320 px').toEqual([]);
});

test('next to nothing moves while a filtered timeline loads', async ({ page }) => {
  for (const width of [390, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('/timeline/');
    await page.goto(`/timeline/?kind=${await most(page, 'kind')}`);
    const shift = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let sum = 0;
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) if ('value' in entry) sum += Number(entry.value);
          }).observe({ type: 'layout-shift', buffered: true });
          requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => resolve(sum))));
        }),
    );
    // Events below the form give way; “good” begins at 0.1.
    expect(shift, `${width} px`).toBeLessThan(0.03);
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('no dead control is offered, and links lead to a page for each filter', async ({ page }) => {
    await page.goto('/timeline/');
    await expect(page.locator('.filter-form')).toBeHidden();
    await page.locator('.filters summary', { hasText: 'By kind' }).click();
    const link = page.locator('.filters details[open] a').first();
    const href = await link.getAttribute('href');
    await link.click();
    await expect(page).toHaveURL(href ?? '');
    const kind = href?.split('/').at(-2) ?? '';
    for (const entry of await page.locator('.entry').all()) {
      await expect(entry).toHaveAttribute('data-kind', kind);
    }
  });
});

for (const { name, width, height, deepest } of [
  { name: 'a phone', width: 390, height: 844, deepest: 2 * 844 },
  { name: 'a desk', width: 1280, height: 900, deepest: 1800 },
]) {
  test.describe(`on ${name}`, () => {
    test.use({ viewport: { width, height } });

    test('the story comes first: what came before is folded until it is asked for', async ({
      page,
    }) => {
      await page.goto('/timeline/');
      const first = page.locator('[aria-labelledby=day-1] .entry').first();
      expect((await first.boundingBox())?.y).toBeLessThanOrEqual(deepest);
      const before = page.locator('.phase .fold .entry').first();
      await expect(before).toBeHidden();
      await page.locator('.phase .fold > summary').click();
      await expect(before).toBeVisible();
    });

    test('the address of what is folded and any filter open it', async ({ page }) => {
      await page.goto('/timeline/');
      const id = await page.locator('.phase .fold .entry').last().getAttribute('id');
      await page.goto(`/timeline/#${id}`);
      await expect(page.locator(`#${id}`)).toBeInViewport();
      await page.goto('/timeline/');
      await choice(page, 'kind').selectOption(await most(page, 'kind'));
      await expect(shown(page).first()).toBeVisible();
    });

    test('the links from day to day stay in view', async ({ page }) => {
      await page.goto('/timeline/');
      const links = page.locator('.phases a');
      await links.nth(1).click();
      await expect(page).toHaveURL('/timeline/#day-1');
      await page.locator('.phase .entry').last().scrollIntoViewIfNeeded();
      await expect(links.first()).toBeInViewport();
      await links.nth(1).click();
      await expect(page.locator('#day-1')).toBeInViewport();
    });

    test('one way to filter is offered', async ({ page }) => {
      await page.goto('/timeline/');
      await expect(page.locator('.filter-form')).toBeVisible();
      await expect(page.locator('.filters')).toBeHidden();
    });
  });
}
