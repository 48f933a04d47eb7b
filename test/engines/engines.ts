import { existsSync, globSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium, firefox } from '@playwright/test';
import { findBrowsers } from '../../scripts/browser/find-browsers.ts';
import type { Reader } from './reader.ts';
import { openWebKit } from './readers/open-webkit.ts';
import { createPlaywrightReader } from './readers/playwright-reader.ts';

/** A browser engine, and how to open it here; or else what is missing. */
export interface Engine {
  readonly name: string;
  readonly open?: () => Promise<Reader>;
  readonly missing: string;
}

/** The first of the commands that is on PATH. */
function findCommand(...commands: string[]): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return commands
    .flatMap((command) => folders.map((folder) => join(folder, command)))
    .find((path) => existsSync(path));
}

function findChromium(): Engine {
  const [executablePath] = findBrowsers();
  const missing = 'no Chromium or Chrome: install Debian’s chromium, or name one in CHROMIUM_PATH';
  if (!executablePath) return { name: 'Chromium', missing };
  const open = async () => createPlaywrightReader(await chromium.launch({ executablePath }));
  return { name: 'Chromium', missing, open };
}

/**
 * Firefox as it is published, over WebDriver BiDi. Playwright’s own build of it, where it was downloaded, is
 * driven in Playwright’s own way. Playwright 1.65 asks every Firefox for emulation.setMediaFeaturesOverride, which
 * version 153, of long-term support, does not know: until it does, @playwright/test stays at 1.64.1.
 */
function findFirefox(): Engine {
  const missing = 'no Firefox: install Debian’s firefox-esr, or name one in FIREFOX_PATH';
  const published = process.env.FIREFOX_PATH || findCommand('firefox-esr', 'firefox');
  if (published) {
    const options = { channel: 'moz-firefox', executablePath: published };
    const open = async () => createPlaywrightReader(await firefox.launch(options));
    return { name: 'Firefox', missing, open };
  }
  if (!existsSync(firefox.executablePath())) return { name: 'Firefox', missing };
  return {
    name: 'Firefox',
    missing,
    open: async () => createPlaywrightReader(await firefox.launch()),
  };
}

function findWebKit(): Engine {
  const [browser] = globSync('/usr/{lib,lib/*,libexec,libexec/*}/webkit*gtk-*/MiniBrowser');
  const screen = process.env.DISPLAY || findCommand('xvfb-run');
  const missing =
    'no WebKitGTK with a driver, or no screen for it: install Debian’s webkit2gtk-driver and xvfb';
  if (!browser || !findCommand('WebKitWebDriver') || !screen) return { name: 'WebKit', missing };
  return { name: 'WebKit', missing, open: () => openWebKit(browser) };
}

/** The three engines that people read with. */
export const engines = (): Engine[] => [findChromium(), findFirefox(), findWebKit()];
