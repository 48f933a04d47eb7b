/**
 * Makes the table of word frequencies: `npm run frequencies -- en-us.lm.bin`, the model in Debian's package
 * pocketsphinx-en-us (`src/normalize/frequencies/NOTICE.md` says which, and its licence). With `--check` nothing is
 * written: it fails when the committed table is another one.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import { TABLE_FILE } from '../src/content-folder/read-frequencies.ts';
import { prune } from './frequencies/prune.ts';
import { readSphinx } from './frequencies/read-sphinx.ts';
import { writeTable } from './frequencies/write-table.ts';
import { runCommand } from './running/run-command.ts';

/** Set so that the table stays below four million bytes: nine in twenty of the model's n-grams tell hardly anything. */
const THRESHOLDS = { bigram: 4e-8, trigram: 4e-8 };
const LARGEST_WINDOW = 24;

await runCommand(() => {
  const { values, positionals } = parseArgs({
    options: { check: { type: 'boolean' } },
    allowPositionals: true,
  });
  const [path] = positionals;
  if (path === undefined) {
    throw new Error('npm run frequencies -- PATH: the path of en-us.lm.bin is missing');
  }
  const table = writeTable(prune(readSphinx(readFileSync(path)), THRESHOLDS));
  if (values.check) {
    if (!brotliDecompressSync(readFileSync(TABLE_FILE)).equals(table)) {
      throw new Error(`${TABLE_FILE} is not what ${path} gives`);
    }
  } else {
    const compressed = brotliCompressSync(table, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
        [constants.BROTLI_PARAM_LGWIN]: LARGEST_WINDOW,
        [constants.BROTLI_PARAM_SIZE_HINT]: table.length,
      },
    });
    writeFileSync(TABLE_FILE, compressed);
    console.log(`${TABLE_FILE}: ${compressed.length} bytes, ${table.length} before compression`);
  }
  return 0;
});
