/**
 * Signs that mean something to a program on the way to a page, and for each a sign of the same general category that
 * means nothing, or for quotation marks one that closes a sentence like them: texts keep their words, their length and
 * their places to break.
 */
const HARMLESS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '<': '≺',
    '>': '≻',
    '&': '⁊',
    '"': '❝',
    "'": '❛',
    '`': '˴',
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

/** The same text without any sign that could be read as markup. Said twice it changes nothing more. */
export const harmless = (text: string): string =>
  text.replace(SIGN, (sign) => HARMLESS.get(sign) ?? sign);
