import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { check } from 'recheck';
import ts from 'typescript';

/** A longer look finds nothing more: what takes it is a bounded repeat, which cannot blow up. */
const LONGEST_LOOK_MS = 1000;

/** What meets a scraped text, which may be hostile, must be linear; elsewhere a short text may cost its square. */
const MEETS_RAW_TEXT = /^(?:normalize|markdown)\//;

interface Found {
  readonly file: string;
  readonly source: string;
  readonly flags: string;
}

function regularExpressionsIn(file: string): Found[] {
  const found: Found[] = [];
  const visit = (node: ts.Node) => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      found.push({ file, source: node.text.slice(1, end), flags: node.text.slice(end + 1) });
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, readFileSync(join('src', file), 'utf8'), ts.ScriptTarget.Latest));
  return found;
}

test('no regular expression can be made to run for long', async () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.ts') && !file.endsWith('.test.ts'),
  );
  const all = files.flatMap(regularExpressionsIn);
  assert.ok(all.length > 100);
  const found = await Promise.all(
    all.map(async ({ file, source, flags }) => {
      const look = await check(source, flags, { timeout: LONGEST_LOOK_MS });
      const kind = look.status === 'vulnerable' ? look.complexity.type : look.status;
      const bad = MEETS_RAW_TEXT.test(file.replaceAll('\\', '/'))
        ? look.status === 'vulnerable'
        : kind === 'exponential';
      return bad ? [`${file}: /${source}/${flags} is ${kind}`] : [];
    }),
  );
  assert.deepEqual(found.flat(), []);
});
