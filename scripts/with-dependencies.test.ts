import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runsTypeScript, whyStale } from './with-dependencies.mjs';

const lock = {
  packages: {
    '': {},
    'node_modules/bread': { version: '1.2.0' },
    'node_modules/bread/node_modules/salt': { version: '3.0.0' },
    'node_modules/bread-windows': { version: '1.2.0', optional: true },
  },
};
const installed = {
  packages: {
    'node_modules/bread': { version: '1.2.0' },
    'node_modules/bread/node_modules/salt': { version: '3.0.0' },
  },
};

test('what the lockfile wants is left alone, without other platforms’ packages', () => {
  assert.equal(
    whyStale(lock, installed, () => true),
    undefined,
  );
});

test('an absent install is stale', () => {
  assert.equal(
    whyStale(lock, undefined, () => true),
    'nothing is installed',
  );
});

test('another version is stale and named', () => {
  const older = { packages: { ...installed.packages, 'node_modules/bread': { version: '1.1.0' } } };
  assert.equal(
    whyStale(lock, older, () => true),
    'bread is 1.1.0, the lockfile wants 1.2.0',
  );
});

test('a package that is not listed, or listed and not on disk, is missing', () => {
  assert.equal(
    whyStale(lock, { packages: {} }, () => true),
    'bread is missing',
  );
  assert.equal(
    whyStale(lock, installed, (path) => !path.endsWith('salt')),
    'salt is missing',
  );
});

test('Node runs TypeScript from 22.18 on', () => {
  assert.deepEqual(['v20.20.2', 'v22.17.1', 'v22.18.0', 'v24.0.0'].map(runsTypeScript), [
    false,
    false,
    true,
    true,
  ]);
});
