import { searchResults } from '#text/search-results.ts';
import type { SearchHit } from '../show-hit.ts';
import { type Child, element, marked } from './elements.ts';

/** What leads to a hit: a passage by its report and number, a thing by its title. */
export function hitTitle(hit: SearchHit): Child[] {
  if (hit.kind !== 'article') return marked(hit.title);
  return [searchResults.paragraph(hit.id.replace(/^\D+/, ''), hit.report?.label ?? '')];
}

/** What a thing is; of a passage the title says it. */
export function hitKind({ kind }: SearchHit): Child[] {
  return kind === 'article'
    ? []
    : [element('span', 'search-kind', [searchResults.kinds[kind]]), ' '];
}
