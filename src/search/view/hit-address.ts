import type { Urls } from '../../urls.ts';
import type { Hit } from '../show-hit.ts';

/** Where a hit leads: the very paragraph with its words highlighted, or the entry's own page. */
export function hitAddress(urls: Urls, hit: Hit): string {
  switch (hit.kind) {
    case 'event':
      return urls.event(hit.id);
    case 'difference':
      return urls.difference(hit.id);
    case 'quotation':
      return urls.quote(hit.id);
    case 'person':
      return urls.person(hit.id);
    case 'article':
      return urls.block(hit.report?.id ?? '', hit.id) + (hit.fragment && `:~:${hit.fragment}`);
  }
}
