import assert from 'node:assert/strict';
import { test } from 'node:test';
import { writeRuns } from '../../normalize/frequencies/runs.ts';
import { decodedParts } from './decoded-parts.ts';
import { createDecoder } from './decoder.ts';

const noWords = { nouns: {}, verbs: {}, other: {} };
const decode = createDecoder({
  habits: [],
  phrasebook: { expressions: [], atHome: [], thesaurus: noWords, wrongSenses: noWords },
  english: [],
  cities: [],
  table: writeRuns([
    new TextEncoder().encode('<s>\n</s>'),
    Uint8Array.of(2),
    ...Array.from({ length: 6 }, (_, i) => Uint8Array.from(i === 0 ? [0, 0] : [])),
  ]),
});
const LINE =
  'The ferry didnâ€™t leave the old pier at dawn, and nobody on the quay said a word of it.';
const read = (text: string) => decode(new TextEncoder().encode(text), 'a.txt');

test('a text is restored, and its changes are listed with reason and grade', async () => {
  const decoded = await read(`${LINE}\n`);
  const parts = decodedParts(decoded, 'en');
  const written = JSON.stringify(parts);
  assert.match(decoded.json.text, /^The ferry didn[’']t leave the old pier/);
  assert.match(decoded.restored, /^The ferry didn[’']t leave the old pier/);
  assert.match(written, /â€™/);
  assert.match(written, /"value":"certain/i);
  assert.equal(parts.changes.length, 1);
  assert.deepEqual(parts.doubts, []);
  assert.deepEqual(parts.textLanguage, {});
});

test('it is told how far the work is', async () => {
  const told: string[] = [];
  await decode(new TextEncoder().encode(LINE), 'a.txt', (done, all) => told.push(`${done}/${all}`));
  assert.match(told[0] ?? '', /^1\/\d+$/);
  assert.equal(told.at(-1), `${told.length}/${told.length}`);
});

test('a text that is not English says that its wording is not judged, and runs in its direction', async () => {
  const arabic =
    'غادرت العبارة القديمة الرصيف عند الفجر ولم يقل أحد على الرصيف كلمة واحدة عن ذلك. '.repeat(8);
  const parts = decodedParts(await read(arabic), 'en');
  assert.match(JSON.stringify(parts.facts), /Not judged.*It is not in English/);
  assert.deepEqual(parts.textLanguage, { lang: 'ar', dir: 'rtl' });
});

test('markup in a text stays text', async () => {
  const { text } = decodedParts(
    await read(`${LINE}\n<img src=x onerror=alert(1)>\n${LINE}\n`),
    'en',
  );
  assert.match(JSON.stringify(text), /<img src=x onerror=alert\(1\)>/);
  assert.doesNotMatch(JSON.stringify(text), /"tagName":"img"/);
});
