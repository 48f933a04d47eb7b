import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tokenize } from '../../language/tokens.ts';
import { isWithinLongerName } from './longer-name.ts';

/** Whether `form`, where it stands in a text, is the beginning of a longer name. */
function isPartOfName(text: string, form: string): boolean {
  const tokens = tokenize(text);
  const end = text.indexOf(form) + form.length;
  return isWithinLongerName(
    tokens,
    tokens.findIndex((token) => token.end === end),
  );
}

test('a form behind which the name of a company, school or the like goes on is a part of that name', () => {
  for (const [text, form] of [
    ['They rent it from Grey Property Group in Leeds.', 'Grey Property'],
    ['The Overseas Harvest Institute wrote to them.', 'Overseas Harvest'],
    ['It hangs in the Lindell Photographs Gallery.', 'Lindell Photographs'],
    ['Protection Ministry Records Ltd. signed the band.', 'Protection Ministry'],
  ] as const) {
    assert.ok(isPartOfName(text, form), text);
  }
});

test('a part of an office that is named for what it is for is a part of that name', () => {
  assert.ok(isPartOfName('The Ohio State Division of Fair Rents said no.', 'State Division'));
  assert.ok(isPartOfName('A Health Section of Outer Islands was set up.', 'Health Section'));
});

test('a form that stands alone, before a person, or before a country is none', () => {
  for (const [text, form] of [
    ['The State Division said no.', 'State Division'],
    ['Grey Property spokeswoman Ana Ruiz said no.', 'Grey Property'],
    ['The Protection Ministry of Chile said no.', 'Protection Ministry'],
    ['Inside Minister Ana Ruiz said no.', 'Inside Minister'],
    ['The Grey Property in that group said no.', 'Grey Property'],
  ] as const) {
    assert.ok(!isPartOfName(text, form), text);
  }
});

test('words in small letters are no name', () => {
  assert.ok(!isPartOfName('the protection ministry Group', 'protection ministry'));
});

test('a house, a street or a film is named by what follows, too', () => {
  for (const [text, form] of [
    ['The White Residence Hotel closed.', 'White Residence'],
    ['The Protection Department Store had a sale.', 'Protection Department'],
    ['They met in Overseas Secretary Street.', 'Overseas Secretary'],
  ] as const)
    assert.ok(isPartOfName(text, form), text);
});
