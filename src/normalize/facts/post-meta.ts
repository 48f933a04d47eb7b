import { plainLabel } from '../furniture/plain-label.ts';
import { findDates } from './dates.ts';
import { latinFigures } from './latin-figures.ts';

const COMMENT_COUNT =
  /(?<!\p{L})(?:no|\d{1,6}|leave a|aucun|sin|keine|nessun|nenhum) (?:comments?|replies|reply|commentaires?|comentarios?|kommentare?|commenti?|comentários?)( (?:on|sur|en|zu|su|em) )?/iu;
const OTHER_COUNTS =
  /(?<!\p{L})\d{1,7}[km]? (?:views?|shares?|min(?:ute)?s? read|min(?:ute)?s? ago|hours? ago|days? ago|likes?)(?!\p{L})/giu;
const CLOCK =
  /(?:à |at |um )?\b\d{1,2}[:.h]\d{2}(?: ?[ap]\.?m\.?)?(?: (?:gmt|utc|est|edt|et|ist|cet|bst))?/gi;
const WORDS_OF_POSTING =
  /(?<!\p{L})(?:posted|published|updated|last updated|modified|written|filed|reviewed|first published|publié|mis à jour|publicado|actualizado|veröffentlicht|aktualisiert|pubblicato|آخر تحديث|تاريخ النشر|نشر في|نُشر في|نشرت في|تم التحديث)(?: (?:on|by|in|at|le|el|am|il))?(?!\p{L})/giu;

/** Arabic pages have the day of the week before its date, as a rule. */
const ARABIC_WEEKDAY =
  /(?<!\p{L})(?:يوم )?(?:الأحد|الاثنين|الإثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت)(?!\p{L})/gu;

/** What a line of post metadata holds. */
export interface PostMeta {
  /** ISO date of posting, with the words that give it. */
  readonly date: { date: string; passage: string } | undefined;
  readonly hasCount: boolean;
  /** Whether it says “posted”, “updated” or the like. */
  readonly saysPosted: boolean;
  /** Words that are neither date, count nor words of posting: categories, an author. */
  readonly rest: readonly string[];
}

/** Reads a short line as post metadata (date, author, categories, counts). */
export function readPostMeta(text: string): PostMeta {
  const dates = findDates(text);
  const [date] = dates;
  const dateless = plainLabel(
    latinFigures(
      dates.reduceRight(
        (left, { start, end }) => `${left.slice(0, start)} ${left.slice(end)}`,
        text,
      ),
    ),
  );
  const hasCount = COMMENT_COUNT.test(dateless) || dateless.search(OTHER_COUNTS) !== -1;
  const rest = dateless
    .replace(COMMENT_COUNT, ' ')
    .replace(OTHER_COUNTS, ' ')
    .replace(ARABIC_WEEKDAY, ' ')
    .replace(CLOCK, ' ')
    .replace(WORDS_OF_POSTING, ' ');
  return {
    date: date ? { date: date.date, passage: date.passage } : undefined,
    hasCount,
    saysPosted: dateless.search(WORDS_OF_POSTING) !== -1,
    rest: rest.match(/[\p{L}\p{N}][^\s,|•·/]*/gu) ?? [],
  };
}

/** Where a comment count that names its article stands: `No Comments on …`. */
export function findCommentsOn(text: string): { start: number; end: number } | undefined {
  const match = COMMENT_COUNT.exec(text);
  if (!match?.[1]) return undefined;
  return { start: match.index, end: match.index + match[0].length };
}
