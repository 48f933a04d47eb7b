import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Change, Span, TextBlock } from '../article/article-body.ts';
import { chooseProof } from './choose-proof.ts';

const block = (...spans: (Span | string)[]): TextBlock => ({
  id: 'p1',
  role: 'paragraph',
  spans: spans.map((span) => (typeof span === 'string' ? { text: span } : span)),
});

const changed = (was: string, text: string, more: Partial<Change> = {}): Span => ({
  text,
  change: { was, kind: 'habit', rule: 'a', reason: 'Why.', grade: 'certain', ...more },
});

/** Both readings in one line: the copy's words in brackets, what they became after them. */
function shown(...blocks: TextBlock[]): string | undefined {
  const proof = chooseProof(blocks);
  if (!proof) return undefined;
  const words = proof.parts.map(({ text, was }) => (was === undefined ? text : `[${was}→${text}]`));
  return `${proof.isCutBefore ? '…' : ''}${words.join('')}${proof.isCutAfter ? '…' : ''}`;
}

test('a clean text has nothing to show', () => {
  assert.equal(shown(block('They met at noon.')), undefined);
});

test('a short sentence is shown whole', () => {
  assert.equal(
    shown(
      block('It rained. They ', changed('shook fingers', 'shook hands'), ' at noon. It ended.'),
    ),
    'They [shook fingers→shook hands] at noon.',
  );
});

test('the sentence with the most proved changes is chosen, the first of equals', () => {
  const two = block(changed('Go to', 'Visit'), ' and ', changed('gathering', 'meeting'), '.');
  assert.equal(
    shown(block('One ', changed('go to', 'visit'), '.'), two, two),
    '[Go to→Visit] and [gathering→meeting].',
  );
});

test('what another report proves counts more', () => {
  const witness = { report: 'post', quote: 'a visit' };
  assert.equal(
    shown(
      block('One ', changed('go to', 'visit'), '.'),
      block('Two ', changed('go to', 'visit', { witness }), '.'),
    ),
    'Two [go to→visit].',
  );
});

test('likely words, letters, marks and removed menus prove nothing', () => {
  for (const change of [
    changed('go to', 'visit', { grade: 'likely' }),
    changed('Afp', 'AFP'),
    changed('"', '“'),
    changed('[ad_1]', '', { kind: 'strip' }),
    changed('visit', 'a visit'),
  ])
    assert.equal(shown(block('A ', change, '.')), undefined);
});

test('no doubted word is shown', () => {
  assert.equal(
    shown(
      block(
        changed('Go to', 'Visit'),
        { text: ' odd ', doubt: 'Odd.' },
        changed('gathering', 'meeting'),
        '.',
      ),
    ),
    '[Go to→Visit]…',
  );
});

test('of a long sentence the words around the changes are shown', () => {
  const long = 'many words that go on and on, '.repeat(5);
  const words = shown(block(`So ${long}`, changed('go to', 'visit'), ` and ${long}end.`)) ?? '';
  assert.match(words, /^…\S.* \[go to→visit\] and .*\S…$/);
  assert.ok(words.length < 90, words);
});

test('a proof never leaves its sentence, and a furniture line is none', () => {
  assert.equal(
    shown(block('It ', changed('completed', 'ended'), '. ', changed('Go to', 'Visit'), ' it.')),
    'It [completed→ended].',
  );
  assert.equal(
    chooseProof([{ ...block(changed('go to', 'visit')), role: 'furniture' }]),
    undefined,
  );
});

test('a title or a school that is cut short does not end the sentence', () => {
  for (const name of ['Brig. Smith', 'Univ. Porto']) {
    assert.equal(
      shown(block(`It was ${name} who `, changed('encountered', 'met'), ' them.')),
      `It was ${name} who [encountered→met] them.`,
    );
  }
});
