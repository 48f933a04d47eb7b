import type { Check } from '../read-site.ts';

/** No id stands twice on a page. */
export const idsAreUnique: Check = ({ pages }) =>
  pages.flatMap(({ path, elements }) => {
    const seen = new Set<unknown>();
    return elements.flatMap(({ properties: { id } }) => {
      if (id === undefined || id === null) return [];
      if (seen.has(id)) return [`/${path} has the id ${id} twice`];
      seen.add(id);
      return [];
    });
  });
