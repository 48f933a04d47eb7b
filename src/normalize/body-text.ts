import { restoredText, type TextBlock } from '../article/article-body.ts';

/** Roles of what a page prints around the body of its article. */
const BESIDE_BODY = new Set(['furniture', 'title', 'caption', 'credit']);

/** The body of an article as it reads: without its headline, which is a fact of its own, and without its pictures' lines. */
export const bodyText = (blocks: readonly TextBlock[]): string =>
  blocks
    .filter(({ role }) => !BESIDE_BODY.has(role))
    .map((block) => restoredText(block).trim())
    .filter((text) => text !== '')
    .join('\n');
