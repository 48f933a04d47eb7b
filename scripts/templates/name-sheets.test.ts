import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nameSheets, putSheets } from './name-sheets.ts';

const inline = (content: string) => ({ depth: 0, order: 0, sheet: { type: 'inline', content } });

test('a sheet has one name on all pages, by which its text comes back', () => {
  const linked = { depth: 0, order: 1, sheet: { type: 'external' } };
  const { named, sheets } = nameSheets([
    { key: 'a', styles: [inline('a{color:red}'), inline('b{}')] },
    { key: 'b', styles: [inline('b{}'), linked] },
  ]);
  const [first, second] = named.map(({ styles }) => styles.map(({ sheet }) => sheet.content));
  assert.deepEqual(second, [first?.[1], undefined]);
  assert.equal(putSheets(`${first?.join('')}c{}`, sheets), 'a{color:red}b{}c{}');
  assert.equal(putSheets('/*sheet-9*/', sheets), '/*sheet-9*/');
});
