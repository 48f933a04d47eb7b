import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-csl';
import type { Catalogue } from '../../../text/en.ts';
import { ARABIC_LOCALE } from './arabic-locale.ts';
import { CHICAGO_STYLE } from './chicago-style.ts';
import type { CslItem } from './citable.ts';
import type { CitationFormat } from './citation-formats.ts';
import { writeBibtex } from './write-bibtex.ts';
import { writeRis } from './write-ris.ts';

const { styles, locales } = plugins.config.get('@csl');
locales.add('ar', ARABIC_LOCALE);
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

const hideTags = (item: CslItem): CslItem =>
  JSON.parse(JSON.stringify(item).replaceAll('<', LESS_THAN));

/** Formats a source: what every way to be quicker is measured by. */
export function formatOne(item: CslItem, citing: Catalogue['citing']): CitationLines {
  // The day of access is the reader's to fill in, where a style asks for one.
  // Nor is the source's own id the style's: its program keeps sources by id in an object, which has a `constructor` already.
  const source = { ...hideTags(item), id: 'source', 'citation-key': 'source' };
  const cite = new Cite({ ...source, accessed: { literal: citing.accessDate } });
  const write = (template: string) =>
    cite
      .format('bibliography', { template, lang: citing.locale, format: 'text', nosort: true })
      .trim()
      .replaceAll(LESS_THAN, '<');
  return { apa: write('apa-alone'), chicago: write('chicago') };
}
