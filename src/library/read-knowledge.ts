import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync } from 'node:zlib';
import { spinnerTexts } from '../content-folder/spinner-texts.ts';
import { type LanguageModel, readModel } from '../normalize/frequencies/language-model.ts';
import { createHabitBook, type HabitBook } from '../normalize/spinner/habits/habit-book.ts';
import { parseHabits } from '../normalize/spinner/habits/parse-habits.ts';
import { parsePhrasebook } from '../normalize/spinner/phrasebook/parse-phrasebook.ts';

/** What is known of spinners and of English. */
interface Knowledge {
  readonly habits: HabitBook;
  readonly language: LanguageModel;
}

/** The lists lie in the package as they lie in the clone; `lib/library` is as deep in it as `src/library`. */
const folder = fileURLToPath(new URL('../../src/normalize', import.meta.url));

let read: Knowledge | undefined;

/** The knowledge, read at the first call: about half a second. */
export function readKnowledge(): Knowledge {
  const { habits, phrasebook } = spinnerTexts(join(folder, 'spinner'));
  read ??= {
    habits: createHabitBook(parseHabits(habits()), parsePhrasebook(phrasebook())),
    language: readModel(
      brotliDecompressSync(readFileSync(join(folder, 'frequencies', 'american-english.bin.br'))),
    ),
  };
  return read;
}
