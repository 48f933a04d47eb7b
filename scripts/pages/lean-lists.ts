import { resolve } from 'node:path';
import anyAscii from 'any-ascii';
import { characterEntities } from 'character-entities';
import { programFile } from '../../src/build-cache/program-file.ts';
import { isPlainCharacter } from '../../src/normalize/plain-character.ts';

/** Latin, Greek and Cyrillic letters, and marks between words: from where to where. Of other alphabets nothing is left. */
const ALPHABETS = [
  [0x80, 0x52f],
  [0x1e00, 0x1eff],
  [0x2000, 0x206f],
] as const;

/** `any-ascii` for these alphabets alone. */
function lettersModule(): string {
  const tables = ALPHABETS.map(([from, to]) => ({
    from,
    plain: Array.from({ length: to - from + 1 }, (_, i) => anyAscii(String.fromCharCode(from + i))),
  }));
  const table = tables.map(({ from, plain }) => [from, plain.join('\n')]);
  return `const tables = ${JSON.stringify(table)}.map(([from, plain]) => [from, plain.split('\\n')]);
const plainOf = (one) => {
  const code = one.codePointAt(0);
  for (const [from, plain] of tables) if (code >= from && code < from + plain.length) return plain[code - from];
  return code < 128 ? one : '';
};
export default (text) => Array.from(text, plainOf).join('');`;
}

/** `decode-named-character-reference` for the characters that are read, each behind its names: arrows and signs of sums are left. */
function entitiesModule(): string {
  const byCharacter = Map.groupBy(
    Object.entries(characterEntities).filter(([, character]) => isPlainCharacter(character)),
    ([, character]) => character,
  );
  const lines = [...byCharacter]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([character, named]) => [...named.map(([name]) => name), character].join(' '));
  return `const table = new Map(${JSON.stringify(lines.join('\n'))}.split('\\n').flatMap((line) => {
  const names = line.slice(0, line.lastIndexOf(' ')).split(' ');
  return names.map((name) => [name, line.slice(line.lastIndexOf(' ') + 1)]);
}));
export const decodeNamedCharacterReference = (name) => table.get(name) ?? false;`;
}

/** What compromise offers to those who change, write or look up texts with it, and no part of how it tags them. */
const NO_PLUGIN = 'export default { methods: { one: { debug: {} } } };';
const UNUSED = ['typeahead/plugin', 'lookup/plugin', 'output/plugin', 'swap/plugin'];

/** Style sheets are never read: nothing of a page's looks is asked for. */
const NO_STYLES = 'export const parse = () => ({ cssRules: [] }); export default { parse };';

/** A module by where it lies, or by its package and the end of its path. */
type Place = string | readonly [packageName: string, end: string];

const MODULES: readonly (readonly [place: Place, code: () => string])[] = [
  // Filled by what is loaded with the habits.
  [
    'normalize/facts/listed-words.ts',
    () => 'export const ENGLISH = new Set(); export const CITIES = new Set();',
  ],
  ['node_modules/any-ascii/any-ascii.js', lettersModule],
  // The one for pages asks the page's parser, and a worker has none.
  ['node_modules/decode-named-character-reference/index.dom.js', entitiesModule],
  ...UNUSED.map((name): readonly [Place, () => string] => [
    ['compromise', `/${name}.js`],
    () => NO_PLUGIN,
  ]),
  [['compromise', '/change/api/index.js'], () => 'export default () => {};'],
  [
    'node_modules/hastscript/index.js',
    () =>
      `export { h } from ${JSON.stringify(resolve(programFile('src', 'features', 'decode', 'small-h.ts')))};`,
  ],
  [['cssomnom', 'js'], () => NO_STYLES],
  // Trees are read and never written.
  [['dom-serializer', '/index.js'], () => 'export const render = () => ""; export default render;'],
  // Texts of mails are made of their pages only where these are read themselves.
  [['postal-mime', '/html-entities.js'], () => 'export const htmlEntities = {};'],
];

const liesAt = (id: string, place: Place): boolean =>
  typeof place === 'string'
    ? id.endsWith(`/${place}`)
    : id.includes(`/node_modules/${place[0]}/`) && id.endsWith(place[1]);

/**
 * For what runs in readers' browsers: puts small modules for the large ones that the normalizer takes lists from, of
 * which a reader's browser loads what it needs in one packed file.
 */
export const leanLists = () => ({
  name: 'lean-lists',
  enforce: 'pre' as const,
  load: (id: string) => MODULES.find(([place]) => liesAt(id, place))?.[1](),
});
