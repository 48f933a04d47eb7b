import { checkAliases } from './checks/aliases.ts';
import { checkCaching } from './checks/caching.ts';
import { checkCards } from './checks/cards.ts';
import { checkCompression } from './checks/compression.ts';
import { checkEncryption } from './checks/encryption.ts';
import { checkFeeds } from './checks/feeds.ts';
import { checkHeaders } from './checks/headers.ts';
import { checkHostAdditions } from './checks/host-additions.ts';
import { checkLinks } from './checks/links.ts';
import { checkLostPage } from './checks/lost-page.ts';
import { checkOwnAddress } from './checks/own-address.ts';
import { checkPolicy } from './checks/policy.ts';
import { checkReach } from './checks/reach.ts';
import { checkSameBytes } from './checks/same-bytes.ts';
import { checkSearchEngines } from './checks/search-engines.ts';
import { checkTypes } from './checks/types.ts';
import { checkWorker } from './checks/worker.ts';
import type { Check, Finding, SiteSeen } from './seen.ts';

/** In the order in which they are told: what is missing, what browsers hold to, what others read. */
const CHECKS: readonly Check[] = [
  checkEncryption,
  checkOwnAddress,
  checkLinks,
  checkLostPage,
  checkAliases,
  checkPolicy,
  checkHeaders,
  checkHostAdditions,
  checkTypes,
  checkCaching,
  checkCompression,
  checkWorker,
  checkSameBytes,
  checkFeeds,
  checkCards,
  checkSearchEngines,
];

/** What a shelf leaves to its stories: each has its own service worker. */
const OF_STORIES: readonly Check[] = [checkWorker, checkSameBytes];

/**
 * What is wrong with a published site, each fault once; of one that cannot be reached nothing else, of a shelf what is
 * wrong with its own pages.
 */
export function checkSite(site: SiteSeen): readonly Finding[] {
  const unreached = checkReach(site);
  if (unreached.length > 0) return unreached;
  const isShelf = site.stories.length > 0;
  return CHECKS.filter((check) => !isShelf || !OF_STORIES.includes(check)).flatMap((check) =>
    check(site),
  );
}
