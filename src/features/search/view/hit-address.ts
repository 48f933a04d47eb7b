import type { HitUrls } from '../../../urls.ts';
import type { SearchHit } from '../show-hit.ts';

/** Where a hit leads, its words highlighted: the very paragraph, or the entry's own page. */
export function hitAddress(urls: HitUrls, hit: SearchHit): string {
  if (hit.kind === 'article') {
    return urls.block(hit.report?.id ?? '', hit.id) + (hit.fragment && `:~:${hit.fragment}`);
  }
  const pages = {
    report: urls.article,
    event: urls.event,
    difference: urls.difference,
    quotation: urls.quote,
    person: urls.person,
    place: urls.place,
    topic: urls.topic,
  };
  return pages[hit.kind](hit.id) + (hit.fragment && `#:~:${hit.fragment}`);
}
