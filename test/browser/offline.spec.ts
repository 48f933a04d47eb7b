import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, type Page, test as playwright } from '@playwright/test';
import { offlineCopy } from '#text/offline-copy.ts';
import { writeServiceWorker } from '../../scripts/offline/write-service-worker.ts';
import { pageKinds } from './page-kinds.ts';
import { type StoppableSite, serveStoppable } from './stoppable-site.ts';

const test = playwright.extend<{ dir: string; site: StoppableSite }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures' names from it.
  dir: async ({}, use) => {
    const dir = mkdtempSync(join(tmpdir(), 'palimpsest-offline-'));
    cpSync('dist', dir, { recursive: true });
    await use(dir);
    rmSync(dir, { recursive: true });
  },
  site: async ({ dir }, use) => {
    const site = await serveStoppable(dir);
    await use(site);
    await site.stop().catch(() => {});
  },
});

const ARTICLE = pageKinds().find(({ kind }) => kind === 'articles/*')?.path ?? '';
const state = (page: Page) => page.locator('offline-copy [role=status]');
const button = (page: Page, name: RegExp) => page.getByRole('button', { name });

async function keep(page: Page, site: StoppableSite): Promise<void> {
  await page.goto(`${site.origin}/offline/`);
  await button(page, /^Keep the site/).click();
  await expect(state(page)).toHaveText(/can be read without a network/);
}

/** Makes a page and the service worker as a later build would. */
function publish(dir: string, words: string): void {
  const file = join(dir, 'about', 'index.html');
  writeFileSync(file, readFileSync(file, 'utf8').replace(/<h1>[^<]*/, `<h1>${words}`));
  writeServiceWorker(dir, resolve('src/text/en'));
}

test('nothing is kept before it is asked for', async ({ page, site }) => {
  for (const path of ['/', '/offline/']) {
    await page.goto(site.origin + path);
    expect(await page.evaluate(async () => (await caches.keys()).length)).toBe(0);
    expect(await page.evaluate(() => navigator.serviceWorker.getRegistration())).toBeUndefined();
  }
});

test('a kept site is read and searched without a network, and says what it is', async ({
  page,
  site,
}) => {
  await keep(page, site);
  await page.goto(site.origin + ARTICLE);
  await expect(page.locator('.kept')).toHaveCount(0);
  const text = await page.locator('main').innerText();
  await site.stop();
  await page.goto(site.origin + ARTICLE);
  await expect(page.locator('.kept')).toHaveText(
    /^This is a kept copy from .*20\d\d: .*may have changed/,
  );
  expect(await page.locator('main').innerText()).toBe(text);
  await page.goto(`${site.origin}/search/?q=the`);
  await expect(page.locator('main mark').first()).toBeVisible();
  await expect(page.locator('.kept')).toBeVisible();
  const fonts = await page.evaluate(async () => {
    await document.fonts.ready;
    return [...document.fonts].some(({ status }) => status === 'loaded');
  });
  expect(fonts).toBe(true);
});

test('a kept page is read while the server fails', async ({ page, site }) => {
  await keep(page, site);
  await site.fail();
  const answer = await page.goto(site.origin + ARTICLE);
  expect(answer?.status()).toBe(200);
  await expect(page.locator('.kept')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('a kept page is found without the slash at its end', async ({ page, site }) => {
  await keep(page, site);
  await site.stop();
  await page.goto(site.origin + ARTICLE.replace(/\/$/, ''));
  await expect(page.locator('.kept')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('what was not kept says so, and is no page that is wanting', async ({ page, site }) => {
  await keep(page, site);
  await site.stop();
  const answer = await page.goto(`${site.origin}/articles/never-kept/`);
  expect(answer?.status()).toBe(503);
  await expect(page.locator('.kept')).toHaveText(/not in the kept copy/);
});

test('an address that does not exist is not found while the site answers', async ({
  page,
  site,
}) => {
  await keep(page, site);
  const answer = await page.goto(`${site.origin}/articles/never-kept/`);
  expect(answer?.status()).toBe(404);
  await expect(page.locator('.kept')).toHaveCount(0);
});

test('a newer edition is shown at once, and kept when it is whole', async ({ page, site, dir }) => {
  await keep(page, site);
  publish(dir, 'The second edition');
  await page.goto(`${site.origin}/about/`);
  await expect(page.locator('h1')).toHaveText('The second edition');
  await page.goto(`${site.origin}/offline/`);
  await expect(state(page)).toHaveText(/newer copy has been fetched/);

  await site.stop();
  await page.goto(`${site.origin}/about/`);
  await expect(page.locator('h1')).not.toHaveText('The second edition');
  await expect(page.locator('.kept')).toBeVisible();

  await page.goto(`${site.origin}/offline/`);
  await button(page, /^Use the newer/).click();
  await expect(state(page)).toHaveText(/can be read without a network/);
  await page.goto(`${site.origin}/about/`);
  await expect(page.locator('h1')).toHaveText('The second edition');
});

test('a copy of which a page is not as published is not kept, and the older one stays', async ({
  page,
  site,
  dir,
}) => {
  await keep(page, site);
  publish(dir, 'The second edition');
  const file = join(dir, 'about', 'index.html');
  writeFileSync(file, readFileSync(file, 'utf8').replace('The second edition', 'Half of a third'));
  const worker = page.context().serviceWorkers().length;
  const given = page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    const ended = new Promise<string>((resolve) => {
      registration.addEventListener('updatefound', () => {
        const newer = registration.installing;
        newer?.addEventListener('statechange', () => resolve(newer.state));
      });
    });
    await registration.update().catch(() => {});
    return ended;
  });
  expect(await given).toBe('redundant');
  expect(worker).toBeGreaterThan(0);
  await site.stop();
  await page.goto(`${site.origin}/about/`);
  await expect(page.locator('h1')).not.toHaveText(/second|third/);
});

const keptCaches = (page: Page) => page.evaluate(() => caches.keys());

test('a first copy that cannot be made whole leaves nothing', async ({ page, site, dir }) => {
  const file = join(dir, 'about', 'index.html');
  writeFileSync(file, `${readFileSync(file, 'utf8')}<!-- not as published -->`);
  await page.goto(`${site.origin}/offline/`);
  await button(page, /^Keep the site/).click();
  await expect(state(page)).toHaveText(offlineCopy.failed);
  expect(await keptCaches(page)).toEqual([]);
  expect(await page.evaluate(() => navigator.serviceWorker.getRegistration())).toBeUndefined();
});

test('what is left of a copy that was never whole goes when its control is opened', async ({
  page,
  site,
}) => {
  await page.goto(`${site.origin}/`);
  await page.evaluate(async () => {
    const cache = await caches.open(`workbox-precache-v2-${location.origin}/`);
    await cache.put('/about/', new Response('half'));
  });
  await page.goto(`${site.origin}/offline/`);
  await expect(button(page, /^Keep the site/)).toBeVisible();
  expect(await keptCaches(page)).toEqual([]);
});

test('a copy that is not wanted any more is gone', async ({ page, site }) => {
  await keep(page, site);
  await button(page, /^Remove/).click();
  await expect(state(page)).toHaveText(/Nothing is kept/);
  expect(await page.evaluate(async () => (await caches.keys()).length)).toBe(0);
  await site.stop();
  await expect(page.goto(`${site.origin}/about/`)).rejects.toThrow(/ERR_CONNECTION_REFUSED/);
});
