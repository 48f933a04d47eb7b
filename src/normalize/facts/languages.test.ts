import assert from 'node:assert/strict';
import { test } from 'node:test';
import { foldLine } from '../furniture/fold-line.ts';
import { FUNCTION_WORDS } from './function-words.ts';
import { CALQUES, guessLanguage } from './languages.ts';

const text = (functionWords: number, words: number) =>
  `${'The '.repeat(functionWords)}${'pier '.repeat(words - functionWords)}`;

test('a language is told by its function words', () => {
  assert.equal(guessLanguage(text(10, 40)), 'en');
  assert.equal(guessLanguage('Der Hafen und die Fähre sind auch für den Gast. '.repeat(3)), 'de');
});

test('fewer than twenty words tell no language', () => {
  assert.equal(guessLanguage(text(5, 20)), 'en');
  assert.equal(guessLanguage(text(5, 19)), undefined);
  assert.equal(guessLanguage(''), undefined);
});

test('function words below twelve in a hundred tell no language', () => {
  assert.equal(guessLanguage(text(3, 25)), 'en');
  assert.equal(guessLanguage(text(3, 26)), undefined);
  assert.equal(guessLanguage(text(2, 20)), undefined);
});

test('the beginning of a text tells its language', () => {
  assert.equal(guessLanguage(`${'the pier '.repeat(700)}${'le la les '.repeat(3000)}`), 'en');
});

test('languages whose small words are other words in English are told apart, too', () => {
  for (const [language, text] of [
    [
      'vi',
      'Hội đồng thành phố cho biết hôm thứ Tư rằng thư viện cũ sẽ mở cửa lại vào tháng sau, sau khi mái nhà được sửa và các cửa sổ đã thay.',
    ],
    [
      'sv',
      'Hamnrådet beslutade på tisdagen att stänga den gamla bron för åtta veckor, och det är inte första gången som det har hänt i staden.',
    ],
    [
      'id',
      'Dewan pelabuhan memutuskan pada hari Selasa untuk menutup jembatan tua itu selama delapan minggu, dan tidak ada yang akan lewat dari sana.',
    ],
  ] as const)
    assert.equal(guessLanguage(text), language);
});

/** Ordinary sentences. */
const SENTENCES: Readonly<Record<string, string>> = {
  en: 'The ferry has left the harbor and it was said that nobody saw it return from the bay by night.',
  fr: 'Le bac est parti du port avec des marins qui ne sont pas revenus par la baie, et une lettre le dit.',
  de: 'Die Fähre ist mit den Leuten aus dem Hafen gefahren, und es hat sich auch nicht gezeigt, wer die Leinen löste.',
  es: 'El barco salió del puerto con los marineros y no se supo más de él, como dice una carta que se leyó en la bahía.',
  it: 'Il traghetto è partito dal porto con gli uomini che non sono tornati, e anche la lettera della città lo dice.',
  pt: 'O barco saiu do porto com os homens e não foi visto mais na baía, como uma carta que se leu para o povo.',
  nl: 'De boot is met het volk van de haven gevaren en dat is niet meer gezien, zoals een brief op het schip zegt.',
};

test('ordinary sentences are told by their words, each language by its own', () => {
  for (const language of Object.keys(SENTENCES)) assert.ok(language in FUNCTION_WORDS, language);
  for (const [language, sentence] of Object.entries(SENTENCES)) {
    assert.equal(guessLanguage(sentence), language);
  }
});

test('a short text is told from one in a near language', () => {
  for (const [language, text] of [
    [
      'fr',
      'La ministre a démissionné lundi à Lyon. Elle a été remplacée par un député de la région, a annoncé son cabinet.',
    ],
    [
      'fr',
      'Un incendie a détruit la mairie de Carrow. Le maire a parlé de drame. La cause a été trouvée a dit un pompier.',
    ],
    [
      'fr',
      'La Cour a condamné mardi un ancien maire de Marseille à deux ans de prison avec sursis.',
    ],
    [
      'ro',
      'Un incendiu a distrus primăria din oraș. Primarul a vorbit despre o dramă, iar cauza nu a fost găsită.',
    ],
    [
      'it',
      'Il sindaco della città si è dimesso lunedì dopo la pubblicazione di un rapporto sul ponte.',
    ],
  ] as const)
    assert.equal(guessLanguage(text), language);
});

for (const { original, form, takes, leaves } of CALQUES) {
  test(`what a machine makes of “${original}” is told from English like it`, () => {
    for (const line of takes) assert.ok(form.test(line.toLowerCase()), line);
    for (const line of leaves) assert.ok(!form.test(foldLine(line)), line);
  });
}
