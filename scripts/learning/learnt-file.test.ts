import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { keepLearnt, named, weightsText } from './learnt-file.ts';

const text = weightsText([['weights', [['gain', 0.256]], 2]]);

test('weights are written one a line, rounded', () => {
  assert.equal(text, '{\n  "weights": {\n    "gain": 0.26\n  }\n}\n');
  assert.deepEqual(named(['a', 'b'], [1]), { a: 1, b: 0 });
});

test('a check compares what is there, and writes nothing', () => {
  const folder = mkdtempSync(join(tmpdir(), 'learnt-'));
  const path = join(folder, 'weights.json');
  try {
    keepLearnt(path, text);
    keepLearnt(path, text, true);
    assert.throws(() => keepLearnt(path, '{}', true), /not what the sources teach: npm run learn/);
    assert.equal(readFileSync(path, 'utf8'), text);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
