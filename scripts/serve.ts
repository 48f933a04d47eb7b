import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { sayCommand } from '../src/content-folder/say-command.ts';
import { createUrls } from '../src/urls.ts';
import { createSiteServer } from './server/create-site-server.ts';
import { listen } from './server/listen.ts';
import { contentHere, runTool } from './tool/run-tool.ts';

const USUAL_PORT = 4321;

await runTool('serve', async () => {
  const { values } = parseArgs({
    options: { 'as-published': { type: 'boolean' }, json: { type: 'boolean' } },
  });
  const dir = resolve(process.env.OUT_DIR || 'dist');
  const base = process.env.BASE_PATH || '/';
  if (!existsSync(join(dir, 'index.html'))) {
    contentHere();
    throw new Error(`There is no built site in ${dir}: run “${sayCommand('build')}” first.`);
  }
  const server = createSiteServer(dir, base, values['as-published']);
  const port = await listen(server, process.env.PORT, USUAL_PORT);
  const address = `http://localhost:${port}${createUrls(base).home()}`;
  if (values.json) {
    console.log(JSON.stringify({ address }));
    return 0;
  }
  if (!process.env.PORT && port !== USUAL_PORT) console.log(`Port ${USUAL_PORT} is in use.`);
  console.log(`The site is at ${address} (Ctrl-C stops it).`);
  return 0;
});
