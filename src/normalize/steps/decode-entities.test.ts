import assert from 'node:assert/strict';
import { test } from 'node:test';
import { linesLeft, runSteps } from '../run-step.ts';
import { decodeEntities } from './decode-entities.ts';

test('entities that stand for markup are left', () => {
  const draft = runSteps(
    ['Write &lt;b&gt; and &amp;lt; for it; AT&T and R&D are names.'].join('\n'),
    [decodeEntities],
  );
  assert.deepEqual(linesLeft(draft), [
    'Write &lt;b&gt; and &amp;lt; for it; AT&T and R&D are names.',
  ]);
});

test('entities that stand for punctuation are read', () => {
  const draft = runSteps(
    ['It&#8217;s &ldquo;late&rdquo; &#x2014; Smith &amp; Sons&nbsp;said.'].join('\n'),
    [decodeEntities],
  );
  assert.deepEqual(linesLeft(draft), ['It’s “late” — Smith & Sons said.']);
});

test('numbers of markup, of control characters and of nothing are left', () => {
  const text = 'a &#60;b&#62; &#10; &#x7f; &#xfffff; &#999999; b';
  assert.deepEqual(linesLeft(runSteps(text, [decodeEntities])), [text]);
});

test('a numbered space that does not break is a space', () => {
  assert.deepEqual(linesLeft(runSteps('10&#160;km and 5&#xA0;km', [decodeEntities])), [
    '10 km and 5 km',
  ]);
});

test('each reference is an edit of its own rule', () => {
  const { edits } = runSteps('It&#8217;s AT &amp; T', [decodeEntities]);
  assert.deepEqual(
    edits.map(({ start, end, text, rule }) => [start, end, text, rule]),
    [
      [2, 9, '’', 'decode-entities'],
      [14, 19, '&', 'decode-entities'],
    ],
  );
});

test('names of nothing, and of what nobody sees, are left', () => {
  const text = 'a &foobar; &zwj; &NewLine; b';
  assert.deepEqual(linesLeft(runSteps(text, [decodeEntities])), [text]);
});
