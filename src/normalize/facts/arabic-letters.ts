/** Vowel signs, and the stroke that makes a word longer. */
const VOWELS = /[\u064B-\u0652\u0670\u0640]/g;
const VOWEL = /[\u064B-\u0652\u0670\u0640]/;

/** Arabic as it is mostly written: without vowel signs. `تعليقًا` => `تعليقا` */
export const withoutVowels = (text: string): string => text.replace(VOWELS, '');

/** How much of `text` it takes for so many characters of it without vowel signs, with the signs of the last. */
export function lengthWithVowels(text: string, plainLength: number): number {
  let at = 0;
  for (let read = 0; read < plainLength && at < text.length; at++) {
    if (!VOWEL.test(text.charAt(at))) read++;
  }
  while (VOWEL.test(text.charAt(at))) at++;
  return at;
}

/** Whether a text opens in Arabic letters, whatever marks stand before them. */
export const opensInArabic = (text: string): boolean =>
  /^[^\p{L}]{0,6}\p{Script=Arabic}/u.test(text);
