import { shelfSearch } from '#text/shelf-search.ts';
import { trustedScripts } from '../../../ui/trusted-script.ts';
import { createHitUrls } from '../../../urls.ts';
import { renderResults, SHOWN } from '../../search/view/render-results.ts';
import { createSearchClient } from '../../search/view/search-client.ts';

/** One story of the shelf, asked by its own script over its own index. */
interface AskedStory {
  readonly ask: (text: string) => Promise<number>;
}

/** `<shelf-search>`: asks all stories, side by side; nothing of any is loaded before there are words to look for. */
class ShelfSearch extends HTMLElement {
  private stories: readonly AskedStory[] = [];

  connectedCallback(): void {
    const sections = [...this.querySelectorAll<HTMLElement>('.story')];
    const workers = sections.map(({ dataset }) => dataset['worker'] ?? '');
    const trusted = trustedScripts('search-worker', workers);
    this.stories = sections.map((section) => prepare(section, trusted));
    this.querySelector('form')?.addEventListener('submit', (event) => {
      event.preventDefault();
      history.pushState(null, '', `?${new URLSearchParams({ q: this.field?.value ?? '' })}`);
      this.read();
    });
    addEventListener('popstate', () => this.read());
    this.read();
  }

  private get field(): HTMLInputElement | null {
    return this.querySelector('input');
  }

  private async read(): Promise<void> {
    const text = new URLSearchParams(location.search).get('q') ?? '';
    if (this.field) this.field.value = text;
    if (text.trim() === '') return;
    const status = this.querySelector('[role=status]');
    if (status) status.textContent = shelfSearch.asking;
    const counts = await Promise.all(this.stories.map(({ ask }) => ask(text)));
    const total = counts.reduce((sum, count) => sum + count, 0);
    if (status) status.textContent = shelfSearch.found(total);
  }
}

function prepare(section: HTMLElement, trusted: (address: string) => string): AskedStory {
  const { base = '/', index = '', worker = '' } = section.dataset;
  const urls = createHitUrls(base);
  const ask = createSearchClient(() => new Worker(trusted(worker), { type: 'module' }), index);
  const own = section.querySelector<HTMLAnchorElement>('.label a');
  const told = section.querySelector('.found');
  const hits = section.querySelector('.hits');
  const show = (words: string, found: readonly HTMLElement[]) => {
    if (told) told.textContent = words;
    hits?.replaceChildren(...found);
  };
  return {
    ask: (text) =>
      new Promise((done) => {
        if (own) own.href = urls.search(text);
        const question = { text, filters: {}, typing: false };
        ask({ ...question, limit: SHOWN }, (answer) => {
          if ('problem' in answer) {
            show(answer.problem, []);
            done(0);
            return;
          }
          const { result } = answer;
          show(
            shelfSearch.found(result.total),
            renderResults(
              urls,
              result,
              (_, to) => `?${new URLSearchParams({ q: to })}`,
              (limit, tell) =>
                ask({ ...question, limit }, (more) => 'result' in more && tell(more.result.hits)),
            ),
          );
          done(result.total);
        });
      }),
  };
}

customElements.define('shelf-search', ShelfSearch);
