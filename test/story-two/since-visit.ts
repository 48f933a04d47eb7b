/** What is new since a reader's last visit, in their browser, on the page of what came last. */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { type TestContext, test } from 'node:test';
import { chromium, type Page } from '@playwright/test';
import { findBrowsers } from '../../scripts/browser/find-browsers.ts';
import { createSiteServer } from '../../scripts/server/create-site-server.ts';
import { sinceVisit } from '../../src/text/en/since-visit.ts';
import { freePort } from '../free-port.ts';
import { story } from './living-story.ts';

const KEY = 'since-visit /new/';
const [executablePath] = findBrowsers();
const skip = executablePath === undefined ? 'there is no Chromium here' : false;

/** A reader's own browser, at the page. */
async function visit(t: TestContext, javaScriptEnabled = true): Promise<Page> {
  const port = await freePort();
  const server = createSiteServer(story.out, '/', true).listen(port, '127.0.0.1');
  await once(server, 'listening');
  t.after(() => server.close().closeAllConnections());
  const browser = await chromium.launch(executablePath === undefined ? {} : { executablePath });
  t.after(() => browser.close());
  const page = await browser.newPage({ javaScriptEnabled });
  await page.goto(`http://127.0.0.1:${port}/new/`);
  return page;
}

/** Waits until the reader is told so. */
const told = (page: Page, words: string) =>
  page.locator('since-visit [role=status]').getByText(words, { exact: true }).waitFor();
const press = (page: Page, name: string) => page.getByRole('button', { name }).click();
const kept = (page: Page) => page.evaluate(() => [localStorage.length, sessionStorage.length]);

/** Comes again later, when so many entries have come that were not listed at the last visit. */
async function comeAgain(page: Page, fresh: number) {
  await page.evaluate(
    ([key, first]) => {
      const listed = JSON.parse(localStorage.getItem(key) ?? '[]') as string[];
      localStorage.setItem(key, JSON.stringify(listed.slice(first)));
      sessionStorage.clear();
    },
    [KEY, fresh] as const,
  );
  await page.reload();
}

test('nothing is kept before a reader wishes it, and nothing after they no longer do', {
  skip,
}, async (t) => {
  const page = await visit(t);
  await told(page, sinceVisit.offer);
  assert.deepEqual(await kept(page), [0, 0]);
  await press(page, sinceVisit.remember);
  await told(page, sinceVisit.found(0, false));
  assert.deepEqual(await kept(page), [1, 1]);
  await press(page, sinceVisit.forget);
  await told(page, sinceVisit.offer);
  assert.deepEqual(await kept(page), [0, 0]);
});

test('at the next visit what is new is marked, for as long as that visit lasts', {
  skip,
}, async (t) => {
  const page = await visit(t);
  await press(page, sinceVisit.remember);
  await comeAgain(page, 1);
  for (const time of ['at first', 'read once more']) {
    await told(page, sinceVisit.found(1, false));
    assert.equal(await page.locator('.fresh').count(), 1, time);
    const first = page.locator('[data-entry]').first().locator('.fresh');
    assert.equal(await first.textContent(), sinceVisit.fresh, time);
    await page.reload();
  }
  await comeAgain(page, 0);
  await told(page, sinceVisit.found(0, false));
  assert.equal(await page.locator('.fresh').count(), 0);
});

test('without JavaScript the list is whole, and offers nothing', { skip }, async (t) => {
  const page = await visit(t, false);
  assert.ok((await page.locator('[data-entry]').count()) > 1);
  assert.equal(await page.locator('since-visit button').count(), 0);
});
