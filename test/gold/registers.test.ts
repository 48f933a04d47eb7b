import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { readHabits, readPhrasebook } from '../../src/content-folder/read-habits.ts';
import { emptyContext, normalize } from '../../src/normalize/normalize.ts';
import { createHabitBook } from '../../src/normalize/spinner/habits/habit-book.ts';

const folder = new URL('../../gold/registers/', import.meta.url);
const habits = createHabitBook(readHabits(), readPhrasebook());
/** Alone, as a short report, and as a long one: what proves a spinner depends on the length. */
const SIZES = [1, 8, Infinity];

for (const name of readdirSync(folder)) {
  test(`nothing in ${name} is changed, marked or called reworded`, () => {
    const lines = readFileSync(new URL(name, folder), 'utf8')
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'));
    assert.ok(lines.length >= 30);
    for (const size of SIZES) {
      for (let at = 0; at < lines.length; at += size) {
        const raw = lines.slice(at, at + size).join('\n\n');
        const { text, spin, edits } = normalize(raw, { ...emptyContext, habits });
        const changes = edits.map(({ start, end, text }) => [raw.slice(start, end), text]);
        assert.deepEqual(changes, []);
        assert.equal(text, raw);
        assert.ok(!spin.spun, raw);
      }
    }
  });
}
