import { countWords } from '../furniture/prose.ts';
import { findDates } from './dates.ts';
import { latinFigures } from './latin-figures.ts';
import { isCalendarWord } from './month-names.ts';
import { NEWSPAPER_GROUPS } from './newspaper-groups.ts';
import { hasPaperWord } from './paper-words.ts';

/** `2019 Quay Gazette, Inc. All rights reserved` claims them without a sign. */
const RIGHTS = /(?:©|\(c\)|\bcopyright\b|^(?=(?:19|20)\d\d \p{Lu}.{1,60} All Rights Reserved))/iu;
const YEARS =
  /(?:©|\(c\)|\bcopyright\b|\b(?:19|20)\d\d\b(?:\s?[-–]\s?(?:present|\d{2,4}))?|\bby\b|[,:.]|\s|-)+/iuy;
const END_OF_OWNER =
  /(?:\.(?=\s|$|\(|\p{Lu}\p{Ll})|[,;|–—•(]|\s-|\s\/\s|\s(?:All|all|Powered|Privacy|Terms|Site|Theme|Tous|Todos|Alle|Tutti|or|is|in|unless|\d{4})\b|$)/u;
/** Those who hold the rights of many sites, and sell no paper of that name. */
const CORPORATE =
  /\b(?:Inc|LLC|Ltd|Limited|Co|Corp|Corporation|Company|plc|PLC|GmbH|AG|SA|Pty|Pvt|LP|Group|Holdings?|Communications?|Network|Publishing|Publishers|Newspapers|Media|Enterprises|Partners|Digital|Interactive|Broadcasting|Printers|Trust|Images|Shutterstock)\b/;
/** What begins with such a word is no site's name, however it goes on. */
const NO_SITE =
  /^(?:all rights.*|all|us|our|you|your|this|more|menu|privacy|terms|contact|about|copyright|it|me|my|we|facebook|twitter|instagram|youtube|linkedin|google|wordpress|blogger|pinterest|whatsapp|getty|ap|afp|reuters|associated press|apple|amazon|android|microsoft|rights|reserved|staff|share|follow|search|subscribe|sign|skip|videos?|sections?|mobile|e-?mail|charts|topics?|upcoming)\b.{0,12}$/i;
/** A section that is called by one word; a paper may begin with it: `World Review`. */
const SECTION =
  /^(?:home|news|photos?|magazine|entertainment|politics|sports?|business|world|opinion|weather|local|print|site|live|free|new|health|money|science|technology|tech|the)(?: (?:page|news|site|section))?$/i;
const DOMAIN_NAME = /^[a-z0-9-]{3,40}\.(?:com|org|net)$/;
/** In words. */
export const MAX_NAME_WORDS = 6;
/** In characters: what is longer is no claim of rights. */
export const MAX_LINE_LENGTH = 300;
/** What a company is by law, at the end of its name: no part of a site's. */
export const LEGAL_FORM = /,? (?:Inc|LLC|Ltd|Limited|Corp|plc|PLC|GmbH|AG|SA|Pty|Pvt|LP)\.?$/;

export const isCorporate = (name: string): boolean => CORPORATE.test(name);

/** `June 4 2021`, `Monday`, `Easter Sunday`: a day and no name. */
export const namesDay = (name: string): boolean =>
  findDates(name).length > 0 ||
  (!hasPaperWord(name) && name.split(/[\s,]/).some(isCalendarWord)) ||
  /\b(?:Day|Eve)$/.test(name);

/** Whether a name can be a site’s: no button, section or day. */
export const couldBeName = (name: string) =>
  name.length >= 2 &&
  countWords(name) <= MAX_NAME_WORDS &&
  (/^[\p{Lu}\p{Lo}\p{N}]/u.test(name) || DOMAIN_NAME.test(name)) &&
  /\p{L}{2}/u.test(name) &&
  !/[()/]/.test(name) &&
  !namesDay(name) &&
  !NO_SITE.test(name) &&
  !SECTION.test(name);

/** Who claims the rights in a line such as `© 2021 Harbour Gazette. All rights reserved.` */
export function rightsHolder(line: string): string | undefined {
  const text = latinFigures(line);
  const mark = RIGHTS.exec(text);
  if (!mark || text.length > MAX_LINE_LENGTH) return undefined;
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

/** Whether the holder is a house that owns many papers. */
export const isGroup = (holder: string) =>
  [holder, holder.replace(LEGAL_FORM, ''), withoutCompany(holder)].some((name) =>
    NEWSPAPER_GROUPS.has(name.toLowerCase()),
  );
