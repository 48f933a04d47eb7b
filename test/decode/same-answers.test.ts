import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { before, test } from 'node:test';
import { normalizeOne } from '../../scripts/normalize/reports.ts';
import { readSmallTable } from '../../src/content-folder/read-frequencies.ts';
import { readHabits, readPhrasebook } from '../../src/content-folder/read-habits.ts';
import { createDecoder, type Decode } from '../../src/features/decode/decoder.ts';
import { packKnowledge } from '../../src/features/decode/knowledge/pack-knowledge.ts';
import { readKnowledge } from '../../src/features/decode/knowledge/read-knowledge.ts';
import { CITIES, ENGLISH } from '../../src/normalize/facts/listed-words.ts';
import { lexiconWords } from '../../src/normalize/language/lexicon-words.ts';
import { normalizedJson } from '../../src/normalize/normalized-json.ts';
import { bundleDecoder } from './bundle-decoder.ts';

/** The command reads a file that belongs to no content folder. */
const NO_CONTENT = '/there-is-none';
/** Raw files of the fixtures and of invented stories; none of them is English that an unlisted spinner reworded. */
const FILES = globSync([
  'src/normalize/fixtures/*/input.*',
  'test/story-two/{content,raw-only/*}/{raw/,}*.txt',
  'test/language-model/clean/*.txt',
]).sort();

const pack = (words: readonly string[]) =>
  packKnowledge(
    {
      habits: readHabits(),
      phrasebook: readPhrasebook(),
      english: [...ENGLISH],
      cities: [...CITIES],
      table: readSmallTable(),
    },
    words,
  );

let decode: Decode;
before(async () => {
  decode = await bundleDecoder(pack);
});

test('the lists come out of their pack as they went in', () => {
  const read = readKnowledge(pack(lexiconWords()), lexiconWords());
  const { synonyms: _, dictionary: __, ...phrasebook } = readPhrasebook();
  assert.deepEqual(read.phrasebook, phrasebook);
  assert.deepEqual(new Set(read.english), ENGLISH);
  assert.deepEqual(new Set(read.cities), CITIES);
  assert.deepEqual(Buffer.from(read.table), readSmallTable());
  assert.deepEqual(read.habits, readHabits());
});

for (const file of FILES) {
  test(`${file}: a browser answers as the command does`, async () => {
    const answer = async (ask: Promise<unknown>) => {
      try {
        return await ask;
      } catch (error) {
        return String(error);
      }
    };
    const inBrowser = answer(decode(readFileSync(file), file).then(({ json }) => json));
    assert.deepEqual(
      await inBrowser,
      await answer(normalizeOne(NO_CONTENT, file).then((made) => normalizedJson(made))),
    );
  });
}

/** Longer texts, on which the command's larger table would decide otherwise here and there. */
const LONGER = ['gold/clean.txt', 'gold/spun-1.txt', 'gold/unlisted.txt'];

test('what browsers are spared is missed by no sentence, and nothing warns of it', async (t) => {
  const warn = t.mock.method(console, 'warn', () => {});
  const whole = createDecoder(readKnowledge(pack(lexiconWords()), lexiconWords()));
  for (const file of LONGER) {
    const answer = async (by: Decode) => (await by(readFileSync(file), file)).json;
    assert.deepEqual(await answer(decode), await answer(whole), file);
  }
  assert.equal(warn.mock.callCount(), 0);
});

test('files of every kind were compared', () => {
  assert.ok(FILES.length > 50, `${FILES.length} files`);
  for (const ending of ['.txt', '.html', '.htm', '.mhtml'])
    assert.ok(
      FILES.some((file) => file.endsWith(ending)),
      ending,
    );
});
