import { announce, prepareAnnouncements } from './announce.ts';

/** A text to take along: a click selects all of it, and where there is a clipboard a button copies it. */
class CopyText extends HTMLElement {
  connectedCallback(): void {
    // Only pages that came over a safe connection have a clipboard.
    if (!('clipboard' in navigator)) return;
    prepareAnnouncements();
    const text = this.textContent.trim();
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = 'Copy';
    button.addEventListener('click', async () => {
      try {
        await navigator.clipboard.writeText(text);
        announce('Copied');
      } catch {
        announce('Copying is not allowed here');
      }
    });
    this.append(button);
  }
}

customElements.define('copy-text', CopyText);
