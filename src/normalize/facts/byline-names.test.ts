import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isAccount, isSingleName, namesSomeone, withoutTail } from './byline-names.ts';

test('an account is generic, or one word in lower case', () => {
  for (const name of ['Admin', 'News Desk', 'harbordaily', 'pier-24.eu']) {
    assert.ok(isAccount(name), name);
  }
  for (const name of ['Jane Doe', 'jane doe', 'Jane', 'jd']) assert.ok(!isAccount(name), name);
});

test('names are those of people, of an agency or of a newsroom', () => {
  for (const names of ['Ann Lee', 'The Associated Press', 'Quay News Staff', 'Staff Reports'])
    assert.ok(namesSomeone(names), names);
  for (const words of ['noon the last ferry', 'Popular Demand', 'Union Decree', 'Petra', 'Ferry'])
    assert.ok(!namesSomeone(words), words);
});

test('one word is a name where it is no other word and no day', () => {
  for (const name of ['Regan', 'Zoë']) assert.ok(isSingleName(name), name);
  for (const word of ['Accident', 'Sunday', 'June', 'regan', 'Ann Lee'])
    assert.ok(!isSingleName(word), word);
});

test('a rest in small letters is that of a sentence, and names have none', () => {
  assert.equal(withoutTail('Ann Lee, staff writer'), 'Ann Lee');
  assert.equal(withoutTail('Ann Lee, with files from Bo Park'), 'Ann Lee');
  assert.equal(withoutTail('Halden Bridge, all tickets were gone'), undefined);
});
