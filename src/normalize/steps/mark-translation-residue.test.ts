import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createDraft } from '../draft.ts';
import { emptyContext } from '../normalize.ts';
import { markTranslationResidue } from './mark-translation-residue.ts';

const marked = (raw: string) =>
  markTranslationResidue(createDraft(raw), emptyContext).flags.map(({ start, end }) =>
    raw.slice(start, end),
  );

test('marks each sentence in which another language’s order of words shows', () => {
  assert.deepEqual(
    marked(
      'The shop opened in May. It sells bread from seven clock on. Its owner already since 2010 lives here.',
    ),
    ['It sells bread from seven clock on.', 'Its owner already since 2010 lives here.'],
  );
});

test('a word of another script amid a sentence is marked, a name in brackets is not', () => {
  assert.deepEqual(marked('The mayor said that 記者 asked him twice about the dam.'), [
    'The mayor said that 記者 asked him twice about the dam.',
  ]);
  assert.deepEqual(marked('The mayor of Beijing (北京) said that he knew nothing of the dam.'), []);
});

test('one turn of speech that English hardly has proves nothing', () => {
  assert.deepEqual(marked('Decided the council on Monday the closing of the road.'), []);
});

test('a report in another language is left alone', () => {
  const draft = createDraft('¿Quién paga?');
  const language = { status: 'inferred' as const, value: ['es'], reason: 'By its words.' };
  const foreign = { ...draft, meta: { ...draft.meta, language } };
  assert.deepEqual(markTranslationResidue(foreign, emptyContext).flags, []);
});
