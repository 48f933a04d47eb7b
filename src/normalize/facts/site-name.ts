import { isKnownAgency } from './agencies.ts';
import { hasPaperWord } from './paper-words.ts';
import { isPersonName } from './person-names.ts';
import { isCorporate, withoutCompany } from './rights-holder.ts';
import { collectSites, keyOf, type SiteEvidence } from './site-evidence.ts';

/** A name that the page gives its site, with the line that does so. */
export interface NamedSite {
  readonly name: string;
  readonly passage: string;
}

/** What each sign weighs; a page's menus name other sites, too. */
const WEIGHTS: Readonly<Record<string, number>> = {
  posted: 3,
  poster: 2,
  rights: 2,
  'company-rights': 2,
  supported: 3,
  'house-rules': 3,
  trust: 3,
  affiliate: 3,
  trademark: 2,
  'keep-up': 2,
  delivered: 2,
  channel: 2,
  permission: 2,
  company: 2,
  owner: 1.5,
  address: 1.5,
  foot: 1,
  nameplate: 2,
  'head-and-foot': 2,
  publication: 1,
  about: 1,
  offer: 1,
  staff: 1,
  beat: 1,
  told: 1,
  lines: 0.5,
  more: 1,
  menu: 1,
  masthead: 1,
  line: 0.5,
};
/** So many lines that go on after a name are those of a site's sections. */
const FAMILY = 3;
const WEIGHT_OF_FAMILY = 1.5;
/** What is the site's own wherever it stands. */
const OWN = [
  ...[
    'rights',
    'owner',
    'posted',
    'poster',
    'publication',
    'address',
    'about',
    'offer',
    'nameplate',
    'head-and-foot',
    'staff',
    'beat',
  ],
  ...[
    'supported',
    'house-rules',
    'trust',
    'affiliate',
    'trademark',
    'keep-up',
    'delivered',
    'channel',
  ],
  ...['permission', 'company'],
];
/** In these a page speaks of itself and of no other. */
const OF_ITSELF = ['supported', 'house-rules', 'trust', 'affiliate'];
/** A company is called like its site where the page calls itself so besides claiming its rights. */
const CALLED = ['line', 'menu', 'masthead', 'more'];
const ENOUGH = 3;
const LEAD = 1;
const SHORT_PAGE = 60;
const CLAIMS = ['rights', 'company-rights'];

const weigh = ({ frames, family }: SiteEvidence): number =>
  [...frames].reduce((sum, frame) => sum + (WEIGHTS[frame] ?? 0), 0) +
  (family.size >= FAMILY ? WEIGHT_OF_FAMILY : family.size / 2);

/** Whether a holder of rights can be the site itself, and no corporation, agency or photographer. */
const isPaper = (name: string) =>
  (!isCorporate(name) && !isPersonName(name) && !isKnownAgency(name)) ||
  (withoutCompany(name) === name && hasPaperWord(name));

function couldBeSite({ frames, names }: SiteEvidence): boolean {
  const has = (some: readonly string[]) => some.some((frame) => frames.has(frame));
  const isOwn = has(OWN) || (frames.has('company-rights') && has(CALLED));
  return isOwn && (has(NO_PERSON) || isPaper(names[0] ?? ''));
}

/** What no photographer and no agency has on the page of another. */
const NO_PERSON = ['posted', 'owner', 'about', 'offer', 'address', 'masthead', 'trust'];

/** Whether one name is a part of a longer one by which the page calls itself, too: `BBC` beside `Contact BBC News`. */
const isShortFor = (one: SiteEvidence, other: SiteEvidence) =>
  other !== one &&
  other.frames.has('about') &&
  !SERVICE.test(other.names[0] ?? '') &&
  ` ${other.names[0]} `.includes(` ${one.names[0]} `);
const SERVICE = /\b(?:Customer|Support|Service|Newsletters?|Panel|Pro|PRO|Plus|Jobs|Team|Staff)\b/;

/** Whether one name holds the other, letter by letter: `Quay Gazette` and `quaygazette.com` beside `Quay`. */
const holds = (long: SiteEvidence, short: SiteEvidence) =>
  keyOf(long.names[0] ?? '').includes(keyOf(short.names[0] ?? ''));

/**
 * The name that a page gives its site: in its claim of rights, its menus, its first lines and its addresses, several
 * of which must agree. Undefined where nothing is sure.
 */
export function findSiteName(lines: readonly { readonly text: string }[]): NamedSite | undefined {
  const all = [...collectSites(lines).values()].sort((a, b) => weigh(b) - weigh(a));
  const likely = all.filter((site) => couldBeSite(site) && weigh(site) >= ENOUGH);
  const [first, second] = likely;
  if (first) {
    const best =
      second && weigh(first) - weigh(second) < LEAD && holds(second, first) ? second : first;
    const isLeading = likely.every(
      (other) => other === best || weigh(best) - weigh(other) >= LEAD || holds(best, other),
    );
    const claiming = likely.filter(({ frames }) => CLAIMS.some((claim) => frames.has(claim)));
    const [only = best] = claiming.length === 1 ? claiming : [];
    const isSure = claiming.length === 1 || isLeading;
    const longer = all.filter((other) => isShortFor(only, other));
    const [full = only] = longer.filter(({ frames }) => OF_ITSELF.some((id) => frames.has(id)));
    return isSure && longer.every((other) => other === full) ? asSite(full, lines) : undefined;
  }
  const claims = all.filter(({ frames }) => frames.has('rights') || frames.has('posted'));
  const [only] = claims;
  const isSure = only && claims.length === 1 && isPaper(only.names[0] ?? '');
  return isSure && lines.length <= SHORT_PAGE ? asSite(only, lines) : undefined;
}

function asSite(
  { names, passage }: SiteEvidence,
  lines: readonly { readonly text: string }[],
): NamedSite {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const [name = ''] = [...counts].sort((a, b) => b[1] - a[1]).map(([form]) => form);
  const withThe = `The ${name}`;
  const calls = lines.some(({ text }) => text === withThe || text.startsWith(`${withThe} `));
  return { name: calls ? withThe : name, passage };
}
