import type { Element } from 'hast';

/** What a server says of a page over HTTPS, and the page. */
export interface Answered {
  /** By their names in lower case. */
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly elements: readonly Element[];
}

/** Points that one rule gives or takes. */
type Rule = (answer: Answered) => number;

const BROAD = [
  'ftp:',
  'http:',
  'https:',
  '*',
  'http://*',
  'http://*.*',
  'https://*',
  'https://*.*',
];
const UNSAFE = [...BROAD, "'unsafe-inline'", 'data:'];
const SIX_MONTHS_SECONDS = 15_768_000;
const PRIVATE_REFERRERS = [
  'no-referrer',
  'same-origin',
  'strict-origin',
  'strict-origin-when-cross-origin',
];

const headerOf = ({ headers }: Answered, name: string): string =>
  [headers[name] ?? []].flat().join(', ').trim().toLowerCase();

type Directives = ReadonlyMap<string, readonly string[]>;

function directivesOf(policy: string): Directives {
  return new Map(
    policy.split(';').flatMap((directive) => {
      const [name, ...sources] = directive.trim().toLowerCase().split(/\s+/);
      return name ? [[name, sources]] : [];
    }),
  );
}

/** The policies of the headers, which are joined by commas. */
const sentPolicies = (answer: Answered): Directives[] =>
  headerOf(answer, 'content-security-policy').split(',').map(directivesOf);

/** The policies that the page carries in itself. */
const carriedPolicies = ({ elements }: Answered): Directives[] =>
  elements
    .filter(
      ({ tagName, properties: { httpEquiv } }) =>
        tagName === 'meta' && /^content-security-policy$/i.test(String(httpEquiv)),
    )
    .map(({ properties }) => directivesOf(String(properties['content'])));

/** One policy: from 10, with nothing unsafe and nothing by default, to −25, with none. */
function pointsOf(directives: Directives): number {
  if (directives.size === 0) return -25;
  const sourcesOf = (name: string) =>
    directives.get(name) ?? directives.get('default-src') ?? ['*'];
  const has = (name: string, sources: readonly string[]) =>
    sourcesOf(name).some((source) => sources.includes(source));
  if (has('script-src', UNSAFE) || has('object-src', BROAD)) return -20;
  const insecure = (name: string) => /^(?:http|ftp):/m.test(sourcesOf(name).join('\n'));
  const passive = ['img-src', 'media-src'];
  if ([...directives.keys()].some((name) => !passive.includes(name) && insecure(name))) return -20;
  if (has('script-src', ["'unsafe-eval'"]) || has('style-src', ["'unsafe-eval'"])) return -10;
  if (passive.some(insecure)) return -10;
  if (has('style-src', UNSAFE)) return 0;
  return directives.get('default-src')?.join() === "'none'" ? 10 : 5;
}

/** Content Security Policy. A browser holds to all that are there, so the strictest counts. */
const policy: Rule = (answer) =>
  Math.max(...[...sentPolicies(answer), ...carriedPolicies(answer)].map(pointsOf));

/** Cookies: none is right; this site has no reason for one. */
const cookies: Rule = ({ headers }) => (headers['set-cookie'] === undefined ? 0 : -20);

const sharing: Rule = (answer) =>
  headerOf(answer, 'access-control-allow-credentials') === 'true' ? -50 : 0;

function referrer(answer: Answered): number {
  const value = headerOf(answer, 'referrer-policy').split(',').at(-1)?.trim() ?? '';
  if (value === '') return 0;
  return PRIVATE_REFERRERS.includes(value) ? 5 : -5;
}

/** Strict Transport Security. Five points more are for sites in the browsers' lists: no file can earn them. */
function transport(answer: Answered): number {
  const [, seconds] = /max-age=(\d+)/.exec(headerOf(answer, 'strict-transport-security')) ?? [];
  if (seconds === undefined) return -20;
  return Number(seconds) >= SIX_MONTHS_SECONDS ? 0 : -10;
}

/** Subresource Integrity: points for digests on one's own scripts, fewer than none for bare foreign ones. */
function integrity({ elements }: Answered): number {
  const scripts = elements.filter(
    ({ tagName, properties }) => tagName === 'script' && properties.src,
  );
  const foreign = scripts.filter(({ properties: { src } }) => /^(?:\w+:)?\/\//.test(String(src)));
  if (foreign.some(({ properties: { src } }) => !String(src).startsWith('https:'))) return -50;
  if (foreign.some((script) => !script.properties['integrity'])) return -5;
  return scripts.some((script) => script.properties['integrity']) ? 5 : 0;
}

const types: Rule = (answer) => (headerOf(answer, 'x-content-type-options') === 'nosniff' ? 0 : -5);

function framing(answer: Answered): number {
  // In a page itself browsers do not heed it.
  if (sentPolicies(answer).some((directives) => directives.has('frame-ancestors'))) return 5;
  return ['deny', 'sameorigin'].includes(headerOf(answer, 'x-frame-options')) ? 0 : -20;
}

function resources(answer: Answered): number {
  const value = headerOf(answer, 'cross-origin-resource-policy');
  if (value === 'same-origin' || value === 'same-site') return 10;
  return value === '' || value === 'cross-origin' ? 0 : -5;
}

const RULES: readonly Rule[] = [
  policy,
  cookies,
  sharing,
  referrer,
  transport,
  integrity,
  types,
  framing,
  resources,
];

const FULL = 100;
/** Points are only added to what has so many without them. */
const ENOUGH_FOR_MORE = 90;

/**
 * The score of a page by the rules of Mozilla's HTTP Observatory.
 *
 * The rules and their points: https://developer.mozilla.org/en-US/observatory/docs/tests_and_scoring. The rule on
 * redirection from HTTP is left out, as it is about no page.
 */
export function scoreOf(answer: Answered): number {
  const points = RULES.map((rule) => rule(answer));
  const sum = (some: readonly number[]) => some.reduce((total, one) => total + one, FULL);
  const without = sum(points.filter((one) => one < 0));
  return Math.max(0, without >= ENOUGH_FOR_MORE ? sum(points) : without);
}
