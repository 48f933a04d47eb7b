import { isPagesOwnId } from '../../../src/schemas/pages-own-ids.ts';
import type { Check } from '../read-site.ts';

const TIMELINE = /^timeline\/(?:page-\d+\/|(?:report|person|kind)\/[^/]+\/)?$/;

/** Events stand on the pages of the timeline under their ids: what else has one there must be known, to be refused to them. */
export const eventsOwnTheirIds: Check = ({ pages }) => {
  const paths = new Set(pages.map(({ path }) => path));
  return pages
    .filter(({ path }) => TIMELINE.test(path))
    .flatMap(({ path, ids }) =>
      [...ids]
        .filter((id) => !paths.has(`timeline/${id}/`) && !isPagesOwnId(id))
        .map((id) => `${path}: an event could have the id ${id}`),
    );
};
