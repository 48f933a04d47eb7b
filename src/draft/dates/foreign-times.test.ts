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

for (const [language, text, outlook] of [
  ['pt', 'A ópera de verão foi cancelada na terça-feira.', 'past'],
  ['pt', 'O patrão deixou o padrão na terça-feira.', 'past'],
  ['pt', 'O ladrão fugiu na terça-feira.', 'past'],
  ['pt', 'A ponte abrirá no sábado.', 'announced'],
  ['pt', 'A próxima sessão começou na terça-feira.', 'past'],
  ['fr', 'L’opéra a fermé mardi.', 'past'],
  ['fr', 'Le choléra a touché le port mardi.', 'past'],
  ['fr', 'Les prochains travaux ont été votés mardi.', 'past'],
  ['fr', 'L’opéra rouvrira samedi.', 'announced'],
  ['es', 'El próximo alcalde llegó el martes.', 'past'],
  ['es', 'El gobierno no prevé cambios tras el cierre del martes.', 'past'],
  ['es', 'El puente que abrirá el sábado costó 3 millones.', 'announced'],
  ['es', 'El próximo alcalde, el martes, cerró el paso.', 'past'],
  ['es', 'Cierre del paso el próximo martes.', 'announced'],
  ['fr', 'Fermeture du pont samedi prochain.', 'announced'],
  ['de', 'Der Fahrer soll am Dienstag ein Boot gestohlen haben.', 'past'],
  ['de', 'Die geplante Brücke ist am Dienstag eingestürzt.', 'past'],
  ['de', 'Das geplante Fest wurde am Dienstag abgesagt.', 'past'],
  ['de', 'Die Brücke wird am Samstag geöffnet.', 'announced'],
] as const) {
  test(`“${text}” is ${outlook}`, () => {
    assert.deepEqual(
      foreignTimes(text, language, '2022-05-11').map((time) => time.outlook),
      [outlook],
    );
  });
}

test('what a sentence announces in another clause is not said of this one', () => {
  assert.deepEqual(
    foreignTimes('Le pont fermé mardi est sûr, et il rouvrira samedi.', 'fr', '2022-05-11').map(
      ({ from, outlook }) => [from, outlook],
    ),
    [
      ['2022-05-10', 'past'],
      ['2022-05-14', 'announced'],
    ],
  );
});
