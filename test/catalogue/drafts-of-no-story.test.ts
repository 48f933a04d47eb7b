import assert from 'node:assert/strict';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

/** So many words in a row nobody writes by chance that another has written. */
const RUN = 4;

function filesIn(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesIn(path) : [path];
  });
}

function runsOf(text: string): Set<string> {
  const words = text.toLowerCase().match(/\p{L}+|\d+/gu) ?? [];
  return new Set(words.map((_, at) => words.slice(at, at + RUN).join(' ')).slice(0, 1 - RUN));
}

test('rules of drafts, their comments and their tests have no words of the reports that they draft', () => {
  const ofReports = new Set<string>();
  for (const file of filesIn(join('content', 'raw')))
    for (const run of runsOf(readFileSync(file, 'utf8'))) ofReports.add(run);
  assert.ok(ofReports.size > 1000);
  const taken = filesIn(join('src', 'draft')).flatMap((file) =>
    [...runsOf(readFileSync(file, 'utf8'))]
      .filter((run) => ofReports.has(run))
      .map((run) => `${file}: ${run}`),
  );
  assert.deepEqual(taken, [], 'write an invented example in their place');
});
