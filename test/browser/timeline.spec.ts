import { expect, type Page, test } from '@playwright/test';
import { injectAxe, violations } from './axe.ts';
import { choice, most, shown, status, valuesOf } from './timeline-filter.ts';

const isOut = (page: Page) => page.locator('.picture .wide g[data-event].out');

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
  // What has no date is told in the list and stands nowhere in the chart.
  const drawn = await page.locator('.picture .wide g[data-event]').count();
  const ids = await shown(page).evaluateAll((entries) => entries.map(({ id }) => id));
  const drawnLeft = await page
    .locator('.picture .wide g[data-event]')
    .evaluateAll(
      (threads, ids) =>
        threads.filter((one) => ids.includes(one.getAttribute('data-event') ?? '')).length,
      ids,
    );
  await expect(isOut(page)).toHaveCount(drawn - drawnLeft);

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

test('the sign behind a title stands on the last line of it', async ({ page }) => {
  for (const width of [320, 390]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('/timeline/');
    const alone = await page.locator('.entry h3').evaluateAll((titles) =>
      titles.flatMap((title) => {
        const [name, sign] = title.querySelectorAll('a');
        const last = [...(name?.getClientRects() ?? [])].at(-1);
        const top = sign?.getClientRects()[0]?.top ?? 0;
        return last && top < last.bottom - 4 ? [] : [title.textContent];
      }),
    );
    expect(alone, `${width} px`).toEqual([]);
  }
});

test('what is known of an event leaves no gap beside it', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto('/timeline/');
  const addresses = await page.locator('.entry:has(.differ)').evaluateAll((entries) =>
    entries
      .map((entry) => ({
        height: entry.querySelector('.beside-it')?.clientHeight ?? 0,
        address: entry.querySelector('h3 a')?.getAttribute('href') ?? '',
      }))
      .sort((a, b) => b.height - a.height)
      .slice(0, 4)
      .map(({ address }) => address),
  );
  for (const address of addresses) {
    await page.goto(address);
    const head = await page.locator('.entry-page > header').boundingBox();
    const next = await page.locator('.entry-page > section').first().boundingBox();
    const gap = (next?.y ?? 0) - (head?.y ?? 0) - (head?.height ?? 0);
    expect(gap, address).toBeLessThan(100);
  }
});
