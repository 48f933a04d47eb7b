import assert from 'node:assert/strict';
import { test } from 'node:test';
import { foreignTimes } from './foreign-times.ts';

for (const [language, text, ...days] of [
  [
    'es',
    'El puente cerró el 3 de mayo y el alcalde dimitió el martes.',
    '2022-05-03',
    '2022-05-10',
  ],
  ['es', 'El puente abrirá el sábado.', '2022-05-14'],
  ['es', 'El puente cerró el sábado; fue construido en 1934.', '2022-05-07', '1934'],
  ['fr', 'Le maire a démissionné samedi.', '2022-05-07'],
  ['fr', 'Le pont rouvrira samedi.', '2022-05-14'],
  ['de', 'Am 3. Mai schloss die Brücke, am Samstag trat er zurück.', '2022-05-03', '2022-05-07'],
  ['de', 'Die Brücke wird am Samstag geöffnet.', '2022-05-14'],
  ['pt', 'O prefeito renunciou na terça-feira.', '2022-05-10'],
  ['es', 'La semana pasada llegaron 4 barcos a 3 puertos.'],
] as const) {
  test(`“${text}” names ${days.join(', ') || 'no day'}`, () => {
    assert.deepEqual(
      foreignTimes(text, language, '2022-05-11').map(({ from }) => from),
      days,
    );
  });
}

test('without a day to count from only full dates are read', () => {
  assert.deepEqual(
    foreignTimes('Cerró el 3 de mayo de 2022, dimitió el martes.', 'es', undefined).map(
      ({ from }) => from,
    ),
    ['2022-05-03'],
  );
});
