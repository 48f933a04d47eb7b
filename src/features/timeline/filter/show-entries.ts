import { knowledge } from '#text/knowledge.ts';
import { type Facets, type Filter, passes } from './filter-entries.ts';

/** One event in the list, with what it is filtered by. */
export interface ListedEvent {
  readonly element: HTMLElement;
  readonly facets: Facets;
  /** How each of its reports knew of it, in the order of `facets.report`. */
  readonly knew: readonly string[];
}

const KNEW = new Map<string, string>(Object.entries(knowledge.names));

const listed = (element: HTMLElement, name: string) =>
  (element.dataset[name] ?? '').split(' ').filter(Boolean);

/** The events in the list below an element. */
export function readEntries(root: HTMLElement): ListedEvent[] {
  return [...root.querySelectorAll<HTMLElement>('.entry')].map((element) => ({
    element,
    facets: {
      report: listed(element, 'report'),
      person: listed(element, 'person'),
      kind: listed(element, 'kind'),
    },
    knew: listed(element, 'knew'),
  }));
}

/** The second clock: how the chosen report knew of the event when it was written. */
function sayHowKnown({ element, facets, knew }: ListedEvent, filter: Filter): void {
  element.querySelector('.knew')?.remove();
  const words = KNEW.get(knew[facets.report.indexOf(filter.report ?? '')] ?? '');
  if (words === undefined) return;
  const line = document.createElement('p');
  line.className = 'label knew';
  const known = document.createElement('b');
  known.textContent = words;
  line.append(knowledge.whenWritten, known);
  element.querySelector('h3')?.after(line);
}

/** Shows the entries that a filter leaves, none of them folded away, and of the headings and the links to them those with an entry left. */
export function showEntries(
  root: HTMLElement,
  entries: readonly ListedEvent[],
  filter: Filter,
): void {
  for (const entry of entries) {
    entry.element.hidden = !passes(entry.facets, filter);
    sayHowKnown(entry, filter);
  }
  if (Object.keys(filter).length > 0) {
    for (const fold of root.querySelectorAll<HTMLDetailsElement>('.folded > .fold'))
      fold.open = true;
  }
  for (const phase of root.querySelectorAll<HTMLElement>('.phase')) {
    const left = phase.querySelectorAll('.entry:not([hidden])').length;
    phase.hidden = left === 0;
    const heading = phase.getAttribute('aria-labelledby');
    const item = root.querySelector(`.phases a[href="#${heading}"]`)?.closest('li');
    if (!item) continue;
    item.hidden = left === 0;
    item.querySelector('span')?.replaceChildren(String(left));
  }
}

/** Dims in the drawn overview what a filter leaves out: events, and the names of the other reports. */
export function dimPicture(
  root: HTMLElement,
  entries: readonly ListedEvent[],
  filter: Filter,
): void {
  const out = new Set(
    entries.flatMap(({ element, facets }) => (passes(facets, filter) ? [] : [element.id])),
  );
  for (const mark of root.querySelectorAll<SVGElement>('.picture [data-event]')) {
    mark.classList.toggle('out', out.has(mark.dataset['event'] ?? ''));
  }
  for (const lane of root.querySelectorAll<SVGElement>('.picture [data-lane]')) {
    const { lane: report } = lane.dataset;
    lane.classList.toggle('out', filter.report !== undefined && filter.report !== report);
  }
}
