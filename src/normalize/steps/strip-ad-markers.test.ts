import assert from 'node:assert/strict';
import { test } from 'node:test';
import { linesLeft, runSteps } from '../run-step.ts';
import { stripAdMarkers } from './strip-ad-markers.ts';

const PROSE = 'The ferry left the harbor on Monday, and nobody saw it return before dawn.';

test('brackets of prose are left', () => {
  const draft = runSteps(
    ['He said [sic] it was “[the] best” [1] of [Editor’s note: two] in [2021].'].join('\n'),
    [stripAdMarkers],
  );
  assert.deepEqual(linesLeft(draft), [
    'He said [sic] it was “[the] best” [1] of [Editor’s note: two] in [2021].',
  ]);
});

test('place-holders of advertising plug-ins go, wherever they stand', () => {
  const draft = runSteps(
    ['[ad_1]', PROSE, '[adinserter block=”4″]', '[the_ad id="7"]', 'The end.[ad_2]'].join('\n'),
    [stripAdMarkers],
  );
  assert.deepEqual(linesLeft(draft), [PROSE, 'The end.']);
});

test('shortcodes go and what they enclose stays', () => {
  const draft = runSteps(
    [
      '[caption id="a" width="640"]The pier.[/caption]',
      '[gallery ids="1,2"]',
      '[vc_row]',
      PROSE,
    ].join('\n'),
    [stripAdMarkers],
  );
  assert.deepEqual(linesLeft(draft), ['The pier.', PROSE]);
});
