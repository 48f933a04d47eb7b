import { isPagesOwnId } from '../../../src/schemas/pages-own-ids.ts';
import { type Check, elementsNamed, type Page } from '../read-site.ts';

const TIMELINE = /^timeline\/(?:page-\d+\/|(?:report|person|kind)\/[^/]+\/)?$/;

/** What events were called once: an empty element bears it, for links of that time. */
const formerIdsOn = (page: Page) =>
  new Set(
    elementsNamed(page, 'span')
      .filter(({ children }) => children.length === 0)
      .map(({ properties: { id } }) => id),
  );

/** Events stand on the pages of the timeline under their ids: what else has one there must be known, to be refused to them. */
export const eventsOwnTheirIds: Check = ({ pages }) => {
  const paths = new Set(pages.map(({ path }) => path));
  return pages
    .filter(({ path }) => TIMELINE.test(path))
    .flatMap((page) => {
      const former = formerIdsOn(page);
      return [...page.ids]
        .filter((id) => !paths.has(`timeline/${id}/`) && !isPagesOwnId(id) && !former.has(id))
        .map((id) => `${page.path}: an event could have the id ${id}`);
    });
};
