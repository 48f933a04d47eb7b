import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createUrls } from '../src/urls.ts';
import { runCommand } from './running/run-command.ts';
import { createSiteServer } from './server/create-site-server.ts';
import { listen } from './server/listen.ts';

const USUAL_PORT = 4321;

await runCommand(async () => {
  const dir = resolve(process.env.OUT_DIR || 'dist');
  const base = process.env.BASE_PATH || '/';
  if (!existsSync(join(dir, 'index.html'))) {
    throw new Error(
      `There is no built site in ${dir}: run \`npm run build\` first, or \`npm start\`.`,
    );
  }
  const port = await listen(createSiteServer(dir, base), process.env.PORT, USUAL_PORT);
  if (!process.env.PORT && port !== USUAL_PORT) console.log(`Port ${USUAL_PORT} is in use.`);
  console.log(
    `The site is at http://localhost:${port}${createUrls(base).home()} (Ctrl-C stops it).`,
  );
  return 0;
});
