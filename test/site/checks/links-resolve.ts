import type { Element } from 'hast';
import { createAddressCheck } from '../own-addresses.ts';
import type { Check } from '../read-site.ts';
import { tellOnce } from '../tell-once.ts';

/** The addresses that an element points to. */
function addressesOf({ tagName, properties }: Element): string[] {
  const { href, src, action, srcSet, poster, cite } = properties;
  const own = [href, src, action, poster, tagName === 'blockquote' ? cite : undefined];
  const set = String(srcSet ?? '')
    .split(',')
    .map((candidate) => candidate.trim().split(/\s+/)[0]);
  return [...own, ...set].flatMap((address) => (address ? [String(address)] : []));
}

/** Every link inside the site leads to a file of it, and every fragment to an id there. */
export const linksResolve: Check = (site) => {
  const problemOf = createAddressCheck(site);
  return tellOnce(
    site.pages.flatMap((page) =>
      page.elements.flatMap(addressesOf).flatMap((address) => {
        const problem = problemOf(address, page.path);
        return problem ? [{ path: page.path, problem: `${address} ${problem}` }] : [];
      }),
    ),
  );
};
