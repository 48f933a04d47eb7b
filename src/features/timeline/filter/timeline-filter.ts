import { timelineFilter } from '#text/timeline-filter.ts';
import { readFilter, writeFilter } from './filter-address.ts';
import { type Filter, filterNames, passes, without } from './filter-entries.ts';
import { FilterForm } from './filter-form.ts';
import { filterStatus } from './filter-words.ts';
import { dimPicture, readEntries, showEntries } from './show-entries.ts';

/**
 * The filters of a timeline in place: the form, the address, the list and the picture stay in step.
 * Without it the form is not offered, and there is a page for each report, person and kind.
 */
class TimelineFilter extends HTMLElement {
  private readonly form = new FilterForm(this);
  private readonly entries = readEntries(this);

  connectedCallback(): void {
    this.getPart('fieldset', HTMLFieldSetElement).disabled = false;
    this.addEventListener('change', () => this.ask(this.form.filter));
    this.addEventListener('click', (event) => this.onClick(event));
    addEventListener('popstate', () => this.readAddress());
    this.readAddress();
  }

  private getPart<Part extends Element>(selector: string, type: new () => Part): Part {
    const found = this.querySelector(selector);
    if (!(found instanceof type)) throw new Error(`the timeline has no ${selector}`);
    return found;
  }

  /** Shows what the address asks for. An event that it leads to is shown even so. */
  private readAddress(): void {
    const asked = readFilter(location.search, this.form.offers);
    const target = this.entries.find(({ element }) => `#${element.id}` === location.hash);
    const isLeftOut = target !== undefined && !passes(target.facets, asked);
    this.show(isLeftOut ? {} : asked);
    if (!isLeftOut) return;
    history.replaceState(null, '', location.pathname + location.hash);
    target.element.scrollIntoView();
  }

  /** Shows what the reader asks for, under an address of its own. */
  private ask(filter: Filter): void {
    const written = writeFilter(filter);
    if (written !== location.search) history.pushState(null, '', location.pathname + written);
    this.show(filter);
  }

  /** Links to this page under another filter, and from the picture to its events, do not leave it. */
  private onClick(event: MouseEvent): void {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const to = new URL(link.getAttribute('href') ?? '', location.href);
    if (link.closest('.filter-way')) {
      event.preventDefault();
      this.ask(readFilter(to.search, this.form.offers));
      this.form.focus();
    } else if (link.closest('.picture') && to.pathname === location.pathname) {
      event.preventDefault();
      location.hash = to.hash;
    }
  }

  private show(filter: Filter): void {
    this.form.show(
      filter,
      this.entries.map(({ facets }) => facets),
    );
    showEntries(this, this.entries, filter);
    dimPicture(this, this.entries, filter);
    const shown = this.count(filter);
    const status = this.getPart('[role=status]', HTMLElement);
    status.textContent = filterStatus(shown, this.entries.length, this.form.chosen);
    this.getPart('.filter-all', HTMLElement).hidden = writeFilter(filter) === '';
    const empty = this.getPart('.filter-empty', HTMLElement);
    empty.hidden = shown > 0;
    empty.querySelector('ul')?.replaceChildren(...(shown > 0 ? [] : this.waysOut(filter)));
  }

  private count(filter: Filter): number {
    return this.entries.filter(({ facets }) => passes(facets, filter)).length;
  }

  /** Links that each take one filter off, where something is left then. */
  private waysOut(filter: Filter): HTMLLIElement[] {
    const { chosen } = this.form;
    return filterNames.flatMap((name) => {
      const choice = chosen[name];
      const rest = without(filter, name);
      const left = this.count(rest);
      if (choice === undefined || left === 0) return [];
      const link = document.createElement('a');
      link.href = location.pathname + writeFilter(rest);
      link.textContent = timelineFilter.without(choice, left);
      const item = document.createElement('li');
      item.append(link);
      return [item];
    });
  }
}

customElements.define('timeline-filter', TimelineFilter);
