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

test('an editor makes the small story of raw files, joining and splitting drafts by keys', async ({
  page,
}) => {
  test.setTimeout(180_000);
  const small = await prepareDesk(join('content', 'raw'));
  try {
    await page.goto(small.address);
    const heading = page.getByRole('heading', { level: 1 });
    const here = page.locator('article:focus');
    const draft = (words: string) => page.getByRole('article', { name: words, exact: true });
    let left = Number.parseInt((await heading.textContent()) ?? '', 10);
    const joinInto = async (other: string, kept: string) => {
      await draft(other).focus();
      await page.keyboard.press('m');
      await expect(here).toHaveAttribute('aria-description', /Marked to be joined/);
      await draft(kept).focus();
      await page.keyboard.press('i');
      left -= 1;
      await expect(heading).toHaveText(`${left} left to read`);
      await expect(here).toHaveAccessibleName(kept);
    };

    // One opening is told as two events; joined by mistake with the ferry’s, which is split off again.
    const opening = 'The bridge over Orrin Sound opened to walkers';
    await joinInto('Mayor Marta Lindqvist cut a blue ribbon', opening);
    await joinInto('The ferry Petrel made its last crossing of Orrin Sound', opening);
    for (const [at, words] of (await here.locator('fieldset label').allTextContents()).entries())
      if (words.includes('Petrel')) await page.keyboard.press(String(at + 1));
    await expect(here.getByRole('checkbox', { checked: true })).not.toHaveCount(0);
    await page.keyboard.press('s');
    left += 1;
    await expect(heading).toHaveText(`${left} left to read`);
    await expect(here).toHaveAccessibleName(/Petrel/);
    await injectAxe(page);
    expect(await violations(page)).toEqual([]);

    await draft('The first pile was driven').focus();
    await page.keyboard.press('d');
    left -= 1;
    await expect(heading).toHaveText(`${left} left to read`);
    while (left > 0) {
      // Each act is a new page; its keys work from the moment when it puts the focus on a draft.
      await expect(here).toHaveCount(1);
      await page.keyboard.press('a');
      left -= 1;
      await expect(heading).toHaveText(
        left === 0 ? 'Nothing is left to read' : `${left} left to read`,
      );
    }
    const events = globSync('events/*.yaml', { cwd: small.content });
    const texts = events.map((file) => readFileSync(join(small.content, file), 'utf8'));
    const told = texts.find((text) => text.includes(`title: ${opening}`)) ?? '';
    expect(told).toContain('blue ribbon');
    expect(told).not.toContain('Petrel');
    const { code, output } = runOn(small, 'check');
    expect(code, output).toBe(0);
  } finally {
    small.remove();
  }
});
