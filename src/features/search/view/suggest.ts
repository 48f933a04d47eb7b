import { searchResults } from '#text/search-results.ts';
import type { SearchHit } from '../show-hit.ts';
import { type Child, element, link, marked } from './elements.ts';
import { hitAddress } from './hit-address.ts';
import { hitKind, hitTitle } from './hit-title.ts';
import { hitUrls } from './hit-urls.ts';
import { createSearchClient } from './search-client.ts';
import { startWorker } from './start-worker.ts';
import styles from './suggestions.css?inline';

const MOST = 5;
/** Letters of a passage before the first word that was asked for: more would hide it. */
const LEAD = 40;

/** The passage from a few words before the first that was asked for. */
function passageWords({ snippet: [first, ...others] }: SearchHit): Child[] {
  if (!first) return [];
  const isLead = !first.mark && first.text.length > LEAD;
  const lead = isLead ? first.text.slice(-LEAD).replace(/^\S*\s/, '… ') : first.text;
  return marked([{ ...first, text: lead }, ...others]);
}

/** A thing by its name; a passage by its words, with where they stand. */
function suggestion(hit: SearchHit): Child[] {
  if (hit.kind !== 'article') return [...hitKind(hit), ...hitTitle(hit)];
  return [
    element('span', 'search-said', passageWords(hit)),
    element('span', 'search-kind', hitTitle(hit)),
  ];
}

/** The look of the list comes with it: most pages are read without. */
function addStyles(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  document.adoptedStyleSheets.push(sheet);
}

/**
 * Suggestions below a search field: a plain list of links, things before passages. Down leads into it, Escape away from
 * it, and Tab goes on through it. How many there are is read aloud.
 *
 * @param box holds the form; the list is put at its end
 * @param index where the index is; it is fetched now
 */
export function startSuggestions(box: HTMLElement, field: HTMLInputElement, index: string): void {
  addStyles();
  const list = element('ul', 'search-suggestions', []);
  const spoken = element('p', 'unseen', []);
  spoken.setAttribute('role', 'status');
  list.hidden = true;
  box.append(list, spoken);
  const ask = createSearchClient(startWorker, index);

  const close = () => {
    list.hidden = true;
    spoken.textContent = '';
  };
  const suggest = () => {
    ask({ text: field.value, filters: {}, typing: true, limit: MOST }, (answer) => {
      const hits = 'result' in answer ? answer.result.hits : [];
      list.replaceChildren(
        ...hits.map((hit) => element('li', '', [link(hitAddress(hitUrls, hit), suggestion(hit))])),
      );
      list.hidden = hits.length === 0 || !box.contains(document.activeElement);
      spoken.textContent = list.hidden ? '' : searchResults.suggested(hits.length);
    });
  };
  /** Leads from the field through the links and back. */
  const move = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && !list.hidden) {
      event.preventDefault();
      close();
      field.focus();
    }
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined || list.hidden) return;
    event.preventDefault();
    const stops: (Element & HTMLOrSVGElement)[] = [field, ...list.querySelectorAll('a')];
    const at = stops.findIndex((stop) => stop.matches(':focus'));
    stops[(at + step + stops.length) % stops.length]?.focus();
  };
  field.addEventListener('input', suggest);
  box.addEventListener('keydown', move);
  box.addEventListener('focusout', ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && box.contains(relatedTarget))) close();
  });
  suggest();
}
