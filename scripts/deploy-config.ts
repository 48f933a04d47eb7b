import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createUrls } from '../src/urls.ts';
import { compressSite } from './deploy/compress.ts';
import { topEntries } from './deploy/top-entries.ts';
import { writeCaddy } from './deploy/write-caddy.ts';
import { writeHeadersFile } from './deploy/write-headers-file.ts';
import { writeNginx } from './deploy/write-nginx.ts';

const dir = resolve(process.env.OUT_DIR || 'dist');
const deploy = resolve(process.env.DEPLOY_DIR || 'deploy');
const base = createUrls(process.env.BASE_PATH || '/').home();

if (!existsSync(join(dir, 'index.html'))) {
  console.error(`There is no built site in ${dir}: run \`npm run build\` first.`);
  process.exit(1);
}
mkdirSync(deploy, { recursive: true });
writeFileSync(join(deploy, 'nginx.conf'), writeNginx(base));
writeFileSync(join(deploy, 'Caddyfile'), writeCaddy(base));
writeFileSync(join(deploy, '_headers'), writeHeadersFile(base, topEntries(dir)));
console.log(`nginx.conf, Caddyfile and _headers are in ${deploy}`);
console.log(`${compressSite(dir)} files have compressed copies in ${dir}`);
