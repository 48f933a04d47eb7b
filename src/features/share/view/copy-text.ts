import { copying } from '#text/copying.ts';
import { addCopyButton } from './copy-button.ts';

/** A text to take along: a click selects all of it, and where there is a clipboard a button copies it. */
class CopyText extends HTMLElement {
  connectedCallback(): void {
    const text = this.textContent.trim();
    addCopyButton(this, this.dataset['name'] ?? copying.theText, () => text);
  }
}

customElements.define('copy-text', CopyText);
