import type { APIRoute } from 'astro';
import { getAddresses } from '../../../content-folder/get-addresses.ts';
import { getStory } from '../../../content-folder/get-story.ts';
import { withFormerIds } from '../../../story/permalinks/aliases.ts';
import type { CslItem } from '../cite/citable.ts';
import { CITATION_TYPES, type CitationFormat, citationFormats } from '../cite/citation-formats.ts';
import { citationFile } from '../cite/format-citations.ts';
import { type Citations, getCitations } from './get-citations.ts';

type Section = 'articles' | 'timeline' | 'quotes';

interface CitationPath<Name extends string> {
  readonly params: Readonly<Record<Name, string>> & { readonly format: CitationFormat };
  /** The entry's own id, where the path has a former one. */
  readonly props: { readonly of: string };
}

/**
 * One path for each entry and format, under former ids of the entry too.
 *
 * @param section the first part of the entries' addresses
 */
export function citationPaths<Name extends string>(
  name: Name,
  section: Section,
  ids: Iterable<string>,
): CitationPath<Name>[] {
  const own = new Map([...ids].map((id) => [id, id]));
  return [...withFormerIds(own, section, getAddresses().aliases)].flatMap(([id, of]) =>
    citationFormats.map((format) => ({
      params: { [name]: id, format } as CitationPath<Name>['params'],
      props: { of },
    })),
  );
}

/**
 * The same where such an address was published once. A page has the citation of what it shows in itself, so that there
 * is no file for each entry and format.
 */
export function publishedCitationPaths<Name extends string>(
  name: Name,
  section: Section,
  ids: Iterable<string>,
): CitationPath<Name>[] {
  const { published } = getAddresses();
  return citationPaths(name, section, ids).filter(({ params }) =>
    published.has(`/${section}/${params[name]}/cite.${params.format}`),
  );
}

/**
 * Serves sources as a file.
 *
 * @param itemsOf those of an entry
 */
export const serveCitation =
  <Props extends Readonly<Record<string, unknown>>>(
    itemsOf: (citations: Citations, props: Props) => readonly (CslItem | undefined)[],
  ): APIRoute<Props> =>
  async ({ props, params }) => {
    const format = citationFormats.find((one) => one === params['format']) ?? 'json';
    const items = itemsOf(getCitations(await getStory()), props).filter(
      (item) => item !== undefined,
    );
    return new Response(citationFile(items, format), {
      headers: { 'content-type': CITATION_TYPES[format] },
    });
  };
