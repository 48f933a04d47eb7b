import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { contentFolder } from '../src/content-folder/content-folder.ts';
import { getAliases, readAliases, readPermalinks } from '../src/content-folder/read-aliases.ts';
import { sayCommand } from '../src/content-folder/say-command.ts';
import { createUrls } from '../src/urls.ts';
import { compressSite } from './deploy/compress.ts';
import { type Moved, movedPages } from './deploy/moved.ts';
import { publishedRoot } from './deploy/published-root.ts';
import { entriesOf } from './deploy/top-entries.ts';
import { writeCaddy } from './deploy/write-caddy.ts';
import { writeHeadersFile } from './deploy/write-headers-file.ts';
import { writeNginx } from './deploy/write-nginx.ts';
import {
  STATIC_HOSTS,
  type StaticHost,
  writeRedirectsFile,
} from './deploy/write-redirects-file.ts';
import { storiesFolder } from './shelf/stories-folder.ts';
import { contentHere, runTool, UsageError } from './tool/run-tool.ts';

interface Built {
  /** Of a shelf. */
  readonly stories: readonly string[];
  readonly dir: string;
  readonly base: string;
  readonly moved: readonly Moved[];
}

function forServers({ dir, base, moved, stories }: Built): void {
  const deploy = resolve(process.env.DEPLOY_DIR || 'deploy');
  mkdirSync(deploy, { recursive: true });
  writeFileSync(join(deploy, 'nginx.conf'), writeNginx(base, moved, stories));
  writeFileSync(join(deploy, 'Caddyfile'), writeCaddy(base, moved, stories));
  writeFileSync(join(deploy, '_headers'), writeHeadersFile(base, entriesOf(dir, stories)));
  console.log(`nginx.conf, Caddyfile and _headers are in ${deploy}`);
  console.log(`${compressSite(dir)} files have compressed copies in ${dir}`);
}

function forHost(host: StaticHost, { dir, base, moved, stories }: Built): void {
  const root = publishedRoot(dir, base);
  const headers = writeHeadersFile(base, entriesOf(dir, stories));
  // That of the build is for a site at the root; elsewhere no host reads it.
  if (root !== dir) rmSync(join(dir, '_headers'), { force: true });
  writeFileSync(join(root, '_headers'), headers);
  writeFileSync(join(root, '_redirects'), writeRedirectsFile(host, base, moved));
  console.log(
    `_headers and _redirects (${moved.length} aliases) are in ${root}: publish that folder`,
  );
}

await runTool('deploy-config', () => {
  const { host } = parseArgs({ options: { host: { type: 'string' } } }).values;
  const known = STATIC_HOSTS.find((name) => name === host);
  if (host !== undefined && !known) {
    throw new UsageError(`--host: one of ${STATIC_HOSTS.join(', ')}, not “${host}”.`);
  }
  const dir = resolve(process.env.OUT_DIR || 'dist');
  if (!existsSync(join(dir, 'index.html'))) {
    contentHere();
    throw new Error(`There is no built site in ${dir}: run “${sayCommand('build')}” first.`);
  }
  const base = createUrls(process.env.BASE_PATH || '/').home();
  const shelf = storiesFolder(process.env)?.stories;
  const moved = shelf
    ? shelf.flatMap(({ name, content }) =>
        movedPages(`${base}${name}/`, readAliases(content).aliases, readPermalinks(content)),
      )
    : movedPages(base, getAliases(), readPermalinks(contentFolder()));
  const built = { dir, base, moved, stories: shelf?.map(({ name }) => name) ?? [] };
  if (known) forHost(known, built);
  else forServers(built);
  return 0;
});
