import type { APIRoute } from 'astro';
import type { CslItem } from '../cite/citable.ts';
import { CITATION_TYPES, type CitationFormat, citationFormats } from '../cite/citation-formats.ts';
import { citationFile } from '../cite/format-citations.ts';

interface CitationPath<Name extends string> {
  readonly params: Readonly<Record<Name, string>> & { readonly format: CitationFormat };
  readonly props: { readonly items: readonly CslItem[] };
}

/** One path for each entry and format. */
export function citationPaths<Name extends string>(
  name: Name,
  items: ReadonlyMap<string, readonly CslItem[]>,
): CitationPath<Name>[] {
  return [...items].flatMap(([id, sources]) =>
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
