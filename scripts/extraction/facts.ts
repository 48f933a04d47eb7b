import { findDates } from '../../src/normalize/facts/dates.ts';

/** Whether a fact that was read is one of those that the page itself gives, as the benchmark's truth has them. */
const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const MIN_CUT_LETTERS = 15;
const MAX_TAIL_WORDS = 5;

/** The title is one of the page's own, or one of them without a tail of at most five words: the site's name. */
export const isTitle = (read: string, titles: readonly string[]): boolean =>
  titles.some((title) => {
    const [a, b] = [fold(read), fold(title)];
    if (a === b) return true;
    if (a.length < MIN_CUT_LETTERS || !b.startsWith(`${a} `)) return false;
    return b.slice(a.length).trim().split(' ').length <= MAX_TAIL_WORDS;
  });

const DAY_MS = 86_400_000;

/** The day is at most one off: pages give it in several zones. */
export const isDay = (read: string, day: string): boolean =>
  Math.abs(Date.parse(`${read}T00:00:00Z`) - Date.parse(`${day}T00:00:00Z`)) <= DAY_MS;

/** Without “The”, the ending of a domain, and spaces: `CBS Sports` is `CBSSports.com`. */
const bare = (name: string) =>
  fold(name.trim().replace(/(?<=\S)\.(?:com|org|net|co\.uk|[a-z]{2})$/i, ''))
    .replace(/^the /, '')
    .replaceAll(' ', '');

const has = (text: string, name: string) =>
  fold(name) !== '' && ` ${fold(text)} `.includes(` ${fold(name)} `);

/** Whether a page's text has one of its titles, wherever it stands. */
export const saysTitle = (text: string, titles: readonly string[]): boolean =>
  titles.some((title) => has(text, title));

/** Whether a page's text has the day, whatever it says of it. */
export const saysDay = (text: string, day: string): boolean =>
  findDates(text, true)
    .concat(findDates(text, false))
    .some(({ date }) => isDay(date, day));

/** Whether a page's text has the name of its site, whoever is meant by it: without it nobody could know it. */
export const saysSite = (text: string, sites: readonly string[]): boolean =>
  sites
    .flatMap((site) => [site, ...site.split('|')])
    .some((site) => has(text, site.replace(/^the /i, '')) || has(text, bare(site)));

/** The site's name, or one of those that it gives itself with bars between: `The Harbour Gazette | HG.com`. */
export const isSite = (read: string, sites: readonly string[]): boolean =>
  sites.flatMap((site) => [site, ...site.split('|')]).some((site) => bare(read) === bare(site));
