import anyAscii from 'any-ascii';

const MAX_LENGTH = 60;
/** A clause as long as this says what the report is about without the rest. */
const MIN_CLAUSE_LENGTH = 24;
const CLAUSE_END = /[:;,.!?…|]\s|\s[–—-]\s|[：；，。！？]/gu;
/** Words that leave a title hanging when it is cut after them. */
const HANGING = new Set(
  `a an the and or but of to in on at by for from with as is are was were be been has have had will would can could may
  might that this these those its his her their our your my after before over under into than then when while who which
  le la les de du des et un une der die das und von zu im el los las y o con por para`.split(/\s+/),
);
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** The text with spaces between words, also of scripts that set none. */
const spaced = (text: string) =>
  UNSPACED.test(text) ? [...segmenter.segment(text)].map(({ segment }) => segment).join(' ') : text;

const wordsOf = (text: string): string[] =>
  anyAscii(spaced(text).normalize('NFC').replace(/['’ʼ]/g, ''))
    .toLowerCase()
    .replace(/['`]/g, '')
    .match(/[a-z0-9]+/g) ?? [];

const lengthOf = (words: readonly string[]) => words.join('-').length;

/** The longest beginning of `text` that ends where a clause does and is neither too long nor too short. */
function wholeClauses(text: string): string[] | undefined {
  const ends = [...text.matchAll(CLAUSE_END)].map(({ index }) => wordsOf(text.slice(0, index)));
  return ends.findLast(
    (words) => lengthOf(words) <= MAX_LENGTH && lengthOf(words) >= MIN_CLAUSE_LENGTH,
  );
}

/**
 * An address of lower-case ASCII words joined by hyphens, from the start of `text`: letters of other alphabets are
 * transliterated. A text that is too long is cut after a clause, or else after a word that can be the last. Empty when
 * nothing in it can be written so.
 */
export function slugOf(text: string): string {
  const words = wordsOf(text);
  if (lengthOf(words) <= MAX_LENGTH) return words.join('-');
  const clauses = wholeClauses(text);
  if (clauses) return clauses.join('-');
  const kept: string[] = [];
  for (const word of words) {
    if (lengthOf([...kept, word]) > MAX_LENGTH) break;
    kept.push(word);
  }
  while (kept.length > 1 && HANGING.has(kept.at(-1) ?? '')) kept.pop();
  return kept.length > 0 ? kept.join('-') : (words[0] ?? '').slice(0, MAX_LENGTH);
}
