import type { HastChild, HastElement } from '../reading/article-html/change-tree.ts';

type Given = HastChild | string | null | undefined | readonly Given[];

/** Names of attributes as trees have them. */
const NAMES: Readonly<Record<string, string>> = { popovertarget: 'popoverTarget' };

const flat = (children: readonly Given[]): HastChild[] =>
  children.flatMap((child): HastChild[] => {
    if (child === null || child === undefined) return [];
    if (typeof child === 'string') return [{ type: 'text', value: child }];
    return 'type' in child ? [child] : flat(child);
  });

const isProperties = (given: unknown): given is Readonly<Record<string, unknown>> =>
  given instanceof Object && !Array.isArray(given) && !('type' in given);

/**
 * What `hastscript` makes, as far as articles ask for it: the build puts it in the library's place for readers' browsers,
 * which are spared a list of all attributes that there are.
 */
export function h(selector: string, ...given: readonly unknown[]): HastElement {
  const [tagName = 'div', ...classes] = selector.split('.');
  const [first, ...rest] = given;
  const properties: HastElement['properties'] = classes.length > 0 ? { className: classes } : {};
  if (isProperties(first)) {
    for (const [name, value] of Object.entries(first)) {
      if (value === undefined || value === null) continue;
      const isFlag = name === 'hidden';
      if (name === 'className') properties['className'] = [...classes, String(value)];
      else properties[NAMES[name] ?? name] = isFlag ? Boolean(value) : String(value);
    }
  }
  const children = isProperties(first) ? rest : given;
  return { type: 'element', tagName, properties, children: flat(children as readonly Given[]) };
}
