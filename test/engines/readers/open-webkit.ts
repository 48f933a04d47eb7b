import { spawn } from 'node:child_process';
import { freePort } from '../../free-port.ts';
import type { Reader } from '../reader.ts';
import { createWebDriverReader } from './webdriver-reader.ts';

const START_LIMIT_MS = 20_000;
const PAUSE_MS = 50;

async function untilReady(driver: string): Promise<void> {
  const limit = performance.now() + START_LIMIT_MS;
  while (performance.now() < limit) {
    const status = await fetch(`${driver}/status`).catch(() => undefined);
    if (status?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
  throw new Error('WebKitWebDriver did not start.');
}

/**
 * Opens WebKitGTK’s own small browser through its driver; it has no headless mode, so a screen is made for it
 * where there is none.
 *
 * @param browser the path of MiniBrowser
 */
export async function openWebKit(browser: string): Promise<Reader> {
  const port = await freePort();
  const driver = ['WebKitWebDriver', `--port=${port}`];
  const [command = '', ...args] = process.env.DISPLAY ? driver : ['xvfb-run', '-a', ...driver];
  // In a group of its own: the screen ends with the driver.
  const running = spawn(command, args, { stdio: 'ignore', detached: true });
  const stop = () => {
    if (running.pid && running.exitCode === null) process.kill(-running.pid);
  };
  try {
    const address = `http://127.0.0.1:${port}`;
    await untilReady(address);
    const reader = await createWebDriverReader(address, {
      'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] },
    });
    return { ...reader, close: () => reader.close().finally(stop) };
  } catch (error) {
    stop();
    throw error;
  }
}
