import { latinFigures } from '../../normalize/facts/latin-figures.ts';

const LETTERS_WITHOUT_DECOMPOSITION: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
  // Arabic is typed with and without the dots of these.
  ى: 'ي',
  ة: 'ه',
};

/** The accents of Latin letters, and the vowel signs, hamzas and strokes that Arabic is written with or without. */
const MARKS = /[^\p{L}\p{M}\p{N}+#&]|[\u0300-\u036f\u0640\u064b-\u065f\u0670]/gu;

/** `1,000` => `1000`, `5,5` => `5.5`, `04:30` => `04:30` */
function foldNumber(number: string): string {
  return /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(number)
    ? number.replaceAll(',', '')
    : number.replace(',', '.');
}

/**
 * The form in which words are compared: without case, accents, and the marks inside a word, but for those that make
 * another word or number of it.
 * `fold('G-20')` => `'g20'`, `fold('U.S.')` => `'us'`, `fold('Élysée')` => `'elysee'`, `fold('C++')` => `'c++'`,
 * `fold('أُعلِن')` => `'اعلن'`
 */
export function fold(word: string): string {
  const plain = latinFigures(word).replace('½', '.5').toLowerCase().normalize('NFKD');
  if (/^\d+(?:[.,:]\d+)+$/.test(plain)) return foldNumber(plain);
  return plain
    .replace(MARKS, '')
    .replace(/[ßæœøłđıىة]/g, (letter) => LETTERS_WITHOUT_DECOMPOSITION[letter] ?? letter);
}
