import { spawnSync } from 'node:child_process';
import { ensureBrowser } from '../../scripts/browser/ensure-browser.ts';
import { prepareStory, runOn } from '../story-two/prepare-story.ts';

const browser = ensureBrowser((message) => console.log(message));
const story = prepareStory();
process.on('exit', story.remove);

for (const script of ['normalize', 'build'] as const) {
  const { code, output } = runOn(story, script, [], { STYLEGUIDE: '1' });
  if (code === 0) continue;
  console.error(output);
  process.exit(1);
}
const args = process.argv
  .slice(2)
  .map((argument) => (argument === '--update' ? '--update-snapshots=all' : argument));
const { status } = spawnSync(
  'playwright',
  ['test', '--config', 'playwright.visual.config.ts', ...args],
  {
    stdio: 'inherit',
    env: { ...process.env, OUT_DIR: story.out, ...(browser && { CHROMIUM_PATH: browser }) },
  },
);
if (status !== 0) {
  console.error(
    'The pictures differ: .cache/visual-tests shows how. Where that is meant, `npm run test:visual -- --update`.',
  );
}
process.exit(status ?? 1);
