import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tokenize } from '../../normalize/language/tokens.ts';
import { outlookOf } from './looks-ahead.ts';

const outlook = (text: string, time?: string) =>
  outlookOf(tokenize(text), time === undefined ? undefined : text.indexOf(time));

test('the verb says whether something was, is announced, is expected or goes on', () => {
  assert.equal(outlook('The bridge opened'), 'past');
  assert.equal(outlook('The bridge is to open'), 'announced');
  assert.equal(outlook('The bridge will open'), 'announced');
  assert.equal(outlook('The bridge may open'), 'expected');
  assert.equal(outlook('The bridge is likely to open'), 'expected');
  assert.equal(outlook('The trial is going on'), 'happening');
  assert.equal(outlook('It would have opened'), 'past');
});

test('of several verbs the one before the time counts', () => {
  assert.equal(
    outlook('The judge said she would give judgment on Friday', 'on Friday'),
    'expected',
  );
  assert.equal(outlook('He said on Friday that it will open', 'on Friday'), 'past');
});

test('a verb takes the outlook of the one that helps it', () => {
  assert.equal(outlook('Residents will probably be let in on Friday', 'on Friday'), 'announced');
  assert.equal(outlook('A service is to be held on Saturday', 'on Saturday'), 'announced');
});

test('what had been planned lies ahead of its planning', () => {
  assert.equal(outlook('Hale said works had been planned to end in July', 'in July'), 'announced');
  assert.equal(outlook('The works have been set for July', 'July'), 'announced');
  assert.equal(outlook('The works had been going on in July', 'July'), 'past');
  assert.equal(outlook('Works that had been planned ended in July', 'in July'), 'past');
});

test('what is ordered until a day ends ahead', () => {
  assert.equal(outlook('Hale ordered the mills to halt until Friday', 'Friday'), 'announced');
  assert.equal(outlook('The mills were closed until Friday', 'Friday'), 'past');
});

test('the month of May is no verb', () => {
  assert.equal(outlook('In May the bridge opened'), 'past');
});

test('plans that are dropped are behind', () => {
  assert.equal(outlook('Hale gave up plans for a parade on Wednesday', 'on Wednesday'), 'past');
  assert.equal(outlook('Hale plans an appeal on Wednesday', 'on Wednesday'), 'announced');
  assert.equal(outlook('Her old travel plans for May had been upset', 'May'), 'past');
});

test('what is on a programme lies ahead', () => {
  assert.equal(outlook('The inquiry continues on Thursday', 'on Thursday'), 'announced');
  assert.equal(
    outlook('He expected to hear sixty and to report in September', 'in September'),
    'announced',
  );
  assert.equal(outlook('The trial, it says, opens on Monday', 'on Monday'), 'announced');
});
