/** Checks that a built site still answers to every address that was published; `--write` records new ones. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentFolder } from '../src/content-folder/content-folder.ts';
import { formatPermalinks } from '../src/story/permalinks/permalinks.ts';
import { checkPermalinks } from './permalinks/check-permalinks.ts';

const content = contentFolder();
const found = checkPermalinks(content, process.env.OUT_DIR || 'dist', process.env.PAGES_RECORD);
if (found.isBroken) {
  console.error(found.words);
  process.exitCode = 1;
} else if (process.argv.includes('--write')) {
  const all = new Set([...(found.published ?? []), ...found.built]);
  const file = join(content, 'permalinks.txt');
  writeFileSync(file, formatPermalinks([...all]));
  console.log(`${file} lists ${all.size} addresses.`);
} else console.log(found.words);
