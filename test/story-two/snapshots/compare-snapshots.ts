import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { before, test } from 'node:test';
import { listFiles } from '../../site/read-site.ts';

const isUpdate = process.env['UPDATE'] === '1';

/**
 * Tests that files read as they were kept, or keeps them anew with `UPDATE=1`.
 *
 * @param folder where they are kept
 * @param readFiles the text of each file by its path; called once
 */
export function compareSnapshots(
  folder: string,
  readFiles: () => Promise<ReadonlyMap<string, string>> | ReadonlyMap<string, string>,
): void {
  const pathOf = (file: string) => join(folder, `${file}.txt`);
  let there: ReadonlyMap<string, string>;

  before(async () => {
    there = await readFiles();
    if (!isUpdate) return;
    rmSync(folder, { recursive: true, force: true });
    for (const [file, text] of there) {
      mkdirSync(dirname(pathOf(file)), { recursive: true });
      writeFileSync(pathOf(file), text);
    }
  });

  test('every page and file reads as its snapshot says', () => {
    const differing: string[] = [];
    for (const [file, text] of there) {
      const kept = existsSync(pathOf(file)) ? readFileSync(pathOf(file), 'utf8') : '';
      if (kept !== text) differing.push(`${file}\n${firstDifference(kept, text)}`);
    }
    assert.equal(
      differing.length,
      0,
      `If that is meant: UPDATE=1 npm run test:snapshots, and read the diff.\n${differing.join('\n')}`,
    );
  });

  test('every snapshot has its page or file', () => {
    const stale = listFiles(folder).filter((name) => !there.has(name.replace(/\.txt$/, '')));
    assert.deepEqual(stale, []);
  });
}

/** The first line that differs, as it was kept and as it is. */
function firstDifference(kept: string, text: string): string {
  const [was, is] = [kept.split('\n'), text.split('\n')];
  const at = is.findIndex((line, index) => line !== was[index]);
  const line = at === -1 ? is.length : at;
  return `  line ${line + 1} was: ${was[line] ?? '(nothing)'}\n  line ${line + 1} is:  ${is[line] ?? '(nothing)'}`;
}
