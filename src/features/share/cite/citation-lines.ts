import type { Catalogue } from '../../../text/en.ts';
import type { CslItem } from './citable.ts';
import { type CitationLines, formatOne } from './format-citations.ts';

/** The fields in which the sources of one kind differ. What stands for each goes through a style unchanged. */
const BLANKS = {
  title: 'Xtitlex',
  genre: 'Xgenrex',
  URL: 'https://blank.invalid/xurlx',
} as const satisfies Partial<CslItem>;

/**
 * Words that no style changes, wherever they stand: no mark that it could double, turn or drop, and none at the end,
 * where a style adds its own. A mark of a sentence stands behind a word, and quotation marks stand nowhere.
 */
const PLAIN =
  /^[\p{Lu}\p{N}][\p{L}\p{N}]*(?:(?:[-/’.,:–—]|[:;,.?!)\]]? (?:[–—&] )?[([]?)[\p{L}\p{N}]+)*[)\]]?$/u;

type Blank = keyof typeof BLANKS;

/** Whether the source says itself what stands for a field: it would be taken for one. Styles may change letters' case. */
const holdsBlank = (item: CslItem): boolean => {
  const words = JSON.stringify(item).toLowerCase();
  return Object.values(BLANKS).some((blank) => words.includes(blank.toLowerCase()));
};

/** The fields of a source that can be filled in. Addresses always can, but for a source that means to be mistaken. */
const blanksOf = (item: CslItem): Blank[] =>
  holdsBlank(item)
    ? []
    : ['URL', ...(['title', 'genre'] as const).filter((field) => PLAIN.test(item[field]))];

/** The source with its blanks blank, and a text that is the same for those that share a line. */
function shapeOf(item: CslItem): { readonly shape: CslItem; readonly key: string } {
  const blank = Object.fromEntries(blanksOf(item).map((field) => [field, BLANKS[field]]));
  const shape = { ...item, ...blank };
  return { shape, key: JSON.stringify({ ...shape, id: '', 'citation-key': '', note: '' }) };
}

const fill = (line: string, item: CslItem) =>
  blanksOf(item).reduce((text, field) => text.replaceAll(BLANKS[field], () => item[field]), line);

/**
 * The lines of sources, by the sources' ids. A style is run once for all sources that differ only in plain words: the
 * paragraphs of a report, the entries of a timeline.
 *
 * @param known gives what was formatted before from the same text, or formats it
 */
export function citationLines(
  items: readonly CslItem[],
  citing: Catalogue['citing'],
  known: (text: string, format: () => CitationLines) => CitationLines = (_, format) => format(),
): Map<string, CitationLines> {
  const formatted = new Map<string, CitationLines>();
  const linesOf = (key: string, shape: CslItem): CitationLines => {
    const lines = formatted.get(key) ?? known(key, () => formatOne(shape, citing));
    formatted.set(key, lines);
    return lines;
  };
  return new Map(
    items.map((item) => {
      const { shape, key } = shapeOf(item);
      const { apa, chicago } = linesOf(key, shape);
      return [item.id, { apa: fill(apa, item), chicago: fill(chicago, item) }];
    }),
  );
}
