import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parsePhrasebook } from './parse-phrasebook.ts';

const atHome = '# charge\nin charge of\n';
const wrongSenses = { nouns: 'court: [tribunal]', verbs: '{}', other: '{}' };
const synonyms = { nouns: '# Nouns\ncourt: bench, judicature\n', verbs: '', other: '' };
const dictionary = { nouns: '', verbs: '# Verbs\nsail: voyage\n', other: '' };
const thesaurus = { nouns: 'rate: [charge, fee!]', verbs: 'meet: [satisfy+]', other: '{}' };

test('gathers the expressions of all files and themes', () => {
  const { expressions } = parsePhrasebook({
    expressions: ['# money\n\ninterest rate\n', '# a\nin charge\n# b\nat large\n'],
    atHome,
    thesaurus,
    wrongSenses,
    synonyms,
    dictionary,
  });
  assert.deepEqual(expressions, ['interest rate', 'in charge', 'at large']);
});

test('keeps the marks of the thesaurus, and words of another sense apart', () => {
  const read = parsePhrasebook({
    expressions: [],
    atHome,
    thesaurus,
    wrongSenses,
    synonyms,
    dictionary,
  });
  assert.deepEqual(read.wrongSenses.nouns, { court: ['tribunal'] });
  assert.deepEqual(read.thesaurus.nouns, { rate: ['charge', 'fee!'] });
  assert.deepEqual(read.thesaurus.verbs, { meet: ['satisfy+'] });
});

test('reads synonyms line by line', () => {
  const read = parsePhrasebook({
    expressions: [],
    atHome,
    thesaurus,
    wrongSenses,
    synonyms,
    dictionary,
  });
  assert.deepEqual(read.dictionary.verbs, { sail: ['voyage'] });
  assert.deepEqual(read.synonyms, {
    nouns: { court: ['bench', 'judicature'] },
    verbs: {},
    other: {},
  });
  const empty = { ...synonyms, nouns: 'court:\n' };
  assert.throws(() =>
    parsePhrasebook({
      expressions: [],
      atHome,
      thesaurus,
      wrongSenses,
      synonyms: empty,
      dictionary,
    }),
  );
});

test('refuses a word without stand-ins, and characters that are no notation', () => {
  const other = { ...thesaurus, other: 'top: []' };
  assert.throws(() =>
    parsePhrasebook({
      expressions: [],
      atHome,
      thesaurus: other,
      wrongSenses,
      synonyms,
      dictionary,
    }),
  );
  assert.throws(() =>
    parsePhrasebook({
      expressions: ['Interest rate'],
      atHome,
      thesaurus,
      wrongSenses,
      synonyms,
      dictionary,
    }),
  );
});
