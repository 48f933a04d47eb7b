/** Follows the link of a page that has moved. A redirect in the markup alone would lose the fragment. */
const link = document.querySelector('a');
if (link) {
  // The words that an address asks to be highlighted, `:~:text=…`, are kept from scripts, but not from this list.
  const [arrival] = performance.getEntriesByType('navigation');
  const directive = arrival?.name.split('#')[1]?.match(/:~:.*$/s)?.[0] ?? '';
  const target = new URL(link.href);
  const id = target.hash || location.hash;
  location.replace(target.href.replace(target.hash, '') + (id || (directive && '#')) + directive);
}
