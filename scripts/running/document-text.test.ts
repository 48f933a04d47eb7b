import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseDocument } from 'yaml';
import { documentText } from './document-text.ts';

test('a changed document has the ends of lines that its file had, each once', () => {
  for (const file of ['- a\n- b\n', '- a\r\n- b\r\n']) {
    const document = parseDocument(file);
    document.add('c');
    assert.equal(documentText(document, file), file.replace(/b(\r?\n)/, 'b$1- c$1'));
  }
});
