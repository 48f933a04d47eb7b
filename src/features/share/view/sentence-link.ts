import { copying } from '#text/copying.ts';
import { sentenceFragment } from '../sentence-fragment.ts';
import { announce, prepareAnnouncements } from './announce.ts';
import { handOn } from './hand-on.ts';
import { shownText } from './shown-text.ts';

/** A selection that has rested so long is meant. */
const REST_MILLISECONDS = 300;

/** Offers a link to just the sentence that the reader selects in a report. */
class SentenceLink extends HTMLElement {
  private readonly button = document.createElement('button');
  private timer: ReturnType<typeof setTimeout> | undefined;
  private address: string | undefined;

  connectedCallback(): void {
    prepareAnnouncements();
    this.button.type = 'button';
    this.button.textContent = copying.sentence;
    this.button.hidden = true;
    this.append(this.button);
    this.button.addEventListener('click', () => this.onClick());
    document.addEventListener('selectionchange', () => {
      clearTimeout(this.timer);
      this.timer = setTimeout(() => this.offer(), REST_MILLISECONDS);
    });
  }

  private offer(): void {
    // A press on the button may clear the selection before the click comes.
    if (this.contains(document.activeElement) && this.address) return;
    this.address = addressOfSelection();
    this.button.hidden = this.address === undefined;
  }

  private async onClick(): Promise<void> {
    const { address } = this;
    this.button.hidden = true;
    this.address = undefined;
    if (address && !(await handOn(address, copying.sentenceCopied))) {
      location.href = address;
      announce(copying.inAddressBar);
    }
  }
}

function addressOfSelection(): string | undefined {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || !selection.anchorNode) return undefined;
  const start = selection.anchorNode.parentElement?.closest<HTMLElement>('.text [id^="p"]');
  if (!start?.contains(selection.focusNode)) return undefined;
  const selected = shownText(start, selection.getRangeAt(0));
  const fragment = sentenceFragment(selected, shownText(start), document.body.innerText);
  if (fragment === undefined) return undefined;
  return `${location.origin}${location.pathname}#${start.id}:~:${fragment}`;
}

customElements.define('sentence-link', SentenceLink);
