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
  assert.throws(() => readWith('abc', [edit(0, 2, 'x'), edit(1, 3, 'y')]), {
    name: 'RangeError',
    message: 'edit test at 1–3 overlaps the one before it or leaves the text',
  });
});

test('changes side by side are edits of their own, and one edit where they share an earlier one', () => {
  const changes = [edit(4, 9, 'long'), edit(9, 15, ' trip')];
  assert.deepEqual(readWith('his short visit', []).amend(changes), changes);
  const reading = readWith('his go to', [edit(4, 9, 'short visit')]);
  assert.deepEqual(reading.amend(changes), [edit(4, 9, 'long trip')]);
});

test('what is put in before a change stands before it, in whatever order they are given', () => {
  const changes = [edit(2, 2, 'x'), edit(2, 4, 'y')];
  assert.deepEqual(readWith('abcdef', []).amend(changes), changes);
  assert.deepEqual(readWith('abcdef', []).amend(changes.toReversed()), changes);
});

test('a change after what was put in earlier stands after it', () => {
  const earlier = edit(2, 2, 'x');
  assert.deepEqual(readWith('abcd', [earlier]).amend([edit(3, 5, 'y')]), [
    earlier,
    edit(2, 4, 'y'),
  ]);
});

test('what is put in where text was taken out stands after it', () => {
  const reading = readWith('ab cd', [edit(2, 3, '')]);
  assert.deepEqual(reading.toRaw(2, 2), { start: 3, end: 3 });
  assert.deepEqual(reading.amend([edit(2, 2, '-')]), [edit(2, 3, ''), edit(3, 3, '-')]);
});

test('a change beside an earlier edit is an edit of its own', () => {
  const earlier = edit(4, 9, 'visit');
  const reading = readWith('his go to so', [earlier]);
  assert.deepEqual(reading.amend([edit(0, 4, 'her ')]), [edit(0, 4, 'her '), earlier]);
  assert.deepEqual(reading.amend([edit(9, 12, '.')]), [earlier, edit(9, 12, '.')]);
});

test('a place within an edit, or beside it, is the whole of the edit', () => {
  const reading = readWith('his go to', [edit(4, 9, 'visit')]);
  for (const at of [4, 6, 9]) assert.deepEqual(reading.toRaw(at, at), { start: 4, end: 9 });
  assert.deepEqual(reading.toRaw(3, 3), { start: 3, end: 3 });
});

test('edits and changes that overlap are refused', () => {
  assert.throws(() => readWith('abcdef', [edit(0, 3, 'x'), edit(2, 4, 'y')]), RangeError);
  assert.throws(() => readWith('abcdef', [edit(0, 7, 'x')]), RangeError);
  const changes = [edit(2, 4, 'y'), edit(0, 3, 'x')];
  assert.throws(() => readWith('abcdef', []).amend(changes), /overlaps/);
});
