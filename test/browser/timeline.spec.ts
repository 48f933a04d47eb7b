import { expect, type Page, test } from '@playwright/test';
import { injectAxe, violations } from './axe.ts';

const status = (page: Page) => page.locator('.filter-form [role=status]');
const choice = (page: Page, name: string) => page.locator(`select[name=${name}]`);
const shown = (page: Page) => page.locator('.entry:not([hidden])');
const isOut = (page: Page) => page.locator('.picture .wide g[data-event].out');

/** The values of a filter, those that leave most events first. */
async function valuesOf(page: Page, name: string): Promise<string[]> {
  return choice(page, name)
    .locator('option:not([value=""]):not([disabled])')
    .evaluateAll((options) => {
      const count = (option: Element) => Number(/\((\d+)\)/.exec(option.textContent ?? '')?.[1]);
      return options
        .sort((a, b) => count(b) - count(a))
        .map((option) => option.getAttribute('value') ?? '');
    });
}

async function most(page: Page, name: string): Promise<string> {
  const [value = ''] = await valuesOf(page, name);
  return value;
}

test('report, person and kind are combined in place, and the address carries them', async ({
  page,
}) => {
  await page.goto('/timeline/');
  const all = await shown(page).count();
  const report = await most(page, 'report');
  await choice(page, 'report').selectOption(report);
  await expect(page).toHaveURL(`/timeline/?report=${report}`);
  const told = await shown(page).count();
  expect(told).toBeLessThan(all);
  await expect(status(page)).toHaveText(new RegExp(`^${told} of ${all} events: told by `));

  const person = await most(page, 'person');
  await choice(page, 'person').selectOption(person);
  const kind = await most(page, 'kind');
  await choice(page, 'kind').selectOption(kind);
  await expect(page).toHaveURL(`/timeline/?report=${report}&person=${person}&kind=${kind}`);
  const left = await shown(page).count();
  expect(left).toBeGreaterThan(0);
  await expect(status(page)).toHaveText(new RegExp(`^${left} of ${all} events: told by `));
  for (const entry of await shown(page).all()) {
    await expect(entry).toHaveAttribute('data-report', new RegExp(`\\b${report}\\b`));
    await expect(entry).toHaveAttribute('data-person', new RegExp(`\\b${person}\\b`));
    await expect(entry).toHaveAttribute('data-kind', kind);
  }
  await expect(isOut(page)).toHaveCount(all - left);

  await page.getByRole('link', { name: 'Show all' }).click();
  await expect(page).toHaveURL('/timeline/');
  await expect(shown(page)).toHaveCount(all);
  await expect(choice(page, 'report')).toBeFocused();
});

test('headings and the links to them show only what has events left', async ({ page }) => {
  await page.goto('/timeline/');
  await choice(page, 'kind').selectOption((await valuesOf(page, 'kind')).at(-1) ?? '');
  const phases = page.locator('.phase:not([hidden])');
  for (const phase of await phases.all()) {
    expect(await phase.locator('.entry:not([hidden])').count()).toBeGreaterThan(0);
  }
  await expect(page.locator('.phases li:not([hidden])')).toHaveCount(await phases.count());
  const counts = await page.locator('.phases li:not([hidden]) span').allTextContents();
  expect(counts.reduce((sum, count) => sum + Number(count), 0)).toBe(await shown(page).count());
});

test('a shared address shows the same, back and forward go through the choices', async ({
  page,
}) => {
  await page.goto('/timeline/');
  const all = await shown(page).count();
  const kind = await most(page, 'kind');
  await choice(page, 'kind').selectOption(kind);
  const some = await shown(page).count();
  const person = await most(page, 'person');
  await choice(page, 'person').selectOption(person);
  const few = await shown(page).count();

  await page.goBack();
  await expect(choice(page, 'person')).toHaveValue('');
  await expect(shown(page)).toHaveCount(some);
  await page.goBack();
  await expect(page).toHaveURL('/timeline/');
  await expect(shown(page)).toHaveCount(all);
  await page.goForward();
  await page.goForward();
  await expect(shown(page)).toHaveCount(few);
  await page.reload();
  await expect(choice(page, 'person')).toHaveValue(person);
  await expect(choice(page, 'kind')).toHaveValue(kind);
  await expect(shown(page)).toHaveCount(few);
});

