import { readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';
import { programFile } from '../build-cache/program-file.ts';
import { type LanguageModel, readModel } from '../normalize/frequencies/language-model.ts';

const table = (name: string) => programFile('src', 'normalize', 'frequencies', name);

/** How often words stand together in English. */
export const TABLE_FILE = table('american-english.bin.br');
/** A cut of it that readers' browsers load: `npm run frequencies:small` makes it. */
export const SMALL_TABLE_FILE = table('american-english-small.bin.br');

let read: LanguageModel | undefined;

/** The model of English, read once. */
export function readFrequencies(): LanguageModel {
  read ??= readModel(readWholeTable());
  return read;
}

/** The bytes of the whole table, as `readModel` takes them. */
export const readWholeTable = (): Uint8Array => brotliDecompressSync(readFileSync(TABLE_FILE));

/** The bytes of the small table, as `readModel` takes them. */
export const readSmallTable = (): Uint8Array =>
  brotliDecompressSync(readFileSync(SMALL_TABLE_FILE));
