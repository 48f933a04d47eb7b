import type { Check } from '../seen.ts';
import { shelfStories } from '../shelf-stories.ts';
import { createSiteAddresses } from '../site-addresses.ts';

/** The address is one of a story. Of a shelf nothing else is told: its stories are sites of their own below it. */
export const checkShelf: Check = ({ address, builtFor, seen }) => {
  const stories = shelfStories(seen);
  if (!stories) return [];
  const { full, pathOf } = createSiteAddresses(address, builtFor);
  const here = stories.map((story) => {
    const path = pathOf(story);
    return path === undefined ? story : full(path);
  });
  return [
    {
      check: 'shelf',
      level: 'wrong',
      what: 'The address is one of a shelf, and stories are looked at one by one',
      where: ['/'],
      todo: `Look at the address of each story: ${here.join(', ')}`,
    },
  ];
};
