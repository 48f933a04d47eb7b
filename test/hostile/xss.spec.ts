import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import rehypeStringify from 'rehype-stringify';
import remarkDirective from 'remark-directive';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { createSiteServer } from '../../scripts/server/create-site-server.ts';
import { listFiles, pagePath } from '../site/read-site.ts';
import { hostileSite } from './hostile-site.ts';
import { vectors } from './vectors.ts';

/** So many vectors must run where nothing stops them, or that none runs on the site would say little. */
const MUST_RUN = 20;

/** Whether the search page says what it found; while it looks, its words end otherwise. */
const hasAnswered = () => document.querySelector('.search-status')?.textContent.endsWith('.');

const PAGE_OR_SCRIPT = /\.(?:html|js)$/;
/** The types in which a browser finds elements, and runs them. */
const MARKUP = /\b(?:html|xml)\b/;

/** Every way of a vector to be heard tells the test instead. */
async function listen(page: Page): Promise<Set<string>> {
  const ran = new Set<string>();
  await page.exposeFunction('tellThatItRan', (what: string) => ran.add(what));
  await page.addInitScript(() => {
    for (const name of ['alert', 'confirm', 'prompt', 'print', 'open']) {
      const hook = (...args: unknown[]) => {
        const told = window as unknown as { tellThatItRan: (what: string) => void };
        told.tellThatItRan(`${name}(${args})`);
      };
      Object.defineProperty(window, name, { value: hook });
    }
  });
  page.on('dialog', (dialog) => {
    ran.add(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  return ran;
}

/** Moves over, focuses and clicks everything, of all that is there or of what is named, that could wait for it. */
async function touchEverything(page: Page, selector = '*'): Promise<void> {
  await page.evaluate((named) => {
    const events = ['mouseover', 'pointerenter', 'focus', 'toggle', 'animationstart', 'submit'];
    // A link of the site itself would lead away from what is to be looked at.
    const stay = (event: Event) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null;
      if (link?.protocol.startsWith('http')) event.preventDefault();
    };
    document.addEventListener('click', stay, { capture: true });
    // Links that are copied take their time, and would come between this page and the next.
    navigation?.addEventListener('navigate', (event) => event.preventDefault());
    for (const element of document.querySelectorAll(named)) {
      for (const type of events) element.dispatchEvent(new Event(type, { cancelable: true }));
      if (element instanceof HTMLElement && !element.closest('form')) element.click();
    }
  }, selector);
}

test.describe.configure({ timeout: 300_000 });

let site: string;
let server: Server;
let origin: string;

test.beforeAll(async () => {
  site = (await hostileSite()).hostile;
  server = createSiteServer(site, '/');
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
test.afterAll(() => {
  server?.close();
});

test('the vectors run on a page that lets markup through', async ({ page }) => {
  const ran = await listen(page);
  const careless = unified()
    .use(remarkParse)
    .use(remarkDirective)
    .use(remarkRehype, { allowDangerousHtml: true })
    .use(rehypeStringify, { allowDangerousHtml: true });
  let shown = '';
  const host = createServer((_, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' });
    response.end(`<!doctype html><style>@keyframes x{}</style>${shown}`);
  });
  await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${(host.address() as AddressInfo).port}/`;
  // One of each handful is enough to show the power of all.
  for (const { text } of vectors.filter((_, i) => i % 5 === 0)) {
    shown = String(await careless.process(text));
    await page.goto(address, { waitUntil: 'load' }).catch(() => {});
    await touchEverything(page).catch(() => {});
  }
  host.close();
  const numbers = new Set([...ran].flatMap((what) => what.match(/\d{5}/g) ?? []));
  console.log(`${numbers.size} of ${Math.ceil(vectors.length / 5)} vectors ran in the control`);
  expect(numbers.size).toBeGreaterThanOrEqual(MUST_RUN);
});

test('none of them runs on any page of the site', async ({ page }) => {
  expect(vectors.length).toBeGreaterThanOrEqual(300);
  const ran = await listen(page);
  for (const file of listFiles(site)) {
    if (!file.endsWith('.html')) continue;
    await page.goto(`${origin}/${pagePath(file)}`);
    await touchEverything(page);
  }
  expect([...ran]).toEqual([]);
});

test('none of them runs in a search result, whether it is found or asked for', async ({ page }) => {
  const ran = await listen(page);
  const asked = [
    ...['letters', 'council heard', 'harbour', 'reader Sunday', 'alert'],
    ...vectors.filter((_, i) => i % 12 === 0).map(({ text }) => text),
  ];
  for (const words of asked) {
    await page.goto(`${origin}/search/?q=${encodeURIComponent(words)}`);
    // Asked in each frame: at the steps that Playwright takes else, each of the answers would be waited for too long.
    await page.waitForFunction(hasAnswered);
    // The rest of the page is that of every search, and is among all pages above.
    await touchEverything(page, 'search-page, search-page *');
  }
  await page.goto(`${origin}/search/?q=letters`);
  await expect(page.locator('mark').first()).toBeVisible();
  expect([...ran]).toEqual([]);
});

test('none of them runs in a file that is opened by itself', async ({ page }) => {
  const ran = await listen(page);
  const opened = new Set<string>();
  for (const file of listFiles(site)) {
    if (PAGE_OR_SCRIPT.test(file)) continue;
    const answer = await fetch(`${origin}/${file}`, { method: 'HEAD' });
    const type = answer.headers.get('content-type') ?? '';
    // Whatever else it may hold, a browser shows it as text or keeps it on the disk; of what has no type it
    // looks at the beginning, which is the same in all files of a kind.
    if (type === '' ? opened.has(extname(file)) : !MARKUP.test(type)) continue;
    opened.add(extname(file));
    await page.goto(`${origin}/${file}`).catch(() => {});
  }
  expect([...opened]).toEqual(expect.arrayContaining(['.atom', '.svg', '.xml']));
  expect([...ran]).toEqual([]);
});
