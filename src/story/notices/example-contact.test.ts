import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inventStory } from '../invented-story.ts';
import { findExampleContact } from './example-contact.ts';

const withContact = (contact: string | undefined) => {
  const files = inventStory();
  assert.ok(files.story);
  const data = { ...files.story.data, contact };
  return findExampleContact({ ...files, story: { ...files.story, data, lines: { contact: 9 } } });
};

test('a contact that nobody reads is told with its line', () => {
  assert.deepEqual(withContact('mailto:desk@news.example'), [
    {
      level: 'notice',
      file: 'content/story/story.yaml',
      line: 9,
      message:
        '“mailto:desk@news.example” is an address for examples, which nobody reads. Write your own before you publish.',
    },
  ]);
});

test('a real one and none are left alone', () => {
  assert.deepEqual([...withContact('mailto:desk@coast.org'), ...withContact(undefined)], []);
});
