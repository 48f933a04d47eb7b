import { createServer } from 'node:http';
import { type CDPSession, chromium, devices, type Page } from '@playwright/test';
import sirv from 'sirv';
import { findBrowsers } from '../scripts/browser/find-browsers.ts';
import { loadJudgedQueries } from '../scripts/search/load-search.ts';
import { listen } from '../scripts/server/listen.ts';

/**
 * What a reader waits for on the built site, in a browser whose processor is four times slower: from the first touch of
 * the box to the first result of a word typed at once, and from a key to the results that it brings, for the judged
 * queries. Prints what moved meanwhile, too.
 */

const SLOWER = 4;
const FIRST_PORT = 4500;
const OPENINGS = 5;
const KEYS = 120;

const [executablePath] = findBrowsers();
const out = process.env['OUT_DIR'] || 'dist';
const files = sirv(out);
const server = createServer((request, response) => files(request, response));
const origin = `http://127.0.0.1:${await listen(server, undefined, FIRST_PORT)}`;
const browser = await chromium.launch(executablePath ? { executablePath } : {});

/** A fresh phone, with nothing kept. */
async function openPage(path: string): Promise<{ page: Page; session: CDPSession }> {
  const context = await browser.newContext(devices['Pixel 7']);
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  await page.addInitScript(() => {
    Object.assign(window, { shifts: [] });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) Reflect.get(window, 'shifts').push(entry.toJSON());
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(origin + path, { waitUntil: 'load' });
  return { page, session };
}

/** Types a text as one key and tells after how many milliseconds its results are laid out, and painted. */
const timeToResults = (page: Page, selector: string, text: string) =>
  page.evaluate(
    ([css = '', words = '']) =>
      new Promise<{ laidOut: number; painted: number }>((resolve) => {
        const field = document.querySelector<HTMLInputElement>('input[name=q]');
        const results = document.querySelector(css.split(' ')[0] ?? '');
        if (!field || !results) throw new Error('no search on this page');
        const start = performance.now();
        const observer = new MutationObserver(() => {
          if (!document.querySelector(css)) return;
          observer.disconnect();
          results.getBoundingClientRect();
          const laidOut = performance.now() - start;
          requestAnimationFrame(() =>
            setTimeout(() => resolve({ laidOut, painted: performance.now() - start })),
          );
        });
        observer.observe(results, { childList: true, subtree: true });
        field.focus();
        field.value = words;
        field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      }),
    [selector, text],
  );

const inOrder = (times: readonly number[]) => [...times].sort((a, b) => a - b);
const at = (times: readonly number[], share: number) =>
  (inOrder(times)[Math.floor(times.length * share)] ?? Number.NaN).toFixed(0);

const first: number[] = [];
for (let i = 0; i < OPENINGS; i++) {
  const { page } = await openPage('/search/');
  first.push((await timeToResults(page, 'search-page .search-hit', 'taiwan')).painted);
  await page.context().close();
}
console.log(`focus to first result: median ${at(first, 0.5)} ms, worst ${at(first, 0.999)} ms`);

const { page } = await openPage('/search/');
const keys: Awaited<ReturnType<typeof timeToResults>>[] = [];
const { queries } = loadJudgedQueries('test/search/queries.yaml');
for (const { query } of queries.filter(({ expect }) => expect?.length !== 0).slice(0, KEYS)) {
  keys.push(await timeToResults(page, 'search-page .search-results *', query));
}
for (const moment of ['laidOut', 'painted'] as const) {
  const times = keys.map((key) => key[moment]);
  console.log(
    `a key to its results, ${moment}: median ${at(times, 0.5)} ms, p95 ${at(times, 0.95)} ms, of ${times.length}`,
  );
}
const shifts = await page.evaluate(() => Reflect.get(window, 'shifts'));
console.log(`moved: ${JSON.stringify(shifts)}`);
await browser.close();
server.close();
