/**
 * Signs that mean something to a program on the way to a page, and for each a sign of the same general category that
 * means nothing: texts keep their words, their length, their places to break, and what is the same when they are folded.
 */
const HARMLESS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '<': '≺',
    '>': '≻',
    '&': '⁊',
    '"': '″',
    "'": '′',
    '`': '′',
    '{': '❴',
    '}': '❵',
    '[': '⟦',
    ']': '⟧',
    '(': '⦅',
    ')': '⦆',
    '=': '≡',
    '/': '‡',
    '\\': '†',
    '#': '※',
    '*': '⁎',
    _: '‿',
    '~': '∼',
    $: '¤',
    '%': '‰',
    '@': '⁂',
    '|': '∣',
    '^': '˄',
    '+': '∔',
  }),
);

/** An apostrophe within a word keeps the word together, and stays. */
const SIGN = /[<>&"`{}[\]()=/\\#*_~$%@|^+]|(?<!\p{L})'|'(?!\p{L})/gu;

/** Behind the end of a sentence a quotation mark belongs to it, and so does its twin. */
const AFTER_SENTENCE = /(?<=[.!?…。！？][\p{Ps}\p{Pe}\p{Pi}\p{Pf}"']*)["']/gu;

/** The same text without any sign that could be read as markup. Said twice it changes nothing more. */
export const harmless = (text: string): string =>
  text
    .replace(AFTER_SENTENCE, (mark) => (mark === '"' ? '”' : '’'))
    .replace(SIGN, (sign) => HARMLESS.get(sign) ?? sign);
