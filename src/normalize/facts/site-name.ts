import { countWords } from '../furniture/prose.ts';
import { isKnownAgency } from './agencies.ts';
import { isPersonName } from './person-names.ts';

/** A name that the page gives its site, with the line that does so. */
export interface NamedSite {
  readonly name: string;
  readonly passage: string;
}

const WORD = "[\\p{Lu}\\p{N}][\\p{L}\\p{N}.&!’'+-]*";
const NAME = `(${WORD}(?: (?:of|the|and|de|del|la|le|for|&|${WORD})){0,5})`;
const BEFORE_NAME =
  'About|Contact|Search|Why|Inside|Join|Support|Visit|Advertise [Ww]ith|Advertise [Oo]n|Advertise [Ii]n|Subscribe [Tt]o|Welcome [Tt]o|More [Ff]rom|More [Oo]n|Follow|Get [Tt]he|Download [Tt]he|Work [Aa]t|Work [Ff]or|Careers [Aa]t|Jobs [Aa]t|Write [Ff]or|Sign [Uu]p [Ff]or|Sign [Ii]n [Tt]o';
const AFTER_NAME =
  '(?:- )?(?:Back to [Hh]ome|[Hh]ome ?[Pp]age|[Hh]ome|[Ll]ogo|[Nn]ewsletters?|[Aa]pps?|[Ss]tore|[Ss]hop|[Ss]taff|[Mm]asthead|[Aa]rchives?|on (?:Facebook|Twitter|Instagram|YouTube|LinkedIn)|RSS|[Pp]odcasts?|[Ee]vents|[Mm]erchandise|[Ss]ubscriptions?|[Ee]-[Ee]dition|[Tt]erms of [Uu]se)';

/** Frames in which a page's menus and foot name its own site, each with an example. */
export const SITE_FRAMES: readonly {
  readonly id: string;
  readonly form: RegExp;
  readonly example: string;
}[] = [
  {
    id: 'about',
    form: new RegExp(`^(?:${BEFORE_NAME}) (?:[Tt]he )?${NAME}$`, 'u'),
    example: 'Advertise with Harbour Gazette',
  },
  {
    id: 'menu',
    form: new RegExp(`^(?:Back to )?(?:The )?${NAME} ${AFTER_NAME}$`, 'u'),
    example: 'Harbour Gazette Newsletters',
  },
  {
    id: 'posted',
    form: new RegExp(
      `^(?:[Ff]irst )?(?:[Pp]osted|[Pp]ublished|[Cc]opied) (?:on|by|in|at) (?:[Tt]he )?${NAME}(?:,? on .{4,30}|\\.)?$`,
      'u',
    ),
    example: 'Published by Harbour Gazette on June 4, 2021',
  },
  {
    id: 'publication',
    form: new RegExp(
      `\\b(?:[Aa] publication of|[Pp]art of|[Aa]ll rights reserved by) (?:[Tt]he )?${NAME}`,
      'u',
    ),
    example: 'A publication of Harbour Gazette',
  },
];

const RIGHTS = /(?:©|\(c\)|\bcopyright\b)/iu;
const YEARS =
  /(?:©|\(c\)|\bcopyright\b|\b(?:19|20)\d\d\b(?:\s?[-–]\s?(?:present|\d{2,4}))?|\bby\b|[,:]|\s|-)+/iuy;
const END_OF_OWNER =
  /(?:[.,;|–—•]|\s-|\s(?:All|all|Powered|Privacy|Terms|Site|Theme|Tous|Todos|Alle|Tutti|or|is|in|\d{4})\b|$)/u;
/** Those who hold the rights of many sites, and sell no paper of that name. */
const CORPORATE =
  /\b(?:Inc|LLC|Ltd|Limited|Co|Corp|Corporation|Company|plc|PLC|GmbH|AG|SA|Pty|Pvt|LP|Group|Holdings?|Communications?|Network|Publishing|Publishers|Newspapers|Media|Enterprises|Partners|Digital|Interactive|Broadcasting|Printers|Trust|Images|Shutterstock)\b/;
const NO_SITE =
  /^(?:all rights.*|all|us|our|you|your|the|this|more|home|news|menu|privacy|terms|contact|about|copyright|it|me|my|we|facebook|twitter|instagram|youtube|linkedin|google|wordpress|blogger|pinterest|whatsapp|getty|ap|afp|reuters|associated press|apple|amazon|android|microsoft|rights|reserved|staff|share|follow|search|subscribe|sign|skip|photos?|videos?|sections?|magazine|entertainment|politics|sports?|business|world|opinion|weather)\b.{0,12}$/i;
const MASTHEAD_LINES = 3;
const MAX_NAME_WORDS = 6;
const MAX_LENGTH = 300;

/** A name as it is compared: without “The”, a domain's ending and marks. */
const keyOf = (name: string) =>
  name
    .toLowerCase()
    .replace(/^the /, '')
    .replace(/\.(?:com|org|net|co\.uk)$/, '')
    .replace(/[^\p{L}\p{N}]/gu, '');

