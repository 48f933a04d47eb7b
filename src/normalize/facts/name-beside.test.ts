import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nameAfter, nameBefore } from './name-beside.ts';

test('a name goes on to the first word that is none of its own, or to a mark', () => {
  const after = (text: string) => nameAfter(text, text.indexOf('|') + 1);
  assert.equal(after('He told |the Harbour Gazette on Monday'), 'Harbour Gazette');
  assert.equal(after('He told |Quay, and Ann wept'), 'Quay');
  assert.equal(after('a writer at |Gazette of the Quay and a swimmer'), 'Gazette of the Quay');
  assert.equal(after('He told |them so'), undefined);
});

test('a name before a word begins its sentence', () => {
  const before = (text: string) => nameBefore(text, text.indexOf('|'), /[.!?©]$/);
  assert.equal(before('Be kind. Harbour Gazette |moderates comments.'), 'Harbour Gazette');
  assert.equal(before('The Quay |moderates comments.'), 'Quay');
  assert.equal(before('© 2021 The Quay |is a trademark'), 'Quay');
  assert.equal(before('They said that Harbour Gazette |moderates comments.'), undefined);
  assert.equal(before(`${'Quay '.repeat(40)}|moderates comments.`), undefined);
});
