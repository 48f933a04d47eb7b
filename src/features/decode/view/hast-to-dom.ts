import type { HastChild } from '../../reading/article-html/change-tree.ts';

/** Attributes that trees of articles have, by their names there. None of them runs or loads anything. */
const ATTRIBUTES: Readonly<Record<string, string>> = {
  id: 'id',
  className: 'class',
  hidden: 'hidden',
  href: 'href',
  popover: 'popover',
  popoverTarget: 'popovertarget',
  lang: 'lang',
  dir: 'dir',
};
const TAGS = new Set(
  'a abbr b blockquote button dd del details div dt em figcaption figure h2 ins li mark p span summary ul'.split(
    ' ',
  ),
);

/**
 * A tree as nodes of the page. Words become text nodes alone; an element or an attribute that no article has is refused,
 * and a link leads to a place of this page or nowhere.
 */
export function nodesOf(children: readonly HastChild[]): Node[] {
  return children.flatMap((child): Node[] => {
    if (child.type === 'text') return [document.createTextNode(child.value)];
    if (child.type !== 'element' || !TAGS.has(child.tagName)) return [];
    const element = document.createElement(child.tagName);
    for (const [name, value] of Object.entries(child.properties)) {
      const attribute = ATTRIBUTES[name];
      if (attribute === undefined || value === false || value == null) continue;
      const words = value === true ? '' : [value].flat().join(' ');
      if (attribute === 'href' && !words.startsWith('#')) continue;
      element.setAttribute(attribute, words);
    }
    element.append(...nodesOf(child.children));
    return [element];
  });
}
