import type { SnippetPart } from '../snippet.ts';

export type Child = Node | string;

/** An element with a class and children; text never becomes markup. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  children: readonly Child[],
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  if (className !== '') made.className = className;
  made.append(...children);
  return made;
}

export function link(href: string, children: readonly Child[]): HTMLAnchorElement {
  const made = element('a', '', children);
  made.href = href;
  return made;
}

export const marked = (parts: readonly SnippetPart[]): Child[] =>
  parts.map(({ text, mark }) => (mark ? element('mark', '', [text]) : text));
