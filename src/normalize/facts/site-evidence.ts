import { countWords } from '../furniture/prose.ts';
import { findDates } from './dates.ts';
import { latinFigures } from './latin-figures.ts';
import { isCalendarWord } from './month-names.ts';
import { nameAfter, nameBefore } from './name-beside.ts';
import { NEWSPAPER_GROUPS } from './newspaper-groups.ts';
import { hasPaperWord } from './paper-words.ts';
import { isPersonName } from './person-names.ts';
import { SENTENCE_FRAMES, SITE_FRAMES } from './site-frames.ts';

/** `2019 Quay Gazette, Inc. All rights reserved` claims them without a sign. */
const RIGHTS = /(?:©|\(c\)|\bcopyright\b|^(?=(?:19|20)\d\d \p{Lu}.{1,60} All Rights Reserved))/iu;
const YEAR = /\b(?:19|20)\d\d\b/;
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
/** `THE LOWFIELD GAZETTE`, above a page's first headline. */
const NAMEPLATE =
  /^(?:the )?(?:\S+ ){1,3}(?:times|post|herald|gazette|courier|tribune|chronicle|observer|journal|dispatch|telegraph|examiner|sentinel|inquirer|reader)$/i;
const MASTHEAD_LINES = 3;
/** A nameplate stands in so many first lines, where its words come again. */
const HEAD_LINES = 12;
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

const LEGAL_BEHIND = /^,? (?:Inc|LLC|Ltd|Limited|Corp|plc|PLC|GmbH|AG|SA|Pty|Pvt|LP)\b/;
/** What a company is by law, at the end of its name: no part of a site's. */
const LEGAL_FORM = /,? (?:Inc|LLC|Ltd|Limited|Corp|plc|PLC|GmbH|AG|SA|Pty|Pvt|LP)\.?$/;

export const isCorporate = (name: string): boolean => CORPORATE.test(name);

/** `June 4 2021`, `Monday`, `Easter Sunday`: a day and no name. */
export const namesDay = (name: string): boolean =>
  findDates(name).length > 0 ||
  (!hasPaperWord(name) && name.split(/[\s,]/).some(isCalendarWord)) ||
  /\b(?:Day|Eve)$/.test(name);

const couldBeName = (name: string) =>
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
  [holder, holder.replace(LEGAL_FORM, ''), withoutCompany(holder)].some((name) =>
    NEWSPAPER_GROUPS.has(name.toLowerCase()),
  );

const DOMAIN =
  /(?:@|\bwww\.|https?:\/\/(?:www\.)?|(?<![\p{L}\p{N}.]))([a-z0-9-]{2,40})\.(?:com|org|net|co\.[a-z]{2}|com\.[a-z]{2}|[a-z]{2})(?![\p{L}\p{N}])/giu;
/** How far a paragraph is looked at. */
const PROSE_LENGTH = 2000;

/** Whether who posted is a site: after a day, “by” names people and accounts, too. */
const isPoster = (name: string, text: string) =>
  !POSTED_IN.test(text) && (hasPaperWord(name) || (!isPersonName(name) && !POSTED_ON.test(text)));
const POSTED_IN = /^(?:first )?(?:posted|published|copied) (?:in|at) /i;
const POSTED = /^(?:first )?(?:posted|published|copied) /i;
const POSTED_ON = /^(?:posted|published) on .{6,16} by /i;

/** The lines of such frames are shown as proof. */
const PROVING = new Set([
  ...[
    'rights',
    'company-rights',
    'posted',
    'supported',
    'house-rules',
    'trust',
    'affiliate',
    'trademark',
  ],
]);
/** What a frame takes in behind a name: the stop of its sentence, the word that goes on. */
const NOT_OF_NAME = /(?: (?:of|the|and|for|&))+$|(?<=\p{Ll}{2})\.$/u;

/** How a page names what may be its site. */
export interface SiteEvidence {
  readonly names: string[];
  /** `posted` where a paper by its words has posted, `poster` another, `rights` in its name, `owner` in that of its company, `foot` at the page's end, and the frames' ids. */
  readonly frames: Set<string>;
  /** Short lines that go on after the name: `Harbour Gazette Plus`. */
  readonly family: Set<string>;
  passage: string;
}

/** What stands before a name that begins a sentence, or a part of one. */
const OPENING_MARK = /[.,:;!?©]$/;

