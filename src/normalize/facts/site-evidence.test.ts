import assert from 'node:assert/strict';
import { test } from 'node:test';
import { collectSites } from './site-evidence.ts';
import { SENTENCE_FRAMES, SITE_FRAMES } from './site-frames.ts';

for (const { id, form, example } of SITE_FRAMES) {
  test(`the frame “${id}” gives the site’s name`, () => {
    assert.equal(form.exec(example)?.[1], 'Harbour Gazette');
  });
}

for (const { id, example } of SENTENCE_FRAMES) {
  test(`the words “${id}” give the name beside them`, () => {
    const site = collectSites([{ text: example }]).get('harbourgazette');
    assert.ok(site?.frames.has(id));
  });
}

test('who only posted is no site', () => {
  assert.equal(collectSites([{ text: 'Posted by Ann Lee on June 4, 2021' }]).size, 0);
});

test('a paper that posted is a site, and so is a nameplate above the headline', () => {
  const frames = (text: string) =>
    [...collectSites([{ text }]).values()].flatMap((site) => [...site.frames]);
  assert.ok(frames('Posted on June 4, 2021 by Quay Reader').includes('posted'));
  assert.ok(!frames('Posted on June 4, 2021 by Admin').includes('posted'));
  assert.ok(frames('THE QUAY GAZETTE').includes('nameplate'));
  assert.ok(!frames('News').includes('nameplate'));
});

test('a day or a place after “posted” is no site', () => {
  for (const text of [
    'Posted on June 4 2021',
    'Published on March 3, 2020',
    'Posted on Monday',
    'Published on Easter Sunday',
    'Posted on Christmas Eve',
    'Posted in Education',
    'Published in London',
    'Published at Noon',
  ])
    assert.equal(collectSites([{ text }]).size, 0, text);
  assert.equal(collectSites([{ text: 'Posted by Sunday Times' }]).size, 1);
});
