import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { EpubCheck } from '@likecoin/epubcheck-ts';
import type { Check } from '../read-site.ts';

const BOOK = /\.epub$/;

/** The dossier is a book that EPUBCheck has nothing to say against, not even a warning. */
export const bookIsValid: Check = async ({ dir, files }) => {
  const problems = [...files]
    .filter((file) => BOOK.test(file))
    .map(async (file) => {
      const { messages } = await EpubCheck.validate(new Uint8Array(readFileSync(join(dir, file))));
      return messages
        .filter(({ severity }) => severity !== 'info' && severity !== 'usage')
        .map(({ id, message, location }) => `/${file}/${location?.path ?? ''}: ${id} ${message}`);
    });
  return (await Promise.all(problems)).flat();
};
