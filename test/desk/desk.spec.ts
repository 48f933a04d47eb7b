import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { injectAxe, violations } from '../browser/axe.ts';
import { runOn } from '../story-two/prepare-story.ts';
import { type PreparedDesk, prepareDesk } from './prepare-desk.ts';

let desk: PreparedDesk;
test.beforeAll(async () => {
  desk = await prepareDesk();
});
test.afterAll(() => desk.remove());

test('an editor makes a story of raw files at the desk, by keys alone', async ({ page }) => {
  await page.goto(desk.address);
  await injectAxe(page);
  expect(await violations(page)).toEqual([]);

  await page.getByRole('link', { name: 'What else to look at' }).click();
  await page.locator('summary').first().click();
  await injectAxe(page);
  expect(await violations(page)).toEqual([]);
  await page.getByRole('link', { name: 'The drafts' }).click();

  const heading = page.getByRole('heading', { level: 1 });
  const here = page.locator('article:focus');
  let left = Number.parseInt((await heading.textContent()) ?? '', 10);
  expect(left).toBeGreaterThan(10);
  const done = async () => {
    left -= 1;
    await expect(heading).toHaveText(`${left} left to read`);
  };

  // The story first: a title of one's own, then it is accepted.
  await expect(here).toHaveAttribute('id', 'story');
  await page.keyboard.press('t');
  await page.keyboard.type('High water at Corrin');
  await page.keyboard.press('Enter');
  await expect(here).toHaveAccessibleName('High water at Corrin');
  await page.keyboard.press('a');
  await done();

  // Further down and back; one that is not wanted.
  const first = await here.getAttribute('id');
  await page.keyboard.press('j');
  await expect(here).not.toHaveAttribute('id', first ?? '');
  await page.keyboard.press('k');
  await expect(here).toHaveAttribute('id', first ?? '');
  await page.locator('article', { hasText: 'It has stood since 1931' }).first().focus();
  const dismissed = ((await here.getAttribute('id')) ?? '').replace('events-', 'events/');
  await page.keyboard.press('d');
  await done();

  for (let accepted = 0; accepted < 4; accepted++) {
    await expect(here).toHaveCount(1);
    await page.keyboard.press('a');
    await done();
  }

  const files = globSync('**/*.yaml', { cwd: desk.content });
  expect(files).not.toContain(`${dismissed}.yaml`);
  const texts = files.map((file) => readFileSync(join(desk.content, file), 'utf8'));
  expect(texts.filter((text) => /^draft: true/m.test(text))).toHaveLength(left);
  const { code, output } = runOn(desk, 'check');
  expect(code, output).toBe(0);
  expect(readFileSync(join(desk.content, 'story.yaml'), 'utf8')).toContain('High water at Corrin');
});
