import { appendFileSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { createSiteServer } from '../../scripts/server/create-site-server.ts';
import { type PreparedStory, prepareStory, runOn } from './prepare-story.ts';

const OLD = 'articles/bridge-was-opened/';
const NOW = 'articles/bridge-opens/';

test.describe.configure({ mode: 'serial', timeout: 300_000 });

for (const [base, address] of [
  ['/', {}],
  // As other tests of the story have it: the templates are put together once.
  ['/halver/', { BASE_PATH: '/halver/', SITE_URL: 'https://bridges.example' }],
] as const) {
  test.describe(`a report that was renamed, on a site at ${base}`, () => {
    let story: PreparedStory;
    let server: Server;
    let root: string;

    test.beforeAll(async () => {
      story = prepareStory();
      writeFileSync(join(story.content, 'aliases.yaml'), `- from: /${OLD}\n  to: /${NOW}\n`);
      appendFileSync(join(story.content, 'permalinks.txt'), `/${OLD}\n/${OLD}#p4\n/${OLD}cite/\n`);
      for (const script of ['normalize', 'build'] as const) {
        const { code, output } = runOn(story, script, [], address);
        expect(code, output.slice(-4000)).toBe(0);
      }
      server = createSiteServer(story.out, base);
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      root = `http://127.0.0.1:${(server.address() as AddressInfo).port}${base}`;
    });
    test.afterAll(() => {
      server?.close();
      story?.remove();
    });

    test('its old address leads to the paragraph, which is marked', async ({ page }) => {
      await page.goto(`${root}${OLD}#p4`);
      await expect(page).toHaveURL(`${root}${NOW}#p4`);
      await expect(page.locator('#p4:target')).toBeInViewport();
      await page.goto(`${root}${OLD}cite/#p4`);
      await expect(page).toHaveURL(`${root}${NOW}cite/#p4`);
      await page.goto('about:blank');
      await page.goto(`${root}${OLD}#p4:~:text=blue%20ribbon`);
      // Browsers take the words that are to be marked out of the address that pages see.
      await expect(page).toHaveURL(new RegExp(`${NOW}#p4(?::~:text=blue%20ribbon)?$`));
      await page.goto(`${root}${OLD}cite/#p4`);
      await expect(page).toHaveURL(`${root}${NOW}cite/#p4`);
      await page.goto('about:blank');
      await page.goBack();
      await expect(page).toHaveURL(`${root}${NOW}cite/#p4`);
    });

    test('without JavaScript it leads to the report', async ({ browser }) => {
      const context = await browser.newContext({ javaScriptEnabled: false });
      const page = await context.newPage();
      await page.goto(`${root}${OLD}`);
      await expect(page).toHaveURL(`${root}${NOW}`);
      await context.close();
    });
  });
}
