import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { packText, unpackText, wordsIn } from './packed-text.ts';

function roundTrip(text: string): void {
  const vocabulary = ['unused', ...new Set(wordsIn(text))].sort();
  const runs = packText(text, new Map(vocabulary.map((word, place) => [word, place])));
  const next = () => runs.shift() ?? new Uint8Array();
  assert.equal(unpackText(next, vocabulary), text);
}

test('a text is read as it was written, to the last sign', () => {
  for (const text of [
    '(the|a) old ferry’s pier\nat dawn (of|in) ~ day',
    '{"a":["b!","c+"],"e-mail":"$5"}',
    'word',
    '--',
    '',
  ])
    roundTrip(text);
});

test('what comes again in the same order takes less room than the same words in another', () => {
  const told = Array.from({ length: 400 }, (_, i) => `pier${(i ** 3 + 7 * i) % 331}`);
  const weigh = (words: readonly string[]) => {
    const text = words.join(' ');
    roundTrip(text);
    const places = new Map([...new Set(words)].sort().map((word, place) => [word, place]));
    return gzipSync(Buffer.concat(packText(text, places))).length;
  };
  const [same, other] = [weigh([...told, ...told]), weigh([...told, ...told.toReversed()])];
  assert.ok(same < 0.8 * other, `${same} and ${other} bytes`);
});
