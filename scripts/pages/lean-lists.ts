import anyAscii from 'any-ascii';

/** Letters up to here are in the table of the small `any-ascii`: all alphabets, and no signs for syllables or words. */
const LAST_LETTER = 0x1fff;

/** `any-ascii` for alphabets alone. */
function lettersModule(): string {
  const table: Record<string, string> = {};
  for (let code = 0x80; code <= LAST_LETTER; code++) {
    const letter = String.fromCharCode(code);
    const plain = anyAscii(letter);
    if (plain !== '') table[letter] = plain;
  }
  return `const table = ${JSON.stringify(table)};
export default (text) => Array.from(text, (one) => one < '\\x80' ? one : (table[one] ?? '')).join('');`;
}

/** Style sheets are never read: nothing of a page's looks is asked for. */
const NO_STYLES = 'export const parse = () => ({ cssRules: [] }); export default { parse };';

const MODULES: readonly (readonly [id: RegExp, code: () => string])[] = [
  // Filled by what is loaded with the habits.
  [
    /normalize\/facts\/listed-words\.ts$/,
    () => 'export const ENGLISH = new Set(); export const CITIES = new Set();',
  ],
  [/node_modules\/any-ascii\/any-ascii\.js$/, lettersModule],
  [/node_modules\/cssomnom\/.*\.m?js$/, () => NO_STYLES],
];

/**
 * For what runs in readers' browsers: puts small modules for the large ones that the normalizer takes lists from, of
 * which a reader's browser loads what it needs in one packed file.
 */
export const leanLists = () => ({
  name: 'lean-lists',
  enforce: 'pre' as const,
  load: (id: string) => MODULES.find(([named]) => named.test(id))?.[1](),
});
