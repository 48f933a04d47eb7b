/** A stretch of a text that Unicode writes in another form. Offsets are UTF-16, `end` exclusive. */
export interface OtherForm {
  readonly start: number;
  readonly end: number;
  /** The same letters in their usual form. */
  readonly text: string;
  /** Whether accents stood apart from their letters, or letters in a form of print. */
  readonly kind: 'accent' | 'form';
}

/**
 * Letters with marks apart, jamo apart, and letters in forms of print: ligatures, Arabic forms, full-width letters and
 * figures, half-width kana. Signs such as `²` and `№` mean something by their form and are none of these.
 */
const CANDIDATE =
  /(?<accent>\P{M}?\p{M}+|[\u1100-\u11FF]+)|(?<form>[\uFB00-\uFB06\uFB13-\uFB17\uFB50-\uFDEF\uFE70-\uFEFC\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A\uFF65-\uFF9F]+)|(?<sign>[\uFF01-\uFF0F\uFF1A-\uFF20\uFF3B-\uFF40\uFF5B-\uFF5E])/gu;
/** Most texts have none of these. */
const RARE = /[\p{M}\u1100-\u11FF\uFB00-\uFFEF]/u;
const PLAIN_BEFORE = /[\p{Script=Latin}\d]$/u;
const EAST_ASIAN = /^\s?[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** Unicode has no ligature of f and t: fonts of print give theirs the place of the long s with t, which nobody writes. */
const plainForm = (letters: string) => letters.replaceAll('\uFB05', 'ft').normalize('NFKC');

/** Every stretch of `text` that has another form, in order. */
export function findOtherForms(text: string): OtherForm[] {
  const found: OtherForm[] = [];
  if (!RARE.test(text)) return found;
  for (const match of text.matchAll(CANDIDATE)) {
    const [was] = match;
    const start = match.index;
    const end = start + was.length;
    const { accent, sign } = match.groups ?? {};
    if (sign !== undefined) {
      // Among Chinese or Japanese words a full-width comma is the comma.
      const before = text.slice(Math.max(0, start - 1), start).normalize('NFKC');
      if (!PLAIN_BEFORE.test(before) || EAST_ASIAN.test(text.slice(end, end + 2))) continue;
    }
    const usual = accent === undefined ? plainForm(was) : was.normalize('NFC');
    if (usual !== was)
      found.push({ start, end, text: usual, kind: accent === undefined ? 'form' : 'accent' });
  }
  return found;
}

/** `text` with every letter in its usual form: accents on their letters, ligatures apart. */
export function composeText(text: string): string {
  let composed = '';
  let at = 0;
  for (const form of findOtherForms(text)) {
    composed += text.slice(at, form.start) + form.text;
    at = form.end;
  }
  return at === 0 ? text : composed + text.slice(at);
}

/** A composed text with the way back to the original. */
export interface ComposedText {
  readonly text: string;
  /** For each character of `text`, where what it stands for starts in the original, and where it ends. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** The same as `composeText`, with the places in the original. */
export function composeWithPlaces(text: string): ComposedText {
  let composed = '';
  const starts: number[] = [];
  const ends: number[] = [];
  const keep = (from: number, to: number) => {
    for (let at = from; at < to; at++) {
      composed += text[at] ?? '';
      starts.push(at);
      ends.push(at + 1);
    }
  };
  let at = 0;
  for (const form of findOtherForms(text)) {
    keep(at, form.start);
    composed += form.text;
    for (let i = 0; i < form.text.length; i++) {
      starts.push(form.start);
      ends.push(form.end);
    }
    at = form.end;
  }
  keep(at, text.length);
  return { text: composed, starts, ends };
}
