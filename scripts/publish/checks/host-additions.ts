import { leavesOut } from '../robots.ts';
import { type Check, type Finding, pagesOf, pathsOf, type Seen } from '../seen.ts';

/** What hosts put to a site that its editor has not written. */
export const checkHostAdditions: Check = (site) => {
  const pages = pagesOf(site);
  const finding = (some: readonly Seen[], what: string, todo: string): Finding[] =>
    some.length === 0 ? [] : [{ check: 'host', level: 'wrong', what, where: pathsOf(some), todo }];
  return [
    ...finding(
      site.seen.filter(({ headers }) => headers.has('set-cookie')),
      'The host sets cookies',
      'Turn off what counts or tells apart readers: the site says that it sets none',
    ),
    ...finding(
      pages.filter(({ headers }) => leavesOut(headers.get('x-robots-tag') ?? '')),
      'The host tells search engines to leave pages out (X-Robots-Tag)',
      'Publish to the host’s main address; previews are kept out of search engines',
    ),
    ...finding(
      pages.filter(({ page }) => page.scripts.some(({ integrity }) => integrity === undefined)),
      'Pages have scripts that were not built with them',
      'Turn off what the host puts into pages: analytics, e-mail hiding, script loaders',
    ),
  ];
};
