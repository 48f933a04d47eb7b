import assert from 'node:assert/strict';
import { test } from 'node:test';
import { completeJavaScript } from './older-node.ts';

function complete() {
  const map: { groupBy?: typeof Map.groupBy } = {};
  const pattern: { escape?: typeof RegExp.escape } = {};
  completeJavaScript(map, pattern);
  assert.ok(map.groupBy && pattern.escape);
  return { groupBy: map.groupBy, escape: pattern.escape };
}

test('things are grouped as newer versions of Node group them', () => {
  const { groupBy } = complete();
  const words = ['ferry', 'fog', 'harbor'];
  for (const keyOf of [(word: string) => word[0], (_: string, index: number) => index % 2]) {
    assert.deepEqual(
      groupBy<unknown, string>(words, keyOf),
      Map.groupBy<unknown, string>(words, keyOf),
    );
  }
});

test('an escaped text is found as it is, and nothing else is', () => {
  const { escape: escaped } = complete();
  const ascii = Array.from({ length: 128 }, (_, code) => String.fromCharCode(code)).join('');
  for (const text of [ascii, '1st', 'a.b', 'x\n', 'Quai d’Orsay', '[a-z]{2}', 'über\u2028', '']) {
    for (const flags of ['', 'u', 'v', 'i']) {
      assert.ok(new RegExp(`^${escaped(text)}$`, flags).test(text), `${flags} ${text}`);
      assert.ok(
        new RegExp(`^(?:[${flags === 'v' ? '\\d' : ''}${escaped(text || 'a')}])+$`, flags).test(
          text || 'a',
        ),
      );
      assert.ok(!new RegExp(`^${escaped(`${text}.`)}$`, flags).test(`${text}x`));
    }
  }
});

test('a text that begins with a letter or digit goes on with nothing that stands before it', () => {
  const { escape: escaped } = complete();
  assert.ok(new RegExp(`^(a)\\1${escaped('0')}$`).test('aa0'));
  assert.ok(new RegExp(`^\\x4${escaped('1')}$`).test('x41'));
});

test('what is there already is left alone', () => {
  const own = () => new Map();
  const map = { groupBy: own };
  completeJavaScript(map, RegExp);
  assert.equal(map.groupBy, own);
});
