import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sayCommand } from './say-command.ts';

test('a command is named as it is called from where it is read', () => {
  const named = (env: Record<string, string>) =>
    ['check', 'check --all'].map((command) => sayCommand(command, env));
  const asScripts = ['npm run check', 'npm run check -- --all'];
  assert.deepEqual(named({}), asScripts);
  assert.deepEqual(named({ PROGRAM_DIR: '/p', npm_lifecycle_event: 'build' }), asScripts);
  assert.deepEqual(named({ PROGRAM_DIR: '/p', npm_lifecycle_event: 'npx' }), [
    'npx palimpsest check',
    'npx palimpsest check --all',
  ]);
  assert.deepEqual(named({ PROGRAM_DIR: '/p' }), ['palimpsest check', 'palimpsest check --all']);
});
