import { foldLine } from '../furniture/fold-line.ts';
import { isPaperName } from './paper-words.ts';
import { rightsHolder } from './site-evidence.ts';

/** A headline and what a page put behind it: a section, the site's name. */
export interface SplitTitle {
  readonly title: string;
  /** The last part behind the headline: the site's name. */
  readonly site: string | undefined;
}

const SEPARATOR = /\s*(?:\s[|–—·•»›-]\s|\s?\|\s?|\s::\s)\s*/g;
const MAX_TAIL_WORDS = 6;
const MIN_HEAD_LENGTH = 8;
const FRONT_MATTER = /^(?:home|start|date|news)\b.*?(?:»|›|>|\/)\s*/i;

/**
 * Takes a section or the site's name off the end of a headline, where the page proves that they are no part of it: the
 * headline stands without them on another line, or the name does.
 *
 * @param others the other lines of the page
 */
export function splitTail(text: string, others: readonly string[]): SplitTitle {
  const whole = text.trim();
  const bare = whole.replace(/\s*[|–—·»-]\s*$/, '');
  const folded = new Set(others.map(foldLine));
  const crumb = bare.replace(FRONT_MATTER, '');
  const dateless = /^date \S+ home\s*[»>]\s*(.+)$/i.exec(bare)?.[1] ?? crumb;
  if (dateless !== bare && folded.has(foldLine(dateless)))
    return { title: dateless, site: undefined };
  const cuts = [...bare.matchAll(SEPARATOR)];
  for (const { index, 0: separator } of cuts) {
    const head = bare.slice(0, index);
    const tail = bare.slice(index + separator.length);
    if (head.length < MIN_HEAD_LENGTH || tail.split(/\s+/).length > MAX_TAIL_WORDS * 2) continue;
    if (folded.has(foldLine(head))) return { title: head, site: lastPart(tail) };
  }
  const end = cuts.at(-1);
  if (!end) return { title: bare, site: undefined };
  const head = bare.slice(0, end.index);
  const tail = bare.slice(end.index + end[0].length);
  const isShort = tail.split(/\s+/).length <= MAX_TAIL_WORDS && head.split(/\s+/).length >= 3;
  const isName =
    isDomain(tail) ||
    isPaperName(tail) ||
    (/^\p{Lu}/u.test(tail) && (folded.has(foldLine(tail)) || holdsRights(tail, others)));
  return isShort && isName ? { title: head, site: tail } : { title: bare, site: undefined };
}

const isDomain = (text: string) => /^(?:www\.)?[a-z0-9-]+(?:\.[a-z]{2,4}){1,2}$/i.test(text);

const holdsRights = (name: string, others: readonly string[]) =>
  others.some((other) => foldLine(rightsHolder(other) ?? '') === foldLine(name));

const lastPart = (tail: string) => tail.split(SEPARATOR).at(-1)?.trim() || undefined;
