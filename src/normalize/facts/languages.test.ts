import assert from 'node:assert/strict';
import { test } from 'node:test';
import { guessLanguage } from './languages.ts';

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
