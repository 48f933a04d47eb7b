/** The words of a part of a report as they are restored, without what stands in the page to explain or hand them on. */
export function restoredWords(part: Element): string {
  const copy = part.cloneNode(true);
  if (!(copy instanceof Element)) return '';
  for (const other of copy.querySelectorAll('del, button, copy-link, .cite-passage'))
    other.remove();
  return copy.textContent.replace(/\s+/g, ' ').trim();
}
