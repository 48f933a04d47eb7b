/**
 * Cuts the small table of word frequencies, which readers' browsers load, from the whole one: `npm run
 * frequencies:small`. With `--check` nothing is written: it fails when the committed table is not that cut.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { brotliCompressSync, brotliDecompressSync } from 'node:zlib';
import {
  readSmallTable,
  SMALL_TABLE_FILE,
  TABLE_FILE,
} from '../src/content-folder/read-frequencies.ts';
import { readHabits, readPhrasebook } from '../src/content-folder/read-habits.ts';
import { createHabitBook } from '../src/normalize/spinner/habits/habit-book.ts';
import { askedWords } from './frequencies/asked-words.ts';
import { cutTable } from './frequencies/cut-table.ts';
import { writeTable } from './frequencies/write-table.ts';
import { runCommand } from './running/run-command.ts';

/** Set so that all that a browser loads to decode a text stays small (`test/site/checks/decoder-is-light.ts`). */
const CUT = { words: 2000, bigram: 1e-3, trigram: 1, asked: 20 };

await runCommand(() => {
  const { values } = parseArgs({ options: { check: { type: 'boolean' } } });
  // Synonyms and the dictionary are weighed with the whole table alone.
  const { synonyms: _, dictionary: __, ...phrasebook } = readPhrasebook();
  const asked = askedWords(createHabitBook(readHabits(), phrasebook).pairs);
  const whole = brotliDecompressSync(readFileSync(TABLE_FILE));
  const table = writeTable(cutTable(whole, (word) => asked.has(word), CUT));
  if (values.check) {
    if (Buffer.compare(table, readSmallTable()) !== 0) {
      throw new Error(
        `${SMALL_TABLE_FILE} is not the cut of ${TABLE_FILE}: npm run frequencies:small`,
      );
    }
  } else {
    const compressed = brotliCompressSync(table);
    writeFileSync(SMALL_TABLE_FILE, compressed);
    console.log(
      `${SMALL_TABLE_FILE}: ${compressed.length} bytes, ${table.length} before compression`,
    );
  }
  return 0;
});
