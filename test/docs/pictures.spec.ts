import { spawnSync } from 'node:child_process';
import { expect, test } from '@playwright/test';

test('the pictures of the documents show what pages look like', () => {
  test.setTimeout(300_000);
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['scripts/pictures.ts', '--check'],
    { encoding: 'utf8' },
  );
  expect(status, stdout + stderr).toBe(0);
});
