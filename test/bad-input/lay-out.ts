import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Kind, Put } from './kinds/kind.ts';

function lay(file: string, what: Put): void {
  rmSync(file, { recursive: true, force: true });
  if (what === 'nothing') return;
  mkdirSync(what === 'a folder' ? file : dirname(file), { recursive: true });
  if (what === 'a folder') return;
  if (typeof what === 'object' && 'link' in what) symlinkSync(what.link, file);
  else writeFileSync(file, what);
}

/** Makes the content in a folder as bad as a kind says. */
export function layOut(content: string, { put = {}, edit = {} }: Kind): void {
  for (const [path, what] of Object.entries(put)) lay(join(content, path), what);
  for (const [path, edits] of Object.entries(edit)) {
    const file = join(content, path);
    const text = edits.reduce(
      (before, [words, instead]) => {
        if (!before.includes(words)) throw new Error(`${path} does not hold ${words}`);
        return before.replace(words, () => instead);
      },
      readFileSync(file, 'utf8'),
    );
    writeFileSync(file, text);
  }
}
