import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findHits } from './find-hits.ts';
import { createHabitBook } from './habit-book.ts';
import { replacementFor } from './mend-edit.ts';

/** What the first hit of one pair asks for, as `scraped > restored`. */
function replaced(text: string, spun: string, plain: string): string {
  const book = createHabitBook([
    {
      id: 'invented',
      pairs: { [spun]: plain },
      forms: 'as-written',
      unless: [],
      strength: 'strong',
      reason: 'An invented habit.',
    },
  ]);
  const found = findHits(text, book);
  const [hit] = found.hits;
  assert.ok(hit);
  const { start, end, text: fresh } = replacementFor(found, hit, text);
  return `${text.slice(start, end)} > ${fresh}`;
}

test('the plain form takes the capital of the words it replaces', () => {
  assert.equal(replaced('They sold gloop.', 'gloop', 'glue'), 'gloop > glue');
  assert.equal(replaced('Gloop is sold.', 'gloop', 'glue'), 'Gloop > Glue');
});

test('a preposition that stands beside the plain form is not said twice', () => {
  assert.equal(
    replaced('A popover to Rome.', 'popover', 'short visit to'),
    'popover > short visit',
  );
  assert.equal(replaced('They came to eyeball it.', 'eyeball', 'to see'), 'eyeball > see');
  assert.equal(replaced('A popover at Rome.', 'popover', 'visit to'), 'popover > visit to');
});

test('other words may stand twice, and the only word of a plain form is never left out', () => {
  assert.equal(replaced('The big tub boat sank.', 'tub', 'tug boat'), 'tub > tug boat');
  assert.equal(replaced('They came unto to see.', 'unto', 'to'), 'unto > to');
});

test('only the words that change are replaced, whichever end agrees', () => {
  assert.equal(
    replaced('The gloop head office.', 'gloop head office', 'glue head office'),
    'gloop > glue',
  );
  assert.equal(
    replaced('Their head gloop office.', 'head gloop office', 'head glue office'),
    'gloop > glue',
  );
  assert.equal(replaced('Their head gloop.', 'head gloop', 'head glue'), 'gloop > glue');
});

test('a form that is the beginning or the end of the other is replaced whole', () => {
  assert.equal(replaced('They meet crews.', 'meet', 'meet with'), 'meet > meet with');
  assert.equal(replaced('They meet up with crews.', 'meet up with', 'with'), 'meet up with > with');
  assert.equal(replaced('The office shut.', 'office', 'head office'), 'office > head office');
  assert.equal(replaced('The main office shut.', 'main office', 'main'), 'main office > main');
});

test('the article before the plain form takes its shape, and its capital stays', () => {
  assert.equal(replaced('It was a thing.', 'thing', 'item'), 'a thing > an item');
  assert.equal(replaced('An item sank.', 'item', 'thing'), 'An item > A thing');
  assert.equal(replaced('It was the thing.', 'thing', 'item'), 'thing > item');
});

test('an article that fits is left, whatever space is behind it', () => {
  assert.equal(replaced('It was a  thing.', 'thing', 'boat'), 'thing > boat');
});

test('an apostrophe has the shape of the others in the text', () => {
  const restored = (text: string) => replaced(text, 'owners', "owner's");
  assert.equal(restored('It’s the owners boat.'), 'owners > owner’s');
  assert.equal(restored("It's the owners boat."), "owners > owner's");
  assert.equal(restored('It is the owners boat.'), "owners > owner's");
});
