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

/**
 * The search form, at hand: keys lead to it, and what a search needs is fetched as soon as it has the focus.
 * The form inside works without it.
 */
class SearchBox extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('focusin', () => this.warm(), { once: true });
    document.addEventListener('keydown', (event) => {
      const writing = event.target instanceof Element && event.target.matches(FIELDS);
      if (event.defaultPrevented || !leadsToSearch(event, writing, slashIsOn())) return;
      event.preventDefault();
      const field = this.querySelector('input');
      field?.focus();
      field?.select();
    });
  }

  private warm(): void {
    for (const address of [workerAddress, this.dataset['index'] ?? '']) {
      // It only fills the browser's cache: whether it works shows when the search page asks.
      fetch(address, { priority: 'low' }).catch(() => {});
    }
  }
}

customElements.define('search-box', SearchBox);
