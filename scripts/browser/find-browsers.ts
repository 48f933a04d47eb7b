import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

/**
 * Names under which systems install a Chromium: first the one without windows, which opens a page in half the time,
 * then the usual ones.
 */
const COMMANDS = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge',
];

/** Where browsers are that are not on PATH. */
const PLACES = [
  '/usr/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** What the search looks at; a test gives its own. */
export interface BrowserSurroundings {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly exists: (path: string) => boolean;
  /** Where Playwright keeps, or would keep, its own browser. */
  readonly playwrights: string;
}

const here = (): BrowserSurroundings => ({
  env: process.env,
  exists: existsSync,
  playwrights: chromium.executablePath(),
});

/**
 * The browsers there are for the tests: the one that CHROMIUM_PATH names and no other, or else the
 * system's, then Playwright's own.
 *
 * @throws Error when CHROMIUM_PATH names a file that does not exist
 */
export function findBrowsers({ env, exists, playwrights }: BrowserSurroundings = here()): string[] {
  const named = env.CHROMIUM_PATH || env.CHROME_PATH;
  if (named) {
    if (exists(named)) return [named];
    throw new Error(`CHROMIUM_PATH names ${named}, which does not exist.`);
  }
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  const onPath = COMMANDS.flatMap((command) => folders.map((folder) => join(folder, command)));
  return [...new Set([...onPath, ...PLACES, playwrights])].filter((path) => path && exists(path));
}
