import { getStory } from '../../../../content-folder/get-story.ts';
import {
  citationPaths,
  serveCitation,
} from '../../../../features/share/files/citation-endpoint.ts';
import { getCitations } from '../../../../features/share/files/get-citations.ts';

/** One paragraph of a report. */
export async function getStaticPaths() {
  const { passages } = getCitations(await getStory());
  return [...passages].flatMap(([slug, ofReport]) =>
    citationPaths('block', new Map([...ofReport].map(([id, { item }]) => [id, [item]]))).map(
      (path) => ({ ...path, params: { ...path.params, slug } }),
    ),
  );
}

export const GET = serveCitation;
