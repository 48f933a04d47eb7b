import { countWords } from '../furniture/prose.ts';
import { findDates } from './dates.ts';
import { isCalendarWord } from './month-names.ts';
import { NEWSPAPER_GROUPS } from './newspaper-groups.ts';
import { hasPaperWord } from './paper-words.ts';
import { isPersonName } from './person-names.ts';

const WORD = "[\\p{Lu}\\p{N}][\\p{L}\\p{N}.&!’'+-]*";
const NAME = `(${WORD}(?: (?:of|the|and|de|del|la|le|for|&|${WORD})){0,5})`;
const ITS_OWN =
  'About|Contact|Why|Join|Support|Advertise [Ww]ith|Advertise [Oo]n|Advertise [Ii]n|Subscribe [Tt]o|Welcome [Tt]o|Work [Aa]t|Work [Ff]or|Careers [Aa]t|Jobs [Aa]t|Write [Ff]or|Sign [Ii]n [Tt]o';
const ITS_OWN_OR_ANOTHER =
  'Search|Inside|Visit|More [Ff]rom|More [Oo]n|Follow|Get [Tt]he|Download [Tt]he|Sign [Uu]p [Ff]or';
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
    form: new RegExp(`^(?:${ITS_OWN}) (?:[Tt]he )?${NAME}$`, 'u'),
    example: 'Advertise with Harbour Gazette',
  },
  {
    id: 'more',
    form: new RegExp(`^(?:${ITS_OWN_OR_ANOTHER}) (?:[Tt]he )?${NAME}$`, 'u'),
    example: 'More from Harbour Gazette',
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
const YEAR = /\b(?:19|20)\d\d\b/;
const YEARS =
  /(?:©|\(c\)|\bcopyright\b|\b(?:19|20)\d\d\b(?:\s?[-–]\s?(?:present|\d{2,4}))?|\bby\b|[,:.]|\s|-)+/iuy;
const END_OF_OWNER =
  /(?:\.(?=\s|$|\(|\p{Lu}\p{Ll})|[,;|–—•(]|\s-|\s(?:All|all|Powered|Privacy|Terms|Site|Theme|Tous|Todos|Alle|Tutti|or|is|in|unless|\d{4})\b|$)/u;
/** Those who hold the rights of many sites, and sell no paper of that name. */
const CORPORATE =
  /\b(?:Inc|LLC|Ltd|Limited|Co|Corp|Corporation|Company|plc|PLC|GmbH|AG|SA|Pty|Pvt|LP|Group|Holdings?|Communications?|Network|Publishing|Publishers|Newspapers|Media|Enterprises|Partners|Digital|Interactive|Broadcasting|Printers|Trust|Images|Shutterstock)\b/;
const NO_SITE =
  /^(?:all rights.*|all|us|our|you|your|the|this|more|home|news|menu|privacy|terms|contact|about|copyright|it|me|my|we|facebook|twitter|instagram|youtube|linkedin|google|wordpress|blogger|pinterest|whatsapp|getty|ap|afp|reuters|associated press|apple|amazon|android|microsoft|rights|reserved|staff|share|follow|search|subscribe|sign|skip|photos?|videos?|sections?|magazine|entertainment|politics|sports?|business|world|opinion|weather|local|mobile|e-?mail|print|charts|topics?|site|live|free|upcoming|new)\b.{0,12}$/i;
/** `THE LOWFIELD GAZETTE`, above a page's first headline. */
const NAMEPLATE =
  /^(?:the )?(?:\S+ ){1,3}(?:times|post|herald|gazette|courier|tribune|chronicle|observer|journal|dispatch|telegraph|examiner|sentinel|inquirer|reader)$/i;
const MASTHEAD_LINES = 3;
const MAX_NAME_WORDS = 6;
const MAX_LENGTH = 300;
/** A claim of rights in so many last lines is the page's own. */
const FOOT_LINES = 25;

/** A name as it is compared: without “The”, a domain's ending and marks. */
export const keyOf = (name: string): string =>
  name
    .toLowerCase()
    .replace(/^the /, '')
    .replace(/\.(?:com|org|net|co\.uk)$/, '')
    .replace(/[^\p{L}\p{N}]/gu, '');

export const isCorporate = (name: string): boolean => CORPORATE.test(name);

/** `June 4 2021`, `Monday`, `Easter Sunday`: a day and no name. */
export const namesDay = (name: string): boolean =>
  findDates(name).length > 0 ||
  (!hasPaperWord(name) && name.split(/[\s,]/).some(isCalendarWord)) ||
  /\b(?:Day|Eve)$/.test(name);

const couldBeName = (name: string) =>
  name.length >= 2 &&
  countWords(name) <= MAX_NAME_WORDS &&
  /^[\p{Lu}\p{N}]/u.test(name) &&
  /\p{L}{2}/u.test(name) &&
  !/[()/]/.test(name) &&
  !namesDay(name) &&
  !NO_SITE.test(name);

/** Who claims the rights in a line such as `© 2021 Harbour Gazette. All rights reserved.` */
export function rightsHolder(text: string): string | undefined {
  const mark = RIGHTS.exec(text);
  if (!mark || text.length > MAX_LENGTH) return undefined;
  YEARS.lastIndex = mark.index;
  YEARS.exec(text);
  const rest = text.slice(YEARS.lastIndex);
  const after = rest.slice(0, rest.search(END_OF_OWNER)).trim();
  const isYearNext = YEARS.lastIndex > mark.index + mark[0].length + 3;
  const before = isYearNext ? text.slice(0, mark.index).replace(/[\s|,.–—-]+$/, '') : '';
  const name = [after, before].find((part) => couldBeName(part));
  return name?.replace(/^The (?=\p{Lu})/u, (the) => (text.includes(the) ? the : ''));
}

/** A company's name without what only companies are called: `Harbour Gazette Media LLC` => `Harbour Gazette`. */
export function withoutCompany(holder: string): string {
  const words = holder.replace(/^The (?=.* Group\b)/, '').split(' ');
  while (words.length > 1 && (isCorporate(words.at(-1) ?? '') || words.at(-1) === '&')) words.pop();
  return words.join(' ');
}

const isGroup = (holder: string) =>
  [holder, withoutCompany(holder)].some((name) => NEWSPAPER_GROUPS.has(name.toLowerCase()));

const DOMAIN =
  /(?:@|\bwww\.|https?:\/\/(?:www\.)?|(?<![\p{L}\p{N}.]))([a-z0-9-]{2,40})\.(?:com|org|net|co\.[a-z]{2}|com\.[a-z]{2}|[a-z]{2})(?![\p{L}\p{N}])/giu;
const DOMAIN_LENGTH = 2000;

/** Whether who posted is a site: after a day, “by” names people and accounts, too. */
const isPoster = (name: string, text: string) =>
  !POSTED_IN.test(text) && (hasPaperWord(name) || (!isPersonName(name) && !POSTED_ON.test(text)));
const POSTED_IN = /^(?:first )?(?:posted|published|copied) (?:in|at) /i;
const POSTED = /^(?:first )?(?:posted|published|copied) /i;
const POSTED_ON = /^(?:posted|published) on .{6,16} by /i;

/** How a page names what may be its site. */
export interface SiteEvidence {
  readonly names: string[];
  /** `posted` where a paper by its words has posted, `poster` another, `rights` in its name, `owner` in that of its company, `foot` at the page's end, and the frames' ids. */
  readonly frames: Set<string>;
  /** Short lines that go on after the name: `Harbour Gazette Plus`. */
  readonly family: Set<string>;
  passage: string;
}

/** Every name that may be the site's, by its key, with what speaks for it. */
export function collectSites(
  lines: readonly { readonly text: string }[],
): Map<string, SiteEvidence> {
  const found = new Map<string, SiteEvidence>();
  const add = (name: string | undefined, frame: string, passage: string) => {
    if (name === undefined || !couldBeName(name) || keyOf(name).length < 2) return;
    const known = found.get(keyOf(name)) ?? {
      names: [],
      frames: new Set<string>(),
      family: new Set<string>(),
      passage,
    };
    known.names.push(name);
    known.frames.add(frame);
    if (frame === 'rights' || frame === 'posted') known.passage = passage;
    found.set(keyOf(name), known);
  };
  const holders: string[] = [];
  lines.forEach(({ text }, i) => {
    if (text.length > MAX_LENGTH) return;
    for (const { id, form } of SITE_FRAMES) {
      const name = form.exec(text.replace(POSTED_ON, 'Posted by '))?.[1];
      if (id !== 'posted') add(name, id, text);
      else if (isPoster(name ?? '', text))
        add(name, hasPaperWord(name ?? '') ? id : 'poster', text);
    }
    const holder = rightsHolder(text);
    if (holder !== undefined && !isGroup(holder)) {
      holders.push(holder);
      add(holder, 'rights', text);
      const isFoot = i >= lines.length - FOOT_LINES && YEAR.test(text);
      if (isFoot) add(holder, 'foot', text);
      if (withoutCompany(holder) !== holder) add(withoutCompany(holder), 'owner', text);
    }
    if (i < MASTHEAD_LINES && countWords(text) <= MAX_NAME_WORDS && !POSTED.test(text)) {
      add(text, 'masthead', text);
      if (NAMEPLATE.test(text)) add(text, 'nameplate', text);
    }
  });
  for (const { text } of lines) {
    for (const [, domain = ''] of text.slice(0, DOMAIN_LENGTH).matchAll(DOMAIN)) {
      const key = keyOf(domain);
      (found.get(key) ?? found.get(key.replace(/^the/, '')))?.frames.add('address');
    }
    if (countWords(text) > MAX_NAME_WORDS) continue;
    found.get(keyOf(text))?.frames.add('line');
    const words = text.replace(/^The /, '').split(' ');
    for (let length = 1; length < words.length; length++)
      found.get(keyOf(words.slice(0, length).join(' ')))?.family.add(text);
  }
  for (const { names, frames } of found.values()) {
    const opening = `${(names[0] ?? '').replace(/^The /, '')} `;
    if (
      holders.some(
        (holder) => isCorporate(holder) && holder.replace(/^The /, '').startsWith(opening),
      )
    )
      frames.add('owner');
  }
  return found;
}
