import { spawnSync } from 'node:child_process';
import { ensureBrowser } from './browser/ensure-browser.ts';

const browser = ensureBrowser((message) => console.log(message));
if (!browser) {
  console.error(
    'There is no browser for the tests and none could be installed.\n' +
      'Install Chromium or Chrome, or name one: CHROMIUM_PATH=/path/to/chromium npm test',
  );
  process.exit(1);
}
console.log(`Testing in ${browser}`);
const { status } = spawnSync('playwright', ['test', ...process.argv.slice(2)], {
  stdio: 'inherit',
  env: { ...process.env, CHROMIUM_PATH: browser },
});
process.exit(status ?? 1);
