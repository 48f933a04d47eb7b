import { defineConfig, devices } from '@playwright/test';
import { findBrowsers } from './scripts/browser/find-browsers.ts';
import { freePort } from './test/free-port.ts';

// Every worker reads this file again; the environment is what they share.
process.env.BROWSER_TEST_PORT ??= String(await freePort());
const baseURL = `http://127.0.0.1:${process.env.BROWSER_TEST_PORT}/`;
const [executablePath] = findBrowsers();

export default defineConfig({
  testDir: 'test',
  // In this order: the longest spec begins first, and the other worker goes on beside it.
  projects: [
    { name: 'hostile', testMatch: 'hostile/**/*.spec.ts' },
    { name: 'all others', testMatch: '**/*.spec.ts', testIgnore: 'hostile/**' },
  ],
  outputDir: '.cache/browser-tests',
  snapshotPathTemplate: '{testDir}/browser/snapshots/{arg}{ext}',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  reporter: 'list',
  // Wide, for a machine that does other work as well.
  timeout: 90_000,
  expect: { timeout: 15_000 },
  webServer: {
    command: 'node scripts/serve.ts',
    url: baseURL,
    env: { PORT: process.env.BROWSER_TEST_PORT, BASE_PATH: '/', OUT_DIR: 'dist' },
    reuseExistingServer: false,
  },
  use: {
    ...devices['Desktop Chrome'],
    baseURL,
    locale: 'en-GB',
    timezoneId: 'UTC',
    colorScheme: 'light',
    // No test waits for a movement to end; the one about movement asks for what it needs.
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: {
      // Letters as wide as the font has them, whatever the system rounds them to.
      args: ['--font-render-hinting=none'],
      ...(executablePath ? { executablePath } : {}),
    },
  },
});
