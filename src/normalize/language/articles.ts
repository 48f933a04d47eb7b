const VOWEL_SOUND =
  /^(?:[aeio]|u(?!(?:ni(?!n|m)|s[aeu]|s$|kr|ti|ro|rug|ga|\.))|hour|honest|honou?r|heir|[fhlmnrsx](?=\.)|8|1[18](?!\d))/;
const CONSONANT_VOWEL = /^(?:one(?!r)|once|eu|ewe|uk(?![a-z])|us(?![a-z])|u\.)/i;
/** A letter that is spelt out: by itself, before more capitals, a stop or a digit, or before a hyphen (`x-ray`). */
const SPELT = /^(?:[A-Z](?=[A-Z.\d]|$)|[A-Za-z](?=-))/;
/** Capitals that are read as a word. */
const ACRONYM = /^(?:FEMA|FIFA|HAMAS|MERS|NAFTA|NASA|NASDAQ|NATO|SARS|SEAL|STEM|SWAT)(?![A-Za-z])/;

/** The indefinite article that a word asks for by its first sound. */
export function indefiniteArticle(word: string): 'a' | 'an' {
  const bare = word.replace(/^[^\p{L}\d]+/u, '');
  if (CONSONANT_VOWEL.test(bare)) return 'a';
  if (SPELT.test(bare) && !ACRONYM.test(bare)) {
    return /^[AEFHILMNORSX]/i.test(bare) ? 'an' : 'a';
  }
  return VOWEL_SOUND.test(bare.toLowerCase()) ? 'an' : 'a';
}
