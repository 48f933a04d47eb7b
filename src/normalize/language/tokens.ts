/** One word, number or mark of punctuation. Offsets are UTF-16, into the text that was split; `end` is exclusive. */
export interface Token {
  readonly text: string;
  /** In lower case, with a straight apostrophe. */
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  readonly kind: 'word' | 'number' | 'mark';
  /** Index of the sentence within the text. */
  readonly sentence: number;
  /** Whether it is the first word of its sentence, or of a quotation. */
  readonly opens: boolean;
  readonly capital: boolean;
  /** Whether it stands between quotation marks. */
  readonly quoted: boolean;
}

/*
 * An abbreviation with its full stops, a genitive ending, a number, a word (with inner hyphens, apostrophes), or one mark.
 * Each alternative starts differently and has one loop per character, so that it cannot backtrack for long.
 */
const TOKEN =
  /(?:\p{Lu}\.){2,}|[ap]\.[mc]\b\.?|(?:Mr|Mrs|Ms|Dr|Sen|Gov|Gen|Rep|Col|Lt|St|Jr|Sr|Corp|Inc|Ltd|Co|vs|No)\.(?=\s)|['’]s(?![\p{L}\d])|\p{Sc}?\d[\d.,]*\d(?![\p{L}\d]|-\p{L})|\p{Sc}?\d(?![\p{L}\d]|-\p{L})|(?:[\p{L}\d]+(?:['’](?!s(?![\p{L}\d]))[\p{L}]+)?)(?:-[\p{L}\d]+)*|[^\s\p{L}\d]/gu;

const OPENING = '“';
const CLOSING = '”';
const SENTENCE_END = /^[.!?]$/;
/** No writer's sentence is longer. Tagging takes the square of a sentence's length, so a longer one is cut. */
const MAX_SENTENCE_TOKENS = 400;

const kindOf = (text: string): Token['kind'] => {
  if (/^\p{Sc}?\d[\d.,]*$/u.test(text)) return 'number';
  return /[\p{L}\d]/u.test(text) ? 'word' : 'mark';
};

/** Splits a text into tokens, and says of each in which sentence it stands and whether it is quoted. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let sentence = 0;
  let opens = true;
  let ended = false;
  let quoted = false;
  let inSentence = 0;
  const lastClosing = text.lastIndexOf(CLOSING);
  const lastStraight = text.lastIndexOf('"');
  for (const match of text.matchAll(TOKEN)) {
    const word = match[0];
    const kind = kindOf(word);
    const capital = /^\p{Lu}/u.test(word);
    if (ended && kind !== 'mark') {
      const newSentence = capital || kind === 'number';
      if (newSentence) sentence += 1;
      opens = newSentence;
      ended = false;
    }
    inSentence = sentence === tokens.at(-1)?.sentence ? inSentence + 1 : 0;
    if (inSentence >= MAX_SENTENCE_TOKENS) {
      sentence += 1;
      inSentence = 0;
    }
    if (word === CLOSING) quoted = false;
    tokens.push({
      text: word,
      lower: word.toLowerCase().replaceAll('’', "'"),
      start: match.index,
      end: match.index + word.length,
      kind,
      sentence,
      opens: opens && kind !== 'mark',
      capital,
      quoted,
    });
    if (kind !== 'mark') opens = false;
    if (word === OPENING) {
      quoted = match.index < lastClosing;
      opens = true;
    } else if (word === '"') {
      quoted = !quoted && match.index < lastStraight;
      opens = quoted;
    }
    if (SENTENCE_END.test(word)) ended = true;
    else if (word === '—' && tokens.length < 4) opens = true;
  }
  return tokens;
}
