import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { InventedStory } from './story-files.ts';

/** Writes files below a folder; what is there goes. */
export function writeFiles(dir: string, files: ReadonlyMap<string, string>): void {
  rmSync(dir, { recursive: true, force: true });
  for (const [path, text] of files) {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), text);
  }
}

/** A comma after the first word of a report's last paragraph: the smallest edit there is. */
export function withOneComma({ reports }: InventedStory): { path: string; text: string } {
  const report = reports[Math.floor(reports.length / 2)];
  if (!report) throw new Error('The story has no report.');
  return {
    path: `raw/${report.slug}.txt`,
    text: report.raw.replace(/(Entry) (?![\s\S]*Entry )/, '$1, '),
  };
}
