import type { Page } from '@playwright/test';
import axe from 'axe-core';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** Rules of these levels that axe leaves to those who ask for them. */
const BESIDES = ['target-size', 'label-content-name-mismatch', 'css-orientation-lock'];

/** Puts axe into the page, once: many runs of it are then three times faster. */
export async function injectAxe(page: Page): Promise<void> {
  await page.evaluate(axe.source);
}

/**
 * What axe finds wrong with the page as it is shown now: one line a rule, with the first element that breaks it.
 *
 * @param without rules that do not apply
 */
export async function violations(page: Page, without: readonly string[] = []): Promise<string[]> {
  const options = {
    tags: TAGS,
    rules: {
      ...Object.fromEntries(BESIDES.map((id) => [id, { enabled: true }])),
      ...Object.fromEntries(without.map((id) => [id, { enabled: false }])),
    },
  };
  return page.evaluate(async ({ tags, rules }) => {
    const { axe: tool } = window as unknown as { axe: typeof axe };
    const found = await tool.run({ runOnly: tags, rules, resultTypes: ['violations'] });
    return found.violations.map(({ id, nodes }) => {
      const [first] = nodes;
      return `${id}, ${nodes.length}×: ${first?.target.join(' ')} ${first?.failureSummary}`;
    });
  }, options);
}
