import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dataNames } from '../data/schemas.ts';
import { inventedAddresses as at, inventedStory } from '../invented-site.ts';
import { datasetThing } from './dataset-thing.ts';

test('the data are one set with each file by its whole address', () => {
  const { distribution, temporalCoverage } = JSON.parse(
    JSON.stringify(datasetThing(inventedStory(), at)),
  );
  assert.equal(distribution.length, dataNames.length);
  assert.equal(distribution[0].contentUrl, `https://news.example/fair/data/${dataNames[0]}.json`);
  assert.match(temporalCoverage, /^\d{4}-\d\d-\d\d\/\d{4}-\d\d-\d\d$/);
});
