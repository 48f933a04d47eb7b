import { getAddresses } from '../../../../content-folder/get-addresses.ts';
import { getStory } from '../../../../content-folder/get-story.ts';
import { serveCitation } from '../../../../features/share/files/citation-endpoint.ts';
import { getCitations } from '../../../../features/share/files/get-citations.ts';
import { keyedPaths } from '../../../../page-reads/keyed-paths.ts';

interface Props extends Readonly<Record<string, string>> {
  slug: string;
  block: string;
}

const ADDRESS = /^\/articles\/([^/]+)\/cite\/(p\d+(?:-\d+)?)\.(bib|ris|json)$/;

/**
 * One paragraph of a report, where such an address was published once. A page takes a paragraph from the report's one
 * file, so that there is none for each paragraph and format.
 */
export async function getStaticPaths() {
  const { passages } = getCitations(await getStory());
  return keyedPaths(
    [...getAddresses().published.keys()].flatMap((address) => {
      const [, slug = '', block = '', format] = ADDRESS.exec(address) ?? [];
      const isThere = passages.get(slug)?.has(block);
      return isThere ? [{ params: { slug, block, format }, props: { slug, block } }] : [];
    }),
  );
}

export const GET = serveCitation<Props>(({ passages }, { slug, block }) => [
  passages.get(slug)?.get(block)?.item,
]);
