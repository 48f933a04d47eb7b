/**
 * Measures how long a reader waits on `/decode/` of the built site, beside what is wanted there:
 * `npm run bench:decode:browser -- FILE …`, texts or saved pages; without a file the reports of `content/raw` and a saved
 * page. Each is read in a page of its own, with nothing kept, since a second text finds all warm.
 * Chromium slows pages and not their workers, in which texts are read: told is the time at full speed, and four times it,
 * as on a phone of the middle.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { findBrowsers } from '../scripts/browser/find-browsers.ts';
import { createSiteServer } from '../scripts/server/create-site-server.ts';
import { listen } from '../scripts/server/listen.ts';

const SLOWER = 4;
const USUAL_PORT = 4380;
/** On such a phone, for some 700 words. */
const WANTED_MS = 2000;
const SAVED_PAGE = 'gold/drafts/dam/raw/valley-post.html';
const named = process.argv.slice(2);
const files =
  named.length > 0
    ? named
    : [...readdirSync('content/raw').map((name) => join('content/raw', name)), SAVED_PAGE];

const tell = (what: string, ms: number, wanted?: number) => {
  const slow = Math.round(SLOWER * ms);
  const judged = wanted === undefined ? '' : `, ${slow <= wanted ? 'within' : 'above'} ${wanted}`;
  console.log(`  ${what}: ${Math.round(ms)} ms, on a phone ${slow} ms${judged}`);
};

/** Milliseconds in the page from an act until the box is in a state. */
const timed = (page: Page, state: string, act: string, text = '') =>
  page.evaluate(
    ({ state, act, text }) =>
      new Promise<number>((resolve) => {
        const box = document.querySelector<HTMLElement>('decode-box');
        const area = box?.querySelector('textarea');
        if (!box || !area) throw new Error('the page has no box');
        const start = performance.now();
        new MutationObserver((_, observer) => {
          if (box.dataset['state'] !== state) return;
          observer.disconnect();
          resolve(performance.now() - start);
        }).observe(box, { attributes: true });
        if (act === 'touch') area.focus();
        else {
          area.value = text;
          area.form?.requestSubmit();
        }
      }),
    { state, act, text },
  );

const server = createSiteServer('dist', '/', true);
const port = await listen(server, undefined, USUAL_PORT);
const [executablePath] = findBrowsers();
const browser = await chromium.launch({
  args: ['--no-sandbox'],
  ...(executablePath ? { executablePath } : {}),
});
for (const file of files) {
  const page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${port}/decode/`);
  const text = readFileSync(file, 'utf8');
  console.log(`${file}: ${text.split(/\s+/).length} words`);
  tell('from the first touch until all is there', await timed(page, 'ready', 'touch'));
  tell('first answer', await timed(page, 'done', 'submit', text), WANTED_MS);
  tell('second answer', await timed(page, 'done', 'submit', `${text}\n`), WANTED_MS);
  await page.close();
}
await browser.close();
server.close();
