import assert from 'node:assert/strict';
import { test } from 'node:test';
import { entryText } from '../../src/content-folder/entry-text.ts';
import { acceptedText, calledField, changedText, renamedText } from './edit-entry.ts';

const ENTRY = { by: 'by a rule', title: 'A fair', people: ['ida'], evidence: [{ quote: 'a: b' }] };

test('an accepted entry is the draft without its first line', () => {
  assert.equal(acceptedText(entryText(ENTRY, '0a1b')), entryText(ENTRY));
  assert.equal(acceptedText('title: A\ndraft: true # mine\nby: x\n'), 'title: A\nby: x\n');
  assert.equal(acceptedText('summary: "draft: true"\n'), 'summary: "draft: true"\n');
});

test('so it is however the line is written', () => {
  assert.equal(acceptedText('draft:  true\r\ntitle: A\r\n'), 'title: A\r\n');
  assert.equal(acceptedText('title: A\n"draft" : true'), 'title: A\n');
  assert.equal(acceptedText('{draft: true, title: A}\n'), '{title: A}\n');
});

test('a renamed entry keeps the ends of its lines', () => {
  assert.equal(renamedText('title: A\r\nrole: c\r\n', 'title', 'B'), 'title: B\r\nrole: c\r\n');
});

test('a renamed entry has its title changed, and nothing else', () => {
  const renamed = entryText({ ...ENTRY, title: 'The fair: “opened”' }, '0a1b');
  assert.equal(renamedText(entryText(ENTRY, '0a1b'), 'title', 'The fair: “opened”'), renamed);
  assert.equal(
    renamedText('# mine\nname: A # b\nrole: c\n', 'name', 'D'),
    '# mine\nname: D # b\nrole: c\n',
  );
});

test('an entry says what it is called in the field that its kind has', () => {
  assert.equal(calledField({ question: 'Who?', title: undefined }), 'question');
  assert.equal(calledField({ name: 'Ida' }), 'name');
});

test('only the fields that changed are written anew', () => {
  assert.equal(
    changedText('# mine\na: 1 # b\nc: [x]\nd: e\n', { a: 1, c: ['x'], d: 'e' }, { a: 1, c: ['y'] }),
    '# mine\na: 1 # b\nc:\n  - y\n',
  );
});
