import { spawnSync } from 'node:child_process';
import { findBrowsers } from './find-browsers.ts';

const DOWNLOAD_LIMIT_MS = 300_000;

interface Attempt {
  readonly what: string;
  readonly commands: readonly (readonly [string, ...string[]])[];
  readonly needsRoot: boolean;
}

/** Ways to get a browser, the one that touches the system least first. */
const ATTEMPTS: readonly Attempt[] = [
  {
    what: 'Playwright’s Chromium',
    commands: [['playwright', 'install', 'chromium']],
    needsRoot: false,
  },
  {
    what: 'Chromium with apt',
    commands: [
      ['apt-get', 'update', '-q'],
      ['apt-get', 'install', '-qy', '--no-install-recommends', 'chromium-headless-shell'],
    ],
    needsRoot: true,
  },
  {
    what: 'a whole Chromium with apt',
    commands: [['apt-get', 'install', '-qy', '--no-install-recommends', 'chromium']],
    needsRoot: true,
  },
  {
    what: 'Chromium with apk',
    commands: [['apk', 'add', '-q', 'chromium']],
    needsRoot: true,
  },
  {
    what: 'Chromium with dnf',
    commands: [['dnf', 'install', '-qy', 'chromium']],
    needsRoot: true,
  },
  {
    what: 'Chromium with pacman',
    commands: [['pacman', '-Sy', '--noconfirm', 'chromium']],
    needsRoot: true,
  },
];

function isOnPath(command: string): boolean {
  return spawnSync(command, ['--version'], { stdio: 'ignore' }).error === undefined;
}

/** Whether a browser starts: one that Playwright downloaded may lack the system's libraries. */
function starts(browser: string): boolean {
  const args = ['--version', '--no-sandbox', '--headless'];
  return spawnSync(browser, args, { stdio: 'ignore', timeout: 20_000 }).status === 0;
}

/**
 * Finds a browser for the tests and installs one where there is none.
 *
 * @param say told what is being done
 * @returns its path; undefined when none could be had
 */
export function ensureBrowser(say: (message: string) => void): string | undefined {
  const found = findBrowsers().find(starts);
  if (found) return found;
  const root = process.getuid?.() === 0;
  for (const { what, commands, needsRoot } of ATTEMPTS) {
    if ((needsRoot && !root) || !commands.every(([command]) => isOnPath(command))) continue;
    say(`No browser that starts; installing ${what} …`);
    for (const [command, ...args] of commands) {
      const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
      spawnSync(command, args, { stdio: 'inherit', timeout: DOWNLOAD_LIMIT_MS, env });
    }
    const installed = findBrowsers().find(starts);
    if (installed) return installed;
    say(`${what}: no luck.`);
  }
  return undefined;
}
