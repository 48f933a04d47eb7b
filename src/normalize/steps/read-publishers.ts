import type { ArticleMeta } from '../../schemas/article.ts';
import type { Draft } from '../draft.ts';
import { readDateline } from '../facts/dateline.ts';
import { findBody } from '../furniture/prose.ts';
import { type Line, linesOf } from '../lines.ts';
import { publisherId } from '../publisher-names.ts';
import type { NormalizeContext, Step } from '../step.ts';

const ORIGIN =
  /^this (?:article|story|report) (?:was |is |has been )?(?:originally |first )?(?:published|appeared) (?:first )?(?:by|on|in|at) (?:the )?(\p{Lu}[\p{L}\p{N}.’' -]{1,40})/iu;
/** The feed's line under a copied post; the post is the copier's. */
const FEED = /^the post .{1,250} (?:appeared first on|first appeared on|is from) (.{1,80}?)\.?$/i;
const BYLINE_SOURCE = /^[Bb]y (?:.{1,60}(?:,| \||\/) )?(\p{Lu}[\p{L}. -]{1,40})$/u;

function findWriter(lines: readonly Line[], context: NormalizeContext): ArticleMeta['writer'] {
  const opening = lines[findBody(lines).first];
  const dateline = opening && readDateline(opening.text);
  const stated = (name: string, passage: string): ArticleMeta['writer'] => ({
    status: 'stated',
    value: publisherId(name, context.publishers),
    passage,
  });
  if (dateline?.source) return stated(dateline.source, dateline.passage);
  for (const { block, text } of lines) {
    if (block.role !== 'note' || text.length > 400) continue;
    const origin = ORIGIN.exec(text)?.[1];
    if (origin) return stated(origin.trim().replace(/\.$/, ''), text);
    const source = BYLINE_SOURCE.exec(text)?.[1];
    const id = source && publisherId(source, context.publishers);
    if (source && id !== source) return stated(source, text);
  }
  const pictures = lines.some(({ block }) => block.role === 'credit')
    ? ' The picture credits name agencies for the pictures only.'
    : '';
  return {
    status: 'unknown',
    reason: `No passage of the file names who wrote the report.${pictures}`,
  };
}

function findCopier(draft: Draft, context: NormalizeContext): ArticleMeta['copier'] {
  const known = draft.meta.copier;
  if (known.status === 'stated') return known;
  for (const { start, end } of draft.blocks) {
    const passage = draft.raw.slice(start, end).trim();
    const name = FEED.exec(passage)?.[1];
    if (name) return { status: 'stated', value: publisherId(name, context.publishers), passage };
  }
  if (known.reason !== 'The file does not say.') return known;
  return {
    status: 'unknown',
    reason: 'No passage of the file names the site that it was copied from.',
  };
}

/** Reads who wrote the report first and whose copy was scraped. Only a passage counts: style proves nothing. */
export const readPublishers: Step = (draft, context) => ({
  ...draft,
  meta: {
    ...draft.meta,
    writer: findWriter(linesOf(draft).lines, context),
    copier: findCopier(draft, context),
  },
});
