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
import { checkShelf } from './checks/shelf.ts';
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

/** In the order in which they are asked: where one speaks, there is no story to look at. */
const FIRST: readonly Check[] = [checkReach, checkShelf];

/** What is wrong with a published site, each fault once; of what cannot be reached, or is no story, nothing else. */
export function checkSite(site: SiteSeen): readonly Finding[] {
  const none = FIRST.map((check) => check(site)).find((findings) => findings.length > 0);
  return none ?? CHECKS.flatMap((check) => check(site));
}
