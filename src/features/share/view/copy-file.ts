import { addCopyButton } from './copy-button.ts';

/** A link that saves a text file, and where there is a clipboard a button that copies what the file holds. */
class CopyFile extends HTMLElement {
  connectedCallback(): void {
    const link = this.querySelector('a');
    if (link) addCopyButton(this, link.textContent, () => textOf(link.href));
  }
}

async function textOf(address: string): Promise<Blob> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return new Blob([await response.text()], { type: 'text/plain' });
}

customElements.define('copy-file', CopyFile);
