import { renderResults } from '../features/search/view/render-results.ts';
import { urls } from '../site.ts';
import { SAMPLE_RESULTS } from './samples/results.ts';

/** Shows invented search results as the search page shows real ones. */
class SearchSample extends HTMLElement {
  connectedCallback(): void {
    const sample = SAMPLE_RESULTS[this.dataset['name'] ?? ''];
    if (!sample) return;
    const { result } = sample;
    const addressOf = (_: string, to: string) => urls.search(to);
    this.replaceChildren(...renderResults(urls, result, addressOf, (_, tell) => tell(result.hits)));
  }
}

customElements.define('search-sample', SearchSample);
