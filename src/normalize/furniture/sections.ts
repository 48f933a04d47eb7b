import type { Line } from '../lines.ts';
import { cohesion, contentWords } from './cohesion.ts';
import { isListItem } from './list-item.ts';
import { countWords, isHeadlineLike } from './prose.ts';

const MAX_HEADING_WORDS = 14;
const MIN_SECTION_WORDS = 6;
/** A section is judged by so many lines after its heading. */
const SECTION_LINES = 12;
/** Of each of these lines no more characters are read. */
const MAX_JUDGED_LENGTH = 4000;
/** Below this share of recurring words a line is not the heading of what follows. */
const MIN_COHESION = 0.4;
/** The same for lines in the form of a link: `Kicker: headline`, or a question. */
const MIN_COHESION_OF_LINK_FORM = 0.75;
/** Shorter headings are too short for a verdict by their words. */
const MIN_JUDGED_WORDS = 3;

/** Headings that need not share a word with their section. */
const GENERIC_HEADING =
  /^(?:background|context|analysis|introduction|conclusions?|summary|overview|timeline|history|methods?|results|discussion|reactions?|what(?:['’]s| is| comes| happens) next|what to (?:know|watch)|what we know|why (?:it|this) matters|the bottom line|the big picture|key (?:points|takeaways|facts)|at a glance|faqs?|questions and answers|q ?& ?a|looking ahead|the aftermath|the future|next steps|references|sources|notes)\b/i;
const LINK_FORM = /^[^:]{2,40}: \S|\?$/;
/** Speech, and the questions and answers of an interview. */
const SPOKEN = /[!?][”"’'»]$|^\p{Lu}{1,3}[:.] /u;

/** Whether a line between others has the form of a sub-heading. */
export function isHeadingForm(text: string): boolean {
  return (
    countWords(text) <= MAX_HEADING_WORDS &&
    isHeadlineLike(text) &&
    !isListItem(text) &&
    !SPOKEN.test(text) &&
    /^[“"‘'«¿¡]?[\p{Lu}\p{Lo}\p{N}]/u.test(text)
  );
}

function headsItsSection(heading: string, section: string, hasLinksInside: boolean): boolean {
  if (GENERIC_HEADING.test(heading)) return true;
  if (countWords(section) < MIN_SECTION_WORDS) return !hasLinksInside;
  const share = cohesion(heading, contentWords(section));
  if (!hasLinksInside && share > 0) return true;
  if (LINK_FORM.test(heading)) return share >= MIN_COHESION_OF_LINK_FORM;
  return share >= MIN_COHESION || contentWords(heading).size < MIN_JUDGED_WORDS;
}

/**
 * Divides the lines of heading form between others into headings of this article and strays: headlines that do not
 * speak of the text that they would head, up to the next heading.
 *
 * @param hasLinksInside whether the page is known to put furniture between paragraphs; if not, one shared word is
 * enough for a heading
 */
export function judgeHeadings(
  lines: readonly Line[],
  hasLinksInside: boolean,
): { headings: Line[]; strays: Line[] } {
  const headings: Line[] = [];
  const strays = new Set<Line>();
  let sectionEnd = lines.length;
  for (let i = lines.length - 2; i > 0; i--) {
    const line = lines[i];
    if (line?.block.role !== 'paragraph' || !isHeadingForm(line.text)) continue;
    const section = lines
      .slice(i + 1, Math.min(sectionEnd, i + 1 + SECTION_LINES))
      .filter((inside) => !strays.has(inside))
      .map(({ text }) => text.slice(0, MAX_JUDGED_LENGTH));
    if (headsItsSection(line.text, section.join('\n'), hasLinksInside)) {
      headings.unshift(line);
      sectionEnd = i;
    } else strays.add(line);
  }
  return { headings, strays: [...strays].reverse() };
}
