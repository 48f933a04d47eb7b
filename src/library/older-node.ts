/**
 * What the restoration asks of JavaScript and Node 20 has not. Only the library needs it: the commands run on a newer
 * Node.
 */

function groupBy<Key, Item>(
  items: Iterable<Item>,
  keyOf: (item: Item, index: number) => Key,
): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  let index = 0;
  for (const item of items) {
    const key = keyOf(item, index++);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

const asCode = (sign: string) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** A first letter or digit, and all that means something in some pattern, as its code: more than the standard asks for. */
const escapeForPattern = (text: string): string =>
  text.replace(/^[\da-z]|[\0-/:-@[-^`{-~\s]/gi, asCode);

/** Adds what is missing to the constructors, and leaves alone what is there. */
export function completeJavaScript(map: object = Map, pattern: object = RegExp): void {
  if (!('groupBy' in map)) Object.assign(map, { groupBy });
  if (!('escape' in pattern)) Object.assign(pattern, { escape: escapeForPattern });
}

completeJavaScript();
