import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'yaml';
import { addToList } from './add-to-list.ts';

const more = [{ on: 'c', at: ['/c/'] }];

/** The lists that editors write: before, and what must still stand in them to the letter. */
const lists = {
  'at the margin': ['# Notes\n- on: a # why\n\n- on: b\n', '# Notes\n- on: a # why\n\n- on: b\n'],
  'without an end of the line': ['- on: a\n- on: b', '- on: a\n- on: b\n'],
  indented: ['# Notes\n  - on: a # why\n  - on: b\n', '# why'],
  'in brackets': ['# Notes\n[{ on: a }, { on: b }] # why\n', '# Notes'],
  'in brackets on lines': ['[\n  { on: a }, # why\n  { on: b }\n]\n', '# why'],
  'behind a mark and before one': ['---\n- on: a\n- on: b\n...\n', '---\n- on: a'],
} as const;

for (const [name, [text, kept]] of Object.entries(lists)) {
  test(`a list ${name} goes on`, () => {
    const written = addToList(text, more);
    assert.deepEqual(parse(written), [{ on: 'a' }, { on: 'b' }, ...more]);
    assert.ok(written.includes(kept), written);
  });
}

test('a list without entries keeps its notes, and is no longer in brackets', () => {
  for (const text of ['# Notes\n', '# Notes\n[]\n', '# Notes\n[] # Notes\n', '# Notes\nnull\n']) {
    const written = addToList(text, more);
    assert.deepEqual(parse(written), more);
    assert.match(written, /^# Notes$/m);
    assert.match(written, /^- on: c$/m);
  }
  assert.equal(addToList('', more), '- on: c\n  at: [/c/]\n');
});

test('the ends of lines are those of the file', () => {
  for (const text of ['- on: a\r\n', '  - on: a\r\n']) {
    assert.ok(!/[^\r]\n/.test(addToList(text, more)));
  }
});

test('what is no list is left alone', () => {
  for (const text of ['on: a\n', 'a\n', '- on: "a\n']) {
    assert.throws(() => addToList(text, more), /no YAML list/);
  }
});
