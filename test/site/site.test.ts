import assert from 'node:assert/strict';
import { test } from 'node:test';
import { siteChecks } from './checks/checks.ts';
import { readSite } from './read-site.ts';

const site = readSite('dist', '/');

for (const [title, check] of Object.entries(siteChecks)) {
  test(title, async () => {
    assert.deepEqual(await check(site), []);
  });
}
