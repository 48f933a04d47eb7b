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
 * The search form, at hand: keys lead to it, and as soon as it has the focus it suggests; nothing is loaded before.
 * The form inside works without it.
 */
class SearchBox extends HTMLElement {
  connectedCallback(): void {
    const index = this.dataset['index'];
    const own = this.querySelector('input');
    if (index && own) {
      const start = async () => (await import('./suggest.ts')).startSuggestions(this, own, index);
      own.addEventListener('focus', () => start().catch(() => {}), { once: true });
    }
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
