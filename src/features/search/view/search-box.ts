import workerAddress from './search-worker.ts?worker&url';
import { leadsToSearch, slashKey } from './shortcuts.ts';

const FIELDS = 'input, textarea, select, [contenteditable]';

/** Some browsers forbid storage, and reading it throws. */
function slashIsOn(): boolean {
  try {
    return slashKey.isOn(localStorage);
  } catch {
    return true;
  }
}

/** Fills the browser's cache; whether that worked shows when the search page asks. */
function warm(index: string): void {
  for (const address of [workerAddress, index]) {
    fetch(address, { priority: 'low' }).catch(() => {});
  }
}

/**
 * The search form, at hand: keys lead to it, and what a search needs is fetched as soon as it has the focus.
 * The form inside works without it.
 */
class SearchBox extends HTMLElement {
  connectedCallback(): void {
    const index = this.dataset['index'];
    if (index) this.addEventListener('focusin', () => warm(index), { once: true });
    document.addEventListener('keydown', (event) => {
      const writing = event.target instanceof Element && event.target.matches(FIELDS);
      if (event.defaultPrevented || !leadsToSearch(event, writing, slashIsOn())) return;
      event.preventDefault();
      const field = this.querySelector('input');
      field?.focus();
      field?.select();
    });
  }
}

customElements.define('search-box', SearchBox);
