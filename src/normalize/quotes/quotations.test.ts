import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tokenize } from '../language/tokens.ts';
import { quotationsIn } from './quotations.ts';

const quoted = (text: string) => {
  const words = tokenize(text).filter(({ kind }) => kind !== 'mark');
  return quotationsIn(words).map(({ from, to }) => words.slice(from, to).map(({ text }) => text));
};

test('each quotation of a block is told from its first word to its last', () => {
  assert.deepEqual(
    quoted('“We sail at noon,” she said. “Bring a coat,” he said, “and bread.” Nobody came.'),
    [
      ['We', 'sail', 'at', 'noon'],
      ['Bring', 'a', 'coat'],
      ['and', 'bread'],
    ],
  );
});

test('a block in which nobody speaks has no quotation', () => {
  assert.deepEqual(quoted('The ferry sailed at noon.'), []);
});
