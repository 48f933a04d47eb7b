import { copying } from '#text/copying.ts';
// Wherever a report's words are handed on they are marked: one file of both is one less to ask for.
import '../../reading/view/open-notes.ts';
import './copy-doubts.ts';
import { passedText } from '../copied-text.ts';
import { type FurtherLink, prepareAnnouncements } from './announce.ts';
import { handOn } from './hand-on.ts';
import { doubtsIn, restoredWords } from './restored-words.ts';

/** A link to the thing it stands at: a plain link, whose click hands on its absolute address. */
class CopyLink extends HTMLElement {
  connectedCallback(): void {
    prepareAnnouncements();
    this.addEventListener('click', (event) => this.onClick(event));
  }

  /** The place that says how to cite the passage, where the link stands at one. */
  private citation(link: HTMLAnchorElement): FurtherLink | undefined {
    const cite = document.querySelector<HTMLAnchorElement>('.arrival [href$="/cite/"]');
    return cite && this.closest('.text')
      ? { href: `${cite.href}${link.hash}`, words: copying.cite }
      : undefined;
  }

  private async onClick(event: MouseEvent): Promise<void> {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    const name = link.ariaLabel ?? link.textContent;
    // Where nothing can be copied it is what it was: a link that leads there.
    const address = 'here' in this.dataset ? location.href : link.href;
    const further = this.citation(link);
    const text = this.passed();
    const said = text === undefined ? copying.linkCopied(name) : copying.wordsCopied(name);
    const page = this.page(link);
    if (!(await handOn(address, said, { further, text, page }))) location.href = address;
  }

  /** The small page of the paragraph that the link stands in, where it has one. */
  private page(link: HTMLAnchorElement): string | undefined {
    const pages = this.closest<HTMLElement>('[data-passages]')?.dataset['passages'];
    const isParagraph = this.closest('.text') !== null;
    return pages && isParagraph
      ? new URL(`${pages}${link.hash.slice(1)}/`, location.href).href
      : undefined;
  }

  /** The words of the paragraph that the link stands in, with their source and their doubts. */
  private passed(): string | undefined {
    const source = this.closest<HTMLElement>('[data-source]')?.dataset['source'];
    const paragraph = this.closest('.text [id]');
    if (source === undefined || !paragraph) return undefined;
    const reasons = doubtsIn(paragraph.querySelectorAll('mark[id]'));
    return passedText({ words: restoredWords(paragraph), source, reasons });
  }
}

customElements.define('copy-link', CopyLink);
