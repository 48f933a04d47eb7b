const VOWEL_SOUND =
  /^(?:[aeio]|u(?!(?:ni(?!n|m)|s[aeu]|s$|kr|ti|ro|rug|ga|\.))|hour|honest|honou?r|heir|[fhlmnrsx](?=\.|[A-Z]{1,3}(?![a-z]))|8|11(?!\d)|18(?!\d)|11,|18,)/;
const CONSONANT_VOWEL = /^(?:one(?!r)|once|eu|ewe|uk(?![a-z])|us(?![a-z])|u\.)/i;

/** The indefinite article that a word asks for by its first sound. */
export function indefiniteArticle(word: string): 'a' | 'an' {
  const bare = word.replace(/^[^\p{L}\d]+/u, '');
  if (CONSONANT_VOWEL.test(bare)) return 'a';
  const initialism = /^[A-Z](?:[A-Z.]|$)/.test(bare);
  if (initialism) return /^[AEFHILMNORSX]/.test(bare) ? 'an' : 'a';
  return VOWEL_SOUND.test(bare.toLowerCase()) ? 'an' : 'a';
}
