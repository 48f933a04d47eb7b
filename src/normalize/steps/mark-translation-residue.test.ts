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

test('a word of another script is a sign beside another one, a name in brackets is none', () => {
  const shop = 'It sells bread from seven clock on.';
  const asked = 'The mayor said that 記者 asked him twice about the dam.';
  assert.deepEqual(marked(asked), []);
  assert.deepEqual(marked(`${shop} ${asked}`), [shop, asked]);
  assert.deepEqual(marked(`${shop} The mayor of Beijing (北京) said that he knew nothing of it.`), [
    shop,
  ]);
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
