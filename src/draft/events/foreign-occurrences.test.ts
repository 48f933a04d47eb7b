import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inventArticle, plainBlock } from '../../story/invented-story.ts';
import { draftStory } from '../draft-story.ts';

const events = (language: string, ...paragraphs: string[]) =>
  draftStory([
    inventArticle(
      'informe',
      { published: '2022-05-11', language },
      paragraphs.map((text, n) => plainBlock(`p${n + 1}`, text)),
    ),
  ])
    .entries.filter(({ collection }) => collection === 'events')
    .map(({ data }) => [JSON.stringify(data['when']).slice(9, 19), data['title']]);

test('a dated sentence of another language is an event, with its words as title', () => {
  assert.deepEqual(events('es', 'El alcalde dimitió el martes.'), [
    ['2022-05-10', 'El alcalde dimitió el martes'],
  ]);
  assert.deepEqual(events('de', 'Am Montag brannte die alte Mühle ab.'), [
    ['2022-05-09', 'Am Montag brannte die alte Mühle ab'],
  ]);
});

test('what is put behind a subject is told of it on its own day', () => {
  assert.deepEqual(
    events(
      'es',
      'El molino, que ardió el 3 de mayo en Carrow, fue demolido este lunes por orden suya.',
    ),
    [
      ['2022-05-03', 'El molino ardió el 3 de mayo en Carrow'],
      ['2022-05-09', 'El molino fue demolido este lunes por orden suya'],
    ],
  );
});

test('two days in one clause are no event', () => {
  assert.deepEqual(events('es', 'El molino cerró el lunes y el alcalde dimitió el martes.'), []);
});
