import { readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';
import { programFile } from '../build-cache/program-file.ts';
import { type LanguageModel, readModel } from '../normalize/frequencies/language-model.ts';

/** How often words stand together in English. */
export const TABLE_FILE = programFile('src', 'normalize', 'frequencies', 'american-english.bin.br');

let read: LanguageModel | undefined;

/** The model of English, read once. */
export function readFrequencies(): LanguageModel {
  read ??= readModel(brotliDecompressSync(readFileSync(TABLE_FILE)));
  return read;
}
