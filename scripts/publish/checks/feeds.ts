import { type Check, isFound, type Seen, type SiteSeen } from '../seen.ts';
import { createSiteAddresses } from '../site-addresses.ts';
import { readFeedSelf } from '../xml-places.ts';

function faultOf({ address, builtFor }: SiteSeen, one: Seen): string | undefined {
  const feed = readFeedSelf(new TextDecoder().decode(one.bytes));
  if (!feed) return `/${one.path} (no Atom feed)`;
  const { pathOf } = createSiteAddresses(address, builtFor);
  if (pathOf(feed.self) !== one.path)
    return `/${one.path} (names itself ${feed.self || 'nowhere'})`;
  const strange = feed.links.find((link) => pathOf(link) === undefined);
  return strange === undefined ? undefined : `/${one.path} (leads to ${strange})`;
}

/** Feeds are feeds, name their own address, and lead to this site. */
export const checkFeeds: Check = (site) => {
  const where = site.seen
    .filter((one) => isFound(one) && one.path.endsWith('.atom'))
    .flatMap((one) => faultOf(site, one) ?? []);
  if (where.length === 0) return [];
  return [
    {
      check: 'feeds',
      level: 'wrong',
      what: 'Feeds are not those of this site',
      where,
      todo: 'Publish the whole of one build, made with SITE_URL of this address',
    },
  ];
};
