import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

const RAW = 'content/raw';

test('the raw files are what was scraped, byte for byte', () => {
  const sums = readdirSync(RAW)
    .sort()
    .map((name) => {
      const sum = createHash('sha256')
        .update(readFileSync(join(RAW, name)))
        .digest('hex');
      return `${sum}  ${name}`;
    });
  const recorded = readFileSync(join(import.meta.dirname, 'raw.sha256'), 'utf8');
  assert.deepEqual(sums, recorded.trim().split('\n'));
});
