import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';
import { z } from 'zod';
import { yamlCollections } from '../../../src/content-folder/collections.ts';
import { correctionsSchema } from '../../../src/schemas/correction.ts';
import { storySchema } from '../../../src/schemas/story.ts';
import { hostileSite } from '../hostile-site.ts';
import { hostileStory, OF_EVERY_OBJECT } from '../hostile-story.ts';
import { vectors } from '../vectors.ts';
import { codeLiterals } from './code-literals.ts';
import { compareSites, structureOf } from './compare-trees.ts';
import { harmless } from './harmless.ts';
import { hostileStrings } from './hostile-strings.ts';

test('texts of strangers make no element, attribute, member or file, and arrive as they are', async () => {
  const sites = await hostileSite();
  assert.deepEqual(compareSites(sites.hostile, sites.harmless), []);
});

test('an entry under a name that each object has by its nature gets its pages like any other', async () => {
  const { hostile } = await hostileSite();
  for (const page of [
    ...['articles', 'timeline', 'quotes', 'differences', 'people', 'places', 'topics'],
    ...['timeline/report', 'embed/events', 'embed/quotes'],
  ]) {
    assert.ok(existsSync(join(hostile, page, OF_EVERY_OBJECT, 'index.html')), page);
  }
});

/** The fields of a schema that hold any text, by their way: `versions/note`. */
function* textFields(schema: z.core.JSONSchema._JSONSchema, way = ''): Generator<string> {
  if (typeof schema === 'boolean') return;
  if (schema.type === 'string' && !schema.pattern && !schema.format && !schema.enum) yield way;
  for (const [name, field] of Object.entries(schema.properties ?? {})) {
    yield* textFields(field, `${way}/${name}`);
  }
  if (schema.items && !Array.isArray(schema.items)) yield* textFields(schema.items, way);
}

/** The ways to all texts of a value that was put there by the story. */
function* waysTo(value: unknown, way = ''): Generator<readonly [way: string, text: string]> {
  if (typeof value === 'string') yield [way, value];
  if (typeof value !== 'object' || value === null) return;
  for (const [key, one] of Object.entries(value)) {
    yield* waysTo(one, Array.isArray(value) ? way : `${way}/${key}`);
  }
}

/** Fields whose text has to stand elsewhere, or that name a zone, a day, a language or a contact: others are refused. */
const NAMED_ELSEWHERE =
  /\/(?:quote|zone|timeZone|passage|contact)$|\/(?:published|language)\/value$/;

test('every field of every collection holds hostile text', () => {
  const MARK = '<mark>';
  const files = hostileStory({ texts: [`${MARK} a`], entries: 4, as: (text) => text });
  const filled = new Set(
    [...files]
      .filter(([path]) => path.endsWith('.yaml'))
      .flatMap(([path, text]) =>
        [...waysTo(parse(text))]
          .filter(([, value]) => value.includes(MARK))
          .map(([way]) => `${path.split('/')[0]}${way}`),
      ),
  );
  const schemas = { ...yamlCollections, corrections: correctionsSchema, 'story.yaml': storySchema };
  for (const [name, schema] of Object.entries(schemas)) {
    const fields = [...textFields(z.toJSONSchema(schema, { io: 'input' }))];
    assert.ok(fields.length > 0, name);
    for (const field of fields) {
      if (NAMED_ELSEWHERE.test(field)) continue;
      assert.ok(filled.has(name + field), `${name}${field} holds no hostile text`);
    }
  }
});

test('what the code itself looks for is among the texts', () => {
  const literals = codeLiterals();
  assert.ok(literals.length > 1000);
  for (const known of ['content-security-policy', 'data-moved', 'ld+json']) {
    assert.ok(
      literals.some((text) => text.includes(known)),
      known,
    );
  }
  const texts = new Set(hostileStrings(600));
  const asMarkup = literals.filter((text) => /^<\/?[a-z]+>$/.test(text));
  assert.ok(asMarkup.length > 50);
  for (const text of asMarkup) assert.ok(texts.has(text), text);
});

test('a text and its twin have the same words, and the twin no sign of markup', () => {
  for (const { text } of vectors) {
    const twin = harmless(text);
    assert.equal(twin.length, text.length);
    assert.doesNotMatch(twin, /[<>&"`{}[\]()=/\\]/);
    assert.deepEqual(twin.match(/[\p{L}\p{N}]+/gu), text.match(/[\p{L}\p{N}]+/gu));
    assert.equal(harmless(twin), twin);
  }
});

test('a text that has become an element, an attribute or other words is found', () => {
  const page = (body: string) => structureOf(`<title>A</title>${body}`);
  const safe = page('<p title="≺b≻">≺i≻</p>');
  assert.deepEqual(page('<p title="&lt;b&gt;">&lt;i&gt;</p>'), safe);
  for (const broken of [
    '<p title="&lt;b&gt;"><i></i></p>',
    '<p title="&lt;b&gt;" onclick="">&lt;i&gt;</p>',
    '<p title="&lt;b&gt;">&amp;lt;i&gt;</p>',
    '<p title="&lt;b&gt;">&lt;i&gt;<!--a--></p>',
    '<p title="">&lt;i&gt;</p>',
  ]) {
    assert.notDeepEqual(page(broken), safe, broken);
  }
});
