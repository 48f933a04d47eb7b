/** Puts items in files of some size; of each file the items. */
export function inFiles<Item>(
  items: readonly Item[],
  size: number,
  sizeOf: (item: Item) => number,
): Item[][] {
  const files: Item[][] = [];
  let left = 0;
  for (const item of items) {
    const own = sizeOf(item);
    if (files.length === 0 || own > left) {
      files.push([]);
      left = size;
    }
    files.at(-1)?.push(item);
    left -= own;
  }
  return files;
}
