import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from '#fast-check';
import { scrapedText } from '../article/article-body.ts';
import { splitBlocks } from '../article/blocks.ts';
import { normalize } from './normalize.ts';

const PAGE_PARTS = [
  '[ad_1]',
  '\n',
  '\n\n',
  'Source link',
  'by admin',
  'No Comments on ',
  'June 19, 2023',
  'Leave a Comment',
  'Also read> Something else',
  'sequel after announcement',
  'The ferry left the harbor on Monday, and nobody saw it return.',
  'The ferry and the harbor',
  'Related News',
  '“We saw it,”said',
  'Home News ',
  '— A (@b) June 1, 2020',
  ' pic.twitter.com/abc',
  'Piero Conti | Afp | Getty Photos',
  '(CNN) — ',
  '&#8217;',
  'â€™',
  '\u200b',
  '\u{e0041}',
  '\ud800',
  '\r\n',
  '\u2028',
  '\0',
  '\ufeff',
];

const page = fc
  .array(fc.oneof(fc.constantFrom(...PAGE_PARTS), fc.string({ unit: 'binary', maxLength: 8 })), {
    maxLength: 20,
  })
  .map((parts) => parts.join(''));

const lines = fc.array(page, { maxLength: 6 }).map((parts) => parts.join('\n'));

test('taking all edits back gives the raw text, whatever it is', () => {
  fc.assert(
    fc.property(lines, (raw) => {
      const { edits, text } = normalize(raw);
      let at = 0;
      let restored = '';
      let scraped = '';
      let inText = 0;
      for (const edit of edits) {
        assert.ok(edit.start >= at && edit.end >= edit.start && edit.end <= raw.length);
        const kept = raw.slice(at, edit.start);
        assert.equal(text.slice(inText, inText + kept.length + edit.text.length), kept + edit.text);
        inText += kept.length + edit.text.length;
        restored += kept + edit.text;
        scraped += kept + raw.slice(edit.start, edit.end);
        at = edit.end;
      }
      assert.equal(restored + raw.slice(at), text);
      assert.equal(scraped + raw.slice(at), raw);
    }),
    { numRuns: 1000 },
  );
});

test('every block carries the stretch of the raw text that is its own', () => {
  fc.assert(
    fc.property(lines, (raw) => {
      const { blocks } = normalize(raw);
      const own = splitBlocks(raw).map(({ id, start, end }) => [id, raw.slice(start, end)]);
      assert.deepEqual(
        blocks.map((block) => [block.id, scrapedText(block)]),
        own,
      );
    }),
    { numRuns: 300 },
  );
});

test('what has been normalized once has nothing left to decode', () => {
  fc.assert(
    fc.property(page, (raw) => {
      const once = normalize(raw).text;
      const again = normalize(once).edits.filter((edit) => edit.rule.startsWith('decode-b'));
      assert.deepEqual(again, []);
    }),
    { numRuns: 300 },
  );
});

test('a text of a thousand kilobytes on one line comes through as it is', () => {
  const raw = 'The ferry “left” the harbor. '.repeat(34_000);
  assert.deepEqual(normalize(raw).edits, []);
});
