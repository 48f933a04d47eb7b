/** A story that goes on: a feed that grows by ten reports in three steps. */
import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { inventStory } from '../../bench/stories/story-files.ts';
import { addSources } from '../../scripts/add/add-sources.ts';
import { openContentStore } from '../../scripts/add/content-store.ts';
import { fetchPage } from '../../scripts/add/fetch-page.ts';
import { ask } from '../../scripts/http/ask.ts';
import { readContent } from '../../src/content-folder/read-content.ts';
import { toRecorded } from '../../src/content-folder/recorded-permalinks.ts';
import { sourcesSchema } from '../../src/schemas/sources.ts';
import { formatRecorded } from '../../src/story/permalinks/recorded.ts';
import { whatAddressesSay } from '../../src/story/permalinks/what-addresses-say.ts';
import { prepareRaw, runOn } from './prepare-story.ts';

const STEP = 10;
const { reports } = inventStory(3 * STEP);
let published = 0;

const server = createServer((request, response) => {
  // The commands run while nothing answers here: no connection is kept over them.
  response.setHeader('connection', 'close');
  const path = request.url ?? '/';
  const origin = `http://${request.headers.host}`;
  if (path === '/feed') {
    const items = ['/advert', ...reports.slice(0, published).map((_, n) => `/${n}`)].map(
      (to) =>
        `<item><title>${to === '/advert' ? 'Buy now' : 'From the coast'}</title><link>${origin}${to}</link></item>`,
    );
    const feed = `<rss version="2.0"><channel><title>t</title>${items.join('')}</channel></rss>`;
    response.writeHead(200, { 'content-type': 'application/rss+xml' }).end(feed);
    return;
  }
  response
    .writeHead(200, { 'content-type': 'text/plain; charset=utf-8' })
    .end(reports[Number(path.slice(1))]?.raw);
});
server.listen(0, '127.0.0.1');
await new Promise((done) => server.once('listening', done));
const feed = `http://127.0.0.1:${(server.address() as AddressInfo).port}/feed`;

const story = prepareRaw();
after(() => {
  server.closeAllConnections();
  server.close();
  story.remove();
});

const inStory = (pattern: string) => globSync(pattern, { cwd: story.content }).sort();
const read = (path: string) => readFileSync(join(story.content, path), 'utf8');
const run = (script: 'normalize' | 'draft' | 'check', ...args: string[]) => {
  const { code, output } = runOn(story, script, args);
  assert.equal(code, 0, output);
};

/** What a scheduled run does: takes what is new, restores it, drafts from it, checks. */
async function goOn(): Promise<string[]> {
  published += STEP;
  const tools = {
    store: openContentStore(story.content),
    fetchPage: (address: string) => fetchPage(ask, address),
    limit: 100,
  };
  const sources = sourcesSchema.parse({ feeds: [feed], words: ['coast'], limit: 100 });
  const states: string[] = [];
  for await (const { state } of addSources(tools, sources).pages) states.push(state);
  run('normalize');
  run('draft');
  run('check');
  return states;
}

const DRAFTS = '{events,quotes,people,places,questions,agreements}/*.yaml';
const addresses = () => inStory(`{articles/*.md,${DRAFTS}}`);

/** Records the addresses as published, with what they say: a later check fails where one says something else. */
function publish(): void {
  const sayings = whatAddressesSay(readContent(story.content).files);
  writeFileSync(join(story.content, 'permalinks.txt'), formatRecorded(sayings.map(toRecorded)));
}

test('ten more reports come in, and nothing that an editor decided is undone', async () => {
  assert.deepEqual(await goOn(), Array(STEP).fill('added'));
  assert.equal(inStory('articles/*.md').length, STEP);
  const [accepted = '', changed = '', dismissed = ''] = inStory('events/*.yaml');
  writeFileSync(join(story.content, accepted), read(accepted).replace(/^draft: .*\n/, ''));
  writeFileSync(
    join(story.content, changed),
    read(changed).replace(/^title: .*$/m, 'title: As an editor would say it'),
  );
  run('draft', '--dismiss', dismissed);
  const own = [accepted, changed].map(read);

  for (const step of [2, 3]) {
    const before = addresses().filter((file) => !file.startsWith('agreements/'));
    publish();
    const known = Array((step - 1) * STEP).fill('known');
    assert.deepEqual(await goOn(), [...known, ...Array(STEP).fill('added')]);
    assert.equal(inStory('articles/*.md').length, step * STEP);
    const now = new Set(addresses());
    assert.deepEqual(
      before.filter((address) => !now.has(address)),
      [],
    );
    assert.deepEqual([accepted, changed].map(read), own);
    assert.equal(existsSync(join(story.content, dismissed)), false);
  }
});
