import assert from 'node:assert/strict';
import { test } from 'node:test';
import jsonld from 'jsonld';
import type { Thing } from 'schema-dts';
import fc from '#fast-check';
import { annotationsFile } from '../data/annotations.ts';
import { inventedAddresses as at, inventedStory, storyOfWords } from '../invented-site.ts';
import { anyWords, asWords, SCRIPTS } from '../invented-words.ts';
import { differenceThing } from './difference-thing.ts';
import { articleThing, eventThing, personThing, quotationThing, websiteThing } from './things.ts';
import { structuredScript } from './to-script.ts';

const SCHEMA = 'https://schema.org/';
const ANNOTATION = 'http://www.w3.org/ns/oa#';

/** What the contexts say of the terms that are used: nothing is asked of the network. */
const CONTEXTS: Readonly<Record<string, jsonld.ContextDefinition>> = {
  'https://schema.org': { '@vocab': SCHEMA },
  'http://www.w3.org/ns/anno.jsonld': {
    '@vocab': ANNOTATION,
    id: '@id',
    type: '@type',
    items: { '@id': 'https://www.w3.org/ns/activitystreams#items', '@container': '@list' },
  },
};

/** The document with every term as its whole address, as a reader of linked data has it. */
const expand = (json: string) =>
  jsonld.expand(JSON.parse(json), {
    documentLoader: async (url) => ({
      documentUrl: url,
      document: { '@context': CONTEXTS[url] ?? assert.fail(`asks for ${url}`) },
    }),
  });

/** All values of a property, wherever they stand. */
function valuesOf(node: unknown, property: string): string[] {
  if (Array.isArray(node)) return node.flatMap((one) => valuesOf(one, property));
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]: [string, unknown]) => {
    if (key !== property || !Array.isArray(value)) return valuesOf(value, property);
    return value.map((one: { '@value'?: unknown }) => String(one['@value']));
  });
}

const firstOf = <Item>(items: ReadonlyMap<string, Item>): Item =>
  [...items.values()][0] ?? assert.fail('the invented story has one of each');

function thingsOf(words: string): Thing[] {
  const story = storyOfWords(words);
  return [
    websiteThing(story, at),
    articleThing(firstOf(story.articles), story, at),
    eventThing(firstOf(story.events), story, at),
    quotationThing(firstOf(story.quotes), story, at),
    differenceThing(firstOf(story.questions), story, at),
    personThing(firstOf(story.people), story, at),
  ];
}

async function checkThings(text: string): Promise<void> {
  const graph = await expand(structuredScript(thingsOf(text)));
  const words = asWords(text);
  for (const property of ['headline', 'description', 'text']) {
    const values = valuesOf(graph, SCHEMA + property).map(asWords);
    assert.ok(values.length > 0 && values.every((value) => value === words), property);
  }
}

async function checkAnnotations(text: string): Promise<void> {
  const collection = await expand(annotationsFile(storyOfWords(text), at));
  assert.deepEqual([...new Set(valuesOf(collection, `${ANNOTATION}exact`))], [text]);
  const bodies = valuesOf(collection, `${ANNOTATION}value`);
  assert.ok(bodies.filter((value) => value === text).length >= 2, 'what stood there, and why');
}

for (const [script, words] of Object.entries(SCRIPTS)) {
  test(`linked data in ${script} gives back the words, as another library reads it`, async () => {
    await checkThings(words);
    await checkAnnotations(words);
  });
}

test('linked data of any text gives back the words', async () => {
  await fc.assert(
    fc.asyncProperty(anyWords, async (words) => {
      fc.pre(asWords(words) !== '' && words.length < 100);
      await checkThings(words);
      await checkAnnotations(words);
    }),
  );
});

test('authors are persons and organisations, each by name', async () => {
  const story = inventedStory();
  const article = firstOf(story.articles);
  const authorsOf = (value: string) => {
    const byline = { status: 'stated', value, passage: value } as const;
    const thing = articleThing({ ...article, meta: { ...article.meta, byline } }, story, at);
    return JSON.parse(JSON.stringify(thing)).author;
  };
  assert.deepEqual(authorsOf('The Associated Press'), {
    '@type': 'Organization',
    name: 'The Associated Press',
  });
  assert.deepEqual(authorsOf('Ann Lee, Bo Park and Cy Byers'), [
    { '@type': 'Person', name: 'Ann Lee' },
    { '@type': 'Person', name: 'Bo Park' },
    { '@type': 'Person', name: 'Cy Byers' },
  ]);
});