/** Whether two names are those of one site, but for “The” and a domain's ending. */
export const isSameSite = (one: string, other: string): boolean => keyOf(one) === keyOf(other);

const couldBeName = (name: string) =>
  name.length >= 2 &&
  countWords(name) <= MAX_NAME_WORDS &&
  /^[\p{Lu}\p{N}]/u.test(name) &&
  /\p{L}{2}/u.test(name) &&
  !NO_SITE.test(name);

/** Who claims the rights in a line such as `© 2021 Harbour Gazette. All rights reserved.` */
export function rightsHolder(text: string): string | undefined {
  const mark = RIGHTS.exec(text);
  if (!mark || text.length > MAX_LENGTH) return undefined;
  YEARS.lastIndex = mark.index;
  YEARS.exec(text);
  const rest = text.slice(YEARS.lastIndex);
  const after = rest.slice(0, END_OF_OWNER.exec(rest)?.index ?? rest.length).trim();
  const isYearNext = YEARS.lastIndex > mark.index + mark[0].length + 3;
  const before = isYearNext ? text.slice(0, mark.index).replace(/[\s|,.–—-]+$/, '') : '';
  const name = [after, before].find((part) => couldBeName(part));
  return name?.replace(/^The (?=\p{Lu})/u, (the) => (text.includes(the) ? the : ''));
}

const DOMAIN = /(?:@|\bwww\.|https?:\/\/(?:www\.)?)([a-z0-9-]{2,40})\.[a-z]{2,12}\b/gi;

interface Evidence {
  readonly names: string[];
  readonly frames: Set<string>;
  passage: string;
}

function collect(lines: readonly { readonly text: string }[]): Map<string, Evidence> {
  const found = new Map<string, Evidence>();
  const add = (name: string | undefined, frame: string, passage: string) => {
    if (name === undefined || !couldBeName(name) || keyOf(name).length < 2) return;
    const known = found.get(keyOf(name)) ?? { names: [], frames: new Set<string>(), passage };
    known.names.push(name);
    known.frames.add(frame);
    if (frame === 'rights' || frame === 'posted') known.passage = passage;
    found.set(keyOf(name), known);
  };
  lines.forEach(({ text }, i) => {
    if (text.length > MAX_LENGTH) return;
    for (const { id, form } of SITE_FRAMES) add(form.exec(text)?.[1], id, text);
    add(rightsHolder(text), 'rights', text);
    if (i < MASTHEAD_LINES && countWords(text) <= MAX_NAME_WORDS) add(text, 'masthead', text);
  });
  for (const { text } of lines) {
    for (const [, domain = ''] of text.slice(0, 2000).matchAll(DOMAIN)) {
      found.get(keyOf(domain))?.frames.add('address');
    }
    if (countWords(text) <= MAX_NAME_WORDS) found.get(keyOf(text))?.frames.add('line');
  }
  return found;
}

/** What is the site's own wherever it stands; menus name other sites, too. */
const OWN = ['rights', 'posted', 'publication', 'address', 'masthead'];

/**
 * The name that a page gives its site: in its claim of rights and again in its menus, its first lines or its
 * addresses; a claim of rights alone counts on a short page and for a name that is no corporation's. Undefined where
 * nothing is sure.
 */
export function findSiteName(lines: readonly { readonly text: string }[]): NamedSite | undefined {
  const all = [...collect(lines).values()];
  const weight = ({ frames }: Evidence) => frames.size + (frames.has('rights') ? 0.5 : 0);
  const [best, second] = all
    .filter(({ frames }) => OWN.some((frame) => frames.has(frame)))
    .filter(
      ({ frames, names }) =>
        frames.has('posted') ||
        frames.has('about') ||
        frames.has('menu') ||
        frames.has('address') ||
        isPaper(names[0] ?? ''),
    )
    .filter(
      ({ frames }) =>
        frames.size >= 2 && !(frames.size === 2 && frames.has('masthead') && frames.has('line')),
    )
    .sort((a, b) => weight(b) - weight(a));
  if (best && (!second || weight(best) > weight(second))) return asSite(best);
  if (best) return undefined;
  const claims = all.filter(({ frames }) => frames.has('rights') || frames.has('posted'));
  const [only] = claims;
  const isSure = only && claims.length === 1 && isPaper(only.names[0] ?? '');
  return isSure && lines.length <= SHORT_PAGE ? asSite(only) : undefined;
}

const SHORT_PAGE = 60;

/** Whether a holder of rights can be the site itself, and no corporation, agency or photographer. */
const isPaper = (name: string) =>
  (!CORPORATE.test(name) && !isPersonName(name) && !isKnownAgency(name)) ||
  /\b(?:Times|Post|News|Herald|Gazette|Courier|Tribune|Today)\b/.test(name);

function asSite({ names, passage }: Evidence): NamedSite {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const [name = ''] = [...counts].sort((a, b) => b[1] - a[1]).map(([form]) => form);
  return { name, passage };
}
