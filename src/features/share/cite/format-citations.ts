import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-csl';
import type { Catalogue } from '../../../text/en.ts';
import { CHICAGO_STYLE } from './chicago-style.ts';
import type { CslItem } from './citable.ts';
import type { CitationFormat } from './citation-formats.ts';
import { writeBibtex } from './write-bibtex.ts';
import { writeRis } from './write-ris.ts';

const { styles } = plugins.config.get('@csl');
styles.add('chicago', CHICAGO_STYLE);
// Each line stands alone: no letter after the year tells it from another that is formatted with it.
styles.add('apa-alone', styles.get('apa').replace(' disambiguate-add-year-suffix="true"', ''));

/** Sources as a file: BibTeX, RIS or CSL-JSON. */
export function citationFile(items: readonly CslItem[], format: CitationFormat): string {
  if (format === 'json') return `${JSON.stringify(items, null, 2)}\n`;
  return format === 'bib' ? writeBibtex(items) : writeRis(items);
}

/** A source as a line of a bibliography, in the styles that readers ask for most. */
export interface CitationLines {
  readonly apa: string;
  readonly chicago: string;
}

/** Stands for `<` in what is formatted: the style's program takes `<b>` in a title for type, and leaves it out. */
const LESS_THAN = '\ufdd0';

const hideTags = (items: readonly CslItem[]): CslItem[] =>
  JSON.parse(JSON.stringify(items).replaceAll('<', LESS_THAN));

/** Formats sources one by one: what every way to be quicker is measured by. */
export function formatEach(
  items: readonly CslItem[],
  citing: Catalogue['citing'],
): Map<string, CitationLines> {
  // The day of access is the reader's to fill in, where a style asks for one.
  const accessed = { literal: citing.accessDate };
  const cite = new Cite(hideTags(items).map((item) => ({ ...item, accessed })));
  const write = (template: string) =>
    new Map(
      cite.format('bibliography', {
        template,
        lang: citing.locale,
        format: 'text',
        nosort: true,
        asEntryArray: true,
      }),
    );
  const [apa, chicago] = [write('apa-alone'), write('chicago')];
  return new Map(
    items.map(({ id }) => {
      const lineOf = (lines: ReadonlyMap<string, string>) =>
        (lines.get(id) ?? '').trim().replaceAll(LESS_THAN, '<');
      return [id, { apa: lineOf(apa), chicago: lineOf(chicago) }];
    }),
  );
}
