import { sinceVisit } from '#text/since-visit.ts';
import { createVisits, type Visits } from './seen-before.ts';

function makeButton(words: string, onClick: () => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = words;
  button.addEventListener('click', onClick);
  return button;
}

/** `<since-visit>`: marks, where the reader wishes it, what was not listed at their last visit. Empty without JavaScript. */
class SinceVisit extends HTMLElement {
  connectedCallback(): void {
    try {
      // One address may have several editions, each with its own path.
      const key = `since-visit ${location.pathname}`;
      this.show(createVisits(localStorage, sessionStorage, key));
    } catch {
      // A browser that keeps nothing has nothing to offer here.
      this.hidden = true;
    }
  }

  private entries(): HTMLElement[] {
    return [...document.querySelectorAll<HTMLElement>('[data-entry]')];
  }

  private show(visits: Visits): void {
    const listed = this.entries().map((entry) => entry.dataset['entry'] ?? '');
    const fresh = visits.freshOf(listed);
    const marked = new Set(fresh);
    for (const entry of this.entries()) {
      entry.querySelector('.fresh')?.remove();
      if (!marked.has(entry.dataset['entry'] ?? '')) continue;
      const mark = document.createElement('b');
      mark.className = 'fresh label';
      mark.textContent = sinceVisit.fresh;
      entry.prepend(mark, ' ');
    }
    const words = document.createElement('span');
    words.setAttribute('role', 'status');
    words.textContent =
      fresh === undefined
        ? sinceVisit.offer
        : sinceVisit.found(fresh.length, fresh.length === listed.length);
    const button =
      fresh === undefined
        ? makeButton(sinceVisit.remember, () => {
            visits.begin(listed);
            this.show(visits);
          })
        : makeButton(sinceVisit.forget, () => {
            visits.forget();
            this.show(visits);
          });
    this.replaceChildren(words, ' ', button);
  }
}

customElements.define('since-visit', SinceVisit);
