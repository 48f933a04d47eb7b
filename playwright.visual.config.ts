import { defineConfig } from '@playwright/test';
import base from './playwright.config.ts';

const { launchOptions, ...use } = base.use ?? {};

/** Pictures of the second story, which `test/visual/run.ts` has built into OUT_DIR. */
export default defineConfig({
  ...base,
  // What a project of the other tests matches would come first.
  projects: [{ name: 'pictures', testMatch: 'visual/*.visual.ts' }],
  outputDir: '.cache/visual-tests',
  snapshotPathTemplate: '{testDir}/visual/pictures/{arg}{ext}',
  webServer: {
    command: 'node scripts/serve.ts',
    url: use.baseURL ?? '',
    env: {
      PORT: process.env.BROWSER_TEST_PORT ?? '',
      BASE_PATH: '/',
      OUT_DIR: process.env.OUT_DIR ?? '',
    },
    reuseExistingServer: false,
  },
  use: {
    ...use,
    // Letters are drawn alike whatever the system prefers.
    launchOptions: {
      ...launchOptions,
      args: ['--font-render-hinting=none', '--disable-lcd-text', '--force-color-profile=srgb'],
    },
  },
});
