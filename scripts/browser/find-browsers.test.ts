import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findBrowsers } from './find-browsers.ts';

const PLAYWRIGHTS = '/cache/playwright/chrome';

function find(files: string[], env: Record<string, string> = {}) {
  return findBrowsers({
    env: { PATH: '/bin:/opt/bin', ...env },
    exists: (path) => files.includes(path),
    playwrights: PLAYWRIGHTS,
  });
}

test('a browser named in the environment is the only one', () => {
  const files = ['/opt/mine', '/bin/chromium', PLAYWRIGHTS];
  assert.deepEqual(find(files, { CHROMIUM_PATH: '/opt/mine' }), ['/opt/mine']);
});

test('a named browser that does not exist is an error, not a reason to take another', () => {
  assert.throws(
    () => find(['/bin/chromium'], { CHROMIUM_PATH: '/opt/mine' }),
    /CHROMIUM_PATH names \/opt\/mine/,
  );
});

test('the system’s browsers come before Playwright’s, Chromium before Chrome', () => {
  assert.deepEqual(find([PLAYWRIGHTS, '/bin/google-chrome', '/opt/bin/chromium']), [
    '/opt/bin/chromium',
    '/bin/google-chrome',
    PLAYWRIGHTS,
  ]);
});

test('without any there is none', () => {
  assert.deepEqual(find([]), []);
});
