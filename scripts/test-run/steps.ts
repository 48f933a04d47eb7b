import type { TestStep } from './run-steps.ts';

/**
 * Everything that `npm test` runs: first what fails fast and says most, side by side; last what needs the built
 * site. A step that is to run alone spreads its own tests over the processors.
 */
export const testSteps: readonly TestStep[] = [
  { name: 'types', command: 'npm run --silent types' },
  { name: 'lint and format', command: 'biome check .' },
  { name: 'unused code and dependencies', command: 'knip' },
  { name: 'unit and property tests', command: 'npm run --silent test:unit' },
  { name: 'parts of the commands', command: 'npm run --silent test:scripts' },
  {
    name: 'drift: articles are what the raw files make',
    command: 'node scripts/normalize.ts --check',
  },
  { name: 'content check', command: 'node scripts/check.ts' },
  { name: 'a browser for the tests', command: 'node scripts/browser-tests.ts --list' },
  // Astro writes the types of the content anew, which the first step reads.
  { name: 'build', command: 'node scripts/build.ts', alone: true },
  {
    name: 'commands, hostile input, servers',
    command: 'npm run --silent test:commands',
    alone: true,
  },
  { name: 'built site', command: 'npm run --silent test:site', needs: ['build'], alone: true },
  {
    name: 'second story and bad input',
    command: 'npm run --silent test:story-two',
    alone: true,
  },
  {
    name: 'browser',
    command: 'npm run --silent test:browser',
    needs: ['build', 'a browser for the tests'],
    alone: true,
  },
];
