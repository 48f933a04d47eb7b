import { copying } from '#text/copying.ts';
import { type FurtherLink, prepareAnnouncements } from './announce.ts';
import { handOn } from './hand-on.ts';

/** A link to the thing it stands at: a plain link, whose click hands on its absolute address. */
class CopyLink extends HTMLElement {
  connectedCallback(): void {
    prepareAnnouncements();
    this.addEventListener('click', (event) => this.onClick(event));
  }

  /** The place that says how to cite the passage, where the link stands at one. */
  private citation(): FurtherLink | undefined {
    const { nextElementSibling: next } = this;
    return next instanceof HTMLAnchorElement && next.matches('.cite-passage')
      ? { href: next.href, words: copying.cite }
      : undefined;
  }

  private async onClick(event: MouseEvent): Promise<void> {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    const name = link.ariaLabel ?? link.textContent;
    // Where nothing can be copied it is what it was: a link that leads there.
    const address = 'here' in this.dataset ? location.href : link.href;
    if (!(await handOn(address, copying.linkCopied(name), this.citation())))
      location.href = address;
  }
}

customElements.define('copy-link', CopyLink);