test('an empty timeline says so and offers ways out', async ({ page }) => {
  await page.goto('/timeline/');
  const [report, kind] = await page.locator('.entry').evaluateAll((entries) => {
    const listed = (name: string) =>
      entries.map((entry) => (entry.getAttribute(name) ?? '').split(' '));
    const [reports, kinds] = [listed('data-report'), listed('data-kind').flat()];
    for (const one of new Set(reports.flat()))
      for (const other of new Set(kinds))
        if (!reports.some((told, i) => told.includes(one) && kinds[i] === other))
          return [one, other];
    return ['', ''];
  });
  await page.goto(`/timeline/?report=${report}&kind=${kind}`);
  await expect(status(page)).toHaveText(/^No event told by /);
  await expect(shown(page)).toHaveCount(0);
  await injectAxe(page);
  expect(await violations(page)).toEqual([]);
  await page.locator('.filter-empty a').first().click();
  await expect(page).toHaveURL(`/timeline/?kind=${kind}`);
  expect(await shown(page).count()).toBeGreaterThan(0);
  await expect(page.locator('.filter-empty')).toBeHidden();
});

test('a chosen report says how it knew of each event, as its own page does', async ({ page }) => {
  await page.goto('/timeline/');
  const report = await most(page, 'report');
  await choice(page, 'report').selectOption(report);
  const known = await page.locator('.entry:not([hidden]) .knew b').allTextContents();
  await page.goto(`/timeline/report/${report}/`);
  expect(known).toEqual(await page.locator('.entry h3 + .label b').allTextContents());
});

test('the clocks of an event stay beside it when it is filtered', async ({ page }) => {
  await page.goto('/timeline/');
  const report = await most(page, 'report');
  await page.goto(`/timeline/?report=${report}`);
  const clocks = page.locator('.entry:not([hidden]) .when').filter({ has: page.locator('.clock') });
  await expect(clocks.first()).toContainText('your time');
});

test('a page of one report is filtered further in place', async ({ page }) => {
  await page.goto('/timeline/');
  const report = await most(page, 'report');
  await page.goto(`/timeline/report/${report}/`);
  await expect(choice(page, 'report')).toHaveCount(0);
  const all = await shown(page).count();
  const kind = await most(page, 'kind');
  await choice(page, 'kind').selectOption(kind);
  await expect(page).toHaveURL(`/timeline/report/${report}/?kind=${kind}`);
  expect(await shown(page).count()).toBeLessThan(all);
});

test('an event is shown to a reader who comes for it, whatever the filter', async ({ page }) => {
  await page.goto('/timeline/');
  await choice(page, 'kind').selectOption(await most(page, 'kind'));
  const hidden = await page.locator('.entry[hidden]').last().getAttribute('id');
  await page.goto(`${page.url()}#${hidden}`);
  await expect(page.locator(`#${hidden}`)).toBeInViewport();
  await expect(page).toHaveURL(`/timeline/#${hidden}`);
});

test('the picture leads to an event and keeps the filter', async ({ page }) => {
  await page.goto('/timeline/');
  const kind = await most(page, 'kind');
  await choice(page, 'kind').selectOption(kind);
  const mark = page.locator('.picture .wide a[data-event]:not(.out)').first();
  const id = await mark.getAttribute('data-event');
  await mark.click();
  await expect(page).toHaveURL(`/timeline/?kind=${kind}#${id}`);
  await expect(page.locator(`#${id}`)).toBeInViewport();
});

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

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('what came before is folded until it is asked for', async ({ page }) => {
    await page.goto('/timeline/');
    const before = page.locator('.fold .entry').first();
    await expect(before).toBeHidden();
    await page.locator('.fold > summary').click();
    await expect(before).toBeVisible();
  });

  test('the address of what is folded and any filter open it', async ({ page }) => {
    await page.goto('/timeline/');
    const id = await page.locator('.fold .entry').last().getAttribute('id');
    await page.goto(`/timeline/#${id}`);
    await expect(page.locator(`#${id}`)).toBeInViewport();
    await page.goto('/timeline/');
    await choice(page, 'kind').selectOption(await most(page, 'kind'));
    await expect(shown(page).first()).toBeVisible();
  });
});
