import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { inventedAddresses as at, inventedStory } from '../invented-site.ts';
import { annotationsFile } from './annotations.ts';
import { dataFile, dataSchemaFile } from './datasets.ts';
import { llmsText } from './llms-text.ts';
import { dataNames } from './schemas.ts';

const story = inventedStory();

for (const name of dataNames) {
  test(`${name}.json is valid by its published schema, and a changed one is not`, () => {
    const ajv = new Ajv2020({ strict: false, validateFormats: false });
    const schema = JSON.parse(dataSchemaFile(name, at));
    const validate = ajv.compile(schema);
    const data = JSON.parse(dataFile(name, story, at));
    assert.equal(validate(data), true, JSON.stringify(validate.errors));
    assert.ok(data.items.length > 0);
    assert.equal(data.$schema, schema.$id);
    assert.equal(validate({ ...data, items: [{ ...data.items[0], url: 1 }] }), false);
  });
}

test('an event without a date is published without one', () => {
  const [first] = story.events.values();
  assert.ok(first);
  const when = { label: 'no date set', stands: '2021-05-09' };
  const undated = new Map([[first.id, { ...first, when, datetime: undefined }]]);
  const { items } = JSON.parse(dataFile('timeline', { ...story, events: undated }, at));
  assert.deepEqual(items[0].when, { label: 'no date set' });
  assert.equal(items[0].datetime, undefined);
});

test('an annotation selects the restored words and says what stood there', () => {
  const { total, first } = JSON.parse(annotationsFile(story, at));
  assert.equal(total, first.items.length);
  const [{ target, body }] = first.items;
  assert.equal(target.source, 'https://news.example/fair/articles/day-one/');
  assert.equal(target.selector.value, 'p1');
  assert.equal(target.selector.refinedBy.exact, 'Quill');
  assert.match(target.selector.refinedBy.prefix, /Mayor $/);
  assert.equal(body[1].value, 'Quell');
});

test('llms.txt names every report and every file by its whole address', () => {
  const text = llmsText(story, at);
  assert.match(text, /^# The fair\n\n> A fair was held\./);
  for (const path of ['articles/day-one/', 'data/people.json', 'timeline/'])
    assert.ok(text.includes(`(https://news.example/fair/${path})`), path);
});
