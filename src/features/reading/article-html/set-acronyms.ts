import { h } from 'hastscript';
import type { HastChild } from './change-tree.ts';

/**
 * Two to eight capitals, or capitals with their points, that are no part of a longer word: "UN", "U.S.", "AT&T". More are no
 * acronym, and the bound keeps the search from looking at a long run of capitals over and over.
 */
const ACRONYM =
  /(?<![\p{L}\p{N}])(\p{Lu}{2,8}(?:&\p{Lu}{1,8})?|(?:\p{Lu}\.){2,8})(?![\p{L}\p{N}])/u;

function setInText(value: string): HastChild[] {
  return value
    .split(ACRONYM)
    .map((part, i): HastChild => (i % 2 === 1 ? h('abbr', part) : { type: 'text', value: part }))
    .filter((child) => child.type !== 'text' || child.value !== '');
}

/** A report's words with its acronyms as elements, so that they can stand in small capitals; no character changes. */
export const setAcronyms = (children: readonly HastChild[]): HastChild[] =>
  children.flatMap((child) => {
    if (child.type === 'text') return setInText(child.value);
    return child.type === 'element' ? { ...child, children: setAcronyms(child.children) } : child;
  });
