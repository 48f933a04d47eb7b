import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assignRoles } from '../draft.ts';
import { linesLeft, runSteps } from '../run-step.ts';
import { stripSharePrompts } from './strip-share-prompts.ts';
import { stripSourceLink } from './strip-source-link.ts';
import { stripSurroundings } from './strip-surroundings.ts';

const REPORT = [
  'The ferry left the harbor on Monday with nine sailors on board, and nobody saw it return before dawn.',
  'Its crew of nine had asked for a week of rest, the owner of the ferry said in a letter to the harbor.',
  'Two boats of the harbor searched the bay for the ferry until noon, and divers looked below the bridge.',
  'By evening the sailors had walked home along the shore, with wet boots and a story about a sandbank.',
  'The ferry itself lies on that sandbank, the harbor said, and a tide in May may set it free again.',
  'The owner has promised to pay for the boats that searched, and the crew is to have its week of rest.',
];
const MENU =
  'Share on Facebook,Share this article,Start,Town,Sea,Weather,Tides,Games,Letters,Fish,Boats,Shop,Archive,Jobs'.split(
    ',',
  );
const left = (...lines: string[]) =>
  linesLeft(runSteps(lines.join('\n'), [stripSharePrompts, stripSurroundings]));

test('menus above and below the article go, with their reason and as likely only', () => {
  assert.deepEqual(left(...MENU, ...REPORT, ...MENU), REPORT);
  const { edits } = runSteps([...MENU, ...REPORT].join('\n'), [
    stripSharePrompts,
    stripSurroundings,
  ]);
  const edit = edits.find(({ rule }) => rule === 'strip-surroundings');
  assert.equal(edit?.grade, 'likely');
  assert.match(edit?.reason ?? '', /above the article/);
});

test('a few short lines are no page: an article keeps its headline and its last lines', () => {
  const lines = ['A ferry is lost', ...REPORT, 'Nine sailors', 'One sandbank', 'No rest'];
  assert.deepEqual(left(...lines), lines);
  const list = MENU.slice(2);
  assert.deepEqual(left(...REPORT, ...list), [...REPORT, ...list]);
});

test('many short lines stay where nothing in them is a page’s, and go below its telephone number', () => {
  const many = [...MENU.slice(2), ...MENU.slice(2), ...MENU.slice(2)];
  assert.deepEqual(left(...many, ...REPORT), [...many, ...REPORT]);
  assert.deepEqual(left(...REPORT, ...many), [...REPORT, ...many]);
  assert.deepEqual(left(...REPORT, 'Tel.: +49 69 380', ...many), REPORT);
});

test('a teaser among the menus below goes, a closing sentence and a list of the writer stay', () => {
  const list = ['June 9 – Lowfield: pier', 'June 10 – Corran: quay', 'June 14 – Skarvik: mole'];
  const teaser = 'The bakery has seen two wars and a flood, and it still opens at five…';
  assert.deepEqual(left(...REPORT, ...list, ...MENU, teaser, ...MENU), [...REPORT, ...list]);
  assert.deepEqual(left(...REPORT, 'It was late.', ...MENU), [...REPORT, 'It was late.']);
});

test('of prose that is more than the longest stretch, none is cut', () => {
  const short = ['A bridge is to be closed for eight weeks, said the council of Lowfield.'];
  const menu = MENU.slice(2);
  const lines = [...short, ...menu, ...short, ...menu, ...short, ...menu, ...menu];
  assert.deepEqual(left(...lines), lines);
});

test('teasers below the link to the source go, also on a short page', () => {
  const steps = [stripSourceLink, stripSurroundings];
  const raw = [...REPORT, 'Source link', 'Best ladders of the year!', 'Everybody has one. They…'];
  assert.deepEqual(linesLeft(runSteps(raw.join('\n'), steps)), REPORT);
  const early = ['A ferry is lost', 'Source link', ...REPORT];
  assert.deepEqual(linesLeft(runSteps(early.join('\n'), steps)), [early[0], ...REPORT]);
});

test('paragraphs below a source that the writer names stay, with what stands between them', () => {
  const steps = [stripSourceLink, stripSurroundings];
  const source = 'Source: https://harbor.example/log';
  const between = 'The week of rest';
  const page = (...lines: string[]) => linesLeft(runSteps(lines.join('\n'), steps));
  assert.deepEqual(
    page(...REPORT.slice(0, 3), source, ...REPORT.slice(3, 5), between, ...REPORT.slice(5)),
    [...REPORT.slice(0, 5), between, ...REPORT.slice(5)],
  );
  const other = [
    'Ten soups for cold days',
    'Pumpkins and leeks are cheap this autumn, and our cook has tried ten recipes that need nothing else.',
  ];
  assert.deepEqual(page(...REPORT, source, ...other), REPORT);
});

test('a standfirst stays: below the headline, or right above the report', () => {
  const standfirst = 'Nine sailors and one sandbank in the bay';
  const other = 'Ten soups for the cold days of the year';
  assert.deepEqual(left(...MENU, other, 'Boats', 'Fish', standfirst, ...REPORT), [
    standfirst,
    ...REPORT,
  ]);
  const titled = (...lines: string[]) =>
    linesLeft(
      runSteps(lines.join('\n'), [
        stripSharePrompts,
        (draft) => assignRoles(draft, new Map([['p15', 'title']])),
        stripSurroundings,
      ]),
    );
  const headline = 'A ferry is lost';
  const prose = 'Nobody knows as yet why the ferry left the harbor at all.';
  const notice = 'All rights reserved. This material may not be published or broadcast.';
  assert.deepEqual(
    titled(...MENU, headline, standfirst, 'Boats', notice, prose, ...MENU.slice(2), ...REPORT),
    [headline, standfirst, prose, ...REPORT],
  );
});
