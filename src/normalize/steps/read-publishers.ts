import type { BlockRole } from '../../article/blocks.ts';
import type { ArticleMeta } from '../../schemas/article.ts';
import { assignRoles, type Draft } from '../draft.ts';
import { isKnownAgency, isUnmistakableAgency } from '../facts/agencies.ts';
import { readBylinePaper } from '../facts/byline.ts';
import { readDateline } from '../facts/dateline.ts';
import { isKnownPlace } from '../facts/known-words.ts';
import { type PageZones, zonesOf } from '../facts/page-zones.ts';
import { hasPaperWord, isPaperName } from '../facts/paper-words.ts';
import { namesDay, rightsHolder } from '../facts/rights-holder.ts';
import { findSiteName } from '../facts/site-name.ts';
import { createTailSplitter } from '../facts/title-tail.ts';
import { foldLine } from '../furniture/fold-line.ts';
import { countWords } from '../furniture/prose.ts';
import { readFeedLine } from '../furniture/source-links.ts';
import { type PageLine, pageLinesOf } from '../lines.ts';
import { publisherId } from '../publisher-names.ts';
import type { NormalizeContext, Step } from '../step.ts';

const ORIGIN =
  /^this (?:article|story|report) (?:was |is |has been )?(?:originally |first )?(?:published|appeared) (?:first )?(?:by|on|in|at) (?:the )?(\p{Lu}[\p{L}\p{N}.’' -]{1,40})/iu;
/** `Source: Quay Gazette`, below the report; what only has facts is no paper. */
const SOURCE = /^(?:source|المصدر) ?: ?(?:the )?([\p{Lu}\p{Lo}][\p{L}\p{N}.’& -]{1,40})$/iu;
/** An agency's sign below the report: `– AFP`, `(Reuters)`. */
const SIGN = /^[\s(—–-]{0,4}([\p{L}][\p{L}. /-]{1,30}?)\)?\.?$/u;
const CAPITAL_FIRST = /^\p{Lu}/u;
/** Registers of the state that are called as papers are. */
const OF_STATE = /\b(?:Official|Federal|National|State|Government|Court|Land|Company|Companies)\b/;

/** The paper in which a note says that the report was first; `in` stands before places, too. */
function originIn(text: string): string | undefined {
  const [passage = '', name = ''] = ORIGIN.exec(text) ?? [];
  const paper = name.trim().replace(/\.$/, '');
  if (!CAPITAL_FIRST.test(paper) || namesDay(paper)) return undefined;
  const opening = passage.slice(0, -name.length).toLowerCase();
  const isMarked = opening.endsWith(' the ') || hasPaperWord(paper) || isKnownAgency(paper);
  return isMarked || (/ (?:by|on) $/.test(opening) && !isKnownPlace(paper)) ? paper : undefined;
}

/** The agency whose sign closes the report, or that claims the rights to it. */
function agencyBelow(lines: readonly PageLine[], { foot }: PageZones): Stated | undefined {
  for (const { text } of lines.slice(foot.from, foot.to)) {
    const source = SOURCE.exec(text)?.[1];
    if (source !== undefined && isPaperName(source) && !OF_STATE.test(source))
      return { name: source, passage: text };
    const [, signed = ''] = SIGN.exec(text) ?? [];
    const isSign =
      isUnmistakableAgency(signed) || (/^[^\p{L}]/u.test(text) && isKnownAgency(signed));
    const named = isSign ? signed : (source ?? rightsHolder(text) ?? '');
    if (isKnownAgency(named)) return { name: named, passage: text };
  }
  return undefined;
}

interface Stated {
  readonly name: string;
  readonly passage: string;
}

function findWriter(
  lines: readonly PageLine[],
  zones: PageZones,
  context: NormalizeContext,
): ArticleMeta['writer'] {
  const opening = lines[zones.first];
  const dateline = opening && readDateline(opening.text);
  const stated = (name: string, passage: string): ArticleMeta['writer'] => ({
    status: 'stated',
    value: publisherId(name, context.publishers),
    passage,
  });
  if (dateline?.source) return stated(dateline.source, dateline.passage);
  for (const { block, text } of lines) {
    if (block.role !== 'note' || text.length > 400) continue;
    const origin = originIn(text);
    if (origin !== undefined) return stated(origin, text);
    const paper = readBylinePaper(text) ?? text.split(/, | \| |\//).at(-1) ?? '';
    const isKnown = publisherId(paper, context.publishers) !== paper;
    if (/^by\b/i.test(text) && (isKnown || isKnownAgency(paper))) return stated(paper, text);
  }
  const below = agencyBelow(lines, zones);
  if (below) return stated(below.name, below.passage);
  const pictures = lines.some(({ block }) => block.role === 'credit')
    ? ' The picture credits name agencies for the pictures only.'
    : '';
  return {
    status: 'unknown',
    reason: `No passage of the file names who wrote the report.${pictures}`,
  };
}

/** The site's name behind the headline: `A ferry returns | Harbour Gazette`. */
function behindTitle(draft: Draft, lines: readonly PageLine[]): [string, string] | undefined {
  const { title } = draft.meta;
  if (title.status === 'unknown') return undefined;
  const fold = foldLine(title.value);
  // The name was taken off the headline's own line.
  const texts = lines.map(({ block, text }) =>
    block.role === 'title' ? draft.raw.slice(block.start, block.end).trim() : text,
  );
  const split = createTailSplitter(texts);
  for (const [i, text] of texts.entries()) {
    if (text.length > 300 || !foldLine(text).startsWith(fold)) continue;
    const { site, title: head } = split(text, i);
    if (site && foldLine(head) === fold) return [site, text];
  }
  return undefined;
}

function findCopier(
  draft: Draft,
  lines: readonly PageLine[],
  context: NormalizeContext,
): ArticleMeta['copier'] {
  const known = draft.meta.copier;
  if (known.status === 'stated') return known;
  const stated = (name: string, passage: string): ArticleMeta['copier'] => ({
    status: 'stated',
    value: publisherId(name, context.publishers),
    passage,
  });
  for (const { text } of lines) {
    const name = readFeedLine(text);
    if (name !== undefined) return stated(name, text);
  }
  const tail = behindTitle(draft, lines);
  if (tail) return stated(...tail);
  const site = findSiteName(lines);
  if (site) return stated(site.name, site.passage);
  if (known.reason !== 'The file does not say.') return known;
  return {
    status: 'unknown',
    reason: 'No passage of the file names the site that it was copied from.',
  };
}

const MAX_MASTHEAD_WORDS = 6;

/** The line above the report that is nothing but the site's name: it belongs to the page. */
function mastheadOf(
  lines: readonly PageLine[],
  { first }: PageZones,
  copier: ArticleMeta['copier'],
): ReadonlyMap<string, BlockRole> {
  if (copier.status !== 'stated' || countWords(copier.passage) > MAX_MASTHEAD_WORDS)
    return new Map();
  const masthead = lines
    .slice(0, Math.max(0, first))
    .find(({ block, text }) => block.role === 'paragraph' && text === copier.passage);
  return new Map(masthead ? [[masthead.block.id, 'note']] : []);
}

/** Reads who wrote the report first and whose copy was scraped. Only a passage counts: style proves nothing. */
export const readPublishers: Step = (draft, context) => {
  const lines = pageLinesOf(draft);
  const zones = zonesOf(lines);
  const writer = findWriter(lines, zones, context);
  const copier = findCopier(draft, lines, context);
  const read = { ...draft, meta: { ...draft.meta, writer, copier } };
  return assignRoles(read, mastheadOf(lines, zones, copier));
};
