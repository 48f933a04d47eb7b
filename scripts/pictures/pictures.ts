import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';

/** What a picture of the documents shows: one or more views, side by side. */
export interface Picture {
  readonly file: string;
  /** Of each view, in CSS pixels. */
  readonly width: number;
  readonly height: number;
  readonly views: readonly PicturedView[];
}

/** A page of the built site, or of the desk of a drafted story, and what is done there first. */
export interface PicturedView {
  readonly on: 'site' | 'desk';
  readonly path: string;
  readonly prepare?: (page: Page) => Promise<void>;
}

/** The report of the story that most was done to: programs reworded nearly every line of it. */
const REPORT = '/articles/blinken-meets-qin-and-wang/';

/** The other reworded text, as it was found, for who decodes one. */
const SPUN = 'content/raw/003_93d74374661e688a.txt';

const choose = (page: Page, view: string) => page.getByRole('radio', { name: view }).check();

/** Brings the top of what is found to the top of the picture, with some air above it. */
const showFrom = (page: Page, selector: string, above = 20) =>
  page
    .locator(selector)
    .first()
    .evaluate(
      (found, air) => scrollTo(0, found.getBoundingClientRect().top + scrollY - air),
      above,
    );

const asRead = (view: string): PicturedView => ({
  on: 'site',
  path: REPORT,
  prepare: async (page) => {
    await choose(page, view);
    await showFrom(page, 'fieldset:has(input[type=radio])');
  },
});

/** Every picture of the documents. */
export const PICTURES: readonly Picture[] = [
  {
    file: 'before-after.png',
    width: 620,
    height: 620,
    views: [asRead('As scraped'), asRead('Restored')],
  },
  {
    file: 'screenshot.png',
    width: 1200,
    height: 760,
    views: [
      {
        on: 'site',
        path: REPORT,
        prepare: async (page) => {
          await choose(page, 'Changes marked');
          await page.locator('.text ins + button').nth(8).click();
          await showFrom(page, 'fieldset:has(input[type=radio])');
        },
      },
    ],
  },
  {
    file: 'desk.png',
    width: 1100,
    height: 620,
    views: [
      {
        on: 'desk',
        path: '/',
        prepare: (page) => showFrom(page, '[id^="events-"]:has(input[id][value*="gates"])'),
      },
    ],
  },
  {
    file: 'decode.png',
    width: 1100,
    height: 760,
    views: [
      {
        on: 'site',
        path: '/decode/',
        prepare: async (page) => {
          await page.getByRole('textbox').last().fill(readFileSync(SPUN, 'utf8'));
          await page.getByRole('button', { name: 'Restore', exact: true }).click();
          await page.locator('decode-box[data-state=done]').waitFor();
          await choose(page, 'Changes marked');
          await showFrom(page, 'fieldset:has(input[type=radio])', 120);
        },
      },
    ],
  },
  {
    file: 'front.png',
    width: 1100,
    height: 720,
    views: [{ on: 'site', path: '/' }],
  },
];
