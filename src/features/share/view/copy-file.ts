import { citationFormats } from '../cite/citation-formats.ts';
import { dataText } from '../cite/data-address.ts';
import { takeEntry } from '../cite/take-entry.ts';
import { addCopyButton } from './copy-button.ts';

/**
 * A link that saves a text file, and where there is a clipboard a button that copies what the file holds. Where the
 * file has many sources and one is meant, that one is saved and copied.
 */
class CopyFile extends HTMLElement {
  connectedCallback(): void {
    const link = this.querySelector('a');
    if (!link) return;
    const { entry } = this.dataset;
    addCopyButton(this, link.textContent, async () => asBlob(await textOf(link.href, entry)));
    if (entry !== undefined)
      link.addEventListener('click', (event) => saveEntry(event, link, entry));
  }
}

const asBlob = (text: string) => new Blob([text], { type: 'text/plain' });

async function textOf(address: string, entry: string | undefined): Promise<string> {
  const inPage = dataText(address);
  if (inPage !== undefined) return inPage;
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  const text = await response.text();
  const format = citationFormats.find((one) => new URL(address).pathname.endsWith(`.${one}`));
  return (entry && format && takeEntry(text, format, entry)) || text;
}

/** Saves the one source. If that fails the link is followed, and the whole file is saved. */
async function saveEntry(event: MouseEvent, link: HTMLAnchorElement, entry: string): Promise<void> {
  if (link.href.startsWith('blob:')) return;
  event.preventDefault();
  const address = link.href;
  const text = await textOf(address, entry).catch(() => undefined);
  const blob = text === undefined ? undefined : URL.createObjectURL(asBlob(text));
  link.href = blob ?? address;
  if (blob === undefined) location.assign(address);
  else link.click();
  link.href = address;
  if (blob !== undefined) URL.revokeObjectURL(blob);
}

customElements.define('copy-file', CopyFile);
