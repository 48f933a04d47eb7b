import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createTagger } from './tagging.ts';
import { tokenize } from './tokens.ts';

/** The tags of the last token that reads so. */
function tagsOf(word: string, text: string): string[] {
  const tokens = tokenize(text);
  const index = tokens.findLastIndex((token) => token.text === word);
  assert.notEqual(index, -1, word);
  return [...createTagger(tokens)(index)];
}

test('a word is tagged by the words around it in its sentence', () => {
  assert.deepEqual(tagsOf('old', 'The old ferry sank.'), ['Adjective']);
  assert.deepEqual(tagsOf('ferries', 'The ferries sank.'), ['Noun', 'Plural']);
  assert.deepEqual(tagsOf('sail', 'They can sail.'), ['Verb', 'PresentTense', 'Infinitive']);
  assert.deepEqual(tagsOf('walk', 'It was a long walk'), ['Noun', 'Singular']);
});

test('marks have no tags, and part no words from theirs', () => {
  assert.deepEqual(tagsOf(',', 'Yesterday, ferries sank.'), []);
  assert.deepEqual(tagsOf('ferries', 'Yesterday, “ferries” sank.'), ['Noun', 'Plural']);
  assert.deepEqual(tagsOf('sank', 'Yesterday, “ferries” sank.'), ['Verb', 'PastTense']);
});

test('a contraction is one word, and a genitive ending another', () => {
  assert.deepEqual(tagsOf('ferries', "They can't sail ferries"), ['Noun', 'Plural']);
  for (const ending of ["'s", '’s']) {
    const tags = tagsOf(ending, `The pilot${ending} boat sank`);
    assert.ok(tags.includes('Possessive'), ending);
  }
});

test('each sentence is tagged by itself, whichever is asked for first', () => {
  const tokens = tokenize('The pilots rest. They slowly sail ferries.');
  const tags = createTagger(tokens);
  const read = (index: number) => [tokens[index]?.text, ...tags(index)];
  assert.deepEqual(read(5), ['slowly', 'Adverb']);
  assert.deepEqual(read(1), ['pilots', 'Noun', 'Plural', 'Actor']);
  assert.deepEqual(read(7), ['ferries', 'Noun', 'Plural']);
});

test('the first word of a sentence brings the tags of all', () => {
  const tags = createTagger(tokenize('They sank. Pilots slowly rest.'));
  assert.deepEqual([...tags(3)], ['Noun', 'Plural']);
  assert.deepEqual([...tags(4)], ['Adverb']);
});

test('there are no tags beyond the text', () => {
  const tags = createTagger(tokenize('A ferry'));
  assert.deepEqual([...tags(-1), ...tags(2)], []);
});
