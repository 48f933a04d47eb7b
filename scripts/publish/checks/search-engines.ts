import { keepsAllAway } from '../robots.ts';
import { type Check, type Finding, isFound, type SiteSeen } from '../seen.ts';
import { createSiteAddresses } from '../site-addresses.ts';
import { readLocations } from '../xml-places.ts';

const SITEMAP = 'sitemap-index.xml';

function robotsFault({ address, builtFor, seen }: SiteSeen): string | undefined {
  const robots = seen.find(({ role }) => role === 'robots');
  if (!robots) return undefined;
  if (!isFound(robots)) return `robots.txt is answered with ${robots.status}`;
  const text = new TextDecoder().decode(robots.bytes);
  if (keepsAllAway(text)) return 'robots.txt keeps search engines away from all';
  const { pathOf } = createSiteAddresses(address, builtFor);
  const named = /^Sitemap:\s*(\S+)/im.exec(text)?.[1];
  return named !== undefined && pathOf(named) === SITEMAP
    ? undefined
    : `robots.txt names ${named ?? 'no sitemap'}, not ${address}${SITEMAP}`;
}

function sitemapFault({ address, builtFor, seen }: SiteSeen): string | undefined {
  const maps = seen.filter(({ role }) => role === 'sitemap');
  const gone = maps.find((one) => !isFound(one));
  if (gone) return `/${gone.path} is answered with ${gone.status}`;
  const { pathOf } = createSiteAddresses(address, builtFor);
  const all = maps.flatMap(({ bytes }) => readLocations(new TextDecoder().decode(bytes)));
  if (maps.length > 0 && all.length === 0) return 'The sitemap lists nothing';
  const strange = all.find((location) => pathOf(location) === undefined);
  return strange && `The sitemap lists ${strange}, which is not of this site`;
}

/** `robots.txt` and the sitemap are there and are about this site. */
export const checkSearchEngines: Check = (site) => {
  const told = { check: 'search engines', level: 'wrong' } as const;
  const todo = 'Publish robots.txt and the sitemap of a build made with SITE_URL of this address';
  const finding = (what: string | undefined, path: string): Finding[] =>
    what === undefined ? [] : [{ ...told, what, where: [path], todo }];
  return [
    ...finding(robotsFault(site), '/robots.txt'),
    ...finding(sitemapFault(site), `/${SITEMAP}`),
  ];
};
