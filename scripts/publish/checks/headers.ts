import { COMMON_HEADERS } from '../../deploy/headers.ts';
import { type Check, isHeaderless, pagesOf, pathsOf, type SiteSeen } from '../seen.ts';

/** Browsers take it over an encrypted connection alone. */
const ENCRYPTED = 'Strict-Transport-Security';
/** What a host may send instead; of the others the value is the one that is written for it. */
const ALSO: Readonly<Record<string, RegExp>> = {
  'Permissions-Policy': /camera=\(\)/,
  'Referrer-Policy': /^(?:no-referrer|same-origin|strict-origin)\b/,
  [ENCRYPTED]: /max-age=[1-9]\d{6}/,
};

type Expected = (typeof COMMON_HEADERS)[number];

const isSent = (headers: Headers, [name, value]: Expected): boolean => {
  const sent = headers.get(name) ?? '';
  return sent === value || (ALSO[name]?.test(sent) ?? false);
};

const expectedOf = ({ address }: SiteSeen) =>
  COMMON_HEADERS.filter(([name]) => name !== ENCRYPTED || address.startsWith('https:'));

/** What the answers say besides their policy. */
export const checkHeaders: Check = (site) => {
  const pages = pagesOf(site);
  const missing = expectedOf(site).filter((one) =>
    pages.some(({ headers }) => !isSent(headers, one)),
  );
  const lacking = pages.filter(({ headers }) => missing.some((one) => !isSent(headers, one)));
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
