import type { ArticleMeta } from '../../schemas/article.ts';
import type { Draft } from '../draft.ts';
import { readByline } from '../facts/byline.ts';
import { GENERIC_ACCOUNTS, isAccount } from '../facts/byline-names.ts';
import { pageLanguage } from '../facts/languages.ts';
import { readPostMeta } from '../facts/post-meta.ts';
import { findBody } from '../furniture/prose.ts';
import { type Line, linesOf } from '../lines.ts';
import { publisherId } from '../publisher-names.ts';
import { removeLines } from '../remove.ts';
import type { Step } from '../step.ts';

const EDGE_LINES = 8;

/** The draft with the date that stands beside the account's name, if there is one. */
function readDateOf(draft: Draft, lines: readonly Line[]): Draft {
  const date = lines.map(({ text }) => readPostMeta(text).date).find((found) => found);
  if (!date || draft.meta.published.status === 'stated') return draft;
  const published = { status: 'stated' as const, value: date.date, passage: date.passage };
  return { ...draft, meta: { ...draft.meta, published } };
}

/**
 * Removes the byline of the account that posted the copy ("by admin"). An account with a name of its own is the
 * copier, stated by that line where it stands above the report or right below it.
 */
export const stripAccountByline: Step = (draft, { publishers }) => {
  const { reading, lines } = linesOf(draft);
  const language = pageLanguage(lines);
  const { last } = findBody(lines);
  const found = lines.flatMap((line, i) => {
    if (i >= EDGE_LINES && i < lines.length - EDGE_LINES) return [];
    const name = readByline(line.text, language);
    return name !== undefined && isAccount(name) ? [{ line, name, isOwn: i <= last + 1 }] : [];
  });
  const [first] = found;
  if (!first) return draft;
  const own = found.filter(({ isOwn }) => isOwn);
  const named = own.find(({ name }) => !GENERIC_ACCOUNTS.has(name.toLowerCase()));
  const accounts = found.map(({ line }) => line);
  const stripped = removeLines(draft, reading, 'strip-account-byline', accounts);
  const dated = readDateOf(
    stripped,
    own.map(({ line }) => line),
  );
  if (own.length === 0) return dated;
  if (dated.meta.copier.status === 'stated') return dated;
  const copier: ArticleMeta['copier'] = named
    ? {
        status: 'stated',
        value: publisherId(named.name, publishers),
        passage: named.line.text,
      }
    : {
        status: 'unknown',
        reason: `The page names only the account that posted the copy (“${first.line.text}”).`,
      };
  return { ...dated, meta: { ...dated.meta, copier } };
};
