import assert from 'node:assert/strict';
import { test } from 'node:test';
import { linesLeft, runSteps } from '../run-step.ts';
import { decode } from './decode.ts';
import { markHeadings } from './mark-headings.ts';
import { markNotes } from './mark-notes.ts';
import { readTitle } from './read-title.ts';
import { stripAccountByline } from './strip-account-byline.ts';
import { stripAdContinuation } from './strip-ad-continuation.ts';
import { stripRelatedHeadlines } from './strip-related-headlines.ts';
import { stripSharePrompts } from './strip-share-prompts.ts';

const LEAD = 'The ferry left the harbor on Monday, and nobody saw it return before dawn.';
const BODY = 'Its crew of nine had asked for a week of rest, the owner said in a letter.';
const steps = [stripAdContinuation, stripAccountByline, readTitle, stripRelatedHeadlines];
const left = (...lines: string[]) => linesLeft(runSteps(lines.join('\n'), steps));

test('a clean article keeps every line', () => {
  const lines = [LEAD, 'Museums open late tonight', BODY, BODY];
  assert.deepEqual(left(...lines), lines);
});

test('between furniture, a headline of other matter goes and a sub-heading stays', () => {
  assert.deepEqual(
    left(LEAD, 'A crew without rest', BODY, 'Advertisement', 'Museums open late tonight', BODY),
    [LEAD, 'A crew without rest', BODY, BODY],
  );
});

test('a kicker with its headline goes though one word recurs', () => {
  assert.deepEqual(left(LEAD, 'Advertisement', 'Ferries: a crew on strike', BODY, BODY), [
    LEAD,
    BODY,
    BODY,
  ]);
});

test('headlines between the account and the dateline go', () => {
  const opening = `(Reuters) — ${LEAD}`;
  assert.deepEqual(
    left('A ferry is lost', 'by admin', 'Storm over the coast', 'Ferry to leave', opening, BODY),
    ['A ferry is lost', opening, BODY],
  );
});

test('a short line between paragraphs is a heading, several are a list', () => {
  const roles = (...lines: string[]) =>
    runSteps(lines.join('\n'), [markHeadings]).blocks.map(({ role }) => role);
  assert.deepEqual(roles(LEAD, 'A crew without rest', BODY), ['paragraph', 'heading', 'paragraph']);
  assert.ok(!roles(LEAD, 'One ferry', 'Two piers', BODY).includes('heading'));
});

const OPENING = `(Reuters) — ${LEAD}`;

test('only what stands between title and dateline beside furniture is another’s headline', () => {
  const kept = ['Sea', 'A ferry is lost', 'Storm over the coast', OPENING, BODY];
  const [kicker = '', ...rest] = kept;
  assert.deepEqual(left(kicker, 'Advertisement', ...rest), kept);
});

test('a page without a title keeps the lines above its dateline', () => {
  assert.deepEqual(left('Sea', 'by admin', 'Coast', OPENING, BODY), [
    'Sea',
    'Coast',
    OPENING,
    BODY,
  ]);
});

test('notes and sentences between title and dateline stay', () => {
  const lines = ['A ferry is lost', 'by admin', 'Updated June 4, 2021', 'It was late.', OPENING];
  assert.deepEqual(
    linesLeft(
      runSteps(lines.join('\n'), [stripAccountByline, markNotes, readTitle, stripRelatedHeadlines]),
    ),
    lines.filter((line) => line !== 'by admin'),
  );
});

test('only furniture between the paragraphs is reason enough', () => {
  const lines = [LEAD, 'Museums open late tonight', BODY];
  assert.deepEqual(left('Advertisement', ...lines), lines);
  assert.deepEqual(left(...lines, 'Advertisement'), lines);
  const mended = runSteps([`\u200b${LEAD}`, ...lines.slice(1)].join('\n'), [
    decode,
    stripRelatedHeadlines,
  ]);
  assert.deepEqual(linesLeft(mended), lines);
});

test('a question of the writer stays beside furniture, and a share button is no link', () => {
  const asked = [LEAD, 'So why now, and why so long?', BODY];
  assert.deepEqual(left(LEAD, 'Advertisement', ...asked.slice(1)), asked);
  const shared = runSteps(
    [LEAD, 'Share on Facebook', 'Museums open late tonight', BODY].join('\n'),
    [stripSharePrompts, stripRelatedHeadlines],
  );
  assert.deepEqual(linesLeft(shared), [LEAD, 'Museums open late tonight', BODY]);
});

test('without a dateline, or above the furniture, lines under the title stay', () => {
  const title = 'A ferry is lost';
  assert.deepEqual(left(title, 'by admin', 'Storm over the coast', LEAD, BODY), [
    title,
    'Storm over the coast',
    LEAD,
    BODY,
  ]);
  assert.deepEqual(left(title, 'Storm over the coast', 'by admin', OPENING, BODY), [
    title,
    'Storm over the coast',
    OPENING,
    BODY,
  ]);
  assert.deepEqual(left(title, 'by admin', OPENING, 'A crew without rest', BODY), [
    title,
    OPENING,
    'A crew without rest',
    BODY,
  ]);
  assert.deepEqual(left(title, 'by admin'), [title]);
});

test('only furniture between the paragraphs asks a heading for more than one word', () => {
  const heading = 'Crews of Whaling Ships Return';
  assert.deepEqual(left('Sea', 'by admin', LEAD, heading, BODY, 'Advertisement'), [
    'Sea',
    LEAD,
    heading,
    BODY,
  ]);
  assert.deepEqual(left(LEAD, heading, BODY, 'Advertisement', BODY), [LEAD, BODY, BODY]);
});

test('stray headlines go by a rule of their own', () => {
  const raw = [LEAD, 'Advertisement', 'Museums open late tonight', BODY].join('\n');
  assert.deepEqual(
    runSteps(raw, steps).edits.map(({ rule }) => rule),
    ['strip-ad-continuation', 'strip-related-headlines'],
  );
});

test('lines that begin alike are the parts of a list and stay', () => {
  const lines = [1, 2, 3].flatMap((deck) => [LEAD, `Painted anew: deck ${deck}`]);
  assert.deepEqual(left('Advertisement', ...lines, BODY), [...lines, BODY]);
});
