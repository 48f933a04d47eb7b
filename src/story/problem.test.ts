import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatProblem } from './problem.ts';

const problem = { level: 'error', file: 'content/places/quay.yaml', message: 'No quay.' } as const;

test('a problem is told on one line, with its place in the file where that is known', () => {
  assert.equal(formatProblem({ ...problem, line: 3 }), 'content/places/quay.yaml:3  No quay.');
  assert.equal(formatProblem(problem), 'content/places/quay.yaml  No quay.');
});
