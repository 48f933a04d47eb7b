import { foldLine } from '../furniture/fold-line.ts';
import { isPaperName } from './paper-words.ts';
import { rightsHolder } from './rights-holder.ts';

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

/** Tells whether something stands on a line of a page, other than one line where it does. */
function createLineTest(keys: readonly string[]) {
  const times = new Map<string, number>();
  for (const key of keys) times.set(key, (times.get(key) ?? 0) + 1);
  return (key: string, own: string | undefined) => (times.get(key) ?? 0) > (own === key ? 1 : 0);
}

/** What the other lines of a page say of a part of a headline. */
interface OtherLines {
  readonly isLine: (text: string) => boolean;
  readonly holdsRights: (name: string) => boolean;
}

/**
 * Takes sections and the site's name off the ends of headlines, where the page proves that they are no part of them: the
 * headline stands without them on another line, or the name does.
 *
 * @param lines the lines of the page
 * @returns splits a headline; `at` is its own line there, which proves nothing of it
 */
export function createTailSplitter(lines: readonly string[]) {
  const folded = lines.map(foldLine);
  const holders = lines.map((line) => foldLine(rightsHolder(line) ?? ''));
  const [isLine, isHolder] = [createLineTest(folded), createLineTest(holders)];
  return (text: string, at = -1): SplitTitle =>
    splitTail(text, {
      isLine: (name) => isLine(foldLine(name), folded[at]),
      holdsRights: (name) => isHolder(foldLine(name), holders[at]),
    });
}

function splitTail(text: string, others: OtherLines): SplitTitle {
  const whole = text.trim();
  const bare = whole.replace(/\s*[|–—·»-]\s*$/, '');
  const crumb = bare.replace(FRONT_MATTER, '');
  const dateless = /^date \S+ home\s*[»>]\s*(.+)$/i.exec(bare)?.[1] ?? crumb;
  if (dateless !== bare && others.isLine(dateless)) return { title: dateless, site: undefined };
  const cuts = [...bare.matchAll(SEPARATOR)];
  for (const { index, 0: separator } of cuts) {
    const head = bare.slice(0, index);
    const tail = bare.slice(index + separator.length);
    if (head.length < MIN_HEAD_LENGTH || tail.split(/\s+/).length > MAX_TAIL_WORDS * 2) continue;
    if (others.isLine(head)) return { title: head, site: lastPart(tail) };
  }
  const end = cuts.at(-1);
  if (!end) return { title: bare, site: undefined };
  const head = bare.slice(0, end.index);
  const tail = bare.slice(end.index + end[0].length);
  const isShort = tail.split(/\s+/).length <= MAX_TAIL_WORDS && head.split(/\s+/).length >= 3;
  const isName =
    isDomain(tail) ||
    isPaperName(tail) ||
    (/^\p{Lu}/u.test(tail) && (others.isLine(tail) || others.holdsRights(tail)));
  return isShort && isName ? { title: head, site: tail } : { title: bare, site: undefined };
}

const isDomain = (text: string) => /^(?:www\.)?[a-z0-9-]+(?:\.[a-z]{2,4}){1,2}$/i.test(text);

const lastPart = (tail: string) => tail.split(SEPARATOR).at(-1)?.trim() || undefined;