const nameBeside = (
  text: string,
  { 0: words, index }: RegExpExecArray,
  side: 'before' | 'after',
) =>
  side === 'after' ? nameAfter(text, index + words.length) : nameBefore(text, index, OPENING_MARK);

/** `Quay Gazette Media Group` => `Quay`, `Quay Gazette`, `Quay Gazette Media` */
function openingsOf(name: string): string[] {
  const words = name.replace(/^The /, '').split(' ');
  return words.slice(1).map((_, i) => words.slice(0, i + 1).join(' '));
}

/** Every name that may be the site's, by its key, with what speaks for it. */
export function collectSites(
  lines: readonly { readonly text: string }[],
): Map<string, SiteEvidence> {
  const found = new Map<string, SiteEvidence>();
  const add = (given: string | undefined, frame: string, passage: string) => {
    const name = given?.replace(NOT_OF_NAME, '');
    if (name === undefined || !couldBeName(name) || keyOf(name).length < 2) return;
    const known = found.get(keyOf(name)) ?? {
      names: [],
      frames: new Set<string>(),
      family: new Set<string>(),
      passage,
    };
    known.names.push(name);
    known.frames.add(frame);
    if (PROVING.has(frame)) known.passage = passage;
    found.set(keyOf(name), known);
  };
  const holders: string[] = [];
  const seen = new Map<string, number>();
  lines.forEach(({ text }, i) => {
    const opening = text.slice(0, PROSE_LENGTH).replace(POSTED_ON, 'Posted by ');
    for (const { id, form, inProse } of SITE_FRAMES) {
      if (text.length > MAX_LENGTH && !inProse) continue;
      const name = form.exec(opening)?.[1];
      if (id !== 'posted') add(name, id, text);
      else if (isPoster(name ?? '', text))
        add(name, hasPaperWord(name ?? '') ? id : 'poster', text);
    }
    for (const { id, words, side } of SENTENCE_FRAMES) {
      const found = words.exec(opening);
      if (found) add(nameBeside(opening, found, side), id, text);
    }
    if (text.length > MAX_LENGTH) return;
    const holder = rightsHolder(text);
    if (holder !== undefined && !isGroup(holder)) {
      const name = holder.replace(LEGAL_FORM, '');
      holders.push(name);
      const isCompany = name !== holder || LEGAL_BEHIND.test(text.split(holder)[1] ?? '');
      add(name, isCompany ? 'company-rights' : 'rights', text);
      const isFoot = i >= lines.length - FOOT_LINES && YEAR.test(text);
      const claimed = found.get(keyOf(name));
      if (isFoot) claimed?.frames.add('foot');
      // As the page writes its name where it claims its rights.
      if (!isCompany) claimed?.names.push(name);
      if (withoutCompany(holder) !== name) add(withoutCompany(holder), 'owner', text);
    }
    if (countWords(text) > MAX_NAME_WORDS || POSTED.test(text)) return;
    if (i < MASTHEAD_LINES) add(text, 'masthead', text);
    const times = seen.get(text) ?? 0;
    seen.set(text, times + 1);
    const isHead =
      i < MASTHEAD_LINES ||
      (i < HEAD_LINES && lines.slice(i + 1).some((line) => line.text === text));
    if (isHead && NAMEPLATE.test(text)) add(text, 'nameplate', text);
    if (times > 0) found.get(keyOf(text))?.frames.add('lines');
  });
  for (const { text } of lines) {
    for (const [, domain = ''] of text.slice(0, PROSE_LENGTH).matchAll(DOMAIN)) {
      const key = keyOf(domain);
      (found.get(key) ?? found.get(key.replace(/^the/, '')))?.frames.add('address');
    }
    if (countWords(text) > MAX_NAME_WORDS) continue;
    found.get(keyOf(text))?.frames.add('line');
    const words = text.replace(/^The /, '').split(' ');
    for (let length = 1; length < words.length; length++)
      found.get(keyOf(words.slice(0, length).join(' ')))?.family.add(text);
  }
  const openings = new Set(holders.filter(isCorporate).flatMap(openingsOf));
  for (const { names, frames } of found.values()) {
    if (openings.has((names[0] ?? '').replace(/^The /, ''))) frames.add('owner');
  }
  return found;
}
