import { renderResults } from '../features/search/view/render-results.ts';
import { urls } from '../site.ts';
import { SAMPLE_RESULTS } from './samples/results.ts';

/** Shows invented search results as the search page shows real ones. */
class SearchSample extends HTMLElement {
  connectedCallback(): void {
    const sample = SAMPLE_RESULTS[this.dataset['name'] ?? ''];
    if (!sample) return;
    this.replaceChildren(...renderResults(urls, sample.result, (_, to) => urls.search(to)));
  }
}

customElements.define('search-sample', SearchSample);
