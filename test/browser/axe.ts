import type { Page } from '@playwright/test';
import axe, { type RunOptions } from 'axe-core';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** Rules of these levels that axe leaves to those who ask for them. */
const BESIDES = ['target-size', 'label-content-name-mismatch', 'css-orientation-lock'];

/** The rules whose answer depends on the colours that a page is shown in. */
export const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/** Puts axe into the page, once: many runs of it are then three times faster. */
export async function injectAxe(page: Page): Promise<void> {
  await page.evaluate(axe.source);
}

/**
 * What axe finds wrong with the page as it is shown now: one line a rule, with the first element that breaks it.
 *
 * @param only the only rules that are asked
 * @param without rules that do not apply
 */
export async function violations(
  page: Page,
  { only, without = [] }: { only?: readonly string[]; without?: readonly string[] } = {},
): Promise<string[]> {
  const options: RunOptions = {
    runOnly: only ? { type: 'rule', values: [...only] } : { type: 'tag', values: TAGS },
    rules: {
      ...(only ? {} : Object.fromEntries(BESIDES.map((id) => [id, { enabled: true }]))),
      ...Object.fromEntries(without.map((id) => [id, { enabled: false }])),
    },
    resultTypes: ['violations'],
  };
  return page.evaluate(async (asked) => {
    const { axe: tool } = window as unknown as { axe: typeof axe };
    const found = await tool.run(asked);
    return found.violations.map(({ id, nodes }) => {
      const [first] = nodes;
      return `${id}, ${nodes.length}×: ${first?.target.join(' ')} ${first?.failureSummary}`;
    });
  }, options);
}
