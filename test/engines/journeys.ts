import assert from 'node:assert/strict';
import {
  addFace,
  isOnScreen,
  isShown,
  overhang,
  says,
  textOf,
  widthOfDigits,
} from './page-questions.ts';
import { type Reader, until } from './reader.ts';

/** Where the site is served. */
export interface JourneyAddresses {
  readonly site: string;
  /** So that none of its scripts runs. */
  readonly withoutScripts: string;
  /** A page that holds a page of the site in a frame of 320 px: some windows cannot be made so narrow. */
  readonly inNarrowFrame: (path: string) => string;
}

type Journey = (reader: Reader, addresses: JourneyAddresses) => Promise<void>;

const TEXT = '.text';
const FIELD = 'input[type=search]';
const RESTORED = '.text del + ins';
const SCRAPED = '.text del:has(+ ins)';
/** Ten digits, each as wide as a whole pixel where the system hints its letters. */
const HINTED = 10 * 0.5;
const PARAGRAPH = String.raw`/\/articles\/[^/]+\/$/.test(location.pathname) && /^#p\d+/.test(location.hash)`;

async function readFirstReport(reader: Reader, site: string): Promise<void> {
  await reader.open(site);
  await reader.click('nav[aria-label=Site] a[href$="/articles/"]');
  await until(reader, isShown('.report h3 a'));
  await reader.click('.report h3 a');
  await until(reader, isShown(TEXT));
}

async function followAChange(reader: Reader): Promise<void> {
  await reader.click('label:has(#view-marked)');
  await until(reader, `${isShown(SCRAPED)} && ${isShown(RESTORED)}`);
  await reader.click('.text ins + button');
  await until(reader, isOnScreen('[popover]:popover-open'));
}

/** The reader's main ways through the site, each from its beginning. */
export const journeys: Readonly<Record<string, Journey>> = {
  'a report is read from the front page on': async (reader, { site }) => {
    await readFirstReport(reader, site);
    await until(reader, isShown('h1'));
    await until(reader, `${textOf(TEXT)}.length > 1000`);
  },

  'a change tells its reason where it stands': async (reader, { site }) => {
    await readFirstReport(reader, site);
    await until(reader, `!${isShown(SCRAPED)} && ${isShown(RESTORED)}`);
    await followAChange(reader);
  },

  'a search with a slip finds the very paragraph': async (reader, { site }) => {
    await reader.open(site);
    await reader.enter(FIELD, 'fentanil');
    await until(reader, says('.search-status', 'read as “fentanyl”'));
    await until(reader, says('.search-hit p mark', 'fentanyl'));
    await reader.click('.search-hit a[href*="/articles/"]');
    await until(reader, PARAGRAPH);
    await until(reader, isOnScreen(`${TEXT} p:target`));
  },

  'the timeline is filtered, and the way back leads to all of it': async (reader, { site }) => {
    const shown = `document.querySelectorAll('.entry:not([hidden])').length`;
    await reader.open(`${site}timeline/`);
    const all = await reader.ask(shown);
    const value = await reader.ask(
      `document.querySelector('select[name=kind] option:not([value=""])').value`,
    );
    // A driver chooses without a hand; WebKit's way back leaves out what no reader caused.
    await reader.click('h1');
    await reader.choose('select[name=kind]', String(value));
    await until(reader, `location.search === '?kind=${value}' && ${shown} < ${all}`);
    await until(reader, `/^\\d+ of ${all} events: /.test(${textOf('.filter-form [role=status]')})`);
    await reader.back();
    await until(reader, `location.search === '' && ${shown} === ${all}`);
  },

  'where nothing can be copied, a link to hand on is a plain link': async (reader, { site }) => {
    await readFirstReport(reader, site);
    await reader.ask(`Object.defineProperty(navigator, 'clipboard', { value: undefined }) && true`);
    await reader.pressEnter(`${TEXT} copy-link a[href="#p5"]`);
    await until(reader, `location.hash === '#p5' && ${isOnScreen('#p5:target')}`);
  },

  'where it can, the link is copied, and it is said': async (reader, { site }) => {
    await readFirstReport(reader, site);
    await reader.ask(
      `Object.defineProperty(navigator, 'clipboard', { value: { writeText: async (text) => { window.copied = text } } }) && true`,
    );
    await reader.pressEnter(`${TEXT} copy-link a[href="#p5"]`);
    await until(reader, says('.announcement', 'Link to paragraph 5 copied'));
    assert.match(String(await reader.ask('window.copied')), /\/articles\/[^/]+\/#p5$/);
  },

  'without scripts all is read, changes are followed, and an index is searched': async (
    reader,
    { withoutScripts },
  ) => {
    await readFirstReport(reader, withoutScripts);
    await followAChange(reader);
    await reader.click('label:has(#view-scraped)');
    await until(reader, `${isShown(SCRAPED)} && !${isShown(RESTORED)}`);
    await reader.enter(FIELD, 'fentanyl');
    await until(reader, `location.search === '?q=fentanyl' && ${isShown('.search-browse')}`);
    assert.equal(await reader.ask(`document.querySelectorAll('.search-hit').length`), 0);
    await reader.click('.search-browse summary');
    await reader.click('.search-browse details[open] .search-lines a');
    await until(reader, PARAGRAPH);
  },

  'the pages fit the narrowest phone': async (reader, { site, inNarrowFrame }) => {
    await readFirstReport(reader, site);
    const report = String(await reader.ask('location.pathname.slice(1)'));
    for (const path of ['', 'timeline/', 'differences/', 'quotes/', 'coverage/', report]) {
      await reader.open(inNarrowFrame(path));
      await until(reader, `frames[0].document.readyState === 'complete'`);
      assert.equal(await reader.ask('frames[0].innerWidth'), 320);
      assert.equal(await reader.ask(overhang('frames[0].document')), 0, path);
    }
  },

  'one font shows a face for text and another for labels': async (reader, { site }) => {
    await reader.open(site);
    for (const [face, stretch, width] of [
      ['text', '100%', 529],
      ['label', '125%', 497],
    ] as const) {
      await reader.ask(addFace(face, stretch));
      await until(reader, `Math.abs(${widthOfDigits(face)} - ${width}) <= ${HINTED}`);
    }
  },
};
