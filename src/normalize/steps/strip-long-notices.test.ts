import assert from 'node:assert/strict';
import { test } from 'node:test';
import { linesLeft, runSteps } from '../run-step.ts';
import { stripSharePrompts } from './strip-share-prompts.ts';

const REST =
  'and other files of that sort so that our pages load faster, so that we can count our visitors, so that what you see suits you, and so that our partners can show you what they have to sell on every page that you open here.';
const left = (line: string) => linesLeft(runSteps(line, [stripSharePrompts]));

test('a cookie notice goes at any length and in other languages', () => {
  for (const opening of ['We use cookies', 'Wir verwenden Cookies', 'Utilizamos cookies'])
    assert.deepEqual(left(`${opening} ${REST}`), []);
});

test('its reason says that it is one', () => {
  const { edits } = runSteps(`We use cookies ${REST}`, [stripSharePrompts]);
  assert.deepEqual(
    edits.map(({ rule, reason }) => [rule, reason]),
    [['strip-consent', 'A notice about cookies or privacy.']],
  );
});

test('what somebody says of cookies stays', () => {
  const lines = [`“We use cookies ${REST}”`, `We use cookies ${REST} That is what the baker said.`];
  for (const line of lines) assert.deepEqual(left(line), [line]);
});
