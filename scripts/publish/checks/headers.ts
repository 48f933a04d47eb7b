import { type Check, isHeaderless, pagesOf, pathsOf, type SiteSeen } from '../seen.ts';

const EXPECTED: readonly (readonly [name: string, value: RegExp])[] = [
  ['X-Content-Type-Options', /^nosniff$/],
  ['Referrer-Policy', /^(?:no-referrer|same-origin|strict-origin)\b/],
  ['Cross-Origin-Opener-Policy', /^same-origin$/],
  ['Permissions-Policy', /camera=\(\)/],
];
const ENCRYPTED = ['Strict-Transport-Security', /max-age=[1-9]\d{6}/] as const;

const expectedOf = ({ address }: SiteSeen) =>
  address.startsWith('https:') ? [...EXPECTED, ENCRYPTED] : EXPECTED;

/** What the answers say besides their policy. */
export const checkHeaders: Check = (site) => {
  const pages = pagesOf(site);
  const missing = expectedOf(site).filter(([name, value]) =>
    pages.some(({ headers }) => !value.test(headers.get(name) ?? '')),
  );
  const lacking = pages.filter(({ headers }) =>
    missing.some(([name, value]) => !value.test(headers.get(name) ?? '')),
  );
  if (lacking.length === 0) return [];
  const names = missing.map(([name]) => name).join(', ');
  return [
    {
      check: 'headers',
      level: isHeaderless(site) ? 'note' : 'wrong',
      what: `Pages come without these headers, or with others: ${names}`,
      where: pathsOf(lacking),
      todo: 'Send the headers that `npm run deploy-config` writes for the host',
    },
  ];
};
