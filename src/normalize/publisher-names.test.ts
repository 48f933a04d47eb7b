import assert from 'node:assert/strict';
import { test } from 'node:test';
import { publisherSchema } from '../schemas/publisher.ts';
import { publisherId } from './publisher-names.ts';

const publishers = new Map([
  ['gull', publisherSchema.parse({ name: 'Gull News', kind: 'newspaper' })],
  [
    'tern-7',
    publisherSchema.parse({
      name: 'Radio Tern 7',
      kind: 'broadcaster',
      aliases: ['Tern'],
      misspellings: ['Turn Radio'],
    }),
  ],
]);

test('a publisher is known by its id, its name, an alias or a known misspelling', () => {
  for (const name of ['tern-7', 'Radio Tern 7', 'Tern', 'Turn Radio']) {
    assert.equal(publisherId(name, publishers), 'tern-7', name);
  }
});

test('case, spaces and marks do not count, letters and figures do', () => {
  assert.equal(publisherId('“RADIO  TERN-7”', publishers), 'tern-7');
  assert.equal(publisherId('GullNews', publishers), 'gull');
  assert.equal(publisherId('Radio Tern 8', publishers), 'Radio Tern 8');
  assert.equal(publisherId('Gulls News', publishers), 'Gulls News');
});
