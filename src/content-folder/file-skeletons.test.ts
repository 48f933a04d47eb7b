import assert from 'node:assert/strict';
import { test } from 'node:test';
import { correctionsSchema, editorRoles } from '../schemas/correction.ts';
import { draftFields } from '../schemas/draft.ts';
import { storySchema } from '../schemas/story.ts';
import { correctionSkeleton, storySkeleton } from './file-skeletons.ts';
import { readEntry } from './read-entry.ts';
import { readYaml } from './read-yaml.ts';

const CORRECTION = correctionSkeleton('tides.txt');
/** The text with all that is commented out in it. */
const used = (text: string) => text.replace(/^(\w+): \[\].*\n(?=#)/gm, '$1:\n').replace(/^#/gm, '');

test('a new story is YAML in which only empty fields are missing', () => {
  const yaml = readYaml(storySkeleton, 'story.yaml');
  const { problems } = readEntry<unknown>('story', 'story.yaml', yaml, storySchema);
  assert.notEqual(problems.length, 0);
  for (const { message } of problems) assert.match(message, /is empty/);
});

test('a new correction changes nothing and is sound', () => {
  const yaml = readYaml(CORRECTION, 'tides.yaml');
  const { entry, problems } = readEntry('tides', 'tides.yaml', yaml, correctionsSchema);
  assert.deepEqual(problems, []);
  assert.deepEqual(entry?.data, correctionsSchema.parse({}));
});

test('both name every field, and a role that an editor can give', () => {
  for (const [text, { shape }] of [
    [storySkeleton, storySchema],
    [CORRECTION, correctionsSchema],
  ] as const) {
    for (const field of Object.keys(shape).filter((name) => !(name in draftFields)))
      assert.match(text, new RegExp(`^(?:# )?${field}:`, 'm'));
  }
  for (const role of editorRoles) assert.match(CORRECTION, new RegExp(`role: # .*\\b${role}\\b`));
});

test('with what is commented out they are YAML still', () => {
  const [, ...lines] = CORRECTION.split('\n');
  for (const text of [storySkeleton, lines.join('\n')]) {
    assert.doesNotThrow(() => readYaml(used(text), 'x.yaml'));
  }
});
