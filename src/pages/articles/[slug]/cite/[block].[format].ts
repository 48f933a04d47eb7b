import { contentFolder } from '../../../../content-folder/content-folder.ts';
import { getStory } from '../../../../content-folder/get-story.ts';
import { readPermalinks } from '../../../../content-folder/read-aliases.ts';
import { passageFilesIn } from '../../../../features/share/cite/passage-files.ts';
import {
  citationPaths,
  serveCitation,
} from '../../../../features/share/files/citation-endpoint.ts';
import { getCitations } from '../../../../features/share/files/get-citations.ts';

/**
 * One paragraph of a report, where such an address was published once. A page takes a paragraph from the report's one
 * file, so that there is none for each paragraph and format.
 */
export async function getStaticPaths() {
  const published = passageFilesIn(readPermalinks(contentFolder()));
  if (published.size === 0) return [];
  const { passages } = getCitations(await getStory());
  return [...passages].flatMap(([slug, ofReport]) => {
    const some = [...ofReport].filter(([id]) => published.has(`${slug} ${id}`));
    return citationPaths(
      'block',
      undefined,
      new Map(some.map(([id, { item }]) => [id, [item]])),
    ).map((path) => ({ ...path, params: { ...path.params, slug } }));
  });
}

export const GET = serveCitation;
