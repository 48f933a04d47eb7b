import assert from 'node:assert/strict';
import { test } from 'node:test';
import { restoredText, scrapedText } from '../../article/article-body.ts';
import { readArticle } from '../../article/read-article.ts';
import { writeArticle } from '../../article/write-article.ts';
import { correctionsSchema } from '../../schemas/correction.ts';
import { addFlags, createDraft } from '../draft.ts';
import { emptyContext, normalize } from '../normalize.ts';
import { ruleBook } from '../rules.ts';
import { toArticle } from '../to-article.ts';
import { keepStretch } from './edit-lines.ts';

const ONE = 'The ferry left the harbor on Monday, and nobody saw it return before dawn.';
const TWO = 'Its crew of nine had asked for a week of rest, the owner said in a letter.';
const THREE = 'Two boats searched the bay until noon, and divers looked below the bridge.';
const MANY = [ONE, TWO, THREE].join('\n\n');
const reason = 'The printed page has it so.';

const make = (raw: string, given: object) =>
  normalize(raw, { ...emptyContext, corrections: correctionsSchema.parse(given) });
const shown = ({ blocks }: ReturnType<typeof make>) =>
  blocks.filter(({ role }) => role !== 'furniture').map((block) => [block.id, restoredText(block)]);
const roles = ({ blocks }: ReturnType<typeof make>) => blocks.map(({ role }) => role);

test('a stretch over several paragraphs is cut, whole lines and parts of them', () => {
  const cut = [{ passage: 'and nobody saw', to: 'in a letter.', reason }];
  const made = make(MANY, { cut });
  assert.deepEqual(shown(made), [
    ['p1', 'The ferry left the harbor on Monday, '],
    ['p3', THREE],
  ]);
  assert.deepEqual(made.handwork, [{ what: 'cut', blocks: ['p1', 'p2'], reason }]);
  assert.equal(made.edits.find(({ rule }) => rule === 'editor-cut')?.reason, reason);
});

test('a line that a rule took out is kept, and can then be corrected and given a role', () => {
  const raw = [ONE, 'Leave a comment', TWO].join('\n');
  assert.deepEqual(shown(make(raw, {})), [
    ['p1', ONE],
    ['p3', TWO],
  ]);
  const made = make(raw, {
    keep: [{ passage: 'Leave a comment', reason }],
    corrections: [{ passage: 'a comment', replacement: 'the comment', reason }],
    roles: [{ passage: 'Leave a comment', role: 'heading', reason }],
  });
  assert.deepEqual(shown(made)[1], ['p2', 'Leave the comment']);
  assert.deepEqual(roles(made), ['paragraph', 'heading', 'paragraph']);
  assert.deepEqual(
    made.handwork.map(({ what, role }) => [what, role]),
    [
      ['keep', undefined],
      ['role', 'heading'],
    ],
  );
});

test('lines are joined to one paragraph, past what was removed between them', () => {
  const at = ONE.indexOf(' Monday');
  const [first, second] = [ONE.slice(0, at), ONE.slice(at + 1)];
  const raw = [first, '[ad_1]', ` ${second}`, TWO].join('\n');
  const made = make(raw, { join: [{ passage: first, to: second.slice(0, 12), reason }] });
  assert.deepEqual(shown(made), [
    ['p1', ONE],
    ['p4', TWO],
  ]);
  assert.deepEqual(made.blocks[0]?.also, ['p2', 'p3']);
  assert.equal(made.text, `${ONE}\n${TWO}`);
});

test('half words are joined with nothing between them', () => {
  const made = make(`The fer\nry left.`, {
    join: [{ passage: 'The fer ry', between: '', reason }],
  });
  assert.deepEqual(shown(made), [['p1', 'The ferry left.']]);
});

test('a line is split where a paragraph begins, its parts numbered', () => {
  const made = make(`${ONE} ${TWO}${THREE}`, {
    split: [
      { before: 'Its crew', reason },
      { before: 'Two boats', reason },
    ],
  });
  assert.deepEqual(shown(made), [
    ['p1', ONE],
    ['p1-2', TWO],
    ['p1-3', THREE],
  ]);
  assert.equal(made.text, MANY.replaceAll('\n\n', '\n'));
});

test('what cannot be joined or split is refused', () => {
  assert.throws(() => make(ONE, { join: [{ passage: 'The ferry', reason }] }), /one paragraph/);
  assert.throws(() => make(MANY, { split: [{ before: 'Two boats', reason }] }), /already/);
  const empty = {
    split: [{ before: 'Its crew', reason }],
    cut: [{ passage: 'letter.', to: 'left', reason }],
  };
  assert.throws(() => make(MANY, empty), /begins a paragraph already/);
});

test('without the editor’s work the raw text is back, and the article file gives the same blocks', () => {
  const raw = `${ONE}\r\n\r\n${TWO}\nLeave a comment\n${THREE}`;
  const made = make(raw, {
    join: [{ passage: ONE, to: 'a week', reason }],
    split: [{ before: 'and divers', reason }],
    keep: [{ passage: 'Leave a comment', reason }],
    cut: [{ passage: 'Two boats', to: 'noon,', reason }],
    roles: [{ passage: 'and divers', role: 'quotation', reason }],
  });
  const file = { name: 'a.txt', sha256: '0'.repeat(64), slug: 'a' };
  const document = toArticle(file, made);
  assert.deepEqual(readArticle(writeArticle(document, ruleBook), 'a.md', ruleBook), document);
  const scraped = made.blocks.map(scrapedText).join('\n');
  assert.equal(scraped.replace(/\s+/g, ' '), raw.replace(/\s+/g, ' '));
});

test('a line is kept whole, whichever of its words are named', () => {
  const raw = [ONE, '[ad_1] [ad_2]', TWO].join('\n');
  const made = make(raw, { keep: [{ passage: '[ad_1]', reason }] });
  assert.deepEqual(shown(made), [
    ['p1', ONE],
    ['p2', '[ad_1] [ad_2]'],
    ['p3', TWO],
  ]);
});

test('of words that the editor keeps the model’s doubts are lifted, and no others', () => {
  const place = { start: ONE.indexOf('ferry'), end: ONE.indexOf(' left'), reason };
  const draft = addFlags(
    createDraft(ONE),
    ['unlikely-word', 'doubtful-word', 'doubtful-quotation'].map((rule) => ({ ...place, rule })),
  );
  const keep = (passage: string) =>
    keepStretch(draft, { passage, reason }, 'keep.0').flags.map(({ rule }) => rule);
  assert.deepEqual(keep('The ferry'), ['doubtful-quotation']);
  assert.equal(keep('the harbor').length, 3);
});
