import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eventSchema } from '../schemas/event.ts';
import { personSchema } from '../schemas/person.ts';
import { placeSchema } from '../schemas/place.ts';
import { storySchema } from '../schemas/story.ts';
import { inventArticle, plainBlock } from '../story/invented-story.ts';
import { draftStory } from './draft-story.ts';

const reports = [
  inventArticle('mill', { published: '2022-05-10', title: 'Old mill burns down' }, [
    plainBlock(
      'p1',
      'The old mill at Carrow burned down on Monday evening, and two people were hurt.',
    ),
    plainBlock(
      'p2',
      'Fire chief Nora Beck said her crew had saved the barn. “We were lucky,” Beck said.',
    ),
    plainBlock('p3', 'The mill is to be rebuilt by next week.'),
  ]),
  inventArticle('fire', { published: '2022-05-11', title: 'Fire destroys mill' }, [
    plainBlock('p1', 'A fire destroyed the old mill at Carrow on Monday.'),
    plainBlock('p2', 'Nora Beck, the fire chief, praised her crew. The council meets on Friday.'),
  ]),
];

const schemas = { events: eventSchema, people: personSchema, places: placeSchema };

test('every entry is what the schema of its collection takes', () => {
  const { head, entries } = draftStory(reports);
  assert.ok(entries.length > 3);
  for (const { collection, data } of entries) {
    if (Object.hasOwn(schemas, collection)) schemas[collection as keyof typeof schemas].parse(data);
  }
  storySchema.parse(head);
});

test('what two reports tell of one day in like words is one event with a passage of each', () => {
  const fire = draftStory(reports).entries.find(({ id }) => id.includes('mill-at-carrow'));
  const { evidence, when } = eventSchema.parse(fire?.data);
  assert.deepEqual(evidence.map(({ report }) => report).sort(), ['fire', 'mill']);
  assert.equal(when.from, '2022-05-09');
});

test('the same reports in another order give the same drafts', () => {
  assert.deepEqual(draftStory(reports.toReversed()), draftStory(reports));
});

test('no reports give no entries', () => {
  assert.deepEqual(draftStory([]).entries, []);
});
