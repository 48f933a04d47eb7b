import { foldLine } from '../furniture/fold-line.ts';
import { MENU_LINES } from '../furniture/menus.ts';
import { SHARE_PROMPTS } from '../furniture/prompts.ts';
import { countWords } from '../furniture/prose.ts';
import { nameAfter, nameBefore } from './name-beside.ts';
import { hasPaperWord } from './paper-words.ts';
import { isPersonName } from './person-names.ts';
import {
  couldBeName,
  isCorporate,
  isGroup,
  LEGAL_FORM,
  MAX_LINE_LENGTH,
  MAX_NAME_WORDS,
  rightsHolder,
  withoutCompany,
} from './rights-holder.ts';
import { SENTENCE_FRAMES, SITE_FRAMES } from './site-frames.ts';

/** `THE LOWFIELD GAZETTE`, above a page's first headline. */
const NAMEPLATE =
  /^(?:the )?(?:\S+ ){1,3}(?:times|post|herald|gazette|courier|tribune|chronicle|observer|journal|dispatch|telegraph|examiner|sentinel|inquirer|reader)$/i;
const MASTHEAD_LINES = 3;
/** A nameplate stands in so many first lines, where its words come again. */
const HEAD_LINES = 12;
/** A claim of rights in so many last lines is the page's own. */
const FOOT_LINES = 25;

/** Whether a page's first line is a name in capitals and no button. */
const isNameplate = (text: string): boolean =>
  text.split(' ').length >= 2 &&
  text.split(' ').every((word) => /^[\p{Lu}\p{N}]/u.test(word)) &&
  !MENU_LINES.has(foldLine(text)) &&
  !SHARE_PROMPTS.has(foldLine(text));

/** A name as it is compared: without “The”, a domain's ending and marks. */
export const keyOf = (name: string): string =>
  name
    .toLowerCase()
    .replace(/^the /, '')
    .replace(/\.(?:com|org|net|co\.uk)$/, '')
    .replace(/[^\p{L}\p{N}]/gu, '');

const YEAR = /\b(?:19|20)\d\d\b/;
const LEGAL_BEHIND = /^,? (?:Inc|LLC|Ltd|Limited|Corp|plc|PLC|GmbH|AG|SA|Pty|Pvt|LP)\b/;
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
    const opening = text
      .slice(0, PROSE_LENGTH)
      .replace(/\s/g, ' ')
      .replace(POSTED_ON, 'Posted by ');
    for (const { id, form, inProse } of SITE_FRAMES) {
      if (text.length > MAX_LINE_LENGTH && !inProse) continue;
      const name = form.exec(opening)?.[1];
      if (id !== 'posted') add(name, id, text);
      else if (isPoster(name ?? '', text))
        add(name, hasPaperWord(name ?? '') ? id : 'poster', text);
    }
    for (const { id, words, side } of SENTENCE_FRAMES) {
      const found = words.exec(opening);
      if (found) add(nameBeside(opening, found, side), id, text);
    }
    if (text.length > MAX_LINE_LENGTH) return;
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
  const [first] = lines;
  const isAtFoot = lines.slice(-FOOT_LINES).some(({ text }) => text === first?.text);
  if (first && lines.length > 2 * FOOT_LINES && isAtFoot && isNameplate(first.text))
    add(first.text, 'head-and-foot', first.text);
  for (const { text } of lines) {
    for (const [, domain = ''] of text.slice(0, PROSE_LENGTH).matchAll(DOMAIN)) {
      const key = keyOf(domain);
      (found.get(key) ?? found.get(key.replace(/^the/, '')))?.frames.add('address');
    }
    // A line of marks alone has no words, and no end of openings.
    if (text.length > MAX_LINE_LENGTH || countWords(text) > MAX_NAME_WORDS) continue;
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
