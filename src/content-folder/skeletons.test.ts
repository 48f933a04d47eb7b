import assert from 'node:assert/strict';
import { test } from 'node:test';
import { draftFields } from '../schemas/draft.ts';
import { yamlCollections } from './collections.ts';
import { readEntry } from './read-entry.ts';
import { readYaml } from './read-yaml.ts';
import { skeletons } from './skeletons.ts';

for (const [kind, { folder, text }] of Object.entries(skeletons)) {
  test(`a new ${kind} is YAML in which only empty fields are missing`, () => {
    const yaml = readYaml(text, `${kind}.yaml`);
    const { problems } = readEntry<unknown>('x', `${kind}.yaml`, yaml, yamlCollections[folder]);
    assert.notEqual(problems.length, 0);
    for (const { message } of problems) {
      assert.match(message, /is empty/);
    }
  });

  test(`a new ${kind} names every field of its schema but those of drafts`, () => {
    for (const field of Object.keys(yamlCollections[folder].shape)) {
      if (field in draftFields) continue;
      assert.match(text, new RegExp(`^(?:# )?${field}:`, 'm'), field);
    }
  });
}

test('every collection of one file an entry has a skeleton', () => {
  const folders = Object.values(skeletons).map(({ folder }) => folder);
  assert.deepEqual(folders.sort(), Object.keys(yamlCollections).sort());
});
