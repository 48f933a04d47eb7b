import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from '#fast-check';
import type { Edit } from '../schemas/edit.ts';
import { readWith } from './reading.ts';

const edit = (start: number, end: number, text: string): Edit => ({
  start,
  end,
  text,
  kind: 'habit',
  rule: 'test',
  reason: 'test',
  grade: 'likely',
});

/** Sorted changes to a text of `length`, not overlapping. */
const changesFor = (length: number) =>
  fc
    .array(fc.tuple(fc.nat(length), fc.nat(length), fc.string({ maxLength: 4 })), { maxLength: 8 })
    .map((tuples) => {
      const changes: Edit[] = [];
      let at = 0;
      const sorted = tuples
        .map(([a, b, text]) => [Math.min(a, b), Math.max(a, b), text] as const)
        .sort((x, y) => x[0] - y[0] || x[1] - y[1]);
      for (const [start, end, text] of sorted) {
        if (start < at || (start === at && changes.length > 0)) continue;
        changes.push(edit(start, end, text));
        at = end;
      }
      return changes;
    });

const applied = (text: string, changes: readonly Edit[]) => {
  let out = '';
  let at = 0;
  for (const change of changes) {
    out += text.slice(at, change.start) + change.text;
    at = change.end;
  }
  return out + text.slice(at);
};

test('amending a reading twice reads as if both sets of changes had been typed', () => {
  fc.assert(
    fc.property(
      fc.string({ maxLength: 40 }).chain((raw) =>
        changesFor(raw.length).chain((first) => {
          const once = applied(raw, first);
          return fc.record({
            raw: fc.constant(raw),
            first: fc.constant(first),
            second: changesFor(once.length),
          });
        }),
      ),
      ({ raw, first, second }) => {
        const start = readWith(raw, []);
        const edits = start.amend(first);
        const reading = readWith(raw, edits);
        assert.equal(reading.text, applied(raw, first));
        const again = readWith(raw, reading.amend(second));
        assert.equal(again.text, applied(reading.text, second));
      },
    ),
    { numRuns: 2000 },
  );
});

test('a change inside an earlier edit replaces that edit as a whole', () => {
  const edits = readWith('his go to', []).amend([edit(4, 9, 'short visit')]);
  const reading = readWith('his go to', edits);
  assert.deepEqual(reading.amend([edit(4, 9, 'long')]), [edit(4, 9, 'long visit')]);
});

test('edits that overlap are refused', () => {
  assert.throws(() => readWith('abc', [edit(0, 2, 'x'), edit(1, 3, 'y')]), RangeError);
});

test('edits and changes that overlap are refused', () => {
  assert.throws(() => readWith('abcdef', [edit(0, 3, 'x'), edit(2, 4, 'y')]), RangeError);
  assert.throws(() => readWith('abcdef', [edit(0, 7, 'x')]), RangeError);
  const changes = [edit(2, 4, 'y'), edit(0, 3, 'x')];
  assert.throws(() => readWith('abcdef', []).amend(changes), /overlaps/);
});
