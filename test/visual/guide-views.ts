import { expect, type Page } from '@playwright/test';
import { type GuidePart, guideParts } from '../../src/styleguide/guide-parts.ts';
import type { View } from './view.ts';

export const GUIDE = '/styleguide/';

/** One part of the style guide alone: the whole is higher than a picture. */
const only = (part: GuidePart) => (page: Page) =>
  page
    .addStyleTag({
      content: `.kind:not(#guide-${part}), .contents, .page-head, .masthead, .colophon { display: none }`,
    })
    .then(() => expect(page.locator(`#guide-${part}`)).toBeVisible());

/** The timeline under one of the filters that the guide links to. */
const filtered =
  (name: string): NonNullable<View['prepare']> =>
  async (page) => {
    const link = page.locator('#guide-timeline').getByRole('link', { name, exact: true });
    await page.goto((await link.getAttribute('href')) ?? '');
    await only('timeline')(page);
  };

const states: Readonly<Record<string, View>> = {
  'styleguide timeline, some left': { path: GUIDE, prepare: filtered('Some left') },
  'styleguide timeline, nothing left': { path: GUIDE, prepare: filtered('Nothing left') },
  'styleguide timeline, event asked for': {
    path: `${GUIDE}#sample-full`,
    prepare: only('timeline'),
  },
  'styleguide article, note asked for': { path: `${GUIDE}#c2`, prepare: only('article') },
};

const names = Object.keys(guideParts) as GuidePart[];

/** Each part of the style guide, and those states that a reader’s hand brings about. */
export const guideViews: Readonly<Record<string, View>> = {
  ...Object.fromEntries(
    names.map((part) => [`styleguide ${part}`, { path: GUIDE, prepare: only(part) }]),
  ),
  ...states,
};
