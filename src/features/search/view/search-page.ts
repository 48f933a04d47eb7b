import { searchResults } from '#text/search-results.ts';
import type { FilterCounts } from '../query.ts';
import { type Asking, filterNames, readAddress, writeAddress } from './address.ts';
import { element } from './elements.ts';
import { hitUrls } from './hit-urls.ts';
import { renderResults, SHOWN } from './render-results.ts';
import { statusWords } from './result-words.ts';
import { type Ask, createSearchClient, type SearchAnswer } from './search-client.ts';
import { slashKey } from './shortcuts.ts';
import { showCounts } from './show-counts.ts';
import { startWorker } from './start-worker.ts';

/** After so long without a key the result is said, and the address follows. */
const PAUSE_MILLISECONDS = 400;
/** What is typed after so long is a new search, to which "back" does not jump over. */
const SETTLED_MILLISECONDS = 2500;
/** Windows that are narrower have the filters folded: see the style sheet, which counts in the size of letters. */
const NARROW_PIXELS = 600;
/** An answer that takes longer is said to be on its way. */
const LATE_MILLISECONDS = 300;

/**
 * The search page: asks as the reader types, shows what was found, and keeps the address in step.
 * Without it the form still leads here, and the page offers its index of names.
 */
class SearchPage extends HTMLElement {
  private ask: Ask | undefined;
  private typing: ReturnType<typeof setTimeout> | undefined;
  private counts: FilterCounts | undefined;
  private late: ReturnType<typeof setTimeout> | undefined;
  private lastInput = Number.NEGATIVE_INFINITY;

