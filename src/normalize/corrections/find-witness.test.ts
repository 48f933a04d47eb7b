import assert from 'node:assert/strict';
import { test } from 'node:test';
import { emptyContext } from '../normalize.ts';
import { CorrectionError } from './correction-error.ts';
import { checkSupport, findWitness } from './find-witness.ts';

const witnesses = [
  { report: 'harbor', blocks: [{ id: 'p1', text: 'The crew said: “We rowed.”' }] },
  { report: 'quay', blocks: [{ id: 'p1', text: 'The crew told us.' }] },
];
const find = (report: string, quote: string, own?: string, others = witnesses) =>
  findWitness({ report, quote }, { ...emptyContext, witnesses: others, report: own }, 'e');
const refused = (run: () => unknown, field: string, message: RegExp) =>
  assert.throws(
    run,
    (error) =>
      error instanceof CorrectionError && error.field === field && message.test(error.message),
  );

test('a passage of another report is found, whatever the shape of its marks', () => {
  assert.deepEqual(find('harbor', 'said: "We rowed."', 'quay'), {
    report: 'harbor',
    block: 'p1',
    quote: 'said: "We rowed."',
  });
});

test('a report proves nothing of itself, and one that is not there nothing at all', () => {
  refused(() => find('quay', 'told us', 'quay'), 'e.report', /this report/);
  refused(() => find('pier', 'told us', 'quay'), 'e.report', /no other report “pier”/);
  refused(() => find('pier', 'told us', 'quay', []), 'e.report', /no other report “pier”/);
  refused(() => find('harbor', 'the crew slept', 'quay'), 'e.quote', /nearest is “The crew said”/);
});

test('before the reports have been read nothing is compared', () => {
  assert.equal(find('pier', 'told us', undefined, []), undefined);
});

const check = (passage: string, replacement: string, quote: string) =>
  checkSupport(passage, replacement, quote, 'e.quote');

test('evidence has each word that a correction brings', () => {
  check('the crew told', 'the crew said', 'its crew, the harbor said');
  check('agreed', 'agreed to', 'agreed to schedule');
  refused(
    () => check('the crew said', 'the sailors told', 'before dawn'),
    'e.quote',
    /sailors told/,
  );
  refused(
    () => check('a boat', 'two boats, two oars', 'two boats and oars'),
    'e.quote',
    /not “two”/,
  );
});

test('a correction that brings no word is borne out by one that stays', () => {
  check('made go to to Beijing', 'made to Beijing', 'a trip to Beijing');
  check('Frank talks', 'frank talks', '“frank” words');
  refused(() => check('the old crew', 'the crew', 'before dawn'), 'e.quote', /no word/);
  refused(() => check('not', '', 'before dawn'), 'e.quote', /no word/);
});
