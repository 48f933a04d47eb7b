import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { emptyContext, heedsOthers, readAlone, readBeside } from '../../src/normalize/normalize.ts';
import { knowledge } from './read-reports.ts';

const RAW = globSync('gold/drafts/{dam,ferry,trial}/raw/*.txt').sort();

test('a report in which others have no say reads the same beside them', () => {
  const context = { ...emptyContext, ...knowledge() };
  const read = RAW.map((path) => {
    const draft = readAlone(readFileSync(path, 'utf8'), context);
    return { path, draft, made: readBeside(draft, context) };
  });
  const alone = read.filter(({ draft, made }) => !heedsOthers(draft, made, context));
  assert.ok(alone.length > 0 && alone.length < read.length, `${alone.length} of ${read.length}`);
  for (const { path, draft, made } of alone) {
    const witnesses = read
      .filter((other) => other.path !== path)
      .map((other) => ({
        report: other.path,
        blocks: other.made.blocks.map(({ id, spans }) => ({
          id,
          text: spans.map(({ text }) => text).join(''),
        })),
      }));
    assert.deepEqual(readBeside(draft, { ...context, witnesses, report: path }), made, path);
  }
});
