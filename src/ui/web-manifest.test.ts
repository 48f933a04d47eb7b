import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createUrls } from '../urls.ts';
import { webManifest } from './web-manifest.ts';

const story = { title: 'The Dam', shortTitle: 'Dam', standfirst: 'It held.', language: 'en' };

test('a manifest names the story and stays below the base', () => {
  const manifest = webManifest(story, createUrls('/dam/'));
  assert.equal(manifest.name, 'The Dam');
  for (const path of JSON.stringify(manifest).match(/"\/[^"]*"/g) ?? [])
    assert.match(path, /^"\/dam\//);
});
