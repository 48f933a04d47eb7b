import type { TestStep } from './run-steps.ts';

/** Everything that `npm test` runs: what fails fast and says most comes first, what needs the built site last. */
export const testSteps: readonly TestStep[] = [
  { name: 'types', command: 'npm run --silent types' },
  { name: 'lint and format', command: 'biome check .' },
  { name: 'unused code and dependencies', command: 'knip' },
  { name: 'unit and property tests', command: 'npm run --silent test:unit' },
  { name: 'commands, hostile input, servers', command: 'npm run --silent test:commands' },
  {
    name: 'drift: articles are what the raw files make',
    command: 'node scripts/normalize.ts --check',
  },
  { name: 'content check', command: 'node scripts/check.ts' },
  { name: 'build', command: 'node scripts/build.ts' },
  { name: 'built site', command: 'npm run --silent test:site', needs: ['build'] },
  { name: 'second story and bad input', command: 'npm run --silent test:story-two' },
  { name: 'browser', command: 'npm run --silent test:browser', needs: ['build'] },
];
