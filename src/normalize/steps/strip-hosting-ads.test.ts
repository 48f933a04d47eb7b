import assert from 'node:assert/strict';
import { test } from 'node:test';
import { linesLeft, runSteps } from '../run-step.ts';
import { stripHostingAds } from './strip-hosting-ads.ts';

const PROSE = 'The ferry left the harbor on Monday, and nobody saw it return before dawn.';

test('prose that names a host is left', () => {
  const draft = runSteps(
    ['Hosted by the mayor, the dinner was held on the pier and ended at ten.', PROSE].join('\n'),
    [stripHostingAds],
  );
  assert.deepEqual(linesLeft(draft), [
    'Hosted by the mayor, the dinner was held on the pier and ended at ten.',
    PROSE,
  ]);
});

test('imprints and advertisements below the article go', () => {
  const draft = runSteps(
    [
      PROSE,
      'Hosted by FastHost – Cheap Web Hosting – contact: s a l e s @fasthost.example',
      'Copyright © 2022 Harbor Daily. All rights reserved.',
      'Proudly powered by WordPress',
    ].join('\n'),
    [stripHostingAds],
  );
  assert.deepEqual(linesLeft(draft), [PROSE]);
});

test('an address with four letters set apart is hidden from robots, with three it may be prose', () => {
  const left = (line: string) => linesLeft(runSteps(`${PROSE}\n${line}`, [stripHostingAds]));
  assert.deepEqual(left('Write to o f f i c e @ harbor.example'), [PROSE]);
  assert.deepEqual(left('Write to c r e w@harbor.example'), [PROSE]);
  const short = 'Write to u s a @ harbor.example';
  assert.deepEqual(left(short), [PROSE, short]);
  assert.deepEqual(left('A word'), [PROSE, 'A word']);
});

test('letters apart without an address, and an address inside the article, stay', () => {
  const lines = ['They wrote to o f f i c e @ harbor.example about the ferry.', 'A n o t h e r'];
  assert.deepEqual(linesLeft(runSteps(lines.join('\n'), [stripHostingAds])), lines);
});

test('an imprint has at most 300 characters and goes by its rule', () => {
  const imprint = (length: number) => 'Powered by '.padEnd(length, 'x');
  const rules = (length: number) =>
    runSteps(`${PROSE}\n${imprint(length)}`, [stripHostingAds]).edits.map(({ rule }) => rule);
  assert.deepEqual(rules(300), ['strip-hosting-ads']);
  assert.deepEqual(rules(301), []);
});
