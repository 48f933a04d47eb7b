/** Checks that a built site still answers to every address that was published; `--write` records new ones. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentFolder } from '../src/content-folder/content-folder.ts';
import { getAliases, readPermalinks } from '../src/content-folder/read-aliases.ts';
import {
  brokenPermalinks,
  deadAliases,
  formatPermalinks,
  permalinksOf,
} from '../src/story/permalinks/permalinks.ts';
import { readBuilt } from './permalinks/read-built.ts';

const content = contentFolder();
const file = join(content, 'permalinks.txt');
const published = readPermalinks(content);
const { pages, files } = readBuilt(process.env.OUT_DIR || 'dist', process.env.PAGES_RECORD);
const built = permalinksOf(pages, files);
const aliases = getAliases();
const broken = brokenPermalinks(published ?? [], built, aliases);
const dead = deadAliases(aliases, built);

if (dead.length > 0) {
  console.error(`${join(content, 'aliases.yaml')} leads to what is not there:\n`);
  for (const { from, to } of dead) console.error(`  ${from} → ${to}`);
  process.exitCode = 1;
} else if (broken.length > 0) {
  console.error(`${broken.length} published addresses would break:\n`);
  for (const permalink of broken) console.error(`  ${permalink}`);
  console.error(
    `\nSay in ${join(content, 'aliases.yaml')} where each of them leads, for example:\n\n- from: ${broken[0]}\n  to: /…\n`,
  );
  process.exitCode = 1;
} else if (process.argv.includes('--write')) {
  writeFileSync(file, formatPermalinks([...(published ?? []), ...built]));
  console.log(`${file} lists ${new Set([...(published ?? []), ...built]).size} addresses.`);
} else if (published) {
  const known = new Set(published);
  const fresh = built.filter((permalink) => !known.has(permalink));
  console.log(`All ${published.length} published addresses lead somewhere.`);
  if (fresh.length > 0)
    console.log(`${fresh.length} new ones are not recorded yet: npm run permalinks -- --write`);
}
