import { expect, test } from '@playwright/test';
import { pageKinds } from '../browser/page-kinds.ts';
import { GUIDE, guideViews } from './guide-views.ts';
import { takePicture } from './take-picture.ts';
import type { View } from './view.ts';

const WIDTHS = [390, 1280];
/** Same machine, same pixels; another one’s browser may draw some edges otherwise. */
const TOLERANCE = { threshold: 0.05, maxDiffPixelRatio: 0.0003 };

const ARTICLE = '/articles/bridge-opens/';

/** What a page looks like once a reader has done something. */
const STATES: Readonly<Record<string, View>> = {
  'article, changes marked': {
    path: ARTICLE,
    prepare: (page) => page.getByRole('radio', { name: 'Changes marked' }).check(),
  },
  'article, as scraped': {
    path: ARTICLE,
    prepare: (page) => page.getByRole('radio', { name: 'As scraped' }).check(),
  },
  'article, printed': { path: ARTICLE, prepare: (page) => page.emulateMedia({ media: 'print' }) },
  'search, found': {
    path: '/search/?q=ferry',
    prepare: (page) => expect(page.locator('.search-hit').first()).toBeVisible(),
  },
  'search, nothing found': {
    path: '/search/?q=kangaroo',
    prepare: (page) => expect(page.locator('.search-status')).toContainText('No passage'),
  },
};

const kinds = pageKinds(process.env.OUT_DIR)
  .filter(({ path }) => path !== GUIDE)
  .map(({ kind, path }): [string, View] => [kind, { path }]);
const views = [...kinds, ...Object.entries({ ...STATES, ...guideViews })];

const nameOf = (title: string) => title.replaceAll('*', 'one').replace(/[^a-z\d]+/g, '-');

for (const [title, { path, prepare }] of views) {
  for (const width of WIDTHS) {
    test(`${title}, ${width} px: it looks as it did`, async ({ page }) => {
      // A font that comes late serves the next page only; here it is waited for.
      await page.route(
        (url) => url.pathname.endsWith('/'),
        async (route) => {
          const response = await route.fetch();
          const body = (await response.text()).replaceAll(
            'font-display:optional',
            'font-display:block',
          );
          await route.fulfill({ response, body });
        },
      );
      await page.setViewportSize({ width, height: 800 });
      await page.goto(path);
      await prepare?.(page);
      expect(await takePicture(page, width)).toMatchSnapshot(
        `${nameOf(title)}-${width}.png`,
        TOLERANCE,
      );
    });
  }
}
