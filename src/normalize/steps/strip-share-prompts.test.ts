import assert from 'node:assert/strict';
import { test } from 'node:test';
import { linesLeft, runSteps } from '../run-step.ts';
import { stripSharePrompts } from './strip-share-prompts.ts';

const PROSE = 'The ferry left the harbor on Monday, and nobody saw it return before dawn.';

test('prose of the same words is left', () => {
  const draft = runSteps(
    [
      PROSE,
      'Sign up numbers rose, and the newsletter was read by many who had not asked for it at all.',
      'Shares fell.',
      'Subscribe, she told the newsletter’s readers. They did.',
      'Facebook',
      PROSE,
    ].join('\n'),
    [stripSharePrompts],
  );
  assert.deepEqual(linesLeft(draft), [
    PROSE,
    'Sign up numbers rose, and the newsletter was read by many who had not asked for it at all.',
    'Shares fell.',
    'Subscribe, she told the newsletter’s readers. They did.',
    'Facebook',
    PROSE,
  ]);
});

test('buttons and prompts go', () => {
  const draft = runSteps(
    [
      PROSE,
      'Share this:',
      'Facebook Twitter WhatsApp',
      'Click to share on Twitter (Opens in new window)',
      'Sign up for our newsletter to get the news in your inbox.',
      'Share on FacebookShare on Twitter',
    ].join('\n'),
    [stripSharePrompts],
  );
  assert.deepEqual(linesLeft(draft), [PROSE]);
});

test('requests for consent go', () => {
  const draft = runSteps(
    ['This website uses cookies to improve your experience.', PROSE, 'Accept all cookies'].join(
      '\n',
    ),
    [stripSharePrompts],
  );
  assert.deepEqual(linesLeft(draft), [PROSE]);
});

test('a button of one word goes above and below the article', () => {
  const draft = runSteps(['Share', PROSE, 'Facebook'].join('\n'), [stripSharePrompts]);
  assert.deepEqual(linesLeft(draft), [PROSE]);
});

test('a prompt that goes on with another sentence is left', () => {
  const kept = 'Subscribe to our newsletter now.  Many do';
  const lines = [PROSE, kept, 'Subscribe to our newsletter! it is free', PROSE];
  assert.deepEqual(linesLeft(runSteps(lines.join('\n'), [stripSharePrompts])), [
    PROSE,
    kept,
    PROSE,
  ]);
});

const stays = (line: string) =>
  linesLeft(runSteps([PROSE, line, PROSE].join('\n'), [stripSharePrompts])).includes(line);

test('a row of at most twelve buttons goes, whatever parts them', () => {
  const row = (count: number) => Array(count).fill('Facebook').join(' | ');
  assert.ok(!stays(row(2)));
  assert.ok(!stays(row(12)));
  assert.ok(stays(row(13)));
  assert.ok(stays('Facebook loses readers'));
});

test('what share plug-ins write goes, and nothing that only holds it', () => {
  for (const line of [
    'Share on Facebook | Tweet to Friends',
    'Share on Facebook|Share via Email',
    'Share on Facebook,Pin on Pinterest',
    'Click to print',
    'To a friend (Opens in new window)',
  ]) {
    assert.ok(!stays(line), line);
  }
  for (const line of [
    'They share on Facebook',
    'Share on Facebook your days',
    'Share on Facebook - Tweet to Friends',
    'Please click to share this',
  ]) {
    assert.ok(stays(line), line);
  }
});

test('a prompt has thirty words at most, tells of nobody, and says what it asks for', () => {
  const prompt = (words: number) => `Subscribe to our newsletter${' pier'.repeat(words - 4)}`;
  assert.ok(!stays(prompt(30)));
  assert.ok(stays(prompt(31)));
  assert.ok(stays('Subscribe to our newsletter, he said'));
  assert.ok(stays('Subscribe to the strike fund'));
  assert.ok(stays('The newsletter of the pier'));
});

test('prompts go by the rule of prompts', () => {
  const { edits } = runSteps(`Share this\n${PROSE}`, [stripSharePrompts]);
  assert.deepEqual(
    edits.map(({ start, end, rule }) => [start, end, rule]),
    [[0, 10, 'strip-share-prompts']],
  );
});

test('notices of consent go whatever their share of a short file, and a report on one stays', () => {
  const notices = [
    'Nous utilisons des cookies pour votre confort',
    'Este site usa cookies',
    'Deze website gebruikt cookies',
  ];
  for (const notice of notices) assert.ok(!stays(`${notice} ${'et cetera '.repeat(40)}.`), notice);
  assert.ok(stays('“By using this site you agree to our cookies” was the sentence, he told them.'));
});

test('a sentence of the writer’s with the words of a notice stays, and outside the report is only likely one', () => {
  const own = [
    'We use cookies and cream for the ice, which the bakery sells until noon.',
    'By continuing without cookies and coffee the crew saved an hour on its way north.',
    'We use cookies as bait, the otter keeper wrote in her log.',
  ];
  for (const line of own) assert.ok(stays(line), line);
  const gradeOf = (line: string) =>
    runSteps([PROSE, PROSE, line].join('\n'), [stripSharePrompts]).edits[0]?.grade;
  assert.equal(gradeOf('We use cookies for this and that and more of it'), 'likely');
  assert.equal(
    gradeOf('We use cookies to improve your visit and for what else there is'),
    'certain',
  );
});

test('a line that does not speak to the reader is only likely a prompt', () => {
  const gradeOf = (line: string) =>
    runSteps([PROSE, line, PROSE].join('\n'), [stripSharePrompts]).edits[0]?.grade;
  assert.equal(gradeOf('Stay informed about the newsletter of the port'), 'likely');
  assert.equal(gradeOf('Spread the word'), 'likely');
  assert.equal(gradeOf('Stay informed with our newsletter'), 'certain');
  assert.equal(gradeOf('Share this article'), 'certain');
});

test('reworded buttons go as plain ones do', () => {
  const draft = runSteps(
    [
      PROSE,
      'Share this: Fb Twitter Electronic mail',
      'Share this story: Facebook | Email',
      'E-mail',
    ].join('\n'),
    [stripSharePrompts],
  );
  assert.deepEqual(linesLeft(draft), [PROSE]);
});
