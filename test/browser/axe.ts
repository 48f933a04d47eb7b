import type { Page } from '@playwright/test';
import axe, { type RunOptions } from 'axe-core';
import { colourPlaces, keepPlaces } from './colour-places.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** Rules of these levels that axe leaves to those who ask for them. */
const BESIDES = ['target-size', 'label-content-name-mismatch', 'css-orientation-lock'];

/** The rules whose answer depends on the colours that a page is shown in. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/** Puts axe into the page, once: many runs of it are then three times faster. */
export async function injectAxe(page: Page): Promise<void> {
  await page.evaluate(axe.source);
}

/** One line a rule, with the first element that breaks it. */
function run(page: Page, options: RunOptions): Promise<string[]> {
  return page.evaluate(
    async (asked) => {
      const { axe: tool } = window as unknown as { axe: typeof axe };
      const found = await tool.run(asked);
      return found.violations.map(({ id, nodes }) => {
        const [first] = nodes;
        return `${id}, ${nodes.length}×: ${first?.target.join(' ')} ${first?.failureSummary}`;
      });
    },
    { ...options, resultTypes: ['violations'] } satisfies RunOptions,
  );
}

/**
 * What axe finds wrong with the page as it is shown now.
 *
 * @param contrast whether it looks what lies under each text, which takes longer than all else together
 */
export async function violations(page: Page, { contrast = true } = {}): Promise<string[]> {
  const besides = Object.fromEntries(BESIDES.map((id) => [id, { enabled: true }]));
  return run(page, {
    runOnly: { type: 'tag', values: TAGS },
    rules: { ...besides, 'color-contrast': { enabled: contrast } },
  });
}

/** A way of showing the page. */
export interface Shown {
  readonly colorScheme: 'light' | 'dark';
  readonly width?: number;
}

/** At the width that the page has. */
export const LIGHT_AND_DARK: readonly Shown[] = [{ colorScheme: 'light' }, { colorScheme: 'dark' }];

/**
 * What axe finds wrong with the colours of a page, in several ways of showing it: of each look that a text has in one
 * of them. The page has no more than those texts afterwards.
 */
export async function colourViolations(page: Page, ways: readonly Shown[]): Promise<string[]> {
  const show = async ({ colorScheme, width }: Shown) => {
    await page.emulateMedia({ colorScheme, forcedColors: 'none' });
    if (width !== undefined) await page.setViewportSize({ width, height: 640 });
  };
  const places: Awaited<ReturnType<typeof colourPlaces>>[] = [];
  for (const way of ways) {
    await show(way);
    places.push(await colourPlaces(page));
  }
  await keepPlaces(page, places);
  const found: string[] = [];
  for (const way of ways) {
    await show(way);
    const wrong = await run(page, { runOnly: { type: 'rule', values: COLOUR_RULES } });
    found.push(...wrong.map((one) => `${Object.values(way).join(', ')}: ${one}`));
  }
  await page.emulateMedia({ colorScheme: null, forcedColors: null });
  return found;
}
