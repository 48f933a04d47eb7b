import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { type LanguageModel, readModel } from '../normalize/frequencies/language-model.ts';

/** From the project's root, as for the habits. */
export const TABLE_FILE = join('src', 'normalize', 'frequencies', 'american-english.bin.br');

let read: LanguageModel | undefined;

/** The model of English, read once. */
export function readFrequencies(): LanguageModel {
  read ??= readModel(brotliDecompressSync(readFileSync(TABLE_FILE)));
  return read;
}