  connectedCallback(): void {
    this.ask = createSearchClient(startWorker, this.dataset['index'] ?? '');
    this.form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.settle('push');
    });
    this.form.addEventListener('change', (event) => {
      if (event.target instanceof HTMLSelectElement) this.settle('push');
    });
    // Who comes to the field wants to search: the index is ready when the first word is.
    this.field.addEventListener('focus', () => this.prepare(), { once: true });
    this.field.addEventListener('input', (event) => this.onInput(event.timeStamp));
    this.filters.addEventListener('toggle', () => this.countAll());
    this.results.addEventListener('click', (event) => this.onClick(event));
    addEventListener('popstate', () => this.readAddress());
    this.offerKey();
    this.readAddress();
  }

  private get form(): HTMLFormElement {
    return this.getPart('form', HTMLFormElement);
  }

  private get field(): HTMLInputElement {
    return this.getPart('input[name=q]', HTMLInputElement);
  }

  private get filters(): HTMLDetailsElement {
    return this.getPart('.search-filters', HTMLDetailsElement);
  }

  private get results(): HTMLElement {
    return this.getPart('.search-results', HTMLElement);
  }

  private getPart<Part extends Element>(selector: string, type: new () => Part): Part {
    const found = this.querySelector(selector);
    if (!(found instanceof type)) throw new Error(`the search page has no ${selector}`);
    return found;
  }

  private select(name: string): HTMLSelectElement {
    return this.getPart(`select[name=${name}]`, HTMLSelectElement);
  }

  private get asking(): Asking {
    const filters = Object.fromEntries(filterNames.map((name) => [name, this.select(name).value]));
    return { text: this.field.value, filters };
  }

  /** Lets the reader switch the `/` key off, where the browser keeps such a choice. */
  private offerKey(): void {
    const key = this.getPart('.search-key', HTMLElement);
    const choice = this.getPart('.search-key input', HTMLInputElement);
    try {
      choice.checked = slashKey.isOn(localStorage);
      choice.addEventListener('change', () => slashKey.set(localStorage, choice.checked));
      key.hidden = false;
    } catch {
      // Storage is forbidden: the choice could not be kept.
    }
  }

  /**
   * The index of names stands where there is nothing else to show. Where it does not, the results have room for a whole
   * window, so that nothing below them moves with their number.
   */
  private offerIndex(isOffered: boolean): void {
    const index = document.querySelector<HTMLElement>('.search-browse');
    if (index) index.hidden = !isOffered;
    this.toggleAttribute('data-answering', !isOffered);
  }

  private get isAsked(): boolean {
    const { text, filters } = this.asking;
    return text.trim() !== '' || Object.values(filters).some(Boolean);
  }

  private prepare(): void {
    if (!this.isAsked) this.ask?.({ text: '', filters: {}, typing: true }, () => {});
  }

  private onInput(time: number): void {
    clearTimeout(this.typing);
    const isNew = time - this.lastInput > SETTLED_MILLISECONDS;
    this.lastInput = time;
    this.answer(true, (words) => {
      this.typing = setTimeout(() => {
        this.say(words);
        this.writeAddress(isNew ? 'push' : 'replace');
      }, PAUSE_MILLISECONDS);
    });
  }

  /** Suggestions are links to this page: followed without leaving it. */
  private onClick(event: MouseEvent): void {
    const target = event.target instanceof Element ? event.target.closest('a') : null;
    if (!target?.closest('.search-suggestion') || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    this.field.value = readAddress(target.search).text;
    this.settle('push');
    this.field.focus();
  }

  private settle(how: 'push' | 'replace'): void {
    clearTimeout(this.typing);
    this.lastInput = Number.NEGATIVE_INFINITY;
    this.writeAddress(how);
    this.answer(false, (words) => this.say(words));
  }

  private readAddress(): void {
    clearTimeout(this.typing);
    const { text, filters } = readAddress(location.search);
    this.field.value = text;
    for (const name of filterNames) this.select(name).value = filters[name] ?? '';
    this.offerIndex(!this.isAsked);
    this.openFilters(Object.keys(filters).length > 0);
    this.answer(false, (words) => this.say(words));
  }

  private writeAddress(how: 'push' | 'replace'): void {
    const written = writeAddress(this.asking);
    if (written === location.search) return;
    const address = location.pathname + written;
    if (how === 'push') history.pushState(null, '', address);
    else history.replaceState(null, '', address);
  }

  /** Shows an answer and how it is, both new: a line that grew would push down what stays. */
  private write(words: string, results: readonly Node[] = []): void {
    const status = element('p', 'search-status', [words]);
    this.results.replaceChildren(...(words === '' ? [] : [status]), ...results);
  }

  /** Has it read aloud, when the reader pauses. */
  private say(words: string): void {
    this.getPart('[role=status]', HTMLElement).textContent = words;
  }

  /** On a phone the filters are folded, but those that narrow the results are seen. */
  private openFilters(isNarrowed: boolean): void {
    if (isNarrowed) this.filters.open = true;
  }

  private answer(typing: boolean, done: (words: string) => void): void {
    const { text, filters } = this.asking;
    clearTimeout(this.late);
    if (!this.isAsked) {
      this.offerIndex(true);
      this.write('');
      this.say('');
      this.counts = undefined;
      this.countAll();
      return;
    }
    this.late = setTimeout(() => {
      this.write(searchResults.searching);
      this.say(searchResults.searching);
    }, LATE_MILLISECONDS);
    const question = { text, filters, typing };
    this.ask?.({ ...question, limit: SHOWN }, (answer) => {
      clearTimeout(this.late);
      done(this.show(question, answer));
    });
  }

  /** Shows an answer and returns it in words. */
  private show(question: Asking & { typing: boolean }, answer: SearchAnswer): string {
    const { text } = question;
    const result = 'result' in answer ? answer.result : undefined;
    const words = result
      ? statusWords(text, result)
      : searchResults.broken('problem' in answer ? answer.problem : '');
    this.offerIndex(!result || result.total === 0);
    const addressOf = (from: string, to: string) => hitUrls.search(text.replace(from, () => to));
    const askMore: Parameters<typeof renderResults>[3] = (limit, tell) =>
      this.ask?.({ ...question, limit }, (more) => 'result' in more && tell(more.result.hits));
    this.write(
      words,
      result ? renderResults(hitUrls, result, addressOf, askMore, question.typing) : [],
    );
    this.counts = result?.counts;
    this.countAll();
    return words;
  }

  /** Where the filters are folded, nobody sees the numbers: they are written when they are opened. */
  private countAll(): void {
    if (!this.filters.open && innerWidth < NARROW_PIXELS) return;
    for (const name of filterNames) showCounts(this.select(name), this.counts?.[name]);
  }
}

customElements.define('search-page', SearchPage);
