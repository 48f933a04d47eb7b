import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type TypedThing, vocabularyProblems } from './formats/vocabulary-problems.ts';
import { elementsNamed, readSite, textOf } from './read-site.ts';

const things = readSite('dist', '/')
  .pages.flatMap((page) => elementsNamed(page, 'script'))
  .filter(({ properties }) => properties.type === 'application/ld+json')
  .flatMap((script): TypedThing[] => JSON.parse(textOf(script))['@graph']);

/** A thing with its words taken out: those that differ in words alone are judged once. */
const shapeOf = (thing: TypedThing) =>
  JSON.stringify(thing, (key, value) =>
    typeof value === 'string' && key !== '@type' ? value.replace(/[^:/#]+/g, 'a') : value,
  );

test('all structured data is in the words of schema.org', () => {
  const shapes = [...new Map(things.map((thing) => [shapeOf(thing), thing])).values()];
  assert.deepEqual(vocabularyProblems(shapes), []);
});

test('each kind of page says what it shows', () => {
  const types = new Set(things.map((thing) => thing['@type']));
  for (const type of [
    'WebSite',
    'NewsArticle',
    'Event',
    'Question',
    'Quotation',
    'Person',
    'Dataset',
    'BreadcrumbList',
  ]) {
    assert.ok(types.has(type), type);
  }
});

test('what schema.org does not know is found', () => {
  const problems = vocabularyProblems([
    { '@type': 'Person', name: 'A' },
    { '@type': 'Person', shoeSize: 'B' },
    { '@type': 'Report', author: { '@type': 'Person', horn: 1 } },
    { '@type': 'Rumour' },
  ] as TypedThing[]);
  assert.match(problems.join('\n'), /shoeSize[\s\S]*horn[\s\S]*Rumour/);
  assert.equal(problems.length, 3);
});
