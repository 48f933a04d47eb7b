import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readSmallTable } from '../../src/content-folder/read-frequencies.ts';
import { modelOf } from '../../src/normalize/frequencies/language-model.ts';
import { readTable } from '../../src/normalize/frequencies/read-table.ts';
import { LEVEL_STEP } from '../../src/normalize/frequencies/table-format.ts';
import { cutTable } from './cut-table.ts';
import { writeTable } from './write-table.ts';

/** Five words, from the commonest down; “the ferry”, “ferry left” and “the ferry left”. */
const words = ['<s>', '</s>', 'the', 'ferry', 'left', 'pier'];
const whole = writeTable({
  words: words.map((word, i) => ({ word, ln: -3 - i })),
  bigrams: words.map((word) =>
    word === 'the' ? [{ second: 3, ln: -2 }] : word === 'ferry' ? [{ second: 4, ln: -2 }] : [],
  ),
  trigrams: words.map((word) => new Map(word === 'the' ? [[3, [{ third: 4, ln: -1 }]]] : [])),
});
const everything = { words: 9, bigram: 0, trigram: 0, asked: 1 };
const cut = (isAsked: (word: string) => boolean, more: Partial<typeof everything>) =>
  modelOf(readTable(writeTable(cutTable(whole, isAsked, { ...everything, ...more }))));
const idsIn = (model: ReturnType<typeof cut>) =>
  ['the', 'ferry', 'left', 'pier'].map((word) => model.id(word)) as [
    number,
    number,
    number,
    number,
  ];

test('a cut that leaves nothing out says the same', () => {
  const [model, same] = [cut(() => false, {}), modelOf(readTable(whole))];
  const [the, ferry, left] = idsIn(model);
  assert.equal(model.lnAfter(the, ferry, left), same.lnAfter(the, ferry, left));
  assert.ok(Math.abs(model.lnAfter(the, ferry, left) + 1) <= LEVEL_STEP);
});

test('rare words go, but for those that the lists ask about', () => {
  assert.deepEqual(
    idsIn(cut(() => false, { words: 4 })).map((id) => id >= 0),
    [true, true, false, false],
  );
  const model = cut((word) => word === 'pier', { words: 4 });
  assert.deepEqual(
    idsIn(model).map((id) => id >= 0),
    [true, true, false, true],
  );
  assert.equal(model.known(-1, ...(idsIn(model).slice(0, 2) as [number, number])), 2);
});

test('what tells little goes, and later where the lists ask about a word of it', () => {
  const of = (model: ReturnType<typeof cut>) => {
    const [the, ferry, left] = idsIn(model);
    return [model.known(-1, the, ferry), model.known(the, ferry, left)];
  };
  assert.deepEqual(of(cut(() => false, { bigram: 1, trigram: 1 })), [1, 1]);
  assert.deepEqual(
    of(cut((word) => word === 'the', { bigram: 1, trigram: 1, asked: 1e6 })),
    [2, 3],
  );
});

test('the committed small table is read', () => {
  const model = modelOf(readTable(readSmallTable()));
  assert.ok(model.id('the') >= 0 && model.lnAfter(-1, model.id('of'), model.id('the')) > -3);
});
