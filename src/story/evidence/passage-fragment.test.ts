import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Change, Span, TextBlock } from '../../article/article-body.ts';
import { restoredText } from '../../article/article-body.ts';
import { createPassageFragments } from './passage-fragment.ts';

/** A change that is shown as no proof, unless it is certain. */
const was = (old: string, grade: Change['grade'] = 'editor'): Change => ({
  was: old,
  kind: 'habit',
  rule: 'r',
  reason: 'r',
  grade,
});

const block = (id: string, ...spans: Span[]): TextBlock => ({ id, role: 'paragraph', spans });

/** What marks these words of a report's last block. */
function fragment(words: string, ...blocks: TextBlock[]): string | undefined {
  const last = blocks.at(-1);
  assert.ok(last);
  const start = restoredText(last).indexOf(words);
  assert.notEqual(start, -1);
  const place = { block: last.id, start, end: start + words.length };
  return createPassageFragments(blocks)(place);
}

const plain = block('p9', {
  text: 'The dam held. Nobody was hurt, and the road was open on Sunday at noon.',
});

test('a few words are named whole, more by the first and the last of them', () => {
  assert.equal(fragment('Nobody was hurt', plain), 'text=Nobody%20was%20hurt');
  assert.equal(
    fragment('Nobody was hurt, and the road was open on Sunday at noon.', plain),
    'text=Nobody%20was%20hurt%2C%20and,on%20Sunday%20at%20noon.',
  );
});

test('no words are named over a button, which stands behind a change and a doubt', () => {
  const mended = block(
    'p9',
    { text: 'The ' },
    { text: 'dam', change: was('barrage') },
    { text: ' held ' },
    { text: 'very firm', doubt: 'Which?' },
    { text: ' all night.' },
  );
  assert.equal(
    fragment('The dam held very firm all night.', mended),
    'text=The%20dam,all%20night.',
  );
  assert.equal(fragment('held very', mended), 'text=held%20very');
});

test('words that stand before are told from these by what precedes them', () => {
  const before = block('p1', { text: 'The dam held, and so did the wall.' });
  const also = block('p2', { text: 'Experts say the dam held' });
  assert.equal(fragment('dam held', before, also), 'text=Experts%20say%20the-,dam%20held');
  assert.equal(fragment('The dam held', before, plain), undefined);
});

test('words of the proof at the door are not these', () => {
  const mended = block(
    'p1',
    { text: 'The ' },
    { text: 'dam', change: was('barrage', 'certain') },
    { text: ' held.' },
  );
  assert.equal(fragment('held', mended), undefined);
});

test('words with which an editor’s headline begins are told apart by those before them', () => {
  const lead = block('p9', { text: 'On Sunday the dam held, and nobody was hurt.' });
  const place = { block: 'p9', start: 10, end: 22 };
  assert.equal(createPassageFragments([lead])(place), 'text=the%20dam%20held');
  assert.equal(
    createPassageFragments([lead], 'The dam held')(place),
    'text=On%20Sunday-,the%20dam%20held',
  );
});
