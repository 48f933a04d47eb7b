import assert from 'node:assert/strict';
import { test } from 'node:test';
import { linesLeft, runSteps } from '../run-step.ts';
import { stripBareLinks } from './strip-bare-links.ts';

const PROSE = 'The ferry left the harbor on Monday, and nobody saw it return before dawn.';

test('an address in a sentence is left', () => {
  const draft = runSteps(['See https://example.com/a for more.'].join('\n'), [stripBareLinks]);
  assert.deepEqual(linesLeft(draft), ['See https://example.com/a for more.']);
});

test('a line that is an address goes', () => {
  const draft = runSteps([PROSE, 'https://www.youtube.com/watch?v=a'].join('\n'), [stripBareLinks]);
  assert.deepEqual(linesLeft(draft), [PROSE]);
});

test('the name of a site, and an address that a line introduces, are the writer’s', () => {
  for (const lines of [
    [PROSE, 'www.harbor.example'],
    [PROSE, 'https://harbor.example/'],
    ['The list is here:', 'https://www.youtube.com/watch?v=a'],
    ['1. The harbor’s list', 'https://harbor.example/boats/2019.html'],
  ]) {
    assert.deepEqual(linesLeft(runSteps(lines.join('\n'), [stripBareLinks])), lines);
  }
});
