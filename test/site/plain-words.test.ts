import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readSite } from './read-site.ts';

/** Words of code and of the trade, for which pages have plain ones. The reports of this story have none of them. */
const OF_THE_WORKSHOP =
  /\b(?:furniture|witness(?:es)?|habits?|spun|spinners?|apparatus|recall|gazetteer|family \d\w?|as this report knew it)\b/gi;

/** The words by which the restoration is measured are those of texts, and may be any. */
const WORDS_OF_TEXTS = /<details class="misses".*?<\/details>/gs;

test('no page needs its words explained', () => {
  const found = readSite('dist', '/').pages.flatMap(({ path, html }) => {
    const text = html
      .replace(/<(style|script)\b.*?<\/\1>/gs, ' ')
      .replace(WORDS_OF_TEXTS, ' ')
      .replace(/<[^>]*>/g, ' ');
    return [...text.matchAll(OF_THE_WORKSHOP)].map(
      ({ 0: word, index }) => `/${path}: ${word} in “${text.slice(index - 40, index + 40).trim()}”`,
    );
  });
  assert.deepEqual(found, []);
});
