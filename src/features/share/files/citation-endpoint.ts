import type { APIRoute } from 'astro';
import { getAliases } from '../../../content-folder/read-aliases.ts';
import { withFormerIds } from '../../../story/permalinks/aliases.ts';
import type { CslItem } from '../cite/citable.ts';
import { CITATION_TYPES, type CitationFormat, citationFormats } from '../cite/citation-formats.ts';
import { citationFile } from '../cite/format-citations.ts';

interface CitationPath<Name extends string> {
  readonly params: Readonly<Record<Name, string>> & { readonly format: CitationFormat };
  readonly props: { readonly items: readonly CslItem[] };
}

/**
 * One path for each entry and format, under former ids of the entry too.
 *
 * @param section the first part of the entries' addresses; none for parts of an entry
 */
export function citationPaths<Name extends string>(
  name: Name,
  section: 'articles' | 'timeline' | 'quotes' | undefined,
  items: ReadonlyMap<string, readonly CslItem[]>,
): CitationPath<Name>[] {
  const all = section === undefined ? items : withFormerIds(items, section, getAliases());
  return [...all].flatMap(([id, sources]) =>
    citationFormats.map((format) => ({
      params: { [name]: id, format } as CitationPath<Name>['params'],
      props: { items: sources },
    })),
  );
}

/** Serves sources as a file. */
export const serveCitation: APIRoute<CitationPath<string>['props']> = ({ props, params }) => {
  const format = citationFormats.find((one) => one === params['format']) ?? 'json';
  return new Response(citationFile(props.items, format), {
    headers: { 'content-type': CITATION_TYPES[format] },
  });
};
