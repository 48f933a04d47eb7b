const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

const attribute = (text: string) => text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);

/**
 * The HTML that another site pastes to show a page of this one in a frame.
 *
 * @param address absolute address of the page made for frames
 * @param height in CSS pixels; what is longer scrolls
 */
export function embedSnippet(address: string, title: string, height: number): string {
  return `<iframe src="${attribute(address)}" title="${attribute(title)}" width="100%" height="${height}" loading="lazy"></iframe>`;
}
