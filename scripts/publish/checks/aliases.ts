import { type Check, isFound, type Seen, type SiteSeen } from '../seen.ts';
import { createSiteAddresses } from '../site-addresses.ts';

/** Where an answer sends its reader: by its status, or by the page that is built there. */
const sentTo = (one: Seen) =>
  one.headers.get('location') ?? (isFound(one) ? one.page?.sendsTo : undefined);

function faultOf({ address, builtFor, aliases }: SiteSeen, one: Seen): string | undefined {
  const to = sentTo(one);
  if (to === undefined) return `/${one.path} (answered with ${one.status})`;
  const { pathOf } = createSiteAddresses(address, builtFor);
  const expected = pathOf(address + (aliases.get(one.path) ?? ''));
  return pathOf(to, one.path) === expected ? undefined : `/${one.path} (sent on to ${to})`;
}

/** Addresses that were published once lead to where `content/aliases.yaml` says. */
export const checkAliases: Check = (site) => {
  const where = site.seen
    .filter(({ role }) => role === 'alias')
    .flatMap((one) => faultOf(site, one) ?? []);
  if (where.length === 0) return [];
  return [
    {
      check: 'aliases',
      level: 'wrong',
      what: 'Addresses that were published once do not lead to where their page is',
      where,
      todo: 'Publish the build of these aliases, and the redirects of `npm run deploy-config` anew',
    },
  ];
};
