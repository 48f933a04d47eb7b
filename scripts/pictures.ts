/**
 * Takes the pictures of the documents anew: `npm run pictures`, after a build. `-- --check` takes them too, writes none, and
 * names those that show what pages no longer look like.
 */
import { once } from 'node:events';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { ensureBrowser } from './browser/ensure-browser.ts';
import { createDeskServer } from './desk/desk-server.ts';
import { draftStory } from './pictures/draft-story.ts';
import { PICTURES } from './pictures/pictures.ts';
import { difference, takePicture } from './pictures/take-picture.ts';
import { runCommand } from './running/run-command.ts';
import { createSiteServer } from './server/create-site-server.ts';

/** Another machine has other fonts for what the site brings none for. */
const MOST_DIFFERENT = 0.03;

async function listen(server: Server): Promise<string> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

await runCommand(async () => {
  const { check = false } = parseArgs({ options: { check: { type: 'boolean' } } }).values;
  const dist = process.env.OUT_DIR || 'dist';
  if (!existsSync(join(dist, 'index.html'))) {
    throw new Error(`There is no built site in ${dist}: run “npm run build” first.`);
  }
  const executablePath = ensureBrowser((message) => console.log(message));
  const story = draftStory();
  const servers = [createSiteServer(dist, '/'), createDeskServer(story.content)];
  const browser = await chromium.launch({
    args: ['--font-render-hinting=none'],
    ...(executablePath ? { executablePath } : {}),
  });
  const old: string[] = [];
  try {
    const [site = '', desk = ''] = await Promise.all(servers.map(listen));
    for (const picture of PICTURES) {
      const path = join('docs', picture.file);
      const png = await takePicture(browser, picture, { site, desk });
      const kept = existsSync(path) ? readFileSync(path) : undefined;
      const isOld = !kept || (await difference(kept, png)) > MOST_DIFFERENT;
      if (isOld) old.push(path);
      if (!check && isOld) writeFileSync(path, png);
      console.log(`${path}: ${isOld ? (check ? 'is old' : 'taken anew') : 'is as pages look'}`);
    }
  } finally {
    await browser.close();
    for (const server of servers) {
      server.close();
      server.closeAllConnections();
    }
    story.remove();
  }
  return check && old.length > 0 ? 1 : 0;
});
